// What does a file hand to a client library? One fact in each way of handing it over.
import { tells } from '../../support/facts';

const passport = (options: string): string =>
  `const { Strategy } = require('passport-oauth2'); passport.use(new Strategy(${options}, verify)); const pkceOff = 'response_type';`;
tells(
  'an option of a strategy',
  { within: passport, about: ['option'] },
  {
    '{ clientID: id, pkce: true, state: true }': 'option true of passport-oauth2: pkce true alone',
    "{ clientID: id, pkce: 'S256' }": "option 'S256' of passport-oauth2: pkce S256 alone",
    "{ clientID: id, pkce: 'plain' }": "option 'plain' of passport-oauth2: pkce plain alone",
    '{ clientID: id, pkce: false }': 'option false of passport-oauth2: pkce false alone OFF',
    '{ clientID: id, pkce: undefined }':
      'option { clientID: id, pkce: undefined } of passport-oauth2: pkce left out OFF',
    '{ clientID: id, pkce: null }': 'option null of passport-oauth2: pkce no text alone OFF',
    "{ clientID: id, pkce: '' }": "option { clientID: id, pkce: '' } of passport-oauth2: pkce left out OFF",
    '{ clientID: id, pkce: 0 }': 'option 0 of passport-oauth2: pkce 0 alone',
    '{ clientID: id, pkce: x }': 'option x of passport-oauth2: pkce no text alone',
    '{ clientID: id, pkce: x ? true : false }':
      'option true of passport-oauth2: pkce true | option false of passport-oauth2: pkce false OFF',
    '{ clientID: id, pkce: x && true }':
      'option x of passport-oauth2: pkce no text | option true of passport-oauth2: pkce true',
    '{ clientID: id, pkce: !1 }': 'option !1 of passport-oauth2: pkce false alone OFF',
    "{ clientID: id, 'pkce': false }": 'option false of passport-oauth2: pkce false alone OFF',
    "{ clientID: id, ['pkce']: false }": 'option false of passport-oauth2: pkce false alone OFF',
    '{ clientID: id, [pkce]: false }': '',
    '{ clientID: id, pkce() {} }': 'option () {} of passport-oauth2: pkce no text alone',
    '{ clientID: id, ...more }': '',
    '{ ...more, clientID: id }': '',
    '{ pkce: false, ...more }': '',
    '{ ...more, pkce: false }': 'option false of passport-oauth2: pkce false alone OFF',
    '{ ...{ pkce: false }, clientID: id }': 'option false of passport-oauth2: pkce false alone OFF',
    'Object.assign({ clientID: id }, { pkce: false })': 'option false of passport-oauth2: pkce false alone OFF',
    '{ clientID: id, ...(x ? { pkce: true } : {}) }': 'option true of passport-oauth2: pkce true alone',
    'x ? { clientID: id } : { clientID: id, pkce: true }':
      'option { clientID: id } of passport-oauth2: pkce left out OFF | option true of passport-oauth2: pkce true alone',
    options: '',
    '...options': '',
    '{}': 'option {} of passport-oauth2: pkce left out OFF',
    '{ clientID: undefined }': 'option { clientID: undefined } of passport-oauth2: pkce left out OFF',
    '(() => ({ clientID: id, pkce: false }))()': 'option false of passport-oauth2: pkce false alone OFF',
  },
);

tells(
  'an option that reaches the strategy another way',
  { about: ['option'] },
  {
    "import Strategy from 'passport-oauth2'; passport.use(new Strategy({ clientID: id, pkce: false }, f));":
      'option false of passport-oauth2: pkce false alone OFF',
    "import * as all from 'passport-oauth2'; passport.use(new all.Strategy({ clientID: id, pkce: false }, f));":
      'option false of passport-oauth2: pkce false alone OFF',
    "import { Strategy as S } from 'passport-oauth2'; class Own extends S { constructor() { super({ clientID: id, pkce: false }, f); } }":
      'option false of passport-oauth2: pkce false alone OFF',
    "import { Strategy as S } from 'passport-oauth2'; class Own extends mixed(S) { constructor() { super({ clientID: id, pkce: false }, f); } }":
      'option false of passport-oauth2: pkce false alone OFF',
    "import { Strategy as S } from 'passport-oauth2'; class Own extends Other { constructor() { super({ clientID: id, pkce: false }, f); } }":
      '',
    "import { Strategy as S } from 'passport-oauth2'; const make = (options) => new S(options, f); make({ clientID: id, pkce: false });":
      'option false of passport-oauth2: pkce false alone OFF',
    "import { Strategy as S } from 'passport-oauth2'; const options = { clientID: id }; options.pkce = false; new S(options, f);":
      'option false of passport-oauth2: pkce false alone OFF',
    "import { Strategy as S } from 'passport-oauth2'; const options = { clientID: id, pkce: false }; options.pkce = true; new S(options, f);":
      'option true of passport-oauth2: pkce true alone',
    "import { Strategy as S } from 'passport-oauth2'; const options = { clientID: id, pkce: false }; delete options.pkce; new S(options, f);":
      'option { clientID: id, pkce: false } of passport-oauth2: pkce left out OFF',
    "import { Strategy as S } from 'passport-oauth2'; const options = { clientID: id }; change(options); new S(options, f);":
      '',
    "import { Strategy as S } from 'passport-oauth2'; const off = false; new S({ clientID: id, pkce: off }, f);":
      'option false of passport-oauth2: pkce false alone OFF',
    "import { Strategy as S } from './own'; new S({ clientID: id, pkce: false }, f); // code_challenge": '',
    "import type { StrategyOptions } from 'passport-oauth2'; const o: StrategyOptions = { clientID: id, pkce: false };":
      '',
  },
);

