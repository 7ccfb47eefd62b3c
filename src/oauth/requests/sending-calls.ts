// Which call sends a set of parameters, and to which address?
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, isWithin } from '../../syntax/ancestors';
import { callsUpTo } from '../../syntax/chains';
import { isSpoken } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { concatenated, knownStart } from '../../values/text';
import { knownText, optionsOf } from '../../values/value';
import type { Environment, Record_, Text, Value } from '../../values/value';
import { placesOf } from './receivers';

/** Where HTTP clients keep the address in their options. */
const addressNames = ['url', 'uri', 'href', 'endpoint', 'tokenUrl', 'token_endpoint', 'path', 'pathname'];

/** Where `http.request` and `https.request` keep the server, apart from the path. */
const hostNames = ['hostname', 'host'];

/** What stands around an expression within its statement, innermost first. */
function* surroundings(node: Node): Generator<Node> {
  for (const ancestor of ancestorsOf(node)) {
    if (isFunction(ancestor) || ancestor.type.endsWith('Statement') || ancestor.type === 'PropertyDefinition') return;
    yield ancestor;
  }
}

/** The calls that the set is an argument of, or a part of one, innermost first. */
export function sendingCalls(candidate: Node, evaluation: Evaluation): readonly TSESTree.CallExpression[] {
  return placesOf(candidate, evaluation.sourceCode).flatMap((place) =>
    [...surroundings(place)].filter((node) => node.type === 'CallExpression'),
  );
}

/** The whole address of options that name the server apart: `{ hostname: 'login.example.com', path: '/token' }` of `https.request`. */
function withHost(found: Text, { members }: Record_): Text {
  const host = members.entries.find(({ name }) => hostNames.includes(name));
  if (!host || !/^\//u.test(knownStart(found))) return found;
  return concatenated(concatenated(knownText('https://', host.node), host.value(), host.node), found, host.node);
}

/** The address that a value is or names: a text, a URL, or the options of an HTTP client. */
export function addressIn(value: Value): Text | undefined {
  for (const option of optionsOf(value)) {
    if (option.kind === 'text') return option;
    if (option.kind === 'url') return option.base;
    if (option.kind !== 'record') continue;
    const named = option.members.entries.find((entry) => addressNames.includes(entry.name));
    const found = named && addressIn(named.value());
    if (found) return withHost(found, option);
  }
  return undefined;
}

/** The first arguments along a chain of calls: `agent.post(address).type('form').send(body)`. */
function firstArguments(call: TSESTree.CallExpression): Node[] {
  return callsUpTo(call).flatMap(({ arguments: [first] }) => first ?? []);
}

/** The address that a set of parameters is sent to; undefined when the file does not show it beside the set. */
export function addressFor(candidate: Node, evaluation: Evaluation, environment: Environment): Text | undefined {
  for (const place of placesOf(candidate, evaluation.sourceCode)) {
    for (const node of surroundings(place)) {
      // What is said to the parameters themselves is no address: `body.append('grant_type', …)`.
      if (node.type === 'CallExpression' && isWithin(place, node.callee)) continue;
      const nodes =
        node.type === 'CallExpression' ? firstArguments(node) : node.type === 'ObjectExpression' ? [node] : [];
      for (const one of nodes.filter((other) => other === node || !isWithin(place, other))) {
        const address = one.type === 'SpreadElement' ? undefined : addressIn(evaluation.valueOf(one, environment));
        if (address) return address;
      }
    }
  }
  return undefined;
}

/** Modules whose own functions send to the address that they are given. */
const httpClients =
  /^(?:global|axios|ky|got|node-fetch|cross-fetch|isomorphic-fetch|ofetch|undici|superagent|needle|wretch|jquery)$/u;

/** Whether the call reaches a client without a base address of its own, so that `/path` means the page's own origin. */
export function isPlainClient(
  call: TSESTree.CallExpression,
  evaluation: Evaluation,
  environment: Environment,
): boolean {
  return optionsOf(evaluation.valueOf(call.callee, environment)).some(
    (callee) =>
      callee.kind === 'foreign' &&
      httpClients.test(callee.module) &&
      !callee.path.includes('()') &&
      !callee.path.includes('new'),
  );
}

/** Classes and functions that make the body of a message out of an object. */
const writing = /^(?:URLSearchParams|FormData|stringify|encode)$/u;

/** Whether a set of parameters is visibly sent: it is no plain object, becomes the body of a message, or goes to an HTTP client. */
export function isSent(candidate: Node, evaluation: Evaluation): boolean {
  const { type } = unwrap(candidate);
  if (type !== 'ObjectExpression' && type !== 'Identifier') return true;
  const around = placesOf(candidate, evaluation.sourceCode).flatMap((place) => [...surroundings(place)]);
  return around.some(
    (node) =>
      (node.type === 'NewExpression' && isSpoken(node.callee, writing)) ||
      (node.type === 'CallExpression' &&
        (isSpoken(node.callee, writing) || isPlainClient(node, evaluation, evaluation.top))),
  );
}
