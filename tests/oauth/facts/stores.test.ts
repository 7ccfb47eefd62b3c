// Which write belongs to which read: states of hooks, cookies, stores and the helpers around them? `make()` is out of sight.
import { tells } from '../../support/facts';

/** A file in which one function does what stands before `;;`, and another sends what stands behind it. */
const kept = (code: string): string => {
  const [before = '', sent = 'v', around = ''] = code.split(' ;; ');
  return `${around}\nexport async function login(k, res) { ${before} }\nexport async function finish(k, req) { fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: c, code_verifier: ${sent} }) }); }`;
};
const about = ['verifier'];

tells(
  'a store of the platform',
  { within: kept, about },
  {
    "localStorage.setItem('v', make()); ;; localStorage.getItem('v')": 'verifier make() made (sent) yes',
    "localStorage.setItem('v', make()); ;; localStorage.getItem('v')!": 'verifier make() made (sent) yes',
    "localStorage.setItem('v', make()); ;; localStorage.v": 'verifier make() made (sent) yes',
    "localStorage.v = make(); ;; localStorage.getItem('v')": 'verifier make() made (sent) yes',
    "localStorage['v'] = make(); ;; localStorage.getItem('v')": 'verifier make() made (sent) yes',
    "localStorage[k] = make(); ;; localStorage.getItem('v')": '',
    'localStorage[k] = make(); ;; localStorage.getItem(k)': 'verifier make() made (sent) yes',
    'localStorage.setItem(k, make()); ;; localStorage.getItem(k)': 'verifier make() made (sent) yes',
    "localStorage.setItem(k, make()); ;; localStorage.getItem('v')": '',
    "localStorage.setItem('w', make()); ;; localStorage.getItem('v')": '',
    "sessionStorage.setItem('v', make()); ;; localStorage.getItem('v')": '',
    "window.localStorage.setItem('v', make()); ;; localStorage.getItem('v')": 'verifier make() made (sent) yes',
    "globalThis.localStorage.setItem('v', make()); ;; window.localStorage.getItem('v')":
      'verifier make() made (sent) yes',
    "localStorage.setItem('v', make()); ;; s.getItem('v') ;; const s = localStorage;":
      'verifier make() made (sent) yes',
    "localStorage.setItem('v', make()); ;; s.getItem('v') ;; const s = window.localStorage;":
      'verifier make() made (sent) yes',
    "localStorage.setItem('v', make()); ;; s.getItem('v') ;; const { localStorage: s } = window;":
      'verifier make() made (sent) yes',
    "localStorage.setItem('v', make()); ;; s.getItem('v') ;; const s = other();": 'verifier other() .v made (sent) yes',
    "localStorage.setItem(KEY, make()); ;; localStorage.getItem(KEY) ;; const KEY = 'v';":
      'verifier make() made (sent) yes',
    "localStorage.setItem(KEY, make()); ;; localStorage.getItem('v') ;; const KEY = 'v';":
      'verifier make() made (sent) yes',
    "localStorage.setItem(KEY, make()); ;; localStorage.getItem(KEY) ;; import { KEY } from './own';":
      'verifier make() made (sent) yes',
    "localStorage.setItem(KEY, make()); ;; localStorage.getItem(OTHER) ;; import { KEY, OTHER } from './own';": '',
    "localStorage.setItem(key, make()); ;; localStorage.getItem(key) ;; import { key } from './own';":
      'verifier make() made (sent) yes',
    "localStorage.setItem(key, make()); ;; localStorage.getItem(other) ;; import { key, other } from './own';": '',
    "localStorage.setItem(KEYS.v, make()); ;; localStorage.getItem(KEYS.v) ;; const KEYS = { v: 'a', w: 'b' };":
      'verifier make() made (sent) yes',
    "localStorage.setItem(KEYS.v, make()); ;; localStorage.getItem(KEYS.w) ;; const KEYS = { v: 'a', w: 'b' };": '',
    "localStorage.setItem(keyFor('v'), make()); ;; localStorage.getItem(keyFor('v'))":
      'verifier make() made (sent) yes',
    "localStorage.setItem(keyFor('v'), make()); ;; localStorage.getItem(keyFor('w'))": '',
    'localStorage.setItem(`v:${k}`, make()); ;; localStorage.getItem(`v:${k}`)': 'verifier make() made (sent) yes',
    "localStorage.setItem(`v:${k}`, make()); ;; localStorage.getItem('v:' + k)": 'verifier make() made (sent) yes',
    'localStorage.setItem(`v:${k}`, make()); ;; localStorage.getItem(`w:${k}`)': '',
    'localStorage.setItem(`${k}`, make()); ;; localStorage.getItem(`${k}`)': 'verifier make() made (sent) yes',
    'localStorage.setItem(`:${k}`, make()); ;; localStorage.getItem(`:${k}`)': 'verifier make() made (sent) yes',
    "localStorage.setItem('v', JSON.stringify({ v: make() })); ;; JSON.parse(localStorage.getItem('v')).v":
      'verifier make() made (sent) yes',
    "localStorage.setItem('v', JSON.stringify({ v: make() })); ;; q.v ;; const q = JSON.parse(localStorage.getItem('v'));":
      'verifier make() made (sent) yes',
    "localStorage.setItem('v', JSON.stringify({ v: make() })); ;; q.w ;; const q = JSON.parse(localStorage.getItem('v'));":
      '',
    "localStorage.setItem('v', btoa(make())); ;; atob(localStorage.getItem('v'))":
      'verifier btoa(make()) made (sent) yes, text 0… of 0…+0… UUIDs reserved unknown',
    "localStorage.setItem('v', await make()); ;; await localStorage.getItem('v')": 'verifier make() made (sent) yes',
    "localStorage.setItem('v', first()); localStorage.setItem('v', second()); ;; localStorage.getItem('v')":
      'verifier first() made (sent) yes | verifier second() made (sent) yes',
    "localStorage.setItem(...['v', make()]); ;; localStorage.getItem('v')": '',
    "localStorage.setItem('v', ...make()); ;; localStorage.getItem('v')": '',
    "localStorage.setItem('v'); ;; localStorage.getItem('v')": '',
    "localStorage.putItem('v', make()); ;; localStorage.getItem('v')": '',
    "localStorage.setItem('v', make()); ;; localStorage.getItem()": 'verifier localStorage.getItem() made (sent) yes',
    "localStorage.setItem('v', make()); ;; localStorage.removeItem('v')":
      "verifier localStorage.removeItem('v') made (sent) yes",
    "localStorage.setItem('v', make()); ;; localStorage.getItem('v') ?? sessionStorage.getItem('v')":
      'verifier make() made (sent) yes',
    "this.localStorage.setItem('v', make()); ;; localStorage.getItem('v')": '',
    "AsyncStorage.setItem('v', make()); ;; await AsyncStorage.getItem('v')": 'verifier make() made (sent) yes',
    "AsyncStorage.setItem('v', make()); ;; await AsyncStorage.getItem('v') ;; import AsyncStorage from '@react-native-async-storage/async-storage';":
      'verifier make() made (sent) yes',
    "chrome.storage.local.set({ v: make() }); ;; (await chrome.storage.local.get('v')).v":
      'verifier make() .v made (sent) yes',
    "chrome.storage.local.set({ v: make() }); ;; q.v ;; const q = await chrome.storage.local.get('v');":
      'verifier make() .v made (sent) yes',
    "redis.set('v', make()); ;; await redis.get('v')": 'verifier make() made (sent) yes',
    "other.set('v', make()); ;; await other.get('v')": 'verifier make() made (sent) yes',
    "q.set('v', make()); ;; await q.get('v') ;; const q = create();":
      'verifier create() .v made (sent) yes | verifier make() made (sent) yes',
    'q.set(k, make()); ;; await q.get(k) ;; const q = create();':
      'verifier create() .* made (sent) yes | verifier make() made (sent) yes',
    "q.set(k, make()); ;; await q.get('v') ;; const q = create();": 'verifier create() .v made (sent) yes',
    'q.setItem(k, make()); ;; await q.getItem(k) ;; const q = create();':
      'verifier create() .<k> made (sent) yes | verifier make() made (sent) yes',
    'q.setItem(k, make()); ;; await q.getItem(q) ;; const q = create();': 'verifier create() .<q> made (sent) yes',
    "q.put('v', make()); ;; await q.get('v') ;; const q = create();":
      'verifier create() .v made (sent) yes | verifier make() made (sent) yes',
    "q.write('v', make()); ;; await q.read('v') ;; const q = create();":
      'verifier create() .v made (sent) yes | verifier make() made (sent) yes',
    "q.shout('v', make()); ;; await q.hear('v') ;; const q = create();": "verifier q.hear('v') made (sent) yes",
  },
);

