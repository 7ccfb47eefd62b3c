// What goes into the names of a pattern: of a declaration, of a parameter, of a rest parameter?
import type { TSESTree } from '@typescript-eslint/utils';
import { literalKey } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import type { Place } from './places';
import { anyName } from './store-keys';

/** An expression whose value, or a part of it, is written into a place. */
export interface Inflow {
  readonly value: Node;
  /** The part of the value that is written. */
  readonly path: readonly string[];
  /** Names below the place under which it is written. */
  readonly under: readonly string[];
  /** Names that are left out: `const { a, ...rest } = value`. */
  readonly without: readonly string[];
  /** The statement or declaration that writes. */
  readonly at: Node;
}

/** A name within a pattern: where it stands in the value that the pattern takes apart. */
interface Target {
  readonly node: Node;
  readonly path: readonly string[];
  readonly without: readonly string[];
  readonly otherwise?: Node;
}

/** All names that a pattern writes. */
export function targetsOf(pattern: Node, path: readonly string[] = []): Target[] {
  switch (pattern.type) {
    case 'Identifier':
    case 'MemberExpression':
      return [{ node: pattern, path, without: [] }];
    case 'AssignmentPattern':
      return targetsOf(pattern.left, path).map((one) => ({ ...one, otherwise: pattern.right }));
    case 'TSParameterProperty':
      return targetsOf(pattern.parameter, path);
    case 'RestElement':
      return targetsOf(pattern.argument, path);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element, index) =>
        element ? targetsOf(element, [...path, element.type === 'RestElement' ? anyName : String(index)]) : [],
      );
    case 'ObjectPattern': {
      const names = pattern.properties.map((one) =>
        one.type === 'Property' ? (literalKey(one.key, one.computed) ?? anyName) : undefined,
      );
      return pattern.properties.flatMap((one, index) => {
        if (one.type === 'Property') return targetsOf(one.value, [...path, names[index] ?? anyName]);
        const without = names.filter((name) => name !== undefined);
        return targetsOf(one.argument, path).map((rest) => ({ ...rest, without }));
      });
    }
    default:
      return [];
  }
}

/** A parameter is looked at in so many calls. */
export const mostGiven = 24;

/** What is given to a parameter, and the names of the part that it gets. */
export interface Given {
  readonly value: Node;
  readonly path: readonly string[];
}

/** What a call gives at a position, which may be a part of a list that is spread: `log(...parts)`. */
export function givenAt(call: TSESTree.CallExpression, position: number): Given | undefined {
  const first = call.arguments.findIndex((one) => one.type === 'SpreadElement');
  const spread = call.arguments[first];
  if (spread?.type !== 'SpreadElement' || first > position) {
    const value = call.arguments[position];
    return value && { value, path: [] };
  }
  // Behind a second list nobody knows where the first one ends.
  const isLast = first === call.arguments.length - 1;
  return isLast ? { value: spread.argument, path: [String(position - first)] } : undefined;
}

/** What a rest parameter holds: each argument from its position on, a list that is spread with all that it holds. */
export function restInflows(
  calls: readonly TSESTree.CallExpression[],
  start: number,
  name: Node,
  { path: [position, ...path] }: Place,
): Inflow[] {
  const partsOf = (call: TSESTree.CallExpression): (Given & { readonly under: readonly string[] })[] => {
    const given = call.arguments.slice(start);
    if (position === undefined || position === anyName)
      return given.map((one, index) => {
        if (one.type !== 'SpreadElement') return { value: one, path, under: position ? [] : [String(index)] };
        return { value: one.argument, path: position ? [anyName, ...path] : [], under: [] };
      });
    const one = givenAt(call, start + Number(position));
    return one ? [{ value: one.value, path: [...one.path, ...path], under: [] }] : [];
  };
  return calls
    .flatMap(partsOf)
    .slice(0, mostGiven)
    .map((one) => ({ ...one, without: [], at: name }));
}

/** What the names of a pattern hold when these values are taken apart by it. */
export function inflows(pattern: Node, name: Node, sources: readonly Given[], place: Place): Inflow[] {
  const target = targetsOf(pattern).find((one) => one.node === name);
  if (!target) return [];
  const { without } = target;
  const given = sources.map(({ value, path }) => ({ value, path: [...path, ...target.path, ...place.path] }));
  const defaults = target.otherwise ? [{ value: target.otherwise, path: place.path }] : [];
  return [...given, ...defaults].map((one) => ({ ...one, under: [], without, at: name }));
}
