// spotify-web-api-node: has no PKCE in it.
import type { ClientLibrary } from '../types';

export const spotifyWebApiNode: ClientLibrary = {
  name: 'spotify-web-api-node',
  read: '5.0.2',
  majors: '5',
  link: 'https://github.com/thelinmichael/spotify-web-api-node',
  modules: ['spotify-web-api-node'],
  requests: [
    {
      callee: ['**.createAuthorizeURL'],
      positions: { scope: 0, state: 1, response_type: 3 },
      pkce: 'never',
      method: 'none',
      endpoint: 'accounts.spotify.com/authorize',
    },
  ],
  implicit: [
    {
      callee: ['**.createAuthorizeURL'],
      place: { argument: 3 },
      isResponseType: true,
      grant: 'implicit',
    },
  ],
};
