// Which functions answer requests to a server, so that what one of them writes into a shared place another one's user may get?
import { tells } from '../../support/facts';

const start = `import { createHash, randomBytes } from 'node:crypto'; const make = () => randomBytes(32).toString('base64url');
const begin = (a) => { location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + createHash('sha256').update(a).digest('base64url'); };
const redeem = (a) => fetch('https://as.test/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: a }) });
`;
const shared = 'shared acrossRequests v = make()';

/** A file in which `IN` begins a login with a verifier of the module, and `OUT` redeems the code with it. */
const inFile = (code: string): string =>
  `${start}let v;\n${code.replaceAll('IN', 'v = make(); begin(v);').replaceAll('OUT', 'redeem(v);')}`;

tells(
  'functions given to a router or a server',
  { within: inFile, about: ['shared'] },
  {
    "app.get('/a', (req, res) => { IN }); app.get('/b', (req, res) => { OUT });": shared,
    "app.get('*', (req, res) => { IN }); app.all('/b', (req, res) => { OUT });": shared,
    "app.get('/a', guard, (req, res) => { IN }); app.post('/b', guard, (req, res) => { OUT });": shared,
    "app.get('/a', () => { IN }); app.get('/b', () => { OUT });": shared,
    "app.get('a', () => { IN }); app.get('b', () => { OUT });": '',
    "app.see('/a', (req) => { IN }); app.see('/b', (req) => { OUT });": '',
    'app.get(/^a/u, (req) => { IN }); app.get(/^b/u, (req) => { OUT });': '',
    'app.get(paths.a, (req) => { IN }); app.get(paths.b, (req) => { OUT });': shared,
    'app.get(a, (req) => { IN }); app.get(b, (req) => { OUT });': shared,
    'app.get(`${base}/a`, (req) => { IN }); app.get(`${base}/b`, (req) => { OUT });': shared,
    'app.get(paths.a, (one) => { IN }); app.get(paths.b, (one) => { OUT });': '',
    'app.get(a, () => { IN }); app.get(b, () => { OUT });': '',
    'app.get(a, ({ request }) => { IN }); app.get(b, ({ request }) => { OUT });': shared,
    'app.get(a, ({ request: one }) => { IN }); app.get(b, ({ request: one }) => { OUT });': shared,
    'app.get(a, ({ other: request }) => { IN }); app.get(b, ({ other: request }) => { OUT });': '',
    'app.get(a, ({ other }) => { IN }); app.get(b, ({ other }) => { OUT });': '',
    'app.get(a, ({ ...request }) => { IN }); app.get(b, ({ ...request }) => { OUT });': '',
    "app.get(a, ({ 'other': x }) => { IN }); app.get(b, ({ 'other': x }) => { OUT });": '',
    'app.get(a, ([request]) => { IN }); app.get(b, ([request]) => { OUT });': '',
    "get('/a', (req) => { IN }); get('/b', (req) => { OUT });": '',
    'http.createServer((req) => { IN }); http.createServer((req) => { OUT });': shared,
    'http.createServer(options, (req) => { IN }); http.createServer(options, (req) => { OUT });': shared,
    'http.createServer(options, (req) => { IN }, 1); http.createServer(options, (req) => { OUT }, 1);': '',
    'createServer((req) => { IN }); createServer((req) => { OUT });': shared,
    'createServers((req) => { IN }); createServers((req) => { OUT });': '',
    'recreateServer((req) => { IN }); recreateServer((req) => { OUT });': '',
    'Deno.serve((one) => { IN }); Deno.serve((one) => { OUT });': shared,
    'Deno.serve({ port }, (one) => { IN }); Deno.serve({ port }, (one) => { OUT });': shared,
    'other.serve((one) => { IN }); other.serve((one) => { OUT });': '',
    'make().serve((one) => { IN }); make().serve((one) => { OUT });': '',
    'export const a = defineEventHandler((event) => { IN }); export const b = defineEventHandler((event) => { OUT });':
      shared,
    'export const a = eventHandler(() => { IN }); export const b = defineCachedEventHandler(() => { OUT });': shared,
    'export const a = onRequest((req) => { IN }); export const b = onRequest((req) => { OUT });': shared,
    'export const a = myEventHandler(() => { IN }); export const b = myEventHandler(() => { OUT });': '',
    "const a = (req) => { IN }; const b = (req) => { OUT }; app.get('/a', a); app.get('/b', b);": shared,
    "function a(req) { IN } function b(req) { OUT } app.get('/a', a); app.get('/b', b);": shared,
    "function a(req) { IN } function b(req) { OUT } app.get('/a', a, last); app.get('/b', b, last);": shared,
    'function a(req) { IN } function b(req) { OUT } a(); b();': '',
    'function a(req) { IN } function b(req) { OUT } run(a); run(b);': '',
    'function a(req) { IN } function b(req) { OUT } const all = { a, b };': '',
    "app.get('/a', (req) => { (() => { IN })(); }); app.get('/b', (req) => { (async () => { OUT })(); });": shared,
    "app.get('/a', (req) => { IN OUT });": '',
  },
);

