// Does a verifier serve more than one login that the application of a server keeps for all requests?
import rule from '../../rules/no-shared-verifier';
import { RuleTester } from '../support/rule-tester';

/** Two routes: what the first does with the verifier, and how the second reads it. Their lines begin at line 6 and 9. */
const routes = (kept: string, read: string): string => `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';
const app = express();
app.get('/login', (req, res) => {
  const verifier = randomBytes(32).toString('base64url');
  ${kept}
  res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge_method=S256&code_challenge=\${createHash('sha256').update(verifier).digest('base64url')}\`);
});
app.get('/callback', async (req, res) => { const { code } = req.query; res.json(await post('https://login.example.com/token', { grant_type: 'authorization_code', code, code_verifier: ${read} })); });
`;
const at = { messageId: 'acrossRequests', data: { line: '9' }, line: 6, column: 3, endLine: 6 };

new RuleTester().run('no-shared-verifier', rule, {
  reported: [
    {
      name: 'a setting of the application',
      code: routes("app.set('verifier', verifier);", "app.get('verifier')"),
      errors: [{ ...at, endColumn: 32 }],
    },
    {
      name: 'a setting of the application of the request',
      code: routes("req.app.set('verifier', verifier);", "req.app.get('verifier')"),
      errors: [{ ...at, endColumn: 36 }],
    },
    {
      name: 'the locals of the application of the request',
      code: routes('req.app.locals.verifier = verifier;', 'req.app.locals.verifier'),
      errors: [{ ...at, endColumn: 37 }],
    },
    {
      name: 'the locals of the application by its own name, which the other route reaches through the request',
      code: routes('app.locals.verifier = verifier;', 'req.app.locals.verifier'),
      errors: [{ ...at, endColumn: 33 }],
    },
    {
      name: 'the locals of the application, through the response',
      code: routes('res.app.locals.verifier = verifier;', 'req.app.locals.verifier'),
      errors: [{ ...at, endColumn: 37 }],
    },
    {
      name: 'the environment gives what is called the verifier',
      code: `import { buildAuthorizationUrl } from './oauth';
export async function login(settings, state) {
  const codeVerifier = process.env.LOGIN_SEED;
  keep({ codeVerifier, state });
  return buildAuthorizationUrl({ ...settings, codeVerifier, state });
}
`,
      errors: [{ messageId: 'environment', line: 3, column: 24, endLine: 3, endColumn: 46 }],
    },
  ],
  fine: [
    {
      name: 'the locals of the response, which live as long as it',
      code: routes('res.locals.verifier = verifier;', 'req.session.verifier'),
    },
    {
      name: 'a setting under the session',
      code: routes('app.set(req.sessionID, verifier);', 'app.get(req.sessionID)'),
    },
    {
      name: 'a map in the locals, with a key for each session',
      code: routes('req.app.locals.logins.set(req.sessionID, verifier);', 'req.app.locals.logins.get(req.sessionID)'),
    },
    {
      name: 'another setting is read',
      code: routes("app.set('verifier', verifier);", 'req.session.verifier'),
    },
  ],
  unsure: [
    {
      name: 'what another object called app keeps',
      code: routes("here.app.set('verifier', verifier);", "here.app.get('verifier')"),
    },
    {
      name: 'the locals of something else, and those of the application',
      code: routes('here.locals.verifier = verifier;', 'req.app.locals.verifier'),
    },
    {
      name: 'the environment names the cookie',
      code: `import { buildAuthorizationUrl } from './oauth';
export async function login(settings, state) {
  const codeVerifier = process.env.VERIFIER_COOKIE;
  return buildAuthorizationUrl({ ...settings, state, cookie: codeVerifier });
}
`,
    },
  ],
});
