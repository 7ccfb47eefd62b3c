// Which variables, and which `this`, does a piece of code speak of? Asked by places in the text, so that nothing is walked twice.
import type { FunctionNode, Node, SourceCode, Variable } from './nodes';

/** Places in the text, in order. */
export type Places = readonly number[];

/** Whether one of the places lies within the range of a node. */
export function isOneIn(places: Places, [start, end]: Node['range']): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low < places.length && (places[low] as number) < end;
}

/** What the code of one file speaks of. */
export class Mentions {
  private readonly ofVariables = new Map<Variable, Places>();
  private readonly ofFunctions = new Map<FunctionNode, Places>();
  private readonly ofThis: Places;

  /** @param thisExpressions all `this` of the file, in source order */
  constructor(
    private readonly sourceCode: SourceCode,
    thisExpressions: readonly Node[],
  ) {
    this.ofThis = thisExpressions.map(({ range }) => range[0]);
  }

  /** Whether `this` stands in a node. */
  isThisIn(node: Node): boolean {
    return isOneIn(this.ofThis, node.range);
  }

  /** Whether a node names a variable. */
  isNamedIn(variable: Variable, node: Node): boolean {
    let places = this.ofVariables.get(variable);
    if (!places) {
      places = placesOf(variable).sort((one, other) => one - other);
      this.ofVariables.set(variable, places);
    }
    return isOneIn(places, node.range);
  }

  /** Whether a node names a parameter or another variable of a function's own body. */
  isOwnIn(home: FunctionNode, node: Node): boolean {
    let places = this.ofFunctions.get(home);
    if (!places) {
      places = this.placesOfOwn(home).sort((one, other) => one - other);
      this.ofFunctions.set(home, places);
    }
    return isOneIn(places, node.range);
  }

  private placesOfOwn(home: FunctionNode): number[] {
    const own = this.sourceCode.scopeManager?.acquire(home, true);
    const found: number[] = [];
    const pending = own ? [own] : [];
    for (const scope of pending) {
      for (const variable of scope.variables) if (variable.defs.length > 0) found.push(...placesOf(variable));
      for (const inner of scope.childScopes) if (inner.variableScope === own) pending.push(inner);
    }
    return found;
  }
}

function placesOf({ references, identifiers }: Variable): number[] {
  return [...identifiers.map(({ range }) => range[0]), ...references.map(({ identifier }) => identifier.range[0])];
}
