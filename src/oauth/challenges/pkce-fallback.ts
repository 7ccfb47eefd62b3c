// Does a request visibly go out without PKCE where the platform or the server seems not to support it? RFC 9700 section
// 4.8.2 calls that a downgrade: a client must not fall back (RFC 7636 section 7.2).
import { ancestorsOf, isWithin } from '../../syntax/ancestors';
import type { TSESTree } from '@typescript-eslint/utils';
import { isSpoken } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node, SourceCode } from '../../syntax/nodes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { entriesOf } from '../requests/authorization-request';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { capabilityTest, isAbsent, isTurnedAwayBefore, swallowing, testAround } from './capability';

/** A condition under which a request is sent without a challenge. */
export interface PkceFallback {
  /** The test of the condition, or the handler of the failure. */
  readonly node: Node;
}

function fallbackAt(child: Node, parent: Node, evaluation: Evaluation): Node | undefined {
  if (parent.type === 'TryStatement' && child === parent.block) return swallowing(parent);
  const test = testAround(child, parent, evaluation);
  return test && capabilityTest(test, evaluation);
}

/** Whether the handler makes up for the challenge: by setting it, or by anything else that speaks of PKCE. */
function isMendedIn(node: Node, sourceCode: SourceCode): boolean {
  return node.type === 'CatchClause' && /challenge/iu.test(sourceCode.getText(node.body));
}

/** Whether the request goes on behind the branch: what makes it does not stand in the same branch. */
function goesOnBehind(branch: Node, request: AuthorizationRequest): boolean {
  return request.parameters.entries.some(
    ({ name, node, carrier }) =>
      name !== 'code_challenge' &&
      name !== 'code_challenge_method' &&
      !isWithin(node, branch) &&
      !isWithin(carrier, branch),
  );
}

function fallbacksOf(request: AuthorizationRequest, evaluation: Evaluation): readonly PkceFallback[] {
  const entries = entriesOf(request, 'code_challenge');
  if (entries.length !== 1) return [];
  return entries.flatMap((entry): PkceFallback[] => {
    let child = entry.node;
    for (const parent of ancestorsOf(entry.node)) {
      if (isFunction(parent)) return [];
      const node = fallbackAt(child, parent, evaluation);
      if (node && !isMendedIn(node, evaluation.sourceCode) && goesOnBehind(child, request))
        return isTurnedAwayBefore(entry.node, evaluation) ? [] : [{ node }];
      child = parent;
    }
    return [];
  });
}

/** Whether a call derives a challenge, by its name and by what it is given. */
function derivesChallenge(call: TSESTree.CallExpression): boolean {
  return isSpoken(call.callee, /challenge/iu) && call.arguments.some((argument) => isSpoken(argument, /verifier/iu));
}

/** What a function gives back, when that is nothing at all. */
function givesNothing(handler: Node | undefined, evaluation: Evaluation): boolean {
  if (!isFunction(handler)) return false;
  if (handler.body.type !== 'BlockStatement') return isAbsent(handler.body, evaluation);
  if (handler.body.body.some((statement) => statement.type === 'ThrowStatement')) return false;
  return evaluation.index.returnsOf(handler).every((node) => node === undefined || isAbsent(node, evaluation));
}

/** e.g. `deriveChallenge(verifier).catch(() => undefined)`: a failure turns PKCE off without a word. */
function swallowedFailures(evaluation: Evaluation): readonly PkceFallback[] {
  const { index, sourceCode } = evaluation;
  if (!/code_challenge/u.test(sourceCode.text)) return [];
  return index.methodCallsNamed('catch').flatMap((call) => {
    const [handler] = call.arguments;
    const { callee } = call;
    const derivation = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
    if (derivation?.type !== 'CallExpression' || !derivesChallenge(derivation) || !handler) return [];
    evaluation.begin();
    const isUsed = wrapped(call).parent?.type !== 'ExpressionStatement';
    return isUsed && givesNothing(handler, evaluation) ? [{ node: handler }] : [];
  });
}

/** The conditions under which the requests of a file go on without PKCE. */
export function pkceFallbacksOf(
  requests: readonly AuthorizationRequest[],
  evaluation: Evaluation,
): readonly PkceFallback[] {
  const ofRequests = requests.flatMap((request) => fallbacksOf(request, evaluation));
  return [...ofRequests, ...swallowedFailures(evaluation)];
}
