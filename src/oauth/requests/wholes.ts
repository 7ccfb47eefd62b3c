// Which sightings are whole requests? One that goes into a larger one, or whose entries all stand there too, says less.
import { callOn } from '../../syntax/chains';
import { groupedBy } from '../../syntax/grouped';
import type { Node } from '../../syntax/nodes';
import { givenOnce, variableOf } from '../../syntax/scopes';
import { wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { oncePer } from '../../values/lazily';
import { leavesOfEntry } from '../../values/parameters';
import type { Leaf } from '../../values/parameters';
import type { Entry, Members } from '../../values/value';
import { isOwnOrigin } from './endpoint';
import { addressFor } from './sending-calls';
import type { Sighting } from './sightings';
import type { Words } from '../vocabulary';

/** A sighting that is part of no other, with the parts that have the same parameters. */
export interface Whole extends Sighting {
  readonly parts: readonly Sighting[];
}

let last = 0;

const numberOf = oncePer<Node, number>(() => (last += 1));

/** A name for "this entry, written here, with this value". */
function identityOf(entry: Entry): string {
  const values = leavesOfEntry(entry).map((leaf) => numberOf(leaf.node));
  return [numberOf(entry.node), entry.name, ...values].join(' ');
}

/** The names of the entries of a set: many sightings are the same set in different runs. */
const identitiesIn = oncePer(({ entries }: Members): ReadonlySet<string> => new Set(entries.map(identityOf)));

/** Where a value stops being visible. */
function nodesOf(leaf: Leaf): readonly Node[] {
  if (leaf.value.kind !== 'text') return [leaf.node];
  return leaf.value.pieces.flatMap((piece) => (typeof piece === 'object' && piece.kind === 'gap' ? [piece.node] : []));
}

/** What tells a value from others: its text, or the place where it stops being visible. */
const signatureOf = oncePer((entry: Entry): string =>
  leavesOfEntry(entry)
    .map((leaf) => leaf.text ?? [...nodesOf(leaf).map(numberOf), leaf.visible || '\0'].join(' '))
    .join('\0'),
);

/** Whether a caller decides about a value: seen from that caller, it may look otherwise. */
function dependsOnCaller({ gap, value }: Leaf): boolean {
  if (gap) return gap.doubt === 'parameter';
  return (
    value.kind === 'text' &&
    value.pieces.some((piece) => typeof piece === 'object' && piece.kind === 'gap' && piece.doubt === 'parameter')
  );
}

/** A name in brackets or behind a mark, in whose place something else will stand: `{client_id}`, `%s`. */
const placeholder = /^(?:\{+[^{}]*\}+|%[a-z]|%\w+%|\$\{?\w+\}?|<\w+>|\[\w+\])$/u;

/** Whether a value only keeps a place: what is put there later looks otherwise. */
function isPlaceholder({ text }: Leaf): boolean {
  return text !== undefined && placeholder.test(text);
}

/** Whether a value may look otherwise elsewhere. */
const mayDiffer = oncePer((entry: Entry): boolean =>
  leavesOfEntry(entry).some((leaf) => dependsOnCaller(leaf) || isPlaceholder(leaf)),
);

/** The entries that stand under each name. */
const entriesByName = oncePer(({ entries }: Members) => groupedBy(entries, ({ name }) => name));

/** What ends an address in a longer text: the end of a sentence, or a mark around it that no value has. */
const endOfAddress = /^(?:[.,:;!?]?(?:\s|$)|[\u0001-\u001F"'<>()[\]{}*`|])/u;

/** Whether a value is the same in the larger text that it stands in, or is only written there: `&redirect_uri=` and what follows. */
function isSameIn(value: string, larger: string): boolean {
  return value === '' || (larger.startsWith(value) && endOfAddress.test(larger.slice(value.length)));
}

/** Whether a value of a sighting stands in an entry of another one, whatever the words after it are. */
function goesInto(value: string, entry: Entry): boolean {
  return (
    isSameIn(value, signatureOf(entry)) ||
    leavesOfEntry(entry).some((leaf) => leaf.text === undefined && isSameIn(value, leaf.visible))
  );
}

/** Whether two sightings may be one request: no parameter visibly has another value. */
function agrees(one: Sighting, other: Sighting): boolean {
  if (one.members === other.members) return true;
  const others = entriesByName(other.members);
  return one.members.entries.every((entry) => {
    if (mayDiffer(entry)) return true;
    const value = signatureOf(entry);
    return others.get(entry.name)?.some((twin) => goesInto(value, twin)) ?? false;
  });
}

/** Whether `other` is what becomes of the very expression `one` in the variable that alone is given it, e.g. after `text += …`. */
function isLaterStateOf(one: Sighting, other: Sighting, { sourceCode }: Evaluation): boolean {
  if (!other.isFinal || one.isFinal) return false;
  const { parent } = other.candidate;
  const whole = wrapped(one.candidate);
  if (parent?.type === 'VariableDeclarator' && parent.init === whole) return true;
  return whole.parent?.type === 'AssignmentExpression' && givenOnce(other.candidate, sourceCode) === whole;
}

const namesIn = oncePer((members: Members): ReadonlySet<string> => new Set(members.entries.map(({ name }) => name)));

function hasNamesOf(members: Members, others: Members): boolean {
  const own = namesIn(members);
  for (const name of namesIn(others)) if (!own.has(name)) return false;
  return true;
}

/** Whether a variable is given something else after its declaration. */
function isRewritten(name: Node, { sourceCode }: Evaluation): boolean {
  const variable = name.type === 'Identifier' ? variableOf(name, sourceCode) : undefined;
  return !variable || variable.references.some((reference) => reference.isWrite() && !reference.init);
}

/** Whether parameters are taken out again of what an expression makes, and nothing else is left of it: `query.delete(…)`. */
function isReducedTo(one: Sighting, other: Sighting, evaluation: Evaluation): boolean {
  const [own, left] = [identitiesIn(one.members), identitiesIn(other.members)];
  if (left.size === 0 && (other.members.gaps.length > 0 || isRewritten(other.candidate, evaluation))) return false;
  return left.size < own.size && [...left].every((identity) => own.has(identity));
}

/** What variables hold in the end, by the expression that they are declared with. */
function finalsByInit(sightings: readonly Sighting[]): ReadonlyMap<Node, readonly Sighting[]> {
  return groupedBy(sightings, ({ candidate: { parent }, isFinal }) =>
    isFinal && parent?.type === 'VariableDeclarator' ? (parent.init ?? undefined) : undefined,
  );
}

/** Whether a chain of calls starts from the expression and gives the other one: `text.replace('{id}', id).replace('{uri}', uri)`. */
function isStartOfChain(start: Node, result: Node): boolean {
  for (let call = callOn(start); call; call = callOn(call)) if (call === result) return true;
  return false;
}

/** Whether one of two has a path alone while the other is visibly sent to a server: such paths are put together to be signed. */
function isPathAlone(path: Sighting, sent: Sighting, evaluation: Evaluation): boolean {
  if (!isOwnOrigin(path.endpoint) || isOwnOrigin(sent.endpoint)) return false;
  if (sent.endpoint) return true;
  if (evaluation.usersOf(sent.candidate).has(path.candidate)) return false;
  const address = addressFor(sent.candidate, evaluation, sent.environment);
  return address !== undefined && !isOwnOrigin(address);
}

/** Whether one sighting seems to be part of another: what it is made of goes into the other, or all that it has stands there too. */
function seemsPartOf(one: Sighting, other: Sighting, evaluation: Evaluation): boolean {
  if (other.members.entries.length < one.members.entries.length) return false;
  if (!hasNamesOf(other.members, one.members) || isPathAlone(other, one, evaluation)) return false;
  if (isLaterStateOf(one, other, evaluation)) return true;
  if (isStartOfChain(one.candidate, other.candidate)) return true;
  if (one.candidate !== other.candidate && evaluation.usersOf(one.candidate).has(other.candidate)) {
    return agrees(one, other);
  }
  const [own, others] = [identitiesIn(one.members), identitiesIn(other.members)];
  for (const identity of own) if (!others.has(identity)) return false;
  const isMoreOpen =
    other.members.gaps.length > 0 && one.members.gaps.length === 0 && other.candidate !== one.candidate;
  const knowsEndpoint = other.endpoint !== undefined && one.endpoint === undefined;
  return others.size > own.size || isMoreOpen || knowsEndpoint;
}

/** How much a sighting says of its request, with what says most first: its parameters, its address, its last state. */
function weightOf({ members, endpoint, isFinal, candidate }: Sighting): readonly number[] {
  return [members.entries.length, endpoint ? 1 : 0, isFinal ? 1 : 0, -candidate.range[0]];
}

function saysMoreThan(one: Sighting, other: Sighting): boolean {
  const others = weightOf(other);
  const difference = weightOf(one)
    .map((weight, index) => weight - (others[index] ?? 0))
    .find((number) => number !== 0);
  return difference !== undefined && difference > 0;
}

/** Whether one sighting is part of another. Of two states of one thing, which seem to be parts of each other, the one that says less is. */
function isPartOf(one: Sighting, other: Sighting, evaluation: Evaluation): boolean {
  if (!seemsPartOf(one, other, evaluation)) return false;
  return !seemsPartOf(other, one, evaluation) || saysMoreThan(other, one);
}

/** With more sightings than this one is not compared: they all stand in the same place. */
const mostNeighbours = 200;

/** The only sightings that one can be part of: those that it goes into, and those that have its first entry. */
function neighboursOf(sightings: readonly Sighting[], evaluation: Evaluation): (one: Sighting) => readonly Sighting[] {
  const keyed = sightings.flatMap((one) =>
    [one.candidate, ...identitiesIn(one.members)].map((key): readonly [Node | string, Sighting] => [key, one]),
  );
  const byKey = groupedBy(keyed, ([key]) => key);
  return (one) => {
    const keys = [...evaluation.usersOf(one.candidate), ...[...identitiesIn(one.members)].slice(0, 1)];
    const found = keys.flatMap((key) => byKey.get(key) ?? []).map(([, other]) => other);
    return [...new Set(found)].slice(0, mostNeighbours);
  };
}

/** The sightings that are part of no other: `new URLSearchParams()` is part of the URL that it ends up in. */
export function wholesAmong(sightings: readonly Sighting[], words: Words, evaluation: Evaluation): readonly Whole[] {
  const telling = sightings.filter(({ members }) => members.entries.some(({ name }) => words.areName.test(name)));
  const finals = finalsByInit(sightings);
  const relevant = telling.filter(
    (one) => !finals.get(wrapped(one.candidate))?.some((other) => isReducedTo(one, other, evaluation)),
  );
  const parts = new Map<Sighting, Sighting[]>(relevant.map((one) => [one, []]));
  const around = neighboursOf(relevant, evaluation);
  const wholes = relevant.filter((one) => {
    const larger = around(one).filter((other) => isPartOf(one, other, evaluation));
    const same = larger.filter((other) => other.members.entries.length === one.members.entries.length);
    for (const other of same) parts.get(other)?.push(one);
    return larger.length === 0;
  });
  return wholes.map((whole) => ({ ...whole, parts: parts.get(whole) ?? [] }));
}
