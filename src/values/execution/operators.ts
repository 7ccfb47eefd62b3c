// Runs operators. Real numbers and texts follow the language; conditions on unseen things are taken both ways.
import type { Node } from '../../syntax/nodes';
import type { Machine } from './machine';
import { Bytes, Closure, External, Native, Pending, Unclear, Unseen, textOf } from './things';
import type { Thing } from './things';

function isHidden(thing: Thing): thing is Unseen | External {
  return thing instanceof Unseen || thing instanceof External;
}

function keyOf(thing: Thing): string {
  if (thing instanceof Unseen) return thing.key;
  if (thing instanceof External) return `${thing.module}:${thing.path.join('.')}`;
  return typeof thing === 'object' ? 'object' : String(thing);
}

function equality(operator: string, left: Thing, right: Thing, machine: Machine): boolean {
  const isSame = (): boolean => {
    if (left === right) return true;
    if (isHidden(left) || isHidden(right)) return machine.decide(`${keyOf(left)} is ${keyOf(right)}`);
    if (operator.length === 3) return false;
    if (left === undefined || left === null) return right === undefined || right === null;
    if (typeof left === 'object' || typeof right === 'object') return false;
    return typeof left !== typeof right && Number(left) === Number(right);
  };
  return isSame() !== operator.startsWith('!');
}

function numberOf(thing: Thing): number {
  if (typeof thing === 'number' || typeof thing === 'boolean') return Number(thing);
  if (typeof thing === 'string' || thing === undefined) return Number(thing);
  throw new Unclear();
}

function arithmetic(operator: string, left: number, right: number): Thing {
  switch (operator) {
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    case '**':
      return left ** right;
    case '&':
      return left & right;
    case '|':
      return left | right;
    case '^':
      return left ^ right;
    case '<<':
      return left << right;
    case '>>':
      return left >> right;
    case '>>>':
      return left >>> right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      throw new Unclear();
  }
}

function sum(left: Thing, right: Thing): Thing {
  const areNumbers = [left, right].every(
    (side) => side === null || side === undefined || typeof side === 'number' || typeof side === 'boolean',
  );
  return areNumbers ? Number(left) + Number(right) : textOf(left) + textOf(right);
}

const kinds: Readonly<Record<string, readonly Bytes['flavor'][]>> = {
  Uint8Array: ['array', 'node'],
  Buffer: ['node'],
  ArrayBuffer: ['buffer'],
};

/** Whether bytes are of a class of the platform; undefined when it is not known. */
function isInstance(left: Thing, right: Thing): boolean | undefined {
  const name = right instanceof External ? (right.path.at(-1) ?? '') : '';
  const flavors = kinds[name];
  if (!flavors) return undefined;
  if (left instanceof Bytes) return flavors.includes(left.flavor);
  return typeof left === 'string' || Array.isArray(left) ? false : undefined;
}

/** `left operator right`. */
export function binary(operator: string, left: Thing, right: Thing, node: Node, machine: Machine): Thing {
  if (['===', '==', '!==', '!='].includes(operator)) return equality(operator, left, right, machine);
  if (operator === '+') return sum(left, right);
  const isOf = operator === 'instanceof' ? isInstance(left, right) : undefined;
  if (isOf !== undefined) return isOf;
  if (operator === 'in' || operator === 'instanceof') return machine.decide(machine.sourceCode.getText(node));
  const isComparison = ['<', '<=', '>', '>='].includes(operator);
  if (isComparison && (isHidden(left) || isHidden(right)))
    return machine.decide(`${keyOf(left)} ${operator} ${keyOf(right)}`);
  if (isComparison && typeof left === 'string' && typeof right === 'string')
    return arithmetic(operator, left < right ? -1 : Number(left > right), 0);
  return arithmetic(operator, numberOf(left), numberOf(right));
}

function typeOf(thing: Thing, node: Node, machine: Machine): Thing {
  if (isHidden(thing)) return machine.unseen(node);
  if (thing instanceof Closure || thing instanceof Native) return 'function';
  if (thing instanceof Pending) return 'object';
  return typeof thing;
}

/** `operator operand`. */
export function unary(operator: string, operand: Thing, node: Node, machine: Machine): Thing {
  switch (operator) {
    case '!':
      return !machine.truth(operand);
    case '-':
      return -numberOf(operand);
    case '+':
      return numberOf(operand);
    case '~':
      return ~numberOf(operand);
    case 'typeof':
      return typeOf(operand, node, machine);
    default:
      throw new Unclear();
  }
}
