// Hash functions: how each package spells "hash this with that", and in which form it hands out the digest.
import type { AccessPath } from './types';

/** The form of a digest: bytes of several kinds, numbers, or text that is already encoded. */
export type DigestForm = 'arrayBuffer' | 'uint8Array' | 'nodeBuffer' | 'words' | 'numbers' | 'hex' | 'forgeBuffer';

/** A function that hashes, or that makes an object with `update` and `digest`. */
export interface Digest {
  /** Module names; `*` stands for every module. */
  readonly modules: readonly string[];
  /** The call or `new`, without its final step. */
  readonly callee: readonly AccessPath[];
  /** The algorithm, or the argument that names it (as a text or as `{ name }`). */
  readonly algorithm: string | { readonly argument: number };
  /** The argument that is hashed; absent when the call makes an object with `update`. */
  readonly input?: number;
  readonly gives: DigestForm;
  /** The argument, or its property, that names the encoding, and the encoding when it is left out. */
  readonly encoding?: { readonly argument: number; readonly property?: string; readonly otherwise: string };
  readonly isAsync?: true;
  /** Whether a key goes into the digest too: then it is an HMAC. */
  readonly isKeyed?: true;
}

const nodeModules = ['crypto', 'node:crypto', 'crypto-browserify', 'react-native-quick-crypto', 'react-native-crypto'];

/** crypto-js, whose modules are named after the algorithms. */
function cryptoJs(algorithm: string, name: string): readonly Digest[] {
  return [
    { modules: ['crypto-js', 'crypto-es'], callee: [name], algorithm, input: 0, gives: 'words' },
    { modules: [`crypto-js/${name.toLowerCase()}`], callee: [''], algorithm, input: 0, gives: 'words' },
    { modules: ['global'], callee: [`CryptoJS.${name}`], algorithm, input: 0, gives: 'words' },
    {
      modules: ['crypto-js', 'crypto-es'],
      callee: [`Hmac${name}`],
      algorithm,
      input: 0,
      gives: 'words',
      isKeyed: true,
    },
    { modules: ['global'], callee: [`CryptoJS.Hmac${name}`], algorithm, input: 0, gives: 'words', isKeyed: true },
    { modules: ['crypto-js', 'crypto-es'], callee: [`algo.${name}.create`], algorithm, gives: 'words' },
  ];
}

/** The family js-sha256, js-sha512, js-sha1, js-md5, and the older js-sha*. */
function emn178(algorithm: string, module: string, name: string): readonly Digest[] {
  const modules = [module];
  return [
    { modules, callee: ['', name, `${name}.hex`], algorithm, input: 0, gives: 'hex' },
    { modules, callee: [`${name}.array`, `${name}.digest`], algorithm, input: 0, gives: 'numbers' },
    { modules, callee: [`${name}.arrayBuffer`], algorithm, input: 0, gives: 'arrayBuffer' },
    { modules, callee: [`${name}.create`, `${name}.update`], algorithm, gives: 'numbers' },
  ];
}

/** @noble/hashes, whose modules changed their names with the majors. */
function noble(algorithm: string, name: string, files: readonly string[]): readonly Digest[] {
  const modules = files.flatMap((file) => [`@noble/hashes/${file}`, `@noble/hashes/${file}.js`]);
  return [
    { modules, callee: [name], algorithm, input: 0, gives: 'uint8Array' },
    { modules, callee: [`${name}.create`], algorithm, gives: 'uint8Array' },
  ];
}

/** Packages with one function for one algorithm. */
function single(
  modules: readonly string[],
  callee: readonly AccessPath[],
  algorithm: string,
  gives: DigestForm,
  isAsync?: true,
): Digest {
  return { modules, callee, algorithm, input: 0, gives, ...(isAsync && { isAsync }) };
}

/** crypto-hash, which gives hexadecimal unless it is asked for a buffer. */
function cryptoHash(algorithm: string): Digest {
  return {
    modules: ['crypto-hash'],
    callee: [algorithm],
    algorithm,
    input: 0,
    gives: 'arrayBuffer',
    encoding: { argument: 1, property: 'outputFormat', otherwise: 'hex' },
    isAsync: true,
  };
}

