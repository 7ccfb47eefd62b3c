// Through which setters, stores, keys and helpers does a value come that is sent as code verifier, and through which near ones not?
import { tells } from '../../support/facts';

/** A token request that sends what stands behind `;;`, after the code before it. */
const redeem = (code: string): string => {
  const [before = '', sent = ''] = code.split(' ;; ');
  return `${before}\nfetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: c, code_verifier: ${sent} }) });`;
};

tells(
  'through setters, pushes and stores with a near name',
  { within: redeem, about: ['verifier'] },
  {
    'const [q, setQ] = useState(); setQ(make()); ;; q':
      'verifier useState() .0 made (sent) yes | verifier make() made (sent) yes',
    'const [q, setQ] = useState(); setW(make()); ;; q': 'verifier useState() .0 made (sent) yes',
    'const [q, setQ] = useState(); const set = setQ; set(make()); ;; q': 'verifier useState() .0 made (sent) yes',
    'const [, setQ] = useState(); setQ(make()); ;; q': '',
    'const [q] = useState(make()); ;; q': 'verifier make() made (sent) yes',
    'const [q, { setQ }] = useState(); setQ(make()); ;; q': 'verifier useState() .0 made (sent) yes',
    'const [{ q }, setQ] = useState(); setQ(make()); ;; q': 'verifier useState() .0 .q made (sent) yes',
    'const { q, setQ } = useState(); setQ(make()); ;; q': 'verifier useState() .q made (sent) yes',
    'const [q, setQ] = useState(() => make()); ;; q': 'verifier make() made (sent) yes',
    'const [q, setQ] = useState(() => { return make(); }); ;; q': '',
    'const [q, setQ] = useState(); ;; q': 'verifier useState() .0 made (sent) yes',
    "const [q, setQ] = useLocalStorage('k', make()); ;; q": 'verifier make() made (sent) yes',
    "const [q, setQ] = useOther('k', make()); ;; q": "verifier useOther('k', make()) .0 made (sent) yes",
    'const [q, setQ] = userState(make()); ;; q': 'verifier userState(make()) .0 made (sent) yes',
    'const q = useRef(make()); ;; q.current': 'verifier make() made (sent) yes',
    'const q = useRef(make()); ;; q.other': 'verifier q .other received (sent) yes',
    'const q = ref(make()); ;; q.value': 'verifier make() made (sent) yes',
    'const q = ref(make()); ;; q.current': 'verifier q .current received (sent) yes',
    'const q = signal(make()); ;; q': 'verifier make() made (sent) yes',
    'const q = useRef(...make()); ;; q.current': 'verifier useRef(...make()) .current made (sent) yes',
    'const q = useMemo(() => make(), []); ;; q': 'verifier make() made (sent) yes',
    'const q = useMemo(() => { return make(); }, []); ;; q': '',
    'const q = toString(make()); ;; q.current': 'verifier make() .current made (sent) yes',
    'const useStore = create((set, get) => ({ begin() { set({ q: make() }); }, end() { return get().q; } })); ;; useStore.getState().q':
      'verifier make() made (sent) yes',
    'const useStore = create((put, get) => ({ begin() { put({ q: make() }); } })); ;; useStore.getState().q': '',
    'set({ q: make() }); ;; useStore.getState().q': '',
    'const useStore = create((set) => ({ begin() { set(() => ({ q: make() })); } })); ;; useStore.getState().q':
      'verifier make() made (sent) yes',
    'const useStore = create((set) => ({ begin() { set({ q: make() }); } })); ;; useStore.getState(1).q':
      'verifier useStore.getState(1) .q made (sent) yes',
    'store.setState({ q: make() }); ;; store.getState().q': 'verifier make() made (sent) yes',
    'store.setState({ q: make() }); ;; store.state.q': '',
    'class A { begin() { this.setState({ q: make() }); } end() { return this.state.q; } } const a = new A(); ;; a.state.q':
      'verifier make() made (sent) yes',
    'class A { begin() { this.setState({ q: make() }); } } ;; store.getState().q': '',
    'class A { begin() { this.setState({ q: make() }); } } ;; A.state.q': 'verifier make() made (sent) yes',
    'class A { begin() { other.setState({ q: make() }); } } ;; A.state.q': '',
    'class A { begin() { this.setState(); } } ;; A.state.q': '',
    "setCookie('q', make()); ;; getCookie('q')": 'verifier make() made (sent) yes',
    "setCookie('q', make()); ;; getCookie('w')": '',
    "setCookie(event, 'q', make()); ;; getCookie(event, 'q')": 'verifier make() made (sent) yes',
    'setCookie(event, `q`, make()); ;; getCookie(event, `q`)': 'verifier make() made (sent) yes',
    "setCookie('q', make(), { maxAge: 5 }); ;; getCookie('q', { a: 1 })": 'verifier make() made (sent) yes',
    'setCookie(`q`, make(), options); ;; getCookie(`q`, options)': 'verifier make() made (sent) yes',
    "setCookie({ res }, 'q', make()); ;; getCookie({ req }, 'q')": 'verifier make() made (sent) yes',
    "setCookie('q'); ;; getCookie('q')": '',
    'setCookie(event, NAME, make()); ;; getCookie(event, NAME)': 'verifier make() made (sent) yes',
    'setCookie(NAME, make(), options); ;; getCookie(NAME, options)': '',
    "getSignedCookie(event, secret, 'q') ;; getSignedCookie(event, secret, 'q')": '',
    "setSignedCookie(event, 'q', make(), secret); ;; getSignedCookie(event, secret, 'q')":
      'verifier make() made (sent) yes',
    "setSignedCookie('q', make()); ;; getCookie('q')": 'verifier make() made (sent) yes',
    "resetCookie('q', make()); ;; getCookie('q')": '',
    "setcookies('q', make()); ;; getCookie('q')": '',
    "res.cookie('q', make()); ;; req.cookies.q": 'verifier make() made (sent) yes',
    "res.cookies('q', make()); ;; req.cookies.q": '',
    "res.cookie('q', make()); ;; req.cookies['q']": 'verifier make() made (sent) yes',
    "res.cookie('q', make()); ;; req.signedCookies.q": 'verifier make() made (sent) yes',
    "res.cookie('q', make()); ;; cookies().get('q')?.value": 'verifier make() made (sent) yes',
    "res.cookie('q', make()); ;; cookies().get('q')": 'verifier make() made (sent) yes',
    "res.cookie('q', make()); ;; (await cookies()).get('q').value": 'verifier make() made (sent) yes',
    "res.cookie('q', make()); ;; cookies().get('q').other": 'verifier make() .other made (sent) yes',
    "cookies().set({ name: 'q', value: make() }); ;; cookies().get('q')": 'verifier make() made (sent) yes',
    "cookies().set({ name: 'q', other: make() }); ;; cookies().get('q')": '',
    "cookies().set({ value: make() }); ;; cookies().get('value')": 'verifier make() made (sent) yes',
    "cookies().set(make()); ;; cookies().get('q')": '',
    "other().set({ name: 'q', value: make() }); ;; cookies().get('q')": '',
    "cookies().set('q', ...make()); ;; cookies().get('q')": '',
    "cookies().set(...['q'], make()); ;; cookies().get('q')": '',
    "browser.storage.local.set({ q: make() }); ;; browser.storage.local.get('q')": 'verifier make() made (sent) yes',
    "localStorage.setItem('q', make()); ;; localStorage.getItem('q')": 'verifier make() made (sent) yes',
    "localStorage.setItem('q', make()); ;; localStorage.q": 'verifier make() made (sent) yes',
    "localStorage.setItem('q', make()); ;; localStorage['q']": 'verifier make() made (sent) yes',
    "localStorage.setItem('q', make()); ;; localStorage[NAME]": '',
    "localStorage.setItem('q', make()); ;; window.localStorage.getItem('q')": 'verifier make() made (sent) yes',
    "localStorage.setItem('q', make()); ;; globalThis.localStorage.getItem('q')": 'verifier make() made (sent) yes',
    "const s = window.localStorage; s.setItem('q', make()); ;; localStorage.getItem('q')":
      'verifier make() made (sent) yes',
    "const s = globalThis.localStorage; s.setItem('q', make()); ;; localStorage.getItem('q')":
      'verifier make() made (sent) yes',
    "const s = own.localStorage; s.setItem('q', make()); ;; localStorage.getItem('q')":
      'verifier make() made (sent) yes',
    "const s = own.other; s.setItem('q', make()); ;; localStorage.getItem('q')": '',
    "const s = own().localStorage; s.setItem('q', make()); ;; localStorage.getItem('q')":
      'verifier make() made (sent) yes',
    "import { localStorage } from './own'; localStorage.setItem('q', make()); ;; window.localStorage.getItem('q')":
      'verifier make() made (sent) yes',
    "import Cookies from 'js-cookie'; Cookies.set('q', make()); ;; Cookies.get('q')": 'verifier make() made (sent) yes',
    "import Other from 'js-cookie'; import Cookies from 'js-cookie'; Other.set('q', make()); ;; Cookies.get('q')":
      'verifier make() made (sent) yes',
    "import Cookies from './own'; Cookies.set('q', make()); ;; Cookies.get('q')": 'verifier make() made (sent) yes',
    "const Cookies = require('js-cookie'); Cookies.set('q', make()); ;; Cookies.get('q')":
      'verifier make() made (sent) yes',
    "const { cookies } = require('next/headers'); cookies().set('q', make()); ;; cookies().get('q')":
      'verifier make() made (sent) yes',
    "localStorage.setItem('q', make()); ;; sessionStorage.getItem('q')": '',
    'localStorage.setItem(KEY, make()); ;; localStorage.getItem(KEY)': 'verifier make() made (sent) yes',
    'localStorage.setItem(KEY, make()); ;; localStorage.getItem(OTHER)': '',
    'localStorage.setItem(KEY_2B, make()); ;; localStorage.getItem(KEY_2B)': 'verifier make() made (sent) yes',
    'localStorage.setItem(Keys.q, make()); ;; localStorage.getItem(Keys.q)': 'verifier make() made (sent) yes',
    'localStorage.setItem(KEYS.Q, make()); ;; localStorage.getItem(KEYS.Q)': 'verifier make() made (sent) yes',
    'localStorage.setItem(KEYS.Q, make()); ;; localStorage.getItem(KEYS.W)': '',
    'localStorage.setItem(key, make()); ;; localStorage.getItem(key)': 'verifier make() made (sent) yes',
    'localStorage.setItem(key, make()); ;; localStorage.getItem(other)': '',
    'localStorage.setItem(KEYx, make()); ;; localStorage.getItem(KEYy)': '',
    "import { KEY } from './own'; localStorage.setItem(KEY, make()); ;; localStorage.getItem(KEY)":
      'verifier make() made (sent) yes',
    "import { key } from './own'; localStorage.setItem(key, make()); ;; localStorage.getItem(key)":
      'verifier make() made (sent) yes',
    "import { key, other } from './own'; localStorage.setItem(key, make()); ;; localStorage.getItem(other)": '',
    "import { key } from './own'; localStorage.setItem(key(), make()); ;; localStorage.getItem(key())":
      'verifier make() made (sent) yes',
    "import { key } from './own'; localStorage.setItem(key(1), make()); ;; localStorage.getItem(key(2))": '',
    'localStorage.setItem(`q:${state}`, make()); ;; localStorage.getItem(`q:${state}`)':
      'verifier make() made (sent) yes',
    'localStorage.setItem(`q:${state}`, make()); ;; localStorage.getItem(`w:${state}`)': '',
    'localStorage.setItem(`${a}:${b}`, make()); ;; localStorage.getItem(`${a}:${b}`)':
      'verifier make() made (sent) yes',
    'localStorage.setItem(`${a}:${b}`, make()); ;; localStorage.getItem(`${a}:${c}`)': '',
    "localStorage.setItem('q:' + state, make()); ;; localStorage.getItem(`q:${state}`)":
      'verifier make() made (sent) yes',
    'localStorage.setItem(5, make()); ;; localStorage.getItem(5)': 'verifier make() made (sent) yes',
    'const map = new Map(); map.set(KEY, make()); ;; map.get(state)': '',
    'const map = new Map(); map.set(state, make()); ;; map.get(KEY)': '',
    'const map = new Map(); map.set(state, make()); ;; map.get(other)': 'verifier make() made (sent) yes',
    'const map = new Map(); map.set(`q:${state}`, make()); ;; map.get(`q:${other}`)': 'verifier make() made (sent) yes',
    'const map = new Map(); map.set(state, { q: make() }); ;; map.get(state).q': 'verifier make() made (sent) yes',
    'const map = new Map(); map.set(state, { q: make() }); ;; map.get(state).w': '',
    'const map = new Map(); map.put(state, make()); ;; map.get(state)': 'verifier make() made (sent) yes',
    'const map = new Map(); map.set(make()); ;; map.get(state)': '',
    'const map = new Map(); map.set(state, make()); ;; map.get()': 'verifier map.get() made (sent) yes',
    'const cache = {}; cache[state] = make(); ;; cache[KEY]': '',
    'const cache = {}; cache[state] = { q: make() }; ;; cache[state].q': 'verifier make() made (sent) yes',
    "const cache = {}; cache['5'] = make(); ;; cache[i]": 'verifier make() made (sent) yes',
    "const cache = {}; cache[i] = make(); ;; cache['5']": '',
    'const o = {}; o.assign(o, { q: make() }); ;; o.q': '',
    'const o = {}; Object.assign(o, make()); ;; o.q': 'verifier make() .q made (sent) yes',
    'const o = {}; Object.other(o, { q: make() }); ;; o.q': '',
    'const o = {}; Object.assign({ q: make() }, o); ;; o.q': '',
    'const [a = 1, ...q] = make(); ;; q[0]': 'verifier make() .* .0 made (sent) yes',
    'const { [name]: q, ...rest } = make(); ;; rest.x': 'verifier make() .x made (sent) yes',
    'const { a, b, ...rest } = { a: first(), b: second(), c: make() }; ;; rest.c': 'verifier make() made (sent) yes',
    'const { a, b, ...rest } = { a: first(), b: second(), c: make() }; ;; rest.a': 'verifier first() made (sent) yes',
    'class A { constructor(private q = make()) {} end() { return this.q; } } const a = new A(); ;; a.q':
      'verifier make() made (sent) yes',
    'class A { constructor(q = make()) {} end() { return this.q; } } const a = new A(); ;; a.q':
      'verifier this.q .q received (sent) yes',
    'class A { q = make(); } const a = new A(); ;; a.q': 'verifier make() made (sent) yes',
    'class A { [q] = make(); } const a = new A(); ;; a.q': '',
    'class A { q; } const a = new A(); ;; a.q': '',
    'class A { static q = make(); } ;; A.q': 'verifier make() made (sent) yes',
    'const A = class { q = make(); }; const a = new A(); ;; a.q': 'verifier make() made (sent) yes',
    'const A = own; const a = new A(); ;; a.q': '',
    'class A { q = make(); } const a = new own.A(); ;; a.q': '',
    'class A { q = make(); } const a = A(); ;; a.q': 'verifier A() .q made (sent) yes',
    'class A { q = make(); } const a = new A(); const b = a; ;; b.q': 'verifier make() made (sent) yes',
    'this.q = make(); ;; this.q': 'verifier make() made (sent) yes',
    'window.q = make(); ;; window.q': 'verifier make() made (sent) yes',
    'window.q = make(); ;; q': '',
    'q = make(); ;; q': 'verifier make() made (sent) yes',
    "const load = (k) => localStorage.getItem(k); localStorage.setItem('q', make()); ;; load('q')":
      'verifier make() made (sent) yes',
    "const load = (k) => localStorage.getItem(k); localStorage.setItem('q', make()); ;; load('w')": '',
    "const load = (k) => localStorage.getItem(k); localStorage.setItem('q', make()); ;; load()":
      'verifier load() made (sent) yes',
    "const load = (k) => localStorage.getItem(k); localStorage.setItem('q', make()); ;; load(...keys)":
      'verifier make() made (sent) yes',
    "const load = (k) => localStorage.getItem('p:' + k); localStorage.setItem('p:q', make()); ;; load('q')":
      'verifier make() made (sent) yes',
    "const load = (k) => { const name = 'p:' + k; return localStorage.getItem(name); }; localStorage.setItem('p:q', make()); ;; load('q')":
      'verifier make() made (sent) yes',
    "const load = (o, k) => localStorage.getItem(k); localStorage.setItem('q', make()); ;; load(5, 'q')":
      'verifier make() made (sent) yes',
    "const load = (o, k) => localStorage.getItem(k); localStorage.setItem('q', make()); ;; load('q', 5)": '',
    "const load = ({ k }) => localStorage.getItem(k); localStorage.setItem('q', make()); ;; load({ k: 'q' })":
      'verifier make() made (sent) yes',
    "const load = (k) => JSON.parse(localStorage.getItem(k)); localStorage.setItem('q', make()); ;; load('q')":
      'verifier make() made (sent) yes',
    "const load = (k) => other(localStorage.getItem(k)); localStorage.setItem('q', make()); ;; load('q')":
      "verifier load('q') made (sent) yes",
    "const load = (k) => localStorage.getItem(k) || null; localStorage.setItem('q', make()); ;; load('q')":
      'verifier make() made (sent) yes',
    "const load = (k) => (x ? localStorage.getItem(k) : null); localStorage.setItem('q', make()); ;; load('q')":
      'verifier make() made (sent) yes',
    "const load = (k) => (x ? 'a' : other()); localStorage.setItem('q', make()); ;; load('q')":
      "verifier load('q') made (sent) yes",
    "const load = (k) => { const v = localStorage.getItem(k); return v; }; localStorage.setItem('q', make()); ;; load('q')":
      'verifier make() made (sent) yes',
    "const load = (k) => { const v = localStorage.getItem(k); return other; }; localStorage.setItem('q', make()); ;; load('q')":
      "verifier load('q') made (sent) yes",
    "const load = (k) => { if (!k) return null; return localStorage.getItem(k); }; localStorage.setItem('q', make()); ;; load('q')":
      'verifier make() made (sent) yes',
    "const load = (k) => { if (!k) return other(); return localStorage.getItem(k); }; localStorage.setItem('q', make()); ;; load('q')":
      "verifier load('q') made (sent) yes",
    "const load = async (k) => await localStorage.getItem(k); localStorage.setItem('q', make()); ;; await load('q')":
      'verifier make() made (sent) yes',
    "const load = (k) => localStorage.getItem('q'); localStorage.setItem('q', make()); ;; load('w')":
      "verifier load('w') made (sent) yes",
    "const load = (k) => getItem(k); localStorage.setItem('q', make()); ;; load('q')":
      "verifier load('q') made (sent) yes",
    "const s = { recall(k) { return localStorage.getItem(k); } }; localStorage.setItem('q', make()); ;; s.recall('q')":
      'verifier make() made (sent) yes',
    "const s = { recall(k) { return localStorage.getItem(k); } }; localStorage.setItem('q', make()); ;; own.recall('q')":
      "verifier own.recall('q') made (sent) yes",
    "const load = x ? (k) => localStorage.getItem(k) : other; localStorage.setItem('q', make()); ;; load('q')":
      "verifier load('q') made (sent) yes",
    "const save = (k, v) => localStorage.setItem(k, v); save('q', make()); ;; localStorage.getItem('q')":
      'verifier make() made (sent) yes',
    "const save = (k, v) => localStorage.setItem(k, v); save('q', make()); ;; localStorage.getItem('w')": '',
    "const save = (k, v) => localStorage.setItem(k, v); save('q'); ;; localStorage.getItem('q')":
      'verifier v received (sent) yes',
    "const save = (k, v) => localStorage.setItem(k, ...v); save('q', make()); ;; localStorage.getItem('q')": '',
    "const save = (k, v) => localStorage.setItem(k, v); save(...['q'], make()); ;; localStorage.getItem('q')":
      'verifier make() made (sent) yes',
    "const save = (v) => localStorage.setItem('q', v); save(make()); ;; localStorage.getItem('q')":
      'verifier make() made (sent) yes',
    "const save = (k, v) => localStorage.setItem(k, JSON.stringify(v)); save('q', make()); ;; localStorage.getItem('q')":
      'verifier make() made (sent) yes',
    "const save = (k, v) => localStorage.setItem(k, other(v)); save('q', make()); ;; localStorage.getItem('q')":
      'verifier other(v) made (sent) yes',
    "const save = (k, v) => localStorage.setItem(k, v ?? ''); save('q', make()); ;; localStorage.getItem('q')":
      'verifier make() made (sent) yes',
    "const save = (k, v = make()) => localStorage.setItem(k, v); save('q'); ;; localStorage.getItem('q')":
      'verifier make() made (sent) yes',
    "const save = (k, v) => { if (v) save(k, null); localStorage.setItem(k, v); }; save('q', make()); ;; localStorage.getItem('q')":
      'verifier make() made (sent) yes',
    "const save = (k, v) => localStorage.setItem(k, v); save('q', first()); save('w', second()); ;; localStorage.getItem('w')":
      'verifier second() made (sent) yes',
    'const save = (k, v) => localStorage.setItem(k, v); save(KEY, first()); save(OTHER, second()); ;; localStorage.getItem(KEY)':
      'verifier first() made (sent) yes',
    'const save = (k, v) => localStorage.setItem(k, v); save(a, first()); save(b, second()); ;; localStorage.getItem(a)':
      'verifier first() made (sent) yes',
    "const save = (k, v) => localStorage.setItem(x ? `a${k}` : `b${k}`, v); save('q', make()); ;; localStorage.getItem('aq')":
      '',
  },
);
