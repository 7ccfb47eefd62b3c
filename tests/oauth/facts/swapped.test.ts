// Is the challenge sent where the verifier belongs? Each way it may come there beside its near misses.
import { reports } from '../../support/findings';

reports(
  'the challenge in the place of the verifier',
  {
    rules: ['no-exposed-verifier'],
    within: (code) => {
      const [sent = '', around = ''] = code.split(' ;; ');
      return `${around}\nexport async function finish(code, v) { fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: ${sent} }) }); }`;
    },
  },
  {
    "(await pkce()).code_challenge ;; import pkce from 'pkce-challenge';":
      'challengeAsVerifier (await pkce()).code_challenge',
    "(await pkce()).code_verifier ;; import pkce from 'pkce-challenge';": '',
    "(await pkce()).other ;; import pkce from 'pkce-challenge';": '',
    "pair.code_challenge ;; import pkce from 'pkce-challenge'; const pair = await pkce();":
      'challengeAsVerifier pair.code_challenge',
    "pair.code_verifier ;; import pkce from 'pkce-challenge'; const pair = await pkce();": '',
    "pair['code_challenge'] ;; import pkce from 'pkce-challenge'; const pair = await pkce();":
      "challengeAsVerifier pair['code_challenge']",
    "pair[k] ;; import pkce from 'pkce-challenge'; const pair = await pkce();": '',
    "pair.code_challenge ;; import pkce from './own'; const pair = await pkce();": '',
    "q ;; import pkce from 'pkce-challenge'; const { code_challenge: q } = await pkce();": 'challengeAsVerifier q',
    "q ;; import pkce from 'pkce-challenge'; const { code_verifier: q } = await pkce();": '',
    "q ;; import pkce from 'pkce-challenge'; const { code_challenge: q = '' } = await pkce();": '',
    "code_challenge ;; import pkce from 'pkce-challenge'; const { code_challenge, code_verifier } = await pkce();":
      'challengeAsVerifier code_challenge',
    "q.challenge ;; import pkce from 'pkce-challenge'; const pair = await pkce(); const q = { verifier: pair.code_verifier, challenge: pair.code_challenge };":
      'challengeAsVerifier q.challenge',
    "q.verifier ;; import pkce from 'pkce-challenge'; const pair = await pkce(); const q = { verifier: pair.code_verifier, challenge: pair.code_challenge };":
      '',
    "q ;; import pkce from 'pkce-challenge'; const pair = await pkce(); let q = pair.code_challenge; q = pair.code_verifier;":
      '',
    "q ;; import { generators } from 'openid-client'; const q = generators.codeChallenge(generators.codeVerifier());":
      'challengeAsVerifier q',
    "q ;; import { generators } from 'openid-client'; const q = generators.codeVerifier();": '',
    "generators.codeChallenge(v) ;; import { generators } from 'openid-client';":
      'challengeAsVerifier generators.codeChallenge(v)',
    "await generators.codeChallenge(v) ;; import { generators } from 'openid-client';":
      'challengeAsVerifier await generators.codeChallenge(v)',
    'deriveCodeChallenge(v)': 'challengeAsVerifier deriveCodeChallenge(v)',
    'await deriveCodeChallenge(v)': 'challengeAsVerifier await deriveCodeChallenge(v)',
    'deriveCodeChallenge()': '',
    'lib.deriveCodeChallenge(v)': 'challengeAsVerifier lib.deriveCodeChallenge(v)',
    'sha256(v)': 'challengeAsVerifier sha256(v)',
    'sha_256(v)': 'challengeAsVerifier sha_256(v)',
    'hash(v)': '',
    'digest(v)': '',
    'getChallenge(v)': 'challengeAsVerifier getChallenge(v)',
    'verifyChallenge(v)': '',
    'storeChallenge(v)': '',
    'isChallenge(v)': '',
    'createHash(v)': '',
    'base64url(sha256(v))': '',
    'challengeFor(v).text': '',
    'new Challenge(v)': '',
    'toS256(v)': 'challengeAsVerifier toS256(v)',
    'q ;; const q = deriveCodeChallenge(x);': 'challengeAsVerifier q',
    'q ;; let q; q = deriveCodeChallenge(x);': 'challengeAsVerifier q',
    'q ;; let q = deriveCodeChallenge(x); q = load();': '',
    'q ;; const { q } = deriveCodeChallenge(x);': '',
    'q ;; const [q] = deriveCodeChallenge(x);': '',
    'q.a ;; const q = { a: deriveCodeChallenge(x) };': 'challengeAsVerifier q.a',
    'q.b ;; const q = { a: deriveCodeChallenge(x), b: load() };': '',
    'q() ;; const q = () => deriveCodeChallenge(x);': '',
    'x ? deriveCodeChallenge(v) : v': '',
    'deriveCodeChallenge(v) ?? v': '',
    'v || deriveCodeChallenge(v)': '',
    "sessionStorage.getItem('challenge') ;; sessionStorage.setItem('challenge', deriveCodeChallenge(x));":
      "challengeAsVerifier sessionStorage.getItem('challenge')",
    "sessionStorage.getItem('verifier') ;; sessionStorage.setItem('challenge', deriveCodeChallenge(x));": '',
    "sessionStorage.getItem('k') ;; sessionStorage.setItem('k', deriveCodeChallenge(x));":
      "challengeAsVerifier sessionStorage.getItem('k')",
    "sessionStorage.getItem('k') ;; sessionStorage.setItem('k', x);": '',
    'codeChallenge ;; const codeChallenge = load();': '',
    "codeChallenge ;; const codeChallenge = load(); const m = 'S256';": 'challengeAsVerifier codeChallenge',
    "codeChallenge ;; const codeChallenge = load(); const m = x ? 'S256' : 'plain';": '',
    "q.codeChallenge ;; const q = load(); const m = 'S256';": 'challengeAsVerifier q.codeChallenge',
    "q.challenge ;; const q = load(); const m = 'S256'; q.verifier;": 'challengeAsVerifier q.challenge',
    "q.challenge ;; const q = load(); const m = 'S256';": '',
    'hash ;; const hash = load(); location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${hash}`;':
      'challengeAsVerifier hash',
    'hash ;; const hash = load(); location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${other}`;':
      '',
    "hash ;; const hash = load(); const p = { response_type: 'code', client_id: a, code_challenge_method: 'S256', code_challenge: hash };":
      'challengeAsVerifier hash',
    "hash ;; const hash = load(); const p = { response_type: 'code', client_id: a, code_challenge_method: 'plain', code_challenge: hash };":
      '',
  },
);

