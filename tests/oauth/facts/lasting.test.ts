// How long does a verifier live in a store: what is written, who takes it out, and whom do two requests of a server share it with?
import { tells } from '../../support/facts';

const start = `import { createHash, randomBytes } from 'node:crypto'; const make = () => randomBytes(32).toString('base64url'); const v = make();
const begin = (a) => { location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + createHash('sha256').update(a).digest('base64url'); };
const redeem = (a) => fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: a }) });\n`;

tells(
  'a state that a middleware persists',
  {
    within: (code) =>
      `import { create } from 'zustand'; import { persist, createJSONStorage } from 'zustand/middleware';\n${start}${code}`,
    about: ['stored'],
  },
  {
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a' }));":
      'stored localStorage * set({ codeVerifier: v })',
    'const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) })));':
      'stored localStorage * set({ codeVerifier: v })',
    "const useAuth = create(persist((set) => ({ start: () => set({ verifier: v }) }), { name: 'a' }));": '',
    "const useAuth = create(persist((set) => ({ start: () => set({ pkce: pair(v) }) }), { name: 'a' }));": '',
    "const useAuth = create(persist((set) => ({ start: () => set({ pkce: { v } }) }), { name: 'a' }));": '',
    "const useAuth = create(persist((set) => ({ start: () => set({ other: v }) }), { name: 'a' }));": '',
    "const useAuth = create(persist((set) => ({ start: () => set((state) => ({ codeVerifier: v })) }), { name: 'a' }));":
      'stored localStorage * set((state) => ({ codeVerifier: v }))',
    "const useAuth = create(persist((set) => ({ start: () => set((state) => { state.codeVerifier = v; }) }), { name: 'a' }));":
      '',
    "const useAuth = create(persist((set) => ({ start: () => set(next) }), { name: 'a' }));": '',
    "const useAuth = create(persist((set) => ({ start: () => set() }), { name: 'a' }));": '',
    "const useAuth = create(persist((set) => ({ start: () => set({ [codeVerifier]: v }) }), { name: 'a' }));": '',
    "const useAuth = create(persist((set) => ({ start: () => set({ ...rest, codeVerifier: v }) }), { name: 'a' }));":
      'stored localStorage * set({ ...rest, codeVerifier: v })',
    "const useAuth = create(persist((put) => ({ start: () => put({ codeVerifier: v }) }), { name: 'a' }));":
      'stored localStorage * put({ codeVerifier: v })',
    "const useAuth = create(persist((set) => ({ start: () => other(set, { codeVerifier: v }) }), { name: 'a' }));": '',
    "const useAuth = create(persist(({ set }) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a' }));": '',
    "const useAuth = create(persist(creator, { name: 'a' }));": '',
    'const useAuth = create((set) => ({ start: () => set({ codeVerifier: v }) }));': '',
    "const useAuth = create(other((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a' }));": '',
    "const useAuth = create(persist((set) => ({}), { name: 'a' })); useAuth.setState({ codeVerifier: v });":
      'stored localStorage * useAuth.setState({ codeVerifier: v })',
    "const useAuth = create(persist((set) => ({}), { name: 'a' })); useOther.setState({ codeVerifier: v });": '',
    "const useAuth = create(persist((set) => ({}), { name: 'a' })); const useOther = create((set) => ({})); useOther.setState({ codeVerifier: v });":
      '',
    "const useAuth = create(persist((set) => ({}), { name: 'a' })); make().setState({ codeVerifier: v });": '',
    "const useAuth = create(persist((set) => ({}), { name: 'a' })); useAuth.set({ codeVerifier: v });": '',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a', storage: createJSONStorage(() => localStorage) }));":
      'stored localStorage * set({ codeVerifier: v })',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a', storage: createJSONStorage(() => sessionStorage) }));":
      '',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a', storage: createJSONStorage(() => x ? localStorage : sessionStorage) }));":
      '',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a', storage: own }));":
      '',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a', getStorage: () => localStorage }));":
      'stored localStorage * set({ codeVerifier: v })',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a', getStorage: () => sessionStorage }));":
      '',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a', partialize: (state) => ({ token: state.token }) }));":
      '',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a', partialize: (state) => ({ codeVerifier: state.codeVerifier }) }));":
      'stored localStorage * set({ codeVerifier: v })',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a', partialize: (state) => { return { codeVerifier: state.codeVerifier }; } }));":
      'stored localStorage * set({ codeVerifier: v })',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a', partialize: ({ codeVerifier, ...rest }) => rest }));":
      '',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a', partialize: (state) => ({ ...state }) }));":
      '',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a', partialize: pick }));":
      '',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a', partialize: (state) => ({}) }));":
      '',
    'const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), options));': '',
    'const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { ...options }));': '',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { [name]: 'a' }));": '',
    "const useAuth = create(persist((set) => ({ start: () => set({ codeVerifier: v }) }), { name: 'a', version: 1 }));":
      'stored localStorage * set({ codeVerifier: v })',
  },
);

