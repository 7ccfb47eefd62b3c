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

const typescript = 'typescript@6.0.3';
const typescriptParser = '@typescript-eslint/parser@8.72.0';

/** What a project with this ESLint has installed, so that one installation serves all suites. */
export function packagesFor(version) {
  return [`eslint@${version}`, typescript, typescriptParser, 'jiti@2.7.0'];
}
