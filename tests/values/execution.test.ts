// Does the machine compute what JavaScript computes? Each program is run by both, and what they show must be the same.
import { describe, expect, it } from 'vitest';
import { agrees, body, read } from '../support/machine';

describe('operators', () => {
  agrees('compute numbers', [
    '7 - 2',
    '7 * 2',
    '7 / 2',
    '7 % 4',
    '2 ** 5',
    '6 & 3',
    '6 | 3',
    '6 ^ 3',
    '1 << 4',
    '-9 >> 1',
    '-9 >>> 28',
    '-"3"',
    '+"3"',
    '~5',
    '1 + 2 + "3"',
    '"1" + 2 + 3',
    'true + 1',
    '1 + true',
    '"a" + true',
    '3 - true',
  ]);
  agrees('compare', [
    '[1 < 2, 2 < 2, 3 < 2]',
    '[1 <= 2, 2 <= 2, 3 <= 2]',
    '[1 > 2, 2 > 2, 3 > 2]',
    '[1 >= 2, 2 >= 2, 3 >= 2]',
    '["a" < "b", "b" < "b", "c" < "b"]',
    '["a" <= "b", "b" <= "b", "c" <= "b"]',
    '["a" > "b", "b" > "b", "c" > "b"]',
    '["a" >= "b", "b" >= "b", "c" >= "b"]',
    '["10" < "9", 10 < 9, "10" < 9]',
    '[1 === 1, 1 === "1", 1 == "1", 1 == "2", 1 != "1", 1 !== "1", 1 !== 1, 1 != 2]',
    '[null == undefined, null === undefined, undefined == 0, undefined == null, null == null, "" == null, 0 != null]',
    '[[] === [], [] == [1], {} == "a", "a" == {}]',
  ]);
  agrees('choose', [
    '[1 && 2, 0 && 2, 1 || 2, 0 || 2, "" || "b"]',
    '[null ?? 1, undefined ?? 1, 0 ?? 1, "" ?? 1]',
    '[1 ? "a" : "b", 0 ? "a" : "b", !1, !0, !"", !!"a"]',
    '[typeof 1, typeof "a", typeof true, typeof undefined, typeof {}, typeof [], typeof (() => 1), typeof null]',
    '[void 0, undefined]',
  ]);
  agrees('assign', [
    ...body(
      'let a = 5; a += 2; a -= 1; a *= 3; return a;',
      'let a = 0; a ||= 4; return a;',
      'let a = 3; a ||= 4; return a;',
      'let a = 0; a &&= 4; return a;',
      'let a = 3; a &&= 4; return a;',
      'let a; a ??= 4; return a;',
      'let a = 0; a ??= 4; return a;',
      'let a = null; a ??= 4; return a;',
      'let a = 1; const b = a++; return [a, b];',
      'let a = 1; const b = ++a; return [a, b];',
      'let a = 1; const b = a--; return [a, b];',
      'let a = 1; const b = --a; return [a, b];',
      'const o = { n: 1 }; o.n += 4; o["m"] = o.n; return o;',
      'const l = [1, 2]; l[1] = 7; l[2] = 8; return l;',
      'let a, b; a = b = 3; return [a, b];',
      'let a = 1, b = 2; [a, b] = [b, a]; return [a, b];',
      'let a; ({ a } = { a: 6 }); return a;',
      'const b = new Uint8Array(2); b[1] = 9; return b;',
    ),
  ]);
});

