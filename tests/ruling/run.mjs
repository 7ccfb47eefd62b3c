// All rules over the published sources of the catalogue's packages: every finding is signed with a verdict, or this fails.
// `--write` adds what is new with the verdict `unsigned`, for a person to read, and counts what was read; `--only NAME`
// looks at one package, `--quick` at the few that a run in CI has time for. `npm run docs` writes docs/evidence.md from it.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { fetchPackages, filesBelow, packages } from '../support/published-packages.mjs';

const built = createRequire(import.meta.url);
const plugin = built('../../dist/src/index.js');
const { mayMatter } = built('../../dist/src/oauth/gate.js');
const signedList = fileURLToPath(new URL('findings.json', import.meta.url));
const scannedList = fileURLToPath(new URL('scanned.json', import.meta.url));

/** Packages with findings of most rules, and with none: they take a quarter of a minute. */
const quick = [
  '@auth/core',
  '@nuxtjs/auth-next',
  '@openid/appauth',
  '@spotify/web-api-ts-sdk',
  'angular-oauth2-oidc',
  'client-oauth2',
  'dropbox',
  'express-openid-connect',
  'js-pkce',
  'oauth4webapi',
  'oidc-client-ts',
  'passport-oauth2',
  'pkce-challenge',
  'remix-auth-oauth2',
  'twitter-api-sdk',
];

/** Bundles repeat what their parts say, and take long. */
const largest = 150_000;
const source = /(?<!\.d)(?<!\.min)\.[cm]?[jt]sx?$/u;
const aside = /(?:^|\/)(?:tests?|spec|__tests__|cjs|umd|bundles?|browser)\/|\.(?:test|spec|umd|bundle)\.|\.cjs$/u;

/** One build of a package: its sources where they are packed, with the examples, else what is published to be run. */
function sourcesOf(folder) {
  const all = filesBelow(folder, source).filter((file) => statSync(file).size <= largest);
  const own = all.map((file) => relative(folder, file)).filter((file) => !aside.test(file));
  const first = own.filter((file) => /^(?:src|examples?)\//u.test(file));
  return first.some((file) => file.startsWith('src/')) ? first : own;
}

function lint(path, text) {
  const languageOptions = {
    parser,
    ecmaVersion: 'latest',
    sourceType: 'module',
    parserOptions: { ecmaFeatures: { jsx: true } },
  };
  const rules = Object.fromEntries(Object.keys(plugin.rules).map((rule) => [`pkce/${rule}`, 'error']));
  const config = [
    {
      files: ['**/*.*'],
      plugins: { pkce: plugin },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      languageOptions,
      rules,
    },
  ];
  const filename = `source${extname(path)}`;
  return new Linter()
    .verify(text, config, { filename, allowInlineConfig: false })
    .filter(({ fatal, ruleId }) => !fatal && ruleId);
}

/** What was read of each package: all files and lines, and the files with a word of OAuth, which the rules look into. */
const read = {};

function findingsIn({ specifier, folder }) {
  const counts = { files: 0, lines: 0, withOauth: 0 };
  read[specifier] = counts;
  return sourcesOf(folder).flatMap((file) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    counts.files += 1;
    counts.lines += text.split('\n').length;
    if (mayMatter(text)) counts.withOauth += 1;
    return lint(path, text).map(({ line, ruleId, messageId }) => ({
      package: specifier,
      file,
      line,
      finding: `${ruleId.replace('pkce/', '')}/${messageId}`,
    }));
  });
}

const keyOf = ({ package: name, file, line, finding }) => `${name} ${file}:${line} ${finding}`;

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const isQuick = process.argv.includes('--quick');
const isWanted = ({ name }) => (only === undefined || name === only) && (!isQuick || quick.includes(name));
const scanned = packages.filter((one) => one.list !== 'types' && isWanted(one));
fetchPackages(scanned);
const found = scanned.flatMap(findingsIn);
const signed = existsSync(signedList) ? JSON.parse(readFileSync(signedList, 'utf8')) : [];
const verdicts = new Map(signed.map((one) => [keyOf(one), one]));
const isScanned = new Set(scanned.map(({ specifier }) => specifier));
const gone = signed.filter((one) => isScanned.has(one.package) && !found.some((two) => keyOf(two) === keyOf(one)));
const all = found.map((one) => verdicts.get(keyOf(one)) ?? { ...one, verdict: 'unsigned', why: '' });

if (process.argv.includes('--write')) {
  const others = signed.filter((one) => !isScanned.has(one.package));
  const sorted = [...others, ...all].sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'en', { numeric: true }));
  writeFileSync(signedList, `[\n${sorted.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`);
  const before = existsSync(scannedList) ? JSON.parse(readFileSync(scannedList, 'utf8')) : {};
  const counts = Object.entries({ ...before, ...read })
    .filter(([specifier]) => packages.some((one) => one.specifier === specifier))
    .sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(scannedList, `${JSON.stringify(Object.fromEntries(counts), null, 2)}\n`);
}

const ruleOf = ({ finding }) => finding.split('/')[0];
for (const rule of [...new Set(all.map(ruleOf))].sort()) {
  const group = all.filter((one) => ruleOf(one) === rule);
  const count = (verdict) => group.filter((one) => one.verdict === verdict).length;
  const judged = count('right') + count('wrong') + count('arguable');
  const share = judged === 0 ? '–' : `${Math.round((100 * (judged - count('wrong'))) / judged)} in 100`;
  console.log(
    `${rule}: ${count('right')} right, ${count('arguable')} arguable, ${count('wrong')} wrong (not wrong: ${share})`,
  );
}
const unsigned = all.filter(({ verdict }) => verdict === 'unsigned');
for (const one of unsigned) console.error(`unsigned: ${keyOf(one)}`);
for (const one of gone) console.error(`no longer found: ${keyOf(one)}`);
console.log(`${scanned.length} packages, ${all.length} findings, ${unsigned.length} unsigned, ${gone.length} gone`);
console.log(`${all.length - unsigned.length} passed, ${unsigned.length + gone.length} failed`);
if (unsigned.length + gone.length > 0) process.exitCode = 1;
