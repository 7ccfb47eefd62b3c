// Which headings and code blocks does a Markdown page have?

export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** The first line of the code, counted from 1. */
  readonly line: number;
  /** The title of the section of level 2 that the block stands in. */
  readonly section: string;
}

export interface Page {
  /** The titles of all sections of level 2, in order. */
  readonly sections: readonly string[];
  readonly blocks: readonly CodeBlock[];
}

const javascript = new Set(['js', 'jsx', 'javascript', 'mjs', 'cjs', 'ts', 'tsx', 'typescript', 'mts', 'cts']);

/** Languages that the TypeScript parser must be able to read. */
export function isJavaScript({ language }: CodeBlock): boolean {
  return javascript.has(language);
}

/** A file name whose ending makes the parser read the block as its author meant it. */
export function filenameFor({ language }: CodeBlock): string {
  const ending = { javascript: 'js', typescript: 'ts' }[language] ?? language;
  return `example.${ending}`;
}

export function pageOf(markdown: string): Page {
  const sections: string[] = [];
  const blocks: CodeBlock[] = [];
  let open: { fence: string; language: string; line: number; code: string[] } | undefined;
  for (const [index, text] of markdown.split(/\r?\n/u).entries()) {
    const fence = /^\s*(?<fence>`{3,}|~{3,})\s*(?<language>[\w-]*)/u.exec(text)?.groups;
    if (open) {
      if (fence?.['fence'] !== open.fence || fence['language']) open.code.push(text);
      else {
        const { language, line, code } = open;
        blocks.push({ language, line, code: `${code.join('\n')}\n`, section: sections.at(-1) ?? '' });
        open = undefined;
      }
    } else if (fence) {
      open = { fence: fence['fence'] ?? '', language: fence['language'] ?? '', line: index + 2, code: [] };
    } else if (text.startsWith('## ')) sections.push(text.slice(3).trim());
  }
  if (open) throw new Error(`The code block at line ${String(open.line)} is never closed.`);
  return { sections, blocks };
}
