// What does an expression say where it stands, with nobody calling the code around it? One line for each side of a guard.
import { readsAlone } from '../support/show';

readsAlone('variables of loops', {
  "for (const k of ['a', 'b']) show(k);": '"a" | "b"',
  'for (const k in { a: 1, b: 2 }) show(k);': '<computed-key k>',
  'for (const k of x) show(k);': '<call k>',
  'for (const k of []) show(k);': '<call k>',
  "for (const k of ['1', '2', '3', '4', '5', '6', '7', '8']) show(k);": '"1" | "2" | "3" | "4" | "5" | "6" | "7" | "8"',
  "for (const k of ['1', '2', '3', '4', '5', '6', '7', '8', '9']) show(k);": '<call k>',
  "for (const [k, v] of [['a', 'x'], ['b', 'y']]) show(k, v);": '"a" | "b" | "x" | "y"',
  "for (const [k, v] of new URLSearchParams('a=x')) show(k, v);": '"a" | "x"',
  "for (const [k, v] of Object.entries({ a: 'x' })) show(k, v);": '"a" | "x"',
  "for (const k of c ? ['a'] : ['b']) show(k);": '"a" | "b"',
  "for (const k of c ? ['a'] : null) show(k);": '"a"',
  "for (const k of ['a', ...more]) show(k);": '"a" | <call>',
  "for (const { a, b: [d] } of [{ a: 'x', b: ['y'] }]) show(a, d);": '"x" | "y"',
  "for (let k = 'a'; k;) show(k);": '"a"',
  "for (const a of ['x']) { const b = a + 'y'; show(b); }": '"xy"',
  "for (const a of ['x']) for (const b of ['y']) show(a + b);": '"xy"',
  "for (const a of ['x']) { for (const b of x) { const d = a; show(d); } }": '"x"',
  "const l = ['a']; for (const k of l) { const m = ['b']; show(m, k); }": '["b"] | "a"',
});

readsAlone('parameters', {
  "function f(a) { show(a); } f('x');": '<parameter a>',
  "function f(a = 'x') { show(a); }": '<parameter a> | "x"',
  'function f({ a }) { show(a); }': '<parameter>',
  "function f({ a = 'x' }) { show(a); }": '<parameter> | "x"',
  "function f({ a } = { a: 'x' }) { show(a); }": '<parameter> | "x"',
  "function f([a, b = 'y']) { show(a, b); }": '<parameter a> | <parameter> | "y"',
  'function f(...a) { show(a); }': '<parameter>',
  'function f(a, b = a) { show(b); }': '<parameter b> | <parameter a>',
  "function f(a) { a = a || 'x'; show(a); }": '<parameter a> | "x"',
  "function f(a) { { const a = 'x'; show(a); } show(a); }": '"x" | <parameter a>',
  "class A { constructor(a = 'x') { show(a); } f(b) { show(b); } }": '<parameter a> | "x" | <parameter b>',
  "import('m').then((m) => show(m, m.a));": 'm: | m:a',
  "import('m').then(({ a, b: { d } }) => show(a, d));": 'm:a | m:b.d',
  "import('m').then((m, n) => show(n));": '<parameter n>',
  "import('m').then((m = 'x') => show(m));": 'm:',
  "import('m').then(f, (m) => show(m));": '<parameter m>',
  "import('m').catch((m) => show(m));": '<parameter m>',
  "import('m').then.call((m) => show(m));": '<parameter m>',
  'then((m) => show(m));': '<parameter m>',
  'x.then((m) => show(m));': '<parameter m>',
  "(await import('m')).then((m) => show(m));": '<parameter m>',
  "import('m')['then']((m) => show(m));": 'm:',
  "import('m').then(async function (m) { show(m.a); });": 'm:a',
  'run((m) => show(m));': '<parameter m>',
  "['a'].forEach((m) => show(m));": '<parameter m>',
  'try { f(); } catch (e) { show(e, e.message); }': '<syntax e> | <syntax message>',
  'try { f(); } catch ({ message }) { show(message); }': '<syntax message>',
});

readsAlone('declarations', {
  "const f = class A { a() { show(A, A.b); } static b = 'x'; };": 'class | "x"',
  'const f = function g() { show(g); };': 'function',
  'class A { a() { show(A); } }': 'class',
  "show(a); var a = 'x';": '"x"',
  'let a; show(a);': '<reassigned a>',
  "let a; a = 'x'; show(a);": '"x"',
  'export let a; show(a);': '<reassigned a>',
  "import a from 'm'; import * as b from 'm'; import { c as d, default as e } from 'm'; show(a, b, d, e);":
    'm: | m: | m:c | m:',
  'show(undefined, NaN, Infinity, arguments, globalThis);':
    'undefined | global:NaN | global:Infinity | global:arguments | global:globalThis',
  'class A { a = this; b() { show(this, this.a); } static c() { show(this); } static { show(this); } }':
    'instance | instance | class | class',
  'function f() { show(this); }': '<parameter>',
  'const f = () => show(this);': '<parameter>',
  'class A { a() { function g() { show(this); } return () => show(this); } }': '<parameter> | instance',
  "class A { [this.a] = 'x'; a() { class B { b() { show(this); } } } }": 'instance',
  "const a = 'x', b = a, { c } = { c: b }; show(c);": '"x"',
  "const [a = 'x'] = []; const { b = a } = {}; show(a, b);": '"x" | "x"',
  "label: for (const a of ['x']) show(a);": '"x"',
  "if (c) var a = 'x'; show(a);": '"x"',
  "switch (c) { case 1: let a = 'x'; show(a); }": '"x"',
});

