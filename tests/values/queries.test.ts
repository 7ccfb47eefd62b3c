// Which parameters does a query have: URLSearchParams, URL, query packages, strings?
import { describe } from 'vitest';
import { shows } from '../support/show';

describe('new URLSearchParams', () => {
  shows({
    'of nothing': [`show(new URLSearchParams());`, 'query()'],
    'of an object': [`show(new URLSearchParams({ a: 'x', b: 'y' }));`, 'query(a="x", b="y")'],
    'of an object with something unknown spread into it': [
      `function f(extra) { show(new URLSearchParams({ a: 'x', ...extra })); }`,
      'query(a="x", …<parameter>)',
    ],
    'of pairs': [`show(new URLSearchParams([['a', 'x'], ['b', 'y']]));`, 'query(a="x", b="y")'],
    'of a string': [
      `show(new URLSearchParams('a=x&b=y%26z'), new URLSearchParams('?a=x'));`,
      'query(a="x", b="y&z")',
      'query(a="x")',
    ],
    'of a string that starts unknown': [
      'function f(s) { show(new URLSearchParams(`${s}&a=x`)); }',
      'query(a="x", …<parameter s>)',
    ],
    'of another one': [`const p = new URLSearchParams({ a: 'x' }); show(new URLSearchParams(p));`, 'query(a="x")'],
    'of a record that was made before': [
      `const o = { a: 'x' }; o.b = 'y'; show(new URLSearchParams(o));`,
      'query(a="x", b="y")',
    ],
    'of entries': [`show(new URLSearchParams(Object.entries({ a: 'x' })));`, 'query(a="x")'],
    'of a parameter': [`function f(o) { show(new URLSearchParams(o)); }`, 'query(…<parameter URLSearchParams>)'],
    'of one of two objects': [
      `function f(x) { show(new URLSearchParams(x ? { a: '1' } : { b: '2' })); }`,
      'query(a?="1", b?="2")',
    ],
    'of the query of an unknown URL: what that URL brings along is copied too': [
      `function f(u) { const url = new URL(u); show(new URLSearchParams(url.searchParams), url.searchParams); }`,
      'query(…<parameter u>)',
      'query()',
    ],
    'of the query of a URL whose end is known': [
      'function f(u) { const url = new URL(`${u}/path`); show(new URLSearchParams(url.searchParams)); }',
      'query()',
    ],
    'of the search of an unknown URL, and of its entries': [
      `function f(u) { const url = new URL(u); show(new URLSearchParams(url.search), Object.fromEntries(url.searchParams)); }`,
      'query(…<parameter u>)',
      '{…<parameter u>}',
    ],
    'of node:url': [`import { URLSearchParams as P } from 'node:url'; show(new P({ a: 'x' }));`, 'query(a="x")'],
    'on the window': [`show(new window.URLSearchParams({ a: 'x' }));`, 'query(a="x")'],
    'a class of the same name in the file is another thing': [
      `class URLSearchParams {} show(new URLSearchParams({ a: 'x' }));`,
      'instance',
    ],
    'FormData and Map': [
      `const m = new Map([['a', 'x']]); m.set('b', 'y'); show(m, new FormData());`,
      'query(a="x", b="y")',
      'query()',
    ],
  });
});