tells(
  'a cookie or a session',
  { within: kept, about },
  {
    "res.cookie('v', make()); ;; req.cookies.v": 'verifier make() made (sent) yes',
    "res.cookie('v', make()); ;; req.cookies['v']": 'verifier make() made (sent) yes',
    "res.cookie('v', make()); ;; req.cookies.w": '',
    "res.cookie('v', make()); ;; req.signedCookies.v": 'verifier make() made (sent) yes',
    "res.cookie('v', make(), { httpOnly: true }); ;; req.cookies.v": 'verifier make() made (sent) yes',
    "res.cookie('v', JSON.stringify({ v: make() })); ;; q.v ;; const q = JSON.parse(req.cookies.v);":
      'verifier make() made (sent) yes',
    "(await cookies()).set('v', make()); ;; (await cookies()).get('v')?.value": 'verifier make() made (sent) yes',
    "cookies().set('v', make()); ;; cookies().get('v').value": 'verifier make() made (sent) yes',
    "cookies().set('v', make()); ;; cookies().get('w').value": '',
    "cookies().set('v', make()); ;; cookies().get('v').path": 'verifier make() .path made (sent) yes',
    "cookies().set({ name: 'v', value: make() }); ;; cookies().get('v').value": 'verifier make() made (sent) yes',
    "const jar = await cookies(); jar.set('v', make()); ;; q.get('v').value ;; const q = await cookies();":
      'verifier make() made (sent) yes',
    "cookies().set('v', make()); ;; cookies().get('v').value ;; import { cookies } from 'next/headers';":
      'verifier make() made (sent) yes',
    "const jar = await cookies(); jar.set('v', make()); ;; cookies().get('v').value ;; import { cookies } from 'next/headers';":
      'verifier make() made (sent) yes',
    "res.cookies.set('v', make()); ;; req.cookies.get('v').value": 'verifier make() made (sent) yes',
    "res.cookies.set('v', make()); ;; req.cookies.get('v')": 'verifier make() made (sent) yes',
    "cookieStore.set('v', make()); ;; (await cookieStore.get('v')).value": 'verifier make() made (sent) yes',
    "Cookies.set('v', make()); ;; Cookies.get('v') ;; import Cookies from 'js-cookie';":
      'verifier make() made (sent) yes',
    "Cookies.set('v', make()); ;; Cookies.get('v') ;; import Cookies from './own';": 'verifier make() made (sent) yes',
    "setCookie('v', make()); ;; getCookie('v')": 'verifier make() made (sent) yes',
    "setCookie('v', make(), 5); ;; getCookie('v')": 'verifier make() made (sent) yes',
    "setCookie(event, 'v', make()); ;; getCookie(event, 'v')": 'verifier make() made (sent) yes',
    "setCookie(event, 'v', make(), { httpOnly: true }); ;; getCookie(event, 'v')": 'verifier make() made (sent) yes',
    "setCookie(event, 'v', make()); ;; getCookie(event, 'w')": '',
    "setCookie({ res }, 'v', make()); ;; getCookie({ req }, 'v')": 'verifier make() made (sent) yes',
    "setCookie(`v`, make(), 5); ;; getCookie('v')": 'verifier make() made (sent) yes',
    'setCookie(NAME, make(), 5); ;; getCookie(NAME)': 'verifier make() made (sent) yes',
    "setSignedCookie(c, 'v', make(), secret); ;; getSignedCookie(c, secret, 'v')": 'verifier make() made (sent) yes',
    "setSessionCookie('v', make()); ;; getCookie('v')": 'verifier make() made (sent) yes',
    "setCookies('v', make()); ;; getCookie('v')": '',
    "setCookie('v'); ;; getCookie('v')": '',
    "useCookie('v').value = make(); ;; useCookie('v').value": "verifier useCookie('v') .value made (sent) yes",
    "jar.setCookie('v', make()); ;; jar.getCookie('v')": 'verifier make() made (sent) yes',
    "reply.setCookie('v', make()); ;; request.cookies.v": 'verifier make() made (sent) yes',
    'req.session.v = make(); ;; req.session.v': 'verifier make() made (sent) yes',
    'req.session.v = make(); ;; request.session.v': 'verifier make() made (sent) yes',
    'req.session.v = make(); ;; req.session.w': '',
    "req.session.set('v', make()); ;; req.session.get('v')": 'verifier make() made (sent) yes',
    "req.session['v'] = make(); ;; req.session.v": 'verifier make() made (sent) yes',
    'req.session.login = { v: make() }; ;; req.session.login.v': 'verifier make() made (sent) yes',
    'req.session.login = { v: make() }; ;; v ;; const { v } = req.session.login;': 'verifier make() made (sent) yes',
    'const { session } = req; session.v = make(); ;; req.session.v': 'verifier make() made (sent) yes',
    'session.v = make(); ;; req.session.v': 'verifier make() made (sent) yes',
    'this.session.v = make(); ;; this.session.v': 'verifier make() made (sent) yes',
    'ctx.session.v = make(); ;; ctx.session.v': 'verifier make() made (sent) yes',
    "ctx.cookies.set('v', make()); ;; ctx.cookies.get('v')": 'verifier make() made (sent) yes',
    "document.cookie = 'v=' + make(); ;; getCookie('v')": '',
  },
);

