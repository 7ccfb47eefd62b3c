// Does the plugin work under every supported Node.js? The binaries come from npm, as packages of this platform.
import { expectedFindings } from '../clients.mjs';
import { expectEqual } from '../expect.mjs';
import { succeed } from '../project.mjs';
import { nodes } from '../versions.mjs';

const table = 'Node.js';

/** The project that holds a binary of each version. */
export function binariesOf(project) {
  const aliases = Object.keys(nodes).map(
    (version) => `node-${version}@npm:node-${process.platform}-${process.arch}@${version}`,
  );
  return project('nodes', { plugin: false, packages: aliases });
}

/** The binary of a version, which says that it is one. */
export async function nodeIn(binaries, version) {
  const node = binaries.path('node_modules', `node-${version}`, 'bin', 'node');
  const { stdout } = await succeed(node, ['--version'], { cwd: binaries.cwd });
  expectEqual(stdout.trim(), `v${version}`);
  return node;
}

export default async function nodeVersions({ report, project, projectFor }) {
  const binaries = await binariesOf(project);
  for (const [version, eslints] of Object.entries(nodes)) {
    const node = await nodeIn(binaries, version);
    const checks = eslints.map((eslint) => async () => {
      const consumer = await projectFor(eslint);
      const files = ['broken.js', 'correct.js', 'broken.ts', 'correct.ts'];
      expectEqual(await consumer.findings(files, { config: 'typescript.mjs', node }), expectedFindings(files));
    });
    await report.all(
      checks.map((body, index) => [{ table, row: version, column: `ESLint ${eslints[index]}` }, '', body]),
    );
  }
}
