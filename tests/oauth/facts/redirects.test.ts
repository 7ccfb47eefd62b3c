// Which redirect URIs are a native client's own, and which are shown, gone to or written down for others? And how is one mended?
import { reports } from '../../support/findings';
import { tells } from '../../support/facts';

const login = "const to = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=c';";

tells(
  'names of redirect URIs',
  {
    within: (name) => `import { shell } from 'electron';\n${login}\nconst ${name} = 'http://localhost/cb';`,
    about: ['redirect'],
  },
  {
    redirect: "redirect http://localhost/cb 'http://localhost/cb' in 1",
    redirects: '',
    redirectUri: "redirect http://localhost/cb 'http://localhost/cb' in 1",
    redirect_uris: "redirect http://localhost/cb 'http://localhost/cb' in 1",
    REDIRECT_URL: "redirect http://localhost/cb 'http://localhost/cb' in 1",
    callbackUrl: "redirect http://localhost/cb 'http://localhost/cb' in 1",
    callback_urls: "redirect http://localhost/cb 'http://localhost/cb' in 1",
    oauthRedirectUri: "redirect http://localhost/cb 'http://localhost/cb' in 1",
    redirectUriLocal: "redirect http://localhost/cb 'http://localhost/cb' in 1",
    redirect_uri_dev: "redirect http://localhost/cb 'http://localhost/cb' in 1",
    redirectUrlDesktop: "redirect http://localhost/cb 'http://localhost/cb' in 1",
    redirectUrlNative: "redirect http://localhost/cb 'http://localhost/cb' in 1",
    defaultRedirectUri: "redirect http://localhost/cb 'http://localhost/cb' in 1",
    redirectUriDefault: "redirect http://localhost/cb 'http://localhost/cb' in 1",
    redirectUriWeb: '',
    redirectPath: '',
    logoutRedirectUri: '',
    signOutRedirectUri: '',
    log_off_redirect_uri: '',
    endSessionRedirectUri: '',
    loginRedirectUri: "redirect http://localhost/cb 'http://localhost/cb' in 1",
    callback: '',
    url: '',
  },
);

tells(
  'functions that give a redirect URI',
  {
    within: (code) =>
      `import { shell } from 'electron';\n${login}\n${code.replace('$U', () => "'http://localhost/cb'")}`,
    about: ['redirect'],
  },
  {
    'function getRedirectUri() { return $U; }': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'function makeCallbackUrl() { return $U; }': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'function buildOAuthRedirectUri() { return $U; }': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'function create_redirect_uri() { return $U; }': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'function computeRedirectUri() { return $U; }': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'function resolveRedirectUri() { return $U; }': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'function _redirectUri() { return $U; }': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'function parseRedirectUri() { return $U; }': '',
    'function redirectUriOf() { return $U; }': '',
    'function getRedirectUri() { $U; }': '',
    'function getRedirectUri() { return; }': '',
    'const getRedirectUri = () => $U;': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'const getRedirectUri = () => { return $U; };': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'const getRedirectUri = function () { return $U; };': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'const other = function getRedirectUri() { return $U; };':
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'const getRedirectUri = function other() { return $U; };': '',
    'const { getRedirectUri } = () => $U;': '',
    'class A { getRedirectUri() { return $U; } }': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'class A { getRedirectUri = () => $U; }': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'const a = { getRedirectUri() { return $U; } };': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'const a = { getRedirectUri: () => $U };': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'const a = { [getRedirectUri]: () => $U };': '',
    'run(() => $U);': '',
  },
);

