// Does the README show what the command prints?
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { build, root } from '../support/audit';

beforeAll(build, 300_000);

it('the README shows the real output for the broken command line tool', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const args = ['dist/src/cli/audit.js', 'examples/broken/cli'];
  const printed = await new Promise<string>((done) => {
    execFile(process.execPath, args, { cwd: root }, (_, stdout, stderr) => {
      done(stdout + stderr);
    });
  });
  const [, shown] = /```text\n([^]*?)\n```/u.exec(readme) ?? [];
  expect(printed.replaceAll(join(root, '/'), '').trim()).toBe(shown);
}, 180_000);
