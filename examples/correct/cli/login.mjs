// The same tool: S256 for every request, and a listener that only this machine can reach.
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import open from 'open';

const issuer = 'https://login.example.com';
const clientId = 'deploy-cli';
const port = 8976;
const redirectUri = `http://127.0.0.1:${port}/callback`;

function authorizationUrl(codeVerifier, state, prompt) {
  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'deploy',
    state,
    prompt,
    code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return `${issuer}/oauth2/authorize?${parameters}`;
}

export const login = () => authorize('login');
export const signUp = () => authorize('create');

async function authorize(prompt) {
  const codeVerifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const answer = nextAnswer();
  await open(authorizationUrl(codeVerifier, state, prompt));
  const parameters = await answer;
  if (parameters.get('state') !== state) throw new Error('This answer belongs to another login.');

  const response = await fetch(`${issuer}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code: parameters.get('code'),
      code_verifier: codeVerifier,
    }),
  });
  if (!response.ok) throw new Error(`The token request failed: ${response.status}`);
  return response.json();
}

function nextAnswer() {
  return new Promise((resolve) => {
    const server = createServer((request, response) => {
      response.end('You can close this window.');
      server.close();
      resolve(new URL(request.url, redirectUri).searchParams);
    });
    server.listen(port, '127.0.0.1');
  });
}
