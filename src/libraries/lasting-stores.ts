// Which calls write into stores that outlive the process: settings of apps, files, databases, caches without an end?
import type { StoreKind } from './stores';
import type { ArgumentPlace } from './types';

/** A family of calls that keep a value. */
export interface StoreWriter {
  readonly name: string;
  readonly kind: StoreKind;
  /** The modules it comes from; `global` for what every script has. */
  readonly modules?: readonly string[];
  /** Access paths from the module. */
  readonly callee?: readonly string[];
  /** The names that the store and its method go by where the store is made in another file. */
  readonly spoken?: { readonly receiver: string; readonly methods: readonly string[] };
  /** Where the key is; absent when the names of the value's members are the keys, or when it has none. */
  readonly key?: ArgumentPlace;
  readonly value: ArgumentPlace;
  /** More arguments than this say when the entry ends. */
  readonly mostArguments?: number;
}

const first: ArgumentPlace = { argument: 0 };
const second: ArgumentPlace = { argument: 1 };

/** Where values are kept. The first row that fits counts. */
export const storeWriters: readonly StoreWriter[] = [
  {
    name: 'Capacitor Preferences',
    kind: 'settings',
    modules: ['@capacitor/preferences', '@capacitor/storage'],
    callee: ['Preferences.set', 'Storage.set'],
    key: { argument: 0, path: ['key'] },
    value: { argument: 0, path: ['value'] },
  },
  {
    name: 'browser extensions',
    kind: 'settings',
    modules: ['global', 'webextension-polyfill', 'wxt/browser'],
    callee: [
      'chrome.storage.local.set',
      'chrome.storage.sync.set',
      'browser.storage.local.set',
      'browser.storage.sync.set',
      'storage.local.set',
      'storage.sync.set',
      'default.storage.local.set',
      'default.storage.sync.set',
    ],
    value: first,
  },
  {
    name: 'settings files',
    kind: 'settings',
    modules: [
      'react-native-mmkv',
      'electron-store',
      'conf',
      'configstore',
      'nconf',
      'electron-settings',
      'rc-config',
      '@tauri-apps/plugin-store',
      'tauri-plugin-store-api',
      'node-persist',
      'node-localstorage',
      'react-native-default-preference',
      'react-native-encrypted-storage',
      'localforage',
      '@ionic/storage',
    ],
    callee: ['**.set', '**.setItem', '**.setSync'],
    key: first,
    value: second,
  },
  {
    name: 'idb-keyval',
    kind: 'database',
    modules: ['idb-keyval'],
    callee: ['set', 'default.set'],
    key: first,
    value: second,
  },
  {
    name: 'script managers and mini programs',
    kind: 'settings',
    modules: ['global', '@tarojs/taro'],
    callee: [
      'GM_setValue',
      'GM.setValue',
      'uni.setStorageSync',
      'wx.setStorageSync',
      'default.setStorageSync',
      'my.setStorageSync',
      'figma.clientStorage.setAsync',
    ],
    key: first,
    value: second,
  },
  {
    name: 'VS Code',
    kind: 'settings',
    spoken: { receiver: 'globalState', methods: ['update'] },
    key: first,
    value: second,
  },
  {
    name: 'VS Code',
    kind: 'settings',
    spoken: { receiver: 'workspaceState', methods: ['update'] },
    key: first,
    value: second,
  },
  {
    name: 'VS Code',
    kind: 'secureStorage',
    spoken: { receiver: 'secrets', methods: ['store'] },
    key: first,
    value: second,
  },
  {
    name: 'files',
    kind: 'file',
    modules: [
      'fs',
      'node:fs',
      'fs/promises',
      'node:fs/promises',
      'fs-extra',
      'graceful-fs',
      'write-file-atomic',
      'jsonfile',
    ],
    callee: [
      '**.writeFile',
      '**.writeFileSync',
      '**.outputFile',
      '**.outputFileSync',
      '**.writeJson',
      '**.writeJSON',
      '**.writeJsonSync',
      '**.outputJson',
      '**.outputJsonSync',
    ],
    key: first,
    value: second,
  },
  {
    name: 'files',
    kind: 'file',
    modules: ['global'],
    callee: ['Bun.write', 'Deno.writeTextFile', 'Deno.writeTextFileSync'],
    key: first,
    value: second,
  },
  {
    name: 'Redis',
    kind: 'database',
    modules: ['redis', 'ioredis', '@upstash/redis', '@vercel/kv'],
    callee: ['**.set'],
    key: first,
    value: second,
    mostArguments: 2,
  },
  {
    name: 'Redis',
    kind: 'database',
    spoken: { receiver: 'redis', methods: ['set'] },
    key: first,
    value: second,
    mostArguments: 2,
  },
  {
    name: 'Redis',
    kind: 'database',
    spoken: { receiver: 'redisClient', methods: ['set'] },
    key: first,
    value: second,
    mostArguments: 2,
  },
  {
    name: 'Cloudflare KV',
    kind: 'database',
    spoken: { receiver: 'KV', methods: ['put'] },
    key: first,
    value: second,
    mostArguments: 2,
  },
  {
    name: 'Cloudflare bindings',
    kind: 'database',
    spoken: { receiver: 'env', methods: ['put'] },
    key: first,
    value: second,
    mostArguments: 2,
  },
  {
    name: 'object mappers',
    kind: 'database',
    modules: ['@prisma/client', 'mongoose', 'mongodb', 'sequelize', 'knex', 'drizzle-orm/*', 'objection'],
    callee: ['**.create', '**.upsert', '**.insert', '**.insertOne', '**.insert.().values'],
    value: first,
  },
  {
    name: 'Supabase',
    kind: 'database',
    modules: ['@supabase/supabase-js', '@supabase/ssr'],
    callee: ['**.insert', '**.upsert'],
    value: first,
  },
  { name: 'Supabase', kind: 'database', spoken: { receiver: 'supabase', methods: ['insert', 'upsert'] }, value: first },
  {
    name: 'Supabase',
    kind: 'database',
    spoken: { receiver: 'supabaseAdmin', methods: ['insert', 'upsert'] },
    value: first,
  },
  { name: 'Prisma', kind: 'database', spoken: { receiver: 'prisma', methods: ['create', 'upsert'] }, value: first },
];

/** Middlewares of state containers that copy the state into `localStorage` unless told otherwise. */
export const stateMiddlewares: Readonly<Record<string, readonly string[]>> = {
  'zustand/middleware': ['persist'],
};

/** Names by which an entry says when it ends, or how old it is. */
export const endNames =
  /^(?:ex|px|exat|pxat|ttl|max_?age|timestamp|created(?:_?at)?|issued_?at|exp|expir\w*|\w*_?(?:ttl|expir(?:y|es|ation|esat|es_at)))$/iu;

/** Methods that take entries out of such stores, or make them end. */
export const endingMethods =
  /^(?:remove|delete|del|unset|clear|destroy|unlink|rm|purge|evict|p?expire|consume|pop|take|get_?del|findOneAndDelete|findByIdAndDelete|reset|drop|truncate|cleanup|multiRemove|invalidate)/iu;
