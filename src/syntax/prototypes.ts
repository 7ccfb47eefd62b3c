// What do the statements of a block give to the objects of constructors? `Client.prototype.start = function () { … }` in old
// code, `_createClass(Client, [{ key: 'start', value: function () { … } }])` in what compilers make of classes.
import type { TSESTree } from '@typescript-eslint/utils';
import { literalKey, memberName, propertyNamed, spokenName } from './names';
import { isFunction } from './nodes';
import type { FunctionNode, Node } from './nodes';
import { unwrap } from './unwrap';

/** A member that a statement gives to all objects of a constructor. */
export interface PrototypeMember {
  readonly key: Node;
  readonly value: Node;
  readonly kind: 'get' | 'method' | 'set';
}

/** What the statements around a constructor make of it. */
export interface Parts {
  readonly members: PrototypeMember[];
  /** What else its objects have the members of: `inherits(Client, Base)`. */
  readonly parents: Node[];
}

/** What the statements of one block say, by the name that stands in them: `Client`, `exports.Client`. */
export interface Block {
  readonly functions: ReadonlyMap<string, FunctionNode>;
  /** The names of its functions. */
  readonly names: ReadonlyMap<FunctionNode, string>;
  readonly parts: ReadonlyMap<string, Parts>;
  /** Other names for what all objects of a constructor have: `var proto = Client.prototype`. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** `a.b.c` as a text; undefined for what is no chain of names. */
export function dotted(node: Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type === 'Identifier') return bare.name;
  if (bare.type !== 'MemberExpression' || bare.computed) return undefined;
  const object = dotted(bare.object);
  return object === undefined ? undefined : `${object}.${memberName(bare)}`;
}

/** The name of the constructor of whose `prototype` an expression speaks: of `Client.prototype`, or of another name for it. */
export function ownerOfPrototype(node: Node | undefined, { aliases }: Pick<Block, 'aliases'>): string | undefined {
  const bare = node && unwrap(node);
  if (bare?.type === 'Identifier') return aliases.get(bare.name);
  return bare?.type === 'MemberExpression' && memberName(bare) === 'prototype' ? dotted(bare.object) : undefined;
}

/** What is assigned in the end: `a = b = value`. */
function lastAssigned(node: Node): Node {
  let bare = unwrap(node);
  while (bare.type === 'AssignmentExpression') bare = unwrap(bare.right);
  return bare;
}

function membersOfObject(object: TSESTree.ObjectExpression): PrototypeMember[] {
  return object.properties.flatMap((one): PrototypeMember[] => {
    if (one.type !== 'Property' || literalKey(one.key, one.computed) === undefined) return [];
    return [{ key: one.key, value: one.value, kind: one.kind === 'init' ? 'method' : one.kind }];
  });
}

/** The member of `{ key: 'start', value: function () { … } }`, and of `{ get: function () { … } }` under another key. */
function membersOfDescriptor(descriptor: Node | undefined, key: Node | undefined): PrototypeMember[] {
  const named = key ?? propertyNamed(descriptor, 'key');
  if (!named) return [];
  return (['value', 'get', 'set'] as const).flatMap((name): PrototypeMember[] => {
    const value = propertyNamed(descriptor, name);
    return value ? [{ key: named, value, kind: name === 'value' ? 'method' : name }] : [];
  });
}

/** The constructor whose members an expression brings along: `Base.prototype`, `Object.create(Base.prototype)`, `new Base()`. */
function parentMeant(node: Node): Node {
  if (node.type === 'NewExpression') return node.callee;
  if (node.type === 'MemberExpression' && memberName(node) === 'prototype') return node.object;
  const [first] = node.type === 'CallExpression' && spokenName(node.callee) === 'create' ? node.arguments : [];
  return first ? parentMeant(unwrap(first)) : node;
}

/** Helpers that give a list of members to a constructor. */
export const creating = /^_*create_?class\d*$/iu;
/** Functions that give the members of one constructor to another. */
const inheriting = /^_*(?:inherits(?:_?loose)?|extends)\d*$/iu;
/** Functions that put the members of objects into their first argument. */
const joining = /^(?:assign|extend|mixin|merge|defaults)$/u;

