// What does a call make: a generator of the tables, a function of the file, or a method of what came before?
import type { TSESTree } from '@typescript-eslint/utils';
import { encoders, randomSources, repeaters } from '../../../libraries/randomness';
import type { RandomSource } from '../../../libraries/randomness';
import { memberName, propertyNamed, spokenName } from '../../../syntax/names';
import type { Node } from '../../../syntax/nodes';
import { variableOf } from '../../../syntax/scopes';
import { unwrap, wrapped } from '../../../syntax/unwrap';
import { anyNumber, exactly } from '../../../values/interval';
import type { Interval } from '../../../values/interval';
import { optionsOf } from '../../../values/value';
import type { Foreign, FunctionValue, Value } from '../../../values/value';
import { reaches } from '../../library/calls';
import { argumentAt, mappedBy } from './arguments';
import type { Call } from './arguments';
import { madeByDigest } from './digests';
import { byEncoder, byNameOfEncoder, encodesByName } from './encoding';
import {
  eitherOf,
  emptyList,
  encoded,
  listOf,
  randomBytes,
  randomCharacters,
  unknownMaterial,
  uuidMaterial,
  weakMaterial,
} from './material';
import type { Material } from './material';
import { madeByMethod } from './methods';
import { numberOf } from './numbers';
import { byGlobal } from './platform';
import type { Given, Reader, Scope } from './scope';

/** Whether a row of the tables is about a value from outside. */
export function knows(row: { modules: readonly string[]; callee: readonly string[] }, foreign: Foreign): boolean {
  const isModule = row.modules.includes('*') || row.modules.includes(foreign.module);
  return isModule && reaches(foreign.path, row.callee);
}

/** Bytes of one item of a typed array. */
const widths: Readonly<Record<string, number>> = {
  Uint8Array: 1,
  Int8Array: 1,
  Uint8ClampedArray: 1,
  Uint16Array: 2,
  Int16Array: 2,
  Uint32Array: 4,
  Int32Array: 4,
  BigUint64Array: 8,
};

/** The bytes that fill an array. */
function filledWith(target: Material, draw: Call): Material {
  const node = unwrap(target.node);
  const width = node.type === 'NewExpression' ? (widths[spokenName(node.callee) ?? ''] ?? 1) : 1;
  const count = node.type === 'NewExpression' ? node.arguments[0] : undefined;
  return { ...randomBytes(target.length, { node: draw, count }, width), ...(target.kind && { kind: target.kind }) };
}

function countNodeOf({ count }: RandomSource, call: Call): Node | undefined {
  return count?.argument === undefined ? undefined : argumentAt(call, count.argument);
}

function countOf(row: RandomSource, call: Call, scope: Scope, reader: Reader): Interval {
  const option = row.countOption === undefined ? undefined : propertyNamed(argumentAt(call, 0), row.countOption);
  if (option) return numberOf(option, scope, reader);
  if (!row.count) return anyNumber;
  const node = countNodeOf(row, call);
  if (node) return numberOf(node, scope, reader);
  return row.count.otherwise === undefined ? anyNumber : exactly(row.count.otherwise);
}

function nameOf(foreign: Foreign): string {
  const names = foreign.path.filter((step) => step !== '()' && step !== 'new');
  const name = names.slice(-2).join('.');
  return name === '' ? foreign.module : name;
}

