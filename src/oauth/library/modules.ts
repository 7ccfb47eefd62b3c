// Which rows of the catalogue belong to a module, and does a text name one? Asked of every file, so that it needs no more
// than the tables.
import { clientLibraries } from '../../libraries/clients';
import { oncePerText } from '../../syntax/once-per-text';
import { packageName } from '../../syntax/module-names';
import type { ClientLibrary } from '../../libraries/types';

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

const none: readonly ClientLibrary[] = [];

/** The rows for the name of a module, as an import gives it; empty for a module that no row knows. */
export function rowsOf(specifier: string): readonly ClientLibrary[] {
  const module = packageName(specifier);
  const known = byModule.get(module);
  if (known) return known;
  const names = families.filter(([, start]) => module.startsWith(start));
  return names.length === 0 ? none : [...new Set(names.flatMap(([name]) => byModule.get(name) ?? []))];
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\/]/gu, '\\$&').replaceAll('*', '[\\w.-]+');
}

/**
 * The module names, with the quotes that every import of them has, the hosts and registries that serve any package, and the
 * names under which scripts are found without an import. Three expressions, because the engine looks for each with a table of
 * characters, and gives that up for a longer one.
 */
const namings = [
  new RegExp(`["'\`](?:${libraryModules.map(escaped).join('|')})["'\`]`, 'u'),
  /["'`]npm:|["'`]jsr:|\/\/(?:esm\.sh|esm\.run|unpkg\.com|cdn\.skypack|cdn\.jsdelivr|ga\.jspm|jsr\.io)/u,
  new RegExp(libraryGlobals.map((name) => `\\b${escaped(name)}\\b`).join('|'), 'u'),
];

const quotes = ['"', "'", '`'];

/**
 * Texts of which one stands wherever a module or a global is named. A short name comes with its quotes: alone it is a word
 * of many other texts.
 */
export const libraryWords: readonly string[] = [
  ...quotes.flatMap((quote) => [`${quote}npm:`, `${quote}jsr:`]),
  ...['//esm.sh', '//esm.run', '//unpkg.com', '//cdn.skypack', '//cdn.jsdelivr', '//ga.jspm', '//jsr.io'],
  ...libraryGlobals,
  ...libraryModules
    .map((name) => name.split('*', 1).join(''))
    .flatMap((name) =>
      name.length < 8 ? quotes.flatMap((open) => quotes.map((close) => `${open}${name}${close}`)) : [name],
    ),
];

/** Whether the text names a module or a global of the catalogue: without one no call can reach a library. */
export const namesLibrary = oncePerText((text) => namings.some((naming) => naming.test(text)));
