// What is in an object, after all that the file does to it?
import { describe } from 'vitest';
import { shows } from '../support/show';

describe('object literals', () => {
  shows({
    'names and values': [
      `function f(id) { show({ a: 'x', 'b-c': id, [\`d\`]: 1 }); }`,
      '{a="x", b-c=<parameter id>, d=1}',
    ],
    'a later name replaces an earlier one': [`show({ a: 1, b: 2, a: 3 });`, '{b=2, a=3}'],
    'a spread of a visible object': [`const base = { a: 1 }; show({ ...base, b: 2 });`, '{a=1, b=2}'],
    'a spread replaces what stands before it': [`const base = { a: 1 }; show({ a: 0, ...base });`, '{a=1}'],
    'a name replaces what was spread': [`const base = { a: 1, b: 1 }; show({ ...base, a: 0 });`, '{b=1, a=0}'],
    'a spread under &&': [`function f(x) { show({ a: 1, ...(x && { b: 2 }) }); }`, '{a=1, b?=2}'],
    'a spread of one of two objects': [`function f(x) { show({ ...(x ? { a: 1 } : { b: 2 }) }); }`, '{a?=1, b?=2}'],
    'a spread of an object or nothing': [`function f(x) { show({ ...(x ? { a: 1 } : {}) }); }`, '{a?=1}'],
    'a spread of nothing': [`show({ ...undefined, ...null, ...false, a: 1 });`, '{a=1}'],
    'a spread of something unknown': [`function f(extra) { show({ a: 1, ...extra }); }`, '{a=1, …<parameter>}'],
    'a spread of an unknown object or nothing': [
      `function f(extra) { show({ a: 1, ...(extra ?? {}) }); }`,
      '{a=1, …<parameter>}',
    ],
    'an unknown key': [`function f(k) { show({ a: 1, [k]: 2 }); }`, '{a=1, …<computed-key>}'],
    'one of two keys': [`function f(x) { show({ [x ? 'a' : 'b']: 1 }); }`, '{a?=1, b?=1}'],
  });
});

describe('assignments to properties', () => {
  shows({
    'after creation': [`const p = {}; p.a = 1; p['b'] = 2; show(p);`, '{a=1, b=2}'],
    'what happens to the object later counts too: it is one object': [
      `const p = { a: 1 }; show(p); p.b = 2;`,
      '{a=1, b=2}',
    ],
    'under a condition': [`function f(x) { const p = { a: 1 }; if (x) p.b = 2; show(p); }`, '{a=1, b?=2}'],
    'under a short circuit': [`function f(x) { const p = { a: 1 }; x && (p.b = 2); show(p); }`, '{a=1, b?=2}'],
    'a value that differs on one path': [
      `function f(x) { const p = { a: 1 }; if (x) p.a = 2; show(p); }`,
      '{a=1, a?=2}',
    ],
    'an unknown key opens the object': [
      `function f(k) { const p = { a: 1 }; p[k] = 2; show(p); }`,
      '{a=1, …<parameter>}',
    ],
    'an object within an object': [`const o = { query: { a: 1 } }; o.query.b = 2; show(o);`, '{query={a=1, b=2}}'],
    'through another name': [`const p = { a: 1 }; const q = p; q.b = 2; show(p);`, '{a=1, b=2}'],
    '??= and ||=': [`const p = { a: 1 }; p.b ??= 2; show(p);`, '{a=1, b?=2}'],
    'from a function of the file': [`const p = {}; function add() { p.a = 1; } add(); show(p);`, '{a=1}'],
    'in a try': [`const p = {}; try { p.a = 1; } catch { p.b = 2; } show(p);`, '{a=1, b?=2}'],
    'in a known case of a switch': [
      `const kind = 'x'; const p = {}; switch (kind) { case 'x': p.a = 1; break; case 'y': p.b = 2; } show(p);`,
      '{a?=1}',
    ],
    'several at once': [
      `const p = { a: 1 }; [p.b, p.c] = [2, 3]; ({ x: p.d } = { x: 4 }); show(p);`,
      '{a=1, b=2, c=3, d=4}',
    ],
    'several at once, with a default, a key and a rest': [
      `const k = 'b'; const p = {}; [p.a = 1, p[k], ...p.c] = [, 2, 3, 4]; show(p);`,
      '{a=1, b=2, c=[3, 4]}',
    ],
    'several at once, under a condition': [
      `function f(x) { const p = { a: 1 }; if (x) [p.a, p.b] = [2, x]; show(p); }`,
      '{a=1, a?=2, b?=<parameter x>}',
    ],
    'several at once, of what is not seen': [
      `function f(x) { const p = { a: 1 }; [p.b, p[x]] = x; show(p); }`,
      '{a=1, b=<parameter b>, …<parameter>}',
    ],
    'parts of a URL': [
      `const u = new URL('https://a.test/x'); [u.search] = ['a=1']; show(u);`,
      'url(https://a.test/x; a="1")',
    ],
  });
});

