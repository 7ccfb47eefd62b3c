// Does a code verifier serve more than one authorization request (RFC 7636 section 4.1)? Then it outlives the one it was made for.
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, enclosingFunction } from '../syntax/ancestors';
import { spokenName } from '../syntax/names';
import type { Node, Variable } from '../syntax/nodes';
import { functionOfVariable, isExported, usesOf, variableOf } from '../syntax/scopes';
import { unwrap, wrapped } from '../syntax/unwrap';
import type { Evaluation } from '../values/evaluation';
import { isCertain, isMadeHere } from './code-verifier';
import type { CodeVerifier } from './code-verifier';
import type { SecretFacts } from './collect-code-verifiers';
import type { AuthorizationRequest } from './authorization-request';
import { classOfConstruction, handlersOf, hasSingleUser, isCommandLine, isRunAgain, runsOnLoad } from './execution';
import { fixedChallengesOf } from './fixed-challenge';
import { keepersOf } from './keepers';
import { oncePerNode } from './once-per-node';
import { anyName, nameOfPlace, placeOf } from './places';
import type { Place, Root } from './places';
import { RandomReader } from './random/reader';
import { topScope } from './random/scope';
import { signOfPkce } from './verifier-makers';
import type { WeakVerifier } from './verifier-strength';

/** In which way a verifier is shared. */
export type Sharing =
  'onLoad' | 'onConstruction' | 'keptForever' | 'acrossRequests' | 'environment' | 'fixedChallenge' | 'library';

/** A verifier, or what keeps one, that serves more than one authorization request. */
export interface SharedVerifier {
  readonly sharing: Sharing;
  readonly node: Node;
  readonly data: Readonly<Record<string, string>>;
}

const makerWord = /^_?(?:generate|create|make|new|random|gen|build)/iu;

/** Whether an expression makes something new each time that it runs, rather than fetching something kept. */
function makesNew({ node, origin }: CodeVerifier, evaluation: Evaluation): boolean {
  if (origin === 'library') return true;
  if (node.type !== 'CallExpression' && node.type !== 'TemplateLiteral' && node.type !== 'BinaryExpression')
    return false;
  evaluation.begin();
  const material = new RandomReader(evaluation).read(node, topScope(evaluation.top));
  if (
    material.form !== 'unknown' &&
    (material.weak.length > 0 || material.draws.length > 0 || material.strong.least > 0)
  )
    return true;
  return node.type === 'CallExpression' && makerWord.test(spokenName(node.callee) ?? '');
}

function variablesOf(verifier: CodeVerifier): readonly Variable[] {
  const roots = verifier.places.map(({ root }) => root);
  return [...new Set(roots)].filter((root): root is Variable => typeof root !== 'string' && 'defs' in root);
}

/** Whether a variable of the module is read where code can run more than once, or handed to other files. */
function isUsedAgain(variable: Variable, evaluation: Evaluation): boolean {
  if (functionOfVariable(variable) !== undefined) return false;
  if (isExported(variable)) return true;
  return usesOf(variable).some((reference) => reference.isRead() && isRunAgain(reference.identifier, evaluation));
}

/** Made when the file is loaded, and used in a function that can run more than once. */
function isMadeOnLoad(verifier: CodeVerifier, evaluation: Evaluation): boolean {
  if (!runsOnLoad(verifier.node) || !makesNew(verifier, evaluation)) return false;
  if (variablesOf(verifier).some((variable) => isUsedAgain(variable, evaluation))) return !isCommandLine(evaluation);
  return isInStaticField(verifier.node);
}

function isInStaticField(node: Node): boolean {
  return [...ancestorsOf(node)].some((one) => one.type === 'PropertyDefinition' && one.static);
}

/** Made with an object that lives as long as the file, and not renewed by its methods. */
function isMadeOnConstruction(verifier: CodeVerifier, evaluation: Evaluation): boolean {
  const home = classOfConstruction(verifier.node);
  const field = verifier.places.find(({ root }) => root === home)?.path[0];
  if (!home || field === undefined || !makesNew(verifier, evaluation)) return false;
  const uses = evaluation.index.fieldUsesOf(home, field);
  const isRenewed = uses.some((use) => isWritten(use) && classOfConstruction(use) !== home);
  return !isRenewed && evaluation.index.ofType('NewExpression').some((node) => isLastingObject(node, home, evaluation));
}

function isWritten(use: Node): boolean {
  const { parent } = wrapped(use);
  return parent?.type === 'AssignmentExpression' && parent.left === wrapped(use);
}

function isLastingObject(node: TSESTree.NewExpression, home: Node, evaluation: Evaluation): boolean {
  if (!runsOnLoad(node)) return false;
  const made = evaluation.valueOf(node.callee, evaluation.top);
  if (made.kind !== 'class' || made.node !== home) return false;
  const { parent } = wrapped(node);
  if (parent?.type === 'ExportDefaultDeclaration' || isInStaticField(node)) return true;
  const variable = variableTaking(node, evaluation);
  return variable !== undefined && isUsedAgain(variable, evaluation);
}

