// @hono/oauth-providers: of its middlewares only the one for X does PKCE.
import type { ClientLibrary } from '../types';

export const honoOauthProviders: ClientLibrary = {
  name: '@hono/oauth-providers',
  read: '0.8.8',
  majors: '0',
  link: 'https://github.com/honojs/middleware/tree/main/packages/oauth-providers',
  modules: ['@hono/oauth-providers/*'],
  requests: [
    {
      callee: ['xAuth'],
      module: '@hono/oauth-providers/x',
      parameters: { argument: 0 },
      pkce: 'always',
      method: 'S256',
      isConfiguration: true,
      endpoint: 'x.com/i/oauth2/authorize',
    },
    {
      callee: ['googleAuth', 'githubAuth', 'facebookAuth', 'linkedinAuth', 'discordAuth', 'twitchAuth', 'msentraAuth'],
      parameters: { argument: 0 },
      pkce: 'never',
      method: 'none',
      isConfiguration: true,
      endpoint: {
        googleAuth: 'accounts.google.com/o/oauth2/v2/auth',
        githubAuth: 'github.com/login/oauth/authorize',
        facebookAuth: 'www.facebook.com/dialog/oauth',
        linkedinAuth: 'www.linkedin.com/oauth/v2/authorization',
        discordAuth: 'discord.com/oauth2/authorize',
        twitchAuth: 'id.twitch.tv/oauth2/authorize',
        msentraAuth: 'login.microsoft.com/oauth2/v2.0/authorize',
      },
    },
  ],
};
