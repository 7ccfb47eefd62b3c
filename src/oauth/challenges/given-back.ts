// Does a function that promises a challenge give its verifier back as it is, or a text that no verifier went into?
import { spokenName } from '../../syntax/names';
import type { FunctionNode, Node, Variable } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { returnsOf } from '../verifiers/marks';
import { isFallback } from './capability';
import type { ChallengeMistake } from './code-challenge';
import { mistakeOfConstant } from './constant-challenge';
import { verifierGivenTo } from './derivation/wrong-input';
import { isDrawn } from './drawn-challenge';
import { speaksOfPlain } from './plain-words';

/** Where a function gives something else than a digest, and what that is. */
export interface GivenBack {
  readonly node: Node;
  readonly mistake: ChallengeMistake;
}

/** Calls that give the text that they are given. */
const keeping = /^(?:encodeURIComponent|String|trim|toString|resolve)$/u;

/** Whether an expression is the text in a variable, unchanged. */
function isTextOf(variable: Variable, expression: Node, { sourceCode }: Evaluation): boolean {
  let node = unwrap(expression);
  for (let height = 0; height < 4; height += 1) {
    if (node.type === 'Identifier') return variableOf(node, sourceCode) === variable;
    if (node.type === 'AwaitExpression') node = unwrap(node.argument);
    else if (node.type === 'CallExpression' && keeping.test(spokenName(node.callee) ?? '')) {
      const callee = unwrap(node.callee);
      const inner: Node | undefined =
        node.arguments[0] ?? (callee.type === 'MemberExpression' ? callee.object : undefined);
      if (!inner || inner.type === 'SpreadElement') return false;
      node = unwrap(inner);
    } else return false;
  }
  return false;
}

function mistakeOf(result: Node, verifier: Variable, evaluation: Evaluation): ChallengeMistake | undefined {
  if (isTextOf(verifier, result, evaluation)) return 'givenBack';
  const node = unwrap(result);
  if (node.type === 'Literal' && typeof node.value === 'string')
    return mistakeOfConstant(node.value, evaluation, false)?.mistake;
  return isDrawn(node, evaluation) ? 'drawn' : undefined;
}

/** The ways of a condition that an expression is. */
function waysOf(node: Node): readonly Node[] {
  const bare = unwrap(node);
  return bare.type === 'ConditionalExpression' ? [...waysOf(bare.consequent), ...waysOf(bare.alternate)] : [bare];
}

/**
 * What a function that makes challenges, and is given the verifier, gives on all ways although it is no digest, or on that
 * of platforms which cannot hash. Files that speak of the method `plain` may mean it.
 */
export function givenBackBy(node: FunctionNode, evaluation: Evaluation): GivenBack | undefined {
  if (speaksOfPlain(evaluation.sourceCode)) return undefined;
  const verifier = verifierGivenTo(node, evaluation.sourceCode);
  if (!verifier) return undefined;
  const found = returnsOf(node, evaluation)
    .flatMap(waysOf)
    .map((way): GivenBack | undefined => {
      const mistake = mistakeOf(way, verifier, evaluation);
      return mistake && { node: way, mistake };
    });
  const fallback = found.find((one) => one?.mistake === 'givenBack' && isFallback(one.node, evaluation));
  return fallback ?? (found.every((one) => one !== undefined) ? found[0] : undefined);
}
