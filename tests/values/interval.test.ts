// Does arithmetic with bounds keep what is known, and nothing more?
import { describe, expect, it } from 'vitest';
import { anyNumber, either, exactly, minus, onlyNumber, over, plus, smaller, times } from '../../src/values/interval';

describe('intervals', () => {
  it('add and multiply both bounds', () => {
    expect(plus(exactly(2), { least: 1, most: 3 })).toEqual({ least: 3, most: 5 });
    expect(times(exactly(2), { least: 1, most: 3 })).toEqual({ least: 2, most: 6 });
  });

  it('nothing taken any number of times is nothing', () => {
    expect(times(exactly(0), anyNumber)).toEqual(exactly(0));
  });

  it('never fall below zero', () => {
    expect(minus(exactly(1), exactly(3))).toEqual(exactly(0));
    expect(minus(exactly(5), anyNumber)).toEqual({ least: 0, most: 5 });
  });

  it('are open where a divisor may be zero', () => {
    expect(over(exactly(6), exactly(2))).toEqual(exactly(3));
    expect(over(exactly(6), anyNumber).most).toBe(Infinity);
  });

  it('know one number only when both bounds agree', () => {
    expect(onlyNumber(either(exactly(1), exactly(1)))).toBe(1);
    expect(onlyNumber(either(exactly(1), exactly(2)))).toBeUndefined();
  });

  it('take the smaller of two', () => {
    expect(smaller(exactly(43), anyNumber)).toEqual({ least: 0, most: 43 });
  });
});
