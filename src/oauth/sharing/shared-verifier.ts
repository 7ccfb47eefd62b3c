// Does a code verifier serve more than one authorization request (RFC 7636 section 4.1)? Then it outlives the one it was made for.
import { readingMethods } from '../../libraries/stores';
import { ancestorsOf, isWithin } from '../../syntax/ancestors';
import { constructorOf } from '../../syntax/file-index';
import { memberName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { ClassNode, Node, Variable } from '../../syntax/nodes';
import { usesOf, variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { isCertain, isKnownByUse, isMadeHere } from '../verifiers/code-verifier';
import type { CodeVerifier } from '../verifiers/code-verifier';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { writtenAcrossRequests, writtenToGlobal } from './across-requests';
import { fromEnvironment } from './from-environment';
import { sentTwice } from './sent-twice';
import { classOfConstruction, isCommandLine, runsOnLoad } from '../execution';
import { constantsBesideMade } from '../challenges/kept-beside';
import { challengesOfOneVerifier } from '../verifiers/fixed-challenge';
import { keepersOf } from './keepers';
import type { Inflow } from '../verifiers/inflows';
import { isGuarded, isKeptForever } from './kept-verifier';
import { isMadeOnce } from './services';
import { globalObjects, isInStaticField, isLastingObject, isUsedAgain } from './lasting';
import { oncePerNode } from '../once-per-node';
import { nameOfPlace } from '../verifiers/places';
import { makesNew } from '../verifiers/making';
import { functionsCalled } from '../verifiers/marks';
import type { Mark } from '../verifiers/marks';
import { speaksOfPkce } from '../verifiers/verifier-makers';
import type { WeakVerifier } from '../verifiers/verifier-strength';
import { isMadeWithRoutes } from './with-routes';

/** In which way a verifier is shared. */
export type Sharing =
  | 'onLoad'
  | 'onConstruction'
  | 'withRoutes'
  | 'keptForever'
  | 'acrossRequests'
  | 'onGlobal'
  | 'environment'
  | 'fixedChallenge'
  | 'sentTwice'
  | 'library';

/** A verifier, or what keeps one, that serves more than one authorization request. */
export interface SharedVerifier {
  readonly sharing: Sharing;
  readonly node: Node;
  readonly data: Readonly<Record<string, string>>;
}

function variablesOf(verifier: CodeVerifier): readonly Variable[] {
  const roots = verifier.places.map(({ root }) => root);
  return [...new Set(roots)].filter((root): root is Variable => typeof root !== 'string' && 'defs' in root);
}

/** The variable that is declared with what a use goes into, outside of all functions. */
function variableMadeWith(use: Node, { sourceCode }: Evaluation): Variable | undefined {
  for (const ancestor of ancestorsOf(use)) {
    if (isFunction(ancestor)) return undefined;
    if (ancestor.type === 'VariableDeclarator')
      return ancestor.id.type === 'Identifier' ? variableOf(ancestor.id, sourceCode) : undefined;
  }
  return undefined;
}

/** The variables that are made of others beside them, and hold the challenge: `const challenge = hash(verifier)`. */
function challengesOf(
  verifiers: readonly Variable[],
  { marks, evaluation }: SecretFacts,
  isSure: (evidence: Mark['evidence']) => boolean = isKnownByUse,
): readonly Variable[] {
  const known = new Set(verifiers);
  for (const variable of known) {
    for (const { identifier } of usesOf(variable)) {
      const made = variableMadeWith(identifier, evaluation);
      if (made) known.add(made);
    }
  }
  return [...known].filter((variable) =>
    marks.at(variable).some(({ kind, place, evidence }) => {
      return kind === 'challenge' && place.path.length === 0 && isSure(evidence);
    }),
  );
}

/** Whether it is kept where every other file reads it: `global.codeVerifier = …`, `exports.codeVerifier = …`. */
function isGlobal({ places }: CodeVerifier): boolean {
  return places.some(({ root, path: [first, ...rest] }) => {
    if (root === 'global module') return first === 'exports' && rest.length === 1;
    const isSeen = typeof root === 'string' && (globalObjects.includes(root) || root === 'global exports');
    return isSeen && first !== undefined && rest.length === 0;
  });
}

/** Whether a call enters a function of the file that makes a verifier, whatever its name: `const pkce = challenge()`. */
function comesFromMaker({ node }: CodeVerifier, { verifiers, evaluation }: SecretFacts): boolean {
  if (node.type !== 'CallExpression') return false;
  const entered = functionsCalled(node, evaluation);
  return verifiers.some(
    (other) => entered.some((one) => isWithin(other.node, one)) && isMadeHere(other) && makesNew(other, evaluation),
  );
}

/** Made when the file is loaded, and used in a function that can run more than once. */
function isMadeOnLoad(verifier: CodeVerifier, facts: SecretFacts): boolean {
  const { evaluation } = facts;
  if (!runsOnLoad(verifier.node) || isRenewed(verifier, facts)) return false;
  if (!makesNew(verifier, evaluation) && !comesFromMaker(verifier, facts)) return false;
  if (isGlobal(verifier)) return !isCommandLine(evaluation);
  const variables = variablesOf(verifier);
  if ([...variables, ...challengesOf(variables, facts)].some((variable) => isUsedAgain(variable, evaluation)))
    return !isCommandLine(evaluation);
  return isInStaticField(verifier.node);
}

/** Whether a function always makes a new one in its place: then the first one serves no login. */
function isRenewed({ node, places }: CodeVerifier, { flows, evaluation }: SecretFacts): boolean {
  return places.some((place) =>
    flows.into(place).some(({ at, value, path, under }) => {
      if (at.type !== 'AssignmentExpression' || at.operator !== '=' || runsOnLoad(at)) return false;
      const made = unwrap(value);
      const isNew =
        made !== node && path.length + under.length === 0 && makesNew({ node: made, origin: 'made' }, evaluation);
      return isNew && !isGuarded(at, nameOfPlace(place), evaluation);
    }),
  );
}

/** Made with an object that lives as long as the file, and not renewed by its methods. */
function isMadeOnConstruction(verifier: CodeVerifier, { evaluation, flows }: SecretFacts): boolean {
  const home = classOfConstruction(verifier.node);
  const field = verifier.places.find(({ root }) => root === home)?.path[0];
  if (!home || field === undefined || !makesNew(verifier, evaluation)) return false;
  const isRenewed = flows
    .into({ root: home, path: [field] })
    .some(({ at }) => at.type !== 'PropertyDefinition' && classOfConstruction(at) !== home);
  if (isRenewed) return false;
  const position = positionOfDefault(verifier.node, home);
  if (position === Infinity && isMadeOnce(home, evaluation)) return true;
  return evaluation.index
    .ofType('NewExpression')
    .some((node) => node.arguments.length <= position && isLastingObject(node, home, evaluation));
}

/** The position of the constructor's parameter whose default an expression stands in; beyond all arguments where it is in none. */
function positionOfDefault(node: Node, home: ClassNode): number {
  const parameters = constructorOf(home)?.params ?? [];
  const position = parameters.findIndex((parameter) => isWithin(node, parameter));
  return position < 0 ? Infinity : position;
}

function sharingOf(
  verifier: CodeVerifier,
  facts: SecretFacts,
  requests: () => readonly AuthorizationRequest[],
): SharedVerifier[] {
  const { evaluation } = facts;
  const found = (sharing: Sharing, node: Node): SharedVerifier[] => [{ sharing, node, data: {} }];
  evaluation.begin();
  const isMade = isMadeHere(verifier) && verifier.origin !== 'written';
  if (isMade && !isPutIn(verifier, facts) && !isAskedByKey(verifier)) {
    if (isMadeOnLoad(verifier, facts)) return found('onLoad', verifier.node);
    if (isMadeOnConstruction(verifier, facts)) return found('onConstruction', verifier.node);
    if (!makesNew(verifier, evaluation)) return [];
    if (isKeptForever(verifier, facts)) return found('keptForever', verifier.node);
    const variables = variablesOf(verifier);
    const holders = [...variables, ...challengesOf(variables, facts, () => true)];
    if (!isRenewed(verifier, facts) && isMadeWithRoutes(verifier, holders, requests(), evaluation))
      return found('withRoutes', verifier.node);
  }
  return [];
}

/** Whether what is made is a store, which the verifier is put into later: `const store = createStore()`, `store.set('v', …)`. */
function isPutIn({ node, path, places }: CodeVerifier, { flows }: SecretFacts): boolean {
  if (path.length === 0) return false;
  const isMade = ({ value }: Inflow): boolean => unwrap(value) === node;
  return places.some(
    (place) =>
      place.path.length > 0 && flows.into({ ...place, path: [] }).some(isMade) && !flows.into(place).every(isMade),
  );
}

/** Whether what is made is asked for its parts by a method, as a store in the network is: `createClient().get('oauth:1')`. */
function isAskedByKey({ path, places }: CodeVerifier): boolean {
  if (path.length === 0) return false;
  const roots = places.flatMap(({ root }) => (typeof root !== 'string' && 'defs' in root ? usesOf(root) : []));
  return roots.some(({ identifier }) => {
    const member = wrapped(identifier).parent;
    if (member?.type !== 'MemberExpression' || !readingMethods.includes(memberName(member) ?? '')) return false;
    const call = wrapped(member).parent;
    return call?.type === 'CallExpression' && unwrap(call.callee) === member && call.arguments.length > 0;
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
  const ofServers = writtenAcrossRequests(facts).map(({ write, read }): SharedVerifier => ({
    sharing: 'acrossRequests',
    node: write,
    data: { line: String(read.loc.start.line) },
  }));
  const ofGlobals = writtenToGlobal(facts).map((node): SharedVerifier => ({ sharing: 'onGlobal', node, data: {} }));
  const ofVerifiers = [...certain.flatMap((one) => sharingOf(one, facts, requests)), ...ofServers];
  const ofEnvironment = fromEnvironment(facts).map((node): SharedVerifier => ({
    sharing: 'environment',
    node,
    data: {},
  }));
  // A verifier that is written down is reported for being known, with its challenge.
  const isWrittenDown = weak().some(({ defect }) => defect === 'constant');
  const ofChallenges = isWrittenDown
    ? []
    : [
        ...requests()
          .flatMap(challengesOfOneVerifier)
          .map(({ node }) => node),
        ...constantsBesideMade(evaluation),
      ].map((node): SharedVerifier => ({ sharing: 'fixedChallenge', node, data: {} }));
  const ofLibraries = keepersOf(evaluation).map(({ node, name }): SharedVerifier => ({
    sharing: 'library',
    node,
    data: { library: name },
  }));
  const ofSecondUses = sentTwice(requests(), evaluation).map(({ node, first }): SharedVerifier => ({
    sharing: 'sentTwice',
    node,
    data: { line: String(first.loc.start.line) },
  }));
  return oncePerNode([
    ...ofVerifiers,
    ...ofGlobals,
    ...ofEnvironment,
    ...ofChallenges,
    ...ofSecondUses,
    ...ofLibraries,
  ]);
}

/** Whether more than a name speaks for the verifier. */
function hasUse(verifier: CodeVerifier, evaluation: Evaluation): boolean {
  return isKnownByUse(verifier.evidence) || speaksOfPkce(evaluation.sourceCode.text);
}
