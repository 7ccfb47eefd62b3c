// Is a missing verifier seen with every HTTP client, and with every way of writing a body? Each shape is read three times:
// without a verifier, with one, and with something unseen that may hold one.
import { describe, expect, it } from 'vitest';
import { sendsVerifier } from '../../src/oauth/requests/token-request';
import { analyse } from '../support/analyse';

interface Variant {
  /** The members of an object literal. */
  readonly members: string;
  /** The segments of a query, as in a template. */
  readonly query: string;
  /** Calls of a method that sets a parameter. */
  readonly sets: (method: string) => string;
}

const common = "grant_type: 'authorization_code', code, redirect_uri: callback, client_id: id";
const commonQuery = 'grant_type=authorization_code&code=${code}&client_id=${id}';

const without: Variant = { members: common, query: commonQuery, sets: () => '' };
const withVerifier: Variant = {
  members: `${common}, code_verifier: codeVerifier`,
  query: `${commonQuery}&code_verifier=\${codeVerifier}`,
  sets: (method) => `${method}('code_verifier', codeVerifier);`,
};
const withUnseen: Variant = {
  members: `${common}, ...more`,
  query: `${commonQuery}&\${more}`,
  sets: (method) => `for (const [name, value] of more) ${method}(name, value);`,
};

const url = "'https://as.example/token'";

const bodies: Readonly<Record<string, (variant: Variant) => string>> = {
  'URLSearchParams of an object': ({ members }) => `new URLSearchParams({ ${members} })`,
  'a template': ({ query }) => `\`${query}\``,
  JSON: ({ members }) => `JSON.stringify({ ${members} })`,
  'the query of qs': ({ members }) => `require('qs').stringify({ ${members} })`,
  'the query of querystring': ({ members }) => `require('node:querystring').stringify({ ${members} })`,
  'the query of query-string': ({ members }) => `require('query-string').stringify({ ${members} })`,
  'bytes of a query': ({ members }) => `Buffer.from(new URLSearchParams({ ${members} }).toString())`,
  'entries that are mapped and joined': ({ members }) =>
    `Object.entries({ ${members} }).map(([name, value]) => name + '=' + encodeURIComponent(value)).join('&')`,
  'a helper that fills a form': ({ members }) =>
    `((object) => { const form = new FormData(); Object.keys(object).forEach((key) => form.append(key, object[key])); return form; })({ ${members} })`,
  'a helper that reduces entries': ({ members }) =>
    `((object) => Object.entries(object).reduce((form, [name, value]) => { form.append(name, value); return form; }, new URLSearchParams()))({ ${members} })`,
};

