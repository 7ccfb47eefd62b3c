// Does no-logging find verifiers and challenges in logs, and leave lengths, redactions and token responses alone?
import rule from '../../rules/no-logging';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-logging', rule, {
  reported: [
    {
      name: 'the verifier that a server sends along with the address of the login',
      code: `export async function connect() {
  const response = await axios.get('/api/auth/twitter/start');
  console.log('got', response.data.codeVerifier);
  location.href = response.data.authUrl;
}
`,
      output: `export async function connect() {
  const response = await axios.get('/api/auth/twitter/start');
  console.log('got', '[redacted]');
  location.href = response.data.authUrl;
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 3, column: 22, endLine: 3, endColumn: 48 }],
    },
    {
      name: 'a challenge behind its name and an equals sign',
      code: `import { createHash, randomBytes } from 'node:crypto';
const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');
console.log('challenge=' + challenge);
console.log(\`pkce_challenge=\${challenge}\`);
`,
      output: `import { createHash, randomBytes } from 'node:crypto';
const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');
console.log('challenge=' + '[redacted]');
console.log(\`pkce_challenge=\${'[redacted]'}\`);
`,
      errors: [
        { messageId: 'loggedChallenge', line: 4, column: 28, endLine: 4, endColumn: 37 },
        { messageId: 'loggedChallenge', line: 5, column: 31, endLine: 5, endColumn: 40 },
      ],
    },
    {
      name: 'the verifier is taken out of the body under a condition alone',
      code: `export function show(code, codeVerifier, verbose) {
  const body = { grant_type: 'authorization_code', code, code_verifier: codeVerifier };
  if (!verbose) delete body.code_verifier;
  console.debug(body);
}`,
      output: `export function show(code, codeVerifier, verbose) {
  const body = { grant_type: 'authorization_code', code, code_verifier: codeVerifier };
  if (!verbose) delete body.code_verifier;
  console.debug('[redacted]');
}`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 17, endLine: 4, endColumn: 21 }],
    },
    {
      name: 'a verifier is written to the console',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log(codeVerifier);
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 13, endLine: 5, endColumn: 25 }],
      output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log('[redacted]');
`,
    },
    {
      name: 'a verifier is part of a logged sentence',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.info(\`verifier is \${codeVerifier}\`);
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 29, endLine: 5, endColumn: 41 }],
      output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.info(\`verifier is \${'[redacted]'}\`);
`,
    },
    {
      name: 'a verifier is appended to a logged text',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.debug('verifier: ' + codeVerifier);
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 30, endLine: 5, endColumn: 42 }],
      output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.debug('verifier: ' + '[redacted]');
`,
    },
    {
      name: 'a verifier is logged under its own name in an object',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.warn('login', { codeVerifier });
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 25, endLine: 5, endColumn: 37 }],
      output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.warn('login', { codeVerifier: '[redacted]' });
`,
    },
    {
      name: 'a verifier is logged as JSON',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.error(JSON.stringify({ client: 'spa', verifier: codeVerifier }));
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 57, endLine: 5, endColumn: 69 }],
      output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.error(JSON.stringify({ client: 'spa', verifier: '[redacted]' }));
`,
    },
    {
      name: 'a verifier is logged through the window console',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
window.console.log(codeVerifier);
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 20, endLine: 5, endColumn: 32 }],
      output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
window.console.log('[redacted]');
`,
    },
    {
      name: 'a verifier is shown in an alert',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
alert(codeVerifier);
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 7, endLine: 5, endColumn: 19 }],
      output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
