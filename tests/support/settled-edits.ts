// Do fixes and suggestions settle what they were made for? Each output is linted again with the same rule.
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import type { PkceRule } from '../../src/rule';
import type { Case, ReportedCase } from './rule-tester';

/**
 * One test per reported case: after each suggestion the finding is gone and no other has come; after `--fix` all fixed
 * findings are gone, and a second run changes nothing. An output that does not parse fails. All edits keep the line
 * endings of the file.
 */
export function editsSettle(name: string, rule: PkceRule, reported: readonly ReportedCase[]): void {
  const edited = reported.filter(
    ({ output, errors }) => output ?? errors.some(({ suggestions }) => suggestions?.length),
  );
  describe(`${name}, what its edits leave behind`, () => {
    it.each(edited.map((one) => [one.name, one] as const))('%s', (_name, testCase) => {
      const before = findingsOf(name, rule, testCase.code, testCase);
      for (const message of before) {
        for (const { fix } of message.suggestions ?? []) {
          const after = findingsOf(name, rule, applied(testCase.code, fix), testCase);
          expect(idsOf(after)).toEqual(idsOf(before.filter((one) => one !== message)));
        }
      }
      if (testCase.output === undefined) return;
      const after = findingsOf(name, rule, testCase.output, testCase);
      expect(idsOf(after)).toEqual(idsOf(before.filter(({ fix }) => !fix)));
      expect(after.filter(({ fix }) => fix)).toEqual([]);
    });
    it.each(edited.map((one) => [one.name, one] as const))('%s, in the line endings of Windows', (_name, testCase) => {
      const code = testCase.code.replaceAll(/\r?\n/gu, '\r\n');
      const messages = findingsOf(name, rule, code, testCase);
      const edits = messages.flatMap(({ fix, suggestions = [] }) => [fix, ...suggestions.map((one) => one.fix)]);
      const outputs = edits.filter((fix) => fix !== undefined).map((fix) => applied(code, fix));
      expect(outputs.length).toBeGreaterThan(0);
      expect(outputs.filter((output) => /(?<!\r)\n/u.test(output))).toEqual([]);
    });
  });
}

function applied(code: string, { range: [start, end], text }: Rule.Fix): string {
  return code.slice(0, start) + text + code.slice(end);
}

function idsOf(messages: readonly Linter.LintMessage[]): unknown[] {
  return messages.map(({ messageId }) => messageId);
}

function findingsOf(name: string, rule: PkceRule, code: string, { settings, typescript }: Case): Linter.LintMessage[] {
  const config: Linter.Config = {
    files: ['**/*.*'],
    plugins: { pkce: { rules: { [name]: rule as unknown as Rule.RuleModule } } },
    languageOptions: { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: true } } },
    settings: { ...settings },
    rules: { [`pkce/${name}`]: 'error' },
  };
  const messages = new Linter().verify(code, [config], typescript ? 'client.ts' : 'client.js');
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`Line ${String(fatal.line)}: ${fatal.message}\n${code}`);
  return messages;
}
