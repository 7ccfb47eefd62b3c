// Would a fault be seen? Rules that are wrong in each of the ways that are looked for.
import type { Rule } from 'eslint';
import { expect, it } from 'vitest';
import { faultsOf } from './faults';

type Report = Omit<Rule.ReportDescriptor & { messageId: string }, 'node'>;

function faultsWith(report: (text: string) => Report | undefined): string[] {
  const rule: Rule.RuleModule = {
    meta: {
      type: 'problem',
      fixable: 'code',
      hasSuggestions: true,
      schema: [],
      messages: { one: 'One.', two: 'Two.' },
    },
    create: (context) => ({
      'Program:exit'(node): void {
        const found = report(context.sourceCode.text);
        if (found) context.report({ node, ...found });
      },
    }),
  };
  const found = faultsOf('let a = 1;', { plugin: { rules: { rule } }, filename: 'a.ts', seconds: 0.5 }) ?? [];
  return found.map((fault) => fault.split(/[\n:]/u)[0] ?? '');
}

const replacing =
  (text: string) =>
  (fixer: Rule.RuleFixer): Rule.Fix =>
    fixer.replaceTextRange([0, 10], text);

it.each<[string, string[], (text: string) => Report | undefined]>([
  ['nothing', [], () => ({ messageId: 'one' })],
  [
    'a fix that settles it',
    [],
    (text) => (text.includes('1') ? { messageId: 'one', fix: replacing('let a = 2;') } : undefined),
  ],
  [
    'an error',
    ['A rule throws'],
    () => {
      throw new TypeError('no such thing');
    },
  ],
  [
    'a fix that breaks the syntax',
    ['What is fixed does not parse'],
    () => ({ messageId: 'one', fix: replacing('let a = ;') }),
  ],
  [
    'a fix that is offered again',
    ['Fixes come to no end.'],
    (text) => ({ messageId: 'one', fix: replacing(text.includes('1') ? 'let a = 2;' : 'let a = 1;') }),
  ],
  [
    'a fix that another finding follows',
    ['Fixes leave one more pkce/rule two.'],
    (text) => (text.includes('1') ? { messageId: 'one', fix: replacing('let a = 2;') } : { messageId: 'two' }),
  ],
  [
    'a suggestion that breaks the syntax',
    ['After "Two." of pkce/rule nothing parses'],
    () => ({ messageId: 'one', suggest: [{ messageId: 'two', fix: replacing('let =') }] }),
  ],
  [
    'a rule that takes its time',
    ['The rules take 0.7 s.', 'The rules take 0.8 s.'],
    () => {
      const start = process.cpuUsage().user;
      while (process.cpuUsage().user - start < 700_000);
      return undefined;
    },
  ],
])('%s', (_, expected, report) => {
  const found = faultsWith(report);
  if (expected.length > 1) expect(found).toEqual([expect.stringMatching(/^The rules take \d\.\d s\.$/u)]);
  else expect(found).toEqual(expected);
});
