// Reads the query out of a text that may have gaps: which names are there, and may there be more?
import { spokenName } from '../syntax/names';
import { entry, noMembers, withEntry, withGap, withMembers } from './members';
import { lengthOf, placeIn, textFrom, textOf, visibleText } from './text';
import type { Entry, Gap, Members, OneOf, Piece, Text } from './value';

/** A text taken apart at its question mark. */
export interface Address {
  /** All before the query. */
  readonly base: Text;
  readonly members: Members;
  /** Whether a query was seen at all. */
  readonly hasQuery: boolean;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name.replace(/\+/gu, ' '));
  } catch {
    return name;
  }
}

function isGap(piece: Piece): piece is Gap {
  return typeof piece === 'object' && piece.kind === 'gap';
}

function hasGap({ pieces }: Text): boolean {
  return pieces.some((piece) => typeof piece === 'object');
}

/** Names of texts that go on with the query, rather than with the value that they follow. */
const namesMore = /param|quer|extra|additional|option|suffix|rest$|more/iu;

/** A gap at the very end of a value that was already written could also be the start of further parameters. */
function mayHideMore(value: readonly Piece[]): Gap | undefined {
  const last = value.at(-1);
  const before = value.at(-2);
  if (typeof last !== 'object' || last.kind !== 'gap' || last.encoded || before === undefined) return undefined;
  if (typeof before === 'string')
    return /[A-Za-z0-9]$/u.test(before) && !/%[0-9A-Fa-f]{2}$/u.test(before) ? last : undefined;
  return before.kind === 'gap' && (before.encoded || namesMore.test(spokenName(last.node) ?? '')) ? last : undefined;
}

function ofValue(piece: Piece): Piece {
  return typeof piece === 'string' ? decoded(piece) : piece;
}

/** Without the end of a line and the indent of the next: an address may be written over several lines. */
function withoutLineEnd(value: readonly Piece[]): readonly Piece[] {
  const last = value.at(-1);
  if (typeof last !== 'string') return value;
  const written = last.trimEnd();
  return /[\r\n]/u.test(last.slice(written.length)) ? [...value.slice(0, -1), written] : value;
}

/** Reads `name=value` segments from left to right. */
class QueryReader {
  private members: Members = noMembers;
  private name: Piece[] = [];
  private value: Piece[] | undefined;
  /** How much of the text has been read, and where in it the name and the value begin. */
  private at = 0;
  private nameAt = 0;
  private valueAt = 0;

  constructor(
    private readonly text: Text,
    private readonly presence: Entry['presence'],
  ) {}

  private get atBoundary(): boolean {
    return this.value === undefined && this.name.length === 0;
  }

  private flush(): void {
    const { name, value, text: whole, presence } = this;
    this.name = [];
    this.value = undefined;
    const unknown = name.find(isGap);
    if (unknown) {
      this.members = withGap(this.members, unknown);
      return;
    }
    const known = decoded(visibleText(name)).replace(/^amp;/u, '').trim();
    if (known !== '') {
      const own = withoutLineEnd(value ?? []);
      const text = textOf(own.map(ofValue), placeIn(whole, this.valueAt, this.valueAt + lengthOf(own)));
      const node = placeIn(whole, this.nameAt, this.nameAt + 1);
      this.members = withEntry(
        this.members,
        entry(known, () => text, { node, carrier: whole.node, presence }),
      );
    }
    const hidden = mayHideMore(value ?? []);
    if (hidden) this.members = withGap(this.members, hidden);
  }

  private readKnown(text: string): void {
    let start = this.at;
    for (const [index, segment] of text.split(/[&?]/u).entries()) {
      if (index > 0) this.flush();
      if (this.name.length === 0) this.nameAt = start;
      const at = this.value === undefined ? segment.indexOf('=') : -1;
      if (at < 0) (this.value ?? this.name).push(segment);
      else {
        this.name.push(segment.slice(0, at));
        this.value = [segment.slice(at + 1)];
        this.valueAt = start + at + 1;
      }
      start += segment.length + 1;
    }
    this.name = this.name.filter((piece) => piece !== '');
  }

