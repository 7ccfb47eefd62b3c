// What does one statement do to the object that a variable holds?
import { memberName, spokenName } from '../syntax/names';
import type { Node } from '../syntax/nodes';
import { variableOf } from '../syntax/scopes';
import { argumentsOf } from './arguments';
import { argument } from './evaluator';
import type { Evaluator } from './evaluator';
import { isChangedAlong } from './exposure';
import { gapOf, withSpread } from './expressions';
import type { Change, ChangeStep } from './history';
import { copiedMembers, entry, noMembers, withEntry, withGap, withMembers, withoutEntry } from './members';
import { valueInPattern } from './patterns';
import { mayChangeParameter } from './purity';
import { onlyReads } from './readers';
import type { Run } from './runs';
import type { Context, Story } from './story';
import { addressOf, queryOf } from './query';
import { concatenated, exact, sumOf, textOf, toText } from './text';
import { choice, gap, isNothing, knownText, mapOptions, optionsOf } from './value';
import type { Entry, Foreign, Gap, List, Members, Query, Record_, Url, Value } from './value';

/** `params` of `url.searchParams`, and `query` of what `url.parse` made. */
const queryNames = new Set(['searchParams', 'query']);

/** Names under which `set` and `append` of query-like objects go. */
const setters = new Set(['set', 'append', 'add', 'put']);

/** Whether a method of this name writes a named value. */
export function isSetter(method: string): boolean {
  return setters.has(method);
}

/** A value with named things in it. */
type Holder = Record_ | Query | Url;

/** Writes `name` for every text that the key may be. */
function put(value: Holder, key: Value, put_: () => Value, run: Run, node: Node): Value {
  const names = optionsOf(key).map(exact);
  if (names.some((name) => name === undefined))
    return { ...value, members: withGap(value.members, gapOf(key, node, 'computed-key')) };
  const presence = names.length > 1 ? 'sometimes' : run.presence;
  const members = names.reduce<Members>(
    (result, name) => withEntry(result, entry(name as string, put_, { node, carrier: value.node, presence })),
    value.members,
  );
  return { ...value, members };
}

function called(
  value: Query,
  method: string,
  change: Extract<Change, { kind: 'call' }>,
  run: Run,
  evaluator: Evaluator,
): Value {
  const given = argumentsOf(change.call, evaluator, run.environment);
  const key = argument(given, 0);
  if (setters.has(method) && key) {
    return put(value, key, () => argument(given, 1) ?? gap(change.call, 'spread'), run, change.call);
  }
  if (method === 'delete' && key) {
    return removed(value, key, run.presence);
  }
  return value;
}

/** Removes every name that the key may be; a key that is not known could be any of them. */
function removed(value: Holder, key: Value, presence: Run['presence']): Value {
  const keys = optionsOf(key).map(exact);
  const isSure = presence === 'always' && keys.length === 1 && keys[0] !== undefined;
  const names = keys.includes(undefined) ? value.members.entries.map(({ name }) => name) : keys;
  const members = names.reduce<Members>(
    (result, name) => withoutEntry(result, name as string, isSure ? 'always' : 'sometimes'),
    value.members,
  );
  return { ...value, members };
}

function calledOnList(
  value: List,
  method: string,
  change: Extract<Change, { kind: 'call' }>,
  run: Run,
  evaluator: Evaluator,
): Value {
  if (method === 'fill' || method === 'copyWithin') return opened(value, gap(change.call, 'reassigned'));
  if (method !== 'push' && method !== 'unshift' && method !== 'splice') return value;
  const given = argumentsOf(change.call, evaluator, run.environment);
  // Which items `splice` takes out is not followed.
  if (method === 'splice')
    return opened(value, given.values.length > 2 ? gap(change.call, 'reassigned') : gap(change.call, 'branch'));
  const items = given.values.map((one) => ({ value: one, presence: run.presence, node: change.call }));
  const gaps = given.gap ? [...value.gaps, given.gap] : value.gaps;
  return { ...value, items: method === 'push' ? [...value.items, ...items] : [...items, ...value.items], gaps };
}