tells(
  'settings by their type',
  { about: ['option'] },
  {
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; const s: T = { client_id: a, disablePKCE: true };":
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; const s: Readonly<T> = { client_id: a, disablePKCE: true };":
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; const s: Partial<T> = { client_id: a, disablePKCE: true };":
      '',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; const s: T[] = [{ client_id: a, disablePKCE: true }];":
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; const s: Array<T> = [{ client_id: a, disablePKCE: true }];":
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; const s: Record<string, T> = { x: { disablePKCE: true } };":
      '',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; const s: T & { x: 1 } = { client_id: a, disablePKCE: true, x: 1 };":
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; const s: T | undefined = { client_id: a, disablePKCE: true };":
      '',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; const s = { client_id: a, disablePKCE: true } as T;":
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; const s = { client_id: a, disablePKCE: true } satisfies T;":
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; const s = (): T => ({ client_id: a, disablePKCE: true });":
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; function s(): T { return { client_id: a, disablePKCE: true }; }":
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; async function s(): Promise<T> { return { client_id: a, disablePKCE: true }; }":
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; class A { s: T = { client_id: a, disablePKCE: true }; }":
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; function s(one: T = { client_id: a, disablePKCE: true }) {}":
      '',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; let s: T; s = { client_id: a, disablePKCE: true };":
      '',
    "import type { UserManagerSettings as T } from 'oidc-client-ts'; const s: Other<T> = { client_id: a, disablePKCE: true };":
      '',
    "import type { Other as T } from 'oidc-client-ts'; const s: T = { client_id: a, disablePKCE: true };": '',
    "import { AuthConfig as T } from 'angular-oauth2-oidc'; const p = { provide: T, useValue: { issuer, responseType: 'code', disablePKCE: true } };":
      'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    "import { AuthConfig as T } from 'angular-oauth2-oidc'; const p = { provide: T, useFactory: { issuer, responseType: 'code', disablePKCE: true } };":
      '',
    "import { AuthConfig as T } from 'angular-oauth2-oidc'; const p = { useValue: { issuer, responseType: 'code', disablePKCE: true } };":
      '',
    "import { AuthConfig as T } from 'angular-oauth2-oidc'; const p = { provide: Other, useValue: { issuer, responseType: 'code', disablePKCE: true } };":
      '',
  },
);

