// Does a function of the file do anything to the object it is given? A cheap look, without evaluating anything.
import { classOfThis } from '../syntax/ancestors';
import { classMember } from '../syntax/file-index';
import { memberName, spokenName } from '../syntax/names';
import { isFunction } from '../syntax/nodes';
import type { FunctionNode, Node } from '../syntax/nodes';
import { variableOf } from '../syntax/scopes';
import { unwrap } from '../syntax/unwrap';
import type { Evaluator } from './evaluator';
import { cellOf, stepsOf } from './history';
import type { ChangeStep } from './history';
import { readsByName } from './readers';

const changingMethods = new Set(['set', 'append', 'add', 'put', 'delete', 'push', 'unshift', 'splice']);

/** The function that a call certainly reaches, by its name alone: a function of the file, or a method of the same class. */
export function functionNamedBy(callee: Node, evaluator: Evaluator): FunctionNode | undefined {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier') {
    const variable = variableOf(bare, evaluator.sourceCode);
    const node = variable?.defs.length === 1 ? (variable.defs[0]?.node as Node | undefined) : undefined;
    if (isFunction(node)) return node;
    const init = node?.type === 'VariableDeclarator' && node.id.type === 'Identifier' ? node.init : undefined;
    return isFunction(init) ? init : undefined;
  }
  if (bare.type !== 'MemberExpression' || unwrap(bare.object).type !== 'ThisExpression') return undefined;
  const home = classOfThis(bare);
  const name = memberName(bare);
  const member = home && name !== undefined ? classMember(home, name, false) : undefined;
  return member?.type === 'MethodDefinition' && isFunction(member.value) ? member.value : undefined;
}

const known = new WeakMap<FunctionNode, Map<number, boolean>>();

/** Whether only a part of the object is handed over, and not its query. */
function isPartOnly(path: readonly string[]): boolean {
  return path.length > 0 && path.at(-1) !== 'searchParams' && path.at(-1) !== 'query';
}

function stepMayChange(step: ChangeStep, isReadLater: boolean, evaluator: Evaluator): boolean {
  const { change } = step;
  if (change.kind === 'call') return changingMethods.has(change.method);
  if (change.kind !== 'pass') return true;
  if (isPartOnly(step.path)) return false;
  const called = functionNamedBy(change.call.callee, evaluator);
  if (called) return mayChangeParameter(called, change.position, evaluator);
  return isReadLater && !readsByName(spokenName(change.call.callee));
}

/** Whether a function may change the object that its n-th parameter receives; destructured parameters are copies of parts. */
export function mayChangeParameter(node: FunctionNode, position: number, evaluator: Evaluator): boolean {
  const answers = known.get(node) ?? new Map<number, boolean>();
  known.set(node, answers);
  const answer = answers.get(position);
  if (answer !== undefined) return answer;
  answers.set(position, false);
  const parameter = node.params[position];
  const name = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
  const variable = name?.type === 'Identifier' ? variableOf(name, evaluator.sourceCode) : undefined;
  const steps = variable ? stepsOf(cellOf(variable), evaluator) : [];
  const last = variable ? Math.max(0, ...variable.references.map((use) => use.identifier.range[1])) : 0;
  const result = steps.some(
    (step) => step.kind === 'change' && stepMayChange(step, step.node.range[1] < last, evaluator),
  );
  answers.set(position, result);
  return result;
}

/** Whether handing an object over in this way certainly leaves it as it is. */
export function isHarmlessPass({ change, path }: ChangeStep, evaluator: Evaluator): boolean {
  if (change.kind !== 'pass') return false;
  if (isPartOnly(path)) return true;
  const called = functionNamedBy(change.call.callee, evaluator);
  return called !== undefined && !mayChangeParameter(called, change.position, evaluator);
}
