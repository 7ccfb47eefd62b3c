// Which name does a property, a key or a callee have, as far as the tree alone shows it?
import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode, Node } from './nodes';
import { unwrap, wrapped } from './unwrap';

/** The name of a key that is not computed, or computed from a literal; undefined otherwise. */
export function literalKey(key: Node, computed: boolean): string | undefined {
  if (!computed && key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (key.type === 'Literal' && key.value !== null) return String(key.value);
  if (key.type === 'TemplateLiteral' && key.expressions.length === 0) return key.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** The name of an element of an object or of a pattern; undefined for a spread and for a name that is computed. */
export function elementName(element: TSESTree.ObjectLiteralElement | TSESTree.RestElement): string | undefined {
  return element.type === 'Property' ? literalKey(element.key, element.computed) : undefined;
}

/** The value of a property in an object literal; undefined where the expression is none, or has no such property. */
export function propertyNamed(node: Node | undefined, name: string): Node | undefined {
  const object = node && unwrap(node);
  if (object?.type !== 'ObjectExpression') return undefined;
  for (const property of object.properties)
    if (property.type === 'Property' && literalKey(property.key, property.computed) === name) return property.value;
  return undefined;
}

/** The property name of `a.b`, `a['b']` and `a.#b`; undefined when it is computed. */
export function memberName(node: TSESTree.MemberExpression): string | undefined {
  return literalKey(node.property, node.computed);
}

/** The last name in `a`, `a.b`, `a.b()` or `new a.B()`: what a reader would call the thing; undefined when there is none. */
export function spokenName(node: Node): string | undefined {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'Identifier':
      return bare.name;
    case 'MemberExpression':
      return memberName(bare);
    case 'CallExpression':
    case 'NewExpression':
      return spokenName(bare.callee);
    case 'AwaitExpression':
      return spokenName(bare.argument);
    default:
      return undefined;
  }
}

/** The variable name at the left end of `a.b.c()`; `this` for a chain on `this`; undefined otherwise. */
export function rootIdentifier(node: Node): TSESTree.Identifier | TSESTree.ThisExpression | undefined {
  let current = unwrap(node);
  for (;;) {
    if (current.type === 'Identifier' || current.type === 'ThisExpression') return current;
    if (current.type === 'MemberExpression') current = unwrap(current.object);
    else if (current.type === 'CallExpression') current = unwrap(current.callee);
    else if (current.type === 'AwaitExpression') current = unwrap(current.argument);
    else return undefined;
  }
}

/** Whether an expression goes by a name like this; no for one without a name. */
export function isSpoken(node: Node, pattern: RegExp): boolean {
  const name = spokenName(node);
  return name !== undefined && pattern.test(name);
}

/** Whether a call is spoken with the name `a.b`, or a longer one that ends so. */
export function isNamed(call: TSESTree.CallExpression, dotted: string): boolean {
  const names: string[] = [];
  for (let node = unwrap(call.callee); ;) {
    if (node.type === 'MemberExpression') {
      names.unshift(memberName(node) ?? '*');
      node = unwrap(node.object);
    } else {
      names.unshift(node.type === 'ThisExpression' ? 'this' : (spokenName(node) ?? '*'));
      break;
    }
  }
  const wanted = dotted.split('.');
  return wanted.every((name, index) => name === names[names.length - wanted.length + index]);
}

/** The name of the member that a function is: of a class, of an object literal, or by `object.name = function () { … }`. */
export function memberNameOfFunction(node: FunctionNode): string | undefined {
  const whole = wrapped(node);
  const { parent } = whole;
  if (parent?.type === 'AssignmentExpression' && parent.right === whole) {
    const target = unwrap(parent.left);
    return target.type === 'MemberExpression' ? memberName(target) : undefined;
  }
  if (parent?.type !== 'MethodDefinition' && parent?.type !== 'PropertyDefinition' && parent?.type !== 'Property')
    return undefined;
  if (parent.value !== whole) return undefined;
  const name = literalKey(parent.key, parent.computed);
  // `{ key: 'start', value: function () { … } }`, as compilers list the methods of a class
  const listed = parent.type === 'Property' && name === 'value' ? propertyNamed(parent.parent, 'key') : undefined;
  return listed ? literalKey(listed, true) : name;
}

/** The name that a function is called by: its own, or that of the variable, field or member that holds it. */
export function nameOfFunction(node: FunctionNode): string | undefined {
  const { parent } = wrapped(node);
  if (node.type !== 'ArrowFunctionExpression' && node.id) return node.id.name;
  if (parent?.type === 'VariableDeclarator') return parent.id.type === 'Identifier' ? parent.id.name : undefined;
  return memberNameOfFunction(node);
}
