// Which token requests redeem a code without its verifier (RFC 7636 section 4.5)?
import { RuleTester } from '../support/rule-tester';
import rule from '../../rules/require-code-verifier';

new RuleTester().run('require-code-verifier', rule, {
  reported: [
    {
      name: 'an interceptor of the client speaks of no verifier, and one of the answers does',
      code: `import axios from 'axios';
const api = axios.create({ baseURL: 'https://login.example.com' });
api.interceptors.request.use((config) => sign(config));
api.interceptors.response.use((answer) => forget('code_verifier', answer));
export const finish = (code) =>
  api.post('/token', new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app', redirect_uri: back }));
`,
      errors: [{ messageId: 'missingVerifier', line: 6, column: 42, endLine: 6, endColumn: 122 }],
    },
    {
      name: 'The options of https name the server apart from the path, and count the bytes of the body',
      code: `const https = require('https');
module.exports = (code) => {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app', redirect_uri: back }).toString();
  https.request({ hostname: 'login.example.com', path: '/token', method: 'POST', headers: { 'Content-Length': Buffer.byteLength(body) } }).end(body);
};
`,
      errors: [{ messageId: 'missingVerifier', line: 3, column: 36, endLine: 3, endColumn: 116 }],
    },
    {
      name: 'The path and the parameters of a token request are signed, and the parameters sent',
      code: `import { stringify } from 'qs';
export async function redeem(server, code, time) {
  const asked = { grant_type: 'authorization_code', code, redirect_uri: 'com.example.app:/' };
  const signature = hmac(\`/oauth/token?\${stringify(asked)}\\n\${time}\`);
  return client.post(server.url + 'oauth/token', stringify(asked), { headers: { signature } });
}
`,
      errors: [{ messageId: 'missingVerifier', line: 3, column: 17, endLine: 3, endColumn: 94 }],
    },
    {
      name: 'expo-auth-session does PKCE, but the exchange is given no verifier',
      code: `import * as AuthSession from 'expo-auth-session';
export function useLogin(discovery, redirectUri) {
  const [, response] = AuthSession.useAuthRequest({ clientId: 'app', redirectUri, usePKCE: true }, discovery);
  return () => AuthSession.exchangeCodeAsync({ clientId: 'app', code: response.params.code, redirectUri }, discovery);
}
`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'expo-auth-session' },
          line: 4,
          column: 46,
          endLine: 4,
          endColumn: 106,
        },
      ],
    },
    {
      name: 'a method forgets the verifier before the exchange',
      code: `export class Login {
  async finish(code) {
    this.codeVerifier = null;
    const body = { grant_type: 'authorization_code', code, client_id: 'app', code_verifier: this.codeVerifier };
    return fetch('https://login.example.com/token', { method: 'POST', body: new URLSearchParams(body) });
  }
}
`,
      errors: [
        {
          messageId: 'missingVerifier',
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 112,
        },
      ],
    },
    {
      name: 'the fields that superagent sends, one by one or as an object, have no verifier',
      code: `import agent from 'superagent';
export const finish = (code) =>
  agent.post(tokenEndpoint).field('grant_type', 'authorization_code').field('code', code).field('client_id', 'app');
export const again = (code) => agent.post(tokenEndpoint).field({ grant_type: 'authorization_code', code, client_id: 'app' });`,
      errors: [
        { messageId: 'missingVerifier', line: 3, column: 3, endLine: 3, endColumn: 70 },
        { messageId: 'missingVerifier', line: 4, column: 64, endLine: 4, endColumn: 124 },
      ],
    },
    {
      name: 'the parameters are encoded by another file, and logged afterwards',
      code: `import { logger } from '../log';
import { encodeBody } from '../http';
export async function redeem(code) {
  const body = { grant_type: 'authorization_code', client_id: 'web', redirect_uri: callback, code };
  const encoded = encodeBody(body);
  logger.debug({ body }, 'token request');
  return fetch('https://login.example.com/token', { method: 'POST', body: encoded });
}
`,
      errors: [{ messageId: 'missingVerifier', line: 4, column: 16, endLine: 4, endColumn: 100 }],
    },
    {
      name: 'a connection to Salesforce is told to keep no verifier',
      code: `import { Connection } from 'jsforce';
export const finish = (code) => new Connection({ oauth2: { clientId: 'app', useVerifier: false } }).authorize(code);`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'jsforce' },
          line: 2,
          column: 33,
          endLine: 2,
          endColumn: 116,
        },
      ],
    },
    {
      name: 'a field that is given its client twice redeems the code without a verifier',
      code: `import { OAuth2Client } from 'google-auth-library';
class Login {
  protected client: OAuth2Client;
  constructor(client: OAuth2Client) {
    this.client = client;
  }
  async finish(code: string) {
    return this.client.getToken({ code });
  }
}`,
      typescript: true,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'google-auth-library' },
          line: 8,
          column: 33,
          endLine: 8,
          endColumn: 41,
        },
      ],
    },
    {
      name: 'a connection to Salesforce is handed an OAuth2 object of the file that keeps no verifier',
      code: `import { Connection, OAuth2 } from 'jsforce';
const oauth2 = new OAuth2({ clientId: 'app', redirectUri: back });
export const finish = (code) => new Connection({ oauth2 }).authorize(code);`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'jsforce' },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 75,
        },
      ],
    },
    {
      name: 'fetch posts the parameters without a verifier',
      code: `await fetch('https://login.example.com/oauth2/token', {
  method: 'POST',
  body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, client_id: clientId }),
});
`,
      errors: [{ messageId: 'missingVerifier', line: 3, column: 29, endLine: 3, endColumn: 119 }],
    },
    {
      name: 'the verifier that is in scope is offered',
      code: `async function redeem(code, codeVerifier) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'cli' });
  const response = await fetch('https://login.example.com/oauth2/token', { method: 'POST', body });
  return response.json();
}
`,
      errors: [
        {
          messageId: 'missingVerifier',
          line: 2,
          column: 36,
          endLine: 2,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'addVerifier',
              data: { verifier: 'codeVerifier' },
              output: `async function redeem(code, codeVerifier) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'cli', code_verifier: codeVerifier });
  const response = await fetch('https://login.example.com/oauth2/token', { method: 'POST', body });
  return response.json();
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the verifier of a pair that the file reads is offered',
      code: `const pkce = await createPkcePair();
remember(pkce.codeVerifier);
const body = {
  grant_type: 'authorization_code',
  code,
};
await axios.post('https://login.example.com/oauth2/token', body);
`,
      errors: [
        {
          messageId: 'missingVerifier',
          line: 3,
          column: 14,
          endLine: 6,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'addVerifier',
              data: { verifier: 'pkce.codeVerifier' },
              output: `const pkce = await createPkcePair();
remember(pkce.codeVerifier);
const body = {
  grant_type: 'authorization_code',
  code,
  code_verifier: pkce.codeVerifier,
};
await axios.post('https://login.example.com/oauth2/token', body);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'parameters are set one after the other',
      code: `const form = new URLSearchParams();
form.set('grant_type', 'authorization_code');
form.set('code', code);
form.set('client_id', clientId);
await fetch('https://login.example.com/oauth2/token', { method: 'POST', body: form });
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 14, endLine: 1, endColumn: 35 }],
    },
    {
      name: 'parameters are appended and a verifier waits in a variable',
      code: `async function redeem(code) {
  const codeVerifier = sessionStorage.getItem('verifier');
  const form = new URLSearchParams();
  form.append('grant_type', 'authorization_code');
  form.append('code', code);
  return fetch('https://login.example.com/oauth2/token', { method: 'POST', body: form });
}
`,
      errors: [
        {
          messageId: 'missingVerifier',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'addVerifier',
              data: { verifier: 'codeVerifier' },
              output: `async function redeem(code) {
  const codeVerifier = sessionStorage.getItem('verifier');
  const form = new URLSearchParams();
  form.append('grant_type', 'authorization_code');
  form.append('code', code);
  form.append('code_verifier', codeVerifier);
  return fetch('https://login.example.com/oauth2/token', { method: 'POST', body: form });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'axios posts a string',
      code: `await axios.post(tokenUrl, \`grant_type=authorization_code&code=\${code}&client_id=\${clientId}\`);
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 28, endLine: 1, endColumn: 94 }],
    },
    {
      name: 'the string is put together by hand',
      code: `const body = 'grant_type=authorization_code&code=' + encodeURIComponent(code) + '&redirect_uri=' + encodeURIComponent(redirectUri);
await fetch(tokenUrl, { method: 'POST', body });
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 14, endLine: 1, endColumn: 131 }],
    },
    {
      name: 'axios is configured with method and data',
      code: `await axios({
  method: 'post',
  url: 'https://login.example.com/oauth2/token',
  data: { grant_type: 'authorization_code', code, client_id: clientId, client_secret: clientSecret },
});
`,
      errors: [{ messageId: 'missingVerifier', line: 4, column: 9, endLine: 4, endColumn: 101 }],
    },
    {
      name: 'an axios instance posts to a path of its base address',
      code: `import axios from 'axios';
import qs from 'qs';
const api = axios.create({ baseURL: 'https://login.example.com' });
await api.post('/oauth2/token', qs.stringify({ grant_type: 'authorization_code', code }));
`,
      errors: [{ messageId: 'missingVerifier', line: 4, column: 46, endLine: 4, endColumn: 88 }],
    },
    {
      name: 'querystring writes the body of an HTTPS request',
      code: `const https = require('https');
const querystring = require('querystring');
const data = querystring.stringify({ grant_type: 'authorization_code', code: request.query.code });
const post = https.request('https://login.example.com/token', { method: 'POST' });
post.write(data);
post.end();
`,
      errors: [{ messageId: 'missingVerifier', line: 3, column: 36, endLine: 3, endColumn: 98 }],
    },
    {
      name: 'got takes a form',
      code: `import got from 'got';
await got.post('https://login.example.com/oauth2/token', { form: { grant_type: 'authorization_code', code, redirect_uri: redirectUri } }).json();
`,
      errors: [{ messageId: 'missingVerifier', line: 2, column: 66, endLine: 2, endColumn: 135 }],
    },
    {
      name: 'ky takes a body',
      code: `import ky from 'ky';
await ky.post('https://login.example.com/oauth2/token', { body: new URLSearchParams([['grant_type', 'authorization_code'], ['code', code]]) });
`,
      errors: [{ messageId: 'missingVerifier', line: 2, column: 85, endLine: 2, endColumn: 139 }],
    },
    {
      name: 'superagent sends a record',
      code: `import superagent from 'superagent';
await superagent.post('https://login.example.com/oauth2/token').type('form').send({ grant_type: 'authorization_code', code, client_id: clientId });
`,
      errors: [{ messageId: 'missingVerifier', line: 2, column: 83, endLine: 2, endColumn: 146 }],
    },
    {
      name: 'needle posts a record',
      code: `import needle from 'needle';
needle('post', 'https://login.example.com/oauth2/token', { grant_type: 'authorization_code', code });
`,
      errors: [{ messageId: 'missingVerifier', line: 2, column: 58, endLine: 2, endColumn: 100 }],
    },
    {
      name: 'undici requests with a JSON body',
      code: `import { request } from 'undici';
await request('https://login.example.com/oauth2/token', {
  method: 'POST',
  body: JSON.stringify({ grant_type: 'authorization_code', code, client_id: clientId }),
});
`,
      errors: [{ messageId: 'missingVerifier', line: 4, column: 24, endLine: 4, endColumn: 87 }],
    },
    {
      name: 'ofetch serialises the record itself',
      code: `await $fetch('https://login.example.com/oauth2/token', { method: 'POST', body: { grant_type: 'authorization_code', code } });
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 80, endLine: 1, endColumn: 122 }],
    },
    {
      name: 'the request package takes a form',
      code: `const request = require('request');
const options = {
  url: 'https://login.example.com/oauth2/token',
  form: { code, redirect_uri: redirectUri, grant_type: 'authorization_code' },
  json: true,
};
request.post(options, (error, response, body) => finish(body.access_token));
`,
      errors: [{ messageId: 'missingVerifier', line: 4, column: 9, endLine: 4, endColumn: 78 }],
    },
    {
      name: 'jQuery posts a record',
      code: `$.post('https://login.example.com/oauth2/token', { grant_type: 'authorization_code', code: code, client_id: clientId }, finish);
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 50, endLine: 1, endColumn: 119 }],
    },
    {
      name: 'jQuery.ajax takes data',
      code: `$.ajax({ url: 'https://login.example.com/oauth2/token', type: 'POST', data: { grant_type: 'authorization_code', code: code } });
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 77, endLine: 1, endColumn: 125 }],
    },
    {
      name: 'Angular chains its parameters',
      code: `import { HttpParams } from '@angular/common/http';
const body = new HttpParams().set('grant_type', 'authorization_code').set('code', code);
http.post('https://login.example.com/oauth2/token', body).subscribe(finish);
`,
      errors: [{ messageId: 'missingVerifier', line: 2, column: 14, endLine: 2, endColumn: 30 }],
    },
    {
      name: 'an XMLHttpRequest sends a string',
      code: `const xhr = new XMLHttpRequest();
xhr.open('POST', 'https://login.example.com/oauth2/token');
xhr.send('grant_type=authorization_code&code=' + code + '&client_id=' + clientId);
`,
      errors: [{ messageId: 'missingVerifier', line: 3, column: 10, endLine: 3, endColumn: 81 }],
    },
    {
      name: 'a form is filled',
      code: `const form = new FormData();
form.append('grant_type', 'authorization_code');
form.append('code', code);
await fetch('https://login.example.com/oauth2/token', { method: 'POST', body: form });
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 14, endLine: 1, endColumn: 28 }],
    },
    {
      name: 'the form-data package is filled',
      code: `import FormData from 'form-data';
const form = new FormData();
form.append('grant_type', 'authorization_code');
form.append('code', code);
await fetch(tokenUrl, { method: 'POST', body: form });
`,
      errors: [{ messageId: 'missingVerifier', line: 2, column: 14, endLine: 2, endColumn: 28 }],
    },
    {
      name: 'Tauri takes a form',
      code: `import { Body, fetch } from '@tauri-apps/api/http';
await fetch('https://login.example.com/oauth2/token', { method: 'POST', body: Body.form({ grant_type: 'authorization_code', code }) });
`,
      errors: [{ messageId: 'missingVerifier', line: 2, column: 89, endLine: 2, endColumn: 131 }],
    },
    {
      name: 'the parameters stand in the query of the token endpoint',
      code: `await fetch(\`https://kauth.example.com/oauth/token?grant_type=authorization_code&client_id=\${clientId}&code=\${code}\`, { method: 'POST' });
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 13, endLine: 1, endColumn: 117 }],
    },
    {
      name: 'the parameters are set on the URL',
      code: `const url = new URL('https://login.example.com/oauth2/token');
url.searchParams.set('grant_type', 'authorization_code');
url.searchParams.set('code', code);
await fetch(url, { method: 'POST' });
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 13, endLine: 1, endColumn: 62 }],
    },
    {
      name: 'axios takes the parameters of the query',
      code: `await axios.post('https://login.example.com/oauth2/token', null, { params: { grant_type: 'authorization_code', code, client_id: clientId } });
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 76, endLine: 1, endColumn: 139 }],
    },
    {
      name: 'a verifier that is empty counts as none',
      code: `const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: '' });
