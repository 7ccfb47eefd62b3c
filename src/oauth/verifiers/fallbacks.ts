// Is a verifier of a weak generator one of two, of which the other is strong? Which of the two runs is not visible.
import { enclosingFunction } from '../../syntax/ancestors';
import { isSpoken } from '../../syntax/names';
import type { Node, SourceCode } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';

/** The other value of a choice that an expression is one value of: of `a ? b : c` and `b ?? c`. */
function otherOfChoice(value: Node): Node | undefined {
  const { parent } = value;
  if (parent?.type === 'ConditionalExpression' && parent.test !== value)
    return parent.consequent === value ? parent.alternate : parent.consequent;
  return parent?.type === 'LogicalExpression' && parent.right === value ? parent.left : undefined;
}

/** What else the same function writes to the variable that a value goes to. */
function otherWrites(value: Node, sourceCode: SourceCode): Node[] {
  const { parent } = value;
  const taker =
    parent?.type === 'VariableDeclarator'
      ? parent.id
      : parent?.type === 'AssignmentExpression' && parent.operator === '='
        ? parent.left
        : undefined;
  const variable = taker?.type === 'Identifier' ? variableOf(taker, sourceCode) : undefined;
  if (!variable) return [];
  const home = enclosingFunction(value);
  return variable.references.flatMap(({ identifier, writeExpr }) => {
    const written = writeExpr;
    return written && unwrap(written) !== unwrap(value) && enclosingFunction(identifier) === home ? [written] : [];
  });
}

/** All that may come in place of an expression, where something decides between them. */
export function alternativesTo(site: Node, sourceCode: SourceCode): readonly Node[] {
  const found: Node[] = [];
  let value = wrapped(site);
  for (let other = otherOfChoice(value); other; other = otherOfChoice(value)) {
    found.push(other);
    value = wrapped(value.parent as Node);
  }
  return [...found, ...otherWrites(value, sourceCode)];
}

/** Whether a call out of sight says that it draws something: `await native.getRandomBytes(32)`, `generateSecurely()`. */
export function promisesRandomness(node: Node): boolean {
  const bare = unwrap(node);
  const made = bare.type === 'AwaitExpression' ? unwrap(bare.argument) : bare;
  return made.type === 'CallExpression' && isSpoken(made.callee, /random|generat|secure|strong|crypto|uuid|draw/iu);
}
