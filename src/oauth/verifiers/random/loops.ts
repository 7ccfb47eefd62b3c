// How often does a place run, and what do the names of the loops around it stand for?
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../../syntax/ancestors';
import { isFunction, isLoop } from '../../../syntax/nodes';
import type { FunctionNode, Node, Variable } from '../../../syntax/nodes';
import { memberName } from '../../../syntax/names';
import { variableOf } from '../../../syntax/scopes';
import { unwrap } from '../../../syntax/unwrap';
import { anyNumber, exactly, minus, onlyNumber, over, mapBounds, plus, times, upTo } from '../../../values/interval';
import type { Interval } from '../../../values/interval';
import { numberOf } from './numbers';
import { parametersOf, withGiven } from './scope';
import type { Given, Reader, Scope } from './scope';

/** How often a place runs each time that its home does, and in which scope. */
export interface Repetition {
  readonly count: Interval;
  readonly scope: Scope;
  /** The length that a loop waits for: `while (text.length < 43)`. */
  readonly until?: Interval;
  /** Whether another loop stands within the one that waits. */
  readonly isNested?: true;
}

const callbacks = new Set(['forEach', 'map']);

/** The `n` of `for (let i = 0; i < n; i++)`, less its start. */
function countOfFor(loop: TSESTree.ForStatement, scope: Scope, reader: Reader): Interval {
  const { init, test, update } = loop;
  if (!test || !update) return anyNumber;
  const declarator = init?.type === 'VariableDeclaration' ? init.declarations[0] : undefined;
  let counter: Node | undefined = declarator?.id;
  let first: Node | null | undefined = declarator?.init;
  if (init?.type === 'AssignmentExpression') [counter, first] = [init.left, init.right];
  if (counter?.type !== 'Identifier' || !first || test.type !== 'BinaryExpression') return anyNumber;
  const { name } = counter;
  const isCounter = (node: Node): boolean => node.type === 'Identifier' && node.name === name;
  const start = numberOf(first, scope, reader);
  const step = stepOf(update, isCounter, scope, reader);
  if (step === undefined) return anyNumber;
  const [bound, operator] = isCounter(test.left)
    ? [test.right, test.operator]
    : [test.left, mirrored[test.operator] ?? test.operator];
  const end = numberOf(bound, scope, reader);
  if (step > 0) {
    const distance = minus(end, start);
    if (operator === '<' || operator === '!==' || operator === '!=')
      return mapBounds(over(distance, exactly(step)), Math.ceil);
    return operator === '<=' ? plus(mapBounds(over(distance, exactly(step)), Math.floor), exactly(1)) : anyNumber;
  }
  const distance = minus(start, end);
  if (operator === '>') return distance;
  return operator === '>=' ? plus(distance, exactly(1)) : anyNumber;
}

const mirrored: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

function stepOf(update: Node, isCounter: (node: Node) => boolean, scope: Scope, reader: Reader): number | undefined {
  if (update.type === 'UpdateExpression' && isCounter(update.argument)) return update.operator === '++' ? 1 : -1;
  if (update.type === 'AssignmentExpression' && update.operator === '+=' && isCounter(update.left)) {
    const step = numberOf(update.right, scope, reader);
    return onlyNumber(step);
  }
  return undefined;
}

/** `while (n--)` and `while (text.length < n)`. */
function ofWhile(
  test: Node,
  variable: Variable,
  scope: Scope,
  reader: Reader,
): { readonly count: Interval; readonly until?: Interval } {
  const bare = unwrap(test);
  if (bare.type === 'UpdateExpression' && bare.operator === '--')
    return { count: minus(numberOf(bare.argument, scope, reader), exactly(bare.prefix ? 1 : 0)) };
  if (bare.type !== 'BinaryExpression') return { count: anyNumber };
  const [side, bound] = isLengthOf(bare.left, variable, reader) ? [bare.left, bare.right] : [bare.right, bare.left];
  if (!isLengthOf(side, variable, reader)) return { count: anyNumber };
  const operator = side === bare.left ? bare.operator : (mirrored[bare.operator] ?? bare.operator);
  const end = numberOf(bound, scope, reader);
  if (operator === '<' || operator === '!=' || operator === '!==') return { count: anyNumber, until: end };
  return operator === '<=' ? { count: anyNumber, until: plus(end, exactly(1)) } : { count: anyNumber };
}

function isLengthOf(node: Node, variable: Variable, reader: Reader): boolean {
  const bare = unwrap(node);
  return (
    bare.type === 'MemberExpression' &&
    memberName(bare) === 'length' &&
    bare.object.type === 'Identifier' &&
    variableOf(bare.object, reader.evaluator.sourceCode) === variable
  );
}

