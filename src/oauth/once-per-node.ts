// One defect, one report: the same place may be reached in several ways.
import type { Node } from '../syntax/nodes';

/** The facts, without those whose node came before. */
export function oncePerNode<Fact extends { readonly node: Node }>(facts: Iterable<Fact>): Fact[] {
  const seen = new Set<Node>();
  return [...facts].filter(({ node }) => !seen.has(node) && seen.add(node));
}