tells(
  'a helper around a store',
  { within: kept, about },
  {
    "save('v', make()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); ;; load('w') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key);":
      '',
    "save('v', make()); ;; load('v') ;; const save = (key, value) => localStorage.setItem('a' + key, value); const load = (key) => localStorage.getItem('a' + key);":
      'verifier make() made (sent) yes',
    "save('v', make()); ;; load('v') ;; const save = (key, value) => localStorage.setItem('a' + key, value); const load = (key) => localStorage.getItem('b' + key);":
      '',
    "save('v', make()); ;; load('v') ;; const save = (key, value) => localStorage.setItem('a', value); const load = (key) => localStorage.getItem('a');":
      "verifier load('v') made (sent) yes",
    "save('v', make()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, JSON.stringify(value)); const load = (key) => JSON.parse(localStorage.getItem(key));":
      'verifier make() made (sent) yes',
    "save('v', { v: make() }); ;; load('v').v ;; const save = (key, value) => localStorage.setItem(key, JSON.stringify(value)); const load = (key) => JSON.parse(localStorage.getItem(key));":
      'verifier make() made (sent) yes',
    "save('v', make()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, hash(value)); const load = (key) => localStorage.getItem(key);":
      'verifier hash(value) made (sent) yes',
    "save('v', make()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value ?? ''); const load = (key) => localStorage.getItem(key) ?? '';":
      'verifier make() made (sent) yes',
    "save('v', make()); ;; load('v') ;; const save = async (key, value) => localStorage.setItem(key, await value); const load = async (key) => await localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); ;; await load('v') ;; const save = async (key, value) => localStorage.setItem(key, await value); const load = async (key) => await localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); ;; load('v') ;; function save(key, value) { localStorage.setItem(key, value); } function load(key) { const one = localStorage.getItem(key); return one; }":
      'verifier make() made (sent) yes',
    "save('v', make()); ;; load('v') ;; function save(key, value) { localStorage.setItem(key, value); } function load(key) { const one = localStorage.getItem(key); return one ? one : null; }":
      'verifier make() made (sent) yes',
    "save('v', make()); ;; load('v') ;; function save(key, value) { localStorage.setItem(key, value); } function load(key) { if (!key) return null; return localStorage.getItem(key); }":
      'verifier make() made (sent) yes',
    "save('v', make()); ;; load('v') ;; function save(key, value) { localStorage.setItem(key, value); } function load(key) { if (!key) return other(); return localStorage.getItem(key); }":
      "verifier load('v') made (sent) yes",
    "save('v', make()); ;; load('v') ;; function save(key, value) { localStorage.setItem(key, value); } function load(key) { localStorage.getItem(key); return other(); }":
      "verifier load('v') made (sent) yes",
    "save('v', make()); ;; load('v') ;; function save(key, value) { localStorage.setItem(key, value); } function load(key) { localStorage.getItem(key); }":
      "verifier load('v') made (sent) yes",
    "save('v', make()); ;; load('v') ;; function save(key, value) { localStorage.setItem(key, value); } function load(key) { return undefined; }":
      "verifier load('v') made (sent) yes",
    "save('v', make()); ;; load('v') ;; function save(key, value) { const name = `a:${key}`; localStorage.setItem(name, value); } function load(key) { const name = `a:${key}`; return localStorage.getItem(name); }":
      'verifier make() made (sent) yes',
    "save('v', make()); ;; load('v') ;; function save(key, value) { const name = `a:${key}`; localStorage.setItem(name, value); } function load(key) { const name = `b:${key}`; return localStorage.getItem(name); }":
      '',
    "save('v', make()); ;; load('v') ;; function save(key, value) { localStorage.setItem(PREFIX + key, value); } function load(key) { return localStorage.getItem(PREFIX + key); }":
      'verifier make() made (sent) yes',
    "save('v', make()); ;; load('w') ;; function save(key, value) { localStorage.setItem(PREFIX + key, value); } function load(key) { return localStorage.getItem(PREFIX + key); }":
      '',
    "save('v', make()); ;; load('v') ;; function save(key, value) { localStorage.setItem(key === 'v' ? 'a' : 'b', value); } function load(key) { return localStorage.getItem(key === 'v' ? 'a' : 'b'); }":
      "verifier load('v') made (sent) yes",
    'save(k, make()); ;; load(k) ;; function save(key, value) { localStorage.setItem(key, value); } function load(key) { return localStorage.getItem(key); }':
      'verifier make() made (sent) yes',
    "save(KEY, make()); ;; load(KEY) ;; import { KEY } from './own'; function save(key, value) { localStorage.setItem(key, value); } function load(key) { return localStorage.getItem(key); }":
      'verifier make() made (sent) yes',
    "save(KEY, make()); ;; load(OTHER) ;; import { KEY, OTHER } from './own'; function save(key, value) { localStorage.setItem(key, value); } function load(key) { return localStorage.getItem(key); }":
      '',
    "save(...['v', make()]); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', ...make()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key);":
      'verifier make() .0 made (sent) yes',
    "save('v', make()); ;; load() ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key);":
      'verifier load() made (sent) yes',
    "save('v'); ;; load('v') ;; const save = (key, value = make()) => localStorage.setItem(key, value); const load = (key = 'v') => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save(make(), 'v'); ;; load('v') ;; const save = (value, key) => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', 5, make()); ;; load('v') ;; const save = (key, ttl, value) => localStorage.setItem(key, value, ttl); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "store.save('v', make()); ;; store.load('v') ;; const store = { save(key, value) { localStorage.setItem(key, value); }, load(key) { return localStorage.getItem(key); } };":
      'verifier make() made (sent) yes',
    "store.save('v', make()); ;; store.load('v') ;; class Store { save(key, value) { localStorage.setItem(key, value); } load(key) { return localStorage.getItem(key); } } const store = new Store();":
      'verifier make() made (sent) yes',
    "store.save('v', make()); ;; other.load('v') ;; const store = { save(key, value) { localStorage.setItem(key, value); }, load(key) { return localStorage.getItem(key); } };":
      '',
    "save('v', make()); ;; load('v') ;; const all = {}; const save = (key, value) => { all[key] = value; }; const load = (key) => all[key];":
      "verifier load('v') made (sent) yes",
    "save('v', make()); ;; load('v') ;; const all = new Map(); const save = (key, value) => { all.set(key, value); }; const load = (key) => all.get(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); ;; load('w') ;; const all = new Map(); const save = (key, value) => { all.set(key, value); }; const load = (key) => all.get(key);":
      '',
    "save('v', make()); ;; load('v').value ;; const save = (key, value) => { cookies().set(key, value); }; const load = (key) => cookies().get(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); save('w', other()); ;; load('v') ;; const save = (key, value) => localStorage.setItem(key, value); const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "save('v', make()); ;; localStorage.getItem('v') ;; const save = (key, value) => localStorage.setItem(key, value);":
      'verifier make() made (sent) yes',
    "localStorage.setItem('v', make()); ;; load('v') ;; const load = (key) => localStorage.getItem(key);":
      'verifier make() made (sent) yes',
    "keep(make()); ;; localStorage.getItem('v') ;; const keep = (value) => localStorage.setItem('v', value);":
      'verifier make() made (sent) yes',
    "save({ v: make() }); ;; localStorage.getItem('v') ;; const save = ({ v }) => localStorage.setItem('v', v);":
      'verifier make() made (sent) yes',
  },
);

