// Does no-persistent-verifier find verifiers that stay in a store, and leave removed and expiring ones alone?
import rule from '../../rules/no-persistent-verifier';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-persistent-verifier', rule, {
  reported: [
    {
      name: 'a session keeps the verifier after an object that was made of the code has been told it',
      code: `import { TokenRequest, send } from './oauth';
export class Login {
  key = 'login:codeVerifier';
  async begin(session) {
    const codeVerifier = draw();
    session.set(this.key, codeVerifier);
    throw redirect(await addressOf(codeVerifier), { headers: { 'Set-Cookie': await commit(session) } });
  }
  async finish(session, code) {
    const request = new TokenRequest(code);
    request.setCodeVerifier(session.get(this.key));
    return send(request);
  }
}
`,
      errors: [{ messageId: 'neverRemoved', line: 6, column: 5, endLine: 6, endColumn: 40 }],
    },
    {
      name: 'a function of another file that says it updates what is in localStorage',
      code: `import { startUrl } from './login';
import { updateLocalStorageItem } from './storage';
export function login() {
  const { url, code_verifier } = startUrl();
  updateLocalStorageItem('login', { code_verifier });
  location.href = url + '&code_challenge_method=S256';
}
`,
      errors: [{ messageId: 'localStorage', line: 5, column: 3, endLine: 5, endColumn: 53 }],
    },
    {
      name: 'localStorage, by a function of another file that says so',
      code: `import { storeItemInLocalStorage } from './storage';
export function begin(code_verifier) {
  storeItemInLocalStorage('code_verifier', code_verifier);
  return { code_challenge_method: 'S256' };
}
`,
      errors: [{ messageId: 'localStorage', line: 3, column: 3, endLine: 3, endColumn: 58 }],
    },
    {
      name: 'localStorage, by a method of another file that is called as the encoder of the platform',
      code: `import text from './text';
export class Store {
  key = 'cv';
  tokens = () => localStorage.getItem('access_token');
  keep(codeVerifier) {
    localStorage.setItem(this.key, text.btoa(codeVerifier));
  }
}
`,
      errors: [
        {
          messageId: 'localStorage',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'useSessionStorage',
              output: `import text from './text';
export class Store {
  key = 'cv';
  tokens = () => localStorage.getItem('access_token');
  keep(codeVerifier) {
    sessionStorage.setItem(this.key, text.btoa(codeVerifier));
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'localStorage keeps what a function gives back whose name promises a verifier',
      code: `
export default function generateCodeVerifier(length) {
  const text = toBase64Url(crypto.getRandomValues(new Uint8Array(length)));
  localStorage.setItem('login', text);
  return text;
}
`,
      errors: [
        {
          messageId: 'localStorage',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'useSessionStorage',
              output: `
export default function generateCodeVerifier(length) {
  const text = toBase64Url(crypto.getRandomValues(new Uint8Array(length)));
  sessionStorage.setItem('login', text);
  return text;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'localStorage keeps it under its own name, beside tokens alone',
      code: `
export function begin(proof) {
  localStorage.setItem('code_verifier', proof);
}
export const done = (token) => localStorage.setItem('access_token', token);
`,
      errors: [
        {
          messageId: 'localStorage',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'useSessionStorage',
              output: `
export function begin(proof) {
  sessionStorage.setItem('code_verifier', proof);
}
export const done = (token) => localStorage.setItem('access_token', token);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an object is kept as a whole with its verifier, and only the parameters of a request lose theirs',
      code: `export class Login {
  #state = {};
  #keep() {
    sessionStorage.setItem('login', JSON.stringify(this.#state));
  }
  async start() {
    this.#state.codeVerifier = generateCodeVerifier();
    this.#keep();
    return { response_type: 'code', code_challenge: await derive(this.#state.codeVerifier), code_challenge_method: 'S256' };
  }
  async finish(code) {
    const { codeVerifier } = this.#state;
    const parameters = { grant_type: 'authorization_code', client_id: 'spa', code, code_verifier: codeVerifier };
    await post(parameters);
    delete parameters.code_verifier;
    log(parameters);
  }
}
`,
      errors: [{ messageId: 'neverRemoved', line: 4, column: 5, endLine: 4, endColumn: 65 }],
    },
    {
      name: 'a session storage that a function of the file promises to clear, and does not',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function begin() {
  const codeVerifier = randomBytes(32).toString('base64url');
  sessionStorage.setItem('code_verifier', codeVerifier);
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url') };
}
function clearCodeVerifier() {
  document.title = 'Signed in';
}
export async function finish(code) {
  await redeem({ grant_type: 'authorization_code', code, code_verifier: sessionStorage.getItem('code_verifier') });
  clearCodeVerifier();
}
`,
      errors: [{ messageId: 'neverRemoved', line: 5, column: 3, endLine: 5, endColumn: 56 }],
    },
    {
      name: 'localStorage keeps the verifier',
      code: `
export async function start() {
  const codeVerifier = generateRandomString(64);
  localStorage.setItem('cv', codeVerifier);
  return new URLSearchParams({ code_challenge: await derive(codeVerifier), code_challenge_method: 'S256' });
}
export const finish = (code) => post({ grant_type: 'authorization_code', code, code_verifier: localStorage.getItem('cv') });
`,
      errors: [
        {
          messageId: 'localStorage',
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'useSessionStorage',
              output: `
export async function start() {
  const codeVerifier = generateRandomString(64);
  sessionStorage.setItem('cv', codeVerifier);
  return new URLSearchParams({ code_challenge: await derive(codeVerifier), code_challenge_method: 'S256' });
}
export const finish = (code) => post({ grant_type: 'authorization_code', code, code_verifier: sessionStorage.getItem('cv') });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'localStorage of the window keeps the verifier',
      code: `
const codeVerifier = generateCodeVerifier();
window.localStorage.setItem('code_verifier', codeVerifier);
export const challenge = derive(codeVerifier, 'S256');
`,
      errors: [
        {
          messageId: 'localStorage',
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'useSessionStorage',
              output: `
const codeVerifier = generateCodeVerifier();
window.sessionStorage.setItem('code_verifier', codeVerifier);
export const challenge = derive(codeVerifier, 'S256');
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a property of localStorage keeps the verifier',
      code: `
const codeVerifier = generateCodeVerifier();
localStorage.code_verifier = codeVerifier;
export const query = { code_challenge: derive(codeVerifier) };
`,
      errors: [
        {
          messageId: 'localStorage',
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'useSessionStorage',
              output: `
const codeVerifier = generateCodeVerifier();
sessionStorage.code_verifier = codeVerifier;
export const query = { code_challenge: derive(codeVerifier) };
`,
            },
          ],
        },
      ],
    },
    {
      name: 'localStorage keeps the verifier within JSON',
      code: `
const codeVerifier = generateCodeVerifier();
localStorage.setItem('login', JSON.stringify({ codeVerifier, state }));
export const query = { code_challenge: derive(codeVerifier) };
`,
      errors: [
        {
          messageId: 'localStorage',
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'useSessionStorage',
              output: `
const codeVerifier = generateCodeVerifier();
sessionStorage.setItem('login', JSON.stringify({ codeVerifier, state }));
export const query = { code_challenge: derive(codeVerifier) };
`,
            },
          ],
        },
      ],
    },
    {
      name: 'localStorage is cleared only when the user logs out',
      code: `
const codeVerifier = generateCodeVerifier();
localStorage.setItem('cv', codeVerifier);
export const query = { code_challenge: derive(codeVerifier) };
export function logout() { localStorage.clear(); }
`,
      errors: [
        {
          messageId: 'localStorage',
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'useSessionStorage',
              output: `
const codeVerifier = generateCodeVerifier();
sessionStorage.setItem('cv', codeVerifier);
export const query = { code_challenge: derive(codeVerifier) };
export function logout() { localStorage.clear(); }
`,
            },
          ],
        },
      ],
    },
    {
      name: 'one of two stores is localStorage',
      code: `
export function start(codeVerifier, isLasting) {
  const store = isLasting ? localStorage : sessionStorage;
  store.setItem('cv', codeVerifier);
  return { code_challenge: derive(codeVerifier) };
}
`,
      errors: [{ messageId: 'localStorage', line: 4, column: 3, endLine: 4, endColumn: 36 }],
    },
    {
      name: 'sessionStorage keeps the verifier after the token request',
      code: `
sessionStorage.setItem('cv', generateCodeVerifier());
export const finish = (code) => post({ grant_type: 'authorization_code', code, code_verifier: sessionStorage.getItem('cv') });
`,
      errors: [{ messageId: 'neverRemoved', line: 2, column: 1, endLine: 2, endColumn: 53 }],
    },
    {
      name: 'AsyncStorage keeps the verifier after the token request',
      code: `
import AsyncStorage from '@react-native-async-storage/async-storage';
export async function start() {
  const codeVerifier = generateCodeVerifier();
  await AsyncStorage.setItem('cv', codeVerifier);
}
export const finish = async (code) => post({ grant_type: 'authorization_code', code, code_verifier: await AsyncStorage.getItem('cv') });
`,
      errors: [{ messageId: 'neverRemoved', line: 5, column: 9, endLine: 5, endColumn: 49 }],
    },
    {
      name: 'a server session keeps the verifier after the token request',
      code: `
export function start(req, res) {
  req.session.codeVerifier = generateCodeVerifier();
  res.redirect(authorizeUrl(req.session.codeVerifier));
}
export const finish = (req) => post({ grant_type: 'authorization_code', code: req.query.code, code_verifier: req.session.codeVerifier });
`,
      errors: [{ messageId: 'neverRemoved', line: 3, column: 3, endLine: 3, endColumn: 52 }],
    },
    {
      name: 'only another key is removed',
      code: `
sessionStorage.setItem('cv', generateCodeVerifier());
export function finish(code) {
  sessionStorage.removeItem('state');
  return post({ grant_type: 'authorization_code', code, code_verifier: sessionStorage.getItem('cv') });
}
`,
      errors: [{ messageId: 'neverRemoved', line: 2, column: 1, endLine: 2, endColumn: 53 }],
    },
    {
      name: 'localStorage outlives the login even where the callback empties it',
      code: `
localStorage.setItem('cv', generateCodeVerifier());
export function finish(code) {
  const codeVerifier = localStorage.getItem('cv');
  localStorage.removeItem('cv');
  return post({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
}
`,
      errors: [
        {
          messageId: 'localStorage',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'useSessionStorage',
              output: `
sessionStorage.setItem('cv', generateCodeVerifier());
export function finish(code) {
  const codeVerifier = sessionStorage.getItem('cv');
  sessionStorage.removeItem('cv');
  return post({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a hook keeps the verifier in localStorage',
      code: `
import { useLocalStorage } from 'usehooks-ts';
export function Login() {
  const [stored, setStored] = useLocalStorage('cv', '');
  return async () => {
    const codeVerifier = generateCodeVerifier();
    setStored(codeVerifier);
    location.href = authorizeUrl({ code_challenge: await derive(codeVerifier) });
  };
}
`,
      errors: [{ messageId: 'localStorage', line: 7, column: 5, endLine: 7, endColumn: 28 }],
    },
    {
      name: 'Capacitor Preferences keep the verifier',
      code: `
import { Preferences } from '@capacitor/preferences';
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await Preferences.set({ key: 'cv', value: codeVerifier });
}
export async function finish(code, key) {
  return post({ grant_type: 'authorization_code', code, code_verifier: (await Preferences.get({ key: 'cv' })).value });
}
`,
      errors: [{ messageId: 'neverRemoved', line: 5, column: 9, endLine: 5, endColumn: 60 }],
    },
    {
      name: 'the storage of a browser extension keeps the verifier',
      code: `

export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await chrome.storage.local.set({ cv: codeVerifier });
}
export async function finish(code, key) {
  return post({ grant_type: 'authorization_code', code, code_verifier: (await chrome.storage.local.get('cv')).cv });
}
`,
      errors: [{ messageId: 'neverRemoved', line: 5, column: 9, endLine: 5, endColumn: 55 }],
    },
    {
      name: 'MMKV keeps the verifier',
      code: `
import { MMKV } from 'react-native-mmkv';
const settings = new MMKV();
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await settings.set('cv', codeVerifier);
}
export async function finish(code, key) {
  return post({ grant_type: 'authorization_code', code, code_verifier: settings.getString('cv') });
}
`,
      errors: [{ messageId: 'neverRemoved', line: 6, column: 9, endLine: 6, endColumn: 41 }],
    },
    {
      name: 'a settings file of Electron keeps the verifier',
      code: `
import Store from 'electron-store';
const settings = new Store();
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await settings.set('cv', codeVerifier);
}
export async function finish(code, key) {
  return post({ grant_type: 'authorization_code', code, code_verifier: settings.get('cv') });
}
`,
      errors: [{ messageId: 'neverRemoved', line: 6, column: 9, endLine: 6, endColumn: 41 }],
    },
    {
      name: 'a secure store keeps the verifier',
      code: `
import * as SecureStore from 'expo-secure-store';
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await SecureStore.setItemAsync('cv', codeVerifier);
}
export async function finish(code, key) {
  return post({ grant_type: 'authorization_code', code, code_verifier: await SecureStore.getItemAsync('cv') });
}
`,
      errors: [{ messageId: 'neverRemoved', line: 5, column: 9, endLine: 5, endColumn: 53 }],
    },
    {
      name: 'a list of pairs in AsyncStorage keeps the verifier',
      code: `
import AsyncStorage from '@react-native-async-storage/async-storage';
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await AsyncStorage.multiSet([['cv', codeVerifier]]);
}
export async function finish(code, key) {
  return post({ grant_type: 'authorization_code', code, code_verifier: await AsyncStorage.getItem('cv') });
}
`,
      errors: [{ messageId: 'neverRemoved', line: 5, column: 9, endLine: 5, endColumn: 54 }],
    },
    {
      name: 'a file keeps the verifier',
      code: `
import { readFile, writeFile } from 'node:fs/promises';
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await writeFile('login.txt', codeVerifier);
}
export async function finish(code, key) {
  return post({ grant_type: 'authorization_code', code, code_verifier: await readFile('login.txt', 'utf8') });
}
`,
      errors: [{ messageId: 'neverRemoved', line: 5, column: 9, endLine: 5, endColumn: 45 }],
    },
    {
      name: 'Redis keeps the verifier without an end',
      code: `
import Redis from 'ioredis';
const cache = new Redis();
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await cache.set(key, codeVerifier);
}
export async function finish(code, key) {
  return post({ grant_type: 'authorization_code', code, code_verifier: await cache.get(key) });
}
`,
      errors: [{ messageId: 'neverRemoved', line: 6, column: 9, endLine: 6, endColumn: 37 }],
    },
    {
      name: 'a database keeps the verifier',
      code: `
