// Which functions change the form of a value and let everybody read it all the same? Access paths from their module.

/** A pure encoder: what goes in can be read back from what comes out. */
export interface Encoder {
  /** `global` for what every script has; a pattern of module names otherwise. */
  readonly module: string;
  readonly callee: readonly string[];
  /** What comes out: a text, whose parts have no names any more; the parameters of a query as text; or the value itself. */
  readonly makes: 'text' | 'query' | 'value';
}

/** Functions whose first argument comes out in another spelling. */
export const encoders: readonly Encoder[] = [
  {
    module: 'global',
    callee: [
      'String',
      'String.fromCharCode',
      'String.fromCodePoint',
      'btoa',
      'JSON.stringify',
      'encodeURIComponent',
      'encodeURI',
      'escape',
      'decodeURIComponent',
      'unescape',
      'atob',
    ],
    makes: 'text',
  },
  {
    module: 'global',
    callee: [
      'JSON.parse',
      'structuredClone',
      'Object.freeze',
      'Object.entries',
      'Object.values',
      'Object.fromEntries',
      'Promise.resolve',
      'Buffer.from',
      'TextEncoder.new.encode',
      'TextDecoder.new.decode',
    ],
    makes: 'value',
  },
  { module: 'util', callee: ['inspect', 'format', 'formatWithOptions'], makes: 'text' },
  { module: 'node:util', callee: ['inspect', 'format', 'formatWithOptions'], makes: 'text' },
  { module: 'buffer', callee: ['Buffer.from'], makes: 'value' },
  { module: 'node:buffer', callee: ['Buffer.from'], makes: 'value' },
  { module: 'querystring', callee: ['stringify', 'encode'], makes: 'query' },
  { module: 'node:querystring', callee: ['stringify', 'encode'], makes: 'query' },
  { module: 'qs', callee: ['stringify'], makes: 'query' },
  { module: 'query-string', callee: ['stringify'], makes: 'query' },
  { module: 'base64url', callee: ['', 'encode', 'fromBase64'], makes: 'text' },
  { module: 'js-base64', callee: ['encode', 'encodeURI', 'Base64.encode', 'Base64.encodeURI'], makes: 'text' },
  { module: 'jose', callee: ['base64url.encode'], makes: 'text' },
  // Signed, but not encrypted: everybody can read the claims.
  { module: 'jsonwebtoken', callee: ['sign', 'default.sign'], makes: 'text' },
  { module: 'jose', callee: ['SignJWT.new.**.sign', 'UnsecuredJWT.new.**.encode'], makes: 'text' },
  { module: 'hono/jwt', callee: ['sign', 'Jwt.sign'], makes: 'text' },
  { module: 'superjson', callee: ['stringify', 'serialize'], makes: 'text' },
  { module: 'safe-stable-stringify', callee: [''], makes: 'text' },
];

/** Constructors whose first argument comes out as a set of named texts. */
export const encodingConstructors: readonly string[] = ['URLSearchParams', 'URL', 'FormData', 'Uint8Array', 'String'];

/** Methods of a value that give it in another spelling. */
export const encodingMethods: readonly string[] = [
  'toString',
  'trim',
  'valueOf',
  'replace',
  'replaceAll',
  'concat',
  'join',
  'normalize',
  'toJSON',
  'flat',
  'entries',
  'values',
  'reverse',
];
