// @workos-inc/node: passes a challenge on, or makes it in the WithPKCE variants.
import type { ClientLibrary } from '../types';

export const workosNode: ClientLibrary = {
  name: '@workos-inc/node',
  read: '8.13.0, 7.82.0',
  majors: '7-8',
  link: 'https://github.com/workos/workos-node',
  modules: ['@workos-inc/node'],
  requests: [
    {
      callee: ['**.userManagement.getAuthorizationUrl', '**.sso.getAuthorizationUrl'],
      parameters: { argument: 0 },
      names: {
        client_id: 'clientId',
        redirect_uri: 'redirectUri',
        code_challenge: 'codeChallenge',
        code_challenge_method: 'codeChallengeMethod',
      },
      pkce: 'caller',
      method: 'none',
    },
    {
      callee: ['**.userManagement.getAuthorizationUrlWithPKCE', '**.sso.getAuthorizationUrlWithPKCE'],
      parameters: { argument: 0 },
      names: { client_id: 'clientId', redirect_uri: 'redirectUri' },
      pkce: 'always',
      method: 'S256',
    },
  ],
  generators: [
    {
      callee: ['**.userManagement.getAuthorizationUrlWithPKCE', '**.sso.getAuthorizationUrlWithPKCE'],
      gives: { verifier: 'codeVerifier' },
      isAsync: true,
      length: 43,
    },
    {
      callee: ['**.pkce.generate'],
      gives: { verifier: 'codeVerifier', challenge: 'codeChallenge', method: 'codeChallengeMethod' },
      isAsync: true,
      length: 43,
    },
    {
      callee: ['**.pkce.generateCodeVerifier'],
      gives: 'verifier',
      isAsync: false,
      length: 43,
      lengthArgument: { position: 0, unit: 'characters' },
    },
  ],
  derivers: [{ callee: ['**.pkce.generateCodeChallenge'], verifier: 0, isAsync: true }],
  exchanges: [
    {
      callee: [
        '**.userManagement.authenticateWithCode',
        '**.userManagement.authenticateWithCodeAndVerifier',
        '**.sso.getProfileAndToken',
      ],
      verifier: { argument: 0, path: ['codeVerifier'] },
      ignored: ['code_verifier'],
    },
  ],
};
