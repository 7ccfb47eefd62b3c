// What do well-known functions and methods give, and which only look like them? One line for each side of a guard.
import { reads } from '../support/show';

reads('methods of lists', {
  "show([].join('&'), ['a'].join(''), [c ? 'a' : 'b', 'd'].join('-'), [['a', 'b'], 'c'].join('&'), [null, undefined, 'a'].join(','));":
    '"" | "a" | "(a|b)-d" | "a,b&c" | ",,a"',
  "const l = []; if (c) l.push('a'); l.push('b'); show(l.join('&'), l.join(x), l.toString());":
    '"(|a&)b" | <call join> | "(|a,)b"',
  "const l = ['a']; if (c) l.push('b'); show(l.filter(Boolean), l.filter((k) => k !== 'a'), l.filter((k, i) => i), l.map((k, i) => i), l.filter(x));":
    '["a", "b"] | ["b"] | ["a", "b"] | [<branch map>, <branch map>] | ["a", "b"]',
  "show(['a', ''].filter((k) => k), ['a', 'b'].filter((k, i) => i === 0), ['a', 'b'].filter((k, i, all) => all[0] === k), [x, ''].filter(Boolean), ['a'].filter(other.Boolean), ['a', ''].filter(String));":
    '["a"] | ["a"] | ["a"] | [global:x] | ["a"] | ["a"]',
  "show(['a', 'b'].map((k, i, all) => all.length + k + i), ['a'].map(encodeURIComponent), ['a'].map(String), ['a'].map(x), [...more, 'a'].map((k) => k + '1'));":
    '["2a0", "2b1"] | ["a"] | ["a"] | [global:x.()] | ["a1", …<call>]',
  "show([['a'], ['b', ['c']]].flat(), [['a'], null, 'b', undefined].flat(), [x, ['a']].flat(), [c ? ['a'] : ['b']].flat(), [['a', ...more]].flat());":
    '["a", "b", ["c"]] | ["a", "b"] | ["a", …<call x>] | ["a", "b"] | ["a", …<call>]',
  "show(['a', 'b'].flatMap((k) => [k, k]), ['a', 'b'].flatMap((k) => (k === 'a' ? [] : [k])), ['a'].flatMap(x), ['a'].flatMap((k) => k), ['a'].flatMap());":
    '["a", "a", "b", "b"] | ["b"] | […<call>] | ["a"] | […<syntax flatMap>]',
  "show(['a', 'b'].reduce((all, k) => all + k, ''), ['a', 'b'].reduce((all, k, i) => all + i, ''), ['a'].reduce((all, k) => x), [].reduce((all, k) => all, 'z'), ['a', 'b'].reduce((all, k, i, l) => all + l.length, ''));":
    '"ab" | "01" | "a" | "z" | "22"',
  "show(['a', 'b'].reduce(), ['a', 'b'].reduce(x, ''), [...more].reduce((all, k) => all + k, 'a'), ['a', 'b'].reduce((all, k) => { all[k] = 'x'; return all; }, {}));":
    '<call reduce> | global:x.() | "a<call>" | {a="x", b="x"}',
  "const l = []; if (c) l.push('a'); show(l.reduce((all, k) => all + k, 'z'), l.reduce((all, k) => all + k));":
    '"z" | "za" | <call reduce>',
  "const l = ['a']; if (c) l.push('b'); show(l.reduce((all, k) => all + k), l.reduce((all, k) => all + k, 'z'));":
    '"a" | "ab" | "za" | "zab"',
  "show(['a'].concat('b'), ['a'].concat(['b'], ['c']), ['a'].concat(), ['a'].concat(c ? 'b' : 'd'), ['a'].concat({ b: 'x' }, 1, null), ['a'].concat(['b', ...more]), ['a'].concat(...['b']));":
    '["a", "b"] | ["a", "b", "c"] | ["a"] | ["a", …<spread concat>] | ["a", {b="x"}, 1, null] | ["a", "b", …<call>] | ["a", "b"]',
  "show(['a', 'b', 'c'].reverse(), ['a', 'b'].toReversed(), ['b', 'a'].sort(), ['b', 'a'].toSorted(), ['a'].values(), ['a'].entries(), ['a'].keys());":
    '["c", "b", "a"] | ["b", "a"] | ["b", "a"] | ["b", "a"] | ["a"] | <call entries> | <call keys>',
  "show(['a', 'b'].slice(), ['a', 'b'].slice(1), ['a', 'b'].slice(0, 1), ['a', 'b'].splice(0), ['a', 'b'].at(-1), ['a'].pop(), ['a'].shift(), ['a'].find((k) => k), ['a'].indexOf('a'));":
    '["a", "b"] | ["a", "b"] | ["a", "b"] | <call splice> | <call at> | <call pop> | <call shift> | <call find> | <call indexOf>',
  "show(['a', 'b'].includes('b'), ['a'].includes(), ['a', 1].includes(1), [null].includes(null), ['a', c ? 'b' : 'd'].includes('b'), ['a', ...more].includes('a'), [].includes('a'));":
    'true | <branch includes> | true | <branch includes> | <branch includes> | true | false',
  "const l = ['a']; if (c) l.push('b'); show(l.includes('b'), l.includes('a'), l.includes('z'));":
    '<branch includes> | true | <branch includes>',
  "show(['a'].length, ['a', 'b'].map((k) => k).length, ['a', ''].filter(Boolean).length, ['a', 'b'].slice(1).length, ['a'].concat('b').length, [...'ab'].length);":
    '1 | 2 | 1 | <spread length> | 2 | <spread length>',
  "show(['a', 'b'].forEach((k) => k), ['a'].other('b'), ['a'][k]('b'), ['a'].join.call(['b'], ','), Array.prototype.slice.call(['a']));":
    '<call forEach> | <call other> | <computed-key> | <call call> | global:Array.prototype.slice.call.()',
  "show([['a', 'x'], ['b', 'y']].map(([k, v]) => `${k}=${v}`).join('&'), [{ k: 'a', v: 'x' }].map(({ k, v }) => k + '=' + v).join('&'));":
    '"a=x&b=y" | "a=x"',
});

