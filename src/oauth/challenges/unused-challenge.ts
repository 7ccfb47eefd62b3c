// Is a challenge made for a request, and then left where it was made?
import { enclosingFunction } from '../../syntax/ancestors';
import { elementName, memberName } from '../../syntax/names';
import type { Node, SourceCode, Variable } from '../../syntax/nodes';
import { foundIn } from '../../syntax/once-per-text';
import type { Evaluation } from '../../values/evaluation';
import { has, leavesNamed, mentions } from '../../values/parameters';
import { noMembers } from '../../values/members';
import type { Members } from '../../values/value';
import {
  asksForCode,
  doubtsOf,
  isAuthorizationRequest,
  isMethodAlone,
  mayBeRequest,
  sends,
} from '../requests/authorization-request';
import type { AuthorizationRequest } from '../requests/authorization-request';
import {
  declaredWith,
  givenAround,
  isLeftBehind,
  isNewlyMade,
  isReadForHalf,
  mayBeAddedBy,
  readsOf,
  saysPkce,
} from '../requests/left-behind';
import { isReadFromRequest } from '../incoming';
import { functionsCalled } from '../verifiers/marks';
import { maySayChallenge, saysChallenge, saysVerifier } from './challenge-names';

const pairName = /pkce/iu;
/** Parameters that no other message has (RFC 6749 section 4.1.1, RFC 7636 section 4.3). */
const telling: ReadonlySet<string> = new Set(['response_type', 'code_challenge_method']);
/** What other messages have too. */
const lessTelling: ReadonlySet<string> = new Set(['client_id']);

/** Whether a set has nothing but its client and redirect URI to say that it is a request. */
function isToldByClient(members: Members): boolean {
  return ![...telling].some((name) => mentions(members, name));
}

/** Whether the name means a code challenge: `challenge` alone does beside a verifier, or where it is made of one. */
function isChallenge({ name, scope, defs }: Variable, sourceCode: SourceCode): boolean {
  if (saysChallenge(name)) return true;
  const node = defs[0]?.node as Node | undefined;
  const init = node?.type === 'VariableDeclarator' ? node.init : null;
  return scope.variables.some((one) => saysVerifier(one.name)) || (init !== null && saysPkce(init, sourceCode));
}

/** Whether a use only puts the challenge beside its verifier, to be kept or given back: `return { url, codeVerifier, codeChallenge }`. */
function isKept(use: Node): boolean {
  const { parent } = use;
  if (parent?.type !== 'Property' || parent.parent.type !== 'ObjectExpression') return false;
  return parent.parent.properties.some((one) => saysVerifier(elementName(one) ?? ''));
}

/** Whether a part of a pair is its challenge, and only kept: `save({ codeVerifier: pkce.verifier, codeChallenge: pkce.challenge })`. */
function isKeptChallenge(part: Node): boolean {
  const name = part.type === 'MemberExpression' ? (memberName(part) ?? '') : '';
  return (saysChallenge(name) || maySayChallenge(name)) && isKept(part);
}

/** Whether a variable holds what a call gives, other than one that reads an incoming request. */
function isMadeByCall(variable: Variable): boolean {
  const made = declaredWith(variable);
  return made?.type === 'CallExpression' && !isReadFromRequest(made);
}

/**
 * Whether a function around a node makes a code challenge, or receives one, and nothing reads that challenge.
 *
 * @param isMethodSent whether a method goes without its challenge: then `challenge` alone means one
 * @param isMadeWanted whether it must be made there: what a server receives is not its own
 */
function wastesChallenge(node: Node, isMethodSent: boolean, evaluation: Evaluation, isMadeWanted = false): boolean {
  const { sourceCode } = evaluation;
  const challenges = givenAround(node, (name) => saysChallenge(name) || maySayChallenge(name), evaluation).filter(
    (one) => !isMadeWanted || isMadeByCall(one),
  );
  const isMeant = (one: Variable): boolean => isMethodSent || isChallenge(one, sourceCode);
  const isLost = (one: Variable): boolean => isLeftBehind(one) || (isMethodSent && readsOf(one).every(isKept));
  if (challenges.some((one) => isLost(one) && isMeant(one))) return true;
  return givenAround(node, (name) => pairName.test(name), evaluation).some(
    (pair) =>
      (!isMadeWanted || isMadeByCall(pair)) &&
      isReadForHalf(pair, saysVerifier, (part) => isMethodSent && isKeptChallenge(part)),
  );
}

const namesParameter = foundIn(/code_challenge(?!_)/u);

/**
 * Whether a method is written down for some of the ways, in a file that names the challenge's parameter nowhere:
 * `...(usesPkce && { code_challenge_method: 'S256' })`.
 */
function writesMethod(members: Members, { sourceCode }: Evaluation): boolean {
  if (namesParameter(sourceCode.text)) return false;
  return leavesNamed(members, 'code_challenge_method').some(({ text }) => text?.toUpperCase() === 'S256');
}

/**
 * Whether a set of parameters has lost its challenge: it has a method and none, or none but one at hand that nothing reads.
 * Of a set that shows no more than its method, only the second is certain.
 * Such a request is one of the file's own.
 */
