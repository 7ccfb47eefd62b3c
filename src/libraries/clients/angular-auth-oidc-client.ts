// angular-auth-oidc-client: PKCE on for the code flow, off by `disablePkce` (its own spelling).
import type { ClientLibrary } from '../types';

export const angularAuthOidcClient: ClientLibrary = {
  name: 'angular-auth-oidc-client',
  read: '22.0.1',
  majors: '12-22',
  link: 'https://github.com/damienbod/angular-auth-oidc-client',
  modules: ['angular-auth-oidc-client'],
  requests: [
    {
      callee: ['OidcSecurityService.new.authorize', 'OidcSecurityService.new.authorizeWithPopUp'],
      pkce: 'always',
      method: 'S256',
    },
    { callee: ['OidcSecurityService.new.getAuthorizeUrl'], pkce: 'always', method: 'S256' },
  ],
  options: [
    {
      callee: ['provideAuth', 'AuthModule.forRoot'],
      place: { argument: 0, path: ['config'] },
      name: 'disablePkce',
      off: [true],
      ownChallengeIn: ['customParamsAuthRequest'],
      isSafeToChange: false,
      isOnByDefault: true,
    },
    {
      callee: ['provideAuth', 'AuthModule.forRoot'],
      place: { argument: 0, path: ['config', '*'] },
      name: 'disablePkce',
      off: [true],
      ownChallengeIn: ['customParamsAuthRequest'],
      isSafeToChange: false,
      isOnByDefault: true,
    },
    {
      callee: ['StsConfigStaticLoader'],
      types: ['OpenIdConfiguration'],
      place: { argument: 0 },
      name: 'disablePkce',
      off: [true],
      ownChallengeIn: ['customParamsAuthRequest'],
      isSafeToChange: false,
      isOnByDefault: true,
    },
    {
      callee: ['StsConfigStaticLoader'],
      place: { argument: 0, path: ['*'] },
      name: 'disablePkce',
      off: [true],
      ownChallengeIn: ['customParamsAuthRequest'],
      isSafeToChange: false,
      isOnByDefault: true,
    },
  ],
  implicit: [
    {
      callee: ['provideAuth', 'AuthModule.forRoot'],
      place: { argument: 0, path: ['config'] },
      name: 'responseType',
      isResponseType: true,
      grant: 'implicit',
    },
    {
      callee: ['provideAuth', 'AuthModule.forRoot'],
      place: { argument: 0, path: ['config', '*'] },
      name: 'responseType',
      isResponseType: true,
      grant: 'implicit',
    },
    {
      callee: ['StsConfigStaticLoader'],
      types: ['OpenIdConfiguration'],
      place: { argument: 0 },
      name: 'responseType',
      isResponseType: true,
      grant: 'implicit',
    },
    {
      callee: ['StsConfigStaticLoader'],
      place: { argument: 0, path: ['*'] },
      name: 'responseType',
      isResponseType: true,
      grant: 'implicit',
    },
  ],
};
