// Could a text hold one of many words, in whatever case? Asked of every file, so that it leaps over much of the text, after
// Wu and Manber, "A fast algorithm for multi-pattern searching" (1994).

/** A word with the place after its part that is looked for: as many signs as the shortest word has. */
interface Word {
  readonly signs: Uint8Array;
  readonly end: number;
}

/** A sign counts with five of its bits: capitals are as good as small letters, and signs that are no letters may be mistaken. */
const five = 31;
/** Three signs make a block. */
const blocks = 1 << 15;

/** A text is turned into bytes piece by piece; no sign takes more than three. */
const piece = 1 << 16;
const bytes = new Uint8Array(3 * piece);
const encoder = new TextEncoder();

/** Where the part of a word ends that is rarest in other texts: the first one with the fewest of the most frequent letters. */
function rarestEnd(word: string, length: number): number {
  const rarity = (end: number): number => word.slice(end - length, end).replace(/[acdeilnorst]/giu, '').length;
  let rarest = length;
  for (let end = length + 1; end <= word.length; end += 1) if (rarity(end) > rarity(rarest)) rarest = end;
  return rarest;
}

function standsAt(last: number, { signs, end }: Word): boolean {
  const start = last + 1 - end;
  for (let at = signs.length - 1; at >= 0; at -= 1) if (((bytes[start + at] ?? 0) & five) !== signs[at]) return false;
  return true;
}

/**
 * Asks a text for words, each of at least three signs of ASCII. False is certain: none of them is in it, in any case. True is
 * not, where words have signs that are no letters.
 */
export function wordSearch(words: readonly string[]): (text: string) => boolean {
  const shortest = Math.min(...words.map((word) => word.length));
  const longest = Math.max(...words.map((word) => word.length));
  // How far to go on from a block: where it is of no word, the next block that matters begins with its second sign at best.
  const farthest = shortest - 2;
  const leaps = new Uint8Array(blocks).fill(farthest);
  const endings = new Map<number, Word[]>();
  for (const word of words) {
    const signs = Uint8Array.from(word, (sign) => sign.charCodeAt(0) & five);
    const end = rarestEnd(word, shortest);
    let block = 0;
    for (let at = end - shortest; at < end; at += 1) {
      block = ((block << 5) | (signs[at] ?? 0)) % blocks;
      if (at >= end - farthest) leaps[block] = Math.min(leaps[block] ?? 0, end - 1 - at);
    }
    endings.set(block, [...(endings.get(block) ?? []), { signs, end }]);
  }

  function isWithin(length: number): boolean {
    let last = shortest - 1;
    while (last < length) {
      const block =
        (((bytes[last - 2] ?? 0) & five) << 10) | (((bytes[last - 1] ?? 0) & five) << 5) | ((bytes[last] ?? 0) & five);
      const leap = leaps[block] ?? 0;
      // Nearly always so; a number that is known beforehand keeps the processor from waiting for the table.
      if (leap === farthest) last += farthest;
      else if (leap > 0) last += leap;
      else {
        for (const word of endings.get(block) ?? []) if (standsAt(last, word)) return true;
        last += 1;
      }
    }
    return false;
  }

  return (text) => {
    for (let start = 0; start < text.length; start += piece - longest) {
      const part = text.length > piece ? text.slice(start, start + piece) : text;
      if (isWithin(encoder.encodeInto(part, bytes).written)) return true;
    }
    return false;
  };
}