tells(
  'who takes it out of a session',
  {
    within: (code) =>
      `${start}app.get('/login', (req, res) => { begin(v); ${code.split(' ;; ')[0]} }); app.get('/callback', (req, res) => { redeem(x); ${code.split(' ;; ')[1] ?? ''} });`,
    about: ['stored'],
  },
  {
    'req.session.verifier = v;': 'stored session verifier req.session.verifier = v',
    'req.session.verifier = v; ;; delete req.session.verifier;':
      'stored session verifier req.session.verifier = v removed',
    'req.session.verifier = v; ;; delete req.session.other;': 'stored session verifier req.session.verifier = v',
    'req.session.verifier = v; ;; delete req.session[name];':
      'stored session verifier req.session.verifier = v removed',
    'req.session.verifier = v; ;; req.session.verifier = null;':
      'stored session verifier req.session.verifier = v removed',
    'req.session.verifier = v; ;; req.session.verifier = undefined;':
      'stored session verifier req.session.verifier = v removed',
    "req.session.verifier = v; ;; req.session.verifier = '';":
      'stored session verifier req.session.verifier = v removed',
    'req.session.verifier = v; ;; req.session.verifier = other;': 'stored session verifier req.session.verifier = v',
    'req.session.verifier = v; ;; verifier = null;': 'stored session verifier req.session.verifier = v',
    'req.session.verifier = v; ;; req.session[name] = null;': 'stored session verifier req.session.verifier = v',
    'req.session.verifier = v; ;; req.session.destroy();': 'stored session verifier req.session.verifier = v removed',
    'req.session.verifier = v; ;; req.session.regenerate();':
      'stored session verifier req.session.verifier = v removed',
    'req.session.verifier = v; ;; req.session = null;': 'stored session verifier req.session.verifier = v removed',
    'req.session.verifier = v; ;; req.session = other;': 'stored session verifier req.session.verifier = v',
    'req.session.verifier = v; ;; req.user = null;': 'stored session verifier req.session.verifier = v',
    'req.session.verifier = v; ;; req.session.load();': 'stored session verifier req.session.verifier = v',
    'req.session.verifier = v; ;; req.session.clear();': 'stored session verifier req.session.verifier = v removed',
    'req.session.verifier = v; ;; clearSession();': 'stored session verifier req.session.verifier = v removed',
    'req.session.verifier = v; ;; clearVerifier();': 'stored session verifier req.session.verifier = v removed',
    'req.session.verifier = v; ;; resetPkce();': 'stored session verifier req.session.verifier = v removed',
    'req.session.verifier = v; ;; clearForm();': 'stored session verifier req.session.verifier = v',
    'req.session.verifier = v; ;; showSession();': 'stored session verifier req.session.verifier = v',
    'req.session.verifier = v; ;; _deletePendingFlows();': 'stored session verifier req.session.verifier = v removed',
    "req.session.set('verifier', v); ;; req.session.set('verifier', null);":
      "stored session verifier req.session.set('verifier', v) removed",
    "req.session.set('verifier', v); ;; req.session.set('verifier');":
      "stored session verifier req.session.set('verifier', v)",
    "req.session.set('verifier', v); ;; req.session.set('other', null);":
      "stored session verifier req.session.set('verifier', v)",
    "req.session.set('verifier', v); ;; req.session.unset('verifier');":
      "stored session verifier req.session.set('verifier', v) removed",
    "req.session.set('verifier', v); ;; req.session.unset('other');":
      "stored session verifier req.session.set('verifier', v)",
    "req.session.set('verifier', v); ;; req.session.unset(name);":
      "stored session verifier req.session.set('verifier', v)",
    "req.session.set('verifier', v); ;; const out = (name) => req.session.unset(name); out('a');":
      "stored session verifier req.session.set('verifier', v) removed",
    "req.session.set('verifier', v); ;; req.session.removeAll('verifier');":
      "stored session verifier req.session.set('verifier', v) removed",
    "req.session.set('verifier', v); ;; req.session.removeAll('other');":
      "stored session verifier req.session.set('verifier', v)",
    "const put = (key) => req.session.set(key, v); put('a'); ;; req.session.unset('b');":
      'stored session <key> req.session.set(key, v) removed',
    'req.session.login = { codeVerifier: v }; ;; delete req.session.login.other;':
      'stored session login req.session.login = { codeVerifier: v } removed',
    'req.session.login = { codeVerifier: v }; ;; delete other.login.codeVerifier;':
      'stored session login req.session.login = { codeVerifier: v }',
    'const login = {}; login.codeVerifier = v; req.session.login = login; ;; delete login.codeVerifier;':
      'stored session login req.session.login = login removed',
    'const login = {}; login.codeVerifier = v; req.session.login = login; ;; delete other.codeVerifier;':
      'stored session login req.session.login = login',
    'const login = {}; login.codeVerifier = v; req.session.login = login; ;; void login.codeVerifier;':
      'stored session login req.session.login = login',
  },
);

