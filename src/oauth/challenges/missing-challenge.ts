// Does an authorization request for a code visibly go without PKCE?
import { asksForCode, hasSwitch, isByReference, isConfigured, sends } from '../requests/authorization-request';
import type { AuthorizationRequest } from '../requests/authorization-request';
import { dropsChallenge } from './challenge-method';

/**
 * Whether the request asks for a code and certainly carries no `code_challenge` (RFC 7636 section 4.3), or one that its
 * library drops. An unknown answer to any part is no.
 */
export function lacksChallenge(request: AuthorizationRequest): boolean {
  return (
    asksForCode(request) === 'yes' &&
    !isConfigured(request) &&
    !hasSwitch(request) &&
    isByReference(request) === 'no' &&
    (sends(request, 'code_challenge') === 'no' || dropsChallenge(request))
  );
}
