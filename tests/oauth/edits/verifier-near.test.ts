// Which verifier is offered for a token request without one: one that can be read there, is not sent yet, and is called so.
import verifierMissing from '../../../rules/require-code-verifier';
import { mends } from '../../support/mends';

mends(
  'a verifier that is in scope, or nearly',
  {
    rule: verifierMissing,
    within: (code) =>
      code.replace(
        'SEND',
        "fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: c }) })",
      ),
  },
  {
    'export async function finish(codeVerifier) { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: codeVerifier»",
    'export async function finish(code_verifier) { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier»",
    'export async function finish(CODE_VERIFIER) { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: CODE_VERIFIER»",
    'export async function finish(storedCodeVerifier) { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: storedCodeVerifier»",
    'export async function finish(pkceVerifier) { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: pkceVerifier»",
    'export async function finish(verifier) { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'export async function finish(otherCodeVerifier) { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'export async function finish(codeVerifierKey) { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'export async function finish({ codeVerifier }) { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: codeVerifier»",
    'export async function finish() { const codeVerifier = load(); await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: codeVerifier»",
    'export async function finish() { await SEND; const codeVerifier = load(); }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'export async function finish() { await SEND; var codeVerifier = load(); }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'const codeVerifier = load(); export async function finish() { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: codeVerifier»",
    'export async function finish() { await SEND; } const codeVerifier = load();':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: codeVerifier»",
    "import { codeVerifier } from './own'; export async function finish() { await SEND; }":
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    "import codeVerifier from './own'; export async function finish() { await SEND; }":
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'function codeVerifier() {} export async function finish() { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'class codeVerifier {} export async function finish() { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'export async function finish() { { const codeVerifier = load(); } await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'export async function finish() { const run = (codeVerifier) => codeVerifier; await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'export async function finish(codeVerifier) { const run = async () => { await SEND; }; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: codeVerifier»",
    "export async function finish(codeVerifier) { params.set('code_verifier', codeVerifier); await SEND; }":
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    "export async function finish(codeVerifier) { params.set('other', codeVerifier); await SEND; }":
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: codeVerifier»",
    'export async function finish(codeVerifier) { params.set(name, codeVerifier); await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: codeVerifier»",
    'export async function finish(codeVerifier) { run({ other: codeVerifier }); await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: codeVerifier»",
    'export async function finish(codeVerifier) { run({ [code_verifier]: codeVerifier }); await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: codeVerifier»",
    'export async function finish(codeVerifier) { run(codeVerifier); await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: codeVerifier»",
    'export async function begin(codeVerifier) { run({ code_verifier: codeVerifier }); } export async function finish(codeVerifier) { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: codeVerifier»",
    'let codeVerifier; export async function begin() { run({ code_verifier: codeVerifier }); } export async function finish() { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: codeVerifier»",
    'export async function finish(pkce) { run(pkce.codeVerifier); await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: pkce.codeVerifier»",
    'export async function finish(pkce) { run(pkce.verifier); await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: pkce.verifier»",
    'export async function finish(pkce) { run(pkce.other); await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'export async function finish(pkce) { run(pkce[codeVerifier]); await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    "export async function finish(pkce) { run(pkce['codeVerifier']); await SEND; }":
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'export async function finish(pkce) { run(pkce); await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'export async function finish(pkcePair) { run(pkcePair.codeVerifier); await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: pkcePair.codeVerifier»",
    'export async function finish(challengePair) { run(challengePair.verifier); await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: challengePair.verifier»",
    'export async function finish(session) { run(session.codeVerifier); await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'export async function finish(pkce) { await SEND; } export async function begin() { const pkce = make(); run(pkce.codeVerifier); }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
    'for (const codeVerifier of list) { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }, addVerifier «» to «, code_verifier: codeVerifier»",
    'try { run(); } catch (codeVerifier) { await SEND; }':
      "missingVerifier { grant_type: 'authorization…ode', code: c }",
  },
);

mends(
  'an exchange of a library that nearly has a verifier',
  {
    rule: verifierMissing,
    within: (code) =>
      `import { OAuth2Client } from 'google-auth-library'; import { Google } from 'arctic';\nconst one = new OAuth2Client(), two = new Google('a', 'b', 'c');\nexport async function finish(code, codeVerifier) { ${code} }`,
  },
  {
    'await one.getToken(code);':
      'missingVerifierOfLibrary one.getToken(code), addVerifier «code» to «{ code, codeVerifier: codeVerifier }»',
    "await one.getToken('abc');":
      "missingVerifierOfLibrary one.getToken('abc'), addVerifier «'abc'» to «{ code: 'abc', codeVerifier: codeVerifier }»",
    'await one.getToken();': 'missingVerifierOfLibrary one.getToken()',
    'await one.getToken(...code);': '',
    'await one.getToken({ code });': 'missingVerifierOfLibrary { code }, addVerifier «» to «, codeVerifier»',
    "await one.getToken({ 'code': code });":
      "missingVerifierOfLibrary { 'code': code }, addVerifier «» to «, 'codeVerifier': codeVerifier»",
    'await one.getToken({ code, });': 'missingVerifierOfLibrary { code, }, addVerifier «» to «, codeVerifier»',
    'await one.getToken({ code: codeVerifier });':
      'missingVerifierOfLibrary { code: codeVerifier }, addVerifier «» to «, codeVerifier»',
    'await one.getToken({ ...code });': '',
    "await one.getToken({ code, codeVerifier: '' });": "missingVerifierOfLibrary { code, codeVerifier: '' }",
    'await one.getToken({ code, codeVerifier: undefined });':
      'missingVerifierOfLibrary { code, codeVerifier: undefined }',
    'await one.getToken({ code, code_verifier: codeVerifier, codeVerifier });': '',
    "await one.getToken({ code, 'code_verifier': codeVerifier });":
      "ignoredVerifier 'code_verifier': codeVerifier, renameVerifier «'code_verifier'» to «codeVerifier»",
    "await one.getToken({ code, code_verifier: '' });": "ignoredVerifier code_verifier: '', renameVerifier «_v» to «V»",
    'const o = { code, code_verifier: codeVerifier }; await one.getToken(o);':
      'ignoredVerifier code_verifier: codeVerifier, renameVerifier «_v» to «V»',
    'const o = { code }; o.code_verifier = codeVerifier; await one.getToken(o);':
      'missingVerifierOfLibrary { code }, addVerifier «» to «, codeVerifier»',
    'const o = { code }; await one.getToken(o);':
      'missingVerifierOfLibrary { code }, addVerifier «» to «, codeVerifier»',
    'await two.validateAuthorizationCode(code);':
      'missingVerifierOfLibrary two.validateAuthorizationCode(code), addVerifier «» to «, codeVerifier»',
    "await two.validateAuthorizationCode(code, '');":
      "missingVerifierOfLibrary two.validateAuthorizationCode(code, '')",
    'await two.validateAuthorizationCode(code, undefined);':
      'missingVerifierOfLibrary two.validateAuthorizationCod…ode, undefined)',
    'await two.validateAuthorizationCode(...code);': '',
    'await two.validateAuthorizationCode(code, codeVerifier, 5);': '',
    'await two.other(code);': '',
  },
);
