// Which verifier is made once and serves all logins: by what guards it, who else writes it, and who calls what made it?
import { tells } from '../../support/facts';

const start = `import { createHash, randomBytes } from 'node:crypto'; const make = () => randomBytes(32).toString('base64url');
const begin = (a) => { location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + createHash('sha256').update(a).digest('base64url'); };\n`;
const about = ['shared'];

tells(
  'a guard around the making',
  { within: (code) => `${start}let v; let w; export const login = async (x) => { ${code} begin(v); };`, about },
  {
    'v = make();': '',
    'v ??= make();': 'shared keptForever make()',
    'v ||= make();': 'shared keptForever make()',
    'v &&= make();': '',
    'v = v ?? make();': 'shared keptForever make()',
    'v = v || make();': 'shared keptForever make()',
    'v = v && make();': '',
    'v = w ?? make();': '',
    'v = make() ?? v;': '',
    'v = v ?? (await make());': 'shared keptForever make()',
    'v = await (v ?? make());': '',
    'v = x ? v : make();': '',
    'if (!v) v = make();': 'shared keptForever make()',
    'if (!w) v = make();': '',
    'if (v) v = make();': '',
    'if (!!v) v = make();': '',
    'if (!!!v) v = make();': 'shared keptForever make()',
    'if (!v) { v = make(); }': 'shared keptForever make()',
    'if (!v) { log(); v = make(); }': 'shared keptForever make()',
    'if (!v) {} else v = make();': '',
    'if (v) {} else v = make();': 'shared keptForever make()',
    'if (!v) { if (x) { v = make(); } }': 'shared keptForever make()',
    'if (x) { if (!v) { v = make(); } }': 'shared keptForever make()',
    'if (!v && x) v = make();': 'shared keptForever make()',
    'if (v === undefined) v = make();': 'shared keptForever make()',
    'if (v == undefined) v = make();': 'shared keptForever make()',
    'if (v === null) v = make();': 'shared keptForever make()',
    "if (v === '') v = make();": 'shared keptForever make()',
    "if (v === 'a') v = make();": '',
    'if (v !== undefined) v = make();': '',
    'if (v != null) v = make();': '',
    'if (v < undefined) v = make();': '',
    'if (w === undefined) v = make();': '',
    'if (undefined === v) v = make();': 'shared keptForever make()',
    "if (typeof v === 'undefined') v = make();": 'shared keptForever make()',
    "if (typeof v == 'undefined') v = make();": 'shared keptForever make()',
    "if (typeof v !== 'undefined') v = make();": '',
    "if (typeof v === 'string') v = make();": '',
    "if (typeof v !== 'string') v = make();": '',
    "if (typeof w === 'undefined') v = make();": '',
    'if (!(v === undefined)) v = make();': '',
    'if (!(v !== undefined)) v = make();': 'shared keptForever make()',
    'if (v) return begin(v); v = make();': 'shared keptForever make()',
    'if (v) { return begin(v); } v = make();': 'shared keptForever make()',
    'if (v) { log(); return; } v = make();': 'shared keptForever make()',
    'if (v) { return; log(); } v = make();': '',
    'if (v) throw v; v = make();': 'shared keptForever make()',
    'if (v) log(); v = make();': '',
    'if (!v) return; v = make();': '',
    'if (w) return; v = make();': '',
    'v = make(); if (v) return;': '',
    '{ if (v) return begin(v); } v = make();': '',
    'if (v) return begin(v); if (x) { v = make(); }': 'shared keptForever make()',
    'if (v) return begin(v); const f = () => { v = make(); }; f();': '',
    'while (!v) v = make();': '',
    'try { v ??= make(); } catch {}': 'shared keptForever make()',
    'if (x && !v) v = make();': 'shared keptForever make()',
    'if (!v || x) v = make();': '',
    'if (!v || !w) v = make();': '',
    'if (!v ?? x) v = make();': '',
    'if (v && x) {} else v = make();': '',
    'if (v || x) {} else v = make();': 'shared keptForever make()',
    'if (!(v || x)) v = make();': 'shared keptForever make()',
    'if (!(v && x)) v = make();': '',
    'if (v === undefined && x) v = make();': 'shared keptForever make()',
    'if (v === undefined || v === null) v = make();': 'shared keptForever make()',
    'if (v === undefined || x) v = make();': '',
    'if (v !== undefined && v !== null) {} else v = make();': 'shared keptForever make()',
    'if (v && x) return begin(v); v = make();': '',
    'if (v || x) return begin(v); v = make();': 'shared keptForever make()',
    'if (!v && x) return; v = make();': '',
    'if (!v) {} else if (x) v = make();': '',
    'if (v) {} else if (x) v = make();': 'shared keptForever make()',
    'if (x) {} else if (!v) v = make();': 'shared keptForever make()',
    'if (x) { if (v) return; } v = make();': '',
    'v = (v || w) ?? make();': 'shared keptForever make()',
    'v = (v && x) || make();': '',
    'v = (v || x) || make();': 'shared keptForever make()',
    'if (null == v) v = make();': 'shared keptForever make()',
    "if ('undefined' === typeof v) v = make();": 'shared keptForever make()',
    'if (undefined !== v) v = make();': '',
    'if (undefined === w) v = make();': '',
    'if (!v) v = w ?? make();': 'shared keptForever make()',
    'if (x) v = w ?? make();': '',
    'if (make(v)) v = make();': '',
  },
);

