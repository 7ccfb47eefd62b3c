// Calls that are made on each other's results: `agent.post(url).type('form').send(body)`.
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from './nodes';
import { unwrap, wrapped } from './unwrap';

/** The call of a method on what an expression gives: `make().send()` for `make()`. */
export function callOn(expression: Node): TSESTree.CallExpression | undefined {
  const object = wrapped(expression);
  const member = object.parent;
  if (member?.type !== 'MemberExpression' || member.object !== object) return undefined;
  const callee = wrapped(member);
  return callee.parent?.type === 'CallExpression' && callee.parent.callee === callee ? callee.parent : undefined;
}

/** The last call that is made on the result of a call, or on that of a later one. */
export function lastCallAfter(call: TSESTree.CallExpression): TSESTree.CallExpression {
  let last = call;
  for (let next = callOn(last); next; next = callOn(next)) last = next;
  return last;
}

/** The calls of which each is made on the result of the one before, up to this one. */
export function callsUpTo(last: TSESTree.CallExpression): readonly TSESTree.CallExpression[] {
  const calls: TSESTree.CallExpression[] = [];
  for (let node: Node = last; ;) {
    if (node.type === 'CallExpression') {
      calls.unshift(node);
      node = unwrap(node.callee);
    } else if (node.type === 'MemberExpression') node = unwrap(node.object);
    else return calls;
  }
}
