// Which authorization requests does a file make? Whole snippets, with the facts in a few lines of text.
import { describe, expect, it } from 'vitest';
import { describeModel } from '../../src/model';
import { analyse } from '../support/analyse';

function facts(code: string): string[] {
  const model = analyse(code, { filename: 'client.tsx' });
  const text = model ? describeModel(model) : '';
  return text === '' ? [] : text.split('\n');
}

function requests(cases: Readonly<Record<string, readonly [code: string, ...lines: string[]]>>): void {
  for (const [name, [code, ...lines]] of Object.entries(cases)) {
    it(name, () => {
      expect(facts(code)).toEqual(lines);
    });
  }
}

describe('requests built by hand', () => {
  requests({
    'URL and searchParams': [
      `const to = new URL('https://as.test/authorize');
to.searchParams.set('response_type', 'code');
to.searchParams.set('client_id', 'app');
if (verifier) to.searchParams.set('code_challenge', challengeOf(verifier));
location.assign(to);`,
      'line 1: request {response_type="code", client_id="app", code_challenge?=global:challengeOf.()}',
    ],
    querystring: [
      `import querystring from 'node:querystring';
res.redirect('https://as.test/authorize?' + querystring.stringify({ response_type: 'code', client_id: 'app', redirect_uri: back }));`,
      'line 2: request {response_type="code", client_id="app", redirect_uri=global:back}',
    ],
    'a string': [
      'location.href = `https://as.test/authorize?response_type=code&client_id=${id}&redirect_uri=${back}`;',
      'line 1: request {response_type="code", client_id="<call id>", redirect_uri="<call back>"}',
    ],
    'a string that grows': [
      `let link = start + '?response_type=code&client_id=app';
if (challenge) link += '&code_challenge=' + challenge + '&code_challenge_method=S256';
open(link);`,
      'line 1: request {response_type="code", code_challenge?="<call challenge>", code_challenge_method?="S256", client_id="app"}',
    ],
    'URLSearchParams of an object literal, with something unknown behind it': [
      `const q = new URLSearchParams({ response_type: 'code', client_id: 'app', ...extra });
open('https://as.test/authorize?' + q);`,
      'line 1: request {response_type="code", client_id="app", …<call>}  doubts: call at line 1',
    ],
    'a loop over entries': [
      `const p = { response_type: 'code', client_id: 'app', code_challenge: c };
const u = new URL(endpoint);
Object.entries(p).forEach(([k, v]) => u.searchParams.append(k, v));
open(u);`,
      'line 2: request {response_type="code", client_id="app", code_challenge=global:c}',
    ],
    'append on an empty URLSearchParams': [
      `const p = new URLSearchParams();
p.append('client_id', 'app'); p.append('response_type', 'code'); p.append('redirect_uri', back);
location.href = \`\${idp}/auth?\${p.toString()}\`;`,
      'line 1: request {client_id="app", response_type="code", redirect_uri=global:back}',
    ],
    'an object that is written out later': [
      `const q = {};
q.client_id = 'app'; q.response_type = 'code'; q.redirect_uri = back;
open('https://as.test/authorize?' + new URLSearchParams(q));`,
      'line 1: request {client_id="app", response_type="code", redirect_uri=global:back}',
    ],
    'keys mapped and joined': [
      `const p = { response_type: 'code', client_id: 'app' };
open('https://as.test/authorize?' + Object.keys(p).map((k) => k + '=' + encodeURIComponent(p[k])).join('&'));`,
      'line 2: request {response_type="code", client_id="app"}',
    ],
    'a list that is pushed to and joined': [
      `const bits = ['response_type=code', 'client_id=app'];
if (pair) bits.push('code_challenge=' + pair.challenge);
open('https://as.test/authorize?' + bits.join('&'));`,
      'line 3: request {response_type="code", code_challenge?="<call challenge>", client_id="app"}',
    ],
    'an immutable chain': [
      `import { HttpParams } from '@angular/common/http';
let params = new HttpParams().set('response_type', 'code');
params = params.append('client_id', 'app').append('redirect_uri', back);
open('https://as.test/authorize?' + params.toString());`,
      'line 2: request {response_type="code", redirect_uri=global:back, client_id="app"}',
    ],
    pairs: [
      `const q = new URLSearchParams([['client_id', 'app'], ['response_type', 'code']]);
open('https://as.test/authorize?' + q);`,
      'line 1: request {client_id="app", response_type="code"}',
    ],
    'a query made of a string and assigned to search': [
      `const u = new URL('https://as.test/authorize');
const q = new URLSearchParams('response_type=code');
q.append('client_id', 'app');
u.search = q.toString();
open(u);`,
      'line 2: request {response_type="code", client_id="app"}',
    ],
    'parameters under TikTok names': [
      `const u = new URL('https://www.tiktok.com/v2/auth/authorize');
u.searchParams.set('client_key', 'app'); u.searchParams.set('response_type', 'code'); u.searchParams.set('redirect_uri', back);
open(u);`,
      'line 1: request {client_key="app", response_type="code", redirect_uri=global:back}',
    ],
    'parameters under WeChat names': [
      'open(`https://open.weixin.qq.com/connect/qrconnect?appid=${id}&redirect_uri=${back}&response_type=code#wechat_redirect`);',
      'line 1: request {appid="<call id>", redirect_uri="<call back>", response_type="code"}',
    ],
    'GitHub, where a response type is not needed': [
      'open(`https://github.com/login/oauth/authorize?client_id=${id}&redirect_uri=${back}`);',
      'line 1: request {client_id="<call id>", redirect_uri="<call back>"}',
    ],
    'a request by reference': [
      `const u = new URL('https://as.test/authorize');
u.searchParams.set('client_id', 'app'); u.searchParams.set('request_uri', pushed.request_uri); u.searchParams.set('response_type', 'code');
open(u);`,
      'line 1: request {client_id="app", request_uri=global:pushed.request_uri, response_type="code"}',
    ],
    'an address in markup': [
      'const page = `<a class="b" href="https://as.test/authorize?response_type=code&client_id=${id}">Sign in</a>`; send(page);',
      'line 1: request {response_type="code", client_id="<call id>"}',
    ],
    'handed to a function of another file whose result is used': [
      `import { addPkce } from './pkce';
const u = new URL('https://as.test/authorize?response_type=code&client_id=app');
open(addPkce(u));`,
      'line 2: request {response_type="code", client_id="app"}  doubts: escapes at line 3, escapes at line 3',
    ],
    'a helper of the file with several callers': [
      `function login(kind) { open('https://as.test/authorize?client_id=app&response_type=' + kind); }
login('code'); login('token');`,
      'line 1: request {client_id="app", response_type="code"}',
      'line 1: request {client_id="app", response_type="token"}',
    ],
  });
});

