// Does a function of the file do anything to the object it is given? A cheap look, without evaluating anything.
import type { TSESTree } from '@typescript-eslint/utils';
import { elementName, spokenName } from '../syntax/names';
import type { FunctionNode, Node } from '../syntax/nodes';
import { variableOf } from '../syntax/scopes';
import { changingMethods, functionNamedBy } from './callees';
import type { Evaluator } from './evaluator';
import { isChangedAlong, isChangedIn } from './exposure';
import { cellOf, stepsOf } from './history';
import type { ChangeStep } from './history';
import { readsByName } from './readers';
import { optionsOf } from './value';
import type { Value } from './value';

const known = new WeakMap<FunctionNode, Map<number, boolean>>();

/** Whether only a part of the object is handed over, and not its query. */
function isPartOnly(path: readonly string[]): boolean {
  return path.length > 0 && path.at(-1) !== 'searchParams' && path.at(-1) !== 'query';
}

function stepMayChange(step: ChangeStep, isQuery: boolean, evaluator: Evaluator): boolean {
  const { change } = step;
  if (change.kind === 'call') return changingMethods.has(change.method);
  if (change.kind === 'expose') return !isPartOnly(step.path) && isChangedAlong(change.place, change.home, evaluator);
  if (change.kind !== 'pass') return true;
  if (isQuery && isPartOnly(step.path)) return false;
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
  if (!parameter || parameter.type === 'RestElement') {
    const isChanged = isChangedIn(node, position, evaluator);
    answers.set(position, isChanged);
    return isChanged;
  }
  const isTakenApart = parameter.type === 'ObjectPattern';
  const result = receivedBy(parameter.type === 'AssignmentPattern' ? parameter.left : parameter).some((name) => {
    const variable = variableOf(name, evaluator.sourceCode);
    if (!variable) return false;
    return stepsOf(cellOf(variable, evaluator), evaluator).some(
      (step) => step.kind === 'change' && stepMayChange(step, isTakenApart, evaluator),
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
    const name = elementName(property);
    const isQuery = name === 'searchParams' || name === 'query';
    return isQuery && property.value?.type === 'Identifier' ? [property.value] : [];
  });
}

/** Whether what stands in a value under a path is a thing that can be added to: a text in an object cannot. */
function holdsAt(value: Value, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  return optionsOf(value).some((option) => {
    if (name === undefined) return option.kind === 'record' || option.kind === 'query' || option.kind === 'list';
    if (option.kind === 'url') return rest.length === 0;
    return (
      option.kind === 'record' && option.members.entries.some((one) => one.name === name && holdsAt(one.value(), rest))
    );
  });
}

/** Whether handing an object over in this way certainly leaves it, and what stands in it, as it is. */
export function isHarmlessPass({ change, path }: ChangeStep, state: Value, evaluator: Evaluator): boolean {
  if (change.kind === 'expose') return isPartOnly(path) || !isChangedAlong(change.place, change.home, evaluator);
  if (change.kind !== 'pass') return false;
  if (isPartOnly(path) && !holdsAt(state, path)) return true;
  const called = functionNamedBy(change.call.callee, evaluator);
  return called !== undefined && !mayChangeParameter(called, change.position, evaluator);
}
