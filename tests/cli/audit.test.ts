// Does the audit command do what a user without any configuration expects, under each ESLint, from outside its process?
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Project, build } from '../support/audit';

const page = 'https://github.com/eslint-plugin-pkce/eslint-plugin-pkce/blob/main/docs/rules/require-code-challenge.md';

/** An authorization request without PKCE: an error. */
const broken = `location.href = 'https://login.example.com/authorize?response_type=code&client_id=web&redirect_uri=https%3A%2F%2Fapp.example.com';\n`;
/** The same with PKCE. */
const correct = broken.replace(
  'response_type',
  "code_challenge=' + challenge + '&code_challenge_method=S256&response_type",
);
/** A verifier in \`localStorage\`: a warning. */
const warned = `
export async function login() {
  const codeVerifier = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
  localStorage.setItem('code_verifier', codeVerifier);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  const code_challenge = Buffer.from(digest).toString('base64url');
  const parameters = new URLSearchParams({ response_type: 'code', client_id: 'web', code_challenge, code_challenge_method: 'S256' });
  location.assign('https://login.example.com/authorize?' + parameters);
}
`;
/** \`--fix\` takes the verifier out of the log. */
const logged = `${warned.replace('localStorage.setItem(', 'console.log(')}`;
const typed = broken.replace(/'(.*)'/u, "('$1' as string)");
const innocent = 'export const sum = (left, right) => left + right;\n';

// Each test starts processes, which takes long on a busy machine.
vi.setConfig({ testTimeout: 180_000 });
afterAll(() => {
  vi.resetConfig();
});

let current: Project;
beforeAll(build, 300_000);
afterEach(() => {
  current.remove();
});

function having(files: Readonly<Record<string, string>>, eslint?: 'eslint' | 'eslint8' | 'eslint9'): Project {
  current = new Project(eslint);
  current.write(files);
  return current;
}

interface FileResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly fatal?: boolean }[];
  readonly suppressedMessages: readonly unknown[];
}

/** The files with findings, and the rules by which they were found. */
function findingsIn(stdout: string): Record<string, readonly (string | null)[]> {
  const results = (JSON.parse(stdout) as readonly FileResult[]).filter(({ messages }) => messages.length > 0);
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [
      filePath.slice(current.path.length + 1).replaceAll('\\', '/'),
      messages.map(({ ruleId }) => ruleId),
    ]),
  );
}

describe.each(['eslint8', 'eslint9', 'eslint'] as const)('the audit under %s', (eslint) => {
  it('reads every kind of script in the current folder, heeds no comments about other rules, and says what that came to', async () => {
    const kinds = ['js', 'jsx', 'ts', 'tsx', 'mjs', 'cjs', 'mts', 'cts'];
    const foreign =
      '// eslint-disable-next-line other/rule\n/* eslint quotes: ["error", "no such"] */\n/* eslint-env nowhere */\n';
    const silenced = `// eslint-disable-next-line pkce/require-code-challenge -- this server cannot do PKCE\n${broken}`;
    const project = having(
      {
        ...Object.fromEntries(kinds.map((kind) => [`src/login.${kind}`, kind.includes('t') ? typed : broken])),
        'src/commented.js': foreign + broken,
        'src/silenced.js': silenced,
        'src/fine.js': correct,
        'src/sum.js': innocent,
        'page.html': broken,
      },
      eslint,
    );
    const { status, stdout, stderr } = await project.audit(['--format', 'json']);
    expect(findingsIn(stdout)).toEqual(
      Object.fromEntries(
        ['commented.js', ...kinds.map((kind) => `login.${kind}`)].map((name) => [
          `src/${name}`,
          ['pkce/require-code-challenge'],
        ]),
      ),
    );
    expect(stdout).not.toContain('pkce-audit');
    expect(stderr).toBe(
      `eslint-plugin-pkce: 12 files read, 11 with OAuth code, 9 findings (1 suppressed). Read on: ${page}\n`,
    );
    expect(status).toBe(1);
  });

  it('says in one line that a path does not exist or an option is unknown, and exits with 2', async () => {
    const project = having({ 'fine.js': correct }, eslint);
    expect(await project.audit(['nowhere'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'No JavaScript or TypeScript file matches "nowhere".\n',
    });
    expect(await project.audit(['--fiks'])).toEqual({
      status: 2,
      stdout: '',
      stderr: "Invalid option '--fiks' - perhaps you meant '--fix'?\n",
    });
  });

  it('fixes with --fix', async () => {
    const project = having({ 'logged.js': logged }, eslint);
    expect((await project.audit(['--fix'])).status).toBe(0);
    expect(readFileSync(join(project.path, 'logged.js'), 'utf8')).toBe(
      logged.replace("console.log('code_verifier', codeVerifier)", "console.log('code_verifier', '[redacted]')"),
    );
  });
});

describe('the audit', () => {
  it('exits with 0 when there is nothing to report', async () => {
    const project = having({ 'fine.js': correct, 'sum.js': innocent });
    const { status, stdout, stderr } = await project.audit();
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^eslint-plugin-pkce: 2 files read, 1 with OAuth code, no findings\. What that means: \S+\n$/u,
    );
    expect(status).toBe(0);
  });

  it('warns where the preset only warns, unless it is strict or warnings are counted', async () => {
    const project = having({ 'stored.js': warned });
    const counted = await project.audit(['--max-warnings', '0']);
    expect(counted.stdout).toContain('1 problem (0 errors, 1 warning)');
    expect(counted.stderr).toContain('too many warnings (maximum: 0)');
    expect(counted.status).toBe(1);
    expect((await project.audit(['--strict'])).stdout).toContain('1 problem (1 error, 0 warnings)');
  });

  it('prints through the formatters of ESLint and as SARIF, with nothing else on stdout', async () => {
    const project = having({ 'login.js': broken });
    const { runs } = JSON.parse((await project.audit(['--format=sarif'])).stdout) as { runs: { results: unknown[] }[] };
    expect(runs.map(({ results }) => results.length)).toEqual([1]);
    const { metadata } = JSON.parse((await project.audit(['--format', 'json-with-metadata'])).stdout) as {
      metadata: { rulesMeta: object };
    };
    expect(Object.keys(metadata.rulesMeta)).toEqual(['pkce/require-code-challenge']);
    expect((await project.audit(['-f', 'html'])).stdout).toMatch(/^<!DOCTYPE html>[^]*require-code-challenge/u);
  });

  it('counts rightly with a cache', async () => {
    const project = having({ 'login.js': broken, 'fine.js': correct, 'sum.js': innocent });
    const first = await project.audit(['--cache']);
    expect(existsSync(join(project.path, '.eslintcache'))).toBe(true);
    expect(first.stderr).toContain('3 files read, 2 with OAuth code, 1 finding. ');
    expect(await project.audit(['--cache'])).toEqual(first);
  });
});