/** `url.search = …`, `url.href = …`, `url.pathname = …`. */
function assignedToUrl(url: Url, name: string, value: Value, node: Node): Value {
  // `search = undefined` makes the legacy `url.format` write the query out anew; a `URL` is not treated so.
  if (name === 'search' && isNothing(value)) return url;
  if (name === 'search' || queryNames.has(name)) {
    const records = optionsOf(value).map((option) => membersOfQuery(option, node));
    return {
      ...url,
      members: records.reduce(
        (all, one) => withMembers(all, one, records.length > 1 ? 'sometimes' : 'always'),
        noMembers,
      ),
    };
  }
  if (name === 'href') {
    const { base, members } = addressOf(toText(value, node));
    return { ...url, base, members };
  }
  if (name === 'pathname') return { ...url, base: textOf(concatenated(url.base, value, node).pieces, node) };
  return url;
}

/** What a value says when it is taken for a whole query: a text, a record, another query. */
export function membersOfQuery(value: Value, node: Node): Members {
  switch (value.kind) {
    case 'query':
      return copiedMembers(value);
    case 'record':
    case 'url':
      return value.members;
    case 'text':
      return queryOf(value);
    case 'scalar':
      return noMembers;
    case 'list':
      return membersOfPairs(value);
    default:
      return { entries: [], gaps: [gapOf(value, node, 'call')] };
  }
}

/** `[[name, value], …]`. */
export function membersOfPairs(list: List): Members {
  let members: Members = { entries: [], gaps: list.gaps };
  for (const item of list.items) {
    const pair = item.value();
    const name = pair.kind === 'list' ? pair.items[0]?.value() : undefined;
    const known = name && exact(name);
    if (pair.kind !== 'list' || known === undefined) {
      members = withGap(members, gapOf(name ?? pair, item.node, 'computed-key'));
      continue;
    }
    const evaluate = (): Value => pair.items[1]?.value() ?? gap(item.node, 'spread');
    members = withEntry(
      members,
      entry(known, evaluate, { node: item.node, carrier: list.node, presence: item.presence }),
    );
  }
  return members;
}

/** `url.search += …`, `url.href += …`: more of the query. */
function addedToUrl(url: Url, name: string, value: Value, node: Node, { presence }: Run): Value {
  if (name !== 'search' && name !== 'href') return url;
  const added = optionsOf(value).map((option) => membersOfQuery(option, node));
  const certainty = added.length > 1 ? 'sometimes' : presence;
  return { ...url, members: added.reduce((all, one) => withMembers(all, one, certainty), url.members) };
}

/** `options.body += …`: the text that stands under the name already, and more of it. */
function withAddition(members: Members, name: string, right: () => Value, node: Node, { presence }: Run): Members {
  const entries = members.entries.map((one): Entry => {
    if (one.name !== name) return one;
    const more = (): Value => (presence === 'always' ? right() : choice([knownText('', node), right()], node));
    return entry(name, () => mapOptions(one.value(), node, (held) => sumOf(held, more(), node)), one);
  });
  return { ...members, entries };
}

function assigned(value: Value, change: Extract<Change, { kind: 'assign' }>, run: Run, evaluator: Evaluator): Value {
  const { member, assignment, pattern } = change;
  const name = memberName(member);
  let known: Value | undefined;
  const whole = (): Value => evaluator.valueOf(assignment.right, run.environment);
  const right = (): Value =>
    (known ??= pattern ? valueInPattern(member, pattern, whole, evaluator, run.environment) : whole());
  const isAddition = assignment.operator === '+=';
  if (value.kind === 'url') {
    if (name === undefined) return value;
    return isAddition
      ? addedToUrl(value, name, right(), assignment, run)
      : assignedToUrl(value, name, right(), assignment);
  }
  if (value.kind === 'list') {
    const item = { value: right, presence: run.presence, node: assignment };
    return name === 'length' ? value : { ...value, items: [...value.items, item] };
  }
  if (value.kind !== 'record') return value;
  if (isAddition && name !== undefined && value.members.entries.some((one) => one.name === name))
    return { ...value, members: withAddition(value.members, name, right, assignment, run) };
  const key = name === undefined ? evaluator.valueOf(member.property, run.environment) : toKey(name, member);
  return put(value, key, right, assignment.operator === '=' ? run : { ...run, presence: 'sometimes' }, assignment);
}

