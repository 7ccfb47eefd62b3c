// Is a code verifier made where the routes of a server are set up? Then every login that one of their handlers begins has it.
import { isWithin } from '../../syntax/ancestors';
import { spokenName } from '../../syntax/names';
import type { Variable } from '../../syntax/nodes';
import { usesOf } from '../../syntax/scopes';
import { mentions } from '../../values/parameters';
import type { Evaluation } from '../../values/evaluation';
import { functionsAround, hasSingleUser, isRunAgain } from '../execution';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { handlersOf, setsUpRoutes } from '../serving/servings';
import type { CodeVerifier } from '../verifiers/code-verifier';

/** Whether the server waits for the answer to one login: it is closed then, or the program ends. */
function endsItself({ index }: Evaluation): boolean {
  const ends = index.methodCallsNamed('exit').filter(({ callee }) => {
    return callee.type === 'MemberExpression' && spokenName(callee.object) === 'process';
  });
  return index.methodCallsNamed('close').length > 0 || ends.some((call) => functionsAround(call).length > 0);
}

/** Whether code runs once, or as often as routes are set up. */
function isPartOfSetup({ node }: CodeVerifier, evaluation: Evaluation): boolean {
  const [home] = functionsAround(node);
  if (home && setsUpRoutes(home, evaluation)) return true;
  return handlersOf(node, evaluation).length === 0 && !isRunAgain(node, evaluation);
}

/**
 * Whether a verifier is made beside the routes of a server, one of which begins logins with it.
 *
 * @param holders the variables that hold the verifier or its challenge
 */
export function isMadeWithRoutes(
  verifier: CodeVerifier,
  holders: readonly Variable[],
  requests: readonly AuthorizationRequest[],
  evaluation: Evaluation,
): boolean {
  if (hasSingleUser(evaluation) || !isPartOfSetup(verifier, evaluation)) return false;
  const readers = holders
    .flatMap((variable) => usesOf(variable))
    .flatMap(({ identifier }) => handlersOf(identifier, evaluation))
    .filter((handler) => !isWithin(verifier.node, handler));
  if (readers.length === 0 || endsItself(evaluation)) return false;
  return requests.some(
    ({ node, parameters }) =>
      mentions(parameters, 'code_challenge') && handlersOf(node, evaluation).some((one) => readers.includes(one)),
  );
}
