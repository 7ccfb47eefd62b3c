// Where does a node stand: in which function, class, loop or branch?
import { isClass, isFunction } from './nodes';
import type { ClassNode, FunctionNode, Node } from './nodes';

/** The parents of a node, nearest first. */
export function* ancestorsOf(node: Node): Generator<Node> {
  for (let current = node.parent; current; current = current.parent) yield current;
}

/** The nearest function around a node; undefined at the top of the file. */
export function enclosingFunction(node: Node): FunctionNode | undefined {
  for (const ancestor of ancestorsOf(node)) if (isFunction(ancestor)) return ancestor;
  return undefined;
}

/** The class whose `this` a node sees: arrow functions are looked through, plain nested functions are not. */
export function classOfThis(node: Node): ClassNode | undefined {
  for (const ancestor of ancestorsOf(node)) {
    if (isClass(ancestor)) return ancestor;
    const isOwnThis = ancestor.type === 'FunctionDeclaration' || ancestor.type === 'FunctionExpression';
    const isMethod = ancestor.parent?.type === 'MethodDefinition';
    if (isOwnThis && !isMethod) return undefined;
  }
  return undefined;
}

/** Whether a node stands in a static member of a class, where `this` is the class itself. */
export function isInStaticMember(node: Node, home: ClassNode): boolean {
  return home.body.body.some((member) =>
    member.type === 'StaticBlock' || ('static' in member && member.static) ? isWithin(node, member) : false,
  );
}

/** Whether `inner` is `outer` or stands somewhere in it. */
export function isWithin(inner: Node, outer: Node): boolean {
  return inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];
}

/** Whether running `parent` may skip `child`: an arm of a branch, the right side of `&&`, a case, a handler, a loop's body. */
function mayBeSkipped(child: Node, parent: Node): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return child !== parent.test;
    case 'LogicalExpression':
      return child === parent.right;
    case 'AssignmentExpression':
      return child === parent.right && ['||=', '&&=', '??='].includes(parent.operator);
    case 'SwitchCase':
      return true;
    case 'CatchClause':
      return true;
    case 'ForOfStatement':
    case 'ForInStatement':
    case 'ForStatement':
    case 'WhileStatement':
      return child === parent.body;
    default:
      return false;
  }
}

/**
 * Whether a node runs only on some of the paths through `boundary`: it stands in a branch, or in a function that is
 * called from elsewhere.
 */
export function isConditional(node: Node, boundary: Node): boolean {
  let child = node;
  for (const ancestor of ancestorsOf(node)) {
    if (child === boundary) return false;
    if (mayBeSkipped(child, ancestor)) return true;
    if (isFunction(ancestor) && ancestor !== boundary) return true;
    if (ancestor === boundary) return false;
    child = ancestor;
  }
  return false;
}
