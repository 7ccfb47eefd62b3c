// Code challenges that are written down in the code, and those that are the verifiers themselves (method `plain`).
import { enclosingFunction } from '../../syntax/ancestors';
import { literalKey, memberName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { leavesOfEntry } from '../../values/parameters';
import type { Entry } from '../../values/value';
import { entriesOf, sends } from '../requests/authorization-request';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { isPlaceholder } from './verifier-makers';

/** A challenge that is written down, and what it says. */
export interface FixedChallenge {
  readonly node: Node;
  readonly text: string;
  readonly isPlain: boolean;
}

/** Whether the challenge of a request is visibly the verifier itself: its method is always `plain`. */
function isPlain(request: AuthorizationRequest): boolean {
  const methods = entriesOf(request, 'code_challenge_method').flatMap((entry) => leavesOfEntry(entry));
  return methods.length > 0 && methods.every(({ text }) => text?.toLowerCase() === 'plain');
}

/** A SHA-256 digest in any of its spellings, rightly written or not. */
const digest = /^(?:[\w+/-]{43}=?|[\da-f]{64}|[\w-]{86})$/iu;

/** Whether the file says S256, and writes down what is no digest at all: it belongs to no verifier. */
function isOfNoVerifier(text: string, request: AuthorizationRequest): boolean {
  const methods = entriesOf(request, 'code_challenge_method').flatMap((entry) => leavesOfEntry(entry));
  return methods.length > 0 && methods.every((method) => method.text === 'S256') && !digest.test(text);
}

/** The challenges of a request that belong to one verifier each, which then serves every request. */
export function challengesOfOneVerifier(request: AuthorizationRequest): FixedChallenge[] {
  return fixedChallengesOf(request).filter(({ isPlain, text }) => !isPlain && !isOfNoVerifier(text, request));
}

/** Whether the caller gives the challenge, and no library makes it. */
function takesChallenge({ library }: AuthorizationRequest): boolean {
  return !library || library.builder.pkce === 'caller';
}

function fixedChallengesOf(request: AuthorizationRequest): FixedChallenge[] {
  if (!takesChallenge(request)) return [];
  return entriesOf(request, 'code_challenge').flatMap((entry): FixedChallenge[] => {
    const leaves = leavesOfEntry(entry);
    const written = leaves.flatMap(({ node, text }) =>
      text === undefined || text === '' || isPlaceholder(text) ? [] : [{ node, text, isPlain: isPlain(request) }],
    );
    return written.length === leaves.length ? written : [];
  });
}

/** Challenges that are written down with the method plain: they are the verifiers themselves. */
export function writtenPlainChallenges(requests: readonly AuthorizationRequest[]): readonly FixedChallenge[] {
  return requests.flatMap(fixedChallengesOf).filter((one) => one.isPlain);
}

/**
 * What is sent as challenge with the method plain, or with none, which means plain (RFC 7636 section 4.3): it is made as a
 * verifier, unless it is hashed.
 */
export function plainChallenges(requests: readonly AuthorizationRequest[]): readonly Node[] {
  return requests.flatMap((request) => {
    const isUnhashed = isPlain(request) || sends(request, 'code_challenge_method') === 'no';
    if (!isUnhashed || !takesChallenge(request)) return [];
    return entriesOf(request, 'code_challenge').flatMap((entry) => {
      const leaves = leavesOfEntry(entry);
      if (leaves.some(({ text }) => text) || leaves.every(({ text }) => text === '')) return [];
      const expression = writtenBy(entry);
      // Within a helper nothing is known of its arguments.
      return expression ? [expression] : leaves.map(({ node }) => node).filter((node) => !takesArguments(node));
    });
  });
}

/** The expression that an entry writes as its value under its own name: under the name of a loop anything may be written. */
export function writtenBy({ node, name }: Entry): Node | undefined {
  switch (node.type) {
    case 'Property':
      return literalKey(node.key, node.computed) === name ? node.value : undefined;
    case 'AssignmentExpression':
      return node.left.type !== 'MemberExpression' || memberName(node.left) === name ? node.right : undefined;
    case 'CallExpression':
      return node.arguments[0] && literalKey(node.arguments[0], true) === name ? node.arguments[1] : undefined;
    case 'TemplateLiteral': {
      const at = node.quasis.findIndex(({ value }) => value.raw.endsWith(`${name}=`));
      return at < 0 ? undefined : node.expressions[at];
    }
    default:
      return undefined;
  }
}

function takesArguments(node: Node): boolean {
  const around = enclosingFunction(node);
  return around !== undefined && around.params.length > 0;
}