tells(
  'the state of a component or a store',
  {
    within: (code) => {
      const [before = '', body = '', sent = 'v'] = code.split(' ;; ');
      return `${before}\nexport function Login(props) { ${body} const finish = () => fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: c, code_verifier: ${sent} }) }); return finish; }`;
    },
    about,
  },
  {
    ' ;; const [v, setV] = useState(make());': 'verifier make() made (sent) yes',
    ' ;; const [v, setV] = useState(() => make());': 'verifier make() made (sent) yes',
    ' ;; const [v, setV] = useState(() => { return make(); });': '',
    ' ;; const [v, setV] = useState();': 'verifier useState() .0 made (sent) yes',
    ' ;; const [v, setV] = useState(null); const start = () => setV(make());': 'verifier make() made (sent) yes',
    ' ;; const [v, setV] = useState(null); const start = () => setV((old) => make());':
      'verifier make() made (sent) yes',
    ' ;; const [v, setV] = useState(null); const start = () => setV(...make());': '',
    ' ;; const [v, setV] = useState(null); const start = () => setV();': '',
    ' ;; const [v, setV] = useState(null); const start = () => setW(make());': '',
    ' ;; const [w, setW] = useState(null); const [v, setV] = useState(null); const start = () => setW(make());': '',
    ' ;; const [v] = useState(make());': 'verifier make() made (sent) yes',
    ' ;; const [, setV] = useState(make()); ;; setV': 'verifier useState(make()) .1 made (sent) yes',
    ' ;; const [{ v }, setAll] = useState({}); const start = () => setAll({ v: make() });':
      'verifier useState({}) .0 .v made (sent) yes',
    ' ;; const [all, setAll] = useState({}); const start = () => setAll({ ...all, v: make() }); ;; all.v':
      'verifier make() made (sent) yes',
    ' ;; const [all, { set }] = useState({}); const start = () => set({ v: make() }); ;; all.v': '',
    " ;; const [v, setV] = useSessionStorage('key', make());": 'verifier make() made (sent) yes',
    " ;; const [v, setV] = useLocalStorage('key', null); const start = () => setV(make());":
      'verifier make() made (sent) yes',
    " ;; const [v, setV] = useCookie('key', make());": 'verifier make() made (sent) yes',
    ' ;; const [v, setV] = useOther(make());': 'verifier useOther(make()) .0 made (sent) yes',
    ' ;; const [v, setV] = useRecoilState(atom); const start = () => setV(make());': 'verifier make() made (sent) yes',
    ' ;; const { v } = useState(make());': 'verifier useState(make()) .v made (sent) yes',
    ' ;; const q = useRef(make()); ;; q.current': 'verifier make() made (sent) yes',
    ' ;; const q = useRef(() => make()); ;; q.current': 'verifier make() made (sent) yes',
    ' ;; const q = useRef(null); q.current = make(); ;; q.current': 'verifier make() made (sent) yes',
    ' ;; const q = useRef({ v: make() }); ;; q.current.v': 'verifier make() made (sent) yes',
    ' ;; const q = useRef(make()); ;; q.other': 'verifier q .other received (sent) yes',
    ' ;; const q = useRef(...make()); ;; q.current': 'verifier useRef(...make()) .current made (sent) yes',
    ' ;; const q = useRef(); ;; q.current': 'verifier useRef() .current made (sent) yes',
    ' ;; const q = React.useRef(make()); ;; q.current': 'verifier make() made (sent) yes',
    ' ;; const q = createRef(make()); ;; q.current': 'verifier make() made (sent) yes',
    ' ;; const q = ref(make()); ;; q.value': 'verifier make() made (sent) yes',
    ' ;; const q = shallowRef(make()); ;; q.value': 'verifier make() made (sent) yes',
    ' ;; const q = ref(make()); ;; q.current': 'verifier q .current received (sent) yes',
    ' ;; const q = signal(make()); ;; q()': 'verifier q() made (sent) yes',
    ' ;; const q = useMemo(() => make(), []); ;; q': 'verifier make() made (sent) yes',
    ' ;; const q = useMemo(() => ({ v: make() }), []); ;; q.v': 'verifier make() made (sent) yes',
    ' ;; const { v } = useMemo(() => ({ v: make() }), []);': 'verifier make() made (sent) yes',
    ' ;; const q = useCallback(() => make(), []); ;; q()': 'verifier q() made (sent) yes',
    ' ;; const q = toString(make()); ;; q': 'verifier toString(make()) made (sent) yes',
    'class Page extends Component { start() { this.setState({ v: make() }); } finish() { send(this.state.v); } } ;;  ;; this.state.v':
      '',
    'import { create } from "zustand"; const useAuth = create((set, get) => ({ v: null, start: () => set({ v: make() }), finish: () => fetch("https://as.test/token", { method: "POST", body: new URLSearchParams({ grant_type: "authorization_code", code_verifier: get().v }) }) })); ;;  ;; 1':
      'verifier make() made (sent) yes',
    'import { create } from "zustand"; const useAuth = create((set, get) => ({ v: null, start: () => set(() => ({ v: make() })), finish: () => fetch("https://as.test/token", { method: "POST", body: new URLSearchParams({ grant_type: "authorization_code", code_verifier: get().v }) }) })); ;;  ;; 1':
      'verifier make() made (sent) yes',
    'import { create } from "zustand"; const useAuth = create((put, read) => ({ v: null, start: () => put({ v: make() }), finish: () => fetch("https://as.test/token", { method: "POST", body: new URLSearchParams({ grant_type: "authorization_code", code_verifier: read().v }) }) })); ;;  ;; 1':
      'verifier read() .v made (sent) yes',
    'useAuth.setState({ v: make() }); ;;  ;; useAuth.getState().v': 'verifier make() made (sent) yes',
    'useAuth.setState((old) => ({ v: make() })); ;;  ;; useAuth.getState().v': 'verifier make() made (sent) yes',
    'useAuth.setState({ w: make() }); ;;  ;; useAuth.getState().v': '',
    'useAuth.setState(); ;;  ;; useAuth.getState().v': '',
    'useAuth.setState({ v: make() }); ;;  ;; useAuth.getState(1).v': 'verifier useAuth.getState(1) .v made (sent) yes',
    'useAuth.setState({ v: make() }); ;;  ;; useAuth.getState()': 'verifier useAuth.getState() made (sent) yes',
    'useAuth.setState({ v: make() }); ;;  ;; getState().v': 'verifier getState() .v made (sent) yes',
    'set({ v: make() }); ;;  ;; get().v': 'verifier get() .v made (sent) yes',
  },
);
