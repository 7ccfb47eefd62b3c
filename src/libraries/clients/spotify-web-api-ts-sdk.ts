// @spotify/web-api-ts-sdk: PKCE, or the implicit flow when asked for.
import type { ClientLibrary } from '../types';

export const spotifyWebApiTsSdk: ClientLibrary = {
  name: '@spotify/web-api-ts-sdk',
  read: '1.2.0',
  majors: '1',
  link: 'https://github.com/spotify/spotify-web-api-ts-sdk',
  modules: ['@spotify/web-api-ts-sdk'],
  requests: [
    {
      callee: [
        'SpotifyApi.withUserAuthorization',
        'SpotifyApi.performUserAuthorization',
        'AuthorizationCodeWithPKCEStrategy',
      ],
      positions: { client_id: 0, redirect_uri: 1, scope: 2 },
      pkce: 'always',
      method: 'S256',
      endpoint: 'accounts.spotify.com/authorize',
    },
  ],
  implicit: [{ callee: ['SpotifyApi.withImplicitGrant'], grant: 'implicit' }],
  notes: ['It draws the verifier from `Math.random`, which an app cannot change.'],
};
