// The code verifier and the code challenge (RFC 7636 section 4): where the file makes or receives them, and how sure that is.
import type { Node } from '../../syntax/nodes';
import type { Certainty } from '../../values/certainty';
import type { Place } from './places';

/** The two values of PKCE. */
export type SecretKind = 'verifier' | 'challenge';

/**
 * Why a value is taken for a verifier or a challenge. `sent`: under its name on the wire, or in a library's place for it.
 * `hashed`: it is what a challenge is made from. `drawn`: it is called a code verifier, and is a random text. `library`: a
 * library gives it. `asked`: a library asks the app for it. `named`: its name says so, which is no evidence without a
 * second sign in the file.
 */
export type Evidence = 'sent' | 'hashed' | 'drawn' | 'library' | 'asked' | 'named';

/**
 * How the value comes about. `made`: by a call or another expression here. `library`: by a known generator. `written`: as
 * a literal. `received`: as a parameter, an import or out of a store, so that its making is not visible.
 */
export type Origin = 'made' | 'library' | 'written' | 'received';

/** One value that is used as a code verifier: one for each expression that brings it into the file. */
export interface CodeVerifier {
  /** The expression that makes or brings the value. */
  readonly node: Node;
  readonly origin: Origin;
  /** Names to go down from the node, when a library gives the verifier within a pair. */
  readonly path: readonly string[];
  readonly evidence: ReadonlySet<Evidence>;
  /** The variables, fields and stores that hold it on its way to where it was recognised. */
  readonly places: readonly Place[];
  /** `maybe` when a name alone speaks for it. */
  readonly certainty: Certainty;
}

/** Whether more than a name speaks for it: something is done with it that is done with verifiers or challenges alone. */
export function isKnownByUse(evidence: ReadonlySet<Evidence>): boolean {
  return [...evidence].some((one) => one !== 'named');
}

/** Whether a name is all that speaks for it. */
export function isNamedAlone(evidence: ReadonlySet<Evidence>): boolean {
  return evidence.size === 1 && evidence.has('named');
}

/** Whether the file shows its making, so that its quality can be judged. */
export function isMadeHere(verifier: CodeVerifier): boolean {
  return verifier.origin === 'made' || verifier.origin === 'library' || verifier.origin === 'written';
}

/** Whether it is certainly a code verifier. */
export function isCertain(verifier: CodeVerifier): boolean {
  return verifier.certainty === 'yes';
}
