// Where is a verifier kept, under which key, and does the file take it out again? One fact in each way of writing it.
import { tells } from '../../support/facts';

const start = `import { createHash, randomBytes } from 'node:crypto'; const makeVerifier = () => randomBytes(32).toString('base64url');
const challenge = (a) => createHash('sha256').update(a).digest('base64url');
const begin = (a) => { location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + challenge(a); };
const redeem = (a) => fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: a }) });
`;

tells(
  'a write into a store',
  {
    within: (code) => `${start}export function login() { const v = makeVerifier(); begin(v); ${code} }`,
    about: ['stored'],
  },
  {
    "localStorage['k'] = v;": "stored localStorage k localStorage['k'] = v",
    'localStorage[`k-${n}`] = v;': 'stored localStorage <k-…> localStorage[`k-${n}`] = v',
    'localStorage[key()] = v;': 'stored localStorage <key()> localStorage[key()] = v',
    'localStorage[KEY] = v;': 'stored localStorage import KEY localStorage[KEY] = v',
    "window['localStorage'].setItem('k', v);": "stored localStorage k window['localStorage'].setItem('k', v)",
    "globalThis.localStorage.setItem('k', v);": "stored localStorage k globalThis.localStorage.setItem('k', v)",
    "self.sessionStorage.setItem('k', v);": "stored sessionStorage k self.sessionStorage.setItem('k', v)",
    "(localStorage).setItem('k', v!);": "stored localStorage k (localStorage).setItem('k', v!)",
    "localStorage?.setItem('k', v);": "stored localStorage k localStorage?.setItem('k', v)",
    "localStorage.setItem(...['k', v]);": '',
    "localStorage.setItem('k', JSON.stringify({ v }));":
      "stored localStorage k localStorage.setItem('k', JS…ringify({ v }))",
    "localStorage.setItem('k', `${v}:${state}`);": "stored localStorage k localStorage.setItem('k', `${v}:${state}`)",
    "localStorage.setItem('k', v.length);": '',
    "localStorage.setItem('k', await v);": "stored localStorage k localStorage.setItem('k', await v)",
    'localStorage.setItem(`pkce:${state}`, v);':
      'stored localStorage <pkce:…> localStorage.setItem(`pkce:${state}`, v)',
    "localStorage.setItem(keyFor('state'), v);":
      "stored localStorage <keyFor('state')> localStorage.setItem(keyFor('state'), v)",
    "localStorage.setItem('k');": '',
    "localStorage.getItem('k', v);": '',
    "const s = localStorage; s.setItem('k', v);": "stored localStorage k s.setItem('k', v)",
    "const { sessionStorage: s } = window; s.setItem('k', v);": "stored sessionStorage k s.setItem('k', v)",
    "(x ? localStorage : sessionStorage).setItem('k', v);":
      "stored localStorage k (x ? localStorage : sessionS…setItem('k', v)",
    "this.localStorage.setItem('k', v);": '',
    'this.sessionStorage = v;': '',
    'Object.assign(localStorage, { k: v });': 'stored localStorage * Object.assign(localStorage, { k: v })',
    'Object.assign(localStorage, x);': '',
    'Object.assign({}, { k: v });': '',
    "localStorage.setItem('k', v); localStorage.setItem('k', v);": "stored localStorage k localStorage.setItem('k', v)",
    "localStorage.setItem('k', v); localStorage.setItem('l', v);":
      "stored localStorage k localStorage.setItem('k', v) | stored localStorage l localStorage.setItem('l', v)",
    'localStorage[k] = v; localStorage[l] = v;':
      'stored localStorage <k> localStorage[k] = v | stored localStorage <l> localStorage[l] = v',
    'req.session.k = v;': 'stored session k req.session.k = v',
    'req.session.pkce = { v };': 'stored session pkce req.session.pkce = { v }',
    "req.session['k'] = v;": "stored session k req.session['k'] = v",
    "session.set('k', v);": "stored session k session.set('k', v)",
    'ctx.session.k = v;': 'stored session k ctx.session.k = v',
    "request.session.set('k', v);": "stored session k request.session.set('k', v)",
    'req.session.save(v);': '',
    "cookies().set('k', v);": '',
    "res.cookie('k', v);": '',
    "document.cookie = 'k=' + v;": '',
    "redis.set('k', v);": "stored database k redis.set('k', v)",
    "redis.set('k', v, { EX: 600 });": '',
    "redis.set('k', v, 'EX', 600);": '',
    "redis.setex('k', 600, v);": '',
    "redis.setEx('k', 600, v);": '',
    "redis.hset('k', { v });": '',
    "redis.hset('k', 'f', v);": '',
    "this.redis.set('k', v);": "stored database k this.redis.set('k', v)",
    "client.redis.set('k', v);": "stored database k client.redis.set('k', v)",
    "env.KV.put('k', v);": "stored database k env.KV.put('k', v)",
    "env.OAUTH_KV.put('k', v, { expirationTtl: 60 });": '',
    "env.OAUTHKV.put('k', v);": "stored database k env.OAUTHKV.put('k', v)",
    'prisma.login.create({ data: { v } });': 'stored database data prisma.login.create({ data: { v } })',
    'prisma.login.create({ data: { v, expiresAt } });':
      'stored database data prisma.login.create({ data: … expiresAt } }) removed',
    'prisma.login.upsert({ where: { id }, create: { v }, update: { v } });':
      'stored database where prisma.login.upsert({ where:…pdate: { v } })',
    "db.collection('logins').insertOne({ v });": '',
    "other.set('k', v);": '',
    "new Map().set('k', v);": '',
    'chrome.storage.local.set({ k: v });': 'stored settings k chrome.storage.local.set({ k: v })',
    'chrome.storage.session.set({ k: v });': '',
    'browser.storage.local.set({ k: v });': 'stored settings k browser.storage.local.set({ k: v })',
    "Deno.writeTextFile('k.txt', v);": "stored file k.txt Deno.writeTextFile('k.txt', v)",
    "Bun.write('k.txt', v);": "stored file k.txt Bun.write('k.txt', v)",
    "indexedDB.open('k', v);": '',
  },
);

