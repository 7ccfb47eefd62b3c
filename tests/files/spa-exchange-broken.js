// The single-page app whose challenge is a digest in hexadecimal, and whose exchange leaves the verifier in its store.
const settings = {
  authorize: 'https://login.example.com/oauth2/authorize',
  token: 'https://login.example.com/oauth2/token',
  clientId: 'acme-spa',
  callback: 'https://app.example.com/callback',
};

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

async function challengeOf(codeVerifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  // expect-next: pkce/valid-code-challenge hex
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function login() {
  const codeVerifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const state = base64url(crypto.getRandomValues(new Uint8Array(16)));
  sessionStorage.setItem('login', JSON.stringify({ codeVerifier, state }));
  const address = new URL(settings.authorize);
  address.searchParams.set('response_type', 'code');
  address.searchParams.set('client_id', settings.clientId);
  address.searchParams.set('redirect_uri', settings.callback);
  address.searchParams.set('state', state);
  address.searchParams.set('code_challenge', await challengeOf(codeVerifier));
  address.searchParams.set('code_challenge_method', 'S256');
  location.assign(address);
}

export async function finish() {
  const query = new URLSearchParams(location.search);
  const { state } = JSON.parse(sessionStorage.getItem('login') ?? '{}');
  sessionStorage.removeItem('login');
  if (query.get('state') !== state) throw new Error('This answer belongs to another login.');
  // expect-next: pkce/require-code-verifier missingVerifier
  const body = new URLSearchParams();
  body.set('grant_type', 'authorization_code');
  body.set('code', query.get('code'));
  body.set('client_id', settings.clientId);
  body.set('redirect_uri', settings.callback);
  const response = await fetch(settings.token, { method: 'POST', body });
  return response.json();
}
