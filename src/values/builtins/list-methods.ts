// What do the methods of arrays give, when the items are visible?
import type { Node } from '../../syntax/nodes';
import type { Arguments, Evaluator } from '../evaluator';
import { argument } from '../evaluator';
import { gapOf } from '../expressions';
import { exact, inSequence } from '../text';
import type { Part } from '../text';
import { choice, gap, isNothing, knownText, optionsOf, scalar, truth } from '../value';
import type { Item, List, Value } from '../value';

/** How a callback is called: the evaluator's way to run functions and built-in ones alike. */
export type Invoke = (callee: Value, given: Arguments, node: Node) => Value;

function lazily(evaluate: () => Value): () => Value {
  let known: Value | undefined;
  return () => (known ??= evaluate());
}

/** What a callback is given for an item: the item, its index, the array. */
function argumentsFor(list: List, item: Item, node: Node): Arguments {
  return { values: [() => item.value(), () => indexOf(list, item, node), () => list], gap: undefined };
}

/** The index of an item, where all items are there for certain. */
function indexOf(list: List, item: Item, node: Node): Value {
  return isCertain(list) ? scalar(list.items.indexOf(item), node) : gap(node, 'branch');
}

function isCertain({ items, gaps }: List): boolean {
  return gaps.length === 0 && items.every(({ presence }) => presence === 'always');
}

function joined(list: List, given: Arguments, node: Node): Value {
  const separator = given.values[0] ? exact(given.values[0]()) : ',';
  if (separator === undefined) return gap(node, 'call');
  const between: Part = { value: knownText(separator, node), node };
  const parts: Part[] = [];
  let isFirst = true;
  for (const item of list.items) {
    const own: Part = { value: item.value(), node: item.node };
    if (item.presence === 'always') {
      parts.push(...(isFirst ? [own] : [between, own]));
      isFirst = false;
    } else {
      const joint = isFirst ? [own, between] : [between, own];
      const optional = choice([knownText('', node), inSequence(joint, item.node)], node);
      parts.push({ value: optional, node });
    }
  }
  for (const one of list.gaps) parts.push(between, { value: one, node });
  return inSequence(parts, node);
}

function filtered(list: List, callback: Value | undefined, node: Node, invoke: Invoke): Value {
  const items = list.items.flatMap((item): Item[] => {
    const isBoolean = callback?.kind === 'foreign' && callback.path.at(-1) === 'Boolean';
    const kept = truth(isBoolean || !callback ? item.value() : invoke(callback, argumentsFor(list, item, node), node));
    if (kept === false) return [];
    return [kept ? item : { ...item, presence: 'sometimes' }];
  });
  return { ...list, items };
}

function mapped(list: List, callback: Value | undefined, node: Node, invoke: Invoke): List {
  if (!callback) return { ...list, items: [], gaps: [gap(node, 'syntax')] };
  const items = list.items.map((item): Item => ({
    ...item,
    value: lazily(() => invoke(callback, argumentsFor(list, item, node), node)),
  }));
  return { kind: 'list', items, gaps: list.gaps, node };
}

function flattened(list: List, node: Node): List {
  const items: Item[] = [];
  const gaps = [...list.gaps];
  for (const item of list.items) {
    for (const option of optionsOf(item.value())) {
      if (option.kind === 'list') {
        items.push(...option.items);
        gaps.push(...option.gaps);
      } else if (option.kind === 'gap' || option.kind === 'foreign') gaps.push(gapOf(option, item.node, 'spread'));
      else if (!isNothing(option)) items.push({ ...item, value: () => option });
    }
  }
  return { kind: 'list', items, gaps, node };
}

function reduced(list: List, given: Arguments, node: Node, invoke: Invoke): Value {
  const callback = argument(given, 0);
  const [first] = list.items;
  const start = given.values[1] ?? (first?.presence === 'always' ? () => first.value() : undefined);
  if (!callback || !start) return gap(node, 'call');
  let state = start();
  const step = (before: Value, rest: Arguments): Value =>
    invoke(callback, { ...rest, values: [() => before, ...rest.values] }, node);
  for (const item of given.values[1] ? list.items : list.items.slice(1)) {
    const after = step(state, argumentsFor(list, item, node));
    state = item.presence === 'always' ? after : choice([state, after], node);
  }
  const [hidden] = list.gaps;
  return hidden ? step(state, { values: [() => hidden], gap: undefined }) : state;
}

function concatenatedLists(list: List, given: Arguments, node: Node): List {
  const gaps = given.gap ? [...list.gaps, given.gap] : [...list.gaps];
  const items = [...list.items];
  for (const one of given.values) {
    const value = one();
    if (value.kind === 'list') {
      items.push(...value.items);
      gaps.push(...value.gaps);
    } else if (value.kind === 'gap' || value.kind === 'foreign' || value.kind === 'choice')
      gaps.push(gapOf(value, node, 'spread'));
    else items.push({ value: () => value, presence: 'always', node });
  }
  return { kind: 'list', items, gaps, node };
}

function includes(list: List, given: Arguments, node: Node): Value {
  const wanted = given.values[0] && exact(given.values[0]());
  const known = list.items.map((item) => (item.presence === 'always' ? exact(item.value()) : undefined));
  if (wanted === undefined) return gap(node, 'branch');
  if (known.includes(wanted)) return scalar(true, node);
  return list.gaps.length === 0 && known.every((one) => one !== undefined) ? scalar(false, node) : gap(node, 'branch');
}

/** The result of a method call on an array. */
export function callOnList(
  list: List,
  method: string,
  given: Arguments,
  node: Node,
  evaluator: Evaluator,
  invoke: Invoke,
): Value {
  if (!evaluator.spend(list.items.length)) return gap(node, 'budget');
  switch (method) {
    case 'join':
      return joined(list, given, node);
    case 'map':
      return mapped(list, argument(given, 0), node, invoke);
    case 'flatMap':
      return flattened(mapped(list, argument(given, 0), node, invoke), node);
    case 'flat':
      return flattened(list, node);
    case 'filter':
      return filtered(list, argument(given, 0), node, invoke);
    case 'reduce':
      return reduced(list, given, node, invoke);
    case 'concat':
      return concatenatedLists(list, given, node);
    case 'reverse':
    case 'toReversed':
      return { ...list, items: [...list.items].reverse() };
    case 'sort':
    case 'toSorted':
    case 'values':
      return list;
    case 'slice':
      return given.values.length === 0
        ? list
        : { ...list, items: list.items.map((item): Item => ({ ...item, presence: 'sometimes' })) };
    case 'toString':
      return joined(list, { values: [() => knownText(',', node)], gap: undefined }, node);
    case 'includes':
      return includes(list, given, node);
    default:
      return gap(node, 'call');
  }
}
