// Where may the authorization response of a native client be seen by others (RFC 8252)?
import { RuleTester } from '../support/rule-tester';
import rule from '../../rules/no-unsafe-redirect-uri';

new RuleTester().run('no-unsafe-redirect-uri', rule, {
  reported: [
    {
      name: 'an app of Express waits for one answer and closes, and asks the user to open the login',
      code: `import express from 'express';
export function authorize(address, port) {
  return new Promise((resolve) => {
    const app = express();
    app.get('/auth/callback', (req, res) => {
      const { code, state } = req.query;
      res.send('<h1>Done. You can close this window.</h1>');
      server.close();
      resolve({ code, state });
    });
    const server = app.listen(port, () => {
      console.error(\`Please open this URL in your browser: \${address}\`);
    });
  });
}
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 11,
          column: 24,
          endLine: 11,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import express from 'express';
export function authorize(address, port) {
  return new Promise((resolve) => {
    const app = express();
    app.get('/auth/callback', (req, res) => {
      const { code, state } = req.query;
      res.send('<h1>Done. You can close this window.</h1>');
      server.close();
      resolve({ code, state });
    });
    const server = app.listen(port, '127.0.0.1', () => {
      console.error(\`Please open this URL in your browser: \${address}\`);
    });
  });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an app of Fastify that a program opens for one login and closes',
      code: `import Fastify from 'fastify';
import open from 'open';

export async function login(config) {
  const app = Fastify();
  const verifier = generateCodeVerifier();
  const url = await client.authorizationUrl({ code_challenge: await challengeOf(verifier), code_challenge_method: 'S256' });
  const code = await new Promise((resolve) => {
    app.get('/callback', async (request, reply) => {
      resolve(request.query.code);
      return reply.send('You can close this window.');
    });
    app.listen({ port: 8976, host: '0.0.0.0' }).then(() => open(url));
  });
  await app.close();
  return client.exchange(code, verifier);
}
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 13,
          column: 36,
          endLine: 13,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import Fastify from 'fastify';
import open from 'open';

export async function login(config) {
  const app = Fastify();
  const verifier = generateCodeVerifier();
  const url = await client.authorizationUrl({ code_challenge: await challengeOf(verifier), code_challenge_method: 'S256' });
  const code = await new Promise((resolve) => {
    app.get('/callback', async (request, reply) => {
      resolve(request.query.code);
      return reply.send('You can close this window.');
    });
    app.listen({ port: 8976, host: '127.0.0.1' }).then(() => open(url));
  });
  await app.close();
  return client.exchange(code, verifier);
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a desktop app waits for the code with a framework of the web',
      code: `import express from 'express';
import { BrowserWindow } from 'electron';
export class Login {
  constructor() {
    this.server = express();
    this.server.get('/callback', (req, res) => {
      this.redeem(req.query.code);
      res.send('You can close this window.');
    });
  }
  start() {
    this.server.listen(5000, () => BrowserWindow.getAllWindows()[0].webContents.send('waiting'));
  }
}
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 12,
          column: 17,
          endLine: 12,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import express from 'express';
import { BrowserWindow } from 'electron';
export class Login {
  constructor() {
    this.server = express();
    this.server.get('/callback', (req, res) => {
      this.redeem(req.query.code);
      res.send('You can close this window.');
    });
  }
  start() {
    this.server.listen(5000, '127.0.0.1', () => BrowserWindow.getAllWindows()[0].webContents.send('waiting'));
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a command line client registers itself, and waits for the response',
      code: `#!/usr/bin/env node
const redirectUri = 'http://localhost:3000/callback';
const client = { client_name: 'Demo', grant_types: ['authorization_code'], redirect_uris: [redirectUri] };
await fetch(admin + '/clients', { method: 'POST', body: JSON.stringify(client) });
export const codeOf = (address) => new URL(address).searchParams.get('code');
`,
      errors: [
        {
          messageId: 'localhost',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `#!/usr/bin/env node
const redirectUri = 'http://127.0.0.1:3000/callback';
const client = { client_name: 'Demo', grant_types: ['authorization_code'], redirect_uris: [redirectUri] };
await fetch(admin + '/clients', { method: 'POST', body: JSON.stringify(client) });
export const codeOf = (address) => new URL(address).searchParams.get('code');
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a program that opens the login in the browser receives the answer on every interface, and stays up',
      code: `import express from 'express';
import open from 'open';
export async function connect(id) {
  express()
    .get('/', (request, response) => {
      keep(request.query.code);
      response.send('Connected.');
    })
    .listen(8976);
  await open('https://login.example.com/authorize?response_type=code&code_challenge=x&client_id=' + id);
}
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 9,
          column: 6,
          endLine: 9,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import express from 'express';
import open from 'open';
export async function connect(id) {
  express()
    .get('/', (request, response) => {
      keep(request.query.code);
      response.send('Connected.');
    })
    .listen(8976, '127.0.0.1');
  await open('https://login.example.com/authorize?response_type=code&code_challenge=x&client_id=' + id);
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a program that opens the browser and ends once its route is answered listens on every interface',
      code: `import express from 'express';
import open from 'open';
const app = express();
app.get('/callback', async (request, response) => {
  await redeem(request.query.code, codeVerifier);
  response.send('You can close this window.');
  setTimeout(() => process.exit(0), 100);
});
app.listen(8976, () => open(authorizationUrl));
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import express from 'express';
import open from 'open';
const app = express();
app.get('/callback', async (request, response) => {
  await redeem(request.query.code, codeVerifier);
  response.send('You can close this window.');
  setTimeout(() => process.exit(0), 100);
});
app.listen(8976, '127.0.0.1', () => open(authorizationUrl));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a redirect URI is sent with a query added to it, and reported once',
      code: `import open from 'open';
const redirectUri = 'http://localhost:8976/callback';
open('https://as.example/authorize?' + new URLSearchParams({
  response_type: 'code', client_id: 'cli', redirect_uri: \`\${redirectUri}?local=1\`,
  code_challenge: challenge, code_challenge_method: 'S256',
}));
`,
      errors: [
        {
          messageId: 'localhost',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `import open from 'open';
const redirectUri = 'http://127.0.0.1:8976/callback';
open('https://as.example/authorize?' + new URLSearchParams({
  response_type: 'code', client_id: 'cli', redirect_uri: \`\${redirectUri}?local=1\`,
  code_challenge: challenge, code_challenge_method: 'S256',
}));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the callback listener gives the address of the response to openid-client',
      code: `import * as client from 'openid-client';
import http from 'node:http';
import open from 'open';
const server = http.createServer(async (request, response) => {
  const address = new URL(request.url, 'http://127.0.0.1:8976');
  await client.authorizationCodeGrant(config, address, { pkceCodeVerifier: codeVerifier });
  response.end('You can close this window.');
});
server.listen(8976, () => open(client.buildAuthorizationUrl(config, parameters).href));
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 9,
          column: 8,
          endLine: 9,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import * as client from 'openid-client';
import http from 'node:http';
import open from 'open';
const server = http.createServer(async (request, response) => {
  const address = new URL(request.url, 'http://127.0.0.1:8976');
  await client.authorizationCodeGrant(config, address, { pkceCodeVerifier: codeVerifier });
  response.end('You can close this window.');
});
server.listen(8976, '127.0.0.1', () => open(client.buildAuthorizationUrl(config, parameters).href));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the callback listener lets openid-client read the response',
      code: `const http = require('node:http');
const open = require('open');
http.createServer(async (request, response) => {
  const parameters = client.callbackParams(request);
  await client.callback('http://127.0.0.1:8976', parameters, { code_verifier: codeVerifier });
  response.end('You can close this window.');
}).listen(8976);
open(client.authorizationUrl({ code_challenge: challenge, code_challenge_method: 'S256' }));
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 7,
          column: 4,
          endLine: 7,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `const http = require('node:http');
const open = require('open');
http.createServer(async (request, response) => {
  const parameters = client.callbackParams(request);
  await client.callback('http://127.0.0.1:8976', parameters, { code_verifier: codeVerifier });
  response.end('You can close this window.');
}).listen(8976, '127.0.0.1');
open(client.authorizationUrl({ code_challenge: challenge, code_challenge_method: 'S256' }));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the callback listener has no host',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976);
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 8,
          column: 8,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976, '127.0.0.1');
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the callback listener has a callback in the place of the host',
      code: `import http from 'node:http';
import open from 'open';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(port, () => open(authorizationUrl));
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 9,
          column: 8,
          endLine: 9,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import http from 'node:http';
import open from 'open';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(port, '127.0.0.1', () => open(authorizationUrl));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the callback listener asks the system for a port on every interface',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(0, () => resolve(server.address().port));
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 8,
          column: 8,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(0, '127.0.0.1', () => resolve(server.address().port));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the callback listener names every interface',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976, '0.0.0.0');
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 8,
          column: 21,
          endLine: 8,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976, '127.0.0.1');
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the callback listener names every IPv6 interface',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976, '::', ready);
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 8,
          column: 21,
          endLine: 8,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976, '127.0.0.1', ready);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the host falls back to every interface',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976, process.env.CALLBACK_HOST || '0.0.0.0');
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 8,
          column: 50,
          endLine: 8,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976, process.env.CALLBACK_HOST || '127.0.0.1');
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the options of the listener have no host',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen({ port: 8976 }, ready);
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 8,
          column: 8,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen({ port: 8976, host: '127.0.0.1' }, ready);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the options of the listener name every interface',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen({ port: 8976, host: '0.0.0.0' });
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 8,
          column: 35,
          endLine: 8,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen({ port: 8976, host: '127.0.0.1' });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the listener is started where it is made',
      code: `const http = require('http');
const open = require('open');
const server = http
  .createServer((request, response) => {
    const query = new URL(request.url, 'http://127.0.0.1').searchParams;
    finish(query.get('code'), query.get('state'), codeVerifier);
    response.end('You can close this window.');
    server.close();
  })
  .listen(3000, () => open(authorizationUrl));
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 10,
          column: 4,
          endLine: 10,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `const http = require('http');
const open = require('open');
const server = http
  .createServer((request, response) => {
    const query = new URL(request.url, 'http://127.0.0.1').searchParams;
    finish(query.get('code'), query.get('state'), codeVerifier);
    response.end('You can close this window.');
    server.close();
  })
  .listen(3000, '127.0.0.1', () => open(authorizationUrl));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the listener is kept in a field',
      code: `import { createServer } from 'http';
class Login {
  start(codeVerifier) {
    this.server = createServer((request, response) => {
      const code = new URL(request.url, 'http://127.0.0.1').searchParams.get('code');
      this.finish(code, codeVerifier);
      this.server.close();
    });
    this.server.listen(this.port);
  }
}
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 9,
          column: 17,
          endLine: 9,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import { createServer } from 'http';
class Login {
  start(codeVerifier) {
    this.server = createServer((request, response) => {
      const code = new URL(request.url, 'http://127.0.0.1').searchParams.get('code');
      this.finish(code, codeVerifier);
      this.server.close();
    });
    this.server.listen(this.port, '127.0.0.1');
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the port is read from the environment',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(Number(process.env.PORT));
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 8,
          column: 8,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(Number(process.env.PORT), '127.0.0.1');
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an HTTPS listener has no host',
      code: `import https from 'https';
const server = https.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8443);
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 8,
          column: 8,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import https from 'https';
const server = https.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8443, '127.0.0.1');
`,
            },
          ],
        },
      ],
    },
    {
      name: 'express waits for the code of a command line login and goes',
      code: `import express from 'express';
import open from 'open';
const app = express();
app.get('/callback', (request, response) => {
  finish(request.query.code, codeVerifier);
  response.send('Done');
  server.close();
});
const server = app.listen(8976, () => open(authorizationUrl));
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 9,
          column: 20,
          endLine: 9,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import express from 'express';
import open from 'open';
const app = express();
app.get('/callback', (request, response) => {
  finish(request.query.code, codeVerifier);
  response.send('Done');
  server.close();
});
const server = app.listen(8976, '127.0.0.1', () => open(authorizationUrl));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Bun listens on every interface by default',
      code: `const server = Bun.serve({
  port: 8976,
  fetch(request) {
    finish(new URL(request.url).searchParams.get('code'), codeVerifier);
    server.stop();
    return new Response('Done');
  },
});
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 1,
          column: 20,
          endLine: 1,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `const server = Bun.serve({
  port: 8976,
  fetch(request) {
    finish(new URL(request.url).searchParams.get('code'), codeVerifier);
    server.stop();
    return new Response('Done');
  },
  hostname: '127.0.0.1',
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Bun is told to listen on every interface',
      code: `const server = Bun.serve({
  hostname: '0.0.0.0',
  port: 8976,
  fetch(request) {
    finish(new URL(request.url).searchParams.get('code'), codeVerifier);
    server.stop();
    return new Response('Done');
  },
});
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 2,
          column: 13,
          endLine: 2,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `const server = Bun.serve({
  hostname: '127.0.0.1',
  port: 8976,
  fetch(request) {
    finish(new URL(request.url).searchParams.get('code'), codeVerifier);
    server.stop();
    return new Response('Done');
  },
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Deno listens on every interface by default',
      code: `const server = Deno.serve({ port: 8976 }, (request) => {
  finish(new URL(request.url).searchParams.get('code'), codeVerifier);
  queueMicrotask(() => server.shutdown());
  return new Response('Done');
});
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 1,
          column: 21,
          endLine: 1,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `const server = Deno.serve({ port: 8976, hostname: '127.0.0.1' }, (request) => {
  finish(new URL(request.url).searchParams.get('code'), codeVerifier);
  queueMicrotask(() => server.shutdown());
  return new Response('Done');
});
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Hono waits for the code of a command line login',
      code: `import { Hono } from 'hono';
import { serve } from '@hono/node-server';
import open from 'open';
const app = new Hono();
app.get('/callback', (c) => {
  finish(c.req.query('code'), codeVerifier);
  return c.text('Done');
});
const query = (url) => new URL(url).searchParams.get('code');
const server = serve({ fetch: app.fetch, port: 8976 });
open(authorizationUrl);
stopLater(() => server.close());
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 10,
          column: 16,
          endLine: 10,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import { Hono } from 'hono';
import { serve } from '@hono/node-server';
import open from 'open';
const app = new Hono();
app.get('/callback', (c) => {
  finish(c.req.query('code'), codeVerifier);
  return c.text('Done');
});
const query = (url) => new URL(url).searchParams.get('code');
const server = serve({ fetch: app.fetch, port: 8976, hostname: '127.0.0.1' });
open(authorizationUrl);
stopLater(() => server.close());
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Fastify is told to listen on every interface',
      code: `import fastify from 'fastify';
import open from 'open';
const server = fastify();
server.get('/callback', async (request) => {
  finish(request.query.code, codeVerifier);
  server.close();
});
await server.listen({ port: 8976, host: '0.0.0.0' });
await open(authorizationUrl);
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 8,
          column: 41,
          endLine: 8,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import fastify from 'fastify';
import open from 'open';
const server = fastify();
server.get('/callback', async (request) => {
  finish(request.query.code, codeVerifier);
  server.close();
});
await server.listen({ port: 8976, host: '127.0.0.1' });
await open(authorizationUrl);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a command line client redirects to localhost',
      code: `import open from 'open';
const redirectUri = 'http://localhost:8976/callback';
await open(\`https://login.example.com/authorize?response_type=code&client_id=cli&redirect_uri=\${redirectUri}&code_challenge=\${challenge}&code_challenge_method=S256\`);
`,
      errors: [
        {
          messageId: 'localhost',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `import open from 'open';
const redirectUri = 'http://127.0.0.1:8976/callback';
await open(\`https://login.example.com/authorize?response_type=code&client_id=cli&redirect_uri=\${redirectUri}&code_challenge=\${challenge}&code_challenge_method=S256\`);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the port of localhost is chosen at run time',
      code: `import open from 'open';
const redirectUri = \`http://localhost:\${port}/callback\`;
await open(authorizationUrlFor(redirectUri, codeChallenge));
`,
      errors: [
        {
          messageId: 'localhost',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `import open from 'open';
const redirectUri = \`http://127.0.0.1:\${port}/callback\`;
await open(authorizationUrlFor(redirectUri, codeChallenge));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a file with a callback listener redirects to localhost',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976, '127.0.0.1');
export const redirect_uri = 'http://localhost:8976/callback';
`,
      errors: [
        {
          messageId: 'localhost',
          line: 9,
          column: 29,
          endLine: 9,
          endColumn: 61,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976, '127.0.0.1');
export const redirect_uri = 'http://127.0.0.1:8976/callback';
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constructor of a client library is given localhost',
      code: `import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(keys.id, keys.secret, 'http://localhost:3000/oauth2callback');
const command = process.argv[2];
`,
      errors: [
        {
          messageId: 'localhost',
          line: 2,
          column: 55,
          endLine: 2,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(keys.id, keys.secret, 'http://127.0.0.1:3000/oauth2callback');
const command = process.argv[2];
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the registration of a client names localhost',
      code: `import open from 'open';
export const metadata = {
  client_name: 'Example',
  redirect_uris: ['http://localhost:8976/callback'],
  grant_types: ['authorization_code'],
};
await open(authorizationUrl);
`,
      errors: [
        {
          messageId: 'localhost',
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 51,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `import open from 'open';
export const metadata = {
  client_name: 'Example',
  redirect_uris: ['http://127.0.0.1:8976/callback'],
  grant_types: ['authorization_code'],
};
await open(authorizationUrl);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the default of an option is localhost',
      code: `import { program } from 'commander';
program.option('--port <port>');
export function login({ redirectUri = 'http://localhost:8976/callback', codeVerifier }) {
  return start(redirectUri, codeVerifier);
}
`,
      errors: [
        {
          messageId: 'localhost',
          line: 3,
          column: 39,
          endLine: 3,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `import { program } from 'commander';
program.option('--port <port>');
export function login({ redirectUri = 'http://127.0.0.1:8976/callback', codeVerifier }) {
  return start(redirectUri, codeVerifier);
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the child process opens the browser',
      code: `import { exec } from 'node:child_process';
const redirectUri = 'http://localhost:8976/callback';
exec(\`open "\${authorizationUrl}"\`);
remember(codeVerifier);
`,
      errors: [
        {
          messageId: 'localhost',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `import { exec } from 'node:child_process';
const redirectUri = 'http://127.0.0.1:8976/callback';
exec(\`open "\${authorizationUrl}"\`);
remember(codeVerifier);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'VS Code opens the browser',
      code: `import * as vscode from 'vscode';
const redirectUri = 'http://localhost:8976/callback';
await vscode.env.openExternal(vscode.Uri.parse(authorizationUrl));
`,
      errors: [
        {
          messageId: 'localhost',
          line: 2,
          column: 21,
          endLine: 2,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `import * as vscode from 'vscode';
const redirectUri = 'http://127.0.0.1:8976/callback';
await vscode.env.openExternal(vscode.Uri.parse(authorizationUrl));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Electron redirects to every interface',
      code: `import { shell } from 'electron';
const config = { clientId: 'desktop', redirectUri: 'http://0.0.0.0:8976/callback' };
shell.openExternal(authorizationUrl);
`,
      errors: [
        {
          messageId: 'everyInterface',
          line: 2,
          column: 52,
          endLine: 2,
          endColumn: 82,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `import { shell } from 'electron';
const config = { clientId: 'desktop', redirectUri: 'http://127.0.0.1:8976/callback' };
shell.openExternal(authorizationUrl);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'Electron redirects to another host without encryption',
      code: `import { shell } from 'electron';
const config = { clientId: 'desktop', redirectUri: 'http://auth.example.com/callback' };
shell.openExternal(authorizationUrl);
`,
      errors: [{ messageId: 'plainHttp', line: 2, column: 52, endLine: 2, endColumn: 86 }],
    },
    {
      name: 'an address of the local network is not loopback',
      code: `import { shell } from 'electron';
const redirectUri = 'http://192.168.0.10:8976/callback';
shell.openExternal(authorizationUrl);
`,
      errors: [{ messageId: 'plainHttp', line: 2, column: 21, endLine: 2, endColumn: 56 }],
    },
    {
      name: 'a wildcard stands in the path',
      code: `import { shell } from 'electron';
const redirectUri = 'https://app.example.com/callback/*';
shell.openExternal(authorizationUrl);
`,
      errors: [{ messageId: 'wildcard', line: 2, column: 21, endLine: 2, endColumn: 57 }],
    },
    {
      name: 'a wildcard stands in the host',
      code: `import { shell } from 'electron';
const redirectUri = 'https://*.example.com/callback';
shell.openExternal(authorizationUrl);
`,
      errors: [{ messageId: 'wildcard', line: 2, column: 21, endLine: 2, endColumn: 53 }],
    },
    {
      name: 'a private-use scheme of Electron has no dot',
      code: `import { shell } from 'electron';
const redirectUri = 'example-app://callback';
shell.openExternal(authorizationUrl);
`,
      errors: [{ messageId: 'schemeWithoutDot', line: 2, column: 21, endLine: 2, endColumn: 45 }],
    },
    {
      name: 'a private-use scheme of React Native has no dot',
      code: `import { authorize } from 'react-native-app-auth';
const config = {
  issuer: 'https://login.example.com',
  clientId: 'mobile',
  redirectUrl: 'exampleapp://oauth/callback',
};
export const login = () => authorize(config);
`,
      errors: [{ messageId: 'schemeWithoutDot', line: 5, column: 16, endLine: 5, endColumn: 45 }],
    },
    {
      name: 'localhost is allowed, another host is not',
      options: [{ allowLocalhost: true }],
      code: `import open from 'open';
const redirectUris = ['http://localhost:8976/callback', 'http://auth.example.com/callback'];
await open(authorizationUrl);
`,
      errors: [{ messageId: 'plainHttp', line: 2, column: 57, endLine: 2, endColumn: 91 }],
    },
    {
      name: 'the redirect URI of the authorization request names localhost',
      code: `import open from 'open';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'cli');
url.searchParams.set('redirect_uri', 'http://localhost:8976/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
await open(url.href);
`,
      errors: [
        {
          messageId: 'localhost',
          line: 5,
          column: 38,
          endLine: 5,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `import open from 'open';
const url = new URL('https://login.example.com/authorize');
url.searchParams.set('response_type', 'code');
url.searchParams.set('client_id', 'cli');
url.searchParams.set('redirect_uri', 'http://127.0.0.1:8976/callback');
url.searchParams.set('code_challenge', codeChallenge);
url.searchParams.set('code_challenge_method', 'S256');
await open(url.href);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the same URI written twice is one defect',
      code: `import open from 'open';
const authorization = { redirect_uri: 'http://localhost:8976/callback', response_type: 'code' };
const token = { redirect_uri: 'http://localhost:8976/callback', code_verifier: codeVerifier };
await open(authorizationUrl);
`,
      errors: [
        {
          messageId: 'localhost',
          line: 2,
          column: 39,
          endLine: 2,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `import open from 'open';
const authorization = { redirect_uri: 'http://127.0.0.1:8976/callback', response_type: 'code' };
const token = { redirect_uri: 'http://127.0.0.1:8976/callback', code_verifier: codeVerifier };
await open(authorizationUrl);
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the response of the implicit grant is awaited on every interface',
      code: `import http from 'node:http';
import express from 'express';
import open from 'open';
const app = express();
const server = http.createServer(app);
app.get('/token', (request, response) => {
  response.sendStatus(200);
  server.close();
  finish(request.query.access_token);
});
server.listen(8976, () => open('https://login.example.com/authorize?response_type=token'));
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 11,
          column: 8,
          endLine: 11,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import http from 'node:http';
import express from 'express';
import open from 'open';
const app = express();
const server = http.createServer(app);
app.get('/token', (request, response) => {
  response.sendStatus(200);
  server.close();
  finish(request.query.access_token);
});
server.listen(8976, '127.0.0.1', () => open('https://login.example.com/authorize?response_type=token'));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the response is taken apart by a function of another file',
      code: `import { createServer } from 'node:http';
import open from 'open';
import { responseOf } from './response';
const server = createServer();
server.on('request', (request) => {
  const { code, state } = responseOf(request.url);
  redeem(code, state, codeVerifier);
  server.close();
});
server.listen(0, () => open(authorizationUrl));
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 10,
          column: 8,
          endLine: 10,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import { createServer } from 'node:http';
import open from 'open';
import { responseOf } from './response';
const server = createServer();
server.on('request', (request) => {
  const { code, state } = responseOf(request.url);
  redeem(code, state, codeVerifier);
  server.close();
});
server.listen(0, '127.0.0.1', () => open(authorizationUrl));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the whole query of the callback goes to a library',
      code: `import { createServer } from 'node:http';
import { authorizationCodeGrant } from 'openid-client';
import open from 'open';
const server = createServer(async (request, response) => {
  if (!request.url.startsWith('/callback')) return response.writeHead(404).end();
  await authorizationCodeGrant(config, new URL(request.url, base), { pkceCodeVerifier });
  server.close();
});
server.listen(8976, '0.0.0.0', () => open(authorizationUrl));
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 9,
          column: 21,
          endLine: 9,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import { createServer } from 'node:http';
import { authorizationCodeGrant } from 'openid-client';
import open from 'open';
const server = createServer(async (request, response) => {
  if (!request.url.startsWith('/callback')) return response.writeHead(404).end();
  await authorizationCodeGrant(config, new URL(request.url, base), { pkceCodeVerifier });
  server.close();
});
server.listen(8976, '127.0.0.1', () => open(authorizationUrl));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a file that only waits for the code names no parameter of the request',
      code: `import http from 'node:http';
export function waitForOAuthCode(state) {
  return new Promise((resolve) => {
    const server = http.createServer((request, response) => {
      const url = new URL(request.url, 'http://127.0.0.1');
      if (url.searchParams.get('state') !== state) return response.end('State mismatch');
      resolve(url.searchParams.get('code'));
      response.end('Done.');
      server.close();
    });
    server.listen(1455);
  });
}
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 11,
          column: 12,
          endLine: 11,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import http from 'node:http';
export function waitForOAuthCode(state) {
  return new Promise((resolve) => {
    const server = http.createServer((request, response) => {
      const url = new URL(request.url, 'http://127.0.0.1');
      if (url.searchParams.get('state') !== state) return response.end('State mismatch');
      resolve(url.searchParams.get('code'));
      response.end('Done.');
      server.close();
    });
    server.listen(1455, '127.0.0.1');
  });
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'express waits for the code and sends the user back to the command line',
      code: `import express from 'express';
export const waitForCode = (codeVerifier) =>
  new Promise((resolve) => {
    const app = express();
    app.get('/callback', (request, response) => {
      response.send('You may close this window and return to the CLI.');
      resolve(request.query.code);
      server.close();
    });
    const server = app.listen(28028);
  });
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 10,
          column: 24,
          endLine: 10,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import express from 'express';
export const waitForCode = (codeVerifier) =>
  new Promise((resolve) => {
    const app = express();
    app.get('/callback', (request, response) => {
      response.send('You may close this window and return to the CLI.');
      resolve(request.query.code);
      server.close();
    });
    const server = app.listen(28028, '127.0.0.1');
  });
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the server is handed to a method that starts it',
      typescript: true,
      code: `import http from 'node:http';
import open from 'open';
class Login {
  private async start(authorizationUrl: string) {
    const server = http.createServer((request, response) => {
      finish(new URL(request.url, 'http://127.0.0.1').searchParams.get('code'), codeVerifier);
      server.close();
    });
    await this.bind(server, 8976);
    await open(authorizationUrl);
  }
  private async bind(server: http.Server, port: number) {
    server.listen(port);
  }
}
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 13,
          column: 12,
          endLine: 13,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import http from 'node:http';
import open from 'open';
class Login {
  private async start(authorizationUrl: string) {
    const server = http.createServer((request, response) => {
      finish(new URL(request.url, 'http://127.0.0.1').searchParams.get('code'), codeVerifier);
      server.close();
    });
    await this.bind(server, 8976);
    await open(authorizationUrl);
  }
  private async bind(server: http.Server, port: number) {
    server.listen(port, '127.0.0.1');
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a function makes the redirect URI',
      code: `import open from 'open';
const getRedirectUri = (port) => \`http://localhost:\${port}/callback\`;
open(authorizationUrlFor(getRedirectUri(8976), codeChallenge));
`,
      errors: [
        {
          messageId: 'localhost',
          line: 2,
          column: 34,
          endLine: 2,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `import open from 'open';
const getRedirectUri = (port) => \`http://127.0.0.1:\${port}/callback\`;
open(authorizationUrlFor(getRedirectUri(8976), codeChallenge));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a library makes the redirect URI out of a scheme without a dot',
      code: `import * as AuthSession from 'expo-auth-session';
const redirectUri = AuthSession.makeRedirectUri({ scheme: 'example', path: 'callback' });
`,
      errors: [{ messageId: 'schemeWithoutDot', line: 2, column: 59, endLine: 2, endColumn: 68 }],
    },
    {
      name: 'a library is given a native redirect URI whose scheme has no dot',
      code: `import { makeRedirectUri } from 'expo-auth-session';
const redirectUri = makeRedirectUri({ native: 'example://callback' });
`,
      errors: [{ messageId: 'schemeWithoutDot', line: 2, column: 47, endLine: 2, endColumn: 67 }],
    },
    {
      name: 'a client that starts its login at a path of its own is no authorization server',
      code: `import { createServer } from 'node:http';
import open from 'open';
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, base);
  if (pathname === '/authorize') return response.writeHead(302, { location: authorizationUrl }).end();
  if (pathname === '/callback') finish(searchParams.get('code'));
  server.close();
});
server.listen(8976, () => open('http://127.0.0.1:8976/authorize'));
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 9,
          column: 8,
          endLine: 9,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import { createServer } from 'node:http';
import open from 'open';
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, base);
  if (pathname === '/authorize') return response.writeHead(302, { location: authorizationUrl }).end();
  if (pathname === '/callback') finish(searchParams.get('code'));
  server.close();
});
server.listen(8976, '127.0.0.1', () => open('http://127.0.0.1:8976/authorize'));
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper takes the response apart, and the code is a part of it',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const authResponse = partsOf(request.url);
  if (authResponse.code) resolve(authResponse);
  response.end('The OAuth login is done.');
  server.close();
});
server.listen(0);
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 8,
          column: 8,
          endLine: 8,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const authResponse = partsOf(request.url);
  if (authResponse.code) resolve(authResponse);
  response.end('The OAuth login is done.');
  server.close();
});
server.listen(0, '127.0.0.1');
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an extension of an editor runs on the desk of its user',
      code: `import * as vscode from 'vscode';
export class Login {
  redirectUri = 'http://0.0.0.0:8976/callback';
  constructor(readonly context: vscode.ExtensionContext) {}
}
`,
      typescript: true,
      errors: [
        {
          messageId: 'everyInterface',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'useLoopback',
              output: `import * as vscode from 'vscode';
export class Login {
  redirectUri = 'http://127.0.0.1:8976/callback';
  constructor(readonly context: vscode.ExtensionContext) {}
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'what settles a promise is told when a server listens, and stands where its host could',
      code: `import { createServer } from 'node:http';
import open from 'open';
export async function login(port, address) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    if (pathname === '/callback') finish(searchParams.get('code'));
    response.end('Done');
    server.close();
  });
  await new Promise((resolve) => server.listen(port, resolve));
  await open(address);
}
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 10,
          column: 41,
          endLine: 10,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import { createServer } from 'node:http';
import open from 'open';
export async function login(port, address) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    if (pathname === '/callback') finish(searchParams.get('code'));
    response.end('Done');
    server.close();
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  await open(address);
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a port is tried after another',
      code: `import { createServer } from 'node:http';
import open from 'open';
export async function login(port, address) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    if (pathname === '/callback') finish(searchParams.get('code'));
    response.end('Done');
    server.close();
  });
  const candidate = port + attempt;
  server.listen(candidate);
  await open(address);
}
`,
      errors: [
        {
          messageId: 'listenerEverywhere',
          line: 11,
          column: 10,
          endLine: 11,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'bindToLoopback',
              output: `import { createServer } from 'node:http';
import open from 'open';
export async function login(port, address) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    if (pathname === '/callback') finish(searchParams.get('code'));
    response.end('Done');
    server.close();
  });
  const candidate = port + attempt;
  server.listen(candidate, '127.0.0.1');
  await open(address);
}
`,
            },
          ],
        },
      ],
    },
  ],
  fine: [
    {
      name: 'a site of Express takes the answer of a login in a window that its page opened',
      code: `import express from 'express';
const app = express();
app.get('/auth/callback', (req, res) => {
  const { code, state } = req.query;
  finish(code, state);
  res.send('<h1>Done. You can close this window.</h1>');
});
app.listen(3000);
`,
    },
    {
      name: 'a site of Express closes when the process ends',
      code: `import express from 'express';
const app = express();
app.get('/auth/callback', (req, res) => {
  const { code, state } = req.query;
  finish(code, state);
  res.send('<h1>Done. You can close this window.</h1>');
});
const server = app.listen(3000);
process.on('SIGTERM', () => server.close());
`,
    },
    {
      name: 'a script goes through the origins of a web app, of which one is for development',
      code: `#!/usr/bin/env node
import fs from 'node:fs';
if (!fs.existsSync('.env')) process.exit(1);
const origins = ['http://localhost:5173', 'https://app.example.com'];
origins.forEach((origin) => {
  const redirectUri = \`\${origin}/integrations/callback\`;
  const login = new URL('https://login.example.com/authorize');
  login.searchParams.set('response_type', 'code');
  login.searchParams.set('redirect_uri', redirectUri);
  console.log(login.href);
});
`,
    },
    {
      name: 'a server of a site that is told its port at the command line',
      code: `import http from 'node:http';
const port = process.argv[2] || 80;
http
  .createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, base);
    if (pathname === '/callback') response.end(await redeem(searchParams.get('code')));
    else response.end('<a href="' + authorizationUrl() + '">Log in</a>');
  })
  .listen(parseInt(port));
`,
    },
    {
      name: 'a server of a site that listens at the port that the command line says',
      code: `import http from 'node:http';
const server = http.createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, base);
  if (pathname === '/callback') response.end(await redeem(searchParams.get('code')));
});
server.listen(Number(process.argv[2]));
`,
    },
    {
      name: 'an app of Fastify that is closed at the end of the process',
      code: `import Fastify from 'fastify';
import open from 'open';

const app = Fastify();
app.get('/callback', async (request, reply) => {
  await exchange(request.query.code, request.query.state);
  return reply.redirect('/');
});
app.get('/docs', async () => open(docsUrl));
process.on('SIGTERM', () => app.close());
app.listen({ port: 8976, host: '0.0.0.0' });
`,
    },
    {
      name: 'a script that is run by hand sends the address of a route',
      code: `const [, , provider] = process.argv;
const callback = process.env.CALLBACK || 'http://localhost:5001/api/oauth/callback';
const address = \`https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=\${encodeURIComponent(callback)}\`;
console.log(provider, address);
`,
    },
    {
      name: 'the address to which a desktop app comes back after the logout',
      code: `import { shell } from 'electron';
const postLogoutRedirectUri = 'http://localhost:3000/goodbye';
shell.openExternal(endSessionUrl(postLogoutRedirectUri));`,
    },
    {
      name: 'a sentence under the name of a redirect URI tells people how to set one',
      code: `import { Command } from 'commander';
export const redirectUri = \`Usage: the callback of your app\`;`,
    },
    {
      name: 'a site whose author opens the page, and which ends when it fails or is told to',
      code: `import express from 'express';
import open from 'open';
const app = express();
app.get('/callback', async (request, response) => {
  try {
    await redeem(request.query.code, codeVerifier);
    response.redirect('/');
  } catch {
    process.exit(1);
  }
});
process.on('SIGTERM', () => process.exit(0));
app.listen(8976, () => open('http://localhost:8976'));
`,
    },
    {
      name: 'the callback listener that lets openid-client read the response is bound to loopback',
      code: `const http = require('node:http');
const open = require('open');
http.createServer(async (request, response) => {
  const parameters = client.callbackParams(request);
  await client.callback('http://127.0.0.1:8976', parameters, { code_verifier: codeVerifier });
  response.end('You can close this window.');
}).listen(8976, '127.0.0.1');
open(client.authorizationUrl({ code_challenge: challenge, code_challenge_method: 'S256' }));
`,
    },
    {
      name: 'the callback listener is bound to loopback',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976, '127.0.0.1');
`,
    },
    {
      name: 'the callback listener is bound to IPv6 loopback',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976, '::1', ready);
`,
    },
    {
      name: 'the callback listener is bound to localhost',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976, 'localhost');
`,
    },
    {
      name: 'the options bind the listener to loopback',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen({ port: 8976, host: '127.0.0.1' });
`,
    },
    {
      name: 'a constant holds the loopback address',
      code: `import http from 'node:http';
const HOST = '127.0.0.1';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(0, HOST);
`,
    },
    {
      name: 'Bun is bound to loopback',
      code: `const server = Bun.serve({
  hostname: '127.0.0.1',
  fetch(request) {
    finish(new URL(request.url).searchParams.get('code'), codeVerifier);
    server.stop();
    return new Response('Done');
  },
});
`,
    },
    {
      name: 'Fastify listens on loopback by default',
      code: `import fastify from 'fastify';
import open from 'open';
const server = fastify();
server.get('/callback', async (request) => {
  finish(request.query.code, codeVerifier);
  server.close();
});
await server.listen({ port: 8976 });
await open(authorizationUrl);
`,
    },
    {
      name: 'a probe looks for a free port',
      code: `import net from 'node:net';
import open from 'open';
const probe = net.createServer();
probe.listen(0, () => probe.close());
const redirectUri = 'http://127.0.0.1:8976/callback';
await open(authorizationUrl);
`,
    },
    {
      name: 'a site with routes and sessions listens on every interface',
      code: `import express from 'express';
import session from 'express-session';
const app = express();
app.use(session({ secret }));
app.get('/callback', (request, response) => finish(request.query.code, request.session.codeVerifier));
app.listen(3000);
`,
    },
    {
      name: 'a site whose author opens the page is still a site',
      code: `import express from 'express';
import open from 'open';
const redirectUri = 'http://localhost:3000/callback';
const app = express();
app.get('/callback', (request, response) => finish(request.query.code));
app.listen(3000, () => open('http://localhost:3000'));
`,
    },
    {
      name: 'a resource server listens on every interface',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  response.setHeader('WWW-Authenticate', 'Bearer');
  response.end(protectedResource({ client_id: clientId }));
});
server.listen(8080);
`,
    },
    {
      name: 'a web server that reads a code stays up',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'https://app.example.com').searchParams;
  finish(query.get('code'), codeVerifier);
});
server.listen(4000);
process.on('SIGTERM', () => server.close());
`,
    },
    {
      name: 'a web server that reads a code is closed by a function for the end of the process',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'https://app.example.com').searchParams;
  finish(query.get('code'), codeVerifier);
});
server.listen(4000);
function shutDown(signal) {
  console.error(signal);
  server.close();
}
process.on('SIGTERM', () => shutDown('SIGTERM'));
process.once('SIGINT', shutDown);
`,
    },
    {
      name: 'a single-page app redirects to its development URL',
      code: `const redirectUri = 'http://localhost:5173/callback';
window.location.assign(authorizationUrlFor(redirectUri, codeChallenge));
`,
    },
    {
      name: 'a web app redirects to its development URL',
      code: `import express from 'express';
const app = express();
const redirectUri = process.env.REDIRECT_URI || 'http://localhost:3000/callback';
app.get('/login', (request, response) => response.redirect(authorizationUrlFor(redirectUri)));
`,
    },
    {
      name: 'a command line client redirects to the loopback address',
      code: `import open from 'open';
const redirectUri = \`http://127.0.0.1:\${port}/callback\`;
await open(authorizationUrlFor(redirectUri));
`,
    },
    {
      name: 'a command line client redirects to the IPv6 loopback address',
      code: `import open from 'open';
const redirectUri = \`http://[::1]:\${port}/callback\`;
await open(authorizationUrlFor(redirectUri));
`,
    },
    {
      name: 'a wildcard port of the loopback address',
      code: `import open from 'open';
const redirectUri = 'http://127.0.0.1:*/callback';
await open(authorizationUrlFor(redirectUri));
`,
    },
    {
      name: 'a claimed HTTPS address',
      code: `import { shell } from 'electron';
const redirectUri = 'https://app.example.com/callback';
shell.openExternal(authorizationUrlFor(redirectUri));
`,
    },
    {
      name: 'a private-use scheme is a reversed domain name',
      code: `import { authorize } from 'react-native-app-auth';
const config = { clientId: 'mobile', redirectUrl: 'com.example.app:/oauth/callback' };
export const login = () => authorize(config);
`,
    },
    {
      name: 'the scheme belongs to the host application',
      code: `import * as vscode from 'vscode';
const redirectUri = 'vscode://example.extension/callback';
await vscode.env.openExternal(vscode.Uri.parse(authorizationUrlFor(redirectUri)));
`,
    },
    {
      name: 'the code is copied by hand',
      code: `import open from 'open';
const redirectUri = 'urn:ietf:wg:oauth:2.0:oob';
await open(authorizationUrlFor(redirectUri));
`,
    },
    {
      name: 'localhost is allowed',
      options: [{ allowLocalhost: true }],
      code: `import open from 'open';
const redirectUri = 'http://localhost:8976/callback';
await open(authorizationUrlFor(redirectUri));
`,
    },
    {
      name: 'a base address only helps to read the request',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976, '127.0.0.1');
const parsed = new URL(request.url, 'http://localhost');
`,
    },
    {
      name: 'a redirect URI is only compared',
      code: `import open from 'open';
if (redirectUri === 'http://localhost:8976/callback') await open(authorizationUrlFor(redirectUri));
`,
    },
    {
      name: 'a path is no redirect URI yet',
      code: `import { shell } from 'electron';
const redirectUri = '/oauth/callback';
shell.openExternal(authorizationUrlFor(redirectUri));
`,
    },
    {
      name: 'a mock of an authorization server listens on every interface',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const url = new URL(request.url, 'http://127.0.0.1');
  if (url.pathname === '/token') redeem(url.searchParams.get('code'), url.searchParams.get('code_verifier'));
  response.end();
});
server.listen(9000);
export const stop = () => server.close();
`,
    },
    {
      name: 'a probe for a free port is an HTTP server without a handler',
      code: `import { createServer } from 'node:http';
import open from 'open';
const probe = createServer();
probe.listen(0, () => probe.close());
const redirectUri = 'http://127.0.0.1:8976/callback';
await open(authorizationUrlFor(redirectUri));
`,
    },
    {
      name: 'a setup program prints the redirect URIs of the web app that it sets up',
      code: `import { note } from '@clack/prompts';
const webPort = Number(process.argv[2]);
const redirectUri = \`http://localhost:\${webPort}/callback\`;
note('Register an OAuth client with this redirect URI:\\n' + \`  \${redirectUri}\\n\`);
`,
    },
    {
      name: 'a setup program writes the redirect URI of the web app into its settings',
      code: `const [, , clientId] = process.argv;
const redirectUri = 'http://localhost:3000/callback';
writeFileSync('.env', \`CLIENT_ID=\${clientId}\\nOAUTH_REDIRECT_URI=\${redirectUri}\\n\`);
`,
    },
    {
      name: 'a script that is run by hand holds the address of a route',
      code: `const [, , provider] = process.argv;
export const redirectUri = \`http://localhost:3000/api/auth/callback/\${provider}\`;
`,
    },
    {
      name: 'a script registers a web app at an authorization server',
      code: `import open from 'open';
await admin.clients.create({ clientId: 'web', redirectUris: ['http://localhost:3000/*'], webOrigins: ['+'] });
await open('https://id.example.com/admin');
`,
    },
    {
      name: 'a script puts the client of another program, with a list of redirect URIs, into a database',
      code: `import { argv } from 'node:process';
import { insert } from './database';
const redirectUris = ['http://localhost:30000/auth/callback', 'https://app.example.com/auth/callback'];
await insert(process.argv[2] ?? 'local', { id: 'web', name: 'web', redirectUris, scopes: 'read' });
`,
    },
    {
      name: 'a log names the address of the callback',
      code: `import open from 'open';
export function ready(server, port, logger, login) {
  server.listen(port, '127.0.0.1', () => {
    logger.info('waiting for the login', { port, callbackUrl: \`http://localhost:\${port}/callback\` });
    open(login.address);
  });
}
`,
    },
    {
      name: 'a listener takes apart the address that the browser came back to, with the redirect URI as its base',
      code: `import open from 'open';
import http from 'node:http';
const base = 'http://localhost:1455';
const server = http.createServer((request, response) => {
  const callbackUrl = new URL(request.url ?? '/', base);
  const redirectUrl = new URL(\`\${base}\${request.url}\`);
  response.end(callbackUrl.searchParams.get('code') + redirectUrl.pathname);
});
server.listen(1455, '127.0.0.1', () => open(authorizationUrl));
`,
    },
    {
      name: 'a script starts an app with the redirect URI that the app shall have, and tries it out',
      code: `import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
const site = createServer((request, response) => response.end(JSON.stringify({ access_token: 'a' })));
site.listen(6001, '127.0.0.1', () => {
  const settings = { ...process.env, OAUTH_REDIRECT_URI: process.env.OAUTH_REDIRECT_URI ?? \`http://localhost:\${process.argv[2]}/callback\` };
  spawn(process.execPath, ['server.js'], { env: settings });
  spawn(process.execPath, ['other.js'], { env: { PATH: process.env.PATH, OAUTH_CALLBACK_URL: 'http://localhost:3000/back' } });
});
`,
    },
    {
      name: 'a script registers the client of another program',
      code: `#!/usr/bin/env node
const redirectUri = process.env.REDIRECT_URI || 'http://localhost:3000/callback';
const metadata = { client_name: 'site', response_types: ['code'], redirect_uris: [redirectUri] };
await fetch(\`\${process.env.ADMIN_URL}/clients\`, { method: 'POST', body: JSON.stringify(metadata) });
`,
    },
    {
      name: 'the callback of a command line client goes on to its dashboard',
      code: `import open from 'open';
import http from 'node:http';
const server = http.createServer((request, response) => {
  const redirectUrl = \`http://localhost:\${dashboardPort}/callback\${request.url}\`;
  response.writeHead(302, { Location: redirectUrl });
  response.end();
});
server.listen(1455, '127.0.0.1', () => open(authorizationUrl));
`,
    },
    {
      name: 'the web build of a mobile app redirects to its development URL',
      code: `import { authorize } from 'react-native-app-auth';
export const config = { clientId: 'mobile', redirectUrl: 'http://localhost:8081/callback' };
export const login = () => authorize(config);
`,
    },
    {
      name: 'an app runs on the web platform too',
      code: `import { Platform } from 'react-native';
import * as AuthSession from 'expo-auth-session';
const redirectUri =
  Platform.OS === 'web' ? 'http://app.example.test/callback' : AuthSession.makeRedirectUri({ scheme: 'com.example' });
`,
    },
  ],
  unsure: [
    {
      name: 'what stands where a host could is told by the caller',
      code: `import { createServer } from 'node:http';
import open from 'open';
export async function login(port, address, where) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    if (pathname === '/callback') finish(searchParams.get('code'));
    response.end('Done');
    server.close();
  });
  server.listen(port, where);
  await open(address);
}
`,
    },
    {
      name: 'the host is chosen by the environment',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(8976, process.env.CALLBACK_HOST || '127.0.0.1');
`,
    },
    {
      name: 'the second argument is out of sight',
      code: `import http from 'node:http';
import { host } from './config';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(port, host);
`,
    },
    {
      name: 'the options are out of sight',
      code: `import http from 'node:http';
import { options } from './config';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(options);
`,
    },
    {
      name: 'options are spread in',
      code: `import http from 'node:http';
import { options } from './config';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen({ port: 8976, ...options });
`,
    },
    {
      name: 'the server listens on a socket of the file system',
      code: `import http from 'node:http';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen({ path: '/tmp/login.sock' });
`,
    },
    {
      name: 'nothing but the listener points to a native client, and it is a framework',
      code: `import express from 'express';
export const waitForCode = (codeVerifier) =>
  new Promise((resolve) => {
    const app = express();
    app.get('/', (request, response) => {
      resolve(request.query.code);
      server.close();
    });
    const server = app.listen(28028);
  });
`,
    },
    {
      name: 'the server comes from another file',
      code: `import open from 'open';
import { createCallbackServer } from './server';
const server = createCallbackServer(codeVerifier);
server.listen(8976);
await open(authorizationUrl);
`,
    },
    {
      name: 'the native client is in another file',
      code: `export const metadata = {
  client_id: 'cli',
  redirect_uris: ['http://localhost:8976/callback'],
};
`,
    },
    {
      name: 'the host of the redirect URI is out of sight',
      code: `import open from 'open';
const redirectUri = \`http://\${host}:8976/callback\`;
await open(authorizationUrlFor(redirectUri));
`,
    },
    {
      name: 'the scheme of the redirect URI is out of sight',
      code: `import { shell } from 'electron';
const redirectUri = \`\${scheme}://callback\`;
shell.openExternal(authorizationUrlFor(redirectUri));
`,
    },
    {
      name: 'a test drives the browser',
      code: `import http from 'node:http';
import puppeteer from 'puppeteer';
const server = http.createServer((request, response) => {
  const query = new URL(request.url, 'http://127.0.0.1').searchParams;
  finish(query.get('code'), query.get('state'), codeVerifier);
  response.end('You can close this window.');
  server.close();
});
server.listen(3000);
const browser = await puppeteer.launch();
`,
    },
  ],
});
