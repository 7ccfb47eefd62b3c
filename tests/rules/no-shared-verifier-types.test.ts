// Types and decorators say which functions answer the requests of a server, and which objects live as long as it.
import rule from '../../rules/no-shared-verifier';
import { RuleTester } from '../support/rule-tester';

const helpers = `import { createHash, randomBytes } from 'node:crypto';
const begin = (verifier) => \`https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https://app.example.com&code_challenge_method=S256&code_challenge=\${createHash('sha256').update(verifier).digest('base64url')}\`;
const redeem = (code, verifier) => post('https://login.example.com/token', { grant_type: 'authorization_code', code, client_id: 'web', redirect_uri: 'https://app.example.com', code_verifier: verifier });
`;
const make = `kept = randomBytes(32).toString('base64url');`;

/** A service whose field keeps the verifier; its decorator stands in line 5. */
const service = (
  decorator: string,
  methods: string,
  from = '@nestjs/common',
): string => `${helpers}import { Injectable, Scope } from '${from}';
@Injectable(${decorator})
export class Logins {
  private kept = '';
${methods}}
`;
const start = `  start() {
    this.${make}
    return begin(this.kept);
  }
`;

new RuleTester().run('no-shared-verifier', rule, {
  reported: [
    {
      typescript: true,
      name: 'a map with a key that another file keeps as a constant',
      code: `import type { Request, Response } from 'express';
import { KEY } from './keys';
const kept = new Map<string, string>();
export function start(req: Request, res: Response, next: () => void) {
  kept.set(KEY, randomBytes(32).toString('base64url'));
  next();
}
export function leave(req: Request, res: Response) {
  const codeVerifier = kept.get(KEY)!;
  const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
  res.redirect(\`https://id.example/authorize?\${new URLSearchParams({ response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb', code_challenge: challenge, code_challenge_method: 'S256' })}\`);
}
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '9' }, line: 5, column: 3, endLine: 5, endColumn: 55 }],
    },
    {
      typescript: true,
      name: 'a handler by the type of its variable',
      code: `${helpers}let kept = '';
export const begins: RequestHandler = async () => {
  ${make}
  return begin(kept);
};
export const ends = (async ({ url }) => redeem(url.searchParams.get('code'), kept)) satisfies RequestHandler;
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '9' }, line: 6, column: 3, endLine: 6, endColumn: 47 }],
    },
    {
      typescript: true,
      name: 'named actions, and what loads the page',
      code: `${helpers}let kept = '';
export const load: PageServerLoad = async ({ url }) => redeem(url.searchParams.get('code'), kept);
export const actions: Actions = {
  login: async () => {
    ${make}
    return { address: begin(kept) };
  },
};
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '5' }, line: 8, column: 5, endLine: 8, endColumn: 49 }],
    },
    {
      typescript: true,
      name: 'a service that all requests share begins a login, and redeems its code later',
      code: service(
        '',
        `${start}  finish(code: string) {
    return redeem(code, this.kept);
  }
  async redeemLater(code: string) {
    const body = { grant_type: 'authorization_code', code, code_verifier: this.kept };
    return post('https://login.example.com/token', body);
  }
`,
      ),
      errors: [{ messageId: 'acrossRequests', data: { line: '16' }, line: 9, column: 5, endLine: 9, endColumn: 54 }],
    },
    {
      typescript: true,
      name: 'a service that begins a login by a method of its own',
      code: service(
        '',
        `  address() {
    return this.start();
  }
${start}  async finish(code: string) {
    const body = \`grant_type=authorization_code&code=\${code}&code_verifier=\${this.kept}\`;
    return post('https://login.example.com/token', body);
  }
`,
      ),
      errors: [{ messageId: 'acrossRequests', data: { line: '16' }, line: 12, column: 5, endLine: 12, endColumn: 54 }],
    },
  ],
  fine: [
    {
      typescript: true,
      name: 'a map with a key of the request, whose type another package has',
      code: `import type { Request, Response } from 'express';
const kept = new Map<string, string>();
export function start(req: Request, res: Response, next: () => void) {
  kept.set(req.sessionID, randomBytes(32).toString('base64url'));
  next();
}
export function leave(req: Request, res: Response) {
  const codeVerifier = kept.get(req.sessionID)!;
  const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
  res.redirect(\`https://id.example/authorize?\${new URLSearchParams({ response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb', code_challenge: challenge, code_challenge_method: 'S256' })}\`);
}
`,
    },
    {
      typescript: true,
      name: 'a service that is made for each request',
      code: service(
        '{ scope: Scope.REQUEST }',
        `${start}  async finish(code: string) {
    return post('https://login.example.com/token', { grant_type: 'authorization_code', code, code_verifier: this.kept });
  }
`,
      ),
    },
    {
      typescript: true,
      name: 'a service of a page, which has one user',
      code: service(
        '',
        `${start}  async finish(code: string) {
    return post('https://login.example.com/token', { grant_type: 'authorization_code', code, code_verifier: this.kept });
  }
`,
        '@angular/core',
      ),
    },
    {
      typescript: true,
      name: 'a service that logs in by itself, in one go',
      code: service(
        '',
        `  async login() {
    const code = await this.browse(this.start());
    return this.finish(code);
  }
${start}  async finish(code: string) {
    return post('https://login.example.com/token', { grant_type: 'authorization_code', code, code_verifier: this.kept });
  }
`,
      ),
    },
  ],
  unsure: [
    {
      typescript: true,
      name: 'a service that only shows what it has begun',
      code: service(
        '',
        `${start}  again() {
    return begin(this.kept);
  }
`,
      ),
    },
    {
      typescript: true,
      name: 'variables of types that say nothing of a server',
      code: `${helpers}let kept = '';
export const begins: Step = async () => {
  ${make}
  return begin(kept);
};
export const ends = (async (code) => redeem(code, kept)) satisfies Step;
`,
    },
  ],
});
