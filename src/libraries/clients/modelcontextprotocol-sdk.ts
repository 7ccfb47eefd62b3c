// @modelcontextprotocol/sdk: its client half always does PKCE and leaves keeping the verifier to the app.
import type { ClientLibrary } from '../types';

export const modelcontextprotocolSdk: ClientLibrary = {
  name: '@modelcontextprotocol/sdk',
  read: '1.32.2',
  majors: '1',
  link: 'https://github.com/modelcontextprotocol/typescript-sdk',
  modules: ['@modelcontextprotocol/sdk/client/auth.js', '@modelcontextprotocol/sdk/client/auth'],
  requests: [{ callee: ['auth', 'startAuthorization'], pkce: 'always', method: 'S256' }],
  generators: [{ callee: ['startAuthorization'], gives: { verifier: 'codeVerifier' }, isAsync: true, length: 43 }],
  exchanges: [
    {
      callee: ['exchangeAuthorization'],
      verifier: { argument: 1, path: ['codeVerifier'] },
      ignored: ['code_verifier'],
    },
    { callee: ['prepareAuthorizationCodeRequest'], verifier: { argument: 1 } },
  ],
  callbacks: [
    { types: ['OAuthClientProvider'], method: 'saveCodeVerifier', verifier: 0 },
    { types: ['OAuthClientProvider'], method: 'codeVerifier', verifier: 'returned' },
  ],
  notes: ['`saveCodeVerifier` is code of the app: keep one verifier per login, out of logs and files.'],
};
