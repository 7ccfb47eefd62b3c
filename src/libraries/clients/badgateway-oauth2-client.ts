// @badgateway/oauth2-client: makes the challenge when it is given a verifier.
import type { ClientLibrary } from '../types';

export const badgatewayOauth2Client: ClientLibrary = {
  name: '@badgateway/oauth2-client',
  read: '3.3.1, 2.4.2',
  majors: '2-3',
  link: 'https://github.com/badgateway/oauth2-client',
  modules: ['@badgateway/oauth2-client'],
  requests: [
    {
      callee: ['**.authorizationCode.getAuthorizeUri'],
      parameters: { argument: 0 },
      extras: [{ argument: 0, path: ['extraParams'] }],
      names: { redirect_uri: 'redirectUri', code_challenge: 'codeVerifier' },
      pkce: 'verifier',
      method: 'S256',
    },
  ],
  generators: [{ callee: ['generateCodeVerifier'], gives: 'verifier', isAsync: true, length: 43 }],
  exchanges: [
    {
      callee: ['**.authorizationCode.getToken'],
      verifier: { argument: 0, path: ['codeVerifier'] },
      ignored: ['code_verifier'],
    },
    {
      callee: ['**.authorizationCode.getTokenFromCodeRedirect'],
      verifier: { argument: 1, path: ['codeVerifier'] },
      ignored: ['code_verifier'],
    },
  ],
  implicit: [{ callee: ['OAuth2Client.new.password'], grant: 'password' }],
  notes: ['`generateCodeVerifier()` gives a promise: without `await` the verifier is the text of an object.'],
};
