// The client libraries that the rules know, one file each, in alphabetical order of the packages' names.
import { angularAuthOidcClient } from './clients/angular-auth-oidc-client';
import { angularOauth2Oidc } from './clients/angular-oauth2-oidc';
import { arctic } from './clients/arctic';
import { atprotoOauthClient } from './clients/atproto-oauth-client';
import { auth0Js, auth0NextjsAuth0, auth0Node, auth0SpaJs, expressOpenidConnect } from './clients/auth0';
import { awsAmplify } from './clients/aws-amplify';
import { azureMsalBrowser } from './clients/azure-msal-browser';
import { azureMsalNode } from './clients/azure-msal-node';
import { badgatewayOauth2Client } from './clients/badgateway-oauth2-client';
import { betterAuth } from './clients/better-auth';
import { byteowlsCapacitorOauth2, capacitorGenericOauth2 } from './clients/capacitor-oauth2';
import { clientOauth2 } from './clients/client-oauth2';
import { discordOauth2, discordjsCore } from './clients/discord';
import { dropbox } from './clients/dropbox';
import { expoAuthSession } from './clients/expo-auth-session';
import { fastifyOauth2 } from './clients/fastify-oauth2';
import { googleCloudLocalAuth, googleIdentityServices, reactOauthGoogle } from './clients/google';
import { googleAuthLibrary } from './clients/google-auth-library';
import { grant } from './clients/grant';
import { hellojs } from './clients/hellojs';
import { honoOauthProviders } from './clients/hono-oauth-providers';
import { hubspotApiClient } from './clients/hubspot-api-client';
import { intuitOauth } from './clients/intuit-oauth';
import { jsPkce } from './clients/js-pkce';
import { jsforce } from './clients/jsforce';
import { keycloakConnect, keycloakJs } from './clients/keycloak';
import {
  dsbNorgeVueKeycloakJs,
  josempgonVueKeycloak,
  keycloakAngular,
  reactKeycloakWeb,
} from './clients/keycloak-wrappers';
import { modelcontextprotocolSdk } from './clients/modelcontextprotocol-sdk';
import { msal } from './clients/msal';
import { nextAuth } from './clients/next-auth';
import { nuxtjsAuth, nuxtjsAuthNext } from './clients/nuxtjs-auth';
import { oauth } from './clients/oauth';
import { oauth4webapi } from './clients/oauth4webapi';
import { octokitOauth } from './clients/octokit-oauth';
import { oidcClient, oidcClientTs, reactOidcContext } from './clients/oidc-client';
import { oktaAuthJs } from './clients/okta-auth-js';
import { openidAppauth } from './clients/openid-appauth';
import { openidClient } from './clients/openid-client';
import { oslo } from './clients/oslo';
import {
  passportAuth0,
  passportDiscord,
  passportGithub,
  passportGithub2,
  passportGitlab2,
  passportGoogleOauth,
  passportGoogleOauth2,
  passportGoogleOauth20,
  passportMicrosoft,
  passportOauth,
  passportOauth2,
  passportSpotify,
} from './clients/passport-oauth2';
import { passportOpenidconnect } from './clients/passport-openidconnect';
import { oauthPkce, pkceChallenge } from './clients/pkce-helpers';
import { reactNativeAppAuth } from './clients/react-native-app-auth';
import { reactOauth2CodePkce } from './clients/react-oauth2-code-pkce';
import { remixAuthOauth2 } from './clients/remix-auth-oauth2';
import { shopifyApi } from './clients/shopify-api';
import { simpleOauth2 } from './clients/simple-oauth2';
import { slackOauth } from './clients/slack-oauth';
import { spotifyWebApiNode } from './clients/spotify-web-api-node';
import { spotifyWebApiTsSdk } from './clients/spotify-web-api-ts-sdk';
import { supabaseSsr, supabaseSupabaseJs } from './clients/supabase';
import { twitterApiSdk } from './clients/twitter-api-sdk';
import { twitterApiV2 } from './clients/twitter-api-v2';
import { workosNode } from './clients/workos-node';
import { xeroNode } from './clients/xero-node';
import type { ClientLibrary } from './types';

export const clientLibraries: readonly ClientLibrary[] = [
  angularAuthOidcClient,
  angularOauth2Oidc,
  arctic,
  atprotoOauthClient,
  auth0Js,
  auth0Node,
  auth0SpaJs,
  auth0NextjsAuth0,
  awsAmplify,
  azureMsalBrowser,
  azureMsalNode,
  badgatewayOauth2Client,
  betterAuth,
  byteowlsCapacitorOauth2,
  capacitorGenericOauth2,
  clientOauth2,
  discordOauth2,
  discordjsCore,
  dropbox,
  dsbNorgeVueKeycloakJs,
  expoAuthSession,
  expressOpenidConnect,
  fastifyOauth2,
  googleAuthLibrary,
  googleCloudLocalAuth,
  googleIdentityServices,
  grant,
  hellojs,
  honoOauthProviders,
  hubspotApiClient,
  intuitOauth,
  jsPkce,
  jsforce,
  josempgonVueKeycloak,
  keycloakAngular,
  keycloakConnect,
  keycloakJs,
  modelcontextprotocolSdk,
  msal,
  nextAuth,
  nuxtjsAuth,
  nuxtjsAuthNext,
  oauth,
  oauthPkce,
  oauth4webapi,
  octokitOauth,
  oidcClient,
  oidcClientTs,
  oktaAuthJs,
  openidClient,
  openidAppauth,
  oslo,
  passportAuth0,
  passportDiscord,
  passportGithub,
  passportGithub2,
  passportGitlab2,
  passportGoogleOauth,
  passportGoogleOauth2,
  passportGoogleOauth20,
  passportMicrosoft,
  passportOauth,
  passportOauth2,
  passportOpenidconnect,
  passportSpotify,
  pkceChallenge,
  reactKeycloakWeb,
  reactNativeAppAuth,
  reactOauthGoogle,
  reactOauth2CodePkce,
  reactOidcContext,
  remixAuthOauth2,
  shopifyApi,
  simpleOauth2,
  slackOauth,
  spotifyWebApiNode,
  spotifyWebApiTsSdk,
  supabaseSsr,
  supabaseSupabaseJs,
  twitterApiSdk,
  twitterApiV2,
  workosNode,
  xeroNode,
];
