// What do the functions and methods of the language and of the platform give? What is known for certain must be what
// running the code gives; the rest is printed.
import { parse, format } from 'node:url';
import { stringify } from 'node:querystring';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { indexFile } from '../../src/syntax/file-index';
import { Evaluation } from '../../src/values/evaluation';
import { runsAt } from '../../src/values/runs';
import { exact } from '../../src/values/text';
import type { Members, Value } from '../../src/values/value';
import { inRule } from '../support/analyse';
import { shows } from '../support/show';

/** In a plain object the order of the names says nothing. */
function sorted(pairs: unknown): unknown {
  return Array.isArray(pairs) ? pairs.sort() : pairs;
}

/** Pairs, so that order and repetition count. */
function pairsOf({ entries, gaps }: Members): unknown {
  if (gaps.length > 0 || entries.some(({ presence }) => presence === 'sometimes')) return '<uncertain>';
  return entries.map((entry) => [entry.name, plain(entry.value())]);
}

function plain(value: Value): unknown {
  switch (value.kind) {
    case 'scalar':
      return value.value;
    case 'record':
      return { pairs: sorted(pairsOf(value.members)) };
    case 'query':
      return { query: pairsOf(value.members) };
    case 'url':
      return { base: exact(value.base), query: pairsOf(value.members) };
    case 'list':
      return value.gaps.length > 0 ? '<uncertain>' : value.items.map((item) => plain(item.value()));
    case 'text': {
      const [only] = value.pieces;
      if (typeof only === 'object' && only.kind === 'serialized' && value.pieces.length === 1)
        return { query: pairsOf(only.members) };
      return exact(value) ?? `<${value.kind}>`;
    }
    default:
      return `<${value.kind}>`;
  }
}

function real(value: unknown, asQuery: boolean): unknown {
  if (typeof value === 'string' && asQuery) return { query: [...new URLSearchParams(value)] };
  if (value instanceof URLSearchParams) return { query: [...value] };
  if (value instanceof URL) return { base: `${value.origin}${value.pathname}`, query: [...value.searchParams] };
  if (Array.isArray(value)) return value.map((one) => real(one, false));
  if (typeof value === 'object' && value !== null)
    return { pairs: sorted(Object.entries(value).map(([name, one]) => [name, real(one, false)])) };
  return value;
}

/** The two packages that a program may import, as their names are used here. */
const imports = `import { stringify } from 'node:querystring';\nimport { parse, format } from 'node:url';\n`;

function agrees(name: string, expressions: readonly string[]): void {
  it(name, () => {
    const codes = expressions.map((one) => (one.includes('show(') ? one : `show(${one});`));
    const read = codes.map((code) =>
      inRule(imports + code, (sourceCode) => {
        const index = indexFile(sourceCode);
        const evaluation = new Evaluation(sourceCode, index);
        const [call] = index
          .ofType('CallExpression')
          .filter(({ callee }) => callee.type === 'Identifier' && callee.name === 'show');
        const [run] = call ? runsAt(call, undefined, evaluation.top, evaluation) : [];
        const argument = call?.arguments[0];
        if (!argument || !run) throw new Error(`Nothing is shown: ${code}`);
        return plain(evaluation.valueOf(argument, run.environment));
      }),
    );
    const ran = codes.map((code, index) => {
      const results: unknown[] = [];
      const show = (one: unknown): unknown => results.push(one);
      const platform = { URL, URLSearchParams, Array, Object, structuredClone, encodeURIComponent, escape };
      runInNewContext(code, { ...platform, show, stringify, parse, format }, { timeout: 1000 });
      const isQuery = typeof read[index] === 'object' && read[index] !== null && 'query' in read[index];
      return real(results[0], isQuery);
    });
    expect(codes.map((code, index) => [code, read[index]])).toEqual(codes.map((code, index) => [code, ran[index]]));
  });
}

