// Which variable holds the object literal whose method a node stands in: `auth` in `const auth = { start() { this.… } }`?
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from './ancestors';
import { isClass, isFunction } from './nodes';
import type { FunctionNode, Node, SourceCode, Variable } from './nodes';
import { variableOf } from './scopes';
import { unwrap, wrapped } from './unwrap';

/** The variable that an object literal is declared with, and never exchanged in. */
export function holderOf(object: TSESTree.ObjectExpression, sourceCode: SourceCode): Variable | undefined {
  const { parent } = wrapped(object);
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return undefined;
  const variable = variableOf(parent.id, sourceCode);
  const isExchanged = variable?.references.some((reference) => reference.isWrite() && !reference.init);
  return isExchanged ? undefined : variable;
}

/** The object literal whose method a function is. */
function objectOfMethod(method: FunctionNode): TSESTree.ObjectExpression | undefined {
  const { parent } = wrapped(method);
  return parent?.type === 'Property' && parent.parent.type === 'ObjectExpression' ? parent.parent : undefined;
}

/** The variable with the object whose method a function is. */
export function ownerOfMethod(method: FunctionNode, sourceCode: SourceCode): Variable | undefined {
  const object = objectOfMethod(method);
  return object && holderOf(object, sourceCode);
}

/** The object literal that `this` is: that of the nearest function with a `this` of its own. */
export function objectOfThis(node: TSESTree.ThisExpression): TSESTree.ObjectExpression | undefined {
  for (const ancestor of ancestorsOf(node)) {
    if (isClass(ancestor)) return undefined;
    if (isFunction(ancestor) && ancestor.type !== 'ArrowFunctionExpression')
      return ancestor.type === 'FunctionExpression' ? objectOfMethod(ancestor) : undefined;
  }
  return undefined;
}

/** The variable with the object that `this` is: that of the nearest function with a `this` of its own. */
export function ownerOfThis(node: TSESTree.ThisExpression, sourceCode: SourceCode): Variable | undefined {
  const object = objectOfThis(node);
  return object && holderOf(object, sourceCode);
}

/** The variable with the object that an expression is, be it by its name or by `this`. */
export function ownerOf(node: Node, sourceCode: SourceCode): Variable | undefined {
  const bare = unwrap(node);
  if (bare.type === 'ThisExpression') return ownerOfThis(bare, sourceCode);
  return bare.type === 'Identifier' ? variableOf(bare, sourceCode) : undefined;
}

/** The members of `this` in the methods of each object that a variable is declared with. */
export function membersOfOwn(
  expressions: readonly TSESTree.ThisExpression[],
  sourceCode: SourceCode,
): ReadonlyMap<Variable, readonly TSESTree.ThisExpression[]> {
  const found = new Map<Variable, TSESTree.ThisExpression[]>();
  for (const node of expressions) {
    if (wrapped(node).parent?.type !== 'MemberExpression') continue;
    const owner = ownerOfThis(node, sourceCode);
    if (owner) found.set(owner, [...(found.get(owner) ?? []), node]);
  }
  return found;
}
