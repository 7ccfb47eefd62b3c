// Encoders: how each package spells base64url, base64 and hexadecimal, and whether it pads.
import type { AccessPath } from './types';

/** What an encoder makes of bytes. */
export type Encoding = 'base64' | 'base64Unpadded' | 'base64url' | 'base64urlPadded' | 'hex' | 'upperHex';

/** An argument, or a property of it, that changes the encoding when it has a certain value. */
export interface EncoderSwitch {
  readonly argument: number;
  readonly property?: string;
  readonly is: boolean | string;
  readonly then: Encoding;
}

/** A function that encodes bytes, or the bytes of a text, or that rewrites base64 as base64url. */
export interface Encoder {
  readonly modules: readonly string[];
  readonly callee: readonly AccessPath[];
  readonly encoding: Encoding;
  readonly switches?: readonly EncoderSwitch[];
  /** True when the input is base64 text to be rewritten. */
  readonly isRewriting?: true;
  /** How the package reads a text: as UTF-8 unless said otherwise. */
  readonly reads?: 'latin1' | 'hex';
}

const hexNames = ['bytesToHex', 'encodeHex', 'encodeHexLowerCase', 'toHex'];

export const encoders: readonly Encoder[] = [
  { modules: ['base64url', 'base64-url'], callee: ['', 'encode'], encoding: 'base64url' },
  { modules: ['global'], callee: ['Utilities.base64Encode'], encoding: 'base64' },
  { modules: ['global'], callee: ['Utilities.base64EncodeWebSafe'], encoding: 'base64urlPadded' },
  { modules: ['base64url'], callee: ['fromBase64'], encoding: 'base64url', isRewriting: true },
  { modules: ['base64-url', 'urlsafe-base64'], callee: ['escape'], encoding: 'base64url', isRewriting: true },
  { modules: ['urlsafe-base64', 'base64url-universal', 'b64u'], callee: ['encode', 'toBase64'], encoding: 'base64url' },
  {
    modules: ['js-base64'],
    callee: ['fromUint8Array', 'Base64.fromUint8Array', 'encode', 'Base64.encode', 'toBase64', 'Base64.toBase64'],
    encoding: 'base64',
    switches: [{ argument: 1, is: true, then: 'base64url' }],
  },
  {
    modules: ['js-base64'],
    callee: ['encodeURI', 'encodeURL', 'Base64.encodeURI', 'Base64.encodeURL'],
    encoding: 'base64url',
  },
  {
    modules: ['js-base64', 'base-64', 'abab', 'Base64', 'btoa', 'react-native-quick-base64'],
    callee: ['btoa', 'Base64.btoa', 'encode', ''],
    encoding: 'base64',
    reads: 'latin1',
  },
  {
    modules: ['base64-js', 'base64-arraybuffer', '@aws-sdk/util-base64', '@smithy/util-base64'],
    callee: ['fromByteArray', 'encode', 'toBase64'],
    encoding: 'base64',
  },
  { modules: ['react-native-base64'], callee: ['encode'], encoding: 'base64', reads: 'latin1' },
  { modules: ['react-native-base64'], callee: ['encodeFromByteArray'], encoding: 'base64' },
  { modules: ['universal-base64url', 'b64u-lite'], callee: ['encode', 'toBase64Url'], encoding: 'base64url' },
  { modules: ['multiformats/bases/base64'], callee: ['base64url.baseEncode'], encoding: 'base64url' },
  { modules: ['multiformats/bases/base64'], callee: ['base64urlpad.baseEncode'], encoding: 'base64urlPadded' },
  { modules: ['multiformats/bases/base64'], callee: ['base64pad.baseEncode'], encoding: 'base64' },
  { modules: ['multiformats/bases/base64'], callee: ['base64.baseEncode'], encoding: 'base64Unpadded' },
  {
    modules: ['react-native-quick-base64'],
    callee: ['fromByteArray'],
    encoding: 'base64',
    switches: [{ argument: 1, is: true, then: 'base64urlPadded' }],
  },
  {
    modules: ['jose', 'jose/util/base64url', 'jose/base64url'],
    callee: ['base64url.encode', 'encode'],
    encoding: 'base64url',
  },
  {
    modules: ['rfc4648'],
    callee: ['base64url.stringify'],
    encoding: 'base64urlPadded',
    switches: [{ argument: 1, property: 'pad', is: false, then: 'base64url' }],
  },
  {
    modules: ['rfc4648'],
    callee: ['base64.stringify'],
    encoding: 'base64',
    switches: [{ argument: 1, property: 'pad', is: false, then: 'base64Unpadded' }],
  },
  { modules: ['rfc4648'], callee: ['base16.stringify'], encoding: 'upperHex' },
  { modules: ['@scure/base'], callee: ['base64urlnopad.encode'], encoding: 'base64url' },
  { modules: ['@scure/base'], callee: ['base64url.encode'], encoding: 'base64urlPadded' },
  { modules: ['@scure/base'], callee: ['base64.encode'], encoding: 'base64' },
  { modules: ['@scure/base'], callee: ['base64nopad.encode'], encoding: 'base64Unpadded' },
  { modules: ['@scure/base'], callee: ['hex.encode'], encoding: 'hex' },
  {
    modules: ['uint8arrays', 'uint8arrays/to-string'],
    callee: ['toString'],
    encoding: 'base64',
    switches: [
      { argument: 1, is: 'base64url', then: 'base64url' },
      { argument: 1, is: 'base64urlpad', then: 'base64urlPadded' },
      { argument: 1, is: 'base64pad', then: 'base64' },
      { argument: 1, is: 'base64', then: 'base64Unpadded' },
      { argument: 1, is: 'hex', then: 'hex' },
      { argument: 1, is: 'base16', then: 'hex' },
    ],
  },
  { modules: ['@oslojs/encoding'], callee: ['encodeBase64urlNoPadding'], encoding: 'base64url' },
  { modules: ['@oslojs/encoding'], callee: ['encodeBase64url'], encoding: 'base64urlPadded' },
  { modules: ['@oslojs/encoding'], callee: ['encodeBase64'], encoding: 'base64' },
  { modules: ['@oslojs/encoding'], callee: ['encodeBase64NoPadding'], encoding: 'base64Unpadded' },
  {
    modules: ['oslo/encoding'],
    callee: ['base64url.encode'],
    encoding: 'base64urlPadded',
    switches: [{ argument: 1, property: 'includePadding', is: false, then: 'base64url' }],
  },
  {
    modules: ['oslo/encoding'],
    callee: ['base64.encode'],
    encoding: 'base64',
    switches: [{ argument: 1, property: 'includePadding', is: false, then: 'base64Unpadded' }],
  },
  {
    modules: ['@better-auth/utils/base64'],
    callee: ['base64Url.encode'],
    encoding: 'base64urlPadded',
    switches: [{ argument: 1, property: 'padding', is: false, then: 'base64url' }],
  },
  { modules: ['@better-auth/utils/base64'], callee: ['base64.encode'], encoding: 'base64' },
  { modules: ['@stablelib/base64'], callee: ['encodeURLSafe'], encoding: 'base64urlPadded' },
  { modules: ['@stablelib/base64'], callee: ['encode'], encoding: 'base64' },
  {
    modules: ['@std/encoding', '@std/encoding/base64url', '@std/encoding/base64-url'],
    callee: ['encodeBase64Url'],
    encoding: 'base64url',
  },
  { modules: ['@std/encoding', '@std/encoding/base64'], callee: ['encodeBase64'], encoding: 'base64' },
  {
    modules: ['@hexagon/base64'],
    callee: ['fromArrayBuffer'],
    encoding: 'base64',
    switches: [{ argument: 1, is: true, then: 'base64url' }],
  },
  {
    modules: ['@aws-amplify/core/internals/utils'],
    callee: ['base64Encoder.convert'],
    encoding: 'base64',
    switches: [{ argument: 1, property: 'urlSafe', is: true, then: 'base64url' }],
  },
  {
    modules: ['crypto-js', 'crypto-es'],
    callee: ['enc.Base64.stringify'],
    encoding: 'base64',
    switches: [{ argument: 1, is: true, then: 'base64url' }],
  },
  { modules: ['global'], callee: ['CryptoJS.enc.Base64.stringify'], encoding: 'base64' },
  { modules: ['crypto-js/enc-base64'], callee: ['stringify'], encoding: 'base64' },
  { modules: ['crypto-js', 'crypto-es'], callee: ['enc.Base64url.stringify'], encoding: 'base64url' },
  { modules: ['global'], callee: ['CryptoJS.enc.Base64url.stringify'], encoding: 'base64url' },
  { modules: ['crypto-js/enc-base64url'], callee: ['stringify'], encoding: 'base64url' },
  { modules: ['crypto-js', 'crypto-es'], callee: ['enc.Hex.stringify'], encoding: 'hex' },
  { modules: ['global'], callee: ['CryptoJS.enc.Hex.stringify'], encoding: 'hex' },
  { modules: ['crypto-js/enc-hex'], callee: ['stringify'], encoding: 'hex' },
  { modules: ['sjcl'], callee: ['codec.base64url.fromBits'], encoding: 'base64url' },
  { modules: ['global'], callee: ['sjcl.codec.base64url.fromBits'], encoding: 'base64url' },
  {
    modules: ['sjcl'],
    callee: ['codec.base64.fromBits'],
    encoding: 'base64',
    switches: [{ argument: 1, is: true, then: 'base64Unpadded' }],
  },
  { modules: ['sjcl'], callee: ['codec.hex.fromBits'], encoding: 'hex' },
  { modules: ['global'], callee: ['sjcl.codec.hex.fromBits'], encoding: 'hex' },
  { modules: ['node-forge'], callee: ['util.encode64'], encoding: 'base64', reads: 'latin1' },
  { modules: ['node-forge'], callee: ['util.bytesToHex'], encoding: 'hex', reads: 'latin1' },
  { modules: ['jsrsasign', 'global'], callee: ['hextob64u'], encoding: 'base64url', reads: 'hex' },
  { modules: ['jsrsasign', 'global'], callee: ['hextob64'], encoding: 'base64', reads: 'hex' },
  {
    modules: [
      '@noble/hashes/utils',
      '@noble/hashes/utils.js',
      '@oslojs/encoding',
      '@std/encoding',
      '@std/encoding/hex',
      'uint8array-extras',
    ],
    callee: hexNames,
    encoding: 'hex',
  },
  {
    modules: ['uint8array-extras'],
    callee: ['uint8ArrayToBase64'],
    encoding: 'base64',
    switches: [{ argument: 1, property: 'urlSafe', is: true, then: 'base64url' }],
  },
  { modules: ['uint8array-extras'], callee: ['uint8ArrayToHex'], encoding: 'hex' },
];
