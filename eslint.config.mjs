import { defineConfig, globalIgnores } from 'eslint/config';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** A value import of its root loads all of ESLint (0.3 to 0.9 s) and breaks oxlint. */
const utilsRoot = {
  name: '@typescript-eslint/utils',
  allowTypeImports: true,
  message: 'Its root loads all of ESLint: import values from /eslint-utils or /ast-utils, types from anywhere.',
};
const eslintItself = {
  name: 'eslint',
  message: 'ESLint is a peer of three majors, and its version 8 has no types: describe what is needed structurally.',
};

/** The layers above `src/<layer>`, which it must not know. Imports go downwards only. */
function layer(name, above, reason) {
  const upwards = `^(?:\\.{1,2}/)+(?:${above.join('|')})(?:/|$)`;
  return restrictedImports(`layer ${name}`, [`src/${name}/**/*.ts`], [{ regex: upwards, message: reason }]);
}

function restrictedImports(name, files, patterns) {
  return {
    name,
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [utilsRoot, eslintItself], patterns }],
    },
  };
}

/** The folders of `src/oauth`, from the bottom. Each may know those before it; the files beside them are the ground of all. */
const factFolders = [
  'requests',
  'library',
  'grants',
  'redirects',
  'serving',
  'verifiers',
  'challenges',
  'disclosures',
  'storage',
  'sharing',
];

/** A folder of facts knows the layers below `oauth/`, and the folders before its own. */
function factFolder(name, index) {
  const later = factFolders.slice(index + 1);
  return restrictedImports(
    `facts ${name}`,
    [`src/oauth/${name}/**/*.ts`],
    [
      notAboveOauth,
      {
        regex: `^(?:\\.{1,2}/)+(?:${[...later, 'gate'].join('|')})(?:/|$)`,
        message: `oauth/${name} stands below these facts: the order of the folders is in docs/design/architecture.md.`,
      },
    ],
  );
}

const frame = ['index', 'plugin', 'configs', 'rule', 'model', 'settings', 'cli', 'formatters', 'rules'];

const notAboveOauth = {
  regex: `^(?:\\.{1,2}/)+(?:${frame.filter((name) => name !== 'settings').join('|')})(?:/|$)`,
  message:
    'oauth/ holds facts, which carry no verdict: it imports libraries/, values/, syntax/ and the type of the settings.',
};

export default defineConfig([
  globalIgnores([
    'dist/',
    'coverage/',
    'examples/',
    'tests/files/',
    'tests/types/',
    'tests/hosts/clients/',
    'tests/libraries/fixtures/',
    '.cache/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'typescript',
    files: ['**/*.{ts,mts}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.mts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Node types are compared as text: AST_NODE_TYPES is a value of the utils' root, which is never loaded.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
    },
  },
  {
    name: 'patterns that take time in step with the text',
    files: ['src/**/*.ts', 'rules/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  {
    name: 'one reading per file',
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 450],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
    },
  },

  restrictedImports('source', ['src/**/*.ts'], []),
  layer(
    'syntax',
    ['values', 'libraries', 'oauth', ...frame],
    'syntax/ is about trees and scopes alone: it imports nothing of ours.',
  ),
  layer(
    'values',
    ['libraries', 'oauth', ...frame],
    'values/ says what an expression may be, without a word of OAuth: it imports syntax/ alone.',
  ),
  restrictedImports(
    'layer libraries',
    ['src/libraries/**/*.ts'],
    [{ regex: '^(?!\\./)', allowTypeImports: true, message: 'libraries/ is data: it imports types alone.' }],
  ),
  restrictedImports(
    'layer oauth',
    ['src/oauth/*.ts'],
    [
      notAboveOauth,
      {
        regex: `^\\./(?:${factFolders.filter((name) => name !== 'library').join('|')})/`,
        message: 'What stands beside the folders of facts is their common ground: it knows none of them.',
      },
    ],
  ),
  ...factFolders.map(factFolder),
  restrictedImports(
    'layer model',
    ['src/model.ts'],
    [
      {
        regex: '^\\.{1,2}/(?!oauth/|libraries/|values/|syntax/|settings$)',
        message: 'The model gathers the facts of oauth/: it knows no rule and no preset.',
      },
    ],
  ),
  restrictedImports(
    'layer rule',
    ['src/rule.ts'],
    [
      {
        regex: '^\\.{1,2}/(?!model$|oauth/gate$|settings$)',
        message:
          'rule.ts joins ESLint to the gate and the model: anything else a rule needs is a fact or a predicate in oauth/.',
      },
    ],
  ),
  {
    name: 'rules are short questions',
    files: ['rules/*.ts'],
    ignores: ['rules/index.ts'],
    extends: [eslintPlugin.configs['rules-recommended']],
    rules: {
      'max-lines': ['error', 90],
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[regex]', message: 'A rule knows no text shapes: add a predicate in src/oauth.' },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.\\./src/(?:rule$|oauth/))',
              message:
                'A rule imports src/rule and src/oauth/* alone: if it needs more, a fact or predicate is missing.',
            },
          ],
        },
      ],
      'eslint-plugin/prefer-message-ids': 'error',
      'eslint-plugin/require-meta-default-options': 'error',
      'eslint-plugin/require-meta-docs-description': ['error', { pattern: '^(require|disallow) ' }],
      'eslint-plugin/require-meta-schema-description': 'error',
    },
  },
  {
    name: 'rule tests',
    files: ['tests/rules/**/*.test.ts'],
    extends: [eslintPlugin.configs['tests-recommended']],
  },
]);
