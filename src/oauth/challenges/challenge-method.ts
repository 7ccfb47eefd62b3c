// Which code challenge method does a request name (RFC 7636 section 4.3)? S256, plain, none, or something else.
import type { Provider } from '../../libraries/types';
import type { Node } from '../../syntax/nodes';
import { isWithin } from '../../syntax/ancestors';
import type { Certainty } from '../../values/certainty';
import { leavesOfEntry, mentions } from '../../values/parameters';
import type { Leaf } from '../../values/parameters';
import type { Entry, Foreign } from '../../values/value';
import { clientNames, entriesOf, sends } from '../requests/authorization-request';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { providerOf } from '../requests/endpoint';
import { constantOf } from '../library/calls';

/** How a method is written: registered names are case-sensitive (RFC 7636 section 6.2.1). */
export type MethodSpelling = 'S256' | 'plain' | 'lowerCase' | 'misspelt' | 'unknown';

/** One value that the method may have. */
export interface MethodValue {
  readonly spelling: MethodSpelling;
  /** The value as it is sent. */
  readonly text: string;
  /** Where it is written. */
  readonly node: Node;
  /** The entry of the request that sends it. */
  readonly entry: Entry;
  /** Whether it is the only thing that the entry can be, and is written nowhere else. */
  readonly isAlone: boolean;
}

/** How a method value is spelt. */
export function spellingOf(text: string): MethodSpelling {
  if (text === 'S256') return 'S256';
  if (text.toLowerCase() === 'plain') return 'plain';
  if (text === 's256') return 'lowerCase';
  return /^sha-?_?256$/iu.test(text) ? 'misspelt' : 'unknown';
}

/** The value of a leaf on the wire: its text, or that of a library's constant. */
export function methodText(leaf: Leaf): string | undefined {
  return leaf.text ?? (leaf.foreign && (constantOf(leaf.foreign) ?? memberOfMethodEnum(leaf.foreign)));
}

/** `CodeChallengeMethod.Plain` of an enum that another file declares: its own name says what it is. */
function memberOfMethodEnum({ path }: Foreign): string | undefined {
  const [holder, member] = path.slice(-2);
  if (holder === undefined || !/code_?challenge_?methods?$/iu.test(holder)) return undefined;
  return /^plain$/iu.test(member ?? '') ? 'plain' : /^s_?256$/iu.test(member ?? '') ? 'S256' : undefined;
}

/** All visible values of the method of a request. */
export function methodValuesOf(request: AuthorizationRequest): readonly MethodValue[] {
  return entriesOf(request, 'code_challenge_method').flatMap((entry) => methodsOfEntry(entry));
}

/** All visible values of an entry that holds a method. */
function methodsOfEntry(entry: Entry): readonly MethodValue[] {
  const leaves = leavesOfEntry(entry);
  return leaves.flatMap((leaf): MethodValue[] => {
    const text = methodText(leaf);
    if (text === undefined || text === '') return [];
    const isInPlace = isWithin(leaf.node, entry.node) || isWithin(leaf.node, entry.carrier);
    const isAlone = leaves.length === 1 && isInPlace;
    return [{ spelling: spellingOf(text), text, node: leaf.node, entry, isAlone }];
  });
}

/** How the authorization server documents S256, where it does not call it so: Canva's `s256`, AWS sign-in's `SHA-256`. */
export function documentedMethod(request: AuthorizationRequest): string | undefined {
  const method = providerOf(request.endpoint)?.method;
  return method === 'plain' || method === 'none' ? undefined : method;
}

/** The known servers that a request goes to, or may go to for all that the file shows. */
function serversOf({ endpoint, possibleServers }: AuthorizationRequest): readonly Provider[] {
  const provider = providerOf(endpoint);
  return provider ? [provider] : possibleServers;
}

/** Whether the authorization server or the library documents this spelling, or is documented to take it too. */
function isDocumentedSpelling(request: AuthorizationRequest, text: string): boolean {
  const options = request.library?.row.options ?? [];
  return (
    serversOf(request).some(
      ({ method, takesLowerCase }) => method === text || (text === 's256' && takesLowerCase === true),
    ) || options.some(({ s256 }) => s256 === text)
  );
}

/** Whether the authorization server takes plain and nothing else, so that the client cannot do better (MyAnimeList). */
export function takesOnlyPlain(request: AuthorizationRequest): boolean {
  return providerOf(request.endpoint)?.method === 'plain';
}

/** Whether the authorization server hashes although no method is sent (Salesforce, Square), or may be one that does. */
export function hashesWithoutMethod(request: AuthorizationRequest): boolean {
  return serversOf(request).some(({ method }) => method === 'none');
}

/** Whether the request sends a challenge but certainly no method: RFC 7636 section 4.3 then means plain. */
export function leavesMethodOut(request: AuthorizationRequest): Certainty {
  const { builder } = request.library ?? {};
  if (builder && builder.method !== 'none') return 'no';
  if (builder && builder.pkce !== 'caller') return 'no';
  const challenges = entriesOf(request, 'code_challenge').filter((entry) =>
    leavesOfEntry(entry).some((leaf) => !leaf.isEmpty),
  );
  if (challenges.length === 0) return 'no';
  const method = sends(request, 'code_challenge_method');
  if (method === 'maybe') return 'maybe';
  return method === 'yes' ? 'no' : 'yes';
}

/** Whether the library drops the challenge of this request because no method comes with it (msal-node). */
export function dropsChallenge(request: AuthorizationRequest): boolean {
  return request.library?.builder.dropsChallengeWithoutMethod === true && leavesMethodOut(request) === 'yes';
}

/** A method that is not S256, with the request that sends it. */
export interface WrongMethod {
  readonly request: AuthorizationRequest;
  readonly method: MethodValue;
  readonly node: Node;
  readonly messageId: 'plain' | 'lowerCase' | 'misspelt' | 'unknown';
}

/** The methods of a request that are not S256 and not what its server documents. */
export function wrongMethodsOf(request: AuthorizationRequest): readonly WrongMethod[] {
  return methodValuesOf(request).flatMap((method): WrongMethod[] => {
    if (method.spelling === 'S256' || (method.spelling !== 'plain' && isDocumentedSpelling(request, method.text)))
      return [];
    return [{ request, method, node: method.node, messageId: method.spelling }];
  });
}

/**
 * Whether a request has neither of the parameters that each request must have (RFC 6749 section 4.1.1): a client, and what it
 * asks for. Only a server of the client's own takes it, and what that makes of a challenge is between the two.
 */
function isOfOwnKind({ parameters, endpoint, library }: AuthorizationRequest): boolean {
  const isUsual = ['response_type', ...clientNames].some((name) => mentions(parameters, name));
  return !isUsual && library === undefined && providerOf(endpoint) === undefined;
}

/** The challenge of a request that comes without a method, where the server does not hash all the same. */
export function missingMethodsOf(
  request: AuthorizationRequest,
): readonly { request: AuthorizationRequest; node: Node }[] {
  if (leavesMethodOut(request) !== 'yes' || hashesWithoutMethod(request) || dropsChallenge(request)) return [];
  if (isOfOwnKind(request)) return [];
  const [entry] = entriesOf(request, 'code_challenge');
  return entry ? [{ request, node: entry.node }] : [];
}
