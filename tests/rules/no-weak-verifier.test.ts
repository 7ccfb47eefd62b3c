import rule from '../../rules/no-weak-verifier';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-weak-verifier', rule, {
  reported: [
    {
      name: 'A verifier that is put together of drawn letters and handed out beside its challenge',
      code: `const crypto = require('node:crypto');
class Adapter {
  async login() {
    const [verifier, challenge] = this.getCodeChallenge();
    await open(\`https://as.test/authorize?response_type=code&client_id=app&code_challenge=\${challenge}&code_challenge_method=S256\`);
    return this.post('https://as.test/token', { grant_type: 'authorization_code', code_verifier: verifier, code: this.code });
  }
  getCodeChallenge() {
    let text = '';
    const letters = '0123456789abcdef';
    for (let left = 64; left > 0; --left) text += letters[Math.floor(Math.random() * letters.length)];
    return [text, crypto.createHash('sha256').update(text).digest('base64url')];
  }
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 11,
          column: 70,
          endLine: 11,
          endColumn: 83,
        },
      ],
    },
    {
      name: 'too few bytes are put into the words of crypto-js',
      code: `import CryptoJS from 'crypto-js';
const toBase64Url = (words) => words.toString(CryptoJS.enc.Base64).replace(/=/g, '').replace(/\\+/g, '-').replace(/\\//g, '_');
export function makeCodeVerifier() {
  const bytes = new Uint8Array(16);
  crypto.getRandomValues(bytes);
  const codeVerifier = toBase64Url(CryptoJS.lib.WordArray.create(bytes));
  return codeVerifier;
}
export const makeCodeChallenge = (codeVerifier) => toBase64Url(CryptoJS.SHA256(codeVerifier));
`,
      output: `import CryptoJS from 'crypto-js';
const toBase64Url = (words) => words.toString(CryptoJS.enc.Base64).replace(/=/g, '').replace(/\\+/g, '-').replace(/\\//g, '_');
export function makeCodeVerifier() {
  const bytes = new Uint8Array(32);
  crypto.getRandomValues(bytes);
  const codeVerifier = toBase64Url(CryptoJS.lib.WordArray.create(bytes));
  return codeVerifier;
}
export const makeCodeChallenge = (codeVerifier) => toBase64Url(CryptoJS.SHA256(codeVerifier));
`,
      errors: [{ messageId: 'tooShort', data: { length: 22 }, line: 4, column: 32, endLine: 4, endColumn: 34 }],
    },
    {
      name: 'a promise that resolves with letters of Math.random',
      code: `class Service {
  draw() {
    return new Promise((resolve) => {
      const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~';
      let text = '';
      for (let size = 45; size > 0; size -= 1) text += letters[(Math.random() * letters.length) | 0];
      resolve(text);
    });
  }
  async url(clientId) {
    const verifier = await this.draw();
    sessionStorage.setItem('code_verifier', verifier);
    return 'https://id.example/authorize?response_type=code&client_id=' + clientId + '&code_challenge=' + (await hash(verifier)) + '&code_challenge_method=S256';
  }
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 6,
          column: 65,
          endLine: 6,
          endColumn: 78,
        },
      ],
    },
    {
      name: 'a UUID written by hand from the time, which is divided for each letter',
      code: `function makeId() {
  let time = new Date().getTime();
  if (typeof performance !== 'undefined') time += performance.now();
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (letter) => {
    const digit = (time + Math.random() * 16) % 16 | 0;
    time = Math.floor(time / 16);
    return (letter === 'x' ? digit : (digit & 0x3) | 0x8).toString(16);
  });
}
const codeVerifier = makeId() + makeId();
const codeChallenge = await challengeOf(codeVerifier);
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Date.getTime' },
          line: 2,
          column: 14,
          endLine: 2,
          endColumn: 34,
        },
      ],
    },
    {
      name: 'what is sent as challenge with the method plain is drawn from Math.random',
      code: `export async function GET() {
  const codeChallenge = Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2);
  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: process.env.CLIENT_ID,
    redirect_uri: process.env.REDIRECT_URI,
    code_challenge: codeChallenge,
    code_challenge_method: 'plain',
  });
  return Response.redirect(\`https://login.example.com/authorize?\${parameters}\`);
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 38,
        },
      ],
    },
    {
      name: 'what is sent as challenge without a method, which means plain, is drawn from Math.random',
      code: `function randomText(length) {
  let text = '';
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  for (let i = 0; i < length; i++) text += characters.charAt(Math.floor(Math.random() * characters.length));
  return text;
}
function login() {
  const challenge = randomText(128);
  location.href = \`https://login.example.com/authorize?response_type=code&client_id=spa&code_challenge=\${challenge}\`;
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 4,
          column: 73,
          endLine: 4,
          endColumn: 86,
        },
      ],
    },
    {
      name: 'one text written down as plain challenge and as verifier is one verifier',
      code: `const secret = 'Zq3vT8mWc1Yx5Lr0Bn7Kp2Hs9Df4Gj6Ea8Uo1Ii3Qw5';
app.get('/login', (request, response) => {
  response.redirect(\`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${secret}&code_challenge_method=plain\`);
});
app.get('/callback', (request) =>
  redeem({ grant_type: 'authorization_code', client_id: 'web', code: request.query.code, code_verifier: secret }),
);
`,
      errors: [{ messageId: 'constant', line: 1, column: 16, endLine: 1, endColumn: 61 }],
    },
    {
      name: 'a code verifier that some generator has made once, written down for another file',
      code: `const oauth = require('./oauth');
const codeVerifier = 'Zq3vT8mWc1Yx5Lr0Bn7Kp2Hs9Df4Gj6Ea8Uo1Ii3Qw5_-k';
oauth.redeemAuthorizationCode(process.argv[2], codeVerifier);
`,
      errors: [{ messageId: 'constant', line: 2, column: 22, endLine: 2, endColumn: 70 }],
    },
    {
      name: 'a generator package that draws from Math.random',
      code: `import randomString from 'random-string';
const codeVerifier = randomString({ length: 64 });
const codeChallenge = sha256(codeVerifier);
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'random-string' },
          line: 2,
          column: 22,
          endLine: 2,
          endColumn: 50,
        },
      ],
    },
    {
      name: 'a code verifier drawn character by character from Math.random',
      code: `import { createHash, randomBytes } from 'node:crypto';
function randomString(length) {
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let text = '';
  for (let i = 0; i < length; i++) {
    text += characters.charAt(Math.floor(Math.random() * characters.length));
  }
  return text;
}

export function startLogin(session) {
  const codeVerifier = randomString(64);
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 6,
          column: 42,
          endLine: 6,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'useCrypto',
              output: `import { createHash, randomBytes } from 'node:crypto';
function randomString(length) {
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let text = '';
  for (let i = 0; i < length; i++) {
    text += characters.charAt(Math.floor(Math.random() * characters.length));
  }
  return text;
}

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a code verifier of a browser from Math.random, where WebCrypto is at hand',
      code: `const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
function randomString(length) {
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let text = '';
  for (let i = 0; i < length; i++) {
    text += characters.charAt(Math.floor(Math.random() * characters.length));
  }
  return text;
}
export async function startLogin() {
  const codeVerifier = randomString(128);
  sessionStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { code_challenge: base64url(digest), code_challenge_method: 'S256' };
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 7,
          column: 42,
          endLine: 7,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'useCrypto',
              output: `const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
function randomString(length) {
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let text = '';
  for (let i = 0; i < length; i++) {
    text += characters.charAt(Math.floor(Math.random() * characters.length));
  }
  return text;
}
export async function startLogin() {
  const codeVerifier = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '');
  sessionStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { code_challenge: base64url(digest), code_challenge_method: 'S256' };
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the base-36 text of Math.random as code verifier',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = Math.random().toString(36).substring(2) + Math.random().toString(36).substring(2);
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'useCrypto',
              output: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a code verifier that is a time stamp',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = \`login-\${Date.now()}-of-the-user-at-the-identity-provider\`;
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Date.now' },
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'useCrypto',
              output: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a list of characters picked with Math.random',
      code: `import { createHash, randomBytes } from 'node:crypto';
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
export function startLogin(session) {
  const codeVerifier = Array.from({ length: 43 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 4,
          column: 76,
          endLine: 4,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'useCrypto',
              output: `import { createHash, randomBytes } from 'node:crypto';
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'bytes that are filled with Math.random',
      code: `const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
export async function startLogin() {
  const bytes = new Uint8Array(32);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Math.floor(Math.random() * 256);
  const codeVerifier = base64url(bytes);
  sessionStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { code_challenge: base64url(digest), code_challenge_method: 'S256' };
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 5,
          column: 64,
          endLine: 5,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'useCrypto',
              output: `const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
export async function startLogin() {
  const bytes = new Uint8Array(32);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Math.floor(Math.random() * 256);
  const codeVerifier = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '');
  sessionStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { code_challenge: base64url(digest), code_challenge_method: 'S256' };
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'pseudoRandomBytes, which promises no cryptographic strength',
      code: `import { createHash, pseudoRandomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = pseudoRandomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'pseudoRandomBytes' },
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 45,
        },
      ],
    },
    {
      name: 'the hash of a number from Math.random',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = createHash('sha256').update(String(Math.random())).digest('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 4,
          column: 59,
          endLine: 4,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'useCrypto',
              output: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a static helper of a class that draws from Math.random',
      code: `import { createHash } from 'node:crypto';

export class Pkce {
  static createCodeVerifier() {
    return this.random(64);
  }

  static createCodeChallenge(codeVerifier) {
    return createHash('sha256').update(codeVerifier).digest('base64url');
  }

  static random(length) {
    let text = '';
    while (text.length < length) text += Math.random().toString(36).slice(2, 3);
    return text;
  }
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 14,
          column: 42,
          endLine: 14,
          endColumn: 55,
        },
      ],
    },
    {
      name: 'an exported generator of code verifiers without a caller in the file',
      code: `function randomString(length) {
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let text = '';
  for (let i = 0; i < length; i++) {
    text += characters.charAt(Math.floor(Math.random() * characters.length));
  }
  return text;
}

export function generateCodeVerifier() {
  return randomString(96);
}

export async function generateCodeChallenge(codeVerifier) {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 5,
          column: 42,
          endLine: 5,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'useCrypto',
              output: `function randomString(length) {
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let text = '';
  for (let i = 0; i < length; i++) {
    text += characters.charAt(Math.floor(Math.random() * characters.length));
  }
  return text;
}

export function generateCodeVerifier() {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '');
}

export async function generateCodeChallenge(codeVerifier) {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'lodash, whose sample draws from Math.random',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { sample } from 'lodash';
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
export function startLogin(session) {
  const codeVerifier = Array.from({ length: 64 }, () => sample(letters)).join('');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'sample' },
          line: 5,
          column: 57,
          endLine: 5,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'useCrypto',
              output: `import { createHash, randomBytes } from 'node:crypto';
import { sample } from 'lodash';
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the non-secure build of nanoid',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { nanoid } from 'nanoid/non-secure';
export function startLogin(session) {
  const codeVerifier = nanoid(64);
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'nanoid' },
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'useCrypto',
              output: `import { createHash, randomBytes } from 'node:crypto';
import { nanoid } from 'nanoid/non-secure';
export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'one UUID as code verifier',
      code: `import { createHash, randomUUID } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomUUID();
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [{ messageId: 'singleUuid', line: 4, column: 24, endLine: 4, endColumn: 36 }],
    },
    {
      name: 'one UUID of the uuid package without its hyphens',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { v4 as uuidv4 } from 'uuid';
export function startLogin(session) {
  const codeVerifier = uuidv4().replace(/-/g, '');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'singleUuid',
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'useCrypto',
              output: `import { createHash, randomBytes } from 'node:crypto';
import { v4 as uuidv4 } from 'uuid';
export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'one UUID hashed to a legal length, which still has 122 random bits',
      code: `import { createHash, randomUUID } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = createHash('sha256').update(randomUUID()).digest('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [{ messageId: 'singleUuid', line: 4, column: 52, endLine: 4, endColumn: 64 }],
    },
    {
      name: 'sixteen random bytes as base64url: 22 characters',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(16).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 22 }, line: 4, column: 36, endLine: 4, endColumn: 38 }],
      output: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: '24 random bytes as base64url: 32 characters',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(24).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 32 }, line: 4, column: 36, endLine: 4, endColumn: 38 }],
      output: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: '31 random bytes as base64url: one character too few',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(31).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 42 }, line: 4, column: 36, endLine: 4, endColumn: 38 }],
      output: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'sixteen random bytes in hexadecimal',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(16).toString('hex');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 32 }, line: 4, column: 36, endLine: 4, endColumn: 38 }],
    },
    {
      name: 'eight random bytes are written six times',
      code: `import { createHash, randomBytes } from 'node:crypto';
export function startLogin(session) {
  const codeVerifier = randomBytes(8).toString('hex').repeat(6);
  session.codeVerifier = codeVerifier;
  return createHash('sha256').update(codeVerifier).digest('base64url');
}`,
      errors: [{ messageId: 'tooFewBytes', data: { bytes: 8 }, line: 3, column: 36, endLine: 3, endColumn: 37 }],
    },
    {
      name: '22 random bytes in hexadecimal are long enough, but 176 bits',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(22).toString('hex');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [{ messageId: 'tooFewBytes', data: { bytes: 22 }, line: 4, column: 36, endLine: 4, endColumn: 38 }],
    },
    {
      name: '28 random bytes of a browser in hexadecimal',
      code: `const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
export async function startLogin() {
  const codeVerifier = Array.from(crypto.getRandomValues(new Uint8Array(28)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  sessionStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { code_challenge: base64url(digest), code_challenge_method: 'S256' };
}
`,
      errors: [{ messageId: 'tooFewBytes', data: { bytes: 28 }, line: 4, column: 73, endLine: 4, endColumn: 75 }],
    },
    {
      name: 'the last two hexadecimal digits of 28 words are 28 random bytes',
      code: `const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
export async function startLogin() {
  const words = new Uint32Array(28);
  crypto.getRandomValues(words);
  const codeVerifier = Array.from(words, (word) => ('0' + word.toString(16)).slice(-2)).join('');
  sessionStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { code_challenge: base64url(digest), code_challenge_method: 'S256' };
}
`,
      errors: [{ messageId: 'tooFewBytes', data: { bytes: 28 }, line: 4, column: 33, endLine: 4, endColumn: 35 }],
    },
    {
      name: 'a hexadecimal text cut to 43 characters holds 22 bytes',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('hex').slice(0, 43);
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [{ messageId: 'tooFewBytes', data: { bytes: 22 }, line: 4, column: 36, endLine: 4, endColumn: 38 }],
    },
    {
      name: 'nanoid with its own length of 21',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { nanoid } from 'nanoid';
export function startLogin(session) {
  const codeVerifier = nanoid();
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 21 }, line: 4, column: 24, endLine: 4, endColumn: 32 }],
    },
    {
      name: 'nanoid with 32 characters',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { nanoid } from 'nanoid';
export function startLogin(session) {
  const codeVerifier = nanoid(32);
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 32 }, line: 4, column: 24, endLine: 4, endColumn: 34 }],
    },
    {
      name: 'a generator of the file that is called with too small a length',
      code: `const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
function randomText(length) {
  const characters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  const values = crypto.getRandomValues(new Uint8Array(length));
  return values.reduce((text, value) => text + characters[value % characters.length], '');
}
export async function startLogin() {
  const codeVerifier = randomText(32);
  sessionStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { code_challenge: base64url(digest), code_challenge_method: 'S256' };
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 32 }, line: 5, column: 56, endLine: 5, endColumn: 62 }],
    },
    {
      name: 'a generator of the file whose default length is too small',
      code: `import { createHash, randomBytes } from 'node:crypto';
const randomText = (bytes = 20) => randomBytes(bytes).toString('base64url');
export function startLogin(session) {
  const codeVerifier = randomText();
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 27 }, line: 2, column: 48, endLine: 2, endColumn: 53 }],
    },
    {
      name: 'a WordArray of crypto-js with 16 bytes',
      code: `import { createHash, randomBytes } from 'node:crypto';
import CryptoJS from 'crypto-js';
export function startLogin(session) {
  const codeVerifier = CryptoJS.lib.WordArray.random(16).toString();
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 32 }, line: 4, column: 54, endLine: 4, endColumn: 56 }],
    },
    {
      name: '128 random bytes as base64url: 171 characters',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(128).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'tooLong',
          data: { length: 171 },
          line: 4,
          column: 36,
          endLine: 4,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'drawEnough',
              output: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: '128 random bytes as base64 with all replacements: 171 characters',
      code: `import { createHash, randomBytes } from 'node:crypto';
const escaped = (text) => text.replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '');
export function startLogin(session) {
  const codeVerifier = escaped(randomBytes(128).toString('base64'));
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'tooLong',
          data: { length: 171 },
          line: 4,
          column: 44,
          endLine: 4,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'drawEnough',
              output: `import { createHash, randomBytes } from 'node:crypto';
const escaped = (text) => text.replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '');
export function startLogin(session) {
  const codeVerifier = escaped(randomBytes(32).toString('base64'));
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: '65 random bytes in hexadecimal: 130 characters',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(65).toString('hex');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [{ messageId: 'tooLong', data: { length: 130 }, line: 4, column: 36, endLine: 4, endColumn: 38 }],
    },
    {
      name: 'random bytes are taken for text',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function createPair() {
  const codeVerifier = randomBytes(64).toString();
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
      errors: [
        {
          messageId: 'illegalCharacters',
          data: { characters: '`\uFFFD`' },
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 50,
        },
      ],
    },
    {
      name: 'random bytes are taken for characters of Latin-1',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function createPair() {
  const codeVerifier = randomBytes(64).toString('latin1');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
      errors: [
        {
          messageId: 'illegalCharacters',
          data: { characters: '`ÿ`' },
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 58,
        },
      ],
    },
    {
      name: 'random bytes are taken for characters of ASCII',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function createPair() {
  const codeVerifier = randomBytes(64).toString('ascii');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
      errors: [
        {
          messageId: 'illegalCharacters',
          data: { characters: '`%`' },
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'plain base64 of 32 bytes',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'illegalCharacters',
          data: { characters: '`+`, `/`, `=`' },
          line: 4,
          column: 49,
          endLine: 4,
          endColumn: 57,
        },
      ],
      output: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'an alphabet that has marks which a code verifier may not have',
      code: `import { createHash, randomBytes } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!*';

export function startLogin(session) {
  const codeVerifier = Array.from(randomBytes(64), (byte) => alphabet[byte % alphabet.length]).join('');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'illegalCharacters',
          data: { characters: '`!`, `*`' },
          line: 6,
          column: 24,
          endLine: 6,
          endColumn: 104,
        },
      ],
    },
    {
      name: 'a mark in front of random characters',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session, state) {
  const codeVerifier = 'login:' + randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'illegalCharacters',
          data: { characters: '`:`' },
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 72,
        },
      ],
    },
    {
      name: 'base64 whose padding alone was taken off',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64').replace(/=/g, '');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'illegalCharacters',
          data: { characters: '`+`, `/`' },
          line: 4,
          column: 49,
          endLine: 4,
          endColumn: 57,
        },
      ],
      output: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url').replace(/=/g, '');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'base64 whose padding was forgotten',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64').replace(/\\+/g, '-').replace(/\\//g, '_');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        { messageId: 'illegalCharacters', data: { characters: '`=`' }, line: 4, column: 49, endLine: 4, endColumn: 57 },
      ],
      output: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url').replace(/\\+/g, '-').replace(/\\//g, '_');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'plain base64 of a browser',
      code: `const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
export async function startLogin() {
  const codeVerifier = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(48))));
  sessionStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { code_challenge: base64url(digest), code_challenge_method: 'S256' };
}
`,
      errors: [
        {
          messageId: 'illegalCharacters',
          data: { characters: '`+`, `/`' },
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 96,
        },
      ],
    },
    {
      name: 'plain base64 of 16 bytes, which another encoding alone does not mend',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(16).toString('base64');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [
        {
          messageId: 'illegalCharacters',
          data: { characters: '`+`, `/`, `=`' },
          line: 4,
          column: 49,
          endLine: 4,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'a code verifier that is written down',
      code: `export async function redeem(code) {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: 'web-client',
    code,
    code_verifier: 'a-code-verifier-that-never-changes-for-anybody',
  });
  return fetch('https://login.example.com/oauth2/token', { method: 'POST', body });
}
`,
      errors: [{ messageId: 'constant', line: 6, column: 20, endLine: 6, endColumn: 68 }],
    },
    {
      name: 'the verifier of RFC 7636 appendix B',
      code: `const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';

export const redeem = (code) =>
  fetch('https://login.example.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier }),
  });
`,
      errors: [{ messageId: 'constant', line: 1, column: 22, endLine: 1, endColumn: 67 }],
    },
    {
      name: 'a code verifier written into the address of a token request',
      code: `export function redeem(code) {
  return fetch(
    \`https://login.example.com/token?grant_type=authorization_code&code=\${code}&code_verifier=q3Jx0lB1-TmFzZm9yYWxsb2Z1c2luaXRhbmQxMjM0NTY\`,
    { method: 'POST' },
  );
}
`,
      errors: [{ messageId: 'constant', line: 3, column: 79, endLine: 3, endColumn: 140 }],
    },
    {
      name: 'a challenge that is written down with the method plain, and so is the verifier',
      code: `export function loginAddress(state) {
  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: 'web-client',
    redirect_uri: 'https://app.example.com/callback',
    state,
    code_challenge: 'the-same-text-for-each-and-every-single-login',
    code_challenge_method: 'plain',
  });
  return \`https://login.example.com/authorize?\${parameters}\`;
}
`,
      errors: [{ messageId: 'constant', line: 7, column: 21, endLine: 7, endColumn: 68 }],
    },
    {
      name: 'sixteen bytes that go through a variable',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const seed = randomBytes(16);
  const codeVerifier = seed.toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 22 }, line: 4, column: 28, endLine: 4, endColumn: 30 }],
      output: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const seed = randomBytes(32);
  const codeVerifier = seed.toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'require of the crypto module',
      sourceType: 'commonjs',
      code: `const crypto = require('crypto');

function createPkcePair() {
  const verifier = crypto.randomBytes(20).toString('base64url');
  const challenge = crypto.createHash('sha256').update(verifier).digest('base64url');
  return { verifier, challenge };
}
module.exports = { createPkcePair };
`,
      errors: [{ messageId: 'tooShort', data: { length: 27 }, line: 4, column: 39, endLine: 4, endColumn: 41 }],
      output: `const crypto = require('crypto');

function createPkcePair() {
  const verifier = crypto.randomBytes(32).toString('base64url');
  const challenge = crypto.createHash('sha256').update(verifier).digest('base64url');
  return { verifier, challenge };
}
module.exports = { createPkcePair };
`,
    },
    {
      name: 'sixteen random bytes that a function of another file writes as text',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { toBase64Url } from './encoding';

export function startLogin() {
  const codeVerifier = toBase64Url(randomBytes(16));
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 24 }, line: 5, column: 48, endLine: 5, endColumn: 50 }],
    },
    {
      name: 'so many random bytes that no base64url of them is short enough',
      code: `import { base64urlEncode } from './encoding';

export async function startLogin() {
  const octets = crypto.getRandomValues(new Uint8Array(200));
  const codeVerifier = base64urlEncode(octets);
  return { codeVerifier, code_challenge_method: 'S256' };
}
`,
      errors: [{ messageId: 'tooLong', data: { length: 267 }, line: 4, column: 56, endLine: 4, endColumn: 59 }],
    },
    {
      name: 'a code verifier that is too short, mended in several steps',
      code: `function base64url(text) {
  let encoded = btoa(text);
  encoded = encoded.replace(/\\+/g, '-');
  encoded = encoded.replace(/\\//g, '_');
  encoded = encoded.replace(/=/g, '');
  return encoded;
}

export function pkce() {
  const octets = crypto.getRandomValues(new Uint8Array(24));
  const codeVerifier = base64url(String.fromCharCode(...octets));
  return { codeVerifier, code_challenge_method: 'S256' };
}
`,
      output: `function base64url(text) {
  let encoded = btoa(text);
  encoded = encoded.replace(/\\+/g, '-');
  encoded = encoded.replace(/\\//g, '_');
  encoded = encoded.replace(/=/g, '');
  return encoded;
}

export function pkce() {
  const octets = crypto.getRandomValues(new Uint8Array(32));
  const codeVerifier = base64url(String.fromCharCode(...octets));
  return { codeVerifier, code_challenge_method: 'S256' };
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 32 }, line: 10, column: 56, endLine: 10, endColumn: 58 }],
    },
    {
      name: 'a default length that is too short, of a function that other files call',
      code: `import { randomBytes } from 'node:crypto';

export function generateCodeVerifier(length = 16) {
  return randomBytes(length).toString('base64url');
}
export const method = 'S256';
`,
      errors: [{ messageId: 'tooShort', data: { length: 22 }, line: 4, column: 22, endLine: 4, endColumn: 28 }],
    },
    {
      name: 'plain base64 that is cut to a length',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function pkce() {
  const codeVerifier = randomBytes(96).toString('base64').slice(0, 128);
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
      output: `import { createHash, randomBytes } from 'node:crypto';

export function pkce() {
  const codeVerifier = randomBytes(96).toString('base64url').slice(0, 128);
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
      errors: [
        {
          messageId: 'illegalCharacters',
          data: { characters: '`+`, `/`' },
          line: 4,
          column: 49,
          endLine: 4,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'few bytes of a module that a compiler wrapped',
      code: `var crypto_1 = __importDefault(require("crypto"));

function startLogin() {
  var codeVerifier = crypto_1.default.randomBytes(16).toString("base64url");
  return { codeVerifier: codeVerifier, codeChallengeMethod: "S256" };
}
exports.startLogin = startLogin;
`,
      output: `var crypto_1 = __importDefault(require("crypto"));

function startLogin() {
  var codeVerifier = crypto_1.default.randomBytes(32).toString("base64url");
  return { codeVerifier: codeVerifier, codeChallengeMethod: "S256" };
}
exports.startLogin = startLogin;
`,
      errors: [{ messageId: 'tooShort', data: { length: 22 }, line: 4, column: 51, endLine: 4, endColumn: 53 }],
    },
    {
      name: 'a function called verifier, in a file about PKCE',
      code: `export const codeChallengeMethod = 'S256';

export function verifier() {
  return Math.random().toString(36).slice(2);
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 23,
        },
      ],
    },
    {
      name: 'a generator that is handed out as the one for code verifiers',
      code: `const { randomBytes } = require('crypto');

const random = () => randomBytes(12).toString('base64url');

module.exports = { codeVerifier: random, codeChallengeMethod: 'S256' };
`,
      output: `const { randomBytes } = require('crypto');

const random = () => randomBytes(32).toString('base64url');

module.exports = { codeVerifier: random, codeChallengeMethod: 'S256' };
`,
      errors: [{ messageId: 'tooShort', data: { length: 16 }, line: 3, column: 34, endLine: 3, endColumn: 36 }],
    },
    {
      name: 'characters of another file, picked twenty times',
      code: `import { CHARACTERS } from './characters';

export function generateCodeVerifier() {
  const octets = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(octets, (octet) => CHARACTERS[octet % CHARACTERS.length]).join('');
}
export const codeChallengeMethod = 'S256';
`,
      errors: [{ messageId: 'tooShort', data: { length: 20 }, line: 4, column: 56, endLine: 4, endColumn: 58 }],
    },
    {
      name: 'two ways to the same number of hexadecimal digits, both too long',
      code: `export function generateCodeVerifier() {
  const count = 100;
  if (typeof crypto === 'undefined') {
    let text = '';
    for (let i = 0; i < count * 2; i++) text += Math.floor(Math.random() * 16).toString(16);
    return text;
  }
  const octets = crypto.getRandomValues(new Uint8Array(count));
  return Array.from(octets, (octet) => ('0' + octet.toString(16)).slice(-2)).join('');
}
export const codeChallengeMethod = 'S256';
`,
      errors: [{ messageId: 'tooLong', data: { length: 200 }, line: 8, column: 56, endLine: 8, endColumn: 61 }],
    },
    {
      name: 'a file holds nothing but a generator of code verifiers',
      code: `
export function generateCodeVerifier() {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  let text = '';
  for (let at = 0; at < 64; at += 1) text += letters.charAt(Math.floor(Math.random() * letters.length));
  return text;
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 5,
          column: 72,
          endLine: 5,
          endColumn: 85,
        },
      ],
    },
    {
      name: 'a generator is assigned to the exports',
      code: `
exports.generateCodeVerifier = () => Math.random().toString(36) + Math.random().toString(36);
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 2,
          column: 38,
          endLine: 2,
          endColumn: 51,
        },
      ],
    },
    {
      name: 'a static method makes verifiers beside one that hashes them',
      code: `
export class Pair {
  static generateVerifier() {
    return Array.from({ length: 64 }, () => Math.floor(Math.random() * 36).toString(36)).join('');
  }
  static async generateChallenge(verifier) {
    return toBase64Url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  }
}
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 4,
          column: 56,
          endLine: 4,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'useCrypto',
              output: `
export class Pair {
  static generateVerifier() {
    return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '');
  }
  static async generateChallenge(verifier) {
    return toBase64Url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a random text is called a code verifier and kept for another file',
      code: `
import { randomBytes } from 'node:crypto';
export const codeVerifier = randomBytes(16).toString('base64url');
`,
      errors: [{ messageId: 'tooShort', data: { length: 22 }, line: 3, column: 41, endLine: 3, endColumn: 43 }],
      output: `
import { randomBytes } from 'node:crypto';
export const codeVerifier = randomBytes(32).toString('base64url');
`,
    },
    {
      name: 'plain base64 by a function of which the challenge does not depend',
      code: `
import { createHash, randomBytes } from 'node:crypto';

function encode(bytes) {
  return bytes.toString('base64').replace(/=+$/, '');
}
export function generatePKCE() {
  const codeVerifier = encode(randomBytes(32));
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
      errors: [
        {
          messageId: 'illegalCharacters',
          data: { characters: '`+`, `/`' },
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 33,
        },
      ],
      output: `
import { createHash, randomBytes } from 'node:crypto';

function encode(bytes) {
  return bytes.toString('base64url').replace(/=+$/, '');
}
export function generatePKCE() {
  const codeVerifier = encode(randomBytes(32));
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
    },
    {
      name: 'too little is taken of what a library makes',
      code: `import * as client from 'openid-client';
export async function begin(configuration) {
  const verifier = client.randomPKCECodeVerifier().slice(0, 32);
  const challenge = await client.calculatePKCECodeChallenge(verifier);
  return [verifier, client.buildAuthorizationUrl(configuration, { redirect_uri: callback, code_challenge: challenge, code_challenge_method: 'S256' })];
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 32 }, line: 3, column: 20, endLine: 3, endColumn: 64 }],
    },
    {
      name: 'too little is taken of what another file makes',
      code: `import { makeText, challengeOf } from './pkce';
export async function begin() {
  const codeVerifier = makeText(128).substring(2, 42);
  const query = new URLSearchParams({ response_type: 'code', client_id: 'web', redirect_uri: callback, code_challenge: await challengeOf(codeVerifier), code_challenge_method: 'S256' });
  return [codeVerifier, \`https://login.example.com/authorize?\${query}\`];
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 40 }, line: 3, column: 24, endLine: 3, endColumn: 54 }],
    },
  ],
  fine: [
    {
      name: 'what a verifier is made from, with a key, is none',
      code: `import { createHash, createHmac, randomUUID } from 'node:crypto';
const verifierFor = (nonce) => createHmac('sha256', process.env.LOGIN_KEY).update(nonce).digest('base64url');
export function begin(session) {
  const nonce = randomUUID();
  session.nonce = nonce;
  return createHash('sha256').update(verifierFor(nonce)).digest('base64url');
}
`,
    },
    {
      name: 'random bytes are taken for text on the way, and legal characters alone are left',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function createPair() {
  const codeVerifier = randomBytes(512).toString('latin1').replace(/[^A-Za-z0-9]/g, '').slice(0, 64);
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
    },
    {
      name: 'the bytes of letters are written as text',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function createPair() {
  const codeVerifier = Buffer.from(randomBytes(64).map((byte) => 97 + (byte % 26))).toString();
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
    },
    {
      name: 'enough bytes are put into the words of crypto-js',
      code: `import CryptoJS from 'crypto-js';
const toBase64Url = (words) => words.toString(CryptoJS.enc.Base64).replace(/=/g, '').replace(/\\+/g, '-').replace(/\\//g, '_');
export function makeCodeVerifier() {
  const bytes = new Uint8Array(32);
  crypto.getRandomValues(bytes);
  const codeVerifier = toBase64Url(CryptoJS.lib.WordArray.create(bytes));
  return codeVerifier;
}
export const makeCodeChallenge = (codeVerifier) => toBase64Url(CryptoJS.SHA256(codeVerifier));
`,
    },
    {
      name: 'a part of the verifier is logged under its name',
      code: `import { createHash, randomBytes } from 'node:crypto';
export function begin(debug) {
  const codeVerifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
  console.log({ codeVerifier: codeVerifier.slice(0, 8) });
  console.log({ codeVerifier: codeVerifier.substring(0, 4) + '…' });
  console.log({ codeVerifier: debug ? \`\${codeVerifier.slice(-4)} at the end\` : undefined });
  const query = new URLSearchParams({ response_type: 'code', client_id: 'web', redirect_uri: callback, code_challenge: challenge, code_challenge_method: 'S256' });
  return [codeVerifier, \`https://login.example.com/authorize?\${query}\`];
}
`,
    },
    {
      name: 'an alphabet of all characters that a code verifier may have',
      code: `import { createHash, randomBytes } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~';

export function startLogin(session) {
  const codeVerifier = Array.from(randomBytes(64), (byte) => alphabet[byte % alphabet.length]).join('');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'a maker that nobody in its module calls any more, beside the call that took its place',
      code: `import { randomBytes } from 'node:crypto';
function generateCodeVerifier(length) {
  let text = '';
  for (let i = 0; i < length; i++) text += letters.charAt(Math.floor(Math.random() * letters.length));
  return text;
}
export async function login() {
  const codeVerifier = randomBytes(32).toString('base64url');
  return { codeVerifier, codeChallenge: await challengeOf(codeVerifier) };
}
`,
    },
    {
      name: 'each random character is put before those that were drawn',
      code: `import { createHash, randomBytes } from 'node:crypto';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';
export function startLogin(session, separator) {
  const bytes = randomBytes(64);
  let text = '';
  for (let i = 0; i < 64; i++) text = letters[bytes[i] & 31] + text;
  session.codeVerifier = text;
  return createHash('sha256').update(session.codeVerifier).digest('base64url');
}`,
    },
    {
      name: 'a template grows by a random character in each round',
      code: `import { createHash, randomBytes } from 'node:crypto';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';
export function startLogin(session, separator) {
  const bytes = randomBytes(64);
  let text = '';
  for (let i = 0; i < 64; i++) text = \`\${text}\${letters[bytes[i] & 31]}\`;
  session.codeVerifier = text;
  return createHash('sha256').update(session.codeVerifier).digest('base64url');
}`,
    },
    {
      name: 'a list of random characters is filled from its beginning',
      code: `import { createHash, randomBytes } from 'node:crypto';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';
export function startLogin(session, separator) {
  const bytes = randomBytes(64);
  const characters = [];
  for (let i = 0; i < 64; i++) characters.unshift(letters[bytes[i] & 31]);
  session.codeVerifier = characters.join('');
  return createHash('sha256').update(session.codeVerifier).digest('base64url');
}`,
    },
    {
      name: 'a list gets two random characters in each round',
      code: `import { createHash, randomBytes } from 'node:crypto';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';
export function startLogin(session, separator) {
  const bytes = randomBytes(64);
  const characters = [];
  for (let i = 0; i < 60; i += 2) characters.push(letters[bytes[i] & 31], letters[bytes[i + 1] & 31]);
  session.codeVerifier = characters.join('');
  return createHash('sha256').update(session.codeVerifier).digest('base64url');
}`,
    },
    {
      name: 'a loop with room for more is left at 64 characters',
      code: `import { createHash, randomBytes } from 'node:crypto';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';
export function startLogin(session, separator) {
  const bytes = randomBytes(64);
  let text = '';
  for (let i = 0; i < 200; i++) {
    if (text.length >= 64) break;
    text += letters[randomBytes(1)[0] & 31];
  }
  session.codeVerifier = text;
  return createHash('sha256').update(session.codeVerifier).digest('base64url');
}`,
    },
    {
      name: 'a loop goes on while the text has at most 42 characters',
      code: `import { createHash, randomBytes } from 'node:crypto';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';
export function startLogin(session, separator) {
  const bytes = randomBytes(64);
  let text = '';
  while (text.length <= 42) text += letters[randomBytes(1)[0] & 31];
  session.codeVerifier = text;
  return createHash('sha256').update(session.codeVerifier).digest('base64url');
}`,
    },
    {
      name: 'random bytes are put into a list all at once',
      code: `import { createHash, randomBytes } from 'node:crypto';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';
export function startLogin(session, separator) {
  const bytes = randomBytes(64);
  const all = [];
  all.push(...bytes);
  session.codeVerifier = all.map((byte) => letters[byte & 31]).join('');
  return createHash('sha256').update(session.codeVerifier).digest('base64url');
}`,
    },
    {
      name: 'a separator from elsewhere stands between the parts',
      code: `import { createHash, randomBytes } from 'node:crypto';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';
export function startLogin(session, separator) {
  const bytes = randomBytes(64);
  session.codeVerifier = [bytes.toString('hex').slice(0, 32), bytes.toString('hex').slice(32, 64)].join(separator);
  return createHash('sha256').update(session.codeVerifier).digest('base64url');
}`,
    },
    {
      name: 'a list of random characters is filled by its index',
      code: `import { createHash, randomBytes } from 'node:crypto';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';
export function startLogin(session) {
  const bytes = randomBytes(64);
  const characters = [];
  for (let i = 0; i < 64; i++) characters[i] = letters[bytes[i] & 31];
  session.codeVerifier = characters.join('');
  return createHash('sha256').update(session.codeVerifier).digest('base64url');
}`,
    },
    {
      name: 'a helper gives the verifier, which is sent as challenge with the method plain, more characters than the state',
      code: `function randomText(length) {
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  let text = '';
  for (let i = 0; i < length; i++) text += characters[bytes[i] % characters.length];
  return text;
}
function login() {
  const state = randomText(32);
  const codeVerifier = randomText(64);
  sessionStorage.setItem('code_verifier', codeVerifier);
  const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', state, code_challenge: codeVerifier, code_challenge_method: 'plain' });
  location.href = \`https://login.example.com/authorize?\${query}\`;
}
`,
    },
    {
      name: 'a challenge without a method that is hashed from a strong verifier',
      code: `import { createHash, randomBytes } from 'node:crypto';
const codeVerifier = randomBytes(32).toString('base64url');
const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
location.href = \`https://login.example.com/authorize?response_type=code&client_id=spa&code_challenge=\${codeChallenge}\`;
`,
    },
    {
      name: 'a log shows stars in place of the code verifier',
      code: `export const log = (body) => console.log('token request', { ...body, code: '***', code_verifier: '***' });`,
    },
    {
      name: '32 random bytes as base64url',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: '96 random bytes as base64url: 128 characters',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(96).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: '32 random bytes in hexadecimal',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('hex');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: '64 random bytes in hexadecimal: 128 characters',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(64).toString('hex');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'base64 with all three replacements',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64').replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'base64 with replaceAll',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(48).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'base64 whose marks become other unreserved ones',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(96).toString('base64').replace(/\\+/g, '~').replace(/=/g, '_').replace(/\\//g, '-');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'a browser that writes 32 bytes through its own helper',
      code: `const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
export async function startLogin() {
  const codeVerifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  sessionStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { code_challenge: base64url(digest), code_challenge_method: 'S256' };
}
`,
    },
    {
      name: 'a browser that fills an array first',
      code: `const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
export async function startLogin() {
  const bytes = new Uint8Array(32);
  window.crypto.getRandomValues(bytes);
  const codeVerifier = base64url(bytes);
  sessionStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { code_challenge: base64url(digest), code_challenge_method: 'S256' };
}
`,
    },
    {
      name: 'characters picked by random bytes, with 64 of them',
      code: `const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
function randomText(length) {
  const characters = 'abcdefghijklmnopqrstuvwxyz0123456789-._~';
  const values = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(values).map((value) => characters[value % characters.length]).join('');
}
export async function startLogin() {
  const codeVerifier = randomText(64);
  sessionStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { code_challenge: base64url(digest), code_challenge_method: 'S256' };
}
`,
    },
    {
      name: 'characters picked one by one in a loop, with 43 of them',
      code: `const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
function randomText(length) {
  const characters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  const values = new Uint32Array(length);
  crypto.getRandomValues(values);
  let text = '';
  for (let i = 0; i < length; i++) {
    text += characters[values[i] % characters.length];
  }
  return text;
}
export async function startLogin() {
  const codeVerifier = randomText(43);
  sessionStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { code_challenge: base64url(digest), code_challenge_method: 'S256' };
}
`,
    },
    {
      name: 'rejection sampling until the text is long enough',
      code: `const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
function randomText(length) {
  const characters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  let text = '';
  while (text.length < length) {
    const [value] = crypto.getRandomValues(new Uint8Array(1));
    if (value < 252) text += characters[value % characters.length];
  }
  return text;
}
export async function startLogin() {
  const codeVerifier = randomText(64);
  sessionStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { code_challenge: base64url(digest), code_challenge_method: 'S256' };
}
`,
    },
    {
      name: 'nanoid with 43 characters',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { nanoid } from 'nanoid';
export function startLogin(session) {
  const codeVerifier = nanoid(43);
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'nanoid with 128 characters',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { nanoid } from 'nanoid';
export function startLogin(session) {
  const codeVerifier = nanoid(128);
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'two UUIDs, which are long and random enough',
      code: `import { createHash, randomUUID } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomUUID() + randomUUID();
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'three UUIDs without hyphens',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { v4 as uuid } from 'uuid';
export function startLogin(session) {
  const codeVerifier = \`\${uuid()}\${uuid()}\${uuid()}\`.replaceAll('-', '');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'the SHA-256 of 32 random bytes',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = createHash('sha256').update(randomBytes(32)).digest('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'an HMAC over a nonce of the request',
      code: `import { createHash, createHmac } from 'node:crypto';
const secret = loadSecret();
export function startLogin(session) {
  const codeVerifier = createHmac('sha256', secret).update(session.nonce).digest('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'random bytes with a time stamp beside them',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = \`\${Date.now()}\${randomBytes(32).toString('hex')}\`;
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'a WordArray of crypto-js with 64 bytes, written in hexadecimal by itself',
      code: `import { createHash, randomBytes } from 'node:crypto';
import CryptoJS from 'crypto-js';
export function startLogin(session) {
  const codeVerifier = CryptoJS.lib.WordArray.random(64).toString();
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'the base64url package',
      code: `import { createHash, randomBytes } from 'node:crypto';
import base64url from 'base64url';
export function startLogin(session) {
  const codeVerifier = base64url.encode(randomBytes(32));
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'jose writes base64url',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { base64url } from 'jose';
export function startLogin(session) {
  const codeVerifier = base64url.encode(randomBytes(32));
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'a state from Math.random beside a good code verifier',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.state = Math.random().toString(36).slice(2);
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'a generator with an alias and a default',
      code: `import { createHash, randomBytes } from 'node:crypto';

const random = (bytes = 32) => randomBytes(bytes).toString('base64url');
const generateCodeVerifier = random;

export function startLogin(session) {
  session.state = random(16);
  const codeVerifier = generateCodeVerifier();
  session.codeVerifier = codeVerifier;
  return createHash('sha256').update(codeVerifier).digest('base64url');
}
`,
    },
    {
      name: 'a library that makes the code verifier',
      code: `import * as client from 'openid-client';

export async function startLogin(session) {
  const codeVerifier = client.randomPKCECodeVerifier();
  session.codeVerifier = codeVerifier;
  return client.calculatePKCECodeChallenge(codeVerifier);
}
`,
    },
    {
      name: 'Math.random that has nothing to do with PKCE',
      code: `export const jitter = () => Math.random() * 1000;
export const body = new URLSearchParams({ grant_type: 'authorization_code', code: 'abc', code_verifier: load() });
`,
    },
    {
      name: 'a verifier that is compared on a server',
      code: `import { createHash } from 'node:crypto';

export function isValid(grant, codeVerifier) {
  return createHash('sha256').update(codeVerifier).digest('base64url') === grant.codeChallenge;
}
`,
    },
    {
      name: 'a captcha verifier and a JWT verifier',
      code: `const verifier = new RecaptchaVerifier('button', { size: 'invisible' });
export const jwtVerifier = createVerifier({ key: Math.random().toString(36) });
`,
    },
    {
      name: 'the name under which a verifier is stored',
      code: `const CODE_VERIFIER_KEY = 'pkce_code_verifier';
export const codeVerifier = sessionStorage.getItem(CODE_VERIFIER_KEY);
`,
    },
    {
      name: '32 random bytes that a function of another file writes as text',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { toBase64Url } from './encoding';

export function startLogin() {
  const codeVerifier = toBase64Url(randomBytes(32));
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
    },
    {
      name: 'a hash of many random bytes, written as base64url by a function of another file',
      code: `import { randomBytes } from 'node:crypto';
import { sha256Base64Url } from './hashes';

export function startLogin() {
  const codeVerifier = sha256Base64Url(randomBytes(256));
  return { codeVerifier, code_challenge_method: 'S256' };
}
`,
    },
    {
      name: 'a default length that is enough',
      code: `import { randomBytes } from 'node:crypto';

export function generateCodeVerifier(length = 64) {
  return randomBytes(length).toString('base64url');
}
export const method = 'S256';
`,
    },
    {
      name: 'a default length that no call of the file uses',
      code: `import { createHash, randomBytes } from 'node:crypto';

function randomText(length = 16) {
  return randomBytes(length).toString('base64url');
}

export function startLogin() {
  const codeVerifier = randomText(48);
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge, state: randomText() };
}
`,
    },
    {
      name: 'base64 that is cut after it was made safe for URLs',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function pkce() {
  const codeVerifier = randomBytes(96).toString('base64').replace(/\\+/g, '-').replace(/\\//g, '_').slice(0, 128);
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
    },
    {
      name: 'a method called verifier that proves something else',
      code: `export const codeChallengeMethod = 'S256';

export class Signatures {
  verifier() {
    return Math.random().toString(36).slice(2);
  }
}
`,
    },
    {
      name: 'a name that a worker replaces by the code verifier',
      code: `export const tokens = {
  code_challenge_method: 'S256',
  CODE_VERIFIER: 'CODE_VERIFIER_THAT_THE_SERVICE_WORKER_PUTS_IN',
};
`,
    },
    {
      name: 'a nonce that one loop writes beside a challenge without a method',
      code: `
export function login(endpoint, codeChallenge) {
  const url = new URL(endpoint);
  const members = { client_id: 'spa', redirect_uri: origin + '/back', code_challenge: codeChallenge, response_type: 'code', nonce: '12321321' };
  Object.entries(members).forEach(([key, value]) => {
    url.searchParams.set(key, value);
  });
  return url;
}
`,
    },
    {
      name: 'a prompt that one assignment copies beside a challenge without a method',
      code: `
export function login(codeChallenge) {
  const members = { client_id: 'spa', redirect_uri: origin + '/back', code_challenge: codeChallenge, response_type: 'code', prompt: 'login' };
  const sent = {};
  for (const key of Object.keys(members)) sent[key] = members[key];
  location.href = 'https://login.example.com/authorize?' + new URLSearchParams(sent);
}
`,
    },
    {
      name: 'a verifier of tokens beside challenges of a browser',
      code: `
export class Tokens {
  createVerifier() { return this.library.verifierFor(this.issuer); }
  challenge() { return 'Bearer realm="sha256"'; }
}
`,
    },
    {
      name: 'plain base64 by the function that writes the challenge too, which is reported there',
      code: `
import { createHash, randomBytes } from 'node:crypto';

function encode(bytes) {
  return bytes.toString('base64').replace(/=+$/, '');
}
export function generatePKCE() {
  const codeVerifier = encode(randomBytes(32));
  const codeChallenge = encode(createHash('sha256').update(codeVerifier).digest());
  return { codeVerifier, codeChallenge };
}
`,
    },
  ],
  unsure: [
    {
      name: 'how much is taken of what another file makes is not visible',
      code: `import { makeText, challengeOf } from './pkce';
export async function begin(length) {
  const codeVerifier = makeText(128).slice(0, length);
  return { code_challenge: await challengeOf(codeVerifier), code_challenge_method: 'S256', codeVerifier };
}
`,
    },
    {
      name: 'the beginning of what another file makes is left out',
      code: `import { makeText, challengeOf } from './pkce';
export async function begin() {
  const codeVerifier = makeText(128).slice(8);
  return { code_challenge: await challengeOf(codeVerifier), code_challenge_method: 'S256', codeVerifier };
}
`,
    },
    {
      name: 'an alphabet with other marks, which are taken out by a pattern that is not visible',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { forbidden } from './characters';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!*';

export function startLogin(session) {
  const text = Array.from(randomBytes(64), (byte) => alphabet[byte % alphabet.length]).join('');
  const codeVerifier = text.replace(forbidden, '-');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'words under the name of a code verifier, in a file that says nothing of PKCE',
      code: `const codeVerifier = 'the-component-that-verifies-the-codes-of-our-vouchers';
mount(codeVerifier);
`,
    },
    {
      name: 'a weak text is sent as challenge, and a function of another file gives its method',
      code: `const codeChallenge = Math.random().toString(36);
location.href = \`https://login.example.com/authorize?response_type=code&client_id=spa&code_challenge=\${codeChallenge}&code_challenge_method=\${methodOf(server)}\`;
`,
    },
    {
      name: 'an imported generator with a length',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { generateRandomString } from './random';
export function startLogin(session) {
  const codeVerifier = generateRandomString(20);
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'a length that an import decides',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { VERIFIER_BYTES } from './constants';
export function startLogin(session) {
  const codeVerifier = randomBytes(VERIFIER_BYTES).toString('base64url');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'a length that the caller decides',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function createPair(bytes) {
  const codeVerifier = randomBytes(bytes).toString('base64url');
  return { codeVerifier, codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url') };
}
`,
    },
    {
      name: 'Math.random only where the platform has no crypto',
      code: `export function generateCodeVerifier() {
  if (typeof crypto === 'undefined') {
    let text = '';
    for (let i = 0; i < 64; i++) text += Math.floor(Math.random() * 16).toString(16);
    return text;
  }
  const values = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(values, (value) => value.toString(16).padStart(2, '0')).join('');
}

export const codeChallengeOf = (codeVerifier) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
`,
    },
    {
      name: 'base64 with all marks taken out, whose length is open',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function startLogin(session) {
  const codeVerifier = randomBytes(40).toString('base64').replace(/[^a-zA-Z0-9]/g, '');
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'a random service that is injected',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { services } from './services';
export function startLogin(session) {
  const codeVerifier = services.random.text(16);
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'an encoder that is imported',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { encode } from './encode';
export function startLogin(session) {
  const codeVerifier = encode(randomBytes(24));
  session.codeVerifier = codeVerifier;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return codeChallenge;
}
`,
    },
    {
      name: 'a verifier that comes with the caller',
      code: `export const redeem = (code, codeVerifier) =>
  fetch('https://login.example.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier }),
  });
`,
    },
    {
      name: 'a stand-in for a verifier that may be missing',
      code: `export const redeem = (code, codeVerifier) =>
  fetch('https://login.example.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier ?? 'decoy' }),
  });
`,
    },
    {
      name: 'a placeholder that a reader has to fill in',
      code: `export const body = new URLSearchParams({
  grant_type: 'authorization_code',
  code: '<code>',
  code_verifier: '<your verifier>',
});
`,
    },
    {
      name: 'a typed array that is filled elsewhere',
      code: `const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
import { fill } from './random';
export async function startLogin() {
  const bytes = new Uint8Array(48);
  fill(bytes);
  const codeVerifier = base64url(bytes);
  sessionStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { code_challenge: base64url(digest), code_challenge_method: 'S256' };
}
`,
    },
    {
      name: 'few bytes that go through a function whose name says nothing',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { stretch } from './keys';

export function startLogin() {
  const codeVerifier = stretch(randomBytes(16));
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
    },
    {
      name: 'a length that a caller out of sight gives',
      code: `import { toBase64Url } from './encoding';

export function generateCodeVerifier(length) {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(length)));
}
export const codeChallengeMethod = 'S256';
`,
    },
  ],
});
