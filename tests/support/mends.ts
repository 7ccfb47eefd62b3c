// What does a rule say of a piece of code, and how would it mend it? One short line for each finding: its message, the words
// that it is about, and what a fix or a suggestion would change.
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import type { PkceRule } from '../../src/rule';

function shortened(text: string): string {
  const words = text.replace(/\s+/gu, ' ');
  return words.length > 44 ? `${words.slice(0, 28)}…${words.slice(-15)}` : words;
}

/** What an edit takes away and puts in, without what both have in common. */
function changeOf(code: string, { range: [start, end], text }: Rule.Fix): string {
  const [before, after] = [code.slice(start, end), text];
  let first = 0;
  while (first < before.length && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < Math.min(before.length, after.length) - first && before.at(-1 - last) === after.at(-1 - last))
    last += 1;
  return `«${before.slice(first, before.length - last)}» to «${after.slice(first, after.length - last)}»`;
}

function textAt(code: string, { line, column, endLine = line, endColumn = column }: Linter.LintMessage): string {
  const lines = code.split('\n').slice(line - 1, endLine);
  lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, endColumn - 1);
  lines[0] = (lines[0] ?? '').slice(column - 1);
  return shortened(lines.join(' '));
}

export interface MendsOptions {
  readonly rule: PkceRule;
  /** What the code stands in: gives the whole file for a row. The row itself unless said. */
  readonly within?: (code: string) => string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly options?: readonly unknown[];
}

/** The findings of a rule in a file. */
function findingsOf(code: string, { rule, settings = {}, options = [] }: MendsOptions): string[] {
  const config: Linter.Config = {
    files: ['**/*.*'],
    plugins: { pkce: { rules: { asked: rule as unknown as Rule.RuleModule } } },
    languageOptions: { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: true } } },
    settings: { pkce: settings },
    rules: { 'pkce/asked': ['error', ...options] },
  };
  return new Linter().verify(code, [config], 'client.tsx').map((message) => {
    if (message.fatal) throw new Error(`Line ${String(message.line)}: ${message.message}`);
    const edits = [
      ...(message.fix ? [`fix ${changeOf(code, message.fix)}`] : []),
      ...(message.suggestions ?? []).map(({ messageId, fix }) => `${messageId ?? ''} ${changeOf(code, fix)}`),
    ];
    return [`${message.messageId ?? ''} ${textAt(code, message)}`, ...edits].join(', ');
  });
}

/** One test for each row: the code, and the findings in it parted by ` | `. */
export function mends(title: string, options: MendsOptions, rows: Readonly<Record<string, string>>): void {
  describe(title, () => {
    it.each(Object.entries(rows))('%s', (code, expected) => {
      const found = findingsOf(options.within?.(code) ?? code, options);
      expect(found.join(' | ')).toBe(expected);
    });
  });
}