tells(
  'what ends an entry of a database',
  {
    within: (code) =>
      `import Redis from 'ioredis'; import fs from 'node:fs'; import { Preferences } from '@capacitor/preferences'; const redis = new Redis();\n${start}export async function login(k) { begin(v); ${code.split(' ;; ')[0]} } export async function finish(k) { redeem(x); ${code.split(' ;; ')[1] ?? ''} }`,
    about: ['stored'],
  },
  {
    "redis.set('a', v);": "stored database a redis.set('a', v)",
    "redis.set('a', v, 'EX', 60);": '',
    "redis.set('a', JSON.stringify({ v }));": "stored database a redis.set('a', JSON.stringify({ v }))",
    "redis.set('a', JSON.stringify({ v, expires: 1 }));":
      "stored database a redis.set('a', JSON.stringif… expires: 1 })) removed",
    "redis.set('a', JSON.stringify({ v, login: { expiresAt: 1 } }));":
      "stored database a redis.set('a', JSON.stringif…iresAt: 1 } })) removed",
    "redis.set('a', JSON.stringify({ v, a: { b: { c: { expiresAt: 1 } } } }));":
      "stored database a redis.set('a', JSON.stringif…At: 1 } } } }))",
    "redis.set('a', JSON.stringify([{ v, expiresAt: 1 }]));":
      "stored database a redis.set('a', JSON.stringif…piresAt: 1 }])) removed",
    "redis.set('a', JSON.stringify([[[[{ v, expiresAt: 1 }]]]]));":
      "stored database a redis.set('a', JSON.stringif…esAt: 1 }]]]]))",
    "redis.set('a', JSON.stringify({ v, createdBy: 1 }));":
      "stored database a redis.set('a', JSON.stringif…reatedBy: 1 }))",
    "const row = { v, expiresAt: 1 }; redis.set('a', JSON.stringify(row));":
      "stored database a redis.set('a', JSON.stringify(row)) removed",
    "redis.set('a', JSON.stringify(...[{ v }]));": "stored database a redis.set('a', JSON.stringify(...[{ v }]))",
    "redis.set('a', v); ;; redis.del('a');": "stored database a redis.set('a', v) removed",
    "redis.set('a', v); ;; redis.del('b');": "stored database a redis.set('a', v)",
    "redis.set('a', v); ;; redis.del(['a']);": "stored database a redis.set('a', v) removed",
    "redis.set('a', v); ;; redis.del(['b']);": "stored database a redis.set('a', v)",
    "redis.set('a', v); ;; redis.del(...keys);": "stored database a redis.set('a', v) removed",
    "redis.set('a', v); ;; redis.del(k);": "stored database a redis.set('a', v) removed",
    "redis.set('a', v); ;; redis.get('a');": "stored database a redis.set('a', v)",
    "redis.set('a', v); ;; redis.set('a', other);": "stored database a redis.set('a', v) removed",
    "redis.set('a', v); ;; redis.set('a', v);": "stored database a redis.set('a', v)",
    "redis.set('a', v); ;; redis.set('b', other);": "stored database a redis.set('a', v)",
    "redis.set('a', v); ;; fs.writeFileSync('a', other);": "stored database a redis.set('a', v)",
    "redis.set('a', v); ;; db.update({ code_verifier: null });": "stored database a redis.set('a', v) removed",
    "redis.set('a', v); ;; db.update({ code_verifier: '' });": "stored database a redis.set('a', v) removed",
    "redis.set('a', v); ;; db.update({ code_verifier: undefined });": "stored database a redis.set('a', v) removed",
    "redis.set('a', v); ;; db.update({ code_verifier: other });": "stored database a redis.set('a', v)",
    "redis.set('a', v); ;; db.update({ other: null });": "stored database a redis.set('a', v)",
    "redis.set('a', v); ;; const row = { code_verifier: null };": "stored database a redis.set('a', v)",
    "redis.set('a', v); ;; const { code_verifier = null } = row;": "stored database a redis.set('a', v)",
    "redis.set(`a:${k}`, v); ;; redis.del('b');": 'stored database <a:…> redis.set(`a:${k}`, v) removed',
    "redis.set(k, v); ;; redis.del('b');": 'stored database <k> redis.set(k, v) removed',
    "fs.writeFileSync('a', v);": "stored file a fs.writeFileSync('a', v)",
    "fs.writeFileSync('a', v); ;; fs.writeFileSync('b', other);": "stored file a fs.writeFileSync('a', v) removed",
    "fs.writeFileSync('a', v); ;; fs.writeFileSync('b', v);":
      "stored file a fs.writeFileSync('a', v) | stored file b fs.writeFileSync('b', v)",
    "fs.writeFileSync('a', v); ;; fs.unlinkSync('a');": "stored file a fs.writeFileSync('a', v) removed",
    "fs.writeFileSync('a', v); ;; fs.unlinkSync('b');": "stored file a fs.writeFileSync('a', v)",
    "fs.writeFileSync('a', v); ;; fs.existsSync('a');": "stored file a fs.writeFileSync('a', v)",
    "Preferences.set({ key: 'a', value: v });": "stored settings a Preferences.set({ key: 'a', value: v })",
    "Preferences.set({ key: 'a', value: v }); ;; Preferences.remove({ key: 'a' });":
      "stored settings a Preferences.set({ key: 'a', value: v }) removed",
    "Preferences.set({ key: 'a', value: v }); ;; Preferences.remove({ key: 'b' });":
      "stored settings a Preferences.set({ key: 'a', value: v })",
    "Preferences.set({ key: 'a', value: v }); ;; Preferences.remove({ other: 'a' });":
      "stored settings a Preferences.set({ key: 'a', value: v }) removed",
    "Preferences.set({ key: 'a', other: v });": '',
    "Preferences.set({ key: 'a', ...rest });": '',
    "Preferences.set({ [key]: 'a', value: v });": "stored settings * Preferences.set({ [key]: 'a', value: v })",
    "supabase.from('logins').insert({ code_verifier: v });":
      "stored database code_verifier supabase.from('logins').inse…_verifier: v })",
    "supabase.from('logins').insert([{ code_verifier: v }]);":
      "stored database code_verifier supabase.from('logins').inse…verifier: v }])",
    "supabase.from('logins').insert([]);": '',
    "supabase.from('logins').insert({ [k]: v });": "stored database * supabase.from('logins').insert({ [k]: v })",
    "supabase.other('logins').insert({ code_verifier: v });": '',
    "client.supabase.from('logins').insert({ code_verifier: v });":
      "stored database code_verifier client.supabase.from('logins…_verifier: v })",
    "other.from('logins').insert({ code_verifier: v });": '',
    "supabase.from('logins').show({ code_verifier: v });": '',
    'insert({ code_verifier: v });': '',
    'env.OAUTH_KV.put(k, v);': 'stored database <k> env.OAUTH_KV.put(k, v)',
    'OAUTH_KV.put(k, v);': 'stored database <k> OAUTH_KV.put(k, v)',
    'env.OAUTHKV.put(k, v);': 'stored database <k> env.OAUTHKV.put(k, v)',
    'env.oauth_kv.put(k, v);': 'stored database <k> env.oauth_kv.put(k, v)',
    'env.OAUTH_KV.put(k, v, { expirationTtl: 60 });': '',
    'env.OAUTH_KV.get(k, v);': '',
  },
);

