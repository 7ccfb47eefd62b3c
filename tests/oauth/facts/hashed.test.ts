// Which value is a verifier because a challenge is hashed from it? Each way of hashing beside its near misses.
import { tells } from '../../support/facts';

tells(
  'what is hashed as a challenge is',
  { within: (code) => `${code} const codeVerifier = load(), verifier = load(), text = load();`, about: ['verifier'] },
  {
    "run(createHash('sha256').update(codeVerifier).digest('base64url'));": 'verifier load() made (hashed+named) yes',
    "run(createHash('SHA-256').update(codeVerifier).digest('base64url'));": 'verifier load() made (hashed+named) yes',
    "run(createHash('sha1').update(codeVerifier).digest('base64url'));": 'verifier load() made (named) maybe',
    "run(createHash('sha512').update(codeVerifier).digest('base64url'));": 'verifier load() made (named) maybe',
    "run(createHash(algorithm).update(codeVerifier).digest('base64url'));": 'verifier load() made (named) maybe',
    "run(createHmac('sha256', key).update(codeVerifier).digest('base64url'));": 'verifier load() made (named) maybe',
    "run(createHash('sha256').update(Buffer.from(codeVerifier)).digest());": 'verifier load() made (hashed+named) yes',
    "run(createHash('sha256').update(encode(codeVerifier)).digest());": 'verifier load() made (hashed+named) yes',
    "run(createHash('sha256').update(other(codeVerifier)).digest());": 'verifier load() made (named) maybe',
    "run(createHash('sha256').update('salt').update(codeVerifier).digest());": 'verifier load() made (named) maybe',
    "run(createHash('sha256').update().digest());": 'verifier load() made (named) maybe',
    'run(hash.update(codeVerifier).digest());': 'verifier load() made (named) maybe',
    'run(update(codeVerifier));': 'verifier load() made (named) maybe',
    "run(crypto.subtle.digest('SHA-256', codeVerifier));": 'verifier load() made (hashed+named) yes',
    "run(crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier)));":
      'verifier load() made (hashed+named) yes',
    "run(crypto.subtle.digest('SHA-1', new TextEncoder().encode(codeVerifier)));": 'verifier load() made (named) maybe',
    "run(crypto.subtle.digest({ name: 'SHA-256' }, codeVerifier));": 'verifier load() made (hashed+named) yes',
    "run(crypto.subtle.digest({ name: 'SHA-1' }, codeVerifier));": 'verifier load() made (named) maybe',
    "run(crypto.subtle.digest({ hash: 'SHA-256' }, codeVerifier));": 'verifier load() made (named) maybe',
    'run(crypto.subtle.digest({ name }, codeVerifier));': 'verifier load() made (named) maybe',
    "run(digest('SHA-256'));": 'verifier load() made (named) maybe',
    "run(digest('sha256', codeVerifier));": 'verifier load() made (hashed+named) yes',
    'run(sha256(codeVerifier));': 'verifier load() made (hashed+named) yes',
    'run(SHA256(codeVerifier));': 'verifier load() made (hashed+named) yes',
    'run(sha_256(codeVerifier));': 'verifier load() made (hashed+named) yes',
    'run(sha256Hash(codeVerifier));': 'verifier load() made (hashed+named) yes',
    'run(sha256Base64(codeVerifier));': 'verifier load() made (hashed+named) yes',
    'run(mySha256(codeVerifier));': 'verifier load() made (named) maybe',
    'run(sha512(codeVerifier));': 'verifier load() made (named) maybe',
    'run(lib.sha256(codeVerifier));': 'verifier load() made (hashed+named) yes',
    'run(sha256(this.codeVerifier));': 'verifier load() made (named) maybe',
    'run(sha256(codeVerifier.trim()));': 'verifier load() made (named) maybe',
    'run(sha256(verifier));': 'verifier load() made (named) maybe',
    'run(sha256(text));': 'verifier load() made (named) maybe',
    'run(sha256());': 'verifier load() made (named) maybe',
    'run(sha256(...codeVerifier));': 'verifier load() made (named) maybe',
    'const data = encode(codeVerifier); run(sha256(data));': 'verifier load() made (hashed+named) yes',
    "const data = new TextEncoder().encode(codeVerifier); run(crypto.subtle.digest('SHA-256', data));":
      'verifier load() made (hashed+named) yes',
    'const data = other(codeVerifier); run(sha256(data));': 'verifier load() made (named) maybe',
    'const data = codeVerifier; run(sha256(data));': 'verifier load() made (named) maybe',
    'let data; data = encode(codeVerifier); run(sha256(data));': 'verifier load() made (named) maybe',
    'run(sha256(codeVerifier)); /* oauth_verifier */': 'verifier load() made (named) maybe',
    'run(sha256(codeVerifier)); /* captcha */': 'verifier load() made (named) maybe',
  },
);

