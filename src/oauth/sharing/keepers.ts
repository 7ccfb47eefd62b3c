// Objects of libraries that keep a code verifier between the two halves of a login, shared by the requests of a server.
import type { TSESTree } from '@typescript-eslint/utils';
import type { ArgumentPlace, VerifierKeeper } from '../../libraries/types';
import { spokenName } from '../../syntax/names';
import type { FunctionNode, Node } from '../../syntax/nodes';
import { usesOf, variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { truth } from '../../values/value';
import type { Value } from '../../values/value';
import { runsOnLoad } from '../execution';
import { handlersOf } from '../serving/servings';
import { matchesOf } from '../library/calls';

/** An object that keeps the verifiers of all users. */
export interface SharedKeeper {
  readonly node: Node;
  /** The library. */
  readonly name: string;
}

function isTrueAt(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  place: ArgumentPlace,
  evaluation: Evaluation,
): boolean {
  const argument = call.arguments[place.argument];
  if (!argument || argument.type === 'SpreadElement') return false;
  const start: Value = evaluation.valueOf(argument, evaluation.top);
  const value = (place.path ?? []).reduce(
    (held, name) => evaluation.memberOf(held, name, argument, evaluation.top),
    start,
  );
  return truth(value) === true;
}

/** The call that a use of the object makes: `client.method(…)`, `client.auth.method(…)`. */
function callAt(use: Node): TSESTree.CallExpression | undefined {
  let node = wrapped(use);
  for (let height = 0; height < 3; height += 1) {
    const { parent } = node;
    if (parent?.type === 'CallExpression' && parent.callee === node) return parent;
    if (parent?.type !== 'MemberExpression' || unwrap(parent.object) !== unwrap(node)) return undefined;
    node = wrapped(parent);
  }
  return undefined;
}

function isShared(made: TSESTree.NewExpression, keeper: VerifierKeeper, evaluation: Evaluation): boolean {
  const { parent } = wrapped(made);
  const variable =
    parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
      ? variableOf(parent.id, evaluation.sourceCode)
      : undefined;
  if (!variable || (keeper.isMadeOnce && keeper.ifTrue && !isTrueAt(made, keeper.ifTrue, evaluation))) return false;
  const calls = usesOf(variable).flatMap(({ identifier }) => callAt(identifier as Node) ?? []);
  const named = (names: readonly string[]): TSESTree.CallExpression[] =>
    calls.filter((call) => names.includes(spokenName(call.callee) ?? ''));
  const starts = named(keeper.starts).filter(
    (call) => keeper.isMadeOnce ?? (!keeper.ifTrue || isTrueAt(call, keeper.ifTrue, evaluation)),
  );
  const handlers = (of: readonly TSESTree.CallExpression[]): FunctionNode[] =>
    of.flatMap((call) => handlersOf(call, evaluation));
  const beginning = handlers(starts);
  if (keeper.isMadeOnce) return beginning.length > 0;
  return handlers(named(keeper.ends)).some((end) => beginning.some((start) => start !== end));
}

/** The objects of the file that keep one verifier for all users of a server. */
export function keepersOf(evaluation: Evaluation): readonly SharedKeeper[] {
  return evaluation.index.ofType('NewExpression').flatMap((node): SharedKeeper[] => {
    if (!runsOnLoad(node)) return [];
    evaluation.begin();
    const matches = matchesOf(evaluation.valueOf(node.callee, evaluation.top), (row) => row.keepsVerifier);
    return matches
      .filter(({ item }) => isShared(node, item, evaluation))
      .slice(0, 1)
      .map(({ row }) => ({ node, name: row.name }));
  });
}
