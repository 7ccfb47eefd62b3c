// The single-page app, which keeps its verifier for good, shows it and writes it into a cookie of scripts.
const issuer = 'https://login.example.com';
const clientId = 'notes-spa';
const redirectUri = `${window.location.origin}/callback`;

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

function randomText() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function challengeOf(codeVerifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return base64url(new Uint8Array(digest));
}

export async function login() {
  const codeVerifier = randomText();
  const state = randomText();
  localStorage.setItem('login', JSON.stringify({ codeVerifier, state })); // expect: pkce/no-persistent-verifier localStorage
  document.cookie = `login=${codeVerifier}; path=/; secure`; // expect: pkce/no-exposed-verifier cookie
  console.debug('login', { state, codeVerifier }); // expect: pkce/no-logging loggedVerifier

  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid notes',
    state,
    code_challenge: await challengeOf(codeVerifier),
    code_challenge_method: 'S256',
  });
  window.location.assign(`${issuer}/oauth2/authorize?${query}`);
}

export async function finishLogin() {
  const answer = new URLSearchParams(window.location.search);
  const { codeVerifier, state } = JSON.parse(localStorage.getItem('login') ?? '{}');
  localStorage.removeItem('login');
  if (!state || answer.get('state') !== state) throw new Error('This answer belongs to another login.');

  const response = await fetch(`${issuer}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code: answer.get('code'),
      code_verifier: codeVerifier,
    }),
  });
  if (!response.ok) throw new Error(`The token request failed: ${response.status}`);
  return response.json();
}
