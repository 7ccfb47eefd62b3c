// Does the tester itself notice what is missing? And does a rule get complete options under every ESLint?
import { expect, it } from 'vitest';
import { createRule } from '../../src/rule';
import { type Case, type ReportedCase, RuleTester } from './rule-tester';

const noDebugLabel = createRule({
  name: 'no-debug-label',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow labels',
      recommended: false,
      strict: 'error',
      references: { rfc: [], cwe: [], asvs: [], nhi: [], csf: [] },
      securitySeverity: '1.0',
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: { allowed: { type: 'string' }, because: { type: 'string' } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allowed: 'debug', because: 'it is the default' }],
    messages: { label: 'The label {{name}} is not allowed.', rename: 'Rename it.' },
  },
  create(context, [{ allowed, because }]) {
    return {
      LabeledStatement({ label }) {
        if (label.name === allowed || because !== 'it is the default') return;
        context.report({
          node: label,
          messageId: 'label',
          data: { name: label.name },
          fix: (fixer) => fixer.replaceText(label, allowed),
          suggest: [{ messageId: 'rename', fix: (fixer) => fixer.replaceText(label, 'other') }],
        });
      },
    };
  },
});

/** Rules are asked of files alone that have a word of OAuth. */
const reported: ReportedCase = {
  name: 'a label',
  code: 'loop: for (;;) pkce();',
  output: 'debug: for (;;) pkce();',
  errors: [
    {
      messageId: 'label',
      data: { name: 'loop' },
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 5,
      suggestions: [{ messageId: 'rename', output: 'other: for (;;) pkce();' }],
    },
  ],
};
const fine: Case = { name: 'the default label', code: 'debug: for (;;) pkce();' };

new RuleTester().run('no-debug-label', noDebugLabel, {
  reported: [reported, { ...reported, name: 'the same in TypeScript', filename: 'loop.tsx' }],
  fine: [
    fine,
    { name: 'a chosen label', code: 'loop: for (;;) pkce();', options: [{ allowed: 'loop' }] },
    { name: 'a label in a file without a word of OAuth', code: 'loop: for (;;);' },
  ],
  unsure: [{ name: 'no label at all', code: 'const pkce: number = 1', typescript: true }],
});

it.each([
  ['a case without a name', { reported: [], fine: [{ ...fine, name: ' ' }], unsure: [] }, /has no name/u],
  ['two cases of one name', { reported: [], fine: [fine], unsure: [fine] }, /Two test cases/u],
  ['a reported case without errors', { reported: [{ ...reported, errors: [] }], fine: [], unsure: [] }, /no error/u],
  [
    'an error without its end',
    {
      reported: [{ ...reported, errors: [{ messageId: 'label', line: 1, column: 1 } as never] }],
      fine: [],
      unsure: [],
    },
    /has no endLine/u,
  ],
])('refuses %s', (_case, cases, message) => {
  expect(() => {
    new RuleTester().run('no-debug-label', noDebugLabel, cases);
  }).toThrow(message);
});
