// Where does a file hand something to a client library? Calls, classes that extend one of its classes, plugins, JSX
// components, and object literals whose type is imported from it.
import type { TSESTree } from '@typescript-eslint/utils';
import { classAround } from '../../syntax/file-index';
import { spokenName } from '../../syntax/names';
import { unwrap } from '../../syntax/unwrap';
import { argumentsOf } from '../../values/arguments';
import type { Evaluation } from '../../values/evaluation';
import { runsAt } from '../../values/runs';
import type { Environment, Value } from '../../values/value';
import { lastNames, matchesOf, mayReach, rowsNamedIn } from './calls';
import type { ItemsOf, OptionEntry, Taker } from './taker';
import { takersAtElement } from './takers-by-element';
import { takersAtList } from './takers-by-list';
import { takersAtProvider, takersAtType } from './takers-by-type';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** The values that a call may reach: its callee, or what its class extends, also through a mixin. */
function calleesOf(call: Call, evaluation: Evaluation, environment: Environment): readonly Value[] {
  if (call.callee.type !== 'Super') return [evaluation.valueOf(call.callee, environment)];
  const parent = classAround(call)?.superClass;
  if (!parent) return [];
  // e.g. `class LoginStrategy extends PassportStrategy(Strategy)`
  const mixin = unwrap(parent);
  const mixed = mixin.type === 'CallExpression' ? mixin.arguments : [];
  return [parent, ...mixed].map((node) => evaluation.valueOf(node, environment));
}

/** Whether a call by its name takes a plugin first, and the options of that plugin next. */
function takesPlugin({ callee }: Call): boolean {
  const name = spokenName(callee);
  return name === 'register' || name === 'use';
}

function takersAtCall<Item extends OptionEntry>(
  call: Call,
  evaluation: Evaluation,
  itemsOf: ItemsOf<Item>,
): Taker<Item>[] {
  const isMatch = (environment: Environment): ReturnType<typeof matchesOf<Item>> => {
    const own = calleesOf(call, evaluation, environment)
      .flatMap((callee) => matchesOf(callee, itemsOf))
      .filter(({ item }) => !item.isComponent && !item.isPlugin && !item.listedIn);
    const [first] = call.arguments;
    if (!takesPlugin(call) || !first) return own;
    const plugin = matchesOf(evaluation.valueOf(first, environment), itemsOf);
    return [...own, ...plugin.filter(({ item }) => item.isPlugin)];
  };
  evaluation.begin();
  if (isMatch(evaluation.top).length === 0) return [];
  return runsAt(call, undefined, evaluation.top, evaluation).flatMap(({ environment }) => {
    const given = argumentsOf(call, evaluation, environment);
    return isMatch(environment).map(({ row, item }) => ({
      row,
      item,
      node: call,
      argument: (position: number) => given.values[position]?.(),
      isOpen: given.gap !== undefined,
    }));
  });
}

/** All places of the file that reach an entry of the tables. */
export function takersOf<Item extends OptionEntry>(evaluation: Evaluation, itemsOf: ItemsOf<Item>): Taker<Item>[] {
  const { index } = evaluation;
  const items = rowsNamedIn(evaluation).flatMap((row) => itemsOf(row) ?? []);
  if (items.length === 0) return [];
  const names = lastNames(items.flatMap(({ callee }) => callee));
  const elements = items.some(({ isComponent }) => isComponent) ? index.ofType('JSXOpeningElement') : [];
  const properties = index.ofType('Property');
  const types = items.some((item) => item.types) ? index.ofType('TSTypeReference') : [];
  const isCandidate = (call: Call): boolean => takesPlugin(call) || mayReach(call.callee, names, evaluation);
  const calls: Call[] = [...index.ofType('CallExpression'), ...index.ofType('NewExpression')];
  return [
    ...calls.filter(isCandidate).flatMap((call) => takersAtCall(call, evaluation, itemsOf)),
    ...elements.flatMap((element) => takersAtElement(element, evaluation, itemsOf)),
    ...types.flatMap((type) => takersAtType(type, evaluation, itemsOf)),
    ...properties.flatMap((property) => [
      ...takersAtList(property, evaluation, itemsOf),
      ...takersAtProvider(property, evaluation, itemsOf),
    ]),
  ];
}
