// Does a token request send a verifier of which no challenge can have been made?
import rule from '../../rules/require-code-verifier';
import { RuleTester } from '../support/rule-tester';

const start = "import { createHash, randomBytes } from 'node:crypto';\n";

/** A token request that sends an expression as its verifier, on its second line. */
const sending = (verifier: string, before = ''): string =>
  `${start}${before}const redeem = (code) => fetch('https://id.example.com/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'app', redirect_uri: 'https://app.example/cb', code, code_verifier: ${verifier} }) });
`;

const column = sending('').split('\n')[1]?.indexOf(' }) });') ?? 0;

new RuleTester().run('require-code-verifier', rule, {
  reported: [
    ...["randomBytes(32).toString('base64url')", "randomBytes(40).toString('hex')"].map((verifier) => ({
      name: `it is drawn where it is sent: ${verifier}`,
      code: sending(verifier),
      errors: [
        {
          messageId: 'freshVerifier',
          line: 2,
          column: column + 1,
          endLine: 2,
          endColumn: column + 1 + verifier.length,
        },
      ],
    })),
    {
      name: 'a function of the file makes it',
      code: sending(
        'generateVerifier()',
        "function generateVerifier() { return randomBytes(32).toString('base64url'); } ",
      ),
      errors: [{ messageId: 'freshVerifier', line: 2, column: 301, endLine: 2, endColumn: 319 }],
    },
    {
      name: 'a library makes it',
      code: `import { generateCodeVerifier } from 'arctic';
export const bodyOf = (code) => ({ grant_type: 'authorization_code', code, client_id: 'app', redirect_uri: 'https://app.example/cb', code_verifier: generateCodeVerifier() });
`,
      errors: [{ messageId: 'freshVerifier', line: 2, column: 149, endLine: 2, endColumn: 171 }],
    },
    {
      name: 'a variable holds it that nothing else reads',
      code: `${start}export async function redeem(code) {
  const codeVerifier = randomBytes(32).toString('base64url');
  const body = { grant_type: 'authorization_code', code, client_id: 'app', redirect_uri: 'https://app.example/cb', code_verifier: codeVerifier };
  return fetch('https://id.example.com/token', { method: 'POST', body: new URLSearchParams(body) });
}
`,
      errors: [{ messageId: 'freshVerifier', line: 4, column: 131, endLine: 4, endColumn: 143 }],
    },
  ],
  fine: [
    {
      name: 'a variable is encoded whose challenge was made',
      code: `${start}export async function login(open) {
  const codeVerifier = randomBytes(32).toString('hex');
  const code = await open(createHash('sha256').update(codeVerifier).digest('base64url'));
  const body = \`grant_type=authorization_code&client_id=app&code=\${code}&code_verifier=\${encodeURIComponent(codeVerifier)}&redirect_uri=app\`;
  return fetch('https://id.example.com/token', { method: 'POST', body });
}
`,
    },
    {
      name: 'a function is given it, and its challenge was made',
      code: `${start}export async function login(open) {
  const codeVerifier = randomBytes(32).toString('hex');
  const code = await open(createHash('sha256').update(codeVerifier).digest('base64url'));
  return redeem(code, codeVerifier);
}
function redeem(code, verifier) {
  const body = { grant_type: 'authorization_code', code, client_id: 'app', redirect_uri: 'app' };
  if (verifier) body['code_verifier'] = verifier;
  return fetch('https://id.example.com/token', { method: 'POST', body: new URLSearchParams(body) });
}
`,
    },
    {
      name: 'its challenge is made in the same function',
      code: `${start}export async function login(open) {
  const codeVerifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
  const code = await open(challenge);
  const body = { grant_type: 'authorization_code', code, client_id: 'app', redirect_uri: 'https://app.example/cb', code_verifier: codeVerifier };
  return fetch('https://id.example.com/token', { method: 'POST', body: new URLSearchParams(body) });
}
`,
    },
    {
      name: 'it is read from where it was kept',
      code: sending("sessionStorage.getItem('code_verifier')"),
    },
  ],
  unsure: [
    {
      name: 'a function makes it where none is kept',
      code: sending(
        'verifier()',
        "function verifier() { let kept = sessionStorage.getItem('v'); if (!kept) { kept = randomBytes(32).toString('base64url'); sessionStorage.setItem('v', kept); } return kept; } ",
      ),
    },
    {
      name: 'a function gives what the module holds',
      code: sending('verifier()', "const kept = randomBytes(32).toString('base64url'); const verifier = () => kept; "),
    },
    {
      name: 'a function of another file',
      code: `import { generateVerifier } from './pkce';
${sending('generateVerifier()')}`,
    },
  ],
});
