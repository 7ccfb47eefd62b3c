// A notes app in the browser, as it is often pasted together. Deliberately wrong: the comments say how.
const issuer = 'https://login.example.com';
const clientId = 'notes-spa';
const redirectUri = `${window.location.origin}/callback`;

const base64 = (bytes) => btoa(String.fromCharCode(...bytes));

// `Math.random` can be predicted, and the result with it.
function newCodeVerifier() {
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let text = '';
  for (let index = 0; index < 64; index += 1) {
    text += characters[Math.floor(Math.random() * characters.length)];
  }
  return text;
}

export async function login() {
  const codeVerifier = newCodeVerifier();
  // It stays in the browser for good, where every script of this site can read it.
  localStorage.setItem('code_verifier', codeVerifier);
  console.log('starting login', { codeVerifier });

  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid notes',
    state: crypto.randomUUID(),
    // Base64 is not base64url: the server will not find this challenge equal to the verifier.
    code_challenge: base64(new Uint8Array(digest)),
    code_challenge_method: 'S256',
  });
  window.location.assign(`${issuer}/oauth2/authorize?${parameters}`);
}

// The old way in, kept "for a while": the token comes back in the address.
export function silentLogin() {
  const parameters = new URLSearchParams({
    response_type: 'token',
    client_id: clientId,
    redirect_uri: redirectUri,
    prompt: 'none',
  });
  return `${issuer}/oauth2/authorize?${parameters}`;
}

export async function finishLogin() {
  const answer = new URLSearchParams(window.location.search);
  const response = await fetch(`${issuer}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code: answer.get('code'),
      code_verifier: localStorage.getItem('code_verifier'),
    }),
  });
  return response.json();
}
