// How many requests does a verifier serve? One fact in each way of making and keeping it.
import { tells } from '../../support/facts';

const start = `import { createHash, randomBytes } from 'node:crypto'; const makeVerifier = () => randomBytes(32).toString('base64url');
const challenge = (a) => createHash('sha256').update(a).digest('base64url');
const begin = (a) => { location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + challenge(a); };
const redeem = (a) => fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: a }) });
`;
const about = ['shared'];

tells(
  'made when the file loads',
  { within: (code) => `${code.includes('import ') ? '' : ''}${start}${code}`, about },
  {
    'const v = makeVerifier(); export const login = () => begin(v);': 'shared onLoad makeVerifier()',
    'const v = makeVerifier(); export function login() { begin(v); }': 'shared onLoad makeVerifier()',
    'const v = makeVerifier(); function login() { begin(v); }': '',
    'const v = makeVerifier(); function login() { begin(v); } login();': '',
    'const v = makeVerifier(); (() => begin(v))();': '',
    'const v = makeVerifier(); (function () { begin(v); })();': '',
    "const v = makeVerifier(); button.addEventListener('click', () => begin(v));": 'shared onLoad makeVerifier()',
    'const v = makeVerifier(); setTimeout(() => begin(v), 100);': '',
    'const v = makeVerifier(); ready.then(() => begin(v));': '',
    'const v = makeVerifier(); [1].forEach(() => begin(v));': '',
    'const v = makeVerifier(); module.exports = function () { begin(v); };': 'shared onLoad makeVerifier()',
    'const v = makeVerifier(); exports.login = () => begin(v);': 'shared onLoad makeVerifier()',
    'const v = makeVerifier(); function login() { begin(v); } module.exports = { login };':
      'shared onLoad makeVerifier()',
    'const v = makeVerifier(); function login() { begin(v); } module.exports.login = login;':
      'shared onLoad makeVerifier()',
    'const v = makeVerifier(); function login() { begin(v); } other.login = login;': '',
    'const v = makeVerifier(); function login() { begin(v); } export { login };': 'shared onLoad makeVerifier()',
    'const v = makeVerifier(); export default () => begin(v);': 'shared onLoad makeVerifier()',
    'const v = makeVerifier(); export const Page = () => <button onClick={() => begin(v)} />;':
      'shared onLoad makeVerifier()',
    'const v = makeVerifier(); function login() { begin(v); } export const page = <button onClick={login} />;':
      'shared onLoad makeVerifier()',
    'const v = makeVerifier(); function make() { return () => begin(v); } export const login = make();':
      'shared onLoad makeVerifier()',
    'const v = makeVerifier(); function inner() { begin(v); } export function login() { inner(); }':
      'shared onLoad makeVerifier()',
    'const v = makeVerifier(); class Login { start() { begin(v); } } new Login().start();':
      'shared onLoad makeVerifier()',
    'const v = makeVerifier(); class Login { constructor() { begin(v); } } new Login();': '',
    'const v = makeVerifier(); const all = { login() { begin(v); } };': 'shared onLoad makeVerifier()',
    'export const v = makeVerifier(); begin(v);': 'shared onLoad makeVerifier()',
    'const v = makeVerifier(); begin(v);': '',
    'const v = makeVerifier(); begin(v); export { v };': 'shared onLoad makeVerifier()',
    'const v = await makeVerifier(); export const login = () => begin(v);': 'shared onLoad makeVerifier()',
    'const make = () => makeVerifier(); export const login = () => begin(make());': '',
    'export const login = (v = makeVerifier()) => begin(v);': '',
    'if (x) { const v = makeVerifier(); on(() => begin(v)); }': 'shared onLoad makeVerifier()',
    'class Login { static v = makeVerifier(); static start() { begin(Login.v); } }': 'shared onLoad makeVerifier()',
    'class Login { static v = makeVerifier(); start() { begin(this.constructor.v); } }': '',
    'class Login { static { this.v = makeVerifier(); } start() { begin(Login.v); } }': '',
    'globalThis.v = makeVerifier(); export const login = () => begin(globalThis.v);': 'shared onLoad makeVerifier()',
    'global.v = makeVerifier(); begin(global.v);': 'shared onLoad makeVerifier()',
    'window.v = makeVerifier(); begin(window.v);': '',
    "const v = localStorage.getItem('v'); export const login = () => begin(v);": '',
    "const v = localStorage.getItem('v') ?? makeVerifier(); export const login = () => begin(v);":
      'shared onLoad makeVerifier()',
  },
);

