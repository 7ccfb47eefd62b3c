// When does a name say that a value is a verifier or a challenge of PKCE, and when does it say something else?
import { tells } from '../../support/facts';

const about = ['verifier', 'challenge', 'log'];
const withPkce = (code: string): string => `// PKCE\n${code}`;
const logged = ['log'];

tells(
  'what a variable is called',
  {
    within: (code) => `// PKCE with S256\nfunction login(q) { const ${code} = q.next(); console.log(${code}); }`,
    about: logged,
  },
  {
    codeVerifier: 'log of verifier value codeVerifier',
    code_verifier: 'log of verifier value code_verifier',
    CODE_VERIFIER: 'log of verifier value CODE_VERIFIER',
    codeverifier: 'log of verifier value codeverifier',
    _codeVerifier: 'log of verifier value _codeVerifier',
    $codeVerifier: 'log of verifier value $codeVerifier',
    storedCodeVerifier: 'log of verifier value storedCodeVerifier',
    stored_code_verifier: 'log of verifier value stored_code_verifier',
    pkceVerifier: 'log of verifier value pkceVerifier',
    pkceCodeVerifier: 'log of verifier value pkceCodeVerifier',
    oauthCodeVerifier: 'log of verifier value oauthCodeVerifier',
    codeVerifierValue: 'log of verifier value codeVerifierValue',
    codeVerifierString: 'log of verifier value codeVerifierString',
    codeVerifierText: 'log of verifier value codeVerifierText',
    codeVerifier2: '',
    codeVerifiers: '',
    myPkceVerifier: 'log of verifier value myPkceVerifier',
    barcodeVerifier: '',
    encodeVerifier: '',
    verifier: '',
    tokenVerifier: '',
    hasCodeVerifier: '',
    isCodeVerifier: '',
    noCodeVerifier: '',
    storeCodeVerifier: '',
    store_code_verifier: '',
    useCodeVerifier: '',
    withoutCodeVerifier: '',
    generateCodeVerifier: '',
    _createCodeVerifier: '',
    settingCodeVerifier: 'log of verifier value settingCodeVerifier',
    codeVerifierLength: '',
    codeVerifierKey: '',
    codeVerifierCookie: '',
    codeVerifierCookieName: '',
    code_verifier_storage_key: '',
    codeVerifierSchema: '',
    codeVerifierFn: '',
    codeVerifierMethod: '',
    codeVerifierRegex: '',
    codeVerifierError: '',
    codeChallenge: 'log of challenge value codeChallenge',
    code_challenge: 'log of challenge value code_challenge',
    pkceChallenge: 'log of challenge value pkceChallenge',
    codeChallengeString: 'log of challenge value codeChallengeString',
    codeChallengeMethod: '',
    challenge: '',
    webauthnChallenge: '',
    expectedCodeChallenge: '',
    verifyCodeChallenge: '',
    aVeryLongNameThatNobodyWritesButAGeneratorMightHaveMadeOfWordsCodeVerifier: '',
  },
);

