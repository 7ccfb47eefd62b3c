// Suggestions around the token request: adding the verifier that is in scope, or giving it the name that is read.
import type { Node, SourceCode } from '../../syntax/nodes';
import { addBeside } from '../requests/parameter-edits';
import type { Edit } from '../requests/parameter-edits';
import type { TokenRequest } from '../requests/token-request';
import { verifierNameOf } from '../requests/token-request';
import { verifierInScope } from './values-in-scope';

/** `getToken(code)` becomes `getToken({ code: code, … })`, and a call whose next argument is the verifier, or holds it, gets it. */
function withArgument(request: TokenRequest, verifier: string, sourceCode: SourceCode): Edit | undefined {
  const { node, library, isBareCode } = request;
  const place = library?.exchange.verifier;
  const last = node.type === 'CallExpression' ? node.arguments.at(-1) : undefined;
  if (node.type !== 'CallExpression' || !last || !place) return undefined;
  const [name, ...deeper] = place.path ?? [];
  if (isBareCode && node.arguments.length === 1 && name !== undefined && deeper.length === 0) {
    const code = sourceCode.getText(last);
    return (fixer) =>
      fixer.replaceText(last, `{ ${code === 'code' ? 'code' : `code: ${code}`}, ${name}: ${verifier} }`);
  }
  const isNext = node.arguments.length === place.argument && deeper.length === 0 && !library?.exchange.orAt;
  const next = name === undefined ? verifier : `{ ${name}: ${verifier} }`;
  return isNext ? (fixer) => fixer.insertTextAfter(last, `, ${next}`) : undefined;
}

/** Adds the verifier that is in scope; undefined when there is none, or no safe place for it. */
export function additionOfVerifier(
  request: TokenRequest,
  { sourceCode }: { readonly sourceCode: SourceCode },
): { edit: Edit; verifier: string } | undefined {
  const name = verifierNameOf(request);
  const verifier = verifierInScope(request.node, sourceCode)?.code;
  if (verifier === undefined) return undefined;
  const { node } = request;
  const argument = withArgument(request, verifier, sourceCode);
  if (argument) return { edit: argument, verifier };
  if (name === undefined || name.includes('.')) return undefined;
  if (request.library) {
    const last = node.type === 'ObjectExpression' ? node.properties.at(-1) : undefined;
    const edit =
      last?.type === 'Property' ? addBeside({ node: last, name }, [{ name, code: verifier }], sourceCode) : undefined;
    return edit && { edit, verifier };
  }
  // An empty entry counts as absent: it is not added to, it would be there twice.
  if (request.parameters.entries.some((entry) => entry.name === name)) return undefined;
  for (const neighbour of [...request.parameters.entries].reverse()) {
    const edit = addBeside(neighbour, [{ name, code: verifier }], sourceCode);
    if (edit) return { edit, verifier };
  }
  return undefined;
}

/** What a rename changes: the name that is ignored, and the one that is read. */
interface Correction {
  readonly node: Node;
  /** Undefined where the right place is another object. */
  readonly edit: Edit | undefined;
  readonly ignored: string;
  readonly name: string;
}

/** Renames a verifier whose name the library ignores; undefined when there is none, or none written in place. */
export function correctionOfIgnored(request: TokenRequest): Correction | undefined {
  const name = verifierNameOf(request);
  const node = request.ignored?.node;
  if (!request.ignored || name === undefined || node?.type !== 'Property') return undefined;
  const { key } = node;
  const edit: Edit = (fixer) =>
    node.shorthand ? fixer.insertTextBefore(key, `${name}: `) : fixer.replaceText(key, name);
  return { node, edit: name.includes('.') ? undefined : edit, ignored: request.ignored.name, name };
}
