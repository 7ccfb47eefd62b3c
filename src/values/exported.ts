// What does a CommonJS module give under a name that it reads again itself? `exports.draw = draw;` … `(0, exports.draw)(43)`.
import type { TSESTree } from '@typescript-eslint/utils';
import { memberName } from '../syntax/names';
import { isUndefined } from '../syntax/nodes';
import type { FileIndex } from '../syntax/file-index';
import type { Node, SourceCode } from '../syntax/nodes';
import { variableOf } from '../syntax/scopes';
import { unwrap } from '../syntax/unwrap';
import type { Evaluator } from './evaluator';

/** The name under which a member of `exports` stands; undefined for every other expression. */
export function exportedName(node: Node, sourceCode: SourceCode): string | undefined {
  const bare = unwrap(node);
  if (bare.type !== 'MemberExpression') return undefined;
  const { object } = bare;
  const isExports = object.type === 'Identifier' && object.name === 'exports' && !variableOf(object, sourceCode);
  return isExports ? memberName(bare) : undefined;
}

/** Whether compiled code only makes the name known: `exports.draw = exports.hash = void 0`. */
function isAnnounced({ right }: TSESTree.AssignmentExpression): boolean {
  return isUndefined(right) || right.type === 'AssignmentExpression';
}

/** What the file assigns to a name of its exports, where one place alone gives it something. */
export function exportedAs(
  name: string | undefined,
  { index, sourceCode }: Pick<Evaluator, 'index' | 'sourceCode'>,
): Node | undefined {
  if (name === undefined) return undefined;
  const given = index
    .named('AssignmentExpression', new Set([name]))
    .filter((one) => exportedName(one.left, sourceCode) === name && !isAnnounced(one));
  const [only] = given;
  return given.length === 1 && only?.operator === '=' ? only.right : undefined;
}

/** The calls of a function of the file through its exports. */
export function callsOfExport(
  node: Node,
  index: FileIndex,
  sourceCode: SourceCode,
): readonly TSESTree.CallExpression[] {
  const { parent } = node;
  const name =
    parent?.type === 'AssignmentExpression' && parent.right === node
      ? exportedName(parent.left, sourceCode)
      : undefined;
  if (name === undefined) return [];
  return index.methodCallsNamed(name).filter(({ callee }) => exportedName(callee, sourceCode) === name);
}