tells(
  'properties, fields and assignments that hold a redirect URI',
  {
    within: (code) =>
      `import { shell } from 'electron';\n${login}\n${code.replace('$U', () => "'http://localhost/cb'")}`,
    about: ['redirect'],
  },
  {
    'send({ redirect_uri: $U });': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'send({ other: $U });': '',
    'const { redirect_uri = $U } = options;': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'send({ redirect_uri: $U, web_origins: x });': '',
    'send({ redirect_uri: $U, webOrigins: x });': '',
    'send({ redirect_uri: $U, allowedOrigins: x });': '',
    'send({ redirect_uri: $U, cors: x });': '',
    'send({ redirect_uri: $U, rootUrl: x });': '',
    'send({ redirect_uri: $U, homepage: x });': '',
    'send({ redirect_uri: $U, post_logout_redirect_uris: x });': '',
    'send({ redirect_uri: $U, standardFlowEnabled: x });': '',
    'send({ redirect_uri: $U, origin: x });': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'send({ redirect_uri: $U, ...more });': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'class A { redirectUri = $U; }': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'class A { other = $U; }': '',
    'class A { redirectUri; }': '',
    'class A { static redirectUri = $U; }': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'options.redirectUri = $U;': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'options.other = $U;': '',
    'let redirectUri; redirectUri = $U;': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'let other; other = $U;': '',
    '[options.redirectUri] = [$U];': '',
    'const f = (redirectUri = $U) => redirectUri;': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'const f = (other = $U) => other;': '',
    'const f = ({ redirectUri = $U }) => redirectUri;': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const redirectUri = Platform.OS === 'web' ? $U : x;": '',
    "const redirectUri = Platform.OS == 'web' ? $U : x;": '',
    "const redirectUri = Platform.OS !== 'web' ? $U : x;": "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const redirectUri = Platform.OS === 'ios' ? $U : x;": "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const redirectUri = Platform.kind === 'web' ? $U : x;": "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const redirectUri = OS === 'web' ? $U : x;": "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const redirectUri = Platform.OS === 'web' ? x : $U;": "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "let redirectUri; if (Platform.OS === 'web') redirectUri = $U;": '',
    "let redirectUri; if (Platform.OS === 'web') x(); else redirectUri = $U;":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const isWeb = Platform.OS === 'web'; const redirectUri = $U;":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
  },
);

tells(
  'a name that is only shown, or gone to',
  {
    within: (code) =>
      `import { shell } from 'electron';\n${login}\nconst redirectUrl = 'http://localhost/cb';\n${code}`,
    about: ['redirect'],
  },
  {
    '': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'send(redirectUrl);': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'console.log(redirectUrl);': '',
    'console.log(redirectUrl); send(redirectUrl);': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'console.log(redirectUrl); open(redirectUrl);': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'logger.info(redirectUrl);': '',
    'printHelp(redirectUrl);': '',
    'note(redirectUrl);': '',
    'chalk.green(redirectUrl);': '',
    'chalk.bold(redirectUrl);': '',
    'chalk.pink(redirectUrl);': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'send(`Open ${redirectUrl}`);': '',
    'send(`\\n${redirectUrl}`);': '',
    'send(`REDIRECT_URI=${redirectUrl}`);': '',
    'send(`REDIRECT_URI="${redirectUrl}"`);': '',
    'send(`redirect_uri=${redirectUrl}`);': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'send(`${redirectUrl}/x`);': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "send('Open ' + redirectUrl);": '',
    "send(redirectUrl + ' is open');": '',
    "send(redirectUrl + '/x');": "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'send(redirectUrl + x);': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'redirectUrl(x);': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'res.redirect(redirectUrl);': '',
    'redirect(redirectUrl);': '',
    'redirectTo(redirectUrl);': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'location.href = redirectUrl;': '',
    'window.location = redirectUrl;': '',
    'window.other = redirectUrl;': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'href = redirectUrl;': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "res.setHeader('Location', redirectUrl);": '',
    "res.setHeader('Referer', redirectUrl);": "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'res.writeHead(302, { Location: redirectUrl });': '',
    'res.writeHead(302, { Referer: redirectUrl });': "redirect http://localhost/cb 'http://localhost/cb' in 1",
    'redirectUrl = x;': "redirect http://localhost/cb 'http://localhost/cb' in 1",
  },
);