function variableTaking(node: Node, evaluation: Evaluation): Variable | undefined {
  const { parent } = wrapped(node);
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
    ? variableOf(parent.id, evaluation.sourceCode)
    : undefined;
}

/** `verifier ??= make()`, `if (!verifier) verifier = make()`: made at the first login, and kept for all others. */
function isKeptForever({ node }: CodeVerifier, evaluation: Evaluation): boolean {
  const assignment =
    wrapped(node).parent?.type === 'AwaitExpression'
      ? wrapped(wrapped(node).parent as Node).parent
      : wrapped(node).parent;
  if (assignment?.type !== 'AssignmentExpression' || assignment.left.type !== 'Identifier') return false;
  const variable = variableOf(assignment.left, evaluation.sourceCode);
  if (!variable || functionOfVariable(variable) !== undefined) return false;
  const writes = variable.references.filter((one) => one.isWrite() && !one.init);
  if (writes.length !== 1 || !isRunAgain(node, evaluation)) return false;
  if (assignment.operator === '??=' || assignment.operator === '||=') return true;
  const test = [...ancestorsOf(assignment)].find((one) => one.type === 'IfStatement')?.test;
  return (
    test?.type === 'UnaryExpression' &&
    test.operator === '!' &&
    test.argument.type === 'Identifier' &&
    test.argument.name === variable.name
  );
}

/** Stores that the file makes itself and that all requests see; what other modules make may be bound to a session. */
const sharedContainers = /^(?:Map|WeakMap|NodeCache|LRUCache|LRU|QuickLRU|Keyv|Object)$/u;

/** The variable of a place that all requests share; undefined for every other place. */
function sharedRootOf({ root, path }: Place): Variable | undefined {
  if (typeof root === 'string' || !('defs' in root) || functionOfVariable(root) !== undefined) return undefined;
  if (path.some((step) => step === anyName || step.startsWith('<'))) return undefined;
  const definition = root.defs[0]?.node as Node | undefined;
  if (definition?.type !== 'VariableDeclarator') return undefined;
  const init = definition.init && unwrap(definition.init);
  if (!init || init.type === 'Literal' || init.type === 'ObjectExpression') return root;
  if (init.type === 'Identifier') return init.name === 'undefined' ? root : undefined;
  return init.type === 'NewExpression' && sharedContainers.test(spokenName(init.callee) ?? '') ? root : undefined;
}

/** Where one handler writes the verifier into a place that another one reads it from. */
function sharedWriteOf(place: Place, { flows, evaluation }: SecretFacts): Node | undefined {
  const root = sharedRootOf(place);
  if (!root) return undefined;
  const name = nameOfPlace(place);
  const reads = usesOf(root).flatMap((reference) => readingOf(reference.identifier as Node, name, evaluation));
  const readers = reads.flatMap((one) => handlersOf(one, evaluation));
  for (const inflow of flows.into(place)) {
    const writers = handlersOf(inflow.at, evaluation);
    if (writers.some((writer) => readers.some((reader) => reader !== writer))) return inflow.at;
  }
  return undefined;
}

/** The expression around a use that reads exactly this place. */
function readingOf(use: Node, name: string, evaluation: Evaluation): Node[] {
  let node = wrapped(use);
  for (let height = 0; height < 6; height += 1) {
    const place = placeOf(node, [], evaluation);
    const isTarget = node.parent?.type === 'AssignmentExpression' && node.parent.left === node;
    if (place && nameOfPlace(place) === name && !isTarget) return [node];
    const { parent } = node;
    const goesOn = parent?.type === 'MemberExpression' || (parent?.type === 'CallExpression' && parent.callee === node);
    if (!goesOn) return [];
    node = wrapped(parent);
  }
  return [];
}

/** An instance field of a controller or of an object that all requests share. */
function sharedFieldOf(place: Place, facts: SecretFacts): Node | undefined {
  const { evaluation, flows } = facts;
  const { root, path } = place;
  if (typeof root === 'string' || 'defs' in root || path.length !== 1) return undefined;
  const [field] = path;
  const uses = evaluation.index.fieldUsesOf(root, field ?? '').filter((use) => !isWritten(use));
  const readers = uses.flatMap((use) => handlersOf(use, evaluation));
  const isLasting =
    evaluation.index.ofType('NewExpression').some((node) => isLastingObject(node, root, evaluation)) ||
    root.decorators?.some((one) => /^(?:Controller|Injectable)$/u.test(spokenName(one.expression) ?? ''));
  if (!isLasting) return undefined;
  for (const inflow of flows.into(place)) {
    const writers = handlersOf(inflow.at, evaluation);
    if (writers.some((writer) => readers.some((reader) => reader !== writer))) return inflow.at;
  }
  return undefined;
}

