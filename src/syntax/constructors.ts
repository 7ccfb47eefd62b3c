// Which functions make objects as classes do? `function Client() { this.size = 43; }`, with members by its `prototype`. Each of
// them is shown as a class, so that nobody else need tell the two apart.
import type { TSESTree } from '@typescript-eslint/utils';
import { spokenName } from './names';
import { isClass, isFunction } from './nodes';
import type { ClassNode, FunctionNode, Node, Variable } from './nodes';
import { blockOf, creating, dotted, ownerOfPrototype } from './prototypes';
import type { Block, Parts, PrototypeMember } from './prototypes';
import { unwrap, wrapped } from './unwrap';

/** The block that a function is named in. */
function blockAround(node: FunctionNode): Block | undefined {
  for (let outer: Node | undefined = node.parent; outer && !isFunction(outer); outer = outer.parent) {
    const block = blockOf(outer);
    if (block) return block;
  }
  return undefined;
}

/** Whether a statement gives something to `this`, or another name to it. */
function speaksOfThis(statement: Node): boolean {
  if (statement.type === 'VariableDeclaration')
    return statement.declarations.some(({ init }) => init?.type === 'ThisExpression');
  const only = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : undefined;
  const target = only?.type === 'AssignmentExpression' ? unwrap(only.left) : undefined;
  return target?.type === 'MemberExpression' && unwrap(target.object).type === 'ThisExpression';
}

/** Whether a function is written as constructors are, whatever stands around it: `function Client() { this.size = 43; }`. */
function looksLikeConstructor({ body }: FunctionNode, name: string): boolean {
  const isCapital = /^\p{Lu}/u.test(name.slice(name.lastIndexOf('.') + 1));
  return isCapital && body?.type === 'BlockStatement' && body.body.some(speaksOfThis);
}

/** A member as a class would have it. No source has this node: it holds what the tree of a class would say. */
function shownMember({ key, value, kind }: PrototypeMember, parent: TSESTree.ClassBody): TSESTree.ClassElement {
  const computed = key.type !== 'Identifier' && key.type !== 'Literal';
  const { range, loc } = value;
  const type = value.type === 'FunctionExpression' ? 'MethodDefinition' : 'PropertyDefinition';
  return {
    type,
    key,
    value,
    kind,
    computed,
    static: false,
    decorators: [],
    parent,
    range,
    loc,
  } as unknown as TSESTree.ClassElement;
}

/** A constructor as a class. */
function shownClass(node: FunctionNode, { members, parents }: Parts): ClassNode {
  const ends = members.map(({ value }) => value.range[1]);
  // A class reaches further than its constructor, which it does not stand in.
  const range: [number, number] = [node.range[0], Math.max(node.range[1] + 1, ...ends)];
  const place = { range, loc: node.loc };
  const body = { type: 'ClassBody', body: [] as TSESTree.ClassElement[], ...place } as unknown as TSESTree.ClassBody;
  const shown = { type: 'ClassDeclaration', id: null, body, superClass: parents[0] ?? null, implements: [], ...place };
  const home = { ...shown, decorators: [], parent: node.parent } as unknown as TSESTree.ClassDeclaration;
  const key = { type: 'Identifier', name: 'constructor', range: node.range, loc: node.loc } as TSESTree.Identifier;
  const maker = shownMember({ key, value: node, kind: 'method' }, body);
  body.parent = home;
  body.body.push({ ...maker, type: 'MethodDefinition', kind: 'constructor' } as TSESTree.MethodDefinition);
  body.body.push(...members.map((member) => shownMember(member, body)));
  return home;
}

const made = new WeakMap<FunctionNode, ClassNode | 'none'>();
const makers = new WeakMap<ClassNode, FunctionNode>();

function readConstructor(node: FunctionNode): ClassNode | undefined {
  const block = node.type === 'ArrowFunctionExpression' ? undefined : blockAround(node);
  const name = block?.names.get(node);
  if (!block || name === undefined) return undefined;
  const parts = block.parts.get(name);
  if (!parts && !looksLikeConstructor(node, name)) return undefined;
  const home = shownClass(node, parts ?? { members: [], parents: [] });
  makers.set(home, node);
  return home;
}

/** The class that a constructor function stands for; undefined for every other function. */
export function classMadeBy(node: FunctionNode): ClassNode | undefined {
  const known = made.get(node) ?? readConstructor(node) ?? 'none';
  made.set(node, known);
  return known === 'none' ? undefined : known;
}

