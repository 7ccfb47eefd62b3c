// What is a value made of: how long is it, how many bytes of which generator went into it, which reserved characters can
// it have? Each program is also run, and nothing that it makes may be outside of what is said.
import { describe } from 'vitest';
import { says } from '../support/material';

describe('bytes as text', () => {
  says({
    "randomBytes(32).toString('base64url')": 'text 43, 32 bytes, reserved: none',
    "randomBytes(32).toString('base64')": 'text 44, 32 bytes, reserved: +/=',
    "randomBytes(33).toString('base64')": 'text 44, 33 bytes, reserved: +/',
    "randomBytes(32).toString('hex')": 'text 64, 32 bytes, reserved: none',
    "randomBytes(32).toString('latin1')": 'text 32, 32 bytes, reserved: unknown',
    'randomBytes(32).toString()': 'text 0…32, 32 bytes, reserved: unknown',
    'randomBytes(32)': 'bytes 32, 32 bytes, reserved: unknown',
    'randomBytes(64).slice(8)': 'bytes 56, 0…56 bytes, reserved: unknown',
    'randomBytes(64).subarray(8, 40)': 'bytes 32, 0…32 bytes, reserved: unknown',
    "randomBytes(64).slice(0, 16).toString('hex')": 'text 32, 0…16 bytes, reserved: none',
    'new Uint8Array(32)': 'bytes 32, nothing random, reserved: none',
    'crypto.getRandomValues(new Uint8Array(32))': 'bytes 32, 32 bytes, reserved: unknown',
    'Array.from(crypto.getRandomValues(new Uint32Array(8)))': 'list 8, 32 bytes, reserved: unknown',
    "Array.from(crypto.getRandomValues(new Uint8Array(32)), (b) => b.toString(16).padStart(2, '0')).join('')":
      'text 64, 32 bytes, reserved: none',
    "Array.from(crypto.getRandomValues(new Uint32Array(4)), (b) => b.toString(16)).join('')":
      'text 4…32, 16 bytes, reserved: none',
    "Array.from(crypto.getRandomValues(new Uint8Array(32))).map((b) => ('0' + b.toString(16)).slice(-2)).join('')":
      'text 64, 0…32 bytes, reserved: none',
    'btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))': 'text 44, 32 bytes, reserved: +/=',
    'btoa(String.fromCharCode.apply(null, crypto.getRandomValues(new Uint8Array(32))))':
      'text 44, 32 bytes, reserved: +/=',
    "Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')":
      'text 43, 32 bytes, reserved: none',
    "Buffer.from('abcd').toString('hex')": 'text 8, nothing random, reserved: none',
    "Buffer.from(randomBytes(8).toString('hex'), 'hex')": 'bytes 8, 8 bytes, reserved: unknown',
    "Buffer.from(randomBytes(8).toString('base64'), 'base64')": 'bytes 0…12, 8 bytes, reserved: unknown',
    "Buffer.from(randomBytes(8).toString('hex'), 'ascii')": 'bytes 16, 8 bytes, reserved: unknown',
    'crypto.getRandomValues(new Uint8Array(32)).toString()': 'text 0…, 32 bytes, reserved: unknown',
    "crypto.getRandomValues(new Uint8Array(4)).join('-')": 'text 7…15, 4 bytes, reserved: none',
    'randomUUID()': 'text 36, 1 UUIDs, reserved: none',
    'randomUUID() + randomUUID()': 'text 72, 2 UUIDs, reserved: none',
    "randomUUID().replace(/-/g, '')": 'text 0…36, 1 UUIDs, reserved: none',
    "createHash('sha256').update(randomBytes(8)).digest('hex')": 'text 64, 8 bytes, reserved: none',
    "createHash('sha256').update(randomBytes(64)).digest('base64url')": 'text 43, 32 bytes, reserved: none',
    "createHash('sha1').update(randomBytes(64)).digest()": 'bytes 20, 20 bytes, reserved: unknown',
    "createHash('sha256').update(String(Math.random())).digest('base64')": 'text 44, Math.random, reserved: +/=',
  });
});