function bySource(row: RandomSource, foreign: Foreign, call: Call, scope: Scope, reader: Reader): Material {
  const source = { name: nameOf(foreign), node: call };
  const count = countNodeOf(row, call);
  switch (row.gives) {
    case 'bytes':
      return { ...randomBytes(countOf(row, call, scope, reader), { node: call, count }), kind: 'buffer' };
    case 'words':
      return { ...randomBytes(countOf(row, call, scope, reader), { node: call, count }), kind: 'words' };
    case 'words of bytes': {
      const given = argumentAt(call, 0);
      const bytes = given && reader.read(given, scope);
      return bytes?.form === 'bytes' ? { ...bytes, kind: 'words' } : unknownMaterial(call);
    }
    case 'fill': {
      const target = argumentAt(call, 0);
      const array = target && reader.read(target, scope);
      return array?.form === 'bytes' ? filledWith(array, call) : { ...unknownMaterial(call), form: 'bytes' };
    }
    case 'characters':
      return randomCharacters(countOf(row, call, scope, reader), row.isUnreserved ? '' : undefined, call);
    case 'base64url': {
      const bytes = randomBytes(countOf(row, call, scope, reader), { node: call, count });
      return encoded(bytes, 'base64url', false, call);
    }
    case 'uuid':
      return uuidMaterial(call);
    case 'weak bytes':
      return {
        ...randomBytes(countOf(row, call, scope, reader), { node: call, count }),
        strong: exactly(0),
        item: weakMaterial('number', source),
        weak: [source],
        kind: 'buffer',
      };
    case 'weak number':
      return weakMaterial('number', source);
    case 'weak list':
      return listOf(weakMaterial('text', source), anyNumber, call);
    default:
      return weakMaterial('text', source);
  }
}

/** `times(64, callback)` */
function ofTimes(call: Call, scope: Scope, reader: Reader): Material | undefined {
  const callback = argumentAt(call, 1);
  const list = emptyList(numberOf(argumentAt(call, 0), scope, reader), 'list', call);
  return callback && mappedBy(list, callback, call, scope, reader);
}

function byForeign(foreign: Foreign, call: Call, scope: Scope, reader: Reader): Material | undefined {
  const { path } = foreign;
  for (const row of randomSources) {
    if (!knows(row, row.isFactory ? { ...foreign, path: path.slice(0, -1) } : foreign)) continue;
    if (!row.isFactory) return bySource(row, foreign, call, scope, reader);
    const factory = unwrap(foreign.node);
    return factory.type === 'CallExpression' ? ofFactory(row, factory, call, scope, reader) : undefined;
  }
  if (knows(repeaters, foreign)) return ofTimes(call, scope, reader);
  const encoder = encoders.find((row) => knows(row, foreign));
  if (encoder) return byEncoder(encoder, call, scope, reader);
  const digest = madeByDigest(foreign, call, scope, reader);
  if (digest) return digest;
  const name = path.join('.').replace(/^(?:window|globalThis|self|global)\./u, '');
  const isBuffer = /^(?:node:)?buffer$/u.test(foreign.module);
  return foreign.module === 'global' || isBuffer ? byGlobal(name, call, scope, reader) : undefined;
}

/** `customAlphabet(characters, 43)()`. */
function ofFactory(
  row: RandomSource,
  factory: TSESTree.CallExpression,
  call: Call,
  scope: Scope,
  reader: Reader,
): Material {
  const alphabet = argumentAt(factory, 0);
  const characters = alphabet ? reader.read(alphabet, scope) : unknownMaterial(call);
  const own = argumentAt(call, 0);
  const count = own ? numberOf(own, scope, reader) : countOf(row, factory, scope, reader);
  return randomCharacters(count, characters.outside, call);
}

/** What each parameter of a function is given, each read once; those that get nothing are left out at the end. */
function givenBy(call: Call, { node }: FunctionValue, scope: Scope, reader: Reader): readonly Given[] {
  return node.params.flatMap((_parameter, position): Given[] => {
    const argument = argumentAt(call, position);
    const material = argument && reader.read(argument, scope);
    return material ? [() => material] : [];
  });
}

function byValue(value: Value, call: Call, scope: Scope, reader: Reader): Material | undefined {
  if (value.kind === 'function') return reader.enter(value, givenBy(call, value, scope, reader), call, scope);
  if (value.kind === 'foreign') return byForeign(value, call, scope, reader);
  if (value.kind === 'gap' && value.origin) return byForeign(value.origin, call, scope, reader);
  return undefined;
}

