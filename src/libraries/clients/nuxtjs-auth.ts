// The auth module of Nuxt 2: strategies in the configuration of the app, implicit and without PKCE unless they say more.
import type { ArgumentPlace, ClientLibrary, ImplicitChoice, PkceOption } from '../types';

type Conditions = NonNullable<PkceOption['ifOneOf']>;

/** A strategy that the module runs with its scheme `oauth2`, and the conditions that make it one. */
interface Strategy {
  readonly place: ArgumentPlace;
  readonly ifOneOf: Conditions;
  readonly ifMissing: readonly string[];
}

const named = { callee: [], listedIn: ['modules', 'buildModules'] } as const;

/** A scheme left out is the one of the strategy's name; these names stand for it. A provider has defaults of its own. */
function strategies(scheme: string, provider: string): readonly Strategy[] {
  const ifMissing = [provider];
  const at = (name: string): ArgumentPlace => ({ argument: 0, path: ['auth', 'strategies', name] });
  return [
    { place: at('*'), ifOneOf: { [scheme]: ['oauth2'] }, ifMissing },
    ...['auth0', 'facebook', 'google', 'oauth2'].map((name) => ({
      place: at(name),
      ifOneOf: { [scheme]: ['absent'] },
      ifMissing,
    })),
  ];
}

function pkceOf({ ifOneOf, ...strategy }: Strategy): readonly PkceOption[] {
  const option = {
    ...named,
    ...strategy,
    name: 'codeChallengeMethod',
    isSafeToChange: true,
    isOnByDefault: false,
    on: "'S256'",
  } as const;
  return [
    { ...option, ifOneOf: { ...ifOneOf, responseType: ['code'] }, off: ['implicit', '', false, null, 'absent'] },
    { ...option, ifOneOf, plain: ['plain'], s256: 'S256' },
  ];
}

function flowOf(strategy: Strategy, name: string): ImplicitChoice {
  return { ...named, ...strategy, name, values: ['absent'], isResponseType: true, grant: 'implicit' };
}

export const nuxtjsAuth: ClientLibrary = {
  name: '@nuxtjs/auth',
  read: '4.9.1',
  majors: '4',
  link: 'https://github.com/nuxt-community/auth-module/tree/v4',
  modules: ['@nuxtjs/auth'],
  implicit: strategies('_scheme', '_provider').map((strategy) => flowOf(strategy, 'response_type')),
  notes: ['It knows no PKCE: `@nuxtjs/auth-next` does.'],
};

export const nuxtjsAuthNext: ClientLibrary = {
  name: '@nuxtjs/auth-next',
  read: '5.0.0-1667386184.dfbbb54',
  majors: '5',
  link: 'https://github.com/nuxt-community/auth-module',
  modules: ['@nuxtjs/auth-next'],
  options: strategies('scheme', 'provider').flatMap(pkceOf),
  implicit: strategies('scheme', 'provider').map((strategy) => flowOf(strategy, 'responseType')),
  notes: [
    'The scheme `oauth2` sends `token` and no challenge unless told otherwise; `openIDConnect` does the code flow with S256.',
    'The verifier waits in every store of the module, a cookie that scripts can read and localStorage among them.',
  ],
};
