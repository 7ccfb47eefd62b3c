// xero-node: has no PKCE in it.
import type { ClientLibrary } from '../types';

export const xeroNode: ClientLibrary = {
  name: 'xero-node',
  read: '20.0.0',
  majors: '20',
  link: 'https://github.com/XeroAPI/xero-node',
  modules: ['xero-node'],
  requests: [
    {
      callee: ['XeroClient.new.buildConsentUrl'],
      pkce: 'never',
      method: 'none',
      endpoint: 'login.xero.com/identity/connect/authorize',
    },
  ],
  notes: ['The `openIdClient` of a `XeroClient` is a client of openid-client v5, which can.'],
};
