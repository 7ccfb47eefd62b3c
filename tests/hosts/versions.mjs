// Which versions stand for the ones that users have? The oldest supported and the newest of each.

/** `defineConfig` came with 9.22. Before 9.0 there are no flat presets by default, from 10.0 on no `.eslintrc`. */
export const eslints = ['8.57.1', '9.0.0', '9.22.0', '9.39.5', '10.0.0', '10.15.0'];

/** The same, and which ESLint can run there: 10 needs Node.js 20.19. */
export const nodes = {
  '18.20.8': ['8.57.1', '9.39.5'],
  '20.9.0': ['8.57.1', '9.39.5'],
  '20.20.2': ['8.57.1', '9.39.5', '10.15.0'],
  '22.23.3': ['8.57.1', '9.39.5', '10.15.0'],
  '24.21.0': ['8.57.1', '9.39.5', '10.15.0'],
};

/** Where the audit command is tried: the oldest Node.js, and the newest of each later line, with an ESLint that runs there. */
export const audited = { '18.20.8': '8.57.1', '20.20.2': '9.39.5', '22.23.3': '10.15.0', '24.21.0': '10.15.0' };
export const pnpm = '10.34.9';
/** Refused by the parser so far. */
export const typescriptSeven = '7.0.2';

/** Microsoft's validator of SARIF. */
export const sarifMultitool = '5.7.0';

const typescript = 'typescript@6.0.3';
export const typescriptParser = '@typescript-eslint/parser@8.72.0';

const common = { 'vue-eslint-parser': '10.4.2', 'svelte-eslint-parser': '1.10.1', 'astro-eslint-parser': '1.4.0' };

/** Parsers by ESLint. Those that come with a version of their own have one here. */
export const parsers = {
  '8.57.1': { '@babel/eslint-parser': '7.29.13', ...common },
  '9.39.5': { '@babel/eslint-parser': '7.29.13', ...common },
  '10.15.0': { '@babel/eslint-parser': '8.1.2', ...common },
};
const besideParsers = ['svelte@5.57.3'];
const babelCores = { '7.29.13': '@babel/core@7', '8.1.2': '@babel/core@8' };

/** Languages that are not JavaScript, for the newest ESLint. */
export const languages = { '@eslint/css': '2.0.0', '@eslint/json': '2.1.1', '@eslint/markdown': '8.0.3' };

/** Formats that are packages of their own, for the newest ESLint. */
export const formatters = { 'eslint-formatter-gitlab': '7.2.0', 'eslint-formatter-junit': '9.0.1' };

export const oxlint = '1.94.0';

/** What a project with this ESLint has installed, so that one installation serves all suites. */
export function packagesFor(version) {
  const packages = [`eslint@${version}`, typescript, typescriptParser, 'jiti@2.7.0'];
  const own = parsers[version];
  if (own) packages.push(...listed(own), ...besideParsers, babelCores[own['@babel/eslint-parser']]);
  if (version === eslints.at(-1)) packages.push(...listed(languages), ...listed(formatters));
  return packages;
}

function listed(versions) {
  return Object.entries(versions).map(([name, version]) => `${name}@${version}`);
}

/** What runs before a commit. */
export const hooks = { husky: '9.1.7', 'lint-staged': '16.4.0', lefthook: '2.2.2', 'simple-git-hooks': '2.14.0' };

export const turbo = '2.11.11';
export const nx = '24.0.6';
