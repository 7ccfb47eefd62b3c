// Inside `if (name)` a name is there, whatever else it may be elsewhere.
import { provenOf } from '../syntax/guards';
import type { Node, SourceCode } from '../syntax/nodes';
import { choice, gap, isNothing, optionsOf, truth } from './value';
import type { Value } from './value';

/**
 * A value without what the conditions around its place rule out. A value of which nothing is left came from a way that
 * does not lead here: it is not known.
 */
export function proven(value: Value, node: Node, sourceCode: SourceCode): Value {
  const options = optionsOf(value);
  if (!options.some((one) => truth(one) === false)) return value;
  const proof = provenOf(node, sourceCode);
  if (!proof) return value;
  const left = options.filter((one) => (proof === 'truthy' ? truth(one) !== false : !isNothing(one)));
  if (left.length === options.length) return value;
  return left.length > 0 ? choice(left, node) : gap(node, 'branch');
}
