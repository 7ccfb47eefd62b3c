// All rules by id, in alphabetical order.
import noDisabledPkce from './no-disabled-pkce';
import noExposedVerifier from './no-exposed-verifier';
import noImplicitFlow from './no-implicit-flow';
import noLogging from './no-logging';
import noPersistentVerifier from './no-persistent-verifier';
import noSharedVerifier from './no-shared-verifier';
import noUnsafeRedirectUri from './no-unsafe-redirect-uri';
import noWeakVerifier from './no-weak-verifier';
import requireCodeChallenge from './require-code-challenge';
import requireCodeVerifier from './require-code-verifier';
import requireS256 from './require-s256';
import validCodeChallenge from './valid-code-challenge';

export default {
  'no-disabled-pkce': noDisabledPkce,
  'no-exposed-verifier': noExposedVerifier,
  'no-implicit-flow': noImplicitFlow,
  'no-logging': noLogging,
  'no-persistent-verifier': noPersistentVerifier,
  'no-shared-verifier': noSharedVerifier,
  'no-unsafe-redirect-uri': noUnsafeRedirectUri,
  'no-weak-verifier': noWeakVerifier,
  'require-code-challenge': requireCodeChallenge,
  'require-code-verifier': requireCodeVerifier,
  'require-s256': requireS256,
  'valid-code-challenge': validCodeChallenge,
};
