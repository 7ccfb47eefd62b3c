// How are weak verifiers, wrong challenges, and requests without either mended? Where the edit is certain it is a fix.
import challengeForm from '../../../rules/valid-code-challenge';
import challengeMissing from '../../../rules/require-code-challenge';
import verifierMissing from '../../../rules/require-code-verifier';
import weak from '../../../rules/no-weak-verifier';
import { mends } from '../../support/mends';

const send =
  "const send = (v) => fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: c, code_verifier: v }) });\n";

mends(
  'a weak verifier',
  {
    rule: weak,
    within: (code) => `import { randomBytes } from 'node:crypto';\n${send}export function login() { ${code} }`,
  },
  {
    "send(randomBytes(16).toString('base64url'));": 'tooShort 16, fix «16» to «32»',
    "send(randomBytes(32).toString('base64url'));": '',
    "send(randomBytes(128).toString('base64url'));": 'tooLong 128, drawEnough «128» to «32»',
    "send(randomBytes(16).toString('hex'));": 'tooShort 16',
    "send(randomBytes(128).toString('hex'));": 'tooLong 128',
    "send(randomBytes(32).toString('base64'));": "illegalCharacters 'base64', fix «» to «url»",
    "send(randomBytes(16).toString('base64'));": "illegalCharacters 'base64'",
    "send(randomBytes(97).toString('base64'));": "illegalCharacters 'base64'",
    "send(randomBytes(96).toString('base64'));": "illegalCharacters 'base64', fix «» to «url»",
    "send(randomBytes(n).toString('base64'));": "illegalCharacters 'base64'",
    'send(btoa(String.fromCharCode(...randomBytes(32))));':
      'illegalCharacters btoa(String.fromCharCode(...…ndomBytes(32)))',
    "const n = 16; send(randomBytes(n).toString('base64url'));": 'tooShort n',
    "send('a' + randomBytes(16).toString('base64url'));": 'tooShort 16',
    "send(randomBytes(16).toString('base64url') + randomBytes(8).toString('base64url'));":
      "tooShort randomBytes(16).toString('ba…ng('base64url')",
    "send(randomBytes(32).toString('base64url').slice(0, 20));": 'tooShort 32',
    "const v = randomBytes(16).toString('base64url'); send(v);": 'tooShort 16, fix «16» to «32»',
    "const make = () => randomBytes(16).toString('base64url'); send(make());": 'tooShort 16, fix «16» to «32»',
    "const make = () => randomBytes(16).toString('base64url'); send(make()); other(make());":
      'tooShort 16, drawEnough «16» to «32»',
    "const make = (n) => randomBytes(n).toString('base64url'); send(make(16));": 'tooShort n',
    "const make = () => randomBytes(32).toString('base64'); send(make());":
      "illegalCharacters 'base64', fix «» to «url»",
    "const make = () => randomBytes(32).toString('base64'); send(make()); other(make());":
      "illegalCharacters 'base64', useBase64url «» to «url»",
    "const encode = (b) => b.toString('base64'); send(encode(randomBytes(32)));":
      "illegalCharacters 'base64', fix «» to «url»",
    'send(Math.random().toString(36));':
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «randomBytes(32).toString('base64url'»",
    'const v = Math.random().toString(36); send(v);':
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «randomBytes(32).toString('base64url'»",
    "let v = ''; for (let i = 0; i < 43; i++) v += Math.random(); send(v);": 'weakGenerator Math.random()',
    'send(String(Date.now()));':
      "weakGenerator Date.now(), useCrypto «Date.now(» to «randomBytes(32).toString('base64url'»",
    'send(crypto.randomUUID());':
      "singleUuid crypto.randomUUID(), useCrypto «crypto.randomUUID(» to «randomBytes(32).toString('base64url'»",
    'const v = crypto.randomUUID(); send(v);':
      "singleUuid crypto.randomUUID(), useCrypto «crypto.randomUUID(» to «randomBytes(32).toString('base64url'»",
    'const o = { v: Math.random().toString(36) }; send(o.v);':
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «randomBytes(32).toString('base64url'»",
    "const r = Math.random(); send(String(r)); send('a' + r);": 'weakGenerator Math.random()',
    "send('abcdefgh');": "constant 'abcdefgh'",
  },
);

mends(
  'a weak generator, by what the file already uses',
  { rule: weak, within: (code) => `${code}\n${send}export const login = () => send(Math.random().toString(36));` },
  {
    '': 'weakGenerator Math.random()',
    "import { randomBytes } from 'node:crypto';":
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «randomBytes(32).toString('base64url'»",
    "import { randomBytes } from 'crypto';":
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «randomBytes(32).toString('base64url'»",
    "import { randomBytes as draw } from 'crypto';":
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «draw(32).toString('base64url'»",
    "import { createHash } from 'crypto';": 'weakGenerator Math.random()',
    "import { createHash, randomBytes } from 'crypto';":
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «randomBytes(32).toString('base64url'»",
    "import crypto from 'crypto';":
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «crypto.randomBytes(32).toString('base64url'»",
    "import * as nodeCrypto from 'node:crypto';":
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «nodeCrypto.randomBytes(32).toString('base64url'»",
    "import type { Hash } from 'crypto';": 'weakGenerator Math.random()',
    "import type crypto from 'crypto';": 'weakGenerator Math.random()',
    "import { randomBytes } from 'crypto-js';": 'weakGenerator Math.random()',
    "const crypto = require('crypto');":
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «crypto.randomBytes(32).toString('base64url'»",
    "const nodeCrypto = require('node:crypto');":
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «nodeCrypto.randomBytes(32).toString('base64url'»",
    "const { randomBytes } = require('crypto');": 'weakGenerator Math.random()',
    "const fs = require('fs');": 'weakGenerator Math.random()',
    "load('crypto');": 'weakGenerator Math.random()',
    "require('crypto');": 'weakGenerator Math.random()',
    "const a = module.require('crypto');": 'weakGenerator Math.random()',
    'const a = crypto.subtle;':
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, ''»",
    'const a = window.crypto.getRandomValues(new Uint8Array(2));':
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, ''»",
    'const a = globalThis.crypto.randomUUID();':
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, ''»",
    'const a = crypto;': 'weakGenerator Math.random()',
    'const a = other.crypto.subtle;':
      "weakGenerator Math.random(), useCrypto «Math.random().toString(36» to «btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, ''»",
  },
);

const hash = `import { createHash } from 'node:crypto';\n`;
const to =
  "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + challenge;";
const go = (code: string): string => `${hash}export async function login(codeVerifier) { ${code.replace('TO', to)} }`;
mends(
  'a challenge in another form',
  { rule: challengeForm, within: go },
  {
    "const challenge = createHash('sha256').update(codeVerifier).digest('hex'); TO":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "const challenge = createHash('sha256').update(codeVerifier).digest('base64'); TO":
      "base64 'base64', useBase64url «» to «url»",
    "const challenge = createHash('sha256').update(codeVerifier).digest().toString('hex'); TO":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "const challenge = createHash('sha256').update(codeVerifier).digest().toString('base64'); TO":
      "base64 'base64', useBase64url «» to «url»",
    "let challenge = createHash('sha256').update(codeVerifier).digest('hex'); TO":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "const challenge = createHash('sha256').update(codeVerifier).digest('hex'); TO other(challenge);":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "const challenge = createHash('sha1').update(codeVerifier).digest('base64url'); TO":
      "otherHash 'sha1', useSha256 «1» to «256»",
    "const challenge = createHash('SHA1').update(codeVerifier).digest('base64url'); TO":
      "otherHash 'SHA1', useSha256 «1» to «256»",
    "const challenge = createHash('sha-1').update(codeVerifier).digest('base64url'); TO":
      "otherHash 'sha-1', useSha256 «1» to «256»",
    "const challenge = createHash('md5').update(codeVerifier).digest('base64url'); TO":
      "otherHash 'md5', useSha256 «md5» to «sha256»",
    "const name = 'sha1'; const challenge = createHash(name).update(codeVerifier).digest('base64url'); TO":
      'otherHash createHash(name)',
    "const challenge = toBase64Url(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(codeVerifier))); TO":
      '',
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256', code_challenge: createHash('sha256').update(codeVerifier).digest('hex') });":
      "hex 'hex', fix «hex» to «base64url»",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: m, code_challenge: createHash('sha256').update(codeVerifier).digest('hex') });":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "const challenge = createHash('sha256').update(codeVerifier).digest('hex'); location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256', code_challenge: challenge });":
      "hex 'hex', fix «hex» to «base64url»",
    "const challenge = createHash('sha256').update(codeVerifier).digest('hex'); const q = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256' }); q.set('code_challenge', challenge); location.href = 'https://as.test/authorize?' + q;":
      "hex 'hex', fix «hex» to «base64url»",
    "const challenge = createHash('sha256').update(codeVerifier).digest('hex'); const q = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256' }); q.set('code_challenge', challenge); q.set('other', challenge); location.href = 'https://as.test/authorize?' + q;":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${createHash('sha256').update(codeVerifier).digest('hex')}`;":
      "hex 'hex', fix «hex» to «base64url»",
    "const challenge = createHash('sha256').update(codeVerifier).digest('hex'); location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${challenge}`;":
      "hex 'hex', fix «hex» to «base64url»",
    "const challenge = createHash('sha256').update(codeVerifier).digest('hex'); location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${challenge}&x=${challenge}`;":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "const digest = async () => createHash('sha256').update(codeVerifier).digest('base64url'); location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256', code_challenge: digest() });":
      'unawaited digest(), addAwait «» to «await »',
    "const digest = async () => createHash('sha256').update(codeVerifier).digest('base64url'); const code_challenge = digest(); location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256', code_challenge });":
      'unawaited code_challenge',
    "const digest = async () => createHash('sha256').update(codeVerifier).digest(); location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256', code_challenge: digest().toString('base64url') });":
      'unawaited digest(), addAwait «digest(» to «(await digest()»',
    "const digest = async () => createHash('sha256').update(codeVerifier).digest('base64url'); const start = () => { location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256', code_challenge: digest() }); }; start();":
      'unawaited digest()',
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256', code_challenge: codeVerifier });":
      'verifier codeVerifier',
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256', code_challenge: 'abcdefgh' });":
      "literal 'abcdefgh'",
  },
);

mends(
  'a hash of another module',
  {
    rule: challengeForm,
    within: (code) =>
      `${code.split(' ;; ')[0]}\nexport function login(codeVerifier) { const challenge = ${code.split(' ;; ')[1]}; ${to} }`,
  },
  {
    "import { createHash } from 'crypto'; ;; createHash('sha256').update(codeVerifier).digest('hex')":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "import crypto from 'crypto'; ;; crypto.createHash('sha256').update(codeVerifier).digest('hex')":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "import createHash from 'create-hash'; ;; createHash('sha256').update(codeVerifier).digest('hex')": "hex 'hex'",
    "import hash from 'hash.js'; ;; hash.sha256().update(codeVerifier).digest('hex')": "hex 'hex'",
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.SHA256(codeVerifier).toString()":
      'hex CryptoJS.SHA256(codeVerifier).toString()',
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.SHA256(codeVerifier).toString(CryptoJS.enc.Hex)":
      'hex CryptoJS.SHA256(codeVerifier…yptoJS.enc.Hex)',
    "import CryptoJS from 'crypto-js'; ;; CryptoJS.SHA256(codeVerifier).toString(CryptoJS.enc.Base64)":
      'base64 CryptoJS.SHA256(codeVerifier…oJS.enc.Base64)',
    "import sha256 from 'js-sha256'; ;; sha256(codeVerifier)": 'hex sha256(codeVerifier)',
    "import { sha256 } from 'js-sha256'; ;; sha256(codeVerifier)": 'hex sha256(codeVerifier)',
    "import { sha256 } from 'js-sha256'; ;; sha256.hex(codeVerifier)": 'hex sha256.hex(codeVerifier)',
    "import { sha256 } from 'js-sha256'; ;; Buffer.from(sha256.arrayBuffer(codeVerifier)).toString('hex')":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "import { sha256 } from 'js-sha256'; ;; Buffer.from(sha256.array(codeVerifier)).toString('base64url')": '',
    "import jsSHA from 'jssha'; ;; new jsSHA('SHA-256', 'TEXT').update(codeVerifier).getHash('HEX')": "hex 'HEX'",
    "import jsSHA from 'jssha'; ;; new jsSHA('SHA-256', 'TEXT').update(codeVerifier).getHash('B64')":
      "base64 new jsSHA('SHA-256', 'TEXT')….getHash('B64')",
    "import jsSHA from 'jssha'; ;; new jsSHA('SHA-256', 'TEXT').update(codeVerifier).getHash('B64', { b64Pad: '' })":
      "base64 new jsSHA('SHA-256', 'TEXT')…{ b64Pad: '' })",
    "import forge from 'node-forge'; ;; forge.md.sha256.create().update(codeVerifier).digest().toHex()":
      'hex forge.md.sha256.create().upd…igest().toHex()',
    "import forge from 'node-forge'; ;; btoa(forge.md.sha256.create().update(codeVerifier).digest().bytes())":
      'base64 btoa(forge.md.sha256.create(…gest().bytes())',
    "import forge from 'node-forge'; ;; btoa(forge.md.sha256.create().update(codeVerifier).digest().getBytes())":
      'base64 btoa(forge.md.sha256.create(…t().getBytes())',
    "import forge from 'node-forge'; ;; btoa(forge.md.sha256.create().update(codeVerifier).digest().data)":
      'base64 btoa(forge.md.sha256.create(….digest().data)',
    "import { sha256 } from '@noble/hashes/sha256'; ;; Buffer.from(sha256(codeVerifier)).toString('hex')":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "import { sha256 } from './own'; ;; sha256(codeVerifier)": '',
    "import { sha256 } from './own'; ;; btoa(sha256(codeVerifier))": '',
    "import { sha256 } from './own'; ;; sha256(codeVerifier).replace(/=/g, '')": '',
    "import { make } from './own'; ;; btoa(make(codeVerifier))": '',
    "import { createHash } from 'crypto'; import { encode } from './own'; ;; encode(createHash('sha1').update(codeVerifier).digest())":
      "otherHash 'sha1', useSha256 «1» to «256»",
    "import { createHash } from 'crypto'; import { encode } from './own'; ;; encode(createHash('sha1').update(codeVerifier).digest('hex'))":
      "otherHash 'sha1', useSha256 «1» to «256»",
    "import { createHash } from 'crypto'; import { encode } from './own'; ;; encode(createHash('sha1').update(codeVerifier).digest('base64'))":
      "otherHash 'sha1', useSha256 «1» to «256»",
    "import { createHash } from 'crypto'; import { encode } from './own'; ;; encode('a', createHash('sha1').update(codeVerifier).digest('base64url'))":
      "otherHash 'sha1', useSha256 «1» to «256»",
    "import { createHash } from 'crypto'; import { encode } from './own'; ;; encode(createHash('sha256').update(codeVerifier).digest())":
      '',
    "import { createHash } from 'crypto'; import { encode } from './own'; ;; encode(createHash('sha1').update(codeVerifier).digest() + 'x')":
      '',
    "import { createHash } from 'crypto'; import { ok } from './own'; ;; ok(createHash('sha256').update(codeVerifier).digest('hex'))":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "import { createHash } from 'crypto'; import { ok } from './own'; ;; ok(createHash('sha256').update(codeVerifier).digest('hex'), 1)":
      '',
    "import base64url from 'base64url'; import { createHash } from 'crypto'; ;; base64url(createHash('sha256').update(codeVerifier).digest('hex'))":
      "encodedHex 'hex'",
    "import base64url from 'base64url'; import { createHash } from 'crypto'; ;; base64url.encode(createHash('sha256').update(codeVerifier).digest())":
      '',
    "import base64url from 'base64url'; import { createHash } from 'crypto'; ;; base64url.fromBase64(createHash('sha256').update(codeVerifier).digest('base64'))":
      '',
    "import { createHash } from 'crypto'; ;; createHash('sha256').update(codeVerifier, 'base64').digest('base64url')":
      'hashedBytes codeVerifier',
    "import { createHash } from 'crypto'; ;; createHash('sha256').update(codeVerifier, 'base64url').digest('base64url')":
      'hashedBytes codeVerifier',
    "import { createHash } from 'crypto'; ;; createHash('sha256').update(codeVerifier, 'ascii').digest('base64url')":
      '',
    "import { createHash } from 'crypto'; ;; createHash('sha256').update(codeVerifier, enc).digest('base64url')": '',
    "import { createHash } from 'crypto'; ;; createHash('sha256').update(Buffer.from(codeVerifier, 'hex')).digest('base64url')":
      "hashedBytes Buffer.from(codeVerifier, 'hex')",
    "import { createHash } from 'crypto'; ;; createHash('sha256').update(Buffer.from(codeVerifier, 'hex'), 'hex').digest('base64url')":
      "hashedBytes Buffer.from(codeVerifier, 'hex')",
    "import { createHash } from 'crypto'; ;; createHash('sha256').update(codeVerifier).update('').digest('hex')":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "import { createHash } from 'crypto'; ;; createHash('sha256').update(codeVerifier).digest('latin1')":
      "garbled 'latin1'",
    "import { createHash } from 'crypto'; ;; createHash('sha256').update(codeVerifier).digest('binary')":
      "garbled 'binary'",
    "import { createHash } from 'crypto'; ;; createHash('sha256').update(codeVerifier).digest().toString('utf8')":
      "garbled 'utf8'",
    "import { createHash } from 'crypto'; ;; createHash('sha256').update(codeVerifier).digest().toString('ascii')":
      "garbled 'ascii'",
    "import { createHash } from 'crypto'; ;; btoa(createHash('sha256').update(codeVerifier).digest('latin1'))":
      "base64 btoa(createHash('sha256').up…gest('latin1'))",
    "import { createHash } from 'crypto'; ;; btoa(createHash('sha256').update(codeVerifier).digest('base64'))":
      "garbled btoa(createHash('sha256').up…gest('base64'))",
    "import { createHash } from 'crypto'; ;; btoa(createHash('sha256').update(codeVerifier).digest())": '',
    "import { createHash } from 'crypto'; ;; btoa(createHash('sha256').update(codeVerifier).digest('hex').toUpperCase())":
      "encodedHex 'hex'",
    "import { createHash } from 'crypto'; ;; createHash('sha256').update(codeVerifier).digest('hex').toUpperCase()":
      "hex createHash('sha256').update(…).toUpperCase()",
    "import { createHash } from 'crypto'; ;; String([...createHash('sha256').update(codeVerifier).digest()])":
      "garbled String([...createHash('sha25…ier).digest()])",
    "import { createHash } from 'crypto'; ;; [...createHash('sha256').update(codeVerifier).digest()].map((b) => b.toString(16)).join('')":
      "hex [...createHash('sha256').upd…g(16)).join('')",
    "import { createHash } from 'crypto'; ;; createHash('sha224').update(codeVerifier).digest('base64url')":
      "otherHash 'sha224', useSha256 «24» to «56»",
    "import { createHash } from 'crypto'; ;; createHash('ripemd160').update(codeVerifier).digest('base64url')": '',
    "import { createHash } from 'crypto'; ;; x && createHash('sha256').update(codeVerifier).digest('hex')": '',
    "import { createHash } from 'crypto'; ;; x ? createHash('sha256').update(codeVerifier).digest('hex') : codeVerifier":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "import { createHash } from 'crypto'; ;; x ? createHash('sha256').update(codeVerifier).digest('hex') : ''":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "import { createHash } from 'crypto'; ;; x ? createHash('sha256').update(codeVerifier).digest('hex') : null":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "import { createHash } from 'crypto'; ;; x ? createHash('sha256').update(codeVerifier).digest('hex') : false":
      "hex 'hex', useBase64url «hex» to «base64url» | literal challenge",
    "import { createHash } from 'crypto'; ;; x ? createHash('sha256').update(codeVerifier).digest('hex') : other()": '',
    "import { createHash } from 'crypto'; ;; x ? createHash('sha256').update(codeVerifier).digest('hex') : createHash('sha256').update(codeVerifier).digest('base64url')":
      "hex 'hex', useBase64url «hex» to «base64url»",
    "import { createHash } from 'crypto'; ;; x ? createHash('sha256').update(codeVerifier).digest('hex') : createHash('sha256').update(codeVerifier).digest('base64')":
      "hex 'hex', useBase64url «hex» to «base64url»",
  },
);

mends(
  'a request without a challenge',
  { rule: challengeMissing, within: (code) => `export function login(codeChallenge) { ${code} }` },
  {
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a';":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a', addChallenge «» to «code_challenge=' + codeChallenge + '&code_challenge_method=S256&»",
    'location.href = `https://as.test/authorize?response_type=code&client_id=${a}`;':
      'missingChallenge `https://as.test/authorize?r…client_id=${a}`, addChallenge «» to «code_challenge=${codeChallenge}&code_challenge_method=S256&»',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=' + a;":
      "missingChallenge 'https://as.test/authorize?r…client_id=' + a, addChallenge «» to «code_challenge=' + codeChallenge + '&code_challenge_method=S256&»",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a' });":
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: codeChallenge, code_challenge_method: 'S256'»",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams([['response_type', 'code'], ['client_id', 'a']]);":
      "missingChallenge [['response_type', 'code'], …ient_id', 'a']], addChallenge «» to «, ['code_challenge', codeChallenge], ['code_challenge_method', 'S256']»",
    "const q = new URLSearchParams(); q.set('response_type', 'code'); q.set('client_id', 'a'); location.href = 'https://as.test/authorize?' + q;":
      "missingChallenge new URLSearchParams(), addChallenge «» to «\nq.set('code_challenge', codeChallenge);\nq.set('code_challenge_method', 'S256');»",
    "const q = new URLSearchParams({ response_type: 'code', client_id: 'a' }); if (x) q.set('state', 'a'); location.href = 'https://as.test/authorize?' + q;":
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: codeChallenge, code_challenge_method: 'S256'»",
    "const q = new URLSearchParams({ response_type: 'code', client_id: 'a' }); for (const s of list) q.append('scope', s); location.href = 'https://as.test/authorize?' + q;":
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: codeChallenge, code_challenge_method: 'S256'»",
    "const q = { response_type: 'code', client_id: 'a' }; q.state = s; location.href = 'https://as.test/authorize?' + new URLSearchParams(q);":
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «\nq.code_challenge = codeChallenge;\nq.code_challenge_method = 'S256';»",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256';":
      "missingChallenge 'https://as.test/authorize?r…ge_method=S256', addChallenge «» to «code_challenge=' + codeChallenge + '&»",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=';":
      "missingChallenge 'https://as.test/authorize?r…ode_challenge='",
    "location.href = 'https://myanimelist.net/v1/oauth2/authorize?response_type=code&client_id=a';":
      "missingChallenge 'https://myanimelist.net/v1/…de&client_id=a'",
    "location.href = 'https://www.canva.com/api/oauth/authorize?response_type=code&client_id=a';":
      "missingChallenge 'https://www.canva.com/api/o…de&client_id=a', addChallenge «» to «code_challenge=' + codeChallenge + '&code_challenge_method=s256&»",
    "codeChallenge = ''; location.href = 'https://as.test/authorize?response_type=code&client_id=a';":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
    "const send = codeChallenge; location.href = 'https://as.test/authorize?response_type=code&client_id=a';":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a', addChallenge «» to «code_challenge=' + codeChallenge + '&code_challenge_method=S256&»",
    "other.set('code_challenge', codeChallenge); location.href = 'https://as.test/authorize?response_type=code&client_id=a';":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
    "other({ code_challenge: codeChallenge }); location.href = 'https://as.test/authorize?response_type=code&client_id=a';":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a'",
    "other({ x: codeChallenge }); location.href = 'https://as.test/authorize?response_type=code&client_id=a';":
      "missingChallenge 'https://as.test/authorize?r…de&client_id=a', addChallenge «» to «code_challenge=' + codeChallenge + '&code_challenge_method=S256&»",
  },
);

mends(
  'a challenge in scope',
  {
    rule: challengeMissing,
    within: (code) =>
      code.replace(
        'GO',
        "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a' });",
      ),
  },
  {
    'export function login() { GO }': "missingChallenge { response_type: 'code', client_id: 'a' }",
    'export function login(code_challenge) { GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge, code_challenge_method: 'S256'»",
    'export function login(pkceChallenge) { GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: pkceChallenge, code_challenge_method: 'S256'»",
    'export function login(_codeChallenge) { GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: _codeChallenge, code_challenge_method: 'S256'»",
    'export function login(pkceCodeChallenge) { GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: pkceCodeChallenge, code_challenge_method: 'S256'»",
    'export function login(challenge) { GO }': "missingChallenge { response_type: 'code', client_id: 'a' }",
    'export function login(codeChallengeMethod) { GO }': "missingChallenge { response_type: 'code', client_id: 'a' }",
    'const codeChallenge = make(); export function login() { GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: codeChallenge, code_challenge_method: 'S256'»",
    'export function login() { GO } const codeChallenge = make();':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: codeChallenge, code_challenge_method: 'S256'»",
    'export function login() { GO const codeChallenge = make(); }':
      "missingChallenge { response_type: 'code', client_id: 'a' }",
    'export function login() { const codeChallenge = make(); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: codeChallenge, code_challenge_method: 'S256'»",
    'export function login() { { const codeChallenge = make(); } GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }",
    'export function login() { if (x) { const codeChallenge = make(); GO } }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: codeChallenge, code_challenge_method: 'S256'»",
    "import { codeChallenge } from './own'; export function login() { GO }":
      "missingChallenge { response_type: 'code', client_id: 'a' }",
    'function codeChallenge() {} export function login() { GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }",
    'class codeChallenge {} export function login() { GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }",
    "const codeChallenge = ''; export function login() { GO }":
      "missingChallenge { response_type: 'code', client_id: 'a' }",
    'const codeChallenge = null; export function login() { GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }",
    'let codeChallenge; export function login() { GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: codeChallenge, code_challenge_method: 'S256'»",
    'export function login(pkce) { GO }': "missingChallenge { response_type: 'code', client_id: 'a' }",
    'export function login(pkce) { use(pkce.codeChallenge); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: pkce.codeChallenge, code_challenge_method: 'S256'»",
    'export function login(pkce) { use(pkce.challenge); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: pkce.challenge, code_challenge_method: 'S256'»",
    'export function login(pkce) { use(pkce.code_challenge); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: pkce.code_challenge, code_challenge_method: 'S256'»",
    'export function login(pkce) { use(pkce.verifier); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }",
    "export function login(pkce) { use(pkce['challenge']); GO }":
      "missingChallenge { response_type: 'code', client_id: 'a' }",
    'export function login(pkce) { use(pkce[challenge]); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }",
    'export function login(pkcePair) { use(pkcePair.challenge); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: pkcePair.challenge, code_challenge_method: 'S256'»",
    'export function login(challengePair) { use(challengePair.challenge); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: challengePair.challenge, code_challenge_method: 'S256'»",
    'export function login(pair) { use(pair.challenge); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }",
    'export function login(codePair) { other(codePair); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }",
    "export function login(codeChallenge) { q.set('code_challenge', codeChallenge); GO }":
      "missingChallenge { response_type: 'code', client_id: 'a' }",
    "export function login(codeChallenge) { q.set('state', codeChallenge); GO }":
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: codeChallenge, code_challenge_method: 'S256'»",
    'export function login(codeChallenge) { q.set(`code_challenge`, codeChallenge); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: codeChallenge, code_challenge_method: 'S256'»",
    'export function login(codeChallenge) { use({ code_challenge: codeChallenge }); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }",
    'export function login(codeChallenge) { use({ state: codeChallenge }); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: codeChallenge, code_challenge_method: 'S256'»",
    'export function login(codeChallenge) { const f = () => use({ code_challenge: codeChallenge }); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge: codeChallenge, code_challenge_method: 'S256'»",
    'export function login(codeChallenge, code_challenge) { use({ code_challenge: codeChallenge }); GO }':
      "missingChallenge { response_type: 'code', client_id: 'a' }, addChallenge «» to «, code_challenge, code_challenge_method: 'S256'»",
  },
);

mends(
  'a token request without a verifier',
  { rule: verifierMissing, within: (code) => `export async function finish(code, codeVerifier) { ${code} }` },
  {
    "await fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });":
      "missingVerifier { grant_type: 'authorization_code', code }, addVerifier «» to «, code_verifier: codeVerifier»",
    "await fetch('https://as.test/token', { method: 'POST', body: 'grant_type=authorization_code&code=' + code });":
      "missingVerifier 'grant_type=authorization_code&code=' + code, addVerifier «» to «code_verifier=' + codeVerifier + '&»",
    "await fetch('https://as.test/token', { method: 'POST', body: `grant_type=authorization_code&code=${code}` });":
      'missingVerifier `grant_type=authorization_code&code=${code}`, addVerifier «» to «code_verifier=${codeVerifier}&»',
    "await fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: '' }) });":
      "missingVerifier { grant_type: 'authorization…_verifier: '' }",
    "await fetch('https://as.test/token', { method: 'POST', body: JSON.stringify({ grant_type: 'authorization_code', code }) });":
      "missingVerifier { grant_type: 'authorization_code', code }, addVerifier «» to «, code_verifier: codeVerifier»",
    "await axios.post('https://as.test/token', { grant_type: 'authorization_code', code });":
      "missingVerifier { grant_type: 'authorization_code', code }, addVerifier «» to «, code_verifier: codeVerifier»",
    "const q = new URLSearchParams(); q.set('grant_type', 'authorization_code'); q.set('code', code); await fetch('https://as.test/token', { method: 'POST', body: q });":
      "missingVerifier new URLSearchParams(), addVerifier «» to «\nq.set('code_verifier', codeVerifier);»",
    "await fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, ...rest }) });":
      "missingVerifier { grant_type: 'authorization…code, ...rest }, addVerifier «» to «, code_verifier: codeVerifier»",
    "await other({ code_verifier: codeVerifier }); await fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });":
      "missingVerifier { grant_type: 'authorization_code', code }",
  },
);

mends(
  'an exchange of a library without a verifier',
  {
    rule: verifierMissing,
    within: (code) =>
      `${code.split(' ;; ')[0]}\nexport async function finish(code, codeVerifier) { ${code.split(' ;; ')[1]} }`,
  },
  {
    "import { OAuth2Client } from 'google-auth-library'; const client = new OAuth2Client(); ;; await client.getToken(code);":
      'missingVerifierOfLibrary client.getToken(code), addVerifier «code» to «{ code, codeVerifier: codeVerifier }»',
    "import { OAuth2Client } from 'google-auth-library'; const client = new OAuth2Client(); ;; await client.getToken(params.code);":
      'missingVerifierOfLibrary client.getToken(params.code), addVerifier «params.code» to «{ code: params.code, codeVerifier: codeVerifier }»',
    "import { OAuth2Client } from 'google-auth-library'; const client = new OAuth2Client(); ;; await client.getToken({ code });":
      'missingVerifierOfLibrary { code }, addVerifier «» to «, codeVerifier»',
    "import { OAuth2Client } from 'google-auth-library'; const client = new OAuth2Client(); ;; await client.getToken({ code, code_verifier: codeVerifier });":
      'ignoredVerifier code_verifier: codeVerifier, renameVerifier «_v» to «V»',
    "import { OAuth2Client } from 'google-auth-library'; const client = new OAuth2Client(); ;; const code_verifier = codeVerifier; await client.getToken({ code, code_verifier });":
      'ignoredVerifier code_verifier, renameVerifier «» to «codeVerifier: »',
    "import { OAuth2Client } from 'google-auth-library'; const client = new OAuth2Client(); ;; await client.getToken({ code, codeVerifier });":
      '',
    "import { OAuth2Client } from 'google-auth-library'; const client = new OAuth2Client(); ;; await client.getToken(code, done);":
      'missingVerifierOfLibrary client.getToken(code, done)',
    "import { OAuth2Client } from 'google-auth-library'; const client = new OAuth2Client(); ;; await client.getToken({ code, ...rest });":
      '',
    "import { OAuth2Client } from 'google-auth-library'; const client = new OAuth2Client(); ;; await client.getToken({});":
      'missingVerifierOfLibrary {}',
    "import { Google } from 'arctic'; const client = new Google('a', 'b', 'c'); ;; await client.validateAuthorizationCode(code);":
      'missingVerifierOfLibrary client.validateAuthorizationCode(code), addVerifier «» to «, codeVerifier»',
    "import { Google } from 'arctic'; const client = new Google('a', 'b', 'c'); ;; await client.validateAuthorizationCode(code, codeVerifier);":
      '',
    "import { Google } from 'arctic'; const client = new Google('a', 'b', 'c'); ;; await client.validateAuthorizationCode();":
      'missingVerifierOfLibrary client.validateAuthorizationCode()',
  },
);
