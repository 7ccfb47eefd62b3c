// The same server with S256: the challenge is a digest, and the verifier waits in the session of this login.
import { createHash, randomBytes } from 'node:crypto';

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
  url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('base64url'));
  url.searchParams.set('code_challenge_method', 'S256');
  return url.href;
}

export async function redeem(session: LoginSession, code: string): Promise<Response> {
  const { codeVerifier } = session;
  if (!codeVerifier) throw new Error('This session has not started a login.');
  delete session.codeVerifier;
  return fetch('https://login.example.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'server-client',
      redirect_uri: 'https://app.example.com/callback',
      code,
      code_verifier: codeVerifier,
    }),
  });
}