/** `options.tries++`: what stands under the name then is a number that is not known. */
function counted(value: Value, { member }: Extract<Change, { kind: 'count' }>, run: Run, evaluator: Evaluator): Value {
  if (value.kind === 'list') return opened(value, gap(member, 'reassigned'));
  if (value.kind !== 'record') return value;
  const name = memberName(member);
  const key = name === undefined ? evaluator.valueOf(member.property, run.environment) : toKey(name, member);
  return put(value, key, () => gap(member, 'reassigned'), run, member);
}

function toKey(name: string, node: Node): Value {
  return { kind: 'text', pieces: name === '' ? [] : [name], node };
}

function absorbed(value: Value, change: Extract<Change, { kind: 'absorb' }>, run: Run, evaluator: Evaluator): Value {
  if (value.kind !== 'record' && value.kind !== 'query' && value.kind !== 'url') return value;
  const given = argumentsOf(change.call, evaluator, run.environment);
  const sources = given.values.slice(1);
  const added = sources.reduce<Members>((members, source) => withSpread(members, source(), change.call), noMembers);
  const all = given.gap ? withGap(added, given.gap) : added;
  return { ...value, members: withMembers(value.members, all, run.presence) };
}

/** The whole choice that an expression is an arm of: its other arms do not come after it. */
function choiceAround(place: Node): Node {
  let node = place;
  while (node.parent?.type === 'ConditionalExpression' || node.parent?.type === 'LogicalExpression') node = node.parent;
  return node;
}

function isReadAfter(place: Node, { isReadByCaller, cell }: Story): boolean {
  return isReadByCaller === true || cell.uses().some((use) => use.range[0] > place.range[1]);
}

/** Hands the object to a function: one of the file is followed, an unseen one may add to it if it is read afterwards. */
function passed(
  value: Value,
  step: ChangeStep,
  change: Extract<Change, { kind: 'pass' }>,
  run: Run,
  context: Context,
): Value {
  const { evaluator, story } = context;
  const callee = evaluator.valueOf(change.call.callee, run.environment);
  const isReadLater = isReadAfter(change.call, story);
  if (callee.kind === 'function') {
    const parameter = callee.node.params[change.position];
    const environment = evaluator.environmentFor(
      callee,
      argumentsOf(change.call, evaluator, run.environment),
      change.call,
    );
    const name = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
    const variable = name?.type === 'Identifier' ? variableOf(name, evaluator.sourceCode) : undefined;
    if (variable && environment)
      return context.replay(variable, value, environment, { ...story, isReadByCaller: isReadLater }, evaluator);
    return mayChangeParameter(callee.node, change.position, evaluator)
      ? openedThrough(value, gap(step.node, 'escapes'))
      : value;
  }
  if (!isReadLater || onlyReads(callee, spokenName(change.call.callee), change.position)) return value;
  if (callee.kind === 'class' && !isChangedAlong(change.call.arguments[change.position] as Node, undefined, evaluator))
    return value;
  return openedThrough(value, gap(step.node, 'escapes'));
}

/** The value, to which something unseen may have added. */
function opened(value: Value, unseen: Gap): Value {
  if (value.kind === 'list') return { ...value, gaps: [...value.gaps, unseen] };
  if (value.kind === 'record' || value.kind === 'query' || value.kind === 'url')
    return { ...value, members: withGap(value.members, unseen) };
  return value;
}

/** With more members than this an object is a table, in which nobody looks for something to add to. */
const mostParts = 40;

/** The value, to which something unseen may have added, and to what stands in it. */
function openedThrough(value: Value, unseen: Gap): Value {
  const whole = opened(value, unseen);
  if (whole.kind !== 'record' || whole.members.entries.length > mostParts) return whole;
  const entries = whole.members.entries.map((one): Entry => {
    let known: Value | undefined;
    const within = (): Value =>
      (known ??= mapOptions(one.value(), unseen.node, (inner) => openedThrough(inner, unseen)));
    return { ...one, value: within };
  });
  return { ...whole, members: { ...whole.members, entries } };
}

