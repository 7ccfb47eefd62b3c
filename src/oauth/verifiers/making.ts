// Does an expression make a new value each time that it runs, rather than fetch one that is kept?
import { isSpoken } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import type { Origin } from './code-verifier';
import { RandomReader } from './random/reader';
import { topScope } from './random/scope';

/** Random texts below this length may be codes for people to type. */
const shortestSecret = 16;
const makerWord = /^_?(?:generate|create|make|new|random|gen|build)/iu;

/** Whether the name of a function promises a value that is made anew: `generateVerifier`, `newCodeVerifier`. */
export function namesMaker(name: string): boolean {
  return makerWord.test(name);
}

/** Whether an expression visibly draws random bytes or characters, or what passes for them. */
export function drawsValue(node: Node, evaluation: Evaluation): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'TemplateLiteral' && node.type !== 'BinaryExpression')
    return false;
  evaluation.begin();
  const { form, weak, draws, strong } = new RandomReader(evaluation).read(node, topScope(evaluation.top));
  return form !== 'unknown' && (weak.length > 0 || draws.length > 0 || strong.least > 0);
}

/**
 * Whether an expression is one character that is visibly drawn from others: `characters[Math.floor(Math.random() * 62)]`. Of
 * what is not visible, whole words could be drawn, unless it is added to a text bit by bit.
 */
export function drawsCharacter(node: Node, evaluation: Evaluation): boolean {
  if (node.type !== 'MemberExpression' || !node.computed) return false;
  evaluation.begin();
  const { form, weak, draws, outside } = new RandomReader(evaluation).read(node, topScope(evaluation.top));
  const { parent } = wrapped(node);
  const isAdded = parent?.type === 'AssignmentExpression' && parent.operator === '+=';
  return form === 'text' && (weak.length > 0 || draws.length > 0) && (outside !== undefined || isAdded);
}

/** Whether an expression visibly draws a random text that is longer than what people type in: `randomBytes(32).toString('hex')`. */
export function drawsText(node: Node, evaluation: Evaluation): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'TemplateLiteral' && node.type !== 'BinaryExpression')
    return false;
  return holdsDrawnText(node, evaluation);
}

/** Whether an expression makes or holds such a text. */
export function holdsDrawnText(node: Node, evaluation: Evaluation): boolean {
  evaluation.begin();
  const { form, weak, draws, length } = new RandomReader(evaluation).read(node, topScope(evaluation.top));
  return form === 'text' && (weak.length > 0 || draws.length > 0) && length.most >= shortestSecret;
}

/** Whether an expression draws a new value, or is a call whose name promises one; no for what is not known. */
export function makesNew({ node, origin }: { node: Node; origin: Origin }, evaluation: Evaluation): boolean {
  if (origin === 'library' || drawsValue(node, evaluation)) return true;
  return promisesNew(node);
}

/** Whether the name of a call promises a new value, or that of one that goes into a text. */
function promisesNew(node: Node): boolean {
  if (node.type === 'TemplateLiteral') return node.expressions.some(promisesNew);
  if (node.type === 'BinaryExpression') return promisesNew(node.left) || promisesNew(node.right);
  return node.type === 'CallExpression' && isSpoken(node.callee, makerWord);
}
