// What are random values made of, form by form: each generator, encoding, part, loop and function on its own?
import { describe } from 'vitest';
import { says } from '../support/material';

describe('generators of platforms and packages', () => {
  says({
    'crypto.randomUUID()': 'text 36, 1 UUIDs, reserved: none',
    'crypto.randomUUID().slice(0, 8)': 'text 8, 1 UUIDs, reserved: none',
    "crypto.randomUUID().replaceAll('-', '')": 'text 0…36, 1 UUIDs, reserved: none',
    'globalThis.crypto.randomUUID()': 'text 36, 1 UUIDs, reserved: none',
    'const bytes = new Uint8Array(32); crypto.getRandomValues(bytes); show(bytes);':
      'bytes 32, 32 bytes, reserved: unknown',
    'const bytes = new Uint16Array(16); crypto.getRandomValues(bytes); show(bytes);':
      'bytes 16, 32 bytes, reserved: unknown',
    'const bytes = new Uint32Array(8); crypto.getRandomValues(bytes); show(bytes.length, bytes);':
      'number 1…, nothing random, reserved: none',
    'const bytes = new Uint8ClampedArray(9); crypto.getRandomValues(bytes); show(bytes);':
      'bytes 9, 9 bytes, reserved: unknown',
    'const bytes = new Uint8Array(32); console.log(bytes); show(bytes);': 'bytes 32, nothing random, reserved: none',
    'const bytes = new Uint8Array(32); const look = (one) => one.length; look(bytes); show(bytes);':
      'bytes 32, nothing random, reserved: none',
    "const bytes = Buffer.alloc(16); crypto.getRandomValues(bytes); show(bytes.toString('hex'));":
      'text 32, 16 bytes, reserved: none',
    "const bytes = Buffer.allocUnsafe(16); show(bytes.toString('hex'));": 'text 32, nothing random, reserved: none',
    "const n = 20; show(randomBytes(n).toString('hex'));": 'text 40, 20 bytes, reserved: none',
    'const n = [1, 2, 3].length; show(randomBytes(n * 4));': 'bytes 12, 12 bytes, reserved: unknown',
    'randomBytes(2 ** 5)': 'bytes 0…, 0… bytes, reserved: unknown',
    'randomBytes(64 / 2)': 'bytes 32, 32 bytes, reserved: unknown',
    'randomBytes(40 - 8)': 'bytes 32, 32 bytes, reserved: unknown',
    'randomBytes(40 % 33)': 'bytes 0…32, 0…32 bytes, reserved: unknown',
    'randomBytes(33 | 0)': 'bytes 33, 33 bytes, reserved: unknown',
    'randomBytes(33 >> 1)': 'bytes 0…33, 0…33 bytes, reserved: unknown',
    'randomBytes(33 >>> 1)': 'bytes 0…33, 0…33 bytes, reserved: unknown',
    "randomBytes(+'32')": 'bytes 0…, 0… bytes, reserved: unknown',
    'randomBytes(-(-32))': 'bytes 0…, 0… bytes, reserved: unknown',
    "randomBytes(parseInt('16', 10))": 'bytes 0…, 0… bytes, reserved: unknown',
    'randomBytes(Number(16))': 'bytes 16, 16 bytes, reserved: unknown',
    'randomBytes(Math.max(8, 16))': 'bytes 16, 16 bytes, reserved: unknown',
    'randomBytes(Math.min(8, 16))': 'bytes 8, 8 bytes, reserved: unknown',
    'randomBytes(Math.ceil(15.5))': 'bytes 16, 16 bytes, reserved: unknown',
    'randomBytes(Math.floor(16.5))': 'bytes 16, 16 bytes, reserved: unknown',
    'randomBytes(Math.round(15.2))': 'bytes 15, 15 bytes, reserved: unknown',
    'randomBytes(Math.trunc(16.9))': 'bytes 16, 16 bytes, reserved: unknown',
    'new Uint8Array(crypto.getRandomValues(new Uint8Array(16)))': 'bytes 16, 16 bytes, reserved: unknown',
    'new Uint8Array([1, 2, 3])': 'bytes 3, nothing random, reserved: none',
    'new Uint8Array(randomBytes(16).buffer)': 'bytes 16, 16 bytes, reserved: unknown',
    "new Uint8Array('ab')": 'bytes 0…, nothing random, reserved: none',
    'new Array()': 'list 0, nothing random, reserved: none',
    'new Array(3)': 'list 3, nothing random, reserved: none',
    "new Array('a')": 'list 1, nothing random, reserved: none',
    'new Date().getTime()': 'number 0…, Date.getTime, reserved: unknown',
    'String(new Date())': 'text 0…, Date, reserved: unknown',
    'new Map()': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'new Date().toISOString()': 'text 0…, Date.toISOString, reserved: unknown',
  });
});

