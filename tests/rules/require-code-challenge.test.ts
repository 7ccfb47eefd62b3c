// Does every authorization request for a code that is built by hand carry a challenge? The forms that are seen to have none.
import requireCodeChallenge from '../../rules/require-code-challenge';
import { type Cases, RuleTester } from '../support/rule-tester';

const cases: Cases = {
  reported: [
    {
      name: 'An address that is written here, which is asked whether it has a parameter already',
      code: `export function authorizeUrl(options) {
  const url = new URL('https://as.test/authorize');
  if (!url.searchParams.has('client_id')) url.searchParams.set('client_id', options.id);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('redirect_uri', options.callback);
  return url.href;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 15, endLine: 2, endColumn: 51 }],
    },
    {
      name: 'An address from elsewhere, which is asked for something else',
      code: `export function authorizeUrl(options) {
  const url = new URL(options.url);
  if (url.searchParams.has('debug') || options.parameters.has('client_id')) options.tell(url.hash);
  url.searchParams.set('client_id', options.id);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('redirect_uri', options.callback);
  return url.href;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 15, endLine: 2, endColumn: 35 }],
    },
    {
      name: 'An address that is shown in colours, in bold and at the end of a sentence is one request',
      code: `const link = 'https://as.test/authorize?response_type=code&client_id=app&redirect_uri=' + encodeURIComponent(uri) + '&scope=mail';
console.log(\`\\x1b[36m\${link}\\x1b[0m\`);
console.log('\\u001b[1m' + link + '\\u001b[22m');
console.log(\`Go to **\${link}** or <\${link}>, that is [here](\${link}) at "\${link}".\`);
console.log(\`Go to \${link}.\`);
open(link);
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 7, endLine: 1, endColumn: 130 }],
    },
    {
      name: 'An address is logged with unseen words on the line after it',
      code: `export function login(id, back, hint) {
  const address = new URL('https://as.test/authorize');
  address.searchParams.set('response_type', 'code');
  address.searchParams.set('client_id', id);
  address.searchParams.set('redirect_uri', back);
  log(\`\${address}\\n\${hint}\`);
  return address;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 19, endLine: 2, endColumn: 55 }],
    },
    {
      name: 'The path and the query of an address are signed',
      code: `import { stringify } from 'qs';
export async function begin(time) {
  const asked = { client_id: settings.id, redirect_uri: 'com.example.app:/', response_type: 'code', state: settings.state };
  const address = new URL('https://as.test/oauth2/authorize/session?' + stringify(asked));
  const signature = hmac(\`\${address.pathname}\${address.search}\\n\${time}\`);
  return client.get(address.href, { headers: { signature } });
}
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 17, endLine: 3, endColumn: 124 }],
    },
    {
      name: 'A request is placed where it is put together, not where it is logged',
      code: `export class Login {
  start() {
    let address = this.settings.authorizeUrl;
    address += '?response_type=code';
    address += '&client_id=' + this.settings.id;
    address += '&redirect_uri=' + this.settings.back;
    this.log.debug('Address: ' + address);
    window.location.href = address;
  }
}
`,
      errors: [{ messageId: 'missingChallenge', line: 4, column: 16, endLine: 4, endColumn: 37 }],
    },
    {
      name: 'The address of a server is given, and the request added to it',
      code: `export function login(server) {
  server += '/oauth2/authorize?response_type=code&client_id=app' + '&redirect_uri=urn:ietf:wg:oauth:2.0:oob';
  frame.loadURL(server);
}
export function signIn(address, id) {
  address += '?response_type=code';
  address += '&client_id=' + id;
  address += '&redirect_uri=' + location.origin;
  location.assign(address);
}
`,
      errors: [
        { messageId: 'missingChallenge', line: 2, column: 13, endLine: 2, endColumn: 109 },
        { messageId: 'missingChallenge', line: 8, column: 14, endLine: 8, endColumn: 48 },
      ],
    },
    {
      name: 'An address that its last value is written after is one request',
      code: `const start = 'https://as.test/authorize?response_type=code&client_id=app&redirect_uri=';
export const login = () => { location.href = start + encodeURIComponent(location.origin); };
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 7, endLine: 1, endColumn: 89 }],
    },
    {
      name: 'A login that invites a bot along with it carries no challenge',
      code: `export const login = (state) => \`https://discord.com/oauth2/authorize?client_id=\${id}&scope=identify%20bot&permissions=8&redirect_uri=\${site}&response_type=code\`;
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 33, endLine: 1, endColumn: 162 }],
    },
    {
      name: 'A request that one method returns and others add to is reported once, where it is written',
      code: `
class Client {
  loginAddress() {
    return \`\${this.server}/oauth/authorize?client_id=\${this.id}&response_type=code&redirect_uri=\${this.back}\`;
  }
  silentLogin() {
    frame.src = \`\${this.loginAddress()}&silent=1\`;
  }
  popup() {
    open(\`\${this.loginAddress()}&popup=1\`);
  }
}
`,
      errors: [{ messageId: 'missingChallenge', line: 4, column: 12, endLine: 4, endColumn: 110 }],
    },
    {
      name: 'A method that writes parameters out, which subclasses may call as well',
      code: `export class Client {
  encode(parameters) {
    let text = '';
    for (const [name, value] of Object.entries(parameters)) text += \`&\${encodeURIComponent(name)}=\${encodeURIComponent(value)}\`;
    return text.substring(1);
  }
  address(callback) {
    const parameters = { client_id: this.id, redirect_uri: callback, response_type: 'code' };
    return \`https://login.example.com/authorize?\${this.encode(parameters)}\`;
  }
}
`,
      errors: [{ messageId: 'missingChallenge', line: 9, column: 12, endLine: 9, endColumn: 76 }],
    },
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
      name: 'A method of an object writes the query that another one of its methods makes',
      code: `
module.exports = {
  methods: {
    login() {
      location.href = 'https://login.example.com/authorize?' + this.query({ response_type: 'code', client_id: id, redirect_uri: back });
    },
    query(named) {
      return Object.keys(named).map((name) => name + '=' + encodeURIComponent(named[name])).join('&');
    },
  },
};
`,
      errors: [{ messageId: 'missingChallenge', line: 5, column: 23, endLine: 5, endColumn: 136 }],
    },
    {
      name: 'A method of an object asks another one for the parameters',
      code: `
const login = {
  server: 'https://login.example.com/authorize',
  parameters() {
    return { response_type: 'code', client_id: id, redirect_uri: back };
  },
  address() {
    return this.server + '?' + new URLSearchParams(this.parameters());
  },
};
export default login;
`,
      errors: [{ messageId: 'missingChallenge', line: 5, column: 12, endLine: 5, endColumn: 72 }],
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
  ],
  fine: [],
  unsure: [],
};

new RuleTester().run('require-code-challenge', requireCodeChallenge, cases);
