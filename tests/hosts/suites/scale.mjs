// Are the findings of 5,000 files the same with a cache, on several threads, and with both? Prints what each way takes.
import { rm } from 'node:fs/promises';
import { expectEqual } from '../expect.mjs';
import { clientText } from '../project.mjs';
import { eslints } from '../versions.mjs';

const table = 'Large code bases';
const column = '5,000 files, the same findings';
const folder = 'scale';
const count = 5000;
/** One file in ten has to do with OAuth, and every second one of those is broken. */
const oauthEvery = 10;
const brokenEvery = 20;

const cache = ['--cache', '--cache-strategy', 'content', '--cache-location', '.cache/results'];
const threads = ['--concurrency', '2'];
const ways = [
  { row: '`--cache`, first run', args: cache },
  { row: '`--cache`, second run', args: cache },
  { row: '`--concurrency 2`', args: threads },
  { row: '`--cache --concurrency 2`, first run', args: [...cache, ...threads], isFresh: true },
  { row: '`--cache --concurrency 2`, second run', args: [...cache, ...threads] },
];

export default async function scale({ report, projectFor }) {
  const project = await projectFor(eslints.at(-1));
  await rm(project.path(folder), { recursive: true, force: true });
  await project.write(await corpus());
  const audit = async (args) => {
    const started = performance.now();
    const command = ['../node_modules/eslint-plugin-pkce/dist/src/cli/audit.js', '.', '--format', 'json', ...args];
    const { stdout, stderr } = await project.node(command, { folder });
    if (!stdout.startsWith('[')) throw new Error(stdout + stderr);
    const seconds = (performance.now() - started) / 1000;
    const found = JSON.parse(stdout)
      .flatMap(({ filePath, messages }) =>
        messages.map(({ line, ruleId }) => `${filePath.slice(project.cwd.length)}:${line} ${ruleId}`),
      )
      .sort();
    return { found, seconds };
  };
  const plain = await audit([]);
  console.log(`      without either: ${plain.seconds.toFixed(1)} s`);
  for (const { row, args, isFresh } of ways) {
    await report.check({ table, row, column }, '', async () => {
      expectEqual(plain.found.length, (count / brokenEvery) * 3);
      if (isFresh) await rm(project.path(folder, '.cache'), { recursive: true, force: true });
      const { found, seconds } = await audit(args);
      console.log(`      ${row}: ${seconds.toFixed(1)} s`);
      expectEqual(found, plain.found);
    });
  }
}

async function corpus() {
  const [broken, correct] = [await clientText('broken.js'), await clientText('correct.js')];
  const files = {};
  for (let number = 0; number < count; number += 1) {
    const isBroken = number % brokenEvery === 0;
    const text = isBroken ? broken : number % oauthEvery === 0 ? correct : ordinary(number);
    files[`${folder}/part${number % 50}/file${number}.js`] = text;
  }
  return files;
}

/** Code of an application that has nothing to do with OAuth. */
function ordinary(number) {
  return `import { format } from './format.js';

export function total${number}(items, { rate = 0.2, digits = 2 } = {}) {
  const visible = items.filter((item) => item.visible && item.price > ${number});
  const sum = visible.reduce((all, item) => all + item.price * item.count, 0);
  if (sum === 0) return { sum: 0, label: 'nothing' };
  const label = \`\${visible.length} items, \${format(sum, digits)}\`;
  return { sum: sum * (1 + rate), label };
}
`;
}
