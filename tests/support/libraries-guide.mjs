// Writes docs/guide/libraries.md from the tables in src/libraries, or checks with --check that it was written.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { exampleOf } from './library-examples.mjs';

const introduction = `# Client libraries

<!-- Written by \`npm run docs\` from src/libraries: change the tables, not this page. -->

What the rules know of each library, and what its right configuration looks like. A library that is not listed is treated
as code that nobody has read: nothing is said of its options. Where a default depends on the version, tell the plugin
which one the project uses:

\`\`\`js
export default [{ settings: { pkce: { libraries: { 'keycloak-js': 26, 'next-auth': 5 } } } }];
\`\`\`
`;

const code = (text) => `\`${text}\``;
const listed = (items) => [...new Set(items)].map(code).join(', ');

/** An access path as a reader would write it: \`**.oauth2.requestToken\` is \`oauth2.requestToken()\`. */
function spoken(path, name) {
  const steps = path.split('.').filter((step) => step !== '**' && step !== 'new' && step !== '');
  const text = steps.join('.').replaceAll('.()', '()').replaceAll('().', '().');
  return text === '' ? `${name}()` : `${text}()`;
}

function callees(entry, row) {
  const names = [...new Set(entry.callee.map((path) => spoken(path, `the export of ${row.name}`)))];
  const shown = names.slice(0, 4).map(code).join(', ');
  const more = names.length > 4 ? ` and ${names.length - 4} more` : '';
  const types = entry.types ? `objects typed ${listed(entry.types)}` : '';
  return [shown + more, types].filter((part) => part !== '').join(' and ');
}

function nameOf(entry, wire) {
  const position = entry.positions?.[wire];
  return position === undefined ? code(entry.names?.[wire] ?? wire) : `argument ${position + 1}`;
}

function ofRequest(entry, row) {
  const where = callees(entry, row);
  switch (entry.pkce) {
    case 'caller':
      return `${where}: give it ${nameOf(entry, 'code_challenge')} and ${nameOf(entry, 'code_challenge_method')} with the value \`S256\`.`;
    case 'verifier':
      return `${where}: give it the verifier as ${nameOf(entry, 'code_challenge')}; the library derives the challenge.`;
    case 'switch':
      return `${where}: turn PKCE on with \`true\` as ${nameOf(entry, 'code_challenge')}.`;
    case 'never':
      return `${where}: cannot send a challenge.`;
    default:
      return `${where}: does PKCE by itself.`;
  }
}

const inWords = { true: 'on', false: 'off', varies: 'on or off, depending on the version' };

function ofOption(entry, row) {
  const option = entry.name === '' ? `argument ${entry.place.argument + 1}` : code(entry.name);
  const parts = [`${option} of ${callees(entry, row)}`];
  const off = [...(entry.off ?? []).filter((one) => one !== 'absent').map(String), ...(entry.offConstants ?? [])];
  if (off.length > 0) parts.push(`${listed(off)} turns PKCE off`);
  if (entry.onWord !== undefined) parts.push(`a list without \`${entry.onWord}\` turns PKCE off`);
  if (entry.plain) {
    const written = entry.plain.filter((one) => one !== 'absent');
    const leftOut = entry.plain.includes('absent') ? ', and so does leaving it out' : '';
    parts.push(`${listed(written)} makes the method plain${leftOut}: write \`${entry.s256 ?? 'S256'}\``);
  }
  if (entry.ownChallengeIn) parts.push(`nothing is off where ${listed(entry.ownChallengeIn)} may hold a challenge`);
  const since = entry.onSince === undefined ? '' : ` (on since ${entry.onSince})`;
  parts.push(`PKCE is ${inWords[String(entry.isOnByDefault)]} when it is left out${since}`);
  if (entry.on !== undefined) {
    const needs = Object.entries(entry.needs ?? {}).map(([name, value]) => `${name}: ${value}`);
    parts.push(`right is ${code([`${entry.name}: ${entry.on}`, ...needs].join(', '))}`);
  }
  return `${parts.join('; ')}.`;
}

function ofImplicit(entry, row) {
  const grant = entry.grant === 'password' ? 'the password grant' : 'the implicit flow';
  if (!entry.place) return `${callees(entry, row)}: this is ${grant}.`;
  const option = entry.name === undefined ? `argument ${entry.place.argument + 1}` : code(entry.name);
  const values = (entry.values ?? []).filter((one) => one !== 'absent' && one !== '');
  const parts = [];
  if (entry.isResponseType) parts.push('every value with the word `token` in it');
  if (values.length > 0) parts.push(listed(values));
  if ((entry.values ?? []).includes('absent')) parts.push('leaving it out');
  return `${option} of ${callees(entry, row)}: ${parts.join(', or ')} chooses ${grant}.`;
}

function ofExchange(entry, row) {
  if (!entry.verifier) return `${callees(entry, row)}: adds the verifier by itself.`;
  const { argument, path = [] } = entry.verifier;
  const place = path.length > 0 ? `${code(path.join('.'))} in argument ${argument + 1}` : `argument ${argument + 1}`;
  return `${callees(entry, row)}: the verifier is ${place}.`;
}

function section(title, entries, describe, row) {
  const lines = [...new Set((entries ?? []).map((entry) => describe(entry, row)))];
  return lines.length === 0 ? [] : [`**${title}**`, '', ...lines.map((line) => `- ${line}`), ''];
}

async function ofExample(row) {
  const example = await exampleOf(row);
  return example ? ['**Right**', '', `\`\`\`${example.language}`, example.code.trimEnd(), '```', ''] : [];
}

async function ofLibrary(row) {
  return [
    `## ${row.name}`,
    '',
    `[${row.name}](${row.link}), majors ${row.majors}; read in ${row.read}.`,
    '',
    ...section('Authorization request', row.requests, ofRequest, row),
    ...section('Options', row.options, ofOption, row),
    ...section('Not to be used', row.implicit, ofImplicit, row),
    ...section('Verifier', row.generators, (entry) => `${callees(entry, row)}: makes one.`, row),
    ...section('Token request', row.exchanges, ofExchange, row),
    ...section('Mind', row.notes, (note) => note, row),
    ...(await ofExample(row)),
  ];
}

export async function libraryGuide(libraries) {
  const sections = [];
  for (const row of libraries) sections.push(...(await ofLibrary(row)));
  const text = [introduction, ...sections].join('\n');
  return `${text.trimEnd()}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = new URL('../../docs/guide/libraries.md', import.meta.url);
  const { clientLibraries } = createRequire(import.meta.url)('../../dist/src/libraries/clients.js');
  const text = await libraryGuide(clientLibraries);
  if (!process.argv.includes('--check')) writeFileSync(page, text);
  else if (readFileSync(page, 'utf8') !== text) {
    console.error('docs/guide/libraries.md is not what the tables say: run `npm run docs`.');
    process.exitCode = 1;
  }
}
