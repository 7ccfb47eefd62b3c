// Which objects carry the query of a request apart from its address? `axios.getUri({ url, params })`, `push({ pathname, query })`.
import type { TSESTree } from '@typescript-eslint/utils';
import { literalKey, memberName, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { withGap } from '../../values/members';
import { optionsOf } from '../../values/value';
import type { Environment, Gap, Members, Record_, Text } from '../../values/value';
import { isAuthorizationEndpoint } from './endpoint';
import { placesOf } from './receivers';
import { addressFor, addressIn } from './sending-calls';
import { withRestOfChain } from './sent-in-parts';

/** Where HTTP clients, routers and URL writers keep a query in their options. */
const queryNames = /^(?:params|query|qs|searchParams|queryParams)$/u;

/** Functions that write out or send what they are given, and add nothing. */
const writers =
  /^(?:getUri|get|request|axios|ky|got|needle|\$?fetch|ofetch|ajax|push|replace|navigateTo|redirect|sendRedirect|open|openURL)$/u;

/** The call of `query(…)` that an object is given to, as in `agent.get(url).query({ a, b })`. */
function queryCallOf(object: Node): TSESTree.CallExpression | undefined {
  const outer = wrapped(object);
  const { parent } = outer;
  const isQuery =
    parent?.type === 'CallExpression' &&
    parent.arguments[0] === outer &&
    parent.callee.type === 'MemberExpression' &&
    memberName(parent.callee) === 'query';
  return isQuery ? parent : undefined;
}

/** Whether an object may carry a query, by the names of its properties or by the call that it is given to. */
export function mayCarryQuery(object: TSESTree.ObjectExpression): boolean {
  const isNamed = object.properties.some(
    (property) => property.type === 'Property' && queryNames.test(literalKey(property.key, property.computed) ?? ''),
  );
  return isNamed || queryCallOf(object) !== undefined;
}

/** Whether all that the object is given to writes it out or sends it. */
function isWrittenOut(object: Node, evaluation: Evaluation): boolean {
  return placesOf(object, evaluation.sourceCode).some((place) => {
    const outer = wrapped(place);
    const { parent } = outer;
    return (
      parent?.type === 'CallExpression' && parent.callee !== outer && writers.test(spokenName(parent.callee) ?? '')
    );
  });
}

function opened(members: Members, gaps: readonly Gap[]): Members {
  return gaps.reduce(withGap, members);
}

/**
 * The address and the query that an object carries to an authorization endpoint.
 *
 * @returns nothing where it goes elsewhere, or to functions that may do more than write it out
 */
export function queryCarriedBy(
  object: Node,
  value: Record_,
  evaluation: Evaluation,
  environment: Environment,
): readonly { endpoint: Text; members: Members }[] {
  const endpoint = addressIn(value) ?? addressFor(object, evaluation, environment);
  if (!endpoint || isAuthorizationEndpoint(endpoint) !== 'yes') return [];
  if (queryCallOf(object))
    return [{ endpoint, members: withRestOfChain(object, value.members, environment, evaluation) }];
  if (!isWrittenOut(object, evaluation)) return [];
  return value.members.entries
    .filter(({ name }) => queryNames.test(name))
    .flatMap((one) => optionsOf(one.value()))
    .flatMap((query) =>
      query.kind === 'record' || query.kind === 'query'
        ? [{ endpoint, members: opened(query.members, value.members.gaps) }]
        : [],
    );
}
