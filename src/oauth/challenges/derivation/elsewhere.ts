// What can be said of a function in another file that is given a digest, or that hashes the verifier itself?
import type { Node } from '../../../syntax/nodes';
import { spokenName } from '../../../syntax/names';
import { toHex, toBase64, toBase64Url, utf8 } from '../../../values/execution/encodings';
import { Bytes, Unseen, settled, standIn } from '../../../values/execution/things';
import type { External, Site, Thing } from '../../../values/execution/things';
import { lastName, saysVerifier } from '../challenge-names';
import type { Hashing, Hashings } from './hashing';

/** What an unseen function makes of a digest. */
export class Obscured extends Unseen {
  constructor(
    key: string,
    /** How the digest was made. */
    readonly hashing: Hashing,
  ) {
    super(key, true);
  }
}

/** Names of functions that wrap a result and leave it as it is: `ok` of neverthrow, `right` of fp-ts, `succeed` of Effect. */
const wrapping = /^(?:ok|okAsync|right|some|succeed|success|just)$/iu;

/** Names of functions that hash. */
const hashing =
  /sha_?-?256|^s256|^(?:(?:calc|get|create|compute|make|do|to)_?)?(?:hash|digest)(?:ed|text|string|data)?$/iu;

function nameOf({ path }: External, node: Node): string {
  const callee = node.type === 'CallExpression' ? node.callee : node;
  return path.at(-1) ?? spokenName(callee) ?? '';
}

/** Whether a thing is a digest that was noted, as bytes or in a usual encoding. */
function isDigest(thing: Thing, { digest }: Hashing): boolean {
  const given = settled(thing);
  if (given instanceof Bytes) return given.data.join() === digest.join();
  return typeof given === 'string' && [toHex, toBase64, toBase64Url].some((encode) => encode(digest) === given);
}

/** Whether a thing is the verifier by its name, or holds a text that the file does not show. */
function holdsVerifier(thing: Thing): boolean {
  if (thing instanceof Unseen) return saysVerifier(lastName(thing.key));
  if (thing instanceof Bytes) return thing.data.join() === utf8(standIn).join();
  return typeof thing === 'string' && thing.includes(standIn);
}

/** Runs a function that nobody knows; undefined when nothing can be said of what it gives. */
export function elsewhere(callee: External, given: readonly Thing[], { node }: Site, hashings: Hashings): Thing {
  if (callee.module === 'global') return undefined;
  const name = nameOf(callee, node);
  const [first] = given;
  if (wrapping.test(name) && given.length === 1) return first;
  const digested = hashings.done.find(
    (one) => one.algorithm !== 'unseen' && given.some((thing) => isDigest(thing, one)),
  );
  if (digested) return new Obscured(name, digested);
  const input = given.find(holdsVerifier);
  if (input === undefined || !hashing.test(name)) return undefined;
  // Bytes that hold every character which base64url must not have, whatever the function really gives.
  return new Bytes(hashings.hash('unseen', { data: utf8(standIn), origin: undefined }, node, node), 'node');
}
