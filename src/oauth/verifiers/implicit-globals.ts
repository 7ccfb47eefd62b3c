// Which names does the file write that nothing declares? Such a name is a property of the global object: `codeVerifier = …`.
import type { Node, SourceCode } from '../../syntax/nodes';

/** Names that pages have, and that are written to do something else than to keep a value. */
const ofPages = new Set(['location', 'name', 'status', 'onload', 'onmessage', 'exports', 'module']);

const namesOfFiles = new WeakMap<SourceCode, ReadonlyMap<string, readonly Node[]>>();

/** The names that the file writes without a declaration, each with all places where it stands. */
export function implicitGlobals(sourceCode: SourceCode): ReadonlyMap<string, readonly Node[]> {
  const answer = namesOfFiles.get(sourceCode);
  if (answer) return answer;
  const uses = new Map<string, Node[]>();
  const written = new Set<string>();
  for (const reference of sourceCode.scopeManager?.globalScope?.through ?? []) {
    const { name } = reference.identifier;
    if (reference.isWrite() && !ofPages.has(name)) written.add(name);
    const known = uses.get(name);
    if (known) known.push(reference.identifier);
    else uses.set(name, [reference.identifier]);
  }
  const found = new Map([...uses].filter(([name]) => written.has(name)));
  namesOfFiles.set(sourceCode, found);
  return found;
}
