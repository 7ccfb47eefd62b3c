// What does the file do, in order, to a variable or a field? Syntax alone; nothing is evaluated here.
import type { TSESTree } from '@typescript-eslint/utils';
import { isWithin } from '../syntax/ancestors';
import { constructorOf } from '../syntax/file-index';
import { literalKey, memberName } from '../syntax/names';
import type { ClassNode, FunctionNode, Node, Variable } from '../syntax/nodes';
import { functionOfVariable, usesOf, variableOf } from '../syntax/scopes';
import { wrapped } from '../syntax/unwrap';
import type { Evaluator } from './evaluator';

/** A place that holds a value: a variable, or a field of a class. */
export interface Cell {
  /** The expressions that mean the cell, without its declaration. */
  uses(): readonly Node[];
  /** The function that the cell belongs to; undefined for the module. */
  readonly home: FunctionNode | undefined;
  /** The variable, when the cell is one. */
  readonly variable?: Variable;
  /** The class, when the cell is a field. */
  readonly owner?: ClassNode;
}

/** A new value: `a = b`, `a += b`, `[a] = b`, `for (a of b)`. */
export interface Write {
  readonly kind: 'write';
  readonly node: Node;
  readonly operator: string;
  /** The whole target, which is a pattern when several names are written at once. */
  readonly pattern: Node;
  /** The written expression; undefined when a loop writes. */
  readonly value: Node | undefined;
}

/** What is done to the object that a cell holds. */
export type Change =
  | {
      readonly kind: 'assign';
      readonly member: TSESTree.MemberExpression;
      readonly assignment: TSESTree.AssignmentExpression;
      /** The whole target, of which the member is a part: `[query.name, query.other] = values`. */
      readonly pattern?: Node;
    }
  | { readonly kind: 'delete'; readonly member: TSESTree.MemberExpression }
  /** A member is counted: `options.tries++`. */
  | { readonly kind: 'count'; readonly member: TSESTree.MemberExpression }
  | { readonly kind: 'call'; readonly method: string; readonly call: TSESTree.CallExpression }
  | { readonly kind: 'absorb'; readonly call: TSESTree.CallExpression }
  | { readonly kind: 'alias'; readonly variable: Variable }
  /** It also stands somewhere else, in a literal or a result, and may be changed from there. `home` is the cell's function. */
  | { readonly kind: 'expose'; readonly place: Node; readonly home: FunctionNode | undefined }
  /** Something is done whose name or value is not seen: `query[method](…)`, `for (query.name of values)`. */
  | { readonly kind: 'unread' }
  | {
      readonly kind: 'pass';
      readonly call: TSESTree.CallExpression | TSESTree.NewExpression;
      readonly position: number;
    };

/** A change of the held object, or of what stands in it under `path`. */
export interface ChangeStep {
  readonly kind: 'change';
  readonly node: Node;
  readonly path: readonly string[];
  readonly change: Change;
}

/** One thing that happens to a cell. */
export type Step = Write | ChangeStep;

/** The cell of a variable. The methods of the object that it is declared with name it by `this`. */
export function cellOf(variable: Variable, { index }: Evaluator): Cell {
  return {
    uses: () => [...index.ownUsesOf(variable), ...usesOf(variable).map((use) => use.identifier as Node)],
    home: functionOfVariable(variable),
    variable,
  };
}

function isPatternPart(parent: Node, pattern: Node): boolean {
  return (
    parent.type === 'ArrayPattern' ||
    parent.type === 'ObjectPattern' ||
    parent.type === 'RestElement' ||
    (parent.type === 'AssignmentPattern' && parent.left === pattern) ||
    (parent.type === 'Property' && parent.value === pattern && parent.parent.type === 'ObjectPattern')
  );
}

/** The assignment, declaration or loop that writes a name, seen from the name outwards through patterns. */
function writeAt(node: Node): Write | undefined {
  let pattern = node;
  for (let parent = pattern.parent; parent; parent = pattern.parent) {
    if (isPatternPart(parent, pattern)) {
      pattern = parent;
      continue;
    }
    if (parent.type === 'AssignmentExpression' && parent.left === pattern) {
      return { kind: 'write', node, operator: parent.operator, pattern, value: parent.right };
    }
    if ((parent.type === 'ForOfStatement' || parent.type === 'ForInStatement') && parent.left === pattern) {
      return { kind: 'write', node, operator: '=', pattern, value: undefined };
    }
    if (parent.type === 'UpdateExpression') return { kind: 'write', node, operator: '++', pattern, value: undefined };
    return undefined;
  }
  return undefined;
}

function isAssignCall(call: TSESTree.CallExpression): boolean {
  const { callee } = call;
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Object' &&
    memberName(callee) === 'assign'
  );
}

/** The variable that takes over the same object: `const b = a`, `b = a`. */
function aliasAt(node: Node, evaluator: Evaluator): Variable | undefined {
  const { parent } = node;
  let target: Node | undefined;
  if (parent?.type === 'VariableDeclarator' && parent.init === node) target = parent.id;
  else if (parent?.type === 'AssignmentExpression' && parent.right === node && parent.operator === '=')
    target = parent.left;
  return target?.type === 'Identifier' ? variableOf(target, evaluator.sourceCode) : undefined;
}

