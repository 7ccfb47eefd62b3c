// Replays what the file does to a variable or field, and answers what it then holds.
import { ancestorsOf, enclosingFunction, isWithin } from '../syntax/ancestors';
import { isFunction, isLoop } from '../syntax/nodes';
import type { Node, Variable } from '../syntax/nodes';
import { usesOf } from '../syntax/scopes';
import { withState } from './environment';
import type { Evaluator } from './evaluator';
import { stepsOf } from './history';
import type { Cell, ChangeStep, Step, Write } from './history';
import { changed, isSetter } from './mutations';
import { valueInPattern } from './patterns';
import { isHarmlessPass } from './purity';
import { runsAt } from './runs';
import type { Run } from './runs';
import type { Story } from './story';
import { concatenated } from './text';
import { choice, gap, knownText, optionsOf } from './value';
import type { Environment, Value } from './value';

function commonAncestor(one: Node, other: Node): Node | undefined {
  for (let current: Node | undefined = one; current; current = current.parent)
    if (isWithin(other, current)) return current;
  return undefined;
}

/** Whether the code at `step` and the code at `use` never run one after the other: they are in different arms. */
function isOnOtherPath(step: Node, use: Node): boolean {
  const common = commonAncestor(step, use);
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
function isAfter(step: Node, use: Node, value?: Node): boolean {
  const isOwnPart = value !== undefined && isWithin(use, value);
  if (step.range[0] < use.range[0] && !isOwnPart) return false;
  if (enclosingFunction(step) !== enclosingFunction(use)) return false;
  const common = commonAncestor(step, use);
  if (!common || isLoop(common)) return false;
  for (const ancestor of ancestorsOf(common)) {
    if (isLoop(ancestor)) return false;
    if (
      ancestor.type === 'FunctionDeclaration' ||
      ancestor.type === 'FunctionExpression' ||
      ancestor.type === 'ArrowFunctionExpression'
    )
      break;
  }
  return true;
}

function boundaryOf(step: Node, story: Story): Node | undefined {
  const { use, cell } = story;
  const home: Node | undefined = cell.home ?? undefined;
  if (!use || (home && !isWithin(use, home))) return home;
  const common = commonAncestor(step, use);
  return common && home && !isWithin(common, home) ? home : common;
}

function written(step: Write, state: Value | undefined, run: Run, story: Story, evaluator: Evaluator): Value {
  if (!step.value) return gap(step.node, 'reassigned');
  const { variable } = story.cell;
  const before = state;
  const environment = variable && before ? withState(run.environment, variable, before) : run.environment;
  const value = evaluator.valueOf(step.value, environment);
  if (step.pattern !== step.node && step.pattern.type !== 'MemberExpression') {
    return valueInPattern(step.node, step.pattern, () => value, evaluator, run.environment);
  }
  if (step.operator === '=') return value;
  if (step.operator === '+=') {
    const added = run.presence === 'always' ? value : choice([knownText('', step.node), value], step.node);
    return state ? concatenated(state, added, step.value) : gap(step.node, 'reassigned');
  }
  if (!['||=', '??=', '&&='].includes(step.operator)) return gap(step.node, 'reassigned');
  return state ? choice([state, value], step.node) : value;
}

function afterWrite(
  step: Write,
  state: Value | undefined,
  runs: readonly Run[],
  story: Story,
  evaluator: Evaluator,
): Value | undefined {
  let result = state;
  for (const run of runs) {
    const value = written(step, result, run, story, evaluator);
    const replaces = run.presence === 'always' || result === undefined || step.operator === '+=';
    result = replaces ? value : choice([result as Value, value], step.node);
  }
  return result;
}

function afterChange(step: ChangeStep, state: Value, runs: readonly Run[], story: Story, evaluator: Evaluator): Value {
  const { change } = step;
  if (change.kind === 'alias') {
    const known = story.aliases ?? [];
    if (known.includes(change.variable) || known.length > 4) return state;
    const aliases = [...known, change.variable, ...(story.cell.variable ? [story.cell.variable] : [])];
    return replayAlias(step, change.variable, state, { ...story, aliases }, evaluator);
  }
  return runs.reduce<Value>((result, run) => changed(result, step, run, { story, evaluator, replay }), state);
}

/** Replays what happens to the same object under another name. */
function replayAlias(step: ChangeStep, variable: Variable, state: Value, story: Story, evaluator: Evaluator): Value {
  const other: Cell = { ...story.cell, uses: () => [], variable };
  let result = state;
  for (const later of stepsOf({ ...other, uses: () => identifiersOf(variable) }, evaluator)) {
    if (later.kind === 'write') continue;
    const moved: ChangeStep = { ...later, path: [...step.path, ...later.path] };
    result = applySteps({ ...story, initial: result }, [moved], evaluator) ?? result;
  }
  return result;
}

function identifiersOf(variable: Variable): Node[] {
  return usesOf(variable).map((use) => use.identifier as Node);
}

/** Replays what a function of the file does to the parameter `variable`, which holds `state`. */
function replay(variable: Variable, state: Value, environment: Environment, story: Story, evaluator: Evaluator): Value {
  const known = story.aliases ?? [];
  if (known.includes(variable) || known.length > 4) return state;
  const uses = identifiersOf(variable);
  const home =
    story.cell.variable === variable
      ? story.cell.home
      : enclosingFunction(uses[0] ?? variable.defs[0]?.node ?? evaluator.sourceCode.ast);
  const cell: Cell = { uses: () => uses, home, variable };
  const steps = stepsOf(cell, evaluator).filter((step) => step.kind === 'change');
  return (
    applySteps(
      { cell, initial: state, use: undefined, environment, aliases: [...known, variable] },
      steps,
      evaluator,
    ) ?? state
  );
}

const holders = new Set<Value['kind']>(['record', 'query', 'url', 'list']);

/** Whether a change cannot matter to what is known of the value: texts do not change, and unknown objects stay unknown. */
function isMoot(step: ChangeStep, state: Value, evaluator: Evaluator): boolean {
  const { change, path } = step;
  const isIdle = optionsOf(state).every((option) => {
    if (holders.has(option.kind)) return false;
    if (option.kind !== 'gap' && option.kind !== 'foreign') return true;
    if (path.includes('searchParams')) return false;
    if (change.kind === 'call') return change.call.arguments.length < 2 || !isSetter(change.method);
    if (change.kind === 'alias') return path.length > 0 || option.kind === 'foreign';
    return change.kind === 'pass' || path.length > 0 || (option.kind === 'gap' && option.origin !== undefined);
  });
  return isIdle || isHarmlessPass(step, evaluator);
}

/** What a story has in it, so that one in which nothing can matter is not gone through. */
interface Contents {
  readonly hasWrites: boolean;
  /** Whether something is done to a part called `searchParams`, or set by a method: even unknown objects show by it what they are. */
  readonly mayReveal: boolean;
}

const contents = new WeakMap<readonly Step[], Contents>();

function contentsOf(steps: readonly Step[]): Contents {
  const known = contents.get(steps);
  if (known) return known;
  const changes = steps.filter((step) => step.kind === 'change');
  const found = {
    hasWrites: changes.length < steps.length,
    mayReveal: changes.some(
      ({ path, change }) => path.includes('searchParams') || (change.kind === 'call' && isSetter(change.method)),
    ),
  };
  contents.set(steps, found);
  return found;
}

/** Whether no step of the story can change what the cell holds at first: see {@link isMoot}. */
function isSettled(state: Value | undefined, steps: readonly Step[]): boolean {
  const { hasWrites, mayReveal } = contentsOf(steps);
  if (!state || hasWrites) return false;
  return optionsOf(state).every(({ kind }) => {
    if (kind === 'foreign') return !mayReveal;
    return kind !== 'gap' && !holders.has(kind);
  });
}

/** What is known when a story is not told to its end: nothing of a text or of an object that the rest may add to. */
function unfinished(state: Value | undefined, node: Node): Value {
  const isSafe = state && optionsOf(state).every(({ kind }) => kind !== 'text' && !holders.has(kind));
  return isSafe ? state : gap(node, 'budget');
}

/**
 * What a cell holds where the story's use reads it.
 *
 * @returns undefined when nothing was ever put into it
 */
export function applySteps(story: Story, steps: readonly Step[], evaluator: Evaluator): Value | undefined {
  const { use } = story;
  let state = story.initial;
  if (isSettled(state, steps)) return state;
  // Looking through a long story is work too, even where nothing of it is replayed.
  if (!evaluator.spend(steps.length >> 4) && steps.length > 0) return unfinished(state, use ?? (steps[0] as Step).node);
  const due = steps.filter((step) => !(use && isLeftOut(step, use)));
  for (const { step, runs } of roundsOf(due, story, evaluator)) {
    if (step.kind === 'change' && (!state || isMoot(step, state, evaluator))) continue;
    if (!evaluator.spend(1)) return unfinished(state, step.node);
    if (step.kind === 'write') state = afterWrite(step, state, runs(), story, evaluator);
    else if (state) state = afterChange(step, state, runs(), story, evaluator);
  }
  return state;
}

function isRemoval({ change }: ChangeStep): boolean {
  return change.kind === 'delete' || (change.kind === 'call' && change.method === 'delete');
}

/** Whether a step does not matter where `use` reads: it is the reading itself, comes after it, or is on another path. */
function isLeftOut(step: Step, use: Node): boolean {
  if (step.kind === 'write' ? isAfter(step.node, use, step.value) : step.node === use) return true;
  // What is added later may still reach whoever reads the object; what is taken out later was there.
  if (step.kind === 'change' && isRemoval(step) && isAfter(step.node, use)) return true;
  return isOnOtherPath(step.node, use);
}

/** A step, and the runs of its place in which it is taken. */
interface Turn {
  readonly step: Step;
  readonly runs: () => readonly Run[];
}

/** The innermost loop or function around a step, as long as the reading stands outside of it. */
function bodyAround(step: Step, story: Story): Node | undefined {
  for (const ancestor of ancestorsOf(step.node)) {
    if (ancestor === story.cell.home || (story.use && isWithin(story.use, ancestor))) return undefined;
    if (isLoop(ancestor) || isFunction(ancestor)) return ancestor;
  }
  return undefined;
}

/** The steps in the order in which they happen: those of one loop take turns, round by round. */
function* roundsOf(steps: readonly Step[], story: Story, evaluator: Evaluator): Generator<Turn> {
  const runsOf = (step: Step): readonly Run[] =>
    runsAt(step.node, boundaryOf(step.node, story), story.environment, evaluator);
  for (let index = 0; index < steps.length;) {
    const first = steps[index] as Step;
    const body = bodyAround(first, story);
    let end = index + 1;
    while (body && end < steps.length && bodyAround(steps[end] as Step, story) === body) end += 1;
    const together = steps.slice(index, end);
    index = end;
    if (together.length === 1) yield { step: first, runs: () => runsOf(first) };
    else yield* turnsOf(together.map((step) => ({ step, runs: runsOf(step) })));
  }
}

function* turnsOf(steps: readonly { readonly step: Step; readonly runs: readonly Run[] }[]): Generator<Turn> {
  const rounds = new Set(steps.flatMap(({ runs }) => runs.map(({ environment }) => environment)));
  for (const round of rounds) {
    for (const { step, runs } of steps) {
      const own = runs.filter(({ environment }) => environment === round);
      if (own.length > 0) yield { step, runs: () => own };
    }
  }
}
