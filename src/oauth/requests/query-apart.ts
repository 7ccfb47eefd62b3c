// Which objects carry the query of a request apart from its address? `axios.getUri({ url, params })`, `push({ pathname, query })`.
import type { TSESTree } from '@typescript-eslint/utils';
import { literalKey, memberName, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { withGap } from '../../values/members';
import { optionsOf } from '../../values/value';
import type { Environment, Gap, Members, Record_, Text } from '../../values/value';
import { completedAddress, defaultsOfClient } from './client-instances';
import type { ClientDefaults } from './client-instances';
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

/** What the client that takes the object, or its call, adds to every request. */
function defaultsOf(object: Node, evaluation: Evaluation, environment: Environment): ClientDefaults | undefined {
  for (const place of placesOf(object, evaluation.sourceCode)) {
    const { parent } = wrapped(place);
    const defaults = parent?.type === 'CallExpression' ? defaultsOfClient(parent, evaluation, environment) : undefined;
    if (defaults) return defaults;
  }
  return undefined;
}

/** The parameters of one request with those of its client, which stand behind its own. */
function withDefaults(own: Members, client: ClientDefaults | undefined): Members {
  if (!client) return own;
  const { parameters, gaps } = client;
  const names = new Set(own.entries.map(({ name }) => name));
  const added = parameters?.entries.filter(({ name }) => !names.has(name)) ?? [];
  return opened({ ...own, entries: [...own.entries, ...added] }, [...gaps, ...(parameters?.gaps ?? [])]);
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
  const address = addressIn(value) ?? addressFor(object, evaluation, environment);
  const client = defaultsOf(object, evaluation, environment);
  const endpoint = address && completedAddress(address, client?.base);
  if (!endpoint || isAuthorizationEndpoint(endpoint) !== 'yes') return [];
  if (queryCallOf(object))
    return [{ endpoint, members: withRestOfChain(object, value.members, environment, evaluation) }];
  if (!client && !isWrittenOut(object, evaluation)) return [];
  return value.members.entries
    .filter(({ name }) => queryNames.test(name))
    .flatMap((one) => optionsOf(one.value()))
    .flatMap((query) =>
      query.kind === 'record' || query.kind === 'query'
        ? [{ endpoint, members: opened(withDefaults(query.members, client), value.members.gaps) }]
        : [],
    );
}
