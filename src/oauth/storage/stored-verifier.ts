// Where does the file keep a verifier beyond the moment, and does it take it out again (OAuth 2.1 section 4.1.1: "temporarily")?
import { endingMethods, endNames } from '../../libraries/lasting-stores';
import { removingMethods, writingMethods } from '../../libraries/stores';
import type { StoreKind } from '../../libraries/stores';
import { isWithin } from '../../syntax/ancestors';
import { memberName, spokenName } from '../../syntax/names';
import { isUndefined } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import { oncePer } from '../../values/lazily';
import { countsAsAbsent } from '../../values/parameters';
import { exact } from '../../values/text';
import { optionsOf } from '../../values/value';
import type { Value } from '../../values/value';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { makesNew } from '../verifiers/making';
import { isParameter } from '../verifiers/places';
import { isVerifierName } from '../verifiers/secret-names';
import { anyName, storeKeyOf, storeOf } from '../verifiers/store-keys';
import type { Edit } from '../requests/parameter-edits';
import { answersIn } from '../disclosures/answers';
import { secretsIn } from '../disclosures/secrets';
import { storeWritesOf } from './store-writes';
import type { StoreWrite } from './store-write';

/** A verifier that is written into a store which outlives the page, the process or the login. */
export interface StoredVerifier {
  /** The call or assignment that writes it. */
  readonly node: Node;
  readonly kind: StoreKind;
  /** Whether something in this file takes it out of the store, overwrites it with nothing, or lets it expire; never for `localStorage`. */
  readonly isRemoved: boolean;
  /** The store's own expression, when it is plainly `localStorage`. */
  readonly store: Node | undefined;
  readonly key: string;
}

const writers = new Set(writingMethods);
const removers = new Set(removingMethods);
/** Methods that take all out of a store, or several things; `regenerate` begins another session. */
const emptying: ReadonlySet<string> = new Set(['destroy', 'clear', 'multiRemove', 'regenerate']);

/** Names of functions that promise to take what belongs to a login out of a store. */
const promisesRemoval =
  /^_?(?:remove|clear|delete|reset|destroy|forget|drop|purge|clean)\w*(?:verifier|pkce|session|state|transaction|storage|auth|login|pending|flow|oauth|cookie|cache|temp|data|entry|record|keys)s?$/iu;

/** Whether the called function stands in this file: then what it does counts, and not what its name promises. */
function isVisible(callee: Node, { evaluation }: SecretFacts): boolean {
  const called = optionsOf(evaluation.valueOf(callee, evaluation.top));
  return called.every(({ kind }) => kind === 'function');
}

/** Whether two keys, as the file spells them, may be one. */
function isSameKey(one: string, other: string): boolean {
  return one === other || one === anyName || other === anyName;
}

/** Whether a key is told by whoever calls the function: then it may be any. */
function isTold(node: Node | undefined, { evaluation }: SecretFacts): boolean {
  const bare = node && unwrap(node);
  return bare?.type === 'Identifier' && isParameter(variableOf(bare, evaluation.sourceCode));
}

/** Whether a call or statement takes the key out of a store. */
function removes(write: StoreWrite, others: readonly StoreWrite[], facts: SecretFacts): boolean {
  const { evaluation } = facts;
  const { index } = evaluation;
  const isNone = (value: Node): boolean => countsAsAbsent(evaluation.valueOf(value, evaluation.top));
  const isEmptied = (key: string, value: Node): boolean => isSameKey(key, write.key) && isNone(value);
  const isAnyWritten = write.node.type === 'CallExpression' && isTold(write.node.arguments[0], facts);
  return (
    others.some((one) => one.store === write.store && isNone(one.value)) ||
    index.ofType('CallExpression').some((call) => {
      evaluation.begin();
      const method = spokenName(call.callee) ?? '';
      if (writers.has(method) && call.arguments[1])
        return isEmptied(storeKeyOf(call.arguments[0], evaluation), call.arguments[1]);
      if (promisesRemoval.test(method) && !isVisible(call.callee, facts)) return true;
      if (emptying.has(method)) return true;
      if (!removers.has(method) && !/^(?:remove|delete)\w*$/u.test(method)) return false;
      if (removers.has(method) && (isAnyWritten || isTold(call.arguments[0], facts))) return true;
      return call.arguments.some((one) => isSameKey(storeKeyOf(one, evaluation), write.key));
    }) ||
    deletedNames(facts).some((name) => isSameKey(name, write.key)) ||
    isTakenOut(facts) ||
    isEmptiedByName(write, facts) ||
    index.ofType('AssignmentExpression').some((node) => {
      const name = node.left.type === 'MemberExpression' ? memberName(node.left) : undefined;
      if (node === write.node || name === undefined) return false;
      // e.g. `req.session = null`
      const isEnded = storeOf(node.left, evaluation) === 'session' && isNone(node.right);
      return isEnded || isEmptied(name, node.right);
    })
  );
}

