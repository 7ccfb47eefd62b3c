// Does no-logging follow a verifier through stores, helpers of the file, state and pairs, and keep one key from another?
import rule from '../../rules/no-logging';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-logging', rule, {
  reported: [
    {
      name: 'the challenge of an own verifier, in a file that also compares those of others',
      code: `import { createHash, randomBytes } from 'node:crypto';
const challengeOf = (verifier) => createHash('sha256').update(verifier).digest('base64url');
const newVerifier = () => randomBytes(32).toString('base64url');
export function newPair() {
  const codeVerifier = newVerifier();
  const codeChallenge = challengeOf(codeVerifier);
  console.log('begin', codeChallenge);
  return { codeVerifier, codeChallenge };
}
export function verifyPkce(codeVerifier, codeChallenge) {
  const expected = challengeOf(codeVerifier);
  console.log('compare', expected, codeChallenge);
  return expected === codeChallenge;
}
`,
      output: `import { createHash, randomBytes } from 'node:crypto';
const challengeOf = (verifier) => createHash('sha256').update(verifier).digest('base64url');
const newVerifier = () => randomBytes(32).toString('base64url');
export function newPair() {
  const codeVerifier = newVerifier();
  const codeChallenge = challengeOf(codeVerifier);
  console.log('begin', '[redacted]');
  return { codeVerifier, codeChallenge };
}
export function verifyPkce(codeVerifier, codeChallenge) {
  const expected = challengeOf(codeVerifier);
  console.log('compare', expected, codeChallenge);
  return expected === codeChallenge;
}
`,
      errors: [{ messageId: 'loggedChallenge', line: 7, column: 24, endLine: 7, endColumn: 37 }],
    },
    {
      name: 'a function of another script writes it into a log',
      code: `function generateCodeVerifier() {
  const verifier = randomText(128);
  writeLog('made a code_verifier: ' + verifier);
  return verifier;
}
function generateCodeChallenge(verifier) {
  return base64url(CryptoJS.SHA256(verifier));
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 3, column: 39, endLine: 3, endColumn: 47 }],
      output: `function generateCodeVerifier() {
  const verifier = randomText(128);
  writeLog('made a code_verifier: ' + '[redacted]');
  return verifier;
}
function generateCodeChallenge(verifier) {
  return base64url(CryptoJS.SHA256(verifier));
}
`,
    },
    {
      name: 'the verifier of an answer that names the address of the login beside it',
      code: `export async function login(open) {
  const { login_url, code_verifier } = await (await fetch('/start')).json();
  console.log('kept', code_verifier);
  open(login_url);
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 3, column: 23, endLine: 3, endColumn: 36 }],
      output: `export async function login(open) {
  const { login_url, code_verifier } = await (await fetch('/start')).json();
  console.log('kept', '[redacted]');
  open(login_url);
}
`,
    },
    {
      name: 'a kept verifier in the file that reads the code out of the query',
      code: `export function Callback() {
  const [codeVerifier] = useLocalStorage('code_verifier', '');
  const code = useSearchParams().get('code');
  console.log(code, codeVerifier);
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 21, endLine: 4, endColumn: 33 }],
      output: `export function Callback() {
  const [codeVerifier] = useLocalStorage('code_verifier', '');
  const code = useSearchParams().get('code');
  console.log(code, '[redacted]');
}
`,
    },
    {
      name: 'a function that makes the challenge logs the verifier that it hashes',
      code: `
export async function generateCodeChallenge(verifier) {
  const octets = new TextEncoder().encode(verifier);
  const digest = await crypto.subtle.digest('SHA-256', octets);
  console.log(verifier);
  return toBase64Url(new Uint8Array(digest));
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 15, endLine: 5, endColumn: 23 }],
      output: `
export async function generateCodeChallenge(verifier) {
  const octets = new TextEncoder().encode(verifier);
  const digest = await crypto.subtle.digest('SHA-256', octets);
  console.log('[redacted]');
  return toBase64Url(new Uint8Array(digest));
}
`,
    },
    {
      name: 'a function whose name promises a verifier logs what it gives back, whatever the variable is called',
      code: `
export function generateCodeVerifier() {
  const text = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  console.log(text);
  return text;
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 15, endLine: 4, endColumn: 19 }],
      output: `
export function generateCodeVerifier() {
  const text = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  console.log('[redacted]');
  return text;
}
`,
    },
    {
      name: 'a function whose name promises a challenge logs what it gives back',
      code: `
const getCodeChallenge = async (given) => {
  const result = toBase64Url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(given)));
  console.log(result);
  return result;
};
export { getCodeChallenge };
`,
      errors: [{ messageId: 'loggedChallenge', line: 4, column: 15, endLine: 4, endColumn: 21 }],
      output: `
