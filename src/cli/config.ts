// What does an audit look at, and with which rules? The flat configuration that the command hands to ESLint.
import plugin from '../plugin';
import { testFiles } from '../configs';
import { oauthCodeRule } from './oauth-code-rule';
import { givenOrder } from './order';
import { oauthCode, processor } from './processor';

/** Written by tools or by others. ESLint itself leaves out `node_modules` and `.git`. */
const generated = [
  ...['dist', 'build', 'out', 'coverage', 'vendor', 'bower_components'].map((folder) => `**/${folder}/`),
  ...['next', 'nuxt', 'output', 'svelte-kit', 'angular', 'yarn', 'turbo', 'cache'].map((name) => `**/.${name}/`),
  '**/*.min.*',
];

const { preset, settings = {} } = givenOrder();

export = [
  { name: 'pkce/audit: left out', ignores: [...testFiles, ...generated] },
  {
    name: `pkce/audit: ${preset}`,
    files: ['**/*.{js,jsx,ts,tsx,mjs,cjs,mts,cts}'],
    languageOptions: { parser: typescriptParser(), parserOptions: { ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: false },
    plugins: { pkce: plugin, 'pkce-audit': { rules: { 'oauth-code': oauthCodeRule } } },
    processor,
    rules: { ...plugin.configs[preset].rules, [oauthCode]: 'error' },
    settings: { pkce: settings },
  },
];

/** Fails closed: without this parser TypeScript files would be left unread, and the audit would look clean. */
function typescriptParser(): unknown {
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded here alone, and caught when it fails
    return require('@typescript-eslint/parser');
  } catch (error) {
    const cause = (error instanceof Error ? error.message : String(error)).split('\n', 1).join('');
    throw new Error(
      `The TypeScript parser cannot be loaded, so nothing was read: it needs TypeScript 4.8 to 6.0 (${cause}). ` +
        'Ways out: run `npx eslint-plugin-pkce` without installing it in this project, or install TypeScript 6 beside 7 ' +
        '(`npm install --save-dev typescript@npm:@typescript/typescript6@^6 @typescript/native@npm:typescript@7`).',
    );
  }
}
