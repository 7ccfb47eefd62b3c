// Starts the audit command as a user does: the built package, installed in a project beside one of the supported ESLints.
import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');

/** Builds when a source is newer than what is built, so that the tests need no build before them. One of them builds, the others wait. */
export function build(): void {
  const lock = join(root, 'node_modules', '.building');
  for (;;) {
    if (existsSync(lock)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      continue;
    }
    if (!isStale()) return;
    try {
      mkdirSync(lock);
    } catch {
      continue;
    }
    try {
      execFileSync('npm', ['run', 'build'], { cwd: root, shell: process.platform === 'win32' });
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
}

function isStale(): boolean {
  const built = join(root, 'dist', 'src', 'cli', 'audit.js');
  const newest = Math.max(...['src', 'rules'].flatMap((folder) => changesIn(join(root, folder))));
  return !existsSync(built) || statSync(built).mtimeMs < newest;
}

function changesIn(folder: string): number[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(folder, file)).mtimeMs);
}

/** A project of its own, with a space in its path, in which the package is installed as npm would do it. */
export class Project {
  readonly #folder = mkdtempSync(join(tmpdir(), 'pkce audit '));
  readonly path = join(this.#folder, 'my project');

  constructor(eslint: 'eslint' | 'eslint8' | 'eslint9' = 'eslint') {
    const modules = join(this.#folder, 'node_modules');
    const own = join(modules, 'eslint-plugin-pkce');
    mkdirSync(own, { recursive: true });
    mkdirSync(this.path);
    cpSync(join(root, 'package.json'), join(own, 'package.json'));
    cpSync(join(root, 'dist'), join(own, 'dist'), { recursive: true });
    symlinkSync(join(root, 'node_modules', eslint), join(modules, 'eslint'), 'junction');
    for (const name of ['@typescript-eslint', '@eslint-community']) {
      symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
    }
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), text);
    }
  }

  /** Runs the command in the project, or in a folder of it. */
  audit(
    args: readonly string[] = [],
    {
      folder = '.',
      env = {},
      input = '',
    }: { readonly folder?: string; readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
  ): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
    const command = join(this.#folder, 'node_modules', 'eslint-plugin-pkce', 'dist', 'src', 'cli', 'audit.js');
    const options = { cwd: join(this.path, folder), env: { ...process.env, ...env } };
    return new Promise((done) => {
      const child = execFile(process.execPath, [command, ...args], options, (error, stdout, stderr) => {
        done({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
      });
      child.stdin?.end(input);
    });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
