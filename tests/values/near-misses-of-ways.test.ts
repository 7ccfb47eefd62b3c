// Along which ways does an object go, and is it changed on one of them? One line for each side of a guard.
import { reads } from '../support/show';

reads('places in a literal', {
  "const o = { a: 'x' }; const f = (l) => { l[1].b = 'y'; }; f([o, 1]); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (l) => { l[0].b = 'y'; }; f([o, 1]); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (l) => { l[1].b = 'y'; }; f([...x, o]); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (l) => { l[0].b = 'y'; }; f([, o]); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (l) => { l[1].b = 'y'; }; f([, o]); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (l) => { l[k].b = 'y'; }; f([o]); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { t.p.q.b = 'y'; }; f({ p: { q: o } }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { t.p.r.b = 'y'; }; f({ p: { q: o } }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { t.z.b = 'y'; }; f({ [k]: o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { t.p.b = 'y'; }; f({ ['p']: o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { t.o.b = 'y'; }; f({ ...{ o } }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { const r = { ...t.o }; r.b = 'y'; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { const r = [...t.l]; r[0].b = 'y'; }; f({ l: [o] }); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { const r = [...t.l]; r.push(1); }; f({ l: [o] }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { change(...t.o); }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { change(...t); }; f([o]); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; class A { constructor(p) { p.b = 'y'; } } const f = (t) => { new A(...t); }; f([o]); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; class A { constructor(p) { p.a; } } const f = (t) => { new A(...t); }; f([o]); show(o);":
    '{a="x"}',
  "const o = { a: 'x' }; const g = (n, q) => { q.b = 'y'; }; const f = (t) => { g(...t); }; f([1, o]); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const g = (n, q) => { q.a; }; const f = (t) => { g(...t); }; f([1, o]); show(o);": '{a="x"}',
});

reads('expressions and statements', {
  "const o = { a: 'x' }; change(c ? { o } : 1); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { (c ? t : x).o.b = 'y'; }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { (t ? x : y).o.b = 'y'; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = async (t) => { (await t).o.b = 'y'; }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { (t || x).o.b = 'y'; }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; let p; change((p = { o })); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { let r; (r = t).o.b = 'y'; }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { let r; r = t; r.o.b = 'y'; }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { let r = x; t = r; r.o.b = 'y'; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t, r = t) => { r.o.b = 'y'; }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t, r = t) => { r.o.a; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { x[t].b = 'y'; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { t(); new t(); }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { for (const r of t) r.b = 'y'; }; f([o]); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { for (const r of t) r.a; }; f([o]); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { for (const { s } of t) s.b = 'y'; }; f([{ s: o }]); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { for (const { s } of t) s.b = 'y'; }; f([{ r: o }]); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { let r; for (r of t) r.b = 'y'; }; f([o]); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { for (const r of x) { t; r.b = 'y'; } }; f([o]); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { for (t of x) t.b = 'y'; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { for (const r in t) t[r].b = 'y'; }; f({ o }); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { for (const r of t.o) r.b = 'y'; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => tag`${t}`; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => `${t}`; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = function* (t) { yield t; }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { if (t) throw t; t === x; t.o === x; typeof t.o; }; f({ o }); show(o);":
    '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { delete t.o; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { delete t.o.a; }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { t.o.get('a'); t.o.toString(); }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { t.o.set('a', 'y'); }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { t.o[m]('a', 'y'); }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { x = t.o; t.o = x; }; f({ o }); show(o);": '{a="x"}',
  "const u = new URL('https://a.test'); const f = (t) => { t.u.searchParams.set('b', 'y'); }; f({ u }); show(u);":
    'url(https://a.test; …<escapes u>)',
  "const u = new URL('https://a.test'); const f = (t) => { t.u.hash.set('b', 'y'); }; f({ u }); show(u);":
    'url(https://a.test; )',
  "const u = new URL('https://a.test'); const f = (t) => { const { searchParams } = t.u; searchParams.set('b', 'y'); }; f({ u }); show(u);":
    'url(https://a.test; …<escapes u>)',
  "const u = new URL('https://a.test'); const f = (t) => { const { hash } = t.u; hash.set('b', 'y'); }; f({ u }); show(u);":
    'url(https://a.test; )',
});

