// What does loading the plugin load? Nothing heavy: the parser belongs to the audit command alone.
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, root } from '../support/audit';

beforeAll(build, 300_000);

/** The files of other packages that a module of this one loads, as `package/path`. */
function foreignModulesOf(module: string): string[] {
  const script = `require(${JSON.stringify(module)}); console.log(JSON.stringify(Object.keys(require.cache)))`;
  const output = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
  return (JSON.parse(output) as string[]).flatMap((file) => {
    const inPackage = file.replaceAll('\\', '/').split('/node_modules/').at(-1);
    return file.includes('node_modules') && inPackage ? [inPackage] : [];
  });
}

const heavy = /^(?:eslint|typescript|@typescript-eslint\/(?:parser|typescript-estree))\//u;

describe.each(['eslint-plugin-pkce', 'eslint-plugin-pkce/formatters/sarif'])('loading %s', (module) => {
  it('loads neither ESLint nor TypeScript nor a parser', () => {
    expect(foreignModulesOf(module).filter((file) => heavy.test(file))).toEqual([]);
  });

  it('stays light', () => {
    // 30 modules of two packages when this was written; each costs about a millisecond.
    expect(foreignModulesOf(module).length).toBeLessThan(40);
  });
});

describe('the model', () => {
  /** Whether the large part of the package is loaded after a text was linted under all rules. */
  function loadsModelFor(text: string): boolean {
    const script = `
      const { Linter } = require('eslint');
      const pkce = require('eslint-plugin-pkce');
      const messages = new Linter().verify(${JSON.stringify(text)}, [pkce.configs.all]);
      const loaded = Object.keys(require.cache).some((file) => /chunks.model\\.js$/.test(file));
      console.log(JSON.stringify({ loaded, found: messages.length }));`;
    const output = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
    const { loaded, found } = JSON.parse(output) as { loaded: boolean; found: number };
    expect(found).toBe(loaded ? 1 : 0);
    return loaded;
  }

  it('is not loaded for a file without a word of OAuth', () => {
    expect(loadsModelFor('export const sum = (one, other) => one + other;')).toBe(false);
  });

  it('is loaded with the first file that has one', () => {
    expect(loadsModelFor("sdk.connect({ response_type: 'code', code_challenge_method: 'plain' });")).toBe(true);
  });
});
