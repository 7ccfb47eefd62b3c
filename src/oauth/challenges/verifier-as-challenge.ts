// Is the verifier itself sent where its digest belongs? Followed backwards through variables, pairs and helpers of the file.
import type { Node } from '../../syntax/nodes';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { isFallback } from './capability';
import { readName, saysVerifier } from './challenge-names';
import { derivationOf } from './derivation/reading';
import { Trail } from './trail';
import type { Found } from './trail';

/** Where an expression gives the verifier in place of its digest. */
export interface GivenVerifier {
  /** Where the verifier is read, or encoded. */
  readonly node: Node;
  readonly mistake: 'verifier' | 'unhashed';
}

class Follower extends Trail {
  /** Whether what was found is the verifier, or the verifier in another encoding. */
  mistake: GivenVerifier['mistake'] = 'verifier';

  protected override foundAt(node: Node, path: readonly string[]): Found {
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return undefined;
    const name = path.at(-1) ?? readName(node);
    return name !== undefined && saysVerifier(name) ? node : undefined;
  }

  /** What a way gives that is there for platforms that cannot hash. */
  protected override foundAlone(node: Node, found: Found): Found {
    const { evaluation } = this.facts;
    if (!isFallback(node, evaluation)) return undefined;
    const derivation = found ? undefined : derivationOf(node, evaluation, true);
    if (derivation?.kind !== 'wrong' || derivation.mistake !== 'unhashed') return found;
    this.mistake = 'unhashed';
    return derivation.node;
  }
}

/**
 * Where the code verifier itself is taken for the challenge that an expression gives: by its name, or that of what it is
 * given from along every way. One way is enough that is there for platforms which cannot hash: it sends what the method
 * does not say.
 *
 * @returns undefined when it is something else, or not visible
 */
export function verifierGivenBy(expression: Node, facts: SecretFacts): GivenVerifier | undefined {
  facts.evaluation.begin();
  const follower = new Follower(facts);
  const node = follower.follow(expression);
  return node && { node, mistake: follower.mistake };
}