tells(
  'a hook or a package that keeps',
  {
    within: (code) =>
      `${code.split(' ;; ')[0]}\n${start}export function Login() { ${code.split(' ;; ')[1]} const login = () => { const v = makeVerifier(); begin(v); ${code.split(' ;; ')[2]} }; return login; }`,
    about: ['stored'],
  },
  {
    "import { useLocalStorage } from 'usehooks-ts'; ;; const [k, setK] = useLocalStorage('k', ''); ;; setK(v);":
      'stored localStorage k setK(v)',
    "import { useSessionStorage } from 'usehooks-ts'; ;; const [k, setK] = useSessionStorage('k', ''); ;; setK(v);":
      'stored sessionStorage k setK(v)',
    "import { useSessionStorageState } from 'a'; ;; const [k, setK] = useSessionStorageState('k'); ;; setK(v);":
      'stored sessionStorage k setK(v)',
    "import { useLocalStorageValue } from 'a'; ;; const [k, setK] = useLocalStorageValue('k'); ;; setK(...v);": '',
    "import { useState } from 'react'; ;; const [k, setK] = useState(''); ;; setK(v);": '',
    "import AsyncStorage from '@react-native-async-storage/async-storage'; ;; ; ;; AsyncStorage.setItem('k', v);":
      "stored asyncStorage k AsyncStorage.setItem('k', v)",
    "import AsyncStorage from '@react-native-async-storage/async-storage'; ;; ; ;; AsyncStorage.multiSet([['k', v], ['l', 'm']]);":
      "stored asyncStorage * AsyncStorage.multiSet([['k',…], ['l', 'm']])",
    "import * as SecureStore from 'expo-secure-store'; ;; ; ;; SecureStore.setItemAsync('k', v);":
      "stored secureStorage k SecureStore.setItemAsync('k', v)",
    "import { MMKV } from 'react-native-mmkv'; ;; const store = new MMKV(); ;; store.set('k', v);":
      "stored settings k store.set('k', v)",
    "import Cookies from 'js-cookie'; ;; ; ;; Cookies.set('k', v);": '',
    "import fs from 'node:fs'; ;; ; ;; fs.writeFileSync(path.join(home, 'k.json'), JSON.stringify({ v }));":
      "stored file <path.join(home, 'k.json')> fs.writeFileSync(path.join(h…ringify({ v }))",
    "import { writeFile } from 'node:fs/promises'; ;; ; ;; await writeFile('k.json', v);":
      "stored file k.json writeFile('k.json', v)",
    "import fs from 'fs-extra'; ;; ; ;; fs.outputJson('k.json', { v });":
      "stored file k.json fs.outputJson('k.json', { v })",
    "import Store from 'electron-store'; ;; const store = new Store(); ;; store.set('k', v);":
      "stored settings k store.set('k', v)",
    "import Conf from 'conf'; ;; const store = new Conf(); ;; store.set({ k: v });": '',
    "import keytar from 'keytar'; ;; ; ;; keytar.setPassword('app', 'k', v);": '',
    "import Redis from 'ioredis'; ;; const cache = new Redis(); ;; cache.set('k', v);":
      "stored database k cache.set('k', v)",
    "import { createClient } from 'redis'; ;; const cache = createClient(); ;; cache.set('k', v, { EX: 60 });": '',
    "import localforage from 'localforage'; ;; ; ;; localforage.setItem('k', v);":
      "stored settings k localforage.setItem('k', v)",
    "import { LocalStorage } from 'quasar'; ;; ; ;; LocalStorage.set('k', v);":
      "stored localStorage k LocalStorage.set('k', v)",
    "import { Preferences } from '@capacitor/preferences'; ;; ; ;; Preferences.set({ key: 'k', value: v });":
      "stored settings k Preferences.set({ key: 'k', value: v })",
    "import { Preferences } from '@capacitor/preferences'; ;; ; ;; Preferences.set({ key: KEY, value: v });":
      'stored settings import KEY Preferences.set({ key: KEY, value: v })',
    "import { Preferences } from '@capacitor/preferences'; ;; ; ;; Preferences.set(options);": '',
    "import { get, set } from 'idb-keyval'; ;; ; ;; set('k', v);": "stored database k set('k', v)",
  },
);

