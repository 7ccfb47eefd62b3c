// What does a JSX element hand to a component of a client library?
import type { TSESTree } from '@typescript-eslint/utils';
import { variableOf } from '../../syntax/scopes';
import type { Evaluation } from '../../values/evaluation';
import { withSpread } from '../../values/expressions';
import { entry, noMembers, withEntry } from '../../values/members';
import { runsAt } from '../../values/runs';
import { scalar } from '../../values/value';
import type { Environment, Value } from '../../values/value';
import { matchesOf } from './calls';
import type { ItemsOf, OptionEntry, Taker } from './taker';

function componentOf(name: TSESTree.JSXTagNameExpression, evaluation: Evaluation): Value | undefined {
  if (name.type === 'JSXIdentifier') {
    const variable = variableOf(name, evaluation.sourceCode);
    return variable && evaluation.valueOfVariable(variable, evaluation.top, undefined);
  }
  if (name.type !== 'JSXMemberExpression') return undefined;
  const object = componentOf(name.object, evaluation);
  return object && evaluation.memberOf(object, name.property.name, name, evaluation.top);
}

/** The props of a JSX element as an object. */
function propsOf(element: TSESTree.JSXOpeningElement, evaluation: Evaluation, environment: Environment): Value {
  const members = element.attributes.reduce((result, attribute) => {
    if (attribute.type === 'JSXSpreadAttribute')
      return withSpread(result, evaluation.valueOf(attribute.argument, environment), attribute);
    const { name, value } = attribute;
    const evaluate = (): Value => (value ? evaluation.valueOf(value, environment) : scalar(true, attribute));
    const at = { node: attribute, carrier: element, presence: 'always' } as const;
    return withEntry(result, entry(spokenAttribute(name), evaluate, at));
  }, noMembers);
  return { kind: 'record', members, node: element };
}

function spokenAttribute(name: TSESTree.JSXAttribute['name']): string {
  return name.type === 'JSXIdentifier' ? name.name : `${name.namespace.name}:${name.name.name}`;
}

/** The entries of the tables that an element reaches; its props are the first argument. */
export function takersAtElement<Item extends OptionEntry>(
  element: TSESTree.JSXOpeningElement,
  evaluation: Evaluation,
  itemsOf: ItemsOf<Item>,
): Taker<Item>[] {
  evaluation.begin();
  const component = componentOf(element.name, evaluation);
  const matches = component ? matchesOf(component, itemsOf).filter(({ item }) => item.isComponent) : [];
  if (matches.length === 0) return [];
  return runsAt(element, undefined, evaluation.top, evaluation).flatMap(({ environment }) => {
    const props = propsOf(element, evaluation, environment);
    return matches.map(({ row, item }) => ({
      row,
      item,
      node: element,
      argument: (position: number) => (position === 0 ? props : undefined),
      isOpen: false,
    }));
  });
}
