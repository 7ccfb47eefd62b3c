import noDisabledPkce from '../../rules/no-disabled-pkce';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-disabled-pkce', noDisabledPkce, {
  reported: [
    {
      name: 'the provider has a method under a symbol of the library',
      code: `import NextAuth, { customFetch } from 'next-auth';
export const { handlers } = NextAuth({
  providers: [
    {
      id: 'example',
      type: 'oauth',
      checks: ['state'],
      async [customFetch](input, init) {
        return fetch(input, init);
      },
      authorization: 'https://login.example.com/authorize',
      token: 'https://login.example.com/token',
    },
  ],
});
`,
      output: `import NextAuth, { customFetch } from 'next-auth';
export const { handlers } = NextAuth({
  providers: [
    {
      id: 'example',
      type: 'oauth',
      checks: ['pkce', 'state'],
      async [customFetch](input, init) {
        return fetch(input, init);
      },
      authorization: 'https://login.example.com/authorize',
      token: 'https://login.example.com/token',
    },
  ],
});
`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: 'next-auth' },
          line: 7,
          column: 15,
          endLine: 7,
          endColumn: 24,
        },
      ],
    },
    {
      name: 'a module that is loaded later leads to the strategy in its callback',
      code: `import('openid-client').then(({ Strategy }) => {
  passport.use('oidc', new Strategy({ client, usePKCE: false }, verify));
});`,
      output: `import('openid-client').then(({ Strategy }) => {
  passport.use('oidc', new Strategy({ client, usePKCE: true }, verify));
});`,
      errors: [
        { messageId: 'disabled', data: { library: 'openid-client' }, line: 2, column: 56, endLine: 2, endColumn: 61 },
      ],
    },
    {
      name: 'options that Angular injects turn PKCE off',
      code: `import { AuthConfig } from 'angular-oauth2-oidc';
export const providers = [{ provide: AuthConfig, useValue: { responseType: 'code', disablePKCE: true } }];`,
      output: `import { AuthConfig } from 'angular-oauth2-oidc';
export const providers = [{ provide: AuthConfig, useValue: { responseType: 'code', disablePKCE: false } }];`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: 'angular-oauth2-oidc' },
          line: 2,
          column: 97,
          endLine: 2,
          endColumn: 101,
        },
      ],
    },
    {
      name: 'a strategy in the configuration of Nuxt asks for a code without PKCE',
      code: `export default {
  modules: ['@nuxtjs/axios', '@nuxtjs/auth-next'],
  auth: { strategies: { acme: { scheme: 'oauth2', clientId: 'spa', responseType: 'code' } } },
};`,
      errors: [
        {
          messageId: 'omitted',
          data: { library: '@nuxtjs/auth-next', option: 'codeChallengeMethod' },
          line: 3,
          column: 31,
          endLine: 3,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `export default {
  modules: ['@nuxtjs/axios', '@nuxtjs/auth-next'],
  auth: { strategies: { acme: { scheme: 'oauth2', clientId: 'spa', responseType: 'code', codeChallengeMethod: 'S256' } } },
};`,
            },
          ],
        },
      ],
    },
    {
      name: 'a Vue plugin of Keycloak is told no',
      code: `import { vueKeycloak } from '@josempgon/vue-keycloak';
app.use(vueKeycloak, { config, initOptions: { pkceMethod: false } });`,
      output: `import { vueKeycloak } from '@josempgon/vue-keycloak';
app.use(vueKeycloak, { config, initOptions: { pkceMethod: 'S256' } });`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: '@josempgon/vue-keycloak' },
          line: 2,
          column: 59,
          endLine: 2,
          endColumn: 64,
        },
      ],
    },
    {
      name: 'a provider of grant has a key that may be missing at run time',
      code: `import grant from 'grant';
export const login = grant.express({ defaults: { origin }, google: { key: env.ID || '', secret: env.SECRET || '' } });`,
      errors: [
        {
          messageId: 'omitted',
          data: { library: 'grant', option: 'pkce' },
          line: 2,
          column: 68,
          endLine: 2,
          endColumn: 115,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import grant from 'grant';
export const login = grant.express({ defaults: { origin }, google: { key: env.ID || '', secret: env.SECRET || '', pkce: true } });`,
            },
          ],
        },
      ],
    },
    {
      name: 'the Passport strategy of openid-client is told to leave PKCE out',
      code: `import { Issuer, Strategy } from 'openid-client';
const issuer = await Issuer.discover('https://login.example.com');
const client = new issuer.Client({ client_id: 'web', redirect_uris: [callback] });
passport.use('oidc', new Strategy({ client, usePKCE: false }, verify));`,
      output: `import { Issuer, Strategy } from 'openid-client';
const issuer = await Issuer.discover('https://login.example.com');
const client = new issuer.Client({ client_id: 'web', redirect_uris: [callback] });
passport.use('oidc', new Strategy({ client, usePKCE: true }, verify));`,
      errors: [
        { messageId: 'disabled', data: { library: 'openid-client' }, line: 4, column: 54, endLine: 4, endColumn: 59 },
      ],
    },
    {
      name: 'a strategy imported under another name is told to leave PKCE out',
      code: `import { Strategy as LoginStrategy } from 'openid-client';
passport.use('oidc', new LoginStrategy({ client, usePKCE: false }, verify));`,
      output: `import { Strategy as LoginStrategy } from 'openid-client';
passport.use('oidc', new LoginStrategy({ client, usePKCE: true }, verify));`,
      errors: [
        { messageId: 'disabled', data: { library: 'openid-client' }, line: 2, column: 59, endLine: 2, endColumn: 64 },
      ],
    },
    {
      name: 'a namespace import leads to the strategy',
      code: `import * as openid from 'openid-client';
passport.use('oidc', new openid.Strategy({ client, usePKCE: false }, verify));`,
      output: `import * as openid from 'openid-client';
passport.use('oidc', new openid.Strategy({ client, usePKCE: true }, verify));`,
      errors: [
        { messageId: 'disabled', data: { library: 'openid-client' }, line: 2, column: 61, endLine: 2, endColumn: 66 },
      ],
    },
    {
      name: 'a required module leads to the strategy',
      code: `const openid = require('openid-client');
passport.use('oidc', new openid.Strategy({ client, usePKCE: false }, verify));`,
      sourceType: 'commonjs',
      output: `const openid = require('openid-client');
passport.use('oidc', new openid.Strategy({ client, usePKCE: true }, verify));`,
      errors: [
        { messageId: 'disabled', data: { library: 'openid-client' }, line: 2, column: 61, endLine: 2, endColumn: 66 },
      ],
    },
    {
      name: 'a destructured and renamed require leads to the strategy',
      code: `const { Strategy: OidcStrategy } = require('openid-client');
const options = { client, usePKCE: false };
passport.use('oidc', new OidcStrategy(options, verify));`,
      sourceType: 'commonjs',
      output: `const { Strategy: OidcStrategy } = require('openid-client');
const options = { client, usePKCE: true };
passport.use('oidc', new OidcStrategy(options, verify));`,
      errors: [
        { messageId: 'disabled', data: { library: 'openid-client' }, line: 2, column: 36, endLine: 2, endColumn: 41 },
      ],
    },
    {
      name: 'a module that is loaded when it is needed leads to the strategy',
      code: `export async function setUp(client) {
  const { Strategy } = await import('openid-client');
  passport.use('oidc', new Strategy({ client, usePKCE: false }, verify));
}`,
      output: `export async function setUp(client) {
  const { Strategy } = await import('openid-client');
  passport.use('oidc', new Strategy({ client, usePKCE: true }, verify));
}`,
      errors: [
        { messageId: 'disabled', data: { library: 'openid-client' }, line: 3, column: 56, endLine: 3, endColumn: 61 },
      ],
    },
    {
      name: 'an import in the manner of TypeScript leads to the strategy',
      code: `import openid = require('openid-client');
passport.use('oidc', new openid.Strategy({ client, usePKCE: false }, verify));`,
      typescript: true,
      output: `import openid = require('openid-client');
passport.use('oidc', new openid.Strategy({ client, usePKCE: true }, verify));`,
      errors: [
        { messageId: 'disabled', data: { library: 'openid-client' }, line: 2, column: 61, endLine: 2, endColumn: 66 },
      ],
    },
    {
      name: 'a factory of the file hands out the strategy class',
      code: `import * as openid from 'openid-client';
const strategyOf = () => openid.Strategy;
const Login = strategyOf();
passport.use('oidc', new Login({ client, usePKCE: false }, verify));`,
      output: `import * as openid from 'openid-client';
const strategyOf = () => openid.Strategy;
const Login = strategyOf();
passport.use('oidc', new Login({ client, usePKCE: true }, verify));`,
      errors: [
        { messageId: 'disabled', data: { library: 'openid-client' }, line: 4, column: 51, endLine: 4, endColumn: 56 },
      ],
    },
    {
      name: 'a helper of the file returns the options',
      code: `import { UserManager } from 'oidc-client-ts';
function settings() {
  return { authority, client_id: 'spa', redirect_uri: callback, disablePKCE: true };
}
export const users = new UserManager(settings());`,
      output: `import { UserManager } from 'oidc-client-ts';
function settings() {
  return { authority, client_id: 'spa', redirect_uri: callback, disablePKCE: false };
}
export const users = new UserManager(settings());`,
      errors: [
        { messageId: 'disabled', data: { library: 'oidc-client-ts' }, line: 3, column: 78, endLine: 3, endColumn: 82 },
      ],
    },
    {
      name: 'a class field holds the options',
      code: `import { UserManager } from 'oidc-client-ts';
export class Login {
  settings = { authority, client_id: 'spa', redirect_uri: callback, disablePKCE: true };
  start() {
    return new UserManager(this.settings).signinRedirect();
  }
}`,
      output: `import { UserManager } from 'oidc-client-ts';
export class Login {
  settings = { authority, client_id: 'spa', redirect_uri: callback, disablePKCE: false };
  start() {
    return new UserManager(this.settings).signinRedirect();
  }
}`,
      errors: [
        { messageId: 'disabled', data: { library: 'oidc-client-ts' }, line: 3, column: 82, endLine: 3, endColumn: 86 },
      ],
    },
    {
      name: 'options get the switch after they are made',
      code: `import { UserManager } from 'oidc-client-ts';
const settings = { authority, client_id: 'spa', redirect_uri: callback };
settings.disablePKCE = true;
export const users = new UserManager(settings);`,
      output: `import { UserManager } from 'oidc-client-ts';
const settings = { authority, client_id: 'spa', redirect_uri: callback };
settings.disablePKCE = false;
export const users = new UserManager(settings);`,
      errors: [
        { messageId: 'disabled', data: { library: 'oidc-client-ts' }, line: 3, column: 24, endLine: 3, endColumn: 28 },
      ],
    },
    {
      name: 'settings that are only typed turn PKCE off',
      code: `import type { UserManagerSettings } from 'oidc-client-ts';
export const settings: UserManagerSettings = {
  authority: 'https://login.example.com',
  client_id: 'spa',
  redirect_uri: callback,
  disablePKCE: true,
};`,
      typescript: true,
      output: `import type { UserManagerSettings } from 'oidc-client-ts';
export const settings: UserManagerSettings = {
  authority: 'https://login.example.com',
  client_id: 'spa',
  redirect_uri: callback,
  disablePKCE: false,
};`,
      errors: [
        { messageId: 'disabled', data: { library: 'oidc-client-ts' }, line: 6, column: 16, endLine: 6, endColumn: 20 },
      ],
    },
    {
      name: 'settings that satisfy a type turn PKCE off',
      code: `import { type AuthConfig } from 'angular-oauth2-oidc';
export const login = { issuer, redirectUri: home, responseType: 'code', disablePKCE: true } satisfies AuthConfig;`,
      typescript: true,
      output: `import { type AuthConfig } from 'angular-oauth2-oidc';
export const login = { issuer, redirectUri: home, responseType: 'code', disablePKCE: false } satisfies AuthConfig;`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: 'angular-oauth2-oidc' },
          line: 2,
          column: 86,
          endLine: 2,
          endColumn: 90,
        },
      ],
    },
    {
      name: 'a function with a return type gives settings without PKCE',
      code: `import { OpenIdConfiguration } from 'angular-auth-oidc-client';
export function login(): OpenIdConfiguration {
  return { authority, clientId: 'spa', disablePkce: true };
}`,
      typescript: true,
      output: `import { OpenIdConfiguration } from 'angular-auth-oidc-client';
export function login(): OpenIdConfiguration {
  return { authority, clientId: 'spa', disablePkce: false };
}`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: 'angular-auth-oidc-client' },
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 57,
        },
      ],
    },
    {
      name: 'a list of typed settings holds one without PKCE',
      code: `import { OpenIdConfiguration } from 'angular-auth-oidc-client';
export const logins: OpenIdConfiguration[] = [
  { authority: one, clientId: 'a' },
  { authority: two, clientId: 'b', disablePkce: true },
];`,
      typescript: true,
      output: `import { OpenIdConfiguration } from 'angular-auth-oidc-client';
export const logins: OpenIdConfiguration[] = [
  { authority: one, clientId: 'a' },
  { authority: two, clientId: 'b', disablePkce: false },
];`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: 'angular-auth-oidc-client' },
          line: 4,
          column: 49,
          endLine: 4,
          endColumn: 53,
        },
      ],
    },
    {
      name: 'an Angular module is given a configuration without PKCE',
      code: `import { AuthModule } from 'angular-auth-oidc-client';
@NgModule({
  imports: [AuthModule.forRoot({ config: { authority, clientId: 'spa', disablePkce: true } })],
})
export class LoginModule {}`,
      typescript: true,
      output: `import { AuthModule } from 'angular-auth-oidc-client';
@NgModule({
  imports: [AuthModule.forRoot({ config: { authority, clientId: 'spa', disablePkce: false } })],
})
export class LoginModule {}`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: 'angular-auth-oidc-client' },
          line: 3,
          column: 85,
          endLine: 3,
          endColumn: 89,
        },
      ],
    },
    {
      name: 'a React provider is given props without PKCE',
      code: `import { AuthProvider } from 'react-oidc-context';
export const Root = () => (
  <AuthProvider authority={issuer} client_id="spa" redirect_uri={home} disablePKCE={true}>
    <App />
  </AuthProvider>
);`,
      typescript: true,
      filename: 'login.tsx',
      output: `import { AuthProvider } from 'react-oidc-context';
export const Root = () => (
  <AuthProvider authority={issuer} client_id="spa" redirect_uri={home} disablePKCE={false}>
    <App />
  </AuthProvider>
);`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: 'react-oidc-context' },
          line: 3,
          column: 85,
          endLine: 3,
          endColumn: 89,
        },
      ],
    },
    {
      name: 'a React provider is given a spread object without PKCE',
      code: `import * as oidc from 'react-oidc-context';
const login = { authority: issuer, client_id: 'spa', redirect_uri: home, disablePKCE: true };
export const Root = () => <oidc.AuthProvider {...login} />;`,
      typescript: true,
      filename: 'login.tsx',
      output: `import * as oidc from 'react-oidc-context';
const login = { authority: issuer, client_id: 'spa', redirect_uri: home, disablePKCE: false };
export const Root = () => <oidc.AuthProvider {...login} />;`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: 'react-oidc-context' },
          line: 2,
          column: 87,
          endLine: 2,
          endColumn: 91,
        },
      ],
    },
    {
      name: 'a NestJS strategy leaves PKCE off by leaving it out',
      code: `import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-oauth2';
@Injectable()
export class AcmeStrategy extends PassportStrategy(Strategy, 'acme') {
  constructor() {
    super({ authorizationURL: endpoint, tokenURL: token, clientID: 'web', callbackURL: '/back' });
  }
}`,
      typescript: true,
      errors: [
        {
          messageId: 'omitted',
          data: { library: 'passport-oauth2', option: 'pkce' },
          line: 6,
          column: 11,
          endLine: 6,
          endColumn: 97,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-oauth2';
@Injectable()
export class AcmeStrategy extends PassportStrategy(Strategy, 'acme') {
  constructor() {
    super({ authorizationURL: endpoint, tokenURL: token, clientID: 'web', callbackURL: '/back', pkce: true, state: true });
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a class that extends a strategy leaves PKCE off',
      code: `const { Strategy } = require('passport-google-oauth20');
class GoogleLogin extends Strategy {
  constructor(verify) {
    super({ clientID: id, clientSecret: secret, callbackURL: '/back', state: true }, verify);
  }
}`,
      sourceType: 'commonjs',
      errors: [
        {
          messageId: 'omitted',
          data: { library: 'passport-google-oauth20', option: 'pkce' },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 84,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `const { Strategy } = require('passport-google-oauth20');
class GoogleLogin extends Strategy {
  constructor(verify) {
    super({ clientID: id, clientSecret: secret, callbackURL: '/back', state: true, pkce: true }, verify);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'passport-oauth2 is set up with the options of its own page',
      code: `const OAuth2Strategy = require('passport-oauth2');
passport.use(new OAuth2Strategy({
  authorizationURL: 'https://login.example.com/authorize',
  tokenURL: 'https://login.example.com/token',
  clientID: process.env.CLIENT_ID,
  clientSecret: process.env.CLIENT_SECRET,
  callbackURL: '/auth/callback',
}, verify));`,
      sourceType: 'commonjs',
      errors: [
        {
          messageId: 'omitted',
          data: { library: 'passport-oauth2', option: 'pkce' },
          line: 2,
          column: 33,
          endLine: 8,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `const OAuth2Strategy = require('passport-oauth2');
passport.use(new OAuth2Strategy({
  authorizationURL: 'https://login.example.com/authorize',
  tokenURL: 'https://login.example.com/token',
  clientID: process.env.CLIENT_ID,
  clientSecret: process.env.CLIENT_SECRET,
  callbackURL: '/auth/callback',
  pkce: true,
  state: true,
}, verify));`,
            },
          ],
        },
      ],
    },
    {
      name: 'passport-oauth2 has its state store and no PKCE',
      code: `import OAuth2Strategy from 'passport-oauth2';
passport.use(new OAuth2Strategy({ authorizationURL, tokenURL, clientID, callbackURL, state: true }, verify));`,
      errors: [
        {
          messageId: 'omitted',
          data: { library: 'passport-oauth2', option: 'pkce' },
          line: 2,
          column: 33,
          endLine: 2,
          endColumn: 99,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import OAuth2Strategy from 'passport-oauth2';
passport.use(new OAuth2Strategy({ authorizationURL, tokenURL, clientID, callbackURL, state: true, pkce: true }, verify));`,
            },
          ],
        },
      ],
    },
    {
      name: 'passport-oauth2 is told no while its state store is on',
      code: `import OAuth2Strategy from 'passport-oauth2';
passport.use(new OAuth2Strategy({ authorizationURL, clientID, callbackURL, state: true, pkce: false }, verify));`,
      output: `import OAuth2Strategy from 'passport-oauth2';
passport.use(new OAuth2Strategy({ authorizationURL, clientID, callbackURL, state: true, pkce: true }, verify));`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: 'passport-oauth2' },
          line: 2,
          column: 95,
          endLine: 2,
          endColumn: 100,
        },
      ],
    },
    {
      name: 'passport-oauth2 is told no and has no state store',
      code: `import OAuth2Strategy from 'passport-oauth2';
passport.use(new OAuth2Strategy({ authorizationURL, clientID, callbackURL, pkce: false }, verify));`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: 'passport-oauth2' },
          line: 2,
          column: 82,
          endLine: 2,
          endColumn: 87,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import OAuth2Strategy from 'passport-oauth2';
passport.use(new OAuth2Strategy({ authorizationURL, clientID, callbackURL, pkce: true, state: true }, verify));`,
            },
          ],
        },
      ],
    },
    {
      name: 'passport-oauth2 is told no and keeps its own state',
      code: `import OAuth2Strategy from 'passport-oauth2';
passport.use(new OAuth2Strategy({ authorizationURL, clientID, callbackURL, pkce: false, state: false }, verify));`,
      errors: [
        { messageId: 'disabled', data: { library: 'passport-oauth2' }, line: 2, column: 82, endLine: 2, endColumn: 87 },
      ],
    },
    {
      name: 'passport-oauth2 is given undefined for PKCE',
      code: `import OAuth2Strategy from 'passport-oauth2';
passport.use(new OAuth2Strategy({ authorizationURL, clientID, callbackURL, pkce: undefined }, verify));`,
      errors: [
        {
          messageId: 'omitted',
          data: { library: 'passport-oauth2', option: 'pkce' },
          line: 2,
          column: 33,
          endLine: 2,
          endColumn: 93,
        },
      ],
    },
    {
      name: 'a Fastify plugin is registered without PKCE',
      code: `import oauthPlugin from '@fastify/oauth2';
fastify.register(oauthPlugin, {
  name: 'acme',
  credentials: { client: { id, secret }, auth: oauthPlugin.GITHUB_CONFIGURATION },
  startRedirectPath: '/login',
  callbackUri: 'https://app.example.com/callback',
});`,
      errors: [
        {
          messageId: 'omitted',
          data: { library: '@fastify/oauth2', option: 'pkce' },
          line: 2,
          column: 31,
          endLine: 7,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import oauthPlugin from '@fastify/oauth2';
fastify.register(oauthPlugin, {
  name: 'acme',
  credentials: { client: { id, secret }, auth: oauthPlugin.GITHUB_CONFIGURATION },
  startRedirectPath: '/login',
  callbackUri: 'https://app.example.com/callback',
  pkce: 'S256',
});`,
            },
          ],
        },
      ],
    },
    {
      name: 'a Fastify plugin is required in place and told no',
      code: `fastify.register(require('@fastify/oauth2'), { name: 'acme', credentials, callbackUri, pkce: false });`,
      sourceType: 'commonjs',
      output: `fastify.register(require('@fastify/oauth2'), { name: 'acme', credentials, callbackUri, pkce: 'S256' });`,
      errors: [
        { messageId: 'disabled', data: { library: '@fastify/oauth2' }, line: 1, column: 94, endLine: 1, endColumn: 99 },
      ],
    },
    {
      name: 'a provider of grant has no PKCE and neither have the defaults',
      code: `const grant = require('grant').express();
app.use(grant({
  defaults: { origin: 'https://app.example.com', transport: 'session' },
  acme: { key: 'web', secret, scope: ['openid'] },
}));`,
      sourceType: 'commonjs',
      errors: [
        {
          messageId: 'omitted',
          data: { library: 'grant', option: 'pkce' },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `const grant = require('grant').express();
app.use(grant({
  defaults: { origin: 'https://app.example.com', transport: 'session' },
  acme: { key: 'web', secret, scope: ['openid'], pkce: true },
}));`,
            },
          ],
        },
      ],
    },
    {
      name: 'a provider of Auth.js replaces the checks',
      code: `import Keycloak from 'next-auth/providers/keycloak';
export const providers = [Keycloak({ clientId, clientSecret, issuer, checks: ['state'] })];`,
      output: `import Keycloak from 'next-auth/providers/keycloak';
export const providers = [Keycloak({ clientId, clientSecret, issuer, checks: ['pkce', 'state'] })];`,
      errors: [
        { messageId: 'disabled', data: { library: 'next-auth' }, line: 2, column: 78, endLine: 2, endColumn: 87 },
      ],
    },
    {
      name: 'a provider of Auth.js checks nothing',
      code: `import Google from '@auth/sveltekit/providers/google';
export const providers = [Google({ clientId, clientSecret, checks: ['none'] })];`,
      output: `import Google from '@auth/sveltekit/providers/google';
export const providers = [Google({ clientId, clientSecret, checks: ['pkce', 'state'] })];`,
      errors: [
        { messageId: 'disabled', data: { library: 'next-auth' }, line: 2, column: 68, endLine: 2, endColumn: 76 },
      ],
    },
    {
      name: 'a provider of Auth.js has an empty list of checks',
      code: `import Google from '@auth/core/providers/google';
export const providers = [Google({ clientId, clientSecret, checks: [] })];`,
      output: `import Google from '@auth/core/providers/google';
export const providers = [Google({ clientId, clientSecret, checks: ['pkce', 'state'] })];`,
      errors: [
        { messageId: 'disabled', data: { library: 'next-auth' }, line: 2, column: 68, endLine: 2, endColumn: 70 },
      ],
    },
    {
      name: 'a provider of Auth.js is given one word as its check',
      code: `import GitHub from 'next-auth/providers/github';
export const providers = [GitHub({ clientId, clientSecret, checks: "state" })];`,
      output: `import GitHub from 'next-auth/providers/github';
export const providers = [GitHub({ clientId, clientSecret, checks: ['pkce', 'state'] })];`,
      errors: [
        { messageId: 'disabled', data: { library: 'next-auth' }, line: 2, column: 68, endLine: 2, endColumn: 75 },
      ],
    },
    {
      name: "a provider of one's own in next-auth v4 has no checks",
      code: `import NextAuth, { type NextAuthOptions } from 'next-auth';
export const options: NextAuthOptions = {
  providers: [{ id: 'acme', name: 'Acme', type: 'oauth', authorization: endpoint, token, userinfo, profile }],
};
export default NextAuth(options);`,
      typescript: true,
      errors: [
        {
          messageId: 'omitted',
          data: { library: 'next-auth', option: 'checks' },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 109,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import NextAuth, { type NextAuthOptions } from 'next-auth';
export const options: NextAuthOptions = {
  providers: [{ id: 'acme', name: 'Acme', type: 'oauth', authorization: endpoint, token, userinfo, profile, checks: ['pkce', 'state'] }],
};
export default NextAuth(options);`,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper that makes a provider is typed and leaves PKCE out of the checks',
      code: `import type { Provider } from 'next-auth/providers';
export const acme = (clientId: string): Provider => ({ id: 'acme', name: 'Acme', type: 'oidc', clientId, checks: ['state'] });`,
      typescript: true,
      output: `import type { Provider } from 'next-auth/providers';
export const acme = (clientId: string): Provider => ({ id: 'acme', name: 'Acme', type: 'oidc', clientId, checks: ['pkce', 'state'] });`,
      errors: [
        { messageId: 'disabled', data: { library: 'next-auth' }, line: 2, column: 114, endLine: 2, endColumn: 123 },
      ],
    },
    {
      name: 'a configuration is cast to the type of Auth.js',
      code: `import type { NextAuthConfig } from 'next-auth';
export default { providers: [{ id: 'acme', type: 'oidc', issuer, checks: ['nonce'] }] } as NextAuthConfig;`,
      typescript: true,
      output: `import type { NextAuthConfig } from 'next-auth';
export default { providers: [{ id: 'acme', type: 'oidc', issuer, checks: ['pkce', 'nonce'] }] } as NextAuthConfig;`,
      errors: [
        { messageId: 'disabled', data: { library: 'next-auth' }, line: 2, column: 74, endLine: 2, endColumn: 83 },
      ],
    },
    {
      name: 'a plugin is loaded when it is needed and registered without PKCE',
      code: `export async function routes(fastify) {
  const { default: oauthPlugin } = await import('@fastify/oauth2');
  await fastify.register(oauthPlugin, { name: 'acme', credentials, callbackUri });
}`,
      errors: [
        {
          messageId: 'omitted',
          data: { library: '@fastify/oauth2', option: 'pkce' },
          line: 3,
          column: 39,
          endLine: 3,
          endColumn: 81,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `export async function routes(fastify) {
  const { default: oauthPlugin } = await import('@fastify/oauth2');
  await fastify.register(oauthPlugin, { name: 'acme', credentials, callbackUri, pkce: 'S256' });
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant elsewhere turns PKCE off, which a fix leaves alone',
      code: `import { UserManager } from 'oidc-client-ts';
const isLegacy = true;
export const users = new UserManager({ authority, client_id: 'spa', disablePKCE: isLegacy, legacy: isLegacy });`,
      errors: [
        { messageId: 'disabled', data: { library: 'oidc-client-ts' }, line: 2, column: 18, endLine: 2, endColumn: 22 },
      ],
    },
    {
      name: 'options are given by a function that Auth.js calls',
      code: `import NextAuth from 'next-auth';
export const { handlers } = NextAuth(() => ({ providers: [{ id: 'acme', type: 'oidc', issuer, checks: ['state'] }] }));`,
      output: `import NextAuth from 'next-auth';
export const { handlers } = NextAuth(() => ({ providers: [{ id: 'acme', type: 'oidc', issuer, checks: ['pkce', 'state'] }] }));`,
      errors: [
        { messageId: 'disabled', data: { library: 'next-auth' }, line: 2, column: 103, endLine: 2, endColumn: 112 },
      ],
    },
    {
      name: 'a project says that it uses next-auth v4, whose default is off',
      code: `import NextAuth from 'next-auth';
export default NextAuth({ providers: [{ id: 'acme', type: 'oauth', authorization: endpoint, profile }] });`,
      settings: { pkce: { libraries: { 'next-auth': 4 } } },
      errors: [
        {
          messageId: 'omitted',
          data: { library: 'next-auth', option: 'checks' },
          line: 2,
          column: 39,
          endLine: 2,
          endColumn: 102,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import NextAuth from 'next-auth';
export default NextAuth({ providers: [{ id: 'acme', type: 'oauth', authorization: endpoint, profile, checks: ['pkce', 'state'] }] });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a file that asks for a session as next-auth v4 does leaves out the checks of its own provider',
      code: `import NextAuth, { getServerSession } from 'next-auth';
export const session = () => getServerSession(options);
const handler = NextAuth({ providers: [{ id: 'acme', type: 'oauth', wellKnown }] });
export { handler as GET, handler as POST };`,
      errors: [
        {
          messageId: 'omitted',
          data: { library: 'next-auth', option: 'checks' },
          line: 3,
          column: 40,
          endLine: 3,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import NextAuth, { getServerSession } from 'next-auth';
export const session = () => getServerSession(options);
const handler = NextAuth({ providers: [{ id: 'acme', type: 'oauth', wellKnown, checks: ['pkce', 'state'] }] });
export { handler as GET, handler as POST };`,
            },
          ],
        },
      ],
    },
    {
      name: 'a project says that its keycloak-js is older than PKCE by default',
      code: `import Keycloak from 'keycloak-js';
const keycloak = new Keycloak({ realm: 'acme', clientId: 'spa' });
await keycloak.init({ onLoad: 'check-sso' });`,
      settings: { pkce: { libraries: { 'keycloak-js': 23 } } },
      errors: [
        {
          messageId: 'omitted',
          data: { library: 'keycloak-js', option: 'pkceMethod' },
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import Keycloak from 'keycloak-js';
const keycloak = new Keycloak({ realm: 'acme', clientId: 'spa' });
await keycloak.init({ onLoad: 'check-sso', pkceMethod: 'S256' });`,
            },
          ],
        },
      ],
    },
    {
      name: 'keycloak-js as a script of the page is told no',
      code: `const keycloak = new Keycloak({ realm: 'acme', clientId: 'spa' });
keycloak.init({ onLoad: 'login-required', pkceMethod: false });`,
      sourceType: 'script',
      output: `const keycloak = new Keycloak({ realm: 'acme', clientId: 'spa' });
keycloak.init({ onLoad: 'login-required', pkceMethod: 'S256' });`,
      errors: [
        { messageId: 'disabled', data: { library: 'keycloak-js' }, line: 2, column: 55, endLine: 2, endColumn: 60 },
      ],
    },
    {
      name: 'supabase-js is told to use the implicit flow',
      code: `import { createClient } from '@supabase/supabase-js';
export const supabase = createClient(url, key, { auth: { flowType: 'implicit', persistSession: true } });`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: '@supabase/supabase-js' },
          line: 2,
          column: 68,
          endLine: 2,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import { createClient } from '@supabase/supabase-js';
export const supabase = createClient(url, key, { auth: { flowType: 'pkce', persistSession: true } });`,
            },
          ],
        },
      ],
    },
    {
      name: 'supabase-js, as a host of packages serves it, is told to use the implicit flow',
      code: `import { createClient } from 'https://esm.sh/@supabase/supabase-js@2.39.3';
export const supabase = createClient(url, key, { auth: { flowType: 'implicit', persistSession: true } });`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: '@supabase/supabase-js' },
          line: 2,
          column: 68,
          endLine: 2,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import { createClient } from 'https://esm.sh/@supabase/supabase-js@2.39.3';