/** The hashers of Bun, which are made with `new`, or asked at once by `hash`. */
function bun(name: string, algorithm: Digest['algorithm']): readonly Digest[] {
  const input = typeof algorithm === 'string' ? 0 : 1;
  const encoding = { argument: input + 1, otherwise: 'buffer' };
  return [
    { modules: ['global'], callee: [`Bun.${name}`], algorithm, gives: 'nodeBuffer' },
    { modules: ['bun'], callee: [name], algorithm, gives: 'nodeBuffer' },
    { modules: ['global'], callee: [`Bun.${name}.hash`], algorithm, input, gives: 'nodeBuffer', encoding },
    { modules: ['bun'], callee: [`${name}.hash`], algorithm, input, gives: 'nodeBuffer', encoding },
  ];
}

export const digests: readonly Digest[] = [
  // Node, and all that copies its interface: the name and the algorithm are evidence enough.
  { modules: ['*'], callee: ['**.createHash'], algorithm: { argument: 0 }, gives: 'nodeBuffer' },
  { modules: ['*'], callee: ['**.createHmac'], algorithm: { argument: 0 }, gives: 'nodeBuffer', isKeyed: true },
  { modules: ['create-hash', 'sha.js'], callee: [''], algorithm: { argument: 0 }, gives: 'nodeBuffer' },
  { modules: ['sha.js'], callee: ['sha256'], algorithm: 'sha256', gives: 'nodeBuffer' },
  { modules: nodeModules, callee: ['Hash'], algorithm: { argument: 0 }, gives: 'nodeBuffer' },
  {
    modules: nodeModules,
    callee: ['hash'],
    algorithm: { argument: 0 },
    input: 1,
    gives: 'nodeBuffer',
    encoding: { argument: 2, otherwise: 'hex' },
  },
  ...bun('CryptoHasher', { argument: 0 }),
  ...bun('SHA256', 'sha256'),
  ...bun('SHA1', 'sha1'),
  ...bun('SHA512', 'sha512'),
  // WebCrypto, reached through whatever object.
  {
    modules: ['*'],
    callee: ['**.subtle.digest'],
    algorithm: { argument: 0 },
    input: 1,
    gives: 'arrayBuffer',
    isAsync: true,
  },
  {
    modules: ['expo-crypto'],
    callee: ['digestStringAsync'],
    algorithm: { argument: 0 },
    input: 1,
    gives: 'uint8Array',
    encoding: { argument: 2, property: 'encoding', otherwise: 'hex' },
    isAsync: true,
  },
  {
    modules: ['expo-crypto'],
    callee: ['digest'],
    algorithm: { argument: 0 },
    input: 1,
    gives: 'arrayBuffer',
    isAsync: true,
  },
  ...cryptoJs('sha256', 'SHA256'),
  ...cryptoJs('sha1', 'SHA1'),
  ...cryptoJs('sha512', 'SHA512'),
  ...cryptoJs('sha384', 'SHA384'),
  ...cryptoJs('md5', 'MD5'),
  ...emn178('sha256', 'js-sha256', 'sha256'),
  ...emn178('sha224', 'js-sha256', 'sha224'),
  ...emn178('sha512', 'js-sha512', 'sha512'),
  ...emn178('sha1', 'js-sha1', 'sha1'),
  ...emn178('md5', 'js-md5', 'md5'),
  ...noble('sha256', 'sha256', ['sha256', 'sha2']),
  ...noble('sha512', 'sha512', ['sha512', 'sha2']),
  ...noble('sha384', 'sha384', ['sha512', 'sha2']),
  ...noble('sha1', 'sha1', ['sha1', 'legacy']),
  ...noble('md5', 'md5', ['legacy']),
  { modules: ['hash.js'], callee: ['sha256'], algorithm: 'sha256', gives: 'numbers' },
  { modules: ['hash.js'], callee: ['sha1'], algorithm: 'sha1', gives: 'numbers' },
  { modules: ['hash.js'], callee: ['sha512'], algorithm: 'sha512', gives: 'numbers' },
  { modules: ['hash.js/lib/hash/sha/256'], callee: [''], algorithm: 'sha256', gives: 'numbers' },
  single(['@stablelib/sha256'], ['hash'], 'sha256', 'uint8Array'),
  single(['@stablelib/sha512'], ['hash'], 'sha512', 'uint8Array'),
  { modules: ['@stablelib/sha256'], callee: ['SHA256'], algorithm: 'sha256', gives: 'uint8Array' },
  single(['fast-sha256'], ['', 'hash'], 'sha256', 'uint8Array'),
  { modules: ['fast-sha256'], callee: ['Hash'], algorithm: 'sha256', gives: 'uint8Array' },
  {
    modules: ['@aws-crypto/sha256-js', '@aws-crypto/sha256-browser'],
    callee: ['Sha256'],
    algorithm: 'sha256',
    gives: 'uint8Array',
    isAsync: true,
  },
  single(['sjcl', '@tinyburg/sjcl'], ['hash.sha256.hash'], 'sha256', 'words'),
  single(['global'], ['sjcl.hash.sha256.hash'], 'sha256', 'words'),
  single(['sjcl'], ['hash.sha1.hash'], 'sha1', 'words'),
  single(['sjcl'], ['hash.sha512.hash'], 'sha512', 'words'),
  { modules: ['node-forge'], callee: ['md.sha256.create', 'sha256.create'], algorithm: 'sha256', gives: 'forgeBuffer' },
  { modules: ['node-forge'], callee: ['md.sha1.create'], algorithm: 'sha1', gives: 'forgeBuffer' },
  { modules: ['node-forge'], callee: ['md.sha512.create'], algorithm: 'sha512', gives: 'forgeBuffer' },
  { modules: ['node-forge'], callee: ['md.md5.create'], algorithm: 'md5', gives: 'forgeBuffer' },
  single(['@oslojs/crypto/sha2'], ['sha256'], 'sha256', 'uint8Array'),
  single(['@oslojs/crypto/sha2'], ['sha512'], 'sha512', 'uint8Array'),
  single(['@oslojs/crypto/sha1'], ['sha1'], 'sha1', 'uint8Array'),
  single(['oslo/crypto'], ['sha256'], 'sha256', 'arrayBuffer', true),
  single(['oslo/crypto'], ['sha1'], 'sha1', 'arrayBuffer', true),
  { modules: ['jssha', 'jssha/dist/sha256', 'jssha/sha256'], callee: [''], algorithm: { argument: 0 }, gives: 'words' },
  ...['sha1', 'sha256', 'sha512'].flatMap((algorithm) => [
    single(['react-native-sha256', 'hash-wasm', 'react-native-aes-crypto'], [algorithm], algorithm, 'hex', true),
    single(['react-native-simple-crypto'], [`SHA.${algorithm}`], algorithm, 'hex', true),
    cryptoHash(algorithm),
  ]),
  single(['sha256', 'sha256-uint8array'], [''], 'sha256', 'hex'),
  single(['sha1'], [''], 'sha1', 'hex'),
  single(['md5', 'blueimp-md5'], [''], 'md5', 'hex'),
  // Apps Script of Google.
  {
    modules: ['global'],
    callee: ['Utilities.computeDigest'],
    algorithm: { argument: 0 },
    input: 1,
    gives: 'numbers',
  },
  single(['jsrsasign', 'global'], ['KJUR.crypto.Util.sha256'], 'sha256', 'hex'),
];

/** Constants that name an algorithm or an encoding. */
export const digestConstants: readonly {
  readonly modules: readonly string[];
  readonly path: AccessPath;
  readonly text: string;
}[] = [
  { modules: ['expo-crypto'], path: 'CryptoDigestAlgorithm.SHA256', text: 'SHA-256' },
  { modules: ['expo-crypto'], path: 'CryptoDigestAlgorithm.SHA1', text: 'SHA-1' },
  { modules: ['expo-crypto'], path: 'CryptoDigestAlgorithm.SHA384', text: 'SHA-384' },
  { modules: ['expo-crypto'], path: 'CryptoDigestAlgorithm.SHA512', text: 'SHA-512' },
  { modules: ['expo-crypto'], path: 'CryptoDigestAlgorithm.MD5', text: 'MD5' },
  ...['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'].map((text) => ({
    modules: ['global'],
    path: `Utilities.DigestAlgorithm.${text}`,
    text,
  })),
  { modules: ['expo-crypto'], path: 'CryptoEncoding.HEX', text: 'hex' },
  { modules: ['expo-crypto'], path: 'CryptoEncoding.BASE64', text: 'base64' },
];
