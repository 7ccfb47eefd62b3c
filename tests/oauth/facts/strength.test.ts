// Which verifiers are certainly weaker than RFC 7636 section 4.1 asks for, and where is that said?
import { tells } from '../../support/facts';

const start = `import { createHash, randomBytes, randomUUID } from 'node:crypto';
const send = (v) => fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: c, code_verifier: v }) });
`;
const about = ['weak'];

tells(
  'a verifier made in place',
  { within: (code) => `${start}export const login = () => send(${code});`, about },
  {
    "randomBytes(32).toString('base64url')": '',
    "randomBytes(31).toString('base64url')": 'weak tooShort 31 {"length":42}',
    "randomBytes(96).toString('base64url')": '',
    "randomBytes(97).toString('base64url')": 'weak tooLong 97 {"length":130}',
    "randomBytes(n).toString('base64url')": '',
    "randomBytes(32).toString('base64')": 'weak illegalCharacters \'base64\' {"characters":"`+`, `/`, `=`"}',
    "randomBytes(33).toString('base64')": 'weak illegalCharacters \'base64\' {"characters":"`+`, `/`"}',
    "randomBytes(16).toString('base64')": 'weak illegalCharacters \'base64\' {"characters":"`+`, `/`, `=`"}',
    "randomBytes(32).toString('hex')": '',
    "randomBytes(64).toString('hex')": '',
    "randomBytes(65).toString('hex')": 'weak tooLong 65 {"length":130}',
    "randomBytes(22).toString('hex')": 'weak tooFewBytes 22 {"bytes":22}',
    "randomBytes(21).toString('hex')": 'weak tooShort 21 {"length":42}',
    "(randomBytes(16).toString('hex') + randomBytes(16).toString('hex'))": '',
    "(randomBytes(8).toString('hex') + randomBytes(8).toString('hex'))":
      "weak tooShort randomBytes(8).toString('hex…toString('hex') {\"length\":32}",
    'randomBytes(32)': '',
    'randomUUID()': 'weak singleUuid randomUUID() {}',
    'randomUUID() + randomUUID()': '',
    'randomUUID() + randomUUID() + randomUUID() + randomUUID()':
      'weak tooLong randomUUID() + randomUUID() … + randomUUID() {"length":144}',
    "randomUUID().replaceAll('-', '')": 'weak singleUuid randomUUID() {}',
    "randomUUID() + randomBytes(8).toString('hex')":
      'weak tooFewBytes randomUUID() + randomBytes(8…toString(\'hex\') {"bytes":24}',
    "randomUUID() + randomBytes(16).toString('hex')": '',
    'Math.random().toString(36)': 'weak weakGenerator Math.random() {"generator":"Math.random"}',
    'String(Date.now())': 'weak weakGenerator Date.now() {"generator":"Date.now"}',
    "Math.random().toString(36) + randomBytes(32).toString('hex')": '',
    "'a' + randomBytes(32).toString('hex')": '',
    "'!' + randomBytes(32).toString('hex')": `weak illegalCharacters '!' + randomBytes(32).toString('hex') {"characters":"\`!\`"}`,
    "'-' + randomBytes(32).toString('hex')": '',
    "other('!') + randomBytes(32).toString('hex')": '',
    "('!' + randomBytes(32).toString('hex')).replace(other, '-')": '',
    "('!' + randomBytes(32).toString('hex')).replace('!', '-')": '',
    "('!' + randomBytes(32).toString('hex')).replace(/!/g, '-')": '',
    "('!' + randomBytes(32).toString('hex')).replace(/!/, '-')": '',
    "('!' + randomBytes(32).toString('hex')).replace(/\\W/, '')": '',
    "('!' + randomBytes(32).toString('hex')).replace(/\\W/g, '')": '',
    "('!' + randomBytes(32).toString('hex')).replace('a', '!')": '',
    "randomBytes(32).toString('hex').replace('a', '!')": `weak illegalCharacters randomBytes(32).toString('he…place('a', '!') {"characters":"\`!\`"}`,
    "('!' + randomBytes(32).toString('hex')).slice(1)": '',
    "('!' + randomBytes(32).toString('hex')).slice(0, 50)": 'weak tooFewBytes 32 {"bytes":25}',
    "('!' + randomBytes(32).toString('hex')).slice(0)": `weak illegalCharacters ('!' + randomBytes(32).toStr…hex')).slice(0) {"characters":"\`!\`"}`,
    "('!' + randomBytes(32).toString('hex')).split('!')[1]": '',
    "('!' + randomBytes(32).toString('hex')).substring(other)": '',
    "('!' + randomBytes(32).toString('hex')).toLowerCase()": `weak illegalCharacters ('!' + randomBytes(32).toStr…).toLowerCase() {"characters":"\`!\`"}`,
    "randomBytes(48).toString('base64').slice(0, 50)": `weak illegalCharacters 'base64' {"characters":"\`+\`, \`/\`"}`,
    "randomBytes(48).toString('base64').replace('+', '-')": `weak illegalCharacters 'base64' {"characters":"\`+\`, \`/\`"}`,
    "encodeURIComponent('!' + randomBytes(32).toString('hex'))": '',
    "'!' + Math.random().toString(36)": 'weak weakGenerator Math.random() {"generator":"Math.random"}',
    "'!' + randomBytes(16).toString('hex')": `weak illegalCharacters '!' + randomBytes(16).toString('hex') {"characters":"\`!\`"}`,
    "'!' + other()": '',
    "'!' + crypto.randomUUID()": 'weak singleUuid crypto.randomUUID() {}',
    "randomBytes(32).map((b) => b % 9).join('!')": `weak illegalCharacters randomBytes(32).map((b) => b % 9).join('!') {"characters":"\`!\`"}`,
    "[randomBytes(32).toString('hex'), 'a'].join('!')": `weak illegalCharacters [randomBytes(32).toString('h… 'a'].join('!') {"characters":"\`!\`"}`,
    "[randomBytes(32).toString('hex'), 'a'].join(other)": '',
    "Array.from(randomBytes(50), (b) => 'ab!'[b % 3]).join('')": `weak illegalCharacters Array.from(randomBytes(50), … % 3]).join('') {"characters":"\`!\`"}`,
    "Array.from(randomBytes(50), (b) => 'ab-'[b % 3]).join('')": '',
    "Array.from(randomBytes(50), (b) => other[b % 3]).join('')": '',
    "'abc'": "weak constant 'abc' {}",
    "''": '',
    "'a' + 'b'": "weak constant 'a' + 'b' {}",
    'x ? Math.random().toString(36) : make()': 'weak weakGenerator Math.random() {"generator":"Math.random"}',
    "x ? randomBytes(8).toString('hex') : randomBytes(9).toString('hex')":
      'weak tooShort 8 {"length":16} | weak tooShort 9 {"length":18}',
    "x ? randomBytes(8).toString('hex') : randomBytes(32).toString('hex')": 'weak tooShort 8 {"length":16}',
    'make()': '',
    "make() + 'a'": '',
    "randomBytes(32).toString('base64url').slice(0, 42)": 'weak tooShort 32 {"length":42}',
    "randomBytes(32).toString('base64url').slice(0, 43)": '',
    "randomBytes(96).toString('base64url').slice(0, 64)": '',
    "randomBytes(32).toString('base64').replace(/=/g, '')":
      'weak illegalCharacters \'base64\' {"characters":"`+`, `/`"}',
    "randomBytes(32).toString('base64').replace(/[+/]/g, '').replace(/=/g, '')": '',
    "createHash('sha256').update(randomBytes(8)).digest('base64url')": 'weak tooFewBytes 8 {"bytes":8}',
    "createHash('sha256').update(randomBytes(32)).digest('base64url')": '',
    "createHash('sha256').update(String(Math.random())).digest('base64url')":
      'weak weakGenerator Math.random() {"generator":"Math.random"}',
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'": "weak constant 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cM' {}",
    "'YOUR_CODE_VERIFIER'": '',
    "'your-verifier'": '',
    "'<verifier>'": '',
    "'S256'": '',
    "'plain'": '',
    "'sha-256'": '',
    "'utf8'": '',
    "'base64url'": '',
    "'***'": '',
    "'xxx'": '',
    "'[redacted]'": '',
    "'hidden'": '',
    "'my secret'": '',
    "'mine'": "weak constant 'mine' {}",
    "'placeholder'": '',
    "'an-example'": '',
    "'code_verifier'": '',
    "'verifier-1'": "weak constant 'verifier-1' {}",
    "'PUT_HERE'": '',
    "'A_B'": "weak constant 'A_B' {}",
    "'AB_CD'": '',
    "'a...b'": '',
    "'{verifier}'": '',
    "'this-is-an-example-verifier-that-is-long-enough-for-the-rfc'":
      "weak constant 'this-is-an-example-verifier…gh-for-the-rfc' {}",
    "stored ?? 'abc'": '',
    "stored || 'abc'": '',
    "x ? stored : 'abc'": '',
    "(stored, 'abc')": "weak constant 'abc' {}",
  },
);

