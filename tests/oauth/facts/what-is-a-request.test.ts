// Which sets of parameters are an authorization request, and which only look like one? Each sign beside its near miss.
import { reports } from '../../support/findings';
import { tells } from '../../support/facts';

tells(
  'signs of an authorization request in its parameters',
  {
    within: (parameters) => `go(base + '?' + new URLSearchParams({ ${parameters} })); // code_challenge`,
    about: ['request'],
  },
  {
    "response_type: 'code', client_id: req.query.client_id":
      'request { response_type: \'code\', cli…ery.client_id } to <…> {response_type="code", client_id=global:req.query.client_id}',
    "response_type: 'code', client_id: req.query.client_id, redirect_uri: b":
      'request { response_type: \'code\', cli…direct_uri: b } to <…> {response_type="code", client_id=global:req.query.client_id, redirect_uri=global:b}',
    "response_type: 'code', client_id: req.query.client_id, redirect_uri: req.query.redirect_uri": '',
    "response_type: 'code', client_id: req.query.client_id, code_challenge: req.query.code_challenge": '',
    "response_type: 'code', client_id: a, redirect_uri: req.query.redirect_uri, code_challenge: req.query.code_challenge":
      'request { response_type: \'code\', cli…ode_challenge } to <…> {response_type="code", client_id=global:a, redirect_uri=global:req.query.redirect_uri, code_challenge=global:req.query.code_challenge}',
    "response_type: 'code', client_id: a":
      'request { response_type: \'code\', client_id: a } to <…> {response_type="code", client_id=global:a}',
    "response_type: 'code', client_key: a":
      'request { response_type: \'code\', client_key: a } to <…> {response_type="code", client_key=global:a}',
    "response_type: 'code', appid: a":
      'request { response_type: \'code\', appid: a } to <…> {response_type="code", appid=global:a}',
    "response_type: 'code', redirect_uri: b":
      'request { response_type: \'code\', redirect_uri: b } to <…> {response_type="code", redirect_uri=global:b}',
    "response_type: 'code'": '',
    "response_type: 'code', scope: s, state": '',
    "response_type: 'json', client_id: a, redirect_uri: b": '',
    "response_type: x ? 'json' : 'code', client_id: a":
      'request { response_type: x ? \'json\' … client_id: a } to <…> {response_type="json" | "code", client_id=global:a}',
    "response_type: 'id_token', client_id: a":
      'request { response_type: \'id_token\', client_id: a } to <…> {response_type="id_token", client_id=global:a}',
    "response_type: 'none', client_id: a":
      'request { response_type: \'none\', client_id: a } to <…> {response_type="none", client_id=global:a}',
    "response_type: 'code token id_token', client_id: a":
      'request { response_type: \'code token… client_id: a } to <…> {response_type="code token id_token", client_id=global:a}',
    "response_type: 'code,token', client_id: a":
      'request { response_type: \'code,token… client_id: a } to <…> {response_type="code,token", client_id=global:a}',
    "response_type: ' code ', client_id: a":
      'request { response_type: \' code \', client_id: a } to <…> {response_type=" code ", client_id=global:a}',
    "response_type: 'code code2', client_id: a": '',
    "response_type: '', client_id: a": '',
    'response_type: type, client_id: a': '',
    'response_type: type, redirect_uri: b': '',
    'response_type: type, client_id: a, redirect_uri: b':
      'request { response_type: type, clien…direct_uri: b } to <…> {response_type=global:type, client_id=global:a, redirect_uri=global:b}',
    'client_id: a, redirect_uri: b': '',
    "response_type: 'code', client_id: a, oauth_token: t": '',
    "response_type: 'code', client_id: a, oauth_consumer_key: t": '',
    "response_type: 'code', client_id: a, post_logout_redirect_uri: t": '',
    "response_type: 'code', client_id: a, device_code: t": '',
    "response_type: 'code', client_id: a, user_code: t":
      'request { response_type: \'code\', cli… user_code: t } to <…> {response_type="code", client_id=global:a, user_code=global:t}',
    "response_type: 'code', client_id: a, grant_type: 'authorization_code'":
      'request { response_type: \'code\', cli…ization_code\' } to <…> {response_type="code", client_id=global:a, grant_type="authorization_code"}',
    "response_type: 'code', client_id: a, code_verifier: v":
      'request { response_type: \'code\', cli…e_verifier: v } to <…> {response_type="code", client_id=global:a, code_verifier=global:v}',
    "response_type: 'code', client_id: a, code": '',
    "response_type: 'code', client_id: a, code, grant_type: 'authorization_code'": '',
    "response_type: 'code', client_id: a, code, code_verifier: v": '',
    "response_type: type, client_id: a, redirect_uri: b, grant_type: 'authorization_code'": '',
    'response_type: type, client_id: a, redirect_uri: b, code_verifier: v': '',
    "client_id: a, code_challenge: c, grant_type: 'password'": '',
    'client_id: a, code_challenge: c, code_verifier: v': '',
    'code_challenge: c': '',
    'code_challenge: c, scope: s': '',
    'code_challenge: c, client_id: a':
      'request { code_challenge: c, client_id: a } to <…> {code_challenge=global:c, client_id=global:a}',
    'code_challenge: c, redirect_uri: b':
      'request { code_challenge: c, redirect_uri: b } to <…> {code_challenge=global:c, redirect_uri=global:b}',
    "code_challenge: c, code_challenge_method: 'S256'":
      'request { code_challenge: c, code_ch…ethod: \'S256\' } to <…> {code_challenge=global:c, code_challenge_method="S256"}',
    "code_challenge_method: 'S256', redirect_uri: b":
      'request { code_challenge_method: \'S2…direct_uri: b } to <…> {code_challenge_method="S256", redirect_uri=global:b}',
    "code_challenge_method: 'S256', client_id: a": '',
    "code_challenge_method: 'S256'": '',
    'callback_url: b': '',
    'callback_url: b, code_challenge: c': '',
  },
);

