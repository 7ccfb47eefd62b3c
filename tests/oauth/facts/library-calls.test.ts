// Which calls of a library make a request or redeem a code, and what do they hand over? Each way beside its near miss.
import { tells } from '../../support/facts';

const openid =
  "import * as client from 'openid-client';\nconst issuer = await client.Issuer.discover(a); const own = new issuer.Client({ client_id: b });\n";

tells(
  'a call that makes a request',
  { about: ['request'] },
  {
    [`${openid}own.authorizationUrl({ redirect_uri: a });`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a}',
    [`${openid}own['authorizationUrl']({ redirect_uri: a });`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a}',
    [`${openid}own[name]({ redirect_uri: a });`]: '',
    [`${openid}const { authorizationUrl } = own; authorizationUrl({ redirect_uri: a });`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a}',
    [`${openid}(x ? own : other).authorizationUrl({ redirect_uri: a });`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a}',
    [`${openid}own.authorizationUrl();`]: 'request own.authorizationUrl() by openid-client {}',
    [`${openid}own.authorizationUrl(undefined);`]: 'request own.authorizationUrl(undefined) by openid-client {}',
    [`${openid}const { href } = client.buildAuthorizationUrl(config, { redirect_uri: a });`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a}',
    [`${openid}let to; to = client.buildAuthorizationUrl(config, { redirect_uri: a }); to.searchParams.set('code_challenge', c);`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a, code_challenge=global:c}',
    [`${openid}const to = client.buildAuthorizationUrl(config, { redirect_uri: a }); to.searchParams.set('code_challenge', c);`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a, code_challenge=global:c}',
    [`${openid}const to = await client.buildAuthorizationUrlWithPAR(config, { redirect_uri: a }); to.searchParams.set('code_challenge', c);`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a, code_challenge=global:c}',
    [`${openid}const given = make(); given.authorizationUrl({ redirect_uri: a, scope: b });`]:
      'request { redirect_uri: a, scope: b } by openid-client {redirect_uri=global:a, scope=global:b}',
    [`${openid}const given = make(); given.authorizationUrl({ redirect_uri: a, response_type: b });`]:
      'request { redirect_uri: a, response_type: b } by openid-client {redirect_uri=global:a, response_type=global:b}',
    [`${openid}const given = make(); given.authorizationUrl({ client_id: a, scope: b });`]:
      'request { client_id: a, scope: b } by openid-client {client_id=global:a, scope=global:b}',
    [`${openid}const given = make(); given.authorizationUrl({ redirect_uri: a, state: b });`]: '',
    [`${openid}const given = make(); given.authorizationPost({ redirect_uri: a, scope: b });`]:
      'request { redirect_uri: a, scope: b } by openid-client {redirect_uri=global:a, scope=global:b}',
    [`${openid}const given = { authorizationUrl: f }; given.authorizationUrl({ redirect_uri: a, scope: b });`]: '',
    [`${openid}class A { authorizationUrl() {} } new A().authorizationUrl({ redirect_uri: a, scope: b });`]: '',
    [`${openid}authorizationUrl({ redirect_uri: a, scope: b });`]: '',
    ["import { Issuer } from './openid-client'; given.authorizationUrl({ redirect_uri: a, scope: b });"]: '',
    ["other('openid-client'); given.authorizationUrl({ redirect_uri: a, scope: b });"]: '',
    ["require(name, 'openid-client'); given.authorizationUrl({ redirect_uri: a, scope: b });"]: '',
    [`${openid}const meta = { response_types: ['id_token'] }; own.authorizationUrl({ redirect_uri: a });`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a, …<call authorizationUrl>}',
    [`${openid}const meta = { response_types: ['code'] }; own.authorizationUrl({ redirect_uri: a });`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a}',
    [`${openid}const meta = { response_types: ['id_token', 'code token'] }; own.authorizationUrl({ redirect_uri: a });`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a}',
    [`${openid}const meta = { response_types: [] }; own.authorizationUrl({ redirect_uri: a });`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a}',
    [`${openid}const meta = { response_types: 'id_token' }; own.authorizationUrl({ redirect_uri: a });`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a}',
    [`${openid}const meta = { response_types: ['id_token', x] }; own.authorizationUrl({ redirect_uri: a });`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a}',
    [`${openid}const meta = { types: ['id_token'] }; own.authorizationUrl({ redirect_uri: a });`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a}',
    [`${openid}const meta = { response_types: ['id_token'] }; own.authorizationUrl({ redirect_uri: a, response_type: 'code' });`]:
      'request { redirect_uri: a, response_type: \'code\' } by openid-client {redirect_uri=global:a, response_type="code"}',
    ["import Discord from 'discord-oauth2'; new Discord().generateAuthUrl({ clientId: a, scope: b });"]:
      'request { clientId: a, scope: b } by discord-oauth2 to https://discord.com/oauth2/authorize {client_id=global:a, scope=global:b}',
    ["import Discord from 'discord-oauth2'; new Discord().generateAuthUrl({ clientId: a, scope: 'bot', permissions: 8 });"]:
      '',
    ["import { InstallProvider } from '@slack/oauth'; new InstallProvider({}).generateInstallUrl({ scopes: a });"]: '',
    ["import Keycloak from 'keycloak-connect'; new Keycloak({}).loginUrl(a, b);"]:
      'request new Keycloak({}).loginUrl(a, b) by keycloak-connect {state=global:a, redirect_uri=global:b}',
    ["import Keycloak from 'keycloak-connect'; new Keycloak({}).loginUrl(a);"]:
      'request new Keycloak({}).loginUrl(a) by keycloak-connect {state=global:a}',
    ["import Keycloak from 'keycloak-js'; new Keycloak().login({ redirectUri: a });"]:
      'request { redirectUri: a } by keycloak-js {redirect_uri=global:a}',
    ["import Keycloak from 'keycloak-js'; new Keycloak().login({ redirect_uri: a });"]:
      'request { redirect_uri: a } by keycloak-js {}',
    ["import { authenticate } from '@google-cloud/local-auth'; authenticate({ scopes: a, keyfilePath: b });"]:
      'request { scopes: a, keyfilePath: b } by @google-cloud/local-auth to https://accounts.google.com/o/oauth2/v2/auth {scope=global:a, keyfilePath=global:b}',
    ["import * as arctic from 'arctic'; new arctic.Twitch(a, b, c).createAuthorizationURL(s, d);"]: '',
    ["import * as arctic from 'arctic'; new arctic.Notion(a, b, c).createAuthorizationURL(s);"]:
      'request new arctic.Notion(a, b, c).c…orizationURL(s) by arctic to https://api.notion.com/v1/oauth/authorize {state=global:s}',
    ["import { DropboxAuth } from 'dropbox'; new DropboxAuth({ clientId: a }).getAuthenticationUrl(b, c, 'code', 'offline', s, 'none', false);"]:
      'request new DropboxAuth({ clientId: … \'none\', false) by dropbox to https://www.dropbox.com/oauth2/authorize {redirect_uri=global:b, state=global:c, response_type="code", scope=global:s, code_challenge=undefined}',
    ["import { DropboxAuth } from 'dropbox'; new DropboxAuth({ clientId: a }).getAuthenticationUrl(b, c, 'code', 'offline', s, 'none', true);"]:
      'request new DropboxAuth({ clientId: …, \'none\', true) by dropbox to https://www.dropbox.com/oauth2/authorize {redirect_uri=global:b, state=global:c, response_type="code", scope=global:s, code_challenge=true}',
    ["import ClientOAuth2 from 'client-oauth2'; new ClientOAuth2({ clientId: a }).code.getUri({ query: { response_type: 'code', code_challenge: c } });"]:
      'request { query: { response_type: \'c…hallenge: c } } by client-oauth2 {query={response_type="code", code_challenge=global:c}, response_type="code", code_challenge=global:c}',
    ["import ClientOAuth2 from 'client-oauth2'; new ClientOAuth2({ clientId: a }).code.getUri({ query });"]:
      'request { query } by client-oauth2 {query=global:query, …<spread>, …<call getUri>}',
    ["import ClientOAuth2 from 'client-oauth2'; new ClientOAuth2({ clientId: a }).code.getUri({ query: more() });"]:
      'request { query: more() } by client-oauth2 {query=global:more.(), …<spread>, …<call getUri>}',
    ["import ClientOAuth2 from 'client-oauth2'; new ClientOAuth2({ clientId: a }).code.getUri({ state: b });"]:
      'request { state: b } by client-oauth2 {state=global:b}',
    ["import ClientOAuth2 from 'client-oauth2'; const make = () => new ClientOAuth2({ query: { code_challenge: c } }); make().code.getUri();"]:
      'request make().code.getUri() by client-oauth2 {code_challenge=global:c}',
    ["import ClientOAuth2 from 'client-oauth2'; class A { client = new ClientOAuth2({ query: { code_challenge: c } }); run() { this.client.code.getUri(); } }"]:
      'request this.client.code.getUri() by client-oauth2 {code_challenge=global:c}',
    ["import ClientOAuth2 from 'client-oauth2'; const f = (client: ClientOAuth2) => client.code.getUri();"]:
      'request client.code.getUri() by client-oauth2 {…<import>}',
    ["import ClientOAuth2 from 'client-oauth2'; new ClientOAuth2(...all).code.getUri();"]:
      'request new ClientOAuth2(...all).code.getUri() by client-oauth2 {…<spread ClientOAuth2>}',
    ["import jsforce from 'jsforce'; const oauth2 = new jsforce.OAuth2({ useVerifier: true }); new jsforce.Connection({ oauth2 }).oauth2.getAuthorizationUrl({ scope: b });"]:
      'request { scope: b } by jsforce to https://login.salesforce.com/services/oauth2/authorize {scope=global:b, code_challenge=<call OAuth2>}',
    ["import jsforce from 'jsforce'; const oauth2 = new jsforce.OAuth2({ useVerifier: false }); new jsforce.Connection({ oauth2 }).oauth2.getAuthorizationUrl({ scope: b });"]:
      'request { scope: b } by jsforce to https://login.salesforce.com/services/oauth2/authorize {scope=global:b}',
    ["import jsforce from 'jsforce'; new jsforce.Connection({ oauth2: given }).oauth2.getAuthorizationUrl({ scope: b });"]:
      'request { scope: b } by jsforce to https://login.salesforce.com/services/oauth2/authorize {scope=global:b, code_challenge=global:given.useVerifier}',
    ["import jsforce from 'jsforce'; new jsforce.Connection({}).oauth2.getAuthorizationUrl({ scope: b });"]:
      'request { scope: b } by jsforce to https://login.salesforce.com/services/oauth2/authorize {scope=global:b}',
    ["import jsforce from 'jsforce'; new jsforce.Connection(options).oauth2.getAuthorizationUrl({ scope: b });"]:
      'request { scope: b } by jsforce to https://login.salesforce.com/services/oauth2/authorize {scope=global:b, code_challenge=global:options.oauth2.useVerifier}',
    ["import { useAuthRequest } from 'expo-auth-session'; useAuthRequest({ clientId: a, code_challenge: b }, discovery);"]:
      'request { clientId: a, code_challenge: b } by expo-auth-session {client_id=global:a}',
    ["import { useAuthRequest } from 'expo-auth-session'; useAuthRequest({ client_id: a, redirectUri: b }, discovery);"]:
      'request { client_id: a, redirectUri: b } by expo-auth-session {redirect_uri=global:b}',
    ["import { AuthRequest } from 'expo-auth-session'; new AuthRequest({ clientId: a });"]:
      'request { clientId: a } by expo-auth-session {client_id=global:a}',
    ["import { TwitterApi } from 'twitter-api-v2'; new TwitterApi({ clientId: a }).generateOAuth2AuthLink(b, { scope: c });"]:
      'request { scope: c } by twitter-api-v2 to https://x.com/i/oauth2/authorize {scope=global:c, redirect_uri=global:b}',
    ["import * as oauth from 'oauth4webapi'; oauth.pushedAuthorizationRequest(as, client, { client_id: a }, { headers: b });"]:
      'request { client_id: a } by oauth4webapi {client_id=global:a}',
    ["import * as oauth from 'oauth4webapi'; oauth.pushedAuthorizationRequest(as, client, { a }, { b });"]:
      'request { b } by oauth4webapi {b=global:b}',
    ["import { google } from 'googleapis'; const c = new google.auth.OAuth2(a); c.generateAuthUrl({ scope: d, response_type: 'token' });"]:
      'request { scope: d, response_type: \'token\' } by google-auth-library to https://accounts.google.com/o/oauth2/v2/auth {scope=global:d, response_type="token"}',
    ["import { google } from '@googleapis/drive'; new google.auth.OAuth2(a).generateAuthUrl({ scope: d });"]:
      'request { scope: d } by google-auth-library to https://accounts.google.com/o/oauth2/v2/auth {scope=global:d}',
    ["import { auth } from '@googleapis/drive'; new auth.OAuth2(a).generateAuthUrl({ scope: d });"]:
      'request { scope: d } by google-auth-library to https://accounts.google.com/o/oauth2/v2/auth {scope=global:d}',
  },
);

