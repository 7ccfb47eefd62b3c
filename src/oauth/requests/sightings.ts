// What may the candidates of a file be? Each is evaluated in every run of its place, and every set of parameters among its
// values is a sighting.
import type { Node, Variable } from '../../syntax/nodes';
import type { Evaluation } from '../../values/evaluation';
import { oncePer } from '../../values/lazily';
import { mentions } from '../../values/parameters';
import { addressesOf } from '../../values/query';
import { runsAt } from '../../values/runs';
import { lengthOf, visibleText } from '../../values/text';
import { mayBeText } from '../../values/text-shape';
import { optionsOf } from '../../values/value';
import type { Environment, Members, Text, Value } from '../../values/value';
import { candidatesOf } from './candidates';
import type { Candidates } from './candidates';
import { areOnDifferentHosts } from './endpoint';
import { isOnlyMentioned } from './mentions';
import { queryCarriedBy } from './query-apart';
import { authorizationWords, tokenWords } from '../vocabulary';
import type { Words } from '../vocabulary';

/** A set of parameters that a candidate may be: a query, alone or in an address, or a plain object. */
export interface Sighting {
  /** The expression, or the name of the variable, that was evaluated. */
  readonly candidate: Node;
  readonly kind: 'url' | 'query' | 'text' | 'record';
  /** The address before the query; undefined where there is none. */
  readonly endpoint: Text | undefined;
  readonly members: Members;
  /** The known characters of the text that it was read from; 0 where it was no text. */
  readonly length: number;
  readonly environment: Environment;
  /** Whether it is what a variable holds in the end, rather than what the expression itself makes. */
  readonly isFinal: boolean;
  /** Whether another value that the candidate may have carries what this one lacks: PKCE under a condition. */
  readonly isOneOfSeveral: boolean;
}

/** What all sightings of one question have in common. */
type Circumstances = Pick<Sighting, 'candidate' | 'environment' | 'isFinal'>;

type Seen = Pick<Sighting, 'kind' | 'endpoint' | 'members' | 'length'>;

/** A request as it is written out for people, e.g. `GET /authorize?client_id=…`: nobody sends an authorization request so. */
const requestLine = /^\s*(?:GET|HEAD|POST|PUT|PATCH|DELETE)\s+\S/u;

function seenIn(value: Value, words: Words, { candidate, environment }: Circumstances, evaluation: Evaluation): Seen[] {
  const { kind } = value;
  switch (kind) {
    case 'url':
      return [{ kind, endpoint: value.base, members: value.members, length: 0 }];
    case 'query':
      return [{ kind, endpoint: undefined, members: value.members, length: 0 }];
    case 'record':
      if (words.areInRecords) return [{ kind, endpoint: undefined, members: value.members, length: 0 }];
      return queryCarriedBy(candidate, value, evaluation, environment).map((one) => ({ ...one, kind, length: 0 }));
    case 'text':
      return addressesOf(value)
        .filter(({ base, hasQuery }) => hasQuery && !requestLine.test(visibleText(base.pieces)))
        .map(({ base, members }) => ({
          kind,
          endpoint: base.pieces.length > 0 ? base : undefined,
          members,
          length: lengthOf(value.pieces),
        }));
    default:
      return [];
  }
}

function sightingsAt(value: Value, words: Words, circumstances: Circumstances, evaluation: Evaluation): Sighting[] {
  const seen = optionsOf(value).flatMap((option) => seenIn(option, words, circumstances, evaluation));
  const isProtected = ({ members }: Seen): boolean => words.protecting.some((name) => mentions(members, name));
  const others = seen.filter(isProtected);
  return seen.map((one) => ({
    ...circumstances,
    ...one,
    isOneOfSeveral: !isProtected(one) && others.some((other) => !areOnDifferentHosts(one.endpoint, other.endpoint)),
  }));
}

