// A single-page app that asks for a code without PKCE: whoever intercepts the code can redeem it.
const clientId = 'spa-client';
const redirectUri = `${window.location.origin}/callback`;

export function login(state) {
  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid profile',
    state,
  });
  window.location.assign(`https://login.example.com/oauth2/authorize?${parameters}`);
}
