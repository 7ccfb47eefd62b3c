// Which names does a set have, and what may their values be? The questions that facts ask of a set of parameters.
import type { Node } from '../syntax/nodes';
import type { Certainty } from './certainty';
import { oncePer } from './lazily';
import { exact, visibleText } from './text';
import { isNothing, optionsOf } from './value';
import type { Entry, Foreign, Gap, Members, Value } from './value';

/** One thing that a parameter's value may be. */
export interface Leaf {
  /** The text, when all of it is known. */
  readonly text: string | undefined;
  /** Its known characters, with a NUL for each thing that is not known. */
  readonly visible: string;
  /** Empty text, `undefined` and `null`: they count as absent (RFC 6749 section 3.1). */
  readonly isEmpty: boolean;
  /** Where it is written. */
  readonly node: Node;
  /** What is not known, when the value is not visible. */
  readonly gap: Gap | undefined;
  readonly foreign: Foreign | undefined;
  readonly value: Value;
}

/** The node at which a value is written. */
function nodeOf(value: Value): Node | undefined {
  return value.kind === 'choice' ? undefined : value.node;
}

/** Whether the value counts as absent: `null`, `undefined` and empty text (RFC 6749 section 3.1). */
export function countsAsAbsent(value: Value): boolean {
  return isNothing(value) || exact(value) === '';
}

function leafOf(value: Value, otherwise: Node): Leaf[] {
  if (value.kind === 'text' && value.pieces.length === 1) {
    const [only] = value.pieces;
    if (typeof only === 'object' && only.kind === 'oneOf') return only.texts.flatMap((text) => leafOf(text, otherwise));
    if (typeof only === 'object' && only.kind === 'gap') return leafOf(only, otherwise);
  }
  const text = exact(value);
  return [
    {
      text,
      visible: value.kind === 'text' ? visibleText(value.pieces) : (text ?? ''),
      isEmpty: countsAsAbsent(value),
      node: nodeOf(value) ?? otherwise,
      gap: value.kind === 'gap' ? value : undefined,
      foreign: value.kind === 'foreign' ? value : undefined,
      value,
    },
  ];
}

/** All that a value may be. */
export function leavesOf(value: Value, otherwise: Node): readonly Leaf[] {
  return optionsOf(value).flatMap((option) => leafOf(option, otherwise));
}

/** All that the value of an entry may be. */
export const leavesOfEntry = oncePer((entry: Entry) => leavesOf(entry.value(), entry.node));

/** The entries of a name that are not empty: empty values count as absent. */
function entriesNamed(members: Members, name: string): readonly Entry[] {
  return members.entries.filter((one) => one.name === name && leavesOfEntry(one).some((leaf) => !leaf.isEmpty));
}

/** Whether the set has the name: yes, no, or maybe. `no` is an answer of closed sets alone. */
export function has(members: Members, name: string): Certainty {
  const entries = entriesNamed(members, name);
  const isCertain = entries.some(
    (one) => one.presence === 'always' && leavesOfEntry(one).every((leaf) => !leaf.isEmpty),
  );
  if (isCertain) return 'yes';
  return entries.length === 0 && members.gaps.length === 0 ? 'no' : 'maybe';
}

/** Whether some path through the file visibly adds the name. */
export function mentions(members: Members, name: string): boolean {
  return entriesNamed(members, name).length > 0;
}

/** All that the values of a name may be. */
export function leavesNamed(members: Members, name: string): readonly Leaf[] {
  return entriesNamed(members, name).flatMap((entry) => leavesOfEntry(entry));
}
