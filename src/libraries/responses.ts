// How does server code answer, and how does code send the browser to another address?

/** Methods that send their first argument as a response, by the names that responses go by. */
export const responseMethods: Readonly<Record<string, readonly string[]>> = {
  res: ['json', 'send', 'end', 'write', 'jsonp', 'render', 'attachment'],
  response: ['json', 'send', 'end', 'write', 'jsonp'],
  reply: ['send', 'json'],
  ctx: ['json', 'text', 'html', 'send', 'body', 'render'],
  c: ['json', 'text', 'html', 'body', 'jsonT', 'render'],
  h: ['response'],
  context: ['json', 'text', 'html'],
  Response: ['json'],
  NextResponse: ['json'],
};

/** Methods that take the name and the value of a header of the response, by the same names. */
export const headerMethods: Readonly<Record<string, readonly string[]>> = {
  res: ['setHeader', 'set', 'header', 'append', 'appendHeader'],
  response: ['setHeader', 'set', 'header', 'append', 'appendHeader'],
  reply: ['header'],
  c: ['header'],
};

/** Headers that are more than their value: cookies may be unreadable for scripts, addresses have codes and states in them. */
export const tellingHeader = /^(?:set-cookie|location|refresh|hx-(?:redirect|location|push-url))$/iu;

/** Classes of responses whose first argument is the body. */
export const responseClasses: readonly string[] = ['Response', 'NextResponse'];

/** Modules whose `json` and `data` make a response. */
export const responseModules: readonly string[] = [
  '@remix-run/node',
  '@remix-run/cloudflare',
  '@remix-run/deno',
  '@remix-run/server-runtime',
  '@remix-run/router',
  'react-router',
  'react-router-dom',
  '@sveltejs/kit',
  '@tanstack/react-start',
  '@solidjs/router',
];

/** Functions that make a handler of a function, whose result is the response. */
export const handlerMakers: readonly string[] = [
  'defineEventHandler',
  'eventHandler',
  'defineCachedEventHandler',
  'lazyEventHandler',
  'createServerFn',
];

/** Modules with a method, or a method of what they make, that takes a function whose result is the response. */
export const answeringModules: readonly { readonly module: RegExp; readonly methods: RegExp }[] = [
  { module: /^firebase-functions(?:\/|$)/u, methods: /^onCall$/u },
  { module: /^elysia$/u, methods: /^(?:get|post|put|patch|delete|all)$/u },
];

/** Decorators of methods whose result is the response. */
export const routeDecorators: readonly string[] = ['Get', 'Post', 'Put', 'Patch', 'All', 'Query', 'Mutation'];

/** Names under which modules for routes export functions that answer with what they return. */
export const routeExports: readonly string[] = ['loader', 'action', 'load', 'clientLoader', 'getServerSideProps'];

/** The module and the types by which the routes of SvelteKit say that they run on the server. */
export const routeTypes = { module: './$types', names: /^(?:Page|Layout)ServerLoad|^Actions$/u } as const;

/** The directive of functions that run on the server, and that pages call (React). */
export const serverDirective = 'use server';

/** The procedures of tRPC, by the names that apps give their builders, and the methods that take what answers. */
export const procedures = { names: /procedure$/iu, methods: /^(?:query|mutation)$/u } as const;

/** Functions of those modules that make a response of their first argument. */
export const responseFunctions: readonly string[] = ['json', 'data', 'defer', 'text'];

/** Methods that send the browser to the address in one of their arguments, by the names of their receivers. */
export const navigators: Readonly<Record<string, readonly string[]>> = {
  location: ['assign', 'replace'],
  res: ['redirect'],
  response: ['redirect'],
  reply: ['redirect'],
  ctx: ['redirect'],
  c: ['redirect'],
  Response: ['redirect'],
  NextResponse: ['redirect', 'rewrite'],
  router: ['push', 'replace', 'navigate'],
  history: ['pushState', 'replaceState', 'push', 'replace'],
  navigation: ['navigate'],
  window: ['open'],
  shell: ['openExternal'],
  Linking: ['openURL'],
  WebBrowser: ['openAuthSessionAsync', 'openBrowserAsync'],
  env: ['openExternal'],
};

/** Functions that do so. */
export const navigatingFunctions: readonly string[] = [
  'redirect',
  'navigate',
  'permanentRedirect',
  'sendRedirect',
  'open',
  'openBrowser',
  'openUrl',
];