tells(
  'who else writes the place',
  { within: (code) => start + code, about },
  {
    'let v; export const login = () => { v ??= make(); begin(v); };': 'shared keptForever make()',
    'let v = null; export const login = () => { v ??= make(); begin(v); };': 'shared keptForever make()',
    'let v = undefined; export const login = () => { v ??= make(); begin(v); };': 'shared keptForever make()',
    "let v = ''; export const login = () => { v ??= make(); begin(v); };": '',
    "let v = ''; export const login = () => { v ||= make(); begin(v); };": 'shared keptForever make()',
    "let v = ''; export const login = () => { v = v || make(); begin(v); };": 'shared keptForever make()',
    "let v = ''; export const login = () => { v = v ?? make(); begin(v); };": '',
    "let v = ''; export const login = () => { if (!v) v = make(); begin(v); };": 'shared keptForever make()',
    "let v = 'a'; export const login = () => { v ??= make(); begin(v); };": '',
    'let v = load(); export const login = () => { v ??= make(); begin(v); };': '',
    'let v; v = null; export const login = () => { v ??= make(); begin(v); };': 'shared keptForever make()',
    'let v; export const login = () => { v ??= make(); begin(v); }; export const logout = () => { v = null; };': '',
    'let v; export const login = () => { v ??= make(); begin(v); v = null; };': '',
    'let v; export const login = () => { v ??= make(); begin(v); }; export const logout = () => { w = null; };':
      'shared keptForever make()',
    'const o = {}; export const login = () => { o.v ??= make(); begin(o.v); };': 'shared keptForever make()',
    'const o = { v: null }; export const login = () => { o.v ??= make(); begin(o.v); };': 'shared keptForever make()',
    "const o = { v: 'a' }; export const login = () => { o.v ??= make(); begin(o.v); };": '',
    'const o = {}; export const login = () => { o.v ??= make(); begin(o.v); }; export const logout = () => { delete o.v; };':
      '',
    'const o = {}; export const login = () => { o.v ??= make(); begin(o.v); }; export const logout = () => { delete o.w; };':
      'shared keptForever make()',
    'const o = {}; export const login = () => { o.v ??= make(); begin(o.v); }; export const logout = () => { void o.v; };':
      'shared keptForever make()',
    'const o = {}; export const login = () => { o.v ??= make(); begin(o.v); }; export const logout = () => { o.v = null; };':
      '',
    'const o = {}; export const login = (k) => { o[k] ??= make(); begin(o[k]); };': '',
    'const o = {}; export const login = (k) => { o[`a:${k}`] ??= make(); begin(o[`a:${k}`]); };': '',
    'let o = {}; export const login = () => { o.v ??= make(); begin(o.v); }; export const logout = () => { o = {}; };':
      '',
    'export const login = () => { let v; v ??= make(); begin(v); };': '',
    'export const login = (v) => { v ??= make(); begin(v); };': '',
    'let v; const login = () => { v ??= make(); begin(v); }; login();': '',
    'let v; v ??= make(); begin(v);': '',
    'let v; function login() { v ??= make(); begin(v); } button.onclick = login;': '',
    'class A { start() { this.v ??= make(); begin(this.v); } } export const a = new A();': 'shared keptForever make()',
    'class A { v = null; start() { this.v ??= make(); begin(this.v); } } export const a = new A();':
      'shared keptForever make()',
    'class A { constructor() { this.v = null; } start() { this.v ??= make(); begin(this.v); } } export const a = new A();':
      'shared keptForever make()',
    'class A { start() { this.v ??= make(); begin(this.v); } stop() { this.v = null; } } export const a = new A();': '',
    'class A { start() { this.v ??= make(); begin(this.v); } } export const f = () => new A().start();': '',
    'class A { static v; static start() { A.v ??= make(); begin(A.v); } }': 'shared keptForever make()',
    'class A { static start() { A.v ??= make(); begin(A.v); } }': '',
    'class A { start() { this.o.v ??= make(); begin(this.o.v); } } export const a = new A();': '',
  },
);