reads('functions of objects', {
  "show(Object.entries({ a: 'x', b: 'y' }), Object.keys({ a: 'x' }), Object.values({ a: 'x' }), Object.entries(null), Object.entries('a'), Object.entries(['a']), Object.keys(x));":
    '[["a", "x"], ["b", "y"]] | ["a"] | ["x"] | […<call entries>] | […<call entries>] | […<call entries>] | […<call keys>]',
  "const o = {}; if (c) o.a = 'x'; show(Object.entries(o), Object.keys(o), Object.values(o), Object.keys(o).length, Object.fromEntries(Object.entries(o)));":
    '[["a", "x"]] | ["a"] | ["x"] | <spread length> | {a?="x"}',
  "show(Object.entries(c ? { a: 'x' } : { b: 'y' }), Object.fromEntries(c ? [['a', 'x']] : [['b', 'y']]), Object.fromEntries(new URLSearchParams('a=x')), Object.fromEntries(new Map([['a', 'x']])), Object.fromEntries());":
    '[["a", "x"]] | [["b", "y"]] | {a="x"} | {b="y"} | {a="x"} | {a="x"} | {…<call fromEntries>}',
  'function f(u) { const q = new URL(u).searchParams; show(Object.fromEntries(q), Object.entries(q), [...q], [...q.entries()], q.keys(), Object.fromEntries(q.entries())); }':
    '{…<parameter u>} | […<parameter u>] | […<parameter u>] | [<parameter u>] | […<parameter u>] | {…<parameter entries>}',
  "show(Object.assign(), Object.assign({ a: 'x' }), Object.assign({ a: 'x' }, { a: 'y' }, { b: 'z' }), Object.assign({}, c ? { a: 'x' } : {}), Object.assign({}, null, { a: 'x' }), Object.assign([], { a: 'x' }), Object.assign(...[{ a: 'x' }, { b: 'y' }]));":
    '{} | {a="x"} | {a="y", b="z"} | {a?="x"} | {a="x"} | {a="x", …<spread assign>} | {a="x", b="y"}',
  "show(Object.assign(new URLSearchParams('a=x'), { b: 'y' }), Object.assign(x, { a: 'x' }), Object.assign({ ...x }, { a: 'x' }), Object.freeze(x), Object.freeze(), Object.seal({ a: 'x' }), Object.preventExtensions({ a: 'x' }));":
    '{b="y", …<spread assign>} | {a="x", …<call assign>} | {a="x", …<call>} | global:x | undefined | {a="x"} | global:Object.preventExtensions.()',
  "show(Object.hasOwn({ a: 'x' }, 'a'), Object.hasOwn({ a: 'x' }), Object.hasOwn({ [k]: 'x' }, 'a'), Object.hasOwn(new URLSearchParams('a=x'), 'a'), Object.is('a', 'a'), Object.getOwnPropertyNames({ a: 'x' }));":
    'true | <branch hasOwn> | <branch hasOwn> | <branch hasOwn> | global:Object.is.() | ["a"]',
  "show(Object['entries']({ a: 'x' }), window.Object.entries({ a: 'x' }), Object.entries.call(null, { a: 'x' }), { ...Object.entries({ a: 'x' }) }, Reflect.ownKeys({ a: 'x' }));":
    '[["a", "x"]] | global:window.Object.entries.() | global:Object.entries.call.() | {…<spread>} | global:Reflect.ownKeys.()',
});

