// Are helper functions of the file followed, with their arguments bound?
import { describe } from 'vitest';
import { shows } from '../support/show';

describe('what a function gives back', () => {
  shows({
    'a function': [`function f() { return 'a'; } show(f());`, '"a"'],
    'a function declared later': [`show(f()); function f() { return 'a'; }`, '"a"'],
    'an arrow function': [`const f = () => 'a'; show(f());`, '"a"'],
    'an arrow function with a body': [`const f = () => { const a = 'a'; return a; }; show(f());`, '"a"'],
    'a function expression': [`const f = function () { return 'a'; }; show(f());`, '"a"'],
    'a function called at once': [`show((() => 'a')(), (function () { return 'b'; })());`, '"a"', '"b"'],
    'a function of an object': [`const o = { f: () => 'a', g() { return 'b'; } }; show(o.f(), o.g());`, '"a"', '"b"'],
    'an async function': [`async function f() { return 'a'; } async function g() { show(await f()); }`, '"a"'],
    'several returns': [`function f(x) { if (x) return 'a'; return 'b'; } function g(x) { show(f(x)); }`, '"a" | "b"'],
    'a return whose test is known': [
      `function f(x) { if (x) return 'a'; return 'b'; } show(f(true), f(false));`,
      '"a"',
      '"b"',
    ],
    'a return in a switch': [
      `function f(x) { switch (x) { case 'a': return '1'; case 'b': return '2'; } } show(f('b'));`,
      '"2"',
    ],
    'no return': [`function f() {} show(f());`, 'undefined'],
    'a function of a function': [`const f = (a) => (b) => a + b; show(f('x')('y'));`, '"xy"'],
    'a function given to a function': [`const twice = (f) => f() + f(); show(twice(() => 'a'));`, '"aa"'],
    'call, apply and bind': [
      `function f(a) { return a; } show(f.call(null, 'x'), f.apply(null, ['y']), f.bind(null)('z'));`,
      '"x"',
      '"y"',
      '"z"',
    ],
    'arguments bound beforehand are not followed': [
      `function f(a, b) { return a + b; } show(f.bind(null, 'x')('y'));`,
      '<call bind>',
    ],
    'a generator is not read': [`function* f() { yield 'a'; } show(f());`, '<syntax f>'],
    'functions that call each other': [
      `function f() { return g(); } function g() { return f(); } show(f());`,
      '<budget g>',
    ],
  });
});

describe('arguments', () => {
  shows({
    'by position': [`const f = (a, b) => b + a; show(f('x', 'y'));`, '"yx"'],
    'one that is missing': [`const f = (a) => a; show(f());`, 'undefined'],
    'a default': [`const f = (a = 'x') => a; show(f(), f(undefined), f('y'));`, '"x"', '"x"', '"y"'],
    'a default made of another parameter': [`const f = (a, b = a + '!') => b; show(f('x'));`, '"x!"'],
    rest: [`const f = (a, ...rest) => rest.join('-'); show(f('x', 'y', 'z'));`, '"y-z"'],
    'spread of a visible list': [`const f = (a, b) => a + b; const l = ['x', 'y']; show(f(...l));`, '"xy"'],
    'spread of an unknown list': [`const f = (a, b) => b; function g(l) { show(f('x', ...l)); }`, '<spread>'],
    'an object taken apart': [`const f = ({ a, b: c, d = 'z' }) => a + c + d; show(f({ a: 'x', b: 'y' }));`, '"xyz"'],
    'an object taken apart, with rest': [`const f = ({ a, ...rest }) => rest; show(f({ a: 1, b: 2 }));`, '{b=2}'],
    'an object that is missing': [`const f = ({ a = 'x' } = {}) => a; show(f());`, '"x"'],
    'a list taken apart': [`const f = ([a, b]) => b; show(f(['x', 'y']));`, '"y"'],
    'the same function with other arguments': [`const f = (a) => a; show(f('x')); show(f('y'));`, '"x"', '"y"'],
    'an argument that the caller does not know': [
      `const f = (a) => 'x' + a; function g(b) { show(f(b)); }`,
      '"x<parameter b>"',
    ],
  });
});

describe('places that run with the arguments of their callers', () => {
  shows({
    'every visible call': [`function f(m) { show(m); } f('a'); f('b');`, '"a"', '"b"'],
    'an exported function may have other callers': [
      `export function f(m) { show(m); } f('a');`,
      '"a"',
      '<parameter m>',
    ],
    'nobody calls': [`function f(m) { show(m); }`, '<parameter m>'],
    'a function that is handed on may have other callers': [
      `function f(m) { show(m); } f('a'); use(f);`,
      '"a"',
      '<parameter m>',
    ],
    'a callback': [`['a', 'b'].forEach((m) => show(m));`, '"a"', '"b"'],
    'a variable of the function around': [`function f(a) { const g = () => { show(a); }; g(); } f('x');`, '"x"'],
    'code that never runs': [`if (false) show('a');`],
  });
});

describe('functions that change what they are given', () => {
  shows({
    'an object': [`function add(o) { o.b = 2; } const o = { a: 1 }; add(o); show(o);`, '{a=1, b=2}'],
    'an object, with a value': [
      `function add(o, v) { o.b = v; } const o = { a: 1 }; add(o, 'x'); show(o);`,
      '{a=1, b="x"}',
    ],
    'a list': [`function add(l) { l.push('b'); } const l = ['a']; add(l); show(l);`, '["a", "b"]'],
    'through another name': [
      `function add(o) { const p = o; p.b = 2; } const o = { a: 1 }; add(o); show(o);`,
      '{a=1, b=2}',
    ],
    'by Object.assign': [
      `function add(o, more) { Object.assign(o, more); } const o = { a: 1 }; add(o, { b: 2 }); show(o);`,
      '{a=1, b=2}',
    ],
    'in a loop': [
      `function add(q, o) { for (const [k, v] of Object.entries(o)) q.set(k, v); } const q = new URLSearchParams(); add(q, { a: 'x' }); show(q);`,
      'query(a="x")',
    ],
    'taken apart in the head of the function': [
      `function add({ searchParams }) { searchParams.set('a', 'x'); } const u = new URL('https://as.test/'); add(u); show(u);`,
      'url(https://as.test/; …<escapes u>)',
    ],
    'an unknown function': [`import { add } from './add'; const o = { a: 1 }; add(o); show(o);`, '{a=1, …<escapes o>}'],
    'an unknown function that is called for what it gives, last of all': [
      `import { add } from './add'; const o = { a: 1 }; show(add(o));`,
      './add:add.()',
    ],
    'a function that only reads': [`const o = { a: 1 }; console.log(o); JSON.stringify(o); show(o);`, '{a=1}'],
  });
});

describe('functions that a framework calls at once', () => {
  shows({
    'what a memo holds': [
      `import { useMemo } from 'react'; const a = useMemo(() => ({ b: 1 }), []); show(a);`,
      '{b=1}',
    ],
    'what a memo holds is changed like any object': [
      `import React from 'react'; const u = React.useMemo(() => new URL('https://a.test/'), []); u.searchParams.set('b', '1'); show(u);`,
      'url(https://a.test/; b="1")',
    ],
    'a callback': [
      `import { useCallback } from 'preact/hooks'; const f = useCallback(() => 'a', []); show(f());`,
      '"a"',
    ],
    'a computed value': [`import { computed } from 'vue'; const a = computed(() => 'b'); show(a.value);`, '"b"'],
  });
});
