// Which method is reported, and what does the edit write in its place?
import rule from '../../../rules/require-s256';
import { mends } from '../../support/mends';

const start = `import { createHash } from 'node:crypto';
const challengeOf = (codeVerifier) => createHash('sha256').update(codeVerifier).digest('base64url');
`;
const go = (code: string): string =>
  `${start}export function login(codeVerifier, state) { const challenge = challengeOf(codeVerifier); ${code}\n}`;

mends(
  'a method in a request',
  { rule, within: go },
  {
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=plain`;':
      'plain `https://as.test/authorize?r…e_method=plain`, fix «plain» to «S256»',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=S256`;':
      '',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=s256`;':
      'lowerCase `https://as.test/authorize?r…ge_method=s256`, useS256 «s» to «S»',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=SHA256`;':
      'misspelt `https://as.test/authorize?r…_method=SHA256`, useS256 «HA» to «»',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=sha-256`;':
      'misspelt `https://as.test/authorize?r…method=sha-256`, useS256 «sha-» to «S»',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=SHA_256`;':
      'misspelt `https://as.test/authorize?r…method=SHA_256`, useS256 «HA_» to «»',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=SHA2561`;':
      'unknown `https://as.test/authorize?r…method=SHA2561`, useS256 «HA2561» to «256»',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=S512`;':
      'unknown `https://as.test/authorize?r…ge_method=S512`, useS256 «512» to «256»',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=Plain`;':
      'plain `https://as.test/authorize?r…e_method=Plain`, fix «Plain» to «S256»',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}`;':
      'missing `https://as.test/authorize?r…e=${challenge}`, fix «» to «code_challenge_method=S256&»',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${state}`;':
      'missing `https://as.test/authorize?r…lenge=${state}`, useS256 «» to «code_challenge_method=S256&»',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=`;': '',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&${rest}`;':
      '',
    "location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=${x ? 'S256' : 'plain'}`;":
      "plain 'plain'",
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=${method}`;':
      '',
    "location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=${method ?? 'plain'}`;":
      "plain 'plain'",
    "const method = 'plain'; location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=${method}`;":
      "plain 'plain'",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge + '&code_challenge_method=plain';":
      "plain '&code_challenge_method=plain', fix «plain» to «S256»",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge_method=plain&code_challenge=' + challenge;":
      "plain 'https://as.test/authorize?r…ode_challenge=', fix «plain» to «S256»",
    "location.href = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=' + challenge;":
      "missing 'https://as.test/authorize?r…ode_challenge=', fix «» to «code_challenge_method=S256&»",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: 'plain' });":
      "plain 'plain', fix «plain» to «S256»",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: `plain` });":
      'plain `plain`, fix «plain» to «S256»',
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: 'pl' + 'ain' });":
      "plain 'pl' + 'ain'",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: '' });":
      'missing code_challenge: challenge',
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: CodeChallengeMethod.Plain });":
      'plain CodeChallengeMethod.Plain, fix «Plain» to «S256»',
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: CodeChallengeMethod.S256 });":
      '',
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge, code_challenge_method: Other.Plain });":
      '',
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challenge });":
      "missing code_challenge: challenge, fix «» to «, code_challenge_method: 'S256'»",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: state });":
      "missing code_challenge: state, useS256 «» to «, code_challenge_method: 'S256'»",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: 'a', code_challenge: challengeOf(codeVerifier) });":
      "missing code_challenge: challengeOf(codeVerifier), fix «» to «, code_challenge_method: 'S256'»",
    "const q = new URLSearchParams({ response_type: 'code', client_id: 'a' }); q.set('code_challenge', challenge); location.href = 'https://as.test/authorize?' + q;":
      "missing q.set('code_challenge', challenge), fix «» to «\nq.set('code_challenge_method', 'S256');»",
    "const q = new URLSearchParams({ response_type: 'code', client_id: 'a' }); q.set('code_challenge', challenge); q.set('code_challenge_method', 'plain'); location.href = 'https://as.test/authorize?' + q;":
      "plain 'plain', fix «plain» to «S256»",
    "const q = new URLSearchParams({ response_type: 'code', client_id: 'a' }); q.set('code_challenge', challenge); if (x) q.set('code_challenge_method', 'S256'); location.href = 'https://as.test/authorize?' + q;":
      '',
    "const q = new URLSearchParams({ response_type: 'code', client_id: 'a' }); if (x) q.set('code_challenge', challenge); location.href = 'https://as.test/authorize?' + q;":
      "missing q.set('code_challenge', challenge), fix «q.set('code_challenge', challenge);» to «{\n  q.set('code_challenge', challenge);\n  q.set('code_challenge_method', 'S256');\n}»",
    "const q = new URLSearchParams({ response_type: 'code', client_id: 'a' }); if (x) q.set('code_challenge', challenge); else q.set('code_challenge', state); location.href = 'https://as.test/authorize?' + q;":
      "missing q.set('code_challenge', challenge)",
    "const q = { response_type: 'code', client_id: 'a' }; q.code_challenge = challenge; q.code_challenge_method = 'plain'; location.href = 'https://as.test/authorize?' + new URLSearchParams(q);":
      "plain 'plain', fix «plain» to «S256»",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams([['response_type', 'code'], ['client_id', 'a'], ['code_challenge', challenge], ['code_challenge_method', 'plain']]);":
      "plain 'plain', fix «plain» to «S256»",
    "location.href = 'https://as.test/authorize?' + new URLSearchParams([['response_type', 'code'], ['client_id', 'a'], ['code_challenge', challenge]]);":
      "missing ['code_challenge', challenge], fix «» to «, ['code_challenge_method', 'S256']»",
    'location.href = `https://login.salesforce.com/services/oauth2/authorize?response_type=code&client_id=a&code_challenge=${challenge}`;':
      '',
    'location.href = `https://login.salesforce.com/services/oauth2/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=plain`;':
      'plain `https://login.salesforce.co…e_method=plain`, fix «plain» to «S256»',
    'location.href = `https://myanimelist.net/v1/oauth2/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=plain`;':
      'plain `https://myanimelist.net/v1/…e_method=plain`',
    'location.href = `https://myanimelist.net/v1/oauth2/authorize?response_type=code&client_id=a&code_challenge=${challenge}`;':
      'missing `https://myanimelist.net/v1/…e=${challenge}`',
    'location.href = `${base}/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=plain`; // myanimelist':
      'plain `${base}/authorize?response_…e_method=plain`',
    'location.href = `https://as.test/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=plain`; // myanimelist':
      'plain `https://as.test/authorize?r…e_method=plain`',
    'location.href = `https://www.canva.com/api/oauth/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=s256`;':
      '',
    'location.href = `https://www.canva.com/api/oauth/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=plain`;':
      'plain `https://www.canva.com/api/o…e_method=plain`, fix «plain» to «s256»',
    'location.href = `https://www.canva.com/api/oauth/authorize?response_type=code&client_id=a&code_challenge=${challenge}&code_challenge_method=SHA256`;':
      'misspelt `https://www.canva.com/api/o…_method=SHA256`, useS256 «SHA» to «s»',
    'location.href = `https://www.canva.com/api/oauth/authorize?response_type=code&client_id=a&code_challenge=${challenge}`;':
      'missing `https://www.canva.com/api/o…e=${challenge}`, fix «» to «code_challenge_method=s256&»',
  },
);

