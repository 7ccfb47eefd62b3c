// Finds the authorization requests of a file: evaluates what could make one, and keeps the outermost of each.
import { isWithin } from '../syntax/ancestors';
import { literalKey } from '../syntax/names';
import type { Node } from '../syntax/nodes';
import type { Evaluation } from '../values/evaluation';
import { leavesNamed, leavesOfEntry, mentions } from '../values/parameters';
import type { Leaf } from '../values/parameters';
import { addressesOf } from '../values/query';
import { runsAt } from '../values/runs';
import { mayBeText } from '../values/text-shape';
import { optionsOf } from '../values/value';
import type { Entry, Environment, Members, Text, Value } from '../values/value';
import { isAuthorizationRequest } from './authorization-request';
import type { AuthorizationRequest } from './authorization-request';
import { candidatesOf } from './candidates';
import { isOwnOrigin } from './endpoint';
import { comesFromRequest } from './incoming';
import { isOnlyMentioned } from './mentions';
import { changersOf } from './receivers';
import { authorizationWords } from './vocabulary';

/** An address or a query that a candidate may be. */
interface Sighting {
  /** The expression, or the name of the variable, that was evaluated. */
  readonly candidate: Node;
  readonly endpoint: Text | undefined;
  readonly members: Members;
  readonly environment: Environment;
  /** Whether another value that the candidate may have carries what this one lacks: PKCE under a condition. */
  readonly isOneOfSeveral: boolean;
}

type Address = Pick<Sighting, 'endpoint' | 'members'>;

function addressesOfValue(value: Value): Address[] {
  switch (value.kind) {
    case 'url':
      return [{ endpoint: value.base, members: value.members }];
    case 'query':
      return [{ endpoint: undefined, members: value.members }];
    case 'text':
      return addressesOf(value)
        .filter(({ hasQuery }) => hasQuery)
        .map(({ base, members }) => ({ endpoint: base.pieces.length > 0 ? base : undefined, members }));
    default:
      return [];
  }
}

/** What makes a request one with PKCE, or one by reference. */
const protecting = ['code_challenge', 'request_uri', 'request'];

function isProtected({ members }: Address): boolean {
  return protecting.some((name) => mentions(members, name));
}

function sightingsAt(candidate: Node, value: Value, environment: Environment): Sighting[] {
  const addresses = optionsOf(value)
    .flatMap(addressesOfValue)
    .filter((one) => one.members.entries.length > 0);
  const isConditional = addresses.some(isProtected);
  return addresses.map((one) => ({
    candidate,
    environment,
    ...one,
    isOneOfSeveral: isConditional && !isProtected(one),
  }));
}

/** All that the candidates may be, in every environment in which they run. */
function sightingsOf(evaluation: Evaluation): Sighting[] {
  const { sourceCode, index, top } = evaluation;
  const { expressions, variables } = candidatesOf(sourceCode, index, authorizationWords);
  evaluation.watch(expressions);
  const ofExpressions = expressions
    .filter((node) => !isOnlyMentioned(node) && mayBeText(node, evaluation))
    .flatMap((node) =>
      runsAt(node, undefined, top, evaluation).flatMap(({ environment }) =>
        sightingsAt(node, evaluation.valueOf(node, environment), environment),
      ),
    );
  const ofVariables = variables.flatMap((variable) => {
    const name = variable.defs[0]?.name as Node | undefined;
    const declaration = variable.defs[0]?.node as Node | undefined;
    if (!name || declaration?.type !== 'VariableDeclarator' || !mayBeText(name, evaluation)) return [];
    return runsAt(name, undefined, top, evaluation).flatMap(({ environment }) =>
      sightingsAt(
        name,
        evaluation.onBehalfOf(name, () => evaluation.valueOfVariable(variable, environment, undefined)),
        environment,
      ),
    );
  });
  return [...ofExpressions, ...ofVariables];
}

/** Where a value stops being visible. */
function nodesOf(leaf: Leaf): readonly Node[] {
  if (leaf.value.kind !== 'text') return [leaf.node];
  return leaf.value.pieces.flatMap((piece) => (typeof piece === 'object' && piece.kind === 'gap' ? [piece.node] : []));
}