/** What the environment gives as verifier or challenge: the same for every login. */
function fromEnvironment({ marks, evaluation }: SecretFacts): Node[] {
  const names = new Set(
    marks
      .at('global process')
      .filter(({ place, evidence }) => place.path[0] === 'env' && place.path[1] !== undefined && evidence.size > 0)
      .map(({ place }) => nameOfPlace(place)),
  );
  const isSign = signOfPkce.test(evaluation.sourceCode.text) || /code_verifier/u.test(evaluation.sourceCode.text);
  if (names.size === 0 || !isSign) return [];
  const nodes = evaluation.index.ofType('MemberExpression').filter((node) => {
    const place = spokenName(node.object) === 'env' ? placeOf(node, [], evaluation) : undefined;
    return place !== undefined && names.has(nameOfPlace(place)) && enclosingFunction(node) !== undefined;
  });
  return nodes.filter((node) => wrapped(node).parent?.type !== 'IfStatement').slice(0, 1);
}

function sharingOf(verifier: CodeVerifier, facts: SecretFacts): SharedVerifier[] {
  const { evaluation } = facts;
  const found = (sharing: Sharing, node: Node): SharedVerifier[] => [{ sharing, node, data: {} }];
  evaluation.begin();
  if (isMadeHere(verifier) && verifier.origin !== 'written') {
    if (isMadeOnLoad(verifier, evaluation)) return found('onLoad', verifier.node);
    if (isMadeOnConstruction(verifier, evaluation)) return found('onConstruction', verifier.node);
    if (isKeptForever(verifier, evaluation) && makesNew(verifier, evaluation))
      return found('keptForever', verifier.node);
  }
  return [];
}

/** All places that certainly hold a verifier, whatever way it took to them. */
function holdersOf({ marks, verifiers, evaluation }: SecretFacts): readonly Place[] {
  const variables = (evaluation.sourceCode.scopeManager?.scopes ?? [])
    .flatMap((scope) => scope.variables)
    .filter((variable) => functionOfVariable(variable) === undefined);
  const classes = verifiers.flatMap(({ places }) => places.map(({ root }) => root)).filter(isClassRoot);
  return [...new Set<Root>([...variables, ...classes])]
    .flatMap((root) => marks.at(root))
    .filter(({ kind, evidence }) => kind === 'verifier' && [...evidence].some((one) => one !== 'named'))
    .map(({ place }) => place);
}

function isClassRoot(root: Root): boolean {
  return typeof root !== 'string' && !('defs' in root);
}

/** Verifiers that one request of a server writes and another one reads. */
function acrossRequests(facts: SecretFacts): SharedVerifier[] {
  const { evaluation } = facts;
  if (hasSingleUser(evaluation)) return [];
  return holdersOf(facts).flatMap((place): SharedVerifier[] => {
    evaluation.begin();
    const node = sharedWriteOf(place, facts) ?? sharedFieldOf(place, facts);
    return node ? [{ sharing: 'acrossRequests', node, data: {} }] : [];
  });
}

/** All verifiers of a file that certainly serve more than one authorization request. */
export function collectSharedVerifiers(
  facts: SecretFacts,
  requests: () => readonly AuthorizationRequest[],
  weak: () => readonly WeakVerifier[],
): readonly SharedVerifier[] {
  const { evaluation } = facts;
  const certain = facts.verifiers.filter((one) => isCertain(one) && hasUse(one, evaluation));
  const ofVerifiers = [...certain.flatMap((one) => sharingOf(one, facts)), ...acrossRequests(facts)];
  const ofEnvironment = fromEnvironment(facts).map((node): SharedVerifier => ({
    sharing: 'environment',
    node,
    data: {},
  }));
  // A verifier that is written down is reported for being known, with its challenge.
  const isWrittenDown = weak().some(({ defect }) => defect === 'constant');
  const ofChallenges = isWrittenDown
    ? []
    : requests()
        .flatMap(fixedChallengesOf)
        .flatMap(({ node, isPlain }): SharedVerifier[] =>
          isPlain ? [] : [{ sharing: 'fixedChallenge', node, data: {} }],
        );
  const ofLibraries = keepersOf(evaluation).map(({ node, name }): SharedVerifier => ({
    sharing: 'library',
    node,
    data: { library: name },
  }));
  return oncePerNode([...ofVerifiers, ...ofEnvironment, ...ofChallenges, ...ofLibraries]);
}

/** Whether more than a name speaks for the verifier. */
function hasUse(verifier: CodeVerifier, evaluation: Evaluation): boolean {
  return [...verifier.evidence].some((one) => one !== 'named') || signOfPkce.test(evaluation.sourceCode.text);
}
