// What each library of the catalogue looks like in an app: as it should not be, with the finding, and as it should be.

/** The rule and the message that speak, in one word: `no-disabled-pkce omitted`. */
export type Finding = `${string} ${string}`;

export interface LibraryCases {
  readonly reported: readonly (readonly [Finding, string])[];
  readonly fine: readonly string[];
}

const off = 'no-disabled-pkce disabled';
const omitted = 'no-disabled-pkce omitted';
const switchedOff = 'no-disabled-pkce switchedOff';
const implicit = 'no-implicit-flow implicitOption';
const byDefault = 'no-implicit-flow implicitDefault';
const password = 'no-implicit-flow password';
const plain = 'require-s256 plain';
const missing = 'require-code-challenge missingChallenge';
const never = 'require-code-challenge libraryWithoutPkce';

function passport(name: string, strategy = 'Strategy'): LibraryCases {
  const made = (options: string): string =>
    `const { ${strategy}: Login } = require('${name}');\npassport.use(new Login({ ${options} }, verify));`;
  const common = `clientID: id, clientSecret: secret, callbackURL: '/back'`;
  return {
    reported: [
      [omitted, made(common)],
      [off, made(`${common}, state: true, pkce: false`)],
      [plain, made(`${common}, state: true, pkce: 'plain'`)],
    ],
    fine: [made(`${common}, state: true, pkce: true`), made(`...options, ${common}`)],
  };
}

/** A wrapper of keycloak-js, by the code that hands it its options for `init`. */
function keycloak(made: (options: string) => string): LibraryCases {
  return {
    reported: [
      [off, made(`{ onLoad: 'login-required', pkceMethod: false }`)],
      [plain, made(`{ pkceMethod: 'plain' }`)],
      [implicit, made(`{ onLoad: 'check-sso', flow: 'implicit' }`)],
    ],
    fine: [
      made(`{ onLoad: 'login-required', pkceMethod: 'S256', flow: 'standard' }`),
      made(`{ onLoad: 'check-sso' }`),
      made('options'),
    ],
  };
}

/** The OAuth 2 plugin of Capacitor, by its package and what that exports. */
function capacitor(name: string, object: string): LibraryCases {
  const made = (options: string): string =>
    `import { ${object} } from '${name}';\nawait ${object}.authenticate({ appId: id, ${options} });`;
  return {
    reported: [
      [omitted, made(`responseType: 'code'`)],
      [omitted, made(`responseType: 'code', web: { redirectUrl: back }, ios: { redirectUrl: back }`)],
      ...['web', 'android', 'ios'].flatMap((platform) => [
        [off, made(`responseType: 'code', ${platform}: { pkceEnabled: false }`)] as const,
        [omitted, made(`responseType: other, ${platform}: { responseType: 'code' }`)] as const,
      ]),
      [implicit, made(`responseType: 'token'`)],
      [implicit, made(`responseType: 'code', pkceEnabled: true, android: { responseType: 'token' }`)],
      [implicit, made(`responseType: 'code', pkceEnabled: true, ios: { responseType: 'token' }`)],
      [byDefault, made(`authorizationBaseUrl: endpoint, web: { redirectUrl: back }`)],
    ],
    fine: [
      made(`responseType: 'code', pkceEnabled: true`),
      made(`responseType: 'code', web: { pkceEnabled: true }`),
      made(`responseType: 'code', web: options`),
      made(`pkceEnabled: true, web: { responseType: 'code' }`),
    ],
  };
}

/** A strategy in the configuration of an app with Nuxt's auth module. */
function nuxt(module: string, name: string, strategy: string): string {
  return `export default { modules: ['@nuxtjs/axios', '${module}'], auth: { strategies: { ${name}: { ${strategy} } } } };`;
}

/** The names under which a strategy has the scheme `oauth2`, with what has to be said for that. */
const nuxtStrategies = (scheme: string): readonly (readonly [string, string])[] => [
  ['acme', `${scheme}: 'oauth2'`],
  ...['auth0', 'facebook', 'google', 'oauth2'].map((name) => [name, `clientId: id`] as const),
];

