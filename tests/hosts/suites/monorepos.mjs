// Do the set-ups of docs/guide/monorepo.md keep what is unchanged, and fail on a package that breaks?
import { readFile } from 'node:fs/promises';
import { expectEqual, expectMatch } from '../expect.mjs';
import { filesIn } from '../guide.mjs';
import { clientText, succeed } from '../project.mjs';
import { eslints, nx, turbo } from '../versions.mjs';

const table = 'Monorepos';
const names = ['web', 'api', 'jobs'];

/** What runs the scripts of all packages, and how it tells how many outcomes it has kept. */
const engines = [
  {
    name: 'turborepo',
    heading: 'Turborepo',
    packages: [`turbo@${turbo}`],
    row: `Turborepo ${turbo}`,
    args: ['node_modules/turbo/bin/turbo', 'run', 'lint', '--continue', '--cache-dir=.turbo/cache'],
    env: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    tells: (kept) => new RegExp(`${kept} cached, ${names.length} total`, 'u'),
  },
  {
    name: 'nx',
    heading: 'Nx',
    packages: [`nx@${nx}`],
    row: `Nx ${nx}`,
    args: ['node_modules/nx/dist/bin/nx.js', 'run-many', '--target', 'lint'],
    env: { NX_DAEMON: 'false', NX_NO_CLOUD: 'true' },
    tells: (kept) => new RegExp(`Cache: +${kept}/\\d hit`, 'u'),
  },
];

export default async function monorepos({ report, project }) {
  const [, configuration, manifest] = await filesIn('monorepo.md', 'Turborepo');
  for (const { name, heading, packages, row, args, env, tells } of engines) {
    const consumer = await project(name, { packages: [`eslint@${eslints.at(-1)}`, ...packages] });
    await report.check({ table, row, column: 'keeps, fails, starts anew' }, '', async () => {
      const [settings] = await filesIn('monorepo.md', heading);
      await layOut(consumer, [settings, configuration], manifest);
      const lint = async (status, kept) => {
        const outcome = await consumer.node(args, { env: { ...env, FORCE_COLOR: '0' } });
        expectEqual(outcome.status, status, outcome.stdout + outcome.stderr);
        expectMatch(outcome.stdout, tells(kept));
        return outcome.stdout;
      };
      // A line of its own in each run, so that no outcome of an earlier test is found.
      await consumer.write({ [configuration.file]: `${configuration.text}// ${Date.now()}\n` });
      await lint(0, 0);
      await lint(0, 3);
      await consumer.write({ 'packages/api/login.js': await clientText('broken.js') });
      expectMatch(await lint(1, 2), /pkce\/require-s256/u);
      await consumer.write({ 'packages/api/login.js': await clientText('correct.js') });
      await lint(0, 3);
      await consumer.write({ [configuration.file]: `${configuration.text}// changed ${Date.now()}\n` });
      await lint(0, 0);
    });
  }
}

/** Three packages with a client each, below the shared files. */
async function layOut(consumer, shared, manifest) {
  const own = JSON.parse(await readFile(consumer.path('package.json'), 'utf8'));
  const top = { ...own, workspaces: ['packages/*'], packageManager: 'npm@11.0.0' };
  await consumer.write({
    'package.json': JSON.stringify(top),
    '.gitignore': 'node_modules\n.turbo\n.nx\n',
    ...Object.fromEntries(shared.map(({ file, text }) => [file, text])),
  });
  for (const name of names) {
    await consumer.write({
      [`packages/${name}/package.json`]: manifest.text.replace('"web"', `"${name}"`),
      [`packages/${name}/login.js`]: await clientText('correct.js'),
    });
  }
  await succeed('git', ['init', '--quiet'], { cwd: consumer.cwd });
}
