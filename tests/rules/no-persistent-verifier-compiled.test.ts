// Which stores do the functions of other files name, as compiled code calls them?
import rule from '../../rules/no-persistent-verifier';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-persistent-verifier', rule, {
  reported: [
    {
      name: 'a function of another module says that it writes into localStorage',
      code: `const storage_1 = require('./storage');
const keep = (codeVerifier) => { (0, storage_1.storeItemInLocalStorage)('code_verifier', codeVerifier); };
const codeChallenge = (codeVerifier) => sha256(codeVerifier);`,
      errors: [{ messageId: 'localStorage', line: 2, column: 34, endLine: 2, endColumn: 103 }],
    },
  ],
  fine: [],
  unsure: [],
});
