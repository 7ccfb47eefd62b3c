// What does a variable hold that no running function has set? Its declaration is run, and what happens to it before it is read.
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, enclosingFunction, isWithin } from '../../syntax/ancestors';
import { packageName } from '../../syntax/module-names';
import { memberName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { FunctionNode, Node, Variable } from '../../syntax/nodes';
import { isExported, variableOfDeclaration } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Machine } from './machine';
import { partFor } from './patterns';
import { run } from './statements';
import { Closure, External, Frame, Plain, Self, Thrown, settled } from './things';
import type { Thing } from './things';

type Definition = Variable['defs'][number];

function ofImport(definition: Definition, name: Node, machine: Machine): Thing {
  const node = definition.node as Node;
  if (node.type === 'TSImportEqualsDeclaration') {
    const { moduleReference: reference } = node;
    const isRequire = reference.type === 'TSExternalModuleReference' && reference.expression.type === 'Literal';
    return isRequire ? new External(String(reference.expression.value), []) : machine.unseen(name);
  }
  const declaration = node.parent;
  if (declaration?.type !== 'ImportDeclaration') return machine.unseen(name);
  if (node.type !== 'ImportSpecifier') return new External(packageName(declaration.source.value), []);
  const imported = node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
  return new External(packageName(declaration.source.value), imported === 'default' ? [] : [imported]);
}

/** The one visible call of a function that is not exported. */
function onlyCallOf(node: FunctionNode, machine: Machine): TSESTree.CallExpression | undefined {
  const variable = variableOfDeclaration(node, machine.sourceCode);
  if (!variable || isExported(variable)) return undefined;
  const uses = variable.references.filter((reference) => !reference.init).map(({ identifier }) => identifier as Node);
  const call = uses[0]?.parent;
  return uses.length === 1 && call?.type === 'CallExpression' && call.callee === uses[0] && !isWithin(call, node)
    ? call
    : undefined;
}

/** The promise whose value a function takes as the callback of its `then`. */
function promiseFor(node: FunctionNode): Node | undefined {
  const { parent: call } = node;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== node) return undefined;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && memberName(callee) === 'then' ? callee.object : undefined;
}

/**
 * A parameter of a function that nobody runs: what its only caller hands over, the value of the promise that calls it,
 * its default, or something unseen.
 */
function ofParameter(definition: Definition, name: Node, machine: Machine): Thing {
  const node = definition.node as Node;
  if (!isFunction(node)) return machine.unseen(name);
  const position = node.params.findIndex((one) => isWithin(name, one));
  const parameter = node.params[position];
  if (!parameter) return machine.unseen(name);
  const all = onlyCallOf(node, machine)?.arguments.slice(0, position + 1) ?? [];
  const given = all.some(({ type }) => type === 'SpreadElement') ? undefined : all[position];
  if (given) return partFor(name, parameter, machine.valueOf(given, machine.root), machine, machine.root);
  const promise = position === 0 ? promiseFor(node) : undefined;
  if (promise) return partFor(name, parameter, settled(machine.valueOf(promise, machine.root)), machine, machine.root);
  const isDefault = parameter.type === 'AssignmentPattern' && parameter.left === name;
  return isDefault && parameter.right.type === 'Literal' ? parameter.right.value : machine.unseen(name);
}

function ofEnum(node: TSESTree.TSEnumDeclaration, machine: Machine): Thing {
  const made = new Plain();
  for (const [index, member] of node.body.members.entries()) {
    const name = member.id.type === 'Identifier' ? member.id.name : String(member.id.value);
    made.fields.set(name, member.initializer ? machine.valueOf(member.initializer, machine.root) : index);
  }
  return made;
}

const changing = new Set(['push', 'pop', 'unshift', 'shift', 'fill', 'set', 'reverse', 'sort', 'splice', 'copyWithin']);
const filling = /^(?:getRandomValues|randomFill(?:Sync)?)$/u;

/** Whether a use of a variable changes the object, the array or the bytes that it holds. */
function isChange(use: Node): boolean {
  const { parent } = use;
  if (parent?.type === 'CallExpression' && (parent.arguments as Node[]).includes(use)) {
    const callee = unwrap(parent.callee);
    return filling.test(
      (callee.type === 'MemberExpression' ? memberName(callee) : callee.type === 'Identifier' ? callee.name : '') ?? '',
    );
  }
  if (parent?.type !== 'MemberExpression' || parent.object !== use) return false;
  const outer = parent.parent;
  if (outer.type === 'AssignmentExpression') return outer.left === parent;
  if (outer.type === 'UpdateExpression' || (outer.type === 'UnaryExpression' && outer.operator === 'delete'))
    return true;
  return outer.type === 'CallExpression' && outer.callee === parent && changing.has(memberName(parent) ?? '');
}