const server = `import express from 'express'; const app = express();\n${start.replace(' const v = make();', '')}`;
tells(
  'two requests of a server, or one',
  { within: (code) => `${server}let v; app.get('/:step', (req, res) => { ${code} });`, about: ['shared'] },
  {
    'if (req.query.code) { redeem(v); } else { v = make(); begin(v); }': 'shared acrossRequests v = make()',
    'if (req.query.code) { v = make(); begin(v); } else { redeem(v); }': 'shared acrossRequests v = make()',
    'if (req.query.code) { v = make(); begin(v); redeem(v); }': '',
    'if (req.query.code) { v = make(); begin(v); } redeem(v);': '',
    'if (req.query.code) { v = make(); begin(v); return; } redeem(v);': 'shared acrossRequests v = make()',
    "if (req.query.code) { v = make(); begin(v); throw new Error('a'); } redeem(v);":
      'shared acrossRequests v = make()',
    'if (req.query.code) { v = make(); begin(v); log(); } redeem(v);': '',
    'if (req.query.code) return redeem(v); v = make(); begin(v);': 'shared acrossRequests v = make()',
    'if (req.query.code) { return redeem(v); } else { log(); } v = make(); begin(v);':
      'shared acrossRequests v = make()',
    'if (req.query.code) { log(); } else { return redeem(v); } v = make(); begin(v);':
      'shared acrossRequests v = make()',
    'v = make(); begin(v); if (req.query.code) return redeem(v);': '',
    'if (x) { if (req.query.code) { redeem(v); } else { v = make(); begin(v); } }': 'shared acrossRequests v = make()',
    'if (x) { if (req.query.code) { return redeem(v); } } v = make(); begin(v);': 'shared acrossRequests v = make()',
    "switch (req.params.step) { case 'a': v = make(); begin(v); break; case 'b': redeem(v); break; }":
      'shared acrossRequests v = make()',
    "switch (req.params.step) { case 'a': v = make(); begin(v); redeem(v); break; }": '',
    "switch (req.params.step) { case 'a': v = make(); begin(v); } redeem(v);": '',
    "switch (redeem(v)) { case 'a': v = make(); begin(v); }": '',
    'const start = () => { v = make(); begin(v); }; if (req.query.code) { redeem(v); } else { start(); }': '',
    'try { if (req.query.code) { redeem(v); } else { v = make(); begin(v); } } catch { log(); }':
      'shared acrossRequests v = make()',
    'req.query.code ? redeem(v) : begin((v = make()));': 'shared acrossRequests v = make()',
    'for (const one of list) { if (one) { redeem(v); } else { v = make(); begin(v); } }':
      'shared acrossRequests v = make()',
  },
);

