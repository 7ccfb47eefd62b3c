// Which number does an expression stand for?
import { literalKey } from '../../../syntax/names';
import type { Node } from '../../../syntax/nodes';
import { unwrap } from '../../../syntax/unwrap';
import { anyNumber } from '../../../values/interval';
import type { Interval } from '../../../values/interval';
import type { Reader, Scope } from './scope';

/** The bounds of the number that an expression stands for. */
export function numberOf(node: Node | undefined, scope: Scope, reader: Reader): Interval {
  if (!node) return anyNumber;
  const material = reader.read(node, scope);
  return material.form === 'number' ? material.value : anyNumber;
}

/** The value of a property in an object literal. */
export function propertyOf(node: Node | undefined, name: string): Node | undefined {
  const object = node && unwrap(node);
  if (object?.type !== 'ObjectExpression') return undefined;
  for (const property of object.properties)
    if (property.type === 'Property' && literalKey(property.key, property.computed) === name) return property.value;
  return undefined;
}