/** Whether a list may hold named values: pairs, or texts with an equals sign. One of single words does not. */
function mayHoldPairs({ items }: List): boolean {
  const isPair = (value: Value): boolean =>
    value.kind === 'list' ||
    (value.kind === 'text' && value.pieces.some((piece) => typeof piece === 'string' && piece.includes('=')));
  return items.length === 0 || items.some((item) => optionsOf(item.value()).some(isPair));
}

/** Whether it is an element of a page, whose `append` takes other elements. */
function isElement({ path }: Foreign): boolean {
  return path.at(-1) === '()' && path.at(-2) === 'createElement';
}

/** What an unknown object becomes once it is seen to be used like a query or a record. */
function revealed(value: Value, change: Change): Value {
  if (value.kind !== 'gap' && value.kind !== 'foreign') return value;
  if (value.kind === 'foreign' && isElement(value)) return value;
  const hidden = value.kind === 'gap' ? value : gap(value.node, 'call', value);
  const members: Members = { entries: [], gaps: [hidden] };
  if (change.kind === 'call' && setters.has(change.method) && change.call.arguments.length >= 2)
    return { kind: 'query', members, node: value.node };
  if (change.kind === 'assign' && value.kind === 'gap' && !value.origin)
    return { kind: 'record', members, node: value.node };
  return value;
}

function apply(value: Value, step: ChangeStep, run: Run, context: Context): Value {
  const { change } = step;
  const { evaluator } = context;
  const target = revealed(value, change);
  switch (change.kind) {
    case 'call':
      if (target.kind === 'query') return called(target, change.method, change, run, evaluator);
      return target.kind === 'list' ? calledOnList(target, change.method, change, run, evaluator) : value;
    case 'assign':
      return assigned(target, change, run, evaluator);
    case 'delete': {
      const name = memberName(change.member);
      const key =
        name === undefined ? evaluator.valueOf(change.member.property, run.environment) : toKey(name, step.node);
      if (target.kind === 'list') return opened(target, gap(step.node, 'reassigned'));
      return target.kind === 'record' ? removed(target, key, run.presence) : value;
    }
    case 'count':
      return counted(target, change, run, evaluator);
    case 'absorb':
      return absorbed(target, change, run, evaluator);
    case 'pass':
      return passed(target, step, change, run, context);
    case 'expose': {
      const isOpen =
        isReadAfter(choiceAround(change.place), context.story) && (value.kind !== 'list' || mayHoldPairs(value));
      return isOpen ? opened(value, gap(step.node, 'escapes')) : value;
    }
    case 'unread':
      return opened(target, gap(step.node, 'reassigned'));
    case 'alias':
      return value;
  }
}

/** An unknown value whose `searchParams` are written is a URL. */
function asUrl(value: Value): Value {
  if (value.kind !== 'gap' && value.kind !== 'foreign') return value;
  const hidden = value.kind === 'gap' ? value : gap(value.node, value.module === 'global' ? 'call' : 'import', value);
  const base = textOf([hidden], value.node);
  return { kind: 'url', base, members: { entries: [], gaps: [hidden] }, node: value.node };
}

function at(value: Value, path: readonly string[], step: ChangeStep, run: Run, context: Context): Value {
  const [name, ...rest] = path;
  if (name === undefined) return apply(value, step, run, context);
  const target = name === 'searchParams' ? asUrl(value) : value;
  if (target.kind === 'url' && queryNames.has(name)) {
    const query: Value = { kind: 'query', members: target.members, node: target.node };
    const isAssignment = step.change.kind === 'assign' || step.change.kind === 'delete';
    const seen: Value = isAssignment ? { ...query, kind: 'record' } : query;
    const after = at(seen, rest, step, run, context);
    return after.kind === 'query' || after.kind === 'record' ? { ...target, members: after.members } : target;
  }
  if (target.kind !== 'record') return value;
  const entries = target.members.entries.map((one) => {
    if (one.name !== name) return one;
    let known: Value | undefined;
    return {
      ...one,
      value: () => (known ??= mapOptions(one.value(), step.node, (inner) => at(inner, rest, step, run, context))),
    };
  });
  return { ...target, members: { ...target.members, entries } };
}

/** The value after one change, for each of its alternatives. */
export function changed(value: Value, step: ChangeStep, run: Run, context: Context): Value {
  return mapOptions(value, step.node, (option) => at(option, step.path, step, run, context));
}
