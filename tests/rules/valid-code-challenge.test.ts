// Is the challenge BASE64URL(SHA-256(verifier))? The spellings themselves are tested in tests/oauth/derivation.test.ts.
import validCodeChallenge from '../../rules/valid-code-challenge';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('valid-code-challenge', validCodeChallenge, {
  reported: [
    {
      name: 'the bytes of a digest are read as UTF-8',
      code: `export async function generateCodeChallenge(verifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return new TextDecoder().decode(digest);
}
`,
      errors: [{ messageId: 'garbled', line: 3, column: 10, endLine: 3, endColumn: 42 }],
    },
    {
      name: 'a digest is written as any object of its class',
      code: `export async function generateCodeChallenge(verifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return btoa(digest.toString());
}
`,
      errors: [{ messageId: 'garbled', line: 3, column: 10, endLine: 3, endColumn: 33 }],
    },
    {
      name: 'two implementations, and the one for browsers gives base64',
      code: `import { createHash } from 'node:crypto';
export async function generateCodeChallenge(verifier) {
  if (typeof window === 'undefined') return createHash('sha256').update(verifier).digest('base64url');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
`,
      errors: [{ messageId: 'base64', line: 5, column: 10, endLine: 5, endColumn: 62 }],
    },
    {
      name: 'a constant that a helper writes into the query by the names of its object',
      code: `const written = (o) => Object.getOwnPropertyNames(o).map((name) => \`\${name}=\${encodeURIComponent(o[name])}\`).join('&');
export function authorize(clientId) {
  const query = { client_id: clientId, response_type: 'code', redirect_uri: location.origin };
  query.code_challenge = 'ieinufnw0nfh84hfnneb0ub4bw';
  query.code_challenge_method = 'S256';
  location.replace(\`https://id.example/authorize?\${written(query)}\`);
}
`,
      errors: [{ messageId: 'literal', line: 4, column: 26, endLine: 4, endColumn: 54 }],
    },
    {
      name: 'the digest as base64 of a window that is handed over',
      code: `export class Login {
  constructor(window) {
    this.window = window;
  }
  async start(codeVerifier) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
    const codeChallenge = this.window.btoa(String.fromCharCode(...new Uint8Array(digest)));
    return \`https://id.example.com/authorize?response_type=code&client_id=spa&code_challenge=\${codeChallenge}&code_challenge_method=S256\`;
  }
}
`,
      errors: [{ messageId: 'base64', line: 7, column: 27, endLine: 7, endColumn: 91 }],
    },
    {
      name: 'the hasher of Bun is asked at once, for base64',
      code: `import { CryptoHasher } from 'bun';
export const createCodeChallenge = (codeVerifier) => CryptoHasher.hash('sha256', codeVerifier, 'base64');
`,
      errors: [
        {
          messageId: 'base64',
          line: 2,
          column: 96,
          endLine: 2,
          endColumn: 104,
        },
      ],
    },
    {
      name: 'the hasher of Bun hashes with another function',
      code: `export function createPair(codeVerifier) {
  const codeChallenge = new Bun.CryptoHasher('sha512').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
      errors: [
        {
          messageId: 'otherHash',
          data: { hash: 'SHA-512' },
          line: 2,
          column: 46,
          endLine: 2,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'useSha256',
              output: `export function createPair(codeVerifier) {
  const codeChallenge = new Bun.CryptoHasher('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a file makes verifiers and challenges for others, and compares challenges itself',
      code: `import { createHash, randomBytes } from 'node:crypto';
export function generateCodeVerifier() {
  return randomBytes(32).toString('base64url');
}
export function generateCodeChallenge(codeVerifier) {
  return createHash('sha256').update(codeVerifier).digest('hex');
}
export function verifyCodeChallenge(codeVerifier, stored) {
  const computed = generateCodeChallenge(codeVerifier);
  if (computed.length !== stored.length) return false;
  let difference = 0;
  for (let i = 0; i < computed.length; i += 1) difference |= computed.charCodeAt(i) ^ stored.charCodeAt(i);
  return difference === 0;
}
`,
      errors: [
        {
          messageId: 'hex',
          line: 6,
          column: 59,
          endLine: 6,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'useBase64url',
              output: `import { createHash, randomBytes } from 'node:crypto';
export function generateCodeVerifier() {
  return randomBytes(32).toString('base64url');
}
export function generateCodeChallenge(codeVerifier) {
  return createHash('sha256').update(codeVerifier).digest('base64url');
}
export function verifyCodeChallenge(codeVerifier, stored) {
  const computed = generateCodeChallenge(codeVerifier);
  if (computed.length !== stored.length) return false;
  let difference = 0;
  for (let i = 0; i < computed.length; i += 1) difference |= computed.charCodeAt(i) ^ stored.charCodeAt(i);
  return difference === 0;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the hasher of Bun gives hexadecimal',
      code: `export function createPair() {
  const codeVerifier = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
  const codeChallenge = new Bun.CryptoHasher('sha256').update(codeVerifier).digest('hex');
  return { codeVerifier, codeChallenge };
}
`,
      errors: [
        {
          messageId: 'hex',
          line: 3,
          column: 84,
          endLine: 3,
          endColumn: 89,
        },
      ],
    },
    {
      name: 'a hexadecimal challenge is joined to the text that names it',
      code: `import { createHash } from 'node:crypto';
export function login(verifier) {
  location.href = 'https://as.test/authorize?response_type=code&client_id=web&code_challenge_method=S256' + '&code_challenge=' + createHash('sha256').update(verifier).digest('hex') + '&state=' + state;
}`,
      errors: [
        {
          messageId: 'hex',
          line: 3,
          column: 175,
          endLine: 3,
          endColumn: 180,
          suggestions: [
            {
              messageId: 'useBase64url',
              output: `import { createHash } from 'node:crypto';
export function login(verifier) {
  location.href = 'https://as.test/authorize?response_type=code&client_id=web&code_challenge_method=S256' + '&code_challenge=' + createHash('sha256').update(verifier).digest('base64url') + '&state=' + state;
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that is called a generator of challenges hashes with SHA-1',
      code: `import { createHash } from 'node:crypto';
export const codeChallengeGenerator = (codeVerifier) => createHash('sha1').update(codeVerifier).digest('base64url');
`,
      errors: [
        {
          messageId: 'otherHash',
          data: { hash: 'SHA-1' },
          line: 2,
          column: 68,
          endLine: 2,
          endColumn: 74,
          suggestions: [
            {
              messageId: 'useSha256',
              output: `import { createHash } from 'node:crypto';
export const codeChallengeGenerator = (codeVerifier) => createHash('sha256').update(codeVerifier).digest('base64url');
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an imported encoder gets the digest of another hash function',
      code: `import { createHash } from 'node:crypto';
import { base64url } from './encoding.js';
const codeChallenge = base64url(createHash('sha1').update(codeVerifier).digest());
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [
        {
          messageId: 'otherHash',
          data: { hash: 'SHA-1' },
          line: 3,
          column: 44,
          endLine: 3,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'useSha256',
              output: `import { createHash } from 'node:crypto';
import { base64url } from './encoding.js';
const codeChallenge = base64url(createHash('sha256').update(codeVerifier).digest());
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
            },
          ],
        },
      ],
    },
    {
      name: 'the digest of an imported hash function is encoded as plain base64',
      code: `import { sha256 } from './hashing.js';
const codeChallenge = btoa(String.fromCharCode(...new Uint8Array(await sha256(codeVerifier))));
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'base64', line: 2, column: 23, endLine: 2, endColumn: 95 }],
    },
    {
      name: 'the digest of an imported hash function keeps its padding',
      code: `import { sha256 } from './hashing.js';
export async function generateCodeChallenge(codeVerifier) {
  const digest = new Uint8Array(await sha256(codeVerifier));
  return btoa(String.fromCharCode(...digest)).replace(/\\+/g, '-').replace(/\\//g, '_');
}
`,
      errors: [{ messageId: 'padded', line: 4, column: 10, endLine: 4, endColumn: 86 }],
    },
    {
      name: 'a function gives a hexadecimal challenge in a list with its method',
      code: `import { createHash } from 'node:crypto';
export function generateCodeChallenge(codeVerifier) {
  return [createHash('sha256').update(codeVerifier).digest('hex'), 'S256'];
}
`,
      errors: [
        {
          messageId: 'hex',
          line: 3,
          column: 60,
          endLine: 3,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'useBase64url',
              output: `import { createHash } from 'node:crypto';
export function generateCodeChallenge(codeVerifier) {
  return [createHash('sha256').update(codeVerifier).digest('base64url'), 'S256'];
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an object that says S256 holds the verifier as its challenge',
      code: `await page.post('/organizations/login', {
  response_type: 'code', code_challenge: codeVerifier, code_challenge_method: 'S256',
});`,
      errors: [{ messageId: 'verifier', line: 2, column: 42, endLine: 2, endColumn: 54 }],
    },
    {
      name: 'a request sends the digest in hexadecimal, and nothing else uses it',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('hex'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      output: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('base64url'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'hex', line: 6, column: 89, endLine: 6, endColumn: 94 }],
    },
    {
      name: 'a request sends the digest in plain base64',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('base64'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      output: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('base64url'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'base64', line: 6, column: 89, endLine: 6, endColumn: 97 }],
    },
    {
      name: 'a challenge kept in a constant goes into the request alone',
      code: `import { createHash } from 'node:crypto';
const codeChallenge = createHash('sha256').update(codeVerifier).digest('hex');
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      output: `import { createHash } from 'node:crypto';
const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'hex', line: 2, column: 72, endLine: 2, endColumn: 77 }],
    },
    {
      name: 'a challenge that is also stored is not mended without being asked',
      code: `import { createHash } from 'node:crypto';
const codeChallenge = createHash('sha256').update(codeVerifier).digest('hex');
sessionStorage.setItem('challenge', codeChallenge);
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [
        {
          messageId: 'hex',
          line: 2,
          column: 72,
          endLine: 2,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'useBase64url',
              output: `import { createHash } from 'node:crypto';
const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
sessionStorage.setItem('challenge', codeChallenge);
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
            },
          ],
        },
      ],
    },
    {
      name: 'the request is a template, and its challenge a base64 digest',
      code: `import { createHash } from 'node:crypto';
const url = \`https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=\${uri}&code_challenge_method=S256&code_challenge=\${createHash('sha256').update(codeVerifier).digest('base64')}\`;
location.assign(url);`,
      output: `import { createHash } from 'node:crypto';
const url = \`https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=\${uri}&code_challenge_method=S256&code_challenge=\${createHash('sha256').update(codeVerifier).digest('base64url')}\`;
location.assign(url);`,
      errors: [{ messageId: 'base64', line: 2, column: 196, endLine: 2, endColumn: 204 }],
    },
    {
      name: 'the parameters are an object whose challenge is hexadecimal',
      code: `import { createHash } from 'node:crypto';
const parameters = {
  response_type: 'code',
  client_id: 'app',
  redirect_uri: uri,
  code_challenge: createHash('sha256').update(codeVerifier).digest('hex'),
  code_challenge_method: 'S256',
};
location.assign(\`https://login.example.com/authorize?\${new URLSearchParams(parameters)}\`);`,
      output: `import { createHash } from 'node:crypto';
const parameters = {
  response_type: 'code',
  client_id: 'app',
  redirect_uri: uri,
  code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
  code_challenge_method: 'S256',
};
location.assign(\`https://login.example.com/authorize?\${new URLSearchParams(parameters)}\`);`,
      errors: [{ messageId: 'hex', line: 6, column: 68, endLine: 6, endColumn: 73 }],
    },
    {
      name: 'the digest of a buffer is written out in hexadecimal',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest().toString('hex'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [
        {
          messageId: 'hex',
          line: 6,
          column: 100,
          endLine: 6,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'useBase64url',
              output: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest().toString('base64url'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
            },
          ],
        },
      ],
    },
    {
      name: 'the browser leaves the padding at the end',
      code: `const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'padded', line: 6, column: 40, endLine: 6, endColumn: 132 }],
    },
    {
      name: 'the browser forgets to replace the plus sign',
      code: `const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\//g, '_').replace(/=+$/, ''));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'base64', line: 6, column: 40, endLine: 6, endColumn: 131 }],
    },
    {
      name: 'only the first slash is replaced',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('base64').replace(/\\+/g, '-').replace('/', '_').replace(/=/g, ''));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'base64', line: 6, column: 40, endLine: 6, endColumn: 154 }],
    },
    {
      name: 'the characters of the alphabet are exchanged',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('base64').replace(/\\+/g, '_').replace(/\\//g, '-').replace(/=/g, ''));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'base64', line: 6, column: 40, endLine: 6, endColumn: 156 }],
    },
    {
      name: 'the hexadecimal text is encoded once more',
      code: `import base64url from 'base64url';
import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', base64url(createHash('sha256').update(codeVerifier).digest('hex')));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'encodedHex', line: 7, column: 99, endLine: 7, endColumn: 104 }],
    },
    {
      name: 'the digest is taken for text',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('binary'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'garbled', line: 6, column: 89, endLine: 6, endColumn: 97 }],
    },
    {
      name: 'the buffer of the digest is taken for text by btoa',
      code: `export async function challengeOf(codeVerifier) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return btoa(hash).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
export async function login(codeVerifier) {
  const query = new URLSearchParams({ response_type: 'code', client_id: 'web', redirect_uri: location.origin, code_challenge: await challengeOf(codeVerifier), code_challenge_method: 'S256' });
  location.href = \`https://login.example.com/authorize?\${query}\`;
}
`,
      errors: [{ messageId: 'garbled', line: 3, column: 10, endLine: 3, endColumn: 79 }],
    },
    {
      name: 'the numbers of the digest are taken for text by btoa',
      code: `export async function generateCodeChallenge(codeVerifier) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return btoa(new Uint8Array(hash)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
`,
      errors: [{ messageId: 'garbled', line: 3, column: 10, endLine: 3, endColumn: 95 }],
    },
    {
      name: 'the digest is turned into text and encoded then',
      code: `import base64url from 'base64url';
import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', base64url(createHash('sha256').update(codeVerifier).digest().toString()));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'garbled', line: 7, column: 40, endLine: 7, endColumn: 112 }],
    },
    {
      name: 'the hash is SHA-1',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha1').update(codeVerifier).digest('base64url'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [
        {
          messageId: 'otherHash',
          data: { hash: 'SHA-1' },
          line: 6,
          column: 51,
          endLine: 6,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'useSha256',
              output: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('base64url'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
            },
          ],
        },
      ],
    },
    {
      name: 'the hash of the browser is SHA-512',
      code: `const digest = await crypto.subtle.digest('SHA-512', new TextEncoder().encode(codeVerifier));
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, ''));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [
        {
          messageId: 'otherHash',
          data: { hash: 'SHA-512' },
          line: 1,
          column: 43,
          endLine: 1,
          endColumn: 52,
          suggestions: [
            {
              messageId: 'useSha256',
              output: `const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, ''));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
            },
          ],
        },
      ],
    },
    {
      name: 'the algorithm is an object that names SHA-1',
      code: `const digest = await crypto.subtle.digest({ name: 'SHA-1' }, new TextEncoder().encode(codeVerifier));
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, ''));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [
        {
          messageId: 'otherHash',
          data: { hash: 'SHA-1' },
          line: 1,
          column: 51,
          endLine: 1,
          endColumn: 58,
          suggestions: [
            {
              messageId: 'useSha256',
              output: `const digest = await crypto.subtle.digest({ name: 'SHA-256' }, new TextEncoder().encode(codeVerifier));
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, ''));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
            },
          ],
        },
      ],
    },
    {
      name: 'the hash is MD5 of a package',
      code: `import MD5 from 'crypto-js/md5';
import Base64url from 'crypto-js/enc-base64url';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', Base64url.stringify(MD5(codeVerifier)));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'otherHash', data: { hash: 'MD5' }, line: 7, column: 60, endLine: 7, endColumn: 77 }],
    },
    {
      name: 'the verifier is decoded before it is hashed',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(Buffer.from(codeVerifier, 'base64url')).digest('base64url'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'hashedBytes', line: 6, column: 68, endLine: 6, endColumn: 106 }],
    },
    {
      name: 'the random bytes are hashed instead of the verifier made of them',
      code: `import { createHash, randomBytes } from 'node:crypto';
const seed = randomBytes(32);
const codeVerifier = seed.toString('base64url');
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(seed).digest('base64url'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'hashedBytes', line: 8, column: 68, endLine: 8, endColumn: 72 }],
    },
    {
      name: 'the random bytes of the browser are hashed',
      code: `const seed = crypto.getRandomValues(new Uint8Array(32));
const digest = await crypto.subtle.digest('SHA-256', seed);
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, ''));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'hashedBytes', line: 2, column: 54, endLine: 2, endColumn: 58 }],
    },
    {
      name: 'the digest is not awaited',
      code: `async function login(codeVerifier) {
  const digest = crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  const codeChallenge = btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
  return { codeVerifier, codeChallenge };
}`,
      errors: [
        {
          messageId: 'unawaited',
          line: 3,
          column: 68,
          endLine: 3,
          endColumn: 74,
          suggestions: [
            {
              messageId: 'addAwait',
              output: `async function login(codeVerifier) {
  const digest = crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  const codeChallenge = btoa(String.fromCharCode(...new Uint8Array(await digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
  return { codeVerifier, codeChallenge };
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'an asynchronous helper is not awaited',
      code: `async function login(codeVerifier) {
  const codeChallenge = derive(codeVerifier);
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('code_challenge', codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  location.assign(url);
}
async function derive(verifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}`,
      errors: [
        {
          messageId: 'unawaited',
          line: 7,
          column: 42,
          endLine: 7,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'addAwait',
              output: `async function login(codeVerifier) {
  const codeChallenge = derive(codeVerifier);
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('code_challenge', await codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  location.assign(url);
}
async function derive(verifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'the promise of a library is not awaited',
      code: `import * as client from 'openid-client';
async function login(codeVerifier) {
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('code_challenge', client.calculatePKCECodeChallenge(codeVerifier));
  url.searchParams.set('code_challenge_method', 'S256');
  location.assign(url);
}`,
      errors: [
        {
          messageId: 'unawaited',
          line: 7,
          column: 42,
          endLine: 7,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'addAwait',
              output: `import * as client from 'openid-client';
async function login(codeVerifier) {
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('code_challenge', await client.calculatePKCECodeChallenge(codeVerifier));
  url.searchParams.set('code_challenge_method', 'S256');
  location.assign(url);
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'the verifier itself is sent under S256',
      code: `const codeVerifier = makeVerifier();
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeVerifier);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'verifier', line: 6, column: 40, endLine: 6, endColumn: 52 }],
    },
    {
      name: 'the verifier is sent under another name',
      code: `const { codeVerifier } = await load();
const codeChallenge = codeVerifier;
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'verifier', line: 2, column: 23, endLine: 2, endColumn: 35 }],
    },
    {
      name: 'a pair holds the verifier that is sent as the challenge',
      code: `const pkce = await createPair();
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', pkce.codeVerifier);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'verifier', line: 6, column: 40, endLine: 6, endColumn: 57 }],
    },
    {
      name: 'the challenge is a hexadecimal constant',
      code: `const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', '13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3');
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'hex', line: 5, column: 40, endLine: 5, endColumn: 106 }],
    },
    {
      name: 'the challenge is a padded constant',
      code: `const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM=');
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'padded', line: 5, column: 40, endLine: 5, endColumn: 86 }],
    },
    {
      name: 'the challenge is the word challenge',
      code: `const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', 'challenge');
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'literal', line: 5, column: 40, endLine: 5, endColumn: 51 }],
    },
    {
      name: 'the constant challenge belongs to another verifier',
      code: `const codeVerifier = '3641a2d12d66101249cdf7a79c000c1f8c05d2aafcf14bf146497bed';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'mismatch', line: 6, column: 40, endLine: 6, endColumn: 85 }],
    },
    {
      name: 'the constant challenge is the constant verifier',
      code: `const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk');
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'verifier', line: 6, column: 40, endLine: 6, endColumn: 85 }],
    },
    {
      name: 'a helper for other files gives a hexadecimal challenge',
      code: `import { createHash } from 'node:crypto';
export function generateCodeChallenge(codeVerifier) {
  return createHash('sha256').update(codeVerifier).digest('hex');
}`,
      errors: [
        {
          messageId: 'hex',
          line: 3,
          column: 59,
          endLine: 3,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'useBase64url',
              output: `import { createHash } from 'node:crypto';
export function generateCodeChallenge(codeVerifier) {
  return createHash('sha256').update(codeVerifier).digest('base64url');
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper for other files gives a padded challenge',
      code: `export const pkceChallengeFromVerifier = async (verifier) => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return btoa(String.fromCharCode(...new Uint8Array(hash))).replace(/\\+/g, '-').replace(/\\//g, '_');
};`,
      errors: [{ messageId: 'padded', line: 3, column: 10, endLine: 3, endColumn: 100 }],
    },
    {
      name: 'a pair for other files holds a plain base64 challenge',
      code: `import { createHash } from 'node:crypto';
export function createPair() {
  const codeVerifier = makeVerifier();
  return { codeVerifier, codeChallenge: createHash('sha256').update(codeVerifier).digest('base64') };
}`,
      errors: [
        {
          messageId: 'base64',
          line: 4,
          column: 90,
          endLine: 4,
          endColumn: 98,
          suggestions: [
            {
              messageId: 'useBase64url',
              output: `import { createHash } from 'node:crypto';
export function createPair() {
  const codeVerifier = makeVerifier();
  return { codeVerifier, codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url') };
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a pair with short names holds a hexadecimal challenge',
      code: `import { createHash } from 'node:crypto';
export function pkcePair() {
  const verifier = makeVerifier();
  return { verifier, challenge: createHash('sha256').update(verifier).digest('hex') };
}`,
      errors: [
        {
          messageId: 'hex',
          line: 4,
          column: 78,
          endLine: 4,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'useBase64url',
              output: `import { createHash } from 'node:crypto';
export function pkcePair() {
  const verifier = makeVerifier();
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a field of an object takes a SHA-1 challenge',
      code: `import { createHash } from 'node:crypto';
class Session {
  start() {
    this.codeVerifier = makeVerifier();
    this.codeChallenge = createHash('sha1').update(this.codeVerifier).digest('base64url');
  }
}`,
      errors: [
        {
          messageId: 'otherHash',
          data: { hash: 'SHA-1' },
          line: 5,
          column: 37,
          endLine: 5,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'useSha256',
              output: `import { createHash } from 'node:crypto';
class Session {
  start() {
    this.codeVerifier = makeVerifier();
    this.codeChallenge = createHash('sha256').update(this.codeVerifier).digest('base64url');
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a method of a class makes a padded challenge',
      code: `class Pkce {
  async codeChallenge(codeVerifier) {
    return this.encode(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier)));
  }
  encode(bytes) {
    return btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_');
  }
}
export default Pkce;`,
      errors: [{ messageId: 'padded', line: 6, column: 12, endLine: 6, endColumn: 103 }],
    },
    {
      name: 'both environments leave the padding',
      code: `const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
const base64 = typeof Buffer === 'undefined' ? btoa(String.fromCharCode(...new Uint8Array(digest))) : Buffer.from(digest).toString('base64');
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', base64.replace(/\\+/g, '-').replace(/\\//g, '_'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'padded', line: 7, column: 40, endLine: 7, endColumn: 86 }],
    },
    {
      name: 'the digest of Expo is hexadecimal by default',
      code: `import * as Crypto from 'expo-crypto';
const codeChallenge = await Crypto.digestStringAsync(Crypto.CryptoDigestAlgorithm.SHA256, codeVerifier);
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'hex', line: 2, column: 29, endLine: 2, endColumn: 104 }],
    },
    {
      name: 'the words of a package become text without an encoder',
      code: `import sha256 from 'crypto-js/sha256';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', sha256(codeVerifier).toString());
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'hex', line: 6, column: 40, endLine: 6, endColumn: 71 }],
    },
    {
      name: 'the encoder of a package pads',
      code: `import { base64url } from 'rfc4648';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', base64url.stringify(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier)))));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'padded', line: 6, column: 40, endLine: 6, endColumn: 154 }],
    },
    {
      name: 'the alphabet of an own table is that of plain base64',
      code: `const table = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function encode(bytes) {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i] << 16) | ((bytes[i + 1] || 0) << 8) | (bytes[i + 2] || 0);
    text += table[(group >> 18) & 63] + table[(group >> 12) & 63];
    if (i + 1 < bytes.length) text += table[(group >> 6) & 63];
    if (i + 2 < bytes.length) text += table[group & 63];
  }
  return text;
}
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', encode(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier)))));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
      errors: [{ messageId: 'base64', line: 16, column: 40, endLine: 16, endColumn: 141 }],
    },
    {
      name: 'the method is chosen elsewhere, and the challenge hexadecimal',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('hex'));
url.searchParams.set('code_challenge_method', config.method);
location.assign(url);`,
      errors: [
        {
          messageId: 'hex',
          line: 6,
          column: 89,
          endLine: 6,
          endColumn: 94,
          suggestions: [
            {
              messageId: 'useBase64url',
              output: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('base64url'));
url.searchParams.set('code_challenge_method', config.method);
location.assign(url);`,
            },
          ],
        },
      ],
    },
    {
      name: 'Salesforce hashes without a method, and gets hexadecimal',
      code: `import { createHash } from 'node:crypto';
const url = \`https://login.salesforce.com/services/oauth2/authorize?response_type=code&client_id=app&redirect_uri=\${uri}&code_challenge=\${createHash('sha256').update(codeVerifier).digest('hex')}\`;
location.assign(url);`,
      output: `import { createHash } from 'node:crypto';
const url = \`https://login.salesforce.com/services/oauth2/authorize?response_type=code&client_id=app&redirect_uri=\${uri}&code_challenge=\${createHash('sha256').update(codeVerifier).digest('base64url')}\`;
location.assign(url);`,
      errors: [{ messageId: 'hex', line: 2, column: 188, endLine: 2, endColumn: 193 }],
    },
    {
      name: 'a callback of the promise makes the challenge with another hash',
      code: `export function pair(codeVerifier) {
  return crypto.subtle.digest('SHA-1', new TextEncoder().encode(codeVerifier)).then((digest) => {
    const codeChallenge = btoa(String.fromCharCode(...new Uint8Array(digest)))
      .replace(/\\+/g, '-')
      .replace(/\\//g, '_')
      .replace(/=/g, '');
    return { codeVerifier, codeChallenge };
  });
}
`,
      errors: [
        {
          messageId: 'otherHash',
          line: 2,
          column: 31,
          endLine: 2,
          endColumn: 38,
          data: { hash: 'SHA-1' },
          suggestions: [
            {
              messageId: 'useSha256',
              output: `export function pair(codeVerifier) {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier)).then((digest) => {
    const codeChallenge = btoa(String.fromCharCode(...new Uint8Array(digest)))
      .replace(/\\+/g, '-')
      .replace(/\\//g, '_')
      .replace(/=/g, '');
    return { codeVerifier, codeChallenge };
  });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback keeps a challenge that is not safe in a URL',
      code: `class Login {
  generateCodeChallenge() {
    const data = new TextEncoder().encode(this.codeVerifier);
    return crypto.subtle.digest('SHA-256', data).then((digest) => {
      this.codeChallenge = btoa(String.fromCharCode.apply(null, new Uint8Array(digest))).replace(/=/g, '');
    });
  }
}
`,
      errors: [{ messageId: 'base64', line: 5, column: 28, endLine: 5, endColumn: 107 }],
    },
    {
      name: 'the name of the function ends in a word about its form',
      code: `export const generateCodeChallengeHash = async (codeVerifier) => {
  const digest = await crypto.subtle.digest('SHA-512', new TextEncoder().encode(codeVerifier));
  return Buffer.from(digest).toString('base64url');
};
`,
      errors: [
        {
          messageId: 'otherHash',
          line: 2,
          column: 45,
          endLine: 2,
          endColumn: 54,
          data: { hash: 'SHA-512' },
          suggestions: [
            {
              messageId: 'useSha256',
              output: `export const generateCodeChallengeHash = async (codeVerifier) => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return Buffer.from(digest).toString('base64url');
};
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the challenge goes on to a function that puts it into a request',
      typescript: true,
      code: `// Makes the code_challenge of RFC 7636.
import { createHash } from 'node:crypto';
export abstract class Login {
  start() {
    const verifier = this.makeVerifier();
    const challenge = this.makeChallenge(verifier);
    return this.authorizationParameters(challenge);
  }
  protected makeChallenge(verifier: string): string {
    return createHash('sha1').update(verifier).digest('base64url');
  }
}
`,
      errors: [
        {
          messageId: 'otherHash',
          line: 10,
          column: 23,
          endLine: 10,
          endColumn: 29,
          data: { hash: 'SHA-1' },
          suggestions: [
            {
              messageId: 'useSha256',
              output: `// Makes the code_challenge of RFC 7636.
import { createHash } from 'node:crypto';
export abstract class Login {
  start() {
    const verifier = this.makeVerifier();
    const challenge = this.makeChallenge(verifier);
    return this.authorizationParameters(challenge);
  }
  protected makeChallenge(verifier: string): string {
    return createHash('sha256').update(verifier).digest('base64url');
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Apps Script keeps the padding in its base64url',
      code: `function pair() {
  const codeVerifier = makeVerifier();
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, codeVerifier);
  const codeChallenge = Utilities.base64EncodeWebSafe(digest);
  return { codeVerifier, codeChallenge };
}
`,
      errors: [{ messageId: 'padded', line: 4, column: 25, endLine: 4, endColumn: 62 }],
    },
    {
      name: 'the digest in hexadecimal for a known server, in a file that speaks of TikTok',
      code: `// TikTok's twin of this file sends the digest in hexadecimal.
import { createHash, randomBytes } from 'node:crypto';
export function login(clientId, state) {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('hex');
  keep(state, codeVerifier);
  return \`https://x.com/i/oauth2/authorize?response_type=code&client_id=\${clientId}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&state=\${state}&code_challenge=\${codeChallenge}&code_challenge_method=S256\`;
}
`,
      errors: [{ messageId: 'hex', line: 5, column: 74, endLine: 5, endColumn: 79 }],
      output: `// TikTok's twin of this file sends the digest in hexadecimal.
import { createHash, randomBytes } from 'node:crypto';
export function login(clientId, state) {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  keep(state, codeVerifier);
  return \`https://x.com/i/oauth2/authorize?response_type=code&client_id=\${clientId}&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&state=\${state}&code_challenge=\${codeChallenge}&code_challenge_method=S256\`;
}
`,
    },
  ],
  fine: [
    {
      name: 'a helper encodes the verifier and the digest, and a loop sends what it made',
      code: `const encode = (bytes) => Buffer.from(bytes).toString('base64url');
export async function login() {
  const verifier = encode(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const url = new URL('https://login.example.com/authorize');
  const parameters = { response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example.com', code_challenge: encode(digest), code_challenge_method: 'S256' };
  Object.keys(parameters).forEach((name) => url.searchParams.set(name, parameters[name]));
  return url.href;
}
`,
    },
    {
      name: 'what is called a challenge is encoded where it is given back',
      code: `export async function createPkce(codeVerifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  const codeChallenge = [...new Uint8Array(digest)].reduce((text, byte) => text + String.fromCharCode(byte), '');
  return { codeVerifier, codeChallenge: btoa(codeChallenge).replace(/[+/]/g, (one) => (one === '+' ? '-' : '_')).replace(/=/g, '') };
}
`,
    },
    {
      name: 'what is called a challenge is decoded and encoded again',
      code: `import { createHash } from 'node:crypto';
export function createPkce(codeVerifier) {
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('hex');
  return { codeVerifier, codeChallenge: Buffer.from(codeChallenge, 'hex').toString('base64url') };
}
`,
    },
    {
      name: 'the bytes of the verifier are read as UTF-8 again',
      code: `import { createHash } from 'node:crypto';
export function generateCodeChallenge(verifier) {
  const text = new TextDecoder('utf-8').decode(new TextEncoder().encode(verifier));
  return createHash('sha256').update(text).digest('base64url');
}
`,
    },
    {
      name: 'an encoder of Deno',
      code: `import { encodeBase64Url } from 'jsr:@std/encoding@1/base64url';
export async function generateCodeChallenge(verifier) {
  return encodeBase64Url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
}
`,
    },
    {
      name: 'two implementations, both right',
      code: `import { createHash } from 'node:crypto';
export async function generateCodeChallenge(verifier) {
  if (typeof window === 'undefined') return createHash('sha256').update(verifier).digest('base64url');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
`,
    },
    {
      name: 'a verifier that btoa makes of the numbers of random bytes is hashed as it is sent',
      code: `export async function pair() {
  const code_verifier = btoa(crypto.getRandomValues(new Uint8Array(20))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code_verifier));
  const code_challenge = btoa(String.fromCharCode(...new Uint8Array(hash))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
  return { code_verifier, code_challenge };
}
`,
    },
    {
      name: 'the digest as base64url of a window that is handed over',
      code: `export class Login {
  constructor(window) {
    this.window = window;
  }
  async start(codeVerifier) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
    const codeChallenge = this.window.btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
    return \`https://id.example.com/authorize?response_type=code&client_id=spa&code_challenge=\${codeChallenge}&code_challenge_method=S256\`;
  }
}
`,
    },
    {
      name: 'the hasher of Bun',
      code: `export function createPair(codeVerifier) {
  const codeChallenge = new Bun.CryptoHasher('sha256').update(codeVerifier).digest('base64url');
  const again = Buffer.from(Bun.SHA256.hash(codeVerifier)).toString('base64url');
  return { codeVerifier, codeChallenge, challenge: again };
}
`,
    },
    {
      name: 'Nylas wants the hexadecimal digest as base64url',
      code: `import { createHash } from 'node:crypto';
const digest = createHash('sha256').update(codeVerifier).digest('hex');
const url = new URL('https://api.us.nylas.com/v3/connect/auth');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', Buffer.from(digest).toString('base64url'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'an imported encoder gets the right digest',
      code: `import { createHash } from 'node:crypto';
import { base64url } from './encoding.js';
const codeChallenge = base64url(createHash('sha256').update(codeVerifier).digest());
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'patterns made from text replace what base64url must not have',
      code: `import { createHash } from 'node:crypto';
const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64')
  .replace(new RegExp('\\\\+', 'g'), '-').replace(new RegExp('/', 'g'), '_').replace(new RegExp('=+$'), '');
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'the challenge is the base64url digest of Node',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('base64url'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'the browser replaces all three characters',
      code: `const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, ''));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'a digest of something else in the same file is hexadecimal',
      code: `import { createHash } from 'node:crypto';
const fingerprint = createHash('sha256').update(accessToken).digest('hex');
const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
log(fingerprint);
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'TikTok wants the digest in hexadecimal, at its host',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://www.tiktok.com/v2/auth/authorize/');
url.search = new URLSearchParams({
  response_type: 'code', client_key: key, redirect_uri: uri,
  code_challenge: createHash('sha256').update(codeVerifier).digest('hex'), code_challenge_method: 'S256',
});
open(url);`,
    },
    {
      name: 'a request with a client key is one for TikTok',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_key', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('hex'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'under the method plain the challenge is the verifier',
      code: `const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeVerifier);
url.searchParams.set('code_challenge_method', 'plain');
location.assign(url);`,
    },
    {
      name: 'without a method another rule speaks',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('hex'));
location.assign(url);`,
    },
    {
      name: 'the constant challenge is the digest of the constant verifier',
      code: `const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'a constant of the right form is not judged',
      code: `const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'a placeholder waits for its challenge',
      code: `const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', '{code_challenge}');
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'a server compares the challenge with what it hashed',
      code: `import { createHash } from 'node:crypto';
export function verify(codeVerifier, stored) {
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('hex');
  return codeChallenge === stored.codeChallenge;
}`,
    },
    {
      name: 'a base64 digest is rewritten by those who call the helper',
      code: `import { createHash } from 'node:crypto';
const codeChallenge = (codeVerifier) => createHash('sha256').update(codeVerifier).digest('base64');
export const challengeOf = (codeVerifier) => codeChallenge(codeVerifier).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');`,
    },
    {
      name: 'a variable is rewritten before it is sent',
      code: `import { createHash } from 'node:crypto';
let codeChallenge = createHash('sha256').update(codeVerifier).digest('base64');
codeChallenge = codeChallenge.replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'a challenge of another protocol is hexadecimal',
      code: `import { createHash } from 'node:crypto';
// pkce is not used here
export const challenge = createHash('sha256').update(clientDataJSON).digest('hex');`,
    },
    {
      name: 'a challenge of a captcha is hexadecimal beside a PKCE flow',
      code: `import { createHash } from 'node:crypto';
const captcha = { challenge: createHash('sha256').update(salt).digest('hex') };
const pkce = { code_verifier };
send(captcha, pkce);`,
    },
    {
      name: 'the library derives the challenge',
      code: `import { generators } from 'openid-client';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', generators.codeChallenge(codeVerifier));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'the promise of a library is awaited',
      code: `import * as client from 'openid-client';
async function login(codeVerifier) {
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('code_challenge', await client.calculatePKCECodeChallenge(codeVerifier));
  url.searchParams.set('code_challenge_method', 'S256');
  location.assign(url);
}`,
    },
    {
      name: 'the method is selectable, and plain sends the verifier',
      code: `import { createHash } from 'node:crypto';
const challenge = method === 'S256' ? createHash('sha256').update(codeVerifier).digest('base64url') : codeVerifier;
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', challenge);
url.searchParams.set('code_challenge_method', method);
location.assign(url);`,
    },
    {
      name: 'a pair says plain beside its challenge',
      code: `import { createHash } from 'node:crypto';
export const pair = (codeVerifier) => ({ codeVerifier, codeChallenge: createHash('sha256').update(codeVerifier).digest('hex'), codeChallengeMethod: 'plain' });`,
    },
    {
      name: 'Apps Script hashes, and the padding is removed',
      code: `function pair() {
  const codeVerifier = makeVerifier();
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, codeVerifier);
  const codeChallenge = Utilities.base64EncodeWebSafe(digest).replace(/=+$/, '');
  return { codeVerifier, codeChallenge };
}
`,
    },
  ],
  unsure: [
    {
      name: 'the bytes of a digest are read in an encoding that is not known',
      code: `export async function generateCodeChallenge(verifier, encoding) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return new TextDecoder(encoding).decode(digest);
}
`,
    },
    {
      name: 'a digest in one of two forms, for whoever asks for it',
      code: `import { createHash } from 'node:crypto';
export function generateCodeChallenge(verifier, form) {
  const digest = createHash('sha256').update(verifier);
  return form === 'hex' ? digest.digest('hex') : digest.digest('base64url');
}
`,
    },
    {
      name: 'one of two hash functions, for whoever asks for it',
      code: `import { createHash } from 'node:crypto';
export function generateCodeChallenge(verifier, method) {
  if (method === 'S1') return createHash('sha1').update(verifier).digest('base64url');
  return createHash('sha256').update(verifier).digest('base64url');
}
`,
    },
    {
      name: 'a hash function of another file may give a text to btoa',
      code: `import { sha256 } from './hash';
export async function generateCodeChallenge(codeVerifier) {
  return btoa(await sha256(codeVerifier)).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
`,
    },
    {
      name: 'the digest goes through an encoder that is handed over',
      code: `export class Login {
  constructor(window) {
    this.window = window;
  }
  async start(codeVerifier) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
    const codeChallenge = this.texts.btoa(String.fromCharCode(...new Uint8Array(digest)));
    return \`https://id.example.com/authorize?response_type=code&client_id=spa&code_challenge=\${codeChallenge}&code_challenge_method=S256\`;
  }
}
`,
    },
    {
      name: 'a server compares what it makes of a verifier, and makes none',
      code: `import { createHash } from 'node:crypto';
export function codeChallengeOf(codeVerifier) {
  return createHash('sha256').update(codeVerifier).digest('hex');
}
export const isRight = (codeVerifier, stored) => codeChallengeOf(codeVerifier) === stored;
`,
    },
    {
      name: 'a pattern of another file may remove the padding',
      code: `import { createHash } from 'node:crypto';
import { padding } from './patterns.js';
const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64')
  .replace(/\\+/g, '-').replace(/\\//g, '_').replace(padding, '');
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'an imported function may give the finished challenge',
      code: `import { sha256 } from './hashing.js';
const codeChallenge = (await sha256(codeVerifier)).toString('base64url');
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'the hash is imported from another file',
      code: `import { sha256 } from './hash';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', sha256(codeVerifier));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'the encoder is imported from another file',
      code: `import { encode } from './encoder';
import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', encode(createHash('sha256').update(codeVerifier).digest('hex')));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'the challenge comes from the caller',
      code: `export function login(codeChallenge) {
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('code_challenge', codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  location.assign(url);
}`,
    },
    {
      name: 'the algorithm is configured',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash(config.algorithm).update(codeVerifier).digest('base64url'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'the encoding is configured',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest(config.encoding));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'one provider gets hexadecimal and the others base64url',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest(provider.wantsHex ? 'hex' : 'base64url'));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'a wrapper hides what happens to the digest',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', wrap(() => createHash('sha256').update(codeVerifier).digest('hex')));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'the hash is injected',
      code: `const digest = await this.hasher.calcHash(codeVerifier, 'sha-256');
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', digest);
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'a pattern that could take for ever is not run',
      code: `import { createHash } from 'node:crypto';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('base64').replace(/(=+)+$/, ''));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'a loop that never ends is left alone',
      code: `import { createHash } from 'node:crypto';
function spin(text) { for (;;) text += 'a'; }
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', spin(createHash('sha256').update(codeVerifier).digest('hex')));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'a text that grows without end is left alone',
      code: `import { createHash } from 'node:crypto';
function grow(text) { while (text) text += text; return text; }
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', grow(createHash('sha256').update(codeVerifier).digest('hex')));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
    {
      name: 'functions that call each other are left alone',
      code: `import { createHash } from 'node:crypto';
const one = (text) => other(text);
const other = (text) => one(text);
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'app');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
url.searchParams.set('code_challenge', one(createHash('sha256').update(codeVerifier).digest('hex')));
url.searchParams.set('code_challenge_method', 'S256');
location.assign(url);`,
    },
  ],
});
