// When is a text that stands where a verifier belongs one that is used?
import rule from '../../rules/no-weak-verifier';
import { RuleTester } from '../support/rule-tester';

const written = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const request = `  const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return new URLSearchParams({
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: challenge, code_challenge_method: 'S256',
  });
}
`;

new RuleTester().run('no-weak-verifier', rule, {
  reported: [
    {
      name: 'a challenge is hashed from a text that stands in the code',
      code: `import { createHash } from 'node:crypto';
export const login = () =>
  location.assign('https://login.example.com/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'app', code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update('challenge').digest('base64url'),
  }));
`,
      errors: [{ messageId: 'constant', line: 5, column: 49, endLine: 5, endColumn: 60 }],
    },
    ...["btoa('the-same-text-for-all')", "Buffer.from('the-same-text-for-all').toString('base64url')"].map((made) => ({
      name: `a text that is written down, in another encoding: ${made}`,
      code: `import { createHash } from 'node:crypto';
export function address() {
  const codeVerifier = ${made};
${request}`,
      errors: [{ messageId: 'constant', line: 3, column: 24, endLine: 3, endColumn: 24 + made.length }],
    })),
    {
      name: 'the verifier of RFC 7636 appendix B, whose challenge is held against the known one, and printed with the address',
      code: `import { createHash } from 'node:crypto';
const codeVerifier = '${written}';
const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
if (challenge !== 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM') throw new Error(\`no: \${challenge}\`);
console.log(\`https://id.example.com/authorize?response_type=code&client_id=a&code_challenge=\${challenge}&code_challenge_method=S256\`);
`,
      errors: [{ messageId: 'constant', line: 2, column: 22, endLine: 2, endColumn: 67 }],
    },
    {
      name: 'the verifier of RFC 7636 appendix B, whose challenge is held against the known one and sent as well',
      code: `import { createHash } from 'node:crypto';
const codeVerifier = '${written}';
const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
if (challenge !== 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM') throw new Error('no');
open(\`https://id.example.com/authorize?response_type=code&client_id=a&code_challenge=\${challenge}&code_challenge_method=S256\`);
`,
      errors: [{ messageId: 'constant', line: 2, column: 22, endLine: 2, endColumn: 67 }],
    },
    {
      name: 'a text in a variable, and a field of the same name that elsewhere holds what a host gives',
      code: `export function begin() {
  var verifier = 'the-same-verifier-for-everybody-who-logs-in-here';
  var saved = { verifier: verifier, at: Date.now() };
  localStorage.setItem('login', JSON.stringify(saved));
  return codeChallenge(verifier).then(go);
}
export function beginByHost(host) {
  return host.login().then((result) => redeem(result.code, { verifier: result.codeVerifier || '' }));
}
export function resume(code) {
  return redeem(code, JSON.parse(localStorage.getItem('login')));
}
function redeem(code, saved) {
  return send({ grant_type: 'authorization_code', code, client_id: 'app', code_verifier: saved.verifier || '' });
}
`,
      errors: [{ messageId: 'constant', line: 2, column: 18, endLine: 2, endColumn: 68 }],
    },
    {
      name: 'a text that is only called a verifier, and goes to the function that makes the challenge',
      code: `import { codeChallenge } from './hashes';
export function login() {
  var verifier = 'the-same-verifier-for-everybody-who-logs-in-here';
  return codeChallenge(verifier).then(send);
}
`,
      errors: [{ messageId: 'constant', line: 3, column: 18, endLine: 3, endColumn: 68 }],
    },
    {
      name: 'what a maker of another file gives is cut too short on the spot, and goes into the address',
      code: `import { generateCodeVerifier } from './pkce';
export function login(client, state) {
  const codeVerifier = generateCodeVerifier().slice(0, 20);
  return client.createAuthorizationURL(state, codeVerifier);
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 20 }, line: 3, column: 24, endLine: 3, endColumn: 59 }],
    },
    {
      name: 'a pair is made with a text that is written down, and goes to the token request through a parameter',
      code: `import { createHash } from 'node:crypto';
function makePair() {
  const codeVerifier = 'the-same-verifier-for-everybody-who-logs-in-here';
  return { codeVerifier, codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url') };
}
export async function login(code) {
  const pkce = makePair();
  return redeem(code, pkce.codeVerifier);
}
function redeem(code, codeVerifier) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code });
  body.set('code_verifier', codeVerifier);
  return fetch('https://id.example/token', { method: 'POST', body });
}
`,
      errors: [{ messageId: 'constant', line: 3, column: 24, endLine: 3, endColumn: 74 }],
    },
    {
      name: 'a maker of verifiers gives a text that is written down, in a box of a library for results',
      code: `import { ok } from 'neverthrow';
export function generateCodeVerifier() {
  const verifier = 'the-same-verifier-for-everybody-who-logs-in-here';
  return ok(verifier);
}
export async function generateCodeChallenge(verifier) {
  return ok(await sha256(verifier));
}
`,
      errors: [{ messageId: 'constant', line: 3, column: 20, endLine: 3, endColumn: 70 }],
    },
    {
      name: 'a text that is only called a verifier, of which a challenge is made',
      code: `import { hash, sendPkce } from './pkce';
export async function login() {
  const verifier = 'the-same-verifier-for-everybody-who-logs-in-here';
  const challenge = await hash(verifier);
  sendPkce(challenge);
}
`,
      errors: [{ messageId: 'constant', line: 3, column: 20, endLine: 3, endColumn: 70 }],
    },
    {
      name: 'a word in the place of the verifier that a token request sends',
      code: `export const redeem = (code) => fetch('https://id.example/token', {
  method: 'POST',
  body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: 'dummy_verifier' }),
});
`,
      errors: [{ messageId: 'constant', line: 3, column: 86, endLine: 3, endColumn: 102 }],
    },
    {
      name: 'a whole verifier in one branch',
      code: `import { createHash, randomBytes } from 'node:crypto';
