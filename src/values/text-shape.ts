// Could an expression be a text, a URL or a query at all? A cheap look at its form, without evaluating anything.
import type { FunctionNode, Node, Variable } from '../syntax/nodes';
import { variableOf } from '../syntax/scopes';
import { unwrap } from '../syntax/unwrap';
import { cellOf, stepsOf } from './history';
import type { Evaluator } from './evaluator';
import { functionNamedBy } from './callees';

/** Forms that make something else, whatever stands in them. */
const otherForms = new Set<string>([
  'ObjectExpression',
  'ArrayExpression',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassExpression',
  'UnaryExpression',
  'UpdateExpression',
]);

const answers = new WeakMap<FunctionNode | Variable, boolean>();

/** Asks once; what asks for itself on the way adds nothing. */
function answered(key: FunctionNode | Variable, ask: () => boolean): boolean {
  const known = answers.get(key);
  if (known !== undefined) return known;
  answers.set(key, false);
  const answer = ask();
  answers.set(key, answer);
  return answer;
}

function mayReturnText(node: FunctionNode, evaluator: Evaluator): boolean {
  if (node.body.type !== 'BlockStatement') return mayBeText(node.body, evaluator);
  return evaluator.index.returnsOf(node).some((returned) => returned && mayBeText(returned, evaluator));
}

/** Whether a variable may: only one that is declared with a value, never written again, is looked into. */
function mayHoldText(variable: Variable, evaluator: Evaluator): boolean {
  const [definition, ...others] = variable.defs;
  const declarator = definition?.node as Node | undefined;
  if (declarator?.type !== 'VariableDeclarator' || others.length > 0) return true;
  if (declarator.id.type !== 'Identifier' || !declarator.init) return true;
  const isWritten = stepsOf(cellOf(variable, evaluator), evaluator).some((step) => step.kind === 'write');
  return isWritten || mayBeText(declarator.init, evaluator);
}

/** Whether the form of an expression leaves room for a text, a URL or a query. */
export function mayBeText(wrappedNode: Node, evaluator: Evaluator): boolean {
  const node = unwrap(wrappedNode);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string';
    case 'BinaryExpression':
      return node.operator === '+';
    case 'AwaitExpression':
      return mayBeText(node.argument, evaluator);
    case 'LogicalExpression':
      return mayBeText(node.left, evaluator) || mayBeText(node.right, evaluator);
    case 'ConditionalExpression':
      return mayBeText(node.consequent, evaluator) || mayBeText(node.alternate, evaluator);
    case 'CallExpression': {
      const called = functionNamedBy(node.callee, evaluator);
      return !called || answered(called, () => mayReturnText(called, evaluator));
    }
    case 'Identifier': {
      const variable = variableOf(node, evaluator.sourceCode);
      return !variable || answered(variable, () => mayHoldText(variable, evaluator));
    }
    default:
      return !otherForms.has(node.type);
  }
}
