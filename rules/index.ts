// All rules by id, in alphabetical order.
import requireCodeChallenge from './require-code-challenge';
import requireS256 from './require-s256';

import noLogging from './no-logging';

export default {
  'no-logging': noLogging,
  'require-code-challenge': requireCodeChallenge,
  'require-s256': requireS256,
};
