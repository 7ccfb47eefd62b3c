// Which calls and assignments write a value into a store that keeps it?
import type { TSESTree } from '@typescript-eslint/utils';
import { storeWriters } from '../../libraries/lasting-stores';
import type { StoreWriter } from '../../libraries/lasting-stores';
import { storeModules, storeNames, writingMethods } from '../../libraries/stores';
import type { StoreKind } from '../../libraries/stores';
import type { ArgumentPlace } from '../../libraries/types';
import { elementName, isSpoken, literalKey, memberName, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { optionsOf } from '../../values/value';
import { lastNames, mayReach, reaches } from '../library/calls';
import { firstOf, rowsByModule } from '../library/rows-by-module';
import { functionsCalled } from '../verifiers/marks';
import { placeOf } from '../verifiers/places';
import { anyName, storeKeyOf, storeOf } from '../verifiers/store-keys';
import { ofReference, ofSetter } from './hooks';
import { persistedWritesOf } from './persisted-state';
import type { StoreWrite } from './store-write';

const writers = new Set(writingMethods);
const nameOfStore: Readonly<Record<string, StoreKind>> = {
  ...storeNames,
  ...storeModules,
  'quasar LocalStorage': 'localStorage',
  'quasar SessionStorage': 'sessionStorage',
};

/** The stores that an expression may be. */
function kindsOf(node: Node, evaluation: Evaluation): readonly StoreKind[] {
  const own = storeOf(node, evaluation);
  if (own !== undefined && Object.hasOwn(nameOfStore, own)) return [nameOfStore[own] as StoreKind];
  return optionsOf(evaluation.valueOf(node, evaluation.top)).flatMap((one): StoreKind[] => {
    if (one.kind !== 'foreign') return [];
    const last = one.path.filter((step) => step !== '()' && step !== 'new').at(-1);
    if (one.module === 'global')
      return last !== undefined && Object.hasOwn(storeNames, last) ? [storeNames[last] as StoreKind] : [];
    if (Object.hasOwn(storeModules, one.module)) return [storeModules[one.module] as StoreKind];
    const name = `${one.module} ${last ?? ''}`;
    return Object.hasOwn(nameOfStore, name) ? [nameOfStore[name] as StoreKind] : [];
  });
}

/** Whether a name is, or ends with, the word for a store: `redis`, `env.OAUTH_KV`. */
function isCalled(receiver: string | undefined, word: string): boolean {
  return (
    receiver !== undefined && (receiver === word || (word === word.toUpperCase() && receiver.endsWith(`_${word}`)))
  );
}

/** The client whose table an expression names; the expression itself where it names none. */
function beforeTable(node: Node): Node {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' && memberName(callee) === 'from' ? unwrap(callee.object) : node;
}

const writersByPath = lastNames(storeWriters.flatMap(({ callee = [] }) => callee));

const writersOf = rowsByModule(storeWriters, ({ modules = [] }) => modules);

const spokenWriters = new Map<string, StoreWriter[]>();
for (const row of storeWriters)
  for (const method of row.spoken?.methods ?? [])
    spokenWriters.set(method, [...(spokenWriters.get(method) ?? []), row]);

/** The row of a method that is known by the name of what it is called on. */
function spokenWriterOf(callee: TSESTree.MemberExpression, method: string): StoreWriter | undefined {
  const rows = spokenWriters.get(method);
  if (!rows) return undefined;
  // e.g. `supabase.from('logins').insert(…)`
  const object = beforeTable(unwrap(callee.object));
  const names = [spokenName(object), object.type === 'MemberExpression' ? spokenName(object.object) : undefined];
  return rows.find(({ spoken }) => spoken && names.some((name) => isCalled(name, spoken.receiver)));
}

function writerOf(call: TSESTree.CallExpression, evaluation: Evaluation): StoreWriter | undefined {
  const callee = unwrap(call.callee);
  const name = spokenName(callee) ?? '';
  const options = mayReach(callee, writersByPath, evaluation)
    ? optionsOf(evaluation.valueOf(callee, evaluation.top))
    : [];
  const known = options.flatMap((one) =>
    one.kind === 'foreign' ? writersOf(one.module).filter(({ callee: paths = [] }) => reaches(one.path, paths)) : [],
  );
  const spoken = callee.type === 'MemberExpression' ? spokenWriterOf(callee, name) : undefined;
  return firstOf(storeWriters, spoken ? [...known, spoken] : known);
}

/** The argument at a place, or the member of it. */
function argumentAt(call: TSESTree.CallExpression, { argument, path = [] }: ArgumentPlace): Node | undefined {
  let node: Node | undefined = call.arguments[argument];
  for (const name of path) {
    if (node?.type !== 'ObjectExpression') return undefined;
    const property: TSESTree.ObjectLiteralElement | undefined = node.properties.find(
      (one) => one.type === 'Property' && literalKey(one.key, one.computed) === name,
    );
    node = property?.type === 'Property' ? property.value : undefined;
  }
  return node?.type === 'SpreadElement' ? undefined : node;
}

function ofTable(call: TSESTree.CallExpression, evaluation: Evaluation): StoreWrite[] {
  const writer = writerOf(call, evaluation);
  const value = writer && argumentAt(call, writer.value);
  if (!value) return [];
  const key = writer.key && argumentAt(call, writer.key);
  const row = value.type === 'ArrayExpression' ? value.elements[0] : value;
  const [only] = row?.type === 'ObjectExpression' ? row.properties : [];
  const name = only && elementName(only);
  return [
    {
      node: call,
      kinds: [writer.kind],
      store: call.callee,
      key: key ? storeKeyOf(key, evaluation) : (name ?? anyName),
      value,
      isLimited: writer.mostArguments !== undefined && call.arguments.length > writer.mostArguments,
    },
  ];
}

function ofCall(call: TSESTree.CallExpression, evaluation: Evaluation): StoreWrite[] {
  evaluation.begin();
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' ? memberName(callee) : spokenName(callee);
  const [key, value] = call.arguments;
  if (method === undefined) return [];
  const write = (store: Node, name: string, given: Node): StoreWrite[] => {
    const kinds = kindsOf(store, evaluation);
    return kinds.length > 0 ? [{ node: call, kinds, store, key: name, value: given, isLimited: false }] : [];
  };
  if (method === 'assign' && spokenName(callee) === 'assign' && key && value?.type === 'ObjectExpression')
    return write(key, anyName, value);
  if (method === 'multiSet' && key && callee.type === 'MemberExpression') return write(callee.object, anyName, key);
  if (key && value && value.type !== 'SpreadElement' && writers.has(method)) {
    const store = callee.type === 'MemberExpression' ? callee.object : callee;
    const found = write(store, storeKeyOf(key, evaluation), value);
    if (found.length > 0) return found;
  }
  const listed = [...ofTable(call, evaluation), ...ofSaidWriter(call, evaluation)];
  return listed.length > 0 ? listed : ofSetter(call, evaluation);
}

/** Functions of other files that say where they write: `storeItemInLocalStorage(key, value)`, `setLocalStorage(key, value)`. */
const saidWriter = /^_?(?:set|save|store|write|put|add|persist|update)\w*local_?storage(?:_?(?:item|value))?$/iu;

function ofSaidWriter(call: TSESTree.CallExpression, evaluation: Evaluation): StoreWrite[] {
  const callee = unwrap(call.callee);
  const [key, value] = call.arguments;
  if (!isSpoken(callee, saidWriter)) return [];
  if (!key || !value || value.type === 'SpreadElement' || functionsCalled(call, evaluation).length > 0) return [];
  const name = storeKeyOf(key, evaluation);
  return [{ node: call, kinds: ['localStorage'], store: callee, key: name, value, isLimited: false }];
}

/** All writes of the file into stores. */
export function storeWritesOf(evaluation: Evaluation): readonly StoreWrite[] {
  const { index } = evaluation;
  const ofAssignments = index.ofType('AssignmentExpression').flatMap((node): StoreWrite[] => {
    const { left, right } = node;
    if (left.type !== 'MemberExpression') return [];
    const kept = ofReference(node, evaluation);
    if (kept.length > 0) return kept;
    const place = placeOf(left, [], evaluation);
    if (!place || typeof place.root !== 'string' || !Object.hasOwn(nameOfStore, place.root)) return [];
    const kinds = [nameOfStore[place.root] as StoreKind];
    return [{ node, kinds, store: left.object, key: place.path[0] ?? anyName, value: right, isLimited: false }];
  });
  const ofStates = persistedWritesOf(evaluation).map(({ call, value }): StoreWrite => ({
    node: call,
    kinds: ['localStorage'],
    store: call.callee,
    key: anyName,
    value,
    isLimited: false,
  }));
  return [...index.ofType('CallExpression').flatMap((call) => ofCall(call, evaluation)), ...ofAssignments, ...ofStates];
}