describe('values', () => {
  agrees('are written down', [
    '`a${1}b${"c"}d`',
    '`\\n`',
    '[1, , 2].length',
    '[...[1, 2], ..."ab", 3]',
    '[...Uint8Array.of(1, 2)]',
    '({ a: 1, "b-c": 2, ["d" + 1]: 3, ...{ e: 4 } })',
    '({ a: 1, ...{ a: 2 } })',
    '({ a: 1 }).b',
    '({ n: 2, twice() { return this.n * 2; } }).twice()',
    '"abc"[1]',
    '"abc".length',
    '[4, 5].length',
    '[4, 5]["1"]',
    'null?.a',
    'undefined?.a()',
    '({ a: undefined }).a?.b',
    'NaN',
  ]);
  agrees('are taken apart', [
    ...body(
      'const { a, b: { c }, d = 4 } = { a: 1, b: { c: 2 } }; return [a, c, d];',
      'const { a = 3 } = { a: undefined }; return a;',
      'const { a = 3 } = { a: 0 }; return a;',
      'const [a, , b = 5] = [1, 2]; return [a, b];',
      'const [a, b] = Uint8Array.of(7, 8); return [a, b];',
      'const { length } = "abc"; return length;',
    ),
  ]);
  agrees('are named outside', [
    'const a = 1; const b = a + 1; show(b);',
    'let a = ""; a += "x"; a += "y"; show(a);',
    'const l = []; l.push(1); l.push(2); show(l);',
    'const l = [1, 2]; l.reverse(); show(l);',
    'const o = { a: 1 }; o.a = 2; show(o.a);',
    'const { a, b } = { a: 1, b: 2 }; show([a, b]);',
    'function f(x, y = 2) { return x + y; } show([f(1), f(1, 5), f(1, undefined)]);',
    'function sum(...all) { return all.reduce((a, b) => a + b, 0); } show(sum(1, 2, 3));',
    'const f = function ({ a }, [b]) { return a + b; }; show(f({ a: 1 }, [2]));',
    'class A { n = 3; get m() { return this.n + 1; } k() { return this.m; } static s = 7; } show([new A().n, new A().m, new A().k(), A.s]);',
    'const add = (a) => (b) => a + b; show(add(1)(2));',
    'function f() { return this.a; } show([f.call({ a: 1 }), f.apply({ a: 2 }, []), f.bind({ a: 3 })()]);',
    'function f(a, b) { return a - b; } show([f.call(null, 5, 2), f.apply(null, [5, 1])]);',
    'const o = { a: 1, f() { return [1, 2].map((n) => n + this.a); } }; show(o.f());',
    'function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } show(fib(8));',
  ]);
});

describe('statements', () => {
  agrees('run in their order', [
    ...body(
      'let t = ""; for (let i = 0; i < 4; i++) { if (i === 1) continue; if (i === 3) break; t += i; } return t;',
      'let t = ""; for (const c of "abc") t += c + "."; return t;',
      'let t = 0; for (const n of [1, 2, 3]) { if (n > 2) return t; t += n; } return -1;',
      'let t = 0; for (const b of Uint8Array.of(1, 2)) t += b; return t;',
      'let t = ""; for (const k in { a: 1, b: 2 }) t += k; return t;',
      'let t = ""; for (const k in [5, 6]) t += k; return t;',
      'let t = ""; let c; for (c of ["x", "y"]) t += c; return t + c;',
      'let i = 0; while (i < 5) { i += 2; } return i;',
      'let i = 9; do { i += 1; } while (i < 5); return i;',
      'let i = 0; do { i += 1; if (i === 3) break; } while (true); return i;',
      'let i = 0; do { i += 1; } while (i < 5); return i;',
      'let i; for (i = 0; ; i++) if (i > 3) return i;',
      'if (1) return "a"; else return "b";',
      'if (0) return "a"; else return "b";',
      'if (0) return "a"; return "c";',
      'switch (2) { case 1: return "a"; case 2: return "b"; default: return "c"; }',
      'switch (3) { case 1: return "a"; default: return "c"; case 2: return "b"; }',
      'let t = ""; switch (1) { case 1: t += "a"; case 2: t += "b"; break; case 3: t += "c"; } return t;',
      'let t = "-"; switch (9) { case 1: t += "a"; } return t;',
      'for (const n of [1]) { switch (n) { case 1: break; } return "after"; }',
      'try { throw new Error("x"); } catch { return "caught"; }',
      'try { return "done"; } catch { return "caught"; }',
      'let t = ""; try { t += "a"; throw 1; } catch (e) { t += "b"; } finally { t += "c"; } return t;',
      'let t = ""; try { t += "a"; } finally { t += "c"; } return t;',
      'try { try { throw 1; } finally { } } catch { return "outer"; }',
      'var a = 1; var a; return a;',
      'let a; { let a = 2; } return a;',
      'function g() { return 4; } ; class A {} return g();',
      '',
      'return;',
    ),
  ]);
});