describe('encodings', () => {
  says({
    "randomBytes(31).toString('base64')": 'text 44, 31 bytes, reserved: +/=',
    "randomBytes(30).toString('base64')": 'text 40, 30 bytes, reserved: +/',
    "randomBytes(31).toString('base64url')": 'text 42, 31 bytes, reserved: none',
    "randomBytes(30).toString('base64url')": 'text 40, 30 bytes, reserved: none',
    "randomBytes(32).toString('ascii')": 'text 32, 32 bytes, reserved: unknown',
    "randomBytes(32).toString('binary')": 'text 32, 32 bytes, reserved: unknown',
    "randomBytes(32).toString('utf8')": 'text 0…32, 32 bytes, reserved: unknown',
    "randomBytes(32).toString('BASE64')": 'text 0…, 32 bytes, reserved: unknown',
    'crypto.getRandomValues(new Uint8Array(32)).join()': 'text 63…127, 32 bytes, reserved: ,',
    "crypto.getRandomValues(new Uint8Array(2)).join('/')": 'text 3…7, 2 bytes, reserved: /',
    "Buffer.from('abcd', 'utf8')": 'bytes 4, nothing random, reserved: unknown',
    "Buffer.from('abcd', 'utf-8')": 'bytes 4, nothing random, reserved: unknown',
    "Buffer.from('abcd', 'binary')": 'bytes 4, nothing random, reserved: unknown',
    "Buffer.from('abcde', 'hex')": 'bytes 2, nothing random, reserved: unknown',
    'Buffer.from(randomBytes(16))': 'bytes 16, 16 bytes, reserved: unknown',
    "Buffer.from(5 > 4 ? 'a' : 'bc')": 'bytes 1…2, nothing random, reserved: unknown',
    'Uint8Array.from([1, 2])': 'bytes 2, nothing random, reserved: none',
    "Buffer.from(randomUUID()).toString('base64url')": 'text 48, 1 UUIDs, reserved: none',
    "Buffer.from(randomBytes(16).toString('hex')).toString('base64url')": 'text 43, 16 bytes, reserved: none',
    "btoa(randomBytes(8).toString('hex'))": 'text 24, 8 bytes, reserved: +/=',
    "btoa('abc')": 'text 4, nothing random, reserved: none',
    "escape(randomBytes(4).toString('hex'))": 'text 8, 4 bytes, reserved: none',
    "createHash('sha512').update(randomBytes(64)).digest('base64url')": 'text 86, 64 bytes, reserved: none',
    "createHash('sha512').update(randomBytes(64)).digest('base64')": 'text 88, 64 bytes, reserved: +/=',
    "createHash('md5').update(randomBytes(4)).digest('hex')": 'text 32, 4 bytes, reserved: none',
    "createHash('SHA-256').update('abc').digest('hex')": 'text 64, nothing random, reserved: none',
    "createHash('sha256').update(randomBytes(8)).update(randomBytes(8)).digest('hex')":
      'text 64, 0… UUIDs + 0…32 bytes, reserved: none',
    "createHash('sha256').update(randomBytes(8)).digest('latin1')":
      'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "createHash('sha384').update(randomBytes(64)).digest()": 'bytes 48, 48 bytes, reserved: unknown',
    "createHash('sha256').update(randomUUID()).digest('base64url')": 'text 43, 1 UUIDs, reserved: none',
    "createHash('sha256').update(randomBytes(8)).digest('hex').slice(0, 43)": 'text 43, 0…8 bytes, reserved: none',
  });
});

