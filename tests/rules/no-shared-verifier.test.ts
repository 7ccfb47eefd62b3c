import rule from '../../rules/no-shared-verifier';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-shared-verifier', rule, {
  reported: [
    {
      name: 'the object of a class that made the verifier is among what a module hands out',
      code: `const { randomBytes } = require('node:crypto');
class Client {
  constructor() {
    this.verifier = randomBytes(32).toString('base64url');
  }
  redeem(code) {
    return new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: this.verifier });
  }
}
module.exports = { client: new Client() };
`,
      errors: [{ messageId: 'onConstruction', line: 4, column: 21, endLine: 4, endColumn: 58 }],
    },
    {
      name: 'a variable of the environment that is taken out by its name is the verifier of all logins',
      code: `const { CODE_VERIFIER, PORT = '80' } = process.env;
export const redeem = (code) =>
  new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: CODE_VERIFIER });
`,
      errors: [{ messageId: 'environment', line: 1, column: 9, endLine: 1, endColumn: 22 }],
    },
    {
      name: 'the environment of Vite gives the challenge of all logins',
      code: `export const login = () =>
  location.assign('https://login.example.com/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'app', code_challenge: import.meta.env.VITE_CHALLENGE, code_challenge_method: 'S256',
  }));
`,
      errors: [{ messageId: 'environment', line: 3, column: 62, endLine: 3, endColumn: 92 }],
    },
    {
      name: 'the environment of Deno gives the verifier of all logins',
      code: `export const redeem = (code) =>
  new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: Deno.env.get('VERIFIER') });
`,
      errors: [{ messageId: 'environment', line: 2, column: 80, endLine: 2, endColumn: 104 }],
    },
    {
      name: 'a module hands its verifier out in an object',
      code: `const { createHash, randomBytes } = require('node:crypto');
const codeVerifier = randomBytes(32).toString('base64url');
const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
module.exports = { codeVerifier, codeChallenge };
`,
      errors: [{ messageId: 'onLoad', line: 2, column: 22, endLine: 2, endColumn: 59 }],
    },
    {
      name: 'a module hands its verifier out under a name of its exports',
      code: `const { createHash, randomBytes } = require('node:crypto');
const codeVerifier = randomBytes(32).toString('base64url');
exports.codeVerifier = codeVerifier;
exports.codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
`,
      errors: [{ messageId: 'onLoad', line: 2, column: 22, endLine: 2, endColumn: 59 }],
    },
    {
      name: 'the default export holds the pair in an object within an object',
      code: `import { createHash, randomBytes } from 'node:crypto';
const codeVerifier = randomBytes(32).toString('base64url');
const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
const login = { pkce: { codeVerifier, codeChallenge } };
export default login;
`,
      errors: [{ messageId: 'onLoad', line: 2, column: 22, endLine: 2, endColumn: 59 }],
    },
    {
      name: 'a pair of the module comes from a function whose name promises nothing',
      code: `import { createHash, randomBytes } from 'node:crypto';
const pkce = challenge();
function challenge() {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return { codeVerifier, address: \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}&code_challenge_method=S256\` };
}
app.get('/login', (req, res) => res.redirect(pkce.address));
app.get('/callback', async (req, res) => {
  res.json(await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: pkce.codeVerifier }));
});
`,
      errors: [{ messageId: 'onLoad', line: 2, column: 14, endLine: 2, endColumn: 25 }],
    },
    {
      name: 'the challenge that a server makes when it starts is sent by each login',
      code: `import { createHash, randomBytes } from 'node:crypto';
const codeVerifier = randomBytes(32).toString('base64url');
const digest = createHash('sha256').update(codeVerifier).digest();
const challenge = digest.toString('base64url');
app.get('/login', (request, response) => {
  response.redirect('https://login.example.com/authorize?response_type=code&client_id='.concat(id, '&code_challenge=').concat(challenge, '&code_challenge_method=S256'));
});
`,
      errors: [{ messageId: 'onLoad', line: 2, column: 22, endLine: 2, endColumn: 59 }],
    },
    {
      name: 'an object of the module that one handler writes and another takes apart',
      code: `import express from 'express';
import { createHash, randomBytes } from 'node:crypto';
const app = express();
const kept = {};
app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
  Object.assign(kept, { codeVerifier });
  res.redirect('https://login.example.com/authorize?response_type=code&client_id=web&code_challenge_method=S256&code_challenge=' + challenge);
});
app.get('/callback', async (req, res) => {
  const { codeVerifier } = kept;
  res.json(await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: codeVerifier }));
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '12' }, line: 8, column: 3, endLine: 8, endColumn: 40 }],
    },
    {
      name: 'an object of the module that one handler writes and another reads with a fallback',
      code: `import express from 'express';
import { createHash, randomBytes } from 'node:crypto';
const app = express();
const kept = {};
app.get('/login', (req, res) => {
  kept.codeVerifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(kept.codeVerifier).digest('base64url');
  res.redirect('https://login.example.com/authorize?response_type=code&client_id=web&code_challenge_method=S256&code_challenge=' + challenge);
});
app.get('/callback', async (req, res) => {
  const body = { grant_type: 'authorization_code', code: req.query.code, code_verifier: kept.codeVerifier ?? '' };
  res.json(await redeem(body));
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '11' }, line: 6, column: 3, endLine: 6, endColumn: 60 }],
    },
    {
      name: 'the locals of the application, which are those of all requests',
      code: `import express from 'express';
import { createHash, randomBytes } from 'node:crypto';
const app = express();
app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
  app.locals.pkce = { codeVerifier };
  res.redirect('https://login.example.com/authorize?response_type=code&client_id=web&code_challenge_method=S256&code_challenge=' + challenge);
});
app.get('/callback', async (req, res) => {
  const { codeVerifier } = app.locals.pkce;
  res.json(await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: codeVerifier }));
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '11' }, line: 7, column: 3, endLine: 7, endColumn: 37 }],
    },
    {
      name: 'a function makes a router, and keeps the verifier beside its routes',
      code: `import { Router } from 'express';
export function createRouter(config) {
  const router = Router();
  let codeVerifier;
  router.get('/login', (req, res) => {
    codeVerifier = generateCodeVerifier();
    res.redirect(addressOf({ response_type: 'code', client_id: config.id, code_challenge: challengeOf(codeVerifier), code_challenge_method: 'S256' }));
  });
  router.get('/callback', async (req, res) => {
    res.json(await redeem(new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code, code_verifier: codeVerifier })));
  });
  return router;
}
`,
      errors: [
        {
          messageId: 'acrossRequests',
          data: { line: '10' },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 42,
        },
      ],
    },
    {
      name: 'a function sets up the routes of a server, and keeps the verifier in an object beside them',
      code: `import { createHash, randomBytes } from 'node:crypto';
