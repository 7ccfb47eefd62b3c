// Could a text hold one of many words, in whatever case? Asked of every file, so that four signs are looked at together, and
// whether they are of any word is one look into a table of bits, after Bloom, "Space/time trade-offs in hash coding with
// allowable errors" (1970).

/** A word, and where in it the four signs stand by which it was found. */
interface Finding {
  readonly signs: Uint8Array;
  readonly offset: number;
}

/** A sign counts with five of its bits: capitals are as good as small letters, and signs that are no letters may be mistaken. */
const five = 31;
const fiveOfEach = 0x1f1f1f1f;

/** A text is turned into bytes piece by piece; no sign takes more than three, and zeros follow the last. */
const piece = 1 << 16;
const bytes = new Uint8Array(3 * piece + 8);
const fours = new Int32Array(bytes.buffer);
const encoder = new TextEncoder();
/** Whether the first of four signs is in the lowest byte of their number, as on nearly every machine. */
const firstIsLowest = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;

/** The number of bits that a number of four signs is turned into. */
const width = 16;
const bitOf = (four: number): number => Math.imul(four, 0x9e3779b1) >>> (32 - width);

function signsOf(text: string): Uint8Array {
  const signs = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) signs[at] = text.charCodeAt(at) & five;
  return signs;
}

/** Four signs as one number, the first in the lowest byte. What is beside a word is taken from `beside`. */
function fourAt(signs: Uint8Array, start: number, beside = 0): number {
  let four = 0;
  for (let at = start + 3; at >= start; at -= 1) four = (four << 8) | (signs[at] ?? beside);
  return four;
}

/** What stands in nearly every source text. */
const everywhere = signsOf(
  'const function return export import default require module exports string number object prototype constructor undefined ' +
    'expression comment options private protected extends instanceof configuration connection component response request ' +
    'authenticate provider context interface parameter element client server express listen void async await type value error',
);
const foursEverywhere = new Set(Array.from(everywhere.keys(), (start) => fourAt(everywhere, start)));
/** The letters that stand most often, each a bit. */
const frequentLetters = signsOf('acdeilnorst').reduce((bits, sign) => bits | (1 << sign), 0);

/** Where the five signs of a word begin that are rarest in other texts: with most seldom letters, and fewest common fours. */
function rarestFive(signs: Uint8Array): number {
  let [rarest, most] = [0, -Infinity];
  let [rarity, four] = [0, 0];
  const gains: number[] = [];
  for (let last = 0; last < signs.length; last += 1) {
    const sign = signs[last] ?? 0;
    four = (four >>> 8) | (sign << 24);
    const isCommon = last >= 3 && foursEverywhere.has(four);
    gains.push(isCommon ? -5 : 0);
    rarity += (isCommon ? -5 : 0) + (((frequentLetters >>> sign) & 1) ^ 1);
    const start = last - 4;
    if (start < 0) continue;
    if (rarity > most) [rarest, most] = [start, rarity];
    // What the next five no longer have: the first letter, and the four that begins with it.
    rarity -= (((frequentLetters >>> (signs[start] ?? 0)) & 1) ^ 1) + (gains[start + 3] ?? 0);
  }
  return rarest;
}

/** The numbers that a part of a word has: one, or one for each sign that may stand beside a word that is too short. */
function numbersAt(signs: Uint8Array, offset: number): readonly number[] {
  if (offset >= 0 && offset + 4 <= signs.length) return [fourAt(signs, offset)];
  return Array.from({ length: five + 1 }, (_, beside) => fourAt(signs, offset, beside));
}

/**
 * Every second place of a text is looked at. A word that begins at such a place is found by one part of it, a word that begins
 * beside one by the part that is a sign further: with five signs both are in the word, with fewer another sign is beside it.
 */
function offsetsOf(signs: Uint8Array): readonly number[] {
  if (signs.length < 5) return [0, -1];
  const first = rarestFive(signs);
  return [first, first + 1];
}

function standsAt(place: number, { signs, offset }: Finding, length: number): boolean {
  const start = place - offset;
  if (start < 0 || start + signs.length > length) return false;
  return signs.every((sign, at) => ((bytes[start + at] ?? 0) & five) === sign);
}

/**
 * Asks a text for words, each of at least three signs of ASCII. False is certain: none of them is in it, in any case. True is
 * not, where words have signs that are no letters.
 */
export function wordSearch(words: readonly string[]): (text: string) => boolean {
  const longest = Math.max(...words.map((word) => word.length));
  const bits = new Int32Array((1 << width) / 32);
  const findings = new Map<number, Finding[]>();
  for (const word of words) {
    const signs = signsOf(word);
    for (const offset of offsetsOf(signs)) {
      for (const number of numbersAt(signs, offset)) {
        const bit = bitOf(number);
        bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << bit);
        const known = findings.get(number);
        if (known) known.push({ signs, offset });
        else findings.set(number, [{ signs, offset }]);
      }
    }
  }

  function isAt(place: number, four: number, length: number): boolean {
    return (findings.get(four) ?? []).some((finding) => standsAt(place, finding, length));
  }

  function isWithin(length: number): boolean {
    bytes.fill(0, length, length + 8);
    let here = fours[0] ?? 0;
    for (let at = 0; at << 2 < length; at += 1) {
      const next = fours[at + 1] ?? 0;
      const even = here & fiveOfEach;
      const odd = ((here >>> 16) | (next << 16)) & fiveOfEach;
      const evenBit = bitOf(even);
      const oddBit = bitOf(odd);
      if (((bits[evenBit >>> 5] ?? 0) >>> evenBit) & 1 && isAt(at << 2, even, length)) return true;
      if (((bits[oddBit >>> 5] ?? 0) >>> oddBit) & 1 && isAt((at << 2) + 2, odd, length)) return true;
      here = next;
    }
    return false;
  }

  return (text) => {
    if (!firstIsLowest) return true;
    for (let start = 0; start < text.length; start += piece - longest) {
      const part = text.length > piece ? text.slice(start, start + piece) : text;
      if (isWithin(encoder.encodeInto(part, bytes).written)) return true;
    }
    return false;
  };
}
