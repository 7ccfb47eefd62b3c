// All rules by id, in alphabetical order.
import noSharedVerifier from './no-shared-verifier';
import noWeakVerifier from './no-weak-verifier';
import requireCodeChallenge from './require-code-challenge';
import requireS256 from './require-s256';

export default {
  'no-shared-verifier': noSharedVerifier,
  'no-weak-verifier': noWeakVerifier,
  'require-code-challenge': requireCodeChallenge,
  'require-s256': requireS256,
};
