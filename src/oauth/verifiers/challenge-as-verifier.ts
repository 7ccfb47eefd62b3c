// Is the challenge sent where the verifier belongs? That works only where the method has become plain.
import { spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { SecretFacts } from './collect-code-verifiers';
import { matchesOf } from '../library/calls';
import { placeOf } from './places';
import { namesDeriver } from './secret-names';

/** Whether an expression, or a part of what it gives, is certainly an S256 challenge: what a deriver makes, or the pair's other half. */
function isDerived(node: Node, path: readonly string[], facts: SecretFacts, depth = 0): boolean {
  const bare = unwrap(node);
  const { evaluation } = facts;
  if (depth > 6) return false;
  if (bare.type === 'AwaitExpression') return isDerived(bare.argument, path, facts, depth + 1);
  if (bare.type === 'CallExpression') {
    const callee = evaluation.valueOf(bare.callee, evaluation.top);
    const name = spokenName(bare.callee) ?? '';
    const [half] = path;
    const isHalf = matchesOf(callee, (row) => row.generators).some(
      ({ item }) => item.gives !== 'verifier' && item.gives.challenge === half,
    );
    if (half !== undefined) return isHalf;
    if (matchesOf(callee, (row) => row.derivers).length > 0) return true;
    // A verifier may itself be derived: `hash(nonce)`.
    return bare.arguments.length > 0 && namesDeriver(name) && /challenge|256/iu.test(name);
  }
  const place = placeOf(bare, path, evaluation);
  if (!place) return false;
  const inflows = facts.flows.into(place).filter((one) => one.under.length === 0);
  return inflows.length > 0 && inflows.every((one) => isDerived(one.value, one.path, facts, depth + 1));
}

/** The expressions that a token request sends as `code_verifier` although they are the S256 challenge. */
export function challengesSentAsVerifier(facts: SecretFacts): readonly Node[] {
  const derived = facts.marks.claims
    .filter((claim) => claim.kind === 'verifier' && claim.evidence === 'sent' && claim.path.length === 0)
    .map((claim) => claim.node)
    .filter((node) => isDerived(node, [], facts));
  return facts.isServer ? derived : [...derived, ...facts.swapped];
}
