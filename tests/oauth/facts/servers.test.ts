// Which files answer as an authorization server (RFC 7636 section 4.6)? They hold the verifiers of other people's clients.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../support/analyse';

function answersAsServer(code: string): boolean | undefined {
  return analyse(`const codeVerifier = take(); use(codeVerifier);\n${code}`)?.secrets.isServer;
}

describe('a file of an authorization server', () => {
  it.each([
    // It compares a challenge that it was sent with one that it has made.
    'if (hashed !== grant.codeChallenge) fail();',
    'if (codeChallenge === expected) pass();',
    'if (challenge == computed) pass();',
    'if (derive(codeVerifier) === row.code_challenge) pass();',
    'async function f() { if ((await derive(codeVerifier)) === row.code_challenge) pass(); }',
    'if (row.challengeValue != s256) fail();',
    "if (hash(codeVerifier).digest('base64url') === String(codeChallenge)) pass();",
    'if (timingSafeEqual(Buffer.from(codeChallenge), Buffer.from(hashed))) pass();',
    'if (timingSafeEqual(hashed, codeChallenge.trim())) pass();',
    'if (timingSafeEqual(encoder.encode(codeChallenge), encoder.encode(digest(codeVerifier)))) pass();',
    "if (codeChallenge.toString() === hashed.toString('base64url')) pass();",
    "if (codeChallenge === bytes.toString('base64url')) pass();",
    'if (crypto.timingSafeEqual(derive(codeVerifier), codeChallenge)) pass();',
    'if (safeCompare(codeChallenge, derived)) pass();',
    'if (compare(codeChallenge, derived)) pass();',
    'if (derived.equals(x, codeChallenge) || isEqual(derived, codeChallenge)) pass();',
    'verifyPkce(codeVerifier, row.codeChallenge);',
    '_validateCodeChallenge(codeVerifier, row.codeChallenge);',
    'server.isValidPkce(row.codeChallenge, codeVerifier);',
    'checkCodeVerifier(codeVerifier, row.codeChallenge, method);',
    // It decides by the grant type that it was sent.
    "if (req.body.grant_type === 'authorization_code') answer();",
    "if ('authorization_code' === req.body.grant_type) answer();",
    "if (req.body.grant_type !== 'authorization_code') fail();",
    "if (body.grant_type == 'authorization_code') answer();",
    "if (parsedBody.grant_type === 'authorization_code') answer();",
    "if (form.get('grant_type') === 'authorization_code') answer();",
    "const grantType = req.body.grant_type; if (grantType === 'authorization_code') answer();",
    "const grant_type = form.get('grant_type'); if (grant_type === 'authorization_code') answer();",
    "const { grant_type } = req.body; if (grant_type === 'authorization_code') answer();",
    "const { grant_type: grantType } = body; if (grantType === 'authorization_code') answer();",
    "let grantType; if (isForm) grantType = form.get('grant_type'); else grantType = body.grant_type; if (grantType === 'authorization_code') answer();",
    "switch (req.body.grant_type) { case 'refresh_token': break; case 'authorization_code': answer(); }",
    "const { grant_type } = req.body; switch (grant_type) { case 'authorization_code': answer(); }",
    "const d = req.body.grant_type; if (d === 'authorization_code') answer();",
    "const { grant_type: d } = req.body; if (d === 'authorization_code') answer();",
    "const d = e, e = req.body.grant_type; if (d === 'authorization_code') answer();",
  ])('%s', (code) => {
    expect(answersAsServer(code)).toBe(true);
  });
});

describe('a file of a client', () => {
  it.each([
    'pass();',
    "let grantType; grantType = chosen.type; if (grantType === 'authorization_code') redeem();",
    "let grantType; if (grantType === 'authorization_code') redeem();",
    // A challenge is compared with nothing that a server would hold.
    "if (codeChallenge === '') fail();",
    'if (codeChallenge === undefined) fail();',
    'if (codeChallenge === last) fail();',
    'if (codeChallenge.length === hashed.length) fail();',
    'if (hashed === codeVerifier) fail();',
    'if (codeChallenge < hashed) fail();',
    'const sum = codeChallenge + hashed;',
    "if (codeChallengeMethod === derive('S256')) pass();",
    'if (fromBase64(codeChallenge) === last) fail();',
    "if (timingSafeEqual(Buffer.from(codeChallenge), Buffer.from(''))) fail();",
    'if (timingSafeEqual(codeChallenge)) fail();',
    'if (timingSafeEqual(...codeChallenge)) fail();',
    'if (timingSafeEqual()) fail();',
    'if (timingSafeEqual(hashed, state)) fail();',
    'if (toCodeChallenge(...codeVerifier) === last) fail();',
    'if (comparable(codeChallenge, last)) fail();',
    'if (codeChallenge.trim() === last.trim()) fail();',
    'if (codeChallenge.at(0) === hashed) fail();',
    "if (String(codeChallenge) === String('')) fail();",
    'validateCodeChallenge(codeChallenge);',
    'validateCodeChallenge(...codeChallenge);',
    'validateCodeChallenge(codeVerifier, ...codeChallenge);',
    'validateCodeVerifier(codeVerifier, length);',
    'reverifyPkce(codeVerifier, codeChallenge);',
    'verifyState(codeVerifier, codeChallenge);',
    // What is asked for is no grant type that it was sent.
    "if (req.body.grant_type === 'refresh_token') answer();",
    "if (req.body.grant_type > 'authorization_code') answer();",
    "if (req.body.other === 'authorization_code') answer();",
    "if (options.grant_type === 'authorization_code') answer();",
    "if (form.get('other') === 'authorization_code') answer();",
    "if (form.getAll('grant_type') === 'authorization_code') answer();",
    "if (form.get(grant_type) === 'authorization_code') answer();",
    "if (form.get() === 'authorization_code') answer();",
    "if (grantType === 'authorization_code') answer();",
    "function f(grantType) { if (grantType === 'authorization_code') answer(); }",
    "let grantType; if (grantType === 'authorization_code') answer();",
    "const grantType = options.grantType; if (grantType === 'authorization_code') answer();",
    "const { grant_type: d } = req.body; if (other === 'authorization_code') answer();",
    "const { grant_type } = options; if (grant_type === 'authorization_code') answer();",
    "const { other: grantType } = req.body; if (grantType === 'authorization_code') answer();",
    "const { ...grantType } = req.body; if (grantType === 'authorization_code') answer();",
    "const { grant_type } = load(); if (grant_type === 'authorization_code') answer();",
    "switch (req.body.grant_type) { case 'refresh_token': answer(); }",
    "switch (options.grant_type) { case 'authorization_code': answer(); }",
    // It sends one itself: it passes on what somebody else has sent.
    "if (req.body.grant_type === 'authorization_code') send({ grant_type: 'authorization_code', code });",
  ])('%s', (code) => {
    expect(answersAsServer(code)).toBe(false);
  });
});
