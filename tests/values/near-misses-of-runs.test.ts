// How often, and with which values, does a place run? One line for each side of a guard.
import { reads } from '../support/show';

reads('branches', {
  "if (c) show('a'); else show('b');": '"a" | "b"',
  "if (true) show('a'); else show('b');": '"a"',
  "if (false) show('a'); else show('b');": '"b"',
  "if ('') show('a'); else if (1) show('b'); else show('d');": '"b"',
  "if (show('a')) show('b');": '"a" | "b"',
  "const q = new URLSearchParams(); if (q.set('a', 'x')) f(); show(q);": 'query(a="x")',
  "const q = new URLSearchParams(); if (c) { if (d) q.set('a', 'x'); } show(q);": 'query(a?="x")',
  "const q = new URLSearchParams(); if (c) { if (true) q.set('a', 'x'); if (false) q.set('b', 'y'); } show(q);":
    'query(a?="x")',
  "const q = new URLSearchParams(); (c ? true : q.set('a', 'x')) ? q.set('b', 'y') : 1; show(q);":
    'query(a?="x", b?="y")',
  "const q = new URLSearchParams(); c && d && q.set('a', 'x'); c && (d || q.set('b', 'y')); show(q);":
    'query(a?="x", b?="y")',
  "const q = new URLSearchParams(); undefined ?? q.set('a', 'x'); 0 ?? q.set('b', 'y'); c?.d ?? q.set('e', 'z'); show(q);":
    'query(a="x", b?="y", e?="z")',
  "const q = new URLSearchParams(); switch ('k') { case 'l': q.set('a', 'x'); break; case 'k': q.set('b', 'y'); break; default: q.set('d', 'z'); } show(q);":
    'query(b?="y", d?="z")',
  "const q = new URLSearchParams(); switch (q.set('a', 'x')) { case q.set('b', 'y'): } show(q);":
    'query(a="x", b?="y")',
  "const q = new URLSearchParams(); switch (c) { default: q.set('a', 'x'); } show(q);": 'query(a?="x")',
  "const q = new URLSearchParams(); switch (1) { case 1: q.set('a', 'x'); case '1': q.set('b', 'y'); case 2: q.set('d', 'z'); } show(q);":
    'query(a?="x", b?="y")',
  "const q = new URLSearchParams(); try { q.set('a', 'x'); } finally { q.set('b', 'y'); } show(q);":
    'query(a="x", b="y")',
  "const q = new URLSearchParams(); try { q.set('a', 'x'); } catch (e) { q.delete('a'); } show(q);": 'query(a?="x")',
});

