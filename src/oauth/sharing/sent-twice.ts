// Does one run of a function send the same challenge to two authorization servers, so that one verifier serves both logins?
import { enclosingFunction } from '../../syntax/ancestors';
import { spokenName } from '../../syntax/names';
import type { Node, SourceCode, Variable } from '../../syntax/nodes';
import { functionOfVariable, variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { asksForCode, entriesOf } from '../requests/authorization-request';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { areOfOneSite } from '../requests/endpoint';
import { writtenBy } from '../verifiers/fixed-challenge';
import { areExclusive } from './apart';

/** A challenge that a second authorization request is given, and the request that had it first. */
export interface SecondUse {
  readonly node: Node;
  readonly first: Node;
}

interface Use {
  readonly request: AuthorizationRequest;
  readonly node: Node;
  readonly variable: Variable;
}

/** The variable that a request takes its challenge from, when it is set once, in the function that makes the request. */
function useIn(request: AuthorizationRequest, sourceCode: SourceCode): Use[] {
  if (asksForCode(request) === 'no' || request.library) return [];
  return entriesOf(request, 'code_challenge').flatMap((entry): Use[] => {
    const written = writtenBy(entry);
    let node = written && unwrap(written);
    if (node?.type === 'CallExpression' && spokenName(node) === 'encodeURIComponent') node = node.arguments[0];
    const variable = node?.type === 'Identifier' ? variableOf(node, sourceCode) : undefined;
    if (!node || !variable) return [];
    const home = functionOfVariable(variable);
    const isSetOnce = variable.references.filter((one) => one.isWrite()).length === 1;
    return home !== undefined && home === enclosingFunction(node) && isSetOnce ? [{ request, node, variable }] : [];
  });
}

/** The challenges of a file that go to two authorization servers in one run. */
export function sentTwice(requests: readonly AuthorizationRequest[], evaluation: Evaluation): readonly SecondUse[] {
  const uses = requests.flatMap((one) => useIn(one, evaluation.sourceCode));
  return uses.flatMap((use, position) => {
    const earlier = uses.slice(0, position).find(
      (one) =>
        one.variable === use.variable &&
        // One place in which the server is chosen sends it once.
        one.node !== use.node &&
        areOfOneSite(one.request.endpoint, use.request.endpoint) === 'no' &&
        !areExclusive(one.node, use.node, evaluation),
    );
    return earlier ? [{ node: use.node, first: earlier.node }] : [];
  });
}