reads('methods of queries and addresses', {
  "const q = new URLSearchParams('a=x&b=y'); show(q.toString(), q.get('a'), q.get('c'), q.getAll('a'), q.has('a'), q.entries(), q.keys(), q.values(), q.size, q.sort(), String(q), q + '');":
    '"[a="x", b="y"]" | "x" | <call get> | <call getAll> | <call has> | [["a", "x"], ["b", "y"]] | ["a", "b"] | <call values> | <call size> | <call sort> | "[a="x", b="y"]" | "[a="x", b="y"]"',
  "show(new URLSearchParams().set('a', 'x'), new URLSearchParams().append('a'), new URLSearchParams().set(), new URLSearchParams().set(k, 'x'), new URLSearchParams('a=x').delete('a'), new URLSearchParams('a=x').delete(k), new URLSearchParams('a=x').delete());":
    'query(a="x") | query(a=<spread append>) | query(…<spread set>) | query(…<call set>) | query() | query(a="x") | query(a="x")',
  "show(new URLSearchParams('a=x').appendAll({ b: 'y' }), new URLSearchParams('a=x').setAll({ b: 'y' }), new URLSearchParams('a=x').appendAll(x), new URLSearchParams('a=x').appendAll(), new URLSearchParams('a=x').field('b', 'y'), new URLSearchParams('a=x').other('b', 'y'));":
    'query(a="x", b="y") | query(a="x", b="y") | query(a="x", …<call appendAll>) | query(a="x", …<spread appendAll>) | query(a="x", b="y") | <call other>',
  "const q = new URLSearchParams(c ? 'a=x' : 'a=y'); show(q.get('a'), q.toString(), q.get(k), q.get());":
    '"x" | "y" | "[a="x", a="y"]" | <call get> | <call get>',
  "const q = new URLSearchParams({ a: 'x', ...more }); show(q.get('a'), q.get('b'), q.toString());":
    '"x" | <call get> | "[a="x", …<call>]"',
  "const m = new Map(); m.set('a', { b: 'x' }); show(m.get('a').b, m.get('c'), m);":
    '"x" | <call get> | query(a={b="x"})',
  "const u = new URL('https://a.test/b?c=d'); show(u.toString(), u.toJSON(), u.valueOf(), u.href, u.other(), String(u), `${u}`, u + '&e=f', u.searchParams.get('c'));":
    '"https://a.test/b?[c="d"]" | "https://a.test/b?[c="d"]" | "https://a.test/b?[c="d"]" | "https://a.test/b?[c="d"]" | <call other> | "https://a.test/b?[c="d"]" | "https://a.test/b?[c="d"]" | "https://a.test/b?[c="d"]&e=f" | "d"',
  "show(new URL('/b', 'https://a.test/c'), new URL('b', 'https://a.test/c/'), new URL('?a=x', 'https://a.test'), new URL('HTTPS://b.test', 'https://a.test'));":
    'url(https://a.test/b; ) | url(https://a.test/c/b; ) | url(https://a.test/; a="x") | url(HTTPS://b.test; )',
  "show(new URL(x, 'https://a.test/'), new URL(x, y), new URL('b', x), new URL(`${x}/b`, 'https://a.test'), new URL(`/${x}`, 'https://a.test'), new URL('/b', new URL('https://a.test')), new URL(c ? '/b' : 'https://c.test', 'https://a.test'), new URL());":
    'url(https://a.test/<call x>; ) | url(<call y><call x>; ) | url(<call x>/b; ) | url(https://a.test<call x>/b; ) | url(https://a.test/<call x>; ) | url(https://a.test/b; ) | url(https://a.test/b; ) | url(https://c.test; ) | url(; )',
  "show(URL.parse('/b', 'https://a.test'), URL.parse(), URL.canParse('https://a.test'), new URL.Other('https://a.test'), new window.URL('https://a.test'), new x.URL('https://a.test'), URL('https://a.test'), new Url('https://a.test'));":
    'url(https://a.test/b; ) | url(; ) | global:URL.canParse.() | global:URL.Other.new | url(https://a.test; ) | url(https://a.test; ) | global:URL.() | url(https://a.test; )',
  "import { URL, URLSearchParams, Url } from 'node:url'; show(new URL('https://a.test'), new URLSearchParams('a=x'), new Url('https://a.test'));":
    'url(https://a.test; ) | query(a="x") | url(https://a.test; )',
  "import { URL } from 'whatwg-url'; import { URLSearchParams } from 'url-search-params'; import 'url-polyfill'; show(new URL('https://a.test'), new URLSearchParams('a=x'));":
    'url(https://a.test; ) | query(a="x")',
  "import { URL, FormData } from 'undici'; import { FormData as F } from 'formdata-node'; import G from 'formdata-polyfill/esm.min.js'; import { Blob } from 'node-fetch'; show(new URL('https://a.test'), new FormData(x), new F(), new G(), new Blob());":
    'undici:URL.new | query() | query() | query() | node-fetch:Blob.new',
  "import { FormData } from 'other'; import form from 'form-data'; show(new FormData({ a: 'x' }), new form({ a: 'x' }), new form.Other());":
    'other:FormData.new | query() | form-data:Other.new',
  "import { HttpParams, HttpUrlEncodingCodec } from '@angular/common/http'; show(new HttpParams({ fromObject: c ? { a: 'x' } : { b: 'y' } }), new HttpParams({ encoder: x, fromString: 'a=x' }), new HttpParams(x), new HttpUrlEncodingCodec(), new HttpParams.Other());":
    'query(a?="x", b?="y") | query(a="x") | query(…<call HttpParams>) | @angular/common/http:HttpUrlEncodingCodec.new | @angular/common/http:HttpParams.Other.new',
  "show(new URL('/b', 'https://a.test/c/d?e=f'), new URL('/b', `https://${x}/c`), new URL('//b/c', 'https://a.test/d'), new URL('/b', '/c'), new URL('/b?c=d', 'https://a.test?e=f'));":
    'url(https://a.test/b; ) | url(https://<call x>/c/b; ) | url(https://a.test/d//b/c; ) | url(/c/b; ) | url(https://a.test/b; c="d")',
  "import { HttpParams } from '@angular/common/http'; show(new HttpParams({ ...x }), new HttpParams({ fromObject: x }), new HttpParams({ other: 'a=x' }), new HttpParams());":
    'query(…<call HttpParams>) | query(…<call HttpParams>) | query() | query()',
});