reads('loops', {
  "const q = new URLSearchParams(); for (let i = 0; i < 3; i++) q.append('a' + i, i); show(q);":
    'query(a0=0, a1=1, a2=2)',
  "const q = new URLSearchParams(); for (let i = 0; i < 3; i += 1) q.append('a' + i, i); show(q);":
    'query(a0=0, a1=1, a2=2)',
  "const q = new URLSearchParams(); for (let i = 0; i < 3; i += 2) q.append('a' + i, i); show(q);":
    'query(…<computed-key append>)',
  "const q = new URLSearchParams(); for (let i = 0; i < 3; i -= 1) q.append('a', i); show(q);":
    'query(a?=0 | <reassigned i>)',
  "const q = new URLSearchParams(); for (let i = 0; i < 3; i += n) q.append('a', i); show(q);":
    'query(a?=<reassigned i>)',
  "const q = new URLSearchParams(); for (let i = 0; i < 3; ++i) q.append('a' + i, i); show(q);":
    'query(a0=0, a1=1, a2=2)',
  "const q = new URLSearchParams(); for (let i = 3; i > 0; i--) q.append('a', i); show(q);":
    'query(a?=3 | <reassigned i>)',
  "const q = new URLSearchParams(); for (let i = 0; i < 3; j++) q.append('a', i); show(q);": 'query(a?=0)',
  "const q = new URLSearchParams(); for (let i = 0; i < 3; o.i++) q.append('a', i); show(q);": 'query(a?=0)',
  "const q = new URLSearchParams(); for (let i = 0; ; i++) q.append('a', i); show(q);": 'query(a?=0 | <reassigned i>)',
  "const q = new URLSearchParams(); for (let i; i < 3; i++) q.append('a', i); show(q);": 'query(a?=<reassigned i>)',
  "const q = new URLSearchParams(); for (let i = n; i < 3; i++) q.append('a', i); show(q);":
    'query(a?=global:n | <reassigned i>)',
  "const q = new URLSearchParams(); for (let i = '0'; i < 3; i++) q.append('a', i); show(q);":
    'query(a?="0" | <reassigned i>)',
  "const q = new URLSearchParams(); for (let i = 0; c; i++) q.append('a', 'x'); show(q);": 'query(a?="x")',
  "const q = new URLSearchParams(); for (let i = 0; i; i++) q.append('a', 'x'); show(q);": 'query(a?="x")',
  "const q = new URLSearchParams(); for (let i = 0; i < 0; i++) q.append('a', 'x'); show(q);": 'query()',
  "const q = new URLSearchParams(); for (let i = 0, n = 2; i < n; i++) q.append('a' + i, 'x'); show(q);":
    'query(a0="x", a1="x")',
  "const q = new URLSearchParams(); for (let n = 2, i = 0; i < n; i++) q.append('a' + i, 'x'); show(q);":
    'query(a0="x", a1="x")',
  "const q = new URLSearchParams(); let i; for (i = 0; i < 2; i++) q.append('a', 'x'); show(q);": 'query(a?="x")',
  "const q = new URLSearchParams(); let i = 0; for (; i < 2; i++) q.append('a', 'x'); show(q);": 'query(a?="x")',
  "const q = new URLSearchParams(); for (let i = 0; i < 39; i++) if (i > 36) q.append('a' + i, 'x'); show(q);":
    'query(a37="x", a38="x")',
  "const q = new URLSearchParams(); for (let i = 0; i < 40; i++) q.append('a', 'x'); show(q);": 'query(a?="x")',
  "const q = new URLSearchParams(); if (c) for (let i = 0; i < 2; i++) q.append('a' + i, 'x'); show(q);":
    'query(a0?="x", a1?="x")',
  "const q = new URLSearchParams(); for (const q2 = q.set('a', 'x'); q.set('b', 'y'); q.set('d', 'z')) f(); show(q);":
    'query(a="x", b="y", d="z")',
  "const q = new URLSearchParams(); while (q.set('a', 'x')) q.set('b', 'y'); do q.set('d', 'z'); while (q.set('e', 'w')); show(q);":
    'query(a="x", b?="y", d="z", e="w")',
  "const q = new URLSearchParams(); for (const k of [q.set('a', 'x')]) q.set('b', 'y'); show(q);":
    'query(a="x", b="y")',
  "const q = new URLSearchParams(); for (const k of more) q.set('a', k); show(q);": 'query(a?=<call>)',
  "const q = new URLSearchParams(); for (const k of ['a', ...more]) q.set(k, 'x'); show(q);":
    'query(a="x", …<call set>)',
  "const q = new URLSearchParams(); for (const k of c ? ['a'] : ['b']) q.set(k, 'x'); show(q);":
    'query(a?="x", b?="x")',
  "const q = new URLSearchParams(); const l = ['a']; if (c) l.push('b'); for (const k of l) q.set(k, 'x'); show(q);":
    'query(a="x", b?="x")',
  "const q = new URLSearchParams(); for (const [k, v] of new URLSearchParams(c ? 'a=x' : 'b=y')) q.set(k, v); show(q);":
    'query(a?="x", b?="y")',
  "const q = new URLSearchParams(); for (const k in { a: 'x', ...more }) q.set(k, 'y'); show(q);":
    'query(a="y", …<call set>)',
  "const q = new URLSearchParams(); for (const k in c ? { a: 1 } : { b: 1 }) q.set(k, 'x'); show(q);":
    'query(a?="x", b?="x")',
  "const q = new URLSearchParams(); for (const k in 'ab') q.set(k, 'x'); show(q);": 'query(…<call set>)',
  "const q = new URLSearchParams(); let k; for (k of ['a', 'b']) q.set(k, 'x'); show(q);": 'query(…<reassigned set>)',
  "const q = new URLSearchParams(); for (const k of null) q.set('a', 'x'); show(q);": 'query(a?="x")',
  'function f(u) { const q = new URLSearchParams(); for (const [k, v] of new URL(u).searchParams) q.set(k, v); show(q); }':
    'query(…<parameter set>)',
  "const q = new URLSearchParams(); for (const a of ['1', '2', '3', '4', '5', '6', '7', '8']) for (const b of ['1', '2', '3', '4', '5', '6', '7', '8']) if (a + b === '88') q.set('a' + a + b, 'x'); show(q);":
    'query(a88="x")',
  "const q = new URLSearchParams(); for (const a of ['1', '2', '3', '4', '5', '6', '7', '8', '9']) for (const b of ['1', '2', '3', '4', '5', '6', '7', '8']) q.set('a', 'x'); show(q);":
    'query(a?="x")',
});

