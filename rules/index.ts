// All rules by id, in alphabetical order.
import requireCodeChallenge from './require-code-challenge';
import requireCodeVerifier from './require-code-verifier';
import requireS256 from './require-s256';

export default {
  'require-code-challenge': requireCodeChallenge,
  'require-code-verifier': requireCodeVerifier,
  'require-s256': requireS256,
};
