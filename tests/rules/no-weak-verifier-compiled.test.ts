// Which makers of verifiers are there in compiled modules?
import rule from '../../rules/no-weak-verifier';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-weak-verifier', rule, {
  reported: [
    {
      name: 'a bundler gave the maker of the verifier its name back',
      code: `import { createHash } from 'node:crypto';
var draw = /* @__PURE__ */ __name((length) => {
  let text = '';
  for (let at = 0; at < length; at++) text += Math.random().toString(36).charAt(2);
  return text;
}, "draw");
export const start = __name(() => {
  const codeVerifier = draw(64);
  return { codeVerifier, codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url') };
}, "start");
`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 60,
        },
      ],
    },
    {
      name: 'a method of a constructor function draws too few bytes',
      code: `var crypto = require('crypto');
function Client() {}
Client.prototype.random = function (size) {
  return crypto.randomBytes(size).toString('hex');
};
Client.prototype.start = function () {
  this.codeVerifier = this.random(10);
};
Client.prototype.redeem = function (code) {
  return new URLSearchParams({ grant_type: 'authorization_code', code: code, code_verifier: this.codeVerifier });
};
`,
      errors: [{ messageId: 'tooShort', data: { length: '20' }, line: 4, column: 29, endLine: 4, endColumn: 33 }],
    },
    {
      name: 'a module hands its maker out behind a getter',
      code: `__export(pkce_exports, { generateCodeChallenge: () => generateCodeChallenge, randomString: () => randomString });
module.exports = __toCommonJS(pkce_exports);
function randomString(length) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let text = '';
  for (let i = 0; i < length; i++) text += letters.charAt(Math.floor(Math.random() * letters.length));
  return text;
}
async function generateCodeChallenge(codeVerifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return btoa(String.fromCharCode(...new Uint8Array(digest))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
}`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 6,
          column: 70,
          endLine: 6,
          endColumn: 83,
        },
      ],
    },
    {
      name: 'a maker is called through what the module hands out',
      code: `const randomString = (length) => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let text = '';
  for (let i = 0; i < length; i++) text += letters.charAt(Math.floor(Math.random() * letters.length));
  return text;
};
exports.randomString = randomString;
const generateCodeVerifier = () => (0, exports.randomString)(64);
exports.generateCodeVerifier = generateCodeVerifier;`,
      errors: [
        {
          messageId: 'weakGenerator',
          data: { generator: 'Math.random' },
          line: 4,
          column: 70,
          endLine: 4,
          endColumn: 83,
        },
      ],
    },
  ],
  fine: [
    {
      name: 'a verifier that is written down is tried out where it stands',
      code: `export async function generateCodeChallenge(verifier) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64url(new Uint8Array(digest));
}
export const isRight = async () => 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' === (await generateCodeChallenge('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'));`,
    },
  ],
  unsure: [
    {
      name: 'a function that its module neither calls nor hands out',
      code: `const pkce_challenge_1 = require('pkce-challenge');
function generateCodeVerifier() { return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(''); }
function start() {
  const { code_challenge } = (0, pkce_challenge_1.default)();
  return \`https://as.example/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=\${code_challenge}\`;
}
exports.start = start;`,
    },
    {
      name: 'the name of a cookie stands behind the context',
      code: `app.get('/login', async (c) => {
  const code_verifier = (0, oauth4webapi_1.generateRandomCodeVerifier)();
  const code_challenge = await (0, oauth4webapi_1.calculatePKCECodeChallenge)(code_verifier);
  (0, cookie_1.setCookie)(c, 'state', state, { httpOnly: true });
  (0, cookie_1.setCookie)(c, 'code_verifier', code_verifier, { httpOnly: true });
  return c.redirect(\`https://as.example/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=\${code_challenge}\`);
});
app.get('/back', async (c) => {
  const code_verifier = (0, cookie_1.getCookie)(c, 'code_verifier');
  return fetch('https://as.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: c.req.query('code'), code_verifier }) });
});`,
    },
  ],
});