describe('texts that are changed', () => {
  says({
    "randomBytes(32).toString('base64').replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')":
      'text 43, 32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/=/g, '')": 'text 43, 32 bytes, reserved: +/',
    "randomBytes(32).toString('base64').replace('+', '-')": 'text 44, 32 bytes, reserved: +/=',
    "randomBytes(32).toString('base64').replaceAll('+', '-')": 'text 44, 32 bytes, reserved: /=',
    "randomBytes(32).toString('base64').replace(/[+/=]/g, '')": 'text 0…44, 32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/[^a-zA-Z0-9]/g, '')": 'text 0…44, 0…32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/[^a-zA-Z0-9]/g, 'x')": 'text 44, 32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/\\W/, '')": 'text 0…44, 32 bytes, reserved: +/=',
    "randomBytes(32).toString('base64').replace(/[a-f]+/g, '')": 'text 0…44, 32 bytes, reserved: unknown',
    "randomBytes(32).toString('base64').replace(/=/g, '.~')": 'text 44…, 32 bytes, reserved: +/',
    "randomBytes(48).toString('hex').slice(0, 64)": 'text 64, 0…32 bytes, reserved: none',
    "randomBytes(48).toString('hex').slice(10)": 'text 86, 0…43 bytes, reserved: none',
    "randomBytes(48).toString('hex').slice(-43)": 'text 43, 0…22 bytes, reserved: none',
    "randomBytes(48).toString('hex').slice(0, -20)": 'text 76, 0…38 bytes, reserved: none',
    "randomBytes(48).toString('hex').substring(5, 48)": 'text 43, 0…22 bytes, reserved: none',
    "randomBytes(48).toString('hex').substr(5, 48)": 'text 48, 0…24 bytes, reserved: none',
    "randomBytes(48).toString('base64url').slice(0, 43)": 'text 43, 0…33 bytes, reserved: none',
    "randomBytes(4).toString('hex').padStart(43, '0')": 'text 43, 4 bytes, reserved: none',
    "randomBytes(4).toString('hex').repeat(6)": 'text 48, 4 bytes, reserved: none',
    "randomBytes(4).toString('hex').concat('-', randomBytes(4).toString('hex'))": 'text 17, 8 bytes, reserved: none',
    "randomBytes(4).toString('hex').toUpperCase().trim()": 'text 8, 4 bytes, reserved: none',
    "encodeURIComponent(randomBytes(4).toString('hex'))": 'text 8, 4 bytes, reserved: none',
    "encodeURIComponent(randomBytes(4).toString('base64'))": 'text 8…, 4 bytes, reserved: unknown',
    "`v-${randomBytes(32).toString('hex')}`": 'text 66, 32 bytes, reserved: none',
    "randomBytes(8).toString('hex') + '/' + randomBytes(8).toString('hex')": 'text 33, 16 bytes, reserved: /',
    "randomBytes(4).toString('hex').split('').reverse().join('')": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "randomBytes(4).toString('hex').split('')": 'list 8, 0…8 bytes, reserved: none',
    "[randomBytes(8).toString('hex'), randomBytes(8).toString('hex')].join('.')": 'text 33, 16 bytes, reserved: none',
    "[...randomBytes(4).toString('hex')]": 'list 8, 0…8 bytes, reserved: none',
    "'fixed-verifier of some length'": 'text 29, nothing random, reserved:  ',
  });
});

const letters = "const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';";