describe('delete', () => {
  shows({
    'a name': [`const p = { a: 1, b: 2 }; delete p.a; show(p);`, '{b=2}'],
    'a name under a condition': [
      `function f(x) { const p = { a: 1, b: 2 }; if (x) delete p['a']; show(p); }`,
      '{a?=1, b=2}',
    ],
    'an unknown name leaves nothing certain': [`function f(k) { const p = { a: 1 }; delete p[k]; show(p); }`, '{a?=1}'],
    'a constant name': [`const k = 'a'; const p = { a: 1, b: 2 }; delete p[k]; show(p);`, '{b=2}'],
  });
});

describe('Object.assign and its like', () => {
  shows({
    'its result': [`show(Object.assign({}, { a: 1 }, { b: 2 }));`, '{a=1, b=2}'],
    'its target': [`const p = { a: 1 }; Object.assign(p, { b: 2 }); show(p);`, '{a=1, b=2}'],
    'its target under a condition': [
      `function f(x) { const p = { a: 1 }; if (x) Object.assign(p, { b: 2 }); show(p); }`,
      '{a=1, b?=2}',
    ],
    'something unknown': [
      `function f(extra) { const p = { a: 1 }; Object.assign(p, extra); show(p); }`,
      '{a=1, …<parameter assign>}',
    ],
    'a spread list of sources': [`function f(all) { show(Object.assign({ a: 1 }, ...all)); }`, '{a=1, …<spread>}'],
    'lodash omitBy': [`import { isNil, omitBy } from 'lodash'; show(omitBy({ a: 1 }, isNil));`, '{a=1}'],
    'lodash merge': [`import merge from 'lodash/merge'; show(merge({ a: 1 }, { b: 2 }));`, '{a=1, b=2}'],
    'jQuery extend': [`show($.extend({}, { a: 1 }));`, '{a=1}'],
    fromEntries: [`show(Object.fromEntries([['a', 1], ['b', 2]]));`, '{a=1, b=2}'],
    'fromEntries of entries, filtered': [
      `show(Object.fromEntries(Object.entries({ a: 1, b: undefined }).filter(([, v]) => v !== undefined)));`,
      '{a=1}',
    ],
    structuredClone: [`const p = { a: 1 }; const q = structuredClone(p); q.b = 2; show(p, q);`, '{a=1}', '{a=1, b=2}'],
    'a copy is another object': [`const p = { a: 1 }; const q = { ...p }; q.b = 2; show(p);`, '{a=1}'],
  });
});

describe('lists of what is in an object', () => {
  shows({
    keys: [`show(Object.keys({ a: 1, b: 2 }));`, '["a", "b"]'],
    values: [`show(Object.values({ a: 1, b: 2 }));`, '[1, 2]'],
    entries: [`show(Object.entries({ a: 1 }));`, '[["a", 1]]'],
    'entries of an object that something unknown was spread into': [
      `function f(x) { show(Object.entries({ a: 1, ...x })); }`,
      '[["a", 1], …<parameter>]',
    ],
    'keys mapped and joined': [
      "const p = { a: 'x', b: 'y' }; show(Object.keys(p).map((k) => `${k}=${encodeURIComponent(p[k])}`).join('&'));",
      '"a=x&b=y"',
    ],
    'entries mapped and joined': [
      "const p = { a: 'x', b: 'y' }; show(Object.entries(p).map(([k, v]) => `${k}=${v}`).join('&'));",
      '"a=x&b=y"',
    ],
    'entries mapped by a function of the file': [
      "function pair([k, v]) { return k + '=' + v; } show(Object.entries({ a: 'x' }).map(pair).join('&'));",
      '"a=x"',
    ],
    'entries reduced to a string': [
      "show(Object.entries({ a: 'x', b: 'y' }).reduce((s, [k, v]) => s + '&' + k + '=' + v, ''));",
      '"&a=x&b=y"',
    ],
    'entries reduced to an object': [
      `show(Object.entries({ a: 1, b: 2 }).reduce((all, [k, v]) => ({ ...all, [k]: v }), {}));`,
      '{a=1, b=2}',
    ],
    'entries reduced into an object': [
      `show(Object.keys({ a: 1 }).reduce((all, k) => { all[k] = 'x'; return all; }, {}));`,
      '{a="x"}',
    ],
    'a name that is there on some paths': [
      "function f(x) { const p = { a: 'x' }; if (x) p.b = 'y'; show(Object.entries(p).map(([k, v]) => `${k}=${v}`).join('&')); }",
      '"a=x(|&b=y)"',
    ],
  });
});
