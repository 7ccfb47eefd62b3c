// Which method is not S256, and how is it mended? Each place where it is written beside its near misses.
import { reports } from '../../support/findings';

const start =
  "import { createHash } from 'node:crypto'; const challenge = createHash('sha256').update(verifier).digest('base64url');\n";

reports(
  'the method that is mended',
  { rules: ['require-s256'], within: (code) => start + code },
  {
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=plain`;':
      'plain `https://as.test/authorize?r…e_method=plain` ⇒ fixed to location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=S256`;',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=plain';":
      "plain '&code_challenge_method=plain' ⇒ fixed to location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=S256';",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=' + 'plain';":
      "plain 'plain' ⇒ fixed to location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=' + 'S256';",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=plain&state=' + state;":
      "plain '&code_challenge_method=plain&state=' ⇒ fixed to location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=S256&state=' + state;",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=' + method; const method = 'plain';":
      "plain 'plain'",
    "location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=${'plain'}`;":
      "plain 'plain' ⇒ fixed to location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=${'S256'}`;",
    "location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=${method}`; const method = 'plain';":
      "plain 'plain'",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge;":
      "missing 'https://as.test/authorize?r…ode_challenge=' ⇒ fixed to location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + challenge;",
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}`;':
      'missing `https://as.test/authorize?r…e=${challenge}` ⇒ fixed to location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=${challenge}`;',
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&state=' + state;":
      "missing 'https://as.test/authorize?r…ode_challenge=' ⇒ fixed to location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + challenge + '&state=' + state;",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=s256';":
      "lowerCase '&code_challenge_method=s256' ⇒ or location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=S256';",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=SHA256';":
      "misspelt '&code_challenge_method=SHA256' ⇒ or location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=S256';",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=other';":
      "unknown '&code_challenge_method=other' ⇒ or location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=S256';",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=' + (x ? 'plain' : 'S256');":
      "plain 'plain'",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: 'plain' });":
      "plain 'plain' ⇒ fixed to location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: 'S256' });",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: `plain` });":
      "plain `plain` ⇒ fixed to location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: `S256` });",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: method }); const method = 'plain';":
      "plain 'plain'",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, ['code_challenge_method']: 'plain' });":
      "plain 'plain' ⇒ fixed to location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, ['code_challenge_method']: 'S256' });",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams('response_type=code&client_id=a&code_challenge_method=plain&code_challenge=' + challenge);":
      "plain 'response_type=code&client_i…ode_challenge=' ⇒ fixed to location.href = 'https://as.test/authorize?' + new URLSearchParams('response_type=code&client_id=a&code_challenge_method=S256&code_challenge=' + challenge);",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams([['response_type', 'code'], ['client_id', 'a'], ['code_challenge', challenge], ['code_challenge_method', 'plain']]);":
      "plain 'plain' ⇒ fixed to location.href = 'https://as.test/authorize?' + new URLSearchParams([['response_type', 'code'], ['client_id', 'a'], ['code_challenge', challenge], ['code_challenge_method', 'S256']]);",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams([['response_type', 'code'], ['client_id', 'a'], ['code_challenge', challenge]]);":
      "missing ['code_challenge', challenge] ⇒ fixed to location.href = 'https://as.test/authorize?' + new URLSearchParams([['response_type', 'code'], ['client_id', 'a'], ['code_challenge', challenge], ['code_challenge_method', 'S256']]);",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge });":
      "missing code_challenge: challenge ⇒ fixed to location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: 'S256' });",
    "const p = new URLSearchParams({ response_type: 'code', client_id: 'a' }); p.set('code_challenge', challenge); p.set('code_challenge_method', 'plain'); location.href = `https://as.test/authorize?${p}`;":
      "plain 'plain' ⇒ fixed to const p = new URLSearchParams({ response_type: 'code', client_id: 'a' }); p.set('code_challenge', challenge); p.set('code_challenge_method', 'S256'); location.href = `https://as.test/authorize?${p}`;",
    "const p = new URLSearchParams({ response_type: 'code', client_id: 'a' }); p.set('code_challenge', challenge); location.href = `https://as.test/authorize?${p}`;":
      "missing p.set('code_challenge', challenge) ⇒ fixed to const p = new URLSearchParams({ response_type: 'code', client_id: 'a' }); p.set('code_challenge', challenge); ⏎ p.set('code_challenge_method', 'S256'); location.href = `https://as.test/authorize?${p}`;",
    "const p = new URLSearchParams({ response_type: 'code', client_id: 'a' }); p.set('code_challenge', challenge); if (x) p.set('code_challenge_method', 'plain'); location.href = `https://as.test/authorize?${p}`;":
      "plain 'plain' ⇒ fixed to const p = new URLSearchParams({ response_type: 'code', client_id: 'a' }); p.set('code_challenge', challenge); if (x) p.set('code_challenge_method', 'S256'); location.href = `https://as.test/authorize?${p}`;",
    "const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: other, code_challenge_method: 'plain' }); location.href = `https://as.test/authorize?${p}`;":
      "plain 'plain' ⇒ or const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: other, code_challenge_method: 'S256' }); location.href = `https://as.test/authorize?${p}`;",
    "const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: other }); location.href = `https://as.test/authorize?${p}`;":
      "missing code_challenge: other ⇒ or const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: other, code_challenge_method: 'S256' }); location.href = `https://as.test/authorize?${p}`;",
    "const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: other, code_challenge_method: '' }); location.href = `https://as.test/authorize?${p}`;":
      'missing code_challenge: other',
    "const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: '', code_challenge_method: 'plain' }); location.href = `https://as.test/authorize?${p}`;":
      "plain 'plain' ⇒ or const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: '', code_challenge_method: 'S256' }); location.href = `https://as.test/authorize?${p}`;",
    "const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: 'plain' }); location.href = `https://myanimelist.net/v1/oauth2/authorize?${p}`;":
      "plain 'plain'",
    "const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: 'plain' }); location.href = `https://as.test/authorize?${p}`; // myanimelist":
      "plain 'plain'",
  },
);

