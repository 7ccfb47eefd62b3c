// What does a guide tell its readers to write? Its code blocks, so that exactly these are tried.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './project.mjs';

/**
 * The files that a page shows under a heading: blocks after a line that begins with the file's name in backticks.
 *
 * @returns {Promise<{ file: string, text: string }[]>}
 */
export async function filesIn(page, heading) {
  const markdown = await readFile(join(root, 'docs', 'guide', page), 'utf8');
  const section = markdown.split(/^## /mu).find((text) => text.startsWith(`${heading}\n`));
  if (!section) throw new Error(`${page} has no heading "${heading}"`);
  const blocks = section.matchAll(/^`(?<file>[^`\n]+)`[^\n]*\n(?:[^\n]+\n)*\n```\w+\n(?<text>[^]*?)^```/gmu);
  return [...blocks].map(({ groups: { file, text } }) => ({ file, text }));
}
