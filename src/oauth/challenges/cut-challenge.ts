// Is what is sent as challenge cut short, or written in other letters, whatever it was before? No digest stays one then.
import type { TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { Trail } from './trail';

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

/** Whether a call cuts a text short, or writes its letters in one case. */
function alters({ callee, arguments: given }: TSESTree.CallExpression): boolean {
  const member = unwrap(callee);
  const name = member.type === 'MemberExpression' ? memberName(member) : undefined;
  if (name === undefined) return false;
  return cutsShort(name, given) || (/^to(?:Lower|Upper)Case$/u.test(name) && given.length === 0);
}

class Cuts extends Trail {
  protected override foundAt(node: Node, path: readonly string[]): Node | undefined {
    return path.length === 0 && node.type === 'CallExpression' && alters(node) ? node : undefined;
  }
}

/** Where the text is cut short, or has its letters put into one case, that an expression gives on every way. */
export function cutOf(expression: Node, facts: SecretFacts): Node | undefined {
  facts.evaluation.begin();
  return new Cuts(facts).follow(expression);
}
