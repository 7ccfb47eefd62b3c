// The names by which the other modules speak of the tree.
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** Any node of an ESTree-like tree, as ESLint hands it to a rule: `parent` is set. */
export type Node = TSESTree.Node;
/** Any function that has a body in the file. */
export type FunctionNode =
  TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
/** A class, declared or as an expression. */
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;
/** What ESLint knows about one parsed file. */
export type SourceCode = TSESLint.SourceCode;
/** A variable of a scope, with its definitions and references. */
export type Variable = TSESLint.Scope.Variable;
/** One use of a variable. */
export type Reference = TSESLint.Scope.Reference;

/** Whether the node is a function with a body. */
export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'ArrowFunctionExpression' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'FunctionDeclaration'
  );
}

/** Whether the node is a class. */
export function isClass(node: Node | null | undefined): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

/** Whether the node is a `for…of`, `for…in`, `for`, `while` or `do` loop. */
export function isLoop(node: Node): boolean {
  return (
    node.type === 'ForOfStatement' ||
    node.type === 'ForInStatement' ||
    node.type === 'ForStatement' ||
    node.type === 'WhileStatement' ||
    node.type === 'DoWhileStatement'
  );
}

/** Whether an expression is `undefined`: the name, or `void 0` as compilers write it. */
export function isUndefined(node: Node): boolean {
  if (node.type === 'UnaryExpression') return node.operator === 'void' && node.argument.type === 'Literal';
  return node.type === 'Identifier' && node.name === 'undefined';
}

/** What a boolean says: `true`, or `!0` as minifiers write it; undefined for every other expression. */
export function booleanOf(node: Node | undefined): boolean | undefined {
  if (node?.type === 'UnaryExpression' && node.operator === '!' && node.argument.type === 'Literal')
    return typeof node.argument.value === 'number' ? !node.argument.value : undefined;
  return node?.type === 'Literal' && typeof node.value === 'boolean' ? node.value : undefined;
}

/** Whether an expression is a literal, or `undefined`, which is a name in the tree. */
export function isLiteralOrUndefined(node: Node): boolean {
  return node.type === 'Literal' || isUndefined(node) || booleanOf(node) !== undefined;
}

/** The name of a node type. */
export type NodeType = `${Node['type']}`;
/** The nodes of a type. */
export type NodeOf<Type extends NodeType> = Node extends infer One
  ? One extends { type: infer Own }
    ? `${Own & string}` extends Type
      ? One
      : never
    : never
  : never;

/** Whether a branch leaves the function at its end. */
export function leaves(branch: Node | null | undefined): boolean {
  if (branch?.type === 'BlockStatement') return leaves(branch.body.at(-1));
  return branch?.type === 'ReturnStatement' || branch?.type === 'ThrowStatement';
}
