// What does the evaluator make of an expression? Each `show(…)` of a snippet is printed in one line.
import { describe, expect, it } from 'vitest';
import { indexFile } from '../../src/syntax/file-index';
import { describe as print, describeMembers } from '../../src/values/describe';
import { Evaluation, type Limits } from '../../src/values/evaluation';
import { runsAt } from '../../src/values/runs';
import { addressesOf } from '../../src/values/query';
import { leavesOfEntry } from '../../src/values/parameters';
import type { Node, SourceCode } from '../../src/syntax/nodes';
import { optionsOf, type Members, type Value } from '../../src/values/value';
import { type AnalyseOptions, inRule } from './analyse';

export interface ShowOptions extends AnalyseOptions {
  readonly limits?: Limits;
  /** Whether the arguments are read where they stand, and not in the runs of the code around them. */
  readonly isAlone?: boolean;
}

/** The arguments of all `show(…)` calls in source order; one line for each way in which such a call runs. */
export function shown(code: string, options: ShowOptions = {}): string[] {
  return printed(code, options, print);
}

type Print = (value: Value, sourceCode: SourceCode) => string;

function printed(code: string, options: ShowOptions, printOne: Print): string[] {
  return inRule(
    code,
    (sourceCode) => {
      const index = indexFile(sourceCode);
      const evaluation = new Evaluation(sourceCode, index, options.limits);
      const calls = index
        .ofType('CallExpression')
        .filter(({ callee }) => callee.type === 'Identifier' && callee.name === 'show');
      return calls.flatMap((call) =>
        (options.isAlone
          ? [{ environment: evaluation.top }]
          : runsAt(call, undefined, evaluation.top, evaluation)
        ).flatMap(({ environment }) =>
          call.arguments.map((argument) => printOne(evaluation.valueOf(argument, environment), sourceCode)),
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

function membersOf(value: Value): readonly Members[] {
  if (value.kind === 'record' || value.kind === 'query' || value.kind === 'url') return [value.members];
  return value.kind === 'text' ? addressesOf(value).map(({ members }) => members) : [];
}

/** Each name of a set: the code that writes it, and the code that its value is written in. */
function placesIn(value: Value, sourceCode: SourceCode): string {
  const textOf = (node: Node): string => sourceCode.getText(node);
  const entries = optionsOf(value).flatMap((one) => membersOf(one).flatMap((members) => members.entries));
  return entries
    .map((entry) => {
      const leaves = leavesOfEntry(entry).map(({ node }) => textOf(node));
      return `${entry.name} by ${textOf(entry.node)} in ${textOf(entry.carrier)}: ${leaves.join(' or ')}`;
    })
    .join('; ');
}

/** One test for each row: the code, and where the names of what its `show(…)` calls show are written. */
export function stands(title: string, rows: Readonly<Record<string, string>>): void {
  describe(title, () => {
    it.each(Object.entries(rows))('%s', (code, expected) => {
      expect(printed(code, {}, placesIn).join(' | ')).toBe(expected);
    });
  });
}

function addressesIn(value: Value): string {
  const addresses = optionsOf(value).flatMap((one) => (one.kind === 'text' ? addressesOf(one) : []));
  return addresses
    .map(({ base, members, hasQuery }) => `${print(base)}${hasQuery ? ` ? ${describeMembers(members)}` : ''}`)
    .join(' or ');
}

/** One test for each row: the code, and the addresses with their queries in the texts that its `show(…)` calls show. */
export function addresses(title: string, rows: Readonly<Record<string, string>>): void {
  describe(title, () => {
    it.each(Object.entries(rows))('%s', (code, expected) => {
      expect(printed(code, {}, addressesIn).join(' | ')).toBe(expected);
    });
  });
}

/** As {@link reads}, of what the code says where it stands, whoever runs it. */
export function readsAlone(title: string, rows: Readonly<Record<string, string>>, options: ShowOptions = {}): void {
  reads(title, rows, { ...options, isAlone: true });
}
