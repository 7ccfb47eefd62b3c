// In which form does a text hold a digest?
import {
  latin1,
  toBase64,
  toBase64Url,
  toHex,
  toLatin1,
  toUtf8,
  urlSafe,
  utf8,
  withoutPadding,
} from '../../../values/execution/encodings';

/** The right form of a digest, and the wrong ones. */
export type Form = 'base64url' | 'base64' | 'padded' | 'hex' | 'encodedHex' | 'garbled' | 'altered';

/** The text without the escapes of `encodeURIComponent`. */
function unescaped(text: string): string {
  return text.replace(/%2B/giu, '+').replace(/%2F/giu, '/').replace(/%3D/giu, '=');
}

/** Whether only the characters are wrong that base64url has in place of `+`, `/` and `=`: one for another, or left out. */
function isMisspelt(text: string, base64url: string): boolean {
  const alike = (one: string): string => one.replace(/[^A-Za-z\d]/gu, '');
  return alike(text) === alike(base64url);
}

/** The texts in which a digest may stand. */
interface Forms {
  readonly base64url: string;
  readonly hex: ReadonlySet<string>;
  /** The base64 of the hexadecimal text, without padding and safe in URLs. */
  readonly encodedHex: ReadonlySet<string>;
  readonly garbled: ReadonlySet<string>;
  /** The base64 of what is garbled. */
  readonly encodedGarbled: ReadonlySet<string>;
}

const forms = new WeakMap<Uint8Array, Forms>();

function formsOf(digest: Uint8Array): Forms {
  const made = forms.get(digest);
  if (made) return made;
  const hex = toHex(digest);
  const shortHex = Array.from(digest, (byte) => byte.toString(16)).join('');
  const shown = [digest.join(','), '[object ArrayBuffer]'];
  const texts = [toLatin1(digest), toUtf8(digest), toLatin1(digest.map((byte) => byte & 127)), ...shown];
  const found: Forms = {
    base64url: toBase64Url(digest),
    hex: new Set([hex, shortHex]),
    encodedHex: new Set([hex, hex.toUpperCase()].map((text) => toBase64Url(utf8(text)))),
    garbled: new Set(texts),
    encodedGarbled: new Set(
      [...texts.flatMap((one) => [utf8(one), latin1(one)]), utf8(toBase64(digest))].map(toBase64Url),
    ),
  };
  forms.set(digest, found);
  return found;
}

/** The form in which a text holds a digest; undefined when it is none of the known ones. */
export function formOf(text: string, digest: Uint8Array): Form | undefined {
  const { base64url, hex, encodedHex, garbled, encodedGarbled } = formsOf(digest);
  if (text === base64url) return 'base64url';
  const bare = withoutPadding(urlSafe(unescaped(text)));
  if (bare === base64url) return /[+/]/u.test(unescaped(text)) ? 'base64' : 'padded';
  if (isMisspelt(text, base64url)) return 'base64';
  if (hex.has(text.toLowerCase()) || hex.has(text)) return 'hex';
  if (encodedHex.has(bare)) return 'encodedHex';
  if (garbled.has(text) || encodedGarbled.has(bare)) return 'garbled';
  return isAltered(text, base64url) ? 'altered' : undefined;
}

/** What is shorter may only be shown. */
const shortestPart = 16;

/** Whether a text is a part of another one, or that one in capitals or in small letters. */
function isAltered(text: string, whole: string): boolean {
  const isPart = text.length >= shortestPart && text.length < whole.length && whole.includes(text);
  return isPart || text === whole.toLowerCase() || text === whole.toUpperCase();
}
