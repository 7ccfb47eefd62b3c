// How does a file begin a new line? With line endings and indentation of its own.
import type { Node, SourceCode } from './nodes';

/** The white space that the line of a node begins with. */
export function indentOf(node: Node, sourceCode: SourceCode): string {
  const line = sourceCode.lines[node.loc.start.line - 1] ?? '';
  return /^\s*/u.exec(line)?.[0] ?? '';
}

/** The line ending of a file: that of its first line. */
export function lineEndingOf({ text }: SourceCode): string {
  return /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
}

/** The beginning of a new line that is indented as the line of a node is. */
export function newLineLike(node: Node, sourceCode: SourceCode): string {
  return lineEndingOf(sourceCode) + indentOf(node, sourceCode);
}
