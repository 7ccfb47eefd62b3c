// Which authorization requests does a file make? Whole snippets, with the facts in a few lines of text.
import { describe, expect, it } from 'vitest';
import { describeModel } from '../../src/model';
import { analyse } from '../support/analyse';

function facts(code: string): string[] {
  const model = analyse(code, { typescript: true });
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
    'a comparison': [`if (url === 'https://as.test/authorize?response_type=code&client_id=a') done();`],
    'a response type that is none of OAuth': ['open(`https://as.test/search?response_type=json&client_id=${id}`);'],
  });
});
