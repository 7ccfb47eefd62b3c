// Code that looks like a mistake and is none: every rule stays silent.
import { describe, expect, it } from 'vitest';
import rules from '../../rules';
import { lint } from '../support/lint';

const all = Object.fromEntries(Object.keys(rules).map((name) => [`pkce/${name}`, 'error' as const]));

const cases: Readonly<Record<string, string>> = {
  'parameters that another file writes out': `
import { send } from './send';
export const start = (extra, challenge) =>
  send({ ...extra, response_type: 'code', client_id: id, code_challenge: challenge, code_challenge_method: 'S256' });`,
  'a pushed request, and the address that refers to it': `
const pushed = new URLSearchParams();
pushed.set('response_type', 'code');
pushed.set('client_id', id);
pushed.set('redirect_uri', back);
pushed.set('code_challenge', challenge);
pushed.set('code_challenge_method', 'S256');
const { request_uri } = await push(pushed);
const to = new URL('https://as.test/authorize');
to.searchParams.set('client_id', id);
to.searchParams.set('request_uri', request_uri);
location.assign(to);`,
  'a request object of a library that adds PKCE': `
import { AuthorizationRequest } from '@openid/appauth';
export const request = new AuthorizationRequest({
  client_id: 'app', redirect_uri: back, scope: 'openid', response_type: AuthorizationRequest.RESPONSE_TYPE_CODE, extras: {},
});`,
  'a challenge in a request to the own backend': `
export const connect = (codeChallenge) =>
  api.post('/connect', { redirect_uri: back, state, code_challenge: codeChallenge, code_challenge_method: 'S256' });`,
  'a provider whose flow has no code': `
import type { OAuthClientProvider } from '@modelcontextprotocol/sdk/client/auth.js';
export class MachineProvider implements OAuthClientProvider {
  saveCodeVerifier() {}
  codeVerifier(): string { throw new Error('No code verifier in this flow'); }
}`,
  'a finished address to which something is added': `
export function withHints(authorizationUrl, hints) {
  const url = new URL(authorizationUrl);
  for (const [name, value] of Object.entries(hints)) {
    if (['client_id', 'code_challenge', 'response_type'].includes(name)) continue;
    url.searchParams.set(name, value);
  }
  return url.toString();
}`,
  'the state of a SAML login': `
export const samlState = (relayState) => sign({ callbackURL: relayState, codeVerifier: '', type: 'saml' });`,
  'a pair made in advance, read and cleared': `
class Flow {
  async prepare() { this.pair = await generatePkceCodes(); }
  take() { const pair = this.pair; this.pair = undefined; return pair; }
}`,
  'verifiers kept under their state': `
const pending = new Map();
export async function begin(challengeOf) {
  const state = crypto.randomUUID();
  const codeVerifier = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  pending.set(state, codeVerifier);
  return { state, codeChallenge: await challengeOf(codeVerifier) };
}
export function end(state) {
  const codeVerifier = pending.get(state);
  pending.delete(state);
  return codeVerifier;
}`,
  'a request that is logged without its secrets': `
export const log = (body) => console.log('token request', { ...body, code: '***', code_verifier: '***' });`,
  'a challenge of WebAuthn': `
const challenge = crypto.getRandomValues(new Uint8Array(16));
console.log('challenge', challenge);
localStorage.setItem('challenge', String(challenge));
await navigator.credentials.get({ publicKey: { challenge } });`,
  'a grant handler of an authorization server': `
app.post('/token', async (request, response) => {
  const { grant_type, code, code_verifier } = request.body;
  if (grant_type !== 'authorization_code') return response.status(400).end();
  const grant = await codes.take(code);
  const digest = createHash('sha256').update(code_verifier).digest('base64url');
  return digest === grant.codeChallenge ? response.json(await tokensFor(grant)) : response.status(400).end();
});`,
};

describe('what looks like a mistake and is none', () => {
  it.each(Object.entries(cases))('%s', (_name, code) => {
    expect(lint(code, { rules: all, filename: 'client.ts' }).map(({ ruleId, line }) => `${line}: ${ruleId}`)).toEqual(
      [],
    );
  });
});
