// Does a condition ask whether the platform, or the server, can do PKCE: in its own words, or through a name of the file?
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, isWithin } from '../../syntax/ancestors';
import { resultsOf } from '../../syntax/file-index';
import { elementName, spokenName } from '../../syntax/names';
import { isFunction, leaves } from '../../syntax/nodes';
import type { Node, SourceCode, Variable } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { countsAsAbsent } from '../../values/parameters';

/** What a test of the platform, or of the server's metadata, speaks of. */
const capability =
  /\b(?:subtle|isSecureContext|code_challenge_methods_supported)\b|\bsupports?_?pkce\b|\bpkce_?supported\b/iu;

/** Whether an expression gives nothing: then no challenge is sent (RFC 6749 section 3.1). */
export function isAbsent(node: Node, evaluation: Evaluation): boolean {
  return countsAsAbsent(evaluation.valueOf(node, evaluation.top));
}

/** The parts of a condition that must all hold. */
function conjunctsOf(test: Node): readonly Node[] {
  const bare = unwrap(test);
  return bare.type === 'LogicalExpression' && bare.operator === '&&'
    ? [...conjunctsOf(bare.left), ...conjunctsOf(bare.right)]
    : [bare];
}

/** What is written into a variable, its first value included. */
function writtenInto(variable: Variable): readonly Node[] {
  return variable.references.flatMap((one) => (one.isWrite() && one.writeExpr ? [one.writeExpr] : []));
}

/** Calls that answer yes or no. */
const answering = /^(?:Boolean|includes|some|has|every)$/u;

/** Whether an expression is an answer, and not a value that depends on one. */
function isAnswer(node: Node): boolean {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'MemberExpression':
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'Identifier':
      return true;
    case 'LogicalExpression':
      return isAnswer(bare.left) && isAnswer(bare.right);
    case 'CallExpression':
      return answering.test(spokenName(bare.callee) ?? '');
    default:
      return false;
  }
}

/** What a name or a call stands for in the file: the value of a constant, or what a function gives back. */
function meaningsOf(node: Node, evaluation: Evaluation): readonly Node[] {
  const named = node.type === 'CallExpression' ? unwrap(node.callee) : node;
  if (named.type !== 'Identifier') return [];
  const variable = variableOf(named, evaluation.sourceCode);
  const [definition] = variable?.defs ?? [];
  if (!variable || !definition) return [];
  const declared = definition.node as Node;
  const written = writtenInto(variable);
  const held = isFunction(declared) ? declared : written.length === 1 ? written[0] : undefined;
  if (!held) return [];
  if (node.type === 'CallExpression') return isFunction(held) ? resultsOf(held, evaluation.index) : [];
  return isFunction(held) || definition.type === ('Parameter' as never) ? [] : [held];
}

/** The switch of a server in the table of an app, and what only such a table says beside it: whose client the app is. */
const supports = /^supports?_?pkce$|^pkce_?supported$/iu;
const registered = /^(?:client_?(?:id|key|secret)|app_?id)$/iu;

/**
 * What a condition says, without the switches of an app's own table: `provider.supportsPkce` beside `provider.clientId`. That
 * is settled when the app is registered, and nobody on the way can bring it about.
 */
function askedBy(node: Node, { index, sourceCode }: Evaluation): string {
  const ofObject = (member: TSESTree.MemberExpression): string => sourceCode.getText(member.object);
  const clients = index.named('MemberExpression', registered);
  const members = index
    .named('MemberExpression', supports)
    .filter((one) => clients.some((other) => ofObject(other) === ofObject(one)));
  const own = [
    ...members,
    ...index.named('Identifier', supports).filter((one) => isTakenBesideClient(one, sourceCode)),
  ];
  return own
    .filter((one) => isWithin(one, node))
    .reduce((text, one) => text.replaceAll(sourceCode.getText(one), ''), sourceCode.getText(node));
}

/** `const { clientId, supportsPkce } = provider` */
function isTakenBesideClient(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const declared = variableOf(name, sourceCode)?.defs[0]?.name as Node | undefined;
  const pattern = declared?.parent?.parent;
  if (pattern?.type !== 'ObjectPattern') return false;
  return pattern.properties.some((one) => registered.test(elementName(one) ?? ''));
}

function asksInWords(test: Node, evaluation: Evaluation): boolean {
  const speaks = (node: Node): boolean => capability.test(askedBy(node, evaluation));
  return speaks(test) || conjunctsOf(test).some((part) => meaningsOf(part, evaluation).filter(isAnswer).some(speaks));
}

