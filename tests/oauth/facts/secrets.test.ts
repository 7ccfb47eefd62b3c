// By which sign is a value known for a verifier or a challenge, what is wrong with it, and where does it come to light?
import { tells } from '../../support/facts';

const start = `import { createHash, randomBytes } from 'node:crypto'; const makeVerifier = () => randomBytes(32).toString('base64url');
const begin = (challenge, method = 'S256') => { location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=' + method + '&code_challenge=' + challenge; };
`;
const derivation = (code: string): string =>
  `${start}export async function login() { const v = makeVerifier(); location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + (${code}); }`;

tells(
  'a challenge derived in place',
  { within: derivation, about: ['challenge'] },
  {
    "createHash('sha256').update(v).digest('base64url')":
      "challenge createHash('sha256').update(…st('base64url') proven S256 sent | challenge challenge unknown sent",
    "createHash('SHA256').update(v).digest('base64url')":
      "challenge createHash('SHA256').update(…st('base64url') proven S256 sent | challenge challenge unknown sent",
    "createHash('sha-256').update(v).digest('base64url')":
      "challenge createHash('sha-256').update…st('base64url') proven S256 sent | challenge challenge unknown sent",
    "createHash(`sha256`).update(v, 'utf8').digest('base64url')":
      "challenge createHash(`sha256`).update(…st('base64url') proven S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v, 'hex').digest('base64url')":
      "challenge createHash('sha256').update(…st('base64url') wrong hashedBytes v S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(Buffer.from(v)).digest('base64url')":
      "challenge createHash('sha256').update(…st('base64url') proven S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(Buffer.from(v, 'base64')).digest('base64url')":
      "challenge createHash('sha256').update(…st('base64url') wrong hashedBytes Buffer.from(v, 'base64') S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(Buffer.from(v, 'base64url')).digest('base64url')":
      "challenge createHash('sha256').update(…st('base64url') wrong hashedBytes Buffer.from(v, 'base64url') S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('hex')":
      "challenge createHash('sha256').update(v).digest('hex') wrong hex 'hex' S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('base64')":
      "challenge createHash('sha256').update(…igest('base64') wrong base64 'base64' S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest()":
      "challenge createHash('sha256').update(v).digest() wrong garbled createHash('sha256').update(v).digest() S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest().toString('base64url')":
      "challenge createHash('sha256').update(…ng('base64url') proven S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest().toString('base64')":
      "challenge createHash('sha256').update(…tring('base64') wrong base64 'base64' S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest().toString('hex')":
      "challenge createHash('sha256').update(…toString('hex') wrong hex 'hex' S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest().toString()":
      "challenge createHash('sha256').update(…st().toString() wrong garbled createHash('sha256').update(…st().toString() S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest(encoding)":
      "challenge createHash('sha256').update(…igest(encoding) unknown S256 sent | challenge challenge unknown sent",
    "createHash('sha1').update(v).digest('base64url')":
      "challenge createHash('sha1').update(v)…st('base64url') wrong otherHash 'sha1' S256 sent | challenge challenge unknown sent",
    "createHash('md5').update(v).digest('base64url')":
      "challenge createHash('md5').update(v).…st('base64url') wrong otherHash 'md5' S256 sent | challenge challenge unknown sent",
    "createHash('sha512').update(v).digest('base64url')":
      "challenge createHash('sha512').update(…st('base64url') wrong otherHash 'sha512' S256 sent | challenge challenge unknown sent",
    "createHash(algorithm).update(v).digest('base64url')":
      "challenge createHash(algorithm).update…st('base64url') unknown S256 sent | challenge challenge unknown sent",
    "createHmac('sha256', key).update(v).digest('base64url')":
      "challenge createHmac('sha256', key).up…st('base64url') wrong otherHash createHmac('sha256', key) S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).update(salt).digest('base64url')":
      "challenge createHash('sha256').update(…st('base64url') proven S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v + salt).digest('base64url')":
      "challenge createHash('sha256').update(…st('base64url') proven S256 sent | challenge challenge unknown sent",
    "createHash('sha256').digest('base64url')":
      "challenge createHash('sha256').digest('base64url') wrong nothingHashed createHash('sha256') S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(createHash('sha256').update(v).digest()).digest('base64url')":
      "challenge createHash('sha256').update(…st('base64url') proven S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('base64').replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')":
      "challenge createHash('sha256').update(…lace(/=+$/, '') proven S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('base64').replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '')":
      "challenge createHash('sha256').update(…place(/=/g, '') proven S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('base64').replace(/\\+/g, '-').replace(/\\//g, '_')":
      "challenge createHash('sha256').update(…ace(/\\//g, '_') wrong padded createHash('sha256').update(…ace(/\\//g, '_') S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('base64').replace(/\\+/g, '-').replace(/=+$/, '')":
      "challenge createHash('sha256').update(…lace(/=+$/, '') wrong base64 createHash('sha256').update(…lace(/=+$/, '') S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('base64').replace(/\\//g, '_').replace(/=+$/, '')":
      "challenge createHash('sha256').update(…lace(/=+$/, '') wrong base64 createHash('sha256').update(…lace(/=+$/, '') S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('base64').replace('+', '-').replace('/', '_').replace('=', '')":
      "challenge createHash('sha256').update(…eplace('=', '') wrong base64 createHash('sha256').update(…eplace('=', '') S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('base64').replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')":
      "challenge createHash('sha256').update(…aceAll('=', '') proven S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('base64').replace(/\\+/g, '_').replace(/\\//g, '-').replace(/=/g, '')":
      "challenge createHash('sha256').update(…place(/=/g, '') wrong base64 createHash('sha256').update(…place(/=/g, '') S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('base64').replace(/[+/=]/g, (m) => ({ '+': '-', '/': '_', '=': '' })[m])":
      "challenge createHash('sha256').update(… '=': '' })[m]) proven S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('base64').split('=')[0].replace(/\\+/g, '-').replace(/\\//g, '_')":
      "challenge createHash('sha256').update(…ace(/\\//g, '_') proven S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('base64url').slice(0, 43)":
      "challenge createHash('sha256').update(…').slice(0, 43) proven S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('base64url').toLowerCase()":
      "challenge createHash('sha256').update(…).toLowerCase() wrong altered createHash('sha256').update(…).toLowerCase() S256 sent | challenge challenge unknown sent",
    "createHash('sha256').update(v).digest('base64url').slice(0, 20)":
      "challenge createHash('sha256').update(…').slice(0, 20) wrong altered createHash('sha256').update(…').slice(0, 20) S256 sent | challenge challenge unknown sent",
    "encodeURIComponent(createHash('sha256').update(v).digest('base64url'))":
      "challenge encodeURIComponent(createHas…t('base64url')) proven S256 sent | challenge challenge unknown sent",
    "encodeURIComponent(createHash('sha256').update(v).digest('base64'))":
      "challenge encodeURIComponent(createHas…gest('base64')) wrong base64 encodeURIComponent(createHas…gest('base64')) S256 sent | challenge challenge unknown sent",
    "Buffer.from(createHash('sha256').update(v).digest('hex')).toString('base64url')":
      "challenge Buffer.from(createHash('sha2…ng('base64url') wrong encodedHex 'hex' S256 sent | challenge challenge unknown sent",
    "Buffer.from(createHash('sha256').update(v).digest('hex'), 'hex').toString('base64url')":
      "challenge Buffer.from(createHash('sha2…ng('base64url') proven S256 sent | challenge challenge unknown sent",
    "Buffer.from(createHash('sha256').update(v).digest()).toString('base64url')":
      "challenge Buffer.from(createHash('sha2…ng('base64url') proven S256 sent | challenge challenge unknown sent",
    "btoa(createHash('sha256').update(v).digest('hex'))":
      "challenge btoa(createHash('sha256').up….digest('hex')) wrong encodedHex 'hex' S256 sent | challenge challenge unknown sent",
    "btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(v)))))":
      'challenge btoa(String.fromCharCode(...…).encode(v))))) wrong base64 btoa(String.fromCharCode(...…).encode(v))))) S256 sent | challenge challenge unknown sent',
    "btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(v))))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')":
      "challenge btoa(String.fromCharCode(...…lace(/=+$/, '') proven S256 sent | challenge challenge unknown sent",
    "btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(v))))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')":
      "challenge btoa(String.fromCharCode(...…lace(/=+$/, '') wrong otherHash 'SHA-1' S256 sent | challenge challenge unknown sent",
    "btoa(String.fromCharCode.apply(null, new Uint8Array(await crypto.subtle.digest({ name: 'SHA-256' }, new TextEncoder().encode(v))))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')":
      "challenge btoa(String.fromCharCode.app…lace(/=+$/, '') proven S256 sent | challenge challenge unknown sent",
    "crypto.subtle.digest('SHA-256', new TextEncoder().encode(v)).then((d) => btoa(String.fromCharCode(...new Uint8Array(d))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, ''))":
      "challenge crypto.subtle.digest('SHA-25…ace(/=+$/, '')) wrong unawaited crypto.subtle.digest('SHA-25…ace(/=+$/, '')) S256 sent | challenge challenge unknown sent",
    "await crypto.subtle.digest('SHA-256', new TextEncoder().encode(v)).then((d) => btoa(String.fromCharCode(...new Uint8Array(d))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, ''))":
      "challenge await crypto.subtle.digest('…ace(/=+$/, '')) proven S256 sent | challenge challenge unknown sent",
    "new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(v))).toBase64({ alphabet: 'base64url', omitPadding: true })":
      'challenge new Uint8Array(await crypto.…adding: true }) proven S256 sent | challenge challenge unknown sent',
    "new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(v))).toBase64({ alphabet: 'base64url' })":
      "challenge new Uint8Array(await crypto.… 'base64url' }) wrong padded new Uint8Array(await crypto.… 'base64url' }) S256 sent | challenge challenge unknown sent",
    "new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(v))).toHex()":
      'challenge new Uint8Array(await crypto.…de(v))).toHex() wrong hex new Uint8Array(await crypto.…de(v))).toHex() S256 sent | challenge challenge unknown sent',
    "Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(v)))).map((b) => b.toString(16).padStart(2, '0')).join('')":
      "challenge Array.from(new Uint8Array(aw… '0')).join('') wrong hex Array.from(new Uint8Array(aw… '0')).join('') S256 sent | challenge challenge unknown sent",
    v: 'challenge v wrong drawn v S256 sent | challenge challenge unknown sent',
    'v.split().join()':
      'challenge v.split().join() wrong drawn v.split().join() S256 sent | challenge challenge unknown sent',
    "'abc'": "challenge 'abc' wrong literal 'abc' S256 sent | challenge challenge unknown sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cM' unknown S256 sent | challenge challenge unknown sent",
    "'0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'":
      "challenge '0123456789abcdef0123456789a…23456789abcdef' wrong hex '0123456789abcdef0123456789a…23456789abcdef' S256 sent | challenge challenge unknown sent",
    'makeChallenge(v)': 'challenge makeChallenge(v) unknown S256 sent | challenge challenge unknown sent',
    'hash(v)': 'challenge hash(v) unknown S256 sent | challenge challenge unknown sent',
    'x ? hash(v) : v': 'challenge x ? hash(v) : v unknown S256 sent | challenge challenge unknown sent',
  },
);