reads('texts', {
  "show('ab'.replace('b', 'c').replaceAll('a', 'd'), 'a'.replace('b', 'c'), 'aa'.replace('a', 'b'), 'aa'.replaceAll('a', 'b'), ''.replace('a', 'b'), 'a'.replace('a'), 'aba'.replace('a', ''), 'ab'.replace('b', x));":
    '"dc" | "a" | "ba" | "bb" | "" | "a" | "ba" | "a<call x>"',
  "show('a1b2'.replace(/\\d/g, ''), 'a1'.replace(/\\d+/g, ''), 'a'.replace(/a/, x), 'a{b}'.replace(/{b}/, 'c'), 'a b'.replace(/ /g, '+'), ('a' + x).replace(/a/, 'b'), 'a'.replace(/[a]/, 'b'), 'ab'.replace(/(a)/, 'c'));":
    '"ab" | "a1" | "a" | "a{b}" | "a+b" | "a<call x>" | "b" | "ab"',
  "show('abc'.slice(1, 2), 'abc'.slice(-1), 'abc'.slice(), 'abc'.slice('1'), 'abc'.slice(x), 'abc'.substring(1), 'abc'.substring(-1), 'abc'.substr(1), 'abc'.substr(-2, 1), 'abc'.substr(0, -1));":
    '"b" | "c" | "abc" | "bc" | <call slice> | "bc" | "abc" | "bc" | "b" | ""',
  "show(('?a' + x).slice(1), (x + '&').slice(0, -1), (x + 'ab').slice(2), (x + 'ab').slice(0, -2), (x + 'ab').substring(1), (x + 'a').slice(), (x + 'a').slice(y), 'a'.slice(y));":
    '"?a<call x>" | "<call x>&" | <call slice> | <call slice> | "<call x>ab" | "<call x>a" | <call slice> | <call slice>',
  "show('a&b'.split('&'), 'a'.split(), 'ab'.split(''), 'a'.split(x), (x + '&a').split('&'), 'a&b&c'.split('&')[1], 'a=b'.split('=').length);":
    '["a", "b"] | <call split> | ["a", "b"] | <call split> | <call split> | "b" | 2',
  "show('abc'.includes('b'), 'abc'.includes(''), 'abc'.startsWith('a'), 'abc'.startsWith('b'), 'abc'.endsWith('c'), 'abc'.endsWith('b'), 'a'.includes(), ('a' + x).startsWith('a'), (x + 'a').endsWith('a'), ('a' + x).includes('a'), ('a' + x).includes('b'));":
    'true | true | true | false | true | false | <branch includes> | <branch startsWith> | <branch endsWith> | true | <branch includes>',
  "show(' a '.trim(), ' a '.trimStart(), ' a '.trimEnd(), (' ' + x).trim(), 'Ab'.toLowerCase(), 'Ab'.toUpperCase(), (x + 'Ab').toLowerCase(), (c ? 'A' : 'B').toLowerCase(), `${c ? 'A' : 'B'}C`.toLowerCase());":
    '"a" | "a" | "a" | " <call x>" | "ab" | "AB" | "<call x>ab" | "a" | "b" | "(a|b)c"',
  "show('a'.concat(), 'a'.concat('b', 'c'), 'a'.concat(x), 'a'.toString(), 'a'.valueOf(), 'a'.normalize('NFC'), 'a'.repeat(2), 'a'.padStart(3), 'a'.charAt(0), 'a'.at(0), 'a'.match(/a/), 'a'.length, `a${x}`.length);":
    '"a" | "abc" | "a<call x>" | "a" | "a" | "a" | <call repeat> | <call padStart> | <call charAt> | <call at> | <call match> | 1 | <call length>',
});