function changeAtMember(member: TSESTree.MemberExpression): Change | undefined {
  const outer = wrapped(member);
  const { parent } = outer;
  if (parent?.type === 'CallExpression' && parent.callee === outer) {
    const method = memberName(member);
    return method === undefined ? { kind: 'unread' } : { kind: 'call', method, call: parent };
  }
  const isLoopTarget =
    (parent?.type === 'ForOfStatement' || parent?.type === 'ForInStatement') && parent.left === outer;
  if (isLoopTarget) return { kind: 'unread' };
  if (parent && isPatternPart(parent, outer)) {
    const pattern = writeAt(outer)?.pattern;
    const assignment = pattern?.parent;
    return pattern && assignment?.type === 'AssignmentExpression'
      ? { kind: 'assign', member, assignment, pattern }
      : { kind: 'unread' };
  }
  if (parent?.type === 'AssignmentExpression' && parent.left === outer)
    return { kind: 'assign', member, assignment: parent };
  if (parent?.type === 'UnaryExpression' && parent.operator === 'delete') return { kind: 'delete', member };
  if (parent?.type === 'UpdateExpression') return { kind: 'count', member };
  return undefined;
}

function changeAt(node: Node, evaluator: Evaluator): Change | undefined {
  const { parent } = node;
  if (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') {
    const position = parent.arguments.indexOf(node as TSESTree.CallExpressionArgument);
    if (position < 0) return undefined;
    if (parent.type === 'CallExpression' && position === 0 && isAssignCall(parent))
      return { kind: 'absorb', call: parent };
    return { kind: 'pass', call: parent, position };
  }
  const variable = aliasAt(node, evaluator);
  return variable && { kind: 'alias', variable };
}

/** The variables that take over what stands in the object: `const { searchParams } = url`. */
function partsTakenAt(use: Node, node: Node, path: readonly string[], evaluator: Evaluator): ChangeStep[] {
  const { parent } = node;
  const pattern = parent?.type === 'VariableDeclarator' && parent.init === node ? parent.id : undefined;
  if (pattern?.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((property): ChangeStep[] => {
    if (property.type !== 'Property' || property.value.type !== 'Identifier') return [];
    const name = literalKey(property.key, property.computed);
    const variable = variableOf(property.value, evaluator.sourceCode);
    if (name === undefined || !variable) return [];
    return [{ kind: 'change', node: use, path: [...path, name], change: { kind: 'alias', variable } }];
  });
}

/** Whether the object that stands here is also what a literal holds, what an expression chooses, or what a function gives back. */
function isExposed(node: Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'ArrayExpression':
    case 'LogicalExpression':
    case 'ArrowFunctionExpression':
    case 'ReturnStatement':
    case 'YieldExpression':
    case 'WithStatement':
      return true;
    case 'Property':
      return parent.value === node;
    case 'ConditionalExpression':
      return parent.test !== node;
    case 'AssignmentExpression':
      return parent.right === node && parent.left.type === 'MemberExpression';
    case 'TemplateLiteral':
      return parent.parent?.type === 'TaggedTemplateExpression';
    default:
      return false;
  }
}

/** A change, and those behind it in a chain: a Map gives itself back, `map.set(a, b).set(c, d)`. */
function chainOf(change: Change): readonly Change[] {
  const chain = [change];
  for (let last: Change | undefined = change; last?.kind === 'call' && last.method === 'set';) {
    const { parent } = wrapped(last.call);
    last = parent?.type === 'MemberExpression' ? changeAtMember(parent) : undefined;
    if (last?.kind === 'call' && last.method === 'set') chain.push(last);
  }
  return chain;
}

/** What one use does to the cell; nothing when it only reads. */
function stepsAt(use: Node, home: FunctionNode | undefined, evaluator: Evaluator): readonly Step[] {
  const write = writeAt(use);
  if (write) return [write];
  const path: string[] = [];
  let node = wrapped(use);
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node) {
    const member: TSESTree.MemberExpression = node.parent;
    const change = changeAtMember(member);
    if (change) return chainOf(change).map((one): Step => ({ kind: 'change', node: use, path, change: one }));
    const name = memberName(member);
    if (name === undefined) return [];
    path.push(name);
    node = wrapped(member);
  }
  const exposed: Change | undefined = isExposed(node) ? { kind: 'expose', place: node, home } : undefined;
  const change = changeAt(node, evaluator) ?? exposed;
  if (change) return [{ kind: 'change', node: use, path, change }];
  return partsTakenAt(use, node, path, evaluator);
}

const stepsOfVariables = new WeakMap<Variable | readonly Node[], readonly Step[]>();

/** In which order steps happen, as far as the text shows it: those of a constructor come first, wherever it stands. */
function inOrder(steps: readonly Step[], { owner }: Cell): readonly Step[] {
  const maker = owner && constructorOf(owner);
  if (!maker) return steps;
  const ofMaker = steps.filter(({ node }) => isWithin(node, maker));
  return ofMaker.length === 0 ? steps : [...ofMaker, ...steps.filter(({ node }) => !isWithin(node, maker))];
}

/** All that happens to a cell, in the order in which it happens. */
export function stepsOf(cell: Cell, evaluator: Evaluator): readonly Step[] {
  const key = cell.variable ?? cell.uses();
  const known = stepsOfVariables.get(key);
  if (known) return known;
  const steps = inOrder(
    cell.uses().flatMap((use) => stepsAt(use, cell.home, evaluator)),
    cell,
  );
  stepsOfVariables.set(key, steps);
  return steps;
}
