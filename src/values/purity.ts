// Does a function of the file do anything to the object it is given? A cheap look, without evaluating anything.
import type { TSESTree } from '@typescript-eslint/utils';
import { classOfThis } from '../syntax/ancestors';
import { classMember } from '../syntax/file-index';
import { literalKey, memberName, spokenName } from '../syntax/names';
import { isFunction } from '../syntax/nodes';
import type { FunctionNode, Node } from '../syntax/nodes';
import { variableOf } from '../syntax/scopes';
import { unwrap } from '../syntax/unwrap';
import type { Evaluator } from './evaluator';
import { cellOf, stepsOf } from './history';
import type { ChangeStep } from './history';
import { readsByName } from './readers';

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

function stepMayChange(step: ChangeStep, evaluator: Evaluator): boolean {
  const { change } = step;
  if (change.kind === 'call') return changingMethods.has(change.method);
  if (change.kind !== 'pass') return true;
  if (isPartOnly(step.path)) return false;
  const called = functionNamedBy(change.call.callee, evaluator);
  if (called) return mayChangeParameter(called, change.position, evaluator);
  // Whether it is read afterwards, the caller knows.
  return !readsByName(spokenName(change.call.callee));
}

/** Whether a function may change the object that its n-th parameter receives; a destructured one is asked for its query alone. */
export function mayChangeParameter(node: FunctionNode, position: number, evaluator: Evaluator): boolean {
  const answers = known.get(node) ?? new Map<number, boolean>();
  known.set(node, answers);
  const answer = answers.get(position);
  if (answer !== undefined) return answer;
  answers.set(position, false);
  const parameter = node.params[position];
  const result = receivedBy(parameter?.type === 'AssignmentPattern' ? parameter.left : parameter).some((name) => {
    const variable = variableOf(name, evaluator.sourceCode);
    if (!variable) return false;
    return stepsOf(cellOf(variable), evaluator).some(
      (step) => step.kind === 'change' && stepMayChange(step, evaluator),
    );
  });
  answers.set(position, result);
  return result;
}

/** The names under which a parameter receives the object, or its query: `url`, `{ searchParams }`. */
function receivedBy(parameter: Node | undefined): readonly TSESTree.Identifier[] {
  if (parameter?.type === 'Identifier') return [parameter];
  if (parameter?.type !== 'ObjectPattern') return [];
  return parameter.properties.flatMap((property) => {
    const name = property.type === 'Property' ? literalKey(property.key, property.computed) : undefined;
    const isQuery = name === 'searchParams' || name === 'query';
    return isQuery && property.value?.type === 'Identifier' ? [property.value] : [];
  });
}

/** Whether handing an object over in this way certainly leaves it as it is. */
export function isHarmlessPass({ change, path }: ChangeStep, evaluator: Evaluator): boolean {
  if (change.kind !== 'pass') return false;
  if (isPartOnly(path)) return true;
  const called = functionNamedBy(change.call.callee, evaluator);
  return called !== undefined && !mayChangeParameter(called, change.position, evaluator);
}
