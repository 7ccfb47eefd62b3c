// What do all rules together cost a file without OAuth words, and which part of parsing and traversal is that? Over the
// published files that this repository has installed. Run after `npm run build`.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Linter } from 'eslint';

const require = createRequire(import.meta.url);
const { mayMatter } = require('../../dist/src/oauth/gate.js');
const { rules } = require('../../dist/src/index.js');
const allowed = { milliseconds: 0.05, percent: 0.5 };
const packages = ['eslint/lib', 'rollup/dist', 'vitest/dist', '@eslint-community', '@typescript-eslint/utils'];
const rounds = Number(process.env.PKCE_BENCH_ROUNDS ?? 12);

const texts = packages.flatMap((name) => {
  const folder = path.join(import.meta.dirname, '../../node_modules', name);
  const entries = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isFile() && /\.[cm]?js$/u.test(entry.name))
    .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .filter((text) => text.length < 200_000 && !mayMatter(text));
});

/** Each rule with a clock around it: what ESLint does for any rule is not counted. */
let own = 0;
const timed = Object.fromEntries(
  Object.entries(rules).map(([name, rule]) => [
    name,
    {
      ...rule,
      create(context) {
        const start = performance.now();
        const listeners = rule.create(context);
        own += performance.now() - start;
        if (Object.keys(listeners).length > 0) throw new Error(`${name} listens in a file without words of OAuth`);
        return listeners;
      },
    },
  ]),
);
const config = {
  plugins: { pkce: { rules: timed } },
  rules: Object.fromEntries(Object.keys(rules).map((name) => [`pkce/${name}`, 'error'])),
};

const linter = new Linter();
// The least of each file: what else the machine does meanwhile only adds.
const least = texts.map(() => ({ own: Infinity, all: Infinity }));
for (let round = 0; round < rounds; round += 1) {
  for (const [at, text] of texts.entries()) {
    own = 0;
    const start = performance.now();
    linter.verify(text, [config], { filename: 'file.js', allowInlineConfig: false });
    const all = performance.now() - start;
    least[at] = { own: Math.min(least[at].own, own), all: Math.min(least[at].all, all) };
  }
}

const sum = (key) => least.reduce((total, one) => total + one[key], 0);
const perFile = sum('own') / texts.length;
const percent = (100 * sum('own')) / (sum('all') - sum('own'));
const kilobytes = texts.reduce((total, text) => total + text.length, 0) / texts.length / 1000;
console.log(
  `without OAuth: ${perFile.toFixed(3)} ms a file for all rules, wanted ${allowed.milliseconds}; ` +
    `${percent.toFixed(2)} % of parsing and traversal, wanted ${allowed.percent} ` +
    `(${texts.length} files of ${kilobytes.toFixed(1)} kB in the middle)`,
);
