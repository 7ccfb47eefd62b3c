// Does the file receive an authorization response (RFC 6749 sections 4.1.2 and 4.2.2)? By what it reads of a query, or by
// the path at which it waits.
import { spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import type { Evaluation } from '../../values/evaluation';
import { isOnlyMentioned } from '../requests/mentions';

/** What a response carries: a code, or in the implicit grant a token. */
const granted = new Set(['code', 'access_token']);

/** What comes along with it, or in its place. */
const companions = new Set(['state', 'error', 'error_description', 'iss']);

const queryNames = /quer|params|^(?:parsed|qs)$|^auth\w*(?:response|result)$/iu;

function keyName(property: Node): string | undefined {
  return property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : undefined;
}

/** e.g. `const { code } = request.query`, `const { code, state } = parse(request.url)` */
function isTakenFromResponse(property: Node): boolean {
  const { parent } = property;
  if (parent?.type !== 'ObjectPattern' || !granted.has(keyName(property) ?? '')) return false;
  if (parent.properties.some((other) => companions.has(keyName(other) ?? ''))) return true;
  const declarator = parent.parent;
  if (declarator.type !== 'VariableDeclarator' || !declarator.init) return false;
  return queryNames.test(spokenName(declarator.init) ?? '');
}

const callbackPath = /^\/(?:[\w-]+\/)*[\w-]*(?:callback|oauth2?redirect)[\w-]*\/?$/iu;

/** Whether the file asks whether a request goes to a path for callbacks: `url.pathname !== '/callback'`. */
export function waitsAtCallbackPath({ index }: Evaluation): boolean {
  return index.named('Literal', callbackPath).some(isOnlyMentioned);
}

/** e.g. `/[?&]code=([^&]+)/u` */
function searchesForCode(literal: Node): boolean {
  return literal.type === 'Literal' && 'regex' in literal && /\bcode=/u.test(literal.regex.pattern);
}

/** Functions of client libraries that take the response out of a request or its address. */
const libraryReaders = new Set(['callbackParams', 'authorizationCodeGrant', 'validateAuthResponse']);

/** Whether the file reads a code or a token out of a query, or asks whether a request goes to its callback. */
export function readsResponse(evaluation: Evaluation): boolean {
  const { index } = evaluation;
  const isAsked = [...index.methodCallsNamed('get'), ...index.methodCallsNamed('has')].some(({ arguments: [name] }) => {
    return name?.type === 'Literal' && granted.has(String(name.value));
  });
  return (
    isAsked ||
    index.named('MemberExpression', granted).some((node) => queryNames.test(spokenName(node.object) ?? '')) ||
    index.named('Property', granted).some(isTakenFromResponse) ||
    index.named('CallExpression', libraryReaders).length > 0 ||
    waitsAtCallbackPath(evaluation) ||
    index.ofType('Literal').some(searchesForCode)
  );
}
