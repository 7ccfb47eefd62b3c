// Does the Turborepo set-up of docs/guide/monorepo.md keep what is unchanged, and fail on a package that breaks?
import { readFile } from 'node:fs/promises';
import { expectEqual, expectMatch } from '../expect.mjs';
import { filesIn } from '../guide.mjs';
import { clientText, succeed } from '../project.mjs';
import { eslints, turbo } from '../versions.mjs';

const table = 'Monorepos';
const names = ['web', 'api', 'jobs'];

export default async function turborepo({ report, project }) {
  const consumer = await project('turborepo', { packages: [`eslint@${eslints.at(-1)}`, `turbo@${turbo}`] });
  await report.check({ table, row: `Turborepo ${turbo}`, column: 'keeps, fails, starts anew' }, '', async () => {
    const [settings, configuration, manifest] = await filesIn('monorepo.md', 'Turborepo');
    const own = JSON.parse(await readFile(consumer.path('package.json'), 'utf8'));
    const top = { ...own, workspaces: ['packages/*'], packageManager: 'npm@11.0.0' };
    await consumer.write({
      'package.json': JSON.stringify(top),
      '.gitignore': 'node_modules\n.turbo\n',
      [settings.file]: settings.text,
      [configuration.file]: configuration.text,
    });
    for (const name of names) {
      await consumer.write({
        [`packages/${name}/package.json`]: manifest.text.replace('"web"', `"${name}"`),
        [`packages/${name}/login.js`]: await clientText('correct.js'),
      });
    }
    await succeed('git', ['init', '--quiet'], { cwd: consumer.cwd });
    const env = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', FORCE_COLOR: '0' };
    const lint = async (status, kept) => {
      const args = ['node_modules/turbo/bin/turbo', 'run', 'lint', '--continue', '--cache-dir=.turbo/cache'];
      const outcome = await consumer.node(args, { env });
      expectEqual(outcome.status, status, outcome.stdout + outcome.stderr);
      expectMatch(outcome.stdout, new RegExp(`${kept} cached, ${names.length} total`, 'u'));
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
