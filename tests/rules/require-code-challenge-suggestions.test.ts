// Is the challenge that is in scope offered, in the form of the request, and nowhere else?
import requireCodeChallenge from '../../rules/require-code-challenge';
import { type Cases, RuleTester } from '../support/rule-tester';
import { editsSettle } from '../support/settled-edits';

const cases: Cases = {
  reported: [
    {
      name: 'The challenge in scope is offered as a property',
      code: `
const { codeVerifier, codeChallenge } = await createPair();
sessionStorage.setItem('verifier', codeVerifier);
const query = new URLSearchParams({
  response_type: 'code',
  client_id: clientId,
  redirect_uri: callback,
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 35,
          endLine: 8,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const { codeVerifier, codeChallenge } = await createPair();
sessionStorage.setItem('verifier', codeVerifier);
const query = new URLSearchParams({
  response_type: 'code',
  client_id: clientId,
  redirect_uri: callback,
  code_challenge: codeChallenge,
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
      name: 'The challenge in scope is offered where the last line has no comma',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({
  response_type: 'code',
  client_id: clientId, // registered by hand
  redirect_uri: callback // must match
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 7,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({
  response_type: 'code',
  client_id: clientId, // registered by hand
  redirect_uri: callback, // must match
  code_challenge: codeChallenge,
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
      name: 'The challenge in scope is offered to shorthand properties',
      code: `
const code_challenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id, redirect_uri });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'code_challenge' },
              output: `
const code_challenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id, redirect_uri, code_challenge, code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered as one more call of set',
      code: `
const codeChallenge = await challengeOf(verifier);
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', clientId);
url.searchParams.set('redirect_uri', callback);
location.href = url.href;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', clientId);
url.searchParams.set('redirect_uri', callback);
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
location.href = url.href;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is not put into a branch that may not run',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams();
query.append('response_type', 'code');
query.append('client_id', clientId);
if (callback) query.append('redirect_uri', callback);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams();
query.append('response_type', 'code');
query.append('client_id', clientId);
query.append('code_challenge', codeChallenge);
query.append('code_challenge_method', 'S256');
if (callback) query.append('redirect_uri', callback);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered as one more pair',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams([['response_type', 'code'], ['client_id', clientId], ['redirect_uri', callback]]);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 115,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams([['response_type', 'code'], ['client_id', clientId], ['redirect_uri', callback], ['code_challenge', codeChallenge], ['code_challenge_method', 'S256']]);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered in a template',
      code: `
const codeChallenge = await challengeOf(verifier);
location.href = \`https://login.example.com/authorize?response_type=code&client_id=\${clientId}&redirect_uri=\${callback}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 120,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
location.href = \`https://login.example.com/authorize?response_type=code&client_id=\${clientId}&code_challenge=\${codeChallenge}&code_challenge_method=S256&redirect_uri=\${callback}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered in a concatenation',
      code: `
const codeChallenge = await challengeOf(verifier);
location.href = 'https://login.example.com/authorize?response_type=code&client_id=' + clientId + '&redirect_uri=' + callback;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 125,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
location.href = 'https://login.example.com/authorize?response_type=code&client_id=' + clientId + '&code_challenge=' + codeChallenge + '&code_challenge_method=S256&redirect_uri=' + callback;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered in a literal',
      code: `
const codeChallenge = await challengeOf(verifier);
location.href = 'https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https://app.example.com/cb';
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 127,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
location.href = 'https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=' + codeChallenge + '&code_challenge_method=S256&redirect_uri=https://app.example.com/cb';
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered in a chain',
      code: `
