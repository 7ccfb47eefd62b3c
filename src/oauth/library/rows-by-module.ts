// Which rows of a table speak of a module? Tables are asked about nearly every call, and most modules stand in none of them.

/** Whether a module is the one of a row, or of the family that the row names, e.g. `@sentry/*`. */
function isModule(module: string, name: string): boolean {
  return name.endsWith('*') ? module.startsWith(name.slice(0, -1)) : name === module;
}

/** For so many modules it is kept which rows they have. */
const mostKept = 2_000;

/** The rows of a table for a module, in the order of the table; a name that ends in `*` stands for all that begin so. */
export function rowsByModule<Row>(
  rows: readonly Row[],
  modulesOf: (row: Row) => readonly string[],
): (module: string) => readonly Row[] {
  const known = new Map<string, readonly Row[]>();
  return (module) => {
    let found = known.get(module);
    if (!found) {
      if (known.size >= mostKept) known.clear();
      found = rows.filter((row) => modulesOf(row).some((name) => isModule(module, name)));
      known.set(module, found);
    }
    return found;
  };
}
