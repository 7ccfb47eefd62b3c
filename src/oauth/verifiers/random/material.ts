// What a value was made of: how long it is, how much randomness went into it and of which kind, which characters it has.
import type { Node } from '../../../syntax/nodes';
import { toBase64, toBase64Url, toHex, utf8 } from '../../../values/execution/encodings';
import { anyNumber, either, exactly, plus, smaller, times, upTo } from '../../../values/interval';
import type { Interval } from '../../../values/interval';

/** A generator that is not cryptographic, where it is called, or a step without which the randomness would be there. */
export interface WeakSource {
  readonly name: string;
  readonly node: Node;
  /** Bytes that nothing is filled into, where they are made; letters that are put where only numbers are kept. */
  readonly fault?: 'neverFilled' | 'lettersLost';
}

/** A call that draws a number of bytes from a cryptographic generator. */
export interface Draw {
  readonly node: Node;
  /** Where the number of bytes is written. */
  readonly count: Node | undefined;
}

/** A step that writes bytes as text. */
export interface Encoding {
  readonly name: 'base64url' | 'base64' | 'hex';
  readonly node: Node;
}

/** What is known of a value. What is not known has open bounds. */
export interface Material {
  readonly form: 'text' | 'bytes' | 'list' | 'number' | 'unknown';
  /** Characters of a text, items of bytes and lists. */
  readonly length: Interval;
  /** The number itself. */
  readonly value: Interval;
  /** One item of bytes or of a list. */
  readonly item?: Material;
  /** Bytes that were drawn from cryptographic generators. */
  readonly strong: Interval;
  /** UUIDs that went into it. */
  readonly uuids: Interval;
  readonly weak: readonly WeakSource[];
  /** The characters that it may hold and a code verifier may not; undefined when they are not known. */
  readonly outside: string | undefined;
  /** A character that it certainly holds and a code verifier may not: random bytes were taken for text. */
  readonly strange?: string;
  /** The most bytes of randomness that one character can stand for. */
  readonly density: number;
  /** The text itself, or that in a Buffer, when it is known. */
  readonly text?: string;
  /** Whether letters are among the random characters. */
  readonly hasLetters?: boolean;
  readonly draws: readonly Draw[];
  readonly encoding?: Encoding;
  /** The length that a padded text has without its padding. */
  readonly bare?: Interval;
  /** Whether a text is cut to the length that it has: were it longer, it would be as long as that. */
  readonly isCut?: true;
  /** Whether the bytes are a WordArray of crypto-js, which is written in hexadecimal, or a Buffer. */
  readonly kind?: 'words' | 'buffer';
  /** Where the whole is written. */
  /** How much is taken of something of which nothing else is known. */
  readonly taken?: Interval;
  readonly node: Node;
}

const none = exactly(0);

/** A value of which nothing is known. */
export function unknownMaterial(node: Node): Material {
  return {
    form: 'unknown',
    length: anyNumber,
    value: anyNumber,
    strong: anyNumber,
    uuids: anyNumber,
    weak: [],
    outside: undefined,
    density: 1,
    draws: [],
    node,
  };
}

/** Something that holds no randomness. */
function dead(node: Node): Omit<Material, 'form'> {
  return {
    length: anyNumber,
    value: anyNumber,
    strong: none,
    uuids: none,
    weak: [],
    outside: '',
    density: 1,
    draws: [],
    node,
  };
}

/** The characters of a text that RFC 3986 section 2.3 does not call unreserved, each once. */
export function reservedIn(text: string): string {
  return [...new Set(text.replace(/[A-Za-z0-9\-._~]/gu, ''))].join('');
}

/** A text that is written down. */
export function constantText(text: string, node: Node): Material {
  return { ...dead(node), form: 'text', text, length: exactly(text.length), outside: reservedIn(text) };
}

/** A text that is written down in another file. */
export function unknownCharacters(node: Node): Material {
  return { ...dead(node), form: 'text', outside: undefined };
}

/** A number that is known within bounds, and not random. */
export function plainNumber(value: Interval, node: Node): Material {
  return { ...dead(node), form: 'number', value, length: { least: 1, most: Infinity } };
}

/** A text that holds randomness of a weak generator. */
export function weakMaterial(form: Material['form'], source: WeakSource): Material {
  return { ...dead(source.node), form, outside: undefined, weak: [source] };
}