describe('texts that are drawn character by character', () => {
  says({
    [`${letters} let t = ''; for (let i = 0; i < 43; i++) t += letters[Math.floor(Math.random() * 32)]; show(t);`]:
      'text 43, Math.random, reserved: none',
    [`${letters} let t = ''; for (let i = 0; i < 43; i++) t += letters.charAt(Math.floor(Math.random() * 32)); show(t);`]:
      'text 43, Math.random, reserved: none',
    [`${letters} let t = ''; for (let i = 1; i <= 43; i++) { t = t + letters[i % 32]; } show(t);`]:
      'text 43, nothing random, reserved: none',
    [`${letters} let t = ''; for (let i = 43; i > 0; i--) t += letters[i % 32]; show(t);`]:
      'text 43, nothing random, reserved: none',
    [`${letters} let t = ''; for (let i = 43; i >= 0; i--) t += letters[i % 32]; show(t);`]:
      'text 44, nothing random, reserved: none',
    [`${letters} let t = ''; for (let i = 0; i < 80; i += 2) t += letters[i % 32]; show(t);`]:
      'text 40, nothing random, reserved: none',
    [`${letters} let t = ''; for (let i = 0; i <= 80; i += 3) t += letters[i % 32]; show(t);`]:
      'text 27, nothing random, reserved: none',
    [`${letters} let t = ''; for (let i = 0; 43 > i; i++) t += letters[i % 32]; show(t);`]:
      'text 43, nothing random, reserved: none',
    [`${letters} let t = ''; let n = 43; while (n--) t += letters[n % 32]; show(t);`]:
      'text 43, nothing random, reserved: none',
    [`${letters} let t = ''; let n = 43; while (--n) t += letters[n % 32]; show(t);`]:
      'text 42, nothing random, reserved: none',
    [`${letters} let t = ''; while (t.length < 50) t += letters[Math.floor(Math.random() * 32)]; show(t);`]:
      'text 50, Math.random, reserved: none',
    "let t = ''; while (t.length < 50) t += Math.random().toString(36).slice(2); show(t);":
      'text 50…, Math.random, reserved: none',
    "let t = ''; do { t += randomBytes(1).toString('hex'); } while (t.length < 50); show(t);":
      'text 50…, 0… bytes, reserved: none',
    [`${letters} const bytes = randomBytes(43); let t = ''; for (let i = 0; i < bytes.length; i++) t += letters[bytes[i] % letters.length]; show(t);`]:
      'text 43, 43 bytes, reserved: none',
    [`${letters} let t = ''; for (const b of randomBytes(43)) t += letters[b & 31]; show(t);`]:
      'text 43, 43 bytes, reserved: none',
    [`${letters} let t = ''; randomBytes(43).forEach((b) => { t += letters[b & 31]; }); show(t);`]:
      'text 43, 43 bytes, reserved: none',
    [`${letters} show(Array.from(randomBytes(43), (b) => letters[b & 31]).join(''));`]:
      'text 43, 43 bytes, reserved: none',
    [`${letters} show([...Array(43)].map(() => letters[Math.floor(Math.random() * 32)]).join(''));`]:
      'text 43, Math.random, reserved: none',
    [`${letters} show(Array.from({ length: 43 }, () => letters[Math.floor(Math.random() * 32)]).join(''));`]:
      'text 43, Math.random, reserved: none',
    [`${letters} show(Array.from(randomBytes(43)).reduce((t, b) => t + letters[b & 31], ''));`]:
      'text 43, 43 bytes, reserved: none',
    [`${letters} const l = []; for (let i = 0; i < 43; i++) l.push(letters[i % 32]); show(l.join(''));`]:
      'text 43, nothing random, reserved: none',
    [`${letters} const l = []; for (let i = 0; i < 43; i++) l[i] = letters[i % 32]; show(l.join(''));`]:
      'text 43, nothing random, reserved: none',
    [`${letters} function random(n) { let t = ''; for (let i = 0; i < n; i++) t += letters[Math.floor(Math.random() * 32)]; return t; } show(random(64));`]:
      'text 64, Math.random, reserved: none',
    [`${letters} const pick = (n = 43) => Array.from(crypto.getRandomValues(new Uint8Array(n))).map((b) => letters[b % 32]).join(''); show(pick());`]:
      'text 43, 43 bytes, reserved: none',
    "let t = ''; if (Math.random() > 0.5) t += 'x'; t += randomBytes(32).toString('hex'); show(t);":
      'text 64…65, 32 bytes, reserved: none',
    "let t = ''; for (let i = 0; i < 4; i++) for (let j = 0; j < 3; j++) t += randomBytes(2).toString('hex'); show(t);":
      'text 48, 24 bytes, reserved: none',
    "const l = []; for (let i = 0; i < 43; i++) l[0] = 'ab'; show(l.join(''));":
      'text 0…, nothing random, reserved: none',
    "const l = ['a', 'b', 'c']; l[1] = 'd'; show(l.join(''));": 'text 3, nothing random, reserved: none',
    "'xxxx-xxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16))":
      'text 0…, Math.random, reserved: unknown',
  });
});

