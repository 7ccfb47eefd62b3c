// What do the names of a destructuring pattern receive?
import { describe } from 'vitest';
import { shows } from '../support/show';

describe('destructuring', () => {
  shows({
    names: [`const { a, b } = { a: 'x', b: 'y' }; show(a, b);`, '"x"', '"y"'],
    'other names': [`const { a: c } = { a: 'x' }; show(c);`, '"x"'],
    'a quoted name': [`const { 'a-b': c } = { 'a-b': 'x' }; show(c);`, '"x"'],
    nested: [`const { a: { b: [, c] } } = { a: { b: ['x', 'y'] } }; show(c);`, '"y"'],
    'a default': [`const { a = 'x', b = 'y' } = { a: 'z' }; show(a, b);`, '"z"', '"y"'],
    'a default of something unknown': [`function f(o) { const { a = 'x' } = o; show(a); }`, '<parameter> | "x"'],
    rest: [`const { a, ...rest } = { a: 1, b: 2, c: 3 }; show(rest);`, '{b=2, c=3}'],
    'rest of something unknown': [`function f(o) { const { a, ...rest } = o; show(rest); }`, '<spread>'],
    'a list': [`const [a, b = 'y'] = ['x']; show(a, b);`, '"x"', '"y"'],
    'the rest of a list': [`const [a, ...rest] = ['x', 'y', 'z']; show(rest);`, '["y", "z"]'],
    'an assignment': [`let a, b; ({ a, b } = { a: 'x', b: 'y' }); show(a, b);`, '"x"', '"y"'],
    'an exchange': [`let a = 'x', b = 'y'; [a, b] = [b, a]; show(a, b);`, '"y"', '"x"'],
    'of a call': [
      `const pair = () => ({ verifier: 'v', challenge: 'c' }); const { challenge } = pair(); show(challenge);`,
      '"c"',
    ],
    'of an unknown call': [
      `import { pair } from './pkce'; const { challenge } = pair(); show(challenge);`,
      './pkce:pair.().challenge',
    ],
    'of an awaited call': [
      `import { pair } from './pkce'; async function f() { const [v, c] = await pair(); show(c); }`,
      './pkce:pair.().1',
    ],
    'of the entries of an object': [`const [[k, v]] = Object.entries({ a: 'x' }); show(k, v);`, '"a"', '"x"'],
    'of one of two objects': [`function f(x) { const { m } = x ? { m: 'a' } : { m: 'b' }; show(m); }`, '"a" | "b"'],
    'a computed name': [`function f(k) { const { [k]: a } = { x: 1 }; show(a); }`, '<computed-key>'],
    'a constant computed name': [`const k = 'x'; const { [k]: a } = { x: 1 }; show(a);`, '1'],
  });
});
