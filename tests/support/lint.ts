// What does the plugin say about this text? One run of ESLint's Linter with the TypeScript parser.
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from '../../src/index';

export interface LintOptions {
  readonly rules: Linter.RulesRecord;
  readonly filename: string;
  readonly settings?: Record<string, unknown>;
}

/** All findings. A text that does not parse throws, so no test can pass by being unreadable. */
export function lint(code: string, { rules, filename, settings = {} }: LintOptions): Linter.LintMessage[] {
  const config: Linter.Config = {
    files: ['**/*.*'],
    plugins: { pkce: plugin },
    languageOptions: languageOptionsFor(filename),
    // A comment may switch off a rule that is not running here.
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    settings,
    rules,
  };
  const messages = new Linter().verify(code, [config], filename);
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${filename}:${String(fatal.line)}: ${fatal.message}`);
  return messages;
}

/** As a project with TypeScript would set it up: JSX except in `.ts`, CommonJS in `.cjs` and `.cts`. */
function languageOptionsFor(filename: string): Linter.LanguageOptions {
  return {
    ecmaVersion: 'latest',
    sourceType: /\.c[jt]s$/u.test(filename) ? 'commonjs' : 'module',
    parser: typescriptParser,
    parserOptions: { ecmaFeatures: { jsx: true } },
  };
}
