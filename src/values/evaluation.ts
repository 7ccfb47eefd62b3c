// Answers what an expression may be. Each node is evaluated at most once in each environment, within a budget.
import { constructorOf } from '../syntax/file-index';
import type { FileIndex } from '../syntax/file-index';
import { awaitedBy, givenByStep, isStepped, loweredAsync } from '../syntax/lowered';
import { Mentions } from '../syntax/mentions';
import type { FunctionNode, Node, SourceCode, Variable } from '../syntax/nodes';
import { unwrap } from '../syntax/unwrap';
import { variableOf } from '../syntax/scopes';
import { nothing, ofCall, ofImport, ofNew } from './calls';
import { isEntered, isRecursion, topEnvironment, within } from './environment';
import { argument } from './evaluator';
import type { Arguments, Evaluator } from './evaluator';
import * as expressions from './expressions';
import { memberOf } from './member-access';
import { bindPattern } from './patterns';
import { proven } from './proven';
import { frameOf, homeOf } from './reach';
import { runsAt } from './runs';
import { isReadAsText } from './tags';
import { choice, gap, scalar } from './value';
import type { ClassValue, Environment, FunctionValue, Value } from './value';
import { valueOfVariable } from './variables';
import { Work } from './work';
import type { LimitsOfFile } from './work';

/** Limits of the evaluator. */
export interface Limits extends LimitsOfFile {
  /** Steps for one question. */
  readonly steps: number;
  /** Steps for one condition. */
  readonly stepsOfTest: number;
  /** Functions within functions. */
  readonly depth: number;
  /** Expressions within expressions. */
  readonly nesting: number;
  /** Calls of a function within calls of the same function. */
  readonly recursion: number;
}

/** Generous for real code, and far below what can be felt. */
const defaultLimits: Limits = {
  steps: 6_000,
  stepsOfTest: 200,
  stepsOfFile: 12_000,
  stepsOfKind: 3_000,
  depth: 40,
  nesting: 350,
  recursion: 10,
};

/** For so many expressions it is kept what they went into. */
const mostKept = 256;

/** Whether the engine gave up, because calls were nested too deep. */
function isOutOfStack(error: unknown): boolean {
  return error instanceof RangeError && /call stack/u.test(error.message);
}

/** The evaluator of one file. */
export class Evaluation implements Evaluator {
  readonly top = topEnvironment();
  private stepsLeft: number;
  private nesting = 0;
  /** How deep expressions may be nested: less once the engine has shown that it cannot go so deep. */
  private deepest: number;
  /** Where the expression stands that is being evaluated: functions are called from there. */
  private current: Environment | undefined;
  private watched: ReadonlySet<Node> = new Set();
  /** How deep the outermost expression is nested that was asked for while it was under way. */
  private innermostCycle = Infinity;
  private readonly mentions: Mentions;
  private readonly frames: Node[] = [];
  private readonly entered = new Map<FunctionNode, number>();
  private readonly users = new Map<Node, Set<Node>>();
  private readonly allUsers = new Map<Node, ReadonlySet<Node>>();

  constructor(
    readonly sourceCode: SourceCode,
    readonly index: FileIndex,
    private readonly limits: Limits = defaultLimits,
    /** What the file has cost so far: handed on where a file has several evaluators. */
    readonly work: Work = new Work(limits),
  ) {
    this.mentions = new Mentions(sourceCode, index.ofType('ThisExpression'));
    this.stepsLeft = limits.steps;
    this.deepest = limits.nesting;
  }

  /**
   * Starts a new question: the budget of one question is full again, and smaller the more of the file's is used up.
   *
   * @param steps a smaller budget, for questions that are asked of nearly every expression of a file
   */
  begin(steps = this.limits.steps): void {
    this.stepsLeft = Math.min(steps, this.limits.steps, this.work.next());
  }

  /** Remembers, from now on, which of these expressions go into which. */
  watch(expressions: Iterable<Node>): void {
    this.watched = new Set(expressions);
  }

  /** Asks a question on behalf of a node: what is watched and read on the way goes into that node. */
  onBehalfOf<Result>(user: Node, ask: () => Result): Result {
    this.frames.push(user);
    try {
      return ask();
    } finally {
      this.frames.pop();
    }
  }

  /** All that a watched expression went into, directly or by way of others. Asked of many pairs, so that some are kept. */
  usersOf(part: Node): ReadonlySet<Node> {
    const known = this.allUsers.get(part);
    if (known) return known;
    const seen = new Set<Node>([part]);
    for (const node of seen) for (const user of this.users.get(node) ?? []) seen.add(user);
    seen.delete(part);
    if (this.allUsers.size >= mostKept) this.allUsers.clear();
    this.allUsers.set(part, seen);
    return seen;
  }

