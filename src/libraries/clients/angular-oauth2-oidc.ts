// angular-oauth2-oidc: implicit unless `responseType` says code, then with PKCE unless `disablePKCE`.
import type { ClientLibrary } from '../types';

export const angularOauth2Oidc: ClientLibrary = {
  name: 'angular-oauth2-oidc',
  read: '22.0.2, 10.0.3',
  majors: '10-22',
  link: 'https://github.com/manfredsteyer/angular-oauth2-oidc',
  modules: ['angular-oauth2-oidc'],
  options: [
    {
      callee: ['OAuthService.new.configure', 'AuthConfig'],
      types: ['AuthConfig'],
      place: { argument: 0 },
      name: 'disablePKCE',
      off: [true],
      ownChallengeIn: ['customQueryParams'],
      isSafeToChange: false,
      isOnByDefault: true,
    },
  ],
  implicit: [
    {
      callee: ['OAuthService.new.configure', 'AuthConfig'],
      types: ['AuthConfig'],
      place: { argument: 0 },
      name: 'responseType',
      isResponseType: true,
      grant: 'implicit',
    },
    {
      callee: ['OAuthService.new.configure', 'AuthConfig'],
      types: ['AuthConfig'],
      place: { argument: 0 },
      name: 'responseType',
      values: ['absent', ''],
      ifPresent: ['redirectUri'],
      ifMissing: ['dummyClientSecret'],
      ifOneOf: { requestAccessToken: ['absent', true] },
      grant: 'implicit',
    },
    {
      callee: ['OAuthService.new.initImplicitFlow', 'OAuthService.new.initImplicitFlowInPopup'],
      grant: 'implicit',
    },
    {
      callee: [
        'OAuthService.new.fetchTokenUsingPasswordFlow',
        'OAuthService.new.fetchTokenUsingPasswordFlowAndLoadUserProfile',
      ],
      grant: 'password',
    },
  ],
  notes: [
    "Without `responseType: 'code'` this library runs the implicit flow, `initCodeFlow()` included.",
    'A verifier that is missing at the callback is only warned about; the token request goes out without one.',
  ],
};
