// A weak generator beside a strong one: which of the two runs is not visible.
import rule from '../../rules/no-weak-verifier';
import { RuleTester } from '../support/rule-tester';

const strong = 'base64url(crypto.getRandomValues(new Uint8Array(32)))';
const weak = 'Math.random().toString(36) + Math.random().toString(36)';
const inPlace = String.raw`btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')`;
const login = (making: string): string => `export async function login(old) {
  ${making}
  location.href = 'https://id.example/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: await challengeOf(codeVerifier), code_challenge_method: 'S256',
  });
}
function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
`;

new RuleTester().run('no-weak-verifier', rule, {
  reported: [
    {
      name: 'what is kept from before, or else a weak generator',
      code: login(`const codeVerifier = sessionStorage.getItem('verifier') ?? ${weak};`),
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 2,
          column: 62,
          endLine: 2,
          endColumn: 75,
        },
      ],
    },
    {
      name: 'two weak generators',
      code: login(`const codeVerifier = old ? Date.now() + Math.random().toString(36) : ${weak};`),
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Date.now' },
          line: 2,
          column: 30,
          endLine: 2,
          endColumn: 40,
        },
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 2,
          column: 72,
          endLine: 2,
          endColumn: 85,
        },
      ],
    },
    {
      name: 'a strong generator when the module starts, and a weak one in each login',
      code: `let codeVerifier = ${strong};
${login(`codeVerifier = ${weak};`)}`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 3,
          column: 18,
          endLine: 3,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'useCrypto',
              output: `let codeVerifier = ${strong};
${login(`codeVerifier = ${inPlace};`)}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a function gives back what is kept, or else draws with a weak generator',
      code: login(`const codeVerifier = keptOrNew(old);
  function keptOrNew(kept) {
    if (kept) return kept;
    return ${weak};
  }`),
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 5,
          column: 12,
          endLine: 5,
          endColumn: 25,
        },
      ],
    },
    {
      name: 'a maker gives back what the session holds, or else draws 16 bytes',
      code: `import { randomBytes } from 'node:crypto';
export function getCodeVerifier() {
  const kept = sessionStorage.getItem('pkce_code_verifier');
  if (kept) return kept;
  const codeVerifier = randomBytes(16).toString('base64url');
  sessionStorage.setItem('pkce_code_verifier', codeVerifier);
  return codeVerifier;
}
`,
      output: `import { randomBytes } from 'node:crypto';
export function getCodeVerifier() {
  const kept = sessionStorage.getItem('pkce_code_verifier');
  if (kept) return kept;
  const codeVerifier = randomBytes(32).toString('base64url');
  sessionStorage.setItem('pkce_code_verifier', codeVerifier);
  return codeVerifier;
}
`,
      errors: [{ messageId: 'tooShort', data: { length: 22 }, line: 5, column: 36, endLine: 5, endColumn: 38 }],
    },
  ],
  fine: [
    {
      name: 'a function gives back what is kept, or else draws well',
      code: login(`const codeVerifier = keptOrNew(old);
  function keptOrNew(kept) { if (kept) return kept; return ${strong}; }`),
    },
    {
      name: 'a function gives back what is kept, or else says that nothing is',
      code: `export function getCodeVerifier() {
  const kept = sessionStorage.getItem('pkce_code_verifier');
  return kept ? kept : 'no-code-verifier';
}
`,
    },
    { name: 'the same strong generator in both', code: login(`const codeVerifier = old ? ${strong} : ${strong};`) },
  ],
  unsure: [
    {
      name: 'a function that draws elsewhere, and weakly only where nothing came of it',
      code: login(`const codeVerifier = await drawn();
  async function drawn() {
    const made = await native.getRandomText(64);
    if (made) return made;
    return ${weak};
  }`),
    },
    {
      name: 'a function that asks the settings first, which may be anything',
      code: login(`const codeVerifier = chosen();
  function chosen() {
    if (makers.strong) return makers.strong();
    return ${weak};
  }`),
    },
    {
      name: 'a weak generator where the platform has no crypto',
      code: login(`const codeVerifier = window.crypto ? ${strong} : ${weak};`),
    },
    {
      name: 'a weak generator where nothing came of two UUIDs',
      code: login(`const codeVerifier = (crypto.randomUUID?.() + crypto.randomUUID?.()) || ${weak};`),
    },
    {
      name: 'a weak generator beside one that another file has',
      code: login(`const codeVerifier = isNative ? await native.getRandomText(64) : ${weak};`),
    },
    {
      name: 'a weak generator in an inner choice of an outer one',
      code: login(`const codeVerifier = window.crypto ? ${strong} : old ? ${weak} : await draw();`),
    },
    {
      name: 'a weak generator by a helper, where the platform has no crypto',
      code: `${login(`const codeVerifier = window.crypto ? drawn() : mixed();`)}
function drawn() { return ${strong}; }
function mixed() { return ${weak}; }`,
    },
    {
      name: 'a weak generator that a strong one takes the place of',
      code: login(`let codeVerifier = ${weak};
  if (window.crypto) codeVerifier = ${strong};`),
    },
    {
      name: 'a weak generator where a strong one gave nothing',
      code: login(`let codeVerifier = ${strong};
  if (!codeVerifier) codeVerifier = ${weak};`),
    },
  ],
});
