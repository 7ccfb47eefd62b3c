// A server that sends its code verifier as a `plain` challenge: reading the request is enough to redeem the code.
import { randomBytes } from 'node:crypto';

interface LoginSession {
  codeVerifier?: string;
}

export function authorizationUrl(session: LoginSession, state: string): string {
  const codeVerifier = randomBytes(32).toString('base64url');
  session.codeVerifier = codeVerifier;
  const url = new URL('https://login.example.com/oauth2/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'server-client');
  url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
  url.searchParams.set('state', state);
  url.searchParams.set('code_challenge', codeVerifier);
  url.searchParams.set('code_challenge_method', 'plain');
  return url.href;
}
