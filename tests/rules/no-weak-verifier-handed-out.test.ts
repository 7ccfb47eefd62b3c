// Which maker of random texts is one of code verifiers, although the module that has it calls it nothing of the kind?
import rule from '../../rules/no-weak-verifier';
import { RuleTester } from '../support/rule-tester';

const challenge = `export async function generateCodeChallenge(codeVerifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}
`;
const body = `(length) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let text = '';
  for (let i = 0; i < length; i++) text += letters.charAt(Math.floor(Math.random() * letters.length));
  return text;
}
`;
const weak = { messageId: 'weakGenerator', data: { generator: 'Math.random' }, endColumn: 83 } as const;

new RuleTester().run('no-weak-verifier', rule, {
  reported: [
    {
      name: 'a module hands out ids beside the challenge that it makes from a verifier',
      code: `export function makeid${body}${challenge.replace('generateCodeChallenge', 'pkce_challenge_from_verifier')}`,
      errors: [{ ...weak, line: 4, column: 70, endLine: 4 }],
    },
    {
      name: 'a module hands out random texts beside the derivation of challenges',
      code: `export function generateRandomString${body}${challenge}`,
      errors: [{ ...weak, line: 4, column: 70, endLine: 4 }],
    },
    {
      name: 'a module hands out texts of bytes that nothing fills beside the derivation of challenges',
      code: `export function generateRandomString(length = 64) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const bytes = new Uint8Array(length);
  return Array.from(bytes).map((byte) => letters[byte % letters.length]).join('');
}
${challenge}`,
      errors: [{ messageId: 'neverFilled', line: 3, column: 17, endLine: 3, endColumn: 39 }],
    },
    {
      name: 'a module hands out both in an object that has a name',
      code: `const generateRandomString = function ${body};
${challenge.replace('export ', '')}const utils = { generateRandomString, generateCodeChallenge };
export const shuffled = (list) => [...list].reverse();
export default utils;
`,
      errors: [{ ...weak, line: 4, column: 70, endLine: 4 }],
    },
    {
      name: 'a module hands out an object of the two',
      code: `export const pkce = { generateRandomString${body.trimEnd()}, ${challenge.replace('export async function', 'async').trimEnd()} };
`,
      errors: [{ ...weak, line: 4, column: 70, endLine: 4 }],
    },
    {
      name: 'a module of CommonJS hands out both in an object',
      code: `const randomString = function ${body};
${challenge.replace('export ', '')}
module.exports = { randomString, generateCodeChallenge };
`,
      errors: [{ ...weak, line: 4, column: 70, endLine: 4 }],
    },
    {
      name: 'a list of exports names both, and the length has a default',
      code: `function createRandomText${body.replace('length', 'length = 16')}${challenge.replace('export ', '')}
export { createRandomText, generateCodeChallenge };
`,
      errors: [{ ...weak, line: 4, column: 70, endLine: 4 }],
    },
  ],
  fine: [
    {
      name: 'the letters are picked by random bytes',
      code: `export function generateRandomString(length) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (one) => letters[one % 62]).join('');
}
${challenge}`,
    },
    {
      name: 'the module makes its verifiers with a cryptographic generator',
      code: `export function generateRandomString${body}${challenge}
export const createCodeVerifier = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replace(/[+/=]/g, '-');
`,
    },
  ],
  unsure: [
    {
      name: 'bytes of a cryptographic generator stand beside the random texts',
      code: `export function generateRandomString${body}${challenge}
export const fill = (bytes) => crypto.getRandomValues(bytes);
`,
    },
    {
      name: 'the module calls its random texts for the state alone',
      code: `export function generateRandomString${body}${challenge}
export const newState = () => generateRandomString(16);
`,
    },
    {
      name: 'random texts are for the state, by their name',
      code: `export function generateRandomState${body}${challenge}`,
    },
    {
      name: 'the object of random texts is for the module itself as well',
      code: `const generateRandomString = function ${body};
${challenge.replace('export ', '')}const utils = { generateRandomString, generateCodeChallenge };
export const newState = () => utils.generateRandomString(16);
export default utils;
`,
    },
    {
      name: 'a method of the object is called for its own state',
      code: `export const pkce = { generateRandomString${body.trimEnd()}, ${challenge.replace('export async function', 'async').trimEnd()}, state() { return this.generateRandomString(16); } };
`,
    },
    {
      name: 'the random texts are for the module itself',
      code: `function generateRandomString${body}${challenge}`,
    },
    {
      name: 'the challenges are for the module itself, and made of what it is given',
      code: `export function generateRandomString${body}${challenge.replace('export ', '')}
export const begin = async (codeVerifier) => send({ code_challenge: await generateCodeChallenge(codeVerifier) });
`,
    },
    {
      name: 'a module of random texts that has no challenges',
      code: `export function generateRandomString${body}
export const codeChallengeMethod = 'S256';
`,
    },
    {
      name: 'two functions draw random texts',
      code: `export function generateRandomString${body}
export const randomText = () => Math.random().toString(36).slice(2);
${challenge}`,
    },
    {
      name: 'the random texts come from another file',
      code: `import { draw } from './random';
export const generateRandomString = (length) => draw(length);
${challenge}`,
    },
  ],
});
