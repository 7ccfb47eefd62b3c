// `Object.entries`, `Object.assign` and their like, and the methods of `URLSearchParams` and `URL`.
import type { Node } from '../../syntax/nodes';
import { argument } from '../evaluator';
import type { Arguments } from '../evaluator';
import { gapOf, withSpread } from '../expressions';
import { copiedMembers, entry, noMembers, withEntry, withGap, withoutEntry } from '../members';
import { membersOfPairs } from '../mutations';
import { itemsOf } from '../loops';
import { exact, piecesOf, textOf } from '../text';
import { choice, gap, knownText, mapOptions, scalar } from '../value';
import type { Entry, Item, Members, Query, Url, Value } from '../value';

/** Item lists of the members of a record, or of the pairs of a query. */
function listOf(value: Value, node: Node, itemOf: (one: Entry) => Value): Value {
  return mapOptions(value, node, (option) => {
    if (option.kind !== 'record' && option.kind !== 'query') {
      return { kind: 'list', items: [], gaps: [gapOf(option, node, 'call')], node };
    }
    const items = option.members.entries.map((one): Item => ({
      value: () => itemOf(one),
      presence: one.presence,
      node: one.node,
    }));
    const { gaps } = option.kind === 'query' ? copiedMembers(option) : option.members;
    return { kind: 'list', items, gaps, node: option.node };
  });
}

function pair(one: Entry): Value {
  const parts = [() => knownText(one.name, one.node), () => one.value()];
  return {
    kind: 'list',
    items: parts.map((value): Item => ({ value, presence: 'always', node: one.node })),
    gaps: [],
    node: one.node,
  };
}

/** `Object.fromEntries(pairs)`. */
function fromEntries(value: Value, node: Node): Value {
  return mapOptions(value, node, (option) => {
    if (option.kind === 'query') return { kind: 'record', members: copiedMembers(option), node: option.node };
    if (option.kind === 'list') return { kind: 'record', members: membersOfPairs(option), node: option.node };
    return { kind: 'record', members: { entries: [], gaps: [gapOf(option, node, 'call')] }, node };
  });
}

/** `Object.assign(target, …sources)`, seen as the value that it gives. */
export function assignedRecord(given: Arguments, node: Node): Value {
  const [target, ...sources] = given.values.map((one) => one());
  let members: Members = noMembers;
  for (const source of [...(target ? [target] : []), ...sources]) members = withSpread(members, source, node);
  if (given.gap) members = withGap(members, given.gap);
  const carrier = target && (target.kind === 'record' || target.kind === 'query') ? target.node : node;
  return { kind: 'record', members, node: carrier };
}

/** `Object.hasOwn(object, name)`, `object.hasOwnProperty(name)`, `name in object`. */
export function hasMember(object: Value, key: Value | undefined, node: Node): Value {
  const name = key && exact(key);
  if (object.kind !== 'record' || name === undefined) return gap(node, 'branch');
  const found = object.members.entries.filter((one) => one.name === name);
  if (found.some(({ presence }) => presence === 'always')) return scalar(true, node);
  return found.length === 0 && object.members.gaps.length === 0 ? scalar(false, node) : gap(node, 'branch');
}

/** What `Object.name(…)` gives; undefined when it is not one of those that are read. */
export function callOnObject(name: string, given: Arguments, node: Node): Value | undefined {
  const first = argument(given, 0) ?? scalar(undefined, node);
  switch (name) {
    case 'entries':
      return listOf(first, node, pair);
    case 'keys':
    case 'getOwnPropertyNames':
      return listOf(first, node, (one) => knownText(one.name, one.node));
    case 'values':
      return listOf(first, node, (one) => one.value());
    case 'fromEntries':
      return fromEntries(first, node);
    case 'assign':
      return assignedRecord(given, node);
    case 'freeze':
    case 'seal':
      return first;
    case 'hasOwn':
      return hasMember(first, argument(given, 1), node);
    default:
      return undefined;
  }
}

/** The result of a method call on a `URLSearchParams`, a `FormData`, a `Map` or an immutable parameter chain. */
export function callOnQuery(query: Query, method: string, given: Arguments, node: Node): Value {
  const key = argument(given, 0);
  const name = key && exact(key);
  switch (method) {
    case 'toString':
      return textOf(piecesOf(query, node), query.node);
    case 'set':
    case 'append':
    case 'field': {
      if (name === undefined)
        return { ...query, members: withGap(query.members, gapOf(key ?? gap(node, 'spread'), node, 'computed-key')) };
      const value = (): Value => argument(given, 1) ?? gap(node, 'spread');
      return {
        ...query,
        members: withEntry(query.members, entry(name, value, { node, carrier: query.node, presence: 'always' })),
      };
    }
    case 'appendAll':
    case 'setAll':
      return { ...query, members: withSpread(query.members, key ?? gap(node, 'spread'), node) };
    case 'delete':
      return name === undefined ? query : { ...query, members: withoutEntry(query.members, name, 'always') };
    case 'get': {
      const found = query.members.entries.filter((one) => one.name === name);
      const [hidden] = query.members.gaps;
      // What an unseen address or key brings along is not known either: nothing found is no proof of nothing there.
      if (found.length === 0) return gap(node, hidden?.doubt ?? 'call');
      return choice(
        found.map((one) => one.value()),
        node,
      );
    }
    case 'entries':
      return { kind: 'list', items: itemsOf(query, node) ?? [], gaps: [], node: query.node };
    case 'keys':
      return listOf(query, node, (one) => knownText(one.name, one.node));
    default:
      return gap(node, 'call');
  }
}

/** The result of a method call on a `URL`. */
export function callOnUrl(url: Url, method: string, node: Node): Value {
  return method === 'toString' || method === 'toJSON' || method === 'valueOf'
    ? textOf(piecesOf(url, node), url.node)
    : gap(node, 'call');
}
