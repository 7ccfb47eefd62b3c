// msal: the first generation, which knows the implicit flow only.
import type { ClientLibrary } from '../types';

export const msal: ClientLibrary = {
  name: 'msal',
  read: '1.4.18',
  majors: '1',
  link: 'https://github.com/AzureAD/microsoft-authentication-library-for-js',
  modules: ['msal'],
  implicit: [{ callee: ['UserAgentApplication'], grant: 'implicit' }],
  notes: ['`@azure/msal-browser` takes its place, with the code flow and PKCE.'],
};
