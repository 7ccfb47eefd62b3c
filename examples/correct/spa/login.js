// The same notes app: a verifier for each login, kept in this tab until the code is redeemed, and nowhere else.
const issuer = 'https://login.example.com';
const clientId = 'notes-spa';
const redirectUri = `${window.location.origin}/callback`;

const base64url = (bytes) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function newCodeVerifier() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function authorizationUrl(state, additional = {}) {
  const codeVerifier = newCodeVerifier();
  sessionStorage.setItem(`pkce:${state}`, codeVerifier);
  console.log('starting login', { hasVerifier: Boolean(codeVerifier) });

  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid notes',
    state,
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
    ...additional,
  });
  return `${issuer}/oauth2/authorize?${parameters}`;
}

export async function login() {
  const state = crypto.randomUUID();
  sessionStorage.setItem('state', state);
  window.location.assign(await authorizationUrl(state));
}

/** Without a page of the server, for an iframe: with a code, as every other login. */
export function silentLogin(state) {
  return authorizationUrl(state, { prompt: 'none' });
}

export async function finishLogin() {
  const answer = new URLSearchParams(window.location.search);
  const state = sessionStorage.getItem('state');
  sessionStorage.removeItem('state');
  if (!state || answer.get('state') !== state) throw new Error('This answer belongs to another login.');

  const codeVerifier = sessionStorage.getItem(`pkce:${state}`);
  sessionStorage.removeItem(`pkce:${state}`);
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
  return response.json();
}
