// The same shop: a verifier for each login, kept in the session of the user until the code is redeemed.
import { createHash, randomBytes } from 'node:crypto';
import express from 'express';
import session from 'express-session';
import passport from 'passport';
import OAuth2Strategy from 'passport-oauth2';

const issuer = 'https://login.example.com';
const clientId = process.env['CLIENT_ID'] ?? '';
const clientSecret = process.env['CLIENT_SECRET'] ?? '';
const redirectUri = 'https://shop.example.com/callback';

declare module 'express-session' {
  interface SessionData {
    state?: string;
    codeVerifier?: string;
  }
}

const app = express();
app.use(session({ secret: process.env['SESSION_SECRET'] ?? '', resave: false, saveUninitialized: false }));

app.get('/login', (request, response) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  request.session.codeVerifier = codeVerifier;
  request.session.state = state;

  const url = new URL('/oauth2/authorize', issuer);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('redirect_uri', redirectUri);
  url.searchParams.set('state', state);
  url.searchParams.set('code_challenge', createHash('sha256').update(codeVerifier).digest('base64url'));
  url.searchParams.set('code_challenge_method', 'S256');
  response.redirect(url.href);
});

app.get('/callback', async (request, response) => {
  const { state, codeVerifier } = request.session;
  delete request.session.state;
  delete request.session.codeVerifier;
  if (!state || !codeVerifier || request.query['state'] !== state) {
    response.status(400).send('This answer belongs to another login.');
    return;
  }
  const tokens = await fetch(new URL('/oauth2/token', issuer), {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: String(request.query['code']),
      redirect_uri: redirectUri,
      code_verifier: codeVerifier,
    }),
  });
  response.json(await tokens.json());
});

passport.use(
  new OAuth2Strategy(
    {
      authorizationURL: 'https://partner.example.com/authorize',
      tokenURL: 'https://partner.example.com/token',
      clientID: clientId,
      clientSecret,
      callbackURL: 'https://shop.example.com/partner/callback',
      pkce: true,
      state: true,
    },
    (accessToken: string, refreshToken: string, profile: { id: string }, done: OAuth2Strategy.VerifyCallback) => {
      done(null, { id: profile.id });
    },
  ),
);

app.listen(3000);