tells(
  'a verifier made before',
  { within: (code) => start + code, about },
  {
    "const v = randomBytes(16).toString('base64url'); send(v);": 'weak tooShort 16 {"length":22}',
    "const n = 16; const v = randomBytes(n).toString('base64url'); send(v);": 'weak tooShort n {"length":22}',
    "const b = randomBytes(16); const v = b.toString('base64url'); send(v);": 'weak tooShort 16 {"length":22}',
    "let v = ''; for (let i = 0; i < 43; i++) v += Math.random(); send(v);":
      'weak weakGenerator Math.random() {"generator":"Math.random"}',
    "let v = ''; for (let i = 0; i < 20; i++) v += 'abc'[randomBytes(1)[0] % 3]; send(v);":
      'weak tooShort 1 {"length":20}',
    "let v = ''; v += randomBytes(8).toString('hex'); send(v);": 'weak tooShort 8 {"length":16}',
    "let v = ''; v += randomBytes(8).toString('hex'); v += randomBytes(24).toString('hex'); send(v);": '',
    "let v; v = randomBytes(8).toString('hex'); send(v);": 'weak tooShort 8 {"length":16}',
    "let v; if (x) v = randomBytes(8).toString('hex'); else v = make(); send(v);": '',
    "const o = {}; o.v = randomBytes(8).toString('hex'); send(o.v);": 'weak tooShort 8 {"length":16}',
    "const o = {}; o.v += randomBytes(8).toString('hex'); send(o.v);": '',
    "const o = { v: randomBytes(8).toString('hex') }; send(o.v);": 'weak tooShort 8 {"length":16}',
    "const make = () => randomBytes(8).toString('hex'); send(make());": 'weak tooShort 8 {"length":16}',
    "const make = (n) => randomBytes(n).toString('hex'); send(make(8));": 'weak tooShort n {"length":16}',
    "const make = (n) => randomBytes(n).toString('hex'); send(make(8)); other(make(64));":
      'weak tooShort n {"length":16}',
    "const make = (n) => randomBytes(n).toString('hex'); send(make(64)); other(make(8));": '',
    "const make = (n = 8) => randomBytes(n).toString('hex'); send(make());": 'weak tooShort n {"length":16}',
    "const make = () => x ? randomBytes(8).toString('hex') : randomBytes(9).toString('hex'); send(make());":
      'weak tooShort make() {"length":18}',
    "function make() { if (x) return randomBytes(8).toString('hex'); return randomBytes(64).toString('hex'); } send(make());":
      '',
    "const v = randomBytes(8).toString('hex'); send(v); send(v);": 'weak tooShort 8 {"length":16}',
    "const v = 'abc'; send(v); send('abc');": "weak constant 'abc' {}",
    "const a = randomBytes(8).toString('hex'); const b = a; send(a); send(b);": 'weak tooShort 8 {"length":16}',
    "const { v } = { v: randomBytes(8).toString('hex') }; send(v);": 'weak tooShort 8 {"length":16}',
    "import { generators } from 'openid-client'; send(generators.codeVerifier(8));": 'weak tooFewBytes 8 {"bytes":8}',
    "import { generators } from 'openid-client'; send(generators.codeVerifier(32));": '',
    "import { generators } from 'openid-client'; send(generators.codeVerifier());": '',
    "import pkceChallenge from 'pkce-challenge'; const { code_verifier } = await pkceChallenge(20); send(code_verifier);":
      'weak tooShort 20 {"length":20}',
    "import pkceChallenge from 'pkce-challenge'; const { code_verifier } = await pkceChallenge(43); send(code_verifier);":
      '',
    "import pkceChallenge from 'pkce-challenge'; const { code_verifier } = await pkceChallenge(129); send(code_verifier);":
      'weak tooLong 129 {"length":129}',
    "import pkceChallenge from 'pkce-challenge'; const { code_verifier } = await pkceChallenge(n); send(code_verifier);":
      '',
  },
);