reads('lists and their visitors', {
  "const o = { a: 'x' }; const f = (t) => { t.reduceRight((all, r) => { r.b = 'y'; }, 0); }; f([o]); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { t.reduce((r) => { r.b = 'y'; }, {}); }; f([o]); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { t.forEach((n, r) => { r.b = 'y'; }); }; f([o]); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { t.forEach(); t.forEach(() => {}); }; f([o]); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const v = (r) => { r.b = 'y'; }; const f = (t) => { t.forEach(v); }; f([o]); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const v = (r) => { r.a; }; const f = (t) => { t.forEach(v); }; f([o]); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { t.forEach(x); }; f([o]); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { t.map((r) => r)[0].b = 'y'; }; f([o]); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { t.keys()[0].b = 'y'; }; f([o]); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { t.slice(1)[5].b = 'y'; }; f([o]); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { t.shift().b = 'y'; }; f([o]); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { t.at(0).a; }; f([o]); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { t.get(0).b = 'y'; }; f([o]); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { t.some((r) => { r.b = 'y'; }); }; f({ o }); show(o);":
    '{a="x", …<escapes o>}',
});

reads('functions by their names', {
  "const o = { a: 'x' }; class A { f(p) { p.a; } } other.f(o); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; class A { f(p) { p.o.a; } } class B { f(p) { p.o.b = 'y'; } } other.f({ o }); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; class A { f(p) { p.o.a; } } class B { f(p) { p.o.a; } } other.f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; class A { g(p) { p.o.b = 'y'; } } other.send({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; class A { send(p) { p.o.b = 'y'; } } other.send({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const t = { send: (p) => { p.o.b = 'y'; } }; other.send({ o }); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const t = { other: (p) => { p.o.b = 'y'; } }; other.send({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const send = (p) => { p.o.b = 'y'; }; other.send({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const send = (p) => { p.o.b = 'y'; }; send({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; class A { send = (p) => { p.o.b = 'y'; }; } other.send({ o }); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; class A { other = x.send((p) => { p.o.b = 'y'; }); } other.send({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; ((p) => { p.o.b = 'y'; })({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; ((p) => { p.o.a; })({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; other[m]({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; x()({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; x().send({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; Object.freeze({ o }); Object.values({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; other.freeze({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; x.Object.freeze({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; window.fetch({ o }); URLSearchParams({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; new Map({ o }); new Set([o]); show(o);": '{a="x"}',
  "import qs from 'qs'; const o = { a: 'x' }; qs.other({ o }); show(o);": '{a="x"}',
  "import { other } from 'qs'; const o = { a: 'x' }; other({ o }); new other.Thing({ o }); show(o);": '{a="x"}',
  "import * as qs from './qs'; const o = { a: 'x' }; qs.other({ o }); show(o);": '{a="x", …<escapes o>}',
  "const qs = require('qs'); const o = { a: 'x' }; qs.other({ o }); show(o);": '{a="x", …<escapes o>}',
  "const freeze = x; const o = { a: 'x' }; freeze({ o }); show(o);": '{a="x", …<escapes o>}',
  "const Object = x; const o = { a: 'x' }; Object.freeze({ o }); show(o);": '{a="x", …<escapes o>}',
  "class A {} const o = { a: 'x' }; new A({ o }); show(o);": '{a="x"}',
  "class A extends B {} const o = { a: 'x' }; new A({ o }); show(o);": '{a="x", …<escapes o>}',
  "class A { constructor(p) { this.p = p; } f() { this.p.o.b = 'y'; } } const o = { a: 'x' }; new A({ o }); show(o);":
    '{a="x", …<escapes o>}',
  "class A { constructor(p) { this.p = p; } f() { this.q.o.b = 'y'; } } const o = { a: 'x' }; new A({ o }); show(o);":
    '{a="x"}',
  "class A { constructor(p) { this[k] = p; } f() { this.q.o.b = 'y'; } } const o = { a: 'x' }; new A({ o }); show(o);":
    '{a="x"}',
  "class A { constructor(p) { x.p = p; } f() { this.p.o.b = 'y'; } } const o = { a: 'x' }; new A({ o }); show(o);":
    '{a="x"}',
  "function F(p) { this.p = p; this.p.o.b = 'y'; } const o = { a: 'x' }; new F({ o }); show(o);":
    '{a="x", …<escapes o>}',
  "const A = class { constructor(p) { p.o.b = 'y'; } }; const o = { a: 'x' }; new A({ o }); show(o);":
    '{a="x", …<escapes o>}',
  "const f = class {}; const o = { a: 'x' }; f({ o }); show(o);": '{a="x", …<escapes o>}',
});

