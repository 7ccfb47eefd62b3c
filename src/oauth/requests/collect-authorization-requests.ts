// Finds the authorization requests that a file builds by hand.
import type { Evaluation } from '../../values/evaluation';
import { leavesNamed } from '../../values/parameters';
import type { Members } from '../../values/value';
import { isAuthorizationRequest } from './authorization-request';
import type { AuthorizationRequest } from './authorization-request';
import { isOtherBranch } from './conditional-challenge';
import { isOwnOrigin } from './endpoint';
import { comesFromRequest } from '../incoming';
import { changersOf } from './receivers';
import { placeOf } from './request-place';
import { sightingsOf } from './sightings';
import { authorizationWords } from '../vocabulary';
import { wholesAmong } from './wholes';
import type { Whole } from './wholes';

/** Whether the file passes somebody else's request on: client and redirect URI come out of a request that it receives. */
function isPassedOn(members: Members): boolean {
  const comesIn = (name: string): boolean => leavesNamed(members, name).some(comesFromRequest);
  return comesIn('client_id') && (comesIn('redirect_uri') || comesIn('code_challenge'));
}

function toRequest(whole: Whole, evaluation: Evaluation): AuthorizationRequest {
  const { endpoint, members, environment, parts } = whole;
  const handedTo = [whole, ...parts].flatMap((one) =>
    changersOf(one.candidate, evaluation, environment, { isBare: one.endpoint === undefined }),
  );
  return {
    node: placeOf(whole, authorizationWords, evaluation),
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
  const wholes = wholesAmong(sightingsOf(authorizationWords, evaluation), authorizationWords, evaluation);
  return wholes
    .filter((whole) => !whole.isOneOfSeveral && !isOtherBranch(whole, wholes, evaluation))
    .filter(
      ({ members, endpoint }) =>
        isAuthorizationRequest(members, endpoint) && !isOwnOrigin(endpoint) && !isPassedOn(members),
    )
    .map((whole) => toRequest(whole, evaluation));
}