describe('the audit of a large or an old code base', () => {
  it('suppresses what is there, and reports what is new', async () => {
    const project = having({ 'old.js': broken });
    expect((await project.audit(['--suppress-all'])).status).toBe(0);
    const old = await project.audit();
    expect(old.status).toBe(0);
    expect(old.stderr).toContain('1 file read, 1 with OAuth code, no findings (1 suppressed). ');
    project.write({ 'new.js': broken });
    const { status, stdout } = await project.audit(['--format', 'json']);
    expect(findingsIn(stdout)).toEqual({ 'new.js': ['pkce/require-code-challenge'] });
    expect(status).toBe(1);
    project.write({ 'old.js': correct, 'new.js': correct });
    const mended = await project.audit();
    expect(mended.status).toBe(2);
    expect(mended.stderr).toContain('--prune-suppressions');
    expect((await project.audit(['--prune-suppressions'])).status).toBe(0);
  });

  it('counts rightly with several threads', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`login ${String(index)}.ts`, typed]));
    const project = having({ ...files, 'sum.js': innocent });
    const { status, stderr } = await project.audit(['--concurrency', '2', '--format', 'json']);
    expect(stderr).toContain('13 files read, 12 with OAuth code, 12 findings. ');
    expect(status).toBe(1);
  });
});

describe('the paths of the audit', () => {
  it('may be files, folders with spaces, and globs', async () => {
    const project = having({ 'my app/login.js': broken, 'my app/deep/login.ts': typed, 'other/login.js': broken });
    const found = async (...args: string[]) =>
      Object.keys(findingsIn((await project.audit([...args, '--format', 'json'])).stdout));
    expect(await found('my app/login.js', '**/*.ts')).toEqual(['my app/deep/login.ts', 'my app/login.js']);
    expect(await found('--ignore-pattern', 'other')).toEqual(['my app/deep/login.ts', 'my app/login.js']);
  });

  it('leave out tests, generated files and packages, unless ESLint is told not to', async () => {
    const minified = `${innocent.trim()};`.repeat(400) + broken;
    const project = having({
      'src/login.js': broken,
      'src/login.test.js': broken,
      'dist/login.js': broken,
      'public/app.min.js': broken,
      'public/bundle.js': minified,
      'node_modules/some/login.js': broken,
    });
    const { stdout, stderr } = await project.audit(['--format', 'json']);
    expect(findingsIn(stdout)).toEqual({ 'src/login.js': ['pkce/require-code-challenge'] });
    expect(stderr).toContain('1 file read, 1 with OAuth code, 1 finding, 1 minified file left out. ');
    expect(await project.audit(['dist'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Nothing to read in "dist": only JavaScript and TypeScript is read, without tests, generated files and packages (see --help).\n',
    });
    const everything = findingsIn((await project.audit(['--no-ignore', '--format', 'json'])).stdout);
    expect(Object.keys(everything)).toEqual([
      'dist/login.js',
      'public/app.min.js',
      'src/login.js',
      'src/login.test.js',
    ]);
  });

  it('lie in the current folder', async () => {
    const project = having({ 'inner/fine.js': correct, 'login.js': broken });
    const { status, stderr } = await project.audit(['..'], { folder: 'inner' });
    expect(stderr).toBe('".." is outside of the current folder: change to that folder and start the audit there.\n');
    expect(status).toBe(2);
  });

  it('may lead to no script at all', async () => {
    const project = having({ 'README.md': '' });
    expect(await project.audit()).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Nothing to read in ".": only JavaScript and TypeScript is read, without tests, generated files and packages (see --help).\n',
    });
  });

  it('may be no file but standard input', async () => {
    const project = having({ 'login.js': broken });
    const { status, stderr } = await project.audit(['--stdin', '--stdin-filename', 'typed.ts'], { input: typed });
    expect(stderr).toContain('1 file read, 1 with OAuth code, 1 finding. ');
    expect(status).toBe(1);
  });
});