describe('parts of texts', () => {
  says({
    "randomBytes(48).toString('hex').substring(10)": 'text 86, 0…43 bytes, reserved: none',
    "randomBytes(48).toString('hex').slice()": 'text 96, 48 bytes, reserved: none',
    "randomBytes(48).toString('hex').slice(-20, -10)": 'text 0…20, 0…10 bytes, reserved: none',
    "randomBytes(48).toString('hex').slice(200)": 'text 0, nothing random, reserved: none',
    "randomBytes(4).toString('hex').slice(0, 43)": 'text 8, 4 bytes, reserved: none',
    "randomBytes(48).toString('base64').slice(0, 43)": 'text 43, 0…33 bytes, reserved: +/',
    'randomBytes(48).subarray(16)': 'bytes 32, 0…32 bytes, reserved: unknown',
    'randomBytes(48).slice(-16)': 'bytes 16, 0…16 bytes, reserved: unknown',
    'randomBytes(48).slice(8, -8)': 'bytes 32, 0…32 bytes, reserved: unknown',
    "randomBytes(32).subarray(0, 8).toString('base64url')": 'text 11, 0…8 bytes, reserved: none',
    'Array.from(randomBytes(16)).slice(0, 4)': 'list 4, 0…4 bytes, reserved: unknown',
    "const k = Math.floor(Math.random() * 5); show('abcdefghij'.substr(k, 2));": 'text 2, Math.random, reserved: none',
    "const k = Math.floor(Math.random() * 5); show('abcdefghij'.substring(k));":
      'text 0…10, Math.random, reserved: none',
    "const k = Math.floor(Math.random() * 5); show('abcdefghij'.slice(k, k + 1));":
      'text 1, Math.random, reserved: none',
    "const k = Math.floor(Math.random() * 5); show('abcdefghij'.slice(k, 7));":
      'text 0…10, Math.random, reserved: none',
    "const k = Math.floor(Math.random() * 5); const j = 3; show('abcdefghij'.slice(k, j + 1));":
      'text 0…10, Math.random, reserved: none',
    "'abcdef'.charAt(randomBytes(1)[0] % 6)": 'text 1, 1 bytes, reserved: none',
    "'abcdef'.at(randomBytes(1)[0] % 6)": 'text 1, 1 bytes, reserved: none',
    "'abcdef'.charCodeAt(2)": 'number 1…, nothing random, reserved: none',
    "'abc'.codePointAt(0)": 'number 1…, nothing random, reserved: none',
    "'abc'.charCodeAt(Math.floor(Math.random() * 3))": 'number 1…, Math.random, reserved: none',
    "randomBytes(4).toString('hex').padEnd(20, '-')": 'text 20, 4 bytes, reserved: none',
    "randomBytes(4).toString('hex').padEnd(4, 'x')": 'text 8, 4 bytes, reserved: none',
    "randomBytes(4).toString('hex').padEnd(12)": 'text 12, 4 bytes, reserved: unknown',
    "randomBytes(4).toString('hex').split('a')": 'list 0…, 4 bytes, reserved: unknown',
    "'a-b'.split('-')": 'list 0…, nothing random, reserved: unknown',
    "randomBytes(4).toString('hex').normalize()": 'text 8, 4 bytes, reserved: none',
    "randomBytes(4).toString('hex').valueOf()": 'text 8, 4 bytes, reserved: none',
    "randomBytes(4).toString('hex').toLowerCase()": 'text 8, 4 bytes, reserved: none',
    "randomBytes(4).toString('hex').at(0)": 'text 1, 4 bytes, reserved: none',
    "randomBytes(4).toString('hex')[0]": 'text 1, 4 bytes, reserved: none',
    "randomBytes(4).toString('hex').length": 'number 1…, nothing random, reserved: none',
    'randomBytes(4).byteLength': 'number 1…, nothing random, reserved: none',
    'randomBytes(4).length': 'number 1…, nothing random, reserved: none',
    "randomBytes(4).toString('hex').concat('a', 'b')": 'text 10, 4 bytes, reserved: none',
    "randomBytes(4).toString('hex').concat(...['a'])": 'text 8…, 0… UUIDs + 4… bytes, reserved: unknown',
    "randomBytes(4).toString('hex').toString()": 'text 8, 4 bytes, reserved: none',
    "'ab'.repeat(3)": 'text 6, nothing random, reserved: none',
    "'ab'.repeat(0)": 'text 0, nothing random, reserved: none',
    'randomUUID().repeat(2)': 'text 72, 1 UUIDs, reserved: none',
  });
});

