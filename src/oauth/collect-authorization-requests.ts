// Finds the authorization requests of a file: evaluates what could make one, and keeps the outermost of each.
import type { Node } from '../syntax/nodes';
import { variableOfDeclaration } from '../syntax/scopes';
import type { Evaluation } from '../values/evaluation';
import { leavesNamed } from '../values/parameters';
import type { Gap, Members } from '../values/value';
import { isAuthorizationRequest } from './authorization-request';
import type { AuthorizationRequest } from './authorization-request';
import { isOwnOrigin } from './endpoint';
import { comesFromRequest } from './incoming';
import { changersOf } from './receivers';
import { sightingsOf, withoutParts } from './sightings';
import type { Sighting } from './sightings';
import { authorizationWords } from './vocabulary';

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
  const sightings = withoutParts(sightingsOf(authorizationWords, evaluation));
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