/** By the names of the packages. */
export const cases: Readonly<Record<string, LibraryCases>> = {
  'angular-auth-oidc-client': {
    reported: [
      [
        off,
        `import { provideAuth } from 'angular-auth-oidc-client';\nprovideAuth({ config: { authority, clientId: 'web', responseType: 'code', disablePkce: true } });`,
      ],
      [
        off,
        `import { AuthModule } from 'angular-auth-oidc-client';\nAuthModule.forRoot({ config: [{ authority, clientId: 'web', disablePkce: true }] });`,
      ],
      [
        off,
        `import { StsConfigStaticLoader } from 'angular-auth-oidc-client';\nexport const load = () => new StsConfigStaticLoader({ authority, disablePkce: true });`,
      ],
      [
        off,
        `import { StsConfigStaticLoader } from 'angular-auth-oidc-client';\nexport const load = () => new StsConfigStaticLoader([{ authority, disablePkce: true }]);`,
      ],
      [
        off,
        `import type { OpenIdConfiguration } from 'angular-auth-oidc-client';\nexport const login: OpenIdConfiguration = { authority, disablePkce: true };`,
      ],
      [
        implicit,
        `import { provideAuth } from 'angular-auth-oidc-client';\nprovideAuth({ config: { authority, clientId: 'web', responseType: 'id_token token' } });`,
      ],
      [
        implicit,
        `import { AuthModule } from 'angular-auth-oidc-client';\nAuthModule.forRoot({ config: [{ authority, responseType: 'token' }] });`,
      ],
      [
        implicit,
        `import { StsConfigStaticLoader } from 'angular-auth-oidc-client';\nexport const load = () => new StsConfigStaticLoader({ authority, responseType: 'token' });`,
      ],
      [
        implicit,
        `import { StsConfigStaticLoader } from 'angular-auth-oidc-client';\nexport const load = () => new StsConfigStaticLoader([{ authority, responseType: 'token' }]);`,
      ],
    ],
    fine: [
      `import { provideAuth } from 'angular-auth-oidc-client';\nprovideAuth({ config: { authority, clientId: 'web', responseType: 'code' } });`,
    ],
  },
  'angular-oauth2-oidc': {
    reported: [
      [
        off,
        `import { AuthConfig } from 'angular-oauth2-oidc';\nexport const providers = [{ provide: AuthConfig, useValue: { issuer, responseType: 'code', disablePKCE: true } }];`,
      ],
      [
        byDefault,
        `import { AuthConfig } from 'angular-oauth2-oidc';\nexport const login: AuthConfig = { issuer, clientId: 'web', redirectUri: origin };`,
      ],
      [
        implicit,
        `import { AuthConfig } from 'angular-oauth2-oidc';\nexport const login: AuthConfig = { issuer, clientId: 'web', redirectUri: origin, responseType: 'token' };`,
      ],
      [
        off,
        `import { AuthConfig } from 'angular-oauth2-oidc';\nexport const login = { issuer, redirectUri: origin, responseType: 'code', disablePKCE: true } satisfies AuthConfig;`,
      ],
      [
        implicit,
        `import { OAuthService } from 'angular-oauth2-oidc';\nexport class Home {\n  constructor(private readonly oauth: OAuthService) {}\n  login() { this.oauth.initImplicitFlow(); }\n}`,
      ],
      [
        password,
        `import { inject } from '@angular/core';\nimport { OAuthService } from 'angular-oauth2-oidc';\nexport class Home {\n  private readonly oauth = inject(OAuthService);\n  login(name, word) { return this.oauth.fetchTokenUsingPasswordFlow(name, word); }\n}`,
      ],
    ],
    fine: [
      `import { AuthConfig } from 'angular-oauth2-oidc';\nexport const login: AuthConfig = { issuer, clientId: 'web', redirectUri: origin, responseType: 'code' };`,
    ],
  },
  arctic: {
    reported: [
      [
        off,
        `import { Spotify } from 'arctic';\nconst spotify = new Spotify(id, secret, back);\nexport const start = (state) => spotify.createAuthorizationURL(state, null, []);`,
      ],
      [
        plain,
        `import { CodeChallengeMethod, OAuth2Client } from 'arctic';\nconst client = new OAuth2Client(id, secret, back);\nexport const start = (state, verifier) => client.createAuthorizationURLWithPKCE(endpoint, state, CodeChallengeMethod.Plain, verifier, []);`,
      ],
      [
        never,
        `import { Notion } from 'arctic';\nconst notion = new Notion(id, secret, back);\nexport const start = (state) => notion.createAuthorizationURL(state);`,
      ],
    ],
    fine: [
      `import { Spotify, generateCodeVerifier } from 'arctic';\nconst spotify = new Spotify(id, secret, back);\nexport const start = (state) => spotify.createAuthorizationURL(state, generateCodeVerifier(), []);`,
    ],
  },
  '@atproto/oauth-client': {
    reported: [],
    fine: [
      `import { OAuthClient } from '@atproto/oauth-client';\nconst client = new OAuthClient(options);\nexport const start = (handle) => client.authorize(handle, { scope: 'atproto' });`,
    ],
  },
  auth0: {
    reported: [],
    fine: [
      `import { AuthenticationClient } from 'auth0';\nconst client = new AuthenticationClient({ domain, clientId: id, clientSecret: secret });\nexport const done = (code, verifier) => client.oauth.authorizationCodeGrantWithPKCE({ code, code_verifier: verifier });`,
    ],
  },
  'auth0-js': {
    reported: [
      [
        implicit,
        `import auth0 from 'auth0-js';\nconst auth = new auth0.WebAuth({ domain, clientID: id, redirectUri: back, responseType: 'token id_token' });`,
      ],
    ],
    fine: [
      `import auth0 from 'auth0-js';\nconst auth = new auth0.WebAuth({ domain, clientID: id, redirectUri: back, responseType: 'code' });`,
    ],
  },
  '@auth0/auth0-spa-js': {
    reported: [],
    fine: [
      `import { createAuth0Client } from '@auth0/auth0-spa-js';\nconst auth = await createAuth0Client({ domain, clientId: id });\nawait auth.loginWithRedirect({ authorizationParams: { redirect_uri: back, response_type: 'code', client_id: id } });`,
    ],
  },
  '@auth0/nextjs-auth0': {
    reported: [],
    fine: [
      `import { Auth0Client } from '@auth0/nextjs-auth0/server';\nexport const auth = new Auth0Client({ authorizationParameters: { scope: 'openid', response_type: 'code', client_id: id } });`,
    ],
  },
  'aws-amplify': {
    reported: [
      [
        implicit,
        `import { Amplify } from 'aws-amplify';\nAmplify.configure({ Auth: { Cognito: { loginWith: { oauth: { domain, responseType: 'token' } } } } });`,
      ],
      [
        implicit,
        `import { Amplify } from 'aws-amplify';\nAmplify.configure({ oauth: { domain, redirectSignIn: back, responseType: 'token' } });`,
      ],
      [
        implicit,
        `import { Amplify } from 'aws-amplify';\nAmplify.configure({ Auth: { oauth: { domain, responseType: 'token' } } });`,
      ],
    ],
    fine: [
      `import { Amplify } from 'aws-amplify';\nAmplify.configure({ Auth: { Cognito: { loginWith: { oauth: { domain, responseType: 'code' } } } } });`,
    ],
  },
  '@azure/msal-browser': {
    reported: [],
    fine: [
      `import { PublicClientApplication } from '@azure/msal-browser';\nconst app = new PublicClientApplication({ auth: { clientId: id } });\nawait app.loginRedirect({ scopes: ['User.Read'], redirectUri: back });`,
    ],
  },
  '@azure/msal-node': {
    reported: [
      [
        password,
        `import { PublicClientApplication } from '@azure/msal-node';\nconst app = new PublicClientApplication({ auth: { clientId: id } });\nexport const login = (username, password) => app.acquireTokenByUsernamePassword({ scopes, username, password });`,
      ],
      [
        missing,
        `import { PublicClientApplication } from '@azure/msal-node';\nconst app = new PublicClientApplication({ auth: { clientId: id } });\nexport const start = () => app.getAuthCodeUrl({ scopes: ['User.Read'], redirectUri: back });`,
      ],
      [
        plain,
        `import { PublicClientApplication } from '@azure/msal-node';\nconst app = new PublicClientApplication({ auth: { clientId: id } });\nexport const start = (codeChallenge) => app.getAuthCodeUrl({ scopes, redirectUri: back, codeChallenge, codeChallengeMethod: 'plain' });`,
      ],
    ],
    fine: [
      `import { PublicClientApplication } from '@azure/msal-node';\nconst app = new PublicClientApplication({ auth: { clientId: id } });\nexport const start = (codeChallenge) => app.getAuthCodeUrl({ scopes, redirectUri: back, codeChallenge, codeChallengeMethod: 'S256' });`,
    ],
  },
  '@badgateway/oauth2-client': {
    reported: [
      [
        missing,
        `import { OAuth2Client } from '@badgateway/oauth2-client';\nconst client = new OAuth2Client({ server, clientId: id });\nexport const start = (state) => client.authorizationCode.getAuthorizeUri({ redirectUri: back, state });`,
      ],
      [
        password,
        `import { OAuth2Client } from '@badgateway/oauth2-client';\nconst client = new OAuth2Client({ server, clientId: id });\nexport const login = (username, word) => client.password({ username, password: word });`,
      ],
    ],
    fine: [
      `import { OAuth2Client } from '@badgateway/oauth2-client';\nconst client = new OAuth2Client({ server, clientId: id });\nexport const start = (state, codeVerifier) => client.authorizationCode.getAuthorizeUri({ redirectUri: back, state, codeVerifier });`,
    ],
  },
  'better-auth': {
    reported: [
      [
        off,
        `import { genericOAuth } from 'better-auth/plugins';\nexport const plugins = [genericOAuth({ config: [{ providerId: 'acme', clientId: id, pkce: false }] })];`,
      ],
      [
        off,
        `import type { GenericOAuthConfig } from 'better-auth/plugins';\nexport const acme = { providerId: 'acme', clientId: id, pkce: false } satisfies GenericOAuthConfig;`,
      ],
      [
        implicit,
        `import { genericOAuth } from 'better-auth/plugins';\nexport const plugins = [genericOAuth({ config: [{ providerId: 'acme', clientId: id, responseType: 'token' }] })];`,
      ],
    ],
    fine: [
      `import { genericOAuth } from 'better-auth/plugins';\nexport const plugins = [genericOAuth({ config: [{ providerId: 'acme', clientId: id, pkce: true }] })];`,
      `import { genericOAuth } from 'better-auth/plugins';\nexport const plugins = [genericOAuth({ config: [{ providerId: 'acme', clientId: id }] })];`,
    ],
  },
  '@byteowls/capacitor-oauth2': capacitor('@byteowls/capacitor-oauth2', 'OAuth2Client'),
  '@capacitor-community/generic-oauth2': capacitor('@capacitor-community/generic-oauth2', 'GenericOAuth2'),
  'client-oauth2': {
    reported: [
      [
        missing,
        `const ClientOAuth2 = require('client-oauth2');\nconst acme = new ClientOAuth2({ clientId: id, authorizationUri: endpoint, redirectUri: back });\nexports.start = () => acme.code.getUri();`,
      ],
      [
        implicit,
        `const ClientOAuth2 = require('client-oauth2');\nconst acme = new ClientOAuth2({ clientId: id, authorizationUri: endpoint, redirectUri: back });\nexports.start = () => acme.token.getUri();`,
      ],
      [
        password,
        `const ClientOAuth2 = require('client-oauth2');\nconst acme = new ClientOAuth2({ clientId: id });\nexports.login = (name, word) => acme.owner.getToken(name, word);`,
      ],
    ],
    fine: [
      `const ClientOAuth2 = require('client-oauth2');\nconst acme = new ClientOAuth2({ clientId: id, authorizationUri: endpoint, redirectUri: back });\nexports.start = (challenge) => acme.code.getUri({ query: { code_challenge: challenge, code_challenge_method: 'S256' } });`,
    ],
  },
  'discord-oauth2': {
    reported: [
      [
        never,
        `const DiscordOauth2 = require('discord-oauth2');\nconst discord = new DiscordOauth2({ clientId: id });\nexports.start = (state) => discord.generateAuthUrl({ scope: ['identify'], redirectUri: back, state });`,
      ],
      [
        implicit,
        `const DiscordOauth2 = require('discord-oauth2');\nconst discord = new DiscordOauth2({ clientId: id });\nexports.start = () => discord.generateAuthUrl({ scope: ['identify'], redirectUri: back, responseType: 'token' });`,
      ],
    ],
    fine: [
      `const DiscordOauth2 = require('discord-oauth2');\nconst discord = new DiscordOauth2({ clientId: id });\nexports.me = (token) => discord.getUser(token);`,
    ],
  },
  '@discordjs/core': {
    reported: [
      [
        missing,
        `import { API } from '@discordjs/core';\nconst api = new API(rest);\nexport const start = () => api.oauth2.generateAuthorizationURL({ client_id: id, redirect_uri: back, response_type: 'code', scope: 'identify' });`,
      ],
    ],
    fine: [
      `import { API } from '@discordjs/core';\nconst api = new API(rest);\nexport const start = (challenge) => api.oauth2.generateAuthorizationURL({ client_id: id, response_type: 'code', code_challenge: challenge, code_challenge_method: 'S256' });`,
    ],
  },
  dropbox: {
    reported: [
      [
        switchedOff,
        `const { DropboxAuth } = require('dropbox');\nconst auth = new DropboxAuth({ clientId: id });\nexports.start = (state) => auth.getAuthenticationUrl(back, state, 'code', 'offline', null, 'none', false);`,
      ],
      [
        byDefault,
        `const { DropboxAuth } = require('dropbox');\nconst auth = new DropboxAuth({ clientId: id });\nexports.start = () => auth.getAuthenticationUrl(back);`,
      ],
      [
        implicit,
        `const { DropboxAuth } = require('dropbox');\nconst auth = new DropboxAuth({ clientId: id });\nexports.start = (state) => auth.getAuthenticationUrl(back, state, 'token');`,
      ],
    ],
    fine: [
      `const { DropboxAuth } = require('dropbox');\nconst auth = new DropboxAuth({ clientId: id });\nexports.start = (state) => auth.getAuthenticationUrl(back, state, 'code', 'offline', null, 'none', true);`,
    ],
  },
  'expo-auth-session': {
    reported: [
      [
        off,
        `import { useAuthRequest } from 'expo-auth-session';\nexport const useLogin = () => useAuthRequest({ clientId: id, redirectUri: back, usePKCE: false }, discovery);`,
      ],
      [
        implicit,
        `import * as AuthSession from 'expo-auth-session';\nexport const useLogin = () => AuthSession.useAuthRequest({ clientId: id, redirectUri: back, responseType: AuthSession.ResponseType.Token }, discovery);`,
      ],
      [
        byDefault,
        `import { useAuthRequest } from 'expo-auth-session/providers/facebook';\nexport const useLogin = () => useAuthRequest({ clientId: id });`,
      ],
      [
        plain,
        `import { CodeChallengeMethod, useAuthRequest } from 'expo-auth-session';\nexport const useLogin = () => useAuthRequest({ clientId: id, redirectUri: back, codeChallengeMethod: CodeChallengeMethod.Plain }, discovery);`,
      ],
    ],
    fine: [
      `import { useAuthRequest } from 'expo-auth-session';\nexport const useLogin = () => useAuthRequest({ clientId: id, redirectUri: back, scopes: ['openid'] }, discovery);`,
    ],
  },
  'express-openid-connect': {
    reported: [
      [
        implicit,
        `const { auth } = require('express-openid-connect');\napp.use(auth({ authorizationParams: { response_type: 'id_token token', redirect_uri: back } }));`,
      ],
    ],
    fine: [
      `const { auth } = require('express-openid-connect');\napp.use(auth({ authorizationParams: { response_type: 'code', redirect_uri: back } }));`,
      `const { auth } = require('express-openid-connect');\napp.use(auth());`,
    ],
  },
  '@fastify/oauth2': {
    reported: [
      [
        omitted,
        `import oauth from '@fastify/oauth2';\napp.register(oauth, { name: 'acme', credentials, startRedirectPath: '/in', callbackUri: back });`,
      ],
      [
        off,
        `const oauth = require('@fastify/oauth2');\nfastify.register(oauth, { name: 'acme', credentials, callbackUri: back, pkce: false });`,
      ],
      [
        plain,
        `const oauth = require('@fastify/oauth2');\nfastify.register(oauth, { name: 'acme', credentials, callbackUri: back, pkce: 'plain' });`,
      ],
    ],
    fine: [
      `const oauth = require('@fastify/oauth2');\nfastify.register(oauth, { name: 'acme', credentials, callbackUri: back, pkce: 'S256' });`,
      `const oauth = require('@fastify/oauth2');\nfastify.register(oauth, { name: 'acme', credentials, callbackUri: back, discovery: { issuer } });`,
    ],
  },
  'google-auth-library': {
    reported: [
      [
        missing,
        `import { OAuth2Client } from 'google-auth-library';\nconst client = new OAuth2Client(id, undefined, back);\nexport const start = () => client.generateAuthUrl({ access_type: 'offline', scope: 'email' });`,
      ],
      [
        plain,
        `import { CodeChallengeMethod, OAuth2Client } from 'google-auth-library';\nconst client = new OAuth2Client(id, undefined, back);\nexport const start = (challenge) => client.generateAuthUrl({ scope: 'email', code_challenge: challenge, code_challenge_method: CodeChallengeMethod.Plain });`,
      ],
    ],
    fine: [
      `import { CodeChallengeMethod, OAuth2Client } from 'google-auth-library';\nconst client = new OAuth2Client(id, undefined, back);\nexport const start = (challenge) => client.generateAuthUrl({ scope: 'email', code_challenge: challenge, code_challenge_method: CodeChallengeMethod.S256 });`,
    ],
  },
  '@google-cloud/local-auth': {
    reported: [
      [
        never,
        `import { authenticate } from '@google-cloud/local-auth';\nexport const login = () => authenticate({ keyfilePath: file, scopes: ['email'] });`,
      ],
    ],
    fine: [
      `import { authenticate } from './local-auth';\nexport const login = () => authenticate({ keyfilePath: file, scopes: ['email'] });`,
    ],
  },
  'Google Identity Services': {
    reported: [
      [implicit, `const client = google.accounts.oauth2.initTokenClient({ client_id: id, scope: 'email', callback });`],
      [
        implicit,
        `const client = window.google.accounts.oauth2.initTokenClient({ client_id: id, scope: 'email', callback });`,
      ],
    ],
    fine: [
      `const client = google.accounts.oauth2.initCodeClient({ client_id: id, scope: 'email', ux_mode: 'redirect' });`,
      `google.accounts.id.initialize({ client_id: id, callback });`,
    ],
  },
  grant: {
    reported: [
      [
        omitted,
        `import grant from 'grant';\nexport const login = grant.express({ defaults: { origin }, google: { key: env.GOOGLE_ID || '', secret: env.GOOGLE_SECRET || '' } });`,
      ],
      [
        omitted,
        `import type { GrantConfig } from 'grant';\nexport const config: GrantConfig = { github: { client_id: id, client_secret: secret } };`,
      ],
      [
        omitted,
        `const grant = require('grant').express();\napp.use(grant({ github: { key: id, secret, scope: ['user'], callback: '/back' } }));`,
      ],
      [
        omitted,
        `const Grant = require('grant').default;\nconst grant = require('grant').koa()({ config: { github: { key: id, secret } } });`,
      ],
      [
        off,
        `const grant = require('grant').express();\napp.use(grant({ defaults: { origin, pkce: false }, github: { key: id, secret, pkce: true } }));`,
      ],
      [
        off,
        `const grant = require('grant');\napp.use(grant.hapi()({ config: { defaults: { origin, pkce: false } } }));`,
      ],
    ],
    fine: [
      `const grant = require('grant').express();\napp.use(grant({ defaults: { origin, pkce: true }, github: { key: id, secret } }));`,
      `const grant = require('grant').express();\napp.use(grant({ defaults: { origin }, twitter: { key: id, secret } }));`,
      `const grant = require('grant').express();\napp.use(grant({ github: { key: id, secret, pkce: true } }));`,
    ],
  },
  hellojs: {
    reported: [
      [byDefault, `import hello from 'hellojs';\nhello.init({ google: id }, { redirect_uri: back });`],
      [
        implicit,
        `import hello from 'hellojs';\nhello.init({ google: id }, { redirect_uri: back, response_type: 'token' });`,
      ],
      [implicit, `import hello from 'hellojs';\nhello('google').login({ response_type: 'token' });`],
      [byDefault, `hello.init({ windows: id }, { redirect_uri: back });`],
    ],
    fine: [
      `import hello from 'hellojs';\nhello.init({ github: id }, { redirect_uri: back });`,
      `import hello from 'hellojs';\nhello.init({ google: id }, { redirect_uri: back, response_type: 'code' });`,
    ],
  },
  '@hono/oauth-providers': {
    reported: [],
    fine: [
      `import { xAuth } from '@hono/oauth-providers/x';\napp.use('/x', xAuth({ client_id: id, client_secret: secret, scope: ['tweet.read'] }));`,
    ],
  },
  '@hubspot/api-client': {
    reported: [],
    fine: [
      `const hubspot = require('@hubspot/api-client');\nconst client = new hubspot.Client({ accessToken });\nexports.list = () => client.crm.contacts.getAll();`,
    ],
  },
  'intuit-oauth': {
    reported: [
      [
        never,
        `const OAuthClient = require('intuit-oauth');\nconst client = new OAuthClient({ clientId: id, redirectUri: back });\nexports.start = () => client.authorizeUri({ scope: ['openid'], state });`,
      ],
    ],
    fine: [
      `const OAuthClient = require('intuit-oauth');\nconst client = new OAuthClient({ clientId: id, redirectUri: back });\nexports.refresh = () => client.refresh();`,
    ],
  },
  'js-pkce': {
    reported: [
      [
        plain,
        `import PKCE from 'js-pkce';\nconst pkce = new PKCE({ client_id: id, redirect_uri: back });\nlocation.assign(pkce.authorizeUrl({ code_challenge_method: 'plain' }));`,
      ],
    ],
    fine: [
      `import PKCE from 'js-pkce';\nconst pkce = new PKCE({ client_id: id, redirect_uri: back });\nlocation.assign(pkce.authorizeUrl());`,
    ],
  },
  jsforce: {
    reported: [
      [
        missing,
        `import jsforce from 'jsforce';\nconst oauth2 = new jsforce.OAuth2({ clientId: id, redirectUri: back });\nexport const start = () => oauth2.getAuthorizationUrl({ scope: 'api' });`,
      ],
      [
        password,
        `import { OAuth2 } from 'jsforce';\nconst oauth2 = new OAuth2({ clientId: id });\nexport const login = (name, word) => oauth2.authenticate(name, word);`,
      ],
    ],
    fine: [
      `import { OAuth2 } from 'jsforce';\nconst oauth2 = new OAuth2({ clientId: id, redirectUri: back });\nexport const start = (challenge) => oauth2.getAuthorizationUrl({ scope: 'api', code_challenge: challenge });`,
    ],
  },
  'keycloak-connect': {
    reported: [
      [
        never,
        `const Keycloak = require('keycloak-connect');\nconst keycloak = new Keycloak({ store });\nexports.start = (state) => keycloak.loginUrl(state, back);`,
      ],
    ],
    fine: [
      `const Keycloak = require('keycloak-connect');\nconst keycloak = new Keycloak({ store });\napp.use(keycloak.middleware());`,
    ],
  },
  'keycloak-angular': keycloak(
    (options) =>
      `import { KeycloakService } from 'keycloak-angular';\nexport const start = (keycloak: KeycloakService) => () => keycloak.init({ config, initOptions: ${options} });`,
  ),
  '@react-keycloak/web': keycloak(
    (options) =>
      `import { ReactKeycloakProvider } from '@react-keycloak/web';\nexport const Root = () => <ReactKeycloakProvider authClient={keycloak} initOptions={${options}} />;`,
  ),
  '@josempgon/vue-keycloak': {
    reported: [
      ...keycloak(
        (options) =>
          `import { vueKeycloak } from '@josempgon/vue-keycloak';\napp.use(vueKeycloak, { config, initOptions: ${options} });`,
      ).reported,
      ...keycloak(
        (options) =>
          `import { vueKeycloak } from '@josempgon/vue-keycloak';\nawait vueKeycloak.install(app, { config, initOptions: ${options} });`,
      ).reported,
    ],
    fine: [
      `import { vueKeycloak } from '@josempgon/vue-keycloak';\napp.use(vueKeycloak, { config, initOptions: { pkceMethod: 'S256' } });`,
      `import { vueKeycloak } from '@josempgon/vue-keycloak';\nawait vueKeycloak.install(app, { config });`,
    ],
  },
  '@dsb-norge/vue-keycloak-js': keycloak(
    (options) =>
      `import VueKeycloak from '@dsb-norge/vue-keycloak-js';\ncreateApp(App).use(VueKeycloak, { config, init: ${options} });`,
  ),
  '@nuxtjs/auth': {
    reported: nuxtStrategies('_scheme').flatMap(([name, more]) => [
      [byDefault, nuxt('@nuxtjs/auth', name, more)],
      [implicit, nuxt('@nuxtjs/auth', name, `${more}, response_type: 'id_token token'`)],
    ]),
    fine: [
      ...nuxtStrategies('_scheme').map(([name, more]) => nuxt('@nuxtjs/auth', name, `${more}, response_type: 'code'`)),
      nuxt('@nuxtjs/auth', 'local', 'endpoints: {}'),
      nuxt('@nuxtjs/auth', 'google', `_scheme: '~/schemes/own'`),
      nuxt('@nuxtjs/axios', 'google', 'client_key: id'),
    ],
  },
  '@nuxtjs/auth-next': {
    reported: nuxtStrategies('scheme').flatMap(([name, more]) => [
      [byDefault, nuxt('@nuxtjs/auth-next', name, more)],
      [implicit, nuxt('@nuxtjs/auth-next', name, `${more}, responseType: 'token id_token'`)],
      [omitted, nuxt('@nuxtjs/auth-next', name, `${more}, responseType: 'code'`)],
      [off, nuxt('@nuxtjs/auth-next', name, `${more}, responseType: 'code', codeChallengeMethod: ''`)],
      [plain, nuxt('@nuxtjs/auth-next', name, `${more}, responseType: 'code', codeChallengeMethod: 'plain'`)],
    ]),
    fine: [
      ...nuxtStrategies('scheme').map(([name, more]) =>
        nuxt('@nuxtjs/auth-next', name, `${more}, responseType: 'code', codeChallengeMethod: 'S256'`),
      ),
      nuxt('@nuxtjs/auth-next', 'acme', `scheme: 'openIDConnect', clientId: id`),
      nuxt('@nuxtjs/auth-next', 'acme', `scheme: 'oauth2', provider: 'laravel/passport'`),
      nuxt('@nuxtjs/auth-next', 'google', '...google'),
    ],
  },
  'keycloak-js': {
    reported: [
      [
        off,
        `declare const Keycloak: any;\nconst keycloak = new Keycloak({ realm, clientId: id });\nkeycloak.init({ pkceMethod: false });`,
      ],
      [
        off,
        `import Keycloak from 'keycloak-js';\nconst keycloak = new Keycloak({ realm, clientId: id });\nawait keycloak.init({ onLoad: 'login-required', pkceMethod: false });`,
      ],
      [
        implicit,
        `import Keycloak from 'keycloak-js';\nconst keycloak = new Keycloak({ realm, clientId: id });\nawait keycloak.init({ flow: 'implicit' });`,
      ],
      [
        plain,
        `import Keycloak from 'keycloak-js';\nconst keycloak = new Keycloak({ realm, clientId: id });\nawait keycloak.init({ pkceMethod: 'plain' });`,
      ],
      [off, `const keycloak = new Keycloak({ realm, clientId: id });\nkeycloak.init({ pkceMethod: false });`],
    ],
    fine: [
      `import Keycloak from 'keycloak-js';\nconst keycloak = new Keycloak({ realm, clientId: id });\nawait keycloak.init({ onLoad: 'login-required', pkceMethod: 'S256' });`,
      `import Keycloak from 'keycloak-js';\nconst keycloak = new Keycloak({ realm, clientId: id });\nawait keycloak.init({ onLoad: 'check-sso' });`,
    ],
  },
  '@modelcontextprotocol/sdk': {
    reported: [],
    fine: [`import { auth } from '@modelcontextprotocol/sdk/client/auth.js';\nawait auth(provider, { serverUrl });`],
  },
  msal: {
    reported: [
      [
        implicit,
        `import { UserAgentApplication } from 'msal';\nexport const app = new UserAgentApplication({ auth: { clientId: id } });`,
      ],
    ],
    fine: [`import { Logger } from 'msal';\nexport const logger = new Logger(print);`],
  },
  'next-auth': {
    reported: [
      [
        off,
        `import NextAuth from 'next-auth';\nexport default (request, response) => NextAuth(request, response, { providers: [{ id: 'acme', type: 'oauth', checks: ['state'] }] });`,
      ],
      [
        off,
        `import Okta from 'next-auth/providers/okta';\nexport const providers = [Okta({ clientId: id, clientSecret: secret, checks: ['state'] })];`,
      ],
      [
        off,
        `import NextAuth from 'next-auth';\nexport const { handlers } = NextAuth({ providers: [{ id: 'acme', type: 'oidc', issuer, checks: ['nonce'] }] });`,
      ],
      [
        off,
        `import type { OAuthConfig } from 'next-auth/providers';\nexport const acme: OAuthConfig<unknown> = { id: 'acme', type: 'oauth', checks: 'state' };`,
      ],
      [
        omitted,
        `import type { NextAuthOptions } from 'next-auth';\nexport const options: NextAuthOptions = { providers: [{ id: 'acme', type: 'oauth', authorization: endpoint }] };`,
      ],
      [
        off,
        `import type { NextAuthOptions } from 'next-auth';\nexport const options: NextAuthOptions = { providers: [{ id: 'acme', type: 'oauth', checks: ['none'] }] };`,
      ],
      [
        omitted,
        `import NextAuth from 'next-auth';\nexport default NextAuth({ providers: [{ id: 'acme', type: 'oauth', authorization: endpoint }] });`,
      ],
      [
        omitted,
        `import NextAuth from 'next-auth';\nexport default (request, response) => NextAuth(request, response, { providers: [{ id: 'acme', type: 'oauth', wellKnown }] });`,
      ],
    ],
    fine: [
      `import Google from 'next-auth/providers/google';\nexport const providers = [Google({ clientId: id, clientSecret: secret })];`,
      `import NextAuth from 'next-auth';\nexport const { handlers } = NextAuth({ providers: [{ id: 'acme', type: 'oidc', issuer }] });`,
      `import type { NextAuthOptions } from 'next-auth';\nexport const options: NextAuthOptions = { providers: [{ id: 'acme', type: 'oauth', checks: ['pkce', 'state'] }] };`,
    ],
  },
  oauth: {
    reported: [
      [
        missing,
        `const { OAuth2 } = require('oauth');\nconst client = new OAuth2(id, '', base, '/oauth/authorize', '/oauth/token');\nexports.start = () => client.getAuthorizeUrl({ redirect_uri: back, response_type: 'code', scope: 'email' });`,
      ],
    ],
    fine: [
      `const { OAuth2 } = require('oauth');\nconst client = new OAuth2(id, '', base, '/oauth/authorize', '/oauth/token');\nexports.start = (challenge) => client.getAuthorizeUrl({ redirect_uri: back, response_type: 'code', code_challenge: challenge, code_challenge_method: 'S256' });`,
    ],
  },
  'oauth-pkce': {
    reported: [],
    fine: [
      `import getPkce from 'oauth-pkce';\ngetPkce(43, (error, { verifier, challenge }) => start(verifier, challenge));`,
    ],
  },
  oauth4webapi: {
    reported: [
      [
        off,
        `import * as oauth from 'oauth4webapi';\nexport const redeem = (params) => oauth.authorizationCodeGrantRequest(as, client, auth, params, back, oauth.nopkce);`,
      ],
    ],
    fine: [
      `import * as oauth from 'oauth4webapi';\nexport const redeem = (params, verifier) => oauth.authorizationCodeGrantRequest(as, client, auth, params, back, verifier);`,
      `import * as oauth from 'oauth4webapi';\nexport const redeem = (params, kept) => oauth.authorizationCodeGrantRequest(as, client, auth, params, back, kept.verifier ?? oauth.nopkce);`,
    ],
  },
  '@octokit/oauth-app': {
    reported: [],
    fine: [
      `import { OAuthApp } from '@octokit/oauth-app';\nconst app = new OAuthApp({ clientId: id });\nexport const check = (token) => app.checkToken({ token });`,
    ],
  },
  'oidc-client': {
    reported: [
      [
        implicit,
        `import { UserManager } from 'oidc-client';\nexport const users = new UserManager({ authority, client_id: id, redirect_uri: back, response_type: 'id_token token' });`,
      ],
      [
        implicit,
        `const users = new Oidc.UserManager({ authority, client_id: id, redirect_uri: back, response_type: 'id_token token' });`,
      ],
    ],
    fine: [
      `import { UserManager } from 'oidc-client';\nexport const users = new UserManager({ authority, client_id: id, redirect_uri: back, response_type: 'code' });`,
      `import { UserManager } from 'oidc-client';\nexport const users = new UserManager({ authority, client_id: id, redirect_uri: back });`,
    ],
  },
  'oidc-client-ts': {
    reported: [
      [
        off,
        `import { UserManager } from 'oidc-client-ts';\nexport const users = new UserManager({ authority, client_id: id, redirect_uri: back, disablePKCE: true });`,
      ],
      [
        off,
        `import type { UserManagerSettings } from 'oidc-client-ts';\nexport const settings: UserManagerSettings = { authority, client_id: id, redirect_uri: back, disablePKCE: true };`,
      ],
      [
        implicit,
        `import { UserManager } from 'oidc-client-ts';\nexport const users = new UserManager({ authority, client_id: id, redirect_uri: back, response_type: 'token' });`,
      ],
      [
        password,
        `import { UserManager } from 'oidc-client-ts';\nconst users = new UserManager(settings);\nexport const login = (username, password) => users.signinResourceOwnerCredentials({ username, password });`,
      ],
      [off, `const users = new oidc.UserManager({ authority, client_id: id, redirect_uri: back, disablePKCE: true });`],
    ],
    fine: [
      `import { UserManager } from 'oidc-client-ts';\nexport const users = new UserManager({ authority, client_id: id, redirect_uri: back });`,
    ],
  },
  '@okta/okta-auth-js': {
    reported: [
      [
        off,
        `import { OktaAuth } from '@okta/okta-auth-js';\nexport const okta = new OktaAuth({ issuer, clientId: id, redirectUri: back, pkce: false });`,
      ],
      [
        off,
        `import { OktaAuth } from '@okta/okta-auth-js';\nconst okta = new OktaAuth({ issuer, clientId: id });\nawait okta.token.getWithRedirect({ pkce: false });`,
      ],
      [
        implicit,
        `import { OktaAuth } from '@okta/okta-auth-js';\nexport const okta = new OktaAuth({ issuer, clientId: id, pkce: false, responseType: ['token', 'id_token'] });`,
      ],
      [
        plain,
        `import { OktaAuth } from '@okta/okta-auth-js';\nexport const okta = new OktaAuth({ issuer, clientId: id, codeChallengeMethod: 'plain' });`,
      ],
      [
        plain,
        `import { OktaAuth } from '@okta/okta-auth-js';\nconst okta = new OktaAuth({ issuer, clientId: id });\nawait okta.token.getWithPopup({ codeChallengeMethod: 'plain' });`,
      ],
    ],
    fine: [
      `import { OktaAuth } from '@okta/okta-auth-js';\nexport const okta = new OktaAuth({ issuer, clientId: id, redirectUri: back });`,
    ],
  },
  'openid-client': {
    reported: [
      [
        off,
        `import { Strategy } from 'openid-client';\npassport.use('acme', new Strategy({ client, usePKCE: false }, verify));`,
      ],
      [
        plain,
        `import { Strategy } from 'openid-client';\npassport.use('acme', new Strategy({ client, usePKCE: 'plain' }, verify));`,
      ],
      [
        missing,
        `import * as client from 'openid-client';\nexport const start = (config) => client.buildAuthorizationUrl(config, { redirect_uri: back, scope: 'openid' });`,
      ],
    ],
    fine: [
      `import { Strategy } from 'openid-client';\npassport.use('acme', new Strategy({ client }, verify));`,
      `import { Strategy } from 'openid-client/passport';\npassport.use('acme', new Strategy({ config, usePKCE: false }, verify));`,
    ],
  },
  '@openid/appauth': {
    reported: [
      [
        off,
        `import { AuthorizationRequest, DefaultCrypto } from '@openid/appauth';\nexport const request = new AuthorizationRequest({ client_id: id, redirect_uri: back, response_type: 'code' }, new DefaultCrypto(), false);`,
      ],
      [
        implicit,
        `import { AuthorizationRequest } from '@openid/appauth';\nexport const request = new AuthorizationRequest({ client_id: id, redirect_uri: back, response_type: AuthorizationRequest.RESPONSE_TYPE_TOKEN });`,
      ],
    ],
    fine: [
      `import { AuthorizationRequest } from '@openid/appauth';\nexport const request = new AuthorizationRequest({ client_id: id, redirect_uri: back, response_type: 'code' });`,
    ],
  },
  oslo: {
    reported: [
      [
        missing,
        `import { OAuth2Client } from 'oslo/oauth2';\nconst client = new OAuth2Client(id, endpoint, token, { redirectURI: back });\nexport const start = (state) => client.createAuthorizationURL({ state, scopes: ['user'] });`,
      ],
      [
        plain,
        `import { OAuth2Client } from 'oslo/oauth2';\nconst client = new OAuth2Client(id, endpoint, token, { redirectURI: back });\nexport const start = (state, codeVerifier) => client.createAuthorizationURL({ state, codeVerifier, codeChallengeMethod: 'plain' });`,
      ],
    ],
    fine: [
      `import { OAuth2Client } from 'oslo/oauth2';\nconst client = new OAuth2Client(id, endpoint, token, { redirectURI: back });\nexport const start = (state, codeVerifier) => client.createAuthorizationURL({ state, codeVerifier });`,
    ],
  },
  'passport-auth0': passport('passport-auth0'),
  'passport-discord': passport('passport-discord'),
  'passport-github': passport('passport-github'),
  'passport-github2': passport('passport-github2'),
  'passport-gitlab2': passport('passport-gitlab2'),
  'passport-google-oauth': passport('passport-google-oauth', 'OAuth2Strategy'),
  'passport-google-oauth2': passport('passport-google-oauth2'),
  'passport-google-oauth20': passport('passport-google-oauth20'),
  'passport-microsoft': passport('passport-microsoft'),
  'passport-oauth': passport('passport-oauth', 'OAuth2Strategy'),
  'passport-oauth2': passport('passport-oauth2'),
  'passport-openidconnect': {
    reported: [],
    fine: [
      `const OpenIDConnectStrategy = require('passport-openidconnect');\npassport.use(new OpenIDConnectStrategy({ issuer, authorizationURL: endpoint, clientID: id, callbackURL: '/back' }, verify));`,
    ],
  },
  'passport-spotify': passport('passport-spotify'),
  'pkce-challenge': {
    reported: [
      [plain, `import pkceChallenge from 'pkce-challenge';\nexport const pair = () => pkceChallenge(64, 'plain');`],
    ],
    fine: [`import pkceChallenge from 'pkce-challenge';\nexport const pair = () => pkceChallenge(64);`],
  },
  'react-native-app-auth': {
    reported: [
      [
        off,
        `import { authorize } from 'react-native-app-auth';\nexport const login = () => authorize({ issuer, clientId: id, redirectUrl: back, usePKCE: false });`,
      ],
      [
        off,
        `import type { AuthConfiguration } from 'react-native-app-auth';\nexport const login: AuthConfiguration = { issuer, clientId: id, redirectUrl: back, scopes: [], usePKCE: false };`,
      ],
    ],
    fine: [
      `import { authorize } from 'react-native-app-auth';\nexport const login = () => authorize({ issuer, clientId: id, redirectUrl: back, scopes: ['openid'] });`,
    ],
  },
  '@react-oauth/google': {
    reported: [
      [
        byDefault,
        `import { useGoogleLogin } from '@react-oauth/google';\nexport const useLogin = (onSuccess) => useGoogleLogin({ onSuccess, scope: 'email' });`,
      ],
      [
        implicit,
        `import { useGoogleLogin } from '@react-oauth/google';\nexport const useLogin = (onSuccess) => useGoogleLogin({ onSuccess, flow: 'implicit' });`,
      ],
    ],
    fine: [
      `import { useGoogleLogin } from '@react-oauth/google';\nexport const useLogin = (onSuccess) => useGoogleLogin({ onSuccess, flow: 'auth-code' });`,
    ],
  },
  'react-oauth2-code-pkce': {
    reported: [
      [
        plain,
        `import { AuthProvider } from 'react-oauth2-code-pkce';\nexport const Root = () => <AuthProvider authConfig={{ clientId: id, extraAuthParameters: { code_challenge_method: 'plain' } }} />;`,
      ],
      [
        plain,
        `import type { TAuthConfig } from 'react-oauth2-code-pkce';\nexport const login: TAuthConfig = { clientId: id, extraAuthParameters: { code_challenge_method: 'plain' } };`,
      ],
    ],
    fine: [
      `import { AuthProvider } from 'react-oauth2-code-pkce';\nexport const Root = () => <AuthProvider authConfig={{ clientId: id, redirectUri: back }} />;`,
    ],
  },
  'react-oidc-context': {
    reported: [
      [
        off,
        `import { AuthProvider } from 'react-oidc-context';\nconst login = { authority, client_id: id, redirect_uri: back, disablePKCE: true };\nexport const Root = () => <AuthProvider {...login} />;`,
      ],
      [
        off,
        `import { AuthProvider } from 'react-oidc-context';\nexport const Root = () => <AuthProvider authority={issuer} client_id={id} redirect_uri={back} disablePKCE />;`,
      ],
      [
        implicit,
        `import { AuthProvider } from 'react-oidc-context';\nexport const Root = () => <AuthProvider authority={issuer} client_id={id} redirect_uri={back} response_type="id_token token" />;`,
      ],
      [
        password,
        `import { useAuth } from 'react-oidc-context';\nexport function Form() {\n  const auth = useAuth();\n  return <button onClick={() => auth.signinResourceOwnerCredentials(fields)} />;\n}`,
      ],
    ],
    fine: [
      `import { AuthProvider } from 'react-oidc-context';\nconst login = { authority, client_id: id, redirect_uri: back };\nexport const Root = () => <AuthProvider {...login} />;`,
    ],
  },
  'remix-auth-oauth2': {
    reported: [
      [
        plain,
        `import { OAuth2Strategy } from 'remix-auth-oauth2';\nexport const acme = new OAuth2Strategy({ clientId: id, redirectURI: back, codeChallengeMethod: 'plain' }, verify);`,
      ],
      [
        plain,
        `import { OAuth2Strategy } from 'remix-auth-oauth2';\nexport const acme = OAuth2Strategy.discover(issuer, { clientId: id, codeChallengeMethod: 'plain' }, verify);`,
      ],
    ],
    fine: [
      `import { OAuth2Strategy } from 'remix-auth-oauth2';\nexport const acme = new OAuth2Strategy({ clientId: id, redirectURI: back }, verify);`,
    ],
  },
  '@shopify/shopify-api': {
    reported: [],
    fine: [`import { ApiVersion } from '@shopify/shopify-api';\nexport const version = ApiVersion.January25;`],
  },
  'simple-oauth2': {
    reported: [
      [
        missing,
        `const { AuthorizationCode } = require('simple-oauth2');\nconst client = new AuthorizationCode({ client: { id }, auth: { tokenHost } });\nexports.start = () => client.authorizeURL({ redirect_uri: back, scope: 'user' });`,
      ],
      [
        password,
        `const { ResourceOwnerPassword } = require('simple-oauth2');\nconst client = new ResourceOwnerPassword({ client: { id }, auth: { tokenHost } });\nexports.login = (username, password) => client.getToken({ username, password });`,
      ],
    ],
    fine: [
      `const { AuthorizationCode } = require('simple-oauth2');\nconst client = new AuthorizationCode({ client: { id }, auth: { tokenHost } });\nexports.start = (challenge) => client.authorizeURL({ redirect_uri: back, code_challenge: challenge, code_challenge_method: 'S256' });`,
    ],
  },
  '@slack/oauth': {
    reported: [],
    fine: [
      `const { InstallProvider } = require('@slack/oauth');\nconst installer = new InstallProvider({ clientId: id });\nexports.handle = (request, response) => installer.handleCallback(request, response);`,
    ],
  },
  'spotify-web-api-node': {
    reported: [
      [
        never,
        `const SpotifyWebApi = require('spotify-web-api-node');\nconst api = new SpotifyWebApi({ clientId: id, redirectUri: back });\nexports.start = (state) => api.createAuthorizeURL(['user-read-email'], state);`,
      ],
      [
        implicit,
        `const SpotifyWebApi = require('spotify-web-api-node');\nconst api = new SpotifyWebApi({ clientId: id, redirectUri: back });\nexports.start = (state) => api.createAuthorizeURL(['user-read-email'], state, false, 'token');`,
      ],
    ],
    fine: [
      `const SpotifyWebApi = require('spotify-web-api-node');\nconst api = new SpotifyWebApi({ clientId: id });\nexports.me = () => api.getMe();`,
    ],
  },
  '@spotify/web-api-ts-sdk': {
    reported: [
      [
        implicit,
        `import { SpotifyApi } from '@spotify/web-api-ts-sdk';\nexport const api = SpotifyApi.withImplicitGrant(id, back, ['user-read-email']);`,
      ],
    ],
    fine: [
      `import { SpotifyApi } from '@spotify/web-api-ts-sdk';\nexport const api = SpotifyApi.withUserAuthorization(id, back, ['user-read-email']);`,
    ],
  },
  '@supabase/ssr': {
    reported: [],
    fine: [
      `import { createBrowserClient } from '@supabase/ssr';\nconst supabase = createBrowserClient(url, key);\nawait supabase.auth.signInWithOAuth({ provider: 'github' });`,
    ],
  },
  '@supabase/supabase-js': {
    reported: [
      [
        off,
        `import { createClient } from '@supabase/supabase-js';\nexport const supabase = createClient(url, key, { auth: { flowType: 'implicit' } });`,
      ],
      [
        off,
        `import { AuthClient } from '@supabase/auth-js';\nexport const auth = new AuthClient({ url, flowType: 'implicit' });`,
      ],
      [
        byDefault,
        `import { createClient } from '@supabase/supabase-js';\nconst supabase = createClient(url, key, { auth: { persistSession: true } });\nexport const login = () => supabase.auth.signInWithOAuth({ provider: 'github' });`,
      ],
    ],
    fine: [
      `import { createClient } from '@supabase/supabase-js';\nexport const supabase = createClient(url, key);`,
      `import { createClient } from '@supabase/supabase-js';\nconst supabase = createClient(url, key, { auth: { flowType: 'pkce' } });\nexport const login = () => supabase.auth.signInWithOAuth({ provider: 'github' });`,
    ],
  },
  'twitter-api-sdk': {
    reported: [
      [
        plain,
        `import { auth } from 'twitter-api-sdk';\nconst user = new auth.OAuth2User({ client_id: id, callback: back, scopes: ['users.read'] });\nexport const start = (state) => user.generateAuthURL({ state, code_challenge_method: 'plain' });`,
      ],
    ],
    fine: [
      `import { auth } from 'twitter-api-sdk';\nconst user = new auth.OAuth2User({ client_id: id, callback: back, scopes: ['users.read'] });\nexport const start = (state) => user.generateAuthURL({ state, code_challenge_method: 's256' });`,
    ],
  },
  'twitter-api-v2': {
    reported: [],
    fine: [
      `import { TwitterApi } from 'twitter-api-v2';\nconst api = new TwitterApi({ clientId: id });\nexport const start = () => api.generateOAuth2AuthLink(back, { scope: ['users.read'] });`,
    ],
  },
  '@workos-inc/node': {
    reported: [
      [
        missing,
        `import { WorkOS } from '@workos-inc/node';\nconst workos = new WorkOS(key);\nexport const start = () => workos.userManagement.getAuthorizationUrl({ provider: 'authkit', clientId: id, redirectUri: back });`,
      ],
    ],
    fine: [
      `import { WorkOS } from '@workos-inc/node';\nconst workos = new WorkOS(key);\nexport const start = (codeChallenge) => workos.userManagement.getAuthorizationUrl({ provider: 'authkit', clientId: id, redirectUri: back, codeChallenge, codeChallengeMethod: 'S256' });`,
    ],
  },
  'xero-node': {
    reported: [
      [
        never,
        `const { XeroClient } = require('xero-node');\nconst xero = new XeroClient({ clientId: id, redirectUris: [back] });\nexports.start = () => xero.buildConsentUrl();`,
      ],
    ],
    fine: [
      `const { XeroClient } = require('xero-node');\nconst xero = new XeroClient({ clientId: id, redirectUris: [back] });\nexports.read = () => xero.readTokenSet();`,
    ],
  },
};