tells(
  'a call that redeems a code',
  { about: ['token'] },
  {
    ["import { AccessTokenRequest } from 'expo-auth-session'; new AccessTokenRequest({ clientId: a, code });"]:
      'token { clientId: a, code } by expo-auth-session: verifier no',
    ["import { AccessTokenRequest } from 'expo-auth-session'; new AccessTokenRequest({ clientId: a, code, extraParams: { code_verifier: v } });"]:
      'token { clientId: a, code, extraPa…verifier: v } } by expo-auth-session: verifier yes',
    ["import { AccessTokenRequest as Redeem } from 'expo-auth-session'; new Redeem({ clientId: a, code });"]:
      'token { clientId: a, code } by expo-auth-session: verifier no',
    ["import { 'AccessTokenRequest' as Redeem } from 'expo-auth-session'; new Redeem({ clientId: a, code });"]:
      'token { clientId: a, code } by expo-auth-session: verifier no',
    [`${openid}own.callback(b, params, { code_verifier: v });`]:
      'token { code_verifier: v } by openid-client: verifier yes',
    [`${openid}own.callback(b, params, { code_verifier });`]: 'token { code_verifier } by openid-client: verifier yes',
    [`${openid}own.callback(b, params, { code_verifier: v || undefined });`]:
      'token { code_verifier: v || undefined } by openid-client: verifier maybe',
    [`${openid}own.callback(b, params);`]: 'token own.callback(b, params) by openid-client: verifier no',
    [`${openid}own.oauthCallback(b, params, {});`]: 'token {} by openid-client: verifier no',
    [`${openid}own.callback(b, params, checks);`]:
      'token own.callback(b, params, checks) by openid-client: verifier yes',
    [`${openid}own.callback(b, params, x ? { code_verifier: v } : {});`]:
      'token own.callback(b, params, x ? …fier: v } : {}) by openid-client: verifier maybe',
    [`${openid}own.other(b, params, {});`]: '',
    [`${openid}own.grant({ grant_type: 'authorization_code', code, code_verifier: v });`]:
      "token { grant_type: 'authorization…e_verifier: v }: verifier yes | token { grant_type: 'authorization…e_verifier: v } by openid-client: verifier yes",
    [`${openid}own.grant({ grant_type: x ? 'authorization_code' : 'refresh_token', code });`]:
      "token { grant_type: x ? 'authoriza…_token', code }: verifier no",
    [`${openid}own.grant({ grant_type: grant, code });`]: '',
    [`${openid}own.grant({ code });`]: 'token { code } by openid-client: verifier no',
    [`${openid}own.grant(parameters);`]: '',
    ["import { OAuth2 } from 'oauth'; new OAuth2(a, b, c).getOAuthAccessToken(code, { grant_type: 'authorization_code' }, f);"]:
      "token { grant_type: 'authorization_code' } by oauth: verifier no",
    ["import { OAuth2 } from 'oauth'; new OAuth2(a, b, c).getOAuthAccessToken(code, { grant_type: 'refresh_token' }, f);"]:
      '',
    ["import { OAuth2 } from 'oauth'; new OAuth2(a, b, c).getOAuthAccessToken(code, { code_verifier: v }, f);"]:
      'token { code_verifier: v } by oauth: verifier yes',
    ["import { OAuth2 } from 'oauth'; new OAuth2(a, b, c).getOAuthAccessToken(code, f);"]: '',
    ["import jsforce from 'jsforce'; const c = new jsforce.OAuth2({ clientId: a }); c.requestToken('abc');"]:
      "token c.requestToken('abc') by jsforce: verifier no",
    ["import jsforce from 'jsforce'; const c = new jsforce.OAuth2({ clientId: a }); c.requestToken(authCode);"]:
      'token c.requestToken(authCode) by jsforce: verifier no',
    ["import jsforce from 'jsforce'; const c = new jsforce.OAuth2({ clientId: a }); c.requestToken(req.query.code);"]:
      'token c.requestToken(req.query.code) by jsforce: verifier no',
    ["import jsforce from 'jsforce'; const c = new jsforce.OAuth2({ clientId: a }); c.requestToken({ grant_type: 'refresh_token' });"]:
      '',
    ["import jsforce from 'jsforce'; const c = new jsforce.OAuth2({ clientId: a }); c.requestToken({ grant_type: 'authorization_code' });"]:
      "token c.requestToken({ grant_type:…zation_code' }) by jsforce: verifier no",
    ["import jsforce from 'jsforce'; const c = new jsforce.OAuth2({ clientId: a }); c.requestToken(options);"]: '',
    ["import jsforce from 'jsforce'; const c = new jsforce.OAuth2({ clientId: a }); c.requestToken(code, { code_verifier: v });"]:
      'token { code_verifier: v } by jsforce: verifier yes',
    ["import jsforce from 'jsforce'; const oauth2 = new jsforce.OAuth2({ useVerifier: true }); const c = new jsforce.Connection({ oauth2 }); c.authorize(code);"]:
      'token c.authorize(code) by jsforce: verifier maybe',
    ["import jsforce from 'jsforce'; const oauth2 = new jsforce.OAuth2({}); const c = new jsforce.Connection({ oauth2 }); c.authorize(code);"]:
      'token c.authorize(code) by jsforce: verifier no',
    ["import jsforce from 'jsforce'; const c = new jsforce.Connection({ oauth2: given }); c.authorize(code);"]:
      'token c.authorize(code) by jsforce: verifier maybe',
    ["import jsforce from 'jsforce'; import other from 'other'; new other.OAuth2({ useVerifier: true }); const c = new jsforce.OAuth2({}); c.requestToken(code);"]:
      'token c.requestToken(code) by jsforce: verifier no',
    ["import * as o from 'oauth4webapi'; o.authorizationCodeGrantRequest(as, client, o.None(), params, uri, v);"]:
      'token o.authorizationCodeGrantRequ…params, uri, v) by oauth4webapi: verifier yes',
    ["import * as o from 'oauth4webapi'; o.authorizationCodeGrantRequest(as, client, o.None(), params, uri);"]:
      'token o.authorizationCodeGrantRequ…), params, uri) by oauth4webapi: verifier no',
    ["import * as o from 'oauth4webapi'; o.authorizationCodeGrantRequest(as, client, params, uri, v);"]:
      'token o.authorizationCodeGrantRequ…params, uri, v) by oauth4webapi: verifier yes',
    ["import * as o from 'oauth4webapi'; o.authorizationCodeGrantRequest(as, client, params, uri);"]:
      'token o.authorizationCodeGrantRequ…t, params, uri) by oauth4webapi: verifier no',
    ["import * as o from 'oauth4webapi'; o.authorizationCodeGrantRequest(as, client, auth(), params, uri);"]:
      'token o.authorizationCodeGrantRequ…), params, uri) by oauth4webapi: verifier yes',
    ["import * as o from 'oauth4webapi'; o.authorizationCodeGrantRequest(as, client, x, params, '');"]:
      "token o.authorizationCodeGrantRequ… x, params, '') by oauth4webapi: verifier no",
    ["import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(a).getToken(getCode());"]:
      'token new OAuth2Client(a).getToken(getCode()) by google-auth-library: verifier no',
    ["import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(a).getToken(getOptions());"]:
      'token new OAuth2Client(a).getToken(getOptions()) by google-auth-library: verifier yes',
    ["import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(a).getToken(String(code));"]:
      'token new OAuth2Client(a).getToken(String(code)) by google-auth-library: verifier no',
    ["import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(a).getToken(x ? code : options);"]:
      'token new OAuth2Client(a).getToken…code : options) by google-auth-library: verifier yes',
    ["import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(a).getToken({ code, code_verifier: v, codeVerifier: v });"]:
      'token { code, code_verifier: v, codeVerifier: v } by google-auth-library: verifier yes',
    ["import { exchangeCodeAsync } from 'expo-auth-session'; exchangeCodeAsync({ clientId: a, code, extraParams: { code_verifier: v, codeVerifier: v } }, discovery);"]:
      'token { clientId: a, code, extraPa…Verifier: v } } by expo-auth-session: verifier yes',
    ["import { exchangeCodeAsync } from 'expo-auth-session'; exchangeCodeAsync({ clientId: a, code, extraParams: { ...more } }, discovery);"]:
      'token { clientId: a, code, extraPa…: { ...more } } by expo-auth-session: verifier yes',
    ["import * as expo from 'expo-auth-session'; expo.exchangeCodeAsync({ clientId: a, code }, discovery);"]:
      'token { clientId: a, code } by expo-auth-session: verifier no',
    ["import { exchangeCodeAsync } from './own'; exchangeCodeAsync({ clientId: a, code }, discovery); // 'expo-auth-session'"]:
      '',
    ["import ClientOAuth2 from 'client-oauth2'; new ClientOAuth2({}).code.getToken(url, { body: { code_verifier: v } });"]:
      'token { body: { code_verifier: v } } by client-oauth2: verifier yes',
    ["import ClientOAuth2 from 'client-oauth2'; new ClientOAuth2({}).code.getToken(url, { body: { scope: v } });"]:
      'token { body: { scope: v } } by client-oauth2: verifier no',
    ["import ClientOAuth2 from 'client-oauth2'; new ClientOAuth2({}).code.getToken(url, { body });"]:
      'token { body } by client-oauth2: verifier yes',
    ["import { createClient } from '@supabase/supabase-js'; createClient(a, b).auth.exchangeCodeForSession(code);"]:
      'token createClient(a, b).auth.exch…orSession(code) by @supabase/supabase-js: verifier yes',
    ["import { AuthorizationCode } from 'simple-oauth2'; new AuthorizationCode({}).getToken({ code, codeVerifier: v });"]:
      'token { code, codeVerifier: v } by simple-oauth2: verifier no',
    ["import { AuthorizationCode } from 'simple-oauth2'; new AuthorizationCode({}).getToken({ code, code_verifier: v });"]:
      'token { code, code_verifier: v } by simple-oauth2: verifier yes',
    ["import { AuthorizationCode } from 'simple-oauth2'; const make = x ? new AuthorizationCode({}) : new AuthorizationCode({ a }); make.getToken({ code });"]:
      'token { code } by simple-oauth2: verifier no',
  },
);

