// Bytes as text and back: hexadecimal, base64 in both alphabets, UTF-8, Latin-1. Without Node, so that it runs anywhere.

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Base64 with `+`, `/` and padding (RFC 4648 section 4). */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const present = bytes.length - at;
    text += plain.charAt(group >> 18) + plain.charAt((group >> 12) & 63);
    text += present > 1 ? plain.charAt((group >> 6) & 63) : '=';
    text += present > 2 ? plain.charAt(group & 63) : '=';
  }
  return text;
}

/** Base64 with `-` and `_`, without padding (RFC 7636 appendix A). */
export function toBase64Url(bytes: Uint8Array): string {
  return withoutPadding(urlSafe(toBase64(bytes)));
}

/** Plain base64 in the alphabet that is safe in URLs. */
export function urlSafe(base64: string): string {
  return base64.replace(/\+/gu, '-').replace(/\//gu, '_');
}

/** Base64 without the padding at its end. */
export function withoutPadding(base64: string): string {
  return base64.replace(/(?<!=)=+$/u, '');
}

/** The bytes of a base64 text in either alphabet; other characters are skipped, as Node does. */
export function fromBase64(text: string): Uint8Array {
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  for (const character of text) {
    if (character === '=') break;
    const value = plain.indexOf({ '-': '+', _: '/' }[character] ?? character);
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
  }
  return Uint8Array.from(bytes);
}

/** The bytes of a hexadecimal text, up to the first character that is none. */
export function fromHex(text: string): Uint8Array {
  const digits = /^(?:[\da-f]{2})*/iu.exec(text)?.[0] ?? '';
  return Uint8Array.from(digits.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** UTF-8. */
export function utf8(text: string): Uint8Array {
  const escaped = /[\x80-\uFFFF]/.test(text) ? unescapedUtf8(text) : text;
  return Uint8Array.from(escaped, (character) => character.charCodeAt(0));
}

function unescapedUtf8(text: string): string {
  // Lone surrogates have no UTF-8: they become U+FFFD, as in TextEncoder.
  const wellFormed = text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(/%([\dA-F]{2})/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Each character's lowest eight bits. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);
}

/** A character for each byte. */
export function toLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** UTF-8 text; bytes that are none become U+FFFD. */
export function toUtf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Bytes as text by the names that Node gives its encodings; undefined for a name that it does not know. */
export function encodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  switch (encoding.toLowerCase()) {
    case 'hex':
      return toHex(bytes);
    case 'base64':
      return toBase64(bytes);
    case 'base64url':
      return toBase64Url(bytes);
    case 'latin1':
    case 'binary':
      return toLatin1(bytes);
    case 'ascii':
      return toLatin1(bytes.map((byte) => byte & 127));
    case 'utf8':
    case 'utf-8':
      return toUtf8(bytes);
    default:
      return undefined;
  }
}

/** Text as bytes by the names that Node gives its encodings; undefined for a name that it does not know. */
export function decodeAs(text: string, encoding: string): Uint8Array | undefined {
  switch (encoding.toLowerCase()) {
    case 'hex':
      return fromHex(text);
    case 'base64':
    case 'base64url':
      return fromBase64(text);
    case 'latin1':
    case 'binary':
    case 'ascii':
      return latin1(text);
    case 'utf8':
    case 'utf-8':
      return utf8(text);
    default:
      return undefined;
  }
}
