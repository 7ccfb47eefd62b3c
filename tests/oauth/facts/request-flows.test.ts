// By which ways do the parameters of one request come together, and where do they part? Each way beside its near miss.
import { tells } from '../../support/facts';

const to = "'https://as.test/authorize?'";

tells(
  'parameters that come together',
  { about: ['request'] },
  {
    [`const q = new URLSearchParams({ response_type: 'code' }); const add = (p) => p.set('client_id', 'a'); add(q); go(${to} + q);`]:
      'request { response_type: \'code\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = new URLSearchParams({ response_type: 'code' }); const add = (x, p) => p.set('client_id', 'a'); add(1, q); go(${to} + q);`]:
      'request { response_type: \'code\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = new URLSearchParams({ response_type: 'code' }); const add = (x, p) => p.set('client_id', 'a'); add(q, 1); go(${to} + q);`]:
      '',
    [`const q = new URLSearchParams({ response_type: 'code' }); const add = ({ p }) => p.set('client_id', 'a'); add({ p: q }); go(${to} + q);`]:
      'request { response_type: \'code\' } {response_type="code", client_id="a"}',
    [`const q = new URLSearchParams({ response_type: 'code' }); const add = (...all) => all[0].set('client_id', 'a'); add(q); go(${to} + q);`]:
      'request { response_type: \'code\' } {response_type="code", client_id="a"}',
    [`const q = new URLSearchParams({ response_type: 'code' }); const add = (p) => p.set('client_id', 'a'); add(...[q]); go(${to} + q);`]:
      'request { response_type: \'code\' } {response_type="code", client_id="a"}',
    [`const q = new URLSearchParams({ response_type: 'code' }); class A { add(p) { p.set('client_id', 'a'); } run() { this.add(q); go(${to} + q); } }`]:
      'request { response_type: \'code\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = new URLSearchParams({ response_type: 'code' }); const a = { add(p) { p.set('client_id', 'a'); } }; a.add(q); go(${to} + q);`]:
      'request { response_type: \'code\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = new URLSearchParams({ response_type: 'code' }); class A { add = (p) => p.set('client_id', 'a'); run() { this.add(q); go(${to} + q); } }`]:
      'request { response_type: \'code\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`import { q } from './q'; q.set('response_type', 'code'); q.set('client_id', 'a'); go(${to} + q);`]: '',
    [`class A { q = new URLSearchParams({ response_type: 'code' }); run() { this.q.set('client_id', 'a'); go(${to} + this.q); } }`]:
      'request { response_type: \'code\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`class A { start() { this.q = new URLSearchParams({ response_type: 'code' }); this.q.set('client_id', 'a'); go(${to} + this.q); } }`]:
      'request { response_type: \'code\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`class A { #q = new URLSearchParams({ response_type: 'code' }); run() { this.#q.set('client_id', 'a'); go(${to} + this.#q); } }`]:
      'request { response_type: \'code\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`class A { get q() { return { response_type: 'code', client_id: 'a' }; } run() { go(${to} + new URLSearchParams(this.q)); } }`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`class A { q() { return { response_type: 'code', client_id: 'a' }; } run() { go(${to} + new URLSearchParams(this.q())); } }`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`class A { q = { response_type: 'code' }; run() { this.q.client_id = 'a'; go(${to} + new URLSearchParams(this.q)); } }`]:
      'request { response_type: \'code\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`class A { q = { p: { response_type: 'code' } }; run() { this.q.p.client_id = 'a'; go(${to} + new URLSearchParams(this.q.p)); } }`]:
      'request { response_type: \'code\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const { q } = { q: { response_type: 'code', client_id: 'a' } }; go(${to} + new URLSearchParams(q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const { q: { ...p } } = { q: { response_type: 'code', client_id: 'a' } }; go(${to} + new URLSearchParams(p));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const { p = 1, ...q } = { response_type: 'code', client_id: 'a' }; go(${to} + new URLSearchParams(q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const [q] = [{ response_type: 'code', client_id: 'a' }]; go(${to} + new URLSearchParams(q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const [, q] = [1, { response_type: 'code', client_id: 'a' }]; go(${to} + new URLSearchParams(q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`let q; [q] = [{ response_type: 'code', client_id: 'a' }]; go(${to} + new URLSearchParams(q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`let q; ({ q } = { q: { response_type: 'code', client_id: 'a' } }); go(${to} + new URLSearchParams(q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const f = (q = { response_type: 'code', client_id: 'a' }) => go(${to} + new URLSearchParams(q)); f();`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const f = ({ q = { response_type: 'code', client_id: 'a' } } = {}) => go(${to} + new URLSearchParams(q)); f();`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`for (const q of [{ response_type: 'code', client_id: 'a' }]) go(${to} + new URLSearchParams(q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`enum Name { type = 'response_type', id = 'client_id' } const q = new URLSearchParams(); q.set(Name.type, 'code'); q.set(Name.id, 'a'); go(${to} + q);`]:
      'request new URLSearchParams() to https://as.test/authorize {response_type="code", client_id="a"}',
    [`enum Name { type = 'response_type', id = 'client_id' } enum Other { type = 'a' } const q = new URLSearchParams(); q.set(Other.type, 'code'); go(${to} + q);`]:
      '',
    [`const p = { q: {} }; Object.assign(p.q, { response_type: 'code', client_id: 'a' }); go(${to} + new URLSearchParams(p.q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = {}; q['response_type'] = 'code'; q['client_id'] = 'a'; go(${to} + new URLSearchParams(q));`]:
      'request {} to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const names = { type: 'response_type' }; const q = new URLSearchParams(); q.set(names.type, 'code'); q.set('client_id', 'a'); go(${to} + q);`]:
      'request new URLSearchParams() to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = new URLSearchParams(); ['response_type', 'client_id'].forEach((name) => q.set(name, values[name])); q.set('redirect_uri', b); go(${to} + q);`]:
      'request new URLSearchParams() to https://as.test/authorize {response_type=global:values.response_type, client_id=global:values.client_id, redirect_uri=global:b}',
    [`const q = new URLSearchParams(); Object.entries({ response_type: 'code', client_id: 'a' }).map(([k, v]) => q.append(k, v)); go(${to} + q);`]:
      'request new URLSearchParams() to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = (() => ({ response_type: 'code', client_id: 'a' }))(); go(${to} + new URLSearchParams(q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = await (async () => ({ response_type: 'code', client_id: 'a' }))(); go(${to} + new URLSearchParams(q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = make?.({ response_type: 'code', client_id: 'a' }); go(${to} + new URLSearchParams(q));`]: '',
    [`const q = (1, { response_type: 'code', client_id: 'a' }); go(${to} + new URLSearchParams(q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = { response_type: 'code', client_id: 'a' } as const; go(${to} + new URLSearchParams(q!));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = { response_type: 'code', client_id: 'a' } satisfies Q; go(${to} + new URLSearchParams(q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = x || { response_type: 'code', client_id: 'a' }; go(${to} + new URLSearchParams(q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type?="code", client_id?="a", …<call URLSearchParams>}',
    [`const a = <Login to={${to} + new URLSearchParams({ response_type: 'code', client_id: 'a' })} />;`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = new URLSearchParams(location.search); q.get('client_id'); q.has('response_type'); go(${to} + q);`]: '',
    [`const q = new URLSearchParams(location.search); q.set('client_id', 'a'); q.set('response_type', 'code'); go(${to} + q);`]:
      'request new URLSearchParams(location.search) to https://as.test/authorize {client_id="a", response_type="code", …<call URLSearchParams>}',
  },
);

