// Under which conditions does an option of a library count, and what is written to mend it? Each condition beside its near miss.
import { reports } from '../../support/findings';
import { tells } from '../../support/facts';

tells(
  'an option that counts under a condition',
  { about: ['option', 'grant'] },
  {
    "import Grant from 'grant'; Grant.express()({ google: { key: a, secret: b } });":
      'option { key: a, secret: b } of grant: pkce left out OFF',
    "import Grant from 'grant'; Grant.express()({ google: { client_id: a } });":
      'option { client_id: a } of grant: pkce left out OFF',
    "import Grant from 'grant'; Grant.express()({ google: { scope: a } });": '',
    "import Grant from 'grant'; Grant.express()({ google: { key: '' } });": '',
    "import Grant from 'grant'; Grant.express()({ google: { key: process.env.KEY || '' } });":
      "option { key: process.env.KEY || '' } of grant: pkce left out OFF",
    "import Grant from 'grant'; Grant.express()({ twitter: { key: a } });": '',
    "import Grant from 'grant'; Grant.express()({ google: { key: a, oauth: 1 } });": '',
    "import Grant from 'grant'; Grant.express()({ google: { key: a, oauth: 2 } });":
      'option { key: a, oauth: 2 } of grant: pkce left out OFF',
    "import Grant from 'grant'; Grant.express()({ google: { key: a, oauth: version } });": '',
    "import Grant from 'grant'; Grant.express()({ google: { key: a, pkce: true } });":
      'option true of grant: pkce true alone',
    "import Grant from 'grant'; Grant.express()({ google: { key: a, pkce: false } });":
      'option false of grant: pkce false alone OFF',
    "import Grant from 'grant'; Grant.express()({ defaults: { pkce: true }, google: { key: a } });":
      'option true of grant: pkce true alone',
    "import Grant from 'grant'; Grant.express()({ defaults: { pkce: false }, google: { key: a } });":
      'option false of grant: pkce false alone OFF',
    "import Grant from 'grant'; Grant.express()({ defaults: { origin }, google: { key: a } });":
      'option { key: a } of grant: pkce left out OFF | option { origin } of grant: pkce left out',
    "import Grant from 'grant'; Grant.express()({ defaults: { ...more }, google: { key: a } });": '',
    "import Grant from 'grant'; Grant.express()({ defaults, google: { key: a } });": '',
    "import Grant from 'grant'; Grant.express()({ google: google });": '',
    "import Grant from 'grant'; Grant.express()({ google: { key: a, ...more } });": '',
    "import Grant from 'grant'; Grant.express()(config);": '',
    "import Grant from 'grant'; Grant.default({ config: { google: { key: a } } });":
      'option { key: a } of grant: pkce left out OFF',
    "import Grant from 'grant'; new Grant({ config: { google: { key: a } } });":
      'option { key: a } of grant: pkce left out OFF',
    "import Grant from 'grant'; Grant.other()({ google: { key: a } });": '',
    "import type { GrantConfig } from 'grant'; const c: GrantConfig = { google: { key: a } };":
      'option { key: a } of grant: pkce left out OFF',
    "import hello from 'hellojs'; hello.init({ google: a }, { redirect_uri: b });":
      'grant implicit { redirect_uri: b } hellojs response_type',
    "import hello from 'hellojs'; hello.init({ github: a }, { redirect_uri: b });": '',
    "import hello from 'hellojs'; hello.init(clients, { redirect_uri: b });": '',
    "import hello from 'hellojs'; hello.init({ google: a }, { response_type: 'code' });": '',
    "import hello from 'hellojs'; hello.init({ google: a }, { response_type: 'token' });":
      "grant implicit 'token' hellojs",
    "import hello from 'hellojs'; hello.init({ google: a }, { response_type: x || 'token' });": '',
    "import hello from 'hellojs'; hello.init({ google: a }, { response_type: ['code', 'token'] });":
      "grant implicit ['code', 'token'] hellojs",
    "import hello from 'hellojs'; hello.init({ google: a });":
      'grant implicit hello.init({ google: a }) hellojs response_type',
    "import hello from 'hellojs'; hello('google').login({ response_type: 'token' });": "grant implicit 'token' hellojs",
    "import hello from 'hellojs'; hello('google').login('google', { response_type: 'token' });": '',
    'hello.init({ google: a }, { redirect_uri: b });': 'grant implicit { redirect_uri: b } hellojs response_type',
    'hello.init({ google: a }, { scope: b }); // redirect_uri': '',
    'window.hello.init({ google: a }, { redirect_uri: b });':
      'grant implicit { redirect_uri: b } hellojs response_type',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ redirectUri: a });":
      'option { redirectUri: a } of angular-oauth2-oidc: disablePKCE left out | grant implicit { redirectUri: a } angular-oauth2-oidc responseType',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ issuer: a });":
      'option { issuer: a } of angular-oauth2-oidc: disablePKCE left out',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ redirectUri: a, dummyClientSecret: b });":
      'option { redirectUri: a, dummyClientSecret: b } of angular-oauth2-oidc: disablePKCE left out',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ redirectUri: a, requestAccessToken: false });":
      'option { redirectUri: a, requestAcc…sToken: false } of angular-oauth2-oidc: disablePKCE left out',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ redirectUri: a, requestAccessToken: true });":
      'option { redirectUri: a, requestAccessToken: true } of angular-oauth2-oidc: disablePKCE left out | grant implicit { redirectUri: a, requestAccessToken: true } angular-oauth2-oidc responseType',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ redirectUri: a, responseType: '' });":
      "option { redirectUri: a, responseType: '' } of angular-oauth2-oidc: disablePKCE left out | grant implicit { redirectUri: a, responseType: '' } angular-oauth2-oidc responseType",
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ redirectUri: a, responseType: 'code' });":
      "option { redirectUri: a, responseType: 'code' } of angular-oauth2-oidc: disablePKCE left out",
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ redirectUri: a, responseType: 'id_token token' });":
      "option { redirectUri: a, responseTy…_token token' } of angular-oauth2-oidc: disablePKCE left out | grant implicit 'id_token token' angular-oauth2-oidc | grant implicit 'id_token token'",
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().initImplicitFlow();":
      'grant implicit new OAuthService().initImplicitFlow() angular-oauth2-oidc',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().initCodeFlow();": '',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().fetchTokenUsingPasswordFlow(a, b);":
      'grant password new OAuthService().fetchToke…swordFlow(a, b) angular-oauth2-oidc',
    "import { OAuthService } from 'angular-oauth2-oidc'; class A { constructor(private service: OAuthService) { this.service.initImplicitFlow(); } }":
      'grant implicit this.service.initImplicitFlow() angular-oauth2-oidc',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ disablePKCE: true, responseType: 'code', customQueryParams: { code_challenge: c } });":
      '',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ disablePKCE: true, responseType: 'code', customQueryParams: { code_challenge: '' } });":
      'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ disablePKCE: true, responseType: 'code', customQueryParams: { scope: c } });":
      'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ disablePKCE: true, responseType: 'code', customQueryParams: new URLSearchParams({ code_challenge: c }) });":
      '',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ disablePKCE: true, responseType: 'code', customQueryParams: more() });":
      '',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ disablePKCE: true, responseType: 'code', customQueryParams: 'a' });":
      'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    "import { OAuthService } from 'angular-oauth2-oidc'; new OAuthService().configure({ disablePKCE: true, responseType: 'code', scope: more() });":
      'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    "import { OktaAuth } from '@okta/okta-auth-js'; new OktaAuth({ pkce: false });":
      'option false of @okta/okta-auth-js: pkce false alone OFF | option { pkce: false } of @okta/okta-auth-js: codeChallengeMethod left out',
    "import { OktaAuth } from '@okta/okta-auth-js'; new OktaAuth({ pkce: false, responseType: 'code' });":
      "option false of @okta/okta-auth-js: pkce false alone OFF | option { pkce: false, responseType: 'code' } of @okta/okta-auth-js: codeChallengeMethod left out",
    "import { OktaAuth } from '@okta/okta-auth-js'; new OktaAuth({ pkce: false, responseType: ['code', 'id_token'] });":
      "option false of @okta/okta-auth-js: pkce false alone OFF | option { pkce: false, responseType:…, 'id_token'] } of @okta/okta-auth-js: codeChallengeMethod left out",
    "import { OktaAuth } from '@okta/okta-auth-js'; new OktaAuth({ pkce: false, responseType: ['token', 'id_token'] });":
      "option { pkce: false, responseType:…, 'id_token'] } of @okta/okta-auth-js: codeChallengeMethod left out | grant implicit ['token', 'id_token'] @okta/okta-auth-js",
    "import { OktaAuth } from '@okta/okta-auth-js'; new OktaAuth({ pkce: false, responseType: ['token', ...more] });":
      "option false of @okta/okta-auth-js: pkce false alone OFF | option { pkce: false, responseType:…en', ...more] } of @okta/okta-auth-js: codeChallengeMethod left out | grant implicit ['token', ...more] @okta/okta-auth-js",
    "import { OktaAuth } from '@okta/okta-auth-js'; new OktaAuth({ pkce: false, responseType: [] });":
      'option false of @okta/okta-auth-js: pkce false alone OFF | option { pkce: false, responseType: [] } of @okta/okta-auth-js: codeChallengeMethod left out',
    "import { OktaAuth } from '@okta/okta-auth-js'; new OktaAuth({ pkce: false, responseType: 'token' });":
      "option { pkce: false, responseType: 'token' } of @okta/okta-auth-js: codeChallengeMethod left out | grant implicit 'token' @okta/okta-auth-js",
    "import { OktaAuth } from '@okta/okta-auth-js'; new OktaAuth({ pkce: false, responseType: type });":
      'option false of @okta/okta-auth-js: pkce false alone OFF | option { pkce: false, responseType: type } of @okta/okta-auth-js: codeChallengeMethod left out',
    "import { OktaAuth } from '@okta/okta-auth-js'; new OktaAuth({ pkce: true, responseType: 'token' });":
      "option { pkce: true, responseType: 'token' } of @okta/okta-auth-js: codeChallengeMethod left out",
    "import { OktaAuth } from '@okta/okta-auth-js'; new OktaAuth({ responseType: 'token' });":
      "option { responseType: 'token' } of @okta/okta-auth-js: codeChallengeMethod left out",
    'new OktaAuth({ pkce: false });':
      'option false of @okta/okta-auth-js: pkce false alone OFF | option { pkce: false } of @okta/okta-auth-js: codeChallengeMethod left out',
    "import { OktaAuth } from '@okta/okta-auth-js'; new OktaAuth({}).token.getWithRedirect({ pkce: false });":
      'option false of @okta/okta-auth-js: pkce false alone OFF | option { pkce: false } of @okta/okta-auth-js: codeChallengeMethod left out | option {} of @okta/okta-auth-js: pkce left out | option {} of @okta/okta-auth-js: codeChallengeMethod left out',
    "import { OktaAuth } from '@okta/okta-auth-js'; new OktaAuth({}).other.getWithRedirect({ pkce: false });":
      'option {} of @okta/okta-auth-js: pkce left out | option {} of @okta/okta-auth-js: codeChallengeMethod left out',
    "import { GenericOAuth2 } from '@capacitor-community/generic-oauth2'; GenericOAuth2.authenticate({ responseType: 'code' });":
      "option { responseType: 'code' } of @capacitor-community/generic-oauth2: pkceEnabled left out OFF",
    "import { GenericOAuth2 } from '@capacitor-community/generic-oauth2'; GenericOAuth2.authenticate({ responseType: 'code', web: { pkceEnabled: true } });":
      'option true of @capacitor-community/generic-oauth2: pkceEnabled true alone',
    "import { GenericOAuth2 } from '@capacitor-community/generic-oauth2'; GenericOAuth2.authenticate({ responseType: 'code', web: { a: b } });":
      "option { responseType: 'code', web: { a: b } } of @capacitor-community/generic-oauth2: pkceEnabled left out OFF | option { a: b } of @capacitor-community/generic-oauth2: pkceEnabled left out",
    "import { GenericOAuth2 } from '@capacitor-community/generic-oauth2'; GenericOAuth2.authenticate({ web: { responseType: 'code' } });":
      "option { responseType: 'code' } of @capacitor-community/generic-oauth2: pkceEnabled left out | option { responseType: 'code' } of @capacitor-community/generic-oauth2: pkceEnabled left out OFF",
    "import { GenericOAuth2 } from '@capacitor-community/generic-oauth2'; GenericOAuth2.authenticate({ pkceEnabled: true, web: { responseType: 'code' } });":
      "option { responseType: 'code' } of @capacitor-community/generic-oauth2: pkceEnabled left out",
    "import { GenericOAuth2 } from '@capacitor-community/generic-oauth2'; GenericOAuth2.authenticate({ pkceEnabled: true, web: { pkceEnabled: false } });":
      'option false of @capacitor-community/generic-oauth2: pkceEnabled false alone OFF | grant implicit { pkceEnabled: false } @capacitor-community/generic-oauth2 responseType',
    "import { GenericOAuth2 } from '@capacitor-community/generic-oauth2'; GenericOAuth2.authenticate({ pkceEnabled: true, ios: { pkceEnabled: false } });":
      'option false of @capacitor-community/generic-oauth2: pkceEnabled false alone OFF',
    "import { createClient } from '@supabase/supabase-js'; createClient(a, b).auth.signInWithOAuth(c);":
      'option createClient(a, b) of @supabase/supabase-js: auth.flowType left out | grant implicit createClient(a, b) @supabase/supabase-js auth.flowType',
    "import { createClient } from '@supabase/supabase-js'; createClient(a, b, {}).auth.signInWithOAuth(c);":
      'option {} of @supabase/supabase-js: auth.flowType left out | grant implicit {} @supabase/supabase-js auth.flowType',
    "import { createClient } from '@supabase/supabase-js'; createClient(a, b, { auth: {} }).auth.signInWithOAuth(c);":
      'option {} of @supabase/supabase-js: auth.flowType left out | grant implicit {} @supabase/supabase-js auth.flowType',
    "import { createClient } from '@supabase/supabase-js'; createClient(a, b, { auth: { flowType: 'pkce' } }).auth.signInWithOAuth(c);":
      "option 'pkce' of @supabase/supabase-js: auth.flowType pkce alone",
    "import { createClient } from '@supabase/supabase-js'; createClient(a, b, { auth: { flowType: 'implicit' } });":
      "option 'implicit' of @supabase/supabase-js: auth.flowType implicit alone OFF",
    "import { createClient } from '@supabase/supabase-js'; createClient(a, b, { auth }).auth.signInWithOAuth(c);": '',
    "import { createClient } from '@supabase/supabase-js'; createClient(a, b, { accessToken }).auth.signInWithOAuth(c);":
      'option { accessToken } of @supabase/supabase-js: auth.flowType left out',
    "import { createClient } from '@supabase/supabase-js'; createClient(a, b, options).auth.signInWithOAuth(c);": '',
    "import { createClient } from '@supabase/supabase-js'; createClient(...all).auth.signInWithOAuth(c);": '',
    "import { createClient } from '@supabase/supabase-js'; createClient(a, b).auth.linkIdentity(c);":
      'option createClient(a, b) of @supabase/supabase-js: auth.flowType left out | grant implicit createClient(a, b) @supabase/supabase-js auth.flowType',
    "import { createClient } from '@supabase/supabase-js'; createClient(a, b).auth.signInWithPassword(c);":
      'option createClient(a, b) of @supabase/supabase-js: auth.flowType left out',
    "import { createClient } from '@supabase/supabase-js'; createClient(a, b); other.auth.signInWithOAuth(c);":
      'option createClient(a, b) of @supabase/supabase-js: auth.flowType left out',
    "import { useGoogleLogin } from '@react-oauth/google'; useGoogleLogin({ flow: 'implicit' });":
      "grant implicit 'implicit' @react-oauth/google",
    "import { useGoogleLogin } from '@react-oauth/google'; useGoogleLogin({ flow: 'auth-code' });": '',
    "import { useGoogleLogin } from '@react-oauth/google'; useGoogleLogin({ onSuccess });":
      'grant implicit { onSuccess } @react-oauth/google flow',
    "import { useGoogleLogin } from '@react-oauth/google'; useGoogleLogin();":
      'grant implicit useGoogleLogin() @react-oauth/google flow',
    'google.accounts.oauth2.initTokenClient({ client_id: a });':
      'grant implicit google.accounts.oauth2.initT…client_id: a }) Google Identity Services',
    'google.accounts.oauth2.initCodeClient({ client_id: a });': '',
    'google.accounts.other.initTokenClient({ client_id: a });': '',
    'window.google.accounts.oauth2.initTokenClient({ client_id: a });':
      'grant implicit window.google.accounts.oauth…client_id: a }) Google Identity Services',
    'google.maps.oauth2.initTokenClient({ client_id: a }); // google.accounts.oauth2': '',
    "new Keycloak().init({ pkceMethod: 'plain' });": "option 'plain' of keycloak-js: pkceMethod plain alone",
    "import Keycloak from 'keycloak-js'; new Keycloak().init({ pkceMethod: false });":
      'option false of keycloak-js: pkceMethod false alone OFF',
    "import Keycloak from 'keycloak-js'; new Keycloak().init({ pkceMethod: 'S256', flow: 'implicit' });":
      "option 'S256' of keycloak-js: pkceMethod S256 alone | grant implicit 'implicit' keycloak-js",
    "import Keycloak from 'keycloak-js'; new Keycloak().init({ pkceMethod: 'S256', flow: 'hybrid' });":
      "option 'S256' of keycloak-js: pkceMethod S256 alone | grant implicit 'hybrid' keycloak-js",
    "import Keycloak from 'keycloak-js'; new Keycloak().init({ pkceMethod: 'S256', flow: 'standard' });":
      "option 'S256' of keycloak-js: pkceMethod S256 alone",
    "import Keycloak from 'keycloak-js'; const k = new Keycloak(); k.init({ pkceMethod: off ? false : 'S256' });":
      "option false of keycloak-js: pkceMethod false OFF | option 'S256' of keycloak-js: pkceMethod S256",
    "import { UserManager } from 'oidc-client-ts'; new UserManager({ disablePKCE: true, extraQueryParams: { code_challenge: c } });":
      '',
    "import { UserManager } from 'oidc-client-ts'; new UserManager({ disablePKCE: true, extraQueryParams: { scope: c } });":
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    "import { UserManager } from 'oidc-client-ts'; new UserManager({ response_type: 'id_token token' });":
      "option { response_type: 'id_token token' } of oidc-client-ts: disablePKCE left out | grant implicit 'id_token token' oidc-client-ts",
    'new oidc.UserManager({ disablePKCE: true }); // response_type':
      'option true of oidc-client-ts: disablePKCE true alone OFF',
    "new Oidc.UserManager({ response_type: 'token' });": "grant implicit 'token' oidc-client",
    "import * as o from 'oauth4webapi'; o.authorizationCodeGrantRequest(as, client, auth, params, uri, o.nopkce);":
      'option o.nopkce of oauth4webapi: no text alone OFF',
    "import { nopkce } from 'oauth4webapi'; import * as o from 'oauth4webapi'; o.authorizationCodeGrantRequest(as, client, auth, params, uri, nopkce);":
      'option nopkce of oauth4webapi: no text alone OFF',
    "import * as o from 'oauth4webapi'; o.authorizationCodeGrantRequest(as, client, auth, params, uri, x ? v : o.nopkce);":
      'option v of oauth4webapi: no text | option o.nopkce of oauth4webapi: no text',
    "import * as o from 'oauth4webapi'; o.authorizationCodeGrantRequest(as, client, auth, params, uri);":
      'option o.authorizationCodeGrantRequ…h, params, uri) of oauth4webapi: left out',
    "import * as o from 'oauth4webapi'; o.authorizationCodeGrantRequest(as, client, auth, params, uri, other.nopkce);":
      'option other.nopkce of oauth4webapi: no text alone',
    "import { CodeChallengeMethod, useAuthRequest } from 'expo-auth-session'; useAuthRequest({ codeChallengeMethod: CodeChallengeMethod.Plain });":
      'option { codeChallengeMethod: CodeC…eMethod.Plain } of expo-auth-session: usePKCE left out | option CodeChallengeMethod.Plain of expo-auth-session: codeChallengeMethod plain alone',
    "import { CodeChallengeMethod, useAuthRequest } from 'expo-auth-session'; useAuthRequest({ codeChallengeMethod: CodeChallengeMethod.S256 });":
      'option { codeChallengeMethod: CodeC…geMethod.S256 } of expo-auth-session: usePKCE left out | option CodeChallengeMethod.S256 of expo-auth-session: codeChallengeMethod S256 alone',
    "import { ResponseType, useAuthRequest } from 'expo-auth-session'; useAuthRequest({ responseType: ResponseType.Token, usePKCE: false });":
      'option { responseType: ResponseType…sePKCE: false } of expo-auth-session: codeChallengeMethod left out | grant implicit ResponseType.Token expo-auth-session',
    "import { ResponseType, useAuthRequest } from 'expo-auth-session'; useAuthRequest({ responseType: ResponseType.Code, usePKCE: false });":
      'option false of expo-auth-session: usePKCE false alone OFF | option { responseType: ResponseType…sePKCE: false } of expo-auth-session: codeChallengeMethod left out',
    "import { useAuthRequest } from 'expo-auth-session/providers/facebook'; useAuthRequest({ clientId: a });":
      'option { clientId: a } of expo-auth-session: codeChallengeMethod left out | grant implicit { clientId: a } expo-auth-session responseType',
    "import { useAuthRequest } from 'expo-auth-session/providers/google'; useAuthRequest({ clientId: a });":
      'option { clientId: a } of expo-auth-session: codeChallengeMethod left out',
    "import { useAuthRequest } from 'expo-auth-session/providers/google'; useAuthRequest({ clientId: a, usePKCE: false });":
      'option { clientId: a, usePKCE: false } of expo-auth-session: codeChallengeMethod left out',
  },
);