describe('one request in several states is one fact', () => {
  requests({
    'a text that is assigned again and again': [
      `let link = 'https://as.test/authorize?response_type=code';
link = link + '&client_id=' + id;
link = \`\${link}&redirect_uri=\${back}\`;
open(link);`,
      'line 1: request {response_type="code", client_id="<call id>", redirect_uri="<call back>"}',
    ],
    'a challenge that is set behind a short circuit': [
      `const to = new URL('https://as.test/authorize?response_type=code&client_id=app');
challenge && to.searchParams.set('code_challenge', challenge);
challenge && to.searchParams.set('code_challenge_method', 'S256');
location.assign(to);`,
      'line 1: request {response_type="code", client_id="app", code_challenge?=global:challenge, code_challenge_method?="S256"}',
    ],
    'searchParams taken out of the URL': [
      `const to = new URL('https://as.test/authorize?response_type=code&client_id=app');
const { searchParams } = to;
searchParams.set('code_challenge', challenge);
open(to);`,
      'line 1: request {response_type="code", client_id="app", code_challenge=global:challenge}',
    ],
    'searchParams taken out of the URL under another name': [
      `const to = new URL('https://as.test/authorize');
const { searchParams: query } = to;
query.append('response_type', 'code');
query.append('client_id', 'app');
open(to.href);`,
      'line 1: request {response_type="code", client_id="app"}',
    ],
    'parameters assigned to the query of a parsed address': [
      `import url from 'node:url';
const to = url.parse('https://as.test/authorize', true);
Object.assign(to.query, { response_type: 'code', client_id: 'app' });
to.search = undefined;
open(url.format(to));`,
      'line 3: request {response_type="code", client_id="app"}',
    ],
  });
});

