// Is a method written into a request that the file receives, or filled in where nobody sent one? So does a server read a
// request (RFC 7636 section 4.3).
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, isWithin } from '../../syntax/ancestors';
import { memberName, spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node, SourceCode } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { leavesOf } from '../../values/parameters';
import { comesFromRequest, isReadFromRequest } from '../incoming';

/**
 * Whether what is written to is a request that the file receives.
 *
 * @param held the object or set whose method is written
 */
export function isReceived(held: Node, evaluation: Evaluation): boolean {
  const value = evaluation.valueOf(held, evaluation.top);
  if (leavesOf(value, held).some(comesFromRequest)) return true;
  const holder = spokenName(held);
  const isRead = (node: TSESTree.MemberExpression): boolean =>
    spokenName(node.object) === holder && node.parent.type !== 'AssignmentExpression' && isReadFromRequest(node);
  const isUnseen = value.kind === 'gap' || value.kind === 'foreign';
  return isUnseen && evaluation.index.ofType('MemberExpression').some(isRead);
}

/** Whether an expression reads the method: by the words that it is written to, or by asking a set for it by its name. */
function readsMethod(node: Node, written: readonly string[], sourceCode: SourceCode): boolean {
  const bare = unwrap(node);
  if (written.includes(sourceCode.getText(bare))) return true;
  if (bare.type !== 'CallExpression' || bare.callee.type !== 'MemberExpression') return false;
  const [name] = bare.arguments;
  const isAsked = /^(?:get|has)$/u.test(memberName(bare.callee) ?? '') && name !== undefined;
  return isAsked && written.includes(`${sourceCode.getText(bare.callee.object)}[${sourceCode.getText(name)}]`);
}

/** Whether a test says of what is written that there is nothing in it: `!params.name`, `params.name === undefined`. */
function asksWhetherMissing(test: Node, written: readonly string[], sourceCode: SourceCode): boolean {
  const bare = unwrap(test);
  if (bare.type === 'UnaryExpression') return bare.operator === '!' && readsMethod(bare.argument, written, sourceCode);
  if (bare.type === 'LogicalExpression')
    return [bare.left, bare.right].some((side) => asksWhetherMissing(side, written, sourceCode));
  const isEqual = bare.type === 'BinaryExpression' && /^={2,3}$/u.test(bare.operator);
  return isEqual && [bare.left, bare.right].some((side) => readsMethod(side, written, sourceCode));
}

/**
 * Whether a method is only filled in where nobody sent one: `if (!params.code_challenge_method) …`.
 *
 * @param written the spellings of what is written: `params.name`, or `params['name']` for a call of `set`
 */
export function isFilledIn(node: Node, written: readonly string[], { sourceCode }: Evaluation): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (isFunction(ancestor)) return false;
    if (ancestor.type === 'IfStatement' && isWithin(node, ancestor.consequent))
      if (asksWhetherMissing(ancestor.test, written, sourceCode)) return true;
    if (ancestor.type === 'LogicalExpression' && isWithin(node, ancestor.right)) {
      const { operator, left } = ancestor;
      const isMissing = operator === '||' || operator === '??' ? readsMethod(left, written, sourceCode) : false;
      if (isMissing || (operator === '&&' && asksWhetherMissing(left, written, sourceCode))) return true;
    }
  }
  return false;
}
