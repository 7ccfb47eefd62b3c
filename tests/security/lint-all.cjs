// Run by permissions.test.ts in a process that may read this folder and nothing else: lints one file under all rules.
const { Linter } = require('eslint');
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
const denied = [];
const attempt = (name, act) => {
  try {
    act();
  } catch (error) {
    if (error.code === 'ERR_ACCESS_DENIED') denied.push(name);
  }
};
attempt('write', () => require('node:fs').writeFileSync(`${__dirname}/written.txt`, ''));
attempt('process', () => require('node:child_process').spawnSync(process.execPath, ['-v']));
attempt('worker', () => new (require('node:worker_threads').Worker)('0', { eval: true }));
attempt('read', () => require('node:fs').readFileSync('/etc/passwd'));
process.stdout.write(
  JSON.stringify({ found: messages.map(({ ruleId, fatal }) => (fatal ? 'fatal' : ruleId)), denied }),
);