tells(
  'what a constructor or a maker of redirect URIs is given',
  { within: (code) => `import { shell } from 'electron';\n${login}\n${code}`, about: ['redirect'] },
  {
    "import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(id, secret, 'http://localhost/cb');":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(id, secret, x ? 'http://localhost/cb' : y);":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(id, secret, ['http://localhost/cb']);": '',
    "import { OAuth2Client } from 'google-auth-library'; new OAuth2Client({ redirectUri: 'http://localhost/cb' });":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "import { OAuth2Client } from 'google-auth-library'; new OAuth2Client(...['http://localhost/cb']);": '',
    "import { OAuth2Client } from 'google-auth-library'; OAuth2Client(id, secret, 'http://localhost/cb');": '',
    "import { OAuth2Client } from 'other'; new OAuth2Client(id, secret, 'http://localhost/cb'); // 'google-auth-library'":
      '',
    "import { OAuth2Client } from 'google-auth-library'; new URL('http://localhost/cb');": '',
    "import { makeRedirectUri } from 'expo-auth-session'; makeRedirectUri({ scheme: 'myapp' });":
      "redirect myapp:// 'myapp' in 1",
    "import { makeRedirectUri } from 'expo-auth-session'; makeRedirectUri({ scheme: 'com.app' });":
      "redirect com.app:// 'com.app' in 1",
    "import { makeRedirectUri } from 'expo-auth-session'; makeRedirectUri({ scheme: name });": '',
    "import { makeRedirectUri } from 'expo-auth-session'; makeRedirectUri({ native: 'myapp://cb' });":
      "redirect myapp://cb 'myapp://cb' in 1",
    "import { makeRedirectUri } from 'expo-auth-session'; makeRedirectUri({ path: 'myapp' });": '',
    "import { makeRedirectUri } from 'expo-auth-session'; makeRedirectUri('myapp');": '',
    "import { makeRedirectUri } from 'expo-auth-session'; makeRedirectUri();": '',
    "import { makeRedirectUri } from './own'; makeRedirectUri({ scheme: 'myapp' });": '',
    "import * as session from 'expo-auth-session'; session.makeRedirectUri({ scheme: 'myapp' });":
      "redirect myapp:// 'myapp' in 1",
    "import { other } from 'expo-auth-session'; other({ scheme: 'myapp' });": '',
    "const redirect_uri = new URL('http://localhost/cb');": "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const redirect_uri = new URL('/cb', 'http://localhost');":
      "redirect http://localhost/cb new URL('/cb', 'http://localhost') in 1",
    "const redirect_uri = ['http://localhost/cb', 'http://localhost/cb?x=1'];":
      "redirect http://localhost/cb 'http://localhost/cb' in 2",
    "const redirect_uri = 'http://localhost/cb?x=1';": "redirect http://localhost/cb 'http://localhost/cb?x=1' in 1",
    "const redirect_uri = 'http://localhost/cb#x';": "redirect http://localhost/cb 'http://localhost/cb#x' in 1",
    "const redirect_uri = '/cb';": '',
    "const redirect_uri = 'localhost/cb';": '',
    'const redirect_uri = 1;': '',
  },
);

