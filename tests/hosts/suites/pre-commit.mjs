// Do the hooks of docs/guide/pre-commit.md stop a real commit of a broken client, and let its corrected twin through?
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expectEqual, expectMatch } from '../expect.mjs';
import { filesIn } from '../guide.mjs';
import { clientText, root, run, succeed } from '../project.mjs';
import { eslints, hooks } from '../versions.mjs';

const table = 'Before a commit';
const column = 'stops the broken, passes the correct';
const page = 'pre-commit.md';
const configuration = `import pkce from 'eslint-plugin-pkce';\nexport default [pkce.configs.recommended];\n`;

export default async function preCommit({ report, project, packed, scratch }) {
  const packages = Object.entries(hooks).map(([name, version]) => `${name}@${version}`);
  const consumer = await project('hooks', { packages: [`eslint@${eslints.at(-1)}`, ...packages] });
  await consumer.write({ 'eslint.config.js': configuration });
  const lintStaged = await filesIn(page, 'husky and lint-staged');

  const tools = {
    husky: { files: lintStaged, install: 'husky/bin.js' },
    'simple-git-hooks': {
      files: [...lintStaged, ...(await filesIn(page, 'simple-git-hooks'))],
      install: 'simple-git-hooks/cli.js',
    },
    lefthook: { files: await filesIn(page, 'lefthook'), install: 'lefthook/bin/index.js', args: ['install'] },
  };
  for (const [name, { files, install, args = [] }] of Object.entries(tools)) {
    const beside = name === 'lefthook' ? '' : ' with lint-staged';
    const cell = { table, row: `${name} ${hooks[name]}${beside}`, column };
    await report.check(cell, '', async () => {
      await newRepository(consumer, files);
      await succeed(process.execPath, [`node_modules/${install}`, ...args], gitOptions(consumer));
      await commits(consumer);
    });
  }

  const framework = frameworkVersion();
  // It keeps what it has installed by name, and an earlier tarball had the same one.
  await rm(join(scratch, 'pre-commit'), { recursive: true, force: true });
  const [published, installed] = await filesIn(page, 'pre-commit');
  const ways = {
    'pre-commit, the published package': () =>
      configured(consumer, scratch, published.text.replace(/eslint-plugin-pkce@[\d.]+/u, packed.tarball)),
    'pre-commit, the package of the project': () => configured(consumer, scratch, installed.text),
    'pre-commit, this repository': () => fromThisRepository(consumer, scratch),
  };
  for (const [row, body] of Object.entries(ways)) {
    if (framework) await report.check({ table, row, column }, '', body);
    else report.skip({ table, row, column }, '', 'pre-commit is not installed (apt-get install pre-commit)');
  }
}

function frameworkVersion() {
  try {
    return execFileSync('pre-commit', ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** A repository as it is before its first login, whose hooks are those of this test. */
async function newRepository(consumer, files) {
  for (const name of ['.git', '.husky', 'lefthook.yml', '.pre-commit-config.yaml', 'login.js']) {
    await rm(consumer.path(name), { recursive: true, force: true });
  }
  await consumer.write(Object.fromEntries(files.map(({ file, text }) => [file, text])));
  await consumer.write({ '.gitignore': '*\n!login.js\n!.pre-commit-config.yaml\n' });
  await git(consumer, 'init', '--quiet', '--initial-branch=main');
}

async function commits(consumer) {
  const broken = await commit(consumer, await clientText('broken.js'));
  expectMatch(broken.stdout + broken.stderr, /pkce\/require-s256/u);
  expectEqual(broken.status === 0, false, 'the broken client is committed');
  const correct = await commit(consumer, await clientText('correct.js'));
  expectEqual(correct.status, 0, correct.stdout + correct.stderr);
  const { stdout } = await git(consumer, 'show', 'HEAD:login.js');
  expectEqual(stdout, await clientText('correct.js'));
}

async function commit(consumer, text) {
  await consumer.write({ 'login.js': text });
  await git(consumer, 'add', '--force', 'login.js');
  return run('git', ['commit', '--quiet', '--message', 'Log in'], gitOptions(consumer));
}

async function configured(consumer, scratch, text) {
  await newRepository(consumer, [{ file: '.pre-commit-config.yaml', text }]);
  const options = gitOptions(consumer, scratch);
  await git(consumer, 'add', '--force', '.pre-commit-config.yaml');
  await succeed('pre-commit', ['validate-config'], options);
  await succeed('pre-commit', ['install'], options);
  await commits(consumer);
}

/** The repository as it stands here, committed or not, with the manifest of its hooks. */
async function fromThisRepository(consumer, scratch) {
  const clone = { cwd: join(scratch, 'repository') };
  await rm(clone.cwd, { recursive: true, force: true });
  await succeed('git', ['clone', '--quiet', '--no-hardlinks', root, clone.cwd], { cwd: scratch });
  const { stdout: changed } = await succeed('git', ['diff', '--binary', 'HEAD'], { cwd: root });
  await consumer.write({ 'change.patch': changed });
  if (changed) await succeed('git', ['apply', consumer.path('change.patch')], clone);
  await succeed('pre-commit', ['validate-manifest', '.pre-commit-hooks.yaml'], clone);
  const options = { ...clone, env: gitOptions(consumer).env };
  await succeed('git', ['commit', '--quiet', '--all', '--allow-empty', '--message', 'As it stands here'], options);
  const { stdout } = await succeed('git', ['rev-parse', 'HEAD'], clone);
  const [, , { text }] = await filesIn(page, 'pre-commit');
  const own = text.replace(/repo: .*/u, `repo: ${clone.cwd}`).replace(/rev: .*/u, `rev: ${stdout.trim()}`);
  await configured(consumer, scratch, own);
}

function git(consumer, ...args) {
  return succeed('git', args, gitOptions(consumer));
}

/** Git without the settings of this machine's user. The hooks run with the same environment. */
function gitOptions(consumer, scratch = join(consumer.cwd, '..')) {
  const author = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com' };
  const committer = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' };
  const env = { ...author, ...committer, GIT_CONFIG_GLOBAL: '/dev/null', PRE_COMMIT_HOME: join(scratch, 'pre-commit') };
  return { cwd: consumer.cwd, env };
}
