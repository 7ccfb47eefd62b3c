// One defect, one report: the same place may be reached in several ways.
import type { Node } from '../syntax/nodes';

/**
 * The facts, without those whose node came before.
 *
 * @param seen the nodes that came before; those of these facts are added
 */
export function oncePerNode<Fact extends { readonly node: Node }>(
  facts: Iterable<Fact>,
  seen: Set<Node> = new Set(),
): Fact[] {
  return [...facts].filter(({ node }) => !seen.has(node) && seen.add(node));
}
