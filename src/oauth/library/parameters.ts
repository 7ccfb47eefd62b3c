// Which parameters does a call of a library hand over, under their names on the wire?
import type { TSESTree } from '@typescript-eslint/utils';
import type { ArgumentPlace, EarlierOption, RequestBuilder, WireName } from '../../libraries/types';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import { argumentsOf } from '../../values/arguments';
import type { Arguments, Evaluator } from '../../values/evaluator';
import { entry, mergedMembers, noMembers, withEntry, withGap, withMembers } from '../../values/members';
import { membersOfQuery } from '../../values/mutations';
import { exact } from '../../values/text';
import { gap, optionsOf, scalar } from '../../values/value';
import type { Entry, Environment, Foreign, Members, Value } from '../../values/value';
import { reaches } from './calls';

/** A call or `new` in the file. */
export type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** The parameters of a call, and the node that a person would edit to change them. */
export interface CallParameters {
  readonly members: Members;
  readonly node: Node;
}

interface Setting {
  readonly call: Call;
  readonly given: Arguments;
  readonly evaluator: Evaluator;
  readonly environment: Environment;
}

/** The value at a place of a call; undefined when the argument is certainly not given. */
function valueAt(place: ArgumentPlace, { call, given, evaluator, environment }: Setting): Value | undefined {
  const argument = given.values[place.argument]?.() ?? given.gap;
  return (place.path ?? []).reduce<Value | undefined>(
    (held, name) => held && evaluator.memberOf(held, name, call, environment),
    argument,
  );
}

function membersAt(place: ArgumentPlace, setting: Setting): CallParameters {
  const value = valueAt(place, setting);
  if (!value) return { members: noMembers, node: setting.call };
  const options = optionsOf(value);
  const [only] = options;
  const isVisible = only?.kind === 'record' || only?.kind === 'query';
  const members = mergedMembers(options.map((option) => membersOfQuery(option, setting.call)));
  return { members, node: isVisible ? only.node : setting.call };
}

/** The entry inside the record that another entry holds, e.g. `query.code_challenge`. */
function withNested(result: Members, members: Members, wire: string, path: readonly string[]): Members {
  const [first, ...rest] = path;
  const holder = members.entries.find((one) => one.name === first);
  if (!holder || rest.length === 0) return holder ? withEntry(result, { ...holder, name: wire }) : result;
  for (const option of optionsOf(holder.value())) {
    if (option.kind === 'record') return withNested(result, option.members, wire, rest);
    if (option.kind === 'gap' || option.kind === 'foreign') return withGap(result, gap(holder.node, 'spread'));
  }
  return result;
}

/** Parameters under the library's names, renamed to those on the wire. */
function renamed(members: Members, builder: RequestBuilder): Members {
  const names = Object.entries(builder.names ?? {});
  const wireNames = new Map(names.filter(([, own]) => !own.includes('.')).map(([wire, own]) => [own, wire]));
  const hidden = new Set(names.filter(([wire, own]) => wire !== own).map(([wire]) => wire));
  const entries = members.entries.flatMap((one): Entry[] => {
    const wire = wireNames.get(one.name);
    if (wire !== undefined) return [{ ...one, name: wire }];
    return hidden.has(one.name) ? [] : [one];
  });
  return names
    .filter(([, own]) => own.includes('.'))
    .reduce<Members>((result, [wire, own]) => withNested(result, members, wire, own.split('.')), {
      ...members,
      entries,
    });
}

const telling = /^(?:response_?type|client_?id|redirect_?uri|scopes?|state|code_?challenge)$/iu;

/** The place of the parameters: where majors differ, the one that visibly holds some of OAuth, else one that may hold any. */
function placeOf(builder: RequestBuilder, setting: Setting): ArgumentPlace | undefined {
  const places = builder.parameters ? [builder.parameters, ...(builder.orAt ?? [])] : [];
  const membersOf = (place: ArgumentPlace): Members => membersAt(place, setting).members;
  const isTelling = (place: ArgumentPlace): boolean => membersOf(place).entries.some(({ name }) => telling.test(name));
  const [first, ...others] = places;
  if (others.length === 0) return first;
  return places.find(isTelling) ?? places.find((place) => membersOf(place).gaps.length > 0) ?? first;
}