describe('replaced characters', () => {
  says({
    "randomBytes(32).toString('base64').replace(/=+$/, '')": 'text 43, 32 bytes, reserved: +/',
    "randomBytes(31).toString('base64').replace(/=*$/, '')": 'text 42, 31 bytes, reserved: +/',
    "randomBytes(33).toString('base64').replace(/=/g, '')": 'text 44, 33 bytes, reserved: +/',
    "randomBytes(32).toString('base64').replace(/={1,2}$/, '')": 'text 43, 32 bytes, reserved: +/',
    "randomBytes(32).toString('base64').replace(/\\=/g, '')": 'text 43, 32 bytes, reserved: +/',
    "randomBytes(32).toString('base64').replace('=', '')": 'text 43, 32 bytes, reserved: +/',
    "randomBytes(32).toString('base64').replace('=', '.')": 'text 44, 32 bytes, reserved: +/',
    "randomBytes(32).toString('base64').replaceAll('=', '')": 'text 43, 32 bytes, reserved: +/',
    "randomBytes(32).toString('base64').replace(/[=]+/g, '')": 'text 43, 32 bytes, reserved: +/',
    "randomBytes(32).toString('base64').replace(/\\+/g, '-')": 'text 44, 32 bytes, reserved: /=',
    "randomBytes(32).toString('base64').replace(/\\+/, '-')": 'text 44, 32 bytes, reserved: +/=',
    "randomBytes(32).toString('base64').replace(/\\//g, '_')": 'text 44, 32 bytes, reserved: +=',
    "randomBytes(32).toString('base64').replace(/[+]/g, '-')": 'text 44, 32 bytes, reserved: /=',
    "randomBytes(32).toString('base64').replace(/[+/]/g, '_')": 'text 44, 32 bytes, reserved: =',
    "randomBytes(32).toString('base64').replace(/\\+|\\/|=/g, '')": 'text 0…44, 32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/\\+/g, '!')": 'text 44, 32 bytes, reserved: /=!',
    "randomBytes(32).toString('base64').replace(/\\+/g, '')": 'text 0…44, 32 bytes, reserved: /=',
    "randomBytes(32).toString('base64').replace(/\\+/g, '%2B')": 'text 44…, 32 bytes, reserved: /=%',
    "randomBytes(32).toString('base64').replace(/[^A-Za-z0-9\\-._~]/g, '')": 'text 0…44, 0…32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/[^\\w]/g, '')": 'text 0…44, 0…32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/\\W+/g, '')": 'text 0…44, 0…32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/[\\W_]+/g, '_')": 'text 0…44, 32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/[^a-z]/g, '+')": 'text 44, 32 bytes, reserved: +',
    "randomBytes(32).toString('base64').replace(/[a-z]/g, '')": 'text 0…44, 32 bytes, reserved: unknown',
    "randomBytes(32).toString('base64').replace(/[a-z]/g, 'x')": 'text 0…, 32 bytes, reserved: unknown',
    "randomBytes(32).toString('base64').replace('ab', '')": 'text 0…44, 32 bytes, reserved: unknown',
    "randomBytes(32).toString('base64url').replace(/-/g, '')": 'text 0…43, 32 bytes, reserved: none',
    "randomBytes(32).toString('base64url').replace(/_/g, '-')": 'text 43, 32 bytes, reserved: none',
    "randomBytes(32).toString('hex').replace(/=/g, '')": 'text 64, 32 bytes, reserved: none',
    "randomBytes(32).toString('base64url').replace(/=/g, '')": 'text 43, 32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/x/g, (c) => c)": 'text 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "'xx-xx'.replace(/x/g, (c) => 'y')": 'text 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "'xx-xx'.replace(/x/g, () => (Math.random() * 16 | 0).toString(16))": 'text 0…, Math.random, reserved: unknown',
    "randomBytes(32).toString('base64').replace()": 'text 0…, 32 bytes, reserved: unknown',
    "'a+b/c='.replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '')": 'text 4…6, nothing random, reserved: none',
    "'a b c'.replaceAll(' ', '')": 'text 0…5, nothing random, reserved: none',
  });
});

