// Where code runs, as its imports tell: desktop and mobile shells, command lines, web frameworks, openers of browsers.

/** Modules whose code runs in a desktop app, or as an extension of one. */
export const appShells: readonly string[] = [
  'electron',
  'electron/*',
  '@tauri-apps/*',
  '@neutralinojs/lib',
  'nw.gui',
  'obsidian',
  'vscode',
];

/** Modules whose code runs in a mobile app. */
export const mobileShells: readonly string[] = [
  'react-native',
  'react-native-*',
  'expo-auth-session',
  'expo-linking',
  'expo-web-browser',
  '@capacitor/*',
];

/** A function of a library that makes a redirect URI. */
export interface RedirectMaker {
  readonly module: string;
  readonly name: string;
  /** The option that holds the scheme. */
  readonly scheme: string;
  /** Options that hold the whole URI. */
  readonly uris: readonly string[];
}

export const redirectMakers: readonly RedirectMaker[] = [
  { module: 'expo-auth-session', name: 'makeRedirectUri', scheme: 'scheme', uris: ['native'] },
];

/** Modules of command line programs. */
export const commandLines: readonly string[] = [
  '@clack/prompts',
  '@inquirer/prompts',
  '@oclif/core',
  '@oclif/command',
  'cac',
  'citty',
  'clipanion',
  'commander',
  'enquirer',
  'inquirer',
  'meow',
  'minimist',
  'ora',
  'prompts',
  'yargs',
];

/** Modules that open the user's browser. */
export const browserOpeners: readonly string[] = ['open', 'opn', 'opener', 'better-opn', 'openurl', 'open-url'];

/** Modules that drive a browser by themselves, as tests do. */
export const browserDrivers: readonly string[] = ['puppeteer', 'puppeteer-core', 'playwright', '@playwright/test'];

/** Modules of servers that serve a site or an API. */
export const webFrameworks: readonly string[] = [
  '@hapi/hapi',
  '@hono/node-server',
  '@nestjs/*',
  'express',
  'express-session',
  'fastify',
  'hono',
  'koa',
  'next',
  'next/*',
  'polka',
  'restify',
];

/** A function that starts a server. */
export interface ServerStart {
  /** Modules of the server; `global` for what the platform gives. */
  readonly modules: readonly string[];
  /** What the receiver of `listen`, or the function itself, is reached by. */
  readonly path: readonly string[];
  /** `node`: `listen(port, host)` or `listen({ port, host })`. `options`: one object, with the host under this name. */
  readonly form: 'node' | 'options';
  /** The name of the host in an options object. */
  readonly hostName: string;
  /** Where it listens when no host is given. */
  readonly otherwise: 'everywhere' | 'loopback';
  /** Whether it usually serves a site rather than one callback. */
  readonly isFramework: boolean;
}

export const serverStarts: readonly ServerStart[] = [
  {
    modules: ['http', 'https', 'http2', 'node:http', 'node:https', 'node:http2'],
    path: ['createServer', 'Server', 'createSecureServer'],
    form: 'node',
    hostName: 'host',
    otherwise: 'everywhere',
    isFramework: false,
  },
  {
    modules: ['express', 'koa', 'polka', 'connect', 'restify'],
    path: [],
    form: 'node',
    hostName: 'host',
    otherwise: 'everywhere',
    isFramework: true,
  },
  {
    modules: ['fastify'],
    path: [],
    form: 'node',
    hostName: 'host',
    otherwise: 'loopback',
    isFramework: true,
  },
  {
    modules: ['@hono/node-server'],
    path: ['serve'],
    form: 'options',
    hostName: 'hostname',
    otherwise: 'everywhere',
    isFramework: true,
  },
  {
    modules: ['global'],
    path: ['Bun.serve', 'Deno.serve'],
    form: 'options',
    hostName: 'hostname',
    otherwise: 'everywhere',
    isFramework: false,
  },
];
