// Which functions change the form of a value and let everybody read it all the same? Access paths from their module.

/** A pure encoder: what goes in can be read back from what comes out. */
export interface Encoder {
  /** `global` for what every script has; a pattern of module names otherwise. */
  readonly module: string;
  readonly callee: readonly string[];
  /** Whether the result is a text, whose parts have no names any more. */
  readonly makesText: boolean;
}

/** Functions whose first argument comes out in another spelling. */
export const encoders: readonly Encoder[] = [
  {
    module: 'global',
    callee: [
      'String',
      'btoa',
      'JSON.stringify',
      'encodeURIComponent',
      'encodeURI',
      'escape',
      'decodeURIComponent',
      'unescape',
      'atob',
    ],
    makesText: true,
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
    makesText: false,
  },
  { module: 'util', callee: ['inspect', 'format', 'formatWithOptions'], makesText: true },
  { module: 'node:util', callee: ['inspect', 'format', 'formatWithOptions'], makesText: true },
  { module: 'buffer', callee: ['Buffer.from'], makesText: false },
  { module: 'node:buffer', callee: ['Buffer.from'], makesText: false },
  { module: 'querystring', callee: ['stringify', 'encode'], makesText: true },
  { module: 'node:querystring', callee: ['stringify', 'encode'], makesText: true },
  { module: 'qs', callee: ['stringify'], makesText: true },
  { module: 'query-string', callee: ['stringify'], makesText: true },
  { module: 'base64url', callee: ['', 'encode', 'fromBase64'], makesText: true },
  { module: 'js-base64', callee: ['encode', 'encodeURI', 'Base64.encode', 'Base64.encodeURI'], makesText: true },
  { module: 'jose', callee: ['base64url.encode'], makesText: true },
  { module: 'superjson', callee: ['stringify', 'serialize'], makesText: true },
  { module: 'safe-stable-stringify', callee: [''], makesText: true },
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
