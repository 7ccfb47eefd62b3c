// The arguments of a call, with visible spreads opened.
import type { TSESTree } from '@typescript-eslint/utils';
import type { Arguments, Evaluator } from './evaluator';
import { gap } from './value';
import type { Environment, Value } from './value';

/** The arguments of a call or `new`. */
export function argumentsOf(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  evaluator: Evaluator,
  environment: Environment,
): Arguments {
  const values: (() => Value)[] = [];
  for (const node of call.arguments) {
    if (node.type !== 'SpreadElement') {
      let known: Value | undefined;
      values.push(() => (known ??= evaluator.valueOf(node, environment)));
      continue;
    }
    const spread = evaluator.valueOf(node.argument, environment);
    if (spread.kind !== 'list' || spread.gaps.length > 0) return { values, gap: gap(node, 'spread') };
    for (const item of spread.items) values.push(() => item.value());
  }
  return { values, gap: undefined };
}