tells(
  'a maker that remembers',
  {
    within: (code) =>
      `import { once, memoize } from 'lodash'; import { useMemo } from 'react'; import { cache } from 'react';\n${start}${code}`,
    about,
  },
  {
    'const v = once(() => make()); export const login = () => begin(v());': 'shared keptForever make()',
    'const v = memoize(() => make()); export const login = () => begin(v());': 'shared keptForever make()',
    'const v = once((a) => make()); export const login = () => begin(v());': '',
    'const v = once(function () { return make(); }); export const login = () => begin(v());':
      'shared keptForever make()',
    'const v = other(() => make()); export const login = () => begin(v());': '',
    'const v = once(1, () => make()); export const login = () => begin(v());': '',
    'export const login = () => { const v = once(() => make()); begin(v()); };': '',
    'const v = once(() => make()); begin(v());': '',
    'once(() => make()); export const login = () => begin(make());': '',
    'export const v = once(() => make()); export const login = () => begin(v());': 'shared keptForever make()',
  },
);

tells(
  'made when the file is loaded',
  { within: (code) => start + code, about },
  {
    'const v = make(); export const login = () => begin(v);': 'shared onLoad make()',
    'const v = x(); export const login = () => begin(v);': '',
    'const v = createVerifier(); export const login = () => begin(v);': 'shared onLoad createVerifier()',
    'const v = loadVerifier(); export const login = () => begin(v);': '',
    'const o = { v: make() }; export const login = () => begin(o.v);': 'shared onLoad make()',
    'const { v } = { v: make() }; export const login = () => begin(v);': 'shared onLoad make()',
    'const o = createStore(); o.v = make(); export const login = () => begin(o.v);': 'shared onLoad make()',
    'const o = createStore(); o.set("v", make()); export const login = () => begin(o.get("v"));':
      'shared onLoad make()',
    'const o = createStore(); export const login = () => { o.v = make(); begin(o.v); };': '',
    'global.v = make(); export const login = () => begin(global.v);': 'shared onLoad make()',
    'globalThis.v = make(); begin(globalThis.v);': 'shared onLoad make()',
    'globalThis.o.v = make(); begin(globalThis.o.v);': '',
    'class A { static v = make(); static start() { begin(A.v); } }': 'shared onLoad make()',
    'class A { static o = { v: make() }; static start() { begin(A.o.v); } }': 'shared onLoad make()',
    'class A { v = make(); start() { begin(this.v); } } export const a = new A();': 'shared onConstruction make()',
    'class A { v = make(); start() { begin(this.v); } } export default new A();': 'shared onConstruction make()',
    'class A { v = make(); start() { begin(this.v); } } new A().start();': '',
    'class A { v = make(); start() { this.v = make(); begin(this.v); } } export const a = new A();': '',
    'class A { v = load(); start() { begin(this.v); } } export const a = new A();': '',
    'class A { constructor() { this.v = make(); } start() { begin(this.v); } } export const a = new A();':
      'shared onConstruction make()',
    'class A { constructor() { this.v = make(); } start() { begin(this.v); } } export const f = () => { const a = new A(); a.start(); };':
      '',
    'class A { constructor() { this.v = make(); } start() { begin(this.v); } } class B { static a = new A(); }':
      'shared onConstruction make()',
    'class A { v = make(); start() { begin(this.v); } } class B {} export const b = new B();': '',
    'class A { v = make(); start() { begin(this.v); } } const b = new A(); const c = () => b.start();': '',
    'class A { v = make(); start() { begin(this.v); } } export const { b } = new A();': '',
    'export const login = () => begin(process.env.VERIFIER);': 'shared environment process.env.VERIFIER',
    'begin(process.env.VERIFIER);': '',
    'const v = process.env.VERIFIER; export const login = () => begin(v);': 'shared environment process.env.VERIFIER',
    'const v = process.env.VERIFIER ?? make(); export const login = () => begin(v);': 'shared onLoad make()',
    'export const login = () => begin(config.env.VERIFIER);': '',
    'export const login = () => begin(process.env[name]);': 'shared environment process.env[name]',
    'export const login = () => { const { VERIFIER } = process.env; begin(VERIFIER); };': 'shared environment VERIFIER',
    'export const login = () => { if (process.env.VERIFIER) begin(process.env.VERIFIER); };':
      'shared environment process.env.VERIFIER',
  },
);

