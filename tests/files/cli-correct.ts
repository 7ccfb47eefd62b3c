// A command line tool that signs in through the browser and a listener on the loopback interface.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as client from 'openid-client';
import open from 'open';

const server = new URL('https://login.example.com');

export async function login(): Promise<string> {
  const config = await client.discovery(server, 'acme-cli');
  const codeVerifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  const redirectUri = `http://127.0.0.1:${port}/callback`;

  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid offline_access',
    state,
    code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  });
  await open(address.href);

  const answer = await new Promise<URL>((resolve) => {
    listener.once('request', (request, response) => {
      response.end('You can close this window.');
      resolve(new URL(request.url ?? '/', redirectUri));
    });
  });
  listener.close();
  const tokens = await client.authorizationCodeGrant(config, answer, {
    pkceCodeVerifier: codeVerifier,
    expectedState: state,
  });
  return tokens.access_token;
}