tells(
  'a place that requests share',
  {
    within: (code) =>
      `${server}${code.split(' ;; ')[0]} app.get('/login', async (req, res) => { ${code.split(' ;; ')[1]} }); app.get('/callback', async (req, res) => { ${code.split(' ;; ')[2]} });`,
    about: ['shared'],
  },
  {
    'let v; ;; v = make(); begin(v); ;; redeem(v);': 'shared acrossRequests v = make()',
    'let v = null; ;; v = make(); begin(v); ;; redeem(v);': 'shared acrossRequests v = make()',
    'let v = undefined; ;; v = make(); begin(v); ;; redeem(v);': 'shared acrossRequests v = make()',
    "let v = 'a'; ;; v = make(); begin(v); ;; redeem(v);": 'shared acrossRequests v = make()',
    'let v = other; ;; v = make(); begin(v); ;; redeem(v);': '',
    'let v = load(); ;; v = make(); begin(v); ;; redeem(v);': 'shared acrossRequests v = make()',
    'let v = x ? 1 : 2; ;; v = make(); begin(v); ;; redeem(v);': '',
    'const q = {}; ;; q.v = make(); begin(q.v); ;; redeem(q.v);': 'shared acrossRequests q.v = make()',
    'const q = {}; ;; q[req.id] = make(); begin(q[req.id]); ;; redeem(q[req.id]);': '',
    'const q = {}; ;; q.v = make(); begin(q.v); ;; redeem(q.w);': '',
    'const q = {}; ;; q.v = make(); begin(q.v); ;; q.v = 1;': '',
    'const q = new Map(); ;; q.set("v", make()); begin(q.get("v")); ;; redeem(q.get("v"));':
      'shared acrossRequests q.set("v", make())',
    'const q = new WeakMap(); ;; q.set("v", make()); begin(q.get("v")); ;; redeem(q.get("v"));':
      'shared acrossRequests q.set("v", make())',
    'const q = new LRUCache(); ;; q.set("v", make()); begin(q.get("v")); ;; redeem(q.get("v"));':
      'shared acrossRequests q.set("v", make())',
    'const q = new Session(); ;; q.set("v", make()); begin(q.get("v")); ;; redeem(q.get("v"));': '',
    'const q = new Session(); ;; q.v = make(); begin(q.v); ;; redeem(q.v);': 'shared acrossRequests q.v = make()',
    'const q = new Map(); ;; q.set(`v:${req.id}`, make()); begin(q.get(`v:${req.id}`)); ;; redeem(q.get(`v:${req.id}`));':
      '',
    'const q = new Map(); ;; q.set(req.id, make()); begin(q.get(req.id)); ;; redeem(q.get(req.id));': '',
    "import NodeCache from 'node-cache'; const q = new NodeCache(); ;; q.set('v', make()); begin(q.get('v')); ;; redeem(q.get('v'));":
      "shared acrossRequests q.set('v', make())",
    "import { redis } from './redis'; ;; redis.set('v', make()); begin(await redis.get('v')); ;; redeem(await redis.get('v'));":
      "shared acrossRequests redis.set('v', make())",
    "import { other } from './other'; ;; other.set('v', make()); begin(await other.get('v')); ;; redeem(await other.get('v'));":
      '',
    "import { redisClient as redis } from './redis'; ;; redis.set('v', make()); begin(await redis.get('v')); ;; redeem(await redis.get('v'));":
      "shared acrossRequests redis.set('v', make())",
    "import { kv } from '@vercel/kv'; ;; kv.set('v', make()); begin(await kv.get('v')); ;; redeem(await kv.get('v'));":
      "shared acrossRequests kv.set('v', make())",
    "import { kv } from '@vercel/kv'; ;; kv.set(`v:${req.id}`, make()); begin(await kv.get(`v:${req.id}`)); ;; redeem(await kv.get(`v:${req.id}`));":
      '',
    ' ;; global.v = make(); begin(global.v); ;; redeem(global.v);': 'shared acrossRequests global.v = make()',
    ' ;; globalThis.v = make(); begin(globalThis.v); ;; redeem(globalThis.v);':
      'shared acrossRequests globalThis.v = make()',
    ' ;; globalThis.q.v = make(); begin(globalThis.q.v); ;; redeem(globalThis.q.v);':
      'shared acrossRequests globalThis.q.v = make()',
    ' ;; global.v = make(); begin(global.v); ;; log();': 'shared onGlobal global.v = make()',
    ' ;; global.v = other(); begin(make()); ;; log();': '',
    ' ;; global[k] = make(); begin(global[k]); ;; log();': '',
    ' ;; window.v = make(); begin(window.v); ;; redeem(window.v);': '',
    ' ;; req.app.locals.v = make(); begin(req.app.locals.v); ;; redeem(req.app.locals.v);':
      'shared acrossRequests req.app.locals.v = make()',
    ' ;; app.locals.v = make(); begin(app.locals.v); ;; redeem(app.locals.v);':
      'shared acrossRequests app.locals.v = make()',
    ' ;; process.env.V = make(); begin(process.env.V); ;; redeem(process.env.V);': 'shared environment process.env.V',
    "import fs from 'node:fs'; ;; const v = make(); fs.writeFileSync('a', v); begin(v); ;; redeem(fs.readFileSync('a'));":
      "shared acrossRequests fs.writeFileSync('a', v)",
    "import fs from 'node:fs'; ;; const v = make(); fs.writeFileSync('a', v); begin(v); ;; redeem(fs.readFileSync('b'));":
      '',
    "import fs from 'node:fs'; ;; const v = make(); fs.writeFileSync('a', other); begin(v); ;; redeem(fs.readFileSync('a'));":
      '',
    "import fs from 'node:fs'; ;; const v = make(); fs.writeFileSync(req.id, v); begin(v); ;; redeem(fs.readFileSync(req.id));":
      '',
    "import fs from 'node:fs'; ;; const v = make(); fs.writeFileSync(`${req.id}.txt`, v); begin(v); ;; redeem(fs.readFileSync(`${req.id}.txt`));":
      '',
    "import fs from 'node:fs'; ;; const v = make(); fs.writeFileSync(path.join(home(), 'a'), v); begin(v); ;; redeem(fs.readFileSync(path.join(home(), 'a')));":
      "shared acrossRequests fs.writeFileSync(path.join(home(), 'a'), v)",
    "import fs from 'node:fs'; ;; const v = make(); fs.writeFileSync(); begin(v); ;; redeem(fs.readFileSync());": '',
    "import fs from 'node:fs'; ;; const v = make(); fs.writeFileSync(...['a', v]); begin(v); ;; redeem(fs.readFileSync('a'));":
      '',
  },
);

