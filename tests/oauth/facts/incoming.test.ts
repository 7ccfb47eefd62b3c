// Which values come from a request that the code receives? A request of another client that is passed on is none of its own.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../support/analyse';

/** A request whose client and redirect URI are read by two expressions, after some lines: `client ;; redirect ;; lines`. */
function requestsOf(row: string): number | undefined {
  const [client = '', redirect = client.replaceAll('client_id', 'redirect_uri'), lines = ''] = row.split(' ;; ');
  const code = `export async function mine(req, ctx, other, config) { ${lines}
    const q = new URLSearchParams({ response_type: 'code', client_id: ${client}, redirect_uri: ${redirect} });
    location.href = 'https://as.test/authorize?' + q; }`;
  return analyse(code, { typescript: true, filename: 'client.ts' })?.authorizationRequests.length;
}

describe('a login of another client that is passed on', () => {
  it.each([
    'req.query.client_id',
    'req.body.client_id',
    'ctx.request.body.client_id',
    'ctx.params.client_id',
    "req.query['client_id']",
    'req.query.id ;; req.query.back',
    'other.query.client_id',
    'other.payload.client_id',
    'query.client_id',
    "searchParams.get('client_id')",
    "url.searchParams.get('client_id')",
    "other.get('client_id')",
    "(await req.formData()).get('client_id')",
    "(await req.headers()).get('client_id')",
    'await req.query.client_id',
    '(await req.body).client_id',
    'String(req.query.client_id)',
    'client ;; redirect ;; const client = req.query.client_id; const redirect = req.query.redirect_uri;',
    'client_id ;; redirect_uri ;; const { client_id, redirect_uri } = req.query;',
    '`${req.query.client_id}`',
    '`a-${req.query.client_id}`',
    "req.query.client_id ?? 'a'",
  ])('%s', (row) => {
    expect(requestsOf(row)).toBe(0);
  });
});

describe('a login of this client', () => {
  it.each([
    'req.headers.id ;; req.headers.back',
    'req.headers.client_id ;; req.headers.redirect_uri',
    'other.headers.client_id',
    'other.query.id ;; other.query.back',
    'other.client_id',
    'queries.client_id',
    "url.searchParams.get('id') ;; url.searchParams.get('back')",
    "other.take('client_id')",
    "config.get('client_id')",
    "appSettings.get('client_id')",
    "(await settings()).get('client_id')",
    "secretStore.get('client_id')",
    "process.env.get('client_id')",
    'other.get(client_id)',
    'other.get(1)',
    '(await req.json()).client_id',
    'client_id ;; redirect_uri ;; const { client_id, redirect_uri } = other.bag;',
    '`a-${other.client_id}`',
    "'a' ;; 'https://app.test/cb'",
    'req.query.client_id ;; other.back',
    'other.id ;; req.query.redirect_uri',
  ])('%s', (row) => {
    expect(requestsOf(row)).toBe(1);
  });
});

/** The requests with these values for client, redirect URI and challenge. */
function requestsWith(client: string, redirect: string, challenge: string): number | undefined {
  const code = `export async function mine(req, ctx, challengeOf) {
    const q = new URLSearchParams({ response_type: 'code', client_id: ${client}, redirect_uri: ${redirect}, code_challenge: ${challenge} });
    location.href = 'https://as.test/authorize?' + q; }`;
  return analyse(code, { typescript: true, filename: 'client.ts' })?.authorizationRequests.length;
}

describe('a client that falls back on its own', () => {
  it.each([
    ["req.query.client_id ?? 'a'", 'req.query.redirect_uri', 'await challengeOf()', 1],
    ["req.query.client_id || 'a'", "req.query.redirect_uri || 'b'", 'challenge', 1],
    ["req.query.client_id ?? 'a'", 'other', 'req.query.code_challenge', 0],
    ["req.query.client_id ?? 'a'", 'req.query.redirect_uri', 'req.query.code_challenge ?? challenge', 0],
    ["req.query.client_id ?? 'a'", 'req.query.redirect_uri', "''", 0],
    ["req.query.client_id ?? ''", 'req.query.redirect_uri', 'await challengeOf()', 0],
    ['req.query.client_id', 'req.query.redirect_uri', 'await challengeOf()', 0],
  ])('%s, %s, %s', (client, redirect, challenge, expected) => {
    expect(requestsWith(client, redirect, challenge)).toBe(expected);
  });
});
