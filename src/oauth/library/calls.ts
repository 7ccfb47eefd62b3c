// Which library function does a call reach? Access paths of the tables against the paths that the evaluator follows.
import { clientLibraries } from '../../libraries/clients';
import type { AccessPath, ClientLibrary } from '../../libraries/types';
import type { FileIndex } from '../../syntax/file-index';
import { memberName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import type { Foreign, Value } from '../../values/value';
import { mayBeFromOutside } from '../../values/outside';
import { optionsOf } from '../../values/value';
import { namesLibrary, rowsOf } from './modules';
import { isModule } from './rows-by-module';

const rowsByFile = new WeakMap<FileIndex, readonly ClientLibrary[]>();

/** The rows whose module or global a file names: no other one can be reached by its calls. */
export function rowsNamedIn({ index, sourceCode }: Evaluation): readonly ClientLibrary[] {
  const known = rowsByFile.get(index);
  if (known) return known;
  const { text } = sourceCode;
  const rows = new Set<ClientLibrary>();
  if (namesLibrary(text)) {
    for (const one of index.texts()) if (one.length <= longestModule) for (const row of rowsOf(one)) rows.add(row);
    for (const [name, homes] of byGlobal) if (text.includes(name)) for (const { row } of homes) rows.add(row);
  }
  const found = [...rows];
  rowsByFile.set(index, found);
  return found;
}

/** No module name is longer: other texts of a file are not looked up. */
const longestModule = 100;

function matchesFrom(pattern: readonly string[], path: readonly string[], at: number, from: number): boolean {
  for (let index = at; index < pattern.length; index += 1) {
    const step = pattern[index];
    if (step === '**') {
      if (index === pattern.length - 1) return true;
      for (let start = from; start <= path.length; start += 1)
        if (matchesFrom(pattern, path, index + 1, start)) return true;
      return false;
    }
    if (path[from] === undefined || (step !== '*' && step !== path[from])) return false;
    from += 1;
  }
  return from === path.length;
}

const splitPatterns = new Map<AccessPath, readonly string[]>();

function split(pattern: AccessPath): readonly string[] {
  const known = splitPatterns.get(pattern) ?? (pattern === '' ? [] : pattern.split('.'));
  splitPatterns.set(pattern, known);
  return known;
}

/** Whether a path is one of the access paths of a table. */
export function reaches(path: readonly string[], patterns: readonly AccessPath[]): boolean {
  return patterns.some((pattern) => matchesFrom(split(pattern), path, 0, 0));
}

/** A row of the catalogue, and an entry of it that a value reaches. */
export interface Match<Item> {
  readonly row: ClientLibrary;
  readonly item: Item;
  readonly foreign: Foreign;
}

/** What an entry says about its callee. */
interface Callable {
  readonly callee: readonly AccessPath[];
  readonly module?: string;
}

/** A row that goes by a global name: the steps that belong to that name, and the path that it stands for. */
interface GlobalHome {
  readonly row: ClientLibrary;
  readonly steps: readonly string[];
  readonly start: AccessPath;
}

/** By the first step of the name: `google` for `google.accounts.oauth2`. */
const byGlobal = new Map<string, GlobalHome[]>();
for (const row of clientLibraries) {
  for (const [name, start] of Object.entries(row.globals ?? {})) {
    const [first = '', ...steps] = name.split('.');
    byGlobal.set(first, [...(byGlobal.get(first) ?? []), { row, steps, start }]);
  }
}

/** The rows that a value from outside belongs to, each with the path in its library. */
function homesOf(foreign: Foreign): readonly { readonly row: ClientLibrary; readonly path: readonly string[] }[] {
  if (foreign.module !== 'global') return rowsOf(foreign.module).map((row) => ({ row, path: foreign.path }));
  const [name = '', ...rest] = foreign.path[0] === 'window' ? foreign.path.slice(1) : foreign.path;
  return (byGlobal.get(name) ?? [])
    .filter(({ steps }) => steps.every((step, index) => rest[index] === step))
    .map(({ row, steps, start }) => ({ row, path: [...split(start), ...rest.slice(steps.length)] }));
}

/** The entries of the catalogue that a value reaches. */
export function matchesOf<Item extends Callable>(
  value: Value,
  itemsOf: (row: ClientLibrary) => readonly Item[] | undefined,
): readonly Match<Item>[] {
  const found: Match<Item>[] = [];
  for (const foreign of optionsOf(value)) {
    if (foreign.kind !== 'foreign') continue;
    for (const { row, path } of homesOf(foreign)) {
      for (const item of itemsOf(row) ?? [])
        if (reaches(path, item.callee) && isAbout(foreign.module, item.module)) found.push({ row, item, foreign });
    }
  }
  return found;
}

/** Whether an entry that is about one module of its library, or about all, is about this one; `global` is the script. */
export function isAbout(module: string, own: string | undefined): boolean {
  return own === undefined || isModule(module, own);
}

/** Whether a callee can reach an entry whose access paths end in one of these names, as far as its last name shows. */
export function mayReach(callee: Node, names: ReadonlySet<string>, { sourceCode }: Evaluation): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier') return mayBeFromOutside(bare, sourceCode);
  if (bare.type !== 'MemberExpression') return true;
  const name = memberName(bare);
  return name === undefined || name === 'default' || names.has(name);
}

