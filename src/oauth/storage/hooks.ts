// What do the hooks of component frameworks write into web storage? `useLocalStorage('cv')` gives a setter or a reference.
import type { TSESTree } from '@typescript-eslint/utils';
import type { StoreKind } from '../../libraries/stores';
import { memberName, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { declaratorOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { optionsOf } from '../../values/value';
import { storeKeyOf } from '../verifiers/store-keys';
import type { StoreWrite } from './store-write';

/** A call of a hook, and the store that its state is kept in. */
interface Hook {
  readonly call: TSESTree.CallExpression;
  readonly kind: StoreKind;
}

const hookName = /^use(?<store>Local|Session)Storage(?:State|Value)?$/u;

/** The hook that declares a name or one of a pair of names. */
function hookOf(name: Node, evaluation: Evaluation): Hook | undefined {
  const made = declaratorOf(name, evaluation.sourceCode)?.init;
  const call = made && unwrap(made);
  if (call?.type !== 'CallExpression') return undefined;
  const store = hookName.exec(spokenName(call) ?? '')?.groups?.['store'];
  if (store !== undefined) return { call, kind: store === 'Local' ? 'localStorage' : 'sessionStorage' };
  return spokenName(call) === 'useStorage' && isOfVueUse(call.callee, evaluation)
    ? { call, kind: spokenStoreOf(call.arguments[2]) }
    : undefined;
}

function isOfVueUse(callee: Node, evaluation: Evaluation): boolean {
  evaluation.begin();
  return optionsOf(evaluation.valueOf(callee, evaluation.top)).some(
    (one) => one.kind === 'foreign' && one.module === '@vueuse/core',
  );
}

/** `useStorage(key, value, sessionStorage)`; `localStorage` is what it takes by itself. */
function spokenStoreOf(store: Node | undefined): StoreKind {
  if (!store) return 'localStorage';
  const name = spokenName(store);
  return name === 'sessionStorage' || name === 'localStorage' ? name : 'other';
}

function writeInto({ call, kind }: Hook, node: StoreWrite['node'], value: Node, evaluation: Evaluation): StoreWrite {
  return { node, kinds: [kind], store: call, key: storeKeyOf(call.arguments[0], evaluation), value, isLimited: false };
}

/** `const [verifier, setVerifier] = useLocalStorage('cv')`: the setter writes into the store. */
export function ofSetter(call: TSESTree.CallExpression, evaluation: Evaluation): StoreWrite[] {
  const [value] = call.arguments;
  const hook = value && value.type !== 'SpreadElement' ? hookOf(call.callee, evaluation) : undefined;
  return hook ? [writeInto(hook, call, value as Node, evaluation)] : [];
}

/** `const verifier = useLocalStorage('cv')`: `verifier.value = made` and `verifier.value.cv = made` write into the store. */
export function ofReference(assignment: TSESTree.AssignmentExpression, evaluation: Evaluation): StoreWrite[] {
  let left: Node = assignment.left;
  while (left.type === 'MemberExpression' && left.object.type === 'MemberExpression') left = left.object;
  if (left.type !== 'MemberExpression' || memberName(left) !== 'value') return [];
  const hook = hookOf(left.object, evaluation);
  return hook ? [writeInto(hook, assignment, assignment.right, evaluation)] : [];
}
