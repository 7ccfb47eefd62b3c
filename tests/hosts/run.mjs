// Does the packed plugin work wherever JavaScript is linted? Installs it in scratch projects and uses it there.
// `node tests/hosts/run.mjs [suite …] [--keep FOLDER] [--write]`: all suites or the named ones. A folder that is kept
// saves the next run its installs, and keeps the results of the other suites. `--write` puts the results into the guide.
// Prints 'N passed, N failed' at the end.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Project, pack } from './project.mjs';
import { Report } from './report.mjs';
import { isUpToDate, write } from './table.mjs';
import { packagesFor } from './versions.mjs';

const suites = [
  'package',
  'eslint',
  'nodes',
  'parsers',
  'languages',
  'typescript',
  'audit',
  'oxlint',
  'pre-commit',
  'adoption',
  'reports',
  'sarif',
  'monorepos',
  'scale',
];

/** These mostly wait for installs and commits, and share no project with the others: they run beside them. */
const beside = ['pre-commit', 'monorepos'];
/** These measure time, and run alone. */
const alone = ['scale'];

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
  const project = (name, options) => {
    const made = projects.get(name) ?? Project.create(join(scratch, name), { tarball: packed.tarball, ...options });
    projects.set(name, made);
    return made;
  };
  /** The project with this version of ESLint and the packages that its suites need. */
  const projectFor = (version) => project(`eslint-${version}`, { packages: packagesFor(version) });
  const runSuites = async (names) => {
    for (const name of names) {
      const { default: suite } = await import(`./suites/${name}.mjs`);
      const before = performance.now();
      const own = new Report();
      await suite({ report: own, scratch, packed, project, projectFor });
      report.results.push(...own.results.map((result) => ({ ...result, suite: name })));
      console.log(`      ${name}: ${((performance.now() - before) / 1000).toFixed(0)} s`);
    }
  };
  const besides = chosen.filter((name) => beside.includes(name));
  const others = chosen.filter((name) => !beside.includes(name) && !alone.includes(name));
  await Promise.all([runSuites(besides), runSuites(others)]);
  await runSuites(chosen.filter((name) => alone.includes(name)));
  await compareWithGuide(await completeResults());
} finally {
  if (!values.keep) await rm(scratch, { recursive: true, force: true });
}
const failed = report.count('failed');
console.log(`${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
console.log(`${report.count('ok')} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** The results of all suites in their order; undefined where one has never run. */
async function completeResults() {
  const file = join(scratch, 'results.json');
  const earlier = JSON.parse(await readFile(file, 'utf8').catch(() => '[]'));
  const results = suites.flatMap((suite) =>
    (chosen.includes(suite) ? report.results : earlier).filter((result) => result.suite === suite),
  );
  await writeFile(file, JSON.stringify(results, undefined, 2));
  return suites.every((suite) => results.some((result) => result.suite === suite)) ? results : undefined;
}

async function compareWithGuide(results) {
  if (!results) return;
  const cell = { table: 'Guide', row: 'docs/guide/compatibility.md', column: 'holds these results' };
  if (!values.write) {
    await report.check(cell, '', async () => {
      if (!(await isUpToDate(results))) throw new Error('Run `npm run test:hosts -- --write`, and read what changed.');
    });
  } else if (results.some(({ outcome }) => outcome !== 'ok')) {
    report.skip(cell, '', 'not written, because something failed or could not be checked here');
  } else {
    await write(results);
  }
}
