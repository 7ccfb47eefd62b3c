// Does the plugin work under every supported ESLint, in every form of configuration, and do its types compile there?
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectedFindings, expectedFixes } from '../clients.mjs';
import { expectEqual, expectMatch } from '../expect.mjs';
import { root, succeed } from '../project.mjs';
import { eslints } from '../versions.mjs';

const table = 'ESLint';
const pkce = `import pkce from 'eslint-plugin-pkce';\n`;
const both = `${pkce}import { defineConfig } from 'eslint/config';\n`;

/** The first of a major is asked for the essentials alone. */
const essentials = new Set(['9.0.0', '10.0.0']);

/** Since: the first version that has it. Before: the first that has it no more. */
const configurations = [
  {
    row: 'eslint.config.mjs',
    essential: true,
    files: { 'object.mjs': `${pkce}export default [pkce.configs.recommended];` },
  },
  {
    row: 'eslint.config.cjs',
    files: { 'object.cjs': `module.exports = [require('eslint-plugin-pkce').configs.recommended];` },
  },
  {
    row: 'eslint.config.ts',
    since: [9, 18],
    files: { 'object.ts': `${pkce}const list: unknown[] = [pkce.configs.recommended];\nexport default list;` },
  },
  {
    row: 'the plugin registered by the user, too',
    files: {
      'twice.mjs': `import { createRequire } from 'node:module';\n${pkce}export default [{ plugins: { pkce: createRequire(import.meta.url)('eslint-plugin-pkce') } }, pkce.configs.recommended];`,
    },
  },
  {
    row: 'TypeScript files',
    essential: true,
    clients: ['broken.ts', 'correct.ts', 'broken.tsx'],
    files: {
      'typescript.mjs': `${pkce}import * as parser from '@typescript-eslint/parser';\nexport default [{ files: ['**/*.{ts,tsx}'], languageOptions: { parser } }, pkce.configs.recommended];`,
    },
  },
  {
    row: '`defineConfig([pkce.configs.recommended])`',
    since: [9, 22],
    files: { 'define.mjs': `${both}export default defineConfig([pkce.configs.recommended]);` },
  },
  {
    row: '`extends: [pkce.configs.recommended]`',
    since: [9, 22],
    files: {
      'extends-object.mjs': `${both}export default defineConfig([{ files: ['**/*.js'], extends: [pkce.configs.recommended] }]);`,
    },
  },
  {
    row: '`extends: ["pkce/recommended"]`',
    since: [9, 22],
    files: {
      'extends-name.mjs': `${both}export default defineConfig([{ plugins: { pkce }, extends: ['pkce/recommended'] }]);`,
    },
  },
  {
    row: '`.eslintrc` with `plugin:pkce/recommended-legacy`',
    before: [10],
    files: {
      '.eslintrc.json': JSON.stringify({
        root: true,
        parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
        extends: ['plugin:pkce/recommended-legacy'],
      }),
    },
  },
];

export default async function eslint({ report, projectFor }) {
  for (const version of eslints) {
    const project = await projectFor(version);
    const column = version;
    await project.copyClients('broken.js', 'correct.js', 'broken.ts', 'correct.ts', 'broken.tsx');
    await cp(project.path('broken.js'), project.path('broken.test.js'));
    for (const { files } of configurations) await project.write(files);
    const checks = configurations
      .filter(({ since, before }) => !(since && isBefore(version, since)) && !(before && !isBefore(version, before)))
      .filter(({ essential }) => essential || !essentials.has(version))
      .map(({ row, files, clients }) => [row, () => finds(project, Object.keys(files)[0], clients)]);
    checks.push(['`--fix`', () => fixes(project)]);
    if (!isBefore(version, [9, 22]) && !essentials.has(version)) {
      checks.push(['types of the presets, without a cast', () => compiles(project, 'nodenext')]);
    }
    await report.all(checks.map(([row, body]) => [{ table, row, column }, '', body]));
  }
  const column = eslints.at(-1);
  const newest = await projectFor(column);
  await report.all([
    [{ table, row: 'types of the presets, without a cast', column }, 'bundler', () => compiles(newest, 'bundler')],
    [{ table, row: 'a wrong setting is refused in one line', column }, '', () => refusesSettings(newest)],
  ]);
}

/** The broken client is reported, its twin in a test file and the correct client are not. */
async function finds(project, config, clients = ['broken.js', 'correct.js']) {
  const expected = { ...expectedFindings(clients), 'broken.test.js': [] };
  const given = await project.findings([...clients, 'broken.test.js'], { config });
  expectEqual(given, expected);
}

async function fixes(project) {
  const files = ['broken.js', 'correct.js', 'broken.ts', 'correct.ts'];
  expectEqual(await project.fixed(files, { config: 'typescript.mjs' }), await expectedFixes(files));
}

async function refusesSettings(project) {
  const config = 'settings.mjs';
  await project.write({
    [config]: `${pkce}export default [pkce.configs.recommended, { settings: { pkce: { logers: ['audit'] } } }];`,
  });
  const { status, stderr } = await project.node(['node_modules/eslint/bin/eslint.js', '--config', config, 'broken.js']);
  expectEqual(status, 2);
  expectMatch(stderr, /eslint-plugin-pkce: settings\.pkce\.logers is not a setting; allowed are loggers, redactors/u);
}

/** The presets fit into a user's configuration without a cast, and a user's own declarations can write them out. */
export async function compiles(project, moduleResolution, compiler = 'typescript/bin/tsc') {
  const compilerOptions = {
    strict: true,
    declaration: true,
    noEmit: false,
    emitDeclarationOnly: true,
    outDir: `out-${moduleResolution}`,
    rootDir: 'types',
    target: 'es2022',
    module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
    moduleResolution,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  };
  const config = `tsconfig.${moduleResolution}.json`;
  await cp(join(root, 'tests/types'), project.path('types'), { recursive: true });
  await project.write({ [config]: JSON.stringify({ compilerOptions, include: ['types'] }) });
  await succeed(process.execPath, [`node_modules/${compiler}`, '-p', config], { cwd: project.cwd });
  await readFile(project.path(`out-${moduleResolution}`, 'define-config.d.ts'));
}

/** Whether `10.0.0` comes before `[9, 22]`. */
function isBefore(version, [major, minor = 0]) {
  const [ownMajor, ownMinor] = version.split('.').map(Number);
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}