describe('numbers and operators', () => {
  says({
    '(256).toString(16)': 'text 1…3, nothing random, reserved: none',
    '(255).toString(2)': 'text 1…8, nothing random, reserved: none',
    '(0).toString()': 'text 1, nothing random, reserved: none',
    '(12).toString(36)': 'text 1, nothing random, reserved: none',
    '(5).toFixed(2)': 'text 0…, nothing random, reserved: unknown',
    'randomBytes(1)[0].toString(16)': 'text 1…2, 1 bytes, reserved: none',
    'randomBytes(1)[0].toString()': 'text 1…3, 1 bytes, reserved: none',
    'randomBytes(4)[2]': 'number 1…3, 1 bytes, reserved: none',
    'crypto.getRandomValues(new Uint32Array(1))[0].toString(36)': 'text 1…7, 4 bytes, reserved: none',
    "Math.random() * 10 + 'a'": 'text 2…, Math.random, reserved: none',
    "'a' + 1 + 2": 'text 3…, nothing random, reserved: none',
    "1 + 2 + 'a'": 'text 2…, nothing random, reserved: none',
    '`${1}${2}`': 'text 2…, nothing random, reserved: none',
    "`${'a'}-${'b'}`": 'text 3, nothing random, reserved: none',
    "'a' - 1": 'number 1…, nothing random, reserved: none',
    '~~(Math.random() * 16)': 'number 1…, Math.random, reserved: none',
    '-Math.random()': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    '!Math.random()': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'Math.random() ^ 5': 'number 1…, Math.random, reserved: none',
    'Math.random() << 2': 'number 1…, Math.random, reserved: none',
    'Math.random() & 15': 'number 1…, Math.random, reserved: none',
    '(Math.random() * 16) >> 1': 'number 1…, Math.random, reserved: none',
    'let q = 1; show(String(q += 1));': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "let q = 'a'; show((q = 'bc'));": 'text 2, nothing random, reserved: none',
    "let q = 'a'; q += 'b'; show(q);": 'text 2, nothing random, reserved: none',
    "let q = 'a'; q = q + 'bc'; show(q);": 'text 3, nothing random, reserved: none',
    "let q = 'a'; q = 'bc' + q; show(q);": 'text 3, nothing random, reserved: none',
    "let q; q = q || 'abc'; show(q);": 'text 0…3, nothing random, reserved: none',
    "let q = ''; if (Math.random() > 2) { q = 'abc'; } else { q = 'de'; } show(q);":
      'text 2…3, nothing random, reserved: none',
    "let q = 'a'; [q] = ['b']; show(q);": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "const { q } = { q: 'abc' }; show(q);": 'text 3, nothing random, reserved: none',
    "const [q] = ['abc']; show(q);": 'text 3, nothing random, reserved: none',
    "const q = null ?? 'abc'; show(q);": 'text 3, nothing random, reserved: none',
    "const q = 'a' && 'bcd'; show(q);": 'text 3, nothing random, reserved: none',
    "const q = (0, 'abc'); show(q);": 'text 3, nothing random, reserved: none',
    true: 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    null: 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    '/a/': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    '[]': 'list 0, nothing random, reserved: none',
    "['a', , 'b']": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "['a', ...['b']]": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "[...'abc']": 'list 3, nothing random, reserved: none',
    '[...[1, 2, 3]]': 'list 3, nothing random, reserved: none',
    "['a', 'bc'][0]": 'text 1…2, nothing random, reserved: none',
    "['a', 'bc'][1]": 'text 1…2, nothing random, reserved: none',
    "[1, 'a']": 'list 2, nothing random, reserved: none',
  });
});

