// What do the methods of bytes, lists, numbers and texts make of their randomness?
import type { TSESTree } from '@typescript-eslint/utils';
import { propertyNamed } from '../../../syntax/names';
import { booleanOf } from '../../../syntax/nodes';
import type { Node } from '../../../syntax/nodes';
import { anyNumber, exactly, larger, minus, plus, times, upTo } from '../../../values/interval';
import { optionsOf } from '../../../values/value';
import { argumentAt, mappedBy } from './arguments';
import {
  altered,
  constantText,
  encoded,
  joined,
  listOf,
  mixed,
  partOf,
  repeated,
  reservedIn,
  unknownMaterial,
  isRaw,
  withoutLetters,
} from './material';
import type { Material } from './material';
import { onlySources, textArgument } from './method-call';
import type { MethodCall } from './method-call';
import { numberOf } from './numbers';
import { drawnFrom } from './picks';
import { replaced } from './replacements';
import type { Reader, Scope } from './scope';
import { sliced } from './slices';

/** A character no code verifier may have that random bytes become when they are taken for text. */
function strange(encoding = 'utf8'): string {
  if (encoding === 'ascii') return '%';
  return encoding === 'latin1' || encoding === 'binary' ? 'ÿ' : '\uFFFD';
}

/** `bytes.toString(encoding)`: a Buffer follows its argument, a WordArray its encoder, other arrays write decimal numbers. */
function bytesToString(asked: MethodCall): Material {
  const { call, on, scope, reader } = asked;
  const first = argumentAt(call, 0);
  if (on.kind === 'words') {
    if (!first) return encoded(on, 'hex', false, call);
    const [chosen] = optionsOf(reader.evaluator.valueOf(first, scope.environment));
    const name = chosen?.kind === 'foreign' ? (chosen.path.at(-1) ?? chosen.module) : '';
    if (/hex$/iu.test(name)) return encoded(on, 'hex', false, call);
    if (/base64url$/iu.test(name)) return encoded(on, 'base64url', false, call);
    return /base64$/iu.test(name) ? encoded(on, 'base64', true, call) : onlySources(on, 'text', call);
  }
  if (on.kind !== 'buffer') return onlySources(on, 'text', call);
  const name = textArgument(asked, 0);
  if (name === 'hex' || name === 'base64' || name === 'base64url')
    return encoded(on, name, name === 'base64', on.text === undefined ? (first ?? call) : call);
  const isOneByOne = name === 'latin1' || name === 'binary' || name === 'ascii';
  // Each character of UTF-8 and of UTF-16 comes from one byte or more.
  const isFewer = !first || /^(?:utf-?8|ucs-?2|utf-?16le)$/iu.test(name ?? '');
  const length = isOneByOne ? on.length : isFewer ? upTo(on.length) : anyNumber;
  const isText = isRaw(on) && (isOneByOne || isFewer);
  return { ...onlySources(on, 'text', call), length, ...(isText && { strange: strange(name) }) };
}

/** `number.toString(radix)`: as many digits as the largest number needs. */
function numberToString(asked: MethodCall): Material {
  const { call, on, scope, reader } = asked;
  const first = argumentAt(call, 0);
  const radix = first ? numberOf(first, scope, reader) : exactly(10);
  const isWhole = on.value.most !== Infinity && on.weak.length === 0 && radix.least === radix.most;
  const most = isWhole ? Math.max(1, Math.ceil(Math.log(on.value.most + 1) / Math.log(radix.least))) : Infinity;
  const outside = on.weak.length > 0 || isWhole ? '' : undefined;
  const density = radix.least === 16 && radix.most === 16 ? 0.5 : 1;
  const hasLetters = radix.least > 10;
  return { ...on, form: 'text', length: { least: 1, most }, outside, density, hasLetters, node: call };
}

