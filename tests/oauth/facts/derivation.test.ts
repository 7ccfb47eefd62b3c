// Is it the S256 challenge? Constants by their form, functions and values by their names, digests by what is done with them.
import { tells } from '../../support/facts';

const about = ['challenge'];
tells(
  'a constant',
  {
    within: (code) =>
      `location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256', code_challenge: ${code.split(' ;; ')[0]} });\n${code.split(' ;; ')[1] ?? ''}`,
    about,
  },
  {
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cM' unknown S256 sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM='":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…RWbuGJSstw-cM=' wrong padded 'E9Melhoa2OwvFrEMTJguCHaoeK1…RWbuGJSstw-cM=' S256 sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM'":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw+cM' wrong base64 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw+cM' S256 sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw/cM='":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…RWbuGJSstw/cM=' wrong base64 'E9Melhoa2OwvFrEMTJguCHaoeK1…RWbuGJSstw/cM=' S256 sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstwcM'":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstwcM' wrong literal 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstwcM' S256 sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cMa'":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…RWbuGJSstw-cMa' wrong literal 'E9Melhoa2OwvFrEMTJguCHaoeK1…RWbuGJSstw-cMa' S256 sent",
    "'13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3'":
      "challenge '13d31e961a1ad8ec2f16b10c4c9…e1894acb70f9c3' wrong hex '13d31e961a1ad8ec2f16b10c4c9…e1894acb70f9c3' S256 sent",
    "'13D31E961A1AD8EC2F16B10C4C982E0876A878AD6DF144566EE1894ACB70F9C3'":
      "challenge '13D31E961A1AD8EC2F16B10C4C9…E1894ACB70F9C3' wrong hex '13D31E961A1AD8EC2F16B10C4C9…E1894ACB70F9C3' S256 sent",
    "'13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c'":
      "challenge '13d31e961a1ad8ec2f16b10c4c9…ee1894acb70f9c' wrong literal '13d31e961a1ad8ec2f16b10c4c9…ee1894acb70f9c' S256 sent",
    "'MTNkMzFlOTYxYTFhZDhlYzJmMTZiMTBjNGM5ODJlMDg3NmE4NzhhZDZkZjE0NDU2NmVlMTg5NGFjYjcwZjljMw'":
      "challenge 'MTNkMzFlOTYxYTFhZDhlYzJmMTZ…NGFjYjcwZjljMw' wrong encodedHex 'MTNkMzFlOTYxYTFhZDhlYzJmMTZ…NGFjYjcwZjljMw' S256 sent",
    "'MTNkMzFlOTYxYTFhZDhlYzJmMTZiMTBjNGM5ODJlMDg3NmE4NzhhZDZkZjE0NDU2NmVlMTg5NGFjYjcwZjlzzz'":
      "challenge 'MTNkMzFlOTYxYTFhZDhlYzJmMTZ…NGFjYjcwZjlzzz' wrong literal 'MTNkMzFlOTYxYTFhZDhlYzJmMTZ…NGFjYjcwZjlzzz' S256 sent",
    "'abc'": "challenge 'abc' wrong literal 'abc' S256 sent",
    "''": "challenge '' unknown S256 sent",
    "'<challenge>'": "challenge '<challenge>' unknown S256 sent",
    "'{challenge}'": "challenge '{challenge}' unknown S256 sent",
    "'${challenge}'": "challenge '${challenge}' unknown S256 sent",
    "'my challenge'": "challenge 'my challenge' unknown S256 sent",
    "'abc...'": "challenge 'abc...' unknown S256 sent",
    "'CODE_CHALLENGE'": "challenge 'CODE_CHALLENGE' unknown S256 sent",
    "'CODE_CHALLENGE_2'": "challenge 'CODE_CHALLENGE_2' unknown S256 sent",
    "'A_B'": "challenge 'A_B' unknown S256 sent",
    "'Code_Challenge'": "challenge 'Code_Challenge' wrong literal 'Code_Challenge' S256 sent",
    "'CODE'": "challenge 'CODE' wrong literal 'CODE' S256 sent",
    "'code:challenge'": "challenge 'code:challenge' unknown S256 sent",
    "'100%'": "challenge '100%' unknown S256 sent",
    "x ? 'abc' : 'def'":
      "challenge 'abc' wrong literal 'abc' S256 sent | challenge 'def' wrong literal 'def' S256 sent",
    "x ? 'abc' : make()": "challenge 'abc' wrong literal 'abc' S256 sent",
    "'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' ;; const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';":
      "challenge 'dBjftJeZ4CVP-mB92K27uhbUJU1…r_wW1gFWFOEjXk' wrong verifier 'dBjftJeZ4CVP-mB92K27uhbUJU1…r_wW1gFWFOEjXk' S256 sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' ;; const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cM' unknown S256 sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cN' ;; const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cN' wrong mismatch 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cN' S256 sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cN' ;; const other = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cN' unknown S256 sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cN' ;; send({ code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' });":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cN' wrong mismatch 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cN' S256 sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cN' ;; const codeVerifier = 'short';":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cN' unknown S256 sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cN' ;; const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'; send({ code_verifier: 'eBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' });":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cN' unknown S256 sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cN' ;; const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'; send({ code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' });":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cN' wrong mismatch 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cN' S256 sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cN' ;; const codeVerifier = make();":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cN' unknown S256 sent",
    "'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cN' ;; let codeVerifier; codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';":
      "challenge 'E9Melhoa2OwvFrEMTJguCHaoeK1…URWbuGJSstw-cN' unknown S256 sent",
    "'w6uP8Tcg6K2QR905Rms8iXTlksL6OD1KOWBxTK7wxPI' ;; const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';":
      "challenge 'w6uP8Tcg6K2QR905Rms8iXTlksL…D1KOWBxTK7wxPI' wrong mismatch 'w6uP8Tcg6K2QR905Rms8iXTlksL…D1KOWBxTK7wxPI' S256 sent",
    "'abcdefghijklmnopqrstuv' ;; const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';":
      "challenge 'abcdefghijklmnopqrstuv' wrong otherHash 'abcdefghijklmnopqrstuv' S256 sent",
    "'abcdefghijklmnopqrstuvwxyz0' ;; const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';":
      "challenge 'abcdefghijklmnopqrstuvwxyz0' wrong otherHash 'abcdefghijklmnopqrstuvwxyz0' S256 sent",
    "'abcdefghijklmnopqrstuvwxyz0' ;; ":
      "challenge 'abcdefghijklmnopqrstuvwxyz0' wrong literal 'abcdefghijklmnopqrstuvwxyz0' S256 sent",
    "'abcdefghijklmnopqrstuvwxyz+' ;; const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';":
      "challenge 'abcdefghijklmnopqrstuvwxyz+' wrong literal 'abcdefghijklmnopqrstuvwxyz+' S256 sent",
    "'13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3' ;; // tiktok":
      "challenge '13d31e961a1ad8ec2f16b10c4c9…e1894acb70f9c3' unknown S256 sent",
    "'13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3' ;; // client_key":
      "challenge '13d31e961a1ad8ec2f16b10c4c9…e1894acb70f9c3' unknown S256 sent",
    "'MTNkMzFlOTYxYTFhZDhlYzJmMTZiMTBjNGM5ODJlMDg3NmE4NzhhZDZkZjE0NDU2NmVlMTg5NGFjYjcwZjljMw' ;; // nylas":
      "challenge 'MTNkMzFlOTYxYTFhZDhlYzJmMTZ…NGFjYjcwZjljMw' unknown S256 sent",
    "'MTNkMzFlOTYxYTFhZDhlYzJmMTZiMTBjNGM5ODJlMDg3NmE4NzhhZDZkZjE0NDU2NmVlMTg5NGFjYjcwZjljMw' ;; // tiktok":
      "challenge 'MTNkMzFlOTYxYTFhZDhlYzJmMTZ…NGFjYjcwZjljMw' wrong encodedHex 'MTNkMzFlOTYxYTFhZDhlYzJmMTZ…NGFjYjcwZjljMw' S256 sent",
  },
);

