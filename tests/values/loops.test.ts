// Are loops over what is visible unrolled?
import { describe } from 'vitest';
import { shows } from '../support/show';

const start = `const q = new URLSearchParams();`;

describe('loops', () => {
  shows({
    'for…of over pairs': [
      `${start} for (const [k, v] of [['a', 'x'], ['b', 'y']]) q.set(k, v); show(q);`,
      'query(a="x", b="y")',
    ],
    'for…of over entries': [
      `${start} for (const [k, v] of Object.entries({ a: 'x', b: 'y' })) { q.append(k, v); } show(q);`,
      'query(a="x", b="y")',
    ],
    'for…of over entries of a constant': [
      `const o = { a: 'x' }; ${start} for (const [k, v] of Object.entries(o)) q.set(k, v); show(q);`,
      'query(a="x")',
    ],
    'for…of over keys': [
      `const o = { a: 'x' }; ${start} for (const k of Object.keys(o)) q.set(k, o[k]); show(q);`,
      'query(a="x")',
    ],
    'for…of over a query': [
      `${start} for (const [k, v] of new URLSearchParams('a=x')) q.set(k, v); show(q);`,
      'query(a="x")',
    ],
    'for…of over the entries of a query': [
      `${start} for (const [k, v] of new URLSearchParams('a=x').entries()) q.set(k, v); show(q);`,
      'query(a="x")',
    ],
    'for…in': [
      `const o = { a: 'x', b: 'y' }; ${start} for (const k in o) q.set(k, o[k]); show(q);`,
      'query(a="x", b="y")',
    ],
    'for…in with hasOwn': [
      `const o = { a: 'x' }; ${start} for (const k in o) { if (Object.hasOwn(o, k)) q.set(k, o[k]); } show(q);`,
      'query(a="x")',
    ],
    'for…in with hasOwnProperty': [
      `const o = { a: 'x' }; ${start} for (const k in o) { if (o.hasOwnProperty(k)) q.set(k, o[k]); } show(q);`,
      'query(a="x")',
    ],
    'forEach of entries': [
      `${start} Object.entries({ a: 'x' }).forEach(([k, v]) => q.set(k, v)); show(q);`,
      'query(a="x")',
    ],
    'forEach of keys': [
      `const o = { a: 'x' }; ${start} Object.keys(o).forEach((k) => { q.append(k, o[k]); }); show(q);`,
      'query(a="x")',
    ],
    'forEach with a function': [
      `const o = { a: 'x' }; ${start} Object.keys(o).forEach(function (k) { q.append(k, o[k]); }); show(q);`,
      'query(a="x")',
    ],
    'a test on the value': [
      `${start} for (const [k, v] of Object.entries({ a: 'x', b: undefined })) if (v !== undefined) q.set(k, v); show(q);`,
      'query(a="x")',
    ],
    'a test on a value that nobody knows': [
      `function f(id) { ${start} for (const [k, v] of Object.entries({ a: 'x', b: id })) if (v) q.set(k, v); show(q); }`,
      'query(a="x", b?=<parameter id>)',
    ],
    'a loop within a loop': [
      `${start} for (const a of ['x', 'y']) for (const b of ['1', '2']) q.set(a + b, '0'); show(q);`,
      'query(x1="0", x2="0", y1="0", y2="0")',
    ],
    'a text that grows in a loop': [
      "let s = '?'; for (const [k, v] of Object.entries({ a: 'x', b: 'y' })) s += `${k}=${v}&`; show(s);",
      '"?a=x&b=y&"',
    ],
    'a list that grows in a loop': [
      "const l = []; for (const k of ['a', 'b']) l.push(`${k}=1`); show(l.join('&'));",
      '"a=1&b=1"',
    ],
    'an object that grows in a loop': [
      `const o = {}; for (const k of ['a', 'b']) o[k] = 'x'; show(o);`,
      '{a="x", b="x"}',
    ],
    'something unknown opens the set': [
      `function f(extra) { ${start} q.set('a', 'x'); for (const [k, v] of Object.entries(extra)) q.set(k, v); show(q); }`,
      'query(a="x", …<parameter set>)',
    ],
    'for…in over something unknown opens the set': [
      `function f(extra) { const q = { a: 'x' }; for (const k in extra) q[k] = extra[k]; show(q); }`,
      '{a="x", …<parameter>}',
    ],
    'a while loop runs perhaps': [`${start} while (window.more) q.set('a', 'x'); show(q);`, 'query(a?="x")'],
    'a do loop runs once': [`${start} do { q.set('a', 'x'); } while (window.more); show(q);`, 'query(a="x")'],
    'a loop with a counter': [
      `const l = [['a', 'x']]; ${start} for (let i = 0; i < l.length; i++) q.set(l[i][0], l[i][1]); show(q);`,
      'query(a="x")',
    ],
    'a loop with a counter and a remembered length': [
      `const l = ['a', 'b']; ${start} for (let i = 0, n = l.length; i < n; i += 1) q.set(l[i], 'x'); show(q);`,
      'query(a="x", b="x")',
    ],
    'a loop that counts to something unknown': [
      `function f(n) { ${start} for (let i = 0; i < n; i++) q.set('a', 'x'); show(q); }`,
      'query(a?="x")',
    ],
    'separators between all but the last': [
      `const l = ['a=1', 'b=2']; let s = ''; for (let i = 0; i < l.length; i++) { s += l[i]; if (i < l.length - 1) s += '&'; } show(s);`,
      '"a=1&b=2"',
    ],
    'the index of forEach': [
      `let s = '?'; ['a=1', 'b=2'].forEach((one, i) => { s += i ? '&' + one : one; }); show(s);`,
      '"?a=1&b=2"',
    ],
    'reduce with the index': [
      `const o = { a: 'x', b: 'y' }; const keys = Object.keys(o); show(keys.reduce((s, k, i) => s + k + '=' + o[k] + (i < keys.length - 1 ? '&' : ''), ''));`,
      '"a=x&b=y"',
    ],
    'reduce without a start': [`show(['a=1', 'b=2'].reduce((s, one) => s + '&' + one));`, '"a=1&b=2"'],
    'the statements of a round come one after the other': [
      `let s = ''; for (const k of ['a', 'b']) { s += k; s += '=1;'; } show(s);`,
      '"a=1;b=1;"',
    ],
    'the variable of a loop, seen alone': [`for (const m of ['S256', 'plain']) show(m);`, '"S256"', '"plain"'],
  });
});