reads('parameters', {
  "const o = { a: 'x' }; const f = (q, ...r) => { r[0].o.b = 'y'; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (q, ...r) => { r[0].o.b = 'y'; }; f(1, { o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (q, ...r) => { r[1].o.b = 'y'; }; f(1, { o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (q, ...r) => { r[1].o.b = 'y'; }; f(1, 2, { o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (q, ...[, r]) => { r.o.b = 'y'; }; f(1, 2, { o }); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = ({ z, o: q }) => { q.b = 'y'; }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = ({ z: q, o: r }) => { q.b = 'y'; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = ({ o: q = {} }) => { q.b = 'y'; }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = ({ [k]: q }) => { q.b = 'y'; }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = ([z, q]) => { q.b = 'y'; }; f([1, o]); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = ([q]) => { q.b = 'y'; }; f([1, o]); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = ([z, ...r]) => { r[0].b = 'y'; }; f([1, o]); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = ({ ...r }) => { r.b = 'y'; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = ({ ...r }) => { r.b = 'y'; }; f(o); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = ([q]) => { q.b = 'y'; }; f(o); show(o);": '{a="x"}',
  "const o = { a: 'x' }; function f() { arguments[0].o.b = 'y'; } f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; function f() { return 1; } f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; function g() { const f = () => arguments[0]; f({ o }); show(o); }": '{a="x"}',
  "const o = { a: 'x' }; const f = () => 1; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { f(t); t.o.b = 'y'; }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { f(t); t.o.a; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t, p) => { p.q = t; p.q.o.b = 'y'; }; f({ o }, x); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const p = {}; const f = (t) => { p[k] = t; p.z.o.b = 'y'; }; f({ o }); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const p = {}; const f = (t) => { p.q = t; p.r.o.b = 'y'; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { x.q = t; x.q.o.b = 'y'; }; f({ o }); show(o);": '{a="x"}',
});

reads('what functions give back', {
  "const o = { a: 'x' }; const f = (t) => { (() => t)().o.b = 'y'; }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { (() => t)().o.a; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { const g = () => t, h = () => x; g().o.b = 'y'; h(); }; f({ o }); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { const g = () => t, h = () => x; h().o.b = 'y'; g(); }; f({ o }); show(o);":
    '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { const g = function h() { return t; }; g().o.b = 'y'; }; f({ o }); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { const g = () => t; x = g; g.o.b = 'y'; }; f({ o }); show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { run(function () { return t; }); }; f({ o }); show(o);":
    '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => { run((r = t) => r); }; f({ o }); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => t; f({ o }).o.b = 'y'; show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (t) => t; f({ o }).p.b = 'y'; show(o);": '{a="x"}',
  "const o = { a: 'x' }; const f = (t) => { return t; }; const g = f({ o }); g.o.b = 'y'; show(o);":
    '{a="x", …<escapes o>}',
  "function f() { const o = { a: 'x' }; show(o); return { o }; }": '{a="x"}',
  "function f() { const o = { a: 'x' }; show(o); return change({ o }); }": '{a="x"}',
});

