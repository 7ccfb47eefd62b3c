// Runs the encoders of packages for the machine: base64, base64url, hexadecimal.
import { encoders } from '../../../libraries/encoders';
import type { Encoder, Encoding } from '../../../libraries/encoders';
import {
  fromHex,
  latin1,
  toBase64,
  toBase64Url,
  toHex,
  urlSafe,
  utf8,
  withoutPadding,
} from '../../../values/execution/encodings';
import { Plain, Unclear, Unseen, textOf } from '../../../values/execution/things';
import type { External, Site, Thing } from '../../../values/execution/things';
import { argumentNode, bytesOf, rowsFor } from './hashing';

function inEncoding(data: Uint8Array, encoding: Encoding): string {
  switch (encoding) {
    case 'base64':
      return toBase64(data);
    case 'base64Unpadded':
      return withoutPadding(toBase64(data));
    case 'base64url':
      return toBase64Url(data);
    case 'base64urlPadded':
      return urlSafe(toBase64(data));
    case 'hex':
      return toHex(data);
    case 'upperHex':
      return toHex(data).toUpperCase();
  }
}

function encodingOf(row: Encoder, given: readonly Thing[]): Encoding {
  for (const one of row.switches ?? []) {
    const argument = given[one.argument];
    const value = one.property !== undefined && argument instanceof Plain ? argument.get(one.property) : argument;
    if (value instanceof Unseen) throw new Unclear();
    if (value === one.is) return one.then;
  }
  return row.encoding;
}

/** Runs an encoder; undefined when the callee is none. */
export function encode(callee: External, given: readonly Thing[], site: Site): Thing {
  const row = rowsFor(encoders, callee);
  if (!row) return undefined;
  const [input] = given;
  if (input instanceof Unseen) return input;
  if (row.isRewriting) return withoutPadding(urlSafe(textOf(input)));
  const reads = row.reads === 'latin1' ? latin1 : row.reads === 'hex' ? fromHex : utf8;
  return inEncoding(bytesOf(input, argumentNode(site.node, 0), reads).data, encodingOf(row, given));
}
