// What does the model of an OAuth file of 1,000 lines cost, beside parsing it? Run after `npm run build`.
import { createRequire } from 'node:module';
import { Linter } from 'eslint';
import { Bench } from 'tinybench';
import { client, imports, ordinary } from './code.mjs';

const require = createRequire(import.meta.url);
const { modelOf } = require('../../dist/src/model.js');
const { defaultSettings } = require('../../dist/src/settings.js');

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