reports(
  'what is unsafe about a redirect URI, and how it is mended',
  { rules: ['no-unsafe-redirect-uri'], within: (code) => `import { shell } from 'electron';\n${login}\n${code}` },
  {
    "const redirect_uri = 'http://localhost/cb';":
      "localhost 'http://localhost/cb' ⇒ or const redirect_uri = 'http://127.0.0.1/cb';",
    "const redirect_uri = 'http://LOCALHOST/cb';":
      "localhost 'http://LOCALHOST/cb' ⇒ or const redirect_uri = 'http://127.0.0.1/cb';",
    'const redirect_uri = `http://localhost:${port}/cb`;':
      'localhost `http://localhost:${port}/cb` ⇒ or const redirect_uri = `http://127.0.0.1:${port}/cb`;',
    "const redirect_uri = 'http://localhost:' + port + '/cb';":
      "localhost 'http://localhost:' + port + '/cb' ⇒ or const redirect_uri = 'http://127.0.0.1:' + port + '/cb';",
    "const redirect_uri = 'http://' + 'localhost/cb';": "localhost 'http://' + 'localhost/cb'",
    "const host = 'localhost'; const redirect_uri = `http://${host}/cb`;": 'localhost `http://${host}/cb`',
    "const redirect_uri = 'http://localhost/cb?x=http://localhost/a';":
      "localhost 'http://localhost/cb?x=http://localhost/a'",
    "const redirect_uri = 'http://localhost.test/cb';": "plainHttp 'http://localhost.test/cb'",
    "const redirect_uri = 'http://app.localhost/cb';": "localhost 'http://app.localhost/cb'",
    "const a = { redirect_uri: 'http://localhost/cb' }; const b = { redirect_uri: 'http://localhost/cb' };":
      "localhost 'http://localhost/cb' ⇒ or const a = { redirect_uri: 'http://127.0.0.1/cb' }; const b = { redirect_uri: 'http://127.0.0.1/cb' };",
    "const a = { redirect_uri: 'http://localhost/cb' }; const b = { redirect_uri: `http://${'localhost'}/cb` };":
      "localhost 'http://localhost/cb'",
    "const redirect_uri = 'http://0.0.0.0:1/cb';":
      "everyInterface 'http://0.0.0.0:1/cb' ⇒ or const redirect_uri = 'http://127.0.0.1:1/cb';",
    "const redirect_uri = 'http://0.0.0.0.1/cb';": "plainHttp 'http://0.0.0.0.1/cb'",
    "const redirect_uri = 'https://0.0.0.0/cb';":
      "everyInterface 'https://0.0.0.0/cb' ⇒ or const redirect_uri = 'https://127.0.0.1/cb';",
    "const redirect_uri = 'http://[::]/cb';": "everyInterface 'http://[::]/cb'",
    "const redirect_uri = 'http://127.0.0.1/cb';": '',
    "const redirect_uri = 'http://[::1]/cb';": '',
    "const redirect_uri = 'http://app.test/cb';": "plainHttp 'http://app.test/cb'",
    "const redirect_uri = 'https://app.test/cb';": '',
    "const redirect_uri = 'HTTP://app.test/cb';": "plainHttp 'HTTP://app.test/cb'",
    "const redirect_uri = 'http:///cb';": '',
    "const redirect_uri = 'https://*.app.test/cb';": "wildcard 'https://*.app.test/cb'",
    "const redirect_uri = 'https://app.test/*';": "wildcard 'https://app.test/*'",
    "const redirect_uri = 'https://app.test/cb?x=*';": '',
    "const redirect_uri = 'https://app.test:*/cb';": '',
    "const redirect_uri = 'myapp://cb';": "schemeWithoutDot 'myapp://cb'",
    "const redirect_uri = 'myapp:cb';": "schemeWithoutDot 'myapp:cb'",
    "const redirect_uri = 'com.app:/cb';": '',
    "const redirect_uri = 'vscode://cb';": '',
    "const redirect_uri = 'vscode2://cb';": "schemeWithoutDot 'vscode2://cb'",
    "const redirect_uri = 'exps://cb';": '',
    "const redirect_uri = 'ms-appx-web://cb';": '',
    "const redirect_uri = 'file:///cb';": '',
    "const redirect_uri = 'urn:ietf:wg:oauth:2.0:oob';": '',
  },
);

const waits = (code: string): string => `import http from 'node:http'; import open from 'open';\n${login} open(to);
const handler = (req, res) => { const code = new URL(req.url, 'http://localhost').searchParams.get('code'); res.end(); finish(code); };\n${code}`;

