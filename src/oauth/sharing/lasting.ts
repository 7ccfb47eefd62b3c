// Which variables, fields and objects live as long as the file, and are used by code that can run more than once?
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../syntax/ancestors';
import { classMember } from '../../syntax/file-index';
import type { ClassNode, Node, Variable } from '../../syntax/nodes';
import { functionOfVariable, isExported, usesOf, variableOf } from '../../syntax/scopes';
import { wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { classOf } from '../../values/value';
import { isHandedOut, isRunAgain, runsOnLoad } from '../execution';

/** Objects of the platform that all code of the process sees, as roots of places. */
export const globalObjects: readonly string[] = ['global global', 'global globalThis'];

/** Whether a use hands a value to other files, alone, in an object, or through another variable that holds either. */
function reachesOthers(use: Node, evaluation: Evaluation, within: readonly Variable[] = []): boolean {
  if (isHandedOut(use)) return true;
  const node = wrapped(use);
  const { parent } = node;
  if (parent?.type === 'Property') return parent.value === node && reachesOthers(parent.parent, evaluation, within);
  if (use.type !== 'ObjectExpression' && use.type !== 'Identifier') return false;
  const variable = variableTaking(node, evaluation);
  if (!variable || within.includes(variable) || functionOfVariable(variable) !== undefined) return false;
  const seen = [...within, variable];
  return isExported(variable) || usesOf(variable).some(({ identifier }) => reachesOthers(identifier, evaluation, seen));
}

/** Whether a variable of the module is read where code can run more than once, or handed to other files. */
export function isUsedAgain(variable: Variable, evaluation: Evaluation): boolean {
  if (functionOfVariable(variable) !== undefined) return false;
  if (isExported(variable)) return true;
  return usesOf(variable).some((reference) => {
    const use: Node = reference.identifier;
    return reference.isRead() && (isRunAgain(use, evaluation) || reachesOthers(use, evaluation));
  });
}

/** Whether a node gives the first value of a static field. */
export function isInStaticField(node: Node): boolean {
  return [...ancestorsOf(node)].some((one) => one.type === 'PropertyDefinition' && one.static);
}

/** Whether the use of a field writes it. */
export function isWritten(use: Node): boolean {
  const { parent } = wrapped(use);
  return parent?.type === 'AssignmentExpression' && parent.left === wrapped(use);
}

/** Whether an object of this class is made when the file is loaded, and kept for code that runs again. */
export function isLastingObject(node: TSESTree.NewExpression, home: Node, evaluation: Evaluation): boolean {
  if (!runsOnLoad(node)) return false;
  if (classOf(evaluation.valueOf(node.callee, evaluation.top)) !== home) return false;
  if (isHandedOut(node) || isInStaticField(node)) return true;
  const variable = variableTaking(node, evaluation);
  return variable !== undefined && isUsedAgain(variable, evaluation);
}

/** The variable that a declaration gives this value to. */
export function variableTaking(node: Node, evaluation: Evaluation): Variable | undefined {
  const { parent } = wrapped(node);
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
    ? variableOf(parent.id, evaluation.sourceCode)
    : undefined;
}

/** Whether a field is static, or belongs to an object that lives as long as the file. */
export function isLastingField(home: ClassNode, field: string, evaluation: Evaluation): boolean {
  if (classMember(home, field, true)) return true;
  return evaluation.index.ofType('NewExpression').some((node) => isLastingObject(node, home, evaluation));
}