tells(
  'a function that makes verifiers',
  { within: (code) => `import { randomBytes } from 'node:crypto';\n${code}`, about },
  {
    "export const generateCodeVerifier = () => randomBytes(8).toString('hex');": 'weak tooShort 8 {"length":16}',
    "export function generateCodeVerifier() { return randomBytes(8).toString('hex'); }":
      'weak tooShort 8 {"length":16}',
    "export const generateCodeVerifier = function () { return randomBytes(8).toString('hex'); };":
      'weak tooShort 8 {"length":16}',
    "export default function generateCodeVerifier() { return randomBytes(8).toString('hex'); }":
      'weak tooShort 8 {"length":16}',
    "export const codeVerifier = () => randomBytes(8).toString('hex');": '',
    "export const createPkceVerifier = () => randomBytes(8).toString('hex');": 'weak tooShort 8 {"length":16}',
    "export const generateVerifier = () => randomBytes(8).toString('hex');": '',
    "export const generateVerifier = () => randomBytes(8).toString('hex'); // code_challenge":
      'weak tooShort 8 {"length":16}',
    "export const verifier = () => randomBytes(8).toString('hex'); // code_challenge": 'weak tooShort 8 {"length":16}',
    "export const tools = { verifier: () => randomBytes(8).toString('hex') }; // code_challenge": '',
    "export const tools = { generateVerifier: () => randomBytes(8).toString('hex') }; // code_challenge":
      'weak tooShort 8 {"length":16}',
    "export const tools = { codeVerifier: () => randomBytes(8).toString('hex') };": '',
    "export const tools = { codeVerifier() { return randomBytes(8).toString('hex'); } };": '',
    "export const tools = { codeVerifier }; function codeVerifier() { return randomBytes(8).toString('hex'); }": '',
    "const random = () => randomBytes(8).toString('hex'); export const tools = { codeVerifier: random }; // pkce":
      'weak tooShort 8 {"length":16}',
    "const random = () => randomBytes(8).toString('hex'); const { codeVerifier: random2 } = tools; // pkce": '',
    "exports.generateCodeVerifier = () => randomBytes(8).toString('hex');": 'weak tooShort 8 {"length":16}',
    "module.exports.generateCodeVerifier = function () { return randomBytes(8).toString('hex'); };":
      'weak tooShort 8 {"length":16}',
    "exports.generateCodeVerifier = make; function make() { return randomBytes(8).toString('hex'); }": '',
    "other(generateCodeVerifier, () => randomBytes(8).toString('hex'));": '',
    "export class Pkce { generateCodeVerifier() { return randomBytes(8).toString('hex'); } }":
      'weak tooShort 8 {"length":16}',
    "export class Pkce { static codeVerifier = () => randomBytes(8).toString('hex'); }":
      'weak tooShort 8 {"length":16}',
    "export class Pkce { verifier() { return randomBytes(8).toString('hex'); } } // code_challenge": '',
    "function generateCodeVerifier() { return randomBytes(8).toString('hex'); } export const a = 1;": '',
    "function generateCodeVerifier() { return randomBytes(8).toString('hex'); } export const a = generateCodeVerifier;":
      'weak tooShort 8 {"length":16}',
    "function generateCodeVerifier() { return randomBytes(8).toString('hex'); } export { generateCodeVerifier };":
      'weak tooShort 8 {"length":16}',
    "const generateCodeVerifier = () => randomBytes(8).toString('hex'); export const a = 1;": '',
    "export const generateCodeVerifier = (n) => randomBytes(n).toString('hex');": '',
    "export const generateCodeVerifier = (n = 8) => randomBytes(n).toString('hex');": 'weak tooShort n {"length":16}',
    'export const generateCodeVerifier = () => Math.random().toString(36);':
      'weak weakGenerator Math.random() {"generator":"Math.random"}',
    "export const generateCodeVerifier = () => 'abc';": "weak constant 'abc' {}",
    "export const generateCodeVerifier = async () => randomBytes(8).toString('hex');": 'weak tooShort 8 {"length":16}',
    "export function generateCodeVerifier() { if (x) return make(); return randomBytes(8).toString('hex'); }": '',
    "export function generateCodeVerifier() { if (x) return randomBytes(9).toString('hex'); return randomBytes(8).toString('hex'); }":
      'weak tooShort randomBytes(9).toString(\'hex\') {"length":18}',
    'export function generateCodeVerifier() { return; }': '',
    "export const generateJwtVerifier = () => randomBytes(8).toString('hex'); // code_challenge": '',
    "export const verifyCode = () => randomBytes(8).toString('hex'); // code_challenge": '',
    "export const generateVerifier = () => randomBytes(8).toString('hex'); const challenge = sha256(x);":
      'weak tooShort 8 {"length":16}',
    "export const generateVerifier = () => randomBytes(8).toString('hex'); const challenge = x;": '',
    "export const generateVerifier = () => randomBytes(8).toString('hex'); sha256(x);": '',
    "export const generateCodeVerifier = () => randomBytes(8).toString('hex'); // captcha": '',
    "export const generateCodeVerifier = () => randomBytes(8).toString('hex'); // oauth_verifier": '',
  },
);