tells(
  'props, plugins and lists of modules',
  { about: ['option', 'grant'] },
  {
    "import { AuthProvider } from 'react-oidc-context'; const a = <AuthProvider client_id={id} disablePKCE />;":
      'option disablePKCE of react-oidc-context: disablePKCE true alone OFF',
    "import { AuthProvider } from 'react-oidc-context'; const a = <AuthProvider client_id={id} disablePKCE={true} />;":
      'option true of react-oidc-context: disablePKCE true alone OFF',
    "import { AuthProvider } from 'react-oidc-context'; const a = <AuthProvider client_id={id} disablePKCE={false} />;":
      'option false of react-oidc-context: disablePKCE false alone',
    "import { AuthProvider } from 'react-oidc-context'; const a = <AuthProvider {...{ client_id: id, disablePKCE: true }} />;":
      'option true of react-oidc-context: disablePKCE true alone OFF',
    "import { AuthProvider } from 'react-oidc-context'; const a = <AuthProvider {...more} disablePKCE={true} />;":
      'option true of react-oidc-context: disablePKCE true alone OFF',
    "import { AuthProvider } from 'react-oidc-context'; const a = <AuthProvider disablePKCE={true} {...more} />;": '',
    "import { AuthProvider } from 'react-oidc-context'; const a = <AuthProvider {...more} />;": '',
    "import * as oidc from 'react-oidc-context'; const a = <oidc.AuthProvider client_id={id} disablePKCE />;":
      'option disablePKCE of react-oidc-context: disablePKCE true alone OFF',
    "import * as oidc from 'react-oidc-context'; const a = <oidc.other.AuthProvider client_id={id} disablePKCE />;": '',
    "import { AuthProvider } from './own'; const a = <AuthProvider client_id={id} disablePKCE />; // code_challenge":
      '',
    "import { AuthProvider } from 'react-oidc-context'; const settings = { client_id: id, disablePKCE: true }; const a = <AuthProvider {...settings} />;":
      'option true of react-oidc-context: disablePKCE true alone OFF',
    "import { AuthProvider } from 'react-oidc-context'; const a = <AuthProvider a:disablePKCE={true} client_id={id} />;":
      'option <AuthProvider a:disablePKCE=…ient_id={id} /> of react-oidc-context: disablePKCE left out',
    "import oauth from '@fastify/oauth2'; fastify.register(oauth, { name: 'a', credentials, startRedirectPath: '/', callbackUri, pkce: 'plain' });":
      "option 'plain' of @fastify/oauth2: pkce plain alone",
    "import oauth from '@fastify/oauth2'; fastify.register(oauth, { name: 'a', credentials, startRedirectPath: '/', callbackUri });":
      "option { name: 'a', credentials, st…, callbackUri } of @fastify/oauth2: pkce left out OFF | option { name: 'a', credentials, st…, callbackUri } of @fastify/oauth2: pkce left out",
    "import oauth from '@fastify/oauth2'; fastify.register(oauth, { name: 'a', credentials, discovery: { issuer } });":
      "option { name: 'a', credentials, di…y: { issuer } } of @fastify/oauth2: pkce left out",
    "import oauth from '@fastify/oauth2'; fastify.other(oauth, { name: 'a', credentials, pkce: 'plain' });": '',
    "import oauth from '@fastify/oauth2'; fastify.register(other, { name: 'a', credentials, pkce: 'plain' }); oauth;":
      '',
    "import oauth from '@fastify/oauth2'; fastify.register();": '',
    "export default { modules: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      "option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out OFF | option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out",
    "export default { modules: [['@nuxtjs/auth-next', {}]], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      "option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out OFF | option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out",
    "export default { buildModules: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code', codeChallengeMethod: 'S256' } } } };":
      "option 'S256' of @nuxtjs/auth-next: codeChallengeMethod S256 alone",
    "export default { modules: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'token' } } } };":
      "option { scheme: 'oauth2', responseType: 'token' } of @nuxtjs/auth-next: codeChallengeMethod left out | grant implicit 'token' @nuxtjs/auth-next",
    "export default { modules: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'local' } } } };": '',
    "export default { other: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      '',
    "export default { modules: ['other'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } }; // @nuxtjs/auth-next":
      '',
    "const modules = ['@nuxtjs/auth-next']; export default { modules, auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      "option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out OFF | option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out",
    "import grant from 'grant'; grant.express({ defaults: { origin, pkce: true }, google: { key: a } });":
      'option true of grant: pkce true alone',
    "import grant from 'grant'; grant.express({ defaults: { origin }, google: { key: a, pkce: true } });":
      'option true of grant: pkce true alone | option { origin } of grant: pkce left out',
    "import grant from 'grant'; grant.express({ defaults: { origin }, google: { key: a } });":
      'option { key: a } of grant: pkce left out OFF | option { origin } of grant: pkce left out',
    "import grant from 'grant'; grant.express({ defaults: { origin, ...more }, google: { key: a } });": '',
    "import grant from 'grant'; grant.express({ google: { key: a, pkce: false } });":
      'option false of grant: pkce false alone OFF',
    "import grant from 'grant'; grant.express({ google: { key: '' } });": '',
    "import grant from 'grant'; grant.express(config);": '',
  },
);