const clients: Readonly<Record<string, (variant: Variant) => string>> = {
  'a Request object': ({ members }) =>
    `const request = new Request(${url}, { method: 'POST', body: new URLSearchParams({ ${members} }) }); await fetch(request);`,
  'the request of undici': ({ members }) =>
    `import { request } from 'undici'; await request(${url}, { method: 'POST', body: new URLSearchParams({ ${members} }).toString() });`,
  'axios with an object': ({ members }) =>
    `import axios from 'axios'; await axios.post(${url}, { ${members} }, { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });`,
  'axios with its query': ({ members }) =>
    `import axios from 'axios'; await axios.post(${url}, null, { params: { ${members} } });`,
  'a configuration of axios': ({ members }) =>
    `import axios from 'axios'; await axios({ method: 'post', url: ${url}, data: { ${members} } });`,
  'an instance of axios': ({ members }) =>
    `import axios from 'axios'; const client = axios.create({ baseURL: issuer }); await client.post('/token', { ${members} });`,
  'a field with an instance of axios': ({ members }) =>
    `import axios from 'axios'; class Client { http = axios.create({ baseURL: issuer }); redeem(code, codeVerifier) { return this.http.post('/token', { ${members} }); } }`,
  'the form of got': ({ members }) => `import got from 'got'; await got.post(${url}, { form: { ${members} } }).json();`,
  'the JSON of got': ({ members }) =>
    `import got from 'got'; await got(${url}, { method: 'POST', json: { ${members} } });`,
  'the query of got': ({ members }) =>
    `import got from 'got'; await got.post(${url}, { searchParams: { ${members} } });`,
  ky: ({ members }) => `import ky from 'ky'; await ky.post(${url}, { body: new URLSearchParams({ ${members} }) });`,
  'the JSON of ky': ({ members }) => `import ky from 'ky'; await ky.post(${url}, { json: { ${members} } });`,
  superagent: ({ members }) =>
    `import agent from 'superagent'; await agent.post(${url}).type('form').send({ ${members} });`,
  needle: ({ members }) => `import needle from 'needle'; await needle('post', ${url}, { ${members} });`,
  'the method of needle': ({ members }) =>
    `const needle = require('needle'); needle.post(${url}, { ${members} }, (error, response) => done(response.body));`,
  ofetch: ({ members }) =>
    `import { ofetch } from 'ofetch'; await ofetch(${url}, { method: 'POST', body: { ${members} } });`,
  'the $fetch of Nuxt': ({ members }) => `await $fetch(${url}, { method: 'POST', body: { ${members} } });`,
  'the query of $fetch': ({ members }) => `await $fetch(${url}, { method: 'POST', query: { ${members} } });`,
  'the useFetch of Nuxt': ({ members }) =>
    `const { data } = await useFetch(${url}, { method: 'POST', body: { ${members} } });`,
  request: ({ members }) =>
    `const request = require('request'); const options = { url: ${url}, form: { ${members} }, json: true }; request.post(options, done);`,
  'the chained form of request': ({ members }) =>
    `const request = require('request'); request.post(${url}).form({ ${members} });`,
  'request-promise': ({ members }) =>
    `const request = require('request-promise'); await request({ method: 'POST', uri: ${url}, form: { ${members} } });`,
  'the ajax of jQuery': ({ members }) => `$.ajax({ url: ${url}, type: 'POST', data: { ${members} }, success: done });`,
  'the post of jQuery': ({ members }) => `$.post(${url}, { ${members} }, done);`,
  'the param of jQuery': ({ members }) => `$.ajax({ url: ${url}, method: 'POST', data: $.param({ ${members} }) });`,
  'HttpParams from an object': ({ members }) =>
    `import { HttpParams } from '@angular/common/http'; class Login { redeem(code, codeVerifier) { return this.http.post(${url}, new HttpParams({ fromObject: { ${members} } })); } }`,
  XMLHttpRequest: ({ query }) =>
    `const request = new XMLHttpRequest(); request.open('POST', ${url}); request.send(\`${query}\`);`,
  'write of an HTTPS request': ({ members }) =>
    `import https from 'node:https'; const data = JSON.stringify({ ${members} }); const request = https.request({ hostname: 'as.example', path: '/token', method: 'POST' }); request.write(data); request.end();`,
  'end of an HTTPS request': ({ members }) =>
    `import https from 'node:https'; https.request(${url}, { method: 'POST' }).end(new URLSearchParams({ ${members} }).toString());`,
  'the form of Tauri': ({ members }) =>
    `import { fetch, Body } from '@tauri-apps/api/http'; await fetch(${url}, { method: 'POST', body: Body.form({ ${members} }) });`,
  'the client of Tauri': ({ members }) =>
    `import { getClient, Body } from '@tauri-apps/api/http'; const client = await getClient(); await client.post(${url}, Body.json({ ${members} }));`,
  CapacitorHttp: ({ members }) =>
    `import { CapacitorHttp } from '@capacitor/core'; await CapacitorHttp.post({ url: ${url}, data: { ${members} } });`,
  wretch: ({ members }) => `import wretch from 'wretch'; await wretch(${url}).formUrl({ ${members} }).post();`,
  'the requestUrl of Obsidian': ({ members }) =>
    `import { requestUrl } from 'obsidian'; await requestUrl({ url: ${url}, method: 'POST', body: new URLSearchParams({ ${members} }).toString() });`,
  'the UrlFetchApp of Apps Script': ({ members }) =>
    `UrlFetchApp.fetch(${url}, { method: 'post', payload: { ${members} } });`,
  'the ajax of RxJS': ({ members }) =>
    `import { ajax } from 'rxjs/ajax'; ajax.post(${url}, { ${members} }).subscribe();`,
  'a helper of another file': ({ members }) =>
    `import { postForm } from './http'; await postForm(${url}, { ${members} });`,
  'a wrapper of the file': ({ members }) =>
    `const post = async (body) => (await fetch(${url}, { method: 'POST', body: new URLSearchParams(body) })).json(); export const redeem = (code, codeVerifier) => post({ ${members} });`,
  'a method that posts what it is given': ({ members }) =>
    `class Client { request(body) { return fetch(this.url, { method: 'POST', body: new URLSearchParams(body) }); } redeem(code, codeVerifier) { return this.request({ ${members} }); } }`,
};

