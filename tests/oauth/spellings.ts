// Correct ways to write BASE64URL(SHA-256(verifier)), as real clients write them, each with ways to get it wrong.
import type { Mistake } from '../../src/oauth/challenges/derivation/reading';

/** A replacement in the code, and the mistake that it makes. */
export type Breakage = readonly [from: string, to: string, mistake: Mistake];

/** Code that puts a challenge into `challenge`, with `verifier` as its input. */
export interface Spelling {
  readonly name: string;
  readonly code: string;
  readonly broken: readonly Breakage[];
}

const hashBroken: Breakage = ["'SHA-256'", "'SHA-1'", 'otherHash'];
const nodeHashBroken: Breakage = ["'sha256'", "'sha1'", 'otherHash'];
const strong: Breakage = ["'SHA-256'", "'SHA-512'", 'otherHash'];
const nodeStrong: Breakage = ["'sha256'", "'sha512'", 'otherHash'];
const plusLeft: Breakage = [String.raw`.replace(/\+/g, '-')`, '', 'base64'];
const slashLeft: Breakage = [String.raw`.replace(/\//g, '_')`, '', 'base64'];
const paddingLeft: Breakage = [".replace(/=+$/, '')", '', 'padded'];
const paddingLeftEverywhere: Breakage = [".replace(/=/g, '')", '', 'padded'];
const bytesHashed: Breakage = ['.update(verifier)', ".update(Buffer.from(verifier, 'base64url'))", 'hashedBytes'];
const notAwaited: Breakage = ['await crypto.subtle', 'crypto.subtle', 'unawaited'];
const chain = String.raw`.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')`;
const chained: readonly Breakage[] = [plusLeft, slashLeft, paddingLeft];
const subtle = "await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))";