tells(
  'what takes it out of the session storage',
  {
    within: (code) =>
      `${start}export function login() { const v = makeVerifier(); begin(v); sessionStorage.setItem('k', v); } export async function finish() { await redeem(sessionStorage.getItem('k')); ${code} }`,
    about: ['stored'],
  },
  {
    '': "stored sessionStorage k sessionStorage.setItem('k', v)",
    "sessionStorage.removeItem('k');": "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    "sessionStorage.removeItem('l');": "stored sessionStorage k sessionStorage.setItem('k', v)",
    'sessionStorage.removeItem(key);': "stored sessionStorage k sessionStorage.setItem('k', v)",
    'sessionStorage.removeItem(`${k}`);': "stored sessionStorage k sessionStorage.setItem('k', v)",
    'sessionStorage.removeItem(KEYS.verifier);': "stored sessionStorage k sessionStorage.setItem('k', v)",
    "sessionStorage['removeItem']('k');": "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    'sessionStorage.clear();': "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    "sessionStorage.setItem('k', '');": "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    "sessionStorage.setItem('k', null);": "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    "sessionStorage.setItem('k', 'done');": "stored sessionStorage k sessionStorage.setItem('k', v)",
    "sessionStorage.setItem('l', '');": "stored sessionStorage k sessionStorage.setItem('k', v)",
    "sessionStorage.k = '';": "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    'sessionStorage.k = undefined;': "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    "sessionStorage.k = 'done';": "stored sessionStorage k sessionStorage.setItem('k', v)",
    "sessionStorage.l = '';": "stored sessionStorage k sessionStorage.setItem('k', v)",
    'delete sessionStorage.k;': "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    "delete sessionStorage['k'];": "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    'delete sessionStorage[x];': "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    'delete sessionStorage.l;': "stored sessionStorage k sessionStorage.setItem('k', v)",
    'void sessionStorage.k;': "stored sessionStorage k sessionStorage.setItem('k', v)",
    "store.remove('k');": "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    "store.remove('l');": "stored sessionStorage k sessionStorage.setItem('k', v)",
    "store.removeVerifier('l');": "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    'clearPkceSession();': "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    'clearStorage();': "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    'resetLoginState();': "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    'clearErrors();': "stored sessionStorage k sessionStorage.setItem('k', v)",
    "['k', 'l'].forEach((key) => sessionStorage.removeItem(key));":
      "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    'const clearPkce = () => {}; clearPkce();': "stored sessionStorage k sessionStorage.setItem('k', v)",
    "const clearPkce = () => sessionStorage.removeItem('k'); clearPkce();":
      "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    'session.destroy();': "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    "AsyncStorage.multiRemove(['k']);": "stored sessionStorage k sessionStorage.setItem('k', v) removed",
    'other.deleteAll();': "stored sessionStorage k sessionStorage.setItem('k', v)",
    "const remove = (key) => sessionStorage.removeItem(key); remove('l');":
      "stored sessionStorage k sessionStorage.setItem('k', v) removed",
  },
);

