// Is the method S256 where a call puts it into parameters whose request is made elsewhere?
import requireS256 from '../../rules/require-s256';
import { type Cases, RuleTester } from '../support/rule-tester';

const cases: Cases = {
  reported: [
    {
      name: 'The challenge and the method plain are put into the parameters at once',
      code: `const query = { response_type: 'code', client_id: 'abc', redirect_uri: 'https://app.test/cb' };
export function login(proof) {
  [query.code_challenge, query.code_challenge_method] = [proof, 'plain'];
  return 'https://as.test/authorize?' + new URLSearchParams(query);
}
`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 65,
          endLine: 3,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'useS256',
              output: `const query = { response_type: 'code', client_id: 'abc', redirect_uri: 'https://app.test/cb' };
export function login(proof) {
  [query.code_challenge, query.code_challenge_method] = [proof, 'S256'];
  return 'https://as.test/authorize?' + new URLSearchParams(query);
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain is appended beside the challenge to the parameters of a caller',
      code: `export function addProof(query, proof) {
  query.append('code_challenge', proof);
  query.append('code_challenge_method', 'plain');
}
`,
      errors: [
        {
          messageId: 'plain',
          line: 3,
          column: 41,
          endLine: 3,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'useS256',
              output: `export function addProof(query, proof) {
  query.append('code_challenge', proof);
  query.append('code_challenge_method', 'S256');
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain is set in an address that another file gives',
      code: `import { authorizationEndpoint } from './server';
export function login(challenge) {
  const address = new URL(authorizationEndpoint);
  address.searchParams.set('code_challenge', challenge);
  address.searchParams.set('code_challenge_method', 'PLAIN');
  return address;
}
`,
      errors: [
        {
          messageId: 'plain',
          line: 5,
          column: 53,
          endLine: 5,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'useS256',
              output: `import { authorizationEndpoint } from './server';
export function login(challenge) {
  const address = new URL(authorizationEndpoint);
  address.searchParams.set('code_challenge', challenge);
  address.searchParams.set('code_challenge_method', 'S256');
  return address;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A branch sets the method plain',
      code: `export const addProof = (query, proof, canHash) => {
  query.set('code_challenge_method', canHash ? 'S256' : 'plain');
  query.set('code_challenge', proof);
};
`,
      errors: [{ messageId: 'plain', line: 2, column: 57, endLine: 2, endColumn: 64 }],
    },
    {
      name: 'The method plain in a chain of calls',
      code: `export function addProof(base, proof) {
  return base.set('code_challenge', proof).set('code_challenge_method', 'plain').set('prompt', 'login');
}
`,
      errors: [
        {
          messageId: 'plain',
          line: 2,
          column: 73,
          endLine: 2,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'useS256',
              output: `export function addProof(base, proof) {
  return base.set('code_challenge', proof).set('code_challenge_method', 'S256').set('prompt', 'login');
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain is added to an address by a helper of another file',
      code: `import { addParameter } from './urls';
export function addressOf(base, proof) {
  let url = addParameter(base, 'response_type', 'code');
  url = addParameter(url, 'code_challenge', proof);
  url = addParameter(url, 'code_challenge_method', 'plain');
  return url;
}
`,
      errors: [
        {
          messageId: 'plain',
          line: 5,
          column: 52,
          endLine: 5,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'useS256',
              output: `import { addParameter } from './urls';
export function addressOf(base, proof) {
  let url = addParameter(base, 'response_type', 'code');
  url = addParameter(url, 'code_challenge', proof);
  url = addParameter(url, 'code_challenge_method', 'S256');
  return url;
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method plain in a set that began with the client',
      code: `import { shared } from './settings';
export function login() {
  const query = new URLSearchParams({ client_id: 'app', ...shared });
  query.append('code_challenge_method', 'plain');
  return query;
}
`,
      errors: [
        {
          messageId: 'plain',
          line: 4,
          column: 41,
          endLine: 4,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'useS256',
              output: `import { shared } from './settings';
export function login() {
  const query = new URLSearchParams({ client_id: 'app', ...shared });
  query.append('code_challenge_method', 'S256');
  return query;
}
`,
            },
          ],
        },
      ],
    },
  ],
  fine: [
    {
      name: 'The method S256 is appended to the parameters of a caller',
      code: `export function addProof(query, proof) {
  query.append('code_challenge', proof);
  query.append('code_challenge_method', 'S256');
}
`,
    },
    {
      name: 'A test asks an address for what was sent',
      code: `expectParameter(url, 'code_challenge', proof);
expectParameter(url, 'code_challenge_method', 'plain');
`,
    },
    {
      name: 'A server fills in the method that nobody sent',
      code: `export function read(query) {
  if (!query.has('code_challenge_method')) query.set('code_challenge_method', 'plain');
  if (query.get('code_challenge_method') === null) query.set('code_challenge_method', 'plain');
  query.set('client_id', known(query.get('client_id')));
}
`,
    },
    {
      name: 'A server writes into the query that it has received',
      code: `app.get('/authorize', (req, res) => {
  req.query.set('code_challenge_method', 'plain');
  req.query.set('client_id', known);
});
`,
    },
    {
      name: 'Whether a set has the method plain',
      code: `export const isPlain = (query) => query.has('code_challenge_method', 'plain') && query.has('code_challenge');
`,
    },
  ],
  unsure: [
    {
      name: 'A helper adds a method, and nothing else to the same set',
      code: `addParameter(other, 'code_challenge', proof);
addParameter(url, 'code_challenge_method', 'plain');
`,
    },
    {
      name: 'A server adds the method that it has not received',
      code: `app.get('/authorize', (req, res) => {
  addParameter(req.query, 'code_challenge', proof);
  addParameter(req.query, 'code_challenge_method', 'plain');
});
`,
    },
    {
      name: 'A set that nothing else of a request is put into',
      code: `await ask('refuses plain', (query) => query.set('code_challenge_method', 'plain'));
`,
    },
    {
      name: 'The challenge goes into another set',
      code: `export function one(query, proof) {
  query.set('code_challenge', proof);
}
export function two(query) {
  query.set('code_challenge_method', 'plain');
}
`,
    },
    {
      name: 'A method that the caller gives, or plain',
      code: `export function addProof(query, proof, method) {
  query.set('code_challenge', proof);
  query.set('code_challenge_method', method ?? 'plain');
}
`,
    },
  ],
};

new RuleTester().run('require-s256', requireS256, cases);
