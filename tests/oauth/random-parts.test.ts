// What are parts, replacements and results of methods made of: what each condition asks for, beside what it leaves alone?
import { describe } from 'vitest';
import { says } from '../support/material';

describe('parts of texts', () => {
  says({
    "'abcdef'.slice(+2)": 'text 0…6, nothing random, reserved: none',
    "'abcdef'.slice(-2)": 'text 2, nothing random, reserved: none',
    "'abcdef'.slice(-(Math.random() > 2 ? 1 : 2))": 'text 0…6, 0… UUIDs + 0… bytes, reserved: none',
    "'abcdef'.slice(-4, -1)": 'text 0…4, nothing random, reserved: none',
    "'abcdef'.slice(0, 0)": 'text 0, nothing random, reserved: none',
    "'abcdef'.slice(2, -0)": 'text 0…4, nothing random, reserved: none',
    "'abcdef'.slice()": 'text 6, nothing random, reserved: none',
    "'abcdef'.slice(...[1, 3])": 'text 0…6, 0… UUIDs + 0… bytes, reserved: none',
    "'abcdef'.slice(1, ...[3])": 'text 0…5, nothing random, reserved: none',
    "'abcdef'.slice(1, Math.random() > 2 ? 2 : 3)": 'text 1…2, nothing random, reserved: none',
    "const n = Math.floor(Math.random() * 2); show('abcdef'.slice(n, n * 2));": 'text 0…6, Math.random, reserved: none',
    "const n = Math.floor(Math.random() * 2); show('abcdef'.slice(n, 2 + n));": 'text 0…6, Math.random, reserved: none',
    "'a'.slice(Math.floor(Math.random()))": 'text 0…1, Math.random, reserved: none',
    'Array.from(crypto.getRandomValues(new Uint32Array(8)).slice(0, 4))': 'list 4, 0…16 bytes, reserved: unknown',
    'randomBytes(8).slice(0, 4)': 'bytes 4, 0…4 bytes, reserved: unknown',
    "(randomBytes(8).toString('hex') + 'abcdefgh').slice(0, 10)": 'text 10, 0…5 bytes, reserved: none',
    "('abcdefgh' + randomBytes(8).toString('hex')).slice(0, 10)": 'text 10, 0…5 bytes, reserved: none',
    "(randomBytes(16).toString('hex') + randomBytes(16).toString('base64url')).slice(0, 20)":
      'text 20, 0…15 bytes, reserved: none',
    "(randomBytes(16).toString('base64url') + randomBytes(16).toString('hex')).slice(0, 20)":
      'text 20, 0…15 bytes, reserved: none',
    "(Math.random() > 2 ? randomBytes(32).toString('hex') : randomBytes(32).toString('base64url')).slice(0, 20)":
      'text 20, 0…15 bytes, reserved: none',
    "(randomUUID() + randomBytes(16).toString('base64url')).slice(0, 40)":
      'text 40, 1 UUIDs + 0…16 bytes, reserved: none',
    'crypto.getRandomValues(new Uint32Array(1))[0].toString(16).slice(0, 4)': 'text 1…4, 0…2 bytes, reserved: none',
    'crypto.getRandomValues(new Uint32Array(1))[0].toString(10).slice(0, 4)': 'text 1…4, 0…4 bytes, reserved: none',
    'crypto.getRandomValues(new Uint32Array(1))[0].toString(Math.random() > 2 ? 16 : 32).slice(0, 4)':
      'text 1…4, 0…4 bytes, reserved: unknown',
    '(255).toString(Math.random() > 2 ? 2 : 16)': 'text 1…, nothing random, reserved: unknown',
    "'ab'.padStart()": 'text 2…, nothing random, reserved: unknown',
    "'ab'.padEnd(4, 'x')": 'text 4, nothing random, reserved: none',
    "'ab'.repeat()": 'text 0…, nothing random, reserved: none',
    "'ab'.repeat(Math.random() > 2 ? 1 : 3)": 'text 2…6, nothing random, reserved: none',
    "'a'.repeat((5).toString(2))": 'text 0…, nothing random, reserved: none',
    "'a'.repeat(parseInt((5).toString(2)))": 'text 0…, nothing random, reserved: none',
    "'a'.repeat(parseInt('7'))": 'text 0…, nothing random, reserved: none',
    "'a'.repeat(parseFloat(3))": 'text 3, nothing random, reserved: none',
    "'a'.repeat(Number.parseInt(3))": 'text 3, nothing random, reserved: none',
    "'a'.repeat(Number(3))": 'text 3, nothing random, reserved: none',
    "'a'.repeat(Math.abs(3))": 'text 3, nothing random, reserved: none',
    "'a'.repeat(Math.ceil(2.5))": 'text 3, nothing random, reserved: none',
    "'a'.repeat(Math.floor(2.5))": 'text 2, nothing random, reserved: none',
    "'a'.repeat(Math.round(2.4))": 'text 2, nothing random, reserved: none',
    "'a'.repeat(Math.trunc(2.5))": 'text 2, nothing random, reserved: none',
    "'a'.repeat('b'.charCodeAt(0))": 'text 0…65535, nothing random, reserved: none',
    "String.fromCharCode('abc'.charCodeAt())": 'text 1, nothing random, reserved: unknown',
    "'ab'.concat('c', ...['d'])": 'text 3…, 0… UUIDs + 0… bytes, reserved: unknown',
    "'ab'.concat()": 'text 2, nothing random, reserved: none',
    "randomBytes(4).toString('hex').split('-')[0]": 'text 0…, 4 bytes, reserved: unknown',
    "randomBytes(4).toString('hex').split('')[0]": 'text 1, 0…1 bytes, reserved: none',
    "randomBytes(4).toString('hex').toUpperCase(1)": 'text 8, 4 bytes, reserved: none',
  });
});

