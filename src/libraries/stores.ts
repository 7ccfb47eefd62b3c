// Where values are kept between two requests, and by which calls: web storage, cookies, sessions, maps, caches.

/** How long a store keeps a value, and who can read it. */
export type StoreKind =
  | 'localStorage'
  | 'sessionStorage'
  | 'asyncStorage'
  | 'secureStorage'
  | 'cookie'
  | 'session'
  | 'settings'
  | 'database'
  | 'file'
  | 'other';

/** Names of globals and modules that are stores, wherever they are met. */
export const storeNames: Readonly<Record<string, StoreKind>> = {
  localStorage: 'localStorage',
  sessionStorage: 'sessionStorage',
  AsyncStorage: 'asyncStorage',
  SecureStore: 'secureStorage',
  session: 'session',
  cookies: 'cookie',
  signedCookies: 'cookie',
  cookieStore: 'cookie',
  cookieJar: 'cookie',
};

/** Modules whose default export or namespace is a store. */
export const storeModules: Readonly<Record<string, StoreKind>> = {
  '@react-native-async-storage/async-storage': 'asyncStorage',
  '@react-native-community/async-storage': 'asyncStorage',
  'expo-secure-store': 'secureStorage',
  'react-native-encrypted-storage': 'secureStorage',
  'react-native-keychain': 'secureStorage',
  'js-cookie': 'cookie',
  'universal-cookie': 'cookie',
  'react-cookie': 'cookie',
  'next/headers': 'cookie',
};

/** Methods that write a value under a key: `store.set(key, value)`. */
export const writingMethods: readonly string[] = [
  'set',
  'setItem',
  'setItemAsync',
  'put',
  'append',
  'add',
  'write',
  'save',
  'store',
  'setValue',
  'cookie',
  'setCookie',
  'setSignedCookie',
];

/** Methods that read the value under a key. */
export const readingMethods: readonly string[] = [
  'get',
  'getItem',
  'getItemAsync',
  'read',
  'load',
  'getValue',
  'getCookie',
  'getSignedCookie',
  'take',
  'consume',
  'fetch',
];

/** Methods that remove the value under a key. */
export const removingMethods: readonly string[] = [
  'remove',
  'removeItem',
  'removeItemAsync',
  'multiRemove',
  'delete',
  'deleteItem',
  'deleteItemAsync',
  'deleteCookie',
  'removeCookie',
  'clearCookie',
  'del',
  'unset',
  'destroy',
  'clear',
  'take',
  'consume',
  'pop',
];

/** Modules of databases and caches that all requests to a server share. */
export const sharedStoreModules: readonly string[] = [
  'redis',
  'ioredis',
  '@upstash/redis',
  '@vercel/kv',
  'cache-manager',
  'configstore',
  'conf',
  'keyv',
  'lru-cache',
  'memory-cache',
  'node-cache',
  'node-persist',
  'unstorage',
];

/** Modules that make an application which keeps settings for all its requests: `app.set(name, value)`. */
export const applicationModules: readonly string[] = ['express'];

/** Names by which such a store goes where it is made in another file of the project. */
export const sharedStoreNames = /^(?:redis|redis_?(?:client|cache|store)|upstash)$/iu;

/** Functions that write a file: its name, then its content. */
export const fileWriters: readonly string[] = [
  'writeFile',
  'writeFileSync',
  'writeTextFile',
  'writeTextFileSync',
  'outputFile',
  'outputFileSync',
  'writeJson',
  'writeJsonSync',
  'writeJSON',
  'writeJSONSync',
];

/** Functions that read a file by its name. */
export const fileReaders: readonly string[] = [
  'readFile',
  'readFileSync',
  'readTextFile',
  'readTextFileSync',
  'readJson',
  'readJsonSync',
  'readJSON',
  'readJSONSync',
];

/** Functions, by module, whose result gives for ever what the first call of their argument gave. */
export const memoizers: Readonly<Record<string, readonly string[]>> = {
  lodash: ['once', 'memoize'],
  'lodash-es': ['once', 'memoize'],
  'lodash/once': [''],
  'lodash/memoize': [''],
  'lodash.once': [''],
  'lodash.memoize': [''],
  underscore: ['once', 'memoize'],
  ramda: ['once'],
  mem: [''],
  memoize: [''],
  memoizee: [''],
  moize: [''],
  'p-memoize': [''],
  once: [''],
  onetime: [''],
};