tells(
  'made by a server for its own client, or received by it',
  {
    within: (code) => `import { createHash, randomBytes } from 'node:crypto';\n${code}`,
    about: ['verifier', 'log', 'weak'],
  },
  {
    "export function token(req) { if (createHash('sha256').update(req.body.code_verifier).digest('base64url') !== grant.codeChallenge) deny(); console.log(req.body.code_verifier); }":
      '',
    'export function token(codeVerifier, grant) { if (hash(codeVerifier) !== grant.codeChallenge) deny(); console.log(codeVerifier); }':
      '',
    'export function token(codeVerifier, grant) { if (verifyPkce(codeVerifier, grant.codeChallenge)) allow(); console.log(codeVerifier); }':
      '',
    'export function token(codeVerifier, grant) { if (timingSafeEqual(hash(codeVerifier), grant.codeChallenge)) allow(); console.log(codeVerifier); }':
      '',
    'export function token(codeVerifier, grant) { if (other(codeVerifier, grant.codeChallenge)) allow(); console.log(codeVerifier); }':
      'verifier codeVerifier received (named) yes | log of verifier value codeVerifier',
    "export function token(codeVerifier, grant) { if (hash(codeVerifier) !== grant.codeChallenge) deny(); const own = randomBytes(8).toString('hex'); send({ code_verifier: own, code }); }":
      'verifier randomBytes(8).toString(\'hex\') made (sent) yes, text 16 of 8 reserved none | weak tooShort 8 {"length":16}',
    'export function token(codeVerifier, grant) { if (hash(codeVerifier) !== grant.codeChallenge) deny(); const own = generateCodeVerifier(); send({ code_verifier: own, code }); console.log(own); }':
      'verifier generateCodeVerifier() made (sent) yes | log of verifier value own',
    'export function token(codeVerifier, grant) { if (hash(codeVerifier) !== grant.codeChallenge) deny(); const own = other(); send({ code_verifier: own, code }); console.log(own); }':
      '',
    "export function token(codeVerifier, grant) { if (hash(codeVerifier) !== grant.codeChallenge) deny(); send({ code_verifier: 'abcdefgh', code }); }":
      "verifier 'abcdefgh' written (sent) yes | weak constant 'abcdefgh' {}",
    "export function token(req) { if (req.body.grant_type === 'authorization_code') { console.log(req.body.code_verifier); } }":
      '',
    "export function token(req, codeVerifier) { if (req.body.grant_type === 'authorization_code') { console.log(codeVerifier); } }":
      '',
    "export function token(req, codeVerifier) { if (options.grant_type === 'authorization_code') { console.log(codeVerifier); } }":
      'verifier codeVerifier received (named) yes | log of verifier value codeVerifier',
    "export function token(req, codeVerifier) { switch (req.body.grant_type) { case 'authorization_code': console.log(codeVerifier); } }":
      '',
    "export function token(req, codeVerifier) { const { grant_type } = req.body; if (grant_type === 'authorization_code') console.log(codeVerifier); }":
      '',
    "export function token(req, codeVerifier) { const grantType = req.body.grant_type; if (grantType === 'authorization_code') console.log(codeVerifier); }":
      '',
    "export function token(params, codeVerifier) { if (params.get('grant_type') === 'authorization_code') console.log(codeVerifier); }":
      '',
    "export function token(req, codeVerifier) { if (req.body.grant_type === 'refresh_token') { console.log(codeVerifier); } }":
      'verifier codeVerifier received (named) yes | log of verifier value codeVerifier',
  },
);