const getCodeChallenge = async (given) => {
  const result = toBase64Url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(given)));
  console.log('[redacted]');
  return result;
};
export { getCodeChallenge };
`,
    },
    {
      name: 'a function hashes the verifier with a helper of the file',
      code: `
import { createHash } from 'node:crypto';
const sha256 = (text) => createHash('sha256').update(text).digest();
export function createCodeChallenge(verifier) {
  console.log(verifier);
  return sha256(verifier).toString('base64url');
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 15, endLine: 5, endColumn: 23 }],
      output: `
import { createHash } from 'node:crypto';
const sha256 = (text) => createHash('sha256').update(text).digest();
export function createCodeChallenge(verifier) {
  console.log('[redacted]');
  return sha256(verifier).toString('base64url');
}
`,
    },
    {
      name: 'a missing verifier is made and then logged',
      code: `
function currentVerifier() {
  let codeVerifier = sessionStorage.getItem('cv');
  if (!codeVerifier) {
    codeVerifier = generateRandomString(64);
    console.log(codeVerifier);
  }
  return codeVerifier;
}
const challenge = await sha256Url(currentVerifier());
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: challenge, code_challenge_method: 'S256' });
`,
      errors: [{ messageId: 'loggedVerifier', line: 6, column: 17, endLine: 6, endColumn: 29 }],
      output: `
function currentVerifier() {
  let codeVerifier = sessionStorage.getItem('cv');
  if (!codeVerifier) {
    codeVerifier = generateRandomString(64);
    console.log('[redacted]');
  }
  return codeVerifier;
}
const challenge = await sha256Url(currentVerifier());
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: challenge, code_challenge_method: 'S256' });
`,
    },
    {
      name: 'a helper reads the verifier from a store, and what it gives is logged',
      code: `
function save(key, value) {
  sessionStorage.setItem('app_' + key, value);
}
function load(key) {
  const text = sessionStorage.getItem('app_' + key);
  return text ? text : null;
}
export async function finish(code) {
  const kept = load('cv');
  console.log(kept);
  return fetch('/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: load('cv') }),
  });
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 11, column: 15, endLine: 11, endColumn: 19 }],
      output: `
function save(key, value) {
  sessionStorage.setItem('app_' + key, value);
}
function load(key) {
  const text = sessionStorage.getItem('app_' + key);
  return text ? text : null;
}
export async function finish(code) {
  const kept = load('cv');
  console.log('[redacted]');
  return fetch('/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: load('cv') }),
  });
}
`,
    },
    {
      name: 'the state of a store of zustand holds it',
      code: `
import { create } from 'zustand';
export const useLogin = create((set, get) => ({
  start: () => set({ proof: generateRandomString(64) }),
  finish: async (code) => {
    console.log(get().proof);
  return fetch('/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: get().proof }),
    });
  },
}));
`,
      errors: [{ messageId: 'loggedVerifier', line: 6, column: 17, endLine: 6, endColumn: 28 }],
    },
    {
      name: 'the state of a component holds it',
      code: `
