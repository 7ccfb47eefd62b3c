// Answers what an expression may be. Each node is evaluated at most once in each environment, within a budget.
import { constructorOf } from '../syntax/file-index';
import type { FileIndex } from '../syntax/file-index';
import type { Node, SourceCode, Variable } from '../syntax/nodes';
import { unwrap } from '../syntax/unwrap';
import { variableOf } from '../syntax/scopes';
import { nothing, ofCall, ofImport, ofNew } from './calls';
import { isEntered, topEnvironment, within } from './environment';
import { argument } from './evaluator';
import type { Arguments, Evaluator } from './evaluator';
import * as expressions from './expressions';
import { memberOf } from './member-access';
import { bindPattern } from './patterns';
import { runsAt } from './runs';
import { choice, gap, scalar } from './value';
import type { ClassValue, Environment, FunctionValue, Value } from './value';
import { valueOfVariable } from './variables';

/** Limits of the evaluator. */
export interface Limits {
  /** Steps for one question. */
  readonly steps: number;
  /** Steps for one file. */
  readonly stepsOfFile: number;
  /** Functions within functions. */
  readonly depth: number;
  /** Expressions within expressions. */
  readonly nesting: number;
}

/** Generous for real code, and far below what can be felt. */
export const defaultLimits: Limits = { steps: 20_000, stepsOfFile: 400_000, depth: 40, nesting: 350 };

/** The evaluator of one file. */
export class Evaluation implements Evaluator {
  readonly top = topEnvironment();
  private stepsLeft: number;
  private stepsOfFileLeft: number;
  private nesting = 0;
  private readonly underWay = new WeakMap<Environment, Set<Node>>();

  constructor(
    readonly sourceCode: SourceCode,
    readonly index: FileIndex,
    private readonly limits: Limits = defaultLimits,
  ) {
    this.stepsLeft = limits.steps;
    this.stepsOfFileLeft = limits.stepsOfFile;
  }

  /**
   * Starts a new question: the budget of one question is full again, that of the file is not.
   *
   * @param steps a smaller budget, for questions that are asked of nearly every expression of a file
   */
  begin(steps = this.limits.steps): void {
    this.stepsLeft = Math.min(steps, this.limits.steps);
  }

  spend(steps: number): boolean {
    this.stepsLeft -= steps;
    this.stepsOfFileLeft -= steps;
    return this.stepsLeft > 0 && this.stepsOfFileLeft > 0;
  }

  valueOf(wrappedNode: Node, environment: Environment): Value {
    const node = unwrap(wrappedNode);
    const known = environment.memo.get(node);
    if (known) return known;
    const underWay = this.underWay.get(environment) ?? new Set<Node>();
    this.underWay.set(environment, underWay);
    if (underWay.has(node) || this.nesting > this.limits.nesting || !this.spend(1)) return gap(node, 'budget');
    underWay.add(node);
    this.nesting += 1;
    try {
      const value = this.evaluate(node, environment);
      if (this.stepsLeft > 0) environment.memo.set(node, value);
      return value;
    } finally {
      this.nesting -= 1;
      underWay.delete(node);
    }
  }

  private evaluate(node: Node, environment: Environment): Value {
    switch (node.type) {
      case 'Literal':
        return expressions.ofLiteral(node);
      case 'TemplateLiteral':
        return expressions.ofTemplate(node, this, environment);
      case 'Identifier':
        return expressions.ofIdentifier(node, this, environment);
      case 'ThisExpression':
        return expressions.ofThis(node, environment);
      case 'MemberExpression':
        return expressions.ofMember(node, this, environment);
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
    return valueOfVariable(variable, environment, use, this);
  }

  environmentFor(called: FunctionValue, given: Arguments, node: Node, self?: Value): Environment | undefined {
    const { node: entered, environment } = called;
    if (isEntered(entered, environment) || environment.depth > this.limits.depth || !this.spend(1)) return undefined;
    const bindings = new Map<Variable, () => Value>();
    const result = within(environment, bindings, {
      function: entered,
      self: self ?? (entered.type === 'ArrowFunctionExpression' ? environment.self : undefined),
    });
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
    if (entered.generator) return gap(node, 'syntax');
    const environment = this.environmentFor(called, given, node, self);
    if (!environment) return gap(node, 'budget');
    if (entered.body.type !== 'BlockStatement') return this.valueOf(entered.body, environment);
    const results: Value[] = [];
    for (const returned of this.index.returnsOf(entered)) {
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
