// Is a verifier noticed that goes out without being hashed: in another encoding, or where the platform cannot hash?
import rule from '../../rules/valid-code-challenge';
import { RuleTester } from '../support/rule-tester';

const encoder = `const toBase64Url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
`;
const hashed = "toBase64Url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier)))";
/** A login; its lines begin at line 5. */
const login = (...lines: string[]): string => `${encoder}export async function login() {
  const codeVerifier = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
${lines.map((line) => `  ${line}\n`).join('')}  return 'https://login.example.com/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: codeChallenge, code_challenge_method: 'S256',
  });
}
`;

/** A login whose pair is made in another file; the request's lines begin at line 5. */
const ofPair = (pair: string, challenge: string): string => `import { newPair, encode } from './pair';
export async function login() {
  ${pair}
  return 'https://login.example.com/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: ${challenge}, code_challenge_method: 'S256',
  });
}
`;

new RuleTester().run('valid-code-challenge', rule, {
  reported: [
    {
      name: 'the verifier in base64, taken out of the pair that another file makes',
      code: ofPair('const { verifier, challenge } = await newPair();', 'btoa(verifier)'),
      errors: [{ messageId: 'unhashed', line: 6, column: 21, endLine: 6, endColumn: 35 }],
    },
    {
      name: 'the verifier in base64url, taken out of such a pair under a name of its own',
      code: ofPair('const { secret: codeVerifier } = newPair();', "Buffer.from(codeVerifier).toString('base64url')"),
      errors: [{ messageId: 'unhashed', line: 6, column: 21, endLine: 6, endColumn: 68 }],
    },
    {
      name: 'the verifier in base64, read from such a pair',
      code: ofPair('const pair = newPair();', 'btoa(pair.codeVerifier)'),
      errors: [{ messageId: 'unhashed', line: 6, column: 21, endLine: 6, endColumn: 44 }],
    },
    {
      name: 'the verifier in base64, taken out of a pair whose challenge was hashed',
      code: `import { createHash, randomBytes } from 'node:crypto';
function newPair() {
  const codeVerifier = randomBytes(32).toString('base64url');
  return { codeVerifier, codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url') };
}
export function login() {
  const { codeVerifier, codeChallenge } = newPair();
  return 'https://login.example.com/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: btoa(codeVerifier), code_challenge_method: 'S256', state: codeChallenge,
  });
}
`,
      errors: [{ messageId: 'unhashed', line: 10, column: 21, endLine: 10, endColumn: 39 }],
    },
    {
      name: 'a challenge of another file that is cut short',
      code: ofPair('const { challenge } = await newPair();', 'challenge.slice(0, 32)'),
      errors: [{ messageId: 'altered', line: 6, column: 21, endLine: 6, endColumn: 43 }],
    },
    {
      name: 'a challenge of another file that is cut short where it is made',
      code: ofPair('const codeChallenge = (await encode()).substring(0, 40);', 'codeChallenge'),
      errors: [{ messageId: 'altered', line: 3, column: 25, endLine: 3, endColumn: 58 }],
    },
    {
      name: 'a challenge of another file in small letters',
      code: ofPair('const { challenge } = await newPair();', 'challenge.toLowerCase()'),
      errors: [{ messageId: 'altered', line: 6, column: 21, endLine: 6, endColumn: 44 }],
    },
    {
      name: 'the verifier in base64url',
      code: login('const codeChallenge = toBase64Url(new TextEncoder().encode(codeVerifier));'),
      errors: [{ messageId: 'unhashed', line: 5, column: 25, endLine: 5, endColumn: 76 }],
    },
    {
      name: 'the verifier in base64, which a function of another file draws',
      code: `import { generateRandomString } from './random';
export async function login() {
  const codeVerifier = await generateRandomString(64);
  const codeChallenge = btoa(codeVerifier);
  return 'https://login.example.com/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: codeChallenge, code_challenge_method: 'S256',
  });
}
`,
      errors: [{ messageId: 'unhashed', line: 4, column: 25, endLine: 4, endColumn: 43 }],
    },
    {
      name: 'the verifier in base64url, which is joined from what another file draws',
      code: `import { draw } from './random';
export function login() {
  const codeVerifier = draw() + draw() + draw();
  const codeChallenge = btoa(codeVerifier).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '');
  return 'https://login.example.com/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: codeChallenge, code_challenge_method: 'S256',
  });
}
`,
      errors: [{ messageId: 'unhashed', line: 4, column: 25, endLine: 4, endColumn: 101 }],
    },
    {
      name: 'the verifier in base64url in a pair, where the platform cannot hash',
      code: `${encoder}import { draw } from './random';
export async function generatePkcePair() {
  const codeVerifier = draw(64);
  let codeChallenge;
  if (crypto.subtle) codeChallenge = ${hashed};
  else codeChallenge = btoa(codeVerifier).replace(/=/g, '');
  return { codeVerifier, codeChallenge };
}
`,
      errors: [{ messageId: 'unhashed', line: 8, column: 24, endLine: 8, endColumn: 60 }],
    },
    {
      name: 'the verifier in base64url, in the function of a class that makes the pair',
      code: `import { draw } from './random';
export class Shop {
  makePkce() {
    const codeVerifier = draw(64);
    const codeChallenge = btoa(codeVerifier).replace(/=/g, '');
    return { codeVerifier, codeChallenge };
  }
  address() {
    const { codeChallenge } = this.makePkce();
    return 'https://shop.example/oauth/authorize?' + new URLSearchParams({
      response_type: 'code', client_id: this.id, redirect_uri: this.callback,
      code_challenge: codeChallenge, code_challenge_method: 'S256',
    });
  }
}
`,
      errors: [{ messageId: 'unhashed', line: 5, column: 27, endLine: 5, endColumn: 63 }],
    },
    {
      name: 'the verifier in hexadecimal, sent as it is made',
      code: `export const address = (codeVerifier) => 'https://login.example.com/authorize?' + new URLSearchParams({
  response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
  code_challenge: Buffer.from(codeVerifier).toString('hex'), code_challenge_method: 'S256',
});
`,
      errors: [{ messageId: 'unhashed', line: 3, column: 19, endLine: 3, endColumn: 60 }],
    },
    {
      name: 'the bytes of the digest, which are sent as they are',
      code: `import { createHash } from 'node:crypto';
export const address = (codeVerifier) => 'https://login.example.com/authorize?' + new URLSearchParams({
  response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
  code_challenge: createHash('sha256').update(codeVerifier).digest(), code_challenge_method: 'S256',
});
`,
      errors: [{ messageId: 'garbled', line: 4, column: 19, endLine: 4, endColumn: 69 }],
    },
    {
      name: 'a helper that encodes the verifier and hashes nothing',
      code: `export function generateCodeChallenge(codeVerifier) {
  return Buffer.from(codeVerifier).toString('base64url');
}
`,
      errors: [{ messageId: 'unhashed', line: 2, column: 10, endLine: 2, endColumn: 57 }],
    },
    {
      name: 'a helper that writes the verifier by means of another one',
      code: `${encoder}export function generateCodeChallenge(codeVerifier) {
  return toBase64Url(new TextEncoder().encode(codeVerifier));
}
`,
      errors: [{ messageId: 'unhashed', line: 4, column: 10, endLine: 4, endColumn: 61 }],
    },
    {
      name: 'the verifier in base64url where the platform cannot hash',
      code: login(
        'const data = new TextEncoder().encode(codeVerifier);',
        "const codeChallenge = toBase64Url(crypto.subtle ? await crypto.subtle.digest('SHA-256', data) : data);",
      ),
      errors: [{ messageId: 'unhashed', line: 6, column: 25, endLine: 6, endColumn: 104 }],
    },
    {
      name: 'the verifier itself where the platform cannot hash',
      code: login(`const codeChallenge = crypto.subtle ? ${hashed} : codeVerifier;`),
      errors: [{ messageId: 'verifier', line: 5, column: 134, endLine: 5, endColumn: 146 }],
    },
    {
      name: 'the verifier itself where hashing fails',
      code: login('let codeChallenge;', `try { codeChallenge = ${hashed}; } catch { codeChallenge = codeVerifier; }`),
      errors: [{ messageId: 'verifier', line: 6, column: 143, endLine: 6, endColumn: 155 }],
    },
    {
      name: 'the verifier itself behind the return for platforms that hash',
      code:
        login('const codeChallenge = await challengeOf(codeVerifier);') +
        `async function challengeOf(codeVerifier) {
  if (window.isSecureContext) { return ${hashed}; }
  return codeVerifier;
}
`,
      errors: [{ messageId: 'verifier', line: 13, column: 10, endLine: 13, endColumn: 22 }],
    },
    {
      name: 'the verifier in base64 where hashing fails',
      code:
        login('const codeChallenge = await challengeOf(codeVerifier);') +
        `async function challengeOf(codeVerifier) {
  try { return ${hashed}; }
  catch { return btoa(codeVerifier).replace(/=/g, ''); }
}
`,
      errors: [{ messageId: 'unhashed', line: 13, column: 18, endLine: 13, endColumn: 54 }],
    },
  ],
  fine: [
    {
      name: 'the verifier is hashed before it is encoded',
      code: login(`const codeChallenge = ${hashed};`),
    },
    {
      name: 'a platform that cannot hash is turned away',
      code: login(
        "if (!crypto.subtle) throw new Error('No login without HTTPS.');",
        `const codeChallenge = ${hashed};`,
      ),
    },
    {
      name: 'the verifier in base64url is kept, and not sent as the challenge',
      code: `export const keep = (codeVerifier) => sessionStorage.setItem('login', Buffer.from(codeVerifier).toString('base64url'));
export const challenge = (state) => state.code_challenge;
`,
    },
  ],
  unsure: [
    {
      name: 'a function of another file encodes the digest, and what it gives is encoded again',
      code: `import { createHash } from 'node:crypto';
import { encode } from './encoding';
export const codeChallengeOf = (codeVerifier) =>
  Buffer.from(encode(createHash('sha256').update(codeVerifier).digest())).toString('base64url');
`,
    },
    {
      name: 'the bytes of a digest that another file has made are encoded',
      code: ofPair('const { verifier, challenge } = await newPair();', "Buffer.from(challenge).toString('base64url')"),
    },
    {
      name: 'a function of another file makes the challenge of a verifier that is taken out of a pair',
      code: ofPair('const { verifier } = await newPair();', 'encode(verifier)'),
    },
    {
      name: 'the end of what another file gives is cut off, which may be its padding',
      code: ofPair('const { challenge } = await newPair();', 'challenge.slice(0, 43)'),
    },
    {
      name: 'the last character of what another file gives is cut off',
      code: ofPair('const { challenge } = await newPair();', 'challenge.slice(0, -1)'),
    },
    {
      name: 'the digest of another file in small letters, for a server that takes it in hexadecimal',
      code: ofPair('const { challenge } = await newPair();', 'challenge.toLowerCase()').replace(
        'https://login.example.com/authorize',
        'https://www.tiktok.com/v2/auth/authorize/',
      ),
    },
    {
      name: 'those whose platform cannot hash are turned away, and what is hashed depends on something else',
      code: login(
        "if (!crypto.subtle) throw new Error('No login without HTTPS.');",
        'let codeChallenge = codeVerifier;',
        `if (settings.isHashed) codeChallenge = ${hashed};`,
      ),
    },
    {
      name: 'a function out of sight may hash',
      code: `import { digest } from './digest';
${encoder}export function generateCodeChallenge(codeVerifier) {
  return toBase64Url(digest(codeVerifier));
}
`,
    },
    {
      name: 'the verifier itself for a method that a parameter tells',
      code: `${encoder}export async function address(codeVerifier, method) {
  const codeChallenge = method === 'S256' ? ${hashed} : codeVerifier;
  return 'https://login.example.com/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: codeChallenge, code_challenge_method: 'S256',
  });
}
`,
    },
    {
      name: 'the method plain, of which another rule speaks',
      code: login('const codeChallenge = toBase64Url(new TextEncoder().encode(codeVerifier));').replace(
        "'S256'",
        "'plain'",
      ),
    },
    {
      name: 'a helper that is given a digest under the name of a verifier',
      code: `import { createHash } from 'node:crypto';
const write = (verifier) => Buffer.from(verifier).toString('base64url');
export const codeChallengeOf = (codeVerifier) => write(createHash('sha256').update(codeVerifier).digest());
`,
    },
  ],
});
