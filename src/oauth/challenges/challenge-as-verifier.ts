// Is the challenge sent where the verifier belongs? That works only where the method has become plain.
import type { TSESTree } from '@typescript-eslint/utils';
import { memberName, propertyNamed, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { matchesOf } from '../library/calls';
import { nameOfPlace, placeOf } from '../verifiers/places';
import type { Place } from '../verifiers/places';
import { namesDeriver } from '../verifiers/secret-names';
import { saysVerifier } from './challenge-names';
import { derivationOf } from './derivation/reading';

/** Whether a call gives an S256 challenge: a deriver, or the other half of the pair that a library makes. */
function givesChallenge(
  call: TSESTree.CallExpression,
  [half]: readonly string[],
  { evaluation }: SecretFacts,
): boolean {
  const callee = evaluation.valueOf(call.callee, evaluation.top);
  if (half !== undefined)
    return matchesOf(callee, (row) => row.generators).some(
      ({ item }) => item.gives !== 'verifier' && item.gives.challenge === half,
    );
  if (matchesOf(callee, (row) => row.derivers).length > 0) return true;
  const name = spokenName(call.callee) ?? '';
  // A verifier may itself be derived: `hash(nonce)`.
  return call.arguments.length > 0 && namesDeriver(name) && /challenge|256/iu.test(name);
}

/** Whether a call visibly gives BASE64URL(SHA-256(…)) of what is called a verifier. */
function isDigestOfVerifier(call: TSESTree.CallExpression, { evaluation }: SecretFacts): boolean {
  const derivation = derivationOf(call, evaluation, true);
  return derivation.kind === 'proven' && [...derivation.names].some(saysVerifier);
}

/** Whether a challenge is made from what the place holds: then it is the verifier, though it may be a digest itself. */
function isHashed(place: Place, { marks }: SecretFacts): boolean {
  const name = nameOfPlace(place);
  return marks
    .at(place.root)
    .some((mark) => mark.kind === 'verifier' && mark.evidence.has('hashed') && nameOfPlace(mark.place) === name);
}

/** Whether an expression, or a part of what it gives, is certainly an S256 challenge. */
function isDerived(node: Node, path: readonly string[], facts: SecretFacts, depth = 0): boolean {
  if (depth > 6) return false;
  const bare = unwrap(node);
  const again = (inner: Node, below: readonly string[]): boolean => isDerived(inner, below, facts, depth + 1);
  const place = placeOf(bare, path, facts.evaluation);
  if (place) {
    if (isHashed(place, facts)) return false;
    const inflows = facts.flows.into(place).filter((one) => one.under.length === 0);
    return inflows.length > 0 && inflows.every((one) => again(one.value, one.path));
  }
  switch (bare.type) {
    case 'AwaitExpression':
      return again(bare.argument, path);
    case 'CallExpression':
      return givesChallenge(bare, path, facts) || (path.length === 0 && isDigestOfVerifier(bare, facts));
    case 'MemberExpression': {
      const name = memberName(bare);
      return name !== undefined && again(bare.object, [name, ...path]);
    }
    case 'ObjectExpression': {
      const [name, ...rest] = path;
      const isWhole = name !== undefined && bare.properties.every(({ type }) => type === 'Property');
      const value = isWhole ? propertyNamed(bare, name) : undefined;
      return value !== undefined && again(value, rest);
    }
    default:
      return false;
  }
}

/** The expressions that a token request sends as `code_verifier` although they are the S256 challenge. */
export function challengesSentAsVerifier(facts: SecretFacts): readonly Node[] {
  const derived = facts.marks.claims
    .filter((claim) => claim.kind === 'verifier' && claim.evidence === 'sent' && claim.path.length === 0)
    .map((claim) => claim.node)
    .filter((node) => isDerived(node, [], facts));
  if (facts.isServer) return derived;
  // What is followed into the function that is given it is seen where it is sent.
  return [...derived, ...facts.swapped, ...(derived.length > 0 ? [] : facts.handedAsVerifier)];
}
