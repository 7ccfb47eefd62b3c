// How does the cost of a file grow with its length, and does memory come back after it? Prints CPU time for the facts of all
// rules in files of 1,000, 10,000 and 100,000 lines. Run after `npm run build` with `node --expose-gc`.
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { Linter } from 'eslint';
import { client, imports, ordinary } from './code.mjs';

const require = createRequire(import.meta.url);
const { modelOf } = require('../../dist/src/model.js');
const { defaultSettings } = require('../../dist/src/settings.js');

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** A file of so many lines, with a client of a provider in each thousand of them or in the first alone. */
function fileOf(lines, areManyClients) {
  const parts = [imports];
  let count = 1;
  const add = (part) => {
    parts.push(part);
    count += part.split('\n').length - 1;
  };
  for (let number = 0; count < lines; number += 1) {
    const isDue = areManyClients ? number % 100 === 0 : number < 3;
    add(isDue ? client(`Name${number}`) : ordinary(number));
  }
  return parts.join('');
}

/** What is kept, in MB. The engine holds the last tree until it has compiled, on a thread of its own, what ran in it. */
const memory = async () => {
  await setTimeout(400);
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

/** Lints a text once; milliseconds of CPU time for all facts, and for everything else. */
function costOf(text) {
  let own = 0;
  const rule = {
    create: ({ sourceCode }) => ({
      'Program:exit'() {
        const start = cpu();
        const model = modelOf(sourceCode, defaultSettings);
        for (const name of Object.keys(model)) void model[name];
        own = cpu() - start;
      },
    }),
  };
  const start = cpu();
  const config = { plugins: { bench: { rules: { rule } } }, rules: { 'bench/rule': 'error' } };
  const [problem] = new Linter().verify(text, [config], 'client.js');
  if (problem) throw new Error(problem.message);
  return { own, rest: cpu() - start - own };
}

for (let round = 0; round < 3; round += 1) costOf(fileOf(1000, true));
for (const areMany of [false, true]) {
  console.log(areMany ? '\na client in every hundred functions:' : 'three clients, whatever the length:');
  for (const lines of [1000, 10_000, 100_000]) {
    const text = fileOf(lines, areMany);
    const before = await memory();
    const runs = Array.from({ length: lines > 10_000 ? 2 : 5 }, () => costOf(text));
    const left = (await memory()) - before;
    const [own, rest] = ['own', 'rest'].map((key) => Math.min(...runs.map((run) => run[key])));
    console.log(
      `  ${String(lines).padStart(6)} lines: facts ${own.toFixed(1)} ms, ${((1000 * own) / lines).toFixed(1)} µs a line; ` +
        `parsing and traversal ${rest.toFixed(0)} ms; ${left.toFixed(1)} MB more memory afterwards`,
    );
  }
}
if (!globalThis.gc) console.log('(memory says nothing without --expose-gc)');
