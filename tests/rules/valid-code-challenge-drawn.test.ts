// Is a challenge noticed that no verifier can have: one that is drawn at random, or hashed with a key?
import rule from '../../rules/valid-code-challenge';
import { RuleTester } from '../support/rule-tester';

/** An address that sends an expression as the S256 challenge, on its first line. */
const sends = (expression: string): string =>
  `const address = 'https://login.example.com/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'app', code_challenge: ${expression}, code_challenge_method: 'S256' });\n`;
const column = sends('').indexOf('code_challenge: ') + 'code_challenge: '.length + 1;
const node = "import { createHash, createHmac, randomBytes } from 'node:crypto';\n";

new RuleTester().run('valid-code-challenge', rule, {
  reported: [
    {
      name: 'random bytes that are sent as they are made',
      code: sends("randomBytes(32).toString('base64url')") + node,
      errors: [{ messageId: 'drawn', line: 1, column, endLine: 1, endColumn: column + 37 }],
    },
    {
      name: 'random bytes that a variable holds, beside a verifier of their own',
      code: `${node}export function login(session) {
  session.codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = randomBytes(32).toString('base64url');
  return \`https://login.example.com/authorize?response_type=code&client_id=app&code_challenge=\${codeChallenge}&code_challenge_method=S256\`;
}
`,
      errors: [{ messageId: 'drawn', line: 5, column: 97, endLine: 5, endColumn: 110 }],
    },
    {
      name: 'characters that a helper draws',
      code: `${sends('draw(43)')}function draw(count) {
  const characters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  let text = '';
  for (let at = 0; at < count; at += 1) text += characters.charAt(Math.floor(Math.random() * characters.length));
  return text;
}
`,
      errors: [{ messageId: 'drawn', line: 1, column, endLine: 1, endColumn: column + 8 }],
    },
    {
      name: 'a digest with a key',
      code: node + sends("createHmac('sha256', process.env.SECRET).update(codeVerifier).digest('base64url')"),
      errors: [
        { messageId: 'otherHash', data: { hash: 'HMAC-SHA-256' }, line: 2, column, endLine: 2, endColumn: column + 40 },
      ],
    },
    {
      name: 'a digest whose key is the verifier, where the request is elsewhere',
      code: `${node}export function pair(codeVerifier) {
  const codeChallenge = createHmac('sha256', codeVerifier).digest('base64url');
  return { codeVerifier, codeChallenge };
}
`,
      errors: [
        { messageId: 'otherHash', data: { hash: 'HMAC-SHA-256' }, line: 3, column: 25, endLine: 3, endColumn: 59 },
      ],
    },
    {
      name: 'a digest with a key by a package',
      code: `import CryptoJS from 'crypto-js';
${sends('CryptoJS.HmacSHA512(codeVerifier, secret).toString(CryptoJS.enc.Base64url)')}`,
      errors: [
        { messageId: 'otherHash', data: { hash: 'HMAC-SHA-512' }, line: 2, column, endLine: 2, endColumn: column + 41 },
      ],
    },
  ],
  fine: [
    {
      name: 'the digest that a method of an object puts beside the verifier, which was empty before',
      code: `${node}const login = {
  verifier: '',
  challenge: '',
  renew() {
    this.verifier = randomBytes(32).toString('base64url');
    this.challenge = createHash('sha256').update(this.verifier).digest('base64url');
  },
};
export function begin() {
  login.renew();
  ${sends('login.challenge')}  return address;
}
`,
    },
    {
      name: 'the digest of random bytes in base64url',
      code: `${node}export function login() {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  ${sends('codeChallenge')}  return { address, codeVerifier };
}
`,
    },
    {
      name: 'a verifier that a key makes from a nonce of the request, and its digest',
      code: `${node}export function login(nonce) {
  const codeVerifier = createHmac('sha256', process.env.SECRET).update(nonce).digest('base64url');
  ${sends("createHash('sha256').update(codeVerifier).digest('base64url')")}  return address;
}
`,
    },
    {
      name: 'a random text that is only called a challenge, and hashed where it is sent',
      code: `${node}const codeChallenge = randomBytes(32).toString('base64url');
${sends("createHash('sha256').update(codeChallenge).digest('base64url')")}`,
    },
    {
      name: 'a random text under the method plain',
      code: `${node}const codeChallenge = randomBytes(32).toString('base64url');
${sends('codeChallenge').replace('S256', 'plain')}`,
    },
    {
      name: 'a code for one login that is kept as a digest with a key',
      code: `${node}export const mailed = (code) => {
  const codeChallenge = createHmac('sha256', secret).update(code).digest('hex');
  return { codeChallenge };
};
`,
    },
  ],
  unsure: [
    {
      name: 'what another file makes of random bytes',
      code: `import { derive } from './proof.js';
${node}${sends("derive(randomBytes(32).toString('base64url'))")}`,
    },
    {
      name: 'a random text that another file draws',
      code: `import { random } from './random.js';
${sends('random(43)')}`,
    },
    {
      name: 'a random text, or its digest',
      code: `${node}const text = randomBytes(32).toString('base64url');
${sends("isOld ? text : createHash('sha256').update(text).digest('base64url')")}`,
    },
  ],
});