tells(
  'a verifier by its name alone',
  { within: (code) => `import { randomBytes } from 'node:crypto';\n${code}`, about: ['weak', 'verifier'] },
  {
    "export const codeVerifier = 'abcdefghijklmnopqrstuvwxyz0123456789abcdefghij';":
      "verifier 'abcdefghijklmnopqrstuvwxyz0…6789abcdefghij' written (named) maybe",
    "export const codeVerifier = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ';":
      "verifier 'abcdefghijklmnopqrstuvwxyz0…6789ABCDEFGHIJ' written (named) maybe",
    "export const codeVerifier = 'ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ';":
      "verifier 'ABCDEFGHIJKLMNOPQRSTUVWXYZA…MNOPQRSTUVWXYZ' written (named) maybe",
    "export const codeVerifier = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ'; // pkce":
      "verifier 'abcdefghijklmnopqrstuvwxyz0…6789ABCDEFGHIJ' written (named) yes | weak constant 'abcdefghijklmnopqrstuvwxyz0…6789ABCDEFGHIJ' {}",
    "export const codeVerifier = 'abcdefghijklmnopqrstuvwxyz0123456789abcdefghij'; // pkce":
      "verifier 'abcdefghijklmnopqrstuvwxyz0…6789abcdefghij' written (named) yes | weak constant 'abcdefghijklmnopqrstuvwxyz0…6789abcdefghij' {}",
    "export const codeVerifier = 'abcdefghijklmnopqrstuvwxyzabcdefghij'; // pkce":
      "verifier 'abcdefghijklmnopqrstuvwxyzabcdefghij' written (named) yes | weak constant 'abcdefghijklmnopqrstuvwxyzabcdefghij' {}",
    "export const codeVerifier = randomBytes(8).toString('hex'); // pkce":
      'verifier randomBytes(8).toString(\'hex\') made (drawn+named) yes, text 16 of 8 reserved none | weak tooShort 8 {"length":16}',
    "export const codeVerifier = randomBytes(8).toString('hex');":
      'verifier randomBytes(8).toString(\'hex\') made (drawn+named) yes, text 16 of 8 reserved none | weak tooShort 8 {"length":16}',
    "export const codeVerifier = randomBytes(7).toString('hex');":
      "verifier randomBytes(7).toString('hex') made (named) maybe, text 14 of 7 reserved none",
    'export const codeVerifier = randomBytes(8);':
      'verifier randomBytes(8) made (named) maybe, bytes 8 of 8 reserved unknown',
    "export const codeVerifier = `${randomBytes(8).toString('hex')}`;":
      'verifier `${randomBytes(8).toString(\'hex\')}` made (drawn+named) yes, text 16 of 8 reserved none | weak tooShort 8 {"length":16}',
    "export const codeVerifier = 'a' + randomBytes(8).toString('hex');":
      "verifier 'a' + randomBytes(8).toString('hex') made (drawn+named) yes, text 17 of 8 reserved none | weak tooShort 8 {\"length\":17}",
    'export const codeVerifier = Math.random().toString(36);':
      'verifier Math.random().toString(36) made (drawn+named) yes, text 1… of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    'export const codeVerifier = make();': 'verifier make() made (named) maybe',
    'export const codeVerifier = make(); // pkce': 'verifier make() made (named) yes',
    'export const codeVerifier = make(); // access_token': 'verifier make() made (named) yes',
    "export const codeVerifier = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ'; // access_token":
      "verifier 'abcdefghijklmnopqrstuvwxyz0…6789ABCDEFGHIJ' written (named) yes | weak constant 'abcdefghijklmnopqrstuvwxyz0…6789ABCDEFGHIJ' {}",
    "export const codeVerifier = 'abcdefghijklmnopqrstuvwxyz0123456789abcdefghij'; // access_token":
      "verifier 'abcdefghijklmnopqrstuvwxyz0…6789abcdefghij' written (named) yes",
    "export const codeVerifier = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCDEFGHIJ'; // access_token":
      "verifier 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0…6789ABCDEFGHIJ' written (named) yes",
    "export const codeVerifier = 'abcdefghijklmnopqrstuvwxyzabcdefghiABCDEFGHIJK'; // access_token":
      "verifier 'abcdefghijklmnopqrstuvwxyza…ghiABCDEFGHIJK' written (named) yes",
    "export const codeVerifier = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEF'; // access_token":
      "verifier 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEF' written (named) yes",
    "export const codeVerifier = 'abcdefghijklmnopqrstuvwxyz0123456789+ABCDEFGHI'; // access_token":
      "verifier 'abcdefghijklmnopqrstuvwxyz0…6789+ABCDEFGHI' written (named) yes",
    "export const codeVerifier = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJabcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJabcdefghijklmnopqrstuvwxyz01234567890'; // access_token":
      "verifier 'abcdefghijklmnopqrstuvwxyz0…xyz01234567890' written (named) yes",
    "export const other = randomBytes(8).toString('hex'); // pkce": '',
    "let codeVerifier; codeVerifier = randomBytes(8).toString('hex'); use(codeVerifier);":
      'verifier randomBytes(8).toString(\'hex\') made (drawn+named) yes, text 16 of 8 reserved none | weak tooShort 8 {"length":16}',
    "const q = randomBytes(8).toString('hex'); const codeVerifier = q; use(codeVerifier);":
      'verifier randomBytes(8).toString(\'hex\') made (drawn+named) yes, text 16 of 8 reserved none | weak tooShort 8 {"length":16}',
    "class A { codeVerifier = randomBytes(8).toString('hex'); }": '',
    "const codeVerifier = randomBytes(8).toString('hex'); // webauthn":
      "verifier randomBytes(8).toString('hex') made (named) maybe, text 16 of 8 reserved none",
    "const { codeVerifier } = { codeVerifier: randomBytes(8).toString('hex') };":
      'verifier randomBytes(8).toString(\'hex\') made (drawn+named) yes, text 16 of 8 reserved none | weak tooShort 8 {"length":16}',
  },
);

