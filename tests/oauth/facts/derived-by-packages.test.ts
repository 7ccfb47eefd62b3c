// Is it the S256 challenge when packages hash and encode it? Each package in its right use and in its wrong ones.
import { tells } from '../../support/facts';

const sent = (code: string): string => {
  const [sent = '', around = ''] = code.split(' ;; ');
  return `${around}\nexport async function login(verifier) { location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256', code_challenge: ${sent} }); }`;
};

tells(
  'a digest by a package',
  { within: sent, about: ['challenge'] },
  {
    "CryptoJS.SHA256(verifier).toString(CryptoJS.enc.Base64url) ;; import CryptoJS from 'crypto-js';":
      'challenge CryptoJS.SHA256(verifier).to….enc.Base64url) proven S256 sent | challenge CryptoJS.SHA256(verifier).to….enc.Base64url) proven',
    "CryptoJS.SHA256(verifier).toString(CryptoJS.enc.Base64) ;; import CryptoJS from 'crypto-js';":
      'challenge CryptoJS.SHA256(verifier).to…oJS.enc.Base64) wrong base64 CryptoJS.SHA256(verifier).to…oJS.enc.Base64) S256 sent | challenge CryptoJS.SHA256(verifier).to…oJS.enc.Base64) wrong base64 CryptoJS.SHA256(verifier).to…oJS.enc.Base64)',
    "CryptoJS.SHA256(verifier).toString() ;; import CryptoJS from 'crypto-js';":
      'challenge CryptoJS.SHA256(verifier).toString() wrong hex CryptoJS.SHA256(verifier).toString() S256 sent | challenge CryptoJS.SHA256(verifier).toString() wrong hex CryptoJS.SHA256(verifier).toString()',
    "CryptoJS.SHA256(verifier).toString(CryptoJS.enc.Hex) ;; import CryptoJS from 'crypto-js';":
      'challenge CryptoJS.SHA256(verifier).to…yptoJS.enc.Hex) wrong hex CryptoJS.SHA256(verifier).to…yptoJS.enc.Hex) S256 sent | challenge CryptoJS.SHA256(verifier).to…yptoJS.enc.Hex) wrong hex CryptoJS.SHA256(verifier).to…yptoJS.enc.Hex)',
    "CryptoJS.SHA512(verifier).toString(CryptoJS.enc.Base64url) ;; import CryptoJS from 'crypto-js';":
      'challenge CryptoJS.SHA512(verifier).to….enc.Base64url) wrong otherHash CryptoJS.SHA512(verifier) S256 sent | challenge CryptoJS.SHA512(verifier).to….enc.Base64url) wrong otherHash CryptoJS.SHA512(verifier)',
    "CryptoJS.algo.SHA256.create().update(verifier).finalize().toString(CryptoJS.enc.Base64url) ;; import CryptoJS from 'crypto-js';":
      'challenge CryptoJS.algo.SHA256.create(….enc.Base64url) proven S256 sent | challenge CryptoJS.algo.SHA256.create(….enc.Base64url) proven',
    "CryptoJS.algo.SHA256.create().finalize(verifier).toString(CryptoJS.enc.Base64url) ;; import CryptoJS from 'crypto-js';":
      'challenge CryptoJS.algo.SHA256.create(….enc.Base64url) proven S256 sent | challenge CryptoJS.algo.SHA256.create(….enc.Base64url) proven',
    "CryptoJS.algo.SHA1.create().finalize(verifier).toString(CryptoJS.enc.Base64url) ;; import CryptoJS from 'crypto-js';":
      'challenge CryptoJS.algo.SHA1.create().….enc.Base64url) wrong otherHash CryptoJS.algo.SHA1.create() S256 sent | challenge CryptoJS.algo.SHA1.create().….enc.Base64url) wrong otherHash CryptoJS.algo.SHA1.create()',
    "sha256(verifier) ;; import { sha256 } from 'js-sha256';":
      'challenge sha256(verifier) wrong hex sha256(verifier) S256 sent | challenge sha256(verifier) wrong hex sha256(verifier)',
    "sha256.hex(verifier) ;; import { sha256 } from 'js-sha256';":
      'challenge sha256.hex(verifier) wrong hex sha256.hex(verifier) S256 sent | challenge sha256.hex(verifier) wrong hex sha256.hex(verifier)',
    "Buffer.from(sha256.array(verifier)).toString('base64url') ;; import { sha256 } from 'js-sha256';":
      "challenge Buffer.from(sha256.array(ver…ng('base64url') proven S256 sent | challenge Buffer.from(sha256.array(ver…ng('base64url') proven",
    "Buffer.from(sha256.digest(verifier)).toString('base64url') ;; import { sha256 } from 'js-sha256';":
      "challenge Buffer.from(sha256.digest(ve…ng('base64url') proven S256 sent | challenge Buffer.from(sha256.digest(ve…ng('base64url') proven",
    "Buffer.from(sha256.arrayBuffer(verifier)).toString('base64url') ;; import { sha256 } from 'js-sha256';":
      "challenge Buffer.from(sha256.arrayBuff…ng('base64url') proven S256 sent | challenge Buffer.from(sha256.arrayBuff…ng('base64url') proven",
    "Buffer.from(sha256.create().update(verifier).array()).toString('base64url') ;; import { sha256 } from 'js-sha256';":
      "challenge Buffer.from(sha256.create().…ng('base64url') proven S256 sent | challenge Buffer.from(sha256.create().…ng('base64url') proven",
    "Buffer.from(sha256.create().update(verifier).arrayBuffer()).toString('base64url') ;; import { sha256 } from 'js-sha256';":
      "challenge Buffer.from(sha256.create().…ng('base64url') proven S256 sent | challenge Buffer.from(sha256.create().…ng('base64url') proven",
    "Buffer.from(sha256.update(verifier).digest()).toString('base64url') ;; import { sha256 } from 'js-sha256';":
      "challenge Buffer.from(sha256.update(ve…ng('base64url') proven S256 sent | challenge Buffer.from(sha256.update(ve…ng('base64url') proven",
    "sha256.create().update(verifier).hex() ;; import { sha256 } from 'js-sha256';":
      'challenge sha256.create().update(verifier).hex() wrong hex sha256.create().update(verifier).hex() S256 sent | challenge sha256.create().update(verifier).hex() wrong hex sha256.create().update(verifier).hex()',
    "Buffer.from(sha256.create().update(verifier).hex(), 'hex').toString('base64url') ;; import { sha256 } from 'js-sha256';":
      "challenge Buffer.from(sha256.create().…ng('base64url') proven S256 sent | challenge Buffer.from(sha256.create().…ng('base64url') proven",
    "Buffer.from(sha256.create().update(verifier).hex()).toString('base64url') ;; import { sha256 } from 'js-sha256';":
      "challenge Buffer.from(sha256.create().…ng('base64url') wrong encodedHex sha256.create().update(verifier).hex() S256 sent | challenge Buffer.from(sha256.create().…ng('base64url') wrong encodedHex sha256.create().update(verifier).hex()",
    "Buffer.from(sha224.array(verifier)).toString('base64url') ;; import { sha224 } from 'js-sha256';":
      "challenge Buffer.from(sha224.array(ver…ng('base64url') wrong otherHash sha224.array(verifier) S256 sent | challenge Buffer.from(sha224.array(ver…ng('base64url') wrong otherHash sha224.array(verifier)",
    "Buffer.from(sha256(verifier)).toString('base64url') ;; import { sha256 } from '@noble/hashes/sha2.js';":
      "challenge Buffer.from(sha256(verifier)…ng('base64url') proven S256 sent | challenge Buffer.from(sha256(verifier)…ng('base64url') proven",
    "Buffer.from(sha256.create().update(verifier).digest()).toString('base64url') ;; import { sha256 } from '@noble/hashes/sha2';":
      "challenge Buffer.from(sha256.create().…ng('base64url') proven S256 sent | challenge Buffer.from(sha256.create().…ng('base64url') proven",
    "Buffer.from(sha512(verifier)).toString('base64url') ;; import { sha512 } from '@noble/hashes/sha2';":
      "challenge Buffer.from(sha512(verifier)…ng('base64url') wrong otherHash sha512(verifier) S256 sent | challenge Buffer.from(sha512(verifier)…ng('base64url') wrong otherHash sha512(verifier)",
    "bytesToHex(sha256(verifier)) ;; import { sha256 } from '@noble/hashes/sha2'; import { bytesToHex } from '@noble/hashes/utils';":
      'challenge bytesToHex(sha256(verifier)) wrong hex bytesToHex(sha256(verifier)) S256 sent | challenge bytesToHex(sha256(verifier)) wrong hex bytesToHex(sha256(verifier))',
    "Buffer.from(hash.sha256().update(verifier).digest()).toString('base64url') ;; import hash from 'hash.js';":
      "challenge Buffer.from(hash.sha256().up…ng('base64url') proven S256 sent | challenge Buffer.from(hash.sha256().up…ng('base64url') proven",
    "hash.sha256().update(verifier).digest('hex') ;; import hash from 'hash.js';":
      "challenge hash.sha256().update(verifier).digest('hex') wrong hex 'hex' S256 sent | challenge hash.sha256().update(verifier).digest('hex') wrong hex 'hex'",
    "hash.sha256().update(verifier).digest('other') ;; import hash from 'hash.js';":
      "challenge hash.sha256().update(verifie…digest('other') unknown S256 sent",
    "Buffer.from(new SHA256().update(verifier).digest()).toString('base64url') ;; import { SHA256 } from '@stablelib/sha256';":
      "challenge Buffer.from(new SHA256().upd…ng('base64url') proven S256 sent | challenge Buffer.from(new SHA256().upd…ng('base64url') proven",
    "Buffer.from(await new Sha256().digest()).toString('base64url') ;; import { Sha256 } from '@aws-crypto/sha256-js';":
      "challenge Buffer.from(await new Sha256…ng('base64url') wrong nothingHashed new Sha256() S256 sent | challenge Buffer.from(await new Sha256…ng('base64url') wrong nothingHashed new Sha256()",
    "await make(verifier) ;; import { Sha256 } from '@aws-crypto/sha256-js'; const make = async (v) => { const h = new Sha256(); h.update(v); return Buffer.from(await h.digest()).toString('base64url'); };":
      'challenge await make(verifier) proven S256 sent | challenge await make(verifier) proven',
    "await make(verifier) ;; import { Sha256 } from '@aws-crypto/sha256-js'; const make = async (v) => { const h = new Sha256(); h.update(v); return Buffer.from(h.digest()).toString('base64url'); };":
      'challenge await make(verifier) wrong unawaited h.digest() S256 sent | challenge await make(verifier) wrong unawaited h.digest()',
    "make(verifier) ;; import { Sha256 } from '@aws-crypto/sha256-js'; const make = (v) => { const h = new Sha256(); h.update(v); return Buffer.from(h.digestSync()).toString('base64url'); };":
      'challenge make(verifier) proven S256 sent | challenge make(verifier) proven',
    "make(verifier) ;; import forge from 'node-forge'; const make = (v) => { const md = forge.md.sha256.create(); md.update(v); return forge.util.encode64(md.digest().bytes()).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, ''); };":
      'challenge make(verifier) proven S256 sent | challenge make(verifier) proven',
    "make(verifier) ;; import forge from 'node-forge'; const make = (v) => { const md = forge.md.sha256.create(); md.update(v); return forge.util.encode64(md.digest().getBytes()); };":
      'challenge make(verifier) wrong base64 forge.util.encode64(md.digest().getBytes()) S256 sent | challenge make(verifier) wrong base64 forge.util.encode64(md.digest().getBytes())',
    "make(verifier) ;; import forge from 'node-forge'; const make = (v) => { const md = forge.md.sha256.create(); md.update(v); return forge.util.encode64(md.digest().data); };":
      'challenge make(verifier) wrong base64 forge.util.encode64(md.digest().data) S256 sent | challenge make(verifier) wrong base64 forge.util.encode64(md.digest().data)',
    "make(verifier) ;; import forge from 'node-forge'; const make = (v) => { const md = forge.md.sha256.create(); md.update(v); return md.digest().toHex(); };":
      'challenge make(verifier) wrong hex md.digest().toHex() S256 sent | challenge make(verifier) wrong hex md.digest().toHex()',
    "make(verifier) ;; import forge from 'node-forge'; const make = (v) => { const md = forge.md.md5.create(); md.update(v); return forge.util.encode64(md.digest().bytes()); };":
      'challenge make(verifier) wrong otherHash forge.md.md5.create() S256 sent | challenge make(verifier) wrong otherHash forge.md.md5.create()',
    "make(verifier) ;; import jsSHA from 'jssha'; const make = (v) => { const sha = new jsSHA('SHA-256', 'TEXT'); sha.update(v); return sha.getHash('B64'); };":
      "challenge make(verifier) wrong base64 sha.getHash('B64') S256 sent | challenge make(verifier) wrong base64 sha.getHash('B64')",
    "make(verifier) ;; import jsSHA from 'jssha'; const make = (v) => { const sha = new jsSHA('SHA-256', 'TEXT'); sha.update(v); return sha.getHash('HEX'); };":
      "challenge make(verifier) wrong hex 'HEX' S256 sent | challenge make(verifier) wrong hex 'HEX'",
    "make(verifier) ;; import jsSHA from 'jssha'; const make = (v) => { const sha = new jsSHA('SHA-256', 'TEXT'); sha.update(v); return sha.getHash('BYTES'); };":
      "challenge make(verifier) wrong garbled sha.getHash('BYTES') S256 sent | challenge make(verifier) wrong garbled sha.getHash('BYTES')",
    "make(verifier) ;; import jsSHA from 'jssha'; const make = (v) => { const sha = new jsSHA('SHA-256', 'TEXT'); sha.update(v); return Buffer.from(sha.getHash('UINT8ARRAY')).toString('base64url'); };":
      'challenge make(verifier) proven S256 sent | challenge make(verifier) proven',
    "make(verifier) ;; import jsSHA from 'jssha'; const make = (v) => { const sha = new jsSHA('SHA-256', 'TEXT'); sha.update(v); return Buffer.from(sha.getHash('ARRAYBUFFER')).toString('base64url'); };":
      'challenge make(verifier) proven S256 sent | challenge make(verifier) proven',
    "make(verifier) ;; import jsSHA from 'jssha'; const make = (v) => { const sha = new jsSHA('SHA-256', 'TEXT'); sha.update(v); return sha.getHash('OTHER'); };":
      'challenge make(verifier) unknown S256 sent',
    "make(verifier) ;; import jsSHA from 'jssha'; const make = (v) => { const sha = new jsSHA('SHA-256', 'TEXT'); sha.update(v); return sha.getHash('B64', { b64Pad: '' }).replace(/\\+/g, '-').replace(/\\//g, '_'); };":
      'challenge make(verifier) proven S256 sent | challenge make(verifier) proven',
    "make(verifier) ;; import jsSHA from 'jssha'; const make = (v) => { const sha = new jsSHA('SHA-256', 'TEXT'); sha.update(v); return sha.getHash('B64', { b64Pad: '=' }).replace(/\\+/g, '-').replace(/\\//g, '_'); };":
      "challenge make(verifier) wrong padded sha.getHash('B64', { b64Pad:…ace(/\\//g, '_') S256 sent | challenge make(verifier) wrong padded sha.getHash('B64', { b64Pad:…ace(/\\//g, '_')",
    "make(verifier) ;; import jsSHA from 'jssha'; const make = (v) => { const sha = new jsSHA('SHA-256', 'TEXT'); sha.update(v); return sha.getHash(form); };":
      'challenge make(verifier) unknown S256 sent',
    "make(verifier) ;; import jsSHA from 'jssha'; const make = (v) => { const sha = new jsSHA('SHA-1', 'TEXT'); sha.update(v); return sha.getHash('B64', { b64Pad: '' }); };":
      "challenge make(verifier) wrong otherHash 'SHA-1' S256 sent | challenge make(verifier) wrong otherHash 'SHA-1'",
    "sjcl.codec.base64url.fromBits(sjcl.hash.sha256.hash(verifier)) ;; import sjcl from 'sjcl';":
      'challenge sjcl.codec.base64url.fromBit…hash(verifier)) proven S256 sent | challenge sjcl.codec.base64url.fromBit…hash(verifier)) proven',
    "sjcl.codec.base64.fromBits(sjcl.hash.sha256.hash(verifier), true) ;; import sjcl from 'sjcl';":
      'challenge sjcl.codec.base64.fromBits(s…erifier), true) wrong base64 sjcl.codec.base64.fromBits(s…erifier), true) S256 sent | challenge sjcl.codec.base64.fromBits(s…erifier), true) wrong base64 sjcl.codec.base64.fromBits(s…erifier), true)',
    "sjcl.codec.hex.fromBits(sjcl.hash.sha256.hash(verifier)) ;; import sjcl from 'sjcl';":
      'challenge sjcl.codec.hex.fromBits(sjcl…hash(verifier)) wrong hex sjcl.codec.hex.fromBits(sjcl…hash(verifier)) S256 sent | challenge sjcl.codec.hex.fromBits(sjcl…hash(verifier)) wrong hex sjcl.codec.hex.fromBits(sjcl…hash(verifier))',
    "await sha256(verifier) ;; import { sha256 } from 'crypto-hash';":
      'challenge await sha256(verifier) wrong hex sha256(verifier) S256 sent | challenge await sha256(verifier) wrong hex sha256(verifier)',
    "Buffer.from(await sha256(verifier, { outputFormat: 'buffer' })).toString('base64url') ;; import { sha256 } from 'crypto-hash';":
      "challenge Buffer.from(await sha256(ver…ng('base64url') proven S256 sent | challenge Buffer.from(await sha256(ver…ng('base64url') proven",
    "await sha256(verifier, { outputFormat: 'hex' }) ;; import { sha256 } from 'crypto-hash';":
      "challenge await sha256(verifier, { out…ormat: 'hex' }) wrong hex 'hex' S256 sent | challenge await sha256(verifier, { out…ormat: 'hex' }) wrong hex 'hex'",
    "await sha256(verifier, options) ;; import { sha256 } from 'crypto-hash';":
      'challenge await sha256(verifier, options) unknown S256 sent',
    "sha256(verifier) ;; import { sha256 } from 'crypto-hash';":
      'challenge sha256(verifier) wrong hex sha256(verifier) S256 sent | challenge sha256(verifier) wrong hex sha256(verifier)',
    "await Crypto.digestStringAsync(Crypto.CryptoDigestAlgorithm.SHA256, verifier) ;; import * as Crypto from 'expo-crypto';":
      'challenge await Crypto.digestStringAsy…A256, verifier) wrong hex Crypto.digestStringAsync(Cry…A256, verifier) S256 sent | challenge await Crypto.digestStringAsy…A256, verifier) wrong hex Crypto.digestStringAsync(Cry…A256, verifier)',
    "await Crypto.digestStringAsync(Crypto.CryptoDigestAlgorithm.SHA256, verifier, { encoding: Crypto.CryptoEncoding.BASE64 }) ;; import * as Crypto from 'expo-crypto';":
      'challenge await Crypto.digestStringAsy…oding.BASE64 }) wrong base64 Crypto.digestStringAsync(Cry…oding.BASE64 }) S256 sent | challenge await Crypto.digestStringAsy…oding.BASE64 }) wrong base64 Crypto.digestStringAsync(Cry…oding.BASE64 })',
    "await Crypto.digestStringAsync(Crypto.CryptoDigestAlgorithm.SHA256, verifier, { encoding: Crypto.CryptoEncoding.HEX }) ;; import * as Crypto from 'expo-crypto';":
      'challenge await Crypto.digestStringAsy…Encoding.HEX }) wrong hex Crypto.digestStringAsync(Cry…Encoding.HEX }) S256 sent | challenge await Crypto.digestStringAsy…Encoding.HEX }) wrong hex Crypto.digestStringAsync(Cry…Encoding.HEX })',
    "await Crypto.digestStringAsync(Crypto.CryptoDigestAlgorithm.SHA1, verifier, { encoding: Crypto.CryptoEncoding.BASE64 }) ;; import * as Crypto from 'expo-crypto';":
      'challenge await Crypto.digestStringAsy…oding.BASE64 }) wrong otherHash Crypto.digestStringAsync(Cry…oding.BASE64 }) S256 sent | challenge await Crypto.digestStringAsy…oding.BASE64 }) wrong otherHash Crypto.digestStringAsync(Cry…oding.BASE64 })',
    "hash('sha256', verifier, 'base64url') ;; import { hash } from 'node:crypto';":
      "challenge hash('sha256', verifier, 'base64url') proven S256 sent | challenge hash('sha256', verifier, 'base64url') proven",
    "hash('sha256', verifier, 'base64') ;; import { hash } from 'node:crypto';":
      "challenge hash('sha256', verifier, 'base64') wrong base64 'base64' S256 sent | challenge hash('sha256', verifier, 'base64') wrong base64 'base64'",
    "hash('sha256', verifier) ;; import { hash } from 'node:crypto';":
      "challenge hash('sha256', verifier) wrong hex hash('sha256', verifier) S256 sent | challenge hash('sha256', verifier) wrong hex hash('sha256', verifier)",
    "hash('sha256', verifier, 'buffer').toString('base64url') ;; import { hash } from 'node:crypto';":
      "challenge hash('sha256', verifier, 'bu…ng('base64url') proven S256 sent | challenge hash('sha256', verifier, 'bu…ng('base64url') proven",
    "hash('sha1', verifier, 'base64url') ;; import { hash } from 'node:crypto';":
      "challenge hash('sha1', verifier, 'base64url') wrong otherHash 'sha1' S256 sent | challenge hash('sha1', verifier, 'base64url') wrong otherHash 'sha1'",
    "hash(name, verifier, 'base64url') ;; import { hash } from 'node:crypto';":
      "challenge hash(name, verifier, 'base64url') unknown S256 sent",
    'Utilities.base64EncodeWebSafe(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, verifier))':
      'challenge Utilities.base64EncodeWebSaf…256, verifier)) wrong padded Utilities.base64EncodeWebSaf…256, verifier)) S256 sent | challenge Utilities.base64EncodeWebSaf…256, verifier)) wrong padded Utilities.base64EncodeWebSaf…256, verifier))',
    "Utilities.base64EncodeWebSafe(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, verifier)).replace(/=+$/, '')":
      "challenge Utilities.base64EncodeWebSaf…lace(/=+$/, '') proven S256 sent | challenge Utilities.base64EncodeWebSaf…lace(/=+$/, '') proven",
    'Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, verifier))':
      'challenge Utilities.base64Encode(Utili…256, verifier)) wrong base64 Utilities.base64Encode(Utili…256, verifier)) S256 sent | challenge Utilities.base64Encode(Utili…256, verifier)) wrong base64 Utilities.base64Encode(Utili…256, verifier))',
    'Utilities.base64EncodeWebSafe(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, verifier))':
      'challenge Utilities.base64EncodeWebSaf…A_1, verifier)) wrong otherHash Utilities.computeDigest(Util…HA_1, verifier) S256 sent | challenge Utilities.base64EncodeWebSaf…A_1, verifier)) wrong otherHash Utilities.computeDigest(Util…HA_1, verifier)',
    'hextob64u(KJUR.crypto.Util.sha256(verifier))':
      'challenge hextob64u(KJUR.crypto.Util.sha256(verifier)) proven S256 sent | challenge hextob64u(KJUR.crypto.Util.sha256(verifier)) proven',
    'hextob64(KJUR.crypto.Util.sha256(verifier))':
      'challenge hextob64(KJUR.crypto.Util.sha256(verifier)) wrong base64 hextob64(KJUR.crypto.Util.sha256(verifier)) S256 sent | challenge hextob64(KJUR.crypto.Util.sha256(verifier)) wrong base64 hextob64(KJUR.crypto.Util.sha256(verifier))',
    'KJUR.crypto.Util.sha256(verifier)':
      'challenge KJUR.crypto.Util.sha256(verifier) wrong hex KJUR.crypto.Util.sha256(verifier) S256 sent | challenge KJUR.crypto.Util.sha256(verifier) wrong hex KJUR.crypto.Util.sha256(verifier)',
  },
);

