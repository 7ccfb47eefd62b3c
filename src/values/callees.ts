// Which function of the file does a call reach, by its name alone?
import { classMember } from '../syntax/file-index';
import { memberName } from '../syntax/names';
import { isFunction } from '../syntax/nodes';
import type { FunctionNode, Node } from '../syntax/nodes';
import { variableOf } from '../syntax/scopes';
import { unwrap } from '../syntax/unwrap';
import type { Evaluator } from './evaluator';

/** Methods by which something is put into an object or taken out of it. */
export const changingMethods: ReadonlySet<string> = new Set([
  'set',
  'append',
  'add',
  'put',
  'delete',
  'push',
  'unshift',
  'splice',
]);

/** The function that a call certainly reaches, by its name alone: a function of the file, or a method of the same class. */
export function functionNamedBy(callee: Node, evaluator: Evaluator): FunctionNode | undefined {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier') {
    const variable = variableOf(bare, evaluator.sourceCode);
    const [definition, ...others] = variable?.defs ?? [];
    const type: string | undefined = definition?.type;
    // A parameter is defined by its function, which it is not.
    if (!definition || others.length > 0 || type === 'Parameter') return undefined;
    const node = definition.node as Node;
    if (isFunction(node)) return node;
    const init = node.type === 'VariableDeclarator' && node.id.type === 'Identifier' ? node.init : undefined;
    const made = init && unwrap(init);
    return isFunction(made) ? made : undefined;
  }
  if (bare.type !== 'MemberExpression') return undefined;
  const home = evaluator.index.classOfOwn(bare.object);
  const name = memberName(bare);
  const member = home && name !== undefined ? classMember(home, name, false) : undefined;
  return member?.type === 'MethodDefinition' && isFunction(member.value) ? member.value : undefined;
}