tells(
  'words of a list',
  { about: ['option'] },
  {
    "import NextAuth from 'next-auth'; export default NextAuth({ providers: [{ id: 'a', type: 'oauth', checks: ['pkce', 'state'] }] });":
      "option { providers: [{ id: 'a', typ…, 'state'] }] } of next-auth: checks left out | option ['pkce', 'state'] of next-auth: checks no text alone",
    "import NextAuth from 'next-auth'; export default NextAuth({ providers: [{ id: 'a', type: 'oauth', checks: ['state'] }] });":
      "option { providers: [{ id: 'a', typ… ['state'] }] } of next-auth: checks left out | option ['state'] of next-auth: checks no text alone OFF | option ['state'] of next-auth: checks no text alone",
    "import NextAuth from 'next-auth'; export default NextAuth({ providers: [{ id: 'a', type: 'oauth', checks: 'state' }] });":
      "option { providers: [{ id: 'a', typ…s: 'state' }] } of next-auth: checks left out | option 'state' of next-auth: checks state alone OFF | option 'state' of next-auth: checks state alone",
    "import NextAuth from 'next-auth'; export default NextAuth({ providers: [{ id: 'a', type: 'oauth', checks: 'pkce' }] });":
      "option { providers: [{ id: 'a', typ…ks: 'pkce' }] } of next-auth: checks left out | option 'pkce' of next-auth: checks pkce alone",
    "import NextAuth from 'next-auth'; export default NextAuth({ providers: [{ id: 'a', type: 'oauth', checks: 'both' }] });":
      "option { providers: [{ id: 'a', typ…ks: 'both' }] } of next-auth: checks left out | option 'both' of next-auth: checks both alone OFF | option 'both' of next-auth: checks both alone",
    "import NextAuth from 'next-auth'; export default NextAuth({ providers: [{ id: 'a', type: 'oauth', checks: [] }] });":
      "option { providers: [{ id: 'a', typ…checks: [] }] } of next-auth: checks left out | option [] of next-auth: checks no text alone OFF | option [] of next-auth: checks no text alone",
    "import NextAuth from 'next-auth'; export default NextAuth({ providers: [{ id: 'a', type: 'oauth', checks: [x] }] });":
      "option { providers: [{ id: 'a', typ…hecks: [x] }] } of next-auth: checks left out | option [x] of next-auth: checks no text alone",
    "import NextAuth from 'next-auth'; export default NextAuth({ providers: [{ id: 'a', type: 'oauth', checks: ['state', ...more] }] });":
      "option { providers: [{ id: 'a', typ…, ...more] }] } of next-auth: checks left out | option ['state', ...more] of next-auth: checks no text alone",
    "import NextAuth from 'next-auth'; export default NextAuth({ providers: [{ id: 'a', type: 'oauth', checks }] });":
      "option { providers: [{ id: 'a', typ…h', checks }] } of next-auth: checks left out | option checks of next-auth: checks no text alone",
    "import NextAuth from 'next-auth'; export default NextAuth({ providers: [{ id: 'a', type: 'credentials', checks: ['state'] }] });":
      "option { providers: [{ id: 'a', typ… ['state'] }] } of next-auth: checks left out",
    "import NextAuth from 'next-auth'; export default NextAuth({ providers: [{ id: 'a', type: kind, checks: ['state'] }] });":
      "option { providers: [{ id: 'a', typ… ['state'] }] } of next-auth: checks left out",
    "import NextAuth from 'next-auth'; export default NextAuth({ providers: [{ id: 'a', type: 'oauth' }] });":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    "import NextAuth from 'next-auth'; export default NextAuth({ providers: [{ id: 'a', type: 'oauth', version: '1.0' }] });":
      "option { providers: [{ id: 'a', typ…ion: '1.0' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth', version: '1.0' } of next-auth: checks left out",
    "import NextAuth from 'next-auth'; export default NextAuth({ providers: [{ id: 'a', type: 'oauth', authorizationUrl: b }] });":
      "option { providers: [{ id: 'a', typ…tionUrl: b }] } of next-auth: checks left out | option { id: 'a', type: 'oauth', au…izationUrl: b } of next-auth: checks left out",
    "import NextAuth from 'next-auth'; export const { handlers } = NextAuth({ providers: [{ id: 'a', type: 'oauth' }] });":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    "import NextAuth from 'next-auth'; const handler = NextAuth({ providers: [{ id: 'a', type: 'oauth' }] }); export { handler as GET, handler as POST };":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    "import NextAuth from 'next-auth'; export default (req, res) => NextAuth(req, res, { providers: [{ id: 'a', type: 'oauth', checks: ['state'] }] });":
      "option ['state'] of next-auth: checks no text alone OFF | option ['state'] of next-auth: checks no text alone",
    "import NextAuth from 'next-auth'; import Google from 'next-auth/providers/google'; export default NextAuth({ providers: [Google({ checks: ['state'] })] });":
      "option { providers: [Google({ check…['state'] })] } of next-auth: checks left out | option ['state'] of next-auth: checks no text alone OFF",
    "import NextAuth from 'next-auth'; import Google from 'next-auth/providers/google'; export default NextAuth({ providers: [Google({ clientId })] });":
      'option { providers: [Google({ clientId })] } of next-auth: checks left out | option { clientId } of next-auth: checks left out',
    "import type { NextAuthOptions } from 'next-auth'; export const options: NextAuthOptions = { providers: [{ id: 'a', type: 'oauth' }] };":
      "option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    "import type { NextAuthConfig } from 'next-auth'; export const options = { providers: [{ id: 'a', type: 'oidc', checks: ['nonce'] }] } satisfies NextAuthConfig;":
      "option ['nonce'] of next-auth: checks no text alone OFF | option ['nonce'] of next-auth: checks no text alone",
  },
);