describe('lists', () => {
  agrees('are joined, mapped and filtered', [
    `['a', 'b'].join('&')`,
    `['a', 'b'].join()`,
    `['a', 'b'].toString()`,
    `[].join('-')`,
    `[1, 2].map((n) => n + '!')`,
    `['a', 'b'].map((one, index) => one + index)`,
    `['a', 'b'].map((one, index, all) => all.length)`,
    `['a', '', 'b'].filter(Boolean)`,
    `['a', '', 'b'].filter((one) => one)`,
    `[['a'], ['b']].flat()`,
    `['a', 'b'].flatMap((one) => [one, one + '2'])`,
    `['a', 'b'].reduce((all, one) => all + one, '-')`,
    `['a', 'b', 'c'].reduce((all, one) => all + one)`,
    `['a', 'b'].reduce((all, one) => ({ ...all, [one]: 'x' }), {})`,
    `['a'].concat(['b'], 'c')`,
    `['a', 'b', 'c'].reverse()`,
    `['a', 'b'].slice()`,
    `[['a', 'b'].includes('b'), ['a', 'b'].includes('c')]`,
    `[...['a'], 'b', ...['c', 'd']]`,
    `['a', 'b'].length`,
    `['a', 'b'][1]`,
    `['a', 'b'][2]`,
    `const all = []; all.push('a', 'b'); all.unshift('z'); show(all);`,
    `const all = ['a']; all.push('b'); show(all.join(' '));`,
    `Array.from(['a', 'b'])`,
    `Array.from(['a', 'b'], (one) => one + '.')`,
  ]);
});

describe('objects', () => {
  agrees('are made of others', [
    `({ a: '1', ...{ b: '2', a: '3' } })`,
    `({ ...{ b: '2', a: '3' }, a: '1' })`,
    `({ a: '1', ['b' + 'c']: '2', 3: '4' })`,
    `Object.assign({ a: '1' }, { b: '2' }, { a: '3' })`,
    `Object.fromEntries([['a', '1'], ['b', '2']])`,
    `Object.fromEntries(Object.entries({ a: '1', b: '2' }).map(([k, v]) => [k + k, v + v]))`,
    `Object.fromEntries(new URLSearchParams('a=1&b=2'))`,
    `Object.entries({ a: '1', b: '2' })`,
    `Object.keys({ a: '1', b: '2' })`,
    `Object.values({ a: '1', b: '2' })`,
    `Object.freeze({ a: '1' })`,
    `structuredClone({ a: '1' })`,
    `[Object.hasOwn({ a: '1' }, 'a'), Object.hasOwn({ a: '1' }, 'b')]`,
    `const o = { a: '1', b: '2' }; delete o.a; show(o);`,
    `const o = { a: '1' }; o.a += '2'; o['b'] = '3'; show(o);`,
    `const o = { in: { a: '1' } }; o.in.a = '2'; o.in.b = '3'; show(o);`,
    `const o = { a: '1' }; Object.assign(o, { a: '2', b: '3' }); show(o);`,
    `const o = {}; for (const [k, v] of [['a', '1'], ['b', '2']]) o[k] = v; show(o);`,
  ]);
});

describe('texts', () => {
  agrees('are cut and changed', [
    `['abcdef'.slice(1, 3), 'abcdef'.slice(-2), 'abcdef'.substring(2), 'abcdef'.substring(4, 1)]`,
    `['abcdef'.substr(1, 2), 'abcdef'.substr(-3, 2), 'abcdef'.substr(2), 'abcdef'.slice(2, -1)]`,
    `['a-b-c'.replace('-', '+'), 'a-b-c'.replaceAll('-', '+'), 'abc'.replace('x', 'y'), 'a-b-c'.replace(/-/g, '+')]`,
    `'a,b,c'.split(',')`,
    `['aB'.toLowerCase(), 'aB'.toUpperCase(), ' a '.trim(), 'a'.concat('b', 'c'), 'a'.toString(), 'a'.valueOf()]`,
    `['abc'.includes('b'), 'abc'.includes('d'), 'abc'.startsWith('ab'), 'abc'.startsWith('b'), 'abc'.endsWith('bc')]`,
    `['abc'.endsWith('a'), 'abc'.length]`,
    `[encodeURIComponent('a&b=c?d#e%f'), String(1), String(true), Boolean('a'), Boolean('')]`,
  ]);
});