reads('well-known functions', {
  "show(String(), String(null), String(1), String(x), String({}), String(['a']), Boolean('a'), Boolean(''), Boolean(x), Boolean(), Number('1'), new String('a'));":
    '"" | "" | "1" | "<call x>" | "<syntax String>" | "a" | true | false | <branch Boolean> | false | global:Number.() | global:String.new',
  "show(encodeURIComponent('a=b&c?d#e%f g'), encodeURIComponent(x), encodeURIComponent(), encodeURIComponent(c ? '&' : '='), encodeURI('a=b&c d'), escape('a=b'), decodeURI(x), unescape('a'));":
    '"a%3Db%26c%3Fd%23e%25f g" | "<call x>" | "" | "(%26|%3D)" | "a=b&c d" | "a%3Db" | "<call x>" | global:unescape.()',
  "show(structuredClone({ a: 'x' }), structuredClone(), Promise.resolve('a'), Promise.all(['a']), Promise.allSettled(['a']), Array.from(['a']), Array.from('ab'), Array.from(new Set(['a'])), Array.from({ length: 2 }), Array.of('a'), Array.isArray(['a']));":
    '{a="x"} | undefined | "a" | ["a"] | global:Promise.allSettled.() | ["a"] | […<call from>] | […<call from>] | […<call from>] | global:Array.of.() | global:Array.isArray.()',
  "show(Array.from(['a', 'b'], (k) => k + '1'), Array.from(new URLSearchParams('a=x'), ([k, v]) => k + v), Array.from(x, (k) => k), Array.from(), Array.from(['a', ...more]));":
    '["a1", "b1"] | ["ax"] | […<call from>] | […<call from>] | ["a", <call>]',
  "show(querystring.stringify({ a: 'x' }), qs.stringify({ a: 'x' }), Qs.stringify({ a: 'x' }), queryString.stringify({ a: 'x' }), $.param({ a: 'x' }), jQuery.param({ a: 'x' }), jQuery.extend({ a: 'x' }, { b: 'y' }), other.stringify({ a: 'x' }), qs.parse('a=x'));":
    '"[a="x"]" | "[a="x"]" | "[a="x"]" | "[a="x"]" | "[a="x"]" | "[a="x"]" | {a="x", b="y"} | global:other.stringify.() | global:qs.parse.()',
  "show(window.encodeURIComponent('a&'), globalThis.String('a'), self.escape('a&'), global.Boolean('a'), top.String('a'), window.window.String('a'), window.qs.stringify({ a: 'x' }));":
    '"a%26" | "a" | "a%26" | true | global:top.String.() | global:window.window.String.() | "[a="x"]"',
  "import qs, { stringify, parse, encode } from 'qs'; show(qs({ a: 'x' }), qs.stringify(), stringify({ a: 'x' }), stringify(c ? { a: 'x' } : { b: 'y' }), stringify('a=x'), parse('a=x'), encode({ a: 'x' }), qs.x.stringify({ a: 'x' }), qs.stringifyUrl({ url: '/a', query: { b: 'x' } }));":
    '"[a="x"]" | "[]" | "[a="x"]" | "[a?="x", b?="y"]" | "[a="x"]" | qs:parse.() | "[a="x"]" | "[a="x"]" | "/a?[b="x"]"',
  "import { stringifyUrl } from 'query-string'; show(stringifyUrl({ url: '/a' }), stringifyUrl({ query: { b: 'x' } }), stringifyUrl({ url: x, query: y }), stringifyUrl(x), stringifyUrl());":
    '"/a?[]" | "?[b="x"]" | "<call x>?[…<call stringifyUrl>]" | <call stringifyUrl> | <call stringifyUrl>',
  "import a from 'fast-querystring'; import b from 'picoquery'; import d from 'querystringify'; import e from 'qs-other'; show(a.stringify({ a: 'x' }), b.stringify({ a: 'x' }), d.stringify({ a: 'x' }), e.stringify({ a: 'x' }));":
    '"[a="x"]" | "[a="x"]" | "[a="x"]" | qs-other:stringify.()',
  "import url from 'url'; show(url.format({ protocol: 'https', hostname: 'a.test', pathname: '/b' }), url.format({ protocol: 'https:', host: 'a.test', hostname: 'c.test' }), url.format({ protocol: x, host: 'a.test' }), url.format({ search: 'a=x' }), url.format({ host: 'a.test', search: '?a=x', query: { b: 'y' } }), url.format({}), url.format('a'), url.format());":
    '"https://a.test/b?[]" | "https://a.test?[]" | "<call x>//a.test?[]" | "a=x" | "//a.test?a=x" | "?[]" | <call format> | <call format>',
  "import url from 'url'; show(url.parse('https://a.test/b?c=d'), url.parse('https://a.test', true).query, url.parse(x), url.parse(), url.resolve('a', 'b'), url.format(c ? new URL('https://a.test') : { host: 'b.test' }));":
    'url(https://a.test/b; c="d") | query() | url(<call x>; ) | url(; ) | url:resolve.() | "https://a.test" | "//b.test?[]"',
  "import axios from 'axios'; show(axios.getUri({ url: '/a', params: { b: 'x' } }), axios.getUri({ url: x, params: { b: 'x' } }), axios.getUri({ url: '/a' }), axios.getUri(x), axios.getUri());":
    '"/a?[b="x"]" | "<call x>?[b="x"]" | axios:getUri.() | axios:getUri.() | axios:getUri.()',
  "import { withQuery, stringifyQuery, joinURL } from 'ufo'; show(withQuery('/a', { b: 'x' }), withQuery(), withQuery('/a'), withQuery(x, y), stringifyQuery({ a: 'x' }), joinURL('a', 'b'));":
    '"/a?[b="x"]" | "?[]" | "/a?[]" | "<call x>?[…<call withQuery>]" | "[a="x"]" | ufo:joinURL.()',
  "import _, { assign, merge, pickBy, omitBy, clone, cloneDeep, extend, omit } from 'lodash'; show(assign({ a: 'x' }, { b: 'y' }), merge({}, { a: 'x' }), pickBy({ a: 'x' }), omitBy({ a: 'x' }), clone({ a: 'x' }), cloneDeep({ a: 'x' }), extend({}, { a: 'x' }), omit({ a: 'x' }), _.assign({}, { a: 'x' }));":
    '{a="x", b="y"} | {a="x"} | {a="x"} | {a="x"} | {a="x"} | {a="x"} | {a="x"} | lodash:omit.() | {a="x"}',
  "import assign from 'lodash/assign'; import merge from 'lodash.merge'; import { assign as b } from 'lodash-es'; import d from 'lodash-es/assign'; import e from 'lodash/fp/assign'; show(assign({ a: 'x' }), merge({ a: 'x' }), b({ a: 'x' }), d({ a: 'x' }), e({ a: 'x' }));":
    '{a="x"} | {a="x"} | {a="x"} | lodash-es/assign:() | lodash/fp/assign:()',
  "import a from 'object-assign'; import b from 'xtend'; import d from 'extend'; import e from 'jquery'; show(a({ a: 'x' }), b({ a: 'x' }, { b: 'y' }), d({ a: 'x' }), e.param({ a: 'x' }), a.other({ a: 'x' }), b.assign({ a: 'x' }));":
    '{a="x"} | {a="x", b="y"} | {a="x"} | "[a="x"]" | object-assign:other.() | xtend:assign.()',
  "import { createSearchParams } from 'react-router'; import { createSearchParams as b } from 'react-router-dom'; import { createSearchParams as d } from 'other'; show(createSearchParams({ a: 'x' }), b('a=x'), d({ a: 'x' }));":
    'query(a="x") | query(a="x") | other:createSearchParams.()',
  "import { useMemo, useCallback, useRef, useState } from 'react'; const f = () => 'x'; show(useMemo(f), useMemo(() => ({ a: 'x' }), []), useMemo(), useCallback(f)(), useRef({ a: 'x' }), useState(f), useMemo(x));":
    '"x" | {a="x"} | <call useMemo> | "x" | react:useRef.() | react:useState.() | global:x.()',
  "import { useRef, useState } from 'react'; import { C } from 'm'; show(useRef(new C()), useRef(() => new C()).current, useState(new C())[0], useState(new C())[1], useState(() => C())[0], useRef(C).current);":
    '{current=m:C.new} | m:C.new | m:C.new | <call useState> | react:useState.().0 | react:useRef.().current',
  "import { useMemo } from 'preact/hooks'; import { useMemo as b } from 'preact/compat'; import { useMemo as d } from 'preact'; import { computed } from 'vue'; show(useMemo(() => 'x'), b(() => 'x'), d(() => 'x'), computed(() => 'x').value, computed({ get: () => 'x' }).value);":
    '"x" | "x" | preact:useMemo.() | "x" | <call computed>',
  "import { inject } from '@angular/core'; import { C } from 'm'; class D {} show(inject(C), inject(C).a, inject(D), inject('C'), inject());":
    'm:C.new | m:C.new.a | @angular/core:inject.() | @angular/core:inject.() | @angular/core:inject.()',
});

