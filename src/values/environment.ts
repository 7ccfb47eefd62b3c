// Which values do the parameters of the function under evaluation stand for?
import { functionOfVariable } from '../syntax/scopes';
import type { FunctionNode, Variable } from '../syntax/nodes';
import type { Environment, Value } from './value';

const nothingBound: ReadonlyMap<Variable, () => Value> = new Map();

/** Most environments are asked for little: each of their tables is made when it is first used. */
class Layer implements Environment {
  readonly function: FunctionNode | undefined;
  private ownMemo: Environment['memo'] | undefined;
  private ownRuns: Environment['runs'] | undefined;
  private ownFrames: Environment['frames'] | undefined;
  private ownObjects: Environment['objects'] | undefined;
  private ownFields: Environment['fields'] | undefined;

  constructor(
    readonly bindings: Environment['bindings'],
    readonly states: NonNullable<Environment['states']> | undefined,
    readonly outer: Environment | undefined,
    readonly self: Value | undefined,
    readonly caller: Environment | undefined,
    readonly depth: number,
    called: FunctionNode | undefined,
  ) {
    this.function = called;
  }

  get memo(): Environment['memo'] {
    return (this.ownMemo ??= new Map());
  }

  get runs(): Environment['runs'] {
    return (this.ownRuns ??= new Map());
  }

  get frames(): Environment['frames'] {
    return (this.ownFrames ??= new Map());
  }

  get objects(): Environment['objects'] {
    return (this.ownObjects ??= new Map());
  }

  get fields(): Environment['fields'] {
    return (this.ownFields ??= new Map());
  }
}

/** The environment of code that nobody has called: nothing is bound. */
export function topEnvironment(): Environment {
  return new Layer(nothingBound, undefined, undefined, undefined, undefined, 0, undefined);
}

/** An environment inside another one. */
export function within(
  outer: Environment,
  bindings: Environment['bindings'],
  entered?: {
    readonly function: FunctionNode;
    readonly self: Value | undefined;
    readonly caller: Environment | undefined;
  },
): Environment {
  const depth = Math.max(outer.depth, entered?.caller?.depth ?? 0) + 1;
  const { function: called, self, caller } = entered ?? outer;
  return new Layer(bindings, undefined, outer, self, caller, depth, called);
}

/** An environment in which a variable holds a value that no later step changes: within the statement that writes it. */
export function withState(outer: Environment, variable: Variable, value: Value): Environment {
  const { self, caller, depth, function: called } = outer;
  return new Layer(nothingBound, new Map([[variable, value]]), outer, self, caller, depth + 1, called);
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