reads('callbacks', {
  "const q = new URLSearchParams(); ['a', 'b'].forEach((k, i) => q.set(k, i)); show(q);": 'query(a=0, b=1)',
  "const q = new URLSearchParams(); ['a', 'b'].map((k) => q.set(k, 'x')); show(q);": 'query(a="x", b="x")',
  "const q = new URLSearchParams(); ['a', 'b'].forEach(x, (k) => q.set('c', k)); show(q);": 'query(c?=<parameter k>)',
  "const q = new URLSearchParams(); ['a', 'b'].some((k) => q.set('c', 'x')); show(q);": 'query(c?="x")',
  "const q = new URLSearchParams(); ['a', ...more].forEach((k, i) => q.set('c', i)); show(q);":
    'query(c?=<branch forEach>)',
  "const q = new URLSearchParams(); const l = ['a']; if (c) l.push('b'); l.forEach((k, i) => q.set(k, i)); show(q);":
    'query(a=<branch forEach>, b?=<branch forEach>)',
  "const q = new URLSearchParams(); (c ? ['a'] : ['b']).forEach((k) => q.set(k, 'x')); show(q);":
    'query(a?="x", b?="x")',
  "const q = new URLSearchParams(); if (c) ['a'].forEach((k) => q.set(k, 'x')); show(q);": 'query(a?="x")',
  "const q = new URLSearchParams(); new URLSearchParams('a=x').forEach((v, k) => q.set(k, v)); show(q);":
    'query(a="x")',
  "const q = new URLSearchParams(); new URLSearchParams(c ? 'a=x' : '').forEach((v, k) => q.set(k, v)); show(q);":
    'query(a?="x")',
  'function f(u) { const q = new URLSearchParams(); new URL(u).searchParams.forEach((v, k) => q.set(k, v)); show(q); }':
    'query(…<parameter set>)',
  'const q = new URLSearchParams(); x.forEach((v, k) => q.set(k, v)); show(q);': 'query(…<call set>)',
  "const q = new URLSearchParams(); x.forEach((v) => q.set('a', v)); show(q);": 'query(a?=<call forEach>)',
  "const q = new URLSearchParams(); x.then((v) => q.set('a', v)); show(q);": 'query(a=global:x)',
  "const q = new URLSearchParams(); x.then(() => q.set('a', 'x')); show(q);": 'query(a?="x")',
  "const q = new URLSearchParams(); x.then(f, (v) => q.set('a', v)); show(q);": 'query(a?=<parameter v>)',
  "const q = new URLSearchParams(); x.catch((v) => q.set('a', v)); show(q);": 'query(a?=<parameter v>)',
  "const q = new URLSearchParams(); if (c) x.then((v) => q.set('a', v)); show(q);": 'query(a?=global:x)',
  "const q = new URLSearchParams(); x['forEach']((v) => q.set('a', v)); ['b'][m]((v) => q.set(v, 'x')); show(q);":
    'query(a?=<call forEach>, …<parameter set>)',
  "const q = new URLSearchParams(); forEach((v) => q.set('a', 'x')); show(q);": 'query(a?="x")',
  "const q = new URLSearchParams(); setTimeout(() => q.set('a', 'x')); show(q);": 'query(a?="x")',
  "const q = new URLSearchParams(); new Promise((a) => { q.set('a', 'x'); }); show(q);": 'query(a?="x")',
  "const q = new URLSearchParams(); (function () { q.set('a', 'x'); })(); show(q);": 'query(a="x")',
  "const q = new URLSearchParams(); (() => { q.set('a', 'x'); }).call(); show(q);": 'query(a?="x")',
});

