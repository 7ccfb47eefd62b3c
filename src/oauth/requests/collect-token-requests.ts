// Finds the token requests that a file writes: sets of parameters that redeem an authorization code.
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, enclosingFunction, isWithin } from '../../syntax/ancestors';
import { literalKey } from '../../syntax/names';
import type { FileIndex } from '../../syntax/file-index';
import type { Node } from '../../syntax/nodes';
import { usesOf } from '../../syntax/scopes';
import { awaited, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { oncePer } from '../../values/lazily';
import { mergedMembers, withGap } from '../../values/members';
import { leavesNamed } from '../../values/parameters';
import { addressesOf } from '../../values/query';
import { visibleText } from '../../values/text';
import { gap, optionsOf } from '../../values/value';
import type { Gap, Members, Value } from '../../values/value';
import { isOwnOrigin } from './endpoint';
import { comesFromRequest } from '../incoming';
import { additionsByName } from './kept-by-name';
import { isDescription, redeemsExample } from './descriptions';
import { isInInterceptor } from './interceptors';
import { isOnlyShown } from './only-shown';
import { isInProviderConfiguration } from './provider-configuration';
import { addsVerifier, changersOf, returnsToOthers, takenBy, writtenInto } from './receivers';
import { addressFor, isPlainClient, isSent, sendingCalls } from './sending-calls';
import { placeOf } from './request-place';
import { withRestOfChain } from './sent-in-parts';
import { sightingsOf } from './sightings';
import type { Sighting } from './sightings';
import { isTokenRequest } from './token-request';
import type { TokenRequest } from './token-request';
import { tokenWords } from '../vocabulary';
import { wholesAmong } from './wholes';
import type { Whole } from './wholes';

/** Whether the text is a sentence that quotes a request, such as a line of a log. */
function isSentence({ endpoint }: Sighting): boolean {
  return endpoint !== undefined && /\s/u.test(visibleText(endpoint.pieces));
}

/** Whether the file passes on what another client has sent: the client's name comes out of a request that it receives. */
function isPassedOn(members: Members): boolean {
  return ['client_id', 'client_secret'].some((name) => leavesNamed(members, name).some(comesFromRequest));
}

/** A plain object that is not yet finished: it gets its grant on some paths alone, or goes to callers out of sight. */
function leftOpen({ candidate, kind, members, isFinal }: Sighting, evaluation: Evaluation): readonly Gap[] {
  // The variable that took it holds something else in the end.
  if (!isFinal && takenBy(candidate, evaluation.sourceCode)) return [gap(candidate, 'reassigned')];
  if (kind !== 'record') return [];
  const grants = members.entries.filter(({ name }) => name === 'grant_type');
  if (grants.every(({ presence }) => presence === 'sometimes')) return [gap(candidate, 'branch')];
  return returnsToOthers(candidate, evaluation);
}

const verifierName = /^_?(?:pkce)?_?(?:code)?_?verifier$/iu;

/** The statements and calls that use the variable which takes the result of a call: `body.append(…)` after `body = toForm({…})`. */
function usesOfResult(call: TSESTree.CallExpression, { sourceCode }: Evaluation): readonly Node[] {
  const variable = takenBy(awaited(call), sourceCode);
  return (variable ? usesOf(variable) : []).flatMap(({ identifier }) => {
    const around = [...ancestorsOf(identifier as Node)].find(
      ({ type }) => type === 'CallExpression' || type === 'AssignmentExpression',
    );
    return around ? [around] : [];
  });
}

/** All that names a verifier: every request of the file is held against the same. */
const verifierWordsOf = oncePer((index: FileIndex): readonly Node[] => [
  ...index.named('Identifier', verifierName),
  ...index.named('Literal', /code_verifier/u),
  ...index.named('TemplateElement', /code_verifier/u),
]);

/**
 * A verifier that stands in the same call beside the set, or in one with its result: it may be sent in the other half of
 * the request. What is done with the answer, in callbacks, does not count.
 */
function verifiersBeside({ candidate, members }: Whole, evaluation: Evaluation): readonly Gap[] {
  const calls = sendingCalls(candidate, evaluation);
  if (calls.length === 0) return [];
  // What visibly gives it no value is none: `body.set('code_verifier', '')`.
  const nothing = members.entries.filter(({ name }) => name === 'code_verifier');
  const places: readonly Node[] = [...calls, ...calls.flatMap((call) => usesOfResult(call, evaluation))];
  return verifierWordsOf(evaluation.index)
    .filter((word) => places.some((place) => isWithin(word, place) && !isInCallback(word, place)))
    .filter((word) => !isWithin(word, candidate) && !nothing.some(({ node }) => isWithin(word, node)))
    .map((word) => gap(word, 'escapes'));
}

/** What an interceptor of the file may add to its requests: which client has it, and which request goes there, is not asked. */
const verifiersOnTheWay = oncePer((index: FileIndex): readonly Gap[] =>
  verifierWordsOf(index)
    .filter(isInInterceptor)
    .map((word) => gap(word, 'escapes')),
);

/** Whether a function stands between a node and the call around it. */
function isInCallback(node: Node, call: Node): boolean {
  const home = enclosingFunction(node);
  return home !== undefined && home !== call && isWithin(home, call);
}

/** The way from a variable to an object inside the one that it is declared with, e.g. `form` in `options`. */
function pathFromVariable(candidate: Node): { path: string[]; outer: Node } {
  const path: string[] = [];
  let node = wrapped(candidate);
  while (node.parent?.type === 'Property' && node.parent.value === node) {
    const { key, computed, parent } = node.parent;
    path.unshift(literalKey(key, computed) ?? '');
    node = wrapped(parent);
  }
  return { path, outer: node };
}

/** The parameters that a value has which may be what a sighting of this kind has become. */
function membersIn(value: Value, kind: Sighting['kind']): readonly Members[] {
  return optionsOf(value).flatMap((option) => {
    if (option.kind === 'record' || option.kind === 'query') return [option.members];
    return kind === 'text' && option.kind === 'text' ? addressesOf(option).map(({ members }) => members) : [];
  });
}

/**
 * What becomes of an object or a text inside another one that a variable holds: `options.form.code_verifier = …`,
 * `options.body += '&code_verifier=…'`.
 */
function laterMembers({ candidate, kind, members, environment }: Sighting, evaluation: Evaluation): Members {
  const { path, outer } = pathFromVariable(candidate);
  const variable = path.length > 0 ? writtenInto(outer, evaluation.sourceCode) : undefined;
  if (!variable) return members;
  const whole = evaluation.valueOfVariable(variable, environment, undefined);
  const later = path.reduce((held, name) => evaluation.memberOf(held, name, candidate, environment), whole);
  const known = membersIn(later, kind);
  const own = new Set(members.entries.map(({ name }) => name));
  const same = known.filter((one) => one.entries.filter(({ name }) => own.has(name)).length === own.size);
  return same.length > 0 ? mergedMembers(same) : withGap(members, gap(candidate, 'escapes'));
}

function toRequest(whole: Whole, evaluation: Evaluation): TokenRequest {
  const { candidate, endpoint, environment, parts } = whole;
  const members = whole.kind === 'url' ? whole.members : laterMembers(whole, evaluation);
  return {
    node: placeOf(whole, tokenWords, evaluation),
    endpoint: endpoint ?? addressFor(candidate, evaluation, environment),
    parameters: members,
    library: undefined,
    ignored: undefined,
    isBareCode: false,
    handedTo: [
      ...[whole, ...parts].flatMap((one) => [
        ...changersOf(one.candidate, evaluation, environment, { telling: addsVerifier }),
        ...additionsByName(one, ['code_verifier'], evaluation),
      ]),
      ...leftOpen(whole, evaluation),
      ...verifiersBeside(whole, evaluation),
      ...verifiersOnTheWay(evaluation.index),
    ],
    environment,
  };
}

/** Whether the request goes to the page's or server's own backend, which then makes the real one. */
function isForOwnBackend(request: TokenRequest, { candidate }: Sighting, evaluation: Evaluation): boolean {
  if (!isOwnOrigin(request.endpoint)) return false;
  const calls = sendingCalls(candidate, evaluation);
  return calls.length === 0 || calls.some((call) => isPlainClient(call, evaluation, request.environment));
}

/** The token requests that a file writes by hand. */
export function collectWrittenTokenRequests(evaluation: Evaluation): readonly TokenRequest[] {
  const sightings = sightingsOf(tokenWords, evaluation).filter(
    (sighting) => !isSentence(sighting) && !isInProviderConfiguration(sighting.candidate, evaluation.sourceCode),
  );
  return wholesAmong(sightings, tokenWords, evaluation)
    .map((whole) => {
      const { candidate, members, environment } = whole;
      return { ...whole, members: withRestOfChain(candidate, members, environment, evaluation) };
    })
    .filter(({ members }) => isTokenRequest(members) && !isPassedOn(members) && !isDescription(members))
    .filter(({ members, candidate }) => !redeemsExample(members) || isSent(candidate, evaluation))
    .filter((whole) => !isOnlyShown(whole, 'anywhere', evaluation))
    .flatMap((whole) => {
      const request = toRequest(whole, evaluation);
      return isForOwnBackend(request, whole, evaluation) ? [] : [request];
    });
}
