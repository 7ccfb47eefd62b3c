// Fixes and suggestions around the challenge: adding one that is in scope, adding or correcting its method.
import type { WireName } from '../libraries/types';
import type { SourceCode } from '../syntax/nodes';
import type { Evaluation } from '../values/evaluation';
import { leavesOfEntry } from '../values/parameters';
import { entriesOf } from './authorization-request';
import type { AuthorizationRequest } from './authorization-request';
import { isProvenS256 } from './challenge-derivation';
import type { MethodValue } from './challenge-method';
import { takesOnlyPlain } from './challenge-method';
import type { LibraryConfiguration } from './library-configuration';
import { s256ValueOf } from './library-configuration';
import type { LooseMethod } from './loose-methods';
import { addBeside, replaceInText, replaceText } from './parameter-edits';
import type { Addition, Edit } from './parameter-edits';
import { challengeInScope } from './values-in-scope';

/** What a closer look needs: the file, and the evaluator that has read it. */
interface Facts {
  readonly sourceCode: SourceCode;
  readonly evaluation: Evaluation;
}

function nameIn(request: AuthorizationRequest, wire: WireName): string {
  return request.library?.builder.names?.[wire] ?? wire;
}

/** Adds the challenge that is in scope, with its method; undefined when there is none, or no safe place for it. */
export function additionOfChallenge(
  request: AuthorizationRequest,
  { sourceCode }: Facts,
): { edit: Edit; challenge: string } | undefined {
  const challenge = challengeInScope(request.node, sourceCode);
  const { builder } = request.library ?? {};
  if (challenge === undefined || (builder && builder.pkce !== 'caller')) return undefined;
  const additions: Addition[] = [
    { name: nameIn(request, 'code_challenge'), code: challenge },
    { name: nameIn(request, 'code_challenge_method'), code: '', text: 'S256' },
  ];
  const missing = additions.filter((one) => entriesOf(request, one.name).length === 0);
  const neighbours = request.parameters.entries.filter((entry) => !builder || entry.node.type === 'Property').reverse();
  for (const neighbour of neighbours) {
    const edit = addBeside(neighbour, missing, sourceCode);
    if (edit) return { edit, challenge };
  }
  return undefined;
}

/** Whether the file proves that the challenge of the request is the S256 one. */
export function provesS256(request: AuthorizationRequest, { evaluation }: Facts): boolean {
  const entries = entriesOf(request, 'code_challenge');
  const values = entries
    .filter((entry) => leavesOfEntry(entry).some((leaf) => !leaf.isEmpty))
    .map((entry) => entry.value());
  evaluation.begin();
  return values.length > 0 && values.every((value) => isProvenS256(value, evaluation));
}

/** Adds `code_challenge_method=S256` beside the challenge. */
export function additionOfMethod(request: AuthorizationRequest, { sourceCode }: Facts): Edit | undefined {
  const entries = entriesOf(request, 'code_challenge').filter((entry) =>
    leavesOfEntry(entry).some((leaf) => !leaf.isEmpty),
  );
  const [only] = entries;
  if (!only || entries.length > 1) return undefined;
  return addBeside(only, [{ name: nameIn(request, 'code_challenge_method'), code: '', text: 'S256' }], sourceCode);
}

/** Replaces the value of a method by `S256`; undefined where it is not written in place. */
export function correctionOfMethod(method: MethodValue, { sourceCode }: Facts): Edit | undefined {
  if (!method.isAlone) return undefined;
  const { node, entry } = method;
  if (entry.node === node || node.type === 'BinaryExpression')
    return replaceInText(node, 'code_challenge_method', method.text, 'S256', sourceCode);
  return (
    replaceText(node, 'S256', sourceCode) ??
    replaceInText(node, 'code_challenge_method', method.text, 'S256', sourceCode)
  );
}

/** Whether correcting the method of this request is certain to keep the login working. */
export function isSafeToCorrect(request: AuthorizationRequest, facts: Facts): boolean {
  return !takesOnlyPlain(request) && !mentionsPlainServer(facts) && provesS256(request, facts);
}

/** Replaces a library's plain option by its S256 value. */
export function correctionOfOption(configuration: LibraryConfiguration, { sourceCode }: Facts): Edit | undefined {
  const text = s256ValueOf(configuration) ?? 'S256';
  const isInPlace = configuration.isAlone && configuration.node.parent?.type === 'Property';
  return isInPlace ? replaceText(configuration.node, text, sourceCode) : undefined;
}

/** Whether the option can be corrected without being asked: the library derives the challenge by itself. */
export function isSafeOption(configuration: LibraryConfiguration, facts: Facts): boolean {
  return s256ValueOf(configuration) !== undefined && !mentionsPlainServer(facts);
}

/** Replaces the method of a parameter object. */
export function correctionOfLooseMethod(method: LooseMethod, { sourceCode }: Facts): Edit | undefined {
  return method.isInPlace ? replaceText(method.node, 'S256', sourceCode) : undefined;
}

/** Whether the file speaks of MyAnimeList, whose server takes nothing but plain. */
function mentionsPlainServer({ sourceCode }: Facts): boolean {
  return /myanimelist/iu.test(sourceCode.text);
}
