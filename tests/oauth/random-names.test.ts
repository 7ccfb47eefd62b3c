// What do loops, names and operators make of random values: each condition beside the program that it leaves alone?
import { describe } from 'vitest';
import { says } from '../support/material';

describe('loops', () => {
  says({
    "let t = ''; for (let i = 0; ; i++) { if (i > 3) break; t += 'ab'; } show(t);":
      'text 0…, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 3; ) { i++; t += 'ab'; } show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; for (let i = 3; i; i--) t += 'ab'; show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; for (let [i] = [0]; i < 3; i++) t += 'ab'; show(t);": 'text 0…, nothing random, reserved: none',
    "const n = 5; let t = ''; for (let i = 0; n > i; i++) t += 'ab'; show(t);":
      'text 10, nothing random, reserved: none',
    "const n = 5; let t = ''; for (let i = 0; n >= i; i++) t += 'ab'; show(t);":
      'text 12, nothing random, reserved: none',
    "let t = ''; for (let i = 0, j = 0; i < 4; j++) { i++; t += 'ab'; } show(t);":
      'text 0…, nothing random, reserved: none',
    "let t = ''; for (let i = 0, j = 0; i < 4; j += 2) { i++; t += 'ab'; } show(t);":
      'text 0…, nothing random, reserved: none',
    "let t = ''; for (let i = 0, j = 0; i < 4; i++, j++) t += 'ab'; show(t);":
      'text 0…, nothing random, reserved: none',
    "let t = ''; for (let i = 8; i > 0; i = i >> 1) t += 'ab'; show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; for (let i = 1; i < 16; i *= 2) t += 'ab'; show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; for (let i = 5; i > 0; i -= 1) t += 'ab'; show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; for (let i = 5; i !== 0; i--) t += 'ab'; show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i == 0; i++) t += 'ab'; show(t);": 'text 0…, nothing random, reserved: none',
    "const s = Math.random() > 2 ? 1 : 2; let t = ''; for (let i = 0; i < 8; i += s) t += 'ab'; show(t);":
      'text 0…, nothing random, reserved: none',
    "let t = ''; for (let i = 0; i < 4; i++, t += 'ab'); show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; for (t = 'ab'; t.length < 3; ) { t = t + 'c'; } show(t);": 'text 3, nothing random, reserved: none',
    "let t = ''; let i = 0; for (t += 'ab'; i < 4; i++) {} show(t);": 'text 2, nothing random, reserved: none',
    "let t = ''; for (let i = 0; (t += 'ab') && i < 4; i++) {} show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; while ((t += 'ab').length < 8); show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; do {} while ((t += 'ab').length < 8); show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; do { t += 'ab'; } while (t.length < 8); show(t);": 'text 8…, nothing random, reserved: none',
    "let t = ''; let n = 4; do { t += 'ab'; } while (n--); show(t);": 'text 10, nothing random, reserved: none',
    "let t = ''; for (const c of (t += 'ab')) {} show(t);": 'text 2, nothing random, reserved: none',
    "let t = ''; for (const c of [1, 2]) { for (const d of [1, 2, 3]) t += 'a'; } show(t);":
      'text 6, nothing random, reserved: none',
    "let t = ''; let n = 5; while (n--) { if (n === 2) break; t += 'ab'; } show(t);":
      'text 0…10, nothing random, reserved: none',
    "let t = ''; let n = 5; while (n--) { if (n === 2) continue; t += 'ab'; } show(t);":
      'text 0…10, nothing random, reserved: none',
    "let t = ''; let n = 5; while (n++) { t += 'ab'; if (n > 7) break; } show(t);":
      'text 0…, nothing random, reserved: none',
    "let t = ''; let n = 5; n = 3; while (n--) t += 'ab'; show(t);": 'text 6…10, nothing random, reserved: none',
    "let t = ''; let n; n = 3; while (n--) t += 'ab'; show(t);": 'text 6, nothing random, reserved: none',
    "let t = ''; const o = { n: 3 }; while (o.n--) t += 'ab'; show(t);": 'text 6, nothing random, reserved: none',
    "function f(n) { let t = ''; while (n--) t += 'a'; return t; } show(f(5));":
      'text 5, nothing random, reserved: none',
    "function f(n) { let t = ''; while (--n) t += 'a'; return t; } show(f(5));":
      'text 4, nothing random, reserved: none',
    "function f(n = 4) { let t = ''; while (n--) t += 'a'; return t; } show(f());":
      'text 4, nothing random, reserved: none',
    "let t = ''; while (t.length !== 6) t += 'a'; show(t);": 'text 6, nothing random, reserved: none',
    "let t = ''; while (6 !== t.length) t += 'a'; show(t);": 'text 6, nothing random, reserved: none',
    "let t = ''; while (t.length > 6) t += 'a'; show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; while (t.length < 6) { if (Math.random() > 0.5) continue; t += 'a'; } show(t);":
      'text 6, nothing random, reserved: none',
    "let t = ''; while (t.length < 6) { if (t.length > 3) break; t += 'a'; } show(t);":
      'text 0…, nothing random, reserved: none',
    "let t = ''; for (; t.length < 6; ) { if (Math.random() > 0.5) continue; t += 'a'; } show(t);":
      'text 6, nothing random, reserved: none',
    "let t = ''; for (; t.length < 6; ) { if (t.length > 3) break; t += 'a'; } show(t);":
      'text 0…, nothing random, reserved: none',
    "let t = ''; while (t.length < 6) { for (;;) { break; } t += 'a'; } show(t);":
      'text 6, nothing random, reserved: none',
    "let t = ''; const s = new Set(); while (s.size < 5) { s.add(t.length); t += 'ab'; } show(t);":
      'text 0…, nothing random, reserved: none',
    "let t = ''; let other = ''; while (other.length < 5) { t += 'ab'; other += 'b'; } show(t);":
      'text 0…, nothing random, reserved: none',
    "let t = ''; const o = { x: '' }; while (o.x.length < 5) { t += 'ab'; o.x += 'b'; } show(t);":
      'text 0…, nothing random, reserved: none',
    "let t = ''; while (t.at.length < 2) { t += 'ab'; if (t.length > 5) break; } show(t);":
      'text 0…, nothing random, reserved: none',
    "let t = ''; [1, 2, 3].forEach(() => { t += 'a'; }); show(t);": 'text 3, nothing random, reserved: none',
    "let t = ''; [1, 2, 3].forEach(({ a }) => { t += 'a'; }); show(t);": 'text 3, nothing random, reserved: none',
    "let t = ''; (() => { t += 'a'; })(); show(t);": 'text 1, nothing random, reserved: none',
    "let t = ''; const run = (f) => { f(); f(); }; run(() => { t += 'a'; }); show(t);":
      'text 0…, nothing random, reserved: none',
    "let t = ''; [3, 1, 2].sort(() => { t += 'a'; return 0; }); show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; const f = () => { t += 'a'; }; f(); f(); show(t);": 'text 0…, nothing random, reserved: none',
    "let t = ''; if ((t += 'a')) { t += 'b'; } show(t);": 'text 1…2, nothing random, reserved: none',
    "let t = ''; if (t.length > 5) { t += 'b'; } show(t);": 'text 0…1, nothing random, reserved: none',
    "let t = ''; Math.random() > 2 ? (t += 'a') : (t += 'bc'); show(t);": 'text 0…3, nothing random, reserved: none',
    "let t = ''; (t += 'a') ? 1 : 2; show(t);": 'text 1, nothing random, reserved: none',
    "let t = ''; Math.random() > 2 && (t += 'a'); show(t);": 'text 0…1, nothing random, reserved: none',
    "let t = ''; (t += 'a') && Math.random(); show(t);": 'text 1, nothing random, reserved: none',
    "let t = ''; switch (t.length) { case 0: t += 'a'; } show(t);": 'text 0…1, nothing random, reserved: none',
    "let t = ''; try { t += 'a'; } finally { t += 'b'; } show(t);": 'text 2, nothing random, reserved: none',
    "let t = ''; for (const k in { a: 1 }) { t += k; } show(t);": 'text 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "outer: for (let i = 0; i < 3; i++) {} show('ab');": 'text 2, nothing random, reserved: none',
  });
});

