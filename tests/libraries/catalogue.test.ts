// Does every row of the catalogue do its work: is a wrong use found, and a right one left alone?
import { describe, expect, it } from 'vitest';
import { clientLibraries } from '../../src/libraries/clients';
import type { ClientLibrary } from '../../src/libraries/types';
import { takersOf } from '../../src/oauth/library/takers';
import type { OptionEntry } from '../../src/oauth/library/taker';
import { analyse } from '../support/analyse';
import { lint } from '../support/lint';
import { cases } from './cases';

const names = clientLibraries.map(({ name }) => name);
const rules = Object.fromEntries(
  ['no-disabled-pkce', 'no-implicit-flow', 'require-code-challenge', 'require-s256'].map((rule) => [
    `pkce/${rule}`,
    'error' as const,
  ]),
);

function findingsIn(code: string): string[] {
  const messages = lint(code, { rules, filename: 'login.tsx' });
  return messages.map(
    ({ ruleId, messageId, message }) => `${(ruleId ?? '').replace('pkce/', '')} ${messageId ?? message}`,
  );
}

function optionsOf(row: ClientLibrary): readonly OptionEntry[] {
  return [...(row.options ?? []), ...(row.implicit ?? [])];
}

/** The entries about options that a text reaches. */
function reachedIn(code: string): readonly OptionEntry[] {
  const model = analyse(code, { filename: 'login.tsx' });
  return model ? takersOf(model.evaluation, optionsOf).map(({ item }) => item) : [];
}

it('every library has its cases, and no case speaks of a library that is not there', () => {
  expect(Object.keys(cases).sort()).toEqual([...names].sort());
});

it('the rows stand in the order of their names, and no name comes twice', () => {
  expect(new Set(names).size).toBe(names.length);
});

describe.each(Object.entries(cases))('%s', (name, { reported, fine }) => {
  it.each(reported)('%s: %s', (finding, code) => {
    expect(findingsIn(code)).toEqual(finding.split(', '));
  });

  it.each(fine)('nothing: %s', (code) => {
    expect(findingsIn(code)).toEqual([]);
  });

  it('has no entry about an option that no case reaches', () => {
    const row = clientLibraries.find((one) => one.name === name);
    const reached = new Set([...reported.map(([, code]) => code), ...fine].flatMap(reachedIn));
    expect((row ? optionsOf(row) : []).filter((entry) => !reached.has(entry))).toEqual([]);
  });
});
