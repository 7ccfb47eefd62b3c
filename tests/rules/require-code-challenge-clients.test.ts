// Does a request carry a challenge that goes through a client with defaults of its own, or through a name of `this`?
import requireCodeChallenge from '../../rules/require-code-challenge';
import { type Cases, RuleTester } from '../support/rule-tester';

const cases: Cases = {
  reported: [
    {
      name: 'The client of a library is made with its credentials: it is a confidential one',
      code: `import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode({ client: { id: process.env.ID, secret: process.env.KEY }, auth: { tokenHost: 'https://login.example.com' } });
export const address = client.authorizeURL({ redirect_uri: callback, scope: 'identify' });
`,
      errors: [{ messageId: 'missingChallengeOfConfidentialClient', line: 3, column: 44, endLine: 3, endColumn: 89 }],
    },
    {
      name: 'The name of the server stands behind that of the secret: the client is a confidential one',
      code: `const { CLIENT_ID_MUSIC, CLIENT_SECRET_MUSIC } = process.env;
export const address = \`https://login.example.com/authorize?response_type=code&client_id=\${CLIENT_ID_MUSIC}&redirect_uri=\${callback}\`;
export const header = 'Basic ' + btoa(CLIENT_ID_MUSIC + ':' + CLIENT_SECRET_MUSIC);
`,
      errors: [{ messageId: 'missingChallengeOfConfidentialClient', line: 2, column: 24, endLine: 2, endColumn: 134 }],
    },
    {
      name: 'A client that has no secret is a public one, whatever else has a secret in the file',
      code: `import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode({ client: { id: process.env.ID }, auth: { tokenHost: 'https://login.example.com' } });
app.use(session({ id: 'site', secret: process.env.KEY }));
export const address = client.authorizeURL({ redirect_uri: callback, scope: 'identify' });
`,
      errors: [{ messageId: 'missingChallenge', line: 4, column: 44, endLine: 4, endColumn: 89 }],
    },
    {
      name: 'The address that axios puts together carries no challenge',
      code: `import axios from 'axios';
export const link = (settings) => {
  const params = { client_id: settings.id, redirect_uri: settings.callback, response_type: 'code' };
  return axios.getUri({ url: settings.authUrl, params });
};
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 18, endLine: 3, endColumn: 100 }],
    },
    {
      name: 'The parameters of a request through a client with a base address carry no challenge',
      code: `import axios from 'axios';
const api = axios.create({ baseURL: 'https://login.example.com' });
export const begin = () =>
  api.get('/authorize', { params: { client_id: 'app', redirect_uri: callback, response_type: 'code' } });
`,
      errors: [{ messageId: 'missingChallenge', line: 4, column: 35, endLine: 4, endColumn: 102 }],
    },
    {
      name: 'The address that a client of the file writes out carries no challenge',
      code: `import axios from 'axios';
const github = axios.create({ baseURL: 'https://github.com/login/oauth/' });
export const address = github.getUri({ url: '/authorize', params: { client_id: 'app', redirect_uri: callback } });
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 67, endLine: 3, endColumn: 111 }],
    },
    {
      name: 'A client that is called itself sends no challenge',
      code: `import ky from 'ky';
const api = ky.create({ prefixUrl: 'https://login.example.com/' });
await api('authorize', { searchParams: { client_id: 'app', redirect_uri: callback, response_type: 'code' } });
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 40, endLine: 3, endColumn: 107 }],
    },
    {
      name: 'The parameters are kept in a field through a name of this',
      code: `class Login {
  start() {
    const self = this;
    self.query = { client_id: 'app', redirect_uri: callback, response_type: 'code' };
    ask(function () {
      self.go();
    });
  }
  go() {
    location.href = 'https://login.example.com/authorize?' + new URLSearchParams(this.query);
  }
}
`,
      errors: [{ messageId: 'missingChallenge', line: 4, column: 18, endLine: 4, endColumn: 85 }],
    },
    {
      name: 'A field of the constructor is read through a name of this',
      code: `class Login {
  constructor() {
    this.query = { client_id: 'app', redirect_uri: callback };
  }
  start() {
    const that = this;
    that.query.response_type = 'code';
    later(function () {
      window.open('https://login.example.com/authorize?' + new URLSearchParams(that.query));
    });
  }
}
`,
      errors: [{ messageId: 'missingChallenge', line: 3, column: 18, endLine: 3, endColumn: 62 }],
    },
  ],
  fine: [
    {
      name: 'The defaults of the client carry the challenge',
      code: `import axios from 'axios';
const api = axios.create({
  baseURL: 'https://login.example.com',
  params: { code_challenge: challenge, code_challenge_method: 'S256' },
});
export const begin = () =>
  api.get('/authorize', { params: { client_id: 'app', redirect_uri: callback, response_type: 'code' } });
`,
    },
    {
      name: 'The defaults of the client carry the challenge in a query',
      code: `import ky from 'ky';
const api = ky.create({
  prefixUrl: 'https://login.example.com',
  searchParams: new URLSearchParams({ code_challenge: challenge, code_challenge_method: 'S256' }),
});
export const begin = () =>
  api.get('authorize', { searchParams: { client_id: 'app', redirect_uri: callback, response_type: 'code' } });
`,
    },
    {
      name: 'A client of the own backend sends no request to an authorization server',
      code: `import axios from 'axios';
const api = axios.create({ baseURL: '/api' });
export const begin = () =>
  api.get('/authorize', { params: { client_id: 'app', redirect_uri: callback, response_type: 'code' } });
`,
    },
    {
      name: 'Another method adds nothing to the address, or the challenge',
      code: `class Login {
  start() {
    this.address = 'https://login.example.com/authorize?client_id=app&response_type=code';
    this.prove(make());
    location.href = this.address;
  }
  prove(challenge) {
    this.address += challenge === undefined ? '' : '&code_challenge_method=S256&code_challenge=' + challenge;
  }
}
`,
    },
    {
      name: 'The challenge is added in another method through a name of this',
      code: `class Login {
  start() {
    const self = this;
    self.query = { client_id: 'app', redirect_uri: callback, response_type: 'code' };
    make(function (challenge) {
      self.query.code_challenge = challenge;
      self.query.code_challenge_method = 'S256';
      self.go();
    });
  }
  go() {
    location.href = 'https://login.example.com/authorize?' + new URLSearchParams(this.query);
  }
}
`,
    },
    {
      name: 'The challenge is added by a method that the name of this is asked for',
      code: `class Login {
  start(challenge) {
    const self = this;
    self.address = new URL('https://login.example.com/authorize?response_type=code&client_id=app');
    self.add(challenge);
    return self.address;
  }
  add(challenge) {
    this.address.searchParams.set('code_challenge', challenge);
    this.address.searchParams.set('code_challenge_method', 'S256');
  }
}
`,
    },
    {
      name: 'A table of examples quotes the address of a request as code',
      code: `export const samples = [
  { title: 'Ask for a code', code: 'https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=x' },
  { language: 'http', snippet: 'GET https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=x' },
];
`,
    },
  ],
  unsure: [
    {
      name: 'A base address that comes from the environment may be that of the own backend',
      code: `import axios from 'axios';
const api = axios.create({ baseURL: process.env.ISSUER });
export const begin = () =>
  api.get('/oauth2/authorize', { params: { client_id: 'app', redirect_uri: callback, response_type: 'code' } });
`,
    },
    {
      name: 'An interceptor of the client may add the challenge',
      code: `import axios from 'axios';
import { addChallenge } from './pkce';
const api = axios.create({ baseURL: 'https://login.example.com' });
api.interceptors.request.use(addChallenge);
export const begin = () =>
  api.get('/authorize', { params: { client_id: 'app', redirect_uri: callback, response_type: 'code' } });
`,
    },
    {
      name: 'An interceptor of a client in a field may add the challenge',
      code: `import axios from 'axios';
import { addChallenge } from './pkce';
class Login {
  constructor() {
    this.http = axios.create({ baseURL: 'https://login.example.com' });
    this.http.interceptors.request.use(addChallenge);
  }
  begin() {
    return this.http.get('/authorize', { params: { client_id: 'app', redirect_uri: callback, response_type: 'code' } });
  }
}
`,
    },
    {
      name: 'Options of the client that are not visible may hold parameters',
      code: `import axios from 'axios';
import { defaults } from './http';
const api = axios.create({ baseURL: 'https://login.example.com', ...defaults });
export const begin = () =>
  api.get('/authorize', { params: { client_id: 'app', redirect_uri: callback, response_type: 'code' } });
`,
    },
    {
      name: 'A name that once held this holds something else later',
      code: `class Login {
  start(other) {
    let self = this;
    if (other) self = other;
    self.query = { client_id: 'app', redirect_uri: callback, response_type: 'code' };
  }
  go() {
    location.href = 'https://login.example.com/authorize?' + new URLSearchParams(this.query);
  }
}
`,
    },
  ],
};

new RuleTester().run('require-code-challenge', requireCodeChallenge, cases);
