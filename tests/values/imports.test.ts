// Where does something come from: module and path?
import { describe } from 'vitest';
import { shows } from '../support/show';

describe('modules', () => {
  shows({
    'a named import': [`import { Issuer } from 'openid-client'; show(Issuer);`, 'openid-client:Issuer'],
    'a renamed import': [`import { Issuer as I } from 'openid-client'; show(I);`, 'openid-client:Issuer'],
    'a default import': [
      `import oauth from 'simple-oauth2'; show(oauth, oauth.create);`,
      'simple-oauth2:',
      'simple-oauth2:create',
    ],
    'default under its name': [`import { default as oauth } from 'simple-oauth2'; show(oauth);`, 'simple-oauth2:'],
    'a namespace import': [
      `import * as client from 'openid-client'; show(client.discovery);`,
      'openid-client:discovery',
    ],
    'default of a namespace': [
      `import * as client from 'openid-client'; show(client.default.discovery);`,
      'openid-client:discovery',
    ],
    'a function that gives a promise': [
      `import { promisify } from 'node:util'; import { draw } from 'a'; show(promisify(draw), promisify(draw)(4));`,
      'a:draw',
      'a:draw.()',
    ],
    'a function of the file that gives a promise': [
      `import { promisify } from 'util'; const draw = (n, done) => done(null, n); show(promisify(draw)(4));`,
      'util:promisify.().()',
    ],
    'a method that is bound to its own object': [
      `import a from 'a'; const c = new a.C(); show(c.draw.bind(c), a.draw.bind(a)(1));`,
      'a:C.new.draw',
      'a:draw.()',
    ],
    'a method that is bound to something else': [
      `import a from 'a'; import b from 'b'; show(a.draw.bind(b), a.draw.bind(a, 1), a.bind('x'), a.draw.bind(x));`,
      'a:draw.bind.()',
      'a:draw.bind.()',
      'a:bind.()',
      'a:draw.bind.()',
    ],
    'dynamic import': [
      `async function f() { const c = await import('openid-client'); show(c.discovery); }`,
      'openid-client:discovery',
    ],
    'dynamic import, taken apart': [
      `async function f() { const { discovery } = await import('openid-client'); show(discovery); }`,
      'openid-client:discovery',
    ],
    'dynamic import with then': [
      `import('openid-client').then(({ discovery }) => { show(discovery); });`,
      'openid-client:discovery',
    ],
    'dynamic import of one of two': [
      `async function f() { const c = await import(old ? 'openid-client' : 'oidc-client-ts'); show(c.discovery); }`,
      'openid-client:discovery | oidc-client-ts:discovery',
    ],
    'dynamic import of something known or not': [
      `async function f() { const c = await import(old ? 'openid-client' : other); show(c.discovery); }`,
      'openid-client:discovery | <import discovery>',
    ],
    'dynamic import of something unknown': [`async function f(m) { show(await import(m)); }`, '<import>'],
    'something global': [
      `show(window.location.href, crypto.randomUUID());`,
      'global:window.location.href',
      'global:crypto.randomUUID.()',
    ],
    'import.meta': [`show(import.meta.env.CLIENT_ID);`, 'global:import.meta.env.CLIENT_ID'],
    'a re-export is no binding': [`export { a } from 'm'; show(a);`, 'global:a'],
  });
  shows(
    {
      require: [`const oauth = require('simple-oauth2'); show(oauth.create);`, 'simple-oauth2:create'],
      'require, taken apart': [
        `const { Issuer, generators: g } = require('openid-client'); show(Issuer, g.codeVerifier());`,
        'openid-client:Issuer',
        'openid-client:generators.codeVerifier.()',
      ],
      'a member of require': [`const Issuer = require('openid-client').Issuer; show(Issuer);`, 'openid-client:Issuer'],
      'require of something unknown': [`function f(m) { show(require(m)); }`, 'global:require.()'],
      'a require of the file is another thing': [`function require(m) { return m; } show(require('x'));`, '"x"'],
    },
    { sourceType: 'commonjs' },
  );
  shows(
    {
      'import x = require()': [`import oauth = require('simple-oauth2'); show(oauth.create);`, 'simple-oauth2:create'],
      'import type': [
        `import type { Issuer } from 'openid-client'; function f(i: Issuer) { show(i.client); }`,
        'openid-client:Issuer.new.client',
      ],
      'a typed parameter': [
        `import { AuthService } from './auth'; function f(a: AuthService) { show(a.login()); }`,
        './auth:AuthService.new.login.()',
      ],
      'a typed parameter of a namespace': [
        `import * as oidc from 'oidc'; function f(a: oidc.Client | undefined) { show(a.login); }`,
        'oidc:Client.new.login',
      ],
      'a typed field': [
        `import { AuthService } from './auth'; class A { private auth: AuthService; f() { show(this.auth.login()); } }`,
        './auth:AuthService.new.login.()',
      ],
      'a typed field of the constructor': [
        `import { AuthService } from './auth'; class A { constructor(private auth: AuthService) {} f() { show(this.auth.login()); } }`,
        './auth:AuthService.new.login.()',
      ],
      'an object of a class that a value names': [
        `import { OAuth2 } from 'oauth'; function f(a: InstanceType<typeof OAuth2>, b: typeof OAuth2.prototype) { show(a.login); show(b.login); }`,
        'oauth:OAuth2.new.login',
        'oauth:OAuth2.new.login',
      ],
      'the class itself is no object of it': [
        `import { OAuth2 } from 'oauth'; function f(a: typeof OAuth2, b: InstanceType<OAuth2>) { show(a.login); show(b.login); }`,
        '<parameter login>',
        '<parameter login>',
      ],
      'a type of the file says nothing': [
        `interface Config { kind: string } function f(c: Config) { show(c.kind); }`,
        '<parameter kind>',
      ],
      'a global type says nothing': [`function f(u: Array<string>) { show(u); }`, '<parameter u>'],
    },
    { typescript: true },
  );
});

