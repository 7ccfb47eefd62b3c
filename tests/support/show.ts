// What does the evaluator make of an expression? Each `show(…)` of a snippet is printed in one line.
import { describe, expect, it } from 'vitest';
import { indexFile } from '../../src/syntax/file-index';
import { describe as print } from '../../src/values/describe';
import { Evaluation, type Limits } from '../../src/values/evaluation';
import { runsAt } from '../../src/values/runs';
import { type AnalyseOptions, inRule } from './analyse';

export interface ShowOptions extends AnalyseOptions {
  readonly limits?: Limits;
}

/** The arguments of all `show(…)` calls in source order; one line for each way in which such a call runs. */
export function shown(code: string, options: ShowOptions = {}): string[] {
  return inRule(
    code,
    (sourceCode) => {
      const index = indexFile(sourceCode);
      const evaluation = new Evaluation(sourceCode, index, options.limits);
      const calls = index
        .ofType('CallExpression')
        .filter(({ callee }) => callee.type === 'Identifier' && callee.name === 'show');
      return calls.flatMap((call) =>
        runsAt(call, undefined, evaluation.top, evaluation).flatMap(({ environment }) =>
          call.arguments.map((argument) => print(evaluation.valueOf(argument, environment))),
        ),
      );
    },
    options,
  );
}

// Mutation testing runs each case under one parser.
const once = process.env['PKCE_PARSERS'] === 'one';

/** A name that says what is read, the code, and a line for each `show(…)` in it. */
export type Shows = Readonly<Record<string, readonly [code: string, ...lines: string[]]>>;

/** One test for each case, under both parsers unless the code is TypeScript. */
export function shows(cases: Shows, options: ShowOptions = {}): void {
  for (const [name, [code, ...lines]] of Object.entries(cases)) {
    it(name, () => {
      if (!once || options.typescript) expect(shown(code, { ...options, typescript: true })).toEqual(lines);
      if (!options.typescript) expect(shown(code, options)).toEqual(lines);
    });
  }
}

/** One test for each row: the code, and what its `show(…)` calls print, parted by ` | `. */
export function reads(title: string, rows: Readonly<Record<string, string>>, options: ShowOptions = {}): void {
  describe(title, () => {
    it.each(Object.entries(rows))('%s', (code, expected) => {
      expect(shown(code, options).join(' | ')).toBe(expected);
    });
  });
}
