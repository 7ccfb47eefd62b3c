// Is the verifier itself sent where its digest belongs? Followed backwards through variables, pairs and helpers of the file.
import type { TSESTree } from '@typescript-eslint/utils';
import { propertyNamed, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { functionsCalled, returnsOf } from '../verifiers/marks';
import { placeOf } from '../verifiers/places';
import { isFallback } from './capability';
import { readName, saysVerifier } from './challenge-names';
import { derivationOf } from './derivation/reading';

/** Calls that give the text that they are given. */
const keeping = /^(?:encodeURIComponent|String|trim|toString|resolve)$/u;

const deepest = 8;

type Found = Node | undefined;

/** Where an expression gives the verifier in place of its digest. */
export interface GivenVerifier {
  /** Where the verifier is read, or encoded. */
  readonly node: Node;
  readonly mistake: 'verifier' | 'unhashed';
}

/** One of several ways by which a value comes about. */
interface Way {
  readonly node: Node;
  readonly follow: () => Found;
}

class Follower {
  /** The functions whose results were followed. */
  private readonly entered = new Set<unknown>();

  /** Whether what was found is the verifier, or the verifier in another encoding. */
  mistake: GivenVerifier['mistake'] = 'verifier';

  constructor(private readonly facts: SecretFacts) {}

  /** The first of several ways, where every one of them gives the verifier, or one for platforms that cannot hash. */
  private ofAll(ways: readonly Way[]): Found {
    const found = ways.map(({ follow }) => follow());
    const ofFallback = ways.map(({ node }, at) => this.ofFallback(node, found[at])).find((one) => one !== undefined);
    return ofFallback ?? (found.every((one) => one !== undefined) ? found[0] : undefined);
  }

  /** What a way gives that is there for platforms that cannot hash. */
  private ofFallback(node: Node, found: Found): Found {
    const { evaluation } = this.facts;
    if (!isFallback(node, evaluation)) return undefined;
    const derivation = found ? undefined : derivationOf(node, evaluation, true);
    if (derivation?.kind !== 'wrong' || derivation.mistake !== 'unhashed') return found;
    this.mistake = 'unhashed';
    return derivation.node;
  }

  /** Where the verifier is read that an expression, or a part of what it gives, comes from. */
  follow(node: Node, path: readonly string[], depth: number): Found {
    const bare = unwrap(node);
    if (depth > deepest || !this.facts.evaluation.spend(1)) return undefined;
    const again = (inner: Node, below = path): Found => this.follow(inner, below, depth + 1);
    switch (bare.type) {
      case 'AwaitExpression':
        return again(bare.argument);
      case 'ConditionalExpression':
        return this.ofAll([bare.consequent, bare.alternate].map((one) => ({ node: one, follow: () => again(one) })));
      case 'ObjectExpression':
        return this.ofProperty(bare, path, again);
      case 'CallExpression':
        return this.ofCall(bare, path, again);
      case 'Identifier':
      case 'MemberExpression':
        return this.ofPlace(bare, path, depth);
      default:
        return undefined;
    }
  }

  private ofProperty(
    node: TSESTree.ObjectExpression,
    [name, ...rest]: readonly string[],
    again: (inner: Node, below: readonly string[]) => Found,
  ): Found {
    if (name === undefined || node.properties.some(({ type }) => type === 'SpreadElement')) return undefined;
    const value = propertyNamed(node, name);
    return value && again(value, rest);
  }

  private ofCall(
    call: TSESTree.CallExpression,
    path: readonly string[],
    again: (inner: Node, below?: readonly string[]) => Found,
  ): Found {
    const callee = unwrap(call.callee);
    const [first] = call.arguments;
    if (path.length === 0 && keeping.test(spokenName(callee) ?? '')) {
      const inner = first ?? (callee.type === 'MemberExpression' ? callee.object : undefined);
      return inner && inner.type !== 'SpreadElement' ? again(inner) : undefined;
    }
    const called = functionsCalled(call, this.facts.evaluation);
    for (const one of called) this.entered.add(one);
    const results = called.map((one) => returnsOf(one, this.facts.evaluation));
    if (results.length === 0 || results.some((returned) => returned.length === 0)) return undefined;
    return this.ofAll(results.flat().map((one) => ({ node: one, follow: () => again(one) })));
  }

  private ofPlace(node: Node, path: readonly string[], depth: number): Found {
    const name = path.at(-1) ?? readName(node);
    if (name !== undefined && saysVerifier(name)) return node;
    const place = placeOf(node, path, this.facts.evaluation);
    if (!place) return undefined;
    const inflows = this.facts.flows.into(place);
    if (inflows.length === 0 || inflows.some(({ under }) => under.length > 0)) return undefined;
    const found = this.ofAll(
      inflows.map(({ value, path: below }) => ({ node: value, follow: () => this.follow(value, below, depth + 1) })),
    );
    const definition = typeof place.root === 'object' && 'defs' in place.root ? place.root.defs[0] : undefined;
    // What a helper is given is right: it is the helper that gives it back as it is.
    return found && definition && this.entered.has(definition.node) ? node : found;
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
  const node = follower.follow(expression, [], 0);
  return node && { node, mistake: follower.mistake };
}
