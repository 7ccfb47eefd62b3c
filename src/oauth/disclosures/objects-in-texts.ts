// What does an object show of its members where it becomes part of a text? A plain one nothing: `[object Object]`.
import { memberName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { usesOf, variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { optionsOf } from '../../values/value';
import type { Secret } from './secret';

/** Methods of objects that show all they hold as text: queries, forms, headers, URLs. */
const methodsOfQueries = /^(?:append|get|getAll|set|has|delete|toString|toJSON|join|map|push)$/u;

/** Whether the file reads a member of an object by its name, and calls nothing that a query or a list has. */
function isReadAsObject(node: Node, name: string, { sourceCode }: Evaluation): boolean {
  const variable = node.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
  if (!variable) return false;
  let isRead = false;
  for (const { identifier } of usesOf(variable)) {
    const { parent } = wrapped(identifier);
    if (parent?.type !== 'MemberExpression' || unwrap(parent.object) !== identifier) continue;
    const member = memberName(parent);
    const around = wrapped(parent).parent;
    const isCalled = around?.type === 'CallExpression' && unwrap(around.callee) === parent;
    if (isCalled && methodsOfQueries.test(member ?? '')) return false;
    isRead ||= !isCalled && member === name;
  }
  return isRead;
}

/** Whether an expression is certainly an object of the file that has no text of its own. */
function isRecord(node: Node, evaluation: Evaluation): boolean {
  return optionsOf(evaluation.valueOf(node, evaluation.top)).every(
    (one) => one.kind === 'record' && !one.members.entries.some(({ name }) => name === 'toString'),
  );
}

/** Secrets of an expression that is put into a text: members of a plain object do not come along. */
export function shownInText(node: Node, secrets: readonly Secret[], evaluation: Evaluation): readonly Secret[] {
  if (secrets.every(({ path }) => path.length === 0)) return secrets;
  const bare = unwrap(node);
  return secrets.filter(({ path: [name], form }) => {
    if (name === undefined || name === 'searchParams') return true;
    return !isRecord(bare, evaluation) && !(form === 'value' && isReadAsObject(bare, name, evaluation));
  });
}
