// What is `a.b`, given what `a` is?
import type { TSESTree } from '@typescript-eslint/utils';
import { classMember } from '../syntax/file-index';
import { memberName, spokenName } from '../syntax/names';
import type { ClassNode, Node } from '../syntax/nodes';
import { mentionsOfClass } from '../syntax/scopes';
import type { Evaluator } from './evaluator';
import { valueOfField } from './fields';
import { copiedMembers } from './members';
import { piecesOf, textOf } from './text';
import { choice, classOf, gap, mapOptions, scalar } from './value';
import type { ClassValue, Environment, Foreign, Gap, Instance, List, Members, Query, Url, Value } from './value';

function ofMembers(members: Members, name: string, node: Node): Value {
  const entries = members.entries.filter((entry) => entry.name === name);
  const [hidden] = members.gaps;
  if (entries.length === 0) return hidden ? gap(node, hidden.doubt) : scalar(undefined, node);
  const options = entries.map((entry) => entry.value());
  if (entries.every((entry) => entry.presence === 'sometimes'))
    options.push(hidden ? gap(node, hidden.doubt) : scalar(undefined, node));
  return choice(options, node);
}

/** Whether something unseen stands in front of an item, which is then at another place than it seems. */
function isBefore(unseen: Node, item: Node): boolean {
  return unseen.range[0] < item.range[0];
}

function ofList(list: List, name: string, node: Node): Value {
  if (name === 'length') {
    const isKnown = list.gaps.length === 0 && list.items.every(({ presence }) => presence === 'always');
    return isKnown ? scalar(list.items.length, node) : gap(node, 'spread');
  }
  if (!/^\d+$/u.test(name)) return gap(node, 'call');
  const position = Number(name);
  const isCertain = list.items.slice(0, position + 1).every((item) => item.presence === 'always');
  const item = list.items[position];
  const [hidden] = list.gaps;
  if (item && isCertain && !list.gaps.some((one) => isBefore(one.node, item.node))) return item.value();
  return hidden || item ? gap(node, hidden?.doubt ?? 'branch') : scalar(undefined, node);
}

/** What an address that is not known to its end may have in its query; undefined when its end is known. */
function unseenIn({ base }: Url): Gap | undefined {
  const last = base.pieces.at(-1);
  return typeof last === 'object' && last.kind === 'gap' && !last.encoded ? last : undefined;
}

function queryOfUrl(url: Url, node: Node): Query {
  const unseen = unseenIn(url);
  const { members } = url;
  return unseen ? { kind: 'query', members, node, unseen } : { kind: 'query', members, node };
}

function ofUrl(url: Url, name: string, node: Node): Value {
  switch (name) {
    case 'searchParams':
    case 'query':
      return queryOfUrl(url, url.node);
    case 'href':
      return textOf(piecesOf(url, url.node), url.node);
    case 'search':
      return textOf(['?', { kind: 'serialized', members: copiedMembers(queryOfUrl(url, node)) }], url.node);
    default:
      return gap(node, 'call');
  }
}

/** The class that this one extends, when the file declares it. */
function parentOf(node: ClassNode, evaluator: Evaluator, environment: Environment): ClassNode | undefined {
  if (!node.superClass) return undefined;
  const parent = classOf(evaluator.valueOf(node.superClass, environment));
  return parent === node ? undefined : parent;
}

/** Calls a getter. */
function ofGetter(
  value: TSESTree.FunctionExpression,
  self: Value,
  node: Node,
  evaluator: Evaluator,
  environment: Environment,
): Value {
  return evaluator.enter({ kind: 'function', node: value, environment }, { values: [], gap: undefined }, node, self);
}

/** An object of the class of a package that a class of the file extends. */
export function instanceOfParent(node: ClassNode, evaluator: Evaluator, environment: Environment): Foreign | undefined {
  const parent = node.superClass && evaluator.valueOf(node.superClass, environment);
  if (parent?.kind !== 'foreign' || parent.module === 'global' || parent.module.startsWith('.')) return undefined;
  return { ...parent, path: [...parent.path, 'new'] };
}

function ofInstance(instance: Instance, name: string, node: Node, evaluator: Evaluator): Value {
  let home: ClassNode = instance.node;
  for (let height = 0; height < 4; height += 1) {
    const member = classMember(home, name, false);
    if (member?.type === 'MethodDefinition' && member.value.type === 'FunctionExpression') {
      if (member.kind === 'get') return ofGetter(member.value, instance, node, evaluator, instance.environment);
      if (member.kind === 'method') return { kind: 'function', node: member.value, environment: instance.environment };
    }
    const field = valueOfField(instance, home, name, node, evaluator);
    if (field) return field;
    const parent = parentOf(home, evaluator, instance.environment);
    if (!parent) break;
    home = parent;
  }
  const inherited = instanceOfParent(home, evaluator, instance.environment);
  if (inherited) return memberOf(inherited, name, node, instance.environment, evaluator);
  return gap(node, instance.node.superClass ? 'import' : 'reassigned');
}

