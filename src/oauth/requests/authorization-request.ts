// The authorization request (RFC 6749 section 4.1.1): what the file shows of it, and what may be asked of it.
import { providers } from '../../libraries/providers';
import type { ClientLibrary, Provider, RequestBuilder } from '../../libraries/types';
import type { Node } from '../../syntax/nodes';
import { both, certainly, not } from '../../values/certainty';
import type { Certainty } from '../../values/certainty';
import { has, leavesNamed, leavesOfEntry, mentions } from '../../values/parameters';
import type { Leaf } from '../../values/parameters';
import type { Entry, Environment, Gap, Members, Text } from '../../values/value';
import { isAuthorizationEndpoint, isLogoutEndpoint, omitsResponseType, providerOf } from './endpoint';
import { grantsWithoutRequest, responseTypeWords } from '../vocabulary';

/** An authorization request that the file makes, by hand or through a library. */
export interface AuthorizationRequest {
  /** What a person would edit to change its parameters. */
  readonly node: Node;
  /** Where it is sent; undefined when the library knows, or when only the parameters are visible. */
  readonly endpoint: Text | undefined;
  /** Known servers that the file names, one of which it may be sent to, where its endpoint does not show the host. */
  readonly possibleServers: readonly Provider[];
  /** The parameters under their names on the wire. */
  readonly parameters: Members;
  /** The library call that makes it. */
  readonly library: { readonly row: ClientLibrary; readonly builder: RequestBuilder } | undefined;
  /** Functions outside the file that receive the request and may add to it. */
  readonly handedTo: readonly Gap[];
  /** Whether this file writes the parameters out; when not, another one may add to them. */
  readonly isWritten: boolean;
  /** Whether a challenge is made where the request is built, and nothing reads it: what is added out of sight is none. */
  readonly losesChallenge?: boolean;
  readonly environment: Environment;
}

/** The names under which a client identifies itself: that of RFC 6749, and those of single servers. */
export const clientNames: readonly string[] = [
  'client_id',
  ...providers.flatMap(({ clientIdName }) => clientIdName ?? []),
];

/** The parameters of a request by reference: RFC 9126 (PAR) and RFC 9101 (JAR). */
const referenceNames = ['request_uri', 'request'];

/** Parameters of other messages: OAuth 1.0a, logout and device requests. */
const foreignNames = ['oauth_token', 'oauth_consumer_key', 'post_logout_redirect_uri', 'device_code'];

/** Parameters of token requests, which are misplaced when a response type stands beside them (RFC 6749 section 4.1.3). */
const tokenNames = ['grant_type', 'code_verifier'];

/** The visible `response_type` words; undefined when no visible value is one of OAuth. */
function visibleResponseTypes(parameters: Members): readonly (readonly string[])[] {
  return leavesNamed(parameters, 'response_type')
    .map((leaf) => (leaf.text === undefined ? undefined : responseTypeWords(leaf.text)))
    .filter((words) => words !== undefined);
}

/** Whether a link invites a bot, and visibly logs nobody in: `scope=bot&permissions=8`. */
function isInvitation(parameters: Members, endpoint: Text | undefined): boolean {
  const { invitation } = providerOf(endpoint) ?? {};
  if (!invitation || !mentions(parameters, invitation.parameter)) return false;
  const scopes = leavesNamed(parameters, 'scope');
  return scopes.length > 0 && scopes.every(({ text }) => text !== undefined && !invitation.login.test(text));
}

/** Whether the message has an authorization code: `code=true` asks a server of Anthropic to show the code to the user. */
function carriesCode(parameters: Members): boolean {
  return leavesNamed(parameters, 'code').some(({ text }) => text !== 'true');
}

/**
 * Whether the set of parameters is an authorization request: a `response_type` of OAuth beside a client or a redirect
 * URI, or an authorization endpoint with both of these, or a code challenge with one of them. Token requests, OAuth 1.0a,
 * device requests and logout URLs are none.
 */
export function isAuthorizationRequest(parameters: Members, endpoint: Text | undefined): boolean {
  if (foreignNames.some((name) => mentions(parameters, name)) || isLogoutEndpoint(endpoint)) return false;
  if (isInvitation(parameters, endpoint)) return false;
  const atEndpoint = isAuthorizationEndpoint(endpoint);
  const visible = visibleResponseTypes(parameters);
  const bringsCode = carriesCode(parameters);
  // A code is what the response brings (RFC 6749 section 4.1.2), e.g. that of a test which plays the server.
  if (visible.length > 0 && atEndpoint !== 'yes' && bringsCode) return false;
  const isTokenLike = tokenNames.some((name) => mentions(parameters, name));
  if (isTokenLike && (visible.length === 0 || bringsCode)) return false;
  if (leavesNamed(parameters, 'grant_type').some(({ text = '' }) => grantsWithoutRequest.has(text))) return false;
  const hasClient = clientNames.some((name) => mentions(parameters, name));
  const hasRedirect = mentions(parameters, 'redirect_uri');
  // Where a setting may be missing, `settings.responseType ?? ''` says nothing of another message.
  const types = leavesNamed(parameters, 'response_type').filter((leaf) => leaf.text !== undefined && !leaf.isEmpty);
  if (types.length > 0 && visible.length === 0) return false;
  if (visible.length > 0) return hasClient || hasRedirect;
  if (mentions(parameters, 'code_challenge')) {
    return hasClient || hasRedirect || atEndpoint === 'yes' || mentions(parameters, 'code_challenge_method');
  }
  // A method alone is a request that has lost its challenge.
  if (mentions(parameters, 'code_challenge_method') && hasRedirect) return true;
  if (mentions(parameters, 'response_type')) return hasClient && hasRedirect;
  if (atEndpoint !== 'yes' || bringsCode) return false;
  const { omitsClientId = false, redirectUriName } = providerOf(endpoint) ?? {};
  const hasOwnRedirect = redirectUriName !== undefined && mentions(parameters, redirectUriName);
  return (hasClient || omitsClientId) && (hasRedirect || hasOwnRedirect);
}

