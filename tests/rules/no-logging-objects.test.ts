// What does a log show of an object: nothing where it becomes a text, no more than the names where it is a list of keys?
import rule from '../../rules/no-logging';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-logging', rule, {
  reported: [
    {
      name: 'a serializer of another name writes something else',
      code: `import pino from 'pino';
const logger = pino({ serializers: { err: (error) => error.message } });
export function exchange(code, codeVerifier) {
  logger.info({ codeVerifier }, 'exchange');
  return new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
}`,
      output: `import pino from 'pino';
const logger = pino({ serializers: { err: (error) => error.message } });
export function exchange(code, codeVerifier) {
  logger.info({ codeVerifier: '[redacted]' }, 'exchange');
  return new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
}`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 17, endLine: 4, endColumn: 29 }],
    },
    {
      name: 'the pairs of a query of Angular, which each call gives anew',
      code: `import { HttpParams } from '@angular/common/http';
export function redeem(http, code, codeVerifier) {
  let body = new HttpParams({ fromObject: { grant_type: 'authorization_code', client_id: 'a', code } });
  console.log('before', body.toString());
  body = body.set('code_verifier', codeVerifier);
  console.log('after', body.toString());
  const other = new HttpParams({ fromObject: { code, code_verifier: codeVerifier } });
  console.log(\`\${other}\`);
  console.log(other.set('code_verifier', '***').toString());
  return http.post('https://as.example/token', body);
}`,
      output: `import { HttpParams } from '@angular/common/http';
export function redeem(http, code, codeVerifier) {
  let body = new HttpParams({ fromObject: { grant_type: 'authorization_code', client_id: 'a', code } });
  console.log('before', body.toString());
  body = body.set('code_verifier', codeVerifier);
  console.log('after', '[redacted]'.toString());
  const other = new HttpParams({ fromObject: { code, code_verifier: codeVerifier } });
  console.log(\`\${'[redacted]'}\`);
  console.log(other.set('code_verifier', '***').toString());
  return http.post('https://as.example/token', body);
}`,
      errors: [
        { messageId: 'loggedVerifier', line: 6, column: 24, endLine: 6, endColumn: 28 },
        { messageId: 'loggedVerifier', line: 8, column: 18, endLine: 8, endColumn: 23 },
      ],
    },
    {
      name: 'a script that speaks of both halves of PKCE in plain words alone',
      code: `const { createHash, randomBytes } = require('node:crypto');
const verifier = randomBytes(32).toString('base64url');
console.log('Code verifier: ', verifier);
const challenge = createHash('sha256').update(verifier).digest('base64url');
console.log('Code challenge: ', challenge);`,
      output: `const { createHash, randomBytes } = require('node:crypto');
const verifier = randomBytes(32).toString('base64url');
console.log('Code verifier: ', '[redacted]');
const challenge = createHash('sha256').update(verifier).digest('base64url');
console.log('Code challenge: ', '[redacted]');`,
      errors: [
        { messageId: 'loggedVerifier', line: 3, column: 32, endLine: 3, endColumn: 40 },
        { messageId: 'loggedChallenge', line: 5, column: 33, endLine: 5, endColumn: 42 },
      ],
    },
    {
      name: 'a map of the file is shown with all that it holds',
      code: `const storage = new Map();
export function login(codeVerifier, logger) {
  storage.set('codeVerifier', codeVerifier);
  logger.log(storage);
  return { grant_type: 'authorization_code', code_verifier: storage.get('codeVerifier') };
}`,
      output: `const storage = new Map();
export function login(codeVerifier, logger) {
  storage.set('codeVerifier', codeVerifier);
  logger.log('[redacted]');
  return { grant_type: 'authorization_code', code_verifier: storage.get('codeVerifier') };
}`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 14, endLine: 4, endColumn: 21 }],
    },
    {
      name: 'a verifier in a signed token',
      code: `import jwt from 'jsonwebtoken';
export function save(codeVerifier, codeChallenge, secret) {
  const token = jwt.sign({ code_verifier: codeVerifier }, secret);
  console.debug('saved', token);
  return { code_challenge: codeChallenge, code_challenge_method: 'S256' };
}`,
      output: `import jwt from 'jsonwebtoken';
export function save(codeVerifier, codeChallenge, secret) {
  const token = jwt.sign({ code_verifier: codeVerifier }, secret);
  console.debug('saved', '[redacted]');
  return { code_challenge: codeChallenge, code_challenge_method: 'S256' };
}`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 26, endLine: 4, endColumn: 31 }],
    },
    {
      name: 'a query becomes a text with all its parameters',
      code: `export async function redeem(code) {
  const codeVerifier = sessionStorage.getItem('code_verifier');
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'spa', code_verifier: codeVerifier });
  console.log(\`body \${body}\`);
  return fetch('https://id.example/token', { method: 'POST', body });
}`,
      output: `export async function redeem(code) {
  const codeVerifier = sessionStorage.getItem('code_verifier');
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'spa', code_verifier: codeVerifier });
  console.log(\`body \${'[redacted]'}\`);
  return fetch('https://id.example/token', { method: 'POST', body });
}`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 23, endLine: 4, endColumn: 27 }],
    },
    {
      name: 'an object that is logged as it is shows its members',
      code: `const pending = new Map();
export function callback(state, redeem) {
  const entry = pending.get(state);
  console.log('entry', entry);
  if (entry) redeem(entry.code_verifier);
}
export function begin(state, code_challenge) {
  return new URLSearchParams({ state, code_challenge, code_challenge_method: 'S256' });
}`,
      output: `const pending = new Map();
export function callback(state, redeem) {
  const entry = pending.get(state);
  console.log('entry', '[redacted]');
  if (entry) redeem(entry.code_verifier);
}
export function begin(state, code_challenge) {
  return new URLSearchParams({ state, code_challenge, code_challenge_method: 'S256' });
}`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 24, endLine: 4, endColumn: 29 }],
    },
    {
      name: 'an object that tells its own text',
      code: `export function show(codeVerifier, codeChallenge) {
  const pair = { codeVerifier, codeChallenge, toString() { return this.codeVerifier; } };
  console.log(\`pair \${pair}\`);
}`,
      output: `export function show(codeVerifier, codeChallenge) {
  const pair = { codeVerifier, codeChallenge, toString() { return this.codeVerifier; } };
  console.log(\`pair \${'[redacted]'}\`);
}`,
      errors: [{ messageId: 'loggedVerifier', line: 3, column: 23, endLine: 3, endColumn: 27 }],
    },
    {
      name: 'a helper reads the verifier by the name that it is given',
      code: `export function explain(options, codeChallenge) {
  const read = (name) => options[name];
  console.log(read('code_verifier'));
  return { code_challenge: codeChallenge, code_verifier: options.code_verifier };
}`,
      errors: [{ messageId: 'loggedVerifier', line: 3, column: 15, endLine: 3, endColumn: 36 }],
    },
    {
      name: 'a copy that is given the verifier',
      code: `export async function callback(template, session, code) {
  const extra = structuredClone(template.params);
  extra.code_verifier = session.codeVerifier;
  console.log('sent', extra);
  return fetch('https://id.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, ...extra }) });
}`,
      output: `export async function callback(template, session, code) {
  const extra = structuredClone(template.params);
  extra.code_verifier = session.codeVerifier;
  console.log('sent', '[redacted]');
  return fetch('https://id.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, ...extra }) });
}`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 23, endLine: 4, endColumn: 28 }],
    },
    {
      name: 'an object that is read out of a store is logged where it lacks a verifier or something else',
      code: `export function finish(code) {
  const kept = JSON.parse(sessionStorage.getItem('pkce'));
  if (!kept.codeVerifier || !kept.state) {
    console.error('incomplete', kept);
    return;
  }
  redeem(new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: kept.codeVerifier }));
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 4, column: 33, endLine: 4, endColumn: 37 }],
      output: `export function finish(code) {
  const kept = JSON.parse(sessionStorage.getItem('pkce'));
  if (!kept.codeVerifier || !kept.state) {
    console.error('incomplete', '[redacted]');
    return;
  }
  redeem(new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: kept.codeVerifier }));
}
`,
    },
    {
      name: 'the verifier is cut short in a copy under a condition that says nothing of it',
      code: `export function finish(code, codeVerifier, isQuiet) {
  const body = { grant_type: 'authorization_code', code, code_verifier: codeVerifier };
  const shown = { ...body };
  if (isQuiet) shown.code_verifier = '…';
  console.log('sent', shown);
  return redeem(body);
}
`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 23, endLine: 5, endColumn: 28 }],
      output: `export function finish(code, codeVerifier, isQuiet) {
  const body = { grant_type: 'authorization_code', code, code_verifier: codeVerifier };
  const shown = { ...body };
  if (isQuiet) shown.code_verifier = '…';
  console.log('sent', '[redacted]');
  return redeem(body);
}
`,
    },
  ],
  fine: [
    {
      name: 'an object says itself what is shown of it',
      typescript: true,
      code: `class CodeVerifier {
  #text;
  constructor(text) { this.#text = text; }
  reveal() { return this.#text; }
  toJSON() { return '[hidden]'; }
}
export function exchange(code: string, codeVerifier: CodeVerifier) {
  console.log('exchange', { codeVerifier });
  return new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier.reveal() });
}
`,
    },
    {
      name: 'a logger is told how to write what holds the verifier',
      typescript: true,
      code: `import pino from 'pino';
