// Is the page about libraries what the tables say, and are its examples as right as they claim?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index';
import { clientLibraries } from '../../src/libraries/clients';
import { libraryGuide } from '../support/libraries-guide.mjs';
import { exampleOf } from '../support/library-examples.mjs';
import { lint } from '../support/lint';

const page = join(import.meta.dirname, '../../docs/guide/libraries.md');
const rules = Object.fromEntries(Object.keys(plugin.rules).map((rule) => [`pkce/${rule}`, 'error' as const]));

it('the page is written from the tables (npm run docs)', async () => {
  expect(readFileSync(page, 'utf8')).toBe(await libraryGuide(clientLibraries));
});

it('every library has its own heading', async () => {
  const guide = await libraryGuide(clientLibraries);
  const headings = [...guide.matchAll(/^## (?<name>.+)$/gmu)].map(({ groups }) => groups?.['name']);
  expect(headings).toEqual(clientLibraries.map(({ name }) => name));
});

describe('the example of', () => {
  it.each(clientLibraries.map((row) => [row.name, row] as const))('%s has no finding', async (_, row) => {
    const example = await exampleOf(row);
    if (example) {
      const found = lint(example.code, { rules, filename: `login.${example.language}` });
      expect(found.map(({ ruleId, messageId, message }) => `${String(ruleId)} ${messageId ?? message}`)).toEqual([]);
    } else {
      // There is none where the library cannot do PKCE at all.
      expect((row.requests ?? []).filter(({ pkce }) => pkce !== 'never')).toEqual([]);
    }
  });
});
