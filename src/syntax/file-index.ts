// One walk over a file: the nodes that later questions start from, by kind and by name.
import type { TSESTree } from '@typescript-eslint/utils';
import { classOfThis, enclosingFunction, isWithin } from './ancestors';
import { definedField } from './lowered';
import { memberName, spokenName } from './names';
import { NamedNodes } from './named-nodes';
import type { NamedType, Wanted } from './named-nodes';
import { isClass, isFunction } from './nodes';
import type { ClassNode, FunctionNode, Node, NodeOf, NodeType, SourceCode, Variable } from './nodes';
import { NamesOfThis } from './names-of-this';
import { membersOfOwn } from './own-objects';
import { unwrap } from './unwrap';
import { visitFile } from './walk';

/** The types whose nodes are kept. */
const kept = [
  'Literal',
  'TemplateLiteral',
  'TemplateElement',
  'BinaryExpression',
  'NewExpression',
  'CallExpression',
  'AssignmentExpression',
  'ObjectExpression',
  'Property',
  'MemberExpression',
  'Identifier',
  'JSXExpressionContainer',
  'ImportDeclaration',
  'ImportExpression',
  'PropertyDefinition',
  'VariableDeclarator',
  'JSXOpeningElement',
  'TSTypeReference',
  'ThrowStatement',
  'BreakStatement',
  'ContinueStatement',
  'SwitchStatement',
  'ThisExpression',
] as const satisfies readonly NodeType[];
/** One of them: of every other type there would be no node to be had. */
type KeptType = (typeof kept)[number];

/** What one walk over a file finds. */
export interface FileIndex {
  /** All nodes of a type, in source order. */
  ofType<Type extends KeptType>(type: Type): readonly NodeOf<Type>[];
  /** The nodes of a type that go by a name, in source order: cheaper than to ask all of them, since most names stand often. */
  named<Type extends NamedType>(type: Type, wanted: Wanted): readonly NodeOf<Type>[];
  /** The `return` arguments of a function's own body; undefined for a bare `return`. */
  returnsOf(node: FunctionNode): readonly (Node | undefined)[];
  /** `this.name` in a class, or `self.name` after `const self = this`, in source order. */
  fieldUsesOf(node: ClassNode, name: string): readonly TSESTree.MemberExpression[];
  /** What a call in the constructor gives a field of a class, as compilers write it: `__publicField(this, 'name', value)`. */
  definedFieldOf(node: ClassNode, name: string): Node | undefined;
  /** The class whose object an expression is: `this`, or a name that holds nothing else. Undefined for any other. */
  classOfOwn(node: Node): ClassNode | undefined;
  /** All strings that stand in the file as literals: without its name among them no module is imported. */
  texts(): ReadonlySet<string>;
  /** All functions of the file. */
  readonly functions: readonly FunctionNode[];
  /** `this.name` in the methods of the object literal that a variable is declared with, in source order. */
  ownUsesOf(variable: Variable): readonly TSESTree.ThisExpression[];
  /** Calls of the form `anything.name(…)`. */
  methodCallsNamed(name: string): readonly TSESTree.CallExpression[];
}

/** @returns the list that the item is now in */
function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): Item[] {
  const items = map.get(key) ?? [];
  map.set(key, items);
  items.push(item);
  return items;
}

function inOrder({ range: [one] }: Node, { range: [other] }: Node): number {
  return one - other;
}

function textsAmong(byType: ReadonlyMap<string, readonly Node[]>): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const node of byType.get('Literal') ?? [])
    if (node.type === 'Literal' && typeof node.value === 'string') texts.add(node.value);
  for (const node of byType.get('TemplateElement') ?? [])
    if (node.type === 'TemplateElement') texts.add(node.value.cooked ?? '');
  return texts;
}

/** The first value of each field that a call gives to `this`. */
function fieldsDefinedIn(
  expressions: readonly TSESTree.ThisExpression[],
): ReadonlyMap<ClassNode, ReadonlyMap<string, Node>> {
  const fields = new Map<ClassNode, Map<string, Node>>();
  for (const node of expressions) {
    const field = node.parent.type === 'CallExpression' ? definedField(node.parent) : undefined;
    const home = field && classOfThis(node);
    if (!home) continue;
    const ofHome = fields.get(home) ?? new Map<string, Node>();
    fields.set(home, ofHome);
    if (!ofHome.has(field.name)) ofHome.set(field.name, field.value);
  }
  return fields;
}

