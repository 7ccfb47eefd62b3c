// Which functions answer the requests of a server? What one of them writes, and another one reads, serves two users.
import rule from '../../rules/no-shared-verifier';
import { RuleTester } from '../support/rule-tester';

/** Three lines: how a login is begun with a verifier, and how a code is redeemed with it. */
const helpers = `import { createHash, randomBytes } from 'node:crypto';
const begin = (verifier) => \`https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https://app.example.com&code_challenge_method=S256&code_challenge=\${createHash('sha256').update(verifier).digest('base64url')}\`;
const redeem = (code, verifier) => post('https://login.example.com/token', { grant_type: 'authorization_code', code, client_id: 'web', redirect_uri: 'https://app.example.com', code_verifier: verifier });
`;
const make = `kept = randomBytes(32).toString('base64url');`;
/** The report of a write that begins a line in this column. */
const written = (line: number, column: number, readLine: number, length = make.length - 1) => ({
  messageId: 'acrossRequests',
  data: { line: String(readLine) },
  line,
  column,
  endLine: line,
  endColumn: column + length,
});

/** A file in which the verifier is kept in a variable of the module; its handlers begin at line 5. */
const handlers = (code: string): string => `${helpers}let kept = '';\n${code}`;

new RuleTester().run('no-shared-verifier', rule, {
  reported: [
    {
      name: 'methods of a class that are given a request and its answer',
      code: handlers(`export class Login {
  start(req, res) {
    ${make}
    res.redirect(begin(kept));
  }
  async finish(req, res) {
    res.json(await redeem(req.query.code, kept));
  }
}
`),
      errors: [written(7, 5, 11)],
    },
    {
      name: 'properties of an object that are given a request and its answer',
      code: handlers(`export default {
  start: (request, reply) => {
    ${make}
    reply.redirect(begin(kept));
  },
  finish: async (request, reply) => reply.send(await redeem(request.query.code, kept)),
};
`),
      errors: [written(7, 5, 10)],
    },
    {
      name: 'handlers within a function that catches their errors',
      code: handlers(`router.get('/login', caught((req, res) => {
  ${make}
  res.redirect(begin(kept));
}));
router.get('/callback', caught(async (req, res) => res.json(await redeem(req.query.code, kept))));
`),
      errors: [written(6, 3, 9)],
    },
    {
      name: 'routes of a path',
      code: handlers(`router.route('/login').all(check).get((req) => {
  ${make}
  return begin(kept);
});
router.route('/callback').get((req) => redeem(req.query.code, kept));
`),
      errors: [written(6, 3, 9)],
    },
    {
      name: 'functions that use the context of a request',
      code: handlers(`export const start = (ctx) => {
  ${make}
  ctx.redirect(begin(kept));
};
export const finish = async (ctx) => {
  ctx.body = await redeem(ctx.query.code, kept);
};
`),
      errors: [written(6, 3, 10)],
    },
    {
      name: 'routes that are described by an object',
      code: handlers(`server.route({
  method: 'GET',
  path: '/login',
  handler: (request) => {
    ${make}
    return begin(kept);
  },
});
server.route({ method: 'GET', url: '/callback', handler: async ({ query }) => redeem(query.code, kept) });
`),
      errors: [written(9, 5, 13)],
    },
    {
      name: 'routes of a server by their paths',
      code: handlers(`Bun.serve({
  routes: {
    '/login': () => {
      ${make}
      return Response.redirect(begin(kept));
    },
    '/callback': { POST: async (req) => redeem((await req.formData()).get('code'), kept) },
  },
});
`),
      errors: [written(8, 7, 11)],
    },
    {
      name: 'one function answers everything',
      code: handlers(`Bun.serve({
  async fetch(req) {
    const { pathname, searchParams } = new URL(req.url);
    if (pathname === '/login') {
      ${make}
      return Response.redirect(begin(kept));
    }
    return redeem(searchParams.get('code'), kept);
  },
});
`),
      errors: [written(9, 7, 12)],
    },
    {
      name: 'functions of a cloud, by the member of a library',
      code: handlers(`exports.start = functions.region('europe-west1').https.onRequest((req, res) => {
  ${make}
  res.redirect(begin(kept));
});
exports.finish = functions.https.onCall((data) => redeem(data.code, kept));
`),
      errors: [written(6, 3, 9)],
    },
    {
      name: 'procedures',
      code: handlers(`export const login = router({
  start: publicProcedure.input(form).mutation(() => {
    ${make}
    return begin(kept);
  }),
  finish: t.procedure.query(({ input }) => redeem(input.code, kept)),
});
`),
      errors: [written(7, 5, 10)],
    },
    {
      name: 'exports that are called by the method of HTTP',
      code: handlers(`export function GET() {
  ${make}
  return Response.redirect(begin(kept));
}
export async function POST(request) {
  return redeem((await request.json()).code, kept);
}
`),
      errors: [written(6, 3, 10)],
    },
    {
      name: 'functions that any browser may call, by a directive of the file',
      code: `'use server';
${handlers(`export async function start() {
  ${make}
  return begin(kept);
}
export async function finish(code) {
  return redeem(code, kept);
}
`)}`,
      errors: [written(7, 3, 11)],
    },
    {
      name: 'functions that any browser may call, by directives of their own',
      code: handlers(`async function start() {
  'use server';
  ${make}
  return begin(kept);
}
async function finish(code) {
  'use server';
  return redeem(code, kept);
}
`),
      errors: [written(7, 3, 12)],
    },
    {
      name: 'a redirect that throws ends the branch in which the login begins',
      code: handlers(`import { redirect } from '@sveltejs/kit';
export const load = async ({ url, cookies }) => redeem(url.searchParams.get('code'), kept);
export async function GET({ url }) {
  if (!url.searchParams.has('code')) {
    ${make}
    redirect(302, begin(kept));
  }
  return redeem(url.searchParams.get('code'), kept);
}
`),
      errors: [written(9, 5, 12)],
    },
    {
      name: 'a plain object of the module is no session, whatever it is called',
      code: `${helpers}const session = {};
app.get('/login', (req, res) => {
  session.kept = randomBytes(32).toString('base64url');
  res.redirect(begin(session.kept));
});
app.get('/callback', async (req, res) => res.json(await redeem(req.query.code, session.kept)));
`,
      errors: [written(6, 3, 9, 52)],
    },
  ],
  fine: [
    {
      name: 'a session of each user',
      code: `${helpers}export class Login {
  start(req, res) {
    req.session.kept = randomBytes(32).toString('base64url');
    res.redirect(begin(req.session.kept));
  }
  async finish(req, res) {
    res.json(await redeem(req.query.code, req.session.kept));
  }
}
`,
    },
    {
      name: 'two steps of one handler that are given what it is given',
      code: handlers(`function prepare(req, res) {
  ${make}
}
function send(req, res) {
  res.redirect(begin(kept));
}
app.get('/login', (req, res) => {
  prepare(req, res);
  send(req, res);
});
`),
    },
    {
      name: 'a page that one person sees',
      code: handlers(`export function start() {
  ${make}
  location.href = begin(kept);
}
export const finish = (code) => redeem(code, kept);
`),
    },
    {
      name: 'a directive for the client',
      code: `'use client';
${handlers(`export function start() {
  ${make}
  location.href = begin(kept);
}
export const finish = (code) => redeem(code, kept);
`)}`,
    },
  ],
  unsure: [
    {
      name: 'functions of a file for the server that are not exported, and called by what is not seen',
      code: `'use server';
${handlers(`const start = async () => {
  ${make}
  return begin(kept);
};
const finish = async (code) => redeem(code, kept);
register(start, finish);
`)}`,
    },
    {
      name: 'a context of something else',
      code: handlers(`export const start = (ctx) => {
  ${make}
  ctx.open(begin(kept));
};
export const finish = async (ctx) => redeem(ctx.code, kept);
`),
    },
    {
      name: 'properties called handler that are no routes',
      code: handlers(`menu.add({ label: 'Sign in', handler: () => {
  ${make}
  open(begin(kept));
} });
menu.add({ label: 'Finish', handler: (code) => redeem(code, kept) });
`),
    },
    {
      name: 'a redirect of this file that may come back',
      code: handlers(`export async function GET({ url }) {
  if (!url.searchParams.has('code')) {
    ${make}
    redirect(302, begin(kept));
  }
  return redeem(url.searchParams.get('code'), kept);
}
`),
    },
  ],
});
