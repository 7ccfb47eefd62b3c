// The command line tool by hand: it listens on the loopback interface alone, and answers its challenge with the verifier.
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import open from 'open';

const issuer = 'https://login.example.com';
const redirectUri = 'http://127.0.0.1:8976/callback';

function waitForCode(state: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const listener = createServer((request, response) => {
      const query = new URL(request.url ?? '/', redirectUri).searchParams;
      response.end('You can close this window and return to the terminal.');
      listener.close();
      const code = query.get('code');
      if (code === null || query.get('state') !== state) reject(new Error('This answer belongs to another login.'));
      else resolve(code);
    });
    listener.listen(8976, '127.0.0.1');
  });
}

export async function login(): Promise<string> {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  const state = randomBytes(16).toString('base64url');
  const address = new URL('/oauth2/authorize', issuer);
  address.search = new URLSearchParams({
    response_type: 'code',
    client_id: 'acme-cli',
    redirect_uri: redirectUri,
    state,
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  }).toString();
  const code = waitForCode(state);
  await open(address.href);

  const response = await fetch(new URL('/oauth2/token', issuer), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: await code,
      redirect_uri: redirectUri,
      client_id: 'acme-cli',
      code_verifier: codeVerifier,
    }),
  });
  const { access_token: accessToken } = (await response.json()) as { access_token: string };
  return accessToken;
}
