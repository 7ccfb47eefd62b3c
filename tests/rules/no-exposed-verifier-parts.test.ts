// Does no-exposed-verifier see that a callback cuts the verifier off the state that comes back?
import rule from '../../rules/no-exposed-verifier';
import { RuleTester } from '../support/rule-tester';

/** A callback; its lines begin at line 2. */
const callback = (line: string, sent = 'codeVerifier'): string => `export async function callback(req) {
${line}
  const code = req.query.code;
  return post('https://login.example.com/token', { grant_type: 'authorization_code', code, client_id: 'web', code_verifier: ${sent} });
}
`;

new RuleTester().run('no-exposed-verifier', rule, {
  reported: [
    {
      name: 'a part of the state is the verifier',
      code: callback("  const [user, codeVerifier] = req.query.state.split(':');"),
      errors: [{ messageId: 'state', line: 2, column: 32, endLine: 2, endColumn: 47 }],
    },
    {
      name: 'a part of the state is sent without a name of its own',
      code: callback('  const parts = String(req.query.state).split(".");', 'parts[1]'),
      errors: [{ messageId: 'state', line: 2, column: 24, endLine: 2, endColumn: 39 }],
    },
    {
      name: 'the end of the state is the verifier',
      code: callback('  const { state } = req.query;\n  const rest = state.slice(33);', 'rest.trim()'),
      errors: [{ messageId: 'state', line: 2, column: 11, endLine: 2, endColumn: 16 }],
    },
    {
      name: 'the state is decoded before it is cut up',
      code: `export async function GET(request) {
  const { searchParams } = new URL(request.url);
  const packed = searchParams.get('state');
  if (!packed) return notFound();
  const text = Buffer.from(packed, 'base64').toString('utf-8');
  const [workspace, codeVerifier] = text.split('::');
  return post('https://login.example.com/token', { grant_type: 'authorization_code', code: searchParams.get('code'), code_verifier: codeVerifier });
}
`,
      errors: [{ messageId: 'state', line: 3, column: 18, endLine: 3, endColumn: 43 }],
    },
    {
      name: 'a part of the state that is encoded holds the verifier',
      code: callback(
        "  const [payload, signature] = req.query.state.split('.');\n  check(payload, signature);\n  const { verifier } = JSON.parse(atob(payload));",
        'verifier',
      ),
      errors: [{ messageId: 'state', line: 2, column: 32, endLine: 2, endColumn: 47 }],
    },
    {
      name: 'the verifier is taken out of the state where there is one',
      code: callback(
        "  let codeVerifier;\n  if (req.query.state?.includes('#')) codeVerifier = req.query.state.split('#')[1];",
      ),
      errors: [{ messageId: 'state', line: 3, column: 54, endLine: 3, endColumn: 69 }],
    },
    {
      name: 'a part of the state that is called the verifier is handed over beside the code',
      code: `import { exchange, redeem } from './client.js';
export async function one(req) {
  const { code, state } = req.query;
  const [user, codeVerifier] = state.split(':');
  return exchange({ code, codeVerifier });
}
export async function other(req) {
  const { state } = req.query;
  const [user, codeVerifier] = state.split(':');
  return redeem(settings, req.query.code, codeVerifier);
}
`,
      errors: [
        { messageId: 'state', line: 3, column: 17, endLine: 3, endColumn: 22 },
        { messageId: 'state', line: 8, column: 11, endLine: 8, endColumn: 16 },
      ],
    },
    {
      name: 'the verifier is read out of the state where it is sent',
      code: `export function complete(searchParams) {
  return post('https://login.example.com/token', { grant_type: 'authorization_code', code: searchParams.get('code'), client_id: 'web', code_verifier: JSON.parse(searchParams.get('state')).proof });
}
`,
      errors: [{ messageId: 'state', line: 2, column: 162, endLine: 2, endColumn: 187 }],
    },
    {
      name: 'a state without which the callback goes on, and a code under a longer name',
      code: `import { redeem } from './client.js';
export async function callback(req) {
  const { code: authCode, state = '' } = req.query;
  const [user, codeVerifier] = state.split(':');
  return redeem({ authCode, codeVerifier });
}
`,
      errors: [{ messageId: 'state', line: 3, column: 27, endLine: 3, endColumn: 32 }],
    },
    {
      name: 'a verifier that is spread into an object in place: nothing takes the place of a spread',
      code: `export function login(pair, kept) {
  kept.last = pair;
  const codeVerifier = kept.last;
  location.assign(\`https://as.example/authorize?client_id=1&response_type=code&code_challenge=\${challenge}&code_challenge_method=S256&state=\${(kept.last = { ...kept.last, at: 1 })}\`);
  fetch('https://as.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier }) });
}
`,
      errors: [{ messageId: 'state', line: 4, column: 158, endLine: 4, endColumn: 170 }],
    },
  ],
  fine: [
    {
      name: 'labels are called like the parameters of a request',
      code: `export default {
  oauth: { client_id: 'Client id', scope: 'Scope', code_verifier: 'Code verifier', code_challenge: 'Code challenge', code_challenge_method: 'Method' },
};
`,
    },
    {
      name: 'a part of the state is opened, and holds the verifier then',
      code: `import { open } from './seal.js';
${callback("  const [user, sealed] = req.query.state.split('.');\n  const codeVerifier = await open(sealed);")}`,
    },
    {
      name: 'a part of the state is the key that the verifier is kept under',
      code: callback(
        "  const [user, nonce] = req.query.state.split('.');\n  const codeVerifier = await store.get(nonce);",
      ),
    },
    {
      name: 'the verifier is a part of what the session holds',
      code: callback(
        "  const [user, nonce] = req.query.state.split('.');\n  const [, codeVerifier] = req.session.login.split('.');",
      ),
    },
    {
      name: 'a part of the state that is deciphered',
      code: callback(
        "  const [iv, data] = req.query.state.split('.');\n  const codeVerifier = decipherWith(iv).update(data, 'hex', 'utf8');",
      ),
    },
    {
      name: 'the length of the state',
      code: callback('  const codeVerifier = kept[req.query.state.split(".").length];'),
    },
  ],
  unsure: [
    {
      name: 'a part of a state that the caller hands over',
      code: `export async function complete(code, state) {
  const codeVerifier = state.split('.')[2];
  return post('https://login.example.com/token', { grant_type: 'authorization_code', code, client_id: 'web', code_verifier: codeVerifier });
}
`,
    },
    {
      name: 'a part of the state that is only called a verifier',
      code: `import { open, redeem } from './client.js';
export async function callback(req) {
  const { state } = req.query;
  const [user, codeVerifier] = state.split(':');
  return redeem(req.query.code, open(codeVerifier));
}
`,
    },
  ],
});
