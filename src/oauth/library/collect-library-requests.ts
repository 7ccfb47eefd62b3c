// Finds the authorization requests that are made by calls of a client library.
import type { ClientLibrary, RequestBuilder } from '../../libraries/types';
import { spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { usesOf } from '../../syntax/scopes';
import { awaited, unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { noMembers, withEntry, withGap } from '../../values/members';
import { mentions } from '../../values/parameters';
import { runsAt } from '../../values/runs';
import { exact } from '../../values/text';
import { gap, knownText, optionsOf } from '../../values/value';
import type { Environment, Members, Text, Value } from '../../values/value';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { writtenInto } from '../requests/receivers';
import { completionsOf } from './completed-afterwards';
import { lastNames, matchesOf, namesToCall, reaches } from './calls';
import { rowsOf } from './modules';
import type { Match } from './calls';
import { parametersOf } from './parameters';
import type { Call } from './parameters';

/** Rows of calls that install an app make no request of a user. */
function buildersOf(row: ClientLibrary): readonly RequestBuilder[] {
  return (row.requests ?? []).filter((builder) => !builder.isInstall && !builder.isPlugin);
}

/** Parameters that are put onto the finished URL afterwards: `url.searchParams.set(…)`. */
function addedLater(call: Node, evaluation: Evaluation, environment: Environment): Members {
  const variable = writtenInto(awaited(call), evaluation.sourceCode);
  if (!variable || usesOf(variable).length === 0) return noMembers;
  const value = evaluation.valueOfVariable(variable, environment, undefined);
  const [only] = optionsOf(value).filter((option) => option.kind === 'url' || option.kind === 'query');
  return only ? { entries: only.members.entries, gaps: [] } : noMembers;
}

/** Whether the file registers a client for other response types than `code`: what the library then sends is not visible. */
function registersOtherTypes(evaluation: Evaluation): boolean {
  return evaluation.index.named('Property', new Set(['response_types'])).some((property) => {
    const value = evaluation.valueOf(property.value, evaluation.top);
    const texts = value.kind === 'list' ? value.items.map((item) => exact(item.value())) : [];
    return texts.length > 0 && texts.every((text) => text !== undefined && !text.split(' ').includes('code'));
  });
}

/** The only endpoint of a library that has but one. */
function endpointOf({ item, foreign }: Match<RequestBuilder>, call: Node): Text | undefined {
  const { endpoint } = item;
  if (typeof endpoint === 'string') return knownText(`https://${endpoint}`, call);
  const own = Object.entries(endpoint ?? {}).find(([path]) => reaches(foreign.path, [path]));
  return own && knownText(`https://${own[1]}`, call);
}

function toRequest(
  call: Call,
  match: Match<RequestBuilder>,
  evaluation: Evaluation,
  environment: Environment,
): AuthorizationRequest {
  const { members, node } = parametersOf(call, match.item, match.foreign, evaluation, environment);
  const later = addedLater(call, evaluation, environment);
  const known = later.entries.reduce((result, one) => withEntry(result, one), members);
  const isDefault = !known.entries.some((entry) => entry.name === 'response_type');
  const parameters = isDefault && registersOtherTypes(evaluation) ? withGap(known, gap(call, 'call')) : known;
  const library = { row: match.row, builder: match.item };
  return {
    node,
    endpoint: endpointOf(match, call),
    possibleServers: [],
    parameters,
    library,
    handedTo: mentions(parameters, 'code_challenge') ? [] : completionsOf(call, environment, evaluation),
    isWritten: true,
    environment,
  };
}

/** Libraries that the file imports, for receivers whose making is out of sight. */
function importedRows(evaluation: Evaluation): readonly ClientLibrary[] {
  const { index } = evaluation;
  const modules = [
    ...index.ofType('ImportDeclaration').map((node) => node.source.value),
    ...index.named('CallExpression', new Set(['require'])).flatMap(({ arguments: [first] }) => {
      return first?.type === 'Literal' ? [String(first.value)] : [];
    }),
  ];
  return modules.flatMap((module) => [...rowsOf(module)]);
}

function isOutOfSight(value: Value): boolean {
  return optionsOf(value).every(
    (option) => option.kind === 'gap' || (option.kind === 'foreign' && rowsOf(option.module).length === 0),
  );
}

/**
 * A method of an object that comes from elsewhere, in a file that imports the library which has this method, with
 * OAuth parameters that are visible: two signs beside the name.
 */
function probableMatch(
  call: Call,
  evaluation: Evaluation,
  environment: Environment,
): Match<RequestBuilder> | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !isOutOfSight(evaluation.valueOf(callee.object, environment)))
    return undefined;
  const name = spokenName(callee) ?? '';
  for (const row of importedRows(evaluation)) {
    const item = buildersOf(row).find(
      (one) => one.parameters && one.pkce === 'caller' && lastNames(one.callee).has(name),
    );
    if (!item) continue;
    const { members } = parametersOf(call, { ...item, earlier: [] }, undefined, evaluation, environment);
    const isVisible = ['redirect_uri', 'response_type', 'client_id', 'scope'].filter((wire) =>
      members.entries.some((entry) => entry.name === wire),
    );
    const foreign = { kind: 'foreign', module: row.name, path: [name], node: callee, environment } as const;
    if (isVisible.length >= 2) return { row, item, foreign };
  }
  return undefined;
}

function requestsAt(call: Call, evaluation: Evaluation): AuthorizationRequest[] {
  return runsAt(call, undefined, evaluation.top, evaluation).flatMap(({ environment }) => {
    const matches = matchesOf(evaluation.valueOf(call.callee, environment), buildersOf);
    // Where the majors of a library differ, only what is true for all of them may be said.
    const [first = probableMatch(call, evaluation, environment), ...others] = matches;
    if (!first || others.some((other) => other.item.pkce !== first.item.pkce)) return [];
    const request = toRequest(call, first, evaluation, environment);
    const { exceptWith = [] } = first.item;
    return request.parameters.entries.some(({ name }) => exceptWith.includes(name)) ? [] : [request];
  });
}

/** The requests that a file makes through a library of the catalogue. */
export function collectLibraryRequests(evaluation: Evaluation): readonly AuthorizationRequest[] {
  const { index } = evaluation;
  const names = namesToCall(evaluation, buildersOf);
  if (names.size === 0) return [];
  const calls: Call[] = [...index.named('CallExpression', names), ...index.named('NewExpression', names)];
  return calls.flatMap((call) => requestsAt(call, evaluation));
}
