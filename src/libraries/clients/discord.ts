// Discord: discord-oauth2 (no PKCE) and @discordjs/core (passes on what it is given).
import type { ClientLibrary } from '../types';

export const discordOauth2: ClientLibrary = {
  name: 'discord-oauth2',
  read: '2.12.1',
  majors: '2',
  link: 'https://github.com/reboxer/discord-oauth2',
  modules: ['discord-oauth2'],
  requests: [
    {
      callee: ['new.generateAuthUrl'],
      parameters: { argument: 0 },
      names: { response_type: 'responseType', client_id: 'clientId', redirect_uri: 'redirectUri' },
      pkce: 'never',
      method: 'none',
      exceptWith: ['permissions'],
      endpoint: 'discord.com/oauth2/authorize',
    },
  ],
  implicit: [
    {
      callee: ['new.generateAuthUrl'],
      place: { argument: 0 },
      name: 'responseType',
      isResponseType: true,
      grant: 'implicit',
    },
  ],
};

export const discordjsCore: ClientLibrary = {
  name: '@discordjs/core',
  read: '2.6.0, 1.2.0',
  majors: '1-2',
  link: 'https://github.com/discordjs/discord.js/tree/main/packages/core',
  modules: ['@discordjs/core'],
  requests: [
    {
      callee: ['**.oauth2.generateAuthorizationURL'],
      parameters: { argument: 0 },
      pkce: 'caller',
      responseType: '',
      method: 'none',
      endpoint: 'discord.com/api/oauth2/authorize',
    },
  ],
  exchanges: [
    {
      callee: ['**.oauth2.tokenExchange'],
      verifier: { argument: 0, path: ['code_verifier'] },
      grantType: { argument: 0, path: ['grant_type'] },
    },
  ],
  notes: ['The typings leave the PKCE parameters out; they are sent all the same.'],
};