describe('set, append and delete', () => {
  shows({
    'set and append': [
      `const p = new URLSearchParams(); p.set('a', 'x'); p.append('b', 'y'); show(p);`,
      'query(a="x", b="y")',
    ],
    'set replaces': [`const p = new URLSearchParams({ a: 'x' }); p.set('a', 'y'); show(p);`, 'query(a="y")'],
    delete: [`const p = new URLSearchParams('a=x&b=y'); p.delete('a'); show(p);`, 'query(b="y")'],
    'delete on some paths': [
      `function f(x) { const p = new URLSearchParams('a=x'); if (x) p.delete('a'); show(p); }`,
      'query(a?="x")',
    ],
    'delete of an unknown name': [
      `function f(k) { const p = new URLSearchParams('a=x'); p.delete(k); show(p); }`,
      'query(a?="x")',
    ],
    'a constant name': [`const A = 'a'; const p = new URLSearchParams(); p.set(A, 'x'); show(p);`, 'query(a="x")'],
    'an unknown name': [
      `function f(k) { const p = new URLSearchParams(); p.set(k, 'x'); show(p); }`,
      'query(…<parameter set>)',
    ],
    'an unknown value': [
      `function f(v) { const p = new URLSearchParams(); p.set('a', v); show(p); }`,
      'query(a=<parameter v>)',
    ],
    'under a condition': [
      `function f(v) { const p = new URLSearchParams(); if (v) p.set('a', v); show(p); }`,
      'query(a?=<parameter v>)',
    ],
    'under a short circuit': [
      `function f(v) { const p = new URLSearchParams(); v && p.set('a', v); show(p); }`,
      'query(a?=<parameter v>)',
    ],
    'through another name': [`const p = new URLSearchParams(); const q = p; q.set('a', 'x'); show(p);`, 'query(a="x")'],
    'through the other name': [
      `const p = new URLSearchParams(); const q = p; p.set('a', 'x'); show(q);`,
      'query(a="x")',
    ],
    'by a function of the file': [
      `function add(q, v) { q.set('a', v); } const p = new URLSearchParams(); add(p, 'x'); show(p);`,
      'query(a="x")',
    ],
    'by a function of the file that adds under a condition': [
      `function add(q, v) { if (v) q.set('a', v); } const p = new URLSearchParams(); add(p, 'x'); show(p);`,
      'query(a="x")',
    ],
    'by a function of the file that does not add': [
      `function add(q, v) { if (v) q.set('a', v); } const p = new URLSearchParams({ b: 'y' }); add(p, undefined); show(p);`,
      'query(b="y")',
    ],
    'by a function that gives it back': [
      `function withA(q) { q.set('a', 'x'); return q; } show(withA(new URLSearchParams({ b: 'y' })));`,
      'query(b="y", a="x")',
    ],
    'by a function of a function': [
      `function one(q) { q.set('a', 'x'); } function two(q) { one(q); } const p = new URLSearchParams(); two(p); show(p);`,
      'query(a="x")',
    ],
    'in a callback': [
      `const p = new URLSearchParams(); ['a', 'b'].forEach((k) => p.set(k, 'x')); show(p);`,
      'query(a="x", b="x")',
    ],
    'through a field of this': [
      `class A { p = new URLSearchParams(); add() { this.p.set('a', 'x'); show(this.p); } }`,
      'query(a="x")',
    ],
    get: [`const p = new URLSearchParams({ a: 'x' }); show(p.get('a'), p.get('b'));`, '"x"', '<call get>'],
    'a text': [`show(new URLSearchParams({ a: 'x' }).toString());`, '"[a="x"]"'],
    'in a template': ["const p = new URLSearchParams({ a: 'x' }); show(`/login?${p}`);", '"/login?[a="x"]"'],
    'written and read again': [
      `show(new URLSearchParams(new URLSearchParams({ a: 'x' }).toString()));`,
      'query(a="x")',
    ],
  });
});

