// Is a verifier at hand where a code is redeemed, and then left where it is? What is added out of sight is not this verifier.
import rule from '../../rules/require-code-verifier';
import { RuleTester } from '../support/rule-tester';

const body = `grant_type: 'authorization_code', code, client_id: 'app', redirect_uri: 'https://app.example/cb'`;

new RuleTester().run('require-code-verifier', rule, {
  reported: [
    {
      name: 'a function receives a verifier and sends none, in an object to which others may add',
      code: `export function bodyOf(code, code_verifier) {
  return { ${body} };
}
`,
      errors: [
        {
          messageId: 'missingVerifier',
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 110,
          suggestions: [
            {
              messageId: 'addVerifier',
              data: { verifier: 'code_verifier' },
              output: `export function bodyOf(code, code_verifier) {
  return { ${body}, code_verifier };
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a verifier is read, asked for, and not sent',
      code: `export async function redeem(code, extra) {
  const codeVerifier = sessionStorage.getItem('verifier');
  if (!code || typeof codeVerifier !== 'string') throw new Error('start again');
  return fetch('https://login.example/token', { method: 'POST', body: new URLSearchParams({ ${body}, ...extra }) });
}
`,
      errors: [
        {
          messageId: 'missingVerifier',
          line: 4,
          column: 91,
          endLine: 4,
          endColumn: 201,
          suggestions: [
            {
              messageId: 'addVerifier',
              data: { verifier: 'codeVerifier' },
              output: `export async function redeem(code, extra) {
  const codeVerifier = sessionStorage.getItem('verifier');
  if (!code || typeof codeVerifier !== 'string') throw new Error('start again');
  return fetch('https://login.example/token', { method: 'POST', body: new URLSearchParams({ ${body}, code_verifier: codeVerifier, ...extra }) });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the verifier is handed to the function around the one that redeems the code',
      code: `export function clientOf(code_verifier) {
  return { bodyOf: (code) => ({ ${body} }) };
}
`,
      errors: [
        {
          messageId: 'missingVerifier',
          line: 2,
          column: 31,
          endLine: 2,
          endColumn: 131,
          suggestions: [
            {
              messageId: 'addVerifier',
              data: { verifier: 'code_verifier' },
              output: `export function clientOf(code_verifier) {
  return { bodyOf: (code) => ({ ${body}, code_verifier }) };
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a pair is read for its challenge alone where one function begins a login and ends it',
      code: `export const handler = async (event) => {
  const { code } = event;
  const pkce = await handlePkce(event);
  if (!code) return sendRedirect(event, withQuery(login, { code_challenge: pkce.code_challenge, client_id: 'app' }));
  return request(tokens, { body: { ${body}, ...config.params } });
};
`,
      errors: [{ messageId: 'missingVerifier', line: 5, column: 34, endLine: 5, endColumn: 152 }],
    },
  ],
  fine: [
    {
      name: 'the verifier is added to the object afterwards',
      code: `export function bodyOf(code, code_verifier) {
  const body = { ${body} };
  body.code_verifier = code_verifier;
  return body;
}
`,
    },
  ],
  unsure: [
    {
      name: 'a pair is read for its challenge, and handed on as a whole',
      code: `export const handler = async (event) => {
  const pkce = await handlePkce(event);
  if (!event.code) return sendRedirect(event, withQuery(login, { code_challenge: pkce.code_challenge, client_id: 'app' }));
  return request(tokens, { body: { ${body}, ...config.paramsFor(pkce) } });
};
`,
    },
    {
      name: 'what is added speaks of PKCE',
      code: `export async function redeem(code, session) {
  const { verifier } = session;
  if (!verifier) throw new Error('start again');
  return fetch('https://login.example/token', { method: 'POST', body: new URLSearchParams({ ${body}, ...session.pkce }) });
}
`,
    },
    {
      name: 'the verifier goes somewhere else',
      code: `export function bodyOf(code, code_verifier) {
  remember(code_verifier);
  return { ${body} };
}
`,
    },
  ],
});
