// Strings with gaps: putting them together, and what can be said of them.
import type { Node } from '../syntax/nodes';
import { gap, isNumber, scalar } from './value';
import type { Members, Piece, Source, Text, Url, Value } from './value';

/** Texts with more characters than this, over all that they may be, are not read: no URL is as long. */
const mostCharacters = 25_000;

const sizes = new WeakMap<Text, number>();

/** How many characters a text has over all that it may be, each piece counted for one more. */
function sizeOf(pieces: readonly Piece[]): number {
  let size = 0;
  for (const piece of pieces) {
    size += typeof piece === 'string' ? piece.length + 1 : 1;
    if (typeof piece !== 'object' || piece.kind !== 'oneOf') continue;
    for (const text of piece.texts) size += sizes.get(text) ?? sizeOf(text.pieces);
  }
  return size;
}

/** Joins pieces; adjacent known ones become one. A text that grows without bound becomes a gap. */
export function textOf(pieces: readonly Piece[], node: Node, sources?: readonly Source[]): Text {
  const size = sizeOf(pieces);
  const isTooLong = size > mostCharacters;
  const joined = isTooLong ? [gap(node, 'budget')] : joinedOf(pieces);
  const text: Text =
    isTooLong || !sources ? { kind: 'text', pieces: joined, node } : { kind: 'text', pieces: joined, node, sources };
  sizes.set(text, isTooLong ? 1 : size);
  return text;
}

function joinedOf(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** The string, when all of it is known; undefined otherwise. */
export function exact(value: Value): string | undefined {
  if (value.kind === 'scalar')
    return value.value === undefined || value.value === null ? undefined : String(value.value);
  if (value.kind !== 'text') return undefined;
  if (value.pieces.length === 0) return '';
  const [only] = value.pieces;
  return value.pieces.length === 1 && typeof only === 'string' ? only : undefined;
}

function piecesOfMembers(members: Members): Piece[] {
  return members.entries.length + members.gaps.length === 0 ? [] : [{ kind: 'serialized', members }];
}

/** A URL written out: base, question mark, query. */
function piecesOfUrl(url: Url): Piece[] {
  const query = piecesOfMembers(url.members);
  return query.length === 0 ? [...url.base.pieces] : [...url.base.pieces, '?', ...query];
}

/** What a value becomes in a template or a concatenation. */
export function piecesOf(value: Value, node: Node): readonly Piece[] {
  switch (value.kind) {
    case 'text':
      return value.pieces;
    case 'scalar':
      return value.value === null || value.value === undefined ? [] : [String(value.value)];
    case 'query':
      return piecesOfMembers(value.members);
    case 'url':
      return piecesOfUrl(value);
    case 'choice':
      return [{ kind: 'oneOf', texts: value.options.map((option) => toText(option, node)) }];
    case 'list': {
      const pieces = value.items.flatMap((item, index) => [
        ...(index > 0 ? [','] : []),
        ...piecesOf(item.value(), item.node),
      ]);
      return value.gaps[0] ? [...pieces, value.gaps[0]] : pieces;
    }
    case 'gap':
      return [value];
    case 'foreign':
      return [gap(value.node, value.module === 'global' ? 'call' : 'import', value)];
    default:
      return [gap(node, 'syntax')];
  }
}

/** The value as a text. */
export function toText(value: Value, node: Node): Text {
  return value.kind === 'text' ? value : textOf(piecesOf(value, node), node);
}

/** A value that is a part of a text, and the expression that it is the value of. */
export interface Part {
  readonly value: Value;
  readonly node: Node;
}

/** Of a text with more pieces than this nobody asks where each is written. */
const mostSources = 500;

/** A text that is put together in more steps than this is known by the last ones: each place in it is looked for step by step. */
const mostSteps = 50;

/** In how many steps a text was put together out of texts that know where they are written. */
const stepsBefore = new WeakMap<Text, number>();

/** The parts one after the other, as a text that knows where each is written. */
export function inSequence(parts: readonly Part[], node: Node): Text {
  const pieces: Piece[] = [];
  const sources: Source[] = [];
  let at = 0;
  for (const part of parts) {
    const own = piecesOf(part.value, part.node);
    if (own.length === 0) continue;
    sources.push(sourceOf(part, at));
    pieces.push(...own);
    at += lengthOf(own);
  }
  const steps = 1 + sources.reduce((most, { text }) => Math.max(most, (text && stepsBefore.get(text)) ?? 0), 0);
  const isTold = sources.length > 1 && pieces.length <= mostSources && steps <= mostSteps;
  const text = textOf(pieces, node, isTold ? sources : undefined);
  if (isTold) stepsBefore.set(text, steps);
  return text;
}

/** A text that stands elsewhere is edited there; what is no text of its own, such as a key, where it is used. */
function sourceOf({ value, node }: Part, at: number): Source {
  if (value.kind !== 'text') return { at, node };
  if (value.sources) return { at, node: value.node, text: value };
  const isWritten = value.node.type === 'Literal' || value.node.type === 'TemplateLiteral';
  return { at, node: isWritten ? value.node : node };
}

/** How long a text is: its known characters, and one for each piece that is not known. */
export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce<number>((length, piece) => length + (typeof piece === 'string' ? piece.length : 1), 0);
}

/** The smallest node in which a stretch of a text is written. */
export function placeIn(text: Text, start: number, end: number): Node {
  let whole = text;
  let from = start;
  let to = end;
  for (;;) {
    const { sources = [], node } = whole;
    const index = sources.findLastIndex(({ at }) => at <= from);
    const source = sources[index];
    if (!source || (sources[index + 1]?.at ?? Infinity) < to) return node;
    if (!source.text) return source.node;
    from -= source.at;
    to -= source.at;
    whole = source.text;
  }
}

/** What a text goes on with after so many characters. */
export function textFrom({ sources, node }: Text, start: number, rest: readonly Piece[]): Text {
  return textOf(
    rest,
    node,
    sources?.map((source) => ({ ...source, at: source.at - start })),
  );
}

/** Both texts, one after the other. */
export function concatenated(one: Value, other: Value, node: Node): Text {
  return inSequence(
    [
      { value: one, node },
      { value: other, node },
    ],
    node,
  );
}

/** `one + other`: numbers are added up, all else becomes a text. */
export function sumOf(one: Value, other: Value, node: Node): Value {
  return isNumber(one) && isNumber(other)
    ? scalar(Number(one.value) + Number(other.value), node)
    : concatenated(one, other, node);
}

/** The known characters that the text begins with. */
export function knownStart(text: Text): string {
  const [first] = text.pieces;
  return typeof first === 'string' ? first : '';
}

/** All known characters, in order, with a NUL for each thing that is not known: enough to search for words. */
export function visibleText(pieces: readonly Piece[]): string {
  let visible = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') visible += piece;
    else if (piece.kind === 'oneOf') visible += piece.texts.map((text) => visibleText(text.pieces)).join('\0');
    else visible += '\0';
  }
  return visible;
}

/** Applies a function to the known pieces alone. */
export function mapKnown(text: Text, map: (known: string) => string): Text {
  const mapped = text.pieces.map((piece): Piece => {
    if (typeof piece === 'string') return map(piece);
    return piece.kind === 'oneOf' ? { ...piece, texts: piece.texts.map((one) => mapKnown(one, map)) } : piece;
  });
  return textOf(mapped, text.node);
}
