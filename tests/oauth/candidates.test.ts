// Which expressions are evaluated at all, because they could be a request? Those that the words reach, together with the
// others that must stand beside them.
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/oauth/requests/candidates';
import { authorizationWords, tokenWords } from '../../src/oauth/vocabulary';
import type { Words } from '../../src/oauth/vocabulary';
import { indexFile } from '../../src/syntax/file-index';
import { Evaluation } from '../../src/values/evaluation';
import { inRule } from '../support/analyse';

function candidatesIn(code: string, words: Words): string[] {
  return inRule(code, (sourceCode) => {
    const { expressions } = candidatesOf(new Evaluation(sourceCode, indexFile(sourceCode)), words);
    return expressions.map((node) => sourceCode.getText(node));
  });
}

it('takes no expression of a file in which a word that every request needs is missing', () => {
  expect(candidatesIn("post(`client_id=${id}`); revoke({ client_id: 'a' });", authorizationWords)).toEqual([]);
  expect(candidatesIn("post({ grant_type: 'refresh_token', client_id: id });", tokenWords)).toEqual([]);
});

it('takes no expression that the words of a request reach one by one', () => {
  const code = "device(`client_id=${id}`); const names = ['redirect_uri']; show(names.join());";
  expect(candidatesIn(code, authorizationWords)).toEqual([]);
});

it('follows no name into what is asked for it', () => {
  const code = `
    const query = new URLSearchParams(location.search);
    if (query.has('client_id') && query.get('redirect_uri')) show(query.toString());`;
  expect(candidatesIn(code, authorizationWords)).toEqual([]);
});

it('follows parameters into a function of the file, and out of it again where it returns them', () => {
  const code = `
    const unrelated = (one) => String(one);
    const address = (parameters) => base + '?' + new URLSearchParams(parameters);
    unrelated(other);
    open(address({ response_type: 'code', client_id: id }));`;
  expect(candidatesIn(code, authorizationWords)).toEqual([
    'new URLSearchParams(parameters)',
    "base + '?' + new URLSearchParams(parameters)",
    "address({ response_type: 'code', client_id: id })",
  ]);
});

it('adds up what helpers put into an object, seen from those who hand it to them', () => {
  const code = `
    const add = (query, name, value) => query.set(name, value);
    const query = new URLSearchParams({ client_id: id });
    add(query, 'redirect_uri', uri);
    add(query, 'response_type', 'code');
    open(base + '?' + query);`;
  expect(candidatesIn(code, authorizationWords)).toContain("base + '?' + query");
});

it('follows the grant into the method that is told which one', () => {
  const code = `
    class Client {
      redeem(code) { return this.ask('authorization_code', { code }); }
      ask(grant, rest) { return fetch(url, { body: new URLSearchParams({ grant_type: grant, ...rest }) }); }
    }`;
  expect(candidatesIn(code, tokenWords)).toContain('new URLSearchParams({ grant_type: grant, ...rest })');
});

/** One test for each row: the code, and the expressions that are evaluated, parted by ` | `. */
function takes(title: string, words: Words, rows: Readonly<Record<string, string>>): void {
  describe(title, () => {
    it.each(Object.entries(rows))('%s', (code, expected) => {
      expect(candidatesIn(code, words).join(' | ')).toBe(expected);
    });
  });
}

const parameters = "{ response_type: 'code', client_id: id }";

