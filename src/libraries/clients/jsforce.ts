// jsforce: Salesforce; PKCE by a switch of the constructor, or by parameters.
import type { ClientLibrary, EarlierOption } from '../types';

const switches: readonly EarlierOption[] = [
  { callee: ['OAuth2'], place: { argument: 0, path: ['useVerifier'] } },
  { callee: ['Connection'], place: { argument: 0, path: ['oauth2', 'useVerifier'] } },
];

export const jsforce: ClientLibrary = {
  name: 'jsforce',
  read: '3.10.16, 1.11.1',
  majors: '1-3',
  link: 'https://github.com/jsforce/jsforce',
  modules: ['jsforce'],
  requests: [
    {
      callee: ['**.getAuthorizationUrl'],
      parameters: { argument: 0 },
      pkce: 'caller',
      earlier: switches,
      method: 'S256',
      endpoint: 'login.salesforce.com/services/oauth2/authorize',
    },
  ],
  exchanges: [
    {
      callee: ['OAuth2.new.requestToken', '**.oauth2.requestToken', 'Connection.new.authorize'],
      verifier: { argument: 1, path: ['code_verifier'] },
      earlier: switches,
      grantType: { argument: 0, path: ['grant_type'] },
    },
  ],
  keepsVerifier: [
    {
      callee: ['OAuth2', '*.OAuth2'],
      starts: ['getAuthorizationUrl'],
      ends: ['requestToken'],
      isMadeOnce: true,
      ifTrue: { argument: 0, path: ['useVerifier'] },
    },
    {
      callee: ['Connection', '*.Connection'],
      starts: ['getAuthorizationUrl'],
      ends: ['authorize', 'requestToken'],
      isMadeOnce: true,
      ifTrue: { argument: 0, path: ['oauth2', 'useVerifier'] },
    },
  ],
  implicit: [{ callee: ['OAuth2.new.authenticate', '**.oauth2.authenticate'], grant: 'password' }],
  notes: [
    '`useVerifier: true` makes one verifier per `OAuth2` object and keeps it: make a new object for every login.',
    'Salesforce gets no method and hashes all the same.',
  ],
};
