// The web server without PKCE: its secret does not keep a stolen code out of an honest callback.
import { randomBytes } from 'node:crypto';
import express from 'express';
import session from 'express-session';

const issuer = new URL(process.env['ISSUER'] ?? 'https://login.example.com');
const clientId = process.env['CLIENT_ID'] ?? '';
const clientSecret = process.env['CLIENT_SECRET'] ?? '';
const callback = 'https://shop.example.com/callback';

declare module 'express-session' {
  interface SessionData {
    state?: string;
    user?: string;
  }
}

const app = express();
app.use(session({ secret: process.env['SESSION_SECRET'] ?? '', resave: false, saveUninitialized: false }));

app.get('/login', (request, response) => {
  const state = randomBytes(16).toString('base64url');
  request.session.state = state;

  // expect-next: pkce/require-code-challenge missingChallengeOfConfidentialClient
  const address = new URL('/oauth2/authorize', issuer);
  address.searchParams.set('response_type', 'code');
  address.searchParams.set('client_id', clientId);
  address.searchParams.set('redirect_uri', callback);
  address.searchParams.set('scope', 'openid email');
  address.searchParams.set('state', state);
  response.redirect(address.href);
});

app.get('/callback', async (request, response) => {
  const { state } = request.session;
  delete request.session.state;
  if (!state || request.query['state'] !== state) {
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
    }),
  });
  const { sub } = (await tokens.json()) as { sub: string };
  request.session.user = sub;
  response.redirect('/');
});

app.listen(3000);
