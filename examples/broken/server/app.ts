// A shop with an Express server that signs its users in. Deliberately wrong: the comments say how.
import { createHash, randomBytes } from 'node:crypto';
import express from 'express';
import passport from 'passport';
import OAuth2Strategy from 'passport-oauth2';

const issuer = 'https://login.example.com';
const clientId = process.env['CLIENT_ID'] ?? '';
const clientSecret = process.env['CLIENT_SECRET'] ?? '';
const redirectUri = 'https://shop.example.com/callback';

// Made when the server starts, and then the same for every login of every user.
const codeVerifier = randomBytes(32).toString('base64url');
const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');

const app = express();

app.get('/login', (request, response) => {
  const url = new URL('/oauth2/authorize', issuer);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('redirect_uri', redirectUri);
  // Whoever sees the address, in a log or a browser's history, can read the verifier.
  url.searchParams.set('state', JSON.stringify({ returnTo: '/', codeVerifier }));
  url.searchParams.set('code_challenge', codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  response.redirect(url.href);
});

app.get('/callback', async (request, response) => {
  const tokens = await fetch(new URL('/oauth2/token', issuer), {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
    // The client secret is here, the code verifier is not.
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: String(request.query['code']),
      redirect_uri: redirectUri,
    }),
  });
  response.json(await tokens.json());
});

// A second provider through a library, which does no PKCE unless it is asked to.
passport.use(
  new OAuth2Strategy(
    {
      authorizationURL: 'https://partner.example.com/authorize',
      tokenURL: 'https://partner.example.com/token',
      clientID: clientId,
      clientSecret,
      callbackURL: 'https://shop.example.com/partner/callback',
    },
    (accessToken: string, refreshToken: string, profile: { id: string }, done: OAuth2Strategy.VerifyCallback) => {
      done(null, { id: profile.id });
    },
  ),
);

app.listen(3000);
