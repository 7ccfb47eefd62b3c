// Is the house in order? Names of files, and words that a layer must not know.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

describe('source files', () => {
  it('are named after the question they answer', () => {
    const named = [...filesIn('src'), ...filesIn('rules'), ...filesIn('tests')].filter((file) =>
      /(?:^|\/)(?:utils?|helpers?)(?:\.[cm]?[jt]s|\/)/u.test(file),
    );
    expect(named).toEqual([]);
  });

  it.each([...filesIn('src/syntax'), ...filesIn('src/values')])('%s knows no OAuth', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/oauth|\bpkce\b|\boidc\b|verifier|challenge/iu);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'));
}