import { PrismaClient } from '@prisma/client';
const db = new PrismaClient();
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await db.login.create({ data: { key, codeVerifier } });
}
export async function finish(code, key) {
  return post({ grant_type: 'authorization_code', code, code_verifier: (await db.login.findUnique({ where: { key } })).codeVerifier });
}
`,
      errors: [{ messageId: 'neverRemoved', line: 6, column: 9, endLine: 6, endColumn: 57 }],
    },
    {
      name: 'a table keeps the verifier',
      code: `
import { drizzle } from 'drizzle-orm/node-postgres';
const db = drizzle(address);
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await db.insert(logins).values({ key, codeVerifier });
}
export async function finish(code, key) {
  return post({ grant_type: 'authorization_code', code, code_verifier: (await db.select().from(logins))[0].codeVerifier });
}
`,
      errors: [{ messageId: 'neverRemoved', line: 6, column: 9, endLine: 6, endColumn: 56 }],
    },
    {
      name: 'the state of a VS Code extension keeps the verifier',
      code: `
import * as vscode from 'vscode';
const context = await activated();
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await context.globalState.update('cv', codeVerifier);
}
export async function finish(code, key) {
  return post({ grant_type: 'authorization_code', code, code_verifier: context.globalState.get('cv') });
}
`,
      errors: [{ messageId: 'neverRemoved', line: 6, column: 9, endLine: 6, endColumn: 55 }],
    },
    {
      name: 'a worker puts the verifier into a store of its environment and leaves it there',
      code: `
