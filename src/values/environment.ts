// Which values do the parameters of the function under evaluation stand for?
import { functionOfVariable } from '../syntax/scopes';
import type { FunctionNode, Variable } from '../syntax/nodes';
import type { Environment, Value } from './value';

/** The environment of code that nobody has called: nothing is bound. */
export function topEnvironment(): Environment {
  return { bindings: new Map(), outer: undefined, function: undefined, self: undefined, memo: new WeakMap(), depth: 0 };
}

/** An environment inside another one. */
export function within(
  outer: Environment,
  bindings: ReadonlyMap<Variable, () => Value>,
  entered?: { readonly function: FunctionNode; readonly self: Value | undefined },
): Environment {
  return {
    bindings,
    outer,
    function: entered ? entered.function : outer.function,
    self: entered ? entered.self : outer.self,
    memo: new WeakMap(),
    depth: outer.depth + 1,
  };
}

/** The value that a variable is bound to; undefined when the variable is not bound. */
export function boundValue(variable: Variable, environment: Environment): (() => Value) | undefined {
  for (let current: Environment | undefined = environment; current; current = current.outer) {
    const bound = current.bindings.get(variable);
    if (bound) return bound;
  }
  return undefined;
}

/** The environment in which a variable's own function runs: what is further in does not concern it. */
export function environmentOf(variable: Variable, environment: Environment): Environment {
  const home = functionOfVariable(variable);
  for (let current: Environment | undefined = environment; current; current = current.outer) {
    if (current.function === home || !current.outer) return current;
  }
  return environment;
}

/** Whether a function is being evaluated already. */
export function isEntered(node: FunctionNode, environment: Environment): boolean {
  for (let current: Environment | undefined = environment; current; current = current.outer) {
    if (current.function === node) return true;
  }
  return false;
}
