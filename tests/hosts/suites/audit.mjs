// Does the audit command work wherever it is started: under each Node.js, from a strict package manager, and beside
// a TypeScript that its parser refuses?
import { expectedFindings } from '../clients.mjs';
import { expectEqual, expectMatch } from '../expect.mjs';
import { run, succeed } from '../project.mjs';
import { audited, eslints, pnpm, typescriptSeven } from '../versions.mjs';
import { binariesOf, nodeIn } from './nodes.mjs';

const table = 'Audit command';
const command = 'node_modules/eslint-plugin-pkce/dist/src/cli/audit.js';
const files = ['broken.js', 'correct.js', 'broken.ts', 'correct.ts'];
const summary = /^eslint-plugin-pkce: 4 files read, 4 with OAuth code, 6 findings\./mu;

export default async function auditCommand({ report, project, projectFor, scratch, packed }) {
  const binaries = await binariesOf(project);
  // Once for each project: several versions of Node.js read the same files at the same time.
  for (const eslint of new Set(Object.values(audited))) await (await projectFor(eslint)).copyClients(...files);
  const onNodes = Object.entries(audited).map(([version, eslint]) => [
    { table, row: `Node.js ${version}, ESLint ${eslint}`, column: 'exact findings, exit code 1' },
    '',
    async () => {
      const consumer = await projectFor(eslint);
      const node = await nodeIn(binaries, version);
      expectAudit(await consumer.node([command, '--format', 'json', ...files], { node }), consumer.cwd);
    },
  ]);
  await report.all([
    ...onNodes,
    [
      { table, row: `pnpm ${pnpm}, ESLint ${eslints.at(-1)}`, column: 'exact findings, exit code 1' },
      '',
      () => auditWithPnpm({ project, scratch, tarball: packed.tarball }),
    ],
    [
      { table, row: `TypeScript ${typescriptSeven} alone`, column: 'refused in one clear line' },
      '',
      async () => {
        const consumer = await project(`audit-typescript-${typescriptSeven}`, {
          packages: [`eslint@${eslints.at(-1)}`, `typescript@${typescriptSeven}`],
        });
        await consumer.copyClients('broken.ts');
        const { status, stdout, stderr } = await consumer.node([command, 'broken.ts']);
        expectEqual([status, stdout], [2, '']);
        expectMatch(stderr, /^The TypeScript parser cannot be loaded, so nothing was read: .+\n$/u);
      },
    ],
  ]);
}

/** pnpm gives a package what it declares and nothing else. */
async function auditWithPnpm({ project, scratch, tarball }) {
  const tool = await project('pnpm', { plugin: false, packages: [`pnpm@${pnpm}`] });
  const consumer = await project('audit-pnpm', { plugin: false, packages: [] });
  const bin = tool.path('node_modules', 'pnpm', 'bin', 'pnpm.cjs');
  const place = ['--store-dir', `${scratch}/pnpm-store`, '--ignore-scripts'];
  const wanted = [tarball, `eslint@${eslints.at(-1)}`, 'typescript@6.0.3'];
  await succeed(process.execPath, [bin, 'add', '--save-dev', ...place, ...wanted], { cwd: consumer.cwd });
  await consumer.copyClients(...files);
  const audit = [bin, 'exec', 'eslint-plugin-pkce', '--format', 'json', ...files];
  expectAudit(await run(process.execPath, audit, { cwd: consumer.cwd }), consumer.cwd);
}

function expectAudit({ status, stdout, stderr }, cwd) {
  expectMatch(stderr, summary);
  const found = JSON.parse(stdout).map(({ filePath, messages }) => [
    filePath.slice(cwd.length + 1),
    messages.map(
      ({ line, column, endLine, endColumn, ruleId }) => `${line}:${column}-${endLine}:${endColumn} ${ruleId}`,
    ),
  ]);
  expectEqual([status, Object.fromEntries(found)], [1, expectedFindings(files)]);
}