tells(
  'an expression of a request',
  {
    within: (code) =>
      `import { createHash } from 'node:crypto'; const bad = (a) => createHash('sha256').update(a).digest('hex');\nexport function login(codeVerifier, a) { ${code} }`,
    about,
  },
  {
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${bad(a)}`;':
      "challenge bad(a) wrong hex 'hex' S256 sent",
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${bad(a)}&state=${s}`;':
      "challenge bad(a) wrong hex 'hex' S256 sent",
    'location.href = `https://as.test/authorize?response_type=code&client_id=${a}&code_challenge_method=S256&code_challenge=` + bad(a);':
      "challenge bad(a) wrong hex 'hex' S256 sent",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + bad(a);":
      "challenge bad(a) wrong hex 'hex' S256 sent",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=' + a + '&code_challenge_method=S256&code_challenge=' + bad(a) + '&state=' + s;":
      "challenge bad(a) wrong hex 'hex' S256 sent",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=' + a + `&code_challenge_method=S256&code_challenge=` + bad(a);":
      "challenge bad(a) wrong hex 'hex' S256 sent",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256' + ('&code_challenge=' + bad(a));":
      "challenge bad(a) wrong hex 'hex' S256 sent",
    "location.href = 'https://as.test/authorize?' + ['response_type=code', 'client_id=a', 'code_challenge_method=S256', 'code_challenge=' + bad(a)].join('&');":
      "challenge bad(a) wrong hex 'hex' S256 sent",
    "location.href = 'https://as.test/authorize?' + ['response_type=code', 'client_id=a', 'code_challenge_method=S256', `code_challenge=${bad(a)}`].join('&');":
      "challenge bad(a) wrong hex 'hex' S256 sent",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256', code_challenge: bad(a) });":
      "challenge bad(a) wrong hex 'hex' S256 sent | challenge bad(a) wrong hex 'hex'",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams([['response_type', 'code'], ['client_id', 'a'], ['code_challenge_method', 'S256'], ['code_challenge', bad(a)]]);":
      "challenge bad(a) wrong hex 'hex' S256 sent",
    "const q = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256' }); q.set('code_challenge', bad(a)); location.href = 'https://as.test/authorize?' + q;":
      "challenge bad(a) wrong hex 'hex' S256 sent",
    "const q = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256' }); q.append(`code_challenge`, bad(a)); location.href = 'https://as.test/authorize?' + q;":
      "challenge createHash('sha256').update(a).digest('hex') wrong hex 'hex' S256 sent",
    "const q = { response_type: 'code', client_id: 'a', code_challenge_method: 'S256' }; q.code_challenge = bad(a); location.href = 'https://as.test/authorize?' + new URLSearchParams(q);":
      "challenge bad(a) wrong hex 'hex' S256 sent | challenge bad(a) wrong hex 'hex'",
    "const q = new URLSearchParams(); for (const [k, v] of [['response_type', 'code'], ['client_id', 'a'], ['code_challenge_method', 'S256'], ['code_challenge', bad(a)]]) q.set(k, v); location.href = 'https://as.test/authorize?' + q;":
      "challenge createHash('sha256').update(a).digest('hex') wrong hex 'hex' S256 sent",
    "const put = (k, v) => q.set(k, v); const q = new URLSearchParams(); put('response_type', 'code'); put('client_id', 'a'); put('code_challenge_method', 'S256'); put('code_challenge', bad(a)); location.href = 'https://as.test/authorize?' + q;":
      "challenge createHash('sha256').update(a).digest('hex') wrong hex 'hex' S256 sent",
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${codeVerifier}`;':
      'challenge codeVerifier wrong verifier codeVerifier S256 sent',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${this.codeVerifier}`;':
      'challenge this.codeVerifier wrong verifier this.codeVerifier S256 sent',
    'const b = codeVerifier; location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${b}`;':
      'challenge b wrong verifier codeVerifier S256 sent',
    'let b = codeVerifier; location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${b}`;':
      'challenge b wrong verifier codeVerifier S256 sent',
    'let b = codeVerifier; b = other; location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${b}`;':
      'challenge b unknown S256 sent',
    'const b = [codeVerifier][0]; location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${b}`;':
      'challenge b unknown S256 sent',
    'const b = { c: codeVerifier }; location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${b.c}`;':
      'challenge b.c wrong verifier codeVerifier S256 sent',
    'const b = { d: codeVerifier }; location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${b.c}`;':
      'challenge b.c unknown S256 sent',
    'const b = await codeVerifier; location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${encodeURIComponent(b)}`;':
      'challenge encodeURIComponent(b) wrong verifier codeVerifier S256 sent',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${btoa(codeVerifier)}`;':
      'challenge btoa(codeVerifier) wrong unhashed btoa(codeVerifier) S256 sent',
    'const f = () => codeVerifier; location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${f()}`;':
      'challenge f() wrong verifier codeVerifier S256 sent',
    'const f = (a) => { if (a) return codeVerifier; return hash(codeVerifier); }; location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${f(b)}`;':
      'challenge f(b) unknown S256 sent',
    'const f = (a) => { use(a); }; location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${f(codeVerifier)}`;':
      'challenge f(codeVerifier) unknown S256 sent',
    'const codeVerifierHash = hash(codeVerifier); location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${codeVerifierHash}`;':
      'challenge codeVerifierHash unknown S256 sent',
    'const digestOfCodeVerifier = hash(codeVerifier); location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${digestOfCodeVerifier}`;':
      'challenge digestOfCodeVerifier unknown S256 sent',
    'const { b } = codeVerifier; location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${b}`;':
      'challenge b unknown S256 sent',
    'const b = codeVerifier; const c = b; const d = c; location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${d}`;':
      'challenge d wrong verifier codeVerifier S256 sent',
    'const b = codeVerifier; const c = b; const d = c; const e = d; location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${e}`;':
      'challenge e wrong verifier codeVerifier S256 sent',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=${codeVerifier}`;':
      '',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=${m}&code_challenge=${codeVerifier}`;':
      'challenge codeVerifier unknown sent',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${codeVerifier}`;': '',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S257&code_challenge=${bad(a)}`;':
      '',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=s256&code_challenge=${bad(a)}`;':
      "challenge bad(a) wrong hex 'hex' S256 sent",
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=${m}&code_challenge=${bad(a)}`;':
      "challenge bad(a) wrong hex 'hex' sent",
    'location.href = `https://login.salesforce.com/services/oauth2/authorize?response_type=code&client_id=a&code_challenge=${bad(a)}`;':
      "challenge bad(a) wrong hex 'hex' S256 sent",
    'location.href = `https://www.tiktok.com/v2/auth/authorize/?response_type=code&client_key=a&code_challenge_method=S256&code_challenge=${bad(a)}`;':
      'challenge bad(a) unknown S256 sent',
    'location.href = `https://as.test/authorize?response_type=code&client_key=a&redirect_uri=b&code_challenge_method=S256&code_challenge=${bad(a)}`;':
      'challenge bad(a) unknown S256 sent',
  },
);

