// Which rules does oxlint run? Writes `oxlint.json` from the preset `recommended`; `--check` tells whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

const file = join(import.meta.dirname, '..', '..', 'oxlint.json');

/** The preset as a configuration of oxlint, which loads this plugin by its name and has no `ignores` per plugin. */
function oxlintPreset({ recommended }) {
  const off = Object.fromEntries(Object.keys(recommended.rules).map((rule) => [rule, 'off']));
  return {
    jsPlugins: ['eslint-plugin-pkce'],
    rules: recommended.rules,
    overrides: [{ files: recommended.ignores, rules: off }],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { configs } = createRequire(import.meta.url)('eslint-plugin-pkce');
  const style = { ...(await resolveConfig(file)), filepath: file };
  const text = await format(JSON.stringify(oxlintPreset(configs), undefined, 2), style);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error('oxlint.json is not what the preset says: run `npm run docs`.');
    process.exitCode = 1;
  }
}
