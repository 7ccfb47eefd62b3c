// Does a request carry a challenge whose parameters stand apart from its address: in the fields of a form, in the options of a client?
import requireCodeChallenge from '../../rules/require-code-challenge';
import { type Cases, RuleTester } from '../support/rule-tester';

const cases: Cases = {
  reported: [
    {
      name: 'A link of a page that also loads a font with a query carries no challenge',
      code: `app.get('/', (request, response) => {
  response.send(\`<link href="https://fonts.example.com/css?family=Inter"><p>New here?</p><a href="https://login.example.com/authorize?response_type=code&client_id=\${id}">Sign in</a>\`);
});
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 17, endLine: 2, endColumn: 183 }],
    },
    {
      name: 'The address for one server has a challenge, and that for another, kept in the same variable, has none',
      code: `export function login(server, challenge) {
  let address;
  switch (server) {
    case 'one':
      address = \`https://one.example.com/authorize?response_type=code&client_id=\${a}&redirect_uri=\${callback}&code_challenge=\${challenge}&code_challenge_method=S256\`;
      break;
    case 'two':
      address = \`https://two.example.com/authorize?response_type=code&client_id=\${b}&redirect_uri=\${callback}\`;
      break;
  }
  location.href = address;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 8, column: 17, endLine: 8, endColumn: 111 }],
    },
    {
      name: 'The parameters of whichever server of a table is chosen have no challenge',
      code: `const servers = {
  one: { address: 'https://one.example.com/authorize', query: { response_type: 'code', client_id: 'a', redirect_uri: callback } },
  two: { address: 'https://two.example.com/authorize', query: { response_type: 'code', client_id: 'b', redirect_uri: callback } },
};
export function login(name) {
  const { address, query } = servers[name];
  location.href = \`\${address}?\${new URLSearchParams(query)}\`;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 63, endLine: 2, endColumn: 128 }],
    },
    {
      name: 'What an imported function writes out by its name carries no challenge',
      code: `import { mapObjectToQueryString } from '@/http';
export const link = () => {
  const wanted = { response_type: 'code', client_id: 'app', redirect_uri: callback };
  return \`https://login.example.com/authorize?\${mapObjectToQueryString(wanted)}\`;
};
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 18, endLine: 3, endColumn: 85 }],
    },
    {
      name: 'A private method that gives an empty query adds nothing',
      code: `export class Login {
  #fresh() {
    return new URLSearchParams();
  }
  address() {
    const query = this.#fresh();
    query.set('response_type', 'code');
    query.set('client_id', this.id);
    return \`https://login.example.com/authorize?\${query}\`;
  }
}
`,
      errors: [{ messageId: 'missingChallenge', line: 7, column: 5, endLine: 7, endColumn: 39 }],
    },
    {
      name: 'Parameters of Angular come from a method, and the response type from settings that may lack it',
      code: `import { HttpParams } from '@angular/common/http';
export class Addresses {
  create(codeChallenge, settings, uri) {
    let params = this.fresh();
    params = params.set('client_id', settings.clientId);
    params = params.append('redirect_uri', uri);
    params = params.append('response_type', settings.responseType ?? '');
    params = params.append('code_challenge_method', 'S256');
    return params.toString();
  }
  fresh() {
    return new HttpParams({ fromString: '' });
  }
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 7,
          column: 14,
          endLine: 7,
          endColumn: 73,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `import { HttpParams } from '@angular/common/http';
export class Addresses {
  create(codeChallenge, settings, uri) {
    let params = this.fresh();
    params = params.set('client_id', settings.clientId);
    params = params.append('redirect_uri', uri);
    params = params.append('response_type', settings.responseType ?? '');
    params = params.append('code_challenge_method', 'S256').append('code_challenge', codeChallenge);
    return params.toString();
  }
  fresh() {
    return new HttpParams({ fromString: '' });
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A form that a script fills from an object sends no challenge',
      code: `export function login() {
  const form = document.createElement('form');
  form.setAttribute('action', 'https://login.example.com/oauth2/authorize');
  const wanted = { client_id: 'app', redirect_uri: location.origin, response_type: 'code' };
  for (const name in wanted) {
    const field = document.createElement('input');
    field.setAttribute('type', 'hidden');
    field.setAttribute('name', name);
    field.setAttribute('value', wanted[name]);
    form.appendChild(field);
  }
  document.body.appendChild(form);
  form.submit();
}
`,
      errors: [{ messageId: 'missingChallenge', line: 4, column: 18, endLine: 4, endColumn: 92 }],
    },
    {
      name: 'A form whose fields a helper makes sends no challenge',
      code: `function hidden(name, value) {
  const field = document.createElement('input');
  field.name = name;
  field.value = value;
  return field;
}
const form = Object.freeze(document.createElement('form'));
form.action = 'https://login.example.com/oauth2/authorize';
form.append(hidden('client_id', 'app'), hidden('response_type', 'code'));
form.append(hidden('redirect_uri', callback));
document.body.append(form);
form.submit();
`,
      errors: [{ messageId: 'missingChallenge', line: 7, column: 28, endLine: 7, endColumn: 58 }],
    },
    {
      name: 'A form to which a helper of the file adds fields sends no challenge',
      code: `function add(form, name, value) {
  const field = document.createElement('input');
  field.name = name;
  field.value = value;
  form.appendChild(field);
}
export function login() {
  const form = document.createElement('form');
  form.action = 'https://login.example.com/oauth2/authorize';
  add(form, 'client_id', 'app');
  add(form, 'response_type', 'code');
  add(form, 'redirect_uri', callback);
  form.submit();
}
`,
      errors: [{ messageId: 'missingChallenge', line: 8, column: 16, endLine: 8, endColumn: 46 }],
    },
    {
      name: 'A form in JSX sends no challenge',
      code: `export const Login = () => (
  <form action="https://login.example.com/oauth2/authorize">
    <input type="hidden" name="client_id" value="app" />
    <input type="hidden" name="response_type" value="code" />
    <input type="hidden" name="redirect_uri" value="https://app.example.com/callback" />
    <button>Sign in</button>
  </form>
);
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 3, endLine: 2, endColumn: 61 }],
    },
    {
      name: 'A form in JSX whose fields come from an object sends no challenge',
      code: `const wanted = { client_id: 'app', response_type: 'code', redirect_uri: callback };
export const Login = () => (
  <form action={\`\${issuer}/oauth2/authorize\`}>
    {Object.entries(wanted).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
    <SubmitButton />
  </form>
);
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 16, endLine: 1, endColumn: 83 }],
    },
    {
      name: 'The params of axios.getUri carry no challenge',
      code: `import axios from 'axios';
export const address = () =>
  axios.getUri({
    url: 'https://login.example.com/oauth2/authorize',
    params: { client_id: 'app', response_type: 'code', redirect_uri: callback },
  });
`,
      errors: [{ messageId: 'missingChallenge', line: 5, column: 13, endLine: 5, endColumn: 80 }],
    },
    {
      name: 'The params beside an address carry no challenge',
      code: `import axios from 'axios';
const params = { client_id: 'app', response_type: 'code', redirect_uri: callback };
await axios.get('https://login.example.com/oauth2/authorize', { params });
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 16, endLine: 2, endColumn: 83 }],
    },
    {
      name: 'The query that a router goes to carries no challenge',
      code: `import { useRouter } from 'next/router';
export function useLogin() {
  const router = useRouter();
  return () =>
    router.push({
      pathname: 'https://login.example.com/oauth2/authorize',
      query: { client_id: 'app', response_type: 'code', redirect_uri: callback },
    });
}
`,
      errors: [{ messageId: 'missingChallenge', line: 7, column: 14, endLine: 7, endColumn: 81 }],
    },
    {
      name: 'The searchParams of ky carry no challenge',
      code: `import ky from 'ky';
await ky('https://login.example.com/oauth2/authorize', {
  searchParams: { client_id: 'app', response_type: 'code', redirect_uri: callback },
});
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 17, endLine: 3, endColumn: 84 }],
    },
    {
      name: 'The queries of superagent together carry no challenge',
      code: `import agent from 'superagent';
await agent
  .get('https://login.example.com/oauth2/authorize')
  .query({ client_id: 'app', response_type: 'code' })
  .query({ redirect_uri: callback });
`,
      errors: [{ messageId: 'missingChallenge', line: 4, column: 10, endLine: 4, endColumn: 53 }],
    },
    {
      name: 'A text whose places are filled one after the other is one request',
      code: `export const address = () =>
  'https://login.example.com/authorize?response_type=code&client_id={id}&redirect_uri={back}'
    .replace('{id}', clientId)
    .replace('{back}', encodeURIComponent(location.origin));
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 3, endLine: 2, endColumn: 94 }],
    },
    {
      name: 'A text with places that one function fills is one request',
      code: `const form = 'https://login.example.com/authorize?response_type=code&client_id={id}&redirect_uri={back}';
export function address(id) {
  const known = form.replace('{id}', id);
  return known.replace('{back}', callback);
}
`,
      errors: [{ messageId: 'missingChallenge', line: 1, column: 14, endLine: 1, endColumn: 105 }],
    },
    {
      name: 'A URL that begins unknown has all the parameters that are set on it, through a variable too',
      code: `export function address(endpoint) {
  const to = new URL(endpoint);
  const query = to.searchParams;
  query.set('response_type', 'code');
  query.set('client_id', clientId);
  query.set('redirect_uri', callback);
  return to.href;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 2, column: 14, endLine: 2, endColumn: 31 }],
    },
    {
      name: 'constants of the file are the names of the parameters: the request is placed where it is built',
      code: `const names = { type: 'response_type', client: 'client_id', redirect: 'redirect_uri' };
export function addressOf(id, uri) {
  return 'https://login.example.com/authorize?' + names.type + '=code&' + names.client + '=' + id + '&' + names.redirect + '=' + uri;
}
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 10, endLine: 3, endColumn: 133 }],
    },
  ],
  fine: [
    {
      name: 'A link in a page carries a challenge',
      code: `response.send('<p>Who?</p><a href="https://login.example.com/authorize?response_type=code&client_id=app&code_challenge_method=S256&code_challenge=' + challenge + '">Sign in</a>');
`,
    },
    {
      name: 'A page shows a request to its readers, and links to something else',
      code: `response.send('<pre>GET https://login.example.com/authorize?response_type=code&client_id=app</pre><a href="/guide?page=2">More</a>');
`,
    },
    {
      name: 'A form with a field for the challenge',
      code: `const form = document.createElement('form');
form.action = 'https://login.example.com/oauth2/authorize';
const wanted = { client_id: 'app', redirect_uri: callback, response_type: 'code', code_challenge: challenge, code_challenge_method: 'S256' };
Object.entries(wanted).forEach(([name, value]) => {
  const field = document.createElement('input');
  field.name = name;
  field.value = value;
  form.appendChild(field);
});
`,
    },
    {
      name: 'A form that gets its challenge under a condition',
      code: `function hidden(name, value) {
  const field = document.createElement('input');
  field.name = name;
  field.value = value;
  return field;
}
export function login(challenge) {
  const form = document.createElement('form');
  form.action = 'https://login.example.com/oauth2/authorize';
  form.append(hidden('client_id', 'app'), hidden('response_type', 'code'), hidden('redirect_uri', callback));
  if (challenge) form.append(hidden('code_challenge', challenge), hidden('code_challenge_method', 'S256'));
}
`,
    },
    {
      name: 'A form in JSX with a field for the challenge',
      code: `export const Login = ({ challenge }) => (
  <form action="https://login.example.com/oauth2/authorize">
    <input name="client_id" value="app" />
    <input name="response_type" value="code" />
    <input name="redirect_uri" value={callback} />
    <input name="code_challenge" value={challenge} />
    <input name="code_challenge_method" value="S256" />
  </form>
);
`,
    },
    {
      name: 'The form of a server sends the request on to the server itself',
      code: `export const Consent = ({ client, redirect }) => (
  <form action="/oauth2/authorize" method="post">
    <input name="client_id" value={client} />
    <input name="response_type" value="code" />
    <input name="redirect_uri" value={redirect} />
  </form>
);
`,
    },
    {
      name: 'A form that searches, and options of other addresses',
      code: `import axios from 'axios';
const form = document.createElement('form');
form.action = 'https://search.example.com/find';
const field = document.createElement('input');
field.name = 'client_id';
form.append(field);
await axios.get('https://api.example.com/clients', { params: { client_id: 'app', redirect_uri: callback, response_type: 'code' } });
await axios.get('/oauth2/authorize', { params: { client_id: 'app', redirect_uri: callback, response_type: 'code' } });
`,
    },
    {
      name: 'The params of axios.getUri with a challenge',
      code: `import axios from 'axios';
export const address = (challenge) =>
  axios.getUri({
    url: 'https://login.example.com/oauth2/authorize',
    params: { client_id: 'app', response_type: 'code', redirect_uri: callback, code_challenge: challenge, code_challenge_method: 'S256' },
  });
`,
    },
    {
      name: 'A second query of superagent has the challenge',
      code: `import agent from 'superagent';
await agent
  .get('https://login.example.com/oauth2/authorize')
  .query({ client_id: 'app', response_type: 'code', redirect_uri: callback })
  .query({ code_challenge: challenge, code_challenge_method: 'S256' });
`,
    },
  ],
  unsure: [
    {
      name: 'The address for a server has a challenge in one case, and none in the other',
      code: `export function login(isLegacy, challenge) {
  let address = \`https://one.example.com/authorize?response_type=code&client_id=\${a}&redirect_uri=\${callback}\`;
  if (!isLegacy)
    address = \`https://one.example.com/v2/authorize?response_type=code&client_id=\${a}&redirect_uri=\${callback}&code_challenge=\${challenge}&code_challenge_method=S256\`;
  location.href = address;
}
`,
    },
    {
      name: 'The address for a server that is not visible has a challenge in one case, and none in the other',
      code: `export function login(host, isLegacy, challenge) {
  let address = \`https://one.example.com/authorize?response_type=code&client_id=\${a}&redirect_uri=\${callback}\`;
  if (!isLegacy)
    address = \`https://\${host}/authorize?response_type=code&client_id=\${a}&redirect_uri=\${callback}&code_challenge=\${challenge}&code_challenge_method=S256\`;
  location.href = address;
}
`,
    },
    {
      name: 'One row of a table of servers has a challenge',
      code: `const servers = {
  one: { address: 'https://one.example.com/authorize', query: { response_type: 'code', client_id: 'a', redirect_uri: callback } },
  two: { address: 'https://two.example.com/authorize', query: { response_type: 'code', client_id: 'b', code_challenge: challenge, code_challenge_method: 'S256' } },
};
export function login(name) {
  const { address, query } = servers[name];
  location.href = \`\${address}?\${new URLSearchParams(query)}\`;
}
`,
    },
    {
      name: 'Parameters that subclasses may add by a method which the class itself leaves empty',
      code: `export class Strategy {
  authorizationParams() {
    return {};
  }
  address(state) {
    const wanted = { ...this.authorizationParams(), response_type: 'code', client_id: this.id, redirect_uri: this.callback };
    return \`https://login.example.com/authorize?\${new URLSearchParams(wanted)}\`;
  }
}
`,
    },
    {
      name: 'A form to which another file adds fields',
      code: `import { addPkceFields } from './pkce';
const form = document.createElement('form');
form.action = 'https://login.example.com/oauth2/authorize';
for (const [name, value] of Object.entries({ client_id: 'app', response_type: 'code', redirect_uri: callback })) {
  const field = document.createElement('input');
  field.name = name;
  field.value = value;
  form.append(field);
}
await addPkceFields(form);
form.append(await challengeField());
`,
    },
    {
      name: 'A form of fields that are not all visible',
      code: `export function login(more) {
  const form = document.createElement('form');
  form.action = 'https://login.example.com/oauth2/authorize';
  const wanted = { client_id: 'app', response_type: 'code', redirect_uri: callback, ...more };
  for (const name in wanted) {
    const field = document.createElement('input');
    field.name = name;
    field.value = wanted[name];
    form.append(field);
  }
}
`,
    },
    {
      name: 'A form in JSX around children, or around a component of another file',
      code: `import { PkceFields } from './pkce';
export const Login = ({ children }) => (
  <form action="https://login.example.com/oauth2/authorize">
    <input name="client_id" value="app" />
    <input name="response_type" value="code" />
    <input name="redirect_uri" value={callback} />
    {children}
  </form>
);
export const Other = () => (
  <form action="https://login.example.com/oauth2/authorize">
    <input name="client_id" value="app" />
    <input name="response_type" value="code" />
    <input name="redirect_uri" value={callback} />
    <PkceFields />
  </form>
);
`,
    },
    {
      name: 'Options that go to a function of another file',
      code: `import { signIn } from './sign-in';
signIn({
  url: 'https://login.example.com/oauth2/authorize',
  params: { client_id: 'app', response_type: 'code', redirect_uri: callback },
});
`,
    },
    {
      name: 'A query that begins as a copy of an incoming one',
      code: `export function address(request) {
  const query = new URLSearchParams(new URL(request.url).searchParams);
  query.set('response_type', 'code');
  query.set('client_id', clientId);
  query.set('redirect_uri', callback);
  return \`https://login.example.com/authorize?\${query}\`;
}
`,
    },
    {
      name: 'A URL to which each parameter of an incoming one is copied',
      code: `export function address(request) {
  const to = new URL('https://login.example.com/authorize?response_type=code');
  new URL(request.url).searchParams.forEach((value, name) => to.searchParams.set(name, value));
  to.searchParams.set('client_id', clientId);
  to.searchParams.set('redirect_uri', callback);
  return to.href;
}
`,
    },
    {
      name: 'An object into which the entries of an incoming query are spread',
      code: `export function address(request) {
  const incoming = Object.fromEntries(new URL(request.url).searchParams);
  const query = new URLSearchParams({ ...incoming, response_type: 'code', client_id: clientId, redirect_uri: callback });
  return \`https://login.example.com/authorize?\${query}\`;
}
`,
    },
  ],
};

new RuleTester().run('require-code-challenge', requireCodeChallenge, cases);