describe('methods', () => {
  agrees('of texts', [
    '"a-b-c".replace("-", "+")',
    '"a-b-c".replace(/-/g, "+")',
    '"a-b-c".replace(/(\\w)-/, (_, one) => one.toUpperCase())',
    '"a-b-c".replaceAll("-", "")',
    '"a-b".split("-")',
    '["abcdef".slice(1, 3), "abcdef".slice(-2), "abcdef".substring(2), "abcdef".substr(1, 2)]',
    '["abc".charCodeAt(1), "abc".codePointAt(0), "abc".charAt(2), "abc".at(-1)]',
    '["abcb".indexOf("b"), "abcb".lastIndexOf("b"), "abc".includes("d"), "abc".startsWith("ab"), "abc".endsWith("c")]',
    '[" a ".trim(), " a ".trimStart(), " a ".trimEnd(), "aB".toLowerCase(), "aB".toUpperCase()]',
    '["a".concat("b", "c"), "7".padStart(3, "0"), "7".padEnd(3, "0"), "ab".repeat(3), "a".toString(), "a".valueOf()]',
    '["a1b2".match(/\\d/g), "a1".search(/\\d/), "e".normalize()]',
    '[/a/.test("cat"), /A/.test("cat"), /A/i.test("cat"), new RegExp("a+", "g").test("caat")]',
    '[(10).toString(), (255).toString(16), (5).toFixed()]',
  ]);
  agrees('of lists', [
    '[1, 2, 3].map((n, i) => n * i)',
    '[1, 2, 3].filter((n) => n !== 2)',
    '[1, 2, 3].reduce((a, n) => a + n, 10)',
    '[["a", "b"].join("-"), [1, 2].join()]',
    '[[1, 2, 3].slice(1), [1].concat([2], 3), [1, 2].reverse(), [3, 4].indexOf(4), [3].includes(3)]',
    '[[1, 2].some((n) => n > 1), [1, 2].every((n) => n > 1), [1, 2].find((n) => n > 1), [1, 2].findIndex((n) => n > 1)]',
    '[[[1], [2]].flat(), [1, 2].flatMap((n) => [n, n]), [1, 2].at(-1), [1, 2].toString(), [0, 0].fill(5)]',
    '[[...[7, 8].keys()], [...[7, 8].entries()], [...[7, 8].values()]]',
    ...body(
      'const l = [1, 2, 3]; const a = l.pop(); const b = l.shift(); l.unshift(9); l.splice(1, 1, 8, 7); return [a, b, l];',
      'const l = []; [1, 2].forEach((n) => l.push(n * 2)); return l;',
    ),
  ]);
  agrees('of bytes', [
    'Buffer.from("hé€").toString("hex")',
    '["base64", "base64url", "latin1", "binary", "ascii", "utf8", "utf-8", "HEX"].map((one) => Buffer.from("fbff3e00e9", "hex").toString(one))',
    '["hex", "base64", "base64url", "latin1", "binary", "ascii", "utf8", "utf-8"].map((one) => Buffer.from("ab-_+/=", one).length)',
    'Buffer.from("é").toString()',
    'Buffer.concat([Buffer.from("a"), Buffer.from("b")])',
    'Buffer.from([1, 2, 3]).slice(1)',
    'new Uint8Array([1, 2, 3]).map((b) => b * 100)',
    'new Uint8Array([1, 2, 3]).reduce((a, b) => a + b, 0)',
    'new Uint8Array([10, 11]).join("")',
    'new Uint8Array([10, 11]).toString()',
    '[...new Uint8Array([5, 6]).keys(), ...new Uint8Array([5, 6]).values()]',
    '[...new Uint8Array([5, 6]).entries()]',
    'new Uint8Array([3, 4, 5]).subarray(1)',
    'new Uint8Array([3, 4, 5]).subarray(0, 2)',
    '[new Uint8Array([3, 4]).length, new Uint8Array([3, 4]).byteLength, new Uint8Array(3).byteOffset]',
    '[new Uint8Array([3, 4]).buffer.byteLength, new ArrayBuffer(4).byteLength, new Uint8Array([3, 4])[1]]',
    'new Uint8Array(new Uint8Array([1, 2]).buffer)',
    'new Uint8Array(3).fill(7)',
    ...body('const b = new Uint8Array(3); b.set([1, 2], 1); return b;'),
    ...body('const a = new Uint8Array([1]); const b = new Uint8Array(a); b[0] = 2; return [a[0], b[0]];'),
    '[new Uint8Array([1]) instanceof Uint8Array, Buffer.from("a") instanceof Uint8Array, "a" instanceof Uint8Array]',
    '[Buffer.from("a") instanceof Buffer, new Uint8Array(1) instanceof Buffer, [] instanceof ArrayBuffer, new ArrayBuffer(1) instanceof ArrayBuffer]',
    'Array.from(new Uint8Array([1, 200])).map((b) => b.toString(16).padStart(2, "0")).join("")',
    'String.fromCharCode(...new Uint8Array([72, 105]))',
    'String.fromCharCode.apply(null, new Uint8Array([72, 105]))',
  ]);
});