tells(
  'made with an object',
  { within: (code) => start + code, about },
  {
    'class Login { constructor() { this.v = makeVerifier(); } start() { begin(this.v); } } export const one = new Login();':
      'shared onConstruction makeVerifier()',
    'class Login { v = makeVerifier(); start() { begin(this.v); } } export const one = new Login();':
      'shared onConstruction makeVerifier()',
    'class Login { v = makeVerifier(); start() { begin(this.v); } } export default new Login();':
      'shared onConstruction makeVerifier()',
    'class Login { v = makeVerifier(); start() { begin(this.v); } } const one = new Login(); export const login = () => one.start();':
      'shared onConstruction makeVerifier()',
    'class Login { v = makeVerifier(); start() { begin(this.v); } } const one = new Login(); one.start();': '',
    'class Login { v = makeVerifier(); start() { begin(this.v); } } export const login = () => new Login().start();':
      '',
    'class Login { v = makeVerifier(); start() { begin(this.v); } } class Holder { static one = new Login(); }':
      'shared onConstruction makeVerifier()',
    'class Login { v = makeVerifier(); start() { this.v = makeVerifier(); begin(this.v); } } export const one = new Login();':
      '',
    'class Login { v = makeVerifier(); start() { begin(this.v); } } class Other {} export const one = new Other();': '',
    'class Login { constructor() { this.make(); } make() { this.v = makeVerifier(); } start() { begin(this.v); } } export const one = new Login();':
      '',
    'class Login { constructor(v = makeVerifier()) { this.v = v; } start() { begin(this.v); } } export const one = new Login();':
      'shared onConstruction makeVerifier()',
    'class Login { constructor() { const make = () => { this.v = makeVerifier(); }; on(make); } start() { begin(this.v); } } export const one = new Login();':
      '',
    'class Login { #v = makeVerifier(); start() { begin(this.#v); } } export const one = new Login();':
      'shared onConstruction makeVerifier()',
  },
);