describe('the options of the audit', () => {
  it('explain themselves', async () => {
    const project = having({});
    const help = await project.audit(['--help']);
    expect(help.stdout).toContain('npx eslint-plugin-pkce');
    expect(help.status).toBe(0);
    expect((await project.audit(['-v'])).stdout).toMatch(/^\d+\.\d+\.\d+ \(ESLint \d+\.\d+\.\d+\)\n$/u);
  });

  it('reach ESLint', async () => {
    const project = having({ 'login.js': broken, 'stored.js': warned });
    expect((await project.audit(['--rule', 'pkce/require-code-challenge: off'])).status).toBe(0);
    const quiet = await project.audit(['--quiet', '--output-file', 'report.json', '--format', 'json']);
    expect(quiet.stdout).toBe('');
    expect(findingsIn(readFileSync(join(project.path, 'report.json'), 'utf8'))).toEqual({
      'login.js': ['pkce/require-code-challenge'],
    });
    // ESLint hands over no other files then, so they cannot be counted.
    expect(quiet.stderr).toBe(`eslint-plugin-pkce: 1 finding. Read on: ${page}\n`);
  });

  it('take the settings of a project from a file', async () => {
    const settings = JSON.stringify({ endpointsWithoutPkce: ['login.example.com'] });
    const project = having({
      'login.js': broken,
      'pkce.json': settings,
      'wrong.json': '{ "logger": [] }',
      'no.json': '{',
    });
    expect((await project.audit(['--settings', 'pkce.json'])).status).toBe(0);
    const wrong = await project.audit(['--settings=wrong.json']);
    expect(wrong.stderr).toMatch(
      /^--settings wrong\.json: settings\.pkce\.logger is not a setting; allowed are .*\.\n$/u,
    );
    expect(wrong.status).toBe(2);
    expect((await project.audit(['--settings', 'no.json'])).stderr).toMatch(/^--settings no\.json: [^\n]*\n$/u);
    expect((await project.audit(['--settings', 'none.json'])).status).toBe(2);
    expect((await project.audit(['--settings'])).stderr).toBe('--settings needs the path of a JSON file.\n');
  });

  it('do not include another configuration', async () => {
    const project = having({ 'eslint.config.js': 'throw new Error();', 'login.js': broken });
    expect((await project.audit(['login.js'])).status).toBe(1);
    const { status, stderr } = await project.audit(['--config', 'eslint.config.js']);
    expect(stderr).toMatch(/^The audit brings its own configuration\.[^\n]*\n$/u);
    expect(status).toBe(2);
  });

  it('name formatters that exist', async () => {
    const project = having({
      'login.js': broken,
      'count.js': 'module.exports = (results) => `${results.length} files`;',
    });
    expect((await project.audit(['--format', './count.js', 'login.js'])).stdout).toBe('1 files\n');
    const { status, stdout, stderr } = await project.audit(['--format', 'nice', 'login.js']);
    expect(stderr).toBe(
      'There is no formatter "nice": install eslint-formatter-nice, or name sarif or one of ESLint.\n',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('an audit that cannot read everything', () => {
  it('tells of syntax errors in files that matter, and of no others', async () => {
    const project = having({
      'cut off.ts': typed.slice(0, -20),
      'template.js': 'const <%= name %> = 1;',
      'login.js': broken,
    });
    const { status, stdout, stderr } = await project.audit(['--format', 'json']);
    expect(findingsIn(stdout)).toEqual({ 'cut off.ts': [null], 'login.js': ['pkce/require-code-challenge'] });
    expect(stderr).toContain('3 files read, 1 with OAuth code, 1 finding, 1 file not understood. ');
    expect(status).toBe(1);
  });

  it('stops when the TypeScript parser cannot be loaded, and tells the ways out', async () => {
    const hook =
      "const Module = require('node:module'); const load = Module._load; Module._load = function (name) {" +
      "if (name === '@typescript-eslint/parser') throw new Error('typescript-eslint does not support TypeScript 7');" +
      'return load.apply(this, arguments); };';
    const project = having({ 'login.js': broken, 'hook.cjs': hook });
    const { status, stdout, stderr } = await project.audit(['login.js'], {
      env: { NODE_OPTIONS: `--require ${JSON.stringify(join(project.path, 'hook.cjs'))}` },
    });
    expect(stderr).toMatch(
      /^The TypeScript parser cannot be loaded, so nothing was read: [^\n]*TypeScript 6 beside 7[^\n]*\n$/u,
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
