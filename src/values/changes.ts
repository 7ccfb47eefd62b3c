// Replays what the file does to a variable or field, and answers what it then holds.
import { enclosingFunction } from '../syntax/ancestors';
import type { Node, Variable } from '../syntax/nodes';
import { usesOf } from '../syntax/scopes';
import { withState } from './environment';
import type { Evaluator } from './evaluator';
import { stepsOf } from './history';
import type { Cell, ChangeStep, Step, Write } from './history';
import { eitherOf } from './logical';
import type { LogicalOperator } from './logical';
import { changed, isSetter } from './mutations';
import { valueInPattern } from './patterns';
import { planOf } from './plans';
import type { Planned } from './plans';
import { isHarmlessPass } from './purity';
import { runsAt } from './runs';
import type { Run } from './runs';
import type { Story } from './story';
import { concatenated, sumOf } from './text';
import { choice, gap, isNumber, knownText, optionsOf } from './value';
import type { Environment, Value } from './value';

const logicalOperators = new Map<string, LogicalOperator>([
  ['||=', '||'],
  ['??=', '??'],
  ['&&=', '&&'],
]);

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
  if (step.operator === '+=' && state && isNumber(state)) return countedUp(state, value, step, run);
  if (step.operator === '+=') {
    const added = run.presence === 'always' ? value : choice([knownText('', step.node), value], step.node);
    return state ? concatenated(state, added, step.value) : gap(step.node, 'reassigned');
  }
  const operator = logicalOperators.get(step.operator);
  if (!operator) return gap(step.node, 'reassigned');
  if (!state) return value;
  return eitherOf(operator, state, () => value, { node: step.node, leftNode: step.node });
}

/** A number and more: a text makes a text of it, and of what is not seen nobody knows. */
function countedUp(state: Value, value: Value, { node }: Write, run: Run): Value {
  if (value.kind === 'text') return run.presence === 'always' ? concatenated(state, value, node) : gap(node, 'branch');
  if (!isNumber(value)) return gap(node, 'reassigned');
  const sum = sumOf(state, value, node);
  return run.presence === 'always' ? sum : choice([state, sum], node);
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
  const other: Cell = { ...story.cell, uses: () => identifiersOf(variable), variable };
  let result = state;
  for (const later of stepsOf(other, evaluator)) {
    if (later.kind === 'write') continue;
    const moved: ChangeStep = { ...later, path: [...step.path, ...later.path] };
    result = applySteps({ ...story, initial: result }, [moved], evaluator) ?? result;
  }
  return result;
}

function identifiersOf(variable: Variable): Node[] {
  return usesOf(variable).map((use) => use.identifier as Node);
}

const changesOf = new WeakMap<readonly Step[], readonly ChangeStep[]>();

function changesAmong(steps: readonly Step[]): readonly ChangeStep[] {
  const known = changesOf.get(steps) ?? steps.filter((step) => step.kind === 'change');
  changesOf.set(steps, known);
  return known;
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
  return (
    applySteps(
      {
        cell,
        initial: state,
        use: undefined,
        environment,
        aliases: [...known, variable],
        isReadByCaller: story.isReadByCaller === true,
      },
      changesAmong(stepsOf(cell, evaluator)),
      evaluator,
    ) ?? state
  );
}

const holders = new Set<Value['kind']>(['record', 'query', 'url', 'list']);

/** How little may be known of what a cell holds; `origin` where it is seen at least what it came from. */
type Unknown = 'foreign' | 'gap' | 'origin';

/** What kind of unknown an option is; undefined for what is known. */
function unknownOf(option: Value): Unknown | undefined {
  if (option.kind === 'foreign') return 'foreign';
  if (option.kind !== 'gap') return undefined;
  return option.origin === undefined ? 'gap' : 'origin';
}

/** Whether a change shows what an unknown object is. */
function reveals({ path, change }: ChangeStep, unknown: Unknown): boolean {
  if (path.includes('searchParams')) return true;
  if (change.kind === 'call') return change.call.arguments.length >= 2 && isSetter(change.method);
  if (change.kind === 'alias') return path.length === 0 && unknown !== 'foreign';
  return change.kind !== 'pass' && change.kind !== 'expose' && path.length === 0 && unknown !== 'origin';
}