/** What tells a value from others: its text, or the place where it stops being visible. */
function signatureOf(entry: Entry): string {
  return leavesOfEntry(entry)
    .map((leaf) => leaf.text ?? [leaf.visible, ...nodesOf(leaf).map(numberOf)].join(' '))
    .join('\0');
}

/** Whether a caller decides about a value: seen from that caller, it may look otherwise. */
function dependsOnCaller({ gap, value }: Leaf): boolean {
  if (gap) return gap.doubt === 'parameter';
  return (
    value.kind === 'text' &&
    value.pieces.some((piece) => typeof piece === 'object' && piece.kind === 'gap' && piece.doubt === 'parameter')
  );
}

/** Whether two sightings may be one request: no parameter visibly has another value. */
function agrees(one: Sighting, other: Sighting): boolean {
  return one.members.entries.every((entry) => {
    if (leavesOfEntry(entry).some(dependsOnCaller)) return true;
    const twins = other.members.entries.filter(({ name }) => name === entry.name).map(signatureOf);
    return twins.includes(signatureOf(entry));
  });
}

/** Whether one sighting is part of another: what it is made of goes into the other, or all that it has stands there too. */
function isPartOf(
  one: Sighting,
  other: Sighting,
  evaluation: Evaluation,
  identities: (of: Sighting) => ReadonlySet<string>,
): boolean {
  if (one === other || other.members.entries.length < one.members.entries.length) return false;
  const names = new Set(other.members.entries.map(({ name }) => name));
  if (!one.members.entries.every(({ name }) => names.has(name))) return false;
  if (one.candidate !== other.candidate && evaluation.goesInto(one.candidate, other.candidate)) {
    return agrees(one, other) && !evaluation.goesInto(other.candidate, one.candidate);
  }
  const [own, others] = [identities(one), identities(other)];
  if (![...own].every((identity) => others.has(identity))) return false;
  const isMoreOpen =
    other.members.gaps.length > 0 && one.members.gaps.length === 0 && other.candidate !== one.candidate;
  const knowsEndpoint = other.endpoint !== undefined && one.endpoint === undefined;
  return others.size > own.size || isMoreOpen || knowsEndpoint;
}

/** With more sightings than this one is not compared: they all stand in the same place. */
const mostNeighbours = 200;

/** A sighting that is part of no other, with the parts that have the same parameters. */
interface Whole extends Sighting {
  readonly parts: readonly Sighting[];
}

/** A sighting that is part of a larger one says less than that one: `new URLSearchParams()` within the URL that it ends up in. */
function withoutParts(sightings: readonly Sighting[], evaluation: Evaluation): Whole[] {
  const known = new Map<Sighting, ReadonlySet<string>>();
  const identities = (of: Sighting): ReadonlySet<string> => {
    const own = known.get(of) ?? new Set(of.members.entries.map(identityOf));
    known.set(of, own);
    return own;
  };
  const relevant = sightings.filter(({ members }) =>
    members.entries.some(({ name }) => authorizationWords.areName.test(name)),
  );
  const parts = new Map<Sighting, Sighting[]>(relevant.map((one) => [one, []]));
  const around = neighboursOf(relevant, evaluation, identities);
  const wholes = relevant.filter((one) => {
    const larger = around(one).filter((other) => isPartOf(one, other, evaluation, identities));
    const same = larger.filter((other) => other.members.entries.length === one.members.entries.length);
    for (const other of same) parts.get(other)?.push(one);
    return larger.length === 0;
  });
  return wholes.map((whole) => ({ ...whole, parts: parts.get(whole) ?? [] }));
}

