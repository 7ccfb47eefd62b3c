// What does loading the plugin add to the start of ESLint? The least of several processes, in milliseconds of CPU time.
// Fails above the limit. Run after `npm run build`.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const limit = 40;
const script = `
require('eslint');
const before = process.cpuUsage();
require('eslint-plugin-pkce');
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);`;
const cwd = join(import.meta.dirname, '..', '..');
const times = Array.from({ length: 9 }, () =>
  Number(execFileSync(process.execPath, ['--input-type=commonjs', '-e', script], { cwd, encoding: 'utf8' })),
);
const least = Math.min(...times);
const middle = times.sort((one, other) => one - other)[4];
console.log(
  `load: ${least.toFixed(1)} ms after ESLint (${middle.toFixed(1)} ms in the middle), allowed are ${limit} ms`,
);
process.exitCode = least > limit ? 1 : 0;
