// Which mutants are there, and which of them does a seed choose? All are equally likely, so folders share by their size.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const root = fileURLToPath(new URL('../..', import.meta.url));
const silent = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
const options = { plugins: null, ignorers: [], excludedMutations: [], noHeader: true };

/** All mutants that Stryker makes of the TypeScript files in these folders, in a fixed order. */
export async function mutantsOf(folders) {
  const names = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  const files = names.sort().map((name) => ({ name, mutate: true, content: readFileSync(join(root, name), 'utf8') }));
  const { mutants } = await new Instrumenter(silent).instrument(files, options);
  return mutants.map(({ fileName, location, replacement }) => ({ fileName, location, replacement }));
}

/** `size` of them, chosen by `seed` (Fisher and Yates, over a mulberry32 sequence). */
export function sampleOf(mutants, size, seed) {
  const pool = [...mutants];
  const random = sequence(seed);
  const count = Math.min(size, pool.length);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (pool.length - at));
    [pool[at], pool[other]] = [pool[other], pool[at]];
  }
  return pool.slice(0, count);
}

function sequence(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Its place as Stryker's `mutate` wants it: lines from 1, columns from 0. */
export function rangeOf({ fileName, location: { start, end } }) {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}
