// Is a code redeemed in a request without a grant type, or by a function of another file, and its verifier left where it is?
import type { TSESTree } from '@typescript-eslint/utils';
import { isWithin } from '../../syntax/ancestors';
import { elementName, isSpoken } from '../../syntax/names';
import type { Node, Variable } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { noMembers } from '../../values/members';
import type { Members } from '../../values/value';
import { actsAsAuthorizationServer } from '../authorization-server';
import { isReadFromRequest } from '../incoming';
import { sends } from '../requests/authorization-request';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { isOwnOrigin, providerOf } from '../requests/endpoint';
import { declaredWith, givenAround, isLeftBehind, isNewlyMade, isReadForHalf } from '../requests/left-behind';
import { addressFor, isSent } from '../requests/sending-calls';
import type { TokenRequest } from '../requests/token-request';
import { functionsCalled } from './marks';
import { isBareVerifierName, isVerifierName } from './secret-names';

const codeName = /^(?:auth(?:ori[sz]ation)?_?)?code$/iu;
const pairName = /pkce/iu;
const saysChallenge = (name: string): boolean => /challenge$/iu.test(name);
const saysVerifier = (name: string): boolean => isVerifierName(name) || isBareVerifierName(name);

/** Functions that redeem a code by their names. */
const redeeming = /(?:exchange|redeem)|(?:get|fetch|request|obtain|acquire)\w*token\w*code/iu;
/** Whether a verifier of this client is at hand around a node and nothing reads it, or of a pair nothing but the challenge. */
function leavesVerifier(node: Node, isMeant: (variable: Variable) => boolean, evaluation: Evaluation): boolean {
  if (givenAround(node, saysVerifier, evaluation).some((one) => isLeftBehind(one) && isMeant(one))) return true;
  const pairs = givenAround(node, (name) => pairName.test(name), evaluation);
  return pairs.some((pair) => isMeant(pair) && isReadForHalf(pair, saysChallenge));
}

/** Whether a set of parameters, each written down, redeems a code although it names no grant: GitHub asks for none. */
function redeemsCode(object: TSESTree.ObjectExpression): boolean {
  const names = object.properties.map(elementName);
  const has = (name: string): boolean => names.includes(name);
  if (names.includes(undefined) || has('grant_type') || has('response_type')) return false;
  if (names.some((name) => /verifier|challenge/iu.test(name ?? ''))) return false;
  return has('code') && has('client_id') && (has('redirect_uri') || has('client_secret'));
}

function requestAt(node: Node, parameters: Members, evaluation: Evaluation): TokenRequest {
  return {
    node,
    endpoint: addressFor(node, evaluation, evaluation.top),
    parameters,
    library: undefined,
    ignored: undefined,
    isBareCode: false,
    handedTo: [],
    losesVerifier: true,
    environment: evaluation.top,
  };
}

/** Whether the file asks the server of a token request for codes, and sends it a challenge each time. */
function isForChallenge({ endpoint }: TokenRequest, requests: readonly AuthorizationRequest[]): boolean {
  const server = providerOf(endpoint);
  const same = server ? requests.filter((request) => providerOf(request.endpoint) === server) : [];
  return same.length > 0 && same.every((request) => sends(request, 'code_challenge') === 'yes');
}

/** `post(tokenUrl, { client_id, client_secret, code })` */
function requestsWithoutGrant(
  evaluation: Evaluation,
  requests: () => readonly AuthorizationRequest[],
): readonly TokenRequest[] {
  const isOwn = (variable: Variable): boolean => {
    const made = declaredWith(variable);
    return !variable.name.startsWith('_') && !(made && isReadFromRequest(made));
  };
  return evaluation.index.named('Property', new Set(['code'])).flatMap(({ parent }): TokenRequest[] => {
    if (parent.type !== 'ObjectExpression' || !redeemsCode(parent)) return [];
    evaluation.begin();
    const value = evaluation.valueOf(parent, evaluation.top);
    const request = requestAt(parent, value.kind === 'record' ? value.members : noMembers, evaluation);
    if (!isSent(parent, evaluation) || isOwnOrigin(request.endpoint)) return [];
    const isLost = leavesVerifier(parent, isOwn, evaluation) || isForChallenge(request, requests());
    return isLost ? [request] : [];
  });
}

/** Whether an argument is the code, or an object that holds it; undefined where more may be in it. */
function bringsCode(argument: Node): boolean | undefined {
  const node = unwrap(argument);
  if (node.type === 'ObjectExpression') {
    const names = node.properties.map(elementName);
    return names.includes(undefined) ? undefined : names.some((name) => codeName.test(name ?? ''));
  }
  return node.type === 'SpreadElement' ? undefined : isSpoken(node, codeName);
}

/** `exchangeCode({ code, redirectUri })`, of another file */
function exchangesElsewhere(evaluation: Evaluation): readonly TokenRequest[] {
  return evaluation.index.named('CallExpression', redeeming).flatMap((call): TokenRequest[] => {
    const brought = call.arguments.map(bringsCode);
    if (!brought.includes(true) || brought.includes(undefined) || !leavesVerifier(call, isNewlyMade, evaluation))
      return [];
    evaluation.begin();
    return functionsCalled(call, evaluation).length > 0 ? [] : [requestAt(call, noMembers, evaluation)];
  });
}

/** The codes that a file redeems, or has redeemed, without the verifier that is at hand, or must be somewhere; none that are known already. */
export function redeemedWithout(
  known: readonly TokenRequest[],
  evaluation: Evaluation,
  requests: () => readonly AuthorizationRequest[],
): readonly TokenRequest[] {
  const { text } = evaluation.sourceCode;
  if (!/verifier|pkce|code_challenge/iu.test(text) || actsAsAuthorizationServer(evaluation)) return [];
  const isKnown = ({ node }: TokenRequest): boolean =>
    known.some((one) => isWithin(one.node, node) || isWithin(node, one.node));
  return [...requestsWithoutGrant(evaluation, requests), ...exchangesElsewhere(evaluation)].filter(
    (one) => !isKnown(one),
  );
}
