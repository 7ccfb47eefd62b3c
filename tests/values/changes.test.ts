// What is known of an object or a variable after the file has done something to it?
import { describe } from 'vitest';
import { shows } from '../support/show';

describe('something unseen shows what it is', () => {
  shows({
    'by methods of queries': [
      `function f(x) { x.set('a', '1'); x.append('b', '2'); show(x); }`,
      'query(a="1", b="2", …<parameter x>)',
    ],
    'not by other methods': [`function f(x) { x.get('a'); x.set('a'); x.run('a', '1'); show(x); }`, '<parameter x>'],
    'by members': [`function f(x) { x.a = '1'; show(x); }`, '{a="1", …<parameter x>}'],
    'by members, of another file': [
      `import x from './x'; x.a = '1'; x.set('b', '2'); show(x);`,
      'query(b="2", …<call x>)',
    ],
    'by its search parameters': [
      `function f(x) { x.searchParams.set('a', '1'); show(x); }`,
      'url(<parameter x>; a="1", …<parameter x>)',
    ],
    'by its search parameters, of another file': [
      `import { x } from './x'; x.searchParams.set('a', '1'); show(x);`,
      'url(<import x>; a="1", …<import x>)',
    ],
    'as a text': [
      `function f(x) { show(x.trim(), x.toString(), x.a.trim(), x.other()); }`,
      '<parameter x>',
      '<parameter x>',
      '<parameter a>',
      '<call other>',
    ],
  });
});

describe('an object under another name', () => {
  shows({
    'is the same': [`const o = { a: '1' }; const p = o; p.b = '2'; show(o);`, '{a="1", b="2"}'],
    'is the same, twice removed': [
      `const o = { a: '1' }; const p = o; const q = p; q.b = '2'; show(o);`,
      '{a="1", b="2"}',
    ],
    'is a part of it': [`const o = { in: { a: '1' } }; const i = o.in; i.b = '2'; show(o);`, '{in={a="1", b="2"}}'],
    'is taken out of it': [
      `const o = { in: { a: '1' } }; const { in: i } = o; i.b = '2'; show(o);`,
      '{in={a="1", b="2"}}',
    ],
    'is something else in the end': [`const o = { a: '1' }; let p = o; p = {}; p.b = '2'; show(o);`, '{a="1", b="2"}'],
    'is a copy': [`const o = { a: '1' }; const p = { ...o }; p.b = '2'; show(o, p);`, '{a="1"}', '{a="1", b="2"}'],
  });
});

describe('an object that a function of the file is given', () => {
  shows({
    'is changed by it': [`function add(t) { t.b = '2'; } const o = { a: '1' }; add(o); show(o);`, '{a="1", b="2"}'],
    'is changed by it under a condition': [
      `function add(t) { if (x) t.b = '2'; } const o = { a: '1' }; add(o); show(o);`,
      '{a="1", b?="2"}',
    ],
    'is only read': [`function read(t) { return t.a; } const o = { a: '1' }; read(o); show(o);`, '{a="1"}'],
    'is changed by a method': [
      `class A { add(t) { t.b = '2'; } } const o = { a: '1' }; new A().add(o); show(o);`,
      '{a="1", b="2"}',
    ],
    'is changed by one that calls itself': [
      `function add(t, n) { t.b = '2'; if (n) add(t, n - 1); } const o = {}; add(o, 2); show(o);`,
      '{b="2"}',
    ],
    'is handed to something unseen': [`const o = { a: '1' }; send(o); show(o);`, '{a="1"}'],
    'is handed to something that only reads': [
      `const o = { a: '1' }; console.log(o); JSON.stringify(o); show(o);`,
      '{a="1"}',
    ],
  });
});

describe('under a condition', () => {
  shows({
    'a member is added': [`function f(x) { const o = {}; if (x) o.a = '1'; show(o); }`, '{a?="1"}'],
    'a member grows': [`function f(x) { const o = { a: '1' }; if (x) o.a += '2'; show(o.a); }`, '"1(|2)"'],
    'a member is taken away': [`function f(x) { const o = { a: '1' }; if (x) delete o.a; show(o); }`, '{a?="1"}'],
    'a list grows': [`function f(x) { const l = ['a']; if (x) l.push('b'); show(l.join('&')); }`, '"a(|&b)"'],
    'parameters are gathered': [
      `function f(x) { const q = new URLSearchParams(); if (x) Object.assign(q, { a: '1' }); show(q); }`,
      'query(a?="1")',
    ],
    'of &&': [
      `function f(x) { const o = {}; x && (o.a = '1'); true && (o.b = '2'); false && (o.c = '3'); show(o); }`,
      '{a?="1", b="2"}',
    ],
    'of ||': [
      `function f(x) { const o = {}; x || (o.a = '1'); true || (o.b = '2'); false || (o.c = '3'); show(o); }`,
      '{a?="1", c="3"}',
    ],
    'of ??': [
      `function f(x) { const o = {}; x ?? (o.a = '1'); 'k' ?? (o.b = '2'); null ?? (o.c = '3'); show(o); }`,
      '{a?="1", b?="2", c="3"}',
    ],
    'of ? :': [
      `function f(x) { const o = {}; x ? (o.a = '1') : (o.b = '2'); true ? (o.c = '3') : (o.d = '4'); show(o); }`,
      '{a?="1", b?="2", c="3"}',
    ],
    'of a return before': [`function f(x) { const o = {}; if (x) return; o.a = '1'; show(o); }`, '{a="1"}'],
    'of catch': [
      `const o = {}; try { o.a = '1'; } catch { o.b = '2'; } finally { o.c = '3'; } show(o);`,
      '{a="1", b?="2", c="3"}',
    ],
    'of a switch': [
      `function f(x) { const o = {}; switch (x) { case 1: o.a = '1'; break; default: o.b = '2'; } show(o); }`,
      '{a?="1", b?="2"}',
    ],
  });
});

describe('a variable', () => {
  shows({
    'is written by another function': [`let a = 'x'; function g() { a = 'y'; } g(); show(a);`, '"y"'],
    'is written by a function that nobody calls': [
      `let a = 'x'; export function g() { a = 'y'; } show(a);`,
      '"x" | "y"',
    ],
    'is written in a loop': [`let a = ''; for (const b of ['1', '2']) a += b; show(a);`, '"12"'],
    'is written in a loop that nobody knows': [
      `function f(x) { let a = '-'; for (const b of x) a += b; show(a); }`,
      '"-(|<parameter>)"',
    ],
    'is written from itself': [`let a = 'x'; a = a + a; a = a.replace('x', 'y'); show(a);`, '"yx"'],
    'is an assignment of an assignment': [`let a, b; a = b = 'x'; show(a, b);`, '"x"', '"x"'],
    'is written by operators': [
      `let a; a ??= 'x'; let b = ''; b ||= 'y'; let c = 'z'; c &&= 'w'; show(a, b, c);`,
      '"x"',
      '"y"',
      '"w"',
    ],
    'is exchanged': [`let a = 'x', b = 'y'; [a, b] = [b, a]; show(a, b);`, '"y"', '"x"'],
    'is the value of a promise': [
      `async function f() { const a = await Promise.resolve('x'); Promise.resolve('y').then((b) => show(a, b)); }`,
      '"x"',
      '"y"',
    ],
    'is given back by a function that calls itself': [
      `function f(x) { return x ? f(x.a) : 'end'; } show(f(y));`,
      '<budget f> | "end"',
    ],
  });
});
