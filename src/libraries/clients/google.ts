// Google's helpers around its sign-in: a script of the page, @react-oauth/google on top of it, and @google-cloud/local-auth.
// None offers PKCE.
import type { ClientLibrary } from '../types';

export const googleCloudLocalAuth: ClientLibrary = {
  name: '@google-cloud/local-auth',
  read: '3.0.1',
  majors: '3',
  link: 'https://github.com/googleapis/nodejs-local-auth',
  modules: ['@google-cloud/local-auth'],
  requests: [
    {
      callee: ['authenticate'],
      parameters: { argument: 0 },
      names: { scope: 'scopes' },
      pkce: 'never',
      method: 'none',
      endpoint: 'accounts.google.com/o/oauth2/v2/auth',
    },
  ],
  notes: ['With `google-auth-library` the same login can send a challenge.'],
};

export const googleIdentityServices: ClientLibrary = {
  name: 'Google Identity Services',
  read: 'its reference of November 2025',
  majors: '1',
  link: 'https://developers.google.com/identity/oauth2/web/reference/js-reference',
  modules: [],
  globals: { 'google.accounts.oauth2': '' },
  implicit: [{ callee: ['initTokenClient'], grant: 'implicit' }],
  notes: ['`initCodeClient` gives a code for the server; PKCE is out of reach there.'],
};

export const reactOauthGoogle: ClientLibrary = {
  name: '@react-oauth/google',
  read: '0.13.5',
  majors: '0',
  link: 'https://github.com/MomenSherif/react-oauth',
  modules: ['@react-oauth/google'],
  implicit: [
    {
      callee: ['useGoogleLogin'],
      place: { argument: 0 },
      name: 'flow',
      values: ['absent', 'implicit'],
      grant: 'implicit',
    },
  ],
  notes: ["`flow: 'auth-code'` gives a code for the server; PKCE is out of reach there."],
};
