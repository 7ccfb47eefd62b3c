// What does the guide say was checked? The tables of docs/guide/compatibility.md, written from the results of a run.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './project.mjs';

const page = join(root, 'docs', 'guide', 'compatibility.md');
const [start, end] = ['<!-- begin results of `npm run test:hosts` -->', '<!-- end results -->'];

/** Whether the page says what came out. What this machine could not check is taken for what the page says. */
export async function isUpToDate(results) {
  const text = await readFile(page, 'utf8');
  return text === (await withTables(text, results));
}

export async function write(results) {
  const text = await readFile(page, 'utf8');
  await writeFile(page, await withTables(text, results));
}

async function withTables(text, results) {
  const [before, rest] = text.split(start);
  const [, after] = rest.split(end);
  const tables = [...grouped(results, 'table')].map(([name, cells]) => tableOf(name, cells));
  const style = { ...(await resolveConfig(page)), parser: 'markdown' };
  return format([before, start, '\n\n', tables.join('\n\n'), '\n\n', end, after].join(''), style);
}

function tableOf(name, cells) {
  const columns = [...new Set(cells.map(({ column }) => column))];
  const rows = [...grouped(cells, 'row')].map(([row, own]) => [
    row,
    ...columns.map((column) => mark(own.filter((cell) => cell.column === column))),
  ]);
  const lines = [[name, ...columns], ['---', ...columns.map(() => ':-:')], ...rows];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** A cell with more than one check holds if all of them do. */
function mark(checks) {
  if (checks.length === 0) return '–';
  return checks.some(({ outcome }) => outcome === 'failed') ? '✘' : '✔';
}

/** Cells by one of their keys, in the order of the checks. */
function grouped(cells, key) {
  const groups = new Map();
  for (const cell of cells) groups.set(cell[key], [...(groups.get(cell[key]) ?? []), cell]);
  return groups;
}