tells(
  'a value by its name',
  {
    within: (code) =>
      `// PKCE\nimport { createHash } from 'node:crypto'; const good = (a) => createHash('sha256').update(a).digest('base64url'); const bad = (a) => createHash('sha256').update(a).digest('hex');\n${code}`,
    about,
  },
  {
    'export const codeChallenge = bad(codeVerifier);': "challenge bad(codeVerifier) wrong hex 'hex'",
    'export const codeChallenge = good(codeVerifier);': 'challenge good(codeVerifier) proven',
    'export const codeChallenge = bad(other);': "challenge bad(other) wrong hex 'hex'",
    'export const challenge = bad(codeVerifier);': "challenge bad(codeVerifier) wrong hex 'hex'",
    'export const challenge = bad(verifier);': "challenge bad(verifier) wrong hex 'hex'",
    'export const challenge = bad(other);': '',
    'export const pkceChallenge = bad(verifier);': "challenge bad(verifier) wrong hex 'hex'",
    'export const code_challenge = bad(verifier);': "challenge bad(verifier) wrong hex 'hex'",
    'export const codeChallengeS256 = bad(verifier);': "challenge bad(verifier) wrong hex 'hex'",
    'export const expectedCodeChallenge = bad(verifier);': '',
    'export const codeChallengeBytes = bad(verifier);': '',
    'export const rawCodeChallenge = bad(verifier);': '',
    'export const isCodeChallenge = bad(verifier);': '',
    'export const codeVerifierToCodeChallenge = bad(verifier);': "challenge bad(verifier) wrong hex 'hex'",
    'export let codeChallenge; codeChallenge = bad(verifier);': '',
    'export const [codeChallenge] = bad(verifier);': '',
    'const codeChallenge = bad(verifier); export const b = base64(codeChallenge);': '',
    'const codeChallenge = bad(verifier); export const b = encodeURIComponent(codeChallenge);':
      "challenge bad(verifier) wrong hex 'hex'",
    'const codeChallenge = bad(verifier); export const b = other(codeChallenge);':
      "challenge bad(verifier) wrong hex 'hex'",
    'const codeChallenge = bad(verifier); export const b = t(codeChallenge);': '',
    'const codeChallenge = bad(verifier); export const b = save(codeChallenge);':
      "challenge bad(verifier) wrong hex 'hex'",
    'const codeChallenge = bad(verifier); export const b = saveHash(codeChallenge);':
      "challenge bad(verifier) wrong hex 'hex'",
    'const codeChallenge = bad(verifier); export const b = toUrl(codeChallenge);': '',
    'const codeChallenge = bad(verifier); export const b = codeChallenge.replace(/a/, "b");': '',
    'const codeChallenge = bad(verifier); export const b = codeChallenge[k];': '',
    'const codeChallenge = bad(verifier); export const b = o[codeChallenge];':
      "challenge bad(verifier) wrong hex 'hex'",
    'const codeChallenge = bad(verifier); export const b = new Hash(codeChallenge);': '',
    'const codeChallenge = await bad(verifier); export const b = codeChallenge;':
      "challenge await bad(verifier) wrong hex 'hex'",
    'const codeChallenge = bad(verifier); export const b = (await codeChallenge).slice(1);': '',
    'const codeChallenge = bad(verifier); export const b = (await codeChallenge).length;':
      "challenge bad(verifier) wrong hex 'hex'",
    'const codeChallenge = bad(verifier); export const b = codeChallenge === stored;': '',
    'const codeChallenge = bad(verifier); if (codeChallenge !== stored) throw e;': '',
    'let codeChallenge = bad(verifier); codeChallenge = other; export { codeChallenge };': '',
    'export const a = { codeChallenge: bad(verifier) };': "challenge bad(verifier) wrong hex 'hex'",
    'export const a = { challenge: bad(verifier) };': "challenge bad(verifier) wrong hex 'hex'",
    'export const a = { challenge: bad(other) };': '',
    'export const a = { challenge: bad(other), verifier: other };': "challenge bad(other) wrong hex 'hex'",
    'export const a = { challenge: bad(other), codeVerifier: other };': "challenge bad(other) wrong hex 'hex'",
    "export const a = { codeChallenge: bad(verifier), codeChallengeMethod: 'plain' };": '',
    "export const a = { codeChallenge: bad(verifier), method: 'PLAIN' };": '',
    "export const a = { codeChallenge: bad(verifier), codeChallengeMethod: 'S256' };":
      "challenge bad(verifier) wrong hex 'hex'",
    'export const a = { codeChallenge: bad(verifier), codeChallengeMethod: m };':
      "challenge bad(verifier) wrong hex 'hex'",
    'export const a = { codeChallenge: bad(verifier), method() {} };': "challenge bad(verifier) wrong hex 'hex'",
    'export const a = { codeChallenge: bad };': '',
    'export const a = { codeChallenge: () => bad(verifier) };': "challenge () => bad(verifier) wrong hex 'hex'",
    'export const a = { codeChallenge() { return bad(verifier); } };':
      "challenge () { return bad(verifier); } wrong hex 'hex'",
    'export const a = { [codeChallenge]: bad(verifier) };': '',
    "export const a = { 'code_challenge': bad(verifier) };": "challenge bad(verifier) wrong hex 'hex'",
    'const { codeChallenge = bad(verifier) } = o; export { codeChallenge };': '',
    "export const a = { code_challenge: codeVerifier, code_challenge_method: 'S256' };":
      'challenge codeVerifier wrong verifier codeVerifier S256',
    "export const a = { code_challenge: codeVerifier, code_challenge_method: 's256' };":
      'challenge codeVerifier wrong verifier codeVerifier S256',
    "export const a = { code_challenge: codeVerifier, code_challenge_method: 'S512' };": '',
    'export const a = { code_challenge: codeVerifier, code_challenge_method: m };': '',
    'export const a = { code_challenge: codeVerifier };': '',
    "export const a = { code_challenge: other, code_challenge_method: 'S256' };": '',
    "export const a = { code_challenge: this.verifier, code_challenge_method: 'S256' };":
      'challenge this.verifier wrong verifier this.verifier S256',
    "export const a = { code_challenge: o[k], code_challenge_method: 'S256' };": '',
    "export const a = { code_challenge: make(codeVerifier), code_challenge_method: 'S256' };": '',
    "export const a = { codeChallenge: codeVerifier, codeChallengeMethod: 'S256' };":
      'challenge codeVerifier wrong verifier codeVerifier S256',
    "export const a = { codeChallenge: b, codeChallengeMethod: 'S256' };": '',
    'export const a = { codeChallenge: codeVerifier, codeChallengeMethod: method };': '',
    'const { code_challenge: codeVerifier, code_challenge_method: m } = o;': '',
    'this.codeChallenge = bad(verifier);': "challenge bad(verifier) wrong hex 'hex'",
    'o.code_challenge = bad(verifier);': "challenge bad(verifier) wrong hex 'hex'",
    'o.challenge = bad(verifier);': '',
    'o.code_challenge += bad(verifier);': '',
    'o.code_challenge = () => bad(verifier);': "challenge () => bad(verifier) wrong hex 'hex'",
    'o[code_challenge] = bad(verifier);': '',
    'codeChallenge = bad(verifier);': '',
  },
);

