// What do all rules cost, beside parsing and beside other plugins? CPU time over published files, in interleaved rounds.
// `PKCE_BENCH_FILES=200 npm run bench:rules` takes a sample of each kind.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Linter } from 'eslint';
import { corpus } from './corpus.mjs';
import { others } from './others.mjs';

const here = import.meta.dirname;
const require = createRequire(path.join(others(), 'package.json'));
const pkce = createRequire(import.meta.url)('../../dist/src/index.js');
const security = require('eslint-plugin-security');
const sonarjs = require('eslint-plugin-sonarjs');
const noSecrets = require('eslint-plugin-no-secrets');

const empty = { rules: { empty: { create: () => ({ 'Program:exit'() {} }) } } };
const names = Object.keys(pkce.rules);
const silent = { rules: Object.fromEntries(names.map((name) => [name, { create: () => ({}) }])) };
const sonar = sonarjs.configs?.recommended ?? sonarjs.default.configs.recommended;
const contestants = {
  'no rule': { rules: {} },
  'one empty listener': { plugins: { empty }, rules: { 'empty/empty': 'error' } },
  // What ESLint itself does for so many rules.
  'as many empty rules': {
    plugins: { silent },
    rules: Object.fromEntries(names.map((name) => [`silent/${name}`, 'error'])),
  },
  'eslint-plugin-pkce, all rules': {
    plugins: { pkce },
    rules: Object.fromEntries(names.map((name) => [`pkce/${name}`, 'error'])),
  },
  'eslint-plugin-security': { plugins: { security }, rules: security.configs.recommended.rules },
  'eslint-plugin-sonarjs': { plugins: sonar.plugins ?? { sonarjs }, rules: sonar.rules },
  'eslint-plugin-no-secrets': { plugins: { 'no-secrets': noSecrets }, rules: { 'no-secrets/no-secrets': 'error' } },
};

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];
const linter = new Linter();

// As ESLint does for a project: each configuration is resolved once, not once a file. By its path, for it is not exported.
const { FlatConfigArray } = require(
  path.join(
    path.dirname(createRequire(import.meta.url).resolve('eslint/package.json')),
    'lib/config/flat-config-array.js',
  ),
);
const resolved = new Map(
  Object.entries(contestants).map(([name, config]) => {
    const array = new FlatConfigArray([{ ...config, linterOptions: { reportUnusedDisableDirectives: 'off' } }]);
    array.normalizeSync();
    return [name, array];
  }),
);

function timeOf(text, name) {
  const start = cpu();
  linter.verify(text, resolved.get(name), { filename: 'file.js', allowInlineConfig: false });
  return cpu() - start;
}

function measure(title, texts) {
  const most = Number(process.env.PKCE_BENCH_FILES ?? texts.length);
  const sample = texts.filter((_, index) => index % Math.ceil(texts.length / most) === 0);
  const rounds = Number(process.env.PKCE_BENCH_ROUNDS ?? 3);
  const sums = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (const text of sample.slice(0, 40)) for (const name of Object.keys(contestants)) timeOf(text, name);
  for (let round = 0; round < rounds; round += 1) {
    for (const times of Object.values(sums)) times.push(0);
    // One file after the other under all contestants, so that what else the machine does falls on all alike.
    for (const [index, text] of sample.entries()) {
      // Whoever comes first pays for what the others find warm: each in its turn.
      const turn = (index + round) % resolved.size;
      const order = [...resolved.keys()];
      for (const name of [...order.slice(turn), ...order.slice(0, turn)]) sums[name][round] += timeOf(text, name);
    }
  }
  console.log(`\n${title}: ${sample.length} files`);
  const ownOf = (name) => median(sums[name].map((time, round) => time / sums['one empty listener'][round] - 1));
  for (const [name, times] of Object.entries(sums)) {
    const own = (100 * ownOf(name)).toFixed(1).padStart(7);
    console.log(`  ${name.padEnd(30)} ${median(times).toFixed(0).padStart(7)} ms  own ${own} %`);
  }
  const ratio = ownOf('eslint-plugin-sonarjs') / ownOf('eslint-plugin-pkce, all rules');
  console.log(`  sonarjs' recommended set costs ${ratio.toFixed(0)} times as much as all rules of this plugin`);
}

/** Milliseconds of CPU time that loading the plugin adds to a start of ESLint: the median of nine processes. */
function loading() {
  const script = `require('eslint'); const start = process.cpuUsage(); require('./dist/src/index.js'); const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000)`;
  const times = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, ['-e', script], { cwd: path.join(here, '../..'), encoding: 'utf8' })),
  );
  console.log(`loading the plugin after ESLint: ${median(times).toFixed(1)} ms`);
}

loading();
const files = corpus();
console.log(`${files.leftOut} files without words of OAuth are left out, because they are larger than 200 kB`);
measure('without words of OAuth', files.without);
measure('with words of OAuth', files.with);
measure('with words of OAuth, and the bundles of more than 200 kB', [...files.with, ...files.bundles]);
