// Does the gate let through every file that could matter?
import { describe, expect, it } from 'vitest';
import { mayMatter } from '../../src/oauth/gate';
import { libraryModules } from '../../src/oauth/library/modules';
import { requestParameters } from '../../src/oauth/vocabulary';

describe('the gate', () => {
  it.each(requestParameters)('opens for the parameter %s', (name) => {
    expect(mayMatter(`url.searchParams.set('${name}', value);`)).toBe(true);
    expect(mayMatter(`const link = base + '?${name}=' + value;`)).toBe(true);
  });

  it.each(['codeChallengeMethod', 'code_challenge_method', 'codeVerifier', 'code_verifier', 'usePKCE', 'pkce'])(
    'opens for the word %s',
    (word) => {
      expect(mayMatter(`const options = { ${word}: value };`)).toBe(true);
    },
  );

  it.each(libraryModules.map((name) => name.replaceAll('*', 'any-thing.1')))('opens for the module %s', (name) => {
    expect(mayMatter(`import x from '${name}';`)).toBe(true);
    expect(mayMatter(`const x = require("${name}");`)).toBe(true);
    expect(mayMatter(`const x = await import(\`${name}\`);`)).toBe(true);
  });

  it('stays shut for a file that has nothing to do with OAuth', () => {
    expect(mayMatter(`import { readFile } from 'node:fs/promises'; export const answer = 42;`)).toBe(false);
    expect(mayMatter('')).toBe(false);
  });
});
