// react-oauth2-code-pkce: always PKCE, but extra parameters can overrule the method.
import type { ClientLibrary } from '../types';

export const reactOauth2CodePkce: ClientLibrary = {
  name: 'react-oauth2-code-pkce',
  read: '1.24.0',
  majors: '1',
  link: 'https://github.com/soofstad/react-oauth2-pkce',
  modules: ['react-oauth2-code-pkce'],
  options: [
    {
      callee: ['AuthProvider'],
      isComponent: true,
      place: { argument: 0, path: ['authConfig'] },
      name: 'extraAuthParameters.code_challenge_method',
      plain: ['plain'],
      s256: 'S256',
      isSafeToChange: true,
      isOnByDefault: true,
    },
    {
      callee: [],
      types: ['TAuthConfig'],
      place: { argument: 0 },
      name: 'extraAuthParameters.code_challenge_method',
      plain: ['plain'],
      s256: 'S256',
      isSafeToChange: true,
      isOnByDefault: true,
    },
  ],
  notes: ["The verifier stays in localStorage; `storage: 'session'` takes it out of there."],
};
