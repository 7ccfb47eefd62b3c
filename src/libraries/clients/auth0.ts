// Auth0: auth0-js and the package for Node forward parameters, the newer packages always do PKCE.
import type { ClientLibrary } from '../types';

export const auth0Js: ClientLibrary = {
  name: 'auth0-js',
  read: '10.2.1, 9.32.0',
  majors: '9-10',
  link: 'https://github.com/auth0/auth0.js',
  modules: ['auth0-js'],
  requests: [
    {
      callee: [
        'WebAuth.new.authorize',
        'WebAuth.new.popup.authorize',
        'WebAuth.new.client.buildAuthorizeUrl',
        'Authentication.new.buildAuthorizeUrl',
      ],
      parameters: { argument: 0 },
      extras: [{ argument: 0 }],
      names: {
        response_type: 'responseType',
        client_id: 'clientID',
        redirect_uri: 'redirectUri',
        code_challenge: 'codeChallenge',
        code_challenge_method: 'codeChallengeMethod',
      },
      pkce: 'caller',
      earlier: [
        {
          callee: ['WebAuth', 'Authentication'],
          place: { argument: 0, path: ['responseType'] },
          gives: 'response_type',
        },
      ],
      responseType: '',
      method: 'none',
    },
  ],
  implicit: [
    {
      callee: [
        'WebAuth',
        'WebAuth.new.authorize',
        'WebAuth.new.popup.authorize',
        'WebAuth.new.checkSession',
        'WebAuth.new.renewAuth',
        'WebAuth.new.client.buildAuthorizeUrl',
      ],
      place: { argument: 0 },
      name: 'responseType',
      isResponseType: true,
      grant: 'implicit',
    },
  ],
  notes: ['It makes no challenge itself; `@auth0/auth0-spa-js` does.'],
};

/** The package for Node: its `authorizationCodeGrant` sends what it is given, and asks for the code alone. */
export const auth0Node: ClientLibrary = {
  name: 'auth0',
  read: '5.14.1, 4.37.1',
  majors: '4-5',
  link: 'https://github.com/auth0/node-auth0',
  modules: ['auth0'],
  exchanges: [
    {
      callee: [
        'AuthenticationClient.new.oauth.authorizationCodeGrant',
        'AuthenticationClient.new.oauth.authorizationCodeGrantWithPKCE',
      ],
      verifier: { argument: 0, path: ['code_verifier'] },
    },
  ],
  notes: ['`authorizationCodeGrantWithPKCE` refuses a request without a verifier.'],
};

export const auth0SpaJs: ClientLibrary = {
  name: '@auth0/auth0-spa-js',
  read: '2.27.0',
  majors: '2',
  link: 'https://github.com/auth0/auth0-spa-js',
  modules: ['@auth0/auth0-spa-js'],
  requests: [
    {
      callee: ['**.loginWithRedirect', '**.loginWithPopup', '**.getTokenSilently', '**.getTokenWithPopup'],
      parameters: { argument: 0, path: ['authorizationParams'] },
      pkce: 'always',
      method: 'S256',
    },
  ],
  notes: ['`useCookiesForTransactions: true` puts the verifier into a cookie that scripts can read.'],
};

export const auth0NextjsAuth0: ClientLibrary = {
  name: '@auth0/nextjs-auth0',
  read: '4.30.0, 3.8.0',
  majors: '3-4',
  link: 'https://github.com/auth0/nextjs-auth0',
  modules: ['@auth0/nextjs-auth0', '@auth0/nextjs-auth0/server', '@auth0/nextjs-auth0/edge'],
  requests: [
    {
      callee: ['handleLogin', 'initAuth0', '**.handleLogin'],
      parameters: { argument: 0, path: ['authorizationParams'] },
      pkce: 'always',
      method: 'S256',
      isConfiguration: true,
    },
    {
      callee: ['Auth0Client', 'Auth0Client.new.startInteractiveLogin'],
      parameters: { argument: 0, path: ['authorizationParameters'] },
      pkce: 'always',
      method: 'S256',
      isConfiguration: true,
    },
  ],
};

export const expressOpenidConnect: ClientLibrary = {
  name: 'express-openid-connect',
  read: '3.4.0',
  majors: '3',
  link: 'https://github.com/auth0/express-openid-connect',
  modules: ['express-openid-connect'],
  requests: [
    {
      callee: ['auth'],
      parameters: { argument: 0, path: ['authorizationParams'] },
      pkce: 'always',
      responseType: 'id_token',
      method: 'S256',
      isConfiguration: true,
    },
  ],
  notes: ["Without `response_type: 'code'` it asks for an ID token by form post, where PKCE has no place."],
};
