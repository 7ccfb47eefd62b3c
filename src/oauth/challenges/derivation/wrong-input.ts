// Is a challenge the digest of something else than its verifier: of nothing, or of another text?
import { memberName, nameOfFunction } from '../../../syntax/names';
import { isFunction } from '../../../syntax/nodes';
import type { FunctionNode, Node, SourceCode, Variable } from '../../../syntax/nodes';
import { foundIn } from '../../../syntax/once-per-text';
import { givenOnce, usesOf, variableOf } from '../../../syntax/scopes';
import { unwrap, wrapped } from '../../../syntax/unwrap';
import { toUtf8 } from '../../../values/execution/encodings';
import { standIn } from '../../../values/execution/things';
import { mayPromiseChallenge, promisesChallenge, readName, saysVerifier } from '../challenge-names';
import type { Hashing } from './hashing';

/** What a name was given, when the expression is one that is given something once. */
function declaredAs(node: Node, sourceCode: SourceCode): Node {
  return unwrap(givenOnce(node, sourceCode) ?? node);
}

/** The method that is called on an expression; undefined where anything else is done with it. */
function methodOn(node: Node): string | undefined {
  const member = wrapped(node).parent;
  return member?.type === 'MemberExpression' && unwrap(member.object) === node ? memberName(member) : undefined;
}

/** What `createHash(…)` is fed with: the argument of the `update` that follows it. */
export function fedTo(node: Node): Node {
  const member = node.parent;
  const call = member?.parent;
  const isUpdate = methodOn(node) === 'update' && call?.type === 'CallExpression';
  return (isUpdate ? call.arguments[0] : undefined) ?? node;
}

const finishing = /^(?:digest|finalize|hex|array|arrayBuffer|getHash|digestSync)$/u;

/** Whether a hash is only asked for its digest: `createHash('sha256').digest()`, or by a name. */
function isNeverFed(hash: Node, sourceCode: SourceCode): boolean {
  const { parent } = wrapped(hash);
  const variable =
    parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
      ? variableOf(parent.id, sourceCode)
      : undefined;
  const uses = variable ? usesOf(variable).map(({ identifier }): Node => identifier) : [hash];
  return uses.every((use) => finishing.test(methodOn(use) ?? ''));
}

/** Whether the code writes down that nothing is hashed: no `update`, `encode()` of nothing, or an empty text. */
function hashesNothing({ input, node, inputNode }: Hashing, sourceCode: SourceCode): boolean {
  if (input.length > 0) return false;
  const fed = inputNode === node ? fedTo(node) : inputNode;
  if (fed === node) return isNeverFed(node, sourceCode);
  const written = declaredAs(fed, sourceCode);
  if (written.type === 'Literal') return written.value === '';
  if (written.type !== 'CallExpression') return false;
  const [only, ...others] = written.arguments;
  return others.length === 0 && (!only || (only.type === 'Literal' && only.value === ''));
}

/** Whether all that is hashed is the name of the verifier, in quotes: `update('codeVerifier')`. */
function hashesName({ input, node, inputNode }: Hashing, sourceCode: SourceCode): boolean {
  const fed = inputNode === node ? fedTo(node) : inputNode;
  const written = declaredAs(fed, sourceCode);
  const [word] = written.type === 'CallExpression' ? written.arguments : [written];
  const text = word?.type === 'Literal' ? word.value : undefined;
  return typeof text === 'string' && saysVerifier(text) && text === toUtf8(input);
}

/** What a text is joined of: `a`, `'b'` and `c` of `a + 'b' + c`; the text itself where it is not joined. */
function partsOf(text: Node): readonly Node[] {
  if (text.type === 'TemplateLiteral')
    return [...text.expressions, ...text.quasis.filter(({ value }) => value.raw !== '')];
  if (text.type !== 'BinaryExpression' || text.operator !== '+') return [text];
  return [...partsOf(unwrap(text.left)), ...partsOf(unwrap(text.right))];
}

/** Whether the code joins the verifier to another text where it hashes it, and nowhere else: `update(verifier + 'salt')`. */
function hashesMore({ node, inputNode }: Hashing, sourceCode: SourceCode): boolean {
  const written = declaredAs(inputNode === node ? fedTo(node) : inputNode, sourceCode);
  const [first] = written.type === 'CallExpression' ? written.arguments : [written];
  if (!first || first.type === 'SpreadElement') return false;
  const joined = declaredAs(first, sourceCode);
  const parts = partsOf(joined).filter((one) => one.type !== 'Literal' || one.value !== '');
  const isVerifier = (one: Node): boolean => saysVerifier(readName(unwrap(one)) ?? '');
  // The token request may send the same text.
  return parts.length > 1 && parts.some(isVerifier) && sourceCode.text.split(sourceCode.getText(joined)).length === 2;
}

const saysPkce = foundIn(/pkce|code_?verifier|code_?challenge|S256|rfc ?7636/iu);

/** The parameter of a function that makes challenges which is the verifier by its name, and stays what it is. */
export function verifierGivenTo(node: FunctionNode, sourceCode: SourceCode): Variable | undefined {
  const name = nameOfFunction(node) ?? '';
  if (!promisesChallenge(name) && !(mayPromiseChallenge(name) && saysPkce(sourceCode.text))) return undefined;
  return node.params
    .map((parameter) => (parameter.type === 'Identifier' ? variableOf(parameter, sourceCode) : undefined))
    .find((one) => one !== undefined && saysVerifier(one.name) && usesOf(one).every((use) => !use.isWrite()));
}

/** Where a server takes whatever is longer, or a caller gives no more, a part of this length may be the whole. */
const shortest = 43;

/**
 * What is wrong with the text that a challenge hashes; undefined when nothing is, or when the file does not show what it is.
 *
 * @param node the expression that is the challenge, or the function that makes it
 */
export function mistakeOfInput(
  hashing: Hashing,
  node: Node,
  sourceCode: SourceCode,
): 'nothingHashed' | 'otherText' | undefined {
  if (hashing.algorithm !== 'sha256' || hashing.origin) return undefined;
  if (hashesNothing(hashing, sourceCode)) return 'nothingHashed';
  const text = toUtf8(hashing.input);
  const isWhole = text === standIn || (text.length >= shortest && standIn.startsWith(text));
  if (isWhole || text === '') return undefined;
  if (hashesMore(hashing, sourceCode)) return 'otherText';
  return hashesName(hashing, sourceCode) || (isFunction(node) && verifierGivenTo(node, sourceCode))
    ? 'otherText'
    : undefined;
}