/** The function that a class is shown for; undefined for a class that the source has. */
export function makerOf(node: ClassNode): FunctionNode | undefined {
  return makers.get(node);
}

/** The class of this name, of a constructor in a block around a node. */
function classCalled(name: string | undefined, from: Node): ClassNode | undefined {
  if (name === undefined) return undefined;
  for (let node = from.parent; node; node = node.parent) {
    const found = blockOf(node)?.functions.get(name);
    if (found) return classMadeBy(found);
  }
  return undefined;
}

/** The class of `Client.prototype`, or of another name for it. */
function classOfPrototype(node: Node | undefined): ClassNode | undefined {
  const bare = node && unwrap(node);
  if (bare?.type !== 'MemberExpression' && bare?.type !== 'Identifier') return undefined;
  for (let outer: Node | undefined = bare.parent; outer; outer = outer.parent) {
    const block = blockOf(outer);
    const owner = block && ownerOfPrototype(bare, block);
    if (owner !== undefined) return classCalled(owner, bare);
  }
  return undefined;
}

/** The class of the constructor in which `this.start = function …` stands, or `self.start = …` after `var self = this`. */
function classFilledBy(target: Node): ClassNode | undefined {
  const object = unwrap(target);
  for (let outer = target.parent; outer; outer = outer.parent) {
    if (!isFunction(outer) || outer.type === 'ArrowFunctionExpression') continue;
    const home = classMadeBy(outer);
    if (!home || object.type === 'ThisExpression') return home;
    const { body } = outer;
    const isNamed =
      object.type === 'Identifier' &&
      body?.type === 'BlockStatement' &&
      body.body.some(
        (one) =>
          one.type === 'VariableDeclaration' &&
          one.declarations.some(
            ({ id, init }) => id.type === 'Identifier' && id.name === object.name && init?.type === 'ThisExpression',
          ),
      );
    return isNamed ? home : undefined;
  }
  return undefined;
}

/** The class that an object literal with members is for: `Client.prototype = { … }`, `Object.assign(Client.prototype, { … })`. */
function classOfMembers(object: TSESTree.ObjectExpression): ClassNode | undefined {
  const whole = wrapped(object);
  const { parent } = whole;
  if (parent?.type === 'AssignmentExpression') return classOfPrototype(parent.left);
  if (parent?.type === 'CallExpression' && parent.arguments[0] !== whole) return classOfPrototype(parent.arguments[0]);
  // `_createClass(Client, [{ key: 'start', value: function () { … } }])`
  const call = parent?.type === 'ArrayExpression' ? parent.parent : undefined;
  if (call?.type !== 'CallExpression' || call.arguments[1] !== parent || !creating.test(spokenName(call.callee) ?? ''))
    return undefined;
  const [first] = call.arguments;
  return first && classCalled(dotted(first), call);
}

function readMember(node: FunctionNode): ClassNode | undefined {
  const whole = wrapped(node);
  const { parent } = whole;
  if (parent?.type === 'Property')
    return parent.parent.type === 'ObjectExpression' ? classOfMembers(parent.parent) : undefined;
  const target = parent?.type === 'AssignmentExpression' && parent.right === whole ? unwrap(parent.left) : undefined;
  if (target?.type !== 'MemberExpression') return undefined;
  return classOfPrototype(target.object) ?? classFilledBy(target.object);
}

const members = new WeakMap<FunctionNode, ClassNode | 'none'>();

/** The class of the constructor that gives a function to its objects; undefined for every other function. */
export function classOfMember(node: FunctionNode): ClassNode | undefined {
  if (node.type !== 'FunctionExpression') return undefined;
  const known = members.get(node) ?? readMember(node) ?? 'none';
  members.set(node, known);
  return known === 'none' ? undefined : known;
}

/** The class that a name is declared for, be it by `class` or as a constructor function. */
export function classDeclared(variable: Variable | undefined): ClassNode | undefined {
  const node = variable?.defs[0]?.node as Node | undefined;
  const declared = node?.type === 'VariableDeclarator' && node.init ? unwrap(node.init) : node;
  if (isClass(declared)) return declared;
  return isFunction(declared) && variable?.defs[0]?.type !== ('Parameter' as never) ? classMadeBy(declared) : undefined;
}