tells(
  'what a function that makes challenges hashes is',
  { within: (code) => code, about: ['verifier'] },
  {
    'function codeChallengeOf(text) { return sha256(text); }': 'verifier text received (hashed) yes',
    'function pkce(text) { return sha256(text); }': 'verifier text received (hashed) yes',
    'const codeChallengeOf = (text) => sha256(text);': 'verifier text received (hashed) yes',
    'const all = { codeChallengeOf(text) { return sha256(text); } };': 'verifier text received (hashed) yes',
    'class A { codeChallengeOf(text) { return sha256(text); } }': 'verifier text received (hashed) yes',
    'function challengeOf(verifier) { return sha256(verifier); } // pkce': 'verifier verifier received (hashed) yes',
    'function challengeOf(text) { return sha256(text); } // pkce verifier': '',
    'function hashOf(verifier) { return sha256(verifier); } // pkce': '',
    'function hashOf(codeVerifier) { return sha256(codeVerifier); }':
      'verifier codeVerifier received (hashed+named) yes',
    'function codeChallengeOf(text) { return sha1(text); }': '',
    'function codeChallengeOf(text) { const one = text; return sha256(one); }': '',
    'function codeChallengeOf() { const text = load(); return sha256(text); }': '',
    'function codeChallengeOf(text) { return () => sha256(text); }': '',
    'function codeChallengeOf({ text }) { return sha256(text); }': 'verifier text received (hashed) yes',
    'function codeChallengeOf(text) { return sha256(text.value); }': '',
    'function codeChallengeOf(text = load()) { return sha256(text); }': 'verifier load() made (hashed) yes',
    'function codeChallengeOf(text) { return sha256(encode(text)); }': 'verifier text received (hashed) yes',
    'function codeChallengeOf(text) { return sha256(text); } codeChallengeOf(make());':
      'verifier make() made (hashed) yes',
    'const text = load(); function codeChallengeOf() { return sha256(text); }': '',
    'codeChallengeOf((text) => sha256(text));': '',
  },
);

tells(
  'what the challenge of a request is derived from is',
  {
    within: (code) =>
      `const p = { response_type: 'code', client_id: a, code_challenge_method: 'S256', code_challenge: q };\n${code}`,
    about: ['verifier'],
  },
  {
    'const q = derive(x); const x = load();': '',
    'const q = deriveChallenge(x); const x = load();': 'verifier load() made (hashed) yes',
    'const q = hash(x); const x = load();': 'verifier load() made (hashed) yes',
    'const q = verifyChallenge(x); const x = load();': '',
    "const q = deriveChallenge(x, 'S256'); const x = load();": 'verifier load() made (hashed) yes',
    "const q = deriveChallenge('S256', x); const x = load();": 'verifier load() made (hashed) yes',
    'const q = deriveChallenge(method, x); const x = load();': 'verifier load() made (hashed) yes',
    'const q = deriveChallenge(x, codeVerifier); const x = load();': '',
    'const q = deriveChallenge({ x }); const x = load();': '',
    'const q = deriveChallenge(...x); const x = load();': '',
    "const q = deriveChallenge('abc');": '',
    'const q = deriveChallenge(`abc${x}`); const x = load();': '',
    'const q = deriveChallenge(x + 1); const x = load();': '',
    'const q = await deriveChallenge(await x); const x = load();': 'verifier load() made (hashed) yes',
    'const q = deriveChallenge(load());': 'verifier load() made (hashed) yes',
    'const q = base64url(hash(x)); const x = load();': 'verifier load() made (hashed) yes',
    'const h = hash(x); const q = base64url(h); const x = load();': 'verifier load() made (hashed) yes',
    'const h = hash(x); const i = other(h); const j = other(i); const q = base64url(j); const x = load();':
      'verifier load() made (hashed) yes',
    'const h = hash(x); const i = other(h); const j = other(i); const k = other(j); const l = other(k); const q = base64url(l); const x = load();':
      '',
    'const f = (y) => base64url(hash(y)); const q = f(x); const x = load();': 'verifier load() made (hashed) yes',
    'const f = (y) => g(y); const g = (z) => base64url(hash(z)); const q = f(x); const x = load();':
      'verifier load() made (hashed) yes',
    'const f = (y) => g(y); const g = (z) => h(z); const h = (z) => base64url(hash(z)); const q = f(x); const x = load();':
      '',
    'const f = function () { return hash(x); }; const q = other(f); const x = load();': '',
    'const q = x ? hash(y) : z; const y = load();': 'verifier load() made (hashed) yes',
    'let q; q = hash(x); const x = load();': 'verifier load() made (hashed) yes',
    "let q = ''; if (a) q = hash(x); const x = load();": 'verifier load() made (hashed) yes',
    'const { q } = pair(); ': '',
    'const { q } = { q: hash(x) }; const x = load();': 'verifier load() made (hashed) yes',
    "const q = createHash('sha256').update(x).digest('base64url'); const x = load();":
      'verifier load() made (hashed) yes',
    "const q = createHash('sha256').update(x, 'utf8').digest('base64url'); const x = load();":
      'verifier load() made (hashed) yes',
    "const q = createHash('sha256').update(Buffer.from(x)).digest('base64url'); const x = load();":
      'verifier load() made (hashed) yes',
    "const q = createHash('sha256').update(new TextEncoder().encode(x)).digest('base64url'); const x = load();":
      'verifier load() made (hashed) yes',
    "const q = createHash('sha256').update(Uint8Array.from(x)).digest('base64url'); const x = load();":
      'verifier load() made (hashed) yes',
    "const q = createHash('sha256').update(other(x)).digest('base64url'); const x = load();":
      'verifier other(x) made (hashed) yes',
    "const q = createHash('sha256').update(encode(encode(x))).digest('base64url'); const x = load();":
      'verifier load() made (hashed) yes',
    "const q = encode(await crypto.subtle.digest('SHA-256', x)); const x = load();":
      'verifier load() made (hashed) yes',
    "const q = encode(await digestStringAsync('SHA256', x)); const x = load();": 'verifier load() made (hashed) yes',
    'const q = encode(await digest(x)); const x = load();': '',
  },
);
