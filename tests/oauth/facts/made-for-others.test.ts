// Which functions and values make challenges and verifiers for other files, where no request stands beside them?
import { describe, expect, it } from 'vitest';
import { analyse } from '../../support/analyse';

const hashes = "import { createHash } from 'node:crypto';\n";
const wrong = "createHash('sha256').update(codeVerifier).digest('hex')";
const vague = "createHash('sha256').update(other).digest('hex')";

/** How many challenges are known for wrong; `HEX` is one of a verifier, `ANY` one of something else. */
function wrongChallenges(code: string): number | undefined {
  const model = analyse(hashes + code.replaceAll('HEX', wrong).replaceAll('ANY', vague), { typescript: true });
  return model?.codeChallenges.filter(({ kind }) => kind === 'wrong').length;
}

describe('a wrong challenge of the file', () => {
  it.each([
    'const codeChallenge = HEX;',
    'const codeChallenge = ANY; // code_verifier',
    'const challenge = HEX;',
    'export const codeChallenge = HEX; save(codeChallenge);',
    'const codeChallenge = HEX; setItem(codeChallenge); url.append(codeChallenge); JSON.stringify(codeChallenge);',
    'const codeChallenge = HEX; open(codeChallenge);',
    'const codeChallenge = HEX; codeChallenge();',
    'const pair = { codeVerifier, codeChallenge: HEX };',
    'const pair = { codeVerifier, challenge: HEX };',
    'const pair = { codeVerifier, challenge: ANY };',
    "const pair = { codeChallenge: HEX, codeChallengeMethod: 'S256' };",
    'const pair = { codeChallenge: HEX, codeChallengeMethod: plain };',
    "const pair = { codeChallenge: HEX, kind: 'plain' };",
    "const pair = { ...plain, 'codeChallenge': HEX };",
    'this.codeChallenge = HEX;',
    'params.code_challenge = HEX;',
    'export function createCodeChallenge(codeVerifier) { return HEX; }',
    'export const createCodeChallenge = (codeVerifier) => HEX;',
    'export const pkce = { createCodeChallenge: (codeVerifier) => HEX };',
    'export const pkce = { createCodeChallenge(codeVerifier) { return HEX; } };',
    'export class Pkce { createCodeChallenge(codeVerifier) { return HEX; } }',
    'export class Pkce { createCodeChallenge = (codeVerifier) => HEX; }',
    'exports.createCodeChallenge = (codeVerifier) => HEX;',
    'module.exports.createCodeChallenge = function (codeVerifier) { return HEX; };',
    'export function createChallenge(codeVerifier) { return HEX; }',
    'function createCodeChallenge(codeVerifier) { return HEX; } open(createCodeChallenge(v));',
    'function createCodeChallenge(codeVerifier) { return HEX; } async function f() { open(await createCodeChallenge(v)); }',
    'function createCodeChallenge(codeVerifier) { return HEX; } createCodeChallenge(v).then(open);',
    'function createCodeChallenge(codeVerifier) { return HEX; } const c = createCodeChallenge(v); open(c);',
    'function createCodeChallenge(codeVerifier) { return HEX; } if (createCodeChallenge(v) === c) open(createCodeChallenge(v));',
    'function createCodeChallenge(codeVerifier) { return HEX; } list.map(createCodeChallenge);',
    'export class Pkce { createCodeChallenge(codeVerifier) { return HEX; } go() { open(this.createCodeChallenge(v)); } }',
    // The verifier itself beside the method S256.
    "const q = { code_challenge: codeVerifier, code_challenge_method: 'S256' };",
    "const q = { 'code_challenge': codeVerifier, 'code_challenge_method': 'S256' };",
  ])('%s', (code) => {
    expect(wrongChallenges(code)).toBe(1);
  });
});

