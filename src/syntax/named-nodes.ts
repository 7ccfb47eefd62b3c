// Which nodes go by a name? Each name of a file is asked about once, however often it stands there.
import { groupedBy } from './grouped';
import { literalKey, spokenName } from './names';
import type { Node, NodeOf } from './nodes';

/** The types of nodes that are found by name. */
export type NamedType =
  | 'AssignmentExpression'
  | 'CallExpression'
  | 'Identifier'
  | 'Literal'
  | 'MemberExpression'
  | 'NewExpression'
  | 'Property'
  | 'PropertyDefinition'
  | 'TemplateElement';

/** The names that are looked for. An expression must have no state of its own: no `g`, no `y`. */
export type Wanted = RegExp | ReadonlySet<string> | ((name: string) => boolean);

/**
 * The name that a node goes by: the key of a property or field, the last name of a member, of what is called or of what is
 * assigned to; of a text its value, and of a part of a template the source of it. Undefined where there is none.
 */
function nameOf(node: Node): string | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : undefined;
    case 'TemplateElement':
      return node.value.raw;
    case 'Property':
    case 'PropertyDefinition':
      return literalKey(node.key, node.computed);
    case 'AssignmentExpression':
      return spokenName(node.left);
    default:
      return spokenName(node);
  }
}

type Groups = ReadonlyMap<string, readonly Node[]>;

function groupsWanted(groups: Groups, wanted: Wanted): (readonly Node[])[] {
  if (typeof wanted !== 'function' && !(wanted instanceof RegExp))
    return [...wanted].map((name) => groups.get(name) ?? []).filter(({ length }) => length > 0);
  const isWanted = typeof wanted === 'function' ? wanted : (name: string): boolean => wanted.test(name);
  const found: (readonly Node[])[] = [];
  for (const [name, group] of groups) if (isWanted(name)) found.push(group);
  return found;
}

/** Source order; of two that begin at the same place the outer one comes first, as it does in a walk. */
function inOrder({ range: one }: Node, { range: other }: Node): number {
  return one[0] - other[0] || other[1] - one[1];
}

/** The nodes of a file, by type and name. The groups of a type are made when it is first asked for. */
export class NamedNodes {
  private readonly groups = new Map<NamedType, Groups>();

  constructor(private readonly nodesOf: (type: NamedType) => readonly Node[]) {}

  /** All nodes of a type whose name is wanted, in source order. */
  named<Type extends NamedType>(type: Type, wanted: Wanted): readonly NodeOf<Type>[] {
    let groups = this.groups.get(type);
    if (!groups) {
      groups = groupedBy(this.nodesOf(type), nameOf);
      this.groups.set(type, groups);
    }
    const found = groupsWanted(groups, wanted);
    if (found.length <= 1) return (found[0] ?? []) as NodeOf<Type>[];
    return found.flat().sort(inOrder) as NodeOf<Type>[];
  }
}