describe('weak generators', () => {
  says({
    'Math.random().toString(36)': 'text 1…, Math.random, reserved: none',
    'Math.random().toString(36).substring(2)': 'text 0…, Math.random, reserved: none',
    'Date.now().toString()': 'text 1…, Date.now, reserved: none',
    'String(Date.now())': 'text 0…, Date.now, reserved: unknown',
    "'v' + Math.random()": 'text 1…, Math.random, reserved: unknown',
    "Math.random().toString(36) + randomBytes(32).toString('hex')": 'text 65…, 32 bytes + Math.random, reserved: none',
    'btoa(Math.random())': 'text 0…, Math.random, reserved: unknown',
    "Date.now() + '-' + randomUUID()": 'text 37…, 1 UUIDs + Date.now, reserved: unknown',
    'Math.max(Math.random(), Date.now()).toString()': 'text 1…, Math.random + Date.now, reserved: none',
  });
});

describe('either of two', () => {
  says({
    "const t = Math.random() > 0.5 ? randomBytes(32).toString('hex') : randomBytes(16).toString('hex'); show(t);":
      'text 32…64, 16…32 bytes, reserved: none',
    "const t = undefined ?? randomBytes(32).toString('hex'); show(t);": 'text 64, 32 bytes, reserved: none',
    "const t = randomBytes(32).toString('hex') || randomUUID(); show(t);":
      'text 36…64, 0…1 UUIDs + 0…32 bytes, reserved: none',
    "const t = Math.random() && randomBytes(32).toString('hex'); show(t);": 'text 64, 32 bytes, reserved: none',
    "let t = randomBytes(32).toString('hex'); if (t.length > 99) t = randomUUID(); show(t);":
      'text 36…64, 0…1 UUIDs + 0…32 bytes, reserved: none',
    "let t; t = randomBytes(32).toString('hex'); show(t);": 'text 64, 32 bytes, reserved: none',
    "let t = randomBytes(32).toString('base64'); t = t.replace(/=/g, ''); show(t);": 'text 43, 32 bytes, reserved: +/',
  });
});