/** The keys that an argument names: a text, a list of texts, `{ key }`. */
function keysIn(node: Node | undefined, facts: SecretFacts): readonly string[] {
  if (!node) return [];
  const { evaluation } = facts;
  const value = evaluation.valueOf(node, evaluation.top);
  const named = (one: Value): string[] => {
    const text = exact(one);
    return text === undefined ? [] : [text];
  };
  if (value.kind === 'list') return value.gaps.length > 0 ? [] : value.items.flatMap((one) => named(one.value()));
  if (value.kind !== 'record') return named(value);
  return value.members.entries.filter((one) => one.name === 'key').flatMap((one) => named(one.value()));
}

/** Whether a store other than those of a page is emptied: by a call that takes things out, or by writing it anew. */
function isEnded(write: StoreWrite, others: readonly StoreWrite[], facts: SecretFacts): boolean {
  const isRewritten = others.some(
    (one) =>
      one !== write &&
      one.kinds.some((kind) => write.kinds.includes(kind)) &&
      (one.key === write.key || write.kinds.includes('file')) &&
      !holdsVerifier(one.value, facts),
  );
  if (isRewritten || isBlanked(facts) || hasEnd(write.value, facts)) return true;
  return facts.evaluation.index.named('CallExpression', endingMethods).some((call) => {
    facts.evaluation.begin();
    const keys = keysIn(call.arguments[0], facts);
    // Two keys that are both known and differ are two entries.
    return keys.length === 0 || keys.some((key) => isSameKey(key, write.key)) || write.key.startsWith('<');
  });
}

/** Whether the file overwrites the verifier of a row with nothing: `update({ code_verifier: null })`. */
function isBlanked({ evaluation }: SecretFacts): boolean {
  return evaluation.index.named('Property', isVerifierName).some(({ value, parent }) => {
    if (parent.type !== 'ObjectExpression' || parent.parent.type !== 'CallExpression') return false;
    return isUndefined(value) || (value.type === 'Literal' && (value.value === null || value.value === ''));
  });
}

/** Whether what is kept says when it ends: `{ verifier, expiresAt }`. */
function hasEnd(node: Node, { evaluation }: SecretFacts): boolean {
  const isEnding = (value: Value, depth: number): boolean =>
    optionsOf(value).some((one) => {
      if (one.kind === 'list') return depth < 2 && one.items.some((item) => isEnding(item.value(), depth + 1));
      return (
        one.kind === 'record' &&
        one.members.entries.some(
          (entry) => endNames.test(entry.name) || (depth < 2 && isEnding(entry.value(), depth + 1)),
        )
      );
    });
  const bare = unwrap(node);
  const written = bare.type === 'CallExpression' && bare.arguments[0] ? bare.arguments[0] : bare;
  return written.type !== 'SpreadElement' && isEnding(evaluation.valueOf(written, evaluation.top), 0);
}

function holdsVerifier(node: Node, facts: SecretFacts): boolean {
  // What is made where it is kept is a verifier by what reads it there: `session.codeVerifier = randomText()`.
  const made = wrapped(unwrap(node));
  const isMade = facts.verifiers.some(
    (one) => one.path.length === 0 && wrapped(one.node) === made && makesNew(one, facts.evaluation),
  );
  return isMade || secretsIn(node, facts).some((one) => one.kind === 'verifier');
}

