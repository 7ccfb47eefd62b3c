// Which functions change the form of a value and let everybody read it all the same? Access paths from their module.

/** A pure encoder: what goes in can be read back from what comes out. */
export interface Encoder {
  /** `global` for what every script has; a module name, or its start before `*`, otherwise. */
  readonly module: string;
  readonly callee: readonly string[];
  /** What comes out: a text, whose parts have no names any more; the parameters of a query as text; or the value itself. */
  readonly makes: 'text' | 'query' | 'value';
}

function texts(modules: readonly string[], callee: readonly string[]): Encoder[] {
  return modules.map((module) => ({ module, callee, makes: 'text' }));
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
  ...texts(
    ['safe-stable-stringify', 'fast-json-stable-stringify', 'json-stable-stringify', 'fast-safe-stringify'],
    ['', 'default', 'stringify'],
  ),
  ...texts(
    ['json5', 'yaml', 'js-yaml', 'flatted', 'devalue'],
    ['**.stringify', '**.dump', '**.uneval', 'stringify', 'uneval'],
  ),
  ...texts(['lz-string'], ['**']),
  ...texts(
    [
      'base-64',
      'base64-js',
      'b64-lite',
      'rfc4648',
      '@oslojs/encoding',
      'oslo/encoding',
      'uint8arrays',
      'multiformats/*',
      '@stablelib/base64',
      'react-native-base64',
      'abab',
      'bs58',
      'base64-arraybuffer',
    ],
    ['**'],
  ),
  ...texts(['cookie-signature'], ['sign', 'default.sign']),
  ...texts(
    ['jwt-simple', '@tsndr/cloudflare-worker-jwt', 'jws', 'react-native-pure-jwt', 'jsrsasign'],
    ['**.encode', '**.sign', 'sign', 'encode'],
  ),
  ...texts(['fast-jwt'], ['createSigner.()']),
  // Colours and frames around a text.
  ...texts(
    [
      'chalk',
      'kleur',
      'kleur/colors',
      'picocolors',
      'ansi-colors',
      'colorette',
      'yoctocolors',
      'cli-color',
      'colors',
      'colors/safe',
      'ansis',
      'chalk-template',
      'boxen',
      'gradient-string',
      'strip-ansi',
      'wrap-ansi',
    ],
    ['**', ''],
  ),
  ...texts(['util', 'node:util'], ['styleText', 'inspect']),
  ...texts(['outdent', 'dedent', 'common-tags', 'pretty-format', 'object-inspect', 'stringify-object'], ['**', '']),
];

/** Names of encoders that other files of a project have: `base64UrlEncode`, `toBase64url`; not what also hashes or encrypts. */
export const encoderName =
  /^(?!.*(?:sha|hash|digest|challenge|crypt|seal|hmac|decode|parse|from|is))(?:.*base_?64.*|.*b64.*|_?btoa)$/iu;

/** Names of functions that put an object into a `state`: what hides it says so, as `sealState` does. */
export const stateEncoderName =
  /^_?(?:encode|serialize|serialise|pack|stringify)_?(?:oauth|auth|login|pkce)?_?(?:state|payload)(?:_?param)?$/iu;

/** Names by which a signed token is made, of which everybody can read the claims. */
export const signerName = /^(?:sign|create|encode|make|generate)_?jwts?$|^jwt_?(?:sign|encode)$/iu;

/** Tags whose templates are texts like others. */
export const textTags: readonly string[] = [
  'html',
  'svg',
  'raw',
  'dedent',
  'outdent',
  'css',
  'stripIndent',
  'oneLine',
  'unsafeHTML',
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
