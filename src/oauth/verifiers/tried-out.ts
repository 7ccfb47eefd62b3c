// Is a verifier only tried out: is its challenge held against a known one, as tests and self-checks do?
import { lastCallAfter } from '../../syntax/chains';
import type { Node, SourceCode } from '../../syntax/nodes';
import { usesOf, variableOf } from '../../syntax/scopes';
import { awaited, wrapped } from '../../syntax/unwrap';
import { isHeldAgainst, isOnlyMentioned } from '../requests/mentions';
import { isLog } from '../requests/only-shown';

/** The places where a variable of the file is read. */
function usesOfName(name: Node, sourceCode: SourceCode): readonly Node[] {
  const variable = name.type === 'Identifier' ? variableOf(name, sourceCode) : undefined;
  return (variable ? usesOf(variable) : []).map(({ identifier }) => wrapped(identifier));
}

/** The whole text that an expression is written into. */
function textAround(use: Node): Node {
  const { parent } = use;
  return parent?.type === 'TemplateLiteral' || (parent?.type === 'BinaryExpression' && parent.operator === '+')
    ? textAround(wrapped(parent))
    : use;
}

/** A parameter in an address: what is printed may be opened. */
const inAddress = /[?&]\w+=/u;

/** Whether a use only tells what was found instead: ``throw new Error(`got ${found}`)``, `console.error('got', found)`. */
function isTold(use: Node, sourceCode: SourceCode): boolean {
  const text = textAround(use);
  if (inAddress.test(sourceCode.getText(text))) return false;
  if (text.parent?.type === 'CallExpression') return isLog(text.parent);
  return text.parent?.type === 'NewExpression' && isOnlyMentioned(text);
}

/** Whether a name is only held against what is known, as tests do with the challenge of a known verifier. */
export function isOnlyCompared(name: Node, sourceCode: SourceCode): boolean {
  const uses = usesOfName(name, sourceCode).filter((use) => !isTold(use, sourceCode));
  return uses.length > 0 && uses.every((use) => isHeldAgainst(use) || use.parent?.type === 'MemberExpression');
}

/** Whether what a call makes of the expression is only held against something: `(await challengeOf(verifier)) === known`. */
function isTriedIn(use: Node, sourceCode: SourceCode): boolean {
  const call = use.parent;
  if (call?.type !== 'CallExpression' || call.callee === use) return false;
  const made = awaited(lastCallAfter(call));
  if (isHeldAgainst(made)) return true;
  return made.parent?.type === 'VariableDeclarator' && isOnlyCompared(made.parent.id, sourceCode);
}

/** Whether a text that is written down is only tried out: where it stands, or by each use of the name that it has. */
export function isOnlyTried(text: Node, sourceCode: SourceCode): boolean {
  if (isTriedIn(wrapped(text), sourceCode)) return true;
  const { parent } = wrapped(text);
  if (parent?.type !== 'VariableDeclarator' || parent.init !== wrapped(text)) return false;
  const uses = usesOfName(parent.id, sourceCode);
  return uses.length > 0 && uses.every((use) => isTriedIn(use, sourceCode));
}