/** Node's `crypto`. */
export const node: readonly Spelling[] = [
  {
    name: 'the digest of Node as base64url',
    code: `import { createHash } from 'node:crypto';
      const challenge = createHash('sha256').update(verifier).digest('base64url');`,
    broken: [["'base64url'", "'hex'", 'hex'], ["'base64url'", "'base64'", 'base64'], nodeHashBroken, bytesHashed],
  },
  {
    name: 'the digest of Node, encoded by the buffer',
    code: `const crypto = require('crypto');
      const challenge = crypto.createHash('sha256').update(verifier).digest().toString('base64url');`,
    broken: [
      ["'base64url'", "'hex'", 'hex'],
      ["'base64url'", "'base64'", 'base64'],
      ["'base64url'", "'ascii'", 'garbled'],
    ],
  },
  {
    name: 'a base64 digest of Node with three replacements',
    code: `import crypto from 'crypto';
      const challenge = crypto.createHash('sha256').update(verifier).digest('base64')${chain};`,
    broken: [...chained, ["'base64'", "'hex'", 'hex'], nodeStrong],
  },
  {
    name: 'the replacements in another order',
    code: `import * as crypto from 'crypto';
      const challenge = crypto.createHash('sha256').update(verifier).digest('base64')
        .replace(/=/g, '').replace(/\\+/g, '-').replace(/\\//g, '_');`,
    broken: [plusLeft, slashLeft, paddingLeftEverywhere],
  },
  {
    name: 'the padding split off',
    code: `import crypto from 'crypto';
      const challenge = crypto.createHash('sha256').update(verifier).digest('base64')
        .split('=')[0].replace(/\\+/g, '-').replace(/\\//g, '_');`,
    broken: [plusLeft, slashLeft, [".split('=')[0]", '', 'padded']],
  },
  {
    name: 'one replacement with a table',
    code: `import crypto from 'crypto';
      const safe = { '+': '-', '/': '_', '=': '' };
      const challenge = crypto.createHash('sha256').update(verifier).digest('base64').replace(/[+/=]/g, (c) => safe[c]);`,
    broken: [
      ["'=': ''", "'=': '='", 'padded'],
      ["'+': '-'", "'+': '+'", 'base64'],
      ["'base64'", "'hex'", 'hex'],
    ],
  },
  {
    name: 'one replacement with a condition',
    code: `import crypto from 'crypto';
      const challenge = crypto.createHash('sha256').update(verifier).digest('base64')
        .replace(/[+/]/g, (c) => (c === '+' ? '-' : '_')).replace(/=+$/, '');`,
    broken: [paddingLeft, ['/[+/]/g', '/[+]/g', 'base64'], nodeHashBroken],
  },
  {
    name: 'replaceAll',
    code: `import crypto from 'crypto';
      const challenge = crypto.createHash('sha256').update(verifier).digest('base64')
        .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');`,
    broken: [
      [".replaceAll('=', '')", '', 'padded'],
      [".replaceAll('/', '_')", '', 'base64'],
      ["replaceAll('+'", "replace('+'", 'base64'],
    ],
  },
  {
    name: 'a helper of the file that encodes bytes',
    code: `import { createHash } from 'crypto';
      function base64url(buffer) { return buffer.toString('base64')${chain}; }
      const challenge = base64url(createHash('sha256').update(verifier).digest());`,
    broken: [...chained, ['digest()', "digest('hex')", 'hex']],
  },
  {
    name: 'a helper of the file that hashes, and one that encodes',
    code: `const crypto = require('crypto');
      const base64URLEncode = (bytes) => bytes.toString('base64')${chain};
      const sha256 = (buffer) => crypto.createHash('sha256').update(buffer).digest();
      const challenge = base64URLEncode(sha256(verifier));`,
    broken: [...chained, nodeHashBroken],
  },
  {
    name: 'a static method that escapes',
    code: `import * as crypto from 'crypto';
      class Pkce {
        static challengeOf(verifier) { return this.escape(crypto.createHash('sha256').update(verifier).digest('base64')); }
        static escape(text) { return text${chain}; }
      }
      const challenge = Pkce.challengeOf(verifier);`,
    broken: [...chained, nodeStrong],
  },
  {
    name: 'an object with helpers',
    code: `import crypto from 'crypto';
      const helpers = { encode(text) { return text${chain}; }, hash: (v) => crypto.createHash('sha256').update(v).digest('base64') };
      const challenge = helpers.encode(helpers.hash(verifier));`,
    broken: chained,
  },
  {
    name: 'the algorithm as a default parameter',
    code: `import { createHash } from 'crypto';
      const derive = (text, algorithm = 'sha256') => createHash(algorithm).update(text).digest('base64url');
      const challenge = derive(verifier);`,
    broken: [nodeHashBroken, ["'base64url'", "'hex'", 'hex'], ["'base64url'", "'base64'", 'base64']],
  },
  {
    name: 'the algorithm and the encoding as constants',
    code: `import { createHash } from 'crypto';
      const ALGORITHM = 'sha256';
      const ENCODING = 'base64url';
      const challenge = createHash(ALGORITHM).update(verifier, 'ascii').digest(ENCODING);`,
    broken: [nodeHashBroken, ["'base64url'", "'hex'", 'hex'], ["'base64url'", "'base64'", 'base64']],
  },
  {
    name: 'the algorithm as a member of an object',
    code: `import { createHash } from 'crypto';
      const Algorithms = { S256: 'sha256' };
      const challenge = createHash(Algorithms.S256).update(verifier, 'utf8').digest('base64url');`,
    broken: [nodeHashBroken, ["'base64url'", "'hex'", 'hex'], ["'base64url'", "'base64'", 'base64']],
  },
  {
    name: 'the hash in several statements',
    code: `import crypto from 'crypto';
      const hash = crypto.createHash('sha256');
      hash.update(verifier);
      const digest = hash.digest();
      const challenge = digest.toString('base64url');`,
    broken: [["'base64url'", "'hex'", 'hex'], ["'base64url'", "'base64'", 'base64'], nodeHashBroken],
  },
  {
    name: 'the one-shot hash of Node',
    code: `import { hash } from 'node:crypto';
      const challenge = hash('sha256', verifier, 'base64url');`,
    broken: [["'base64url'", "'hex'", 'hex'], [", 'base64url'", '', 'hex'], nodeHashBroken],
  },
  {
    name: 'the one-shot hash of Node as a buffer',
    code: `import crypto from 'node:crypto';
      const challenge = crypto.hash('sha256', verifier, 'buffer').toString('base64url');`,
    broken: [["'base64url'", "'hex'", 'hex'], ["'base64url'", "'base64'", 'base64'], nodeHashBroken],
  },
  {
    name: 'the bytes of the verifier in a buffer',
    code: `import { createHash } from 'crypto';
      const challenge = createHash('sha256').update(Buffer.from(verifier, 'ascii')).digest('base64url');`,
    broken: [
      ["'ascii'", "'hex'", 'hashedBytes'],
      ["'ascii'", "'base64'", 'hashedBytes'],
      ["'base64url'", "'hex'", 'hex'],
    ],
  },
  {
    name: 'a digest that goes through a second buffer',
    code: `import { createHash } from 'crypto';
      const challenge = Buffer.from(createHash('sha256').update(verifier).digest()).toString('base64')
        .replace(/=*$/g, '').replace(/\\+/g, '-').replace(/\\//g, '_');`,
    broken: [plusLeft, slashLeft, [".replace(/=*$/g, '')", '', 'padded']],
  },
  {
    name: 'a hexadecimal digest that is decoded again',
    code: `import { createHash } from 'crypto';
      const digest = createHash('sha256').update(verifier).digest('hex');
      const challenge = Buffer.from(digest, 'hex').toString('base64url');`,
    broken: [
      ["Buffer.from(digest, 'hex')", 'Buffer.from(digest)', 'encodedHex'],
      nodeHashBroken,
      ["'base64url'", "'base64'", 'base64'],
    ],
  },
  {
    name: 'a text that is rewritten in several statements',
    code: `import { createHash } from 'crypto';
      let challenge = createHash('sha256').update(verifier).digest('base64');
      challenge = challenge.replace(/\\+/g, '-');
      challenge = challenge.replace(/\\//g, '_');
      challenge = challenge.replace(/=+$/, '');
      export { challenge };`,
    broken: chained,
  },
  {
    name: 'code that TypeScript compiled to CommonJS',
    code: `var __importDefault = (this && this.__importDefault) || function (mod) { return mod.__esModule ? mod : { default: mod }; };
      const crypto_1 = __importDefault(require("crypto"));
      const challenge = (0, crypto_1.default.createHash)('sha256').update(verifier).digest('base64url');`,
    broken: [["'base64url'", "'hex'", 'hex'], ["'base64url'", "'base64'", 'base64'], nodeHashBroken],
  },
  {
    name: 'a Node hash of an injected object',
    code: `const challenge = services.crypto.createHash('sha256').update(verifier).digest('base64url');`,
    broken: [["'base64url'", "'hex'", 'hex'], ["'base64url'", "'base64'", 'base64'], nodeHashBroken],
  },
];

