// Audits the examples as a user would, and shows what comes out. Fails if a broken app passes or a correct one is reported.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createRequire } from 'node:module';

const cwd = import.meta.dirname;
const command = createRequire(import.meta.url).resolve('../dist/src/cli/audit.js');
const audit = (...args) =>
  spawnSync(process.execPath, [command, ...args, 'broken', 'correct'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const shown = audit(...(process.stdout.isTTY ? ['--color'] : []));
process.stdout.write(shown.stdout + shown.stderr);

const results = JSON.parse(audit('--format', 'json').stdout);
const reported = new Set();
for (const { filePath, messages } of results) {
  if (messages.length > 0) reported.add(relative(cwd, filePath).split(sep).slice(0, 2).join('/'));
}
const expected = readdirSync(join(cwd, 'broken')).map((app) => `broken/${app}`);
const wrong = [...expected, ...reported].filter((app) => !expected.includes(app) || !reported.has(app));
for (const app of wrong) console.error(`Not what was expected: ${app}`);
const rules = new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
console.log(
  `${reported.size} of ${expected.length} broken apps reported by ${rules.size} rules, correct ones by none.`,
);
process.exitCode = wrong.length > 0 || shown.status !== 1 ? 1 : 0;
