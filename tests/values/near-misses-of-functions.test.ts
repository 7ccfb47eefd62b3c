// What do operators, well-known functions and methods give? One line for each side of a guard.
import { reads } from '../support/show';

reads('texts', {
  "show('ab'.slice(1));": '"b"',
  "show('ab'.slice(n));": '<call slice>',
  "show(('a' + x).slice(1));": '"a<call x>"',
  "show(('a' + x).slice(0, -1));": '"a<call x>"',
  "show(('a' + x).slice(2));": '<call slice>',
  "show('abc'.substr(-2));": '"bc"',
  "show('abc'.substr(1, 1));": '"b"',
  "show('abc'.substring(2, 0));": '"ab"',
  "show('a b'.split(' '));": '["a", "b"]',
  "show('a b'.split(x));": '<call split>',
  "show(('a' + x).split(' '));": '<call split>',
  "show('a'.includes('a'), 'a'.includes('b'), 'a'.includes(x));": 'true | false | <branch includes>',
  "show(('a' + x).includes('a'), ('a' + x).includes('b'));": 'true | <branch includes>',
  "show(('a' + x).startsWith('a'));": '<branch startsWith>',
  "show('ab'.startsWith('a'), 'ab'.startsWith('b'), 'ab'.endsWith('b'), 'ab'.endsWith('a'));":
    'true | false | true | false',
  "show(' a '.trim(), (' a' + x).trim());": '"a" | " a<call x>"',
  "show('a'.toUpperCase(), 'A'.toLowerCase(), ('a' + x).toUpperCase());": '"A" | "a" | "A<call x>"',
  "show('a'.concat('b', x));": '"ab<call x>"',
  "show('a-b-a'.replace('a', 'c'), 'a-b-a'.replaceAll('a', 'c'));": '"c-b-a" | "c-b-c"',
  "show('a-b'.replace('a', x));": '"<call x>-b"',
  "show('a-b'.replace(x, 'a'));": '"a-b"',
  "show('a-b'.replace('', 'c'));": '"a-b"',
  "show(('a' + x).replace('a', 'b'));": '"a<call x>"',
  "show('a-b'.replace(/a/, 'c'), 'a-b'.replace(/a+/, 'c'), 'a-b'.replace(/a/, x));": '"c-b" | "a-b" | "a-b"',
  "show('a'.other());": '<call other>',
  "show(String('a'), String(1), String(x));": '"a" | "1" | "<call x>"',
  'show(`a${1}`, `a${null}`, `a${undefined}`, `a${true}`);': '"a1" | "a" | "a" | "atrue"',
  "show(`a${['b', 'c']}`, `a${{}}`);": '"ab,c" | "a<syntax>"',
  "show(`a${new URL('https://a.test/b?c=d')}`);": '"ahttps://a.test/b?[c="d"]"',
  "show(`a${new URLSearchParams()}`, `a${new URLSearchParams('b=c')}`);": '"a" | "a[b="c"]"',
  "show(encodeURIComponent('a&b=c'), encodeURI('a&b=c'), escape('a&b'));": '"a%26b%3Dc" | "a&b=c" | "a%26b"',
  "show('https://a.test/b?c=' + encodeURIComponent(x) + '&d=e');": '"https://a.test/b?c=<call x>&d=e"',
  "show(new URLSearchParams('c=' + encodeURIComponent(x)), new URLSearchParams('c=' + x));":
    'query(c="<call x>") | query(c="<call x>")',
  "show(decodeURIComponent('a'), decodeURI('a'));": '"a" | "a"',
});

