// Fetches the published packages of the catalogue, each once, into a folder that git does not see. Nothing of them is run.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the packages lie, unpacked: the newest below `node_modules`, older majors each below a folder of its own. */
export const packagesFolder = join(root, '.cache/packages');

const lists = JSON.parse(readFileSync(join(root, 'tests/libraries/packages.json'), 'utf8'));

/** A package of the list, its checksum, and the folder in which it is unpacked. */
function toPackage(list, [specifier, integrity]) {
  const at = specifier.lastIndexOf('@');
  const name = specifier.slice(0, at);
  const home = list === 'older' ? join('older', specifier.replace('/', '+')) : '';
  return { list, specifier, name, integrity, home, folder: join(packagesFolder, home, 'node_modules', name) };
}

/** All packages: `libraries` of the catalogue, their `older` majors, others `beside` them, and mere `types`. */
export const packages = Object.entries(lists).flatMap(([list, entries]) =>
  Object.entries(entries).map((entry) => toPackage(list, entry)),
);

function unpack({ specifier, integrity, folder }, archive) {
  const [algorithm, wanted] = integrity.split(/-(.*)/su);
  const found = createHash(algorithm).update(readFileSync(archive)).digest('base64');
  if (found !== wanted) throw new Error(`${specifier} is not what the list says: ${algorithm}-${found}`);
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', archive, '-C', folder, '--strip-components=1']);
}

/** Fetches what is not there yet. */
export function fetchPackages(wanted = packages) {
  const missing = wanted.filter(({ folder }) => !existsSync(join(folder, 'package.json')));
  if (missing.length === 0) return;
  mkdirSync(packagesFolder, { recursive: true });
  const scratch = mkdtempSync(join(packagesFolder, 'scratch-'));
  try {
    const specifiers = missing.map(({ specifier }) => specifier);
    const answer = execFileSync('npm', ['pack', '--json', '--pack-destination', scratch, ...specifiers], {
      cwd: scratch,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const packed = Object.values(JSON.parse(answer));
    for (const one of missing) {
      const { filename } = packed.find(({ name, version }) => `${name}@${version}` === one.specifier);
      const archive = [join(scratch, filename), join(scratch, filename.replace(/^@/u, '').replace('/', '-'))];
      unpack({ ...one, folder: `${scratch}/unpacked` }, archive.find(existsSync));
      mkdirSync(dirname(one.folder), { recursive: true });
      rmSync(one.folder, { recursive: true, force: true });
      renameSync(`${scratch}/unpacked`, one.folder);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The files below a folder whose names match, without those of other packages. */
export function filesBelow(folder, pattern) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path, pattern);
    return entry.isFile() && pattern.test(entry.name) ? [path] : [];
  });
}
