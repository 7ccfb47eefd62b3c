// Which published files is the plugin measured on? Pinned packages of npm, kept in a cache outside version control.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const { mayMatter } = createRequire(import.meta.url)('../../dist/src/oauth/gate.js');
const cache = path.join(import.meta.dirname, '../../node_modules/.cache/pkce-bench');

const packages = [
  'core-js@3.51.0',
  'date-fns@4.4.0',
  'lodash-es@4.18.1',
  'rxjs@7.8.2',
  '@auth/core@0.41.3',
  '@azure/msal-browser@5.30.0',
  '@okta/okta-auth-js@8.0.1',
  'arctic@3.7.0',
  'better-auth@1.7.25',
  'google-auth-library@10.9.1',
  'jsforce@3.10.16',
  'next-auth@4.24.15',
];

/** The folder of one package, unpacked. */
export function folderOf(name) {
  const folder = path.join(cache, name.replace('/', '+'));
  if (fs.existsSync(folder)) return folder;
  fs.mkdirSync(cache, { recursive: true });
  const archive = execFileSync('npm', ['pack', '--silent', name], { cwd: cache, encoding: 'utf8' }).trim();
  const fresh = fs.mkdtempSync(path.join(cache, 'new-'));
  execFileSync('tar', ['xzf', archive, '-C', fresh, '--strip-components=1'], { cwd: cache });
  fs.renameSync(fresh, folder);
  return folder;
}

/** Bundles say more about bundlers than about code that is linted: larger files are kept apart. */
const largest = 200_000;

/** The files without words of OAuth, those with them, and the bundles with them, each as a text. */
export function corpus() {
  const seen = new Set();
  const files = { without: [], with: [], bundles: [], leftOut: 0 };
  for (const name of packages) {
    const folder = folderOf(name);
    for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.[cm]?js$/u.test(entry.name)) continue;
      const text = fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
      if (seen.has(text)) continue;
      seen.add(text);
      if (text.length <= largest) (mayMatter(text) ? files.with : files.without).push(text);
      else if (mayMatter(text)) files.bundles.push(text);
      else files.leftOut += 1;
    }
  }
  return files;
}
