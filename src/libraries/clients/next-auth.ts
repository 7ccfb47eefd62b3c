// next-auth v4 and Auth.js (next-auth v5, @auth/core and its adapters): PKCE is one of a provider's `checks`.
import type { ClientLibrary } from '../types';

/** The option of a provider; its default differs between majors. */
const checks = {
  name: 'checks',
  onWord: 'pkce',
  isSafeToChange: false,
  isOnByDefault: 'varies',
  on: "['pkce', 'state']",
} as const;

/** The same option left out. The providers of v3 have no `checks`, and other names for their addresses. */
const leftOut = {
  ifMissing: ['authorizationUrl', 'accessTokenUrl'],
  name: 'checks',
  isSafeToChange: false,
  isOnByDefault: 'varies',
  onSince: '5.0.0',
  on: "['pkce', 'state']",
} as const;

export const nextAuth: ClientLibrary = {
  name: 'next-auth',
  read: '4.24.15, @auth/core 0.41.3',
  majors: '4-5',
  link: 'https://github.com/nextauthjs/next-auth',
  modules: [
    'next-auth',
    'next-auth/next',
    'next-auth/providers',
    'next-auth/providers/*',
    '@auth/core',
    '@auth/core/providers',
    '@auth/core/providers/*',
    '@auth/express',
    '@auth/express/providers/*',
    '@auth/qwik',
    '@auth/qwik/providers/*',
    '@auth/solid-start',
    '@auth/sveltekit',
    '@auth/sveltekit/providers/*',
  ],
  signs: {
    4: ['AuthOptions', 'NextAuthOptions', 'getServerSession', 'unstable_getServerSession'],
    5: ['NextAuthConfig', 'NextAuthResult'],
  },
  givesHandlerIn: 4,
  options: [
    {
      callee: [''],
      place: { argument: 0 },
      ...checks,
    },
    {
      callee: ['', 'SvelteKitAuth', 'ExpressAuth', 'QwikAuth$'],
      types: ['AuthOptions', 'NextAuthConfig', 'AuthConfig', 'SvelteKitAuthConfig', 'ExpressAuthConfig'],
      place: { argument: 0, path: ['providers', '*'] },
      ifOneOf: { type: ['oauth', 'oidc'] },
      ...checks,
    },
    {
      callee: [''],
      place: { argument: 2, path: ['providers', '*'] },
      ifOneOf: { type: ['oauth'] },
      ...checks,
    },
    {
      callee: ['', 'SvelteKitAuth', 'ExpressAuth', 'QwikAuth$'],
      types: ['AuthOptions', 'NextAuthConfig', 'AuthConfig', 'SvelteKitAuthConfig', 'ExpressAuthConfig'],
      place: { argument: 0, path: ['providers', '*'] },
      ifOneOf: { type: ['oauth', 'oidc'], version: ['absent', '2.0'] },
      ...leftOut,
    },
    {
      callee: [''],
      place: { argument: 2, path: ['providers', '*'] },
      ifOneOf: { type: ['oauth'], version: ['absent', '2.0'] },
      ...leftOut,
    },
    {
      callee: [],
      types: ['OAuthConfig', 'OIDCConfig', 'OAuth2Config', 'Provider'],
      place: { argument: 0 },
      ifOneOf: { type: ['oauth', 'oidc'] },
      name: 'checks',
      onWord: 'pkce',
      isSafeToChange: false,
      isOnByDefault: 'varies',
      onSince: '5.0.0',
      on: "['pkce', 'state']",
    },
    {
      callee: [],
      types: ['NextAuthOptions'],
      place: { argument: 0, path: ['providers', '*'] },
      ifOneOf: { type: ['oauth'], version: ['absent', '2.0'] },
      name: 'checks',
      off: ['absent'],
      onWord: 'pkce',
      isSafeToChange: false,
      isOnByDefault: false,
      on: "['pkce', 'state']",
    },
  ],
  notes: [
    "`checks` replaces the provider's own list as a whole: `['state']` takes PKCE out.",
    "The default went from `['state']` in v4 to `['pkce']` in v5; the type `NextAuthOptions` is v4 only.",
    'With `debug: true` the verifier reaches the logger.',
  ],
};
