// Do rules withstand code that is half written, and do their fixes come to an end there?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/plugin';
import { faultsOf } from './faults';
import { mutated } from './mutants';
import { randomFrom } from './random';
import { numberOfRuns, sourcesIn } from './sources';

const files = sourcesIn('PKCE_FUZZ_CLIENTS', ['tests/files', 'tests/libraries/fixtures', 'examples']);
const runs = numberOfRuns(70);

describe('clients with mistakes made at random', () => {
  it('are read without a fault, and fixed once and for all', { timeout: 60_000 + runs * 1_000 }, () => {
    const faults: string[] = [];
    let read = 0;
    // A step that has no part in common with the number of files, so that few runs meet files of every kind.
    for (let run = 0, at = 0; run < runs; run += 1, at = (at + 37) % files.length) {
      const file = files[at] ?? '';
      const mutant = mutated(readFileSync(file, 'utf8'), file, randomFrom(7636 + run));
      const found = mutant === undefined ? undefined : faultsOf(mutant, { plugin: plugin as never, filename: file });
      if (!found) continue;
      read += 1;
      faults.push(...found.map((fault) => `${file}, run ${run}: ${fault}\nIn:\n${mutant ?? ''}`));
    }
    expect(faults).toEqual([]);
    expect(read).toBeGreaterThan(runs / 2);
  });
});
