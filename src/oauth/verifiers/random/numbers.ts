// Which number does an expression stand for?
import type { Node } from '../../../syntax/nodes';
import { anyNumber } from '../../../values/interval';
import type { Interval } from '../../../values/interval';
import type { Reader, Scope } from './scope';

/** The bounds of the number that an expression stands for. */
export function numberOf(node: Node | undefined, scope: Scope, reader: Reader): Interval {
  if (!node) return anyNumber;
  const material = reader.read(node, scope);
  return material.form === 'number' ? material.value : anyNumber;
}