tells(
  'made for the first login and kept',
  { within: (code) => start + code, about },
  {
    'let v; export const login = () => { v = v ?? makeVerifier(); begin(v); };': 'shared keptForever makeVerifier()',
    'let v; export const login = () => { v = v || makeVerifier(); begin(v); };': 'shared keptForever makeVerifier()',
    'let v; export const login = () => { v = v && makeVerifier(); begin(v); };': '',
    'let v; export const login = async () => { v ??= await makeVerifier(); begin(v); };':
      'shared keptForever makeVerifier()',
    'let v; export const login = () => { if (v === undefined) v = makeVerifier(); begin(v); };':
      'shared keptForever makeVerifier()',
    'let v; export const login = () => { if (v == null) { v = makeVerifier(); } begin(v); };':
      'shared keptForever makeVerifier()',
    'let v; export const login = () => { if (v !== undefined) v = makeVerifier(); begin(v); };': '',
    "let v; export const login = () => { if (typeof v === 'undefined') v = makeVerifier(); begin(v); };":
      'shared keptForever makeVerifier()',
    "let v; export const login = () => { if (typeof v === 'string') v = makeVerifier(); begin(v); };": '',
    'let v; export const login = () => { if (!v) { v = makeVerifier(); } else { v = makeVerifier(); } begin(v); };': '',
    'let v; export const login = () => { if (v) return begin(v); v = makeVerifier(); begin(v); };':
      'shared keptForever makeVerifier()',
    'let v; export const login = () => { if (v) { begin(v); return; } v = makeVerifier(); begin(v); };':
      'shared keptForever makeVerifier()',
    'let v; export const login = () => { if (v) throw new Error(); v = makeVerifier(); begin(v); };':
      'shared keptForever makeVerifier()',
    'let v; export const login = () => { if (v) log(); v = makeVerifier(); begin(v); };': '',
    'let v; export const login = () => { if (!v) return; v = makeVerifier(); begin(v); };': '',
    'let v; export const login = () => { if (x) v = makeVerifier(); begin(v); };': '',
    'let v; export const login = () => { if (!w) v = makeVerifier(); begin(v); };': '',
    'let v = null; export const login = () => { v ??= makeVerifier(); begin(v); };':
      'shared keptForever makeVerifier()',
    "let v = ''; export const login = () => { v ??= makeVerifier(); begin(v); };": '',
    "let v = localStorage.getItem('v'); export const login = () => { v ??= makeVerifier(); begin(v); };": '',
    'let v; export const login = () => { v ??= makeVerifier(); begin(v); v = null; };': '',
    'let v; export const login = () => { v ??= makeVerifier(); begin(v); }; v = undefined;':
      'shared keptForever makeVerifier()',
    'const all = {}; export const login = () => { all.v ??= makeVerifier(); begin(all.v); };':
      'shared keptForever makeVerifier()',
    'const all = {}; export const login = (id) => { all[id] ??= makeVerifier(); begin(all[id]); };': '',
    'const all = {}; export const login = () => { all.v ??= makeVerifier(); begin(all.v); delete all.v; };': '',
    'export const login = () => { let v; v ??= makeVerifier(); begin(v); };': '',
    'function once() { let v; v ??= makeVerifier(); begin(v); } once();': '',
    'class Login { start() { this.v ??= makeVerifier(); begin(this.v); } } export const one = new Login();':
      'shared keptForever makeVerifier()',
    'class Login { static start() { Login.v ??= makeVerifier(); begin(Login.v); } }': '',
    'class Login { static v; static start() { Login.v ??= makeVerifier(); begin(Login.v); } }':
      'shared keptForever makeVerifier()',
    'class Login { start() { this.v ??= makeVerifier(); begin(this.v); } } export const login = () => new Login().start();':
      '',
    "import once from 'lodash/once'; const make = once(() => makeVerifier()); export const login = () => begin(make());":
      'shared keptForever makeVerifier()',
    "import { once } from 'lodash'; const make = once(() => makeVerifier()); export const login = () => begin(make());":
      'shared keptForever makeVerifier()',
    "import { once } from 'lodash'; const make = once((a) => makeVerifier()); export const login = () => begin(make());":
      '',
    "import { once } from './own'; const make = once(() => makeVerifier()); export const login = () => begin(make());":
      '',
    "import { debounce } from 'lodash'; const make = debounce(() => makeVerifier()); export const login = () => begin(make());":
      '',
    'export const login = () => begin(process.env.CODE_VERIFIER);': 'shared environment process.env.CODE_VERIFIER',
    'const v = process.env.CODE_VERIFIER; export const login = () => begin(v);':
      'shared environment process.env.CODE_VERIFIER',
    'const v = process.env.CODE_VERIFIER; begin(v);': '',
    'export const login = () => { if (process.env.V) begin(makeVerifier()); };': '',
    'export const login = () => begin(import.meta.env.CODE_VERIFIER);':
      'shared environment import.meta.env.CODE_VERIFIER',
    'export const login = () => begin(process.argv[2]);': '',
  },
);

