// How does a file set an option of a client library: to which values, or not at all? Where it is not visible, nothing is said.
import type { ArgumentPlace } from '../../libraries/types';
import type { Node } from '../../syntax/nodes';
import { isWithin } from '../../syntax/ancestors';
import { rootIdentifier } from '../../syntax/names';
import { givenOnce } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { has, leavesOf } from '../../values/parameters';
import type { Leaf } from '../../values/parameters';
import { gap, optionsOf } from '../../values/value';
import type { Entry, Members, Record_, Value } from '../../values/value';
import { constantOf, matchesOf } from './calls';
import type { ItemsOf, OptionEntry, Taker } from './taker';
import { takersOf } from './takers';

/** An option as the file sets it. */
export interface OptionUse<Item> {
  readonly taker: Taker<Item>;
  /** What the option may be; empty when it is left out for certain. */
  readonly leaves: readonly Leaf[];
  /** What writes the option; absent for an option that is an argument of its own, or left out. */
  readonly entry: Entry | undefined;
  /** The visible object that holds the option, or would hold it. */
  readonly holder: Record_ | undefined;
  /** The place to speak of when the option is left out: the object, or the call when it is given none. */
  readonly node: Node;
}

/** The wire value of a leaf: its text, `true`, `false`, or that of a library's constant. */
export function wordOf(leaf: Leaf): string | undefined {
  return leaf.text ?? (leaf.foreign && constantOf(leaf.foreign));
}

/** Whether nothing can be said of a leaf. */
export function isHidden(leaf: Leaf): boolean {
  return leaf.gap !== undefined || (leaf.foreign !== undefined && constantOf(leaf.foreign) === undefined);
}

interface Spot {
  readonly value: Value;
  readonly isLeftOut: boolean;
}

/** A function that gives the options is asked for what it returns, whatever it is handed. */
function opened(value: Value, evaluation: Evaluation): readonly Value[] {
  return optionsOf(value).flatMap((one) =>
    one.kind === 'function'
      ? optionsOf(evaluation.enter(one, { values: [], gap: gap(one.node, 'parameter') }, one.node))
      : [one],
  );
}

/** The values at the end of a path; a step that is not there leads nowhere. */
function valuesAt(
  value: Value,
  path: readonly string[],
  exceptKeys: readonly string[],
  evaluation: Evaluation,
): readonly Value[] {
  const options = opened(value, evaluation);
  const [step, ...rest] = path;
  if (step === undefined) return options;
  return options.flatMap((option) => {
    let next: readonly Value[] = [];
    if (option.kind === 'list') next = step === '*' ? option.items.map((item) => item.value()) : [];
    else if (option.kind === 'record') {
      next = option.members.entries
        .filter(({ name }) => (step === '*' ? !exceptKeys.includes(name) : name === step))
        .map((entry) => entry.value());
    }
    return next.flatMap((one) => valuesAt(one, rest, exceptKeys, evaluation));
  });
}

function spotsOf<Item extends OptionEntry>(
  taker: Taker<Item>,
  place: ArgumentPlace,
  evaluation: Evaluation,
): readonly Spot[] | undefined {
  const { item, isOpen } = taker;
  const given = taker.argument(place.argument);
  if (given === undefined)
    return isOpen || place.path ? undefined : [{ value: gap(evaluation.sourceCode.ast, 'syntax'), isLeftOut: true }];
  // An argument of its own is one option, with all that it may be.
  const isOption = (item.name ?? '') === '' && place.path === undefined;
  const values = isOption ? [given] : valuesAt(given, place.path ?? [], item.exceptKeys ?? [], evaluation);
  return values.map((value) => ({ value, isLeftOut: false }));
}

/** What a name leads to in a record; a dotted one goes down. */
type Found =
  | { readonly kind: 'given'; readonly entries: readonly Entry[]; readonly holder: Record_ }
  | { readonly kind: 'leftOut'; readonly holder: Record_ }
  | { readonly kind: 'hidden' };

function findIn(record: Record_, [name = '', ...rest]: readonly string[]): Found {
  const entries = record.members.entries.filter((entry) => entry.name === name && !isOverruled(entry, record));
  if (entries.length === 0) {
    return record.members.gaps.length === 0 ? { kind: 'leftOut', holder: record } : { kind: 'hidden' };
  }
  if (rest.length === 0) return { kind: 'given', entries, holder: record };
  const inner = entries.flatMap((entry) => optionsOf(entry.value()));
  const [only] = inner;
  if (inner.length !== 1 || only?.kind !== 'record') return { kind: 'hidden' };
  return findIn(only, rest);
}

/** Whether something that is not visible is written over the entry: `{ pkce: false, ...options }`. */
function isOverruled(entry: Entry, record: Record_): boolean {
  return record.members.gaps.some(
    (one) => one.doubt !== 'escapes' && isWithin(one.node, record.node) && one.node.range[0] > entry.node.range[0],
  );
}

function valueIsOneOf(leaf: Leaf, allowed: readonly (boolean | number | string)[]): boolean {
  if (leaf.value.kind === 'list') {
    const { items, gaps } = leaf.value;
    const leaves = items.flatMap((item) => leavesOf(item.value(), item.node));
    return gaps.length === 0 && leaves.length > 0 && leaves.every((one) => valueIsOneOf(one, allowed));
  }
  if (leaf.isEmpty) return allowed.includes('absent') || allowed.includes('');
  const word = wordOf(leaf);
  return word !== undefined && allowed.some((one) => String(one) === word);
}