alert('[redacted]');
`,
    },
    {
      name: 'a verifier is written to standard output',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
process.stdout.write(\`\${codeVerifier}\\n\`);
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 25, endLine: 5, endColumn: 37 }],
      output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
process.stdout.write(\`\${'[redacted]'}\\n\`);
`,
    },
    {
      name: 'the message of a thrown error holds the verifier',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
throw new Error(\`exchange failed for \${codeVerifier}\`);
`,
      errors: [{ messageId: 'thrownVerifier', line: 5, column: 40, endLine: 5, endColumn: 52 }],
      output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
throw new Error(\`exchange failed for \${'[redacted]'}\`);
`,
    },
    {
      name: 'the message of a rejected error holds the verifier',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
export const failed = Promise.reject(new TypeError('bad verifier ' + codeVerifier));
`,
      errors: [{ messageId: 'thrownVerifier', line: 5, column: 70, endLine: 5, endColumn: 82 }],
      output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
export const failed = Promise.reject(new TypeError('bad verifier ' + '[redacted]'));
`,
    },
    {
      name: 'a challenge is logged',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log('challenge', codeChallenge);
`,
      errors: [{ messageId: 'loggedChallenge', line: 5, column: 26, endLine: 5, endColumn: 39 }],
      output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log('challenge', '[redacted]');
`,
    },
    {
      name: 'the message of an error holds the challenge',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
throw new Error(\`no answer for \${codeChallenge}\`);
`,
      errors: [{ messageId: 'thrownChallenge', line: 5, column: 34, endLine: 5, endColumn: 47 }],
      output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
throw new Error(\`no answer for \${'[redacted]'}\`);
`,
    },
    {
      name: 'a pair of a known generator is logged under a neutral name',
      code: `
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client('id');
const codes = await client.generateCodeVerifierAsync();
console.log(codes);
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 13, endLine: 5, endColumn: 18 }],
      output: `
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client('id');
const codes = await client.generateCodeVerifierAsync();
console.log('[redacted]');
`,
    },
    {
      name: 'a verifier taken out of a pair under another name is logged',
      code: `
const { codeVerifier: secret, codeChallenge } = await generatePkcePair();
console.log('starting', secret);
export const query = { code_challenge: codeChallenge, code_challenge_method: 'S256' };
`,
      errors: [{ messageId: 'loggedVerifier', line: 3, column: 25, endLine: 3, endColumn: 31 }],
      output: `
const { codeVerifier: secret, codeChallenge } = await generatePkcePair();
console.log('starting', '[redacted]');
export const query = { code_challenge: codeChallenge, code_challenge_method: 'S256' };
`,
    },
    {
      name: 'a verifier goes by another name, and its use as code_verifier shows it',
      code: `
export async function redeem(code, randomString) {
  console.debug('redeeming with', randomString);
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: randomString });
  return fetch('https://login.example.com/token', { method: 'POST', body });
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 3, column: 35, endLine: 3, endColumn: 47 }],
      output: `
export async function redeem(code, randomString) {
  console.debug('redeeming with', '[redacted]');
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: randomString });
  return fetch('https://login.example.com/token', { method: 'POST', body });
}
`,
    },
    {
      name: 'a verifier is known by being hashed into the challenge',
      code: `
import { createHash, randomBytes } from 'node:crypto';
const secret = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(secret).digest('base64url');
export const query = { response_type: 'code', client_id: 'cli', code_challenge: challenge };
console.log(secret);
`,
      errors: [{ messageId: 'loggedVerifier', line: 6, column: 13, endLine: 6, endColumn: 19 }],
      output: `
import { createHash, randomBytes } from 'node:crypto';
const secret = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(secret).digest('base64url');
export const query = { response_type: 'code', client_id: 'cli', code_challenge: challenge };
console.log('[redacted]');
`,
    },
    {
      name: 'the body of the token request is logged',
      code: `
const body = new URLSearchParams();
body.set('grant_type', 'authorization_code');
body.set('code_verifier', sessionStorage.getItem('cv'));
console.log('token request', body.toString());
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 30, endLine: 5, endColumn: 34 }],
      output: `
const body = new URLSearchParams();
body.set('grant_type', 'authorization_code');
body.set('code_verifier', sessionStorage.getItem('cv'));
console.log('token request', '[redacted]'.toString());
`,
    },
    {
      name: 'the whole parameters of a token request are logged',
      code: `
export async function redeem(code, codeVerifier) {
  const parameters = { grant_type: 'authorization_code', code, code_verifier: codeVerifier };
  console.log('token request', parameters);
  return post('/token', parameters);
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 32, endLine: 4, endColumn: 42 }],
      output: `
export async function redeem(code, codeVerifier) {
  const parameters = { grant_type: 'authorization_code', code, code_verifier: codeVerifier };
  console.log('token request', '[redacted]');
  return post('/token', parameters);
}
`,
    },
    {
      name: 'a spread pair is logged',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
const pair = { codeVerifier, codeChallenge };
console.log({ ...pair, at: Date.now() });
`,
      errors: [{ messageId: 'loggedVerifier', line: 6, column: 15, endLine: 6, endColumn: 22 }],
    },
    {
      name: 'a verifier is logged that came back from session storage',
      code: `
const stored = sessionStorage.getItem('pkce_code_verifier');
console.log('stored', stored);
export const body = new URLSearchParams({ grant_type: 'authorization_code', code_verifier: stored });
`,
      errors: [{ messageId: 'loggedVerifier', line: 3, column: 23, endLine: 3, endColumn: 29 }],
      output: `
const stored = sessionStorage.getItem('pkce_code_verifier');
console.log('stored', '[redacted]');
export const body = new URLSearchParams({ grant_type: 'authorization_code', code_verifier: stored });
`,
    },
    {
      name: 'a verifier in the state of a component is logged',
      code: `
import { useState } from 'react';
export function Login() {
  const [secret, setSecret] = useState('');
  console.log(secret);
  return () => { setSecret(makeSecret()); exchange({ grant_type: 'authorization_code', code_verifier: secret }); };
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 15, endLine: 5, endColumn: 21 }],
      output: `
import { useState } from 'react';
export function Login() {
  const [secret, setSecret] = useState('');
  console.log('[redacted]');
  return () => { setSecret(makeSecret()); exchange({ grant_type: 'authorization_code', code_verifier: secret }); };
}
`,
    },
    {
      name: 'a verifier in a ref is logged',
      code: `
import { useRef } from 'react';
export function Login({ code }) {
  const held = useRef(null);
  held.current = generateCodeVerifier();
  console.log(held.current);
  return exchange({ grant_type: 'authorization_code', code, code_verifier: held.current });
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 6, column: 15, endLine: 6, endColumn: 27 }],
      output: `
import { useRef } from 'react';
export function Login({ code }) {
  const held = useRef(null);
  held.current = generateCodeVerifier();
  console.log('[redacted]');
  return exchange({ grant_type: 'authorization_code', code, code_verifier: held.current });
}
`,
    },
    {
      name: 'a verifier in a field is logged',
      code: `
export class Login {
  start() { this.secret = randomText(64); }
  async finish(code) {
    console.log('finishing', this.secret);
    return this.post({ grant_type: 'authorization_code', code, code_verifier: this.secret });
  }
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 30, endLine: 5, endColumn: 41 }],
      output: `
export class Login {
  start() { this.secret = randomText(64); }
  async finish(code) {
    console.log('finishing', '[redacted]');
    return this.post({ grant_type: 'authorization_code', code, code_verifier: this.secret });
  }
}
`,
    },
    {
      name: 'a verifier in a map keyed by state is logged',
      code: `
const pending = new Map();
export function start(state) { pending.set(state, { verifier: generateCodeVerifier() }); }
export function finish(state, code) {
  const entry = pending.get(state);
  console.log('entry', entry);
  return post({ grant_type: 'authorization_code', code, code_verifier: entry.verifier });
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 6, column: 24, endLine: 6, endColumn: 29 }],
      output: `
const pending = new Map();
export function start(state) { pending.set(state, { verifier: generateCodeVerifier() }); }
export function finish(state, code) {
  const entry = pending.get(state);
  console.log('entry', '[redacted]');
  return post({ grant_type: 'authorization_code', code, code_verifier: entry.verifier });
}
`,
    },
    {
      name: 'a helper of the file does nothing but log what it is given',
      code: `
function trace(label, data) { console.debug(label, { data }); }
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
trace('pkce', codeVerifier);
`,
      errors: [{ messageId: 'loggedVerifier', line: 6, column: 15, endLine: 6, endColumn: 27 }],
      output: `
function trace(label, data) { console.debug(label, { data }); }
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
trace('pkce', '[redacted]');
`,
    },
    {
      name: 'a helper of the file logs what it also uses',
      code: `
function wrap(label, data) { log.debug('wrapping', { label, data }); return seal(data); }
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
export const cookie = wrap('pkce', codeVerifier);
`,
      errors: [{ messageId: 'loggedVerifier', line: 2, column: 61, endLine: 2, endColumn: 65 }],
    },
    {
      name: 'pino is given the verifier',
      code: `
import pino from 'pino';
const root = pino();
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
root.child({ flow: 'login' }).info({ codeVerifier }, 'started');
`,
      errors: [{ messageId: 'loggedVerifier', line: 7, column: 38, endLine: 7, endColumn: 50 }],
      output: `
import pino from 'pino';
const root = pino();
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
root.child({ flow: 'login' }).info({ codeVerifier: '[redacted]' }, 'started');
`,
    },
    {
      name: 'winston is given the verifier',
      code: `
import winston from 'winston';
const out = winston.createLogger();
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
out.log('debug', 'login', { codeVerifier });
`,
      errors: [{ messageId: 'loggedVerifier', line: 7, column: 29, endLine: 7, endColumn: 41 }],
      output: `
import winston from 'winston';
const out = winston.createLogger();
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
out.log('debug', 'login', { codeVerifier: '[redacted]' });
`,
    },
    {
      name: 'the debug package is given the verifier',
      code: `
import debug from 'debug';
const trace = debug('app:oauth');
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
trace('verifier %s', codeVerifier);
`,
      errors: [{ messageId: 'loggedVerifier', line: 7, column: 22, endLine: 7, endColumn: 34 }],
      output: `
import debug from 'debug';
const trace = debug('app:oauth');
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
trace('verifier %s', '[redacted]');
`,
    },
    {
      name: 'consola is given the verifier',
      code: `
import { consola } from 'consola';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
consola.info(codeVerifier);
`,
      errors: [{ messageId: 'loggedVerifier', line: 6, column: 14, endLine: 6, endColumn: 26 }],
      output: `
import { consola } from 'consola';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
consola.info('[redacted]');
`,
    },
    {
      name: 'an injected logger is given the verifier',
      code: `
export class Login {
  constructor(logger) { this.logger = logger; }
  start(codeVerifier, codeChallenge) { this.logger.debug('starting', { codeVerifier }); return codeChallenge; }
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 72, endLine: 4, endColumn: 84 }],
      output: `
export class Login {
  constructor(logger) { this.logger = logger; }
  start(codeVerifier, codeChallenge) { this.logger.debug('starting', { codeVerifier: '[redacted]' }); return codeChallenge; }
}
`,
    },
    {
      name: 'the logger of a request is given the verifier',
      code: `
export function start(req, res) {
  const codeVerifier = generateCodeVerifier();
  req.log.info({ codeVerifier }, 'start');
  res.redirect(authorizeUrl({ code_challenge: hash(codeVerifier) }));
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 18, endLine: 4, endColumn: 30 }],
      output: `
export function start(req, res) {
  const codeVerifier = generateCodeVerifier();
  req.log.info({ codeVerifier: '[redacted]' }, 'start');
  res.redirect(authorizeUrl({ code_challenge: hash(codeVerifier) }));
}
`,
    },
    {
      name: 'the NestJS logger is given the verifier',
      code: `
import { Logger } from '@nestjs/common';
const out = new Logger('OAuth');
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
out.verbose(codeVerifier);
`,
      errors: [{ messageId: 'loggedVerifier', line: 7, column: 13, endLine: 7, endColumn: 25 }],
      output: `
import { Logger } from '@nestjs/common';
const out = new Logger('OAuth');
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
out.verbose('[redacted]');
`,
    },
    {
      name: 'Sentry is given the verifier',
      code: `
import * as Sentry from '@sentry/node';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
Sentry.setContext('pkce', { codeVerifier });
`,
      errors: [{ messageId: 'loggedVerifier', line: 6, column: 29, endLine: 6, endColumn: 41 }],
      output: `
import * as Sentry from '@sentry/node';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
Sentry.setContext('pkce', { codeVerifier: '[redacted]' });
`,
    },
    {
      name: 'PostHog is given the verifier',
      code: `
import posthog from 'posthog-js';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
posthog.capture('login', { verifier: codeVerifier });
`,
      errors: [{ messageId: 'loggedVerifier', line: 6, column: 38, endLine: 6, endColumn: 50 }],
      output: `
import posthog from 'posthog-js';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
posthog.capture('login', { verifier: '[redacted]' });
`,
    },
    {
      name: 'a span of OpenTelemetry is given the verifier',
      code: `
import { trace } from '@opentelemetry/api';
const span = trace.getTracer('oauth').startSpan('login');
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
span.setAttribute('pkce.verifier', codeVerifier);
`,
      errors: [{ messageId: 'loggedVerifier', line: 7, column: 36, endLine: 7, endColumn: 48 }],
      output: `
import { trace } from '@opentelemetry/api';
const span = trace.getTracer('oauth').startSpan('login');
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
span.setAttribute('pkce.verifier', '[redacted]');
`,
    },
    {
      name: 'a logger from the settings is given the verifier',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
audit.record(codeVerifier);
`,
      settings: { pkce: { loggers: ['audit.record'] } },
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 14, endLine: 5, endColumn: 26 }],
      output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
