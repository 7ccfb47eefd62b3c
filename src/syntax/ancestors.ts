// Where does a node stand: in which function, class, loop or branch?
import { classMadeBy, classOfMember } from './constructors';
import { seesOuterThis } from './lowered';
import { isClass, isFunction } from './nodes';
import type { ClassNode, FunctionNode, Node } from './nodes';

/** The parents of a node, nearest first. */
export function* ancestorsOf(node: Node): Generator<Node> {
  for (let current = node.parent; current; current = current.parent) yield current;
}

/** The nearest function around a node; undefined at the top of the file. */
export function enclosingFunction(node: Node): FunctionNode | undefined {
  for (let current = node.parent; current; current = current.parent) if (isFunction(current)) return current;
  return undefined;
}

/**
 * The class whose `this` a node sees, or the constructor function: arrow functions are looked through, plain nested functions
 * are not.
 */
export function classOfThis(node: Node): ClassNode | undefined {
  for (let ancestor = node.parent; ancestor; ancestor = ancestor.parent) {
    if (isClass(ancestor)) return ancestor;
    if (!isFunction(ancestor) || ancestor.type === 'ArrowFunctionExpression') continue;
    const isMethod = ancestor.parent.type === 'MethodDefinition';
    if (!isMethod && !seesOuterThis(ancestor)) return classMadeBy(ancestor) ?? classOfMember(ancestor);
  }
  return undefined;
}

/** Whether a node stands in a static member of a class, where `this` is the class itself. */
export function isInStaticMember(node: Node, home: ClassNode): boolean {
  return home.body.body.some((member) =>
    member.type === 'StaticBlock' || ('static' in member && member.static) ? isWithin(node, member) : false,
  );
}

/** Whether `inner` is `outer` or stands somewhere in it; nothing stands in what is not there, such as a missing `else`. */
export function isWithin(inner: Node, outer: Node | null | undefined): boolean {
  return Boolean(outer && inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1]);
}