/** What a call makes. */
export function madeByCall(call: TSESTree.CallExpression, scope: Scope, reader: Reader): Material {
  const callee = unwrap(call.callee);
  const options = optionsOf(reader.evaluator.valueOf(callee, scope.environment));
  const known = options.map((option) => byValue(option, call, scope, reader));
  const certain = known.filter((one) => one !== undefined);
  if (certain.length === known.length && certain.length > 0) {
    const made = certain.reduce((all, one) => eitherOf(all, one, call));
    return isUnread(made) ? (byNameOfEncoder(call, scope, reader) ?? made) : made;
  }
  if (callee.type === 'MemberExpression') {
    const method = memberName(callee);
    // Whoever calls it `getRandomValues` and hands over an array means the function of WebCrypto.
    if (method === 'getRandomValues') {
      const target = argumentAt(call, 0);
      const array = target && reader.read(target, scope);
      return array?.form === 'bytes' ? filledWith(array, call) : unknownMaterial(call);
    }
    if (method !== undefined) {
      const made = madeByMethod(call, callee, method, scope, reader);
      return isUnread(made) ? (byNameOfEncoder(call, scope, reader) ?? made) : made;
    }
  }
  return byNameOfEncoder(call, scope, reader) ?? unknownMaterial(call);
}

/** Whether nothing at all is known of what a call makes. */
function isUnread(made: Material): boolean {
  return made.form === 'unknown' && made.weak.length === 0 && made.strong.most === Infinity;
}

/** Whether an expression is a number of bytes, by its type or by what such numbers are called: of a buffer it would be the bytes. */
function isCount(node: Node, { evaluator }: Reader): boolean {
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression') return /^(?:byte)?length$/iu.test(memberName(bare) ?? '');
  if (bare.type !== 'Identifier') return false;
  const name = variableOf(bare, evaluator.sourceCode)?.defs[0]?.name;
  const type = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation.type : undefined;
  return type ? type === 'TSNumberKeyword' : /^(?:n|num|len)$|(?:length|size|count)$/iu.test(bare.name);
}

/** What `new` makes: arrays of bytes, lists. */
export function madeByNew(node: TSESTree.NewExpression, scope: Scope, reader: Reader): Material {
  const name = spokenName(node.callee) ?? '';
  const first = argumentAt(node, 0);
  if (name in widths || name === 'Array') {
    if (!first) return name === 'Array' ? emptyList(exactly(0), 'list', node) : unknownMaterial(node);
    const given = reader.read(first, scope);
    if (given.form === 'number') return emptyList(given.value, name === 'Array' ? 'list' : 'bytes', node);
    if (name === 'Array' && node.arguments.length > 1) return unknownMaterial(node);
    if (name === 'Array')
      return given.form === 'unknown' ? emptyList(anyNumber, 'list', node) : listOf(given, exactly(1), node);
    if (given.form === 'bytes') return given;
    if (given.form === 'list') return { ...given, form: 'bytes' };
    return emptyList(isCount(first, reader) ? { least: 1, most: Infinity } : anyNumber, 'bytes', node);
  }
  if (name === 'Date') return weakMaterial('number', { name: 'Date', node });
  return unknownMaterial(node);
}

/** What is filled into the bytes that a name holds: `getRandomValues(array)`, `randomFillSync(array)`. */
export function fillsOf(material: Material, uses: readonly Node[], scope: Scope, reader: Reader): Material {
  if (material.form !== 'bytes' || material.strong.most > 0 || material.weak.length > 0) return material;
  for (const use of uses) {
    const call = wrapped(use).parent;
    if (call?.type !== 'CallExpression' || unwrap(call.arguments[0] ?? call) !== use) continue;
    const callee = unwrap(call.callee);
    const name = spokenName(callee);
    const values = optionsOf(reader.evaluator.valueOf(callee, scope.environment));
    const isTable = values.some(
      (value) => value.kind === 'foreign' && randomSources.some((row) => row.gives === 'fill' && knows(row, value)),
    );
    if (isTable || name === 'getRandomValues' || name === 'randomFillSync') return filledWith(material, call);
    const isRead =
      values.every((value) => value.kind === 'foreign' && value.module === 'global') || encodesByName(callee);
    if (!isRead && values.some((value) => value.kind !== 'function'))
      return { ...unknownMaterial(use), form: 'bytes', length: material.length };
  }
  return material;
}
