// What do calls, members, classes and objects give? One line for each side of a guard.
import { reads } from '../support/show';

reads('expressions', {
  'show(import.meta.env.A, import.meta, 1n, /a/v, [/a/, 1n]);':
    'global:import.meta.env.A | global:import.meta | 1 | <syntax> | [<syntax>, 1]',
  'function f() { show(new.target); }': 'global:new.target',
  'show(html`\\unicode${x}`, dedent`a`, css`a`, lib.html`a`, String.raw`a`, html(x)`a`);':
    '"\\unicode<call x>" | "a" | <syntax> | "a" | "a" | "a"',
  "const t = { a: { m: 'x' } }; show(t[k]);": '{m="x"}',
  "const t = { a: 'x' }; show(t[k]);": '<computed-key>',
  'const t = {}; show(t[k]);': '<computed-key>',
  "const t = { a: { m: 'x' }, b: { m: 'y' } }; show(t[k]);": '{m="x"} | {m="y"}',
  "const t = { a: { m: 'x' }, b: 'y' }; show(t[k]);": '<computed-key>',
  "const t = { a: { m: 'x' }, b: { m: 'y' }, ...more }; show(t[k]);": '<computed-key>',
  'const t = { a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}, h: {} }; show(t[k]);':
    '{} | {} | {} | {} | {} | {} | {} | {}',
  'const t = { a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {}, h: {}, i: {} }; show(t[k]);': '<computed-key>',
  "const t = [{ m: 'x' }, { m: 'y' }]; show(t[k], t[0].m, t[c ? 0 : 1].m, t['0'].m);":
    '<computed-key> | "x" | "x" | "y" | "x"',
  "show({ [c ? 'a' : 'b']: 'x' }, { [c ? 'a' : k]: 'x' }, { [1]: 'x' }, { [null]: 'x' }, { [`a${1}`]: 'x' });":
    '{a?="x", b?="x"} | {…<computed-key>} | {1="x"} | {…<computed-key>} | {a1="x"}',
  "show({ ...(c ? { a: 'x' } : { a: 'y' }) }, { a: 'z', ...(c ? { a: 'x' } : {}) }, { ...(c ? more : null) });":
    '{a?="x", a?="y"} | {a="z", a?="x"} | {…<call>}',
  "show([...(c ? ['a'] : ['b'])], [...(c ? ['a'] : [])], [...(c ? more : ['a'])], [...null], [...1]);":
    '["a", "b"] | ["a"] | ["a", …<call>] | [] | []',
  "show(null == {}, {} == null, undefined != x, null === new URL('https://a.test'), null !== (() => 1), [] === undefined);":
    'false | false | <branch> | false | true | false',
  "show('1' === 1, '1' == 1, 1 === 1, true === true, 'a' !== 'b', 'a' != 'a', null !== undefined, null != null, undefined === undefined);":
    'false | true | true | true | true | false | true | false | true',
  "show('a' === x, x === 'a', x == null, ('a' + x) === 'a', x !== x);":
    '<branch> | <branch> | <branch> | <branch> | <branch>',
  "show(1 + 2 + x, x + 1 + 2, 1 + null, true + 1, 1 + true, 1 + 'a' + 2, 'a' + null + undefined);":
    '"3<call x>" | "<call x>12" | "1" | "true1" | "1true" | "1a2" | "a"',
  "show(6 - 'a', '6' - 1, null * 2, 5 % 3, 1 < 'a', x > 1, 2 ** 2, 1 instanceof x, 'a' in {});":
    '<branch> | <branch> | <branch> | 2 | <branch> | <branch> | <syntax> | <syntax> | <syntax>',
  "show(c && 'a', 'a' && c, '' && c, c || 'a', '' || c, (c ? 'a' : '') || 'b', (c ? 'a' : '') && 'b', (c ? null : 'a') ?? 'b');":
    'undefined | "a" | global:c | "" | global:c | "a" | global:c | "a" | "b" | "b" | "" | "b" | "a"',
  "show(c ?? 'a', {} ?? 'a', {} || 'a', {} && 'a', (() => 1) && 'a', class {} && 'a', new URL('https://a.test') && 'a', [] && 'a', new URLSearchParams() || 'a');":
    'global:c | "a" | {} | {} | "a" | "a" | "a" | "a" | "a" | query()',
  "class A {} show(new A() && 'a', A && 'b', new A() || 'c', !new A(), !A);": '"a" | "b" | instance | false | false',
  "show(!'', !'a', !x, !`${x}`, !`a${x}`, !null, !0, !{}, -1, -x, -'1', +1, ~1, typeof x, void x);":
    'true | false | <branch> | <branch> | false | true | true | false | -1 | <syntax> | <syntax> | <syntax> | <syntax> | <syntax> | undefined',
  "show((c ? 'a' : 'b') + 'x', `${c ? 'a' : 'b'}x`, (c ? 'a' : 'b') === 'a', c ? 'a' : c ? 'b' : 'd');":
    '"(a|b)x" | "(a|b)x" | <branch> | "a" | "b" | "d"',
});

