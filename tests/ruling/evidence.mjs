// Writes docs/evidence.md from what `npm run ruling` signed and counted, or checks with --check that it was written.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { packages } from '../support/published-packages.mjs';

const page = new URL('../../docs/evidence.md', import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const findings = read('findings.json');
const scanned = read('scanned.json');
const misses = read('known-misses.json');

const number = (value) => value.toLocaleString('en');
const sum = (values) => values.reduce((total, value) => total + value, 0);
const ruleOf = ({ finding }) => finding.split('/')[0];
const linkTo = (rule) => `[${rule}](rules/${rule}.md)`;

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function shareOf(group) {
  const wrong = group.filter(({ verdict }) => verdict === 'wrong').length;
  return `${Math.round((100 * (group.length - wrong)) / group.length)} in 100`;
}

function verdictsOf(name, group) {
  const count = (verdict) => group.filter((one) => one.verdict === verdict).length;
  return [name, count('right'), count('arguable'), count('wrong'), shareOf(group)];
}

function perRule() {
  const rules = [...new Set(findings.map(ruleOf))].sort();
  const rows = rules.map((rule) =>
    verdictsOf(
      linkTo(rule),
      findings.filter((one) => ruleOf(one) === rule),
    ),
  );
  return table(['rule', 'right', 'arguable', 'wrong', 'not wrong'], [...rows, verdictsOf('all', findings)]);
}

function totals() {
  const known = Object.entries(scanned).filter(([specifier]) => packages.some((one) => one.specifier === specifier));
  const counts = known.map(([, one]) => one);
  const total = (name) => number(sum(counts.map((one) => one[name])));
  const silent = known.filter(([specifier]) => !findings.some((one) => one.package === specifier)).length;
  return `${known.length} versions of packages, ${total('files')} files with ${total('lines')} lines. ${total('withOauth')} of the files have a word of
OAuth in them, and are looked into. ${silent} of the packages have no finding at all.`;
}

function listed(items, describe) {
  return items.map((one) => `- \`${one.package}\`, \`${one.file}:${one.line}\`: ${describe(one)}`).join('\n');
}

function missed() {
  const reasons = [...new Set(misses.map(({ why }) => why))];
  const rows = reasons.map((why) => {
    const group = misses.filter((one) => one.why === why);
    return [why, group.length, [...new Set(group.map(({ rule }) => linkTo(rule)))].join(', ')];
  });
  const sorted = rows.sort((a, b) => b[1] - a[1]);
  return table(['why nothing is said', 'places', 'rule'], sorted);
}

function pageText() {
  const wrong = findings.filter(({ verdict }) => verdict === 'wrong');
  const each = findings.filter(({ isRead }) => isRead).length;
  return `# Evidence

<!-- Written by \`npm run docs\` from tests/ruling: change what is signed there, not this page. -->

All rules ran over the published sources of the client libraries that the tables know, and of packages beside them. Nobody
wrote this code for a linter. The versions and their checksums stand in \`tests/libraries/packages.json\`; tests and bundles
of more than 150 kB are left out.

## What was scanned

${totals()}

## What was found

Every finding has a verdict in \`tests/ruling/findings.json\`, with the reason for it. A finding without one fails the
run, and so does one that is not found any more. ${each === findings.length ? `All ${each} were read one by one in their place, each by one of two readers.` : `Of these ${findings.length}, ${each} were read one by one in their place; the others repeat a finding of the same kind.`}

${perRule()}

*Right* is what the rule is about, seen as it is. *Arguable* is seen as it is too, but has a reason: a library that offers
the implicit flow by an option, a server that takes nothing but \`plain\`. *Wrong* is a false alarm.

${wrong.length === 0 ? 'There is no false alarm among them.' : `The false alarms:\n\n${listed(wrong, ({ finding, why }) => `${ruleOf({ finding })}: ${why}.`)}`}

Libraries are a hard test of precision: they take every parameter from their callers, and most of them do PKCE. They are
a poor test of recall, because what they leave to their users is not in their sources.

## What is known to be missed

Files of the same packages with the words of an authorization request or a token request, without PKCE and without a
finding, were searched for, and the likely ones read. ${misses.length} places are missed; there may be more:

${missed()}

${listed(misses, ({ rule, what }) => `${rule}, ${what}`)}

## How to repeat it

\`\`\`sh
npm run ruling              # all packages, some minutes; fetches what is not there yet
npm run ruling -- --quick   # the few that run with every change
\`\`\`

\`npm run ruling -- --write\` counts what was scanned and adds new findings for somebody to sign; \`npm run docs\` writes this
page again, and \`npm run docs:check\` fails when it is not what was signed.
`;
}

const options = await resolveConfig(fileURLToPath(page));
const text = await format(pageText(), { ...options, parser: 'markdown' });
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (readFileSync(page, 'utf8') !== text) {
  console.error('docs/evidence.md is not what tests/ruling says: run `npm run docs`.');
  process.exitCode = 1;
}