import { HttpParams } from '@angular/common/http';
const codeChallenge = await challengeOf(verifier);
const query = new HttpParams().set('response_type', 'code').set('client_id', clientId).set('redirect_uri', callback);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
import { HttpParams } from '@angular/common/http';
const codeChallenge = await challengeOf(verifier);
const query = new HttpParams().set('response_type', 'code').set('client_id', clientId).set('redirect_uri', callback).set('code_challenge', codeChallenge).set('code_challenge_method', 'S256');
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered as an assignment',
      code: `
const codeChallenge = await challengeOf(verifier);
const wanted = {};
wanted.response_type = 'code';
wanted.client_id = clientId;
wanted.redirect_uri = callback;
location.href = \`https://login.example.com/authorize?\${new URLSearchParams(wanted)}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const wanted = {};
wanted.response_type = 'code';
wanted.client_id = clientId;
wanted.redirect_uri = callback;
wanted.code_challenge = codeChallenge;
wanted.code_challenge_method = 'S256';
location.href = \`https://login.example.com/authorize?\${new URLSearchParams(wanted)}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge of a pair is offered when the file reads it',
      code: `
const pkce = await createPkce();
remember(pkce.verifier, pkce.challenge);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 35,
          endLine: 4,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'pkce.challenge' },
              output: `
const pkce = await createPkce();
remember(pkce.verifier, pkce.challenge);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback, code_challenge: pkce.challenge, code_challenge_method: 'S256' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The method alone is not offered to a request whose challenge is empty',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback, code_challenge: '' });
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 125,
        },
      ],
    },
    {
      name: 'The challenge in scope is offered after the comment of a line',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({
  response_type: 'code', // always
  client_id: clientId, // registered by hand
  redirect_uri: callback, /* must match */
});
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 7,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({
  response_type: 'code', // always
  client_id: clientId, // registered by hand
  redirect_uri: callback, /* must match */
  code_challenge: codeChallenge,
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
      name: 'The challenge in scope is offered beside quoted names and pairs on several lines',
      code: `
const codeChallenge = await challengeOf(verifier);
const first = new URLSearchParams({ "response_type": "code", "client_id": id, "redirect_uri": callback });
const second = new URLSearchParams([
  ['response_type', 'code'],
  ['client_id', id],
  ['redirect_uri', callback],
]);
open(\`https://login.example.com/authorize?\${first}\`, \`https://login.example.com/authorize?\${second}\`);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const first = new URLSearchParams({ "response_type": "code", "client_id": id, "redirect_uri": callback, "code_challenge": codeChallenge, "code_challenge_method": "S256" });
const second = new URLSearchParams([
  ['response_type', 'code'],
  ['client_id', id],
  ['redirect_uri', callback],
]);
open(\`https://login.example.com/authorize?\${first}\`, \`https://login.example.com/authorize?\${second}\`);
`,
            },
          ],
        },
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 36,
          endLine: 8,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const first = new URLSearchParams({ "response_type": "code", "client_id": id, "redirect_uri": callback });
