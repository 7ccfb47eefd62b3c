// Run by permissions.test.ts in a process that may read this package and nothing else: lints one file under all rules, and
// notes what they ask of the machine. Node's permissions know nothing of the network before version 25, so it is watched here.
const { syncBuiltinESMExports } = require('node:module');
const path = require('node:path');
const { Linter } = require('eslint');

const root = path.join(__dirname, '../..');
const used = [];
// A stream that is made of a socket, so that it has to be there before sockets are out of bounds.
const { stdout } = process;

/** Notes each call of a function of the module, and lets none through. */
function forbid(name, functions) {
  const module = name === 'global' ? globalThis : require(`node:${name}`);
  for (const key of functions) {
    module[key] = function forbidden() {
      used.push(`${name}.${key}`);
      throw new Error(`${name}.${key} is out of bounds`);
    };
  }
}

/** Notes each file that is opened but for the modules of this package, among them its version, and of those that it needs. */
function watchFiles() {
  const fs = require('node:fs');
  const folder = /^(?:dist|node_modules)[\\/]|^package\.json$/u;
  const isModule = (file) => folder.test(path.relative(root, String(file)));
  for (const [key, original] of Object.entries(fs)) {
    if (
      typeof original !== 'function' ||
      !/^(?:read|write|open|append|copy|rm|unlink|mk|create|stat|lstat|access|exists)/u.test(key)
    )
      continue;
    fs[key] = function watched(...given) {
      if (typeof given[0] === 'string' && !isModule(given[0])) used.push('fs');
      return original.apply(this, given);
    };
  }
}

// Before the plugin is loaded: what it takes from these modules is what it gets.
forbid('net', ['connect', 'createConnection', 'createServer', 'Socket']);
forbid('tls', ['connect']);
forbid('dgram', ['createSocket']);
forbid('dns', ['lookup', 'resolve', 'resolve4']);
forbid('http', ['request', 'get', 'createServer']);
forbid('https', ['request', 'get', 'createServer']);
forbid('http2', ['connect']);
forbid('child_process', ['exec', 'execSync', 'execFile', 'execFileSync', 'spawn', 'spawnSync', 'fork']);
forbid('worker_threads', ['Worker']);
forbid('vm', ['runInNewContext', 'runInThisContext', 'runInContext', 'compileFunction']);
forbid('global', ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'eval']);
watchFiles();
syncBuiltinESMExports();
const plugin = require('../../dist/src/index.js');

const code = `
import { createHash, randomBytes } from 'node:crypto';
const codeVerifier = randomBytes(16).toString('hex');
export function start(response) {
  console.log(codeVerifier);
  const query = new URLSearchParams({ response_type: 'code', client_id: 'a', redirect_uri: 'https://a.example/cb' });
  response.redirect('https://as.example/authorize?' + query);
}
export const finish = (code) =>
  fetch('https://as.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });
`;
const rules = Object.fromEntries(Object.keys(plugin.rules).map((name) => [`pkce/${name}`, 'error']));
const messages = new Linter().verify(code, [{ plugins: { pkce: plugin }, rules }], 'client.js');
const usedByRules = used.splice(0);

/** What is noted when a rule does this. */
function usedBy(act) {
  const rule = { create: () => ({ Program: act }) };
  try {
    new Linter().verify('let a;', [{ plugins: { bad: { rules: { rule } } }, rules: { 'bad/rule': 'error' } }], 'a.js');
  } catch (error) {
    if (error.code === 'ERR_ACCESS_DENIED') used.push('denied');
  }
  return [...new Set(used.splice(0))].join(', ');
}

const bad = {
  fetch: () => fetch('https://as.example'),
  connect: () => require('node:net').connect(443, 'as.example'),
  secure: () => require('node:tls').connect(443, 'as.example'),
  lookup: () => require('node:dns').lookup('as.example', () => undefined),
  datagram: () => require('node:dgram').createSocket('udp4'),
  http: () => require('node:http').get('http://as.example'),
  https: () => require('node:https').request('https://as.example'),
  process: () => require('node:child_process').spawnSync(process.execPath, ['-v']),
  worker: () => new (require('node:worker_threads').Worker)('0', { eval: true }),
  read: () => require('node:fs').readFileSync('/etc/passwd'),
  write: () => require('node:fs').writeFileSync(path.join(__dirname, 'written.txt'), ''),
  neighbour: () => require('node:fs').readFileSync(path.join(root, 'README.md')),
};
stdout.write(
  JSON.stringify({
    found: messages.map(({ ruleId, fatal }) => (fatal ? 'fatal' : ruleId)),
    usedByRules,
    usedByBadRules: Object.fromEntries(Object.entries(bad).map(([name, act]) => [name, usedBy(act)])),
  }),
);
