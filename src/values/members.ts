// How do sets of named things change? Each function returns a new set.
import type { Node } from '../syntax/nodes';
import { gap } from './value';
import type { Entry, Gap, Members, Query, Value } from './value';

/** A set without entries or gaps. */
export const noMembers: Members = { entries: [], gaps: [] };

/** An entry that is evaluated at most once. */
export function entry(
  name: string,
  evaluate: () => Value,
  at: { readonly node: Node; readonly carrier: Node; readonly presence: Entry['presence'] },
): Entry {
  let known: Value | undefined;
  const { node, carrier, presence } = at;
  // Each by its name: a spread with more behind it costs a hundred times as much, and there are many entries.
  return { node, carrier, presence, name, value: () => (known ??= evaluate()) };
}

/** Sets with more entries than this are not told in full. */
const mostEntries = 1000;

/** Writes an entry: one that is always written replaces those of its name, one that is sometimes written joins them. */
export function withEntry(members: Members, added: Entry): Members {
  if (!members.entries.some((one) => one.name === added.name)) {
    if (members.entries.length >= mostEntries) return withGap(members, gap(added.carrier, 'budget'));
    return { entries: [...members.entries, added], gaps: members.gaps };
  }
  const kept = members.entries.filter((one) => one.node !== added.node || one.name !== added.name);
  const others = added.presence === 'always' ? kept.filter((one) => one.name !== added.name) : kept;
  return { entries: [...others, added], gaps: members.gaps };
}

/** Removes a name; when only some paths remove it, it stays on the others. */
export function withoutEntry(members: Members, name: string, presence: Entry['presence']): Members {
  if (presence === 'always') return { ...members, entries: members.entries.filter((one) => one.name !== name) };
  const entries = members.entries.map((one): Entry => (one.name === name ? { ...one, presence: 'sometimes' } : one));
  return { ...members, entries };
}

/** A set with so many gaps is as open as it can be. */
const mostGaps = 250;

/** Opens a set: something unseen may have added to it. */
export function withGap(members: Members, added: Gap): Members {
  if (members.gaps.length >= mostGaps) return members;
  return members.gaps.some((one) => one.node === added.node) ? members : { ...members, gaps: [...members.gaps, added] };
}

/** The members of a copy of a query, which also has what the URL of the query brings along. */
export function copiedMembers({ members, unseen }: Query): Members {
  return unseen ? withGap(members, unseen) : members;
}

/** Writes all entries and gaps of another set. */
export function withMembers(members: Members, added: Members, presence: Entry['presence'] = 'always'): Members {
  if (added === members) return members;
  const entries = presence === 'always' ? added.entries : added.entries.map((one) => ({ ...one, presence }));
  let result = members;
  // Into an empty set they go as they stand: copies of copies would otherwise cost the square of their length each.
  if (members.entries.length === 0) result = { ...members, entries };
  else for (const one of entries) result = withEntry(result, one);
  for (const one of added.gaps) result = withGap(result, one);
  return result;
}

/** What is known when one of several sets is meant: names that not all of them have are there sometimes. */
export function mergedMembers(options: readonly Members[]): Members {
  const [first, ...others] = options;
  if (!first) return noMembers;
  if (others.length === 0) return first;
  let result: Members = { entries: [], gaps: [] };
  for (const option of options) {
    for (const one of option.entries) {
      const isInAll = options.every((other) =>
        other.entries.some((twin) => twin.name === one.name && twin.presence === 'always'),
      );
      const isKnown = result.entries.some((twin) => twin.node === one.node && twin.name === one.name);
      if (!isKnown)
        result = { ...result, entries: [...result.entries, isInAll ? one : { ...one, presence: 'sometimes' }] };
    }
    for (const one of option.gaps) result = withGap(result, one);
  }
  return result;
}
