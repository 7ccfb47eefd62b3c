// From what is a challenge hashed that an authorization request sends? Each way to the verifier beside the near ones.
import { tells } from '../../support/facts';

/** An authorization request whose challenge stands behind `;;`, after the code before it, or after `v` and `o`. */
const begin = (code: string): string => {
  const [before = '', challenge = ''] = code.split(' ;; ');
  return `${before === '' ? 'const v = load(), o = loadAll();' : before}\nlocation.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + (${challenge});`;
};

tells(
  'what a sent challenge is hashed from',
  { within: begin, about: ['verifier'] },
  {
    ' ;; sha256(make())': 'verifier make() made (hashed) yes',
    ' ;; sha256(v)': 'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update(v).digest('base64url')": 'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update('a').digest('base64url')": "verifier 'a' written (hashed) yes",
    " ;; createHash('sha256').update('a').update(v).digest('base64url')": 'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update('').digest('base64url')": '',
    " ;; createHash('sha256').update(`a${v}`).digest('base64url')": '',
    " ;; createHash('sha256').update('a' + v).digest('base64url')": '',
    " ;; createHash('sha256').update(await v).digest('base64url')": 'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update(...v).digest('base64url')": '',
    " ;; createHash('sha256').update().digest('base64url')": '',
    " ;; createHash('sha256').update(encode(v)).digest('base64url')": 'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update(encode(...v)).digest('base64url')": 'verifier encode(...v) made (hashed) yes',
    " ;; createHash('sha256').update(encode()).digest('base64url')": 'verifier encode() made (hashed) yes',
    " ;; createHash('sha256').update(await encode(v)).digest('base64url')": 'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update(new Uint8Array(v)).digest('base64url')": 'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update(new Other(v)).digest('base64url')": 'verifier new Other(v) made (hashed) yes',
    " ;; createHash('sha256').update(other(v)).digest('base64url')": 'verifier other(v) made (hashed) yes',
    " ;; createHash('sha256').update(reencode(v)).digest('base64url')": 'verifier reencode(v) made (hashed) yes',
    " ;; createHash('sha256').update(encode(encode(encode(encode(encode(v)))))).digest('base64url')":
      'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update(encode(encode(v))).digest('base64url')": 'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update(toBytes(v)).digest('base64url')": 'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update(toBytes(make())).digest('base64url')":
      'verifier toBytes(make()) made (hashed) yes',
    " ;; createHash('sha256').update(toBytes(o.v)).digest('base64url')": 'verifier loadAll() .v made (hashed) yes',
    " ;; createHash('sha256').update(toBytes(await v)).digest('base64url')": 'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update(toBytes(...v)).digest('base64url')": 'verifier toBytes(...v) made (hashed) yes',
    " ;; createHash('sha256').update(randomBytes(v)).digest('base64url')": 'verifier randomBytes(v) made (hashed) yes',
    " ;; createHash('sha256').update(generateBytes(v)).digest('base64url')":
      'verifier generateBytes(v) made (hashed) yes',
    " ;; createHash('sha256').update(createBuffer(v)).digest('base64url')":
      'verifier createBuffer(v) made (hashed) yes',
    " ;; createHash('sha256').update(new Bytes(v)).digest('base64url')": 'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update(new Bytes(make())).digest('base64url')":
      'verifier new Bytes(make()) made (hashed) yes',
    " ;; createHash('sha256').update(new RandomBytes(v)).digest('base64url')":
      'verifier new RandomBytes(v) made (hashed) yes',
    " ;; createHash('sha256').update(utf8ToBytes(v)).digest('base64url')": 'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update(asciiOf(v)).digest('base64url')": 'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update(v.trim()).digest('base64url')": 'verifier load() made (hashed) yes',
    " ;; createHash('sha256').update(o.v).digest('base64url')": 'verifier loadAll() .v made (hashed) yes',
    " ;; createHash('sha256').update(make().v).digest('base64url')": 'verifier make() .v made (hashed) yes',
    " ;; createHash('sha256').update(make().a.v).digest('base64url')": 'verifier make().a.v made (hashed) yes',
    " ;; createHash('sha256').update((await make()).v).digest('base64url')": 'verifier make() .v made (hashed) yes',
    " ;; createHash('sha256').update(make()[k]).digest('base64url')": 'verifier make()[k] made (hashed) yes',
    " ;; createHash('sha256').update([make()].v).digest('base64url')": 'verifier [make()].v made (hashed) yes',
    " ;; createHash('sha256').update(undefined).digest('base64url')": '',
    " ;; createHash('sha256').update(x ? first() : second()).digest('base64url')":
      'verifier first() made (hashed) yes | verifier second() made (hashed) yes',
    " ;; createHash('sha256').update(x && second()).digest('base64url')": 'verifier second() made (hashed) yes',
    " ;; createHash('sha256').update((w = make())).digest('base64url')": 'verifier make() made (hashed) yes',
    " ;; createHash('sha256').update(() => v).digest('base64url')": '',
    " ;; createHash('sha256').update(class {}).digest('base64url')": '',
    " ;; createHash('sha256').update(!v).digest('base64url')": '',
    " ;; createHash('sha256').update(yield_).digest('base64url')": '',
    " ;; digest('SHA-256', v)": 'verifier load() made (hashed) yes',
    " ;; digest('SHA-256')": '',
    " ;; redigest('SHA-256', v)": '',
    " ;; digestOf('SHA-256', v)": 'verifier load() made (hashed) yes',
    ' ;; digest(...a, v)': '',
    'const v = make(); ;; sha256(v)': 'verifier make() made (hashed) yes',
    'const v = make(); const h = sha256(v); ;; h': 'verifier make() made (hashed) yes',
    'const v = make(); const h = sha256(v); const g = h; ;; g': 'verifier make() made (hashed) yes',
    'const v = make(); let h; h = sha256(v); ;; h': 'verifier make() made (hashed) yes',
    'const v = make(); const hash = (a) => sha256(a); ;; hash(v)': 'verifier make() made (hashed) yes',
    'const v = make(); const hash = (a) => { const b = encode(a); return sha256(b); }; ;; hash(v)':
      'verifier make() made (hashed) yes',
    'const v = make(); const hash = (a) => other(a); ;; hash(v)': 'verifier make() made (hashed) yes',
    'const v = make(); const hash = () => sha256(v); ;; hash()': 'verifier make() made (hashed) yes',
    'const v = make(); const hash = own(() => sha256(v)); ;; hash': '',
    'const v = make(); ;; own(() => sha256(v))': '',
    'const v = make(); const o = { h: sha256(v) }; ;; o.h': 'verifier make() made (hashed) yes',
    'const v = make(); const o = { g: sha256(v) }; ;; o.h': '',
    'const { v } = pair(); ;; sha256(v)': 'verifier pair() .v made (hashed) yes',
    'const o = pair(); ;; sha256(o.v)': 'verifier pair() .v made (hashed) yes',
    'const o = { v: make() }; ;; sha256(o.v)': 'verifier make() made (hashed) yes',
    "const o = { 'v': make() }; ;; sha256(o.v)": 'verifier make() made (hashed) yes',
    'const o = { [v]: make() }; ;; sha256(o.v)': '',
    'const o = { w: make() }; ;; sha256(o.v)': '',
    'const o = { ...make() }; ;; sha256(o.v)': 'verifier make() .v made (hashed) yes',
    'const o = { v() {} }; ;; sha256(o.v)': '',
    'const o = { get v() { return make(); } }; ;; sha256(o.v)': '',
    'const o = [make()]; ;; sha256(o[0])': 'verifier make() made (hashed) yes',
    'const o = [first(), second()]; ;; sha256(o[1])': 'verifier second() made (hashed) yes',
    'const o = [first(), second()]; ;; sha256(o[i])':
      'verifier first() made (hashed) yes | verifier second() made (hashed) yes',
    'const o = [, make()]; ;; sha256(o[1])': 'verifier make() made (hashed) yes',
    'const o = [...make()]; ;; sha256(o[0])': '',
    'const v = JSON.parse(text); ;; sha256(v)': '',
    'const v = JSON.parse(text); ;; sha256(v.a)': '',
    'const v = JSON.parse(); ;; sha256(v)': '',
    'const v = JSON.parse(...text); ;; sha256(v)': '',
    'const v = text().trim(); ;; sha256(v)': 'verifier text() made (hashed) yes',
    'const v = trim(); ;; sha256(v)': 'verifier trim() made (hashed) yes',
    'const v = Promise.resolve(make()); ;; sha256(v)': 'verifier make() made (hashed) yes',
    'const [v] = await Promise.all([make(), other()]); ;; sha256(v)': 'verifier make() made (hashed) yes',
    'const [v] = await Promise.all(list()); ;; sha256(v)': 'verifier list() .0 made (hashed) yes',
    'const [v] = await Promise.all(...list()); ;; sha256(v)': 'verifier Promise.all(...list()) .0 made (hashed) yes',
    'const v = Promise.all(); ;; sha256(v)': 'verifier Promise.all() made (hashed) yes',
    'const v = Object.freeze({ a: make() }); ;; sha256(v.a)': 'verifier make() made (hashed) yes',
    'const v = other({ a: make() }); ;; sha256(v.a)': 'verifier other({ a: make() }) .a made (hashed) yes',
    'const pair = () => ({ v: make() }); const o = pair(); ;; sha256(o.v)':
      'verifier make() made (hashed) yes | verifier pair() .v made (hashed) yes',
    'const pair = () => { const v = make(); return { v }; }; const o = pair(); ;; sha256(o.v)':
      'verifier make() made (hashed) yes | verifier pair() .v made (hashed) yes',
    'const pair = (n) => ({ v: make(n) }); const o = pair(5); ;; sha256(o.v)':
      'verifier make(n) made (hashed) yes | verifier pair(5) .v made (hashed) yes',
    'const pair = (n) => make(n); const o = pair(5); ;; sha256(o)': 'verifier pair(5) made (hashed) yes',
    'const pair = () => make(); const o = pair(); ;; sha256(o)':
      'verifier make() made (hashed) yes | verifier pair() made (hashed) yes',
    'const v = (() => make())(); ;; sha256(v)':
      'verifier make() made (hashed) yes | verifier (() => make())() made (hashed) yes',
    'const v = (function () { return make(); })(); ;; sha256(v)':
      'verifier make() made (hashed) yes | verifier (function () { return make(); })() made (hashed) yes',
    "import { once } from 'lodash'; const get = once(() => make()); const v = get(); ;; sha256(v)":
      'verifier make() made (hashed) yes | verifier get() made (hashed) yes',
    "import { once } from './own'; const get = once(() => make()); const v = get(); ;; sha256(v)":
      'verifier get() made (hashed) yes',
    "import { once } from 'lodash'; const get = once(make); const v = get(); ;; sha256(v)":
      'verifier get() made (hashed) yes',
    "import { other } from 'lodash'; const get = other(() => make()); const v = get(); ;; sha256(v)":
      'verifier get() made (hashed) yes',
    "import memoize from 'lodash/memoize'; const get = memoize(() => make()); const v = get(); ;; sha256(v)":
      'verifier make() made (hashed) yes | verifier get() made (hashed) yes',
    "import { once } from 'lodash'; const v = once; ;; sha256(v)": 'verifier once received (hashed) yes',
    'class v {} ;; sha256(v)': '',
    'const v = class {}; ;; sha256(v)': '',
    'const v = () => make(); ;; sha256(v)': '',
    'const v = function () {}; ;; sha256(v)': '',
    'function v() {} ;; sha256(v)': '',
    "const v = ''; ;; sha256(v)": '',
    "const v = 'abc'; ;; sha256(v)": '',
    'const v = 5; ;; sha256(v)': '',
    "const v = 'abc'; ;; sha256(v.a)": '',
    'const v = `abc`; ;; sha256(v)': '',
    'const v = make(); v.a = v; ;; sha256(v.a.a)':
      'verifier make() .a .a made (hashed) yes | verifier make() .a made (hashed) yes | verifier make() made (hashed) yes',
    'const v = req.query.v; ;; sha256(v)': '',
    'const v = req.body.code_verifier; ;; sha256(v)': '',
    'const v = make(); ;; hashOf(v)': 'verifier make() made (hashed) yes',
    'const v = make(); ;; challengeFrom(v)': 'verifier make() made (hashed) yes',
    "const v = make(); ;; toChallenge('S256', v)": 'verifier make() made (hashed) yes',
    'const v = make(), codeVerifier = other(); ;; toChallenge(v, codeVerifier)':
      'verifier other() made (hashed+named) yes',
    'const v = make(); ;; toChallenge(method, v)': 'verifier make() made (hashed) yes',
    'const v = make(); ;; toChallenge(algorithm, v)': 'verifier make() made (hashed) yes',
    'const v = make(); ;; toChallenge(...v)': '',
    'const v = make(); ;; toChallenge()': '',
  },
);
