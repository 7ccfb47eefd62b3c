// Is a set of parameters only shown - printed, logged, put on a page - and never sent?
import type { TSESTree } from '@typescript-eslint/utils';
import { loggerNames, logMethods } from '../../libraries/loggers';
import { memberName, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { usesOf } from '../../syntax/scopes';
import { awaited, unwrap } from '../../syntax/unwrap';
import { changingMethods } from '../../values/callees';
import type { Evaluation } from '../../values/evaluation';
import { takenBy } from './receivers';

/** What a place does with the set: shows it, writes more into it, or something that may send it. */
type Use = 'shown' | 'changed' | 'other';

const logging = new Set(logMethods);
const isLogger = new RegExp(`(?:^console|(?:^|[a-z0-9_$#])(?:${loggerNames.join('|')}))$`, 'iu');
const writing = /^(?:stringify|toString|inspect|String|join|format|concat|trim|replace|replaceAll|dump)$/u;
/** Components that show code, and the attributes in which components are given a text to show. */
const showingElement = /code|snippet|highlight|pre$|syntax|markdown|example|terminal|copy/iu;
const showingAttribute = /^(?:code|text|children|content|snippet|example|title|label|placeholder)$/u;

function isLog({ callee }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression') return false;
  const name = memberName(bare) ?? '';
  const receiver = spokenName(bare.object) ?? '';
  return (logging.has(name) && isLogger.test(receiver)) || (name === 'write' && /^std(?:out|err)$/u.test(receiver));
}

function ofElement(container: TSESTree.JSXExpressionContainer | TSESTree.JSXSpreadAttribute): Use {
  const { parent } = container;
  if (parent.type === 'JSXElement' || parent.type === 'JSXFragment') return 'shown';
  if (parent.type !== 'JSXAttribute') return 'other';
  const element = parent.parent.name;
  const isShowing =
    (element.type === 'JSXIdentifier' && showingElement.test(element.name)) ||
    (parent.name.type === 'JSXIdentifier' && showingAttribute.test(parent.name.name));
  return isShowing ? 'shown' : 'other';
}

function ofVariable(node: Node, evaluation: Evaluation, depth: number): Use {
  const variable = takenBy(node, evaluation.sourceCode);
  const uses = variable ? usesOf(variable) : [];
  const found = uses
    .filter(({ init }) => !init)
    .map(({ identifier }) => useOf(identifier as Node, evaluation, depth + 1));
  if (found.includes('other')) return 'other';
  return found.includes('shown') ? 'shown' : 'other';
}

function ofMember(member: TSESTree.MemberExpression, evaluation: Evaluation, depth: number): Use {
  const { parent } = awaited(member);
  const name = memberName(member) ?? '';
  if (parent?.type === 'AssignmentExpression' && unwrap(parent.left) === member) return 'changed';
  if (parent?.type !== 'CallExpression' || unwrap(parent.callee) !== member)
    return useOf(member, evaluation, depth + 1);
  if (writing.test(name)) return useOf(parent, evaluation, depth + 1);
  return changingMethods.has(name) ? 'changed' : 'other';
}

/** What becomes of an expression: of what it is written into, as far as that is a text, a list or a name. */
function useOf(node: Node, evaluation: Evaluation, depth = 0): Use {
  const outer = awaited(node);
  const { parent } = outer;
  if (depth > 20) return 'other';
  switch (parent?.type) {
    case 'TemplateLiteral':
    case 'ArrayExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'ObjectExpression':
      return useOf(parent, evaluation, depth + 1);
    case 'BinaryExpression':
      return parent.operator === '+' ? useOf(parent, evaluation, depth + 1) : 'other';
    case 'Property':
      return useOf(parent.parent, evaluation, depth + 1);
    case 'NewExpression':
      return spokenName(parent.callee) === 'URLSearchParams' ? useOf(parent, evaluation, depth + 1) : 'other';
    case 'VariableDeclarator':
      return ofVariable(outer, evaluation, depth);
    case 'MemberExpression':
      return parent.object === outer ? ofMember(parent, evaluation, depth) : 'other';
    case 'JSXExpressionContainer':
      return ofElement(parent);
    case 'CallExpression':
      if (parent.callee === outer) return 'other';
      if (isLog(parent)) return 'shown';
      return writing.test(spokenName(parent.callee) ?? '') ? useOf(parent, evaluation, depth + 1) : 'other';
    default:
      return 'other';
  }
}

/** Whether all that is done with the set is to show it; no for one that nobody uses. */
export function isOnlyShown(candidate: Node, evaluation: Evaluation): boolean {
  return useOf(candidate.type === 'Identifier' ? declaredAs(candidate) : candidate, evaluation) === 'shown';
}

/** The expression that a variable is declared with. */
function declaredAs(name: Node): Node {
  return name.parent?.type === 'VariableDeclarator' && name.parent.init ? name.parent.init : name;
}
