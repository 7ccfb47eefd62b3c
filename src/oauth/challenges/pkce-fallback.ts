// Does a request visibly go out without PKCE where the platform or the server seems not to support it? RFC 9700 section
// 4.8.2 calls that a downgrade: a client must not fall back (RFC 7636 section 7.2).
import { ancestorsOf, isWithin } from '../../syntax/ancestors';
import type { TSESTree } from '@typescript-eslint/utils';
import { isSpoken } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node, SourceCode } from '../../syntax/nodes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { exact } from '../../values/text';
import { isNothing } from '../../values/value';
import { entriesOf } from '../requests/authorization-request';
import type { AuthorizationRequest } from '../requests/authorization-request';

/** A condition under which a request is sent without a challenge. */
export interface PkceFallback {
  /** The test of the condition, or the handler of the failure. */
  readonly node: Node;
}

/** What a test of the platform, or of the server's metadata, speaks of. */
const capability =
  /\b(?:subtle|isSecureContext|code_challenge_methods_supported)\b|\bsupports?_?pkce\b|\bpkce_?supported\b/iu;

/** Whether a branch leaves for good: then nothing goes on without PKCE. */
function leaves(branch: Node | null | undefined): boolean {
  if (!branch) return false;
  if (branch.type === 'ThrowStatement' || branch.type === 'ReturnStatement') return true;
  return branch.type === 'BlockStatement' && branch.body.some(leaves);
}

function fallbackAt(child: Node, parent: Node, sourceCode: SourceCode): Node | undefined {
  if (parent.type === 'IfStatement' && child === parent.consequent) {
    return capability.test(sourceCode.getText(parent.test)) && !leaves(parent.alternate) ? parent.test : undefined;
  }
  if (parent.type === 'TryStatement' && child === parent.block)
    return parent.handler && !leaves(parent.handler.body) ? parent.handler : undefined;
  return undefined;
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

function fallbacksOf(request: AuthorizationRequest, sourceCode: SourceCode): readonly PkceFallback[] {
  const entries = entriesOf(request, 'code_challenge');
  if (entries.length !== 1) return [];
  return entries.flatMap((entry): PkceFallback[] => {
    let child = entry.node;
    for (const parent of ancestorsOf(entry.node)) {
      if (isFunction(parent)) return [];
      const node = fallbackAt(child, parent, sourceCode);
      if (node && !isMendedIn(node, sourceCode) && goesOnBehind(child, request)) return [{ node }];
      child = parent;
    }
    return [];
  });
}

/** Whether a call derives a challenge, by its name and by what it is given. */
function derivesChallenge(call: TSESTree.CallExpression): boolean {
  return isSpoken(call.callee, /challenge/iu) && call.arguments.some((argument) => isSpoken(argument, /verifier/iu));
}

/** Whether an expression gives nothing: then no challenge is sent (RFC 6749 section 3.1). */
function isAbsent(node: Node, evaluation: Evaluation): boolean {
  const value = evaluation.valueOf(node, evaluation.top);
  return isNothing(value) || exact(value) === '';
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
  const ofRequests = requests.flatMap((request) => fallbacksOf(request, evaluation.sourceCode));
  return [...ofRequests, ...swallowedFailures(evaluation)];
}