readsAlone(
  'declarations of TypeScript',
  {
    "import m = require('m'); import n = A.b; show(m, m.a, n);": 'm: | m:a | <import n>',
    "import type { T } from 'm'; import { type U, v } from 'm'; show(v);": 'm:v',
    'declare const a: string; declare let b: string; declare var d: string; show(a, a.b, b, d);':
      'global:a | global:a.b | global:b | global:d',
    'declare function f(): string; declare class A {} show(f(), new A());': '<call f> | instance',
    "namespace N { export const a = 'x'; } show(N.a);": '<syntax a>',
    "enum E { a, b, c = 5, d, e = 'x', f = 2 + 1, g } show(E.a, E.b, E.c, E.d, E.e, E.f, E.g, E.h);":
      '0 | 1 | 5 | 6 | "x" | 3 | 4 | undefined',
    "enum E { 'a-b' = 'x', b = 'y', c = E.b } show(E['a-b'], E.b, E.c);": '"x" | "y" | "y"',
    'enum E { a = f(), b } show(E.a, E.b);': 'global:f.() | <syntax>',
    "enum E { a = 'x', b } show(E.b);": '<syntax>',
    "const enum E { a = 'x' } show(E.a, E[k]);": '"x" | <computed-key>',
    "import { C } from 'm'; let a: C; show(a, a.b);": 'm:C.new | m:C.new.b',
    "import { C } from 'm'; let a: C | undefined; show(a);": 'm:C.new',
    "import { C } from 'm'; let a: string; let b: Map<C, C>; let d: C[]; show(a, b, d);":
      '<reassigned a> | <reassigned b> | <reassigned d>',
    "import * as m from 'm'; let a: m.C; let b: m.C.D; show(a, b);": 'm:C.new | m:C.D.new',
    "import { C } from 'm'; const a: C = x; const b: C = x(); const d: C = f; function f() {} show(a, b, d);":
      'global:x | global:x.() | function',
    "import { C } from 'm'; function f(a: C, b?: C, d: C = x, { e }: C, ...g: C[]) { show(a, b, d, e, g); }":
      'm:C.new | m:C.new | m:C.new | <parameter> | <parameter>',
    "import { C } from 'm'; function f(a: C) { a.b(); show(a.b, a.b()); }": 'm:C.new.b | m:C.new.b.()',
    "import { C } from 'm'; const f = (o) => { const a: C = o; const b: string = o; show(a, b); };":
      'm:C.new | <parameter o>',
    "import { C } from 'm'; const f = (o) => { const { a }: C = o; show(a); };": '<parameter>',
    'class C {} let a: C; function f(b: C) { show(a, b); }': '<reassigned a> | <parameter b>',
    'let a: URL; let b: URLSearchParams; show(a, b);': '<reassigned a> | <reassigned b>',
    "import { C } from 'm'; class A { constructor(private c: C, readonly d = 'x', protected e?: string) {} f() { show(this.c, this.c.g, this.d, this.e); } }":
      'm:C.new | m:C.new.g | <parameter d> | "x" | <parameter e>',
    "import { C } from 'm'; class A { c: C; d?: C; e!: C; f() { show(this.c, this.d.g, this.e); } }":
      'm:C.new | m:C.new.g | m:C.new',
    'class A { private a() { return {}; } b() { return {}; } protected c() { f(); return {}; } f() { show(this.a(), this.b(), this.c()); } }':
      '{} | {…<call b>} | {}',
    "class A { b(): URLSearchParams { return new URLSearchParams(); } c() { return new URLSearchParams({ a: 'x' }); } abstract d(); f() { show(this.b(), this.c(), this.d()); } }":
      'query(…<call b>) | query(a="x") | <call d>',
    "show('a' as string, <string>'b', 'c'!, 'd' satisfies string, f<string>('e'), (a as any).b);":
      '"a" | "b" | "c" | "d" | global:f.() | global:a.b',
    'function f(this: Window, a) { show(this, a); }': '<parameter> | <parameter a>',
    'abstract class A { abstract a: string; b = this.a; f() { show(this.a, this.b); } }':
      '<reassigned a> | <reassigned a>',
    "class A { declare a: string; static readonly b = 'x'; accessor d = 'y'; f() { show(this.a, A.b, this.d); } }":
      '<reassigned a> | "x" | <reassigned d>',
    "export = f; function f(a) { show(a); } f('x');": '<parameter a>',
    "@dec class A { @dec a = 'x'; @dec f(@dec b) { show(this.a, b); } }": '"x" | <parameter b>',
  },
  { typescript: true },
);
