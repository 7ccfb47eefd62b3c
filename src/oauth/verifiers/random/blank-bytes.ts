// Are bytes never filled? Then they are all zero, and whatever is made of them is always the same.
import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction } from '../../../syntax/ancestors';
import { memberName, spokenName } from '../../../syntax/names';
import type { Node, Variable } from '../../../syntax/nodes';
import { usesOf, variableOf } from '../../../syntax/scopes';
import { unwrap, wrapped } from '../../../syntax/unwrap';
import type { Evaluator } from '../../../values/evaluator';
import { callersOf } from '../../../values/runs';
import { optionsOf } from '../../../values/value';
import { encodesByName } from './encoding';
import type { Scope } from './scope';

/** Members of arrays of bytes that change nothing, and give nothing through which the bytes could be changed. */
const reading =
  /^(?:length|byteLength|map|reduce|join|forEach|slice|values|entries|every|at|toString|toHex|toBase64)$/u;

/** Functions that copy or read the bytes that they are given, by their names with what stands before the dot. */
const copying =
  /^(?:String\.fromCharCode|fromCharCode\.apply|(?:Array|Buffer|Uint8Array)\.from|Buffer\.concat|map\.call|Array)$/u;

/** Arrays that show the bytes of the buffer that they are given, or copy those of another array. */
const viewing = /^Uint(?:8|8Clamped|16|32)Array$/u;

/** `String.fromCharCode` of `String.fromCharCode(…)`, as far as the last two names. */
function lastNamesOf(callee: Node): string {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression') return spokenName(bare) ?? '';
  return `${spokenName(bare.object) ?? ''}.${memberName(bare) ?? ''}`;
}

function readsArgument(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  argument: Node,
  scope: Scope,
  evaluator: Evaluator,
  depth: number,
): boolean {
  const name = lastNamesOf(call.callee);
  if (copying.test(name)) return true;
  if (call.type === 'NewExpression' && viewing.test(name)) return isReading(call, scope, evaluator, depth);
  const position = (call.arguments as Node[]).indexOf(argument);
  const values = optionsOf(evaluator.valueOf(call.callee, scope.environment));
  const isElsewhere = values.every(({ kind }) => kind === 'foreign' || kind === 'gap');
  if (isElsewhere && encodesByName(call.callee)) return true;
  return (
    values.length > 0 &&
    values.every((value) => {
      const parameter = value.kind === 'function' ? value.node.params[position] : undefined;
      const variable = parameter?.type === 'Identifier' ? variableOf(parameter, evaluator.sourceCode) : undefined;
      return variable !== undefined && isOnlyRead(variable, scope, evaluator, depth + 1);
    })
  );
}

/** Whether the function that gives bytes back is called in the file alone, and all of its callers only read them. */
function isReadByCallers(returned: Node, scope: Scope, evaluator: Evaluator, depth: number): boolean {
  const home = enclosingFunction(returned);
  if (!home || depth > 2) return false;
  const { calls, areAll } = callersOf(home, evaluator);
  return areAll && calls.length > 0 && calls.every((call) => isReading(call, scope, evaluator, depth + 1));
}

function isReading(use: Node, scope: Scope, evaluator: Evaluator, depth: number): boolean {
  const node = wrapped(use);
  const { parent } = node;
  switch (parent?.type) {
    case 'SpreadElement':
    case 'BinaryExpression':
    case 'ExpressionStatement':
      return true;
    case 'ConditionalExpression':
      return parent.test === node || isReading(parent, scope, evaluator, depth);
    case 'VariableDeclarator': {
      const other = parent.id.type === 'Identifier' ? variableOf(parent.id, evaluator.sourceCode) : undefined;
      return other !== undefined && isOnlyRead(other, scope, evaluator, depth + 1);
    }
    case 'ForOfStatement':
      return parent.right === node;
    case 'ReturnStatement':
      return isReadByCallers(parent, scope, evaluator, depth);
    case 'MemberExpression': {
      if (parent.object !== node) return true;
      if (!parent.computed && memberName(parent) === 'buffer') return isReading(parent, scope, evaluator, depth);
      if (!parent.computed) return reading.test(memberName(parent) ?? '');
      const outer = wrapped(parent).parent;
      return outer?.type !== 'AssignmentExpression' && outer?.type !== 'UpdateExpression';
    }
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== node && readsArgument(parent, node, scope, evaluator, depth);
    default:
      return false;
  }
}

/** Whether nothing is done with an expression but to read its bytes: `Array.from(new Uint8Array(32))`. */
export function isOnlyReadWhereItStands(node: Node, scope: Scope, evaluator: Evaluator): boolean {
  return wrapped(node).parent?.type !== 'VariableDeclarator' && isReading(node, scope, evaluator, 0);
}

/** Whether nothing that is done with a variable could change the bytes that it holds. What is not understood could. */
export function isOnlyRead(variable: Variable, scope: Scope, evaluator: Evaluator, depth = 0): boolean {
  const uses = usesOf(variable);
  return (
    depth < 3 &&
    uses.length > 0 &&
    uses.every((use) => !use.isWrite() && isReading(use.identifier as Node, scope, evaluator, depth))
  );
}