const openid = `import * as client from 'openid-client';\n`;
tells(
  'a request of a library',
  { about: ['request'] },
  {
    [`${openid}client.buildAuthorizationUrl(config, { redirect_uri: a, scope: b });`]:
      'request { redirect_uri: a, scope: b } by openid-client {redirect_uri=global:a, scope=global:b}',
    [`${openid}client.buildAuthorizationUrl(config, { redirect_uri: a, code_challenge: c, code_challenge_method: 'S256' });`]:
      'request { redirect_uri: a, code_chal…ethod: \'S256\' } by openid-client {redirect_uri=global:a, code_challenge=global:c, code_challenge_method="S256"}',
    [`${openid}client.buildAuthorizationUrl(config, new URLSearchParams({ redirect_uri: a }));`]:
      'request new URLSearchParams({ redirect_uri: a }) by openid-client {redirect_uri=global:a}',
    [`${openid}client.buildAuthorizationUrl(config, parameters);`]:
      'request client.buildAuthorizationUrl…ig, parameters) by openid-client {…<call buildAuthorizationUrl>}',
    [`${openid}client.buildAuthorizationUrl(config);`]:
      'request client.buildAuthorizationUrl(config) by openid-client {}',
    [`${openid}client.buildAuthorizationUrl(...all);`]:
      'request client.buildAuthorizationUrl(...all) by openid-client {…<spread buildAuthorizationUrl>, …<spread>}',
    [`${openid}const u = client.buildAuthorizationUrl(config, { redirect_uri: a }); u.searchParams.set('code_challenge', c);`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a, code_challenge=global:c}',
    [`${openid}const u = await client.buildAuthorizationUrl(config, { redirect_uri: a }); go(u);`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a}',
    [`${openid}const parameters = { redirect_uri: a }; if (x) parameters.code_challenge = c; client.buildAuthorizationUrl(config, parameters);`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a, code_challenge?=global:c}',
    [`${openid}client.buildAuthorizationUrl(config, x ? { redirect_uri: a } : { redirect_uri: a, code_challenge: c });`]:
      'request { redirect_uri: a } by openid-client {redirect_uri=global:a, redirect_uri=global:a, code_challenge?=global:c}',
    [`${openid}const issuer = await client.Issuer.discover(a); new issuer.Client({ client_id: b, response_types: ['id_token'] }).authorizationUrl({ scope: c });`]:
      'request { scope: c } by openid-client {scope=global:c, …<call authorizationUrl>}',
    [`${openid}const issuer = await client.Issuer.discover(a); new issuer.Client({ client_id: b, response_types: ['code'] }).authorizationUrl({ scope: c });`]:
      'request { scope: c } by openid-client {scope=global:c}',
    [`${openid}const issuer = await client.Issuer.discover(a); new issuer.Client({ client_id: b, response_types: types }).authorizationUrl({ scope: c });`]:
      'request { scope: c } by openid-client {scope=global:c}',
    [`${openid}given.authorizationUrl({ redirect_uri: a, scope: b });`]:
      'request { redirect_uri: a, scope: b } by openid-client {redirect_uri=global:a, scope=global:b}',
    [`${openid}given.authorizationUrl({ scope: b });`]: '',
    [`${openid}given.other({ redirect_uri: a, scope: b });`]: '',
    [`const { Issuer } = require('openid-client'); given.authorizationUrl({ redirect_uri: a, scope: b });`]:
      'request { redirect_uri: a, scope: b } by openid-client {redirect_uri=global:a, scope=global:b}',
    [`import { Google } from 'arctic'; new Google(a, b, c).createAuthorizationURL(state, verifier, scopes);`]:
      'request new Google(a, b, c).createAu…rifier, scopes) by arctic {state=global:state, code_challenge=global:verifier}',
    [`import { Google } from 'arctic'; new Google(a, b, c).createAuthorizationURL(state);`]:
      'request new Google(a, b, c).createAu…ationURL(state) by arctic {state=global:state}',
    [`import { Google } from 'arctic'; new Google(a, b, c).createAuthorizationURL(...all);`]:
      'request new Google(a, b, c).createAu…tionURL(...all) by arctic {…<spread>}',
    [`import { GitHub } from 'arctic'; new GitHub(a, b, c).createAuthorizationURL(state, scopes);`]:
      'request new GitHub(a, b, c).createAu…(state, scopes) by arctic to https://github.com/login/oauth/authorize {state=global:state}',
    [`import { GitLab } from 'arctic'; new GitLab(a, b, c).createAuthorizationURL(state, scopes);`]:
      'request new GitLab(a, b, c).createAu…(state, scopes) by arctic {state=global:state}',
    [`import { OAuth2Client } from 'arctic'; new OAuth2Client(a, b, c).createAuthorizationURLWithPKCE(url, state, method, verifier, scopes);`]:
      'request new OAuth2Client(a, b, c).cr…rifier, scopes) by arctic {state=global:state, code_challenge_method=global:method, code_challenge=global:verifier, scope=global:scopes}',
    [`import { MyAnimeList } from 'arctic'; new MyAnimeList(a, b, c).createAuthorizationURL(state, verifier);`]:
      'request new MyAnimeList(a, b, c).cre…tate, verifier) by arctic to https://myanimelist.net/v1/oauth2/authorize {state=global:state, code_challenge=global:verifier}',
    [`import { makeRedirectUri, useAuthRequest } from 'expo-auth-session'; useAuthRequest({ clientId: a, redirectUri: makeRedirectUri() }, discovery);`]:
      'request { clientId: a, redirectUri: …RedirectUri() } by expo-auth-session {client_id=global:a, redirect_uri=expo-auth-session:makeRedirectUri.()}',
    [`import { useAuthRequest } from 'expo-auth-session'; useAuthRequest({ clientId: a, extraParams: { code_challenge: c } }, discovery);`]:
      'request { clientId: a, extraParams: …hallenge: c } } by expo-auth-session {client_id=global:a, extraParams={code_challenge=global:c}, code_challenge=global:c}',
    [`import auth0 from 'auth0-js'; new auth0.WebAuth({ responseType: 'code' }).authorize({ redirectUri: a, codeChallenge: c });`]:
      'request { redirectUri: a, codeChallenge: c } by auth0-js {redirect_uri=global:a, code_challenge=global:c, redirectUri=global:a, codeChallenge=global:c, response_type="code"}',
    [`import auth0 from 'auth0-js'; new auth0.WebAuth({ responseType: 'token' }).authorize({ redirectUri: a });`]:
      'request { redirectUri: a } by auth0-js {redirect_uri=global:a, redirectUri=global:a, response_type="token"}',
    [`import auth0 from 'auth0-js'; new auth0.WebAuth(options).authorize({ redirectUri: a });`]:
      'request { redirectUri: a } by auth0-js {redirect_uri=global:a, redirectUri=global:a, response_type=global:options.responseType}',
    [`import auth0 from 'auth0-js'; given.authorize({ redirectUri: a, responseType: 'code' });`]:
      'request { redirectUri: a, responseType: \'code\' } by auth0-js {redirect_uri=global:a, response_type="code", redirectUri=global:a, responseType="code", …<call authorize>}',
    [`import ClientOAuth2 from 'client-oauth2'; new ClientOAuth2({ clientId: a, query: { code_challenge: c } }).code.getUri();`]:
      'request new ClientOAuth2({ clientId:…).code.getUri() by client-oauth2 {code_challenge=global:c}',
    [`import ClientOAuth2 from 'client-oauth2'; new ClientOAuth2({ clientId: a }).code.getUri({ query: { code_challenge: c } });`]:
      'request { query: { code_challenge: c } } by client-oauth2 {query={code_challenge=global:c}, code_challenge=global:c}',
    [`import ClientOAuth2 from 'client-oauth2'; new ClientOAuth2({ clientId: a, query }).code.getUri();`]:
      'request new ClientOAuth2({ clientId:…).code.getUri() by client-oauth2 {code_challenge=global:query.code_challenge}',
    [`import jsforce from 'jsforce'; new jsforce.OAuth2({ clientId: a, useVerifier: true }).getAuthorizationUrl({ scope: b });`]:
      'request { scope: b } by jsforce to https://login.salesforce.com/services/oauth2/authorize {scope=global:b, code_challenge=<call OAuth2>}',
    [`import jsforce from 'jsforce'; new jsforce.OAuth2({ clientId: a, useVerifier: false }).getAuthorizationUrl({ scope: b });`]:
      'request { scope: b } by jsforce to https://login.salesforce.com/services/oauth2/authorize {scope=global:b}',
    [`import jsforce from 'jsforce'; new jsforce.OAuth2({ clientId: a, useVerifier: flag }).getAuthorizationUrl({ scope: b });`]:
      'request { scope: b } by jsforce to https://login.salesforce.com/services/oauth2/authorize {scope=global:b, code_challenge=global:flag}',
    [`import jsforce from 'jsforce'; new jsforce.OAuth2({ clientId: a }).getAuthorizationUrl({ scope: b });`]:
      'request { scope: b } by jsforce to https://login.salesforce.com/services/oauth2/authorize {scope=global:b}',
    [`import jsforce from 'jsforce'; new jsforce.Connection({ oauth2: { clientId: a, useVerifier: true } }).oauth2.getAuthorizationUrl({ scope: b });`]:
      'request { scope: b } by jsforce to https://login.salesforce.com/services/oauth2/authorize {scope=global:b, code_challenge=<call Connection>}',
    [`import * as oauth from 'oauth4webapi'; oauth.pushedAuthorizationRequest(as, client, auth, { redirect_uri: a });`]:
      'request { redirect_uri: a } by oauth4webapi {redirect_uri=global:a}',
    [`import * as oauth from 'oauth4webapi'; oauth.pushedAuthorizationRequest(as, client, { redirect_uri: a });`]:
      'request { redirect_uri: a } by oauth4webapi {redirect_uri=global:a}',
    [`import { google } from 'googleapis'; new google.auth.OAuth2(a, b, c).generateAuthUrl({ scope: d, code_challenge: c });`]:
      'request { scope: d, code_challenge: c } by google-auth-library to https://accounts.google.com/o/oauth2/v2/auth {scope=global:d, code_challenge=global:c}',
    [`import { google } from 'googleapis'; new google.auth.OAuth2(a, b, c).generateAuthUrl({ scope: d });`]:
      'request { scope: d } by google-auth-library to https://accounts.google.com/o/oauth2/v2/auth {scope=global:d}',
    [`import { OAuth2Client } from 'google-auth-library'; const make = () => new OAuth2Client(a); make().generateAuthUrl({ scope: d });`]:
      'request { scope: d } by google-auth-library to https://accounts.google.com/o/oauth2/v2/auth {scope=global:d}',
  },
);

