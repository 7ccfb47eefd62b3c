// Which variable holds the object literal whose method a node stands in: `auth` in `const auth = { start() { this.… } }`?
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../syntax/ancestors';
import { isClass, isFunction } from '../syntax/nodes';
import type { FunctionNode, Node, SourceCode, Variable } from '../syntax/nodes';
import { variableOf } from '../syntax/scopes';
import { unwrap, wrapped } from '../syntax/unwrap';

/** The variable that an object literal is declared with, and never exchanged in. */
function holderOf(object: TSESTree.ObjectExpression, sourceCode: SourceCode): Variable | undefined {
  const { parent } = wrapped(object);
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return undefined;
  const variable = variableOf(parent.id, sourceCode);
  const isExchanged = variable?.references.some((reference) => reference.isWrite() && !reference.init);
  return isExchanged ? undefined : variable;
}

/** The variable with the object whose method a function is. */
export function ownerOfMethod(method: FunctionNode, sourceCode: SourceCode): Variable | undefined {
  const { parent } = wrapped(method);
  const isMethod = parent?.type === 'Property' && parent.parent.type === 'ObjectExpression';
  return isMethod ? holderOf(parent.parent as TSESTree.ObjectExpression, sourceCode) : undefined;
}

/** The variable with the object that `this` is: that of the nearest function with a `this` of its own. */
export function ownerOfThis(node: TSESTree.ThisExpression, sourceCode: SourceCode): Variable | undefined {
  for (const ancestor of ancestorsOf(node)) {
    if (isClass(ancestor)) return undefined;
    if (isFunction(ancestor) && ancestor.type !== 'ArrowFunctionExpression')
      return ancestor.type === 'FunctionExpression' ? ownerOfMethod(ancestor, sourceCode) : undefined;
  }
  return undefined;
}

/** The variable with the object that an expression is, be it by its name or by `this`. */
export function ownerOf(node: Node, sourceCode: SourceCode): Variable | undefined {
  const bare = unwrap(node);
  if (bare.type === 'ThisExpression') return ownerOfThis(bare, sourceCode);
  return bare.type === 'Identifier' ? variableOf(bare, sourceCode) : undefined;
}
