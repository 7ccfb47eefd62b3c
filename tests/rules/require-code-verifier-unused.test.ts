// Is a verifier at hand where a code is redeemed, and then left where it is? What is added out of sight is not this verifier.
import rule from '../../rules/require-code-verifier';
import { RuleTester } from '../support/rule-tester';

/** A callback that has a verifier, and posts something else: what a server without grant types takes, but for one word. */
const posting = (parameters: string): string => `export async function callback(store, state, code, more) {
  const { codeVerifier } = await store.take(state);
  return fetch('https://github.com/login/oauth/access_token', {
    method: 'POST',
    body: JSON.stringify({ ${parameters} }),
  });
}
`;
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
    {
      name: 'a server that asks for no grant type is sent no verifier',
      code: `export async function callback(store, state, code) {
  const { codeVerifier } = await store.take(state);
  return fetch('https://github.com/login/oauth/access_token', {
    method: 'POST',
    body: JSON.stringify({ client_id: 'app', client_secret: process.env.SECRET, code }),
  });
}
`,
      errors: [
        {
          messageId: 'missingVerifier',
          line: 5,
          column: 26,
          endLine: 5,
          endColumn: 87,
          suggestions: [
            {
              messageId: 'addVerifier',
              data: { verifier: 'codeVerifier' },
              output: `export async function callback(store, state, code) {
  const { codeVerifier } = await store.take(state);
  return fetch('https://github.com/login/oauth/access_token', {
    method: 'POST',
    body: JSON.stringify({ client_id: 'app', client_secret: process.env.SECRET, code, code_verifier: codeVerifier }),
  });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a method is given a verifier, and redeems the code without it and without a grant type',
      code: `import axios from 'axios';
export class Provider {
  exchange(code, codeVerifier, redirectUri) {
    return axios.post(this.config.tokenUrl, { client_id: this.config.clientId, code, redirect_uri: redirectUri });
  }
}
`,
      errors: [
        {
          messageId: 'missingVerifier',
          line: 4,
          column: 45,
          endLine: 4,
          endColumn: 113,
          suggestions: [
            {
              messageId: 'addVerifier',
              data: { verifier: 'codeVerifier' },
              output: `import axios from 'axios';
export class Provider {
  exchange(code, codeVerifier, redirectUri) {
    return axios.post(this.config.tokenUrl, { client_id: this.config.clientId, code, redirect_uri: redirectUri, code_verifier: codeVerifier });
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a verifier is made, and the function of another file that redeems the code is not given it',
      code: `import { createPkcePair, exchangeCode, waitForCode } from './oauth';
export async function login(redirectUri) {
  const { codeVerifier, codeChallenge } = createPkcePair();
  const code = await waitForCode(redirectUri, codeChallenge);
  return exchangeCode({ code, redirectUri });
}
`,
      errors: [{ messageId: 'missingVerifier', line: 5, column: 10, endLine: 5, endColumn: 45 }],
    },
    {
      name: 'of a pair that is made nothing but the challenge is read',
      code: `import { generatePkce, exchangeCode, waitForCode } from './oauth';
export async function login(redirectUri) {
  const pkce = await generatePkce();
  const code = await waitForCode(redirectUri, pkce.challenge);
  return exchangeCode(code);
}
`,
      errors: [{ messageId: 'missingVerifier', line: 5, column: 10, endLine: 5, endColumn: 28 }],
    },
    {
      name: 'GitHub is asked for a code with a challenge, and redeems it without a grant type',
      code: `export function login(codeChallenge) {
  const url = new URL('https://github.com/login/oauth/authorize');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example/cb');
  url.searchParams.set('code_challenge', codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  return Response.redirect(url);
}
export function callback(code, secret) {
  return fetch('https://github.com/login/oauth/access_token', {
    method: 'POST',
    body: JSON.stringify({ client_id: 'app', client_secret: secret, code }),
  });
}
`,
      errors: [
        {
          messageId: 'missingVerifier',
          line: 12,
          column: 26,
          endLine: 12,
          endColumn: 75,
        },
      ],
    },
  ],
  fine: [
    {
      name: 'another grant is asked for, with a code of another kind',
      code: posting("client_id: 'app', client_secret: process.env.SECRET, code, grant_type: 'refresh_token'"),
    },
    {
      name: 'a request for a code is kept with one',
      code: posting("client_id: 'app', client_secret: process.env.SECRET, code, response_type: 'code'"),
    },
    {
      name: 'the challenge is sent along',
      code: posting("client_id: 'app', client_secret: process.env.SECRET, code, code_challenge: state"),
    },
    { name: 'a code alone', code: posting("client_id: 'app', code") },
    { name: 'a code of no client', code: posting('client_secret: process.env.SECRET, code') },
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
      name: 'parameters that another file adds',
      code: posting("client_id: 'app', client_secret: process.env.SECRET, code, ...more"),
    },
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
    {
      name: 'the function of another file may read the verifier where it is kept',
      code: `import { exchangeCode } from './oauth';
export async function callback(cookies, code) {
  const codeVerifier = cookies.get('verifier');
  if (!codeVerifier) throw new Error('start again');
  return exchangeCode(code);
}
`,
    },
    {
      name: 'what is spread into the object may bring it',
      code: `import { createPkcePair, exchangeCode, waitForCode } from './oauth';
export async function login(session) {
  const { codeVerifier, codeChallenge } = createPkcePair();
  const code = await waitForCode(codeChallenge);
  return exchangeCode({ code, ...session });
}
`,
    },
    {
      name: 'the verifier is kept for the function of another file',
      code: `import { createPkcePair, exchangeCode, waitForCode } from './oauth';
export async function login(session) {
  const { codeVerifier, codeChallenge } = createPkcePair();
  session.keep(codeVerifier);
  const code = await waitForCode(codeChallenge);
  return exchangeCode({ code });
}
`,
    },
    {
      name: 'a server passes on what it has received',
      code: `export async function token(request, codes) {
  const { client_id, redirect_uri, code, code_verifier } = request.body;
  return fetch(codes.address, { method: 'POST', body: JSON.stringify({ client_id, redirect_uri, code }) });
}
`,
    },
    {
      name: 'the verifier is left on purpose',
      code: `export async function callback(code, redirect_uri, _codeVerifier) {
  return fetch('https://login.example/token', { method: 'POST', body: JSON.stringify({ client_id: 'app', redirect_uri, code }) });
}
`,
    },
    {
      name: 'the own server redeems the code',
      code: `export async function callback(code, redirect_uri, codeVerifier) {
  return fetch('/api/token', { method: 'POST', body: JSON.stringify({ client_id: 'app', redirect_uri, code }) });
}
`,
    },
    {
      name: 'GitHub is asked for codes with a challenge and without one',
      code: `export function login(codeChallenge) {
  const url = new URL('https://github.com/login/oauth/authorize');
  url.searchParams.set('client_id', 'app');
  url.searchParams.set('redirect_uri', 'https://app.example/cb');
  if (codeChallenge) {
    url.searchParams.set('code_challenge', codeChallenge);
    url.searchParams.set('code_challenge_method', 'S256');
  }
  return Response.redirect(url);
}
export function callback(code, secret) {
  return fetch('https://github.com/login/oauth/access_token', {
    method: 'POST',
    body: JSON.stringify({ client_id: 'app', client_secret: secret, code }),
  });
}
`,
    },
  ],
});