tells(
  'functions that a file shows to its framework',
  { within: inFile, about: ['shared'] },
  {
    'export async function GET(request) { IN } export async function POST(request) { OUT }': shared,
    'export const loader = ({ request }) => { IN }; export const action = ({ request }) => { OUT };': shared,
    'export const loader = ({ params }) => { IN }; export const action = ({ params }) => { OUT };': '',
    'async function GET(request) { IN } async function POST(request) { OUT }': '',
    'async function GET(request) { IN } async function POST(request) { OUT } export { GET, POST };': shared,
    'export async function GET() { IN } export async function POST() { OUT }': shared,
    'export async function GET({ url }) { IN } export async function POST({ url }) { OUT }': shared,
    'export async function GET(options) { IN } export async function POST(options) { OUT }': '',
    'export function login(req) { IN } export function callback(req) { OUT }': '',
    'export function login(req, res) { IN } export function callback(req, res) { OUT }': shared,
    'export function login(one, res) { IN } export function callback(one, res) { OUT }': '',
    'export function login(one: NextRequest) { IN } export function callback(one: NextRequest) { OUT }': shared,
    'export function login(one: APIGatewayProxyEventV2) { IN } export function callback(one: APIGatewayEvent) { OUT }':
      shared,
    'export function login(one: http.IncomingMessage) { IN } export function callback(one: http.IncomingMessage) { OUT }':
      shared,
    'export function login(one: Options) { IN } export function callback(one: Options) { OUT }': '',
    'export function login(one: string) { IN } export function callback(one: string) { OUT }': '',
    'export function login({ a }: NextRequest) { IN } export function callback({ a }: NextRequest) { OUT }': '',
    'function login(one: NextRequest) { IN } function callback(one: NextRequest) { OUT }': '',
    'export default function (req) { if (req.query.code) { OUT } else { IN } }': shared,
    'export default (req) => { if (req.query.code) { OUT } else { IN } };': shared,
    'export default (one) => { if (one.code) { OUT } else { IN } };': '',
    'export default function login(one: NextApiRequest) { if (one.query.code) { OUT } else { IN } }': shared,
    'export default function login(one: Options) { if (one.code) { OUT } else { IN } }': '',
    'export default function () { if (code) { OUT } else { IN } }': '',
    'export default function login(req) { if (req.query.code) { OUT } else { IN } }': shared,
    'function login(req) { if (req.query.code) { OUT } else { IN } } export default login;': shared,
    'const login = (req) => { if (req.query.code) { OUT } else { IN } }; export default login;': shared,
    'const login = (one) => { if (one.code) { OUT } else { IN } }; export default login;': '',
    'const login = (req) => { if (req.query.code) { OUT } else { IN } }; export default [login];': '',
    'const login = (req) => { if (req.query.code) { OUT } else { IN } };': '',
    'export default { fetch(request) { if (request.url) { OUT } else { IN } } };': shared,
    'export default { fetch: (request) => { if (request.url) { OUT } else { IN } } };': shared,
    "export default { 'fetch': (one) => { if (one.url) { OUT } else { IN } } };": '',
    "export default { 'fetch': (request) => { if (request.url) { OUT } else { IN } } };": shared,
    'export default { fetch(options) { if (options.url) { OUT } else { IN } } };': '',
    'export default { scheduled(event) { if (event.url) { OUT } else { IN } } };': '',
    'export default { [fetch]: (one) => { if (one.url) { OUT } else { IN } } };': '',
    'const one = { fetch(request) { if (request.url) { OUT } else { IN } } };': '',
    'export const one = { fetch(request) { if (request.url) { OUT } else { IN } } };': '',
    'module.exports = (req) => { if (req.query.code) { OUT } else { IN } };': shared,
    'module.exports = (one) => { if (one.code) { OUT } else { IN } };': '',
    'other.exports = (req) => { if (req.query.code) { OUT } else { IN } };': '',
    'module.other = (req) => { if (req.query.code) { OUT } else { IN } };': '',
    'exports.login = (req) => { if (req.query.code) { OUT } else { IN } };': shared,
    'module.exports.login = (req) => { if (req.query.code) { OUT } else { IN } };': shared,
    'other.login = (req) => { if (req.query.code) { OUT } else { IN } };': '',
    'own().login = (req) => { if (req.query.code) { OUT } else { IN } };': '',
    'login = (req) => { if (req.query.code) { OUT } else { IN } };': '',
    'function handler(req) { if (req.query.code) { OUT } else { IN } } module.exports = handler;': shared,
    'function handler(req) { if (req.query.code) { OUT } else { IN } } log(handler); exports.handler = handler;':
      shared,
    'function handler(req) { if (req.query.code) { OUT } else { IN } } other.handler = handler;': '',
    'function handler(req) { if (req.query.code) { OUT } else { IN } } handler = module.exports;': '',
    'function handler(req) { if (req.query.code) { OUT } else { IN } } module.exports = [handler];': '',
    'class A { @Get() login(one) { IN } @Post() back(one) { OUT } }': shared,
    "class A { @Get('/a') login() { IN } @All('/b') back() { OUT } }": shared,
    'class A { @Other() login(req) { IN } @Other() back(req) { OUT } }': '',
    'class A { login(req) { IN } back(req) { OUT } }': '',
    'class A { @(list[0]) login(req) { IN } @(list[0]) back(req) { OUT } }': '',
    'class A { @Get() login = (req) => { IN }; @Get() back = (req) => { OUT }; }': '',
  },
);

