// Which authorization requests of the file are of the same client as a token request? By the site that both go to, else by
// how near they stand to each other.
import { ancestorsOf } from '../../syntax/ancestors';
import type { Node } from '../../syntax/nodes';
import type { LibraryConfiguration } from '../library/configuration';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { areOfOneSite } from '../requests/endpoint';
import type { TokenRequest } from '../requests/token-request';
import { lacksChallenge } from './missing-challenge';

/** How many nodes stand around both. */
function nearness(one: Node, other: Node): number {
  const around = new Set<Node>(ancestorsOf(one));
  return [...ancestorsOf(other)].filter((node) => around.has(node)).length;
}

/** The requests that stand nearest; all of them where none is nearer than the others. */
function nearest(token: TokenRequest, requests: readonly AuthorizationRequest[]): readonly AuthorizationRequest[] {
  const distances = requests.map((request) => nearness(token.node, request.node));
  const most = Math.max(...distances);
  return requests.filter((_, index) => distances[index] === most);
}

/** Whether every one of the requests has a token request of its own site in the file, which is not this one. */
function haveOthers(
  requests: readonly AuthorizationRequest[],
  token: TokenRequest,
  tokens: readonly TokenRequest[],
): boolean {
  return requests.every((request) =>
    tokens.some((other) => other !== token && areOfOneSite(request.endpoint, other.endpoint) === 'yes'),
  );
}

/**
 * Whether a call of a library goes without its verifier because the file turns PKCE off for that library, which is
 * reported where it does: `useAuthRequest({ usePKCE: false })` beside `exchangeCodeAsync({ code })`.
 */
export function isReportedAtConfiguration(
  { library }: TokenRequest,
  configurations: readonly LibraryConfiguration[],
): boolean {
  return library !== undefined && configurations.some(({ isOff, row }) => isOff && row === library.row);
}

/**
 * Whether the missing PKCE of a token request is reported at its authorization request already: one defect, one report.
 * Where the file does not show which request is its own, any that lacks its challenge is taken for it.
 */
export function isReportedAtRequest(
  token: TokenRequest,
  requests: readonly AuthorizationRequest[],
  tokens: readonly TokenRequest[],
): boolean {
  const lacking = requests.filter(lacksChallenge);
  if (lacking.length === 0) return false;
  const siteOf = (request: AuthorizationRequest): string => areOfOneSite(request.endpoint, token.endpoint);
  const same = requests.filter((request) => siteOf(request) === 'yes');
  if (same.length > 0) return same.some(lacksChallenge);
  const perhaps = requests.filter((request) => siteOf(request) === 'maybe');
  if (perhaps.length === 0) return !haveOthers(lacking, token, tokens);
  return nearest(token, perhaps).some(lacksChallenge);
}