reports(
  'an option that is turned on',
  {
    rules: ['no-disabled-pkce'],
    within: (code) =>
      `import { Strategy } from 'passport-oauth2'; import { UserManager } from 'oidc-client-ts'; import { OktaAuth } from '@okta/okta-auth-js';\nimport NextAuth from 'next-auth'; import Google from 'next-auth/providers/google';\n${code}`,
  },
  {
    'new UserManager({ disablePKCE: !0, client_id: a });': 'disabled !0 ⇒ fixed to new UserManager({ client_id: a });',
    'new UserManager({ disablePKCE: !0 });': 'disabled !0 ⇒ fixed to new UserManager({  });',
    'new UserManager({ disablePKCE: !0, });': 'disabled !0 ⇒ fixed to new UserManager({ });',
    'new UserManager({ client_id: a, disablePKCE: !0, });':
      'disabled !0 ⇒ fixed to new UserManager({ client_id: a, });',
    'new UserManager({ client_id: a, disablePKCE: !0, scope: b });':
      'disabled !0 ⇒ fixed to new UserManager({ client_id: a, scope: b });',
    'new UserManager({\n  client_id: a, // who\n  disablePKCE: !0,\n});':
      'disabled !0 ⇒ fixed to   client_id: a, // who',
    'new UserManager({ disablePKCE: !0, /* who */ client_id: a });':
      'disabled !0 ⇒ fixed to new UserManager({ /* who */ client_id: a });',
    'new UserManager({\n  client_id: a,\n  disablePKCE: !0,\n});': 'disabled !0 ⇒ fixed to   client_id: a,',
    'new UserManager({\n  disablePKCE: !0,\n  client_id: a,\n});': 'disabled !0 ⇒ fixed to   client_id: a,',
    'new UserManager({ client_id: a, disablePKCE: true });':
      'disabled true ⇒ fixed to new UserManager({ client_id: a, disablePKCE: false });',
    'new UserManager({ disablePKCE: true, client_id: a });':
      'disabled true ⇒ fixed to new UserManager({ disablePKCE: false, client_id: a });',
    'new UserManager({ disablePKCE: true });': 'disabled true ⇒ fixed to new UserManager({ disablePKCE: false });',
    'new UserManager({ disablePKCE: true, });': 'disabled true ⇒ fixed to new UserManager({ disablePKCE: false, });',
    'new UserManager({ client_id: a, disablePKCE: true, });':
      'disabled true ⇒ fixed to new UserManager({ client_id: a, disablePKCE: false, });',
    'new UserManager({ disablePKCE: true, /* who */ client_id: a });':
      'disabled true ⇒ fixed to new UserManager({ disablePKCE: false, /* who */ client_id: a });',
    'new UserManager({\n  client_id: a,\n  disablePKCE: true,\n  scope: b,\n});':
      'disabled true ⇒ fixed to   disablePKCE: false,',
    'new UserManager({\n  client_id: a,\n  disablePKCE: true,\n});': 'disabled true ⇒ fixed to   disablePKCE: false,',
    'const off = true; new UserManager({ client_id: a, disablePKCE: off });': 'disabled true',
    'const options = { client_id: a }; options.disablePKCE = true; new UserManager(options);':
      'disabled true ⇒ fixed to const options = { client_id: a }; options.disablePKCE = false; new UserManager(options);',
    'new UserManager({ client_id: a, disablePKCE: !0 });': 'disabled !0 ⇒ fixed to new UserManager({ client_id: a });',
    'new OktaAuth({ pkce: false });': 'disabled false ⇒ or new OktaAuth({ pkce: true });',
    'const off = false; new OktaAuth({ pkce: off });': 'disabled false',
    'new Strategy({ clientID: a, pkce: false }, f);':
      'disabled false ⇒ or new Strategy({ clientID: a, pkce: true, state: true }, f);',
    'new Strategy({ clientID: a, pkce: false, state: true }, f);':
      'disabled false ⇒ fixed to new Strategy({ clientID: a, pkce: true, state: true }, f);',
    'new Strategy({ clientID: a, pkce: false, state: false }, f);': 'disabled false',
    'new Strategy({ clientID: a, pkce: false, state: x }, f);': 'disabled false',
    'new Strategy({ clientID: a, pkce: null }, f);':
      'disabled null ⇒ or new Strategy({ clientID: a, pkce: true, state: true }, f);',
    'new Strategy({ clientID: a }, f);':
      'omitted { clientID: a } ⇒ or new Strategy({ clientID: a, pkce: true, state: true }, f);',
    'new Strategy({ clientID: a, state: true }, f);':
      'omitted { clientID: a, state: true } ⇒ or new Strategy({ clientID: a, state: true, pkce: true }, f);',
    'new Strategy({ clientID: a, state: false }, f);': 'omitted { clientID: a, state: false }',
    'new Strategy({ clientID: a, pkce: undefined }, f);': 'omitted { clientID: a, pkce: undefined }',
    'new Strategy({}, f);': 'omitted {} ⇒ or new Strategy({ pkce: true, state: true }, f);',
    'new Strategy({\n  clientID: a,\n}, f);':
      'omitted { clientID: a, } ⇒ or   clientID: a, ⏎ pkce: true, ⏎ state: true,',
    'const options = { clientID: a }; new Strategy(options, f);':
      'omitted { clientID: a } ⇒ or const options = { clientID: a, pkce: true, state: true }; new Strategy(options, f);',
    'new Strategy(Object.assign({}, { clientID: a }), f);':
      'omitted {} ⇒ or new Strategy(Object.assign({ pkce: true, state: true }, { clientID: a }), f);',
    'new Strategy({ ...{ clientID: a } }, f);':
      'omitted { ...{ clientID: a } } ⇒ or new Strategy({ ...{ clientID: a }, pkce: true, state: true }, f);',
    "export default NextAuth({ providers: [Google({ checks: ['state'] })] });":
      "disabled ['state'] ⇒ fixed to export default NextAuth({ providers: [Google({ checks: ['pkce', 'state'] })] });",
    'export default NextAuth({ providers: [Google({ checks: ["state"] })] });':
      'disabled ["state"] ⇒ fixed to export default NextAuth({ providers: [Google({ checks: ["pkce", "state"] })] });',
    "export default NextAuth({ providers: [Google({ checks: ['none'] })] });":
      "disabled ['none'] ⇒ fixed to export default NextAuth({ providers: [Google({ checks: ['pkce', 'state'] })] });",
    'export default NextAuth({ providers: [Google({ checks: [] })] });':
      "disabled [] ⇒ fixed to export default NextAuth({ providers: [Google({ checks: ['pkce', 'state'] })] });",
    "export default NextAuth({ providers: [Google({ checks: 'state' })] });":
      "disabled 'state' ⇒ fixed to export default NextAuth({ providers: [Google({ checks: ['pkce', 'state'] })] });",
    "const checks = ['state']; export default NextAuth({ providers: [Google({ checks })] });": "disabled ['state']",
    'export default NextAuth({ providers: [Google({ checks: `state` })] });': 'disabled `state`',
  },
);

