// What is wrong with a challenge that the file writes down as a constant? By its form, and by the verifier beside it.
import type { Node } from '../../syntax/nodes';
import type { Evaluation } from '../../values/evaluation';
import { fromBase64, toBase64Url, toLatin1, utf8 } from '../../values/execution/encodings';
import { sha256 } from '../../values/execution/sha256';
import type { ChallengeMistake } from './code-challenge';
import { hasFormOfS256 } from './code-challenge';
import { saysVerifier } from './challenge-names';

/** A mistake, and for another hash function its name: `sha1`. */
export interface ConstantMistake {
  readonly mistake: ChallengeMistake;
  readonly algorithm?: string;
}

/** The one verifier that the file writes down; undefined when there is none, or more. */
function constantVerifier({ index }: Evaluation): string | undefined {
  const values = [
    ...index.named('Property', saysVerifier).map(({ value }): Node => value),
    ...index
      .named('Identifier', saysVerifier)
      .map((name) => (name.parent.type === 'VariableDeclarator' && name.parent.id === name ? name.parent.init : null)),
  ];
  const texts = values.flatMap((value) =>
    value?.type === 'Literal' && typeof value.value === 'string' ? [value.value] : [],
  );
  const distinct = [...new Set(texts.filter((text) => /^[\w.~-]{43,128}$/u.test(text)))];
  return distinct.length === 1 ? distinct[0] : undefined;
}

/** Whether a constant only marks the place where a challenge will be. */
function isPlaceholder(text: string): boolean {
  return /[<>{}[\]$%*\s:]|\.\.\.|^[A-Z]+(?:_[A-Z\d]+)+$/u.test(text) || text === '';
}

/** Digests of other hash functions, by how many characters their base64url form has. */
const others: Readonly<Record<number, string>> = { 22: 'md5', 27: 'sha1', 64: 'sha384', 86: 'sha512' };

const hexDigest = /^[\da-f]{64}$/iu;

/** The mistake that the form of a constant shows, whatever its verifier is. */
function mistakeOfForm(text: string): ChallengeMistake | undefined {
  if (hexDigest.test(text)) return 'hex';
  if (/^[\w-]{43}=$/u.test(text)) return 'padded';
  if (/^[A-Za-z\d+/]{43}=?$/u.test(text) && /[+/]/u.test(text)) return 'base64';
  if (/^[\w-]{86}$/u.test(text) && hexDigest.test(toLatin1(fromBase64(text)))) return 'encodedHex';
  return undefined;
}

/**
 * What is wrong with a constant challenge; undefined when nothing is, or when its verifier is not known.
 *
 * @param isHexWanted whether the server takes the digest in hexadecimal
 */
export function mistakeOfConstant(
  text: string,
  evaluation: Evaluation,
  isHexWanted: boolean,
): ConstantMistake | undefined {
  if (isPlaceholder(text) || (isHexWanted && hexDigest.test(text))) return undefined;
  const verifier = constantVerifier(evaluation);
  if (verifier === text) return { mistake: 'verifier' };
  const mistake = mistakeOfForm(text);
  if (mistake) return { mistake };
  const algorithm = verifier !== undefined && /^[\w-]+$/u.test(text) ? others[text.length] : undefined;
  if (algorithm !== undefined) return { mistake: 'otherHash', algorithm };
  if (!hasFormOfS256(text)) return { mistake: 'literal' };
  if (verifier === undefined || toBase64Url(sha256(utf8(verifier))) === text) return undefined;
  const isOfBytes = toBase64Url(sha256(fromBase64(verifier))) === text;
  return { mistake: isOfBytes ? 'hashedBytes' : 'mismatch' };
}
