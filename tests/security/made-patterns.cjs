// Prints the regular expressions that the package makes of texts while it is loaded and reads the clients of tests/files.
const fs = require('node:fs');
const path = require('node:path');
const parser = require('@typescript-eslint/parser');
const { Linter } = require('eslint');

const made = new Map();
const Original = RegExp;
const ours = `${path.sep}dist${path.sep}`;

function note(source, flags = '') {
  if (typeof source !== 'string' || !new Error().stack.includes(path.join(__dirname, '../..') + ours)) return;
  made.set(`/${source}/${flags}`, { source, flags });
}

globalThis.RegExp = new Proxy(Original, {
  construct(target, given) {
    note(...given);
    return Reflect.construct(target, given);
  },
  apply(target, self, given) {
    note(...given);
    return Reflect.apply(target, self, given);
  },
});

const plugin = require('../../dist/src/index.js');
const rules = Object.fromEntries(Object.keys(plugin.rules).map((name) => [`pkce/${name}`, 'error']));
for (const folder of ['files', 'libraries/fixtures'].map((name) => path.join(__dirname, '..', name))) {
  for (const name of fs.readdirSync(folder)) {
    const code = fs.readFileSync(path.join(folder, name), 'utf8');
    const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: /x$/u.test(name) } } };
    new Linter().verify(code, [{ files: ['**/*'], plugins: { pkce: plugin }, languageOptions, rules }], name);
  }
}
process.stdout.write(JSON.stringify([...made.values()]));
