// The command line, which prints its verifier and leaves it in a file.
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import ora from 'ora';

const redirectUri = 'http://127.0.0.1:8417/callback';

export function login(): string {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  writeFileSync('login.json', JSON.stringify({ codeVerifier })); // expect: pkce/no-persistent-verifier neverRemoved
  ora('Login').start().succeed(`Keep ${codeVerifier}`); // expect: pkce/no-logging loggedVerifier
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: 'cli',
    redirect_uri: redirectUri,
    state: `${Date.now()}.${codeVerifier}`, // expect: pkce/no-exposed-verifier state
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  });
  return `https://login.example.com/oauth2/authorize?${query}`;
}

export async function redeem(code: string): Promise<unknown> {
  const { codeVerifier } = JSON.parse(readFileSync('login.json', 'utf8')) as { codeVerifier: string };
  process.stdout.write(`verifier: ${codeVerifier}\n`); // expect: pkce/no-logging loggedVerifier
  const response = await fetch('https://login.example.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'cli',
      redirect_uri: redirectUri,
      code,
      code_verifier: codeVerifier,
    }),
  });
  return response.json();
}
