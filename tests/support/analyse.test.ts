// Is the question asked inside a real ESLint context, and does nothing unreadable pass?
import { expect, it } from 'vitest';
import { analyse, inRule } from './analyse';

it('hands over the source code and the settings', () => {
  const answer = inRule(
    'const a = 1;',
    ({ ast, scopeManager }, { loggers }) => [ast.type, Boolean(scopeManager), loggers],
    {
      settings: { loggers: ['audit'] },
    },
  );
  expect(answer).toEqual(['Program', true, ['audit']]);
});

it('reads TypeScript where it is told to, or the file name says so', () => {
  const types = (code: string, options: object) => inRule(code, ({ ast }) => ast.body.map(({ type }) => type), options);
  expect(types('type A = string', { typescript: true })).toEqual(['TSTypeAliasDeclaration']);
  expect(types('type A = string', { filename: 'types.ts' })).toEqual(['TSTypeAliasDeclaration']);
  expect(() => types('type A = string', {})).toThrow(/client\.js:1: Parsing error/u);
});

it('finds no model in a file that has nothing to do with OAuth', () => {
  expect(analyse('export const answer = 42;')).toBeUndefined();
});