describe('lists', () => {
  says({
    "Array.from({ length: 4 }, () => 'ab').join('')": 'text 8, nothing random, reserved: none',
    "Array.from({ length: 4 }, (_, i) => i).join('')": 'text 0…, nothing random, reserved: none',
    "Array.from(randomBytes(4), (b) => b % 10).join('')": 'text 0…, 4 bytes, reserved: none',
    "Array.from(randomBytes(4), (b) => String.fromCharCode(97 + (b % 26))).join('')":
      'text 4, 4 bytes, reserved: unknown',
    "Array.from(new Uint8Array(4)).join('')": 'text 0…, nothing random, reserved: none',
    "Array.from('abc', (c) => c + c).join('')": 'text 6, nothing random, reserved: none',
    "Array.apply(null, Array(4)).map(() => 'x').join('')": 'text 4, nothing random, reserved: none',
    'Array.apply(0, [1, 2]).length': 'number 1…, nothing random, reserved: none',
    "Object.freeze(['a', 'b']).join('')": 'text 2, nothing random, reserved: none',
    "Array(3).join('a')": 'text 2…, nothing random, reserved: none',
    "Array(5).fill('').map(() => randomBytes(1).toString('hex')).join('')": 'text 10, 5 bytes, reserved: none',
    "[...Array(4).keys()].join('')": 'text 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    '[...new Uint8Array(4).values()]': 'list 4, nothing random, reserved: none',
    "['a', 'b'].entries()": 'list 2, 0… UUIDs + 0… bytes, reserved: unknown',
    'randomBytes(4).map((b) => b % 10)': 'bytes 4, 4 bytes, reserved: none',
    "randomBytes(4).map((b) => 'a')": 'unknown 0…, 4 bytes, reserved: unknown',
    "Array.from(randomBytes(4)).map((b) => b.toString(16).padStart(2, '0'))": 'list 4, 4 bytes, reserved: none',
    "Array.from(randomBytes(4)).reduce((t, b) => t + b.toString(16).padStart(2, '0'), '')":
      'text 8, 4 bytes, reserved: none',
    "Array.from(randomBytes(4)).reduce((t, b) => t + 'ab', 'start-')": 'text 14, nothing random, reserved: none',
    'Array.from(randomBytes(4)).reduce((t, b) => t + b)': 'unknown 0…, 4 bytes, reserved: unknown',
    'Array.from(randomBytes(4)).reverse()': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "randomBytes(8).reduce((t, b) => t + 'ab', '')": 'text 16, nothing random, reserved: none',
    "['a', 'b'].join()": 'text 3, nothing random, reserved: ,',
    "['a', 'b'].join(Math.random() > 2 ? 'x' : 'y')": 'text 2…, nothing random, reserved: unknown',
    "[].join('')": 'text 0, nothing random, reserved: none',
    'Array.from(randomBytes(4)).toString()': 'text 0…, 4 bytes, reserved: unknown',
    'String.fromCharCode(...[97, 98])': 'text 2, nothing random, reserved: unknown',
    'String.fromCharCode(...randomBytes(16))': 'text 16, 16 bytes, reserved: unknown',
    'String.fromCodePoint(97)': 'text 1, nothing random, reserved: unknown',
    'String.fromCharCode.apply(null, [97, 98])': 'text 2, nothing random, reserved: unknown',
    'String.fromCharCode()': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
  });
});

