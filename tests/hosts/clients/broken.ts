// A login whose challenge is a digest but is called plain, which logs its verifier, and a sign-up without PKCE.
import { createHash, randomBytes } from 'node:crypto';

interface Session {
  codeVerifier?: string;
}

export function login(session: Session, state: string): string {
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

export function signUp(state: string): string {
  const query = new URLSearchParams({ response_type: 'code', client_id: 'web', state });
  return `https://login.example.com/oauth2/authorize?${query}`;
}