tells(
  'signs of an authorization request in its address',
  { within: (to) => `go('${to}');`, about: ['request'] },
  {
    'x//www.figma.com/oauth?client_id=a&redirect_uri=b': '',
    'https://as.test/authorize?client_id=a&redirect_uri=b':
      'request \'https://as.test/authorize?c…redirect_uri=b\' to https://as.test/authorize {client_id="a", redirect_uri="b"}',
    'https://as.test/authorize?client_id=a&scope=b': '',
    'https://as.test/authorize?redirect_uri=b&scope=b': '',
    'https://as.test/authorize?client_id=a&redirect_uri=b&code=c': '',
    'https://as.test/authorize?code_challenge=c':
      'request \'https://as.test/authorize?code_challenge=c\' to https://as.test/authorize {code_challenge="c"}',
    'https://as.test/page?code_challenge=c': '',
    'https://as.test/authorise?client_id=a&redirect_uri=b':
      'request \'https://as.test/authorise?c…redirect_uri=b\' to https://as.test/authorise {client_id="a", redirect_uri="b"}',
    'https://as.test/authorization?client_id=a&redirect_uri=b':
      'request \'https://as.test/authorizati…redirect_uri=b\' to https://as.test/authorization {client_id="a", redirect_uri="b"}',
    'https://as.test/x/authorize?client_id=a&redirect_uri=b':
      'request \'https://as.test/x/authorize…redirect_uri=b\' to https://as.test/x/authorize {client_id="a", redirect_uri="b"}',
    'https://as.test/Authorize/?client_id=a&redirect_uri=b':
      'request \'https://as.test/Authorize/?…redirect_uri=b\' to https://as.test/Authorize/ {client_id="a", redirect_uri="b"}',
    'https://as.test/authorize.php?client_id=a&redirect_uri=b':
      'request \'https://as.test/authorize.p…redirect_uri=b\' to https://as.test/authorize.php {client_id="a", redirect_uri="b"}',
    'https://as.test/authorize/more?client_id=a&redirect_uri=b': '',
    'https://as.test/reauthorize?client_id=a&redirect_uri=b': '',
    'https://as.test/authorized?client_id=a&redirect_uri=b': '',
    'https://as.test/oauth/auth?client_id=a&redirect_uri=b':
      'request \'https://as.test/oauth/auth?…redirect_uri=b\' to https://as.test/oauth/auth {client_id="a", redirect_uri="b"}',
    'https://as.test/oauth2/auth?client_id=a&redirect_uri=b':
      'request \'https://as.test/oauth2/auth…redirect_uri=b\' to https://as.test/oauth2/auth {client_id="a", redirect_uri="b"}',
    'https://as.test/o/oauth2/auth?client_id=a&redirect_uri=b':
      'request \'https://as.test/o/oauth2/au…redirect_uri=b\' to https://as.test/o/oauth2/auth {client_id="a", redirect_uri="b"}',
    'https://as.test/oauth2.0/auth?client_id=a&redirect_uri=b':
      'request \'https://as.test/oauth2.0/au…redirect_uri=b\' to https://as.test/oauth2.0/auth {client_id="a", redirect_uri="b"}',
    'https://as.test/oauth2/v2/auth?client_id=a&redirect_uri=b':
      'request \'https://as.test/oauth2/v2/a…redirect_uri=b\' to https://as.test/oauth2/v2/auth {client_id="a", redirect_uri="b"}',
    'https://as.test/oauth2/v2.1/auth?client_id=a&redirect_uri=b':
      'request \'https://as.test/oauth2/v2.1…redirect_uri=b\' to https://as.test/oauth2/v2.1/auth {client_id="a", redirect_uri="b"}',
    'https://as.test/oauth2/x2/auth?client_id=a&redirect_uri=b': '',
    'https://as.test/auth?client_id=a&redirect_uri=b': '',
    'https://as.test/oidc/auth?client_id=a&redirect_uri=b':
      'request \'https://as.test/oidc/auth?c…redirect_uri=b\' to https://as.test/oidc/auth {client_id="a", redirect_uri="b"}',
    'https://as.test/realms/r/protocol/openid-connect/auth?client_id=a&redirect_uri=b':
      'request \'https://as.test/realms/r/pr…redirect_uri=b\' to https://as.test/realms/r/protocol/openid-connect/auth {client_id="a", redirect_uri="b"}',
    'https://as.test/openid/auth?client_id=a&redirect_uri=b':
      'request \'https://as.test/openid/auth…redirect_uri=b\' to https://as.test/openid/auth {client_id="a", redirect_uri="b"}',
    'https://as.test/v9/dialog/oauth?client_id=a&redirect_uri=b':
      'request \'https://as.test/v9/dialog/o…redirect_uri=b\' to https://as.test/v9/dialog/oauth {client_id="a", redirect_uri="b"}',
    'https://as.test/dialog/share?client_id=a&redirect_uri=b': '',
    'https://as.test/request_auth?client_id=a&redirect_uri=b':
      'request \'https://as.test/request_aut…redirect_uri=b\' to https://as.test/request_auth {client_id="a", redirect_uri="b"}',
    'https://as.test/oauth/connect?client_id=a&redirect_uri=b':
      'request \'https://as.test/oauth/conne…redirect_uri=b\' to https://as.test/oauth/connect {client_id="a", redirect_uri="b"}',
    'https://as.test/connect?client_id=a&redirect_uri=b': '',
    'https://as.test/connect/qrconnect?client_id=a&redirect_uri=b':
      'request \'https://as.test/connect/qrc…redirect_uri=b\' to https://as.test/connect/qrconnect {client_id="a", redirect_uri="b"}',
    'https://as.test/login/oauth?client_id=a&redirect_uri=b':
      'request \'https://as.test/login/oauth…redirect_uri=b\' to https://as.test/login/oauth {client_id="a", redirect_uri="b"}',
    'https://as.test/oauth/v1/login?client_id=a&redirect_uri=b':
      'request \'https://as.test/oauth/v1/lo…redirect_uri=b\' to https://as.test/oauth/v1/login {client_id="a", redirect_uri="b"}',
    'https://as.test/oauth2/v1.2/login?client_id=a&redirect_uri=b':
      'request \'https://as.test/oauth2/v1.2…redirect_uri=b\' to https://as.test/oauth2/v1.2/login {client_id="a", redirect_uri="b"}',
    'https://as.test/v1/login?client_id=a&redirect_uri=b': '',
    'https://as.test/logout?response_type=code&client_id=a': '',
    'https://as.test/login?response_type=code&client_id=a':
      'request \'https://as.test/login?respo…de&client_id=a\' to https://as.test/login {response_type="code", client_id="a"}',
    'https://as.test/signout?response_type=code&client_id=a': '',
    'https://as.test/sign-out/?response_type=code&client_id=a': '',
    'https://as.test/end_session?response_type=code&client_id=a': '',
    'https://as.test/endsession?response_type=code&client_id=a': '',
    'https://as.test/logout/confirm?response_type=code&client_id=a':
      'request \'https://as.test/logout/conf…de&client_id=a\' to https://as.test/logout/confirm {response_type="code", client_id="a"}',
    'http://accounts.google.com/o/oauth2/v2/auth?client_id=a&redirect_uri=b':
      'request \'http://accounts.google.com/…redirect_uri=b\' to http://accounts.google.com/o/oauth2/v2/auth {client_id="a", redirect_uri="b"}',
    'https://accounts.google.com/o/oauth2/auth?client_id=a&redirect_uri=b':
      'request \'https://accounts.google.com…redirect_uri=b\' to https://accounts.google.com/o/oauth2/auth {client_id="a", redirect_uri="b"}',
    'https://accounts.google.com/x?client_id=a&redirect_uri=b': '',
    'https://www.etsy.com/oauth/connect?client_id=a&redirect_uri=b':
      'request \'https://www.etsy.com/oauth/…redirect_uri=b\' to https://www.etsy.com/oauth/connect {client_id="a", redirect_uri="b"}',
    'https://figma.com/oauth?client_id=a&redirect_uri=b':
      'request \'https://figma.com/oauth?cli…redirect_uri=b\' to https://figma.com/oauth {client_id="a", redirect_uri="b"}',
    'https://www.figma.com:443/oauth/?client_id=a&redirect_uri=b':
      'request \'https://www.figma.com:443/o…redirect_uri=b\' to https://www.figma.com:443/oauth/ {client_id="a", redirect_uri="b"}',
    'https://www.figma.com/oauth/x?client_id=a&redirect_uri=b': '',
    'https://api.figma.com/oauth?client_id=a&redirect_uri=b': '',
    'https://FIGMA.com/oauth?client_id=a&redirect_uri=b':
      'request \'https://FIGMA.com/oauth?cli…redirect_uri=b\' to https://FIGMA.com/oauth {client_id="a", redirect_uri="b"}',
    '//www.figma.com/oauth?client_id=a&redirect_uri=b':
      'request \'//www.figma.com/oauth?clien…redirect_uri=b\' to //www.figma.com/oauth {client_id="a", redirect_uri="b"}',
    'www.figma.com/oauth?client_id=a&redirect_uri=b': '',
    'see https://www.figma.com/oauth?client_id=a&redirect_uri=b':
      'request \'see https://www.figma.com/o…redirect_uri=b\' to see https://www.figma.com/oauth {client_id="a", redirect_uri="b"}',
    'https://eu.nylas.com/v3/connect/auth?client_id=a&redirect_uri=b':
      'request \'https://eu.nylas.com/v3/con…redirect_uri=b\' to https://eu.nylas.com/v3/connect/auth {client_id="a", redirect_uri="b"}',
    'https://nylas.com/v3/connect/auth?client_id=a&redirect_uri=b':
      'request \'https://nylas.com/v3/connec…redirect_uri=b\' to https://nylas.com/v3/connect/auth {client_id="a", redirect_uri="b"}',
    'https://notnylas.com/v3/connect/auth?client_id=a&redirect_uri=b': '',
    'https://openrouter.ai/auth?callback_url=b':
      'request \'https://openrouter.ai/auth?callback_url=b\' to https://openrouter.ai/auth {callback_url="b"}',
    'https://openrouter.ai/auth?redirect_uri=b': '',
    'https://openrouter.ai/auth?scope=b&client_id=a': '',
    'https://other.ai/auth?callback_url=b': '',
    'https://as.test/authorize?callback_url=b&client_id=a': '',
    'https://x.supabase.co/auth/v1/authorize?provider=github&redirect_uri=b&client_id=a':
      'request \'https://x.supabase.co/auth/…=b&client_id=a\' to https://x.supabase.co/auth/v1/authorize {provider="github", redirect_uri="b", client_id="a"}',
    'https://x.supabase.co/auth/v1/authorize?provider=github&redirect_uri=b': '',
    'https://www.tiktok.com/v2/auth/authorize?client_key=a&redirect_uri=b':
      'request \'https://www.tiktok.com/v2/a…redirect_uri=b\' to https://www.tiktok.com/v2/auth/authorize {client_key="a", redirect_uri="b"}',
    'https://open.weixin.qq.com/connect/qrconnect?appid=a&redirect_uri=b':
      'request \'https://open.weixin.qq.com/…redirect_uri=b\' to https://open.weixin.qq.com/connect/qrconnect {appid="a", redirect_uri="b"}',
    './authorize?response_type=code&client_id=a': '',
    '../authorize?response_type=code&client_id=a': '',
    '.authorize?response_type=code&client_id=a':
      'request \'.authorize?response_type=code&client_id=a\' to .authorize {response_type="code", client_id="a"}',
    '//as.test/authorize?response_type=code&client_id=a':
      'request \'//as.test/authorize?respons…de&client_id=a\' to //as.test/authorize {response_type="code", client_id="a"}',
  },
);

