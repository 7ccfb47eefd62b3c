// What makes a verifier one for all logins: words of PKCE beside a name, the environment, and clients of libraries that keep it?
import { tells } from '../../support/facts';

const bytes =
  "import { createHash, randomBytes } from 'node:crypto'; const make = () => randomBytes(32).toString('base64url');\n";

tells(
  'a name alone, in a file with more or fewer words of PKCE',
  { within: (code) => bytes + code, about: ['shared'] },
  {
    'const codeVerifier = createValue(); export const login = () => open(codeVerifier);': '',
    'const codeVerifier = createValue(); export const login = () => open(codeVerifier); // pkce':
      'shared onLoad createValue()',
    'const codeVerifier = createValue(); export const login = () => open(codeVerifier); // PKCE':
      'shared onLoad createValue()',
    'const codeVerifier = createValue(); export const login = () => open(codeVerifier); // oauth': '',
    'const codeVerifier = createValue(); export const login = () => open(codeVerifier); // access_token': '',
    'const codeVerifier = createValue(); export const login = () => open(codeVerifier); // openid': '',
    "const codeVerifier = createValue(); export const login = () => open(codeVerifier, 'S256');":
      'shared onLoad createValue()',
    'const codeVerifier = createValue(); export const login = () => open(codeVerifier, S256); // oauth': '',
    'const codeVerifier = createValue(); export const login = () => open({ code_challenge: hash(codeVerifier) });':
      'shared onLoad createValue()',
    'const codeVerifier = createValue(); export const login = () => open({ code_challenge: hash(codeVerifier) }); // oauth_verifier':
      'shared onLoad createValue()',
    'const codeVerifier = createValue(); export const login = () => open(codeVerifier); // generateCodeVerifier and oauth':
      'shared onLoad createValue()',
    'const codeVerifier = make(); export const login = () => open(codeVerifier);': 'shared onLoad make()',
    'const codeVerifier = make(); export const login = () => open(codeVerifier); // oauth': 'shared onLoad make()',
    'const other = make(); export const login = () => open(other); // codeVerifier and oauth': '',
    "const codeVerifier = createValue(); export const login = () => send({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });":
      'shared onLoad createValue()',
    "const secret = createValue(); export const login = () => send({ grant_type: 'authorization_code', code, code_verifier: secret });":
      'shared onLoad createValue()',
    "const secret = createValue(); export const login = () => send({ grant_type: 'authorization_code', code, verifier: secret });":
      '',
    'const codeVerifier = generateCodeVerifier(); export const login = () => open(codeVerifier); // oauth':
      'shared onLoad generateCodeVerifier()',
    'const codeVerifier = createVerifier(); export const login = () => open(codeVerifier); // oauth': '',
  },
);

tells(
  'a verifier of the environment',
  { within: (code) => code, about: ['shared'] },
  {
    "export const login = () => send({ grant_type: 'authorization_code', code, code_verifier: process.env.SECRET });":
      'shared environment process.env.SECRET',
    "export const login = () => send({ grant_type: 'authorization_code', code, code_verifier: process.env['SECRET'] });":
      "shared environment process.env['SECRET']",
    "export const login = () => send({ grant_type: 'authorization_code', code, code_verifier: process.env[name] });":
      'shared environment process.env[name]',
    "export const login = () => send({ grant_type: 'authorization_code', code, code_verifier: env.SECRET });": '',
    "export const login = () => send({ grant_type: 'authorization_code', code, code_verifier: process.env.SECRET ?? make() });":
      'shared environment process.env.SECRET',
    "const { SECRET } = process.env; export const login = () => send({ grant_type: 'authorization_code', code, code_verifier: SECRET });":
      'shared environment SECRET',
    "import { OAuth2Client } from 'google-auth-library'; export const login = (code) => new OAuth2Client(a).getToken({ code, codeVerifier: process.env.SECRET });":
      'shared environment process.env.SECRET',
    "import { OAuth2Client } from 'google-auth-library'; export const login = (code) => new OAuth2Client(a).getToken({ code, codeVerifier: make(process.env.SECRET) });":
      '',
    "import { OAuth2Client } from 'google-auth-library'; export const login = (code) => new OAuth2Client(a).getToken({ code: process.env.SECRET, codeVerifier: v });":
      '',
    "send({ grant_type: 'authorization_code', code, code_verifier: process.env.SECRET });": '',
    "if (process.env.SECRET) send({ grant_type: 'authorization_code', code, code_verifier: process.env.SECRET });": '',
    "export const login = () => { if (process.env.SECRET) send({ grant_type: 'authorization_code', code, code_verifier: process.env.SECRET }); };":
      'shared environment process.env.SECRET',
    'export const login = () => localStorage.getItem(process.env.CODE_VERIFIER); // pkce': '',
    'export const login = () => open(process.env.CODE_VERIFIER); // pkce': '',
  },
);

