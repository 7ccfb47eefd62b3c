// Which values may come out where the code chooses?
import { describe } from 'vitest';
import { shows } from '../support/show';

describe('conditional expressions', () => {
  shows({
    'both arms of an unknown test': [`function f(x) { show(x ? 'a' : 'b'); }`, '"a" | "b"'],
    'one arm of a known test': [`const on = true; show(on ? 'a' : 'b', !on ? 'a' : 'b');`, '"a"', '"b"'],
    'a comparison of constants': [
      `const kind = 'code'; show(kind === 'code' ? 'a' : 'b', kind !== 'code' ? 'a' : 'b');`,
      '"a"',
      '"b"',
    ],
    nested: [`function f(x, y) { show(x ? 'a' : y ? 'b' : 'c'); }`, '"a" | "b" | "c"'],
    'in a template': ['function f(x) { show(`1${x ? "a" : ""}2`); }', '"1(a|)2"'],
    'the same constant twice': [`function f(x) { const a = 'a'; show(x ? a : a); }`, '"a"'],
    'a member of one of two objects': [`function f(x) { show((x ? { m: 'a' } : { m: 'b' }).m); }`, '"a" | "b"'],
    'an item chosen by an unknown key': [
      `const all = { a: 'x', b: 'y' }; function f(k) { show(all[k]); }`,
      '<computed-key>',
    ],
  });
});

describe('logical expressions', () => {
  shows({
    'or with something unknown': [`function f(x) { show(x || 'a'); }`, '<parameter x> | "a"'],
    'or with something known': [`show('' || 'a', 'b' || 'a', undefined || 'a');`, '"a"', '"b"', '"a"'],
    '?? with something unknown': [`function f(x) { show(x ?? 'a'); }`, '<parameter x> | "a"'],
    '?? with something known': [`show(undefined ?? 'a', null ?? 'a', '' ?? 'a');`, '"a"', '"a"', '""'],
    'and with something unknown': [`function f(x) { show(x && 'a'); }`, 'undefined | "a"'],
    'and with something known': [`show('x' && 'a', '' && 'a', true && 'a');`, '"a"', '""', '"a"'],
    not: [`function f(x) { show(!'', !'a', !x); }`, 'true', 'false', '<branch>'],
    'an environment variable with a default': [`show(process.env.KIND || 'code');`, 'global:process.env.KIND | "code"'],
  });
});

describe('statements', () => {
  shows({
    'a value written in both arms': [
      `function f(x) { let a; if (x) { a = '1'; } else { a = '2'; } show(a); }`,
      '"1" | "2"',
    ],
    'a value written in one arm': [`function f(x) { let a = '1'; if (x) a = '2'; show(a); }`, '"1" | "2"'],
    'a value written before a return in the other arm': [
      `function f(x) { let a = '1'; if (x) { a = '2'; return show(a); } show(a); }`,
      '"2"',
      '"1" | "2"',
    ],
    'a use in the other arm': [`function f(x) { const p = {}; if (x) p.a = 1; else show(p); }`, '{}'],
    'a known test': [`const p = {}; if (false) p.a = 1; else p.b = 2; show(p);`, '{b=2}'],
    'a switch over something unknown': [
      `function f(x) { let m; switch (x) { case 1: m = 'S256'; break; default: m = 'plain'; } show(m); }`,
      '"S256" | "plain"',
    ],
    'a parameter that is set where it is missing': [
      `function f(x) { if (!x) x = 'a'; show(x); }`,
      '<parameter x> | "a"',
    ],
    'a parameter that is set by ||=': [`function f(x) { x ||= 'a'; show(x); }`, '<parameter x> | "a"'],
    'a parameter that is set to itself or a default': [
      `function f(x) { x = x || 'a'; show(x); }`,
      '<parameter x> | "a"',
    ],
    'a catch clause': [`let a = '1'; try { a = '2'; } catch { a = '3'; } show(a);`, '"2" | "3"'],
    'a finally clause': [`let a = '1'; try { a = '2'; } finally { a = '3'; } show(a);`, '"3"'],
  });
});