reports(
  'the spelling that a library documents',
  { rules: ['require-s256'], within: (code) => code },
  {
    "import { auth } from 'twitter-api-sdk'; new auth.OAuth2User({ client_id: a }).generateAuthURL({ state: s, code_challenge_method: 's256' });":
      '',
    "import { auth } from 'twitter-api-sdk'; new auth.OAuth2User({ client_id: a }).generateAuthURL({ state: s, code_challenge_method: 'plain', code_challenge: c });":
      "plain 'plain' ⇒ fixed to import { auth } from 'twitter-api-sdk'; new auth.OAuth2User({ client_id: a }).generateAuthURL({ state: s, code_challenge_method: 's256', code_challenge: c });",
    "import { auth } from 'twitter-api-sdk'; new auth.OAuth2User({ client_id: a }).generateAuthURL({ state: s, code_challenge_method: 'S256' });":
      "plain 'S256' ⇒ fixed to import { auth } from 'twitter-api-sdk'; new auth.OAuth2User({ client_id: a }).generateAuthURL({ state: s, code_challenge_method: 's256' });",
    "import { auth } from 'twitter-api-sdk'; new auth.OAuth2User({ client_id: a }).generateAuthURL({ state: s });":
      "missing { state: s } ⇒ fixed to import { auth } from 'twitter-api-sdk'; new auth.OAuth2User({ client_id: a }).generateAuthURL({ state: s, code_challenge_method: 's256' });",
    "import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(a).generateAuthUrl({ code_challenge: c, code_challenge_method: 's256' });":
      "lowerCase 's256' ⇒ or import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(a).generateAuthUrl({ code_challenge: c, code_challenge_method: 'S256' });",
    "import { OAuth2Client, CodeChallengeMethod } from 'google-auth-library'; new OAuth2Client(a).generateAuthUrl({ code_challenge: c, code_challenge_method: CodeChallengeMethod.Plain });":
      "plain CodeChallengeMethod.Plain ⇒ or import { OAuth2Client, CodeChallengeMethod } from 'google-auth-library'; new OAuth2Client(a).generateAuthUrl({ code_challenge: c, code_challenge_method: CodeChallengeMethod.S256 });",
    "import { OAuth2Client, CodeChallengeMethod } from 'google-auth-library'; new OAuth2Client(a).generateAuthUrl({ code_challenge: c, code_challenge_method: CodeChallengeMethod.S256 });":
      '',
    "import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(a).generateAuthUrl({ code_challenge: c });":
      "missing code_challenge: c ⇒ or import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(a).generateAuthUrl({ code_challenge: c, code_challenge_method: 'S256' });",
    "import pkce from 'pkce-challenge'; import { OAuth2Client } from 'google-auth-library'; const pair = await pkce(); new OAuth2Client(a).generateAuthUrl({ code_challenge: pair.code_challenge });":
      "missing code_challenge: pair.code_challenge ⇒ fixed to import pkce from 'pkce-challenge'; import { OAuth2Client } from 'google-auth-library'; const pair = await pkce(); new OAuth2Client(a).generateAuthUrl({ code_challenge: pair.code_challenge, code_challenge_method: 'S256' });",
    "import pkce from 'pkce-challenge'; import { OAuth2Client } from 'google-auth-library'; const pair = await pkce(); new OAuth2Client(a).generateAuthUrl({ code_challenge: pair.code_verifier });":
      "missing code_challenge: pair.code_verifier ⇒ or import pkce from 'pkce-challenge'; import { OAuth2Client } from 'google-auth-library'; const pair = await pkce(); new OAuth2Client(a).generateAuthUrl({ code_challenge: pair.code_verifier, code_challenge_method: 'S256' });",
    "import pkce from 'pkce-challenge'; const pair = await pkce(); const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: pair.code_challenge }); location.href = `https://as.test/authorize?${p}`;":
      "missing code_challenge: pair.code_challenge ⇒ fixed to import pkce from 'pkce-challenge'; const pair = await pkce(); const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: pair.code_challenge, code_challenge_method: 'S256' }); location.href = `https://as.test/authorize?${p}`;",
    "import pkce from 'pkce-challenge'; const pair = await pkce(); const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: pair.code_verifier }); location.href = `https://as.test/authorize?${p}`;":
      "missing code_challenge: pair.code_verifier ⇒ or import pkce from 'pkce-challenge'; const pair = await pkce(); const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: pair.code_verifier, code_challenge_method: 'S256' }); location.href = `https://as.test/authorize?${p}`;",
    "import { generators } from 'openid-client'; const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: generators.codeChallenge(v) }); location.href = `https://as.test/authorize?${p}`;":
      "missing code_challenge: generators.codeChallenge(v) ⇒ fixed to import { generators } from 'openid-client'; const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: generators.codeChallenge(v), code_challenge_method: 'S256' }); location.href = `https://as.test/authorize?${p}`;",
    "import { generators } from 'openid-client'; const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: generators.codeVerifier() }); location.href = `https://as.test/authorize?${p}`;":
      "missing code_challenge: generators.codeVerifier() ⇒ or import { generators } from 'openid-client'; const p = new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: generators.codeVerifier(), code_challenge_method: 'S256' }); location.href = `https://as.test/authorize?${p}`;",
  },
);

