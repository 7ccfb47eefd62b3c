// Which kinds of expressions can make a URL, a query or a record that is a request?
import type { TSESTree } from '@typescript-eslint/utils';
import { literalKey } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { isReadAsText } from '../../values/tags';
import type { Words } from '../vocabulary';
import { mayCarryQuery } from './query-apart';

/** Whether an expression goes into a larger text: one that is for people, or that a tag reads, is no text of the protocol. */
function isPartOfText(node: Node): boolean {
  const parent = node.parent;
  if (parent?.type === 'TemplateLiteral') {
    return parent.parent?.type !== 'TaggedTemplateExpression' && !isSentence(parent);
  }
  return parent?.type === 'BinaryExpression' && parent.operator === '+';
}

/** Whether a template speaks to people: words with spaces between them, and nothing that a query has. */
function isSentence(node: TSESTree.TemplateLiteral): boolean {
  const texts = node.quasis.map((quasi) => quasi.value.raw);
  return texts.some((text) => /\w \w/u.test(text)) && !texts.some((text) => /[?=&]/u.test(text));
}

/** Whether nobody takes what the expression makes: `params.set(…);`, `challenge && params.set(…);` */
function isDropped(node: Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'ExpressionStatement':
      return true;
    case 'LogicalExpression':
      return parent.right === node && isDropped(parent);
    case 'ConditionalExpression':
      return parent.test !== node && isDropped(parent);
    case 'ChainExpression':
    case 'AwaitExpression':
    case 'SequenceExpression':
    case 'UnaryExpression':
      return isDropped(parent);
    default:
      return false;
  }
}

/** Whether a property adds such a name to its object, or may do so. */
function isOwnWord(property: TSESTree.ObjectLiteralElement, words: Words): boolean {
  if (property.type === 'SpreadElement') return true;
  const name = literalKey(property.key, property.computed);
  return name === undefined || words.areName.test(name);
}

/** Whether the other words may stand in other calls of a chain: `agent.get(url).query({ client_id }).query({ redirect_uri })`. */
export function isPartOfQuery(node: Node): boolean {
  return node.type === 'ObjectExpression' && mayCarryQuery(node);
}

/** Whether an expression of this kind can make a URL, a query or a record; statements such as `params.set(…)` make none. */
export function isMaker(node: Node, words: Words): boolean {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' && words.areInQuery.test(node.value) && !isPartOfText(node);
    case 'TemplateLiteral':
      return !isPartOfText(node) && isReadAsText(node) && !isSentence(node);
    case 'BinaryExpression':
      return node.operator === '+' && !isPartOfText(node);
    case 'NewExpression':
      return true;
    case 'ObjectExpression':
      return words.areInRecords ? node.properties.some((property) => isOwnWord(property, words)) : mayCarryQuery(node);
    case 'CallExpression':
      return !isDropped(node);
    default:
      return false;
  }
}