/** What a text is put together from, in order. */
function partsOf(node: Node): readonly Node[] {
  if (node.type === 'TemplateLiteral') return node.expressions;
  const backwards: Node[] = [];
  let first: Node = node;
  for (; first.type === 'BinaryExpression' && first.operator === '+'; first = first.left as Node)
    backwards.push(first.right);
  return [first, ...backwards.reverse()];
}

/** A long text is asked for part by part: one that costs much leaves enough for the others. */
function valueOfParts(candidate: Node, environment: Environment, evaluation: Evaluation): Value {
  const parts = partsOf(candidate).filter((part) => part !== candidate && part.type !== 'Literal');
  for (const part of parts) evaluation.onBehalfOf(candidate, () => evaluation.valueOf(part, environment));
  return evaluation.valueOf(candidate, environment);
}

function ofExpression(candidate: Node, words: Words, evaluation: Evaluation): Sighting[] {
  evaluation.begin();
  // In which runs it stands costs too: nothing is asked once the file has used up its steps.
  if (!evaluation.isWhole()) return [];
  return runsAt(candidate, undefined, evaluation.top, evaluation).flatMap(({ environment }) =>
    sightingsAt(
      valueOfParts(candidate, environment, evaluation),
      words,
      { candidate, environment, isFinal: false },
      evaluation,
    ),
  );
}

/** Whether a parameter is written to: what it holds in the end is no longer what a caller gives. */
function isRewrittenParameter({ defs, references }: Variable): boolean {
  const type: string | undefined = defs[0]?.type;
  return (
    type === 'Parameter' &&
    references.some((use) => use.isWrite() && (use.identifier as Node).parent?.type === 'AssignmentExpression')
  );
}

function ofVariable(variable: Variable, words: Words, evaluation: Evaluation): Sighting[] {
  const candidate = variable.defs[0]?.name as Node | undefined;
  const declaration = variable.defs[0]?.node as Node | undefined;
  if (!candidate) return [];
  if (declaration?.type !== 'VariableDeclarator' && !isRewrittenParameter(variable)) return [];
  if (!words.areInRecords && !mayBeText(candidate, evaluation)) return [];
  evaluation.begin();
  if (!evaluation.isWhole()) return [];
  return runsAt(candidate, undefined, evaluation.top, evaluation).flatMap(({ environment }) => {
    const held = evaluation.onBehalfOf(candidate, () => evaluation.valueOfVariable(variable, environment, undefined));
    return sightingsAt(held, words, { candidate, environment, isFinal: true }, evaluation);
  });
}

/** The candidates of each protocol message. Those of all are watched: what is evaluated for one is not evaluated again. */
const candidatesIn = oncePer((evaluation: Evaluation) => {
  const all = new Map([authorizationWords, tokenWords].map((one) => [one, candidatesOf(evaluation, one)]));
  evaluation.watch([...all.values()].flatMap(({ expressions }) => expressions));
  return all;
});

/** Over all sightings, counted as by {@link sizeOf}; no client comes near it, and each sighting costs its share. */
const largest = 16_000;

/** What it costs to read a sighting: its entries, and the characters of its text, which many may share. */
function sizeOf({ members, length }: Sighting): number {
  return members.entries.length + length / 25;
}

/** All that the candidates for these words may be, in every environment in which they run. */
export function sightingsOf(words: Words, evaluation: Evaluation): readonly Sighting[] {
  const { expressions, variables } = candidatesIn(evaluation).get(words) as Candidates;
  const telling = expressions.filter(
    (node) =>
      !isOnlyMentioned(node) && (words.areInRecords || node.type === 'ObjectExpression' || mayBeText(node, evaluation)),
  );
  const sightings: Sighting[] = [];
  let size = 0;
  const note = (found: readonly Sighting[]): void => {
    for (const one of found) size += sizeOf(one);
    sightings.push(...found);
  };
  for (const node of telling) if (size < largest) note(ofExpression(node, words, evaluation));
  for (const variable of variables) if (size < largest) note(ofVariable(variable, words, evaluation));
  return sightings;
}