reports(
  'a method whose request is elsewhere',
  { rules: ['require-s256'], within: (code) => code },
  {
    "build({ code_challenge: c, code_challenge_method: 'plain' });":
      "plain 'plain' ⇒ or build({ code_challenge: c, code_challenge_method: 'S256' });",
    "build({ code_challenge: c, code_challenge_method: 'S256' });": '',
    "build({ code_challenge_method: 'plain' });": '',
    "build({ code_challenge: c, code_challenge_method: method ?? 'plain' });": '',
    "build({ code_challenge: c, code_challenge_method: x ? 'plain' : 'S256' });": "plain 'plain'",
    "build({ code_challenge: c, code_challenge_method: method }); const method = 'plain';": "plain 'plain'",
    "build({ code_challenge: c, codeChallengeMethod: 'PLAIN' });":
      "plain 'PLAIN' ⇒ or build({ code_challenge: c, codeChallengeMethod: 'S256' });",
    "build({ code_challenge: c, code_challenge_methods: 'plain' });": '',
    "fetch('/api/login', { body: JSON.stringify({ code_challenge: c, code_challenge_method: 'plain' }) });": '',
    "fetch('https://as.test/par', { body: JSON.stringify({ code_challenge: c, code_challenge_method: 'plain' }) });":
      "plain 'plain' ⇒ or fetch('https://as.test/par', { body: JSON.stringify({ code_challenge: c, code_challenge_method: 'S256' }) });",
    "fetch(`/api/${id}`, { body: JSON.stringify({ code_challenge: c, code_challenge_method: 'plain' }) });": '',
    "fetch(url, { body: JSON.stringify({ code_challenge: c, code_challenge_method: 'plain' }) });":
      "plain 'plain' ⇒ or fetch(url, { body: JSON.stringify({ code_challenge: c, code_challenge_method: 'S256' }) });",
    "fetch(...url, { code_challenge: c, code_challenge_method: 'plain' });":
      "plain 'plain' ⇒ or fetch(...url, { code_challenge: c, code_challenge_method: 'S256' });",
    "const body = { code_challenge: c, code_challenge_method: 'plain' }; fetch('/api/login', { body });": '',
    "const body = { code_challenge: c, code_challenge_method: 'plain' }; fetch('/api/login', { body }); build(body);":
      "plain 'plain' ⇒ or const body = { code_challenge: c, code_challenge_method: 'S256' }; fetch('/api/login', { body }); build(body);",
    "const body = { code_challenge: c, code_challenge_method: 'plain' }; build(body);":
      "plain 'plain' ⇒ or const body = { code_challenge: c, code_challenge_method: 'S256' }; build(body);",
    "const body = { code_challenge: c, code_challenge_method: 'plain' };":
      "plain 'plain' ⇒ or const body = { code_challenge: c, code_challenge_method: 'S256' };",
    "const { body } = { code_challenge: c, code_challenge_method: 'plain' }; fetch('/api/login', { body });":
      "plain 'plain' ⇒ or const { body } = { code_challenge: c, code_challenge_method: 'S256' }; fetch('/api/login', { body });",
    "fetch('/api/login', () => { const body = { code_challenge: c, code_challenge_method: 'plain' }; build(body); });":
      "plain 'plain' ⇒ or fetch('/api/login', () => { const body = { code_challenge: c, code_challenge_method: 'S256' }; build(body); });",
    "fetch('/api/login', () => { build({ code_challenge: c, code_challenge_method: 'plain' }); });":
      "plain 'plain' ⇒ or fetch('/api/login', () => { build({ code_challenge: c, code_challenge_method: 'S256' }); });",
    "res.json({ code_challenge: c, code_challenge_method: 'plain' });": '',
    "db.insertOne({ code_challenge: c, code_challenge_method: 'plain' });": '',
    "expect(p).toEqual({ code_challenge: c, code_challenge_method: 'plain' });": '',
    "const codeChallengeMethod = 'plain'; build({ codeChallengeMethod, clientId: a });": "plain 'plain'",
    "const codeChallengeMethod = 'plain';": "plain 'plain' ⇒ or const codeChallengeMethod = 'S256';",
    "const codeChallengeMethod = 'S256';": '',
    "const codeChallengeMethod = method ?? 'plain';": '',
    "let codeChallengeMethod; codeChallengeMethod = 'plain';":
      "plain 'plain' ⇒ or let codeChallengeMethod; codeChallengeMethod = 'S256';",
    "let codeChallengeMethod; codeChallengeMethod ??= 'plain';": '',
    "this.codeChallengeMethod = 'plain';": "plain 'plain' ⇒ or this.codeChallengeMethod = 'S256';",
    "req.body.code_challenge_method = 'plain';": '',
    "params.code_challenge_method = 'plain';": "plain 'plain' ⇒ or params.code_challenge_method = 'S256';",
    "if (!params.code_challenge_method) params.code_challenge_method = 'plain';": '',
    "params.code_challenge = c; if (!params.code_challenge_method) params.code_challenge_method = 'plain';":
      "plain 'plain' ⇒ or params.code_challenge = c; if (!params.code_challenge_method) params.code_challenge_method = 'S256';",
    "if (params.code_challenge_method) params.code_challenge_method = 'plain';":
      "plain 'plain' ⇒ or if (params.code_challenge_method) params.code_challenge_method = 'S256';",
    "if (old === undefined) params.code_challenge_method = 'plain';":
      "plain 'plain' ⇒ or if (old === undefined) params.code_challenge_method = 'S256';",
    "const params = req.query; params.code_challenge_method = 'plain';": '',
    "const params = {}; params.code_challenge_method = 'plain';":
      "plain 'plain' ⇒ or const params = {}; params.code_challenge_method = 'S256';",
    'build(endpoint, CodeChallengeMethod.Plain, verifier);':
      'plain CodeChallengeMethod.Plain ⇒ or build(endpoint, CodeChallengeMethod.S256, verifier);',
    'new Request(endpoint, CodeChallengeMethod.Plain);':
      'plain CodeChallengeMethod.Plain ⇒ or new Request(endpoint, CodeChallengeMethod.S256);',
    "build(CodeChallengeMethod.Plain()); const CodeChallengeMethod = { Plain: () => 'plain' };": '',
    "build(endpoint, CodeChallengeMethod.Plain); const CodeChallengeMethod = { Plain: 'plain', S256: 'S256' };":
      "plain 'plain'",
    "build(endpoint, CodeChallengeMethod.S256); const CodeChallengeMethod = { Plain: 'plain', S256: 'S256' };": '',
    "build(endpoint, Text.plain); const Text = { plain: 'no marks' }; // code_challenge_method": '',
    "if (method === CodeChallengeMethod.Plain) build(); const CodeChallengeMethod = { Plain: 'plain', S256: 'S256' };":
      '',
    "const method = CodeChallengeMethod.Plain; build(method); const CodeChallengeMethod = { Plain: 'plain', S256: 'S256' };":
      '',
  },
);
