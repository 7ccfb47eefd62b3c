// js-pkce: always PKCE, with a new verifier for every URL.
import type { ClientLibrary } from '../types';

export const jsPkce: ClientLibrary = {
  name: 'js-pkce',
  read: '2.0.0',
  majors: '2',
  link: 'https://github.com/bpedroza/js-pkce',
  modules: ['js-pkce'],
  requests: [
    {
      callee: ['new.authorizeUrl'],
      parameters: { argument: 0 },
      pkce: 'always',
      method: 'S256',
    },
  ],
  options: [
    {
      callee: ['new.authorizeUrl'],
      place: { argument: 0 },
      name: 'code_challenge_method',
      plain: ['plain'],
      s256: 'S256',
      isSafeToChange: true,
      isOnByDefault: true,
    },
  ],
  exchanges: [{ callee: ['new.exchangeForAccessToken'] }],
  notes: ['The verifier stays in sessionStorage, or in the `storage` of the configuration, until the next login.'],
};
