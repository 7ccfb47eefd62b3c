// What the parts of the evaluator ask of each other.
import type { FileIndex } from '../syntax/file-index';
import type { Node, SourceCode, Variable } from '../syntax/nodes';
import type { ClassValue, Environment, FunctionValue, Gap, Value } from './value';

/** The arguments of a call: each evaluated when asked for, and a gap when a spread hides how many there are. */
export interface Arguments {
  readonly values: readonly (() => Value)[];
  readonly gap: Gap | undefined;
}

/** Answers what expressions of one file may be. */
export interface Evaluator {
  readonly sourceCode: SourceCode;
  readonly index: FileIndex;
  readonly top: Environment;
  /** The value of an expression. */
  valueOf(node: Node, environment: Environment): Value;
  /** The value of a condition, within a small part of the budget: one that takes long to decide is seldom decided. */
  valueOfTest(node: Node, environment: Environment): Value;
  /** The value of a property of a value. */
  memberOf(object: Value, name: string, node: Node, environment: Environment): Value;
  /** What a function of this file returns for these arguments. */
  enter(called: FunctionValue, given: Arguments, node: Node, self?: Value): Value;
  /** The environment of a function's body for these arguments; undefined when the limits forbid to enter it. */
  environmentFor(called: FunctionValue, given: Arguments, node: Node, self?: Value): Environment | undefined;
  /** The value of a variable where `use` reads it; after all that happens to it when there is no `use`. */
  valueOfVariable(variable: Variable, environment: Environment, use: Node | undefined): Value;
  /** An object made from a class of this file. */
  instanceOf(made: ClassValue, given: Arguments, node: Node): Value;
  /** Whether what is asked now goes to its end: no limit was met, and nothing asked for that is under way itself. */
  isWhole(): boolean;
  /** Counts a step; false when the budget is used up. */
  spend(steps: number): boolean;
}

/** The n-th argument: undefined when it is certainly not given, a gap when a spread may hold it. */
export function argument(given: Arguments, position: number): Value | undefined {
  const value = given.values[position];
  if (value) return value();
  return given.gap;
}