export async function start(env, state) {
  const codeVerifier = generateCodeVerifier();
  await env.SESSIONS.put(state, codeVerifier);
  return authorizeUrl({ state, code_challenge: await derive(codeVerifier) });
}
export async function finish(env, state, code) {
  const codeVerifier = await env.SESSIONS.get(state);
  return post(new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier }));
}
`,
      errors: [{ messageId: 'neverRemoved', line: 4, column: 9, endLine: 4, endColumn: 46 }],
    },
    {
      name: 'a state container copies the verifier of its state into the storage of the browser',
      code: `
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { generateCodeVerifier, generateCodeChallenge } from './pkce';

export const useLogin = create(
  persist(
    (set, get) => ({
      codeVerifier: null,
      start: async () => {
        const codeVerifier = generateCodeVerifier();
        set({ codeVerifier });
        return { code_challenge: await generateCodeChallenge(codeVerifier), code_challenge_method: 'S256' };
      },
      finish: (code) => redeem({ grant_type: 'authorization_code', code, code_verifier: get().codeVerifier }),
    }),
    { name: 'login' },
  ),
);
`,
      errors: [{ messageId: 'localStorage', line: 12, column: 9, endLine: 12, endColumn: 30 }],
    },
    {
      name: 'a state container is told to copy the verifier, and is set from outside',
      code: `
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { generateCodeVerifier } from './pkce';

