// Gives values to names: parameters, declarations, assignments, loops.
import { literalKey } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import type { Machine } from './machine';
import { memberOf, setMember } from './members';
import { Bytes, Unclear, Unseen } from './things';
import type { Frame, Thing } from './things';

type Give = (name: Node, value: Thing) => void;

/** Takes a value apart along a pattern. */
function takeApart(pattern: Node, value: Thing, machine: Machine, frame: Frame, give: Give): void {
  switch (pattern.type) {
    case 'AssignmentPattern':
      takeApart(
        pattern.left,
        value === undefined ? machine.valueOf(pattern.right, frame) : value,
        machine,
        frame,
        give,
      );
      break;
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') give(property.argument, machine.unseen(property));
        else {
          const name = literalKey(property.key, property.computed);
          if (name === undefined) throw new Unclear();
          takeApart(property.value, memberOf(value, name, property, machine), machine, frame, give);
        }
      }
      break;
    case 'ArrayPattern':
      for (const [index, element] of pattern.elements.entries()) {
        if (!element) continue;
        if (element.type === 'RestElement') give(element.argument, machine.unseen(element));
        else takeApart(element, itemOf(value, index, element, machine), machine, frame, give);
      }
      break;
    case 'TSParameterProperty':
      takeApart(pattern.parameter, value, machine, frame, give);
      break;
    default:
      give(pattern, value);
  }
}

function itemOf(value: Thing, index: number, node: Node, machine: Machine): Thing {
  if (Array.isArray(value)) return value[index];
  if (value instanceof Bytes) return value.data[index];
  if (value instanceof Unseen) return machine.unseen(node);
  throw new Unclear();
}

/** Declares the names of a pattern in a frame. */
export function bind(pattern: Node, value: Thing, machine: Machine, frame: Frame): void {
  takeApart(pattern, value, machine, frame, (name, part) => {
    const variable = name.type === 'Identifier' ? variableOf(name, machine.sourceCode) : undefined;
    if (variable) frame.values.set(variable, part);
  });
}

/** Assigns to the targets of a pattern. */
export function assign(pattern: Node, value: Thing, machine: Machine, frame: Frame): void {
  takeApart(pattern, value, machine, frame, (target, part) => {
    if (target.type === 'MemberExpression') {
      setMember(target, part, machine, frame);
      return;
    }
    const variable = target.type === 'Identifier' ? variableOf(target, machine.sourceCode) : undefined;
    if (variable) (frame.holderOf(variable) ?? frame).values.set(variable, part);
  });
}

/** The value that one name of a pattern gets. */
export function partFor(name: Node, pattern: Node, value: Thing, machine: Machine, frame: Frame): Thing {
  let found: Thing = machine.unseen(name);
  takeApart(pattern, value, machine, frame, (target, part) => {
    if (target === name) found = part;
  });
  return found;
}