/** Reads the statements of a block. */
class Reader implements Block {
  readonly functions = new Map<string, FunctionNode>();
  readonly names = new Map<FunctionNode, string>();
  readonly parts = new Map<string, Parts>();
  readonly aliases = new Map<string, string>();

  private name(node: FunctionNode, name: string): void {
    this.functions.set(name, node);
    if (!this.names.has(node)) this.names.set(node, name);
  }

  private partsOf(name: string): Parts {
    const parts = this.parts.get(name) ?? { members: [], parents: [] };
    this.parts.set(name, parts);
    return parts;
  }

  readStatement(statement: Node): void {
    switch (statement.type) {
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
        if (statement.declaration) this.readStatement(statement.declaration);
        return;
      case 'FunctionDeclaration':
        if (statement.id) this.name(statement, statement.id.name);
        return;
      case 'VariableDeclaration':
        for (const declarator of statement.declarations) this.readDeclarator(declarator);
        return;
      case 'ExpressionStatement':
        this.readExpression(unwrap(statement.expression));
        return;
      case 'ReturnStatement':
        if (statement.argument) this.readExpression(unwrap(statement.argument));
        return;
      default:
    }
  }

  private readDeclarator({ id, init }: TSESTree.VariableDeclarator): void {
    if (id.type !== 'Identifier' || !init) return;
    const value = lastAssigned(init);
    const owner = ownerOfPrototype(value, this);
    if (isFunction(value)) this.name(value, id.name);
    else if (owner !== undefined) this.aliases.set(id.name, owner);
    this.readExpression(unwrap(init));
  }

  private readExpression(node: Node): void {
    if (node.type === 'SequenceExpression') for (const one of node.expressions) this.readExpression(unwrap(one));
    else if (node.type === 'AssignmentExpression') this.readAssignment(node);
    else if (node.type === 'CallExpression') this.readCall(node);
  }

  private readAssignment(node: TSESTree.AssignmentExpression): void {
    const target = unwrap(node.left);
    const value = lastAssigned(node.right);
    const inner = unwrap(node.right);
    if (inner.type === 'AssignmentExpression') this.readAssignment(inner);
    const whole = ownerOfPrototype(target, this);
    if (whole !== undefined) {
      if (value.type === 'ObjectExpression') this.partsOf(whole).members.push(...membersOfObject(value));
      else this.partsOf(whole).parents.push(parentMeant(value));
      return;
    }
    if (target.type !== 'MemberExpression') {
      if (target.type === 'Identifier' && isFunction(value)) this.name(value, target.name);
      return;
    }
    const owner = ownerOfPrototype(target.object, this);
    const name = dotted(target);
    if (owner !== undefined && memberName(target) !== undefined)
      this.partsOf(owner).members.push({ key: target.property, value, kind: 'method' });
    else if (name !== undefined && isFunction(value)) this.name(value, name);
  }

  private readCall({ callee, arguments: given }: TSESTree.CallExpression): void {
    const name = spokenName(callee) ?? '';
    const [first, second, third] = given;
    const made = first && dotted(first);
    if (creating.test(name) && made !== undefined && second?.type === 'ArrayExpression')
      this.partsOf(made).members.push(
        ...second.elements.flatMap((one) => membersOfDescriptor(one ?? undefined, undefined)),
      );
    else if (inheriting.test(name) && made !== undefined && second) this.partsOf(made).parents.push(second);
    const owner = ownerOfPrototype(first, this);
    if (owner === undefined) return;
    const parts = this.partsOf(owner);
    if (name === 'defineProperty' && third) parts.members.push(...membersOfDescriptor(third, second));
    else
      for (const one of given.slice(1)) {
        const bare = unwrap(one);
        if (joining.test(name) && bare.type === 'ObjectExpression') parts.members.push(...membersOfObject(bare));
        else parts.parents.push(parentMeant(bare));
      }
  }
}

const blocks = new WeakMap<Node, Block>();

/** What the statements of a block say; undefined for every other node. */
export function blockOf(node: Node): Block | undefined {
  if (node.type !== 'BlockStatement' && node.type !== 'Program') return undefined;
  const known = blocks.get(node);
  if (known) return known;
  const block = new Reader();
  for (const statement of node.body) block.readStatement(statement);
  blocks.set(node, block);
  return block;
}
