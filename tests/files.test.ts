// Whole realistic files, all rules on: every finding is announced by a comment in the file, and nothing else is found.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index';
import { disagreements, expectationsIn } from './support/files';
import { lint } from './support/lint';

const folder = join(import.meta.dirname, 'files');
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.[cm]?[jt]sx?$/u.test(file))
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
  : [];

describe('whole files', () => {
  if (files.length === 0) it.todo('tests/files has no file yet');

  it.each(files)('%s', (file) => {
    const code = readFileSync(join(folder, file), 'utf8');
    // Linted as application code: the folder's own name says nothing.
    const messages = lint(code, { rules: plugin.configs.all.rules, filename: `src/${file}` });
    expect(disagreements(code, messages)).toEqual([]);
  });
});

describe('expectations in comments', () => {
  const finding = {
    ruleId: 'pkce/no-logging',
    messageId: 'loggedVerifier',
    message: '',
    severity: 2,
    column: 1,
  } as const;

  it('stand on the line of the finding or above it', () => {
    const code = [
      'log(a); // expect: pkce/no-logging loggedVerifier',
      '// expect-next: pkce/no-logging loggedVerifier',
      '/* expect-next: pkce/no-logging loggedVerifier -- twice */',
      'log(b, c);',
    ].join('\n');
    expect(expectationsIn(code).map(({ line }) => line)).toEqual([1, 4, 4]);
    expect(
      disagreements(code, [
        { ...finding, line: 1 },
        { ...finding, line: 4 },
        { ...finding, line: 4 },
      ]),
    ).toEqual([]);
  });

  it('name every finding', () => {
    expect(disagreements('log(a);', [{ ...finding, line: 1 }])).toEqual([
      'reported without a comment at line 1: pkce/no-logging loggedVerifier',
    ]);
  });

  it('are all met', () => {
    expect(disagreements('log(a); // expect: pkce/no-logging loggedVerifier', [])).toEqual([
      'expected and not reported at line 1: pkce/no-logging loggedVerifier',
    ]);
  });

  it('admit known mistakes', () => {
    const code =
      'log(a); // spurious: pkce/no-logging loggedVerifier\nlog(b); // missed: pkce/no-logging loggedVerifier';
    expect(disagreements(code, [{ ...finding, line: 1 }])).toEqual([]);
    expect(
      disagreements(code, [
        { ...finding, line: 1 },
        { ...finding, line: 2 },
      ]),
    ).toHaveLength(1);
  });

  it('are written in full', () => {
    expect(() => expectationsIn('log(a); // expect: no-logging')).toThrow("Line 1: 'no-logging' is not");
  });
});