tells(
  'a request of two states or two branches',
  { about: ['request'] },
  {
    [`function f(c, id) { if (c) return ${to} + 'response_type=code&client_id=app-' + id + '&code_challenge=' + c; return ${to} + 'response_type=code&client_id=app-' + id; }`]:
      'request \'https://as.test/authorize?\'…challenge=\' + c to https://as.test/authorize {response_type="code", client_id="app-<parameter id>", code_challenge="<parameter c>"}',
    [`function f(c, id) { if (c) return ${to} + 'response_type=code&client_id=app-' + id + '&code_challenge=' + c; return ${to} + 'response_type=code&client_id=web-' + id; }`]:
      'request \'https://as.test/authorize?\'…challenge=\' + c to https://as.test/authorize {response_type="code", client_id="app-<parameter id>", code_challenge="<parameter c>"} | request \'https://as.test/authorize?\'…t_id=web-\' + id to https://as.test/authorize {response_type="code", client_id="web-<parameter id>"}',
    [`function f(c, id) { if (c) return ${to} + 'response_type=code&client_id=app-' + id + '&code_challenge=' + c; return ${to} + 'response_type=code&client_id=app-' + other; }`]:
      'request \'https://as.test/authorize?\'…challenge=\' + c to https://as.test/authorize {response_type="code", client_id="app-<parameter id>", code_challenge="<parameter c>"} | request \'https://as.test/authorize?\'…d=app-\' + other to https://as.test/authorize {response_type="code", client_id="app-<call other>"}',
    [`export const f = (id) => 'https://as.test/authorize?response_type=code&client_id=app-' + id; go(f('b') + '&scope=s');`]:
      'request \'https://as.test/authorize?r…client_id=app-\' to https://as.test/authorize {response_type="code", client_id="app-b", scope="s"}',
    [`go('https://as.test/authorize?response_type=code&client_id={id}'.replace('{id}', 'a').replace('{x}', 'b'));`]:
      'request \'https://as.test/authorize?r…client_id={id}\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`go('https://as.test/authorize?response_type=code&client_id={id}'.replace('{id}', 'a').other);`]:
      'request \'https://as.test/authorize?r…client_id={id}\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = new URLSearchParams({ response_type: 'code', client_id: 'a', scope: 's' }); q.delete('scope'); q.set('scope', 't'); q.delete('response_type'); go(${to} + q);`]:
      'request { response_type: \'code\', cli…\', scope: \'s\' } {response_type="code", client_id="a", scope="s"}',
    [`class A { a = new URL(${to} + 'response_type=code&client_id=a'); b = new URL(${to} + 'response_type=code&client_id=b'); add(c) { this.a.searchParams.set('scope', c); this.b.searchParams.set('code_challenge', c); } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} | request \'https://as.test/authorize?\'…de&client_id=b\' to https://as.test/authorize {response_type="code", client_id="b"} handed on',
    [`function f(c) { const u = ${to} + 'response_type=code&client_id=a'; if (c) return u + '&code_challenge=' + c; return u; }`]:
      'request u + \'&code_challenge=\' + c to https://as.test/authorize {response_type="code", client_id="a", code_challenge="<parameter c>"}',
    [`function f(c) { if (c) return ${to} + 'response_type=code&client_id=a&code_challenge=' + c; return ${to} + 'response_type=code&client_id=a'; }`]:
      'request \'https://as.test/authorize?\'…challenge=\' + c to https://as.test/authorize {response_type="code", client_id="a", code_challenge="<parameter c>"}',
    [`function f(c) { return c ? ${to} + 'response_type=code&client_id=a&code_challenge=' + c : ${to} + 'response_type=code&client_id=a'; }`]:
      'request \'https://as.test/authorize?\'…challenge=\' + c to https://as.test/authorize {response_type="code", client_id="a", code_challenge="<parameter c>"}',
    [`function f(c) { if (c) return ${to} + 'response_type=code&client_id=a&code_challenge=' + c; return ${to} + 'response_type=code&client_id=b'; }`]:
      'request \'https://as.test/authorize?\'…de&client_id=b\' to https://as.test/authorize {response_type="code", client_id="b"} | request \'https://as.test/authorize?\'…challenge=\' + c to https://as.test/authorize {response_type="code", client_id="a", code_challenge="<parameter c>"}',
    [`function f(c) { go(${to} + 'response_type=code&client_id=a&code_challenge=' + c); go(${to} + 'response_type=code&client_id=a'); }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} | request \'https://as.test/authorize?\'…challenge=\' + c to https://as.test/authorize {response_type="code", client_id="a", code_challenge="<parameter c>"}',
    [`function f(c) { switch (c) { case 1: return ${to} + 'response_type=code&client_id=a&code_challenge=' + c; default: return ${to} + 'response_type=code&client_id=a'; } }`]:
      'request \'https://as.test/authorize?\'…challenge=\' + c to https://as.test/authorize {response_type="code", client_id="a", code_challenge="<parameter c>"}',
    [`function f(c) { if (c) return ${to} + 'response_type=code&client_id=a&code_challenge=' + c; } function g() { return ${to} + 'response_type=code&client_id=a'; }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} | request \'https://as.test/authorize?\'…challenge=\' + c to https://as.test/authorize {response_type="code", client_id="a", code_challenge="<parameter c>"}',
    [`if (c) go(${to} + 'response_type=code&client_id=a&code_challenge=' + c); else go(${to} + 'response_type=code&client_id=a');`]:
      'request \'https://as.test/authorize?\'…challenge=\' + c to https://as.test/authorize {response_type="code", client_id="a", code_challenge="<call c>"}',
    [`function f(c, id) { if (c) return ${to} + 'response_type=code&client_id=' + id + '&code_challenge=' + c; return ${to} + 'response_type=code&client_id=' + id; }`]:
      'request \'https://as.test/authorize?\'…challenge=\' + c to https://as.test/authorize {response_type="code", client_id="<parameter id>", code_challenge="<parameter c>"}',
    [`function f(c, id) { if (c) return ${to} + 'response_type=code&client_id=' + id + '&code_challenge=' + c; return ${to} + 'response_type=code&client_id=' + other; }`]:
      'request \'https://as.test/authorize?\'…challenge=\' + c to https://as.test/authorize {response_type="code", client_id="<parameter id>", code_challenge="<parameter c>"} | request \'https://as.test/authorize?\'…nt_id=\' + other to https://as.test/authorize {response_type="code", client_id="<call other>"}',
    [`function f(c, id) { if (c) return ${to} + new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c }); return ${to} + new URLSearchParams({ response_type: 'code', client_id: id }); }`]:
      'request { response_type: \'code\', cli…_challenge: c } to https://as.test/authorize {response_type="code", client_id=<parameter id>, code_challenge=<parameter c>}',
    [`function f(c, id) { if (c) return ${to} + new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c }); return ${to} + new URLSearchParams({ response_type: 'code', client_id: other }); }`]:
      'request { response_type: \'code\', cli…_challenge: c } to https://as.test/authorize {response_type="code", client_id=<parameter id>, code_challenge=<parameter c>} | request { response_type: \'code\', client_id: other } to https://as.test/authorize {response_type="code", client_id=global:other}',
    [`function f(c) { if (c) return ${to} + 'response_type=code&client_id=a&request_uri=' + c; return ${to} + 'response_type=code&client_id=a'; }`]:
      'request \'https://as.test/authorize?\'…quest_uri=\' + c to https://as.test/authorize {response_type="code", client_id="a", request_uri="<parameter c>"}',
    [`function f(c) { if (c) return ${to} + 'response_type=code&client_id=a&scope=' + c; return ${to} + 'response_type=code&client_id=a'; }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} | request \'https://as.test/authorize?\'…d=a&scope=\' + c to https://as.test/authorize {response_type="code", client_id="a", scope="<parameter c>"}',
    [`const q = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, x: 1 }); q.delete('x'); go(${to} + q);`]:
      'request { response_type: \'code\', cli…enge: c, x: 1 } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`const q = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c }); q.delete('code_challenge'); go(${to} + q);`]:
      'request { response_type: \'code\', cli…_challenge: c } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = { response_type: 'code', client_id: 'a' }; go('https://a.test/authorize?' + new URLSearchParams(q)); go('https://b.test/authorize?' + new URLSearchParams(q));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://a.test/authorize {response_type="code", client_id="a"} | request { response_type: \'code\', client_id: \'a\' } to https://b.test/authorize {response_type="code", client_id="a"}',
    [`const q = { response_type: 'code', client_id: 'a' }; go(${to} + new URLSearchParams(q)); go(${to} + new URLSearchParams({ ...q, code_challenge: c }));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    [`const q = { response_type: 'code', client_id: 'a' }; go(${to} + new URLSearchParams({ ...q, client_id: 'b' }));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="b"}',
    [`const q = { response_type: 'code', client_id: '{id}' }; go(${to} + new URLSearchParams({ ...q, client_id: 'b' }));`]:
      'request { response_type: \'code\', client_id: \'{id}\' } to https://as.test/authorize {response_type="code", client_id="b"}',
    [`const u = 'https://as.test/authorize?response_type=code&client_id={id}'; go(u.replace('{id}', 'a').replace('{x}', 'b'));`]:
      'request \'https://as.test/authorize?r…client_id={id}\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const u = 'https://as.test/authorize?response_type=code&client_id=%s'; go(u);`]:
      'request \'https://as.test/authorize?r…e&client_id=%s\' to https://as.test/authorize {response_type="code", client_id="%s"}',
    [`go('https://as.test/authorize?response_type=code&client_id=ID'.replace('ID', id), 'https://as.test/authorize?response_type=code&client_id=b');`]:
      'request \'https://as.test/authorize?r…de&client_id=b\' to https://as.test/authorize {response_type="code", client_id="b"} | request \'https://as.test/authorize?r…e&client_id=ID\' to https://as.test/authorize {response_type="code", client_id="<call id>"}',
    [`const f = (id) => 'https://as.test/authorize?response_type=code&client_id=' + id; go(f('a') + '&scope=s');`]:
      'request \'https://as.test/authorize?r…ode&client_id=\' to https://as.test/authorize {response_type="code", client_id="a", scope="s"}',
    [`const f = (id) => 'https://as.test/authorize?response_type=code&client_id=' + id; go(f('a') + '&code_challenge=' + c); go(f('b'));`]:
      'request \'https://as.test/authorize?r…lient_id=\' + id to https://as.test/authorize {response_type="code", client_id="b"} | request \'https://as.test/authorize?r…ode&client_id=\' to https://as.test/authorize {response_type="code", client_id="a", code_challenge="<call c>"}',
    [`const link = 'https://as.test/authorize?response_type=code&client_id=a'; show('Open ' + link + ' now'); go(link);`]:
      'request link = \'https://as.test/auth…de&client_id=a\' to Open https://as.test/authorize {response_type="code", client_id="a now"}',
    [`const link = 'https://as.test/authorize?response_type=code&client_id=a'; show('Open ' + link + '. Then go on.'); go(link);`]:
      'request link = \'https://as.test/auth…de&client_id=a\' to Open https://as.test/authorize {response_type="code", client_id="a. Then go on."}',
    [`const link = 'https://as.test/authorize?response_type=code&client_id=a'; show('Open ' + link + '.b'); go(link);`]:
      'request \'Open \' + link + \'.b\' to Open https://as.test/authorize {response_type="code", client_id="a.b"} | request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const link = 'https://as.test/authorize?response_type=code&client_id=a'; show('Open ' + link + '\\n' + port); go(link);`]:
      'request link = \'https://as.test/auth…de&client_id=a\' to Open https://as.test/authorize {response_type="code", client_id="a <call port>"}',
    [`const link = 'https://as.test/authorize?response_type=code&client_id=a'; show('Open ' + link + port); go(link);`]:
      'request \'Open \' + link + port to Open https://as.test/authorize {response_type="code", client_id="a<call port>", …<call port>} | request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const link = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a' }); show(link + ' ' + port); go(link);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const link = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a' }); go(link + ' &scope=' + scope);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", scope="<call scope>"}',
    [`const link = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a' }); show(link + more); go(link);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", …<call more>}',
    [`const link = 'https://as.test/authorize?response_type=code&client_id='; show(link + 'b'); go(link);`]:
      'request link = \'https://as.test/auth…ode&client_id=\' to https://as.test/authorize {response_type="code", client_id="b"}',
    [`const link = 'https://as.test/authorize?response_type=code&client_id=a'; show('Open ' + link + '1 now'); go(link);`]:
      'request \'Open \' + link + \'1 now\' to Open https://as.test/authorize {response_type="code", client_id="a1 now"} | request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
  },
);

tells(
  'a request that is placed where a person would edit it',
  { about: ['request', 'token'] },
  {
    [`const a = 'scope=s&client_id=a'; const b = 'response_type=code'; const f = () => go('https://as.test/authorize?' + a + '&' + b); f();`]:
      'request \'response_type=code\' to https://as.test/authorize {scope="s", client_id="a", response_type="code"}',
    [`const url = (p) => 'https://as.test/authorize?' + Object.keys(p.q).map((k) => k + '=' + p.q[k]).join('&'); go(url({ headers: { a: 1 }, q: { response_type: 'code', client_id: 'a' } }));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const url = (p) => 'https://as.test/authorize?' + Object.keys(p).map((k) => k + '=' + p[k]).join('&'); const u = url({ response_type: 'code', client_id: 'a' }); go(u);`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const id = 'client_id=a'; const f = () => go('https://as.test/authorize?response_type=code&' + id); f();`]:
      'request \'https://as.test/authorize?r…ype=code&\' + id to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = 'response_type=code&client_id=a'; const f = () => go('https://as.test/authorize?' + q); f();`]:
      'request q = \'response_type=code&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = 'response_type=code&client_id=a'; go('https://as.test/authorize?' + q);`]:
      'request q = \'response_type=code&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const q = () => 'response_type=code&client_id=a'; go('https://as.test/authorize?' + q());`]:
      'request \'response_type=code&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const url = (p) => 'https://as.test/authorize?' + new URLSearchParams(p); go(url({ response_type: 'code', client_id: 'a' }));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const url = (p) => 'https://as.test/authorize?' + Object.keys(p).map((k) => k + '=' + p[k]).join('&'); go(url({ response_type: 'code', client_id: 'a' }));`]:
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const url = (p) => 'https://as.test/authorize?' + Object.keys(p).map((k) => k + '=' + p[k]).join('&'); const q = { a: 1, b: { response_type: 'code', client_id: 'a' } }; go(url(q.b));`]:
      'request \'https://as.test/authorize?\'…p[k]).join(\'&\') to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const url = (pairs) => 'https://as.test/authorize?' + pairs.map((p) => p.join('=')).join('&'); go(url([['response_type', 'code'], ['client_id', 'a']]));`]:
      "request url([['response_type', 'code…ent_id', 'a']]) to https://as.test/authorize {response_type=\"code\", client_id=\"a\"}",
    [`let u = 'https://as.test/authorize?response_type=code'; u += '&client_id=a'; go(u);`]:
      'request u = \'https://as.test/authori…onse_type=code\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`let u = 'https://as.test/authorize?scope=s'; u += '&client_id=a'; u += '&response_type=code'; go(u);`]:
      'request \'&response_type=code\' to https://as.test/authorize {scope="s", client_id="a", response_type="code"}',
    [`const u = new URL('https://as.test/authorize'); u.searchParams.set('client_id', 'a'); u.searchParams.set('response_type', 'code'); go(u);`]:
      'request new URL(\'https://as.test/authorize\') to https://as.test/authorize {client_id="a", response_type="code"}',
    [`const u = new URL('https://as.test/authorize?redirect_uri=b'); u.searchParams.set('client_id', 'a'); go(u);`]:
      'request new URL(\'https://as.test/aut…edirect_uri=b\') to https://as.test/authorize {redirect_uri="b", client_id="a"}',
    [`const f = new FormData(); f.set('grant_type', 'authorization_code'); f.set('code', code); send(f);`]:
      'token new FormData(): verifier no',
  },
);

