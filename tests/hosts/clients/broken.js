// A login whose challenge is a digest but is called plain, which logs its verifier, and a sign-up without PKCE.
import { createHash, randomBytes } from 'node:crypto';

export function login(session, state) {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  console.log('verifier', codeVerifier);
  const url = new URL('https://login.example.com/oauth2/authorize');
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: 'web',
    redirect_uri: 'https://app.example.com/callback',
    state,
    code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
    code_challenge_method: 'plain',
  }).toString();
  return url.href;
}

export function signUp(state) {
  const query = new URLSearchParams({ response_type: 'code', client_id: 'web', state });
  return `https://login.example.com/oauth2/authorize?${query}`;
}
