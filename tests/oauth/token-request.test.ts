// What does the model see of requests that redeem a code, and how sure is it of their verifier?
import { expect, it } from 'vitest';
import { lacksVerifier, libraryOf, sendsVerifier } from '../../src/oauth/requests/token-request';
import { visibleText } from '../../src/values/text';
import { analyse } from '../support/analyse';

function requestsOf(code: string, options: object = {}): string[] {
  return (analyse(code, options)?.tokenRequests ?? []).map((request) => {
    const by = libraryOf(request) === '' ? 'written' : libraryOf(request);
    const to = request.endpoint ? ` to ${visibleText(request.endpoint.pieces).replaceAll('\0', '<…>')}` : '';
    return `${by}${to}: verifier ${sendsVerifier(request)}`;
  });
}

const unique = (lines: readonly string[]): string[] => [...new Set(lines)];

it.each([
  [
    'a body beside its address',
    "fetch('https://a.test/token', { body: new URLSearchParams({ grant_type: 'authorization_code', code }) });",
  ],
  [
    'options with their address',
    "request({ url: 'https://a.test/token', form: { grant_type: 'authorization_code', code } });",
  ],
  [
    'a chain that begins with its address',
    "agent.post('https://a.test/token').type('form').send({ grant_type: 'authorization_code', code });",
  ],
  ['a variable', "const body = { grant_type: 'authorization_code', code }; axios.post('https://a.test/token', body);"],
  ['the query of the address itself', "fetch('https://a.test/token?grant_type=authorization_code&code=' + code);"],
])('knows where a request goes: %s', (_form, code) => {
  expect(requestsOf(code)).toContain('written to https://a.test/token: verifier no');
});

it.each([
  ['present', 'code_verifier: codeVerifier', 'yes'],
  ['out of sight', '...rest', 'maybe'],
  ['under a condition', '...(pkce ? { code_verifier: pkce.verifier } : {})', 'maybe'],
  ['in a bag', 'extras: { code_verifier: v }', 'maybe'],
  ['spelt in another way', 'codeVerifier', 'maybe'],
  ['empty', "code_verifier: ''", 'no'],
  ['null', 'code_verifier: null', 'no'],
])('is as sure of the verifier as the file is: %s', (_how, property, certainty) => {
  const code = `send({ grant_type: 'authorization_code', code, ${property} });`;
  expect(unique(requestsOf(code))).toEqual([`written: verifier ${certainty}`]);
});

it.each([
  ['a refresh', "send({ grant_type: 'refresh_token', refresh_token: token });"],
  ['a grant without a code', "send({ grant_type: 'authorization_code', client_id: id });"],
  ['a comparison', "if (body.grant_type === 'authorization_code') issue(body.code);"],
  ['an assertion', "expect(sent).toEqual({ grant_type: 'authorization_code', code: 'abc' });"],
  [
    'a request that is passed on',
    "send({ grant_type: 'authorization_code', client_id: req.body.client_id, code: req.body.code });",
  ],
  [
    'a request that is passed on with the secret of its client',
    "send({ grant_type: 'authorization_code', client_secret: req.body.client_secret, code });",
  ],
  ['a sentence', 'log(`POST to https://a.test/token, and then ?grant_type=authorization_code&code=${code}`);'],
  ['the own backend', "fetch('/api/token', { body: JSON.stringify({ grant_type: 'authorization_code', code }) });"],
])('takes no other thing for a token request: %s', (_what, code) => {
  expect(requestsOf(code)).toEqual([]);
});

it('keeps the outermost set alone', () => {
  const code = `const base = { grant_type: 'authorization_code', code };
    const body = new URLSearchParams({ ...base, client_id: id });
    body.set('code_verifier', codeVerifier);
    fetch(tokenUrl, { body });`;
  expect(unique(requestsOf(code).map((line) => line.replace(/ to \S+:/u, ':')))).toEqual(['written: verifier yes']);
});

it.each([
  [
    "import { OAuth2Client } from 'google-auth-library'; new OAuth2Client().getToken(code);",
    'google-auth-library: verifier no',
  ],
  [
    "import { OAuth2Client } from 'google-auth-library'; new OAuth2Client().getToken(given);",
    'google-auth-library: verifier yes',
  ],
  [
    "import { authorizationCodeGrant as redeem } from 'openid-client'; redeem(config, url, { pkceCodeVerifier: v });",
    'openid-client: verifier yes',
  ],
  [
    "import { authorizationCodeGrant as redeem } from 'openid-client'; redeem(config, url, {}, extra);",
    'openid-client: verifier maybe',
  ],
  [
    "import * as oauth from 'oauth4webapi'; oauth.authorizationCodeGrantRequest(as, client, parameters, uri, v);",
    'oauth4webapi: verifier yes',
  ],
  [
    "import * as oauth from 'oauth4webapi'; oauth.authorizationCodeGrantRequest(as, client, parameters, uri);",
    'oauth4webapi: verifier no',
  ],
])('reads the exchange of a library: %s', (code, expected) => {
  expect(requestsOf(code)).toEqual([expected]);
});

it('stays quick where much of the file could flow into a request', () => {
  const helpers = Array.from(
    { length: 60 },
    (_, at) => `async function step${at}(x) { return step${(at + 1) % 60}(await call(x, ${at})); }`,
  );
  const code = `${helpers.join('\n')}
    const answer = await step0({ grant_type: 'authorization_code', code });
    fetch(tokenUrl, { body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: id }) });`;
  const started = Date.now();
  expect(analyse(code)?.tokenRequests.some(lacksVerifier)).toBe(true);
  expect(Date.now() - started).toBeLessThan(5000);
});