tells(
  'a bare name beside the other',
  { within: withPkce, about },
  {
    'function f(verifier, challenge) { console.log(verifier); }':
      'verifier verifier received (named) yes | log of verifier value verifier',
    'function f(verifier, codeChallenge) { console.log(verifier); }':
      'verifier verifier received (named) yes | log of verifier value verifier',
    'function f(verifier, state) { console.log(verifier); }': '',
    'function f(_verifier, _challenge) { console.log(_verifier); }':
      'verifier _verifier received (named) yes | log of verifier value _verifier',
    'function f(verifiers, challenge) { console.log(verifiers); }': '',
    'function f(challenge, codeVerifier) { console.log(challenge); }':
      'verifier codeVerifier received (named) yes | log of challenge value challenge',
    'function f(challenge, verifier) { console.log(challenge); }':
      'verifier verifier received (named) yes | log of challenge value challenge',
    'function f(challenge, state) { console.log(challenge); }': '',
    'function f(verifier) { const challenge = g(); console.log(verifier); }':
      'verifier verifier received (named) yes | log of verifier value verifier',
    'function f(verifier) { function g(challenge) {} console.log(verifier); }': '',
    'function f({ verifier, challenge }) { console.log(verifier); }':
      'verifier verifier received (named) yes | log of verifier value verifier',
    'function f({ verifier, state }) { console.log(verifier); }': '',
    'function f({ verifier: v, challenge: c }) { console.log(v); }':
      'verifier v received (named) yes | log of verifier value v',
    'function f({ verifier: v = 1, challenge: c }) { console.log(v); }': 'log of verifier value v',
    'function f({ verifier: { v }, challenge: c }) { console.log(v); }': '',
    'function f({ verifier: v, ...rest }) { console.log(v); }': '',
    'function f(a, b) { g({ verifier: a, challenge: b }); console.log(a); }':
      'verifier a received (named) yes | log of verifier value a',
    'function f(a, b) { g({ verifier: a, state: b }); console.log(a); }': '',
    "function f(a, b) { g({ 'verifier': a, 'challenge': b }); console.log(a); }":
      'verifier a received (named) yes | log of verifier value a',
    'function f(a, b) { g({ [verifier]: a, challenge: b }); console.log(a); }': '',
    'function f(a, b) { g({ verifier() {}, challenge: b }); console.log(b); }': 'log of challenge value b',
    'function f(pkce) { g(pkce.challenge); console.log(pkce.verifier); }':
      'verifier pkce .verifier received (named) yes | log of verifier value pkce.verifier',
    'function f(pkce) { g(pkce.state); console.log(pkce.verifier); }': '',
    'function f(pkce, other) { g(other.challenge); console.log(pkce.verifier); }': '',
    'function f(pkce) { g(pkce.codeChallenge); console.log(pkce.verifier); }':
      'verifier pkce .verifier received (named) yes | log of verifier value pkce.verifier',
    'function f(pkce) { g(pkce.challenge()); console.log(pkce.verifier()); }': '',
    'function f(pkce) { pkce.challenge = 1; console.log(pkce.verifier); }':
      'verifier pkce .verifier received (named) yes | log of verifier value pkce.verifier',
    'function f(pkce) { g(pkce[challenge]); console.log(pkce.verifier); }': '',
  },
);

