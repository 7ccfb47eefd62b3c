// Which verifiers do compiled modules keep for everybody?
import rule from '../../rules/no-shared-verifier';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-shared-verifier', rule, {
  reported: [
    {
      name: 'what a module makes and hands out under a name',
      code: `exports.codeChallenge = exports.codeVerifier = void 0;
const crypto = require('crypto');
exports.codeVerifier = crypto.randomBytes(32).toString('base64url');
exports.codeChallenge = crypto.createHash('sha256').update(exports.codeVerifier).digest('base64url');`,
      errors: [{ messageId: 'onLoad', line: 3, column: 24, endLine: 3, endColumn: 68 }],
    },
    {
      name: 'what a module hands out behind a getter, under another name',
      code: `__export(seed_exports, { default: () => seed_default });
const generateRandomString = (length) => {
  const possible = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return crypto.getRandomValues(new Uint8Array(length)).reduce((text, x) => text + possible[x % possible.length], '');
};
const codeVerifier = generateRandomString(64);
var seed_default = codeVerifier;
module.exports = __toCommonJS(seed_exports);`,
      errors: [{ messageId: 'onLoad', line: 6, column: 22, endLine: 6, endColumn: 46 }],
    },
  ],
  fine: [],
  unsure: [],
});