describe('numbers, characters and lists', () => {
  says({
    '(255).toString(16)': 'text 1…2, nothing random, reserved: none',
    '(7).toString()': 'text 1, nothing random, reserved: none',
    'Math.floor(Math.random() * 16).toString(16)': 'text 1…, Math.random, reserved: none',
    'Math.random().toFixed(3)': 'text 0…, Math.random, reserved: unknown',
    'String(12)': 'text 1…, nothing random, reserved: unknown',
    'String(Math.abs(Math.random()))': 'text 1…, Math.random, reserved: unknown',
    'String(Math.ceil(Math.random() * 10))': 'text 1…, Math.random, reserved: unknown',
    'Math.min(Math.random(), 1).toString(36)': 'text 1…, Math.random, reserved: none',
    'parseInt(Math.random() * 100).toString(36)': 'text 1…, Math.random, reserved: none',
    'String.fromCharCode(65, 66)': 'text 2, nothing random, reserved: unknown',
    'String.fromCharCode(97 + Math.floor(Math.random() * 26))': 'text 1, Math.random, reserved: unknown',
    "'abcdef'.slice(2)": 'text 4, nothing random, reserved: none',
    "'abcdef'[2]": 'text 1, nothing random, reserved: none',
    "'abcdef'.charAt(2) + 'abcdef'.at(-1)": 'text 2, 0… UUIDs + 0… bytes, reserved: none',
    "'abcdef'.substring(Math.floor(Math.random() * 5), 6)": 'text 0…6, Math.random, reserved: none',
    "const n = Math.floor(Math.random() * 5); show('abcdef'.substring(n, n + 1));":
      'text 1, Math.random, reserved: none',
    "const n = Math.floor(Math.random() * 3); show('abcdef'.slice(n, n + 2));": 'text 2, Math.random, reserved: none',
    "'abcdef'.substr(Math.floor(Math.random() * 3), 3)": 'text 3, Math.random, reserved: none',
    "'abcdef'.slice(Math.floor(Math.random() * 3))": 'text 0…6, Math.random, reserved: none',
    "'ab'.padStart(10)": 'text 10, nothing random, reserved: unknown',
    "'-'.repeat(10)": 'text 10, nothing random, reserved: none',
    "'a/b c'.replace('/', '-')": 'text 5, nothing random, reserved: unknown',
    'Buffer.alloc(16)': 'bytes 16, nothing random, reserved: none',
    'Buffer.from([1, 2, 3])': 'bytes 3, nothing random, reserved: none',
    "Buffer.from('ab', 'latin1')": 'bytes 2, nothing random, reserved: unknown',
    "Buffer.from('abcd', 'base64url')": 'bytes 0…4, nothing random, reserved: unknown',
    'Array.from("abcd")': 'list 4, nothing random, reserved: none',
    'Array.from({ length: 3 })': 'list 3, nothing random, reserved: none',
    "Array(4).fill('a').join('')": 'text 4, nothing random, reserved: none',
    "new Array(4).fill('ab').join('-')": 'text 11, nothing random, reserved: none',
    '[...randomBytes(8).values()]': 'list 8, 8 bytes, reserved: unknown',
    '[...randomBytes(8).keys()]': 'list 8, 0… UUIDs + 0… bytes, reserved: unknown',
    "crypto.getRandomValues(new Uint16Array(4)).join('')": 'text 4…20, 8 bytes, reserved: none',
    "['a', 'b', 'c'].map((one) => one + one).join('')": 'text 6, nothing random, reserved: none',
    "[randomBytes(4), randomBytes(4)].map((b) => b.toString('hex')).join('')": 'text 0…, 8 bytes, reserved: unknown',
    'let m = 5; show(String(m++));': 'text 1…, a counter, reserved: unknown',
    "show(Math.random() > 0.5 ? ['a'] : ['b', 'c']);": 'list 1…2, nothing random, reserved: none',
    "let t = ''; for (const i in [1, 2, 3]) t += 'x'; show(t);": 'text 3, nothing random, reserved: none',
    "const l = []; while (l.length < 43) l.push('a'); show(l.join(''));": 'text 43, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 10; i++) { if (Math.random() > 0.5) t += 'x'; } show(t);":
      'text 0…10, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 10; i++) { Math.random() > 0.5 && (t += 'x'); } show(t);":
      'text 0…10, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 10; i++) { switch (i) { case 1: t += 'x'; } } show(t);":
      'text 0…10, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 10; i++) (() => { t += 'x'; })(); show(t);":
      'text 10, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 10; i++) t = t.concat('ab'); show(t);": 'text 20, nothing random, reserved: none',
    "const b = new Uint8Array(16); for (let i = 0; i < 16; i++) b[i] = Math.floor(Math.random() * 256); show(Buffer.from(b).toString('hex'));":
      'text 32, Math.random, reserved: none',
    "const b = randomBytes(16); b[6] = 64; show(b.toString('hex'));": 'text 0…, 0…16 bytes, reserved: unknown',
    "let t = 'a'; t = 'bc'; t = 'def'; show(t);": 'text 1…3, nothing random, reserved: none',
    "const half = (n) => randomBytes(n / 2).toString('hex'); show(half(64));": 'text 64, 32 bytes, reserved: none',
    "const make = (n = 16) => randomBytes(n * 2).toString('hex'); show(make());": 'text 64, 32 bytes, reserved: none',
    "class A { static make(n) { return randomBytes(n).toString('base64url'); } } show(A.make(33));":
      'text 44, 33 bytes, reserved: none',
    "const pick = (all) => all[Math.floor(Math.random() * all.length)]; show(pick('abc') + pick('def'));":
      'text 2, Math.random, reserved: none',
  });
});