tells(
  'an encoder of a package',
  {
    within: (code) =>
      sent(
        code.replace(
          ';; ',
          ";; import { createHash } from 'node:crypto'; const digest = (v) => createHash('sha256').update(v).digest(); ",
        ),
      ),
    about: ['challenge'],
  },
  {
    "base64url(digest(verifier)) ;; import base64url from 'base64url';":
      'challenge base64url(digest(verifier)) proven S256 sent | challenge base64url(digest(verifier)) proven',
    "base64url.encode(digest(verifier)) ;; import base64url from 'base64url';":
      'challenge base64url.encode(digest(verifier)) proven S256 sent | challenge base64url.encode(digest(verifier)) proven',
    "base64url.fromBase64(digest(verifier).toString('base64')) ;; import base64url from 'base64url';":
      "challenge base64url.fromBase64(digest(…ring('base64')) proven S256 sent | challenge base64url.fromBase64(digest(…ring('base64')) proven",
    "base64url.fromBase64(digest(verifier).toString('hex')) ;; import base64url from 'base64url';":
      "challenge base64url.fromBase64(digest(…oString('hex')) wrong hex 'hex' S256 sent | challenge base64url.fromBase64(digest(…oString('hex')) wrong hex 'hex'",
    "base64url(digest(verifier).toString('hex')) ;; import base64url from 'base64url';":
      "challenge base64url(digest(verifier).toString('hex')) wrong encodedHex 'hex' S256 sent | challenge base64url(digest(verifier).toString('hex')) wrong encodedHex 'hex'",
    "Base64.fromUint8Array(digest(verifier)) ;; import { Base64 } from 'js-base64';":
      'challenge Base64.fromUint8Array(digest(verifier)) wrong base64 Base64.fromUint8Array(digest(verifier)) S256 sent | challenge Base64.fromUint8Array(digest(verifier)) wrong base64 Base64.fromUint8Array(digest(verifier))',
    "Base64.fromUint8Array(digest(verifier), true) ;; import { Base64 } from 'js-base64';":
      'challenge Base64.fromUint8Array(digest…erifier), true) proven S256 sent | challenge Base64.fromUint8Array(digest…erifier), true) proven',
    "Base64.fromUint8Array(digest(verifier), false) ;; import { Base64 } from 'js-base64';":
      'challenge Base64.fromUint8Array(digest…rifier), false) wrong base64 Base64.fromUint8Array(digest…rifier), false) S256 sent | challenge Base64.fromUint8Array(digest…rifier), false) wrong base64 Base64.fromUint8Array(digest…rifier), false)',
    "Base64.fromUint8Array(digest(verifier), flag) ;; import { Base64 } from 'js-base64';":
      'challenge Base64.fromUint8Array(digest…erifier), flag) unknown S256 sent',
    "Base64.encodeURI(digest(verifier).toString('hex')) ;; import { Base64 } from 'js-base64';":
      "challenge Base64.encodeURI(digest(veri…oString('hex')) wrong encodedHex 'hex' S256 sent | challenge Base64.encodeURI(digest(veri…oString('hex')) wrong encodedHex 'hex'",
    "base64url.stringify(digest(verifier)) ;; import { base64url } from 'rfc4648';":
      'challenge base64url.stringify(digest(verifier)) wrong padded base64url.stringify(digest(verifier)) S256 sent | challenge base64url.stringify(digest(verifier)) wrong padded base64url.stringify(digest(verifier))',
    "base64url.stringify(digest(verifier), { pad: false }) ;; import { base64url } from 'rfc4648';":
      'challenge base64url.stringify(digest(v…{ pad: false }) proven S256 sent | challenge base64url.stringify(digest(v…{ pad: false }) proven',
    "base64url.stringify(digest(verifier), { pad: true }) ;; import { base64url } from 'rfc4648';":
      'challenge base64url.stringify(digest(v… { pad: true }) wrong padded base64url.stringify(digest(v… { pad: true }) S256 sent | challenge base64url.stringify(digest(v… { pad: true }) wrong padded base64url.stringify(digest(v… { pad: true })',
    "base64url.stringify(digest(verifier), options) ;; import { base64url } from 'rfc4648';":
      'challenge base64url.stringify(digest(v…fier), options) unknown S256 sent',
    "base64.stringify(digest(verifier), { pad: false }) ;; import { base64 } from 'rfc4648';":
      'challenge base64.stringify(digest(veri…{ pad: false }) wrong base64 base64.stringify(digest(veri…{ pad: false }) S256 sent | challenge base64.stringify(digest(veri…{ pad: false }) wrong base64 base64.stringify(digest(veri…{ pad: false })',
    "base16.stringify(digest(verifier)) ;; import { base16 } from 'rfc4648';":
      'challenge base16.stringify(digest(verifier)) wrong hex base16.stringify(digest(verifier)) S256 sent | challenge base16.stringify(digest(verifier)) wrong hex base16.stringify(digest(verifier))',
    "base64urlnopad.encode(digest(verifier)) ;; import { base64urlnopad } from '@scure/base';":
      'challenge base64urlnopad.encode(digest(verifier)) proven S256 sent | challenge base64urlnopad.encode(digest(verifier)) proven',
    "base64url.encode(digest(verifier)) ;; import { base64url } from '@scure/base';":
      'challenge base64url.encode(digest(verifier)) wrong padded base64url.encode(digest(verifier)) S256 sent | challenge base64url.encode(digest(verifier)) wrong padded base64url.encode(digest(verifier))',
    "hex.encode(digest(verifier)) ;; import { hex } from '@scure/base';":
      'challenge hex.encode(digest(verifier)) wrong hex hex.encode(digest(verifier)) S256 sent | challenge hex.encode(digest(verifier)) wrong hex hex.encode(digest(verifier))',
    "toString(digest(verifier), 'base64url') ;; import { toString } from 'uint8arrays';":
      "challenge toString(digest(verifier), 'base64url') proven S256 sent | challenge toString(digest(verifier), 'base64url') proven",
    "toString(digest(verifier), 'base64urlpad') ;; import { toString } from 'uint8arrays';":
      "challenge toString(digest(verifier), 'base64urlpad') wrong padded toString(digest(verifier), 'base64urlpad') S256 sent | challenge toString(digest(verifier), 'base64urlpad') wrong padded toString(digest(verifier), 'base64urlpad')",
    "toString(digest(verifier), 'base64pad') ;; import { toString } from 'uint8arrays';":
      "challenge toString(digest(verifier), 'base64pad') wrong base64 toString(digest(verifier), 'base64pad') S256 sent | challenge toString(digest(verifier), 'base64pad') wrong base64 toString(digest(verifier), 'base64pad')",
    "toString(digest(verifier), 'base64') ;; import { toString } from 'uint8arrays';":
      "challenge toString(digest(verifier), 'base64') wrong base64 'base64' S256 sent | challenge toString(digest(verifier), 'base64') wrong base64 'base64'",
    "toString(digest(verifier), 'base16') ;; import { toString } from 'uint8arrays';":
      "challenge toString(digest(verifier), 'base16') wrong hex toString(digest(verifier), 'base16') S256 sent | challenge toString(digest(verifier), 'base16') wrong hex toString(digest(verifier), 'base16')",
    "toString(digest(verifier), form) ;; import { toString } from 'uint8arrays';":
      'challenge toString(digest(verifier), form) unknown S256 sent',
    "encodeBase64url(digest(verifier)) ;; import { encodeBase64url } from '@oslojs/encoding';":
      'challenge encodeBase64url(digest(verifier)) wrong padded encodeBase64url(digest(verifier)) S256 sent | challenge encodeBase64url(digest(verifier)) wrong padded encodeBase64url(digest(verifier))',
    "encodeBase64urlNoPadding(digest(verifier)) ;; import { encodeBase64urlNoPadding } from '@oslojs/encoding';":
      'challenge encodeBase64urlNoPadding(digest(verifier)) proven S256 sent | challenge encodeBase64urlNoPadding(digest(verifier)) proven',
    "base64url.encode(digest(verifier), { includePadding: false }) ;; import { base64url } from 'oslo/encoding';":
      'challenge base64url.encode(digest(veri…dding: false }) proven S256 sent | challenge base64url.encode(digest(veri…dding: false }) proven',
    "base64url.encode(digest(verifier)) ;; import { base64url } from 'oslo/encoding';":
      'challenge base64url.encode(digest(verifier)) wrong padded base64url.encode(digest(verifier)) S256 sent | challenge base64url.encode(digest(verifier)) wrong padded base64url.encode(digest(verifier))',
    "btoa(digest(verifier)) ;; import { btoa } from 'js-base64';":
      'challenge btoa(digest(verifier)) wrong base64 btoa(digest(verifier)) S256 sent | challenge btoa(digest(verifier)) wrong base64 btoa(digest(verifier))',
    "btoa(digest(verifier).toString('latin1')) ;; import { btoa } from 'abab';":
      "challenge btoa(digest(verifier).toString('latin1')) wrong base64 btoa(digest(verifier).toString('latin1')) S256 sent | challenge btoa(digest(verifier).toString('latin1')) wrong base64 btoa(digest(verifier).toString('latin1'))",
    "encode(digest(verifier)) ;; import { encode } from './own';":
      'challenge encode(digest(verifier)) unknown S256 sent',
    "encodeURIComponent(digest(verifier).toString('base64')) ;; ":
      "challenge encodeURIComponent(digest(ve…ring('base64')) wrong base64 encodeURIComponent(digest(ve…ring('base64')) S256 sent | challenge encodeURIComponent(digest(ve…ring('base64')) wrong base64 encodeURIComponent(digest(ve…ring('base64'))",
    "encodeURIComponent(digest(verifier).toString('base64').replace(/=/g, '')) ;; ":
      "challenge encodeURIComponent(digest(ve…lace(/=/g, '')) wrong base64 encodeURIComponent(digest(ve…lace(/=/g, '')) S256 sent | challenge encodeURIComponent(digest(ve…lace(/=/g, '')) wrong base64 encodeURIComponent(digest(ve…lace(/=/g, ''))",
    "encodeURIComponent(digest(verifier).toString('base64url')) ;; ":
      "challenge encodeURIComponent(digest(ve…g('base64url')) proven S256 sent | challenge encodeURIComponent(digest(ve…g('base64url')) proven",
  },
);

