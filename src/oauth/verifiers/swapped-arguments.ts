// Is a function of the file given the challenge where it takes the verifier? `exchange(code, codeChallenge)`
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { functionsCalled } from './marks';
import type { NamedValues } from './named-values';
import { isBareVerifierName, isVerifierName } from './secret-names';

function namesVerifier(parameter: Node | undefined): boolean {
  if (parameter?.type !== 'Identifier') return false;
  return isVerifierName(parameter.name) || isBareVerifierName(parameter.name);
}

/** The arguments of a call that are named S256 challenges, although the parameters are named verifiers. */
export function swappedArguments(
  call: TSESTree.CallExpression,
  named: NamedValues,
  evaluation: Evaluation,
): readonly Node[] {
  const challenges = call.arguments.filter((one) => named.isNamedChallenge(unwrap(one)));
  if (challenges.length === 0) return [];
  const called = functionsCalled(call, evaluation);
  return challenges.filter((one) => {
    const at = call.arguments.indexOf(one);
    return called.length > 0 && called.every(({ params }) => namesVerifier(params[at]));
  });
}
