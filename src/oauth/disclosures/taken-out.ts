// What was taken out of an object or a query before it is shown: `delete copy.codeVerifier`, `copy.codeVerifier = '***'`,
// `parameters.delete('code_verifier')`, also name by name: `for (const key of secretNames) parameters.delete(key)`?
import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction, isWithin } from '../../syntax/ancestors';
import { literalKey, memberName, spokenName } from '../../syntax/names';
import { isLiteralOrUndefined } from '../../syntax/nodes';
import type { Node, Variable } from '../../syntax/nodes';
import { usesOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { SecretFacts } from '../verifiers/collect-code-verifiers';
import { loopOver, namesInLoop } from './names-in-loops';

/** Names that a statement takes out, or gives another value. */
interface Removal {
  readonly names: readonly string[];
  readonly at: Node;
  /** The loop or the call that goes through the names, where they come one by one. */
  readonly loop: Node | undefined;
  /** The value that is written instead. */
  readonly by: Node | undefined;
}

function textOf(node: Node | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** The name that an expression takes, or the names that it takes in turn as the variable of a loop. */
function namesAt(
  key: Node | undefined,
  at: Node,
  { evaluation }: SecretFacts,
): Pick<Removal, 'names' | 'loop'> | undefined {
  const text = textOf(key);
  if (text !== undefined) return { names: [text], loop: undefined };
  const loop = key && loopOver(key, at, evaluation);
  return loop && { names: namesInLoop(key, at, evaluation), loop };
}

/** What a use of a variable takes out of it. */
function removalAt(use: Node, facts: SecretFacts): Removal | undefined {
  const member = wrapped(use).parent;
  if (member?.type !== 'MemberExpression' || unwrap(member.object) !== use) return undefined;
  const around = wrapped(member).parent;
  if (!around) return undefined;
  const name = memberName(member);
  const ofMember = (by: Node | undefined): Removal | undefined => {
    const known = name === undefined ? namesAt(member.property, around, facts) : { names: [name], loop: undefined };
    return known && { ...known, at: around, by };
  };
  if (around.type === 'UnaryExpression' && around.operator === 'delete') return ofMember(undefined);
  if (around.type === 'AssignmentExpression' && around.left === member && around.operator === '=')
    return ofMember(around.right);
  if (around.type !== 'CallExpression' || around.callee !== wrapped(member)) return undefined;
  if (name !== 'delete' && name !== 'set') return undefined;
  const [first, second] = around.arguments;
  const known = namesAt(first, around, facts);
  return known && { ...known, at: around, by: name === 'set' ? second : undefined };
}

/**
 * The statement that an expression is, or the one that asks whether there is something to take out: `if (a.b) a.b = '***';`,
 * `a.b && (a.b = '***');`.
 */
function statementOf(at: Node, isAsked: (test: Node) => boolean): Node | undefined {
  let whole = wrapped(at);
  const { parent } = whole;
  const isShort = parent?.type === 'LogicalExpression' && parent.operator === '&&' && parent.right === whole;
  if (isShort && isAsked(unwrap(parent.left))) whole = wrapped(parent);
  if (whole.parent?.type === 'SequenceExpression') whole = whole.parent;
  const statement = whole.parent;
  if (statement?.type !== 'ExpressionStatement') return undefined;
  const branch = statement.parent.type === 'BlockStatement' ? statement.parent : statement;
  const around = branch.parent;
  return around.type === 'IfStatement' && around.consequent === branch && isAsked(unwrap(around.test))
    ? around
    : statement;
}

/** Whether a test asks for a member of a variable by its name: `copy.code_verifier`, `'code_verifier' in copy`, `query.has('code_verifier')`. */
function asksForMember(test: Node, variable: Node, name: string): boolean {
  const isVariable = (node: Node): boolean => node.type === 'Identifier' && node.name === spokenName(variable);
  if (test.type === 'BinaryExpression')
    return test.operator === 'in' && textOf(test.left) === name && isVariable(test.right);
  if (test.type === 'CallExpression') {
    const callee = unwrap(test.callee);
    const isAsking = callee.type === 'MemberExpression' && memberName(callee) === 'has' && isVariable(callee.object);
    return isAsking && textOf(test.arguments[0]) === name;
  }
  return test.type === 'MemberExpression' && memberName(test) === name && isVariable(test.object);
}

/** Whether a statement has certainly run when the use is reached: it stands before it in a block around both. */
function hasRun({ at, names: [name = ''], loop }: Removal, variable: Node, use: Node): boolean {
  const statement = loop ?? statementOf(at, (test) => asksForMember(test, variable, name));
  const block = statement?.parent;
  return (
    block !== undefined &&
    (block.type === 'BlockStatement' || block.type === 'Program') &&
    at.range[1] <= use.range[0] &&
    isWithin(use, block) &&
    enclosingFunction(loop ?? at) === enclosingFunction(use)
  );
}

/** The names that were certainly taken out of what a variable holds, and not written again, before it is used. */
export function takenOutBefore(
  use: Node,
  variable: Variable,
  facts: SecretFacts,
  isSecret: (value: Node) => boolean,
): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const { identifier } of usesOf(variable)) {
    const removal = removalAt(identifier, facts);
    if (!removal || !hasRun(removal, identifier, use) || (removal.by && isSecret(removal.by))) continue;
    for (const name of removal.names) {
      const isBack = facts.flows
        .into({ root: variable, path: [name] })
        .some(({ at, value }) => at.range[0] > removal.at.range[1] && at.range[0] < use.range[0] && isSecret(value));
      if (!isBack) gone.add(name);
    }
  }
  return gone;
}

/** The names that an object in place gives anew, over those of what was spread or assigned before it. */
export function namesGivenBy(node: TSESTree.CallExpressionArgument): readonly string[] {
  const bare = unwrap(node);
  if (bare.type !== 'ObjectExpression') return [];
  return bare.properties.flatMap((one) => (one.type === 'Property' ? (literalKey(one.key, one.computed) ?? []) : []));
}

/**
 * What `JSON.stringify(value, replacer)` leaves of a value: the names in a list, nothing that is certain behind a function.
 *
 * @returns undefined where all is written
 */
export function namesLeftBy(call: TSESTree.CallExpression): readonly string[] | undefined {
  const callee = unwrap(call.callee);
  const [, replacer] = call.arguments;
  if (callee.type !== 'MemberExpression' || memberName(callee) !== 'stringify' || !replacer) return undefined;
  if (isLiteralOrUndefined(replacer)) return undefined;
  return replacer.type === 'ArrayExpression' ? replacer.elements.flatMap((one) => textOf(one ?? undefined) ?? []) : [];
}