describe('no challenge, or none that is finished', () => {
  it.each([
    'const challenge = ANY; // code_verifier',
    'const other = HEX;',
    'const challenges = [HEX];',
    'const { codeChallenge } = HEX;',
    'let codeChallenge;',
    'const codeChallenge = () => 1; // sha256 code_verifier',
    'const codeChallenge = HEX; use(base64(codeChallenge));',
    'const codeChallenge = HEX; use(toBase64Url(codeChallenge));',
    'const codeChallenge = HEX; use(b(codeChallenge));',
    'const codeChallenge = HEX; use(list[0](codeChallenge));',
    'const codeChallenge = HEX; use(codeChallenge.replace(a, b));',
    'const codeChallenge = HEX; use(new Encoded(codeChallenge));',
    'async function f() { const codeChallenge = HEX; use(escape(await codeChallenge)); }',
    'let codeChallenge = HEX; codeChallenge = next(codeChallenge);',
    'const codeChallenge = HEX; if (codeChallenge === given) pass();',
    'const pair = { other, challenge: ANY }; // code_verifier',
    "const pair = { codeChallenge: HEX, codeChallengeMethod: 'plain' };",
    "const pair = { codeChallenge: HEX, codeChallengeMethod: 'PLAIN' };",
    'const pair = { [codeChallenge]: HEX };',
    'const { codeChallenge = HEX } = pair;',
    'codeChallenge.length = HEX;',
    'params.code_challenge += HEX;',
    'params.challenges = HEX;',
    'export function createChallenge(other) { return ANY; } // code_verifier',
    'export function createOther(codeVerifier) { return HEX; } // challenge',
    'export const one = createCodeChallenge(HEX);',
    'createCodeChallenge.one = (codeVerifier) => HEX;',
    'one[createCodeChallenge] = 1; // sha256 verifier',
    'function createCodeChallenge(codeVerifier) { return HEX; } use(base64(createCodeChallenge(v)));',
    'function createCodeChallenge(codeVerifier) { return HEX; } use(createCodeChallenge(v).replace(a, b));',
    'function createCodeChallenge(codeVerifier) { return HEX; } async function f() { use((await createCodeChallenge(v)).replace(a, b)); }',
    'function createCodeChallenge(codeVerifier) { return HEX; } const c = createCodeChallenge(v); use(base64(c));',
    'function createCodeChallenge(codeVerifier) { return HEX; } if (createCodeChallenge(v) === c) pass();',
    'function createCodeChallenge(codeVerifier) { return HEX; } const c = createCodeChallenge(v); if (c === given) pass();',
    'export class Pkce { createCodeChallenge(codeVerifier) { return HEX; } go() { use(base64(this.createCodeChallenge(v))); } }',
    "const q = { code_challenge: codeVerifier, code_challenge_method: 'plain' };",
    'const q = { code_challenge: codeVerifier, code_challenge_method: S256 };',
    'const q = { code_challenge: codeVerifier };',
    "const q = { code_challenge: codeVerifier, code_challenge_method: 'S256-plain' };",
    "const q = { code_challenge: codeVerifier, code_challenge_method: 'NOT-S256' };",
    "const q = { code_challenge: codeVerifier, kind: 'S256' };",
    "const q = { code_challenge: other, code_challenge_method: 'S256' };",
    "const { code_challenge: codeVerifier, code_challenge_method = 'S256' } = q;",
  ])('%s', (code) => {
    expect(wrongChallenges(code)).toBe(0);
  });
});

/** How many weak verifiers there are; `WEAK` is one of `Math.random()`. */
function weakVerifiers(code: string, speaks = '// pkce'): number | undefined {
  return analyse(`${code.replaceAll('WEAK', 'Math.random().toString(36)')}\n${speaks}`, { typescript: true })
    ?.weakVerifiers.length;
}

