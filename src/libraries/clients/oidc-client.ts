// oidc-client and its successor oidc-client-ts, and react-oidc-context on top: one user manager with other defaults.
import type { ClientLibrary, ImplicitChoice, PkceOption, RequestBuilder } from '../types';

const managers = ['UserManager', 'OidcClient'];
const settings = { types: ['UserManagerSettings', 'OidcClientSettings'], place: { argument: 0 } };

/** What makes a request, with the response type that is sent when none is given; `code` by default. */
function requests(signIn: readonly string[], responseType?: string): readonly RequestBuilder[] {
  const request = {
    parameters: { argument: 0 },
    pkce: 'always',
    method: 'S256',
    ...(responseType === undefined ? {} : { responseType }),
  } as const;
  return [
    { ...request, callee: managers, isConfiguration: true },
    { ...request, callee: signIn },
  ];
}

const signIn = ['UserManager.new.signinRedirect', 'UserManager.new.signinPopup', 'UserManager.new.signinSilent'];

const responseType = { name: 'response_type', isResponseType: true, grant: 'implicit' } as const;
const implicit: ImplicitChoice = { ...settings, ...responseType, callee: managers };

const disablePkce = {
  name: 'disablePKCE',
  off: [true],
  ownChallengeIn: ['extraQueryParams'],
  isSafeToChange: false,
  isOnByDefault: true,
} as const;

export const oidcClient: ClientLibrary = {
  name: 'oidc-client',
  read: '1.11.5',
  majors: '1',
  link: 'https://github.com/IdentityModel/oidc-client-js',
  modules: ['oidc-client'],
  globals: { Oidc: '' },
  requests: requests(signIn, 'id_token'),
  implicit: [implicit],
  notes: ["Without `response_type: 'code'` it asks for an ID token in the front channel, and does no PKCE."],
};

export const oidcClientTs: ClientLibrary = {
  name: 'oidc-client-ts',
  read: '3.5.0, 2.5.0',
  majors: '2-3',
  link: 'https://github.com/authts/oidc-client-ts',
  modules: ['oidc-client-ts'],
  globals: { oidc: '' },
  requests: requests([...signIn, 'OidcClient.new.createSigninRequest']),
  options: [{ ...settings, ...disablePkce, callee: managers }],
  implicit: [implicit, { callee: ['UserManager.new.signinResourceOwnerCredentials'], grant: 'password' }],
  notes: [
    'The verifier waits in `stateStore`, localStorage by default; `new WebStorageStateStore({ store: window.sessionStorage })` moves it.',
  ],
};

const provider: Pick<PkceOption, 'callee' | 'isComponent' | 'types' | 'place'> = {
  callee: ['AuthProvider'],
  isComponent: true,
  types: ['AuthProviderProps', 'AuthProviderNoUserManagerProps'],
  place: { argument: 0 },
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
  options: [{ ...provider, ...disablePkce }],
  implicit: [
    { ...provider, ...responseType },
    { callee: ['useAuth.().signinResourceOwnerCredentials'], grant: 'password' },
  ],
};
