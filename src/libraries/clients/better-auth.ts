// better-auth: the genericOAuth plugin, and the helpers for providers of one's own.
import type { ClientLibrary } from '../types';

export const betterAuth: ClientLibrary = {
  name: 'better-auth',
  read: '1.7.24, 1.6.34, 1.2.12, @better-auth/core 1.7.24',
  majors: '1',
  link: 'https://github.com/better-auth/better-auth',
  modules: [
    'better-auth/plugins',
    'better-auth/plugins/generic-oauth',
    'better-auth/oauth2',
    '@better-auth/core/oauth2',
  ],
  requests: [
    {
      callee: ['createAuthorizationURL'],
      parameters: { argument: 0 },
      names: {
        response_type: 'responseType',
        redirect_uri: 'redirectURI',
        scope: 'scopes',
        code_challenge: 'codeVerifier',
      },
      pkce: 'verifier',
      method: 'S256',
    },
  ],
  options: [
    {
      callee: ['genericOAuth'],
      place: { argument: 0, path: ['config', '*'] },
      name: 'pkce',
      off: [false],
      isSafeToChange: false,
      isOnByDefault: 'varies',
      onSince: '1.7.0',
      on: 'true',
    },
    {
      callee: [],
      types: ['GenericOAuthConfig'],
      place: { argument: 0 },
      name: 'pkce',
      off: [false],
      isSafeToChange: false,
      isOnByDefault: 'varies',
      on: 'true',
    },
  ],
  derivers: [{ callee: ['generateCodeChallenge'], verifier: 0, isAsync: true }],
  exchanges: [
    {
      callee: ['validateAuthorizationCode'],
      verifier: { argument: 0, path: ['codeVerifier'] },
      ignored: ['code_verifier'],
    },
  ],
  implicit: [
    {
      callee: ['genericOAuth'],
      place: { argument: 0, path: ['config', '*'] },
      name: 'responseType',
      isResponseType: true,
      grant: 'implicit',
    },
  ],
  notes: ['`pkce` of genericOAuth is off up to 1.6 and on from 1.7: write `pkce: true` to be sure.'],
};
