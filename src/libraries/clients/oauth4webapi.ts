// oauth4webapi: building blocks; the authorization URL is made by hand.
import type { ClientLibrary } from '../types';

export const oauth4webapi: ClientLibrary = {
  name: 'oauth4webapi',
  read: '3.8.8, 2.17.0',
  majors: '2-3',
  link: 'https://github.com/panva/oauth4webapi',
  modules: ['oauth4webapi'],
  requests: [
    {
      callee: ['pushedAuthorizationRequest'],
      parameters: { argument: 3 },
      orAt: [{ argument: 2 }],
      pkce: 'caller',
      method: 'none',
      isPushed: true,
    },
    {
      callee: ['issueRequestObject'],
      parameters: { argument: 2 },
      pkce: 'caller',
      method: 'none',
      isPushed: true,
    },
  ],
  options: [
    {
      callee: ['authorizationCodeGrantRequest'],
      place: { argument: 5 },
      name: '',
      offConstants: ['nopkce', '_nopkce'],
      isSafeToChange: false,
      isOnByDefault: true,
    },
  ],
  generators: [{ callee: ['generateRandomCodeVerifier'], gives: 'verifier', isAsync: false, length: 43 }],
  derivers: [{ callee: ['calculatePKCECodeChallenge'], verifier: 0, isAsync: true }],
  exchanges: [
    {
      callee: ['authorizationCodeGrantRequest'],
      verifier: { argument: 5 },
      orAt: [{ argument: 4 }],
      newest: {
        place: { argument: 2 },
        paths: [
          'None.()',
          'ClientSecretBasic.()',
          'ClientSecretJwt.()',
          'ClientSecretPost.()',
          'PrivateKeyJwt.()',
          'TlsClientAuth.()',
        ],
      },
    },
  ],
  notes: ['The verifier is the fifth argument of `authorizationCodeGrantRequest` in v2 and the sixth in v3.'],
};
