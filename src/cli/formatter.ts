// How are the results of an audit printed? By the formatter that was asked for, and a summary beside it on stderr.
import sarif from '../formatters/sarif';
import { withoutNotes } from './marks';
import type { LintResult } from './marks';
import { givenOrder } from './order';
import { endLife } from './processor';
import { summaryOf } from './summary';

/** What ESLint tells a formatter beside the results. */
interface Context {
  readonly cwd: string;
  readonly rulesMeta: Readonly<Record<string, object>>;
}
type Format = (results: readonly LintResult[], context: Context) => string | Promise<string>;

export = async function format(results: readonly LintResult[], context: Context): Promise<string> {
  endLife();
  const order = givenOrder();
  const chosen = order.format === 'sarif' ? (sarif as Format) : await formatterOfESLint(order.format);
  const text = await chosen(results.map(withoutNotes), context);
  process.stderr.write(`${summaryOf(results, { isComplete: !order.isQuiet })}\n`);
  return text;
};

interface Engine {
  loadFormatter(name: string): Promise<{ format: Format }>;
  getRulesMetaForResults: () => Context['rulesMeta'];
}
interface ESLintPackage {
  loadESLint: (options: { useFlatConfig: true }) => Promise<new (options: object) => Engine>;
}

/** A formatter of ESLint, of a package or of a file, found as ESLint finds it. */
async function formatterOfESLint(name: string): Promise<Format> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- ESLint 8 has no types: what is used is written above
  const { loadESLint } = require('eslint') as ESLintPackage;
  const Engine = await loadESLint({ useFlatConfig: true });
  return async (results, context) => {
    const engine = new Engine({ cwd: context.cwd, overrideConfigFile: true });
    // This engine has linted nothing, but the one that has knows the rules.
    engine.getRulesMetaForResults = () => context.rulesMeta;
    const formatter = await engine.loadFormatter(name).catch(() => {
      throw new Error(
        `There is no formatter "${name}": install eslint-formatter-${name}, or name sarif or one of ESLint.`,
      );
    });
    return formatter.format(results, context);
  };
}
