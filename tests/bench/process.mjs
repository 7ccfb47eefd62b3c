// What does a user wait for? ESLint as a whole process over one published package with OAuth code: without a plugin, with one
// empty listener, with this plugin, with sonarjs. The first rule of a run costs ESLint itself something, whoever brings it
// (half a second of two for 255 files): what a plugin adds is told beside the empty listener. Measured by hyperfine, a
// program that is installed beside Node. Run after `npm run build`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { folderOf } from './corpus.mjs';
import { others } from './others.mjs';

const install =
  'hyperfine is not installed: see https://github.com/sharkdp/hyperfine (apt install hyperfine, brew install hyperfine)';
if (spawnSync('hyperfine', ['--version']).error) {
  console.error(install);
  process.exit(1);
}

const here = import.meta.dirname;
const root = path.join(here, '../..');
const cache = path.join(root, 'node_modules/.cache/pkce-bench');
const folder = folderOf(process.env.PKCE_BENCH_PACKAGE ?? 'better-auth@1.7.25');
const eslint = path.join(path.dirname(createRequire(import.meta.url).resolve('eslint/package.json')), 'bin/eslint.js');
// The cached packages are among the modules that ESLint leaves out by itself.
const start = `const unignored = { ignores: ['!**/node_modules/'] };
const common = { files: ['**/*.{js,mjs,cjs}'], linterOptions: { reportUnusedDisableDirectives: 'off' } };`;
const configs = {
  'no plugin': 'export default [unignored, common];',
  'one empty listener': `const empty = { create: () => ({ 'Program:exit'() {} }) };
export default [unignored, { ...common, plugins: { one: { rules: { empty } } }, rules: { 'one/empty': 'error' } }];`,
  'eslint-plugin-pkce': `import pkce from ${JSON.stringify(path.join(root, 'dist/src/index.js'))};
export default [unignored, common, { ...pkce.configs.all, files: common.files }];`,
  'eslint-plugin-sonarjs': `import { createRequire } from 'node:module';
const sonarjs = createRequire(${JSON.stringify(path.join(others(), 'package.json'))})('eslint-plugin-sonarjs');
export default [unignored, common, { ...(sonarjs.configs ?? sonarjs.default.configs).recommended, files: common.files }];`,
};

const commands = Object.entries(configs).map(([name, text]) => {
  const file = path.join(cache, `${name.replaceAll(' ', '-')}.config.mjs`);
  fs.writeFileSync(file, `${start}\n${text}\n`);
  const given = [eslint, '--no-inline-config', '--quiet', '--no-config-lookup', '--config', file, folder];
  // Findings end ESLint with 1; anything else is no run that could be measured.
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`${name}: ${stderr || stdout}`);
  return ['--command-name', name, [process.execPath, ...given].map((one) => JSON.stringify(one)).join(' ')];
});
const runs = process.env.PKCE_BENCH_RUNS ?? '5';
const report = path.join(cache, 'process.json');
const given = ['--runs', runs, '--ignore-failure', '--export-json', report, ...commands.flat()];
const { status } = spawnSync('hyperfine', given, { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const { results } = JSON.parse(fs.readFileSync(report, 'utf8'));
// The time of the processor: what else the machine does matters less to it.
const secondsOf = (name) => {
  const { user, system } = results.find(({ command }) => command === name);
  return user + system;
};
const [, empty, own, other] = Object.keys(configs);
const added = [own, other].map((name) => secondsOf(name) - secondsOf(empty));
console.log(
  `beside ${empty}: ${own} adds ${added[0].toFixed(2)} s of processor time, ${other} ${added[1].toFixed(2)} s`,
);
console.log(`${other} costs ${(added[1] / added[0]).toFixed(1)} times as much`);
