// @hubspot/api-client: has no PKCE in it.
import type { ClientLibrary } from '../types';

export const hubspotApiClient: ClientLibrary = {
  name: '@hubspot/api-client',
  read: '13.5.0',
  majors: '13',
  link: 'https://github.com/HubSpot/hubspot-api-nodejs',
  modules: ['@hubspot/api-client'],
  requests: [
    {
      callee: ['**.oauth.getAuthorizationUrl'],
      positions: { client_id: 0, redirect_uri: 1, scope: 2, state: 4 },
      pkce: 'never',
      responseType: '',
      method: 'none',
      endpoint: 'app.hubspot.com/oauth/authorize',
    },
  ],
};
