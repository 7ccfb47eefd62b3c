// Where is a code verifier kept beyond the moment, is it taken out again, and how many requests does it serve?
import { describe, expect, it } from 'vitest';
import { analyse } from '../support/analyse';

const start = `import { createHash, randomBytes } from 'node:crypto'; const makeVerifier = () => randomBytes(32).toString('base64url');
const challenge = (a) => createHash('sha256').update(a).digest('base64url');
const begin = (a) => { location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + challenge(a); };
`;

/** `<store> <key>, removed: <the words that write>` and `serves many, <why>: <the words that make or keep it>`. */
function keptIn(code: string): string[] {
  const model = analyse(start + code, { typescript: true });
  if (!model) throw new Error('Nothing is read.');
  const words = (node: Parameters<typeof model.sourceCode.getText>[0]): string =>
    model.sourceCode.getText(node).replace(/\s+/gu, ' ');
  return [
    ...model.storedVerifiers.map(({ kind, key, isRemoved, store, node }) => {
      return `${kind} ${key}${isRemoved ? ', removed' : ''}${store ? `, in ${words(store)}` : ''}: ${words(node)}`;
    }),
    ...model.sharedVerifiers.map(({ sharing, node }) => `serves many, ${sharing}: ${words(node)}`),
  ];
}

function keeps(cases: Readonly<Record<string, readonly [code: string, ...lines: string[]]>>): void {
  for (const [name, [code, ...lines]] of Object.entries(cases)) {
    it(name, () => {
      expect(keptIn(code)).toEqual(lines);
    });
  }
}

/** A login that keeps its verifier with `write`, and an exchange that fetches it with `fetched` and then runs `after`. */
function login(write: string, fetched: string, after = ''): string {
  return `export function login() { const v = makeVerifier(); ${write} begin(v); }
export async function finish(code) { const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: ${fetched} }); await fetch('https://as.test/token', { method: 'POST', body }); ${after} }`;
}

describe('stores', () => {
  keeps({
    localStorage: [
      login(`localStorage.setItem('k', v);`, `localStorage.getItem('k')`),
      "localStorage k, in localStorage: localStorage.setItem('k', v)",
    ],
    'localStorage, and removed': [
      login(`localStorage.setItem('k', v);`, `localStorage.getItem('k')`, `localStorage.removeItem('k');`),
      "localStorage k, in localStorage: localStorage.setItem('k', v)",
    ],
    'localStorage of the window': [
      login(`window.localStorage.k = v;`, `window.localStorage.k`),
      'localStorage k, in window.localStorage: window.localStorage.k = v',
    ],
    sessionStorage: [
      login(`sessionStorage.setItem('k', v);`, `sessionStorage.getItem('k')`),
      "sessionStorage k: sessionStorage.setItem('k', v)",
    ],
    'sessionStorage, and removed': [
      login(`sessionStorage.setItem('k', v);`, `sessionStorage.getItem('k')`, `sessionStorage.removeItem('k');`),
      "sessionStorage k, removed: sessionStorage.setItem('k', v)",
    ],
    'sessionStorage, and another key removed': [
      login(`sessionStorage.setItem('k', v);`, `sessionStorage.getItem('k')`, `sessionStorage.removeItem('other');`),
      "sessionStorage k: sessionStorage.setItem('k', v)",
    ],
    'sessionStorage, and cleared': [
      login(`sessionStorage.setItem('k', v);`, `sessionStorage.getItem('k')`, `sessionStorage.clear();`),
      "sessionStorage k, removed: sessionStorage.setItem('k', v)",
    ],
    'sessionStorage, and emptied': [
      login(`sessionStorage.setItem('k', v);`, `sessionStorage.getItem('k')`, `sessionStorage.setItem('k', '');`),
      "sessionStorage k, removed: sessionStorage.setItem('k', v)",
    ],
    'sessionStorage, and deleted': [
      login(`sessionStorage.k = v;`, `sessionStorage.k`, `delete sessionStorage.k;`),
      'sessionStorage k, removed: sessionStorage.k = v',
    ],
    'sessionStorage, removed by a helper of another file': [
      `import { clearPkceSession } from './kept';\n${login(`sessionStorage.setItem('k', v);`, `sessionStorage.getItem('k')`, 'clearPkceSession();')}`,
      "sessionStorage k, removed: sessionStorage.setItem('k', v)",
    ],
    'sessionStorage under a key of a variable': [
      `const key = 'k';\n${login(`sessionStorage.setItem(key, v);`, `sessionStorage.getItem(key)`, 'sessionStorage.removeItem(key);')}`,
      'sessionStorage k, removed: sessionStorage.setItem(key, v)',
    ],
    'one of two': [
      login(`const store = x ? localStorage : sessionStorage; store.setItem('k', v);`, `sessionStorage.getItem('k')`),
      "localStorage k: store.setItem('k', v)",
    ],
    'Object.assign': [
      login(`Object.assign(sessionStorage, { k: v });`, `sessionStorage.k`),
      'sessionStorage *: Object.assign(sessionStorage, { k: v })',
    ],
    AsyncStorage: [
      `import AsyncStorage from '@react-native-async-storage/async-storage';\n${login(`AsyncStorage.setItem('k', v);`, `await AsyncStorage.getItem('k')`)}`,
      "asyncStorage k: AsyncStorage.setItem('k', v)",
    ],
    'AsyncStorage, several at once': [
      `import AsyncStorage from '@react-native-async-storage/async-storage';\n${login(`AsyncStorage.multiSet([['k', v]]);`, `await AsyncStorage.getItem('k')`)}`,
      "asyncStorage *: AsyncStorage.multiSet([['k', v]])",
    ],
    'a file': [
      `import fs from 'node:fs';\n${login(`fs.writeFileSync('k.txt', v);`, `fs.readFileSync('k.txt', 'utf8')`)}`,
      "file k.txt: fs.writeFileSync('k.txt', v)",
    ],
    'a file, and unlinked': [
      `import fs from 'node:fs';\n${login(`fs.writeFileSync('k.txt', v);`, `fs.readFileSync('k.txt', 'utf8')`, `fs.unlinkSync('k.txt');`)}`,
      "file k.txt, removed: fs.writeFileSync('k.txt', v)",
    ],
    redis: [login(`redis.set('k', v);`, `await redis.get('k')`), "database k: redis.set('k', v)"],
    'redis, for a while': [login(`redis.set('k', v, 'EX', 600);`, `await redis.get('k')`)],
    'redis with an expiry': [login(`redis.setex('k', 600, v);`, `await redis.get('k')`)],
    'a namespace of a worker': [
      login(`env.OAUTH_KV.put('k', v);`, `await env.OAUTH_KV.get('k')`),
      "database k: env.OAUTH_KV.put('k', v)",
    ],
    'a session of a server': [login(`req.session.k = v;`, `req.session.k`), 'session k: req.session.k = v'],
    'a session of a server, and deleted': [
      login(`req.session.k = v;`, `req.session.k`, `delete req.session.k;`),
      'session k, removed: req.session.k = v',
    ],
    'a hook': [`const [k, setK] = useLocalStorage('k');\n${login(`setK(v);`, `k`)}`, 'localStorage k: setK(v)'],
    'nothing that lasts': [login(`cache.k = v;`, `cache.k`)],
  });
});