tells(
  'a verifier by what is hashed',
  { within: (code) => `import { createHash, randomBytes } from 'node:crypto';\n${code}`, about: ['verifier'] },
  {
    "export const f = (codeVerifier) => createHash('sha256').update(codeVerifier).digest('base64url');":
      'verifier codeVerifier received (hashed+named) yes',
    "export const f = (codeVerifier) => createHash('sha1').update(codeVerifier).digest('base64url');":
      'verifier codeVerifier received (named) maybe',
    "export const f = (codeVerifier) => createHash(sha).update(codeVerifier).digest('base64url');":
      'verifier codeVerifier received (named) maybe',
    "export const f = (verifier) => createHash('sha256').update(verifier).digest('base64url'); // code_verifier": '',
    "export const f = (codeVerifier) => { const h = createHash('sha256'); h.update(codeVerifier); return h.digest(); };":
      'verifier codeVerifier received (named) maybe',
    "export const f = (codeVerifier) => crypto.subtle.digest('SHA-256', codeVerifier);":
      'verifier codeVerifier received (hashed+named) yes',
    "export const f = (codeVerifier) => crypto.subtle.digest('SHA-1', codeVerifier);":
      'verifier codeVerifier received (named) maybe',
    "export const f = (codeVerifier) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));":
      'verifier codeVerifier received (hashed+named) yes',
    "export const f = (codeVerifier) => { const data = new TextEncoder().encode(codeVerifier); return crypto.subtle.digest('SHA-256', data); };":
      'verifier codeVerifier received (hashed+named) yes',
    "export const f = (codeVerifier) => { const data = pad(codeVerifier); return crypto.subtle.digest('SHA-256', data); };":
      'verifier codeVerifier received (named) maybe',
    "export const f = (codeVerifier) => crypto.subtle.digest('SHA-256', Buffer.from(codeVerifier));":
      'verifier codeVerifier received (hashed+named) yes',
    "export const f = (codeVerifier) => crypto.subtle.digest('SHA-256', pad(codeVerifier));":
      'verifier codeVerifier received (named) maybe',
    "export const f = (codeVerifier) => crypto.subtle.digest('SHA-256');":
      'verifier codeVerifier received (named) maybe',
    'export const f = (codeVerifier) => sha256(codeVerifier);': 'verifier codeVerifier received (hashed+named) yes',
    'export const f = (codeVerifier) => sha_256(codeVerifier);': 'verifier codeVerifier received (hashed+named) yes',
    'export const f = (codeVerifier) => sha256Hex(codeVerifier);': 'verifier codeVerifier received (hashed+named) yes',
    'export const f = (codeVerifier) => sha256sum(codeVerifier);': 'verifier codeVerifier received (named) maybe',
    'export const f = (codeVerifier) => sha512(codeVerifier);': 'verifier codeVerifier received (named) maybe',
    'export const f = (codeVerifier) => sha256();': 'verifier codeVerifier received (named) maybe',
    'export const f = (codeVerifier) => sha256(utf8.encode(codeVerifier));':
      'verifier codeVerifier received (hashed+named) yes',
    'export const codeChallengeOf = (x) => sha256(x); // code_verifier': 'verifier x received (hashed) yes',
    'export const pkceHash = (x) => sha256(x); // code_verifier': 'verifier x received (hashed) yes',
    'export const challengeOf = (verifier) => sha256(verifier); // code_verifier':
      'verifier verifier received (hashed) yes',
    'export const challengeOf = (x) => sha256(x); // code_verifier': '',
    'export const hashOf = (verifier) => sha256(verifier); // code_verifier': '',
    'export function generateCodeChallenge(x) { return sha256(x); } // code_verifier':
      'verifier x received (hashed) yes',
    'export function generateCodeChallenge(x) { const y = x; return sha256(y); } // code_verifier': '',
    'export function generateCodeChallenge(x) { return list.map((x) => sha256(x)); } // code_verifier': '',
    'const x = read(); export function generateCodeChallenge() { return sha256(x); } // code_verifier': '',
    'sha256(x); // code_verifier': '',
  },
);

