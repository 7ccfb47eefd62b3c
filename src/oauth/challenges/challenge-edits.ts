// Fixes and suggestions around the challenge: adding one that is in scope, adding or correcting its method.
import type { WireName } from '../../libraries/types';
import { ancestorsOf, isWithin } from '../../syntax/ancestors';
import type { Node, SourceCode } from '../../syntax/nodes';
import { foundIn } from '../../syntax/once-per-text';
import type { Evaluation } from '../../values/evaluation';
import { leavesOfEntry } from '../../values/parameters';
import { exact } from '../../values/text';
import { isNothing, optionsOf } from '../../values/value';
import type { Entry } from '../../values/value';
import { entriesOf } from '../requests/authorization-request';
import type { AuthorizationRequest } from '../requests/authorization-request';
import type { WrongMethod } from './challenge-method';
import { documentedMethod, takesOnlyPlain } from './challenge-method';
import { expressionOf } from './collect-code-challenges';
import { isProvenS256 } from './derivation/reading';
import { providerOf } from '../requests/endpoint';
import type { LibraryConfiguration } from '../library/configuration';
import { isLeftOut, s256ValueOf } from '../library/configuration';
import { additionOfSwitch } from '../library/configuration-edits';
import type { LooseMethod } from './loose-methods';
import { addBeside, replaceInText, replaceText } from '../requests/parameter-edits';
import type { Addition, Edit } from '../requests/parameter-edits';
import { challengeInScope } from '../verifiers/values-in-scope';
import type { PkceSettings } from '../../settings';

/** What a closer look needs: the file, and the evaluator that has read it. */
interface Facts {
  readonly sourceCode: SourceCode;
  readonly evaluation: Evaluation;
  readonly settings: PkceSettings;
}

function nameIn(request: AuthorizationRequest, wire: WireName): string {
  return request.library?.builder.names?.[wire] ?? wire;
}

/** The entries that a parameter can be put beside: those that are always sent, and the last ones first. */
function neighboursOf({ node, parameters, library }: AuthorizationRequest): readonly Entry[] {
  const own = library ? parameters.entries.filter((entry) => entry.node.parent === node) : parameters.entries;
  return own.filter((entry) => entry.presence === 'always' && !isInLoopOfItsOwn(entry.node, node)).reverse();
}

/** Whether the node stands in a loop that does not make the whole request: it would be run more than once. */
function isInLoopOfItsOwn(node: Node, request: Node): boolean {
  return [...ancestorsOf(node)].some(
    (ancestor) => /^(?:For|While|DoWhile)\w*Statement$/u.test(ancestor.type) && !isWithin(request, ancestor),
  );
}

/** The challenge that can be read at a node and is not empty in this request. */
function usableChallenge(node: Node, request: AuthorizationRequest, { sourceCode, evaluation }: Facts) {
  const challenge = challengeInScope(node, sourceCode);
  if (!challenge) return undefined;
  evaluation.begin();
  const value = evaluation.valueOfVariable(challenge.variable, request.environment, undefined);
  const isEmpty = optionsOf(value).some((option) => isNothing(option) || exact(option) === '');
  return isEmpty ? undefined : challenge.code;
}

/**
 * Adds the challenge that is in scope, with its method.
 *
 * @returns undefined when there is none, or no safe place for it, or when the server takes no S256
 */
export function additionOfChallenge(
  request: AuthorizationRequest,
  facts: Facts,
): { edit: Edit; challenge: string } | undefined {
  const { builder } = request.library ?? {};
  const isWritten = entriesOf(request, 'code_challenge').length > 0;
  if (isWritten || (builder && builder.pkce !== 'caller') || mayTakeOnlyPlain(request, facts)) return undefined;
  for (const neighbour of neighboursOf(request)) {
    const challenge = usableChallenge(neighbour.node, request, facts);
    if (challenge === undefined) continue;
    const additions: Addition[] = [
      { name: nameIn(request, 'code_challenge'), code: challenge },
      { name: nameIn(request, 'code_challenge_method'), code: '', text: methodFor(request) },
    ];
    const missing = additions.filter((_, index) => index === 0 || !isMethodWritten(request));
    const edit = addBeside(neighbour, missing, facts.sourceCode);
    if (edit) return { edit, challenge };
  }
  return undefined;
}

