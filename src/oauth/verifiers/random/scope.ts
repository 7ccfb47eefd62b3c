// In which call of which function does an expression stand, and what were its arguments?
import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../../../syntax/nodes';
import type { FunctionNode, Node, Variable } from '../../../syntax/nodes';
import { functionOfVariable, variableOf } from '../../../syntax/scopes';
import type { Evaluator } from '../../../values/evaluator';
import type { Environment, FunctionValue } from '../../../values/value';
import type { Material } from './material';

/** What a parameter stands for. */
export type Given = () => Material;

/** A function that was entered, with its arguments both as values and as what they were made of. */
export interface Scope {
  readonly environment: Environment;
  readonly given: ReadonlyMap<Variable, Given>;
  readonly function: FunctionNode | undefined;
  readonly outer: Scope | undefined;
  readonly depth: number;
  /** What a variable holds within the statement that writes it anew from itself: `text = text.replace(…)`. */
  readonly settled?: ReadonlyMap<Variable, Material>;
}

/** Reads what expressions are made of. */
export interface Reader {
  readonly evaluator: Evaluator;
  read(node: Node, scope: Scope): Material;
  /** The result of a function for these arguments. */
  enter(called: FunctionValue, given: readonly Given[], call: Node, scope: Scope, self?: Material): Material;
}

/** Code that nobody has called. */
export function topScope(environment: Environment): Scope {
  return { environment, given: new Map(), function: environment.function, outer: undefined, depth: 0 };
}

/** What a variable was given as a parameter. */
export function givenTo(variable: Variable, scope: Scope): Given | undefined {
  for (let current: Scope | undefined = scope; current; current = current.outer) {
    const given = current.given.get(variable);
    if (given) return given;
  }
  return undefined;
}

/** The scope in which a variable's own function runs. */
export function scopeOf(variable: Variable, scope: Scope): Scope {
  const home = functionOfVariable(variable);
  for (let current: Scope | undefined = scope; current; current = current.outer)
    if (current.function === home) return current;
  return scope.outer ? scopeOf(variable, scope.outer) : scope;
}

/** A scope with more names known. */
export function withGiven(scope: Scope, given: ReadonlyMap<Variable, Given>): Scope {
  return { ...scope, given: new Map([...scope.given, ...given]) };
}

/** The variables of parameters that are plain names, with their defaults. */
export function parametersOf(
  node: FunctionNode,
  evaluator: Evaluator,
): readonly { readonly variable: Variable | undefined; readonly otherwise: Node | undefined }[] {
  return node.params.map((parameter: TSESTree.Parameter) => {
    const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    const variable = target.type === 'Identifier' ? variableOf(target, evaluator.sourceCode) : undefined;
    return { variable, otherwise: parameter.type === 'AssignmentPattern' ? parameter.right : undefined };
  });
}

/** The scope of a function's body for these arguments. */
export function entered(
  called: FunctionValue,
  given: readonly Given[],
  environment: Environment,
  outer: Scope,
  reader: Reader,
): Scope {
  const known = new Map<Variable, Given>();
  const scope: Scope = {
    environment,
    given: known,
    function: called.node,
    outer: closureOf(called, outer),
    depth: outer.depth + 1,
  };
  for (const [position, { variable, otherwise }] of parametersOf(called.node, reader.evaluator).entries()) {
    const value = given[position];
    if (!variable) continue;
    if (value) known.set(variable, value);
    else if (otherwise) known.set(variable, () => reader.read(otherwise, scope));
  }
  return scope;
}

/** The scope around a function: that of the function it is written in, when that is being read. */
function closureOf(called: FunctionValue, scope: Scope): Scope {
  let home: FunctionNode | undefined;
  for (let node: Node | undefined = called.node.parent; node && !home; node = node.parent)
    if (isFunction(node)) home = node;
  for (let current: Scope | undefined = scope; current; current = current.outer)
    if (current.function === home) return current;
  return { environment: called.environment, given: new Map(), function: home, outer: undefined, depth: scope.depth };
}
