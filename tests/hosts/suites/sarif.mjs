// Does a security dashboard take the SARIF? Microsoft's validator judges it, with the rules of SARIF and of GitHub.
import { chmod } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expectEqual } from '../expect.mjs';
import { succeed } from '../project.mjs';
import { eslints, sarifMultitool } from '../versions.mjs';

const table = 'SARIF';
const column = `sarif-multitool ${sarifMultitool}, Sarif and Ghas`;
const supported = ['darwin', 'linux', 'win32'];

/** Files with findings, one of them suppressed, and one that cannot be parsed. */
const odd = {
  'suppressed.js': `const { generators } = require('openid-client');
const codeVerifier = generators.codeVerifier();
console.log(codeVerifier); // eslint-disable-line pkce/no-logging -- a demonstration
module.exports = generators.codeChallenge(codeVerifier);
`,
  'unreadable.js': 'const client_id = ;\n',
};

export default async function sarifReport({ report, project, projectFor }) {
  const rows = [
    { row: '`--format sarif` of the audit command', args: ['--format', 'sarif'], found: 6 },
    {
      row: 'with suppressed findings and a file that does not parse',
      args: ['--format', 'sarif', ...Object.keys(odd)],
      found: 7,
    },
  ];
  if (!supported.includes(process.platform)) {
    for (const { row } of rows) report.skip({ table, row, column }, '', 'there is no validator for this platform');
    return;
  }
  const tool = await project('sarif-multitool', {
    plugin: false,
    packages: [`@microsoft/sarif-multitool@${sarifMultitool}`],
  });
  const validator = createRequire(tool.path('package.json'))('@microsoft/sarif-multitool');
  // Its install script would do this; none is run here.
  if (process.platform !== 'win32') await chmod(validator, 0o755);
  const consumer = await projectFor(eslints.at(-1));
  await consumer.copyClients('broken.js', 'correct.js', 'broken.ts');
  await consumer.write(odd);
  await report.all(
    rows.map(({ row, args, found }, index) => [
      { table, row, column },
      '',
      async () => {
        const file = `findings-${index}.sarif`;
        const audit = ['node_modules/eslint-plugin-pkce/dist/src/cli/audit.js', '--output-file', file];
        await consumer.node([...audit, ...args, 'broken.js', 'correct.js', 'broken.ts']);
        const [run] = JSON.parse(await consumer.text(file)).runs;
        expectEqual(run.results.length, found, 'findings in the report');
        expectEqual(await complaintsOf(validator, consumer, file), []);
      },
    ]),
  );
  await report.check({ table, row: 'a report with a mistake', column }, 'is refused by the validator', async () => {
    const log = JSON.parse(await consumer.text('findings-0.sarif'));
    delete log.runs[0].tool.driver.name;
    await consumer.write({ 'mistaken.sarif': JSON.stringify(log) });
    expectEqual((await complaintsOf(validator, consumer, 'mistaken.sarif')).length > 0, true);
  });
}

/** The errors and warnings of the validator. */
async function complaintsOf(validator, consumer, file) {
  const verdict = `${file}.verdict.json`;
  const args = ['validate', file, '--rule-kind', 'Sarif;Ghas', '--output', verdict, '--log', 'ForceOverwrite'];
  // It asks for a library of languages that small images do not have.
  await succeed(validator, args, { cwd: consumer.cwd, env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } });
  const [run] = JSON.parse((await consumer.text(verdict)).replace(/^\uFEFF/u, '')).runs;
  return run.results
    .filter(({ level = 'warning' }) => level === 'error' || level === 'warning')
    .map(({ ruleId, message }) => `${ruleId}: ${message.text ?? JSON.stringify(message.arguments)}`);
}