function isMethodWritten(request: AuthorizationRequest): boolean {
  return entriesOf(request, 'code_challenge_method').length > 0;
}

/** The name of S256 as the authorization server documents it. */
function methodFor(request: AuthorizationRequest): string {
  return documentedMethod(request) ?? 'S256';
}

/** Whether the file proves that the challenge of the request is the S256 one. */
function provesS256(request: AuthorizationRequest, { evaluation, settings }: Facts): boolean {
  const entries = entriesOf(request, 'code_challenge');
  const sent = entries
    .filter((entry) => leavesOfEntry(entry).some((leaf) => !leaf.isEmpty))
    .map((entry) => expressionOf(entry, evaluation));
  return (
    sent.length > 0 &&
    sent.every(
      (expression) => expression !== undefined && isProvenS256(expression, evaluation, settings.challengeDerivers),
    )
  );
}

/** Adds `code_challenge_method=S256` beside the challenge. */
export function additionOfMethod(request: AuthorizationRequest, facts: Facts): Edit | undefined {
  const entries = entriesOf(request, 'code_challenge').filter((entry) =>
    leavesOfEntry(entry).some((leaf) => !leaf.isEmpty),
  );
  const [only] = entries;
  if (!only || entries.length > 1 || isMethodWritten(request) || mayTakeOnlyPlain(request, facts)) return undefined;
  const name = nameIn(request, 'code_challenge_method');
  return addBeside(only, [{ name, code: '', text: methodFor(request) }], facts.sourceCode);
}

/** Replaces the value of a method by `S256`; undefined where it is not written in place. */
export function correctionOfMethod({ request, method }: WrongMethod, facts: Facts): Edit | undefined {
  if (!method.isAlone || mayTakeOnlyPlain(request, facts)) return undefined;
  const { sourceCode } = facts;
  const { node, entry } = method;
  const to = methodFor(request);
  const inText = (): Edit | undefined => replaceInText(node, 'code_challenge_method', method.text, to, sourceCode);
  const isWhole = node.type !== 'Literal' || node.value === method.text;
  if (entry.node === node || node.type === 'BinaryExpression' || !isWhole) return inText();
  return replaceText(node, to, sourceCode) ?? inText();
}

/** Whether correcting the method of this request is certain to keep the login working. */
export function isSafeToCorrect(request: AuthorizationRequest, facts: Facts): boolean {
  return provesS256(request, facts);
}

/** Replaces a library's plain option by its S256 value, or writes that value where it is left out. */
export function correctionOfOption(
  configuration: LibraryConfiguration,
  { sourceCode }: Pick<Facts, 'sourceCode'>,
): Edit | undefined {
  const text = s256ValueOf(configuration) ?? 'S256';
  if (mentionsPlainServer({ sourceCode })) return undefined;
  if (isLeftOut(configuration)) return additionOfSwitch(configuration, { sourceCode });
  const isInPlace =
    configuration.isAlone && /^(?:Property|CallExpression)$/u.test(configuration.node.parent?.type ?? '');
  return isInPlace ? replaceText(configuration.node, text, sourceCode) : undefined;
}

/** Whether the option can be corrected without being asked: the library derives the challenge by itself. */
export function isSafeOption(configuration: LibraryConfiguration): boolean {
  return s256ValueOf(configuration) !== undefined;
}

/** Replaces the method of a parameter object. */
export function correctionOfLooseMethod(
  method: LooseMethod,
  { sourceCode }: Pick<Facts, 'sourceCode'>,
): Edit | undefined {
  return method.isInPlace && !mentionsPlainServer({ sourceCode })
    ? replaceText(method.node, 'S256', sourceCode)
    : undefined;
}

/** Whether the request goes to MyAnimeList, whose server takes nothing but plain, or may go there. */
function mayTakeOnlyPlain(request: AuthorizationRequest, facts: Facts): boolean {
  return takesOnlyPlain(request) || (providerOf(request.endpoint) === undefined && mentionsPlainServer(facts));
}

const namesPlainServer = foundIn(/myanimelist/iu);

/** Whether the file speaks of MyAnimeList. */
function mentionsPlainServer({ sourceCode }: Pick<Facts, 'sourceCode'>): boolean {
  return namesPlainServer(sourceCode.text);
}
