// oidc-client: the forerunner of oidc-client-ts; PKCE follows from a response type with code in it.
import type { ClientLibrary } from '../types';

export const oidcClient: ClientLibrary = {
  name: 'oidc-client',
  read: '1.11.5',
  majors: '1',
  link: 'https://github.com/IdentityModel/oidc-client-js',
  modules: ['oidc-client'],
  requests: [
    {
      callee: ['UserManager', 'OidcClient'],
      parameters: { argument: 0 },
      pkce: 'always',
      responseType: 'id_token',
      method: 'S256',
      isConfiguration: true,
    },
    {
      callee: ['UserManager.new.signinRedirect', 'UserManager.new.signinPopup', 'UserManager.new.signinSilent'],
      parameters: { argument: 0 },
      pkce: 'always',
      responseType: 'id_token',
      method: 'S256',
    },
  ],
  implicit: [
    {
      callee: ['UserManager', 'OidcClient'],
      types: ['UserManagerSettings', 'OidcClientSettings'],
      place: { argument: 0 },
      name: 'response_type',
      isResponseType: true,
      grant: 'implicit',
    },
  ],
  notes: ["Without `response_type: 'code'` it asks for an ID token in the front channel, and does no PKCE."],
};