tells(
  'a bare verifier of a login',
  { within: withPkce, about },
  {
    'function f() { const verifier = generateCodeVerifier(); console.log(verifier); }':
      'verifier generateCodeVerifier() made (named) yes | log of verifier value verifier',
    'async function f() { const verifier = await generateCodeVerifier(); console.log(verifier); }':
      'verifier generateCodeVerifier() made (named) yes | log of verifier value verifier',
    'function f() { const verifier = auth.generatePkceVerifier(); console.log(verifier); }':
      'verifier auth.generatePkceVerifier() made (named) yes | log of verifier value verifier',
    'function f() { const verifier = generateVerifier(); console.log(verifier); }': '',
    'function f() { const verifier = make(); console.log(verifier); }': '',
    'function f() { const verifier = loadCodeVerifier(); console.log(verifier); }': '',
    'function f() { const verifier = generateCodeVerifier; console.log(verifier); }': '',
    'function f() { let verifier; verifier = generateCodeVerifier(); console.log(verifier); }':
      'log of verifier value verifier',
    'function f() { const { verifier } = generateCodeVerifier(); console.log(verifier); }': '',
    'function f() { const secret = generateCodeVerifier(); console.log(secret); }': 'log of verifier value secret',
    'async function f() { const { url, verifier } = await authorize(); console.log(verifier); }':
      'verifier authorize() .verifier made (named) yes | log of verifier value verifier',
    'function f() { const { url, verifier } = authorize(); console.log(verifier); }':
      'verifier authorize() .verifier made (named) yes | log of verifier value verifier',
    'function f() { const { uri, verifier } = authorize(); console.log(verifier); }':
      'verifier authorize() .verifier made (named) yes | log of verifier value verifier',
    'function f() { const { authUrl, verifier } = authorize(); console.log(verifier); }':
      'verifier authorize() .verifier made (named) yes | log of verifier value verifier',
    'function f() { const { authorizationUrl, verifier } = authorize(); console.log(verifier); }':
      'verifier authorize() .verifier made (named) yes | log of verifier value verifier',
    'function f() { const { login_url, verifier } = authorize(); console.log(verifier); }':
      'verifier authorize() .verifier made (named) yes | log of verifier value verifier',
    'function f() { const { avatarUrl, verifier } = authorize(); console.log(verifier); }': '',
    'function f() { const { urls, verifier } = authorize(); console.log(verifier); }': '',
    "function f() { const { 'url': u, verifier } = authorize(); console.log(verifier); }":
      'verifier authorize() .verifier made (named) yes | log of verifier value verifier',
    'function f() { const { [url]: u, verifier } = authorize(); console.log(verifier); }': '',
    'function f() { const { ...url } = authorize(); const { verifier } = url; console.log(verifier); }': '',
    'function f() { const { verifier, ...url } = authorize(); console.log(verifier); }': '',
    'function f() { const { url, verifier } = answer; console.log(verifier); }': '',
    'function f({ url, verifier }) { console.log(verifier); }': '',
    'function f() { const [url, verifier] = authorize(); console.log(verifier); }': '',
    'function f(code, verifier) { exchange(code, verifier); console.log(verifier); }':
      'verifier verifier received (named) yes | log of verifier value verifier',
    'function f(code, verifier) { client.exchangeCode(code, verifier); console.log(verifier); }':
      'verifier verifier received (named) yes | log of verifier value verifier',
    'function f(code, verifier) { exchange(code, verifier!); console.log(verifier); }':
      'verifier verifier received (named) yes | log of verifier value verifier',
    'function f(code, verifier) { redeem(code, verifier); console.log(verifier); }':
      'verifier verifier received (named) yes | log of verifier value verifier',
    'function f(code, verifier) { getTokens(code, verifier); console.log(verifier); }':
      'verifier verifier received (named) yes | log of verifier value verifier',
    'function f(code, verifier) { requestToken(code, verifier); console.log(verifier); }':
      'verifier verifier received (named) yes | log of verifier value verifier',
    'function f(code, verifier) { tokens(code, verifier); console.log(verifier); }': '',
    'function f(code, verifier) { handleCallback(code, verifier); console.log(verifier); }':
      'verifier verifier received (named) yes | log of verifier value verifier',
    'function f(code, verifier) { callback(code, verifier); console.log(verifier); }': '',
    'function f(code, verifier) { send(code, verifier); console.log(verifier); }': '',
    'function f(code, verifier) { exchange(verifier); console.log(verifier); }': '',
    'function f(code, verifier) { exchange(state, verifier); console.log(verifier); }': '',
    'function f(code, verifier) { exchange(authCode, verifier); console.log(verifier); }':
      'verifier verifier received (named) yes | log of verifier value verifier',
    'function f(code, verifier) { exchange(query.code, verifier); console.log(verifier); }':
      'verifier verifier received (named) yes | log of verifier value verifier',
    'function f(code, verifier) { exchange(statusCode, verifier); console.log(verifier); }': '',
    'function f(code, verifier) { exchange({ code, verifier }); console.log(verifier); }': '',
    'function f(code, verifier) { exchange(code, verifier.text); console.log(verifier); }': '',
    'function f(code, verifier) { new Exchange(code, verifier); console.log(verifier); }': '',
    "function f(code, verifier) { exchange(5, 'a', verifier); console.log(verifier); }": '',
    'function f(verifier) { other(verifier); console.log(verifier); }': '',
    'const verifier = 1; console.log(verifier);': '',
  },
);