audit.record('[redacted]');
`,
    },
    {
      name: 'inspected output is logged',
      code: `
import { inspect } from 'node:util';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log(inspect({ codeVerifier }));
`,
      errors: [{ messageId: 'loggedVerifier', line: 6, column: 23, endLine: 6, endColumn: 35 }],
      output: `
import { inspect } from 'node:util';
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log(inspect({ codeVerifier: '[redacted]' }));
`,
    },
    {
      name: 'a generator is called within the log',
      code: `
import { generateCodeVerifier } from 'arctic';
console.log(generateCodeVerifier());
`,
      errors: [{ messageId: 'loggedVerifier', line: 3, column: 13, endLine: 3, endColumn: 35 }],
    },
    {
      name: 'the challenge is the verifier, so the option does not help',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = codeVerifier;
export const address = 'https://login.example.com/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'spa', redirect_uri: 'https://app.example.com/cb', code_challenge: codeChallenge, code_challenge_method: 'plain' });
console.log(codeChallenge);
`,
      options: [{ allowChallenge: true }],
      errors: [{ messageId: 'loggedChallenge', line: 5, column: 13, endLine: 5, endColumn: 26 }],
      output: `
const codeVerifier = generateRandomString(64);
const codeChallenge = codeVerifier;
export const address = 'https://login.example.com/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'spa', redirect_uri: 'https://app.example.com/cb', code_challenge: codeChallenge, code_challenge_method: 'plain' });
console.log('[redacted]');
`,
    },
    {
      name: 'a typed verifier is logged',
      code: `
export async function start(): Promise<void> {
  const codeVerifier: string = generateRandomString(64);
  const codeChallenge = await derive(codeVerifier);
  console.log(codeVerifier as string, codeChallenge!.length);
}
`,
      typescript: true,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 15, endLine: 5, endColumn: 27 }],
      output: `
export async function start(): Promise<void> {
  const codeVerifier: string = generateRandomString(64);
  const codeChallenge = await derive(codeVerifier);
  console.log('[redacted]' as string, codeChallenge!.length);
}
`,
    },
    {
      name: 'a verifier is hashed with SHA-256, and the file has no other word of PKCE',
      code: `
import { createHash } from 'node:crypto';
export function start(codeVerifier) {
  console.log(codeVerifier);
  return createHash('sha256').update(codeVerifier).digest('base64url');
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 15, endLine: 4, endColumn: 27 }],
      output: `
import { createHash } from 'node:crypto';
export function start(codeVerifier) {
  console.log('[redacted]');
  return createHash('sha256').update(codeVerifier).digest('base64url');
}
`,
    },
    {
      name: 'a verifier is handed to a function out of sight as code_verifier',
      code: `
import { api } from './api';
export async function finish(verifier) {
  console.log(verifier);
  return api.exchange({ code_verifier: verifier });
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 15, endLine: 4, endColumn: 23 }],
      output: `
import { api } from './api';
export async function finish(verifier) {
  console.log('[redacted]');
  return api.exchange({ code_verifier: verifier });
}
`,
    },
    {
      name: 'a random text is called a code verifier',
      code: `
import { randomBytes } from 'node:crypto';
export function start() {
  const codeVerifier = randomBytes(32).toString('base64url');
  console.log(codeVerifier);
  return codeVerifier;
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 15, endLine: 5, endColumn: 27 }],
      output: `
import { randomBytes } from 'node:crypto';
export function start() {
  const codeVerifier = randomBytes(32).toString('base64url');
  console.log('[redacted]');
  return codeVerifier;
}
`,
    },
    {
      name: 'a proxy logs the verifier that it passes on to another server',
      code: `
export async function relay(body) {
  const grantType = body.grant_type;
  const codeVerifier = body.code_verifier;
  if (grantType === 'authorization_code') {
    log.debug('verifier ' + codeVerifier);
    return post({ grant_type: grantType, code: body.code, code_verifier: codeVerifier });
  }
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 6, column: 29, endLine: 6, endColumn: 41 }],
      output: `
export async function relay(body) {
  const grantType = body.grant_type;
  const codeVerifier = body.code_verifier;
  if (grantType === 'authorization_code') {
    log.debug('verifier ' + '[redacted]');
    return post({ grant_type: grantType, code: body.code, code_verifier: codeVerifier });
  }
}
`,
    },
    {
      name: 'the verifier that a store holds under its own name is logged where it is read',
      code: `
import { getTokenFromCode } from './login';

export async function finish() {
  const code = new URLSearchParams(location.search).get('code');
  console.log('verifier', localStorage.getItem('code_verifier'));
  localStorage.setItem('access_token', await getTokenFromCode(code));
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 6, column: 27, endLine: 6, endColumn: 64 }],
    },
    {
      name: 'the address of a request with the method plain is logged, whose challenge is the verifier',
      code: `
export function login() {
  const codeVerifier = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(33)))).replace(/\\+/g, '-').replace(/\\//g, '_');
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'spa');
  url.searchParams.set('code_challenge', codeVerifier);
  url.searchParams.set('code_challenge_method', 'plain');
  console.log('going to', url.toString());
  location.href = url.toString();
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 9, column: 27, endLine: 9, endColumn: 30 }],
      output: `
export function login() {
  const codeVerifier = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(33)))).replace(/\\+/g, '-').replace(/\\//g, '_');
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'spa');
  url.searchParams.set('code_challenge', codeVerifier);
  url.searchParams.set('code_challenge_method', 'plain');
  console.log('going to', '[redacted]'.toString());
  location.href = url.toString();
}
`,
    },
    {
      name: 'a generator is handed the pair of PKCE, and logs the verifier in it',
      code: `
export function* login() {
  const pkce = yield* makeChallenge;
  console.log(pkce.verifier);
  return \`https://login.example.com/authorize?response_type=code&client_id=cli&code_challenge=\${pkce.challenge}&code_challenge_method=S256\`;
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 15, endLine: 4, endColumn: 28 }],
      output: `
export function* login() {
  const pkce = yield* makeChallenge;
  console.log('[redacted]');
  return \`https://login.example.com/authorize?response_type=code&client_id=cli&code_challenge=\${pkce.challenge}&code_challenge_method=S256\`;
}
`,
    },
    {
      name: 'the verifier that comes beside the address of a login is logged',
      code: `
import { authorize } from './pkce';

export async function start(show) {
  const { url, verifier } = await authorize();
  show(url);
  console.log({ verifier });
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 7, column: 17, endLine: 7, endColumn: 25 }],
      output: `
import { authorize } from './pkce';

export async function start(show) {
  const { url, verifier } = await authorize();
  show(url);
  console.log({ verifier: '[redacted]' });
}
`,
    },
    {
      name: 'the verifier that is exchanged together with the code is logged',
      code: `
import { exchange } from './pkce';

export function finish(code, verifier) {
  console.log(verifier);
  return exchange(code, verifier);
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 15, endLine: 5, endColumn: 23 }],
      output: `
import { exchange } from './pkce';

export function finish(code, verifier) {
  console.log('[redacted]');
  return exchange(code, verifier);
}
`,
    },
    {
      name: 'a verifier that is called a state is logged, and sent as verifier',
      code: `import { generateCodeVerifier } from './pkce';
const state = generateCodeVerifier();
console.log('state', state);
await fetch(endpoint, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'spa', code, code_verifier: state }) });
`,
      output: `import { generateCodeVerifier } from './pkce';
const state = generateCodeVerifier();
console.log('state', '[redacted]');
await fetch(endpoint, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'spa', code, code_verifier: state }) });
`,
      errors: [{ messageId: 'loggedVerifier', line: 3, column: 22, endLine: 3, endColumn: 27 }],
    },
  ],
  fine: [
    {
      name: 'an authorization server logs the code that it has issued, and what is encoded is held against its challenge',
      code: `import { createHash } from 'node:crypto';
export async function POST(request) {
  const form = await request.formData();
  const grant_type = form.get('grant_type');
  const code_verifier = form.get('code_verifier');
  console.log('form', { grant_type });
  const issued = await codes.find(form.get('code'));
  if (issued.redirectUri !== form.get('redirect_uri')) {
    console.log('mismatch', { issued });
    return deny();
  }
  const base64url = createHash('sha256').update(code_verifier).digest('base64url');
  return base64url === issued.codeChallenge ? tokens() : deny();
}`,
    },
    {
      name: 'a state that the generator of verifiers makes is logged',
      code: `import { generateCodeVerifier, deriveChallenge } from './pkce';
const state = await generateCodeVerifier();
console.log('state', state);
`,
    },
    {
      name: 'the query of a request begins with the challenge',
      code: `import { createHash, randomBytes } from 'node:crypto';
const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');
console.log(\`code_challenge=\${challenge}&code_challenge_method=S256&client_id=app\`);
`,
    },
    {
      name: 'the verifier and the challenge are taken out of a copy before it is logged',
      code: `import { createHash, randomBytes } from 'node:crypto';
export function start(session) {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  session.pair = { codeVerifier, codeChallenge, state: session.state };
  const shown = { ...session.pair };
  delete shown.codeVerifier;
  delete shown.codeChallenge;
  console.debug(shown);
}`,
    },
    {
      name: 'the verifier of a copy is replaced before it is logged',
      code: `export function redeem(code, codeVerifier) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
  const shown = new URLSearchParams(body);
  shown.set('code_verifier', '[redacted]');
  console.debug(shown.toString());
  return fetch(tokenEndpoint, { method: 'POST', body });
}`,
    },
    {
      name: 'a body loses its verifier before it is logged',
      code: `export function show(code, codeVerifier) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
  body.delete('code_verifier');
  console.debug(\`\${body}\`);
}`,
    },
    {
      name: 'another value is assigned over the verifier before the log',
      code: `export function show(code, codeVerifier) {
  const body = { grant_type: 'authorization_code', code, code_verifier: codeVerifier };
  console.debug(Object.assign({}, body, { code_verifier: '[redacted]' }));
}`,
    },
    {
      name: 'a list of names says what of the body is logged',
      code: `export function show(code, codeVerifier) {
  const body = { grant_type: 'authorization_code', code, code_verifier: codeVerifier };
  console.debug(JSON.stringify(body, ['grant_type']));
}`,
    },
    {
      name: 'only whether there is a verifier is logged',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log(Boolean(codeVerifier), !!codeVerifier, { hasVerifier: codeVerifier ? 'yes' : 'no' });
`,
    },
    {
      name: 'only the length is logged',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log(codeVerifier.length);
`,
    },
    {
      name: 'a comparison is logged',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log(codeVerifier === stored, typeof codeVerifier);
`,
    },
    {
      name: 'a prefix is logged',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log(\`\${codeVerifier.slice(0, 4)}…\`, codeVerifier.substring(0, 6));
`,
    },
    {
      name: 'a masked verifier is logged',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log(codeVerifier.replace(/./g, '*'), mask(codeVerifier));
`,
    },
    {
      name: 'a redactor of the settings has been at work',
      code: `
function tidy(value) { return JSON.stringify(value); }
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log(tidy({ codeVerifier }));
`,
      settings: { pkce: { redactors: ['tidy'] } },
    },
    {
      name: 'a property is overwritten before it is logged',
      code: `
export function send(code, codeVerifier) {
  const parameters = { grant_type: 'authorization_code', code, code_verifier: codeVerifier };
  console.log({ ...parameters, code_verifier: '***' });
  return post(parameters);
}
`,
    },
    {
      name: 'the rest without the verifier is logged',
      code: `
export function send(parameters) {
  const { code_verifier, ...rest } = parameters;
  console.log(rest);
  return post({ ...rest, grant_type: 'authorization_code', code_verifier });
}
`,
    },
    {
      name: 'the tokens are logged, not the verifier that they were redeemed with',
      code: `
import * as client from 'openid-client';
export async function callback(config, url, codeVerifier) {
  const tokens = await client.authorizationCodeGrant(config, url, { pkceCodeVerifier: codeVerifier });
  console.log(tokens);
}
`,
    },
    {
      name: 'the response to a token request is logged',
      code: `
export async function redeem(code, codeVerifier) {
  const response = await fetch('https://login.example.com/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier }) });
  console.log(response.status, await response.json());
}
`,
    },
    {
      name: 'an authorization URL holds only the challenge',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log(\`open https://login.example.com/authorize?\${query}\`);
console.log(query.toString());
`,
    },
    {
      name: 'the function that opens an authorization URL logs it for those who have no browser',
      code: `import { exec } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
export class Login {
  address() {
    const url = new URL(this.config.authorizationUrl);
    url.searchParams.set('client_id', this.config.clientId);
    url.searchParams.set('response_type', 'code');
    this.codeVerifier = randomBytes(32).toString('base64url');
    const codeChallenge = createHash('sha256').update(this.codeVerifier).digest('base64url');
    url.searchParams.set('code_challenge', codeChallenge);
    url.searchParams.set('code_challenge_method', 'S256');
    return url.toString();
  }
  async open(url) {
    try {
      await exec('xdg-open ' + url);
    } catch {
      this.logger.info(\`Please open this URL in your browser: \${url}\`);
    }
  }
  async start() {
    const url = this.address();
    await this.open(url);
  }
}`,
    },
    {
      name: 'an authorization URL object is logged',
      code: `
const codeVerifier = generateRandomString(64);
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('code_challenge', await derive(codeVerifier));
console.log('opening', url.toString());
`,
    },
    {
      name: 'a challenge may be logged by option',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log(codeChallenge);
`,
      options: [{ allowChallenge: true }],
    },
    {
      name: 'a sentence only names the verifier',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.warn('No PKCE code_verifier found');
`,
    },
    {
      name: 'a verifier is logged because it is missing',
      code: `
export function finish(code, codeVerifier) {
  if (!codeVerifier) { console.error('missing', codeVerifier); return undefined; }
  return post({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
}
`,
    },
    {
      name: 'a JSON web token verifier is no code verifier',
      code: `
import { CognitoJwtVerifier } from 'aws-jwt-verify';
const verifier = CognitoJwtVerifier.create({ userPoolId: 'pool', clientId: 'pkce-app' });
console.log(verifier);
`,
    },
    {
      name: 'the verifier of OAuth 1.0a is another thing',
      code: `
export function finish(req) {
  const oauth_verifier = req.query.oauth_verifier;
  const verifier = oauth_verifier;
  console.log('oauth', oauth_verifier, verifier);
  return { oauth_token: req.query.oauth_token, grant_type: 'authorization_code' };
}
`,
    },
    {
      name: 'a WebAuthn challenge is another thing',
      code: `
export async function register(options) {
  console.log('webauthn', options.challenge);
  return navigator.credentials.create({ publicKey: options, pkce: false });
}
`,
    },
    {
      name: 'a key of the storage is logged',
      code: `
const CODE_VERIFIER_KEY = 'pkce_code_verifier';
console.log('key', CODE_VERIFIER_KEY);
export const read = () => sessionStorage.getItem(CODE_VERIFIER_KEY);
`,
    },
    {
      name: 'pino leaves the verifier out by its own setting',
      code: `
import pino from 'pino';
const logger = pino({ redact: ['codeVerifier'] });
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
logger.info({ codeVerifier });
`,
    },
    {
      name: 'an error without the value is thrown',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
throw new Error('The exchange failed.');
`,
    },
    {
      name: 'an object is logged before the verifier is put into it',
      code: `
export function send(codeVerifier) {
  const parameters = { grant_type: 'authorization_code' };
  console.log(parameters);
  parameters.code_verifier = codeVerifier;
  return post(parameters);
}
`,
    },
    {
      name: 'an authorization server logs the challenges that it compares',
      code: `
export async function token(c) {
  const body = await c.req.parseBody();
  const grant = await grants.get(body.code);
  const verifier = body.code_verifier;
  const hashed = await sha256(verifier);
  if (hashed !== grant.codeChallenge) {
    console.error('PKCE failed', { hashed, expected: grant.codeChallenge, verifier });
    return c.json({ error: 'invalid_grant' }, 400);
  }
  return c.json(await issue(grant));
}
`,
    },
    {
      name: 'an authorization server logs the request of a client',
      code: `
import { createHash } from 'node:crypto';
const challengeOf = (codeVerifier) => createHash('sha256').update(codeVerifier).digest('base64url');
router.get('/authorize', (req, res) => {
  const { response_type, client_id, redirect_uri, code_challenge } = req.query;
  console.log('authorize', req.query);
  codes.push({ client_id, redirect_uri, code_challenge });
});
router.post('/token', (req, res) => {
  console.log('token', req.body);
  const { grant_type, code, code_verifier } = req.body;
  const stored = codes.find((one) => one.code === code);
  if (grant_type === 'authorization_code' && challengeOf(code_verifier) === stored.code_challenge) res.json(issue());
});
`,
    },
    {
      name: 'the key of a login is kept under the name of another file, and the login under the key',
      code: `
import { CURRENT } from './settings';
export async function start(storage, key, pkce) {
  await storage.set(CURRENT, key);
  await storage.set(key, { state: key, codeVerifier: pkce.codeVerifier, codeChallenge: pkce.codeChallenge });
}
export async function ready(storage, code) {
  const key = await storage.get(CURRENT);
  console.log('key %s', key);
  const login = await storage.get(key);
  return post({ grant_type: 'authorization_code', code, code_verifier: login.codeVerifier });
}
`,
    },
    {
      name: 'a number for people to type in is no verifier of PKCE',
      code: `
const codeVerifier = String(Math.floor(100000 + Math.random() * 900000));
console.log(codeVerifier);
sendMail(codeVerifier);
`,
    },
    {
      name: 'a command line shows the address of a request with the method plain to the person who opens it',
      code: `
import { createInterface } from 'node:readline';

export function ask(codeChallenge) {
  const url = \`https://login.example.com/authorize?response_type=code&client_id=cli&code_challenge=\${codeChallenge}&code_challenge_method=plain\`;
  console.log('Open', url);
  createInterface({ input: process.stdin }).question('Code: ', redeem);
}
`,
    },
    {
      name: 'the address of a request with an S256 challenge is logged',
      code: `
import { deriveCodeChallenge } from './pkce';

export async function login(codeVerifier) {
  const url = new URL('https://login.example.com/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'spa');
  url.searchParams.set('code_challenge', await deriveCodeChallenge(codeVerifier));
  url.searchParams.set('code_challenge_method', 'S256');
  console.log('going to', url.toString());
}
`,
    },
  ],
  unsure: [
    {
      name: 'only its name speaks for what lies deep inside of an object that is shown',
      code: `export function importEntry(entry) {
  if (!('request' in entry)) {
    console.log('unknown entry', entry);
    return undefined;
  }
  return { grantType: 'authorization_code', pkceCodeVerifier: entry.request.auth.oauth2.code_verifier };
}`,
    },
    {
      name: 'a function decides what of the body is logged',
      code: `export function show(code, codeVerifier) {
  const body = { grant_type: 'authorization_code', code, code_verifier: codeVerifier };
  console.debug(JSON.stringify(body, (name, value) => (name === 'code_verifier' ? undefined : value)));
}`,
    },
    {
      name: 'a name alone, with no second sign in the file',
      code: `
export function show(codeVerifier) {
  console.log(codeVerifier);
}
`,
    },
    {
      name: 'an unknown function may have hidden the verifier',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
console.log(prepareForLog(codeVerifier));
`,
    },
    {
      name: 'an encrypted cookie is logged',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
const cookie = await seal({ codeVerifier }, password);
console.log(cookie);
`,
    },
    {
      name: 'an unknown method may not be a log',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
recorder.keep(codeVerifier);
`,
    },
    {
      name: 'a dialog is no logger',
      code: `
const codeVerifier = generateRandomString(64);
const codeChallenge = await deriveChallenge(codeVerifier);
const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: codeChallenge, code_challenge_method: 'S256' });
dialog.error(codeVerifier);
`,
    },
    {
      name: 'a verifier that an authorization server receives is not judged',
      code: `
export function token(req, res) {
  const { code_verifier } = req.body;
  console.log(code_verifier);
  res.json(issue(req.body.code, code_verifier, 'authorization_code'));
}
`,
    },
    {
      name: 'a code verifier by its name alone',
      code: `
export function confirm(codeVerifier) {
  console.log(codeVerifier);
  return check(codeVerifier);
}
`,
    },
    {
      name: 'a verifier that goes where no code goes may verify something else',
      code: `
import { check } from './tokens';

// Speaks of PKCE elsewhere.
export function run(token, verifier) {
  console.log(verifier);
  return check(token, verifier);
}
`,
    },
  ],
});
