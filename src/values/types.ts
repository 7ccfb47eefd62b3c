// Which imported class does a type annotation name?
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../syntax/nodes';
import type { Evaluator } from './evaluator';
import type { Environment, Foreign, Value } from './value';

function ofTypeName(name: TSESTree.EntityName, evaluator: Evaluator, environment: Environment): Value | undefined {
  if (name.type === 'Identifier') return evaluator.valueOf(name, environment);
  if (name.type === 'TSQualifiedName') {
    const left = ofTypeName(name.left, evaluator, environment);
    return left && evaluator.memberOf(left, name.right.name, name, environment);
  }
  return undefined;
}

/** The class of which a type says that it is an object: `Client`, `InstanceType<typeof Client>`, `typeof Client.prototype`. */
function classNamedBy(type: Node | undefined): TSESTree.EntityName | undefined {
  if (type?.type === 'TSTypeQuery') {
    const { exprName } = type;
    const isPrototype = exprName.type === 'TSQualifiedName' && exprName.right.name === 'prototype';
    return isPrototype ? exprName.left : undefined;
  }
  if (type?.type !== 'TSTypeReference') return undefined;
  const { typeName, typeArguments } = type;
  if (typeName.type !== 'Identifier' || typeName.name !== 'InstanceType') return typeName;
  const of = typeArguments?.params[0];
  return of?.type === 'TSTypeQuery' && of.exprName.type !== 'TSImportType' ? of.exprName : undefined;
}

/**
 * An object of the imported class that a type annotation names.
 *
 * @returns undefined for every other type
 */
export function instanceOfType(
  type: Node | undefined,
  evaluator: Evaluator,
  environment: Environment,
): Foreign | undefined {
  if (type?.type === 'TSUnionType') {
    for (const one of type.types) {
      const found = instanceOfType(one, evaluator, environment);
      if (found) return found;
    }
    return undefined;
  }
  const name = classNamedBy(type);
  const named = name && ofTypeName(name, evaluator, environment);
  if (named?.kind !== 'foreign' || named.module === 'global') return undefined;
  return { ...named, path: [...named.path, 'new'], node: type ?? named.node };
}