/** Whether a change cannot matter to what is known of the value: texts do not change, and unknown objects stay unknown. */
function isMoot(step: ChangeStep, state: Value, evaluator: Evaluator): boolean {
  const isIdle = optionsOf(state).every((option) => {
    const unknown = unknownOf(option);
    return unknown ? !reveals(step, unknown) : !holders.has(option.kind);
  });
  return isIdle || isHarmlessPass(step, state, evaluator);
}

/** What a story has in it, so that changes which cannot matter are not gone through. */
interface Contents {
  readonly writes: readonly Write[];
  readonly changes: number;
  /** Of which unknown objects some change shows what they are. */
  readonly revealed: ReadonlySet<Unknown>;
}

const contents = new WeakMap<readonly Step[], Contents>();

function contentsOf(steps: readonly Step[]): Contents {
  const known = contents.get(steps);
  if (known) return known;
  const changes = changesAmong(steps);
  const unknowns = ['foreign', 'gap', 'origin'] as const;
  const found = {
    writes: steps.filter((step) => step.kind === 'write'),
    changes: changes.length,
    revealed: new Set(unknowns.filter((unknown) => changes.some((step) => reveals(step, unknown)))),
  };
  contents.set(steps, found);
  return found;
}

/** Whether no change of the story can matter to what the cell holds now: see {@link isMoot}. */
function isIdle(state: Value | undefined, { changes, revealed }: Contents): boolean {
  if (!state || changes === 0) return true;
  return optionsOf(state).every((option) => {
    const unknown = unknownOf(option);
    return unknown ? !revealed.has(unknown) : !holders.has(option.kind);
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
  const held = contentsOf(steps);
  const isQuiet = (state: Value | undefined): boolean => isIdle(state, held);
  if (!isQuiet(story.initial)) return told(story, steps, evaluator)?.state;
  if (held.writes.length === 0) return story.initial;
  // Changes that do not matter to anything that is written need no place in the order of things.
  const quiet = told(story, held.writes, evaluator, isQuiet) ?? told(story, steps, evaluator);
  return quiet?.state;
}

/** Goes through steps; undefined once something is held that is not to be `accepted`. */
function told(
  story: Story,
  steps: readonly Step[],
  evaluator: Evaluator,
  accepts: (state: Value | undefined) => boolean = () => true,
): { readonly state: Value | undefined } | undefined {
  let state = story.initial;
  // Looking through a long story is work too, even where nothing of it is replayed.
  if (!evaluator.spend(steps.length >> 4) && steps.length > 0)
    return { state: unfinished(state, story.use ?? (steps[0] as Step).node) };
  for (const { step, runs } of turnsIn(story, steps, () => state, evaluator)) {
    if (step.kind === 'change' && (!state || isMoot(step, state, evaluator))) continue;
    if (!evaluator.spend(1)) return { state: unfinished(state, step.node) };
    if (step.kind === 'write') state = afterWrite(step, state, runs(), story, evaluator);
    else if (state) state = afterChange(step, state, runs(), story, evaluator);
    if (!accepts(state)) return undefined;
  }
  return { state };
}

/** A step, and the runs of its place in which it is taken. */
interface Turn {
  readonly step: Step;
  readonly runs: () => readonly Run[];
}

/** The steps in the order in which they happen: those of one loop take turns, round by round. */
function* turnsIn(
  story: Story,
  steps: readonly Step[],
  state: () => Value | undefined,
  evaluator: Evaluator,
): Generator<Turn> {
  const runsOf = ({ step, boundary, mayBeMissed }: Planned): readonly Run[] => {
    const runs = runsAt(step.node, boundary, story.environment, evaluator);
    return mayBeMissed ? runs.map((run) => ({ ...run, presence: 'sometimes' })) : runs;
  };
  for (const { steps: together, hasWrites } of planOf(story, steps, evaluator)) {
    const [only] = together;
    const before = state();
    if (together.length === 1 && only) yield { step: only.step, runs: () => runsOf(only) };
    // In how many rounds steps are taken that change nothing does not matter.
    else if (hasWrites || (before && !together.every(({ step }) => isMoot(step as ChangeStep, before, evaluator))))
      yield* turnsOf(together.map((one) => ({ step: one.step, runs: runsOf(one) })));
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