tells(
  'a pair of another file',
  { within: withPkce, about },
  {
    'async function f() { const pkce = await generatePKCE(); console.log(pkce.verifier); }':
      'verifier generatePKCE() .* made (named) yes',
    'async function f() { const pkce = await generatePKCE(); console.log(pkce.other); }':
      'verifier generatePKCE() .* made (named) yes',
    'async function f() { const pkce = await generatePKCE(); console.log(pkce); }':
      'verifier generatePKCE() .* made (named) yes | log of verifier value pkce',
    'function f() { const pair = createPkcePair(); console.log(pair); }':
      'verifier createPkcePair() .* made (named) yes | log of verifier value pair',
    'function f() { const pair = createPkcePair; console.log(pair); }': '',
    'function f() { const pair = createPair(); console.log(pair); }': '',
    'function f() { const pair = loadPkce(); console.log(pair); }': '',
    'function f() { const [pair] = createPkcePair(); console.log(pair); }': '',
    'function* f() { const pair = yield createPkcePair(); console.log(pair); }':
      'verifier yield createPkcePair() .* received (named) yes | log of verifier value pair',
    'function* f() { const pair = yield; console.log(pair); }': '',
    'function f(pair = createPkcePair()) { console.log(pair); }': '',
    'function f() { let pair; pair = createPkcePair(); console.log(pair); }': '',
    "function createPkcePair() { return { first: 'a' }; } function f() { const pair = createPkcePair(); console.log(pair); }":
      '',
  },
);

