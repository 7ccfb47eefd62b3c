// All rules by id, in alphabetical order.
import noExposedVerifier from './no-exposed-verifier';
import noLogging from './no-logging';
import noPersistentVerifier from './no-persistent-verifier';
import requireCodeChallenge from './require-code-challenge';
import requireS256 from './require-s256';

export default {
  'no-exposed-verifier': noExposedVerifier,
  'no-logging': noLogging,
  'no-persistent-verifier': noPersistentVerifier,
  'require-code-challenge': requireCodeChallenge,
  'require-s256': requireS256,
};