const node = "import { createHash } from 'node:crypto';";

reports(
  'the digest of the verifier, made where it is sent',
  {
    rules: ['no-exposed-verifier'],
    within: (code) =>
      `${node}\nexport const finish = (code, codeVerifier, nonce) => post('https://as.test/token', { grant_type: 'authorization_code', code, code_verifier: ${code} });`,
  },
  {
    "createHash('sha256').update(codeVerifier).digest('base64url')":
      "challengeAsVerifier createHash('sha256').update(…st('base64url')",
    // A verifier may itself be a digest.
    "createHash('sha256').update(nonce).digest('base64url')": '',
    "createHash('sha256').update(codeVerifier).digest('hex')": '',
    "hasher.update(codeVerifier).digest('base64url')": '',
    codeVerifier: '',
  },
);

reports(
  'the challenge in the options of a library',
  {
    rules: ['no-exposed-verifier'],
    within: (code) =>
      `import * as client from 'openid-client'; ${node}\nexport async function finish(url, codeVerifier, options) { const q = await client.calculatePKCECodeChallenge(codeVerifier); return client.authorizationCodeGrant(config, url, ${code}); }`,
  },
  {
    '{ pkceCodeVerifier: q }': 'challengeAsVerifier q',
    '{ expectedState: state, pkceCodeVerifier: q }': 'challengeAsVerifier q',
    '{ pkceCodeVerifier: await client.calculatePKCECodeChallenge(codeVerifier) }':
      'challengeAsVerifier await client.calculatePKCECo…e(codeVerifier)',
    '{ pkceCodeVerifier: codeVerifier }': '',
    '{ expectedNonce: q, pkceCodeVerifier: codeVerifier }': '',
    '{ pkceCodeVerifier: q, ...options }': '',
    '{ [name]: q }': '',
  },
);