tells(
  'functions that are given a request and its answer, or the context of both',
  { within: inFile, about: ['shared'] },
  {
    'class A { login(req, res) { IN } back(req, res) { OUT } }': shared,
    'class A { login(req, res) { IN } back(req, res) { OUT } run(req, res) { this.login(req, res); this.back(req, res); } }':
      '',
    'class A { login = (req, res) => { IN }; back = (req, res) => { OUT }; run = (req, res) => { this.login(req, res); this.back(req, res); }; }':
      '',
    'const a = { login(req, res) { IN }, back(req, res) { OUT } };': shared,
    "const a = { login(req, res) { IN }, back(req, res) { OUT } }; app.get('/a', (req, res) => { a.login(req, res); a.back(req, res); });":
      '',
    "function login(req, res) { IN } function back(req, res) { OUT } app.get('/a', (req, res) => { login(req, res); back(req, res); });":
      '',
    'use((req, res) => { IN }); use((req, res) => { OUT });': shared,
    'use((_req, _res) => { IN }); use((_request, _response) => { OUT });': shared,
    'use((req, h) => { IN }); use((request, reply, next) => { OUT });': shared,
    'use((res, req) => { IN }); use((res, req) => { OUT });': '',
    'use((req, options) => { IN }); use((req, options) => { OUT });': '',
    'use(({ req }, res) => { IN }); use(({ req }, res) => { OUT });': '',
    'use((ctx) => { IN ctx.redirect(x); }); use((context) => { OUT context.body = x; });': shared,
    'use((c, next) => { IN c.req; }); use((c) => { OUT c.req; });': shared,
    'use((ctx, a, b) => { IN ctx.redirect(x); }); use((ctx, a, b) => { OUT ctx.body = x; });': '',
    'use((one) => { IN one.redirect(x); }); use((one) => { OUT one.body = x; });': '',
    'use((ctx) => { IN x.redirect(ctx); }); use((ctx) => { OUT x.body = ctx; });': '',
    'use((ctx) => { IN }); use((ctx) => { OUT });': '',
  },
);

tells(
  'functions that a handler calls',
  { within: inFile, about: ['shared'] },
  {
    "const go = () => { IN }; const end = () => { OUT }; app.get('/a', () => go()); app.get('/b', () => end());":
      shared,
    "const go = () => { IN }; const end = () => { OUT }; app.get('/a', () => { go(); end(); });": '',
    "const go = () => { IN }; const end = () => { OUT }; app.get('/a', () => { if (x) { go(); } else { end(); } });":
      shared,
    "const go = () => { IN }; const end = () => { OUT }; const g1 = () => go(); const g2 = () => g1(); app.get('/a', () => g2()); app.get('/b', () => end());":
      shared,
    "class A { go() { IN } end() { OUT } } const a = new A(); app.get('/a', () => a.go()); app.get('/b', () => a.end());":
      shared,
    "class A { go() { IN } end() { OUT } } const a = new B(); app.get('/a', () => a.go()); app.get('/b', () => a.end());":
      '',
    "class A { go() { IN } end() { OUT } } app.get('/a', () => go()); app.get('/b', () => end());": '',
    "class A { ['go']() { IN } ['end']() { OUT } } const a = new A(); app.get('/a', () => a.other()); app.get('/b', () => a.other());":
      '',
  },
);

tells(
  'programs of one person have no other users',
  {
    within: (code) => inFile(`${code}\napp.get('/a', (req, res) => { IN }); app.get('/b', (req, res) => { OUT });`),
    about: ['shared'],
  },
  {
    '': shared,
    "import open from 'open';": '',
    "import openly from 'openly';": shared,
    "import { app } from 'electron';": '',
    "import yargs from '@oclif/core';": '',
    "const open = require('open');": '',
    "const open = require('opening');": shared,
    "const open = load('open');": shared,
    "const open = other.require('open');": shared,
    'const open = require(open);': shared,
    'const open = require();': shared,
    'const all = require(1);': shared,
    'use(process.argv);': '',
    'use(process.stdin);': '',
    'use(process.env);': shared,
    'use(other.argv);': shared,
    'use(argv);': shared,
    "const text = 'open';": shared,
  },
);

tells(
  'a program that begins as a script',
  {
    within: (code) => `${code}${inFile("app.get('/a', (req, res) => { IN }); app.get('/b', (req, res) => { OUT });")}`,
    about: ['shared'],
  },
  { '#!/usr/bin/env node\n': '', '// #!/usr/bin/env node\n': shared },
);
