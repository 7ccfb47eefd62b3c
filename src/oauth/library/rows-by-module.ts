// Which rows of a table speak of a module, and which comes first? Tables are asked about nearly every call, and most modules
// stand in none of them.

/** Whether a module goes by a name of a table: that of the module, or of its family, e.g. `@sentry/*`. */
export function isModule(module: string, name: string): boolean {
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

/** Of several rows of a table the one that stands first in it. */
export function firstOf<Row>(table: readonly Row[], rows: readonly Row[]): Row | undefined {
  return rows.length > 1 ? table.find((row) => rows.includes(row)) : rows[0];
}
