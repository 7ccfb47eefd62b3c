// Where randomness comes from, and how bytes are written as text. Data only.
import type { AccessPath } from './types';

/** How many there are: the position in the arguments that says so, and the number where none does. */
interface Count {
  readonly argument?: number;
  readonly otherwise?: number;
}

/** A function that draws random values. */
export interface RandomSource {
  /** Module names; `global` for what the platform provides. */
  readonly modules: readonly string[];
  readonly callee: readonly AccessPath[];
  /**
   * What a call gives. `bytes`: a Buffer or array of `count` bytes. `words`: a WordArray of `count` bytes, which is
   * written in hexadecimal by itself. `words of bytes`: one of the bytes that it is given. `fill`: it fills and returns its first argument. `characters`: a text of `count`
   * characters. `base64url`: that of `count` bytes. `uuid`, `weak number`, `weak text` and `weak list` say it all.
   */
  readonly gives:
    | 'bytes'
    | 'words'
    | 'words of bytes'
    | 'fill'
    | 'characters'
    | 'base64url'
    | 'uuid'
    | 'weak number'
    | 'weak text'
    | 'weak list'
    | 'weak bytes';
  readonly count?: Count;
  /** An option of the first argument that holds the count. */
  readonly countOption?: string;
  /** The alphabet is the first argument, and the call gives a generator that is called later. */
  readonly isFactory?: true;
  /** Whether the characters are all unreserved (RFC 3986 section 2.3); unknown unless given. */
  readonly isUnreserved?: boolean;
}

const nodeCrypto = ['crypto', 'node:crypto', 'crypto-browserify', 'react-native-quick-crypto', 'react-native-crypto'];

