// Finds the code verifiers and code challenges of a file: by what is sent, hashed and generated, and by telling names.
import { namesOwnMaker } from '../../settings';
import type { PkceSettings } from '../../settings';
import { isSpoken, nameOfFunction } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { optionsOf } from '../../values/value';
import { actsAsAuthorizationServer } from '../authorization-server';
import { namesLibrary, rowsOf } from '../library/modules';
import { isNamedAlone } from './code-verifier';
import type { CodeVerifier } from './code-verifier';
import { Flows } from './flows';
import { Hashes } from './hashed-verifiers';
import { claimCallbacks } from './library-callbacks';
import { LibraryValues } from './library-values';
import { drawsValue } from './making';
import { Marks, returnsOf } from './marks';
import type { Source } from './marks';
import { NamedValues } from './named-values';
import { makerSign, secondSign, speaksOfBoth, wordOfPkce } from './secret-names';
import { swappedArguments } from './swapped-arguments';
import { claimTyped } from './typed-objects';
import { challengeMakersOf, makersOf } from './verifier-makers';

/** All that is known of the verifiers and challenges of a file: where they come from, and which places hold them. */
export interface SecretFacts {
  readonly evaluation: Evaluation;
  readonly flows: Flows;
  readonly marks: Marks;
  readonly settings: PkceSettings;
  /** Whether the file has a sign of PKCE or OAuth besides the names of its values. */
  readonly hasSecondSign: boolean;
  /** Whether the file answers as an authorization server: then what it receives is none of its own. */
  readonly isServer: boolean;
  /** What is named an S256 challenge, and given to something as `code_verifier`. */
  readonly swapped: readonly Node[];
  /** What is named an S256 challenge, and given to a function of the file whose parameter is named a verifier. */
  readonly handedAsVerifier: readonly Node[];
  readonly verifiers: readonly CodeVerifier[];
  /** Whether no expression of the file can reveal a verifier or challenge. */
  readonly areNone: boolean;
}

/** Steps for a question that is asked of every call: what costs more is not looked into. */
const glance = 800;

/** Whether the text could hold a verifier or challenge: by a word of PKCE, a library, or a name of the settings. */
function mayHoldSecrets(text: string, settings: PkceSettings): boolean {
  return wordOfPkce.test(text) || namesOwnMaker(text, settings) || namesLibrary(text);
}

/** Functions that are named for what they do: what is called `verifier` alone may be a field. */
const promises = /^_?(?:generate|create|make|build|get|new|gen|random|fresh|produce|compute|calculate|derive)/iu;

/** What a function gives back holds what its name promises, whatever the variable is called: `return text`. */
function claimResults(evaluation: Evaluation, marks: Marks): void {
  const ofKind = { verifier: makersOf(evaluation), challenge: challengeMakersOf(evaluation) };
  for (const kind of ['verifier', 'challenge'] as const) {
    const makers = ofKind[kind].filter((one) => promises.test(nameOfFunction(one) ?? ''));
    for (const result of makers.flatMap((one) => returnsOf(one, evaluation))) {
      evaluation.begin(glance);
      if (unwrap(result).type !== 'Identifier' || mayBeObject(result, evaluation)) continue;
      marks.claim(result, [], kind, 'named');
    }
  }
}

/** e.g. a pair, which has more in it than the name says */
function mayBeObject(node: Node, evaluation: Evaluation): boolean {
  return optionsOf(evaluation.valueOf(node, evaluation.top)).some(({ kind }) => kind === 'record' || kind === 'list');
}

/** Whether a server has made the value itself, for a client of its own. */
function isOfOwnClient({ kind, node, origin, evidence }: Source, evaluation: Evaluation): boolean {
  if (kind === 'challenge') return evidence.has('sent') && origin !== 'received';
  const isPromised = node.type === 'CallExpression' && isSpoken(node.callee, wordOfPkce);
  return evidence.has('library') || origin === 'written' || isPromised || drawsValue(node, evaluation);
}

/** Whether a challenge is what a function makes of one of these verifiers: `await challengeOf(codeVerifier)`. */
function isMadeOf({ kind, node }: Source, verifiers: readonly Source[], { sourceCode }: Evaluation): boolean {
  const made = unwrap(node);
  if (kind !== 'challenge' || made.type !== 'CallExpression') return false;
  return made.arguments.some((argument) => {
    const given = unwrap(argument);
    const variable = given.type === 'Identifier' ? variableOf(given, sourceCode) : undefined;
    const isGiven = ({ places }: Source): boolean => places.some(({ root }) => root === variable);
    return variable !== undefined && verifiers.some((one) => one.kind === 'verifier' && isGiven(one));
  });
}

/** Reads all verifiers and challenges of a file. */
export function collectSecretFacts(evaluation: Evaluation, settings: PkceSettings): SecretFacts {
  const flows = new Flows(evaluation);
  const marks = new Marks(evaluation, flows);
  const { text } = evaluation.sourceCode;
  const named = new NamedValues(evaluation, marks);
  const handedAsVerifier: Node[] = [];
  if (mayHoldSecrets(text, settings)) {
    const ofLibraries = new LibraryValues(evaluation, marks, named, settings);
    for (const call of evaluation.index.ofType('CallExpression')) {
      evaluation.begin(glance);
      ofLibraries.readCall(call);
      named.readCall(call);
      handedAsVerifier.push(...swappedArguments(call, named, evaluation));
    }
    claimCallbacks(evaluation, marks);
    // Without a word of PKCE no name can say verifier or challenge: what remains is what libraries make and take.
    if (wordOfPkce.test(text)) {
      named.run();
      claimResults(evaluation, marks);
      claimTyped(evaluation, marks);
      new Hashes(evaluation, flows, marks).run();
    }
  }
  // What an authorization server receives belongs to other people's clients. It may be a client of another one itself.
  const isServer = !marks.areNone && actsAsAuthorizationServer(evaluation);
  if (isServer) {
    const own = marks.found().filter((source) => isOfOwnClient(source, evaluation));
    marks.keepOnly((source) => own.includes(source) || isMadeOf(source, own, evaluation));
  }
  const facts = { evaluation, flows, marks, settings, isServer, swapped: named.swapped, handedAsVerifier };
  // A maker of verifiers is known by its name where it is called, and needs no mark.
  if (marks.areNone && !/code_?verifier/iu.test(text))
    return { ...facts, hasSecondSign: false, verifiers: [], areNone: true };
  const withoutNames = text.replace(/(?:pkce|code|oauth2?|oidc)?[_-]?verifier/giu, '');
  const isLibraryUsed = evaluation.index
    .ofType('ImportDeclaration')
    .some((node) => rowsOf(node.source.value).length > 0);
  const hasSecondSign = isLibraryUsed || makerSign.test(text) || secondSign.test(withoutNames) || speaksOfBoth(text);
  const verifiers = marks
    .found()
    .filter((source) => source.kind === 'verifier')
    .map(({ node, origin, path, evidence, places }): CodeVerifier => {
      const made: CodeVerifier['origin'] = evidence.has('library') && origin === 'made' ? 'library' : origin;
      return {
        node,
        origin: made,
        path,
        evidence,
        places,
        certainty: isNamedAlone(evidence) && !hasSecondSign ? 'maybe' : 'yes',
      };
    });
  return { ...facts, hasSecondSign, verifiers, areNone: false };
}
