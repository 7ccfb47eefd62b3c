// Can every JavaScript and TypeScript block in the README and the guides be read by a parser?
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../support/lint';
import { filenameFor, isJavaScript, pageOf } from '../support/markdown';

const root = join(import.meta.dirname, '..', '..');
const guides = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .map((file) => `docs/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.md') && !file.startsWith('docs/rules/'));

describe.each(['README.md', 'CONTRIBUTING.md', ...guides])('%s', (file) => {
  const markdown = readFileSync(join(root, file), 'utf8');

  it('links only to files that exist', () => {
    const targets = [...markdown.matchAll(/\]\((?!https?:|#|mailto:)(?<target>[^)#\s]+)/gu)];
    for (const target of targets.map(({ groups }) => groups?.['target'] ?? '')) {
      expect(() => readFileSync(join(root, file, '..', target)), target).not.toThrow(/ENOENT/u);
    }
  });

  for (const block of pageOf(markdown).blocks) {
    if (isJavaScript(block)) {
      it(`line ${String(block.line)} parses`, () => {
        expect(lint(block.code, { rules: {}, filename: filenameFor(block) })).toEqual([]);
      });
    }
    if (block.language === 'json') {
      it(`line ${String(block.line)} is JSON`, () => {
        expect(() => JSON.parse(block.code) as unknown).not.toThrow();
      });
    }
  }
});
