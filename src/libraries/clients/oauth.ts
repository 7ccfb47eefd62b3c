// oauth: only its OAuth2 class; OAuth and OAuthEcho are OAuth 1.0a.
import type { ClientLibrary } from '../types';

export const oauth: ClientLibrary = {
  name: 'oauth',
  read: '0.10.2',
  majors: '0',
  link: 'https://github.com/ciaranj/node-oauth',
  modules: ['oauth'],
  requests: [
    {
      callee: ['OAuth2.new.getAuthorizeUrl'],
      parameters: { argument: 0 },
      pkce: 'caller',
      responseType: '',
      method: 'none',
    },
  ],
  exchanges: [
    {
      callee: ['OAuth2.new.getOAuthAccessToken'],
      verifier: { argument: 1, path: ['code_verifier'] },
      grantType: { argument: 1, path: ['grant_type'] },
    },
  ],
};