reads(
  'operators',
  {
    "show('a' + 'b', 1 + 2, 1 + 2 + 'a', 'a' + 1 + 2);": '"ab" | 3 | "3a" | "a12"',
    "show(3 - 1, 3 * 2, 6 / 2, 5 % 3, 1 < 2, 2 <= 1, 2 > 1, 1 >= 2, 'a' - 1, x - 1);":
      '2 | 6 | 3 | 2 | true | false | true | false | <branch> | <branch>',
    "show(1 & 2, 1 ** 2, 'a' in x);": '<syntax> | <syntax> | <syntax>',
    "show('a' === 'a', 'a' === 'b', 'a' !== 'a', 'a' == 'a', 'a' != 'b');": 'true | false | false | true | true',
    "show(1 === '1', 1 == '1', null == undefined, null === undefined, null != undefined);":
      'false | true | true | false | false',
    'show({} === null, {} !== null, [] == undefined, null === {}, x === null, {} === {});':
      'false | true | false | false | <branch> | <branch>',
    "show(!true, !0, !x, -1, -x, -'a', void 0, typeof 1, +1);":
      'false | true | <branch> | -1 | <syntax> | <syntax> | undefined | <syntax> | <syntax>',
    "show(true && 'a', false && 'a', x && 'a', '' && 'a');": '"a" | false | undefined | "a" | ""',
    "show(true || 'a', false || 'a', x || 'a', '' || 'a', null || 'a');": 'true | "a" | global:x | "a" | "a" | "a"',
    "show(null ?? 'a', undefined ?? 'a', x ?? 'a', '' ?? 'a', 'b' ?? 'a');": '"a" | "a" | global:x | "a" | "" | "b"',
    "show(true ? 'a' : 'b', false ? 'a' : 'b', x ? 'a' : 'b');": '"a" | "b" | "a" | "b"',
    "let a = 'x'; show(a = 'y', a += 'z', a ||= 'w');": '"y" | "yz" | "yz" | "w"',
    "show(('a', 'b'), await 'a', 'a' as const, 'a'!, <any>'a');": '"b" | "a" | "a" | "a" | "a"',
    'show(1, true, null, undefined, /a/, 1n);': '1 | true | null | undefined | <syntax> | 1',
    "show({ a: { b: 'x' }, c: { b: 'y' }, ...more }[k]);": '<computed-key>',
  },
  { typescript: true },
);

reads('lists', {
  "show(['a', 'b'].join('&'), ['a', x].join('&'), ['a'].join(x), ['a', 'b'].join());":
    '"a&b" | "a&<call x>" | <call join> | "a,b"',
  "show(['a', ...more].join('&'));": '"a&<call>"',
  "const l = ['a']; if (c) l.push('b'); show(l.join('&'));": '"a(|&b)"',
  "show(['a', '', null].filter(Boolean), ['a', x].filter(Boolean), ['a', ''].filter());":
    '["a"] | ["a", global:x] | ["a"]',
  "show(['a', 'b'].filter((one) => one !== 'a'), ['a', 'b'].filter((one) => x));": '["b"] | ["a", "b"]',
  "show(['a', 'b'].map((one) => one + '1'), ['a', 'b'].map((one, at) => at), ['a'].map((one, at, all) => all.length));":
    '["a1", "b1"] | [0, 1] | [1]',
  "show(['a', ...more].map((one, at) => at), ['a'].map());": '[<branch map>, …<call>] | […<syntax map>]',
  "show(['a', 'b'].flatMap((one) => [one, one]), [['a'], 'b', null, x].flat());":
    '["a", "a", "b", "b"] | ["a", "b", …<call x>]',
  "show(['a', 'b'].reduce((all, one) => all + one), ['a', 'b'].reduce((all, one) => all + one, 'c'));": '"ab" | "cab"',
  "show([].reduce((all, one) => all + one), [].reduce((all, one) => all + one, 'c'), ['a', ...more].reduce((all, one) => all + one));":
    '<call reduce> | "c" | "a<call>"',
  "show(['a'].concat(['b'], 'c'), ['a'].concat(x), ['a'].concat(...more), ['a'].concat(c ? ['b'] : []));":
    '["a", "b", "c"] | ["a", …<call concat>] | ["a", …<spread>] | ["a", …<spread concat>]',
  "show(['a', 'b'].reverse(), ['a', 'b'].toReversed(), ['b', 'a'].sort(), ['a'].values());":
    '["b", "a"] | ["b", "a"] | ["b", "a"] | ["a"]',
  "show(['a', 'b'].slice(), ['a', 'b'].slice(1));": '["a", "b"] | ["a", "b"]',
  "show(['a', 'b'].toString());": '"a,b"',
  "show(['a', 'b'].includes('a'), ['a', 'b'].includes('c'), ['a', x].includes('c'), ['a', ...more].includes('c'), ['a'].includes(x));":
    'true | false | <branch includes> | <branch includes> | <branch includes>',
  "show(['a'].at(0), ['a'].find((one) => one));": '<call at> | <call find>',
  "show(Array.from(['a'], (one) => one + '1'), Array.from(x), Array.from(new URLSearchParams('a=b')), Array.from(['a']));":
    '["a1"] | […<call from>] | [["a", "b"]] | ["a"]',
  "show(['a', , 'b'], [...['a'], 'b'], [...x, 'b'], [...'ab']);":
    '["a", undefined, "b"] | ["a", "b"] | ["b", …<call>] | […<spread>]',
});