tells(
  'a function out of sight that hashes, or seems to',
  { within: sent, about: ['challenge'] },
  {
    "await sha256(verifier) ;; import { sha256 } from './own';": 'challenge await sha256(verifier) unknown S256 sent',
    "toBase64(await sha256(verifier)) ;; import { sha256, toBase64 } from './own';":
      'challenge toBase64(await sha256(verifier)) unknown S256 sent',
    "Buffer.from(await sha256(verifier)).toString('base64') ;; import { sha256 } from './own';":
      "challenge Buffer.from(await sha256(ver…tring('base64') wrong base64 'base64' S256 sent | challenge Buffer.from(await sha256(ver…tring('base64') wrong base64 'base64'",
    "Buffer.from(await sha256(verifier)).toString('hex') ;; import { sha256 } from './own';":
      "challenge Buffer.from(await sha256(ver…toString('hex') unknown S256 sent",
    "Buffer.from(await sha256(verifier)).toString('base64url') ;; import { sha256 } from './own';":
      "challenge Buffer.from(await sha256(ver…ng('base64url') unknown S256 sent",
    "Buffer.from(await sha256(new TextEncoder().encode(verifier))).toString('base64') ;; import { sha256 } from './own';":
      "challenge Buffer.from(await sha256(new…tring('base64') wrong base64 'base64' S256 sent | challenge Buffer.from(await sha256(new…tring('base64') wrong base64 'base64'",
    "Buffer.from(await sha256(new TextEncoder().encode(other))).toString('base64') ;; import { sha256 } from './own';":
      "challenge Buffer.from(await sha256(new…tring('base64') wrong base64 'base64' S256 sent | challenge Buffer.from(await sha256(new…tring('base64') wrong base64 'base64'",
    "Buffer.from(await sha256(Buffer.from(verifier))).toString('base64') ;; import { sha256 } from './own';":
      "challenge Buffer.from(await sha256(Buf…tring('base64') wrong base64 'base64' S256 sent | challenge Buffer.from(await sha256(Buf…tring('base64') wrong base64 'base64'",
    "Buffer.from(await sha256(Buffer.from(verifier, 'base64url'))).toString('base64') ;; import { sha256 } from './own';":
      "challenge Buffer.from(await sha256(Buf…tring('base64') unknown S256 sent",
    "Buffer.from(await sha256(key, verifier)).toString('base64') ;; import { sha256 } from './own';":
      "challenge Buffer.from(await sha256(key…tring('base64') wrong base64 'base64' S256 sent | challenge Buffer.from(await sha256(key…tring('base64') wrong base64 'base64'",
    "Buffer.from(await sha256(key)).toString('base64') ;; import { sha256 } from './own';":
      "challenge Buffer.from(await sha256(key…tring('base64') unknown S256 sent",
    "Buffer.from(await work(verifier)).toString('base64') ;; import { work } from './own';":
      "challenge Buffer.from(await work(verif…tring('base64') unknown S256 sent",
    "Buffer.from(await hash(verifier)).toString('base64') ;; import { hash } from './own';":
      "challenge Buffer.from(await hash(verif…tring('base64') wrong base64 'base64' S256 sent | challenge Buffer.from(await hash(verif…tring('base64') wrong base64 'base64'",
    "Buffer.from(await hashText(verifier)).toString('base64') ;; import { hashText } from './own';":
      "challenge Buffer.from(await hashText(v…tring('base64') wrong base64 'base64' S256 sent | challenge Buffer.from(await hashText(v…tring('base64') wrong base64 'base64'",
    "Buffer.from(await hashPassword(verifier)).toString('base64') ;; import { hashPassword } from './own';":
      "challenge Buffer.from(await hashPasswo…tring('base64') unknown S256 sent",
    "Buffer.from(await rehash(verifier)).toString('base64') ;; import { rehash } from './own';":
      "challenge Buffer.from(await rehash(ver…tring('base64') unknown S256 sent",
    "wrap(createHash('sha256').update(verifier).digest('hex')) ;; import { wrap } from './own'; import { createHash } from 'node:crypto';":
      "challenge wrap(createHash('sha256').up….digest('hex')) unknown S256 sent",
    "wrap(createHash('sha256').update(verifier).digest()) ;; import { wrap } from './own'; import { createHash } from 'node:crypto';":
      "challenge wrap(createHash('sha256').up…fier).digest()) unknown S256 sent",
    "toBase64Url(createHash('sha256').update(verifier).digest()) ;; import { toBase64Url } from './own'; import { createHash } from 'node:crypto';":
      "challenge toBase64Url(createHash('sha2…fier).digest()) unknown S256 sent",
    "toBase64Url(createHash('sha1').update(verifier).digest()) ;; import { toBase64Url } from './own'; import { createHash } from 'node:crypto';":
      "challenge toBase64Url(createHash('sha1…fier).digest()) wrong otherHash 'sha1' S256 sent | challenge toBase64Url(createHash('sha1…fier).digest()) wrong otherHash 'sha1'",
    "toBase64Url(createHash('sha256').update(verifier).digest('hex')) ;; import { toBase64Url } from './own'; import { createHash } from 'node:crypto';":
      "challenge toBase64Url(createHash('sha2….digest('hex')) unknown S256 sent",
  },
);