export const randomSources: readonly RandomSource[] = [
  { modules: nodeCrypto, callee: ['randomBytes', 'rng', 'prng'], gives: 'bytes', count: { argument: 0 } },
  { modules: nodeCrypto, callee: ['pseudoRandomBytes'], gives: 'weak bytes', count: { argument: 0 } },
  { modules: nodeCrypto, callee: ['randomFillSync'], gives: 'fill' },
  { modules: ['*'], callee: ['**.getRandomValues'], gives: 'fill' },
  { modules: nodeCrypto, callee: ['randomUUID', 'webcrypto.randomUUID'], gives: 'uuid' },
  {
    modules: ['global'],
    callee: ['crypto.randomUUID', '*.crypto.randomUUID'],
    gives: 'uuid',
  },
  {
    modules: ['uuid', 'uuid/v4', 'uuidv4', 'uuid4', 'react-native-uuid', 'uuid-random', '@lukeed/uuid', 'short-uuid'],
    callee: ['', 'v1', 'v4', 'v6', 'v7', 'uuid', 'uuidv4', 'uuid4'],
    gives: 'uuid',
  },
  { modules: ['uncrypto', 'expo-crypto'], callee: ['randomUUID'], gives: 'uuid' },
  { modules: ['randombytes', 'secure-random-bytes'], callee: [''], gives: 'bytes', count: { argument: 0 } },
  {
    modules: [
      '@noble/hashes/utils',
      '@noble/hashes/utils.js',
      '@noble/ciphers/webcrypto',
      '@noble/ciphers/utils.js',
      '@atproto/crypto',
      '@stablelib/random',
      'tweetnacl',
      'ethers',
    ],
    callee: ['randomBytes', '*.randomBytes'],
    gives: 'bytes',
    count: { argument: 0, otherwise: 32 },
  },
  {
    modules: ['expo-crypto', 'expo-random'],
    callee: ['getRandomBytes', 'getRandomBytesAsync'],
    gives: 'bytes',
    count: { argument: 0 },
  },
  {
    modules: ['crypto-js', 'crypto-js/core', 'crypto-js/lib-typedarrays'],
    callee: ['lib.WordArray.random', 'random', '**.WordArray.random'],
    gives: 'words',
    count: { argument: 0 },
  },
  {
    modules: ['crypto-js', 'crypto-js/core', 'crypto-js/lib-typedarrays'],
    callee: ['lib.WordArray.create', 'create', '**.WordArray.create'],
    gives: 'words of bytes',
  },
  {
    modules: ['nanoid', 'nanoid/async'],
    callee: ['nanoid', ''],
    gives: 'characters',
    isUnreserved: true,
    count: { argument: 0, otherwise: 21 },
  },
  {
    modules: ['nanoid'],
    callee: ['customAlphabet'],
    gives: 'characters',
    isFactory: true,
    count: { argument: 1, otherwise: 21 },
  },
  { modules: ['nanoid/non-secure'], callee: ['nanoid', '*'], gives: 'weak text' },
  {
    modules: ['crypto-random-string'],
    callee: ['', 'default', 'cryptoRandomStringAsync', 'async'],
    gives: 'characters',
    countOption: 'length',
  },
  { modules: ['secure-random-string'], callee: [''], gives: 'characters', countOption: 'length', isUnreserved: true },
  { modules: ['uid-safe'], callee: ['', 'sync'], gives: 'base64url', count: { argument: 0 } },
  {
    modules: ['ulid', 'ulidx'],
    callee: ['', 'ulid'],
    gives: 'characters',
    isUnreserved: true,
    count: { otherwise: 26 },
  },
  { modules: ['cuid'], callee: [''], gives: 'characters', isUnreserved: true, count: { otherwise: 25 } },
  {
    modules: ['@paralleldrive/cuid2'],
    callee: ['createId'],
    gives: 'characters',
    isUnreserved: true,
    count: { otherwise: 24 },
  },
  { modules: ['shortid'], callee: ['', 'generate'], gives: 'characters', isUnreserved: true, count: { otherwise: 14 } },
  { modules: ['rand-token'], callee: ['generate', 'uid'], gives: 'characters', count: { argument: 0 } },
  { modules: ['uid/secure'], callee: ['uid', ''], gives: 'characters', count: { argument: 0, otherwise: 11 } },
  { modules: ['uid', 'uid/single', 'hat', 'hyperid', 'short-unique-id'], callee: ['**'], gives: 'weak text' },
  { modules: ['seedrandom', 'alea', 'random-seed', 'mersenne-twister'], callee: ['**'], gives: 'weak number' },
  {
    modules: ['lodash', 'lodash-es', 'underscore'],
    callee: ['random', 'sample'],
    gives: 'weak number',
  },
  { modules: ['lodash/random', 'lodash/sample', 'lodash.random', 'lodash.sample'], callee: [''], gives: 'weak number' },
  { modules: ['lodash', 'lodash-es', 'underscore'], callee: ['shuffle', 'sampleSize'], gives: 'weak list' },
  { modules: ['lodash/shuffle', 'lodash/sampleSize', 'lodash.samplesize'], callee: [''], gives: 'weak list' },
  { modules: ['lodash', 'lodash-es', 'underscore'], callee: ['uniqueId'], gives: 'weak text' },
  {
    modules: ['randomstring'],
    callee: ['generate'],
    gives: 'characters',
    count: { argument: 0, otherwise: 32 },
    countOption: 'length',
  },
  { modules: ['randomatic', 'random-string'], callee: [''], gives: 'weak text' },
  { modules: ['chance'], callee: ['new.*', '().*'], gives: 'weak text' },
  { modules: ['@faker-js/faker', 'faker'], callee: ['**'], gives: 'weak text' },
  { modules: ['global'], callee: ['Math.random', '*.Math.random'], gives: 'weak number' },
  {
    modules: ['global'],
    callee: ['Date.now', 'Date.()', 'performance.now', '*.Date.now', '*.performance.now'],
    gives: 'weak number',
  },
  { modules: ['global'], callee: ['process.hrtime', 'process.hrtime.bigint', 'process.uptime'], gives: 'weak number' },
  {
    modules: ['global'],
    callee: ['Date.new.getTime', 'Date.new.valueOf', 'Date.new.getMilliseconds'],
    gives: 'weak number',
  },
  { modules: ['global'], callee: ['Date.new.toISOString', 'Date.new.toString'], gives: 'weak text' },
];

/** A function that writes bytes, or a text, as text. */
export interface Encoder {
  readonly modules: readonly string[];
  readonly callee: readonly AccessPath[];
  /** `chosen`: the second argument names the encoding. */
  readonly gives: 'base64url' | 'base64' | 'hex' | 'chosen';
  /** Base64url that keeps its `=`. */
  readonly isPadded?: true;
  /** The argument that makes it base64url without padding when it is true. */
  readonly urlSafeArgument?: number;
}