/** WebCrypto. */
export const webCrypto: readonly Spelling[] = [
  {
    name: 'btoa over spread bytes',
    code: `const digest = ${subtle};
      const challenge = btoa(String.fromCharCode(...new Uint8Array(digest)))${chain};`,
    broken: [...chained, hashBroken, notAwaited],
  },
  {
    name: 'btoa over applied bytes',
    code: `const digest = ${subtle};
      const challenge = btoa(String.fromCharCode.apply(null, new Uint8Array(digest)))
        .replace(/=/g, '').replace(/\\+/g, '-').replace(/\\//g, '_');`,
    broken: [plusLeft, slashLeft, paddingLeftEverywhere, strong],
  },
  {
    name: 'btoa over a list that is applied',
    code: `const digest = ${subtle};
      const challenge = window.btoa(String.fromCharCode.apply(null, [...new Uint8Array(digest)]))${chain};`,
    broken: chained,
  },
  {
    name: 'btoa over Array.from with a mapping',
    code: `const digest = ${subtle};
      const challenge = btoa(Array.from(new Uint8Array(digest), (b) => String.fromCharCode(b)).join(''))${chain};`,
    broken: [...chained, ['String.fromCharCode(b)', "b.toString(16).padStart(2, '0')", 'encodedHex']],
  },
  {
    name: 'btoa over a mapped and joined array',
    code: `const digest = ${subtle};
      const challenge = btoa(Array.from(new Uint8Array(digest)).map((b) => String.fromCharCode(b)).join(''))${chain};`,
    broken: chained,
  },
  {
    name: 'btoa over a reduced array',
    code: `const digest = ${subtle};
      const challenge = btoa(new Uint8Array(digest).reduce((text, byte) => text + String.fromCharCode(byte), ''))${chain};`,
    broken: chained,
  },
  {
    name: 'btoa over a loop with an index',
    code: `function toBase64Url(buffer) {
        const bytes = new Uint8Array(buffer);
        let binary = '';
        for (let i = 0; i < bytes.byteLength; i++) { binary += String.fromCharCode(bytes[i]); }
        return btoa(binary)${chain};
      }
      const challenge = toBase64Url(${subtle});`,
    broken: [...chained, hashBroken],
  },
  {
    name: 'btoa over a loop without an index',
    code: `let binary = '';
      for (const byte of new Uint8Array(${subtle})) binary += String.fromCharCode(byte);
      const challenge = btoa(binary)${chain};`,
    broken: chained,
  },
  {
    name: 'a loop with forEach in a helper',
    code: `const encode = (buffer) => {
        let str = '';
        new Uint8Array(buffer).forEach((b) => { str += String.fromCharCode(b); });
        return btoa(str)${chain};
      };
      const challenge = encode(${subtle});`,
    broken: chained,
  },
  {
    name: 'a chain of then',
    code: `const challenge = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
        .then((hash) => new Uint8Array(hash)).then((bytes) => btoa(String.fromCharCode(...bytes))${chain});`,
    broken: [...chained, hashBroken],
  },
  {
    name: 'an async function with its own helper for hashing',
    code: `async function sha256(plain) {
        const data = new TextEncoder().encode(plain);
        return window.crypto.subtle.digest('SHA-256', data);
      }
      function base64urlencode(a) {
        let str = '';
        const bytes = new Uint8Array(a);
        const len = bytes.byteLength;
        for (let i = 0; i < len; i++) str += String.fromCharCode(bytes[i]);
        return btoa(str)${chain};
      }
      async function challengeFrom(v) { const hashed = await sha256(v); return base64urlencode(hashed); }
      const challenge = await challengeFrom(verifier);`,
    broken: [...chained, hashBroken, ['await sha256(v)', 'sha256(v)', 'unawaited']],
  },
  {
    name: 'the algorithm as an object',
    code: `const digest = await crypto.subtle.digest({ name: 'SHA-256' }, new TextEncoder().encode(verifier));
      const challenge = Buffer.from(digest).toString('base64url');`,
    broken: [hashBroken, ["'base64url'", "'hex'", 'hex'], ["'base64url'", "'base64'", 'base64']],
  },
  {
    name: 'the base64 of a Uint8Array itself',
    code: `const challenge = new Uint8Array(${subtle}).toBase64({ alphabet: 'base64url', omitPadding: true });`,
    broken: [
      [', omitPadding: true', '', 'padded'],
      ["alphabet: 'base64url', ", '', 'base64'],
      [".toBase64({ alphabet: 'base64url', omitPadding: true })", '.toHex()', 'hex'],
    ],
  },
  {
    name: 'two environments',
    code: `const digest = ${subtle};
      const base64 = typeof Buffer !== 'undefined' ? Buffer.from(digest).toString('base64') : btoa(String.fromCharCode(...new Uint8Array(digest)));
      const challenge = base64${chain};`,
    broken: chained,
  },
  {
    name: 'WebCrypto of Node',
    code: `import { webcrypto } from 'crypto';
      const challenge = Buffer.from(await webcrypto.subtle.digest('SHA-256', Buffer.from(verifier))).toString('base64url');`,
    broken: [
      hashBroken,
      ["'base64url'", "'hex'", 'hex'],
      ['Buffer.from(verifier)', "Buffer.from(verifier, 'base64')", 'hashedBytes'],
    ],
  },
  {
    name: 'WebCrypto of an injected object',
    code: `const bytes = new TextEncoder().encode(verifier);
      const challenge = encode(new Uint8Array(await this.provider.getCrypto().subtle.digest('SHA-256', bytes)));
      function encode(bytes) { return btoa(String.fromCharCode(...bytes))${chain}; }`,
    broken: [...chained, hashBroken],
  },
  {
    name: 'a loop over the characters of the verifier',
    code: `function bytesOf(text) {
        const bytes = new Uint8Array(text.length);
        for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
        return bytes;
      }
      const digest = await crypto.subtle.digest('SHA-256', bytesOf(verifier));
      const challenge = btoa(String.fromCharCode(...new Uint8Array(digest)))${chain};`,
    broken: [...chained, hashBroken],
  },
  {
    name: 'characters mapped to bytes',
    code: `const data = Uint8Array.from(verifier.split('').map((c) => c.charCodeAt(0)));
      const challenge = Buffer.from(await crypto.subtle.digest('SHA-256', data)).toString('base64url');`,
    broken: [hashBroken, ["'base64url'", "'hex'", 'hex'], ["'base64url'", "'base64'", 'base64']],
  },
  {
    name: 'UTF-8 by unescape',
    code: `const text = unescape(encodeURIComponent(verifier));
      const data = Uint8Array.from(text, (c) => c.charCodeAt(0));
      const challenge = Buffer.from(await crypto.subtle.digest('SHA-256', data)).toString('base64url');`,
    broken: [hashBroken, ["'base64url'", "'hex'", 'hex'], ["'base64url'", "'base64'", 'base64']],
  },
  {
    name: 'a table of characters',
    code: `const ABC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
      function base64url(bytes) {
        let out = '';
        for (let i = 0; i < bytes.length; i += 3) {
          const chunk = (bytes[i] << 16) | ((bytes[i + 1] || 0) << 8) | (bytes[i + 2] || 0);
          out += ABC[(chunk >> 18) & 63] + ABC[(chunk >> 12) & 63];
          if (i + 1 < bytes.length) out += ABC[(chunk >> 6) & 63];
          if (i + 2 < bytes.length) out += ABC[chunk & 63];
        }
        return out;
      }
      const challenge = base64url(new Uint8Array(${subtle}));`,
    broken: [["9-_'", "9+/'", 'base64'], ["9-_'", "9_-'", 'base64'], hashBroken],
  },
  {
    name: 'a promise that is made by hand',
    code: `const derive = (v) => new Promise((resolve, reject) => {
        crypto.subtle.digest('SHA-256', new TextEncoder().encode(v)).then((hash) => resolve(encode(hash)), reject);
      });
      const encode = (hash) => btoa(String.fromCharCode(...new Uint8Array(hash)))${chain};
      const challenge = await derive(verifier);`,
    broken: [...chained, hashBroken],
  },
  {
    name: 'RxJS',
    code: `import { from } from 'rxjs';
      import { map } from 'rxjs/operators';
      const encode = (hash) => btoa(String.fromCharCode(...new Uint8Array(hash)))${chain};
      const challenge = from(crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))).pipe(map((hash) => encode(hash)));`,
    broken: [...chained, hashBroken],
  },
  {
    name: 'an encoder that takes views and buffers',
    code: `function encode(buffer) {
        const bytes = buffer instanceof Uint8Array ? buffer : new Uint8Array(buffer);
        return btoa(String.fromCharCode(...bytes))${chain};
      }
      const challenge = encode(${subtle});`,
    broken: [...chained, hashBroken],
  },
  {
    name: 'an encoder that is chosen when the module loads',
    code: `let encode;
      if (Uint8Array.prototype.toBase64) encode = (bytes) => new Uint8Array(bytes).toBase64({ alphabet: 'base64url', omitPadding: true });
      else encode = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))${chain};
      const derive = async (verifier) => encode(${subtle});
      const challenge = await derive(verifier);`,
    broken: [hashBroken, strong, ["'SHA-256'", "'SHA-384'", 'otherHash']],
  },
  {
    name: 'a switch over methods',
    code: `let derived;
      switch (options.method) {
        case 'plain': derived = verifier; break;
        case 'S256': derived = btoa(String.fromCharCode(...new Uint8Array(${subtle})))${chain}; break;
        default: throw new Error('unknown method');
      }
      const challenge = derived;`,
    broken: [...chained, hashBroken],
  },
  {
    name: 'a polyfilled global',
    code: `const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
      const challenge = toUrlSafe(bytesToBase64(new Uint8Array(digest)));
      function bytesToBase64(bytes) { return btoa(String.fromCodePoint(...bytes)); }
      function toUrlSafe(text) { return text${chain}; }`,
    broken: [...chained, hashBroken],
  },
  {
    name: 'patterns that are made from text',
    code: `const plus = new RegExp('\\\\+', 'g');
      const challenge = btoa(String.fromCharCode(...new Uint8Array(${subtle})))
        .replace(plus, '-').replace(new RegExp('/', 'g'), '_').replace(new RegExp('=+$'), '');`,
    broken: [
      [".replace(plus, '-')", '', 'base64'],
      [".replace(new RegExp('/', 'g'), '_')", '', 'base64'],
      [".replace(new RegExp('=+$'), '')", '', 'padded'],
    ],
  },
  {
    name: 'a verifier that is made in a way nobody follows',
    code: `const codeVerifier = Array.from(weave(new Float64Array(7)), (part) => letters[part % letters.length] | 3).join('');
      const bytes = new TextEncoder().encode(codeVerifier);
      const challenge = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))))${chain};`,
    broken: [...chained, hashBroken, strong],
  },
  {
    name: 'a verifier of wide random numbers',
    code: `const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~';
      const numbers = crypto.getRandomValues(new Uint32Array(64));
      const text = Array.from(numbers, (number) => letters[number % letters.length]).join('');
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      const challenge = btoa(String.fromCharCode(...new Uint8Array(digest)))${chain};`,
    broken: [...chained, hashBroken],
  },
  {
    name: 'a rejection where WebCrypto is missing',
    code: `function derive(text) {
        if (!globalThis.crypto.subtle) return Promise.reject(new Error('WebCrypto is missing'));
        return new Promise((resolve, reject) => {
          if (text.length < 43) reject(new Error('too short'));
          else crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)).then((hash) => resolve(encode(hash)), reject);
        });
      }
      const encode = (hash) => btoa(String.fromCharCode(...new Uint8Array(hash)))${chain};
      const challenge = await derive(verifier);`,
    broken: [...chained, hashBroken, strong],
  },
  {
    name: 'a challenge in a result type',
    code: `import { ok } from 'neverthrow';
      const digest = ${subtle};
      const challenge = ok(btoa(String.fromCharCode(...new Uint8Array(digest)))${chain});`,
    broken: [...chained, hashBroken],
  },
];

