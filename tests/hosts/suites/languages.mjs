// Does a preset without `files` get along with languages that are not JavaScript?
import { expectEqual } from '../expect.mjs';
import { eslints, languages } from '../versions.mjs';

const table = 'Beside other languages';
const config = 'languages.mjs';
const files = {
  [config]: `
import pkce from 'eslint-plugin-pkce';
import css from '@eslint/css';
import json from '@eslint/json';
import markdown from '@eslint/markdown';
export default [
  pkce.configs.recommended,
  { files: ['**/*.css'], plugins: { css }, language: 'css/css' },
  { files: ['**/login.json'], plugins: { json }, language: 'json/json' },
  { files: ['**/text.md'], plugins: { markdown }, language: 'markdown/gfm' },
  { files: ['**/blocks.md'], plugins: { markdown }, processor: 'markdown/markdown' },
];
`,
  'login.css': '.code_challenge { color: red; }\n',
  'login.json': '{ "response_type": "code", "client_id": "web", "code_challenge_method": "plain" }\n',
  'text.md': '# Log in\n\n`https://login.example.com/oauth2/authorize?response_type=code&client_id=web`\n',
  'blocks.md':
    "# Log in\n\n```js\nlocation.href = 'https://login.example.com/oauth2/authorize?response_type=code&client_id=web';\n```\n",
};
const found = {
  'blocks.md': ['4:17-4:94 pkce/require-code-challenge'],
  'login.css': [],
  'login.json': [],
  'text.md': [],
};
const rows = {
  '@eslint/css': ['login.css'],
  '@eslint/json': ['login.json'],
  '@eslint/markdown': ['text.md', 'blocks.md'],
};

export default async function otherLanguages({ report, projectFor }) {
  const eslint = eslints.at(-1);
  const project = await projectFor(eslint);
  await project.write(files);
  const run = project.findings(Object.keys(found), { config });
  for (const [name, own] of Object.entries(rows)) {
    await report.check({ table, row: `${name} ${languages[name]}`, column: `ESLint ${eslint}` }, '', async () => {
      const findings = await run;
      for (const file of own) expectEqual(findings[file], found[file]);
    });
  }
}
