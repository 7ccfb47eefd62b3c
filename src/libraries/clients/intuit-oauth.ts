// intuit-oauth: has no PKCE in it.
import type { ClientLibrary } from '../types';

export const intuitOauth: ClientLibrary = {
  name: 'intuit-oauth',
  read: '4.2.5',
  majors: '4',
  link: 'https://github.com/intuit/oauth-jsclient',
  modules: ['intuit-oauth'],
  requests: [
    {
      callee: ['new.authorizeUri'],
      parameters: { argument: 0 },
      pkce: 'never',
      method: 'none',
      endpoint: 'appcenter.intuit.com/connect/oauth2',
    },
  ],
};
