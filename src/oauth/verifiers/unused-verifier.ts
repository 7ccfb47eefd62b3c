// Is a verifier at hand where a code is redeemed, and then left where it is?
import type { Evaluation } from '../../values/evaluation';
import { mentions } from '../../values/parameters';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { givenAround, isLeftBehind, isReadForHalf, mayBeAddedBy } from '../requests/left-behind';
import { sendsVerifier } from '../requests/token-request';
import type { TokenRequest } from '../requests/token-request';
import { redeemedWithout } from './redeemed-without';
import { isBareVerifierName, isVerifierName } from './secret-names';

const pairName = /pkce|verifier/iu;

const saysChallenge = (name: string): boolean => /challenge$/iu.test(name);

/**
 * Whether the function that redeems a code has its verifier, made, read or received, and does nothing with it: what may be
 * added to the request out of sight cannot be this verifier (RFC 7636 section 4.5).
 */
function losesVerifier(request: TokenRequest, evaluation: Evaluation): boolean {
  const { parameters, handedTo, node } = request;
  if (sendsVerifier(request) !== 'maybe' || mentions(parameters, 'code_verifier')) return false;
  if (mayBeAddedBy([...parameters.gaps, ...handedTo], node, evaluation.sourceCode)) return false;
  const isNamed = (name: string): boolean => isVerifierName(name) || isBareVerifierName(name);
  if (givenAround(node, isNamed, evaluation).some(isLeftBehind)) return true;
  return givenAround(node, (name) => pairName.test(name), evaluation).some((pair) =>
    isReadForHalf(pair, saysChallenge),
  );
}

/** The token requests of a file, those that lose their verifier marked, and those that are known by what they lose alone. */
export function withLostVerifiers(
  found: readonly TokenRequest[],
  evaluation: Evaluation,
  requests: () => readonly AuthorizationRequest[],
): readonly TokenRequest[] {
  return [
    ...found.map((request) => (losesVerifier(request, evaluation) ? { ...request, losesVerifier: true } : request)),
    ...redeemedWithout(found, evaluation, requests),
  ];
}
