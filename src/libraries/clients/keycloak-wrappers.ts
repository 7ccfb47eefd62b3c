// Keycloak in Angular, React and Vue: each hands its options on to `init` of keycloak-js.
import type { ArgumentPlace, ClientLibrary, ImplicitChoice, PkceOption } from '../types';

/** Where a wrapper is given the options for `init`. */
interface Home {
  readonly callee: PkceOption['callee'];
  readonly place: ArgumentPlace;
  readonly types?: NonNullable<PkceOption['types']>;
  readonly isComponent?: true;
  readonly isPlugin?: true;
}

function pkceMethod(home: Home): PkceOption {
  return {
    ...home,
    name: 'pkceMethod',
    off: [false],
    plain: ['plain'],
    s256: 'S256',
    isSafeToChange: true,
    isOnByDefault: 'varies',
    on: "'S256'",
  };
}

function flow(home: Home): ImplicitChoice {
  return { ...home, name: 'flow', values: ['implicit', 'hybrid'], grant: 'implicit' };
}

function wrapper(row: Omit<ClientLibrary, 'options' | 'implicit'>, ...homes: readonly Home[]): ClientLibrary {
  return { ...row, options: homes.map(pkceMethod), implicit: homes.map(flow) };
}

export const keycloakAngular = wrapper(
  {
    name: 'keycloak-angular',
    read: '22.0.0, 15.3.0',
    majors: '8-22',
    link: 'https://github.com/mauriciovigolo/keycloak-angular',
    modules: ['keycloak-angular'],
  },
  {
    callee: ['KeycloakService.new.init', 'provideKeycloak'],
    types: ['KeycloakOptions', 'ProvideKeycloakOptions'],
    place: { argument: 0, path: ['initOptions'] },
  },
);

export const reactKeycloakWeb = wrapper(
  {
    name: '@react-keycloak/web',
    read: '3.4.0, @react-keycloak/core 3.2.0',
    majors: '2-3',
    link: 'https://github.com/react-keycloak/react-keycloak',
    modules: ['@react-keycloak/web', '@react-keycloak/ssr'],
  },
  {
    callee: ['ReactKeycloakProvider', 'SSRKeycloakProvider'],
    isComponent: true,
    place: { argument: 0, path: ['initOptions'] },
  },
);

export const josempgonVueKeycloak = wrapper(
  {
    name: '@josempgon/vue-keycloak',
    read: '3.3.11',
    majors: '2-3',
    link: 'https://github.com/JoseGoncalves/vue-keycloak',
    modules: ['@josempgon/vue-keycloak'],
  },
  { callee: ['vueKeycloak'], isPlugin: true, place: { argument: 1, path: ['initOptions'] } },
  { callee: ['vueKeycloak.install'], place: { argument: 1, path: ['initOptions'] } },
);

export const dsbNorgeVueKeycloakJs = wrapper(
  {
    name: '@dsb-norge/vue-keycloak-js',
    read: '3.0.8',
    majors: '1-3',
    link: 'https://github.com/dsb-norge/vue-keycloak-js',
    modules: ['@dsb-norge/vue-keycloak-js'],
  },
  { callee: [''], isPlugin: true, types: ['VueKeycloakOptions'], place: { argument: 1, path: ['init'] } },
);