mends(
  'a method outside of a request',
  { rule, within: (code) => `export function login(challenge, method) { ${code}\n}` },
  {
    "start({ code_challenge: challenge, code_challenge_method: 'plain' });": "plain 'plain', useS256 «plain» to «S256»",
    "start({ code_challenge: challenge, code_challenge_method: 'S256' });": '',
    "start({ code_challenge: challenge, code_challenge_method: 's256' });": '',
    "start({ code_challenge: challenge, code_challenge_method: 'Plain' });": "plain 'Plain', useS256 «Plain» to «S256»",
    "start({ codeChallenge: challenge, codeChallengeMethod: 'plain' });": "plain 'plain', useS256 «plain» to «S256»",
    "start({ other: challenge, code_challenge_method: 'plain' });": '',
    "start({ clientId: challenge, code_challenge_method: 'plain' });": "plain 'plain', useS256 «plain» to «S256»",
    "start({ redirect_uri: challenge, code_challenge_method: 'plain' });": "plain 'plain', useS256 «plain» to «S256»",
    "start({ redirectUrl: challenge, code_challenge_method: 'plain' });": "plain 'plain', useS256 «plain» to «S256»",
    "start({ scope: challenge, code_challenge_method: 'plain' });": "plain 'plain', useS256 «plain» to «S256»",
    "start({ scopes: challenge, code_challenge_method: 'plain' });": "plain 'plain', useS256 «plain» to «S256»",
    "start({ response_type: challenge, code_challenge_method: 'plain' });": "plain 'plain', useS256 «plain» to «S256»",
    "start({ codeVerifier: challenge, code_challenge_method: 'plain' });": "plain 'plain', useS256 «plain» to «S256»",
    "start({ authorizationEndpoint: challenge, code_challenge_method: 'plain' });":
      "plain 'plain', useS256 «plain» to «S256»",
    "start({ authorisation_url: challenge, code_challenge_method: 'plain' });":
      "plain 'plain', useS256 «plain» to «S256»",
    "start({ ...challenge, code_challenge_method: 'plain' });": '',
    "start({ [code_challenge]: challenge, code_challenge_method: 'plain' });": '',
    "start({ code_challenge: challenge, [code_challenge_method]: 'plain' });": '',
    "start({ code_challenge: challenge, 'code_challenge_method': 'plain' });":
      "plain 'plain', useS256 «plain» to «S256»",
    "start({ code_challenge: challenge, method: 'plain' });": '',
    "start({ code_challenge: challenge, code_challenge_method: x ? 'plain' : 'S256' });": "plain 'plain'",
    "start({ code_challenge: challenge, code_challenge_method: x ? 'plain' : method });": '',
    "start({ code_challenge: challenge, code_challenge_method: method ?? 'plain' });": '',
    "start({ code_challenge: challenge, code_challenge_method: x ? 'plain' : '' });": "plain 'plain'",
    "start({ code_challenge: challenge, code_challenge_method: x ? 'plain' : undefined });": "plain 'plain'",
    "const m = 'plain'; start({ code_challenge: challenge, code_challenge_method: m });": "plain 'plain'",
    "start({ code_challenge: challenge, code_challenge_method: ('plain') });":
      "plain 'plain', useS256 «plain» to «S256»",
    "start({ code_challenge: challenge, code_challenge_method: 'plain' as const });": "plain 'plain'",
    "const { code_challenge, code_challenge_method = 'plain' } = method;": '',
    "if (method.code_challenge_method === 'plain') start({ code_challenge: challenge });": '',
    "if (same(method, { code_challenge: challenge, code_challenge_method: 'plain' })) start();":
      "plain 'plain', useS256 «plain» to «S256»",
    "expect({ code_challenge: challenge, code_challenge_method: 'plain' });": '',
    "db.create({ data: { code_challenge: challenge, code_challenge_method: 'plain' } });": '',
    "db.insert({ code_challenge: challenge, code_challenge_method: 'plain' });": '',
    "store.save({ code_challenge: challenge, code_challenge_method: 'plain' });": '',
    "db.insertOne({ code_challenge: challenge, code_challenge_method: 'plain' });": '',
    "z.object({ code_challenge: challenge, code_challenge_method: 'plain' });": '',
    "schema.parse({ code_challenge: challenge, code_challenge_method: 'plain' });": '',
    "a(b(c(d(e(f({ code_challenge: challenge, code_challenge_method: 'plain' }))))));":
      "plain 'plain', useS256 «plain» to «S256»",
    "create(b(c({ code_challenge: challenge, code_challenge_method: 'plain' })));": '',
    "fetch('/login', { body: JSON.stringify({ code_challenge: challenge, code_challenge_method: 'plain' }) });": '',
    "fetch(`/login/${method}`, { body: JSON.stringify({ code_challenge: challenge, code_challenge_method: 'plain' }) });":
      '',
    "fetch('https://app.test/login', { body: JSON.stringify({ code_challenge: challenge, code_challenge_method: 'plain' }) });":
      "plain 'plain', useS256 «plain» to «S256»",
    "fetch(method, { body: JSON.stringify({ code_challenge: challenge, code_challenge_method: 'plain' }) });":
      "plain 'plain', useS256 «plain» to «S256»",
    "fetch(...method, { body: JSON.stringify({ code_challenge: challenge, code_challenge_method: 'plain' }) });":
      "plain 'plain', useS256 «plain» to «S256»",
    "axios.post('/login', { code_challenge: challenge, code_challenge_method: 'plain' });": '',
    "client.start('/login', { code_challenge: challenge, code_challenge_method: 'plain' });":
      "plain 'plain', useS256 «plain» to «S256»",
    "res.json({ code_challenge: challenge, code_challenge_method: 'plain' });": '',
    "ws.send({ code_challenge: challenge, code_challenge_method: 'plain' });": '',
    "const body = { code_challenge: challenge, code_challenge_method: 'plain' }; axios.post('/login', body);": '',
    "const codeChallengeMethod = 'plain'; start(codeChallengeMethod);": "plain 'plain', useS256 «plain» to «S256»",
    "const codeChallengeMethod = 'S256'; start(codeChallengeMethod);": '',
    "const code_challenge_method = x ? 'plain' : 'S256'; start(code_challenge_method);": "plain 'plain'",
    "const codeChallengeMethods = 'plain'; start(codeChallengeMethods);": '',
    "const _codeChallengeMethod = 'plain'; start(_codeChallengeMethod);": "plain 'plain', useS256 «plain» to «S256»",
    "let codeChallengeMethod; codeChallengeMethod = 'plain'; start(codeChallengeMethod);":
      "plain 'plain', useS256 «plain» to «S256»",
    "let codeChallengeMethod = ''; codeChallengeMethod += 'plain'; start(codeChallengeMethod);": '',
    "this.codeChallengeMethod = 'plain';": "plain 'plain', useS256 «plain» to «S256»",
    "this.code_challenge_method ??= 'plain';": '',
    "options.codeChallengeMethod = 'plain';": "plain 'plain', useS256 «plain» to «S256»",
    "req.query.code_challenge_method = 'plain';": '',
    "req.body.code_challenge_method = 'plain';": '',
    "method.code_challenge_method = 'plain';": "plain 'plain', useS256 «plain» to «S256»",
    "method.code_challenge_method = 'plain'; start(method.query.state);": "plain 'plain', useS256 «plain» to «S256»",
    "const body = req.body; body.code_challenge_method = 'plain';": '',
    "const body = await req.json(); body.code_challenge_method = 'plain';": "plain 'plain', useS256 «plain» to «S256»",
    "const other = 'plain'; start(other);": '',
    'start(endpoint, CodeChallengeMethod.Plain, challenge);':
      'plain CodeChallengeMethod.Plain, useS256 «Plain» to «S256»',
    'start(endpoint, CodeChallengeMethod.S256, challenge);': '',
    'start(endpoint, Other.Plain, challenge);': '',
    'new Start(endpoint, CodeChallengeMethod.Plain, challenge);':
      'plain CodeChallengeMethod.Plain, useS256 «Plain» to «S256»',
    'CodeChallengeMethod.Plain(endpoint, challenge);': '',
    'start([CodeChallengeMethod.Plain], challenge);': '',
    'if (start(CodeChallengeMethod.Plain) === challenge) stop();':
      'plain CodeChallengeMethod.Plain, useS256 «Plain» to «S256»',
    'start(CodeChallengeMethod.plain);': 'plain CodeChallengeMethod.plain, useS256 «plain» to «S256»',
    'start(CodeChallengeMethod.PlainText);': '',
    "start({ code_challenge: challenge, code_challenge_method: 'plain' }); // myanimelist": "plain 'plain'",
  },
);
