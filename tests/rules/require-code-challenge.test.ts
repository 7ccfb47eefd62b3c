// Does every authorization request for a code carry a challenge? Simple forms first, then libraries, then doubts.
import requireCodeChallenge from '../../rules/require-code-challenge';
import { type Cases, RuleTester } from '../support/rule-tester';
import { editsSettle } from '../support/settled-edits';

const cases: Cases = {
  reported: [
    {
      name: 'A query whose optional parameters are set behind short circuits carries no challenge',
      code: `const to = new URL('https://login.example.com/authorize');
to.searchParams.set('response_type', 'code');
to.searchParams.set('client_id', clientId);
loginHint && to.searchParams.set('login_hint', loginHint);
location.assign(to);
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 12, endLine: 1, endColumn: 58 }],
    },
    {
      name: 'An address that is shown between line breaks, and in a link, is one request',
      code: `const scopes = ['openid', 'email'].join(' ');
const link = \`https://login.example.com/authorize?response_type=code&client_id=\${clientId}&scope=\${encodeURIComponent(scopes)}\`;
console.log(\`\\n\${link}\\n\`);
page.innerHTML = '<a href="' + link + '">Sign in</a>';
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 7, endLine: 2, endColumn: 128 }],
    },
    {
      name: 'A challenge that is taken away again is not sent',
      code: `const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback, code_challenge: challenge });
query.delete('code_challenge');
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 35, endLine: 1, endColumn: 132 }],
    },
    {
      name: 'A challenge that is deleted from its object is not sent',
      code: `const wanted = { response_type: 'code', client_id: clientId, redirect_uri: callback, code_challenge: challenge };
delete wanted.code_challenge;
location.href = \`https://login.example.com/authorize?\${new URLSearchParams(wanted)}\`;
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 16, endLine: 1, endColumn: 113 }],
    },
    {
      name: 'A text that is assigned again and again is one request',
      code: `let link = 'https://login.example.com/authorize?response_type=code';
link = link + '&client_id=' + clientId;
link = link + '&redirect_uri=' + callback;
location.assign(link);
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 5, endLine: 1, endColumn: 68 }],
    },
    {
      name: 'The searchParams taken out of a URL carry no challenge',
      code: `const to = new URL('https://login.example.com/authorize?response_type=code');
const { searchParams } = to;
searchParams.set('client_id', clientId);
location.assign(to);
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 20, endLine: 1, endColumn: 76 }],
    },
    {
      name: 'Parameters assigned to the query of a parsed address carry no challenge',
      code: `import url from 'node:url';
const to = url.parse('https://login.example.com/authorize', true);
Object.assign(to.query, { response_type: 'code', client_id: clientId, redirect_uri: callback });
to.search = undefined;
response.redirect(url.format(to));
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 25, endLine: 3, endColumn: 95 }],
    },
    {
      name: 'Another client of the same function sends no challenge',
      code: `export function loginUrl(provider) {
  if (provider === 'one') {
    return \`https://one.example.com/authorize?response_type=code&client_id=\${clientOfOne}&code_challenge=\${challenge}&code_challenge_method=S256\`;
  }
  return \`https://two.example.com/authorize?response_type=code&client_id=\${clientOfTwo}\`;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 5, column: 10, endLine: 5, endColumn: 89 }],
    },
    {
      name: 'A method shows that a code is asked for, and its challenge is missing',
      code: `export function loginUrl(responseType) {
  const query = new URLSearchParams({ response_type: responseType, client_id: clientId, redirect_uri: callback, code_challenge_method: 'S256' });
  return 'https://login.example.com/authorize?' + query;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 37, endLine: 2, endColumn: 144 }],
    },
    {
      name: 'A link in a tagged template carries no challenge',
      code: `const page = html\`<a href="https://login.example.com/authorize?response_type=code&client_id=\${clientId}">Sign in</a>\`;
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 18, endLine: 1, endColumn: 118 }],
    },
    {
      name: 'A sentence for people holds a request without a challenge',
      code: `console.log(\`Sign in by visiting this page: \${\`https://login.example.com/authorize?response_type=code&client_id=\${clientId}\`}\`);
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 47, endLine: 1, endColumn: 125 }],
    },
    {
      name: 'A login URL written as one literal sends no challenge',
      code: `
window.location.href = 'https://login.example.com/oauth2/authorize?response_type=code&client_id=web&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb';
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 24,
          endLine: 2,
          endColumn: 149,
        },
      ],
    },
    {
      name: 'A template that is sent by a redirect carries no challenge',
      code: `
app.get('/login', (request, response) => {
  const state = newState(request);
  response.redirect(\`https://login.example.com/authorize?response_type=code&client_id=\${clientId}&redirect_uri=\${callback}&state=\${state}\`);
});
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 139,
        },
      ],
    },
    {
      name: 'A concatenated login URL carries no challenge',
      code: `
function login() {
  location.assign(
    'https://id.example.org/oauth2/authorize' +
      '?response_type=code' +
      '&client_id=' + encodeURIComponent(clientId) +
      '&redirect_uri=' + encodeURIComponent(redirectUri),
  );
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 5,
          endLine: 7,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'A login URL that grows by += never gets a challenge',
      code: `
let address = config.authorizationEndpoint + '?response_type=code';
address += '&client_id=' + config.clientId;
address += '&redirect_uri=' + encodeURIComponent(config.redirectUri);
if (hint) address += '&login_hint=' + encodeURIComponent(hint);
window.open(address);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 67,
        },
      ],
    },
    {
      name: 'Parts joined by an ampersand hold no challenge',
      code: `
const query = [
  'response_type=code',
  'client_id=' + clientId,
  'redirect_uri=' + encodeURIComponent(callback),
  'scope=openid',
].join('&');
location.href = 'https://login.example.com/authorize?' + query;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 7,
          endLine: 7,
          endColumn: 12,
        },
      ],
    },
    {
      name: 'Parts that are pushed one by one and joined hold no challenge',
      code: `
const parts = ['response_type=code', \`client_id=\${clientId}\`];
parts.push(\`redirect_uri=\${encodeURIComponent(callback)}\`);
if (prompt) parts.push(\`prompt=\${prompt}\`);
shell.openExternal(\`https://login.example.com/authorize?\${parts.join('&')}\`);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 76,
        },
      ],
    },
    {
      name: 'URLSearchParams made of an object holds no challenge',
      code: `
const parameters = new URLSearchParams({
  response_type: 'code',
  client_id: 'spa',
  redirect_uri: \`\${location.origin}/callback\`,
  scope: 'openid profile',
  state,
});
location.assign(\`\${issuer}/authorize?\${parameters}\`);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 40,
          endLine: 8,
          endColumn: 2,
        },
      ],
    },
    {
      name: 'URLSearchParams made of pairs holds no challenge',
      code: `
const query = new URLSearchParams([
  ['response_type', 'code'],
  ['client_id', clientId],
  ['redirect_uri', redirectUri],
]);
open(\`https://login.example.com/oauth/authorize?\${query.toString()}\`);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 35,
          endLine: 6,
          endColumn: 2,
        },
      ],
    },
    {
      name: 'URLSearchParams made of a string holds no challenge',
      code: `
const query = new URLSearchParams('response_type=code&client_id=kiosk');
query.set('redirect_uri', redirectUri);
location.href = \`https://login.example.com/oauth/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 35,
          endLine: 2,
          endColumn: 71,
        },
      ],
    },
    {
      name: 'Empty URLSearchParams filled by set hold no challenge',
      code: `
const query = new URLSearchParams();
query.set('response_type', 'code');
query.set('client_id', clientId);
query.set('redirect_uri', redirectUri);
window.location.replace('https://login.example.com/authorize?' + query.toString());
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 15,
          endLine: 2,
          endColumn: 36,
        },
      ],
    },
    {
      name: 'Empty URLSearchParams filled by append hold no challenge',
      code: `
const query = new URLSearchParams();
query.append('client_id', clientId);
query.append('response_type', 'code');
query.append('redirect_uri', redirectUri);
query.append('scope', scopes.join(' '));
return_(redirect(\`https://login.example.com/authorize?\${query.toString()}\`));
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 15,
          endLine: 2,
          endColumn: 36,
        },
      ],
    },
    {
      name: 'searchParams of a URL get no challenge',
      code: `
const url = new URL('https://login.example.com/oauth2/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'server-client');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
response.redirect(url.href);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 13,
          endLine: 2,
          endColumn: 66,
        },
      ],
    },
    {
      name: 'searchParams under another name get no challenge',
      code: `
const url = new URL('/oauth2/authorize', issuer);
const query = url.searchParams;
query.set('response_type', 'code');
query.set('client_id', clientId);
query.set('redirect_uri', redirectUri);
await open(url.toString());
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 13,
          endLine: 2,
          endColumn: 49,
        },
      ],
    },
    {
      name: 'The search of a URL is set from an object without a challenge',
      code: `
const wanted = { response_type: 'code', client_id: clientId, redirect_uri: redirectUri, state };
const url = new URL('https://login.example.com/authorize');
url.search = new URLSearchParams(wanted).toString();
window.location.href = url.toString();
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 16,
          endLine: 2,
          endColumn: 96,
        },
      ],
    },
    {
      name: 'querystring writes a request without a challenge',
      code: `
import querystring from 'node:querystring';
app.get('/login', (req, res) => {
  const query = querystring.stringify({ response_type: 'code', client_id, scope, redirect_uri, state });
  res.redirect('https://accounts.example.com/authorize?' + query);
});
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 39,
          endLine: 4,
          endColumn: 103,
        },
      ],
    },
    {
      name: 'A renamed stringify of querystring writes a request without a challenge',
      code: `
import { stringify as encode } from 'querystring';
const wanted = { client_id: id, redirect_uri: callback, response_type: 'code' };
wanted.scope = 'openid';
export const loginAddress = \`https://login.example.com/authorize?\${encode(wanted)}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 80,
        },
      ],
    },
    {
      name: 'qs writes a request without a challenge',
      code: `
const qs = require('qs');
module.exports = function login(request, response) {
  const options = { response_type: 'code', client_id: process.env.CLIENT_ID, redirect_uri: process.env.CALLBACK };
  response.redirect(\`\${process.env.ISSUER}/authorize?\${qs.stringify(options)}\`);
};
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 114,
        },
      ],
    },
    {
      name: 'query-string writes a request without a challenge',
      code: `
import queryString from 'query-string';
const url = queryString.stringifyUrl({
  url: 'https://login.example.com/authorize',
  query: { response_type: 'code', client_id: clientId, redirect_uri: redirectUri },
});
Linking.openURL(url);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 83,
        },
      ],
    },
    {
      name: 'url.format writes a request without a challenge',
      code: `
import { format } from 'node:url';
const address = format({
  protocol: 'https',
  host: 'login.example.com',
  pathname: '/oauth2/authorize',
  query: { response_type: 'code', client_id: clientId, redirect_uri: callback },
});
res.redirect(address);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 80,
        },
      ],
    },
    {
      name: 'url.parse and url.format carry a request without a challenge',
      code: `
const url = require('url');
const address = url.parse('https://login.example.com/authorize', true);
address.query.response_type = 'code';
address.query.client_id = clientId;
address.query.redirect_uri = callback;
res.redirect(url.format(address));
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 71,
        },
      ],
    },
    {
      name: 'Mapped entries of an object become a request without a challenge',
      code: `
const wanted = { response_type: 'code', client_id: clientId, redirect_uri: callback };
const query = Object.entries(wanted)
  .map(([name, value]) => \`\${name}=\${encodeURIComponent(value)}\`)
  .join('&');
popup.location.href = \`https://login.example.com/oauth/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 75,
        },
      ],
    },
    {
      name: 'Mapped keys of an object become a request without a challenge',
      code: `
var wanted = { response_type: 'code', client_id: clientId, redirect_uri: callback };
var query = Object.keys(wanted).map(function (key) {
  return key + '=' + encodeURIComponent(wanted[key]);
}).join('&');
window.location = 'https://login.example.com/oauth/authorize?' + query;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 71,
        },
      ],
    },
    {
      name: 'A loop over the entries of an object fills a request without a challenge',
      code: `
const url = new URL('https://login.example.com/authorize');
for (const [name, value] of Object.entries({ response_type: 'code', client_id: clientId, redirect_uri: callback })) {
  url.searchParams.set(name, value);
}
location.assign(url);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 13,
          endLine: 2,
          endColumn: 59,
        },
      ],
    },
    {
      name: 'A forEach over the keys of an object fills a request without a challenge',
      code: `
const wanted = { response_type: 'code', client_id: clientId, redirect_uri: callback };
const url = new URL('https://login.example.com/authorize');
Object.keys(wanted).forEach((key) => url.searchParams.append(key, wanted[key]));
location.assign(url);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 59,
        },
      ],
    },
    {
      name: 'A for-in loop fills a request without a challenge',
      code: `
const wanted = { response_type: 'code', client_id: clientId, redirect_uri: callback };
const query = new URLSearchParams();
for (const key in wanted) query.append(key, wanted[key]);
location.assign('https://login.example.com/authorize?' + query);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 36,
        },
      ],
    },
    {
      name: 'A helper of the same file writes whatever request it is given',
      code: `
function addressOf(endpoint, parameters) {
  return \`\${endpoint}?\${new URLSearchParams(parameters)}\`;
}
export function login() {
  location.href = addressOf('https://login.example.com/authorize', {
    response_type: 'code',
    client_id: 'web',
    redirect_uri: callback,
  });
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 6,
          column: 68,
          endLine: 10,
          endColumn: 4,
        },
      ],
    },
    {
      name: 'A helper of the same file gives parameters without a challenge',
      code: `
const commonParameters = () => ({ client_id: clientId, redirect_uri: callback });
export const loginAddress = () =>
  'https://login.example.com/authorize?' + new URLSearchParams({ ...commonParameters(), response_type: 'code' });
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 64,
          endLine: 4,
          endColumn: 112,
        },
      ],
    },
    {
      name: 'A helper that takes the challenge is called without one',
      code: `
function authorize(clientId, codeChallenge) {
  const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
  if (codeChallenge) query.set('code_challenge', codeChallenge);
  return 'https://login.example.com/authorize?' + query;
}
location.href = authorize('web');
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 37,
          endLine: 3,
          endColumn: 107,
        },
      ],
    },
    {
      name: 'Fields of a class make a request without a challenge',
      code: `
class Login {
  endpoint = 'https://login.example.com/authorize';
  clientId = 'desktop';
  start() {
    const query = new URLSearchParams({ response_type: 'code', client_id: this.clientId, redirect_uri: this.callback });
    return shell.openExternal(\`\${this.endpoint}?\${query}\`);
  }
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 6,
          column: 39,
          endLine: 6,
          endColumn: 119,
        },
      ],
    },
    {
      name: 'A method of the same class makes the parameters without a challenge',
      code: `
class Login {
  parameters() {
    return { response_type: 'code', client_id: this.clientId, redirect_uri: this.redirectUri };
  }
  start() {
    window.location.assign(\`\${this.issuer}/authorize?\${new URLSearchParams(this.parameters())}\`);
  }
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 95,
        },
      ],
    },
    {
      name: 'A static constant holds a request without a challenge',
      code: `
class Provider {
  static LOGIN = 'https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=' + CALLBACK;
  login() {
    location.href = Provider.LOGIN;
  }
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 18,
          endLine: 3,
          endColumn: 113,
        },
      ],
    },
    {
      name: 'A chain of HttpParams makes a request without a challenge',
      code: `
import { HttpParams } from '@angular/common/http';
const query = new HttpParams()
  .set('response_type', 'code')
  .set('client_id', clientId)
  .set('redirect_uri', redirectUri);
window.location.href = \`https://login.example.com/authorize?\${query.toString()}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 31,
        },
      ],
    },
    {
      name: 'HttpParams that are assigned again and again get no challenge',
      code: `
import { HttpParams } from '@angular/common/http';
let query = new HttpParams();
query = query.append('response_type', 'code');
query = query.append('client_id', clientId);
query = query.append('redirect_uri', redirectUri);
window.location.href = 'https://login.example.com/authorize?' + query;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'A link in JSX is a request without a challenge',
      code: `
export const Login = () => (
  <a href={\`https://login.example.com/authorize?response_type=code&client_id=\${clientId}&redirect_uri=\${callback}\`}>
    Sign in
  </a>
);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 12,
          endLine: 3,
          endColumn: 115,
        },
      ],
    },
    {
      name: 'A plain attribute in JSX is a request without a challenge',
      code: `
export const Login = () => (
  <a href="https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https://app.example.com/cb">
    Sign in
  </a>
);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 11,
          endLine: 3,
          endColumn: 121,
        },
      ],
    },
    {
      name: 'A link in a page that a server writes is a request without a challenge',
      code: `
app.get('/', (req, res) => {
  res.send(
    \`<h1>Hello</h1><a href="https://login.example.com/authorize?response_type=code&client_id=\${clientId}&redirect_uri=\${callback}">Sign in</a>\`,
  );
});
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 144,
        },
      ],
    },
    {
      name: 'Constants name the parameters and the flow',
      code: `
const RESPONSE_TYPE = 'response_type';
const FLOW = { code: 'code', token: 'token' };
const url = new URL(endpoint);
url.searchParams.set(RESPONSE_TYPE, FLOW.code);
url.searchParams.set('client_id', clientId);
url.searchParams.set('redirect_uri', callback);
open(url.href);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 30,
        },
      ],
    },
    {
      name: 'An enum names the flow',
      typescript: true,
      code: `
enum ResponseType {
  Code = 'code',
  Token = 'token',
}
const query = new URLSearchParams({
  response_type: ResponseType.Code,
  client_id: clientId,
  redirect_uri: redirectUri!,
} as Record<string, string>);
location.href = \`\${issuer}/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 6,
          column: 35,
          endLine: 10,
          endColumn: 2,
        },
      ],
    },
    {
      name: 'A typed parameter object holds no challenge',
      typescript: true,
      code: `
interface LoginParameters {
  [name: string]: string;
}
const wanted: LoginParameters = { response_type: 'code', client_id: clientId, redirect_uri: callback };
wanted['state'] = state;
window.location.href = \`https://login.example.com/authorize?\${new URLSearchParams(wanted).toString()}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 103,
        },
      ],
    },
    {
      name: 'A default value decides for the code flow',
      code: `
export function login(responseType = 'code') {
  const query = new URLSearchParams({ response_type: responseType, client_id: clientId, redirect_uri: callback });
  location.href = \`https://login.example.com/authorize?\${query}\`;
}
login();
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 37,
          endLine: 3,
          endColumn: 113,
        },
      ],
    },
    {
      name: 'A hybrid request asks for a code too',
      code: `
const query = new URLSearchParams({
  response_type: 'id_token code',
  client_id: clientId,
  redirect_uri: callback,
  nonce,
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 35,
          endLine: 7,
          endColumn: 2,
        },
      ],
    },
    {
      name: 'The code is one of two response types that the file shows',
      code: `
const responseType = isLegacy ? 'token' : 'code';
const query = new URLSearchParams({ response_type: responseType, client_id: clientId, redirect_uri: callback });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 111,
        },
      ],
    },
    {
      name: 'An empty challenge counts as none',
      code: `
const query = new URLSearchParams({
  response_type: 'code',
  client_id: clientId,
  redirect_uri: callback,
  code_challenge: '',
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 35,
          endLine: 7,
          endColumn: 2,
        },
      ],
    },
    {
      name: 'A challenge that is undefined counts as none',
      code: `
import qs from 'qs';
const codeChallenge = undefined;
const query = qs.stringify({ response_type: 'code', client_id: clientId, redirect_uri: callback, code_challenge: codeChallenge });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 129,
        },
      ],
    },
    {
      name: 'A nonce does not stand in for a challenge',
      code: `
const query = new URLSearchParams({
  response_type: 'code',
  client_id: clientId,
  redirect_uri: callback,
  scope: 'openid',
  nonce: crypto.randomUUID(),
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 35,
          endLine: 8,
          endColumn: 2,
        },
      ],
    },
    {
      name: 'A confidential client is told that its secret does not stop injected codes',
      code: `
const clientSecret = process.env.CLIENT_SECRET;
app.get('/login', (req, res) => {
  const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
  res.redirect(\`https://login.example.com/authorize?\${query}\`);
});
`,
      errors: [
        {
          messageId: 'missingChallengeOfConfidentialClient',
          line: 4,
          column: 37,
          endLine: 4,
          endColumn: 107,
        },
      ],
    },
    {
      name: 'A request without response_type goes to a well known authorization endpoint',
      code: `
const query = new URLSearchParams({ client_id: clientId, redirect_uri: callback, scope: 'read:user', state });
res.redirect(\`https://github.com/login/oauth/authorize?\${query}\`);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 35,
          endLine: 2,
          endColumn: 109,
        },
      ],
    },
    {
      name: 'A request without response_type goes to an endpoint that is called authorize',
      code: `
const query = new URLSearchParams({ client_id: clientId, redirect_uri: callback, scope: 'read' });
res.redirect(\`https://code.example.net/oauth/authorize?\${query}\`);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 35,
          endLine: 2,
          endColumn: 97,
        },
      ],
    },
    {
      name: 'A request to a vendor whose endpoint is not called authorize',
      code: `
const url = new URL('https://www.etsy.com/oauth/connect');
url.searchParams.set('client_id', keystring);
url.searchParams.set('redirect_uri', callback);
url.searchParams.set('scope', 'listings_r');
res.redirect(url.href);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 13,
          endLine: 2,
          endColumn: 58,
        },
      ],
    },
    {
      name: 'TikTok calls the client a key',
      code: `
const query = new URLSearchParams({ client_key: key, response_type: 'code', redirect_uri: callback, scope: 'user.info.basic' });
res.redirect(\`https://www.tiktok.com/v2/auth/authorize/?\${query}\`);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 35,
          endLine: 2,
          endColumn: 127,
        },
      ],
    },
    {
      name: 'WeChat calls the client an app',
      code: `
const query = new URLSearchParams({ appid: appId, response_type: 'code', redirect_uri: callback, scope: 'snsapi_login' });
res.redirect(\`https://open.weixin.qq.com/connect/qrconnect?\${query}#wechat_redirect\`);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 35,
          endLine: 2,
          endColumn: 121,
        },
      ],
    },
    {
      name: 'An install link of Slack that returns a code is a request',
      code: `
const query = new URLSearchParams({ client_id: slackClientId, scope: 'chat:write', redirect_uri: callback });
res.redirect(\`https://slack.com/oauth/v2/authorize?\${query}\`);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 35,
          endLine: 2,
          endColumn: 108,
        },
      ],
    },
    {
      name: 'A pushed request lacks the challenge in its body',
      code: `
const pushed = await fetch('https://login.example.com/par', {
  method: 'POST',
  body: new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback }),
});
const { request_uri } = await pushed.json();
location.href = \`https://login.example.com/authorize?client_id=\${clientId}&request_uri=\${request_uri}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 99,
        },
      ],
    },
    {
      name: 'One of two logins in a file has no challenge',
      code: `
const first = new URLSearchParams({ response_type: 'code', client_id: 'a', redirect_uri: callback, code_challenge: challenge, code_challenge_method: 'S256' });
const second = new URLSearchParams({ response_type: 'code', client_id: 'b', redirect_uri: callback });
location.href = isFirst ? \`\${issuer}/authorize?\${first}\` : \`\${issuer}/authorize?\${second}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 36,
          endLine: 3,
          endColumn: 101,
        },
      ],
    },
    {
      name: 'Two logins without a challenge are two findings',
      code: `
export const google = () => \`https://accounts.google.com/o/oauth2/v2/auth?\${new URLSearchParams({ response_type: 'code', client_id: 'g', redirect_uri: callback })}\`;
export const microsoft = () => \`https://login.microsoftonline.com/common/oauth2/v2.0/authorize?\${new URLSearchParams({ response_type: 'code', client_id: 'm', redirect_uri: callback })}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 97,
          endLine: 2,
          endColumn: 162,
        },
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 118,
          endLine: 3,
          endColumn: 183,
        },
      ],
    },
    {
      name: 'A spread of a visible object hides nothing',
      code: `
const common = { client_id: clientId, redirect_uri: callback };
const query = new URLSearchParams({ ...common, response_type: 'code' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 71,
        },
      ],
    },
    {
      name: 'Object.assign of visible objects hides nothing',
      code: `
const wanted = Object.assign({}, { client_id: clientId, redirect_uri: callback }, { response_type: 'code' });
location.href = 'https://login.example.com/authorize?' + new URLSearchParams(wanted);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 83,
          endLine: 2,
          endColumn: 108,
        },
      ],
    },
    {
      name: 'An unknown value hides no parameter',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: await clientId(), redirect_uri: settings.get('callback') });
location.href = \`\${await discover()}?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 35,
          endLine: 2,
          endColumn: 129,
        },
      ],
    },
    {
      name: 'The endpoint comes from discovery, the parameters are visible',
      code: `
const { authorization_endpoint } = await (await fetch(\`\${issuer}/.well-known/openid-configuration\`)).json();
const url = new URL(authorization_endpoint);
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', clientId);
url.searchParams.set('redirect_uri', callback);
Bun.spawn(['open', url.href]);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 44,
        },
      ],
    },
    {
      name: 'A memoised address in a component is a request without a challenge',
      code: `
const address = useMemo(() => {
  const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
  return \`https://login.example.com/authorize?\${query}\`;
}, [clientId]);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 37,
          endLine: 3,
          endColumn: 107,
        },
      ],
    },
    {
      name: 'An in-app browser is opened without a challenge',
      code: `
const result = await WebBrowser.openAuthSessionAsync(
  \`https://login.example.com/authorize?response_type=code&client_id=mobile&redirect_uri=\${encodeURIComponent(callback)}\`,
  callback,
);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 121,
        },
      ],
    },
    {
      name: 'The challenge in scope is offered as a property',
      code: `
const { codeVerifier, codeChallenge } = await createPair();
sessionStorage.setItem('verifier', codeVerifier);
const query = new URLSearchParams({
  response_type: 'code',
  client_id: clientId,
  redirect_uri: callback,
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 35,
          endLine: 8,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const { codeVerifier, codeChallenge } = await createPair();
sessionStorage.setItem('verifier', codeVerifier);
const query = new URLSearchParams({
  response_type: 'code',
  client_id: clientId,
  redirect_uri: callback,
  code_challenge: codeChallenge,
  code_challenge_method: 'S256',
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered where the last line has no comma',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({
  response_type: 'code',
  client_id: clientId, // registered by hand
  redirect_uri: callback // must match
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 7,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({
  response_type: 'code',
  client_id: clientId, // registered by hand
  redirect_uri: callback, // must match
  code_challenge: codeChallenge,
  code_challenge_method: 'S256'
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered to shorthand properties',
      code: `
const code_challenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id, redirect_uri });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'code_challenge' },
              output: `
const code_challenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id, redirect_uri, code_challenge, code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered as one more call of set',
      code: `
const codeChallenge = await challengeOf(verifier);
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', clientId);
url.searchParams.set('redirect_uri', callback);
location.href = url.href;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', clientId);
url.searchParams.set('redirect_uri', callback);
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.href = url.href;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is not put into a branch that may not run',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams();
query.append('response_type', 'code');
query.append('client_id', clientId);
if (callback) query.append('redirect_uri', callback);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams();
query.append('response_type', 'code');
query.append('client_id', clientId);
query.append('code_challenge', codeChallenge);
query.append('code_challenge_method', 'S256');
if (callback) query.append('redirect_uri', callback);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered as one more pair',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams([['response_type', 'code'], ['client_id', clientId], ['redirect_uri', callback]]);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 115,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams([['response_type', 'code'], ['client_id', clientId], ['redirect_uri', callback], ['code_challenge', codeChallenge], ['code_challenge_method', 'S256']]);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered in a template',
      code: `
const codeChallenge = await challengeOf(verifier);
location.href = \`https://login.example.com/authorize?response_type=code&client_id=\${clientId}&redirect_uri=\${callback}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 120,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
location.href = \`https://login.example.com/authorize?response_type=code&client_id=\${clientId}&code_challenge=\${codeChallenge}&code_challenge_method=S256&redirect_uri=\${callback}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered in a concatenation',
      code: `
const codeChallenge = await challengeOf(verifier);
location.href = 'https://login.example.com/authorize?response_type=code&client_id=' + clientId + '&redirect_uri=' + callback;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 125,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
location.href = 'https://login.example.com/authorize?response_type=code&client_id=' + clientId + '&code_challenge=' + codeChallenge + '&code_challenge_method=S256&redirect_uri=' + callback;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered in a literal',
      code: `
const codeChallenge = await challengeOf(verifier);
location.href = 'https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https://app.example.com/cb';
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 127,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
location.href = 'https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=' + codeChallenge + '&code_challenge_method=S256&redirect_uri=https://app.example.com/cb';
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered in a chain',
      code: `
import { HttpParams } from '@angular/common/http';
const codeChallenge = await challengeOf(verifier);
const query = new HttpParams().set('response_type', 'code').set('client_id', clientId).set('redirect_uri', callback);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
import { HttpParams } from '@angular/common/http';
const codeChallenge = await challengeOf(verifier);
const query = new HttpParams().set('response_type', 'code').set('client_id', clientId).set('redirect_uri', callback).set('code_challenge', codeChallenge).set('code_challenge_method', 'S256');
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered as an assignment',
      code: `
const codeChallenge = await challengeOf(verifier);
const wanted = {};
wanted.response_type = 'code';
wanted.client_id = clientId;
wanted.redirect_uri = callback;
location.href = \`https://login.example.com/authorize?\${new URLSearchParams(wanted)}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const wanted = {};
wanted.response_type = 'code';
wanted.client_id = clientId;
wanted.redirect_uri = callback;
wanted.code_challenge = codeChallenge;
wanted.code_challenge_method = 'S256';
location.href = \`https://login.example.com/authorize?\${new URLSearchParams(wanted)}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge of a pair is offered when the file reads it',
      code: `
const pkce = await createPkce();
remember(pkce.verifier, pkce.challenge);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 35,
          endLine: 4,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'pkce.challenge' },
              output: `
const pkce = await createPkce();
remember(pkce.verifier, pkce.challenge);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback, code_challenge: pkce.challenge, code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method alone is not offered to a request whose challenge is empty',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback, code_challenge: '' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 125,
        },
      ],
    },
    {
      name: 'The challenge in scope is offered after the comment of a line',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({
  response_type: 'code', // always
  client_id: clientId, // registered by hand
  redirect_uri: callback, /* must match */
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 7,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({
  response_type: 'code', // always
  client_id: clientId, // registered by hand
  redirect_uri: callback, /* must match */
  code_challenge: codeChallenge,
  code_challenge_method: 'S256',
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered beside quoted names and pairs on several lines',
      code: `
const codeChallenge = await challengeOf(verifier);
const first = new URLSearchParams({ "response_type": "code", "client_id": id, "redirect_uri": callback });
const second = new URLSearchParams([
  ['response_type', 'code'],
  ['client_id', id],
  ['redirect_uri', callback],
]);
open(\`https://login.example.com/authorize?\${first}\`, \`https://login.example.com/authorize?\${second}\`);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const first = new URLSearchParams({ "response_type": "code", "client_id": id, "redirect_uri": callback, "code_challenge": codeChallenge, "code_challenge_method": "S256" });
const second = new URLSearchParams([
  ['response_type', 'code'],
  ['client_id', id],
  ['redirect_uri', callback],
]);
open(\`https://login.example.com/authorize?\${first}\`, \`https://login.example.com/authorize?\${second}\`);
`,
            },
          ],
        },
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 36,
          endLine: 8,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const first = new URLSearchParams({ "response_type": "code", "client_id": id, "redirect_uri": callback });
const second = new URLSearchParams([
  ['response_type', 'code'],
  ['client_id', id],
  ['redirect_uri', callback],
  ['code_challenge', codeChallenge],
  ['code_challenge_method', 'S256'],
]);
open(\`https://login.example.com/authorize?\${first}\`, \`https://login.example.com/authorize?\${second}\`);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered where immutable parameters are assigned',
      code: `
import { HttpParams } from '@angular/common/http';
const codeChallenge = await challengeOf(verifier);
let query = new HttpParams();
query = query.append('response_type', 'code');
query = query.append('client_id', clientId);
query = query.append('redirect_uri', redirectUri);
window.location.href = 'https://login.example.com/authorize?' + query;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
import { HttpParams } from '@angular/common/http';
const codeChallenge = await challengeOf(verifier);
let query = new HttpParams();
query = query.append('response_type', 'code');
query = query.append('client_id', clientId);
query = query.append('redirect_uri', redirectUri).append('code_challenge', codeChallenge).append('code_challenge_method', 'S256');
window.location.href = 'https://login.example.com/authorize?' + query;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'No code is offered within an attribute in JSX',
      code: `
const codeChallenge = useChallenge();
export const Login = () => (
  <a href="https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https://app.example.com/cb">
    Sign in
  </a>
);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 121,
        },
      ],
    },
    {
      name: 'No challenge is offered where it is not in scope of the parameters',
      code: `
const common = () => ({ response_type: 'code', client_id: clientId, redirect_uri: callback });
async function login() {
  const codeChallenge = await challengeOf(verifier);
  remember(codeChallenge);
  location.href = \`https://login.example.com/authorize?\${new URLSearchParams(common())}\`;
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 23,
          endLine: 2,
          endColumn: 93,
        },
      ],
    },
    {
      name: 'No S256 challenge is offered to MyAnimeList, which takes plain alone',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
location.href = \`https://myanimelist.net/v1/oauth2/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 105,
        },
      ],
    },
    {
      name: 'The method is offered as the server documents it',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
location.href = \`https://www.canva.com/api/oauth/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback, code_challenge: codeChallenge, code_challenge_method: 's256' });
location.href = \`https://www.canva.com/api/oauth/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The caller gives the endpoint, and the function builds the whole request',
      code: `
export function addressAt(endpoint) {
  const url = new URL(endpoint);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', id);
  url.searchParams.set('redirect_uri', callback);
  return url.href;
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 32,
        },
      ],
    },
    {
      name: 'A function expression in an object makes a request without a challenge',
      code: `
export const auth = {
  login({ clientId }) {
    const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: this.callback });
    window.location.href = \`\${this.issuer}/authorize?\${query}\`;
  },
};
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 39,
          endLine: 4,
          endColumn: 114,
        },
      ],
    },
    {
      name: 'The challenge in scope is not put into a loop over something else',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
for (const resource of ['https://a.example.com', 'https://b.example.com']) query.append('resource', resource);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback, code_challenge: codeChallenge, code_challenge_method: 'S256' });
for (const resource of ['https://a.example.com', 'https://b.example.com']) query.append('resource', resource);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A challenge that is made only later is not offered',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
location.href = \`https://login.example.com/authorize?\${query}\`;
const codeChallenge = await challengeOf(verifier);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 35,
          endLine: 2,
          endColumn: 105,
        },
      ],
    },
    {
      name: 'A challenge of another function is not offered',
      code: `
async function prepare() {
  const codeChallenge = await challengeOf(verifier);
  return codeChallenge.length;
}
function login() {
  const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
  location.href = \`https://login.example.com/authorize?\${query}\`;
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 7,
          column: 37,
          endLine: 7,
          endColumn: 107,
        },
      ],
    },
    {
      name: 'openid-client 4 and 5 send what the call says, and it says no challenge',
      code: `
import { Issuer } from 'openid-client';
const issuer = await Issuer.discover('https://login.example.com');
const client = new issuer.Client({ client_id: 'web', redirect_uris: [callback], response_types: ['code'] });
res.redirect(client.authorizationUrl({ scope: 'openid', state }));
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 38,
          endLine: 5,
          endColumn: 64,
        },
      ],
    },
    {
      name: 'openid-client 6 builds the URL without a challenge',
      code: `
import * as client from 'openid-client';
const config = await client.discovery(server, clientId);
const redirectTo = client.buildAuthorizationUrl(config, {
  redirect_uri: callback,
  scope: 'openid',
});
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 57,
          endLine: 7,
          endColumn: 2,
        },
      ],
    },
    {
      name: 'openid-client 6 pushes a request without a challenge',
      code: `
import { buildAuthorizationUrlWithPAR } from 'openid-client';
const to = await buildAuthorizationUrlWithPAR(config, { redirect_uri: callback, scope: 'openid email' });
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 55,
          endLine: 3,
          endColumn: 104,
        },
      ],
    },
    {
      name: 'oauth4webapi pushes a request without a challenge',
      code: `
import * as oauth from 'oauth4webapi';
const query = new URLSearchParams();
query.set('client_id', client.client_id);
query.set('redirect_uri', callback);
query.set('response_type', 'code');
const response = await oauth.pushedAuthorizationRequest(server, client, authentication, query);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 36,
        },
      ],
    },
    {
      name: 'google-auth-library gets no challenge',
      code: `
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client({ clientId, redirectUri });
const address = client.generateAuthUrl({ access_type: 'offline', scope: 'openid' });
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 83,
        },
      ],
    },
    {
      name: 'googleapis gets no challenge',
      code: `
const { google } = require('googleapis');
const client = new google.auth.OAuth2(clientId, undefined, redirectUri);
const address = client.generateAuthUrl({
  access_type: 'offline',
  scope: ['https://www.googleapis.com/auth/drive.file'],
});
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 40,
          endLine: 7,
          endColumn: 2,
        },
      ],
    },
    {
      name: 'A single package of googleapis gets no challenge',
      code: `
import { auth } from '@googleapis/drive';
const client = new auth.OAuth2(id, undefined, callback);
open(client.generateAuthUrl({ scope: 'openid' }));
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 48,
        },
      ],
    },
    {
      name: 'simple-oauth2 gets no challenge',
      code: `
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode(config);
app.get('/auth', (req, res) => {
  res.redirect(client.authorizeURL({ redirect_uri: callback, scope: 'notifications', state }));
});
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 36,
          endLine: 5,
          endColumn: 93,
        },
      ],
    },
    {
      name: 'msal-node gets no challenge',
      code: `
import { PublicClientApplication } from '@azure/msal-node';
const app = new PublicClientApplication({ auth: { clientId } });
const address = await app.getAuthCodeUrl({ scopes: ['user.read'], redirectUri: 'http://localhost:3000/redirect' });
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 42,
          endLine: 4,
          endColumn: 114,
        },
      ],
    },
    {
      name: 'msal-node drops a challenge without a method',
      code: `
import { PublicClientApplication, CryptoProvider } from '@azure/msal-node';
const app = new PublicClientApplication({ auth: { clientId } });
const { challenge } = await new CryptoProvider().generatePkceCodes();
const address = await app.getAuthCodeUrl({ scopes: ['user.read'], redirectUri, codeChallenge: challenge });
`,
      errors: [
        {
          messageId: 'droppedChallenge',
          data: { library: '@azure/msal-node' },
          line: 5,
          column: 42,
          endLine: 5,
          endColumn: 106,
        },
      ],
    },
    {
      name: 'arctic has providers that cannot send a challenge',
      code: `
import { GitHub, generateState } from 'arctic';
const github = new GitHub(clientId, secret, null);
const url = github.createAuthorizationURL(generateState(), ['user:email']);
`,
      errors: [
        {
          messageId: 'libraryWithoutPkce',
          data: { library: 'arctic' },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 75,
        },
      ],
    },
    {
      name: 'badgateway makes no challenge without a verifier',
      code: `
import { OAuth2Client } from '@badgateway/oauth2-client';
const client = new OAuth2Client({ server: 'https://login.example.com/', clientId });
document.location = await client.authorizationCode.getAuthorizeUri({ redirectUri, state });
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 68,
          endLine: 4,
          endColumn: 90,
        },
      ],
    },
    {
      name: 'jsforce gets no challenge',
      code: `
import { OAuth2 } from 'jsforce';
const oauth2 = new OAuth2({ clientId, redirectUri });
res.redirect(oauth2.getAuthorizationUrl({ scope: 'api id web' }));
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 41,
          endLine: 4,
          endColumn: 64,
        },
      ],
    },
    {
      name: 'client-oauth2 gets no challenge',
      code: `
const ClientOAuth2 = require('client-oauth2');
const auth = new ClientOAuth2({ clientId, authorizationUri: 'https://login.example.com/authorize', redirectUri });
res.redirect(auth.code.getUri());
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 14,
          endLine: 4,
          endColumn: 32,
        },
      ],
    },
    {
      name: 'The OAuth2 class of oauth gets no challenge',
      code: `
const { OAuth2 } = require('oauth');
const oauth2 = new OAuth2(id, '', 'https://login.example.com', '/authorize', '/token');
res.redirect(oauth2.getAuthorizeUrl({ redirect_uri: callback, scope: ['openid'], state, response_type: 'code' }));
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 37,
          endLine: 4,
          endColumn: 112,
        },
      ],
    },
    {
      name: 'oslo makes no challenge without a verifier',
      code: `
import { OAuth2Client } from 'oslo/oauth2';
const client = new OAuth2Client(clientId, authorizeEndpoint, tokenEndpoint, { redirectURI });
const url = await client.createAuthorizationURL({ state, scopes: ['openid'] });
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 49,
          endLine: 4,
          endColumn: 78,
        },
      ],
    },
    {
      name: 'spotify-web-api-node cannot send a challenge',
      code: `
const SpotifyWebApi = require('spotify-web-api-node');
const spotify = new SpotifyWebApi({ clientId, redirectUri });
res.redirect(spotify.createAuthorizeURL(['user-read-email'], state));
`,
      errors: [
        {
          messageId: 'libraryWithoutPkce',
          data: { library: 'spotify-web-api-node' },
          line: 4,
          column: 14,
          endLine: 4,
          endColumn: 68,
        },
      ],
    },
    {
      name: 'The client of HubSpot cannot send a challenge',
      code: `
import { Client } from '@hubspot/api-client';
const hubspot = new Client();
res.redirect(hubspot.oauth.getAuthorizationUrl(clientId, callback, 'crm.objects.contacts.read'));
`,
      errors: [
        {
          messageId: 'libraryWithoutPkce',
          data: { library: '@hubspot/api-client' },
          line: 4,
          column: 14,
          endLine: 4,
          endColumn: 96,
        },
      ],
    },
    {
      name: 'The helpers of Octokit cannot send a challenge',
      code: `
import { oauthAuthorizationUrl } from '@octokit/oauth-authorization-url';
const { url } = oauthAuthorizationUrl({ clientType: 'oauth-app', clientId: '1234567890abcdef1234', state });
`,
      errors: [
        {
          messageId: 'libraryWithoutPkce',
          data: { library: '@octokit/oauth-app' },
          line: 3,
          column: 39,
          endLine: 3,
          endColumn: 107,
        },
      ],
    },
    {
      name: 'xero-node cannot send a challenge',
      code: `
import { XeroClient } from 'xero-node';
const xero = new XeroClient({ clientId, redirectUris: [callback], scopes: ['openid'] });
res.redirect(await xero.buildConsentUrl());
`,
      errors: [
        {
          messageId: 'libraryWithoutPkce',
          data: { library: 'xero-node' },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
    {
      name: 'WorkOS gets no challenge',
      code: `
import { WorkOS } from '@workos-inc/node';
const workos = new WorkOS(process.env.WORKOS_KEY);
res.redirect(workos.userManagement.getAuthorizationUrl({ provider: 'authkit', redirectUri: callback, clientId }));
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 56,
          endLine: 4,
          endColumn: 112,
        },
      ],
    },
    {
      name: 'A client in another file of a library that this file imports gets no challenge',
      code: `
import { OAuth2Client } from 'google-auth-library';
export function login(client) {
  return client.generateAuthUrl({ redirect_uri: callback, response_type: 'code', scope: 'openid' });
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 99,
        },
      ],
    },
    {
      name: 'The challenge in scope is offered under the name of the library',
      code: `
import { PublicClientApplication } from '@azure/msal-node';
const app = new PublicClientApplication({ auth: { clientId } });
const codeChallenge = await challengeOf(verifier);
const address = await app.getAuthCodeUrl({
  scopes: ['user.read'],
  redirectUri,
});
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 42,
          endLine: 8,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
import { PublicClientApplication } from '@azure/msal-node';
const app = new PublicClientApplication({ auth: { clientId } });
const codeChallenge = await challengeOf(verifier);
const address = await app.getAuthCodeUrl({
  scopes: ['user.read'],
  redirectUri,
  codeChallenge,
  codeChallengeMethod: 'S256',
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered to google-auth-library',
      code: `
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client({ clientId, redirectUri });
const { codeVerifier, codeChallenge } = await client.generateCodeVerifierAsync();
const address = client.generateAuthUrl({ scope: 'openid', access_type: 'offline' });
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 40,
          endLine: 5,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client({ clientId, redirectUri });
const { codeVerifier, codeChallenge } = await client.generateCodeVerifierAsync();
const address = client.generateAuthUrl({ scope: 'openid', access_type: 'offline', code_challenge: codeChallenge, code_challenge_method: 'S256' });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The request of client-oauth2 has no place for an offer beside its query',
      code: `
const ClientOAuth2 = require('client-oauth2');
const codeChallenge = challengeOf(verifier);
const auth = new ClientOAuth2({ clientId, authorizationUri: 'https://login.example.com/authorize', redirectUri });
res.redirect(auth.code.getUri({ state }));
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 31,
          endLine: 5,
          endColumn: 40,
        },
      ],
    },
  ],
  fine: [
    {
      name: 'A challenge that is taken away after it was sent',
      code: `const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback, code_challenge: challenge });
open(\`https://login.example.com/authorize?\${query}\`);
query.delete('code_challenge');
`,
    },
    {
      name: 'The same client gets another URL where there is a challenge',
      code: `export function loginUrl(settings) {
  if (settings.challenge) {
    const to = new URL('https://login.example.com/authorize?response_type=code');
    to.searchParams.set('client_id', settings.clientId);
    to.searchParams.set('code_challenge', settings.challenge);
    to.searchParams.set('code_challenge_method', 'S256');
    return to.href;
  }
  return \`https://login.example.com/authorize?response_type=code&client_id=\${settings.clientId}\`;
}
`,
    },
    {
      name: 'A URL that one hook makes gets its challenge in another',
      code: `import { useCallback, useMemo } from 'react';
export function useLogin() {
  const url = useMemo(() => {
    const made = new URL('https://login.example.com/authorize');
    Object.entries({ response_type: 'code', client_id: clientId }).map(([name, value]) => made.searchParams.append(name, value));
    return made;
  }, []);
  return useCallback(async () => {
    url.searchParams.set('code_challenge', await challengeOf(newVerifier()));
    url.searchParams.set('code_challenge_method', 'S256');
    location.assign(url);
  }, [url]);
}
`,
    },
    {
      name: 'A challenge set behind a short circuit is present',
      code: `const to = new URL('https://login.example.com/authorize');
to.searchParams.set('response_type', 'code');
to.searchParams.set('client_id', clientId);
challenge && to.searchParams.set('code_challenge', challenge);
challenge && to.searchParams.set('code_challenge_method', 'S256');
location.assign(to);
`,
    },
    {
      name: 'A challenge in the searchParams taken out of a URL is present',
      code: `const to = new URL('https://login.example.com/authorize?response_type=code&client_id=app');
const { searchParams } = to;
searchParams.set('code_challenge', challenge);
searchParams.set('code_challenge_method', 'S256');
location.assign(to);
`,
    },
    {
      name: 'A logout address that names a response type is no authorization request',
      code: `location.assign(\`https://login.example.com/logout?client_id=\${clientId}&response_type=code&redirect_uri=\${back}\`);
`,
    },
    {
      name: 'the seventh argument of Dropbox is a switch, of which another rule speaks',
      code: `
import { DropboxAuth } from 'dropbox';
const dropbox = new DropboxAuth({ clientId });
const address = await dropbox.getAuthenticationUrl(callback, state, 'code', 'offline', undefined, 'none', false);
`,
    },
    {
      name: 'A request with an S256 challenge has PKCE',
      code: `
const query = new URLSearchParams({
  response_type: 'code',
  client_id: clientId,
  redirect_uri: callback,
  code_challenge: challenge,
  code_challenge_method: 'S256',
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'A template with a challenge has PKCE',
      code: `
location.href = \`\${issuer}/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}&code_challenge=\${challenge}&code_challenge_method=S256\`;
`,
    },
    {
      name: 'A challenge that is set later has PKCE',
      code: `
const url = new URL('https://login.example.com/authorize');
url.search = new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback }).toString();
url.searchParams.set('code_challenge', challenge);
url.searchParams.set('code_challenge_method', 'S256');
location.href = url.href;
`,
    },
    {
      name: 'A challenge that is set through an alias has PKCE',
      code: `
const url = new URL('https://login.example.com/authorize');
const { searchParams: query } = url;
query.set('response_type', 'code');
query.set('client_id', id);
query.set('redirect_uri', callback);
query.set('code_challenge', challenge);
query.set('code_challenge_method', 'S256');
location.href = url.href;
`,
    },
    {
      name: 'A challenge under a condition counts as present',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback });
