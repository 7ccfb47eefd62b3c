// Does the packed tarball load and work in a fresh project, under each supported ESLint? Prints 'N passed, N failed' at the end.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..', '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const parser = '@typescript-eslint/parser@8.72.0';
const pkce = `import pkce from 'eslint-plugin-pkce';\n`;
const both = `${pkce}import { defineConfig } from 'eslint/config';\n`;
const typescript = `{ files: ['**/*.ts'], languageOptions: { parser } }`;

const flatConfigs = {
  'object.mjs': `${pkce}export default [pkce.configs.recommended];`,
  'object.cjs': `module.exports = [require('eslint-plugin-pkce').configs.recommended];`,
  'registered-twice.mjs': `import { createRequire } from 'node:module';\n${pkce}export default [{ plugins: { pkce: createRequire(import.meta.url)('eslint-plugin-pkce') } }, pkce.configs.recommended];`,
  'typescript.mjs': `${pkce}import * as parser from '@typescript-eslint/parser';\nexport default [${typescript}, pkce.configs.recommended];`,
};
const defineConfigs = {
  'define.mjs': `${both}export default defineConfig([pkce.configs.recommended]);`,
  'extends-object.mjs': `${both}export default defineConfig([{ files: ['**/*.js'], extends: [pkce.configs.recommended] }]);`,
  'extends-name.mjs': `${both}export default defineConfig([{ plugins: { pkce }, extends: ['pkce/recommended'] }]);`,
};
const eslintrc = {
  '.eslintrc.json': JSON.stringify({
    root: true,
    parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
    extends: ['plugin:pkce/recommended-legacy'],
  }),
};
const projects = [
  { eslint: '10.15.0', configs: { ...flatConfigs, ...defineConfigs }, types: true },
  { eslint: '9.39.5', configs: { ...flatConfigs, ...defineConfigs, ...eslintrc }, types: true },
  { eslint: '9.22.0', configs: defineConfigs, types: true },
  { eslint: '8.57.1', configs: { ...flatConfigs, ...eslintrc }, types: false },
];

let passed = 0;
let failed = 0;
const scratch = await mkdtemp(join(tmpdir(), 'eslint-plugin-pkce-'));
try {
  const tarball = await packed();
  for (const project of projects) await check(`ESLint ${project.eslint}`, () => inProject(project, tarball));
} finally {
  await rm(scratch, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function check(name, body) {
  try {
    await body();
    passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  }
}

async function packed() {
  const { stdout } = await run(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], {
    cwd: root,
  });
  const [{ filename, files }] = Object.values(JSON.parse(stdout));
  const paths = files.map(({ path }) => path);
  await check('the tarball holds the built plugin and nothing else', async () => {
    const allowed =
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/(?:src|rules)\/[\w/-]+(?:\.js|\.d\.ts))$/u;
    const strangers = paths.filter((path) => !allowed.test(path));
    expectEqual(strangers, []);
    const rules = Object.keys((await import('eslint-plugin-pkce')).default.rules);
    const missing = ['dist/src/index.js', 'dist/src/index.d.ts', ...rules.map((rule) => `dist/rules/${rule}.js`)];
    expectEqual(
      missing.filter((path) => !paths.includes(path)),
      [],
    );
  });
  return join(scratch, filename);
}

async function inProject({ eslint, configs, types }, tarball) {
  const cwd = await mkdtemp(join(scratch, `eslint-${eslint}-`));
  const manifest = { name: 'consumer', private: true, type: 'module' };
  await writeFile(join(cwd, 'package.json'), JSON.stringify(manifest));
  const packages = [tarball, `eslint@${eslint}`, 'typescript@6.0.3', parser];
  await run(npm, ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], { cwd });
  for (const [name, text] of Object.entries(configs)) await writeFile(join(cwd, name), text);
  await cp(join(root, 'examples/broken/spa.js'), join(cwd, 'broken.js'));
  await cp(join(root, 'examples/broken/spa.js'), join(cwd, 'broken.test.js'));
  await cp(join(root, 'examples/broken/spa.js'), join(cwd, 'broken.ts'));
  await cp(join(root, 'examples/correct/spa.js'), join(cwd, 'correct.js'));
  await cp(join(root, 'tests/types'), join(cwd, 'types'), { recursive: true });

  await check(`ESLint ${eslint}: loading the plugin loads neither ESLint nor TypeScript`, () => loadsLittle(cwd));
  for (const config of Object.keys(configs)) await check(`ESLint ${eslint}: ${config}`, () => lints(cwd, config));
  if (types)
    for (const mode of ['nodenext', 'bundler'])
      await check(`ESLint ${eslint}: types, ${mode}`, () => compiles(cwd, mode));
}

async function loadsLittle(cwd) {
  const script = `require('eslint-plugin-pkce'); console.log(JSON.stringify(Object.keys(require.cache)))`;
  const { stdout } = await run(process.execPath, ['--input-type=commonjs', '-e', script], { cwd });
  const heavy = /[\\/]node_modules[\\/](?:eslint|typescript)[\\/]/u;
  expectEqual(
    JSON.parse(stdout).filter((file) => heavy.test(file)),
    [],
  );
}

/** The broken client is reported, its twin in a test file and the correct client are not. */
async function lints(cwd, config) {
  const flat = !config.startsWith('.');
  const files = ['broken.js', 'broken.test.js', 'correct.js', ...(config === 'typescript.mjs' ? ['broken.ts'] : [])];
  const args = ['node_modules/eslint/bin/eslint.js', '--config', config, '--format', 'json', ...files];
  const env = { ...process.env, ESLINT_USE_FLAT_CONFIG: String(flat) };
  const { stdout, stderr } = await run(process.execPath, args, { cwd, env }).catch((error) => error);
  if (!stdout) throw new Error(stderr);
  const reported = JSON.parse(stdout)
    .filter(({ messages }) => messages.length > 0)
    .map(({ filePath, messages }) => {
      const foreign = messages.filter(({ ruleId }) => !ruleId?.startsWith('pkce/'));
      if (foreign.length > 0) throw new Error(JSON.stringify(foreign));
      return filePath.slice(cwd.length + 1);
    });
  expectEqual(
    reported,
    files.filter((file) => /^broken\.(?:js|ts)$/u.test(file)),
  );
}

async function compiles(cwd, moduleResolution) {
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
  const project = `tsconfig.${moduleResolution}.json`;
  await writeFile(join(cwd, project), JSON.stringify({ compilerOptions, include: ['types'] }));
  await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { cwd });
  await readFile(join(cwd, `out-${moduleResolution}`, 'define-config.d.ts'));
}

function expectEqual(actual, expected) {
  const [left, right] = [actual, expected].map((value) => JSON.stringify(value));
  if (left !== right) throw new Error(`expected ${right}, got ${left}`);
}
