// All rules by id, in alphabetical order.
import noDisabledPkce from './no-disabled-pkce';
import noImplicitFlow from './no-implicit-flow';
import requireCodeChallenge from './require-code-challenge';
import requireS256 from './require-s256';
import validCodeChallenge from './valid-code-challenge';

export default {
  'no-disabled-pkce': noDisabledPkce,
  'no-implicit-flow': noImplicitFlow,
  'require-code-challenge': requireCodeChallenge,
  'require-s256': requireS256,
  'valid-code-challenge': validCodeChallenge,
};
