// Which library function does a call reach? Access paths of the tables against the paths that the evaluator follows.
import { clientLibraries } from '../../libraries/clients';
import type { AccessPath, ClientLibrary } from '../../libraries/types';
import { memberName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Foreign, Value } from '../../values/value';
import { optionsOf } from '../../values/value';

/** The rows of a module; several when majors differ. */
const byModule = new Map<string, ClientLibrary[]>();
for (const row of clientLibraries) {
  for (const module of row.modules) byModule.set(module, [...(byModule.get(module) ?? []), row]);
}

/** All modules of the catalogue. */
export const libraryModules: readonly string[] = [...byModule.keys()];

/** All names under which scripts of the catalogue are found without an import. */
const libraryGlobals: readonly string[] = clientLibraries.flatMap((row) => Object.keys(row.globals ?? {}));

/** Families of modules, e.g. `@googleapis/*`, and the start that they share. */
const families = libraryModules.filter((name) => name.endsWith('/*')).map((name) => [name, name.slice(0, -1)] as const);

function isModule(module: string, name: string): boolean {
  return module === name || (name.endsWith('/*') && module.startsWith(name.slice(0, -1)));
}

/** The rows for a module name; empty for a module that no row knows. */
export function rowsOf(module: string): readonly ClientLibrary[] {
  const known = byModule.get(module);
  if (known) return known;
  const rows = families.filter(([, start]) => module.startsWith(start)).flatMap(([name]) => byModule.get(name) ?? []);
  return [...new Set(rows)];
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\/]/gu, '\\$&').replaceAll('*', '[\\w.-]+');
}

/**
 * The module names, with the quotes that every import of them has, and the names under which scripts are found without
 * one. Two expressions, because the engine looks for each with a table of characters, and gives that up for a longer one.
 */
const namings = [
  new RegExp(libraryModules.map((name) => `["'\`]${escaped(name)}["'\`]`).join('|'), 'u'),
  new RegExp(libraryGlobals.map((name) => `\\b${escaped(name)}\\b`).join('|'), 'u'),
];

/** The last text and its answer: one file is asked about many times. */
let asked: { readonly text: string; readonly answer: boolean } | undefined;

/** Whether the text names a module or a global of the catalogue: without one no call can reach a library. */
export function namesLibrary(text: string): boolean {
  if (asked?.text !== text) asked = { text, answer: namings.some((naming) => naming.test(text)) };
  return asked.answer;
}

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
  return optionsOf(value).flatMap((foreign) => {
    if (foreign.kind !== 'foreign') return [];
    return homesOf(foreign).flatMap(({ row, path }) =>
      (itemsOf(row) ?? [])
        .filter(({ callee, module }) => reaches(path, callee) && isAbout(foreign.module, module))
        .map((item) => ({ row, item, foreign })),
    );
  });
}

/** Whether an entry that is about one module of its library, or about all, is about this one. */
export function isAbout(module: string, own: string | undefined): boolean {
  return own === undefined || module === 'global' || isModule(module, own);
}

/** Whether a callee can reach an entry whose access paths end in one of these names, as far as its last name shows. */
export function mayReach(callee: Node, names: ReadonlySet<string>): boolean {
  const bare = unwrap(callee);
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

/** The wire value of a constant of a library, e.g. `CodeChallengeMethod.Plain`. */
export function constantOf(foreign: Foreign): string | undefined {
  for (const row of rowsOf(foreign.module)) {
    for (const [path, value] of Object.entries(row.constants ?? {})) if (reaches(foreign.path, [path])) return value;
  }
  return undefined;
}
