// Which sets redeem an authorization code, and may their verifier still come from elsewhere? Each way beside its near miss.
import { tells } from '../../support/facts';

const body = "grant_type: 'authorization_code', code";

tells(
  'signs of a token request',
  { within: (parameters) => `post('https://as.test/token', { ${parameters} });`, about: ['token'] },
  {
    "grant_type: 'authorization_code', code":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "grant_type: 'authorization_code'": '',
    "grant_type: 'authorization_code', ...more":
      "token { grant_type: 'authorization…ode', ...more } to https://as.test/token: verifier maybe",
    "grant_type: 'authorization_code', code: ''": '',
    "grant_type: 'authorization_code2', code": '',
    "grant_type: 'refresh_token', code // authorization_code\n": '',
    "grant_type: x ? 'authorization_code' : 'refresh_token', code":
      "token { grant_type: x ? 'authoriza…_token', code } to https://as.test/token: verifier no",
    'code // authorization_code\n': '',
    "grant_type: 'authorization_code', code, request_id: uuid()":
      "token { grant_type: 'authorization…st_id: uuid() } to https://as.test/token: verifier no",
    [`${body}, code_verifier: v`]:
      "token { grant_type: 'authorization…e_verifier: v } to https://as.test/token: verifier yes",
    [`${body}, code_verifier: ''`]:
      "token { grant_type: 'authorization…_verifier: '' } to https://as.test/token: verifier no",
    [`${body}, code_verifier: undefined`]:
      "token { grant_type: 'authorization…er: undefined } to https://as.test/token: verifier no",
    [`${body}, code_verifier: v || ''`]:
      "token { grant_type: 'authorization…fier: v || '' } to https://as.test/token: verifier maybe",
    [`${body}, codeVerifier: v`]:
      "token { grant_type: 'authorization…deVerifier: v } to https://as.test/token: verifier maybe",
    [`${body}, verifier: v`]:
      "token { grant_type: 'authorization…, verifier: v } to https://as.test/token: verifier maybe",
    [`${body}, code_challenge: v`]:
      "token { grant_type: 'authorization…_challenge: v } to https://as.test/token: verifier no",
    [`${body}, extra: { code_verifier: v }`]:
      "token { grant_type: 'authorization…verifier: v } } to https://as.test/token: verifier maybe",
    [`${body}, extra: { a: v }`]:
      "token { grant_type: 'authorization…tra: { a: v } } to https://as.test/token: verifier no",
    [`${body}, extra: { ...more }`]:
      "token { grant_type: 'authorization…: { ...more } } to https://as.test/token: verifier maybe",
    [`${body}, extra: new URLSearchParams({ code_verifier: v })`]:
      "token { grant_type: 'authorization…erifier: v }) } to https://as.test/token: verifier maybe",
    [`${body}, extra: more`]:
      "token { grant_type: 'authorization…, extra: more } to https://as.test/token: verifier maybe",
    [`${body}, extra: process.env.MORE`]:
      "token { grant_type: 'authorization…cess.env.MORE } to https://as.test/token: verifier maybe",
    [`${body}, extra: more()`]:
      "token { grant_type: 'authorization…extra: more() } to https://as.test/token: verifier maybe",
    [`${body}, extra: 'a'`]: "token { grant_type: 'authorization…e, extra: 'a' } to https://as.test/token: verifier no",
    [`${body}, additionalParameters: more`]:
      "token { grant_type: 'authorization…ameters: more } to https://as.test/token: verifier maybe",
    [`${body}, customBody: more`]:
      "token { grant_type: 'authorization…tomBody: more } to https://as.test/token: verifier maybe",
    [`${body}, options: more`]:
      "token { grant_type: 'authorization…options: more } to https://as.test/token: verifier maybe",
    [`${body}, checks: more`]:
      "token { grant_type: 'authorization… checks: more } to https://as.test/token: verifier maybe",
    [`${body}, headers: more`]:
      "token { grant_type: 'authorization…headers: more } to https://as.test/token: verifier no",
    [`${body}, client_id: req.body.client_id`]: '',
    [`${body}, client_secret: req.body.client_secret`]: '',
    [`${body}, client_id: req.headers.client_id`]:
      "token { grant_type: 'authorization…ers.client_id } to https://as.test/token: verifier no",
  },
);