if (usePkce) {
  query.set('code_challenge', challenge);
  query.set('code_challenge_method', 'S256');
}
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'A challenge that a short circuit adds counts as present',
      code: `
const url = new URL('https://login.example.com/authorize?response_type=code&client_id=web');
url.searchParams.set('redirect_uri', callback);
challenge && url.searchParams.set('code_challenge', challenge);
location.href = url.href;
`,
    },
    {
      name: 'A challenge in a conditional spread counts as present',
      code: `
const query = new URLSearchParams({
  response_type: 'code',
  client_id: id,
  redirect_uri: callback,
  ...(challenge ? { code_challenge: challenge, code_challenge_method: 'S256' } : {}),
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'Two arms of an if, one of them with a challenge, count as PKCE under a condition',
      code: `
let address;
if (pkceEnabled) {
  address = \`\${issuer}/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}&code_challenge=\${challenge}&code_challenge_method=S256\`;
} else {
  address = \`\${issuer}/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}\`;
}
location.href = address;
`,
    },
    {
      name: 'A challenge that += adds in a branch counts as present',
      code: `
let address = \`\${issuer}/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}\`;
if (challenge) address += \`&code_challenge=\${challenge}&code_challenge_method=S256\`;
location.href = address;
`,
    },
    {
      name: 'A challenge that a helper of the file adds has PKCE',
      code: `
const withPkce = (parameters, challenge) => ({ ...parameters, code_challenge: challenge, code_challenge_method: 'S256' });
const wanted = withPkce({ response_type: 'code', client_id: id, redirect_uri: callback }, challenge);
location.href = \`https://login.example.com/authorize?\${new URLSearchParams(wanted)}\`;
`,
    },
    {
      name: 'A challenge that a helper puts into the query it is given has PKCE',
      code: `
function protect(query, challenge) {
  query.set('code_challenge', challenge);
  query.set('code_challenge_method', 'S256');
}
const query = new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback });
protect(query, challenge);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'A serializer that is known by its name alone is read through',
      code: `
import { toQueryString } from './address';
location.href = \`https://login.example.com/authorize?\${toQueryString({
  response_type: 'code',
  client_id: id,
  redirect_uri: callback,
  code_challenge: challenge,
  code_challenge_method: 'S256',
})}\`;
`,
    },
    {
      name: 'The browser URL of a pushed request needs no challenge',
      code: `
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('client_id', clientId);
url.searchParams.set('request_uri', pushed.request_uri);
location.href = url.href;
`,
    },
    {
      name: 'A request object holds its parameters inside',
      code: `
const query = new URLSearchParams({ client_id: clientId, response_type: 'code', scope: 'openid', redirect_uri: callback, request: signedJwt });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'A pushed request carries the challenge in its body',
      code: `
import * as oauth from 'oauth4webapi';
const query = new URLSearchParams({ client_id: id, redirect_uri: callback, response_type: 'code', code_challenge: challenge, code_challenge_method: 'S256' });
const response = await oauth.pushedAuthorizationRequest(server, client, authentication, query);
`,
    },
    {
      name: 'A request for tokens alone asks for no code',
      code: `
location.href = \`https://login.example.com/authorize?response_type=id_token%20token&client_id=\${id}&redirect_uri=\${callback}&nonce=\${nonce}\`;
`,
    },
    {
      name: 'A request for an ID token alone asks for no code',
      code: `
const query = new URLSearchParams({ response_type: 'id_token', client_id: id, redirect_uri: callback, nonce });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'A token request is not an authorization request',
      code: `
const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: id, redirect_uri: callback, code_verifier: verifier });
await fetch('https://login.example.com/oauth2/token', { method: 'POST', body });
`,
    },
    {
      name: 'The device flow has no redirect and no challenge',
      code: `
