// Is the method of every challenge S256? Methods in requests, missing methods, options of libraries, loose methods.
import requireS256 from '../../rules/require-s256';
import { type Cases, RuleTester } from '../support/rule-tester';
import { editsSettle } from '../support/settled-edits';

const cases: Cases = {
  reported: [
    {
      name: 'a map is given the challenge and another method in one chain',
      code: `export function addressFor(challenge) {
  const query = new Map([['response_type', 'code'], ['client_id', 'app'], ['redirect_uri', 'https://app.example.com']]);
  query.set('code_challenge', challenge).set('code_challenge_method', 'plain');
  return \`https://login.example.com/authorize?\${[...query].map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}\`;
}
`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 71,
          endLine: 3,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'useS256',
              output: `export function addressFor(challenge) {
  const query = new Map([['response_type', 'code'], ['client_id', 'app'], ['redirect_uri', 'https://app.example.com']]);
  query.set('code_challenge', challenge).set('code_challenge_method', 'S256');
  return \`https://login.example.com/authorize?\${[...query].map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}\`;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A lower-case method on a path that other servers have, too',
      code: `import { serverUrl } from './settings';
location.href = \`\${serverUrl}/auth/v2/authorize?client_id=app&redirect_uri=\${callback}&code_challenge=\${c}&code_challenge_method=s256\`;
`,
      errors: [
        {
          messageId: 'lowerCase',
          data: { method: 's256' },
          line: 2,
          column: 17,
          endLine: 2,
          endColumn: 135,
          suggestions: [
            {
              messageId: 'useS256',
              output: `import { serverUrl } from './settings';
location.href = \`\${serverUrl}/auth/v2/authorize?client_id=app&redirect_uri=\${callback}&code_challenge=\${c}&code_challenge_method=S256\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A challenge without a method beside the client alone',
      code: `export const login = (site, challenge, back) => \`\${site}/cli/authorize?client_id=cli&code_challenge=\${challenge}&redirect_uri=\${back}\`;
`,
      errors: [
        {
          messageId: 'missing',
          line: 1,
          column: 49,
          endLine: 1,
          endColumn: 135,
          suggestions: [
            {
              messageId: 'useS256',
              output: `export const login = (site, challenge, back) => \`\${site}/cli/authorize?client_id=cli&code_challenge_method=S256&code_challenge=\${challenge}&redirect_uri=\${back}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A pair is made for another file with the method plain',
      code: `import { createHash, randomBytes } from 'node:crypto';
export function createPkcePair() {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { verifier, challenge, method: 'plain' };
}
`,
      errors: [
        {
          messageId: 'plain',
          line: 5,
          column: 41,
          endLine: 5,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'useS256',
              output: `import { createHash, randomBytes } from 'node:crypto';
export function createPkcePair() {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { verifier, challenge, method: 'S256' };
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a lower-case method at a visible host, whatever other servers the file names',
      code: `const vk = 'https://id.vk.com/authorize';
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 's256' });
location.href = 'https://login.example.com/authorize?' + query;`,
      errors: [
        {
          messageId: 'lowerCase',
          data: { method: 's256' },
          line: 2,
          column: 117,
          endLine: 2,
          endColumn: 123,
          suggestions: [
            {
              messageId: 'useS256',
              output: `const vk = 'https://id.vk.com/authorize';
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'S256' });
location.href = 'https://login.example.com/authorize?' + query;`,
            },
          ],
        },
      ],
    },
    {
      name: 'a form sends the method plain',
      code: `const form = document.createElement('form');
form.action = 'https://login.example.com/oauth2/authorize';
const wanted = { client_id: id, response_type: 'code', redirect_uri: back, code_challenge: c, code_challenge_method: 'plain' };
for (const name of Object.keys(wanted)) {
  const field = document.createElement('input');
  field.name = name;
  field.value = wanted[name];
  form.append(field);
}`,
      errors: [
        {
          messageId: 'plain',
          data: { method: 'plain' },
          line: 3,
          column: 118,
          endLine: 3,
          endColumn: 125,
          suggestions: [
            {
              messageId: 'useS256',
              output: `const form = document.createElement('form');
form.action = 'https://login.example.com/oauth2/authorize';
const wanted = { client_id: id, response_type: 'code', redirect_uri: back, code_challenge: c, code_challenge_method: 'S256' };
for (const name of Object.keys(wanted)) {
  const field = document.createElement('input');
  field.name = name;
  field.value = wanted[name];
  form.append(field);
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper adds the plain method to the parameters of its caller',
      code: `export function addPkce(params, challenge) {
  params.code_challenge = challenge;
  params.code_challenge_method = 'plain';
  return params;
}`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 41,
          suggestions: [
            {
              messageId: 'useS256',
              output: `export function addPkce(params, challenge) {
  params.code_challenge = challenge;
  params.code_challenge_method = 'S256';
  return params;
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in a template',
      code: `
location.href = \`https://login.example.com/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}&code_challenge=\${challenge}&code_challenge_method=plain\`;
`,
      errors: [
        {
          messageId: 'plain',
          line: 2,
          column: 17,
          endLine: 2,
          endColumn: 170,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
location.href = \`https://login.example.com/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}&code_challenge=\${challenge}&code_challenge_method=S256\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in a literal',
      code: `
const tail = '&code_challenge_method=plain';
location.href = 'https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=' + callback + '&code_challenge=' + challenge + tail;
`,
      errors: [
        {
          messageId: 'plain',
          line: 2,
          column: 14,
          endLine: 2,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const tail = '&code_challenge_method=S256';
location.href = 'https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=' + callback + '&code_challenge=' + challenge + tail;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain on a line of a longer concatenation',
      code: `
location.href = 'https://login.example.com/authorize' +
  '?response_type=code' +
  '&client_id=' + id +
  '&code_challenge=' + challenge +
  '&code_challenge_method=plain' +
  '&redirect_uri=' + callback;
`,
      errors: [
        {
          messageId: 'plain',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
location.href = 'https://login.example.com/authorize' +
  '?response_type=code' +
  '&client_id=' + id +
  '&code_challenge=' + challenge +
  '&code_challenge_method=S256' +
  '&redirect_uri=' + callback;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in one of the statements that make an address longer',
      code: `
let address = 'https://login.example.com/authorize?response_type=code&client_id=web';
address += '&code_challenge=' + challenge;
address += '&code_challenge_method=plain';
address += '&redirect_uri=' + callback;
location.href = address;
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
let address = 'https://login.example.com/authorize?response_type=code&client_id=web';
address += '&code_challenge=' + challenge;
address += '&code_challenge_method=S256';
address += '&redirect_uri=' + callback;
location.href = address;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in one item of a list that is joined',
      code: `
location.href = 'https://login.example.com/authorize?' + [
  'response_type=code',
  'client_id=' + id,
  'code_challenge=' + challenge,
  'code_challenge_method=plain',
].join('&');
`,
      errors: [
        {
          messageId: 'plain',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 32,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
location.href = 'https://login.example.com/authorize?' + [
  'response_type=code',
  'client_id=' + id,
  'code_challenge=' + challenge,
  'code_challenge_method=S256',
].join('&');
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in a property',
      code: `
const query = new URLSearchParams({
  response_type: 'code',
  client_id: id,
  redirect_uri: callback,
  code_challenge: codeVerifier,
  code_challenge_method: 'plain',
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'plain',
          line: 7,
          column: 26,
          endLine: 7,
          endColumn: 33,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = new URLSearchParams({
  response_type: 'code',
  client_id: id,
  redirect_uri: callback,
  code_challenge: codeVerifier,
  code_challenge_method: 'S256',
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in double quotes',
      code: `
const query = new URLSearchParams({ response_type: "code", client_id: id, redirect_uri: callback, code_challenge: c, code_challenge_method: "plain" });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'plain',
          line: 2,
          column: 141,
          endLine: 2,
          endColumn: 148,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = new URLSearchParams({ response_type: "code", client_id: id, redirect_uri: callback, code_challenge: c, code_challenge_method: "S256" });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in a call of set',
      code: `
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', id);
url.searchParams.set('code_challenge', challenge);
url.searchParams.set('code_challenge_method', 'plain');
location.href = url.href;
`,
      errors: [
        {
          messageId: 'plain',
          line: 6,
          column: 47,
          endLine: 6,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', id);
url.searchParams.set('code_challenge', challenge);
url.searchParams.set('code_challenge_method', 'S256');
location.href = url.href;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in a pair',
      code: `
const query = new URLSearchParams([['response_type', 'code'], ['client_id', id], ['code_challenge', c], ['code_challenge_method', 'plain']]);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'plain',
          line: 2,
          column: 131,
          endLine: 2,
          endColumn: 138,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = new URLSearchParams([['response_type', 'code'], ['client_id', id], ['code_challenge', c], ['code_challenge_method', 'S256']]);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in an assignment',
      code: `
const wanted = { response_type: 'code', client_id: id, redirect_uri: callback };
wanted.code_challenge = challenge;
wanted.code_challenge_method = 'plain';
location.href = \`https://login.example.com/authorize?\${new URLSearchParams(wanted)}\`;
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 39,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const wanted = { response_type: 'code', client_id: id, redirect_uri: callback };
wanted.code_challenge = challenge;
wanted.code_challenge_method = 'S256';
location.href = \`https://login.example.com/authorize?\${new URLSearchParams(wanted)}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in the search of a URL',
      code: `
const url = new URL('https://login.example.com/authorize');
url.search = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'plain' }).toString();
location.href = url.href;
`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 116,
          endLine: 3,
          endColumn: 123,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const url = new URL('https://login.example.com/authorize');
url.search = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'S256' }).toString();
location.href = url.href;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in quoted names',
      code: `
const query = { 'response_type': 'code', 'client_id': id, 'code_challenge': c, 'code_challenge_method': 'plain' };
location.href = \`\${issuer}/authorize?\${new URLSearchParams(query)}\`;
`,
      errors: [
        {
          messageId: 'plain',
          line: 2,
          column: 105,
          endLine: 2,
          endColumn: 112,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = { 'response_type': 'code', 'client_id': id, 'code_challenge': c, 'code_challenge_method': 'S256' };
location.href = \`\${issuer}/authorize?\${new URLSearchParams(query)}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in mapped entries is reported once, where it is written',
      code: `
const wanted = { response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'plain' };
location.href = \`\${issuer}/authorize?\${Object.entries(wanted).map(([k, v]) => \`\${k}=\${encodeURIComponent(v)}\`).join('&')}\`;
`,
      errors: [
        {
          messageId: 'plain',
          line: 2,
          column: 98,
          endLine: 2,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const wanted = { response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'S256' };
location.href = \`\${issuer}/authorize?\${Object.entries(wanted).map(([k, v]) => \`\${k}=\${encodeURIComponent(v)}\`).join('&')}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in a constant',
      code: `
const CHALLENGE_METHOD = 'plain';
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: CHALLENGE_METHOD });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'plain',
          line: 2,
          column: 26,
          endLine: 2,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'The method plain in an enum of the file',
      typescript: true,
      code: `
enum ChallengeMethod {
  Plain = 'plain',
  S256 = 'S256',
}
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: ChallengeMethod.Plain });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 11,
          endLine: 3,
          endColumn: 18,
        },
      ],
    },
    {
      name: 'The method plain in a static field',
      code: `
class Login {
  static METHOD = 'plain';
  address(challenge) {
    return \`\${issuer}/authorize?response_type=code&client_id=\${id}&code_challenge=\${challenge}&code_challenge_method=\${Login.METHOD}\`;
  }
}
`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 26,
        },
      ],
    },
    {
      name: 'The method plain through querystring',
      code: `
import { stringify } from 'node:querystring';
res.redirect('https://login.example.com/authorize?' + stringify({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'plain' }));
`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 147,
          endLine: 3,
          endColumn: 154,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
import { stringify } from 'node:querystring';
res.redirect('https://login.example.com/authorize?' + stringify({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'S256' }));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in capital letters',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'PLAIN' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'plain',
          line: 2,
          column: 117,
          endLine: 2,
          endColumn: 124,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in one branch',
      code: `
const method = isLegacy ? 'plain' : 'S256';
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: method });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'plain',
          line: 2,
          column: 27,
          endLine: 2,
          endColumn: 34,
        },
      ],
    },
    {
      name: 'The method plain as a fallback where there is no WebCrypto',
      code: `
let method = 'S256';
let challenge;
try {
  challenge = await challengeOf(verifier);
} catch {
  challenge = verifier;
  method = 'plain';
}
location.href = \`\${issuer}/authorize?response_type=code&client_id=\${id}&code_challenge=\${challenge}&code_challenge_method=\${method}\`;
`,
      errors: [
        {
          messageId: 'plain',
          line: 8,
          column: 12,
          endLine: 8,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'The method plain as a default of a parameter',
      code: `
function login(method = 'plain') {
  const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: method });
  location.href = \`https://login.example.com/authorize?\${query}\`;
}
login();
`,
      errors: [
        {
          messageId: 'plain',
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 32,
        },
      ],
    },
    {
      name: 'The method plain in a helper that is told so',
      code: `
const addressOf = (challenge, method) =>
  \`\${issuer}/authorize?response_type=code&client_id=\${id}&code_challenge=\${challenge}&code_challenge_method=\${method}\`;
location.href = addressOf(verifier, 'plain');
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 37,
          endLine: 4,
          endColumn: 44,
        },
      ],
    },
    {
      name: 'The method plain in a pushed request',
      code: `
import { pushedAuthorizationRequest } from 'oauth4webapi';
const query = new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback, code_challenge: c, code_challenge_method: 'plain' });
await pushedAuthorizationRequest(server, client, authentication, query);
`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 141,
          endLine: 3,
          endColumn: 148,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
import { pushedAuthorizationRequest } from 'oauth4webapi';
const query = new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback, code_challenge: c, code_challenge_method: 'S256' });
await pushedAuthorizationRequest(server, client, authentication, query);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in the link of a page',
      code: `
export const Login = () => <a href={\`\${issuer}/authorize?response_type=code&client_id=\${id}&code_challenge=\${c}&code_challenge_method=plain\`}>Sign in</a>;
`,
      errors: [
        {
          messageId: 'plain',
          line: 2,
          column: 37,
          endLine: 2,
          endColumn: 141,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
export const Login = () => <a href={\`\${issuer}/authorize?response_type=code&client_id=\${id}&code_challenge=\${c}&code_challenge_method=S256\`}>Sign in</a>;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain to MyAnimeList is reported and nothing is offered',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: verifier, code_challenge_method: 'plain' });
location.href = \`https://myanimelist.net/v1/oauth2/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'plain',
          line: 2,
          column: 124,
          endLine: 2,
          endColumn: 131,
        },
      ],
    },
    {
      name: 'A challenge without a method to MyAnimeList is reported and nothing is offered',
      code: `
location.href = \`https://myanimelist.net/v1/oauth2/authorize?response_type=code&client_id=\${id}&code_challenge=\${verifier}\`;
`,
      errors: [
        {
          messageId: 'missing',
          line: 2,
          column: 17,
          endLine: 2,
          endColumn: 124,
        },
      ],
    },
    {
      name: 'The method plain is corrected where the file hashes the verifier',
      code: `
import { createHash } from 'node:crypto';
const challenge = createHash('sha256').update(verifier).digest('base64url');
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: challenge, code_challenge_method: 'plain' });
open(\`https://login.example.com/authorize?\${query}\`);
`,
      output: `
import { createHash } from 'node:crypto';
const challenge = createHash('sha256').update(verifier).digest('base64url');
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: challenge, code_challenge_method: 'S256' });
open(\`https://login.example.com/authorize?\${query}\`);
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 125,
          endLine: 4,
          endColumn: 132,
        },
      ],
    },
    {
      name: 'The method plain in a template is corrected where the file hashes the verifier',
      code: `
import crypto from 'node:crypto';
const challenge = crypto.createHash('sha256').update(verifier).digest('base64url');
open(\`https://login.example.com/authorize?response_type=code&client_id=\${id}&code_challenge=\${challenge}&code_challenge_method=plain\`);
`,
      output: `
import crypto from 'node:crypto';
const challenge = crypto.createHash('sha256').update(verifier).digest('base64url');
open(\`https://login.example.com/authorize?response_type=code&client_id=\${id}&code_challenge=\${challenge}&code_challenge_method=S256\`);
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 6,
          endLine: 4,
          endColumn: 134,
        },
      ],
    },
    {
      name: 'The method plain is only questioned where the challenge is the verifier',
      code: `
const challenge = verifier;
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: challenge, code_challenge_method: 'plain' });
open(\`https://login.example.com/authorize?\${query}\`);
`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 125,
          endLine: 3,
          endColumn: 132,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const challenge = verifier;
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: challenge, code_challenge_method: 'S256' });
open(\`https://login.example.com/authorize?\${query}\`);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A challenge without a method in a template',
      code: `
location.href = \`https://login.example.com/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}&code_challenge=\${challenge}\`;
`,
      errors: [
        {
          messageId: 'missing',
          line: 2,
          column: 17,
          endLine: 2,
          endColumn: 142,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
location.href = \`https://login.example.com/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}&code_challenge_method=S256&code_challenge=\${challenge}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A challenge without a method in an object',
      code: `
const query = new URLSearchParams({
  response_type: 'code',
  client_id: id,
  redirect_uri: callback,
  code_challenge: challenge,
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missing',
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = new URLSearchParams({
  response_type: 'code',
  client_id: id,
  redirect_uri: callback,
  code_challenge: challenge,
  code_challenge_method: 'S256',
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A challenge without a method in the last line of an object without a comma',
      code: `
const query = new URLSearchParams({
  response_type: 'code',
  client_id: id,
  code_challenge: challenge // made above
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missing',
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = new URLSearchParams({
  response_type: 'code',
  client_id: id,
  code_challenge: challenge, // made above
  code_challenge_method: 'S256'
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A challenge without a method in shorthand',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id, code_challenge });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missing',
          line: 2,
          column: 71,
          endLine: 2,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = new URLSearchParams({ response_type: 'code', client_id, code_challenge, code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A challenge without a method in a call of append',
      code: `
const query = new URLSearchParams();
query.append('response_type', 'code');
query.append('client_id', id);
query.append('code_challenge', challenge);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missing',
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = new URLSearchParams();
query.append('response_type', 'code');
query.append('client_id', id);
query.append('code_challenge', challenge);
query.append('code_challenge_method', 'S256');
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A challenge without a method under a one-line if',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback });
if (challenge) query.append('code_challenge', challenge);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missing',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback });
if (challenge) {
  query.append('code_challenge', challenge);
  query.append('code_challenge_method', 'S256');
}
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A challenge without a method under an if with an else',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback });
if (challenge) query.append('code_challenge', challenge);
else query.append('nonce', nonce);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missing',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback });
if (challenge) {
  query.append('code_challenge', challenge);
  query.append('code_challenge_method', 'S256');
}
else query.append('nonce', nonce);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A challenge without a method in a short circuit',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback });
challenge && query.append('code_challenge', challenge);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missing',
          line: 3,
          column: 14,
          endLine: 3,
          endColumn: 55,
        },
      ],
    },
    {
      name: 'A challenge without a method in a pair',
      code: `
const query = new URLSearchParams([['response_type', 'code'], ['client_id', id], ['code_challenge', challenge]]);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missing',
          line: 2,
          column: 82,
          endLine: 2,
          endColumn: 111,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = new URLSearchParams([['response_type', 'code'], ['client_id', id], ['code_challenge', challenge], ['code_challenge_method', 'S256']]);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A challenge without a method in a concatenation',
      code: `
location.href = 'https://login.example.com/authorize?response_type=code&client_id=' + id + '&code_challenge=' + challenge;
`,
      errors: [
        {
          messageId: 'missing',
          line: 2,
          column: 92,
          endLine: 2,
          endColumn: 110,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
location.href = 'https://login.example.com/authorize?response_type=code&client_id=' + id + '&code_challenge_method=S256&code_challenge=' + challenge;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A challenge with an empty method',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: '' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missing',
          line: 2,
          column: 75,
          endLine: 2,
          endColumn: 92,
        },
      ],
    },
    {
      name: 'The missing method is added where the file hashes the verifier',
      code: `
import { createHash, randomBytes } from 'node:crypto';
const verifier = randomBytes(32).toString('base64url');
const query = new URLSearchParams({
  response_type: 'code',
  client_id: id,
  redirect_uri: callback,
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
});
open(\`https://login.example.com/authorize?\${query}\`);
`,
      output: `
import { createHash, randomBytes } from 'node:crypto';
const verifier = randomBytes(32).toString('base64url');
const query = new URLSearchParams({
  response_type: 'code',
  client_id: id,
  redirect_uri: callback,
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
});
open(\`https://login.example.com/authorize?\${query}\`);
`,
      errors: [
        {
          messageId: 'missing',
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 76,
        },
      ],
    },
    {
      name: 'The missing method is added where a library hashes the verifier',
      code: `
import * as client from 'openid-client';
const challenge = await client.calculatePKCECodeChallenge(verifier);
const to = client.buildAuthorizationUrl(config, { redirect_uri: callback, scope: 'openid', code_challenge: challenge });
`,
      output: `
import * as client from 'openid-client';
const challenge = await client.calculatePKCECodeChallenge(verifier);
const to = client.buildAuthorizationUrl(config, { redirect_uri: callback, scope: 'openid', code_challenge: challenge, code_challenge_method: 'S256' });
`,
      errors: [
        {
          messageId: 'missing',
          line: 4,
          column: 92,
          endLine: 4,
          endColumn: 117,
        },
      ],
    },
    {
      name: 'The missing method is added as a statement of its kind',
      code: `
import { createHash } from 'crypto';
const url = new URL('https://login.example.com/authorize?response_type=code');
url.searchParams.set('client_id', id);
url.searchParams.set('code_challenge', createHash('sha256').update(verifier).digest('base64url'));
open(url.href);
`,
      output: `
import { createHash } from 'crypto';
const url = new URL('https://login.example.com/authorize?response_type=code');
url.searchParams.set('client_id', id);
url.searchParams.set('code_challenge', createHash('sha256').update(verifier).digest('base64url'));
url.searchParams.set('code_challenge_method', 'S256');
open(url.href);
`,
      errors: [
        {
          messageId: 'missing',
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 98,
        },
      ],
    },
    {
      name: 'A lower-case name is no registered method',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 's256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'lowerCase',
          data: { method: 's256' },
          line: 2,
          column: 117,
          endLine: 2,
          endColumn: 123,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'SHA-256 is no registered method',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'SHA-256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'misspelt',
          data: { method: 'SHA-256' },
          line: 2,
          column: 117,
          endLine: 2,
          endColumn: 126,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'sha256 is no registered method',
      code: `
location.href = \`https://login.example.com/authorize?response_type=code&client_id=\${id}&code_challenge=\${c}&code_challenge_method=sha256\`;
`,
      errors: [
        {
          messageId: 'misspelt',
          data: { method: 'sha256' },
          line: 2,
          column: 17,
          endLine: 2,
          endColumn: 138,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
location.href = \`https://login.example.com/authorize?response_type=code&client_id=\${id}&code_challenge=\${c}&code_challenge_method=S256\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Another hash is no registered method',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'S512' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'unknown',
          data: { method: 'S512' },
          line: 2,
          column: 117,
          endLine: 2,
          endColumn: 123,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'google-auth-library is told plain by its constant',
      code: `
import { OAuth2Client, CodeChallengeMethod } from 'google-auth-library';
const client = new OAuth2Client({ clientId, redirectUri });
const address = client.generateAuthUrl({ scope: 'openid', code_challenge: verifier, code_challenge_method: CodeChallengeMethod.Plain });
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 108,
          endLine: 4,
          endColumn: 133,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
import { OAuth2Client, CodeChallengeMethod } from 'google-auth-library';
const client = new OAuth2Client({ clientId, redirectUri });
const address = client.generateAuthUrl({ scope: 'openid', code_challenge: verifier, code_challenge_method: CodeChallengeMethod.S256 });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'google-auth-library is given a challenge without a method',
      code: `
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client({ clientId, redirectUri });
const { codeChallenge } = await client.generateCodeVerifierAsync();
const address = client.generateAuthUrl({ scope: 'openid', code_challenge: codeChallenge });
`,
      output: `
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client({ clientId, redirectUri });
const { codeChallenge } = await client.generateCodeVerifierAsync();
const address = client.generateAuthUrl({ scope: 'openid', code_challenge: codeChallenge, code_challenge_method: 'S256' });
`,
      errors: [
        {
          messageId: 'missing',
          line: 5,
          column: 59,
          endLine: 5,
          endColumn: 88,
        },
      ],
    },
    {
      name: 'simple-oauth2 is given plain',
      code: `
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);
res.redirect(client.authorizeURL({ redirect_uri: callback, code_challenge: verifier, code_challenge_method: 'plain' }));
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 109,
          endLine: 4,
          endColumn: 116,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);
res.redirect(client.authorizeURL({ redirect_uri: callback, code_challenge: verifier, code_challenge_method: 'S256' }));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'openid-client 5 is given a challenge without a method',
      code: `
import { Issuer } from 'openid-client';
const issuer = await Issuer.discover(server);
const client = new issuer.Client({ client_id: id });
res.redirect(client.authorizationUrl({ scope: 'openid', code_challenge: c }));
`,
      errors: [
        {
          messageId: 'missing',
          line: 5,
          column: 57,
          endLine: 5,
          endColumn: 74,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
import { Issuer } from 'openid-client';
const issuer = await Issuer.discover(server);
const client = new issuer.Client({ client_id: id });
res.redirect(client.authorizationUrl({ scope: 'openid', code_challenge: c, code_challenge_method: 'S256' }));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The strategy of openid-client is told plain',
      code: `
const { Strategy } = require('openid-client');
passport.use('oidc', new Strategy({ client, usePKCE: 'plain' }, verify));
`,
      output: `
const { Strategy } = require('openid-client');
passport.use('oidc', new Strategy({ client, usePKCE: 'S256' }, verify));
`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 54,
          endLine: 3,
          endColumn: 61,
        },
      ],
    },
    {
      name: 'msal-node is told plain',
      code: `
import { PublicClientApplication } from '@azure/msal-node';
const app = new PublicClientApplication(config);
await app.getAuthCodeUrl({ scopes: [], redirectUri, codeChallenge: verifier, codeChallengeMethod: 'plain' });
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 99,
          endLine: 4,
          endColumn: 106,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
import { PublicClientApplication } from '@azure/msal-node';
const app = new PublicClientApplication(config);
await app.getAuthCodeUrl({ scopes: [], redirectUri, codeChallenge: verifier, codeChallengeMethod: 'S256' });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'keycloak-js is told plain',
      code: `
import Keycloak from 'keycloak-js';
const keycloak = new Keycloak({ url, realm, clientId });
await keycloak.init({ onLoad: 'login-required', pkceMethod: 'plain' });
`,
      output: `
import Keycloak from 'keycloak-js';
const keycloak = new Keycloak({ url, realm, clientId });
await keycloak.init({ onLoad: 'login-required', pkceMethod: 'S256' });
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 61,
          endLine: 4,
          endColumn: 68,
        },
      ],
    },
    {
      name: 'The OAuth2 strategy of Passport is told plain',
      code: `
const OAuth2Strategy = require('passport-oauth2');
passport.use(new OAuth2Strategy({ authorizationURL, tokenURL, clientID, callbackURL, state: true, pkce: 'plain' }, verify));
`,
      output: `
const OAuth2Strategy = require('passport-oauth2');
passport.use(new OAuth2Strategy({ authorizationURL, tokenURL, clientID, callbackURL, state: true, pkce: 'S256' }, verify));
`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 105,
          endLine: 3,
          endColumn: 112,
        },
      ],
    },
    {
      name: 'expo-auth-session is told plain by its enum',
      code: `
import { useAuthRequest, CodeChallengeMethod } from 'expo-auth-session';
const [request] = useAuthRequest({ clientId, redirectUri, codeChallengeMethod: CodeChallengeMethod.Plain }, discovery);
`,
      output: `
import { useAuthRequest, CodeChallengeMethod } from 'expo-auth-session';
const [request] = useAuthRequest({ clientId, redirectUri, codeChallengeMethod: CodeChallengeMethod.S256 }, discovery);
`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 80,
          endLine: 3,
          endColumn: 105,
        },
      ],
    },
    {
      name: 'oslo is told plain',
      code: `
import { OAuth2Client } from 'oslo/oauth2';
const client = new OAuth2Client(id, authorizeEndpoint, tokenEndpoint, { redirectURI });
await client.createAuthorizationURL({ state, codeVerifier, codeChallengeMethod: 'plain' });
`,
      output: `
import { OAuth2Client } from 'oslo/oauth2';
const client = new OAuth2Client(id, authorizeEndpoint, tokenEndpoint, { redirectURI });
await client.createAuthorizationURL({ state, codeVerifier, codeChallengeMethod: 'S256' });
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 81,
          endLine: 4,
          endColumn: 88,
        },
      ],
    },
    {
      name: 'twitter-api-sdk hashes with the lower-case name alone',
      code: `
import { auth } from 'twitter-api-sdk';
const client = new auth.OAuth2User({ client_id: id, callback, scopes: ['tweet.read'] });
const address = client.generateAuthURL({ state, code_challenge_method: 'plain', code_challenge: verifier });
`,
      output: `
import { auth } from 'twitter-api-sdk';
const client = new auth.OAuth2User({ client_id: id, callback, scopes: ['tweet.read'] });
const address = client.generateAuthURL({ state, code_challenge_method: 's256', code_challenge: verifier });
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 72,
          endLine: 4,
          endColumn: 79,
        },
      ],
    },
    {
      name: 'Parameters that go to another file say plain',
      code: `
import { beginLogin } from './login';
await beginLogin({ response_type: 'code', client_id: id, code_challenge: verifier, code_challenge_method: 'plain' });
`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 107,
          endLine: 3,
          endColumn: 114,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
import { beginLogin } from './login';
await beginLogin({ response_type: 'code', client_id: id, code_challenge: verifier, code_challenge_method: 'S256' });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A variable that is named after the method says plain',
      code: `
import { authorize } from './login';
const codeChallengeMethod = 'plain';
await authorize({ codeChallenge: verifier, codeChallengeMethod, clientId });
`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 36,
        },
      ],
    },
    {
      name: 'An imported enum that is named after the method says plain',
      code: `
import { CodeChallengeMethod } from './types';
import { build } from './request';
build(endpoint, CodeChallengeMethod.Plain, verifier);
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
import { CodeChallengeMethod } from './types';
import { build } from './request';
build(endpoint, CodeChallengeMethod.S256, verifier);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Two methods in one file are two findings',
      code: `
const a = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'plain' });
const b = new URLSearchParams({ response_type: 'code', client_id: 'b', code_challenge: c });
open(\`\${issuer}/authorize?\${a}\`, \`\${issuer}/authorize?\${b}\`);
`,
      errors: [
        {
          messageId: 'plain',
          line: 2,
          column: 114,
          endLine: 2,
          endColumn: 121,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const a = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'S256' });
const b = new URLSearchParams({ response_type: 'code', client_id: 'b', code_challenge: c });
open(\`\${issuer}/authorize?\${a}\`, \`\${issuer}/authorize?\${b}\`);
`,
            },
          ],
        },
        {
          messageId: 'missing',
          line: 3,
          column: 72,
          endLine: 3,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
const a = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: c, code_challenge_method: 'plain' });
const b = new URLSearchParams({ response_type: 'code', client_id: 'b', code_challenge: c, code_challenge_method: 'S256' });
open(\`\${issuer}/authorize?\${a}\`, \`\${issuer}/authorize?\${b}\`);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'twitter-api-sdk sends plain when no method is given',
      code: `
import { auth } from 'twitter-api-sdk';
const client = new auth.OAuth2User({ client_id: id, callback, scopes: ['tweet.read'] });
const address = client.generateAuthURL({ state });
`,
      output: `
import { auth } from 'twitter-api-sdk';
const client = new auth.OAuth2User({ client_id: id, callback, scopes: ['tweet.read'] });
const address = client.generateAuthURL({ state, code_challenge_method: 's256' });
`,
      errors: [{ messageId: 'missing', line: 4, column: 40, endLine: 4, endColumn: 49 }],
    },
    {
      name: 'twitter-api-sdk takes even S256 for plain',
      code: `
import { auth } from 'twitter-api-sdk';
const client = new auth.OAuth2User({ client_id: id, callback, scopes: ['tweet.read'] });
const address = client.generateAuthURL({ state, code_challenge_method: 'S256' });
`,
      output: `
import { auth } from 'twitter-api-sdk';
const client = new auth.OAuth2User({ client_id: id, callback, scopes: ['tweet.read'] });
const address = client.generateAuthURL({ state, code_challenge_method: 's256' });
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 72,
          endLine: 4,
          endColumn: 78,
        },
      ],
    },
    {
      name: 'A client fills in plain where its own parameters lack a method',
      code: `
export function prepare(query) {
  query.code_challenge = derive(query.verifier);
  if (!query.code_challenge_method) query.code_challenge_method = 'plain';
  return query;
}
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 67,
          endLine: 4,
          endColumn: 74,
          suggestions: [
            {
              messageId: 'useS256',
              output: `
export function prepare(query) {
  query.code_challenge = derive(query.verifier);
  if (!query.code_challenge_method) query.code_challenge_method = 'S256';
  return query;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the client and its redirect URI may come with the incoming request, and are its own otherwise',
      code: `import { codeChallenge } from './pkce';
export async function GET(request) {
  const { searchParams } = new URL(request.url);
  const clientId = searchParams.get('client_id') || process.env.CLIENT_ID;
  const redirectUri = searchParams.get('redirect_uri') || process.env.REDIRECT_URI;
  return Response.redirect(\`https://id.example.com/oauth2/auth?client_id=\${clientId}&response_type=code&redirect_uri=\${redirectUri}&code_challenge=\${codeChallenge()}&code_challenge_method=plain\`);
}
`,
      errors: [
        {
          messageId: 'plain',
          line: 6,
          column: 28,
          endLine: 6,
          endColumn: 195,
          suggestions: [
            {
              messageId: 'useS256',
              output: `import { codeChallenge } from './pkce';
export async function GET(request) {
  const { searchParams } = new URL(request.url);
  const clientId = searchParams.get('client_id') || process.env.CLIENT_ID;
  const redirectUri = searchParams.get('redirect_uri') || process.env.REDIRECT_URI;
  return Response.redirect(\`https://id.example.com/oauth2/auth?client_id=\${clientId}&response_type=code&redirect_uri=\${redirectUri}&code_challenge=\${codeChallenge()}&code_challenge_method=S256\`);
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'further parameters in the settings of a client say plain',
      code: `export const acme = {
  clientId: process.env.ACME_ID,
  redirectUri: process.env.ACME_BACK,
  customAuthParams: { code_challenge_method: 'plain', prompt: 'login' },
};
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 46,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'useS256',
              output: `export const acme = {
  clientId: process.env.ACME_ID,
  redirectUri: process.env.ACME_BACK,
  customAuthParams: { code_challenge_method: 'S256', prompt: 'login' },
};
`,
            },
          ],
        },
      ],
    },
  ],
  fine: [
    {
      name: 'a map is given the challenge and its method in one chain',
      code: `export function addressFor(challenge) {
  const query = new Map([['response_type', 'code'], ['client_id', 'app'], ['redirect_uri', 'https://app.example.com']]);
  query.set('code_challenge', challenge).set('code_challenge_method', 'S256');
  return \`https://login.example.com/authorize?\${[...query].map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}\`;
}
`,
    },
    {
      name: 'a map of a class is given the challenge and its method in one chain',
      code: `class Address {
  query = new Map([['response_type', 'code'], ['client_id', 'app'], ['redirect_uri', 'https://app.example.com']]);
  protect(challenge) {
    this.query.set('state', 'a').set('code_challenge', challenge).set('code_challenge_method', 'S256');
  }
  toString() {
    return \`https://login.example.com/authorize?\${[...this.query].map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}\`;
  }
}
`,
    },
    {
      name: 'A method stands beside a challenge, but no verifier does',
      code: `export const proof = { challenge: codeChallenge, method: 'plain', pkce: true };
`,
    },
    {
      name: 'A pair is made for another file with the method S256',
      code: `import { createHash, randomBytes } from 'node:crypto';
export function createPair() {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { verifier, challenge, method: 'S256' };
}
`,
    },
    {
      name: 'A server fills in plain where the client sent no method',
      code: `
export function authorize(parameters) {
  if (!parameters.code_challenge_method) parameters.code_challenge_method = 'plain';
  return issueCode(parameters);
}
`,
    },
    {
      name: 'A server fills in plain in a copy of the query that it received, when a challenge came without a method',
      code: `
app.get('/authorize', (req, res) => {
  const asked = { ...req.query };
  if (asked.code_challenge && asked.code_challenge_method === undefined) asked.code_challenge_method = 'plain';
  asked.code_challenge_method || (asked.code_challenge_method = 'plain');
  codes.set(newCode(), asked);
});
`,
    },
    {
      name: 'The method S256 at the end of a line of an address over several lines',
      code: `
location.href = \`https://login.example.com/authorize
  ?response_type=code
  &client_id=\${id}
  &code_challenge=\${challenge}
  &code_challenge_method=S256
  &redirect_uri=\${callback}\`.replace(/\\s+/g, '');
`,
    },
    {
      name: 'a challenge without a method at Square, which hashes all the same',
      code: `const query = new URLSearchParams({ client_id: id, redirect_uri: back, code_challenge: challenge });
location.href = 'https://connect.squareup.com/oauth2/authorize?' + query;`,
    },
    {
      name: 'an authorization server fills in the method that a request left out',
      code: `export const authorize = async (ctx) => {
  const query = ctx.query;
  const client = await clients.find(query.client_id);
  if (!query.code_challenge_method) query.code_challenge_method = 'plain';
  return client.approve(query.redirect_uri, query.code_challenge, query.code_challenge_method);
};`,
    },
    {
      name: 'The method S256',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'The method S256 in a constant',
      code: `
const METHOD = 'S256';
location.href = \`\${issuer}/authorize?response_type=code&client_id=\${id}&code_challenge=\${c}&code_challenge_method=\${METHOD}\`;
`,
    },
    {
      name: 'The method S256 in the enum of a library',
      code: `
import { OAuth2Client, CodeChallengeMethod } from 'google-auth-library';
const client = new OAuth2Client({ clientId, redirectUri });
const address = client.generateAuthUrl({ code_challenge: c, code_challenge_method: CodeChallengeMethod.S256 });
`,
    },
    {
      name: 'A request without a challenge has no method to speak of',
      code: `
location.href = \`\${issuer}/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}\`;
`,
    },
    {
      name: 'the SDK of Nylas sends the method in lower case',
      code: `const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 's256' });
location.href = \`https://api.us.nylas.com/v3/connect/auth?\${query}\`;
`,
    },
    {
      name: 'Supabase documents the method in lower case, on an own domain as well',
      code: `import { serverUrl } from './settings';
location.href = \`\${serverUrl}/auth/v1/authorize?provider=github&redirect_to=\${callback}&code_challenge=\${c}&code_challenge_method=s256\`;
`,
    },
    {
      name: 'Salesforce hashes although no method is sent, on an own domain as well',
      code: `import { instanceUrl } from './settings';
location.href = \`\${instanceUrl}/services/oauth2/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}&code_challenge=\${c}\`;
`,
    },
    {
      name: 'a server of its own is sent a challenge, without a client or what is asked for',
      code: `export function loginAddress(site, { challenge, redirectUri, state }) {
  const url = new URL('/cli/authorize', site);
  url.searchParams.set('code_challenge', challenge);
  url.searchParams.set('redirect_uri', redirectUri);
  url.searchParams.set('state', state);
  return url.toString();
}
`,
    },
    {
      name: 'VK ID documents the method in lower case',
      code: `const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 's256' });
location.href = \`https://id.vk.com/authorize?\${query}\`;
`,
    },
    {
      name: 'Canva documents the lower-case name',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 's256' });
location.href = \`https://www.canva.com/api/oauth/authorize?\${query}\`;
`,
    },
    {
      name: 'X takes the lower-case name as well',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: 's256' });
location.href = \`https://x.com/i/oauth2/authorize?\${query}\`;
`,
    },
    {
      name: 'AWS sign-in documents SHA-256',
      code: `
location.href = \`https://eu-west-1.signin.aws.amazon.com/v1/authorize?response_type=code&client_id=\${id}&code_challenge=\${c}&code_challenge_method=SHA-256\`;
`,
    },
    {
      name: 'Salesforce hashes although no method is sent',
      code: `
location.href = \`https://login.salesforce.com/services/oauth2/authorize?response_type=code&client_id=\${id}&redirect_uri=\${callback}&code_challenge=\${c}\`;
`,
    },
    {
      name: 'jsforce sends no method and means SHA-256',
      code: `
import { OAuth2 } from 'jsforce';
const oauth2 = new OAuth2({ clientId, redirectUri });
res.redirect(oauth2.getAuthorizationUrl({ scope: 'api', code_challenge: c }));
`,
    },
    {
      name: 'A library that makes the challenge picks the method too',
      code: `
import { Google } from 'arctic';
const google = new Google(id, secret, callback);
const url = google.createAuthorizationURL(state, codeVerifier, ['openid']);
`,
    },
    {
      name: 'keycloak-js is told S256',
      code: `
import Keycloak from 'keycloak-js';
await new Keycloak(config).init({ pkceMethod: 'S256' });
`,
    },
    {
      name: 'A list of supported methods',
      code: `
const supported = ['S256', 'plain'];
res.json({ issuer, code_challenge_methods_supported: supported });
`,
    },
    {
      name: 'A comparison with plain',
      code: `
if (query.get('code_challenge_method') === 'plain') throw new Error('Use S256');
`,
    },
    {
      name: 'A refusal of plain',
      code: `
const refusesPlain = (metadata) => !metadata.code_challenge_methods_supported.includes('plain');
`,
    },
    {
      name: 'A type that allows plain',
      typescript: true,
      code: `
export interface AuthorizeParameters {
  response_type: 'code';
  code_challenge: string;
  code_challenge_method?: 'plain' | 'S256';
}
`,
    },
    {
      name: 'A schema that allows plain',
      code: `
const schema = z.object({ client_id: z.string(), code_challenge: z.string(), code_challenge_method: z.enum(['plain', 'S256']) });
`,
    },
    {
      name: 'An enum that has a member for plain',
      typescript: true,
      code: `
export enum CodeChallengeMethod {
  Plain = 'plain',
  S256 = 'S256',
}
`,
    },
    {
      name: 'A choice in a form',
      code: `
export const MethodSelect = () => (
  <select name="code_challenge_method">
    <option value="S256">S256</option>
    <option value="plain">plain</option>
  </select>
);
`,
    },
    {
      name: 'A media type',
      code: `
await fetch('/par', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: code_challenge });
`,
    },
    {
      name: 'A server that computes by the method it was sent',
      code: `
const expected = record.code_challenge_method === 'plain' ? verifier : sha256(verifier);
if (expected !== record.code_challenge) throw new Error('invalid_grant');
`,
    },
    {
      name: 'A server that keeps the method of a request',
      code: `
await codes.insert({ code, client_id: req.query.client_id, code_challenge: req.query.code_challenge, code_challenge_method: 'plain' });
`,
    },
    {
      name: 'A server that reads the default of the protocol',
      code: `
const { code_challenge, code_challenge_method = 'plain' } = req.query;
await store.save(code, { code_challenge, code_challenge_method });
`,
    },
    {
      name: 'An object that is posted to the own backend',
      code: `
await fetch('/api/oauth/start', {
  method: 'POST',
  body: JSON.stringify({ client_id: id, code_challenge: c, code_challenge_method: 'plain' }),
});
`,
    },
    {
      name: 'An assertion about plain',
      code: `
expect(url.searchParams.get('code_challenge_method')).toBe('plain');
`,
    },
    {
      name: 'twitter-api-sdk is told the lower-case name',
      code: `
import { auth } from 'twitter-api-sdk';
const client = new auth.OAuth2User({ client_id: id, callback, scopes: ['tweet.read'] });
const address = client.generateAuthURL({ state, code_challenge_method: 's256' });
`,
    },
    {
      name: 'an authorization server fills in the method that an incoming request has left out',
      code: `export async function authorize(ctx) {
  const query = ctx.query;
  if (!query.code_challenge_method) {
    query.code_challenge_method = 'plain';
  }
  if (!supportedMethods.includes(query.code_challenge_method)) throw ctx.redirect('invalid_request');
}
`,
    },
    {
      name: 'an authorization server gives the method of an incoming request a default',
      code: `app.get('/authorize', (request, response) => {
  let codeChallengeMethod = request.query.code_challenge_method;
  if (!codeChallengeMethod) codeChallengeMethod = 'plain';
  store(request.query.code_challenge, codeChallengeMethod);
});
`,
    },
  ],
  unsure: [
    {
      name: 'a device asks for its code, with a challenge and a method of the server',
      code: `export async function pair(clientId, codeChallenge) {
  const body = new URLSearchParams({ client_id: clientId, code_challenge: codeChallenge, code_challenge_method: 'sha256' });
  return fetch('https://passport.example.com/open/authDeviceCode', { method: 'POST', body });
}
`,
    },
    {
      name: 'a device asks for its code at an address of another file',
      code: `import { post, deviceAddress } from './http';
export const pair = (clientId, codeChallenge) =>
  post(deviceAddress, new URLSearchParams({ client_id: clientId, code_challenge: codeChallenge, code_challenge_method: 'sha256' }));
`,
    },
    {
      name: 'a device asks for its code with a plain challenge, in an object',
      code: `export const pair = (client_id, code_challenge) =>
  axios.post('https://passport.example.com/oauth/device', { client_id, code_challenge, code_challenge_method: 'plain' });
`,
    },
    {
      name: 'details of something that is no client say plain',
      code: `export const record = { id: 1, name: 'acme', details: { code_challenge_method: 'plain', prompt: 'login' } };
export const other = { clientId: 'acme', history: { code_challenge_method: 'plain' } };
`,
    },
    {
      name: 'The text in a field gets its method in another method of the class',
      code: `class Login {
  start(id, challenge) {
    this.link = \`https://login.example.com/authorize?response_type=code&client_id=\${id}&code_challenge=\${challenge}\`;
  }
  finish() {
    this.link += '&code_challenge_method=S256';
  }
}
`,
    },
    {
      name: 'a spelling that the server of the default address documents, where the address is an option',
      code: `export const address = (options, challenge) => {
  const { endpoint } = { endpoint: 'https://id.vk.com/authorize', ...options };
  const query = new URLSearchParams({ response_type: 'code', client_id: options.id, code_challenge: challenge, code_challenge_method: 's256' });
  return \`\${endpoint}?\${query}\`;
};`,
    },
    {
      name: 'a challenge without a method, where the address may be that of Salesforce',
      code: `export const address = (challenge, endpoint = 'https://login.salesforce.com/services/oauth2/authorize') => {
  const query = new URLSearchParams({ response_type: 'code', client_id: 'app', redirect_uri: back, code_challenge: challenge });
  return \`\${endpoint}?\${query}\`;
};`,
    },
    {
      name: 'A method from the configuration',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: config.method });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'A method from the caller',
      code: `
export const addressOf = (challenge, method) =>
  \`\${issuer}/authorize?response_type=code&client_id=\${id}&code_challenge=\${challenge}&code_challenge_method=\${method}\`;
`,
    },
    {
      name: 'A method from another file',
      code: `
import { METHOD } from './constants';
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, code_challenge_method: METHOD });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'A missing method that an unknown spread may bring',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c, ...extra });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
    {
      name: 'A missing method that an imported helper may add',
      code: `
import { withMethod } from './pkce';
location.href = withMethod(\`\${issuer}/authorize?response_type=code&client_id=\${id}&code_challenge=\${c}\`);
`,
    },
    {
      name: 'A query that is returned may get its method from the caller',
      code: `
export const loginQuery = (c) => new URLSearchParams({ response_type: 'code', client_id: id, redirect_uri: callback, code_challenge: c });
`,
    },
    {
      name: 'A fallback to plain beside something unseen is how servers read a request',
      code: `
const method = request.method ?? 'plain';
remember({ client_id: id, code_challenge: c, code_challenge_method: method });
`,
    },
    {
      name: 'An option of the same name belongs to no known library',
      code: `
import { createClient } from './client';
createClient({ clientId: id, pkce: 'plain', pkceMethod: 'plain' });
`,
    },
    {
      name: 'A method that is set under a condition may be there',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: c });
if (isModern) query.set('code_challenge_method', 'S256');
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
    },
  ],
};

new RuleTester().run('require-s256', requireS256, cases);
editsSettle('require-s256', requireS256, cases.reported);