describe('queries and addresses', () => {
  agrees('are taken apart and put together', [
    `new URLSearchParams({ a: '1', b: '2' })`,
    `new URLSearchParams([['a', '1'], ['b', '2']])`,
    `new URLSearchParams('?a=1&b=2')`,
    `new URLSearchParams('a=1&b=')`,
    `new URLSearchParams(new URLSearchParams('a=1'))`,
    `new URLSearchParams({ a: '1', b: '2' }).toString()`,
    `new URLSearchParams('a=1&b=2').get('b')`,
    `[...new URLSearchParams('a=1&b=2').entries()]`,
    `[...new URLSearchParams('a=1&b=2').keys()]`,
    `const q = new URLSearchParams('a=1'); q.set('a', '2'); q.append('b', '3'); q.delete('c'); show(q);`,
    `const q = new URLSearchParams('a=1&b=2'); q.delete('a'); show(q);`,
    `const q = new URLSearchParams(); ['a', 'b'].forEach((k) => q.append(k, '1')); show(q);`,
    `stringify({ a: '1', b: '2' })`,
    `new URL('https://as.test/authorize?a=1')`,
    `new URL('/authorize?a=1', 'https://as.test')`,
    `new URL('authorize?a=1', 'https://as.test/')`,
    `new URL('https://as.test/authorize', 'https://other.test')`,
    `new URL(new URL('https://as.test/authorize?a=1'))`,
    `const u = new URL('https://as.test/authorize?a=1'); u.search = '?b=2'; show(u);`,
    `const u = new URL('https://as.test/authorize?a=1'); u.search += '&b=2'; show(u);`,
    `const u = new URL('https://as.test/authorize?a=1'); u.search = new URLSearchParams({ c: '3' }); show(u);`,
    `const u = new URL('https://as.test/authorize?a=1'); u.href = 'https://as.test/login?d=4'; show(u);`,
    `const u = new URL('https://as.test/authorize?a=1'); u.href += '&e=5'; show(u);`,
    `const u = new URL('https://as.test/'); u.searchParams.set('a', '1'); u.searchParams.delete('b'); show(u);`,
    `const u = new URL('https://as.test/x?a=1'); for (const [k, v] of Object.entries({ b: '2' })) u.searchParams.append(k, v); show(u.searchParams);`,
  ]);
});