tells(
  'a challenge made by a function',
  { within: (code) => start + code, about: ['challenge'] },
  {
    "const challengeOf = (v) => createHash('sha256').update(v).digest('base64url'); begin(challengeOf(makeVerifier()));":
      'challenge challenge proven S256 sent',
    "const challengeOf = (v) => createHash('sha256').update(v).digest('hex'); begin(challengeOf(makeVerifier()));":
      "challenge challenge wrong hex 'hex' S256 sent",
    "function challengeOf(v) { const d = createHash('sha256').update(v).digest(); return d.toString('base64'); } begin(challengeOf(makeVerifier()));":
      "challenge challenge wrong base64 'base64' S256 sent",
    "async function challengeOf(v) { const d = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(v)); return btoa(String.fromCharCode(...new Uint8Array(d))); } begin(await challengeOf(makeVerifier()));":
      'challenge challenge wrong base64 btoa(String.fromCharCode(...…Uint8Array(d))) S256 sent',
    "async function challengeOf(v) { return createHash('sha256').update(v).digest('base64url'); } begin(challengeOf(makeVerifier()));":
      'challenge challenge wrong unawaited challenge S256 sent',
    "async function challengeOf(v) { return createHash('sha256').update(v).digest('base64url'); } begin(await challengeOf(makeVerifier()));":
      'challenge challenge proven S256 sent',
    "export function generateCodeChallenge(v) { return createHash('sha256').update(v).digest('hex'); }":
      "challenge challenge unknown sent | challenge function generateCodeChallen…igest('hex'); } wrong hex 'hex'",
    "export function generateCodeChallenge(verifier) { return createHash('sha256').update(verifier).digest('base64url'); }":
      "challenge challenge unknown sent | challenge function generateCodeChallen…'base64url'); } proven",
    "export const codeChallengeFrom = (codeVerifier) => createHash('sha1').update(codeVerifier).digest('base64url');":
      "challenge challenge unknown sent | challenge (codeVerifier) => createHash…st('base64url') wrong otherHash 'sha1'",
    "class Pkce { challenge(v) { return createHash('sha256').update(v).digest('base64'); } } begin(new Pkce().challenge(makeVerifier()));":
      "challenge challenge wrong base64 'base64' S256 sent",
    "const d = createHash('sha256').update(makeVerifier()).digest('hex'); const codeChallenge = d; begin(codeChallenge);":
      "challenge challenge wrong hex 'hex' S256 sent | challenge d wrong hex 'hex'",
    "const h = createHash('sha256'); h.update(makeVerifier()); begin(h.digest('hex'));":
      "challenge challenge wrong hex 'hex' S256 sent",
    "const v = makeVerifier(); begin(v, 'plain');": '',
    "const v = makeVerifier(); begin(createHash('sha256').update(v).digest('hex'), 'plain');": '',
    "const v = makeVerifier(); begin(createHash('sha256').update(v).digest('hex'), method);":
      "challenge challenge wrong hex 'hex' sent",
  },
);

