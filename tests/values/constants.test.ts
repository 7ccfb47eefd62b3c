// Are constants, enums and constant objects seen through, with everything that TypeScript wraps around a value?
import { describe } from 'vitest';
import { shows } from '../support/show';

describe('constants', () => {
  shows({
    'a constant': [`const CODE = 'code'; show(CODE);`, '"code"'],
    'a constant of a constant': [`const A = 'a'; const B = A; const C = B + A; show(C);`, '"aa"'],
    'a constant that a function uses before its line': [`function f() { show(A); } const A = 'a'; f();`, '"a"'],
    'an outer and an inner constant of the same name': [
      `const a = 'x'; function f() { const a = 'y'; show(a); } show(a);`,
      '"y"',
      '"x"',
    ],
    'a variable that nothing was put into is a doubt': [`let a; show(a);`, '<reassigned a>'],
    'numbers are reckoned with': [
      `const list = ['a', 'b']; show(list.length - 1, 6 / 2 * 4 % 5, 1 < 2, 1 >= 2);`,
      '1',
      '2',
      'true',
      'false',
    ],
    'a constant that refers to itself': [`const a = a + 'x'; show(a);`, '"<budget>x"'],
    'the comma operator': [`show((0, 'a'));`, '"a"'],
    void: [`show(void 0);`, 'undefined'],
  });
});

describe('constant objects', () => {
  shows({
    'a member': [`const Method = { S256: 'S256', PLAIN: 'plain' }; show(Method.S256);`, '"S256"'],
    'a member by a literal': [`const m = { 'a-b': 'x' }; show(m['a-b']);`, '"x"'],
    'a member by a constant': [`const m = { a: 'x' }; const key = 'a'; show(m[key]);`, '"x"'],
    'a member of a member': [`const config = { auth: { type: 'code' } }; show(config.auth.type);`, '"code"'],
    'a frozen object': [`const m = Object.freeze({ a: 'x' }); show(m.a);`, '"x"'],
    'a member that is not there': [`const m = { a: 'x' }; show(m.b);`, 'undefined'],
    'an optional chain': [`const m = { a: { b: 'x' } }; show(m?.a?.b, m.c?.d);`, '"x"', 'undefined'],
    'an item of an array': [`const l = ['a', 'b']; show(l[1], l[2], l.length);`, '"b"', 'undefined', '2'],
    'an item behind a hole': [`const l = ['a', , 'b']; show(l[1], l[2]);`, 'undefined', '"b"'],
    'a computed key': [`const k = 'a'; const m = { [k]: 'x', ['b']: 'y' }; show(m.a, m.b);`, '"x"', '"y"'],
    'a key that is a number': [`const m = { 1: 'x' }; show(m[1]);`, '"x"'],
    'a shorthand': [`const a = 'x'; show({ a });`, '{a="x"}'],
    'a method is a function': [`const m = { a() { return 'x'; } }; show(m.a, m.a());`, 'function', '"x"'],
    'a getter of an object is a doubt': [`const m = { get a() { return 'x'; } }; show(m.a);`, '<call>'],
  });
});

describe('what TypeScript wraps around a value', () => {
  shows(
    {
      'as const': [`const m = { a: 'x' } as const; show(m.a, 'y' as const);`, '"x"', '"y"'],
      satisfies: [`const m = { a: 'x' } satisfies Record<string, string>; show(m.a);`, '"x"'],
      'a promise that it is there': [`const m = { a: 'x' }; show(m!.a!);`, '"x"'],
      'all of them': [`show((('a' as const) satisfies string)! as unknown as string);`, '"a"'],
      'a type assertion in front': [`show(<string>'a');`, '"a"'],
      'a generic call': [`const same = <T,>(x: T) => x; show(same<string>('a'));`, '"a"'],
    },
    { typescript: true },
  );
});

describe('enums', () => {
  shows(
    {
      'a string enum': [
        `enum Method { S256 = 'S256', Plain = 'plain' } show(Method.S256, Method['Plain']);`,
        '"S256"',
        '"plain"',
      ],
      'a const enum': [`const enum Kind { Code = 'code' } show(Kind.Code);`, '"code"'],
      'an exported enum': [`export enum Kind { Code = 'code' } show(Kind.Code);`, '"code"'],
      'numbers are counted on': [`enum N { A, B = 5, C } show(N.A, N.C);`, '0', '6'],
      'a key of an enum': [
        `enum Key { Type = 'response_type' } show({ [Key.Type]: 'code' });`,
        '{response_type="code"}',
      ],
      'the values of an enum': [`enum Kind { A = 'a', B = 'b' } show(Object.values(Kind).join(' '));`, '"a b"'],
      'a declared object of another file': [
        `declare const Kind: { Code: 'code' }; show(Kind.Code);`,
        'global:Kind.Code',
      ],
    },
    { typescript: true },
  );
});