/** `count` bytes of a cryptographic generator. */
export function randomBytes(count: Interval, draw: Draw, width = 1): Material {
  const item = randomNumber(width, draw.node);
  return {
    ...dead(draw.node),
    form: 'bytes',
    length: count,
    item,
    strong: times(count, exactly(width)),
    outside: undefined,
    draws: [draw],
  };
}

/** One random number of `width` bytes. */
function randomNumber(width: number, node: Node): Material {
  return {
    ...dead(node),
    form: 'number',
    value: { least: 0, most: 256 ** width - 1 },
    length: { least: 1, most: Math.ceil(width * 2.5) },
    strong: exactly(width),
  };
}

/** Random characters of a cryptographic generator: one byte or more went into each. */
export function randomCharacters(count: Interval, outside: string | undefined, node: Node): Material {
  return { ...dead(node), form: 'text', length: count, strong: count, outside };
}

/** One UUID of 36 characters and 122 random bits. */
export function uuidMaterial(node: Node): Material {
  return {
    ...dead(node),
    form: 'text',
    length: exactly(36),
    uuids: exactly(1),
    density: 0.5,
    draws: [{ node, count: undefined }],
  };
}

/** What stays true of a text or of bytes that are changed in some way: not the text itself, nor its encoding. */
export function altered(one: Material): Material {
  const copy: { -readonly [Key in keyof Material]: Material[Key] } = { ...one };
  delete copy.text;
  delete copy.encoding;
  delete copy.bare;
  delete copy.strange;
  return copy;
}

/** Bytes that are made here and that nothing is ever filled into. */
export function blank(bytes: Material): Material {
  const weak: readonly WeakSource[] = [{ name: '', node: bytes.node, fault: 'neverFilled' }];
  return { ...bytes, weak, ...(bytes.item && { item: { ...bytes.item, weak } }) };
}

/** Numbers that are left of random characters, most of which were letters: `bytes.map((byte) => letters[byte % 26])`. */
export function withoutLetters(bytes: Material, node: Node): Material {
  const weak: readonly WeakSource[] = [{ name: '', node, fault: 'lettersLost' }];
  return { ...dead(node), form: 'bytes', length: bytes.length, item: { ...plainNumber(anyNumber, node), weak }, weak };
}

/** Whether bytes are all zero, as far as it can be seen. */
export function isBlank({ form, item, strong, weak }: Material): boolean {
  return form === 'bytes' && strong.most === 0 && weak.length === 0 && item?.value.least === 0 && item.value.most === 0;
}

/** Whether bytes are as they were drawn: any of the 256. */
export function isRaw({ item, weak }: Material): boolean {
  return weak.length === 0 && item?.strong.least === 1 && item.value.least === 0 && item.value.most === 255;
}

/** A list without items, or bytes that are all zero. */
export function emptyList(length: Interval, form: 'bytes' | 'list', node: Node): Material {
  return {
    ...dead(node),
    form,
    length,
    item: form === 'bytes' ? plainNumber(exactly(0), node) : plainNumber(anyNumber, node),
  };
}

function outsideOf(one: Material, other: Material): string | undefined {
  if (one.outside === undefined || other.outside === undefined) return undefined;
  return [...new Set(one.outside + other.outside)].join('');
}

function weakOf(one: Material, other: Material): readonly WeakSource[] {
  return [...one.weak, ...other.weak.filter(({ node }) => one.weak.every((known) => known.node !== node))];
}

function drawsOf(one: Material, other: Material): readonly Draw[] {
  return [...one.draws, ...other.draws.filter(({ node }) => one.draws.every((known) => known.node !== node))];
}

/** The randomness that a character of both may stand for: a part without any does not count. */
function densityOf(one: Material, other: Material): number {
  if (one.strong.most === 0) return other.density;
  return other.strong.most === 0 ? one.density : Math.max(one.density, other.density);
}

/** Both, one after the other, as text. */
export function joined(one: Material, other: Material, node: Node): Material {
  if (one.text === '' && other.form === 'text') return other;
  if (other.text === '' && one.form === 'text') return one;
  const parts = {
    form: 'text' as const,
    length: plus(one.length, other.length),
    value: anyNumber,
    strong: plus(one.strong, other.strong),
    uuids: plus(one.uuids, other.uuids),
    weak: weakOf(one, other),
    outside: outsideOf(one, other),
    density: densityOf(one, other),
    hasLetters: one.hasLetters === true || other.hasLetters === true,
    draws: drawsOf(one, other),
    node,
  };
  return one.text !== undefined && other.text !== undefined ? { ...parts, text: one.text + other.text } : parts;
}