describe('a function that makes weak verifiers for others', () => {
  it.each([
    'export function generateCodeVerifier() { return WEAK; }',
    'export const generateCodeVerifier = () => WEAK;',
    'export const generateCodeVerifier = function () { return WEAK; };',
    'export class Pkce { generateCodeVerifier() { return WEAK; } }',
    'export class Pkce { generateCodeVerifier = () => WEAK; }',
    'export const pkce = { generateCodeVerifier() { return WEAK; } };',
    'export const pkce = { codeVerifier: () => WEAK };',
    'exports.generateCodeVerifier = () => WEAK;',
    'exports.generateCodeVerifier = function random() { return WEAK; };',
    'function random() { return WEAK; } module.exports = { codeVerifier: random };',
    'function generateVerifier() { return WEAK; } export { generateVerifier };',
    'function generateVerifier() { return WEAK; } export default generateVerifier;',
    'export default function generateVerifier() { return WEAK; }',
    'function generateVerifier() { return WEAK; }',
    'export const pkce = { generateVerifier() { return WEAK; } };',
    'export function verifier() { return WEAK; }',
    'export const verifier = () => WEAK;',
  ])('%s', (code) => {
    expect(weakVerifiers(code)).toBe(1);
  });
});

describe('a function that makes no verifier for others', () => {
  it.each([
    'export function generateOther() { return WEAK; } // code_verifier',
    'export function verifyCodeVerifier() { return WEAK; }',
    'export const pkce = { verifier() { return WEAK; } };',
    'export class Pkce { verifier() { return WEAK; } }',
    'export const one = 1; function generateCodeVerifier() { return WEAK; }',
    'import x from "x"; const generateCodeVerifier = () => WEAK;',
    'one[generateCodeVerifier] = 1; use(() => WEAK);',
    'generateCodeVerifier.one = () => WEAK;',
    'one = exports.generateCodeVerifier; use(() => WEAK);',
    'const random = () => WEAK; const { codeVerifier: one } = other;',
    'exports.generateCodeVerifier = 1; use(() => WEAK);',
  ])('%s', (code) => {
    expect(weakVerifiers(code)).toBe(0);
  });

  it.each(['', '// oauth', '// challenge', '// sha256', '// pkce and oauth_verifier'])(
    'a file that says %j',
    (speaks) => {
      expect(weakVerifiers('export const verifier = () => WEAK; // redirect_uri', speaks)).toBe(0);
    },
  );

  it.each(['// pkce', '// codeChallenge', "// 'S256'", '// challenge and sha-256', '// makeRandomCodeVerifier'])(
    'one there is in a file that says %j',
    (speaks) => {
      expect(weakVerifiers('export const verifier = () => WEAK; // redirect_uri', speaks)).toBe(1);
    },
  );
});

describe('a verifier that is written into the text of a token request', () => {
  const within = (verifier: string): string =>
    `send('grant_type=authorization_code&code_verifier=${verifier}&code=' + code);`;
  it.each(['abcdefgh12345', 'a'.repeat(43), 'aVeryLongVerifier12345', 'ONLY-CAPITALS_AND-0'])('%s', (verifier) => {
    expect(weakVerifiers(within(verifier))).toBe(1);
  });

  it.each([
    'short',
    'CODE_VERIFIER',
    'MY_CODE_VERIFIER',
    'xxxxxxxxxx',
    '********',
    'your-code-here',
    'my-code-here',
    'redacted1',
    'hiddenvalue',
    'the_verifier',
    'exampletext',
    'VERIFIER_HERE',
  ])('%s stands for one', (verifier) => {
    expect(weakVerifiers(within(verifier))).toBe(0);
  });

  it.each([
    "send('grant_type=refresh_token&code_verifier=abcdefgh12345');",
    "send('code_verifier=abcdefgh12345');",
    "send('grant_type=authorization_code&my_code_verifier=abcdefgh12345');",
    "if (body === 'grant_type=authorization_code&code_verifier=abcdefgh12345') pass();",
    'if (body !== `grant_type=authorization_code&code_verifier=abcdefgh12345&code=${code}`) fail();',
  ])('%s', (code) => {
    expect(weakVerifiers(code)).toBe(0);
  });

  it.each([
    'send(`grant_type=authorization_code&code=${code}&code_verifier=abcdefgh12345`);',
    'send(`code_verifier=abcdefgh12345&code=${code}&grant_type=authorization_code`);',
    "if (x === 1) { send('grant_type=authorization_code&code_verifier=abcdefgh12345'); }",
  ])('%s', (code) => {
    expect(weakVerifiers(code)).toBe(1);
  });
});
