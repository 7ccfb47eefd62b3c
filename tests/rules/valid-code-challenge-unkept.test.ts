// Is a challenge noticed whose verifier nobody has, because it is drawn where it is hashed?
import rule from '../../rules/valid-code-challenge';
import { RuleTester } from '../support/rule-tester';

/** The beginning of an address with a challenge, on the line behind two lines of helpers. */
const node = `import { createHash, randomBytes } from 'node:crypto';
const challengeOf = (verifier) => createHash('sha256').update(verifier).digest('base64url');
`;
const sends = (challenge: string): string =>
  `export const begin = (session) => \`https://login.example.com/authorize?response_type=code&client_id=app&code_challenge_method=S256&code_challenge=\${${challenge}}\`;\n`;
const column = sends('').indexOf('${') + 3;
const maker = `const makeVerifier = () => randomBytes(32).toString('base64url');\n`;

new RuleTester().run('valid-code-challenge', rule, {
  reported: [
    {
      name: 'a maker that is called once more for the challenge',
      code: `${node}${sends('challengeOf(makeVerifier())')}${maker}`,
      errors: [{ messageId: 'unkept', line: 3, column: column + 12, endLine: 3, endColumn: column + 26 }],
    },
    {
      name: 'bytes that are drawn within the hash, beside a verifier that is kept',
      code: `${node}export function begin(session) {
  session.codeVerifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(randomBytes(32).toString('base64url')).digest('base64url');
  return \`https://login.example.com/authorize?response_type=code&client_id=app&code_challenge_method=S256&code_challenge=\${challenge}\`;
}
`,
      errors: [{ messageId: 'unkept', line: 5, column: 49, endLine: 5, endColumn: 86 }],
    },
    {
      name: 'a verifier of a library that goes into its function for challenges alone',
      code: `import * as client from 'openid-client';
export const begin = async (config) => client.buildAuthorizationUrl(config, {
  redirect_uri: back,
  code_challenge: await client.calculatePKCECodeChallenge(client.randomPKCECodeVerifier()),
  code_challenge_method: 'S256',
});
`,
      errors: [{ messageId: 'unkept', line: 4, column: 59, endLine: 4, endColumn: 90 }],
    },
  ],
  fine: [
    {
      name: 'the maker keeps what it makes',
      code: `${node}${sends('challengeOf(makeVerifier())')}const kept = new Map();
function makeVerifier() {
  const verifier = randomBytes(32).toString('base64url');
  kept.set('verifier', verifier);
  return verifier;
}
`,
    },
    {
      name: 'the maker keeps what it makes in a variable',
      code: `${node}${sends('challengeOf(makeVerifier())')}let kept;
const makeVerifier = () => (kept = randomBytes(32).toString('base64url'));
`,
    },
    {
      name: 'a helper on the way keeps it',
      code: `${node}${sends('challengeOf(remember(makeVerifier()))')}${maker}function remember(verifier) {
  sessionStorage.verifier = verifier;
  return verifier;
}
`,
    },
    {
      name: 'the function that hashes keeps it',
      code: `import { createHash, randomBytes } from 'node:crypto';
${sends('challengeOf(makeVerifier())')}${maker}function challengeOf(verifier) {
  sessionStorage.setItem('verifier', verifier);
  return createHash('sha256').update(verifier).digest('base64url');
}
`,
    },
    {
      name: 'it is kept where it stands',
      code: `${node}${sends('challengeOf((session.verifier = makeVerifier()))')}${maker}`,
    },
    {
      name: 'a new verifier where none is kept',
      code: `${node}${sends('challengeOf(session.verifier ?? makeVerifier())')}${maker}`,
    },
  ],
  unsure: [
    {
      name: 'a helper of another file on the way',
      code: `import { remember } from './store.js';
${node}${sends('challengeOf(remember(makeVerifier()))')}${maker}`,
    },
    {
      name: 'a maker of another file',
      code: `import { makeVerifier } from './pkce.js';
${node}${sends('challengeOf(makeVerifier())')}`,
    },
  ],
});