reads('parameters that are taken apart', {
  "const u = new URL('https://a.test'); const f = ({ searchParams }) => { searchParams.get('a'); }; f(u); show(u);":
    'url(https://a.test; )',
  "const u = new URL('https://a.test'); const f = ({ searchParams }) => { send(searchParams); }; f(u); show(u);":
    'url(https://a.test; )',
  "const u = new URL('https://a.test'); const f = ({ searchParams }) => { change(searchParams); }; f(u); show(u);":
    'url(https://a.test; …<escapes u>)',
  "const u = new URL('https://a.test'); const f = ({ searchParams }) => { change(searchParams.size); }; f(u); show(u);":
    'url(https://a.test; )',
  "const u = new URL('https://a.test'); const f = ({ searchParams }) => { g(searchParams); }; const g = (q) => { q.get('a'); }; f(u); show(u);":
    'url(https://a.test; )',
  "const u = new URL('https://a.test'); const f = ({ searchParams }) => { g(searchParams); }; const g = (q) => { q.set('a', 'x'); }; f(u); show(u);":
    'url(https://a.test; …<escapes u>)',
  "const u = new URL('https://a.test'); const f = ({ searchParams }) => { change({ searchParams }); }; f(u); show(u);":
    'url(https://a.test; …<escapes u>)',
  "const u = new URL('https://a.test'); const f = ({ searchParams }) => { send({ searchParams }); }; f(u); show(u);":
    'url(https://a.test; )',
  "const u = new URL('https://a.test'); const f = ({ searchParams }) => { change({ size: searchParams.size }); }; f(u); show(u);":
    'url(https://a.test; )',
  "const u = new URL('https://a.test'); const f = ({ searchParams }) => { const q = searchParams; q.set('a', 'x'); }; f(u); show(u);":
    'url(https://a.test; …<escapes u>)',
  "const u = new URL('https://a.test'); const f = ({ searchParams }) => { searchParams = x; }; f(u); show(u);":
    'url(https://a.test; )',
  "const u = new URL('https://a.test'); const f = ({ searchParams }) => { delete searchParams.a; }; f(u); show(u);":
    'url(https://a.test; …<escapes u>)',
  "const u = new URL('https://a.test'); const f = ({ searchParams }) => { f({ searchParams }); }; f(u); show(u);":
    'url(https://a.test; )',
  "const u = new URL('https://a.test'); const f = ({ query }) => { query.a = 'x'; }; f(u); show(u);":
    'url(https://a.test; …<escapes u>)',
  "const u = new URL('https://a.test'); const f = ({ searchParams: { size } }) => { size.a = 'x'; }; f(u); show(u);":
    'url(https://a.test; )',
  "const u = new URL('https://a.test'); const f = ({ searchParams: q }) => { q.append('a', 'x'); }; f(u); show(u);":
    'url(https://a.test; …<escapes u>)',
  "const u = new URL('https://a.test'); const f = ({ ['searchParams']: q }) => { q.append('a', 'x'); }; f(u); show(u);":
    'url(https://a.test; …<escapes u>)',
  "const u = new URL('https://a.test'); const f = ({ searchParams } = {}) => { searchParams.set('a', 'x'); }; f(u); show(u);":
    'url(https://a.test; …<escapes u>)',
  "const u = new URL('https://a.test'); const f = ({ ...rest }) => { rest.searchParams.set('a', 'x'); }; f(u); show(u);":
    'url(https://a.test; )',
  "const u = new URL('https://a.test'); const f = (t) => { change(t.searchParams); }; f(u); show(u);":
    'url(https://a.test; …<escapes t>)',
  "const u = new URL('https://a.test'); const f = (t) => { change(t.hash); }; f(u); show(u);": 'url(https://a.test; )',
});

reads('lists of which the beginning is unseen', {
  "const o = { a: 'x' }; const f = (l) => { l[5].b = 'y'; }; f([...x, o]); show(o);": '{a="x", …<escapes o>}',
  "const o = { a: 'x' }; const f = (l) => { l[5].b = 'y'; }; f([o, 1]); show(o);": '{a="x"}',
});
