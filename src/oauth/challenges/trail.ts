// Where does what is sent as challenge come from? Followed backwards through variables, pairs and helpers of the file.
import type { TSESTree } from '@typescript-eslint/utils';
import { elementName, propertyNamed, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { functionsCalled, returnsOf } from '../verifiers/marks';
import { placeOf } from '../verifiers/places';

/** Calls that give the text that they are given. */
const keeping = /^(?:encodeURIComponent|String|trim|toString|resolve)$/u;

const deepest = 8;

/** Where something was found on the way; undefined where it was not. */
export type Found = Node | undefined;

/** One of several ways by which a value comes about. */
interface Way {
  readonly node: Node;
  readonly follow: () => Found;
}

/** Whether a spread may bring a name: only an object that is written in place, on every way, is known not to. */
function mayBring(spread: Node, name: string): boolean {
  const node = unwrap(spread);
  switch (node.type) {
    case 'ConditionalExpression':
      return mayBring(node.consequent, name) || mayBring(node.alternate, name);
    case 'LogicalExpression':
      return node.operator !== '&&' || mayBring(node.right, name);
    case 'ObjectExpression':
      return node.properties.some((one) => {
        if (one.type === 'SpreadElement') return mayBring(one.argument, name);
        const key = elementName(one);
        return key === undefined || key === name;
      });
    default:
      return true;
  }
}

/** Follows an expression back to what is sought, which every way must come from. */
export abstract class Trail {
  /** The functions whose results were followed. */
  private readonly entered = new Set<unknown>();

  constructor(protected readonly facts: SecretFacts) {}

  /** Where an expression, or what it has under a path, is what is sought by itself. */
  protected abstract foundAt(node: Node, path: readonly string[]): Found;

  /** What is found on one of several ways, although the others give nothing. */
  protected foundAlone?(node: Node, found: Found): Found;

  /** The first of several ways, where every one of them comes from what is sought, or one that is enough alone. */
  private ofAll(ways: readonly Way[]): Found {
    const found = ways.map(({ follow }) => follow());
    const alone = ways.map(({ node }, at) => this.foundAlone?.(node, found[at])).find((one) => one !== undefined);
    return alone ?? (found.every((one) => one !== undefined) ? found[0] : undefined);
  }

  /** Where that is found which an expression, or a part of what it gives, comes from. */
  follow(node: Node, path: readonly string[] = [], depth = 0): Found {
    const bare = unwrap(node);
    if (depth > deepest || !this.facts.evaluation.spend(1)) return undefined;
    const found = this.foundAt(bare, path);
    if (found) return found;
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
    if (name === undefined) return undefined;
    const value = propertyNamed(node, name);
    const isLast = node.properties.every(
      (one) => one.type !== 'SpreadElement' || one.range[0] < (value?.range[0] ?? 0) || !mayBring(one.argument, name),
    );
    return value && isLast ? again(value, rest) : undefined;
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
