// Finds the challenges of a file: those that its requests send, and those that its helpers make from a verifier.
import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction, isWithin } from '../../syntax/ancestors';
import type { Node } from '../../syntax/nodes';
import { givenOnce } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import { copiedFrom } from '../../values/copied';
import type { Evaluation } from '../../values/evaluation';
import { leavesOfEntry } from '../../values/parameters';
import type { Entry } from '../../values/value';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { entriesOf } from '../requests/authorization-request';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { hashesWithoutMethod, leavesMethodOut, methodValuesOf } from './challenge-method';
import { readName, saysVerifier } from './challenge-names';
import { isWrong, wantsForm } from './code-challenge';
import type { CodeChallenge } from './code-challenge';
import { mistakeOfConstant } from './constant-challenge';
import { cutOf } from './cut-challenge';
import { isDrawn } from './drawn-challenge';
import { unkeptVerifierOf } from './unkept-verifier';
import { isUnawaitedCall } from './unawaited';
import { challengesKeptBeside } from './kept-beside';
import { derivationOf } from './derivation/reading';
import type { Derivation } from './derivation/reading';
import { namedChallengesOf } from './named-challenges';
import { verifierGivenBy } from './verifier-as-challenge';

type Method = 'S256' | 'other' | 'unknown';

/** Whether the request says S256: by its method, its library's default, or its server's way. */
function methodOf(request: AuthorizationRequest): Method {
  const values = methodValuesOf(request);
  if (values.some(({ spelling }) => spelling === 'plain' || spelling === 'unknown')) return 'other';
  if (leavesMethodOut(request) === 'yes') return hashesWithoutMethod(request) ? 'S256' : 'other';
  const leaves = entriesOf(request, 'code_challenge_method').flatMap((entry) => leavesOfEntry(entry));
  if (leaves.length > 0) return leaves.length === values.length ? 'S256' : 'unknown';
  return request.library?.builder.method === 'S256' ? 'S256' : 'unknown';
}

function operandAfter(node: TSESTree.BinaryExpression, ends: RegExp): Node | undefined {
  const parts: Node[] = [];
  let left: Node = node;
  while (left.type === 'BinaryExpression') {
    parts.unshift(left.right);
    left = left.left;
  }
  parts.unshift(left);
  const at = parts.findIndex((part) => {
    const text =
      part.type === 'Literal' ? part.value : part.type === 'TemplateLiteral' ? part.quasis.at(-1)?.value.raw : '';
    return typeof text === 'string' && ends.test(text);
  });
  return at < 0 ? undefined : parts[at + 1];
}

/** The expression that an entry sends. */
export function expressionOf(entry: Entry, evaluation: Evaluation): Node | undefined {
  const copied = copiedFrom(entry, evaluation);
  if (copied) return expressionOf(copied, evaluation);
  const { node, name } = entry;
  const ends = new RegExp(`${name}=$`, 'u');
  switch (node.type) {
    case 'Property':
      return node.value;
    case 'AssignmentExpression':
      return node.right;
    case 'ArrayExpression':
      return node.elements[1] ?? undefined;
    case 'CallExpression': {
      const [first, second] = node.arguments;
      return first?.type === 'Literal' && first.value === name ? second : originOf(entry);
    }
    case 'TemplateLiteral': {
      const at = node.quasis.findIndex((quasi) => ends.test(quasi.value.raw));
      return at < 0 ? undefined : (node.expressions[at] ?? operandBehind(node));
    }
    case 'BinaryExpression':
      return operandAfter(node, ends);
    case 'Literal':
      return typeof node.value === 'string' && ends.test(node.value) ? operandBehind(node) : undefined;
    default:
      return node;
  }
}

/** What is joined to the end of a text: `v` in `'a' + 'b=' + v`, for `'b='`. */
function operandBehind(text: Node): Node | undefined {
  let node = wrapped(text);
  while (node.parent?.type === 'BinaryExpression' && node.parent.right === node) node = wrapped(node.parent);
  const { parent } = node;
  return parent?.type === 'BinaryExpression' && parent.operator === '+' && parent.left === node
    ? parent.right
    : undefined;
}

/** Where the value of an entry comes from that a loop or a helper writes. */
function originOf(entry: Entry): Node | undefined {
  const value = entry.value();
  return value.kind === 'foreign' || value.kind === 'gap' ? value.node : undefined;
}

/** Whether an expression stands in a function that makes values for others too: what goes into it elsewhere is not sent here. */
function isOfHelper(expression: Node, { node }: Entry): boolean {
  const home = enclosingFunction(expression);
  return home !== undefined && !isWithin(node, home);
}

function isUnhashed(derivation: Derivation): boolean {
  return derivation.kind === 'wrong' && derivation.mistake === 'unhashed';
}

/** Whether an expression is the verifier: by its name, or that of what it was given from. */
function isVerifier(node: Node, evaluation: Evaluation, height = 0): boolean {
  const name = readName(node);
  if (name === undefined) return false;
  if (saysVerifier(name)) return true;
  const given = height < 3 ? givenOnce(node, evaluation.sourceCode) : undefined;
  return given !== undefined && isVerifier(given, evaluation, height + 1);
}

/** Parameters with values of their own, by which code calls them. */
const ownNames = /state|nonce|csrf/iu;

