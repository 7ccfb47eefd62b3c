// On a server: does one request write a code verifier into a place that all requests share, and another one read it there?
import { applicationModules, sharedStoreModules, sharedStoreNames } from '../../libraries/stores';
import { elementName, isSpoken, literalKey, memberName, rootIdentifier } from '../../syntax/names';
import { isLiteralOrUndefined } from '../../syntax/nodes';
import type { Node, Variable } from '../../syntax/nodes';
import { functionOfVariable, usesOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { optionsOf } from '../../values/value';
import { isKnownByUse, isNamedAlone } from '../verifiers/code-verifier';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import type { Flows } from '../verifiers/flows';
import { hasSingleUser } from '../execution';
import { servingsOf, setsUpRoutes } from '../serving/servings';
import { ownerOfThis } from '../../syntax/own-objects';
import { writeReadElsewhere } from './apart';
import type { SharedWrite } from './apart';
import { mayKeepByName, sharedUnderNames } from './fixed-names';
import { writeForLaterRequest } from './services';
import { globalObjects, isLastingField, isWritten, variableTaking } from './lasting';
import { applicationRoot, below, nameOfPlace, placeOf } from '../verifiers/places';
import type { Place, Root } from '../verifiers/places';
import { implicitGlobals } from '../verifiers/implicit-globals';
import { anyName, importedFrom } from '../verifiers/store-keys';
import { secretsIn } from '../disclosures/secrets';

/** Stores that the file makes itself and that all requests see; what other modules make may be bound to a session. */
const sharedContainers = /^(?:Map|WeakMap|NodeCache|LRUCache|LRU|QuickLRU|Keyv|Object)$/u;

/** Whether a part of the way to a place is not written down: `global[name]`. */
function hasChosenName({ path }: Pick<Place, 'path'>): boolean {
  return path.some((step) => step === anyName || step.startsWith('<'));
}

/** How a place is shared: whatever writes it, by plain assignments alone, or not at all. */
function sharingOfPlace({ root, path }: Place, evaluation: Evaluation): 'always' | 'assigned' | undefined {
  if (hasChosenName({ path })) return undefined;
  if (root === applicationRoot) return 'always';
  if (typeof root === 'string') return globalObjects.includes(root) ? 'assigned' : undefined;
  if (!('defs' in root)) return undefined;
  const home = functionOfVariable(root);
  if (home && !setsUpRoutes(home, evaluation)) return undefined;
  const definition = root.defs[0];
  const node = definition?.node as Node | undefined;
  if (path.length > 0 && isSharedStore(definition, evaluation)) return 'always';
  if (node?.type !== 'VariableDeclarator') return undefined;
  const init = node.init && unwrap(node.init);
  if (!init || isLiteralOrUndefined(init) || init.type === 'ObjectExpression') return 'always';
  if (init.type === 'Identifier') return undefined;
  if (init.type === 'NewExpression' && isSpoken(init.callee, sharedContainers)) return 'always';
  if (home) return undefined;
  return init.type === 'NewExpression' || init.type === 'CallExpression' ? 'assigned' : undefined;
}

/** Whether a variable holds a database or a cache that all requests use. */
function isSharedStore(definition: Variable['defs'][number] | undefined, evaluation: Evaluation): boolean {
  const node = definition?.node as Node | undefined;
  const made = node?.type === 'VariableDeclarator' ? node.init : (definition?.name as Node | undefined);
  if (!made) return false;
  const module = importedFrom(definition);
  if (module === undefined) return givesSharedStore(made, evaluation);
  return sharedStoreModules.includes(module) || isSpoken(made, sharedStoreNames);
}

/** Whether an expression gives a database or a cache. */
function givesSharedStore(node: Node, evaluation: Evaluation): boolean {
  return optionsOf(evaluation.valueOf(node, evaluation.top)).some(
    (one) =>
      one.kind === 'foreign' &&
      (sharedStoreModules.includes(one.module) ||
        (applicationModules.includes(one.module) && one.path.join('.') === '()')),
  );
}

/** Where something is written into a place; `store.verifier = null` brings nothing. */
function writesOf(place: Place, flows: Flows): readonly Node[] {
  const written = flows.into(place).filter(({ value }) => !isLiteralOrUndefined(unwrap(value)));
  return written.map(({ at }) => at);
}

/** Where one handler writes the verifier into a place that another one reads it from. */
function sharedWriteOf(place: Place, { flows, evaluation }: SecretFacts): SharedWrite | undefined {
  const sharing = sharingOfPlace(place, evaluation);
  if (!sharing) return undefined;
  const reads = usesOfRoot(place.root, evaluation).flatMap((use) => readingOf(use, place, evaluation));
  const writes = writesOf(place, flows).filter((at) => sharing === 'always' || at.type === 'AssignmentExpression');
  return writeReadElsewhere(writes, reads, evaluation);
}

/** Where the root of a place is named, by `this` too in the methods of an object. */
function usesOfRoot(root: Root, { index, sourceCode }: Evaluation): readonly Node[] {
  if (typeof root === 'string') {
    const members = index.ofType('MemberExpression').map(({ object }): Node => object);
    return [...members, ...[...implicitGlobals(sourceCode).values()].flat()];
  }
  const named = usesOf(root as Variable).map(({ identifier }) => identifier as Node);
  return [...named, ...index.ofType('ThisExpression').filter((node) => ownerOfThis(node, sourceCode) === root)];
}

/** The expression around a use that reads exactly this place, or takes it out of what holds it: `const { verifier } = held`. */
function readingOf(use: Node, wanted: Place, evaluation: Evaluation): Node[] {
  const name = nameOfPlace(wanted);
  let node = wrapped(use);
  for (let height = 0; height < 6; height += 1) {
    const place = placeOf(node, [], evaluation);
    const isTarget = node.parent?.type === 'AssignmentExpression' && node.parent.left === node;
    if (place && nameOfPlace(place) === name && !isTarget) return [node];
    if (place && (isTakenApart(node, place, wanted) || isReadThroughName(node, place, wanted, evaluation)))
      return [node];
    const { parent } = node;
    const goesOn = parent?.type === 'MemberExpression' || (parent?.type === 'CallExpression' && parent.callee === node);
    if (!goesOn) return [];
    node = wrapped(parent);
  }
  return [];
}

/** Whether a pattern takes a place out of a value that holds it. */
function isTakenApart(node: Node, { root, path }: Place, wanted: Place): boolean {
  const { parent } = node;
  const pattern = parent?.type === 'VariableDeclarator' && parent.init === node ? parent.id : undefined;
  if (pattern?.type !== 'ObjectPattern' || root !== wanted.root) return false;
  const [name, ...others] = below(wanted.path, path) ?? [];
  if (name === undefined || others.length > 0) return false;
  return pattern.properties.some((one) => one.type === 'RestElement' || literalKey(one.key, one.computed) === name);
}

/** Whether a value that holds a place gets a name, by which the place is read: `const held = store.get('pkce'); held.verifier`. */
function isReadThroughName(held: Node, { root, path }: Place, wanted: Place, evaluation: Evaluation): boolean {
  const [name, ...others] = root === wanted.root ? (below(wanted.path, path) ?? []) : [];
  if (name === undefined || others.length > 0) return false;
  let node = held;
  while (node.parent?.type === 'AwaitExpression' || node.parent?.type === 'LogicalExpression')
    node = wrapped(node.parent);
  const variable = variableTaking(node, evaluation);
  return (
    variable !== undefined &&
    usesOf(variable).some(({ identifier }) => {
      const use = wrapped(identifier);
      const { parent } = use;
      if (parent?.type === 'MemberExpression') return parent.object === use && memberName(parent) === name;
      const pattern = parent?.type === 'VariableDeclarator' && parent.init === use ? parent.id : undefined;
      return pattern?.type === 'ObjectPattern' && pattern.properties.some((one) => elementName(one) === name);
    })
  );
}

/** Whether a field is set to a container that the file makes itself, or to a database or a cache. */
function holdsSharedStore(root: Root, field: string, { evaluation, flows }: SecretFacts): boolean {
  const held = flows.into({ root, path: [field] }).filter(({ under }) => under.length === 0);
  return (
    held.length > 0 &&
    held.every(({ value }) => {
      const made = unwrap(value);
      const isContainer = made.type === 'NewExpression' && isSpoken(made.callee, sharedContainers);
      return isContainer || givesSharedStore(made, evaluation);
    })
  );
}

/** An instance field of a controller or of an object that all requests share, or a fixed key of a store in such a field. */
function sharedFieldOf(place: Place, facts: SecretFacts): SharedWrite | undefined {
  const { evaluation, flows } = facts;
  const { root, path } = place;
  const [field, key] = path;
  if (typeof root === 'string' || 'defs' in root || path.length > 2 || field === undefined) return undefined;
  if (key !== undefined && (key === anyName || key.startsWith('<') || !holdsSharedStore(root, field, facts)))
    return undefined;
  const isLasting =
    isLastingField(root, field, evaluation) ||
    root.decorators?.some((one) => isSpoken(one.expression, /^(?:Controller|Injectable)$/u));
  if (!isLasting) return undefined;
  const name = nameOfPlace(place);
  const fromOutside = evaluation.index.named('MemberExpression', new Set([field])).filter((member) => {
    const read = placeOf(member, [], evaluation);
    return read !== undefined && nameOfPlace(read) === name;
  });
  const uses = [...evaluation.index.fieldUsesOf(root, field), ...fromOutside];
  const reads =
    key === undefined
      ? uses.filter((use) => !isWritten(use))
      : evaluation.index.fieldUsesOf(root, field).flatMap((use) => readingOf(use, place, evaluation));
  const writes = writesOf(place, flows);
  return writeReadElsewhere(writes, reads, evaluation) ?? writeForLaterRequest(root, writes, reads, evaluation);
}

/** All places that certainly hold a verifier, whatever way it took to them. */
function holdersOf({ marks, verifiers, evaluation }: SecretFacts): readonly Place[] {
  if (marks.areNone) return [];
  const variables = (evaluation.sourceCode.scopeManager?.scopes ?? [])
    .flatMap((scope) => scope.variables)
    .filter((variable) => functionOfVariable(variable) === undefined || isFilledWithin(variable));
  // Classes, and what a function keeps beside the routes that it sets up.
  const roots = verifiers.flatMap(({ places }) => places.map(({ root }) => root));
  return [...new Set<Root>([...variables, ...roots, ...globalObjects, applicationRoot])]
    .flatMap((root) => marks.at(root))
    .filter(({ kind, evidence }) => kind === 'verifier' && isKnownByUse(evidence))
    .map(({ place }) => place);
}

/** Whether a variable is written by a function within the one that declares it. */
function isFilledWithin({ references, scope }: Variable): boolean {
  return references.some((use) => use.isWrite() && use.from.variableScope !== scope.variableScope);
}

/** Where one request of a server writes a verifier that another one reads. */
export function writtenAcrossRequests(facts: SecretFacts): readonly SharedWrite[] {
  const { evaluation } = facts;
  const holders = holdersOf(facts);
  if ((holders.length === 0 && !mayKeepByName(evaluation)) || hasSingleUser(evaluation)) return [];
  const ofPlaces = holders.flatMap((place): SharedWrite[] => {
    evaluation.begin();
    const found = sharedWriteOf(place, facts) ?? sharedFieldOf(place, facts);
    return found ? [found] : [];
  });
  return [...ofPlaces, ...sharedUnderNames(facts)];
}

/** Where a request to a server writes a verifier onto the global object, which every other file of the program can read. */
export function writtenToGlobal(facts: SecretFacts): readonly Node[] {
  const { evaluation } = facts;
  // A bundle has thousands of assignments: what is no global by its name is not looked at.
  const undeclared = implicitGlobals(evaluation.sourceCode);
  const writes = evaluation.index.ofType('AssignmentExpression').filter(({ left }) => {
    if (left.type === 'Identifier') return undeclared.get(left.name)?.includes(left) === true;
    const root = left.type === 'MemberExpression' ? rootIdentifier(left) : undefined;
    return root?.type === 'Identifier' && globalObjects.includes(`global ${root.name}`);
  });
  if (writes.length === 0 || hasSingleUser(evaluation)) return [];
  return writes.filter(({ left, right }) => {
    evaluation.begin();
    const place = placeOf(left, [], evaluation);
    if (typeof place?.root !== 'string' || !globalObjects.includes(place.root) || place.path.length > 1) return false;
    if (hasChosenName(place)) return false;
    const holds = holdsVerifier(right, facts) || isMarkedVerifier(place, facts);
    return holds && !isLiteralOrUndefined(unwrap(right)) && servingsOf(left, evaluation).length > 0;
  });
}

/** Whether more than its name says that a place holds a verifier: it is hashed for a challenge, or sent as `code_verifier`. */
function isMarkedVerifier(place: Place, { marks }: SecretFacts): boolean {
  const name = nameOfPlace(place);
  return marks
    .at(place.root)
    .some((mark) => mark.kind === 'verifier' && nameOfPlace(mark.place) === name && isKnownByUse(mark.evidence));
}

function holdsVerifier(node: Node, facts: SecretFacts): boolean {
  return secretsIn(node, facts).some(
    ({ kind, form, evidence }) => kind === 'verifier' && form === 'value' && !(evidence && isNamedAlone(evidence)),
  );
}
