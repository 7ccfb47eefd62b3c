// google-auth-library, also as `google.auth.OAuth2` of googleapis and `auth.OAuth2` of its single packages.
import type { ClientLibrary } from '../types';

export const googleAuthLibrary: ClientLibrary = {
  name: 'google-auth-library',
  read: '10.9.1, 9.15.1, 7.14.1',
  majors: '7-10',
  link: 'https://github.com/googleapis/google-auth-library-nodejs',
  modules: ['google-auth-library', 'googleapis', 'googleapis-common', '@googleapis/*'],
  requests: [
    {
      callee: ['**.generateAuthUrl'],
      parameters: { argument: 0 },
      pkce: 'caller',
      method: 'none',
      endpoint: 'accounts.google.com/o/oauth2/v2/auth',
    },
  ],
  options: [
    {
      callee: ['**.generateAuthUrl'],
      place: { argument: 0 },
      name: 'code_challenge_method',
      plain: ['plain'],
      s256: 'S256',
      isSafeToChange: false,
      isOnByDefault: false,
    },
  ],
  generators: [
    {
      callee: ['**.generateCodeVerifierAsync'],
      gives: { verifier: 'codeVerifier', challenge: 'codeChallenge' },
      isAsync: true,
      length: 128,
    },
  ],
  exchanges: [
    {
      callee: ['**.getToken'],
      verifier: { argument: 0, path: ['codeVerifier'] },
      takesBareCode: true,
      // `google.siteVerification(…).webResource.getToken({ requestBody })` gives another token.
      code: { argument: 0, path: ['code'] },
      ignored: ['code_verifier'],
    },
  ],
  constants: { 'CodeChallengeMethod.Plain': 'plain', 'CodeChallengeMethod.S256': 'S256' },
  notes: [
    'The authorization request takes `code_challenge`, the token request `codeVerifier`: the spelling changes in between.',
    '`getToken(code)` with the code alone has no place for a verifier; hand over an object.',
  ],
};