reports(
  'a listener that takes connections from other machines, and how it is bound',
  { rules: ['no-unsafe-redirect-uri'], within: waits },
  {
    'http.createServer(handler).listen(8080);':
      "listenerEverywhere listen ⇒ or http.createServer(handler).listen(8080, '127.0.0.1');",
    'http.createServer(handler).listen(8080, done);': '',
    'http.createServer(handler).listen(8080, () => done());':
      "listenerEverywhere listen ⇒ or http.createServer(handler).listen(8080, '127.0.0.1', () => done());",
    "http.createServer(handler).listen(8080, '0.0.0.0');":
      "listenerEverywhere '0.0.0.0' ⇒ or http.createServer(handler).listen(8080, '127.0.0.1');",
    "http.createServer(handler).listen(8080, '');":
      "listenerEverywhere '' ⇒ or http.createServer(handler).listen(8080, '127.0.0.1');",
    'http.createServer(handler).listen(8080, null);': 'listenerEverywhere listen',
    "const host = '0.0.0.0'; http.createServer(handler).listen(8080, host);":
      "listenerEverywhere '0.0.0.0' ⇒ or const host = '127.0.0.1'; http.createServer(handler).listen(8080, host);",
    "http.createServer(handler).listen(8080, '127.0.0.1');": '',
    'http.createServer(handler).listen({ port: 8080 });':
      "listenerEverywhere listen ⇒ or http.createServer(handler).listen({ port: 8080, host: '127.0.0.1' });",
    'http.createServer(handler).listen({ port });':
      "listenerEverywhere listen ⇒ or http.createServer(handler).listen({ port, host: '127.0.0.1' });",
    "http.createServer(handler).listen({ port: 8080, host: '::' });":
      "listenerEverywhere '::' ⇒ or http.createServer(handler).listen({ port: 8080, host: '127.0.0.1' });",
    'http.createServer(handler).listen({ port: 8080, host: undefined });': 'listenerEverywhere listen',
    'http.createServer(handler).listen({ path });': '',
    'http.createServer(handler).listen({ fd: 3 });': '',
    'http.createServer(handler).listen({});': 'listenerEverywhere listen',
    'const options = { port: 8080 }; http.createServer(handler).listen(options);':
      "listenerEverywhere listen ⇒ or const options = { port: 8080, host: '127.0.0.1' }; http.createServer(handler).listen(options);",
    'http.createServer(handler).listen(port);':
      "listenerEverywhere listen ⇒ or http.createServer(handler).listen(port, '127.0.0.1');",
    'http.createServer(handler).listen(redirectPort);':
      "listenerEverywhere listen ⇒ or http.createServer(handler).listen(redirectPort, '127.0.0.1');",
    'http.createServer(handler).listen(parseInt(x));':
      "listenerEverywhere listen ⇒ or http.createServer(handler).listen(parseInt(x), '127.0.0.1');",
    'http.createServer(handler).listen(await getPort());':
      "listenerEverywhere listen ⇒ or http.createServer(handler).listen(await getPort(), '127.0.0.1');",
    'http.createServer(handler).listen(getFreePort());':
      "listenerEverywhere listen ⇒ or http.createServer(handler).listen(getFreePort(), '127.0.0.1');",
    'http.createServer(handler).listen(port ?? x);':
      "listenerEverywhere listen ⇒ or http.createServer(handler).listen(port ?? x, '127.0.0.1');",
    'http.createServer(handler).listen(x ?? port);':
      "listenerEverywhere listen ⇒ or http.createServer(handler).listen(x ?? port, '127.0.0.1');",
    'http.createServer(handler).listen(x);': '',
    'http.createServer(handler).listen(x ? 1 : 2);':
      "listenerEverywhere listen ⇒ or http.createServer(handler).listen(x ? 1 : 2, '127.0.0.1');",
    'http.createServer(handler).listen(0);':
      "listenerEverywhere listen ⇒ or http.createServer(handler).listen(0, '127.0.0.1');",
    'http.createServer(handler).listen(8080, ...more);': '',
    "import fastify from 'fastify'; const app = fastify(); app.get('/cb', handler); app.listen({ port: 8080 });": '',
    'Bun.serve({ fetch: handler, port: 8080 });':
      "listenerEverywhere serve ⇒ or Bun.serve({ fetch: handler, port: 8080, hostname: '127.0.0.1' });",
    "Bun.serve({ fetch: handler, unix: '/tmp/a' });": '',
    'Bun.serve({ fetch: handler, port: 8080, ...more });': '',
    'Bun.serve({ fetch: handler, port: 8080, hostname });': '',
    'serve({ fetch: handler, port: 8080 });': '',
    'Bun.other({ fetch: handler, port: 8080 });': '',
  },
);