const address = '`https://as.test/authorize?response_type=code&client_id=${id}&redirect_uri=${back}`';

describe('a request is found wherever its address goes', () => {
  it.each([
    ['a navigation', `window.location.assign(${address});`],
    ['a replaced page', `location.replace(${address});`],
    ['the location of the document', `document.location.href = ${address};`],
    ['a window', `window.open(${address}, 'login', 'width=400');`],
    ['a link in JSX', `const Login = () => <a href={${address}}>Sign in</a>;`],
    [
      'an attribute in JSX that is written out',
      `const Login = () => <a href="https://as.test/authorize?response_type=code&client_id=app&redirect_uri=https://app.test">Sign in</a>;`,
    ],
    ['a property of a component', `const Login = () => <WebView source={{ uri: ${address} }} />;`],
    ['a handler in JSX', `const Login = () => <button onClick={() => { location.href = ${address}; }} />;`],
    ['a link in a template', `page.innerHTML = \`<a href="\${${address}}">Sign in</a>\`;`],
    ['a value in a tagged template', `const page = html\`<a href=\${${address}}>Sign in</a>\`;`],
    [
      'a tagged template',
      'const page = html`<a href="https://as.test/authorize?response_type=code&client_id=${id}&redirect_uri=${back}">Sign in</a>`;',
    ],
    ['Express', `res.redirect(302, ${address});`],
    ['a header', `res.writeHead(302, { Location: ${address} });`],
    ['Fetch', `const GET = () => Response.redirect(${address}, 302);`],
    [
      'a response of a worker',
      `const go = () => new Response(null, { status: 302, headers: { Location: ${address} } });`,
    ],
    ['Next.js', `import { redirect } from 'next/navigation'; redirect(${address});`],
    ['SvelteKit', `import { redirect } from '@sveltejs/kit'; function load() { throw redirect(302, ${address}); }`],
    ['Astro', `const GET = ({ redirect }) => redirect(${address});`],
    ['Nuxt on the server', `const handler = (event) => sendRedirect(event, ${address});`],
    ['Nuxt in the browser', `navigateTo(${address}, { external: true });`],
    ['Hono', `app.get('/login', (c) => c.redirect(${address}));`],
    ['an extension', `chrome.identity.launchWebAuthFlow({ url: ${address}, interactive: true }, done);`],
    ['Expo', `import * as WebBrowser from 'expo-web-browser'; WebBrowser.openAuthSessionAsync(${address}, back);`],
    ['Electron', `const { shell } = require('electron'); shell.openExternal(${address});`],
    ['React Native', `import { Linking } from 'react-native'; Linking.openURL(${address});`],
    ['the browser of a command', `import open from 'open'; open(${address});`],
    ['a line for people to follow', `console.log(\`Sign in by visiting this page: \${${address}}\`);`],
    ['an answer in JSON', `res.json({ url: ${address} });`],
    ['an export', `export const loginUrl = ${address};`],
    ['a hook', `const url = useMemo(() => ${address}, [id]);`],
  ])('%s', (_where, code) => {
    expect(facts(code)).toEqual([
      expect.stringMatching(/request \{response_type="code", client_id="[^"]+", redirect_uri="[^"]+"\}$/u),
    ]);
  });
});

describe('what keeps a rule silent has a name', () => {
  it.each([
    [
      'a spread out of sight',
      `open('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'app', ...rest }));`,
      'call',
    ],
    [
      'parameters from the caller',
      `function url(extra) { return 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'app', ...extra }); }`,
      'parameter',
    ],
    [
      'parameters of another file',
      `import { extra } from './settings'; open('https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'app', ...extra }));`,
      'import',
    ],
    [
      'a name that is not known',
      `function url(name) { const to = new URL('https://as.test/authorize?response_type=code&client_id=app'); to.searchParams.set(name, 'x'); return to; }`,
      'parameter',
    ],
    [
      'a loop over what is not visible',
      `function url(extra) { const to = new URL('https://as.test/authorize?response_type=code&client_id=app'); for (const [name, value] of Object.entries(extra)) to.searchParams.set(name, value); return to.href; }`,
      'parameter',
    ],
    [
      'a helper of another file',
      `import { addPkce } from './pkce'; const to = new URL('https://as.test/authorize?response_type=code&client_id=app'); addPkce(to); open(to);`,
      'escapes',
    ],
    [
      'a tail that is not visible',
      'function url(tail) { return `https://as.test/authorize?response_type=code&client_id=app&${tail}`; }',
      'parameter',
    ],
    [
      'callers that get the bare query',
      `export function query() { return new URLSearchParams({ response_type: 'code', client_id: 'app', redirect_uri: 'https://app.test' }); }`,
      'escapes',
    ],
  ])('%s', (_what, code, doubt) => {
    const lines = facts(code);
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toMatch(new RegExp(`doubts: .*\\b${doubt} at line 1`, 'u'));
  });
});

