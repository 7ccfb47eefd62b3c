// What do the other calls of a chain send beside a set? e.g. `agent.post(url).send({ grant_type }).send({ code })`
import type { TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { withMembers } from '../../values/members';
import { membersOfQuery } from '../../values/mutations';
import type { Environment, Members } from '../../values/value';

/** Methods that may be called again to send more. */
const sending = new Set(['send', 'query', 'field']);

function methodOf(node: Node): string | undefined {
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression'
    ? memberName(node.callee)
    : undefined;
}

/** The calls of the chain that the call is a link of, the first one first. */
function chainOf(call: TSESTree.CallExpression): readonly TSESTree.CallExpression[] {
  let last: Node = call;
  for (let node: Node | undefined = wrapped(call).parent; node; node = wrapped(node).parent) {
    if (node.type === 'CallExpression') last = node;
    else if (node.type !== 'MemberExpression') break;
  }
  const links: TSESTree.CallExpression[] = [];
  for (let node: Node = last; ;) {
    if (node.type === 'CallExpression') {
      links.unshift(node);
      node = unwrap(node.callee);
    } else if (node.type === 'MemberExpression') node = unwrap(node.object);
    else return links;
  }
}

/** The set together with what the same chain sends by the same method, before it and after it. */
export function withRestOfChain(
  candidate: Node,
  members: Members,
  environment: Environment,
  evaluation: Evaluation,
): Members {
  const call = wrapped(candidate).parent;
  const method = call && methodOf(call);
  if (call?.type !== 'CallExpression' || method === undefined || !sending.has(method)) return members;
  const others = chainOf(call).filter((link) => link !== call && methodOf(link) === method);
  return others.reduce((all, { arguments: [sent] }) => {
    if (!sent || sent.type === 'SpreadElement') return all;
    return withMembers(all, membersOfQuery(evaluation.valueOf(sent, environment), sent));
  }, members);
}
