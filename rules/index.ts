// All rules by id, in alphabetical order.
import requireCodeChallenge from './require-code-challenge';
import requireS256 from './require-s256';
import validCodeChallenge from './valid-code-challenge';

export default {
  'require-code-challenge': requireCodeChallenge,
  'require-s256': requireS256,
  'valid-code-challenge': validCodeChallenge,
};
