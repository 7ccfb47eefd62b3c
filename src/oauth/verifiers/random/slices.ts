// What is left of a text, or of bytes, between two positions?
import { drawnFrom } from './picks';
import type { Node } from '../../../syntax/nodes';
import { unwrap } from '../../../syntax/unwrap';
import { exactly, minus, smaller, times, upTo } from '../../../values/interval';
import type { Interval } from '../../../values/interval';
import { argumentAt } from './arguments';
import { partOf } from './material';
import type { Material } from './material';
import type { MethodCall } from './method-call';
import { numberOf } from './numbers';
import type { Reader, Scope } from './scope';

/** What is left of a text between two positions. */
export function sliced(asked: MethodCall): Material {
  const { call, method, on, scope, reader } = asked;
  const [first, second] = [argumentAt(call, 0), argumentAt(call, 1)];
  const start = signed(first, scope, reader);
  const end = signed(second, scope, reader);
  if (!first) return on;
  let length: Interval;
  if (start === undefined) length = upTo(on.length);
  else if (start < 0) {
    const last = smaller(on.length, exactly(-start));
    length = second ? upTo(last) : last;
  } else if (!second) length = minus(on.length, exactly(start));
  else if (end !== undefined && end < 0) length = minus(minus(on.length, exactly(start)), exactly(-end));
  else {
    const wanted =
      method === 'substr' ? numberOf(second, scope, reader) : minus(numberOf(second, scope, reader), exactly(start));
    length = smaller(minus(on.length, exactly(start)), wanted);
  }
  const isPicked = on.text !== undefined && start === undefined;
  if (isPicked) return { ...drawnFrom(on, reader.read(first, scope), call), length: takenFrom(asked) };
  return on.form === 'text'
    ? partOf(on, length, call)
    : { ...on, length, strong: smaller(on.strong, upTo(times(length, itemStrength(on)))), node: call };
}

function itemStrength(on: Material): Interval {
  return on.item ? on.item.strong : exactly(1);
}

/** How many characters a slice takes that starts anywhere: `characters.substring(n, n + 1)`, `characters.substr(n, 1)`. */
function takenFrom({ call, method, on, scope, reader }: MethodCall): Interval {
  const [first, second] = [argumentAt(call, 0), argumentAt(call, 1)];
  if (!first || !second) return upTo(on.length);
  if (method === 'substr') return smaller(numberOf(second, scope, reader), on.length);
  const end = unwrap(second);
  const { sourceCode } = reader.evaluator;
  const isStep =
    end.type === 'BinaryExpression' &&
    end.operator === '+' &&
    sourceCode.getText(end.left) === sourceCode.getText(first);
  return isStep ? numberOf(end.right, scope, reader) : upTo(on.length);
}

/** A number that may be negative; undefined when it is not one number. */
function signed(node: Node | undefined, scope: Scope, reader: Reader): number | undefined {
  if (!node) return undefined;
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const inner = numberOf(node.argument, scope, reader);
    return inner.least === inner.most ? -inner.least : undefined;
  }
  const number = numberOf(node, scope, reader);
  return number.least === number.most ? number.least : undefined;
}