describe('what a replacement takes', () => {
  says({
    "randomBytes(16).toString('hex').replace(/=+/g, '')": 'text 32, 16 bytes, reserved: none',
    "randomBytes(16).toString('hex').replace(/=+/g, '-')": 'text 32, 16 bytes, reserved: none',
    "randomBytes(31).toString('base64').replace(/=/, '')": 'text 42…44, 31 bytes, reserved: +/=',
    "randomBytes(31).toString('base64').replace(/=$/, '')": 'text 42…44, 31 bytes, reserved: +/=',
    "randomBytes(31).toString('base64').replace(/=*$/, '')": 'text 42, 31 bytes, reserved: +/',
    "randomBytes(31).toString('base64').replace(/=+/, '')": 'text 42, 31 bytes, reserved: +/',
    "randomBytes(31).toString('base64').replace(/(=)/g, '')": 'text 42, 31 bytes, reserved: +/',
    "randomBytes(31).toString('base64').replace(/={1,2}$/, '')": 'text 42, 31 bytes, reserved: +/',
    "randomBytes(31).toString('base64').replace(/={2}/, '')": 'text 0…44, 31 bytes, reserved: unknown',
    "randomBytes(31).toString('base64').replace(/={1,}/, '')": 'text 42, 31 bytes, reserved: +/',
    "randomBytes(31).toString('base64').replace(/[=]+/g, '')": 'text 42, 31 bytes, reserved: +/',
    "randomBytes(31).toString('base64').replace(/\\=/g, '')": 'text 42, 31 bytes, reserved: +/',
    "randomBytes(31).toString('base64').replace(/A=/g, '')": 'text 0…44, 31 bytes, reserved: unknown',
    "randomBytes(31).toString('base64').replace(/=A/g, '')": 'text 0…44, 31 bytes, reserved: unknown',
    "randomBytes(31).toString('base64').replace('=', '')": 'text 42…44, 31 bytes, reserved: +/=',
    "randomBytes(31).toString('base64').replace('==', '')": 'text 0…44, 31 bytes, reserved: unknown',
    "randomBytes(32).toString('base64').replace(/=/, '')": 'text 43, 32 bytes, reserved: +/',
    "randomBytes(32).toString('base64').replace('=', '')": 'text 43, 32 bytes, reserved: +/',
    "randomBytes(32).toString('base64').replace(/=$/, '')": 'text 43, 32 bytes, reserved: +/',
    "randomBytes(31).toString('base64').replace(/=$/, '').replace(/=$/, '')": 'text 40…44, 31 bytes, reserved: +/=',
    "randomBytes(31).toString('base64').replace(/={0,2}$/, '')": 'text 42, 31 bytes, reserved: +/',
    "randomBytes(32).toString('base64').slice(0, 43).replace(/=/, '')": 'text 41…43, 0…32 bytes, reserved: +/=',
    "randomBytes(32).toString('base64').replace(/(=+)$/, '')": 'text 0…44, 32 bytes, reserved: unknown',
    "randomBytes(32).toString('base64').replace(/=/, '.')": 'text 44, 32 bytes, reserved: +/',
    "randomBytes(31).toString('base64').replaceAll('=', '')": 'text 42, 31 bytes, reserved: +/',
    "randomBytes(32).toString('base64').replace(/[/+]/g, '-')": 'text 44, 32 bytes, reserved: =',
    "randomBytes(32).toString('base64').replace(/[/+]+/g, '-')": 'text 0…44, 32 bytes, reserved: =',
    "randomBytes(32).toString('base64').replace(/\\++/g, '-')": 'text 0…44, 32 bytes, reserved: /=',
    "randomBytes(32).toString('base64').replace(/[+]/g, '-')": 'text 44, 32 bytes, reserved: /=',
    "randomBytes(32).toString('base64').replace(/\\+/g, 'ab')": 'text 44…, 32 bytes, reserved: /=',
    "randomBytes(32).toString('base64').replace(/\\++/g, 'ab')": 'text 0…, 32 bytes, reserved: /=',
    "randomBytes(33).toString('base64').replace(/[+=]/g, '')": 'text 0…44, 33 bytes, reserved: /',
    "randomBytes(33).toString('base64').replace(/[=]/g, '')": 'text 44, 33 bytes, reserved: +/',
    "randomBytes(33).toString('base64').replace(/[-=]/g, '')": 'text 0…44, 33 bytes, reserved: +/',
    "randomBytes(32).toString('base64url').replace(/-/g, '')": 'text 0…43, 32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/A[+/]/g, '')": 'text 0…44, 32 bytes, reserved: unknown',
    "randomBytes(32).toString('base64').replace(/[+/]A/g, '')": 'text 0…44, 32 bytes, reserved: unknown',
    "randomBytes(32).toString('base64').replace(/[\\+\\/\\=]/g, '')": 'text 0…44, 32 bytes, reserved: none',
    "'a+!'.replace(/[\\+\\/]/g, '')": 'text 0…3, nothing random, reserved: !',
    "'a+!'.replace(/\\+|\\//g, '')": 'text 0…3, nothing random, reserved: !',
    "'a+/!'.replace(/\\+\\//g, '')": 'text 0…4, nothing random, reserved: unknown',
    "'a+/+!'.replace(/\\+\\//g, '')": 'text 0…5, nothing random, reserved: unknown',
    "'a+!'.replace(/\\+|!/g, '')": 'text 0…3, nothing random, reserved: unknown',
    "randomBytes(32).toString('latin1').replace(/\\+/g, '')": 'text 0…32, 32 bytes, reserved: unknown',
    "randomBytes(32).toString('base64').replace(/\\+/g, '').replace(/=/g, '')": 'text 0…44, 32 bytes, reserved: /',
    "randomBytes(32).toString('base64').slice(0, 40).replace(/=/g, '')": 'text 38…40, 0…30 bytes, reserved: +/',
    "randomBytes(32).toString('base64').slice(0, 1).replace(/=/g, '')": 'text 0…1, 0…1 bytes, reserved: +/',
    "('' + randomBytes(32).toString('base64')).replace(/=/g, '')": 'text 43, 32 bytes, reserved: +/',
    "(randomBytes(32).toString('base64') + '').replace(/=/g, '')": 'text 43, 32 bytes, reserved: +/',
    "randomBytes(32).toString('base64').repeat(1).replace(/=/g, '')": 'text 43, 32 bytes, reserved: +/',
    "const same = (t) => (Math.random() > 2 ? t : t); show(same(randomBytes(32).toString('base64')).replace(/=/g, ''));":
      'text 43, 32 bytes, reserved: +/',
    "randomBytes(Math.random() > 2 ? 30 : 32).toString('base64')": 'text 40…44, 30…32 bytes, reserved: +/=',
    "randomBytes(Math.random() > 2 ? 16 : 32).toString('base64').replace(/=/g, '')":
      'text 22…44, 16…32 bytes, reserved: +/',
    "randomBytes(32).toString('base64').replace(/[^A-Za-z0-9]/g, '-')": 'text 44, 32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/[^A-Za-z0-9]+/g, '-')": 'text 0…44, 32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/A[^A-Za-z0-9]/g, '')": 'text 0…44, 32 bytes, reserved: unknown',
    "randomBytes(32).toString('base64').replace(/[^A-Za-z0-9]A/g, '')": 'text 0…44, 32 bytes, reserved: unknown',
    "randomBytes(32).toString('base64').replace(/[\\W_]/g, '')": 'text 0…44, 0…32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/[\\W]/g, '')": 'text 0…44, 0…32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/[_\\W]/g, '')": 'text 0…44, 0…32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/\\W/g, '')": 'text 0…44, 0…32 bytes, reserved: none',
    "randomBytes(32).toString('base64').replace(/\\W/g)": 'text 0…, 32 bytes, reserved: unknown',
    "randomBytes(32).toString('base64').replace(...[/\\W/g, ''])": 'text 0…, 32 bytes, reserved: unknown',
    "randomBytes(4).toString('hex').replace(/a/g, () => Math.random().toString(36)[2])":
      'text 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "'xxxx'.replace(/x/g, () => 'abc'[Math.floor(Math.random() * 3)])": 'text 4, Math.random, reserved: unknown',
    "'xxxx'.replace(/x/g, (c) => c + Math.floor(Math.random() * 3))":
      'text 0…, 0… UUIDs + 0… bytes + Math.random, reserved: unknown',
    "'xxxx'.replace(/x/g, () => (Math.random() > 0.5 ? '' : 'abc'[Math.floor(Math.random() * 3)]))":
      'text 0…, Math.random, reserved: unknown',
    "'xxxx'.replace(/x/g, () => 'a')": 'text 0…, 0… UUIDs + 0… bytes, reserved: unknown',
  });
});

