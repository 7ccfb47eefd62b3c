// Is what is sent as challenge a promise that nobody awaits, whatever it will give?
import type { Node } from '../../syntax/nodes';
import { givenOnce } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { optionsOf } from '../../values/value';

/** Whether an expression, or what its name was given, is the call of a function of the file that is `async`. */
export function isUnawaitedCall(expression: Node, evaluation: Evaluation): boolean {
  const node = unwrap(givenOnce(expression, evaluation.sourceCode) ?? expression);
  if (node.type !== 'CallExpression') return false;
  evaluation.begin();
  const called = optionsOf(evaluation.valueOf(node.callee, evaluation.top));
  return called.every((one) => one.kind === 'function' && one.node.async && !one.node.generator);
}