tells(
  'promises, pairs and inputs',
  { within: sent, about: ['challenge'] },
  {
    "(await pkce()).code_challenge ;; import pkce from 'pkce-challenge';":
      'challenge (await pkce()).code_challenge proven S256 sent',
    "pkce().code_challenge ;; import pkce from 'pkce-challenge';": 'challenge pkce().code_challenge proven S256 sent',
    "await pkce().then((pair) => pair.code_challenge) ;; import pkce from 'pkce-challenge';":
      'challenge await pkce().then((pair) => …code_challenge) proven S256 sent',
    "await pkce().then(({ code_verifier }) => code_verifier) ;; import pkce from 'pkce-challenge';":
      'challenge await pkce().then(({ code_ve… code_verifier) unknown S256 sent',
    "(await pkce()).code_verifier ;; import pkce from 'pkce-challenge';":
      'challenge (await pkce()).code_verifier wrong verifier (await pkce()).code_verifier S256 sent | challenge (await pkce()).code_verifier wrong verifier (await pkce()).code_verifier S256',
    "(await pkce()).other ;; import pkce from 'pkce-challenge';": 'challenge (await pkce()).other unknown S256 sent',
    "await generateChallenge(verifier) ;; import { generateChallenge } from 'pkce-challenge';":
      'challenge await generateChallenge(verifier) proven S256 sent',
    "generators.codeChallenge(verifier) ;; import { generators } from 'openid-client';":
      'challenge generators.codeChallenge(verifier) proven S256 sent',
    "generators.codeVerifier() ;; import { generators } from 'openid-client';":
      'challenge generators.codeVerifier() unknown S256 sent',
    "generators.codeChallenge(await generators.codeVerifier()) ;; import { generators } from 'openid-client';":
      'challenge generators.codeChallenge(awa…codeVerifier()) wrong unkept await generators.codeVerifier() S256 sent',
    "await client.calculatePKCECodeChallenge(verifier) ;; import * as client from 'openid-client';":
      'challenge await client.calculatePKCECo…lenge(verifier) proven S256 sent',
    "client.calculatePKCECodeChallenge(verifier) ;; import * as client from 'openid-client';":
      'challenge client.calculatePKCECodeChallenge(verifier) wrong unawaited client.calculatePKCECodeChallenge(verifier) S256 sent',
    "Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))).toString('base64url')":
      "challenge Buffer.from(await crypto.sub…ng('base64url') proven S256 sent | challenge Buffer.from(await crypto.sub…ng('base64url') proven",
    "Buffer.from(crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))).toString('base64url')":
      "challenge Buffer.from(crypto.subtle.di…ng('base64url') wrong unawaited crypto.subtle.digest('SHA-25…code(verifier)) S256 sent | challenge Buffer.from(crypto.subtle.di…ng('base64url') wrong unawaited crypto.subtle.digest('SHA-25…code(verifier))",
    "Buffer.from(await crypto.subtle.digest({ name: 'SHA-256' }, new TextEncoder().encode(verifier))).toString('base64url')":
      "challenge Buffer.from(await crypto.sub…ng('base64url') proven S256 sent | challenge Buffer.from(await crypto.sub…ng('base64url') proven",
    "Buffer.from(await crypto.subtle.digest({ name: 'SHA-1' }, new TextEncoder().encode(verifier))).toString('base64url')":
      "challenge Buffer.from(await crypto.sub…ng('base64url') wrong otherHash 'SHA-1' S256 sent | challenge Buffer.from(await crypto.sub…ng('base64url') wrong otherHash 'SHA-1'",
    "Buffer.from(await crypto.subtle.digest({ ...options, name: 'SHA-1' }, new TextEncoder().encode(verifier))).toString('base64url')":
      "challenge Buffer.from(await crypto.sub…ng('base64url') wrong otherHash 'SHA-1' S256 sent | challenge Buffer.from(await crypto.sub…ng('base64url') wrong otherHash 'SHA-1'",
    "Buffer.from(await crypto.subtle.digest(options, new TextEncoder().encode(verifier))).toString('base64url')":
      "challenge Buffer.from(await crypto.sub…ng('base64url') unknown S256 sent",
    "createHash('sha256').update(load(verifier)).digest('base64url') ;; import { createHash } from 'node:crypto'; const load = async (v) => v;":
      "challenge createHash('sha256').update(…st('base64url') unknown S256 sent",
    "createHash('sha256').update(await load(verifier)).digest('base64url') ;; import { createHash } from 'node:crypto'; const load = async (v) => v;":
      "challenge createHash('sha256').update(…st('base64url') proven S256 sent | challenge createHash('sha256').update(…st('base64url') proven",
    "createHash('sha256').update(Buffer.from(verifier, 'base64url')).digest('base64url') ;; import { createHash } from 'node:crypto';":
      "challenge createHash('sha256').update(…st('base64url') wrong hashedBytes Buffer.from(verifier, 'base64url') S256 sent | challenge createHash('sha256').update(…st('base64url') wrong hashedBytes Buffer.from(verifier, 'base64url')",
    "createHash('sha256').update(Buffer.from(verifier, 'hex')).digest('base64url') ;; import { createHash } from 'node:crypto';":
      "challenge createHash('sha256').update(…st('base64url') wrong hashedBytes Buffer.from(verifier, 'hex') S256 sent | challenge createHash('sha256').update(…st('base64url') wrong hashedBytes Buffer.from(verifier, 'hex')",
    "createHash('sha256').update(Buffer.from(verifier, 'utf8')).digest('base64url') ;; import { createHash } from 'node:crypto';":
      "challenge createHash('sha256').update(…st('base64url') proven S256 sent | challenge createHash('sha256').update(…st('base64url') proven",
    "createHash('sha256').update(verifier, 'base64url').digest('base64url') ;; import { createHash } from 'node:crypto';":
      "challenge createHash('sha256').update(…st('base64url') wrong hashedBytes verifier S256 sent | challenge createHash('sha256').update(…st('base64url') wrong hashedBytes verifier",
    "createHash('sha256').update(verifier, 'hex').digest('base64url') ;; import { createHash } from 'node:crypto';":
      "challenge createHash('sha256').update(…st('base64url') wrong hashedBytes verifier S256 sent | challenge createHash('sha256').update(…st('base64url') wrong hashedBytes verifier",
    "createHash('sha256').update(verifier, 'ascii').digest('base64url') ;; import { createHash } from 'node:crypto';":
      "challenge createHash('sha256').update(…st('base64url') proven S256 sent | challenge createHash('sha256').update(…st('base64url') proven",
    "createHash('sha256').update('salt').update(verifier).digest('base64url') ;; import { createHash } from 'node:crypto';":
      "challenge createHash('sha256').update(…st('base64url') proven S256 sent | challenge createHash('sha256').update(…st('base64url') proven",
    "createHash('sha256').update(verifier).update('salt').digest('base64url') ;; import { createHash } from 'node:crypto';":
      "challenge createHash('sha256').update(…st('base64url') proven S256 sent | challenge createHash('sha256').update(…st('base64url') proven",
    "createHash('sha256').update(verifier).digest('latin1') ;; import { createHash } from 'node:crypto';":
      "challenge createHash('sha256').update(…igest('latin1') wrong garbled 'latin1' S256 sent | challenge createHash('sha256').update(…igest('latin1') wrong garbled 'latin1'",
    "createHash('sha256').digest('base64url') ;; import { createHash } from 'node:crypto';":
      "challenge createHash('sha256').digest('base64url') wrong nothingHashed createHash('sha256') S256 sent | challenge createHash('sha256').digest('base64url') wrong nothingHashed createHash('sha256')",
    "make(verifier)[1] ;; import { createHash } from 'node:crypto'; const make = (v) => [v, createHash('sha256').update(v).digest('hex')];":
      "challenge make(verifier)[1] wrong hex 'hex' S256 sent | challenge make(verifier)[1] wrong hex 'hex'",
    "make(verifier).at(1) ;; import { createHash } from 'node:crypto'; const make = (v) => [v, createHash('sha256').update(v).digest('hex')];":
      "challenge make(verifier).at(1) wrong hex 'hex' S256 sent | challenge make(verifier).at(1) wrong hex 'hex'",
    "make(verifier).challenge ;; import { createHash } from 'node:crypto'; const make = (v) => ({ v, challenge: createHash('sha256').update(v).digest('hex') });":
      "challenge make(verifier).challenge wrong hex 'hex' S256 sent | challenge createHash('sha256').update(v).digest('hex') wrong hex 'hex' | challenge make(verifier).challenge wrong hex 'hex'",
    "createHash('sha256').update(verifier).digest('base64url').toUpperCase() ;; import { createHash } from 'node:crypto';":
      "challenge createHash('sha256').update(…).toUpperCase() wrong altered createHash('sha256').update(…).toUpperCase() S256 sent | challenge createHash('sha256').update(…).toUpperCase() wrong altered createHash('sha256').update(…).toUpperCase()",
    "createHash('sha256').update(verifier).digest('base64url').slice(0, 42) ;; import { createHash } from 'node:crypto';":
      "challenge createHash('sha256').update(…').slice(0, 42) wrong altered createHash('sha256').update(…').slice(0, 42) S256 sent | challenge createHash('sha256').update(…').slice(0, 42) wrong altered createHash('sha256').update(…').slice(0, 42)",
    "createHash('sha256').update(verifier).digest('base64url') + '=' ;; import { createHash } from 'node:crypto';":
      "challenge createHash('sha256').update(…se64url') + '=' wrong padded createHash('sha256').update(…se64url') + '=' S256 sent | challenge createHash('sha256').update(…se64url') + '=' wrong padded createHash('sha256').update(…se64url') + '='",
    "createHash('sha256').update(verifier).digest('base64').replace(/\\+/g, '_').replace(/\\//g, '-').replace(/=/g, '') ;; import { createHash } from 'node:crypto';":
      "challenge createHash('sha256').update(…place(/=/g, '') wrong base64 createHash('sha256').update(…place(/=/g, '') S256 sent | challenge createHash('sha256').update(…place(/=/g, '') wrong base64 createHash('sha256').update(…place(/=/g, '')",
    "x ? createHash('sha256').update(verifier).digest('base64url') : createHash('sha256').update(verifier).digest('hex') ;; import { createHash } from 'node:crypto';":
      "challenge x ? createHash('sha256').upd…).digest('hex') wrong hex 'hex' S256 sent | challenge x ? createHash('sha256').upd…).digest('hex') wrong hex 'hex'",
    "x ? createHash('sha256').update(verifier).digest('hex') : verifier ;; import { createHash } from 'node:crypto';":
      "challenge x ? createHash('sha256').upd…ex') : verifier wrong hex 'hex' S256 sent | challenge x ? createHash('sha256').upd…ex') : verifier wrong hex 'hex'",
  },
);
