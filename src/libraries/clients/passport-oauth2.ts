// passport-oauth2 and the strategies that hand their options on to it.
import type { ClientLibrary, PkceOption } from '../types';

const pkce: PkceOption = {
  callee: ['', 'Strategy'],
  place: { argument: 0 },
  name: 'pkce',
  off: [false, null, 'absent'],
  plain: ['plain'],
  s256: 'S256',
  isSafeToChange: true,
  isOnByDefault: false,
  on: 'true',
  needs: { state: 'true' },
};

const notes = [
  'PKCE needs `state: true`, because the verifier waits in the state store; without it the constructor throws.',
  'A text given as `state` to `authenticate()` goes around that store, and the verifier is lost.',
];

export const passportOauth2: ClientLibrary = {
  name: 'passport-oauth2',
  read: '1.8.0',
  majors: '1',
  link: 'https://github.com/jaredhanson/passport-oauth2',
  modules: ['passport-oauth2'],
  options: [pkce],
  notes,
};

export const passportOauth: ClientLibrary = {
  name: 'passport-oauth',
  read: '1.0.0',
  majors: '1',
  link: 'https://github.com/jaredhanson/passport-oauth',
  modules: ['passport-oauth'],
  options: [{ ...pkce, callee: ['OAuth2Strategy'] }],
  notes: ['It hands on passport-oauth2 beside OAuth 1.0a.', ...notes],
};

export const passportGoogleOauth2: ClientLibrary = {
  name: 'passport-google-oauth2',
  read: '0.2.0',
  majors: '0',
  link: 'https://github.com/mstade/passport-google-oauth2',
  modules: ['passport-google-oauth2'],
  options: [pkce],
  notes: [
    ...notes,
    'The types of `@types/passport-google-oauth2` know neither `pkce` nor `state`; the package hands both on.',
  ],
};

export const passportGoogleOauth20: ClientLibrary = {
  name: 'passport-google-oauth20',
  read: '2.0.0',
  majors: '2',
  link: 'https://github.com/jaredhanson/passport-google-oauth2',
  modules: ['passport-google-oauth20'],
  options: [pkce],
  notes,
};

export const passportGithub2: ClientLibrary = {
  name: 'passport-github2',
  read: '0.1.12',
  majors: '0',
  link: 'https://github.com/cfsghost/passport-github',
  modules: ['passport-github2'],
  options: [pkce],
  notes,
};

export const passportAuth0: ClientLibrary = {
  name: 'passport-auth0',
  read: '1.4.5',
  majors: '1',
  link: 'https://github.com/auth0/passport-auth0',
  modules: ['passport-auth0'],
  options: [
    {
      callee: pkce.callee,
      place: pkce.place,
      name: 'pkce',
      off: [false, null, 'absent'],
      plain: ['plain'],
      s256: 'S256',
      isSafeToChange: true,
      isOnByDefault: false,
      on: 'true',
    },
  ],
  notes: ['`state` is on unless it is turned off, so `pkce: true` is all that has to be added.'],
};

export const passportGithub: ClientLibrary = {
  name: 'passport-github',
  read: '1.1.0',
  majors: '1',
  link: 'https://github.com/jaredhanson/passport-github',
  modules: ['passport-github'],
  options: [pkce],
  notes,
};

export const passportGitlab2: ClientLibrary = {
  name: 'passport-gitlab2',
  read: '5.0.0',
  majors: '5',
  link: 'https://github.com/fh1ch/passport-gitlab2',
  modules: ['passport-gitlab2'],
  options: [pkce],
  notes,
};

export const passportDiscord: ClientLibrary = {
  name: 'passport-discord',
  read: '0.1.4',
  majors: '0',
  link: 'https://github.com/nicholastay/passport-discord',
  modules: ['passport-discord'],
  options: [pkce],
  notes,
};

export const passportMicrosoft: ClientLibrary = {
  name: 'passport-microsoft',
  read: '2.1.0',
  majors: '2',
  link: 'https://github.com/seanfisher/passport-microsoft',
  modules: ['passport-microsoft'],
  options: [{ ...pkce, callee: ['Strategy'] }],
  notes,
};

export const passportSpotify: ClientLibrary = {
  name: 'passport-spotify',
  read: '2.0.0',
  majors: '2',
  link: 'https://github.com/jmperez/passport-spotify',
  modules: ['passport-spotify'],
  options: [{ ...pkce, callee: ['Strategy'] }],
  notes,
};

export const passportGoogleOauth: ClientLibrary = {
  name: 'passport-google-oauth',
  read: '2.0.0',
  majors: '2',
  link: 'https://github.com/jaredhanson/passport-google-oauth',
  modules: ['passport-google-oauth'],
  options: [{ ...pkce, callee: ['OAuth2Strategy'] }],
  notes,
};
