import rule from '../../rules/valid-code-challenge';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('valid-code-challenge', rule, {
  reported: [
    {
      name: 'a helper gives the verifier as the challenge of its pair',
      code: `import { randomBytes } from 'node:crypto';
function createPair() {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = verifier;
  return { verifier, challenge };
}
export async function login() {
  const { verifier, challenge } = createPair();
  await keep(verifier);
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('code_challenge', challenge);
  url.searchParams.set('code_challenge_method', 'S256');
  return url.href;
}
`,
      errors: [{ messageId: 'verifier', line: 4, column: 21, endLine: 4, endColumn: 29 }],
    },
    {
      name: 'the member of a pair is the verifier, through an async helper',
      code: `async function createPair() {
  const codeVerifier = await makeVerifier();
  return { codeVerifier, codeChallenge: codeVerifier };
}
export async function login() {
  const pair = await createPair();
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('code_challenge', pair.codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  return url.href;
}
`,
      errors: [{ messageId: 'verifier', line: 3, column: 41, endLine: 3, endColumn: 53 }],
    },
    {
      name: 'the function that should derive the challenge gives back what it is given',
      code: `const deriveChallenge = (text) => text;
export async function login() {
  const codeVerifier = await makeVerifier();
  const proof = deriveChallenge(codeVerifier);
  await keep(codeVerifier);
  return 'https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=https://app.example.com/'
    + '&code_challenge_method=S256&code_challenge=' + encodeURIComponent(proof);
}
`,
      errors: [{ messageId: 'verifier', line: 1, column: 35, endLine: 1, endColumn: 39 }],
    },
    {
      name: 'a method is given the verifier as the challenge of its request',
      code: `class Login {
  start() {
    const codeVerifier = makeVerifier();
    const codeChallenge = codeVerifier;
    this.pending = { codeVerifier };
    return this.#address(codeChallenge);
  }
  #address(challenge) {
    const parameters = new URLSearchParams({
      response_type: 'code',
      client_id: 'app',
      redirect_uri: 'https://app.example.com/callback',
      code_challenge: challenge,
      code_challenge_method: 'S256',
    });
    return \`https://login.example.com/authorize?\${parameters}\`;
  }
}
`,
      errors: [{ messageId: 'verifier', line: 4, column: 27, endLine: 4, endColumn: 39 }],
    },
    {
      name: 'both ways of a condition give the verifier',
      code: `export async function login() {
  const codeVerifier = await makeVerifier();
  const codeChallenge = isMobile() ? codeVerifier : String(codeVerifier);
  await keep(codeVerifier);
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('code_challenge', codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  return url.href;
}
`,
      errors: [{ messageId: 'verifier', line: 3, column: 38, endLine: 3, endColumn: 50 }],
    },
    {
      name: 'a pair says S256 and holds the verifier twice, for a request of another file',
      code: `import { randomBytes } from 'node:crypto';
export function createPair() {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = codeVerifier;
  return { codeVerifier, codeChallenge, codeChallengeMethod: 'S256' };
}
`,
      errors: [{ messageId: 'verifier', line: 4, column: 25, endLine: 4, endColumn: 37 }],
    },
    {
      name: 'the parameters of an address that another file puts together say S256 in small letters',
      code: `import { helper } from './helper';
export function link(redirectUri) {
  const codeVerifier = helper.makeVerifier();
  const query = { response_type: 'code', redirect_uri: redirectUri, code_challenge: codeVerifier, code_challenge_method: 's256' };
  return { address: helper.addressWith(query), codeVerifier };
}
`,
      errors: [{ messageId: 'verifier', line: 4, column: 85, endLine: 4, endColumn: 97 }],
    },
  ],
  fine: [
    {
      name: 'a helper makes the pair with the digest',
      code: `import { createHash, randomBytes } from 'node:crypto';
function createPair() {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { verifier, challenge };
}
export async function login() {
  const { verifier, challenge } = createPair();
  await keep(verifier);
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('code_challenge', challenge);
  url.searchParams.set('code_challenge_method', 'S256');
  return url.href;
}
`,
    },
    {
      name: 'what is named after the verifier is its digest',
      code: `export async function login() {
  const codeVerifier = await makeVerifier();
  const hashedCodeVerifier = await digestOf(codeVerifier);
  await keep(codeVerifier);
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('code_challenge', hashedCodeVerifier);
  url.searchParams.set('code_challenge_method', 'S256');
  return url.href;
}
`,
    },
    {
      name: 'the method is plain, of which require-s256 speaks',
      code: `function createPair() {
  const codeVerifier = makeVerifier();
  return { codeVerifier, codeChallenge: codeVerifier };
}
const { codeVerifier, codeChallenge } = createPair();
await keep(codeVerifier);
location.href = 'https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=https://app.example.com/'
  + '&code_challenge_method=plain&code_challenge=' + codeChallenge;
`,
    },
  ],
  unsure: [
    {
      name: 'the verifier is the challenge only where the platform cannot hash',
      code: `export async function login() {
  const codeVerifier = await makeVerifier();
  const codeChallenge = canHash() ? await digestOf(codeVerifier) : codeVerifier;
  await keep(codeVerifier);
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('code_challenge', codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  return url.href;
}
`,
    },
    {
      name: 'a helper of another file is given the verifier',
      code: `import { derive } from './pkce';
export async function login() {
  const codeVerifier = await makeVerifier();
  const codeChallenge = derive(codeVerifier);
  await keep(codeVerifier);
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('code_challenge', codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  return url.href;
}
`,
    },
    {
      name: 'what is spread into the pair may replace its challenge',
      code: `function createPair() {
  const codeVerifier = makeVerifier();
  return { codeVerifier, codeChallenge: codeVerifier, ...proofFor(codeVerifier) };
}
export async function login() {
  const { codeVerifier, codeChallenge } = createPair();
  await keep(codeVerifier);
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('code_challenge', codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  return url.href;
}
`,
    },
  ],
});
