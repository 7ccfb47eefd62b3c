// Is a request complete that is put together in several steps: by a library first, by this file or another one afterwards?
import requireCodeChallenge from '../../rules/require-code-challenge';
import { type Cases, RuleTester } from '../support/rule-tester';

const google = `import { google } from 'googleapis';
const auth = new google.auth.OAuth2(id, secret, 'https://app.example.com/callback');
`;
const simple = `import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode({ client: { id, secret }, auth: { tokenHost: 'https://login.example.com' } });
`;
const asked = `{ redirect_uri: 'https://app.example.com/callback', scope: 'openid', state }`;
const query = `{ response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example.com/callback' }`;

const address =
  'https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=https://app.example.com';

const cases: Cases = {
  reported: [
    {
      name: 'the pairs of a query, and a state',
      code: `export function addressFor(state) {
  const base = new URLSearchParams([['response_type', 'code'], ['client_id', 'app'], ['redirect_uri', 'https://app.example.com']]);
  return 'https://login.example.com/authorize?' + new URLSearchParams([...base, ['state', state]]);
}
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 71, endLine: 3, endColumn: 98 }],
    },
    {
      name: 'a builder is given the start of an address and writes a state after it',
      code: `class Address {
  constructor(text) {
    this.text = text;
  }
  with(state) {
    return new Address(\`\${this.text}&state=\${state}\`);
  }
}
export const start = (state) => new Address('${address}').with(state).text;
`,
      errors: [{ messageId: 'missingChallenge', line: 9, column: 45, endLine: 9, endColumn: 152 }],
    },
    {
      name: 'the address of a library gets a hint and a language, and no challenge',
      code: `${google}const url = new URL(auth.generateAuthUrl({ access_type: 'offline', scope: ['email'] }));
url.searchParams.set('login_hint', mail);
res.redirect(url.toString() + '&hl=en');
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 42, endLine: 3, endColumn: 86 }],
    },
    {
      name: 'a URL that is waited for gets an audience and a prompt, and no challenge',
      code: `import { OAuth2Client } from 'oslo/oauth2';
export class Login {
  constructor(id) {
    this.client = new OAuth2Client(id, authorizeEndpoint, tokenEndpoint, { redirectURI });
  }
  async begin(state) {
    const url = await this.client.createAuthorizationURL({ state, scopes: [] });
    url.searchParams.set('audience', 'api.example.com');
    url.searchParams.set('prompt', 'consent');
    return url;
  }
}
`,
      errors: [{ messageId: 'missingChallenge', line: 7, column: 58, endLine: 7, endColumn: 79 }],
    },
    {
      name: 'the address of a library goes through a function that adds a language',
      code: `${google}const inEnglish = (address) => address + '&hl=en';
res.redirect(inEnglish(auth.generateAuthUrl({ access_type: 'offline', scope: ['email'] })));
`,
      errors: [{ messageId: 'missingChallenge', line: 4, column: 45, endLine: 4, endColumn: 89 }],
    },
    {
      name: 'the address of a library is answered and logged',
      code: `${google}export function begin(request, reply) {
  const url = auth.generateAuthUrl({ access_type: 'offline', scope: ['email'] });
  console.log('login at ' + url);
  reply.send({ url });
}
`,
      errors: [{ messageId: 'missingChallenge', line: 4, column: 36, endLine: 4, endColumn: 80 }],
    },
    {
      name: 'a function that is out of sight gets the address of the options, which holds no parameter',
      code: `import { learn } from './statistics';
const options = { url: 'https://login.example.com/authorize', params: ${query} };
learn(options.url);
console.log(options);
location.href = options.url + '?' + new URLSearchParams(options.params);
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 71, endLine: 2, endColumn: 164 }],
    },
    {
      name: 'a page shows an address and links to it',
      code: `export const Login = () => {
  const address = 'https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=https://app.example.com';
  return <p><code>{address}</code><a href={address}>Login</a></p>;
};
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 19, endLine: 2, endColumn: 126 }],
    },
    {
      name: 'a script writes another parameter behind the address of a link',
      code: `export const Login = () => <a className="login" href="https://login.example.com/authorize?response_type=code&client_id=app">Login</a>;
document.querySelector('.login').href += '&prompt=consent';
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 54, endLine: 1, endColumn: 124 }],
    },
    {
      name: 'a program prints the address that its user opens',
      code: `console.log('Open https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=https://app.example.com');
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 13, endLine: 1, endColumn: 125 }],
    },
    {
      name: 'the variable of a set that has been used is given an empty one',
      code: `let query = new URLSearchParams(${query});
location.href = 'https://login.example.com/authorize?' + query;
query = new URLSearchParams();
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 33, endLine: 1, endColumn: 126 }],
    },
    {
      name: 'a field is written part by part, and read where the browser is sent to it',
      code: `class Login {
  start(client) {
    this.url = 'https://login.example.com/authorize?response_type=code';
    this.url += '&client_id=' + client;
    this.url += '&redirect_uri=https://app.example.com';
    location.href = this.url;
  }
}
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 16, endLine: 3, endColumn: 72 }],
    },
    {
      name: 'a property is written part by part',
      code: `const login = {};
login.url = 'https://login.example.com/authorize?response_type=code';
login.url += '&client_id=app';
login.url += '&redirect_uri=https://app.example.com';
open(login.url);
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 13, endLine: 2, endColumn: 69 }],
    },
    {
      name: 'a field is given a whole request, and an audience under a condition',
      code: `class Login {
  start(client) {
    this.url = 'https://login.example.com/authorize?response_type=code&redirect_uri=https://app.example.com&client_id=' + client;
    if (this.audience) this.url += '&audience=' + this.audience;
    return this.url;
  }
}
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 16, endLine: 3, endColumn: 129 }],
    },
  ],
  fine: [
    {
      name: 'the pairs of two queries, of which one has the challenge',
      code: `export function addressFor(challenge) {
  const base = new URLSearchParams([['response_type', 'code'], ['client_id', 'app'], ['redirect_uri', 'https://app.example.com']]);
  const pkce = new URLSearchParams({ code_challenge: challenge, code_challenge_method: 'S256' });
  return 'https://login.example.com/authorize?' + new URLSearchParams([...base, ...pkce]);
}
`,
    },
    {
      name: 'a field is written part by part, and the challenge is one of them',
      code: `class Login {
  start(client, challenge) {
    this.url = 'https://login.example.com/authorize?response_type=code';
    this.url += '&client_id=' + client;
    this.url += '&redirect_uri=https://app.example.com';
    this.url += '&code_challenge_method=S256&code_challenge=' + challenge;
    location.href = this.url;
  }
}
`,
    },
    {
      name: 'another method writes the challenge to the field',
      code: `class Login {
  start(client) {
    this.url = 'https://login.example.com/authorize?response_type=code';
    this.url += '&client_id=' + client;
    this.url += '&redirect_uri=https://app.example.com';
    this.protect();
  }
  protect() {
    this.url += '&code_challenge_method=S256&code_challenge=' + this.challenge;
  }
  go() {
    location.href = this.url;
  }
}
`,
    },
    {
      name: 'the text of a library gets a challenge appended',
      code: `${simple}const link = client.authorizeURL(${asked});
res.redirect(link + '&code_challenge=' + challenge + '&code_challenge_method=S256');
`,
    },
    {
      name: 'the text of a library gets a challenge where it stands',
      code: `${google}let text = auth.generateAuthUrl({ access_type: 'offline', scope: ['email'] });
text += \`&code_challenge=\${challenge}&code_challenge_method=S256\`;
res.redirect(text);
`,
    },
    {
      name: 'a URL made of the text of a library is given a challenge',
      code: `${simple}const text = client.authorizeURL(${asked});
const url = new URL(text);
url.searchParams.set('code_challenge', challenge);
url.searchParams.set('code_challenge_method', 'S256');
res.redirect(url.toString());
`,
    },
    {
      name: 'a URL made of the call itself is given a challenge',
      code: `${simple}const url = new URL(client.authorizeURL(${asked}));
url.searchParams.set('code_challenge', challenge);
url.searchParams.set('code_challenge_method', 'S256');
res.redirect(url.toString());
`,
    },
    {
      name: 'a function of the file adds the challenge to the address of a library',
      code: `${google}function withPkce(address, challenge) {
  const complete = new URL(address);
  complete.searchParams.append('code_challenge', challenge);
  complete.searchParams.append('code_challenge_method', 'S256');
  return complete.href;
}
const plain = auth.generateAuthUrl({ access_type: 'offline', scope: ['email'] });
res.redirect(withPkce(plain, challenge));
`,
    },
    {
      name: 'a template puts the address of a library before the challenge',
      code: `${google}const pkce = new URLSearchParams({ code_challenge: challenge, code_challenge_method: 'S256' });
res.redirect(\`\${auth.generateAuthUrl({ access_type: 'offline', scope: ['email'] })}&\${pkce}\`);
`,
    },
    {
      name: 'a method gives the address of a library to another one, which adds the challenge in a loop',
      code: `${google}class Login {
  base() {
    return auth.generateAuthUrl({ access_type: 'offline', scope: ['email'] });
  }
  begin(challenge) {
    const target = new URL(this.base());
    for (const [name, value] of Object.entries({ code_challenge: challenge, code_challenge_method: 'S256' }))
      target.searchParams.set(name, value);
    return target.toString();
  }
}
`,
    },
    {
      name: 'a field holds the address of a library until the challenge is there',
      code: `${google}class Login {
  begin(challenge) {
    this.url = auth.generateAuthUrl({ access_type: 'offline', scope: ['email'] });
    this.url += '&code_challenge_method=S256&code_challenge=' + challenge;
    return this.url;
  }
}
`,
    },
    {
      name: 'a list is joined out of the address of a library and the challenge',
      code: `${google}const parts = [auth.generateAuthUrl({ scope: ['email'] }), \`code_challenge=\${challenge}\`, 'code_challenge_method=S256'];
location.href = parts.join('&');
`,
    },
    {
      name: 'a member of an answer is the address of a library',
      code: `${google}const result = { url: auth.generateAuthUrl({ scope: ['email'] }), state };
const url = new URL(result.url);
url.searchParams.set('code_challenge', challenge);
`,
    },
    {
      name: 'a set that every parameter is taken out of again is no request',
      code: `const query = new URLSearchParams(${query});
query.delete('response_type');
query.delete('client_id');
query.delete('redirect_uri');
location.href = 'https://login.example.com/authorize?' + query;
`,
    },
    {
      name: 'an arrow function in an object sees the challenge of the class around it',
      code: `class Client {
  constructor(challenge) {
    this.challenge = challenge;
  }
  pkce() {
    return { code_challenge: this.challenge, code_challenge_method: 'S256' };
  }
  start() {
    const made = { build: () => new URLSearchParams({ response_type: 'code', client_id: 'app', redirect_uri: back, ...this.pkce() }) };
    location.href = 'https://login.example.com/authorize?' + made.build();
  }
}
`,
    },
    {
      name: 'a page quotes an address as code',
      code: `export const Guide = ({ id }) => {
  const address = \`https://login.example.com/authorize?response_type=code&client_id=\${id}&redirect_uri=\${back}\`;
  return <article><pre>{address}</pre><CodeBlock code={\`\${address}&scope=openid\`} /></article>;
};
`,
    },
    {
      name: 'the description of an API holds an address as an example',
      code: `export const paths = {
  '/login': { get: { responses: { 302: { headers: { Location: { schema: { type: 'string' },
    example: 'https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=https://app.example.com/callback',
  } } } } } },
};
`,
    },
  ],
  unsure: [
    {
      name: 'the pairs of a query, and those of what a caller gives',
      code: `export function addressFor(more) {
  const base = new URLSearchParams([['response_type', 'code'], ['client_id', 'app'], ['redirect_uri', 'https://app.example.com']]);
  return 'https://login.example.com/authorize?' + new URLSearchParams([...base, ...Object.entries(more)]);
}
`,
    },
    {
      name: 'a field is written part by part, and a function of another file gives one of them',
      code: `class Login {
  start(client) {
    this.url = 'https://login.example.com/authorize?response_type=code';
    this.url += '&client_id=' + client;
    this.url += '&redirect_uri=https://app.example.com';
    this.url += extra(this);
    location.href = this.url;
  }
}
`,
    },
    {
      name: 'a script writes the challenge behind the address of a link, which it looks for in the page',
      code: `import { challengeOf } from './pkce';
challengeOf(verifier).then((challenge) => {
  document.querySelector('.login').href += \`&code_challenge=\${challenge}\`;
});
export const Login = () => <a className="login" href="https://login.example.com/authorize?response_type=code&client_id=app&code_challenge_method=S256">Login</a>;
`,
    },
    {
      name: 'a builder is given the start of an address and writes more after it',
      code: `class Address {
  constructor(text) {
    this.text = text;
  }
  with(name, value) {
    return new Address(\`\${this.text}&\${name}=\${value}\`);
  }
}
export const start = (challenge) =>
  new Address('${address}').with('code_challenge', challenge).with('code_challenge_method', 'S256').text;
`,
    },
    {
      name: 'a builder is given the start of an address and adds to it in place',
      code: `class Address {
  constructor(text) {
    this.text = text;
  }
  add(name, value) {
    this.text += \`&\${name}=\${value}\`;
    return this;
  }
}
export const start = (challenge) =>
  new Address('${address}').add('code_challenge', challenge).add('code_challenge_method', 'S256').text;
`,
    },
    {
      name: 'an object with methods keeps the start of an address and adds to it',
      code: `function chain(first) {
  const link = { text: first, add(name, value) { link.text += \`&\${name}=\${value}\`; return link; } };
  return link;
}
export const start = (challenge) =>
  chain('${address}').add('code_challenge', challenge).add('code_challenge_method', 'S256').text;
`,
    },
    {
      name: 'a function adds one parameter and calls itself with the rest',
      code: `function append(url, ...more) {
  const [first, ...rest] = more;
  return first ? append(\`\${url}&\${first[0]}=\${first[1]}\`, ...rest) : url;
}
export const start = (challenge) =>
  append('${address}', ['code_challenge', challenge], ['code_challenge_method', 'S256']);
`,
    },
    {
      name: 'the address of a library goes to a function of another file that speaks of PKCE',
      code: `import { addPkce } from './pkce';
${google}const text = auth.generateAuthUrl({ access_type: 'offline', scope: ['email'] });
res.redirect(addPkce(text, session));
`,
    },
    {
      name: 'a text that is out of sight follows the address of a library',
      code: `${google}res.redirect(auth.generateAuthUrl({ access_type: 'offline', scope: ['email'] }) + suffix);
`,
    },
    {
      name: 'parameters that are out of sight are set on the address of a library',
      code: `${google}const url = new URL(auth.generateAuthUrl({ access_type: 'offline', scope: ['email'] }));
for (const [name, value] of Object.entries(more)) url.searchParams.set(name, value);
res.redirect(url.href);
`,
    },
    {
      name: 'a library writes the address of another one out again, with a challenge',
      code: `import { stringifyUrl } from './addresses';
${google}const url = auth.generateAuthUrl({ access_type: 'offline', scope: ['email'] });
location.href = stringifyUrl({ url, query: { code_challenge: challenge, code_challenge_method: 'S256' } });
`,
    },
    {
      name: 'options with a query inside go to a function of another file, which may add to it',
      code: `import { complete } from './login';
const options = { url: 'https://login.example.com/authorize', query: ${query} };
complete(options);
location.href = options.url + '?' + new URLSearchParams(options.query);
`,
    },
    {
      name: 'the query inside options goes to a function of another file',
      code: `import { complete } from './login';
const options = { url: 'https://login.example.com/authorize', params: ${query} };
complete(options.params);
location.href = options.url + '?' + new URLSearchParams(options.params);
`,
    },
    {
      name: 'the query inside options goes to a function of another file by way of one of this file',
      code: `import { complete } from './login';
const options = { url: 'https://login.example.com/authorize', params: ${query} };
function through(all) {
  complete(all.params);
}
through(options);
location.href = options.url + '?' + new URLSearchParams(options.params);
`,
    },
  ],
};

new RuleTester().run('require-code-challenge', requireCodeChallenge, cases);
