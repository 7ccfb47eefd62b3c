// What does the evaluator say where the file stops showing what happens? What is unseen is a doubt, never an absence.
import { describe, expect, it } from 'vitest';
import { shown, shows } from '../support/show';

describe('doubts', () => {
  shows({
    'parameter: the caller decides': [`export function f(challenge) { show(challenge); }`, '<parameter challenge>'],
    'parameter: a member of what the caller gives': [
      `export function f(o) { show(o.challenge); }`,
      '<parameter challenge>',
    ],
    'import: an imported object is spread': [
      `import { extra } from './extra'; show({ a: 1, ...extra });`,
      '{a=1, …<import>}',
    ],
    'import: an imported text in a text': [
      "import { id } from './config'; show(`client_id=${id}`);",
      '"client_id=<import id>"',
    ],
    'call: a global function gives an object to spread': [`show({ a: 1, ...readExtra() });`, '{a=1, …<call>}'],
    'call: the result of an unknown function in a text': ['show(`id=${readId()}`);', '"id=<call readId>"'],
    'reassigned: a number that is counted up': [`let n = 1; n++; show(n);`, '<reassigned n>'],
    'reassigned: an operator that is not followed': [`let n = 4; n -= 1; show(n);`, '<reassigned n>'],
    'spread: what is left of an unknown object': [`export function f({ a, ...rest }) { show(rest); }`, '<spread>'],
    'spread: an unknown list in a list': [`show(['a', ...[...document.all]]);`, '["a", …<call>]'],
    'computed-key: a name that is not visible': [`export function f(k) { show({ [k]: 1 }); }`, '{…<computed-key>}'],
    'a function under a name that is not visible': [
      `export function f(k) { show({ a: 'x', [k]() {} }, { [k]: () => 'y' }, { [k]: f }); }`,
      '{a="x"}',
      '{}',
      '{…<computed-key>}',
    ],
    'computed-key: a method that is not visible': [`export function f(k) { show('a'[k]()); }`, '<computed-key>'],
    'escapes: handed to an unseen function and read later': [
      `import { decorate } from './decorate'; const p = new URLSearchParams({ a: 'x' }); decorate(p); show(p);`,
      'query(a="x", …<escapes p>)',
    ],
    'a function that writes an object out only reads it': [
      `import { encodeBody, toFormData, serializeAll } from './encode'; const p = { a: 'x' }; encodeBody(p); toFormData(p); serializeAll(p); show(p);`,
      '{a="x"}',
    ],
    'escapes: a URL handed to an unseen method': [
      `import plugin from './plugin'; const u = new URL('https://as.test/?a=x'); plugin.apply(u); show(u);`,
      'url(https://as.test/; a="x", …<escapes u>)',
    ],
    'escapes: a list handed to an unseen function': [
      `import { fill } from './fill'; const l = ['a']; fill(l); show(l);`,
      '["a", …<escapes l>]',
    ],
    'branch: more alternatives than are told apart': [
      `export function f(x) { show(${Array.from({ length: 13 }, (_, n) => `x === ${n} ? '${n}' : `).join('')}'z'); }`,
      '"0" | <branch>',
    ],
    'branch: a comparison with something unknown': [`export function f(x) { show(x === 1); }`, '<branch>'],
    'syntax: a form that is not read': [`show(class {}, 2 ** 3, typeof show);`, 'class', '<syntax>', '<syntax>'],
  });

  it('budget: the limit of steps', () => {
    const code = `let s = ''; ${"s += 'a'; ".repeat(50)} show(s);`;
    expect(
      shown(code, {
        limits: {
          steps: 20,
          stepsOfTest: 20,
          stepsOfFile: 1000,
          stepsOfKind: 0,
          depth: 40,
          nesting: 350,
          recursion: 10,
        },
      })[0],
    ).toContain('<budget');
    expect(shown(code)).toEqual([`"${'a'.repeat(50)}"`]);
  });

  it('budget: the limit of expressions within expressions', () => {
    const nested = (times: number): string => `const f = (x) => x; show(${'f('.repeat(times)}'a'${')'.repeat(times)});`;
    expect(shown(nested(8))).toEqual(['"a"']);
    expect(shown(nested(400))[0]).toContain('budget');
  });

  it('budget: a function that calls itself', () => {
    expect(shown(`function f(n) { return f(n) + 'a'; } show(f(1));`)[0]).toMatch(/^"<budget f>a+"$/u);
  });

  it('a long chain of functions is no danger', () => {
    const functions = Array.from({ length: 30 }, (_, n) => `function f${n}() { return f${n + 1}(); }`).join('\n');
    expect(shown(`${functions} function f30() { return 'a'; } show(f0());`)).toEqual(['"a"']);
  });
});
