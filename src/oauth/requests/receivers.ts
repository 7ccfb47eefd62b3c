// Who receives a finished request? A function outside the file may add a challenge, or may simply send it.
import type { TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction } from '../../syntax/ancestors';
import { spokenName } from '../../syntax/names';
import type { Node, SourceCode } from '../../syntax/nodes';
import { usesOf, variableOf } from '../../syntax/scopes';
import { wrapped } from '../../syntax/unwrap';
import { functionNamedBy } from '../../values/callees';
import type { Evaluator } from '../../values/evaluator';
import { onlyReads } from '../../values/readers';
import { callersOf } from '../../values/runs';
import { gap, optionsOf } from '../../values/value';
import type { Environment, Gap } from '../../values/value';

/** Names that promise to change what they are given; used to stay silent, never to report. */
const speaksOfPkce = /pkce|challenge|verifier/iu;
const changing =
  /^(?:(?:add|append|with|attach|merge|extend|apply|enrich|decorate|sign|inject|augment|secure|protect)(?![a-z])|(?:build|create|make|generate|prepare|compose|finali[sz]e|wrap|format|get|to|normali[sz]e|update|set)$)/u;

/** Whether a name promises to change what it is given. */
function speaksOfChange(name: string): boolean {
  return speaksOfPkce.test(name) || changing.test(name);
}

const addingVerifier =
  /[Pp]kce|PKCE|[Vv]erifier|^(?:add|append|with|attach|merge|extend|enrich|decorate|sign|inject|augment)(?![a-z])/u;

/** Whether a name promises to add a verifier to what it is given. */
export function addsVerifier(name: string): boolean {
  return addingVerifier.test(name);
}

function callOf(node: Node): TSESTree.CallExpression | undefined {
  const outer = wrapped(node);
  const parent = outer.parent;
  return parent?.type === 'CallExpression' && (parent.arguments as Node[]).includes(outer) ? parent : undefined;
}

function isResultUsed(call: Node): boolean {
  let node = wrapped(call);
  while (node.parent?.type === 'AwaitExpression' || node.parent?.type === 'UnaryExpression')
    node = wrapped(node.parent);
  return node.parent?.type !== 'ExpressionStatement';
}

function mayChange(
  call: TSESTree.CallExpression,
  evaluator: Evaluator,
  environment: Environment,
  { telling = speaksOfChange, isElement = false }: Suspicion,
): boolean {
  const name = spokenName(call.callee);
  const callees = optionsOf(evaluator.valueOf(call.callee, environment));
  if (callees.every((callee) => callee.kind === 'function' || onlyReads(callee, name))) return false;
  return (isElement || isResultUsed(call)) && name !== undefined && telling(name);
}

/** Whether a function calls itself again with what it has made so far: `append(`${url}&${name}=${value}`, ...rest)`. */
function isNextRound(call: TSESTree.CallExpression, evaluator: Evaluator): boolean {
  const home = enclosingFunction(call);
  return home !== undefined && functionNamedBy(call.callee, evaluator) === home;
}

/** The variable that takes over the expression: `const url = …`. */
export function takenBy(node: Node, sourceCode: SourceCode): ReturnType<typeof variableOf> {
  const parent = wrapped(node).parent;
  const target = parent?.type === 'VariableDeclarator' ? parent.id : undefined;
  return target?.type === 'Identifier' ? variableOf(target, sourceCode) : undefined;
}

/** The variable that an expression is written into: `const url = …` or `url = …`. */
export function writtenInto(node: Node, sourceCode: SourceCode): ReturnType<typeof variableOf> {
  const { parent } = wrapped(node);
  const target = parent?.type === 'AssignmentExpression' ? parent.left : undefined;
  return target?.type === 'Identifier' ? variableOf(target, sourceCode) : takenBy(node, sourceCode);
}

/** The places where an expression is used: its own, or those of the variable that it is kept in. */
export function placesOf(node: Node, sourceCode: SourceCode): readonly Node[] {
  const variable = takenBy(node, sourceCode);
  return variable ? usesOf(variable).map((use) => use.identifier as Node) : [node];
}

/** Whether the function around an expression hands it to callers that the file does not show. */
function isReturnedToOthers(node: Node, evaluator: Evaluator): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  const isReturned =
    parent?.type === 'ReturnStatement' || (parent?.type === 'ArrowFunctionExpression' && parent.body === outer);
  const home = isReturned ? enclosingFunction(outer) : undefined;
  return home !== undefined && !callersOf(home, evaluator).areAll;
}

/** The places at which an expression, or the variable it is kept in, goes to callers that the file does not show. */
export function returnsToOthers(node: Node, evaluator: Evaluator): readonly Gap[] {
  return placesOf(node, evaluator.sourceCode)
    .filter((place) => isReturnedToOthers(place, evaluator))
    .map((place) => gap(place, 'escapes'));
}

/** What to look for in receivers. */
interface Suspicion {
  /** True for a parameter set without an address: whoever gets it back may still add to it. */
  readonly isBare?: boolean;
  /** True for an element of a page: whoever is given one may change it, and what is done to it is not followed. */
  readonly isElement?: boolean;
  /** Whether the name of a function promises to add what is missing. */
  readonly telling?: (name: string) => boolean;
}

/** The functions outside the file that receive the expression, or the variable it is kept in, and may add to it. */
export function changersOf(
  node: Node,
  evaluator: Evaluator,
  environment: Environment,
  suspicion: Suspicion = {},
): readonly Gap[] {
  const returned = suspicion.isBare ? returnsToOthers(node, evaluator) : [];
  const changers = placesOf(node, evaluator.sourceCode)
    .map(callOf)
    .filter((call) => call !== undefined)
    .filter((call) => isNextRound(call, evaluator) || mayChange(call, evaluator, environment, suspicion))
    .map((call) => gap(call, 'escapes'));
  return [...changers, ...returned];
}