function withPositions(members: Members, builder: RequestBuilder, { call, given }: Setting): Members {
  let result = members;
  for (const [wire, position] of Object.entries(builder.positions ?? {}) as [WireName, number][]) {
    const value = given.values[position];
    if (!value) continue;
    const isOff = (): boolean => builder.pkce === 'switch' && wire === 'code_challenge' && exact(value()) === 'false';
    const node = call.arguments[position] ?? call;
    const evaluate = (): Value => (isOff() ? scalar(undefined, node) : value());
    result = withEntry(result, entry(wire, evaluate, { node, carrier: call, presence: 'always' }));
  }
  return result;
}

/** The calls and constructions that a value from outside was made by, nearest first. */
function makersOf(value: Foreign, evaluator: Evaluator): Foreign[] {
  const makers: Foreign[] = [];
  let current: Value = value;
  for (let height = 0; current.kind === 'foreign' && height < 12; height += 1) {
    const { path, environment }: Foreign = current;
    const node: Node = unwrap(current.node);
    if (path.at(-1) === 'new' || path.at(-1) === '()') makers.push({ ...current, path: path.slice(0, -1) });
    let next: Node | undefined;
    if (node.type === 'MemberExpression') next = node.object;
    else if (node.type === 'CallExpression' || node.type === 'NewExpression') next = node.callee;
    if (!next) break;
    current = evaluator.valueOf(next, environment);
  }
  return makers;
}

/** What is handed over in place of the object that would have the option. */
function holderOf({ place }: EarlierOption, setting: Setting): Foreign | undefined {
  const { argument, path = [] } = place;
  const holder = path.length > 1 ? valueAt({ argument, path: path.slice(0, -1) }, setting) : undefined;
  return holder?.kind === 'foreign' ? holder : undefined;
}

/** Whether something was made by one of the earlier calls: `new Connection({ oauth2 })`, with an `OAuth2` of the file. */
export function isMadeBy({ path }: Foreign, options: readonly EarlierOption[]): boolean {
  return path.at(-1) === 'new' && options.some(({ callee }) => reaches(path.slice(0, -1), callee));
}

/** What options of earlier calls add: the parameter, or a doubt where the earlier call is out of sight. */
function withEarlier(members: Members, options: readonly EarlierOption[], callee: Foreign, setting: Setting): Members {
  const makers = makersOf(callee, setting.evaluator);
  const found = options.flatMap((option) =>
    makers.filter((maker) => reaches(maker.path, option.callee)).map((maker) => ({ option, maker })),
  );
  if (found.length === 0) return withGap(members, gap(setting.call, 'call'));
  return found.reduce<Members>((result, { option, maker }) => {
    const call = unwrap(maker.node);
    if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return withGap(result, gap(call, 'import'));
    const given = argumentsOf(call, setting.evaluator, maker.environment);
    const inner = { ...setting, call, given, environment: maker.environment };
    const held = holderOf(option, inner);
    if (held && isMadeBy(held, options)) return withEarlier(result, options, held, setting);
    const value = valueAt(option.place, inner);
    if (!value || (value.kind === 'scalar' && !value.value)) return result;
    if (value.kind === 'gap') return withGap(result, value);
    const name = option.gives ?? 'code_challenge';
    // A switch says that the library sends the parameter, not what it sends.
    const sent = value.kind === 'scalar' ? gap(call, 'call') : value;
    return withEntry(
      result,
      entry(name, () => sent, { node: call, carrier: call, presence: 'always' }),
    );
  }, members);
}

/** The parameters that a call hands to a request builder. */
export function parametersOf(
  call: Call,
  builder: RequestBuilder,
  callee: Foreign | undefined,
  evaluator: Evaluator,
  environment: Environment,
): CallParameters {
  const setting: Setting = { call, given: argumentsOf(call, evaluator, environment), evaluator, environment };
  const place = placeOf(builder, setting);
  const own = place ? membersAt(place, setting) : { members: noMembers, node: call };
  const extras = (builder.extras ?? []).map((extra) => membersAt(extra, setting).members);
  const named = extras.reduce((members, extra) => withMembers(members, extra), renamed(own.members, builder));
  const positioned = withPositions(named, builder, setting);
  const open = setting.given.gap ? withGap(positioned, setting.given.gap) : positioned;
  const members = builder.earlier && callee ? withEarlier(open, builder.earlier, callee, setting) : open;
  return { members, node: own.node };
}
