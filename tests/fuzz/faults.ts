// What is wrong with how rules treat a text? They throw, take long, or mend it into something that is no better.
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type ESLint, type Rule } from 'eslint';

const empty: ESLint.Plugin = { rules: { empty: { create: () => ({ 'Program:exit': (): void => undefined }) } } };
const linter = new Linter();

export interface Question {
  readonly plugin: ESLint.Plugin;
  readonly filename: string;
  /** Whether the parser of TypeScript reads JavaScript too, as in many projects. */
  readonly isTypescriptParser?: boolean;
  /** CPU time that all rules may take beside parsing and traversal. */
  readonly seconds?: number;
}

type Verify = (text: string) => Linter.LintMessage[];

function configFor({ plugin, filename, isTypescriptParser = true }: Question): Linter.Config {
  const isTyped = /\.[cm]?tsx?$/u.test(filename);
  return {
    files: ['**/*.*'],
    plugins: { pkce: plugin, empty },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    languageOptions: {
      ecmaVersion: 'latest',
      sourceType: /\.c[jt]s$/u.test(filename) ? 'commonjs' : 'module',
      ...(isTyped || isTypescriptParser ? { parser: typescriptParser } : {}),
      parserOptions: { ecmaFeatures: { jsx: !/\.[cm]?ts$/u.test(filename) } },
    },
    rules: Object.fromEntries(Object.keys(plugin.rules ?? {}).map((name) => [`pkce/${name}`, 'error'])),
  };
}

function cpuSecondsOf<Result>(act: () => Result): { readonly result: Result; readonly seconds: number } {
  const start = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
}

/** One sentence for each fault; undefined where the text does not parse. */
export function faultsOf(code: string, question: Question): string[] | undefined {
  const config = configFor(question);
  const options = { filename: question.filename, allowInlineConfig: false };
  const verify: Verify = (text) => linter.verify(text, [config], options);
  try {
    const { result: before, seconds } = cpuSecondsOf(() => verify(code));
    if (before.some(({ fatal }) => fatal)) return undefined;
    const most = question.seconds ?? 1;
    const others = { ...config, rules: { 'empty/empty': 'error' } } as const;
    const own =
      seconds > most ? seconds - cpuSecondsOf(() => linter.verify(code, [others], options)).seconds : undefined;
    return [
      ...(own !== undefined && own > most ? [`The rules take ${own.toFixed(1)} s.`] : []),
      ...faultsOfFixes(code, before, verify, () => linter.verifyAndFix(code, [config], options).output),
      ...faultsOfSuggestions(code, before, verify),
    ];
  } catch (error) {
    return [`A rule throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

function countsOf(messages: readonly Linter.LintMessage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId, messageId } of messages) {
    const name = `${String(ruleId)} ${String(messageId)}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function faultsOfFixes(
  code: string,
  before: readonly Linter.LintMessage[],
  verify: Verify,
  mend: () => string,
): string[] {
  if (!before.some(({ fix }) => fix)) return [];
  const output = mend();
  const after = verify(output);
  const broken = after.find(({ fatal }) => fatal);
  if (broken) return [`What is fixed does not parse: ${broken.message}\n${output}`];
  const counts = countsOf(before);
  const more = [...countsOf(after)].filter(([name, count]) => count > (counts.get(name) ?? 0));
  return [
    ...(output === code || after.some(({ fix }) => fix) ? [`Fixes come to no end.\n${output}`] : []),
    ...more.map(([name]) => `Fixes leave one more ${name}.\n${output}`),
  ];
}

/** ESLint counts from behind the mark of byte order, if there is one. */
function applied(code: string, { range: [start, end], text }: Rule.Fix): string {
  const mark = code.startsWith('\uFEFF') ? 1 : 0;
  return code.slice(0, start + mark) + text + code.slice(end + mark);
}

function faultsOfSuggestions(code: string, before: readonly Linter.LintMessage[], verify: Verify): string[] {
  return before.flatMap(({ ruleId, suggestions = [] }) =>
    suggestions.flatMap(({ desc, fix }) => {
      const output = applied(code, fix);
      const broken = verify(output).find(({ fatal }) => fatal);
      return broken ? [`After "${desc}" of ${String(ruleId)} nothing parses: ${broken.message}\n${output}`] : [];
    }),
  );
}
