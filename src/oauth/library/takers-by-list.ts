// Which configurations name a client library in their list of modules, as that of Nuxt does?
import type { TSESTree } from '@typescript-eslint/utils';
import { clientLibraries } from '../../libraries/clients';
import { literalKey } from '../../syntax/names';
import type { Evaluation } from '../../values/evaluation';
import { exact } from '../../values/text';
import { itemsIn } from '../../values/value';
import type { Value } from '../../values/value';
import { isAbout } from './calls';
import { rowsOf } from './modules';
import type { ItemsOf, OptionEntry, Taker } from './taker';

/** The names of all lists in which a module of the tables may stand. */
const lists = new Set(
  clientLibraries.flatMap(({ options = [], implicit = [] }) =>
    [...options, ...implicit].flatMap((item) => item.listedIn ?? []),
  ),
);

/** The names in a list of modules: `'module'`, or `['module', options]`. */
function modulesNamedIn(list: Value): readonly string[] {
  return itemsIn(list).flatMap(
    (item) =>
      exact(item) ??
      itemsIn(item)
        .slice(0, 1)
        .flatMap((first) => exact(first) ?? []),
  );
}

/** e.g. `{ modules: ['@nuxtjs/auth-next'], auth: {…} }`: the object is what the module is handed. */
export function takersAtList<Item extends OptionEntry>(
  property: TSESTree.Property,
  evaluation: Evaluation,
  itemsOf: ItemsOf<Item>,
): Taker<Item>[] {
  const name = literalKey(property.key, property.computed);
  const object = property.parent;
  if (name === undefined || !lists.has(name) || object.type !== 'ObjectExpression') return [];
  evaluation.begin();
  return modulesNamedIn(evaluation.valueOf(property.value, evaluation.top)).flatMap((module) =>
    rowsOf(module).flatMap((row) =>
      (itemsOf(row) ?? [])
        .filter((item) => item.listedIn?.includes(name) === true && isAbout(module, item.module))
        .map((item) => ({
          row,
          item,
          node: object,
          argument: (position: number) => (position === 0 ? evaluation.valueOf(object, evaluation.top) : undefined),
          isOpen: false,
        })),
    ),
  );
}
