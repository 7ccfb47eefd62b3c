// What is `a.b`, and what does `a.b = c` do?
import type { TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../../syntax/names';
import { unwrap } from '../../syntax/unwrap';
import { classMember } from '../../syntax/file-index';
import type { Node } from '../../syntax/nodes';
import type { Machine } from './machine';
import { Bytes, Closure, External, Frame, Pending, Plain, Self, Unclear, Unseen, textOf } from './things';
import type { Thing } from './things';

const wholes = new Set(['window', 'globalThis', 'self', 'global']);

function ofExternal(object: External, name: string): Thing {
  // WebCrypto goes by this name whatever it is reached through.
  if (name === 'default' && object.path.length === 0) return object;
  const [first] = object.path;
  const isWhole = object.module === 'global' && object.path.length === 1 && first !== undefined && wholes.has(first);
  return new External(object.module, isWhole ? [name] : [...object.path, name]);
}

function ofSelf(self: Self, name: string, node: Node, machine: Machine): Thing {
  if (self.fields.has(name)) return self.fields.get(name);
  const member = classMember(self.home, name, false) ?? classMember(self.home, name, true);
  if (member?.type === 'MethodDefinition' && member.value.type === 'FunctionExpression') {
    const method = new Closure(member.value, self.frame, self);
    if (member.kind === 'get') return machine.call(method, [], node, self);
    return member.kind === 'method' ? method : machine.unseen(node);
  }
  if (member?.type === 'PropertyDefinition' && member.value) {
    const isFixed =
      member.static || member.readonly || member.value.type.endsWith('FunctionExpression') || !isWritten(self, name);
    if (isFixed) return machine.valueOf(member.value, new Frame(self.frame, self));
  }
  return machine.unseen(node);

  function isWritten(owner: Self, field: string): boolean {
    return machine.index
      .fieldUsesOf(owner.home, field)
      .some(
        ({ parent }, index, uses) =>
          (parent.type === 'AssignmentExpression' && parent.left === uses[index]) ||
          parent.type === 'UpdateExpression' ||
          parent.type === 'ArrayPattern',
      );
  }
}

function ofBytes(bytes: Bytes, name: string): Thing {
  switch (name) {
    case 'length':
      return bytes.flavor === 'buffer' ? undefined : bytes.data.length;
    case 'byteLength':
      return bytes.data.length;
    case 'byteOffset':
      return 0;
    case 'sigBytes':
      return bytes.data.length;
    case 'buffer':
      return new Bytes(bytes.data, 'buffer', bytes.origin);
    default:
      if (!/^\d+$/u.test(name)) throw new Unclear();
      return bytes.data[Number(name)];
  }
}

function ofIndexed(object: string | Thing[], name: string): Thing {
  if (name === 'length') return object.length;
  if (!/^\d+$/u.test(name)) throw new Unclear();
  return object[Number(name)];
}

/** `object.name`. */
export function memberOf(object: Thing, name: string, node: Node, machine: Machine): Thing {
  if (name === 'subtle' && (object instanceof Unseen || object instanceof External))
    return new External('global', ['crypto', 'subtle']);
  if (object instanceof External) return ofExternal(object, name);
  if (object instanceof Plain)
    return object.hasMore && !object.fields.has(name) ? machine.unseen(node) : object.fields.get(name);
  if (typeof object === 'string' || Array.isArray(object)) return ofIndexed(object, name);
  if (object instanceof Bytes) return ofBytes(object, name);
  if (object instanceof Self) return ofSelf(object, name, node, machine);
  if (object instanceof Unseen) return name === 'length' ? textOf(object).length : machine.unseen(node);
  if (object instanceof Pending && !object.isPromise) return machine.unseen(node);
  throw new Unclear();
}

/** `delete object.name`. */
export function deleteMember(target: Node, machine: Machine, frame: Frame): void {
  const member = unwrap(target);
  if (member.type !== 'MemberExpression') throw new Unclear();
  const object = machine.valueOf(member.object, frame);
  const key = memberName(member) ?? machine.valueOf(member.property, frame);
  if (object instanceof Plain && typeof key === 'string') object.fields.delete(key);
  else if (!(object instanceof Unseen || object instanceof External)) throw new Unclear();
}

/** `object.name = value`. */
export function setMember(target: TSESTree.MemberExpression, value: Thing, machine: Machine, frame: Frame): void {
  const object = machine.valueOf(target.object, frame);
  const key = memberName(target) ?? machine.valueOf(target.property, frame);
  if (typeof key !== 'string' && typeof key !== 'number') throw new Unclear();
  const name = String(key);
  if (object instanceof Plain || object instanceof Self) object.fields.set(name, value);
  else if (Array.isArray(object) && /^\d{1,4}$/u.test(name)) object[Number(name)] = value;
  else if (object instanceof Bytes && typeof value === 'number') {
    object.data[Number(name)] = value;
    object.origin = undefined;
  } else if (!(object instanceof Unseen || object instanceof External)) throw new Unclear();
}
