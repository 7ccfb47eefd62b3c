// What does the file tell a client library about PKCE? Switches and method options, with the call that takes them.
import type { TSESTree } from '@typescript-eslint/utils';
import { clientLibraries } from '../libraries/clients';
import type { ClientLibrary, PkceOption } from '../libraries/types';
import { spokenName } from '../syntax/names';
import type { Node } from '../syntax/nodes';
import { argumentsOf } from '../values/arguments';
import type { Evaluation } from '../values/evaluation';
import { leavesOfEntry } from '../values/parameters';
import { optionsOf } from '../values/value';
import type { Entry, Value } from '../values/value';
import { methodText } from './challenge-method';
import { lastNames, matchesOf } from './library-calls';

/** An option of a library that decides about PKCE, as the file sets it. */
export interface LibraryConfiguration {
  /** The value that sets the option. */
  readonly node: Node;
  readonly row: ClientLibrary;
  readonly option: PkceOption;
  readonly entry: Entry;
  /** The text of the value, or `true`, `false` and `null` as text; undefined when it is not visible. */
  readonly value: string | undefined;
  /** Whether the value is written in the options themselves and decides alone. */
  readonly isAlone: boolean;
}

const takers = clientLibraries.flatMap((row) => (row.options ?? []).flatMap((option) => option.callee));
const names = lastNames(takers);
const hasWholeModule = takers.includes('');

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

function entriesAt(value: Value, path: readonly string[]): readonly Entry[] {
  const [name, ...rest] = path;
  return optionsOf(value).flatMap((option) => {
    if (option.kind !== 'record') return [];
    const found = option.members.entries.filter((entry) => entry.name === name);
    return rest.length === 0 ? found : found.flatMap((entry) => entriesAt(entry.value(), rest));
  });
}

function configurationsOf(call: Call, evaluation: Evaluation): LibraryConfiguration[] {
  evaluation.begin();
  const callee = evaluation.valueOf(call.callee, evaluation.top);
  const given = argumentsOf(call, evaluation, evaluation.top);
  return matchesOf(callee, (row) => row.options).flatMap(({ row, item: option }) => {
    const value = given.values[option.place.argument];
    if (!value) return [];
    const entries = entriesAt(value(), [
      ...(option.place.path ?? []),
      ...(option.name === '' ? [] : option.name.split('.')),
    ]);
    return entries.flatMap((entry) => {
      const leaves = leavesOfEntry(entry);
      return leaves.map((leaf) => ({
        node: leaf.node,
        row,
        option,
        entry,
        value: methodText(leaf),
        isAlone: leaves.length === 1,
      }));
    });
  });
}

/** All options about PKCE that the file visibly sets. */
export function collectLibraryConfigurations(evaluation: Evaluation): readonly LibraryConfiguration[] {
  const { index } = evaluation;
  const calls: Call[] = [...index.ofType('CallExpression'), ...index.ofType('NewExpression')];
  return calls
    .filter((call) => call.callee.type === 'Super' || hasWholeModule || names.has(spokenName(call.callee) ?? ''))
    .flatMap((call) => configurationsOf(call, evaluation));
}

/** Whether the option asks for the plain method. */
export function asksForPlain({ option, value }: LibraryConfiguration): boolean {
  if (value === undefined || value === option.s256) return false;
  return (option.plain ?? []).some((plain) => plain.toLowerCase() === value.toLowerCase());
}

/** What to write for S256, when the library derives the challenge itself. */
export function s256ValueOf({ option }: LibraryConfiguration): string | undefined {
  return option.isSafeToChange ? (option.s256 ?? 'S256') : undefined;
}
