// What do the names in a destructuring pattern receive?
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../syntax/nodes';
import { literalKey } from '../syntax/names';
import type { Evaluator } from './evaluator';
import { exact } from './text';
import { choice, gap, isNothing, optionsOf } from './value';
import type { Environment, Value } from './value';

/** The value, or its default where it may be undefined. */
export function withDefault(value: Value, otherwise: () => Value, node: Node): Value {
  const options = optionsOf(value);
  const rest = options.filter((option) => !(option.kind === 'scalar' && option.value === undefined));
  const mayBeMissing = rest.length < options.length || options.some((option) => option.kind === 'gap');
  return mayBeMissing ? choice([...rest, otherwise()], node) : value;
}

function restOf(value: Value, taken: readonly string[], node: Node): Value {
  if (value.kind !== 'record') return isNothing(value) ? value : gap(node, 'spread');
  const entries = value.members.entries.filter((entry) => !taken.includes(entry.name));
  return { ...value, members: { ...value.members, entries } };
}

function restOfList(value: Value, from: number, node: Node): Value {
  const isCertain = value.kind === 'list' && value.items.slice(0, from).every((item) => item.presence === 'always');
  return isCertain ? { ...value, items: value.items.slice(from) } : gap(node, 'spread');
}

/** The name that a key of a pattern certainly has. */
function keyOf(property: TSESTree.Property, evaluator: Evaluator, environment: Environment): string | undefined {
  return (
    literalKey(property.key, property.computed) ??
    (property.computed ? exact(evaluator.valueOf(property.key, environment)) : undefined)
  );
}

/**
 * Calls `bind` for each name in a pattern with the value that it receives.
 *
 * @param pattern a binding or assignment target: a name, an object or array pattern, with defaults and rests
 */
export function bindPattern(
  pattern: Node,
  source: () => Value,
  evaluator: Evaluator,
  environment: Environment,
  bind: (name: Node, value: () => Value) => void,
): void {
  const again = (inner: Node, value: () => Value): void => bindPattern(inner, value, evaluator, environment, bind);
  switch (pattern.type) {
    case 'Identifier':
    case 'MemberExpression':
      bind(pattern, source);
      return;
    case 'AssignmentPattern':
      again(pattern.left, () => withDefault(source(), () => evaluator.valueOf(pattern.right, environment), pattern));
      return;
    case 'RestElement':
      again(pattern.argument, source);
      return;
    case 'TSParameterProperty':
      again(pattern.parameter, source);
      return;
    case 'ArrayPattern':
      for (const [index, element] of pattern.elements.entries()) {
        if (element?.type === 'RestElement') again(element.argument, () => restOfList(source(), index, element));
        else if (element) again(element, () => evaluator.memberOf(source(), String(index), element, environment));
      }
      return;
    case 'ObjectPattern': {
      const taken: string[] = [];
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') {
          again(property.argument, () => restOf(source(), taken, property));
          continue;
        }
        const key = keyOf(property, evaluator, environment);
        if (key !== undefined) taken.push(key);
        again(property.value, () =>
          key === undefined ? gap(property, 'computed-key') : evaluator.memberOf(source(), key, property, environment),
        );
      }
      return;
    }
    default:
  }
}

/** The value that one name of a pattern receives. */
export function valueInPattern(
  name: Node,
  pattern: Node,
  source: () => Value,
  evaluator: Evaluator,
  environment: Environment,
): Value {
  let found: (() => Value) | undefined;
  bindPattern(pattern, source, evaluator, environment, (target, value) => {
    if (target === name) found = value;
  });
  return found ? found() : gap(name, 'syntax');
}