/** Enters `list.forEach((item) => …)`: once for each item. */
function ofCallback(callback: FunctionNode, repetition: Repetition, reader: Reader): Repetition {
  const call = callback.parent;
  const callee = call?.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (callee === callback) return repetition;
  if (callee?.type !== 'MemberExpression' || !callbacks.has(memberName(callee) ?? ''))
    return { ...repetition, count: anyNumber };
  const list = reader.read(callee.object, repetition.scope);
  const [item] = parametersOf(callback, reader.evaluator);
  const given = new Map<Variable, Given>();
  if (item?.variable) given.set(item.variable, () => list.item ?? list);
  const scope: Scope = { ...withGiven(repetition.scope, given), function: callback, outer: repetition.scope };
  return { ...around(repetition, list.length, undefined), scope };
}

/** Once more around: a loop that waits for a length knows its end, every other one its count. */
function around(before: Repetition, count: Interval, until: Interval | undefined): Repetition {
  const again: Repetition = { ...before, count: times(before.count, count) };
  if (until) return { ...again, until };
  return before.until ? { ...again, isNested: true } : again;
}

function ofLoop(loop: Node, child: Node, variable: Variable, before: Repetition, reader: Reader): Repetition {
  const { scope } = before;
  switch (loop.type) {
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement': {
      if (loop.type === 'ForStatement' && child === loop.init) return before;
      const { count, until } = loop.test ? ofWhile(loop.test, variable, scope, reader) : { count: anyNumber };
      // A test may run once more than the body does.
      if (child === loop.test) return around(before, anyNumber, undefined);
      if (until && !isLeftBy(['BreakStatement'], loop.body, reader)) return around(before, anyNumber, until);
      const rounds =
        loop.type === 'ForStatement'
          ? countOfFor(loop, scope, reader)
          : plus(count, exactly(loop.type === 'DoWhileStatement' ? 1 : 0));
      return around(before, isLeftEarly(loop.body, reader) ? upTo(rounds) : rounds, undefined);
    }
    case 'ForOfStatement':
    case 'ForInStatement':
      if (child !== loop.body) return before;
      return around(before, roundsOf(loop, scope, reader), undefined);
    case 'IfStatement':
    case 'ConditionalExpression':
      return child === loop.test ? before : { ...before, count: upTo(before.count) };
    case 'LogicalExpression':
      return child === loop.left ? before : { ...before, count: upTo(before.count) };
    case 'SwitchCase':
    case 'CatchClause':
      return { ...before, count: upTo(before.count) };
    default:
      return before;
  }
}

/** How often the body of a loop over a list or an object runs. */
function roundsOf(loop: TSESTree.ForOfStatement | TSESTree.ForInStatement, scope: Scope, reader: Reader): Interval {
  const { length } = reader.read(loop.right, scope);
  return isLeftEarly(loop.body, reader) ? upTo(length) : length;
}

/** Whether a loop may end, or go on to its next round, before all of its body has run. */
function isLeftEarly(body: Node, reader: Reader): boolean {
  return isLeftBy(['BreakStatement', 'ContinueStatement'], body, reader);
}

function isLeftBy(
  types: readonly ('BreakStatement' | 'ContinueStatement')[],
  body: Node,
  { evaluator: { index } }: Reader,
): boolean {
  return types.flatMap((type) => index.ofType(type)).some((node) => loopAround(node) === body.parent);
}

/** The loop that a `break` or `continue` is about, as far as no label says another; a `switch` takes its own `break`. */
function loopAround(node: Node): Node | undefined {
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.type === 'SwitchStatement' && node.type === 'BreakStatement') return undefined;
    if (isLoop(ancestor)) return ancestor;
  }
  return undefined;
}

/** How often `place` runs each time that the function or file `home` runs. */
export function repetitionOf(
  place: Node,
  home: Node | undefined,
  variable: Variable,
  scope: Scope,
  reader: Reader,
): Repetition {
  const steps: { child: Node; parent: Node }[] = [];
  for (let child = place; child.parent && child !== home; child = child.parent)
    steps.push({ child, parent: child.parent });
  let repetition: Repetition = { count: exactly(1), scope };
  for (const { child, parent } of steps.reverse()) {
    if (parent === home) continue;
    repetition = isFunction(parent)
      ? ofCallback(parent, repetition, reader)
      : ofLoop(parent, child, variable, repetition, reader);
  }
  return repetition;
}
