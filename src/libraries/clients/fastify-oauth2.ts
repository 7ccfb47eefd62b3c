// @fastify/oauth2: PKCE by an option that must be the name of the method, or by discovery.
import type { ClientLibrary } from '../types';

export const fastifyOauth2: ClientLibrary = {
  name: '@fastify/oauth2',
  read: '8.3.0, 7.9.0',
  majors: '7-8',
  link: 'https://github.com/fastify/fastify-oauth2',
  modules: ['@fastify/oauth2'],
  options: [
    {
      callee: ['', 'fastifyOauth2'],
      isPlugin: true,
      types: ['FastifyOAuth2Options'],
      place: { argument: 1 },
      ifMissing: ['discovery'],
      name: 'pkce',
      off: [false, 'absent'],
      isSafeToChange: false,
      isOnByDefault: false,
      on: "'S256'",
    },
    {
      callee: ['', 'fastifyOauth2'],
      isPlugin: true,
      types: ['FastifyOAuth2Options'],
      place: { argument: 1 },
      name: 'pkce',
      plain: ['plain'],
      s256: 'S256',
      isSafeToChange: true,
      isOnByDefault: false,
    },
  ],
  notes: [
    '`true` is not accepted: write the name of the method.',
    'With `discovery` it follows the metadata of the server.',
    'The verifier waits in a cookie; `cookie: { httpOnly: false }` opens it to scripts.',
  ],
};