tells(
  'a function by its name',
  { within: (code) => `// PKCE\nimport { createHash } from 'node:crypto';\n${code}`, about },
  {
    "export function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); }":
      "challenge function codeChallenge(a) { …igest('hex'); } wrong hex 'hex'",
    "export function generateCodeChallenge(verifier) { return createHash('sha256').update(verifier).digest('hex'); }":
      "challenge function generateCodeChallen…igest('hex'); } wrong hex 'hex'",
    "export function challenge(verifier) { return createHash('sha256').update(verifier).digest('hex'); }":
      "challenge function challenge(verifier)…igest('hex'); } wrong hex 'hex'",
    "export function challenge(a) { return createHash('sha256').update(a).digest('hex'); }": '',
    "export function challengeFromVerifier(a) { return createHash('sha256').update(a).digest('hex'); }":
      "challenge function challengeFromVerifi…igest('hex'); } wrong hex 'hex'",
    "export function challengeOfCodeVerifier(a) { return createHash('sha256').update(a).digest('hex'); }":
      "challenge function challengeOfCodeVeri…igest('hex'); } wrong hex 'hex'",
    "export function challengeForVerifier(a) { return createHash('sha256').update(a).digest('hex'); }":
      "challenge function challengeForVerifie…igest('hex'); } wrong hex 'hex'",
    "export function challengeHash(a) { return createHash('sha256').update(a).digest('hex'); }":
      "challenge function challengeHash(a) { …igest('hex'); } wrong hex 'hex'",
    "export function challengeGenerator(a) { return createHash('sha256').update(a).digest('hex'); }":
      "challenge function challengeGenerator(…igest('hex'); } wrong hex 'hex'",
    "export function codeChallengeAsyncHash(a) { return createHash('sha256').update(a).digest('hex'); }":
      "challenge function codeChallengeAsyncH…igest('hex'); } wrong hex 'hex'",
    "export function codeChallengeMethod(a) { return createHash('sha256').update(a).digest('hex'); }": '',
    "export function verifyChallenge(verifier) { return createHash('sha256').update(verifier).digest('hex'); }": '',
    "export function verifyChallengeHash(verifier) { return createHash('sha256').update(verifier).digest('hex'); }": '',
    "export function computedCodeChallenge(verifier) { return createHash('sha256').update(verifier).digest('hex'); }":
      '',
    "export function verifierToChallenge(verifier) { return createHash('sha256').update(verifier).digest('hex'); }": '',
    "export function verifierToCodeChallenge(a) { return createHash('sha256').update(a).digest('hex'); }":
      "challenge function verifierToCodeChall…igest('hex'); } wrong hex 'hex'",
    "export const codeChallenge = (a) => createHash('sha256').update(a).digest('hex');":
      "challenge (a) => createHash('sha256').…).digest('hex') wrong hex 'hex'",
    "export const codeChallenge = function (a) { return createHash('sha256').update(a).digest('hex'); };":
      "challenge function (a) { return create…igest('hex'); } wrong hex 'hex'",
    "export const tools = { codeChallenge: (a) => createHash('sha256').update(a).digest('hex') };":
      "challenge (a) => createHash('sha256').…).digest('hex') wrong hex 'hex'",
    "export const tools = { codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } };":
      "challenge (a) { return createHash('sha…igest('hex'); } wrong hex 'hex'",
    "export class Tools { codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } }":
      "challenge (a) { return createHash('sha…igest('hex'); } wrong hex 'hex'",
    "export class Tools { codeChallenge = (a) => createHash('sha256').update(a).digest('hex'); }":
      "challenge (a) => createHash('sha256').…).digest('hex') wrong hex 'hex'",
    "exports.codeChallenge = (a) => createHash('sha256').update(a).digest('hex');":
      "challenge (a) => createHash('sha256').…).digest('hex') wrong hex 'hex'",
    "exports.codeChallenge = function (a) { return createHash('sha256').update(a).digest('hex'); };":
      "challenge function (a) { return create…igest('hex'); } wrong hex 'hex'",
    "codeChallenge.other = (a) => createHash('sha256').update(a).digest('hex');": '',
    "other(exports.codeChallenge, (a) => createHash('sha256').update(a).digest('hex'));": '',
    "x = exports.codeChallenge = (a) => createHash('sha256').update(a).digest('hex');":
      "challenge (a) => createHash('sha256').…).digest('hex') wrong hex 'hex'",
    'other.hash = exports.codeChallenge;': '',
    "export default function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); }":
      "challenge function codeChallenge(a) { …igest('hex'); } wrong hex 'hex'",
    "export const other = (codeChallenge) => createHash('sha256').update(codeChallenge).digest('hex');": '',
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } export const b = toBase64(codeChallenge(v));":
      '',
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } export const b = codeChallenge(v).replace('a', 'b');":
      '',
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } export const b = codeChallenge(v).then((c) => c);":
      "challenge function codeChallenge(a) { …igest('hex'); } wrong hex 'hex'",
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } export const b = codeChallenge(v).finally((c) => c);":
      '',
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } export const b = send(codeChallenge(v));":
      "challenge function codeChallenge(a) { …igest('hex'); } wrong hex 'hex'",
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } const c = codeChallenge(v); export const b = toBase64(c);":
      '',
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } const c = await codeChallenge(v); export const b = toBase64(c);":
      '',
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } const c = codeChallenge(v); send(c);":
      "challenge function codeChallenge(a) { …igest('hex'); } wrong hex 'hex'",
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } const { c } = codeChallenge(v); toBase64(c);":
      "challenge function codeChallenge(a) { …igest('hex'); } wrong hex 'hex'",
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } export const b = codeChallenge(v) === stored;":
      '',
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } const c = codeChallenge(v); export const b = c === stored;":
      '',
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } const c = codeChallenge(v); export const b = c === stored; send(c);":
      "challenge function codeChallenge(a) { …igest('hex'); } wrong hex 'hex'",
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } export const b = codeChallenge(v) === stored; send(codeChallenge(w));":
      "challenge function codeChallenge(a) { …igest('hex'); } wrong hex 'hex'",
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } const c = codeChallenge(v);":
      "challenge function codeChallenge(a) { …igest('hex'); } wrong hex 'hex'",
    "class Tools { codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } start() { return toBase64(this.codeChallenge(v)); } }":
      '',
    "class Tools { codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } start() { return this.codeChallenge(v) === w; } }":
      '',
    "class Tools { codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } start() { return send(this.codeChallenge(v)); } }":
      "challenge (a) { return createHash('sha…igest('hex'); } wrong hex 'hex'",
    "function codeChallenge(a) { return createHash('sha256').update(a).digest('hex'); } export const b = [codeChallenge];":
      "challenge function codeChallenge(a) { …igest('hex'); } wrong hex 'hex'",
  },
);
