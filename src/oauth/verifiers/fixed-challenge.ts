// Code challenges that are written down in the code.
import type { Node } from '../../syntax/nodes';
import { leavesOfEntry } from '../../values/parameters';
import { entriesOf } from '../requests/authorization-request';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { isPlaceholder } from './verifier-makers';

/** A challenge that is written down belongs to one verifier, which then serves every request. */
export function fixedChallengesOf(request: AuthorizationRequest): { node: Node; isPlain: boolean }[] {
  const { builder } = request.library ?? {};
  if (builder && builder.pkce !== 'caller') return [];
  const methods = entriesOf(request, 'code_challenge_method').flatMap((entry) => leavesOfEntry(entry));
  const isPlain = methods.length > 0 && methods.every(({ text }) => text?.toLowerCase() === 'plain');
  return entriesOf(request, 'code_challenge').flatMap((entry) => {
    const leaves = leavesOfEntry(entry);
    const isFixed =
      leaves.length > 0 && leaves.every(({ text }) => text !== undefined && text !== '' && !isPlaceholder(text));
    return isFixed ? leaves.map(({ node }) => ({ node, isPlain })) : [];
  });
}

/** Challenges that are written down with the method plain: they are the verifiers themselves. */
export function writtenPlainChallenges(requests: readonly AuthorizationRequest[]): readonly Node[] {
  return requests.flatMap(fixedChallengesOf).flatMap(({ node, isPlain }) => (isPlain ? [node] : []));
}