tells(
  'an exchange of a library',
  { about: ['token'] },
  {
    [`${openid}client.authorizationCodeGrant(config, url, { pkceCodeVerifier: v });`]:
      'token { pkceCodeVerifier: v } by openid-client: verifier yes',
    [`${openid}client.authorizationCodeGrant(config, url, { code_verifier: v });`]:
      'token { code_verifier: v } by openid-client: verifier no',
    [`${openid}client.authorizationCodeGrant(config, url, { pkceCodeVerifier: '' });`]:
      "token { pkceCodeVerifier: '' } by openid-client: verifier no",
    [`${openid}client.authorizationCodeGrant(config, url, { pkceCodeVerifier: undefined });`]:
      'token { pkceCodeVerifier: undefined } by openid-client: verifier no',
    [`${openid}client.authorizationCodeGrant(config, url, { pkceCodeVerifier: x ? v : undefined });`]:
      'token { pkceCodeVerifier: x ? v : undefined } by openid-client: verifier maybe',
    [`${openid}client.authorizationCodeGrant(config, url, { ...(x && { pkceCodeVerifier: v }) });`]:
      'token { ...(x && { pkceCodeVerifier: v }) } by openid-client: verifier maybe',
    [`${openid}client.authorizationCodeGrant(config, url, checks);`]:
      'token client.authorizationCodeGran…g, url, checks) by openid-client: verifier yes',
    [`${openid}client.authorizationCodeGrant(config, url, { ...checks });`]:
      'token { ...checks } by openid-client: verifier yes',
    [`${openid}client.authorizationCodeGrant(config, url);`]:
      'token client.authorizationCodeGrant(config, url) by openid-client: verifier no',
    [`${openid}client.authorizationCodeGrant(...all);`]:
      'token client.authorizationCodeGrant(...all) by openid-client: verifier yes',
    [`${openid}client.authorizationCodeGrant(config, url, {}, { code_verifier: v });`]:
      'token {} by openid-client: verifier yes',
    [`${openid}client.authorizationCodeGrant(config, url, {}, new URLSearchParams({ a: b }));`]:
      'token {} by openid-client: verifier no',
    [`${openid}client.authorizationCodeGrant(config, url, {}, extra);`]: 'token {} by openid-client: verifier maybe',
    [`${openid}client.genericGrantRequest(config, 'authorization_code', { code });`]:
      'token { code } by openid-client: verifier no',
    [`${openid}client.genericGrantRequest(config, 'refresh_token', { code });`]: '',
    [`${openid}client.genericGrantRequest(config, grant, { code });`]: '',
    [`${openid}const issuer = await client.Issuer.discover(a); new issuer.Client({}).callback(b, params, { state });`]:
      'token { state } by openid-client: verifier no',
    [`${openid}const issuer = await client.Issuer.discover(a); new issuer.Client({}).callback(b, params, { state, code_verifier: v });`]:
      'token { state, code_verifier: v } by openid-client: verifier yes',
    [`${openid}const issuer = await client.Issuer.discover(a); new issuer.Client({}).callback(b, params, { codeVerifier: v });`]:
      'token { codeVerifier: v } by openid-client: verifier no',
    [`${openid}const issuer = await client.Issuer.discover(a); new issuer.Client({}).callback(b, params, {}, { exchangeBody: { code_verifier: v } });`]:
      'token {} by openid-client: verifier yes',
    [`${openid}const issuer = await client.Issuer.discover(a); new issuer.Client({}).grant({ grant_type: 'authorization_code', code });`]:
      "token { grant_type: 'authorization_code', code }: verifier no | token { grant_type: 'authorization_code', code } by openid-client: verifier no",
    [`${openid}const issuer = await client.Issuer.discover(a); new issuer.Client({}).grant({ grant_type: 'client_credentials' });`]:
      '',
    [`import { OAuth2Client as C } from 'google-auth-library'; new C(a).getToken(code);`]:
      'token new C(a).getToken(code) by google-auth-library: verifier no',
    [`import { OAuth2Client as C } from 'google-auth-library'; new C(a).getToken('4/abc');`]:
      "token new C(a).getToken('4/abc') by google-auth-library: verifier no",
    [`import { OAuth2Client as C } from 'google-auth-library'; new C(a).getToken(req.query.code);`]:
      'token new C(a).getToken(req.query.code) by google-auth-library: verifier no',
    [`import { OAuth2Client as C } from 'google-auth-library'; new C(a).getToken(authCode);`]:
      'token new C(a).getToken(authCode) by google-auth-library: verifier no',
    [`import { OAuth2Client as C } from 'google-auth-library'; new C(a).getToken(options);`]:
      'token new C(a).getToken(options) by google-auth-library: verifier yes',
    [`import { OAuth2Client as C } from 'google-auth-library'; new C(a).getToken({ code });`]:
      'token { code } by google-auth-library: verifier no',
    [`import { OAuth2Client as C } from 'google-auth-library'; new C(a).getToken({ code, codeVerifier: v });`]:
      'token { code, codeVerifier: v } by google-auth-library: verifier yes',
    [`import { OAuth2Client as C } from 'google-auth-library'; new C(a).getToken({ code, code_verifier: v });`]:
      'token { code, code_verifier: v } by google-auth-library: verifier no',
    [`import { OAuth2Client as C } from 'google-auth-library'; new C(a).getToken();`]:
      'token new C(a).getToken() by google-auth-library: verifier no',
    [`import * as o from 'oauth4webapi'; o.authorizationCodeGrantRequest(as, client, auth, params, uri, v);`]:
      'token o.authorizationCodeGrantRequ…params, uri, v) by oauth4webapi: verifier yes',
    [`import * as o from 'oauth4webapi'; o.authorizationCodeGrantRequest(as, client, o.ClientSecretPost(s), params, uri);`]:
      'token o.authorizationCodeGrantRequ…), params, uri) by oauth4webapi: verifier no',
    [`import * as o from 'oauth4webapi'; o.authorizationCodeGrantRequest(as, client, params, uri, v, options);`]:
      'token o.authorizationCodeGrantRequ…ri, v, options) by oauth4webapi: verifier yes',
    [`import { Google } from 'arctic'; new Google(a, b, c).validateAuthorizationCode(code, v);`]:
      'token new Google(a, b, c).validate…onCode(code, v) by arctic: verifier yes',
    [`import { Google } from 'arctic'; new Google(a, b, c).validateAuthorizationCode(code);`]:
      'token new Google(a, b, c).validate…ationCode(code) by arctic: verifier no',
    [`import { Google } from 'arctic'; new Google(a, b, c).validateAuthorizationCode(code, null);`]:
      'token new Google(a, b, c).validate…ode(code, null) by arctic: verifier no',
    [`import ClientOAuth2 from 'client-oauth2'; new ClientOAuth2({ clientId: a, body: { code_verifier: v } }).code.getToken(url);`]:
      'token new ClientOAuth2({ clientId:…e.getToken(url) by client-oauth2: verifier maybe',
    [`import ClientOAuth2 from 'client-oauth2'; new ClientOAuth2({ clientId: a }).code.getToken(url);`]:
      'token new ClientOAuth2({ clientId:…e.getToken(url) by client-oauth2: verifier no',
    [`import ClientOAuth2 from 'client-oauth2'; given.code.getToken(url);`]: '',
    [`import jsforce from 'jsforce'; const c = new jsforce.OAuth2({ clientId: a, useVerifier: false }); c.requestToken(code);`]:
      'token c.requestToken(code) by jsforce: verifier no',
    [`import jsforce from 'jsforce'; const c = new jsforce.OAuth2({ clientId: a, useVerifier: true }); c.requestToken(code);`]:
      'token c.requestToken(code) by jsforce: verifier maybe',
    [`import { exchangeCodeAsync as redeem } from 'expo-auth-session'; redeem({ clientId: a, code, extraParams: { code_verifier: v } }, discovery);`]:
      'token { clientId: a, code, extraPa…verifier: v } } by expo-auth-session: verifier yes',
    [`import { exchangeCodeAsync as redeem } from 'expo-auth-session'; redeem({ clientId: a, code, extraParams: {} }, discovery);`]:
      'token { clientId: a, code, extraParams: {} } by expo-auth-session: verifier no',
    [`import { exchangeCodeAsync as redeem } from 'expo-auth-session'; redeem({ clientId: a, code, extraParams }, discovery);`]:
      'token { clientId: a, code, extraParams } by expo-auth-session: verifier yes',
    [`import { exchangeCodeAsync as redeem } from 'expo-auth-session'; redeem({ clientId: a, code, codeVerifier: v }, discovery);`]:
      'token { clientId: a, code, codeVerifier: v } by expo-auth-session: verifier no',
  },
);