tells(
  'a method outside of a visible request',
  { about: ['method'] },
  {
    "login({ code_challenge: c, code_challenge_method: 'plain' });": "method 'plain' in place",
    "login({ codeChallenge: c, codeChallengeMethod: 'plain' });": "method 'plain' in place",
    "login({ code_challenge_method: 'plain' });": '',
    "login({ code_challenge: c, code_challenge_method: x ? 'S256' : 'plain' });": "method 'plain'",
    'login({ code_challenge: c, code_challenge_method: method });': '',
    "const method = 'plain'; login({ code_challenge: c, code_challenge_method: method });": "method 'plain'",
    "fetch('/api/login', { body: JSON.stringify({ code_challenge: c, code_challenge_method: 'plain' }) });": '',
    "fetch(`${base}/login`, { body: JSON.stringify({ code_challenge: c, code_challenge_method: 'plain' }) });":
      "method 'plain' in place",
    "res.json({ code_challenge: c, code_challenge_method: 'plain' });": '',
    "db.insert({ code_challenge: c, code_challenge_method: 'plain' });": '',
    "expect(x).toEqual({ code_challenge: c, code_challenge_method: 'plain' });": '',
    "z.object({ code_challenge: z.string(), code_challenge_method: z.enum(['plain', 'S256']) });": '',
    "if (code_challenge_method === 'plain') deny();": '',
    "const code_challenge_methods_supported = ['plain', 'S256'];": '',
    "const codeChallengeMethod = 'plain'; login(codeChallengeMethod);": "method 'plain' in place",
    "params.set('code_challenge_method', 'plain');": '',
    "params.append('code_challenge_method', 'S256');": '',
    "this.codeChallengeMethod = 'plain'; // code_challenge": "method 'plain' in place",
    "interface A { code_challenge_method: 'plain' | 'S256' }": '',
    "const a = <option value='plain'>code_challenge_method</option>;": '',
  },
);

