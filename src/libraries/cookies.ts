// Which calls set a cookie, where do they take its value and its options, and can page scripts read it unless told otherwise?
import type { ArgumentPlace } from './types';

/** A way to set a cookie. */
export interface CookieSetter {
  readonly name: string;
  /** The module it comes from; absent when it is known by its names alone. */
  readonly modules?: readonly string[];
  /** Access paths from the module. */
  readonly callee?: readonly string[];
  /** Names of receivers and of methods, where the receiver comes from a framework's request. */
  readonly spoken?: { readonly receivers: readonly string[]; readonly methods: readonly string[] };
  /** Whether spoken names count only beside an import of one of the modules. */
  readonly isSpokenBesideImport?: boolean;
  readonly value: ArgumentPlace;
  readonly options?: ArgumentPlace;
  /** Whether the call that made the receiver has the options, as its second argument. */
  readonly isMadeWithOptions?: boolean;
  /** Whether scripts can read the cookie when `httpOnly` is left out; `never` when the option does not exist. */
  readonly isReadableByDefault: boolean | 'always';
}

const second: ArgumentPlace = { argument: 1 };
const third: ArgumentPlace = { argument: 2 };

/** Composables that hold a cookie, which is set by assigning to `value`: Nuxt's is readable unless told otherwise. */
export const assignedCookies: { readonly modules: readonly string[]; readonly callee: readonly string[] } = {
  modules: ['global', '#imports', '#app', 'nuxt/app'],
  callee: ['useCookie.()'],
};

/** Where cookies are set. The first row that fits counts. */
export const cookieSetters: readonly CookieSetter[] = [
  {
    name: 'js-cookie',
    modules: ['js-cookie', 'tiny-cookie', 'es-cookie', 'cookies-js', 'typescript-cookie', 'browser-cookies'],
    callee: ['set', 'default.set', '**.set', 'setCookie'],
    value: second,
    isReadableByDefault: 'always',
  },
  {
    name: 'CookieStore',
    modules: ['global'],
    callee: ['cookieStore.set', 'window.cookieStore.set', 'self.cookieStore.set'],
    value: second,
    isReadableByDefault: 'always',
  },
  {
    name: 'universal-cookie',
    modules: [
      'universal-cookie',
      'react-cookie',
      'vue-cookies',
      'vue3-cookies',
      'ngx-cookie-service',
      '@vueuse/integrations*',
    ],
    callee: ['**.set', 'useCookies.().1', 'withCookies.**.set'],
    value: second,
    options: third,
    isReadableByDefault: true,
  },
  {
    name: 'cookies-next',
    modules: ['cookies-next', 'cookies-next/server', 'cookies-next/client'],
    callee: ['setCookie', 'useCookiesNext.().setCookie'],
    value: second,
    options: third,
    isReadableByDefault: true,
  },
  {
    name: 'nookies',
    modules: ['nookies'],
    callee: ['setCookie', 'set', 'default.set'],
    value: third,
    options: { argument: 3 },
    isReadableByDefault: true,
  },
  {
    name: 'hono/cookie',
    modules: ['hono/cookie'],
    callee: ['setCookie'],
    value: third,
    options: { argument: 3 },
    isReadableByDefault: true,
  },
  {
    // Nitro imports it by itself.
    name: 'h3',
    modules: ['global', 'h3', 'nitro/h3', 'nitropack', '#imports'],
    callee: ['setCookie'],
    value: third,
    options: { argument: 3 },
    isReadableByDefault: true,
  },
  {
    name: 'TanStack Start',
    modules: ['@tanstack/react-start/server', '@tanstack/solid-start/server', '@tanstack/start/server', 'vinxi/http'],
    callee: ['setCookie'],
    value: second,
    options: third,
    isReadableByDefault: true,
  },
  {
    name: 'Deno',
    modules: ['@std/http*'],
    callee: ['setCookie'],
    value: second,
    options: second,
    isReadableByDefault: true,
  },
  {
    name: 'Remix',
    modules: ['@remix-run/*', 'react-router'],
    callee: ['createCookie.().serialize'],
    value: { argument: 0 },
    options: second,
    isMadeWithOptions: true,
    isReadableByDefault: true,
  },
  {
    name: 'cookie',
    modules: ['cookie', 'cookie-es', '@tinyhttp/cookie'],
    callee: ['serialize', 'default.serialize', 'serializeCookie'],
    value: second,
    options: third,
    isReadableByDefault: true,
  },
  {
    name: 'next/headers',
    modules: ['next/headers'],
    callee: ['cookies.().set'],
    value: second,
    options: third,
    isReadableByDefault: true,
  },
  {
    name: 'next/server',
    modules: ['next/server'],
    callee: ['NextResponse.**.cookies.set'],
    value: second,
    options: third,
    isReadableByDefault: true,
  },
  {
    name: 'Astro',
    modules: ['global'],
    callee: ['Astro.cookies.set'],
    value: second,
    options: third,
    isReadableByDefault: true,
  },
  {
    name: 'Astro',
    modules: ['astro', 'astro:*'],
    spoken: { receivers: ['cookies'], methods: ['set'] },
    isSpokenBesideImport: true,
    value: second,
    options: third,
    isReadableByDefault: true,
  },
  // Its default hides a cookie.
  {
    name: 'hapi',
    spoken: { receivers: ['h'], methods: ['state'] },
    value: second,
    options: third,
    isReadableByDefault: false,
  },
  {
    name: 'express',
    spoken: { receivers: ['res', 'response'], methods: ['cookie'] },
    value: second,
    options: third,
    isReadableByDefault: true,
  },
  {
    name: 'fastify',
    spoken: { receivers: ['reply', 'res'], methods: ['setCookie', 'cookie'] },
    value: second,
    options: third,
    isReadableByDefault: true,
  },
  // The plugin property of vue-cookies and of cookie-universal-nuxt.
  {
    name: 'Vue plugin',
    spoken: { receivers: ['$cookies'], methods: ['set'] },
    value: second,
    options: third,
    isReadableByDefault: true,
  },
  // The default of a bag of cookies depends on the framework: only `httpOnly: false` counts.
  {
    name: 'cookies',
    spoken: { receivers: ['cookies', 'cookieStore'], methods: ['set'] },
    value: second,
    options: third,
    isReadableByDefault: false,
  },
];
