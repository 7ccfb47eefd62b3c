// dropbox: PKCE is the seventh argument, and the implicit flow the default of the third.
import type { ClientLibrary } from '../types';

export const dropbox: ClientLibrary = {
  name: 'dropbox',
  read: '10.34.0, 8.3.0',
  majors: '8-10',
  link: 'https://github.com/dropbox/dropbox-sdk-js',
  modules: ['dropbox'],
  requests: [
    {
      callee: ['**.getAuthenticationUrl'],
      positions: { redirect_uri: 0, state: 1, response_type: 2, scope: 4, code_challenge: 6 },
      pkce: 'switch',
      responseType: 'token',
      method: 'S256',
      endpoint: 'www.dropbox.com/oauth2/authorize',
    },
  ],
  generators: [{ callee: ['**.getCodeVerifier'], gives: 'verifier', isAsync: false, length: 128 }],
  exchanges: [{ callee: ['**.getAccessTokenFromCode'] }],
  keepsVerifier: [
    {
      callee: ['Dropbox', 'DropboxAuth'],
      starts: ['getAuthenticationUrl'],
      ends: ['getAccessTokenFromCode'],
      ifTrue: { argument: 6 },
    },
  ],
  implicit: [
    {
      callee: ['**.getAuthenticationUrl'],
      place: { argument: 2 },
      values: ['token', 'absent'],
      grant: 'implicit',
    },
  ],
  notes: [
    'With a client secret set, the verifier is never sent.',
    'The verifier lives in the `DropboxAuth` object: on a server, make one for every login.',
  ],
};
