// Do rules withstand every syntax there is? Programs that were written to test parsers, alone and in words of OAuth.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/plugin';
import { faultsOf } from './faults';
import { randomFrom } from './random';
import { numberOfRuns, sourcesIn } from './sources';
import { spellingsOf } from './words';

const parserTests = path.dirname(createRequire(import.meta.url).resolve('test262-parser-tests/package.json'));
const files = sourcesIn('PKCE_FUZZ_FOREIGN', [path.join(parserTests, 'pass')]);
const runs = Math.min(files.length, numberOfRuns(60));

describe('programs that were written to test parsers', () => {
  it('are read without a fault, whatever they speak of', { timeout: 60_000 + runs * 2_000 }, () => {
    const faults: string[] = [];
    let read = 0;
    for (let run = 0; run < runs; run += 1) {
      const file = files[Math.floor((run * files.length) / runs)] ?? '';
      const random = randomFrom(7636 + run);
      for (const spelling of spellingsOf(readFileSync(file, 'utf8'), file, random)) {
        const isTypescriptParser = random() < 0.5;
        const found = faultsOf(spelling, {
          plugin: plugin as never,
          filename: path.basename(file),
          isTypescriptParser,
        });
        if (!found) continue;
        read += 1;
        faults.push(...found.map((fault) => `${file}: ${fault}\nIn:\n${spelling}`));
      }
    }
    expect(faults).toEqual([]);
    expect(read).toBeGreaterThan(runs);
  });
});
