// In which order do the steps of a story happen, and how far from the reading does each stand? Syntax alone: the same in all
// environments, and therefore found once for each reading.
import { enclosingFunction, isWithin } from '../syntax/ancestors';
import { elementName, memberName } from '../syntax/names';
import { isFunction, isLiteralOrUndefined, isLoop } from '../syntax/nodes';
import type { Node } from '../syntax/nodes';
import { unwrap, wrapped } from '../syntax/unwrap';
import type { Evaluator } from './evaluator';
import type { Cell, ChangeStep, Step } from './history';
import { callersOf } from './runs';
import type { Story } from './story';

/** A step, and the node around it from which its runs are counted; undefined for the file. */
export interface Planned {
  readonly step: Step;
  readonly boundary: Node | undefined;
  /**
   * Whether the reading may come without it: first round of a loop that writes further down, a `try` that fails before, a
   * helper that is called later.
   */
  readonly mayBeMissed: boolean;
}

/** Steps that take turns, round by round, because one loop holds them; else a single one. */
export interface Group {
  readonly steps: readonly Planned[];
  readonly hasWrites: boolean;
}

interface Plan {
  readonly home: Node | undefined;
  readonly groups: readonly Group[];
}

function commonAncestor(one: Node, other: Node): Node | undefined {
  for (let current: Node | undefined = one; current; current = current.parent)
    if (isWithin(other, current)) return current;
  return undefined;
}

/** Whether the code at `step` and the code at `use` never run one after the other: they are in different arms. */
function isOnOtherPath(step: Node, use: Node, common: Node | undefined): boolean {
  if (!common) return false;
  if (common.type === 'IfStatement' || common.type === 'ConditionalExpression') {
    const armOf = (node: Node): Node | undefined | null =>
      [common.consequent, common.alternate].find((arm) => arm && isWithin(node, arm));
    const [stepArm, useArm] = [armOf(step), armOf(use)];
    if (stepArm && useArm && stepArm !== useArm) return true;
  }
  return false;
}

/**
 * Whether a write certainly happens after the reading: later in the same function, or with what is read on its right
 * side, and in no loop with it.
 */
function isAfter(step: Node, use: Node, common: Node | undefined, value?: Node): boolean {
  const isOwnPart = value !== undefined && isWithin(use, value);
  if (step.range[0] < use.range[0] && !isOwnPart) return false;
  if (enclosingFunction(step) !== enclosingFunction(use)) return false;
  if (!common) return false;
  for (let around: Node | undefined = common; around; around = around.parent) {
    if (isLoop(around)) return false;
    if (around !== common && isFunction(around)) break;
  }
  return true;
}

/** Whether what is read may still be as it was before the write: see {@link Planned.mayBeMissed}. */
function mayBeMissed(step: Step, use: Node, common: Node | undefined): boolean {
  if (step.kind !== 'write') return false;
  if (common?.type === 'TryStatement') return isWithin(use, common.handler) && isWithin(step.node, common.block);
  if (common?.type === 'ForStatement' && isWithin(step.node, common.update)) return true;
  return step.node.range[0] > use.range[0] && enclosingFunction(step.node) === enclosingFunction(use);
}

/**
 * Whether a write stands in a function that the reading one calls only after it has read: `send(this.code); this.reset();`.
 */
function isCalledAfterwards(step: Step, { use, cell }: Story, evaluator: Evaluator): boolean {
  const { home } = cell;
  const writer = enclosingFunction(step.node);
  if (step.kind !== 'write' || !use || !home || writer === home || !isWithin(use, home)) return false;
  const calls = writer ? callersOf(writer, evaluator).calls.filter((call) => isWithin(call, home)) : [];
  return calls.length > 0 && calls.every((call) => isAfter(call, use, commonAncestor(call, use)));
}

function isRemoval({ change }: ChangeStep): boolean {
  return change.kind === 'delete' || (change.kind === 'call' && change.method === 'delete');
}

/** The names that a reading takes at once out of what it reads, and whether it does so by `get`. */
interface Taken {
  readonly byCall: boolean;
  readonly names: readonly string[];
}