describe('URL', () => {
  shows({
    'of a string': [`show(new URL('https://as.test/authorize?a=x'));`, 'url(https://as.test/authorize; a="x")'],
    'of a path and a base': [`show(new URL('/authorize', 'https://as.test'));`, 'url(https://as.test/authorize; )'],
    'of an unknown base': [
      `function f(issuer) { show(new URL('/authorize', issuer)); }`,
      'url(<parameter issuer>/authorize; )',
    ],
    'of an unknown address': [`function f(u) { show(new URL(u)); }`, 'url(<parameter u>; )'],
    searchParams: [
      `const u = new URL('https://as.test/'); u.searchParams.set('a', 'x'); show(u);`,
      'url(https://as.test/; a="x")',
    ],
    'searchParams under another name': [
      `const u = new URL('https://as.test/'); const q = u.searchParams; q.set('a', 'x'); show(u);`,
      'url(https://as.test/; a="x")',
    ],
    'searchParams taken out by destructuring': [
      `const u = new URL('https://as.test/'); const { searchParams } = u; searchParams.set('a', 'x'); show(u);`,
      'url(https://as.test/; a="x")',
    ],
    'searchParams handed to a function of the file': [
      `function add(q) { q.set('a', 'x'); } const u = new URL('https://as.test/'); add(u.searchParams); show(u);`,
      'url(https://as.test/; a="x")',
    ],
    'the URL handed to a function of the file': [
      `function add(u) { u.searchParams.set('a', 'x'); } const u = new URL('https://as.test/'); add(u); show(u);`,
      'url(https://as.test/; a="x")',
    ],
    'search replaces the query': [
      `const u = new URL('https://as.test/?z=1'); u.search = new URLSearchParams({ a: 'x' }).toString(); show(u);`,
      'url(https://as.test/; a="x")',
    ],
    'search of an object': [
      `const u = new URL('https://as.test/'); u.search = new URLSearchParams({ a: 'x' }); show(u);`,
      'url(https://as.test/; a="x")',
    ],
    'search of a string': [
      `const u = new URL('https://as.test/'); u.search = '?a=x'; show(u);`,
      'url(https://as.test/; a="x")',
    ],
    href: [
      `const u = new URL('https://as.test/'); u.searchParams.set('a', 'x'); show(u.href, String(u), u.toString());`,
      '"https://as.test/?[a="x"]"',
      '"https://as.test/?[a="x"]"',
      '"https://as.test/?[a="x"]"',
    ],
    'a URL of a URL': [`const u = new URL('https://as.test/?a=x'); show(new URL(u));`, 'url(https://as.test/; a="x")'],
    'an unknown URL whose query is written': [
      `function f(u) { u.searchParams.set('a', 'x'); show(u); }`,
      'url(<parameter u>; a="x", …<parameter u>)',
    ],
    'the query is the same object': [
      `const u = new URL('https://as.test/?a=x'); show(u.searchParams);`,
      'query(a="x")',
    ],
    'a query copied by forEach': [
      `const p = new URLSearchParams({ a: 'x' }); const u = new URL('https://as.test/'); p.forEach((v, k) => u.searchParams.append(k, v)); show(u);`,
      'url(https://as.test/; a="x")',
    ],
  });
});

