// Does no-exposed-verifier find verifiers on the front channel, and leave encrypted state, HttpOnly cookies and the token request alone?
import rule from '../../rules/no-exposed-verifier';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-exposed-verifier', rule, {
  reported: [
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
  ],
  fine: [
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
  ],
  unsure: [
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
  ],
});