describe('loops', () => {
  says({
    "let t = ''; for (let i = 0; i !== 5; i++) t += 'ab'; show(t);": 'text 10, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i != 5; i++) t += 'ab'; show(t);": 'text 10, nothing random, reserved: none',
    "let t = ''; for (let i = 5; i < 10; ++i) t += 'ab'; show(t);": 'text 10, nothing random, reserved: none',
    "let t = ''; let i; for (i = 0; i < 5; i++) t += 'ab'; show(t);": 'text 10, nothing random, reserved: none',
    "let t = ''; for (let i = 0; 5 >= i; i++) t += 'ab'; show(t);": 'text 12, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 10; i += 3) t += 'ab'; show(t);": 'text 8, nothing random, reserved: none',
    "let t = ''; for (let i = 10; 0 < i; i--) t += 'ab'; show(t);": 'text 20, nothing random, reserved: none',
    "let t = ''; for (let i = 10; 0 <= i; --i) t += 'ab'; show(t);": 'text 22, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 5; i = i + 1) t += 'ab'; show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; let i = 0; for (; i < 5; i++) t += 'ab'; show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; for (let i = 0, n = 5; i < n; i++) t += 'ab'; show(t);": 'text 10, nothing random, reserved: none',
    "let t = ''; for (let i = 0; t.length < 10; i++) t += 'ab'; show(t);": 'text 10…, nothing random, reserved: none',
    "let t = ''; for (const c of 'abc') t += c; show(t);": 'text 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "let t = ''; for (const c of ['ab', 'cd']) t += c; show(t);": 'text 4, nothing random, reserved: none',
    "let t = ''; for (const [i] of [[1], [2]]) t += 'a'; show(t);": 'text 2, nothing random, reserved: none',
    "let t = ''; for (const k in { a: 1, b: 2 }) t += 'a'; show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; while (50 > t.length) t += 'a'; show(t);": 'text 50, nothing random, reserved: none',
    "let t = ''; while (t.length <= 50) t += 'a'; show(t);": 'text 51, nothing random, reserved: none',
    "let t = ''; while (t.length != 50) t += 'a'; show(t);": 'text 50, nothing random, reserved: none',
    "let t = 'ab'; let n = 3; while (n > 0) { t += 'x'; n--; } show(t);": 'text 2…, nothing random, reserved: none',
    "let t = ''; do t += 'abc'; while (t.length < 10); show(t);": 'text 10…, nothing random, reserved: none',
    "let t = ''; while (t.length < 10) { for (let i = 0; i < 2; i++) t += 'a'; } show(t);":
      'text 10…, nothing random, reserved: none',
    "let t = ''; while (t.length < 10) t += randomUUID(); show(t.slice(0, 10));": 'text 10, 0… UUIDs, reserved: none',
    "let t = ''; ['a', 'b', 'c'].forEach((c) => (t += c)); show(t);": 'text 3, nothing random, reserved: none',
    "let t = ''; ['a', 'b', 'c'].map((c) => { t += c; }); show(t);": 'text 3, nothing random, reserved: none',
    "let t = ''; ['a', 'b', 'c'].filter((c) => (t += c)); show(t);": 'text 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "let t = ''; randomBytes(5).forEach(function (b) { t += 'a'; }); show(t);":
      'text 5, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 5; i++) { if (i === 3) break; t += 'a'; } show(t);":
      'text 0…5, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 5; i++) { if (i === 3) continue; t += 'a'; } show(t);":
      'text 0…5, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 5; i++) { try { t += 'a'; } catch { t += 'b'; } } show(t);":
      'text 5…10, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 5; i++) { t = 'a'; } show(t);": 'text 1, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 5; i++) { t = 'a' + t; } show(t);": 'text 5, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 5; i++) { const c = 'ab'; t += c; } show(t);":
      'text 10, nothing random, reserved: none',
    "const l = []; for (let i = 0; i < 5; i++) l.push('ab', 'c'); show(l.join(''));":
      'text 10…20, nothing random, reserved: none',
    "const l = []; for (let i = 0; i < 5; i++) l.unshift('ab'); show(l.join(''));":
      'text 10, nothing random, reserved: none',
    "const l = new Array(5); for (let i = 0; i < 5; i++) l[i] = 'ab'; show(l.join(''));":
      'text 10, nothing random, reserved: none',
    "const l = []; for (let i = 5; i > 0; i--) l[i] = 'ab'; show(l.length);":
      'number 1…, nothing random, reserved: none',
    "const l = []; for (const b of randomBytes(5)) l.push(b.toString(16)); show(l.join(''));":
      'text 5…10, 5 bytes, reserved: none',
    'const b = new Uint8Array(4); for (let i = 0; i < b.length; i++) b[i] = randomBytes(1)[0]; show(b);':
      'bytes 4, 4 bytes, reserved: none',
    'const b = new Uint8Array(4); b.fill(7); show(b);': 'bytes 4, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 5; i++) t = `${t}ab`; show(t);": 'text 0…, nothing random, reserved: unknown',
    "let t = ''; for (let i = 0; i < 5; i++) t = `${t}${randomBytes(1).toString('hex')}`; show(t);":
      'text 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "let t = ''; for (let i = 0; i < 5; i++) t = randomBytes(1).toString('hex') + t; show(t);":
      'text 10, 5 bytes, reserved: none',
    "let t = ''; for (let i = 0; i < 5; i++) switch (i) { case 3: break; default: t += 'a'; } show(t);":
      'text 0…5, nothing random, reserved: none',
    "let t = ''; for (const c of ['a', 'b']) { if (c === 'b') break; t += c; } show(t);":
      'text 0…2, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 200; i++) { if (t.length >= 64) break; t += 'a'; } show(t);":
      'text 0…200, nothing random, reserved: none',
    'const l = []; l.push(...randomBytes(8)); show(l);': 'list 8, 8 bytes, reserved: unknown',
    "const l = []; l.push(...['a', 'b']); show(l.join(''));": 'text 2, nothing random, reserved: none',
    "const l = []; l.push(...Object.keys({ a: 1 })); show(l.join(''));":
      'text 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "const l = ['x']; l.push('ab', 'c'); show(l.join(''));": 'text 3…6, nothing random, reserved: none',
    "const l = []; const put = l.push; show(l.join(''));": 'text 0, nothing random, reserved: none',
    "let t = 'a=='; while (t.endsWith('=')) t = t.slice(0, -1); show(t);": 'text 0…, nothing random, reserved: unknown',
    "let t = randomBytes(16).toString('base64'); for (const [a, b] of [['+', '-'], ['/', '_'], ['=', '']]) t = t.split(a).join(b); show(t);":
      'text 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'const b = new Uint8Array(4); for (let i = 0; i < 4; i++) b[i] = randomBytes(1)[0]; show(b);':
      'bytes 4, 4 bytes, reserved: none',
    'const b = new Uint8Array(4); const put = (l) => { l[0] = 7; }; put(b); show(b);':
      'bytes 4, nothing random, reserved: none',
    "const b = Buffer.alloc(16); crypto.getRandomValues(b); show(b.toString('base64url'));":
      'text 22, 16 bytes, reserved: none',
  });
});

