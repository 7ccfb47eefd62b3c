// Two keys of one helper, and stores under names of their own: which write belongs to which read? `make()` is out of sight.
import { tells } from '../../support/facts';

/** A file in which one function does what stands before `;;`, and another sends what stands behind it. */
const kept = (code: string): string => {
  const [before = '', sent = 'v', around = ''] = code.split(' ;; ');
  return `${around}\nexport async function login(k, res) { ${before} }\nexport async function finish(k, req) { fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: c, code_verifier: ${sent} }) }); }`;
};

tells(
  'one helper, two keys: what is kept under the other one is no verifier',
  { within: kept, about: ['verifier'] },
  {
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = async (key, value) => localStorage.setItem(key, await value); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value ?? ''); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value || ''); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, JSON.stringify(value)); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, String(value)); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, encodeURIComponent(value)); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value.trim()); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes | verifier other() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, hash(value)); const load = (key) => localStorage.getItem(key);":
      'verifier hash(value) made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, x ? value : null); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes | verifier other() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value = '') => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, { value }) => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key);":
      'verifier make() .value made (sent) yes | verifier other() .value made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, ...value) => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key);":
      'verifier value received (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(`a:${key}`, value); const load = (key) => localStorage.getItem(`a:${key}`);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem('a:' + key, value); const load = (key) => localStorage.getItem('a:' + key);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem('a:' + key, value); const load = (key) => localStorage.getItem('b:' + key);":
      '',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(x ? 'a:' + key : key, value); const load = (key) => localStorage.getItem(x ? 'a:' + key : key);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => { const name = `a:${key}`; localStorage.setItem(name, value); }; const load = (key) => { const name = `a:${key}`; return localStorage.getItem(name); };":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => { const a = key; const b = a; localStorage.setItem(b, value); }; const load = (key) => { const a = key; const b = a; return localStorage.getItem(b); };":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => { const a = key; const b = a; const d = b; const e = d; localStorage.setItem(e, value); }; const load = (key) => { const a = key; const b = a; const d = b; const e = d; return localStorage.getItem(e); };":
      "verifier load('v') made (sent) yes",
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = async (key) => await localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key) ?? '';":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => x ? localStorage.getItem(key) : null;":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => x ? null : localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => { if (!x) return null; return localStorage.getItem(key); };":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => { if (!x) return other(key); return localStorage.getItem(key); };":
      "verifier load('v') made (sent) yes",
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => { const one = localStorage.getItem(key); return one; };":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => { const { one } = localStorage.getItem(key); return one; };":
      "verifier load('v') made (sent) yes",
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => { let one; one = localStorage.getItem(key); return one; };":
      "verifier load('v') made (sent) yes",
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => JSON.parse(localStorage.getItem(key));":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => decrypt(localStorage.getItem(key));":
      "verifier load('v') made (sent) yes",
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => now();":
      "verifier load('v') made (sent) yes",
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key).slice(1);":
      "verifier load('v') made (sent) yes",
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => { localStorage.getItem(key); };":
      "verifier load('v') made (sent) yes",
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => { localStorage.getItem(key); return ''; };":
      "verifier load('v') made (sent) yes, text 0 of 0 reserved none",
    "localStorage.setItem('v', make()); localStorage.setItem('w', other()); ;; q ;; const name = 'v'; const q = localStorage.getItem(name);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); save(k, third()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load(k) ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key);":
      '',
  },
);

tells(
  'a store under a name of its own',
  { within: kept, about: ['verifier'] },
  {
    "store.set('v', make()); ;; store.get('v') ;; import store from 'js-cookie';": 'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; import Cookies from 'js-cookie'; const store = Cookies;":
      'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; const store = require('js-cookie');":
      'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; const store = (await import('js-cookie')).default;":
      'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; import store from './own';": 'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; import all from './own'; const store = all.cookies;":
      'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; import all from './own'; const store = all.other;":
      'verifier all .other .v received (sent) yes | verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; import AsyncStorage from '@react-native-async-storage/async-storage'; const store = AsyncStorage;":
      'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; import * as store from 'expo-secure-store';":
      'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; const store = window.localStorage;":
      'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; const store = globalThis.sessionStorage;":
      'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; const store = own.localStorage;": 'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; const store = x ? localStorage : sessionStorage;":
      'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; const { cookies: store } = req;": 'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; const store = cookies();": 'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; const store = await cookies();": 'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; const store = other();":
      'verifier other() .v made (sent) yes | verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; const store = {};": 'verifier make() made (sent) yes',
    "store.set('v', make()); ;; store.get('v') ;; const store = new Map();": 'verifier make() made (sent) yes',
    "store.set('v', make()); ;; Cookies.get('v') ;; import Cookies from 'js-cookie'; const store = Cookies;":
      'verifier make() made (sent) yes',
    "store.setItem('v', make()); ;; localStorage.getItem('v') ;; const store = window.localStorage;":
      'verifier make() made (sent) yes',
    "store.setItem('v', make()); ;; localStorage.getItem('v') ;; const store = own.localStorage;":
      'verifier make() made (sent) yes',
    "store.setItem('v', make()); ;; localStorage.getItem('v') ;; const store = window.sessionStorage;": '',
    "store.set('v', make()); ;; req.cookies.v ;; const store = await cookies();": 'verifier make() made (sent) yes',
    "store.set('v', make()); ;; req.cookies.v ;; import { cookies as jar } from 'next/headers'; const store = await jar();":
      'verifier make() made (sent) yes',
    "store.set('v', make()); ;; req.cookies.v ;; const store = other();": '',
    "store.setItem('v', make()); ;; AsyncStorage.getItem('v') ;; import AsyncStorage from '@react-native-async-storage/async-storage'; const store = AsyncStorage;":
      'verifier make() made (sent) yes',
    "store.setItem('v', make()); ;; AsyncStorage.getItem('v') ;; import AsyncStorage from '@react-native-async-storage/async-storage'; import store from '@react-native-community/async-storage';":
      '',
  },
);
