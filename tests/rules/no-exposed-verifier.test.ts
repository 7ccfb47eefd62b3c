// Does no-exposed-verifier find verifiers on the front channel, and leave encrypted state, HttpOnly cookies and the token request alone?
import rule from '../../rules/no-exposed-verifier';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-exposed-verifier', rule, {
  reported: [
    {
      name: 'a helper without parameters that is called for the verifier alone',
      code: `function draw() {
  const id = randomText(45);
  document.cookie = 'v=' + id;
  return id;
}
export async function login() {
  const verifier = draw();
  const code_challenge = base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  return { code_challenge, code_challenge_method: 'S256' };
}`,
      errors: [{ messageId: 'cookie', line: 3, column: 28, endLine: 3, endColumn: 30 }],
    },
    {
      name: 'the state that brings the verifier, and not that of a client in another route',
      code: `export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    if (url.pathname === '/authorize') {
      const state = url.searchParams.get('state');
      const back = new URL(url.searchParams.get('redirect_uri'));
      back.searchParams.set('code', await env.codeFor(request));
      back.searchParams.set('state', state);
      return Response.redirect(back.toString());
    }
    const returned = url.searchParams.get('state');
    const login = JSON.parse(atob(returned));
    const body = new URLSearchParams({ grant_type: 'authorization_code', code: url.searchParams.get('code'), code_verifier: login.codeVerifier });
    return fetch('https://id.example/token', { method: 'POST', body });
  },
};`,
      errors: [{ messageId: 'state', line: 11, column: 22, endLine: 11, endColumn: 51 }],
    },
    {
      name: 'the callback takes the verifier out of a signed state, or takes the state itself for it',
      code: `import jwt from 'jsonwebtoken';
app.get('/callback', async (req, res) => {
  const login = jwt.verify(req.query.state, secret);
  res.json(await post('https://login.example.com/token', { grant_type: 'authorization_code', code: req.query.code, client_id: 'web', code_verifier: login.verifier }));
});
app.get('/other/callback', async (req, res) => {
  res.json(await post('https://login.example.com/token', { grant_type: 'authorization_code', code: req.query.code, client_id: 'web', code_verifier: req.query.state }));
});
`,
      errors: [
        {
          messageId: 'state',
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 43,
        },
        {
          messageId: 'state',
          line: 7,
          column: 149,
          endLine: 7,
          endColumn: 164,
        },
      ],
    },
    {
      name: 'the callback takes the verifier out of the state, which is base64',
      code: `app.get('/callback', async (req, res) => {
  const { code, state } = req.query;
  const { verifier } = JSON.parse(Buffer.from(state, 'base64').toString('utf8'));
  res.json(await post('https://login.example.com/token', { grant_type: 'authorization_code', code, client_id: 'web', code_verifier: verifier }));
});
`,
      errors: [
        {
          messageId: 'state',
          line: 2,
          column: 17,
          endLine: 2,
          endColumn: 22,
        },
      ],
    },
    {
      name: 'the callback takes the verifier out of the state, which holds JSON',
      code: `export async function GET(request) {
  const { searchParams } = new URL(request.url);
  const state = searchParams.get('state');
  let codeVerifier;
  try {
    codeVerifier = JSON.parse(atob(state || '')).codeVerifier;
  } catch {
    return new Response('bad state', { status: 400 });
  }
  const body = { grant_type: 'authorization_code', code: searchParams.get('code'), client_id: 'web', code_verifier: codeVerifier };
  return fetch('https://login.example.com/token', { method: 'POST', body: new URLSearchParams(body) });
}
`,
      errors: [
        {
          messageId: 'state',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 42,
        },
      ],
    },
    {
      name: 'two cookies share options without httpOnly, and the second holds the verifier',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';
const router = express.Router();
router.get('/login', (request, response) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const options = { maxAge: 600_000, sameSite: 'lax' };
  response.cookie('state', makeState(), options);
  response.cookie('code_verifier', codeVerifier, options);
  response.redirect(addressWith(createHash('sha256').update(codeVerifier).digest('base64url')));
});
`,
      errors: [{ messageId: 'cookie', line: 8, column: 36, endLine: 8, endColumn: 48 }],
    },
    {
      name: 'a chain of cookies shares options that switch httpOnly off',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';
const router = express.Router();
router.get('/login', (request, response) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const options = { httpOnly: false, maxAge: 600_000 };
  return response
    .cookie('state', makeState(), options)
    .cookie('code_verifier', codeVerifier, options)
    .redirect(addressWith(createHash('sha256').update(codeVerifier).digest('base64url')));
});
`,
      errors: [
        {
          messageId: 'cookie',
          line: 9,
          column: 30,
          endLine: 9,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'httpOnly',
              output: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';
const router = express.Router();
router.get('/login', (request, response) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const options = { httpOnly: true, maxAge: 600_000 };
  return response
    .cookie('state', makeState(), options)
    .cookie('code_verifier', codeVerifier, options)
    .redirect(addressWith(createHash('sha256').update(codeVerifier).digest('base64url')));
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the cookies of Next.js share options without httpOnly',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
export async function GET() {
  const codeVerifier = randomBytes(32).toString('base64url');
  const options = { maxAge: 600, path: '/' };
  const jar = await cookies();
  jar.set('state', makeState(), options);
  jar.set('code_verifier', codeVerifier, options);
  return Response.redirect(addressWith(createHash('sha256').update(codeVerifier).digest('base64url')));
}
`,
      errors: [{ messageId: 'cookie', line: 8, column: 28, endLine: 8, endColumn: 40 }],
    },
    {
      name: 'an authorization URL of another file is given the verifier',
      code: `
import { buildAuthorizationUrl } from './requests';
export function login(codeVerifier) {
  const authorizationUrl = buildAuthorizationUrl('S256');
  authorizationUrl.searchParams.set('code_verifier', codeVerifier);
  return authorizationUrl;
}
`,
      errors: [
        {
          messageId: 'parameter',
          data: { parameter: 'code_verifier' },
          line: 5,
          column: 54,
          endLine: 5,
          endColumn: 66,
        },
      ],
    },
    {
      name: 'a function behind a gateway answers with the verifier',
      code: `export const handler = async () => {
  const codeVerifier = generateCodeVerifier();
  const url = authorizationUrl({ code_challenge: await deriveChallenge(codeVerifier) });
  return { statusCode: 200, headers: {}, body: JSON.stringify({ url, verifier: codeVerifier }) };
};
`,
      errors: [{ messageId: 'response', line: 4, column: 80, endLine: 4, endColumn: 92 }],
    },
    {
      name: 'a response with an address that holds the verifier, which is reported there, and with the verifier itself',
      code: `export const handler = async () => {
  const codeVerifier = generateCodeVerifier();
  const query = new URLSearchParams({ response_type: 'code', client_id: 'web', code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
  const url = \`https://login.example.com/authorize?\${query}&verifier=\${codeVerifier}\`;
  return { statusCode: 200, body: JSON.stringify({ url, codeVerifier }) };
};
`,
      errors: [
        { messageId: 'parameter', data: { parameter: 'verifier' }, line: 4, column: 72, endLine: 4, endColumn: 84 },
        { messageId: 'response', line: 5, column: 57, endLine: 5, endColumn: 69 },
      ],
    },
    {
      name: 'a cookie of the plugin for Vue, which scripts can read',
      code: `export default {
  methods: {
    async login() {
      const codeVerifier = generateCodeVerifier();
      this.$cookies.set('code_verifier', codeVerifier);
      open(authorizationUrl(await deriveChallenge(codeVerifier)));
    },
  },
};
`,
      errors: [{ messageId: 'cookie', line: 5, column: 42, endLine: 5, endColumn: 54 }],
    },
    {
      name: 'the verifier is sent as state',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'spa');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('state', codeVerifier);
`,
      errors: [
        {
          messageId: 'state',
          line: 8,
          column: 31,
          endLine: 8,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'randomValue',
              output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'spa');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('state', crypto.randomUUID());
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the verifier of a library pair is sent as state',
      code: `
import { generatePKCE } from '@openauthjs/openauth/pkce';
const pkce = await generatePKCE();
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'cli');
url.searchParams.set('code_challenge', pkce.challenge);
url.searchParams.set('code_challenge_method', 'S256');
url.searchParams.set('state', pkce.verifier);
`,
      errors: [
        {
          messageId: 'state',
          line: 9,
          column: 31,
          endLine: 9,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'randomValue',
              output: `
import { generatePKCE } from '@openauthjs/openauth/pkce';
const pkce = await generatePKCE();
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'cli');
url.searchParams.set('code_challenge', pkce.challenge);
url.searchParams.set('code_challenge_method', 'S256');
url.searchParams.set('state', crypto.randomUUID());
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the verifier is sent as nonce',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
export const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, nonce: codeVerifier });
`,
      errors: [
        {
          messageId: 'nonce',
          line: 4,
          column: 123,
          endLine: 4,
          endColumn: 135,
          suggestions: [
            {
              messageId: 'randomValue',
              output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
export const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, nonce: crypto.randomUUID() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'state is base64 of JSON with the verifier',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const state = btoa(JSON.stringify({ verifier: codeVerifier, returnTo: '/' }));
export const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, state });
`,
      errors: [{ messageId: 'state', line: 5, column: 116, endLine: 5, endColumn: 121 }],
    },
    {
      name: 'a helper of the file encodes the verifier into state',
      code: `
function encodeState(payload) { return Buffer.from(JSON.stringify(payload), 'utf8').toString('base64url'); }
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'cli');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('state', encodeState({ verifier: codeVerifier }));
`,
      errors: [{ messageId: 'state', line: 9, column: 31, endLine: 9, endColumn: 70 }],
    },
    {
      name: 'state is a signed but readable token with the verifier',
      code: `
import jwt from 'jsonwebtoken';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const state = jwt.sign({ codeVerifier }, process.env.KEY);
export const query = new URLSearchParams({ response_type: 'code', client_id: 'web', code_challenge: codeChallenge, state });
`,
      errors: [{ messageId: 'state', line: 6, column: 116, endLine: 6, endColumn: 121 }],
    },
    {
      name: 'state is signed step by step',
      code: `
import { SignJWT } from 'jose';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const state = await new SignJWT({ codeVerifier }).setProtectedHeader({ alg: 'HS256' }).sign(key);
export const query = new URLSearchParams({ response_type: 'code', client_id: 'web', code_challenge: codeChallenge, state });
`,
      errors: [{ messageId: 'state', line: 6, column: 116, endLine: 6, endColumn: 121 }],
    },
    {
      name: 'state in a template holds the verifier',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
export const address = \`https://login.example.com/authorize?response_type=code&client_id=spa&code_challenge=\${codeChallenge}&state=\${codeVerifier}\`;
`,
      errors: [
        {
          messageId: 'state',
          line: 4,
          column: 134,
          endLine: 4,
          endColumn: 146,
          suggestions: [
            {
              messageId: 'randomValue',
              output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
export const address = \`https://login.example.com/authorize?response_type=code&client_id=spa&code_challenge=\${codeChallenge}&state=\${crypto.randomUUID()}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'state goes to a builder that is not visible',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
export const address = buildUrl({ codeChallenge, state: codeVerifier });
`,
      errors: [
        {
          messageId: 'state',
          line: 4,
          column: 57,
          endLine: 4,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'randomValue',
              output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
export const address = buildUrl({ codeChallenge, state: crypto.randomUUID() });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the verifier is a parameter of the authorization request',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
export const query = new URLSearchParams({
  response_type: 'code',
  client_id: 'spa',
  redirect_uri: 'https://app.example.com/cb',
  code_challenge: codeChallenge,
  code_verifier: codeVerifier,
});
`,
      errors: [
        {
          messageId: 'parameter',
          data: { parameter: 'code_verifier' },
          line: 9,
          column: 18,
          endLine: 9,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'leaveOut',
              output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
export const query = new URLSearchParams({
  response_type: 'code',
  client_id: 'spa',
  redirect_uri: 'https://app.example.com/cb',
  code_challenge: codeChallenge,
  });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the verifier is a parameter under another name',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
export const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, hint: codeVerifier });
`,
      errors: [
        { messageId: 'parameter', data: { parameter: 'hint' }, line: 4, column: 122, endLine: 4, endColumn: 134 },
      ],
    },
    {
      name: 'the verifier is a parameter of a redirect',
      code: `
export function start(req, res) {
  const codeVerifier = generateCodeVerifier();
  save(hash(codeVerifier), 'authorization_code');
  res.redirect(\`/continue?verifier=\${codeVerifier}\`);
}
`,
      errors: [{ messageId: 'address', line: 5, column: 38, endLine: 5, endColumn: 50 }],
    },
    {
      name: 'the page is sent to an address with the verifier',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
window.location.href = \`https://app.example.com/next#\${codeVerifier}\`;
`,
      errors: [{ messageId: 'address', line: 4, column: 56, endLine: 4, endColumn: 68 }],
    },
    {
      name: 'the verifier is put into the history',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
history.replaceState(null, '', \`?cv=\${codeVerifier}\`);
`,
      errors: [{ messageId: 'address', line: 4, column: 39, endLine: 4, endColumn: 51 }],
    },
    {
      name: 'a script writes the verifier into document.cookie',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
document.cookie = \`cv=\${codeVerifier}; Secure; SameSite=Lax\`;
`,
      errors: [{ messageId: 'cookie', line: 4, column: 25, endLine: 4, endColumn: 37 }],
    },
    {
      name: 'js-cookie keeps the verifier',
      code: `
import Cookies from 'js-cookie';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
Cookies.set('cv', codeVerifier, { secure: true });
`,
      errors: [{ messageId: 'cookie', line: 5, column: 19, endLine: 5, endColumn: 31 }],
    },
    {
      name: 'an Express cookie leaves httpOnly out',
      code: `
export function start(req, res) {
  const codeVerifier = generateCodeVerifier();
  res.cookie('cv', codeVerifier, { secure: true });
  res.redirect(authorizeUrl({ code_challenge: hash(codeVerifier) }));
}
`,
      errors: [
        {
          messageId: 'cookie',
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'httpOnly',
              output: `
export function start(req, res) {
  const codeVerifier = generateCodeVerifier();
  res.cookie('cv', codeVerifier, { secure: true, httpOnly: true });
  res.redirect(authorizeUrl({ code_challenge: hash(codeVerifier) }));
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an Express cookie has no options',
      code: `
export function start(req, res) {
  const codeVerifier = generateCodeVerifier();
  res.cookie('cv', codeVerifier);
  res.redirect(authorizeUrl({ code_challenge: hash(codeVerifier) }));
}
`,
      errors: [{ messageId: 'cookie', line: 4, column: 20, endLine: 4, endColumn: 32 }],
    },
    {
      name: 'a cookie of Next.js turns httpOnly off',
      code: `
import { cookies } from 'next/headers';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
(await cookies()).set('cv', codeVerifier, { httpOnly: false, secure: true });
`,
      errors: [
        {
          messageId: 'cookie',
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'httpOnly',
              output: `
import { cookies } from 'next/headers';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
(await cookies()).set('cv', codeVerifier, { httpOnly: true, secure: true });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a cookie of Hono leaves httpOnly out',
      code: `
import { setCookie } from 'hono/cookie';
export async function start(c) {
  const codeVerifier = generateCodeVerifier();
  setCookie(c, 'cv', codeVerifier, { path: '/' });
  return c.redirect(authorizeUrl({ code_challenge: hash(codeVerifier) }));
}
`,
      errors: [
        {
          messageId: 'cookie',
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'httpOnly',
              output: `
import { setCookie } from 'hono/cookie';
export async function start(c) {
  const codeVerifier = generateCodeVerifier();
  setCookie(c, 'cv', codeVerifier, { path: '/', httpOnly: true });
  return c.redirect(authorizeUrl({ code_challenge: hash(codeVerifier) }));
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a Set-Cookie header does not say HttpOnly',
      code: `
export function start(req, res) {
  const codeVerifier = generateCodeVerifier();
  res.setHeader('Set-Cookie', \`cv=\${codeVerifier}; Path=/; Secure\`);
  res.end(hash(codeVerifier, 'code_challenge'));
}
`,
      errors: [{ messageId: 'cookie', line: 4, column: 37, endLine: 4, endColumn: 49 }],
    },
    {
      name: 'the verifier is sent in a JSON response',
      code: `
export function start(req, res) {
  const codeVerifier = generateCodeVerifier();
  res.json({ url: authorizeUrl({ code_challenge: hash(codeVerifier) }), codeVerifier });
}
`,
      errors: [{ messageId: 'response', line: 4, column: 73, endLine: 4, endColumn: 85 }],
    },
    {
      name: 'a fetch handler answers with the verifier',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
export const GET = () => Response.json({ codeVerifier, codeChallenge });
`,
      errors: [{ messageId: 'response', line: 4, column: 42, endLine: 4, endColumn: 54 }],
    },
    {
      name: 'a loader of Remix answers with the verifier',
      code: `
import { json } from '@remix-run/node';
export async function loader() {
  const codeVerifier = generateCodeVerifier();
  return json({ codeVerifier, codeChallenge: await derive(codeVerifier) });
}
`,
      errors: [{ messageId: 'response', line: 5, column: 17, endLine: 5, endColumn: 29 }],
    },
    {
      name: 'the session with the verifier is sent out',
      code: `
export function start(req, res) {
  req.session.pkce = { code_verifier: generateCodeVerifier(), code_challenge_method: 'S256' };
  res.send(req.session);
}
`,
      errors: [{ messageId: 'response', line: 4, column: 12, endLine: 4, endColumn: 23 }],
    },
    {
      name: 'the verifier is written into the page',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
document.body.innerHTML = \`<input type="hidden" value="\${codeVerifier}">\`;
`,
      errors: [{ messageId: 'html', line: 4, column: 58, endLine: 4, endColumn: 70 }],
    },
    {
      name: 'a component shows the verifier',
      code: `
export function Debug({ codeVerifier, codeChallenge }) {
  return <dl><dt>verifier</dt><dd>{codeVerifier}</dd><dt>challenge</dt><dd>{codeChallenge}</dd></dl>;
}
`,
      errors: [{ messageId: 'html', line: 3, column: 36, endLine: 3, endColumn: 48 }],
    },
    {
      name: 'a hidden field holds the verifier',
      code: `
export function Form({ codeVerifier, codeChallenge }) {
  return <form><input type="hidden" name="cv" value={codeVerifier} /></form>;
}
`,
      errors: [{ messageId: 'html', line: 3, column: 54, endLine: 3, endColumn: 66 }],
    },
    {
      name: 'the challenge is sent as code_verifier',
      code: `
import { generateRandomCodeVerifier, calculatePKCECodeChallenge } from 'oauth4webapi';
const codeVerifier = generateRandomCodeVerifier();
const codeChallenge = await calculatePKCECodeChallenge(codeVerifier);
export const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeChallenge });
`,
      errors: [{ messageId: 'challengeAsVerifier', line: 5, column: 98, endLine: 5, endColumn: 111 }],
    },
    {
      name: 'the challenge is sent as code_verifier out of the pair that holds both',
      code: `
import { generateRandomCodeVerifier, calculatePKCECodeChallenge } from 'oauth4webapi';
const codeVerifier = generateRandomCodeVerifier();
const login = { secret: codeVerifier, proof: await calculatePKCECodeChallenge(codeVerifier) };
export const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: login.proof });
`,
      errors: [{ messageId: 'challengeAsVerifier', line: 5, column: 98, endLine: 5, endColumn: 109 }],
    },
    {
      name: 'the challenge is sent as code_verifier out of the store that keeps it',
      code: `
import { generateRandomCodeVerifier, calculatePKCECodeChallenge } from 'oauth4webapi';
sessionStorage.setItem('login', await calculatePKCECodeChallenge(generateRandomCodeVerifier()));
export const finish = () =>
  new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: sessionStorage.getItem('login') });
`,
      errors: [{ messageId: 'challengeAsVerifier', line: 5, column: 80, endLine: 5, endColumn: 111 }],
    },
    {
      name: 'a window of any origin is sent the verifier',
      code: `
const codeVerifier = generateRandomString(64);
const query = new URLSearchParams({ code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
window.opener.postMessage({ type: 'login', codeVerifier }, '*');
`,
      errors: [{ messageId: 'message', line: 4, column: 44, endLine: 4, endColumn: 56 }],
    },
    {
      name: 'an element of the page shows the verifier',
      code: `
const codeVerifier = generateRandomString(64);
const query = new URLSearchParams({ code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
document.getElementById('verifier').textContent = codeVerifier;
`,
      errors: [{ messageId: 'html', line: 4, column: 51, endLine: 4, endColumn: 63 }],
    },
    {
      name: 'a hidden field that a script finds holds the verifier',
      code: `
const field = document.querySelector('#verifier');
const codeVerifier = generateRandomString(64);
const query = new URLSearchParams({ code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
field.value = codeVerifier;
`,
      errors: [{ messageId: 'html', line: 5, column: 15, endLine: 5, endColumn: 27 }],
    },
    {
      name: 'markup with the verifier is added to the page',
      code: `
const codeVerifier = generateRandomString(64);
const query = new URLSearchParams({ code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
root.insertAdjacentHTML('beforeend', \`<code>\${codeVerifier}</code>\`);
`,
      errors: [{ messageId: 'html', line: 4, column: 47, endLine: 4, endColumn: 59 }],
    },
    {
      name: 'a view is rendered with the verifier',
      code: `
export const res = await answer();
const codeVerifier = generateRandomString(64);
const query = new URLSearchParams({ code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
res.render('login', { codeVerifier });
`,
      errors: [{ messageId: 'response', line: 5, column: 23, endLine: 5, endColumn: 35 }],
    },
    {
      name: 'a link leads to an address with the verifier',
      code: `
const link = document.createElement('a');
const codeVerifier = generateRandomString(64);
const query = new URLSearchParams({ code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
link.href = \`/callback?verifier=\${codeVerifier}\`;
`,
      errors: [{ messageId: 'address', line: 5, column: 35, endLine: 5, endColumn: 47 }],
    },
    {
      name: 'a router of screens is given the verifier as a parameter',
      code: `
import { router } from 'expo-router';
const codeVerifier = generateRandomString(64);
const query = new URLSearchParams({ code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
router.push({ pathname: '/callback', params: { codeVerifier } });
`,
      errors: [{ messageId: 'address', line: 5, column: 48, endLine: 5, endColumn: 60 }],
    },
    {
      name: 'the cookie store of the browser keeps the verifier',
      code: `
const codeVerifier = generateRandomString(64);
const query = new URLSearchParams({ code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
await cookieStore.set('cv', codeVerifier);
`,
      errors: [{ messageId: 'cookie', line: 4, column: 29, endLine: 4, endColumn: 41 }],
    },
    {
      name: 'a cookie of Nuxt is assigned the verifier',
      code: `
const cookie = useCookie('cv');
const codeVerifier = generateRandomString(64);
const query = new URLSearchParams({ code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
cookie.value = codeVerifier;
`,
      errors: [{ messageId: 'cookie', line: 5, column: 16, endLine: 5, endColumn: 28 }],
    },
    {
      name: 'options of an unknown cookie bag say httpOnly: false',
      code: `
export const jar = await openJar();
const codeVerifier = generateRandomString(64);
const query = new URLSearchParams({ code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
jar.put('cv', codeVerifier, { path: '/', httpOnly: false });
`,
      errors: [{ messageId: 'cookie', line: 5, column: 15, endLine: 5, endColumn: 27 }],
    },
    {
      name: 'the headers of a response set a readable cookie',
      code: `
const codeVerifier = generateRandomString(64);
const query = new URLSearchParams({ code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
export const headers = { Location: '/', 'Set-Cookie': \`cv=\${codeVerifier}; Path=/; Secure\` };
`,
      errors: [{ messageId: 'cookie', line: 4, column: 61, endLine: 4, endColumn: 73 }],
    },
    {
      name: 'a cookie is written out without httpOnly',
      code: `
import { serialize } from 'cookie';
const codeVerifier = generateRandomString(64);
const query = new URLSearchParams({ code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
export const header = serialize('cv', codeVerifier);
`,
      errors: [{ messageId: 'cookie', line: 5, column: 39, endLine: 5, endColumn: 51 }],
    },
    {
      name: 'a handler of h3 returns the verifier',
      code: `
export default defineEventHandler((event) => {
  const codeVerifier = generateRandomString(64);
  return { url: authorizeUrl({ code_challenge: deriveChallenge(codeVerifier) }), codeVerifier };
});
`,
      errors: [{ messageId: 'response', line: 4, column: 82, endLine: 4, endColumn: 94 }],
    },
    {
      name: 'a route of Fastify returns the verifier',
      code: `
app.get('/login', async (request, reply) => {
  const codeVerifier = generateRandomString(64);
  return { url: authorizeUrl({ code_challenge: deriveChallenge(codeVerifier) }), codeVerifier };
});
`,
      errors: [{ messageId: 'response', line: 4, column: 82, endLine: 4, endColumn: 94 }],
    },
    {
      name: 'a loader of Remix returns an object with the verifier',
      code: `
import { redirect } from '@remix-run/node';
export async function loader({ request }) {
  const codeVerifier = generateRandomString(64);
  return { url: authorizeUrl({ code_challenge: deriveChallenge(codeVerifier) }), codeVerifier };
}
`,
      errors: [{ messageId: 'response', line: 5, column: 82, endLine: 5, endColumn: 94 }],
    },
    {
      name: 'the properties of a page of Next.js hold the verifier',
      code: `
export const getServerSideProps = async () => {
  const codeVerifier = generateRandomString(64);
  return { props: { challenge: { code_challenge: deriveChallenge(codeVerifier) }, codeVerifier } };
};
`,
      errors: [{ messageId: 'response', line: 4, column: 83, endLine: 4, endColumn: 95 }],
    },
    {
      name: 'state is another name for the verifier',
      code: `

export async function login(given) {
  const codeVerifier = generateRandomString(64);
  const state = codeVerifier;
  const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', redirect_uri: home, state, code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
  location.href = \`https://login.example.com/authorize?\${query}\`;
}
`,
      errors: [{ messageId: 'state', line: 6, column: 100, endLine: 6, endColumn: 105 }],
    },
    {
      name: 'state falls back to the verifier',
      code: `

export async function login(given) {
  const codeVerifier = generateRandomString(64);
  const state = given ?? codeVerifier;
  const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', redirect_uri: home, state, code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
  location.href = \`https://login.example.com/authorize?\${query}\`;
}
`,
      errors: [{ messageId: 'state', line: 6, column: 100, endLine: 6, endColumn: 105 }],
    },
    {
      name: 'state is compressed text with the verifier',
      code: `
import LZString from 'lz-string';
export async function login(given) {
  const codeVerifier = generateRandomString(64);
  const state = LZString.compressToEncodedURIComponent(JSON.stringify({ codeVerifier }));
  const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', redirect_uri: home, state, code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
  location.href = \`https://login.example.com/authorize?\${query}\`;
}
`,
      errors: [{ messageId: 'state', line: 6, column: 100, endLine: 6, endColumn: 105 }],
    },
    {
      name: 'state is made by an encoder of another file whose name says base64',
      code: `
import { base64UrlEncode } from './encoding';
export async function login(given) {
  const codeVerifier = generateRandomString(64);
  const state = base64UrlEncode(JSON.stringify({ codeVerifier }));
  const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', redirect_uri: home, state, code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
  location.href = \`https://login.example.com/authorize?\${query}\`;
}
`,
      errors: [{ messageId: 'state', line: 6, column: 100, endLine: 6, endColumn: 105 }],
    },
    {
      name: 'state is a token signed by the service of a framework',
      code: `
export const jwtService = await service();
export async function login(given) {
  const codeVerifier = generateRandomString(64);
  const state = await jwtService.signAsync({ codeVerifier });
  const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', redirect_uri: home, state, code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
  location.href = \`https://login.example.com/authorize?\${query}\`;
}
`,
      errors: [{ messageId: 'state', line: 6, column: 100, endLine: 6, endColumn: 105 }],
    },
    {
      name: 'state is octets with the verifier in base64',
      code: `
import { encodeBase64url } from '@oslojs/encoding';
export async function login(given) {
  const codeVerifier = generateRandomString(64);
  const state = encodeBase64url(new TextEncoder().encode(codeVerifier));
  const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', redirect_uri: home, state, code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
  location.href = \`https://login.example.com/authorize?\${query}\`;
}
`,
      errors: [{ messageId: 'state', line: 6, column: 100, endLine: 6, endColumn: 105 }],
    },
    {
      name: 'a server that is a client of another one puts its own verifier into state',
      code: `
export async function authorize(request, env) {
  const codeVerifier = generateCodeVerifier();
  const state = btoa(JSON.stringify({ codeVerifier, returnTo: '/' }));
  const query = new URLSearchParams({ response_type: 'code', client_id: env.ID, state, code_challenge: await derive(codeVerifier), code_challenge_method: 'S256' });
  return Response.redirect('https://login.example.com/authorize?' + query);
}
export async function token(request, grant) {
  const form = await request.formData();
  if (form.get('grant_type') !== 'authorization_code') return new Response('unsupported', { status: 400 });
  if ((await derive(form.get('code_verifier'))) !== grant.codeChallenge) return new Response('invalid', { status: 400 });
  return Response.json(await issue(grant));
}
`,
      errors: [{ messageId: 'state', line: 5, column: 81, endLine: 5, endColumn: 86 }],
    },
    {
      name: 'the challenge of a pair from another file is sent as code_verifier',
      code: `
import { makePair } from './pair';
export async function login(redirectUri) {
  const pkce = await makePair();
  open('https://login.example.com/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'cli', redirect_uri: redirectUri, code_challenge: pkce.challenge, code_challenge_method: 'S256' }));
  const code = await waitForCode();
  return post(new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: pkce.challenge }));
}
`,
      errors: [{ messageId: 'challengeAsVerifier', line: 7, column: 92, endLine: 7, endColumn: 106 }],
    },
    {
      name: 'a stored challenge is appended as code_verifier',
      code: `
const url = 'https://login.example.com/authorize?response_type=code&client_id=spa&code_challenge_method=S256&code_challenge=' + codeChallenge;
export function finish(session, code) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code });
  body.append('code_verifier', session.codeChallenge);
  return post(body);
}
`,
      errors: [{ messageId: 'challengeAsVerifier', line: 5, column: 32, endLine: 5, endColumn: 53 }],
    },
    {
      name: 'an authorization request with a code of its own carries the verifier',
      code: `
export function start(pkce) {
  const query = new URLSearchParams({ code: 'true', client_id: 'cli', response_type: 'code', redirect_uri: to, code_challenge: pkce.challenge, code_verifier: pkce.verifier, code_challenge_method: 'S256' });
  return { url: \`\${AUTHORIZE_URL}?\${query}\` };
}
`,
      errors: [
        {
          messageId: 'parameter',
          data: { parameter: 'code_verifier' },
          line: 3,
          column: 159,
          endLine: 3,
          endColumn: 172,
          suggestions: [
            {
              messageId: 'leaveOut',
              output: `
export function start(pkce) {
  const query = new URLSearchParams({ code: 'true', client_id: 'cli', response_type: 'code', redirect_uri: to, code_challenge: pkce.challenge, code_challenge_method: 'S256' });
  return { url: \`\${AUTHORIZE_URL}?\${query}\` };
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the verifier is set beside the challenge in an address that another file completes',
      code: `
export function withPkce(url, codeVerifier, codeChallenge) {
  const query = new URLSearchParams(url.search);
  query.set('code_challenge', codeChallenge);
  query.set('code_verifier', codeVerifier);
  return query;
}
`,
      errors: [
        {
          messageId: 'parameter',
          data: { parameter: 'code_verifier' },
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 42,
        },
      ],
    },
    {
      name: 'the verifier is written behind the challenge of a text',
      code: `
export const url = (codeVerifier, challenge) =>
  base + \`&code_challenge=\${challenge}&code_verifier=\${codeVerifier}\` + '&code_challenge_method=S256';
`,
      errors: [
        {
          messageId: 'parameter',
          data: { parameter: 'code_verifier' },
          line: 3,
          column: 56,
          endLine: 3,
          endColumn: 68,
        },
      ],
    },
    {
      name: 'a cookie that is set by assignments is opened to scripts',
      code: `
import { generateCodeVerifier } from 'arctic';
app.get('/login', ({ cookie, redirect }) => {
  const codeVerifier = generateCodeVerifier();
  cookie.login.value = codeVerifier;
  cookie.login.httpOnly = false;
  return redirect(authorizeUrl(codeVerifier));
});
`,
      errors: [{ messageId: 'cookie', line: 5, column: 24, endLine: 5, endColumn: 36 }],
    },
    {
      name: 'the state of the request is an object with the verifier that another file only encodes',
      code: `
import { generatePKCE } from './pkce';
import { encodeState } from './state';

export function start(req, res) {
  const { challenge, verifier } = generatePKCE();
  const state = encodeState({ verifier, startedAt: Date.now() });
  const query = new URLSearchParams({ response_type: 'code', client_id: 'app', state, code_challenge: challenge, code_challenge_method: 'S256' });
  res.redirect(\`https://login.example.com/authorize?\${query}\`);
}
`,
      errors: [{ messageId: 'state', line: 8, column: 80, endLine: 8, endColumn: 85 }],
    },
    {
      name: 'two cookies that scripts can read, the second of which holds the verifier',
      code: `
import Cookies from 'js-cookie';
import { generateCodeVerifier, generateCodeChallenge, generateState } from './pkce';

export async function login() {
  const state = generateState();
  const codeVerifier = generateCodeVerifier();
  Cookies.set('state', state);
  Cookies.set('code_verifier', codeVerifier);
  const codeChallenge = await generateCodeChallenge(codeVerifier);
  location.href = \`https://login.example.com/authorize?response_type=code&client_id=spa&state=\${state}&code_challenge=\${codeChallenge}&code_challenge_method=S256\`;
}
`,
      errors: [{ messageId: 'cookie', line: 9, column: 32, endLine: 9, endColumn: 44 }],
    },
    {
      name: 'a generator sends the verifier that it is handed as state',
      code: `
export function* authorizationUrl() {
  const pkce = yield* makeChallenge;
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('code_challenge', pkce.challenge);
  url.searchParams.set('code_challenge_method', 'S256');
  url.searchParams.set('state', pkce.verifier);
  return url;
}
`,
      errors: [
        {
          messageId: 'state',
          line: 8,
          column: 33,
          endLine: 8,
          endColumn: 46,
          suggestions: [
            {
              messageId: 'randomValue',
              output: `
export function* authorizationUrl() {
  const pkce = yield* makeChallenge;
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('code_challenge', pkce.challenge);
  url.searchParams.set('code_challenge_method', 'S256');
  url.searchParams.set('state', crypto.randomUUID());
  return url;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the query of one of several authorization servers is given the verifier beside the challenge',
      code: `
import { generatePKCE } from './pkce';

const servers = { console: 'https://one.example.com/authorize', max: 'https://two.example.org/authorize' };

export async function authorizationUrl(mode = 'console') {
  const pkce = await generatePKCE();
  const url = new URL(servers[mode]);
  url.searchParams.set('code_challenge', pkce.challenge);
  url.searchParams.set('code_challenge_method', 'S256');
  url.searchParams.set('code_verifier', pkce.verifier);
  return url.toString();
}
`,
      errors: [
        {
          messageId: 'parameter',
          data: { parameter: 'code_verifier' },
          line: 11,
          column: 41,
          endLine: 11,
          endColumn: 54,
        },
      ],
    },
    {
      name: 'both options that a cookie may get leave it to scripts',
      code: `import { setCookie } from 'hono/cookie';
import { randomPKCECodeVerifier } from 'openid-client';
export function keep(c, domain) {
  const verifier = randomPKCECodeVerifier();
  const options = domain ? { domain, httpOnly: false, secure: true } : { secure: true };
  setCookie(c, 'login', verifier, options);
}
`,
      errors: [{ messageId: 'cookie', line: 6, column: 25, endLine: 6, endColumn: 33 }],
    },
    {
      name: 'a field shows a verifier that is drawn',
      code: `import { useState } from 'react';
export function Login({ redeem }) {
  const [codeVerifier, setCodeVerifier] = useState('');
  const draw = () => setCodeVerifier(generateCodeVerifier());
  const send = () => redeem({ grant_type: 'authorization_code', code_verifier: codeVerifier });
  return <form onSubmit={send} onReset={draw}><input value={codeVerifier} onChange={(event) => setCodeVerifier(event.target.value)} /></form>;
}`,
      errors: [{ messageId: 'html', line: 6, column: 61, endLine: 6, endColumn: 73 }],
    },
    {
      name: 'the verifier of a pair that another file makes goes through a state of the page',
      code: `import { useState } from 'react';
import service from './service';
export function Login({ client }) {
  const [made, setMade] = useState(null);
  const prepare = async () => {
    const pair = await service.generatePKCE();
    setMade(pair);
    location.href = client.endpoint + '?' + new URLSearchParams({ response_type: 'code', client_id: client.id, code_challenge: pair.challenge, code_challenge_method: 'S256' });
  };
  return <p onClick={prepare}>{made.verifier}</p>;
}`,
      errors: [{ messageId: 'html', line: 10, column: 32, endLine: 10, endColumn: 45 }],
    },
    {
      name: 'a parameter that is only called verifier goes into a readable cookie under a key which says so',
      code: `import { cookies } from 'next/headers';
const VERIFIER_COOKIE = 'app_verifier';
// PKCE with S256
export function keep(state, verifier) {
  cookies().set(VERIFIER_COOKIE, verifier, { httpOnly: false, path: '/' });
}
`,
      errors: [
        {
          messageId: 'cookie',
          line: 5,
          column: 34,
          endLine: 5,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'httpOnly',
              output: `import { cookies } from 'next/headers';
const VERIFIER_COOKIE = 'app_verifier';
// PKCE with S256
export function keep(state, verifier) {
  cookies().set(VERIFIER_COOKIE, verifier, { httpOnly: true, path: '/' });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the verifier stands in the redirect URI, and a loop writes the parameters into the address',
      code: `export function login(server, callback) {
  const codeVerifier = crypto.randomUUID() + crypto.randomUUID();
  const url = new URL(server.authorization_endpoint);
  const parameters = {
    response_type: 'code', client_id: 'app', redirect_uri: \`\${callback}?v=\${codeVerifier}\`,
    code_challenge: derive(codeVerifier), code_challenge_method: 'S256',
  };
  Object.keys(parameters).forEach((name) => url.searchParams.set(name, parameters[name]));
  return url.href;
}
`,
      errors: [
        {
          messageId: 'parameter',
          data: { parameter: 'redirect_uri' },
          line: 5,
          column: 77,
          endLine: 5,
          endColumn: 89,
        },
      ],
    },
  ],
  fine: [
    {
      name: 'the verifier is made from the state with a key, in one expression',
      code: `import { createHash, createHmac } from 'node:crypto';
export const begin = (state) => \`https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https://app.example.com&state=\${state}&code_challenge_method=S256&code_challenge=\${createHash('sha256').update(createHmac('sha256', process.env.LOGIN_KEY).update(state).digest('base64url')).digest('base64url')}\`;
`,
    },
    {
      name: 'the verifier is made from the state with a key, by a function',
      code: `import { createHash, createHmac } from 'node:crypto';
const verifierFor = (state) => createHmac('sha256', process.env.LOGIN_KEY).update(state).digest('base64url');
export function begin(state) {
  const codeVerifier = verifierFor(state);
  return \`https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https://app.example.com&state=\${state}&code_challenge_method=S256&code_challenge=\${createHash('sha256').update(codeVerifier).digest('base64url')}\`;
}
`,
    },
    {
      name: 'the verifier is called a challenge, and the challenge is its digest',
      code: `export async function login(store) {
  const codeChallenge = drawText();
  store({ codeChallenge });
  return address({ client_id: id, code_challenge: base64url(await sha256(codeChallenge)), code_challenge_method: 'S256' });
}
export function redeem(code, { codeChallenge }) {
  return post({ grant_type: 'authorization_code', client_id: id, code, code_verifier: codeChallenge });
}
`,
    },
    {
      name: 'a field shows the verifier that a person types into it',
      code: `import { useState } from 'react';
export function Exchange({ redeem }) {
  const [codeVerifier, setCodeVerifier] = useState('');
  const send = () => redeem({ grant_type: 'authorization_code', code_verifier: codeVerifier || undefined });
  return <form onSubmit={send}><input value={codeVerifier} onChange={(event) => setCodeVerifier(event.target.value)} /></form>;
}`,
    },
    {
      name: 'the method of a pair that another file makes, and the address of its request',
      code: `import { useState } from 'react';
import service from './service';
export function Login({ server, client }) {
  const [pkce, setPkce] = useState(null);
  const [address, setAddress] = useState('');
  const prepare = async () => {
    const pair = await service.generatePKCE();
    setPkce(pair);
    const query = new URLSearchParams({ response_type: 'code', client_id: client.id, redirect_uri: client.uri });
    query.append('code_challenge', pair.codeChallenge);
    query.append('code_challenge_method', pair.method);
    setAddress(server.authorizationEndpoint + '?' + query);
    service.save({ codeVerifier: pair.codeVerifier });
  };
  const go = () => { window.location.href = address; };
  return <p onClick={go}><b>{pkce.method}</b><code>{address}</code></p>;
}`,
    },
    {
      name: 'state and verifier are drawn by one helper without parameters',
      code: `function draw() {
  const id = randomText(45);
  return id;
}
export async function login(clientId) {
  const state = draw();
  const verifier = draw();
  const code_challenge = base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  sessionStorage.setItem('pending', JSON.stringify({ state, verifier }));
  console.log('state', state);
  location.href = 'https://id.example/authorize?response_type=code&client_id=' + clientId + '&state=' + state + '&code_challenge=' + code_challenge + '&code_challenge_method=S256';
}`,
    },
    {
      name: 'nonce and verifier are drawn by one method that gives a promise',
      code: `class Client {
  draw() {
    return new Promise((resolve) => {
      const id = randomText(45);
      resolve(id);
    });
  }
  async login(clientId) {
    const nonce = await this.draw();
    const verifier = await this.draw();
    const code_challenge = base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
    sessionStorage.setItem('pending', JSON.stringify({ nonce, verifier }));
    location.href = 'https://id.example/authorize?response_type=code&client_id=' + clientId + '&nonce=' + nonce + '&code_challenge=' + code_challenge + '&code_challenge_method=S256';
  }
}`,
    },
    {
      name: 'the state of a client is handed back to it by the file whose own state brings a verifier',
      code: `export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    if (url.pathname === '/authorize') {
      const state = url.searchParams.get('state');
      const code = await env.codeFor(request);
      if (code) {
        const back = new URL(url.searchParams.get('redirect_uri'));
        back.searchParams.set('code', code);
        back.searchParams.set('state', state);
        return Response.redirect(back.toString());
      }
      return env.login(\`/login?error=none&state=\${state}\`);
    }
    const login = await env.PENDING.get(url.searchParams.get('state'));
    const body = new URLSearchParams({ grant_type: 'authorization_code', code: url.searchParams.get('code'), code_verifier: login.codeVerifier });
    return fetch('https://id.example/token', { method: 'POST', body });
  },
};`,
    },
    {
      name: 'a key for the state made by the maker of verifiers',
      code: `export async function authorize(env, clientId) {
  const codeVerifier = generateCodeVerifier();
  const codeChallenge = await generateCodeChallenge(codeVerifier);
  const stateId = generateCodeVerifier();
  await env.PENDING.put(stateId, JSON.stringify({ clientId, codeVerifier }), { expirationTtl: 600 });
  const url = new URL('https://id.example/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('state', stateId);
  url.searchParams.set('code_challenge', codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  return Response.redirect(url.toString());
}`,
    },
    {
      name: 'verifier and state are kept under symbols of their own',
      code: `import { encode, hash, randomText } from './crypto';
const verifierKey = Symbol.for('client:verifier');
const stateKey = Symbol.for('client:state');
export async function open(clientId, shell) {
  const state = randomText(16);
  const codeVerifier = randomText(64);
  const codeChallenge = encode(await hash(codeVerifier));
  globalThis[verifierKey] = codeVerifier;
  globalThis[stateKey] = state;
  const url = new URL('https://id.example/authorize');
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('code_challenge', codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  url.searchParams.set('state', state);
  await shell.openExternal(url.toString());
}
export function redeem(code) {
  const codeVerifier = globalThis[verifierKey];
  const state = globalThis[stateKey];
  return fetch('/token', { method: 'POST', body: JSON.stringify({ code, state, code_verifier: codeVerifier }) });
}`,
    },
    {
      name: 'one of the options that a cookie may get hides it',
      code: `import { setCookie } from 'hono/cookie';
import { randomPKCECodeVerifier } from 'openid-client';
export function keep(c, domain) {
  const verifier = randomPKCECodeVerifier();
  setCookie(c, 'login', verifier, domain ? { domain, httpOnly: true } : { httpOnly: false });
}
`,
    },
    {
      name: 'what is kept in a cookie has the name state',
      code: `app.get('/callback', async (req, res) => {
  const { verifier } = JSON.parse(req.signedCookies.state);
  res.json(await post('https://login.example.com/token', { grant_type: 'authorization_code', code: req.query.code, client_id: 'web', code_verifier: verifier }));
});
`,
    },
    {
      name: 'the state is a key under which the verifier is kept',
      code: `app.get('/callback', async (req, res) => {
  const { code, state } = req.query;
  const { nonce } = JSON.parse(Buffer.from(state, 'base64').toString());
  const verifier = await redis.getdel(nonce);
  res.json(await post('https://login.example.com/token', { grant_type: 'authorization_code', code, client_id: 'web', code_verifier: verifier }));
});
`,
    },
    {
      name: 'the callback decrypts the state',
      code: `app.get('/callback', async (req, res) => {
  const { code, state } = req.query;
  const { verifier } = JSON.parse(decrypt(Buffer.from(state, 'base64')).toString('utf8'));
  res.json(await post('https://login.example.com/token', { grant_type: 'authorization_code', code, client_id: 'web', code_verifier: verifier }));
});
`,
    },
    {
      name: 'a state that the generator of verifiers makes, in an address',
      code: `import { generateCodeVerifier, deriveChallenge } from './pkce';
export async function login() {
  const oauthState = generateCodeVerifier();
  sessionStorage.setItem('state', oauthState);
  const codeVerifier = generateCodeVerifier();
  sessionStorage.setItem('verifier', codeVerifier);
  const challenge = await deriveChallenge(codeVerifier);
  window.location.href = \`\${base}?response_type=code&client_id=spa&state=\${oauthState}&code_challenge=\${challenge}&code_challenge_method=S256\`;
}
`,
    },
    {
      name: 'a state that the generator of verifiers makes in place',
      code: `import { generateCodeVerifier, deriveChallenge } from './pkce';
export async function login(url, session) {
  const codeVerifier = session.start(generateCodeVerifier());
  url.searchParams.set('state', generateCodeVerifier());
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'spa');
  url.searchParams.set('code_challenge', await deriveChallenge(codeVerifier));
  url.searchParams.set('code_challenge_method', 'S256');
  window.location.assign(url);
}
`,
    },
    {
      name: 'a table of all parameters, which are empty',
      code: `
export const parameters = {
  client_id: '', code_challenge: '', code_challenge_method: '', code_verifier: '', grant_type: '', redirect_uri: '',
  response_type: '', scope: '', state: '',
};
`,
    },
    {
      name: 'an authorization request whose verifier is empty, which is the same as none',
      code: `
export const address = (challenge) => 'https://login.example.com/authorize?' + new URLSearchParams({
  response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
  code_challenge: challenge, code_challenge_method: 'S256', code_verifier: '',
});
`,
    },
    {
      name: 'a verifier that is a digest itself, from which the challenge is made',
      code: `
import { createHash } from 'node:crypto';
import { sha256 } from './digests';
const verifier = sha256(crypto.randomUUID());
sessionStorage.setItem('login', verifier);
export const address = 'https://as.example/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' +
  createHash('sha256').update(verifier).digest('base64url');
export const finish = () =>
  new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: sessionStorage.getItem('login') });
`,
    },
    {
      name: 'the verifier is sent out of the pair that holds both',
      code: `
import { generateRandomCodeVerifier, calculatePKCECodeChallenge } from 'oauth4webapi';
const codeVerifier = generateRandomCodeVerifier();
const login = { secret: codeVerifier, proof: await calculatePKCECodeChallenge(codeVerifier) };
export const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: login.secret });
`,
    },
    {
      name: 'two cookies share options with httpOnly',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';
const router = express.Router();
router.get('/login', (request, response) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const options = { httpOnly: true, maxAge: 600_000 };
  response.cookie('state', makeState(), options);
  response.cookie('code_verifier', codeVerifier, options);
  response.redirect(addressWith(createHash('sha256').update(codeVerifier).digest('base64url')));
});
`,
    },
    {
      name: 'a cookie of the plugin for Vue that is set on the server for HTTP alone',
      code: `export async function login({ $cookies }) {
  const codeVerifier = generateCodeVerifier();
  $cookies.set('code_verifier', codeVerifier, { httpOnly: true });
  return authorizationUrl(await deriveChallenge(codeVerifier));
}
`,
    },
    {
      name: 'a function behind a gateway answers with the address alone',
      code: `export const handler = async () => {
  const codeVerifier = generateCodeVerifier();
  await store(codeVerifier);
  const url = authorizationUrl({ code_challenge: await deriveChallenge(codeVerifier) });
  return { statusCode: 302, headers: { location: url }, body: '' };
};
`,
    },
    {
      name: 'state is random',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
export const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, state: crypto.randomUUID() });
`,
    },
    {
      name: 'state is encrypted',
      code: `
import { EncryptJWT } from 'jose';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const state = await new EncryptJWT({ codeVerifier }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(key);
export const query = new URLSearchParams({ response_type: 'code', client_id: 'web', code_challenge: codeChallenge, state });
`,
    },
    {
      name: 'the verifier goes to the token endpoint',
      code: `
export async function redeem(code, codeVerifier) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
  return fetch('https://login.example.com/token', { method: 'POST', body });
}
`,
    },
    {
      name: 'an Express cookie is HttpOnly',
      code: `
export function start(req, res) {
  const codeVerifier = generateCodeVerifier();
  res.cookie('cv', codeVerifier, { httpOnly: true, secure: true });
  res.redirect(authorizeUrl({ code_challenge: hash(codeVerifier) }));
}
`,
    },
    {
      name: 'a Set-Cookie header says HttpOnly',
      code: `
export function start(req, res) {
  const codeVerifier = generateCodeVerifier();
  res.setHeader('Set-Cookie', \`code_verifier=\${codeVerifier}; HttpOnly; Secure; Path=/\`);
  res.end(hash(codeVerifier, 'code_challenge'));
}
`,
    },
    {
      name: 'a sealed cookie may be readable',
      code: `
import Cookies from 'js-cookie';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
Cookies.set('cv', await seal(codeVerifier));
`,
    },
    {
      name: 'a signed token in an HttpOnly cookie',
      code: `
import jwt from 'jsonwebtoken';
export function start(req, res) {
  const codeVerifier = generateCodeVerifier();
  res.cookie('oauth', jwt.sign({ codeVerifier }, key), { httpOnly: true });
  res.redirect(authorizeUrl({ code_challenge: hash(codeVerifier) }));
}
`,
    },
    {
      name: 'the challenge is part of an address',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
window.location.assign(\`https://login.example.com/authorize?response_type=code&client_id=spa&code_challenge=\${codeChallenge}\`);
`,
    },
    {
      name: 'a library takes the verifier to derive the challenge',
      code: `
import { Google, generateCodeVerifier, generateState } from 'arctic';
const google = new Google('id', 'secret', 'https://app.example.com/cb');
const codeVerifier = generateCodeVerifier();
export const url = google.createAuthorizationURL(generateState(), codeVerifier, ['openid']);
`,
    },
    {
      name: 'a response says only whether there is a verifier',
      code: `
export function check(req, res) {
  res.json({ pkce: Boolean(req.session.codeVerifier), method: 'S256' });
}
`,
    },
    {
      name: 'the result of the exchange is sent out',
      code: `
export async function callback(req, res) {
  const tokens = await exchange({ grant_type: 'authorization_code', code: req.query.code, code_verifier: req.session.codeVerifier });
  res.json(tokens);
}
`,
    },
    {
      name: 'a component hands the verifier to another one',
      code: `
export function Page({ codeVerifier, codeChallenge }) {
  return <Callback codeVerifier={codeVerifier} challenge={codeChallenge} />;
}
`,
    },
    {
      name: "the method is plain, which is another rule's",
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
export const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', redirect_uri: 'https://app.example.com/cb', code_challenge: codeVerifier, code_challenge_method: 'plain' });
`,
    },
    {
      name: 'state is encrypted with WebCrypto',
      code: `
const codeVerifier = generateRandomString(64);
const state = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.encrypt(aes, key, new TextEncoder().encode(codeVerifier)))));
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', state, code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'state is encrypted with JWE',
      code: `
import { EncryptJWT } from 'jose';
const codeVerifier = generateRandomString(64);
const state = await new EncryptJWT({ codeVerifier }).setProtectedHeader(header).encrypt(key);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', state, code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'state is sealed by iron-session',
      code: `
import { sealData } from 'iron-session';
const codeVerifier = generateRandomString(64);
const state = await sealData({ codeVerifier }, { password });
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', state, code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'state is encrypted by a secret box',
      code: `
import nacl from 'tweetnacl';
const codeVerifier = generateRandomString(64);
const state = Buffer.from(nacl.secretbox(Buffer.from(codeVerifier), number, key)).toString('base64');
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', state, code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'state is a keyed hash of the verifier',
      code: `
import { createHmac } from 'node:crypto';
const codeVerifier = generateRandomString(64);
const state = createHmac('sha256', key).update(codeVerifier).digest('base64url');
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', state, code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'state is encrypted by a helper of the file',
      code: `
import { createCipheriv } from 'node:crypto';
function protect(payload) {
  const cipher = createCipheriv('aes-256-gcm', key, number);
  return Buffer.concat([cipher.update(JSON.stringify(payload)), cipher.final()]).toString('base64url');
}
const codeVerifier = generateRandomString(64);
const state = protect({ codeVerifier });
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', state, code_challenge: await deriveChallenge(codeVerifier), code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'a message goes to one origin, and to a worker',
      code: `
const codeVerifier = generateRandomString(64);
const challenge = { code_challenge: deriveChallenge(codeVerifier) };
window.opener.postMessage({ codeVerifier }, window.location.origin);
worker.postMessage({ codeVerifier });
`,
    },
    {
      name: 'a cookie of Nuxt is HttpOnly',
      code: `
const codeVerifier = generateRandomString(64);
const challenge = { code_challenge: deriveChallenge(codeVerifier) };
const cookie = useCookie('cv', { httpOnly: true });
cookie.value = codeVerifier;
`,
    },
    {
      name: 'a reactive value holds the verifier',
      code: `
import { ref } from 'vue';
const codeVerifier = generateRandomString(64);
const challenge = { code_challenge: deriveChallenge(codeVerifier) };
const stored = ref('');
stored.value = codeVerifier;
`,
    },
    {
      name: 'the state of a navigation holds the verifier, which no address shows',
      code: `
const codeVerifier = generateRandomString(64);
const challenge = { code_challenge: deriveChallenge(codeVerifier) };
navigate('/callback', { state: { codeVerifier } });
`,
    },
    {
      name: 'a function that is no handler returns the verifier',
      code: `
export function start() {
  const codeVerifier = generateRandomString(64);
  return { codeVerifier, code_challenge: deriveChallenge(codeVerifier) };
}
`,
    },
    {
      name: 'an authorization server answers with what it has parsed',
      code: `
export class Provider {
  async fetch(request, env) {
    const parsed = await this.parse(request);
    if (parsed instanceof Response) return this.withCors(parsed, request);
    return this.withCors(await this.token(parsed.body), request);
  }
  withCors(response, request) { return new Response(response.body, response); }
  async parse(request) {
    if (request.method !== 'POST') return this.createError('invalid_request');
    return { body: Object.fromEntries(await request.formData()) };
  }
  async token(body) {
    const codeVerifier = body.code_verifier;
    const computed = await sha256(codeVerifier);
    if (computed !== this.grant.codeChallenge) return this.createError('invalid_grant');
    return Response.json({ access_token: 'x' });
  }
}
`,
    },
    {
      name: 'the method is plain, so that challenge and verifier are one',
      code: `
const codeChallenge = makeText(64);
export const url = 'https://myanimelist.net/v1/oauth2/authorize?response_type=code&client_id=a&code_challenge=' + codeChallenge + '&code_challenge_method=plain';
export const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeChallenge });
`,
    },
    {
      name: 'the verifier is the challenge of the address that the browser opens',
      code: `
app.get('/login', (req, res) => {
  req.session.codeVerifier = generateCodeVerifier();
  const { codeVerifier } = req.session;
  res.redirect(\`https://myanimelist.net/v1/oauth2/authorize?response_type=code&client_id=\${ID}&code_challenge=\${codeVerifier}&code_challenge_method=plain\`);
});
`,
    },
    {
      name: 'a cookie that is set by assignments is hidden from scripts',
      code: `
import { generateCodeVerifier } from 'arctic';
app.get('/login', ({ cookie, redirect }) => {
  const codeVerifier = generateCodeVerifier();
  cookie.login.value = codeVerifier;
  cookie.login.httpOnly = true;
  return redirect(authorizeUrl(codeVerifier));
});
`,
    },
  ],
  unsure: [
    {
      name: 'a pair that other properties may replace',
      code: `
import { generateRandomCodeVerifier, calculatePKCECodeChallenge } from 'oauth4webapi';
const codeVerifier = generateRandomCodeVerifier();
const login = { proof: await calculatePKCECodeChallenge(codeVerifier), ...given };
export const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: login.proof });
`,
    },
    {
      name: 'a function of another file may complete the options of a cookie',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';
const router = express.Router();
router.get('/login', (request, response) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const options = { maxAge: 600_000 };
  harden(options);
  response.cookie('code_verifier', codeVerifier, options);
  response.redirect(addressWith(createHash('sha256').update(codeVerifier).digest('base64url')));
});
`,
    },
    {
      name: 'a store is given the options of a cookie in place of a value',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';
const router = express.Router();
router.get('/login', (request, response) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const options = { maxAge: 600_000 };
  settings.set('cookie', options);
  response.cookie('code_verifier', codeVerifier, options);
  response.redirect(addressWith(createHash('sha256').update(codeVerifier).digest('base64url')));
});
`,
    },
    {
      name: 'state comes from a function that is not visible',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
export const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, state: await makeState({ codeVerifier }) });
`,
    },
    {
      name: 'the options of a cookie are not visible',
      code: `
import { cookieOptions } from './options';
export function start(req, res) {
  const codeVerifier = generateCodeVerifier();
  res.cookie('cv', codeVerifier, cookieOptions);
  res.redirect(authorizeUrl({ code_challenge: hash(codeVerifier) }));
}
`,
    },
    {
      name: 'the options of a cookie are spread in',
      code: `
export function start(req, res, options) {
  const codeVerifier = generateCodeVerifier();
  res.cookie('cv', codeVerifier, { secure: true, ...options });
  res.redirect(authorizeUrl({ code_challenge: hash(codeVerifier) }));
}
`,
    },
    {
      name: 'a bag of cookies of an unknown framework has its own default',
      code: `
export async function load({ cookies }) {
  const codeVerifier = generateCodeVerifier();
  cookies.set('cv', codeVerifier, { path: '/' });
  return authorizeUrl({ code_challenge: hash(codeVerifier) });
}
`,
    },
    {
      name: 'a state that is only called a verifier elsewhere',
      code: `
export function start() {
  const state = Math.random().toString(36);
  return { url: \`https://login.example.com/authorize?client_key=\${id}&response_type=code&redirect_uri=\${to}&state=\${state}\`, codeVerifier: state };
}
`,
    },
    {
      name: 'the attributes of a Set-Cookie header are not visible',
      code: `
const codeVerifier = generateRandomString(64);
export const headers = { 'Set-Cookie': \`cv=\${codeVerifier}; \${attributes}\`, challenge: { code_challenge: deriveChallenge(codeVerifier) } };
`,
    },
    {
      name: 'whether a challenge without a method is hashed is not known',
      code: `
export const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: session.codeChallenge });
`,
    },
    {
      name: 'a pair is no request',
      code: `
export async function pair() {
  const code_verifier = randomText(64);
  return { code_verifier, code_challenge: await derive(code_verifier), code_challenge_method: 'S256' };
}
`,
    },
    {
      name: 'the state is encoded with a second argument, which may be the key that it is encrypted with',
      code: `
import { generatePKCE } from './pkce';
import { encodeState } from './state';

export function start(req, res) {
  const { challenge, verifier } = generatePKCE();
  const state = encodeState({ verifier }, process.env.STATE_KEY);
  const query = new URLSearchParams({ response_type: 'code', client_id: 'app', state, code_challenge: challenge, code_challenge_method: 'S256' });
  res.redirect(\`https://login.example.com/authorize?\${query}\`);
}
`,
    },
    {
      name: 'the state is sealed by another file',
      code: `
import { generatePKCE } from './pkce';
import { sealState } from './state';

export function start(req, res) {
  const { challenge, verifier } = generatePKCE();
  const state = sealState({ verifier });
  const query = new URLSearchParams({ response_type: 'code', client_id: 'app', state, code_challenge: challenge, code_challenge_method: 'S256' });
  res.redirect(\`https://login.example.com/authorize?\${query}\`);
}
`,
    },
  ],
});