const body = new URLSearchParams({ client_id: clientId, scope: 'openid offline_access' });
const device = await fetch('https://login.example.com/oauth2/device/code', { method: 'POST', body });
`,
    },
    {
      name: 'The polling of the device flow is not an authorization request',
      code: `
const body = new URLSearchParams({ client_id: id, device_code: code, grant_type: 'urn:ietf:params:oauth:grant-type:device_code' });
await fetch('https://login.example.com/oauth2/authorize/poll', { method: 'POST', body });
`,
    },
    {
      name: 'Client credentials have no user to redirect',
      code: `
const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: id, scope: 'api' });
await fetch('https://login.example.com/oauth2/token', { method: 'POST', body });
`,
    },
    {
      name: 'A refresh needs no challenge',
      code: `
await axios.post(tokenEndpoint, qs.stringify({ grant_type: 'refresh_token', client_id: id, refresh_token: token, redirect_uri: callback }));
`,
    },
    {
      name: 'OAuth 1.0a knows no code',
      code: `
const address = \`https://api.example.com/oauth/authorize?oauth_token=\${token}&oauth_callback=\${callback}\`;
res.redirect(address);
`,
    },
    {
      name: 'A SAML login is not OAuth',
      code: `
const query = new URLSearchParams({ SAMLRequest: deflated, RelayState: codeVerifierId });
res.redirect(\`https://idp.example.com/sso/authorize?\${query}\`);
`,
    },
    {
      name: 'A bot invitation returns no code',
      code: `
const invite = \`https://discord.com/oauth2/authorize?client_id=\${clientId}&scope=bot&permissions=8\`;
message.reply(invite);
`,
    },
    {
      name: 'An installation of a GitHub App is not a login',
      code: `
res.redirect(\`https://github.com/apps/\${slug}/installations/new?state=\${state}\`);
`,
    },
    {
      name: 'A logout URL asks for no code',
      code: `
const query = new URLSearchParams({ client_id: id, post_logout_redirect_uri: home, logout_uri: home });
location.href = \`https://login.example.com/oauth2/logout?\${query}\`;
`,
    },
    {
      name: 'A hosted logout page with the words of a login asks for nothing',
      code: `
location.href = \`https://login.example.com/logout?client_id=\${id}&redirect_uri=\${callback}\`;
`,
    },
    {
      name: 'A type declares parameters and sends none',
      typescript: true,
      code: `
export interface AuthorizeParameters {
  response_type: 'code';
  client_id: string;
  redirect_uri: string;
}
export type Url = \`https://login.example.com/authorize?response_type=code&client_id=\${string}\`;
`,
    },
    {
      name: 'A schema declares parameters and sends none',
      code: `
const authorizeSchema = z.object({ response_type: z.literal('code'), client_id: z.string(), redirect_uri: z.string().url() });
`,
    },
    {
      name: 'A comparison sends nothing',
      code: `
if (location.href.startsWith('https://login.example.com/authorize?response_type=code&client_id=web')) showSpinner();
`,
    },
    {
      name: 'An assertion sends nothing',
      code: `
expect(open).toHaveBeenCalledWith('https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https://app.example.com/cb');
`,
    },
    {
      name: 'A mocked endpoint sends nothing',
      code: `
await page.waitForURL('https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https://app.example.com/cb');
`,
    },
    {
      name: 'A list of reserved names is no request',
      code: `
const reserved = new Set(['response_type', 'client_id', 'redirect_uri', 'state', 'scope']);
for (const [name, value] of Object.entries(extra)) if (!reserved.has(name)) url.searchParams.set(name, value);
`,
    },
    {
      name: 'Names under which values are stored are no request',
      code: `
const keys = { response_type: 'acme.response_type', client_id: 'acme.client_id', redirect_uri: 'acme.redirect_uri' };
`,
    },
    {
      name: 'The registration of a client is no request',
      code: `
await fetch(registrationEndpoint, {
  method: 'POST',
  body: JSON.stringify({ client_name: 'CLI', redirect_uris: [callback], response_types: ['code'], grant_types: ['authorization_code'] }),
});
`,
    },
    {
      name: 'The metadata of a server is no request',
      code: `
res.json({ issuer, authorization_endpoint: \`\${issuer}/authorize\`, response_types_supported: ['code'], code_challenge_methods_supported: ['S256'] });
`,
    },
    {
      name: 'A response type of an HTTP client is not one of OAuth',
      code: `
const query = new URLSearchParams({ response_type: 'json', client_id: id, redirect_uri: callback });
await fetch(\`https://api.example.com/export?\${query}\`);
`,
    },
    {
      name: 'A chat message has a response type of its own',
      code: `
res.json({ response_type: 'ephemeral', text: 'Please sign in first', client_id: team });
`,
    },
    {
      name: 'A server reads the parameters of a request',
      code: `
app.get('/authorize', (req, res) => {
  const { response_type, client_id, redirect_uri } = req.query;
  if (response_type !== 'code') return res.redirect(\`\${redirect_uri}?error=unsupported_response_type\`);
  res.render('consent', { client_id, redirect_uri });
});
`,
    },
    {
      name: 'A proxy passes the request of somebody else on',
      code: `
app.get('/authorize', (req, res) => {
  const query = new URLSearchParams({ response_type: 'code', client_id: req.query.client_id, redirect_uri: req.query.redirect_uri });
  res.redirect(\`https://upstream.example.com/authorize?\${query}\`);
});
`,
    },
    {
      name: 'The own origin starts the login in its own way',
      code: `
location.href = \`/api/oauth/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}\`;
`,
    },
    {
      name: 'The endpoint of an own backend takes the name of a provider',
      code: `
location.href = \`\${backend}/auth/v1/authorize?provider=github&redirect_to=\${callback}\`;
`,
    },
    {
      name: 'A provider is described by a URL with a scope only',
      code: `
export const Acme = (options) => ({
  id: 'acme',
  type: 'oauth',
  authorization: 'https://acme.example.com/oauth/authorize?scope=read',
  token: 'https://acme.example.com/oauth/token',
  options,
});
`,
    },
    {
      name: "The configuration of a library is another rule's business",
      code: `
import { UserManager } from 'oidc-client-ts';
const manager = new UserManager({ authority: issuer, client_id: 'spa', redirect_uri: callback, response_type: 'code' });
`,
    },
    {
      name: "Parameters nested in the options of a library are another rule's business",
      code: `
import { auth } from 'express-openid-connect';
app.use(auth({ issuerBaseURL: issuer, clientID: id, authorizationParams: { response_type: 'code', client_id: id, redirect_uri: callback } }));
`,
    },
    {
      name: 'twitter-api-v2 makes a challenge with every link',
      code: `
import { TwitterApi } from 'twitter-api-v2';
const client = new TwitterApi({ clientId });
const { url, codeVerifier, state } = client.generateOAuth2AuthLink(callback, { scope: ['tweet.read'] });
`,
    },
    {
      name: 'openid-client is given a challenge',
      code: `
import * as client from 'openid-client';
const to = client.buildAuthorizationUrl(config, { redirect_uri: callback, scope: 'openid', code_challenge: challenge, code_challenge_method: 'S256' });
`,
    },
    {
      name: 'msal-node is given challenge and method',
      code: `
import { ConfidentialClientApplication } from '@azure/msal-node';
const app = new ConfidentialClientApplication(config);
await app.getAuthCodeUrl({ scopes: [], redirectUri, codeChallenge: challenge, codeChallengeMethod: 'S256' });
`,
    },
    {
      name: 'msal-node does PKCE itself in an interactive login',
      code: `
import { PublicClientApplication } from '@azure/msal-node';
const app = new PublicClientApplication(config);
const result = await app.acquireTokenInteractive({ scopes: ['user.read'], openBrowser });
`,
    },
    {
      name: 'arctic is given a verifier',
      code: `
import { Google, generateState, generateCodeVerifier } from 'arctic';
const google = new Google(id, secret, callback);
const url = google.createAuthorizationURL(generateState(), generateCodeVerifier(), ['openid']);
`,
    },
    {
      name: 'badgateway is given a verifier',
      code: `
import { OAuth2Client, generateCodeVerifier } from '@badgateway/oauth2-client';
const client = new OAuth2Client({ server, clientId });
const codeVerifier = await generateCodeVerifier();
location.href = await client.authorizationCode.getAuthorizeUri({ redirectUri, state, codeVerifier });
`,
    },
    {
      name: 'jsforce is told to use a verifier',
      code: `
import { OAuth2 } from 'jsforce';
const oauth2 = new OAuth2({ clientId, redirectUri, useVerifier: true });
res.redirect(oauth2.getAuthorizationUrl({ scope: 'api' }));
`,
    },
    {
      name: 'client-oauth2 is given a challenge in its query',
      code: `
const ClientOAuth2 = require('client-oauth2');
const auth = new ClientOAuth2({ clientId, authorizationUri, redirectUri });
res.redirect(auth.code.getUri({ query: { code_challenge: challenge, code_challenge_method: 'S256' } }));
`,
    },
    {
      name: 'oslo is given a verifier',
      code: `
import { OAuth2Client, generateCodeVerifier } from 'oslo/oauth2';
const client = new OAuth2Client(clientId, authorizeEndpoint, tokenEndpoint, { redirectURI });
const url = await client.createAuthorizationURL({ state, codeVerifier: generateCodeVerifier(), scopes: ['openid'] });
`,
    },
    {
      name: 'simple-oauth2 is given a challenge',
      code: `
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);
const to = client.authorizeURL({ redirect_uri: callback, state, code_challenge: challenge, code_challenge_method: 'S256' });
`,
    },
    {
      name: 'Dropbox makes a challenge when its seventh argument is true',
      code: `
import { DropboxAuth } from 'dropbox';
const dropbox = new DropboxAuth({ clientId });
const address = await dropbox.getAuthenticationUrl(callback, state, 'code', 'offline', undefined, 'none', true);
`,
    },
    {
      name: 'The link of an app installation is made by a library',
      code: `
import { InstallProvider } from '@slack/oauth';
const installer = new InstallProvider({ clientId, stateSecret });
const url = await installer.generateInstallUrl({ scopes: ['chat:write'] });
`,
    },
    {
      name: 'A method of the same name is not the one of a library',
      code: `
import { createAuthorizationURL } from '../core/address';
export const login = () => createAuthorizationURL({ response_type: 'code', client_id: id, redirect_uri: callback });
`,
    },
    {
      name: 'A host that the project knows to have no PKCE is left alone',
      settings: { pkce: { endpointsWithoutPkce: ['id.old.example.com'] } },
      code: `
location.href = \`https://id.old.example.com/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}\`;
`,
    },
    {
      name: 'A URL prefix that the project knows to have no PKCE is left alone',
      settings: { pkce: { endpointsWithoutPkce: ['https://old.example.com/realms/one/'] } },
      code: `
location.href = \`https://old.example.com/realms/one/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}\`;
`,
    },
  ],
  unsure: [
    {
      name: 'Parameters out of sight are assigned to the query of a parsed address',
      code: `import url from 'node:url';
const to = url.parse('https://login.example.com/authorize', true);
Object.assign(to.query, { response_type: 'code', client_id: clientId }, extra);
response.redirect(url.format(to));
`,
    },
    {
      name: 'An unknown spread may bring the challenge',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback, ...extra });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'A caller may bring the challenge',
      code: `
export function addressOf(endpoint, parameters) {
  return \`\${endpoint}?response_type=code&client_id=\${id}&redirect_uri=\${callback}&\${new URLSearchParams(parameters)}\`;
}
`,
    },
    {
      name: 'An imported object may hold the challenge',
      code: `
import { parameters } from './parameters';
const query = new URLSearchParams({ ...parameters, response_type: 'code', client_id: id });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'Object.assign of something unknown may bring the challenge',
      code: `
const wanted = Object.assign({ response_type: 'code', client_id: id, redirect_uri: callback }, options.extra);
location.href = \`https://login.example.com/authorize?\${new URLSearchParams(wanted)}\`;
`,
    },
    {
      name: 'An imported helper may add the challenge',
      code: `
import { addPkce } from './pkce';
const query = new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback });
location.href = await addPkce(\`https://login.example.com/authorize?\${query}\`);
`,
    },
    {
      name: 'An imported helper is given the query and may add the challenge',
      code: `
import { appendChallenge } from './pkce';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', id);
url.searchParams.set('redirect_uri', callback);
location.href = appendChallenge(url);
`,
    },
    {
      name: 'An imported helper gives the rest of the query',
      code: `
import { pkceQuery } from './pkce';
location.href = \`https://login.example.com/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}&\${pkceQuery()}\`;
`,
    },
    {
      name: 'A loop over unknown entries may bring the challenge',
      code: `
const url = new URL('https://login.example.com/authorize?response_type=code&client_id=web');
url.searchParams.set('redirect_uri', callback);
for (const [name, value] of Object.entries(extra)) url.searchParams.set(name, value);
location.href = url.href;
`,
    },
    {
      name: 'A computed name may be that of the challenge',
      code: `
const wanted = { response_type: 'code', client_id: id, redirect_uri: callback };
wanted[name] = value;
location.href = \`https://login.example.com/authorize?\${new URLSearchParams(wanted)}\`;
`,
    },
    {
      name: 'A response type from the configuration need not be code',
      code: `
const query = new URLSearchParams({ response_type: config.responseType, client_id: id, redirect_uri: callback });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'A response type that the caller chooses need not be code',
      code: `
export function login(kind) {
  location.href = \`https://login.example.com/authorize?response_type=\${kind}&client_id=\${id}&redirect_uri=\${callback}\`;
}
`,
    },
    {
      name: 'A challenge that is taken away under a condition may be sent',
      code: `const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback, code_challenge: challenge });
if (isLegacy) query.delete('code_challenge');
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'A returned query may get its challenge from the caller',
      code: `
export function loginParameters() {
  return new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback });
}
`,
    },
    {
      name: 'A returned object may get its challenge from the caller',
      code: `
