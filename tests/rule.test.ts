// Does a rule stay out of files that cannot matter, and does a wrong setting stop ESLint with a clear sentence?
import { Linter } from 'eslint';
import { describe, expect, it, vi } from 'vitest';
import plugin from '../src/index';
import { type Model, type RuleContext, onModel } from '../src/rule';

describe('onModel', () => {
  const contextOf = (sourceCode: object) =>
    ({ sourceCode, settings: {} }) as unknown as RuleContext<string, readonly []>;
  const ask = vi.fn<(model: Model) => void>();

  it.each([
    ['a language without scopes', { ast: { type: 'Document' }, text: 'code_challenge' }],
    ['a tree that is no program', { ast: { type: 'StyleSheet' }, scopeManager: {}, text: 'code_challenge' }],
    ['a text that cannot matter', { ast: { type: 'Program' }, scopeManager: {}, text: 'const answer = 42;' }],
  ])('listens to nothing in %s', (_case, sourceCode) => {
    expect(onModel(contextOf(sourceCode), ask)).toEqual({});
    expect(ask).not.toHaveBeenCalled();
  });
});

it('a wrong setting is named wherever a rule runs', () => {
  const config = [plugin.configs.all, { settings: { pkce: { loggers: 3 } } }];
  expect(() => new Linter().verify('const answer = 42;', config, 'answer.js')).toThrow(
    'eslint-plugin-pkce: settings.pkce.loggers must be an array of strings, got a number.',
  );
});
