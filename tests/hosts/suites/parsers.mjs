// Does the plugin read the trees of the other parsers, and are the lines right in single-file components?
import { expectedFindings, expectedFixes } from '../clients.mjs';
import { expectEqual } from '../expect.mjs';
import { parsers } from '../versions.mjs';

const table = 'Parsers';
const clients = {
  espree: ['broken.js', 'correct.js'],
  '@typescript-eslint/parser': ['broken.ts', 'correct.ts', 'broken.tsx'],
  '@babel/eslint-parser': ['broken-flow.js'],
  'vue-eslint-parser': ['broken-setup.vue', 'broken-options.vue', 'broken-template.vue'],
  'svelte-eslint-parser': ['broken.svelte'],
  'astro-eslint-parser': ['broken.astro'],
};
const files = Object.values(clients).flat();
const config = 'parsers.mjs';
const configuration = `
import pkce from 'eslint-plugin-pkce';
import * as typescript from '@typescript-eslint/parser';
import * as babel from '@babel/eslint-parser';
import * as vue from 'vue-eslint-parser';
import * as svelte from 'svelte-eslint-parser';
import * as astro from 'astro-eslint-parser';
const flow = { requireConfigFile: false, babelOptions: { parserOpts: { plugins: ['flow'] } } };
export default [
  pkce.configs.recommended,
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: typescript } },
  { files: ['**/*-flow.js'], languageOptions: { parser: babel, parserOptions: flow } },
  { files: ['**/*.vue'], languageOptions: { parser: vue } },
  { files: ['**/*.svelte'], languageOptions: { parser: svelte } },
  { files: ['**/*.astro'], languageOptions: { parser: astro } },
];
`;

export default async function parserPackages({ report, projectFor }) {
  for (const [eslint, versions] of Object.entries(parsers)) {
    const project = await projectFor(eslint);
    await project.copyClients(...files);
    await project.write({ [config]: configuration });
    // One run for all of them; each parser answers for its own files.
    const runs = Promise.all([project.findings(files, { config }), project.fixed(files, { config })]);
    const fixes = await expectedFixes(files);
    for (const [parser, own] of Object.entries(clients)) {
      const row = [parser, versions[parser]].filter(Boolean).join(' ');
      await report.check({ table, row, column: `ESLint ${eslint}` }, '', async () => {
        const [findings, fixed] = await runs;
        expectEqual(only(own, findings), expectedFindings(own));
        expectEqual(only(own, fixed), only(own, fixes));
      });
    }
  }
}

function only(names, given) {
  return Object.fromEntries(names.filter((name) => name in given).map((name) => [name, given[name]]));
}