  private noteUse(node: Node): void {
    const user = this.frames.at(-1);
    if (!user || user === node) return;
    const users = this.users.get(node) ?? new Set<Node>();
    this.users.set(node, users);
    if (users.has(user)) return;
    users.add(user);
    this.allUsers.clear();
  }

  spend(steps: number): boolean {
    this.stepsLeft -= steps;
    this.work.count(steps);
    return this.stepsLeft > 0;
  }

  isWhole(): boolean {
    return this.stepsLeft > 0 && this.innermostCycle >= this.nesting;
  }

  valueOf(wrappedNode: Node, environment: Environment): Value {
    const node = unwrap(wrappedNode);
    if (!this.watched.has(node)) return this.remembered(node, environment);
    this.noteUse(node);
    return this.onBehalfOf(node, () => this.remembered(node, environment));
  }

  /** The outermost environment in which an expression has the same value: what is found there serves all others. */
  private homeOf(node: Node, environment: Environment): Environment {
    return environment.outer ? homeOf(node, environment, this.mentions) : environment;
  }

  private remembered(node: Node, environment: Environment): Value {
    const home = this.homeOf(node, environment);
    const known = home.memo.get(node) ?? environment.memo.get(node);
    if (typeof known === 'object') return known;
    if (this.nesting === 0) this.begin();
    if (known !== undefined) this.innermostCycle = Math.min(this.innermostCycle, known);
    // What is written in place costs nothing to read, however much was used up before.
    if (known !== undefined || this.nesting > this.deepest || !this.spend(1))
      return node.type === 'Literal' ? expressions.ofLiteral(node) : gap(node, 'budget');
    const { current } = this;
    let value: Value | undefined;
    home.memo.set(node, this.nesting);
    this.nesting += 1;
    this.current = home;
    try {
      value = this.evaluate(node, home);
      return value;
    } catch (error) {
      // Where the engine cannot go deeper the limits come too late: the question that began it has no answer.
      if (this.nesting > 1 || !isOutOfStack(error)) throw error;
      this.deepest = Math.min(this.deepest, this.limits.nesting >> 2);
      return gap(node, 'budget');
    } finally {
      this.nesting -= 1;
      this.current = current;
      home.memo.delete(node);
      if (value) this.remember(node, value, home, environment);
    }
  }

  /** Keeps a value for all that have it in common; for the place alone that asked, where it was cut short. */
  private remember(node: Node, value: Value, home: Environment, environment: Environment): void {
    const isPartOfCycle = this.innermostCycle < this.nesting;
    if (!isPartOfCycle) this.innermostCycle = Infinity;
    if (this.stepsLeft > 0) (isPartOfCycle ? environment : home).memo.set(node, value);
    else if (this.nesting === 0) environment.memo.set(node, value);
  }

  valueOfTest(wrappedNode: Node, environment: Environment): Value {
    const node = unwrap(wrappedNode);
    if (this.nesting === 0) this.begin();
    const rest = Math.max(0, this.stepsLeft - this.limits.stepsOfTest);
    this.stepsLeft -= rest;
    this.nesting += 1;
    try {
      const value = this.valueOf(node, environment);
      if (this.stepsLeft <= 0 && !environment.memo.has(node)) environment.memo.set(node, value);
      return value;
    } finally {
      this.nesting -= 1;
      this.stepsLeft = Math.max(0, this.stepsLeft) + rest;
    }
  }

  private evaluate(node: Node, environment: Environment): Value {
    switch (node.type) {
      case 'Literal':
        return expressions.ofLiteral(node);
      case 'TemplateLiteral':
        return expressions.ofTemplate(node, this, environment);
      case 'TaggedTemplateExpression':
        return isReadAsText(node.quasi) ? this.valueOf(node.quasi, environment) : gap(node, 'syntax');
      case 'Identifier':
        return proven(expressions.ofIdentifier(node, this, environment), node, this.sourceCode);
      case 'ThisExpression':
        return expressions.ofThis(node, this, environment);
      case 'Super':
        return expressions.ofSuper(node, this, environment);
      case 'MemberExpression':
        return proven(expressions.ofMember(node, this, environment), node, this.sourceCode);
      case 'BinaryExpression':
        return expressions.ofBinary(node, this, environment);
      case 'LogicalExpression':
        return expressions.ofLogical(node, this, environment);
      case 'ConditionalExpression':
        return expressions.ofConditional(node, this, environment);
      case 'UnaryExpression':
        return expressions.ofUnary(node, this, environment);
      case 'AssignmentExpression':
        return expressions.ofAssignment(node, this, environment);
      case 'ObjectExpression':
        return expressions.ofObject(node, this, environment);
      case 'ArrayExpression':
        return expressions.ofArray(node, this, environment);
      case 'AwaitExpression':
        return this.valueOf(node.argument, environment);
      case 'YieldExpression': {
        const waitedFor = awaitedBy(node);
        return waitedFor ? this.valueOf(waitedFor, environment) : gap(node, 'syntax');
      }
      case 'Super':
        return expressions.ofSuper(node, this, environment);
      case 'CallExpression':
        return ofCall(node, this, environment);
      case 'NewExpression':
        return ofNew(node, this, environment);
      case 'ImportExpression':
        return ofImport(node, this, environment);
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return { kind: 'function', node, environment };
      case 'ClassExpression':
        return { kind: 'class', node, environment };
      case 'MetaProperty':
        return { kind: 'foreign', module: 'global', path: [node.meta.name, node.property.name], node, environment };
      case 'JSXExpressionContainer':
        return this.valueOf(node.expression, environment);
      default:
        return gap(node, 'syntax');
    }
  }

