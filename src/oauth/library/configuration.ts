// What does the file tell a client library about PKCE? Switches and method options, and those that are left out.
import type { ClientLibrary, PkceOption } from '../../libraries/types';
import type { Node } from '../../syntax/nodes';
import type { Evaluation } from '../../values/evaluation';
import { has, leavesOf } from '../../values/parameters';
import type { Leaf } from '../../values/parameters';
import { optionsOf } from '../../values/value';
import type { Value } from '../../values/value';
import { constantOf, reaches } from './calls';
import { majorsIn } from './majors';
import type { Majors } from './majors';
import { isHidden, optionUsesOf, wordOf } from './options';
import type { OptionUse } from './options';

/** An option of a library that decides about PKCE, as the file sets it or leaves it out. */
export interface LibraryConfiguration {
  /** The value that sets the option; where it is left out, the object or call that it is missing from. */
  readonly node: Node;
  readonly row: ClientLibrary;
  readonly option: PkceOption;
  readonly use: OptionUse<PkceOption>;
  /** The value; undefined where the option is left out. */
  readonly leaf: Leaf | undefined;
  /** The text of the value, or `true`, `false` and `null` as text; undefined when it is not visible. */
  readonly value: string | undefined;
  /** Whether the value is written in the options themselves and decides alone. */
  readonly isAlone: boolean;
  /** Whether PKCE is off because of it. False where the file does not show it. */
  readonly isOff: boolean;
}

/** Whether the words of an option, `checks: ['state']`, leave out the one that turns PKCE on. */
function lacksWord({ value }: Leaf, word: string): boolean {
  if (value.kind === 'text')
    return wordsAreVisible(leavesOf(value, value.node)) && !includesWord(value.node, value, word);
  if (value.kind !== 'list' || value.gaps.length > 0) return false;
  const items = value.items.map((item) => leavesOf(item.value(), item.node));
  return items.every(wordsAreVisible) && !items.flat().some((item) => wordOf(item) === word);
}

function wordsAreVisible(leaves: readonly Leaf[]): boolean {
  return leaves.every((leaf) => wordOf(leaf) !== undefined);
}

function includesWord(node: Node, value: Leaf['value'], word: string): boolean {
  return leavesOf(value, node).some((leaf) => (leaf.text ?? '').split(/[\s,]+/u).includes(word));
}

function isOffValue(leaf: Leaf, { off, offConstants, onWord }: PkceOption): boolean {
  const { value, foreign } = leaf;
  if (foreign && offConstants && reaches(foreign.path, offConstants)) return true;
  if (onWord !== undefined) return !leaf.isEmpty && lacksWord(leaf, onWord);
  return (off ?? []).some((one) => {
    if (typeof one === 'string') return one !== 'absent' && wordOf(leaf) === one;
    return value.kind === 'scalar' && value.value === one;
  });
}

/** Whether PKCE is off for certain when the option is left out: by the table, or by the major version. */
function isOffByDefault({ off, isOnByDefault, onSince }: PkceOption, { name }: ClientLibrary, majors: Majors): boolean {
  if (isOnByDefault !== 'varies') return (off ?? []).includes('absent');
  const major = majors[name];
  return major !== undefined && onSince !== undefined && major < Number.parseInt(onSince, 10);
}

/** Whether nothing about the value is out of sight: a fallback beside something unseen decides nothing. */
function isVisible(leaf: Leaf, option: PkceOption): boolean {
  return !isHidden(leaf) || (leaf.foreign !== undefined && reaches(leaf.foreign.path, option.offConstants ?? []));
}

/** Where a value is written: not at the import of a constant, but where the constant is handed over. */
function placeOf({ node }: Leaf, { entry, taker, node: otherwise }: OptionUse<PkceOption>): Node {
  const isImported = node.parent?.type.startsWith('Import') === true;
  if (!isImported) return node;
  const { node: call, item } = taker;
  const isCall = call.type === 'CallExpression' || call.type === 'NewExpression';
  return entry?.node ?? (isCall ? call.arguments[item.place.argument] : undefined) ?? otherwise;
}

/** Whether the app may send a challenge of its own beside the option: `extraParams: { code_challenge }`. */
function maySendOwnChallenge({ holder, taker }: OptionUse<PkceOption>): boolean {
  return (taker.item.ownChallengeIn ?? []).some((name) =>
    valuesNamed(holder, name.split('.')).some((value) =>
      value.kind === 'record' || value.kind === 'query'
        ? has(value.members, 'code_challenge') !== 'no'
        : value.kind === 'gap' || value.kind === 'foreign',
    ),
  );
}

function valuesNamed(value: Value | undefined, [name, ...rest]: readonly string[]): readonly Value[] {
  if (name === undefined) return value ? optionsOf(value) : [];
  if (value?.kind !== 'record') return [];
  return value.members.entries
    .filter((entry) => entry.name === name)
    .flatMap((entry) => optionsOf(entry.value()))
    .flatMap((one) => valuesNamed(one, rest));
}

function configurationsOf(use: OptionUse<PkceOption>, majors: Majors): readonly LibraryConfiguration[] {
  const { leaves } = use;
  const { row, item: option } = use.taker;
  if (maySendOwnChallenge(use)) return [];
  const isWritten = leaves.some((leaf) => !leaf.isEmpty || isOffValue(leaf, option));
  if (!isWritten) {
    const isOff = isOffByDefault(option, row, majors);
    return [{ node: use.node, row, option, use, leaf: undefined, value: undefined, isAlone: false, isOff }];
  }
  const isAllVisible = leaves.every((leaf) => isVisible(leaf, option));
  return leaves.map((leaf) => ({
    node: placeOf(leaf, use),
    row,
    option,
    use,
    leaf,
    value: leaf.text ?? (leaf.foreign && constantOf(leaf.foreign)),
    isAlone: leaves.length === 1,
    isOff: isAllVisible && isOffValue(leaf, option),
  }));
}

/** All options about PKCE that the file visibly sets, or visibly leaves out. */
export function collectLibraryConfigurations(evaluation: Evaluation, majors: Majors): readonly LibraryConfiguration[] {
  const known = majorsIn(evaluation, majors);
  return optionUsesOf(evaluation, (row) => row.options).flatMap((use) => configurationsOf(use, known));
}

/** Whether the option asks for the plain method, also by being left out where the library then takes plain. */
export function asksForPlain({ option, leaf, value }: LibraryConfiguration): boolean {
  if (leaf === undefined) return option.plain?.includes('absent') === true;
  if (value === undefined || value === option.s256) return false;
  return (option.plain ?? []).some((plain) => plain.toLowerCase() === value.toLowerCase());
}

/** Whether the option is not written. */
export function isLeftOut({ leaf }: LibraryConfiguration): boolean {
  return leaf === undefined;
}

/** Whether the option turns PKCE off by a value that the file writes. */
export function turnsPkceOff({ isOff, leaf }: LibraryConfiguration): boolean {
  return isOff && leaf !== undefined;
}

/** Whether PKCE stays off because the option is left out, and the library's default is off. */
export function leavesPkceOff({ isOff, leaf }: LibraryConfiguration): boolean {
  return isOff && leaf === undefined;
}

/** What to write for S256, when the library derives the challenge itself. */
export function s256ValueOf({ option }: LibraryConfiguration): string | undefined {
  return option.isSafeToChange ? (option.s256 ?? 'S256') : undefined;
}
