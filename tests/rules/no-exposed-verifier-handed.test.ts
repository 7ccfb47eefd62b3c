// Is a function of the file, or a pair, given the challenge under the name of the verifier?
import rule from '../../rules/no-exposed-verifier';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-exposed-verifier', rule, {
  reported: [
    {
      name: 'the verifier is the state of the login that a function begins',
      code: `import { createHash, randomBytes } from 'node:crypto';
export function beginPkce() {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { verifier, challenge, state: 'login.' + verifier };
}
`,
      errors: [{ messageId: 'state', line: 5, column: 51, endLine: 5, endColumn: 59 }],
    },
    {
      name: 'a function of the file is handed the challenge of a pair as its verifier',
      code: `import { createPair } from './pkce';
export async function login() {
  const { codeVerifier, codeChallenge } = await createPair();
  const query = new URLSearchParams({ response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb', code_challenge: codeChallenge, code_challenge_method: 'S256' });
  const code = await open(\`https://login.example/authorize?\${query}\`);
  return exchange(code, codeChallenge);
}
function exchange(code, codeVerifier) {
  return fetch('https://login.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'app', code, code_verifier: codeVerifier }) });
}
`,
      errors: [{ messageId: 'challengeAsVerifier', line: 6, column: 25, endLine: 6, endColumn: 38 }],
    },
    {
      name: 'a pair has its challenge twice',
      code: `import { createHash, randomBytes } from 'node:crypto';
export function createPkce() {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { code_verifier: challenge, code_challenge: challenge };
}
`,
      errors: [{ messageId: 'challengeAsVerifier', line: 5, column: 27, endLine: 5, endColumn: 36 }],
    },
    {
      name: 'a function of another file makes the address, with the verifier as its state',
      code: `import { createVerifier, getAuthorizationUrl } from './oauth';
export async function login(provider, nonce) {
  const codeVerifier = createVerifier();
  await provider.keep({ codeVerifier, nonce });
  return provider.getAuthorizationUrl({ state: codeVerifier, codeVerifier, nonce });
}
// pkce
`,
      errors: [
        {
          messageId: 'state',
          line: 5,
          column: 48,
          endLine: 5,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'randomValue',
              output: `import { createVerifier, getAuthorizationUrl } from './oauth';
export async function login(provider, nonce) {
  const codeVerifier = createVerifier();
  await provider.keep({ codeVerifier, nonce });
  return provider.getAuthorizationUrl({ state: crypto.randomUUID(), codeVerifier, nonce });
}
// pkce
`,
            },
          ],
        },
      ],
    },
  ],
  fine: [
    {
      name: 'a login has a state of its own beside its pair',
      code: `import { createHash, randomBytes } from 'node:crypto';
export function beginPkce() {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const state = randomBytes(16).toString('hex');
  return { verifier, challenge, state };
}
`,
    },
    {
      name: 'a record that is kept under the verifier has no challenge',
      code: `import { randomBytes } from 'node:crypto';
export function keep(store) {
  const verifier = randomBytes(32).toString('base64url');
  store.put({ verifier, state: verifier, kind: 'pkce' });
}
`,
    },
    {
      name: 'both halves go where they belong',
      code: `import { createPair } from './pkce';
export async function login() {
  const { codeVerifier, codeChallenge } = await createPair('S256');
  return codeChallenge && exchange(codeVerifier, codeChallenge);
}
function exchange(codeVerifier, codeChallenge) {
  return send({ codeVerifier, codeChallenge });
}
`,
    },
  ],
  unsure: [
    {
      name: 'a function of another file may take the challenge there',
      code: `import { createPair, exchange } from './pkce';
export async function login(code) {
  const { codeVerifier, codeChallenge } = await createPair('S256');
  return exchange(code, codeChallenge);
}
`,
    },
    {
      name: 'the function of another file may take the object apart',
      code: `import { createVerifier } from './oauth';
export async function login(provider, nonce) {
  const flow = { codeVerifier: createVerifier(), nonce };
  return provider.getAuthorizationUrl({ state: flow, nonce });
}
// pkce
`,
    },
  ],
});