/** The names in `delete session.name`. */
const deletedNames = oncePer((facts: SecretFacts): readonly string[] =>
  facts.evaluation.index.ofType('MemberExpression').flatMap((member) => {
    const { parent } = member;
    const isDeleted = parent.type === 'UnaryExpression' && parent.operator === 'delete';
    return isDeleted ? [memberName(member) ?? anyName] : [];
  }),
);

/** Whether the file takes the verifier out of an object that is kept as a whole: `login.codeVerifier = …`, `delete login.codeVerifier`. */
const isTakenOut = oncePer(({ evaluation }: SecretFacts): boolean => {
  const { index, sourceCode } = evaluation;
  const fields = index.named('MemberExpression', isVerifierName);
  const deleted = fields.filter(({ parent }) => parent.type === 'UnaryExpression' && parent.operator === 'delete');
  return deleted.some((gone) =>
    fields.some((field) => {
      const { parent } = field;
      const isSet = parent.type === 'AssignmentExpression' && parent.left === field;
      return isSet && sourceCode.getText(field) === sourceCode.getText(gone);
    }),
  );
});

/** Whether a name is deleted from the object that is written: `session.login = { codeVerifier }`, `delete session.login.codeVerifier`. */
function isEmptiedByName({ node }: StoreWrite, { evaluation }: SecretFacts): boolean {
  if (node.type !== 'AssignmentExpression') return false;
  const { index, sourceCode } = evaluation;
  const target = sourceCode.getText(node.left);
  return index
    .ofType('MemberExpression')
    .some(
      ({ object, parent }) =>
        parent.type === 'UnaryExpression' && parent.operator === 'delete' && sourceCode.getText(object) === target,
    );
}

/** Whether the file redeems an authorization code: only then is it the one that should clean up. */
export function redeemsCode(facts: SecretFacts): boolean {
  const sent = facts.marks.claims.filter(({ kind, evidence }) => kind === 'verifier' && evidence === 'sent');
  if (sent.length === 0) return false;
  const writes = storeWritesOf(facts.evaluation);
  const answers = answersIn(facts.evaluation).map(unwrap);
  // The columns of a row are called like parameters: `insert({ code_verifier, client_id })`, and so are the names of an answer.
  return sent.some(({ node }) => {
    if (!isInObject(node)) return true;
    return !answers.includes(outermostObject(node)) && !writes.some((write) => isWithin(node, write.node));
  });
}

/** The object literal around a value that stands in no other one. */
function outermostObject(node: Node): Node {
  const property = wrapped(node).parent;
  return property?.type === 'Property' ? outermostObject(property.parent) : node;
}

function isInObject(node: Node): boolean {
  const { parent } = wrapped(node);
  return parent?.type === 'Property' && parent.parent.type === 'ObjectExpression';
}

/** Stores that are emptied by key, and are known by the names of their own methods. */
const keyed: ReadonlySet<StoreKind> = new Set(['localStorage', 'sessionStorage', 'asyncStorage', 'session']);

/** All verifiers that the file writes into a store by a visible call. */
export function collectStoredVerifiers(facts: SecretFacts): readonly StoredVerifier[] {
  if (facts.areNone) return [];
  const writes = storeWritesOf(facts.evaluation);
  const seen = new Set<string>();
  return writes.flatMap((write): StoredVerifier[] => {
    const { kinds } = write;
    const kind = kinds.includes('localStorage') ? 'localStorage' : kinds[0];
    if (kind === undefined || kind === 'other' || kind === 'cookie' || write.isLimited) return [];
    if (!holdsVerifier(write.value, facts)) return [];
    // One key is one defect, however often it is written.
    const name = `${kinds.join(' ')} ${write.key}`;
    if (write.key !== anyName && seen.has(name)) return [];
    seen.add(name);
    const isPlain = kinds.length === 1 && kind === 'localStorage' && isNamedLocalStorage(write.store);
    const isOver = keyed.has(kind)
      ? removes(write, writes, facts)
      : removes(write, writes, facts) || isEnded(write, writes, facts);
    return [
      {
        node: write.node,
        kind,
        isRemoved: isOver && !(kind === 'localStorage' && kinds.length === 1),
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
  const names = evaluation.index.named('Identifier', new Set(['localStorage'])).filter((one) => {
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
