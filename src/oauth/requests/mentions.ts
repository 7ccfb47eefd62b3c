// Is a URL only spoken of here - compared, tested, asserted, an example in the description of an API - rather than sent?
import type { TSESTree } from '@typescript-eslint/utils';
import { callsUpTo } from '../../syntax/chains';
import { isSpoken, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { wrapped } from '../../syntax/unwrap';
import { isExample, isSentence } from './descriptions';

const comparing = new Set(['===', '!==', '==', '!=', 'in', 'instanceof', '<', '>']);
/** What assertions are called, and matchers within them: `expect(url).toBe(expected)`, `expect.objectContaining(body)`. */
const asserting =
  /^(?:expect\w*|toBe|toEqual|toStrictEqual|toContain\w*|toMatch\w*|toHave\w*|(?:object|array|string)(?:Not)?Containing|called\w*With\w*|equal|strictEqual|deepEqual|deepStrictEqual|assert\w*)$/u;
const testing =
  /^(?:startsWith|endsWith|includes|indexOf|match|matchAll|test|search|describe|it|nock|intercept|mock\w*|waitForURL|waitForUrl|goto)$/u;

function isArgumentOf(node: Node, name: RegExp): boolean {
  const { parent } = wrapped(node);
  return (
    parent?.type === 'CallExpression' &&
    (parent.arguments as Node[]).includes(wrapped(node)) &&
    name.test(spokenName(parent.callee) ?? '')
  );
}

/** Whether a server that a test puts in the place of the real one is told what to expect: `nock(url).post('/token', body)`. */
function isExpectedBy(call: TSESTree.CallExpression): boolean {
  return callsUpTo(call).some(({ callee }) => isSpoken(callee, /^nock$/u));
}

/** Whether the expression is compared with another, or an assertion is made of it. */
export function isHeldAgainst(expression: Node): boolean {
  const { parent } = wrapped(expression);
  if (parent?.type === 'BinaryExpression') return comparing.has(parent.operator);
  return isArgumentOf(expression, asserting);
}

/** Whether the expression stands in a comparison, a test, an assertion or an example. */
export function isOnlyMentioned(expression: Node): boolean {
  const node = wrapped(expression);
  const { parent } = node;
  if (!parent) return false;
  if (isExample(node) || isSentence(expression) || isHeldAgainst(node)) return true;
  if (parent.type === 'SwitchCase') return true;
  if (parent.type === 'CallExpression') return isArgumentOf(node, testing) || isExpectedBy(parent);
  if (parent.type === 'NewExpression') return /(?:Error|Exception|RegExp)$/u.test(spokenName(parent.callee) ?? '');
  return false;
}
