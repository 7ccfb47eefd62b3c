// What a type says of an object that a function is handed.
import rule from '../../rules/no-persistent-verifier';
import { RuleTester } from '../support/rule-tester';
import type { ReportedCase } from '../support/rule-tester';

/** What is left of a login in a module that keeps it for another page. */
const keeping = (type: string, parameter: string, written = 'pending'): string => `${type}
export function keep(${parameter}): void {
  localStorage.setItem('oauth_pending', JSON.stringify(${written}));
}
`;
const pending = 'interface Pending { flow: string; codeVerifier: string; state: string }';
const reported = (name: string, code: string): ReportedCase => {
  const suggestions = [{ messageId: 'useSessionStorage', output: code.replace('localStorage', 'sessionStorage') }];
  return {
    name,
    code,
    errors: [{ messageId: 'localStorage', line: 3, column: 3, endLine: 3, endColumn: 65, suggestions }],
    typescript: true,
  };
};

new RuleTester().run('no-persistent-verifier', rule, {
  reported: [
    reported('an object whose type demands a code verifier', keeping(pending, 'pending: Pending')),
    reported(
      'an object whose type has a verifier beside its challenge',
      keeping(
        'export type Pending = { verifier: string; challenge: string; pkceMethod: string };',
        'pending: Readonly<Pending> | null',
      ),
    ),
    reported(
      'an object whose type is written beside its name, and widened',
      keeping('type Oauth = { state: string };', 'pending: Oauth & { code_verifier: string }'),
    ),
    reported(
      'what is read from elsewhere as an object with a code verifier',
      `${pending}
export function move(oauth: string): void { const pending = JSON.parse(oauth) as Pending;
  localStorage.setItem('oauth_pending', JSON.stringify(pending));
}`,
    ),
  ],
  fine: [
    {
      name: 'a map in memory is called a session',
      typescript: true,
      code: `export function login(session: Map<string, unknown>, state: string) {
  const codeVerifier = generateCodeVerifier();
  session.set(state, { codeVerifier });
}
export const redeem = (code: string, codeVerifier: string) => fetch('/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: codeVerifier }) });
`,
    },
    {
      name: 'what else an object with a code verifier has',
      code: keeping(pending, 'pending: Pending', '{ flow: pending.flow, state: pending.state }'),
      typescript: true,
    },
    {
      name: 'an object whose type has another verifier than that of PKCE',
      code: keeping('interface Pending { oauth: string; verifier: string }', 'pending: Pending'),
      typescript: true,
    },
  ],
  unsure: [
    {
      name: 'an object that may have a code verifier',
      code: keeping('interface Pending { oauth: string; codeVerifier?: string }', 'pending: Pending'),
      typescript: true,
    },
    {
      name: 'an object that is one of two, and has a code verifier in one of them',
      code: keeping(`${pending} interface Done { token: string }`, 'pending: Pending | Done'),
      typescript: true,
    },
    {
      name: 'an object that says when it ends, which its store may heed',
      code: keeping('interface Pending { expiresAt: number; codeVerifier: string }', 'pending: Pending'),
      typescript: true,
    },
    {
      name: 'an object of the names of a token request, which a server may have been sent',
      code: keeping('interface Pending { grant_type: string; code_verifier: string }', 'pending: Pending'),
      typescript: true,
    },
    {
      name: 'an object of a type that another file has',
      code: keeping("import type { Pending } from './oauth-pending'; // has the code_verifier", 'pending: Pending'),
      typescript: true,
    },
  ],
});
