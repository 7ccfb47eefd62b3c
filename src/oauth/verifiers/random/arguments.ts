// The arguments of a call, and the callbacks among them.
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../../../syntax/nodes';
import { anyNumber } from '../../../values/interval';
import { optionsOf } from '../../../values/value';
import { listOf, plainNumber, unknownMaterial } from './material';
import type { Material } from './material';
import type { Reader, Scope } from './scope';

/** A call or `new`. */
export type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** The n-th argument of a call; behind a spread, which may give any number of them, the spread itself. */
export function argumentAt(call: Call, position: number): Node | undefined {
  const spread = call.arguments.findIndex((one) => one.type === 'SpreadElement');
  return call.arguments[spread >= 0 ? Math.min(spread, position) : position];
}

/** `list.map(callback)`. */
export function mappedBy(list: Material, callback: Node, call: Call, scope: Scope, reader: Reader): Material {
  const [only, ...others] = optionsOf(reader.evaluator.valueOf(callback, scope.environment));
  if (list.form === 'unknown' || others.length > 0) return unknownMaterial(call);
  if (only?.kind === 'foreign' && only.path.join('.') === 'String') return listOf(list.item ?? list, list.length, call);
  if (only?.kind !== 'function') return unknownMaterial(call);
  const item = reader.enter(
    only,
    [() => list.item ?? unknownMaterial(call), () => plainNumber(anyNumber, call)],
    callback,
    scope,
  );
  const mapped = listOf(item, list.length, call);
  return { ...mapped, draws: mapped.draws.length > 0 ? mapped.draws : list.draws };
}
