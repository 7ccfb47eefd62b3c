// Prints values for tests and for the question "why silent here?".
import { spokenName } from '../syntax/names';
import { optionsOf } from './value';
import type { Entry, Gap, Members, Piece, Value } from './value';

function ofGap(one: Gap): string {
  const name = spokenName(one.node);
  return name === undefined ? `<${one.doubt}>` : `<${one.doubt} ${name}>`;
}

function ofPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'gap':
      return ofGap(piece);
    case 'serialized':
      return `[${describeMembers(piece.members)}]`;
    case 'oneOf':
      return `(${piece.texts.map((text) => text.pieces.map(ofPiece).join('')).join('|')})`;
  }
}

function ofEntry(entry: Entry): string {
  return `${entry.name}${entry.presence === 'always' ? '' : '?'}=${describe(entry.value())}`;
}

/** A set of named things in one line: `a=b, c?=<call d>, …<spread rest>`. A `?` marks what is there sometimes. */
export function describeMembers(members: Members): string {
  return [...members.entries.map(ofEntry), ...members.gaps.map((one) => `…${ofGap(one)}`)].join(', ');
}

/** A value in one line. */
export function describe(value: Value): string {
  switch (value.kind) {
    case 'text':
      return `"${value.pieces.map(ofPiece).join('')}"`;
    case 'scalar':
      return String(value.value);
    case 'record':
      return `{${describeMembers(value.members)}}`;
    case 'query':
      return `query(${describeMembers(value.members)})`;
    case 'url':
      return `url(${value.base.pieces.map(ofPiece).join('')}; ${describeMembers(value.members)})`;
    case 'list':
      return `[${[...value.items.map((item) => describe(item.value())), ...value.gaps.map((one) => `…${ofGap(one)}`)].join(', ')}]`;
    case 'foreign':
      return `${value.module}:${value.path.join('.')}`;
    case 'choice':
      return optionsOf(value).map(describe).join(' | ');
    case 'gap':
      return ofGap(value);
    default:
      return value.kind;
  }
}
