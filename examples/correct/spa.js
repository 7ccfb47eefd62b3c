// The same single-page app with PKCE: the verifier stays in this tab until the code is redeemed.
const clientId = 'spa-client';
const redirectUri = `${window.location.origin}/callback`;

const base64url = (bytes) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

export async function login(state) {
  const codeVerifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  sessionStorage.setItem(`pkce:${state}`, codeVerifier);

  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid profile',
    state,
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
  });
  window.location.assign(`https://login.example.com/oauth2/authorize?${parameters}`);
}

export async function redeem(code, state) {
  const codeVerifier = sessionStorage.getItem(`pkce:${state}`);
  sessionStorage.removeItem(`pkce:${state}`);
  return fetch('https://login.example.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: codeVerifier,
    }),
  });
}