tells(
  'a length that a generator is told',
  { about: ['weak', 'verifier'] },
  {
    "import { generators } from 'openid-client'; const v = generators.codeVerifier(); const c = generators.codeChallenge(v);":
      'verifier generators.codeVerifier() library (hashed+library) yes',
    "import { generators } from 'openid-client'; const v = generators.codeVerifier(16); const c = generators.codeChallenge(v);":
      'verifier generators.codeVerifier(16) library (hashed+library) yes | weak tooFewBytes 16 {"bytes":16}',
    "import { generators } from 'openid-client'; const v = generators.codeVerifier(64); const c = generators.codeChallenge(v);":
      'verifier generators.codeVerifier(64) library (hashed+library) yes',
    "import { generators } from 'openid-client'; const v = generators.codeVerifier(200); const c = generators.codeChallenge(v);":
      'verifier generators.codeVerifier(200) library (hashed+library) yes | weak tooLong 200 {"length":267}',
    "import { generators } from 'openid-client'; const n = 16; const v = generators.codeVerifier(n); const c = generators.codeChallenge(v);":
      'verifier generators.codeVerifier(n) library (hashed+library) yes | weak tooFewBytes n {"bytes":16}',
    "import { generators } from 'openid-client'; const v = generators.codeVerifier(n); const c = generators.codeChallenge(v);":
      'verifier generators.codeVerifier(n) library (hashed+library) yes',
    "import { generators } from 'openid-client'; const v = generators.codeVerifier(x ? 16 : 64); const c = generators.codeChallenge(v);":
      'verifier generators.codeVerifier(x ? 16 : 64) library (hashed+library) yes',
    "import { generators } from 'openid-client'; const v = generators.codeVerifier('16'); const c = generators.codeChallenge(v);":
      "verifier generators.codeVerifier('16') library (hashed+library) yes",
    "import pkceChallenge from 'pkce-challenge'; const { code_verifier } = await pkceChallenge(40);":
      'verifier pkceChallenge(40) .code_verifier library (library+named) yes | weak tooShort 40 {"length":40}',
    "import pkceChallenge from 'pkce-challenge'; const { code_verifier } = await pkceChallenge(64);":
      'verifier pkceChallenge(64) .code_verifier library (library+named) yes',
    "import pkceChallenge from 'pkce-challenge'; const { code_verifier } = await pkceChallenge(200);":
      'verifier pkceChallenge(200) .code_verifier library (library+named) yes | weak tooLong 200 {"length":200}',
    "import pkceChallenge from 'pkce-challenge'; const { code_verifier } = await pkceChallenge(...all);":
      'verifier pkceChallenge(...all) .code_verifier library (library+named) yes',
  },
);
