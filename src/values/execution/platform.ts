// Runs what browsers and Node bring: texts, arrays and bytes, `btoa`, `TextEncoder`, `Buffer`, random bytes, promises.
import { isSpoken } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import { decodeAs, latin1, toBase64, toLatin1, toUtf8, utf8 } from './encodings';
import { patternOf } from './regular-expressions';
import { itemsOf } from './statements';
import {
  Bytes,
  External,
  Native,
  Pending,
  Plain,
  Thrown,
  Unawaited,
  Unclear,
  Unseen,
  isCallable,
  settled,
  textOf,
} from './things';
import type { Site, Thing } from './things';

type Run = (given: readonly Thing[], site: Site) => Thing;

const largest = 5000;

function size(thing: Thing): number {
  if (typeof thing !== 'number' || thing < 0 || thing > largest) throw new Unclear();
  return thing;
}

/** Bytes that no test knows; the same each time. */
function randomBytes(count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, index) => (index * 151 + 89) & 255);
}

function firstArgument({ node }: Site): Node {
  const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
  return (isCall ? node.arguments[0] : undefined) ?? node;
}

function numbers(things: readonly Thing[]): number[] {
  return things.map((one) => {
    if (typeof one !== 'number') throw new Unclear();
    return one;
  });
}

function typedArray(given: readonly Thing[], site: Site): Thing {
  const [source] = given;
  if (source === undefined) return new Bytes(new Uint8Array(0), 'array');
  if (source instanceof Bytes && source.flavor !== 'words')
    return new Bytes(source.flavor === 'buffer' ? source.data : Uint8Array.from(source.data), 'array', source.origin);
  if (source instanceof Unseen) return source;
  if (source instanceof Pending) throw new Unawaited(firstArgument(site), source.value);
  if (typeof source === 'number') return new Bytes(new Uint8Array(size(source)), 'array');
  if (Array.isArray(source)) return new Bytes(Uint8Array.from(numbers(source)), 'array');
  throw new Unclear();
}

function bufferFrom(given: readonly Thing[], site: Site): Thing {
  const [source, encoding] = given;
  if (source instanceof Bytes) return new Bytes(source.data, 'node', source.origin);
  if (Array.isArray(source)) return new Bytes(Uint8Array.from(numbers(source)), 'node');
  if (source instanceof Pending) throw new Unawaited(firstArgument(site), source.value);
  if (typeof source !== 'string' && !(source instanceof Unseen || source instanceof External)) throw new Unclear();
  const name = encoding === undefined ? 'utf8' : encoding;
  const bytes = typeof name === 'string' ? decodeAs(textOf(source), name) : undefined;
  if (typeof name !== 'string' || !bytes) throw new Unclear();
  return new Bytes(bytes, 'node', /^(?:hex|base64|base64url)$/iu.test(name) ? 'decoded' : undefined);
}

function concatenated(given: readonly Thing[]): Thing {
  const parts = Array.isArray(given[0]) ? given[0] : [];
  if (!parts.every((part) => part instanceof Bytes)) throw new Unclear();
  const data = parts.flatMap((part) => [...part.data]);
  return new Bytes(Uint8Array.from(data), 'node', parts.length === 1 ? parts[0]?.origin : undefined);
}

function arrayFrom(given: readonly Thing[], site: Site): Thing {
  const [source, map] = given;
  let items: readonly Thing[];
  if (source instanceof Plain) items = Array.from({ length: size(source.get('length')) });
  else items = itemsOf(source);
  return isCallable(map) ? items.map((item, index) => site.call(map, [item, index])) : [...items];
}

function newArray(given: readonly Thing[]): Thing {
  return given.length === 1 && typeof given[0] === 'number'
    ? Array.from<Thing>({ length: size(given[0]) })
    : [...given];
}

function binaryToBase64(given: readonly Thing[], site: Site): Thing {
  const [source] = given;
  if (source instanceof Unseen) return source;
  if (source instanceof Pending) throw new Unawaited(firstArgument(site), source.value);
  if (Array.isArray(source)) throw new Unclear();
  const text = textOf(source);
  if ([...text].some((character) => character.charCodeAt(0) > 255)) throw new Unclear();
  return toBase64(latin1(text));
}

