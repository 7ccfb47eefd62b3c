// Where does the file keep a verifier beyond the moment, and does it take it out again (OAuth 2.1 section 4.1.1: "temporarily")?
import type { TSESTree } from '@typescript-eslint/utils';
import { removingMethods, storeModules, storeNames, writingMethods } from '../libraries/stores';
import type { StoreKind } from '../libraries/stores';
import { memberName, spokenName } from '../syntax/names';
import type { Node } from '../syntax/nodes';
import { unwrap } from '../syntax/unwrap';
import { exact } from '../values/text';
import { optionsOf } from '../values/value';
import type { SecretFacts } from './collect-code-verifiers';
import { anyName, placeOf, storeKeyOf, storeOf } from './places';
import type { Edit } from './parameter-edits';
import { secretsIn } from './secrets';

/** A verifier that is written into a store which outlives the page, the process or the login. */
export interface StoredVerifier {
  /** The call or assignment that writes it. */
  readonly node: Node;
  readonly kind: StoreKind;
  /** Whether something in this file takes it out of the store, overwrites it with nothing, or lets it expire. */
  readonly isRemoved: boolean;
  /** The store's own expression, when it is plainly `localStorage`. */
  readonly store: Node | undefined;
  readonly key: string;
}

const writers = new Set(writingMethods);
const removers = new Set(removingMethods);
const nameOfStore: Readonly<Record<string, StoreKind>> = {
  ...storeNames,
  ...storeModules,
  'quasar LocalStorage': 'localStorage',
  'quasar SessionStorage': 'sessionStorage',
};

/** A write into a store: its target, key and value. */
interface Write {
  readonly node: TSESTree.CallExpression | TSESTree.AssignmentExpression;
  readonly kinds: readonly StoreKind[];
  readonly store: Node;
  readonly key: string;
  readonly value: Node;
}