describe('instances', () => {
  shows({
    'of an imported class': [
      `import { Client } from 'oauth'; const c = new Client({}); show(c.authorize());`,
      'oauth:Client.new.authorize.()',
    ],
    'of a member of an instance': [
      `import { Issuer } from 'openid-client'; const i = await Issuer.discover('x'); const c = new i.Client({}); show(c.authorizationUrl({}));`,
      'openid-client:Issuer.discover.().Client.new.authorizationUrl.()',
    ],
    'kept in a field': [
      `import { Client } from 'oauth'; class A { constructor() { this.c = new Client(); } f() { show(this.c.authorize()); } }`,
      'oauth:Client.new.authorize.()',
    ],
    'given back by a function of the file': [
      `import { Client } from 'oauth'; const make = () => new Client(); show(make().authorize());`,
      'oauth:Client.new.authorize.()',
    ],
    'of a class of the file that extends an imported one': [
      `import { Client } from 'oauth'; class Own extends Client {} show(new Own().authorize());`,
      'oauth:Client.new.authorize.()',
    ],
    'of a class of the file that extends one of its own classes, which extends an imported one': [
      `import { Client } from 'oauth'; class Own extends Client {} class Two extends Own {} show(new Two().authorize);`,
      'oauth:Client.new.authorize',
    ],
    'what a class that extends an imported one declares itself': [
      `import { Client } from 'oauth'; class Own extends Client { authorize() { return 'own'; } } show(new Own().authorize());`,
      '"own"',
    ],
    'the imported class itself, by super': [
      `import { Client } from 'oauth'; class Own extends Client { authorize() { show(super.authorize); } }`,
      'oauth:Client.new.authorize',
    ],
    'super in a static method is the class, and in a class that extends one of the file an object of that one': [
      `import { Client } from 'oauth'; class Own extends Client { static make() { show(super.make); } }
class Two extends Own { authorize() { show(super.authorize); } }`,
      '<syntax make>',
      'oauth:Client.new.authorize',
    ],
  });
});
