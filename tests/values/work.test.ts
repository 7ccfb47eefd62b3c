// One file has one budget: what is asked late has its part of it, and the sum has an end.
import { describe, expect, it } from 'vitest';
import { Work } from '../../src/values/work';

const limits = { stepsOfFile: 24_000, stepsOfKind: 2_000 };

/** Asks questions of one kind until they get nothing more; the steps that they took. */
function exhaust(work: Work, kind: string): number {
  return work.within(kind, () => {
    let taken = 0;
    for (let steps = work.next(); steps > 0; steps = work.next()) {
      work.count(steps);
      taken += steps;
    }
    return taken;
  });
}

describe('the work for a file', () => {
  it('gives the first question all that a question may have', () => {
    expect(new Work(limits).next()).toBe(6_000);
  });

  it('leaves something to each question, the less the more is used up', () => {
    const work = new Work(limits);
    const first = work.next();
    work.count(first);
    expect(work.next()).toBeLessThan(first);
    expect(work.next()).toBeGreaterThan(first / 2);
  });

  it('comes to an end, whatever is asked', () => {
    expect(exhaust(new Work(limits), 'requests')).toBeLessThan(limits.stepsOfFile * 1.2);
  });

  it('keeps a part for a kind of question that comes after one which took all', () => {
    const work = new Work(limits);
    exhaust(work, 'requests');
    work.within('disclosures', () => {
      expect(work.next()).toBeGreaterThanOrEqual(250);
    });
    expect(exhaust(work, 'disclosures')).toBeGreaterThanOrEqual(limits.stepsOfKind);
  });

  it('counts a question within another one for its own kind', () => {
    const work = new Work(limits);
    work.within('requests', () => exhaust(work, 'requests'));
    work.within('redirect URIs', () => {
      work.within('requests', () => {
        expect(work.next()).toBe(0);
      });
      expect(work.next()).toBeGreaterThanOrEqual(250);
    });
  });
});