const second = new URLSearchParams([
  ['response_type', 'code'],
  ['client_id', id],
  ['redirect_uri', callback],
  ['code_challenge', codeChallenge],
  ['code_challenge_method', 'S256'],
]);
open(\`https://login.example.com/authorize?\${first}\`, \`https://login.example.com/authorize?\${second}\`);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered where immutable parameters are assigned',
      code: `
import { HttpParams } from '@angular/common/http';
const codeChallenge = await challengeOf(verifier);
let query = new HttpParams();
query = query.append('response_type', 'code');
query = query.append('client_id', clientId);
query = query.append('redirect_uri', redirectUri);
window.location.href = 'https://login.example.com/authorize?' + query;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
import { HttpParams } from '@angular/common/http';
const codeChallenge = await challengeOf(verifier);
let query = new HttpParams();
query = query.append('response_type', 'code');
query = query.append('client_id', clientId);
query = query.append('redirect_uri', redirectUri).append('code_challenge', codeChallenge).append('code_challenge_method', 'S256');
window.location.href = 'https://login.example.com/authorize?' + query;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'No code is offered within an attribute in JSX',
      code: `
const codeChallenge = useChallenge();
export const Login = () => (
  <a href="https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https://app.example.com/cb">
    Sign in
  </a>
);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 121,
        },
      ],
    },
    {
      name: 'No challenge is offered where it is not in scope of the parameters',
      code: `
const common = () => ({ response_type: 'code', client_id: clientId, redirect_uri: callback });
async function login() {
  const codeChallenge = await challengeOf(verifier);
  remember(codeChallenge);
  location.href = \`https://login.example.com/authorize?\${new URLSearchParams(common())}\`;
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 23,
          endLine: 2,
          endColumn: 93,
        },
      ],
    },
    {
      name: 'No S256 challenge is offered to MyAnimeList, which takes plain alone',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
location.href = \`https://myanimelist.net/v1/oauth2/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 105,
        },
      ],
    },
    {
      name: 'The method is offered as the server documents it',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
location.href = \`https://www.canva.com/api/oauth/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback, code_challenge: codeChallenge, code_challenge_method: 's256' });
location.href = \`https://www.canva.com/api/oauth/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is not put into a loop over something else',
      code: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
for (const resource of ['https://a.example.com', 'https://b.example.com']) query.append('resource', resource);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 105,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
const codeChallenge = await challengeOf(verifier);
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback, code_challenge: codeChallenge, code_challenge_method: 'S256' });
for (const resource of ['https://a.example.com', 'https://b.example.com']) query.append('resource', resource);
location.href = \`https://login.example.com/authorize?\${query}\`;
`,
            },
          ],
        },
      ],
    },
    {
      name: 'A challenge that is made only later is not offered',
      code: `
const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
location.href = \`https://login.example.com/authorize?\${query}\`;
const codeChallenge = await challengeOf(verifier);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 2,
          column: 35,
          endLine: 2,
          endColumn: 105,
        },
      ],
    },
    {
      name: 'A challenge of another function is not offered',
      code: `
async function prepare() {
  const codeChallenge = await challengeOf(verifier);
  return codeChallenge.length;
}
function login() {
  const query = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: callback });
  location.href = \`https://login.example.com/authorize?\${query}\`;
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 7,
          column: 37,
          endLine: 7,
          endColumn: 107,
        },
      ],
    },
    {
      name: 'The challenge in scope is offered under the name of the library',
      code: `
import { PublicClientApplication } from '@azure/msal-node';
const app = new PublicClientApplication({ auth: { clientId } });
const codeChallenge = await challengeOf(verifier);
const address = await app.getAuthCodeUrl({
  scopes: ['user.read'],
  redirectUri,
});
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 42,
          endLine: 8,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
import { PublicClientApplication } from '@azure/msal-node';
const app = new PublicClientApplication({ auth: { clientId } });
const codeChallenge = await challengeOf(verifier);
const address = await app.getAuthCodeUrl({
  scopes: ['user.read'],
  redirectUri,
  codeChallenge,
  codeChallengeMethod: 'S256',
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The challenge in scope is offered to google-auth-library',
      code: `
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client({ clientId, redirectUri });
const { codeVerifier, codeChallenge } = await client.generateCodeVerifierAsync();
const address = client.generateAuthUrl({ scope: 'openid', access_type: 'offline' });
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 40,
          endLine: 5,
          endColumn: 83,
          suggestions: [
            {
              messageId: 'addChallenge',
              data: { challenge: 'codeChallenge' },
              output: `
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client({ clientId, redirectUri });
const { codeVerifier, codeChallenge } = await client.generateCodeVerifierAsync();
const address = client.generateAuthUrl({ scope: 'openid', access_type: 'offline', code_challenge: codeChallenge, code_challenge_method: 'S256' });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'The request of client-oauth2 has no place for an offer beside its query',
      code: `
const ClientOAuth2 = require('client-oauth2');
const codeChallenge = challengeOf(verifier);
const auth = new ClientOAuth2({ clientId, authorizationUri: 'https://login.example.com/authorize', redirectUri });
res.redirect(auth.code.getUri({ state }));
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 31,
          endLine: 5,
          endColumn: 40,
        },
      ],
    },
  ],
  fine: [],
  unsure: [],
};

new RuleTester().run('require-code-challenge', requireCodeChallenge, cases);
editsSettle('require-code-challenge', requireCodeChallenge, cases.reported);
