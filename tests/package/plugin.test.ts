// Is the plugin what ESLint and its users expect to load?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string;
};

describe('the plugin', () => {
  it('names itself, its version and its prefix', () => {
    expect(plugin.meta).toEqual({ name: 'eslint-plugin-pkce', version, namespace: 'pkce' });
  });

  it('has nothing but meta, rules and configs', () => {
    expect(Object.keys(plugin).sort()).toEqual(['configs', 'meta', 'rules']);
  });

  it('has no rule with meta.languages, which would stop mixed projects', () => {
    for (const rule of Object.values(plugin.rules)) expect(rule.meta).not.toHaveProperty('languages');
  });
});

describe.each(['recommended', 'strict', 'all'] as const)('the preset %s', (preset) => {
  const flat = plugin.configs[preset];
  const legacy = plugin.configs[`${preset}-legacy`];

  it('holds the plugin object itself', () => {
    expect(flat.plugins.pkce).toBe(plugin);
    expect(flat.name).toBe(`pkce/${preset}`);
  });

  it('has an eslintrc twin with the same rules', () => {
    expect(legacy.plugins).toEqual(['pkce']);
    expect(legacy.rules).toEqual(flat.rules);
    expect(legacy.overrides).toEqual([
      { files: flat.ignores, rules: Object.fromEntries(Object.keys(flat.rules).map((rule) => [rule, 'off'])) },
    ]);
  });

  it.each([
    'src/login.test.ts',
    'src/login.spec.js',
    'src/__tests__/login.js',
    'src/__mocks__/login.js',
    'src/login.stories.tsx',
    'test/login.js',
    'packages/web/tests/login.js',
    'e2e/login.js',
  ])('leaves out %s', async (file) => {
    expect(await rulesFor(file, preset)).toEqual([]);
  });

  it.each(['src/login.js', 'latest/login.js', 'src/testing/login.js'])('applies to %s', async (file) => {
    expect(await rulesFor(file, preset)).toEqual(Object.keys(flat.rules));
  });
});

/** The rules of ours that are on for a file, in a configuration that makes ESLint look at TypeScript too. */
async function rulesFor(file: string, preset: 'recommended' | 'strict' | 'all'): Promise<string[]> {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.{js,ts,tsx}'] }, plugin.configs[preset]],
  });
  const config = (await eslint.calculateConfigForFile(file)) as { rules?: Record<string, unknown> };
  return Object.keys(config.rules ?? {}).filter((rule) => rule.startsWith('pkce/'));
}