const useLogin = create(persist(() => ({ codeVerifier: '' }), { name: 'login', partialize: (state) => ({ codeVerifier: state.codeVerifier }) }));

export function start() {
  const codeVerifier = generateCodeVerifier();
  useLogin.setState({ codeVerifier });
}
export function finish(code) {
  return redeem({ grant_type: 'authorization_code', code, client_id: 'spa', code_verifier: useLogin.getState().codeVerifier });
}
`,
      errors: [{ messageId: 'localStorage', line: 10, column: 3, endLine: 10, endColumn: 38 }],
    },
    {
      name: 'a row of a database keeps the verifier after the login',
      code: `
import { createClient } from '@supabase/supabase-js';
import { createHash, randomBytes } from 'node:crypto';

const database = createClient(process.env.URL, process.env.KEY);

export async function start(state) {
  const codeVerifier = randomBytes(32).toString('base64url');
  await database.from('logins').upsert([{ state, code_verifier: codeVerifier }]);
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'), code_challenge_method: 'S256' };
}
export async function finish(code, state) {
  const { data } = await database.from('logins').select().eq('state', state).single();
  return redeem({ grant_type: 'authorization_code', code, client_id: 'app', code_verifier: data.code_verifier });
}
`,
      errors: [{ messageId: 'neverRemoved', line: 9, column: 9, endLine: 9, endColumn: 81 }],
    },
  ],
  fine: [
    {
      name: 'a function of the file is called after localStorage, and keeps nothing there',
      code: `export function begin(codeVerifier) {
  setLocalStorage('code_verifier', codeVerifier);
  return { code_challenge_method: 'S256' };
}
function setLocalStorage(key, value) {
  memory.set(key, value);
}
`,
    },
    {
      name: 'a function of another file is called after localStorage, and is told to forget',
      code: `import { setLocalStorage, saveToLocalStorage } from './storage';
