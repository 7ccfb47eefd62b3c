// remix-auth-oauth2: PKCE since v2; the method is a text in v2 and a constant in v3.
import type { ClientLibrary } from '../types';

export const remixAuthOauth2: ClientLibrary = {
  name: 'remix-auth-oauth2',
  read: '3.4.1, 2.4.0, 1.11.2',
  majors: '1-3',
  link: 'https://github.com/sergiodxa/remix-auth-oauth2',
  modules: ['remix-auth-oauth2'],
  options: [
    {
      callee: ['OAuth2Strategy'],
      place: { argument: 0 },
      name: 'codeChallengeMethod',
      plain: ['plain'],
      s256: 'S256',
      isSafeToChange: true,
      isOnByDefault: 'varies',
      onSince: '2.0.0',
    },
    {
      callee: ['OAuth2Strategy.discover'],
      place: { argument: 1 },
      name: 'codeChallengeMethod',
      plain: ['plain'],
      s256: 'S256',
      isSafeToChange: true,
      isOnByDefault: true,
    },
  ],
  constants: { 'CodeChallengeMethod.Plain': 'plain', 'CodeChallengeMethod.S256': 'S256' },
  notes: [
    'v1 (with `authorizationURL` among its options) has no PKCE: only an upgrade helps.',
    'In v3 the constant S256 is the number 0: do not test it for truth.',
  ],
};