takes('places that the words flow into', authorizationWords, {
  [`const q = new URLSearchParams(${parameters}); open(base + q); close(other + 1);`]:
    "new URLSearchParams({ response_type: 'code', client_id: id }) | base + q",
  [`const q = make(${parameters}); open(base + q); close(other + 1);`]:
    "make({ response_type: 'code', client_id: id }) | base + q",
  [`const { q } = make(${parameters}); open(base + q); close(other + 1);`]:
    "make({ response_type: 'code', client_id: id }) | base + q",
  [`const [q] = make(${parameters}); open(base + q); close(other + 1);`]:
    "make({ response_type: 'code', client_id: id }) | base + q",
  [`const { a: { q } } = make(${parameters}); open(base + q); close(other + a);`]:
    "make({ response_type: 'code', client_id: id }) | base + q",
  [`const [, ...q] = make(${parameters}); open(base + q); close(other + 1);`]:
    "make({ response_type: 'code', client_id: id }) | base + q",
  [`const { q = 1 } = make(${parameters}); open(base + q); close(other + 1);`]:
    "make({ response_type: 'code', client_id: id }) | base + q",
  [`let q; q = make(${parameters}); open(base + q); close(other + 1);`]:
    "make({ response_type: 'code', client_id: id }) | base + q",
  [`let q; ({ q } = make(${parameters})); open(base + q); close(other + 1);`]:
    "make({ response_type: 'code', client_id: id }) | base + q",
  [`const o = {}; o.q = make(${parameters}); open(base + o); close(other + 1);`]:
    "make({ response_type: 'code', client_id: id }) | base + o",
  [`class A { q = make(${parameters}); run() { open(base + this.q); close(base + this.other); } }`]:
    "make({ response_type: 'code', client_id: id }) | base + this.q",
  [`class A { [q] = make(${parameters}); run() { open(base + this.q); } }`]:
    "make({ response_type: 'code', client_id: id })",
  [`class A { static q = make(${parameters}); run() { open(base + A.q); close(base + A.other); } }`]:
    "make({ response_type: 'code', client_id: id }) | base + A.q",
  [`class A { static q = make(${parameters}); } open(base + A.q); close(base + A.other);`]:
    "make({ response_type: 'code', client_id: id }) | base + A.q",
  [`const A = class { static q = make(${parameters}); }; open(base + A.q); close(base + A.other);`]:
    "make({ response_type: 'code', client_id: id }) | base + A.q",
  [`class A { get q() { return make(${parameters}); } run() { open(base + this.q); close(base + this.other); } }`]:
    "make({ response_type: 'code', client_id: id }) | base + this.q",
  [`class A { q() { return make(${parameters}); } run() { open(base + this.q()); close(base + this.other()); } }`]:
    "make({ response_type: 'code', client_id: id }) | this.q() | base + this.q()",
  [`function f() { return make(${parameters}); } open(base + f()); close(base + g());`]:
    "make({ response_type: 'code', client_id: id }) | f() | base + f()",
  [`const f = () => make(${parameters}); open(base + f()); close(base + g());`]:
    "make({ response_type: 'code', client_id: id }) | f() | base + f()",
  [`const f = () => { make(${parameters}); }; open(base + f()); close(base + g());`]: '',
  [`const f = function () { return make(${parameters}); }; open(base + f());`]:
    "make({ response_type: 'code', client_id: id }) | f() | base + f()",
  [`const a = { f() { return make(${parameters}); } }; open(base + a.f()); close(base + a.g());`]:
    "make({ response_type: 'code', client_id: id }) | a.f() | base + a.f()",
  [`const a = { f: () => make(${parameters}) }; open(base + a.f()); close(base + a.g());`]:
    "make({ response_type: 'code', client_id: id }) | a.f() | base + a.f()",
  [`run(() => make(${parameters}));`]: "make({ response_type: 'code', client_id: id })",
  [`open(base + (() => make(${parameters}))());`]:
    "make({ response_type: 'code', client_id: id }) | (() => make({ response_type: 'code', client_id: id }))() | base + (() => make({ response_type: 'code', client_id: id }))()",
  [`return_(make(${parameters}));`]: "make({ response_type: 'code', client_id: id })",
  [`for (const q of make(${parameters})) open(base + q);`]: "make({ response_type: 'code', client_id: id }) | base + q",
  [`for (const q of [1]) { make(${parameters}); open(base + q); }`]: '',
  [`for (const q in make(${parameters})) open(base + q);`]: "make({ response_type: 'code', client_id: id }) | base + q",
  [`let q; for (q of make(${parameters})) open(base + q);`]:
    "make({ response_type: 'code', client_id: id }) | base + q",
  [`const f = (q = make(${parameters})) => open(base + q);`]:
    "make({ response_type: 'code', client_id: id }) | base + q",
  [`const f = (a, b) => open(base + b, other + a); f(1, ${parameters});`]: 'base + b',
  [`const f = (a, b) => open(base + b, other + a); f(...list, ${parameters});`]: 'other + a | base + b',
  [`const f = (a, b) => open(base + b, other + a); f(${parameters}, ...list);`]: 'other + a',
  [`const f = (a, ...b) => open(base + b, other + a); f(1, 2, ${parameters});`]: 'base + b',
  [`const f = ({ b }, a) => open(base + b, other + a); f(${parameters});`]: 'base + b',
  [`const a = { f: (b) => open(base + b) }; other.f(${parameters});`]: 'base + b',
  [`class A { f(b) { open(base + b); } g(b) { close(base + b); } } other.f(${parameters});`]: 'base + b',
  [`class A { f = (b) => open(base + b); } other.f(${parameters});`]: 'base + b',
  [`const a = { [f]: (b) => open(base + b) }; other.f(${parameters});`]: '',
  [`const f = (b) => open(base + b); other.f(${parameters});`]: '',
  [`q.set('response_type', 'code'); q.set('client_id', id); open(base + q);`]: '',
  [`q.get('response_type'); q.get('client_id'); open(base + q);`]: '',
  [`q.forEach('response_type'); q.forEach('client_id'); open(base + q);`]: '',
  [`const q = {}; Object.assign(q, ${parameters}); open(base + q);`]: 'base + q',
  [`const q = {}; Object.create(q, ${parameters}); open(base + q);`]: '',
  [`const q = {}; send(${parameters}); open(base + q);`]: '',
  [`list(${parameters}).forEach((entry) => open(base + entry));`]:
    "list({ response_type: 'code', client_id: id }) | base + entry",
  [`import q from './q'; q.set('response_type', 'code'); q.set('client_id', id); open(base + q);`]: '',
});