function fromCharCode(given: readonly Thing[]): Thing {
  const unseen = given.find((one) => one instanceof Unseen);
  return unseen ?? String.fromCharCode(...numbers(given));
}

function filled(given: readonly Thing[]): Thing {
  const [target] = given;
  if (!(target instanceof Bytes)) return target;
  target.data.set(randomBytes(target.data.length));
  target.origin = 'random';
  return target;
}

function encoded(given: readonly Thing[]): Thing {
  const [source] = given;
  return new Bytes(utf8(source === undefined ? '' : textOf(source)), 'array');
}

function newPromise(given: readonly Thing[], site: Site): Thing {
  let value: { readonly thing: Thing } | undefined;
  let isRejected = false;
  const resolve = new Native(([thing]) => {
    if (!isRejected) value ??= { thing: settled(thing) };
    return undefined;
  });
  const reject = new Native(() => {
    isRejected = value === undefined;
    return undefined;
  });
  site.call(given[0], [resolve, reject]);
  if (value) return new Pending(value.thing, true);
  throw isRejected ? new Thrown() : new Unclear();
}

function decodedText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Thrown();
  }
}

function rejected(): never {
  throw new Thrown();
}

/** Random numbers of more than eight bits: their values do not matter, only how many there are. */
function wideArray([count]: readonly Thing[]): Thing {
  return new Bytes(new Uint8Array(size(count)), 'array');
}

function newPattern([source, flags]: readonly Thing[]): Thing {
  if (source instanceof RegExp) return source;
  if (typeof source !== 'string' || (flags !== undefined && typeof flags !== 'string')) throw new Unclear();
  return patternOf(source, flags ?? '');
}

/** RxJS operators that hand on what a function gives. */
function mapping(given: readonly Thing[], site: Site): Thing {
  const [callback] = given;
  return new Native(([source]) => new Pending(settled(site.call(callback, [settled(source)])), false));
}

const same: Run = ([first]) => first;
const pending: Run = ([first]) => new Pending(settled(first), true);