reads('objects', {
  "show(Object.entries({ a: 'x' }), Object.keys({ a: 'x' }), Object.values({ a: 'x' }), Object.entries(x));":
    '[["a", "x"]] | ["a"] | ["x"] | […<call entries>]',
  "show(Object.entries(new URLSearchParams('a=x')), Object.fromEntries(new URLSearchParams('a=x')));":
    '[["a", "x"]] | {a="x"}',
  "show(Object.fromEntries([['a', 'x']]), Object.fromEntries([['a']]), Object.fromEntries([[x, 'a']]), Object.fromEntries(x), Object.fromEntries(['a']));":
    '{a="x"} | {a=<spread>} | {…<call>} | {…<call fromEntries>} | {…<computed-key>}',
  "show(Object.fromEntries(Object.entries({ a: 'x', b: '' }).filter(([, v]) => v)));": '{a="x"}',
  "show(Object.assign({ a: 'x' }, { b: 'y' }), Object.assign({ a: 'x' }, ...more), Object.assign({}, x));":
    '{a="x", b="y"} | {a="x", …<spread>} | {…<call assign>}',
  "show(Object.freeze({ a: 'x' }), Object.seal({ a: 'x' }), Object.create({ a: 'x' }));":
    '{a="x"} | {a="x"} | global:Object.create.()',
  "show(Object.hasOwn({ a: 'x' }, 'a'), Object.hasOwn({ a: 'x' }, 'b'), Object.hasOwn({ ...x }, 'b'), Object.hasOwn({ a: 'x' }, k), Object.hasOwn(x, 'a'));":
    'true | false | <branch hasOwn> | <branch hasOwn> | <branch hasOwn>',
  "const o = {}; if (c) o.a = 'x'; show(Object.hasOwn(o, 'a'), o.hasOwnProperty('b'));": '<branch hasOwn> | false',
  "show(other.entries({ a: 'x' }), Object.entries.other({ a: 'x' }));":
    'global:other.entries.() | global:Object.entries.other.()',
  "show(structuredClone({ a: 'x' }), Promise.resolve({ a: 'x' }), JSON.stringify({ a: 'x' }));":
    '{a="x"} | {a="x"} | global:JSON.stringify.()',
  "show({ a: 'x', get b() { return 'y'; }, c() { return 'z'; } });": '{a="x", b=<call>, c=function}',
  "show({ ...{ a: 'x' }, ...null, ...x });": '{a="x", …<call>}',
  "show({ ...(c ? { a: 'x' } : { b: 'y' }) }, { ...(c && { a: 'x' }) }, { ...(c || { a: 'x' }) }, { ...(c ?? { a: 'x' }) });":
    '{a?="x", b?="y"} | {a?="x"} | {a?="x", …<call>} | {a?="x", …<call>}',
  "show({ ...new URLSearchParams('a=x') }, { ...new URL('https://a.test?b=c') }, { ...['a'] }, { ...'a' });":
    '{…<spread>} | {…<spread>} | {…<spread>} | {…<spread>}',
  "show({ __proto__: { a: 'x' }, ['b']: 'y', [k]: 'z', 1: 'w' });":
    '{__proto__={a="x"}, b="y", 1="w", …<computed-key>}',
  "show(_objectSpread({ a: 'x' }, { b: 'y' }), _extends({ a: 'x' }, { b: 'y' }), _other({ a: 'x' }));":
    '{a="x", b="y"} | {a="x", b="y"} | global:_other.()',
});

