// Which programs are tried? Those of the repository, or any that are named: see CONTRIBUTING.md.
import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/** How many programs: `PKCE_FUZZ_RUNS`, or so many as the suite has time for. */
export function numberOfRuns(usual: number): number {
  return Number(process.env['PKCE_FUZZ_RUNS'] ?? usual);
}

/** The JavaScript and TypeScript files in the folders that the variable names, or in the usual ones. */
export function sourcesIn(variable: string, usual: readonly string[]): string[] {
  const named = process.env[variable]?.split(path.delimiter).filter((folder) => folder !== '');
  return (named ?? usual)
    .map((folder) => path.resolve(root, folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /(?<!\.d)\.[cm]?[jt]sx?$/u.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name))
        .filter((file) => !file.slice(folder.length).includes('node_modules'))
        .sort(),
    );
}
