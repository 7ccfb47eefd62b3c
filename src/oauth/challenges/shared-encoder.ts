// Is the illegal form of a verifier that of its challenge too, because one function of the file writes both?
import { isWithin } from '../../syntax/ancestors';
import type { WeakVerifier } from '../verifiers/verifier-strength';
import { isWrong } from './code-challenge';
import type { CodeChallenge } from './code-challenge';

/** Whether the place that would mend a verifier is where a challenge is reported for the same encoding: one defect, one report. */
export function isMendedWithChallenge({ defect, node }: WeakVerifier, challenges: readonly CodeChallenge[]): boolean {
  if (defect !== 'illegalCharacters') return false;
  return challenges
    .filter(isWrong)
    .filter(({ mistake }) => mistake === 'base64' || mistake === 'padded')
    .some((one) => isWithin(node, one.node) || isWithin(one.node, node));
}
