// Which weak verifiers are reported and mended, and which near ones are another matter: how they are drawn, made and written down.
import weak from '../../../rules/no-weak-verifier';
import { mends } from '../../support/mends';

const send =
  "const send = (v) => fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: c, code_verifier: v }) });\n";

mends(
  'a verifier that is drawn and written in a near way',
  {
    rule: weak,
    within: (code) => `import { randomBytes } from 'node:crypto';\n${send}export function login() { ${code} }`,
  },
  {
    "send(randomBytes(0x10).toString('base64url'));": 'tooShort 0x10, fix «0x10» to «32»',
    "send(randomBytes('16').toString('base64url'));": '',
    "send(randomBytes(+16).toString('base64url'));": 'tooShort +16',
    "send(randomBytes(32).toString('base64url').slice(0, 22));": 'tooShort 32',
    "send(randomBytes(16).toString('base64url').slice(0, 22));": 'tooShort 16',
    "send(randomBytes(16).toString('base64url').replace(/-/g, '!'));":
      "illegalCharacters randomBytes(16).toString('ba…lace(/-/g, '!')",
    "send('!' + randomBytes(16).toString('base64url'));":
      "illegalCharacters '!' + randomBytes(16).toString('base64url')",
    "send(randomBytes(96).toString('base64url'));": '',
    "send(randomBytes(97).toString('base64url'));": 'tooLong 97, drawEnough «97» to «32»',
    "send(randomBytes(31).toString('base64url'));": 'tooShort 31, fix «1» to «2»',
    "send(randomBytes(33).toString('base64'));": "illegalCharacters 'base64', fix «» to «url»",
    "send(randomBytes(31).toString('base64'));": "illegalCharacters 'base64'",
    "send(randomBytes(32)['toString']('base64'));": "illegalCharacters 'base64', fix «» to «url»",
    'send(randomBytes(32).toString(`base64`));': 'illegalCharacters `base64`',
    "const e = 'base64'; send(randomBytes(32).toString(e));": 'illegalCharacters e',
    "const k = 'base64'; const o = { k }; send(randomBytes(32).toString(o.k));": 'illegalCharacters o.k',
    "import_(randomBytes(32)); send(btoa(String.fromCharCode(...randomBytes(16))).replace(/=/g, ''));":
      'illegalCharacters btoa(String.fromCharCode(...…ndomBytes(16)))',
    "const make = function () { return randomBytes(16).toString('base64url'); }; send(make());":
      'tooShort 16, fix «16» to «32»',
    "function make() { return randomBytes(16).toString('base64url'); } send(make()); run(make);":
      'tooShort 16, drawEnough «16» to «32»',
    "const v = crypto.randomUUID() + ''; send(v);":
      "singleUuid crypto.randomUUID(), useCrypto «crypto.randomUUID() + ''» to «randomBytes(32).toString('base64url')»",
    "const v = [Math.random()].join(''); send(v);":
      "weakGenerator Math.random(), useCrypto «[Math.random()].join('» to «randomBytes(32).toString('base64url»",
    'const v = new Date().toString(); send(v);':
      "weakGenerator new Date().toString(), useCrypto «new Date().toString(» to «randomBytes(32).toString('base64url'»",
    'const o = { get v() { return Math.random().toString(36); } }; send(o.v);': '',
    'send(Math.random().toString(36) + Math.random().toString(36));':
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36) + Math.random().toString(36» to «randomBytes(32).toString('base64url'»",
    'send(Math.random().toString(36) + Date.now());':
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36) + Date.now(» to «randomBytes(32).toString('base64url'»",
    "send(Math.random().toString(36) + randomBytes(32).toString('hex'));": '',
    "send('');": '',
    "const v = ''; send(v);": '',
    "let v = ''; v = 'abcdefgh'; send(v);": "constant 'abcdefgh'",
    'let v; v = Math.random().toString(36); send(v);':
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «randomBytes(32).toString('base64url'»",
    'let v; v = Math.random().toString(36); v = own(v); send(v);': '',
    'let v = Math.random().toString(36); v += Math.random().toString(36); send(v);': 'weakGenerator Math.random()',
    'let v; if (x) v = Math.random().toString(36); else v = Date.now().toString(36); send(v);':
      'weakGenerator Math.random()',
    'let v; o.v = Math.random().toString(36); send(o.v);':
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «randomBytes(32).toString('base64url'»",
    'const v = crypto.randomUUID() + crypto.randomUUID(); send(v);': '',
    'const v = x ? crypto.randomUUID() : crypto.randomUUID() + crypto.randomUUID(); send(v);':
      "singleUuid crypto.randomUUID(), useCrypto «crypto.randomUUID(» to «randomBytes(32).toString('base64url'»",
    "const v = x ? crypto.randomUUID() : ''; send(v);":
      "singleUuid crypto.randomUUID(), useCrypto «crypto.randomUUID(» to «randomBytes(32).toString('base64url'»",
    "send('a'.repeat(128));": "constant 'a'.repeat(128)",
    "send('a'.repeat(129));": "constant 'a'.repeat(129)",
    "send(randomBytes(64).toString('hex'));": '',
    "send(randomBytes(65).toString('hex'));": 'tooLong 65',
  },
);

mends(
  'what a function that promises a verifier makes',
  { rule: weak, within: (code) => `// PKCE, code_challenge\n${code}` },
  {
    'export function generateCodeVerifier() { return Math.random().toString(36); }': 'weakGenerator Math.random()',
    'export const generateCodeVerifier = () => Math.random().toString(36);': 'weakGenerator Math.random()',
    'exports.generateCodeVerifier = () => Math.random().toString(36);': 'weakGenerator Math.random()',
    'run.generateCodeVerifier = () => Math.random().toString(36);': 'weakGenerator Math.random()',
    'run(exports.generateCodeVerifier, () => Math.random().toString(36));': '',
    'exports[generateCodeVerifier] = () => Math.random().toString(36);': 'weakGenerator Math.random()',
    'exports.generateCodeVerifier = own;': '',
    'x = exports.generateCodeVerifier;': '',
    'module.exports = { generateCodeVerifier: () => Math.random().toString(36) };': 'weakGenerator Math.random()',
    'module.exports = { generateCodeVerifier() { return Math.random().toString(36); } };':
      'weakGenerator Math.random()',
    'module.exports = { generateCodeVerifier: random }; function random() { return Math.random().toString(36); }':
      'weakGenerator Math.random()',
    'module.exports = { generateCodeVerifier: random.x }; function random() { return Math.random().toString(36); }': '',
    'const { generateCodeVerifier: random } = own; function random2() { return Math.random().toString(36); }': '',
    'module.exports = { random: generateCodeVerifier }; function random() { return Math.random().toString(36); }': '',
    'export class A { generateCodeVerifier() { return Math.random().toString(36); } }': 'weakGenerator Math.random()',
    'export class A { generateCodeVerifier = () => Math.random().toString(36); }': 'weakGenerator Math.random()',
    'export class A { verifier() { return Math.random().toString(36); } }': '',
    'export function verifier() { return Math.random().toString(36); }': 'weakGenerator Math.random()',
    'export const verifier = () => Math.random().toString(36);': 'weakGenerator Math.random()',
    'export const own = { verifier: () => Math.random().toString(36) };': '',
    'export function regenerateCodeVerifier() { return Math.random().toString(36); }': '',
    "import own from 'own'; function generateCodeVerifier() { return Math.random().toString(36); }": '',
    "import own from 'own'; function generateCodeVerifier() { return Math.random().toString(36); } run(generateCodeVerifier);":
      'weakGenerator Math.random()',
    "import own from 'own'; export function generateCodeVerifier() { return Math.random().toString(36); }":
      'weakGenerator Math.random()',
    'function generateCodeVerifier() { return Math.random().toString(36); }': 'weakGenerator Math.random()',
    'export function verifyCodeVerifier() { return Math.random().toString(36); }': '',
    'export function generateCodeVerifier(random) { return random(); }': '',
    'export function generateCodeVerifier() { if (x) return Math.random().toString(36); return Date.now().toString(36); }':
      'weakGenerator Math.random()',
    "export function generateCodeVerifier() { return 'abcdefghabcdefghabcdefghabcdefghabcdefghabcdefgh'; }":
      "constant 'abcdefghabcdefghabcdefghabc…cdefghabcdefgh'",
    "export const generateCodeVerifier = (n = 16) => crypto.randomBytes(n).toString('hex');": '',
    '/* captcha */ export function generateCodeVerifier() { return Math.random().toString(36); }': '',
  },
);

mends(
  'a verifier in the text of a token request',
  { rule: weak, within: (code) => `run(${code});` },
  {
    "'grant_type=authorization_code&code_verifier=abcdefghij'": "constant 'grant_type=authorization_co…ier=abcdefghij'",
    "'grant_type=authorization_code&code_verifier=abcdefg'": '',
    "'grant_type=authorization_code&xcode_verifier=abcdefghij'": '',
    "'code_verifier=abcdefghij&grant_type=authorization_code'": "constant 'code_verifier=abcdefghij&gr…orization_code'",
    "'https://as.test/token?code_verifier=abcdefghij&grant_type=authorization_code'":
      "constant 'https://as.test/token?code_…orization_code'",
    "'grant_type=refresh_token&code_verifier=abcdefghij'": '',
    "'xgrant_type=authorization_code&code_verifier=abcdefghij'": '',
    "'grant_type=authorization_code&code_verifier=' + v": '',
    '`grant_type=authorization_code&code_verifier=abcdefghij`': 'constant `grant_type=authorization_co…ier=abcdefghij`',
    '`grant_type=authorization_code&code=${c}&code_verifier=abcdefghij`': 'constant }&code_verifier=abcdefghij`',
    '`grant_type=${g}&code_verifier=abcdefghij`': '',
    '`code_verifier=abcdefghij&grant_type=authorization_code&code=${c}`':
      'constant `code_verifier=abcdefghij&gr…on_code&code=${',
    "x === 'grant_type=authorization_code&code_verifier=abcdefghij'": '',
    "x + 'grant_type=authorization_code&code_verifier=abcdefghij'":
      "constant 'grant_type=authorization_co…ier=abcdefghij'",
    "'grant_type=authorization_code&code_verifier=CODE_VERIFIER_OF_IT'": '',
    "'grant_type=authorization_code&code_verifier=CODEVERIFIER'": '',
    "'grant_type=authorization_code&code_verifier=code_CODE_HERE_IT'":
      "constant 'grant_type=authorization_co…e_CODE_HERE_IT'",
    "'grant_type=authorization_code&code_verifier=CODE_VERIFIER_4'":
      "constant 'grant_type=authorization_co…ODE_VERIFIER_4'",
    "'grant_type=authorization_code&code_verifier=xxxxxxxxxxxx'": '',
    "'grant_type=authorization_code&code_verifier=abcdefghxx'": "constant 'grant_type=authorization_co…ier=abcdefghxx'",
    "'grant_type=authorization_code&code_verifier=xxabcdefgh'": "constant 'grant_type=authorization_co…ier=xxabcdefgh'",
    "'grant_type=authorization_code&code_verifier=........'": '',
    "'grant_type=authorization_code&code_verifier=abc.defgh'": "constant 'grant_type=authorization_co…fier=abc.defgh'",
    "'grant_type=authorization_code&code_verifier=abcd...efgh'": '',
    "'grant_type=authorization_code&code_verifier=redacted-value'": '',
    "'grant_type=authorization_code&code_verifier=hidden-value'": '',
    "'grant_type=authorization_code&code_verifier=maskedvalue'": '',
    "'grant_type=authorization_code&code_verifier=your-value'": '',
    "'grant_type=authorization_code&code_verifier=is-your-value'":
      "constant 'grant_type=authorization_co…=is-your-value'",
    "'grant_type=authorization_code&code_verifier=my-value-is'": '',
    "'grant_type=authorization_code&code_verifier=is-my-value'":
      "constant 'grant_type=authorization_co…er=is-my-value'",
    "'grant_type=authorization_code&code_verifier=my-value-myABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl'":
      "constant 'grant_type=authorization_co…YZabcdefghijkl'",
    "'grant_type=authorization_code&code_verifier=my-value-myABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl%20'": '',
    "'grant_type=authorization_code&code_verifier=the-placeholder'": '',
    "'grant_type=authorization_code&code_verifier=the-example'": '',
    "'grant_type=authorization_code&code_verifier=the-verifier'": '',
    "'grant_type=authorization_code&code_verifier=verifier-the'":
      "constant 'grant_type=authorization_co…r=verifier-the'",
    "'grant_type=authorization_code&code_verifier=VALUE_HERE'": '',
    "'grant_type=authorization_code&code_verifier=VALUE_HERE_IT'": '',
  },
);
