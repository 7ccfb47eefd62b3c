// Where must require-code-challenge be silent? Requests that have a challenge or may get one, and what is no request for a code.
import requireCodeChallenge from '../../rules/require-code-challenge';
import { type Cases, RuleTester } from '../support/rule-tester';

const cases: Cases = {
  reported: [],
  fine: [
    {
      name: 'the usage of a program has dots where a value belongs',
      code: `console.error('  login "https://login.example.com/authorize?client_id=client_xxx&redirect_uri=..."');
console.log(\`Open https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=… in a browser.\`);
`,
    },
    {
      name: 'texts for people speak of the address of a login',
      code: `export default {
  hint: 'For example https://as.example/authorize?response_type=code&client_id=app&redirect_uri=https://app.example/cb',
  url: 'https://as.example/authorize?response_type=code&client_id=…',
};
`,
    },
    {
      name: 'a method of an object adds what another one of its methods gives',
      code: `export default {
  methods: {
    parameters() {
      return { response_type: 'code', client_id: 'a', redirect_uri: 'b', ...this.challenge() };
    },
    challenge() {
      return { code_challenge: this.made, code_challenge_method: 'S256' };
    },
    address() {
      return 'https://as.example/authorize?' + new URLSearchParams(this.parameters());
    },
  },
};
`,
    },
    {
      name: 'a method of an object adds what another file may have put beside its methods',
      code: `export default {
  methods: {
    address() {
      return 'https://as.example/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', redirect_uri: 'b', ...this.challenge() });
    },
  },
};
`,
    },
    {
      name: 'a method of an object fills in the challenge, which another function sends',
      code: `const login = {
  challenge: '',
  async renew() {
    this.challenge = await make();
  },
};
export async function address() {
  await login.renew();
  return \`https://as.example/authorize?response_type=code&client_id=a&redirect_uri=b&code_challenge=\${login.challenge}&code_challenge_method=S256\`;
}
`,
    },
    {
      name: 'a method of an exported object takes the challenge over',
      code: `export const login = { challenge: '', take(challenge) { this.challenge = challenge; } };
export const address = () => \`https://as.example/authorize?response_type=code&client_id=a&redirect_uri=b&code_challenge=\${login.challenge}&code_challenge_method=S256\`;
`,
    },
    {
      name: 'a method of an object adds the challenge to its parameters',
      code: `export const login = {
  parameters: { response_type: 'code', client_id: 'a', redirect_uri: 'b' },
  take(challenge) {
    this.parameters.code_challenge = challenge;
    this.parameters.code_challenge_method = 'S256';
  },
};
export const address = () => \`https://as.example/authorize?\${new URLSearchParams(login.parameters)}\`;
`,
    },
    {
      name: 'a challenge is filled in by a method, and the constructor that empties it stands behind',
      code: `class A {
  async start() {
    const pkceCodes = await make();
    this.pkceCodes.challenge = pkceCodes.challenge;
    return \`https://as.example/authorize?response_type=code&client_id=a&code_challenge=\${this.pkceCodes.challenge}&code_challenge_method=S256\`;
  }
  constructor() {
    this.pkceCodes = { challengeMethod: 'S256', verifier: '', challenge: '' };
  }
}
`,
    },
    {
      name: 'a server sends the browser to its own endpoint again, at the origin that it was asked at',
      code: `export async function afterLogin(request, state) {
  const url = new URL(request.url);
  const again = new URL(\`\${url.origin}/authorize\`);
  again.searchParams.set('client_id', state.clientId);
  again.searchParams.set('redirect_uri', state.redirectUri);
  again.searchParams.set('response_type', 'code');
  return Response.redirect(again);
}
`,
    },
    {
      name: 'instructions in Markdown show the address of a login',
      code: `export const help = (base) => \`# Log in
Send people to:
\\\`\\\`\\\`
\${base}/authorize?client_id=app&redirect_uri=https://app.example.com/callback&response_type=code
\\\`\\\`\\\`
\`;
`,
    },
    {
      name: 'a server sends who is not signed in to its own address again, with what a schema has read of the request',
      code: `const asked = z.object({ response_type: z.literal('code'), client_id: z.string(), redirect_uri: z.string(), code_challenge: z.string() });
app.get('/authorize', async (c) => {
  const read = asked.safeParse(c.req.query());
  const { client_id, redirect_uri, code_challenge } = read.data;
  if (!(await userOf(c))) {
    const again = new URL(\`\${settings.origin}/oauth/authorize\`);
    again.searchParams.set('response_type', 'code');
    again.searchParams.set('client_id', client_id);
    again.searchParams.set('redirect_uri', redirect_uri);
    return c.redirect(loginFor(again));
  }
  return answer(c, { client_id, redirect_uri, code_challenge });
});
`,
    },
    {
      name: 'a request is passed on that was read into an object before',
      code: `export const GET = async (request) => {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  return Response.redirect('https://login.example.com/authorize?' + new URLSearchParams({ response_type: 'code', client_id: given.client_id, redirect_uri: given.redirect_uri }));
};
`,
    },
    {
      name: 'A test writes down what it expects',
      code: `
const expected = 'https://login.example.com/authorize?client_id=app&response_type=code&redirect_uri=x';
expect(service.loginUrl()).toEqual(expected);
`,
    },
    {
      name: 'An address that is compared alone',
      code: `
const start = \`https://login.example.com/authorize?client_id=app&response_type=code&redirect_uri=\${callback}\`;
export const isLogin = (url) => url === start;
`,
    },
    {
      name: 'a request line that is printed as an example',
      code: `console.log('GET /oauth/authorize?client_id=my-client&response_type=code&redirect_uri=https://app.example/cb');
export const example = \`POST https://id.example/authorize?client_id=my-client&response_type=code&redirect_uri=\${location.origin} HTTP/1.1\`;
`,
    },
    {
      name: 'a test plays the server: a code is what the response brings',
      code: `
const answer = new URLSearchParams({ response_type: 'code', client_id: 'app', code: 'abc', state });
await handleCallback(new Request(\`https://app.example.com/callback?\${answer}\`));
`,
    },
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
      name: 'A bot invitation that goes back to the site of the bot',
      code: `
app.get('/invite', (req, res) => {
  res.redirect(\`https://discord.com/oauth2/authorize?client_id=\${clientId}&scope=bot%20applications.commands&permissions=8&redirect_uri=\${site}&response_type=code\`);
});
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
      name: 'An address from elsewhere, which is asked whether it has a parameter already',
      code: `export function authorizeUrl(bundle) {
  const url = new URL(bundle.url);
  if (!url.searchParams.has('client_id')) url.searchParams.set('client_id', bundle.id);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('redirect_uri', bundle.callback);
  return url.href;
}
`,
    },
    {
      name: 'An address from elsewhere, of which a parameter is read',
      code: `export function authorizeUrl(bundle) {
  const url = new URL(bundle.url);
  const client = url.searchParams.get('client_id') ?? bundle.id;
  url.searchParams.set('client_id', client);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('redirect_uri', bundle.callback);
  return url.toString();
}
`,
    },
    {
      name: 'A query is given, and parameters added to it',
      code: `export function withClient(query) {
  query += '&response_type=code&client_id=app&redirect_uri=' + location.origin;
  return \`https://as.test/authorize?\${query}\`;
}
`,
    },
    {
      name: 'The challenge is added to the address under a condition',
      code: `export function login(server, challenge) {
  server += '/authorize?response_type=code&client_id=app&redirect_uri=urn:ietf:wg:oauth:2.0:oob';
  if (challenge) server += '&code_challenge=' + challenge + '&code_challenge_method=S256';
  return server;
}
`,
    },
    {
      name: 'A function of the file hands the parameters to one of another file before they are sent',
      code: `import { decorate } from './decorate';
function prepare(parameters) {
  decorate(parameters);
}
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
prepare(query);
location.href = 'https://login.example.com/authorize?' + query;
`,
    },
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
