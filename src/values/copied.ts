// From which entry of another set does a loop copy one: `Object.entries(all).forEach(([name, value]) => query.set(name, value))`?
import type { TSESTree } from '@typescript-eslint/utils';
import { memberName, spokenName } from '../syntax/names';
import { isFunction } from '../syntax/nodes';
import type { Node } from '../syntax/nodes';
import { unwrap, wrapped } from '../syntax/unwrap';
import type { Evaluation } from './evaluation';
import { optionsOf } from './value';
import type { Entry } from './value';

const visiting = /^(?:forEach|map|reduce)$/u;
const listing = /^(?:entries|keys)$/u;

/** The list that a callback is called for: `list` of `list.forEach(callback)`. */
function listVisitedBy(callback: Node): Node | undefined {
  const { parent: call } = wrapped(callback);
  if (call?.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && visiting.test(memberName(callee) ?? '') ? callee.object : undefined;
}

/** What the innermost loop around a node goes through. */
function loopedOver(node: Node): Node | undefined {
  for (let place: Node = node; place.parent; place = place.parent) {
    const { parent } = place;
    if ((parent.type === 'ForOfStatement' || parent.type === 'ForInStatement') && parent.body === place)
      return parent.right;
    if (isFunction(place)) return listVisitedBy(place);
  }
  return undefined;
}

/** The set whose names or pairs are listed: `all` of `Object.entries(all).filter(…)`. */
function setListed(list: Node): Node {
  const node = unwrap(list);
  if (node.type !== 'CallExpression') return node;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return node;
  const name = memberName(callee) ?? '';
  if (name === 'filter' || name === 'sort') return setListed(callee.object);
  if (!listing.test(name)) return node;
  const [first] = node.arguments;
  return spokenName(callee.object) === 'Object' && first ? unwrap(first) : unwrap(callee.object);
}

/** Whether a call or an assignment names what it writes by a value of the loop, and not in place. */
function namesByValue(node: Node): node is TSESTree.CallExpression | TSESTree.AssignmentExpression {
  if (node.type === 'CallExpression') return node.arguments.length > 1 && node.arguments[0]?.type !== 'Literal';
  return node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && node.left.computed;
}

/** The entry that a loop copied into this one; undefined where none did, or the set that it went through is not visible. */
export function copiedFrom(entry: Entry, evaluation: Evaluation): Entry | undefined {
  if (!namesByValue(entry.node)) return undefined;
  const list = loopedOver(entry.node);
  if (!list) return undefined;
  const sets = optionsOf(evaluation.valueOf(setListed(list), evaluation.top));
  const entries = sets.flatMap((set) => (set.kind === 'record' || set.kind === 'query' ? set.members.entries : []));
  const found = entries.filter((one) => one.name === entry.name && one.node !== entry.node).at(-1);
  return found && (copiedFrom(found, evaluation) ?? found);
}