tells(
  'what is given under a name',
  { within: (code) => `// PKCE S256\nasync function f(a, b, q) { ${code} console.log(a); }`, about },
  {
    'q.codeVerifier = a;': 'verifier a received (named) yes | log of verifier value a',
    'q.other = a;': '',
    "q['code_verifier'] = a;": 'verifier a received (named) yes | log of verifier value a',
    'q[codeVerifier] = a;': '',
    'q.codeVerifier += a;': '',
    'codeVerifier = a;': '',
    'q.codeVerifier = "key";': '',
    'q.codeVerifier();': '',
    'g({ codeVerifier: a });': 'verifier a received (named) yes | log of verifier value a',
    'g({ code_verifier: a });': 'verifier a received (named) yes | log of verifier value a',
    'g({ code_verifier: a, code: b });': 'verifier a received (sent) yes | log of verifier value a',
    'g({ code_verifier: a, clientId: b });': 'verifier a received (sent) yes | log of verifier value a',
    'g({ code_verifier: a, redirectUri: b });': 'verifier a received (sent) yes | log of verifier value a',
    'g({ code_verifier: a, grantType: b });': 'verifier a received (sent) yes | log of verifier value a',
    'g({ code_verifier: a, response_type: b });': 'verifier a received (sent) yes | log of verifier value a',
    'g({ code_verifier: a, client_secret: b });': 'verifier a received (sent) yes | log of verifier value a',
    'g({ code_verifier: a, other: b });': 'verifier a received (named) yes | log of verifier value a',
    'g({ codeVerifier: a, code: b });': 'verifier a received (named) yes | log of verifier value a',
    'g({ code_challenge: a, client_id: b });': 'log of challenge value a',
    'g({ code_challenge: a });': 'log of challenge value a',
    "g({ code_verifier: 'key', code: b });": "verifier 'key' written (sent) yes",
    "g({ code_verifier: 'key' });": '',
    "g({ code_verifier: '0123456789abcdefghijklmnopqrstuv' });":
      "verifier '0123456789abcdefghijklmnopqrstuv' written (named) yes",
    "g({ code_verifier: '0123456789abcdefghijklmnopqrstu' });": '',
    'g({ code_verifier: z.string() });': '',
    'g({ code_verifier: z.string().min(43) });': '',
    'g({ code_verifier: z });': '',
    'g({ code_verifier: z.code });': '',
    "g({ code_verifier: s.get('x') });": '',
    "const s = await load(); g({ code_verifier: s.get('x') });": 'verifier load() .x made (named) yes',
    'const Joi = require("joi"); g({ code_verifier: Joi.string() });': '',
    'const { z } = require("zod"); g({ code_verifier: z.string() });': '',
    'g({ code_verifier: Type.String() });': '',
    'g({ code_verifier: w.string() });': 'verifier w.string() made (named) yes',
    'g({ code_verifier() { return a; } });': '',
    'let codeVerifier; g({ code_verifier: codeVerifier });': 'verifier codeVerifier received (named+sent) yes',
    'g({ code_verifier: q.codeVerifier });': 'verifier q .codeVerifier received (named+sent) yes',
    'g({ code_verifier: q.verifier });': 'verifier q .verifier received (sent) yes',
    'g({ code_verifier: q.secret });': 'verifier q .secret received (named) yes',
    'log({ code_verifier: q.verifier });':
      'verifier q .verifier received (named) yes | log of verifier value q.verifier',
    'saveLogin({ code_verifier: q.verifier });': 'verifier q .verifier received (named) yes',
    'const p = { code_verifier: q.verifier };': 'verifier q .verifier received (named) yes',
    '({ code_verifier: q.verifier });': 'verifier q .verifier received (named) yes',
    'const { code_verifier: v } = q; g(v);': 'verifier q .code_verifier received (named) yes',
    "params.set('code_verifier', a);": 'verifier a received (named) yes | log of verifier value a',
    "params.append('code_verifier', a);": 'verifier a received (sent) yes | log of verifier value a',
    "params.add('code_verifier', a);": 'verifier a received (named) yes | log of verifier value a',
    "params.put('code_verifier', a);": 'verifier a received (named) yes | log of verifier value a',
    "params.delete('code_verifier', a);": '',
    "params.set('other', a);": '',
    "params.set('code_verifier');": '',
    'params.set(name, a);': '',
    "set('code_verifier', a);": '',
    "params.set('code_verifier', 'key');": '',
    "params.set('code_challenge', a);": 'log of challenge value a',
    "new URLSearchParams().set('code_verifier', a);": 'verifier a received (sent) yes | log of verifier value a',
    "const u = new URLSearchParams(); u.set('code_verifier', a);":
      'verifier a received (sent) yes | log of verifier value a',
    "const u = new Map(); u.set('code_verifier', a);": 'verifier a received (sent) yes | log of verifier value a',
    "const u = new FormData(); u.append('code_verifier', a);":
      'verifier a received (sent) yes | log of verifier value a',
    "const u = new FormData(); u.set('code_verifier', a);": 'verifier a received (sent) yes | log of verifier value a',
    "localStorage.setItem('code_verifier', a);": 'verifier a received (named) yes | log of verifier value a',
    "const u = localStorage.getItem('code_verifier'); console.log(u);": 'log of verifier value u',
    "const u = localStorage.getItem('other'); console.log(u);": '',
    "const u = await cookies.get('pkce_verifier'); console.log(u);": 'log of verifier value u',
    "const u = other.get('code_verifier'); console.log(u);": 'log of verifier value u',
    "const u = getItem('code_verifier'); console.log(u);": '',
    'const t = `code_verifier=${a}`;': 'verifier a received (sent) yes | log of verifier value a',
    'const t = `x&code_verifier=${a}`;': 'verifier a received (sent) yes | log of verifier value a',
    'const t = `code_verifier: ${a}`;': '',
    'const t = `code_verifier=x${a}`;': '',
    'const t = `my_code_verifier=${a}`;': '',
    'const t = `my-code_verifier=${a}`;': '',
    'const t = `code_challenge=${a}`;': 'log of challenge value a',
    'const t = `a=${b}&code_verifier=${a}`;': 'verifier a received (sent) yes | log of verifier value a',
    "const t = 'code_verifier=' + a;": 'verifier a received (sent) yes | log of verifier value a',
    "const t = b + '&code_verifier=' + a;": 'verifier a received (sent) yes | log of verifier value a',
    "const t = b + '&code_verifier=' + a + '&x=1';": 'verifier a received (sent) yes | log of verifier value a',
    "const t = '&code_verifier=' - a;": '',
    "const t = b - '&code_verifier=' + a;": '',
    'const t = 5 + a;': '',
    "const t = '&code_challenge=' + a;": 'log of challenge value a',
  },
);