describe('the platform', () => {
  agrees('converts', [
    '[String(1), String(null), Number("4"), Number(5), Boolean(""), Boolean("a"), parseInt("ff", 16), parseInt("12px")]',
    '[Math.floor(1.7), Math.ceil(1.2), Math.round(1.5), Math.min(3, 2), Math.max(3, 2), Math.pow(2, 3)]',
    '[String.fromCharCode(72, 105), String.fromCodePoint(65)]',
    '[btoa("hi"), btoa("\\xff"), atob("aGk="), btoa(String.fromCharCode(251, 255))]',
    '[encodeURIComponent("a b/é"), encodeURI("a b/é"), unescape("%41%e9"), unescape(encodeURIComponent("é"))]',
    '[Array.isArray([]), Array.isArray("a"), Array.of(1, 2), Array(2).length, Array(1, 2), new Array(3).fill(0)]',
    '[Array.from("ab"), Array.from([1, 2], (n) => n * 2), Array.from({ length: 2 }, (_, i) => i), Array.from({ length: 2 })]',
    '[Buffer.isBuffer(Buffer.from("a")), Buffer.isBuffer(new Uint8Array(1)), Buffer.isBuffer("a")]',
    '[ArrayBuffer.isView(new Uint8Array(1)), ArrayBuffer.isView(new ArrayBuffer(1)), ArrayBuffer.isView("a")]',
    'new TextEncoder().encode("é€")',
    'new TextEncoder().encode("\\ud800a")',
    '[new Uint8Array(), Uint8Array.of(1, 2), Uint8Array.from([3]), Uint8Array.from("12", (c) => Number(c) + 1)]',
    'Uint8Array.from(Buffer.from("a"))',
    'Uint8Array.from(atob("_-8".replace("_", "/").replace("-", "+")), (c) => c.charCodeAt(0))',
    'Buffer.alloc(2)',
    'Buffer.from(new Uint8Array([1, 2]))',
    'Buffer.from(Buffer.from("ab"))',
    'Object.freeze([1])[0]',
  ]);
});

describe('the depth of an expression', () => {
  it.each([
    [200, [201]],
    [260, undefined],
  ])('%i expressions in each other', (depth, expected) => {
    expect(read(`show(${'1 + ('.repeat(depth)}1${')'.repeat(depth)});`)).toEqual(expected);
  });
});

const promised = (value: unknown): unknown => ({ promise: value });