export const encoders: readonly Encoder[] = [
  {
    modules: ['base64url', 'base64-url', 'base64-urlsafe', 'urlsafe-base64'],
    callee: ['', 'encode', 'default.encode'],
    gives: 'base64url',
  },
  { modules: ['base64url'], callee: ['fromBase64'], gives: 'base64url' },
  { modules: ['jose'], callee: ['base64url.encode'], gives: 'base64url' },
  { modules: ['jose/util/base64url', 'jose/base64url'], callee: ['encode'], gives: 'base64url' },
  { modules: ['@oslojs/encoding', 'oslo/encoding'], callee: ['encodeBase64urlNoPadding'], gives: 'base64url' },
  { modules: ['@oslojs/encoding'], callee: ['encodeBase64url'], gives: 'base64url', isPadded: true },
  {
    modules: ['@oslojs/encoding', 'oslo/encoding'],
    callee: ['encodeHexLowerCase', 'encodeHexUpperCase', 'encodeHex'],
    gives: 'hex',
  },
  { modules: ['@oslojs/encoding'], callee: ['encodeBase64'], gives: 'base64' },
  { modules: ['js-base64'], callee: ['Base64.fromUint8Array', 'fromUint8Array'], gives: 'base64', urlSafeArgument: 1 },
  { modules: ['js-base64'], callee: ['Base64.encode', 'encode'], gives: 'base64', urlSafeArgument: 1 },
  {
    modules: ['js-base64'],
    callee: ['Base64.encodeURI', 'Base64.encodeURL', 'encodeURI', 'encodeURL'],
    gives: 'base64url',
  },
  { modules: ['base64-js'], callee: ['fromByteArray'], gives: 'base64' },
  { modules: ['base64-arraybuffer'], callee: ['encode', ''], gives: 'base64' },
  {
    modules: ['@noble/hashes/utils', '@noble/hashes/utils.js', '@noble/ciphers/utils.js'],
    callee: ['bytesToHex'],
    gives: 'hex',
  },
  { modules: ['uint8arrays', 'uint8arrays/to-string'], callee: ['toString'], gives: 'chosen' },
  { modules: ['crypto-js', 'crypto-js/core'], callee: ['enc.Base64url.stringify'], gives: 'base64url' },
  { modules: ['crypto-js', 'crypto-js/core'], callee: ['enc.Base64.stringify'], gives: 'base64' },
  { modules: ['crypto-js/enc-base64'], callee: ['stringify'], gives: 'base64' },
  { modules: ['crypto-js/enc-base64url'], callee: ['stringify'], gives: 'base64url' },
  { modules: ['crypto-js', 'crypto-js/core'], callee: ['enc.Hex.stringify'], gives: 'hex' },
  { modules: ['global'], callee: ['btoa', '*.btoa'], gives: 'base64' },
  { modules: ['abab', 'btoa', 'base-64', 'btoa-lite'], callee: ['', 'btoa', 'encode'], gives: 'base64' },
];

/** Names of functions that write bytes as text, wherever they come from. */
export const namedEncoders: readonly {
  readonly name: RegExp;
  /** Names that say the opposite, or something else. */
  readonly isNot: RegExp;
  readonly gives: 'base64url' | 'base64' | 'hex';
}[] = [
  {
    name: /base_?64_?-?(?:url|uri)|base_?64_?(?:encode|encoded)_?ur[li]|b64_?ur?[li]?(?:$|[._A-Z])|ur[li]_?(?:safe)?_?(?:base_?64|b64)/iu,
    isNot:
      /decode|parse|verify|crypt|sha|hash|digest|hmac|sign|challenge|(?:base_?64_?ur[li]|b64u?)_?to|from_?(?:base|b64)/iu,
    gives: 'base64url',
  },
  {
    name: /base_?64|b64/iu,
    isNot: /decode|parse|verify|crypt|sha|hash|digest|hmac|sign|challenge|(?:base_?64|b64)_?to|from_?(?:base|b64)/iu,
    gives: 'base64',
  },
  {
    name: /(?:to|2|as|encode|buffer|buf|bytes)_?hex|hex_?(?:encode|string|str)?$|hex\.encode/iu,
    isNot:
      /decode|parse|verify|crypt|sha|hash|digest|hmac|sign|challenge|hex_?(?:to|2)|from_?hex|random|generate|create/iu,
    gives: 'hex',
  },
];

/** Bytes of a digest, by the name of its algorithm in lower case and without hyphens. */
export const digestSizes: Readonly<Record<string, number>> = {
  md5: 16,
  sha1: 20,
  sha224: 28,
  sha256: 32,
  sha384: 48,
  sha512: 64,
};

/** Functions that call another one a number of times, and give a list of what it made. */
export const repeaters = {
  modules: ['lodash', 'lodash-es', 'underscore', 'lodash/times', 'lodash.times'],
  callee: ['times', 'default.times', ''],
} as const;
