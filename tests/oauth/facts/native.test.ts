// What shows a native client, which redirect URIs does it have, and on which interface does it wait for the response?
import { tells } from '../../support/facts';

const login = "const to = 'https://as.test/authorize?response_type=code&client_id=a&code_challenge=c';";

tells(
  'what shows a native client',
  { within: (code) => `${code}\n${login}\nconst redirect_uri = 'http://0.0.0.0:1/cb';`, about: ['redirect'] },
  {
    '': '',
    "import open from 'open';": "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    "import { app } from 'electron';": "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    "import type { app } from 'electron';": '',
    "const { shell } = require('electron');": "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    "const shell = await import('electron');": "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    "import { Linking } from 'react-native';": "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    "import * as vscode from 'vscode';": "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    "import { invoke } from '@tauri-apps/api/core';": "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    "import { Command } from 'commander';": "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    "import readline from 'node:readline';": '',
    "import express from 'express';": '',
    "import express from 'express'; import open from 'open';": '',
    'process.argv[2];': "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    'process.env.HOME;': '',
    'other.argv;': '',
    'shell.openExternal(to);': "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    'vscode.env.openExternal(to);': "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    'openBrowser(to);': "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    'openInBrowser(to);': "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    'window.open(to);': '',
    'exec(`xdg-open ${to}`);': "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    "exec('xdg-open ' + to);": "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    "spawn('open', [to]);": "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    "spawn('cmd', ['/c', 'start', to]);": "redirect http://0.0.0.0:1/cb 'http://0.0.0.0:1/cb' in 1",
    "exec('ls ' + to);": '',
    "run('xdg-open ' + to);": '',
    "import puppeteer from 'puppeteer'; import open from 'open';": '',
    "import { test } from '@playwright/test'; import open from 'open';": '',
  },
);

tells(
  'a redirect URI',
  { within: (code) => `import { shell } from 'electron';\n${login}\n${code}`, about: ['redirect'] },
  {
    "const redirect_uri = 'http://localhost:3000/cb';":
      "redirect http://localhost:3000/cb 'http://localhost:3000/cb' in 1",
    "const redirectUri = 'http://127.0.0.1:3000/cb';":
      "redirect http://127.0.0.1:3000/cb 'http://127.0.0.1:3000/cb' in 1",
    "const REDIRECT_URI = 'http://[::1]/cb';": "redirect http://[::1]/cb 'http://[::1]/cb' in 1",
    'const redirectURL = `http://localhost:${port}/cb`;':
      'redirect http://localhost:<…>/cb `http://localhost:${port}/cb` in 1',
    "const redirectUrl = 'http://' + host + '/cb';": "redirect http://<…>/cb 'http://' + host + '/cb' in 1",
    "const callbackUrl = 'http://app.test/cb';": "redirect http://app.test/cb 'http://app.test/cb' in 1",
    "const callback = 'http://app.test/cb';": '',
    "const uri = 'http://app.test/cb';": '',
    "const redirect_uri = 'myapp://cb';": "redirect myapp://cb 'myapp://cb' in 1",
    "const redirect_uri = 'com.app.test:/cb';": "redirect com.app.test:/cb 'com.app.test:/cb' in 1",
    "const redirect_uri = 'https://*.app.test/cb';": "redirect https://*.app.test/cb 'https://*.app.test/cb' in 1",
    "const redirect_uri = 'urn:ietf:wg:oauth:2.0:oob';":
      "redirect urn:ietf:wg:oauth:2.0:oob 'urn:ietf:wg:oauth:2.0:oob' in 1",
    "const redirect_uri = process.env.REDIRECT ?? 'http://localhost/cb';":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const redirect_uri = x ? 'http://localhost/a' : 'http://localhost/b';":
      "redirect http://localhost/a 'http://localhost/a' in 1 | redirect http://localhost/b 'http://localhost/b' in 1",
    "let redirect_uri; redirect_uri = 'http://localhost/cb';":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const settings = { redirect_uri: 'http://localhost/cb' };":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const settings = { 'redirectUri': 'http://localhost/cb' };":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const settings = { redirect_uris: ['http://localhost/a', 'http://localhost/b'] };":
      "redirect http://localhost/a 'http://localhost/a' in 1 | redirect http://localhost/b 'http://localhost/b' in 1",
    "class A { redirectUri = 'http://localhost/cb'; }": "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "this.redirectUri = 'http://localhost/cb';": "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "function redirectUri() { return 'http://localhost/cb'; }":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const getRedirectUri = () => 'http://localhost/cb';": "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "class A { get redirectUri() { return 'http://localhost/cb'; } }":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const f = (redirectUri = 'http://localhost/cb') => redirectUri;":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "params.set('redirect_uri', 'http://localhost/cb');": '',
    "go('https://as.test/authorize?response_type=code&client_id=a&redirect_uri=http://localhost/cb');":
      "redirect http://localhost/cb 'https://as.test/authorize?r…//localhost/cb' in 1",
    "go('https://as.test/authorize?response_type=code&client_id=a&redirect_uri=' + encodeURIComponent('http://localhost/cb'));":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const body = { grant_type: 'authorization_code', code, redirect_uri: 'http://localhost/cb' }; send(body);":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const redirect_uri = Platform.OS === 'web' ? 'http://app.test/cb' : 'com.app:/cb';":
      "redirect com.app:/cb 'com.app:/cb' in 1",
    "const redirect_uri = 'http://localhost:3000/api/auth/callback/x';":
      "redirect http://localhost:3000/api/auth/callback/x 'http://localhost:3000/api/auth/callback/x' in 1",
    "const redirect_uri = 'see http://localhost/cb for more';": '',
    'const redirect_uri = `Usage: http://localhost/cb`;':
      'redirect Usage: http://localhost/cb `Usage: http://localhost/cb` in 1',
    "const redirect_uri = '';": '',
    "if (redirect_uri === 'http://localhost/cb') f();": '',
    "type A = { redirect_uri: 'http://localhost/cb' };": '',
    "const post_logout_redirect_uri = 'http://localhost/out';": '',
    "const one = 'http://localhost/cb'; const a = { redirect_uri: one }; const b = { redirect_uri: one };":
      "redirect http://localhost/cb 'http://localhost/cb' in 1",
    "const a = { redirect_uri: 'http://localhost/cb' }; const b = { redirect_uri: 'http://localhost/cb' };":
      "redirect http://localhost/cb 'http://localhost/cb' in 2",
  },
);

