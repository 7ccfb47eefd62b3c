// Is a place only reached where the verifier that it would show is not there: `if (!kept.codeVerifier) console.error(kept);`?
import { ancestorsOf, isWithin } from '../../syntax/ancestors';
import { isFunction, leaves } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import type { Secret } from './secret';

/** How the file may read the secret, from what is shown down to the secret itself: `kept`, `kept.codeVerifier`. */
type Readings = ReadonlySet<string>;

/** The text of an expression, however carefully it reads its members: `kept?.codeVerifier`. */
function textOf(node: Node, { sourceCode }: Evaluation): string {
  return sourceCode.getText(unwrap(node)).replaceAll('?.', '.').replaceAll('!.', '.');
}

function readingsOf({ node, path }: Secret, evaluation: Evaluation): Readings {
  const text = textOf(node, evaluation);
  return new Set([text, ...path.map((_, index) => [text, ...path.slice(0, index + 1)].join('.'))]);
}

const isNothing = (side: string): boolean => /^(?:null|undefined|void 0|''|"")$/u.test(side);

/** Whether a test holds only where the secret is not there. */
function asksForNothing(test: Node, readings: Readings, evaluation: Evaluation): boolean {
  const again = (one: Node): boolean => asksForNothing(one, readings, evaluation);
  if (test.type === 'UnaryExpression' && test.operator === '!')
    return asksForSecret(test.argument, readings, evaluation);
  if (test.type === 'LogicalExpression') {
    const isEnough = test.operator === '&&';
    return isEnough ? again(test.left) || again(test.right) : again(test.left) && again(test.right);
  }
  if (test.type !== 'BinaryExpression' || !/^={2,3}$/u.test(test.operator)) return false;
  const [left, right] = [textOf(test.left, evaluation), textOf(test.right, evaluation)];
  // e.g. `Object.keys(session ?? {}).length === 0`
  if (test.left.type === 'MemberExpression' && right === '0' && left.endsWith('.length'))
    return [...readings].some((reading) => left.includes(reading));
  return (readings.has(left) && isNothing(right)) || (readings.has(right) && isNothing(left));
}

/** Whether a test fails only where the secret is not there. */
function asksForSecret(test: Node, readings: Readings, evaluation: Evaluation): boolean {
  const again = (one: Node): boolean => asksForSecret(one, readings, evaluation);
  if (test.type === 'UnaryExpression' && test.operator === '!')
    return asksForNothing(test.argument, readings, evaluation);
  if (test.type === 'LogicalExpression') {
    const isEnough = test.operator === '||';
    return isEnough ? again(test.left) || again(test.right) : again(test.left) && again(test.right);
  }
  if (test.type === 'BinaryExpression') {
    if (!/^!={1,2}$/u.test(test.operator)) return false;
    const [left, right] = [textOf(test.left, evaluation), textOf(test.right, evaluation)];
    return (readings.has(left) && isNothing(right)) || (readings.has(right) && isNothing(left));
  }
  return readings.has(textOf(test, evaluation));
}

/** Whether the secret is given between the test and this place: `if (!verifier) { verifier = make(); log(verifier); }`. */
function isFilledBefore(node: Node, since: number, readings: Readings, evaluation: Evaluation): boolean {
  return evaluation.index
    .ofType('AssignmentExpression')
    .some(
      ({ left, range }) => range[0] >= since && range[1] <= node.range[0] && readings.has(textOf(left, evaluation)),
    );
}

/** Where a test stands that lets a statement be reached only without the secret: the end of the test in the text. */
function testBefore(statement: Node, node: Node, readings: Readings, evaluation: Evaluation): number | undefined {
  if (statement.type === 'IfStatement' || statement.type === 'ConditionalExpression') {
    const { test, consequent, alternate } = statement;
    const isAsked =
      (isWithin(node, consequent) && asksForNothing(test, readings, evaluation)) ||
      (isWithin(node, alternate) && asksForSecret(test, readings, evaluation));
    if (isAsked) return test.range[1];
  }
  // e.g. `kept.codeVerifier || console.error(kept)`
  if (statement.type === 'LogicalExpression' && isWithin(node, statement.right)) {
    const { left, operator } = statement;
    const isAsked =
      (operator === '&&' && asksForNothing(left, readings, evaluation)) ||
      (operator === '||' && asksForSecret(left, readings, evaluation));
    if (isAsked) return left.range[1];
  }
  const { parent } = statement;
  if (parent?.type !== 'BlockStatement') return undefined;
  // e.g. `if (kept.codeVerifier) return kept.codeVerifier;`
  const left = parent.body.find(
    (one) =>
      one.range[1] <= statement.range[0] &&
      one.type === 'IfStatement' &&
      leaves(one.consequent) &&
      asksForSecret(one.test, readings, evaluation),
  );
  return left?.range[1];
}

/** Whether the place is only reached when the secret is not there. */
export function isKnownEmpty(secret: Secret, evaluation: Evaluation): boolean {
  const readings = readingsOf(secret, evaluation);
  for (const ancestor of ancestorsOf(secret.node)) {
    if (isFunction(ancestor)) return false;
    const since = testBefore(ancestor, secret.node, readings, evaluation);
    if (since !== undefined) return !isFilledBefore(secret.node, since, readings, evaluation);
  }
  return false;
}