  memberOf(object: Value, name: string, node: Node, environment: Environment): Value {
    return memberOf(object, name, node, environment, this);
  }

  valueOfVariable(variable: Variable, environment: Environment, use: Node | undefined): Value {
    const name = variable.defs[0]?.name as Node | undefined;
    if (name) this.noteUse(name);
    return valueOfVariable(variable, environment, use, this);
  }

  environmentFor(called: FunctionValue, given: Arguments, node: Node, self?: Value): Environment | undefined {
    const { node: entered, environment } = called;
    const caller = this.current;
    const depth = Math.max(environment.depth, caller?.depth ?? 0);
    if (isEntered(entered, environment) || isRecursion(entered, caller)) return undefined;
    if (depth > this.limits.depth || !this.spend(1)) return undefined;
    // An arrow has the `this` around it, whatever it is called on.
    const object = entered.type === 'ArrowFunctionExpression' ? environment.self : self;
    if (entered.params.length === 0) return frameOf(entered, object, environment, caller);
    const bindings = new Map<Variable, () => Value>();
    const result = within(environment, bindings, { function: entered, self: object, caller });
    for (const [position, parameter] of entered.params.entries()) {
      const source =
        parameter.type === 'RestElement'
          ? (): Value => this.restOf(given, position, node)
          : (): Value => argument(given, position) ?? scalar(undefined, node);
      bindPattern(parameter, source, this, result, (name, value) => {
        const variable = name.type === 'Identifier' ? variableOf(name, this.sourceCode) : undefined;
        let known: Value | undefined;
        if (variable) bindings.set(variable, () => (known ??= value()));
      });
    }
    return result;
  }

  private restOf(given: Arguments, position: number, node: Node): Value {
    const items = given.values.slice(position).map((value) => ({ value, presence: 'always' as const, node }));
    return { kind: 'list', items, gaps: given.gap ? [given.gap] : [], node };
  }

  enter(called: FunctionValue, given: Arguments, node: Node, self?: Value): Value {
    const entered = called.node;
    if (entered.generator && !loweredAsync(entered)) return gap(node, 'syntax');
    const times = this.entered.get(entered) ?? 0;
    const environment = times < this.limits.recursion ? this.environmentFor(called, given, node, self) : undefined;
    if (!environment) return gap(node, 'budget');
    this.entered.set(entered, times + 1);
    try {
      return this.returnedBy(entered, environment, node);
    } finally {
      this.entered.set(entered, times);
    }
  }

  private returnedBy(entered: FunctionNode, environment: Environment, node: Node): Value {
    if (entered.body.type !== 'BlockStatement') return this.valueOf(entered.body, environment);
    const results: Value[] = [];
    const isInSteps = isStepped(entered);
    for (const given of this.index.returnsOf(entered)) {
      const returned = isInSteps ? givenByStep(given, 'returned') : given;
      if (!returned) continue;
      const runs = runsAt(returned, entered, environment, this);
      results.push(...runs.map((run) => this.valueOf(returned, run.environment)));
      if (runs.some((run) => run.presence === 'always')) break;
    }
    return results.length === 0 ? nothing(node) : choice(results, node);
  }

  instanceOf(made: ClassValue, given: Arguments, node: Node): Value {
    const entered = constructorOf(made.node);
    if (!entered) return { kind: 'instance', node: made.node, environment: made.environment };
    const called: FunctionValue = { kind: 'function', node: entered, environment: made.environment };
    const environment = this.environmentFor(called, given, node) ?? made.environment;
    return { kind: 'instance', node: made.node, environment };
  }
}
