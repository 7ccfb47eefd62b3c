// passport-openidconnect: has no PKCE in it.
import type { ClientLibrary } from '../types';

export const passportOpenidconnect: ClientLibrary = {
  name: 'passport-openidconnect',
  read: '0.1.2',
  majors: '0',
  link: 'https://github.com/jaredhanson/passport-openidconnect',
  modules: ['passport-openidconnect'],
  requests: [
    {
      callee: ['', 'Strategy'],
      parameters: { argument: 0 },
      names: { client_id: 'clientID', redirect_uri: 'callbackURL' },
      pkce: 'never',
      method: 'none',
      isConfiguration: true,
    },
  ],
  notes: ['It cannot do PKCE; the strategy of `openid-client/passport` can.'],
};