/** The only sightings that one can be part of: those that it goes into, and those that have its first entry. */
function neighboursOf(
  sightings: readonly Sighting[],
  evaluation: Evaluation,
  identities: (of: Sighting) => ReadonlySet<string>,
): (one: Sighting) => readonly Sighting[] {
  const byKey = new Map<Node | string, Sighting[]>();
  const note = (key: Node | string, one: Sighting): void => {
    const known = byKey.get(key);
    if (known) known.push(one);
    else byKey.set(key, [one]);
  };
  for (const one of sightings) {
    note(one.candidate, one);
    for (const identity of identities(one)) note(identity, one);
  }
  return (one) => {
    const [first] = identities(one);
    const keys = [...evaluation.usersOf(one.candidate), ...(first === undefined ? [] : [first])];
    return [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))].slice(0, mostNeighbours);
  };
}

const numbers = new WeakMap<Node, number>();
let last = 0;

function numberOf(node: Node): number {
  const known = numbers.get(node) ?? (last += 1);
  numbers.set(node, known);
  return known;
}

/** A name for "this entry, written here, with this value". */
function identityOf(entry: Entry): string {
  const values = leavesOfEntry(entry).map((leaf) => numberOf(leaf.node));
  return [numberOf(entry.node), entry.name, ...values].join(' ');
}

/** The entry by which a request is placed: that of `response_type`, else of the client, else the first one. */
function leadingEntry(members: Members): Entry | undefined {
  const names = ['response_type', 'client_id', 'client_key', 'redirect_uri', 'code_challenge'];
  const entries = names.map((name) => members.entries.find((entry) => entry.name === name));
  return entries.find((entry) => entry !== undefined) ?? members.entries[0];
}

function spells(node: Node, name: string, evaluation: Evaluation): boolean {
  return evaluation.sourceCode.getText(node).includes(name);
}

/** The object literal inside an expression that has the name as a key; else the expression. */
function literalWithin(node: Node, name: string, evaluation: Evaluation): Node {
  const properties = evaluation.index.ofType('Property').filter((property) => isWithin(property, node));
  return properties.find((property) => literalKey(property.key, property.computed) === name)?.parent ?? node;
}

/**
 * What a person would edit: the expression that the parameters are written into. Where that is a helper which writes
 * whatever it is given, the smallest expression that names the parameters.
 */
function placeOf(sighting: Sighting, parts: readonly Sighting[], evaluation: Evaluation): Node {
  const leading = leadingEntry(sighting.members);
  if (!leading) return sighting.candidate;
  const { name, carrier, node } = leading;
  if (spells(carrier, name, evaluation) || (node !== carrier && spells(node, name, evaluation))) return carrier;
  const expressions = [sighting, ...parts]
    .map(({ candidate }) => (candidate.parent?.type === 'VariableDeclarator' ? candidate.parent : candidate))
    .filter((candidate) => spells(candidate, name, evaluation))
    .sort((one, other) => one.range[1] - one.range[0] - (other.range[1] - other.range[0]));
  const [smallest] = expressions;
  return smallest ? literalWithin(smallest, name, evaluation) : carrier;
}

/** Whether the file passes somebody else's request on: client and redirect URI come out of a request that it receives. */
function isPassedOn(members: Members): boolean {
  const comesIn = (name: string): boolean => leavesNamed(members, name).some(comesFromRequest);
  return comesIn('client_id') && (comesIn('redirect_uri') || comesIn('code_challenge'));
}

function toRequest(sighting: Whole, evaluation: Evaluation): AuthorizationRequest {
  const { endpoint, members, environment, parts } = sighting;
  const handedTo = [sighting, ...parts].flatMap((one) =>
    changersOf(one.candidate, evaluation, environment, { isBare: one.endpoint === undefined }),
  );
  return {
    node: placeOf(sighting, parts, evaluation),
    endpoint,
    parameters: members,
    library: undefined,
    handedTo,
    isWritten: true,
    environment,
  };
}

/** The requests that a file builds by hand. */
export function collectWrittenRequests(evaluation: Evaluation): readonly AuthorizationRequest[] {
  const sightings = withoutParts(sightingsOf(evaluation), evaluation);
  return sightings
    .filter(({ isOneOfSeveral }) => !isOneOfSeveral)
    .filter(
      ({ members, endpoint }) =>
        isAuthorizationRequest(members, endpoint) && !isOwnOrigin(endpoint) && !isPassedOn(members),
    )
    .map((sighting) => toRequest(sighting, evaluation));
}