reads('choices and conditions', {
  "let a; show(a = 'x', a += 'y', a ||= 'z');": '"x" | "xy" | "xy" | "z"',
  "let a = 'x'; show(a += 'y'); ": '"xy"',
  "let a = 'x'; show((a = 'y') + a);": '"yy"',
  "show(('a', 'b'), (x, 'b'), (f(), 'c'));": '"b" | "b" | "c"',
  "show(await 'a', await x, (await x).y, await Promise.resolve({ a: 'x' }));": '"a" | global:x | global:x.y | {a="x"}',
  "async function* g() { yield 'a'; } show(g());": '<syntax g>',
  'function f() { return; } show(f());': 'undefined',
  "function f(c) { if (c) return; return 'a'; } show(f(x), f(false));": '"a" | "a"',
});

reads('functions and their objects', {
  "function f() { return 'a'; return 'b'; } show(f());": '"a"',
  "function f(n) { return n ? f(n - 1) + 'a' : 'b'; } show(f(2));": '"<budget f>aa"',
  "const f = () => this.a; class A { a = 'x'; g() { return (() => this.a)(); } h() { return (function () { return this.a; })(); } } show(f(), new A().g(), new A().h());":
    '<parameter a> | "x" | <parameter a>',
  "class A { a = 'x'; g = () => this.a; static b = 'y'; static h() { return this.b; } static { show(this.b); } } show(new A().g(), A.h());":
    '"y" | "x" | "y"',
  "class A { constructor(a) { this.a = a; } } const f = (o) => o.a; show(f(new A('x')), new A('y').a, new A().a);":
    '"x" | "y" | undefined',
  "const o = { a: 'x', f() { return this.a; }, g: () => this.a }; show(o.f());": '"x"',
  "function f() { return this.a; } show(f.call({ a: 'x' }), f.apply({ a: 'y' }), f.apply({ a: 'y' }, []), f.bind({ a: 'z' })());":
    '"x" | <call apply> | "y" | <parameter a>',
  "const f = (a, b) => a + b; show(f('x', ...['y']), f(...['x'], 'y'), f(...c), f('x', ...c), f(...[...c], 'y'));":
    '"xy" | "xy" | "<spread><spread>" | "x<spread>" | "<spread><spread>"',
  "const f = (...all) => all; show(f('x', 'y'), f(...c), f('x', ...c), f());":
    '["x", "y"] | […<spread>] | ["x", …<spread>] | []',
  "const f = (a = 'x', { b = 'y' } = {}, [d = 'z'] = []) => a + b + d; show(f(), f('1', { b: '2' }, ['3']), f(undefined, {}, []));":
    '"xyz" | "123" | "xyz"',
  "function f(a, b = a) { return b; } show(f('x'), f('x', 'y'), f('x', undefined));": '"x" | "y" | "x"',
  "class A { a = 'x'; h() { function k() { return this.a; } return k() + k.call(this) + [1].map(function () { return this.a; })[0]; } } show(new A().h());":
    '"<parameter a>x<parameter a>"',
  "class A { a = 'x'; h() { const o = { m() { return this.a; }, a: 'y' }; return o.m(); } k() { return (() => (() => this.a)())(); } } show(new A().h(), new A().k());":
    '"y" | "x"',
});