const server = `import express from 'express'; const app = express();\n${start}`;
tells(
  'written by one request of a server and read by another',
  { within: (code) => server + code, about },
  {
    "let v; app.get('/login', (req, res) => { v = makeVerifier(); begin(v); }); app.get('/callback', () => redeem(v));":
      'shared acrossRequests v = makeVerifier()',
    "let v; app.get('/login', (req, res) => { v = makeVerifier(); begin(v); redeem(v); });": '',
    "let v; app.get('/:step', (req, res) => { if (req.query.code) { redeem(v); } else { v = makeVerifier(); begin(v); } });":
      'shared acrossRequests v = makeVerifier()',
    "let v; app.get('/:step', (req, res) => { if (req.query.code) { return redeem(v); } v = makeVerifier(); begin(v); });":
      'shared acrossRequests v = makeVerifier()',
    "let v; app.get('/:step', (req, res) => { if (req.query.code) { redeem(v); } v = makeVerifier(); begin(v); });": '',
    "let v; app.get('/:step', (req, res) => { switch (req.params.step) { case 'a': v = makeVerifier(); begin(v); break; case 'b': redeem(v); } });":
      'shared acrossRequests v = makeVerifier()',
    "let v; app.get('/:step', (req, res) => { switch (req.params.step) { case 'a': v = makeVerifier(); begin(v); redeem(v); } });":
      '',
    "let v = ''; app.get('/login', () => { v = makeVerifier(); begin(v); }); app.use('/callback', () => redeem(v));":
      'shared acrossRequests v = makeVerifier()',
    "const all = {}; app.get('/login', () => { all.v = makeVerifier(); begin(all.v); }); app.get('/callback', () => redeem(all.v));":
      'shared acrossRequests all.v = makeVerifier()',
    "const all = {}; app.get('/login', (req) => { all[req.id] = makeVerifier(); begin(all[req.id]); }); app.get('/callback', (req) => redeem(all[req.id]));":
      '',
    "const all = new Map(); app.get('/login', () => { all.set('v', makeVerifier()); begin(all.get('v')); }); app.get('/callback', () => redeem(all.get('v')));":
      "shared acrossRequests all.set('v', makeVerifier())",
    "const all = new Map(); app.get('/login', (req) => { all.set(req.id, makeVerifier()); begin(all.get(req.id)); }); app.get('/callback', (req) => redeem(all.get(req.id)));":
      '',
    "const all = make(); app.get('/login', () => { all.v = makeVerifier(); begin(all.v); }); app.get('/callback', () => redeem(all.v));":
      'shared acrossRequests all.v = makeVerifier()',
    "const all = make(); app.get('/login', () => { all.set('v', makeVerifier()); begin(all.get('v')); }); app.get('/callback', () => redeem(all.get('v')));":
      '',
    "import { all } from './all'; app.get('/login', () => { all.v = makeVerifier(); begin(all.v); }); app.get('/callback', () => redeem(all.v));":
      '',
    "app.get('/login', () => { let v = makeVerifier(); begin(v); }); app.get('/callback', () => redeem(v));": '',
    "app.get('/login', () => { globalThis.v = makeVerifier(); begin(globalThis.v); }); app.get('/callback', () => redeem(globalThis.v));":
      'shared acrossRequests globalThis.v = makeVerifier()',
    "let v; const login = (req, res) => { v = makeVerifier(); begin(v); }; const done = (req, res) => redeem(v); app.get('/login', login); app.get('/callback', done);":
      'shared acrossRequests v = makeVerifier()',
    'let v; export function GET(request) { v = makeVerifier(); begin(v); } export function POST(request) { redeem(v); }':
      'shared acrossRequests v = makeVerifier()',
    'let v; export function first(request) { v = makeVerifier(); begin(v); } export function second(request) { redeem(v); }':
      '',
    "let v; const start = () => { v = makeVerifier(); begin(v); }; app.get('/login', () => start()); app.get('/callback', () => redeem(v));":
      'shared acrossRequests v = makeVerifier()',
    "let v; button.on('/login', (req) => { v = makeVerifier(); begin(v); }); button.on('/callback', (req) => redeem(v));":
      'shared acrossRequests v = makeVerifier()',
    'let v; app.get(paths.login, (req) => { v = makeVerifier(); begin(v); }); app.get(`/callback`, (req) => redeem(v));':
      'shared acrossRequests v = makeVerifier()',
    'let v; app.get(paths.login, (one) => { v = makeVerifier(); begin(v); }); app.get(paths.back, (one) => redeem(v));':
      '',
    "let v; app.get('login', (req) => { v = makeVerifier(); begin(v); }); app.get('callback', (req) => redeem(v));": '',
    "let v; cache.get('/login', () => { v = makeVerifier(); begin(v); });": '',
    "class Auth { @Get('/login') login() { this.v = makeVerifier(); begin(this.v); } @Get('/callback') done() { redeem(this.v); } } export const auth = new Auth();":
      'shared acrossRequests this.v = makeVerifier()',
    "@Controller() class Auth { @Get('/login') login() { this.v = makeVerifier(); begin(this.v); } @Get('/callback') done() { redeem(this.v); } }":
      'shared acrossRequests this.v = makeVerifier()',
    "class Auth { @Get('/login') login() { this.v = makeVerifier(); begin(this.v); } @Get('/callback') done() { redeem(this.v); } }":
      '',
    "class Auth { login() { this.v = makeVerifier(); begin(this.v); } done() { redeem(this.v); } } const auth = new Auth(); app.get('/login', () => auth.login()); app.get('/callback', () => auth.done());":
      'shared acrossRequests this.v = makeVerifier()',
    "class Auth { login() { this.v = makeVerifier(); begin(this.v); } } const auth = new Auth(); app.get('/login', () => auth.login()); app.get('/callback', () => redeem(auth.v));":
      'shared acrossRequests this.v = makeVerifier()',
    "import fs from 'node:fs'; app.get('/login', () => { const v = makeVerifier(); fs.writeFileSync('v', v); begin(v); }); app.get('/callback', () => redeem(fs.readFileSync('v', 'utf8')));":
      "shared acrossRequests fs.writeFileSync('v', v)",
    "import fs from 'node:fs'; app.get('/login', (req) => { const v = makeVerifier(); fs.writeFileSync(req.id, v); begin(v); }); app.get('/callback', (req) => redeem(fs.readFileSync(req.id, 'utf8')));":
      '',
    "import fs from 'node:fs'; app.get('/login', () => { const v = makeVerifier(); fs.writeFileSync(path.join(home, 'v'), v); begin(v); }); app.get('/callback', () => redeem(fs.readFileSync(path.join(home, 'v'), 'utf8')));":
      "shared acrossRequests fs.writeFileSync(path.join(home, 'v'), v)",
    "import Redis from 'ioredis'; const redis = new Redis(); app.get('/login', () => { const v = makeVerifier(); redis.set('v', v); begin(v); }); app.get('/callback', async () => redeem(await redis.get('v')));":
      "shared acrossRequests redis.set('v', v)",
    "import Redis from 'ioredis'; const redis = new Redis(); app.get('/login', (req) => { const v = makeVerifier(); redis.set(`v:${req.id}`, v); begin(v); }); app.get('/callback', async (req) => redeem(await redis.get(`v:${req.id}`)));":
      '',
    "import { app as shell } from 'electron'; let v; app.get('/login', () => { v = makeVerifier(); begin(v); }); app.get('/callback', () => redeem(v));":
      '',
    'let v; Deno.serve((request) => { if (request.url) { v = makeVerifier(); begin(v); } else { redeem(v); } });':
      'shared acrossRequests v = makeVerifier()',
    'let v; export default { fetch(request) { if (request.url) { v = makeVerifier(); begin(v); } else { redeem(v); } } };':
      'shared acrossRequests v = makeVerifier()',
    'let v; export default defineEventHandler((event) => { if (event.path) { v = makeVerifier(); begin(v); } else { redeem(v); } });':
      'shared acrossRequests v = makeVerifier()',
    'let v; export const loader = ({ request }) => { v = makeVerifier(); begin(v); }; export const action = ({ request }) => redeem(v);':
      'shared acrossRequests v = makeVerifier()',
  },
);