reads('functions that are called', {
  "function f(k) { show(k); } f('a'); if (c) f('b'); if (false) f('d');": '"a" | "b"',
  "function f(k) { show(k); } f(...['a']); f(...more); f();": '"a" | <spread> | undefined',
  'function f(k) { show(k); } f(f);': 'function | <parameter k>',
  'function f(k) { show(k); } x = f;': '<parameter k>',
  "function f(k) { show(k); } new f('a');": '<parameter k>',
  "function f(k) { show(k); if (c) f('b'); } f('a');": '"a"',
  "function f(k) { show(k); f('b'); }": '<parameter k>',
  "function f(k) { g(k); } function g(k) { show(k); } f('a'); f('b');": '<parameter k>',
  "const f = (k) => show(k); f('a');": '"a"',
  "const f = (k) => show(k); export { f }; f('a');": '"a" | <parameter k>',
  "export const f = (k) => show(k); f('a');": '"a" | <parameter k>',
  "export default function f(k) { show(k); } f('a');": '"a" | <parameter k>',
  "const o = { f(k) { show(k); } }; o.f('a');": '<parameter k>',
  "const o = { f: (k) => show(k) }; o.f('a');": '<parameter k>',
  "class A { f(k) { show(k); } g() { this.f('a'); } }": '"a" | <parameter k>',
  "class A { #f(k) { show(k); } g() { this.#f('a'); } }": '"a"',
  'class A { #f(k) { show(k); } }': '<parameter k>',
  "class A { f = (k) => { show(k); }; g() { this.f('a'); other.f('b'); } }": '"a" | <parameter k>',
  "class A { ['f'](k) { show(k); } g() { this.f('a'); } }": '"a" | <parameter k>',
  "class A { get f() { show('a'); } g() { this.f; } }": '"a"',
  "class A { constructor(k) { show(k); } } new A('a');": '<parameter k>',
  "function f(k, ...r) { show(k, r); } f('a', 'b', 'd');": '"a" | ["b", "d"]',
  "function f({ a, b = 'y' }) { show(a, b); } f({ a: 'x' });": '"x" | "y"',
  "async function f(k) { show(k); } await f('a'); f('b').then(g);": '"a" | "b"',
  "function f(k) { return () => show(k); } f('a')();": '"a"',
  "function f(k) { if (k === 'a') show(k); } f('a'); f('b');": '"a"',
  "function f(k) { if (k) return; show(k); } f('a');": '"a"',
  "function f() { show('a'); function g() { show('b'); } }": '"a" | "b"',
  "function f(g) { g('a'); } f((k) => show(k));": '<parameter k>',
});

reads('numbers that are counted', {
  'let n = 1; n += 2; show(n);': '3',
  'let n = 1; if (c) n += 2; show(n);': '1 | 3',
  "let n = 1; n += 'a'; show(n);": '"1a"',
  "let n = 1; if (c) n += 'a'; show(n);": '<branch n>',
  'let n = 1; n += x; show(n);': '<reassigned n>',
  "let n = 1; show(n += 2, n += 'a');": '3 | "3a"',
  "let n = 0; for (const k of ['a', 'b']) { n += 1; } show(n);": '2',
  "let t = ''; t += 1; t += 2; show(t);": '"12"',
  'const o = { n: 1 }; o.n += 2; show(o);': '{n=3}',
  "const q = new URLSearchParams(); for (let i = 0; i < 3; i += 2) { q.append('a' + i, 'x'); } show(q);":
    'query(…<computed-key append>)',
});

reads('heads of functions', {
  "function f(a = show('x')) {} f(); f();": '"x"',
  "const q = new URLSearchParams(); const f = (a = q.set('a', 'x')) => {}; f(); show(q);": 'query(a="x")',
  "let t = ''; for (const k of ['a', 'b']) { t += k; t += '-'; } show(t);": '"a-b-"',
});