reads('queries and addresses', {
  "show(new URLSearchParams('?a=x&b=y'), new URLSearchParams('a=x&amp;b=y'), new URLSearchParams(' a =x'));":
    'query(a="x", b="y") | query(a="x", b="y") | query(a="x")',
  "show(new URLSearchParams({ a: 'x' }), new URLSearchParams([['a', 'x']]), new URLSearchParams(x), new URLSearchParams());":
    'query(a="x") | query(a="x") | query(…<call URLSearchParams>) | query()',
  "show(new URLSearchParams(c ? { a: 'x' } : { b: 'y' }), new URLSearchParams(c ? 'a=x' : 'b=y'));":
    'query(a?="x", b?="y") | query(a?="x", b?="y")',
  'show(new URLSearchParams(`a=x&${k}=y`), new URLSearchParams(`a=x${more}`), new URLSearchParams(`${more}&a=x`), new URLSearchParams(`a=${v}&b=y`));':
    'query(a="x", …<call k>) | query(a="x<call more>", …<call more>) | query(a="x", …<call more>) | query(a="<call v>", b="y")',
  "show(new URLSearchParams(`a=x${c ? '&b=y' : ''}&d=z`), new URLSearchParams(`a=x${c ? '&' : ''}b=y`), new URLSearchParams(`${c ? 'a=x&' : ''}b=y`));":
    'query(b?="y", a="x", d="z") | query(a="x", b="y") | query(a?="x", b="y")',
  "show(new URLSearchParams(`a=x${c ? '&b=y' : '&d=z'}`), new URLSearchParams(`a=${c ? 'x' : 'y'}`));":
    'query(b?="y", d?="z", a="x") | query(a="(x|y)")',
  "show(new URLSearchParams(`${c ? '?' : '&'}a=x`), new URLSearchParams(`a=x${c ? '&b=y&' : '&'}d=z`));":
    'query(a="x") | query(b?="y", a="x", d="z")',
  "show(new URLSearchParams('a=x%26y&b=x+y&c'), new URLSearchParams('a=%zz'), new URLSearchParams('&&=x'));":
    'query(a="x&y", b="x y", c="") | query(a="%zz") | query()',
  "show(new URLSearchParams(`a=x\\n  &b=y`), new URLSearchParams('a=x '));": 'query(a="x", b="y") | query(a="x ")',
  "show(new URL('https://a.test/b?c=d#e'), new URL('/b?c=d', 'https://a.test'), new URL('b', 'https://a.test'), new URL('b', 'https://a.test/'));":
    'url(https://a.test/b; c="d") | url(https://a.test/b; c="d") | url(https://a.test/b; ) | url(https://a.test/b; )',
  "show(new URL('https://a.test/b', 'https://c.test'), new URL('/b', x), new URL(x, 'https://a.test'), new URL(x));":
    'url(https://a.test/b; ) | url(<call x>/b; ) | url(https://a.test<call x>; ) | url(<call x>; )',
  "show(new URL(new URL('https://a.test?b=c')), new URL(`https://a.test/${x}?b=c`), new URL(`${x}?b=c`), new URL(`${x}&b=c`));":
    'url(https://a.test; b="c") | url(https://a.test/<call x>; b="c") | url(<call x>; b="c") | url(<call x>; b="c", …<call x>)',
  "show(new URL(c ? 'https://a.test?b=c' : 'https://d.test?e=f'), URL.parse('https://a.test?b=c'));":
    'url(https://a.test; b="c") | url(https://d.test; e="f") | url(https://a.test; b="c")',
  "show(new URL('https://a.test?b=c').toString(), new URL('https://a.test?b=c').toJSON(), new URL('https://a.test').other());":
    '"https://a.test?[b="c"]" | "https://a.test?[b="c"]" | <call other>',
  "const q = new URLSearchParams('a=x&a=y'); show(q.get('b'), q.getAll('a'), q.has('a'));":
    '<call get> | <call getAll> | <call has>',
  "show([...new URLSearchParams('a=x').entries()], [...new URLSearchParams('a=x').keys()], [...new URLSearchParams('a=x')]);":
    '[["a", "x"]] | ["a"] | [["a", "x"]]',
  "show(new FormData(), new Map([['a', 'x']]), new Set(['a']), new window.URLSearchParams('a=x'), new Other('a=x'));":
    'query() | query(a="x") | global:Set.new | query(a="x") | global:Other.new',
  "import { HttpParams } from '@angular/common/http'; show(new HttpParams(), new HttpParams({ fromObject: { a: 'x' } }), new HttpParams({ fromString: 'a=x' }), new HttpParams({ other: 'a=x' }));":
    'query() | query(a="x") | query(a="x") | query()',
  "import { HttpParams } from '@angular/common/http'; show(new HttpParams().set('a', 'x').append('b', 'y').delete('a'), new HttpParams().appendAll({ a: 'x' }), new HttpParams().set(k, 'x'));":
    'query(b="y") | query(a="x") | query(…<call set>)',
  "import { HttpParams } from './own'; show(new HttpParams().set('a', 'x'));": './own:HttpParams.new.set.()',
  "import FormData from 'form-data'; const f = new FormData(); f.append('a', 'x'); show(f);": 'query(a="x")',
  "import FormData from './form-data'; const f = new FormData(); f.append('a', 'x'); show(f);":
    'query(a="x", …<call FormData>)',
  "import { URLSearchParams } from 'url'; show(new URLSearchParams('a=x'));": 'query(a="x")',
  "import { URLSearchParams } from './url'; show(new URLSearchParams('a=x'));": './url:URLSearchParams.new',
});

