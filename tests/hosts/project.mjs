// What does a user's project look like? A scratch folder with the packed plugin and a few packages, and tools run in it.
import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
export const root = resolve(import.meta.dirname, '..', '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const clients = join(import.meta.dirname, 'clients');

/** Runs a program to its end. A status other than 0 is an answer, not an error. */
export async function run(command, args, { cwd, env = {} }) {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
  try {
    return { ...(await execute(command, args, options)), status: 0 };
  } catch (error) {
    if (typeof error.code !== 'number') throw error;
    return { stdout: error.stdout, stderr: error.stderr, status: error.code };
  }
}

/** The same, where anything but status 0 is an error. */
export async function succeed(command, args, options) {
  const outcome = await run(command, args, options);
  if (outcome.status === 0) return outcome;
  throw Object.assign(new Error(`${command} ${args.join(' ')} ended with ${outcome.status}`), outcome);
}

/** Packs the built plugin as it would be published, and lists what is in it. */
export async function pack(folder) {
  await mkdir(folder, { recursive: true });
  const { stdout } = await succeed(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  const [{ filename, files, unpackedSize }] = Object.values(JSON.parse(stdout));
  return { tarball: join(folder, filename), paths: files.map(({ path }) => path), unpackedSize };
}

export class Project {
  constructor(cwd) {
    this.cwd = cwd;
  }

  /** Packages are installed once: a folder that is kept from an earlier run gets the new tarball alone. */
  static async create(cwd, { tarball, packages, type = 'module', install = [], plugin = true }) {
    const project = new Project(cwd);
    const wanted = JSON.stringify([packages, install]);
    if ((await readFile(join(cwd, 'packages.json'), 'utf8').catch(() => '')) === wanted) {
      const installed = join(cwd, 'node_modules', 'eslint-plugin-pkce');
      if (plugin) {
        await succeed('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], { cwd });
        await succeed(npm, ['rebuild', '--ignore-scripts', 'eslint-plugin-pkce'], { cwd });
        // npm makes the command one that can be run where it installs it.
        await chmod(join(installed, 'dist', 'src', 'cli', 'audit.js'), 0o755);
      }
      return project;
    }
    await mkdir(cwd, { recursive: true });
    await project.write({ 'package.json': JSON.stringify({ name: 'consumer', private: true, type }) });
    const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...install];
    await succeed(npm, ['install', ...flags, ...(plugin ? [tarball] : []), ...packages], { cwd });
    await project.write({ 'packages.json': wanted });
    return project;
  }

  path(...parts) {
    return join(this.cwd, ...parts);
  }

  async write(files) {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(this.cwd, name, '..'), { recursive: true });
      await writeFile(join(this.cwd, name), text);
    }
  }

  async copyClients(...names) {
    for (const name of names) await cp(join(clients, name), this.path(name));
  }

  text(name) {
    return readFile(this.path(name), 'utf8');
  }

  node(args, { node = process.execPath, env, folder = '.' } = {}) {
    return run(node, args, { cwd: this.path(folder), env });
  }

  /** ESLint's results for some files. Fails where ESLint says anything but findings of this plugin. */
  async lint(files, { config, node, args = [], eslint = 'node_modules/eslint/bin/eslint.js' }) {
    const env = { ESLINT_USE_FLAT_CONFIG: String(!config.startsWith('.')) };
    const { stdout, stderr } = await this.node([eslint, '--config', config, '--format', 'json', ...args, ...files], {
      node,
      env,
    });
    if (!stdout.startsWith('[')) throw new Error(stdout + stderr);
    const results = JSON.parse(stdout);
    const foreign = results.flatMap(({ messages }) => messages.filter(({ ruleId }) => !ruleId?.startsWith('pkce/')));
    if (foreign.length > 0) throw new Error(JSON.stringify(foreign));
    return results;
  }

  /** The findings of each file as `line:column-line:column rule`. */
  async findings(files, options) {
    const results = await this.lint(files, options);
    return Object.fromEntries(
      results.map(({ filePath, messages }) => [filePath.slice(this.cwd.length + 1), messages.map(inWords)]),
    );
  }

  /** What `--fix` would write, by file; files that it leaves alone are left out. */
  async fixed(files, options) {
    const results = await this.lint(files, { ...options, args: ['--fix-dry-run'] });
    return Object.fromEntries(
      results.flatMap(({ filePath, output }) => (output ? [[filePath.slice(this.cwd.length + 1), output]] : [])),
    );
  }
}

function inWords({ line, column, endLine, endColumn, ruleId, severity }) {
  const warning = severity === 1 ? ' (warning)' : '';
  return `${line}:${column}-${endLine}:${endColumn} ${ruleId}${warning}`;
}

export function clientText(name) {
  return readFile(join(clients, name), 'utf8');
}