/** The last names of all access paths in the given entries: a cheap first look at a call. */
export function lastNames(paths: Iterable<AccessPath>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const path of paths) {
    const last = split(path).at(-1);
    if (last !== undefined && last !== '**') names.add(last);
  }
  return names;
}

/** Rows of a table that speak of calls. */
interface Listed {
  readonly modules: readonly string[];
  readonly callee: readonly AccessPath[];
}

/**
 * A cheap first look at a callee: whether it can reach one of the rows, by its last name, or because a row takes whatever
 * name there is and the file names its module.
 */
export function firstLook(rows: readonly Listed[]): (callee: Node, evaluation: Evaluation) => boolean {
  const names = lastNames(rows.flatMap(({ callee }) => callee));
  const isOpen = (path: AccessPath): boolean => /(?:^|\.)\*+$/u.test(path);
  const open = rows.filter(({ callee }) => callee.some(isOpen));
  const modules = open.flatMap((row) => row.modules).filter((module) => module !== 'global');
  const starts = modules.filter((module) => module.endsWith('*')).map((module) => module.slice(0, -1));
  const globals = open
    .filter((row) => row.modules.includes('global'))
    .flatMap(({ callee }) => callee.filter(isOpen).map((path) => split(path).at(-2) ?? ''));
  const answers = new WeakMap<FileIndex, boolean>();
  const namesModule = ({ index }: Evaluation): boolean => {
    const known = answers.get(index);
    if (known !== undefined) return known;
    const texts = index.texts();
    const answer =
      modules.some((module) => texts.has(module)) ||
      starts.some((start) => [...texts].some((text) => text.startsWith(start)));
    answers.set(index, answer);
    return answer;
  };
  return (callee, evaluation) => {
    if (mayReach(callee, names, evaluation) || namesModule(evaluation)) return true;
    if (globals.length === 0) return false;
    const spelled = evaluation.sourceCode.getText(callee);
    return globals.some((one) => spelled.includes(one));
  };
}

type CalleesOf = (row: ClientLibrary) => readonly { readonly callee: readonly AccessPath[] }[] | undefined;

const namesByQuestion = new WeakMap<CalleesOf, WeakMap<FileIndex, ReadonlySet<string>>>();

/**
 * The last names of the entries that a question is about, in the rows that a file names.
 *
 * @param itemsOf the same function each time: what it gives is kept with it
 */
export function namesToCall(evaluation: Evaluation, itemsOf: CalleesOf): ReadonlySet<string> {
  const byFile = namesByQuestion.get(itemsOf) ?? new WeakMap<FileIndex, ReadonlySet<string>>();
  namesByQuestion.set(itemsOf, byFile);
  const known = byFile.get(evaluation.index);
  if (known) return known;
  const names = lastNames(
    rowsNamedIn(evaluation).flatMap((row) => (itemsOf(row) ?? []).flatMap(({ callee }) => callee)),
  );
  byFile.set(evaluation.index, names);
  return names;
}

/** The wire value of a constant of a library, e.g. `CodeChallengeMethod.Plain`. */
export function constantOf(foreign: Foreign): string | undefined {
  for (const row of rowsOf(foreign.module)) {
    for (const [path, value] of Object.entries(row.constants ?? {})) if (reaches(foreign.path, [path])) return value;
  }
  return undefined;
}