reads('packages that write queries or copy objects', {
  "import qs from 'qs'; show(qs.stringify({ a: 'x' }), qs.parse('a=x'), qs.stringify(x));":
    '"[a="x"]" | qs:parse.() | "[…<call stringify>]"',
  "import { stringify } from 'querystring'; show(stringify({ a: 'x' }), stringify(c ? { a: 'x' } : { b: 'y' }));":
    '"[a="x"]" | "[a?="x", b?="y"]"',
  "import { encode } from 'node:querystring'; show(encode({ a: 'x' }));": '"[a="x"]"',
  "import queryString from 'query-string'; show(queryString.stringifyUrl({ url: 'https://a.test', query: { a: 'x' } }), queryString.other({ a: 'x' }));":
    '"https://a.test?[a="x"]" | query-string:other.()',
  "import { stringify } from './qs'; show(stringify({ a: 'x' }));": './qs:stringify.()',
  "import { toQuery, toQueryString, buildQueryParams, other } from './own'; show(toQuery({ a: 'x' }), toQueryString({ a: 'x' }), buildQueryParams({ a: 'x' }), other({ a: 'x' }), toQuery({ a: 'x' }, 1), toQuery(x));":
    '"[a="x"]" | "[a="x"]" | query(a="x") | ./own:other.() | ./own:toQuery.() | ./own:toQuery.()',
  "import { toQuery } from 'own'; show(toQuery({ a: 'x' }));": 'own:toQuery.()',
  "import url from 'url'; show(url.format({ protocol: 'https', host: 'a.test', pathname: '/b', query: { c: 'd' } }), url.format({ protocol: 'https:', hostname: 'a.test' }), url.format({ pathname: '/b', search: '?c=d' }));":
    '"https://a.test/b?[c="d"]" | "https://a.test?[]" | "/b?c=d"',
  "import url from 'node:url'; show(url.format(new URL('https://a.test?b=c')), url.format(x), url.format({ host: 'a.test', ...x }), url.parse('https://a.test?b=c'));":
    '"https://a.test?[b="c"]" | <call format> | "//a.test?[]&<call>" | url(https://a.test; b="c")',
  "import { withQuery, stringifyQuery } from 'ufo'; show(withQuery('https://a.test', { a: 'x' }), stringifyQuery({ a: 'x' }));":
    '"https://a.test?[a="x"]" | "[a="x"]"',
  "import _ from 'lodash'; show(_.assign({ a: 'x' }, { b: 'y' }), _.merge({ a: 'x' }, { b: 'y' }), _.pickBy({ a: 'x' }), _.cloneDeep({ a: 'x' }), _.other({ a: 'x' }));":
    '{a="x", b="y"} | {a="x", b="y"} | {a="x"} | {a="x"} | lodash:other.()',
  "import assign from 'lodash/assign'; import merge from 'lodash.merge'; import { extend } from 'lodash-es'; show(assign({ a: 'x' }, { b: 'y' }), merge({ a: 'x' }), extend({ a: 'x' }));":
    '{a="x", b="y"} | {a="x"} | {a="x"}',
  "import merge from 'other-lodash.merge'; show(merge({ a: 'x' }));": 'other-lodash.merge:()',
  "import extend from 'extend'; import assign from 'object-assign'; show(extend({ a: 'x' }, { b: 'y' }), assign({ a: 'x' }));":
    '{a="x", b="y"} | {a="x"}',
  "show($.param({ a: 'x' }), $.extend({ a: 'x' }, { b: 'y' }), $.other({ a: 'x' }), window.encodeURIComponent('a&'));":
    '"[a="x"]" | {a="x", b="y"} | global:$.other.() | "a%26"',
  "import { useMemo, useCallback, useState, useRef } from 'react'; show(useMemo(() => 'a'), useCallback('a'), useState('a'), useRef('a'));":
    '"a" | "a" | react:useState.() | react:useRef.()',
  "import { useMemo } from 'preact/hooks'; import { computed } from 'vue'; show(useMemo(() => 'a'), computed(() => 'a'));":
    '"a" | {value="a"}',
  "import { useRef, useState } from 'react'; import { Client } from 'client'; show(useRef(new Client()).current, useState(() => new Client())[0], useState(Client)[0]);":
    'client:Client.new | client:Client.new | react:useState.().0',
  "import { inject } from '@angular/core'; import { Client } from 'client'; class Own {} show(inject(Client), inject(Own));":
    'client:Client.new | @angular/core:inject.()',
});

