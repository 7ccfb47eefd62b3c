// @azure/msal-browser: always PKCE. Its acquireTokenByCode redeems a code of the server, without a verifier by design.
import type { ClientLibrary } from '../types';

export const azureMsalBrowser: ClientLibrary = {
  name: '@azure/msal-browser',
  read: '5.29.0',
  majors: '5',
  link: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/tree/dev/lib/msal-browser',
  modules: ['@azure/msal-browser'],
  requests: [
    {
      callee: [
        '**.loginRedirect',
        '**.loginPopup',
        '**.acquireTokenRedirect',
        '**.acquireTokenPopup',
        '**.acquireTokenSilent',
        '**.ssoSilent',
      ],
      parameters: { argument: 0 },
      pkce: 'always',
      method: 'S256',
    },
  ],
};
