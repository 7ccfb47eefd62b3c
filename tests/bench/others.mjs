// Where are the plugins that this one is compared with? Installed when they are first asked for.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
// Beside the cached corpus: a folder of modules among the tests would be taken for tests.
const folder = path.join(here, '../../node_modules/.cache/pkce-bench/plugins');

/** The folder in which they are installed. */
export function others() {
  if (!fs.existsSync(path.join(folder, 'node_modules'))) {
    fs.mkdirSync(folder, { recursive: true });
    fs.copyFileSync(path.join(here, 'package.json'), path.join(folder, 'package.json'));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--legacy-peer-deps'], {
      cwd: folder,
    });
  }
  return folder;
}
