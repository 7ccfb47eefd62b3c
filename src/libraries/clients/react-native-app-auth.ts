// react-native-app-auth: hands the flow to the platform; PKCE on unless `usePKCE: false`.
import type { ClientLibrary } from '../types';

export const reactNativeAppAuth: ClientLibrary = {
  name: 'react-native-app-auth',
  read: '8.4.1, 7.2.0, 6.4.3',
  majors: '6-8',
  link: 'https://github.com/FormidableLabs/react-native-app-auth',
  modules: ['react-native-app-auth'],
  requests: [
    {
      callee: ['authorize'],
      parameters: { argument: 0 },
      extras: [{ argument: 0, path: ['additionalParameters'] }],
      names: { client_id: 'clientId', redirect_uri: 'redirectUrl', scope: 'scopes' },
      pkce: 'always',
      method: 'S256',
    },
  ],
  options: [
    {
      callee: ['authorize'],
      types: ['AuthConfiguration'],
      place: { argument: 0 },
      name: 'usePKCE',
      off: [false],
      isSafeToChange: false,
      isOnByDefault: true,
    },
  ],
  notes: ["With `skipCodeExchange` the result holds `codeVerifier`, meant for one's own server."],
};