reads('calls of what is unseen, and of what is no function', {
  "class A { a() { return new URLSearchParams(); } b() { return new Map([['x', 'y']]); } c() { return { d: 'x' }; } e() { f(); return {}; } show1() { show(this.a(), this.b(), this.c(), this.e()); } }":
    'query(…<call a>) | query(x="y") | {d="x"} | {}',
  'class A { a() { return ({}); } get b() { return {}; } c = () => ({}); d() { return; } e() { return []; } run() { show(this.a(), this.b, this.c(), this.d(), this.e()); } }':
    '{…<call a>} | {} | {} | undefined | []',
  'class A { static a() { return {}; } run() { show(A.a(), new A().b()); } b() { return {}; } }': '{} | {…<call b>}',
  'const o = { a() { return {}; }, b: {} }; show(o.a(), o.b);': '{} | {}',
  'show(x(), x.y(), x().y, new x(), new x.y(), new (x())(), x`a`, x?.y, x?.(), x?.y());':
    'global:x.() | global:x.y.() | global:x.().y | global:x.new | global:x.y.new | global:x.().new | <syntax> | global:x.y | global:x.() | global:x.y.()',
  "import m from 'm'; show(m, m(), m.a(), new m(), new m.A().b, m.default, m.default.default, m().default);":
    'm: | m:() | m:a.() | m:new | m:A.new.b | m: | m: | m:().default',
  "import * as m from 'm'; import { default as d, a as b, 'c-d' as e } from 'm'; show(m.a, d, b, e, m.default.a);":
    'm:a | m: | m:a | m:c-d | m:a',
  'function f(o) { show(o(), o.a(), new o(), o.a.b, o[0], o.toString(), o.trim(), o.a.toString()); }':
    '<call o> | <call a> | <parameter o> | <parameter b> | <parameter 0> | <parameter o> | <parameter o> | <parameter a>',
  "import { o } from 'm'; show(o.toString(), o.trim(), `${o}`, o + 'a', o.a.trim());":
    'm:o.toString.() | m:o.trim.() | "<import o>" | "<import o>a" | m:o.a.trim.()',
  "show('a'(), (1)(), null(), {}(), [](), new URL('https://a.test')(), new URLSearchParams()());":
    '<call> | <call> | <call> | <call> | <call> | <call URL> | <call URLSearchParams>',
  'show((1).toString(), true.toString(), (1).toFixed(2), null.a, (1).a, undefined.a.b);':
    '1 | true | <call toFixed> | <reassigned a> | undefined | <reassigned b>',
  "const f = () => 'a'; show(f.name, f.length, f.call(), f.apply(), f.bind(), f.toString(), f.a());":
    '<call name> | <call length> | "a" | <call apply> | function | <call toString> | <call a>',
  "const f = (a) => a; show(f.bind(null, 'x'), f.bind(...c), f.call(null, ...['x']), f.apply(null, c), f.apply(null, ['x', ...c]));":
    '<call bind> | <call bind> | "x" | <call apply> | "x"',
  "show(x.then((a) => a), x.then(), x.catch(f), x.catch(), x.catch(f, g), x.finally(f), 'a'.then((a) => a + 'b'), 'a'.catch(f));":
    'global:x | global:x.then.() | global:x | global:x.catch.() | global:x.catch.() | global:x | "ab" | "a"',
  "const p = Promise.resolve('a'); show(p.then((a) => a + 'b').then((a) => a + 'c'), p.then(x), p.then((a) => p), p.catch((e) => 'b'));":
    '"abc" | global:x.() | "a" | "a"',
  "show(Promise.all(['a', p]), Promise.resolve(), Promise.race(['a']), Promise.reject('a'));":
    '["a", global:p] | undefined | global:Promise.race.() | global:Promise.reject.()',
  "import agent from 'other'; show(agent.post(u).field('a', 'x'));": 'other:post.().field.()',
  "const o = { a: 'x', hasOwnProperty: () => 'b' }; show(o.hasOwnProperty('a'), o.hasOwnProperty('b'), o.hasOwnProperty(k), o.hasOwnProperty());":
    'true | false | <branch hasOwnProperty> | <branch hasOwnProperty>',
  "show([]['join'](), 'a'[`toUpperCase`](), x[y](), 'a'[k]());": '"" | "A" | <computed-key> | <computed-key>',
  "const k = 'toUpperCase'; show('a'[k](), x[k]());": '"A" | global:x.toUpperCase.()',
  "show(require('m'), require(`m`), require(1), require(), require(k), require('m').a.b, require?.('m'));":
    'm: | global:require.() | global:require.() | global:require.() | global:require.() | m:a.b | m:',
  "function f(require) { show(require('m')); }": '<call require>',
  "show(_objectSpread({ a: 'x' }, { b: 'y' }), _objectSpread2({ a: 'x' }), _extends({}, { a: 'x' }), _extends2({ a: 'x' }), _assign({ a: 'x' }), _objectSpread3({ a: 'x' }), __assign({ a: 'x' }));":
    '{a="x", b="y"} | {a="x"} | {a="x"} | {a="x"} | global:_assign.() | {a="x"} | {a="x"}',
  "show(__importDefault(require('m')).default, __toESM(require('m')), _interopRequireWildcard(require('m')), _interopDefault(require('m')), _interopNamespaceDefault(require('m')), __importStar(x), __importDefault({ a: 'x' }), __importDefault());":
    'm: | m: | m: | m: | m: | global:x | global:__importDefault.() | global:__importDefault.()',
  "show(new (class { a = 'x'; })().a, new (class { constructor(a) { this.a = a; } })('y').a);": '"x" | "y"',
  "const C = c ? URL : URLSearchParams; show(new C('https://a.test?a=x'));":
    'url(https://a.test; a="x") | query(https://a.test="", a="x")',
  "const C = c ? class { a = 'x'; } : class { a = 'y'; }; show(new C().a);": '"x" | "y"',
  "function F(a) { this.a = a; } show(new F('x'), new F('x').a);": 'instance | "x"',
  "show(new 'a'(), new (() => 1)(), new {}());": '<call> | <call> | <call>',
  "show(await import('m'), (await import('m')).a, import('m').then((m) => m.a), import(`m`), import(x));":
    'm: | m:a | m:a | m: | <import>',
  "import('m').then((m) => show(m.a)); import('m').then(({ a, b: { d } }) => show(a, d)); import('m').then((m, n) => show(n)); import('m').catch((m) => show(m)); x.then((m) => show(m)); f(import('m'), (m) => show(m));":
    'm:a | m:a | m:b.d | undefined | <parameter m> | global:x | <parameter m>',
  "import('m').then((m) => { show(m.a); }, (e) => show(e));": 'm:a | <parameter e>',
});

