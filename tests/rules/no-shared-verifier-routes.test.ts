// Does a verifier serve more than one login that is made where the routes of a server are set up, or with the one object of a service?
import rule from '../../rules/no-shared-verifier';
import { RuleTester } from '../support/rule-tester';

const helpers = `import { createHash, randomBytes } from 'node:crypto';
const begin = (verifier) => \`https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https://app.example.com&code_challenge_method=S256&code_challenge=\${createHash('sha256').update(verifier).digest('base64url')}\`;
const redeem = (code, verifier) => post('https://login.example.com/token', { grant_type: 'authorization_code', code, client_id: 'web', redirect_uri: 'https://app.example.com', code_verifier: verifier });
`;
const made = `randomBytes(32).toString('base64url')`;
/** Four lines, the first of which makes the verifier. */
const routes = (router = 'app'): string => `  const verifier = ${made};
  ${router}.get('/login', (req, res) => res.redirect(begin(verifier)));
  ${router}.get('/callback', async (req, res) => res.json(await redeem(req.query.code, verifier)));
`;
/** The report of a verifier that a line makes from this column on. */
const report = (messageId: string, line: number, column: number) => ({
  messageId,
  line,
  column,
  endLine: line,
  endColumn: column + made.length,
});

new RuleTester().run('no-shared-verifier', rule, {
  reported: [
    {
      name: 'a function that is given the application',
      code: `${helpers}export default async function routes(app) {
${routes()}}
`,
      errors: [report('withRoutes', 5, 20)],
    },
    {
      name: 'a function that gives a router back',
      code: `${helpers}export function loginRoutes() {
  const router = express.Router();
${routes('router')}  return router;
}
`,
      errors: [report('withRoutes', 6, 20)],
    },
    {
      name: 'a function that starts the server, which the file calls once',
      code: `${helpers}async function main() {
${routes()}  app.listen(3000);
}
main();
`,
      errors: [report('withRoutes', 5, 20)],
    },
    {
      name: 'a function that is called where it stands',
      code: `${helpers}(async () => {
  await connect();
${routes()}})();
`,
      errors: [report('withRoutes', 6, 20)],
    },
    {
      name: 'what runs when the server is known, with the challenge of a library',
      code: `const { Issuer, generators } = require('openid-client');
Issuer.discover('https://login.example.com').then((issuer) => {
  const client = new issuer.Client({ client_id: 'web', redirect_uris: ['https://app.example.com'] });
  const verifier = generators.codeVerifier();
  const challenge = generators.codeChallenge(verifier);
  app.get('/login', (req, res) => res.redirect(client.authorizationUrl({ code_challenge: challenge, code_challenge_method: 'S256' })));
});
`,
      errors: [{ messageId: 'withRoutes', line: 4, column: 20, endLine: 4, endColumn: 45 }],
    },
    {
      name: 'a field of a service of NestJS',
      typescript: true,
      code: `${helpers}import { Injectable } from '@nestjs/common';
@Injectable()
export class Login {
  verifier = ${made};
  address() {
    return begin(this.verifier);
  }
}
`,
      errors: [report('onConstruction', 7, 14)],
    },
    {
      name: 'the constructor of a controller of NestJS',
      typescript: true,
      code: `${helpers}import { Controller, Get } from '@nestjs/common';
@Controller('login')
export class Login {
  constructor(settings) {
    this.verifier = ${made};
  }
  @Get() address() {
    return begin(this.verifier);
  }
}
`,
      errors: [report('onConstruction', 8, 21)],
    },
    {
      name: 'a service of Angular for the whole page',
      typescript: true,
      code: `import { Injectable } from '@angular/core';
import { challengeOf, makeVerifier } from './pkce';
@Injectable({ providedIn: 'root' })
export class Login {
  codeVerifier = crypto.randomUUID() + crypto.randomUUID();
  async start() {
    location.href = \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge_method=S256&code_challenge=\${await challengeOf(this.codeVerifier)}\`;
  }
}
`,
      errors: [{ messageId: 'onConstruction', line: 5, column: 18, endLine: 5, endColumn: 59 }],
    },
    {
      name: 'handlers whose request has no name, and such as name it by its type alone',
      typescript: true,
      code: `${helpers}const kept = {};
export const start = (_, res) => {
  kept.verifier = ${made};
  res.redirect(begin(kept.verifier));
};
export const finish = async (asked: Request, answer: import('express').Response) => answer.json(await redeem(asked.query.code, kept.verifier));
`,
      errors: [
        {
          messageId: 'acrossRequests',
          data: { line: '9' },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 19 + made.length,
        },
      ],
    },
  ],
  fine: [
    {
      name: 'the handler makes it',
      code: `${helpers}export default (app) => {
  app.get('/login', (req, res) => {
    const verifier = ${made};
    req.session.verifier = verifier;
    res.redirect(begin(verifier));
  });
};
`,
    },
    {
      name: 'the handler makes a new one each time',
      code: `${helpers}export default (app) => {
  let verifier = ${made};
  app.get('/login', (req, res) => {
    verifier = ${made};
    req.session.verifier = verifier;
    res.redirect(begin(verifier));
  });
};
`,
    },
    {
      name: 'one login of a program that waits for its answer',
      code: `${helpers}async function login() {
  const server = app.listen(0, '127.0.0.1');
${routes()}  return () => server.close();
}
login();
`,
    },
    {
      name: 'a program that ends with its login',
      code: `${helpers}(async () => {
  const verifier = ${made};
  app.get('/', (req, res) => res.redirect(begin(verifier)));
  app.get('/callback', async (req, res) => {
    save(await redeem(req.query.code, verifier));
    process.exit(0);
  });
})();
`,
    },
    {
      name: 'a desktop app has one user',
      code: `import { shell } from 'electron';
${helpers}(async () => {
${routes()}})();
`,
    },
    {
      name: 'a login is begun beside its route',
      code: `${helpers}export default (app) => {
  const verifier = ${made};
  app.get('/callback', async (req, res) => res.json(await redeem(req.query.code, verifier)));
  return begin(verifier);
};
`,
    },
    {
      name: 'a service with a scope of its own',
      typescript: true,
      code: `${helpers}import { Injectable, Scope } from '@nestjs/common';
@Injectable({ scope: Scope.REQUEST })
export class Login {
  verifier = ${made};
  address() {
    return begin(this.verifier);
  }
}
`,
    },
    {
      name: 'a service of Angular that a component provides',
      typescript: true,
      code: `${helpers}import { Injectable } from '@angular/core';
@Injectable()
export class Login {
  verifier = ${made};
  address() {
    return begin(this.verifier);
  }
}
`,
    },
  ],
  unsure: [
    {
      name: 'a function that other files call, and that starts a server of its own',
      code: `${helpers}export function login() {
  const app = express();
${routes()}  app.listen(0);
}
`,
    },
    {
      name: 'a decorator of the project',
      typescript: true,
      code: `${helpers}import { Injectable } from './container';
@Injectable()
export class Login {
  verifier = ${made};
  address() {
    return begin(this.verifier);
  }
}
`,
    },
    {
      name: 'a first parameter without a name, and a second one that answers nothing',
      code: `${helpers}const kept = {};
export const start = (_, response) => {
  kept.verifier = ${made};
  response.begin(begin(kept.verifier));
};
export const finish = async (_, response) => redeem(response.code, kept.verifier);
`,
    },
  ],
});
