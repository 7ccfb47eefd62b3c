// Is a token request sent as it stands, or does the file only show or describe one, or add to it elsewhere?
import requireCodeVerifier from '../../rules/require-code-verifier';
import { type Cases, RuleTester } from '../support/rule-tester';

const asked = `grant_type: 'authorization_code', code, client_id: 'app', redirect_uri: 'https://app.example.com/callback'`;
const line = `grant_type=authorization_code&code=\${code}&client_id=app`;
const token = `https://login.example.com/token`;

const cases: Cases = {
  reported: [
    {
      name: 'a code that a server has made is pasted into the file',
      code: `const code = 'AQBk3VxJ0yQn5c7W1uTz8mRb';
export const redeem = () =>
  fetch('https://login.example.com/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });
`,
      errors: [{ messageId: 'missingVerifier', line: 3, column: 88, endLine: 3, endColumn: 130 }],
    },
    {
      name: 'a copy of the session that has forgotten the verifier before it is read',
      code: `export async function callback(request, code) {
  const pending = { ...request.session.pending };
  pending.codeVerifier = '';
  const verifier = pending.codeVerifier;
  return fetch('${token}', { method: 'POST', body: new URLSearchParams({ ${asked}, code_verifier: verifier }) });
}
`,
      errors: [{ messageId: 'missingVerifier', line: 5, column: 95, endLine: 5, endColumn: 230 }],
    },
    {
      name: 'a verifier under a name that no server knows',
      code: `export const redeem = (code, codeVerifier) => fetch('${token}', {
  method: 'POST', body: new URLSearchParams({ ${asked}, codeVerifier }),
});
`,
      errors: [
        {
          messageId: 'missingVerifier',
          line: 2,
          column: 45,
          endLine: 2,
          endColumn: 169,
          suggestions: [
            {
              messageId: 'addVerifier',
              data: { verifier: 'codeVerifier' },
              output: `export const redeem = (code, codeVerifier) => fetch('${token}', {
  method: 'POST', body: new URLSearchParams({ ${asked}, codeVerifier, code_verifier: codeVerifier }),
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a builder adds a scope and a hint to its parameters, and nothing else',
      code: `class Body {
  constructor(parameters) {
    this.parameters = parameters;
  }
  scope(value) {
    return new Body({ ...this.parameters, scope: value });
  }
  hint(value) {
    this.parameters.login_hint = value;
  }
  post(url) {
    return fetch(url, { method: 'POST', body: new URLSearchParams(this.parameters) });
  }
}
export const redeem = (code) => new Body({ grant_type: 'authorization_code', code, client_id: 'app' }).scope('a').post('${token}');
`,
      errors: [{ messageId: 'missingVerifier', line: 15, column: 42, endLine: 15, endColumn: 102 }],
    },
    {
      name: 'a body is logged and sent',
      code: `const body = new URLSearchParams({ ${asked} });
console.log(\`curl -d '\${body}' ${token}\`);
await fetch('${token}', { method: 'POST', body });
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 34, endLine: 1, endColumn: 144 }],
    },
    {
      name: 'the text of a body is logged, and the body is sent',
      code: `const body = new URLSearchParams({ ${asked} });
console.log('body', body.toString());
await fetch('${token}', { method: 'POST', body });
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 34, endLine: 1, endColumn: 144 }],
    },
    {
      name: 'a body in options is logged, and the options are sent',
      code: `const options = { method: 'POST', body: JSON.stringify({ ${asked} }) };
console.log(options.body);
await fetch('${token}', options);
`,
      errors: [{ messageId: 'missingVerifier', line: 1, column: 56, endLine: 1, endColumn: 166 }],
    },
    {
      name: 'a code is read from a form by its name',
      code: `import { form } from './form';
await fetch('${token}', { method: 'POST', body: JSON.stringify({ grant_type: 'authorization_code', code: form.string('code'), client_id: 'app' }) });
`,
      errors: [{ messageId: 'missingVerifier', line: 2, column: 87, endLine: 2, endColumn: 168 }],
    },
    {
      name: 'options of a request go to a function that is given their address alone',
      code: `import axios from 'axios';
import { learn } from './statistics';
const options = { method: 'POST', url: '${token}', params: { ${asked} } };
learn(options.url);
await axios(options);
`,
      errors: [{ messageId: 'missingVerifier', line: 3, column: 83, endLine: 3, endColumn: 193 }],
    },
    {
      name: 'a script sends a code that somebody has to paste in',
      code: `import axios from 'axios';
import qs from 'qs';
const code = 'PASTE_CODE_HERE';
await axios.post('https://login.example.com/token', qs.stringify({ grant_type: 'authorization_code', code, client_id: 'app' }));
`,
      errors: [{ messageId: 'missingVerifier', line: 4, column: 66, endLine: 4, endColumn: 126 }],
    },
  ],
  fine: [
    {
      name: 'the code that is redeemed is a word',
      code: `export const steps = [{ step: 3, url: '/token', body: { grant_type: 'authorization_code', code: 'code_from_step_2', redirect_uri: back } }];
export const checked = ['code', 'grant_type'].every((name) => name in { grant_type: 'authorization_code', code: 'test-code', client_assertion: jwt });
`,
    },
    {
      name: 'a program in a text holds a comparison, and no markup',
      code: `import { execFileSync } from 'node:child_process';
const program = [
  "fetch('${token}', { method: 'POST', body: 'grant_type=authorization_code&code=probe' })",
  '.then((answer) => { if (answer.status<400||answer.status>=500) process.exit(1) })',
].join('');
execFileSync('docker', ['exec', process.argv[2], 'node', '-e', program]);
`,
    },
    {
      name: 'a test expects that an object was sent',
      code: `expect(post).toHaveBeenCalledWith(url, expect.objectContaining({ ${asked} }));\n`,
    },
    {
      name: 'a store that forgets the verifier after it was read',
      code: `export async function callback(request, redirect) {
  const session = sessionOf(request);
  const codeVerifier = session.get('codeVerifier');
  const body = new URLSearchParams({ ${asked}, code_verifier: codeVerifier });
  const answer = await fetch('${token}', { method: 'POST', body });
  session.set('codeVerifier', null);
  return redirect(answer);
}
`,
    },
    {
      name: 'a copy of the session that forgets the verifier after it was read',
      code: `export async function callback(request, code) {
  const pending = { ...request.session.pending };
  const { state } = pending;
  const verifier = pending.codeVerifier;
  pending.codeVerifier = '';
  return fetch('${token}', { method: 'POST', body: new URLSearchParams({ ${asked}, state, code_verifier: verifier }) });
}
`,
    },
    {
      name: 'a name taken out of a copy that forgets it afterwards',
      code: `export async function callback(request, code) {
  const pending = { ...request.session.pending };
  const { codeVerifier } = pending;
  pending.codeVerifier = undefined;
  return fetch('${token}', { method: 'POST', body: new URLSearchParams({ ${asked}, code_verifier: codeVerifier }) });
}
`,
    },
    {
      name: 'an object goes to a log alone',
      code: `import pino from 'pino';\nconst log = pino();\nlog.debug({ ${asked} }, 'request');\n`,
    },
    { name: 'a text of an object goes to the console', code: `console.log(JSON.stringify({ ${asked} }));\n` },
    {
      name: 'a body that a script shows as a command line',
      code: `const body = new URLSearchParams({ ${asked} });
body.set('scope', 'openid');
console.log(\`curl -d '\${body}' ${token}\`);
`,
    },
    { name: 'a text is printed', code: `const body = \`${line}\`;\nprocess.stdout.write(body + '\\n');\n` },
    {
      name: 'lines are printed, one of which is the body',
      code: `const lines = ['POST /token', \`${line}\`];\nconsole.log(lines.join('\\n'));\n`,
    },
    {
      name: 'a page shows the body of a request',
      code: `export function Explained({ code }) {
  const body = \`${line}\`;
  return <pre>{body}</pre>;
}
`,
    },
    {
      name: 'a component shows code',
      code: `export const Explained = ({ code }) => <CodeBlock code={JSON.stringify({ ${asked} }, null, 2)} />;\n`,
    },
    {
      name: 'a schema of zod says which grant an endpoint takes',
      code: `import { z } from 'zod';
export const body = { grant_type: 'authorization_code', code: z.string().min(1), client_id: z.string() };
`,
    },
    {
      name: 'schemas of other libraries say which grant an endpoint takes',
      code: `import Joi from 'joi';
import { Type } from '@sinclair/typebox';
import * as t from 'io-ts';
export const one = { grant_type: 'authorization_code', code: Joi.string().required(), client_id: Joi.string() };
export const two = { grant_type: 'authorization_code', code: Type.String({ minLength: 1 }), client_id: Type.String() };
export const three = { grant_type: 'authorization_code', code: t.string, client_id: t.string };
`,
    },
    {
      name: 'a table says of which type each parameter is',
      code: `export const one = { grant_type: 'authorization_code', code: 'string', client_id: 'string' };
export const two = { grant_type: 'authorization_code', code: String, client_id: String };
export const three = { grant_type: 'authorization_code', code: { type: 'string' }, client_id: { type: 'string' } };
`,
    },
    {
      name: 'the description of an API has examples',
      code: `export const content = {
  schema: { type: 'object' },
  example: { grant_type: 'authorization_code', code: 'abc', client_id: 'app' },
  examples: { short: { value: 'grant_type=authorization_code&code=abc&client_id=app' } },
};
`,
    },
  ],
  unsure: [
    {
      name: 'a server of the application spells all names in its own way',
      code: `export const redeem = (code, codeVerifier, redirectUri) => fetch('https://api.app.example/login', {
  method: 'POST', body: JSON.stringify({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, clientId: 'app', codeVerifier }),
});
`,
    },
    {
      name: 'the page itself is asked to redeem the code, and may know the verifier by another name',
      code: `export const redeem = (code, codeVerifier) => fetch('/api/token', {
  method: 'POST', body: new URLSearchParams({ ${asked}, codeVerifier }),
});
`,
    },
    {
      name: 'a builder copies its parameters with a name that it is given',
      code: `class Grant {
  constructor(parameters) {
    this.parameters = parameters;
  }
  with(name, value) {
    return new Grant({ ...this.parameters, [name]: value });
  }
  post(url) {
    return fetch(url, { method: 'POST', body: new URLSearchParams(this.parameters) });
  }
}
export const redeem = (code, verifier) =>
  new Grant({ grant_type: 'authorization_code', code, client_id: 'app' }).with('code_verifier', verifier).post('${token}');
`,
    },
    {
      name: 'a builder writes a name that it is given into its parameters',
      code: `class Body {
  constructor(private readonly parameters: Record<string, string>) {}
  add(name: string, value: string) {
    this.parameters[name] = value;
    return this;
  }
}
export const redeem = (code, verifier) => {
  const body = new Body({ grant_type: 'authorization_code', code, client_id: 'app' });
  body.add('code_verifier', verifier);
  return body;
};
`,
      typescript: true,
    },
    {
      name: 'a body inside options goes to a function of another file',
      code: `import { complete } from './login';
const options = { method: 'POST', body: new URLSearchParams({ ${asked} }) };
complete(options.body);
await fetch('${token}', options);
`,
    },
    {
      name: 'a form inside two objects is taken out and goes to a function of another file',
      code: `import { complete } from './login';
const config = { token: { url: '${token}', form: { ${asked} } } };
const { form } = config.token;
complete(form);
await fetch(config.token.url, { method: 'POST', body: new URLSearchParams(config.token.form) });
`,
    },
    {
      name: 'a name that is out of sight shows, or sends, what it is given',
      code: `import { present } from './view';\npresent({ ${asked} }, { code_verifier: verifier });\n`,
    },
  ],
};

new RuleTester().run('require-code-verifier', requireCodeVerifier, cases);