/** Walks the file once. */
export function indexFile(sourceCode: SourceCode): FileIndex {
  const byType = new Map<string, Node[]>(kept.map((type) => [type, []]));
  const returns = new Map<FunctionNode, (Node | undefined)[]>();
  const fieldUses = new Map<ClassNode, Map<string, TSESTree.MemberExpression[]>>();
  const methodCalls = new Map<string, TSESTree.CallExpression[]>();
  const functions: FunctionNode[] = [];

  function noteUse(home: ClassNode, node: TSESTree.MemberExpression): TSESTree.MemberExpression[] {
    const name = memberName(node);
    if (name === undefined) return [];
    const fields = fieldUses.get(home) ?? new Map<string, TSESTree.MemberExpression[]>();
    fieldUses.set(home, fields);
    return push(fields, name, node);
  }

  visitFile(sourceCode, (node) => {
    byType.get(node.type)?.push(node);
    if (isFunction(node)) functions.push(node);
    if (node.type === 'MemberExpression' && node.object.type === 'ThisExpression') {
      const home = classOfThis(node);
      if (home) noteUse(home, node);
    } else if (node.type === 'ReturnStatement') {
      const home = enclosingFunction(node);
      if (home) push(returns, home, node.argument ?? undefined);
    } else if (node.type === 'CallExpression') {
      const callee = unwrap(node.callee);
      const name = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
      if (name !== undefined) push(methodCalls, name, node);
    }
  });

  const ofType = <Type extends KeptType>(type: Type): NodeOf<Type>[] => (byType.get(type) ?? []) as NodeOf<Type>[];
  const namesOfThis = new NamesOfThis(ofType('ThisExpression'), sourceCode);
  const joined = new Set<TSESTree.MemberExpression[]>();
  for (const [home, member] of namesOfThis.members()) joined.add(noteUse(home, member));
  for (const uses of joined) uses.sort(inOrder);
  let texts: ReadonlySet<string> | undefined;
  let definedFields: ReadonlyMap<ClassNode, ReadonlyMap<string, Node>> | undefined;
  let ownUses: ReadonlyMap<Variable, readonly TSESTree.ThisExpression[]> | undefined;
  const byName = new NamedNodes(ofType);
  return {
    texts: () => (texts ??= textsAmong(byType)),
    ofType,
    named: (type, wanted) => byName.named(type, wanted),
    returnsOf: (node) => returns.get(node) ?? [],
    functions,
    ownUsesOf: (variable) => (ownUses ??= membersOfOwn(ofType('ThisExpression'), sourceCode)).get(variable) ?? [],
    fieldUsesOf: (node, name) => fieldUses.get(node)?.get(name) ?? [],
    definedFieldOf: (node, name) => (definedFields ??= fieldsDefinedIn(ofType('ThisExpression'))).get(node)?.get(name),
    classOfOwn: (node) => namesOfThis.classOf(node),
    methodCallsNamed: (name) => methodCalls.get(name) ?? [],
  };
}

/** A member of a class body by name; static ones only when asked for. */
export function classMember(node: ClassNode, name: string, isStatic: boolean): TSESTree.ClassElement | undefined {
  return node.body.body.find((member) => {
    if (
      member.type !== 'MethodDefinition' &&
      member.type !== 'PropertyDefinition' &&
      member.type !== 'AccessorProperty'
    )
      return false;
    if (member.static !== isStatic || member.computed) return false;
    const { key } = member;
    if (key.type === 'Identifier') return key.name === name;
    if (key.type === 'PrivateIdentifier') return `#${key.name}` === name;
    return key.type === 'Literal' && String(key.value) === name;
  });
}

/** The constructor that a class has; undefined where it has none of its own. */
export function constructorOf(node: ClassNode): FunctionNode | undefined {
  const member = node.body.body.find((one) => one.type === 'MethodDefinition' && one.kind === 'constructor');
  const value = member?.type === 'MethodDefinition' ? member.value : undefined;
  return isFunction(value) ? value : undefined;
}

/** The class around a constructor, method or field. */
export function classAround(node: Node): ClassNode | undefined {
  for (let current = node.parent; current; current = current.parent) if (isClass(current)) return current;
  return undefined;
}

/** What a function gives back: its returned expressions, or its body where that is one; of a promise what it resolves with. */
export function resultsOf(node: FunctionNode, index: FileIndex): readonly Node[] {
  if (node.body.type !== 'BlockStatement') return settledBy(node.body, index);
  return index.returnsOf(node).flatMap((one) => (one === undefined ? [] : settledBy(one, index)));
}

/** What `new Promise((resolve) => …)` resolves with where it shows that; every other expression itself. */
export function settledBy(node: Node, index: FileIndex): readonly Node[] {
  const bare = unwrap(node);
  if (bare.type !== 'NewExpression' || spokenName(bare.callee) !== 'Promise') return [node];
  const [executor] = bare.arguments;
  const [resolve] = isFunction(executor) ? executor.params : [];
  if (resolve?.type !== 'Identifier') return [node];
  const given = index
    .ofType('CallExpression')
    .filter(({ callee }) => callee.type === 'Identifier' && callee.name === resolve.name && isWithin(callee, bare))
    .flatMap(({ arguments: [first] }) => first ?? []);
  return given.length > 0 ? given : [node];
}