tells(
  'a length that a generator is told',
  { about: ['weak'] },
  {
    "import { generators } from 'openid-client'; generators.codeVerifier(16);": 'weak tooFewBytes 16 {"bytes":16}',
    "import { generators } from 'openid-client'; generators.codeVerifier(96);": '',
    "import { generators } from 'openid-client'; generators.codeVerifier(97);": 'weak tooLong 97 {"length":130}',
    "import { generators } from 'openid-client'; generators.codeVerifier(31);": 'weak tooFewBytes 31 {"bytes":31}',
    "import { generators } from 'openid-client'; generators.codeVerifier(32);": '',
    "import { generators } from 'openid-client'; generators.state(16);": '',
    "import pkce from 'pkce-challenge'; pkce(42);": 'weak tooShort 42 {"length":42}',
    "import pkce from 'pkce-challenge'; pkce(43);": '',
    "import pkce from 'pkce-challenge'; pkce(128);": '',
    "import pkce from 'pkce-challenge'; pkce(129);": 'weak tooLong 129 {"length":129}',
    "import pkce from 'pkce-challenge'; pkce(true);": '',
    "import pkce from 'pkce-challenge'; pkce();": '',
    "import pkce from 'other'; pkce(42); // 'pkce-challenge' code_verifier": '',
    "import { Strategy } from 'passport-oauth2'; import pkce from 'pkce-challenge'; pkce(42);":
      'weak tooShort 42 {"length":42}',
  },
);