const known = `${start}const v = makeVerifier(); const c = createHash('sha256').update(v).digest('base64url'); begin(c); const pair = { codeVerifier: v, codeChallenge: c };\n`;
tells(
  'what is logged',
  { within: (code) => known + code, about: ['log', 'error'] },
  {
    'console.log(v);': 'log of verifier value v',
    "console['log'](v);": 'log of verifier value v',
    'console?.log?.(v);': 'log of verifier value v',
    'window.console.debug(v);': 'log of verifier value v',
    'console.log(...[v]);': 'log of verifier value v',
    'console.log(...list, v);': 'log of verifier value v',
    "console.log('%s', v);": 'log of verifier value v',
    'console.log({ v });': 'log of verifier value v',
    'console.log([v]);': 'log of verifier value v',
    'console.log(pair);': 'log of verifier value pair',
    'console.log({ ...pair });': 'log of verifier value ...pair',
    'console.log({ ...pair, codeVerifier: undefined });': 'log of challenge value ...pair',
    'console.log({ ...pair, codeVerifier: null, codeChallenge: 1 });': '',
    'const { codeVerifier, ...rest } = pair; console.log(rest);': 'log of challenge value rest shared',
    'console.log(pair.codeChallenge);': 'log of challenge value pair.codeChallenge',
    'console.log(pair["codeVerifier"]);': 'log of verifier value pair["codeVerifier"]',
    'console.log(pair?.codeVerifier);': 'log of verifier value pair?.codeVerifier',
    'console.log(`a ${v}`);': 'log of verifier text v',
    "console.log('a' + v + 'b');": 'log of verifier text v',
    'console.log(x ? v : 1);': 'log of verifier value v',
    'console.log(x && v);': 'log of verifier value v',
    'console.log(v && x);': '',
    'console.log(v ?? x);': 'log of verifier value v',
    'console.log(v, c);': 'log of verifier value v | log of challenge value c',
    'console.log(v.slice(0, 4));': '',
    'console.log(v.slice(4));': '',
    'console.log(v.substring(0, 40));': '',
    "console.log(v.padEnd(50, 'x'));": '',
    'console.log(v.length);': '',
    'console.log(!!v, Boolean(v), typeof v, v === x, v.length > 3);': '',
    "console.log(v ? 'set' : 'not set');": '',
    'console.log(JSON.stringify(pair));': 'log of verifier text pair',
    "console.log(JSON.stringify(pair, ['codeChallenge']));": 'log of challenge text pair',
    'console.log(JSON.stringify(pair, null, 2));': 'log of verifier text pair',
    'console.log(util.inspect(pair));': '',
    'console.log(String(v), encodeURIComponent(v), v.toString(), v.trim());':
      'log of verifier text v | log of verifier value v',
    "console.log(createHash('sha256').update(v).digest('hex'));": '',
    'console.log(mask(v), redact(v), fingerprint(v));': '',
    'console.log(send(v));': '',
    'console.log(await send(v));': '',
    'if (!v) console.log(v);': '',
    'if (v === undefined) { console.log(v); }': '',
    'if (v) console.log(v); else console.log(v);': 'log of verifier value v',
    'if (!v) { load(); console.log(v); }': '',
    'console.assert(v, v);': 'log of verifier value v',
    'console.table(pair);': 'log of verifier value pair',
    'console.group(v);': 'log of verifier value v',
    'console.time(v);': 'log of verifier value v',
    'logger.info(v);': 'log of verifier value v',
    'logger.info({ v }, "a");': 'log of verifier value v',
    'log.debug("a", v);': 'log of verifier value v',
    'this.logger.warn(v);': 'log of verifier value v',
    'req.log.info(v);': 'log of verifier value v',
    'app.logger.child({ v }).info(1);': 'log of verifier value v',
    'alert(v);': 'log of verifier value v',
    'window.alert(v);': 'log of verifier value v',
    'process.stdout.write(v);': 'log of verifier value v',
    'process.stderr.write(`${v}`);': 'log of verifier text v',
    'Sentry.captureMessage(v);': 'log of verifier value v',
    "Sentry.setContext('a', pair);": 'log of verifier value pair',
    'analytics.track("a", { v });': 'log of verifier value v',
    'throw new Error(v);': 'error of verifier value v',
    'throw new Error(`a ${v}`);': 'error of verifier text v',
    "throw new Error('a', { cause: v });": 'error of verifier value v',
    'throw new OwnError({ v });': '',
    'throw v;': '',
    'throw Error(`${c}`);': 'error of challenge text c',
    'const e = new Error(v); throw e;': 'error of verifier value v',
    'reject(new Error(v));': 'error of verifier value v',
    'other.log(v);': 'log of verifier value v',
    'math.log(v);': 'log of verifier value v',
    'Math.log(v);': '',
    'const show = (text) => console.log(text); show(v);': 'log of verifier value v',
    "const show = (text) => console.log(text); show(v); show('a');": 'log of verifier value v',
    'const show = (a, b) => console.log(b); show(v, 1);': '',
    'const l = console.log; l(v);': 'log of verifier value v',
    'const { log } = console; log(v);': 'log of verifier value v',
    '[v].forEach((one) => console.log(one));': 'log of verifier value v',
    'Object.entries(pair).forEach(([k, one]) => console.log(k, one));': '',
    'for (const one of [v]) console.log(one);': 'log of verifier value one',
    'ready.then(() => console.log(v));': 'log of verifier value v',
    'const text = `v: ${v}`; console.log(text);': 'log of verifier text text',
    'let text = "a"; text += v; console.log(text);': 'log of verifier value text',
    'const all = []; all.push(v); console.log(all);': 'log of verifier value all',
    'const map = new Map(); map.set("k", v); console.log(map.get("k"));': 'log of verifier value map.get("k")',
    'const body = new URLSearchParams({ code_verifier: v }); console.log(body.toString());':
      'log of verifier query body',
    'const body = new URLSearchParams(); body.set("code_verifier", v); console.log(`${body}`);':
      'log of verifier text body',
    'const body = new URLSearchParams(); body.set("code_verifier", v); body.delete("code_verifier"); console.log(`${body}`);':
      '',
  },
);

