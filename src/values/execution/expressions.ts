// Runs expressions.
import type { TSESTree } from '@typescript-eslint/utils';
import { classOfThis } from '../../syntax/ancestors';
import { classMadeBy } from '../../syntax/constructors';
import { bodyRunBy, isInterop, makesAsync } from '../../syntax/lowered';
import { packageName } from '../../syntax/module-names';
import { literalKey, memberName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Machine } from './machine';
import { deleteMember, memberOf } from './members';
import { binary, unary } from './operators';
import { assign } from './patterns';
import { patternOf } from './regular-expressions';
import { Bytes, Closure, External, Pending, Plain, Self, Unclear, Unseen, settled, textOf } from './things';
import type { Frame, Thing } from './things';
import { read } from './variables';

function ofLiteral(node: TSESTree.Literal): Thing {
  if ('regex' in node) return patternOf(node.regex.pattern, node.regex.flags);
  return node.value;
}

function ofIdentifier(node: TSESTree.Identifier, machine: Machine, frame: Frame): Thing {
  if (node.name === 'undefined') return undefined;
  if (node.name === 'NaN') return Number.NaN;
  machine.names.add(node.name);
  const variable = variableOf(node, machine.sourceCode);
  if (variable) return read(variable, node, machine, frame);
  return isPlatform(node) ? new External('global', [node.name]) : machine.unseen(node);
}

/** Whether an undeclared name stands for something of the platform, rather than for a value. */
function isPlatform({ name, parent }: TSESTree.Identifier): boolean {
  if (/^(?:String|Number|Boolean|parseInt|btoa|atob|encodeURIComponent|crypto)$/u.test(name)) return true;
  if (parent.type !== 'CallExpression' && parent.type !== 'NewExpression') return true;
  return !parent.arguments.some((argument) => argument.type === 'Identifier' && argument.name === name);
}

function ofThis(node: Node, frame: Frame, machine: Machine): Thing {
  if (frame.self !== undefined) return frame.self;
  const home = classOfThis(node);
  return home ? new Self(home, frame) : machine.unseen(node);
}

/** The name of `a.b` or `a[b]`. */
function nameOf(node: TSESTree.MemberExpression, machine: Machine, frame: Frame): string {
  const name = memberName(node);
  if (name !== undefined) return name;
  const key = machine.valueOf(node.property, frame);
  if (typeof key !== 'string' && typeof key !== 'number') throw new Unclear();
  return String(key);
}

function ofMember(node: TSESTree.MemberExpression, machine: Machine, frame: Frame): Thing {
  return machine.named(memberName(node), node, () => memberIn(node, machine, frame));
}

function memberIn(node: TSESTree.MemberExpression, machine: Machine, frame: Frame): Thing {
  const object = machine.valueOf(node.object, frame);
  if ((object === undefined || object === null) && node.optional) return undefined;
  if (object instanceof Unseen && node.computed) {
    const key = machine.valueOf(node.property, frame);
    return typeof key === 'number' ? textOf(object)[key] : machine.unseen(node);
  }
  const name = nameOf(node, machine, frame);
  if (!node.computed) machine.names.add(name);
  return memberOf(object, name, node, machine);
}

function spreadOf(thing: Thing): readonly Thing[] {
  if (Array.isArray(thing)) return thing;
  if (typeof thing === 'string') return [...thing];
  if (thing instanceof Bytes && thing.flavor !== 'buffer') return [...thing.data];
  if (thing instanceof Unseen) return [thing];
  throw new Unclear();
}

/** The arguments of a call, or the items of an array. */
function listOf(nodes: readonly (Node | null)[], machine: Machine, frame: Frame): Thing[] {
  return nodes.flatMap((node): readonly Thing[] => {
    if (!node) return [undefined];
    if (node.type === 'SpreadElement') return spreadOf(machine.valueOf(node.argument, frame));
    return [machine.valueOf(node, frame)];
  });
}

