// Is the text that a challenge hashes the code verifier, all of it and nothing else?
import rule from '../../rules/valid-code-challenge';
import { RuleTester } from '../support/rule-tester';

const encoder = `const toBase64Url = (digest) =>
  btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
`;
const node = `import { createHash } from 'node:crypto';
`;

new RuleTester().run('valid-code-challenge', rule, {
  reported: [
    {
      name: 'nothing is put into the hash',
      code: `${node}export function generateCodeChallenge(codeVerifier) {
  return createHash('sha256').digest('base64url');
}
`,
      errors: [{ messageId: 'nothingHashed', line: 3, column: 10, endLine: 3, endColumn: 30 }],
    },
    {
      name: 'nothing is put into a hash that has a name',
      code: `${node}export function generateCodeChallenge(codeVerifier) {
  const hash = createHash('sha256');
  return hash.digest('base64url');
}
`,
      errors: [{ messageId: 'nothingHashed', line: 3, column: 16, endLine: 3, endColumn: 36 }],
    },
    {
      name: 'an empty text is hashed',
      code: `${node}export function generateCodeChallenge(codeVerifier) {
  return createHash('sha256').update('').digest('base64url');
}
`,
      errors: [{ messageId: 'nothingHashed', line: 3, column: 38, endLine: 3, endColumn: 40 }],
    },
    {
      name: 'the bytes of nothing are hashed',
      code: `${encoder}export async function generateCodeChallenge(codeVerifier) {
  const bytes = new TextEncoder().encode();
  return toBase64Url(await crypto.subtle.digest('SHA-256', bytes));
}
`,
      errors: [{ messageId: 'nothingHashed', line: 5, column: 60, endLine: 5, endColumn: 65 }],
    },
    {
      name: 'the name of the verifier is hashed, in quotes',
      code: `${node}export function createPkce() {
  const verifier = randomText(64);
  const challenge = createHash('sha256').update('verifier').digest('base64url');
  return { verifier, challenge, method: 'S256' };
}
`,
      errors: [{ messageId: 'otherText', line: 4, column: 49, endLine: 4, endColumn: 59 }],
    },
    {
      name: 'a part of the verifier is hashed',
      code: `${node}export function generateCodeChallenge(codeVerifier) {
  return createHash('sha256').update(codeVerifier.slice(0, 32)).digest('base64url');
}
`,
      errors: [{ messageId: 'otherText', line: 3, column: 38, endLine: 3, endColumn: 63 }],
    },
    {
      name: 'the verifier is hashed with a salt behind it',
      code: `${encoder}export async function generateCodeChallenge(codeVerifier) {
  const bytes = new TextEncoder().encode(codeVerifier + 'salt');
  return toBase64Url(await crypto.subtle.digest('SHA-256', bytes));
}
`,
      errors: [{ messageId: 'otherText', line: 5, column: 60, endLine: 5, endColumn: 65 }],
    },
    {
      name: 'the verifier is hashed in capitals',
      code: `${node}export const generateCodeChallenge = (verifier) =>
  createHash('sha256').update(verifier.toUpperCase()).digest('base64url');
`,
      errors: [{ messageId: 'otherText', line: 3, column: 31, endLine: 3, endColumn: 53 }],
    },
    {
      name: 'nothing is hashed in a function that satisfies a type',
      typescript: true,
      code: `${node}export const generateCodeChallenge = ((verifier) =>
  createHash('sha256').digest('base64url')) satisfies Derive;
`,
      errors: [{ messageId: 'nothingHashed', line: 3, column: 3, endLine: 3, endColumn: 23 }],
    },
    {
      name: 'another hash in a function that is named after what its challenge is for',
      code: `${encoder}export async function challengeFor(codeVerifier) {
  if (codeVerifier.length < 43) throw new Error('short');
  return toBase64Url(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(codeVerifier)));
}
`,
      errors: [
        {
          messageId: 'otherHash',
          data: { hash: 'SHA-1' },
          line: 5,
          column: 49,
          endLine: 5,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'useSha256',
              output: `${encoder}export async function challengeFor(codeVerifier) {
  if (codeVerifier.length < 43) throw new Error('short');
  return toBase64Url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier)));
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the digest is not awaited in a function that is named after what its challenge is of',
      code: `${encoder}export async function challengeOf(verifier) {
  const digest = crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return toBase64Url(digest);
}
export const codeChallengeMethod = 'S256';
`,
      errors: [{ messageId: 'unawaited', line: 2, column: 46, endLine: 2, endColumn: 52 }],
    },
    {
      name: 'a text is joined to the verifier where it is hashed',
      code: `import { createHash, randomBytes } from 'node:crypto';
export function login() {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier + 'salt').digest('base64url');
  return { codeVerifier, url: \`https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=https://app.example/cb&code_challenge=\${codeChallenge}&code_challenge_method=S256\` };
}
`,
      errors: [
        {
          messageId: 'otherText',
          line: 4,
          column: 53,
          endLine: 4,
          endColumn: 74,
        },
      ],
    },
    {
      name: 'a text is joined to the verifier before its characters are encoded',
      code: `export async function login(codeVerifier) {
  const text = \`v1.\${codeVerifier}\`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const codeChallenge = btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
  return \`https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=https://app.example/cb&code_challenge=\${codeChallenge}&code_challenge_method=S256\`;
}
`,
      errors: [
        {
          messageId: 'otherText',
          line: 3,
          column: 56,
          endLine: 3,
          endColumn: 86,
        },
      ],
    },
  ],
  fine: [
    {
      name: 'a challenge of something else is hashed otherwise',
      code: `${node}export const challengeFor = (email) => createHash('sha1').update(email).digest('hex');
export const codeChallengeMethod = 'S256';
`,
    },
    {
      name: 'the verifier is put into a hash that has a name',
      code: `${node}export function generateCodeChallenge(verifier) {
  const hash = createHash('sha256');
  for (const character of verifier) hash.update(character);
  return hash.digest('base64url');
}
`,
    },
    {
      name: 'the bytes of the verifier are written one by one',
      code: `${node}export function generateCodeChallenge(verifier) {
  const bytes = new Uint8Array(verifier.length);
  for (let i = 0; i < verifier.length; i++) bytes[i] = verifier.charCodeAt(i);
  return createHash('sha256').update(bytes).digest('base64url');
}
`,
    },
    {
      name: 'the verifier is cut to the longest that may be, and to characters of one byte',
      code: `${node}export function generateCodeChallenge(verifier) {
  return createHash('sha256').update(unescape(encodeURIComponent(verifier.trim().slice(0, 128)))).digest('base64url');
}
`,
    },
    {
      name: 'a verifier that is left out is an empty text',
      code: `${node}export function generateCodeChallenge(verifier = '') {
  return createHash('sha256').update(verifier).digest('base64url');
}
`,
    },
    {
      name: 'the digest of nothing is no challenge',
      code: `${node}export const nothing = createHash('sha256').digest('base64url');
export const codeChallengeMethod = 'S256';
`,
    },
  ],
  unsure: [
    {
      name: 'another file puts the verifier into the hash',
      code: `${node}import { feed } from './feed';
export function generateCodeChallenge(verifier) {
  const hash = createHash('sha256');
  feed(hash, verifier);
  return hash.digest('base64url');
}
`,
    },
    {
      name: 'the verifier flows into the hash as into a stream',
      code: `${node}export function generateCodeChallenge(verifier) {
  const hash = createHash('sha256');
  hash.write(verifier);
  hash.end();
  return hash.digest('base64url');
}
`,
    },
    {
      name: 'a verifier is made where none is given',
      code: `${node}export function generateCodeChallenge(verifier) {
  if (!verifier) verifier = 'tiny';
  return createHash('sha256').update(verifier).digest('base64url');
}
`,
    },
    {
      name: 'what is hashed beside the verifier may belong to it, where the pair is made',
      code: `${node}export function createPkce(prefix) {
  const verifier = randomText(64);
  const challenge = createHash('sha256').update(prefix + verifier).digest('base64url');
  return { verifier: prefix + verifier, challenge };
}
`,
    },
    {
      name: 'the caller may give no more of the verifier than is hashed',
      code: `${node}export function generateCodeChallenge(verifier) {
  return createHash('sha256').update(verifier.slice(0, 43)).digest('base64url');
}
`,
    },
    {
      name: 'the token request may send the text that is hashed',
      code: `import { createHash } from 'node:crypto';
export function login(codeVerifier, suffix) {
  const codeChallenge = createHash('sha256').update(codeVerifier + suffix).digest('base64url');
  return \`https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=https://app.example/cb&code_challenge=\${codeChallenge}&code_challenge_method=S256\`;
}
export function redeem(code, codeVerifier, suffix) {
  return new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier + suffix });
}
`,
    },
  ],
});