describe('what is no request of this client', () => {
  requests({
    'a server that passes a request on': [
      `app.get('/login', (req, res) => {
  const q = new URLSearchParams({ response_type: 'code', client_id: req.query.client_id, redirect_uri: req.query.redirect_uri });
  res.redirect('https://as.test/authorize?' + q);
});`,
    ],
    'an address on the own origin': ['fetch(`/oauth/authorize?response_type=code&client_id=${id}`);'],
    'a token request': [
      `fetch('https://as.test/token', { body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'app', redirect_uri: back, code }) });`,
    ],
    'a logout address': ['open(`https://as.test/logout?client_id=${id}&post_logout_redirect_uri=${back}`);'],
    'a logout address that names a response type': [
      'open(`https://as.test/logout?client_id=${id}&response_type=code&redirect_uri=${back}`);',
    ],
    'a refused authorization at an own server': [
      `app.get('/authorize', (req, res) => {
  const { client_id, redirect_uri, response_type } = req.query;
  res.redirect(\`\${redirect_uri}?error=invalid_request&client_id=\${client_id}\`);
});`,
    ],
    'a type': [`interface Request { response_type: 'code'; client_id: string; redirect_uri: string }`],
    'a schema': [
      `const schema = z.object({ response_type: z.literal('code'), client_id: z.string(), redirect_uri: z.string() });`,
    ],
    'a list of names': [`const hidden = new Set(['client_id', 'redirect_uri', 'response_type', 'code_challenge']);`],
    'a registration': [
      `fetch(endpoint, { body: JSON.stringify({ redirect_uris: [back], response_types: ['code'], grant_types: ['authorization_code'] }) });`,
    ],
    'a configuration': [
      `export const config = { authority: issuer, client_id: 'app', redirect_uri: back, response_type: 'code' };`,
    ],
    'a template of a provider': [
      `const provider = { authorization: { url: 'https://as.test/authorize', params: { scope: 'read', response_type: 'code' } }, token };`,
    ],
    'a message of Slack': [`res.json({ response_type: 'ephemeral', client_id: id, redirect_uri: back });`],
    'an invitation of a bot': ['open(`https://discord.com/oauth2/authorize?client_id=${id}&permissions=8&scope=bot`);'],
    'an installation of an app': [
      'open(`https://github.com/apps/app/installations/new?client_id=${id}&state=${state}`);',
    ],
    'OAuth 1.0a': [
      'open(`https://as.test/oauth/authorize?oauth_token=${token}&client_id=${id}&redirect_uri=${back}`);',
    ],
    'a device request': [
      `fetch('https://as.test/device/code', { body: new URLSearchParams({ client_id: 'app', scope: 'read' }) });`,
    ],
    'metadata of a server': [
      `res.json({ response_types_supported: ['code'], code_challenge_methods_supported: ['S256'], client_id });`,
    ],
    'an assertion': [
      `expect(url).toBe('https://as.test/authorize?response_type=code&client_id=app&redirect_uri=https://app.test');`,
    ],
    'a text of an error': [
      `throw new Error('https://as.test/authorize?response_type=code&client_id=app&redirect_uri=b failed');`,
    ],
    'an own backend that starts the login': ['open(`/authorize?provider=acme&redirect_uri=${back}&client_id=${id}`);'],
    'a comparison': [`if (url === 'https://as.test/authorize?response_type=code&client_id=a') done();`],
    'a response type that is none of OAuth': ['open(`https://as.test/search?response_type=json&client_id=${id}`);'],
  });
});
