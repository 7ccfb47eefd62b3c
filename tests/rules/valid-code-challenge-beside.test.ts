// Does a challenge stand beside its verifier, or in another parameter, that is no digest of the verifier?
import rule from '../../rules/valid-code-challenge';
import { RuleTester } from '../support/rule-tester';

const node = "import { createHash, randomBytes } from 'node:crypto';\n";

new RuleTester().run('valid-code-challenge', rule, {
  reported: [
    {
      name: 'a pair has its verifier twice, and its request is in another file',
      code: `${node}export function createPair() {
  const codeVerifier = randomBytes(32).toString('base64url');
  return { codeVerifier, codeChallenge: codeVerifier };
}
`,
      errors: [{ messageId: 'givenBack', line: 4, column: 41, endLine: 4, endColumn: 53 }],
    },
    {
      name: 'a pair has its verifier twice, through a variable and by short names',
      code: `// PKCE helpers
async function sha256(plain) {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(plain));
}
export async function generatePkce() {
  const verifier = generateVerifier();
  const challenge = verifier;
  return { verifier, challenge };
}
`,
      errors: [{ messageId: 'givenBack', line: 7, column: 21, endLine: 7, endColumn: 29 }],
    },
    {
      name: 'a pair falls back to its verifier where the platform cannot hash',
      code: `export async function generatePkce() {
  const codeVerifier = generateVerifier();
  const codeChallenge = crypto.subtle ? await derive(codeVerifier) : codeVerifier;
  return { codeVerifier, codeChallenge };
}
`,
      errors: [{ messageId: 'givenBack', line: 3, column: 70, endLine: 3, endColumn: 82 }],
    },
    {
      name: 'a challenge that goes to another file is the verifier',
      code: `import { buildAddress, createVerifier } from './login';
export function login() {
  const codeVerifier = createVerifier();
  const codeChallenge = codeVerifier;
  open(buildAddress(codeChallenge));
  return codeVerifier;
}
`,
      errors: [{ messageId: 'givenBack', line: 4, column: 25, endLine: 4, endColumn: 37 }],
    },
    {
      name: 'a challenge that goes to another file is a random text',
      code: `${node}import { buildAddress, createVerifier } from './login';
export function login() {
  const codeVerifier = createVerifier();
  const codeChallenge = randomBytes(32).toString('base64url');
  open(buildAddress(codeChallenge));
  return codeVerifier;
}
`,
      errors: [{ messageId: 'drawn', line: 5, column: 25, endLine: 5, endColumn: 62 }],
    },
    {
      name: 'the challenge of a pair is a random text that a variable holds',
      code: `${node}// PKCE
export function createPair() {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = randomBytes(32).toString('base64url');
  return { verifier, challenge };
}
`,
      errors: [{ messageId: 'drawn', line: 5, column: 21, endLine: 5, endColumn: 58 }],
    },
    {
      name: 'the challenge of a pair is a constant that a variable holds',
      code: `export function createPair() {
  const codeVerifier = createVerifier();
  const codeChallenge = 'challenge';
  return { codeVerifier, codeChallenge };
}
`,
      errors: [{ messageId: 'literal', line: 3, column: 25, endLine: 3, endColumn: 36 }],
    },
    {
      name: 'a function gives the verifier back where the platform cannot hash',
      code: `async function challengeFor(codeVerifier) {
  if (!crypto.subtle) return codeVerifier;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
export { challengeFor };`,
      errors: [{ messageId: 'givenBack', line: 2, column: 30, endLine: 2, endColumn: 42 }],
    },
    {
      name: 'a function gives the verifier back where hashing fails',
      code: `export async function generateCodeChallenge(verifier) {
  try {
    return await digestOf(verifier);
  } catch {
    return verifier;
  }
}
`,
      errors: [{ messageId: 'givenBack', line: 5, column: 12, endLine: 5, endColumn: 20 }],
    },
    {
      name: 'a function gives the verifier back on one way of a condition',
      code: `export const generateCodeChallenge = (verifier) => (window.isSecureContext ? digestOf(verifier) : verifier);
`,
      errors: [{ messageId: 'givenBack', line: 1, column: 99, endLine: 1, endColumn: 107 }],
    },
    {
      name: 'the state is sent as the challenge too',
      code: `export function authorizeUrl(state, challenge) {
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('state', state);
  url.searchParams.set('code_challenge', state);
  url.searchParams.set('code_challenge_method', 'S256');
  return url.href;
}
`,
      errors: [{ messageId: 'otherParameter', line: 7, column: 42, endLine: 7, endColumn: 47 }],
    },
    ...[
      { steps: "replace(/\\+/g, '_').replace(/\\//g, '_')", name: 'one character for both' },
      { steps: "replace(/\\+/g, '-').replace(/\\//g, '')", name: 'one character left out' },
      { steps: "replace(/\\+/g, '-').replace(/\\//g, '~')", name: 'another character' },
    ].map(({ steps, name }) => {
      const made = `createHash('sha256').update(verifier).digest('base64').${steps}.replace(/=/g, '')`;
      return {
        name: `base64 is written for URLs with ${name}`,
        code: `${node}export function generateCodeChallenge(verifier) {
  return ${made};
}
`,
        errors: [{ messageId: 'base64', line: 3, column: 10, endLine: 3, endColumn: 10 + made.length }],
      };
    }),
  ],
  fine: [
    {
      name: 'the challenge is kept as the state too',
      code: `export function authorizeUrl(codeChallenge) {
  return 'https://login.example.com/authorize?' + new URLSearchParams({
    response_type: 'code',
    client_id: 'app',
    redirect_uri: 'https://app.example.com/callback',
    state: codeChallenge,
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  });
}
`,
    },
    {
      name: 'a pair of something else',
      code: `export function createPair() {
  const verifier = makeVerifier();
  return { verifier, challenge: verifier };
}
`,
    },
    {
      name: 'an example writes down both',
      code: `export const example = () => {
  const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const codeChallenge = 'challenge';
  return { codeVerifier, codeChallenge };
};
`,
    },
  ],
  unsure: [
    ...['// The server takes the method plain alone.', "const method = 'plain';", '// MyAnimeList'].map((words) => ({
      name: `the file may mean the method plain: ${words}`,
      code: `${words}
export function createPair() {
  const codeVerifier = createVerifier();
  return { codeVerifier, codeChallenge: codeVerifier };
}
`,
    })),
    {
      name: 'what decides is not whether the platform can hash',
      code: `export const createPair = (isHashed) => {
  const codeVerifier = createVerifier();
  const codeChallenge = isHashed ? derive(codeVerifier) : codeVerifier;
  return { codeVerifier, codeChallenge };
};
`,
    },
    {
      name: 'a function of another file may hash',
      code: `import { draw } from './pkce';
export function createPair() {
  const codeVerifier = draw();
  const codeChallenge = draw(codeVerifier);
  return { codeVerifier, codeChallenge };
}
`,
    },
  ],
});
