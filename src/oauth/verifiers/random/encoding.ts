// How are bytes written as text: by an encoder of the tables, or by a function out of sight whose name says so?
import { namedEncoders } from '../../../libraries/randomness';
import type { Encoder } from '../../../libraries/randomness';
import { spokenName } from '../../../syntax/names';
import { booleanOf } from '../../../syntax/nodes';
import type { Node } from '../../../syntax/nodes';
import { unwrap } from '../../../syntax/unwrap';
import { anyNumber } from '../../../values/interval';
import { exact } from '../../../values/text';
import { argumentAt } from './arguments';
import type { Call } from './arguments';
import { altered, encoded, unknownMaterial } from './material';
import type { Material } from './material';
import type { Reader, Scope } from './scope';

/** What an encoder of the tables makes of its first argument. */
export function byEncoder(row: Encoder, call: Call, scope: Scope, reader: Reader): Material {
  const first = argumentAt(call, 0);
  if (!first) return unknownMaterial(call);
  const bytes = reader.read(first, scope);
  if (bytes.form === 'unknown' || bytes.form === 'list' || bytes.form === 'number') {
    // What goes in may be bytes, a text or a hexadecimal word: only what it was drawn from is certain.
    return { ...bytes, form: 'text', length: anyNumber, outside: undefined, node: call };
  }
  if (row.gives === 'chosen') {
    const chosen = argumentAt(call, 1);
    const name = chosen && exact(reader.evaluator.valueOf(chosen, scope.environment));
    return name === 'base64url' || name === 'hex' || name === 'base64'
      ? encoded(bytes, name, false, call)
      : unknownMaterial(call);
  }
  const flag = row.urlSafeArgument === undefined ? undefined : argumentAt(call, row.urlSafeArgument);
  if (flag) {
    const isSafe = booleanOf(flag);
    if (isSafe === undefined) return { ...unknownMaterial(call), weak: bytes.weak, strong: bytes.strong };
    return encoded(bytes, isSafe ? 'base64url' : 'base64', !isSafe, call);
  }
  return encoded(bytes, row.gives, row.gives === 'base64' || row.isPadded === true, call);
}

/** The name of a function behind the name of the object that has it: `base64url.encode`. */
function dottedName(node: Node): string {
  const callee = unwrap(node);
  const name = spokenName(callee) ?? '';
  return callee.type === 'MemberExpression' ? `${spokenName(callee.object) ?? ''}.${name}` : name;
}

function encoderNamed(name: string): (typeof namedEncoders)[number] | undefined {
  return namedEncoders.find((row) => row.name.test(name) && !row.isNot.test(name));
}

/** Whether a function says by its name that it writes bytes as text: it leaves them what they are. */
export function encodesByName(callee: Node): boolean {
  return encoderNamed(dottedName(callee)) !== undefined;
}

/**
 * What a function out of sight makes of random bytes when its name says that it writes them as text. It adds no
 * randomness; whether it pads, and which characters it writes, is not known.
 *
 * @returns undefined for every other function, and where the bytes are not known
 */
export function byNameOfEncoder(call: Call, scope: Scope, reader: Reader): Material | undefined {
  const found = encoderNamed(dottedName(call.callee));
  const first = found && argumentAt(call, 0);
  if (!first) return undefined;
  const bytes = reader.read(first, scope);
  if (bytes.form !== 'bytes' && bytes.form !== 'text') return undefined;
  if (found.gives === 'hex') return encoded(bytes, 'hex', false, call);
  const { length, ...rest } = altered(encoded(bytes, found.gives, true, call));
  const least = Math.ceil((bytes.length.least * 4) / 3);
  return { ...rest, length: { least, most: length.most }, outside: undefined };
}