describe('what is not seen of them', () => {
  shows({
    'a list with something unseen': [
      "function f(x) { show(['a', x].join('&'), ['a', ...x], ['a', ...x].length); }",
      '"a&<parameter x>"',
      '["a", …<parameter>]',
      '<spread length>',
    ],
    'a filter that nobody knows': ["function f(x) { show(['a', 'b'].filter(x)); }", '["a", "b"]'],
    'an item that may be left out': [
      "function f(x) { show(['a', x && 'b'].filter(Boolean).join('&')); }",
      '"a(|&(|b))"',
    ],
    'a reduction over unseen items': [
      "function f(x) { show(['a', ...x].reduce((all, one) => all + one, '')); }",
      '"a<parameter>"',
    ],
    'a reduction without a start': [
      'function f(x) { show(x.reduce((a, b) => a + b), [].reduce((a, b) => a)); }',
      '<call reduce>',
      '<call reduce>',
    ],
    'lists that are flattened': ["function f(x) { show([['a'], x, null].flat()); }", '["a", …<parameter x>]'],
    'what is appended to a list': [
      "function f(x) { show(['a'].concat(x), ['a'].concat(...x)); }",
      '["a", …<parameter concat>]',
      '["a", …<spread>]',
    ],
    'a part of a list': [
      "show(['a', 'b'].slice(1).length, ['a', 'b'].sort(), ['a'].indexOf('a'));",
      '<spread length>',
      '["a", "b"]',
      '<call indexOf>',
    ],
    'what a list includes': [
      "function f(x) { show(['a', x].includes('a'), ['a', x].includes('b'), ['a'].includes(x)); }",
      'true',
      '<branch includes>',
      '<branch includes>',
    ],
    'a map without a function': ["show(['a'].map());", '[…<syntax map>]'],
    'an unseen separator': ["function f(x) { show(['a', 'b'].join(x)); }", '<call join>'],
    'the entries of something unseen': [
      'function f(x) { show(Object.entries(x), Object.keys({ a: 1, ...x })); }',
      '[…<parameter entries>]',
      '["a", …<parameter>]',
    ],
    'an object of unseen pairs': [
      "function f(x) { show(Object.fromEntries(x), Object.fromEntries([[x, 'a']])); }",
      '{…<parameter fromEntries>}',
      '{…<parameter>}',
    ],
    'members that nobody knows': [
      "function f(x) { show(Object.hasOwn({ ...x }, 'a'), x in { a: 1 }); }",
      '<branch hasOwn>',
      '<syntax>',
    ],
    'an assignment of something unseen': [
      "function f(x) { show(Object.assign({ a: '1' }, x), Object.assign({}, ...x)); }",
      '{a="1", …<parameter assign>}',
      '{…<spread>}',
    ],
    'a part of a text with something unseen': [
      'function f(x) { show(`?a=${x}`.slice(1), `a=${x}&`.slice(0, -1), `a${x}`.slice(2)); }',
      '"?a=<parameter x>"',
      '"a=<parameter x>&"',
      '<call slice>',
    ],
    'what a text includes': [
      'function f(x) { show(`a${x}`.includes("a"), `a${x}`.includes("b"), `a${x}`.startsWith("a"), "a".includes(x)); }',
      'true',
      '<branch includes>',
      '<branch startsWith>',
      '<branch includes>',
    ],
    'a text that is replaced by something unseen': [
      "function f(x) { show('a-b'.replace('-', x), x.replace('a', 'b')); }",
      '"a<parameter x>b"',
      '<call replace>',
    ],
    'a pattern': ["show('aab'.replace(/a+/, 'c'), 'a'.replace(/a/, (one) => one));", '"aab"', '"a"'],
    'a text that is split somehow': [
      "function f(x) { show('a,b'.split(x), (x + ',b').split(',')); }",
      '<call split>',
      '<call split>',
    ],
    'the query of something unseen': [
      "function f(x) { show(new URLSearchParams(x), new URLSearchParams({ a: '1', ...x })); }",
      'query(…<parameter URLSearchParams>)',
      'query(a="1", …<parameter>)',
    ],
    'one of two queries': [
      "function f(x) { show(new URLSearchParams(x ? { a: '1', b: '2' } : { a: '3' })); }",
      'query(a="1", b?="2", a="3")',
    ],
    'a key that is not seen': [
      "function f(x) { const q = new URLSearchParams(); q.set(x, '1'); show(q, q.get('a')); }",
      'query(…<parameter set>)',
      '<parameter get>',
    ],
    'what is taken out of a query': [
      "function f(x) { const q = new URLSearchParams('a=1'); q.delete(x); show(q); }",
      'query(a?="1")',
    ],
    'an unseen base': [
      "function f(x) { show(new URL('/authorize?a=1', x), new URL(x), new URL('a?b=1', x)); }",
      'url(<parameter x>/authorize; a="1")',
      'url(<parameter x>; )',
      'url(<parameter x>/a; b="1")',
    ],
    'an address that is written in part': [
      "function f(x) { const u = new URL(x); u.searchParams.set('a', '1'); show(u, u.href, u.origin); }",
      'url(<parameter x>; a="1")',
      '"<parameter x>?[a="1"]"',
      '<call origin>',
    ],
    'a query that is written sometimes': [
      "function f(x) { const u = new URL('https://as.test/?a=1'); if (x) u.search += '&b=2'; show(u); }",
      'url(https://as.test/; a="1", b?="2")',
    ],
    'one of two queries that are assigned': [
      "function f(x) { const u = new URL('https://as.test/?a=1'); u.search = x ? '?b=2' : '?c=3'; show(u); }",
      'url(https://as.test/; b?="2", c?="3")',
    ],
    'a path': [
      "const u = new URL('https://as.test'); u.pathname = '/authorize'; show(u);",
      'url(https://as.test/authorize; )',
    ],
    'a text of encoded parts': [
      'function f(x) { show(`a=${encodeURIComponent(x)}&b=1`, encodeURIComponent(x)); }',
      '"a=<parameter x>&b=1"',
      '"<parameter x>"',
    ],
    'the parts of an address': [
      "import { format } from 'url'; function f(q) { show(format({ protocol: 'https:', host: 'as.test', pathname: '/a', query: { b: '1' } }), format({ hostname: 'as.test', search: '?c=1' }), format({ pathname: '/a', query: q }), format({ ...q }), format(q)); }",
      '"https://as.test/a?[b="1"]"',
      '"//as.test?c=1"',
      '"/a?[…<parameter format>]"',
      '"?[]&<parameter>"',
      '<call format>',
    ],
    'an address that was parsed': [
      "import url from 'url'; show(url.parse('https://as.test/a?b=1', true));",
      'url(https://as.test/a; b="1")',
    ],
    'query packages': [
      "import qs from 'qs'; import { stringifyUrl } from 'query-string'; import { encode, parse } from 'querystring'; show(qs.stringify({ a: '1' }), stringifyUrl({ url: 'https://as.test', query: { a: '1' } }), encode({ a: '1' }), parse('a=1'));",
      '"[a="1"]"',
      '"https://as.test?[a="1"]"',
      '"[a="1"]"',
      'querystring:parse.()',
    ],
    'packages for objects': [
      "import assign from 'object-assign'; import { merge, pickBy } from 'lodash'; import clone from 'lodash/cloneDeep'; import omitBy from 'lodash.omitby'; show(assign({ a: 1 }, { b: 2 }), merge({ a: 1 }, { b: 2 }), pickBy({ a: 1 }), clone({ a: 1 }), omitBy({ a: 1 }));",
      '{a=1, b=2}',
      '{a=1, b=2}',
      '{a=1}',
      '{a=1}',
      'lodash.omitby:()',
    ],
    'packages for addresses': [
      "import { withQuery, stringifyQuery } from 'ufo'; import { createSearchParams } from 'react-router-dom'; show(withQuery('https://as.test', { a: '1' }), stringifyQuery({ a: '1' }), createSearchParams({ a: '1' }));",
      '"https://as.test?[a="1"]"',
      '"[a="1"]"',
      'query(a="1")',
    ],
    hooks: [
      "import { useMemo, useCallback } from 'react'; import { computed } from 'vue'; show(useMemo(() => 'a', []), useCallback(() => 'a')(), computed(() => 'b').value);",
      '"a"',
      '"a"',
      '"b"',
    ],
    'globals of pages': [
      "show($.param({ a: '1' }), jQuery.extend({ a: 1 }, { b: 2 }), window.encodeURIComponent('&'));",
      '"[a="1"]"',
      '{a=1, b=2}',
      '"%26"',
    ],
    'a function of another file that writes queries': [
      "import { buildQueryString, toQueryParams, greet } from './query'; function f(x) { show(buildQueryString({ a: '1' }), toQueryParams({ a: '1' }), greet({ a: '1' }), buildQueryString(x), buildQueryString({ a: '1' }, 'b')); }",
      '"[a="1"]"',
      'query(a="1")',
      './query:greet.()',
      './query:buildQueryString.()',
      './query:buildQueryString.()',
    ],
    forms: [
      "const form = new FormData(); form.append('a', '1'); const map = new Map([['b', '2']]); map.set('c', '3'); show(form, map, Object.fromEntries(map));",
      'query(a="1")',
      'query(b="2", c="3")',
      '{b="2", c="3"}',
    ],
    'forms of packages': [
      "import FormData from 'form-data'; import { HttpParams } from '@angular/common/http'; show(new FormData({ a: 1 }), new HttpParams({ fromObject: { a: '1' } }), new HttpParams().set('a', '1').append('b', '2').delete('a'));",
      'query()',
      'query(a="1")',
      'query(b="2")',
    ],
  });
});
