// Which values do the parameters of the function under evaluation stand for?
import { functionOfVariable } from '../syntax/scopes';
import type { FunctionNode, Variable } from '../syntax/nodes';
import type { Environment, Value } from './value';

/** The environment of code that nobody has called: nothing is bound. */
export function topEnvironment(): Environment {
  return {
    bindings: new Map(),
    outer: undefined,
    function: undefined,
    self: undefined,
    caller: undefined,
    memo: new Map(),
    runs: new Map(),
    depth: 0,
  };
}

/** An environment inside another one. */
export function within(
  outer: Environment,
  bindings: ReadonlyMap<Variable, () => Value>,
  entered?: {
    readonly function: FunctionNode;
    readonly self: Value | undefined;
    readonly caller: Environment | undefined;
  },
): Environment {
  return {
    bindings,
    outer,
    function: entered ? entered.function : outer.function,
    self: entered ? entered.self : outer.self,
    caller: entered ? entered.caller : outer.caller,
    memo: new Map(),
    runs: new Map(),
    depth: Math.max(outer.depth, entered?.caller?.depth ?? 0) + 1,
  };
}

/** An environment in which a variable holds a value that no later step changes: within the statement that writes it. */
export function withState(outer: Environment, variable: Variable, value: Value): Environment {
  return { ...within(outer, new Map()), states: new Map([[variable, value]]) };
}

/** The value that a variable holds within the statement that writes it; undefined elsewhere. */
export function stateOf(variable: Variable, environment: Environment): Value | undefined {
  for (let current: Environment | undefined = environment; current; current = current.outer) {
    const state = current.states?.get(variable);
    if (state) return state;
    if (current.bindings.has(variable)) return undefined;
  }
  return undefined;
}

/** The value that a variable is bound to; undefined when the variable is not bound. */
export function boundValue(variable: Variable, environment: Environment): (() => Value) | undefined {
  for (let current: Environment | undefined = environment; current; current = current.outer) {
    const bound = current.bindings.get(variable);
    if (bound) return bound;
  }
  return undefined;
}

/** The environment in which a function's body runs, or the module for undefined: what is further in does not concern it. */
export function environmentOfFunction(home: FunctionNode | undefined, environment: Environment): Environment {
  for (let current: Environment | undefined = environment; current; current = current.outer) {
    if (current.function === home || !current.outer) return current;
  }
  return environment;
}

/** The environment in which a variable's own function runs. */
export function environmentOf(variable: Variable, environment: Environment): Environment {
  return environmentOfFunction(functionOfVariable(variable), environment);
}

/** Whether a place stands inside a function that was entered. */
export function isEntered(node: FunctionNode, environment: Environment): boolean {
  for (let current: Environment | undefined = environment; current; current = current.outer) {
    if (current.function === node) return true;
  }
  return false;
}

/** How often a function may be entered while it is being evaluated: twice tells `again(url, rest)` from a plain call. */
const mostEntries = 2;

/** Whether a function was called from itself so often that calling it once more would tell nothing new. */
export function isRecursion(node: FunctionNode, caller: Environment | undefined): boolean {
  let entries = 0;
  for (let current = caller; current; current = current.caller) {
    if (current.function === node) entries += 1;
    if (entries === mostEntries) return true;
  }
  return false;
}