describe('what is not seen', () => {
  it.each([
    ['a condition', 'show(x ? "a" : "b");', 'a', 'b'],
    ['the same condition twice', 'show((x ? "a" : "b") + (x ? "c" : "d"));', 'ac', 'bd'],
    ['two conditions', 'show((x ? "a" : "b") + (y ? "c" : "d"));', 'ac', 'ad', 'bc', 'bd'],
    ['a comparison', 'show(x === 1 ? "a" : "b");', 'a', 'b'],
    ['a comparison turned around', 'show(x !== 1 ? "a" : "b");', 'b', 'a'],
    ['an order', 'show(x < 1 ? "a" : "b");', 'a', 'b'],
    ['a member', 'show("m" in x ? "a" : "b");', 'a', 'b'],
    ['a class', 'show(x instanceof Y ? "a" : "b");', 'a', 'b'],
    ['a variable with a default', 'function f(x) { return show(x ?? "d"); }', '<x>', 'd'],
    ['a way that throws', 'show((() => { if (x) throw new Error(); return "b"; })());', 'b'],
    ['a parameter', 'function f(x) { show(x); }', '<x>'],
    ['the literal default of a parameter', 'function f(x = "d") { show(x); }', 'd'],
    ['the parameter of a function that is called once', 'function f(x) { show(x); } f("v");', 'v'],
    ['a callback of a promise', 'Promise.resolve("v").then((x) => show(x));', 'v'],
    ['a module', 'import { a } from "m"; show(a);', '<m a>'],
    ['the default of a module', 'import a from "m"; show(a);', '<m >'],
    ['all of a module', 'import * as a from "m"; show(a.b);', '<m b>'],
    ['a required module', 'const { a } = require("m"); show(a);', '<m a>'],
    ['a global through the window', 'show(window.crypto);', '<global crypto>'],
    ['a promise', 'show(Promise.resolve("v"));', promised('v')],
    ['a promise of a promise', 'show(Promise.resolve(Promise.resolve("v")));', promised('v')],
    ['an async function', 'const f = async () => "v"; show(f());', promised('v')],
    ['then', 'show(Promise.resolve(1).then((n) => n + 1));', promised(2)],
    ['catch and finally', 'show(Promise.resolve(1).catch(() => 2).finally(() => 3));', promised(1)],
    ['all of several promises', 'show(Promise.all([Promise.resolve(1), 2]));', promised([1, 2])],
    ['a promise made by hand', 'show(new Promise((resolve) => resolve("v")));', promised('v')],
    ['await', 'async function f() { show(await Promise.resolve("v")); }', 'v'],
    ['a rejected promise beside another', 'show(x ? Promise.reject(1) : Promise.resolve(2));', promised(2)],
    ['an input that is made somehow', 'const input = [].unknown(); show(input);', '<input>'],
  ])('%s', (_, code, ...shown) => {
    expect(read(code)).toEqual(shown);
  });

  it.each([
    ['a number of something unseen', 'function f(x) { show(-x); }'],
    ['a method that is not there', 'show([1].unknown());'],
    ['a method that the machine does not have', 'show("a".localeCompare("b"));'],
    ['a long text', 'show("a".repeat(6000));'],
    ['a long array', 'show(new Uint8Array(6000));'],
    ['a text that grows', 'show((() => { let t = "0123456789"; while (t.length < 90000) t += t; return t; })());'],
    ['a loop without an end', 'show((() => { while (true) {} })());'],
    ['a recursion without an end', 'const f = () => f(); show(f());'],
    ['a label', 'show((() => { a: for (const b of [1]) { continue a; } return 1; })());'],
    ['a pattern that may take for ever', 'show("a".replace(/(a+)+b/, ""));'],
    ['a pattern with many quantifiers', 'show("a".replace(/a*a*a*a*b/, ""));'],
    ['a text that is looked for and not seen', 'function f(x) { show("abc".replace(x, "")); }'],
    ['bytes of a character beyond Latin-1', 'show(btoa("€"));'],
    ['a promise that nobody settles', 'show(new Promise(() => {}));'],
    ['super', 'class A extends B { constructor() { show(super()); } }'],
    ['more ways than are tried', 'show([a ? 1 : 2, b ? 1 : 2, c ? 1 : 2, d ? 1 : 2]);'],
  ])('%s is not clear', (_, code) => {
    expect(read(code)).toBeUndefined();
  });
});