  private readOneOf(piece: OneOf): void {
    // e.g. `(query ? '&' : '')`: chosen so that whatever stands before it comes to an end.
    if (piece.texts.every(({ pieces }) => /^[&?]?$/u.test(visibleText(pieces))) && !piece.texts.some(hasGap)) {
      this.flush();
      return;
    }
    const openings = piece.texts.map((text) => text.pieces[0]);
    const areSegments = openings.every(
      (first) =>
        first === undefined || (typeof first === 'string' ? /^[&?]/u.test(first) : first.kind === 'serialized'),
    );
    if (areSegments || this.atBoundary) {
      for (const text of piece.texts) {
        const reader = new QueryReader(text.pieces.length > 0 ? text : this.text, 'sometimes');
        this.members = withMembers(this.members, reader.read(text.pieces));
      }
      // What follows a chosen `?` or `&` starts anew; what follows an optional `&a=b` goes on with the old value.
      if (piece.texts.every((text) => /[&?]$/u.test(visibleText(text.pieces)))) this.flush();
      return;
    }
    if (piece.texts.some((text) => /[&=]/u.test(visibleText(text.pieces)))) {
      const nested = piece.texts.flatMap((text) => text.pieces);
      const gap = nested.find(isGap);
      const optional = new QueryReader({ ...this.text, sources: [] }, 'sometimes').read(nested);
      this.flush();
      this.members = withMembers(this.members, optional);
      if (gap) this.members = withGap(this.members, gap);
      return;
    }
    (this.value ?? this.name).push(piece);
  }

  /** The set that the pieces spell. */
  read(pieces: readonly Piece[]): Members {
    for (const piece of pieces) {
      if (typeof piece === 'string') this.readKnown(piece);
      else if (piece.kind === 'serialized') {
        this.flush();
        this.members = withMembers(this.members, piece.members, this.presence);
      } else if (piece.kind === 'oneOf') this.readOneOf(piece);
      else (this.value ?? this.name).push(piece);
      this.at += lengthOf([piece]);
    }
    this.flush();
    return this.members;
  }
}

/** Reads a text that is a query and nothing else, with or without its question mark. */
export function queryOf(text: Text): Members {
  const [first, ...rest] = text.pieces;
  const isMarked = typeof first === 'string' && /^[?#]/u.test(first);
  const query = isMarked ? textFrom(text, 1, [first.slice(1), ...rest]) : text;
  return new QueryReader(query, 'always').read(query.pieces);
}

/** Whether one of several texts begins so. */
function startsWith(start: RegExp, { texts }: OneOf): boolean {
  return texts.some(({ pieces }) => start.test(visibleText(pieces)));
}

/** Where the query of a text begins: the index of a piece, and of a character in it. */
function startOfQuery(pieces: readonly Piece[]): { piece: number; character: number } | undefined {
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === 'string') {
      const character = piece.indexOf('?');
      if (character >= 0) return { piece: index, character: character + 1 };
      const isBareQuery = /^&?[\w.~-]+=/u.test(piece) && (index === 0 || piece.startsWith('&'));
      if (isBareQuery) return { piece: index, character: 0 };
    } else if (piece.kind === 'serialized') {
      return { piece: index, character: 0 };
    } else if (piece.kind === 'oneOf' && startsWith(/^[?&]/u, piece)) {
      return { piece: index, character: 0 };
    }
  }
  return undefined;
}

/** What no query that was serialized goes on with: a space or a control character, unless a parameter follows on the next line. */
const afterSerialized = /^(?!\s*&)[\s\u0001-\u001F]/u;

/** Cuts off what cannot be part of a query: a fragment, the markup around an address, and the words after it. */
function withoutTail(pieces: readonly Piece[]): Piece[] {
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece !== 'string') continue;
    const before = pieces[index - 1];
    const isOver = typeof before === 'object' && before.kind === 'serialized' && afterSerialized.test(piece);
    const at = isOver ? 0 : piece.search(/[#"'<>]/u);
    if (at >= 0) return [...pieces.slice(0, index), piece.slice(0, at)];
  }
  return [...pieces];
}

function endsWithAmpersand(head: readonly Piece[]): boolean {
  const last = head.at(-1);
  return typeof last === 'string' && last.endsWith('&');
}

function withoutAmpersand(head: readonly Piece[]): readonly Piece[] {
  const last = head.at(-1);
  return typeof last === 'string' ? [...head.slice(0, -1), last.replace(/&$/u, '')] : head;
}

