// Does a token request send a verifier that is made for it alone? No authorization request had the challenge of that one.
import { isWithin } from '../../syntax/ancestors';
import { isSpoken, spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import { functionOfVariable, givenOnce, usesOf, variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import { walk } from '../../syntax/walk';
import type { Evaluation } from '../../values/evaluation';
import { matchesOf } from '../library/calls';
import { entriesNamed } from '../requests/token-request';
import type { TokenRequest } from '../requests/token-request';
import { drawsText, namesMaker } from '../verifiers/making';
import { functionsCalled } from '../verifiers/marks';
import { expressionOf } from './collect-code-challenges';
import { isDrawn } from './drawn-challenge';

/** Whether an expression reads a variable that may hold what was drawn before: a constant list of characters is none. */
function readsHeld(node: Node, { sourceCode }: Evaluation): boolean {
  let isHeld = false;
  walk(node, sourceCode.visitorKeys, (one) => {
    const declared =
      one.type === 'Identifier' ? (variableOf(one, sourceCode)?.defs[0]?.node as Node | undefined) : undefined;
    const init = declared?.type === 'VariableDeclarator' && declared.init ? unwrap(declared.init) : declared;
    const isFixed = !init || isFunction(init) || init.type === 'Literal' || isSpoken(init, /^require$/u);
    if (!isFixed && !init.type.startsWith('Import')) isHeld = true;
    return !isHeld;
  });
  return isHeld;
}

/** Whether an expression draws a new text: by hand, by a function of the file that says so, or by a library. */
export function drawsVerifier(node: Node, evaluation: Evaluation): boolean {
  const bare = unwrap(node);
  if (bare.type === 'AwaitExpression') return drawsVerifier(bare.argument, evaluation);
  if (readsHeld(bare, evaluation)) return false;
  if (bare.type !== 'CallExpression') return drawsText(bare, evaluation) && isDrawn(bare, evaluation);
  evaluation.begin();
  const callee = evaluation.valueOf(bare.callee, evaluation.top);
  if (matchesOf(callee, (row) => row.generators).some(({ item }) => item.gives === 'verifier')) return true;
  // Others may give what they have kept.
  const isMaker = functionsCalled(bare, evaluation).length === 0 || namesMaker(spokenName(bare.callee) ?? '');
  return isMaker && drawsText(bare, evaluation) && isDrawn(bare, evaluation);
}

/** Whether a verifier is drawn where it is sent, or held by a variable that nothing else reads. */
function isFresh(expression: Node, evaluation: Evaluation): boolean {
  if (drawsVerifier(expression, evaluation)) return true;
  const node = unwrap(expression);
  const variable = node.type === 'Identifier' ? variableOf(node, evaluation.sourceCode) : undefined;
  const made = variable && givenOnce(node, evaluation.sourceCode);
  // What the whole file holds is shared between its requests.
  if (!made || functionOfVariable(variable) === undefined || !drawsVerifier(made, evaluation)) return false;
  return usesOf(variable).every((use) => !use.isRead() || use.identifier === node);
}

/** The verifiers of a token request of which no challenge can have been made. */
export function freshVerifiersOf(request: TokenRequest, evaluation: Evaluation): readonly Node[] {
  return entriesNamed(request, 'code_verifier').flatMap((entry) => {
    const expression = expressionOf(entry, evaluation);
    // What is found where it was made may go elsewhere too.
    const isSentThere = expression !== undefined && expression !== entry.node && isWithin(expression, entry.node);
    return isSentThere && isFresh(expression, evaluation) ? [expression] : [];
  });
}
