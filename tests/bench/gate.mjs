// What does a file without OAuth words cost? Prints milliseconds of CPU time for one pass over 500 kB. Run after `npm run build`.
import { createRequire } from 'node:module';

const { mayMatter } = createRequire(import.meta.url)('../../dist/src/oauth/gate.js');
const line = 'export const total = items.filter((item) => item.visible).reduce((sum, item) => sum + item.price, 0);\n';
const text = line.repeat(Math.ceil(500_000 / line.length));
const rounds = 20;
const start = process.cpuUsage();
// Another text each time: its expressions remember the last one.
for (let round = 0; round < rounds; round += 1) mayMatter(`${text}//${round}`);
const { user, system } = process.cpuUsage(start);
console.log(`gate: ${((user + system) / 1000 / rounds).toFixed(2)} ms for 500 kB`);