tells(
  'what is taken out before the log',
  { within: (code) => known + code, about: ['log'] },
  {
    'const copy = { ...pair }; delete copy.codeVerifier; console.log(copy);': 'log of challenge value copy',
    'const copy = { ...pair }; delete copy["codeVerifier"]; console.log(copy);': 'log of challenge value copy',
    'const copy = { ...pair }; if (x) delete copy.codeVerifier; console.log(copy);': 'log of verifier value copy',
    'const copy = { ...pair }; console.log(copy); delete copy.codeVerifier;': 'log of verifier value copy',
    'const copy = { ...pair }; copy.codeVerifier = undefined; console.log(copy);': 'log of challenge value copy',
    "const copy = { ...pair }; copy.codeVerifier = '***'; console.log(copy);": 'log of challenge value copy',
    "const copy = Object.assign({}, pair, { codeVerifier: '***' }); console.log(copy);": 'log of challenge value copy',
    'const body = new URLSearchParams({ code_verifier: v }); const safe = new URLSearchParams(body); safe.delete("code_verifier"); console.log(safe.toString());':
      '',
    'const body = new URLSearchParams({ code_verifier: v }); const safe = new URLSearchParams(body); safe.set("code_verifier", "***"); console.log(safe.toString());':
      '',
    'const body = new URLSearchParams({ code_verifier: v }); console.log([...body.keys()]);': '',
    'const copy = { ...pair }; delete copy.codeVerifier; copy.codeVerifier = v; console.log(copy);':
      'log of verifier value copy',
    'const copy = { ...pair }; copy.codeVerifier = mask(v); console.log(copy);': 'log of challenge value copy',
    'const copy = { ...pair }; if (x) { delete copy.codeVerifier; console.log(copy); }': 'log of challenge value copy',
    'const copy = { ...pair }; const f = () => { delete copy.codeVerifier; }; console.log(copy);':
      'log of verifier value copy',
    'const copy = { ...pair }; delete copy.other; console.log(copy);': 'log of verifier value copy',
    "console.log(Object.assign({ codeVerifier: '***' }, pair));": 'log of verifier value pair',
    "const body = new URLSearchParams({ code_verifier: v }); body.delete('code'); console.log(`${body}`);":
      'log of verifier query body',
    'console.log(Object.keys(pair));': '',
    'console.log(Object.values(pair));': 'log of verifier value pair',
    'console.log(pair.codeVerifier.length);': '',
    "console.log(JSON.stringify(pair, (k, one) => (k === 'codeVerifier' ? '***' : one)));": '',
  },
);

