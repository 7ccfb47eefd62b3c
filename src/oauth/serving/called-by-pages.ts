// Functions of a server that pages call as if they were their own: server actions of React, procedures of tRPC.
import type { TSESTree } from '@typescript-eslint/utils';
import { procedures, serverDirective } from '../../libraries/responses';
import { isSpoken } from '../../syntax/names';
import type { FunctionNode, Node, SourceCode } from '../../syntax/nodes';
import { isExported, variableOfDeclaration } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';

/** Whether a body begins with the directive `'use server'`: directives stand before everything else. */
function isDirected(body: readonly Node[]): boolean {
  for (const one of body) {
    if (one.type !== 'ExpressionStatement' || one.directive === undefined) return false;
    if (one.directive === serverDirective) return true;
  }
  return false;
}

/** Whether a page may call the function, and gets what it returns: a server action of React. */
export function isServerAction(node: FunctionNode, sourceCode: SourceCode): boolean {
  if (node.body?.type === 'BlockStatement' && isDirected(node.body.body)) return true;
  const variable = isDirected(sourceCode.ast.body) ? variableOfDeclaration(node, sourceCode) : undefined;
  return variable !== undefined && isExported(variable);
}

/** `publicProcedure.input(schema).query(() => …)`, `t.procedure.mutation(…)` */
export function isProcedure({ callee }: TSESTree.CallExpression): boolean {
  if (callee.type !== 'MemberExpression' || !isSpoken(callee, procedures.methods)) return false;
  for (let node = unwrap(callee.object); ;) {
    if (node.type === 'CallExpression') node = unwrap(node.callee);
    else if (isSpoken(node, procedures.names)) return true;
    else if (node.type === 'MemberExpression') node = unwrap(node.object);
    else return false;
  }
}
