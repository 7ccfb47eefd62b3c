// What the conditions around a place say of an expression that is read there: `if (name) send(name)`.
import { isFunction, isUndefined } from './nodes';
import type { Node, SourceCode } from './nodes';
import { unwrap } from './unwrap';

/** What is known of an expression: that it counts as true, or only that it is neither null nor undefined. */
export type Proof = 'truthy' | 'present';

/** Whether an expression is `null` or `undefined`. */
function isNothing(node: Node): boolean {
  return isUndefined(node) || (node.type === 'Literal' && node.raw === 'null');
}

/** The text of an expression without what only types and optional chains add to it. */
function spelling(node: Node, sourceCode: SourceCode): string {
  return sourceCode.getText(unwrap(node)).replaceAll(/[\s!?]/gu, '');
}

/** What a condition of this outcome says of the expression with a certain spelling. */
function proofOf(wrappedTest: Node, outcome: boolean, wanted: string, sourceCode: SourceCode): Proof | undefined {
  const test = unwrap(wrappedTest);
  if (test.type === 'UnaryExpression' && test.operator === '!')
    return proofOf(test.argument, !outcome, wanted, sourceCode);
  if (test.type === 'LogicalExpression') {
    if (test.operator !== (outcome ? '&&' : '||')) return undefined;
    return proofOf(test.left, outcome, wanted, sourceCode) ?? proofOf(test.right, outcome, wanted, sourceCode);
  }
  if (test.type === 'BinaryExpression') {
    const isUnequal = test.operator === '!=' || test.operator === '!==';
    if (!isUnequal && test.operator !== '==' && test.operator !== '===') return undefined;
    if (isUnequal !== outcome || !isNothing(unwrap(test.right))) return undefined;
    return spelling(test.left, sourceCode) === wanted ? 'present' : undefined;
  }
  return outcome && spelling(test, sourceCode) === wanted ? 'truthy' : undefined;
}

/**
 * What the conditions between a place and its function say of the expression at that place.
 *
 * @param node an identifier or a member: other expressions may give something else the next time
 * @returns nothing where no condition speaks of it
 */
export function provenOf(node: Node, sourceCode: SourceCode): Proof | undefined {
  let wanted: string | undefined;
  for (let child = node; child.parent && !isFunction(child); child = child.parent) {
    const { parent } = child;
    let outcome: boolean | undefined;
    let test: Node | undefined;
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
      if (child !== parent.test) ({ test } = parent);
      outcome = child === parent.consequent;
    } else if (parent.type === 'LogicalExpression' && parent.operator !== '??') {
      if (child === parent.right) test = parent.left;
      outcome = parent.operator === '&&';
    }
    if (!test || outcome === undefined) continue;
    wanted ??= spelling(node, sourceCode);
    const proof = proofOf(test, outcome, wanted, sourceCode);
    if (proof) return proof;
  }
  return undefined;
}
