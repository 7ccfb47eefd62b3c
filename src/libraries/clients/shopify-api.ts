// @shopify/shopify-api: installs an app in a shop; has no PKCE in it.
import type { ClientLibrary } from '../types';

export const shopifyApi: ClientLibrary = {
  name: '@shopify/shopify-api',
  read: '13.1.0',
  majors: '13',
  link: 'https://github.com/Shopify/shopify-app-js/tree/main/packages/apps/shopify-api',
  modules: ['@shopify/shopify-api'],
  requests: [
    {
      callee: ['shopifyApi.().auth.begin'],
      pkce: 'never',
      responseType: '',
      method: 'none',
      isInstall: true,
    },
  ],
};
