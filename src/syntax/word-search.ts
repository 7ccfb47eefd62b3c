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
/** Any sign may stand here: beside a word that is too short. */
const any = Array.from({ length: five + 1 }, (_, sign) => sign);

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

/** What stands in nearly every source text. */
const everywhere =
  'const function return export import default require module exports string number object prototype constructor undefined ' +
  'expression comment options private protected extends instanceof configuration connection component response request ' +
  'authenticate provider context interface parameter element client server express listen void async await type value error';

/** Where the five signs of a word begin that are rarest in other texts. */
function rarestFive(word: string): number {
  const rarity = (start: number): number => {
    const signs = word.slice(start, start + 5).toLowerCase();
    const commons = [signs.slice(0, 4), signs.slice(1)].filter((four) => everywhere.includes(four)).length;
    return signs.replace(/[acdeilnorst]/gu, '').length - 5 * commons;
  };
  let rarest = 0;
  for (let start = 1; start <= word.length - 5; start += 1) if (rarity(start) > rarity(rarest)) rarest = start;
  return rarest;
}

/** All numbers that four signs can make up, where several may stand at a place. */
function numbersOf(places: readonly (readonly number[])[]): readonly number[] {
  return places.reduceRight<readonly number[]>(
    (numbers, signs) => numbers.flatMap((number) => signs.map((sign) => (number << 8) | sign)),
    [0],
  );
}

/**
 * Every second place of a text is looked at. A word that begins at such a place is found by one part of it, a word that begins
 * beside one by the part that is a sign further: with five signs both are in the word, with fewer another sign is beside it.
 */
function partsOf(signs: Uint8Array, word: string): readonly (readonly [number: number, offset: number])[] {
  const first = rarestFive(word);
  const offsets = signs.length < 5 ? [0, -1] : [first, first + 1];
  return offsets.flatMap((offset) => {
    const places = [0, 1, 2, 3].map((place) => {
      const sign = signs[offset + place];
      return sign === undefined ? any : [sign];
    });
    return numbersOf(places).map((number) => [number, offset] as const);
  });
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
    const signs = Uint8Array.from(word, (sign) => sign.charCodeAt(0) & five);
    for (const [number, offset] of partsOf(signs, word)) {
      findings.set(number, [...(findings.get(number) ?? []), { signs, offset }]);
      bits[bitOf(number) >>> 5] = (bits[bitOf(number) >>> 5] ?? 0) | (1 << bitOf(number));
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
