// Is a URL only spoken of here - compared, tested, asserted, an example in the description of an API - rather than sent?
import { spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { wrapped } from '../../syntax/unwrap';
import { isExample } from './descriptions';

const comparing = new Set(['===', '!==', '==', '!=', 'in', 'instanceof', '<', '>']);
const testing =
  /^(?:startsWith|endsWith|includes|indexOf|match|matchAll|test|search|expect\w*|toBe|toEqual|toStrictEqual|toContain\w*|toMatch\w*|toHave\w*|called\w*With\w*|equal|strictEqual|deepEqual|deepStrictEqual|assert\w*|describe|it|nock|intercept|mock\w*|waitForURL|waitForUrl|goto)$/u;

/** Whether the expression stands in a comparison, a test, an assertion or an example. */
export function isOnlyMentioned(expression: Node): boolean {
  const node = wrapped(expression);
  const { parent } = node;
  if (!parent) return false;
  if (isExample(node)) return true;
  if (parent.type === 'BinaryExpression') return comparing.has(parent.operator);
  if (parent.type === 'SwitchCase') return true;
  if (parent.type === 'CallExpression') {
    const name = spokenName(parent.callee);
    return name !== undefined && testing.test(name) && (parent.arguments as Node[]).includes(node);
  }
  if (parent.type === 'NewExpression') return /(?:Error|Exception|RegExp)$/u.test(spokenName(parent.callee) ?? '');
  return false;
}
