// Which values does a function make, or receive, and leave behind: no part of it does more than to ask whether they are there?
import { ancestorsOf, enclosingFunction, isWithin } from '../../syntax/ancestors';
import { isSpoken, memberName } from '../../syntax/names';
import type { Node, SourceCode, Variable } from '../../syntax/nodes';
import { functionOfVariable, isExported, variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import type { Gap } from '../../values/value';

/** What adds parameters and speaks of these may derive a value once more, or read it where it is kept. */
const speaksOfPkce = /pkce|challenge|verifier/iu;

/** Whether a variable is given something that was made, or handed over. */
function isGiven(variable: Variable): boolean {
  const [definition, ...others] = variable.defs;
  if (!definition || others.length > 0) return false;
  const node = definition.node as Node;
  if (node.type !== 'VariableDeclarator') return (definition.type as string) === 'Parameter';
  return node.init !== null && node.init.type !== 'Literal' && !isExported(variable);
}

/** What a variable is declared with, awaited or not; undefined for parameters. */
export function declaredWith({ defs }: Variable): Node | undefined {
  const node = defs[0]?.node as Node | undefined;
  const init = node?.type === 'VariableDeclarator' && node.init ? unwrap(node.init) : undefined;
  return init?.type === 'AwaitExpression' ? unwrap(init.argument) : init;
}

/** Functions that make a half of a pair, or both, rather than read what is kept. */
const making =
  /^_?(?:generat|creat|mak|new|build|random|gen|produc|deriv|comput|calculat|sha_?256)|^pkce(?:Challenge)?$/iu;

/** Whether a variable holds what was made there, so that no other file can read it where it is kept. */
export function isNewlyMade(variable: Variable): boolean {
  const made = declaredWith(variable);
  return made?.type === 'CallExpression' && isSpoken(made.callee, making);
}

const comparing = /^(?:[=!]==?|[<>]=?)$/u;

/** Whether a name is only asked whether it has a value: `if (!verifier) …`, `typeof verifier !== 'string'`. */
function isAskedFor(name: Node): boolean {
  const node = wrapped(name);
  for (const parent of ancestorsOf(node)) {
    if (parent.type === 'UnaryExpression') return parent.operator === '!' || parent.operator === 'typeof';
    if (parent.type === 'BinaryExpression') return comparing.test(parent.operator);
    if (parent.type === 'IfStatement') return true;
    if (parent.type !== 'LogicalExpression') return false;
  }
  return false;
}

/** Where a variable is read for more than to ask whether it has a value. */
export function readsOf(variable: Variable): readonly Node[] {
  const reads = variable.references.filter((reference) => reference.isRead());
  return reads.map(({ identifier }) => identifier as Node).filter((read) => !isAskedFor(read));
}

/** What else a pair may bring that is no half of it. */
const besides = /^(?:code_?challenge_?)?method$|^(?:state|nonce)$/iu;

/**
 * Whether one half of a pair is read, and nothing that could bring the other: `pkce.verifier`, and at most `pkce.method`.
 *
 * @param isBesides whether a read of a part, `pkce.challenge`, brings that part nowhere
 */
export function isReadForHalf(
  pair: Variable,
  saysHalf: (name: string) => boolean,
  isBesides: (part: Node) => boolean = () => false,
): boolean {
  const names = readsOf(pair).flatMap((read): string[] => {
    const { parent } = read;
    const isPart = parent?.type === 'MemberExpression' && parent.object === read;
    if (!isPart) return [''];
    return isBesides(parent) ? [] : [memberName(parent) ?? ''];
  });
  return names.some(saysHalf) && names.every((name) => saysHalf(name) || besides.test(name));
}

/** Whether nothing but tests reads a variable. */
export function isLeftBehind(variable: Variable): boolean {
  return readsOf(variable).length === 0;
}

/** Whether a variable belongs to one of the functions around a node, or like the node to none. */
function isAround(variable: Variable, node: Node): boolean {
  const home = functionOfVariable(variable);
  return home ? isWithin(node, home) : enclosingFunction(node) === undefined;
}

/** The variables and parameters of the functions around a node whose names are wanted, and which are given a value. */
export function givenAround(
  node: Node,
  wanted: (name: string) => boolean,
  { index, sourceCode }: Evaluation,
): readonly Variable[] {
  const found = index.named('Identifier', wanted).map((name) => variableOf(name, sourceCode));
  return [...new Set(found)].filter(
    (variable): variable is Variable => variable !== undefined && isAround(variable, node) && isGiven(variable),
  );
}

/** Whether one of the places that may add parameters to what a node makes speaks of PKCE, and could add what was left behind. */
export function mayBeAddedBy(doubts: readonly Gap[], made: Node, sourceCode: SourceCode): boolean {
  return doubts.some(({ node }) => {
    const text = sourceCode.getText(node);
    const [start, end] = made.range.map((at) => at - node.range[0]) as [number, number];
    const around = isWithin(made, node) ? text.slice(0, start) + text.slice(end) : text;
    return speaksOfPkce.test(around);
  });
}

/** Whether an expression speaks of PKCE. */
export function saysPkce(node: Node, sourceCode: SourceCode): boolean {
  return speaksOfPkce.test(sourceCode.getText(node));
}
