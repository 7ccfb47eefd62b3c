// Which names does a variable take in turn: `for (const key of ['code', 'code_verifier'])`, `names.forEach((key) => …)`?
import { ancestorsOf, isWithin } from '../../syntax/ancestors';
import { spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node, Variable } from '../../syntax/nodes';
import { usesOf, variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { runsAt } from '../../values/runs';
import { exact } from '../../values/text';
import { anyName } from '../verifiers/store-keys';

function variableAt(key: Node, { sourceCode }: Evaluation): Variable | undefined {
  const bare = unwrap(key);
  return bare.type === 'Identifier' ? variableOf(bare, sourceCode) : undefined;
}

function isDeclaredIn(variable: Variable, node: Node): boolean {
  return variable.identifiers.some((one) => isWithin(one, node));
}

/** The statement of `names.forEach((key) => …)` with this callback. */
function statementOfEach(callback: Node): Node | undefined {
  const call = callback.parent;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== callback) return undefined;
  const statement = wrapped(call).parent;
  return spokenName(call.callee) === 'forEach' && statement?.type === 'ExpressionStatement' ? statement : undefined;
}

/** Whether a test on the way asks for the name itself: which names pass it is another question. */
function asksForKey(test: Node, variable: Variable): boolean {
  return usesOf(variable).some(({ identifier }) => isWithin(identifier, test));
}

/** Whether a statement of the loop's body is reached for every name that it is meant for. */
function isOnTheWay(ancestor: Node, child: Node, variable: Variable): boolean {
  switch (ancestor.type) {
    case 'IfStatement':
      return ancestor.consequent === child && asksForKey(ancestor.test, variable);
    case 'LogicalExpression':
      return ancestor.right === child && ancestor.operator === '&&' && asksForKey(ancestor.left, variable);
    case 'BlockStatement':
    case 'ExpressionStatement':
    case 'ChainExpression':
      return true;
    default:
      return false;
  }
}

/**
 * The loop, or the statement with `forEach`, that goes through the names which a variable takes in turn, and that does
 * something with each of them; undefined for every other variable.
 */
export function loopOver(key: Node, at: Node, evaluation: Evaluation): Node | undefined {
  const variable = variableAt(key, evaluation);
  if (!variable) return undefined;
  let child = at;
  for (const ancestor of ancestorsOf(at)) {
    if (ancestor.type === 'ForOfStatement' || ancestor.type === 'ForInStatement')
      return isDeclaredIn(variable, ancestor.left) ? ancestor : undefined;
    if (isFunction(ancestor))
      return ancestor.params.some((one) => isDeclaredIn(variable, one)) ? statementOfEach(ancestor) : undefined;
    if (!isOnTheWay(ancestor, child, variable)) return undefined;
    child = ancestor;
  }
  return undefined;
}

/** The names that the variable of a loop has at a place; any name, where they do not stand in the file. */
export function namesInLoop(key: Node, at: Node, evaluation: Evaluation): readonly string[] {
  evaluation.begin();
  return runsAt(at, undefined, evaluation.top, evaluation).map(
    ({ environment }) => exact(evaluation.valueOf(key, environment)) ?? anyName,
  );
}