tells(
  'where a token request is sent',
  { within: (code) => code.replace('B', `{ ${body} }`), about: ['token'] },
  {
    "fetch('https://as.test/token', { body: `${new URLSearchParams(B)}` });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "axios({ url: 'https://as.test/token', data: { inner: B } });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "fetch('https://as.test/token', { body: new URLSearchParams(B) });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "fetch(new URL('https://as.test/token'), { body: new URLSearchParams(B) });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    'fetch(where, { body: new URLSearchParams(B) });': "token { grant_type: 'authorization_code', code }: verifier no",
    "const body = new URLSearchParams(B); fetch('https://as.test/token', { body });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "const body = new URLSearchParams(B); body.append('scope', 's'); fetch('https://as.test/token', { body });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "const body = B; axios({ url: 'https://as.test/token', data: body });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "axios({ uri: 'https://as.test/token', data: B });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "axios({ href: 'https://as.test/token', data: B });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "axios({ endpoint: 'https://as.test/token', data: B });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "axios({ tokenUrl: 'https://as.test/token', data: B });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "axios({ token_endpoint: 'https://as.test/token', data: B });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "axios({ path: 'https://as.test/token', data: B });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "axios({ pathname: 'https://as.test/token', data: B });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "axios({ referer: 'https://as.test/token', data: B });":
      "token { grant_type: 'authorization_code', code }: verifier no",
    "axios({ url: new URL('https://as.test/token'), data: B });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "axios({ url: { href: 'https://as.test/token' }, data: B });":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "const options = { url: 'https://as.test/token', data: B }; axios(options);":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "agent.post('https://as.test/token').type('form').send(B);":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "agent.post('https://as.test/token').send(B).set('a', 'b');":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "const to = 'https://as.test/token'; agent.post(to).send(B);":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    'agent.post(...to).send(B);': "token { grant_type: 'authorization_code', code }: verifier no",
    "const f = (to) => fetch(to, { body: new URLSearchParams(B) }); f('https://as.test/token');":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "if (x) { fetch('https://as.test/token', { body: new URLSearchParams(B) }); }":
      "token { grant_type: 'authorization_code', code } to https://as.test/token: verifier no",
    "class A { to = 'https://as.test/token'; body = B; }":
      "token { grant_type: 'authorization_code', code }: verifier no",
    "f('https://as.test/token', () => send(B));": "token { grant_type: 'authorization_code', code }: verifier no",
  },
);

tells(
  'a request to the own backend, which makes the real one',
  { within: (code) => code.replace('B', `{ ${body} }`), about: ['token'] },
  {
    "const b = B; fetch('/api/token', { body: JSON.stringify(b) }); this.client.post('/token', b);": '',
    "const b = B; this.client.post('/token', b); this.other.post('/token', b);":
      "token { grant_type: 'authorization_code', code } to /token: verifier no",
    "fetch('/api/token', { body: JSON.stringify(B) });": '',
    "fetch('./token', { body: JSON.stringify(B) });": '',
    "fetch('../token', { body: JSON.stringify(B) });": '',
    "fetch('//as.test/token', { body: JSON.stringify(B) });":
      "token { grant_type: 'authorization_code', code } to //as.test/token: verifier no",
    "import axios from 'axios'; axios.post('/api/token', B);": '',
    "import axios from 'axios'; const client = axios.create({ baseURL }); client.post('/token', B);":
      "token { grant_type: 'authorization_code', code } to /token: verifier no",
    "import axios from 'axios'; new axios.Axios({ baseURL }).post('/token', B);":
      "token { grant_type: 'authorization_code', code } to /token: verifier no",
    "import ky from 'ky'; ky.post('/token', { json: B });": '',
    "import got from 'got'; got.post('/token', { json: B });": '',
    "import fetch from 'node-fetch'; fetch('/token', { body: B });": '',
    "import fetch from 'cross-fetch'; fetch('/token', { body: B });": '',
    "import { ofetch } from 'ofetch'; ofetch('/token', { body: B });": '',
    "import { request } from 'undici'; request('/token', { body: B });": '',
    "import agent from 'superagent'; agent.post('/token', B);": '',
    "import needle from 'needle'; needle.post('/token', B);": '',
    "import $ from 'jquery'; $.post('/token', B);": '',
    "import client from './client'; client.post('/token', B);":
      "token { grant_type: 'authorization_code', code } to /token: verifier no",
    "this.client.post('/token', B);": "token { grant_type: 'authorization_code', code } to /token: verifier no",
    "const to = '/token'; const body = B;": "token { grant_type: 'authorization_code', code }: verifier no",
  },
);