describe('what a name holds', () => {
  says({
    "let t = ''; for (t of ['ab', 'cd']) {} show(t);": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "let t = 'x'; for (const c of 'ab') t = c; show(t);": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "let t = ''; for (const c of randomBytes(4).toString('hex')) t += c; show(t);":
      'text 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "let t = ''; for (const b of randomBytes(4)) { t += b.toString(16).padStart(2, '0'); } show(t);":
      'text 8, 4 bytes, reserved: none',
    "let t = 'ab'; t = t - 'c'; show(String(t));": 'text 1…, nothing random, reserved: unknown',
    "let t = 'ab'; t = 'c' * t; show(String(t));": 'text 1…, nothing random, reserved: unknown',
    "let t = 'ab'; t -= 1; show(String(t));": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "let t = 'ab'; t = t.concat('c', 'd'); show(t);": 'text 4, nothing random, reserved: none',
    "let t = 'ab'; t = t.concat(); show(t);": 'text 2, nothing random, reserved: none',
    "let t = 'ab'; let s = 'x'; s = t + 'c'; show(s);": 'text 1…3, nothing random, reserved: none',
    "let t = 'ab'; let s = 'xyz'; t = s + 'c'; show(t);": 'text 2…4, nothing random, reserved: none',
    "let t = 'ab'; t = t.trim() + 'c'; show(t);": 'text 3, nothing random, reserved: none',
    "let t = 'ab'; t = t + t; show(t);": 'text 4…, 0… UUIDs + 0… bytes, reserved: unknown',
    "let t = 'ab'; if (Math.random() > 2) t = t.slice(1); show(t);": 'text 1…2, nothing random, reserved: none',
    "let t = 'ab'; t = t.slice(1); show(t);": 'text 1, nothing random, reserved: none',
    "let t = 'abcdefgh'; for (let i = 0; i < 3; i++) t = t.slice(1); show(t);":
      'text 0…, nothing random, reserved: unknown',
    "let t = randomBytes(4).toString('hex'); for (let i = 0; i < 3; i++) t = t.slice(1); show(t);":
      'text 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'let t = randomUUID(); for (let i = 0; i < 3; i++) t = t.slice(1); show(t);':
      'text 0…, 0… UUIDs, reserved: unknown',
    "let t = 'ab'; for (let i = 0; i < 3; i++) t = t.concat('x', randomUUID()); show(t);":
      'text 0…, 0… UUIDs, reserved: unknown',
    "let t = 'ab'; for (let i = 0; i < 3; i++) t = `${t}${randomUUID()}`; show(t);":
      'text 0…, 0… UUIDs, reserved: unknown',
    "let t = 'ab'; for (let i = 0; i < 3; i++) t = `${t}${randomBytes(2).toString('hex')}`; show(t);":
      'text 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "let t = 'ab'; for (let i = 0; i < 3; i++) t = `${t}${Math.random()}`; show(t);":
      'text 0…, Math.random, reserved: unknown',
    "let t = 'ab'; for (let i = 0; i < 3; i++) t = 'c'; show(t);": 'text 1…2, nothing random, reserved: none',
    "let t = 'ab'; t = 'cde'; show(t);": 'text 2…3, nothing random, reserved: none',
    "let t = ''; t = 'cde'; show(t);": 'text 3, nothing random, reserved: none',
    "let t = ''; t = 'cde'; t = 'fg'; show(t);": 'text 2…3, nothing random, reserved: none',
    "let t; t = 'cde'; t += 'f'; show(t);": 'text 4, nothing random, reserved: none',
    "let t = 'a'; { let t = 'bcd'; t += 'e'; } show(t);": 'text 1, nothing random, reserved: none',
    "let s = ''; for (const x of [1, 2]) { let t = 'a'; t += 'b'; s += t; } show(s);":
      'text 4, nothing random, reserved: none',
    "const l = []; l.push('ab'); show(l.join(''));": 'text 2, nothing random, reserved: none',
    "const l = []; l.push(); show(l.join(''));": 'text 0, nothing random, reserved: none',
    "const l = []; l.push.call(l, 'ab'); show(l.length);": 'number 1…, nothing random, reserved: none',
    "const l = []; const other = []; other.push(l); show(l.join(''));": 'text 0, nothing random, reserved: none',
    "const l = []; const o = { push() {} }; o.push(l); show(l.join(''));": 'text 0, nothing random, reserved: none',
    "const l = ['a']; l.push(...'bcd'); show(l.join(''));": 'text 0…, nothing random, reserved: unknown',
    "const l = []; l.push(...'bcd'); show(l.join(''));": 'text 0…, nothing random, reserved: unknown',
    "const l = []; l.push(...5 > 6 ? 'ab' : 'cd'); show(l.join(''));": 'text 0…, nothing random, reserved: unknown',
    'const l = []; l.push(...randomBytes(4)); show(l.length);': 'number 1…, nothing random, reserved: none',
    "const l = []; l.push(Math.random()); show(l.join(''));": 'text 0…, Math.random, reserved: unknown',
    "const l = []; l.push(Math.random()); l.push('ab'); show(l.join(''));": 'text 0…, Math.random, reserved: unknown',
    "const l = []; l.push(Math.random(), 'ab'); show(l.join(''));": 'text 0…, Math.random, reserved: unknown',
    "const l = []; l[0] = 'ab'; show(l.join(''));": 'text 0…, nothing random, reserved: none',
    "const l = []; l[0] = 'ab'; l[1] = 'cd'; show(l.join(''));": 'text 0…, nothing random, reserved: none',
    "const l = []; let i = 0; l[i] = 'ab'; show(l.join(''));": 'text 2, nothing random, reserved: none',
    "const l = ['x', 'y']; const m = ['z']; m[0] = l[0]; show(l.join(''));": 'text 2, nothing random, reserved: none',
    "const l = ['x', 'y']; const o = {}; o[l[0]] = 'abc'; show(l.join(''));": 'text 2, nothing random, reserved: none',
    "const l = ['x', 'y']; const o = {}; o[l] = 'abc'; show(l.join(''));": 'text 2, nothing random, reserved: none',
    'const b = new Uint8Array(4); b[0] = 7; show(b);': 'bytes 4, nothing random, reserved: none',
    'const b = new Uint8Array(4); b[0] = Math.random() * 256; show(b);': 'bytes 4, Math.random, reserved: none',
    'const b = new Uint8Array(4); for (let i = 0; i < 4; i++) b[i] = Math.random() * 256; show(b);':
      'bytes 4, Math.random, reserved: none',
    'const b = new Uint8Array(4); b[0] += 7; show(b);': 'bytes 4, nothing random, reserved: none',
    'const b = new Uint8Array(4); crypto.getRandomValues(b); b[0] = 7; show(b);':
      'bytes 4, 0…4 bytes, reserved: unknown',
    'const b = Buffer.alloc(4); b.fill(randomBytes(1)[0]); show(b);': 'bytes 4, nothing random, reserved: none',
    'const b = new Uint8Array(8); randomUUID(b); show(b);': 'bytes 8, 0… UUIDs + 0… bytes, reserved: unknown',
    'const b = randomBytes(8); const use = (one) => one; use(b); show(b);': 'bytes 8, 8 bytes, reserved: unknown',
    "const [a, b] = ['x', 'yz']; show(b);": 'text 2, nothing random, reserved: none',
    "const { length } = 'abc'; show('a'.repeat(length));": 'text 3, nothing random, reserved: none',
    "for (const t of ['ab', 'cde']) show(t);": 'text 2…3, nothing random, reserved: none',
    "for (const t of 'ab') show(t);": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'for (const t of randomBytes(3)) show(t.toString(16));': 'text 1…2, 1 bytes, reserved: none',
    "const f = (t) => { t += 'x'; return t; }; show(f('ab'));": 'text 3, nothing random, reserved: none',
    "const f = (t) => { t = t + 'x'; return t; }; show(f('ab'));": 'text 3, nothing random, reserved: none',
    "const f = (t) => { t = 'x'; return t; }; show(f('ab'));": 'text 1…2, nothing random, reserved: none',
    "const f = (t = 'abc') => t; show(f('de'));": 'text 2, nothing random, reserved: none',
    "const f = (t = 'abc') => t; show(f());": 'text 3, nothing random, reserved: none',
    "const f = (u, t = u + 'c') => t; show(f('ab'));": 'text 3, nothing random, reserved: none',
    "const f = ([t], u) => u; show(f(['a'], 'bc'));": 'text 2, nothing random, reserved: none',
    "const f = (a) => { const g = () => a; return g(); }; show(f('abc'));": 'text 3, nothing random, reserved: none',
    "const f = (a) => { const g = (b) => a + b; return g('de'); }; show(f('abc'));":
      'text 5, nothing random, reserved: none',
    "const f = (a) => { const g = (a) => a; return g('de'); }; show(f('abc'));":
      'text 2, nothing random, reserved: none',
    "const f = (a) => (b) => a + b; show(f('abc')('de'));": 'text 5, nothing random, reserved: none',
    "const g = () => a; const a = 'abc'; show(g());": 'text 3, nothing random, reserved: none',
    "const f = (a) => { const g = () => { const h = () => a; return h(); }; return g(); }; show(f('abc'));":
      'text 3, nothing random, reserved: none',
  });
});

