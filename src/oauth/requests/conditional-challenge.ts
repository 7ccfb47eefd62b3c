// Is a request without a challenge the other branch of one that has it? PKCE under a condition counts as present.
import { ancestorsOf, enclosingFunction, isWithin } from '../../syntax/ancestors';
import { groupedBy } from '../../syntax/grouped';
import type { Node } from '../../syntax/nodes';
import type { Evaluation } from '../../values/evaluation';
import { oncePer } from '../../values/lazily';
import { leavesNamed, mentions } from '../../values/parameters';
import type { Leaf } from '../../values/parameters';
import { authorizationWords } from '../vocabulary';
import type { Whole } from './wholes';

const branching = new Set<string>(['IfStatement', 'ConditionalExpression', 'SwitchCase']);

/** Whether a condition decides about one of two places alone. */
function isDecidedAlone(one: Node, other: Node): boolean {
  for (const ancestor of ancestorsOf(one)) {
    if (isWithin(other, ancestor)) return ancestor.type === 'IfStatement' || ancestor.type === 'ConditionalExpression';
    if (branching.has(ancestor.type)) return true;
  }
  return false;
}

/** How a value is written: its text, or the code of what is not known in it. */
function spellingOf({ text, value, node }: Leaf, evaluation: Evaluation): string {
  if (text !== undefined) return text;
  if (value.kind !== 'text') return evaluation.sourceCode.getText(node);
  return value.pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.kind === 'gap' ? evaluation.sourceCode.getText(piece.node) : '';
    })
    .join('');
}

function clientsOf({ members }: Whole, evaluation: Evaluation): readonly string[] {
  return leavesNamed(members, 'client_id').map((leaf) => spellingOf(leaf, evaluation));
}

function isProtected({ members }: Whole): boolean {
  return authorizationWords.protecting.some((name) => mentions(members, name));
}

/** The protected ones, by the function in which they stand; null for the file. */
const protectedAmong = oncePer((wholes: readonly Whole[]) =>
  groupedBy(wholes.filter(isProtected), ({ candidate }) => enclosingFunction(candidate) ?? null),
);

/**
 * Whether a request stands beside a protected one for the same client, in the same function, and a condition decides
 * between them: `if (challenge) return urlWithIt; return url;`.
 */
export function isOtherBranch(one: Whole, wholes: readonly Whole[], evaluation: Evaluation): boolean {
  if (isProtected(one)) return false;
  const others = protectedAmong(wholes).get(enclosingFunction(one.candidate) ?? null) ?? [];
  return others.some((other) => {
    if (!isDecidedAlone(one.candidate, other.candidate) && !isDecidedAlone(other.candidate, one.candidate))
      return false;
    const clients = clientsOf(one, evaluation);
    return clientsOf(other, evaluation).some((client) => clients.includes(client));
  });
}