function joinedList({ call, on }: MethodCall, separator: string | undefined): Material {
  const item = on.item ?? unknownMaterial(call);
  const itemLength = item.form === 'number' && item.length.most === Infinity ? anyNumber : item.length;
  const gaps = times(minus(on.length, exactly(1)), separator === undefined ? anyNumber : exactly(separator.length));
  const rest = altered(item);
  return {
    ...rest,
    form: 'text',
    length: plus(times(itemLength, on.length), gaps),
    strong: on.strong,
    uuids: on.uuids,
    weak: on.weak,
    outside: item.outside === undefined || separator === undefined ? undefined : item.outside + reservedIn(separator),
    draws: on.draws,
    node: call,
  };
}

/** `list.reduce((text, item) => text + f(item), '')`. */
function reduced({ call, on, scope, reader }: MethodCall): Material {
  const [callback, start] = [argumentAt(call, 0), argumentAt(call, 1)];
  const [only] = callback ? optionsOf(reader.evaluator.valueOf(callback, scope.environment)) : [];
  if (!callback || !start || only?.kind !== 'function') return onlySources(on, 'unknown', call);
  const before = reader.read(start, scope);
  const step = reader.enter(
    only,
    [() => constantText('', call), () => on.item ?? unknownMaterial(call)],
    callback,
    scope,
  );
  return { ...joined(before, repeated(step, on.length), call), draws: on.draws };
}

/** `letters.sort(() => Math.random() - 0.5)`: as random as the comparisons are. */
function shuffled({ call, on, scope, reader }: MethodCall, callback: Node): Material | undefined {
  const { item } = mappedBy({ ...on, form: 'list' }, callback, call, scope, reader);
  if (on.form !== 'list' || on.strong.most > 0 || !item || item.weak.length === 0 || item.strong.most > 0)
    return undefined;
  return { ...on, weak: item.weak, ...(on.item && { item: { ...on.item, weak: item.weak } }) };
}

function padded({ call, on, scope, reader }: MethodCall): Material {
  const wanted = numberOf(argumentAt(call, 0), scope, reader);
  const rest = altered(on);
  const outside = argumentAt(call, 1) ? on.outside : undefined;
  return { ...rest, form: 'text', length: larger(on.length, wanted), outside, node: call };
}

function onBytesOrList(asked: MethodCall): Material | undefined {
  const { call, method, on, scope, reader } = asked;
  const first = argumentAt(call, 0);
  switch (method) {
    case 'toString':
      return on.form === 'bytes' ? bytesToString(asked) : onlySources(on, 'text', call);
    case 'toHex':
      return encoded(on, 'hex', false, call);
    case 'toBase64': {
      const alphabet = propertyNamed(first, 'alphabet');
      const isUrl = alphabet?.type === 'Literal' && alphabet.value === 'base64url';
      const isBare = booleanOf(propertyNamed(first, 'omitPadding')) === true;
      return encoded(on, isUrl ? 'base64url' : 'base64', !isBare, call);
    }
    case 'map':
      return first && on.form === 'list' ? mappedBy(on, first, call, scope, reader) : ofTypedMap(asked, first);
    case 'join':
      return joinedList(asked, first ? textArgument(asked, 0) : ',');
    case 'reduce':
      return reduced(asked);
    case 'slice':
    case 'subarray':
      return sliced(asked);
    case 'sort':
    case 'toSorted':
      return first ? shuffled(asked, first) : undefined;
    case 'fill':
      return first ? { ...on, item: reader.read(first, scope) } : on;
    case 'keys':
    case 'values':
    case 'entries':
      return method === 'values' ? on : { ...listOf(unknownMaterial(call), on.length, call) };
    default:
      return undefined;
  }
}

/** `bytes.map(callback)`: a typed array keeps numbers, and letters become zero. */
function ofTypedMap({ call, on, scope, reader }: MethodCall, callback: Node | undefined): Material {
  if (!callback) return unknownMaterial(call);
  const mapped = mappedBy(on, callback, call, scope, reader);
  if (mapped.item?.form === 'number') return { ...mapped, form: 'bytes' };
  const isLost = mapped.item?.form === 'text' && mapped.item.hasLetters === true && on.strong.most > 0;
  return isLost && on.weak.length === 0 ? withoutLetters(on, call.callee) : onlySources(on, 'unknown', call);
}

