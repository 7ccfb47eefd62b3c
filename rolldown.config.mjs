// What is published: the modules that something outside asks for, and two shared files in place of two hundred modules.
// `first` holds what every file is asked for; `model` all that a file without a word of OAuth never needs. It is by far the
// larger part, and is loaded with the first file that has one.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { defineConfig } from 'rolldown';

const asked = ['src/plugin.ts', 'src/configs.ts', 'src/settings.ts', ...modulesIn('src/cli')];

export default defineConfig({
  input: Object.fromEntries(asked.map((file) => [file.replace(/\.ts$/u, ''), file])),
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  // Packages stay packages: only the files of this one are put together.
  external: /^@?[a-z]/u,
  transform: { target: 'es2022' },
  plugins: [{ name: 'load-model-late', renderChunk: (code) => ({ code: withLateModel(code), map: null }) }],
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: 'src/chunks/[name].js',
    format: 'cjs',
    exports: 'auto',
    comments: false,
    // What is never needed goes; names and lines stay, for whoever reads a stack.
    minify: { compress: true, mangle: false, codegen: false },
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        {
          name: 'first',
          test: /src\/(?:rule|syntax\/(?:word-search|once-per-text)|oauth\/(?:gate|vocabulary|library\/modules)|libraries\/clients(?:\/.*)?)\.ts$/u,
        },
        { name: 'model', test: /src\/(?:model|(?:syntax|values|libraries|oauth)\/.*)\.ts$/u },
      ],
    },
  },
  logLevel: 'warn',
});

/** The same code, which asks for the model when it first uses it: no module uses it while it is loaded. */
function withLateModel(code) {
  const request = /^const require_model = (require\("[^"]+"\));$/mu;
  if (!request.test(code)) return code;
  return code
    .replaceAll('require_model.', 'require_model().')
    .replace(request, 'let loaded_model;\nconst require_model = () => (loaded_model ??= $1);');
}

/** Modules with `export =` stay as tsc writes them: they ask for the others. */
function modulesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => `${folder}/${name}`)
    .filter((file) => !/^export = /mu.test(readFileSync(file, 'utf8')));
}