/** Whether a property is written, and not with nothing: `env.CLIENT_ID || ''` is given. */
function isGiven(members: Members, name: string): boolean {
  const leaves = members.entries
    .filter((entry) => entry.name === name)
    .flatMap((entry) => leavesOf(entry.value(), entry.node));
  return leaves.some((leaf) => !leaf.isEmpty);
}

/** Whether the conditions of the entry hold in the object that holds the option; what cannot be judged does not hold. */
function conditionsHold(item: OptionEntry, holder: Record_ | undefined): boolean {
  const members = holder?.members ?? { entries: [], gaps: [] };
  const isMeaningless = ([name, values]: [string, readonly string[]]): boolean => {
    const leaves = members.entries
      .filter((entry) => entry.name === name)
      .flatMap((entry) => leavesOf(entry.value(), entry.node));
    return leaves.length > 0 && leaves.every((leaf) => valueIsOneOf(leaf, values));
  };
  const isOneOf = ([name, allowed]: [string, readonly (boolean | number | string)[]]): boolean => {
    if (has(members, name) === 'no') return allowed.includes('absent');
    const entries = members.entries.filter((entry) => entry.name === name);
    return (
      entries.length > 0 &&
      entries.every((entry) => leavesOf(entry.value(), entry.node).every((leaf) => valueIsOneOf(leaf, allowed)))
    );
  };
  return (
    (item.ifPresent ?? []).every((names) => [names].flat().some((name) => isGiven(members, name))) &&
    (item.ifMissing ?? []).every((name) => has(members, name) === 'no') &&
    Object.entries(item.ifOneOf ?? {}).every(isOneOf) &&
    !Object.entries(item.unlessOneOf ?? {}).some(isMeaningless)
  );
}

/** Whether another argument of the call has one of the properties that the entry asks for. */
function argumentHolds<Item extends OptionEntry>(taker: Taker<Item>): boolean {
  const { ifArgument } = taker.item;
  const given = ifArgument && taker.argument(ifArgument.position);
  return (
    !ifArgument || (given?.kind === 'record' && given.members.entries.some(({ name }) => ifArgument.has.includes(name)))
  );
}

/** Whether a call is made on a client that another call of the same function has made: of two, the file names each. */
function isOnAnother<Item extends OptionEntry>(
  callee: Node,
  { item, row, node }: Taker<Item>,
  evaluation: Evaluation,
): boolean {
  const root = rootIdentifier(callee);
  const given = root && givenOnce(root, evaluation.sourceCode);
  const made = given && unwrap(given);
  if (made?.type !== 'CallExpression' || made === node) return false;
  const value = evaluation.valueOf(made.callee, evaluation.top);
  return matchesOf(value, (one) => (one === row ? [item] : [])).length > 0;
}

/** Whether the file makes one of the other calls that the entry depends on, on the same client as far as is visible. */
function isCalled<Item extends OptionEntry>(taker: Taker<Item>, evaluation: Evaluation): boolean {
  const { item, row } = taker;
  const callee = item.ifCalled;
  if (!callee) return true;
  return evaluation.index.ofType('CallExpression').some((call) => {
    evaluation.begin();
    const value = evaluation.valueOf(call.callee, evaluation.top);
    const isMatch = matchesOf(value, (one) => (one === row ? [{ callee }] : [])).length > 0;
    return isMatch && !isOnAnother(call.callee, taker, evaluation);
  });
}

function usesAtSpot<Item extends OptionEntry>(
  taker: Taker<Item>,
  spot: Spot,
  evaluation: Evaluation,
): readonly OptionUse<Item>[] {
  const { item, node } = taker;
  const name = item.name ?? '';
  if (spot.isLeftOut)
    return conditionsHold(item, undefined) ? [{ taker, leaves: [], entry: undefined, holder: undefined, node }] : [];
  if (name === '') {
    const leaves = leavesOf(spot.value, node);
    return [{ taker, leaves, entry: undefined, holder: undefined, node }];
  }
  if (spot.value.kind !== 'record') return [];
  const holder = spot.value;
  const found = findIn(holder, name.split('.'));
  if (found.kind === 'hidden' || !conditionsHold(item, holder)) return [];
  if (found.kind === 'leftOut')
    return isGivenElsewhere(taker, name, evaluation)
      ? []
      : [{ taker, leaves: [], entry: undefined, holder: found.holder, node: found.holder.node }];
  return found.entries.map((entry) => ({
    taker,
    leaves: leavesOf(entry.value(), entry.node),
    entry,
    holder: found.holder,
    node: found.holder.node,
  }));
}

/** Whether another place, such as the defaults of all providers, gives the option, or could. */
function isGivenElsewhere<Item extends OptionEntry>(taker: Taker<Item>, name: string, evaluation: Evaluation): boolean {
  return (taker.item.inheritsFrom ?? []).some((place) =>
    (spotsOf(taker, place, evaluation) ?? []).some(
      ({ value, isLeftOut }) =>
        !isLeftOut && (value.kind !== 'record' || findIn(value, name.split('.')).kind !== 'leftOut'),
    ),
  );
}

/** All visible uses of the options in question, and the visible places where one is left out. */
export function optionUsesOf<Item extends OptionEntry>(
  evaluation: Evaluation,
  itemsOf: ItemsOf<Item>,
): readonly OptionUse<Item>[] {
  return takersOf(evaluation, itemsOf).flatMap((taker) => {
    const { item, node } = taker;
    evaluation.begin();
    if (!argumentHolds(taker) || !isCalled(taker, evaluation)) return [];
    if (!item.place) return [{ taker, leaves: [], entry: undefined, holder: undefined, node }];
    const spots = spotsOf(taker, item.place, evaluation) ?? [];
    return spots.flatMap((spot) => usesAtSpot(taker, spot, evaluation));
  });
}
