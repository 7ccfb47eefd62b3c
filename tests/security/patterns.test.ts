// Can a pattern hold up the linter? Those of a linted file are run only where a challenge is derived, and only simple ones;
// those of this package take time in step with the text: the lint looks at the written ones, this test at the ones made.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { analyse, type Literal } from 'scslre';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/plugin';
import { lint } from '../support/lint';

const rules = Object.fromEntries(Object.keys(plugin.rules).map((name) => [`pkce/${name}`, 'error' as const]));

it.each([
  ['many stars', 'A*A*A*A*A*A*A*A*A*A*A*A*A*A*!'],
  ['many question marks', 'A?A?A?A?A?A?A?A?A?A?A?A?A?A?AAAAAAAAAAAAAA!'],
  ['a star within a star', '(A*)*!'],
  ['few stars', 'A*A*A*!'],
])('a pattern with %s takes no time', (_, pattern) => {
  const code = `import { createHash } from 'node:crypto';
function codeChallenge(codeVerifier) {
  const padded = 'A'.repeat(4000).replace(/${pattern}/g, '') + codeVerifier.replace(/${pattern}/g, '');
  return createHash('sha256').update(padded).digest('base64url').replace(/${pattern}/g, '');
}
const codeVerifier = '${'A'.repeat(4000)}';
const url = \`https://as.example/authorize?response_type=code&client_id=a&redirect_uri=b&code_challenge=\${codeChallenge(codeVerifier)}&code_challenge_method=S256\`;`;
  const start = process.cpuUsage();
  lint(code, { rules, filename: 'client.js' });
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(5);
});

it('a text that takes the place of each letter takes no memory', () => {
  const code = `import { createHash } from 'node:crypto';
const codeVerifier = 'A'.repeat(5000).concat('A'.repeat(5000));
const padded = codeVerifier.replace(/A/g, 'B'.repeat(5000) + 'C'.repeat(5000)).replaceAll('C', 'D'.repeat(5000));
const codeChallenge = createHash('sha256').update(padded).digest('base64url');
const url = \`https://as.example/authorize?response_type=code&client_id=a&redirect_uri=b&code_challenge=\${codeChallenge}&code_challenge_method=S256\`;`;
  const before = process.memoryUsage().heapUsed;
  lint(code, { rules, filename: 'client.js' });
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 2 ** 20);
});

// Needs the built package: a process of its own sees the patterns as they are made.
describe.runIf(existsSync(path.join(import.meta.dirname, '../../dist/src/index.js')))('patterns made of texts', () => {
  const run = execFileSync(process.execPath, [path.join(import.meta.dirname, 'made-patterns.cjs')], {
    encoding: 'utf8',
  });
  const made = JSON.parse(run) as Literal[];

  it('are found', () => {
    expect(made.map(({ source }) => source).filter((source) => source.includes('client_id')).length).toBeGreaterThan(1);
  });

  it.each(made)('$source', (literal) => {
    const reports = analyse(literal, { reportTypes: { Move: false } }).reports;
    expect(reports.filter(({ exponential }) => exponential)).toEqual([]);
    expect(reports).toEqual([]);
  });

  it('would be found out', () => {
    const { reports } = analyse({ source: '^(?:[a-z]+_?)*secret$', flags: 'iu' });
    expect(reports.length).toBeGreaterThan(0);
  });
});

it('the name of a secret takes no time, however it is written', () => {
  const code = `const u = 'https://as.example/authorize?response_type=code&client_id=a&redirect_uri=b'; let ${'a'.repeat(50)}$client_secret;`;
  const start = process.cpuUsage();
  lint(code, { rules, filename: 'client.js' });
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(5);
});
