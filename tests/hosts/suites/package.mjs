// Is the tarball what it should be? Its files, its size, and what loading it loads.
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { expectEqual } from '../expect.mjs';
import { root, succeed } from '../project.mjs';
import { eslints } from '../versions.mjs';

const table = 'Package';
const allowed =
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|oxlint\.json|dist\/src\/(?:[\w-]+\/)?[\w-]+\.js|dist\/src\/(?:index|formatters\/[\w-]+)\.d\.ts)$/u;

export default async function packageShape({ report, packed, projectFor }) {
  const column = 'result';
  await report.check({ table, row: 'holds the built plugin and nothing else', column }, '', () => {
    expectEqual(
      packed.paths.filter((path) => !allowed.test(path)),
      [],
    );
    const needed = ['dist/src/index.js', 'dist/src/index.d.ts', 'dist/src/plugin.js'];
    expectEqual(
      needed.filter((path) => !packed.paths.includes(path)),
      [],
    );
  });
  await report.check({ table, row: 'holds every file that it asks for', column }, '', async () => {
    const missing = [];
    for (const path of packed.paths.filter((one) => one.endsWith('.js'))) {
      const text = await readFile(join(root, path), 'utf8');
      for (const [, asked] of text.matchAll(/require\(["'](\.[^"']+)["']\)/gu)) {
        const target = posix.join(path, '..', asked);
        if (![target, `${target}.js`].some((one) => packed.paths.includes(one))) missing.push(`${path}: ${asked}`);
      }
    }
    expectEqual(missing, []);
  });
  await report.check({ table, row: 'is smaller than 1.2 MB when unpacked', column }, '', () => {
    expectEqual(packed.unpackedSize < 1_200_000, true, `${packed.unpackedSize} bytes`);
  });
  const project = await projectFor(eslints.at(-1));
  await report.check({ table, row: 'loads neither ESLint nor TypeScript', column }, '', async () => {
    const script = `require('eslint-plugin-pkce'); console.log(JSON.stringify(Object.keys(require.cache)))`;
    const { stdout } = await succeed(process.execPath, ['--input-type=commonjs', '-e', script], { cwd: project.cwd });
    const heavy = /[\\/]node_modules[\\/](?:eslint|typescript|@typescript-eslint[\\/]parser)[\\/]/u;
    expectEqual(
      JSON.parse(stdout).filter((file) => heavy.test(file)),
      [],
    );
  });
}