export function login(isDevelopment) {
  let codeVerifier;
  if (isDevelopment) codeVerifier = '${written}';
  else codeVerifier = randomBytes(32).toString('base64url');
${request}`,
      errors: [{ messageId: 'constant', line: 4, column: 37, endLine: 4, endColumn: 82 }],
    },
    {
      name: 'a whole verifier as one of two',
      code: `import { createHash, randomBytes } from 'node:crypto';
export function login(isDevelopment) {
  const codeVerifier = isDevelopment ? '${written}' : randomBytes(32).toString('base64url');
${request}`,
      errors: [{ messageId: 'constant', line: 3, column: 40, endLine: 3, endColumn: 85 }],
    },
    {
      name: 'a whole verifier where none is kept',
      code: `import { createHash } from 'node:crypto';
export function login(kept) {
  const codeVerifier = kept.verifier || '${written}';
${request}`,
      errors: [{ messageId: 'constant', line: 3, column: 41, endLine: 3, endColumn: 86 }],
    },
    {
      name: 'a short text that is kept and read again in another place',
      code: `import { createHash } from 'node:crypto';
export function login() {
  const codeVerifier = 'only-one';
  sessionStorage.setItem('v', codeVerifier);
${request}
export function redeem(code) {
  const codeVerifier = sessionStorage.getItem('v');
  sessionStorage.removeItem('v');
  return new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
}
`,
      errors: [{ messageId: 'constant', line: 3, column: 24, endLine: 3, endColumn: 34 }],
    },
    {
      name: 'one letter written again and again',
      code: `import { createHash } from 'node:crypto';
export function login() {
  const codeVerifier = 'a'.repeat(64);
${request}`,
      errors: [{ messageId: 'constant', line: 3, column: 24, endLine: 3, endColumn: 38 }],
    },
    {
      name: 'bytes that are taken for UTF-8, of which most are no text',
      code: `import { createHash, randomBytes } from 'node:crypto';
export function login() {
  const codeVerifier = randomBytes(32).toString();
${request}`,
      errors: [
        {
          messageId: 'illegalCharacters',
          data: { characters: '`\uFFFD`' },
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 50,
        },
      ],
    },
    {
      name: 'a script sends a verifier that is written down, with a code that somebody has to paste in',
      code: `import axios from 'axios';
await axios.post('https://login.example.com/token', {
  grant_type: 'authorization_code',
  code: 'paste-it-here',
  code_verifier: 'the_verifier_that_was_written_down_on_a_day_long_ago',
});
`,
      errors: [{ messageId: 'constant', line: 5, column: 18, endLine: 5, endColumn: 72 }],
    },
    {
      name: 'a constant for one login, where another one makes a verifier for the same function',
      code: `const redeem = (code, codeVerifier) =>
  fetch('https://login.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'app', code, code_verifier: codeVerifier }),
  });
export async function quiet() {
  const codeVerifier = 'the-long-and-constant-code-verifier-of-this-app';
  return redeem(await answerTo(await challengeOf(codeVerifier)), codeVerifier);
}
export async function loud() {
  const codeVerifier = createVerifier();
  return redeem(await answerTo(await challengeOf(codeVerifier)), codeVerifier);
}
`,
      errors: [{ messageId: 'constant', line: 7, column: 24, endLine: 7, endColumn: 73 }],
    },
  ],
  fine: [
    {
      name: 'the description of an API has a token request for people to read',
      code: `export const content = {
  'application/x-www-form-urlencoded': {
    example: { grant_type: 'authorization_code', code: 'SplxlOBeZQQYbYS6WxSbIA', redirect_uri: 'https://client.example.com/cb', code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' },
  },
};
`,
    },
    {
      name: 'a self-check tells what it found in place of the known challenge',
      code: `export async function challengeOf(verifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64url(new Uint8Array(digest));
}
export async function selfCheck() {
  const verifier = '${written}';
  const known = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
  const found = await challengeOf(verifier);
  if (found !== known) throw new Error(\`PKCE self-check failed: \${found}\`);
  console.log('PKCE self-check passed: ' + found, found);
  return true;
}
`,
    },
    {
      name: 'a verifier stands beside a code that is a word, in the description of the flow',
      code: `export const steps = [
  { step: 1, url: '/authorize', query: { response_type: 'code', code_challenge_method: 'S256' } },
  { step: 3, url: '/token', body: { grant_type: 'authorization_code', code: 'code_from_step_2', code_verifier: 'pkce_verifier_from_step_1' } },
];
`,
    },
    {
      name: 'the name of the parameter, and a word that asks for a verifier',
      code: `export const names = { grant_type: 'grant_type', code: 'code', code_verifier: 'code_verifier' };
export const body = { grant_type: 'authorization_code', code: '<code>', code_verifier: 'your-verifier' };
export const kept = { codeVerifier: 'session-verifier' };
`,
    },
    {
      name: 'a test of a server of its own sends a word',
      code: `await request(app).post('/token').send({ grant_type: 'authorization_code', code, code_verifier: 'valid_verifier' });
await fetch('http://localhost:3000/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: 'valid_verifier' }) });
`,
    },
    {
      name: 'a text that fills a field of an object until the verifier is drawn',
      code: `import { createHash, randomBytes } from 'node:crypto';
const client = { id: 'app', codeVerifier: 'N/A' };
export function login() {
  client.codeVerifier = randomBytes(32).toString('base64url');
  const { codeVerifier } = client;
${request}`,
    },
    {
      name: 'a text that fills a variable until the verifier is drawn',
      code: `import { createHash, randomBytes } from 'node:crypto';
let codeVerifier = 'none';
export function login() {
  codeVerifier = randomBytes(32).toString('base64url');
${request}`,
    },
    {
      name: 'a text that fills a field of a class until the verifier is drawn',
      code: `import { createHash, randomBytes } from 'node:crypto';
export class Login {
  codeVerifier = 'none';
  start() {
    this.codeVerifier = randomBytes(32).toString('base64url');
    const { codeVerifier } = this;
    return query(codeVerifier);
  }
}
function query(codeVerifier) {
${request}`,
    },
    {
      name: 'a setting of the application beside the verifiers under their sessions',
      code: `app.set('view engine', 'pug');
app.get('/callback', (req, res) => res.json(post('https://login.example.com/token', {
  grant_type: 'authorization_code', code: req.query.code, code_verifier: app.get(req.sessionID),
})));
`,
    },
  ],
  unsure: [
    {
      name: 'a written text is hashed together with something else',
      code: `import { createHash } from 'node:crypto';
export const login = (input) =>
  location.assign('https://login.example.com/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'app', code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update('one ').update(input).digest('base64url'),
  }));
`,
    },
    {
      name: 'the verifier of RFC 7636 appendix B, whose challenge a test takes and holds against the known one',
      code: `import { pkceChallenge } from '../src/pkce';
it('makes the challenge of RFC 7636', async () => {
  const verifier = '${written}';
  const made = await pkceChallenge(verifier);
  expect(made).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  expect(made.length).toBe(43);
});
`,
    },
    {
      name: 'the verifier of RFC 7636 appendix B, whose challenge a test holds against the known one',
      code: `import * as lib from '../src/index';
test('the challenge of RFC 7636', async (t) => {
  const verifier = '${written}';
  t.equal(await lib.calculatePKCECodeChallenge(verifier), 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
});
`,
    },
    {
      name: 'the verifier of RFC 7636 appendix B, with which a module checks its own derivation',
      code: `export const codeChallengeOf = (codeVerifier) => createHash('sha256').update(codeVerifier).digest('base64url');
export function works() {
  const known = '${written}';
  const made = codeChallengeOf(known);
  return made === 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
}
`,
    },
    {
      name: 'the verifier of RFC 7636 appendix B, hashed on the spot to be held against the known challenge',
      code: `import { createHash } from 'node:crypto';
const codeVerifier = '${written}';
if (createHash('sha256').update(codeVerifier).digest('base64url') !== 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')
  throw new Error('this platform hashes code challenges in its own way');
`,
    },
    {
      name: 'a text that is only called a verifier, and is held against a challenge',
      code: `import { verifyCodeChallenge } from './hashes';
export function check(sent) {
  var verifier = 'the-same-verifier-for-everybody-who-logs-in-here';
  return verifyCodeChallenge(verifier, sent);
}
`,
    },
    {
      name: 'a part of a verifier that is kept elsewhere, which may only be shown',
      code: `import { readCodeVerifier } from './pkce';
export function show() {
  const codeVerifier = readCodeVerifier().slice(0, 8);
  return { codeVerifier };
}
`,
    },
    {
      name: 'a short text where no verifier is kept, which may only be there to fail',
      code: `import { createHash } from 'node:crypto';
export function login(kept) {
  const codeVerifier = kept.verifier || 'missing';
${request}`,
    },
  ],
});