tells(
  'a URL that is only spoken of',
  {
    within: (code) => code.replaceAll('$U', () => "'https://as.test/authorize?response_type=code&client_id=a'"),
    about: ['request'],
  },
  {
    'a === $U;': '',
    'a !== $U;': '',
    'a == $U;': '',
    'a != $U;': '',
    '$U in a;': '',
    'a < $U;': '',
    'a > $U;': '',
    'a ?? $U;':
      'request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    'switch (a) { case $U: f(); }': '',
    'switch ($U) { case a: f(); }':
      'request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    'expect(a).toEqual($U);': '',
    'expect($U).toEqual(a);': '',
    'expect(a).toStrictEqual($U);': '',
    'expect(a).toContain($U);': '',
    'expect(a).toMatch($U);': '',
    'expect(a).toHaveBeenCalledWith($U);': '',
    'expectUrl($U);': '',
    'assert.equal(a, $U);': '',
    'assert.strictEqual(a, $U);': '',
    'assert.deepEqual(a, $U);': '',
    'assertUrl(a, $U);': '',
    'a.endsWith($U);': '',
    'a.includes($U);': '',
    'a.indexOf($U);': '',
    'a.match($U);': '',
    'a.test($U);': '',
    'a.search($U);': '',
    'nock($U);': '',
    'cy.intercept($U);': '',
    'mockServer($U);': '',
    'await page.goto($U);': '',
    'await page.waitForURL($U);': '',
    'await page.goBack($U);':
      'request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    'describe($U, f);': '',
    'it($U, f);': '',
    'sit($U, f);':
      'request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    '$U.test(a);':
      'request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    'new RegExp($U);': '',
    'new Error($U);': '',
    'new OAuthException($U);': '',
    'new Link($U);':
      'request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    'new ErrorPage($U);':
      'request \'https://as.test/authorize?r…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
  },
);