export const loginParameters = () => ({ response_type: 'code', client_id: id, redirect_uri: callback });
`,
    },
    {
      name: 'An object handed to an unknown function may get its challenge there',
      code: `
await sdk.beginLogin({ response_type: 'code', client_id: id, redirect_uri: callback, scope: 'openid' });
`,
    },
    {
      name: 'An address of unknown base without response_type may be anything',
      code: `
const query = new URLSearchParams({ client_id: id, redirect_uri: callback, scope: 'read' });
location.href = \`\${config.url}?\${query}\`;
`,
    },
    {
      name: 'The starting query comes from elsewhere',
      code: `
const query = new URLSearchParams(window.location.search);
query.set('response_type', 'code');
query.set('client_id', id);
query.set('redirect_uri', callback);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'A finished address is only completed here',
      code: `
export function withHint(address, hint) {
  const url = new URL(address);
  url.searchParams.set('client_id', id);
  url.searchParams.set('login_hint', hint);
  return url.href;
}
`,
    },
    {
      name: 'The library is made by an unknown factory and no parameters are visible',
      code: `
import { createClient } from './client';
const client = createClient();
res.redirect(client.authorizationUrl());
`,
    },
    {
      name: 'A library is given parameters that are not visible',
      code: `
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);
export const login = (parameters) => client.authorizeURL(parameters);
`,
    },
    {
      name: 'A library is given an unknown spread',
      code: `
import * as client from 'openid-client';
export const login = (config, pkce) => client.buildAuthorizationUrl(config, { redirect_uri: callback, scope: 'openid', ...pkce });
`,
    },
    {
      name: 'jsforce gets its connection from elsewhere',
      code: `
import jsforce from 'jsforce';
export const login = (connection) => connection.oauth2.getAuthorizationUrl({ scope: 'api' });
`,
    },
    {
      name: 'A JSON call that starts a login is not an authorization URL',
      code: `
await fetch('https://login.example.com/passwordless/start', {
  method: 'POST',
  body: JSON.stringify({ client_id: id, connection: 'email', authParams: { response_type: 'code', redirect_uri: callback } }),
});
`,
    },
    {
      name: 'A login link is only written into a text for people',
      code: `
console.log('Open the authorize page of your provider, with response_type and client_id as in the guide.');
`,
    },
  ],
};

new RuleTester().run('require-code-challenge', requireCodeChallenge, cases);
editsSettle('require-code-challenge', requireCodeChallenge, cases.reported);
