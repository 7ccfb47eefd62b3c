// Which objects does a file say to be of an imported type: by annotation, `satisfies` or `as`, or as what is injected under it?
import type { TSESTree } from '@typescript-eslint/utils';
import { resultsOf } from '../../syntax/file-index';
import { literalKey, spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { instanceOfType } from '../../values/types';
import { itemsIn } from '../../values/value';
import type { Value } from '../../values/value';
import { isAbout, reaches } from './calls';
import { rowsOf } from './modules';
import type { ItemsOf, OptionEntry, Taker } from './taker';

/** Types that leave the object as it is. */
const transparent = new Set(['Readonly', 'Required', 'Promise']);

/** The values that a type is said of: of a variable all that happens to it, of a function what it returns. */
function valuesOfType(type: Node, evaluation: Evaluation): readonly Value[] {
  const { parent } = type;
  const { top, index } = evaluation;
  switch (parent?.type) {
    case 'TSIntersectionType':
      return valuesOfType(parent, evaluation);
    case 'TSArrayType':
      return valuesOfType(parent, evaluation).flatMap(itemsIn);
    case 'TSTypeParameterInstantiation': {
      const holder = parent.parent;
      const name = holder.type === 'TSTypeReference' ? spokenName(holder.typeName) : undefined;
      if (name === 'Array' || name === 'ReadonlyArray') return valuesOfType(holder, evaluation).flatMap(itemsIn);
      return name !== undefined && transparent.has(name) ? valuesOfType(holder, evaluation) : [];
    }
    case 'TSSatisfiesExpression':
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return [valueOfCast(parent, evaluation)];
    case 'TSTypeAnnotation':
      break;
    default:
      return [];
  }
  const owner = parent.parent;
  if (owner.type === 'Identifier' && owner.parent.type === 'VariableDeclarator' && owner.parent.init) {
    const variable = variableOf(owner, evaluation.sourceCode);
    return variable ? [evaluation.valueOfVariable(variable, top, undefined)] : [];
  }
  if (owner.type === 'PropertyDefinition' && owner.value) return [evaluation.valueOf(owner.value, top)];
  if (!isFunction(owner)) return [];
  return resultsOf(owner, index).map((node) => evaluation.valueOf(node, top));
}

/** `{…} as Type`: of a variable that is declared with it, all that happens to that variable. */
function valueOfCast(cast: Node, evaluation: Evaluation): Value {
  const { parent } = wrapped(cast);
  const name = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : undefined;
  const variable = name && variableOf(name, evaluation.sourceCode);
  if (variable) return evaluation.valueOfVariable(variable, evaluation.top, undefined);
  return evaluation.valueOf(cast, evaluation.top);
}

/** The typed objects that reach an entry of the tables. */
export function takersAtType<Item extends OptionEntry>(
  type: TSESTree.TSTypeReference,
  evaluation: Evaluation,
  itemsOf: ItemsOf<Item>,
): Taker<Item>[] {
  evaluation.begin();
  const named = instanceOfType(type, evaluation, evaluation.top);
  if (!named) return [];
  const path = named.path.slice(0, -1);
  return rowsOf(named.module).flatMap((row) =>
    (itemsOf(row) ?? [])
      .filter((item) => item.types && reaches(path, item.types) && isAbout(named.module, item.module))
      .flatMap((item) =>
        valuesOfType(type, evaluation)
          .filter((value) => value.kind === 'record' || value.kind === 'choice')
          .map((value) => ({
            row,
            item,
            node: type,
            argument: (position: number) => (position === (item.place?.argument ?? 0) ? value : undefined),
            isOpen: false,
          })),
      ),
  );
}

/** e.g. `{ provide: AuthConfig, useValue: { … } }`: what is injected under an imported type. */
export function takersAtProvider<Item extends OptionEntry>(
  property: TSESTree.Property,
  evaluation: Evaluation,
  itemsOf: ItemsOf<Item>,
): Taker<Item>[] {
  const object = property.parent;
  if (literalKey(property.key, property.computed) !== 'useValue' || object.type !== 'ObjectExpression') return [];
  const token = object.properties.find(
    (one): one is TSESTree.Property => one.type === 'Property' && literalKey(one.key, one.computed) === 'provide',
  );
  evaluation.begin();
  const named = token && evaluation.valueOf(token.value, evaluation.top);
  if (named?.kind !== 'foreign') return [];
  const value = evaluation.valueOf(property.value, evaluation.top);
  return rowsOf(named.module).flatMap((row) =>
    (itemsOf(row) ?? [])
      .filter((item) => item.types && reaches(named.path, item.types) && isAbout(named.module, item.module))
      .map((item) => ({
        row,
        item,
        node: object,
        argument: (position: number) => (position === (item.place?.argument ?? 0) ? value : undefined),
        isOpen: false,
      })),
  );
}