tells(
  'a field of an object that all requests share',
  {
    within: (code) => {
      const [head = '', fields = '', login = '', done = '', after = 'export const auth = new Auth();'] =
        code.split(' ;; ');
      return `import express from 'express'; const app = express();\n${head}\n${start}const redeem = (a) => fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: a }) });
class Auth { ${fields} @Get('/a') async login(req) { ${login} } @Get('/b') async done(req) { ${done} } }\n${after}`;
    },
    about,
  },
  {
    ' ;;  ;; this.v = make(); begin(this.v); ;; redeem(this.v);': 'shared acrossRequests this.v = make()',
    ' ;;  ;; this.v = make(); begin(this.v); ;; redeem(this.w);': '',
    ' ;;  ;; this.v = make(); begin(this.v); ;; this.v = null;': '',
    ' ;;  ;; this.v = make(); begin(this.v); ;; redeem(this.v); ;; ': '',
    ' ;;  ;; this.v = make(); begin(this.v); ;; redeem(this.v); ;; app.get("/c", () => new Auth().login());': '',
    ' ;;  ;; this.v = make(); begin(this.v); ;; log(); ;; const auth = new Auth(); app.get("/c", () => redeem(auth.v));':
      'shared acrossRequests this.v = make()',
    ' ;;  ;; this.v = make(); begin(this.v); ;; log(); ;; const auth = new Auth(); app.get("/c", () => redeem(auth.w));':
      '',
    ' ;;  ;; this.v = make(); begin(this.v); ;; log(); ;; const auth = new Auth(); const other = load(); app.get("/c", () => redeem(other.v));':
      '',
    ' ;; all = new Map(); ;; this.all.set("v", make()); begin(this.all.get("v")); ;; redeem(this.all.get("v"));':
      'shared acrossRequests this.all.set("v", make())',
    ' ;; all = new Map(); ;; this.all.set(req.id, make()); begin(this.all.get(req.id)); ;; redeem(this.all.get(req.id));':
      '',
    ' ;; all = new Map(); ;; this.all.set(`v:${req.id}`, make()); begin(this.all.get(`v:${req.id}`)); ;; redeem(this.all.get(`v:${req.id}`));':
      '',
    ' ;; all = new Session(); ;; this.all.set("v", make()); begin(this.all.get("v")); ;; redeem(this.all.get("v"));':
      '',
    ' ;; all = load(); ;; this.all.set("v", make()); begin(this.all.get("v")); ;; redeem(this.all.get("v"));': '',
    " ;; constructor(all) { this.all = all; } ;; this.all.set('v', make()); begin(this.all.get('v')); ;; redeem(this.all.get('v'));":
      '',
    "import Redis from 'ioredis'; ;; all = new Redis(); ;; await this.all.set('v', make()); begin(await this.all.get('v')); ;; redeem(await this.all.get('v'));":
      "shared acrossRequests this.all.set('v', make())",
    "import Redis from 'ioredis'; ;; all = new Redis(); ;; await this.all.set(`v:${req.id}`, make()); begin(await this.all.get(`v:${req.id}`)); ;; redeem(await this.all.get(`v:${req.id}`));":
      '',
    ' ;; all = {}; ;; this.all.v = make(); begin(this.all.v); ;; redeem(this.all.v);': '',
    ' ;; static v; ;; Auth.v = make(); begin(Auth.v); ;; redeem(Auth.v);': 'shared acrossRequests Auth.v = make()',
  },
);

tells(
  'near misses of what is kept',
  { within: (code) => start + code, about },
  {
    "let v = 'a'; export const login = () => { v ||= make(); begin(v); };": '',
    'const a = { b: null }; let v = a.b; export const login = () => { v ??= make(); begin(v); };':
      'shared keptForever make()',
    'const o = {}; const p = {}; export const login = () => { o.v ??= make(); begin(o.v); }; export const logout = () => { delete p.v; };':
      'shared keptForever make()',
    'class A { init() { this.v = null; } start() { this.v ??= make(); begin(this.v); } } export const a = new A();': '',
    'let v; export const login = () => { if (-v === undefined) v = make(); begin(v); };': '',
    'let v; export const login = () => { if (v != undefined) return begin(v); v = make(); begin(v); };':
      'shared keptForever make()',
    'let v; export const login = () => { if (v !== null) return begin(v); v = make(); begin(v); };':
      'shared keptForever make()',
    'class A { v = make(); start() { begin(this.v); } } class B { v = 1; } export const b = make2(A);': '',
    'class A { v = make(); start() { begin(this.v); } } use(new A());': '',
    'class A { v = make(); start() { begin(this.v); } } const [a] = [new A()]; export const login = () => a.start();':
      '',
    "export const login = () => begin('abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ');": '',
    "const v = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ'; export const login = () => begin(v);": '',
    'const o = {}; o.v = make(); o.w = 1; export const login = () => begin(o.v);': 'shared onLoad make()',
  },
);
