// oslo: its OAuth2Client makes the challenge when it is given a verifier.
import type { ClientLibrary } from '../types';

export const oslo: ClientLibrary = {
  name: 'oslo',
  read: '1.2.1',
  majors: '1',
  link: 'https://github.com/pilcrowonpaper/oslo',
  modules: ['oslo/oauth2'],
  requests: [
    {
      callee: ['OAuth2Client.new.createAuthorizationURL'],
      parameters: { argument: 0 },
      names: { scope: 'scopes', code_challenge: 'codeVerifier', code_challenge_method: 'codeChallengeMethod' },
      pkce: 'verifier',
      method: 'S256',
    },
  ],
  options: [
    {
      callee: ['OAuth2Client.new.createAuthorizationURL'],
      place: { argument: 0 },
      name: 'codeChallengeMethod',
      plain: ['plain'],
      s256: 'S256',
      isSafeToChange: true,
      isOnByDefault: false,
    },
  ],
  generators: [{ callee: ['generateCodeVerifier'], gives: 'verifier', isAsync: false, length: 43 }],
  exchanges: [
    {
      callee: ['OAuth2Client.new.validateAuthorizationCode'],
      verifier: { argument: 1, path: ['codeVerifier'] },
      ignored: ['code_verifier'],
    },
  ],
};
