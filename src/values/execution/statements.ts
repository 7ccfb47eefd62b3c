// Runs statements.
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../../syntax/nodes';
import type { Machine } from './machine';
import { binary } from './operators';
import { assign, bind } from './patterns';
import { Bytes, Plain, Thrown, Unclear, Unseen, textOf } from './things';
import type { Frame, Thing } from './things';

/** How a statement ends, when it does not simply go on. */
export type End =
  { readonly kind: 'return'; readonly value: Thing } | { readonly kind: 'break' | 'continue' } | undefined;

function all(statements: readonly Node[], machine: Machine, frame: Frame): End {
  for (const statement of statements) {
    const end = run(statement, machine, frame);
    if (end) return end;
  }
  return undefined;
}

/** Runs the body of a loop once; true when the loop is over. */
function once(body: Node, machine: Machine, frame: Frame): { readonly end: End; readonly isOver: boolean } {
  machine.spend();
  const end = run(body, machine, frame);
  if (end?.kind === 'return') return { end, isOver: true };
  return { end: undefined, isOver: end?.kind === 'break' };
}

function whileTrue(test: Node | null, body: Node, update: Node | null, machine: Machine, frame: Frame): End {
  while (!test || machine.truth(machine.valueOf(test, frame))) {
    const { end, isOver } = once(body, machine, frame);
    if (isOver) return end;
    if (update) machine.valueOf(update, frame);
  }
  return undefined;
}

/** The items that a loop goes over. */
export function itemsOf(thing: Thing): readonly Thing[] {
  if (Array.isArray(thing)) return thing;
  if (typeof thing === 'string' || thing instanceof Unseen) return [...textOf(thing)];
  if (thing instanceof Bytes && thing.flavor !== 'buffer') return [...thing.data];
  throw new Unclear();
}

function namesOf(thing: Thing): readonly string[] {
  if (thing instanceof Plain && !thing.hasMore) return [...thing.fields.keys()];
  return itemsOf(thing).map((_, index) => String(index));
}

function each(node: TSESTree.ForOfStatement | TSESTree.ForInStatement, machine: Machine, frame: Frame): End {
  const source = machine.valueOf(node.right, frame);
  for (const item of node.type === 'ForOfStatement' ? itemsOf(source) : namesOf(source)) {
    if (node.left.type === 'VariableDeclaration') bind(node.left.declarations[0].id, item, machine, frame);
    else assign(node.left, item, machine, frame);
    const { end, isOver } = once(node.body, machine, frame);
    if (isOver) return end;
  }
  return undefined;
}

function chosen(node: TSESTree.SwitchStatement, machine: Machine, frame: Frame): End {
  const subject = machine.valueOf(node.discriminant, frame);
  const isPicked = (test: Node): boolean =>
    binary('===', subject, machine.valueOf(test, frame), test, machine) === true;
  let from = node.cases.findIndex(({ test }) => test && isPicked(test));
  if (from < 0) from = node.cases.findIndex(({ test }) => !test);
  if (from < 0) return undefined;
  const end = all(
    node.cases.slice(from).flatMap(({ consequent }) => consequent),
    machine,
    frame,
  );
  return end?.kind === 'break' ? undefined : end;
}

function attempted(node: TSESTree.TryStatement, machine: Machine, frame: Frame): End {
  try {
    const end = run(node.block, machine, frame);
    if (end) return end;
  } catch (error) {
    if (!(error instanceof Thrown) || !node.handler) throw error;
    const end = run(node.handler.body, machine, frame);
    if (end) return end;
  }
  return node.finalizer ? run(node.finalizer, machine, frame) : undefined;
}

function declare(node: TSESTree.VariableDeclaration, machine: Machine, frame: Frame): void {
  for (const { id, init } of node.declarations) {
    if (init || node.kind !== 'var') bind(id, init ? machine.initialOf(id, init, frame) : undefined, machine, frame);
  }
}

/** Runs one statement. */
export function run(node: Node, machine: Machine, frame: Frame): End {
  switch (node.type) {
    case 'BlockStatement':
      return all(node.body, machine, frame);
    case 'ExpressionStatement':
      machine.valueOf(node.expression, frame);
      return undefined;
    case 'VariableDeclaration':
      declare(node, machine, frame);
      return undefined;
    case 'ReturnStatement':
      return { kind: 'return', value: node.argument ? machine.valueOf(node.argument, frame) : undefined };
    case 'IfStatement': {
      const arm = machine.truth(machine.valueOf(node.test, frame)) ? node.consequent : node.alternate;
      return arm ? run(arm, machine, frame) : undefined;
    }
    case 'ForStatement':
      if (node.init?.type === 'VariableDeclaration') declare(node.init, machine, frame);
      else if (node.init) machine.valueOf(node.init, frame);
      return whileTrue(node.test, node.body, node.update, machine, frame);
    case 'WhileStatement':
      return whileTrue(node.test, node.body, null, machine, frame);
    case 'DoWhileStatement': {
      const { end, isOver } = once(node.body, machine, frame);
      return isOver ? end : whileTrue(node.test, node.body, null, machine, frame);
    }
    case 'ForOfStatement':
    case 'ForInStatement':
      return each(node, machine, frame);
    case 'SwitchStatement':
      return chosen(node, machine, frame);
    case 'TryStatement':
      return attempted(node, machine, frame);
    case 'ThrowStatement':
      throw new Thrown();
    case 'BreakStatement':
    case 'ContinueStatement':
      if (node.label) throw new Unclear();
      return { kind: node.type === 'BreakStatement' ? 'break' : 'continue' };
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'EmptyStatement':
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
      return undefined;
    default:
      throw new Unclear();
  }
}
