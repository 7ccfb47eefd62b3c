// A typed array holds numbers: what becomes of letters that are put into one?
import rule from '../../rules/no-weak-verifier';
import { RuleTester } from '../support/rule-tester';

const alphabet = `const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
`;
const maker = (...lines: string[]): string => `${alphabet}export function generateCodeVerifier() {
  const bytes = crypto.getRandomValues(new Uint8Array(64));
${lines.map((line) => `  ${line}\n`).join('')}}
export const challenge = async (codeVerifier) => ({ code_challenge: await s256(codeVerifier) });
`;
const lost = (code: string, mended: string, endColumn: number) => ({
  code,
  errors: [
    {
      messageId: 'lettersLost' as const,
      line: 4,
      column: 10,
      endLine: 4,
      endColumn,
      suggestions: [{ messageId: 'mapList' as const, output: mended }],
    },
  ],
});

new RuleTester().run('no-weak-verifier', rule, {
  reported: [
    {
      name: 'characters picked from an alphabet, within the array of bytes',
      ...lost(
        maker("return bytes.map((byte) => letters[byte % letters.length]).join('');"),
        maker("return Array.from(bytes).map((byte) => letters[byte % letters.length]).join('');"),
        19,
      ),
    },
    {
      name: 'characters picked by `charAt`',
      ...lost(
        maker("return bytes.map((byte) => letters.charAt(byte % letters.length)).join('');"),
        maker("return Array.from(bytes).map((byte) => letters.charAt(byte % letters.length)).join('');"),
        19,
      ),
    },
    {
      name: 'digits of base 16',
      ...lost(
        maker("return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');"),
        maker("return Array.from(bytes).map((byte) => byte.toString(16).padStart(2, '0')).join('');"),
        19,
      ),
    },
    {
      name: 'digits of base 16 behind a zero that is cut off',
      ...lost(
        maker("return bytes.map((byte) => ('0' + byte.toString(16)).slice(-2)).join('');"),
        maker("return Array.from(bytes).map((byte) => ('0' + byte.toString(16)).slice(-2)).join('');"),
        19,
      ),
    },
  ],
  fine: [
    {
      name: 'a list of the bytes',
      code: maker("return Array.from(bytes).map((byte) => letters[byte % letters.length]).join('');"),
    },
    {
      name: 'bytes that are spread into a list',
      code: maker("return [...bytes].map((byte) => letters[byte % letters.length]).join('');"),
    },
    {
      name: 'codes of letters, which are numbers',
      code: maker('return String.fromCharCode(...bytes.map((byte) => letters.charCodeAt(byte % letters.length)));'),
    },
    {
      name: 'a text that is added up',
      code: maker("return bytes.reduce((text, byte) => text + letters[byte % letters.length], '');"),
    },
  ],
  unsure: [
    {
      name: 'characters that another file writes down',
      code: `import { letters } from './letters';
export function generateCodeVerifier() {
  const bytes = crypto.getRandomValues(new Uint8Array(64));
  return bytes.map((byte) => letters[byte % letters.length]).join('');
}
export const challenge = async (codeVerifier) => ({ code_challenge: await s256(codeVerifier) });
`,
    },
    {
      name: 'decimal digits, which stay what they are',
      code: maker("return bytes.map((byte) => (byte % 10).toString()).join('');"),
    },
    {
      name: 'bytes of a function out of sight, which may be a list',
      code: `import { draw } from './random';
${alphabet}export function generateCodeVerifier() {
  return draw(64).map((byte) => letters[byte % letters.length]).join('');
}
export const challenge = async (codeVerifier) => ({ code_challenge: await s256(codeVerifier) });
`,
    },
  ],
});
