#!/usr/bin/env node
// The command `eslint-plugin-pkce`: ESLint's own command with a configuration that this package brings.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { settingsOf } from '../settings';
import { readArguments } from './arguments';
import type { AuditArguments } from './arguments';
import { failureOf } from './failure';
import { environmentFor } from './order';
import type { AuditOrder } from './order';

const help = `Finds missing and broken PKCE in OAuth client code, with no configuration of the project.

  npx eslint-plugin-pkce [files, folders, globs …]     without any: the current folder

  --strict            the preset "strict": every rule is an error
  --settings <file>   a JSON file with the content of settings.pkce
  --format <name>     sarif, or a formatter of ESLint: stylish, json, html, …
  --help, --version

All options of ESLint work too: --fix, --fix-dry-run, --max-warnings, --output-file, --rule, --ignore-pattern,
--no-ignore, --no-inline-config, --cache, --concurrency, --suppress-all … (npx eslint --help).
Test files, minified and generated files (dist, build, out, coverage, vendor …) are left out, unless --no-ignore is given.

Exit codes: 0 nothing to report · 1 errors, or more warnings than --max-warnings · 2 the audit could not run.
https://github.com/eslint-plugin-pkce/eslint-plugin-pkce
`;

class Refusal extends Error {}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version;
}

function folderOfESLint(): string {
  try {
    return dirname(require.resolve('eslint/package.json'));
  } catch {
    throw new Refusal('ESLint is not installed: npm install --save-dev eslint');
  }
}

/** The settings in the file, validated here, so that a mistake is one sentence and not one for each rule. */
function settingsIn(path: string): Record<string, unknown> {
  if (path === '') throw new Refusal('--settings needs the path of a JSON file.');
  try {
    const settings = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    settingsOf({ pkce: settings });
    return settings;
  } catch (error) {
    throw new Refusal(`--settings ${path}: ${(error as Error).message.replace(/^eslint-plugin-pkce: /u, '')}`);
  }
}

function orderOf({ isStrict, format, settings, isQuiet }: AuditArguments): AuditOrder {
  return {
    preset: isStrict ? 'strict' : 'recommended',
    format: format ?? 'stylish',
    isQuiet,
    ...(settings !== undefined && { settings: settingsIn(settings) }),
    ...(process.stderr.isTTY && { terminal: 3 }),
  };
}

/** Node's warnings for what ESLint 9 says about `eslint-env` comments in the audited code. */
const aboutAuditedComments = /^\(node:\d+\) ESLintEnvWarning:.*\n(?:\(Use `node --trace-warnings.*\n)?/gmu;

function start(args: AuditArguments): void {
  if (args.namesConfiguration) {
    throw new Refusal(
      'The audit brings its own configuration. To use yours, add the plugin to it and run eslint itself.',
    );
  }
  // ESLint skips such files without a word.
  const outside = args.paths.find(
    (path) => /^\.\.(?:[\\/]|$)/u.test(relative('.', path)) || isAbsolute(relative('.', path)),
  );
  if (outside !== undefined) {
    throw new Refusal(
      `"${outside}" is outside of the current folder: change to that folder and start the audit there.`,
    );
  }
  const eslint = join(folderOfESLint(), 'bin', 'eslint.js');
  const own = ['--config', join(__dirname, 'config.js'), '--format', join(__dirname, 'formatter.js')];
  const child = spawn(process.execPath, [eslint, ...own, ...args.forESLint], {
    env: environmentFor(orderOf(args)),
    // The fourth is the terminal for the line that shows life; stderr is kept until the end, to say failures shortly.
    stdio: ['inherit', 'inherit', 'pipe', ...(process.stderr.isTTY ? [2] : [])],
  });
  let messages = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (messages += text));
  child.on('close', (code, signal) => {
    const said = messages.replaceAll(aboutAuditedComments, '');
    process.stderr.write(code === 2 ? failureOf(said) : said);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 2;
  });
}

try {
  const args = readArguments(process.argv.slice(2));
  if (args.wantsHelp) process.stdout.write(help);
  else if (args.wantsVersion) console.log(`${versionOf('eslint-plugin-pkce')} (ESLint ${versionOf('eslint')})`);
  else start(args);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
