// What do the other calls of a chain send beside a set? e.g. `agent.post(url).send({ grant_type }).send({ code })`
import { callsUpTo, lastCallAfter } from '../../syntax/chains';
import { memberName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { wrapped } from '../../syntax/unwrap';
import { argumentsOf } from '../../values/arguments';
import type { Evaluation } from '../../values/evaluation';
import { argument } from '../../values/evaluator';
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
  const others = callsUpTo(lastCallAfter(call)).filter((link) => link !== call && methodOf(link) === method);
  return others.reduce((all, link) => {
    const sent = argument(argumentsOf(link, evaluation, environment), 0);
    return sent ? withMembers(all, membersOfQuery(sent, link)) : all;
  }, members);
}
