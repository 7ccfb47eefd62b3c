// @openid/appauth: PKCE on, but the app itself has to carry the verifier over to the token request.
import type { ClientLibrary } from '../types';

export const openidAppauth: ClientLibrary = {
  name: '@openid/appauth',
  read: '1.4.0',
  majors: '1',
  link: 'https://github.com/openid/AppAuth-JS',
  modules: ['@openid/appauth', '@openid/appauth/built/*', '@openid/appauth/built/node_support/*'],
  requests: [
    {
      callee: ['AuthorizationRequest'],
      parameters: { argument: 0 },
      extras: [{ argument: 0, path: ['extras'] }],
      pkce: 'always',
      method: 'S256',
    },
  ],
  options: [
    {
      callee: ['AuthorizationRequest'],
      place: { argument: 2 },
      name: '',
      off: [false],
      isSafeToChange: false,
      isOnByDefault: true,
    },
  ],
  derivers: [
    { callee: ['DefaultCrypto.new.deriveChallenge', 'NodeCrypto.new.deriveChallenge'], verifier: 0, isAsync: true },
  ],
  exchanges: [
    {
      callee: ['TokenRequest'],
      verifier: { argument: 0, path: ['extras', 'code_verifier'] },
      grantType: { argument: 0, path: ['grant_type'] },
      ignored: ['code_verifier', 'codeVerifier'],
    },
  ],
  implicit: [
    {
      callee: ['AuthorizationRequest'],
      place: { argument: 0 },
      name: 'response_type',
      isResponseType: true,
      grant: 'implicit',
    },
  ],
  constants: {
    'AuthorizationRequest.RESPONSE_TYPE_CODE': 'code',
    'AuthorizationRequest.RESPONSE_TYPE_TOKEN': 'token',
    GRANT_TYPE_AUTHORIZATION_CODE: 'authorization_code',
    GRANT_TYPE_REFRESH_TOKEN: 'refresh_token',
  },
  notes: [
    'Copy `request.internal.code_verifier` into the `extras` of the token request.',
    "`setFlag('IS_LOG', false)` keeps the library from logging the request with its verifier.",
    'Where hashing fails it goes on without PKCE.',
  ],
};
