// Do answers about code that was read in part stay as sure as they were?
import { describe, expect, it } from 'vitest';
import { both, certainly, not } from '../../src/values/certainty';

describe('an answer', () => {
  it('is turned round, unless it is a doubt', () => {
    expect((['yes', 'no', 'maybe'] as const).map(not)).toEqual(['no', 'yes', 'maybe']);
  });

  it('for several questions is no before it is a doubt', () => {
    expect([both('yes', 'yes'), both('yes', 'maybe'), both('maybe', 'no')]).toEqual(['yes', 'maybe', 'no']);
  });

  it('is sure where it is a plain truth', () => {
    expect([certainly(true), certainly(false)]).toEqual(['yes', 'no']);
  });
});
