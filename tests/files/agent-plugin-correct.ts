// A plugin that lets an agent act for a user at a remote tool server, which demands PKCE of every client.
import { createHash, randomBytes } from 'node:crypto';

interface ServerMetadata {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly code_challenge_methods_supported?: readonly string[];
}

interface Host {
  openBrowser(address: string): Promise<void>;
  waitForCallback(state: string): Promise<URL>;
  storeToken(server: string, token: string): Promise<void>;
}

export class RemoteServerLogin {
  constructor(
    private readonly server: string,
    private readonly clientId: string,
    private readonly host: Host,
  ) {}

  private async discover(): Promise<ServerMetadata> {
    const response = await fetch(new URL('/.well-known/oauth-authorization-server', this.server));
    const metadata = (await response.json()) as ServerMetadata;
    if (!metadata.code_challenge_methods_supported?.includes('S256')) {
      throw new Error('This server does not support PKCE with S256.');
    }
    return metadata;
  }

  private parameters(state: string, codeChallenge: string): Record<string, string> {
    return {
      response_type: 'code',
      client_id: this.clientId,
      redirect_uri: 'https://agent.example.com/callback',
      resource: this.server,
      state,
      code_challenge: codeChallenge,
      code_challenge_method: 'S256',
    };
  }

  async login(): Promise<void> {
    const metadata = await this.discover();
    const codeVerifier = randomBytes(32).toString('base64url');
    const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
    const state = randomBytes(16).toString('hex');

    const address = new URL(metadata.authorization_endpoint);
    for (const [name, value] of Object.entries(this.parameters(state, codeChallenge))) {
      address.searchParams.set(name, value);
    }
    await this.host.openBrowser(address.href);

    const answer = await this.host.waitForCallback(state);
    const response = await fetch(metadata.token_endpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: this.clientId,
        redirect_uri: 'https://agent.example.com/callback',
        resource: this.server,
        code: answer.searchParams.get('code') ?? '',
        code_verifier: codeVerifier,
      }),
    });
    const { access_token: token } = (await response.json()) as { access_token: string };
    await this.host.storeToken(this.server, token);
  }
}