describe('what a callback is called with', () => {
  says({
    "randomBytes(16, (error, bytes) => { show(bytes.toString('hex')); });": 'text 32, 16 bytes, reserved: none',
    "randomBytes(16, (error, bytes) => { const text = bytes.toString('base64'); show(text); });":
      'text 24, 16 bytes, reserved: +/=',
    "const n = 8; randomBytes(n * 2, function (error, bytes) { show(bytes.toString('hex')); });":
      'text 32, 16 bytes, reserved: none',
    "const f = (n) => new Promise((resolve, reject) => { randomBytes(n, (error, bytes) => { if (error) reject(error); else resolve(bytes); }); }); const g = async () => { show((await f(16)).toString('hex')); }; g();":
      'text 32, 16 bytes, reserved: none',
    "new Promise((resolve) => randomBytes(16, (error, bytes) => resolve(bytes.toString('hex'))))":
      'text 32, 16 bytes, reserved: none',
    "const draw = promisify(randomBytes); const g = async () => { show((await draw(16)).toString('hex')); }; g();":
      'text 32, 16 bytes, reserved: none',
    "promisify(randomBytes)(16).then((bytes) => { show(bytes.toString('hex')); });":
      'text 32, 16 bytes, reserved: none',
    "const f = async () => randomBytes(16); f().then(function (bytes) { const text = bytes.toString('hex'); show(text); });":
      'text 32, 16 bytes, reserved: none',
    'randomBytes(16, (error, bytes) => { show(error); });': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "const other = (n, then) => then(null, 'a'); other(16, (error, bytes) => { show(bytes); });":
      'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'const f = async () => randomBytes(16); f().then((bytes) => bytes, (error) => { show(error); });':
      'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'const f = async () => randomBytes(16); f().catch((error) => { show(error); });':
      'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'const f = async () => randomBytes(16); f().then((bytes, more) => { show(more); });':
      'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
  });
});

