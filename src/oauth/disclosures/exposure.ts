// Where does a verifier leave the back channel: parameters of the authorization request, addresses, cookies that scripts can
// read, response bodies, HTML (RFC 7636 section 6.1, RFC 6749 section 10.8)?
import type { TSESTree } from '@typescript-eslint/utils';
import { navigatingFunctions, navigators } from '../../libraries/responses';
import { memberName, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { wrapped } from '../../syntax/unwrap';
import { copiedFrom } from '../../values/copied';
import { countsAsAbsent } from '../../values/parameters';
import { exact } from '../../values/text';
import type { Entry } from '../../values/value';
import { answersIn } from './answers';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { isLabel } from '../requests/descriptions';
import { isKnownByUse } from '../verifiers/code-verifier';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { frontParametersOf } from './front-parameters';
import { namesState } from './generated-secrets';
import { isTyped } from './not-revealed';
import { contentsOfPages } from './pages';
import { headerCookiesIn, readableCookiesOf, receiverOf } from './readable-cookies';
import { statesThatBringVerifiers } from './returned-state';
import { secretsIn } from './secrets';
import type { Secret } from './secret';

/** By which way a verifier is exposed. */
export type Channel = 'state' | 'nonce' | 'parameter' | 'address' | 'cookie' | 'response' | 'html' | 'message';

/** A verifier on the front channel. */
export interface Exposure {
  /** The smallest expression that exposes it. */
  readonly node: Node;
  readonly channel: Channel;
  /** The parameter of the request, when it is one. */
  readonly parameter: string | undefined;
  /** Whether the exposing expression is the verifier itself, and not something that contains it. */
  readonly isWhole: boolean;
  /** The `httpOnly: false` or the options without it, for cookies. */
  readonly cookieOption?: TSESTree.Property | TSESTree.ObjectExpression;
}

function verifiersIn(node: Node, facts: SecretFacts): readonly Secret[] {
  // A verifier that stands for the challenge is the method plain, which other rules report.
  return secretsIn(node, facts).filter((one) => one.kind === 'verifier' && !one.isChallenge);
}

function exposed(
  node: Node | null | undefined,
  channel: Channel,
  facts: SecretFacts,
  parameter?: string,
  cookieOption?: Exposure['cookieOption'],
): Exposure[] {
  if (!node) return [];
  const found = verifiersIn(node, facts).filter(
    (one) => (channel !== 'state' && channel !== 'nonce') || !isStateByAnotherName(one),
  );
  return found.map((secret) => ({
    node: secret.given ?? secret.node,
    channel,
    parameter,
    isWhole: secret.form === 'value' && secret.path.length === 0,
    ...(cookieOption && { cookieOption }),
  }));
}

/** Whether the value is a state that is only called a verifier elsewhere, and never used as one. */
function isStateByAnotherName({ node, source, evidence }: Secret): boolean {
  if (evidence === undefined || isKnownByUse(evidence)) return false;
  return namesState(spokenName(source ?? node) ?? '');
}

/** The expression that a parameter's entry writes as its value. */
function valueNodeOf(entry: Entry): Node | undefined {
  const { node } = entry;
  switch (node.type) {
    case 'Property':
      return node.value;
    case 'CallExpression':
      return node.arguments[1];
    case 'AssignmentExpression':
      return node.right;
    case 'ArrayExpression':
      return node.elements[1] ?? undefined;
    case 'TemplateLiteral':
      return node.expressions.find((_, position) =>
        (node.quasis[position]?.value.raw ?? '').endsWith(`${entry.name}=`),
      );
    case 'BinaryExpression':
      return undefined;
    case 'Literal':
      // The name of the parameter stands in a text that is joined to others: they are read as an address.
      return wrapped(node).parent?.type === 'BinaryExpression' ? undefined : node;
    default:
      return node;
  }
}

function channelOf(parameter: string): Channel {
  return parameter === 'state' || parameter === 'nonce' ? parameter : 'parameter';
}

/** What a parameter `code_verifier` of the request is given: words for people are no verifier. */
function ofVerifier(value: Node): Exposure[] {
  return isLabel(value) ? [] : [{ node: value, channel: 'parameter', parameter: 'code_verifier', isWhole: true }];
}

function ofRequest(request: AuthorizationRequest, facts: SecretFacts): Exposure[] {
  return request.parameters.entries.flatMap((entry) => {
    // A verifier as challenge is the method plain, or what the library derives the challenge from: other rules.
    if (/^code_challenge/u.test(entry.name) || countsAsAbsent(entry.value())) return [];
    const value = valueNodeOf(copiedFrom(entry, facts.evaluation) ?? entry);
    if (!value || value.type === 'SpreadElement') return [];
    if (entry.name === 'code_verifier') return ofVerifier(value);
    return exposed(value, channelOf(entry.name), facts, entry.name);
  });
}

function ofLooseParameters(facts: SecretFacts): Exposure[] {
  const { evaluation } = facts;
  return frontParametersOf(evaluation).flatMap(({ name, value, isHandedOver }): Exposure[] => {
    // An object may be taken apart, and its verifier kept.
    if (isHandedOver && verifiersIn(value, facts).some(({ form, path }) => form === 'value' && path.length > 0))
      return [];
    if (name !== 'code_verifier') return exposed(value, name, facts, name);
    if (countsAsAbsent(evaluation.valueOf(value, evaluation.top))) return [];
    return ofVerifier(value);
  });
}

function isIn(
  table: Readonly<Record<string, readonly string[]>>,
  receiver: string | undefined,
  method: string,
): boolean {
  return receiver !== undefined && Object.hasOwn(table, receiver) && (table[receiver] ?? []).includes(method);
}

/** Whether a secret stands in the address that it goes to: in its text, or in a router's parameters. */
function isInAddress({ form, path }: Secret): boolean {
  return form !== 'value' || /^(?:params|query|search|searchParams)$/u.test(path[0] ?? '');
}

function ofAddress(call: TSESTree.CallExpression, facts: SecretFacts): Exposure[] {
  const name = spokenName(call.callee) ?? '';
  const receiver = receiverOf(call);
  const isBare = receiver === undefined && navigatingFunctions.includes(name);
  if (!isBare && !isIn(navigators, receiver, name)) return [];
  // Only what stands in an address: a verifier handed over beside it is not sent.
  return call.arguments.flatMap((one) => {
    if (one.type === 'SpreadElement') return [];
    const isAddress = verifiersIn(one, facts).some((secret) => isInAddress(secret));
    return isAddress ? exposed(one, 'address', facts) : [];
  });
}

function ofCookie(call: TSESTree.CallExpression, facts: SecretFacts): Exposure[] {
  return readableCookiesOf(call, facts.evaluation).flatMap(({ value, option }) =>
    exposed(value, 'cookie', facts, undefined, option),
  );
}

function ofAssignment(node: TSESTree.AssignmentExpression, facts: SecretFacts): Exposure[] {
  const { left, right } = node;
  if (left.type !== 'MemberExpression') {
    const isLocation =
      left.type === 'Identifier' && left.name === 'location' && !variableOf(left, facts.evaluation.sourceCode);
    return isLocation ? exposed(right, 'address', facts) : [];
  }
  const [object, name] = [spokenName(left.object), memberName(left)];
  if (object === 'document' && name === 'cookie') return exposed(right, 'cookie', facts);
  if (name === 'href' || (object === 'location' && (name === 'search' || name === 'hash')))
    return exposed(right, 'address', facts);
  if (name === 'location' && owners.test(object ?? '')) return exposed(right, 'address', facts);
  return [];
}

/** `window.opener.postMessage(…, '*')`: whoever has opened or framed the page can read it. */
function ofMessage(call: TSESTree.CallExpression, facts: SecretFacts): Exposure[] {
  const [data, target] = call.arguments;
  if (spokenName(call.callee) !== 'postMessage' || !data || !target) return [];
  const { evaluation } = facts;
  const origin = evaluation.valueOf(target, evaluation.top);
  const named =
    origin.kind === 'record' ? origin.members.entries.find((one) => one.name === 'targetOrigin') : undefined;
  return exact(named ? named.value() : origin) === '*' ? exposed(data, 'message', facts) : [];
}

/** Objects of a page that have its `location`. */
const owners = /^(?:window|self|globalThis|document|top|parent)$/u;

/** Whether the verifier itself is written into an address here, and not an address that was made elsewhere. */
function isWrittenHere({ node }: Exposure, facts: SecretFacts): boolean {
  return verifiersIn(node, facts).some((one) => one.form === 'value' && one.path.length === 0);
}

/** Whether the exposed expression is an object that holds the verifier, and no text. */
function holdsPair({ node }: Exposure, facts: SecretFacts): boolean {
  return verifiersIn(node, facts).some((one) => one.form === 'value');
}

/** All places where a verifier visibly goes to the front channel. */
export function collectExposures(requests: readonly AuthorizationRequest[], facts: SecretFacts): readonly Exposure[] {
  if (facts.areNone) return [];
  const { index } = facts.evaluation;
  const fresh =
    <Item, Result>(ask: (item: Item) => Result) =>
    (item: Item): Result => {
      facts.evaluation.begin();
      return ask(item);
    };
  const parameters = [...requests.flatMap(fresh((one) => ofRequest(one, facts))), ...ofLooseParameters(facts)];
  const calls = index.ofType('CallExpression');
  const addresses = [
    ...calls.flatMap(fresh((one) => ofAddress(one, facts))),
    ...index.ofType('AssignmentExpression').flatMap(fresh((one) => ofAssignment(one, facts))),
  ];
  const shown = [...contentsOfPages(facts.evaluation)].filter(({ node, isPlain }) => {
    facts.evaluation.begin();
    if (isTyped(node, facts)) return false;
    return verifiersIn(node, facts).some((one) => !isPlain || one.path.length === 0);
  });
  const others = [
    ...calls.flatMap(fresh((one) => [...ofCookie(one, facts), ...ofMessage(one, facts)])),
    ...headerCookiesIn(facts.evaluation).flatMap(fresh(({ value }) => exposed(value, 'cookie', facts))),
    ...answersIn(facts.evaluation).flatMap(fresh((one) => exposed(one, 'response', facts))),
    ...shown.flatMap(fresh(({ node }) => exposed(node, 'html', facts))),
  ];
  // The address of a request whose parameter is reported already says nothing new, wherever it goes.
  const isNew = (one: Exposure): boolean => {
    if (parameters.length === 0 || (one.channel !== 'address' && one.channel !== 'response')) return true;
    return one.channel === 'response' ? holdsPair(one, facts) : isWrittenHere(one, facts);
  };
  const isSentHere = parameters.some(({ channel }) => channel === 'state');
  const returned = isSentHere ? [] : statesThatBringVerifiers(facts);
  return [
    ...parameters,
    ...returned.map((node): Exposure => ({ node, channel: 'state', parameter: 'state', isWhole: false })),
    ...[...others, ...addresses].filter(isNew),
  ];
}
