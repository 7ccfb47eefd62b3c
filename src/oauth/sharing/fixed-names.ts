// On a server: does one request write a code verifier under a name that is the same for all, and another one read it there?
import type { TSESTree } from '@typescript-eslint/utils';
import { fileReaders, fileWriters } from '../../libraries/stores';
import { isSpoken, memberName, rootIdentifier, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { functionOfVariable, variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import { walk } from '../../syntax/walk';
import type { Evaluation } from '../../values/evaluation';
import { exact } from '../../values/text';
import { secretsIn } from '../disclosures/secrets';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { anyName, isConstantElsewhere, keyOf } from '../verifiers/store-keys';
import { writeReadElsewhere } from './apart';
import type { SharedWrite } from './apart';

/** The name of a file that is the same for every request; undefined where something of the request goes into it. */
function fixedFile(node: Node | undefined, evaluation: Evaluation): string | undefined {
  if (!node || node.type === 'SpreadElement') return undefined;
  const known = keyOf(node, evaluation);
  if (known !== anyName && !known.startsWith('<')) return known;
  let isFixed = true;
  walk(node, evaluation.sourceCode.visitorKeys, (one) => {
    const variable = one.type === 'Identifier' ? variableOf(one, evaluation.sourceCode) : undefined;
    if (variable && functionOfVariable(variable) !== undefined) isFixed = false;
    return isFixed;
  });
  return isFixed ? evaluation.sourceCode.getText(node) : undefined;
}

const namesOfFileWriters = new Set(fileWriters);
const namesOfFileReaders = new Set(fileReaders);

/** Whether the file has calls that could keep something under a name. */
export function mayKeepByName({ index }: Evaluation): boolean {
  return index.named('CallExpression', namesOfFileWriters).length > 0 || index.methodCallsNamed('put').length > 0;
}

/** What a call names that all requests share: the file, or the entry of a store; undefined where it depends on the request. */
type Naming = (call: TSESTree.CallExpression) => string | undefined;

/** Where one request writes a verifier under a name that is the same for all, and another one reads it. */
function sharedUnderName(
  writes: readonly TSESTree.CallExpression[],
  reads: readonly TSESTree.CallExpression[],
  nameOf: Naming,
  facts: SecretFacts,
): SharedWrite[] {
  const { evaluation } = facts;
  return writes.flatMap((write) => {
    evaluation.begin();
    const name = nameOf(write);
    const value = write.arguments[1];
    if (name === undefined || !value || !secretsIn(value, facts).some(({ kind }) => kind === 'verifier')) return [];
    const own = reads.filter((read) => nameOf(read) === name);
    return writeReadElsewhere([write], own, evaluation) ?? [];
  });
}

/** Files with one name for all, which one request writes a verifier into and another one reads. */
function sharedFiles(facts: SecretFacts): SharedWrite[] {
  const { evaluation } = facts;
  const writes = evaluation.index.named('CallExpression', namesOfFileWriters);
  if (writes.length === 0) return [];
  const reads = evaluation.index.named('CallExpression', namesOfFileReaders);
  return sharedUnderName(writes, reads, (call) => fixedFile(call.arguments[0], evaluation), facts);
}

/** The store that a worker is bound to: `env.AUTH` in `env.AUTH.put('verifier', verifier)`. */
function bindingOf({ callee }: TSESTree.CallExpression): string | undefined {
  const store = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  if (store?.type !== 'MemberExpression' || spokenName(store.object) !== 'env') return undefined;
  const root = rootIdentifier(store);
  return root && isSpoken(root, /^process$/u) ? undefined : memberName(store);
}

/** A key whose text is known, or that another file keeps as a constant. */
function fixedKey(node: Node | undefined, evaluation: Evaluation): string | undefined {
  if (!node || node.type === 'SpreadElement') return undefined;
  const key = keyOf(node, evaluation);
  const isFixed = isConstantElsewhere(key) || exact(evaluation.valueOf(node, evaluation.top)) === key;
  return isFixed ? key : undefined;
}

/** Entries with one key for all in a store that a worker is bound to. */
function sharedBindings(facts: SecretFacts): SharedWrite[] {
  const { evaluation } = facts;
  const { index } = evaluation;
  const ofBinding = (name: string): TSESTree.CallExpression[] =>
    index.methodCallsNamed(name).filter((call) => bindingOf(call) !== undefined);
  const writes = ofBinding('put');
  if (writes.length === 0) return [];
  const nameOf: Naming = (call) => {
    const key = fixedKey(call.arguments[0], evaluation);
    return key === undefined ? undefined : `${bindingOf(call) ?? ''} ${key}`;
  };
  return sharedUnderName(writes, ofBinding('get'), nameOf, facts);
}

/** Names that are the same for all requests, under which one of them writes a verifier and another one reads it. */
export function sharedUnderNames(facts: SecretFacts): SharedWrite[] {
  return [...sharedFiles(facts), ...sharedBindings(facts)];
}
