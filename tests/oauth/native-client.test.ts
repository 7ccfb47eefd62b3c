// Which files show a native client, and what is unsafe about the addresses at which it waits?
import { describe, expect, it } from 'vitest';
import { hostKind } from '../../src/oauth/redirects/hosts';
import { flawOf } from '../../src/oauth/redirects/redirect-uri';
import { analyse } from '../support/analyse';

describe('hosts', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.0.0.53', 'loopback'],
    ['::1', 'loopback'],
    ['[::1]', 'loopback'],
    ['localhost', 'localhost'],
    ['app.localhost', 'localhost'],
    ['0.0.0.0', 'everywhere'],
    ['::', 'everywhere'],
    ['', 'everywhere'],
    ['10.0.0.1', 'other'],
    ['127.example.com', 'other'],
    ['localhost.example.com', 'other'],
  ])('%s is %s', (host, kind) => {
    expect(hostKind(host)).toBe(kind);
  });
});

describe('redirect URIs of a native client', () => {
  const flawsIn = (code: string): (string | undefined)[] =>
    (analyse(`import open from 'open';\n${code}\nopen(url);`)?.redirectUris ?? []).map(flawOf);

  it.each([
    ["const redirectUri = 'http://localhost/callback';", ['localhost']],
    ["const redirectUri = 'http://LOCALHOST:80/callback';", ['localhost']],
    ["const redirectUri = 'https://localhost:8443/callback';", [undefined]],
    ["const redirectUri = 'http://127.0.0.1:0/callback';", [undefined]],
    ["const redirectUri = 'http://0.0.0.0:1/callback';", ['everyInterface']],
    ["const redirectUri = 'http://example.com/callback';", ['plainHttp']],
    ['const redirectUri = `http://${host}/callback`;', [undefined]],
    ["const redirectUri = 'https://example.com/*';", ['wildcard']],
    ["const redirectUri = 'myapp:/callback';", ['schemeWithoutDot']],
    ["const redirectUri = 'com.example.app:/callback';", [undefined]],
    ["const redirectUri = 'cursor://example/callback';", [undefined]],
    ["config.redirect_uri = 'http://localhost/a';", ['localhost']],
    ["class A { static redirectUri = 'http://localhost/a'; }", ['localhost']],
    ["const redirectUri = local ? 'http://localhost/a' : 'https://example.com/a';", ['localhost', undefined]],
    ["const notes = 'http://localhost/a', redirectUri = undefined;", []],
  ])('%s', (code, flaws) => {
    expect(flawsIn(code)).toEqual(flaws);
  });

  it('are none of the model where the file shows no native client', () => {
    expect(analyse("export const redirectUri = 'http://localhost/callback';")?.redirectUris).toEqual([]);
  });

  it.each([
    ['its command line', 'process.argv[2];'],
    ['an import of Electron', "import { app } from 'electron';"],
    ['an import of a module for command lines', "import { Command } from 'commander';"],
    ['a required opener', "const open = require('open');"],
    ['an opener that is loaded late', "const { default: open } = await import('open');"],
    ['a program that opens addresses', "spawn('xdg-open', [url]);"],
    ['a hash-bang', '#!/usr/bin/env node'],
  ])('are read where the file shows %s', (_sign, sign) => {
    const code = `${sign}\nexport const redirectUri = 'http://localhost/callback';`;
    expect(analyse(code)?.redirectUris.map(flawOf)).toEqual(['localhost']);
  });
});