tells(
  'a set that is not finished where it is written',
  { about: ['token'] },
  {
    [`let b = { ${body} }; b = f(b); send(b);`]: "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`let b = { ${body} }; send(b);`]: "token { grant_type: 'authorization_code', code }: verifier no",
    [`const b = { code }; if (x) b.grant_type = 'authorization_code'; send(b);`]: 'token { code }: verifier maybe',
    [`const b = { code, grant_type: 'refresh_token' }; if (x) b.grant_type = 'authorization_code'; send(b);`]:
      "token { code, grant_type: 'refresh_token' }: verifier no",
    [`const b = { code }; b.grant_type = 'authorization_code'; send(b);`]: 'token { code }: verifier no',
    [`export function f() { return { ${body} }; }`]: "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`function f() { return { ${body} }; } send(f());`]:
      "token { grant_type: 'authorization_code', code }: verifier no",
    [`function f() { const b = { ${body} }; return b; } send(f());`]:
      "token { grant_type: 'authorization_code', code }: verifier no",
    [`export function f() { const b = { ${body} }; return b; }`]:
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`export function f() { const b = { ${body} }; return send(b); }`]:
      "token { grant_type: 'authorization_code', code }: verifier no",
    [`export const f = () => ({ ${body} });`]: "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`export const f = () => send({ ${body} });`]: "token { grant_type: 'authorization_code', code }: verifier no",
    [`const f = () => ({ ${body} }); send(f());`]: "token { grant_type: 'authorization_code', code }: verifier no",
    [`export const f = () => new URLSearchParams({ ${body} });`]:
      "token { grant_type: 'authorization_code', code }: verifier no",
    [`const options = { form: { ${body} } }; options.form.code_verifier = v; send(options);`]:
      "token { grant_type: 'authorization_code', code }: verifier yes",
    [`const options = { form: { ${body} } }; options.form.scope = v; send(options);`]:
      "token { grant_type: 'authorization_code', code }: verifier no",
    [`const options = { form: { ${body} } }; options.form = v; send(options);`]:
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`const options = { form: { ${body} } }; options.other = v; send(options);`]:
      "token { grant_type: 'authorization_code', code }: verifier no",
    [`const options = { a: { form: { ${body} } } }; options.a.form.code_verifier = v; send(options);`]:
      "token { grant_type: 'authorization_code', code }: verifier yes",
    [`const options = { body: 'grant_type=authorization_code&code=' + code }; options.body += '&code_verifier=' + v; send(options);`]:
      "token 'grant_type=authorization_code&code=' + code: verifier yes",
    [`const options = { body: 'grant_type=authorization_code&code=' + code }; options.body += '&scope=' + v; send(options);`]:
      "token 'grant_type=authorization_code&code=' + code: verifier no",
    [`let options; options = { form: { ${body} } }; options.form.code_verifier = v; send(options);`]:
      "token { grant_type: 'authorization_code', code }: verifier yes",
    [`const options = { [form]: { ${body} } }; options.form.code_verifier = v; send(options);`]:
      "token { grant_type: 'authorization_code', code }: verifier maybe",
  },
);

tells(
  'a verifier that stands beside the set',
  { within: (code) => code.replace('B', `{ ${body} }`), about: ['token'] },
  {
    'post(url, B, { code_verifier: v });': "token { grant_type: 'authorization_code', code }: verifier maybe",
    "post(url, B, 'code_verifier');": "token { grant_type: 'authorization_code', code }: verifier maybe",
    'post(url, B, `code_verifier=${v}`);': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'post(url, B, codeVerifier);': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'post(url, B, pkceVerifier);': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'post(url, B, verifier);': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'post(url, B, pkceCodeVerifier);': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'post(url, B, _code_verifier);': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'post(url, B, jwtVerifier);': "token { grant_type: 'authorization_code', code }: verifier no",
    'post(url, B, f(codeVerifier));': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'post(url, B, () => codeVerifier);': "token { grant_type: 'authorization_code', code }: verifier no",
    'post(url, B).then(() => forget(codeVerifier));': "token { grant_type: 'authorization_code', code }: verifier no",
    'post(url, B); forget(codeVerifier);': "token { grant_type: 'authorization_code', code }: verifier no",
    'const form = toForm(B); form.append("code_verifier", v); post(url, form);':
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    'const form = toForm(B); form.append("scope", s); post(url, form);':
      "token { grant_type: 'authorization_code', code }: verifier no",
    'const form = await toForm(B); form.append("code_verifier", v); post(url, form);':
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    'const form = toForm(B); form.verifier = codeVerifier; post(url, form);':
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    'const form = toForm(B); codeVerifier; post(url, form);':
      "token { grant_type: 'authorization_code', code }: verifier no",
    'const form = toForm(B); if (codeVerifier) form.x(); post(url, form);':
      "token { grant_type: 'authorization_code', code }: verifier no",
    'const b = B; post(url, b, codeVerifier);': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'const f = () => { post(url, B, codeVerifier); };':
      "token { grant_type: 'authorization_code', code }: verifier maybe",
  },
);

