// How far out does an environment matter to an expression? One that names nothing of the function around it is the same
// in all its runs, and is evaluated once for all of them.
import { classOfThis, isWithin } from '../syntax/ancestors';
import type { FunctionNode, Node, Variable } from '../syntax/nodes';
import type { Mentions } from '../syntax/mentions';
import { within } from './environment';
import type { Environment, Value } from './value';

function isAnyNamed(variables: Iterable<Variable>, node: Node, mentions: Mentions): boolean {
  for (const variable of variables) if (mentions.isNamedIn(variable, node)) return true;
  return false;
}

/** Whether what `this` means in a node is made anew by each run of a function: its class stands in that function. */
function isMadeIn(node: Node, home: FunctionNode): boolean {
  const owner = classOfThis(node);
  return owner !== undefined && isWithin(owner, home);
}

/** Whether `this` in a node is that of the function itself, and not that of the code around it. */
function hasOwnThis(node: Node, home: FunctionNode): boolean {
  return home.type !== 'ArrowFunctionExpression' && classOfThis(node) === undefined;
}

/** The one environment of a function for all calls on the same object, of which no argument is known. */
export function frameOf(
  entered: FunctionNode,
  self: Value | undefined,
  outer: Environment,
  caller: Environment | undefined,
): Environment {
  const known = outer.frames.get(entered) ?? new Map<Value | undefined, Environment>();
  outer.frames.set(entered, known);
  let frame = known.get(self);
  if (!frame) {
    frame = within(outer, new Map(), { function: entered, self, caller });
    known.set(self, frame);
  }
  return frame;
}

/** The outermost environment in which an expression has the same value as in the given one. */
export function homeOf(node: Node, environment: Environment, mentions: Mentions): Environment {
  let current = environment;
  for (let { outer } = current; outer; { outer } = current) {
    const { function: entered, bindings, states, self } = current;
    if (!entered || mentions.isOwnIn(entered, node)) return current;
    if (bindings.size > 0 && isAnyNamed(bindings.keys(), node, mentions)) return current;
    if (states && isAnyNamed(states.keys(), node, mentions)) return current;
    if (mentions.isThisIn(node)) {
      if (self && self !== outer.self) return frameOf(entered, self, outer, current.caller);
      if (!self && (isMadeIn(node, entered) || hasOwnThis(node, entered))) return current;
    }
    current = outer;
  }
  return current;
}
