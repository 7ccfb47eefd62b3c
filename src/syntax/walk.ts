// Visits every node of a file once, by the parser's own visitor keys.
import type { Node, SourceCode } from './nodes';

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** The direct children of a node, in the order of the parser's visitor keys. Keys of unknown types are all looked at. */
function childrenOf(node: Node, visitorKeys: SourceCode['visitorKeys']): Node[] {
  const keys = visitorKeys[node.type] ?? Object.keys(node).filter((key) => key !== 'parent');
  const children: Node[] = [];
  for (const key of keys) {
    const value = (node as unknown as Record<string, unknown>)[key];
    if (Array.isArray(value)) for (const one of value) if (isNode(one)) children.push(one);
    if (isNode(value)) children.push(value);
  }
  return children;
}

/**
 * Calls `visit` for the node and everything below it, parents first. No recursion, so depth is no danger.
 *
 * @param visit returns false to leave out what is below the node
 */
export function walk(root: Node, visitorKeys: SourceCode['visitorKeys'], visit: (node: Node) => boolean | void): void {
  const pending: Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (visit(node) === false) continue;
    const children = childrenOf(node, visitorKeys);
    for (let index = children.length - 1; index >= 0; index -= 1) pending.push(children[index] as Node);
  }
}

/** The steps of a traversal that ESLint keeps since version 9; phase 1 of a visit enters a node. */
interface Traversing {
  traverse?(): Iterable<{ readonly target: unknown; readonly phase?: number }>;
}

/** Calls `visit` for every node of a file, parents first. Where ESLint has traversed the file already, nothing is walked again. */
export function visitFile(sourceCode: SourceCode, visit: (node: Node) => void): void {
  const steps = (sourceCode as Traversing).traverse?.();
  if (!steps) walk(sourceCode.ast, sourceCode.visitorKeys, visit);
  else for (const { target, phase } of steps) if (phase === 1 && isNode(target)) visit(target);
}