reads('calls', {
  "show(require('a').b, require(x), require('a', 'b'), other('a'));": 'a:b | global:require.() | a: | global:other.()',
  "const require = f; show(require('a'));": 'global:f.()',
  "show(__importDefault(require('a')), _interopRequireDefault(require('a')), _other(require('a')));":
    'a: | a: | global:_other.()',
  "const f = (a) => a; show(f('x'), f.call(null, 'x'), f.apply(null, ['x']), f.bind(null)('x'), f.bind(null, 'x')(), f.other('x'));":
    '"x" | "x" | "x" | "x" | <call bind> | <call other>',
  "const f = (a) => a; show(f(...['x']), f(...more), f());": '"x" | <spread> | undefined',
  "show(Promise.resolve('a').then((one) => one + 'b'), Promise.resolve('a').catch(f), Promise.resolve('a').finally(f), Promise.resolve('a').then());":
    '"ab" | "a" | "a" | <call then>',
  'show((1).toString(), true.toString(), (1).toFixed(), x.toString(), x.trim(), x.y.trim());':
    '1 | true | <call toFixed> | global:x.toString.() | global:x.trim.() | global:x.y.trim.()',
  "show(x['a'](), x[k](), ['a'][m](), 'a'['toUpperCase']());": 'global:x.a.() | <computed-key> | <computed-key> | "A"',
  "class A { a() { return {}; } b() { return { c: 'x' }; } c() { return new URLSearchParams(); } run() { show(this.a(), this.b(), this.c()); } }":
    '{…<call a>} | {c="x"} | query(…<call c>)',
  'class A { #a() { return {}; } run() { show(this.#a()); } }': '{}',
  'const o = { a() { return {}; } }; show(o.a());': '{}',
  "import agent from 'superagent'; show(agent.post(u).field('a', 'x'), agent.post(u).field({ a: 'x' }));":
    'query(a="x") | query(a="x")',
  "import { C } from 'c'; class D { constructor(a) { this.a = a; } } show(new C(), new D('x').a, new D().a, new x(), new (f())());":
    'c:C.new | "x" | undefined | global:x.new | global:f.().new',
  "show(import('a'), await import('a'), import(x));": 'a: | a: | <import>',
});
