// Does oxlint find the same as ESLint, with the shipped `oxlint.json` and without ESLint or TypeScript installed?
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expectedFindings, expectedFixes } from '../clients.mjs';
import { expectEqual } from '../expect.mjs';
import { clientText, root } from '../project.mjs';
import { eslints, oxlint } from '../versions.mjs';

const table = 'oxlint';
const column = oxlint;
const whole = [
  'broken.js',
  'correct.js',
  'broken.ts',
  'correct.ts',
  'broken.tsx',
  'broken-setup.vue',
  'broken-options.vue',
];
/** oxlint reads the scripts of these, not their markup. */
const scripts = ['broken.svelte', 'broken.astro'];

export default async function oxlintHost({ report, project, projectFor }) {
  const install = ['--legacy-peer-deps'];
  const consumer = await project('oxlint', { packages: [`oxlint@${oxlint}`], install });
  const installed = await readdir(consumer.path('node_modules'));
  expectEqual(
    ['eslint', 'typescript'].filter((name) => installed.includes(name)),
    [],
  );
  await consumer.write({
    '.oxlintrc.json': JSON.stringify({
      extends: ['./node_modules/eslint-plugin-pkce/oxlint.json'],
      categories: { correctness: 'off' },
    }),
  });
  await consumer.copyClients(...whole, ...scripts);
  await cp(consumer.path('broken.js'), consumer.path('broken.test.js'));
  const run = oxlintFindings(consumer, ['.']);

  await report.check({ table, row: 'the same findings as ESLint', column }, '', async () => {
    const found = await run;
    const expected = Object.entries(expectedFindings(whole)).map(([file, findings]) => [
      file,
      findings.map(startAndRule),
    ]);
    for (const [file, findings] of expected) expectEqual(found[file] ?? [], findings.sort(), file);
    expectEqual(found['broken.test.js'], undefined, 'test files are left out');
  });
  await report.check({ table, row: 'scripts of Svelte and Astro files', column }, '', async () => {
    const found = await run;
    for (const [file, findings] of Object.entries(expectedFindings(scripts))) {
      expectEqual(found[file], findings.slice(0, 2).map(startAndRule).sort(), file);
    }
  });
  await report.check({ table, row: 'the same findings in whole clients', column }, '', async () => {
    const eslint = await projectFor(eslints.at(-1));
    const folder = join(root, 'tests', 'files');
    // Not named `tests`: the presets would leave it out.
    for (const where of [eslint, consumer]) await cp(folder, where.path('whole'), { recursive: true });
    const files = (await readdir(folder)).map((name) => `whole/${name}`);
    const results = await eslint.findings(files, { config: 'typescript.mjs' });
    const expected = Object.entries(results).filter(([, findings]) => findings.length > 0);
    expectEqual(
      await oxlintFindings(consumer, ['whole']),
      Object.fromEntries(expected.map(([file, findings]) => [file, findings.map(startAndRule).sort()])),
    );
    expectEqual(expected.length > 5, true, `${expected.length} files have findings`);
  });
  await report.check({ table, row: '`--fix`', column }, '', async () => {
    const files = ['broken.js', 'broken.ts', 'broken-setup.vue'];
    await consumer.node(['node_modules/oxlint/bin/oxlint', '--fix', ...files]);
    const fixes = await expectedFixes(files);
    for (const file of files) expectEqual(await consumer.text(file), fixes[file], file);
    expectEqual(await consumer.text('correct.js'), await clientText('correct.js'));
  });
}

/** Findings by file as `line:column rule`, in order; files without any are left out. */
async function oxlintFindings(consumer, paths) {
  const ignore = ['--ignore-pattern', 'node_modules', '--ignore-pattern', paths.includes('.') ? 'whole' : 'nothing'];
  const { stdout, stderr } = await consumer.node(['node_modules/oxlint/bin/oxlint', '-f', 'json', ...ignore, ...paths]);
  if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
  const found = {};
  for (const { code, filename, message, labels, severity } of JSON.parse(stdout).diagnostics) {
    const rule = /^pkce\((?<name>[\w-]+)\)$/u.exec(code ?? '')?.groups.name;
    if (!rule) throw new Error(`${filename}: ${message}`);
    const [{ span }] = labels;
    const warning = severity === 'warning' ? ' (warning)' : '';
    (found[filename.replaceAll('\\', '/')] ??= []).push(`${span.line}:${span.column} pkce/${rule}${warning}`);
  }
  return Object.fromEntries(Object.entries(found).map(([file, findings]) => [file, findings.sort()]));
}

function startAndRule(finding) {
  return finding.replace(/-\d+:\d+/u, '');
}
