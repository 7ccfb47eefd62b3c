// Does the gate let through every file that could matter?
import fc from 'fast-check';
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

  it.each([
    ...requestParameters,
    'authorization_code',
    'redirectUri',
    'redirect_url',
    'codeVerifier',
    'createVerifier',
    'grantType',
  ])('opens for %s in whatever case, and whatever stands around it', (word) => {
    const around = fc.string({ maxLength: 30 });
    fc.assert(
      fc.property(around, around, fc.nat(), (before, after, capitals) => {
        const spelt = [...word].map((letter, at) => ((capitals >> (at % 30)) & 1 ? letter.toUpperCase() : letter));
        expect(mayMatter(before + spelt.join('') + after)).toBe(true);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it.each(['listen', 'serve'])('opens for a server that waits for an authorization response: %s', (method) => {
    expect(mayMatter(`const server = http; server.${method}(3000); // OAuth`)).toBe(true);
    expect(mayMatter(`server.${method}(3000);`)).toBe(false);
  });

  it.each(['google.accounts.oauth2', 'hello.init', 'Keycloak', 'Msal', 'Oidc', 'oidc', 'OktaAuth'])(
    'opens for the global %s',
    (name) => {
      expect(mayMatter(`start(${name});`)).toBe(true);
      expect(mayMatter(`start(a${name}b);`)).toBe(false);
    },
  );

  it('stays shut for a file that has nothing to do with OAuth', () => {
    expect(mayMatter(`import { readFile } from 'node:fs/promises'; export const answer = 42;`)).toBe(false);
    expect(mayMatter('')).toBe(false);
  });
});
