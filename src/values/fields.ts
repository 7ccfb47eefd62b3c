// What may `this.name` be, given all that the class does to it?
import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction, isWithin } from '../syntax/ancestors';
import { classMember, constructorOf } from '../syntax/file-index';
import { isUndefined } from '../syntax/nodes';
import type { ClassNode, FunctionNode, Node } from '../syntax/nodes';
import { applySteps } from './changes';
import type { Evaluator } from './evaluator';
import { stepsOf } from './history';
import type { Cell, Step } from './history';
import { instanceOfType } from './types';
import { gap } from './value';
import type { Instance, Value } from './value';

/** `constructor(private readonly name: Type)`. */
function parameterProperty(node: FunctionNode | undefined, name: string): TSESTree.TSParameterProperty | undefined {
  return node?.params.find((parameter): parameter is TSESTree.TSParameterProperty => {
    if (parameter.type !== 'TSParameterProperty') return false;
    const target = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
    return target.type === 'Identifier' && target.name === name;
  });
}

function ofParameterProperty(property: TSESTree.TSParameterProperty, instance: Instance, evaluator: Evaluator): Value {
  const { parameter } = property;
  const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  return target.type === 'Identifier' ? evaluator.valueOf(target, instance.environment) : gap(property, 'parameter');
}

/**
 * The value of a field where `use` reads it. Whatever environment reads it, it is the same of the same object: it is told
 * once, unless a limit cuts it short.
 *
 * @returns undefined when the class neither declares nor writes such a field
 */
export function valueOfField(
  instance: Instance,
  home: ClassNode,
  name: string,
  use: Node,
  evaluator: Evaluator,
): Value | undefined {
  const { fields } = instance.environment;
  const known = fields.get(use);
  if (known?.name === name && known.home === home && known.object === instance.node) return known.value;
  const value = toldOfField(instance, home, name, use, evaluator);
  if (evaluator.isWhole()) fields.set(use, { name, home, object: instance.node, value });
  return value;
}

function toldOfField(
  instance: Instance,
  home: ClassNode,
  name: string,
  use: Node,
  evaluator: Evaluator,
): Value | undefined {
  const declared = classMember(home, name, false);
  const property = parameterProperty(constructorOf(home), name);
  const defined = declared ? undefined : evaluator.index.definedFieldOf(home, name);
  const uses = evaluator.index.fieldUsesOf(home, name);
  const cell: Cell = { uses: () => uses, home: enclosingFunction(use), owner: home };
  const steps = stepsOf(cell, evaluator);
  if (!declared && !property && !defined && steps.every((step) => step.kind !== 'write')) return undefined;
  let initial = defined && evaluator.valueOf(defined, instance.environment);
  if (property) initial = ofParameterProperty(property, instance, evaluator);
  if (!property && !defined && isLeftToOthers(home, name, declared, steps)) return gap(use, 'reassigned');
  if (declared?.type === 'PropertyDefinition') {
    if (declared.value) initial = evaluator.valueOf(declared.value, instance.environment);
    else if (declared.typeAnnotation)
      initial = instanceOfType(declared.typeAnnotation.typeAnnotation, evaluator, instance.environment);
  }
  const written = applySteps(
    { cell, initial, use, environment: instance.environment, self: instance },
    steps,
    evaluator,
  );
  return written ?? gap(use, 'reassigned');
}

/** Whether an expression says no more than that nothing is there yet. */
function isBlank(node: Node | null | undefined): boolean {
  if (!node || isUndefined(node)) return true;
  return node.type === 'Literal' && (node.value === '' || node.value === null);
}

/** Whether code of other files may write a field: nothing says that it is private. */
function isOpen(name: string, declared: TSESTree.ClassElement | undefined): boolean {
  if (/^[#_]/u.test(name)) return false;
  const accessibility = declared && 'accessibility' in declared ? declared.accessibility : undefined;
  return accessibility !== 'private' && accessibility !== 'protected';
}

/** Whether a class only makes room for what others write, by `clientId = ''`, there or in the constructor. */
function isLeftToOthers(
  home: ClassNode,
  name: string,
  declared: TSESTree.ClassElement | undefined,
  steps: readonly Step[],
): boolean {
  const maker = constructorOf(home);
  const initial = declared?.type === 'PropertyDefinition' ? declared.value : undefined;
  const writes = steps.filter((step) => step.kind === 'write');
  return (
    (Boolean(initial) || writes.length > 0) &&
    isOpen(name, declared) &&
    isBlank(initial) &&
    writes.every(({ node, value }) => isWithin(node, maker) && isBlank(value))
  );
}
