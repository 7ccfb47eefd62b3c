// What may the candidates of a file be? Each is evaluated wherever it runs; of sets within sets the outermost is kept.
import type { Node } from '../syntax/nodes';
import type { Evaluation } from '../values/evaluation';
import { addressOf } from '../values/query';
import { runsAt } from '../values/runs';
import { optionsOf } from '../values/value';
import type { Entry, Environment, Members, Text, Value } from '../values/value';
import { candidatesOf } from './candidates';
import { isOnlyMentioned } from './mentions';
import type { Words } from './vocabulary';

/** A set of parameters that a candidate may be: a query, alone or in an address, or a plain object. */
export interface Sighting {
  readonly candidate: Node;
  readonly kind: 'url' | 'query' | 'text' | 'record';
  readonly endpoint: Text | undefined;
  readonly members: Members;
  readonly environment: Environment;
  /** Whether it is what a variable holds in the end, rather than what the expression itself makes. */
  readonly isFinal: boolean;
}

type Seen = Pick<Sighting, 'kind' | 'endpoint' | 'members'>;

function sightingOf(value: Value, words: Words): Seen | undefined {
  const { kind } = value;
  switch (kind) {
    case 'url':
      return { kind, endpoint: value.base, members: value.members };
    case 'query':
      return { kind, endpoint: undefined, members: value.members };
    case 'record':
      return words.areInRecords ? { kind, endpoint: undefined, members: value.members } : undefined;
    case 'text': {
      const { base, members, hasQuery } = addressOf(value);
      return hasQuery ? { kind, endpoint: base.pieces.length > 0 ? base : undefined, members } : undefined;
    }
    default:
      return undefined;
  }
}

function sightingsAt(
  candidate: Node,
  value: Value,
  environment: Environment,
  words: Words,
  isFinal: boolean,
): Sighting[] {
  return optionsOf(value).flatMap((option) => {
    const seen = sightingOf(option, words);
    return seen && seen.members.entries.length > 0 ? [{ candidate, environment, isFinal, ...seen }] : [];
  });
}

/** All that the candidates for these words may be, in every environment in which they run. */
export function sightingsOf(words: Words, evaluation: Evaluation): Sighting[] {
  const { sourceCode, index, top } = evaluation;
  const { expressions, variables } = candidatesOf(sourceCode, index, words);
  const ofExpressions = expressions
    .filter((node) => !isOnlyMentioned(node))
    .flatMap((node) => {
      evaluation.begin();
      const runs = runsAt(node, undefined, top, evaluation);
      evaluation.begin();
      return runs.flatMap((run) =>
        sightingsAt(node, evaluation.valueOf(node, run.environment), run.environment, words, false),
      );
    });
  const ofVariables = variables.flatMap((variable) => {
    const name = variable.defs[0]?.name as Node | undefined;
    const declaration = variable.defs[0]?.node as Node | undefined;
    if (!name || declaration?.type !== 'VariableDeclarator' || !declaration.init) return [];
    evaluation.begin();
    return runsAt(name, undefined, top, evaluation).flatMap((run) =>
      sightingsAt(
        declaration.init as Node,
        evaluation.valueOfVariable(variable, run.environment, undefined),
        run.environment,
        words,
        true,
      ),
    );
  });
  return [...ofExpressions, ...ofVariables];
}

/** Whether `other` is what becomes of the very expression `one` in the variable that keeps it, e.g. after `text += …`. */
function isLaterStateOf(one: Sighting, other: Sighting): boolean {
  if (one.isFinal || !other.isFinal || one.candidate !== other.candidate) return false;
  return one.members.entries.every(({ name }) => other.members.entries.some((later) => later.name === name));
}

/** A sighting that is part of a larger one says less than that one: `new URLSearchParams()` within the URL that it ends up in. */
export function withoutParts(sightings: readonly Sighting[]): Sighting[] {
  const sets = new Map(sightings.map((one) => [one, new Set(one.members.entries.map(identityOf))]));
  return sightings.filter((one) => {
    const own = sets.get(one) as Set<string>;
    return !sightings.some((other) => {
      const others = sets.get(other) as Set<string>;
      if (other === one) return false;
      if (isLaterStateOf(one, other)) return true;
      if (others.size < own.size) return false;
      const isLarger = others.size > own.size;
      const isMoreOpen =
        other.members.gaps.length > 0 && one.members.gaps.length === 0 && other.candidate !== one.candidate;
      const knowsEndpoint = other.endpoint !== undefined && one.endpoint === undefined;
      return (isLarger || isMoreOpen || knowsEndpoint) && [...own].every((entry) => others.has(entry));
    });
  });
}

const numbers = new WeakMap<Node, number>();
let last = 0;

/** A name for "this entry, written here". */
function identityOf(entry: Entry): string {
  const known = numbers.get(entry.node) ?? (last += 1);
  numbers.set(entry.node, known);
  return `${String(known)} ${entry.name}`;
}