export const supabase = createClient(url, key, { auth: { flowType: 'pkce', persistSession: true } });`,
            },
          ],
        },
      ],
    },
    {
      name: 'the Okta client is told no',
      code: `import { OktaAuth } from '@okta/okta-auth-js';
export const okta = new OktaAuth({ issuer, clientId: 'spa', redirectUri: home, pkce: false });`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: '@okta/okta-auth-js' },
          line: 2,
          column: 86,
          endLine: 2,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import { OktaAuth } from '@okta/okta-auth-js';
export const okta = new OktaAuth({ issuer, clientId: 'spa', redirectUri: home, pkce: true });`,
            },
          ],
        },
      ],
    },
    {
      name: 'one branch of a condition turns PKCE off',
      code: `import { authorize } from 'react-native-app-auth';
export const login = (isOld) => authorize({ issuer, clientId: 'app', redirectUrl: back, usePKCE: isOld ? false : true });`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: 'react-native-app-auth' },
          line: 2,
          column: 106,
          endLine: 2,
          endColumn: 111,
        },
      ],
    },
    {
      name: 'the symbol that skips PKCE is handed over as verifier',
      code: `import { authorizationCodeGrantRequest, nopkce } from 'oauth4webapi';
export const redeem = (parameters) =>
  authorizationCodeGrantRequest(server, client, auth, parameters, redirectUri, nopkce);`,
      errors: [
        { messageId: 'disabled', data: { library: 'oauth4webapi' }, line: 3, column: 80, endLine: 3, endColumn: 86 },
      ],
    },
    {
      name: 'the verifier of a provider that takes one is null',
      code: `import * as arctic from 'arctic';
const discord = new arctic.Discord(id, secret, back);
export const start = (state) => discord.createAuthorizationURL(state, null, ['identify']);`,
      errors: [{ messageId: 'disabled', data: { library: 'arctic' }, line: 3, column: 71, endLine: 3, endColumn: 75 }],
    },
    {
      name: 'the switch of dropbox is false',
      code: `import { DropboxAuth } from 'dropbox';
const auth = new DropboxAuth({ clientId: 'app' });
export const start = (state) => auth.getAuthenticationUrl(back, state, 'code', 'offline', undefined, 'none', false);`,
      errors: [
        {
          messageId: 'switchedOff',
          data: { library: 'dropbox' },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 116,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import { DropboxAuth } from 'dropbox';
const auth = new DropboxAuth({ clientId: 'app' });
export const start = (state) => auth.getAuthenticationUrl(back, state, 'code', 'offline', undefined, 'none', true);`,
            },
          ],
        },
      ],
    },
    {
      name: 'the switch of dropbox is left out',
      code: `import { DropboxAuth } from 'dropbox';
const auth = new DropboxAuth({ clientId: 'app' });
export const start = (state) => auth.getAuthenticationUrl(back, state, 'code', 'offline');`,
      errors: [
        { messageId: 'switchedOff', data: { library: 'dropbox' }, line: 3, column: 33, endLine: 3, endColumn: 90 },
      ],
    },
    {
      name: 'a failure to hash is swallowed and PKCE with it',
      code: `export async function start(request, verifier) {
  const challenge = await deriveChallenge(verifier).catch(() => undefined);
  if (challenge) request.extras = { code_challenge: challenge, code_challenge_method: 'S256' };
  return navigate(request);
}`,
      errors: [{ messageId: 'fallback', line: 2, column: 59, endLine: 2, endColumn: 74 }],
    },
    {
      name: 'a browser without WebCrypto logs in without PKCE',
      code: `const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'spa');
url.searchParams.set('redirect_uri', 'https://app.example.com/callback');
if (window.crypto?.subtle) {
  url.searchParams.set('code_challenge', await challengeOf(verifier));
  url.searchParams.set('code_challenge_method', 'S256');
}
location.assign(url);`,
      errors: [{ messageId: 'fallback', line: 5, column: 5, endLine: 5, endColumn: 26 }],
    },
    {
      name: 'a page that is not secure logs in without PKCE, by way of a constant and of a variable for the challenge',
      code: `const canUsePkce = window.isSecureContext && Boolean(window.crypto?.subtle);
export async function login(verifier) {
  let codeChallenge = null;
  if (canUsePkce) codeChallenge = await challengeOf(verifier);
  const parameters = new URLSearchParams({ response_type: 'code', client_id: 'spa', redirect_uri: back });
  if (codeChallenge) {
    parameters.set('code_challenge', codeChallenge);
    parameters.set('code_challenge_method', 'S256');
  }
  location.assign(\`https://login.example.com/authorize?\${parameters}\`);
}`,
      errors: [{ messageId: 'fallback', line: 4, column: 7, endLine: 4, endColumn: 17 }],
    },
    {
      name: 'a failure to set the challenge is only logged',
      code: `const parameters = new URLSearchParams({ response_type: 'code', client_id: 'cli', redirect_uri: back });
try {
  parameters.set('code_challenge', await challengeOf(verifier));
  parameters.set('code_challenge_method', 'S256');
} catch (error) {
  console.warn('no PKCE', error.message);
}
open(\`https://login.example.com/authorize?\${parameters}\`);`,
      errors: [{ messageId: 'fallback', line: 5, column: 3, endLine: 7, endColumn: 2 }],
    },
    {
      name: 'a handler that an app exports under the names of HTTP methods is one of next-auth v4, whose default is off',
      code: `import NextAuth from 'next-auth';
const handler = NextAuth({
  providers: [{ id: 'acme', type: 'oauth', wellKnown: discovery, profile }],
});
export { handler as GET, handler as POST };`,
      errors: [
        {
          messageId: 'omitted',
          data: { library: 'next-auth', option: 'checks' },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 75,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import NextAuth from 'next-auth';
const handler = NextAuth({
  providers: [{ id: 'acme', type: 'oauth', wellKnown: discovery, profile, checks: ['pkce', 'state'] }],
});
export { handler as GET, handler as POST };`,
            },
          ],
        },
      ],
    },
    {
      name: 'a page that hands its request to next-auth runs under v4, whose default is off',
      code: `import NextAuth from 'next-auth';
export default (request, response) =>
  NextAuth(request, response, { providers: [{ id: 'acme', type: 'oauth', authorization: endpoint }] });`,
      errors: [
        {
          messageId: 'omitted',
          data: { library: 'next-auth', option: 'checks' },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 99,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import NextAuth from 'next-auth';
export default (request, response) =>
  NextAuth(request, response, { providers: [{ id: 'acme', type: 'oauth', authorization: endpoint, checks: ['pkce', 'state'] }] });`,
            },
          ],
        },
      ],
    },
    {
      name: 'a client that React keeps in a ref is the same client',
      code: `import Keycloak from 'keycloak-js';
import { useEffect, useRef } from 'react';
export function Login() {
  const client = useRef(new Keycloak({ realm: 'acme', clientId: 'spa' }));
  useEffect(() => void client.current.init({ pkceMethod: false }), []);
}`,
      output: `import Keycloak from 'keycloak-js';
import { useEffect, useRef } from 'react';
export function Login() {
  const client = useRef(new Keycloak({ realm: 'acme', clientId: 'spa' }));
  useEffect(() => void client.current.init({ pkceMethod: 'S256' }), []);
}`,
      errors: [
        { messageId: 'disabled', data: { library: 'keycloak-js' }, line: 5, column: 58, endLine: 5, endColumn: 63 },
      ],
    },
    {
      name: 'a client that React makes once and keeps in its state is the same client',
      code: `import Keycloak from 'keycloak-js';
import { useEffect, useState } from 'react';
export function Login() {
  const [client] = useState(() => new Keycloak({ realm: 'acme', clientId: 'spa' }));
  useEffect(() => void client.init({ pkceMethod: false }), [client]);
}`,
      output: `import Keycloak from 'keycloak-js';
import { useEffect, useState } from 'react';
export function Login() {
  const [client] = useState(() => new Keycloak({ realm: 'acme', clientId: 'spa' }));
  useEffect(() => void client.init({ pkceMethod: 'S256' }), [client]);
}`,
      errors: [
        { messageId: 'disabled', data: { library: 'keycloak-js' }, line: 5, column: 50, endLine: 5, endColumn: 55 },
      ],
    },
    {
      name: 'PKCE is off in a list of response types that asks for a code',
      code: `import { OktaAuth } from '@okta/okta-auth-js';
export const okta = new OktaAuth({ issuer, clientId: 'spa', responseType: ['code'], pkce: false });`,
      errors: [
        {
          messageId: 'disabled',
          data: { library: '@okta/okta-auth-js' },
          line: 2,
          column: 91,
          endLine: 2,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'turnOn',
              output: `import { OktaAuth } from '@okta/okta-auth-js';
export const okta = new OktaAuth({ issuer, clientId: 'spa', responseType: ['code'], pkce: true });`,
            },
          ],
        },
      ],
    },
  ],
  fine: [
    {
      name: 'a strategy of Nuxt has the scheme that does PKCE by itself',
      code: `export default { modules: ['@nuxtjs/auth-next'], auth: { strategies: { acme: { scheme: 'openIDConnect', clientId: 'spa' } } } };`,
    },
    {
      name: 'a list of modules names another module than the one with these options',
      code: `export default { modules: ['@nuxtjs/axios'], auth: { strategies: { acme: { scheme: 'oauth2', responseType: 'code', clientId: '@nuxtjs/auth-next' } } } };`,
    },
    {
      name: 'a Vue plugin of Keycloak is left to its default, which changed between majors',
      code: `import { vueKeycloak } from '@josempgon/vue-keycloak';
app.use(vueKeycloak, { config, initOptions: { onLoad: 'check-sso' } });`,
    },
    {
      name: 'the strategy of openid-client does PKCE by itself',
      code: `import { Strategy } from 'openid-client';
passport.use('oidc', new Strategy({ client, params: { scope: 'openid' } }, verify));`,
    },
    {
      name: 'the strategy of openid-client v6 has no switch',
      code: `import { Strategy } from 'openid-client/passport';
passport.use('oidc', new Strategy({ config, usePKCE: false, callbackURL }, verify));`,
    },
    {
      name: 'passport-oauth2 does PKCE',
      code: `import OAuth2Strategy from 'passport-oauth2';
passport.use(new OAuth2Strategy({ authorizationURL, tokenURL, clientID, callbackURL, state: true, pkce: true }, verify));`,
    },
    {
      name: 'a Fastify plugin does PKCE',
      code: `import oauthPlugin from '@fastify/oauth2';
fastify.register(oauthPlugin, { name: 'acme', credentials, callbackUri, pkce: 'S256' });`,
    },
    {
      name: 'a Fastify plugin follows the metadata of its server',
      code: `import oauthPlugin from '@fastify/oauth2';
fastify.register(oauthPlugin, { name: 'acme', credentials, callbackUri, discovery: { issuer } });`,
    },
    {
      name: 'the defaults of grant turn PKCE on for all',
      code: `const grant = require('grant').koa();
app.use(grant({ defaults: { origin, pkce: true }, acme: { key: 'web', secret } }));`,
      sourceType: 'commonjs',
    },
    {
      name: 'a built-in provider of Auth.js keeps its own checks',
      code: `import Apple from 'next-auth/providers/apple';
export const providers = [Apple({ clientId, clientSecret })];`,
    },
    {
      name: 'a provider of Auth.js checks PKCE among others',
      code: `import Google from 'next-auth/providers/google';
const checks = ['pkce', 'state'];
export const providers = [Google({ clientId, clientSecret, checks })];`,
    },
    {
      name: 'a built-in provider is fine whatever the version',
      code: `import Google from 'next-auth/providers/google';
export const providers = [Google({ clientId, clientSecret })];`,
      settings: { pkce: { libraries: { 'next-auth': 4 } } },
    },
    {
      name: 'a user name and password form is no OAuth provider',
      code: `import type { NextAuthOptions } from 'next-auth';
export const options: NextAuthOptions = { providers: [{ id: 'form', type: 'credentials', credentials: {} }] };`,
      typescript: true,
    },
    {
      name: 'a newer keycloak-js has PKCE on by default',
      code: `import Keycloak from 'keycloak-js';
await new Keycloak({ realm: 'acme', clientId: 'spa' }).init({ onLoad: 'check-sso' });`,
      settings: { pkce: { libraries: { 'keycloak-js': 26 } } },
    },
    {
      name: 'a file that imports what only next-auth v5 has',
      code: `import NextAuth, { type NextAuthConfig } from 'next-auth';
export const { handlers } = NextAuth({ providers: [{ id: 'acme', type: 'oauth', authorization: endpoint }] });`,
      typescript: true,
    },
    {
      name: 'the switch of dropbox is true',
      code: `import { DropboxAuth } from 'dropbox';
const auth = new DropboxAuth({ clientId: 'app' });
export const start = (state) => auth.getAuthenticationUrl(back, state, 'code', 'offline', null, 'none', true);`,
    },
    {
      name: 'an option of that name in another library',
      code: `import { createServer } from 'oidc-mock';
export const server = createServer({ pkce: false, usePKCE: false, disablePKCE: true });`,
    },
    {
      name: 'a class of the same name from the app itself',
      code: `import { UserManager } from './users';
export const users = new UserManager({ client_id: 'spa', disablePKCE: true });`,
    },
    {
      name: 'a policy of an authorization server',
      code: `export const policy = { client_id: 'spa', require_pkce: false, allowPlainPKCE: true };`,
    },
    {
      name: 'the failure to hash stops the login',
      code: `export async function start(verifier) {
  const challenge = await deriveChallenge(verifier).catch(() => { throw new Error('no WebCrypto'); });
  return { code_challenge: challenge, code_challenge_method: 'S256' };
}`,
    },
    {
      name: 'a browser without WebCrypto is turned away',
      code: `const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'spa');
url.searchParams.set('redirect_uri', back);
if (window.crypto?.subtle) {
  url.searchParams.set('code_challenge', await challengeOf(verifier));
  url.searchParams.set('code_challenge_method', 'S256');
} else {
  throw new Error('This browser is too old.');
}
location.assign(url);`,
    },
    {
      name: 'a page that is not secure is turned away before',
      code: `const canUsePkce = window.isSecureContext;
export async function login(verifier) {
  if (!canUsePkce) throw new Error('This page needs HTTPS.');
  const parameters = new URLSearchParams({ response_type: 'code', client_id: 'spa', redirect_uri: back });
  if (canUsePkce) {
    parameters.set('code_challenge', await challengeOf(verifier));
    parameters.set('code_challenge_method', 'S256');
  }
  location.assign(\`https://login.example.com/authorize?\${parameters}\`);
}`,
    },
    {
      name: 'where the browser cannot hash, a script does',
      code: `export async function login(verifier) {
  const challenge = crypto.subtle ? await challengeOf(verifier) : hashedByScript(verifier);
  const parameters = new URLSearchParams({ response_type: 'code', client_id: 'spa', redirect_uri: back });
  if (challenge) {
    parameters.set('code_challenge', challenge);
    parameters.set('code_challenge_method', 'S256');
  }
  location.assign(\`https://login.example.com/authorize?\${parameters}\`);
}`,
    },
    {
      name: 'a whole login stands in one try block',
      code: `try {
  const parameters = new URLSearchParams({ response_type: 'code', client_id: 'cli', redirect_uri: back });
  parameters.set('code_challenge', await challengeOf(verifier));
  parameters.set('code_challenge_method', 'S256');
  open(\`https://login.example.com/authorize?\${parameters}\`);
} catch (error) {
  console.error(error.message);
}`,
    },
    {
      name: 'an app that sends a challenge of its own turns off that of the library',
      code: `import { AuthRequest } from 'expo-auth-session';
export const request = (challenge) =>
  new AuthRequest({
    clientId: 'app',
    redirectUri: 'com.example.app:/callback',
    usePKCE: false,
    extraParams: { code_challenge: challenge, code_challenge_method: 'S256' },
  });`,
    },
    {
      name: 'a user manager that is given a challenge makes none',
      code: `import { UserManager } from 'oidc-client-ts';
export const users = (challenge) =>
  new UserManager({
    authority,
    client_id: 'spa',
    redirect_uri: home,
    disablePKCE: true,
    extraQueryParams: { code_challenge: challenge, code_challenge_method: 'S256' },
  });`,
    },
    {
      name: 'without a code in the response there is nothing for PKCE to protect: the response type is reported instead',
      code: `import { OktaAuth } from '@okta/okta-auth-js';
export const okta = new OktaAuth({ issuer, clientId: 'spa', responseType: ['token', 'id_token'], pkce: false });`,
    },
  ],
  unsure: [
    {
      name: 'the switch is a parameter',
      code: `import { Strategy } from 'openid-client';
export const strategyOf = (client, usePKCE) => new Strategy({ client, usePKCE }, verify);`,
    },
    {
      name: 'the switch has a fallback beside a setting from elsewhere',
      code: `import { Strategy } from 'openid-client';
import { settings } from './settings';
passport.use('oidc', new Strategy({ client, usePKCE: settings.pkce ?? false }, verify));`,
    },
    {
      name: 'options from elsewhere are written over the switch',
      code: `import { UserManager } from 'oidc-client-ts';
export const make = (overrides) => new UserManager({ authority, disablePKCE: true, ...overrides });`,
    },
    {
      name: 'options from elsewhere may turn PKCE on',
      code: `import OAuth2Strategy from 'passport-oauth2';
import { common } from './common';
passport.use(new OAuth2Strategy({ ...common, clientID, callbackURL }, verify));`,
    },
    {
      name: 'the options come from another file',
      code: `import OAuth2Strategy from 'passport-oauth2';
import options from './options';
passport.use(new OAuth2Strategy(options, verify));`,
    },
    {
      name: 'a subclass hands on what its caller gives',
      code: `import OAuth2Strategy from 'passport-oauth2';
export class AcmeStrategy extends OAuth2Strategy {
  constructor(options, verify) {
    super(options, verify);
  }
}`,
    },
    {
      name: 'the default of keycloak-js depends on its version',
      code: `import Keycloak from 'keycloak-js';
await new Keycloak({ realm: 'acme', clientId: 'spa' }).init({ onLoad: 'check-sso' });`,
    },
    {
      name: 'the default of better-auth depends on its version',
      code: `import { genericOAuth } from 'better-auth/plugins';
export const plugin = genericOAuth({ config: [{ providerId: 'acme', clientId, clientSecret, discoveryUrl }] });`,
    },
    {
      name: 'a custom provider may run under next-auth v5',
      code: `import NextAuth from 'next-auth';
export const { handlers, auth } = NextAuth({ providers: [{ id: 'acme', type: 'oauth', authorization: endpoint }] });`,
    },
    {
      name: 'a verifier from elsewhere may be missing',
      code: `import * as oauth from 'oauth4webapi';
export const redeem = (parameters, kept) =>
  oauth.authorizationCodeGrantRequest(server, client, auth, parameters, redirectUri, kept.verifier ?? oauth.nopkce);`,
    },
    {
      name: 'a plugin that is required from a relative path',
      code: `fastify.register(require('..'), { name: 'acme', credentials, callbackUri });`,
      sourceType: 'commonjs',
    },
    {
      name: 'arguments that are spread may hold the switch of dropbox',
      code: `import { DropboxAuth } from 'dropbox';
const auth = new DropboxAuth({ clientId: 'app' });
export const start = (...rest) => auth.getAuthenticationUrl(back, state, 'code', ...rest);`,
    },
    {
      name: 'checks that hold something from elsewhere',
      code: `import Google from 'next-auth/providers/google';
import { extra } from './extra';
export const providers = [Google({ clientId, clientSecret, checks: ['state', ...extra] })];`,
    },
    {
      name: 'parameters from elsewhere may hold a challenge',
      code: `import { AuthRequest } from 'expo-auth-session';
export const request = (extraParams) =>
  new AuthRequest({ clientId: 'app', redirectUri: 'com.example.app:/callback', usePKCE: false, extraParams });`,
    },
    {
      name: 'a file of next-auth v5 exports a part of what it is given',
      code: `import NextAuth from 'next-auth';
export default NextAuth({ providers: [{ id: 'acme', type: 'oauth', authorization: endpoint }] }).auth;`,
    },
    {
      name: 'a provider of next-auth v3 knows no checks',
      code: `import NextAuth from 'next-auth';
export default NextAuth({
  providers: [{ id: 'acme', type: 'oauth', version: '2.0', authorizationUrl: endpoint, accessTokenUrl: tokens }],
});`,
    },
  ],
});
