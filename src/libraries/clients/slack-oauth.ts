// @slack/oauth: has no PKCE in it.
import type { ClientLibrary } from '../types';

export const slackOauth: ClientLibrary = {
  name: '@slack/oauth',
  read: '4.0.0',
  majors: '4',
  link: 'https://github.com/slackapi/node-slack-sdk/tree/main/packages/oauth',
  modules: ['@slack/oauth'],
  requests: [
    {
      callee: ['InstallProvider.new.generateInstallUrl'],
      parameters: { argument: 0 },
      names: { redirect_uri: 'redirectUri', scope: 'scopes' },
      pkce: 'never',
      responseType: '',
      method: 'none',
      isInstall: true,
      endpoint: 'slack.com/oauth/v2/authorize',
    },
  ],
};