tells(
  'a challenge given as verifier',
  { within: (code) => `// PKCE\n${code}`, about },
  {
    "const m = 'S256'; async function f(code, codeChallenge) { g({ code, code_verifier: codeChallenge }); }": '',
    "const m = 'plain'; async function f(code, codeChallenge) { g({ code, code_verifier: codeChallenge }); }":
      'verifier codeChallenge received (sent) yes',
    "const m = 'S256' ?? 'plain'; async function f(code, codeChallenge) { g({ code, code_verifier: codeChallenge }); }":
      'verifier codeChallenge received (sent) yes',
    'async function f(code, codeChallenge) { g({ code, code_verifier: codeChallenge }); }':
      'verifier codeChallenge received (sent) yes',
    "const m = 'S256'; async function f(code, p) { g({ code, code_verifier: p.codeChallenge }); }": '',
    "const m = 'S256'; async function f(code, p) { g({ code, code_verifier: p.codeChallenge() }); }":
      'verifier p.codeChallenge() made (sent) yes',
    "const m = 'S256'; async function f(code, p) { g({ code, code_verifier: p.challenge }); h(p.verifier); }":
      'verifier p .verifier received (named) yes',
    "const m = 'S256'; async function f(code, p) { g({ code, code_verifier: p.challenge }); }":
      'verifier p .challenge received (sent) yes',
    "const m = 'S256'; async function f(code, challenge, verifier) { g({ code, code_verifier: challenge }); }":
      'verifier verifier received (named) yes',
    "const m = 'S256'; async function f(code, challenge) { g({ code, code_verifier: challenge }); }":
      'verifier challenge received (sent) yes',
    "const m = 'S256'; async function f(code, challenge) { g({ code_challenge: challenge }); g({ code, code_verifier: challenge }); }":
      '',
    "const m = 'S256'; async function f(code, hash) { g({ code_challenge: hash }); g({ code, code_verifier: hash }); }":
      '',
    "const m = 'S256'; async function f(code, text) { g({ code_challenge: text }); g({ code, code_verifier: text }); }":
      'verifier text received (sent) yes',
    "const m = 'S256'; async function f(code, hash) { q.set('code_challenge', hash); g({ code, code_verifier: hash }); }":
      '',
    "const m = 'S256'; async function f(code, hash) { const u = `code_challenge=${hash}`; g({ code, code_verifier: hash }); }":
      '',
    "const m = 'S256'; async function f(code, hash) { const u = 'code_challenge=' + hash; g({ code, code_verifier: hash }); }":
      '',
    "const m = 'S256'; async function f(code, hash) { const u = 'code_challenge=' + encodeURIComponent(hash); g({ code, code_verifier: hash }); }":
      '',
    "const m = 'S256'; async function f(code, hash) { const u = `code_challenge=a${hash}`; g({ code, code_verifier: hash }); }":
      'verifier hash received (sent) yes',
    "const m = 'S256'; async function f(code, hash) { g({ codeChallenge: hash }); g({ code, code_verifier: hash }); }":
      '',
    "const m = 'S256'; async function f(code, q, codeChallenge) { q.codeVerifier = codeChallenge; }": '',
    "const m = 'S256'; async function f(code, q, codeChallenge) { q.set('code_verifier', codeChallenge); }": '',
    "const m = 'S256'; async function f(code, q, codeChallenge) { const u = '&code_verifier=' + codeChallenge; }": '',
  },
);
