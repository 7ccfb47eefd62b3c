// Does a rule say the same under every ESLint and both parsers? Cases in three groups, each with a name that is a sentence.
import { createRequire } from 'node:module';
import * as typescriptParser from '@typescript-eslint/parser';
import { describe, it } from 'vitest';
import type { PkceRule } from '../../src/rule';

/** A case that must stay silent. */
export interface Case {
  /** A sentence about OAuth, not about syntax. */
  readonly name: string;
  readonly code: string;
  readonly options?: readonly [object];
  /** Decides nothing but what the rule sees as file name, and for TypeScript whether JSX is allowed. */
  readonly filename?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly sourceType?: 'module' | 'commonjs' | 'script';
  /** The code is not JavaScript: run the TypeScript parser alone. */
  readonly typescript?: true;
  readonly only?: true;
}

export interface ExpectedSuggestion {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly output: string;
}

/** A finding with its full position, counted from 1 as editors do. */
export interface ExpectedError {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly suggestions?: readonly ExpectedSuggestion[];
}

/** A case that must be reported. */
export interface ReportedCase extends Case {
  readonly errors: readonly ExpectedError[];
  /** The code after one run of `--fix`; left out where the rule offers no fix. */
  readonly output?: string;
}

export interface Cases {
  readonly reported: readonly ReportedCase[];
  readonly fine: readonly Case[];
  /** What the file does not show for certain. These cases document the rule's restraint. */
  readonly unsure: readonly Case[];
}

type TestFunction = (title: string, body: () => void) => void;

/** What the testers of ESLint 8, 9 and 10 have in common. */
interface EslintRuleTester {
  new (config: object): { run: (name: string, rule: unknown, tests: object) => void };
  describe: TestFunction;
  it: TestFunction;
  itOnly: TestFunction;
}

const version = process.env['PKCE_ESLINT'] ?? 'eslint';
// Mutation testing runs each case under one parser, again and again in one process.
const once = process.env['PKCE_PARSERS'] === 'one';
const EslintRuleTester = eslintRuleTester();

export class RuleTester {
  run(name: string, rule: PkceRule, cases: Cases): void {
    assertComplete(cases);
    const group = (title: string, items: readonly Case[], tests: (items: object[]) => object): void => {
      if (items.length === 0) return;
      describe(title, () => {
        runBoth(name, rule, items, tests);
      });
    };
    describe(name, () => {
      group('reported', cases.reported, (items) => ({ valid: [], invalid: items }));
      group('fine', cases.fine, (items) => ({ valid: items, invalid: [] }));
      group('not reported because unsure', cases.unsure, (items) => ({ valid: items, invalid: [] }));
    });
  }
}

function runBoth(name: string, rule: PkceRule, cases: readonly Case[], tests: (items: object[]) => object): void {
  const javascript = cases.filter((item) => !item.typescript);
  const strict =
    version === 'eslint'
      ? { assertionOptions: { requireMessage: 'messageId', requireLocation: true, requireData: true } }
      : {};
  const run = (parser: 'espree' | 'typescript', items: readonly Case[]): void => {
    if (items.length === 0) return;
    new EslintRuleTester({ languageOptions: { ecmaVersion: 'latest' } }).run(name, rule, {
      ...strict,
      ...tests(items.map((item) => forParser(item, parser))),
    });
  };
  run('espree', javascript);
  run('typescript', once ? cases.filter((item) => item.typescript) : cases);
}

/** The case as ESLint's own tester wants it. */
function forParser(testCase: Case, parser: 'espree' | 'typescript'): object {
  const { name, sourceType = 'module', typescript, filename, ...rest } = testCase;
  return {
    ...rest,
    // A case with a hook may run twice: of others ESLint keeps a list, and takes them for written twice.
    ...(once && { before: () => undefined }),
    name: `${name} (${parser})`,
    filename: filename ?? (typescript ? 'client.ts' : 'client.js'),
    languageOptions: {
      sourceType,
      ...(parser === 'typescript' && { parser: typescriptParser }),
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
  };
}

/** Whatever the ESLint version lets pass: names, their uniqueness, and full positions. */
function assertComplete({ reported, fine, unsure }: Cases): void {
  const seen = new Set<string>();
  for (const { name, code } of [...reported, ...fine, ...unsure]) {
    if (!name.trim()) throw new Error(`A test case has no name: ${code}`);
    if (seen.has(name)) throw new Error(`Two test cases are named '${name}'.`);
    seen.add(name);
  }
  for (const { name, errors } of reported) {
    if (errors.length === 0) throw new Error(`The reported case '${name}' expects no error.`);
    for (const error of errors) assertPosition(name, error);
  }
}

function assertPosition(name: string, error: Partial<ExpectedError>): void {
  for (const key of ['messageId', 'line', 'column', 'endLine', 'endColumn'] as const) {
    if (error[key] === undefined) throw new Error(`An error of the case '${name}' has no ${key}.`);
  }
}

function eslintRuleTester(): EslintRuleTester {
  const require = createRequire(import.meta.url);
  const testers: Record<string, () => EslintRuleTester> = {
    eslint8: () => (require('eslint8/use-at-your-own-risk') as { FlatRuleTester: EslintRuleTester }).FlatRuleTester,
    eslint9: () => (require('eslint9') as { RuleTester: EslintRuleTester }).RuleTester,
    eslint: () => (require('eslint') as { RuleTester: EslintRuleTester }).RuleTester,
  };
  const tester = testers[version]?.();
  if (!tester) throw new Error(`PKCE_ESLINT must be one of ${Object.keys(testers).join(', ')}.`);
  // The groups are ours: ESLint's own `valid` and `invalid` leave no trace.
  tester.describe = (_title, body) => {
    body();
  };
  tester.it = (title, body) => {
    it(title, body);
  };
  tester.itOnly = (title, body) => {
    it.only(title, body);
  };
  return tester;
}
