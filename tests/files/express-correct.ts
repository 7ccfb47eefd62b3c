// A web server that signs its users in, with a client secret and a session for each of them.
import { createHash, randomBytes } from 'node:crypto';
import express from 'express';
import session from 'express-session';

const issuer = new URL(process.env['ISSUER'] ?? 'https://login.example.com');
const clientId = process.env['CLIENT_ID'] ?? '';
const clientSecret = process.env['CLIENT_SECRET'] ?? '';
const callback = 'https://shop.example.com/callback';

interface Login {
  state: string;
  codeVerifier: string;
}

declare module 'express-session' {
  interface SessionData {
    login?: Login;
    user?: string;
  }
}

const app = express();
app.use(session({ secret: process.env['SESSION_SECRET'] ?? '', resave: false, saveUninitialized: false }));

app.get('/login', (request, response) => {
  const login: Login = {
    state: randomBytes(16).toString('base64url'),
    codeVerifier: randomBytes(32).toString('base64url'),
  };
  request.session.login = login;

  const address = new URL('/oauth2/authorize', issuer);
  address.searchParams.set('response_type', 'code');
  address.searchParams.set('client_id', clientId);
  address.searchParams.set('redirect_uri', callback);
  address.searchParams.set('scope', 'openid email');
  address.searchParams.set('state', login.state);
  address.searchParams.set('code_challenge', createHash('sha256').update(login.codeVerifier).digest('base64url'));
  address.searchParams.set('code_challenge_method', 'S256');
  response.redirect(address.href);
});

app.get('/callback', async (request, response) => {
  const { login } = request.session;
  delete request.session.login;
  if (!login || request.query['state'] !== login.state) {
    response.status(400).send('This answer belongs to another login.');
    return;
  }
  const tokens = await fetch(new URL('/oauth2/token', issuer), {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: String(request.query['code']),
      redirect_uri: callback,
      code_verifier: login.codeVerifier,
    }),
  });
  const { sub } = (await tokens.json()) as { sub: string };
  request.session.user = sub;
  response.redirect('/');
});

app.listen(3000);