describe('forms', () => {
  agrees(
    'give what JavaScript gives',
    body(
      'const { a: { b = 3 } = {} } = {}; return b;',
      'const f = ({ a = 1, b } = { b: 2 }) => [a, b]; return [f(), f({ b: 3 }), f({ a: 4 })];',
      'const f = (a, b = a + 1, ...c) => [a, b, c]; return [f(1), f(1, 5, 6, 7)];',
      'const f = function self(n) { return n === 0 ? 0 : n + self(n - 1); }; return f(4);',
      'let a = 1; const f = () => { a += 1; return a; }; f(); return [f(), a];',
      "const o = {}; o.a = o.b = 1; o['c' + 1] = 2; return o;",
      'const o = { a: { b: 1 } }; o.a.b += 2; o.a.c = 3; return o;',
      'const o = { f() { return this.g(); }, g: () => 4 }; return o.f();',
      'class A { static n = 2; static f() { return this.n; } } return A.f();',
      "let t = ''; for (const { a } of [{ a: 1 }, { a: 2 }]) t += a; return t;",
      'let t = 0; for (const a of [1, 2]) for (const b of [10, 20]) t += a * b; return t;',
      "let t = ''; for (const a of [1, 2, 3]) { for (const b of [1, 2, 3]) { if (b > a) break; t += b; } } return t;",
      'let i = 0; while (true) { i++; if (i < 3) continue; if (i > 5) break; } return i;',
      'let i = 0; for (;;) { if (++i > 3) return i; }',
      "let t = ''; do { t += 'a'; if (t.length > 3) continue; } while (t.length < 5); return t;",
      "switch ('b') { case 'a': case 'b': return 1; default: return 2; }",
      "switch (true) { case 1 > 2: return 'a'; case 2 > 1: return 'b'; }",
      'let t = 0; switch (1) { default: t += 1; case 2: t += 10; } return t;',
      "const f = () => { try { return 'a'; } finally { } }; return f();",
      'let n = 0; const f = () => { n++; return n; }; const r = f() + f() * f(); return [r, n];',
      'let n = 0; const f = (x) => { n++; return x; }; f(false) && f(true); f(true) || f(false); return n;',
      'const a = [1, 2, 3, 4]; return [a.splice(1, 2), a];',
      'const a = [1, 2]; a.push(...[3, 4]); return a;',
      "return [...'a€b'].length;",
      "return 'abc'.split('').reverse().join('');",
      "return 'a-b-c'.split('-', 2);",
      'return [0, 1, 2].map(Boolean).filter(Boolean).length;',
      "return ['1', '2', '3'].map(Number);",
      "return ['1', '2', '3'].map(parseInt);",
      'return [1 / 0, -1 / 0, 0 / 0, 5 % 0].map(String);',
      'return [0.1 + 0.2, 1e21, 1e-7].map(String);',
      "return [1, '1', null, undefined, true].map((one) => typeof one);",
      "return 'x'.padStart(3, 'ab') + 'x'.padEnd(4, 'cd');",
      "return ['abc'.substring(2, 0), 'abc'.slice(2, 0), 'abc'.substr(-2, 1), 'abc'.substring(-1)];",
      "return ['abcabc'.indexOf('c', 3), 'abcabc'.lastIndexOf('a', 2), 'abc'.at(-4)];",
      "return 'a.b*c'.replace('.', '$&$&').replace(/[*]/g, '-');",
      "return 'aBc'.replace(/[A-Z]/g, (c) => '_' + c.toLowerCase());",
      "return 'a=1;b=2'.split(';').map((one) => one.split('='));",
      "return 'abc'.replace(/(a)(b)/, '$2$1');",
      "return 'aaa'.replace(/a/y, 'b');",
      "return Buffer.from('68e9', 'hex').toString('latin1');",
      "return Buffer.from('aGk', 'base64').toString() + Buffer.from('a').toString('base64url');",
      "return Buffer.concat([Buffer.from('a'), Buffer.from([98])]).toString();",
      "return Array.from(Buffer.from('é')).map((b) => b.toString(16)).join(':');",
      "return new Uint8Array([300, -1, 1.7])[0] + ',' + new Uint8Array([300, -1, 1.7])[1] + ',' + new Uint8Array([1.7])[0];",
      'return [1, [2, [3, [4]]]].flat(2).length;',
      'return Array.from({ length: 3 }, (_, i) => i * i).concat([9], 10);',
      'return [1, 2, 3].fill(0, 1, 2).join();',
      "return ['a', 'b'].join(undefined) + [null, undefined, 1].join('-');",
      'return (() => { var x = 1; { var x = 2; } return x; })();',
      'return [1, 2, 3].includes(NaN) || [NaN].includes(NaN);',
      'return (a => a)(5) + (async => async)(6);',
      'return ((a, b) => a + b)(...[1, 2]);',
      'return new (class { a = 1; b = this.a + 1; })().b;',
      'let a = null; a ??= {}; a.x ||= 5; a.x &&= 6; return a;',
      'const o = { a: 1 }; const { a: b = 2, c: d = b } = o; return [b, d];',
      'let [x, y] = [1, 2]; [x, y] = [y, x]; ({ x, y } = { x: y, y: x }); return [x, y];',
      'const f = (n) => { if (n > 3) return n; return f(n + 1); }; return f(0);',
      'return void 0 ?? (0, 7);',
      "return !'' && !!'a' && !0 && !null;",
      "return 5 + +'5' + -'5' + ~~5.7 + (5.9 | 0) + (7 >>> 1) + (-7 >> 1) + (1 << 5) + (6 ^ 3);",
      'const o = { a: 1, b: 2 }; delete o.a; return o;',
      "const o = { a: 1 }; const k = 'a'; delete o[k]; return o;",
      "let t = ''; for (let i = 0, j = 5; i < j; i++, j--) t += i + '' + j + ' '; return t;",
      'return { ...[1, 2] };',
      'return (255).toString(2) + (35).toString(36) + (1.5).toFixed(2) + (12).toString();',
    ),
  );

  it.each([
    ['an object with a getter', 'show({ get a() { return 3; } });'],
    ['what is deleted from a list', 'show((() => { const l = [1]; delete l[0]; return l; })());'],
  ])('%s is not clear', (_, code) => {
    expect(read(code)).toBeUndefined();
  });
});