tells(
  'a text that quotes a request, and a set that describes a server',
  { about: ['token'] },
  {
    'log(`POST https://as.test/token?grant_type=authorization_code&code=${code}`);': '',
    "const p = { authorization: 'a', token: { url, params: { grant_type: 'authorization_code', code } } };": '',
    "const p = { userinfo: 'a', token: { url, params: { grant_type: 'authorization_code', code } } };": '',
    "const p = { issuer: 'a', token: { url, params: { grant_type: 'authorization_code', code } } };":
      "token { grant_type: 'authorization_code', code }: verifier no",
    "const p = { authorization: 'a', access: { url, params: { grant_type: 'authorization_code', code } } };":
      "token { grant_type: 'authorization_code', code }: verifier no",
    "const p = { authorization: 'a', token: { url, body: { grant_type: 'authorization_code', code } } };":
      "token { grant_type: 'authorization_code', code }: verifier no",
    "const p = { ...more, authorization: 'a', token: { url, params: { grant_type: 'authorization_code', code } } };":
      '',
    "const token = { params: { grant_type: 'authorization_code', code } }; const p = { authorization: 'a', token };":
      '',
    "const p = { authorization: 'a', ['token']: { params: { grant_type: 'authorization_code', code } } };": '',
  },
);

tells(
  'parts that a chain of calls sends',
  { about: ['token'] },
  {
    [`keep(agent.post(url).send({ ${body} }).send({ code_verifier: v }));`]:
      "token { grant_type: 'authorization_code', code }: verifier yes",
    [`keep(agent.post(url).send({ ${body} })).send({ code_verifier: v });`]:
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`await agent.post(url).send({ ${body} }).send({ code_verifier: v });`]:
      "token { grant_type: 'authorization_code', code }: verifier yes",
    [`agent.post(url).send({ ${body} }).send({ code_verifier: v });`]:
      "token { grant_type: 'authorization_code', code }: verifier yes",
    [`agent.post(url).send({ code_verifier: v }).send({ ${body} });`]:
      "token { grant_type: 'authorization_code', code }: verifier yes",
    [`agent.post(url).send({ ${body} }).set({ code_verifier: v });`]:
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`agent.post(url).send({ ${body} }).query({ code_verifier: v });`]:
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`agent.post(url).field({ ${body} }).field({ code_verifier: v });`]:
      "token { grant_type: 'authorization_code', code }: verifier yes",
    [`agent.post(url).query({ ${body} }).query({ code_verifier: v });`]:
      "token { grant_type: 'authorization_code', code }: verifier yes",
    [`agent.post(url).attach({ ${body} }).attach({ code_verifier: v });`]:
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`agent.post(url).send({ ${body} }).send();`]: "token { grant_type: 'authorization_code', code }: verifier no",
    [`agent.post(url).send({ ${body} }).send(more);`]:
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`agent.post(url).send({ ${body} }).send(...more);`]:
      "token { grant_type: 'authorization_code', code }: verifier maybe",
    [`agent.post(url).send({ ${body} }).send('code_verifier=' + v);`]:
      "token { grant_type: 'authorization_code', code }: verifier yes",
    [`agent.post(url).send({ ${body} }).then(f); agent.post(url).send({ code_verifier: v });`]:
      "token { grant_type: 'authorization_code', code }: verifier no",
    [`send({ ${body} }); send({ code_verifier: v });`]: "token { grant_type: 'authorization_code', code }: verifier no",
  },
);

tells(
  'who may add a verifier to a body',
  { within: (code) => `const b = new URLSearchParams({ ${body} });\n${code}`, about: ['token'] },
  {
    'send(b);': "token { grant_type: 'authorization_code', code }: verifier no",
    'send(addPkce(b));': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'send(appendParams(b));': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'send(withParams(b));': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'send(without(b));': "token { grant_type: 'authorization_code', code }: verifier no",
    'send(address(b));': "token { grant_type: 'authorization_code', code }: verifier no",
    'send(enrich(b));': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'send(sign(b));': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'send(extendBody(b));': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'send(mergeAll(b));': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'send(attachAll(b));': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'send(decorate(b));': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'send(injectAll(b));': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'send(augment(b));': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'send(build(b));': "token { grant_type: 'authorization_code', code }: verifier no",
    'send(format(b));': "token { grant_type: 'authorization_code', code }: verifier no",
    'send(await withParams(b));': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'withParams(b); send(b);': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'await withParams(b); send(b);': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'void withParams(b); send(b);': "token { grant_type: 'authorization_code', code }: verifier maybe",
    'const withParams = (p) => p; send(withParams(b));':
      "token { grant_type: 'authorization_code', code }: verifier no",
    'const add = (p) => { p.set("code_verifier", v); }; add(b); send(b);':
      "token { grant_type: 'authorization_code', code }: verifier yes",
    "import { withParams } from 'qs'; send(withParams(b));":
      "token { grant_type: 'authorization_code', code }: verifier no",
  },
);