reads('members of objects of classes, lists and texts', {
  "class A { a = 'x'; static a = 'y'; #b = 'z'; f() { show(this.a, A.a, this.#b, this.c, A.c); } }":
    '"x" | "y" | "z" | <reassigned c> | <reassigned c>',
  "class B { a = 'x'; static s = 'y'; m() { return this.a; } get g() { return this.a; } } class A extends B {} show(new A().a, A.s, new A().m(), new A().g, new A().no, A.no);":
    '"x" | "y" | "x" | "x" | <import no> | <reassigned no>',
  "class B { a = 'x'; } class A extends B { a = 'y'; } show(new A().a, new B().a);": '"y" | "x"',
  "class D { a = 'x'; } class C extends D {} class B extends C {} class A extends B {} class Z extends A {} show(new B().a, new A().a, new Z().a);":
    '"x" | "x" | <import a>',
  'class A extends A {} show(new A().a, A.a);': '<import a> | <reassigned a>',
  "class A extends (class { a = 'x'; }) {} show(new A().a);": '"x"',
  "class A { constructor() { this.a = 'x'; } } show(new A().a); new A().a = 'y';": '"x"',
  "class A { a; constructor() { this.a = 'x'; } f() { show(this.a); } }": '"x"',
  'class A { a; f() { show(this.a); } }': '<reassigned a>',
  "class A { a; b() { this.a = 'x'; } f() { show(this.a); } }": '"x"',
  "class A { a = 'x'; b() { this.a += 'y'; } f() { show(this.a); } }": '"x(|y)"',
  "class A { a = {}; b() { this.a.c = 'x'; } f() { show(this.a); } }": '{c?="x"}',
  "class A { set a(v) { this.b = v; } f() { this.a = 'x'; show(this.a, this.b); } }": '"x" | <parameter v>',
  "class A { a() { return 'x'; } static b() { return 'y'; } f() { show(this.a, this.a(), A.b, A.b(), this.b, A.a); } }":
    'function | "x" | function | "y" | <reassigned b> | <reassigned a>',
  "class A { get a() { return this.b(); } b() { return 'x'; } static get c() { return this.d; } static d = 'y'; } show(new A().a, A.c);":
    '"x" | "y"',
  "class A { static a = 'x'; static b = A.a + 'y'; static c; } A.c = 'z'; show(A.b, A.c); A.a++;":
    '"xy" | <reassigned c>',
  "class A { static a = 'x'; } A.a = 'y'; A['a'] = 'z'; f(A.a = 'w'); [A.a] = ['v']; show(A.a);":
    '"x" | "y" | "z" | "w"',
  "class A { static a = 'x'; f() { this.constructor.a = 'y'; A.b = A.a = 'z'; show(A.a); } }": '"x" | "z"',
  "const o = { a: 'x', ...more, b: 'y' }; show(o.a, o.b, o.c, o.toString, o['a']);":
    '"x" | "y" | <call c> | <call toString> | "x"',
  "const o = {}; if (c) o.a = 'x'; else o.a = 'y'; show(o.a, o.b); if (c) o.b = 'z'; show(o.b);":
    '"x" | "y" | undefined | undefined | "z" | undefined',
  "const l = ['x', 'y']; show(l[0], l['1'], l[2], l.length, l.foo, l[-1], l[1.5]);":
    '"x" | "y" | undefined | 2 | <call foo> | <call> | <call 1.5>',
  "const l = ['x', ...more, 'y']; show(l[0], l[1], l[2], l[3], l.length);":
    '"x" | <call 1> | <call 2> | <call 3> | <spread length>',
  "const l = ['x']; if (c) l.push('y'); l.push('z'); show(l[0], l[1], l[2], l[3], l.length);":
    '"x" | <branch 1> | <branch 2> | undefined | <spread length>',
  "show('abc'.length, `a${x}`.length, ''.length, 'abc'[0], 'abc'.a, x.length);":
    '3 | <call length> | 0 | <call 0> | <call a> | global:x.length',
  "const u = new URL('https://a.test/b?c=d'); show(u.search, u.href, u.query, u.searchParams, u.origin, u.pathname);":
    '"?[c="d"]" | "https://a.test/b?[c="d"]" | query(c="d") | query(c="d") | <call origin> | <call pathname>',
  'function f(v) { const u = new URL(v); show(u.search, u.href, u.searchParams, new URLSearchParams(u.search), `${u}`); }':
    '"?[…<parameter v>]" | "<parameter v>" | query() | query(…<parameter v>) | "<parameter v>"',
  'function f(v) { const u = new URL(`https://a.test?b=${v}`); show(u.search, u.searchParams, new URLSearchParams(u.searchParams)); }':
    '"?[b="<parameter v>"]" | query(b="<parameter v>") | query(b="<parameter v>")',
  'function f(v) { const u = new URL(`https://a.test/${encodeURIComponent(v)}`); show(new URLSearchParams(u.searchParams)); }':
    'query()',
  "const q = new URLSearchParams({ a: 'x' }); show(q.size, q.a, q.get('a'), q.get('b'), q.get(k), q.getAll, q.get());":
    '<call size> | <call a> | "x" | <call get> | <call get> | <call getAll> | <call get>',
  "import q from 'm'; q.set('a', 'x'); show(q.other(), q.b, q.get('a'));": '<call other> | m:b | "x"',
  "function f(q) { q.set('a', 'x'); show(q.other(), q.b, q.get('a'), q.get('b')); }":
    '<call other> | <call b> | "x" | <parameter get>',
  "show(null.a, undefined?.a, (1).a.b, true.a, x.a.b.c, x?.a, (c ? { a: 'x' } : null).a, (c ? { a: 'x' } : x).a);":
    '<reassigned a> | undefined | <reassigned b> | undefined | global:x.a.b.c | global:x.a | "x" | undefined | "x" | global:x.a',
  'const find = () => null; show(find().a, find()?.a, find().a?.b);': '<reassigned a> | undefined | <reassigned b>',
  'show(undefined?.a.b, undefined?.a().b, (undefined?.a).b, (c ? null : undefined).a);':
    'undefined | <call b> | <reassigned b> | <reassigned a>',
  "function f(o) { show(o.a.b, o['a'].b, o[k].b, o[0].b, (o.a).b, o?.a?.b); }":
    '<parameter b> | <parameter b> | <computed-key b> | <parameter b> | <parameter b> | <parameter b>',
  'function f({ a }, [b], ...r) { show(a.c, b.d, r.length, r[0]); }':
    '<parameter c> | <parameter d> | <parameter length> | <parameter 0>',
  "const l = ['x', ...more, 'y']; show(l[0], l[1], l[2]);": '"x" | <call 1> | <call 2>',
  "show([...more, 'y'][0], [...['x'], ...more][0], [...['x'], ...more, 'y'][1]);": '<call 0> | "x" | <call 1>',
  "const l = ['x']; l.push(...more); l.push('y'); show(l[0], l[1]);": '"x" | <spread 1>',
  "const [a, b] = [...more, 'y']; show(a, b);": '<call a> | <call b>',
});
