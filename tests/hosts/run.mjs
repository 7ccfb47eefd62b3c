// Does the packed plugin work wherever JavaScript is linted? Installs it in scratch projects and uses it there.
// `node tests/hosts/run.mjs [suite …] [--keep FOLDER] [--write]`: all suites or the named ones; a folder that is kept
// saves the next run its installs; `--write` puts the table into the guide. Prints 'N passed, N failed' at the end.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Project, pack } from './project.mjs';
import { Report } from './report.mjs';
import { packagesFor } from './versions.mjs';

const suites = ['package', 'eslint'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const chosen = positionals.length > 0 ? positionals : suites;
const scratch = values.keep ? resolve(values.keep) : await mkdtemp(join(tmpdir(), 'eslint-plugin-pkce-'));
const report = new Report();
const started = performance.now();
try {
  await mkdir(scratch, { recursive: true });
  const packed = await pack(join(scratch, 'tarball'));
  const projects = new Map();
  /** A project of its own, made once for its name. */
  const project = async (name, options) => {
    const known = projects.get(name);
    if (known) return known;
    const made = await Project.create(join(scratch, name), { tarball: packed.tarball, ...options });
    projects.set(name, made);
    return made;
  };
  /** The project with this version of ESLint and the packages that its suites need. */
  const projectFor = (version) => project(`eslint-${version}`, { packages: packagesFor(version) });
  for (const name of chosen) {
    const { default: suite } = await import(`./suites/${name}.mjs`);
    const before = performance.now();
    await suite({ report, scratch, packed, project, projectFor });
    console.log(`      ${name}: ${((performance.now() - before) / 1000).toFixed(0)} s`);
  }
} finally {
  if (!values.keep) await rm(scratch, { recursive: true, force: true });
}
const failed = report.count('failed');
console.log(`${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
console.log(`${report.count('ok')} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
