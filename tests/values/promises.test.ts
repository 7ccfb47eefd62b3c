// Are promises looked through?
import { describe } from 'vitest';
import { shows } from '../support/show';

describe('promises', () => {
  shows({
    await: [`const f = async () => 'a'; async function g() { show(await f()); }`, '"a"'],
    'await of something that is no promise': [`async function g() { show(await 'a'); }`, '"a"'],
    'the parameter of then': [`const f = async () => 'a'; f().then((x) => { show(x); });`, '"a"'],
    'what then gives': [
      `const f = async () => 'a'; async function g() { show(await f().then((x) => x + 'b')); }`,
      '"ab"',
    ],
    'then with a function of the file': [
      `const f = async () => 'a'; const g = (x) => x + 'b'; async function h() { show(await f().then(g)); }`,
      '"ab"',
    ],
    'then of something unknown': [
      `import { challengeOf } from './pkce'; challengeOf('v').then((c) => { const p = { code_challenge: c }; show(p); });`,
      '{code_challenge=./pkce:challengeOf.()}',
    ],
    'then in a row': [`const f = async () => 'a'; f().then((x) => x + 'b').then((y) => { show(y); });`, '"ab"'],
    'catch and finally give the same': [
      `const f = async () => 'a'; async function g() { show(await f().catch(() => {})); }`,
      '"a"',
    ],
    'Promise.resolve': [`async function g() { show(await Promise.resolve('a')); }`, '"a"'],
    'Promise.all': [
      `const f = async () => 'a'; async function g() { const [a, b] = await Promise.all([f(), 'b']); show(a + b); }`,
      '"ab"',
    ],
    'a variable written in then is taken for written': [
      `let a = 'x'; const f = async () => 'y'; f().then((v) => { a = v; }); show(a);`,
      '"y"',
    ],
  });
});
