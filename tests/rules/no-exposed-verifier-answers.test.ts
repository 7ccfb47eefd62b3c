// Does no-exposed-verifier see the verifier in what a function returns that a page calls on the server?
import rule from '../../rules/no-exposed-verifier';
import { RuleTester } from '../support/rule-tester';

const arctic = "import { generateCodeVerifier } from 'arctic';\nimport { login } from './login';\n";
const body = (given: string): string =>
  `{
  const codeVerifier = generateCodeVerifier();
  const address = login(codeVerifier);
  return ${given};
}`;

new RuleTester().run('no-exposed-verifier', rule, {
  reported: [
    {
      name: 'a server action of a file returns the verifier',
      code: `'use server';
${arctic}export async function begin() ${body('{ address, codeVerifier }')}
`,
      errors: [{ messageId: 'response', line: 7, column: 21, endLine: 7, endColumn: 33 }],
    },
    {
      name: 'a server action within a component returns the verifier',
      code: `${arctic}export function Page() {
  async function begin() {
    'use server';
    return generateCodeVerifier();
  }
  return render(begin);
}
`,
      errors: [{ messageId: 'response', line: 6, column: 12, endLine: 6, endColumn: 34 }],
    },
    {
      name: 'a procedure of tRPC returns the verifier',
      code: `${arctic}export const begin = publicProcedure.input(schema).query(async () => ${body('{ address, codeVerifier }')});
`,
      errors: [{ messageId: 'response', line: 6, column: 21, endLine: 6, endColumn: 33 }],
    },
    {
      name: 'a function of Firebase that an app calls returns the verifier',
      code: `import { onCall } from 'firebase-functions/v2/https';
${arctic}export const begin = onCall(async () => ${body('{ address, codeVerifier }')});
`,
      errors: [{ messageId: 'response', line: 7, column: 21, endLine: 7, endColumn: 33 }],
    },
    {
      name: 'a function of Firebase of the first generation returns the verifier',
      code: `const functions = require('firebase-functions');
${arctic}exports.begin = functions.region('europe-west1').https.onCall(async () => ${body('{ address, codeVerifier }')});
`,
      errors: [{ messageId: 'response', line: 7, column: 21, endLine: 7, endColumn: 33 }],
    },
    {
      name: 'a route of Elysia returns the verifier',
      code: `import { Elysia } from 'elysia';
${arctic}export const app = new Elysia().get('/', () => 'hello').get('/login', async () => ${body('{ address, codeVerifier }')});
`,
      errors: [{ messageId: 'response', line: 7, column: 21, endLine: 7, endColumn: 33 }],
    },
    {
      name: 'the load of a server route returns the verifier',
      code: `${arctic}import type { PageServerLoad } from './$types';
export const load: PageServerLoad = async () => ${body('{ address, codeVerifier }')};
`,
      typescript: true,
      errors: [{ messageId: 'response', line: 7, column: 21, endLine: 7, endColumn: 33 }],
    },
  ],
  fine: [
    {
      name: 'a server action returns the address alone',
      code: `'use server';
${arctic}export async function begin() ${body('{ address }')}
`,
    },
    {
      name: 'a helper of a file with server actions that no page can call',
      code: `'use server';
${arctic}async function pair() ${body('{ address, codeVerifier }')}
export async function begin() {
  const { address, codeVerifier } = await pair();
  await keep(codeVerifier);
  return address;
}
`,
    },
    {
      name: 'a function that another file of the server calls',
      code: `${arctic}export async function begin() ${body('{ address, codeVerifier }')}
`,
    },
    {
      name: 'what another module does with a call of its own',
      code: `import { onCall } from './phone';
${arctic}export const kept = onCall(() => ${body('{ address, codeVerifier }')});
`,
    },
    {
      name: 'a query of something else',
      code: `${arctic}export const kept = database.query(() => ${body('{ address, codeVerifier }')});
`,
    },
    {
      name: 'the load of a page that runs in the browser too',
      code: `${arctic}import type { PageLoad } from './$types';
export const load: PageLoad = async () => ${body('{ address, codeVerifier }')};
`,
      typescript: true,
    },
  ],
  unsure: [
    {
      name: 'a server action returns what another file makes of the verifier',
      code: `'use server';
import { seal } from './seal';
${arctic}export async function begin() ${body('{ address, login: seal(codeVerifier) }')}
`,
    },
  ],
});
