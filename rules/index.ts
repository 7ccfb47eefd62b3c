// All rules by id, in alphabetical order.
import noUnsafeRedirectUri from './no-unsafe-redirect-uri';
import requireCodeChallenge from './require-code-challenge';
import requireCodeVerifier from './require-code-verifier';
import requireS256 from './require-s256';

export default {
  'no-unsafe-redirect-uri': noUnsafeRedirectUri,
  'require-code-challenge': requireCodeChallenge,
  'require-code-verifier': requireCodeVerifier,
  'require-s256': requireS256,
};
