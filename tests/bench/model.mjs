// What does the model of an OAuth file of 1,000 lines cost, beside parsing it? Run after `npm run build`.
import { createRequire } from 'node:module';
import { Linter } from 'eslint';
import { Bench } from 'tinybench';

const require = createRequire(import.meta.url);
const { modelOf } = require('../../dist/src/model.js');
const { defaultSettings } = require('../../dist/src/settings.js');

/** A client of one provider, as an application has it: helpers, a request, a token request, a class around them. */
function client(name) {
  return `
const endpoint${name} = 'https://${name}.example.com/oauth2/authorize';
function verifier${name}() {
  return randomBytes(32).toString('base64url');
}
function challenge${name}(verifier) {
  return createHash('sha256').update(verifier).digest('base64url');
}
export class Client${name} {
  constructor(options) {
    this.clientId = options.clientId;
    this.redirectUri = options.redirectUri;
  }
  start(session) {
    const codeVerifier = verifier${name}();
    session.codeVerifier = codeVerifier;
    const query = new URLSearchParams({ response_type: 'code', client_id: this.clientId });
    query.set('redirect_uri', this.redirectUri);
    query.set('code_challenge', challenge${name}(codeVerifier));
    query.set('code_challenge_method', 'S256');
    return \`\${endpoint${name}}?\${query}\`;
  }
  async finish(session, code) {
    const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: session.codeVerifier });
    const response = await fetch('https://${name}.example.com/oauth2/token', { method: 'POST', body });
    return response.json();
  }
}
`;
}

/** Code around it that has nothing to do with OAuth. */
function ordinary(number) {
  return `
export function total${number}(items, { rate = 0.2, digits = 2 } = {}) {
  const visible = items.filter((item) => item.visible && item.price > ${number});
  const sum = visible.reduce((all, item) => all + item.price * item.count, 0);
  if (sum === 0) return { sum: 0, label: 'nothing' };
  const label = \`\${visible.length} items, \${sum.toFixed(digits)}\`;
  return { sum: sum * (1 + rate), label };
}
`;
}

const imports = "import { createHash, randomBytes } from 'node:crypto';\n";
let code = imports + ['Acme', 'Globex', 'Initech'].map(client).join('');
for (let number = 0; code.split('\n').length < 1000; number += 1) code += ordinary(number);

/** Lints the code with one rule that asks `question`, so that parsing and scopes are as ESLint makes them. */
function lintWith(question) {
  const rule = { create: ({ sourceCode }) => ({ 'Program:exit': () => void question(sourceCode) }) };
  const config = { plugins: { bench: { rules: { rule } } }, rules: { 'bench/rule': 'error' } };
  const messages = new Linter().verify(code, [config], 'client.js');
  if (messages.length > 0) throw new Error(messages[0].message);
}

function factsOf(sourceCode, names) {
  const model = modelOf(sourceCode, defaultSettings);
  for (const name of names ?? Object.keys(model)) void model[name];
}

const requests = ['authorizationRequests', 'libraryConfigurations', 'looseMethods'];
const bench = new Bench({ time: 1500, warmupTime: 500 });
bench.add('parse and traverse', () => lintWith(() => undefined));
bench.add('… and the facts of the first two rules', () => lintWith((sourceCode) => factsOf(sourceCode, requests)));
bench.add('… and all facts', () => lintWith((sourceCode) => factsOf(sourceCode)));
await bench.run();

const times = bench.tasks.map((task) => ({ name: task.name, mean: task.result.latency.mean }));
const [{ mean: parsing }] = times;
for (const { name, mean } of times) {
  const own = mean - parsing;
  console.log(`${name}: ${mean.toFixed(1)} ms (own ${own.toFixed(1)} ms, ${(own / parsing).toFixed(2)} of parsing)`);
}