/** The statements of the declaring block, between the declaration and the use, that change the variable. */
function changesBefore(variable: Variable, declaration: Node, use: Node): Node[] | undefined {
  const changes = variable.references
    .filter((reference) => !reference.init && (reference.isWrite() || isChange(reference.identifier as Node)))
    .map((reference) => reference.identifier as Node);
  if (changes.length === 0) return [];
  const block = declaration.parent;
  if (!block || !('body' in block) || !Array.isArray(block.body) || !isWithin(use, block)) return undefined;
  const statements = block.body as Node[];
  const home = enclosingFunction(declaration);
  // A function with a name of its own runs whenever it is called: what it changes, and when, is not clear.
  const homes = changes.map(enclosingFunction);
  if (homes.some((one) => one !== home && one?.parent?.type === 'VariableDeclarator')) return undefined;
  // A function that runs later finds what the code around it has done in the end.
  if (enclosingFunction(use) !== home)
    return homes.every((one) => one === home) ? statements.filter(isChanging) : undefined;
  const end = statements.findIndex((statement) => isWithin(use, statement));
  const own = statements[end];
  // A change in the same statement as the use: a loop, or a callback. Its order is not clear.
  if (own && changes.some((change) => isWithin(change, own) && change.range[0] < use.range[0])) {
    const common = [...ancestorsOf(use)].find((ancestor) => ancestor.type === 'BlockStatement');
    if (!common || !changes.every((change) => change.range[1] <= use.range[0])) return undefined;
    return [...statements.slice(0, end), ...statementsBefore(common, own, use)].filter(isChanging);
  }
  return statements.slice(0, end).filter(isChanging);

  function isChanging(statement: Node): boolean {
    return changes.some((change) => isWithin(change, statement)) && !isFunction(statement);
  }
}

/** The statements before the use in the blocks between it and an outer statement. */
function statementsBefore(inner: Node, outer: Node, use: Node): Node[] {
  const blocks = [inner, ...ancestorsOf(inner)].filter((one) => isWithin(one, outer) && one.type === 'BlockStatement');
  return blocks.reverse().flatMap((block) => {
    const statements = block.type === 'BlockStatement' ? block.body : [];
    return statements.slice(
      0,
      statements.findIndex((statement) => isWithin(use, statement)),
    );
  });
}

function ofDeclarator(
  node: TSESTree.VariableDeclarator,
  variable: Variable,
  name: Node,
  use: Node,
  machine: Machine,
  frame: Frame,
): Thing {
  // When its own methods run, and so what it holds, is not clear.
  if (machine.index.ownUsesOf(variable).some(isChange)) return machine.unseen(name);
  const changes = changesBefore(variable, node.parent, use);
  if (!changes) return ofOnlyWrite(variable, machine, frame) ?? machine.unseen(name);
  const { init } = node;
  // e.g. `const { name } = createPair()`
  const start = (): Thing =>
    init
      ? machine.named(variable.name, name, () => partFor(name, node.id, machine.valueOf(init, frame), machine, frame))
      : undefined;
  if (node.parent.parent.type === 'ForOfStatement' || node.parent.parent.type === 'ForInStatement')
    return machine.unseen(name);
  if (changes.length === 0) {
    if (!node.init || isWrittenElsewhere(variable, use))
      return ofOnlyWrite(variable, machine, frame) ?? machine.unseen(name);
    return start();
  }
  const inner = new Frame(frame, frame.self);
  inner.values.set(variable, start());
  for (const statement of changes) if (run(statement, machine, inner)) throw new Thrown();
  return inner.values.get(variable);
}

/** Whether another function than the one that reads the variable writes it: when, nobody knows. */
function isWrittenElsewhere(variable: Variable, use: Node): boolean {
  const home = enclosingFunction(use);
  return variable.references.some(
    (reference) => !reference.init && reference.isWrite() && enclosingFunction(reference.identifier) !== home,
  );
}

/** The value of a variable that is written once, somewhere else than where it is declared. */
function ofOnlyWrite(variable: Variable, machine: Machine, frame: Frame): Thing {
  const writes = variable.references.filter((reference) => reference.isWrite());
  const assignment = (writes[0]?.identifier as Node | undefined)?.parent;
  return writes.length === 1 && assignment?.type === 'AssignmentExpression' && assignment.operator === '='
    ? machine.valueOf(assignment.right, frame)
    : undefined;
}

function ofDefinition(variable: Variable, definition: Definition, use: Node, machine: Machine, frame: Frame): Thing {
  const name = definition.name as Node;
  const node = definition.node as Node;
  const kind: string = definition.type;
  if (kind === 'ImportBinding') return ofImport(definition, name, machine);
  if (kind === 'Parameter') return ofParameter(definition, name, machine);
  if (kind === 'FunctionName' && isFunction(node)) return new Closure(node, frame, frame.self);
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') return new Self(node, frame);
  if (node.type === 'TSEnumDeclaration') return ofEnum(node, machine);
  if (kind === 'Variable' && node.type === 'VariableDeclarator')
    return ofDeclarator(node, variable, name, use, machine, frame);
  return machine.unseen(name);
}

/** The value of a variable where `use` reads it. */
export function read(variable: Variable, use: Node, machine: Machine, frame: Frame): Thing {
  const holder = frame.holderOf(variable);
  if (holder) return holder.values.get(variable);
  const definition = variable.defs.find((one) => isFunction(one.node as Node)) ?? variable.defs.at(-1);
  if (!definition) return new External('global', [variable.name]);
  const hasChanges = variable.references.some(
    (reference) => !reference.init && (reference.isWrite() || isChange(reference.identifier)),
  );
  if (isFunction(definition.node) && (definition.type as string) === 'FunctionName')
    return ofDefinition(variable, definition, use, machine, frame);
  // While it is being read, it is unseen: a variable may be written from itself.
  machine.root.values.set(variable, machine.unseen(definition.name));
  const value = ofDefinition(variable, definition, use, machine, frame);
  if (hasChanges) machine.root.values.delete(variable);
  else machine.root.values.set(variable, value);
  return value;
}