takes('expressions that make a request', authorizationWords, {
  "go('https://as.test/authorize?response_type=code&client_id=a');":
    "'https://as.test/authorize?response_type=code&client_id=a'",
  "go('https://as.test/authorize?response_type=code&client_id=a' + b);":
    "'https://as.test/authorize?response_type=code&client_id=a' + b",
  "go(b - 'https://as.test/authorize?response_type=code&client_id=a');":
    "'https://as.test/authorize?response_type=code&client_id=a'",
  'go(`https://as.test/authorize?response_type=code&client_id=${a}`);':
    '`https://as.test/authorize?response_type=code&client_id=${a}`',
  'go(`https://as.test/authorize?response_type=code&client_id=${a}` + b);':
    '`https://as.test/authorize?response_type=code&client_id=${a}` + b',
  'go(`${`https://as.test/authorize?response_type=code&client_id=${a}`}b`);':
    '`${`https://as.test/authorize?response_type=code&client_id=${a}`}b`',
  'go(`Please open ${`https://as.test/authorize?response_type=code&client_id=${a}`}`);':
    '`https://as.test/authorize?response_type=code&client_id=${a}`',
  'go(tag`${`https://as.test/authorize?response_type=code&client_id=${a}`}`);':
    '`https://as.test/authorize?response_type=code&client_id=${a}`',
  'go(tag`https://as.test/authorize?response_type=code&client_id=${a}`);': '',
  'go(`needs response_type and client_id`);': '',
  "const u = ['https://as.test/authorize?response_type=code', 'client_id=a'].join('&'); go(u);":
    "['https://as.test/authorize?response_type=code', 'client_id=a'].join('&')",
  "q.set('response_type', 'code').set('client_id', a);": '',
  "x && q.set('response_type', 'code').set('client_id', a);": '',
  "q.set('response_type', 'code').set('client_id', a) && x;": "q.set('response_type', 'code').set('client_id', a)",
  "x ? q.set('response_type', 'code').set('client_id', a) : 0;": '',
  "q.set('response_type', 'code').set('client_id', a) ? x : 0;": "q.set('response_type', 'code').set('client_id', a)",
  "await q.set('response_type', 'code').set('client_id', a);": '',
  "void q.set('response_type', 'code').set('client_id', a);": '',
  "q?.set('response_type', 'code').set('client_id', a);": '',
  "x, q.set('response_type', 'code').set('client_id', a);": '',
  "const r = q.set('response_type', 'code').set('client_id', a);": "q.set('response_type', 'code').set('client_id', a)",
  "axios.get(url, { params: { response_type: 'code', client_id: a } });":
    "{ params: { response_type: 'code', client_id: a } }",
  "agent.get(url).query({ response_type: 'code' }).query({ client_id: a });":
    "{ response_type: 'code' } | { client_id: a }",
  "agent.get(url).send({ response_type: 'code' }).send({ client_id: a });": '',
});

takes('records that make a token request', tokenWords, {
  "send({ grant_type: 'authorization_code', code });": "{ grant_type: 'authorization_code', code }",
  "send({ body: { grant_type: 'authorization_code', code } });": "{ grant_type: 'authorization_code', code }",
  "send({ ...{ grant_type: 'authorization_code' }, code });":
    "{ grant_type: 'authorization_code' } | { ...{ grant_type: 'authorization_code' }, code }",
  "send({ [name]: 'authorization_code', grant_type });": "{ [name]: 'authorization_code', grant_type }",
  "send({ grant: 'authorization_code' }); other({ grant_type: 'refresh_token' });": '',
  "const grant = 'authorization_code'; send({ grant_type: grant, code });": '{ grant_type: grant, code }',
});
