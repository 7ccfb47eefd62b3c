// Who receives a finished request? A function outside the file may add a challenge, or may simply send it.
import type { TSESTree } from '@typescript-eslint/utils';
import { spokenName } from '../syntax/names';
import type { Node, SourceCode } from '../syntax/nodes';
import { usesOf, variableOf } from '../syntax/scopes';
import { wrapped } from '../syntax/unwrap';
import type { Evaluator } from '../values/evaluator';
import { onlyReads } from '../values/readers';
import { gap, optionsOf } from '../values/value';
import type { Environment, Gap } from '../values/value';

/** Names that promise to change what they are given; used to stay silent, never to report. */
const changing =
  /pkce|challenge|verifier|^(?:add|append|with|attach|merge|extend|apply|enrich|decorate|sign|inject|augment|build|create|make|generate|prepare|compose|finali[sz]e|wrap|format|get|to|secure|protect|normali[sz]e|update|set)(?![a-z])/iu;

/** Names that promise to add a verifier to what they are given. */
export const addingVerifier =
  /[Pp]kce|PKCE|[Vv]erifier|^(?:add|append|with|attach|merge|extend|enrich|decorate|sign|inject|augment)(?![a-z])/u;

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
  telling: RegExp,
): boolean {
  const name = spokenName(call.callee);
  const callees = optionsOf(evaluator.valueOf(call.callee, environment));
  if (callees.every((callee) => callee.kind === 'function' || onlyReads(callee, name))) return false;
  return isResultUsed(call) && name !== undefined && telling.test(name);
}

/** The variable that takes over the expression: `const url = …`. */
export function takenBy(node: Node, sourceCode: SourceCode): ReturnType<typeof variableOf> {
  const parent = wrapped(node).parent;
  const target = parent?.type === 'VariableDeclarator' ? parent.id : undefined;
  return target?.type === 'Identifier' ? variableOf(target, sourceCode) : undefined;
}

/** The places where an expression is used: its own, or those of the variable that it is kept in. */
export function placesOf(node: Node, sourceCode: SourceCode): readonly Node[] {
  const variable = takenBy(node, sourceCode);
  return variable ? usesOf(variable).map((use) => use.identifier as Node) : [node];
}

/** The functions outside the file that receive the expression, or the variable it is kept in, and may add to it. */
export function changersOf(
  node: Node,
  evaluator: Evaluator,
  environment: Environment,
  telling: RegExp = changing,
): readonly Gap[] {
  return placesOf(node, evaluator.sourceCode)
    .map(callOf)
    .filter((call) => call !== undefined)
    .filter((call) => mayChange(call, evaluator, environment, telling))
    .map((call) => gap(call, 'escapes'));
}
