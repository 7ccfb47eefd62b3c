// A method call whose material is read, and what its arguments say.
import { unknownMaterial } from './material';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../../../syntax/nodes';
import { exact } from '../../../values/text';
import { argumentAt } from './arguments';
import type { Material } from './material';
import type { Reader, Scope } from './scope';

/** A method call under reading. */
export interface MethodCall {
  readonly call: TSESTree.CallExpression;
  readonly method: string;
  readonly on: Material;
  readonly scope: Scope;
  readonly reader: Reader;
}

/** The text of an argument, when it is known. */
export function textArgument({ call, scope, reader }: MethodCall, position: number): string | undefined {
  const node = argumentAt(call, position);
  return node && exact(reader.evaluator.valueOf(node, scope.environment));
}

/** Keeps what a value was drawn from, and nothing else. */
export function onlySources(one: Material, form: Material['form'], node: Node): Material {
  return { ...unknownMaterial(node), form, strong: one.strong, uuids: one.uuids, weak: one.weak, draws: one.draws };
}
