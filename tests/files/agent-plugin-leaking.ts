// The plugin of the agent, which sends its verifier as state and writes it down on the way.
import { createHash, randomBytes } from 'node:crypto';

interface Client {
  readonly app: { log(entry: { body: { level: string; message: string } }): Promise<void> };
}

interface Pair {
  readonly verifier: string;
  readonly challenge: string;
}

function createPair(): Pair {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

function encodeState(payload: Record<string, string>): string {
  return Buffer.from(JSON.stringify(payload)).toString('base64url');
}

export async function authorize(client: Client, project: string) {
  const pair = createPair();
  await client.app.log({ body: { level: 'debug', message: `pair ${JSON.stringify(pair)}` } }); // expect: pkce/no-logging loggedVerifier
  const url = new URL('https://login.example.com/oauth2/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', 'agent');
  url.searchParams.set('redirect_uri', 'https://agent.example.com/callback');
  url.searchParams.set('code_challenge', pair.challenge);
  url.searchParams.set('code_challenge_method', 'S256');
  url.searchParams.set('state', encodeState({ verifier: pair.verifier, project })); // expect: pkce/no-exposed-verifier state
  return { url: url.href, verifier: pair.verifier };
}

export async function redeem(code: string, verifier: string): Promise<unknown> {
  const response = await fetch('https://login.example.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'agent',
      redirect_uri: 'https://agent.example.com/callback',
      code,
      code_verifier: verifier,
    }),
  });
  if (!response.ok) throw new Error(`No tokens for ${verifier}: ${response.status}`); // expect: pkce/no-logging thrownVerifier
  return response.json();
}
