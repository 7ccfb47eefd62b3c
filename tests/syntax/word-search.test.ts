// Does the search find every word that is there, wherever it stands and however it is written?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordSearch } from '../../src/syntax/word-search';

const words = ['pkce', 'appid', 'response_type', 'granttype', '@auth/core', '"oauth"', '.listen('];
const isLikely = wordSearch(words);

describe('the search for words', () => {
  it.each(words)('finds %s in any case, alone and at every place of a text', (word) => {
    for (const spelt of [word, word.toUpperCase(), word.replace(/[a-z]/u, (letter) => letter.toUpperCase())]) {
      for (let before = 0; before < 12; before += 1)
        expect(isLikely(`${'-'.repeat(before)}${spelt}${'-'.repeat(12 - before)}`)).toBe(true);
    }
  });

  it.each(['', 'p', 'pkc', 'response-type-', 'pk ce', 'grant type', 'listen'])('finds nothing in "%s"', (text) => {
    expect(isLikely(text)).toBe(false);
  });

  it('finds a word across the pieces that a long text is taken apart into', () => {
    for (let before = 65_500; before < 65_560; before += 1)
      expect(isLikely(`${' '.repeat(before)}response_type${' '.repeat(200_000)}`)).toBe(true);
    expect(isLikely(' '.repeat(500_000))).toBe(false);
    expect(isLikely(`${'ü€'.repeat(100_000)}pkce`)).toBe(true);
  });

  it('misses no word of any list in any text', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abAB_k'), minLength: 3, maxLength: 9 });
    const around = fc.string({ unit: fc.constantFrom(...'abABk_ é€😀'), maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        around,
        around,
        (list, which, before, after) => {
          const word = list[which % list.length] ?? '';
          expect(wordSearch(list)(`${before}${word}${after}`)).toBe(true);
          expect(wordSearch(list)(`${before}${word.toUpperCase()}${after}`)).toBe(true);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });

  it('says nothing of texts that hold no letter of its words', () => {
    const other = fc.string({ unit: fc.constantFrom(...'xyzXYZ 0;'), maxLength: 200 });
    fc.assert(
      fc.property(other, (text) => {
        expect(isLikely(text)).toBe(false);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
