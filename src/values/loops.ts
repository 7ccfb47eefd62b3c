// What does the body of a loop see each time that it runs? Loops over visible lists and up to a known number are unrolled.
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../syntax/nodes';
import { variableOf } from '../syntax/scopes';
import { within, withState } from './environment';
import type { Evaluator } from './evaluator';
import { copiedMembers } from './members';
import { bindPattern } from './patterns';
import { gap, knownText, optionsOf, scalar } from './value';
import type { Environment, Item, Run, Value } from './value';

/** The environment in which the names of a pattern have these values. */
function binding(pattern: Node, value: () => Value, evaluator: Evaluator, environment: Environment): Environment {
  const bindings = new Map<NonNullable<ReturnType<typeof variableOf>>, () => Value>();
  bindPattern(pattern, value, evaluator, environment, (name, received) => {
    const variable = name.type === 'Identifier' ? variableOf(name, evaluator.sourceCode) : undefined;
    let known: Value | undefined;
    if (variable) bindings.set(variable, () => (known ??= received()));
  });
  return within(environment, bindings);
}

/** The items that a loop over a value sees: pairs for a query. Undefined when the value is not visible. */
export function itemsOf(value: Value, node: Node): readonly Item[] | undefined {
  if (value.kind === 'list') {
    const hidden = value.gaps.map((one): Item => ({ value: () => one, presence: 'sometimes', node }));
    return [...value.items, ...hidden];
  }
  if (value.kind !== 'query') return undefined;
  const pairs = value.members.entries.map((entry): Item => {
    const items = [() => knownText(entry.name, entry.node), () => entry.value()].map((one): Item => ({
      value: one,
      presence: 'always',
      node: entry.node,
    }));
    return {
      value: () => ({ kind: 'list', items, gaps: [], node: entry.node }),
      presence: entry.presence,
      node: entry.node,
    };
  });
  const { gaps } = copiedMembers(value);
  return [...pairs, ...gaps.map((one): Item => ({ value: () => one, presence: 'sometimes', node }))];
}

function namesOf(value: Value, node: Node): readonly Item[] | undefined {
  if (value.kind !== 'record') return undefined;
  const names = value.members.entries.map((entry): Item => ({
    ...entry,
    value: () => knownText(entry.name, entry.node),
  }));
  return [...names, ...value.members.gaps.map((one): Item => ({ value: () => one, presence: 'sometimes', node }))];
}

function target(left: Node): Node {
  return left.type === 'VariableDeclaration' ? (left.declarations[0]?.id ?? left) : left;
}

/** Enters the body of `for…of` and `for…in` once for each item. */
export function loopRuns(
  run: Run,
  loop: TSESTree.ForOfStatement | TSESTree.ForInStatement,
  evaluator: Evaluator,
): Run[] {
  const read = loop.type === 'ForOfStatement' ? itemsOf : namesOf;
  const options = optionsOf(evaluator.valueOf(loop.right, run.environment));
  // Which of several lists is gone through, nobody knows.
  const isCertain = run.presence === 'always' && options.length === 1;
  return options.flatMap((value): Run[] => {
    const items = read(value, loop);
    const pattern = target(loop.left);
    if (!items) {
      const unseen = (): Value =>
        gap(loop, value.kind === 'gap' ? value.doubt : 'call', value.kind === 'gap' ? value.origin : undefined);
      return [{ environment: binding(pattern, unseen, evaluator, run.environment), presence: 'sometimes' }];
    }
    return items.map((item) => ({
      environment: binding(pattern, () => item.value(), evaluator, run.environment),
      presence: isCertain ? item.presence : 'sometimes',
    }));
  });
}

/** A loop that runs more often than this is not unrolled. */
const mostCounts = 40;

/** Whether the loop counts its variable up by one: `i++`, `i += 1`. */
function countsUp(update: Node | null, counter: Node): boolean {
  const counted = update?.type === 'UpdateExpression' && update.operator === '++' ? update.argument : undefined;
  const added =
    update?.type === 'AssignmentExpression' &&
    update.operator === '+=' &&
    update.right.type === 'Literal' &&
    update.right.value === 1
      ? update.left
      : undefined;
  const target = counted ?? added;
  return target?.type === 'Identifier' && counter.type === 'Identifier' && target.name === counter.name;
}

/** The declaration in the head of a loop whose variable counts: `let i = 0, n = list.length` counts `i`. */
function counterOf(loop: TSESTree.ForStatement): TSESTree.VariableDeclarator | undefined {
  return loop.init?.type === 'VariableDeclaration'
    ? loop.init.declarations.find(({ id }) => countsUp(loop.update, id))
    : undefined;
}

/**
 * Enters the body of `for (let i = 0; i < list.length; i++)` once for each number.
 *
 * @returns undefined where the loop does not count, or how often it runs is not known
 */
export function countedRuns(run: Run, loop: TSESTree.ForStatement, evaluator: Evaluator): Run[] | undefined {
  const counter = counterOf(loop);
  const variable = counter?.id.type === 'Identifier' ? variableOf(counter.id, evaluator.sourceCode) : undefined;
  if (!counter?.init || !variable || !loop.test) return undefined;
  const start = evaluator.valueOf(counter.init, run.environment);
  if (start.kind !== 'scalar' || typeof start.value !== 'number') return undefined;
  const runs: Run[] = [];
  for (let count = start.value; runs.length < mostCounts; count += 1) {
    const environment = withState(run.environment, variable, scalar(count, counter));
    const goesOn = evaluator.valueOfTest(loop.test, environment);
    if (goesOn.kind !== 'scalar' || typeof goesOn.value !== 'boolean') return undefined;
    if (!goesOn.value) return runs;
    runs.push({ ...run, environment });
  }
  return undefined;
}