function requiredModule(node: TSESTree.CallExpression, machine: Machine, frame: Frame): string | undefined {
  const { callee } = node;
  const isRequire = callee.type === 'Identifier' && /^_{0,2}require\d*$/u.test(callee.name);
  const [first] = node.arguments;
  if (!isRequire || !first) return undefined;
  const module = machine.valueOf(first, frame);
  return typeof module === 'string' ? packageName(module) : undefined;
}

function ofCall(node: TSESTree.CallExpression, machine: Machine, frame: Frame): Thing {
  const module = requiredModule(node, machine, frame);
  if (module !== undefined) return new External(module, []);
  const callee = unwrap(node.callee);
  if (callee.type === 'Super') throw new Unclear();
  const [first, list] = node.arguments;
  if (first && (isInterop(node) || makesAsync(node))) return machine.valueOf(first, frame);
  const body = bodyRunBy(node);
  if (body) {
    const given = list && body.params.length > 0 ? machine.valueOf(list, frame) : [];
    if (!Array.isArray(given)) throw new Unclear();
    return machine.call(machine.valueOf(body, frame), given, node, frame.self);
  }
  if (callee.type !== 'MemberExpression') {
    const called = machine.valueOf(callee, frame);
    if (called === undefined && node.optional) return undefined;
    return machine.call(called, listOf(node.arguments, machine, frame), node);
  }
  const receiver = machine.valueOf(callee.object, frame);
  if ((receiver === undefined || receiver === null) && callee.optional) return undefined;
  const name = nameOf(callee, machine, frame);
  machine.names.add(name);
  return machine.callMethod(receiver, name, listOf(node.arguments, machine, frame), node);
}

function ofNew(node: TSESTree.NewExpression, machine: Machine, frame: Frame): Thing {
  const callee = machine.valueOf(node.callee, frame);
  const given = listOf(node.arguments, machine, frame);
  if (callee instanceof Self) return new Self(callee.home, callee.frame);
  if (callee instanceof External) return machine.call(callee, given, node, undefined, true);
  const made = callee instanceof Closure ? classMadeBy(callee.node) : undefined;
  return made && callee instanceof Closure ? new Self(made, callee.frame) : machine.unseen(node);
}

/** What is unseen may have any name, also one that was written before it. */
function spreadInto(made: Plain, source: Thing): void {
  if (source instanceof Unseen || source instanceof External || (source instanceof Plain && source.hasMore)) {
    made.fields.clear();
    made.hasMore = true;
  }
  if (source instanceof Plain) for (const [name, value] of source.fields) made.fields.set(name, value);
  if (Array.isArray(source)) for (const [at, value] of source.entries()) made.fields.set(String(at), value);
}

function ofObject(node: TSESTree.ObjectExpression, machine: Machine, frame: Frame): Thing {
  const made = new Plain();
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      spreadInto(made, machine.valueOf(property.argument, frame));
      continue;
    }
    const name = property.computed
      ? textOf(machine.valueOf(property.key, frame))
      : (literalKey(property.key, false) ?? '');
    if (property.kind !== 'init') throw new Unclear();
    const { value } = property;
    const isMethod = value.type === 'FunctionExpression';
    made.fields.set(name, isMethod ? new Closure(value, frame, made) : machine.valueOf(value, frame));
  }
  return made;
}

function ofLogical(node: TSESTree.LogicalExpression, machine: Machine, frame: Frame): Thing {
  const left = machine.valueOf(node.left, frame);
  if (node.operator === '??') {
    const isThere =
      left instanceof Unseen ? machine.decide(`${left.key} is there`) : left !== undefined && left !== null;
    return isThere ? left : machine.valueOf(node.right, frame);
  }
  return machine.truth(left) === (node.operator === '&&') ? machine.valueOf(node.right, frame) : left;
}

function ofTemplate(node: TSESTree.TemplateLiteral, machine: Machine, frame: Frame): Thing {
  return node.quasis
    .map((quasi, index) => {
      const expression = node.expressions[index];
      const known = quasi.value.cooked ?? quasi.value.raw;
      return expression ? known + textOf(machine.valueOf(expression, frame)) : known;
    })
    .join('');
}