const begin = `import { createHash } from 'node:crypto'; const encode = (a) => new TextEncoder().encode(a);
const begin = (q) => { location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + q; };\n`;
tells(
  'what a challenge is made from',
  { within: (code) => begin + code, about: ['verifier'] },
  {
    "begin(createHash('sha256').update(make()).digest('base64url'));": 'verifier make() made (hashed) yes',
    "begin(createHash('sha256').update(encode(make())).digest('base64url'));": 'verifier make() made (hashed) yes',
    "begin(createHash('sha256').update(encode(await make())).digest('base64url'));":
      'verifier make() made (hashed) yes',
    "begin(createHash('sha256').update(Buffer.from(make())).digest('base64url'));": 'verifier make() made (hashed) yes',
    "begin(createHash('sha256').update(new Uint8Array(make())).digest('base64url'));":
      'verifier make() made (hashed) yes',
    "begin(createHash('sha256').update(pad(make())).digest('base64url'));": 'verifier pad(make()) made (hashed) yes',
    "begin(createHash('sha256').update(...make()).digest('base64url'));": '',
    "begin(createHash('sha256').update(Buffer.from(...make())).digest('base64url'));":
      'verifier Buffer.from(...make()) made (hashed) yes',
    "begin(createHash('sha256').update('abc').digest('base64url'));": "verifier 'abc' written (hashed) yes",
    "begin(createHash('sha256').update(`a${make()}`).digest('base64url'));": '',
    "begin(createHash('sha256').update('a' + make()).digest('base64url'));": '',
    "begin(createHash('sha256').update(String(Buffer.from(encode(make())))).digest('base64url'));":
      'verifier make() made (hashed) yes',
    "begin(createHash('sha256').digest('base64url'));": '',
    "const v = make(); const data = Buffer.from(v); begin(createHash('sha256').update(data).digest('base64url'));":
      'verifier make() made (hashed) yes',
    "const d = createHash('sha256').update(make()).digest(); begin(d.toString('base64url'));":
      'verifier make() made (hashed) yes',
    "let d; d = createHash('sha256').update(make()).digest(); begin(d.toString('base64url'));":
      'verifier make() made (hashed) yes',
    "const a = createHash('sha256').update(make()); const b = a; const c = b; const d = c; begin(d.digest('base64url'));":
      'verifier make() made (hashed) yes',
    "const a = createHash('sha256').update(make()); const b = a; const c = b; const d = c; const e = d; const f = e; begin(f.digest('base64url'));":
      '',
    "const d = await crypto.subtle.digest('SHA-256', encode(make())); begin(toBase64Url(d));":
      'verifier make() made (hashed) yes',
    "const d = await digest('SHA-256', make()); begin(d);": 'verifier make() made (hashed) yes',
    "const d = await digestStringAsync('SHA-256', make(), { encoding: 'base64' }); begin(d);":
      'verifier make() made (hashed) yes',
    'const d = await digest(make()); begin(d);': '',
    'begin(sha256(make()));': 'verifier make() made (hashed) yes',
    'begin(hash(make()));': 'verifier make() made (hashed) yes',
    'begin(makeChallenge(make()));': 'verifier make() made (hashed) yes',
    "begin(makeChallenge('S256', make()));": 'verifier make() made (hashed) yes',
    'begin(makeChallenge(method, make()));': 'verifier make() made (hashed) yes',
    'begin(makeChallenge(algorithm, make()));': 'verifier make() made (hashed) yes',
    'const codeVerifier = make(); const text = other(); begin(makeChallenge(text, codeVerifier));':
      'verifier make() made (hashed+named) yes',
    'const a = make(); const b = other(); begin(makeChallenge(a, b));': 'verifier make() made (hashed) yes',
    'begin(makeChallenge(...make()));': '',
    'begin(makeChallenge());': '',
    'begin(verifyChallenge(make()));': '',
    'begin(other(make()));': '',
    "const challengeOf = (v) => createHash('sha256').update(v).digest('base64url'); begin(challengeOf(make()));":
      'verifier make() made (hashed) yes',
    "const other = (v) => createHash('sha256').update(v).digest('base64url'); begin(other(make()));":
      'verifier make() made (hashed) yes',
    "const other = (v) => { const w = other2(v); return w; }; const other2 = (v) => createHash('sha256').update(v).digest('base64url'); begin(other(make()));":
      '',
    "crypto.subtle.digest('SHA-256', encode(make())).then((d) => begin(toBase64Url(d)));": '',
    'begin(list.map((one) => sha256(one)));': '',
  },
);

