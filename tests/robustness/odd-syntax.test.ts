// Does any source text make a rule throw, hang or run out of stack?
import { describe, expect, it } from 'vitest';
import rules from '../../rules';
import { lint } from '../support/lint';

const all = Object.fromEntries(Object.keys(rules).map((name) => [`pkce/${name}`, 'error' as const]));

/** Lints under all rules; the answer is the CPU time that it took, in milliseconds: other processes do not count. */
function timeOf(code: string, filename = 'client.ts'): number {
  const start = process.cpuUsage();
  lint(code, { rules: all, filename });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Wide enough for a busy machine, and far below what grows without bound. */
const bound = 5_000;

const times = (count: number, of: (index: number) => string, separator = ''): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(separator);

/** An authorization request, so that no file is left out by its words. */
const request = `const u = new URL('https://as.test/authorize?response_type=code&client_id=app'); u.searchParams.set('redirect_uri', back);`;

describe('odd syntax', () => {
  const cases: Readonly<Record<string, string>> = {
    'an empty file': '',
    'a file with nothing but the words': '// response_type=code&client_id=a&redirect_uri=b',
    'empty forms':
      'new URLSearchParams(); new URL(); URL(); Object.assign(); [].join(); ({}); `${``}`; (() => {})(); f(...[]); new (class {})();',
    'calls without arguments':
      'const q = new URLSearchParams(); q.set(); q.append("client_id"); q.delete(); q.get(); encodeURIComponent(); String(); Object.entries(); Object.fromEntries(); Array.from(); [].reduce(); [].map(); [].filter(); "a".replace(); "a".split(); "a".slice(); require(); Promise.all().then();',
    'spreads everywhere':
      'f(...a, ...b); new F(...a); [...a, ...b]; ({ ...a, ...b, ...{ ...c } }); Math.max(...[...[...[1]]]); q.set(...["client_id", "x"]); q.append(...pair); Object.assign(...list);',
    'computed and odd keys':
      'const o = { [a]: 1, ["client_id"]: 2, [`response_type`]: 3, 1: 4, [Symbol.iterator]: 5, "redirect_uri": 6, [1 + 1]: 7, async *[x]() {}, get [y]() { return 1; }, set z(v) {} }; o[a][b][`c`]?.[d]?.(); delete o[a]; delete o?.b;',
    'optional chains':
      'a?.b?.c?.(d)?.e; a?.[b]; a?.(b); (a?.b).c; new (a?.b)(); `${a?.b}`; delete a?.b; a?.searchParams?.set?.("client_id", b?.c);',
    'private names':
      'class A { #client_id = 1; static #s = 2; #m() { return this.#client_id; } get #g() { return #client_id in this; } static { this.#s = A.#s; const { x } = this; } f(o) { o.#client_id = 3; return o.#m(); } }',
    'class static blocks and accessors':
      'class A { static { response_type: for (;;) break response_type; } static x = this; static async *g() { yield* this.g(); } accessor = 1; "quoted" = 2; 3 = 4; [k] = 5; static constructor() {} constructor() { super.x; } }',
    'sparse arrays and holes':
      'const [, , a, , ...b] = [, , 1, ,]; [, ].map((x) => x).join("&"); for (const [, v] of [[, ], []]) v.client_id;',
    'labels, with and sequences':
      'outer: for (const a of b) { inner: for (const c in d) { if (a) continue outer; else break inner; } } (a, b, c).d; for (let i = 0, j = 1; i < j; i++, j--) ; do ; while (0); switch (a) { default: case 1: { } }',
    'unusual assignments':
      '[a.b, c[d], ...e.f] = g; ({ a: b.c, [d]: e = f, ...g.h } = i); a ||= b &&= c ??= d; a **= 2; [a, b] = [b, a]; a = a; a.a = a; a++; --b.c; for (a.client_id of b) ; for ([a, b] of c) ; for ({ a, b = 1 } in c) ;',
    'generators and async':
      'async function* f() { for await (const x of f()) yield* x; const y = yield; await (yield await 1); return yield; } async () => await import(`x${y}`); import(a ? "b" : "c");',
    'tagged templates':
      'html`<a href="${x}?response_type=code&client_id=${y}">`; String.raw`\\u`; a.b`c`.d`e`; f`${g`${h}`}`; `${a}${b}${c}`;',
    'literals of every kind':
      '0x1f; 0b1; 0o7; 1_000n; .5e-3; /[/]/giu; /(?<n>a)\\k<n>/v; "\\u{1F600}"; \'\\0\'; null; NaN; -0; true; undefined; this; new.target; import.meta.url;',
    'exports of every kind':
      'export default class extends (a, b) {} export const { a, b: [c] = [] } = d, e = 1; export * from "m"; export * as n from "m"; export { a as "odd name", c as default2 }; import f, * as g from "h"; import { "odd" as i } from "j" with { type: "json" };',
    'shadowed names of the platform':
      'function f(URL, URLSearchParams, Object, require, encodeURIComponent, undefined) { const u = new URL("x?client_id=1"); u.searchParams.set("response_type", "code"); Object.assign(u, { redirect_uri: undefined }); require("openid-client"); }',
    'names of object prototypes':
      'const o = { __proto__: null, constructor: 1, toString: 2, hasOwnProperty: 3, valueOf: 4 }; o.constructor; o.__proto__.x; o["toString"](); Object.constructor(); Object.toString({}); Object.hasOwnProperty("x"); String.constructor("x"); "a".constructor("b"); [].constructor(); new URLSearchParams(o).toString(); import("constructor"); process.env.constructor;',
  };
  for (const [name, code] of Object.entries(cases)) {
    it(`${name}, alone and beside a request`, () => {
      expect(timeOf(code, 'client.ts')).toBeLessThan(bound);
      expect(timeOf(`${request}\n${code}`, 'client.ts')).toBeLessThan(bound);
    });
  }

  const typed: Readonly<Record<string, string>> = {
    'enums and namespaces':
      'enum A { x, y = x + 1, "z-z" = "client_id", w = f() } declare enum B { c } const enum C { d = "e" } namespace N.M { export const response_type = "code"; export import P = N.Q; } declare module "m" { export const x: string; } declare global { interface Window { client_id: string } }',
    decorators:
      '@Injectable({ client_id: "a" }) class A { @Input() response_type = "code"; constructor(@Inject(X) private readonly x: Y, @Optional() public z?: W) {} @Hook("a") m(@P() p: string) {} @d() accessor q = 1; }',
    'types only':
      'type A<T> = T extends { client_id: infer U } ? U : never; interface B { response_type: "code"; new (): B; (a: string): void; [k: string]: unknown } declare function f(client_id: string): void; declare const c: A<B>; export type { A }; abstract class D { abstract client_id: string; abstract m(): void; declare x: string; }',
    'overloads and this types':
      'function f(a: string): void; function f(a: number): void; function f(this: Window, a: unknown) { return <T,>(x: T) => x as T; } class A { m(): void; m(a?: string) {} private constructor(); constructor(a?: string) {} }',
    'wrappers around wrappers':
      'const a = ((((b as any)!) satisfies unknown) as const)!.client_id!; (<any>a)!.b!(); (a as any).b = 1; (a!).c ??= 2; delete (a as any).d; [...(a as any[])!]; f<string>; new F<string>; import x = require("y"); import z = N.M; export = a;',
  };
  for (const [name, code] of Object.entries(typed)) {
    it(`${name} in TypeScript, alone and beside a request`, () => {
      expect(timeOf(code)).toBeLessThan(bound);
      expect(timeOf(`${request}\n${code}`)).toBeLessThan(bound);
    });
  }

  it('JSX of every kind', () => {
    const code =
      'const a = <></>; const b = <A.B.C x="1" {...y} z={<d:e />} {...{ href: `https://as.test/authorize?response_type=code&client_id=${id}` }}>{/* */}{x && <F />}text &amp; {`t`}</A.B.C>; const d = <a href="https://as.test/authorize?response_type=code&amp;client_id=a" href={u.toString()} />;';
    expect(timeOf(`${request}\n${code}`, 'client.jsx')).toBeLessThan(bound);
  });
});

describe('things that refer to themselves', () => {
  const cases: Readonly<Record<string, string>> = {
    'initialisers in a circle': 'const a = `${b}?client_id=1`; const b = `${c}&response_type=code`; const c = a;',
    'objects in a circle':
      'const a = { b: { ...c }, client_id: 1 }; const c = { a, ...a, d: a.b }; a.self = a; a.self.self = c; Object.assign(a, a, c); Object.assign(c, a);',
    'arrays in a circle':
      'const a = [...b, "client_id"]; const b = [...a]; a.push(a, b); b.push(...a); a.map((x) => b.map((y) => a)).flat().join("&");',
    'queries in a circle':
      'const a = new URLSearchParams(b); const b = new URLSearchParams(a); a.set("client_id", b); b.set("response_type", a); for (const [k, v] of a) b.set(k, v); for (const [k, v] of b) a.set(k, v); a.forEach((v, k) => a.append(k + v, v));',
    'functions in a circle':
      'function a(p) { p.set("client_id", "1"); return b(p); } function b(p) { p.set("response_type", "code"); return c(p); } function c(p) { a(p); b(p); c(p); return a(b(c(p))); } const q = new URLSearchParams(); a(q); b(q); c(q); fetch(`https://as.test/authorize?${q}`);',
    'a helper that calls itself twice':
      'const f = (n) => f(n - 1) + f(n - 2) + "&client_id=" + n; fetch("https://as.test/authorize?response_type=code" + f(9));',
    'a function given to itself':
      'const f = (g) => g(g)(g); f(f); const y = (h) => ((x) => h((v) => x(x)(v)))((x) => h((v) => x(x)(v))); y((s) => (n) => s(n) + "client_id"); fetch(`https://as.test/authorize?client_id=${f(f)}`);',
    'a default that needs itself':
      'function f(a = f(), { b = a, c = f(b) } = f()) { return f(a, { b, c }) + `?client_id=${a}`; } f();',
    'aliases in a circle':
      'let a = new URLSearchParams(); let b = a; let c = b; a = c; b = a; c.set("client_id", "1"); a.set("response_type", "code"); b.append("redirect_uri", c); const { d = e, e = d } = a;',
    'classes in a circle':
      'class A extends B { x = this.y; get y() { return this.x + this.z(); } z() { return new B(this).y + super.z(); } static s = B.s; } class B extends A { y = new A().x; static s = A.s + "client_id"; } class C extends C {} new C().client_id;',
    'imports and exports in a circle':
      'import { a } from "./self"; export { a as b } from "./self"; export const client_id = a; const x = import("./self").then((m) => m.x); x.then((y) => x.then(() => y.client_id));',
    'loops that change what they read':
      'const l = ["client_id"]; for (const x of l) { l.push(x); for (const y of l) l.push(x + y); } let s = ""; while (s) { s += s; s = s + s + "&response_type=code"; } for (const k in o) { o[k] = o; o[o[k]] = k; }',
    'a text that doubles': `let s = 'client_id='; ${times(40, () => 's = s + s; ')} fetch(s);`,
    'a text that is chosen again and again': `let s = 'https://as.test/authorize?response_type=code'; ${times(30, (n) => `s = x${n} ? s + '&client_id=${n}' : s + '&state=' + s; `)} fetch(s);`,
  };
  for (const [name, code] of Object.entries(cases)) {
    it(name, () => {
      expect(timeOf(`${request}\n${code}`, 'client.ts')).toBeLessThan(bound);
    });
  }
});

describe('size and depth', () => {
  const cases: Readonly<Record<string, string>> = {
    'a concatenation of 400 terms': `fetch('https://as.test/authorize?response_type=code&client_id=' + ${times(400, (n) => `a${n}`, ' + ')});`,
    '300 += in a row': `let s = 'https://as.test/authorize?response_type=code'; ${times(300, (n) => `s += '&p${n}=' + v${n}; `)} fetch(s);`,
    '300 += under conditions': `let s = 'https://as.test/authorize?response_type=code'; ${times(300, (n) => `if (v${n}) s += '&p${n}=' + v${n}; `)} fetch(s);`,
    'a chain of 300 members': `const x = a${times(300, () => '.client_id')}; fetch(\`\${x}?response_type=code\`);`,
    'a chain of 200 calls': `const q = new URLSearchParams()${times(200, (n) => `.set('client_id', '${n}')`)}; fetch('https://as.test/authorize?' + q);`,
    'calls within calls, 300 deep': `fetch(${times(300, () => 'f(')}'https://as.test/authorize?response_type=code&client_id=a'${')'.repeat(300)});`,
    'calls of a function of the file, 300 deep': `const f = (x) => x; fetch(${times(300, () => 'f(')}'https://as.test/authorize?response_type=code&client_id=a'${')'.repeat(300)});`,
    'objects within objects, 200 deep': `const o = ${'{ client_id: '.repeat(200)}1${' }'.repeat(200)}; new URLSearchParams(o);`,
    'arrays within arrays, 500 deep': `const o = ${'['.repeat(500)}'client_id'${']'.repeat(500)}; o.flat().join('&');`,
    'functions within functions, 300 deep': `${times(300, (n) => `function f${n}(client_id) { `)}new URLSearchParams({ client_id, response_type: 'code' });${' }'.repeat(300)}`,
    'conditions within conditions, 200 deep': `const q = new URLSearchParams({ client_id: 'a', response_type: 'code' }); ${times(200, (n) => `if (c${n}) { q.set('p${n}', 'x'); `)}${'}'.repeat(200)} fetch('https://as.test/authorize?' + q);`,
    'conditional expressions, 200 deep': `const s = ${times(200, (n) => `c${n} ? 'client_id=${n}' : `)}'response_type=code'; fetch('https://as.test/authorize?' + s);`,
    'templates within templates, 200 deep': `fetch(${'`client_id=${'.repeat(200)}x${'}`'.repeat(200)});`,
    'wrappers, 300 deep': `const s = ${'('.repeat(300)}'client_id=a'${' as string)'.repeat(300)}; fetch(\`https://as.test/authorize?response_type=code&\${s}\`);`,
    'awaits, 500 deep': `async function f() { const s = ${'await '.repeat(500)}g('client_id=a&response_type=code'); fetch(s); }`,
    'a chain of 200 thens': `f('client_id=a')${times(200, () => '.then((x) => x)')};`,
    'an object of 2 000 names': `const o = { client_id: 'a', response_type: 'code', ${times(2000, (n) => `p${n}: ${n}`, ', ')} }; fetch('https://as.test/authorize?' + new URLSearchParams({ ...o, ...o }));`,
    '1 000 spreads': `const o = { client_id: 'a', response_type: 'code', ${times(1000, (n) => `...o${n}`, ', ')} }; fetch('https://as.test/authorize?' + new URLSearchParams(o));`,
    'spreads of spreads': `const o0 = { client_id: 'a', response_type: 'code' }; ${times(200, (n) => `const o${n + 1} = { ...o${n}, p${n}: 1 };`)} fetch('https://as.test/authorize?' + new URLSearchParams(o200));`,
    '300 assignments to an object': `const o = { client_id: 'a', response_type: 'code' }; ${times(300, (n) => `o.p${n} = ${n};`)} fetch('https://as.test/authorize?' + new URLSearchParams(o));`,
    '300 assignments to an object within an object': `const o = { query: { client_id: 'a', response_type: 'code' } }; ${times(300, (n) => `o.query.p${n} = ${n};`)} fetch('https://as.test/authorize?' + new URLSearchParams(o.query));`,
    '200 changes of an object that is copied each time': `let o = { client_id: 'a', response_type: 'code' }; ${times(200, (n) => `o = { ...o, p${n}: ${n} };`)} fetch('https://as.test/authorize?' + new URLSearchParams(o));`,
    '300 set': `const q = new URLSearchParams({ client_id: 'a', response_type: 'code' }); ${times(300, (n) => `q.set('p${n}', '${n}');`)} fetch('https://as.test/authorize?' + q);`,
    'one helper, 500 callers': `function f(client_id) { fetch('https://as.test/authorize?response_type=code&client_id=' + client_id); } ${times(500, (n) => `f('${n}');`)}`,
    'helpers that each call the next one twice': `${times(40, (n) => `function f${n}(q) { f${n + 1}(q); f${n + 1}(q); q.set('p${n}', '1'); }`, '\n')} function f40(q) { q.set('client_id', '1'); } const q = new URLSearchParams({ response_type: 'code' }); f0(q); fetch('https://as.test/authorize?' + q);`,
    'loops within loops': `const q = new URLSearchParams({ client_id: 'a', response_type: 'code' }); const l = [${times(50, (n) => `'${n}'`, ', ')}]; ${times(6, (n) => `for (const x${n} of l) `)} q.set(${times(6, (n) => `x${n}`, ' + ')}, '1'); fetch('https://as.test/authorize?' + q);`,
    'a file of 300 requests': times(
      300,
      (n) => `fetch('https://as.test/authorize?response_type=code&client_id=${n}&redirect_uri=' + r${n});`,
      '\n',
    ),
    'a string of a megabyte': `const s = 'https://as.test/authorize?response_type=code&client_id=a&${'x=y&'.repeat(250_000)}'; fetch(s);`,
  };
  for (const [name, code] of Object.entries(cases)) {
    it(name, () => {
      expect(timeOf(code, 'client.ts')).toBeLessThan(bound);
    });
  }
});
