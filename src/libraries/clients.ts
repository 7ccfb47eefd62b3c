// The client libraries that the rules know, one file each, in alphabetical order of the packages' names.
import { arctic } from './clients/arctic';
import { azureMsalNode } from './clients/azure-msal-node';
import { badgatewayOauth2Client } from './clients/badgateway-oauth2-client';
import { clientOauth2 } from './clients/client-oauth2';
import { dropbox } from './clients/dropbox';
import { googleAuthLibrary } from './clients/google-auth-library';
import { honoOauthProviders } from './clients/hono-oauth-providers';
import { hubspotApiClient } from './clients/hubspot-api-client';
import { jsforce } from './clients/jsforce';
import { oauth } from './clients/oauth';
import { oauth4webapi } from './clients/oauth4webapi';
import { octokitOauth } from './clients/octokit-oauth';
import { openidClient } from './clients/openid-client';
import { oslo } from './clients/oslo';
import { passportAuth0, passportGithub2, passportGoogleOauth20, passportOauth2 } from './clients/passport-oauth2';
import { passportOpenidconnect } from './clients/passport-openidconnect';
import { simpleOauth2 } from './clients/simple-oauth2';
import { slackOauth } from './clients/slack-oauth';
import { spotifyWebApiNode } from './clients/spotify-web-api-node';
import { twitterApiV2 } from './clients/twitter-api-v2';
import type { ClientLibrary } from './types';

export const clientLibraries: readonly ClientLibrary[] = [
  arctic,
  azureMsalNode,
  badgatewayOauth2Client,
  clientOauth2,
  dropbox,
  googleAuthLibrary,
  honoOauthProviders,
  hubspotApiClient,
  jsforce,
  oauth,
  oauth4webapi,
  octokitOauth,
  openidClient,
  oslo,
  passportAuth0,
  passportGithub2,
  passportGoogleOauth20,
  passportOauth2,
  passportOpenidconnect,
  simpleOauth2,
  slackOauth,
  spotifyWebApiNode,
  twitterApiV2,
];
