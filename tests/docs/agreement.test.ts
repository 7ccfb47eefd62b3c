// Do rule, page, test, preset and README speak of the same rules?
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import rules from '../../rules';
import plugin from '../../src/index';

const root = join(import.meta.dirname, '..', '..');
const names = Object.keys(rules);

it('the list of rules is in alphabetical order and complete', () => {
  const files = readdirSync(join(root, 'rules'))
    .map((file) => file.replace(/\.ts$/u, ''))
    .filter((file) => file !== 'index');
  expect(names).toEqual(files.sort());
});

it('the README has a row for every rule', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| \[(?<rule>[a-z\d-]+)\]\(docs\/rules\/\k<rule>\.md\)/gmu)];
  expect(rows.map(({ groups }) => groups?.['rule'])).toEqual(names);
});

describe.each(Object.entries(rules))('%s', (name, { name: ownName, meta }) => {
  it('goes by the name of its file', () => {
    expect(ownName).toBe(name);
    expect(meta.docs.url).toMatch(new RegExp(`/docs/rules/${name}\\.md$`, 'u'));
  });

  it('has a page and a test', () => {
    expect(existsSync(join(root, 'docs/rules', `${name}.md`))).toBe(true);
    expect(existsSync(join(root, 'tests/rules', `${name}.test.ts`))).toBe(true);
  });

  it('names its references on its page', () => {
    const page = readFileSync(join(root, 'docs/rules', `${name}.md`), 'utf8');
    const references = page.slice(page.indexOf('## References'));
    for (const id of Object.values(meta.docs.references).flat()) expect(references).toContain(id);
  });

  it('has the severity in each preset that its docs say', () => {
    const { recommended, strict, all } = plugin.configs;
    expect(recommended.rules[`pkce/${name}`] ?? false).toBe(meta.docs.recommended);
    expect(strict.rules[`pkce/${name}`]).toBe(meta.docs.strict);
    expect(all.rules[`pkce/${name}`]).toBe('error');
  });
});
