// What is a verifier drawn from, with the packages and the roundabout ways that a sandbox cannot run? `nobody()` is out of sight.
import { tells } from '../../support/facts';

const send =
  "fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: c, code_verifier: q }) });";
const about = ['verifier', 'weak'];

tells(
  'by a package',
  {
    within: (code) =>
      `${code.includes(' ;; ') ? code.split(' ;; ')[0] : ''}\nexport async function finish() { const q = ${code.split(' ;; ').at(-1)}; ${send} }`,
    about,
  },
  {
    "import { nanoid } from 'nanoid'; ;; nanoid()":
      'verifier nanoid() made (sent) yes, text 21 of 21 reserved none | weak tooShort nanoid() {"length":21}',
    "import { nanoid } from 'nanoid'; ;; nanoid(43)":
      'verifier nanoid(43) made (sent) yes, text 43 of 43 reserved none',
    "import { nanoid } from 'nanoid'; ;; nanoid(...n)":
      'verifier nanoid(...n) made (sent) yes, text 0… of 0… reserved none',
    "import { nanoid } from 'nanoid/non-secure'; ;; nanoid(43)":
      'verifier nanoid(43) made (sent) yes, text 0… of 0+nanoid reserved unknown | weak weakGenerator nanoid(43) {"generator":"nanoid"}',
    "import { customAlphabet } from 'nanoid'; ;; customAlphabet('abc', 50)()":
      "verifier customAlphabet('abc', 50)() made (sent) yes, text 50 of 50 reserved none",
    "import { customAlphabet } from 'nanoid'; ;; customAlphabet('abc!', 50)()": `verifier customAlphabet('abc!', 50)() made (sent) yes, text 50 of 50 reserved ! | weak illegalCharacters customAlphabet('abc!', 50)() {"characters":"\`!\`"}`,
    "import { customAlphabet } from 'nanoid'; ;; customAlphabet('abc')()":
      "verifier customAlphabet('abc')() made (sent) yes, text 21 of 21 reserved none | weak tooShort customAlphabet('abc')() {\"length\":21}",
    "import { customAlphabet } from 'nanoid'; ;; customAlphabet('abc', 50)(20)":
      "verifier customAlphabet('abc', 50)(20) made (sent) yes, text 20 of 20 reserved none | weak tooShort customAlphabet('abc', 50)(20) {\"length\":20}",
    "import { customAlphabet } from 'nanoid'; ;; customAlphabet(alphabet, 50)()":
      'verifier customAlphabet(alphabet, 50)() made (sent) yes, text 50 of 50 reserved unknown',
    "import { customAlphabet } from 'nanoid'; ;; customAlphabet()()":
      'verifier customAlphabet()() made (sent) yes, text 21 of 21 reserved unknown | weak tooShort customAlphabet()() {"length":21}',
    "import { customAlphabet } from 'nanoid'; ;; customAlphabet('abc', 50)":
      "verifier customAlphabet('abc', 50) made (sent) yes",
    "import { customAlphabet } from 'nanoid'; const make = customAlphabet('abc', 50); ;; make()":
      'verifier make() made (sent) yes, text 50 of 50 reserved none',
    "import random from 'crypto-random-string'; ;; random({ length: 20 })":
      'verifier random({ length: 20 }) made (sent) yes, text 20 of 20 reserved unknown | weak tooShort random({ length: 20 }) {"length":20}',
    "import random from 'crypto-random-string'; ;; random({ length: n })":
      'verifier random({ length: n }) made (sent) yes, text 0… of 0… reserved unknown',
    "import random from 'crypto-random-string'; ;; random({ other: 20 })":
      'verifier random({ other: 20 }) made (sent) yes, text 0… of 0… reserved unknown',
    "import random from 'crypto-random-string'; ;; random()":
      'verifier random() made (sent) yes, text 0… of 0… reserved unknown',
    "import random from 'secure-random-string'; ;; random({ length: 50 })":
      'verifier random({ length: 50 }) made (sent) yes, text 50 of 50 reserved none',
    "import randomstring from 'randomstring'; ;; randomstring.generate()":
      'verifier randomstring.generate() made (sent) yes, text 32 of 32 reserved unknown | weak tooShort randomstring.generate() {"length":32}',
    "import randomstring from 'randomstring'; ;; randomstring.generate(50)":
      'verifier randomstring.generate(50) made (sent) yes, text 50 of 50 reserved unknown',
    "import randomstring from 'randomstring'; ;; randomstring.generate({ length: 50 })":
      'verifier randomstring.generate({ length: 50 }) made (sent) yes, text 50 of 50 reserved unknown',
    "import randomstring from 'randomstring'; ;; randomstring.generate({ charset: 'hex' })":
      "verifier randomstring.generate({ charset: 'hex' }) made (sent) yes, text 0… of 0… reserved unknown",
    "import uid from 'uid-safe'; ;; uid.sync(32)": 'verifier uid.sync(32) made (sent) yes, text 43 of 32 reserved none',
    "import { v4 } from 'uuid'; ;; v4()":
      'verifier v4() made (sent) yes, text 36 of 0+1 UUIDs reserved none | weak singleUuid v4() {}',
    "import { v4 } from 'uuid'; ;; v4() + v4()":
      'verifier v4() + v4() made (sent) yes, text 72 of 0+2 UUIDs reserved none',
    "import { v4 } from 'uuid'; ;; v4().replace(/-/g, '')":
      "verifier v4().replace(/-/g, '') made (sent) yes, text 0…36 of 0+1 UUIDs reserved none | weak singleUuid v4() {}",
    "import { randomBytes } from '@noble/hashes/utils'; ;; Buffer.from(randomBytes()).toString('base64url')":
      "verifier Buffer.from(randomBytes()).t…ng('base64url') made (sent) yes, text 43 of 32 reserved none",
    "import { randomBytes } from '@noble/hashes/utils'; ;; Buffer.from(randomBytes(16)).toString('base64url')":
      'verifier Buffer.from(randomBytes(16))…ng(\'base64url\') made (sent) yes, text 22 of 16 reserved none | weak tooShort 16 {"length":22}',
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.lib.WordArray.random(32).toString()":
      'verifier CryptoJS.lib.WordArray.random(32).toString() made (sent) yes, text 64 of 32 reserved none',
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.lib.WordArray.random(16).toString()":
      'verifier CryptoJS.lib.WordArray.random(16).toString() made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.lib.WordArray.random(16).toString(CryptoJS.enc.Hex)":
      'verifier CryptoJS.lib.WordArray.rando…yptoJS.enc.Hex) made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.lib.WordArray.random(32).toString(CryptoJS.enc.Base64)":
      'verifier CryptoJS.lib.WordArray.rando…oJS.enc.Base64) made (sent) yes, text 44 of 32 reserved +/= | weak illegalCharacters CryptoJS.lib.WordArray.rando…oJS.enc.Base64) {"characters":"`+`, `/`, `=`"}',
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.lib.WordArray.random(32).toString(CryptoJS.enc.Base64url)":
      'verifier CryptoJS.lib.WordArray.rando….enc.Base64url) made (sent) yes, text 43 of 32 reserved none',
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.lib.WordArray.random(32).toString(CryptoJS.enc.Latin1)":
      'verifier CryptoJS.lib.WordArray.rando…oJS.enc.Latin1) made (sent) yes, text 0… of 32 reserved unknown',
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.lib.WordArray.random(32).toString(encoder)":
      'verifier CryptoJS.lib.WordArray.rando…String(encoder) made (sent) yes, text 0… of 32 reserved unknown',
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.enc.Base64url.stringify(CryptoJS.lib.WordArray.random(16))":
      'verifier CryptoJS.enc.Base64url.strin…ray.random(16)) made (sent) yes, text 22 of 16 reserved none | weak tooShort 16 {"length":22}',
    "import * as Crypto from 'expo-crypto'; ;; Buffer.from(Crypto.getRandomBytes(16)).toString('hex')":
      'verifier Buffer.from(Crypto.getRandom…toString(\'hex\') made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "import * as Crypto from 'expo-crypto'; ;; Buffer.from(await Crypto.getRandomBytesAsync(16)).toString('hex')":
      'verifier Buffer.from(await Crypto.get…toString(\'hex\') made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "import * as Crypto from 'expo-crypto'; ;; Crypto.randomUUID()":
      'verifier Crypto.randomUUID() made (sent) yes, text 36 of 0+1 UUIDs reserved none | weak singleUuid Crypto.randomUUID() {}',
    "import { random } from 'lodash'; ;; String(random(1, 5))":
      'verifier random(1, 5) made (sent) yes, number 0… of 0+random reserved unknown | weak weakGenerator random(1, 5) {"generator":"random"}',
    "import { times, random } from 'lodash-es'; ;; times(64, () => random(35).toString(36)).join('')":
      'verifier times(64, () => random(35).t…g(36)).join(\'\') made (sent) yes, text 64… of 0+random reserved none | weak weakGenerator random(35) {"generator":"random"}',
    "import times from 'lodash/times'; ;; times(64, () => 'abc'[Math.floor(Math.random() * 3)]).join('')":
      'verifier times(64, () => \'abc\'[Math.f…* 3)]).join(\'\') made (sent) yes, text 64 of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    "import { times } from 'lodash'; ;; times(64, () => 'abc'[crypto.getRandomValues(new Uint8Array(1))[0] % 3]).join('')":
      "verifier times(64, () => 'abc'[crypto… % 3]).join('') made (sent) yes, text 64 of 64 reserved none",
    "import { times } from 'lodash'; ;; times(64).join('')": "verifier times(64).join('') made (sent) yes",
    "import sampleSize from 'lodash/sampleSize'; ;; sampleSize('abcdefghijklmnopqrstuvwxyz', 50).join('')":
      "verifier sampleSize('abcdefghijklmnop…', 50).join('') made (sent) yes, text 0… of 0+lodash/sampleSize reserved unknown | weak weakGenerator sampleSize('abcdefghijklmnopqrstuvwxyz', 50) {\"generator\":\"lodash/sampleSize\"}",
    "range(64).map(() => 'abc'[Math.floor(Math.random() * 3)]).join('')":
      'verifier range(64).map(() => \'abc\'[Ma…* 3)]).join(\'\') made (sent) yes, text 0… of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    "range(64).map((one) => 'abc'[one % 3]).join('')":
      "verifier range(64).map((one) => 'abc'… % 3]).join('') made (sent) yes",
    "range(64).map(() => draw()).join('')": "verifier range(64).map(() => draw()).join('') made (sent) yes",
    "range(64).map(draw).join('')": "verifier range(64).map(draw).join('') made (sent) yes",
    "import _ from 'lodash'; ;; _.uniqueId('a')":
      'verifier _.uniqueId(\'a\') made (sent) yes, text 0… of 0+uniqueId reserved unknown | weak weakGenerator _.uniqueId(\'a\') {"generator":"uniqueId"}',
    "import { faker } from '@faker-js/faker'; ;; faker.string.alphanumeric(50)":
      'verifier faker.string.alphanumeric(50) made (sent) yes, text 0… of 0+string.alphanumeric reserved unknown | weak weakGenerator faker.string.alphanumeric(50) {"generator":"string.alphanumeric"}',
    "import Chance from 'chance'; const chance = new Chance(); ;; chance.string()":
      'verifier chance.string() made (sent) yes, text 0… of 0+string reserved unknown | weak weakGenerator chance.string() {"generator":"string"}',
    "import { pseudoRandomBytes } from 'crypto'; ;; pseudoRandomBytes(32).toString('hex')":
      'verifier pseudoRandomBytes(32).toString(\'hex\') made (sent) yes, text 64 of 0+pseudoRandomBytes reserved none | weak weakGenerator pseudoRandomBytes(32) {"generator":"pseudoRandomBytes"}',
    "import { randomFillSync } from 'crypto'; ;; randomFillSync(Buffer.alloc(16)).toString('hex')":
      'verifier randomFillSync(Buffer.alloc(…toString(\'hex\') made (sent) yes, text 32 of 16 reserved none | weak tooShort randomFillSync(Buffer.alloc(16)) {"length":32}',
    "import { randomFillSync } from 'crypto'; ;; randomFillSync(nobody()).toString('hex')":
      "verifier randomFillSync(nobody()).toString('hex') made (sent) yes, text 0… of 0…+0… UUIDs reserved unknown",
    "import { toString } from 'uint8arrays'; import { randomBytes } from 'crypto'; ;; toString(randomBytes(16), 'base64url')":
      'verifier toString(randomBytes(16), \'base64url\') made (sent) yes, text 22 of 16 reserved none | weak tooShort 16 {"length":22}',
    "import { toString } from 'uint8arrays'; import { randomBytes } from 'crypto'; ;; toString(randomBytes(16), 'hex')":
      'verifier toString(randomBytes(16), \'hex\') made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "import { toString } from 'uint8arrays'; import { randomBytes } from 'crypto'; ;; toString(randomBytes(32), 'base64')":
      'verifier toString(randomBytes(32), \'base64\') made (sent) yes, text 43 of 32 reserved +/ | weak illegalCharacters toString(randomBytes(32), \'base64\') {"characters":"`+`, `/`"}',
    "import { toString } from 'uint8arrays'; import { randomBytes } from 'crypto'; ;; toString(randomBytes(16), 'base58btc')":
      "verifier toString(randomBytes(16), 'base58btc') made (sent) yes",
    "import { toString } from 'uint8arrays'; import { randomBytes } from 'crypto'; ;; toString(randomBytes(16))":
      'verifier toString(randomBytes(16)) made (sent) yes',
    "import { Base64 } from 'js-base64'; import { randomBytes } from 'crypto'; ;; Base64.fromUint8Array(randomBytes(32))":
      'verifier Base64.fromUint8Array(randomBytes(32)) made (sent) yes, text 44 of 32 reserved +/= | weak illegalCharacters Base64.fromUint8Array(randomBytes(32)) {"characters":"`+`, `/`, `=`"}',
    "import { Base64 } from 'js-base64'; import { randomBytes } from 'crypto'; ;; Base64.fromUint8Array(randomBytes(32), true)":
      'verifier Base64.fromUint8Array(randomBytes(32), true) made (sent) yes, text 43 of 32 reserved none',
    "import { Base64 } from 'js-base64'; import { randomBytes } from 'crypto'; ;; Base64.fromUint8Array(randomBytes(32), false)":
      'verifier Base64.fromUint8Array(random…tes(32), false) made (sent) yes, text 44 of 32 reserved +/= | weak illegalCharacters Base64.fromUint8Array(random…tes(32), false) {"characters":"`+`, `/`, `=`"}',
    "import { Base64 } from 'js-base64'; import { randomBytes } from 'crypto'; ;; Base64.fromUint8Array(randomBytes(32), flag)":
      'verifier Base64.fromUint8Array(randomBytes(32), flag) made (sent) yes',
    "import { encodeBase64url } from '@oslojs/encoding'; import { randomBytes } from 'crypto'; ;; encodeBase64url(randomBytes(32))":
      'verifier encodeBase64url(randomBytes(32)) made (sent) yes, text 44 of 32 reserved = | weak illegalCharacters encodeBase64url(randomBytes(32)) {"characters":"`=`"}',
    "import { encodeBase64url } from '@oslojs/encoding'; import { randomBytes } from 'crypto'; ;; encodeBase64url(randomBytes(33))":
      'verifier encodeBase64url(randomBytes(33)) made (sent) yes, text 44 of 33 reserved none',
    "import { encodeBase64url } from '@oslojs/encoding'; ;; encodeBase64url(nobody())":
      'verifier encodeBase64url(nobody()) made (sent) yes, text 0… of 0…+0… UUIDs reserved unknown',
    "import { encodeBase64url } from '@oslojs/encoding'; ;; encodeBase64url([1, 2])":
      'verifier encodeBase64url([1, 2]) made (sent) yes, text 0… of 0 reserved unknown',
    "import { encodeBase64url } from '@oslojs/encoding'; ;; encodeBase64url()":
      'verifier encodeBase64url() made (sent) yes',
    "import base64url from 'base64url'; import { randomBytes } from 'crypto'; ;; base64url(randomBytes(16))":
      'verifier base64url(randomBytes(16)) made (sent) yes, text 22 of 16 reserved none | weak tooShort 16 {"length":22}',
    "import base64url from 'base64url'; import { randomBytes } from 'crypto'; ;; base64url.encode(randomBytes(16))":
      'verifier base64url.encode(randomBytes(16)) made (sent) yes, text 22 of 16 reserved none | weak tooShort 16 {"length":22}',
    "import { own } from './own'; import { randomBytes } from 'crypto'; ;; own(randomBytes(16))":
      'verifier own(randomBytes(16)) made (sent) yes',
    "import { toBase64Url } from './own'; import { randomBytes } from 'crypto'; ;; toBase64Url(randomBytes(16))":
      'verifier toBase64Url(randomBytes(16)) made (sent) yes, text 22…24 of 16 reserved unknown | weak tooShort 16 {"length":24}',
    "import { toBase64 } from './own'; import { randomBytes } from 'crypto'; ;; toBase64(randomBytes(16))":
      'verifier toBase64(randomBytes(16)) made (sent) yes, text 22…24 of 16 reserved unknown | weak tooShort 16 {"length":24}',
    "import { toHex } from './own'; import { randomBytes } from 'crypto'; ;; toHex(randomBytes(16))":
      'verifier toHex(randomBytes(16)) made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "import { fromBase64 } from './own'; import { randomBytes } from 'crypto'; ;; fromBase64(randomBytes(16))":
      'verifier fromBase64(randomBytes(16)) made (sent) yes',
    "import { hashBase64 } from './own'; import { randomBytes } from 'crypto'; ;; hashBase64(randomBytes(16))":
      'verifier hashBase64(randomBytes(16)) made (sent) yes',
    "import { tools } from './own'; import { randomBytes } from 'crypto'; ;; tools.base64url(randomBytes(16))":
      'verifier tools.base64url(randomBytes(16)) made (sent) yes, text 22…24 of 16 reserved unknown | weak tooShort 16 {"length":24}',
    "import { base64url } from './own'; import { randomBytes } from 'crypto'; ;; base64url.encode(randomBytes(16))":
      'verifier base64url.encode(randomBytes(16)) made (sent) yes, text 22…24 of 16 reserved unknown | weak tooShort 16 {"length":24}',
    "import { base64url } from './own'; import { randomBytes } from 'crypto'; ;; base64url.decode(randomBytes(16))":
      'verifier randomBytes(16) made (sent) yes, bytes 16 of 16 reserved unknown',
    "import { toBase64Url } from './own'; ;; toBase64Url('abc')":
      "verifier toBase64Url('abc') made (sent) yes, text 4 of 0 reserved unknown",
    "import { toBase64Url } from './own'; ;; toBase64Url(nobody())": 'verifier toBase64Url(nobody()) made (sent) yes',
    "import { toBase64Url } from './own'; ;; toBase64Url()": 'verifier toBase64Url() made (sent) yes',
  },
);

