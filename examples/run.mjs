// Lints the examples and shows what is found. Fails if a broken client passes or a correct one is reported.
import { relative } from 'node:path';
import { ESLint } from 'eslint';

const cwd = import.meta.dirname;
const eslint = new ESLint({ cwd });
const results = await eslint.lintFiles(['broken', 'correct']);
const formatter = await eslint.loadFormatter('stylish');
console.log(await formatter.format(results));

const wrong = results.filter(({ filePath, messages }) => {
  const broken = relative(cwd, filePath).startsWith('broken');
  return broken === (messages.length === 0);
});
for (const { filePath } of wrong) console.error(`Not what was expected: ${relative(cwd, filePath)}`);
const reported = results.filter(({ messages }) => messages.length > 0).length;
console.log(`${reported} broken clients were reported, ${results.length - reported} correct ones were not.`);
process.exitCode = wrong.length > 0 || results.length === 0 ? 1 : 0;