await fetch(tokenUrl, { method: 'POST', body });
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 34, endLine: 1, endColumn: 95 }],
    },
    {
      name: 'a verifier that is undefined counts as none',
      code: `await axios.post(tokenUrl, { grant_type: 'authorization_code', code, code_verifier: undefined });
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 28, endLine: 1, endColumn: 96 }],
    },
    {
      name: 'the grant type is a constant',
      code: `const GRANT = { code: 'authorization_code', refresh: 'refresh_token' };
const body = new URLSearchParams({ grant_type: GRANT.code, code });
await fetch(tokenUrl, { method: 'POST', body });
`,
      errors: [{ messageId: 'missingVerifier', line: 2, column: 34, endLine: 2, endColumn: 66 }],
    },
    {
      name: 'the grant type is the default of a parameter',
      code: `async function requestToken(code, grantType = 'authorization_code') {
  const body = new URLSearchParams({ grant_type: grantType, code, client_id: 'web' });
  return fetch('https://login.example.com/oauth2/token', { method: 'POST', body });
}
`,
      errors: [{ messageId: 'missingVerifier', line: 2, column: 36, endLine: 2, endColumn: 85 }],
    },
    {
      name: 'one of two grants redeems a code',
      code: `const body = refreshToken
  ? { grant_type: 'refresh_token', refresh_token: refreshToken }
  : { grant_type: 'authorization_code', code };
await axios.post(tokenUrl, new URLSearchParams(body));
`,
      errors: [{ messageId: 'missingVerifier', line: 2, column: 5, endLine: 2, endColumn: 65 }],
    },
    {
      name: 'a method of the class posts what it is given',
      code: `class Client {
  redeem(code) {
    return this.post('https://login.example.com/token', { grant_type: 'authorization_code', code });
  }
  post(url, parameters) {
    return fetch(url, { method: 'POST', body: new URLSearchParams(parameters) });
  }
}
`,
      errors: [{ messageId: 'missingVerifier', line: 3, column: 57, endLine: 3, endColumn: 99 }],
    },
    {
      name: 'a helper of the file adds the client alone',
      code: `function send(parameters) {
  const body = new URLSearchParams({ ...parameters, client_id: 'web' });
  return fetch('https://login.example.com/oauth2/token', { method: 'POST', body });
}
export const redeem = (code) => send({ grant_type: 'authorization_code', code });
`,
      errors: [{ messageId: 'missingVerifier', line: 5, column: 38, endLine: 5, endColumn: 80 }],
    },
    {
      name: 'an imported helper is handed the literal',
      code: `import { postForm } from './http';
export const redeem = (code) => postForm(tokenUrl, { grant_type: 'authorization_code', code, redirect_uri: redirectUri });
`,
      errors: [{ messageId: 'missingVerifier', line: 2, column: 52, endLine: 2, endColumn: 121 }],
    },
    {
      name: 'pairs are written out by a map',
      code: `const parameters = { grant_type: 'authorization_code', code };
const body = Object.entries(parameters).map(([name, value]) => name + '=' + encodeURIComponent(value)).join('&');
await fetch(tokenUrl, { method: 'POST', body });
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 20, endLine: 1, endColumn: 62 }],
    },
    {
      name: 'properties are assigned one after the other',
      code: `const data = {};
data.grant_type = 'authorization_code';
data.code = code;
await axios.post(tokenUrl, data);
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 14, endLine: 1, endColumn: 16 }],
    },
    {
      name: 'a method returns the finished body',
      code: `class Client {
  bodyFor(code) {
    return new URLSearchParams({ grant_type: 'authorization_code', code, client_id: this.clientId });
  }
}
`,
      errors: [{ messageId: 'missingVerifier', line: 3, column: 32, endLine: 3, endColumn: 100 }],
    },
    {
      name: 'casts change nothing',
      typescript: true,
      code: `const parameters: any = { grant_type: 'authorization_code', code };
await axios.post(tokenUrl, new URLSearchParams(parameters as Record<string, string>));
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 25, endLine: 1, endColumn: 67 }],
    },
    {
      name: 'the file asks with a challenge and redeems without its verifier',
      code: `export function start(codeChallenge) {
  const query = new URLSearchParams({
    response_type: 'code', client_id: 'spa', redirect_uri: redirectUri, code_challenge: codeChallenge, code_challenge_method: 'S256',
  });
  location.assign('https://login.example.com/authorize?' + query);
}
export const finish = (code) =>
  fetch('https://login.example.com/oauth2/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'spa' }) });
`,
      errors: [{ messageId: 'missingVerifier', line: 8, column: 95, endLine: 8, endColumn: 155 }],
    },
    {
      name: 'google-auth-library is given the code alone',
      code: `import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client('id');
export async function finish(code) {
  const { tokens } = await client.getToken(code);
  return tokens;
}
`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'google-auth-library' },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 49,
        },
      ],
    },
    {
      name: 'google-auth-library is given a record without verifier',
      code: `import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client('id');
const { tokens } = await client.getToken({ code, redirect_uri: redirectUri });
`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'google-auth-library' },
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 77,
        },
      ],
    },
    {
      name: 'google-auth-library ignores the name on the wire',
      code: `import { google } from 'googleapis';
const client = new google.auth.OAuth2('id');
const { tokens } = await client.getToken({ code, code_verifier: codeVerifier });
`,
      errors: [
        {
          messageId: 'ignoredVerifier',
          data: { library: 'google-auth-library', ignored: 'code_verifier', name: 'codeVerifier' },
          line: 3,
          column: 50,
          endLine: 3,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'renameVerifier',
              data: { ignored: 'code_verifier', name: 'codeVerifier' },
              output: `import { google } from 'googleapis';
const client = new google.auth.OAuth2('id');
const { tokens } = await client.getToken({ code, codeVerifier: codeVerifier });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'google-auth-library ignores the name on the wire in its short form',
      code: `import { google } from 'googleapis';
const client = new google.auth.OAuth2('id');
const { tokens } = await client.getToken({ code, code_verifier });
`,
      errors: [
        {
          messageId: 'ignoredVerifier',
          data: { library: 'google-auth-library', ignored: 'code_verifier', name: 'codeVerifier' },
          line: 3,
          column: 50,
          endLine: 3,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'renameVerifier',
              data: { ignored: 'code_verifier', name: 'codeVerifier' },
              output: `import { google } from 'googleapis';
const client = new google.auth.OAuth2('id');
const { tokens } = await client.getToken({ code, codeVerifier: code_verifier });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a verifier in scope is offered under the name of the library',
      code: `import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client('id');
async function finish(code, codeVerifier) {
  return client.getToken({ code });
}
`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'google-auth-library' },
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'addVerifier',
              data: { verifier: 'codeVerifier' },
              output: `import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client('id');
async function finish(code, codeVerifier) {
  return client.getToken({ code, codeVerifier });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a verifier in scope is offered beside the code alone',
      code: `import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client('id');
async function finish(code, codeVerifier) {
  return client.getToken(code);
}
`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'google-auth-library' },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'addVerifier',
              data: { verifier: 'codeVerifier' },
              output: `import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client('id');
async function finish(code, codeVerifier) {
  return client.getToken({ code, codeVerifier: codeVerifier });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a verifier in scope is offered as the next argument',
      code: `import { Google } from 'arctic';
const google = new Google(clientId, clientSecret, redirectUri);
export const finish = (code, codeVerifier) => google.validateAuthorizationCode(code);
`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'arctic' },
          line: 3,
          column: 47,
          endLine: 3,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'addVerifier',
              data: { verifier: 'codeVerifier' },
              output: `import { Google } from 'arctic';
const google = new Google(clientId, clientSecret, redirectUri);
export const finish = (code, codeVerifier) => google.validateAuthorizationCode(code, codeVerifier);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'openid-client v5 checks the state alone',
      code: `import { Issuer } from 'openid-client';
const { Client } = await Issuer.discover('https://login.example.com');
const client = new Client({ client_id: 'web' });
const tokens = await client.callback(redirectUri, client.callbackParams(request), { state });
`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'openid-client' },
          line: 4,
          column: 83,
          endLine: 4,
          endColumn: 92,
        },
      ],
    },
    {
      name: 'openid-client v6 is given no verifier',
      code: `import { authorizationCodeGrant } from 'openid-client';
const tokens = await authorizationCodeGrant(config, currentUrl, { expectedState: state });
`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'openid-client' },
          line: 2,
          column: 65,
          endLine: 2,
          endColumn: 89,
        },
      ],
    },
    {
      name: 'openid-client v6 is given nothing to check: the verifier goes in under its name',
      code: `import { authorizationCodeGrant } from 'openid-client';
const codeVerifier = sessionStorage.getItem('verifier');
const tokens = await authorizationCodeGrant(config, currentUrl);
`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'openid-client' },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'addVerifier',
              data: { verifier: 'codeVerifier' },
              output: `import { authorizationCodeGrant } from 'openid-client';
const codeVerifier = sessionStorage.getItem('verifier');
const tokens = await authorizationCodeGrant(config, currentUrl, { pkceCodeVerifier: codeVerifier });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'msal-node is given no verifier',
      code: `import { ConfidentialClientApplication } from '@azure/msal-node';
const client = new ConfidentialClientApplication(config);
const result = await client.acquireTokenByCode({ code, scopes: ['user.read'], redirectUri });
`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: '@azure/msal-node' },
          line: 3,
          column: 48,
          endLine: 3,
          endColumn: 92,
        },
      ],
    },
    {
      name: 'arctic is given the code alone',
      code: `import { Google } from 'arctic';
const google = new Google(clientId, clientSecret, redirectUri);
const tokens = await google.validateAuthorizationCode(code);
`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'arctic' },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 60,
        },
      ],
    },
    {
      name: 'simple-oauth2 is given no verifier',
      code: `import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);
const token = await client.getToken({ code, redirect_uri: redirectUri });
`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'simple-oauth2' },
          line: 3,
          column: 37,
          endLine: 3,
          endColumn: 72,
        },
      ],
    },
    {
      name: 'oauth4webapi is given nothing in the place of the verifier',
      code: `import * as oauth from 'oauth4webapi';
const response = await oauth.authorizationCodeGrantRequest(as, client, clientAuth, parameters, redirectUri, undefined);
`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'oauth4webapi' },
          line: 2,
          column: 24,
          endLine: 2,
          endColumn: 119,
        },
      ],
    },
    {
      name: 'expo exchanges without extra parameters',
      code: `import { exchangeCodeAsync } from 'expo-auth-session';
const result = await exchangeCodeAsync({ clientId, code, redirectUri }, discovery);
`,
      errors: [
        {
          messageId: 'missingVerifierOfLibrary',
          data: { library: 'expo-auth-session' },
          line: 2,
          column: 40,
          endLine: 2,
          endColumn: 71,
        },
      ],
    },
    {
      name: 'another client of the file sends its challenge, and answers it with nothing',
      code: `const google = () =>
  'https://accounts.google.com/o/oauth2/v2/auth?' +
  new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback });
const microsoft = (codeChallenge) =>
  'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?' +
  new URLSearchParams({
    response_type: 'code',
    client_id: id,
    redirect_uri: callback,
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  });
const redeem = (code) =>
  fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: id }),
  });
`,
      errors: [{ messageId: 'missingVerifier', line: 16, column: 31, endLine: 16, endColumn: 88 }],
    },
    {
      name: 'the request with a challenge stands in the same object as the exchange',
      code: `const providers = {
  one: {
    start: () =>
      config.one.authorize +
      '?' +
      new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback }).toString(),
  },
  two: {
    start: (codeChallenge) =>
      config.two.authorize +
      '?' +
      new URLSearchParams({
        response_type: 'code',
        client_id: id,
        redirect_uri: callback,
        code_challenge: codeChallenge,
        code_challenge_method: 'S256',
      }).toString(),
    redeem: (code) =>
      fetch(config.two.token, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: id }),
      }),
  },
};
`,
      errors: [{ messageId: 'missingVerifier', line: 22, column: 35, endLine: 22, endColumn: 92 }],
    },
    {
      name: 'two clients have an exchange each, and one of them an authorization request',
      code: `const link =
  'https://accounts.google.com/o/oauth2/v2/auth?' +
  new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback });
const redeemAtGoogle = (code) =>
  fetch('https://oauth2.googleapis.com/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: id }),
  });
const redeemAtSpotify = (code) =>
  fetch('https://accounts.spotify.com/api/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: id }),
  });
`,
      errors: [{ messageId: 'missingVerifier', line: 12, column: 31, endLine: 12, endColumn: 88 }],
    },
    {
      name: 'the verifier is forgotten when the answer is there',
      code: `const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: id });
fetch('https://as.example/token', { method: 'POST', body }).then(() => sessionStorage.removeItem('code_verifier'));
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 34, endLine: 1, endColumn: 91 }],
    },
    {
      name: 'a text in the options grows by a client name alone',
      code: `const options = { method: 'POST', body: \`grant_type=authorization_code&code=\${code}\` };
options.body += \`&client_id=\${encodeURIComponent(id)}\`;
await fetch('https://as.example/token', options);
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 41, endLine: 1, endColumn: 85 }],
    },
    {
      name: 'a setter gives the body an empty verifier',
      code: `export async function redeem(code) {
  const body = new FormData();
  body.append('grant_type', 'authorization_code');
  body.append('code_verifier', '');
  body.append('code', code);
  return fetch('https://login.example.com/token', { method: 'POST', body });
}
`,
      errors: [{ messageId: 'missingVerifier', line: 2, column: 16, endLine: 2, endColumn: 30 }],
    },
  ],
  fine: [
    {
      name: 'the own backend, whose path stands beside the bytes of the body',
      code: `export const redeem = (code) => {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app', redirect_uri: back }).toString();
  return fetch('/token', { method: 'POST', headers: { 'Content-Length': String(body.length) }, body });
};
`,
    },
    {
      name: 'A test tells the server in place of the real one which body to expect',
      code: `import nock from 'nock';
export const answerWithTokens = () =>
  nock('https://as.test')
    .matchHeader('accept', 'application/json')
    .post('/token', { grant_type: 'authorization_code', code, redirect_uri: back })
    .reply(200, tokens);
`,
    },
    {
      name: 'expo-auth-session is told to do without PKCE: that is reported where it is told',
      code: `import * as AuthSession from 'expo-auth-session';
export function useLogin(discovery, redirectUri) {
  const [, response] = AuthSession.useAuthRequest({ clientId: 'app', redirectUri, usePKCE: false }, discovery);
  return () => AuthSession.exchangeCodeAsync({ clientId: 'app', code: response.params.code, redirectUri }, discovery);
}
`,
    },
    {
      name: 'the pair is kept in a field, and a method forgets it in the end',
      code: `import { PublicClientApplication } from '@azure/msal-node';
import { createPair } from './pkce';
export class Login {
  client = new PublicClientApplication({ auth: { clientId: 'app' } });
  async start() {
    this.pair = createPair();
    return this.client.getAuthCodeUrl({ codeChallenge: this.pair.codeChallenge, codeChallengeMethod: 'S256', scopes, redirectUri });
  }
  async finish(code, error) {
    try {
      if (error) {
        this.forget();
        return undefined;
      }
      return await this.client.acquireTokenByCode({ code, codeVerifier: this.pair.codeVerifier, scopes, redirectUri });
    } finally {
      this.forget();
    }
  }
  forget() {
    this.pair = undefined;
  }
}
`,
    },
    {
      name: 'a method forgets the verifier after the exchange',
      code: `export class Login {
  start() {
    this.codeVerifier = createCodeVerifier();
    return this.address(this.codeVerifier);
  }
  async finish(code) {
    const body = { grant_type: 'authorization_code', code, client_id: 'app', code_verifier: this.codeVerifier };
    const response = await fetch('https://login.example.com/token', { method: 'POST', body: new URLSearchParams(body) });
    this.forget();
    return response.json();
  }
  forget() {
    this.codeVerifier = null;
  }
}
`,
    },
    {
      name: 'A provider of a library says what goes into its token request, which the library makes',
      code: `export function Provider(options) {
  const token = { url: 'https://login.example.com/token', params: { grant_type: 'authorization_code', code: 'CODE', appid: options.clientId } };
  return { id: 'example', type: 'oauth', authorization: 'https://login.example.com/authorize', token, userinfo: 'https://login.example.com/me' };
}
`,
    },
    {
      name: 'a field of superagent is the verifier',
      code: `import agent from 'superagent';
export const finish = (code, verifier) =>
  agent.post(tokenEndpoint).field('grant_type', 'authorization_code').field('code', code).field('code_verifier', verifier);`,
    },
    {
      name: 'a connection to Salesforce is handed an OAuth2 object that keeps its verifier',
      code: `import { Connection, OAuth2 } from 'jsforce';
const oauth2 = new OAuth2({ clientId: 'app', redirectUri: back, useVerifier: true });
export const finish = (code) => new Connection({ oauth2 }).authorize(code);`,
    },
    {
      name: 'the verifier is sent',
      code: `const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
await fetch(tokenUrl, { method: 'POST', body });
`,
    },
    {
      name: 'the verifier is set later',
      code: `const body = new URLSearchParams({ grant_type: 'authorization_code', code });
body.set('code_verifier', codeVerifier);
await fetch(tokenUrl, { method: 'POST', body });
`,
    },
    {
      name: 'the verifier is added under a condition',
      code: `const body = { grant_type: 'authorization_code', code, ...(codeVerifier && { code_verifier: codeVerifier }) };
await axios.post(tokenUrl, body);
`,
    },
    {
      name: 'the verifier is appended to the string under a condition',
      code: `let data = \`grant_type=authorization_code&code=\${code}\`;
if (codeVerifier) data += \`&code_verifier=\${codeVerifier}\`;
await post(tokenUrl, data);
`,
    },
    {
      name: 'the verifier is put into the form of the options',
      code: `const options = { url: tokenUrl, form: { grant_type: 'authorization_code', code } };
if (usePkce) options.form.code_verifier = session.codeVerifier;
request.post(options, finish);
`,
    },
    {
      name: 'the verifier comes out of a map by state',
      code: `const pending = new Map();
export async function finish(state, code) {
  const { code_verifier } = pending.get(state);
  return axios.post(tokenUrl, new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier }));
}
`,
    },
    {
      name: 'a refresh needs no verifier',
      code: `await axios.post(tokenUrl, { grant_type: 'refresh_token', refresh_token: refreshToken, client_id: clientId });
`,
    },
    {
      name: 'client credentials need no verifier',
      code: `await fetch(tokenUrl, { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', scope }) });
`,
    },
    {
      name: 'the device grant needs no verifier',
      code: `await axios.post(tokenUrl, { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: code, client_id: clientId });
`,
    },
    {
      name: 'an authorization server answers the grant',
      code: `app.post('/token', async (req, res) => {
  const { grant_type, code, redirect_uri } = req.body;
  if (grant_type === 'authorization_code') res.json(await issueTokens(code, redirect_uri));
});
`,
    },
    {
      name: 'a schema of a server names the grant',
      code: `const body = z.object({ grant_type: z.literal('authorization_code'), code: z.string(), redirect_uri: z.string() });
`,
    },
    {
      name: 'a client registration names grant types',
      code: `await register({ client_name: 'Example', grant_types: ['authorization_code'], redirect_uris: [redirectUri], response_types: ['code'] });
`,
    },
    {
      name: 'the own authorization request is reported already',
      code: `const url = 'https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=' + redirectUri;
location.assign(url);
export const finish = (code) =>
  axios.post(tokenUrl, new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'web' }));
`,
    },
    {
      name: 'google-auth-library is given the verifier',
      code: `import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client('id');
const { tokens } = await client.getToken({ code, codeVerifier });
`,
    },
    {
      name: 'openid-client v5 checks the verifier',
      code: `import { Issuer } from 'openid-client';
const { Client } = await Issuer.discover('https://login.example.com');
const client = new Client({ client_id: 'web' });
await client.callback(redirectUri, parameters, { state, code_verifier: codeVerifier });
`,
    },
    {
      name: 'openid-client v6 is given the verifier',
      code: `import { authorizationCodeGrant } from 'openid-client';
await authorizationCodeGrant(config, currentUrl, { pkceCodeVerifier: codeVerifier, expectedState: state });
`,
    },
    {
      name: 'arctic is given the verifier',
      code: `import { Google } from 'arctic';
const google = new Google(clientId, clientSecret, redirectUri);
await google.validateAuthorizationCode(code, codeVerifier);
`,
    },
    {
      name: 'arctic offers no PKCE for this server',
      code: `import { GitHub } from 'arctic';
const github = new GitHub(clientId, clientSecret, redirectUri);
await github.validateAuthorizationCode(code);
`,
    },
    {
      name: 'oauth4webapi is given the verifier',
      code: `import * as oauth from 'oauth4webapi';
await oauth.authorizationCodeGrantRequest(as, client, clientAuth, parameters, redirectUri, codeVerifier);
`,
    },
    {
      name: 'expo sends the verifier as an extra parameter',
      code: `import { exchangeCodeAsync } from 'expo-auth-session';
await exchangeCodeAsync({ clientId, code, redirectUri, extraParams: { code_verifier: request.codeVerifier } }, discovery);
`,
    },
    {
      name: 'jsforce redeems a user name and password',
      code: `import { OAuth2 } from 'jsforce';
const oauth2 = new OAuth2({ clientId, clientSecret, redirectUri });
await oauth2.authenticate(username, password);
`,
    },
    {
      name: 'a log line quotes the request',
      code: `const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
logger.debug(\`POST https://login.example.com/token with grant_type=authorization_code&code=hidden\`);
await fetch(tokenUrl, { method: 'POST', body });
`,
    },
    {
      name: 'a mini program exchanges a session, not a code',
      code: `await axios.get(\`https://api.example.com/sns/jscode2session?grant_type=authorization_code&js_code=\${code}&appid=\${appId}\`);
`,
    },
    {
      name: 'a server is listed as one without PKCE',
      settings: { pkce: { endpointsWithoutPkce: ['api.notion.com'] } },
      code: `await fetch('https://api.notion.com/v1/oauth/token', { method: 'POST', body: JSON.stringify({ grant_type: 'authorization_code', code }) });
`,
    },
    {
      name: 'the authorization server of the file is one without PKCE',
      settings: { pkce: { endpointsWithoutPkce: ['login.example.com'] } },
      code: `const url = 'https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=' + redirectUri;
location.assign(url);
export const finish = (code) => axios.post(tokenUrl, { grant_type: 'authorization_code', code });
`,
    },
    {
      name: 'the exchange of a client whose authorization request is reported has another host',
      code: `const link =
  'https://app.hubspot.com/oauth/authorize?' +
  new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback });
const redeem = (code) =>
  fetch('https://api.hubapi.com/oauth/v1/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: id }),
  });
`,
    },
    {
      name: 'one of two links to the same site goes without PKCE',
      code: `const modern = 'https://as.example/authorize?response_type=code&client_id=a&code_challenge=' + codeChallenge;
const legacy = 'https://as.example/authorize?response_type=code&client_id=a&redirect_uri=b';
const redeem = (code) =>
  fetch('https://as.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: id }),
  });
`,
    },
    {
      name: 'the verifier is added to a text in the options under a condition',
      code: `const options = { method: 'POST', headers, body: \`code=\${code}&grant_type=authorization_code\` };
if (clientSecret) options.headers.authorization = basic;
else options.body += \`&client_id=\${id}\`;
if (codeVerifier) options.body += '&code_verifier=' + codeVerifier;
await fetch('https://as.example/token', options);
`,
    },
    {
      name: 'the verifier is added to a text under a condition',
      code: `function redeem(oauth) {
  var params = 'code=' + oauth.code + '&grant_type=authorization_code';
  var request = new XMLHttpRequest();
  request.open('POST', tokenUrl, true);
  params += '&client_id=' + encodeURIComponent(clientId);
  if (oauth.pkceCodeVerifier) {
    params += '&code_verifier=' + oauth.pkceCodeVerifier;
  }
  request.send(params);
}
`,
    },
    {
      name: 'an imported function makes a form, to which the verifier is added',
      code: `import { toForm } from './form';
const body = toForm({ grant_type: 'authorization_code', code, redirect_uri: callback });
if (method !== 'none') body.append('code_verifier', codeVerifier);
await send(body);
`,
    },
  ],
  unsure: [
    {
      name: 'an interceptor of the client may add the verifier',
      code: `import axios from 'axios';
const api = axios.create({ baseURL: 'https://login.example.com' });
api.interceptors.request.use((config) => {
  if (config.url === '/token') config.data.set('code_verifier', take());
  return config;
});
export const finish = (code) =>
  api.post('/token', new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app', redirect_uri: back }));
`,
    },
    {
      name: 'a hook of the client may add the verifier',
      code: `import ky from 'ky';
const api = ky.create({ hooks: { beforeRequest: [(request, options) => options.body.set('code_verifier', take())] } });
export const finish = (code) =>
  api.post('https://login.example.com/token', {
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app', redirect_uri: back }),
  });
`,
    },
    {
      name: 'a function reads what it writes further down, when it is called for the first time',
      code: `let kept = '';
export async function GET({ url }) {
  const code = url.searchParams.get('code');
  if (code)
    return fetch('https://login.example.com/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app', code_verifier: kept }),
    });
  kept = drawVerifier();
  return Response.redirect(addressFor(kept));
}
`,
    },
    {
      name: 'A token request to the own server, whose parameters are logged',
      code: `import { stringify } from 'qs';
export async function redeem(code) {
  const asked = { grant_type: 'authorization_code', code, redirect_uri: 'com.example.app:/' };
  console.log(stringify(asked));
  return fetch('/oauth/token?' + stringify(asked), { method: 'POST' });
}
`,
    },
    {
      name: 'the method that forgets the verifier after the exchange is that for signing out too',
      code: `export class Login {
  start() {
    this.codeVerifier = createCodeVerifier();
    return this.address(this.codeVerifier);
  }
  async finish(code) {
    const body = { grant_type: 'authorization_code', code, client_id: 'app', code_verifier: this.codeVerifier };
    const response = await fetch('https://login.example.com/token', { method: 'POST', body: new URLSearchParams(body) });
    this.forget();
    return response.json();
  }
  signOut() {
    this.forget();
  }
  forget() {
    this.codeVerifier = null;
  }
}
`,
    },
    {
      name: 'a function within the exchanging one forgets the verifier in the end',
      code: `export async function finish(code) {
  let codeVerifier = sessionStorage.getItem('verifier');
  const forget = () => {
    codeVerifier = null;
    sessionStorage.removeItem('verifier');
  };
  const body = { grant_type: 'authorization_code', code, client_id: 'app', code_verifier: codeVerifier };
  const response = await fetch('https://login.example.com/token', { method: 'POST', body: new URLSearchParams(body) });
  forget();
  return response.json();
}
`,
    },
    {
      name: 'the pair comes from out of sight: in this file nothing is ever put into its field',
      code: `export class Login {
  pair = null;
  async finish(code) {
    const body = { grant_type: 'authorization_code', code, client_id: 'app', code_verifier: this.pair.codeVerifier };
    return fetch('https://login.example.com/token', { method: 'POST', body: new URLSearchParams(body) });
  }
}
`,
    },
    {
      name: 'The body in a field gets its verifier in another method',
      code: `export class Exchange {
  start(code) {
    this.body = \`grant_type=authorization_code&client_id=app&code=\${code}\`;
  }
  prove(verifier) {
    this.body += \`&code_verifier=\${verifier}\`;
  }
}
`,
    },
    {
      name: 'A helper takes the body out of its options and adds the verifier',
      code: `export async function exchange(code, verifier) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', client_id: 'app', code });
  prove({ body, verifier });
  return fetch('https://login.example.com/token', { method: 'POST', body });
}
function prove({ body, verifier }) {
  body.set('code_verifier', verifier);
}
`,
    },
    {
      name: 'a body that is assigned first, and gets its verifier in a later case of a generator made into a switch',
      code: `function finish(code, verifier) {
  return wrap(function (step) {
    for (;;) switch (step.next) {
      case 0:
        options = { method: 'POST', body: 'grant_type=authorization_code&code=' + code + '&client_id=app' };
        step.next = verifier ? 1 : 2;
        break;
      case 1:
        options.body += '&code_verifier=' + verifier;
      case 2:
        return step.abrupt('return', fetch(tokenEndpoint, options));
    }
  });
  var options;
}`,
    },
    {
      name: 'unknown parameters are spread in',
      code: `const body = new URLSearchParams({ grant_type: 'authorization_code', code, ...extra });
await fetch(tokenUrl, { method: 'POST', body });
`,
    },
    {
      name: 'the caller merges parameters in',
      code: `let parameters = { grant_type: 'authorization_code', code };
parameters = Object.assign(parameters, options.additional);
await axios.post(tokenUrl, parameters);
`,
    },
    {
      name: 'an unseen helper adds its parameters',
      code: `import { withPkce } from './pkce';
const body = withPkce({ grant_type: 'authorization_code', code });
await axios.post(tokenUrl, body);
`,
    },
    {
      name: 'the record goes to callers out of sight',
      code: `export function exchangeParameters(code) {
  return { grant_type: 'authorization_code', code, client_id: 'web' };
}
`,
    },
    {
      name: 'the verifier travels in the other half of the request',
      code: `await axios.post(tokenUrl, { code_verifier: codeVerifier }, { params: { grant_type: 'authorization_code', code } });
`,
    },
    {
      name: 'a bag of extra parameters may hold the verifier',
      code: `import { TokenRequest } from './token_request';
const request = new TokenRequest({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, extras });
`,
    },
    {
      name: 'a bag of extra parameters holds the verifier',
      code: `import { TokenRequest } from './token_request';
const request = new TokenRequest({ grant_type: 'authorization_code', code, extras: { code_verifier: codeVerifier } });
`,
    },
    {
      name: 'a helper may translate another spelling',
      code: `import { exchange } from './client';
await exchange({ grant_type: 'authorization_code', code, codeVerifier });
`,
    },
    {
      name: 'the grant type comes from the caller',
      code: `export const request = (grantType, code) => axios.post(tokenUrl, { grant_type: grantType, code });
`,
    },
    {
      name: 'the verifier may be undefined',
      code: `await axios.post(tokenUrl, { grant_type: 'authorization_code', code, code_verifier: options.usePkce ? codeVerifier : undefined });
`,
    },
    {
      name: 'the own backend makes the real request',
      code: `await fetch('/api/login/token', { method: 'POST', body: JSON.stringify({ grant_type: 'authorization_code', code }) });
`,
    },
    {
      name: 'a proxy passes on what it receives',
      code: `app.post('/proxy', (req, res) =>
  axios.post(tokenUrl, { grant_type: 'authorization_code', client_id: req.body.client_id, code: req.body.code }));
`,
    },
    {
      name: 'googleapis asks another of its services for a token of another kind',
      code: `import { google } from 'googleapis';
const auth = new google.auth.OAuth2('id', 'secret', 'https://app.example/cb');
const verification = google.siteVerification({ version: 'v1', auth });
export const ask = (site) => verification.webResource.getToken({ requestBody: { verificationMethod: 'META', site } });
export const finish = (code, codeVerifier) => auth.getToken({ code, codeVerifier });
`,
    },
    {
      name: 'google-auth-library is given options out of sight',
      code: `import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client('id');
export const finish = (options) => client.getToken(options);
`,
    },
    {
      name: 'openid-client is given checks out of sight',
      code: `import { authorizationCodeGrant } from 'openid-client';
export const finish = (checks) => authorizationCodeGrant(config, currentUrl, checks);
`,
    },
    {
      name: 'a client of another file has a function of that name',
      code: `import { client } from './client';
const { tokens } = await client.getToken({ code });
await save(tokens, 'authorization_code');
`,
    },
    {
      name: 'discord redeems with parameters out of sight',
      code: `import { API } from '@discordjs/core';
const oauth = new API(rest);
export const finish = (parameters) => oauth.oauth2.tokenExchange(parameters);
`,
    },
    {
      name: 'arctic hides its arguments in a spread',
      code: `import { Google } from 'arctic';
const google = new Google(clientId, clientSecret, redirectUri);
await google.validateAuthorizationCode(...values);
`,
    },
  ],
});
