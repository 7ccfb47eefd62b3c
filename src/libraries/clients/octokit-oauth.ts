// @octokit/oauth-app, @octokit/oauth-methods, @octokit/oauth-authorization-url: none of them can send a challenge.
import type { ClientLibrary } from '../types';

export const octokitOauth: ClientLibrary = {
  name: '@octokit/oauth-app',
  read: '8.0.4 (with @octokit/oauth-methods 6.0.5 and @octokit/oauth-authorization-url 8.0.0 and 5.0.0)',
  majors: '8',
  link: 'https://github.com/octokit/oauth-app.js',
  modules: ['@octokit/oauth-app', '@octokit/oauth-methods', '@octokit/oauth-authorization-url', 'octokit'],
  requests: [
    {
      callee: ['OAuthApp.new.getWebFlowAuthorizationUrl', 'getWebFlowAuthorizationUrl', 'oauthAuthorizationUrl'],
      parameters: { argument: 0 },
      names: { client_id: 'clientId', redirect_uri: 'redirectUrl', scope: 'scopes' },
      pkce: 'never',
      responseType: '',
      method: 'none',
      endpoint: 'github.com/login/oauth/authorize',
    },
  ],
  notes: ['GitHub takes an S256 challenge, but unknown keys are dropped here: build the URL without these packages.'],
};