export function end(codeVerifier) {
  setLocalStorage('code_verifier', '');
  saveToLocalStorage(codeVerifier);
  return { code_challenge_method: 'S256' };
}
`,
    },
    {
      name: 'the field of the verifier is deleted from the session after it was used',
      code: `export async function login(req, res) {
  const codeVerifier = generateCodeVerifier();
  req.session.login = { codeVerifier, state };
  res.redirect(await authorizationUrl(codeVerifier));
}
export async function callback(req) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: req.session.login.codeVerifier });
  delete req.session.login.codeVerifier;
  return fetch(tokenEndpoint, { method: 'POST', body });
}`,
    },
    {
      name: 'a helper that is told the key removes it',
      code: `
import { createHash, randomBytes } from 'node:crypto';
const keep = (key, value) => sessionStorage.setItem(key, value);
const drop = (key) => sessionStorage.removeItem(key);
export function begin() {
  const codeVerifier = randomBytes(32).toString('base64url');
  keep('cv', codeVerifier);
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url') };
}
export async function finish(code) {
  await redeem({ grant_type: 'authorization_code', code, code_verifier: sessionStorage.getItem('cv') });
  drop('cv');
}
`,
    },
    {
      name: 'the key is put together in two ways',
      code: `
const prefix = 'pending:';
export function begin(state, codeVerifier) {
  sessionStorage.setItem(prefix + state, codeVerifier);
}
export async function finish(code, state) {
  const key = \`pending:\${state}\`;
  await redeem({ grant_type: 'authorization_code', code, code_verifier: sessionStorage.getItem(key) });
  sessionStorage.removeItem(key);
}
`,
    },
    {
      name: 'an object is kept as a whole, and its verifier taken out of it once the code is redeemed',
      code: `export class Login {
  #state = {};
  #keep() {
    sessionStorage.setItem(this.storageKey, JSON.stringify(this.#state));
  }
  async start() {
    this.#state.codeVerifier = generateCodeVerifier();
    this.#keep();
    return { response_type: 'code', code_challenge: await derive(this.#state.codeVerifier), code_challenge_method: 'S256' };
  }
  async finish(code) {
    const { codeVerifier } = this.#state;
    await post({ grant_type: 'authorization_code', client_id: 'spa', code, code_verifier: codeVerifier });
    delete this.#state.codeVerifier;
    this.#keep();
  }
}
`,
    },
    {
      name: 'a session storage from which the logout takes the verifier',
      code: `
const codeVerifier = generateCodeVerifier();
sessionStorage.setItem('cv', codeVerifier);
export const query = { code_challenge: derive(codeVerifier) };
export const finish = (code) => post({ grant_type: 'authorization_code', code, code_verifier: sessionStorage.getItem('cv') });
export function logout() { sessionStorage.removeItem('cv'); }
`,
    },
    {
      name: 'sessionStorage loses the verifier before the exchange',
      code: `
sessionStorage.setItem('cv', generateCodeVerifier());
export function finish(code) {
  const codeVerifier = sessionStorage.getItem('cv');
  sessionStorage.removeItem('cv');
  return post({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
}
`,
    },
    {
      name: 'the key is a constant',
      code: `
const KEY = 'cv';
sessionStorage.setItem(KEY, generateCodeVerifier());
export async function finish(code) {
  const tokens = await post({ grant_type: 'authorization_code', code, code_verifier: sessionStorage.getItem(KEY) });
  sessionStorage.removeItem('cv');
  return tokens;
}
`,
    },
    {
      name: 'a server session loses the verifier',
      code: `
export function start(req) { req.session.codeVerifier = generateCodeVerifier(); }
export async function finish(req) {
  const tokens = await post({ grant_type: 'authorization_code', code: req.query.code, code_verifier: req.session.codeVerifier });
  delete req.session.codeVerifier;
  return tokens;
}
`,
    },
    {
      name: 'a server session is overwritten with nothing',
      code: `
export function start(req) { req.session.codeVerifier = generateCodeVerifier(); }
export async function finish(req) {
  const tokens = await post({ grant_type: 'authorization_code', code: req.query.code, code_verifier: req.session.codeVerifier });
  req.session.codeVerifier = null;
  return tokens;
}
`,
    },
    {
      name: 'only the challenge is kept',
      code: `
const codeVerifier = generateCodeVerifier();
const codeChallenge = await generateCodeChallenge(codeVerifier);
localStorage.setItem('challenge', codeChallenge);
export function redeem(code, codeVerifier) {
  return post({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
}
`,
    },
    {
      name: 'only the state is kept',
      code: `
localStorage.setItem('state', state);
export function redeem(code, codeVerifier) {
  return post({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
}
`,
    },
    {
      name: 'a map in memory holds the verifier',
      code: `
const pending = new Map();
export function start(state) { pending.set(state, generateCodeVerifier()); }
export const finish = (state, code) => post({ grant_type: 'authorization_code', code, code_verifier: pending.get(state) });
`,
    },
    {
      name: 'an encrypted verifier is kept',
      code: `
const codeVerifier = generateCodeVerifier();
localStorage.setItem('cv', await encrypt(codeVerifier, key));
export function redeem(code, codeVerifier) {
  return post({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
}
`,
    },
    {
      name: 'the tokens are kept, not the verifier',
      code: `
export async function finish(code, codeVerifier) {
  const tokens = await post({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
  localStorage.setItem('tokens', JSON.stringify(tokens));
}
`,
    },
    {
      name: 'Capacitor Preferences lose the verifier',
      code: `
import { Preferences } from '@capacitor/preferences';
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await Preferences.set({ key: 'cv', value: codeVerifier });
}
export async function finish(code, key) {
  const tokens = await post({ grant_type: 'authorization_code', code, code_verifier: (await Preferences.get({ key: 'cv' })).value });
  await Preferences.remove({ key: 'cv' });
  return tokens;
}
`,
    },
    {
      name: 'the storage of a browser extension loses the verifier',
      code: `

export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await chrome.storage.local.set({ cv: codeVerifier });
}
export async function finish(code, key) {
  const tokens = await post({ grant_type: 'authorization_code', code, code_verifier: (await chrome.storage.local.get('cv')).cv });
  await chrome.storage.local.remove(['cv', 'state']);
  return tokens;
}
`,
    },
    {
      name: 'MMKV loses the verifier',
      code: `
import { MMKV } from 'react-native-mmkv';
const settings = new MMKV();
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await settings.set('cv', codeVerifier);
}
export async function finish(code, key) {
  const tokens = await post({ grant_type: 'authorization_code', code, code_verifier: settings.getString('cv') });
  settings.delete('cv');
  return tokens;
}
`,
    },
    {
      name: 'a secure store loses the verifier',
      code: `
import * as SecureStore from 'expo-secure-store';
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await SecureStore.setItemAsync('cv', codeVerifier);
}
export async function finish(code, key) {
  const tokens = await post({ grant_type: 'authorization_code', code, code_verifier: await SecureStore.getItemAsync('cv') });
  await SecureStore.deleteItemAsync('cv');
  return tokens;
}
`,
    },
    {
      name: 'the file with the verifier is removed',
      code: `
import { readFile, unlink, writeFile } from 'node:fs/promises';
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await writeFile('login.txt', codeVerifier);
}
export async function finish(code, key) {
  const tokens = await post({ grant_type: 'authorization_code', code, code_verifier: await readFile('login.txt', 'utf8') });
  await unlink('login.txt');
  return tokens;
}
`,
    },
    {
      name: 'the file with the verifier is overwritten with the tokens',
      code: `
import { readFile, writeFile } from 'node:fs/promises';
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await writeFile('login.txt', codeVerifier);
}
export async function finish(code, key) {
  const tokens = await post({ grant_type: 'authorization_code', code, code_verifier: await readFile('login.txt', 'utf8') });
  await writeFile('login.txt', JSON.stringify(tokens));
  return tokens;
}
`,
    },
    {
      name: 'Redis lets the verifier expire',
      code: `
import Redis from 'ioredis';
const cache = new Redis();
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await cache.set(key, codeVerifier, 'EX', 600);
}
export async function finish(code, key) {
  const tokens = await post({ grant_type: 'authorization_code', code, code_verifier: await cache.get(key) });
  
  return tokens;
}
`,
    },
    {
      name: 'Redis gives the verifier out once',
      code: `
import Redis from 'ioredis';
const cache = new Redis();
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await cache.set(key, codeVerifier);
}
export async function finish(code, key) {
  const tokens = await post({ grant_type: 'authorization_code', code, code_verifier: await cache.getdel(key) });
  
  return tokens;
}
`,
    },
    {
      name: 'the row says when it ends',
      code: `
import { PrismaClient } from '@prisma/client';
const db = new PrismaClient();
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await db.login.create({ data: { key, codeVerifier, expiresAt: soon() } });
}
export async function finish(code, key) {
  const tokens = await post({ grant_type: 'authorization_code', code, code_verifier: (await db.login.findUnique({ where: { key } })).codeVerifier });
  
  return tokens;
}
`,
    },
    {
      name: 'the row is deleted',
      code: `
import { PrismaClient } from '@prisma/client';
const db = new PrismaClient();
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await db.login.create({ data: { key, codeVerifier } });
}
export async function finish(code, key) {
  const tokens = await post({ grant_type: 'authorization_code', code, code_verifier: (await db.login.findUnique({ where: { key } })).codeVerifier });
  await db.login.delete({ where: { key } });
  return tokens;
}
`,
    },
    {
      name: 'the state of a VS Code extension is emptied',
      code: `
import * as vscode from 'vscode';
const context = await activated();
export async function start(key) {
  const codeVerifier = generateCodeVerifier();
  await context.globalState.update('cv', codeVerifier);
}
export async function finish(code, key) {
  const tokens = await post({ grant_type: 'authorization_code', code, code_verifier: context.globalState.get('cv') });
  await context.globalState.update('cv', undefined);
  return tokens;
}
`,
    },
    {
      name: 'a worker puts the verifier into a store of its environment for ten minutes',
      code: `
export async function start(env, state) {
  const codeVerifier = generateCodeVerifier();
  await env.SESSIONS.put(state, codeVerifier, { expirationTtl: 600 });
  return authorizeUrl({ state, code_challenge: await derive(codeVerifier) });
}
export async function finish(env, state, code) {
  const codeVerifier = await env.SESSIONS.get(state);
  return post(new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier }));
}
`,
    },
    {
      name: 'a row of a database is taken out after the login',
      code: `
import { supabase } from './database';
import { createHash, randomBytes } from 'node:crypto';

export async function start(state) {
  const codeVerifier = randomBytes(32).toString('base64url');
  await supabase.from('logins').insert({ state, code_verifier: codeVerifier });
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'), code_challenge_method: 'S256' };
}
export async function finish(code, state) {
  const { data } = await supabase.from('logins').select().eq('state', state).single();
  await supabase.from('logins').delete().eq('state', state);
  return redeem({ grant_type: 'authorization_code', code, client_id: 'app', code_verifier: data.code_verifier });
}
`,
    },
    {
      name: 'the verifier of a row is overwritten with nothing',
      code: `
import { supabase } from './database';
import { createHash, randomBytes } from 'node:crypto';

export async function start(state) {
  const codeVerifier = randomBytes(32).toString('base64url');
  await supabase.from('logins').insert({ state, code_verifier: codeVerifier });
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'), code_challenge_method: 'S256' };
}
export async function finish(code, state) {
  const { data } = await supabase.from('logins').select().eq('state', state).single();
  await supabase.from('logins').update({ code_verifier: null }).eq('state', state);
  return redeem({ grant_type: 'authorization_code', code, client_id: 'app', code_verifier: data.code_verifier });
}
`,
    },
    {
      name: 'the rows of a list say when they end',
      code: `
import { supabase } from './database';
import { createHash, randomBytes } from 'node:crypto';

export async function start(state, expiresAt) {
  const codeVerifier = randomBytes(32).toString('base64url');
  await supabase.from('logins').insert([{ state, code_verifier: codeVerifier, expires_at: expiresAt }]);
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'), code_challenge_method: 'S256' };
}
export async function finish(code, state) {
  const { data } = await supabase.from('logins').select().eq('state', state).single();
  return redeem({ grant_type: 'authorization_code', code, client_id: 'app', code_verifier: data.code_verifier });
}
`,
    },
    {
      name: 'a state container leaves the verifier out of the copy',
      code: `
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { generateCodeVerifier } from './pkce';

export const useLogin = create(
  persist(
    (set) => ({
      start: () => {
        set({ codeVerifier: generateCodeVerifier() });
      },
      finish: (code, codeVerifier) => redeem({ grant_type: 'authorization_code', code, code_verifier: codeVerifier }),
    }),
    { name: 'login', partialize: (state) => ({ token: state.token }) },
  ),
);
`,
    },
  ],
  unsure: [
    {
      name: 'an answer with the names of a token request redeems nothing',
      code: `router.get('/pkce', (req, res) => {
  const { code_verifier, code_challenge } = generatePkcePair();
  req.session.code_verifier = code_verifier;
  res.json({ code_verifier, code_challenge });
});
`,
    },
    {
      name: 'a library makes the challenge of the verifier in the session, and the code is redeemed in another file',
      code: `
import { Google, generateCodeVerifier, generateState } from 'arctic';
const google = new Google(id, secret, callback);
export async function loader() {
  const state = generateState();
  const codeVerifier = generateCodeVerifier();
  const session = await sessions.getSession();
  session.set('state', state);
  session.set('google_code_verifier', codeVerifier);
  return redirect(google.createAuthorizationURL(state, codeVerifier, ['openid']), await cookie(session));
}
`,
    },
    {
      name: 'several things are set into a session, and the code is redeemed in another file',
      code: `
import { generateCodeVerifier } from 'arctic';
export async function loader(request) {
  const session = await sessions.getSession(request);
  session.set('state', crypto.randomUUID());
  session.set('code_verifier', generateCodeVerifier());
  return begin(session);
}
`,
    },
    {
      name: 'the columns of a row are called like parameters, and the token request stands in another file',
      code: `
import { createHash, randomBytes } from 'node:crypto';
export async function begin(db, user) {
  const codeVerifier = randomBytes(48).toString('base64url');
  await db.from('pending_logins').insert({ state, user, code_verifier: codeVerifier, client_id: null });
  const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return \`https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=\${callback}&code_challenge=\${challenge}&code_challenge_method=S256\`;
}
`,
    },
    {
      name: 'the token request stands in another file',
      code: `
const codeVerifier = generateCodeVerifier();
sessionStorage.setItem('cv', codeVerifier);
export const query = { code_challenge: derive(codeVerifier) };
`,
    },
    {
      name: 'the store is a parameter',
      code: `
export function keep(storage, codeVerifier) {
  storage.setItem('cv', codeVerifier);
  return { code_challenge: derive(codeVerifier) };
}
export function redeem(code, codeVerifier) {
  return post({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
}
`,
    },
    {
      name: 'a helper of another file may clear the store',
      code: `
import { clearPkceState } from './state';
sessionStorage.setItem('cv', generateCodeVerifier());
export function finish(code) {
  clearPkceState();
  return post({ grant_type: 'authorization_code', code, code_verifier: sessionStorage.getItem('cv') });
}
`,
    },
    {
      name: 'the session is destroyed somewhere in this file',
      code: `
export function start(req) { req.session.codeVerifier = generateCodeVerifier(); }
export const finish = (req) => post({ grant_type: 'authorization_code', code: req.query.code, code_verifier: req.session.codeVerifier });
export const end = (req) => req.session.destroy();
`,
    },
    {
      name: 'one of two stores is localStorage, and the chosen one is emptied',
      code: `
export function start(codeVerifier, isLasting) {
  const store = isLasting ? localStorage : sessionStorage;
  store.setItem('cv', codeVerifier);
  return { code_challenge: derive(codeVerifier) };
}
export function end(store) { store.removeItem('cv'); }
`,
    },
    {
      name: 'settings are kept, and the token request stands in another file',
      code: `
import Store from 'electron-store';
const settings = new Store();
const codeVerifier = generateCodeVerifier();
settings.set('cv', codeVerifier);
export const query = { code_challenge: derive(codeVerifier) };
`,
    },
    {
      name: 'a state container keeps its copy somewhere else',
      code: `
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { generateCodeVerifier } from './pkce';
import { storage } from './storage';

export const useLogin = create(
  persist((set) => ({ start: () => set({ codeVerifier: generateCodeVerifier() }) }), { name: 'login', storage }),
);
`,
    },
    {
      name: 'what is written back comes from an object that visibly has no verifier',
      code: `
import { startAuthorization } from './pkce';

function readConfig(name) {
  const parsed = JSON.parse(localStorage.getItem('config-' + name));
  const config = { resource: parsed.resource, version: parsed.version };
  config.scopes = parsed.scopes;
  return config;
}
function writeConfig(name, updates) {
  const existing = readConfig(name);
  localStorage.setItem('config-' + name, JSON.stringify({ ...existing, ...updates }));
}
export function serialize(body) {
  const fields = body ?? readConfig('login');
  return fields.code_verifier ? { codeVerifier: fields.code_verifier } : {};
}
export async function login() {
  writeConfig('login', { version: 2 });
  return startAuthorization();
}
`,
    },
  ],
});
