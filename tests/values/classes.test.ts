// Are fields, getters, methods and static members of the classes of the file followed?
import { describe } from 'vitest';
import { shows } from '../support/show';

describe('fields', () => {
  shows({
    'a field with a value': [`class A { kind = 'code'; f() { show(this.kind); } }`, '"code"'],
    'a private field': [`class A { #kind = 'code'; f() { show(this.#kind); } }`, '"code"'],
    'a field of a field': [`class A { o = { kind: 'code' }; f() { show(this.o.kind); } }`, '"code"'],
    'a field written by the constructor': [
      `class A { constructor() { this.kind = 'code'; } f() { show(this.kind); } }`,
      '"code"',
    ],
    'a constructor behind its methods comes first': [
      `class A { f() { this.o.kind = 'code'; show(this.o.kind); } constructor() { this.o = { kind: '' }; } }`,
      '"code"',
    ],
    'a field written from an unknown argument': [
      `class A { constructor(kind) { this.kind = kind; } f() { show(this.kind); } }`,
      '<parameter kind>',
    ],
    'a field of an object made here': [
      `class A { constructor(kind) { this.kind = kind; } } show(new A('code').kind);`,
      '"code"',
    ],
    'a field read by a method of an object made here': [
      `class A { constructor(kind) { this.kind = kind; } get() { return this.kind; } } show(new A('code').get());`,
      '"code"',
    ],
    'a field that two methods write': [
      `class A { kind = 'a'; set() { this.kind = 'b'; } f() { show(this.kind); } }`,
      '"a" | "b"',
    ],
    'a field that nobody writes': [`class A { f() { show(this.kind); } }`, '<reassigned kind>'],
    'an arrow function as field': [`class A { get = () => 'a'; f() { show(this.get()); } }`, '"a"'],
    'this in an arrow function': [`class A { kind = 'a'; f() { const g = () => this.kind; show(g()); } }`, '"a"'],
    'this in a plain function is another one': [
      `class A { kind = 'a'; f() { function g() { show(this.kind); } g(); } }`,
      '<parameter kind>',
    ],
    'an object in a field that a method adds to': [
      `class A { p = { a: 1 }; add() { this.p.b = 2; } f() { this.add(); show(this.p); } }`,
      '{a=1, b?=2}',
    ],
    'this taken apart': [`class A { kind = 'a'; f() { const { kind } = this; show(kind); } }`, '"a"'],
  });
  shows(
    {
      'a parameter that becomes a field': [
        `class A { constructor(private readonly kind = 'code') {} f() { show(this.kind); } }`,
        '<parameter kind> | "code"',
      ],
      'such a field of an object made here': [
        `class A { constructor(readonly kind: string) {} } show(new A('code').kind);`,
        '"code"',
      ],
      'a readonly field': [`class A { private readonly kind: string = 'code'; f() { show(this.kind!); } }`, '"code"'],
    },
    { typescript: true },
  );
});

describe('methods', () => {
  shows({
    'a method of the same class': [`class A { kind() { return 'a'; } f() { show(this.kind()); } }`, '"a"'],
    'a private method': [`class A { #kind() { return 'a'; } f() { show(this.#kind()); } }`, '"a"'],
    'a method with arguments': [`class A { join(a, b) { return a + b; } f() { show(this.join('x', 'y')); } }`, '"xy"'],
    'a getter': [`class A { get kind() { return 'a'; } f() { show(this.kind); } }`, '"a"'],
    'a getter of an object made here': [`class A { get kind() { return 'a'; } } show(new A().kind);`, '"a"'],
    'a method that adds to its parameter': [
      `class A { add(q) { q.set('a', 'x'); } f() { const q = new URLSearchParams(); this.add(q); show(q); } }`,
      'query(a="x")',
    ],
    'a place runs with the arguments of the calls of its class': [
      `class A { #f(m) { show(m); } g() { this.#f('a'); } }`,
      '"a"',
    ],
  });
});

describe('static members', () => {
  shows({
    'a static field': [`class A { static KIND = 'code'; } show(A.KIND);`, '"code"'],
    'a static method': [`class A { static kind() { return 'code'; } } show(A.kind());`, '"code"'],
    'a static getter': [`class A { static get kind() { return 'code'; } } show(A.kind);`, '"code"'],
    'through this': [`class A { static KIND = 'code'; static f() { return this.KIND; } } show(A.f());`, '"code"'],
    'within the class': [`class A { static KIND = 'code'; f() { show(A.KIND); } }`, '"code"'],
    'a private one': [`class A { static #KIND = 'code'; f() { show(A.#KIND); } }`, '"code"'],
    'a static field that is written from outside': [
      `class A { static kind = 'a'; } A.kind = window.kind; show(A.kind);`,
      '"a" | global:window.kind',
    ],
  });
});

describe('super classes', () => {
  shows({
    'a field of the super class': [`class A { kind = 'a'; } class B extends A { f() { show(this.kind); } }`, '"a"'],
    'a method of the super class': [
      `class A { kind() { return 'a'; } } class B extends A { f() { show(this.kind()); } }`,
      '"a"',
    ],
    'a method of the class comes first': [
      `class A { kind() { return 'a'; } } class B extends A { kind() { return 'b'; } f() { show(this.kind()); } }`,
      '"b"',
    ],
    'a method of the super class that calls one of the class': [
      `class A { kind() { return this.own(); } } class B extends A { own() { return 'b'; } } show(new B().kind());`,
      '"b"',
    ],
    'an inherited static field': [`class A { static KIND = 'a'; } class B extends A {} show(B.KIND);`, '"a"'],
    'an imported super class': [
      `import { A } from './a'; class B extends A { f() { show(this.kind); } }`,
      '<import kind>',
    ],
    'a method that the super class of an imported library has': [
      `import { A } from 'lib'; class B extends A {} class C extends B { f() { show(this.kind()); } }`,
      'lib:A.new.kind.()',
    ],
    'a method that is asked of the super class of a library': [
      `import { A } from 'lib'; class B extends A { kind() { show(super.kind('a')); } }`,
      'lib:A.new.kind.()',
    ],
    'a method that is asked of the super class': [
      `class A { kind() { return 'a'; } } class B extends A { kind() { show(super.kind()); } }`,
      '"a"',
    ],
    'a static method that is asked of the super class': [
      `class A { static kind() { return 'a'; } } class B extends A { static kind() { show(super.kind()); } }`,
      '"a"',
    ],
    'a field that only makes room for what others write': [
      `class A { kind = ''; f() { show(this.kind); } }`,
      '<reassigned kind>',
    ],
    'a field that only the constructor makes room for': [
      `class A { constructor() { this.kind = null; } f() { show(this.kind); } }`,
      '<reassigned kind>',
    ],
    'a private field that nothing is written to': [`class A { #kind = ''; f() { show(this.#kind); } }`, '""'],
    'a class that extends itself': [`class A extends A { f() { show(this.kind); } }`, '<import kind>'],
  });
});
