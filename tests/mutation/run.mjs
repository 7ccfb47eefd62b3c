// npm run mutation [-- --size 450 --seed 7 --only src/values,rules]: of a random sample of small mistakes in our sources, how
// many do the tests notice? Prints every mistake that went unnoticed, and the score of each folder with its interval.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { mutantsOf, rangeOf, sampleOf } from './sample.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '450' },
    seed: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
  },
});
const all = await mutantsOf(['src/values', 'src/oauth', 'rules']);
const parts = values.only.split(',');
const wanted = all.filter(({ fileName }) => parts.some((part) => fileName.startsWith(part)));
const sample = sampleOf(wanted, Number(values.size), Number(values.seed));
const places = new Set(sample.map(({ fileName }) => fileName));
console.log(`${sample.length} of ${wanted.length} mutants, in ${places.size} files.`);

await new Stryker({
  plugins: ['./tests/mutation/plugin.mjs'],
  testRunner: 'kept',
  // What stands within the range of a chosen mutant is not chosen itself.
  checkers: ['sample'],
  sample,
  mutate: [...new Set(sample.map(rangeOf))],
  coverageAnalysis: 'perTest',
  // Tables and texts that are read once, when a module is loaded, would need a process each.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 20_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 15,
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'coverage', 'docs', 'tests/hosts', 'tests/ruling', 'tests/bench'],
  tempDirName: '.cache/mutation',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: '.cache/mutation.json' },
}).runMutationTest();

const { files } = JSON.parse(readFileSync(join(root, '.cache/mutation.json'), 'utf8'));
const mutants = Object.entries(files).flatMap(([file, { source, mutants: all }]) =>
  all
    .filter(({ status: outcome }) => outcome !== 'CompileError')
    .map((mutant) => ({ ...mutant, file, lines: source.split('\n') })),
);

const noticed = ['Killed', 'Timeout'];
const unnoticed = ['Survived', 'NoCoverage'];
for (const mutant of mutants.filter((one) => !['Killed', 'Timeout', 'Ignored'].includes(one.status))) show(mutant);
for (const folder of new Set(['src/values', 'src/oauth', 'rules', ...parts, ''])) {
  const here = mutants.filter(({ file }) => file.startsWith(folder));
  const count = (outcomes) => here.filter((one) => outcomes.includes(one.status)).length;
  const found = count(noticed);
  const all = found + count(unnoticed);
  if (all === 0) continue;
  const [least, most] = interval(found, all).map((share) => (share * 100).toFixed(0));
  console.log(
    `${(folder || 'together').padEnd(24)} ${((100 * found) / all).toFixed(1)} % (95 %: ${least} to ${most}), ` +
      `${found} of ${all} noticed, ${count(['NoCoverage'])} where no test comes by; ${count(['Ignored'])} static, ` +
      `${count(['RuntimeError', 'Pending'])} without an answer`,
  );
}

function show({ file, location: { start, end }, status: outcome, mutatorName, replacement, lines }) {
  const text = lines.slice(start.line - 1, end.line);
  text[text.length - 1] = text.at(-1).slice(0, end.column - 1);
  text[0] = text[0].slice(start.column - 1);
  const short = (code) => code.replace(/\s+/gu, ' ').slice(0, 140);
  console.log(`${file}:${start.line}:${start.column} ${outcome} ${mutatorName}`);
  console.log(`  - ${short(text.join(' '))}\n  + ${short(replacement)}`);
}

/** Wilson's interval for a share, at 95 %. */
function interval(found, all) {
  const z = 1.96;
  const share = found / all;
  const centre = share + z ** 2 / (2 * all);
  const reach = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return [centre - reach, centre + reach].map((bound) => bound / (1 + z ** 2 / all));
}
