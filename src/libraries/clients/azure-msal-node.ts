// @azure/msal-node: public and confidential clients of Microsoft Entra on a server, in a desktop app or a CLI.
import type { ClientLibrary } from '../types';

export const azureMsalNode: ClientLibrary = {
  name: '@azure/msal-node',
  read: '7.2.1, 5.6.0, 3.8.10, 2.16.3, 1.18.4',
  majors: '1-7',
  link: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/tree/dev/lib/msal-node',
  modules: ['@azure/msal-node'],
  requests: [
    {
      callee: ['**.getAuthCodeUrl'],
      parameters: { argument: 0 },
      extras: [
        { argument: 0, path: ['extraQueryParameters'] },
        { argument: 0, path: ['extraParameters'] },
      ],
      names: {
        redirect_uri: 'redirectUri',
        scope: 'scopes',
        code_challenge: 'codeChallenge',
        code_challenge_method: 'codeChallengeMethod',
      },
      pkce: 'caller',
      method: 'none',
      dropsChallengeWithoutMethod: true,
    },
    { callee: ['**.acquireTokenInteractive'], parameters: { argument: 0 }, pkce: 'always', method: 'S256' },
  ],
  options: [
    {
      callee: ['**.getAuthCodeUrl'],
      place: { argument: 0 },
      name: 'codeChallengeMethod',
      plain: ['plain'],
      s256: 'S256',
      isSafeToChange: false,
      isOnByDefault: false,
    },
  ],
  generators: [
    {
      callee: ['CryptoProvider.new.generatePkceCodes'],
      gives: { verifier: 'verifier', challenge: 'challenge' },
      isAsync: true,
      length: 44,
    },
  ],
  exchanges: [
    {
      callee: ['**.acquireTokenByCode'],
      verifier: { argument: 0, path: ['codeVerifier'] },
      extras: [
        { argument: 0, path: ['tokenBodyParameters'] },
        { argument: 0, path: ['extraParameters'] },
      ],
      ignored: ['code_verifier'],
    },
  ],
  implicit: [{ callee: ['**.acquireTokenByUsernamePassword'], grant: 'password' }],
  notes: ['A `codeChallenge` without `codeChallengeMethod` is dropped without a word: give both.'],
};
