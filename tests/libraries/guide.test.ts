// Is the page about libraries what the tables say?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clientLibraries } from '../../src/libraries/clients';
import { libraryGuide } from '../support/libraries-guide.mjs';

const page = join(import.meta.dirname, '../../docs/guide/libraries.md');

it('the page is written from the tables (npm run docs)', () => {
  expect(readFileSync(page, 'utf8')).toBe(libraryGuide(clientLibraries));
});

it('every library has its own heading', () => {
  const headings = [...libraryGuide(clientLibraries).matchAll(/^## (?<name>.+)$/gmu)].map(
    ({ groups }) => groups?.['name'],
  );
  expect(headings).toEqual(clientLibraries.map(({ name }) => name));
});