const statements: Readonly<Record<string, (variant: Variant) => string>> = {
  'a form that is filled': ({ sets }) =>
    `const form = new FormData(); form.append('grant_type', 'authorization_code'); form.append('code', code); ${sets('form.append')} await fetch(${url}, { method: 'POST', body: form });`,
  'the query of the token endpoint': ({ sets }) =>
    `const url = new URL(${url}); url.searchParams.set('grant_type', 'authorization_code'); url.searchParams.set('code', code); ${sets('url.searchParams.set')} await fetch(url, { method: 'POST' });`,
  'a body that is put into the options later': ({ members }) =>
    `const options = { method: 'POST' }; options.body = new URLSearchParams({ ${members} }); await fetch(${url}, options);`,
  'a loop that pushes and joins': ({ members }) =>
    `const details = { ${members} }; let body = []; for (const name in details) { body.push(encodeURIComponent(name) + '=' + encodeURIComponent(details[name])); } body = body.join('&'); await fetch(${url}, { method: 'POST', body });`,
  'options that a function of the file makes': ({ members }) =>
    `const options = (code, codeVerifier) => ({ method: 'POST', body: new URLSearchParams({ ${members} }) }); export const redeem = (code, codeVerifier) => fetch(${url}, options(code, codeVerifier));`,
  'a grant type that is a constant': ({ members }) =>
    `const grant = 'authorization_code'; await fetch(${url}, { method: 'POST', body: new URLSearchParams({ ${members.replace("'authorization_code'", 'grant')} }) });`,
};

/** What only one of the three variants has, in shapes that take parameters one by one. */
const inParts: readonly (readonly [name: string, open: string, verifier: string, unseen: string, close: string])[] = [
  [
    'calls of send in a chain of superagent',
    `import agent from 'superagent'; await agent.post(${url}).send({ grant_type: 'authorization_code' }).send({ code })`,
    '.send({ code_verifier: codeVerifier })',
    '.send(more)',
    ';',
  ],
  [
    'texts that superagent sends one after the other',
    `import agent from 'superagent'; await agent.post(${url}).send('grant_type=authorization_code').send('code=' + code)`,
    ".send('code_verifier=' + codeVerifier)",
    '.send(more)',
    ';',
  ],
  [
    'HttpParams that are set in a chain',
    "import { HttpParams } from '@angular/common/http'; const body = new HttpParams().set('grant_type', 'authorization_code').set('code', code)",
    ".set('code_verifier', codeVerifier)",
    '.appendAll(more)',
    `; this.http.post(${url}, body.toString());`,
  ],
  [
    'a text that grows',
    "let body = 'grant_type=authorization_code'; body += '&code=' + code;",
    " body += '&code_verifier=' + codeVerifier;",
    ' body += moreParameters;',
    ` const request = new XMLHttpRequest(); request.open('POST', ${url}); request.send(body);`,
  ],
  [
    'a text that grows in the options',
    'const options = { method: "POST", body: `grant_type=authorization_code&code=${code}` }; options.body += `&client_id=${id}`;',
    ' if (codeVerifier) options.body += `&code_verifier=${codeVerifier}`;',
    ' options.body += moreParameters;',
    ` await fetch(${url}, options);`,
  ],
  [
    'an object that is filled',
    "const parameters = {}; parameters.grant_type = 'authorization_code'; parameters.code = code;",
    ' parameters.code_verifier = codeVerifier;',
    ' Object.assign(parameters, more);',
    ` await fetch(${url}, { method: 'POST', body: new URLSearchParams(parameters) });`,
  ],
  [
    'an imported maker of search parameters, to which the verifier is added',
    "import { createSearchParams } from './form'; const body = createSearchParams({ grant_type: 'authorization_code', code });",
    " body.append('code_verifier', codeVerifier);",
    " body.append('code_verifier', more);",
    ` await fetch(${url}, { method: 'POST', body: body.toString() });`,
  ],
  [
    'an imported function whose result gets the verifier',
    "import { toForm } from './form'; const body = toForm({ grant_type: 'authorization_code', code });",
    " body.append('code_verifier', codeVerifier);",
    " body.append('code_verifier', more);",
    ' await send(body);',
  ],
];

function answersFor(code: string): string[] {
  return (analyse(code)?.tokenRequests ?? []).map(sendsVerifier);
}

const shapes: readonly (readonly [string, (variant: Variant) => string])[] = [
  ...Object.entries(bodies).map(
    ([name, body]) =>
      [name, (variant: Variant) => `await fetch(${url}, { method: 'POST', body: ${body(variant)} });`] as const,
  ),
  ...Object.entries(clients),
  ...Object.entries(statements),
];

describe('token requests of HTTP clients', () => {
  it.each(shapes)('lack the verifier: %s', (_name, shape) => {
    expect(answersFor(shape(without))).toEqual(['no']);
  });

  it.each(shapes)('carry the verifier: %s', (_name, shape) => {
    expect(answersFor(shape(withVerifier))).toEqual(['yes']);
  });

  it.each(shapes)('may carry the verifier: %s', (_name, shape) => {
    // A verifier at hand that nothing reads is not sent: here there is none.
    expect(answersFor(shape(withUnseen).replaceAll('codeVerifier', 'kept'))).not.toContain('no');
  });

  it.each(inParts)('are told apart where they are made in parts: %s', (_name, open, verifier, unseen, close) => {
    expect(answersFor(open + close)).toEqual(['no']);
    expect(answersFor(open + verifier + close)).not.toContain('no');
    expect(answersFor(open + unseen + close)).not.toContain('no');
  });
});