export function leavesChallenge(members: Members, node: Node, evaluation: Evaluation): boolean {
  if (mentions(members, 'code_challenge')) return false;
  const sendsMethod = has(members, 'code_challenge_method') === 'yes' || writesMethod(members, evaluation);
  if (sendsMethod && !isMethodAlone(members)) return true;
  const isMethodSent = mentions(members, 'code_challenge_method');
  return wastesChallenge(node, isMethodSent, evaluation, !isMethodSent && isToldByClient(members));
}

/**
 * Whether a request has lost its challenge, and what may be added to it out of sight cannot be this one: the server compares
 * the verifier with no other (RFC 7636 section 4.6).
 */
function losesChallenge(request: AuthorizationRequest, evaluation: Evaluation): boolean {
  const { parameters, node } = request;
  return !mayBeAddedBy(doubtsOf(request), node, evaluation.sourceCode) && leavesChallenge(parameters, node, evaluation);
}

/** A request that another file makes, without the challenge that was made for it. */
function lostRequest(node: Node, parameters: Members, evaluation: Evaluation): AuthorizationRequest {
  return {
    node,
    endpoint: undefined,
    possibleServers: [],
    parameters,
    library: undefined,
    handedTo: [],
    isWritten: false,
    losesChallenge: true,
    environment: evaluation.top,
  };
}

/**
 * The parameter objects from which another file builds a request, in functions that make a challenge and leave it where it
 * is: `buildUrl(endpoint, { response_type: 'code', … })`. No more of such an object is known than that it has no challenge.
 */
function objectsWithoutTheirChallenge(
  evaluation: Evaluation,
  known: readonly AuthorizationRequest[],
): readonly AuthorizationRequest[] {
  const homes = new Set(known.map(({ node }) => enclosingFunction(node)));
  const objectsWith = (names: ReadonlySet<string>): readonly Node[] =>
    evaluation.index.named('Property', names).map(({ parent }) => parent);
  const tellingObjects = new Set(objectsWith(telling));
  return [...new Set([...tellingObjects, ...objectsWith(lessTelling)])].flatMap((node): AuthorizationRequest[] => {
    if (node.type !== 'ObjectExpression' || homes.has(enclosingFunction(node))) return [];
    const isTelling = tellingObjects.has(node);
    if (!wastesChallenge(node, isTelling, evaluation, !isTelling)) return [];
    evaluation.begin();
    const value = evaluation.valueOf(node, evaluation.top);
    if (value.kind !== 'record') return [];
    if (!isAuthorizationRequest(value.members, undefined) && !mayBeRequest(value.members, undefined)) return [];
    const request = lostRequest(node, value.members, evaluation);
    return losesChallenge(request, evaluation) ? [request] : [];
  });
}

/** What builds an address of a request, and what it is told for it in the words of JavaScript. */
const addressMaker = /^_?(?:build|create|get|make|generate)?\w*(?:auth(?:ori[sz]\w*)?|login|oauth2?)_?ur[il]$/iu;
const told = /^(?:client_?id|redirect_?ur[il])$/iu;

/** `buildAuthorizeUrl({ clientId, redirectUri, state })` of another file, where a challenge is made and left. */
function addressesElsewhere(
  evaluation: Evaluation,
  known: readonly AuthorizationRequest[],
): readonly AuthorizationRequest[] {
  const homes = new Set(known.map(({ node }) => enclosingFunction(node)));
  return evaluation.index.named('CallExpression', addressMaker).flatMap((call): AuthorizationRequest[] => {
    const objects = call.arguments.filter((one) => one.type === 'ObjectExpression');
    const names = objects.flatMap(({ properties }) => properties.map(elementName));
    const isTold = names.some((name) => told.test(name ?? '')) && !names.includes(undefined);
    if (!isTold || names.some((name) => /challenge|verifier|pkce/iu.test(name ?? ''))) return [];
    if (homes.has(enclosingFunction(call))) return [];
    const challenges = givenAround(call, (name) => saysChallenge(name) || maySayChallenge(name), evaluation);
    const isLost = (one: Variable): boolean =>
      isLeftBehind(one) && isNewlyMade(one) && isChallenge(one, evaluation.sourceCode);
    if (!challenges.some(isLost)) return [];
    evaluation.begin();
    return functionsCalled(call, evaluation).length > 0 ? [] : [lostRequest(call, noMembers, evaluation)];
  });
}

/** The requests of a file, those that lose their challenge marked, and the objects for other files that lose theirs. */
export function withLostChallenges(
  found: readonly AuthorizationRequest[],
  evaluation: Evaluation,
): readonly AuthorizationRequest[] {
  const isUncertain = (request: AuthorizationRequest): boolean =>
    sends(request, 'code_challenge') === 'maybe' || asksForCode(request) === 'maybe';
  const objects = objectsWithoutTheirChallenge(evaluation, found);
  return [
    ...found.map((request) =>
      isUncertain(request) && losesChallenge(request, evaluation) ? { ...request, losesChallenge: true } : request,
    ),
    ...objects,
    ...addressesElsewhere(evaluation, [...found, ...objects]),
  ];
}
