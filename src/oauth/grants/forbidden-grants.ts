// Which grants does a file ask for that RFC 9700 advises against? The implicit grant (section 2.1.2), by hand or through a
// library, and the resource owner password credentials grant (section 2.4).
import type { ImplicitChoice } from '../../libraries/types';
import { isWithin } from '../../syntax/ancestors';
import type { Node } from '../../syntax/nodes';
import type { Evaluation } from '../../values/evaluation';
import { leavesOf, leavesOfEntry } from '../../values/parameters';
import type { Leaf } from '../../values/parameters';
import { entriesOf } from '../requests/authorization-request';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { isHidden, optionUsesOf, wordOf } from '../library/options';
import type { OptionUse } from '../library/options';
import { looseTokenTypesOf } from './loose-response-types';
import { passwordGrantsOf } from './password-grant';
import { responseTypeWords } from '../vocabulary';

/** A place that asks for a grant which should not be used any more. */
export interface ForbiddenGrant {
  readonly grant: 'implicit' | 'password';
  /** What asks for it: the value, the call, or the object that leaves the option out. */
  readonly node: Node;
  /** The library that is asked; undefined for a request that the file builds itself. */
  readonly library: string | undefined;
  /** The option that is left out, when the library's default is the grant. */
  readonly leftOut: string | undefined;
}

function asksForToken(text: string): boolean {
  return responseTypeWords(text)?.includes('token') ?? false;
}

/** Whether a response type has the word `token` in it: a text, a constant of a library, or a list of such words. */
function hasToken(leaf: Leaf): boolean {
  if (leaf.value.kind !== 'list') return asksForToken(wordOf(leaf) ?? '');
  const words = leaf.value.items.flatMap((item) => leavesOf(item.value(), item.node)).map(wordOf);
  return asksForToken(words.filter((word) => word !== undefined).join(' '));
}

/** The response types of a request that put an access token into the redirect. */
function implicitTypesOf(request: AuthorizationRequest): readonly ForbiddenGrant[] {
  return entriesOf(request, 'response_type').flatMap((entry) => {
    const leaves = leavesOfEntry(entry);
    // A fallback beside something unseen, `options.type || 'token'`, leaves the choice to the caller.
    if (leaves.some(isHidden)) return [];
    const library = request.library?.row.name;
    return leaves
      .filter(hasToken)
      .map(({ node }) => ({ grant: 'implicit' as const, node, library, leftOut: undefined }));
  });
}

function isChosen(leaf: Leaf, { values, isResponseType }: ImplicitChoice): boolean {
  if (isResponseType && hasToken(leaf)) return true;
  const word = wordOf(leaf);
  return (values ?? []).some((one) => one !== 'absent' && one !== '' && one === word);
}

function choicesOf(use: OptionUse<ImplicitChoice>): readonly ForbiddenGrant[] {
  const { item, row } = use.taker;
  const found = { grant: item.grant, library: row.name };
  if (!item.place) return [{ ...found, node: use.node, leftOut: undefined }];
  if (use.leaves.every((leaf) => leaf.isEmpty)) {
    const isDefault = item.values?.includes('absent') === true;
    return isDefault ? [{ ...found, node: use.node, leftOut: optionName(item) }] : [];
  }
  if (use.leaves.some(isHidden)) return [];
  return use.leaves.filter((leaf) => isChosen(leaf, item)).map(({ node }) => ({ ...found, node, leftOut: undefined }));
}

function optionName({ name, place }: ImplicitChoice): string {
  return name ?? `argument ${String((place?.argument ?? 0) + 1)}`;
}

/** All places of the file that ask for the implicit grant or the password grant. */
export function collectForbiddenGrants(
  requests: readonly AuthorizationRequest[],
  evaluation: Evaluation,
): readonly ForbiddenGrant[] {
  const ofLibraries = optionUsesOf(evaluation, (row) => row.implicit).flatMap(choicesOf);
  const byHand = (grant: ForbiddenGrant['grant'], nodes: readonly Node[]): readonly ForbiddenGrant[] =>
    nodes.map((node) => ({ grant, node, library: undefined, leftOut: undefined }));
  return smallestOnce([
    ...ofLibraries,
    ...requests.flatMap(implicitTypesOf),
    ...byHand('implicit', looseTokenTypesOf(evaluation, hasToken)),
    ...byHand('password', passwordGrantsOf(evaluation)),
  ]);
}

/** One place, one report: of two nodes of which one holds the other, the smaller one is what a person would edit. */
function smallestOnce(found: readonly ForbiddenGrant[]): readonly ForbiddenGrant[] {
  return found.filter(
    ({ node, leftOut }) =>
      leftOut !== undefined || !found.some((other) => other.node !== node && isWithin(other.node, node)),
  );
}

/** Whether the place asks for an access token in the authorization response (RFC 6749 section 4.2). */
export function isImplicitGrant({ grant }: ForbiddenGrant): boolean {
  return grant === 'implicit';
}

/** Whether the grant is what the library does when an option is left out. */
export function isByDefault({ leftOut }: ForbiddenGrant): boolean {
  return leftOut !== undefined;
}
