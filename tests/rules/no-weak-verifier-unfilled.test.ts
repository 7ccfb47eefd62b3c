import rule from '../../rules/no-weak-verifier';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-weak-verifier', rule, {
  reported: [
    {
      name: 'the bytes of a code verifier are never filled',
      code: `function generateCodeVerifier() {
  const bytes = new Uint8Array(32);
  return btoa(String.fromCharCode(...bytes)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
export async function login() {
  const codeVerifier = generateCodeVerifier();
  return { codeVerifier, codeChallenge: await challengeOf(codeVerifier) };
}
`,
      errors: [{ messageId: 'neverFilled', line: 2, column: 17, endLine: 2, endColumn: 35 }],
    },
    {
      name: 'the bytes go unfilled into a function of the file that only reads them',
      code: `function toBase64Url(input) {
  const octets = input instanceof Uint8Array ? input : new Uint8Array(input);
  let text = '';
  for (let i = 0; i < octets.length; i++) text += String.fromCharCode(octets[i]);
  return btoa(text).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
function generateCodeVerifier(size = 32) {
  const bytes = new Uint8Array(size);
  return toBase64Url(bytes);
}
export async function login() {
  const codeVerifier = generateCodeVerifier();
  return { codeVerifier, codeChallenge: await challengeOf(codeVerifier) };
}
`,
      errors: [{ messageId: 'neverFilled', line: 8, column: 17, endLine: 8, endColumn: 37 }],
    },
    {
      name: 'unfilled numbers are written in hexadecimal',
      code: `function generateCodeVerifier() {
  const numbers = new Uint32Array(28);
  return Array.from(numbers, (number) => ('0' + number.toString(16)).slice(-2)).join('');
}
export async function login() {
  const codeVerifier = generateCodeVerifier();
  return { codeVerifier, codeChallenge: await challengeOf(codeVerifier) };
}
`,
      errors: [{ messageId: 'neverFilled', line: 2, column: 19, endLine: 2, endColumn: 38 }],
    },
    {
      name: 'unfilled bytes pick the characters of a code verifier',
      code: `function generateCodeVerifier() {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~';
  const bytes = new Uint8Array(64);
  let text = '';
  for (const byte of bytes) text += alphabet[byte % alphabet.length];
  return text;
}
export async function login() {
  const codeVerifier = generateCodeVerifier();
  return { codeVerifier, codeChallenge: await challengeOf(codeVerifier) };
}
`,
      errors: [{ messageId: 'neverFilled', line: 3, column: 17, endLine: 3, endColumn: 35 }],
    },
    {
      name: 'a Buffer is made of zeros and written as base64url',
      code: `function generateCodeVerifier() {
  const bytes = Buffer.alloc(32);
  return bytes.toString('base64url');
}
export async function login() {
  const codeVerifier = generateCodeVerifier();
  return { codeVerifier, codeChallenge: await challengeOf(codeVerifier) };
}
`,
      errors: [{ messageId: 'neverFilled', line: 2, column: 17, endLine: 2, endColumn: 33 }],
    },
    {
      name: 'a method of the class writes unfilled bytes as text',
      code: `class Login {
  #encode(octets) {
    return btoa(String.fromCharCode.apply(null, octets)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '');
  }
  generateCodeVerifier() {
    const bytes = new Uint8Array(48);
    return this.#encode(bytes);
  }
}`,
      errors: [{ messageId: 'neverFilled', line: 6, column: 19, endLine: 6, endColumn: 37 }],
    },
    {
      name: 'bytes of which the caller says how many are never filled',
      code: `export function generateCodeVerifier(length) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~';
  const values = new Uint8Array(length);
  return values.reduce((text, value) => text + letters[value % letters.length], '');
}
export const codeChallengeMethod = 'S256';
`,
      errors: [{ messageId: 'neverFilled', line: 3, column: 18, endLine: 3, endColumn: 40 }],
    },
    {
      name: 'unfilled numbers are read where they are made',
      code: `const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~';
export const generateCodeVerifier = (count = 43) =>
  Array.from(new Uint32Array(count)).map((value) => letters[value % letters.length]).join('');
export const codeChallengeMethod = 'S256';
`,
      errors: [{ messageId: 'neverFilled', line: 3, column: 14, endLine: 3, endColumn: 36 }],
    },
    {
      name: 'the buffer behind the unfilled bytes goes into a function of the file that writes it as text',
      code: `function toBase64Url(buffer) {
  const octets = new Uint8Array(buffer);
  let text = '';
  for (let i = 0; i < octets.byteLength; i++) text += String.fromCharCode(octets[i]);
  return btoa(text).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
export function generateCodeVerifier() {
  const bytes = new Uint8Array(32);
  return toBase64Url(bytes.buffer);
}
export const codeChallengeMethod = 'S256';
`,
      errors: [{ messageId: 'neverFilled', line: 8, column: 17, endLine: 8, endColumn: 35 }],
    },
    {
      name: 'a function of the file gives bytes back that neither it nor its caller fills',
      code: `function randomBytes(length) {
  const bytes = new Uint8Array(length);
  return bytes;
}
export const generateCodeVerifier = () => Buffer.from(randomBytes(32)).toString('base64url');
export const codeChallengeMethod = 'S256';
`,
      errors: [{ messageId: 'neverFilled', line: 2, column: 17, endLine: 2, endColumn: 39 }],
    },
    {
      name: 'bytes that nothing fills, for an encoder of another file',
      code: `import { toBase64Url } from './encoding';
export function generateCodeVerifier() {
  const bytes = new Uint8Array(32);
  return toBase64Url(bytes);
}
`,
      errors: [{ messageId: 'neverFilled', line: 3, column: 17, endLine: 3, endColumn: 35 }],
    },
    {
      name: 'the buffer of such bytes, for an encoder of another file',
      code: `import { encoders } from './encoding';
export async function createPair() {
  const bytes = new Uint8Array(32);
  const codeVerifier = encoders.base64url(bytes.buffer);
  return { codeVerifier, codeChallenge: await challengeOf(codeVerifier) };
}
`,
      errors: [{ messageId: 'neverFilled', line: 3, column: 17, endLine: 3, endColumn: 35 }],
    },
  ],
  fine: [
    {
      name: 'a function of the file gives bytes back, and its caller fills them',
      code: `const room = (length) => {
  const bytes = new Uint8Array(length);
  return bytes;
};
export const generateCodeVerifier = () => Buffer.from(crypto.getRandomValues(room(32))).toString('base64url');
export const codeChallengeMethod = 'S256';
`,
    },
    {
      name: 'the place of each unfilled byte is taken by a random character',
      code: `import { randomInt } from 'node:crypto';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const generateCodeVerifier = () => Array.from(new Uint8Array(64), () => letters[randomInt(62)]).join('');
export const createCodeVerifier = () => [...new Uint8Array(64)].map(() => letters[randomInt(62)]).join('');
export const codeChallengeMethod = 'S256';
`,
    },
    {
      name: 'a function of the file fills the buffer behind the bytes through a view of its own',
      code: `function fill(buffer) {
  crypto.getRandomValues(new Uint8Array(buffer));
}
export function generateCodeVerifier(length) {
  const bytes = new Uint8Array(length);
  fill(bytes.buffer);
  return btoa(String.fromCharCode(...bytes)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
export const codeChallengeMethod = 'S256';
`,
    },
    {
      name: 'a function of the file fills the bytes that it is handed and gives them back',
      code: `const filled = (bytes) => crypto.getRandomValues(bytes);
export const generateCodeVerifier = () => Buffer.from(filled(new Uint8Array(32))).toString('base64url');
export const codeChallengeMethod = 'S256';
`,
    },
    {
      name: 'a function of the file fills the bytes',
      code: `function fill(octets) {
  crypto.getRandomValues(octets);
}
function generateCodeVerifier() {
  const bytes = new Uint8Array(32);
  fill(bytes);
  return btoa(String.fromCharCode(...bytes)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
export async function login() {
  const codeVerifier = generateCodeVerifier();
  return { codeVerifier, codeChallenge: await challengeOf(codeVerifier) };
}
`,
    },
    {
      name: 'the bytes are filled through another name',
      code: `function generateCodeVerifier() {
  const bytes = new Uint8Array(32);
  const view = bytes;
  crypto.getRandomValues(view);
  return btoa(String.fromCharCode(...bytes)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
export async function login() {
  const codeVerifier = generateCodeVerifier();
  return { codeVerifier, codeChallenge: await challengeOf(codeVerifier) };
}
`,
    },
    {
      name: 'the memory of the bytes is filled',
      code: `function generateCodeVerifier() {
  const bytes = new Uint8Array(32);
  crypto.getRandomValues(new Uint8Array(bytes.buffer));
  return btoa(String.fromCharCode(...bytes)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
export async function login() {
  const codeVerifier = generateCodeVerifier();
  return { codeVerifier, codeChallenge: await challengeOf(codeVerifier) };
}
`,
    },
    {
      name: 'unfilled bytes are no code verifier',
      code: `const bytes = new Uint8Array(32);
const padding = btoa(String.fromCharCode(...bytes));
export const block = (codeVerifier) => send({ codeVerifier, padding });
`,
    },
  ],
  unsure: [
    {
      name: 'a function gives bytes to other files too, which may fill them',
      code: `export function room(length) {
  const bytes = new Uint8Array(length);
  return bytes;
}
export const generateCodeVerifier = () => Buffer.from(room(32)).toString('base64url');
export const codeChallengeMethod = 'S256';
`,
    },
    {
      name: 'what an array of bytes is made of may be the bytes themselves',
      code: `export const generateCodeVerifier = (random) => Buffer.from(new Uint8Array(random)).toString('base64url');
export const codeChallengeMethod = 'S256';
`,
    },
    {
      name: 'a function of another file may fill the bytes',
      code: `import { fill } from './random';
function generateCodeVerifier() {
  const bytes = new Uint8Array(32);
  fill(bytes);
  return btoa(String.fromCharCode(...bytes)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
export async function login() {
  const codeVerifier = generateCodeVerifier();
  return { codeVerifier, codeChallenge: await challengeOf(codeVerifier) };
}
`,
    },
    {
      name: 'what is put into the bytes comes from another file',
      code: `import { seed } from './random';
function generateCodeVerifier() {
  const bytes = new Uint8Array(32);
  bytes.set(seed());
  return btoa(String.fromCharCode(...bytes)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
export async function login() {
  const codeVerifier = generateCodeVerifier();
  return { codeVerifier, codeChallenge: await challengeOf(codeVerifier) };
}
`,
    },
    {
      name: 'a part of the bytes that is handed out may be filled',
      code: `import { draw } from './random';
function generateCodeVerifier() {
  const bytes = new Uint8Array(32);
  draw(bytes.subarray(0, 32));
  return btoa(String.fromCharCode(...bytes)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
export async function login() {
  const codeVerifier = generateCodeVerifier();
  return { codeVerifier, codeChallenge: await challengeOf(codeVerifier) };
}
`,
    },
    {
      name: 'another function takes the bytes of the module',
      code: `const bytes = new Uint8Array(32);
export const renew = () => draw(() => bytes);
function generateCodeVerifier() {
  return btoa(String.fromCharCode(...bytes)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
export async function login() {
  const codeVerifier = generateCodeVerifier();
  return { codeVerifier, codeChallenge: await challengeOf(codeVerifier) };
}
`,
    },
    {
      name: 'a function of another file that does not say that it encodes may fill the bytes',
      code: `import { fillWithNoise } from './noise';
export function generateCodeVerifier() {
  const bytes = new Uint8Array(32);
  return fillWithNoise(bytes);
}
`,
    },
  ],
});
