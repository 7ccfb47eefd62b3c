// Finds the authorization requests of a file: evaluates what could make one, and keeps the outermost of each.
import type { Node } from '../syntax/nodes';
import { variableOfDeclaration } from '../syntax/scopes';
import type { Evaluation } from '../values/evaluation';
import { leavesNamed } from '../values/parameters';
import { addressOf } from '../values/query';
import { runsAt } from '../values/runs';
import { optionsOf } from '../values/value';
import type { Entry, Environment, Gap, Members, Text, Value } from '../values/value';
import { isAuthorizationRequest } from './authorization-request';
import type { AuthorizationRequest } from './authorization-request';
import { candidatesOf } from './candidates';
import { isOwnOrigin } from './endpoint';
import { comesFromRequest } from './incoming';
import { isOnlyMentioned } from './mentions';
import { changersOf } from './receivers';

/** An address or a query that a candidate may be. */
interface Sighting {
  readonly candidate: Node;
  readonly endpoint: Text | undefined;
  readonly members: Members;
  readonly environment: Environment;
}

function sightingOf(value: Value): { endpoint: Text | undefined; members: Members } | undefined {
  switch (value.kind) {
    case 'url':
      return { endpoint: value.base, members: value.members };
    case 'query':
      return { endpoint: undefined, members: value.members };
    case 'text': {
      const { base, members, hasQuery } = addressOf(value);
      return hasQuery ? { endpoint: base.pieces.length > 0 ? base : undefined, members } : undefined;
    }
    default:
      return undefined;
  }
}

function sightingsAt(candidate: Node, value: Value, environment: Environment): Sighting[] {
  return optionsOf(value).flatMap((option) => {
    const seen = sightingOf(option);
    return seen && seen.members.entries.length > 0 ? [{ candidate, environment, ...seen }] : [];
  });
}

/** All that the candidates may be, in every environment in which they run. */
function sightingsOf(evaluation: Evaluation): Sighting[] {
  const { sourceCode, index, top } = evaluation;
  const { expressions, variables } = candidatesOf(sourceCode, index);
  const ofExpressions = expressions
    .filter((node) => !isOnlyMentioned(node))
    .flatMap((node) => {
      evaluation.begin();
      return runsAt(node, undefined, top, evaluation).flatMap((run) =>
        sightingsAt(node, evaluation.valueOf(node, run.environment), run.environment),
      );
    });
  const ofVariables = variables.flatMap((variable) => {
    const name = variable.defs[0]?.name as Node | undefined;
    const declaration = variable.defs[0]?.node as Node | undefined;
    if (!name || declaration?.type !== 'VariableDeclarator' || !declaration.init) return [];
    evaluation.begin();
    return runsAt(name, undefined, top, evaluation).flatMap((run) =>
      sightingsAt(
        declaration.init as Node,
        evaluation.valueOfVariable(variable, run.environment, undefined),
        run.environment,
      ),
    );
  });
  return [...ofExpressions, ...ofVariables];
}

/** A sighting that is part of a larger one says less than that one: `new URLSearchParams()` within the URL that it ends up in. */
function withoutParts(sightings: readonly Sighting[]): Sighting[] {
  const sets = new Map(sightings.map((one) => [one, new Set(one.members.entries.map(identityOf))]));
  return sightings.filter((one) => {
    const own = sets.get(one) as Set<string>;
    return !sightings.some((other) => {
      const others = sets.get(other) as Set<string>;
      if (other === one || others.size < own.size) return false;
      const isLarger = others.size > own.size;
      const isMoreOpen =
        other.members.gaps.length > 0 && one.members.gaps.length === 0 && other.candidate !== one.candidate;
      const knowsEndpoint = other.endpoint !== undefined && one.endpoint === undefined;
      return (isLarger || isMoreOpen || knowsEndpoint) && [...own].every((entry) => others.has(entry));
    });
  });
}

const numbers = new WeakMap<Node, number>();
let last = 0;

/** A name for "this entry, written here". */
function identityOf(entry: Entry): string {
  const known = numbers.get(entry.node) ?? (last += 1);
  numbers.set(entry.node, known);
  return `${String(known)} ${entry.name}`;
}

/** The expression that holds the parameters: that of `response_type`, else of the client, else of the first one. */
function placeOf(members: Members, otherwise: Node): Node {
  const names = ['response_type', 'client_id', 'client_key', 'redirect_uri', 'code_challenge'];
  const entries = names.map((name) => members.entries.find((entry) => entry.name === name));
  return entries.find((entry) => entry !== undefined)?.carrier ?? members.entries[0]?.carrier ?? otherwise;
}

/** Whether the file answers such requests rather than making them: the client's name comes out of a request that it receives. */
function isPassedOn(members: Members): boolean {
  return ['client_id', 'client_key', 'redirect_uri', 'code_challenge']
    .slice(0, 2)
    .some((name) => leavesNamed(members, name).some(comesFromRequest));
}

function toRequest(sighting: Sighting, evaluation: Evaluation): AuthorizationRequest {
  const { candidate, endpoint, members, environment } = sighting;
  const handedTo: readonly Gap[] = changersOf(candidate, evaluation, environment);
  return {
    node: placeOf(members, candidate),
    endpoint,
    parameters: members,
    library: undefined,
    handedTo,
    isWritten: true,
    environment,
  };
}

/** The requests that a file builds by hand. */
export function collectWrittenRequests(evaluation: Evaluation): readonly AuthorizationRequest[] {
  const sightings = withoutParts(sightingsOf(evaluation));
  return sightings
    .filter(
      ({ members, endpoint }) =>
        isAuthorizationRequest(members, endpoint) && !isOwnOrigin(endpoint) && !isPassedOn(members),
    )
    .map((sighting) => toRequest(sighting, evaluation));
}

/** Whether a node declares a variable; for callers that look for the name of a request. */
export function isNamed(node: Node, evaluation: Evaluation): boolean {
  return variableOfDeclaration(node, evaluation.sourceCode) !== undefined;
}