reports(
  'an argument that is turned on',
  { rules: ['no-disabled-pkce', 'require-code-challenge'] },
  {
    "import { DropboxAuth } from 'dropbox'; new DropboxAuth({ clientId: a }).getAuthenticationUrl(b, c, 'code', 'offline', s, 'none', false);":
      "switchedOff new DropboxAuth({ clientId: … 'none', false) ⇒ or import { DropboxAuth } from 'dropbox'; new DropboxAuth({ clientId: a }).getAuthenticationUrl(b, c, 'code', 'offline', s, 'none', true);",
    "import { DropboxAuth } from 'dropbox'; new DropboxAuth({ clientId: a }).getAuthenticationUrl(b, c, 'code', 'offline', s, 'none', true);":
      '',
    "import { DropboxAuth } from 'dropbox'; new DropboxAuth({ clientId: a }).getAuthenticationUrl(b, c, 'code', 'offline', s, 'none', x);":
      '',
    "import { DropboxAuth } from 'dropbox'; new DropboxAuth({ clientId: a }).getAuthenticationUrl(b, c, 'code', 'offline', s, 'none', x ? false : false);":
      'switchedOff new DropboxAuth({ clientId: … false : false)',
    "import { DropboxAuth } from 'dropbox'; const off = false; new DropboxAuth({ clientId: a }).getAuthenticationUrl(b, c, 'code', 'offline', s, 'none', off);":
      "switchedOff new DropboxAuth({ clientId: …s, 'none', off)",
    "import { DropboxAuth } from 'dropbox'; new DropboxAuth({ clientId: a }).getAuthenticationUrl(b, c, 'code');":
      "switchedOff new DropboxAuth({ clientId: …l(b, c, 'code')",
    "import { DropboxAuth } from 'dropbox'; new DropboxAuth({ clientId: a }).getAuthenticationUrl(b, c, 'token');": '',
    "import { DropboxAuth } from 'dropbox'; new DropboxAuth({ clientId: a }).getAuthenticationUrl(b, c, 'code', ...more);":
      '',
  },
);

