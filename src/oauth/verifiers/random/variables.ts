// What does a name hold: by its declaration, and by all that is written to it, added to it and filled into it?
import type { TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../../../syntax/names';
import type { Node, Reference, Variable } from '../../../syntax/nodes';
import { functionOfVariable, usesOf, variableOf } from '../../../syntax/scopes';
import { unwrap, wrapped } from '../../../syntax/unwrap';
import { anyNumber, exactly, plus } from '../../../values/interval';
import type { Interval } from '../../../values/interval';
import { isOnlyRead } from './blank-bytes';
import { handedToCallback } from './callbacks';
import { fillsOf } from './calls';
import { repetitionOf } from './loops';
import type { Repetition } from './loops';
import { blank, constantText, eitherOf, isBlank, joined, listOf, repeated, unknownMaterial } from './material';
import type { Material } from './material';
import { givenTo, scopeOf } from './scope';
import type { Reader, Scope } from './scope';

function initialOf(variable: Variable, scope: Scope, reader: Reader): Material | undefined {
  const definition = variable.defs.at(-1)?.node as Node | undefined;
  if (definition?.type !== 'VariableDeclarator') return undefined;
  const holder = definition.parent.parent;
  if (holder?.type === 'ForInStatement') return undefined;
  if (holder?.type === 'ForOfStatement' && holder.left === definition.parent) {
    const list = reader.read(holder.right, scope);
    return list.form === 'text' ? undefined : list.item;
  }
  if (definition.id.type !== 'Identifier') return undefined;
  return definition.init ? reader.read(definition.init, scope) : constantText('', definition);
}

/** `a = a + b` adds `b`, as `a += b` and `a = b + a` do; `a = b` replaces. A counter is looked at where it counts. */
function writeAt(
  reference: Reference,
  variable: Variable,
  reader: Reader,
): { added?: Node; replaced?: Node } | undefined {
  const use = reference.identifier as Node;
  const parent = use.parent;
  if (!reference.isWrite() || parent?.type === 'UpdateExpression') return undefined;
  if (parent?.type !== 'AssignmentExpression') return {};
  if (parent.operator === '+=') return { added: parent.right };
  if (parent.operator !== '=') return {};
  const right = unwrap(parent.right);
  const isSame = (node: Node): boolean =>
    node.type === 'Identifier' && variableOf(node, reader.evaluator.sourceCode) === variable;
  if (right.type === 'BinaryExpression' && right.operator === '+' && isSame(unwrap(right.left)))
    return { added: right.right };
  if (right.type === 'BinaryExpression' && right.operator === '+' && isSame(unwrap(right.right)))
    return { added: right.left };
  if (right.type === 'CallExpression') {
    const callee = unwrap(right.callee);
    const [only, ...others] = right.arguments;
    if (callee.type === 'MemberExpression' && memberName(callee) === 'concat' && isSame(callee.object))
      return only && others.length === 0 ? { added: only } : { replaced: parent.right };
  }
  return { replaced: parent.right };
}

function added(before: Material, part: Material, { count, until, isNested }: Repetition, node: Node): Material {
  if (!until) return joined(before, repeated(part, count), node);
  // The loop goes on until the text is long enough, however often that is.
  const isOneByOne = part.length.most === 1 && !isNested;
  const step = repeated(part, isOneByOne ? until : { least: 0, most: Infinity });
  const length = { least: until.least, most: isOneByOne ? until.most : Infinity };
  return { ...joined(before, step, node), length };
}

/** What `list.push(…)` and `list.unshift(…)` put in. */
function pushedAt(use: Node): readonly TSESTree.CallExpressionArgument[] {
  const member = wrapped(use).parent;
  if (member?.type !== 'MemberExpression' || unwrap(member.object) !== use) return [];
  const call = wrapped(member).parent;
  const isPut = memberName(member) === 'push' || memberName(member) === 'unshift';
  return isPut && call?.type === 'CallExpression' && call.callee === wrapped(member) ? call.arguments : [];
}

/** `list[index] = item`. */
function storedAt(use: Node): TSESTree.AssignmentExpression | undefined {
  const member = wrapped(use).parent;
  if (member?.type !== 'MemberExpression' || unwrap(member.object) !== use || !member.computed) return undefined;
  const assignment = wrapped(member).parent;
  return assignment?.type === 'AssignmentExpression' && assignment.left === member ? assignment : undefined;
}

/** What a variable is made anew in: the block that declares it, else its function. */
function homeOf(variable: Variable): Node | undefined {
  const block = variable.scope.block as Node;
  return block.type === 'BlockStatement' ? block : functionOfVariable(variable);
}

/** What is put into a list or into bytes one by one. */
function withItems(
  before: Material,
  uses: readonly Node[],
  variable: Variable,
  scope: Scope,
  reader: Reader,
): Material {
  let result = before;
  for (const use of uses) {
    const stored = storedAt(use);
    for (const part of stored ? [stored.right] : pushedAt(use)) {
      const repetition = repetitionOf(use, homeOf(variable), variable, scope, reader);
      const count = repetition.until ?? countOf(use, before, repetition);
      const isSpread = part.type === 'SpreadElement';
      const given = reader.read(isSpread ? part.argument : part, repetition.scope);
      const list = isSpread ? spreadOut(given, count, part) : listOf(given, count, part);
      const isNew = result.strong.most === 0 && result.weak.length === 0;
      if (stored && result.form === 'bytes') {
        const filled = { ...list, form: 'bytes' as const, length: before.length };
        result = isNew ? filled : eitherOf(result, filled, part);
      } else if (isNew && (result.length.most === 0 || stored)) result = list;
      else
        result = {
          ...eitherOf(result, list, part),
          length: plus(result.length, list.length),
          strong: plus(result.strong, list.strong),
        };
    }
  }
  return result;
}

/** What `...given` puts in, `count` times: the items of bytes and lists, the characters of a text. */
function spreadOut(given: Material, count: Interval, node: Node): Material {
  const isOfItems = given.form === 'bytes' || given.form === 'list';
  if (!isOfItems && given.form !== 'text') return { ...unknownMaterial(node), form: 'list' };
  return repeated({ ...given, form: 'list', item: given.item ?? unknownMaterial(node) }, count);
}

/** How many items a `push` or an assignment puts in. A list without a length grows with each new index. */
function countOf(use: Node, before: Material, { count }: Repetition): Interval {
  const stored = storedAt(use);
  if (!stored) return count;
  if (before.length.most > 0) return before.length;
  return stored.left.type === 'MemberExpression' && stored.left.property.type === 'Literal' ? anyNumber : count;
}

/** Whether an expression reads the variable that it is written to. */
function readsItself(written: Node, variable: Variable, use: Node): boolean {
  const [start, end] = written.range;
  return usesOf(variable).some(({ identifier }) => {
    const [from, to] = identifier.range;
    return (identifier as Node) !== use && from >= start && to <= end;
  });
}

function writtenOver(
  variable: Variable,
  initial: Material | undefined,
  use: Node,
  scope: Scope,
  reader: Reader,
): Material | undefined {
  let result = initial;
  let isReplaced = false;
  for (const reference of usesOf(variable)) {
    const place = reference.identifier as Node;
    const write = place === use ? undefined : writeAt(reference, variable, reader);
    if (!write) continue;
    const repetition = repetitionOf(place, homeOf(variable), variable, scope, reader);
    if (write.added && result) result = added(result, reader.read(write.added, repetition.scope), repetition, place);
    else if (write.replaced && result && readsItself(write.replaced, variable, use)) {
      const settled = new Map([...(repetition.scope.settled ?? []), [variable, result]]);
      const next = reader.read(write.replaced, { ...repetition.scope, settled });
      const isCertain = repetition.count.least === 1 && repetition.count.most === 1;
      const isOnce = repetition.count.most <= 1;
      if (isOnce) result = isCertain ? next : eitherOf(result, next, place);
      else result = changedOften(result, next, place);
    } else if (write.replaced) {
      const next = reader.read(write.replaced, repetition.scope);
      const isFresh = !isReplaced && (result === undefined || result.text === '' || result.form === 'unknown');
      result = isFresh || !result ? next : eitherOf(result, next, place);
      isReplaced = true;
    } else result = unknownMaterial(place);
  }
  return result;
}

/** Again and again it may become anything, e.g. longer by a character each time; but from nothing comes no randomness. */
function changedOften(before: Material, { form, weak, strong, uuids }: Material, node: Node): Material {
  const all = { ...unknownMaterial(node), form, weak };
  if (before.strong.most > 0 || strong.most > 0) return all;
  return { ...all, strong: exactly(0), ...(before.uuids.most === 0 && uuids.most === 0 && { uuids: exactly(0) }) };
}

/**
 * What a name holds.
 *
 * @returns undefined when the evaluator has to say
 */
export function heldBy(node: TSESTree.Identifier, scope: Scope, reader: Reader): Material | undefined {
  const variable = variableOf(node, reader.evaluator.sourceCode);
  if (!variable) return undefined;
  const settled = scope.settled?.get(variable);
  if (settled) return settled;
  const given = givenTo(variable, scope);
  const home = given ? scope : scopeOf(variable, scope);
  const initial = given ? given() : (initialOf(variable, home, reader) ?? handedToCallback(variable, scope, reader));
  const uses = usesOf(variable).map(({ identifier }) => identifier as Node);
  const written = writtenOver(variable, initial, node, home, reader);
  if (!written) return undefined;
  if (written.form !== 'bytes' && written.form !== 'list') return written;
  const filled = fillsOf(written, uses, home, reader);
  const held = withItems(
    filled,
    uses.filter((use) => use !== node),
    variable,
    home,
    reader,
  );
  return isMadeBlank(variable, initial, held) && isOnlyRead(variable, home, reader.evaluator) ? blank(held) : held;
}

/** Whether a variable is declared with new bytes that are all zero, and nothing visible is put into them. */
function isMadeBlank(variable: Variable, initial: Material | undefined, held: Material): boolean {
  const definition = variable.defs.at(-1)?.node as Node | undefined;
  const init = definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : undefined;
  return (
    init !== undefined &&
    initial !== undefined &&
    unwrap(initial.node) === init &&
    isBlank(initial) &&
    isBlank(held) &&
    held.length.least > 0
  );
}