describe('expressions', () => {
  says({
    "`\\x41${'b'}`": 'text 2, nothing random, reserved: none',
    "`a${'b'}c${'d'}`": 'text 4, nothing random, reserved: none',
    "undefined || 'ab'": 'text 2, nothing random, reserved: none',
    "null ?? 'ab'": 'text 2, nothing random, reserved: none',
    "false || 'ab'": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "0 || 'ab'": 'unknown 1…, nothing random, reserved: none',
    "const a = Math.random() > 2 ? null : 'cde'; show(a ?? 'ab');":
      'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "const a = Math.random() > 2 ? null : undefined; show(a ?? 'ab');": 'text 2, nothing random, reserved: none',
    "[...'ab', ...'cd']": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "[...'ab']": 'list 2, nothing random, reserved: none',
    "[...'ab', 'c']": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "['ab']": 'list 1, nothing random, reserved: none',
    "['ab', 'c'].length": 'number 1…, nothing random, reserved: none',
    "'abc'.length": 'number 1…, nothing random, reserved: none',
    "'a'.repeat('abc'.length)": 'text 3, nothing random, reserved: none',
    "'a'.repeat(randomBytes(4).length)": 'text 4, nothing random, reserved: none',
    "'a'.repeat(randomBytes(4).byteLength)": 'text 4, nothing random, reserved: none',
    "'a'.repeat('abc'.byteLength)": 'text 0…, nothing random, reserved: none',
    "'a'.repeat([1, 2].byteLength)": 'text 0…, nothing random, reserved: none',
    'new Uint8Array(randomBytes(4).buffer).length': 'number 1…, nothing random, reserved: none',
    'new Uint8Array(crypto.getRandomValues(new Uint8Array(4)).buffer)': 'bytes 4, 4 bytes, reserved: unknown',
    "'abc'.buffer": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "'abc'[0]": 'text 1, nothing random, reserved: none',
    "'abcdefghijkl'[10]": 'text 1, nothing random, reserved: none',
    "'abc'['0']": 'text 1, nothing random, reserved: none',
    "({ a1: 'x' }).a1": 'text 1, nothing random, reserved: none',
    "({ '1a': 'x' })['1a']": 'text 1, nothing random, reserved: none',
    "({ 12: 'xy' })[12]": 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'randomBytes(4)[0]': 'number 1…3, 1 bytes, reserved: none',
    "'a'.repeat(randomBytes(4)[0] % 3)": 'text 0…2, nothing random, reserved: none',
    "['ab', 'cd'][Math.floor(Math.random() * 2)]": 'text 2, Math.random, reserved: none',
    "['ab', 'cd'][randomBytes(1)[0] % 2]": 'text 2, 1 bytes, reserved: none',
    '[1, 2][randomBytes(1)[0] % 2].toString()': 'text 1, 1 bytes, reserved: none',
    "const o = { k: 'abc' }; show(o.k);": 'text 3, nothing random, reserved: none',
    "const o = { k: Math.random() > 2 ? 'abc' : 'de' }; show(o.k);": 'text 2…3, nothing random, reserved: none',
    "const o = { k: randomBytes(4).toString('hex') }; show(o.k);": 'text 8, 4 bytes, reserved: none',
    'const o = { k: new Uint8Array(4) }; show(o.k);': 'bytes 4, nothing random, reserved: none',
    'const o = { k: randomUUID }; show(o.k());': 'text 36, 1 UUIDs, reserved: none',
    'const o = { k: randomUUID }; show(String(o.k));': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "const o = { k: 5 }; show('a'.repeat(o.k));": 'text 5, nothing random, reserved: none',
    'const o = { k: true }; show(o.k);': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    'const o = { k: randomBytes }; show(o.k(4));': 'bytes 4, 4 bytes, reserved: unknown',
    "class A { k = randomBytes(4).toString('hex'); } show(new A().k);": 'text 8, 4 bytes, reserved: none',
    "class A { static k = randomBytes(4).toString('hex'); } show(A.k);": 'text 8, 4 bytes, reserved: none',
    "const n = (n) => n; function f(n = 7) { show('a'.repeat(n)); } f();": 'text 7, nothing random, reserved: none',
    "function f(n = 7) { show('a'.repeat(n)); } f(3);": 'text 0…, nothing random, reserved: none',
    "function f(n = 7) { return n; } show('a'.repeat(f()));": 'text 7, nothing random, reserved: none',
    "function f(n) { if (n > 1) return 'ab'; return 'c'; } show(f(2));": 'text 2, nothing random, reserved: none',
    "function f(n) { if (n > 1) return 'ab'; return 'c'; } show(f(0));": 'text 1, nothing random, reserved: none',
    "function f(n) { if (n > 1) return 'ab'; else return 'c'; } show(f(Math.random()));":
      'text 1…2, nothing random, reserved: none',
    "function f() { for (const a of [1, 2]) return 'ab'; return 'c'; } show(f());":
      'text 2, nothing random, reserved: none',
    'function f() { return; } show(String(f()));': 'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "function* f() { return 'ab'; } show(String(f().next().value));":
      'unknown 0…, 0… UUIDs + 0… bytes, reserved: unknown',
    "class A { constructor(k) { this.k = k; } } show(new A('abc').k);": 'text 3, nothing random, reserved: none',
    '1 | 0': 'number 1…, nothing random, reserved: none',
    "'a'.repeat(5 | 0)": 'text 5, nothing random, reserved: none',
    "'a'.repeat(5 | 2)": 'text 0…, nothing random, reserved: none',
    "'a'.repeat(5 % 3)": 'text 0…2, nothing random, reserved: none',
    "'a'.repeat(7 & 3)": 'text 0…3, nothing random, reserved: none',
    "'a'.repeat(7 >> 1)": 'text 0…7, nothing random, reserved: none',
    "'a'.repeat(7 >>> 1)": 'text 0…7, nothing random, reserved: none',
    "'a'.repeat(1 << 2)": 'text 0…, nothing random, reserved: none',
    "'a'.repeat(5 ^ 1)": 'text 0…, nothing random, reserved: none',
    "'a'.repeat(5 - 2)": 'text 3, nothing random, reserved: none',
    "'a'.repeat(2 * 2)": 'text 4, nothing random, reserved: none',
    "'a'.repeat(8 / 2)": 'text 4, nothing random, reserved: none',
    "'a'.repeat(2 ** 2)": 'text 0…, nothing random, reserved: none',
    "'a'.repeat(2 + 2)": 'text 4, nothing random, reserved: none',
    "'a'.repeat(+3)": 'text 0…3, nothing random, reserved: none',
    "'a'.repeat(~~3)": 'text 0…3, nothing random, reserved: none',
    "'a'.repeat(2 + '1')": 'text 0…, nothing random, reserved: none',
    '1 + [2]': 'unknown 2…, nothing random, reserved: none',
    '[1] + 2': 'unknown 2…, nothing random, reserved: none',
    'let i = 0; show((i++).toString());': 'text 1…, a counter, reserved: none',
    'let i = 0; show((++i).toString());': 'text 1…, a counter, reserved: none',
  });
});
