// Packages that make a verifier and its challenge: pkce-challenge, oauth-pkce.
import type { ClientLibrary } from '../types';

export const pkceChallenge: ClientLibrary = {
  name: 'pkce-challenge',
  read: '6.0.0, 5.0.1, 4.1.0, 3.1.0, 2.2.0',
  majors: '2-6',
  link: 'https://github.com/crouchcd/pkce-challenge',
  modules: ['pkce-challenge'],
  options: [
    {
      callee: ['', 'generateChallenge'],
      place: { argument: 1 },
      name: '',
      plain: ['plain'],
      s256: 'S256',
      isSafeToChange: false,
      isOnByDefault: true,
    },
  ],
  generators: [
    {
      callee: [''],
      gives: { verifier: 'code_verifier', challenge: 'code_challenge', method: 'code_challenge_method' },
      isAsync: 'varies',
      length: 43,
      lengthArgument: { position: 0, unit: 'characters' },
    },
  ],
  derivers: [{ callee: ['generateChallenge'], verifier: 0, isAsync: 'varies' }],
  notes: ['Up to v3 it answers at once, from v4 on with a promise; `code_challenge_method` comes with v6.'],
};

export const oauthPkce: ClientLibrary = {
  name: 'oauth-pkce',
  read: '0.0.7',
  majors: '0',
  link: 'https://github.com/bpedroza/oauth-pkce',
  modules: ['oauth-pkce'],
  generators: [
    {
      callee: [''],
      gives: { verifier: 'verifier', challenge: 'challenge' },
      callback: 1,
      isAsync: false,
      length: 43,
      lengthArgument: { position: 0, unit: 'characters' },
    },
  ],
  notes: ['It does not check the length that it is given: 43 to 128 are allowed.'],
};