describe('what a method is called on', () => {
  says({
    "[...randomBytes(16)].toString('hex')": 'text 0…, 16 bytes, reserved: unknown',
    "[1, 2].reduce((a, b) => a + b, '')": 'text 2…, nothing random, reserved: none',
    '[Math.random()].reduce((a, b) => a + b)': 'unknown 0…, Math.random, reserved: unknown',
    '[Math.random()].reduce((a, b) => a + b).toString(36)': 'unknown 0…, Math.random, reserved: unknown',
    '[Math.random(), randomBytes(1)[0]].reduce((a, b) => a + b).toString(36)':
      'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "(Math.random() > 2 ? 'a' : 5).toString()": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "Math.random() > 2 ? 'a' : 5": 'unknown 1…, nothing random, reserved: none',
    'Math.random().toPrecision(3)': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'Math.random().toString(36).substring(2, 15)': 'text 0…13, Math.random, reserved: none',
    '(5).toFixed(2)': 'text 0…, nothing random, reserved: unknown',
    "5 + ''": 'text 1…, nothing random, reserved: none',
    "'' + 5": 'text 1…, nothing random, reserved: none',
    "Array.from({ length: 3 }, () => Math.random().toString(36)).join('')": 'text 3…, Math.random, reserved: none',
    "Array.from({ length: 3 }, () => Math.random()).join('')": 'text 0…, Math.random, reserved: unknown',
    "const f = async () => randomBytes(16); show(f().then((b) => b.toString('hex')));":
      'text 32, 16 bytes, reserved: none',
    "const f = async () => randomBytes(16).toString('hex'); show(f().then());":
      'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "const f = async () => randomBytes(16).toString('hex'); show(f().catch(() => ''));":
      'text 32, 16 bytes, reserved: none',
    "const f = async () => randomBytes(16).toString('hex'); show(f().finally(() => ''));":
      'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "const f = Math.random() > 2 ? (b) => 'a' : (b) => 'bc'; show([1, 2].map(f));":
      'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "Array.from(randomBytes(4), Number).join('')": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "Array.from(randomBytes(4), String).join('')": 'text 4…12, 4 bytes, reserved: none',
    "Array.from(...['ab'])": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "Buffer.from(...['6162', 'hex'])": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "Buffer.from('6162', ...['hex'])": 'bytes 0…4, nothing random, reserved: unknown',
    "Buffer.from('6162', 'utf8')": 'bytes 4, nothing random, reserved: unknown',
    "Buffer.from('6162', 'utf-8')": 'bytes 4, nothing random, reserved: unknown',
    "const h = createHash('sha256'); show(h.update(randomBytes(8)).digest('hex'));":
      'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'String.fromCharCode(97, ...[98])': 'text 2, nothing random, reserved: unknown',
    'globalThis.String.fromCharCode(97)': 'text 1, nothing random, reserved: unknown',
    "String(Math.random() > 2 ? 'a' : 'bc')": 'text 1…2, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 4; i++) t += 'ab'; show(String(t));": 'text 8, nothing random, reserved: none',
    "function f(n = 5) { return 'a'.repeat(n); } show(f(...[7]));": 'text 0…, nothing random, reserved: none',
    "function f(m, n = 5) { return m + 'a'.repeat(n); } show(f('x', ...[7]));":
      'text 1…, nothing random, reserved: none',
    "function f(m, n) { return n; } show(f(...['a', 'bc'], 'def'));":
      'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "function f(m, n) { return n; } show(f('a', 'bc'));": 'text 2, nothing random, reserved: none',
    "const f = Math.random() > 2 ? randomUUID : () => 'abc'; show(f());": 'text 3…36, 0…1 UUIDs, reserved: none',
    'const f = Math.random() > 2 ? nobody : randomUUID; show(f());':
      'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'Math.random() > 2 ? nobody() : randomUUID()': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "const toHex = (b) => 'abc'; show(toHex(randomBytes(16)));": 'text 3, nothing random, reserved: none',
    "const toHex = (b) => (Math.random() > 2 ? nobody(b) : b.toString('hex')); show(toHex(randomBytes(16)));":
      'text 32, 16 bytes, reserved: none',
    'const toHex = (b) => [Math.random()].reduce((a, c) => a + c); show(toHex(randomBytes(16)));':
      'unknown 0…, Math.random, reserved: unknown',
    "new Array(3).fill('ab').join('')": 'text 6, nothing random, reserved: none',
    "new Array('abc').join('')": 'text 3, nothing random, reserved: none',
    "new Array('abc', 'de').join('')": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "new Array().join('')": 'text 0, nothing random, reserved: none',
    'new Array(...[3]).length': 'number 1…, nothing random, reserved: none',
    'new Uint8Array()': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'new Uint8Array([1, 2, 3])': 'bytes 3, nothing random, reserved: none',
    'new Uint8Array(randomBytes(16))': 'bytes 16, 16 bytes, reserved: unknown',
    'new Uint8Array(new Array(4))': 'bytes 4, nothing random, reserved: none',
    'new Date().toString()': 'text 0…, Date.toString, reserved: unknown',
    'new Set([1])': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "Object.freeze('abc')": 'text 3, nothing random, reserved: none',
    'Array(3)': 'list 3, nothing random, reserved: none',
    'Array.apply(null, [1, 2])': 'list 2, nothing random, reserved: none',
    'Array.from({ length: 3, other: 5 })': 'list 3, nothing random, reserved: none',
    'Array.from({ other: 5 })': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'Array.from(randomBytes(4))': 'list 4, 4 bytes, reserved: unknown',
    "encodeURIComponent('a b')": 'text 3…, nothing random, reserved: unknown',
    "encodeURIComponent('ab')": 'text 2, nothing random, reserved: none',
    "escape('a b')": 'text 3…, nothing random, reserved: unknown',
    'Buffer.allocUnsafe(8).length': 'number 1…, nothing random, reserved: none',
    'Uint8Array.from([1, 2])': 'bytes 2, nothing random, reserved: none',
    "Uint8Array.from('12').length": 'number 1…, nothing random, reserved: none',
  });
});
