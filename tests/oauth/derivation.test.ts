// Is every usual spelling of an S256 challenge recognised, and every slip of the pen noticed?
import { describe, expect, it } from 'vitest';
import { derivationOf } from '../../src/oauth/challenges/derivation/reading';
import { indexFile } from '../../src/syntax/file-index';
import { Evaluation } from '../../src/values/evaluation';
import { inRule } from '../support/analyse';
import { node, packages, webCrypto } from './spellings';
import type { Breakage } from './spellings';

/** What is read of the last thing that the code calls `challenge`. */
function read(code: string): string {
  return inRule(code, (sourceCode) => {
    const index = indexFile(sourceCode);
    const declared = index.ofType('Identifier').filter(({ name, parent }) => {
      const isDeclared = parent.type === 'VariableDeclarator' || parent.type === 'ExportSpecifier';
      return name === 'challenge' && isDeclared;
    });
    const last = declared.at(-1);
    const expression = last?.parent.type === 'VariableDeclarator' ? last.parent.init : last;
    if (!expression) throw new Error('There is no challenge.');
    const derivation = derivationOf(expression, new Evaluation(sourceCode, index), true);
    return derivation.kind === 'wrong' ? derivation.mistake : derivation.kind;
  });
}

function broken(code: string, [from, to]: Breakage): string {
  const changed = code.replaceAll(from, () => to);
  if (changed === code) throw new Error(`Nothing to break: ${from}`);
  return changed;
}

describe.each([...node, ...webCrypto, ...packages])('$name', ({ code, broken: breakages }) => {
  it('is recognised as right', () => {
    expect(read(code)).toBe('proven');
  });

  it.each(breakages.map((breakage) => ({ breakage, to: breakage[1] || 'nothing', from: breakage[0] })))(
    'is wrong with $to instead of $from',
    ({ breakage }) => {
      expect(read(broken(code, breakage))).toBe(breakage[2]);
    },
  );
});
