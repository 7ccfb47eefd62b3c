// Finds the token requests that are made by calls of a client library.
import type { TSESTree } from '@typescript-eslint/utils';
import type { ArgumentPlace, ClientLibrary, EarlierOption, Exchange } from '../../libraries/types';
import { spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { argumentsOf } from '../../values/arguments';
import { argument } from '../../values/evaluator';
import type { Arguments } from '../../values/evaluator';
import type { Evaluation } from '../../values/evaluation';
import { entry, noMembers, withEntry, withGap } from '../../values/members';
import { membersOfQuery } from '../../values/mutations';
import { leavesOf } from '../../values/parameters';
import { runsAt } from '../../values/runs';
import { exact } from '../../values/text';
import { gap, isNothing, optionsOf } from '../../values/value';
import type { Entry, Environment, Members, Value } from '../../values/value';
import { isReadFromRequest } from '../incoming';
import { constantOf, lastNames, matchesOf, namesToCall, reaches } from './calls';
import type { Match } from './calls';
import { isMadeBy } from './parameters';
import type { TokenRequest } from '../requests/token-request';
import { codeGrant } from '../vocabulary';

function exchangesOf({ exchanges }: ClientLibrary): readonly Exchange[] | undefined {
  return exchanges;
}

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** A call of the catalogue under a closer look. */
interface Site {
  readonly call: Call;
  readonly given: Arguments;
  readonly match: Match<Exchange>;
  readonly evaluation: Evaluation;
  readonly environment: Environment;
}

/** What is given at a place; undefined when it is certainly nothing. */
function valueAt({ path = [], argument: position }: ArgumentPlace, site: Omit<Site, 'match'>): Value | undefined {
  const { call, given, evaluation, environment } = site;
  const held = argument(given, position);
  const value = held && path.reduce((inner, name) => evaluation.memberOf(inner, name, call, environment), held);
  return value && !isNothing(value) ? value : undefined;
}

function entriesAt({ path = [], argument: position }: ArgumentPlace, name: string, site: Site): readonly Entry[] {
  const { call, given, evaluation, environment } = site;
  const held = argument(given, position);
  const holder =
    held && path.slice(0, -1).reduce((inner, step) => evaluation.memberOf(inner, step, call, environment), held);
  return (holder ? optionsOf(holder) : []).flatMap((option) =>
    option.kind === 'record' ? option.members.entries.filter((one) => one.name === name) : [],
  );
}

/** Whether a value can only be the code itself: a text, or something that the file calls a code. */
function isBareCode(value: Value, node: Node | undefined): boolean {
  return optionsOf(value).every((option) => {
    if (option.kind === 'text') return true;
    if (option.kind !== 'gap' && option.kind !== 'foreign') return false;
    const name = (node && spokenName(node)) ?? spokenName(option.node);
    return isReadFromRequest(option.node) || (name !== undefined && /code$/iu.test(name));
  });
}

/** Where the verifier may stand: where the newest major has it, and only in a call too short for that, elsewhere. */
function placesOf({ call, match: { item }, ...site }: Site): readonly ArgumentPlace[] {
  const { verifier, orAt = [], newest } = item;
  if (!verifier) return [];
  const isLong = call.arguments.length > verifier.argument && !verifier.path;
  const sign = newest && valueAt(newest.place, { call, ...site });
  const isNewest = newest && sign?.kind === 'foreign' && reaches(sign.path, newest.paths);
  return isLong || isNewest ? [verifier] : [verifier, ...orAt];
}

/** The verifier that the call is given, under its name on the wire. */
function verifierOf(site: Site): Members {
  const { item } = site.match;
  const places = placesOf(site);
  const values = places.map((place) => ({ place, value: valueAt(place, site) }));
  const best =
    values.find(({ value }) => value && leavesOf(value, site.call).every((leaf) => !leaf.isEmpty)) ??
    values.find(({ value }) => value !== undefined);
  let members: Members = noMembers;
  if (best?.value) {
    const { value, place } = best;
    const [own] = place.path ? entriesAt(place, place.path.at(-1) ?? '', site) : [];
    const node = own?.node ?? site.call.arguments[place.argument] ?? site.call;
    const presence = own?.presence ?? 'always';
    members = withEntry(
      members,
      entry('code_verifier', () => value, { node, carrier: site.call, presence }),
    );
  }
  for (const place of item.extras ?? []) {
    const value = valueAt(place, site);
    if (!value) continue;
    for (const option of optionsOf(value)) {
      const set = membersOfQuery(option, site.call);
      for (const one of set.entries.filter(({ name }) => name === 'code_verifier')) members = withEntry(members, one);
      for (const one of set.gaps) members = withGap(members, one);
    }
  }
  return earlierGap(site) ? withGap(members, gap(site.call, 'call')) : members;
}

/** Whether an earlier call, one that makes the client, adds the verifier or is out of sight. */
function earlierGap({ match, evaluation }: Site): boolean {
  const options = match.item.earlier ?? [];
  const made = options.map((option) => ({ option, calls: earlierCalls(option, match.foreign.module, evaluation) }));
  if (options.length > 0 && made.every(({ calls }) => calls.length === 0)) return true;
  return made.some(({ option, calls }) =>
    calls.some((site) => isTurnedOn(valueAt(option.place, site)) && !isHandedMade(option, options, site)),
  );
}

/** Whether an option of an earlier call adds the verifier, or could: `useVerifier: false` says no. */
function isTurnedOn(value: Value | undefined): boolean {
  return value !== undefined && !(value.kind === 'scalar' && !value.value);
}

/** Whether the call is handed an object that another of the earlier calls made: its options were given there. */
function isHandedMade({ place }: EarlierOption, options: readonly EarlierOption[], site: Omit<Site, 'match'>): boolean {
  const { argument: position, path = [] } = place;
  const holder = path.length > 1 ? valueAt({ argument: position, path: path.slice(0, -1) }, site) : undefined;
  return holder?.kind === 'foreign' && isMadeBy(holder, options);
}

function earlierCalls(option: EarlierOption, module: string, evaluation: Evaluation): Omit<Site, 'match'>[] {
  const { index, top: environment } = evaluation;
  const wanted = lastNames(option.callee);
  const calls: Call[] = (['NewExpression', 'CallExpression'] as const).flatMap((type): readonly Call[] =>
    // Without a last name every call may be one.
    wanted.size > 0 ? index.named(type, wanted) : index.ofType(type),
  );
  return calls.flatMap((call) => {
    const isMade = optionsOf(evaluation.valueOf(call.callee, environment)).some(
      (callee) => callee.kind === 'foreign' && callee.module === module && reaches(callee.path, option.callee),
    );
    return isMade ? [{ call, given: argumentsOf(call, evaluation, environment), evaluation, environment }] : [];
  });
}

/** Whether the argument that may hold a grant type is the code itself instead. */
function isCodeAlone(place: ArgumentPlace | undefined, { call, given }: Site): boolean {
  const value = place?.path && argument(given, place.argument);
  return value !== undefined && isBareCode(value, call.arguments[place?.argument ?? 0]);
}

/** Whether the call visibly gives no code where one belongs. */
function lacksCode(site: Site): boolean {
  const place = site.match.item.code;
  if (!place) return false;
  const holder = argument(site.given, place.argument);
  if (holder?.kind !== 'record' || holder.members.gaps.length > 0) return false;
  return holder.members.entries.length > 0 && valueAt(place, site) === undefined;
}

/** Whether the call is one that redeems a code, where the function serves other grants too. */
function redeemsCode(site: Site): boolean {
  if (lacksCode(site)) return false;
  const place = site.match.item.grantType;
  const value = place && valueAt(place, site);
  if (value === undefined || isCodeAlone(place, site)) return true;
  const grants = optionsOf(value).map((one) => (one.kind === 'foreign' ? constantOf(one) : exact(one)));
  return grants.every((grant) => grant === codeGrant);
}

/** The first entry of an argument that is named like a verifier and is not read. */
function ignoredAt(position: number, ignored: readonly string[], site: Site): Entry | undefined {
  return ignored.flatMap((name) => entriesAt({ argument: position, path: [name] }, name, site))[0];
}

function toRequest(site: Site): TokenRequest {
  const { call, match, given, environment } = site;
  const { item, row } = match;
  const { verifier } = item;
  const holder = verifier?.path && argument(given, verifier.argument);
  const first = argument(given, 0);
  const isBare = item.takesBareCode === true && first !== undefined && isBareCode(first, call.arguments[0]);
  const isVisible = holder?.kind === 'record';
  return {
    node: isVisible ? holder.node : call,
    endpoint: undefined,
    parameters: isBare ? noMembers : verifierOf(site),
    library: { row, exchange: item },
    ignored: verifier && ignoredAt(verifier.argument, item.ignored ?? [], site),
    isBareCode: isBare,
    handedTo: [],
    environment,
  };
}

/** The names by which the file may call them: `import { getToken as redeem }` gives one of its own. */
function namesIn(evaluation: Evaluation): ReadonlySet<string> {
  const names = namesToCall(evaluation, exchangesOf);
  if (names.size === 0) return names;
  const renamed = evaluation.index
    .ofType('ImportDeclaration')
    .flatMap(({ specifiers }) => specifiers)
    .filter((one) => one.type === 'ImportSpecifier')
    .filter(({ imported }) => names.has(imported.type === 'Identifier' ? imported.name : imported.value))
    .map(({ local }) => local.name);
  return new Set([...names, ...renamed]);
}

/** The exchanges that a file makes through a library of the catalogue. */
export function collectExchanges(evaluation: Evaluation): readonly TokenRequest[] {
  const { index, top } = evaluation;
  const called = namesIn(evaluation);
  if (called.size === 0) return [];
  const calls: Call[] = [...index.named('CallExpression', called), ...index.named('NewExpression', called)];
  return calls.flatMap((call) => {
    evaluation.begin();
    return runsAt(call, undefined, top, evaluation).flatMap(({ environment }) => {
      const given = argumentsOf(call, evaluation, environment);
      const matches = matchesOf(evaluation.valueOf(call.callee, environment), exchangesOf).filter(
        ({ item, foreign }) => item.module === undefined || item.module === foreign.module,
      );
      // A field that is given its client in several places is still one client.
      const distinct = [...new Map(matches.map((match) => [match.item, match])).values()];
      const sites = distinct.map((match): Site => ({ call, given, match, evaluation, environment }));
      // Where the majors of a library differ, only what is true for all of them may be said.
      return sites.length === 1 ? sites.filter(redeemsCode).map(toRequest) : [];
    });
  });
}
