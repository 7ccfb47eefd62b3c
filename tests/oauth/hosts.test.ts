// What kind of host is written, and what is wrong with a redirect URI? Each form beside its near miss.
import { describe, expect, it } from 'vitest';
import { hostKind } from '../../src/oauth/redirects/hosts';
import { flawOf } from '../../src/oauth/redirects/redirect-uri';

describe('the kind of a host', () => {
  it.each([
    ['loopback', ['127.0.0.1', '127.1.2.3', '127.255.255.255', '::1', '[::1]', '0:0:0:0:0:0:0:1', '0::1', '::0001']],
    ['loopback', ['::ffff:127.0.0.1', '::FFFF:127.1.1.1', ' 127.0.0.1 ', '0000:0000::1']],
    ['localhost', ['localhost', 'LOCALHOST', ' localhost', 'app.localhost', 'a.b.LocalHost']],
    ['everywhere', ['', ' ', '0.0.0.0', '::', '[::]', '::0', '*']],
    ['other', ['127.0.0', '127.0.0.1.2', '127.0.0.1234', '128.0.0.1', '1127.0.0.1', '127.0.0.1.test', 'a127.0.0.1']],
    ['other', ['::2', '::12', '::11', '1::1', 'a::1', '::1a', '::ffff:128.0.0.1', 'x::ffff:127.0.0.1']],
    ['other', ['localhost.test', 'notlocalhost', 'localhost1', 'local.host', '0.0.0.1', '00.0.0.0', '**', 'a.*']],
    ['other', ['as.test', '10.0.0.1', '::00', '[0.0.0.0]a']],
  ] as const)('is %s', (kind, hosts) => {
    expect(hosts.map((host) => [host, hostKind(host)])).toEqual(hosts.map((host) => [host, kind]));
  });
});

describe('the flaw of a redirect URI', () => {
  const flawsOf = (uris: readonly string[]): unknown[] =>
    uris.map((visible) => flawOf({ visible, places: [], node: undefined as never }));

  it.each([
    [undefined, ['https://as.test/cb', 'http://127.0.0.1:1/cb', 'http://[::1]:1/cb', 'https://localhost/cb']],
    [undefined, ['com.app:/cb', 'com.app://cb', 'vscode://a.b/cb', 'VSCODE://a', 'urn:ietf:wg:oauth:2.0:oob']],
    [undefined, ['/cb', 'cb', '//as.test', '1http://a', '://a', 'a b://c', 'http://a b', 'http://\0/cb', 'http:///cb']],
    [undefined, ['http://127.0.0.1/cb?a=*', 'http://127.0.0.1/cb#*', 'http://\0:8080/cb', 'http://a.\0/cb']],
    [
      'plainHttp',
      ['http://as.test', 'http://as.test/cb', 'HTTP://AS.TEST', 'http://127.0.0.1.test/cb', 'http://as.test?x'],
    ],
    ['localhost', ['http://localhost', 'http://localhost:1', 'http://LOCALHOST/cb', 'http://a.localhost:\0/cb']],
    ['everyInterface', ['http://0.0.0.0', 'http://0.0.0.0:1/cb', 'https://[::]:1/cb', 'https://0.0.0.0']],
    ['wildcard', ['http://*/cb', 'https://*.as.test/cb', 'https://as.test/*', 'http://127.0.0.1/*/cb', 'http://\0/*']],
    ['schemeWithoutDot', ['app2://cb', 'myapp:cb', 'MyApp://cb', 'vscode-x://a', 'my-app+1://a', 'xvscode://a']],
  ])('is %s', (flaw, uris) => {
    expect(flawsOf(uris)).toEqual(uris.map(() => flaw));
  });
});
