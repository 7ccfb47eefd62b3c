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

describe('what the conditions around a place rule out', () => {
  const one = `const one = x ? undefined : 'a';`;
  shows({
    'inside of a test of the value': [`function f(x) { ${one} if (one) show(one); }`, '"a"'],
    'beside the test': [`function f(x) { ${one} if (one) void 0; show(one); }`, 'undefined | "a"'],
    'the other arm of the opposite test': [`function f(x) { ${one} if (!one) void 0; else show(one); }`, '"a"'],
    'the arm of the opposite test': [`function f(x) { ${one} if (!one) show(one); }`, 'undefined | "a"'],
    'one part of the test': [`function f(x, y) { ${one} if (y && one) show(one); }`, '"a"'],
    'one of two parts of the test': [`function f(x, y) { ${one} if (y || one) show(one); }`, 'undefined | "a"'],
    'where neither part of the opposite test is true': [
      `function f(x, y) { ${one} if (y || !one) void 0; else show(one); }`,
      '"a"',
    ],
    'where both parts of the opposite test are not true': [
      `function f(x, y) { ${one} if (y && !one) void 0; else show(one); }`,
      'undefined | "a"',
    ],
    'in a conditional expression': [`function f(x) { ${one} one ? show(one) : 0; }`, '"a"'],
    'behind &&': [`function f(x) { ${one} one && show(one); }`, '"a"'],
    'behind ||': [`function f(x) { ${one} one || show(one); }`, 'undefined | "a"'],
    'behind || of the opposite': [`function f(x) { ${one} !one || show(one); }`, '"a"'],
    'compared with undefined': [`function f(x) { ${one} if (one !== undefined) show(one); }`, '"a"'],
    'compared with null': [`function f(x) { ${one} if (one != null) show(one); }`, '"a"'],
    'the other arm of a comparison': [`function f(x) { ${one} if (one === undefined) void 0; else show(one); }`, '"a"'],
    'the arm of a comparison': [`function f(x) { ${one} if (one === undefined) show(one); }`, 'undefined | "a"'],
    'compared with something else': [`function f(x) { ${one} if (one !== 'b') show(one); }`, 'undefined | "a"'],
    'an empty text, which is true of no test': [
      `function f(x) { const one = x ? '' : 'a'; if (one) show(one); if (one !== undefined) show(one); }`,
      '"a"',
      '"" | "a"',
    ],
    'a member': [
      `function f(x) { const o = { a: x ? null : 'a' }; if (o.a) show(o.a); if (o?.a) show(o.a); }`,
      '"a"',
      '"a"',
    ],
    'another test': [`function f(x, y) { const o = { a: x ? null : 'a' }; if (y) show(o.a); }`, 'null | "a"'],
    'a function within, which may run later': [
      `function f(x) { let one = x ? null : 'a'; if (one) g(() => show(one)); }`,
      'null | "a"',
    ],
    'nothing is left: what the file shows does not lead here': [
      'function f(x) { const o = x ? { a: null } : { a: undefined }; if (o.a) show(o.a); }',
      '<branch a>',
    ],
  });
});
