// The fuzz tests with more programs than the suite has time for: `npm run fuzz -- RUNS [FOLDER…]`. In the folders, files
// with words of OAuth are given mistakes, and all files are read in words of OAuth.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const [runs = '2000', ...folders] = process.argv.slice(2);
if (!/^\d+$/u.test(runs)) throw new Error('usage: npm run fuzz -- RUNS [FOLDER…]');
const named = folders.map((folder) => path.resolve(folder)).join(path.delimiter);
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/fuzz'], {
  cwd: path.join(import.meta.dirname, '../..'),
  env: {
    ...process.env,
    PKCE_FUZZ_RUNS: runs,
    ...(named ? { PKCE_FUZZ_CLIENTS: named, PKCE_FUZZ_FOREIGN: named } : {}),
  },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
