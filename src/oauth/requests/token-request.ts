// The token request of the code grant (RFC 6749 section 4.1.3): what the file shows of it, and what may be asked of it.
import type { ClientLibrary, Exchange } from '../../libraries/types';
import type { Node } from '../../syntax/nodes';
import type { Certainty } from '../../values/certainty';
import { has, leavesNamed, mentions } from '../../values/parameters';
import { visibleText } from '../../values/text';
import { optionsOf } from '../../values/value';
import type { Entry, Environment, Gap, Members, Text } from '../../values/value';
import { codeGrant } from '../vocabulary';

/** A request that redeems an authorization code, by hand or through a library. */
export interface TokenRequest {
  /** What a person would edit to change its parameters. */
  readonly node: Node;
  /** Where it is sent; undefined when the library knows, or when only the parameters are visible. */
  readonly endpoint: Text | undefined;
  /** The parameters under their names on the wire. Of a library call only the verifier. */
  readonly parameters: Members;
  /** The library call that makes it. */
  readonly library: { readonly row: ClientLibrary; readonly exchange: Exchange } | undefined;
  /** A verifier under a name that the library ignores without a word. */
  readonly ignored: Entry | undefined;
  /** Whether the call has no place for a verifier as it is written: it is given the code alone. */
  readonly isBareCode: boolean;
  /** Code outside the file that receives the request and may add to it. */
  readonly handedTo: readonly Gap[];
  /** Whether a verifier is at hand where the request is built, and nothing reads it: what is added out of sight is none. */
  readonly losesVerifier?: boolean;
  readonly environment: Environment;
}

/** The entries of a request with this name. */
export function entriesNamed({ parameters }: TokenRequest, name: string): readonly Entry[] {
  return parameters.entries.filter((entry) => entry.name === name);
}

/** Names of bags whose content is sent beside the other parameters. */
const bag = /extra|additional|custom|param|option|check/iu;

/** Spellings of the verifier that helpers of other files may translate. */
const verifierName = /verifier/iu;

/**
 * Whether a set of parameters redeems an authorization code: the grant type says so in plain text on some path, and a
 * code comes along. Refresh, client credentials, device and exchange grants are none.
 */
export function isTokenRequest(parameters: Members): boolean {
  const redeems = leavesNamed(parameters, 'grant_type').some((leaf) => leaf.text === codeGrant);
  return redeems && (mentions(parameters, 'code') || parameters.gaps.length > 0);
}

/** Names of two words as JavaScript spells them. */
const camelCase = /^[a-z]+[A-Z]/u;

/**
 * Whether a server takes the names as they are: it is another host, and all names of two words but the verifier's are those
 * of RFC 6749. A server of one's own may spell them as it likes.
 */
function goesOutAsWritten({ parameters, endpoint }: TokenRequest): boolean {
  const address = endpoint ? visibleText(endpoint.pieces) : '';
  const names = parameters.entries.map(({ name }) => name).filter((name) => !verifierName.test(name));
  return (
    /^https?:\/\/[^/]/iu.test(address) &&
    mentions(parameters, 'redirect_uri') &&
    !names.some((name) => camelCase.test(name))
  );
}

/** Whether a verifier may lie in a nested set, e.g. `extras: { code_verifier }`, or under another spelling. */
function mayHideVerifier(entry: Entry, request: TokenRequest): boolean {
  if (verifierName.test(entry.name)) return entry.name !== 'code_verifier' && !goesOutAsWritten(request);
  if (!bag.test(entry.name)) return false;
  return optionsOf(entry.value()).some((option) => {
    if (option.kind === 'record' || option.kind === 'query')
      return option.members.gaps.length > 0 || option.members.entries.some((one) => verifierName.test(one.name));
    return option.kind === 'gap' || option.kind === 'foreign';
  });
}

/** Whether the request carries `code_verifier` (RFC 7636 section 4.5); empty values count as absent. */
export function sendsVerifier(request: TokenRequest): Certainty {
  const { library, parameters, handedTo } = request;
  if (library && !library.exchange.verifier) return 'yes';
  if (request.losesVerifier) return 'no';
  const answer = has(parameters, 'code_verifier');
  if (answer !== 'no') return answer;
  return handedTo.length > 0 || parameters.entries.some((one) => mayHideVerifier(one, request)) ? 'maybe' : 'no';
}

/** Whether the request certainly redeems its code without a verifier. */
export function lacksVerifier(request: TokenRequest): boolean {
  return sendsVerifier(request) === 'no';
}

/** The name of the library that makes the request; empty for one that is written by hand. */
export function libraryOf(request: TokenRequest): string {
  return request.library?.row.name ?? '';
}

/** The way to the verifier in the parameters of the request, with dots; undefined when it is an argument of its own. */
export function verifierNameOf({ library }: TokenRequest): string | undefined {
  return library ? library.exchange.verifier?.path?.join('.') : 'code_verifier';
}