function ofAssignment(node: TSESTree.AssignmentExpression, machine: Machine, frame: Frame): Thing {
  if (node.operator === '=') {
    const value = machine.valueOf(node.right, frame);
    assign(node.left, value, machine, frame);
    return value;
  }
  const before = machine.valueOf(node.left, frame);
  let value: Thing;
  if (['||=', '&&=', '??='].includes(node.operator)) {
    const keeps = node.operator === '??=' ? before !== undefined && before !== null : machine.truth(before);
    if (keeps === (node.operator !== '&&=')) return before;
    value = machine.valueOf(node.right, frame);
  } else value = binary(node.operator.slice(0, -1), before, machine.valueOf(node.right, frame), node, machine);
  assign(node.left, value, machine, frame);
  return value;
}

function ofUpdate(node: TSESTree.UpdateExpression, machine: Machine, frame: Frame): Thing {
  const before = machine.valueOf(node.argument, frame);
  if (typeof before !== 'number') throw new Unclear();
  const after = node.operator === '++' ? before + 1 : before - 1;
  assign(node.argument, after, machine, frame);
  return node.prefix ? after : before;
}

function ofUnary(node: TSESTree.UnaryExpression, machine: Machine, frame: Frame): Thing {
  if (node.operator === 'void') return undefined;
  if (node.operator === 'delete') {
    deleteMember(node.argument, machine, frame);
    return true;
  }
  return unary(node.operator, machine.valueOf(node.argument, frame), node, machine);
}

function ofBinary(node: TSESTree.BinaryExpression, machine: Machine, frame: Frame): Thing {
  // Long chains lean to the left: they are read in a loop, so that their length is no danger.
  const parts: TSESTree.BinaryExpression[] = [];
  let left: Node = node;
  while (left.type === 'BinaryExpression') {
    parts.push(left);
    left = unwrap(left.left);
  }
  return parts
    .reverse()
    .reduce<Thing>(
      (value, part) => binary(part.operator, value, machine.valueOf(part.right, frame), part, machine),
      machine.valueOf(left, frame),
    );
}

/** The value of an expression without its wrappers. */
export function evaluate(node: Node, machine: Machine, frame: Frame): Thing {
  switch (node.type) {
    case 'Literal':
      return ofLiteral(node);
    case 'TemplateLiteral':
      return ofTemplate(node, machine, frame);
    case 'Identifier':
      return ofIdentifier(node, machine, frame);
    case 'ThisExpression':
      return ofThis(node, frame, machine);
    case 'MemberExpression':
      return ofMember(node, machine, frame);
    case 'BinaryExpression':
      return ofBinary(node, machine, frame);
    case 'LogicalExpression':
      return ofLogical(node, machine, frame);
    case 'ConditionalExpression':
      return machine.valueOf(
        machine.truth(machine.valueOf(node.test, frame)) ? node.consequent : node.alternate,
        frame,
      );
    case 'UnaryExpression':
      return ofUnary(node, machine, frame);
    case 'UpdateExpression':
      return ofUpdate(node, machine, frame);
    case 'AssignmentExpression':
      return ofAssignment(node, machine, frame);
    case 'ObjectExpression':
      return ofObject(node, machine, frame);
    case 'ArrayExpression':
      return listOf(node.elements, machine, frame);
    case 'AwaitExpression':
      return settled(machine.valueOf(node.argument, frame));
    case 'YieldExpression':
      return node.argument ? settled(machine.valueOf(node.argument, frame)) : undefined;
    case 'CallExpression':
      return ofCall(node, machine, frame);
    case 'NewExpression':
      return ofNew(node, machine, frame);
    case 'ImportExpression': {
      const module = machine.valueOf(node.source, frame);
      return typeof module === 'string'
        ? new Pending(new External(packageName(module), []), true)
        : machine.unseen(node);
    }
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return new Closure(node, frame, frame.self);
    case 'ClassExpression':
      return new Self(node, frame);
    default:
      throw new Unclear();
  }
}
