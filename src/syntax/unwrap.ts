// What stands under the wrappers that change a type or a parse, but not a value?
import type { Node } from './nodes';

/** The wrapped node, or undefined when the node is no wrapper. */
function inside(node: Node): Node | undefined {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'ChainExpression':
      return node.expression;
    case 'SequenceExpression':
      return node.expressions.at(-1);
    default: {
      // Flow's `(x: T)` and Babel's kept parentheses, which the ESTree types do not name.
      const type: string = node.type;
      if (type === 'TypeCastExpression' || type === 'ParenthesizedExpression') {
        return (node as unknown as { expression: Node }).expression;
      }
      return undefined;
    }
  }
}

/**
 * Looks through `as`, `satisfies`, `!`, type assertions, optional chains and the comma operator.
 *
 * @returns the node that carries the value; the node itself when nothing wraps it
 */
export function unwrap(node: Node): Node {
  let current = node;
  for (let next = inside(current); next; next = inside(current)) current = next;
  return current;
}

/**
 * The outermost wrapper around a node: the inverse of {@link unwrap}.
 *
 * @returns the node itself when its parent is no wrapper of it
 */
export function wrapped(node: Node): Node {
  let current = node;
  while (current.parent && inside(current.parent) === current) current = current.parent;
  return current;
}

/** The expression with every `await` of it. */
export function awaited(node: Node): Node {
  let current = wrapped(node);
  while (current.parent?.type === 'AwaitExpression') current = wrapped(current.parent);
  return current;
}