/** What the file assigns to a static field from outside: `Config.kind = …`. */
function writtenToClass(value: ClassValue, name: string, evaluator: Evaluator): readonly Value[] {
  return mentionsOfClass(value.node, evaluator.sourceCode).flatMap((reference): Value[] => {
    const member = (reference.identifier as Node).parent;
    if (member?.type !== 'MemberExpression' || memberName(member) !== name) return [];
    const { parent } = member;
    if (parent.type !== 'AssignmentExpression' || parent.left !== member) return [];
    return [parent.operator === '=' ? evaluator.valueOf(parent.right, value.environment) : gap(parent, 'reassigned')];
  });
}

function ofClass(value: ClassValue, name: string, node: Node, evaluator: Evaluator): Value {
  let home: ClassNode | undefined = value.node;
  for (let height = 0; home && height < 4; height += 1) {
    const found = ofStaticMember({ ...value, node: home }, name, node, evaluator);
    if (found) return found;
    home = parentOf(home, evaluator, value.environment);
  }
  return gap(node, 'reassigned');
}

function ofStaticMember(value: ClassValue, name: string, node: Node, evaluator: Evaluator): Value | undefined {
  const member = classMember(value.node, name, true);
  if (member?.type === 'PropertyDefinition' && member.value) {
    const initial = evaluator.valueOf(member.value, value.environment);
    return choice([initial, ...writtenToClass(value, name, evaluator)], node);
  }
  if (member?.type === 'MethodDefinition' && member.value.type === 'FunctionExpression') {
    if (member.kind === 'get') return ofGetter(member.value, value, node, evaluator, value.environment);
    return { kind: 'function', node: member.value, environment: value.environment };
  }
  return undefined;
}

/** The value of the property `name` of a value. */
export function memberOf(
  object: Value,
  name: string,
  node: Node,
  environment: Environment,
  evaluator: Evaluator,
): Value {
  return mapOptions(object, node, (one) => {
    switch (one.kind) {
      case 'record':
        return ofMembers(one.members, name, node);
      case 'list':
        return ofList(one, name, node);
      case 'url':
        return ofUrl(one, name, node);
      case 'instance':
        return ofInstance(one, name, node, evaluator);
      case 'class':
        return ofClass(one, name, node, evaluator);
      case 'foreign': {
        const path = name === 'default' && one.path.length === 0 ? one.path : [...one.path, name];
        return { ...one, path, node, environment };
      }
      case 'text':
        return name === 'length' && one.pieces.every((piece) => typeof piece === 'string')
          ? scalar(one.pieces.join('').length, node)
          : gap(node, 'call');
      case 'scalar':
        return scalar(undefined, node);
      case 'gap':
        return one.origin
          ? { ...one.origin, path: [...one.origin.path, name], node, environment }
          : { kind: 'gap', node, doubt: one.doubt, path: [...(one.path ?? [spokenName(one.node) ?? '']), name] };
      case 'query': {
        // What an import is used like does not change what its methods are: `Cookies.set(…)` after another one.
        const origin = one.members.gaps.find((hidden) => hidden.origin !== undefined)?.origin;
        return origin ? { ...origin, path: [...origin.path, name], node, environment } : gap(node, 'call');
      }
      default:
        return gap(node, 'call');
    }
  });
}

/** The members of an enum as a record: text values as written, numbers counted on. */
export function enumRecord(node: TSESTree.TSEnumDeclaration, evaluator: Evaluator, environment: Environment): Value {
  let next: number | undefined = 0;
  const entries = node.body.members.map((member) => {
    const name = member.id.type === 'Identifier' ? member.id.name : String(member.id.value);
    let value: Value;
    if (member.initializer) value = evaluator.valueOf(member.initializer, environment);
    else value = next === undefined ? gap(member, 'syntax') : scalar(next, member);
    next = value.kind === 'scalar' && typeof value.value === 'number' ? value.value + 1 : undefined;
    return { name, value: () => value, node: member, carrier: node, presence: 'always' as const };
  });
  return { kind: 'record', members: { entries, gaps: [] }, node };
}