const globals: Readonly<Record<string, Run>> = {
  String: (given) => (given.length === 0 ? '' : textOf(given[0])),
  'String.fromCharCode': fromCharCode,
  'String.fromCodePoint': fromCharCode,
  Number: ([first]) => (typeof first === 'number' || typeof first === 'string' ? Number(first) : undefined),
  Boolean: ([first]) => (typeof first === 'object' ? undefined : Boolean(first)),
  parseInt: ([first, radix]) => Number.parseInt(textOf(first), typeof radix === 'number' ? radix : 10),
  'Array.from': arrayFrom,
  'Array.of': (given) => [...given],
  'Buffer.isBuffer': ([first]) => first instanceof Bytes && first.flavor === 'node',
  'ArrayBuffer.isView': ([first]) => first instanceof Bytes && first.flavor !== 'buffer',
  'Array.isArray': ([first]) => Array.isArray(first),
  Array: newArray,
  'Math.floor': ([first]) => Math.floor(numbers([first])[0] ?? 0),
  'Math.ceil': ([first]) => Math.ceil(numbers([first])[0] ?? 0),
  'Math.round': ([first]) => Math.round(numbers([first])[0] ?? 0),
  'Math.min': (given) => Math.min(...numbers(given)),
  'Math.max': (given) => Math.max(...numbers(given)),
  'Math.pow': ([base, exponent]) => (numbers([base])[0] ?? 0) ** (numbers([exponent])[0] ?? 0),
  'Math.random': () => 0.37,
  Uint8Array: typedArray,
  Uint8ClampedArray: typedArray,
  Uint16Array: wideArray,
  Uint32Array: wideArray,
  'Uint8Array.from': (given, site) =>
    given[0] instanceof Unseen || (given[0] instanceof Bytes && given.length === 1)
      ? typedArray(given, site)
      : typedArray([arrayFrom(given, site)], site),
  'Uint8Array.of': (given, site) => typedArray([[...given]], site),
  ArrayBuffer: ([count]) => new Bytes(new Uint8Array(size(count)), 'buffer'),
  Buffer: bufferFrom,
  'Buffer.from': bufferFrom,
  'Buffer.concat': concatenated,
  'Buffer.alloc': ([count]) => new Bytes(new Uint8Array(size(count)), 'node'),
  btoa: binaryToBase64,
  atob: ([first]) => toLatin1(decodeAs(textOf(first), 'base64') ?? new Uint8Array(0)),
  unescape: ([first]) =>
    textOf(first).replace(/%([\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  encodeURIComponent: ([first]) => encodeURIComponent(textOf(first)),
  encodeURI: ([first]) => encodeURI(textOf(first)),
  decodeURIComponent: ([first]) => decodedText(textOf(first)),
  'crypto.getRandomValues': filled,
  RegExp: newPattern,
  'Promise.resolve': pending,
  'Promise.reject': rejected,
  'Promise.all': ([list]) => new Pending(Array.isArray(list) ? list.map(settled) : list, true),
  Promise: newPromise,
  'Object.freeze': same,
};

const packaged: Readonly<Record<string, Run>> = {
  'rxjs from': ([first]) => new Pending(settled(first), false),
  'rxjs of': ([first]) => new Pending(settled(first), false),
  'rxjs defer': (given, site) => new Pending(settled(site.call(given[0], [])), false),
  'rxjs firstValueFrom': pending,
  'rxjs lastValueFrom': pending,
  'util promisify': same,
};

const random = /(?:^|\.)(?:randomBytes|getRandomBytes|getRandomBytesAsync|pseudoRandomBytes)$/u;
const operators = /^(?:map|switchMap|mergeMap|concatMap|exhaustMap)$/u;

function textEncoder(): Thing {
  return new Plain(new Map<string, Thing>([['encode', new Native(encoded)]]));
}

/** `new TextDecoder()`, which reads UTF-8 unless it is told otherwise. */
function textDecoder([encoding]: readonly Thing[]): Thing {
  const isUtf8 = encoding === undefined || (typeof encoding === 'string' && /^utf-?8$/iu.test(encoding));
  const decode = ([bytes]: readonly Thing[]): Thing => {
    if (!isUtf8 || !(bytes instanceof Bytes)) throw new Unclear();
    return toUtf8(bytes.data);
  };
  return new Plain(new Map<string, Thing>([['decode', new Native(decode)]]));
}

/** Whether a method is that of a window which is handed to the file: `this.window.btoa(text)`. */
function isOfWindow(node: Node): boolean {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' && isSpoken(callee.object, /^_?(?:window|win|defaultView)$/iu);
}

/** Runs a function of the platform; undefined for one that is not known. */
export function callPlatform(callee: External, given: readonly Thing[], site: Site): Thing {
  const name = callee.path.join('.');
  const module = callee.module.replace(/^node:/u, '');
  if (name === 'TextEncoder' && site.isNew) return textEncoder();
  if (name === 'TextDecoder' && site.isNew) return textDecoder(given);
  if (module.startsWith('rxjs') && operators.test(name)) return mapping(given, site);
  if (/^(?:webcrypto\.|.*\.)?getRandomValues$/u.test(name)) return filled(given);
  if (module === 'unseen' && name === 'btoa' && isOfWindow(site.node)) return binaryToBase64(given, site);
  if (random.test(name) && typeof given[0] === 'number')
    return new Bytes(randomBytes(size(given[0])), 'node', 'random');
  if (module === 'buffer' || module === 'safe-buffer') return globals[name]?.(given, site);
  if (module === 'global' || module === 'unseen') return module === 'global' ? globals[name]?.(given, site) : undefined;
  const own = module.startsWith('rxjs') ? 'rxjs' : module;
  return packaged[`${own} ${name}`]?.(given, site);
}