tells(
  'a challenge or verifier that is written down',
  { about: ['weak', 'shared', 'verifier'] },
  {
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=abcdefgh';":
      "weak constant 'https://as.test/authorize?r…lenge=abcdefgh' {}",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=abcdefgh';":
      "shared fixedChallenge 'https://as.test/authorize?r…lenge=abcdefgh'",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=abcdefgh';":
      '',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=Xb1xhkGv3zRZDwJMxyTmQ8sUuoW5aYlCnPdKfEiOtHg';":
      "shared fixedChallenge 'https://as.test/authorize?r…YlCnPdKfEiOtHg'",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=s256&code_challenge=abcdefgh';":
      "shared fixedChallenge 'https://as.test/authorize?r…lenge=abcdefgh'",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=PLAIN&code_challenge=abcdefgh';":
      "weak constant 'https://as.test/authorize?r…lenge=abcdefgh' {}",
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=${make()}`;':
      '',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=${Math.random()}`;':
      'weak weakGenerator Math.random() {"generator":"Math.random"}',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${Math.random()}`;':
      'weak weakGenerator Math.random() {"generator":"Math.random"}',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=${method}&code_challenge=${Math.random()}`;':
      '',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${Math.random()}`;':
      '',
    'const v = Math.random(); location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=${v}`;':
      'weak weakGenerator Math.random() {"generator":"Math.random"}',
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'plain', code_challenge: String(Math.random()) });":
      'weak weakGenerator Math.random() {"generator":"Math.random"}',
    "const u = new URL('https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain'); u.searchParams.set('code_challenge', String(Math.random())); location.href = u;":
      'weak weakGenerator Math.random() {"generator":"Math.random"}',
    "const q = { response_type: 'code', client_id: 'a', code_challenge_method: 'plain' }; q.code_challenge = String(Math.random()); location.href = 'https://as.test/authorize?' + new URLSearchParams(q);":
      'weak weakGenerator Math.random() {"generator":"Math.random"}',
    'const go = (c) => { location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=${c}`; }; go(String(Math.random()));':
      '',
    "const go = (c) => { location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=' + c; }; go(String(Math.random()));":
      'weak weakGenerator Math.random() {"generator":"Math.random"}',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=YOUR_CHALLENGE';":
      '',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=';":
      '',
    "location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=${x ? 'abcdefgh' : 'bcdefghi'}`;":
      "weak constant 'abcdefgh' {} | weak constant 'bcdefghi' {}",
    "location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=${x ? 'abcdefgh' : c}`;":
      '',
    "fetch('https://as.test/token', { method: 'POST', body: 'grant_type=authorization_code&code=1&code_verifier=abcdefgh' });":
      "weak constant 'grant_type=authorization_co…ifier=abcdefgh' {}",
    "fetch('https://as.test/token', { method: 'POST', body: `grant_type=authorization_code&code=${code}&code_verifier=abcdefgh` });":
      'weak constant }&code_verifier=abcdefgh` {}',
    "fetch('https://as.test/token', { method: 'POST', body: `grant_type=authorization_code&code=${code}&code_verifier=abcdefgh&client_id=${id}` });":
      'weak constant }&code_verifier=abcdefgh&client_id=${ {}',
    "fetch('https://as.test/token', { method: 'POST', body: `grant_type=authorization_code&code=${code}&code_verifier=${v}` });":
      '',
    "fetch('https://as.test/token', { method: 'POST', body: 'grant_type=authorization_code&code=1&code_verifier=abcdefg' });":
      '',
    "fetch('https://as.test/token', { method: 'POST', body: 'grant_type=authorization_code&code=1&my_code_verifier=abcdefgh' });":
      '',
    "fetch('https://as.test/token', { method: 'POST', body: 'grant_type=refresh_token&code_verifier=abcdefgh' });": '',
    "fetch('https://as.test/token', { method: 'POST', body: 'grant_type=authorization_code&code=1&code_verifier=YOUR_VERIFIER' });":
      '',
    "if (body === 'grant_type=authorization_code&code=1&code_verifier=abcdefgh') go();": '',
    "const body = 'grant_type=authorization_code&code=' + code + '&code_verifier=abcdefgh';": '',
    "const body = 'grant_type=authorization_code&code=1&code_verifier=abcdefgh' + more;":
      "weak constant 'grant_type=authorization_co…ifier=abcdefgh' {}",
    'const body = tag`grant_type=authorization_code&code=1&code_verifier=abcdefgh`;':
      'weak constant `grant_type=authorization_co…ifier=abcdefgh` {}',
  },
);