/** Takes an address apart: what stands before its query, and what the query says. */
export function addressOf(text: Text): Address {
  const start = startOfQuery(text.pieces);
  if (!start) return { base: text, members: noMembers, hasQuery: false };
  const first = text.pieces[start.piece] as Piece;
  const head = text.pieces.slice(0, start.piece);
  const tail = text.pieces.slice(start.piece + 1);
  if (typeof first !== 'string') {
    const members = queryOf(textFrom(text, lengthOf(head), [first, ...tail]));
    // e.g. `(hasQuery ? '&' : '?')`: there may be no query yet.
    const goesOn =
      first.kind === 'oneOf' ? startsWith(/^&/u, first) && !startsWith(/^\?/u, first) : endsWithAmpersand(head);
    const unseen = goesOn ? head.find(isGap) : undefined;
    return {
      base: textOf(goesOn ? withoutAmpersand(head) : head, text.node),
      members: unseen ? withGap(members, unseen) : members,
      hasQuery: true,
    };
  }
  const base = textOf([...head, first.slice(0, start.character).replace(/\?$/u, '')], text.node);
  const rest = withoutTail([first.slice(start.character), ...tail]);
  const query = textFrom(text, lengthOf(head) + start.character, rest);
  // e.g. `${link}&scope=a`: what stands before the ampersand may hold parameters of its own.
  const unseen = start.character === 0 && first.startsWith('&') ? head.find(isGap) : undefined;
  const members = queryOf(query);
  return { base, members: unseen ? withGap(members, unseen) : members, hasQuery: true };
}

/** More variants than this are not told apart. */
const mostVariants = 8;

/** The texts that a text may be where whole addresses are chosen: `(a?b=c|d?e=f)&g=h` is two. */
function variantsOf(text: Text): readonly Text[] {
  const at = text.pieces.findIndex(
    (piece) =>
      typeof piece === 'object' &&
      piece.kind === 'oneOf' &&
      piece.texts.some((one) => /[^?&]\?/u.test(visibleText(one.pieces))),
  );
  const chosen = text.pieces[at];
  if (typeof chosen !== 'object' || chosen.kind !== 'oneOf' || chosen.texts.length > mostVariants) return [text];
  const start = lengthOf(text.pieces.slice(0, at));
  return chosen.texts.map((one) => withVariant(text, at, start, one));
}

/** The text with one of the texts that its piece may be. */
function withVariant(text: Text, at: number, start: number, one: Text): Text {
  const { pieces, node, sources = [{ at: 0, node }] } = text;
  const end = start + lengthOf(one.pieces);
  const around = sources.findLast((source) => source.at <= start)?.node ?? node;
  const moved = sources
    .filter((source) => source.at > start)
    .map((source) => ({ ...source, at: source.at - start - 1 + end }));
  const rest = moved[0]?.at === end ? [] : [{ at: end, node: around }];
  return textOf(
    [...pieces.slice(0, at), ...one.pieces, ...pieces.slice(at + 1)],
    one.pieces.length > 0 ? one.node : node,
    [
      ...sources.filter((source) => source.at < start),
      { at: start, node: one.node, ...(one.sources ? { text: one } : {}) },
      ...rest,
      ...moved,
    ],
  );
}

/** Whether a text is a piece of a page: then it holds addresses among other things. */
function isMarkup(text: Text): boolean {
  return text.pieces.some((piece) => typeof piece === 'string' && /<[a-z][^<>]*[=\s>]/iu.test(piece));
}

/** Cuts pieces where the pattern matches: the parts, each with what was matched before it. */
function cutAt(
  pattern: RegExp,
  pieces: readonly Piece[],
): readonly { readonly pieces: Piece[]; readonly before: string }[] {
  const parts: { pieces: Piece[]; before: string }[] = [{ pieces: [], before: '' }];
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      parts.at(-1)?.pieces.push(piece);
      continue;
    }
    for (const [index, known] of piece.split(pattern).entries()) {
      if (index % 2 === 1) parts.push({ pieces: [], before: known });
      else if (known !== '') parts.at(-1)?.pieces.push(known);
    }
  }
  return parts;
}

/** What stands in quotes in a piece of a page, or as the bare value of an attribute: not what people read. */
function quotedIn(text: Text): readonly Text[] {
  return cutAt(/(["'`<>]+)/u, text.pieces)
    .flatMap(({ pieces, before }) => {
      if (/["'`]$/u.test(before)) return [pieces];
      return cutAt(/(\s+)/u, pieces).flatMap(({ pieces: [first, ...rest] }) => {
        const value = typeof first === 'string' ? /^(?:href|action)=(.*)/isu.exec(first)?.[1] : undefined;
        return value === undefined ? [] : [[value, ...rest]];
      });
    })
    .map((pieces) => textOf(pieces, text.node));
}

/** The addresses that a text may be, or that it holds where it is a piece of a page. */
export function addressesOf(text: Text): readonly Address[] {
  if (isMarkup(text)) {
    const found = quotedIn(text).flatMap((part) => variantsOf(part).map(addressOf));
    const queries = found.filter(({ hasQuery }) => hasQuery);
    if (queries.length > 0) return queries;
  }
  return variantsOf(text).map(addressOf);
}