/**
 * Whether a set names a client and where the answer goes, at an address that may be an authorization endpoint, and nothing
 * of another message: a request, should there be another sign.
 */
export function mayBeRequest(parameters: Members, endpoint: Text | undefined): boolean {
  const others = [...foreignNames, ...tokenNames, ...referenceNames, 'code', 'refresh_token', 'response_type'];
  return (
    clientNames.some((name) => mentions(parameters, name)) &&
    mentions(parameters, 'redirect_uri') &&
    isAuthorizationEndpoint(endpoint) !== 'no' &&
    !isLogoutEndpoint(endpoint) &&
    !isInvitation(parameters, endpoint) &&
    !others.some((name) => mentions(parameters, name))
  );
}

/**
 * Whether a set has a method, and beside it only what is not visible: `{ ...parameters, code_challenge_method: 'S256' }`. That
 * is a request, but most of it, and its challenge too, may stand elsewhere.
 */
export function isMethodAlone(parameters: Members): boolean {
  return (
    mentions(parameters, 'code_challenge_method') &&
    parameters.gaps.length > 0 &&
    ![...clientNames, 'redirect_uri', 'code_challenge'].some((name) => mentions(parameters, name))
  );
}

/** Whether a request asks for an access token in the redirect, and for no code that PKCE could protect. */
export function isForTokenAlone(parameters: Members): boolean {
  const visible = visibleResponseTypes(parameters);
  return visible.length > 0 && visible.every((words) => words.includes('token') && !words.includes('code'));
}

/** Whether the request asks for an authorization code. A code on one visible path is enough: that path needs PKCE. */
export function asksForCode(request: AuthorizationRequest): Certainty {
  const { parameters, endpoint, library } = request;
  // What was made for it belongs to a code alone (RFC 7636 section 4.3).
  if (request.losesChallenge) return 'yes';
  const types = leavesNamed(parameters, 'response_type');
  const visible = visibleResponseTypes(parameters);
  if (visible.some((words) => words.includes('code'))) return 'yes';
  // Only a request for a code has a challenge and a method (RFC 7636 section 4.3).
  if (mentions(parameters, 'code_challenge_method') && visible.length < Math.max(types.length, 1)) return 'yes';
  if (types.length > 0) return visible.length === types.length ? 'no' : 'maybe';
  const usual = library && (library.builder.responseType ?? 'code');
  if (usual === '') return omitsResponseType(endpoint) ? 'yes' : 'maybe';
  if (usual !== undefined) return certainly(usual.includes('code'));
  const isOmitted = not(has(parameters, 'response_type'));
  return both(isOmitted, isAuthorizationEndpoint(endpoint));
}

/**
 * Whether the request refers to parameters kept elsewhere (RFC 9126 section 4, RFC 9101 section 5). One that does so on some
 * paths alone carries its parameters itself on the others.
 */
export function isByReference({ parameters }: AuthorizationRequest): Certainty {
  const isAlways = (name: string): boolean =>
    mentions(parameters, name) && parameters.entries.some((one) => one.name === name && one.presence === 'always');
  return certainly(referenceNames.some(isAlways));
}

/** Whether the request carries a parameter; empty values count as absent (RFC 6749 section 3.1). */
export function sends(request: AuthorizationRequest, name: string): Certainty {
  const { builder } = request.library ?? {};
  if (name === 'code_challenge') {
    if (builder?.pkce === 'always') return 'yes';
    if (builder?.pkce === 'never') return request.handedTo.length > 0 ? 'maybe' : 'no';
  }
  if (name === 'code_challenge' && request.losesChallenge) return 'no';
  const answer = has(request.parameters, name);
  if (answer !== 'no') return answer;
  return request.handedTo.length > 0 || !request.isWritten ? 'maybe' : 'no';
}

/** The entries that write a parameter. */
export function entriesOf(request: AuthorizationRequest, name: string): readonly Entry[] {
  return request.parameters.entries.filter((entry) => entry.name === name);
}

/** The reasons why a missing parameter is not certain to be missing. */
export function doubtsOf(request: AuthorizationRequest): readonly Gap[] {
  return [...request.parameters.gaps, ...request.handedTo];
}

/** The name of the library when its call for this request has no way to send a challenge. */
export function libraryWithoutPkce(request: AuthorizationRequest): string | undefined {
  return request.library?.builder.pkce === 'never' ? request.library.row.name : undefined;
}

/** Whether the request comes from a configuration, for logins that the library starts by itself. */
export function isConfigured(request: AuthorizationRequest): boolean {
  return request.library?.builder.isConfiguration === true;
}

/** Whether a boolean argument of the library's call decides about PKCE. */
export function hasSwitch(request: AuthorizationRequest): boolean {
  return request.library?.builder.pkce === 'switch';
}

/** Whether the switch of the library's call is visibly off: left out, or `false`. */
export function leavesSwitchOff(request: AuthorizationRequest): boolean {
  if (!hasSwitch(request) || request.parameters.gaps.length > 0) return false;
  return switchesOf(request).every(
    ({ value, isEmpty }) => isEmpty || (value.kind === 'scalar' && value.value === false),
  );
}

/** What the switch of the library's call may be. */
export function switchesOf(request: AuthorizationRequest): readonly Leaf[] {
  return entriesOf(request, 'code_challenge').flatMap(leavesOfEntry);
}