const waits = (code: string): string => `import http from 'node:http'; import open from 'open';\n${login} open(to);
const handler = (req, res) => { const code = new URL(req.url, 'http://localhost').searchParams.get('code'); res.end(); finish(code); };\n${code}`;
tells(
  'where a client waits',
  { within: waits, about: ['listener'] },
  {
    'http.createServer(handler).listen(8080);': 'listener listen none',
    "http.createServer(handler).listen(8080, '127.0.0.1');": 'listener listen other',
    "http.createServer(handler).listen(8080, 'localhost');": 'listener listen other',
    "http.createServer(handler).listen(8080, '0.0.0.0');": "listener '0.0.0.0' everywhere",
    "http.createServer(handler).listen(8080, '::');": "listener '::' everywhere",
    'http.createServer(handler).listen(8080, host);': 'listener listen other',
    'http.createServer(handler).listen(8080, () => {});': 'listener listen none',
    'http.createServer(handler).listen(8080, 511);': 'listener listen none',
    'http.createServer(handler).listen(8080, undefined, () => {});': 'listener listen none',
    "http.createServer(handler).listen(8080, x ? '0.0.0.0' : 'localhost');": "listener '0.0.0.0' everywhere",
    'http.createServer(handler).listen(port);': 'listener listen none',
    'http.createServer(handler).listen(x ?? 8080);': 'listener listen other',
    'http.createServer(handler).listen(Number(x));': 'listener listen none',
    "http.createServer(handler).listen('8080');": 'listener listen none',
    "http.createServer(handler).listen('/tmp/socket');": 'listener listen other',
    'http.createServer(handler).listen(where);': 'listener listen other',
    'http.createServer(handler).listen(...where);': 'listener listen other',
    'http.createServer(handler).listen();': 'listener listen other',
    'http.createServer(handler).listen({ port: 8080 });': 'listener listen none',
    "http.createServer(handler).listen({ port: 8080, host: '127.0.0.1' });": 'listener listen other',
    "http.createServer(handler).listen({ port: 8080, host: '0.0.0.0' });": "listener '0.0.0.0' everywhere",
    "http.createServer(handler).listen({ path: '/tmp/socket' });": 'listener listen other',
    'http.createServer(handler).listen({ port: 8080, ...more });': 'listener listen other',
    'const server = http.createServer(handler); server.listen(8080);': 'listener listen none',
    'const server = http.createServer(); server.on("request", handler); server.listen(8080);': 'listener listen none',
    'const server = http.createServer(); server.listen(8080, () => server.close());': '',
    'http.createServer({}).listen(8080);': '',
    'http.createServer({}, handler).listen(8080);': 'listener listen none',
    'new http.Server(handler).listen(8080);': 'listener listen none',
    'const make = () => http.createServer(handler); make().listen(8080);': 'listener listen none',
    "const { createServer } = require('http'); createServer(handler).listen(8080);": 'listener listen none',
    "import https from 'node:https'; https.createServer(handler).listen(8080);": 'listener listen none',
    "import express from 'express'; const app = express(); app.get('/cb', handler); app.listen(8080);":
      'listener listen none',
    "import express from 'express'; const app = express(); app.get('/cb', handler); app.listen(8080, '127.0.0.1');":
      'listener listen other',
    "import fastify from 'fastify'; const app = fastify(); app.get('/cb', handler); app.listen({ port: 8080 });":
      'listener listen none',
    "import fastify from 'fastify'; const app = fastify(); app.get('/cb', handler); app.listen({ port: 8080, host: '0.0.0.0' });":
      "listener '0.0.0.0' everywhere",
    "import { serve } from '@hono/node-server'; serve({ fetch: handler, port: 8080 });": 'listener serve none',
    "import { serve } from '@hono/node-server'; serve({ fetch: handler, port: 8080, hostname: '127.0.0.1' });":
      'listener serve other',
    'Bun.serve({ fetch: handler, port: 8080 });': 'listener serve none',
    "Bun.serve({ fetch: handler, port: 8080, hostname: '0.0.0.0' });": "listener '0.0.0.0' everywhere",
    'Deno.serve({ port: 8080 }, handler);': 'listener serve none',
    "Deno.serve({ port: 8080, hostname: '127.0.0.1' }, handler);": 'listener serve other',
    'other.listen(8080);': '',
    "import net from 'node:net'; net.createServer(handler).listen(8080);": '',
  },
);