/** What is taken out of an object where it is read: `store.get(key)`, `pair.left`, `const { left } = pair`. */
function takenAt(use: Node): Taken | undefined {
  const object = wrapped(use);
  const { parent } = object;
  if (parent?.type === 'VariableDeclarator' && parent.init === object && parent.id.type === 'ObjectPattern')
    return { byCall: false, names: parent.id.properties.flatMap((one) => elementName(one) ?? []) };
  if (parent?.type !== 'MemberExpression' || parent.object !== object) return undefined;
  const name = memberName(parent);
  const member = wrapped(parent);
  const isCalled = member.parent?.type === 'CallExpression' && member.parent.callee === member;
  if (isCalled) return name === 'get' ? { byCall: true, names: [] } : undefined;
  return name === undefined ? undefined : { byCall: false, names: [name] };
}

/** Whether a change puts something else where `use` has taken its value from: what was taken stays as it was. */
function replacesTaken({ change, path }: ChangeStep, use: Node): boolean {
  if (path.length > 0 || (change.kind !== 'call' && change.kind !== 'assign')) return false;
  const taken = takenAt(use);
  if (!taken) return false;
  if (change.kind === 'call') return taken.byCall;
  const { left, operator } = change.assignment;
  const name = left.type === 'MemberExpression' ? memberName(left) : undefined;
  return operator === '=' && name !== undefined && taken.names.includes(name);
}

/** Whether what a function writes after the reading is there when it runs once more: a variable from further out keeps it. */
function comesAround(step: Step, use: Node, { home }: Cell): boolean {
  const around = enclosingFunction(use);
  if (step.kind !== 'write' || step.operator !== '=' || around === undefined || around === home) return false;
  return step.value !== undefined && !isWithin(use, step.value) && !isLiteralOrUndefined(unwrap(step.value));
}

/** Whether a step does not matter where `use` reads: it is the reading itself, comes after it, or is on another path. */
function isLeftOut(step: Step, use: Node, common: Node | undefined, cell: Cell): boolean {
  if (step.kind !== 'write' && step.node === use) return true;
  if (step.kind === 'write' && isAfter(step.node, use, common, step.value) && !comesAround(step, use, cell))
    return true;
  // e.g. url.search = url.search + more
  const right = step.kind === 'change' && step.change.kind === 'assign' ? step.change.assignment.right : undefined;
  if (right && isWithin(use, right) && isAfter(step.node, use, common, right)) return true;
  // What is added later may still reach whoever reads the object; what is taken out later was there.
  if (step.kind === 'change' && (isRemoval(step) || replacesTaken(step, use)) && isAfter(step.node, use, common))
    return true;
  return isOnOtherPath(step.node, use, common);
}

function boundaryOf(common: Node | undefined, { use, cell }: Story): Node | undefined {
  const home: Node | undefined = cell.home ?? undefined;
  if (!use || (home && !isWithin(use, home))) return home;
  return common && home && !isWithin(common, home) ? home : common;
}

/** The innermost loop or function around a step, as long as the reading stands outside of it. */
function bodyAround(step: Step, story: Story): Node | undefined {
  for (let around = step.node.parent; around; around = around.parent) {
    if (around === story.cell.home || (story.use && isWithin(story.use, around))) return undefined;
    if (isLoop(around) || isFunction(around)) return around;
  }
  return undefined;
}

function planned(story: Story, steps: readonly Step[], evaluator: Evaluator): readonly Group[] {
  const { use } = story;
  const groups: { steps: Planned[]; hasWrites: boolean }[] = [];
  let body: Node | undefined;
  for (const step of steps) {
    const common = use && commonAncestor(step.node, use);
    if (use && isLeftOut(step, use, common, story.cell)) continue;
    const around = bodyAround(step, story);
    const isMissed =
      use !== undefined && (mayBeMissed(step, use, common) || isCalledAfterwards(step, story, evaluator));
    const one = { step, boundary: boundaryOf(common, story), mayBeMissed: isMissed };
    const last = groups.at(-1);
    if (last && around && around === body) {
      last.steps.push(one);
      last.hasWrites ||= step.kind === 'write';
    } else groups.push({ steps: [one], hasWrites: step.kind === 'write' });
    body = around;
  }
  return groups;
}

const plans = new WeakMap<readonly Step[], Map<Node | undefined, Plan>>();

/** The steps of a story that matter where it is read, in the order in which they happen. */
export function planOf(story: Story, steps: readonly Step[], evaluator: Evaluator): readonly Group[] {
  const { use, cell } = story;
  const known = plans.get(steps) ?? new Map<Node | undefined, Plan>();
  plans.set(steps, known);
  const plan = known.get(use);
  if (plan && plan.home === cell.home) return plan.groups;
  const groups = planned(story, steps, evaluator);
  known.set(use, { home: cell.home, groups });
  return groups;
}
