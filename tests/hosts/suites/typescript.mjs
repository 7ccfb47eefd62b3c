// Does the version of TypeScript in a project matter, or its absence? Linting, and the types of the presets.
import { access } from 'node:fs/promises';
import { expectedFindings } from '../clients.mjs';
import { expectEqual } from '../expect.mjs';
import { eslints, typescriptParser } from '../versions.mjs';
import { compiles } from './eslint.mjs';

const table = 'TypeScript in the project';
const eslint = `eslint@${eslints.at(-1)}`;
const pkce = `import pkce from 'eslint-plugin-pkce';\n`;
const javascript = { 'lint.mjs': `${pkce}export default [pkce.configs.recommended];` };
const typescript = {
  'lint.mjs': `${pkce}import * as parser from '@typescript-eslint/parser';\nexport default [{ files: ['**/*.ts'], languageOptions: { parser } }, pkce.configs.recommended];`,
};

const projects = [
  { row: '5.9.3', packages: ['typescript@5.9.3', typescriptParser], files: typescript, compiler: 'typescript/bin/tsc' },
  { row: '6.0.3', packages: ['typescript@6.0.3', typescriptParser], files: typescript, compiler: 'typescript/bin/tsc' },
  { row: '7.0.2, JavaScript files', packages: ['typescript@7.0.2'], files: javascript, compiler: 'typescript/bin/tsc' },
  {
    row: '7.0.2 beside 6 for the parser',
    packages: [
      'typescript@npm:@typescript/typescript6@6.0.2',
      '@typescript/native@npm:typescript@7.0.2',
      typescriptParser,
    ],
    files: typescript,
    compiler: '@typescript/native/bin/tsc',
  },
  { row: 'none', packages: [], files: javascript, install: ['--legacy-peer-deps'] },
];

export default async function typescriptVersions({ report, project }) {
  for (const { row, packages, files, compiler, install = [] } of projects) {
    const name = `typescript-${row.replaceAll(/[^\d\w]+/gu, '-')}`;
    const consumer = await project(name, { packages: [eslint, ...packages], install });
    await consumer.write(files);
    await consumer.copyClients('broken.js', 'correct.js', 'broken.ts', 'correct.ts');
    const linted = ['broken.js', 'correct.js', ...(files === typescript ? ['broken.ts', 'correct.ts'] : [])];
    const checks = [
      [
        { table, row, column: 'linting' },
        '',
        async () => expectEqual(await consumer.findings(linted, { config: 'lint.mjs' }), expectedFindings(linted)),
      ],
    ];
    if (compiler) {
      checks.push([{ table, row, column: 'types of the presets' }, '', () => compiles(consumer, 'nodenext', compiler)]);
    } else {
      const absent = access(consumer.path('node_modules', 'typescript')).then(
        () => false,
        () => true,
      );
      expectEqual(await absent, true, 'TypeScript is not installed');
    }
    await report.all(checks);
  }
}
