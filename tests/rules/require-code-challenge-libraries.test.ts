// Does every authorization request for a code that a client library makes carry a challenge?
import requireCodeChallenge from '../../rules/require-code-challenge';
import { type Cases, RuleTester } from '../support/rule-tester';

const cases: Cases = {
  reported: [
    {
      name: 'a class of the file asks the class of arctic that it extends, which sends no challenge so',
      code: `
import { OAuth2Client } from 'arctic';
class Client extends OAuth2Client {
  address(endpoint, state) {
    return super.createAuthorizationURL(endpoint, state, ['openid']);
  }
  again(endpoint, state) {
    return this.createAuthorizationURL(endpoint, state, ['openid']);
  }
}
const other = new Client(id, null, callback);
other.createAuthorizationURL(endpoint, state, ['openid']);
`,
      errors: [
        {
          messageId: 'libraryWithoutPkce',
          data: { library: 'arctic' },
          line: 5,
          column: 12,
          endLine: 5,
          endColumn: 69,
        },
        {
          messageId: 'libraryWithoutPkce',
          data: { library: 'arctic' },
          line: 8,
          column: 12,
          endLine: 8,
          endColumn: 68,
        },
        {
          messageId: 'libraryWithoutPkce',
          data: { library: 'arctic' },
          line: 12,
          column: 1,
          endLine: 12,
          endColumn: 58,
        },
      ],
    },
    {
      name: 'a class that extends the client of a library calls its builder',
      code: `import { OAuth2Client } from 'google-auth-library';
export class Login extends OAuth2Client {
  start() {
    return this.generateAuthUrl({ scope: ['email'], access_type: 'offline' });
  }
}
`,
      errors: [{ messageId: 'missingChallenge', line: 4, column: 33, endLine: 4, endColumn: 77 }],
    },
    {
      name: 'openid-client 4 and 5 send what the call says, and it says no challenge',
      code: `
import { Issuer } from 'openid-client';
const issuer = await Issuer.discover('https://login.example.com');
const client = new issuer.Client({ client_id: 'web', redirect_uris: [callback], response_types: ['code'] });
res.redirect(client.authorizationUrl({ scope: 'openid', state }));
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 38,
          endLine: 5,
          endColumn: 64,
        },
      ],
    },
    {
      name: 'openid-client 6 builds the URL without a challenge',
      code: `
import * as client from 'openid-client';
const config = await client.discovery(server, clientId);
const redirectTo = client.buildAuthorizationUrl(config, {
  redirect_uri: callback,
  scope: 'openid',
});
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 57,
          endLine: 7,
          endColumn: 2,
        },
      ],
    },
    {
      name: 'openid-client 6 pushes a request without a challenge',
      code: `
import { buildAuthorizationUrlWithPAR } from 'openid-client';
const to = await buildAuthorizationUrlWithPAR(config, { redirect_uri: callback, scope: 'openid email' });
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 55,
          endLine: 3,
          endColumn: 104,
        },
      ],
    },
    {
      name: 'oauth4webapi pushes a request without a challenge',
      code: `
import * as oauth from 'oauth4webapi';
const query = new URLSearchParams();
query.set('client_id', client.client_id);
query.set('redirect_uri', callback);
query.set('response_type', 'code');
const response = await oauth.pushedAuthorizationRequest(server, client, authentication, query);
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 36,
        },
      ],
    },
    {
      name: 'google-auth-library gets no challenge',
      code: `
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client({ clientId, redirectUri });
const address = client.generateAuthUrl({ access_type: 'offline', scope: 'openid' });
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 83,
        },
      ],
    },
    {
      name: 'googleapis gets no challenge',
      code: `
const { google } = require('googleapis');
const client = new google.auth.OAuth2(clientId, undefined, redirectUri);
const address = client.generateAuthUrl({
  access_type: 'offline',
  scope: ['https://www.googleapis.com/auth/drive.file'],
});
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 40,
          endLine: 7,
          endColumn: 2,
        },
      ],
    },
    {
      name: 'A single package of googleapis gets no challenge',
      code: `
import { auth } from '@googleapis/drive';
const client = new auth.OAuth2(id, undefined, callback);
open(client.generateAuthUrl({ scope: 'openid' }));
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 48,
        },
      ],
    },
    {
      name: 'simple-oauth2 gets no challenge',
      code: `
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode(config);
app.get('/auth', (req, res) => {
  res.redirect(client.authorizeURL({ redirect_uri: callback, scope: 'notifications', state }));
});
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 5,
          column: 36,
          endLine: 5,
          endColumn: 93,
        },
      ],
    },
    {
      name: 'msal-node gets no challenge',
      code: `
import { PublicClientApplication } from '@azure/msal-node';
const app = new PublicClientApplication({ auth: { clientId } });
const address = await app.getAuthCodeUrl({ scopes: ['user.read'], redirectUri: 'http://localhost:3000/redirect' });
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 42,
          endLine: 4,
          endColumn: 114,
        },
      ],
    },
    {
      name: 'msal-node drops a challenge without a method',
      code: `
import { PublicClientApplication, CryptoProvider } from '@azure/msal-node';
const app = new PublicClientApplication({ auth: { clientId } });
const { challenge } = await new CryptoProvider().generatePkceCodes();
const address = await app.getAuthCodeUrl({ scopes: ['user.read'], redirectUri, codeChallenge: challenge });
`,
      errors: [
        {
          messageId: 'droppedChallenge',
          data: { library: '@azure/msal-node' },
          line: 5,
          column: 42,
          endLine: 5,
          endColumn: 106,
        },
      ],
    },
    {
      name: 'arctic has providers that cannot send a challenge',
      code: `
import { GitHub, generateState } from 'arctic';
const github = new GitHub(clientId, secret, null);
const url = github.createAuthorizationURL(generateState(), ['user:email']);
`,
      errors: [
        {
          messageId: 'libraryWithoutPkce',
          data: { library: 'arctic' },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 75,
        },
      ],
    },
    {
      name: 'badgateway makes no challenge without a verifier',
      code: `
import { OAuth2Client } from '@badgateway/oauth2-client';
const client = new OAuth2Client({ server: 'https://login.example.com/', clientId });
document.location = await client.authorizationCode.getAuthorizeUri({ redirectUri, state });
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 68,
          endLine: 4,
          endColumn: 90,
        },
      ],
    },
    {
      name: 'jsforce gets no challenge',
      code: `
import { OAuth2 } from 'jsforce';
const oauth2 = new OAuth2({ clientId, redirectUri });
res.redirect(oauth2.getAuthorizationUrl({ scope: 'api id web' }));
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 41,
          endLine: 4,
          endColumn: 64,
        },
      ],
    },
    {
      name: 'client-oauth2 gets no challenge',
      code: `
const ClientOAuth2 = require('client-oauth2');
const auth = new ClientOAuth2({ clientId, authorizationUri: 'https://login.example.com/authorize', redirectUri });
res.redirect(auth.code.getUri());
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 14,
          endLine: 4,
          endColumn: 32,
        },
      ],
    },
    {
      name: 'The OAuth2 class of oauth gets no challenge',
      code: `
const { OAuth2 } = require('oauth');
const oauth2 = new OAuth2(id, '', 'https://login.example.com', '/authorize', '/token');
res.redirect(oauth2.getAuthorizeUrl({ redirect_uri: callback, scope: ['openid'], state, response_type: 'code' }));
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 37,
          endLine: 4,
          endColumn: 112,
        },
      ],
    },
    {
      name: 'oslo makes no challenge without a verifier',
      code: `
import { OAuth2Client } from 'oslo/oauth2';
const client = new OAuth2Client(clientId, authorizeEndpoint, tokenEndpoint, { redirectURI });
const url = await client.createAuthorizationURL({ state, scopes: ['openid'] });
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 49,
          endLine: 4,
          endColumn: 78,
        },
      ],
    },
    {
      name: 'spotify-web-api-node cannot send a challenge',
      code: `
const SpotifyWebApi = require('spotify-web-api-node');
const spotify = new SpotifyWebApi({ clientId, redirectUri });
res.redirect(spotify.createAuthorizeURL(['user-read-email'], state));
`,
      errors: [
        {
          messageId: 'libraryWithoutPkce',
          data: { library: 'spotify-web-api-node' },
          line: 4,
          column: 14,
          endLine: 4,
          endColumn: 68,
        },
      ],
    },
    {
      name: 'The client of HubSpot cannot send a challenge',
      code: `
import { Client } from '@hubspot/api-client';
const hubspot = new Client();
res.redirect(hubspot.oauth.getAuthorizationUrl(clientId, callback, 'crm.objects.contacts.read'));
`,
      errors: [
        {
          messageId: 'libraryWithoutPkce',
          data: { library: '@hubspot/api-client' },
          line: 4,
          column: 14,
          endLine: 4,
          endColumn: 96,
        },
      ],
    },
    {
      name: 'The helpers of Octokit cannot send a challenge',
      code: `
import { oauthAuthorizationUrl } from '@octokit/oauth-authorization-url';
const { url } = oauthAuthorizationUrl({ clientType: 'oauth-app', clientId: '1234567890abcdef1234', state });
`,
      errors: [
        {
          messageId: 'libraryWithoutPkce',
          data: { library: '@octokit/oauth-app' },
          line: 3,
          column: 39,
          endLine: 3,
          endColumn: 107,
        },
      ],
    },
    {
      name: 'xero-node cannot send a challenge',
      code: `
import { XeroClient } from 'xero-node';
const xero = new XeroClient({ clientId, redirectUris: [callback], scopes: ['openid'] });
res.redirect(await xero.buildConsentUrl());
`,
      errors: [
        {
          messageId: 'libraryWithoutPkce',
          data: { library: 'xero-node' },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
    {
      name: 'WorkOS gets no challenge',
      code: `
import { WorkOS } from '@workos-inc/node';
const workos = new WorkOS(process.env.WORKOS_KEY);
res.redirect(workos.userManagement.getAuthorizationUrl({ provider: 'authkit', redirectUri: callback, clientId }));
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 56,
          endLine: 4,
          endColumn: 112,
        },
      ],
    },
    {
      name: 'A client in another file of a library that this file imports gets no challenge',
      code: `
import { OAuth2Client } from 'google-auth-library';
export function login(client) {
  return client.generateAuthUrl({ redirect_uri: callback, response_type: 'code', scope: 'openid' });
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 99,
        },
      ],
    },
    {
      name: 'a helper is given the challenge, and leaves it out of the call of the library',
      code: `import { Issuer, generators } from 'openid-client';
export async function login(session, verifier) {
  const issuer = await Issuer.discover('https://login.example.com');
  const client = new issuer.Client({ client_id: 'app', redirect_uris: ['https://app.example/cb'] });
  return addressOf(client, { state: session.state, code_challenge: generators.codeChallenge(verifier) });
}
function addressOf(client, options) {
  return client.authorizationUrl({ response_type: 'code', scope: 'openid', state: options.state });
}
`,
      errors: [
        {
          messageId: 'missingChallenge',
          line: 8,
          column: 34,
          endLine: 8,
          endColumn: 98,
        },
      ],
    },
  ],
  fine: [
    {
      name: 'a class of the file makes its own address over that of the class of arctic that it extends',
      code: `
import { OAuth2Client, generateCodeVerifier } from 'arctic';
class Client extends OAuth2Client {
  createAuthorizationURL(endpoint, state, scopes) {
    return super.createAuthorizationURLWithPKCE(endpoint, state, 0, generateCodeVerifier(), scopes);
  }
}
new Client(id, null, callback).createAuthorizationURL(endpoint, state, ['openid']);
`,
    },
    {
      name: 'the seventh argument of Dropbox is a switch, of which another rule speaks',
      code: `
import { DropboxAuth } from 'dropbox';
const dropbox = new DropboxAuth({ clientId });
const address = await dropbox.getAuthenticationUrl(callback, state, 'code', 'offline', undefined, 'none', false);
`,
    },
    {
      name: "The configuration of a library is another rule's business",
      code: `
import { UserManager } from 'oidc-client-ts';
const manager = new UserManager({ authority: issuer, client_id: 'spa', redirect_uri: callback, response_type: 'code' });
`,
    },
    {
      name: "Parameters nested in the options of a library are another rule's business",
      code: `
import { auth } from 'express-openid-connect';
app.use(auth({ issuerBaseURL: issuer, clientID: id, authorizationParams: { response_type: 'code', client_id: id, redirect_uri: callback } }));
`,
    },
    {
      name: 'twitter-api-v2 makes a challenge with every link',
      code: `
import { TwitterApi } from 'twitter-api-v2';
const client = new TwitterApi({ clientId });
const { url, codeVerifier, state } = client.generateOAuth2AuthLink(callback, { scope: ['tweet.read'] });
`,
    },
    {
      name: 'openid-client is given a challenge',
      code: `
import * as client from 'openid-client';
const to = client.buildAuthorizationUrl(config, { redirect_uri: callback, scope: 'openid', code_challenge: challenge, code_challenge_method: 'S256' });
`,
    },
    {
      name: 'msal-node is given challenge and method',
      code: `
import { ConfidentialClientApplication } from '@azure/msal-node';
const app = new ConfidentialClientApplication(config);
await app.getAuthCodeUrl({ scopes: [], redirectUri, codeChallenge: challenge, codeChallengeMethod: 'S256' });
`,
    },
    {
      name: 'msal-node does PKCE itself in an interactive login',
      code: `
import { PublicClientApplication } from '@azure/msal-node';
const app = new PublicClientApplication(config);
const result = await app.acquireTokenInteractive({ scopes: ['user.read'], openBrowser });
`,
    },
    {
      name: 'arctic is given a verifier',
      code: `
import { Google, generateState, generateCodeVerifier } from 'arctic';
const google = new Google(id, secret, callback);
const url = google.createAuthorizationURL(generateState(), generateCodeVerifier(), ['openid']);
`,
    },
    {
      name: 'badgateway is given a verifier',
      code: `
import { OAuth2Client, generateCodeVerifier } from '@badgateway/oauth2-client';
const client = new OAuth2Client({ server, clientId });
const codeVerifier = await generateCodeVerifier();
location.href = await client.authorizationCode.getAuthorizeUri({ redirectUri, state, codeVerifier });
`,
    },
    {
      name: 'jsforce is told to use a verifier',
      code: `
import { OAuth2 } from 'jsforce';
const oauth2 = new OAuth2({ clientId, redirectUri, useVerifier: true });
res.redirect(oauth2.getAuthorizationUrl({ scope: 'api' }));
`,
    },
    {
      name: 'client-oauth2 is given a challenge in its query',
      code: `
const ClientOAuth2 = require('client-oauth2');
const auth = new ClientOAuth2({ clientId, authorizationUri, redirectUri });
res.redirect(auth.code.getUri({ query: { code_challenge: challenge, code_challenge_method: 'S256' } }));
`,
    },
    {
      name: 'oslo is given a verifier',
      code: `
import { OAuth2Client, generateCodeVerifier } from 'oslo/oauth2';
const client = new OAuth2Client(clientId, authorizeEndpoint, tokenEndpoint, { redirectURI });
const url = await client.createAuthorizationURL({ state, codeVerifier: generateCodeVerifier(), scopes: ['openid'] });
`,
    },
    {
      name: 'simple-oauth2 is given a challenge',
      code: `
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);
const to = client.authorizeURL({ redirect_uri: callback, state, code_challenge: challenge, code_challenge_method: 'S256' });
`,
    },
    {
      name: 'Dropbox makes a challenge when its seventh argument is true',
      code: `
import { DropboxAuth } from 'dropbox';
const dropbox = new DropboxAuth({ clientId });
const address = await dropbox.getAuthenticationUrl(callback, state, 'code', 'offline', undefined, 'none', true);
`,
    },
    {
      name: 'The link of an app installation is made by a library',
      code: `
import { InstallProvider } from '@slack/oauth';
const installer = new InstallProvider({ clientId, stateSecret });
const url = await installer.generateInstallUrl({ scopes: ['chat:write'] });
`,
    },
    {
      name: 'A method of the same name is not the one of a library',
      code: `
import { createAuthorizationURL } from '../core/address';
export const login = () => createAuthorizationURL({ response_type: 'code', client_id: id, redirect_uri: callback });
`,
    },
  ],
  unsure: [
    {
      name: 'oauth4webapi pushes parameters that somebody else makes, where its second major has them',
      code: `
import * as oauth from 'oauth4webapi';

export const push = (server, client, parameters, key) =>
  oauth.pushedAuthorizationRequest(server, client, parameters, { clientPrivateKey: key, [oauth.modifyAssertion](header) {} });
`,
    },
    {
      name: 'The library is made by an unknown factory and no parameters are visible',
      code: `
import { createClient } from './client';
const client = createClient();
res.redirect(client.authorizationUrl());
`,
    },
    {
      name: 'A library is given parameters that are not visible',
      code: `
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);
export const login = (parameters) => client.authorizeURL(parameters);
`,
    },
    {
      name: 'A library is given an unknown spread',
      code: `
import * as client from 'openid-client';
export const login = (config, pkce) => client.buildAuthorizationUrl(config, { redirect_uri: callback, scope: 'openid', ...pkce });
`,
    },
    {
      name: 'jsforce gets its connection from elsewhere',
      code: `
import jsforce from 'jsforce';
export const login = (connection) => connection.oauth2.getAuthorizationUrl({ scope: 'api' });
`,
    },
  ],
};

new RuleTester().run('require-code-challenge', requireCodeChallenge, cases);
