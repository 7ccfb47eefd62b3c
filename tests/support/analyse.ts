// What does the plugin see in this text? A question asked inside a real ESLint context, without any rule of ours.
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import type { TSESLint } from '@typescript-eslint/utils';
import { modelOf } from '../../src/model';
import { type PkceSettings, settingsOf } from '../../src/settings';

export interface AnalyseOptions {
  /** The code is not JavaScript: use the TypeScript parser. Also chosen by a TypeScript file name. */
  readonly typescript?: boolean;
  readonly filename?: string;
  /** The content of `settings.pkce`. */
  readonly settings?: Partial<PkceSettings>;
  readonly sourceType?: 'module' | 'commonjs' | 'script';
}

/** The answer of `question`, asked at the end of the program. Throws where the code does not parse. */
export function inRule<T>(
  code: string,
  question: (sourceCode: TSESLint.SourceCode, settings: PkceSettings) => T,
  options: AnalyseOptions = {},
): T {
  const answers: T[] = [];
  const rule: Rule.RuleModule = {
    create: (context) => ({
      'Program:exit'() {
        answers.push(question(context.sourceCode as unknown as TSESLint.SourceCode, settingsOf(context.settings)));
      },
    }),
  };
  const filename = options.filename ?? (options.typescript ? 'client.ts' : 'client.js');
  const messages = new Linter().verify(code, [configFor(filename, rule, options)], filename);
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${filename}:${String(fatal.line)}: ${fatal.message}`);
  if (answers.length === 0) throw new Error(`${filename} was not linted.`);
  return answers[0] as T;
}

/** The model of this text, or undefined where it has nothing to do with OAuth. */
export function analyse(code: string, options: AnalyseOptions = {}): ReturnType<typeof modelOf> {
  return inRule(code, (sourceCode, settings) => modelOf(sourceCode, settings), options);
}

function configFor(filename: string, rule: Rule.RuleModule, options: AnalyseOptions): Linter.Config {
  const typescript = options.typescript ?? /\.[cm]?tsx?$/u.test(filename);
  return {
    files: ['**/*.*'],
    plugins: { inline: { rules: { question: rule } } },
    languageOptions: {
      ecmaVersion: 'latest',
      sourceType: options.sourceType ?? 'module',
      ...(typescript && { parser: typescriptParser }),
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
    settings: options.settings ? { pkce: options.settings } : {},
    rules: { 'inline/question': 'error' },
  };
}
