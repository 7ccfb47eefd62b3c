// What comes out of `a && b`, `a || b`, `a ?? b`, as far as both sides are seen?
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../syntax/nodes';
import { choice, isNothing, optionsOf, scalar, truth } from './value';
import type { Value } from './value';

/** The operators of a choice between two sides; an assignment has them too, e.g. `a ??= b`. */
export type LogicalOperator = TSESTree.LogicalExpression['operator'];

/** Where the whole stands, and its left side. */
interface Places {
  readonly node: Node;
  readonly leftNode: Node;
}

/** Both sides, less those that cannot come out. */
export function eitherOf(
  operator: LogicalOperator,
  left: Value,
  right: () => Value,
  { node, leftNode }: Places,
): Value {
  const results = optionsOf(left).flatMap((option): Value[] => {
    if (operator === '??') {
      if (isNothing(option)) return [right()];
      return option.kind === 'gap' || option.kind === 'foreign' ? [option, right()] : [option];
    }
    const isTrue = truth(option);
    if (isTrue === undefined) return operator === '&&' ? [scalar(undefined, leftNode), right()] : [option, right()];
    return isTrue === (operator === '&&') ? [right()] : [option];
  });
  return choice(results, node);
}
