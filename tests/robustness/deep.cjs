// A thread with a stack so large that ESLint's own parser reads what is nested deeper than it can read elsewhere.
const { parentPort, workerData } = require('node:worker_threads');
const { Linter } = require('eslint');
const plugin = require('../../dist/src/index.js');

const rules = Object.fromEntries(Object.keys(plugin.rules).map((name) => [`pkce/${name}`, 'error']));
const empty = { rules: { empty: { create: () => ({ 'Program:exit': () => undefined }) } } };

function secondsFor(config) {
  const start = process.cpuUsage();
  const messages = new Linter().verify(workerData.code, [config], { filename: 'client.js', allowInlineConfig: false });
  const { user, system } = process.cpuUsage(start);
  const broken = messages.find(({ fatal }) => fatal);
  if (broken) throw new Error(broken.message);
  return (user + system) / 1e6;
}

const parsing = secondsFor({ plugins: { empty }, rules: { 'empty/empty': 'error' } });
parentPort.postMessage({ parsing, all: secondsFor({ plugins: { pkce: plugin }, rules }) });
