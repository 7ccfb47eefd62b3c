// What is a callback called with, where it is handed to a generator: `randomBytes(32, (error, bytes) => …)`?
import { randomSources } from '../../../libraries/randomness';
import { memberName } from '../../../syntax/names';
import { isFunction } from '../../../syntax/nodes';
import type { Node, Variable } from '../../../syntax/nodes';
import { unwrap, wrapped } from '../../../syntax/unwrap';
import { optionsOf } from '../../../values/value';
import { knows } from './calls';
import type { Material } from './material';
import type { Reader, Scope } from './scope';

/** Whether a callee draws bytes, and hands them to a callback that is given along. */
function handsOverBytes(callee: Node, scope: Scope, reader: Reader): boolean {
  return optionsOf(reader.evaluator.valueOf(callee, scope.environment)).every(
    (value) => value.kind === 'foreign' && randomSources.some((row) => row.gives === 'bytes' && knows(row, value)),
  );
}

/**
 * What the parameter of a callback holds: what the call draws that the callback is handed to, or what the promise
 * resolves with.
 *
 * @returns undefined for the parameters of other functions
 */
export function handedToCallback(variable: Variable, scope: Scope, reader: Reader): Material | undefined {
  const definition = variable.defs[0];
  const callback = definition?.node as Node | undefined;
  if (definition?.type !== ('Parameter' as never) || !callback || !isFunction(callback)) return undefined;
  const position = callback.params.indexOf(definition.name as never);
  const place = wrapped(callback);
  const call = place.parent;
  if (call?.type !== 'CallExpression' || call.arguments.at(-1) !== place) return undefined;
  const callee = unwrap(call.callee);
  if (position === 0 && call.arguments.length === 1 && callee.type === 'MemberExpression')
    return memberName(callee) === 'then' ? whatIsSeen(reader.read(callee.object, scope)) : undefined;
  const isGiven = position === 1 && call.arguments.length > 1;
  return isGiven && handsOverBytes(callee, scope, reader) ? reader.read(call, scope) : undefined;
}

/** Undefined for what nothing is known of, of which others may know more. */
function whatIsSeen(one: Material): Material | undefined {
  return one.form === 'unknown' && one.weak.length === 0 ? undefined : one;
}
