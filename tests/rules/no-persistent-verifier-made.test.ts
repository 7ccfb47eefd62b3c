// A verifier that is made where it is kept: nothing but the store has a name for it.
import rule from '../../rules/no-persistent-verifier';
import { RuleTester } from '../support/rule-tester';

/** How a login is begun with the verifier in `kept`, and how its code is redeemed; line 3 makes it. */
const program = (
  kept: string,
  end = '',
  store = kept,
): string => `import { createHash, randomBytes } from 'node:crypto';
app.get('/login', (req, res) => {
  ${kept} = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(${store}).digest('base64url');
  res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https://app.example.com&code_challenge_method=S256&code_challenge=\${challenge}\`);
});
app.get('/callback', async (req, res) => {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code, client_id: 'web', code_verifier: ${store} });
  res.json(await fetch('https://login.example.com/token', { method: 'POST', body }));
  ${end}
});
`;

new RuleTester().run('no-persistent-verifier', rule, {
  reported: [
    {
      name: 'in a session',
      code: program('req.session.codeVerifier'),
      errors: [{ messageId: 'neverRemoved', line: 3, column: 3, endLine: 3, endColumn: 67 }],
    },
    {
      name: 'in a session, and another session is emptied',
      code: program('req.session.codeVerifier', 'req.session.other = null;'),
      errors: [{ messageId: 'neverRemoved', line: 3, column: 3, endLine: 3, endColumn: 67 }],
    },
    {
      name: 'in localStorage',
      code: program('localStorage.codeVerifier'),
      errors: [
        {
          messageId: 'localStorage',
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 68,
          suggestions: [{ messageId: 'useSessionStorage', output: program('sessionStorage.codeVerifier') }],
        },
      ],
    },
  ],
  fine: [
    { name: 'the session is begun anew', code: program('req.session.codeVerifier', 'req.session.regenerate(done);') },
    { name: 'the session is emptied', code: program('req.session.codeVerifier', 'req.session = null;') },
    { name: 'the session is destroyed', code: program('req.session.codeVerifier', 'req.session.destroy();') },
    { name: 'the verifier is deleted', code: program('req.session.codeVerifier', 'delete req.session.codeVerifier;') },
  ],
  unsure: [
    {
      name: 'an encrypted text under a name of the verifier, which another function opens',
      code: `import { open, seal } from './sealing';
export function keep(code_verifier) {
  const sealed = seal(code_verifier, key);
  localStorage.setItem(CODE_VERIFIER, sealed.toString());
}
export const kept = () => open(localStorage.getItem(CODE_VERIFIER), key).toString();
export const finish = (code) => post({ grant_type: 'authorization_code', code, code_verifier: kept() });
`,
    },
    { name: 'an object that is no store by its name', code: program('req.login.codeVerifier') },
  ],
});
