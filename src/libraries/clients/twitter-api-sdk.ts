// twitter-api-sdk: plain unless the method is `s256`, in lower case.
import type { ClientLibrary } from '../types';

export const twitterApiSdk: ClientLibrary = {
  name: 'twitter-api-sdk',
  read: '1.2.1',
  majors: '1',
  link: 'https://github.com/twitterdev/twitter-api-typescript-sdk',
  modules: ['twitter-api-sdk'],
  requests: [
    {
      callee: ['auth.OAuth2User.new.generateAuthURL'],
      parameters: { argument: 0 },
      pkce: 'always',
      method: 'plain',
      endpoint: 'twitter.com/i/oauth2/authorize',
    },
  ],
  options: [
    {
      callee: ['auth.OAuth2User.new.generateAuthURL'],
      place: { argument: 0 },
      name: 'code_challenge_method',
      plain: ['plain', 'S256', 'absent'],
      s256: 's256',
      isSafeToChange: true,
      isOnByDefault: true,
      on: "'s256'",
    },
  ],
  exchanges: [{ callee: ['auth.OAuth2User.new.requestAccessToken'] }],
  keepsVerifier: [{ callee: ['auth.OAuth2User'], starts: ['generateAuthURL'], ends: ['requestAccessToken'] }],
  notes: [
    'Only the lower-case `s256` hashes; every other method, `S256` included, sends `code_challenge` as verifier and challenge alike.',
    'The verifier lives in the `OAuth2User` object: on a server, make one for every login.',
  ],
};
