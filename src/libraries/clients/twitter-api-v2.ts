// twitter-api-v2: makes verifier and challenge with every link, and returns both.
import type { ClientLibrary } from '../types';

export const twitterApiV2: ClientLibrary = {
  name: 'twitter-api-v2',
  read: '1.29.1',
  majors: '1',
  link: 'https://github.com/plhery/node-twitter-api-v2',
  modules: ['twitter-api-v2'],
  requests: [
    {
      callee: ['**.generateOAuth2AuthLink'],
      parameters: { argument: 1 },
      positions: { redirect_uri: 0 },
      pkce: 'always',
      method: 'S256',
      endpoint: 'x.com/i/oauth2/authorize',
    },
  ],
  generators: [
    {
      callee: ['**.generateOAuth2AuthLink'],
      gives: { verifier: 'codeVerifier', challenge: 'codeChallenge' },
      isAsync: false,
      length: 128,
    },
  ],
  exchanges: [
    {
      callee: ['**.loginWithOAuth2'],
      verifier: { argument: 0, path: ['codeVerifier'] },
      ignored: ['code_verifier'],
    },
  ],
  notes: ['`generateAuthLink()` and `login()` are OAuth 1.0a, whose `oauth_verifier` is another thing.'],
};
