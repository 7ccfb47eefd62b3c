// oidc-client-ts, and react-oidc-context on top of it: PKCE on, off by `disablePKCE`.
import type { ClientLibrary } from '../types';

export const oidcClientTs: ClientLibrary = {
  name: 'oidc-client-ts',
  read: '3.5.0, 2.5.0',
  majors: '2-3',
  link: 'https://github.com/authts/oidc-client-ts',
  modules: ['oidc-client-ts'],
  requests: [
    {
      callee: ['UserManager', 'OidcClient'],
      parameters: { argument: 0 },
      pkce: 'always',
      method: 'S256',
      isConfiguration: true,
    },
    {
      callee: [
        'UserManager.new.signinRedirect',
        'UserManager.new.signinPopup',
        'UserManager.new.signinSilent',
        'OidcClient.new.createSigninRequest',
      ],
      parameters: { argument: 0 },
      pkce: 'always',
      method: 'S256',
    },
  ],
  options: [
    {
      callee: ['UserManager', 'OidcClient'],
      types: ['UserManagerSettings', 'OidcClientSettings'],
      place: { argument: 0 },
      name: 'disablePKCE',
      off: [true],
      isSafeToChange: false,
      isOnByDefault: true,
    },
  ],
  implicit: [
    {
      callee: ['UserManager', 'OidcClient'],
      types: ['UserManagerSettings', 'OidcClientSettings'],
      place: { argument: 0 },
      name: 'response_type',
      isResponseType: true,
      grant: 'implicit',
    },
    { callee: ['UserManager.new.signinResourceOwnerCredentials'], grant: 'password' },
  ],
  notes: [
    'The verifier waits in `stateStore`, localStorage by default; `new WebStorageStateStore({ store: window.sessionStorage })` moves it.',
  ],
};

export const reactOidcContext: ClientLibrary = {
  name: 'react-oidc-context',
  read: '3.3.1',
  majors: '3',
  link: 'https://github.com/authts/react-oidc-context',
  modules: ['react-oidc-context'],
  requests: [
    {
      callee: ['useAuth.().signinRedirect', 'useAuth.().signinPopup', 'useAuth.().signinSilent'],
      parameters: { argument: 0 },
      pkce: 'always',
      method: 'S256',
    },
  ],
  options: [
    {
      callee: ['AuthProvider'],
      isComponent: true,
      types: ['AuthProviderProps', 'AuthProviderNoUserManagerProps'],
      place: { argument: 0 },
      name: 'disablePKCE',
      off: [true],
      isSafeToChange: false,
      isOnByDefault: true,
    },
  ],
  implicit: [
    {
      callee: ['AuthProvider'],
      isComponent: true,
      types: ['AuthProviderProps', 'AuthProviderNoUserManagerProps'],
      place: { argument: 0 },
      name: 'response_type',
      isResponseType: true,
      grant: 'implicit',
    },
    { callee: ['useAuth.().signinResourceOwnerCredentials'], grant: 'password' },
  ],
};
