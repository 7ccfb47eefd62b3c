// Do the steps of docs/guide/adoption.md work? Old findings are recorded, new ones fail, mended ones are taken out.
import { expectEqual, expectMatch } from '../expect.mjs';
import { clientText } from '../project.mjs';
import { eslints } from '../versions.mjs';

const table = 'Adoption';
const old = "location.href = 'https://login.example.com/oauth2/authorize?response_type=code&client_id=web';\n";

export default async function adoption({ report, projectFor }) {
  const version = eslints.at(-1);
  const project = await projectFor(version);
  const folder = 'adoption';
  const files = {
    'eslint.config.mjs': `import pkce from 'eslint-plugin-pkce';\nexport default [pkce.configs.strict];\n`,
    'old.js': old,
    'new.js': await clientText('correct.js'),
  };
  await project.write(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text])));
  const eslint = (...args) => project.node(['../node_modules/eslint/bin/eslint.js', '.', ...args], { folder });
  const column = `ESLint ${version}`;

  await report.check({ table, row: '`--suppress-all`, `--prune-suppressions`', column }, '', async () => {
    expectEqual((await eslint('--max-warnings', '0')).status, 1, 'an old finding fails');
    expectEqual((await eslint('--suppress-all')).status, 0);
    const recorded = JSON.parse(await project.text(`${folder}/eslint-suppressions.json`));
    expectEqual(recorded, { 'old.js': { 'pkce/require-code-challenge': { count: 1 } } });
    expectEqual((await eslint('--max-warnings', '0')).status, 0, 'a recorded finding passes');

    await project.write({ [`${folder}/old.js`]: old + old });
    const worse = await eslint();
    expectEqual(worse.status, 1, 'a new finding fails');
    expectMatch(worse.stdout, /2 problems/u);

    await project.write({ [`${folder}/old.js`]: '// mended\n' });
    const mended = await eslint();
    expectEqual(mended.status, 2, 'a mended finding asks for pruning');
    expectMatch(mended.stderr, /suppressions left that do not occur anymore/u);
    expectEqual((await eslint('--pass-on-unpruned-suppressions')).status, 0);
    expectEqual((await eslint('--prune-suppressions')).status, 0);
    expectEqual(JSON.parse(await project.text(`${folder}/eslint-suppressions.json`)), {});
    expectEqual((await eslint()).status, 0);
  });
  await report.check({ table, row: '`--max-warnings`', column }, '', async () => {
    const warn = ['--rule', 'pkce/require-code-challenge: warn'];
    await project.write({ [`${folder}/old.js`]: old });
    expectEqual((await eslint(...warn)).status, 0, 'a warning passes');
    expectEqual((await eslint(...warn, '--max-warnings', '1')).status, 0);
    expectEqual((await eslint(...warn, '--max-warnings', '0')).status, 1);
  });
}
