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

describe('the workflows', () => {
  const folder = join(root, '.github', 'workflows');

  it.each(readdirSync(folder))('%s names the commit of every action that it uses', (file) => {
    const used = readFileSync(join(folder, file), 'utf8').match(/uses: .*/gu) ?? [];
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((line) => !/^uses: [\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([]);
  });
});

describe('package.json', () => {
  it('says nothing twice', () => {
    const text = readFileSync(join(root, 'package.json'), 'utf8');
    expect(JSON.stringify(JSON.parse(text), undefined, 2)).toBe(text.trimEnd());
  });

  it('pins what the development of this package uses', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const loose = Object.entries(devDependencies).filter(
      ([, version]) => !/^(?:npm:[^@]+@)?\d+\.\d+\.\d+$/u.test(version),
    );
    expect(loose).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'));
}