/** A written text that is repeated; no longer than any verifier may be. */
function again({ call, on, scope, reader }: MethodCall, text: string): Material {
  const { least, most } = numberOf(argumentAt(call, 0), scope, reader);
  const isKnown = least === most && most * text.length < 1000;
  return isKnown ? constantText(text.repeat(most), call) : repeated(on, { least, most });
}

function onText(asked: MethodCall): Material | undefined {
  const { call, method, on, scope, reader } = asked;
  const first = argumentAt(call, 0);
  switch (method) {
    case 'toString':
    case 'trim':
    case 'normalize':
    case 'valueOf':
    case 'toLowerCase':
    case 'toUpperCase':
      return on;
    case 'slice':
    case 'substring':
    case 'substr':
      return sliced(asked);
    case 'replace':
    case 'replaceAll':
      return replaced(asked);
    case 'charAt':
    case 'at':
      return first ? drawnFrom(on, reader.read(first, scope), call) : undefined;
    case 'charCodeAt':
    case 'codePointAt':
      return mixed([on, ...(first ? [reader.read(first, scope)] : [])], { least: 0, most: 65_535 }, call);
    case 'padStart':
    case 'padEnd':
      return padded(asked);
    case 'repeat':
      if (on.text !== undefined) return again(asked, on.text);
      // The same text again is no more random than once.
      return { ...repeated(on, numberOf(first, scope, reader)), strong: on.strong, uuids: on.uuids };
    case 'concat':
      return call.arguments.reduce<Material>((all, one) => joined(all, reader.read(one, scope), call), on);
    case 'split': {
      if (textArgument(asked, 0) === '') return listOf({ ...partOf(on, exactly(1), call) }, on.length, call);
      return { ...onlySources(on, 'list', call), item: onlySources(on, 'text', call) };
    }
    default:
      return undefined;
  }
}

const cutting = /^(?:slice|substring|substr)$/u;

/** What a method makes of the value that it is called on. */
export function madeByMethod(
  call: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  method: string,
  scope: Scope,
  reader: Reader,
): Material {
  const on = reader.read(callee.object, scope);
  const asked: MethodCall = { call, method, on, scope, reader };
  let made: Material | undefined;
  if (method === 'then') return chained(asked);
  if (method === 'catch') return on;
  if (on.form === 'bytes' || on.form === 'list') made = onBytesOrList(asked);
  else if (on.form === 'text') made = onText(asked);
  else if (on.form === 'number' && method === 'toString') made = numberToString(asked);
  else if (on.form === 'number' && method === 'toFixed') made = onlySources(on, 'text', call);
  else if (on.form === 'unknown' && on.weak.length > 0 && on.strong.most === 0) made = onlySources(on, 'unknown', call);
  else if (on.form === 'unknown' && cutting.test(method))
    made = { ...unknownMaterial(call), taken: sliced(asked).length };
  else if (on.form === 'unknown' && method === 'map') made = mappedFromUnseen(asked);
  return made ?? unknownMaterial(call);
}

/** `range(64).map(callback)`: whatever is mapped, the callback may make its items of weak sources alone. */
function mappedFromUnseen({ call, on, scope, reader }: MethodCall): Material | undefined {
  const callback = argumentAt(call, 0);
  if (!callback) return undefined;
  const mapped = mappedBy({ ...on, form: 'list' }, callback, call, scope, reader);
  return mapped.item && mapped.item.weak.length > 0 && mapped.item.strong.most === 0 ? mapped : undefined;
}

/** `promise.then((value) => …)`: promises are looked through. */
function chained({ call, on, scope, reader }: MethodCall): Material {
  const callback = argumentAt(call, 0);
  const [only] = callback ? optionsOf(reader.evaluator.valueOf(callback, scope.environment)) : [];
  return callback && only?.kind === 'function'
    ? reader.enter(only, [() => on], callback, scope)
    : unknownMaterial(call);
}
