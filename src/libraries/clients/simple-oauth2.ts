// simple-oauth2: the factory of v1 to v3 and the classes of v4 and v5.
import type { ClientLibrary } from '../types';

export const simpleOauth2: ClientLibrary = {
  name: 'simple-oauth2',
  read: '5.1.0, 3.4.0, 2.5.2, 1.6.0',
  majors: '1-5',
  link: 'https://github.com/lelylan/simple-oauth2',
  modules: ['simple-oauth2'],
  requests: [{ callee: ['**.authorizeURL'], parameters: { argument: 0 }, pkce: 'caller', method: 'none' }],
  exchanges: [
    {
      callee: ['AuthorizationCode.new.getToken', '**.authorizationCode.getToken'],
      verifier: { argument: 0, path: ['code_verifier'] },
      ignored: ['codeVerifier'],
    },
  ],
  implicit: [{ callee: ['ResourceOwnerPassword.new.getToken', '**.ownerPassword.getToken'], grant: 'password' }],
  notes: ['PKCE is undocumented; it works because every parameter is passed on as it is.'],
};
