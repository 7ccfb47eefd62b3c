// The server, which answers with its verifier, keeps it in the session for good and logs it.
import { createHash, randomBytes } from 'node:crypto';
import express from 'express';
import pino from 'pino';

const app = express();
const out = pino();
const home = 'https://shop.example.com/callback';

app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  const state = randomBytes(16).toString('hex');
  req.session.login = { codeVerifier, state }; // expect: pkce/no-persistent-verifier neverRemoved
  out.child({ route: '/login' }).info({ state, codeVerifier }); // expect: pkce/no-logging loggedVerifier
  res.cookie('pkce', codeVerifier, { secure: true, sameSite: 'lax' }); // expect: pkce/no-exposed-verifier cookie
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: 'shop',
    redirect_uri: home,
    state,
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  });
  res.status(200).json({
    address: `https://login.example.com/oauth2/authorize?${query}`,
    codeVerifier, // expect: pkce/no-exposed-verifier response
  });
});

app.get('/callback', async (req, res) => {
  const { codeVerifier, state } = req.session.login;
  if (req.query.state !== state) return res.sendStatus(400);
  const response = await fetch('https://login.example.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'shop',
      redirect_uri: home,
      code: String(req.query.code),
      code_verifier: codeVerifier,
    }),
  });
  req.session.tokens = await response.json();
  return res.redirect('/');
});
