// @atproto/oauth-client: always PKCE.
import type { ClientLibrary } from '../types';

export const atprotoOauthClient: ClientLibrary = {
  name: '@atproto/oauth-client',
  read: '0.6.1',
  majors: '0',
  link: 'https://github.com/bluesky-social/atproto/tree/main/packages/oauth/oauth-client',
  modules: ['@atproto/oauth-client'],
  requests: [{ callee: ['OAuthClient.new.authorize'], parameters: { argument: 1 }, pkce: 'always', method: 'S256' }],
  exchanges: [{ callee: ['OAuthClient.new.callback'] }],
};