const type = "import type { UserManagerSettings as T } from 'oidc-client-ts';\n";
tells(
  'a typed object, a component or a plugin that takes an option',
  { about: ['option'] },
  {
    [`${type}let s; s = ({ client_id: a, disablePKCE: true }) as T;`]:
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    [`${type}const s = { client_id: a } as T; s.disablePKCE = true;`]:
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    [`${type}const { s } = { client_id: a, disablePKCE: true } as T;`]:
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    [`${type}run({ client_id: a, disablePKCE: true } as T);`]:
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    [`${type}const s: T & U = { client_id: a, disablePKCE: true };`]:
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    [`${type}const s: ReadonlyArray<T> = [{ client_id: a, disablePKCE: true }];`]:
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    [`${type}const s: Set<T> = [{ client_id: a, disablePKCE: true }];`]: '',
    [`${type}const s: Required<T> = { client_id: a, disablePKCE: true };`]:
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    [`${type}const { s }: T = { client_id: a, disablePKCE: true };`]: '',
    [`${type}declare const s: T;`]: '',
    [`${type}class A { s: T; }`]: '',
    [`${type}class A { make(): T { return { client_id: a, disablePKCE: true }; } }`]:
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    [`${type}const f = function (): T { return x ? { client_id: a, disablePKCE: true } : { client_id: b }; };`]:
      'option true of oidc-client-ts: disablePKCE true alone OFF | option { client_id: b } of oidc-client-ts: disablePKCE left out',
    [`${type}const s: T = make({ client_id: a, disablePKCE: true });`]: '',
    [`${type}const s: T = x ? { client_id: a, disablePKCE: true } : { client_id: a };`]:
      'option true of oidc-client-ts: disablePKCE true alone OFF | option { client_id: a } of oidc-client-ts: disablePKCE left out',
    [`${type}interface A { s: T }`]: '',
    [`${type}const s: (T) = { client_id: a, disablePKCE: true };`]:
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    ["import { AuthConfig as T } from 'angular-oauth2-oidc'; const p = { useValue: { responseType: 'code', disablePKCE: true }, provide: T };"]:
      'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    ["import { AuthConfig as T } from 'angular-oauth2-oidc'; const p = { provide: T, ['useValue']: { responseType: 'code', disablePKCE: true } };"]:
      'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    ["import { AuthConfig as T } from 'angular-oauth2-oidc'; const p = { provide: T, useValue: config };"]: '',
    ["import { AuthConfig as T } from 'angular-oauth2-oidc'; const { provide = T, useValue } = x;"]: '',
    ["import { AuthProvider } from 'react-oidc-context'; const a = <AuthProvider client_id={id} disablePKCE={x} />;"]:
      'option x of react-oidc-context: disablePKCE no text alone',
    ["import { AuthProvider } from 'react-oidc-context'; const a = AuthProvider({ client_id: id, disablePKCE: true });"]:
      '',
    ["import { AuthProvider } from 'react-oidc-context'; const f = (off) => <AuthProvider client_id={id} disablePKCE={off} />; f(true);"]:
      'option true of react-oidc-context: disablePKCE true alone OFF',
    ["import { AuthProvider as P } from 'react-oidc-context'; const a = <P client_id={id} disablePKCE />;"]:
      'option disablePKCE of react-oidc-context: disablePKCE true alone OFF',
    ["import oauth from '@fastify/oauth2'; fastify.use(oauth, { name: 'a', pkce: 'plain' });"]:
      "option 'plain' of @fastify/oauth2: pkce plain alone",
    ["import oauth from '@fastify/oauth2'; register(oauth, { name: 'a', pkce: 'plain' });"]:
      "option 'plain' of @fastify/oauth2: pkce plain alone",
    ["import oauth from '@fastify/oauth2'; oauth(fastify, { name: 'a', pkce: 'plain' });"]: '',
    ["import oauth from '@fastify/oauth2'; fastify.register(oauth, ...more);"]: '',
    ["import { Strategy as S } from 'passport-oauth2'; class Own extends S { constructor() { super(...all); } }"]: '',
    ["import { Strategy as S } from 'passport-oauth2'; class Own { constructor() { super({ clientID: id, pkce: false }); } }"]:
      '',
    ["import { Strategy as S } from 'passport-oauth2'; const make = () => class extends S { constructor() { super({ clientID: id, pkce: false }, f); } };"]:
      'option false of passport-oauth2: pkce false alone OFF',
    ["export default { modules: ['@nuxtjs/auth-next', 'other'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };"]:
      "option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out OFF | option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out",
    ["export default { modules: [['other', '@nuxtjs/auth-next']], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };"]:
      '',
    ["export default { [modules]: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };"]:
      '',
    ["export default { modules: ['@nuxtjs/auth-next'], auth: { strategies } };"]: '',
    ["export default { modules: ['passport-oauth2'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };"]:
      '',
  },
);