const serves = (code: string): string => `import http from 'node:http';\n${login}
const server = http.createServer((req, res) => { const code = new URL(req.url, 'http://localhost').searchParams.get('code'); res.end(); finish(code); });\nserver.listen(8080);\n${code}`;
tells(
  'a server that waits for one response',
  { within: serves, about: ['listener'] },
  {
    '': '',
    'server.close();': 'listener listen none',
    'function finish() { server.close(); }': 'listener listen none',
    "process.on('SIGTERM', () => server.close());": '',
    "const stop = () => server.close(); process.on('SIGINT', stop);": '',
    "const stop = () => server.close(); process.on('SIGINT', stop); done.then(stop);": 'listener listen none',
    'db.close();': '',
    'httpServer.destroy();': 'listener listen none',
    "import express from 'express'; server.close();": '',
    "if (url.pathname === '/token') issue(); server.close();": '',
    "if (url.pathname === '/authorize') go(); server.close();": '',
    "app.post('/token', (req, res) => issue()); server.close();": '',
    "fetch('/token'); server.close();": 'listener listen none',
    "log('Return to the terminal');": 'listener listen none',
    "import puppeteer from 'puppeteer'; server.close();": '',
  },
);

tells(
  'a grant that is forbidden',
  { about: ['grant'] },
  {
    "go('https://as.test/authorize?response_type=token&client_id=a');":
      "grant implicit 'https://as.test/authorize?r…en&client_id=a'",
    "go('https://as.test/authorize?response_type=id_token%20token&client_id=a');":
      "grant implicit 'https://as.test/authorize?r…en&client_id=a'",
    "go('https://as.test/authorize?response_type=code%20token&client_id=a');":
      "grant implicit 'https://as.test/authorize?r…en&client_id=a'",
    "go('https://as.test/authorize?response_type=id_token&client_id=a');": '',
    "go(`https://as.test/authorize?response_type=${x ? 'token' : 'code'}&client_id=a`);": "grant implicit 'token'",
    "const p = { response_type: 'token', client_id: 'a', redirect_uri: 'b' }; send(p);": "grant implicit 'token'",
    "const p = { responseType: 'token', clientId: 'a', redirectUri: 'b' }; send(p);": "grant implicit 'token'",
    "const p = { responseType: 'token' }; axios(p);": '',
    "const p = { response_type: 'token' };": '',
    "const p = { response_types: ['token'], client_id: 'a' };": '',
    "if (response_type === 'token') deny();": '',
    "fetch(url, { body: new URLSearchParams({ grant_type: 'password', username, password }) });":
      "grant password 'password'",
    "fetch(url, { body: JSON.stringify({ grant_type: 'password', username: u, password: p, client_id: 'a' }) });":
      "grant password 'password'",
    'fetch(url, { body: `grant_type=password&username=${u}&password=${p}` });':
      'grant password `grant_type=password&usernam…&password=${p}`',
    "const b = new URLSearchParams(); b.append('grant_type', 'password'); b.append('username', u); b.append('password', p);":
      "grant password 'password'",
    "send({ grant_type: 'password' });": '',
    "send({ grantType: 'password', username: u, password: p });": "grant password 'password'",
    "send({ grant_type: x ? 'password' : 'refresh_token', username: u, password: p });": '',
    "if (body.grant_type === 'password') issue(body.username, body.password);": '',
    "send({ type: 'password', username: u, password: p }); // grant_type": '',
    "z.object({ grant_type: z.literal('password') });": '',
    "expect(b).toEqual({ grant_type: 'password', username: 'a', password: 'b' });": '',
    "res.json({ grant_type: 'password', username: u, password: p });": "grant password 'password'",
  },
);
