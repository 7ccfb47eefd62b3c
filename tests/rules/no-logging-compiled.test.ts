// What does a compiler leave of a log with a verifier: private fields, spread objects, statements turned into expressions?
import rule from '../../rules/no-logging';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-logging', rule, {
  reported: [
    {
      name: 'a private field that is read by a call',
      code: `import { createHash, randomBytes } from 'node:crypto';
class Login {
  constructor() { _Login_seed.set(this, void 0); __classPrivateFieldSet(this, _Login_seed, randomBytes(32).toString('base64url'), 'f'); }
  start() {
    console.log(__classPrivateFieldGet(this, _Login_seed, 'f'), __classPrivateFieldGet(this, _Login_client, 'f'));
    const challenge = createHash('sha256').update(__classPrivateFieldGet(this, _Login_seed, 'f')).digest('base64url');
    return 'https://as.example/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + challenge;
  }
}`,
      errors: [{ messageId: 'loggedVerifier', line: 5, column: 17, endLine: 5, endColumn: 63 }],
    },
    {
      name: 'an object that a call spreads',
      code: `export const redeem = (code, codeVerifier, options) => {
  const parameters = _object_spread_props(_object_spread({}, options), { grant_type: 'authorization_code', code, code_verifier: codeVerifier });
  console.log(parameters);
  return fetch('https://as.example/token', { method: 'POST', body: new URLSearchParams(parameters) });
};`,
      output: `export const redeem = (code, codeVerifier, options) => {
  const parameters = _object_spread_props(_object_spread({}, options), { grant_type: 'authorization_code', code, code_verifier: codeVerifier });
  console.log('[redacted]');
  return fetch('https://as.example/token', { method: 'POST', body: new URLSearchParams(parameters) });
};`,
      errors: [{ messageId: 'loggedVerifier', line: 3, column: 15, endLine: 3, endColumn: 25 }],
    },
  ],
  fine: [
    {
      name: 'what is masked, or known to be empty, in one expression',
      code: `export async function redeem(code, verifier, log) {
  const parameters = { grant_type: 'authorization_code', client_id: 'a', code, code_verifier: verifier };
  const shown = { ...parameters };
  shown.client_id && (shown.client_id = 'x'), shown.code_verifier && (shown.code_verifier = '[redacted]');
  console.log('exchange', shown);
  const kept = JSON.parse(localStorage.getItem('flow'));
  kept && kept.code_verifier ? use(kept.code_verifier) : console.warn('none', kept);
  kept.code_verifier || console.warn('none', kept);
  !kept.code_verifier && console.warn('none', kept);
  kept.code_verifier !== void 0 || console.warn('none', kept);
  return fetch('https://as.example/token', { method: 'POST', body: new URLSearchParams(parameters) });
}`,
    },
  ],
  unsure: [
    {
      name: 'another private field, read by the same function',
      code: `class Login {
  constructor() { __privateAdd(this, _seed); __privateAdd(this, _url, 'https://as.example'); __privateSet(this, _seed, randomBytes(32).toString('base64url')); }
  start() {
    console.log(__privateGet(this, _url));
    const challenge = createHash('sha256').update(__privateGet(this, _seed)).digest('base64url');
    return 'https://as.example/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + challenge;
  }
}
var __privateGet = (object, member, getter) => (__accessCheck(object, member, 'read'), getter ? getter.call(object) : member.get(object));`,
    },
    {
      name: 'what a later step of a generator gave',
      code: `async function start() {
  var codeVerifier, codeChallenge, _t;
  return _regenerator().w(function (_context) {
    while (1) switch (_context.p = _context.n) {
      case 0: codeVerifier = generateCodeVerifier(); _context.n = 1; return generateCodeChallenge(codeVerifier);
      case 1: codeChallenge = _context.v; return _context.a(2, \`https://as.example/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=\${codeChallenge}\`);
      case 2: _t = _context.v; console.error(_t);
    }
  });
}`,
    },
    {
      name: 'another state, taken apart by the same function',
      code: `function Page() {
  var _a = __read(useState(''), 2), codeVerifier = _a[0], setCodeVerifier = _a[1];
  var _b = __read(useState(null), 2), data = _b[0], setData = _b[1];
  useEffect(function () { setCodeVerifier(sessionStorage.getItem('code_verifier')); });
  var codeChallenge = challengeOf(codeVerifier);
  console.log(data);
}
var __read = (this && this.__read) || function (o, n) { var ar = []; for (var r of o) ar.push(r); return ar; };`,
    },
    {
      name: 'the verifier of a client that asks this server',
      code: `app.post('/token', async (c) => {
  const form = await c.req.formData();
  const d = form.get('grant_type'), s = form.get('code_verifier');
  s && console.log('PKCE verification:', { codeVerifier: s });
  return d === 'authorization_code' ? c.json({ access_token: 'a' }) : c.json({ error: 'unsupported_grant_type' }, 400);
});`,
    },
  ],
});
