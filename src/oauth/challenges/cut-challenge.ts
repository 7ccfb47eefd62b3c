// Is what is sent as challenge cut short, or written in other letters, whatever it was before? No digest stays one then.
import { memberName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { givenOnce } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';

/** The characters of every S256 challenge (RFC 7636 appendix A). */
const whole = 43;

function numberIn(node: Node | undefined): number | undefined {
  return node?.type === 'Literal' && typeof node.value === 'number' ? node.value : undefined;
}

/** Whether a call leaves at most so many characters of a text that no challenge remains: `challenge.slice(0, 32)`. */
function cutsShort(name: string, [first, second]: readonly Node[]): boolean {
  const from = numberIn(first);
  const to = numberIn(second);
  if (from === undefined || to === undefined) return false;
  const length = name === 'substr' ? to : Math.abs(to - from);
  return /^(?:slice|substr|substring)$/u.test(name) && length > 0 && length < whole;
}

/** Whether an expression, or what its name was given, is a text that was cut short or has its letters in one case. */
export function isCutChallenge(expression: Node, { sourceCode }: Evaluation): boolean {
  const node = unwrap(givenOnce(expression, sourceCode) ?? expression);
  if (node.type !== 'CallExpression') return false;
  const callee = unwrap(node.callee);
  const name = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  if (name === undefined) return false;
  return cutsShort(name, node.arguments) || (/^to(?:Lower|Upper)Case$/u.test(name) && node.arguments.length === 0);
}
