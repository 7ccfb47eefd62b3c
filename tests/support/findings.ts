// What does the plugin report about a piece of code? One line for each finding: its message, the words it points at, and what
// its fix or its suggestions make of the lines that they change.
import { describe, expect, it } from 'vitest';
import type { Linter, Rule } from 'eslint';
import { lint } from './lint';

interface Question {
  /** The rules that are asked, without their prefix. */
  readonly rules: readonly string[];
  /** What the code stands in: gives the whole file for a row. The row itself unless said. */
  readonly within?: (code: string) => string;
  readonly filename?: string;
}

function edited(code: string, { range, text }: Rule.Fix): string {
  const start = code.lastIndexOf('\n', range[0] - 1) + 1;
  const after = code.indexOf('\n', range[1]);
  const end = after < 0 ? code.length : after;
  return (code.slice(start, range[0]) + text + code.slice(range[1], end)).replace(/\s*\n\s*/gu, ' ⏎ ');
}

function lineOf(code: string, message: Linter.LintMessage): string {
  const { line, column, endLine = line, endColumn = column, messageId, fix, suggestions = [] } = message;
  const lines = code.split('\n').slice(line - 1, endLine);
  lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, endColumn - 1);
  lines[0] = (lines[0] ?? '').slice(column - 1);
  const words = lines.join(' ').replace(/\s+/gu, ' ');
  return [
    `${messageId ?? ''} ${words.length > 44 ? `${words.slice(0, 28)}…${words.slice(-15)}` : words}`,
    ...(fix ? [`fixed to ${edited(code, fix)}`] : []),
    ...suggestions.map((one) => `or ${edited(code, one.fix)}`),
  ].join(' ⇒ ');
}

/** One test for each row: the code, and its findings parted by ` | `. */
export function reports(
  title: string,
  { rules, within = (code) => code, filename = 'client.tsx' }: Question,
  rows: Rows,
): void {
  describe(title, () => {
    it.each(Object.entries(rows))('%s', (row, expected) => {
      const code = within(row);
      const chosen = Object.fromEntries(rules.map((rule) => [`pkce/${rule}`, 'error'] as const));
      const found = lint(code, { rules: chosen, filename }).map((message) => lineOf(code, message));
      expect(found.join(' | ')).toBe(expected);
    });
  });
}

type Rows = Readonly<Record<string, string>>;
