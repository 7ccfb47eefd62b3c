// The code challenge (RFC 7636 section 4.2): where the file makes one, and what is wrong with it.
import type { Node } from '../../syntax/nodes';
import { foundIn } from '../../syntax/once-per-text';
import type { AuthorizationRequest } from '../requests/authorization-request';
import type { Hashing } from './derivation/hashing';
import type { Derivation, Mistake } from './derivation/reading';
import { providerOf } from '../requests/endpoint';

/**
 * What is wrong with a challenge: the form of its digest, another hash, the wrong bytes, or no digest at all. `verifier`
 * is the verifier itself, `literal` a constant that no digest has the form of, `mismatch` one that is not the digest of
 * the file's constant verifier, `drawn` a random text, `otherParameter` what another parameter of the request has too.
 * `unkept` is the digest of a text that is drawn where it is hashed, so that nobody has it.
 * `givenBack` is the verifier that a function which makes challenges gives back, or a pair has twice.
 */
export type ChallengeMistake =
  Mistake | 'verifier' | 'givenBack' | 'literal' | 'mismatch' | 'drawn' | 'unkept' | 'otherParameter';

/** A challenge that the file makes under a method that must be S256. */
export interface CodeChallenge {
  /** The expression that is, or the function that makes, the challenge. */
  readonly expression: Node;
  /** The request that sends it, when that is in the file. */
  readonly request: AuthorizationRequest | undefined;
  /** Whether the method is certainly S256; when not, it may be chosen elsewhere. */
  readonly isS256: boolean;
  /** Whether the file certainly gives the right value, a wrong one, or does not show it. */
  readonly kind: Derivation['kind'];
  readonly mistake: ChallengeMistake | undefined;
  /** The smallest place that a person would edit; the expression when nothing is wrong. */
  readonly node: Node;
  readonly hashing: Hashing | undefined;
  /** The hash function of a constant, where its length tells it: `sha1`. */
  readonly algorithm?: string | undefined;
}

/** A wrong challenge. */
export interface WrongChallenge extends CodeChallenge {
  readonly mistake: ChallengeMistake;
}

/** Whether the challenge is visibly not what its method says. What is not understood is not wrong. */
export function isWrong(challenge: CodeChallenge): challenge is WrongChallenge {
  return challenge.mistake !== undefined;
}

/** Words of files that speak to servers which want another form of the digest, should the request show no known server. */
const speaksOf = { hex: foundIn(/tiktok|client_key/iu), encodedHex: foundIn(/nylas/iu) };

/** Whether the server of a request wants this form of the digest, against the RFC: TikTok and Nylas do. */
export function wantsForm(
  form: 'hex' | 'encodedHex',
  request: AuthorizationRequest | undefined,
  text: string,
): boolean {
  const provider = request && providerOf(request.endpoint);
  return provider ? provider.challengeForm === form : speaksOf[form](text);
}

/** Whether a text has the form of every S256 challenge: 43 characters of the URL-safe alphabet (RFC 7636 appendix A). */
export function hasFormOfS256(text: string): boolean {
  return /^[\w-]{43}$/u.test(text);
}

/** The name of the hash function that was used instead of SHA-256, as people write it. */
export function hashNameOf({ hashing, algorithm }: CodeChallenge): string {
  const name = hashing?.algorithm ?? algorithm ?? '';
  return name.replace(/^(?<key>hmac-)?sha(?=\d)/u, '$<key>sha-').toUpperCase();
}