describe('functions', () => {
  says({
    "const make = () => 'abc'; show(make());": 'text 3, nothing random, reserved: none',
    "const make = () => { return 'abc'; }; show(make());": 'text 3, nothing random, reserved: none',
    "function make() { if (Math.random() > 2) return 'abc'; return 'de'; } show(make());":
      'text 2…3, nothing random, reserved: none',
    'function make() { return; } show(make());': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "function* make() { return 'abc'; } show(make());": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "function make(n) { return 'a'.repeat(n); } show(make(5));": 'text 5, nothing random, reserved: none',
    "function make(n = 5) { return 'a'.repeat(n); } show(make());": 'text 5, nothing random, reserved: none',
    "function make(n = 5) { return 'a'.repeat(n); } show(make(undefined));": 'text 0…, nothing random, reserved: none',
    "function make({ n }) { return 'a'.repeat(n); } show(make({ n: 5 }));": 'text 5, nothing random, reserved: none',
    "function make(...n) { return 'a'.repeat(n[0]); } show(make(5));": 'text 0…, nothing random, reserved: none',
    "function make(n) { return n > 1 ? 'a' + make(n - 1) : 'a'; } show(make(3));":
      'text 1…, 0… UUIDs + 0… bytes, reserved: unknown',
    "function make(n) { n = n || 7; return 'a'.repeat(n); } show(make());": 'text 7, nothing random, reserved: none',
    "const make = (n) => (m) => 'a'.repeat(n + m); show(make(2)(3));": 'text 5, nothing random, reserved: none',
    "const make = { of: (n) => 'a'.repeat(n) }; show(make.of(4));": 'text 4, nothing random, reserved: none',
    "class Make { of(n) { return 'a'.repeat(n); } } show(new Make().of(4));": 'text 4, nothing random, reserved: none',
    "const encode = (b) => b.toString('base64url'); show(encode(randomBytes(32)));":
      'text 43, 32 bytes, reserved: none',
    "const encode = (b) => btoa(String.fromCharCode(...b)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, ''); show(encode(crypto.getRandomValues(new Uint8Array(32))));":
      'text 43, 32 bytes, reserved: none',
    "const safe = (t) => t.replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, ''); show(safe(randomBytes(32).toString('base64')));":
      'text 43, 32 bytes, reserved: none',
    "const pick = (n) => { const s = 'abcdefgh'; let r = ''; for (let i = 0; i < n; i++) r += s.charAt(Math.floor(Math.random() * s.length)); return r; }; show(pick(43));":
      'text 43, Math.random, reserved: none',
    "const hex = (b) => [...b].map((one) => one.toString(16).padStart(2, '0')).join(''); show(hex(crypto.getRandomValues(new Uint8Array(28))));":
      'text 56, 28 bytes, reserved: none',
    "const hex = (b) => Array.prototype.map.call(b, (one) => ('0' + one.toString(16)).slice(-2)).join(''); show(hex(crypto.getRandomValues(new Uint8Array(28))));":
      'text 56, 28 bytes, reserved: none',
    "(() => 'abc')()": 'text 3, nothing random, reserved: none',
    "(function () { return randomBytes(4).toString('hex'); })()": 'text 8, 4 bytes, reserved: none',
  });
});