/** Something repeated: `count` characters, or `count` items of a list. */
export function repeated(one: Material, count: Interval): Material {
  const isOnce = count.least === 1 && count.most === 1;
  if (isOnce) return one;
  const rest = altered(one);
  return {
    ...rest,
    length: times(one.length, count),
    strong: times(one.strong, count),
    uuids: times(one.uuids, count),
    draws: one.draws,
  };
}

/** A list of `count` items of one make. */
export function listOf(item: Material, count: Interval, node: Node): Material {
  return {
    ...dead(node),
    form: 'list',
    length: count,
    item,
    strong: times(item.strong, count),
    uuids: times(item.uuids, count),
    weak: item.weak,
    outside: item.outside,
    density: item.density,
    draws: item.draws,
  };
}

/** Either of two. What differs is open. */
export function eitherOf(one: Material, other: Material, node: Node): Material {
  if (one === other) return one;
  const { form } = one.form === other.form ? one : { form: 'unknown' as const };
  const hull: Material = {
    form,
    length: either(one.length, other.length),
    value: either(one.value, other.value),
    strong: either(one.strong, other.strong),
    uuids: either(one.uuids, other.uuids),
    weak: weakOf(one, other),
    outside: one.outside === other.outside ? one.outside : undefined,
    density: Math.max(one.density, other.density),
    draws: drawsOf(one, other),
    node,
  };
  return one.item && other.item ? { ...hull, item: eitherOf(one.item, other.item, node) } : hull;
}

/** The same randomness in another number, e.g. after `Math.floor`. */
export function mixed(parts: readonly Material[], value: Interval, node: Node): Material {
  const start: Material = plainNumber(value, node);
  return parts.reduce<Material>(
    (all, one) => ({
      ...all,
      strong: plus(all.strong, one.strong),
      uuids: plus(all.uuids, one.uuids),
      weak: weakOf(all, one),
      draws: drawsOf(all, one),
    }),
    start,
  );
}

/**
 * The characters that some of a text may hold: all that an encoding writes, for it may write them anywhere. A mark that was
 * put in by hand may be just what is missing.
 */
export function outsideOfSome({ outside, encoding }: Material): string | undefined {
  return encoding || outside === '' ? outside : undefined;
}

/** A part of a text, `length` characters long. */
export function partOf(one: Material, length: Interval, node: Node): Material {
  const isWhole = length.least === one.length.least && length.most === one.length.most;
  if (isWhole) return { ...one, isCut: true };
  const rest = { ...altered(one), ...(one.encoding && { encoding: one.encoding }), outside: outsideOfSome(one) };
  const room = Math.ceil(length.most * one.density);
  return {
    ...rest,
    length,
    strong: smaller(upTo(one.strong), { least: 0, most: room }),
    node,
  };
}

/** What a text that is written down becomes in an encoding. */
function written(text: string, name: Encoding['name'], isPadded: boolean): string {
  const bytes = utf8(text);
  if (name === 'hex') return toHex(bytes);
  return isPadded ? toBase64(bytes) : toBase64Url(bytes);
}

/** The text that bytes, or a text, become in an encoding. */
export function encoded(bytes: Material, name: Encoding['name'], isPadded: boolean, node: Node): Material {
  if (bytes.text !== undefined) return constantText(written(bytes.text, name, isPadded), node);
  const characters = (count: number): number => {
    if (name === 'hex') return count * 2;
    return isPadded ? Math.ceil(count / 3) * 4 : Math.ceil((count * 4) / 3);
  };
  const mayNeedPadding = bytes.length.least !== bytes.length.most || bytes.length.least % 3 !== 0;
  const padding = isPadded && mayNeedPadding ? '=' : '';
  const count = bytes.length;
  return {
    ...dead(node),
    form: 'text',
    length: { least: characters(count.least), most: characters(count.most) },
    strong: bytes.strong,
    uuids: bytes.uuids,
    weak: bytes.weak,
    outside: (name === 'base64' ? '+/' : '') + padding,
    density: name === 'hex' ? 0.5 : 0.75,
    draws: bytes.draws,
    encoding: { name, node },
    bare: { least: Math.ceil((count.least * 4) / 3), most: Math.ceil((count.most * 4) / 3) },
  };
}