tells(
  'in roundabout ways',
  {
    within: (code) =>
      `import { createHash, randomBytes, randomFillSync as fill } from 'node:crypto'; import { CHARACTERS } from './own';\nexport async function finish(given) { ${code.includes(' ;; ') ? code.split(' ;; ')[0] : ''} const q = ${code.split(' ;; ').at(-1)}; ${send} }`,
    about,
  },
  {
    "const draw = () => { let t = ''; for (let i = 0; i < 64; i++) t += 'abcd'[Math.floor(Math.random() * 4)]; return [t, hash(t)]; }; const [drawn] = draw(); ;; drawn":
      'verifier \'abcd\'[Math.floor(Math.random() * 4)] made (sent) yes, text 1 of 0+Math.random reserved none | verifier draw() .0 made (sent) yes, list 2 of 0…+0… UUIDs+Math.random reserved unknown | weak weakGenerator Math.random() {"generator":"Math.random"}',
    "const draw = () => { let t = ''; for (let i = 0; i < 64; i++) t += CHARACTERS[Math.floor(Math.random() * 4)]; return { t, h: hash(t) }; }; const { t } = draw(); ;; t":
      'verifier CHARACTERS[Math.floor(Math.random() * 4)] made (sent) yes, text 1 of 0+Math.random reserved unknown | verifier draw() .t made (sent) yes | weak weakGenerator Math.random() {"generator":"Math.random"}',
    "const draw = () => { let t = ''; for (let i = 0; i < 20; i++) t += 'abcd'[randomBytes(1)[0] % 4]; return { t, h: hash(t) }; }; const { t } = draw(); ;; t":
      'verifier \'abcd\'[randomBytes(1)[0] % 4] made (sent) yes, text 1 of 1 reserved none | verifier draw() .t made (sent) yes | weak tooShort 1 {"length":20}',
    "const draw = () => { let t = ''; for (let i = 0; i < 64; i++) t += given[i]; return { t, h: hash(t) }; }; const { t } = draw(); ;; t":
      'verifier given .* received (sent) yes | verifier draw() .t made (sent) yes',
    "const b = Buffer.alloc(16); fill(b); ;; b.toString('hex')":
      'verifier b.toString(\'hex\') made (sent) yes, text 32 of 16 reserved none | weak tooShort fill(b) {"length":32}',
    "const b = Buffer.alloc(16); other(b); ;; b.toString('hex')":
      "verifier b.toString('hex') made (sent) yes, text 32 of 0 reserved none",
    "const b = Buffer.alloc(16); console.log(b); ;; b.toString('hex')":
      "verifier b.toString('hex') made (sent) yes, text 32 of 0 reserved none",
    "const b = Buffer.alloc(16); const own = (x) => x; own(b); ;; b.toString('hex')":
      "verifier b.toString('hex') made (sent) yes, text 32 of 0 reserved none",
    "const b = new Uint8Array(16); given.getRandomValues(b); ;; Buffer.from(b).toString('hex')":
      'verifier Buffer.from(b).toString(\'hex\') made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "const b = new Uint8Array(16); given.getOther(b); ;; Buffer.from(b).toString('hex')":
      "verifier Buffer.from(b).toString('hex') made (sent) yes, text 32 of 0…+0… UUIDs reserved none | weak tooShort Buffer.from(b).toString('hex') {\"length\":32}",
    "const b = new Uint8Array(16); crypto.getRandomValues(1, b); ;; Buffer.from(b).toString('hex')":
      "verifier Buffer.from(b).toString('hex') made (sent) yes, text 32 of 0 reserved none",
    "const b = new BigUint64Array(4); crypto.getRandomValues(b); ;; b.join('')":
      "verifier b.join('') made (sent) yes, text 4…80 of 32 reserved none",
    "const b = new Int8Array(4); crypto.getRandomValues(b); ;; b.join('')":
      'verifier b.join(\'\') made (sent) yes, text 4…12 of 4 reserved none | weak tooShort 4 {"length":12}',
    "const b = new Uint8ClampedArray(4); crypto.getRandomValues(b); ;; b.join('')":
      'verifier b.join(\'\') made (sent) yes, text 4…12 of 4 reserved none | weak tooShort 4 {"length":12}',
    "const b = new Int16Array(4); crypto.getRandomValues(b); ;; b.join('')":
      'verifier b.join(\'\') made (sent) yes, text 4…20 of 8 reserved none | weak tooShort 4 {"length":20}',
    "const b = new Int32Array(4); crypto.getRandomValues(b); ;; b.join('')":
      'verifier b.join(\'\') made (sent) yes, text 4…40 of 16 reserved none | weak tooShort 4 {"length":40}',
    "const b = new Float32Array(4); crypto.getRandomValues(b); ;; b.join('')": "verifier b.join('') made (sent) yes",
    "const b = new Uint8Array(); crypto.getRandomValues(b); ;; b.join('')": "verifier b.join('') made (sent) yes",
    "const b = new Uint8Array(nobody()); crypto.getRandomValues(b); ;; b.join('')":
      "verifier b.join('') made (sent) yes, text 0… of 0… reserved none",
    "new Array(nobody()).fill('a').join('')":
      "verifier new Array(nobody()).fill('a').join('') made (sent) yes, text 0… of 0 reserved none",
    "new Array().join('')": "verifier new Array().join('') made (sent) yes, text 0 of 0 reserved none",
    "new Array('a', 'b').join('')": "verifier new Array('a', 'b').join('') made (sent) yes",
    "new Uint8Array([1, 2]).join('')":
      "verifier new Uint8Array([1, 2]).join('') made (sent) yes, text 0… of 0 reserved none",
    "new Uint8Array(randomBytes(4)).join('')":
      'verifier new Uint8Array(randomBytes(4)).join(\'\') made (sent) yes, text 4…12 of 4 reserved none | weak tooShort 4 {"length":12}',
    'String(new Date())':
      'verifier new Date() made (sent) yes, number 0… of 0+Date reserved unknown | weak weakGenerator new Date() {"generator":"Date"}',
    'new Date().getTime().toString(36)':
      'verifier new Date().getTime().toString(36) made (sent) yes, text 1… of 0+Date.getTime reserved none | weak weakGenerator new Date().getTime() {"generator":"Date.getTime"}',
    '`${new Date()}`':
      'verifier `${new Date()}` made (sent) yes, text 0… of 0+Date reserved unknown | weak weakGenerator new Date() {"generator":"Date"}',
    'new Other(5)': 'verifier new Other(5) made (sent) yes',
    "randomBytes(32).toBase64({ alphabet: 'base64url', omitPadding: true })":
      'verifier randomBytes(32).toBase64({ a…adding: true }) made (sent) yes, text 43 of 32 reserved none',
    "randomBytes(32).toBase64({ alphabet: 'base64url' })": `verifier randomBytes(32).toBase64({ a… 'base64url' }) made (sent) yes, text 44 of 32 reserved = | weak illegalCharacters randomBytes(32).toBase64({ a… 'base64url' }) {"characters":"\`=\`"}`,
    'randomBytes(32).toBase64({ omitPadding: true })':
      'verifier randomBytes(32).toBase64({ o…adding: true }) made (sent) yes, text 43 of 32 reserved +/ | weak illegalCharacters randomBytes(32).toBase64({ o…adding: true }) {"characters":"`+`, `/`"}',
    "randomBytes(32).toBase64({ omitPadding: 'yes' })":
      'verifier randomBytes(32).toBase64({ o…dding: \'yes\' }) made (sent) yes, text 44 of 32 reserved +/= | weak illegalCharacters randomBytes(32).toBase64({ o…dding: \'yes\' }) {"characters":"`+`, `/`, `=`"}',
    'randomBytes(32).toBase64()':
      'verifier randomBytes(32).toBase64() made (sent) yes, text 44 of 32 reserved +/= | weak illegalCharacters randomBytes(32).toBase64() {"characters":"`+`, `/`, `=`"}',
    'randomBytes(16).toHex()':
      'verifier randomBytes(16).toHex() made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "randomBytes(32).toString('latin1')":
      'verifier randomBytes(32).toString(\'latin1\') made (sent) yes, text 32 of 32 reserved unknown | weak illegalCharacters randomBytes(32).toString(\'latin1\') {"characters":"`ÿ`"}',
    "randomBytes(32).toString('ascii')":
      'verifier randomBytes(32).toString(\'ascii\') made (sent) yes, text 32 of 32 reserved unknown | weak illegalCharacters randomBytes(32).toString(\'ascii\') {"characters":"`%`"}',
    'randomBytes(32).toString()':
      'verifier randomBytes(32).toString() made (sent) yes, text 0…32 of 32 reserved unknown | weak illegalCharacters randomBytes(32).toString() {"characters":"`\uFFFD`"}',
    'randomBytes(32).toString(given)':
      'verifier randomBytes(32).toString(given) made (sent) yes, text 0… of 32 reserved unknown',
    "randomBytes(32).toString('base64').replace(/[^a-zA-Z0-9]/g, '')":
      "verifier randomBytes(32).toString('ba…zA-Z0-9]/g, '') made (sent) yes, text 0…44 of 0…32 reserved none",
    "randomBytes(32).toString('base64').replace(/\\W/g, '')":
      "verifier randomBytes(32).toString('ba…lace(/\\W/g, '') made (sent) yes, text 0…44 of 0…32 reserved none",
    "randomBytes(32).toString('base64').replace(/\\W/, '')": `verifier randomBytes(32).toString('ba…place(/\\W/, '') made (sent) yes, text 0…44 of 32 reserved +/= | weak illegalCharacters randomBytes(32).toString('ba…place(/\\W/, '') {"characters":"\`+\`, \`/\`, \`=\`"}`,
    "randomBytes(32).toString('base64').replace(/[^\\w]/g, '-')":
      "verifier randomBytes(32).toString('ba…(/[^\\w]/g, '-') made (sent) yes, text 44 of 32 reserved none",
    "randomBytes(32).toString('base64').replace(/[+/=]/g, '')":
      "verifier randomBytes(32).toString('ba…e(/[+/=]/g, '') made (sent) yes, text 0…44 of 32 reserved none",
    "randomBytes(32).toString('base64').replace(/[+/]/g, '-')":
      "verifier randomBytes(32).toString('ba…e(/[+/]/g, '-') made (sent) yes, text 44 of 32 reserved = | weak illegalCharacters 'base64' {\"characters\":\"`=`\"}",
    "randomBytes(32).toString('base64').replace(/[+|/|=]/g, '')":
      "verifier randomBytes(32).toString('ba…/[+|/|=]/g, '') made (sent) yes, text 0…44 of 32 reserved none",
    "randomBytes(32).toString('base64').replace(/[+/=]x/g, '')":
      "verifier randomBytes(32).toString('ba…(/[+/=]x/g, '') made (sent) yes, text 0…44 of 32 reserved unknown",
    "randomBytes(32).toString('base64').replace(/\\+|\\/|=/g, '')":
      "verifier randomBytes(32).toString('ba…/\\+|\\/|=/g, '') made (sent) yes, text 0…44 of 32 reserved none",
    "randomBytes(32).toString('base64').replace(/(=+)$/, '')":
      "verifier randomBytes(32).toString('ba…ce(/(=+)$/, '') made (sent) yes, text 0…44 of 32 reserved unknown",
    "randomBytes(32).toString('base64').replace(/={1,2}$/, '')":
      "verifier randomBytes(32).toString('ba…(/={1,2}$/, '') made (sent) yes, text 43 of 32 reserved +/ | weak illegalCharacters 'base64' {\"characters\":\"`+`, `/`\"}",
    "randomBytes(32).toString('base64').replace('=', '')":
      "verifier randomBytes(32).toString('ba…eplace('=', '') made (sent) yes, text 43 of 32 reserved +/ | weak illegalCharacters 'base64' {\"characters\":\"`+`, `/`\"}",
    "randomBytes(32).toString('base64').replaceAll('=', '')":
      "verifier randomBytes(32).toString('ba…aceAll('=', '') made (sent) yes, text 43 of 32 reserved +/ | weak illegalCharacters 'base64' {\"characters\":\"`+`, `/`\"}",
    "randomBytes(32).toString('base64').replaceAll('==', '')":
      "verifier randomBytes(32).toString('ba…ceAll('==', '') made (sent) yes, text 0…44 of 32 reserved unknown",
    "randomBytes(32).toString('base64').replace(given, '')":
      "verifier randomBytes(32).toString('ba…lace(given, '') made (sent) yes, text 0…44 of 32 reserved unknown",
    "randomBytes(32).toString('base64').replace(/=/g)":
      "verifier randomBytes(32).toString('ba…).replace(/=/g) made (sent) yes, text 0… of 32 reserved unknown",
    "randomBytes(32).toString('base64').replace(/=/g, given)":
      "verifier randomBytes(32).toString('ba…ce(/=/g, given) made (sent) yes, text 0… of 32 reserved unknown",
    "randomBytes(32).toString('base64').replace(/=/g, 'ab')":
      "verifier randomBytes(32).toString('ba…ace(/=/g, 'ab') made (sent) yes, text 44… of 32 reserved +/ | weak illegalCharacters 'base64' {\"characters\":\"`+`, `/`\"}",
    "randomBytes(32).toString('base64').replace(/=/g, '!')":
      "verifier randomBytes(32).toString('ba…lace(/=/g, '!') made (sent) yes, text 44 of 32 reserved +/! | weak illegalCharacters 'base64' {\"characters\":\"`+`, `/`, `!`\"}",
    "randomBytes(32).toString('base64url').replace(/=/g, '')":
      "verifier randomBytes(32).toString('ba…place(/=/g, '') made (sent) yes, text 43 of 32 reserved none",
    "randomBytes(32).toString('base64url').replace(/[_-]/g, '')":
      "verifier randomBytes(32).toString('ba…ce(/[_-]/g, '') made (sent) yes, text 0…43 of 32 reserved none",
    "randomBytes(32).toString('base64url').replace(/_+/g, '.')":
      "verifier randomBytes(32).toString('ba…ace(/_+/g, '.') made (sent) yes, text 0…43 of 32 reserved none",
    "randomBytes(32).toString('hex').slice(-20)":
      'verifier randomBytes(32).toString(\'hex\').slice(-20) made (sent) yes, text 20 of 0…10 reserved none | weak tooShort 32 {"length":20}',
    "randomBytes(32).toString('hex').slice(10)":
      'verifier randomBytes(32).toString(\'hex\').slice(10) made (sent) yes, text 54 of 0…27 reserved none | weak tooFewBytes 32 {"bytes":27}',
    "randomBytes(32).toString('hex').slice(10, -10)":
      'verifier randomBytes(32).toString(\'he….slice(10, -10) made (sent) yes, text 44 of 0…22 reserved none | weak tooFewBytes 32 {"bytes":22}',
    "randomBytes(32).toString('hex').slice(given)":
      "verifier randomBytes(32).toString('hex').slice(given) made (sent) yes, text 0…64 of 0…32 reserved none",
    "randomBytes(32).toString('hex').slice(-20, given)":
      'verifier randomBytes(32).toString(\'he…ice(-20, given) made (sent) yes, text 0…20 of 0…10 reserved none | weak tooShort 32 {"length":20}',
    "randomBytes(32).toString('hex').slice()":
      "verifier randomBytes(32).toString('hex').slice() made (sent) yes, text 64 of 32 reserved none",
    "randomBytes(32).toString('hex').substr(10, 20)":
      'verifier randomBytes(32).toString(\'he….substr(10, 20) made (sent) yes, text 20 of 0…10 reserved none | weak tooShort 32 {"length":20}',
    "randomBytes(32).toString('hex').substring(10, 20)":
      'verifier randomBytes(32).toString(\'he…bstring(10, 20) made (sent) yes, text 10 of 0…5 reserved none | weak tooShort 32 {"length":10}',
    "randomBytes(32).toString('hex').substring(0, given)":
      "verifier randomBytes(32).toString('he…tring(0, given) made (sent) yes, text 0…64 of 0…32 reserved none",
    "randomBytes(32).slice(0, 8).toString('hex')":
      'verifier randomBytes(32).slice(0, 8).toString(\'hex\') made (sent) yes, text 16 of 0…8 reserved none | weak tooShort 32 {"length":16}',
    "randomBytes(32).subarray(8).toString('hex')":
      'verifier randomBytes(32).subarray(8).toString(\'hex\') made (sent) yes, text 48 of 0…24 reserved none | weak tooFewBytes 32 {"bytes":24}',
    "['ab', 'cd'][randomBytes(1)[0] % 2]":
      "verifier ['ab', 'cd'][randomBytes(1)[0] % 2] made (sent) yes, text 2 of 1 reserved none | weak tooShort ['ab', 'cd'][randomBytes(1)[0] % 2] {\"length\":2}",
    "['ab', 'cd'][0]": "verifier ['ab', 'cd'][0] made (sent) yes, text 2 of 0 reserved none",
    "['ab', 'cd'][given]":
      "verifier ['ab', 'cd'][given] made (sent) yes, text 2 of 0… reserved none | weak tooShort ['ab', 'cd'][given] {\"length\":2}",
    "['ab', 'cd'][Math.floor(Math.random() * 2)]":
      'verifier [\'ab\', \'cd\'][Math.floor(Math.random() * 2)] made (sent) yes, text 2 of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    '[1, 2][randomBytes(1)[0] % 2]':
      'verifier [1, 2][randomBytes(1)[0] % 2] made (sent) yes, number 1… of 1 reserved none',
    'CHARACTERS[randomBytes(1)[0] % 10]': 'verifier CHARACTERS .<randomBytes(1)[0] % 10> received (sent) yes',
    'CHARACTERS[0]': 'verifier CHARACTERS .0 received (sent) yes',
    'CHARACTERS[Math.floor(Math.random() * 10)]':
      'verifier CHARACTERS .<Math.floor(Math.random() * 10)> received (sent) yes',
    'characters[Math.floor(Math.random() * 10)]': '',
    "'abc'.charAt(randomBytes(1)[0] % 3)":
      'verifier \'abc\'.charAt(randomBytes(1)[0] % 3) made (sent) yes, text 1 of 1 reserved none | weak tooShort 1 {"length":1}',
    "'abc'.charAt()": "verifier 'abc'.charAt() made (sent) yes",
    "'abcdef'.substring(Math.random() * 5, 1)":
      'verifier \'abcdef\'.substring(Math.random() * 5, 1) made (sent) yes, text 0…6 of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    "const n = Math.floor(Math.random() * 5); ;; 'abcdef'.substring(n, n + 1)":
      'verifier \'abcdef\'.substring(n, n + 1) made (sent) yes, text 1 of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    "const n = Math.floor(Math.random() * 5); ;; 'abcdef'.substring(n, n + 2)":
      'verifier \'abcdef\'.substring(n, n + 2) made (sent) yes, text 2 of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    "const n = Math.floor(Math.random() * 5); ;; 'abcdef'.substr(n, 1)":
      'verifier \'abcdef\'.substr(n, 1) made (sent) yes, text 1 of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    "const n = Math.floor(Math.random() * 5); ;; 'abcdef'.slice(n)":
      'verifier \'abcdef\'.slice(n) made (sent) yes, text 0…6 of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    '1 + randomBytes(1)[0]': 'verifier 1 + randomBytes(1)[0] made (sent) yes, number 1… of 1 reserved none',
    '1 + nobody()': 'verifier 1 + nobody() made (sent) yes',
    'nobody() + randomBytes(16)': 'verifier nobody() + randomBytes(16) made (sent) yes',
    'String(1 + randomBytes(1)[0])': 'verifier 1 + randomBytes(1)[0] made (sent) yes, number 1… of 1 reserved none',
    '(randomBytes(1)[0] + 256).toString(16).substring(1)':
      'verifier (randomBytes(1)[0] + 256).to…6).substring(1) made (sent) yes, text 0…2 of 0…1 reserved none | weak tooShort 1 {"length":2}',
    '(randomBytes(1)[0] | 0).toString(16)':
      'verifier (randomBytes(1)[0] | 0).toString(16) made (sent) yes, text 1…2 of 1 reserved none | weak tooShort 1 {"length":2}',
    '(randomBytes(1)[0] & 15).toString(16)':
      'verifier (randomBytes(1)[0] & 15).toString(16) made (sent) yes, text 1 of 1 reserved none | weak tooShort 1 {"length":1}',
    '(randomBytes(1)[0] >> 4).toString(16)':
      'verifier (randomBytes(1)[0] >> 4).toString(16) made (sent) yes, text 1…2 of 1 reserved none | weak tooShort 1 {"length":2}',
    '(randomBytes(1)[0] ** 2).toString(16)': 'verifier (randomBytes(1)[0] ** 2).toString(16) made (sent) yes',
    '(255).toString(16)': 'verifier (255).toString(16) made (sent) yes, text 1…2 of 0 reserved none',
    '(255).toString()': 'verifier (255).toString() made (sent) yes, text 1…3 of 0 reserved none',
    'Math.random().toFixed(5)':
      'verifier Math.random().toFixed(5) made (sent) yes, text 0… of 0+Math.random reserved unknown | weak weakGenerator Math.random() {"generator":"Math.random"}',
    'Math.random().toString(36).slice(2)':
      'verifier Math.random().toString(36).slice(2) made (sent) yes, text 0… of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    'Math.random().toString(36).substring(2, 15) + Math.random().toString(36).substring(2, 15)':
      'verifier Math.random().toString(36).s…ubstring(2, 15) made (sent) yes, text 0…26 of 0+Math.random+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    '(Math.random() + 1).toString(36)':
      'verifier (Math.random() + 1).toString(36) made (sent) yes, text 1… of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    '(+Math.random()).toString(36)':
      'verifier (+Math.random()).toString(36) made (sent) yes, text 1… of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    '(~Math.random()).toString(36)':
      'verifier (~Math.random()).toString(36) made (sent) yes, text 1… of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    '(-Math.random()).toString(36)': 'verifier (-Math.random()).toString(36) made (sent) yes',
    'let n = 0; ;; String(n++)':
      'verifier n++ made (sent) yes, number 1… of 0+a counter reserved none | weak weakGenerator n++ {"generator":"a counter"}',
    "let n = 0; ;; 'a' + ++n":
      'verifier \'a\' + ++n made (sent) yes, text 2… of 0+a counter reserved none | weak weakGenerator ++n {"generator":"a counter"}',
    "parseInt('12').toString()": "verifier parseInt('12').toString() made (sent) yes, text 1… of 0 reserved unknown",
    'String(Number(randomBytes(1)[0]))':
      'verifier Number(randomBytes(1)[0]) made (sent) yes, number 1… of 1 reserved none',
    'String(Math.abs(-5))': 'verifier Math.abs(-5) made (sent) yes, number 1… of 0…+0… UUIDs reserved none',
    'String(Math.max(1, randomBytes(1)[0]))':
      'verifier Math.max(1, randomBytes(1)[0]) made (sent) yes, number 1… of 1 reserved none',
    'String(Math.min(1, Math.random()))':
      'verifier Math.min(1, Math.random()) made (sent) yes, number 1… of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    'Math.max(...nobody())': 'verifier Math.max(...nobody()) made (sent) yes, number 1… of 0…+0… UUIDs reserved none',
    "createHash('sha256').update(randomBytes(8)).digest('hex')":
      "verifier createHash('sha256').update(…).digest('hex') made (sent) yes, text 64 of 8 reserved none | weak tooFewBytes 8 {\"bytes\":8}",
    "createHash('sha512').update(randomBytes(64)).digest('hex')":
      "verifier createHash('sha512').update(…).digest('hex') made (sent) yes, text 128 of 64 reserved none",
    "createHash('md5').update(randomBytes(64)).digest('hex')":
      "verifier createHash('md5').update(ran…).digest('hex') made (sent) yes, text 32 of 16 reserved none | weak tooShort 64 {\"length\":32}",
    "createHash('whirlpool').update(randomBytes(64)).digest('hex')":
      "verifier createHash('whirlpool').upda…).digest('hex') made (sent) yes",
    "createHash('sha256').update('a').update(randomBytes(64)).digest('hex')":
      "verifier createHash('sha256').update(…).digest('hex') made (sent) yes, text 64 of 0…32+0… UUIDs reserved none",
    "createHash('sha256').digest('hex')": "verifier createHash('sha256').digest('hex') made (sent) yes",
    "createHash('sha256').update(randomBytes(8)).digest().toString('base64url')":
      "verifier createHash('sha256').update(…ng('base64url') made (sent) yes, text 43 of 8 reserved none | weak tooFewBytes 8 {\"bytes\":8}",
    "createHash('sha256').update(randomBytes(8)).digest(given)":
      "verifier createHash('sha256').update(…).digest(given) made (sent) yes",
    "createHash('SHA-256').update(randomBytes(8)).digest('base64')":
      "verifier createHash('SHA-256').update…igest('base64') made (sent) yes, text 44 of 8 reserved +/= | weak illegalCharacters createHash('SHA-256').update…igest('base64') {\"characters\":\"`+`, `/`, `=`\"}",
    "createHash(given).update(randomBytes(8)).digest('hex')":
      "verifier createHash(given).update(ran…).digest('hex') made (sent) yes",
    "Buffer.from('ab', 'hex').toString('hex')":
      "verifier Buffer.from('ab', 'hex').toString('hex') made (sent) yes, text 2 of 0 reserved none",
    "Buffer.from('abcd').toString('hex')":
      "verifier Buffer.from('abcd').toString('hex') made (sent) yes, text 8 of 0 reserved none | weak constant Buffer.from('abcd').toString('hex') {}",
    "Buffer.from('abcd', 'ascii').toString('hex')":
      "verifier Buffer.from('abcd', 'ascii').toString('hex') made (sent) yes, text 8 of 0 reserved none | weak constant Buffer.from('abcd', 'ascii').toString('hex') {}",
    "Buffer.from('abcd', given).toString('hex')":
      "verifier Buffer.from('abcd', given).toString('hex') made (sent) yes, text 0…8 of 0 reserved none",
    "Buffer.from(randomBytes(16).toString('hex'), 'hex').toString('hex')":
      'verifier Buffer.from(randomBytes(16).…toString(\'hex\') made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "Buffer.from([1, 2, 3]).toString('hex')":
      "verifier Buffer.from([1, 2, 3]).toString('hex') made (sent) yes, text 6 of 0 reserved none",
    "Buffer.from(nobody()).toString('hex')": "verifier Buffer.from(nobody()).toString('hex') made (sent) yes",
    "Buffer.from(5).toString('hex')": "verifier Buffer.from(5).toString('hex') made (sent) yes",
    "Array.from(randomBytes(16), (b) => b.toString(16).padStart(2, '0')).join('')":
      "verifier Array.from(randomBytes(16), … '0')).join('') made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {\"length\":32}",
    "Array.from(randomBytes(16), (b) => ('0' + b.toString(16)).slice(-2)).join('')":
      'verifier Array.from(randomBytes(16), …e(-2)).join(\'\') made (sent) yes, text 32 of 0…16 reserved none | weak tooShort 16 {"length":32}',
    "Array.from(randomBytes(16), String).join('')":
      "verifier Array.from(randomBytes(16), String).join('') made (sent) yes, text 16…48 of 16 reserved none | weak tooFewBytes Array.from(randomBytes(16), String).join('') {\"bytes\":16}",
    "Array.from(randomBytes(16), given).join('')":
      "verifier Array.from(randomBytes(16), given).join('') made (sent) yes",
    "Array.from({ length: 16 }, () => Math.random().toString(36)[2]).join('')":
      'verifier Array.from({ length: 16 }, (…6)[2]).join(\'\') made (sent) yes, text 16 of 0+Math.random reserved none | weak weakGenerator Math.random() {"generator":"Math.random"}',
    "Array.from({ length: given }, () => 'a').join('')":
      "verifier Array.from({ length: given }…> 'a').join('') made (sent) yes, text 0… of 0 reserved none",
    "Array.from('abc').join('')": "verifier Array.from('abc').join('') made (sent) yes, text 3 of 0 reserved none",
    "Array.from(nobody()).join('')": "verifier Array.from(nobody()).join('') made (sent) yes",
    "Array.from().join('')": "verifier Array.from().join('') made (sent) yes",
    "Array.from(randomBytes(16), (b) => 'abc'[b % 3]).join('')":
      'verifier Array.from(randomBytes(16), … % 3]).join(\'\') made (sent) yes, text 16 of 16 reserved none | weak tooShort 16 {"length":16}',
    "[...randomBytes(16)].map((b) => 'abc'[b % 3]).join('')":
      'verifier [...randomBytes(16)].map((b)… % 3]).join(\'\') made (sent) yes, text 16 of 16 reserved none | weak tooShort 16 {"length":16}',
    "[...randomBytes(50)].map((b) => 'abc'.charAt(b % 3)).join('')":
      "verifier [...randomBytes(50)].map((b)… % 3)).join('') made (sent) yes, text 50 of 50 reserved none",
    "[...'abc'].join('-')": "verifier [...'abc'].join('-') made (sent) yes, text 5 of 0 reserved none",
    "['a', randomBytes(16).toString('hex')].join('.')":
      "verifier ['a', randomBytes(16).toStri…ex')].join('.') made (sent) yes, text 3…65 of 16 reserved none | weak tooFewBytes 16 {\"bytes\":16}",
    "['a', nobody()].join('.')":
      "verifier ['a', nobody()].join('.') made (sent) yes, text 1… of 0…+0… UUIDs reserved unknown",
    "randomBytes(16).reduce((all, b) => all + b.toString(16).padStart(2, '0'), '')":
      "verifier randomBytes(16).reduce((all,…rt(2, '0'), '') made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {\"length\":32}",
    "randomBytes(16).reduce(given, '')": "verifier randomBytes(16).reduce(given, '') made (sent) yes",
    'String.fromCharCode(...randomBytes(16))':
      'verifier String.fromCharCode(...randomBytes(16)) made (sent) yes, text 16 of 16 reserved unknown | weak illegalCharacters String.fromCharCode(...randomBytes(16)) {"characters":"`ÿ`"}',
    'String.fromCharCode(97, 98)': 'verifier String.fromCharCode(97, 98) made (sent) yes, text 2 of 0 reserved unknown',
    'String.fromCharCode(...nobody())': 'verifier String.fromCharCode(...nobody()) made (sent) yes',
    'btoa(String.fromCharCode(...randomBytes(32)))':
      'verifier btoa(String.fromCharCode(...…ndomBytes(32))) made (sent) yes, text 44 of 32 reserved +/= | weak illegalCharacters btoa(String.fromCharCode(...…ndomBytes(32))) {"characters":"`+`, `/`, `=`"}',
    'btoa(String.fromCharCode.apply(null, randomBytes(32)))':
      'verifier btoa(String.fromCharCode.app…ndomBytes(32))) made (sent) yes, text 44 of 32 reserved +/= | weak illegalCharacters btoa(String.fromCharCode.app…ndomBytes(32))) {"characters":"`+`, `/`, `=`"}',
    "encodeURIComponent(randomBytes(16).toString('hex'))":
      'verifier encodeURIComponent(randomByt…oString(\'hex\')) made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "encodeURIComponent(randomBytes(32).toString('base64'))":
      "verifier encodeURIComponent(randomByt…ring('base64')) made (sent) yes, text 44… of 32 reserved unknown",
    "String(randomBytes(16).toString('hex'))":
      'verifier randomBytes(16).toString(\'hex\') made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    'String(nobody())': 'verifier nobody() made (sent) yes',
    "await Promise.resolve(randomBytes(16).toString('hex'))":
      'verifier randomBytes(16).toString(\'hex\') made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "await nobody().then(() => randomBytes(16).toString('hex'))":
      'verifier nobody().then(() => randomBy…oString(\'hex\')) made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "await Promise.resolve(16).then((n) => randomBytes(n).toString('hex'))":
      "verifier Promise.resolve(16).then((n)…oString('hex')) made (sent) yes, text 0… of 0… reserved none",
    "randomBytes(16).toString('hex').repeat(2)":
      'verifier randomBytes(16).toString(\'hex\').repeat(2) made (sent) yes, text 64 of 16 reserved none | weak tooFewBytes 16 {"bytes":16}',
    "randomBytes(16).toString('hex').padEnd(50, '0')":
      "verifier randomBytes(16).toString('he…padEnd(50, '0') made (sent) yes, text 50 of 16 reserved none | weak tooFewBytes 16 {\"bytes\":16}",
    "randomBytes(16).toString('hex').padEnd(50)":
      'verifier randomBytes(16).toString(\'hex\').padEnd(50) made (sent) yes, text 50 of 16 reserved unknown | weak tooFewBytes 16 {"bytes":16}',
    "randomBytes(16).toString('hex').concat('a', 'b')":
      "verifier randomBytes(16).toString('he…oncat('a', 'b') made (sent) yes, text 34 of 16 reserved none | weak tooShort 16 {\"length\":34}",
    "randomBytes(16).toString('hex').concat(...given)":
      "verifier randomBytes(16).toString('he…oncat(...given) made (sent) yes, text 32… of 16…+0… UUIDs reserved unknown",
    "randomBytes(16).toString('hex').toUpperCase()":
      'verifier randomBytes(16).toString(\'he…).toUpperCase() made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "randomBytes(16).toString('hex').trim()":
      'verifier randomBytes(16).toString(\'hex\') made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "randomBytes(16).toString('hex').split('').reverse().join('')":
      "verifier randomBytes(16).toString('he…erse().join('') made (sent) yes",
    "randomBytes(16).toString('hex').split('-').join('')":
      "verifier randomBytes(16).toString('he…t('-').join('') made (sent) yes, text 0… of 16 reserved unknown | weak tooFewBytes 16 {\"bytes\":16}",
    "randomBytes(16).toString('hex').normalize()":
      'verifier randomBytes(16).toString(\'hex\').normalize() made (sent) yes, text 32 of 16 reserved none | weak tooShort 16 {"length":32}',
    "randomBytes(16).toString('hex').other()": "verifier randomBytes(16).toString('hex').other() made (sent) yes",
    "given ?? randomBytes(8).toString('hex')":
      'verifier given received (sent) yes | verifier randomBytes(8).toString(\'hex\') made (sent) yes, text 16 of 8 reserved none | weak tooShort 8 {"length":16}',
    "undefined ?? randomBytes(8).toString('hex')":
      'verifier randomBytes(8).toString(\'hex\') made (sent) yes, text 16 of 8 reserved none | weak tooShort 8 {"length":16}',
    "null || randomBytes(8).toString('hex')":
      'verifier randomBytes(8).toString(\'hex\') made (sent) yes, text 16 of 8 reserved none | weak tooShort 8 {"length":16}',
    "given && randomBytes(8).toString('hex')":
      'verifier randomBytes(8).toString(\'hex\') made (sent) yes, text 16 of 8 reserved none | weak tooShort 8 {"length":16}',
    "const f = (n = 8) => randomBytes(n).toString('hex'); ;; f()":
      'verifier f() made (sent) yes, text 16 of 8 reserved none | weak tooShort n {"length":16}',
    "const f = (n = 8) => randomBytes(n).toString('hex'); ;; f(9)":
      'verifier f(9) made (sent) yes, text 18 of 9 reserved none | weak tooShort n {"length":18}',
    "const f = ({ n }) => randomBytes(n).toString('hex'); ;; f({ n: 8 })":
      'verifier f({ n: 8 }) made (sent) yes, text 16 of 8 reserved none | weak tooShort n {"length":16}',
    "const f = (b) => { for (let i = 0; i < 8; i++) b += 'a'; return b; }; ;; f('')":
      "verifier f('') made (sent) yes, text 8 of 0 reserved none",
    "function f(n) { if (n > 1) return randomBytes(8).toString('hex'); return randomBytes(9).toString('hex'); } ;; f(given)":
      'verifier f(given) made (sent) yes, text 16…18 of 8…9 reserved none | weak tooShort f(given) {"length":18}',
    "function f(n) { if (n > 1) return randomBytes(8).toString('hex'); return randomBytes(9).toString('hex'); } ;; f(2)":
      'verifier f(2) made (sent) yes, text 16 of 8 reserved none | weak tooShort 8 {"length":16}',
    "function f() { try { return randomBytes(8).toString('hex'); } catch { return Math.random().toString(36); } } ;; f()":
      'verifier randomBytes(8).toString(\'hex\') made (sent) yes, text 16 of 8 reserved none | verifier Math.random().toString(36) made (sent) yes, text 1… of 0+Math.random reserved none | verifier f() made (sent) yes, text 16 of 8 reserved none | weak tooShort 8 {"length":16}',
    "function* f() { yield randomBytes(8).toString('hex'); } ;; f()": 'verifier f() made (sent) yes',
  },
);