reads('functions of other files that write queries', {
  "import { toQuery, buildQuery, createQueryString, objectToQuery, object_to_query_string, serializeParams, encodeQuery, paramsToString } from './own'; show(toQuery({ a: 'x' }), buildQuery({ a: 'x' }), createQueryString({ a: 'x' }), objectToQuery({ a: 'x' }), object_to_query_string({ a: 'x' }), serializeParams({ a: 'x' }), encodeQuery({ a: 'x' }), paramsToString({ a: 'x' }));":
    '"[a="x"]" | "[a="x"]" | "[a="x"]" | "[a="x"]" | "[a="x"]" | query(a="x") | "[a="x"]" | ./own:paramsToString.()',
  "import { toQueryParams, buildSearchParameters, queryStringify, searchEncode, toSearchParams, queryOf, getQuery, query } from '@/own'; show(toQueryParams({ a: 'x' }), buildSearchParameters({ a: 'x' }), queryStringify({ a: 'x' }), searchEncode({ a: 'x' }), toSearchParams({ a: 'x' }), queryOf({ a: 'x' }), getQuery({ a: 'x' }), query({ a: 'x' }));":
    'query(a="x") | query(a="x") | "[a="x"]" | "[a="x"]" | query(a="x") | @/own:queryOf.() | "[a="x"]" | "[a="x"]"',
  "import { toQuery } from '~/own'; show(toQuery({ a: 'x' }), toQuery(), toQuery({ a: 'x' }, 1), toQuery('a=x'), toQuery(x), toQuery(...more), toQuery(c ? { a: 'x' } : { b: 'y' }));":
    '"[a="x"]" | ~/own:toQuery.() | ~/own:toQuery.() | ~/own:toQuery.() | ~/own:toQuery.() | ~/own:toQuery.() | ~/own:toQuery.()',
  "import { toQuery as a } from '#own'; import { toQuery as b } from '$lib/own'; import { toQuery as d } from 'src/own'; import { toQuery as e } from 'own'; import { toQuery as f } from '@own/lib'; show(a({ a: 'x' }), b({ a: 'x' }), d({ a: 'x' }), e({ a: 'x' }), f({ a: 'x' }));":
    '#own:toQuery.() | $lib/own:toQuery.() | src/own:toQuery.() | own:toQuery.() | @own/lib:toQuery.()',
  "import { toQuery as a } from './own'; import * as own from './own'; show(a({ a: 'x' }), own.toQuery({ a: 'x' }), own.b.toQuery({ a: 'x' }), own[k]({ a: 'x' }), toQuery({ a: 'x' }));":
    './own:toQuery.() | "[a="x"]" | "[a="x"]" | <computed-key> | global:toQuery.()',
});

reads('what is hidden in a list', {
  "show([...more].concat('a'), [...more].concat(), [...more, 'a'].reverse(), [...more].map((k) => k), [...more].flat(), [...more].filter(Boolean));":
    '["a", …<call>] | […<call>] | ["a", …<call>] | […<call>] | […<call>] | […<call>]',
  "import { HttpParams } from '@angular/common/http'; show(new HttpParams({ notfromObject: { a: 'x' } }), new HttpParams({ fromObjects: { a: 'x' } }));":
    'query() | query()',
  "class F { static s = 'x'; } class E extends F {} class D extends E {} class C extends D {} class B extends C {} show(C.s, B.s);":
    '"x" | <reassigned s>',
  "const q = new URLSearchParams(); x.forEach((v, k) => q.set('a', v)); x.forEach((v, k) => q.set('b', k)); show(q);":
    'query(a?=<call forEach>, b?=<call forEach>)',
  "const o = { a: 'x' }; const f = (t) => { const g = () => t; g(); g().o.b = 'y'; }; f({ o }); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { const g = () => t; g(); g().o.a; }; f({ o }); show(o);": '{a="x"}',
});