tells(
  'what ends an entry elsewhere',
  {
    within: (code) =>
      `import fs from 'node:fs';\n${start}export function login() { const v = makeVerifier(); begin(v); ${code.split(' ;; ')[0]} } export async function finish() { await redeem(await load()); ${code.split(' ;; ')[1] ?? ''} }`,
    about: ['stored'],
  },
  {
    "redis.set('k', v); ;; redis.del('k');": "stored database k redis.set('k', v) removed",
    "redis.set('k', v); ;; redis.del('l');": "stored database k redis.set('k', v)",
    "redis.set('k', v); ;; redis.del(['k', 'l']);": "stored database k redis.set('k', v) removed",
    "redis.set('k', v); ;; redis.del(['l']);": "stored database k redis.set('k', v)",
    "redis.set('k', v); ;; redis.del(['l', ...more]);": "stored database k redis.set('k', v) removed",
    "redis.set('k', v); ;; redis.unlink('k');": "stored database k redis.set('k', v) removed",
    "redis.set('k', v); ;; redis.expire('k', 600);": "stored database k redis.set('k', v) removed",
    "redis.set('k', v); ;; redis.set('k', '');": "stored database k redis.set('k', v) removed",
    "redis.set('k', v); ;; redis.set('l', '');": "stored database k redis.set('k', v)",
    "redis.set(`k:${state}`, v); ;; redis.del('l');": 'stored database <k:…> redis.set(`k:${state}`, v) removed',
    "redis.set('k', JSON.stringify({ v, expiresAt })); ;; ":
      "stored database k redis.set('k', JSON.stringif…, expiresAt })) removed",
    "redis.set('k', JSON.stringify({ v, nested: { ttl: 5 } })); ;; ":
      "stored database k redis.set('k', JSON.stringif… { ttl: 5 } })) removed",
    "redis.set('k', JSON.stringify({ v, createdAt })); ;; ":
      "stored database k redis.set('k', JSON.stringif…, createdAt })) removed",
    "fs.writeFileSync('k', v); ;; fs.unlinkSync('k');": "stored file k fs.writeFileSync('k', v) removed",
    "fs.writeFileSync('k', v); ;; fs.rmSync('k');": "stored file k fs.writeFileSync('k', v) removed",
    "fs.writeFileSync('k', v); ;; fs.rmSync('l');": "stored file k fs.writeFileSync('k', v)",
    "fs.writeFileSync('k', v); ;; fs.writeFileSync('k', '');": "stored file k fs.writeFileSync('k', v) removed",
    "fs.writeFileSync('k', v); ;; fs.writeFileSync('l', tokens);": "stored file k fs.writeFileSync('k', v) removed",
    "fs.writeFileSync('k', v); ;; fs.writeFileSync('l', v);": "stored file k fs.writeFileSync('k', v) removed",
    'req.session.k = v; ;; delete req.session.k;': 'stored session k req.session.k = v removed',
    'req.session.k = v; ;; req.session.k = null;': 'stored session k req.session.k = v removed',
    'req.session.k = v; ;; req.session.l = null;': 'stored session k req.session.k = v',
    'req.session.k = v; ;; req.session.destroy();': 'stored session k req.session.k = v removed',
    'req.session.login = { codeVerifier: v }; ;; delete req.session.login.codeVerifier;':
      'stored session login req.session.login = { codeVerifier: v } removed',
    'req.session.login.codeVerifier = v; ;; delete req.session.login.codeVerifier;':
      'stored session login req.session.login.codeVerifier = v removed',
    "localStorage.setItem('k', v); ;; localStorage.removeItem('k');":
      "stored localStorage k localStorage.setItem('k', v)",
    "(x ? localStorage : sessionStorage).setItem('k', v); ;; sessionStorage.removeItem('k');":
      "stored localStorage k (x ? localStorage : sessionS…setItem('k', v) removed",
  },
);
