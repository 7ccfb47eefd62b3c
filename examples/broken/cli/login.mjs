// A command line tool that signs in through the browser. Deliberately wrong: the comments say how.
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import open from 'open';

const issuer = 'https://login.example.com';
const clientId = 'deploy-cli';
const port = 8976;
const redirectUri = `http://0.0.0.0:${port}/callback`;

// Without a method the server takes this challenge for the verifier itself, and no login works until PKCE is given up.
function loginUrl(codeVerifier) {
  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'deploy',
    code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
  });
  return `${issuer}/oauth2/authorize?${parameters}`;
}

// Signing up asks for a code too, without any challenge.
export async function signUp() {
  const query = `response_type=code&client_id=${clientId}&redirect_uri=${encodeURIComponent(redirectUri)}&prompt=create`;
  await open(`${issuer}/oauth2/authorize?${query}`);
  return nextCode();
}

export async function login() {
  const codeVerifier = randomBytes(32).toString('base64url');
  await open(loginUrl(codeVerifier));
  const code = await nextCode();
  const response = await fetch(`${issuer}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: codeVerifier,
    }),
  });
  if (!response.ok) throw new Error(`login failed for ${codeVerifier}`);
  return response.json();
}

// Without a host, this listens on every network that the machine is in.
function nextCode() {
  return new Promise((resolve) => {
    const server = createServer((request, response) => {
      response.end('You can close this window.');
      server.close();
      resolve(new URL(request.url, redirectUri).searchParams.get('code'));
    });
    server.listen(port);
  });
}
