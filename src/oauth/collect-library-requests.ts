// Finds the authorization requests that are made by calls of a client library.
import type { TSESTree } from '@typescript-eslint/utils';
import { clientLibraries } from '../libraries/clients';
import type { RequestBuilder, WireName } from '../libraries/types';
import { spokenName } from '../syntax/names';
import type { Node, Variable } from '../syntax/nodes';
import { usesOf, variableOf } from '../syntax/scopes';
import { wrapped } from '../syntax/unwrap';
import { argumentsOf } from '../values/arguments';
import type { Evaluation } from '../values/evaluation';
import { entry, mergedMembers, noMembers, withEntry, withGap } from '../values/members';
import { membersOfQuery } from '../values/mutations';
import { runsAt } from '../values/runs';
import { gap, optionsOf } from '../values/value';
import type { Entry, Environment, Members, Value } from '../values/value';
import type { AuthorizationRequest } from './authorization-request';
import { lastNames, matchesOf } from './library-calls';
import type { Match } from './library-calls';

const builders = clientLibraries.flatMap((row) => row.requests ?? []);
const names = lastNames(builders.flatMap((builder) => builder.callee));

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** Parameters under the library's names, renamed to those on the wire. */
function renamed(members: Members, builder: RequestBuilder): Members {
  const wireNames = new Map(Object.entries(builder.names ?? {}).map(([wire, own]) => [own, wire]));
  const hidden = new Set(
    Object.entries(builder.names ?? {})
      .filter(([wire, own]) => wire !== own)
      .map(([wire]) => wire),
  );
  const entries = members.entries.flatMap((one): Entry[] => {
    const wire = wireNames.get(one.name);
    if (wire !== undefined) return [{ ...one, name: wire }];
    return hidden.has(one.name) ? [] : [one];
  });
  return nested(builder).reduce<Members>((result, [wire, path]) => withNested(result, members, wire, path), {
    ...members,
    entries,
  });
}

function nested(builder: RequestBuilder): [string, string[]][] {
  return Object.entries(builder.names ?? {})
    .filter(([, own]) => own.includes('.'))
    .map(([wire, own]) => [wire, own.split('.')]);
}

/** e.g. `query.code_challenge`: the entry inside the record that another entry holds. */
function withNested(result: Members, members: Members, wire: string, path: readonly string[]): Members {
  const [first, ...rest] = path;
  const holder = members.entries.find((one) => one.name === first);
  if (!holder) return result;
  for (const option of optionsOf(holder.value())) {
    if (option.kind === 'gap' || option.kind === 'foreign') return withGap(result, gap(holder.node, 'spread'));
    if (option.kind !== 'record') continue;
    const inner = rest.length > 1 ? withNested(noMembers, option.members, wire, rest) : option.members;
    const found = inner.entries.find((one) => one.name === (rest.length > 1 ? wire : rest[0]));
    if (found) return withEntry(result, { ...found, name: wire });
    if (inner.gaps[0]) return withGap(result, inner.gaps[0]);
  }
  return result;
}

function atPath(
  value: Value,
  path: readonly string[],
  node: Node,
  evaluation: Evaluation,
  environment: Environment,
): Value {
  return path.reduce((held, name) => evaluation.memberOf(held, name, node, environment), value);
}

/** The parameters that the call is given, positional ones under their names on the wire. */
function parametersOf(
  call: Call,
  builder: RequestBuilder,
  evaluation: Evaluation,
  environment: Environment,
): { members: Members; node: Node } {
  const given = argumentsOf(call, evaluation, environment);
  let members: Members = given.gap ? { entries: [], gaps: [given.gap] } : noMembers;
  let node: Node = call;
  if (builder.parameters) {
    const value = given.values[builder.parameters.argument];
    const found = value && atPath(value(), builder.parameters.path ?? [], call, evaluation, environment);
    if (found) {
      members = mergedMembers(optionsOf(found).map((option) => membersOfQuery(option, call)));
      const [only] = optionsOf(found);
      if (only?.kind === 'record' || only?.kind === 'query') node = only.node;
    }
    members = renamed(members, builder);
  }
  for (const [wire, position] of Object.entries(builder.positions ?? {}) as [WireName, number][]) {
    const value = given.values[position];
    const place = call.arguments[position] ?? call;
    if (value) members = withEntry(members, entry(wire, value, { node: place, carrier: call, presence: 'always' }));
  }
  return { members, node };
}

/** The variable that receives the URL which a call gives. */
function resultOf(call: Node, evaluation: Evaluation): Variable | undefined {
  let node = wrapped(call);
  while (node.parent?.type === 'AwaitExpression') node = wrapped(node.parent);
  const target = node.parent?.type === 'VariableDeclarator' ? node.parent.id : undefined;
  return target?.type === 'Identifier' ? variableOf(target, evaluation.sourceCode) : undefined;
}

/** Parameters that are put onto the finished URL afterwards: `url.searchParams.set(…)`. */
function addedLater(call: Node, evaluation: Evaluation, environment: Environment): Members {
  const variable = resultOf(call, evaluation);
  if (!variable || usesOf(variable).length === 0) return noMembers;
  const value = evaluation.valueOfVariable(variable, environment, undefined);
  return value.kind === 'url' || value.kind === 'query' ? { entries: value.members.entries, gaps: [] } : noMembers;
}

function toRequest(
  call: Call,
  match: Match<RequestBuilder>,
  evaluation: Evaluation,
  environment: Environment,
): AuthorizationRequest {
  const { members, node } = parametersOf(call, match.item, evaluation, environment);
  const later = addedLater(call, evaluation, environment);
  const parameters = later.entries.reduce((result, one) => withEntry(result, one), members);
  return {
    node,
    endpoint: undefined,
    parameters,
    library: { row: match.row, builder: match.item },
    handedTo: [],
    isWritten: true,
    environment,
  };
}

/** The requests that a file makes through a library of the catalogue. */
export function collectLibraryRequests(evaluation: Evaluation): readonly AuthorizationRequest[] {
  const { index, top } = evaluation;
  const calls: Call[] = [...index.ofType('CallExpression'), ...index.ofType('NewExpression')];
  return calls
    .filter((call) => names.has(spokenName(call.callee) ?? ''))
    .flatMap((call) => {
      evaluation.begin();
      return runsAt(call, undefined, top, evaluation).flatMap((run) => {
        const matches = matchesOf(evaluation.valueOf(call.callee, run.environment), (row) => row.requests);
        // Where the majors of a library differ, only what is true for all of them may be said.
        const [first, ...others] = matches;
        if (!first || others.some((other) => other.item.pkce !== first.item.pkce)) return [];
        return [toRequest(call, first, evaluation, run.environment)];
      });
    });
}
