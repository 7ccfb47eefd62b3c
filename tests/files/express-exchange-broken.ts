// The web server with two providers: the one with a plain base64 challenge, the other with an exchange without verifier.
import { createHash, randomBytes } from 'node:crypto';
import axios from 'axios';
import express from 'express';
import session from 'express-session';

declare module 'express-session' {
  interface SessionData {
    state?: string;
    codeVerifier?: string;
  }
}

const app = express();
app.use(session({ secret: process.env['SESSION_SECRET'] ?? '', resave: false, saveUninitialized: false }));

function authorizationAddress(endpoint: string, state: string, codeChallenge: string): string {
  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: process.env['CLIENT_ID'] ?? '',
    redirect_uri: 'https://shop.example.com/callback',
    state,
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  });
  return `${endpoint}?${parameters.toString()}`;
}

app.get('/login/one', (request, response) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  request.session.codeVerifier = codeVerifier;
  request.session.state = state;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64'); // expect: pkce/valid-code-challenge base64
  response.redirect(authorizationAddress('https://one.example.com/authorize', state, codeChallenge));
});

app.get('/login/two', (request, response) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  request.session.codeVerifier = codeVerifier;
  request.session.state = state;
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  response.redirect(authorizationAddress('https://two.example.org/authorize', state, codeChallenge));
});

app.get('/callback/one', async (request, response) => {
  const { state, codeVerifier } = request.session;
  delete request.session.state;
  delete request.session.codeVerifier;
  if (!state || request.query['state'] !== state) {
    response.status(400).send('This answer belongs to another login.');
    return;
  }
  await axios.post(
    'https://one.example.com/token',
    new URLSearchParams({
      grant_type: 'authorization_code',
      code: String(request.query['code']),
      redirect_uri: 'https://shop.example.com/callback',
      code_verifier: codeVerifier ?? '',
    }),
  );
  response.redirect('/');
});

app.get('/callback/two', async (request, response) => {
  const { state } = request.session;
  delete request.session.state;
  delete request.session.codeVerifier;
  if (!state || request.query['state'] !== state) {
    response.status(400).send('This answer belongs to another login.');
    return;
  }
  await axios.post(
    'https://two.example.org/token',
    // expect-next: pkce/require-code-verifier missingVerifier
    new URLSearchParams({
      grant_type: 'authorization_code',
      code: String(request.query['code']),
      redirect_uri: 'https://shop.example.com/callback',
    }),
  );
  response.redirect('/');
});

app.listen(3000);
