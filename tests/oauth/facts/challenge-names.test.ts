// Is the verifier itself sent as the challenge? By its names, by what a name was given, and by what the method is.
import { tells } from '../../support/facts';

tells(
  'what is sent as challenge and called a verifier',
  {
    within: (code) =>
      `location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256', code_challenge: ${code} });`,
    about: ['challenge'],
  },
  {
    codeVerifier:
      'challenge codeVerifier wrong verifier codeVerifier S256 sent | challenge codeVerifier wrong verifier codeVerifier S256',
    code_verifier:
      'challenge code_verifier wrong verifier code_verifier S256 sent | challenge code_verifier wrong verifier code_verifier S256',
    CODE_VERIFIER:
      'challenge CODE_VERIFIER wrong verifier CODE_VERIFIER S256 sent | challenge CODE_VERIFIER wrong verifier CODE_VERIFIER S256',
    pkceVerifier:
      'challenge pkceVerifier wrong verifier pkceVerifier S256 sent | challenge pkceVerifier wrong verifier pkceVerifier S256',
    pkce_verifier:
      'challenge pkce_verifier wrong verifier pkce_verifier S256 sent | challenge pkce_verifier wrong verifier pkce_verifier S256',
    verifier: 'challenge verifier wrong verifier verifier S256 sent | challenge verifier wrong verifier verifier S256',
    _verifier:
      'challenge _verifier wrong verifier _verifier S256 sent | challenge _verifier wrong verifier _verifier S256',
    __verifier:
      'challenge __verifier wrong verifier __verifier S256 sent | challenge __verifier wrong verifier __verifier S256',
    Verifier: 'challenge Verifier wrong verifier Verifier S256 sent | challenge Verifier wrong verifier Verifier S256',
    myVerifier: 'challenge myVerifier unknown S256 sent',
    myCodeVerifier:
      'challenge myCodeVerifier wrong verifier myCodeVerifier S256 sent | challenge myCodeVerifier wrong verifier myCodeVerifier S256',
    postcode_verifier: 'challenge postcode_verifier unknown S256 sent',
    codeVerifierKey: 'challenge codeVerifierKey unknown S256 sent',
    code_verifier_hash: 'challenge code_verifier_hash unknown S256 sent',
    codeVerifierHash: 'challenge codeVerifierHash unknown S256 sent',
    verifierCode: 'challenge verifierCode unknown S256 sent',
    hashedCodeVerifier: 'challenge hashedCodeVerifier unknown S256 sent',
    hashed_code_verifier: 'challenge hashed_code_verifier unknown S256 sent',
    sha256CodeVerifier: 'challenge sha256CodeVerifier unknown S256 sent',
    digestedPkceVerifier: 'challenge digestedPkceVerifier unknown S256 sent',
    encodedCodeVerifier:
      'challenge encodedCodeVerifier wrong verifier encodedCodeVerifier S256 sent | challenge encodedCodeVerifier wrong verifier encodedCodeVerifier S256',
    codeverifier:
      'challenge codeverifier wrong verifier codeverifier S256 sent | challenge codeverifier wrong verifier codeverifier S256',
    storedPkceVerifier:
      'challenge storedPkceVerifier wrong verifier storedPkceVerifier S256 sent | challenge storedPkceVerifier wrong verifier storedPkceVerifier S256',
    'this.codeVerifier':
      'challenge this.codeVerifier wrong verifier this.codeVerifier S256 sent | challenge this.codeVerifier wrong verifier this.codeVerifier S256',
    'pair.verifier':
      'challenge pair.verifier wrong verifier pair.verifier S256 sent | challenge pair.verifier wrong verifier pair.verifier S256',
    'pair.codeVerifier':
      'challenge pair.codeVerifier wrong verifier pair.codeVerifier S256 sent | challenge pair.codeVerifier wrong verifier pair.codeVerifier S256',
    'pair["code_verifier"]':
      'challenge pair["code_verifier"] wrong verifier pair["code_verifier"] S256 sent | challenge pair["code_verifier"] wrong verifier pair["code_verifier"] S256',
    'pair[codeVerifier]': 'challenge pair[codeVerifier] unknown S256 sent',
    'getCodeVerifier()': 'challenge getCodeVerifier() unknown S256 sent',
    'codeVerifier.value': 'challenge codeVerifier.value unknown S256 sent',
    'codeVerifier.trim()':
      'challenge codeVerifier.trim() wrong verifier codeVerifier S256 sent | challenge codeVerifier.trim() wrong verifier codeVerifier S256',
    'await codeVerifier':
      'challenge await codeVerifier wrong verifier codeVerifier S256 sent | challenge await codeVerifier wrong verifier codeVerifier S256',
    'codeVerifier!':
      'challenge codeVerifier! wrong verifier codeVerifier S256 sent | challenge codeVerifier! wrong verifier codeVerifier S256',
    'codeVerifier ?? make()': 'challenge codeVerifier ?? make() unknown S256 sent',
    'x ? codeVerifier : make()': 'challenge x ? codeVerifier : make() unknown S256 sent',
    'hash(codeVerifier)': 'challenge hash(codeVerifier) unknown S256 sent',
    '`${codeVerifier}`': 'challenge `${codeVerifier}` unknown S256 sent',
    'String(codeVerifier)':
      'challenge String(codeVerifier) wrong verifier codeVerifier S256 sent | challenge String(codeVerifier) wrong verifier codeVerifier S256',
    'encodeURIComponent(codeVerifier)':
      'challenge encodeURIComponent(codeVerifier) wrong verifier codeVerifier S256 sent | challenge encodeURIComponent(codeVerifier) wrong verifier codeVerifier S256',
    challenge: 'challenge challenge unknown S256 sent',
    codeChallenge: 'challenge codeChallenge unknown S256 sent',
  },
);