describe('query packages', () => {
  shows({
    querystring: [`import querystring from 'node:querystring'; show(querystring.stringify({ a: 'x' }));`, '"[a="x"]"'],
    'querystring, the function under another name': [
      `import { stringify as enc } from 'querystring'; show(enc({ a: 'x' }));`,
      '"[a="x"]"',
    ],
    'querystring by require': [
      `const qs = require('querystring'); show('/login?' + qs.stringify({ a: 'x' }));`,
      '"/login?[a="x"]"',
    ],
    qs: [`import * as qs from 'qs'; show(qs.stringify({ a: 'x' }, { addQueryPrefix: true }));`, '"[a="x"]"'],
    'query-string': [`import queryString from 'query-string'; show(queryString.stringify({ a: 'x' }));`, '"[a="x"]"'],
    'query-string with an address': [
      `import { stringifyUrl } from 'query-string'; show(stringifyUrl({ url: '/login', query: { a: 'x' } }));`,
      '"/login?[a="x"]"',
    ],
    'url.format of parts': [
      `import url from 'node:url'; show(url.format({ protocol: 'https:', host: 'as.test', pathname: '/authorize', query: { a: 'x' } }));`,
      '"https://as.test/authorize?[a="x"]"',
    ],
    'url.format of what url.parse gave': [
      `const url = require('url'); const u = url.parse('https://as.test/authorize', true); Object.assign(u.query, { a: 'x' }); show(url.format(u));`,
      '"https://as.test/authorize?[a="x"]"',
    ],
    'url.parse and a written query': [
      `const url = require('url'); const u = url.parse('https://as.test/authorize', true); u.query.a = 'x'; delete u.search; show(url.format(u));`,
      '"https://as.test/authorize?[a="x"]"',
    ],
    ufo: [
      `import { withQuery } from 'ufo'; show(withQuery('https://as.test/authorize', { a: 'x' }));`,
      '"https://as.test/authorize?[a="x"]"',
    ],
    'jQuery param': [`show($.param({ a: 'x' }));`, '"[a="x"]"'],
    'an object that was changed before': [
      `const qs = require('qs'); const o = { a: 'x' }; if (window.b) o.b = 'y'; show(qs.stringify(o));`,
      '"[a="x", b?="y"]"',
    ],
    'an unknown object': [
      `import qs from 'qs'; function f(o) { show(qs.stringify(o)); }`,
      '"[…<parameter stringify>]"',
    ],
    'a serializer of another file that is given a visible object': [
      `import { toQueryString } from './query'; show(toQueryString({ a: 'x' }));`,
      '"[a="x"]"',
    ],
    'a serializer of the file': [
      "const toQuery = (o) => Object.keys(o).map((k) => `${k}=${o[k]}`).join('&'); show(toQuery({ a: 'x', b: 'y' }));",
      '"a=x&b=y"',
    ],
    'the search parameters of a router': [
      "import { createSearchParams } from 'react-router-dom'; show(createSearchParams({ a: 'x' }));",
      'query(a="x")',
    ],
    'separators that a condition adds': [
      "function f(more) { let s = ''; for (const k of ['a', 'b']) { if (more) s += '&'; s += k + '=x'; } show(new URLSearchParams(s)); }",
      'query(a="x", b="x")',
    ],
    'separators where something stands already': [
      "const o = { a: 'x', b: 'y' }; let s = ''; for (const k in o) { if (s !== '') s += '&'; s += k + '=' + o[k]; } show(new URLSearchParams(s));",
      'query(a="x", b="y")',
    ],
  });
});

describe('immutable parameters', () => {
  shows({
    'a chain': [
      `import { HttpParams } from '@angular/common/http'; show(new HttpParams().set('a', 'x').append('b', 'y'));`,
      'query(a="x", b="y")',
    ],
    'assigned again and again': [
      `import { HttpParams } from '@angular/common/http'; let p = new HttpParams(); p = p.set('a', 'x'); if (window.b) p = p.append('b', 'y'); show(p);`,
      'query(a="x", b?="y") | query(a="x", b?="y")',
    ],
    'of an object': [
      `import { HttpParams } from '@angular/common/http'; show(new HttpParams({ fromObject: { a: 'x' } }));`,
      'query(a="x")',
    ],
    'of a string': [
      `import { HttpParams } from '@angular/common/http'; show(new HttpParams({ fromString: 'a=x' }));`,
      'query(a="x")',
    ],
    'with appendAll': [
      `import { HttpParams } from '@angular/common/http'; show(new HttpParams().appendAll({ a: 'x' }));`,
      'query(a="x")',
    ],
    'with delete': [
      `import { HttpParams } from '@angular/common/http'; show(new HttpParams({ fromObject: { a: 'x', b: 'y' } }).delete('a'));`,
      'query(b="y")',
    ],
  });
});

describe('objects that several names reach', () => {
  shows({
    'searchParams taken out of a URL': [
      `const u = new URL('https://a.test/?a=x'); const { searchParams: q } = u; q.set('b', 'y'); show(u);`,
      'url(https://a.test/; a="x", b="y")',
    ],
    'a parsed address whose query is assigned to': [
      `const url = require('url'); const u = url.parse('https://a.test/', true); Object.assign(u.query, { a: 'x' }); u.search = undefined; show(u);`,
      'url(https://a.test/; a="x")',
    ],
    'markup under a tag': ['show(html`<a href="${x}">`, sql`${x}`);', '"<a href="<call x>">"', '<syntax>'],
  });
});