const logger = pino({ serializers: { flow: ({ state }) => ({ state }) } });
export function remember(flow: { state: string; codeVerifier: string }) {
  logger.info({ flow }, 'login started');
}
export const redeem = (code, flow: { codeVerifier: string }) => new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: flow.codeVerifier });
`,
    },
    {
      name: 'a verifier is put into a box that shows nothing of it',
      code: `import { Redacted } from 'effect';
export const exchange = (raw, log) => {
  const codeVerifier = Redacted.make(raw);
  console.log('exchange', { codeVerifier }, String(codeVerifier));
  return new URLSearchParams({ grant_type: 'authorization_code', code_verifier: Redacted.value(codeVerifier) });
};
`,
    },
    {
      name: 'a query that is made of itself holds nothing',
      code: "var a = a.set('code_verifier', codeVerifier); console.log(a.toString()); // code_challenge",
    },
    {
      name: 'an object that is read out of a store is logged where it has no verifier',
      code: `export function finish(code) {
  const kept = JSON.parse(sessionStorage.getItem('pkce'));
  if (!kept?.codeVerifier) {
    console.error('no verifier', kept);
    return;
  }
  redeem(new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: kept.codeVerifier }));
}
`,
    },
    {
      name: 'an object that is read out of a store is logged where the question for its verifier has failed',
      code: `export function finish(code) {
  const kept = JSON.parse(sessionStorage.getItem('pkce'));
  if (kept && kept.codeVerifier) {
    redeem(new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: kept.codeVerifier }));
  } else {
    console.error('no verifier', kept);
  }
}
`,
    },
    {
      name: 'an object that is read out of a store is logged after all that have a verifier are done with',
      code: `export function finish(code) {
  const kept = JSON.parse(sessionStorage.getItem('pkce'));
  if (kept.codeVerifier !== undefined) {
    return redeem(new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: kept.codeVerifier }));
  }
  console.error('no verifier', kept);
}
`,
    },
    {
      name: 'the verifier is cut short in a copy, in case that there is one',
      code: `export function finish(code, codeVerifier) {
  const body = { grant_type: 'authorization_code', code, code_verifier: codeVerifier };
  const shown = { ...body };
  if (shown.code_verifier) shown.code_verifier = shown.code_verifier.slice(0, 4) + '…';
  console.log('sent', shown);
  if ('code_verifier' in shown) {
    delete shown.code_verifier;
  }
  const query = new URLSearchParams(body);
  if (query.has('code_verifier')) query.set('code_verifier', '***');
  console.log('sent', query.toString());
  return redeem(body);
}
`,
    },
    {
      name: 'an address of more parameters than can be read holds the challenge',
      code: `export function login(options, pkce) {
  const url = new URL('https://login.example.com/authorize');
  url.search = new URLSearchParams({ response_type: 'code', client_id: 'app', redirect_uri: options.uri });
${Array.from({ length: 250 }, (_, index) => `  if (options.p${index}) url.searchParams.set('p${index}', options.p${index});`).join('\n')}
  url.searchParams.set('code_challenge', pkce.codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  console.log(\`open \${url.toString()}\`);
}
`,
    },
    {
      name: 'a judge of solutions, which speaks of a challenge in code alone',
      code: `const verifier = load('judge');
console.log('code challenge', verifier);
const challenge = createHash('sha256').update(verifier).digest('base64url');`,
    },
    {
      name: 'a store that another file has made is shown with its methods',
      code: `export default async (settings, storage, logger) => {
  logger.log({ settings, storage });
  const codeVerifier = storage.get('codeVerifier');
  const body = new URLSearchParams({ grant_type: 'authorization_code', code: settings.code, code_verifier: codeVerifier });
  await fetch(settings.tokenUrl, { method: 'POST', body });
  storage.remove('codeVerifier');
};`,
    },
    {
      name: 'a verifier that was encrypted before',
      code: `import jwt from './jwt';
export async function save(response, verifier, logger, codeChallenge) {
  const encryptedCodeVerifier = await jwt.encode({ maxAge: 900, token: { code_verifier: verifier }, encryption: true });
  response.cookie('pkce', encryptedCodeVerifier, { httpOnly: true });
  logger.debug('saved', { encryptedCodeVerifier });
  return { code_challenge: codeChallenge, code_challenge_method: 'S256' };
}`,
    },
    {
      name: 'the cookie of the state, which is read by another name than that of the verifier',
      code: `export async function callback(context, given, redeem) {
  const { cookies, secret } = context;
  const stored = await context.getSignedCookie(cookies.state.name, secret);
  if (stored !== given.state) {
    console.error('state mismatch', stored);
    return context.redirect('/error');
  }
  const codeVerifier = await context.getSignedCookie(cookies.verifier.name, secret);
  return redeem({ grant_type: 'authorization_code', code: given.code, code_verifier: codeVerifier });
}`,
    },
    {
      name: 'a record becomes a text without its members',
      code: `export async function redeem(code) {
  const codeVerifier = sessionStorage.getItem('code_verifier');
  const request = {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'spa', code_verifier: codeVerifier }),
  };
  console.log(\`request \${request}\`);
  console.log('request ' + request);
  console.log('request', String(request), request.toString());
  return fetch('https://id.example/token', request);
}`,
    },
    {
      name: 'what a map holds becomes a text without its members',
      code: `const pending = new Map();
export function callback(state, provider, redeem) {
  const entry = pending.get(state);
  if (!entry || entry.provider !== provider) {
    console.log(\`mismatch: \${state} against \${entry}\`);
    return;
  }
  redeem(entry.code_verifier);
}
export function begin(state, code_challenge) {
  return new URLSearchParams({ state, code_challenge, code_challenge_method: 'S256' });
}`,
    },
    {
      name: 'the names under which things are kept',
      code: `import { COOKIE_NAMES, StorageKeys } from './keys';
export function explain(codeChallenge) {
  console.log('keys', { state: StorageKeys.state, codeVerifier: StorageKeys.codeVerifier });
  console.log(COOKIE_NAMES.CODE_VERIFIER);
  return new URLSearchParams({ code_challenge: codeChallenge, code_challenge_method: 'S256' });
}`,
    },
    {
      name: 'a helper reads another member by the name that it is given',
      code: `import { parametersOf } from './parameters';
export async function token(http, config, given = {}) {
  const known = parametersOf('token', config);
  const read = (name) => given[name] ?? known[name] ?? '';
  const grant = read('grant_type') || 'authorization_code';
  if (!config.url) throw new Error('no endpoint', { cause: \`token request for \${grant}\` });
  if (grant === 'refresh_token') {
    delete known['code'];
    delete known['code_verifier'];
  }
  return http.post(config.url, { ...known, grant_type: grant });
}`,
    },
    {
      name: 'what a copy was made of before it was given the verifier',
      code: `import { AuthorizationCode } from 'simple-oauth2';
export async function callback(template, session, code, config, log) {
  let extra = {};
  if (template.params !== undefined) {
    const copy = JSON.parse(JSON.stringify(template.params));
    extra = copy;
  }
  extra['code_verifier'] = session.codeVerifier;
  const client = new AuthorizationCode(config);
  const token = await client.getToken({ code, redirect_uri: config.uri, ...extra });
  log.info('redeemed', { params: template.params });
  return token;
}`,
    },
  ],
  unsure: [],
});
