// The same login with S256 and a silent log. The sign-up sends a challenge that its caller made.
import { createHash, randomBytes } from 'node:crypto';

interface Session {
  codeVerifier?: string;
}

export function login(session: Session, state: string): string {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  console.log('login starts');
  const url = new URL('https://login.example.com/oauth2/authorize');
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: 'web',
    redirect_uri: 'https://app.example.com/callback',
    state,
    code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  return url.href;
}

export function signUp(state: string, codeChallenge: string): string {
  const query = new URLSearchParams({ response_type: 'code', client_id: 'web', state });
  query.set('code_challenge', codeChallenge);
  query.set('code_challenge_method', 'S256');
  return `https://login.example.com/oauth2/authorize?${query}`;
}