/** Packages. */
export const packages: readonly Spelling[] = [
  {
    name: 'the package base64url over a buffer',
    code: `import base64url from 'base64url';
      import { createHash } from 'crypto';
      const challenge = base64url(createHash('sha256').update(verifier).digest());`,
    broken: [['digest()', "digest('hex')", 'encodedHex'], nodeHashBroken, bytesHashed],
  },
  {
    name: 'the package base64url over base64 text',
    code: `import base64url from 'base64url';
      import { createHash } from 'crypto';
      const challenge = base64url.fromBase64(createHash('sha256').update(verifier).digest('base64'));`,
    broken: [nodeHashBroken, ["'base64')", "'hex')", 'hex'], ['base64url.fromBase64', 'String', 'base64']],
  },
  {
    name: 'the package base64url as a method',
    code: `const base64url = require('base64url');
      const challenge = base64url.encode(require('crypto').createHash('sha256').update(verifier).digest());`,
    broken: [['digest()', "digest('hex')", 'encodedHex'], nodeHashBroken, bytesHashed],
  },
  {
    name: 'crypto-js with its URL-safe encoder',
    code: `import CryptoJS from 'crypto-js';
      const challenge = CryptoJS.SHA256(verifier).toString(CryptoJS.enc.Base64url);`,
    broken: [
      ['CryptoJS.enc.Base64url', '', 'hex'],
      ['CryptoJS.enc.Base64url', 'CryptoJS.enc.Base64', 'base64'],
      ['SHA256', 'SHA1', 'otherHash'],
    ],
  },
  {
    name: 'crypto-js with replacements',
    code: `import sha256 from 'crypto-js/sha256';
      import Base64 from 'crypto-js/enc-base64';
      const challenge = Base64.stringify(sha256(verifier))${chain};`,
    broken: [...chained, ["'crypto-js/sha256'", "'crypto-js/sha512'", 'otherHash']],
  },
  {
    name: 'crypto-js with its encoder handed over',
    code: `import CryptoJS from 'crypto-js';
      const hash = CryptoJS.SHA256(verifier);
      const challenge = hash.toString(CryptoJS.enc.Base64)${chain};`,
    broken: [...chained, ['CryptoJS.enc.Base64', '', 'hex']],
  },
  {
    name: 'js-sha256 with an array',
    code: `import { sha256 } from 'js-sha256';
      const challenge = btoa(String.fromCharCode(...sha256.array(verifier)))${chain};`,
    broken: [...chained, ['String.fromCharCode(...sha256.array(verifier))', 'sha256(verifier)', 'encodedHex']],
  },
  {
    name: 'js-sha256 with a buffer',
    code: `import sha256 from 'js-sha256';
      const challenge = Buffer.from(sha256.sha256.arrayBuffer(verifier)).toString('base64url');`,
    broken: [
      ["'base64url'", "'hex'", 'hex'],
      ["'base64url'", "'base64'", 'base64'],
      ["Buffer.from(sha256.sha256.arrayBuffer(verifier)).toString('base64url')", 'sha256.sha256(verifier)', 'hex'],
    ],
  },
  {
    name: 'hash.js',
    code: `import hash from 'hash.js';
      const challenge = Buffer.from(hash.sha256().update(verifier).digest()).toString('base64')${chain};`,
    broken: [...chained, ['digest()', "digest('hex')", 'encodedHex']],
  },
  {
    name: 'noble hashes',
    code: `import { sha256 } from '@noble/hashes/sha256';
      import { base64urlnopad } from '@scure/base';
      const challenge = base64urlnopad.encode(sha256(new TextEncoder().encode(verifier)));`,
    broken: [
      ['base64urlnopad', 'base64url', 'padded'],
      ['base64urlnopad', 'base64', 'base64'],
      ['sha256', 'sha512', 'otherHash'],
    ],
  },
  {
    name: 'stablelib',
    code: `import { hash } from '@stablelib/sha256';
      import { encodeURLSafe } from '@stablelib/base64';
      const challenge = encodeURLSafe(hash(new TextEncoder().encode(verifier))).replace(/=/g, '');`,
    broken: [
      paddingLeftEverywhere,
      ['@stablelib/sha256', '@stablelib/sha512', 'otherHash'],
      ['encodeURLSafe', 'encode', 'base64'],
    ],
  },
  {
    name: 'sjcl',
    code: `import sjcl from 'sjcl';
      const challenge = sjcl.codec.base64url.fromBits(sjcl.hash.sha256.hash(verifier));`,
    broken: [
      ['base64url', 'hex', 'hex'],
      ['base64url', 'base64', 'base64'],
      ['hash.sha256', 'hash.sha1', 'otherHash'],
    ],
  },
  {
    name: 'forge',
    code: `import forge from 'node-forge';
      const md = forge.md.sha256.create();
      md.update(verifier);
      const challenge = forge.util.encode64(md.digest().getBytes())${chain};`,
    broken: [...chained, ['md.digest().getBytes()', 'md.digest().toHex()', 'encodedHex']],
  },
  {
    name: 'expo-crypto',
    code: `import * as Crypto from 'expo-crypto';
      const digest = await Crypto.digestStringAsync(Crypto.CryptoDigestAlgorithm.SHA256, verifier, { encoding: Crypto.CryptoEncoding.BASE64 });
      const challenge = digest${chain};`,
    broken: [
      ...chained,
      ['Algorithm.SHA256', 'Algorithm.SHA1', 'otherHash'],
      [', { encoding: Crypto.CryptoEncoding.BASE64 }', '', 'hex'],
    ],
  },
  {
    name: 'react-native-quick-crypto',
    code: `import QuickCrypto from 'react-native-quick-crypto';
      const challenge = QuickCrypto.createHash('sha256').update(verifier).digest('base64')${chain};`,
    broken: [...chained, nodeHashBroken],
  },
  {
    name: 'oslo',
    code: `import { sha256 } from '@oslojs/crypto/sha2';
      import { encodeBase64urlNoPadding } from '@oslojs/encoding';
      const challenge = encodeBase64urlNoPadding(sha256(new TextEncoder().encode(verifier)));`,
    broken: [
      ['encodeBase64urlNoPadding', 'encodeBase64url', 'padded'],
      ['encodeBase64urlNoPadding', 'encodeBase64', 'base64'],
      ['encodeBase64urlNoPadding', 'encodeHexLowerCase', 'hex'],
    ],
  },
  {
    name: 'jose',
    code: `import { base64url } from 'jose';
      const challenge = base64url.encode(new Uint8Array(${subtle}));`,
    broken: [hashBroken, notAwaited, strong],
  },
  {
    name: 'rfc4648 without padding',
    code: `import { base64url } from 'rfc4648';
      const challenge = base64url.stringify(new Uint8Array(${subtle}), { pad: false });`,
    broken: [[', { pad: false }', '', 'padded'], hashBroken, notAwaited],
  },
  {
    name: 'uint8arrays',
    code: `import { toString } from 'uint8arrays';
      const challenge = toString(new Uint8Array(${subtle}), 'base64url');`,
    broken: [
      ["'base64url'", "'base64urlpad'", 'padded'],
      ["'base64url'", "'base64pad'", 'base64'],
      ["'base64url'", "'hex'", 'hex'],
    ],
  },
  {
    name: 'js-base64',
    code: `import { Base64 } from 'js-base64';
      const challenge = Base64.fromUint8Array(new Uint8Array(${subtle}), true);`,
    broken: [[', true);', ');', 'base64'], hashBroken, notAwaited],
  },
  {
    name: 'base64-js',
    code: `import { fromByteArray } from 'base64-js';
      const challenge = fromByteArray(new Uint8Array(${subtle}))${chain};`,
    broken: [...chained, hashBroken],
  },
  {
    name: 'jsSHA',
    code: `import jsSHA from 'jssha';
      const hash = new jsSHA('SHA-256', 'TEXT', { encoding: 'UTF8' });
      hash.update(verifier);
      const challenge = hash.getHash('B64')${chain};`,
    broken: [...chained, ["'B64'", "'HEX'", 'hex'], hashBroken],
  },
  {
    name: 'crypto-hash with a buffer',
    code: `import { sha256 } from 'crypto-hash';
      const challenge = Buffer.from(await sha256(verifier, { outputFormat: 'buffer' })).toString('base64url');`,
    broken: [
      ["'base64url'", "'hex'", 'hex'],
      ["'base64url'", "'base64'", 'base64'],
      [", { outputFormat: 'buffer' }", '', 'encodedHex'],
    ],
  },
  {
    name: 'a hash module for React Native that gives hexadecimal',
    code: `import { sha256 } from 'react-native-sha256';
      const challenge = Buffer.from(await sha256(verifier), 'hex').toString('base64url');`,
    broken: [
      [", 'hex'", '', 'encodedHex'],
      ["'base64url'", "'hex'", 'hex'],
      ["'base64url'", "'base64'", 'base64'],
    ],
  },
  {
    name: 'multiformats',
    code: `import { base64url } from 'multiformats/bases/base64';
      const challenge = base64url.baseEncode(new Uint8Array(${subtle}));`,
    broken: [hashBroken, strong, notAwaited],
  },
  {
    name: 'a client library that derives',
    code: `import { generators } from 'openid-client';
      const challenge = generators.codeChallenge(verifier);`,
    broken: [],
  },
  {
    name: 'a client library that derives later',
    code: `import * as client from 'openid-client';
      const challenge = await client.calculatePKCECodeChallenge(verifier);`,
    broken: [['await ', '', 'unawaited']],
  },
];