tells(
  'the major that a file shows',
  {
    within: (code) =>
      `import NextAuth from 'next-auth';\nconst options = { providers: [{ id: 'a', type: 'oauth' }] };\n${code}`,
    about: ['option'],
  },
  {
    'NextAuth(options); run(NextAuth, a, b);':
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    'NextAuth(a, b, options);':
      "option { id: 'a', type: 'oauth' } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    'NextAuth(a, options);': '',
    'export default NextAuth(options);':
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    'module.exports = NextAuth(options);':
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    'const handler = NextAuth(options); export default handler;':
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    'const handler = NextAuth(options); export { handler as GET, handler as POST };':
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    'const handler = NextAuth(options); export { handler };':
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    'const handler = NextAuth(options); run(handler);':
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    'export const { handlers, auth } = NextAuth(options);':
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    'const { handlers } = NextAuth(options); export { handlers };':
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    'run(NextAuth(options));':
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    'export default async (req, res) => NextAuth(req, res, options);':
      "option { id: 'a', type: 'oauth' } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    'export const handler = NextAuth(options);':
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    "import { getServerSession } from 'next-auth'; NextAuth(options);":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    "import { getServerSession as session } from 'next-auth'; NextAuth(options);":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out OFF",
    "import { other } from 'next-auth'; NextAuth(options);":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    "import { getServerSession } from './next-auth'; NextAuth(options);":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
    "import type { NextAuthConfig } from 'next-auth'; NextAuth(options);":
      "option { providers: [{ id: 'a', type: 'oauth' }] } of next-auth: checks left out | option { id: 'a', type: 'oauth' } of next-auth: checks left out",
  },
);