tells(
  'an address that ends in something unseen speaks by its name against a request alone',
  {
    within: (to) =>
      `go(\`\${${to}}?client_id=a&redirect_uri=b&code_challenge=c\`); go(\`\${${to}}?client_id=a&redirect_uri=b\`); `,
    about: ['request'],
  },
  {
    authorizeUrl:
      'request `${authorizeUrl}?client_id=a…de_challenge=c` to <…> {client_id="a", redirect_uri="b", code_challenge="c"}',
    tokenUrl:
      'request `${tokenUrl}?client_id=a&red…de_challenge=c` to <…> {client_id="a", redirect_uri="b", code_challenge="c"}',
    base: 'request `${base}?client_id=a&redirec…de_challenge=c` to <…> {client_id="a", redirect_uri="b", code_challenge="c"}',
  },
);

reports(
  'what a request without a challenge asks for',
  { rules: ['require-code-challenge'], within: (code) => `${code} // code_challenge` },
  {
    "import { Strategy } from 'passport-openidconnect'; new Strategy({ clientID: a, callbackURL: b }, f);": '',
    "import { githubAuth } from '@hono/oauth-providers/github'; githubAuth({ client_id: a });": '',
    "import Discord from 'discord-oauth2'; new Discord().generateAuthUrl({ clientId: a, scope: b });":
      'libraryWithoutPkce { clientId: a, scope: b }',
    "import { generators, Issuer } from 'openid-client'; const i = await Issuer.discover(a); new i.Client({}).authorizationUrl({ scope: b });":
      'missingChallenge { scope: b }',
    "go('https://as.test/authorize?client_id=a&redirect_uri=b');":
      "missingChallenge 'https://as.test/authorize?c…redirect_uri=b'",
    'go(`${authorizeUrl}?client_id=a&redirect_uri=b&response_type=${type}`);': '',
    'go(`https://as.test/authorize?client_id=a&redirect_uri=b&response_type=${type}`);': '',
    'go(`https://as.test/authorize?client_id=a&redirect_uri=b&response_type=${x ? "code" : type}`);':
      'missingChallenge `https://as.test/authorize?c…"code" : type}`',
    'go(`https://as.test/authorize?client_id=a&redirect_uri=b&response_type=${x ? "token" : type}`);': '',
    'go(`https://as.test/authorize?client_id=a&redirect_uri=b&response_type=${x ? "token" : "id_token"}`);': '',
    'go(`https://as.test/authorize?client_id=a&redirect_uri=b&response_type=${type}&code_challenge_method=S256`);':
      'missingChallenge `https://as.test/authorize?c…ge_method=S256`',
    "go('https://as.test/authorize?client_id=a&redirect_uri=b&code_challenge_method=S256');":
      "missingChallenge 'https://as.test/authorize?c…ge_method=S256'",
    "go('https://as.test/login?client_id=a&redirect_uri=b&code_challenge_method=S256');":
      "missingChallenge 'https://as.test/login?clien…ge_method=S256'",
    "go('https://as.test/authorize?client_id=a&response_type=token&code_challenge_method=S256');": '',
    "go('https://as.test/authorize?client_id=a&response_type=code%20token');":
      "missingChallenge 'https://as.test/authorize?c…e=code%20token'",
    "go('https://as.test/authorize?client_id=a&response_type=none');": '',
    "go('https://as.test/authorize?client_id=a&response_type=code&request_uri=r');": '',
    "go('https://as.test/authorize?client_id=a&response_type=code&request=r');": '',
    "go('https://as.test/callback?client_id=a&response_type=code&code=x');": '',
    "go('https://as.test/authorize?client_id=a&response_type=code&code=x');":
      "missingChallenge 'https://as.test/authorize?c…pe=code&code=x'",
    "go('https://as.test/authorize?client_id=a&response_type=code&request_id=r');":
      "missingChallenge 'https://as.test/authorize?c…e&request_id=r'",
    "go('https://as.test/authorize?client_id=a&response_type=code&code_challenge=');":
      "missingChallenge 'https://as.test/authorize?c…ode_challenge='",
    "go('https://as.test/authorize?client_id=a&response_type=code&code_challenge=' + (c || ''));": '',
    "go('https://as.test/authorize?client_id=a&response_type=code' + more);": '',
    "go('https://github.com/login/oauth/authorize?client_id=a&redirect_uri=b');":
      "missingChallenge 'https://github.com/login/oa…redirect_uri=b'",
    "go(enrich('https://as.test/authorize?client_id=a&response_type=code'));": '',
    "go(sign('https://as.test/authorize?client_id=a&response_type=code'));": '',
  },
);

tells(
  'a client secret that the file shows or names',
  { within: (code) => `${code} // code_challenge`, about: ['client'] },
  {
    'const client_secret = a;': 'client secret',
    'const clientSecret = a;': 'client secret',
    'const CLIENT_SECRET = a;': 'client secret',
    'const GOOGLE_CLIENT_SECRET = a;': 'client secret',
    'const _clientSecret = a;': 'client secret',
    'const googleClientSecret = a;': 'client secret',
    'const clientSecretName = a;': '',
    'const secret = a;': '',
    "send('client_secret', a);": 'client secret',
    "send('a=b&client_secret=' + a);": 'client secret',
    "send('client_secret=' + a);": 'client secret',
    "send('other_client_secret=' + a);": '',
    "send('client_secrets');": '',
    'send(`a=b&client_secret=${a}`);': 'client secret',
    'send(`a=b&secret=${a}`);': '',
  },
);