const exchange = (verifier: string): string =>
  `export async function finish(code) { await fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: ${verifier} }) }); }`;

describe('verifiers that serve many requests', () => {
  keeps({
    'made when the file loads': [
      `const v = makeVerifier(); export function login() { begin(v); } ${exchange('v')}`,
      'serves many, onLoad: makeVerifier()',
    ],
    'made in each login': [`let v; export function login() { v = makeVerifier(); begin(v); } ${exchange('v')}`],
    'made where nothing is kept': [
      `let v = ''; export function login() { v ||= makeVerifier(); begin(v); } ${exchange('v')}`,
      'serves many, keptForever: makeVerifier()',
    ],
    'made where nothing is kept, of an unset variable': [
      `let v; export function login() { v ??= makeVerifier(); begin(v); }`,
      'serves many, keptForever: makeVerifier()',
    ],
    'made where nothing is kept, after a test': [
      `let v; export function login() { if (!v) v = makeVerifier(); begin(v); }`,
      'serves many, keptForever: makeVerifier()',
    ],
    'made where nothing is kept, and given up': [
      `let v; export function login() { v ??= makeVerifier(); begin(v); } export function end() { v = undefined; }`,
    ],
    'made where a text is kept': [
      `let v = ''; export function login() { if (v === '') v = makeVerifier(); begin(v); }`,
      'serves many, keptForever: makeVerifier()',
    ],
    'made in a static field': [
      `class Login { static v = makeVerifier(); start() { begin(Login.v); } }`,
      'serves many, onLoad: makeVerifier()',
    ],
    'made with an object that lasts': [
      `class Login { constructor() { this.v = makeVerifier(); } start() { begin(this.v); } } export const one = new Login(); ${exchange('one.v')}`,
      'serves many, onConstruction: makeVerifier()',
    ],
    'made with an object of each request': [
      `class Login { constructor() { this.v = makeVerifier(); } start() { begin(this.v); } } export function login() { new Login().start(); }`,
    ],
    'out of the environment': [
      `export function login() { begin(process.env.CODE_VERIFIER); }`,
      'serves many, environment: process.env.CODE_VERIFIER',
    ],
    'written down': [`const v = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'; export function login() { begin(v); }`],
    'kept by a server across requests': [
      `import express from 'express'; const app = express(); let v; app.get('/login', (req, res) => { v = makeVerifier(); res.redirect('https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge(v)); }); app.get('/callback', async (req, res) => { await fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code, code_verifier: v }) }); });`,
      'serves many, acrossRequests: v = makeVerifier()',
    ],
    'kept by a server for each state': [
      `import express from 'express'; const app = express(); const all = new Map(); app.get('/login', (req, res) => { const v = makeVerifier(); all.set(state, v); res.redirect('https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge(v)); }); app.get('/callback', async (req, res) => { await fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code, code_verifier: all.get(req.query.state) }) }); });`,
    ],
    'kept by a server under one key': [
      `import express from 'express'; const app = express(); const all = new Map(); app.get('/login', (req, res) => { const v = makeVerifier(); all.set('v', v); res.redirect('https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge(v)); }); app.get('/callback', async (req, res) => { await fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code, code_verifier: all.get('v') }) }); });`,
      "serves many, acrossRequests: all.set('v', v)",
    ],
    'a memo of a component': [
      `function Login() { const v = useMemo(() => makeVerifier(), []); return () => begin(v); }`,
    ],
    'a script of one run': [`const v = makeVerifier(); begin(v);`],
  });
});