tells(
  'a request that is kept in a field or under a name',
  { about: ['request'] },
  {
    [`class A { url = new URL(${to} + 'response_type=code&client_id=a'); add(c) { this.url.searchParams.set('code_challenge', c); } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} handed on',
    [`class A { url = new URL(${to} + 'response_type=code&client_id=a'); add(s) { this.url.searchParams.set('scope', s); } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`class A { url = new URL(${to} + 'response_type=code&client_id=a'); add(s) { this.url.searchParams.get('code_challenge'); } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`class A { url = new URL(${to} + 'response_type=code&client_id=a'); add(k, v) { this.url.searchParams.append(k, v); } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} handed on',
    [`class A { url = new URL(${to} + 'response_type=code&client_id=a'); add(k, v) { this.other.searchParams.append(k, v); } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`class A { url = ${to} + 'response_type=code&client_id=a'; add(c) { this.url += '&code_challenge=' + c; } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} handed on',
    [`class A { url = ${to} + 'response_type=code&client_id=a'; add(c) { this.url += '&scope=' + c; } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`class A { url = ${to} + 'response_type=code&client_id=a'; add(c) { this.url = this.url + '&code_challenge=' + c; } }`]:
      'request \'response_type=code&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a", code_challenge="<parameter c>"} handed on',
    [`class A { url = ${to} + 'response_type=code&client_id=a'; add(c) { this.url = c; } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`class A { url = ${to} + 'response_type=code&client_id=a'; add(c) { go(this.url); } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`class A { url = new URL(${to} + 'response_type=code&client_id=a'); add(c) { addTo(this.url); } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} handed on',
    [`class A { url = ${to} + 'response_type=code&client_id=a'; add(c) { addTo(this.url); } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`class A { url = new URL(${to} + 'response_type=code&client_id=a'); add(c) { const x = addTo(this.url); } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`class A { url = new URL(${to} + 'response_type=code&client_id=a'); add(c) { const x = addTo(this.url.searchParams); } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} handed on',
    [`class A { url = new URL(${to} + 'response_type=code&client_id=a'); add(c) { String(this.url); } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} handed on',
    [`class A { url = new URL(${to} + 'response_type=code&client_id=a'); add(c) { this.url.search += '&code_challenge=' + c; } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} handed on',
    [`class A { url = new URL(${to} + 'response_type=code&client_id=a'); add(c) { this.url.hash += '&code_challenge=' + c; } }`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const login = { url: new URL(${to} + 'response_type=code&client_id=a') }; f = (c) => login.url.searchParams.set('code_challenge', c);`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' {response_type="code", client_id="a", code_challenge=<parameter c>} handed on',
    [`const login = { url: new URL(${to} + 'response_type=code&client_id=a') }; f = (c) => other.url.searchParams.set('code_challenge', c);`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} handed on',
    [`const login = { url: new URL(${to} + 'response_type=code&client_id=a') }; let other; f = (c) => other.url.searchParams.set('code_challenge', c);`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
    [`const login = { url: new URL(${to} + 'response_type=code&client_id=a') }; f = (c) => this.url.searchParams.set('code_challenge', c);`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} handed on',
    [`login.url = new URL(${to} + 'response_type=code&client_id=a'); f = (c) => login.url.searchParams.set('code_challenge', c);`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"} handed on',
    [`go({ url: new URL(${to} + 'response_type=code&client_id=a') }); f = (c) => login.url.searchParams.set('code_challenge', c);`]:
      'request \'https://as.test/authorize?\'…de&client_id=a\' to https://as.test/authorize {response_type="code", client_id="a"}',
  },
);

tells(
  'an object that carries the query apart from the address',
  {
    within: (code) =>
      code.replace('Q', "{ response_type: 'code', client_id: 'a' }").replace('TO', "'https://as.test/authorize'"),
    about: ['request'],
  },
  {
    'axios.get(TO, { params: Q });':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    'axios.get(TO, { query: Q });':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    'ky(TO, { searchParams: Q });':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    'request(TO, { qs: Q });':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    'navigateTo({ path: TO, query: Q });':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    'router.replace({ path: TO, queryParams: Q });':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    '$fetch(TO, { query: Q });':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    'ofetch(TO, { query: Q });':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    'openURL({ url: TO, params: Q });':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    'axios.get(TO, { data: Q });': '',
    'axios.get(TO, { params: Q, ...more });':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", …<call>}',
    'axios.get(TO, { params: new URLSearchParams(Q) });':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    'withParams(TO, { params: Q });': '',
    'const options = { params: Q }; axios.get(TO, options);':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    'const options = { params: Q }; enrich(TO, options);': '',
    "axios.get('https://as.test/token', { params: Q });": '',
    'axios.get(where, { params: Q });': '',
    '({ params: Q }).axios(TO);': '',
    'agent.get(TO).query(Q);':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    'agent.get(TO).send(Q);': '',
    'agent.get(TO).query(1, Q);': '',
    'agent.get(TO).query(Q).query({ code_challenge: c });':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c} | request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {code_challenge=global:c, response_type="code", client_id="a"}',
    'agent.get(TO).query(Q).send({ code_challenge: c });':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a"}',
    "agent.get(TO).query({ code_challenge: c }).set('a', 'b').query(Q).end(f);":
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {code_challenge=global:c, response_type="code", client_id="a"} | request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", code_challenge=global:c}',
    'agent.get(TO).query(Q).query(...more);':
      'request { response_type: \'code\', client_id: \'a\' } to https://as.test/authorize {response_type="code", client_id="a", …<spread query>}',
    'query(TO, Q);': '',
  },
);