tells(
  'one verifier for two servers',
  {
    within: (code) =>
      `${start}export function login(x) { const c = createHash('sha256').update(make()).digest('base64url'); ${code.replaceAll('A(', 'go(`https://a.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${').replaceAll('B(', 'go(`https://b.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${').replaceAll(')!', '}`)')} }`,
    about: ['shared'],
  },
  {
    'A(c)!; B(c)!;': 'shared sentTwice c',
    'A(c)!; A(c)!;': '',
    'A(c)!;': '',
    'A(encodeURIComponent(c))!; B(encodeURIComponent(c))!;': 'shared sentTwice c',
    'A(other(c))!; B(other(c))!;': '',
    'if (x) { A(c)!; } else { B(c)!; }': '',
    'if (x) { A(c)!; return; } B(c)!;': '',
    'if (x) { A(c)!; } B(c)!;': 'shared sentTwice c',
    'x ? A(c)! : B(c)!;': '',
    'const d = other(); A(c)!; B(d)!;': '',
    'let d = other(); A(d)!; d = other(); B(d)!;': '',
    'const d = other(); A(d)!; B(d)!;': 'shared sentTwice d',
    'const f = () => { A(c)!; }; f(); B(c)!;': '',
    'A(x)!; B(x)!;': '',
    'A(v)!; B(v)!;': '',
  },
);
