// Do the fixtures type-check against the published packages? An option that does not exist cannot be tested.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { fetchPackages, packages, packagesFolder } from '../support/published-packages.mjs';

const folder = fileURLToPath(new URL('fixtures', import.meta.url));
const surroundings = join(folder, 'surroundings.d.ts');

/** Unknown types of parameters are fine: some packages have no types at all. */
const options = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  noImplicitAny: false,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** The fixtures are not where the packages are: their imports are looked up as if they were. */
function hostOf(home) {
  const host = ts.createCompilerHost(options);
  const cache = ts.createModuleResolutionCache(packagesFolder, (name) => name, options);
  host.resolveModuleNameLiterals = (literals, containingFile) => {
    const from = containingFile.startsWith(folder) ? join(packagesFolder, home, 'fixture.ts') : containingFile;
    return literals.map(({ text }) => ts.resolveModuleName(text, from, options, host, cache));
  };
  return host;
}

/** `openid-client@5.exchange.ts` is checked against the fifth major, a fixture without a number against the newest. */
function homeOf(file) {
  const wanted = /^.+@\d+/u.exec(file)?.[0];
  if (wanted === undefined) return '';
  const found = packages.find(
    ({ list, specifier }) =>
      list === 'older' && specifier.replace(/^@/u, '').replace('/', '-').startsWith(`${wanted}.`),
  );
  if (!found) throw new Error(`There is no package for ${file}.`);
  return found.home;
}

function diagnosticsIn(program, file) {
  const source = program.getSourceFile(join(folder, file));
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
}

fetchPackages();
const files = readdirSync(folder).filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'));
const homes = [...new Set(files.map(homeOf))];
let failed = 0;
for (const home of homes) {
  const group = files.filter((file) => homeOf(file) === home);
  const program = ts.createProgram([surroundings, ...group.map((file) => join(folder, file))], options, hostOf(home));
  for (const file of group) {
    const found = diagnosticsIn(program, file);
    if (found.length === 0) continue;
    failed += 1;
    console.error(
      ts.formatDiagnostics(found, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => folder,
        getNewLine: () => '\n',
      }),
    );
  }
}
console.log(`${files.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