/** The test of a condition that an expression stands under, if nothing else is given where it fails. */
export function testAround(child: Node, parent: Node, evaluation: Evaluation): TSESTree.Expression | undefined {
  if (parent.type === 'IfStatement' && child === parent.consequent)
    return leaves(parent.alternate) ? undefined : parent.test;
  if (parent.type === 'ConditionalExpression' && child === parent.consequent)
    return isEmpty(parent.alternate, evaluation) ? parent.test : undefined;
  if (parent.type === 'LogicalExpression' && parent.operator === '&&' && child === parent.right) return parent.left;
  return undefined;
}

function isEmpty(node: Node, evaluation: Evaluation): boolean {
  const bare = unwrap(node);
  return (bare.type === 'ObjectExpression' && bare.properties.length === 0) || isAbsent(bare, evaluation);
}

/**
 * What decides whether a variable holds anything: `if (crypto.subtle) challenge = …`, and nothing else is written. A failure
 * that is caught does so too.
 */
function conditionBehind(name: Node, evaluation: Evaluation): Node | undefined {
  const variable = name.type === 'Identifier' ? variableOf(name, evaluation.sourceCode) : undefined;
  if (!variable || variable.defs[0]?.type === ('Parameter' as never)) return undefined;
  const [only, ...others] = writtenInto(variable).filter((node) => !isAbsent(node, evaluation));
  if (!only || others.length > 0) return undefined;
  const bare = unwrap(only);
  if (bare.type === 'ConditionalExpression' && isAbsent(bare.alternate, evaluation))
    return asksInWords(bare.test, evaluation) ? bare.test : undefined;
  if (bare.type === 'LogicalExpression' && bare.operator === '&&')
    return asksInWords(bare.left, evaluation) ? bare.left : undefined;
  let child: Node = only;
  for (const parent of ancestorsOf(only)) {
    if (isFunction(parent) || isWithin(name, parent)) return undefined;
    const test = testAround(child, parent, evaluation);
    if (test && asksInWords(test, evaluation)) return test;
    if (parent.type === 'TryStatement') return child === parent.block ? swallowing(parent) : undefined;
    child = parent;
  }
  return undefined;
}

/** The handler of a `try` after which the code goes on. */
export function swallowing({ handler }: TSESTree.TryStatement): TSESTree.CatchClause | undefined {
  return handler && !leaves(handler.body) ? handler : undefined;
}

/** Whether those whose platform cannot do PKCE have left before: `if (!crypto.subtle) throw …`, `if (!challenge) return`. */
export function isTurnedAwayBefore(node: Node, evaluation: Evaluation): boolean {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (parent.type === 'BlockStatement' || parent.type === 'Program') {
      const isLeft = testsLeftBefore(parent.body, child).some(
        (test) => capabilityTest(asked(test), evaluation) !== undefined,
      );
      if (isLeft) return true;
    }
    if (isFunction(parent)) return false;
    child = parent;
  }
  return false;
}

/** The tests of the conditions before a statement whose branch leaves for good. */
function testsLeftBefore(statements: readonly Node[], child: Node): readonly Node[] {
  return statements.flatMap((one) =>
    one.type === 'IfStatement' && one.range[1] <= child.range[0] && leaves(one.consequent) ? [one.test] : [],
  );
}

/** What is asked by a condition or by its opposite. */
function asked(test: Node): Node {
  const bare = unwrap(test);
  return bare.type === 'UnaryExpression' && bare.operator === '!' ? asked(bare.argument) : bare;
}

/** The part of a condition that asks whether PKCE is possible, be it by way of a variable that only then holds a challenge. */
export function capabilityTest(test: Node, evaluation: Evaluation): Node | undefined {
  if (asksInWords(test, evaluation)) return test;
  for (const part of conjunctsOf(test)) {
    const behind = conditionBehind(part, evaluation);
    if (behind) return behind;
  }
  return undefined;
}

/**
 * Whether a place is there for platforms that cannot hash: it is reached where a question after that is answered one way, or
 * where an attempt has failed. What decides first decides.
 */
export function isFallback(node: Node, evaluation: Evaluation): boolean {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (isFunction(parent)) return false;
    if (parent.type === 'CatchClause') return true;
    const isBranch = parent.type === 'IfStatement' || parent.type === 'ConditionalExpression';
    if (isBranch && child !== parent.test) return capabilityTest(asked(parent.test), evaluation) !== undefined;
    if (parent.type === 'SwitchCase') return false;
    if (parent.type === 'BlockStatement' && isReachedByOthers(parent, child, evaluation)) return true;
    child = parent;
  }
  return false;
}

/** Whether those whose platform can hash have left a block before: `if (crypto.subtle) { return …; }`. */
function isReachedByOthers(block: TSESTree.BlockStatement, child: Node, evaluation: Evaluation): boolean {
  return testsLeftBefore(block.body, child).some(
    (test) => asked(test) === unwrap(test) && asksInWords(test, evaluation),
  );
}
