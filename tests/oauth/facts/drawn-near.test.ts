// Which near names, near arguments and near uses of bytes are left alone? `nobody()`, `given` and `own` are out of sight.
import { tells } from '../../support/facts';

const send =
  "fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: c, code_verifier: q }) });";

tells(
  'a generator or an encoder by a near name',
  {
    within: (code) =>
      `${code.split(' ;; ')[0] ?? ''}\nexport async function finish() { const q = ${code.split(' ;; ').at(-1) ?? ''}; ${send} }`,
    about: ['verifier', 'weak'],
  },
  {
    "const make = (web) => Buffer.from(web.getRandomValues(new Uint8Array(16))).toString('hex'); ;; make(given)":
      'verifier make(given) made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "const make = (web) => Buffer.from(web.getRandomBytes(new Uint8Array(16))).toString('hex'); ;; make(given)":
      'verifier make(given) made (sent) yes',
    "const make = (web) => Buffer.from(web.getRandomValues()).toString('hex'); ;; make(given)":
      'verifier make(given) made (sent) yes, text 0… of 0…+0… UUIDs reserved none',
    "const make = (web) => Buffer.from(web.getRandomValues(given)).toString('hex'); ;; make(given)":
      'verifier make(given) made (sent) yes, text 0… of 0…+0… UUIDs reserved none',
    "const make = (web) => web.getRandomValues('abc'); ;; make(given)":
      'verifier make(given) made (sent) yes, bytes 0… of 0…+0… UUIDs reserved unknown',
    "const make = (web, name) => web[name](new Uint8Array(16)).toString('hex'); ;; make(given, other)":
      'verifier make(given, other) made (sent) yes',
    "import { own } from './own'; const fill = (b) => { own.randomFillSync(b); return b; }; ;; fill(Buffer.alloc(16)).toString('hex')": `verifier fill(Buffer.alloc(16)).toString('hex') made (sent) yes, text 32 of 16 reserved none | weak tooShort own.randomFillSync(b) {"length":32}`,
    "import { own } from './own'; const fill = (b) => { own.randomFill(b); return b; }; ;; fill(Buffer.alloc(16)).toString('hex')":
      "verifier fill(Buffer.alloc(16)).toString('hex') made (sent) yes, text 0… of 0…+0… UUIDs reserved unknown",
    "import { own } from './own'; const b = Buffer.alloc(16); own(b); ;; b.toString('hex')":
      "verifier b.toString('hex') made (sent) yes, text 0… of 0…+0… UUIDs reserved unknown",
    "import { own } from './own'; const b = Buffer.alloc(16); (x ? own : (y) => y)(b); ;; b.toString('hex')":
      "verifier b.toString('hex') made (sent) yes, text 0… of 0…+0… UUIDs reserved unknown",
    "import { own } from './own'; const b = Buffer.alloc(16); (x ? own : console.log)(b); ;; b.toString('hex')":
      "verifier b.toString('hex') made (sent) yes, text 0… of 0…+0… UUIDs reserved unknown",
    "import { own } from './own'; const b = []; own(b); ;; b.join('')":
      "verifier b.join('') made (sent) yes, text 0 of 0 reserved none",
    "import { randomFillSync } from 'crypto'; const b = Buffer.alloc(16); (x ? randomFillSync : own)(b); ;; b.toString('hex')": `verifier b.toString('hex') made (sent) yes, text 32 of 16 reserved none | weak tooShort (x ? randomFillSync : own)(b) {"length":32}`,
    "import { randomFillSync } from 'crypto'; ;; randomFillSync().toString('hex')":
      "verifier randomFillSync().toString('hex') made (sent) yes, text 0… of 0…+0… UUIDs reserved unknown",
    "import { pseudoRandomBytes } from 'crypto'; const b = pseudoRandomBytes(16); own(b); ;; b.toString('hex')": `verifier b.toString('hex') made (sent) yes, text 32 of 0+pseudoRandomBytes reserved none | weak weakGenerator pseudoRandomBytes(16) {"generator":"pseudoRandomBytes"}`,
    "import { pseudoRandomBytes } from 'crypto'; ;; String.fromCharCode(97 + (pseudoRandomBytes(16)[0] % 26))":
      'verifier String.fromCharCode(97 + (ps…s(16)[0] % 26)) made (sent) yes, text 1 of 0+pseudoRandomBytes reserved unknown | weak weakGenerator pseudoRandomBytes(16) {"generator":"pseudoRandomBytes"}',
    "import Chance from 'chance'; const chance = Chance(); ;; chance.string()":
      'verifier chance.string() made (sent) yes, text 0… of 0+string reserved unknown | weak weakGenerator chance.string() {"generator":"string"}',
    "import { customAlphabet } from 'nanoid'; ;; customAlphabet.x('abc')":
      "verifier customAlphabet.x('abc') made (sent) yes",
    "import { customAlphabet } from 'nanoid'; ;; customAlphabet('abc', 50).x()":
      "verifier customAlphabet('abc', 50).x() made (sent) yes",
    "import { customAlphabet } from 'nanoid'; ;; customAlphabet('ab' + 'c!', 50)()":
      "verifier customAlphabet('ab' + 'c!', 50)() made (sent) yes, text 50 of 50 reserved ! | weak illegalCharacters customAlphabet('ab' + 'c!', 50)() {\"characters\":\"`!`\"}",
    "import { randomBytes } from '@noble/hashes/utils'; ;; Buffer.from(randomBytes(...n)).toString('base64url')":
      "verifier Buffer.from(randomBytes(...n…ng('base64url') made (sent) yes, text 0… of 0… reserved none",
    "import random from 'crypto-random-string'; ;; random(...n)":
      'verifier random(...n) made (sent) yes, text 0… of 0… reserved unknown',
    "import { Math } from './own'; ;; 'a'.repeat(Math.floor(2.5))":
      "verifier 'a'.repeat(Math.floor(2.5)) made (sent) yes, text 0… of 0 reserved none",
    " ;; 'a'.repeat(own.Math.floor(2.5))":
      "verifier 'a'.repeat(own.Math.floor(2.5)) made (sent) yes, text 0… of 0 reserved none",
    " ;; 'a'.repeat(window.Math.floor(2.5))":
      "verifier 'a'.repeat(window.Math.floor(2.5)) made (sent) yes, text 2 of 0 reserved none | weak constant 'a'.repeat(window.Math.floor(2.5)) {}",
    " ;; 'a'.repeat(own.self.parseInt(2))":
      "verifier 'a'.repeat(own.self.parseInt(2)) made (sent) yes, text 0… of 0 reserved none",
    "import { parseInt } from './own'; ;; 'a'.repeat(parseInt(2))":
      "verifier 'a'.repeat(parseInt(2)) made (sent) yes, text 0… of 0 reserved none",
    "import { Buffer } from 'buffer'; ;; Buffer.from('abc').toString('hex')":
      "verifier Buffer.from('abc').toString('hex') made (sent) yes, text 6 of 0 reserved none | weak constant Buffer.from('abc').toString('hex') {}",
    "import { Buffer } from 'node:buffer'; ;; Buffer.from('abc').toString('hex')":
      "verifier Buffer.from('abc').toString('hex') made (sent) yes, text 6 of 0 reserved none | weak constant Buffer.from('abc').toString('hex') {}",
    "import { Buffer } from 'buffers'; ;; Buffer.from('abc').toString('hex')":
      "verifier Buffer.from('abc').toString('hex') made (sent) yes",
    "import { Buffer } from 'own-buffer'; ;; Buffer.from('abc').toString('hex')":
      "verifier Buffer.from('abc').toString('hex') made (sent) yes",
    "import { Buffer } from 'node:own'; ;; Buffer.from('abc').toString('hex')":
      "verifier Buffer.from('abc').toString('hex') made (sent) yes",
    " ;; Buffer.from('abcd', 'utf-8x').toString('hex')":
      "verifier Buffer.from('abcd', 'utf-8x'…toString('hex') made (sent) yes, text 0…8 of 0 reserved none",
    " ;; Buffer.from('abcd', 'xutf-8').toString('hex')":
      "verifier Buffer.from('abcd', 'xutf-8'…toString('hex') made (sent) yes, text 0…8 of 0 reserved none",
    " ;; Buffer.from('abcd', 'latin1').toString('hex')":
      "verifier Buffer.from('abcd', 'latin1'…toString('hex') made (sent) yes, text 8 of 0 reserved none | weak constant Buffer.from('abcd', 'latin1'…toString('hex') {}",
    " ;; Buffer.from('abcd', 'binary').toString('hex')":
      "verifier Buffer.from('abcd', 'binary'…toString('hex') made (sent) yes, text 8 of 0 reserved none | weak constant Buffer.from('abcd', 'binary'…toString('hex') {}",
    "import { createHash } from './own'; ;; createHash('sha256').update(randomBytes(8)).digest('hex')":
      "verifier createHash('sha256').update(…).digest('hex') made (sent) yes, text 64 of 0…32+0… UUIDs reserved none",
    "import { createHmac, randomBytes } from 'crypto'; ;; createHmac('sha256', key).update(randomBytes(8)).digest('hex')":
      "verifier createHmac('sha256', key).up…).digest('hex') made (sent) yes",
    "import { createHash, randomBytes } from 'crypto'; const h = createHash('sha256'); ;; h.update(randomBytes(8)).digest('hex')":
      "verifier h.update(randomBytes(8)).digest('hex') made (sent) yes",
    "import { createHash, randomBytes } from 'crypto'; ;; createHash('sha256').update().digest('hex')":
      "verifier createHash('sha256').update().digest('hex') made (sent) yes",
    "import { createHash, randomBytes } from 'crypto'; ;; createHash().update(randomBytes(8)).digest('hex')":
      "verifier createHash().update(randomBy…).digest('hex') made (sent) yes",
    "import { createHash, randomBytes } from 'crypto'; ;; createHash('sha256').copy().update(randomBytes(8)).digest('hex')": `verifier createHash('sha256').copy().…).digest('hex') made (sent) yes, text 64 of 8 reserved none | weak tooFewBytes 8 {"bytes":8}`,
    "import { CHARS } from './own'; import { randomBytes } from 'crypto'; ;; 'x' + CHARS[randomBytes(1)[0] % 64]": `verifier 'x' + CHARS[randomBytes(1)[0] % 64] made (sent) yes, text 2 of 1 reserved unknown | weak tooShort 1 {"length":2}`,
    "import { CHARS } from './own'; ;; 'x' + CHARS[Math.floor(Math.random() * 64)]": `verifier 'x' + CHARS[Math.floor(Math.random() * 64)] made (sent) yes, text 2 of 0+Math.random reserved unknown | weak weakGenerator Math.random() {"generator":"Math.random"}`,
    "import { CHARS } from './own'; ;; 'x' + CHARS[5]":
      "verifier 'x' + CHARS[5] made (sent) yes, text 1… of 0…+0… UUIDs reserved unknown",
    "import { CHARS } from './own'; ;; 'x' + CHARS[nobody()]":
      "verifier 'x' + CHARS[nobody()] made (sent) yes, text 1… of 0…+0… UUIDs reserved unknown",
    "import { Chars } from './own'; import { randomBytes } from 'crypto'; ;; 'x' + Chars[randomBytes(1)[0] % 64]":
      "verifier 'x' + Chars[randomBytes(1)[0] % 64] made (sent) yes, text 1… of 0…+0… UUIDs reserved unknown",
    "import { myCHARS } from './own'; import { randomBytes } from 'crypto'; ;; 'x' + myCHARS[randomBytes(1)[0] % 64]":
      "verifier 'x' + myCHARS[randomBytes(1)[0] % 64] made (sent) yes, text 1… of 0…+0… UUIDs reserved unknown",
    "import { CHARS_64 } from './own'; import { randomBytes } from 'crypto'; ;; 'x' + CHARS_64[randomBytes(1)[0] % 64]": `verifier 'x' + CHARS_64[randomBytes(1)[0] % 64] made (sent) yes, text 2 of 1 reserved unknown | weak tooShort 1 {"length":2}`,
    "import { CHARS } from './own'; import { randomBytes } from 'crypto'; ;; Array.from(randomBytes(20), (b) => CHARS[b % 64]).join('')": `verifier Array.from(randomBytes(20), …% 64]).join('') made (sent) yes, text 20 of 20 reserved unknown | weak tooShort 20 {"length":20}`,
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.lib.WordArray.random(16).toString(CryptoJS.enc.Hexagon)":
      'verifier CryptoJS.lib.WordArray.rando…JS.enc.Hexagon) made (sent) yes, text 0… of 16 reserved unknown | weak tooFewBytes 16 {"bytes":16}',
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.lib.WordArray.random(16).toString(CryptoJS.enc.Base64Other)":
      'verifier CryptoJS.lib.WordArray.rando…nc.Base64Other) made (sent) yes, text 0… of 16 reserved unknown | weak tooFewBytes 16 {"bytes":16}',
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.lib.WordArray.random(16).toString(CryptoJS.enc.Base64urlOther)":
      'verifier CryptoJS.lib.WordArray.rando…Base64urlOther) made (sent) yes, text 0… of 16 reserved unknown | weak tooFewBytes 16 {"bytes":16}',
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.lib.WordArray.random(16).toString(5)":
      'verifier CryptoJS.lib.WordArray.rando…16).toString(5) made (sent) yes, text 0… of 16 reserved unknown | weak tooFewBytes 16 {"bytes":16}',
    "import CryptoJS from 'crypto-js'; import Hex from 'crypto-js/enc-hex'; ;; CryptoJS.lib.WordArray.random(16).toString(Hex)":
      'verifier CryptoJS.lib.WordArray.rando…).toString(Hex) made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "import CryptoJS from 'crypto-js'; import B from 'crypto-js/enc-base64'; ;; CryptoJS.lib.WordArray.random(16).toString(B)":
      'verifier CryptoJS.lib.WordArray.rando…16).toString(B) made (sent) yes, text 24 of 16 reserved +/= | weak illegalCharacters CryptoJS.lib.WordArray.rando…16).toString(B) {"characters":"`+`, `/`, `=`"}',
    "import CryptoJS from 'crypto-js'; import B from 'crypto-js/enc-base64url'; ;; CryptoJS.lib.WordArray.random(16).toString(B)":
      'verifier CryptoJS.lib.WordArray.rando…16).toString(B) made (sent) yes, text 22 of 16 reserved none | weak tooShort 16 {"length":22}',
    "import { randomBytes } from 'crypto'; ;; randomBytes(16).toBase64({ alphabet: 'base64' })":
      'verifier randomBytes(16).toBase64({ a…et: \'base64\' }) made (sent) yes, text 24 of 16 reserved +/= | weak illegalCharacters randomBytes(16).toBase64({ a…et: \'base64\' }) {"characters":"`+`, `/`, `=`"}',
    "import { randomBytes } from 'crypto'; ;; randomBytes(16).toBase64({ alphabet: 'base64url' })":
      'verifier randomBytes(16).toBase64({ a… \'base64url\' }) made (sent) yes, text 24 of 16 reserved = | weak illegalCharacters randomBytes(16).toBase64({ a… \'base64url\' }) {"characters":"`=`"}',
    "import { randomBytes } from 'crypto'; ;; randomBytes(16).toBase64({ alphabet: 'base64url', omitPadding: true })":
      'verifier randomBytes(16).toBase64({ a…adding: true }) made (sent) yes, text 22 of 16 reserved none | weak tooShort 16 {"length":22}',
    "import { randomBytes } from 'crypto'; ;; randomBytes(16).toBase64({ alphabet: given, omitPadding: given })":
      'verifier randomBytes(16).toBase64({ a…dding: given }) made (sent) yes, text 24 of 16 reserved +/= | weak illegalCharacters randomBytes(16).toBase64({ a…dding: given }) {"characters":"`+`, `/`, `=`"}',
    "import { randomBytes } from 'crypto'; ;; randomBytes(16).map().join('')":
      "verifier randomBytes(16).map().join('') made (sent) yes",
    "import { randomBytes } from 'crypto'; ;; randomBytes(16).map(given).join('')":
      "verifier randomBytes(16).map(given).join('') made (sent) yes",
    "import { randomBytes } from 'crypto'; ;; Array.from({ length: 8 }, () => randomBytes(1).toString('hex')).join('')": `verifier Array.from({ length: 8 }, ()…hex')).join('') made (sent) yes, text 16 of 8 reserved none | weak tooShort 1 {"length":16}`,
    "import { randomBytes } from 'crypto'; const h = randomBytes(8).toString('hex'); ;; h + h":
      'verifier h + h made (sent) yes, text 32 of 16 reserved none | weak tooShort 8 {"length":32}',
    "import { randomBytes } from 'crypto'; ;; randomBytes(4).toString('hex') + randomBytes(4).toString('hex')": `verifier randomBytes(4).toString('hex…toString('hex') made (sent) yes, text 16 of 8 reserved none | weak tooShort randomBytes(4).toString('hex…toString('hex') {"length":16}`,
    "import { randomBytes } from 'crypto'; ;; randomBytes(16).toString('hex').toFixed(2)":
      "verifier randomBytes(16).toString('hex').toFixed(2) made (sent) yes",
    ' ;; nobody().toFixed(2)': 'verifier nobody().toFixed(2) made (sent) yes',
    " ;; Array.from(nobody(), () => 'a').join('')": "verifier Array.from(nobody(), () => 'a').join('') made (sent) yes",
    " ;; Array.from(nobody(), String).join('')": "verifier Array.from(nobody(), String).join('') made (sent) yes",
    " ;; Buffer.from(new Uint8Array(given)).toString('base64url')":
      "verifier Buffer.from(new Uint8Array(g…ng('base64url') made (sent) yes, text 0… of 0 reserved none",
    " ;; Buffer.from(new Uint8Array(given())).toString('hex')":
      "verifier Buffer.from(new Uint8Array(g…toString('hex') made (sent) yes, text 0… of 0 reserved none",
    " ;; Buffer.from(new Uint8Array(16)).toString('hex')":
      "verifier Buffer.from(new Uint8Array(1…toString('hex') made (sent) yes, text 32 of 0+ reserved none | weak neverFilled new Uint8Array(16) {}",
    " ;; Buffer.from(new Uint8Array([0, 1])).toString('hex')":
      "verifier Buffer.from(new Uint8Array([…toString('hex') made (sent) yes, text 4 of 0 reserved none",
    " ;; new Uint8Array(16).join('')":
      "verifier new Uint8Array(16).join('') made (sent) yes, text 0… of 0+ reserved none | weak neverFilled new Uint8Array(16) {}",
    "const b = new Uint8Array(32); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0+ reserved none | weak neverFilled new Uint8Array(32) {}",
    "const b = new Uint8Array([0, 1]); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 3 of 0 reserved none",
    "const b = new Uint8Array([0, 0]); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 3 of 0 reserved none",
    "const b = new Uint8Array([1, 1]); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 3 of 0 reserved none",
    "const b = new Uint8Array(given); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 0… of 0 reserved none",
    "const b = new Uint8Array(0); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 0 of 0 reserved none",
    "const b = new Array(32); ;; b.join('a')": "verifier b.join('a') made (sent) yes, text 31… of 0 reserved none",
    "const a = new Uint8Array(32); const b = a; ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0+ reserved none | weak neverFilled new Uint8Array(32) {}",
    "const b = Buffer.alloc(32); ;; b.toString('base64url')":
      "verifier b.toString('base64url') made (sent) yes, text 43 of 0+ reserved none | weak neverFilled Buffer.alloc(32) {}",
    "const f = () => new Uint8Array(32); const b = f(); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "let b; b = new Uint8Array(32); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); b[0] = 1; ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); b[0]++; ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); use(b[0]); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0+ reserved none | weak neverFilled new Uint8Array(32) {}",
    "const b = new Uint8Array(32); use(x[b]); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0+ reserved none | weak neverFilled new Uint8Array(32) {}",
    "const b = new Uint8Array(32); b(); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); use(b); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); const use = (a) => a.length; use(b); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0+ reserved none | weak neverFilled new Uint8Array(32) {}",
    "const b = new Uint8Array(32); const use = (a) => { a[0] = 1; }; use(b); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); const use = (a) => {}; use(b); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); const use = ([a]) => a; use(b); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); const use = x ? (a) => a.length : other; use(b); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0…+0… UUIDs reserved none",
    "const b = new Uint8Array(32); const use = (a) => { const c = a; const d = c; d.length; }; use(b); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); const f = (a) => g(a); const g = (a) => h(a); const h = (a) => a.length; f(b); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); const f = (a) => g(a); const g = (a) => a.length; f(b); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0+ reserved none | weak neverFilled new Uint8Array(32) {}",
    "const b = new Uint8Array(32); const c = b; const d = c; d.length; ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); const [c] = b; ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); if (b == other) run(); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0+ reserved none | weak neverFilled new Uint8Array(32) {}",
    "const b = new Uint8Array(32); if (b) run(); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); const c = b ? 1 : 2; ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0+ reserved none | weak neverFilled new Uint8Array(32) {}",
    "const b = new Uint8Array(32); const c = x ? b : other; c.length; ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); use(x ? b : other); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); for (const c of b) run(c); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0+ reserved none | weak neverFilled new Uint8Array(32) {}",
    "const b = new Uint8Array(32); for (b of other) run(); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes",
    "const b = new Uint8Array(32); b.set(other); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); b.fill(7); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); b.slice(1); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0+ reserved none | weak neverFilled new Uint8Array(32) {}",
    "const b = new Uint8Array(32); [...b]; ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0+ reserved none | weak neverFilled new Uint8Array(32) {}",
    "const b = new Uint8Array(32); new Other(b); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); new Uint8Array(b); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0+ reserved none | weak neverFilled new Uint8Array(32) {}",
    "const b = new Uint8Array(32); const o = { b }; ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); (0, run)(b); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    "const b = new Uint8Array(32); (() => run)()(b); ;; Buffer.from(b).toString('base64url')":
      "verifier Buffer.from(b).toString('base64url') made (sent) yes, text 43 of 0 reserved none",
    'const b = new Uint8Array(32); ;; btoa(String.fromCharCode(...b))':
      'verifier btoa(String.fromCharCode(...b)) made (sent) yes, text 44 of 0+ reserved +/= | weak neverFilled new Uint8Array(32) {}',
    'const b = new Uint8Array(32); ;; btoa(String.fromCharCode.apply(null, b))':
      'verifier btoa(String.fromCharCode.apply(null, b)) made (sent) yes, text 44 of 0+ reserved +/= | weak neverFilled new Uint8Array(32) {}',
    "const b = new Uint8Array(32); ;; Array.prototype.map.call(b, (c) => c.toString(16)).join('')":
      "verifier Array.prototype.map.call(b, …g(16)).join('') made (sent) yes",
  },
);
