// Is each rule's page true? Its code blocks are linted with exactly that rule.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index';
import { lint } from '../support/lint';
import { type CodeBlock, filenameFor, isJavaScript, pageOf } from '../support/markdown';

const root = join(import.meta.dirname, '..', '..');
const required = ['What it reports', 'Why', 'Incorrect', 'Correct', 'Not reported', 'Limits', 'References'];

it('every page belongs to a rule', () => {
  const pages = readdirSync(join(root, 'docs/rules')).map((file) => file.replace(/\.md$/u, ''));
  expect(pages.sort()).toEqual(Object.keys(plugin.rules).sort());
});

describe.each(Object.keys(plugin.rules))('docs/rules/%s.md', (rule) => {
  const file = join(root, 'docs/rules', `${rule}.md`);
  const { sections, blocks } = pageOf(existsSync(file) ? readFileSync(file, 'utf8') : '');

  it('has all headings, in order', () => {
    expect(sections.filter((section) => required.includes(section))).toEqual(required);
  });

  it('has code under Incorrect and Correct', () => {
    const used = new Set(blocks.filter(isJavaScript).map(({ section }) => section));
    expect([...used]).toEqual(expect.arrayContaining(['Incorrect', 'Correct']));
  });

  for (const block of blocks.filter(isJavaScript)) {
    it(`line ${String(block.line)}, ${block.section}`, () => {
      const findings = findingsIn(block, rule);
      if (block.section === 'Incorrect') expect(findings).not.toEqual([]);
      else expect(findings).toEqual([]);
    });
  }
});

/** A block may set the rule's options in a comment: `/* eslint pkce/no-logging: [...]`. */
function findingsIn(block: CodeBlock, rule: string): string[] {
  const messages = lint(block.code, { rules: { [`pkce/${rule}`]: 'error' }, filename: filenameFor(block) });
  return messages.map(({ line, ruleId, message }) => `${String(line)}: ${ruleId ?? 'eslint'} ${message}`);
}
