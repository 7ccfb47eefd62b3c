// What tests do these files declare? They are loaded as CommonJS with a small registry in the place of vitest's.
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { format } from 'node:util';
import ts from 'typescript';
import { expect, vi } from 'vitest';

/** Tests with a unique id, in the order of the files. Leaves hooks in this process: it is meant for nothing else. */
export function collectTests(files) {
  const tests = [];
  const titles = [];
  const ids = new Map();
  let fileName = '';

  const describe = (title, body) => {
    titles.push(title);
    body();
    titles.pop();
  };
  const it = (title, body) => {
    const name = [...titles, title].join(' > ');
    const again = (ids.get(`${fileName} ${name}`) ?? 0) + 1;
    ids.set(`${fileName} ${name}`, again);
    tests.push({ id: `${fileName} ${name}${again > 1 ? ` (${again})` : ''}`, name, fileName, body });
  };
  describe.each = each(describe);
  it.each = each(it);
  it.todo = () => {};

  serve({ describe, it, expect, vi });
  const require = createRequire(import.meta.url);
  for (const file of files) {
    fileName = file;
    require(resolve(file));
  }
  return tests;
}

function each(declare) {
  return (rows) => (title, body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      const named = title.replace(/\$(\w+)/gu, (_, key) => String(values[0]?.[key]));
      declare(format(named, ...(named.includes('%') ? values : [])), () => body(...values));
    }
  };
}

/** TypeScript files become CommonJS as in the package, and `vitest` is what is given. */
function serve(vitest) {
  const load = Module._load;
  Module._load = function (request, ...rest) {
    return request === 'vitest' ? vitest : load.call(this, request, ...rest);
  };
  Module._extensions['.ts'] = (module, file) => {
    const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, esModuleInterop: true };
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { fileName: file, compilerOptions });
    module._compile(
      outputText.replaceAll('import.meta.dirname', '__dirname').replaceAll('import.meta.url', '__filename'),
      file,
    );
  };
}
