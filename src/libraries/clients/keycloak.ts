// Keycloak: keycloak-js (PKCE on since v24) and keycloak-connect (none).
import type { ClientLibrary } from '../types';

export const keycloakJs: ClientLibrary = {
  name: 'keycloak-js',
  read: '26.2.4, 24.0.5, 23.0.7',
  majors: '18-26',
  link: 'https://github.com/keycloak/keycloak-js',
  modules: ['keycloak-js'],
  requests: [
    {
      callee: ['**.login', '**.register', '**.createLoginUrl', '**.createRegisterUrl'],
      parameters: { argument: 0 },
      names: { redirect_uri: 'redirectUri' },
      pkce: 'always',
      method: 'S256',
    },
  ],
  options: [
    {
      callee: ['**.init'],
      types: ['KeycloakInitOptions'],
      place: { argument: 0 },
      name: 'pkceMethod',
      off: [false],
      plain: ['plain'],
      s256: 'S256',
      isSafeToChange: true,
      isOnByDefault: 'varies',
      onSince: '24.0.0',
      on: "'S256'",
    },
  ],
  implicit: [
    {
      callee: ['**.init'],
      types: ['KeycloakInitOptions'],
      place: { argument: 0 },
      name: 'flow',
      values: ['implicit', 'hybrid'],
      grant: 'implicit',
    },
  ],
  notes: [
    'Before v24 PKCE is off unless `pkceMethod` is given; writing it does no harm later.',
    'There is no plain: any other method than S256 throws.',
  ],
};

export const keycloakConnect: ClientLibrary = {
  name: 'keycloak-connect',
  read: '26.1.1',
  majors: '26',
  link: 'https://github.com/keycloak/keycloak-nodejs-connect',
  modules: ['keycloak-connect'],
  requests: [{ callee: ['new.loginUrl'], positions: { state: 0, redirect_uri: 1 }, pkce: 'never', method: 'none' }],
};
