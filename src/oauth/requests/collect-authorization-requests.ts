// Finds the authorization requests that a file builds by hand.
import { isSpoken } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import type { Evaluation } from '../../values/evaluation';
import { leavesNamed, mentions } from '../../values/parameters';
import { visibleText } from '../../values/text';
import type { Members } from '../../values/value';
import { broughtAlong } from './asked-of-address';
import { isAuthorizationRequest, isForTokenAlone, isMethodAlone, mayBeRequest } from './authorization-request';
import type { AuthorizationRequest } from './authorization-request';
import { isOtherBranch } from './conditional-challenge';
import { isAuthorizationEndpoint, isDeviceEndpoint, isOwnOrigin, possibleServersOf } from './endpoint';
import { comesFromRequest } from '../incoming';
import { formsOf } from './forms';
import type { Form } from './forms';
import { additionsByName } from './kept-by-name';
import { isOnlyShown } from './only-shown';
import { addsVerifier, changersOf } from './receivers';
import { comesIn, isOnOwnServer } from './passed-on';
import { placeOf } from './request-place';
import { addressFor, sendingCalls } from './sending-calls';
import { sightingsOf } from './sightings';
import { authorizationWords } from '../vocabulary';
import { wholesAmong } from './wholes';
import type { Whole } from './wholes';

/** Whether the file has a client of its own to fall back on, and sends a challenge that nobody has given it. */
function isOwn(members: Members): boolean {
  const ofOthers = (name: string): boolean[] =>
    leavesNamed(members, name).flatMap((leaf) => (leaf.isEmpty ? [] : [comesFromRequest(leaf)]));
  const challenges = ofOthers('code_challenge');
  return ofOthers('client_id').includes(false) && challenges.length > 0 && !challenges.includes(true);
}

/** Whether the file passes somebody else's request on: client and redirect URI come out of a request that it receives. */
function isPassedOn(members: Members, { sourceCode }: Evaluation): boolean {
  const isGiven = (name: string): boolean => comesIn(name, members, sourceCode);
  return isGiven('client_id') && (isGiven('redirect_uri') || isGiven('code_challenge')) && !isOwn(members);
}

/** Whether an address stands in a text of Markdown: in the instructions that a page or a tool shows. */
function isInMarkdown({ endpoint }: Whole): boolean {
  return endpoint !== undefined && /```|^#{1,6} /mu.test(visibleText(endpoint.pieces));
}

/** Whether a set asks for the code of a device: it has no answer that the browser would bring, and goes to where devices ask. */
function isForDevice({ members, candidate, endpoint, environment }: Whole, evaluation: Evaluation): boolean {
  if (mentions(members, 'response_type') || mentions(members, 'redirect_uri')) return false;
  if (isDeviceEndpoint(endpoint ?? addressFor(candidate, evaluation, environment))) return true;
  return sendingCalls(candidate, evaluation).some(({ callee, arguments: [first] }) =>
    [callee, first].some((one) => one !== undefined && isSpoken(one, /device/iu)),
  );
}

/** Where the method is written, should a request show no more of itself. */
function placeOfMethod(members: Members): Node | undefined {
  if (!isMethodAlone(members)) return undefined;
  return members.entries.find(({ name }) => name === 'code_challenge_method')?.node;
}

function toRequest(whole: Whole, evaluation: Evaluation): AuthorizationRequest {
  const { endpoint, members, environment, parts } = whole;
  // Where a set is given an address, it does not matter who else gets one like it.
  const isBare = endpoint === undefined;
  const handedTo = [whole, ...parts].flatMap((one) => [
    ...changersOf(one.candidate, evaluation, environment, { isBare }),
    ...additionsByName(one, ['code_challenge', 'code_challenge_method'], evaluation),
    ...broughtAlong(one.candidate, evaluation, environment),
  ]);
  return {
    node: placeOfMethod(members) ?? placeOf(whole, authorizationWords, evaluation),
    endpoint,
    possibleServers: possibleServersOf(endpoint, evaluation),
    parameters: members,
    library: undefined,
    handedTo,
    isWritten: true,
    environment,
  };
}

/** What a person would edit to add a field to a form: the object that its fields come from, else the form. */
function placeOfForm({ node, fields }: Form): Node {
  const holder = fields.entries.find(({ name }) => authorizationWords.areName.test(name))?.carrier;
  return holder?.type === 'ObjectExpression' ? holder : node;
}

/** Whether a function may add fields to a form that it is given; to put the form into the page adds none. */
function addsFields(name: string): boolean {
  return addsVerifier(name) && !name.startsWith('append');
}

/** The requests that a file sends as HTML forms. */
function requestsByForm(evaluation: Evaluation): readonly AuthorizationRequest[] {
  return formsOf(evaluation)
    .filter(
      ({ fields, endpoint }) =>
        isAuthorizationEndpoint(endpoint) === 'yes' &&
        isAuthorizationRequest(fields, endpoint) &&
        !isOwnOrigin(endpoint) &&
        !isPassedOn(fields, evaluation),
    )
    .map((form) => ({
      node: placeOfForm(form),
      endpoint: form.endpoint,
      possibleServers: possibleServersOf(form.endpoint, evaluation),
      parameters: form.fields,
      library: undefined,
      handedTo: changersOf(form.node, evaluation, form.environment, { isElement: true, telling: addsFields }),
      isWritten: true,
      environment: form.environment,
    }));
}

/**
 * The requests that a file builds by hand.
 *
 * @param leavesChallenge whether a set of parameters has lost a challenge of its own: such a set is neither a branch of another
 *   request nor somebody else's
 */
export function collectWrittenRequests(
  evaluation: Evaluation,
  leavesChallenge: (members: Members, node: Node) => boolean,
): readonly AuthorizationRequest[] {
  const isOwnAndWhole = ({ members, candidate }: Whole): boolean => leavesChallenge(members, candidate);
  const wholes = wholesAmong(sightingsOf(authorizationWords, evaluation), authorizationWords, evaluation);
  const written = wholes
    // Beside a request with PKCE stands one that never had it, or one that has it under a condition.
    .filter(
      (whole) =>
        isForTokenAlone(whole.members) ||
        (!whole.isOneOfSeveral && !isOtherBranch(whole, wholes, evaluation)) ||
        isOwnAndWhole(whole),
    )
    .filter(
      (whole) =>
        (isAuthorizationRequest(whole.members, whole.endpoint) ||
          ((isMethodAlone(whole.members) || mayBeRequest(whole.members, whole.endpoint)) && isOwnAndWhole(whole))) &&
        !isOwnOrigin(whole.endpoint) &&
        !isOnOwnServer(whole.endpoint, evaluation.sourceCode) &&
        !isInMarkdown(whole) &&
        !isForDevice(whole, evaluation) &&
        (!isPassedOn(whole.members, evaluation) || isOwnAndWhole(whole)),
    )
    // What is printed may be opened; what a page quotes as code is read.
    .filter((whole) => !isOnlyShown(whole, 'as code', evaluation))
    .map((whole) => toRequest(whole, evaluation));
  return [...written, ...requestsByForm(evaluation)];
}
