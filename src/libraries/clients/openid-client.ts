// openid-client: the class API of v4 and v5, the functions of v6, and the Passport strategies of both.
import type { ClientLibrary } from '../types';

export const openidClient: ClientLibrary = {
  name: 'openid-client',
  read: '6.8.9, 5.7.1, 4.9.1',
  majors: '4-6',
  link: 'https://github.com/panva/openid-client',
  modules: ['openid-client', 'openid-client/passport'],
  requests: [
    {
      callee: ['**.authorizationUrl', '**.authorizationPost'],
      parameters: { argument: 0 },
      pkce: 'caller',
      method: 'none',
    },
    {
      callee: ['**.pushedAuthorizationRequest', '**.requestObject'],
      parameters: { argument: 0 },
      pkce: 'caller',
      method: 'none',
      isPushed: true,
    },
    { callee: ['buildAuthorizationUrl'], parameters: { argument: 1 }, pkce: 'caller', method: 'none' },
    {
      callee: ['buildAuthorizationUrlWithJAR', 'buildAuthorizationUrlWithPAR'],
      parameters: { argument: 1 },
      pkce: 'caller',
      method: 'none',
      isPushed: true,
    },
    {
      callee: ['Strategy'],
      module: 'openid-client/passport',
      pkce: 'always',
      method: 'S256',
      isConfiguration: true,
    },
  ],
  options: [
    {
      callee: ['Strategy'],
      module: 'openid-client',
      place: { argument: 0 },
      name: 'usePKCE',
      off: [false],
      plain: ['plain'],
      s256: 'S256',
      isSafeToChange: true,
      isOnByDefault: true,
    },
  ],
  generators: [
    {
      callee: ['generators.codeVerifier'],
      gives: 'verifier',
      isAsync: false,
      length: 43,
      lengthArgument: { position: 0, unit: 'bytes' },
    },
    { callee: ['randomPKCECodeVerifier'], gives: 'verifier', isAsync: false, length: 43 },
  ],
  derivers: [
    { callee: ['generators.codeChallenge'], verifier: 0, isAsync: false },
    { callee: ['calculatePKCECodeChallenge'], verifier: 0, isAsync: true },
  ],
  exchanges: [
    {
      callee: ['**.callback', '**.oauthCallback'],
      verifier: { argument: 2, path: ['code_verifier'] },
      extras: [{ argument: 3, path: ['exchangeBody'] }],
      ignored: ['codeVerifier', 'pkceCodeVerifier'],
    },
    {
      callee: ['**.grant'],
      verifier: { argument: 0, path: ['code_verifier'] },
      grantType: { argument: 0, path: ['grant_type'] },
    },
    {
      callee: ['authorizationCodeGrant'],
      verifier: { argument: 2, path: ['pkceCodeVerifier'] },
      extras: [{ argument: 3 }],
      ignored: ['code_verifier', 'codeVerifier'],
    },
    {
      callee: ['genericGrantRequest'],
      verifier: { argument: 2, path: ['code_verifier'] },
      grantType: { argument: 1 },
    },
  ],
  notes: [
    'Up to v5 the strategy with `usePKCE: true` follows the metadata of the server, and may settle for plain.',
    'In v6 a missing `pkceCodeVerifier` goes unnoticed: the token request is sent without one.',
  ],
};
