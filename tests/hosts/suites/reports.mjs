// Do the formats of docs/guide/ci.md carry the findings? The formatters are ESLint's own and two packages.
import { expectEqual, expectMatch } from '../expect.mjs';
import { eslints, formatters } from '../versions.mjs';

const table = 'Reports';
const config = 'reports.mjs';
const configuration = `import pkce from 'eslint-plugin-pkce';\nexport default [pkce.configs.recommended];\n`;

export default async function reports({ report, projectFor }) {
  const project = await projectFor(eslints.at(-1));
  const eslint = (args, env) =>
    project.node(['node_modules/eslint/bin/eslint.js', '--config', config, ...args], { env });
  await project.copyClients('broken.js', 'correct.js');
  await project.write({ [config]: configuration });
  const column = `ESLint ${eslints.at(-1)}`;
  await report.all([
    [
      { table, row: `GitLab code quality (eslint-formatter-gitlab ${formatters['eslint-formatter-gitlab']})`, column },
      '',
      async () => {
        const file = 'gl-code-quality-report.json';
        const env = { ESLINT_CODE_QUALITY_REPORT: file, CI_PROJECT_DIR: project.cwd, CI_CONFIG_PATH: '.gitlab-ci.yml' };
        expectEqual((await eslint(['broken.js', '--format', 'gitlab'], env)).status, 1);
        const issues = JSON.parse(await project.text(file));
        const found = issues.map(({ check_name, location }) => [
          check_name,
          location.path,
          location.positions.begin.line,
        ]);
        expectEqual(found, [
          ['pkce/no-logging', 'broken.js', 7],
          ['pkce/require-s256', 'broken.js', 15],
          ['pkce/require-code-challenge', 'broken.js', 21],
        ]);
      },
    ],
    [
      { table, row: `JUnit (eslint-formatter-junit ${formatters['eslint-formatter-junit']})`, column },
      '',
      async () => {
        const { stdout, status } = await eslint(['broken.js', 'correct.js', '--format', 'junit']);
        expectEqual(status, 1);
        expectMatch(stdout, /<testsuite [^>]*tests="3" errors="3"[^>]*broken\.js/u);
        expectMatch(stdout, /name="org\.eslint\.pkce\/require-s256"/u);
        expectMatch(stdout, /<testsuite [^>]*errors="0"[^>]*correct\.js/u);
      },
    ],
    [
      { table, row: 'html', column },
      '',
      async () => {
        const { stdout, status } = await eslint(['broken.js', '--format', 'html']);
        expectEqual(status, 1);
        expectMatch(stdout, /^<!DOCTYPE html>/u);
        expectMatch(stdout, /docs\/rules\/require-s256\.md/u);
        expectEqual(stdout.includes("code_challenge_method: 'plain'"), false, 'quotes source code');
      },
    ],
  ]);
}
