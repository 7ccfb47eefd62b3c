// Which verifiers do compiled modules keep for everybody?
import rule from '../../rules/no-shared-verifier';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-shared-verifier', rule, {
  reported: [
    {
      name: 'a module hands out an object whose constructor function made the verifier',
      code: `var crypto = require('crypto');
var Client = (function (_super) {
  __extends(Client, _super);
  function Client() {
    var _this = _super.call(this) || this;
    _this.verifier = crypto.randomBytes(32).toString('base64url');
    return _this;
  }
  Client.prototype.redeem = function (code) {
    return new URLSearchParams({ grant_type: 'authorization_code', code: code, code_verifier: this.verifier });
  };
  return Client;
})(Base);
exports.client = new Client();
`,
      errors: [{ messageId: 'onConstruction', line: 6, column: 22, endLine: 6, endColumn: 66 }],
    },
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
  fine: [
    {
      name: 'a constructor function of which each login makes an object',
      code: `var crypto = require('crypto');
function Login() {
  this.verifier = crypto.randomBytes(32).toString('base64url');
}
Login.prototype.redeem = function (code) {
  return new URLSearchParams({ grant_type: 'authorization_code', code: code, code_verifier: this.verifier });
};
exports.start = function () {
  return new Login();
};
`,
    },
  ],
  unsure: [],
});