tells(
  'a name that is given the verifier',
  {
    within: (code) =>
      `location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256', code_challenge: q }); ${code}`,
    about: ['challenge'],
  },
  {
    'const q = codeVerifier;':
      'challenge q wrong verifier codeVerifier S256 sent | challenge q wrong verifier codeVerifier S256',
    'let q = codeVerifier;':
      'challenge q wrong verifier codeVerifier S256 sent | challenge q wrong verifier codeVerifier S256',
    'var q = codeVerifier;':
      'challenge q wrong verifier codeVerifier S256 sent | challenge q wrong verifier codeVerifier S256',
    'const q = r; const r = codeVerifier;':
      'challenge q wrong verifier codeVerifier S256 sent | challenge q wrong verifier codeVerifier S256',
    'const q = r; const r = s; const s = codeVerifier;':
      'challenge q wrong verifier codeVerifier S256 sent | challenge q wrong verifier codeVerifier S256',
    'const q = r; const r = s; const s = t; const t = codeVerifier;':
      'challenge q wrong verifier codeVerifier S256 sent | challenge q wrong verifier codeVerifier S256',
    'const q = r; const r = s; const s = t; const t = u; const u = codeVerifier;':
      'challenge q wrong verifier codeVerifier S256 sent | challenge q wrong verifier codeVerifier S256',
    'const { q } = codeVerifier;': 'challenge q unknown S256 sent',
    'const { codeVerifier: q } = load();': 'challenge q unknown S256 sent',
    'const q = load();': 'challenge q unknown S256 sent',
    'const q = pair.codeVerifier;':
      'challenge q wrong verifier pair.codeVerifier S256 sent | challenge q wrong verifier pair.codeVerifier S256',
    'const q = await codeVerifier;':
      'challenge q wrong verifier codeVerifier S256 sent | challenge q wrong verifier codeVerifier S256',
    'function f(q = codeVerifier) {}': 'challenge q unknown S256 sent',
    'const q = make(codeVerifier);': 'challenge q unknown S256 sent',
  },
);

tells(
  'a challenge whose method is not told',
  { within: (code) => code, about: ['challenge'] },
  {
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: method, code_challenge: codeVerifier });":
      'challenge codeVerifier unknown sent',
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'plain', code_challenge: codeVerifier });":
      '',
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: codeVerifier });":
      '',
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: x ? 'S256' : 'plain', code_challenge: codeVerifier });":
      '',
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: x ? 'S256' : 'sha256', code_challenge: codeVerifier });":
      'challenge codeVerifier wrong verifier codeVerifier S256 sent',
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', ...more, code_challenge: codeVerifier });":
      'challenge codeVerifier unknown sent',
    "location.href = 'https://login.salesforce.com/services/oauth2/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: codeVerifier });":
      'challenge codeVerifier wrong verifier codeVerifier S256 sent',
    "location.href = 'https://www.tiktok.com/v2/auth/authorize?' + new URLSearchParams({ response_type: 'code', client_key: 'a', code_challenge_method: 'S256', code_challenge: createHash('sha256').update(v).digest('hex') }); import { createHash } from 'crypto';":
      "challenge createHash('sha256').update(v).digest('hex') unknown S256 sent | challenge createHash('sha256').update(v).digest('hex') unknown",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge_method: 'S256', code_challenge: createHash('sha256').update(v).digest('hex') }); import { createHash } from 'crypto'; // tiktok":
      "challenge createHash('sha256').update(v).digest('hex') unknown S256 sent | challenge createHash('sha256').update(v).digest('hex') unknown",
    "import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(a).generateAuthUrl({ code_challenge_method: 'S256', code_challenge: codeVerifier });":
      'challenge codeVerifier wrong verifier codeVerifier S256 sent | challenge codeVerifier wrong verifier codeVerifier S256',
    "import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(a).generateAuthUrl({ code_challenge: codeVerifier });":
      '',
    "import * as arctic from 'arctic'; new arctic.Google(a, b, c).createAuthorizationURL(s, codeVerifier, []);": '',
  },
);
