// What stands under the wrappers that change a type or a parse, but not a value?
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from './nodes';

const readers = /^(?:__read|_slicedToArray\d*|_sliced_to_array)$/u;

/** What compilers write around a value that is taken apart, as in `const [a, b] = value`: `__read(value, 2)`. */
function readApart({ callee, arguments: [value, count] }: TSESTree.CallExpression): Node | undefined {
  if (count?.type !== 'Literal' || typeof count.value !== 'number' || !value || value.type === 'SpreadElement')
    return undefined;
  let name: Node | undefined = callee;
  // `(0, _slicedToArray2.default)(value, 2)`
  if (name.type === 'SequenceExpression') name = name.expressions.at(-1);
  if (name?.type === 'MemberExpression') name = name.object;
  return name?.type === 'Identifier' && readers.test(name.name) ? value : undefined;
}

/** The function that a bundler gives the name back that it has taken from it: `__name(() => { … }, 'draw')`. */
function named({ callee, arguments: [value, name] }: TSESTree.CallExpression): Node | undefined {
  const isNaming = callee.type === 'Identifier' && callee.name === '__name' && name?.type === 'Literal';
  return isNaming && value && value.type !== 'SpreadElement' ? value : undefined;
}

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
    case 'CallExpression':
      return node.arguments.length === 2 ? (named(node) ?? readApart(node)) : undefined;
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
 * Looks through `as`, `satisfies`, `!`, type assertions, optional chains, the comma operator, what compilers make of
 * patterns, and the names that bundlers give back to functions.
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
