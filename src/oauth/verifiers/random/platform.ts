// What do the functions of the language and of Node make of their arguments: numbers, character codes, buffers, arrays?
import { propertyNamed } from '../../../syntax/names';
import { anyNumber, exactly, larger, mapBounds, smaller, upTo } from '../../../values/interval';
import { exact } from '../../../values/text';
import { argumentAt, mappedBy } from './arguments';
import type { Call } from './arguments';
import { altered, emptyList, isRaw, listOf, mixed, unknownMaterial } from './material';
import type { Material } from './material';
import { numberOf } from './numbers';
import type { Reader, Scope } from './scope';

const roundings: ReadonlyMap<string, (number: number) => number> = new Map([
  ['Math.floor', Math.floor],
  ['Math.ceil', Math.ceil],
  ['Math.round', Math.round],
  ['Math.trunc', Math.trunc],
  ['Math.abs', Math.abs],
]);

/** Numbers of the language: `Math.floor(x)`, `parseInt(x)`. */
export function byGlobal(path: string, call: Call, scope: Scope, reader: Reader): Material | undefined {
  const read = (position: number): Material => {
    const node = argumentAt(call, position);
    return node ? reader.read(node, scope) : unknownMaterial(call);
  };
  const rounding = roundings.get(path);
  if (rounding) {
    const inner = read(0);
    return mixed([inner], mapBounds(inner.value, rounding), call);
  }
  switch (path) {
    case 'Math.min':
    case 'Math.max': {
      const parts = call.arguments.map((_one, position) => read(position));
      const bound = parts.map(({ value }) => value).reduce(path === 'Math.min' ? smaller : larger);
      return mixed(parts, bound, call);
    }
    case 'parseInt':
    case 'Number':
    case 'Number.parseInt':
    case 'parseFloat':
      return mixed([read(0)], read(0).form === 'number' ? read(0).value : anyNumber, call);
    case 'String': {
      const one = read(0);
      return one.form === 'text'
        ? one
        : { ...one, form: one.form === 'number' ? 'text' : 'unknown', outside: undefined };
    }
    case 'String.fromCharCode':
    case 'String.fromCodePoint':
      return ofCharacterCodes(call, scope, reader);
    case 'String.fromCharCode.apply':
      return inCharacters(read(1), call);
    case 'Array.from':
      return ofArrayFrom(call, scope, reader);
    case 'Array':
      return emptyList(numberOf(argumentAt(call, 0), scope, reader), 'list', call);
    case 'Array.apply':
    case 'Object.freeze':
      return path === 'Object.freeze' ? read(0) : read(1);
    case 'Buffer.from':
    case 'Uint8Array.from':
      return asBuffer(call, read(0), scope, reader);
    case 'Buffer.alloc':
    case 'Buffer.allocUnsafe':
      return { ...emptyList(numberOf(argumentAt(call, 0), scope, reader), 'bytes', call), kind: 'buffer' };
    case 'encodeURIComponent':
    case 'escape': {
      const one = read(0);
      return one.outside === ''
        ? one
        : { ...altered(one), outside: undefined, length: { least: one.length.least, most: Infinity } };
    }
    default:
      return undefined;
  }
}

/** Bytes, each as the character with its number. */
function inCharacters(bytes: Material, node: Call): Material {
  return { ...bytes, form: 'text', outside: undefined, ...(isRaw(bytes) && { strange: 'ÿ' }), node };
}

function ofCharacterCodes(call: Call, scope: Scope, reader: Reader): Material {
  const [only] = call.arguments;
  if (only?.type === 'SpreadElement') {
    const bytes = reader.read(only.argument, scope);
    return bytes.form === 'unknown' ? unknownMaterial(call) : inCharacters(bytes, call);
  }
  const number = only && reader.read(only, scope);
  if (!number) return unknownMaterial(call);
  return { ...number, form: 'text', length: exactly(call.arguments.length), outside: undefined, node: call };
}

/** `Buffer.from(text, encoding)`, and of bytes. */
function asBuffer(call: Call, one: Material, scope: Scope, reader: Reader): Material {
  if (one.form === 'bytes') return { ...one, kind: 'buffer', node: one.node };
  if (one.form === 'list') return { ...one, form: 'bytes', kind: 'buffer' };
  if (one.form !== 'text') return { ...one, form: 'unknown' };
  const chosen = argumentAt(call, 1);
  const encoding = chosen ? exact(reader.evaluator.valueOf(chosen, scope.environment)) : 'utf8';
  const isText = encoding !== undefined && /^(?:utf-?8|ascii|latin1|binary)$/u.test(encoding);
  const length = isText
    ? one.length
    : encoding === 'hex'
      ? mapBounds(one.length, (count) => Math.floor(count / 2))
      : upTo(one.length);
  const rest = { ...altered(one), ...(isText && one.text !== undefined && { text: one.text }) };
  return { ...rest, form: 'bytes', kind: 'buffer', length, outside: undefined, node: call };
}

/** `Array.from(source, map)`; `{ length }` is a source without items. */
function ofArrayFrom(call: Call, scope: Scope, reader: Reader): Material {
  const source = argumentAt(call, 0);
  const length = propertyNamed(source, 'length');
  const list = length
    ? emptyList(numberOf(length, scope, reader), 'list', call)
    : source
      ? reader.read(source, scope)
      : unknownMaterial(call);
  const map = argumentAt(call, 1);
  const plain =
    list.form === 'text'
      ? listOf({ ...list, length: exactly(1), node: call }, list.length, call)
      : { ...list, form: list.form === 'bytes' ? ('list' as const) : list.form };
  return map ? mappedBy(plain, map, call, scope, reader) : plain;
}