/** Whether the request has the same under another name: `state`, and `code_challenge: state`. */
function isOfAnother(request: AuthorizationRequest, expression: Node, evaluation: Evaluation): boolean {
  const { sourceCode } = evaluation;
  const name = readName(expression);
  if (name === undefined || !ownNames.test(name)) return false;
  const text = sourceCode.getText(unwrap(expression));
  return ['state', 'nonce'].some((parameter) =>
    entriesOf(request, parameter).some((entry) => {
      const other = expressionOf(entry, evaluation);
      return other !== undefined && other !== expression && sourceCode.getText(unwrap(other)) === text;
    }),
  );
}

/** The constants that an entry may send. */
function constantsOf(request: AuthorizationRequest, entry: Entry, evaluation: Evaluation): readonly CodeChallenge[] {
  const isHexWanted = wantsForm('hex', request, evaluation.sourceCode.text);
  return leavesOfEntry(entry).flatMap((leaf): CodeChallenge[] => {
    if (leaf.text === undefined || leaf.isEmpty) return [];
    const { mistake, algorithm } = mistakeOfConstant(leaf.text, evaluation, isHexWanted) ?? {};
    const kind = mistake ? 'wrong' : 'unknown';
    const { node } = leaf;
    return [{ expression: node, request, isS256: true, kind, mistake, node, hashing: undefined, algorithm }];
  });
}

function challengesOf(
  request: AuthorizationRequest,
  evaluation: Evaluation,
  secrets: () => SecretFacts,
): readonly CodeChallenge[] {
  const { builder } = request.library ?? {};
  const method = methodOf(request);
  if (method === 'other' || (builder && builder.pkce !== 'caller')) return [];
  return entriesOf(request, 'code_challenge').flatMap((entry): readonly CodeChallenge[] => {
    if (method === 'S256') {
      const constants = constantsOf(request, entry, evaluation);
      if (constants.length > 0) return constants;
    }
    const expression = expressionOf(entry, evaluation);
    if (!expression) return [];
    const isS256 = method === 'S256';
    const unread = { expression, request, isS256, node: expression, hashing: undefined };
    const derivation = isVerifier(expression, evaluation) ? undefined : derivationOf(expression, evaluation, true);
    if (method === 'S256' && derivation?.kind !== 'wrong') {
      if (isOfAnother(request, expression, evaluation))
        return [{ ...unread, kind: 'wrong', mistake: 'otherParameter' }];
      const verifier = verifierGivenBy(expression, secrets());
      if (verifier) return [{ ...unread, kind: 'wrong', ...verifier }];
      if (isUnawaitedCall(expression, evaluation)) return [{ ...unread, kind: 'wrong', mistake: 'unawaited' }];
      if (derivation && isDrawn(expression, evaluation)) return [{ ...unread, kind: 'wrong', mistake: 'drawn' }];
      const cut = wantsForm('hex', request, evaluation.sourceCode.text) ? undefined : cutOf(expression, secrets());
      if (cut) return [{ ...unread, kind: 'wrong', mistake: 'altered', node: cut }];
    }
    if (!derivation || (isOfHelper(expression, entry) && isUnhashed(derivation)))
      return [{ ...unread, kind: 'unknown', mistake: undefined }];
    const unkept = isS256 && derivation.kind === 'proven' ? unkeptVerifierOf(expression, evaluation) : undefined;
    if (unkept) return [{ ...unread, kind: 'wrong', mistake: 'unkept', node: unkept }];
    if (derivation.kind !== 'wrong') return [{ ...unread, kind: derivation.kind, mistake: undefined }];
    const { mistake, node, hashing } = derivation;
    return [{ ...unread, kind: 'wrong', mistake, node, hashing }];
  });
}

/** What is wrong with the challenges of requests that name no method or another one: require-s256 speaks of those. */
function placesOfOthers(requests: readonly AuthorizationRequest[], evaluation: Evaluation): ReadonlySet<Node> {
  const expressions = requests
    .filter((request) => methodOf(request) === 'other')
    .flatMap((request) => entriesOf(request, 'code_challenge').map((entry) => expressionOf(entry, evaluation)));
  const derivations = expressions.flatMap((expression) =>
    expression ? [derivationOf(expression, evaluation, true)] : [],
  );
  return new Set(derivations.flatMap((derivation) => (derivation.kind === 'wrong' ? [derivation.node] : [])));
}

/** All challenges of the file whose method must be S256. */
export function collectCodeChallenges(
  evaluation: Evaluation,
  requests: readonly AuthorizationRequest[],
  secrets: () => SecretFacts,
): readonly CodeChallenge[] {
  const { text } = evaluation.sourceCode;
  const elsewhere = placesOfOthers(requests, evaluation);
  const isOther = requests.some((request) => methodOf(request) === 'other');
  const named = namedChallengesOf(evaluation, secrets).filter(
    ({ node, mistake }) => !elsewhere.has(node) && !(isOther && (mistake === 'unhashed' || mistake === 'givenBack')),
  );
  // A request shows the same, further away from the place where something has to be done.
  const isKnown = named.some(({ mistake }) => mistake === 'unhashed');
  const sent = requests
    .flatMap((request) => challengesOf(request, evaluation, secrets))
    .filter(({ mistake }) => !(isKnown && mistake === 'unhashed'));
  const kept = sent.some(isWrong) || isOther ? [] : challengesKeptBeside(evaluation);
  const challenges = [...sent, ...named, ...kept];
  return challenges.map((one) => {
    const isForm = one.mistake === 'hex' || one.mistake === 'encodedHex';
    return isForm && wantsForm(one.mistake, one.request, text) ? { ...one, kind: 'unknown', mistake: undefined } : one;
  });
}