class Login extends Component {
  start() {
    this.setState({ proof: generateRandomString(64) });
  }
  finish(code) {
    console.log(this.state.proof);
  return fetch('/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: this.state.proof }),
    });
  }
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 7, column: 17, endLine: 7, endColumn: 33 }],
      output: `
class Login extends Component {
  start() {
    this.setState({ proof: generateRandomString(64) });
  }
  finish(code) {
    console.log('[redacted]');
  return fetch('/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: this.state.proof }),
    });
  }
}
`,
    },
    {
      name: 'the pair of a generator in another file is logged, whose verifier nothing here reads',
      code: `
import { generatePKCE } from './pkce';
export async function login(oauth) {
  const pair = await generatePKCE();
  console.log(pair);
  return oauth.authorize(pair);
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 15, endLine: 5, endColumn: 19 }],
      output: `
import { generatePKCE } from './pkce';
export async function login(oauth) {
  const pair = await generatePKCE();
  console.log('[redacted]');
  return oauth.authorize(pair);
}
`,
    },
    {
      name: 'a verifier that is read under a key which says so',
      code: `import { cookies } from 'next/headers';
const VERIFIER_COOKIE = 'app_verifier';
// PKCE with S256
export function readCookies() {
  const store = cookies();
  const verifier = store.get(VERIFIER_COOKIE)?.value;
  console.log('pkce', verifier);
  return { verifier };
}
`,
      errors: [
        {
          messageId: 'loggedVerifier',
          line: 7,
          column: 23,
          endLine: 7,
          endColumn: 31,
        },
      ],
      output: `import { cookies } from 'next/headers';
const VERIFIER_COOKIE = 'app_verifier';
// PKCE with S256
export function readCookies() {
  const store = cookies();
  const verifier = store.get(VERIFIER_COOKIE)?.value;
  console.log('pkce', '[redacted]');
  return { verifier };
}
`,
    },
  ],
  fine: [
    {
      name: 'a function whose name promises a verifier logs something else than it gives back',
      code: `
export function generateCodeVerifier(length) {
  const text = toBase64Url(crypto.getRandomValues(new Uint8Array(length)));
  console.log(length, text.length);
  return text;
}
`,
    },
    {
      name: 'a function that gives back more than its name says logs the name of the method',
      code: `
export function createVerifier() {
  const made = { method: 'S256', verifier: toBase64Url(crypto.getRandomValues(new Uint8Array(32))) };
  console.log(made.method);
  return made;
}
export const generateCodeChallenge = hash;
`,
    },
    {
      name: 'a function for the challenge of another protocol logs what it gives back',
      code: `
export function getCodeChallenge() {
  const result = captcha.next();
  console.log(result);
  return result;
}
`,
    },
    {
      name: 'what a helper reads under another key of the same store',
      code: `
function save(key, value) {
  sessionStorage.setItem('app_' + key, JSON.stringify(value));
}
function load(key) {
  const text = sessionStorage.getItem('app_' + key);
  return text ? JSON.parse(text) : null;
}
export function start(codeVerifier, theme) {
  save('cv', codeVerifier);
  save('theme', theme);
}
export async function finish(code) {
  console.log(load('theme'));
  return fetch('/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: load('cv') }),
  });
}
`,
    },
    {
      name: 'another member of the state of a store',
      code: `
import { create } from 'zustand';
export const useLogin = create((set, get) => ({
  start: () => set({ proof: generateRandomString(64), step: 1 }),
  finish: async (code) => {
    console.log(get().step);
  return fetch('/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: get().proof }),
    });
  },
}));
`,
    },
    {
      name: 'the challenge of a pair whose verifier nothing here reads',
      code: `
import { generatePKCE } from './pkce';
export async function login(oauth) {
  const pair = await generatePKCE();
  console.log(pair.expiresAt);
  return oauth.authorize(pair);
}
`,
    },
  ],
  unsure: [
    {
      name: 'a function of another file whose name begins like a log gives a copy',
      code: `
import { traceValue } from './trace';
export async function finish(codeVerifier, code, history) {
  const body = { grant_type: 'authorization_code', code, code_verifier: codeVerifier };
  history.push({ body: traceValue(body) });
  return fetch('/token', { method: 'POST', body: new URLSearchParams(body) });
}
`,
    },
    {
      name: 'a constant of another file and a key of the moment are two keys',
      code: `
export async function ready(env, options) {
  const storage = env.getStorage();
  const key = options.stateKey || (await storage.get(settings.SMART_KEY));
  debug('key: %s', key);
  const state = await storage.get(key);
  const body = 'grant_type=authorization_code&code_verifier=' + state.codeVerifier;
  return fetch('/token', { method: 'POST', body });
}
`,
    },
  ],
});
