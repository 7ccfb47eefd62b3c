// All rules by id, in alphabetical order.
import noDisabledPkce from './no-disabled-pkce';
import noImplicitFlow from './no-implicit-flow';
import noUnsafeRedirectUri from './no-unsafe-redirect-uri';
import requireCodeChallenge from './require-code-challenge';
import requireCodeVerifier from './require-code-verifier';
import requireS256 from './require-s256';
import validCodeChallenge from './valid-code-challenge';

export default {
  'no-disabled-pkce': noDisabledPkce,
  'no-implicit-flow': noImplicitFlow,
  'no-unsafe-redirect-uri': noUnsafeRedirectUri,
  'require-code-challenge': requireCodeChallenge,
  'require-code-verifier': requireCodeVerifier,
  'require-s256': requireS256,
  'valid-code-challenge': validCodeChallenge,
};