const server = "import express from 'express'; const app = express();\n";

tells(
  'a client of a library that keeps one verifier for all',
  { within: (code) => server + code, about: ['shared'] },
  {
    "import jsforce from 'jsforce'; const oauth2 = new jsforce.OAuth2({ useVerifier: true }); app.get('/login', (req, res) => res.redirect(oauth2.getAuthorizationUrl({})));":
      'shared library new jsforce.OAuth2({ useVerifier: true })',
    "import jsforce from 'jsforce'; const oauth2 = new jsforce.OAuth2({ useVerifier: false }); app.get('/login', (req, res) => res.redirect(oauth2.getAuthorizationUrl({})));":
      '',
    "import jsforce from 'jsforce'; const oauth2 = new jsforce.OAuth2({}); app.get('/login', (req, res) => res.redirect(oauth2.getAuthorizationUrl({})));":
      '',
    "import jsforce from 'jsforce'; const oauth2 = new jsforce.OAuth2(options); app.get('/login', (req, res) => res.redirect(oauth2.getAuthorizationUrl({})));":
      '',
    "import jsforce from 'jsforce'; const oauth2 = new jsforce.OAuth2(...options); app.get('/login', (req, res) => res.redirect(oauth2.getAuthorizationUrl({})));":
      '',
    "import jsforce from 'jsforce'; const oauth2 = new jsforce.OAuth2(); app.get('/login', (req, res) => res.redirect(oauth2.getAuthorizationUrl({})));":
      '',
    "import jsforce from 'jsforce'; app.get('/login', (req, res) => { const oauth2 = new jsforce.OAuth2({ useVerifier: true }); res.redirect(oauth2.getAuthorizationUrl({})); });":
      '',
    "import jsforce from 'jsforce'; const oauth2 = new jsforce.OAuth2({ useVerifier: true }); console.log(oauth2.getAuthorizationUrl({}));":
      '',
    "import jsforce from 'jsforce'; const oauth2 = new jsforce.OAuth2({ useVerifier: true }); const address = () => oauth2.getAuthorizationUrl({}); address();":
      '',
    "import jsforce from 'jsforce'; const oauth2 = new jsforce.OAuth2({ useVerifier: true }); app.get('/login', (req, res) => res.send(oauth2.other({})));":
      '',
    "import jsforce from 'jsforce'; const oauth2 = new jsforce.OAuth2({ useVerifier: true }); app.get('/login', (req, res) => res.send(oauth2.getAuthorizationUrl));":
      '',
    "import jsforce from './own'; const oauth2 = new jsforce.OAuth2({ useVerifier: true }); app.get('/login', (req, res) => res.redirect(oauth2.getAuthorizationUrl({}))); // 'jsforce'":
      '',
    "import { AuthRequest } from 'expo-auth-session'; const request = new AuthRequest({ clientId: a }); app.get('/login', async (req, res) => res.redirect(await request.makeAuthUrlAsync(d)));":
      'shared library new AuthRequest({ clientId: a })',
    "import { AuthRequest } from 'expo-auth-session'; const request = new AuthRequest({ clientId: a }); await request.promptAsync(d);":
      '',
    "import { OAuth2User, Client } from 'twitter-api-sdk'; import { auth } from 'twitter-api-sdk'; const user = new auth.OAuth2User({ client_id: a }); app.get('/login', (req, res) => res.redirect(user.generateAuthURL({ state: s, code_challenge_method: 's256' }))); app.get('/callback', (req) => user.requestAccessToken(req.query.code));":
      'shared library new auth.OAuth2User({ client_id: a })',
    "import { auth } from 'twitter-api-sdk'; const user = new auth.OAuth2User({ client_id: a }); app.get('/login', (req, res) => { res.redirect(user.generateAuthURL({ state: s, code_challenge_method: 's256' })); user.requestAccessToken(req.query.code); });":
      '',
    "import { auth } from 'twitter-api-sdk'; const user = new auth.OAuth2User({ client_id: a }); app.get('/login', (req, res) => res.redirect(user.generateAuthURL({ state: s, code_challenge_method: 's256' })));":
      '',
  },
);
