// Does every entry of the catalogue do its work in code that type-checks against the published packages (fixtures.mjs)?
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clientLibraries } from '../../src/libraries/clients';
import type { ClientLibrary } from '../../src/libraries/types';
import { takersOf } from '../../src/oauth/library/takers';
import type { OptionEntry } from '../../src/oauth/library/taker';
import { analyse } from '../support/analyse';
import { lint } from '../support/lint';
import plugin from '../../src/index';

const folder = join(import.meta.dirname, 'fixtures');
const files = readdirSync(folder).filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'));
const rules = Object.fromEntries(Object.keys(plugin.rules).map((rule) => [`pkce/${rule}`, 'error' as const]));
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** What the comments of a fixture expect, by line: `12 no-disabled-pkce/disabled`. */
function expectedIn(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const expected = /\/\/ expect: (?<findings>.+)$/u.exec(line)?.groups?.['findings'];
    return expected?.split(', ').map((finding) => `${index + 1} ${finding}`) ?? [];
  });
}

describe('the fixtures', () => {
  it.each(files)('%s: every finding is expected, and every expected one is there', (file) => {
    const found = lint(textOf(file), { rules, filename: file }).map(
      ({ line, ruleId, messageId, message }) =>
        `${line} ${(ruleId ?? '').replace('pkce/', '')}/${messageId ?? message}`,
    );
    expect(found.sort()).toEqual(expectedIn(textOf(file)).sort());
  });
});

const kinds = ['requests', 'options', 'generators', 'derivers', 'exchanges', 'keepsVerifier', 'implicit'] as const;

/** An entry of the tables under the name that a failure shows, and whether a use of it can be wrong or right at all. */
interface Known {
  readonly entry: OptionEntry;
  readonly name: string;
  readonly canBeWrong: boolean;
  readonly canBeRight: boolean;
}

/** A call that the library makes right by itself cannot be wrong; one that cannot do PKCE at all cannot be right. */
function knownIn(row: ClientLibrary): Known[] {
  const named = (kind: string, entry: OptionEntry, canBeWrong: boolean, canBeRight: boolean): Known => ({
    entry,
    name: `${row.name}: ${kind} ${entry.callee.slice(0, 2).join(', ')} ${entry.name ?? ''}`,
    canBeWrong,
    canBeRight,
  });
  return [
    ...(row.requests ?? []).map((entry) => {
      const isLeftAlone = entry.pkce === 'always' || entry.isInstall === true || entry.isConfiguration === true;
      return named('request', entry, !isLeftAlone, entry.pkce !== 'never' || isLeftAlone);
    }),
    ...(row.options ?? []).map((entry) => named('option', entry, true, true)),
    ...(row.generators ?? []).map((entry) => named('generator', entry, true, true)),
    ...(row.derivers ?? []).map((entry) => named('deriver', entry, false, true)),
    ...(row.exchanges ?? []).map((entry) => named('exchange', entry, entry.verifier !== undefined, true)),
    ...(row.keepsVerifier ?? []).map((entry) => named('keeper', entry, true, true)),
    // An option of an argument that another rule reports whatever it says has no right use either.
    ...(row.implicit ?? []).map((entry) => named('implicit', entry, true, entry.name !== undefined)),
  ];
}

const known = clientLibraries.flatMap(knownIn);

/** The entries that the statements of the fixtures reach: those with a finding, and those without. */
const reached = { wrong: new Set<unknown>(), right: new Set<unknown>() };
for (const file of files) {
  const text = textOf(file);
  const lines = text.split('\n');
  const model = analyse(text, { filename: file });
  if (!model) throw new Error(`${file} does not pass the gate.`);
  const takers = takersOf(model.evaluation, (row) => kinds.flatMap((kind): readonly OptionEntry[] => row[kind] ?? []));
  for (const statement of model.evaluation.sourceCode.ast.body) {
    const own = lines.slice(statement.loc.start.line - 1, statement.loc.end.line);
    const isWrong = own.some((line) => line.includes('// expect:'));
    for (const { item, node } of takers)
      if (node.range[0] >= statement.range[0] && node.range[1] <= statement.range[1])
        reached[isWrong ? 'wrong' : 'right'].add(item);
  }
}

it('every entry of the tables has a wrong use in a fixture, where there can be one', () => {
  expect(
    known.filter(({ entry, canBeWrong }) => canBeWrong && !reached.wrong.has(entry)).map(({ name }) => name),
  ).toEqual([]);
});

it('every entry of the tables has a right use in a fixture, where there can be one', () => {
  expect(
    known.filter(({ entry, canBeRight }) => canBeRight && !reached.right.has(entry)).map(({ name }) => name),
  ).toEqual([]);
});
