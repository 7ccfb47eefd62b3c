// Does the plugin need anything but the text that ESLint hands it? All rules run where Node allows next to nothing.
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = realpathSync(path.join(import.meta.dirname, '../..'));
const major = Number(process.versions.node.split('.')[0]);
const permission = major >= 24 ? '--permission' : '--experimental-permission';
// Needs the built package, and a Node that has the permission model.
const canRun = major >= 20 && existsSync(path.join(root, 'dist/src/index.js'));

describe.runIf(canRun)('under the permission model of Node', () => {
  it('all rules run without the network, other processes, workers, code made of texts, or files but their own modules', () => {
    // The modules of this package and of ESLint have to be loaded; nothing else may be read, and nothing written.
    const output = execFileSync(
      process.execPath,
      [permission, `--allow-fs-read=${root}/*`, '--no-warnings', path.join(root, 'tests/security/lint-all.cjs')],
      { encoding: 'utf8', env: {}, cwd: root },
    );
    const { found, usedByRules, usedByBadRules } = JSON.parse(output) as Record<'found' | 'usedByRules', string[]> & {
      readonly usedByBadRules: Readonly<Record<string, string>>;
    };
    expect(found).toContain('pkce/require-code-challenge');
    expect(found).toContain('pkce/no-logging');
    expect(found).not.toContain('fatal');
    expect(usedByRules).toEqual([]);
    // A rule that did any of this would have been seen.
    expect(usedByBadRules).toEqual({
      fetch: 'global.fetch',
      connect: 'net.connect',
      secure: 'tls.connect',
      lookup: 'dns.lookup',
      datagram: 'dgram.createSocket',
      http: 'http.get',
      https: 'https.request',
      process: 'child_process.spawnSync',
      worker: 'worker_threads.Worker',
      read: 'fs, denied',
      write: 'fs, denied',
      neighbour: 'fs',
    });
  });
});
