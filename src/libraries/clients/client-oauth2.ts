// client-oauth2: parameters go through nested `query` and `body` objects.
import type { ClientLibrary } from '../types';

export const clientOauth2: ClientLibrary = {
  name: 'client-oauth2',
  read: '4.3.3',
  majors: '4',
  link: 'https://github.com/mulesoft-labs/js-client-oauth2',
  modules: ['client-oauth2'],
  requests: [
    {
      callee: ['**.code.getUri'],
      parameters: { argument: 0 },
      extras: [{ argument: 0, path: ['query'] }],
      names: {
        client_id: 'clientId',
        redirect_uri: 'redirectUri',
        scope: 'scopes',
        response_type: 'query.response_type',
        code_challenge: 'query.code_challenge',
        code_challenge_method: 'query.code_challenge_method',
      },
      pkce: 'caller',
      earlier: [{ callee: [''], place: { argument: 0, path: ['query', 'code_challenge'] } }],
      method: 'none',
    },
  ],
  exchanges: [
    {
      callee: ['**.code.getToken'],
      verifier: { argument: 1, path: ['body', 'code_verifier'] },
      earlier: [{ callee: [''], place: { argument: 0, path: ['body', 'code_verifier'] } }],
    },
  ],
  implicit: [
    { callee: ['**.token.getUri', '**.token.getToken'], grant: 'implicit' },
    { callee: ['**.owner.getToken'], grant: 'password' },
  ],
  notes: ['A `query` or `body` given to a call replaces the one of the constructor as a whole.'],
};
