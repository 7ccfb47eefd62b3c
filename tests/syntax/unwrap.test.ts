// Do the helpers that look at the tree alone see names, roots and wrappers as a reader would?
import { describe, expect, it } from 'vitest';
import { literalKey, memberName, rootIdentifier, spokenName } from '../../src/syntax/names';
import type { Node } from '../../src/syntax/nodes';
import { unwrap, wrapped } from '../../src/syntax/unwrap';
import { inRule } from '../support/analyse';

/** Asks about the expression of the last statement. */
function ask<Answer>(code: string, question: (node: Node) => Answer): Answer {
  return inRule(
    code,
    ({ ast }) => {
      const last = ast.body.at(-1);
      if (last?.type !== 'ExpressionStatement') throw new Error('The last statement is no expression.');
      return question(last.expression);
    },
    { typescript: true },
  );
}

describe('wrappers', () => {
  it.each([
    'a as string',
    'a!',
    '(a satisfies string)',
    '<string>a',
    '(0, a)',
    'a as unknown as string',
    '((a!) as any)!',
    '__read(a, 2)',
    '(0, _slicedToArray2.default)(a, 2)',
    "__name(a, 'draw')",
  ])('%s carries the value of a', (code) => {
    expect(ask(code, (node) => unwrap(node).type)).toBe('Identifier');
    expect(ask(code, (node) => wrapped(unwrap(node)) === node)).toBe(true);
  });

  it.each(['__name(a, b)', "other(a, 'draw')", "__name(...a, 'draw')", '__name(a)'])('%s is no wrapper', (code) => {
    expect(ask(code, (node) => unwrap(node).type)).toBe('CallExpression');
  });

  it('leaves a bare node as it is', () => {
    expect(ask('a', (node) => unwrap(node) === node && wrapped(node) === node)).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['a', 'a'],
    ['a.b', 'b'],
    ["a['b']", 'b'],
    ['a.b()', 'b'],
    ['new a.B()', 'B'],
    ['a?.b?.()', 'b'],
    ['(a as any).b!', 'b'],
    ['a[b]', undefined],
    ['a + b', undefined],
  ])('%s is spoken as %s', (code, name) => {
    expect(ask(code, spokenName)).toBe(name);
  });

  it.each([
    ['a.b', 'b'],
    ["a['b-c']", 'b-c'],
    ['a[`b`]', 'b'],
    ['a[0]', '0'],
    ['a[b]', undefined],
    ['a[`${b}`]', undefined],
  ])('%s has the property name %s', (code, name) => {
    expect(ask(code, (node) => (node.type === 'MemberExpression' ? memberName(node) : 'none'))).toBe(name);
  });

  it('reads an identifier as a key only where it is not computed', () => {
    expect(ask('a', (node) => [literalKey(node, false), literalKey(node, true)])).toEqual(['a', undefined]);
  });

  it.each([
    ['a.b.c()', 'Identifier'],
    ['this.a.b', 'ThisExpression'],
    ['(a as any)!.b?.c', 'Identifier'],
    ['(a + b).c', undefined],
  ])('%s begins with %s', (code, type) => {
    expect(ask(code, (node) => rootIdentifier(node)?.type)).toBe(type);
  });
});
