import noImplicitFlow from '../../rules/no-implicit-flow';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-implicit-flow', noImplicitFlow, {
  reported: [
    {
      name: 'of two clients of supabase-js, the one that logs in',
      code: `import { createClient } from '@supabase/supabase-js';
export async function link(email) {
  const supabase = createClient(url, key);
  const admin = createClient(url, serviceKey);
  const { data } = await admin.auth.admin.listUsers();
  return supabase.auth.signInWithOAuth({ provider: 'github', options: { queryParams: { hint: data.users[0].id } } });
}`,
      errors: [
        {
          messageId: 'implicitDefault',
          data: { library: '@supabase/supabase-js', option: 'auth.flowType' },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 42,
        },
      ],
    },
    {
      name: 'a client of supabase-js that a helper of the file gives',
      code: `import { createClient } from '@supabase/supabase-js';
const make = () => createClient(url, key);
const client = make();
export const login = () => client.auth.signInWithOAuth({ provider: 'github' });`,
      errors: [
        {
          messageId: 'implicitDefault',
          data: { library: '@supabase/supabase-js', option: 'auth.flowType' },
          line: 2,
          column: 20,
          endLine: 2,
          endColumn: 42,
        },
      ],
    },
    {
      name: 'the grant and a user name are set on one member of an object',
      code: `const bodies = { token: new URLSearchParams() };
bodies.token.set('grant_type', 'password');
bodies.token.set('username', name);
`,
      errors: [{ messageId: 'password', line: 2, column: 32, endLine: 2, endColumn: 42 }],
    },
    {
      name: 'the grant and a user name are set in one chain on a field',
      code: `class Forms {
  fill() {
    this.form.append('grant_type', 'password').append('scope', 'all');
    this.form.append('username', name);
  }
}
`,
      errors: [{ messageId: 'password', line: 3, column: 36, endLine: 3, endColumn: 46 }],
    },
    {
      name: 'parameters ask for a token, and call that the implicit grant',
      code: "start({ grant_type: 'implicit', client_id: 'spa', response_type: 'token' });",
      errors: [{ messageId: 'implicit', line: 1, column: 66, endLine: 1, endColumn: 73 }],
    },
    {
      name: 'a form that a script fills asks for a token',
      code: `const form = document.createElement('form');
form.setAttribute('action', 'https://accounts.google.com/o/oauth2/v2/auth');
const wanted = { client_id: id, redirect_uri: back, response_type: 'token', scope: 'email' };
for (const name in wanted) {
  const field = document.createElement('input');
  field.setAttribute('name', name);
  field.setAttribute('value', wanted[name]);
  form.appendChild(field);
}
form.submit();`,
      errors: [{ messageId: 'implicit', line: 3, column: 68, endLine: 3, endColumn: 75 }],
    },
    {
      name: 'a request asks for a token in the redirect',
      code: `const parameters = new URLSearchParams({
  response_type: 'token',
  client_id: 'spa',
  redirect_uri: 'https://app.example.com/callback',
  scope: 'profile',
});
location.assign(\`https://login.example.com/authorize?\${parameters}\`);`,
      errors: [{ messageId: 'implicit', line: 2, column: 18, endLine: 2, endColumn: 25 }],
    },
    {
      name: 'an address asks for a token',
      code: `const url = \`https://login.example.com/authorize?client_id=\${id}&response_type=token&redirect_uri=\${back}\`;
location.assign(url);`,
      errors: [{ messageId: 'implicit', line: 1, column: 13, endLine: 1, endColumn: 107 }],
    },
    {
      name: 'an address asks for an ID token and an access token',
      code: `location.href =
  'https://login.example.com/authorize?response_type=id_token%20token&client_id=spa&redirect_uri=' + encodeURIComponent(back);`,
      errors: [{ messageId: 'implicit', line: 2, column: 3, endLine: 2, endColumn: 99 }],
    },
    {
      name: 'one of two addresses asks for a token',
      code: `let address;
if (type === 'code') {
  address = \`https://login.example.com/authorize?response_type=code&client_id=\${id}&code_challenge=\${c}\`;
} else {
  address = \`https://login.example.com/authorize?response_type=token&client_id=\${id}\`;
}
address += \`&redirect_uri=\${back}\`;
location.href = address;`,
      errors: [{ messageId: 'implicit', line: 5, column: 13, endLine: 5, endColumn: 86 }],
    },
    {
      name: 'a condition chooses the response type within an address',
      code: `location.href =
  'https://login.example.com/authorize?client_id=spa&response_type=' +
  (isPublic ? 'token' : 'code') +
  '&redirect_uri=' + back + '&code_challenge=' + c + '&code_challenge_method=S256';`,
      errors: [{ messageId: 'implicit', line: 3, column: 15, endLine: 3, endColumn: 22 }],
    },
    {
      name: 'a hybrid request puts the access token into the redirect as well',
      code: `const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code token');
url.searchParams.set('client_id', 'spa');
url.searchParams.set('redirect_uri', back);
url.searchParams.set('code_challenge', challenge);
url.searchParams.set('code_challenge_method', 'S256');`,
      errors: [{ messageId: 'implicit', line: 2, column: 39, endLine: 2, endColumn: 51 }],
    },
    {
      name: 'the words of the response type stand in another order',
      code: `const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'token id_token');
url.searchParams.set('client_id', 'spa');
url.searchParams.set('redirect_uri', back);`,
      errors: [{ messageId: 'implicit', line: 2, column: 39, endLine: 2, endColumn: 55 }],
    },
    {
      name: 'the response type is a constant of the file',
      code: `const RESPONSE_TYPE = 'token';
export const link = \`https://login.example.com/authorize?client_id=spa&redirect_uri=\${back}&response_type=\${RESPONSE_TYPE}\`;`,
      errors: [{ messageId: 'implicit', line: 1, column: 23, endLine: 1, endColumn: 30 }],
    },
    {
      name: 'a helper of the file is called for a token',
      code: `function linkFor(type) {
  return 'https://login.example.com/authorize?' + new URLSearchParams({ response_type: type, client_id: 'spa', redirect_uri: back });
}
export const tokenLink = linkFor('token');`,
      errors: [{ messageId: 'implicit', line: 4, column: 34, endLine: 4, endColumn: 41 }],
    },
    {
      name: 'one branch of a condition asks for a token',
      code: `const parameters = new URLSearchParams({
  response_type: isBrowser ? 'token' : 'code',
  client_id: 'spa',
  redirect_uri: back,
  code_challenge: challenge,
  code_challenge_method: 'S256',
});
location.assign(\`https://login.example.com/authorize?\${parameters}\`);`,
      errors: [{ messageId: 'implicit', line: 2, column: 30, endLine: 2, endColumn: 37 }],
    },
    {
      name: 'a link in a page asks for a token',
      code: `export const Login = () => (
  <a href="https://login.example.com/authorize?response_type=token&client_id=spa&redirect_uri=https://app.example.com/">Log in</a>
);`,
      typescript: true,
      filename: 'login.tsx',
      errors: [{ messageId: 'implicit', line: 2, column: 11, endLine: 2, endColumn: 120 }],
    },
    {
      name: 'parameters for a builder of the app ask for a token',
      code: `import { authorizationUrl } from './oauth';
export const start = (state) => authorizationUrl({ response_type: 'token', client_id: 'spa', state });`,
      errors: [{ messageId: 'implicit', line: 2, column: 67, endLine: 2, endColumn: 74 }],
    },
    {
      name: 'settings without a type ask for a token',
      code: `export const login = { authority: issuer, clientId: 'spa', redirectUri: back, responseType: 'id_token token' };`,
      errors: [{ messageId: 'implicit', line: 1, column: 93, endLine: 1, endColumn: 109 }],
    },
    {
      name: 'the typed settings of angular-oauth2-oidc leave the response type out',
      code: `import { AuthConfig } from 'angular-oauth2-oidc';
export const login: AuthConfig = {
  issuer: 'https://login.example.com',
  clientId: 'spa',
  redirectUri: window.location.origin,
};`,
      typescript: true,
      errors: [
        {
          messageId: 'implicitDefault',
          data: { library: 'angular-oauth2-oidc', option: 'responseType' },
          line: 2,
          column: 34,
          endLine: 6,
          endColumn: 2,
        },
      ],
    },
    {
      name: 'the settings of angular-oauth2-oidc are handed over without a response type',
      code: `import { OAuthService } from 'angular-oauth2-oidc';
@Component({})
export class Home {
  constructor(private readonly oauth: OAuthService) {
    this.oauth.configure({ issuer, clientId: 'spa', redirectUri: home });
  }
}`,
      typescript: true,
      errors: [
        {
          messageId: 'implicitDefault',
          data: { library: 'angular-oauth2-oidc', option: 'responseType' },
          line: 5,
          column: 26,
          endLine: 5,
          endColumn: 72,
        },
      ],
    },
    {
      name: 'an injected service starts the implicit flow',
      code: `import { inject } from '@angular/core';
import { OAuthService } from 'angular-oauth2-oidc';
export class Home {
  private readonly oauth = inject(OAuthService);
  login() {
    this.oauth.initImplicitFlow();
  }
}`,
      typescript: true,
      errors: [
        {
          messageId: 'implicitOption',
          data: { library: 'angular-oauth2-oidc' },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 34,
        },
      ],
    },
    {
      name: 'angular-auth-oidc-client is given a response type with a token',
      code: `import { provideAuth } from 'angular-auth-oidc-client';
export const providers = [provideAuth({ config: { authority, clientId: 'spa', responseType: 'id_token token' } })];`,
      typescript: true,
      errors: [
        {
          messageId: 'implicitOption',
          data: { library: 'angular-auth-oidc-client' },
          line: 2,
          column: 93,
          endLine: 2,
          endColumn: 109,
        },
      ],
    },
    {
      name: 'oidc-client is told to fetch tokens',
      code: `import { UserManager } from 'oidc-client';
const settings = {
  authority: issuer,
  client_id: 'spa',
  redirect_uri: back,
  response_type: 'id_token token',
};
export const users = new UserManager(settings);`,
      errors: [
        {
          messageId: 'implicitOption',
          data: { library: 'oidc-client' },
          line: 6,
          column: 18,
          endLine: 6,
          endColumn: 34,
        },
      ],
    },
    {
      name: 'oidc-client as a script of the page is told to fetch tokens',
      code: `var users = new Oidc.UserManager({ authority: issuer, client_id: 'spa', response_type: 'token', redirect_uri: back });`,
      sourceType: 'script',
      errors: [
        {
          messageId: 'implicitOption',
          data: { library: 'oidc-client' },
          line: 1,
          column: 88,
          endLine: 1,
          endColumn: 95,
        },
      ],
    },
    {
      name: 'a React provider is told to fetch tokens',
      code: `import { AuthProvider } from 'react-oidc-context';
export const Root = () => <AuthProvider authority={issuer} client_id="spa" redirect_uri={home} response_type="token" />;`,
      typescript: true,
      filename: 'login.tsx',
      errors: [
        {
          messageId: 'implicitOption',
          data: { library: 'react-oidc-context' },
          line: 2,
          column: 110,
          endLine: 2,
          endColumn: 117,
        },
      ],
    },
    {
      name: 'the Google hook leaves its flow out',
      code: `import { useGoogleLogin } from '@react-oauth/google';
export function useLogin(onSuccess) {
  return useGoogleLogin({ onSuccess });
}`,
      errors: [
        {
          messageId: 'implicitDefault',
          data: { library: '@react-oauth/google', option: 'flow' },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 38,
        },
      ],
    },
    {
      name: 'the Google hook is told to be implicit',
      code: `import { useGoogleLogin } from '@react-oauth/google';
export const useLogin = (onSuccess) => useGoogleLogin({ onSuccess, flow: 'implicit' });`,
      errors: [
        {
          messageId: 'implicitOption',
          data: { library: '@react-oauth/google' },
          line: 2,
          column: 74,
          endLine: 2,
          endColumn: 84,
        },
      ],
    },
    {
      name: 'the Google hook is called through a namespace',
      code: `import * as google from '@react-oauth/google';
export const useLogin = (onSuccess) => google.useGoogleLogin({ onSuccess });`,
      errors: [
        {
          messageId: 'implicitDefault',
          data: { library: '@react-oauth/google', option: 'flow' },
          line: 2,
          column: 62,
          endLine: 2,
          endColumn: 75,
        },
      ],
    },
    {
      name: 'the first generation of MSAL knows nothing else',
      code: `import * as Msal from 'msal';
export const app = new Msal.UserAgentApplication({ auth: { clientId: 'spa' } });`,
      errors: [
        { messageId: 'implicitOption', data: { library: 'msal' }, line: 2, column: 20, endLine: 2, endColumn: 80 },
      ],
    },
    {
      name: 'hello.js is initialised without a response type',
      code: `const hello = require('hellojs');
hello.init({ google: clientId }, { redirect_uri: back });`,
      sourceType: 'commonjs',
      errors: [
        {
          messageId: 'implicitDefault',
          data: { library: 'hellojs', option: 'response_type' },
          line: 2,
          column: 34,
          endLine: 2,
          endColumn: 56,
        },
      ],
    },
    {
      name: 'the Facebook hook of Expo leaves the response type out',
      code: `import * as Facebook from 'expo-auth-session/providers/facebook';
export const useLogin = () => Facebook.useAuthRequest({ clientId: 'app' });`,
      errors: [
        {
          messageId: 'implicitDefault',
          data: { library: 'expo-auth-session', option: 'responseType' },
          line: 2,
          column: 55,
          endLine: 2,
          endColumn: 74,
        },
      ],
    },
    {
      name: 'the hook of Expo asks for a token by its constant',
      code: `import { ResponseType, useAuthRequest } from 'expo-auth-session';
export const useLogin = () =>
  useAuthRequest({ clientId: 'app', redirectUri: back, responseType: ResponseType.Token }, discovery);`,
      errors: [
        {
          messageId: 'implicitOption',
          data: { library: 'expo-auth-session' },
          line: 3,
          column: 70,
          endLine: 3,
          endColumn: 88,
        },
      ],
    },
    {
      name: 'the dropbox client leaves the type of the request out',
      code: `import { DropboxAuth } from 'dropbox';
const auth = new DropboxAuth({ clientId: 'app' });
export const start = () => auth.getAuthenticationUrl(back);`,
      errors: [
        {
          messageId: 'implicitDefault',
          data: { library: 'dropbox', option: 'argument 3' },
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 59,
        },
      ],
    },
    {
      name: 'keycloak-js is told to be implicit',
      code: `import Keycloak from 'keycloak-js';
export const start = () => new Keycloak(config).init({ onLoad: 'login-required', flow: 'implicit' });`,
      errors: [
        {
          messageId: 'implicitOption',
          data: { library: 'keycloak-js' },
          line: 2,
          column: 88,
          endLine: 2,
          endColumn: 98,
        },
      ],
    },
    {
      name: 'supabase-js logs in with its default flow',
      code: `import { createClient } from '@supabase/supabase-js';
const supabase = createClient(url, key);
export const login = () => supabase.auth.signInWithOAuth({ provider: 'github' });`,
      errors: [
        {
          messageId: 'implicitDefault',
          data: { library: '@supabase/supabase-js', option: 'auth.flowType' },
          line: 2,
          column: 18,
          endLine: 2,
          endColumn: 40,
        },
      ],
    },
    {
      name: 'Spotify is asked for a token by name',
      code: `import { SpotifyApi } from '@spotify/web-api-ts-sdk';
export const api = SpotifyApi.withImplicitGrant('app', back);`,
      errors: [
        {
          messageId: 'implicitOption',
          data: { library: '@spotify/web-api-ts-sdk' },
          line: 2,
          column: 20,
          endLine: 2,
          endColumn: 61,
        },
      ],
    },
    {
      name: 'a server middleware asks for a token',
      code: `const { auth } = require('express-openid-connect');
app.use(auth({ authorizationParams: { response_type: 'id_token token', scope: 'openid' } }));`,
      sourceType: 'commonjs',
      errors: [
        {
          messageId: 'implicitOption',
          data: { library: 'express-openid-connect' },
          line: 2,
          column: 54,
          endLine: 2,
          endColumn: 70,
        },
      ],
    },
    {
      name: 'the password grant is sent as a form',
      code: `await fetch('https://login.example.com/token', {
  method: 'POST',
  body: new URLSearchParams({ grant_type: 'password', username, password, client_id: 'app' }),
});`,
      errors: [{ messageId: 'password', line: 3, column: 43, endLine: 3, endColumn: 53 }],
    },
    {
      name: 'the password grant is sent as JSON',
      code: `await axios.post('https://login.example.com/token', { grant_type: 'password', username: name, password: secret });`,
      errors: [{ messageId: 'password', line: 1, column: 67, endLine: 1, endColumn: 77 }],
    },
    {
      name: 'the password grant is set name by name',
      code: `const body = new URLSearchParams();
body.set('grant_type', 'password');
body.set('username', name);
body.set('password', secret);
await fetch(tokenEndpoint, { method: 'POST', body });`,
      errors: [{ messageId: 'password', line: 2, column: 24, endLine: 2, endColumn: 34 }],
    },
    {
      name: 'the password grant is a list of pairs',
      code: `const body = new URLSearchParams([['grant_type', 'password'], ['username', name], ['password', secret]]);
await fetch(tokenEndpoint, { method: 'POST', body });`,
      errors: [{ messageId: 'password', line: 1, column: 50, endLine: 1, endColumn: 60 }],
    },
    {
      name: 'the password grant is a text',
      code: `const body = \`grant_type=password&username=\${encodeURIComponent(name)}&password=\${encodeURIComponent(secret)}\`;
await fetch(tokenEndpoint, { method: 'POST', body });`,
      errors: [{ messageId: 'password', line: 1, column: 14, endLine: 1, endColumn: 111 }],
    },
    {
      name: 'the password grant is a concatenation',
      code: `const body = 'grant_type=password&username=' + name + '&password=' + secret;
request.send(body);`,
      errors: [{ messageId: 'password', line: 1, column: 14, endLine: 1, endColumn: 76 }],
    },
    {
      name: 'the password grant gets its credentials later on',
      code: `const fields = { grant_type: 'password' };
fields.username = name;
fields.password = secret;
await got.post(tokenEndpoint, { form: fields });`,
      errors: [{ messageId: 'password', line: 1, column: 30, endLine: 1, endColumn: 40 }],
    },
    {
      name: 'the password grant is the argument of a helper of the file',
      code: `const tokens = (grant, fields) =>
  fetch(tokenEndpoint, { method: 'POST', body: new URLSearchParams({ grant_type: grant, client_id: 'app', ...fields }) });
export const login = (username, password) => tokens('password', { username, password });`,
      errors: [{ messageId: 'password', line: 3, column: 53, endLine: 3, endColumn: 63 }],
    },
    {
      name: 'a chain of Angular parameters is the password grant',
      code: `const body = new HttpParams().set('grant_type', 'password').set('username', name).set('password', secret);
this.http.post(tokenEndpoint, body);`,
      errors: [{ messageId: 'password', line: 1, column: 49, endLine: 1, endColumn: 59 }],
    },
    {
      name: 'the password call of MSAL',
      code: `const msal = require('@azure/msal-node');
const app = new msal.PublicClientApplication(config);
exports.login = (username, password) => app.acquireTokenByUsernamePassword({ scopes, username, password });`,
      sourceType: 'commonjs',
      errors: [{ messageId: 'password', line: 3, column: 41, endLine: 3, endColumn: 107 }],
    },
    {
      name: 'the password class of simple-oauth2',
      code: `const { ResourceOwnerPassword } = require('simple-oauth2');
const client = new ResourceOwnerPassword({ client: { id, secret }, auth: { tokenHost } });
exports.login = (username, password) => client.getToken({ username, password });`,
      sourceType: 'commonjs',
      errors: [{ messageId: 'password', line: 3, column: 41, endLine: 3, endColumn: 80 }],
    },
    {
      name: 'hello.js as a script of the page asks for a token when nothing is said',
      code: `hello.init({ google: 'client-id' }, { redirect_uri: '/redirect.html' });`,
      sourceType: 'script',
      errors: [
        {
          messageId: 'implicitDefault',
          data: { library: 'hellojs', option: 'response_type' },
          line: 1,
          column: 37,
          endLine: 1,
          endColumn: 71,
        },
      ],
    },
    {
      name: 'words of code go to a function that fetches the token',
      code: `export const login = (username, password) => fetchAccessToken(tokenUrl, { grantType: 'password', username, password });`,
      errors: [{ messageId: 'password', line: 1, column: 86, endLine: 1, endColumn: 96 }],
    },
    {
      name: 'a client signs in as it is told',
      code: `await admin.auth({ username: 'root', password: secret, grantType: 'password', clientId: 'admin-cli' });`,
      errors: [{ messageId: 'password', line: 1, column: 67, endLine: 1, endColumn: 77 }],
    },
    {
      name: 'the parameters of the protocol in a field for settings',
      code: `request.options = { grant_type: 'password', username, password };`,
      errors: [{ messageId: 'password', line: 1, column: 33, endLine: 1, endColumn: 43 }],
    },
    {
      name: 'the grant where the one of the code was',
      code: `export function redeem(code, codeVerifier) {
  const body = new URLSearchParams();
  body.set('grant_type', 'password');
  body.set('code', code);
  body.set('code_verifier', codeVerifier);
  return fetch('https://login.example.com/token', { method: 'POST', body });
}
`,
      errors: [
        {
          messageId: 'password',
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 36,
        },
      ],
    },
  ],
  fine: [
    {
      name: 'a token request repeats the types of the answer that brought its code',
      code: `const body = { client_id: id, grant_type: 'authorization_code', code, redirect_uri: uri, response_type: 'token id_token', code_verifier: verifier };
request({ method: 'POST', url, body: JSON.stringify(body) });
`,
    },
    {
      name: 'the settings of a request that are read from a document',
      code: `export function read(scheme, request) {
  if (scheme.flow === 'password') {
    request.authentication = { type: 'oauth2', grantType: 'password', accessTokenUrl: scheme.tokenUrl, username: '{{ user }}', password: '{{ secret }}' };
  }
  return request;
}
export const convert = (auth) => buildOAuth2Config({ grantType: 'password', username: auth.owner.name, password: auth.owner.word });
`,
    },
    {
      name: 'the grant and a user name are set on two members of an object',
      code: `const bodies = { token: new URLSearchParams(), profile: new URLSearchParams() };
bodies.token.set('grant_type', 'password');
bodies.profile.set('username', name);
`,
    },
    {
      name: 'the grant and a user name are set on two fields of a class',
      code: `class Forms {
  fill() {
    this.token.append('grant_type', 'password');
    this.profile.append('username', 'jo');
  }
}
`,
    },
    {
      name: 'the grant and a user name are set in two functions, under the same name',
      code: `function token() {
  const form = new FormData();
  form.append('grant_type', 'password');
  return form;
}
function profile() {
  const form = new FormData();
  form.append('username', 'jo');
  return form;
}
`,
    },
    {
      name: 'schemas say which parameters the password grant has',
      code: `import { z } from 'zod';
import * as yup from 'yup';
export const one = { grant_type: 'password', username: z.string(), password: z.string() };
export const two = { grant_type: 'password', username: yup.string().required(), password: yup.string() };
export const three = { grant_type: 'password', username: 'string', password: 'string' };
export const four = { grant_type: 'password', username: String, password: String };
`,
    },
    {
      name: 'the description of an API has the password grant as an example',
      code: `export const content = { examples: { password: { value: { grant_type: 'password', username: 'jo', password: 'x' } } } };
`,
    },
    {
      name: 'the body of a token request for another grant says which token it wants',
      code: `send(querystring.stringify({
  grant_type: 'client_credentials',
  client_id: clientId,
  client_secret: clientSecret,
  response_type: 'token',
}));`,
    },
    {
      name: 'a request asks for a code',
      code: `const parameters = new URLSearchParams({
  response_type: 'code',
  client_id: 'spa',
  redirect_uri: back,
  code_challenge: challenge,
  code_challenge_method: 'S256',
});
location.assign(\`https://login.example.com/authorize?\${parameters}\`);`,
    },
    {
      name: 'an ID token alone is no access token',
      code: 'location.href = `https://login.example.com/authorize?response_type=id_token&client_id=spa&nonce=${nonce}&redirect_uri=${back}`;',
    },
    {
      name: 'a code with an ID token is no access token',
      code: `const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code id_token');
url.searchParams.set('client_id', 'web');
url.searchParams.set('redirect_uri', back);`,
    },
    {
      name: 'oidc-client asks for an ID token when nothing is said',
      code: `import { UserManager } from 'oidc-client';
export const users = new UserManager({ authority: issuer, client_id: 'spa', redirect_uri: back });`,
    },
    {
      name: 'express-openid-connect asks for an ID token when nothing is said',
      code: `const { auth } = require('express-openid-connect');
app.use(auth({ authRequired: false }));`,
      sourceType: 'commonjs',
    },
    {
      name: 'settings of angular-oauth2-oidc for the code flow',
      code: `import { AuthConfig } from 'angular-oauth2-oidc';
export const login: AuthConfig = { issuer, clientId: 'spa', redirectUri: home, responseType: 'code' };`,
      typescript: true,
    },
    {
      name: 'settings of angular-oauth2-oidc for an ID token alone',
      code: `import { AuthConfig } from 'angular-oauth2-oidc';
export const login: AuthConfig = { issuer, clientId: 'spa', redirectUri: home, requestAccessToken: false };`,
      typescript: true,
    },
    {
      name: 'the Google hook asks for a code',
      code: `import { useGoogleLogin } from '@react-oauth/google';
export const useLogin = (onSuccess) => useGoogleLogin({ onSuccess, flow: 'auth-code' });`,
    },
    {
      name: 'supabase-js with its code flow',
      code: `import { createClient } from '@supabase/supabase-js';
const supabase = createClient(url, key, { auth: { flowType: 'pkce' } });
export const login = () => supabase.auth.signInWithOAuth({ provider: 'github' });`,
    },
    {
      name: 'supabase-js as a client of the database',
      code: `import { createClient } from '@supabase/supabase-js';
const supabase = createClient(url, serviceKey);
export const users = () => supabase.from('users').select();`,
    },
    {
      name: 'the response type of an HTTP client',
      code: `export const file = await axios.get(address, { responseType: 'blob', state: 'done', scope: 'file' });`,
    },
    {
      name: 'the visibility of a chat message',
      code: `res.json({ response_type: 'ephemeral', text: 'Done', state: 'open' });`,
    },
    {
      name: 'a server that decides by the grant type',
      code: `export function handle(req) {
  if (req.body.grant_type === 'password') return issueTokens(req.body.username, req.body.password);
  return refuse(req);
}`,
    },
    {
      name: 'a server that names the grants it knows',
      code: `export const metadata = {
  grant_types_supported: ['authorization_code', 'password'],
  response_types_supported: ['code', 'token'],
};`,
    },
    {
      name: 'a client that is registered for the code flow',
      code: `export const client = { client_id: 'spa', response_types: ['code'], grant_types: ['authorization_code'] };`,
    },
    {
      name: 'a token request redeems a code',
      code: `await fetch(tokenEndpoint, {
  method: 'POST',
  body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: verifier, client_id: 'app' }),
});`,
    },
    {
      name: 'a comparison with an address that asks for a token',
      code: `expect(link).toBe('https://login.example.com/authorize?response_type=token&client_id=spa&redirect_uri=x');`,
    },
    {
      name: 'an input for a password that is not a grant',
      code: `export const field = { type: 'password', username: 'name' };`,
    },
    {
      name: 'a type of the password grant',
      code: `export interface PasswordRequest { grant_type: 'password'; username: string; password: string }`,
      typescript: true,
    },
    {
      name: 'a hook of the same name from the app itself',
      code: `import { useGoogleLogin } from './google';
export const useLogin = (onSuccess) => useGoogleLogin({ onSuccess });`,
    },
    {
      name: 'the network of hello.js that asks for a code by itself',
      code: `import hello from 'hellojs';
hello.init({ github: 'client-id' }, { redirect_uri: '/redirect.html' });`,
    },
    {
      name: 'something else that goes by the name of hello.js',
      code: `hello.init({ google: 'search' }); fetch('/oauth');`,
      sourceType: 'script',
    },
  ],
  unsure: [
    {
      name: 'How an API client signs in is stored beside its other settings',
      code: `
const client = new ApiClient({ baseUrl: 'https://api.example.com', auth: { grantType: 'password', username, password } });
`,
    },
    {
      name: 'the response type is a parameter',
      code: `export const link = (type) =>
  'https://login.example.com/authorize?' + new URLSearchParams({ response_type: type, client_id: 'spa', redirect_uri: back });`,
    },
    {
      name: 'a token is the fallback beside the choice of the caller',
      code: `export const link = (options) =>
  'https://login.example.com/authorize?' +
  new URLSearchParams({ response_type: options.type || 'token', client_id: 'spa', redirect_uri: back });`,
    },
    {
      name: 'the response type comes from the environment',
      code: `import { UserManager } from 'oidc-client';
export const users = new UserManager({ authority, client_id: 'spa', response_type: process.env.RESPONSE_TYPE || 'token' });`,
    },
    {
      name: 'settings of angular-oauth2-oidc that are spread from elsewhere',
      code: `import { AuthConfig } from 'angular-oauth2-oidc';
import { common } from './common';
export const login: AuthConfig = { ...common, clientId: 'spa', redirectUri: home };`,
      typescript: true,
    },
    {
      name: 'settings of angular-oauth2-oidc that only hold a part',
      code: `import { AuthConfig } from 'angular-oauth2-oidc';
export const sso: AuthConfig = { sessionChecksEnabled: true };`,
      typescript: true,
    },
    {
      name: 'options of the Google hook from elsewhere',
      code: `import { useGoogleLogin } from '@react-oauth/google';
export const useLogin = (options) => useGoogleLogin(options);`,
    },
    {
      name: 'a client of supabase-js that others log in with',
      code: `import { createClient } from '@supabase/supabase-js';
export const supabase = createClient(url, key);`,
    },
    {
      name: 'the grant type is the choice of the caller',
      code: `export const tokens = (grant, username, password) =>
  fetch(tokenEndpoint, { method: 'POST', body: new URLSearchParams({ grant_type: grant, username, password }) });`,
    },
    {
      name: 'a server repeats what it received',
      code: `export const log = (req) => save({ response_type: 'token', client_id: req.query.client_id, redirect_uri: req.query.redirect_uri });`,
    },
  ],
});