/** The stores that an expression may be; several for a choice. */
function kindsOf(node: Node, facts: SecretFacts): readonly StoreKind[] {
  const { evaluation } = facts;
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

function writesOf(facts: SecretFacts): Write[] {
  const { index } = facts.evaluation;
  const ofCalls = index.ofType('CallExpression').flatMap((call): Write[] => {
    facts.evaluation.begin();
    const callee = unwrap(call.callee);
    const method = callee.type === 'MemberExpression' ? memberName(callee) : spokenName(callee);
    const [key, value] = call.arguments;
    if (method === undefined || !key || !value || !writers.has(method)) return [];
    if (value.type === 'SpreadElement') return [];
    const store = callee.type === 'MemberExpression' ? callee.object : callee;
    const kinds = kindsOf(callee.type === 'MemberExpression' ? store : callee, facts);
    return [{ node: call, kinds, store, key: storeKeyOf(key, facts.evaluation), value }];
  });
  const ofAssignments = index.ofType('AssignmentExpression').flatMap((node): Write[] => {
    const { left, right } = node;
    if (left.type !== 'MemberExpression') return [];
    const place = placeOf(left, [], facts.evaluation);
    if (!place || typeof place.root !== 'string' || !Object.hasOwn(nameOfStore, place.root)) return [];
    const kind = nameOfStore[place.root] as StoreKind;
    return [{ node, kinds: [kind], store: left.object, key: place.path[0] ?? anyName, value: right }];
  });
  return [...ofCalls, ...ofAssignments];
}

/** A key as the file spells it, without quotes and prefixes that both sides share. */
function isSameKey(one: string, other: string): boolean {
  return one === other || one === anyName || other === anyName;
}

/** Whether a call or statement takes the key out of a store. */
function removes(write: Write, facts: SecretFacts): boolean {
  const { evaluation } = facts;
  const { index } = evaluation;
  const isEmptied = (key: string, value: Node): boolean => {
    const known = evaluation.valueOf(value, evaluation.top);
    const isNothing = known.kind === 'scalar' || exact(known) === '';
    return isNothing && isSameKey(key, write.key);
  };
  return (
    index.ofType('CallExpression').some((call) => {
      evaluation.begin();
      const method = spokenName(call.callee) ?? '';
      if (writers.has(method) && call.arguments[1])
        return isEmptied(storeKeyOf(call.arguments[0], evaluation), call.arguments[1]);
      if (
        /^(?:remove|clear|delete|reset|destroy|forget|drop)\w*(?:verifier|pkce|session|state|transaction|storage)s?$/iu.test(
          method,
        )
      )
        return true;
      if (!removers.has(method) && !/^(?:remove|delete)\w*$/u.test(method)) return false;
      if (method === 'destroy') return true;
      if (method === 'clear') return !isLogout(call);
      if (method === 'multiRemove') return true;
      return !isLogout(call) && call.arguments.some((one) => isSameKey(storeKeyOf(one, evaluation), write.key));
    }) ||
    deletedNames(facts).some((name) => isSameKey(name, write.key)) ||
    index.ofType('AssignmentExpression').some((node) => {
      const name = node.left.type === 'MemberExpression' ? memberName(node.left) : undefined;
      return node !== write.node && name !== undefined && isEmptied(name, node.right);
    })
  );
}

/** Whether the call stands in what ends the session of a user, long after the login. */
function isLogout(node: Node): boolean {
  for (let current = node.parent; current; current = current.parent) {
    const name =
      current.type === 'FunctionDeclaration'
        ? current.id?.name
        : current.type === 'VariableDeclarator' || current.type === 'MethodDefinition'
          ? spokenName(current.type === 'MethodDefinition' ? current.key : current.id)
          : undefined;
    if (name !== undefined && /log_?out|sign_?out/iu.test(name)) return true;
  }
  return false;
}

/** The names in `delete session.name`. */
function deletedNames(facts: SecretFacts): readonly string[] {
  return facts.evaluation.index.ofType('MemberExpression').flatMap((member) => {
    const { parent } = member;
    const isDeleted = parent.type === 'UnaryExpression' && parent.operator === 'delete';
    return isDeleted ? [memberName(member) ?? anyName] : [];
  });
}

/** Whether the file redeems an authorization code: only then is it the one that should clean up. */
export function redeemsCode(facts: SecretFacts): boolean {
  return facts.marks.claims.some((claim) => claim.kind === 'verifier' && claim.evidence === 'sent');
}

/** All verifiers that the file writes into a store by a visible call. */
export function collectStoredVerifiers(facts: SecretFacts): readonly StoredVerifier[] {
  return writesOf(facts).flatMap((write): StoredVerifier[] => {
    const { kinds } = write;
    const kind = kinds.includes('localStorage') ? 'localStorage' : kinds[0];
    if (kind === undefined || kind === 'other' || kind === 'secureStorage' || kind === 'cookie') return [];
    if (!secretsIn(write.value, facts).some((one) => one.kind === 'verifier')) return [];
    const isPlain = kinds.length === 1 && kind === 'localStorage' && isNamedLocalStorage(write.store);
    return [
      {
        node: write.node,
        kind,
        isRemoved: removes(write, facts),
        store: isPlain ? write.store : undefined,
        key: write.key,
      },
    ];
  });
}

function isNamedLocalStorage(node: Node): boolean {
  const bare = unwrap(node);
  return spokenName(bare) === 'localStorage' && (bare.type === 'Identifier' || bare.type === 'MemberExpression');
}

/** An edit that moves every use of the key from `localStorage` to `sessionStorage`; undefined when one use cannot be seen. */
export function moveToSessionStorage(stored: StoredVerifier, facts: SecretFacts): Edit | undefined {
  if (!stored.store || stored.key === anyName) return undefined;
  const { evaluation } = facts;
  const names = evaluation.index.ofType('Identifier').filter((one) => {
    if (one.name !== 'localStorage') return false;
    const holder = one.parent.type === 'MemberExpression' && one.parent.property === one ? one.parent : one;
    const member = holder.parent;
    if (member?.type !== 'MemberExpression' || member.object !== holder) return false;
    const call = member.parent;
    const isCall = call.type === 'CallExpression' && call.callee === member;
    const key = isCall
      ? storeKeyOf(call.arguments[0], evaluation)
      : (memberName(member) ?? storeKeyOf(member.property, evaluation));
    return key === stored.key;
  });
  return (fixer) => names.map((one) => fixer.replaceText(one, 'sessionStorage'));
}
