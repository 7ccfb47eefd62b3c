// aws-amplify: Cognito; PKCE with the code flow, none with the implicit one.
import type { ClientLibrary } from '../types';

export const awsAmplify: ClientLibrary = {
  name: 'aws-amplify',
  read: '@aws-amplify/auth 6.21.1',
  majors: '5-6',
  link: 'https://github.com/aws-amplify/amplify-js',
  modules: ['aws-amplify', '@aws-amplify/core', '@aws-amplify/auth', 'aws-amplify/auth'],
  requests: [{ callee: ['signInWithRedirect'], pkce: 'always', method: 'S256' }],
  implicit: [
    {
      callee: ['Amplify.configure', 'configure'],
      place: { argument: 0, path: ['Auth', 'Cognito', 'loginWith', 'oauth'] },
      name: 'responseType',
      isResponseType: true,
      grant: 'implicit',
    },
    {
      callee: ['Amplify.configure', 'configure', 'Auth.configure'],
      place: { argument: 0, path: ['oauth'] },
      name: 'responseType',
      isResponseType: true,
      grant: 'implicit',
    },
    {
      callee: ['Amplify.configure', 'configure'],
      place: { argument: 0, path: ['Auth', 'oauth'] },
      name: 'responseType',
      isResponseType: true,
      grant: 'implicit',
    },
  ],
};
