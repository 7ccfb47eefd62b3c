// Does a function that promises a challenge, or a pair, give something that is no digest of its verifier?
import rule from '../../rules/valid-code-challenge';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('valid-code-challenge', rule, {
  reported: [
    {
      name: 'a function gives the verifier back as its challenge',
      code: `export function generateCodeChallenge(codeVerifier) {
  return codeVerifier;
}
`,
      errors: [{ messageId: 'givenBack', line: 2, column: 10, endLine: 2, endColumn: 22 }],
    },
    {
      name: 'a function hashes the verifier, and gives it back all the same',
      code: `export const deriveCodeChallenge = async (verifier) => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return verifier.toString();
};
`,
      errors: [{ messageId: 'givenBack', line: 3, column: 10, endLine: 3, endColumn: 29 }],
    },
    {
      name: 'a constant as the challenge of a verifier',
      code: `// PKCE
export const challengeFromVerifier = (verifier) => 'challenge';
`,
      errors: [{ messageId: 'literal', line: 2, column: 52, endLine: 2, endColumn: 63 }],
    },
    {
      name: 'a random text as the challenge of a verifier',
      code: `export class Pkce {
  codeChallengeOf(codeVerifier) {
    return Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2);
  }
}
`,
      errors: [{ messageId: 'drawn', line: 3, column: 12, endLine: 3, endColumn: 85 }],
    },
    {
      name: 'a function of PKCE that is called for its challenge alone hashes nothing',
      code: `import { createHash } from 'node:crypto';
// PKCE, RFC 7636
export function generateChallenge(verifier) {
  return createHash('sha256').digest('base64url');
}
`,
      errors: [{ messageId: 'nothingHashed', line: 4, column: 10, endLine: 4, endColumn: 30 }],
    },
    {
      name: 'nothing is hashed for an encoder of another file',
      code: `import { createHash } from 'node:crypto';
import { toBase64Url } from './encoding';
export function generateCodeChallenge(verifier) {
  return toBase64Url(createHash('sha256').digest());
}
`,
      errors: [{ messageId: 'nothingHashed', line: 4, column: 22, endLine: 4, endColumn: 42 }],
    },
    {
      name: 'the bytes behind the verifier are hashed for an encoder of another file',
      code: `import { createHash } from 'node:crypto';
import { toBase64Url } from './encoding';
export function generateCodeChallenge(verifier) {
  return toBase64Url(createHash('sha256').update(verifier, 'base64').digest());
}
`,
      errors: [{ messageId: 'hashedBytes', line: 4, column: 50, endLine: 4, endColumn: 58 }],
    },
    {
      name: 'the verifier beside a method in a constant',
      code: `import { createVerifier } from './pkce';
export function start() {
  const method = 'S256';
  const codeVerifier = createVerifier();
  return { code_challenge: codeVerifier, code_challenge_method: method, state: 'a' };
}
`,
      errors: [{ messageId: 'verifier', line: 5, column: 28, endLine: 5, endColumn: 40 }],
    },
    {
      name: 'a constant beside a verifier that is made',
      code: `import { createVerifier } from './pkce';
export function createPair() {
  const verifier = createVerifier();
  return { code_verifier: verifier, code_challenge: 'challenge' };
}
`,
      errors: [{ messageId: 'literal', line: 4, column: 53, endLine: 4, endColumn: 64 }],
    },
    {
      name: 'a constant beside a verifier and a method that only ends with the word plain',
      code: `import { createVerifier } from './pkce';
export function createPair() {
  const verifier = createVerifier();
  return { code_verifier: verifier, code_challenge: 'challenge', code_challenge_method: 'explain' };
}
`,
      errors: [{ messageId: 'literal', line: 4, column: 53, endLine: 4, endColumn: 64 }],
    },
    {
      name: 'a random text beside a verifier that is made',
      code: `import { createVerifier } from './pkce';
export function createPair() {
  return { codeVerifier: createVerifier(), codeChallenge: Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2) };
}
`,
      errors: [{ messageId: 'drawn', line: 3, column: 59, endLine: 3, endColumn: 132 }],
    },
    {
      name: 'a part of the digest',
      code: `import { createHash } from 'node:crypto';
export function generateCodeChallenge(verifier) {
  return createHash('sha256').update(verifier).digest('base64url').slice(0, 32);
}
`,
      errors: [{ messageId: 'altered', line: 3, column: 10, endLine: 3, endColumn: 80 }],
    },
    {
      name: 'the digest in small letters',
      code: `import { createHash } from 'node:crypto';
export const generateCodeChallenge = (verifier) =>
  createHash('sha256').update(verifier).digest('base64url').toLowerCase();
`,
      errors: [{ messageId: 'altered', line: 3, column: 3, endLine: 3, endColumn: 74 }],
    },
  ],
  fine: [
    {
      name: 'the verifier goes into the hash, for an encoder of another file',
      code: `import { createHash } from 'node:crypto';
import { toBase64Url } from './encoding';
export function generateCodeChallenge(verifier) {
  return toBase64Url(createHash('sha256').update(verifier).digest());
}
`,
    },
  ],
  unsure: [
    {
      name: 'the method may be plain',
      code: `// The method may be 'plain': the caller says.
export function generateCodeChallenge(verifier) {
  return verifier;
}
`,
    },
    {
      name: 'one way gives a digest',
      code: `// PKCE
export function challengeFor(verifier, method) {
  return method === 'S256' ? digestOf(verifier) : verifier;
}
`,
    },
    {
      name: 'a challenge of another protocol',
      code: `// The prover answers a challenge of the one who verifies.
export function challengeFor(verifier) {
  return verifier;
}
`,
    },
    {
      name: 'the verifier is written over',
      code: `export function generateCodeChallenge(verifier) {
  verifier = digestOf(verifier);
  return verifier;
}
`,
    },
    {
      name: 'an example writes down both halves',
      code: `export const example = { code_verifier: 'a-verifier', code_challenge: 'a-challenge', code_challenge_method: 'S256' };
`,
    },
    {
      name: 'the method is chosen elsewhere',
      code: `import { createVerifier } from './pkce';
export function createPair(method) {
  const codeVerifier = createVerifier();
  return { code_challenge: codeVerifier, code_challenge_method: method };
}
`,
    },
    {
      name: 'a few characters of the digest may only be shown',
      code: `import { createHash } from 'node:crypto';
export function shownCodeChallenge(verifier) {
  return createHash('sha256').update(verifier).digest('base64url').slice(0, 8);
}
`,
    },
  ],
});