tells(
  'where a verifier leaves the back channel',
  { within: (code) => known + code, about: ['exposed'] },
  {
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&state=' + v;": 'exposed address v',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&state=' + btoa(v);": 'exposed address v',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&state=' + encodeURIComponent(JSON.stringify({ v }));":
      'exposed address v',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&state=' + encrypt(v);": '',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&state=' + createHash('sha256').update(v).digest('hex');":
      '',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&nonce=' + v;": 'exposed address v',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_verifier=' + v;":
      'exposed address v',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=' + v;":
      '',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&redirect_uri=' + encodeURIComponent('https://app.test/cb?v=' + v);":
      'exposed address v',
    "location.href = '/next?verifier=' + v;": 'exposed address v',
    "res.redirect('/next?verifier=' + v);": 'exposed address v',
    'res.redirect(302, `/next?verifier=${v}`);': 'exposed address v',
    'res.json({ v });': 'exposed response v',
    'res.send(v);': 'exposed response v whole',
    'res.end(JSON.stringify(pair));': 'exposed response pair',
    'res.status(200).json(pair);': 'exposed response pair',
    'return_(Response.json({ v }));': 'exposed response v',
    'new Response(v);': 'exposed response v whole',
    'new Response(JSON.stringify({ v }));': 'exposed response v',
    'NextResponse.json({ v });': 'exposed response v',
    'ctx.body = { v };': 'exposed response v',
    "res.render('page', { v });": 'exposed response v',
    'element.innerHTML = v;': 'exposed html v whole',
    'element.textContent = v;': 'exposed html v whole',
    'document.write(v);': 'exposed html v whole',
    "const a = <input type='hidden' value={v} />;": 'exposed html v whole',
    'const a = <p>{v}</p>;': 'exposed html v whole',
    'const a = `<input value="${v}">`;': '',
    "document.cookie = 'v=' + v;": 'exposed cookie v',
    'document.cookie = `v=${v}; Secure`;': 'exposed cookie v',
    'document.cookie = `v=${encrypt(v)}`;': '',
    "res.cookie('v', v);": 'exposed cookie v whole',
    "res.cookie('v', v, {});": 'exposed cookie v whole',
    "res.cookie('v', v, { httpOnly: true });": '',
    "res.cookie('v', v, { httpOnly: false });": 'exposed cookie v whole',
    "res.cookie('v', v, { httpOnly: x });": '',
    "res.cookie('v', v, { httpOnly: x ? true : false });": '',
    "res.cookie('v', v, options);": '',
    "res.cookie('v', v, { ...options });": '',
    "res.cookie('v', v, { secure: true, ...options });": '',
    "res.cookie('v', seal(v));": '',
    "res.cookie('v', JSON.stringify(pair), { maxAge: 5 });": 'exposed cookie pair',
    "res.setHeader('Set-Cookie', `v=${v}; Path=/`);": 'exposed cookie v',
    "res.setHeader('Set-Cookie', `v=${v}; Path=/; HttpOnly`);": '',
    "res.setHeader('Set-Cookie', [`v=${v}; Path=/`]);": 'exposed cookie v',
    "res.setHeader('X-Other', v);": 'exposed response v whole',
    "headers.append('Set-Cookie', `v=${v}`);": 'exposed cookie v',
    "cookies().set('v', v);": '',
    "cookies().set('v', v, { httpOnly: true });": '',
    "cookies().set({ name: 'v', value: v, httpOnly: false });": 'exposed cookie v',
    "cookieStore.set('v', v, { httpOnly: false });": 'exposed cookie v whole',
    "ctx.cookies.set('v', v);": '',
    "ctx.cookies.set('v', v, { httpOnly: false });": 'exposed cookie v whole',
    "response.cookies.set('v', v);": '',
    "response.cookies.set('v', v, { httpOnly: true });": '',
    'const copy = { ...pair }; delete copy.codeVerifier; res.json(copy);': '',
    "window.postMessage(v, '*');": 'exposed message v whole',
    "history.pushState({ v }, '', '/a');": '',
    "window.open('/a?v=' + v);": 'exposed address v',
    'navigate(`/callback?code_verifier=${v}`);': 'exposed address v',
    "fetch('/api', { body: v });": '',
  },
);
