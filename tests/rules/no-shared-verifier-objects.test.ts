// Does a verifier serve more than one login that an object literal keeps for its methods, or a name that nothing declares?
import rule from '../../rules/no-shared-verifier';
import { RuleTester } from '../support/rule-tester';

const node = "import { createHash, randomBytes } from 'node:crypto';\n";
const fresh = "randomBytes(32).toString('base64url')";
const address = (verifier: string): string =>
  `\`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge_method=S256&code_challenge=\${createHash('sha256').update(${verifier}).digest('base64url')}\``;
const redeem = (verifier: string): string =>
  `post('https://login.example.com/token', { grant_type: 'authorization_code', code, code_verifier: ${verifier} })`;

const server = `import express from 'express';
const app = express();
app.get('/login', (req, res) => res.redirect(login.start()));
app.get('/callback', async (req, res) => res.json(await login.finish(req.query.code)));
`;

new RuleTester().run('no-shared-verifier', rule, {
  reported: [
    {
      name: 'a challenge that is written down beside a verifier which is made each time',
      code: `import { randomBytes } from 'node:crypto';
export function newPair() {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = 'iMnq5o6zALKXGivsnlom_0F5_WYda32GHkxlV7mq7hQ';
  return { codeVerifier, codeChallenge };
}
`,
      errors: [{ messageId: 'fixedChallenge', line: 4, column: 25, endLine: 4, endColumn: 70 }],
    },
    ...[
      { name: 'a name', taken: "store.get('pkce')", read: 'kept.codeVerifier' },
      { name: 'a name, under a condition', taken: "req.query.state && store.get('pkce')", read: 'kept.codeVerifier' },
      {
        name: 'two names',
        taken: "store.get('pkce')",
        read: 'codeVerifier',
        more: '  const { codeVerifier } = kept;\n',
      },
    ].map(({ name, taken, read, more = '' }) => ({
      name: `what one request keeps under a fixed key is read by another one through ${name}`,
      code: `import express from 'express';
import { createHash, randomBytes } from 'node:crypto';
const app = express();
const store = new Map();
app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  store.set('pkce', { codeVerifier, at: Date.now() });
  res.redirect(\`https://login.example.com/authorize?code_challenge=\${createHash('sha256').update(codeVerifier).digest('base64url')}\`);
});
app.get('/callback', async (req, res) => {
  const kept = ${taken};
${more}  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: ${read} });
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '11' }, line: 7, column: 3, endLine: 7, endColumn: 54 }],
    })),
    {
      name: 'an object keeps the verifier of one request for another one',
      code: `${node}const login = {
  verifier: null,
  start() {
    this.verifier = ${fresh};
    return ${address('this.verifier')};
  },
  finish(code) {
    return ${redeem('this.verifier')};
  },
};
${server}`,
      errors: [{ messageId: 'acrossRequests', data: { line: '9' }, line: 5, column: 5, endLine: 5, endColumn: 58 }],
    },
    {
      name: 'an arrow function in a method has the same this',
      code: `${node}const login = {
  start: function () {
    const make = () => { this.verifier = ${fresh}; };
    make();
    return ${address('this.verifier')};
  },
  finish: async function (code) {
    return ${redeem('login.verifier')};
  },
};
${server}`,
      errors: [{ messageId: 'acrossRequests', data: { line: '9' }, line: 4, column: 26, endLine: 4, endColumn: 79 }],
    },
    {
      name: 'an object that is made with its verifier',
      code: `${node}export const login = {
  verifier: ${fresh},
  start() {
    return ${address('this.verifier')};
  },
};
`,
      errors: [{ messageId: 'onLoad', line: 3, column: 13, endLine: 3, endColumn: 50 }],
    },
    {
      name: 'an object that keeps its first verifier',
      code: `${node}export const login = {
  start() {
    this.verifier ??= ${fresh};
    return ${address('this.verifier')};
  },
};
`,
      errors: [{ messageId: 'keptForever', line: 4, column: 23, endLine: 4, endColumn: 60 }],
    },
    {
      name: 'a name that nothing declares keeps the verifier of one request for another one',
      code: `const { createHash, randomBytes } = require('node:crypto');
app.get('/login', (req, res) => {
  verifier = ${fresh};
  res.redirect(${address('verifier')});
});
app.get('/callback', async (req, res) => {
  const { code } = req.query;
  res.json(await ${redeem('verifier')});
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '8' }, line: 3, column: 3, endLine: 3, endColumn: 51 }],
    },
    {
      name: 'such a name is read from the global object',
      code: `const { createHash, randomBytes } = require('node:crypto');
app.get('/login', (req, res) => {
  verifier = ${fresh};
  res.redirect(${address('verifier')});
});
app.get('/callback', async (req, res) => {
  const { code } = req.query;
  res.json(await ${redeem('globalThis.verifier')});
});
`,
      errors: [{ messageId: 'acrossRequests', data: { line: '8' }, line: 3, column: 3, endLine: 3, endColumn: 51 }],
    },
  ],
  fine: [
    {
      name: 'a challenge that is written down for the verifier that a caller hands over, in an example',
      code: `export function example(codeVerifier) {
  const codeChallenge = 'iMnq5o6zALKXGivsnlom_0F5_WYda32GHkxlV7mq7hQ';
  return { codeVerifier, codeChallenge };
}
`,
    },
    {
      name: 'what is kept under the state is read through a name',
      code: `import express from 'express';
import { createHash, randomBytes } from 'node:crypto';
const app = express();
const store = new Map();
app.get('/login', (req, res) => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('hex');
  store.set(state, { codeVerifier });
  res.redirect(\`https://login.example.com/authorize?state=\${state}&code_challenge=\${createHash('sha256').update(codeVerifier).digest('base64url')}\`);
});
app.get('/callback', async (req, res) => {
  const kept = store.get(req.query.state);
  await redeem({ grant_type: 'authorization_code', code: req.query.code, code_verifier: kept.codeVerifier });
});
`,
    },
    {
      name: 'an object that is made for each login',
      code: `${node}export function makeLogin() {
  const login = {
    verifier: ${fresh},
    start() {
      return ${address('this.verifier')};
    },
    finish(code) {
      return ${redeem('this.verifier')};
    },
  };
  return login;
}
`,
    },
    {
      name: 'an object of a page, which has one user agent',
      code: `export const login = {
  verifier: '',
  async start() {
    this.verifier = generateVerifier();
    location.href = 'https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=' + (await challengeOf(this.verifier));
  },
  finish(code) {
    return ${redeem('this.verifier')};
  },
};
`,
    },
    {
      name: 'an object whose verifier is made anew for each login',
      code: `${node}export const login = {
  verifier: ${fresh},
  start() {
    this.verifier = ${fresh};
    return ${address('this.verifier')};
  },
};
`,
    },
    {
      name: 'a variable whose verifier is made anew for each login',
      code: `${node}let verifier = ${fresh};
export function start() {
  verifier = ${fresh};
  return ${address('verifier')};
}
`,
    },
    {
      name: 'the this of a plain function in a method is another one',
      code: `${node}const login = {
  start() {
    function make() { this.verifier = ${fresh}; return this.verifier; }
    return ${address('make.call({})')};
  },
  finish(code) {
    return ${redeem('this.verifier')};
  },
};
${server}`,
    },
    {
      name: 'a name that nothing declares, in a page',
      code: `async function start() {
  verifier = generateVerifier();
  location = 'https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=' + (await challengeOf(verifier));
}
function finish(code) {
  return ${redeem('verifier')};
}
`,
    },
  ],
  unsure: [
    {
      name: 'an object that may have been exchanged for another one',
      code: `${node}let login = {
  start() {
    this.verifier = ${fresh};
    return ${address('this.verifier')};
  },
  finish(code) {
    return ${redeem('this.verifier')};
  },
};
login = perUser(login);
${server}`,
    },
    {
      name: 'a verifier that is made once and made anew under a condition of its own',
      code: `${node}let verifier;
export function start(isFirst) {
  if (isFirst) verifier = ${fresh};
  return ${address('verifier')};
}
`,
    },
  ],
});