export default function (app) {
  const kept = {};
  app.get('/login', (req, res) => {
    kept.codeVerifier = randomBytes(32).toString('base64url');
    const challenge = createHash('sha256').update(kept.codeVerifier).digest('base64url');
    res.redirect('https://login.example.com/authorize?response_type=code&client_id=web&code_challenge_method=S256&code_challenge=' + challenge);
  });
  app.get('/callback', async (req, res) => {
    res.json(await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: kept.codeVerifier }));
  });
}
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '10' }, line: 5, column: 5, endLine: 5, endColumn: 62 }],
    },
    {
      name: 'a function sets up the routes of a server, and a database for them all',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { createClient } from 'redis';
export default function (app) {
  const redis = createClient();
  app.get('/login', async (req, res) => {
    const codeVerifier = randomBytes(32).toString('base64url');
    const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
    await redis.set('pkce', codeVerifier);
    res.redirect('https://login.example.com/authorize?response_type=code&client_id=web&code_challenge_method=S256&code_challenge=' + challenge);
  });
  app.get('/callback', async (req, res) => {
    const codeVerifier = await redis.get('pkce');
    res.json(await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: codeVerifier }));
  });
}
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '12' }, line: 8, column: 11, endLine: 8, endColumn: 42 }],
    },
    {
      name: 'a function sets up the routes of a server, and keeps the verifier beside them',
      code: `module.exports = function (app) {
  let codeVerifier = '';
  app.get('/login', (req, res) => {
    codeVerifier = crypto.randomBytes(32).toString('base64url');
    const challenge = crypto.createHash('sha256').update(codeVerifier).digest('base64url');
    res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${challenge}&code_challenge_method=S256\`);
  });
  app.get('/callback', async (req, res) => {
    const body = { grant_type: 'authorization_code', code: req.query.code, client_id: 'web', code_verifier: codeVerifier };
    res.json(await post('https://login.example.com/token', new URLSearchParams(body)));
  });
};
`,
      errors: [
        {
          messageId: 'acrossRequests',
          data: { line: '9' },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 64,
        },
      ],
    },
    {
      name: 'the pair of the module is kept in the session of each request and read from there',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';
const app = express();
function createPair() {
  const code_verifier = randomBytes(32).toString('base64url');
  return { code_verifier, code_challenge: createHash('sha256').update(code_verifier).digest('base64url') };
}
const { code_verifier, code_challenge } = createPair();
app.get('/login', (request, response) => {
  request.session.code_verifier = code_verifier;
  response.redirect(addressWith(code_challenge));
});
app.get('/callback', async (request, response) => {
  const { code_verifier } = request.session;
  delete request.session.code_verifier;
  await redeem(new URLSearchParams({ grant_type: 'authorization_code', code: request.query.code, code_verifier }));
  response.end();
});
`,
      errors: [{ messageId: 'onLoad', line: 8, column: 43, endLine: 8, endColumn: 55 }],
    },
    {
      name: 'the verifier of the module is joined from two random texts of another file',
      code: `import { challengeOf, generateId } from './random';
const codeVerifier = \`\${generateId()}\${generateId()}\`;
export async function login() {
  sessionStorage.setItem('code_verifier', codeVerifier);
  location.href = 'https://login.example.com/authorize?response_type=code&client_id=app&code_challenge_method=S256&code_challenge='
    + (await challengeOf(codeVerifier));
}
`,
      errors: [{ messageId: 'onLoad', line: 2, column: 22, endLine: 2, endColumn: 54 }],
    },
    {
      name: 'the verifier of the module is a random text of another file behind a mark',
      code: `import { challengeOf, generateId } from './random';
const codeVerifier = 'web-' + generateId(64);
export async function login() {
  sessionStorage.setItem('code_verifier', codeVerifier);
  location.href = 'https://login.example.com/authorize?response_type=code&client_id=app&code_challenge_method=S256&code_challenge='
    + (await challengeOf(codeVerifier));
}
`,
      errors: [{ messageId: 'onLoad', line: 2, column: 22, endLine: 2, endColumn: 45 }],
    },
    {
      name: 'made when the module of a route is loaded, whose handler satisfies a type',
      typescript: true,
      code: `import { generateCodeVerifier, generateState } from 'arctic';
import { google } from './google';
const codeVerifier = generateCodeVerifier();

export const GET = (async ({ cookies }) => {
  cookies.set('code_verifier', codeVerifier, { httpOnly: true, path: '/' });
  return redirect(302, google.createAuthorizationURL(generateState(), codeVerifier, ['profile']));
}) satisfies RequestHandler;
`,
      errors: [{ messageId: 'onLoad', line: 3, column: 22, endLine: 3, endColumn: 44 }],
    },
    {
      name: 'a function that promises a new verifier gives the one of the environment',
      code: `import { createHash } from 'node:crypto';

export function generateCodeVerifier() {
  const codeVerifier = process.env.PKCE_SECRET;
  return codeVerifier;
}
export const challengeOf = (text) => createHash('sha256').update(text).digest('base64url');
export const codeChallengeMethod = 'S256';
`,
      errors: [{ messageId: 'environment', line: 4, column: 24, endLine: 4, endColumn: 47 }],
    },
    {
      name: 'the environment gives a module its verifier, which a function sends again and again',
      code: `const secret = process.env.PKCE_SECRET;

export async function redeem(code) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', client_id: 'web', code, code_verifier: secret });
  return fetch('https://login.example.com/token', { method: 'POST', body });
}
`,
      errors: [{ messageId: 'environment', line: 1, column: 16, endLine: 1, endColumn: 39 }],
    },
    {
      name: 'made when the file is loaded, and kept on the global object for all other files',
      code: `import { createHash, randomBytes } from 'node:crypto';
global.codeVerifier = randomBytes(32).toString('base64url');
global.codeChallenge = createHash('sha256').update(global.codeVerifier).digest('base64url');
`,
      errors: [{ messageId: 'onLoad', line: 2, column: 23, endLine: 2, endColumn: 60 }],
    },
    {
      name: 'a server that makes its code verifier when it starts',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';

const app = express();
const codeVerifier = randomBytes(32).toString('base64url');
const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');

app.get('/login', (req, res) => {
  res.redirect(\`https://login.example.com/authorize?response_type=code&code_challenge=\${codeChallenge}&code_challenge_method=S256\`);
});
app.get('/callback', async (req, res) => {
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: codeVerifier });
});
`,
      errors: [{ messageId: 'onLoad', line: 5, column: 22, endLine: 5, endColumn: 59 }],
    },
    {
      name: 'a browser module that makes its code verifier when it is loaded',
      code: `const codeVerifier = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(33)))).replaceAll('+', '-').replaceAll('/', '_');

export async function login() {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  sessionStorage.setItem('code_verifier', codeVerifier);
  return { code_challenge: toBase64url(digest), code_challenge_method: 'S256' };
}
`,
      errors: [{ messageId: 'onLoad', line: 1, column: 22, endLine: 1, endColumn: 136 }],
    },
    {
      name: 'a code verifier that is exported from a module',
      code: `import { createHash, randomBytes } from 'node:crypto';

export const codeVerifier = randomBytes(32).toString('base64url');
export const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
`,
      errors: [{ messageId: 'onLoad', line: 3, column: 29, endLine: 3, endColumn: 66 }],
    },
    {
      name: 'a pair of a library that is made when the module is loaded',
      code: `import pkceChallenge from './pkce';
import * as client from 'openid-client';

const codeVerifier = client.randomPKCECodeVerifier();

export async function GET(request) {
  const code_challenge = await client.calculatePKCECodeChallenge(codeVerifier);
  return Response.redirect(client.buildAuthorizationUrl(config, { code_challenge, code_challenge_method: 'S256' }));
}
`,
      errors: [{ messageId: 'onLoad', line: 4, column: 22, endLine: 4, endColumn: 53 }],
    },
    {
      name: 'a static field of a class',
      code: `import { createHash, randomBytes } from 'node:crypto';

export class Login {
  static codeVerifier = randomBytes(32).toString('base64url');

  static address() {
    const code_challenge = createHash('sha256').update(Login.codeVerifier).digest('base64url');
    return \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${code_challenge}\`;
  }
}
`,
      errors: [{ messageId: 'onLoad', line: 4, column: 25, endLine: 4, endColumn: 62 }],
    },
    {
      name: 'a React component whose module makes the code verifier',
      code: `import { generateCodeVerifier, generateCodeChallenge } from './pkce';

const codeVerifier = generateCodeVerifier();

export function LoginButton() {
  const login = async () => {
    const codeChallenge = await generateCodeChallenge(codeVerifier);
    location.assign(\`https://login.example.com/authorize?response_type=code&code_challenge=\${codeChallenge}\`);
  };
  return <button onClick={login}>Log in</button>;
}
`,
      errors: [{ messageId: 'onLoad', line: 3, column: 22, endLine: 3, endColumn: 44 }],
    },
    {
      name: 'an Express router in CommonJS',
      sourceType: 'commonjs',
      code: `const crypto = require('crypto');
const router = require('express').Router();

const codeVerifier = crypto.randomBytes(40).toString('base64url');

router.get('/login', (req, res) => {
  const codeChallenge = crypto.createHash('sha256').update(codeVerifier).digest('base64url');
  res.redirect('https://login.example.com/authorize?code_challenge=' + codeChallenge);
});
module.exports = router;
`,
      errors: [{ messageId: 'onLoad', line: 4, column: 22, endLine: 4, endColumn: 66 }],
    },
    {
      name: 'a desktop app that makes its code verifier when it starts, for all logins',
      code: `import { shell, ipcMain } from 'electron';
import { createHash, randomBytes } from 'node:crypto';

const codeVerifier = randomBytes(32).toString('base64url');

ipcMain.handle('login', () => {
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return shell.openExternal(\`https://login.example.com/authorize?response_type=code&code_challenge=\${codeChallenge}\`);
});
`,
      errors: [{ messageId: 'onLoad', line: 4, column: 22, endLine: 4, endColumn: 59 }],
    },
    {
      name: 'a constructor of an object that the module makes once',
      code: `import { createHash, randomBytes } from 'node:crypto';

class Login {
  constructor() {
    this.codeVerifier = randomBytes(32).toString('base64url');
  }

  address() {
    const codeChallenge = createHash('sha256').update(this.codeVerifier).digest('base64url');
    return \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`;
  }
}

export default new Login();
`,
      errors: [{ messageId: 'onConstruction', line: 5, column: 25, endLine: 5, endColumn: 62 }],
    },
    {
      name: 'a field of an object that the module exports',
      code: `import { createHash, randomBytes } from 'node:crypto';

class Login {
  codeVerifier = randomBytes(32).toString('base64url');

  address() {
    const codeChallenge = createHash('sha256').update(this.codeVerifier).digest('base64url');
    return \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`;
  }
}

export const login = new Login();
`,
      errors: [{ messageId: 'onConstruction', line: 4, column: 18, endLine: 4, endColumn: 55 }],
    },
    {
      name: 'a code verifier that is made for the first login and kept',
      code: `import { createHash, randomBytes } from 'node:crypto';

let codeVerifier;

export function challenge() {
  codeVerifier ??= randomBytes(32).toString('base64url');
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'), code_challenge_method: 'S256' };
}
`,
      errors: [{ messageId: 'keptForever', line: 6, column: 20, endLine: 6, endColumn: 57 }],
    },
    {
      name: 'a code verifier that is made under a condition besides, but only while none is kept',
      code: `import { createHash, randomBytes } from 'node:crypto';

let codeVerifier;

export function challenge(ready) {
  if (!codeVerifier && ready) codeVerifier = randomBytes(32).toString('base64url');
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'), code_challenge_method: 'S256' };
}
`,
      errors: [{ messageId: 'keptForever', line: 6, column: 46, endLine: 6, endColumn: 83 }],
    },
    {
      name: 'a code verifier that is only made while an empty text is kept',
      code: `import { createHash, randomBytes } from 'node:crypto';

let codeVerifier = '';

export function challenge() {
  codeVerifier ||= randomBytes(32).toString('base64url');
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'), code_challenge_method: 'S256' };
}
`,
      errors: [{ messageId: 'keptForever', line: 6, column: 20, endLine: 6, endColumn: 57 }],
    },
    {
      name: 'a code verifier that is only made when there is none',
      code: `import { createHash, randomBytes } from 'node:crypto';

let codeVerifier = null;

export function challenge() {
  if (!codeVerifier) {
    codeVerifier = randomBytes(32).toString('base64url');
  }
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'), code_challenge_method: 'S256' };
}
`,
      errors: [{ messageId: 'keptForever', line: 7, column: 20, endLine: 7, endColumn: 57 }],
    },
    {
      name: 'a variable of the module that one route writes and another one reads',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';

const app = express();
let codeVerifier;

app.get('/login', (req, res) => {
  codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  res.redirect(\`https://login.example.com/authorize?response_type=code&code_challenge=\${codeChallenge}\`);
});
app.get('/callback', async (req, res) => {
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: codeVerifier });
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '13' }, line: 8, column: 3, endLine: 8, endColumn: 55 }],
    },
    {
      name: 'an object of the module that holds the login of whoever came last',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';

const app = express();
const pending = {};

app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  pending.codeVerifier = codeVerifier;
  res.redirect(\`https://login.example.com/authorize?code_challenge=\${createHash('sha256').update(codeVerifier).digest('base64url')}\`);
});
app.get('/callback', async (req, res) => {
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: pending.codeVerifier });
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '13' }, line: 9, column: 3, endLine: 9, endColumn: 38 }],
    },
    {
      name: 'a worker keeps the verifier of all requests under one key of the store that it is bound to',
      code: `import { generateCodeVerifier, challengeOf } from './pkce';
export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    const state = url.searchParams.get('state');
    if (url.pathname === '/login') {
      const codeVerifier = generateCodeVerifier();
      await env.AUTH.put('code_verifier', codeVerifier, { expirationTtl: 600 });
      return Response.redirect(\`https://id.example.com/authorize?response_type=code&client_id=web&code_challenge=\${await challengeOf(codeVerifier)}&code_challenge_method=S256\`);
    }
    const codeVerifier = await env.AUTH.get('code_verifier');
    return fetch('https://id.example.com/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: url.searchParams.get('code'), client_id: 'web', code_verifier: codeVerifier }) });
  },
};
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '11' }, line: 8, column: 13, endLine: 8, endColumn: 80 }],
    },
    {
      name: 'a Map with one fixed key',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';

const app = express();
const store = new Map();

app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  store.set('code_verifier', codeVerifier);
  res.redirect(\`https://login.example.com/authorize?code_challenge=\${createHash('sha256').update(codeVerifier).digest('base64url')}\`);
});
app.get('/callback', async (req, res) => {
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: store.get('code_verifier') });
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '13' }, line: 9, column: 3, endLine: 9, endColumn: 43 }],
    },
    {
      name: 'a controller of NestJS that keeps the code verifier in a field',
      typescript: true,
      code: `import { Controller, Get, Query } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';

@Controller('auth')
export class AuthController {
  private codeVerifier = '';

  @Get('login')
  login() {
    this.codeVerifier = randomBytes(32).toString('base64url');
    return { code_challenge: createHash('sha256').update(this.codeVerifier).digest('base64url') };
  }

  @Get('callback')
  callback(@Query('code') code: string) {
    return redeem({ grant_type: 'authorization_code', code, code_verifier: this.codeVerifier });
  }
}
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '16' }, line: 10, column: 5, endLine: 10, endColumn: 62 }],
    },
    {
      name: 'a code verifier of the environment, of which another file makes the challenge',
      code: `import { toHash } from './hashes';
const codeVerifier = process.env.CODE_VERIFIER;
export async function login(res) {
  const challenge = toHash(codeVerifier);
  res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=app&code_challenge=\${challenge}&code_challenge_method=S256\`);
}
`,
      errors: [{ messageId: 'environment', line: 2, column: 22, endLine: 2, endColumn: 47 }],
    },
    {
      name: 'a code verifier of the environment',
      code: `export async function GET(request) {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code: request.nextUrl.searchParams.get('code'),
    code_verifier: process.env.CODE_VERIFIER,
  });
  return fetch('https://login.example.com/oauth2/token', { method: 'POST', body });
}
`,
      errors: [{ messageId: 'environment', line: 5, column: 20, endLine: 5, endColumn: 45 }],
    },
    {
      name: 'a code challenge of the environment',
      code: `export function loginAddress(state) {
  return \`https://login.example.com/authorize?response_type=code&client_id=web&state=\${state}&code_challenge=\${process.env.CODE_CHALLENGE}&code_challenge_method=S256\`;
}
`,
      errors: [{ messageId: 'environment', line: 2, column: 112, endLine: 2, endColumn: 138 }],
    },
    {
      name: 'a code challenge that is written down',
      code: `export function loginAddress(state) {
  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: 'web-client',
    redirect_uri: 'https://app.example.com/callback',
    state,
    code_challenge: 'Xb1xhkGv3zRZDwJMxyTmQ8sUuoW5aYlCnPdKfEiOtHg',
    code_challenge_method: 'S256',
  });
  return \`https://login.example.com/authorize?\${parameters}\`;
}
`,
      errors: [{ messageId: 'fixedChallenge', line: 7, column: 21, endLine: 7, endColumn: 66 }],
    },
    {
      name: 'one Dropbox object that two routes share',
      code: `import express from 'express';
import { Dropbox } from 'dropbox';

const app = express();
const dropbox = new Dropbox({ clientId: 'web-client' });

app.get('/login', async (req, res) => {
  res.redirect(await dropbox.auth.getAuthenticationUrl(redirectUri, null, 'code', 'offline', null, 'none', true));
});
app.get('/callback', async (req, res) => {
  await dropbox.auth.getAccessTokenFromCode(redirectUri, req.query.code);
});
`,
      errors: [{ messageId: 'library', data: { library: 'dropbox' }, line: 5, column: 17, endLine: 5, endColumn: 56 }],
    },
    {
      name: 'one OAuth2 object of jsforce, which makes its code verifier once',
      code: `import express from 'express';
import jsforce from 'jsforce';

const app = express();
const oauth2 = new jsforce.OAuth2({ clientId: 'web-client', redirectUri, useVerifier: true });

app.get('/login', (req, res) => {
  res.redirect(oauth2.getAuthorizationUrl({ scope: 'api' }));
});
`,
      errors: [{ messageId: 'library', data: { library: 'jsforce' }, line: 5, column: 16, endLine: 5, endColumn: 94 }],
    },
    {
      name: 'a field of an object of the module that is filled once',
      code: `import { createHash, randomBytes } from 'node:crypto';

const login = { codeVerifier: undefined };

export function address() {
  if (!login.codeVerifier) login.codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(login.codeVerifier).digest('base64url');
  return \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`;
}
`,
      errors: [{ messageId: 'keptForever', line: 6, column: 49, endLine: 6, endColumn: 86 }],
    },
    {
      name: 'a getter that makes its code verifier for the first caller',
      code: `import { createHash, randomBytes } from 'node:crypto';

let kept = null;

function codeVerifierOf() {
  if (kept !== null) return kept;
  kept = randomBytes(32).toString('base64url');
  return kept;
}

export function address() {
  const codeChallenge = createHash('sha256').update(codeVerifierOf()).digest('base64url');
  return \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`;
}
`,
      errors: [{ messageId: 'keptForever', line: 7, column: 10, endLine: 7, endColumn: 47 }],
    },
    {
      name: 'a static field that is filled once',
      code: `import { createHash, randomBytes } from 'node:crypto';

class Login {
  static codeVerifier;

  static address() {
    Login.codeVerifier ??= randomBytes(32).toString('base64url');
    const codeChallenge = createHash('sha256').update(Login.codeVerifier).digest('base64url');
    return \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`;
  }
}
export default Login;
`,
      errors: [{ messageId: 'keptForever', line: 7, column: 28, endLine: 7, endColumn: 65 }],
    },
    {
      name: 'a code verifier that a function gives once',
      code: `import { once } from 'lodash';
import { createHash, randomBytes } from 'node:crypto';

const codeVerifierOnce = once(() => randomBytes(32).toString('base64url'));

export function address() {
  const codeVerifier = codeVerifierOnce();
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`;
}
`,
      errors: [{ messageId: 'keptForever', line: 4, column: 37, endLine: 4, endColumn: 74 }],
    },
    {
      name: 'a code verifier of an object of the module, read from outside of its class',
      code: `import { createHash, randomBytes } from 'node:crypto';

class Login {
  constructor() {
    this.codeVerifier = randomBytes(32).toString('base64url');
  }
}
const login = new Login();

export function address() {
  const codeChallenge = createHash('sha256').update(login.codeVerifier).digest('base64url');
  return \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`;
}
`,
      errors: [{ messageId: 'onConstruction', line: 5, column: 25, endLine: 5, endColumn: 62 }],
    },
    {
      name: 'a handler that another function wraps',
      code: `import { createHash, randomBytes } from 'node:crypto';

const codeVerifier = randomBytes(32).toString('base64url');

export function withLogin(next) {
  return async (request) => {
    const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
    return next(request, \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`);
  };
}
`,
      errors: [{ messageId: 'onLoad', line: 3, column: 22, endLine: 3, endColumn: 59 }],
    },
    {
      name: 'one handler of all requests that writes for one path and reads for another',
      code: `import { createHash, randomBytes } from 'node:crypto';
import http from 'node:http';

let codeVerifier;

http.createServer(async (req, res) => {
  if (req.url === '/login') {
    codeVerifier = randomBytes(32).toString('base64url');
    const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
    res.writeHead(302, { location: \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\` }).end();
    return;
  }
  await redeem({ grant_type: 'authorization_code', code: codeOf(req), code_verifier: codeVerifier });
  res.end();
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '13' }, line: 8, column: 5, endLine: 8, endColumn: 57 }],
    },
    {
      name: 'a database under one key for all',
      code: `import { createHash, randomBytes } from 'node:crypto';
import Redis from 'ioredis';

const redis = new Redis();

app.get('/login', async (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  await redis.set('code_verifier', codeVerifier);
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`);
});
app.get('/callback', async (req, res) => {
  const code_verifier = await redis.get('code_verifier');
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier });
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '13' }, line: 8, column: 9, endLine: 8, endColumn: 49 }],
    },
    {
      name: 'a file with one name for all',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  writeFileSync('login.txt', codeVerifier);
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`);
});
app.get('/callback', async (req, res) => {
  const code_verifier = readFileSync('login.txt', 'utf8');
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier });
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '11' }, line: 6, column: 3, endLine: 6, endColumn: 43 }],
    },
    {
      name: 'the application object of a server',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';

const app = express();

app.get('/login', (req, res) => {
  app.locals.codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(app.locals.codeVerifier).digest('base64url');
  res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`);
});
app.get('/callback', async (req, res) => {
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: app.locals.codeVerifier });
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '12' }, line: 7, column: 3, endLine: 7, endColumn: 66 }],
    },
    {
      name: 'the global object of a server',
      code: `import { createHash, randomBytes } from 'node:crypto';

app.get('/login', (req, res) => {
  globalThis.codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(globalThis.codeVerifier).digest('base64url');
  res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`);
});
app.get('/callback', async (req, res) => {
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: globalThis.codeVerifier });
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '9' }, line: 4, column: 3, endLine: 4, endColumn: 66 }],
    },
    {
      name: 'a random text is called a code verifier and exported',
      code: `
import { randomBytes } from 'node:crypto';
export const codeVerifier = randomBytes(32).toString('base64url');
`,
      errors: [{ messageId: 'onLoad', line: 3, column: 29, endLine: 3, endColumn: 66 }],
    },
    {
      name: 'a plain script makes the verifier when the page loads, and a function that the page calls uses it',
      code: `
const codeVerifier = generateRandomString();
async function openLogin() {
  const query = new URLSearchParams({ response_type: 'code', client_id: 'spa', code_challenge: await challengeOf(codeVerifier), code_challenge_method: 'S256' });
  location.assign('https://login.example.com/authorize?' + query);
}
`,
      errors: [{ messageId: 'onLoad', line: 2, column: 22, endLine: 2, endColumn: 44 }],
    },
    {
      name: 'one challenge for two authorization servers',
      code: `
import { generateCodeVerifier, generateCodeChallenge } from './pkce';

export async function connectAll() {
  const codeVerifier = generateCodeVerifier();
  const challenge = await generateCodeChallenge(codeVerifier);
  const calendar = \`https://accounts.google.com/o/oauth2/v2/auth?response_type=code&client_id=a&redirect_uri=https://app.example.com/a&code_challenge=\${challenge}&code_challenge_method=S256\`;
  const mail = \`https://two.example.org/authorize?response_type=code&client_id=b&code_challenge=\${challenge}&code_challenge_method=S256\`;
  return { calendar, mail, codeVerifier };
}
`,
      errors: [{ messageId: 'sentTwice', data: { line: 7 }, line: 8, column: 99, endLine: 8, endColumn: 108 }],
    },
    {
      name: 'a handler leaves the verifier on the global object for another file',
      code: `
import { createHash, randomBytes } from 'node:crypto';
import express from 'express';

const app = express();
app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  global.codeVerifier = codeVerifier;
  const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
  res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=app&code_challenge=\${challenge}&code_challenge_method=S256\`);
});
`,
      errors: [{ messageId: 'onGlobal', line: 8, column: 3, endLine: 8, endColumn: 37 }],
    },
    {
      name: 'a handler makes the verifier on the global object',
      code: `
import { createHash, randomBytes } from 'node:crypto';
import express from 'express';

const app = express();
app.get('/login', (req, res) => {
  global.codeVerifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(global.codeVerifier).digest('base64url');
  res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=app&code_challenge=\${challenge}&code_challenge_method=S256\`);
});
`,
      errors: [{ messageId: 'onGlobal', line: 7, column: 3, endLine: 7, endColumn: 62 }],
    },
    {
      name: 'a class of the file keeps the verifiers of all users in a cache under one key',
      code: `
import { createClient } from 'redis';
import express from 'express';
import { generateCodeVerifier, generateCodeChallenge } from './pkce';

class Verifiers {
  client = createClient();
  save(codeVerifier) {
    return this.client.set('pkce:verifier', codeVerifier, { EX: 600 });
  }
  load() {
    return this.client.get('pkce:verifier');
  }
}
const verifiers = new Verifiers();
const app = express();
app.get('/login', async (req, res) => {
  const codeVerifier = generateCodeVerifier();
  await verifiers.save(codeVerifier);
  res.redirect(authorizationUrl({ code_challenge: generateCodeChallenge(codeVerifier) }));
});
app.get('/callback', async (req, res) => {
  res.json(await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: await verifiers.load() }));
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: 12 }, line: 9, column: 12, endLine: 9, endColumn: 71 }],
    },
    {
      name: 'one key of a cache that another file of the project makes',
      code: `
import express from 'express';
import { redisClient } from './redis';
import { generateCodeVerifier, generateCodeChallenge } from './pkce';

const app = express();
app.get('/login', async (req, res) => {
  const codeVerifier = generateCodeVerifier();
  await redisClient.set('code_verifier', codeVerifier);
  res.redirect(authorizationUrl({ code_challenge: generateCodeChallenge(codeVerifier) }));
});
app.get('/callback', async (req, res) => {
  const codeVerifier = await redisClient.get('code_verifier');
  res.json(await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: codeVerifier }));
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: 13 }, line: 9, column: 9, endLine: 9, endColumn: 55 }],
    },
    {
      name: 'two functions that are given requests by their types share a variable',
      code: `
import type { NextRequest } from 'next/server';
import { generateCodeVerifier, generateCodeChallenge } from './pkce';

let codeVerifier: string;

export async function startLogin(request: NextRequest) {
  codeVerifier = generateCodeVerifier();
  return Response.redirect(authorizationUrl({ code_challenge: generateCodeChallenge(codeVerifier) }));
}
export async function finishLogin(request: NextRequest) {
  const code = request.nextUrl.searchParams.get('code');
  return Response.json(await redeem({ grant_type: 'authorization_code', code, code_verifier: codeVerifier }));
}
`,
      typescript: true,
      errors: [{ messageId: 'acrossRequests', data: { line: 13 }, line: 8, column: 3, endLine: 8, endColumn: 40 }],
    },
    {
      name: 'made when the file is loaded by a function that promises a code verifier, under a short name',
      code: `
import { generateCodeVerifier, generateCodeChallenge } from './pkce';

const verifier = generateCodeVerifier();

export async function login() {
  const challenge = await generateCodeChallenge(verifier);
  return authorizationUrl(challenge);
}
`,
      errors: [{ messageId: 'onLoad', line: 4, column: 18, endLine: 4, endColumn: 40 }],
    },
    {
      name: 'the default of a parameter that the constructor of a lasting object keeps',
      code: `import { createHash, randomBytes } from 'node:crypto';
class Login {
  constructor(private verifier = randomBytes(32).toString('base64url')) {}
  address() {
    const challenge = createHash('sha256').update(this.verifier).digest('base64url');
    return \`https://login.example.com/authorize?client_id=app&response_type=code&redirect_uri=x&code_challenge=\${challenge}&code_challenge_method=S256\`;
  }
}
export const login = new Login();
`,
      typescript: true,
      errors: [{ messageId: 'onConstruction', line: 3, column: 34, endLine: 3, endColumn: 71 }],
    },
    {
      name: 'a value of the environment that is made fit',
      code: `import { createHash } from 'node:crypto';
export function begin() {
  const verifier = process.env.LOGIN_SEED.replace(/\\W/g, '').slice(0, 64);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const query = new URLSearchParams({ response_type: 'code', client_id: 'web', redirect_uri: callback, code_challenge: challenge, code_challenge_method: 'S256' });
  return [\`https://login.example.com/authorize?\${query}\`, verifier];
}
`,
      errors: [{ messageId: 'environment', line: 3, column: 20, endLine: 3, endColumn: 42 }],
    },
  ],
  fine: [
    {
      name: 'a script is given the verifier of its one exchange in the environment, and takes it out by its name',
      code: `const { CODE_VERIFIER } = process.env;
if (!CODE_VERIFIER) throw new Error('no verifier');
const body = new URLSearchParams({ grant_type: 'authorization_code', code: process.argv[2], code_verifier: CODE_VERIFIER });
fetch('https://login.example.com/token', { method: 'POST', body });
`,
    },
    {
      name: 'a handler leaves the verifier on the global object under the state',
      code: `
import { createHash, randomBytes } from 'node:crypto';
import express from 'express';

const app = express();
app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('hex');
  global[\`verifier_\${state}\`] = codeVerifier;
  const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
  res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=app&state=\${state}&code_challenge=\${challenge}&code_challenge_method=S256\`);
});
`,
    },
    {
      name: 'a module hands out functions that make a new pair for each login',
      code: `const { createHash, randomBytes } = require('node:crypto');
function pair() {
  const codeVerifier = randomBytes(32).toString('base64url');
  return { codeVerifier, codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url') };
}
module.exports = { pair };
`,
    },
    {
      name: 'a function sets up the routes of a server, and a database that keeps each verifier under its state',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { createClient } from 'redis';
export default function (app) {
  const redis = createClient();
  app.get('/login', async (req, res) => {
    const codeVerifier = randomBytes(32).toString('base64url');
    const state = randomBytes(16).toString('base64url');
    const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
    await redis.set(state, codeVerifier);
    res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=web&state=\${state}&code_challenge_method=S256&code_challenge=\${challenge}\`);
  });
  app.get('/callback', async (req, res) => {
    const codeVerifier = await redis.get(req.query.state);
    res.json(await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: codeVerifier }));
  });
}
`,
    },
    {
      name: 'another handler takes something else out of the object that one handler keeps the verifier in',
      code: `import express from 'express';
import { createHash, randomBytes } from 'node:crypto';
const app = express();
const kept = { settings: {}, login: {} };
app.get('/login', async (req, res) => {
  kept.login.codeVerifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(kept.login.codeVerifier).digest('base64url');
  const code = await askFor('https://login.example.com/authorize?response_type=code&client_id=web&code_challenge_method=S256&code_challenge=' + challenge);
  res.json(await redeem({ grant_type: 'authorization_code', code, code_verifier: kept.login.codeVerifier }));
});
app.get('/settings', (req, res) => {
  const { settings } = kept;
  res.json(settings);
});
`,
    },
    {
      name: 'objects of a script that hold each other hand nothing out',
      code: `const { createHash, randomBytes } = require('node:crypto');
const codeVerifier = randomBytes(32).toString('base64url');
const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
const outer = { codeVerifier, codeChallenge, inner };
const inner = { outer };
`,
    },
    {
      name: 'what is written down as an S256 challenge is the digest of nothing',
      code: `export const address = 'https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=abc123&code_challenge_method=S256';
`,
    },
    {
      name: 'one challenge for the authorization server that is chosen',
      code: `import pkceChallenge from 'pkce-challenge';
const servers = { one: { url: 'https://one.example.com/authorize' }, two: { url: 'https://two.example.org/authorize' } };
export async function login(chosen) {
  const { url } = servers[chosen];
  const address = new URL(url);
  const { code_challenge, code_verifier } = await pkceChallenge();
  const wanted = { response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example.com/cb' };
  wanted.code_challenge = code_challenge;
  wanted.code_challenge_method = 'S256';
  address.search = new URLSearchParams(wanted).toString();
  sessionStorage.setItem('code_verifier', code_verifier);
  return address.toString();
}
`,
    },
    {
      name: 'a script whose challenge is sent once',
      code: `import { createHash, randomBytes } from 'node:crypto';
const codeVerifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
console.log(\`https://login.example.com/authorize?response_type=code&client_id=cli&code_challenge=\${challenge}&code_challenge_method=S256\`);
`,
    },
    {
      name: 'another part of what holds the verifier is taken out of it',
      code: `import express from 'express';
import { createHash, randomBytes } from 'node:crypto';
const app = express();
const kept = {};
app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
  kept.codeVerifier = codeVerifier;
  res.redirect('https://login.example.com/authorize?response_type=code&client_id=web&code_challenge_method=S256&code_challenge=' + challenge);
});
app.get('/status', (req, res) => {
  const { startedAt } = kept;
  res.json({ startedAt });
});
`,
    },
    {
      name: 'an object made for one login has its own verifier',
      code: `export function createLogin() {
  let codeVerifier;
  return {
    start() {
      codeVerifier = generateCodeVerifier();
      return addressOf({ response_type: 'code', client_id: 'web', code_challenge: challengeOf(codeVerifier), code_challenge_method: 'S256' });
    },
    finish(code) {
      return redeem({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
    },
  };
}
`,
    },
    {
      name: 'the routes that a function sets up keep verifiers under their states',
      code: `export default async function routes(fastify) {
  const pending = new Map();
  fastify.get('/login', async (request, reply) => {
    const codeVerifier = generateCodeVerifier();
    pending.set(request.query.state, codeVerifier);
    return reply.redirect(addressOf({ response_type: 'code', client_id: 'web', code_challenge: challengeOf(codeVerifier), code_challenge_method: 'S256' }));
  });
  fastify.get('/callback', async (request) => redeem({ grant_type: 'authorization_code', code: request.query.code, code_verifier: pending.get(request.query.state) }));
}
`,
    },
    {
      name: 'a worker keeps the verifier under the state',
      code: `import { generateCodeVerifier, challengeOf } from './pkce';
export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    const state = url.searchParams.get('state');
    if (url.pathname === '/login') {
      const codeVerifier = generateCodeVerifier();
      await env.AUTH.put(\`verifier:\${newState()}\`, codeVerifier, { expirationTtl: 600 });
      return Response.redirect(\`https://id.example.com/authorize?response_type=code&client_id=web&code_challenge=\${await challengeOf(codeVerifier)}&code_challenge_method=S256\`);
    }
    const codeVerifier = await env.AUTH.get(\`verifier:\${state}\`);
    return fetch('https://id.example.com/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: url.searchParams.get('code'), client_id: 'web', code_verifier: codeVerifier }) });
  },
};
`,
    },
    {
      name: 'a worker keeps the verifier under a key that a function of another file makes',
      code: `import { generateCodeVerifier, challengeOf } from './pkce';
export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    const state = url.searchParams.get('state');
    if (url.pathname === '/login') {
      const codeVerifier = generateCodeVerifier();
      await env.AUTH.put(keyOf(request), codeVerifier);
      return Response.redirect(\`https://id.example.com/authorize?response_type=code&client_id=web&code_challenge=\${await challengeOf(codeVerifier)}&code_challenge_method=S256\`);
    }
    const codeVerifier = await env.AUTH.get(keyOf(request));
    return fetch('https://id.example.com/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: url.searchParams.get('code'), client_id: 'web', code_verifier: codeVerifier }) });
  },
};
`,
    },
    {
      name: 'a worker reads another key than it writes',
      code: `import { generateCodeVerifier, challengeOf } from './pkce';
export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    const state = url.searchParams.get('state');
    if (url.pathname === '/login') {
      const codeVerifier = generateCodeVerifier();
      await env.AUTH.put('code_verifier', codeVerifier);
      return Response.redirect(\`https://id.example.com/authorize?response_type=code&client_id=web&code_challenge=\${await challengeOf(codeVerifier)}&code_challenge_method=S256\`);
    }
    const codeVerifier = await env.AUTH.get('verifier');
    return fetch('https://id.example.com/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: url.searchParams.get('code'), client_id: 'web', code_verifier: codeVerifier }) });
  },
};
`,
    },
    {
      name: 'the default of a parameter that the constructor of an object for one login keeps',
      code: `import { createHash, randomBytes } from 'node:crypto';
class Login {
  constructor(private verifier = randomBytes(32).toString('base64url')) {}
  address() {
    const challenge = createHash('sha256').update(this.verifier).digest('base64url');
    return \`https://login.example.com/authorize?client_id=app&response_type=code&redirect_uri=x&code_challenge=\${challenge}&code_challenge_method=S256\`;
  }
}
export const begin = () => new Login().address();
`,
      typescript: true,
    },
    {
      name: 'a code verifier that is made anew whenever a caller says so',
      code: `import { createHash, randomBytes } from 'node:crypto';

let codeVerifier;

export function challenge(ready) {
  if (!codeVerifier || ready) codeVerifier = randomBytes(32).toString('base64url');
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'), code_challenge_method: 'S256' };
}
`,
    },
    {
      name: 'a program at the command line that keeps its one verifier on the global object',
      code: `#!/usr/bin/env node
const { createHash, randomBytes } = require('node:crypto');
globalThis.codeVerifier = randomBytes(32).toString('base64url');
globalThis.codeChallenge = createHash('sha256').update(globalThis.codeVerifier).digest('base64url');
`,
    },
    {
      name: 'a script that is given its verifier and sends it once',
      code: `const codeVerifier = process.env.CODE_VERIFIER;
const body = new URLSearchParams({ grant_type: 'authorization_code', client_id: 'web', code: process.argv[2], code_verifier: codeVerifier });
fetch('https://login.example.com/token', { method: 'POST', body });
`,
    },
    {
      name: 'a code verifier that each login makes',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';

const app = express();
app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  req.session.codeVerifier = codeVerifier;
  res.redirect(\`https://login.example.com/authorize?code_challenge=\${codeChallenge}\`);
});
app.get('/callback', async (req, res) => {
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: req.session.codeVerifier });
});
`,
    },
    {
      name: 'a Map under the state',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';

const app = express();
const pending = new Map();

app.get('/login', (req, res) => {
  const state = randomBytes(16).toString('hex');
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  pending.set(state, { codeVerifier });
  res.redirect(\`https://login.example.com/authorize?state=\${state}&code_challenge=\${codeChallenge}\`);
});
app.get('/callback', async (req, res) => {
  const { codeVerifier } = pending.get(req.query.state);
  pending.delete(req.query.state);
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: codeVerifier });
});
`,
    },
    {
      name: 'an object under the session of the user',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';

const app = express();
const pending = {};

app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  pending[req.sessionID] = codeVerifier;
  res.redirect(\`https://login.example.com/authorize?code_challenge=\${codeChallenge}\`);
});
app.get('/callback', async (req, res) => {
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: pending[req.sessionID] });
});
`,
    },
    {
      name: 'an AsyncLocalStorage',
      code: `import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomBytes } from 'node:crypto';

const storage = new AsyncLocalStorage();

export function loginAddress() {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  storage.getStore().codeVerifier = codeVerifier;
  return \`https://login.example.com/authorize?code_challenge=\${codeChallenge}\`;
}
export const redeemed = (code) => redeem({ grant_type: 'authorization_code', code, code_verifier: storage.getStore().codeVerifier });
`,
    },
    {
      name: 'a cookie that belongs to the user',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';

const app = express();
app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  res.cookie('code_verifier', codeVerifier, { httpOnly: true, signed: true });
  res.redirect(\`https://login.example.com/authorize?code_challenge=\${codeChallenge}\`);
});
app.get('/callback', async (req, res) => {
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: req.signedCookies.code_verifier });
});
`,
    },
    {
      name: 'an object that is made for each request and sets its field anew',
      code: `import { createHash, randomBytes } from 'node:crypto';

class Login {
  begin() {
    this.codeVerifier = randomBytes(32).toString('base64url');
    return createHash('sha256').update(this.codeVerifier).digest('base64url');
  }

  redeem(code) {
    return redeem({ grant_type: 'authorization_code', code, code_verifier: this.codeVerifier });
  }
}

export function GET(request) {
  const login = new Login();
  return Response.redirect(\`https://login.example.com/authorize?code_challenge=\${login.begin()}\`);
}
`,
    },
    {
      name: 'a constructor of an object that each login makes',
      code: `import { createHash, randomBytes } from 'node:crypto';

class PendingLogin {
  constructor() {
    this.codeVerifier = randomBytes(32).toString('base64url');
    this.codeChallenge = createHash('sha256').update(this.codeVerifier).digest('base64url');
  }
}

export const begin = () => new PendingLogin();
`,
    },
    {
      name: 'a script that makes one pair and one request at its top',
      code: `import * as client from 'openid-client';

const codeVerifier = client.randomPKCECodeVerifier();
const code_challenge = await client.calculatePKCECodeChallenge(codeVerifier);
console.log(client.buildAuthorizationUrl(config, { code_challenge, code_challenge_method: 'S256' }).href);
const tokens = await client.authorizationCodeGrant(config, await currentUrl(), { pkceCodeVerifier: codeVerifier });
`,
    },
    {
      name: 'a script whose main function runs once',
      code: `import { createHash, randomBytes } from 'node:crypto';

const codeVerifier = randomBytes(32).toString('base64url');

async function main() {
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  console.log(\`https://login.example.com/authorize?response_type=code&code_challenge=\${codeChallenge}\`);
}

main();
`,
    },
    {
      name: 'a command line that opens a browser and waits for the callback',
      code: `#!/usr/bin/env node
import http from 'node:http';
import { createHash, randomBytes } from 'node:crypto';
import open from 'open';

const codeVerifier = randomBytes(32).toString('base64url');
const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
http.createServer((req, res) => {
  redeem({ grant_type: 'authorization_code', code: codeOf(req), code_verifier: codeVerifier });
}).listen(8976, '127.0.0.1');
await open(\`https://login.example.com/authorize?response_type=code&code_challenge=\${codeChallenge}\`);
`,
    },
    {
      name: 'an HMAC over a nonce of the request, with a secret of the module',
      code: `import { createHash, createHmac } from 'node:crypto';

const secret = loadSecret();

export function challengeOf(nonce) {
  const codeVerifier = createHmac('sha256', secret).update(nonce).digest('base64url');
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'), code_challenge_method: 'S256' };
}
`,
    },
    {
      name: 'a browser module whose login fills a variable',
      code: `let codeVerifier = '';

export async function login() {
  codeVerifier = createRandomText();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return openPopup({ code_challenge: toBase64url(digest), code_challenge_method: 'S256' });
}

export const redeemed = (code) => redeem({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
`,
    },
    {
      name: 'a default value, which each call makes anew',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function pkce(codeVerifier = randomBytes(32).toString('base64url')) {
  return { codeVerifier, codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url') };
}
`,
    },
    {
      name: 'a generator that is bound at the top of a module',
      code: `import { createHash, randomBytes } from 'node:crypto';

const generateCodeVerifier = () => randomBytes(32).toString('base64url');

export function pkce() {
  const codeVerifier = generateCodeVerifier();
  return { codeVerifier, codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url') };
}
`,
    },
    {
      name: 'a Dropbox object for each request',
      code: `import express from 'express';
import { Dropbox } from 'dropbox';

const app = express();
app.get('/login', async (req, res) => {
  const dropbox = new Dropbox({ clientId: 'web-client' });
  const address = await dropbox.auth.getAuthenticationUrl(redirectUri, null, 'code', 'offline', null, 'none', true);
  req.session.codeVerifier = dropbox.auth.getCodeVerifier();
  res.redirect(address);
});
`,
    },
    {
      name: 'a Dropbox object of a browser module',
      code: `import { Dropbox } from 'dropbox';

const dropbox = new Dropbox({ clientId: 'spa-client' });

export async function login() {
  location.assign(await dropbox.auth.getAuthenticationUrl(redirectUri, null, 'code', 'offline', null, 'none', true));
}
export const callback = (code) => dropbox.auth.getAccessTokenFromCode(redirectUri, code);
`,
    },
    {
      name: 'a verifier that is kept until its login is over',
      code: `import { createHash, randomBytes } from 'node:crypto';

let codeVerifier;

export function challenge() {
  codeVerifier ??= randomBytes(32).toString('base64url');
  return { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'), code_challenge_method: 'S256' };
}
export async function callback(code) {
  await redeem({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
  codeVerifier = undefined;
}
`,
    },
    {
      name: 'a constant, which no-weak-verifier reports',
      code: `const codeVerifier = 'a-code-verifier-that-never-changes-for-anybody';

export const redeemed = (code) => redeem({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
`,
    },
    {
      name: 'a key of the environment under which a token request finds its verifier',
      code: `export const tokenUrl = (code) => {
  const codeVerifier = sessionStorage.getItem(process.env.REACT_APP_CODE_VERIFIER);
  return issuer + \`/oauth2/token?grant_type=authorization_code&client_id=web&code=\${code}&code_verifier=\${codeVerifier}\`;
};
`,
    },
    {
      name: 'a key of the environment for the storage of verifiers',
      code: `export const load = () => sessionStorage.getItem(process.env.CODE_VERIFIER_KEY);
`,
    },
    {
      name: 'a stored verifier that is read when a browser module loads',
      code: `const codeVerifier = sessionStorage.getItem('code_verifier');

export const redeemed = (code) => redeem({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
`,
    },
    {
      name: 'a field that is emptied after the login',
      code: `import { createHash, randomBytes } from 'node:crypto';

const login = { codeVerifier: undefined };

export function address() {
  if (!login.codeVerifier) login.codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(login.codeVerifier).digest('base64url');
  return \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`;
}
export async function finish(code) {
  await redeem({ grant_type: 'authorization_code', code, code_verifier: login.codeVerifier });
  login.codeVerifier = undefined;
}
`,
    },
    {
      name: 'a code verifier for each state, out of a function that remembers',
      code: `import { memoize } from 'lodash';
import { createHash, randomBytes } from 'node:crypto';

const codeVerifierOf = memoize((state) => randomBytes(32).toString('base64url'));

export function address(state) {
  const codeVerifier = codeVerifierOf(state);
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`;
}
`,
    },
    {
      name: 'an object with its code verifier for each login',
      code: `import { createHash, randomBytes } from 'node:crypto';

class Login {
  constructor() {
    this.codeVerifier = randomBytes(32).toString('base64url');
  }
}

export function address() {
  const login = new Login();
  const codeChallenge = createHash('sha256').update(login.codeVerifier).digest('base64url');
  return \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`;
}
`,
    },
    {
      name: 'a database under the state',
      code: `import { createHash, randomBytes } from 'node:crypto';
import Redis from 'ioredis';

const redis = new Redis();

app.get('/login', async (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('hex');
  await redis.set(\`login:\${state}\`, codeVerifier);
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`);
});
app.get('/callback', async (req, res) => {
  const code_verifier = await redis.get(\`login:\${req.query.state}\`);
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier });
});
`,
    },
    {
      name: 'a file that is named after the state',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('hex');
  writeFileSync(\`\${state}.txt\`, codeVerifier);
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`);
});
app.get('/callback', async (req, res) => {
  const code_verifier = readFileSync(\`\${req.query.state}.txt\`, 'utf8');
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier });
});
`,
    },
    {
      name: 'a default value, which is made anew for each call',
      code: `import { createHash, randomBytes } from 'node:crypto';

export function address(codeVerifier = randomBytes(32).toString('base64url')) {
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  return \`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`;
}
`,
    },
    {
      name: 'an authorization server keeps what its clients send',
      code: `
import express from 'express';
const app = express();
let codeVerifier;
app.post('/token', (req, res) => {
  codeVerifier = read(req).code_verifier;
  res.redirect('/finish');
});
app.get('/finish', (req, res) => {
  const grant = grants.get(req.query.code);
  if (sha256(codeVerifier) !== grant.codeChallenge) return res.status(400).end();
  res.json(issue(grant));
});
`,
    },
    {
      name: 'the environment names the key under which the verifier of each login is kept',
      code: `
export async function login(codeVerifier) {
  sessionStorage.setItem(process.env.CODE_VERIFIER, codeVerifier);
  return authorizeUrl({ code_challenge: await challengeOf(codeVerifier), code_challenge_method: 'S256' });
}
export const finish = (code) =>
  post({ grant_type: 'authorization_code', code, code_verifier: sessionStorage.getItem(process.env.CODE_VERIFIER) });
`,
    },
    {
      name: 'two authorization servers, of which one run asks one',
      code: `
import { generateCodeVerifier, generateCodeChallenge } from './pkce';

export async function connect(provider) {
  const codeVerifier = generateCodeVerifier();
  const challenge = await generateCodeChallenge(codeVerifier);
  if (provider === 'one')
    return \`https://one.example.com/authorize?response_type=code&client_id=a&code_challenge=\${challenge}&code_challenge_method=S256\`;
  return \`https://two.example.org/authorize?response_type=code&client_id=b&code_challenge=\${challenge}&code_challenge_method=S256\`;
}
`,
    },
    {
      name: 'the same request to the same server in two forms',
      code: `
import { generateCodeVerifier, generateCodeChallenge } from './pkce';

export async function links() {
  const challenge = await generateCodeChallenge(generateCodeVerifier());
  return {
    popup: \`https://login.example.com/authorize?response_type=code&client_id=a&code_challenge=\${challenge}&code_challenge_method=S256&display=popup\`,
    page: \`https://login.example.com/authorize?response_type=code&client_id=a&code_challenge=\${challenge}&code_challenge_method=S256\`,
  };
}
`,
    },
    {
      name: 'a class of the file keeps each verifier in a cache under its state',
      code: `
import { createClient } from 'redis';
import express from 'express';
import { generateCodeVerifier, generateCodeChallenge, generateState } from './pkce';

class Verifiers {
  client = createClient();
  save(state, codeVerifier) {
    return this.client.set('pkce:' + state, codeVerifier);
  }
  load(state) {
    return this.client.get('pkce:' + state);
  }
}
const verifiers = new Verifiers();
const app = express();
app.get('/login', async (req, res) => {
  const [state, codeVerifier] = [generateState(), generateCodeVerifier()];
  await verifiers.save(state, codeVerifier);
  res.redirect(authorizationUrl({ state, code_challenge: generateCodeChallenge(codeVerifier) }));
});
app.get('/callback', async (req, res) => {
  const codeVerifier = await verifiers.load(req.query.state);
  res.json(await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: codeVerifier }));
});
`,
    },
  ],
  unsure: [
    {
      name: 'a function that promises to get a verifier may give the key under which the environment has it kept',
      code: `export const getCodeVerifier = () => process.env.PKCE_KEY;
export const createCodeVerifier = () => readFrom(process.env.PKCE_STORE);
export const codeChallengeMethod = 'S256';
`,
    },
    {
      name: 'a pair of the module that a function of the file fetches',
      code: `import { readFileSync } from 'node:fs';
const pkce = stored();
function stored() {
  return JSON.parse(readFileSync('login.json', 'utf8'));
}
app.get('/callback', async (req, res) => {
  res.json(await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: pkce.codeVerifier }));
});
`,
    },
    {
      name: 'a server that is started for one login has its own verifier',
      code: `import express from 'express';
export async function login() {
  const app = express();
  let codeVerifier;
  app.get('/login', (req, res) => {
    codeVerifier = generateCodeVerifier();
    res.redirect(addressOf({ response_type: 'code', client_id: 'web', code_challenge: challengeOf(codeVerifier), code_challenge_method: 'S256' }));
  });
  app.get('/callback', async (req, res) => {
    await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: codeVerifier });
    server.close();
  });
  const server = app.listen(3000);
}
`,
    },
    {
      name: 'a lasting object is given something in place of the default of its constructor',
      code: `import { createHash, randomBytes } from 'node:crypto';
class Login {
  constructor(private verifier = randomBytes(32).toString('base64url')) {}
  address() {
    const challenge = createHash('sha256').update(this.verifier).digest('base64url');
    return \`https://login.example.com/authorize?client_id=app&response_type=code&redirect_uri=x&code_challenge=\${challenge}&code_challenge_method=S256\`;
  }
}
export const login = new Login(supplied);
`,
      typescript: true,
    },
    {
      name: 'the verifier of the module is joined from texts that no name calls new',
      code: `import { challengeOf, first, second } from './settings';
const codeVerifier = \`\${first()}\${second()}\`;
export async function login() {
  sessionStorage.setItem('code_verifier', codeVerifier);
  location.href = 'https://login.example.com/authorize?response_type=code&client_id=app&code_challenge_method=S256&code_challenge='
    + (await challengeOf(codeVerifier));
}
`,
    },
    {
      name: 'a store of another file is made when the file loads, and given a verifier in each login',
      code: `import { createHash, randomBytes } from 'node:crypto';
import { createStore } from './store';
const store = createStore();
export function login() {
  store.set('verifier', randomBytes(32).toString('base64url'));
  return createHash('sha256').update(store.get('verifier')).digest('base64url');
}
export const redeem = (code) =>
  new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: store.get('verifier') });`,
    },
    {
      name: 'a client of a store in the network is made when the file loads, and asked for what another file has kept there',
      code: `const { createClient } = require('redis');
const kept = createClient({ url: process.env.REDIS_URL });
app.get('/callback', async (req, res) => {
  const { codeVerifier } = JSON.parse(await kept.get(\`login:\${req.query.state}\`));
  const body = new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code, code_verifier: codeVerifier });
  res.json(await (await fetch('https://login.example.com/token', { method: 'POST', body })).json());
});`,
    },
    {
      name: 'a variable that is written and read within one handler',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';

const app = express();
let codeVerifier;

app.get('/login', (req, res) => {
  codeVerifier = randomBytes(32).toString('base64url');
  res.json({ code_challenge: createHash('sha256').update(codeVerifier).digest('base64url') });
});
`,
    },
    {
      name: 'a store that another module makes',
      code: `import { createHash, randomBytes } from 'node:crypto';
import express from 'express';
import { store } from './store';

const app = express();
app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  store.set('code_verifier', codeVerifier);
  res.redirect(\`https://login.example.com/authorize?code_challenge=\${codeChallenge}\`);
});
app.get('/callback', async (req, res) => {
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: store.get('code_verifier') });
});
`,
    },
    {
      name: 'a class whose objects are made elsewhere',
      code: `import { createHash, randomBytes } from 'node:crypto';

export class Login {
  constructor() {
    this.codeVerifier = randomBytes(32).toString('base64url');
  }

  address() {
    const codeChallenge = createHash('sha256').update(this.codeVerifier).digest('base64url');
    return \`https://login.example.com/authorize?code_challenge=\${codeChallenge}\`;
  }
}
`,
    },
    {
      name: 'a desktop app with one user whose handlers share a variable',
      code: `import { ipcMain, shell } from 'electron';
import { createHash, randomBytes } from 'node:crypto';

let codeVerifier;
ipcMain.handle('/login', (event) => {
  codeVerifier = randomBytes(32).toString('base64url');
  return shell.openExternal(\`https://login.example.com/authorize?code_challenge=\${createHash('sha256').update(codeVerifier).digest('base64url')}\`);
});
ipcMain.handle('/callback', (event, code) => redeem({ grant_type: 'authorization_code', code, code_verifier: codeVerifier }));
`,
    },
    {
      name: 'one Dropbox object, where nothing shows whether its login uses PKCE',
      code: `import express from 'express';
import { Dropbox } from 'dropbox';

const app = express();
const dropbox = new Dropbox({ clientId: 'web-client' });
app.get('/login', async (req, res) => {
  res.redirect(await dropbox.auth.getAuthenticationUrl(redirectUri, null, 'code', 'offline', null, 'none', usePkce()));
});
app.get('/callback', (req, res) => dropbox.auth.getAccessTokenFromCode(redirectUri, req.query.code));
`,
    },
    {
      name: 'a value that an imported function gives when the module loads',
      code: `import { codeVerifierOfThisLogin } from './login';

const codeVerifier = codeVerifierOfThisLogin();

export const redeemed = (code) => redeem({ grant_type: 'authorization_code', code, code_verifier: codeVerifier });
`,
    },
    {
      name: 'a handler that writes and reads in the same run',
      code: `import { createHash, randomBytes } from 'node:crypto';
import http from 'node:http';

let codeVerifier;

http.createServer(async (req, res) => {
  codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  await redeem({ grant_type: 'authorization_code', code: codeOf(req), code_verifier: codeVerifier });
  res.end(\`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`);
});
`,
    },
    {
      name: 'a property of an object of another file',
      code: `import { createHash, randomBytes } from 'node:crypto';
import store from './store';

app.get('/login', (req, res) => {
  store.codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(store.codeVerifier).digest('base64url');
  res.redirect(\`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${codeChallenge}\`);
});
app.get('/callback', async (req, res) => {
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: store.codeVerifier });
});
`,
    },
    {
      name: 'a function that no handler of this file calls writes onto the global object',
      code: `
import { createHash, randomBytes } from 'node:crypto';

export function begin() {
  const codeVerifier = randomBytes(32).toString('base64url');
  global.codeVerifier = codeVerifier;
  return createHash('sha256').update(codeVerifier).digest('base64url');
}
`,
    },
    {
      name: 'a class keeps the verifier in something that is made elsewhere',
      code: `
import express from 'express';
import { makeStore } from './store';
import { generateCodeVerifier, generateCodeChallenge } from './pkce';

class Verifiers {
  store = makeStore();
  save(codeVerifier) {
    return this.store.set('pkce:verifier', codeVerifier);
  }
  load() {
    return this.store.get('pkce:verifier');
  }
}
const verifiers = new Verifiers();
const app = express();
app.get('/login', async (req, res) => {
  const codeVerifier = generateCodeVerifier();
  await verifiers.save(codeVerifier);
  res.redirect(authorizationUrl({ code_challenge: generateCodeChallenge(codeVerifier) }));
});
app.get('/callback', async (req, res) => {
  res.json(await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: await verifiers.load() }));
});
`,
    },
    {
      name: 'made when the file is loaded by a function of whose kind nothing is said',
      code: `
import { makeVerifier } from './tokens';

const verifier = makeVerifier();

export function run(token) {
  return verifier.verify(token);
}
`,
    },
  ],
});
