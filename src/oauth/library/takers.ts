// Where does a file hand something to a client library? Calls, classes that extend one of its classes, plugins, JSX
// components, and object literals whose type is imported from it.
import type { TSESTree } from '@typescript-eslint/utils';
import { clientLibraries } from '../../libraries/clients';
import type { ClientLibrary, ImplicitChoice } from '../../libraries/types';
import { classAround } from '../../syntax/file-index';
import { literalKey, spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import { argumentsOf } from '../../values/arguments';
import type { Evaluation } from '../../values/evaluation';
import { withSpread } from '../../values/expressions';
import { entry, noMembers, withEntry } from '../../values/members';
import { runsAt } from '../../values/runs';
import { exact } from '../../values/text';
import { instanceOfType } from '../../values/types';
import { optionsOf, scalar } from '../../values/value';
import type { Environment, Value } from '../../values/value';
import { isAbout, lastNames, matchesOf, mayReach, reaches, rowsNamedIn } from './calls';
import { rowsOf } from './modules';

/** What the entries of the tables that speak of an option have in common. */
export type OptionEntry = Omit<ImplicitChoice, 'grant' | 'values' | 'isResponseType'>;

/** A place of the file that hands something to a library, with the entry of the table that it reaches. */
export interface Taker<Item> {
  readonly row: ClientLibrary;
  readonly item: Item;
  /** The call, the component or the typed object. */
  readonly node: Node;
  /** The n-th argument: undefined when it is not given. */
  argument(position: number): Value | undefined;
  /** Whether a spread hides how many arguments there are. */
  readonly isOpen: boolean;
}

/** The entries of a row that the question is about. */
export type ItemsOf<Item> = (row: ClientLibrary) => readonly Item[] | undefined;

/** The names of all lists in which a module of the tables may stand. */
const lists = new Set(
  clientLibraries.flatMap(({ options = [], implicit = [] }) =>
    [...options, ...implicit].flatMap((item) => item.listedIn ?? []),
  ),
);

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** The values that a call may reach: its callee, or what its class extends, also through a mixin. */
function calleesOf(call: Call, evaluation: Evaluation, environment: Environment): readonly Value[] {
  if (call.callee.type !== 'Super') return [evaluation.valueOf(call.callee, environment)];
  const parent = classAround(call)?.superClass;
  if (!parent) return [];
  // e.g. `class LoginStrategy extends PassportStrategy(Strategy)`
  const mixin = unwrap(parent);
  const mixed = mixin.type === 'CallExpression' ? mixin.arguments : [];
  return [parent, ...mixed].map((node) => evaluation.valueOf(node, environment));
}

/** Whether a call by its name takes a plugin first, and the options of that plugin next. */
function takesPlugin({ callee }: Call): boolean {
  const name = spokenName(callee);
  return name === 'register' || name === 'use';
}

function takersAtCall<Item extends OptionEntry>(
  call: Call,
  evaluation: Evaluation,
  itemsOf: ItemsOf<Item>,
): Taker<Item>[] {
  const isMatch = (environment: Environment): ReturnType<typeof matchesOf<Item>> => {
    const own = calleesOf(call, evaluation, environment)
      .flatMap((callee) => matchesOf(callee, itemsOf))
      .filter(({ item }) => !item.isComponent && !item.isPlugin && !item.listedIn);
    const [first] = call.arguments;
    if (!takesPlugin(call) || !first) return own;
    const plugin = matchesOf(evaluation.valueOf(first, environment), itemsOf);
    return [...own, ...plugin.filter(({ item }) => item.isPlugin)];
  };
  evaluation.begin();
  if (isMatch(evaluation.top).length === 0) return [];
  return runsAt(call, undefined, evaluation.top, evaluation).flatMap(({ environment }) => {
    const given = argumentsOf(call, evaluation, environment);
    return isMatch(environment).map(({ row, item }) => ({
      row,
      item,
      node: call,
      argument: (position: number) => given.values[position]?.(),
      isOpen: given.gap !== undefined,
    }));
  });
}

function componentOf(name: TSESTree.JSXTagNameExpression, evaluation: Evaluation): Value | undefined {
  if (name.type === 'JSXIdentifier') {
    const variable = variableOf(name, evaluation.sourceCode);
    return variable && evaluation.valueOfVariable(variable, evaluation.top, undefined);
  }
  if (name.type !== 'JSXMemberExpression') return undefined;
  const object = componentOf(name.object, evaluation);
  return object && evaluation.memberOf(object, name.property.name, name, evaluation.top);
}

/** The props of a JSX element as an object. */
function propsOf(element: TSESTree.JSXOpeningElement, evaluation: Evaluation, environment: Environment): Value {
  const members = element.attributes.reduce((result, attribute) => {
    if (attribute.type === 'JSXSpreadAttribute')
      return withSpread(result, evaluation.valueOf(attribute.argument, environment), attribute);
    const { name, value } = attribute;
    const evaluate = (): Value => (value ? evaluation.valueOf(value, environment) : scalar(true, attribute));
    const at = { node: attribute, carrier: element, presence: 'always' } as const;
    return withEntry(result, entry(spokenAttribute(name), evaluate, at));
  }, noMembers);
  return { kind: 'record', members, node: element };
}

function spokenAttribute(name: TSESTree.JSXAttribute['name']): string {
  return name.type === 'JSXIdentifier' ? name.name : `${name.namespace.name}:${name.name.name}`;
}

function takersAtElement<Item extends OptionEntry>(
  element: TSESTree.JSXOpeningElement,
  evaluation: Evaluation,
  itemsOf: ItemsOf<Item>,
): Taker<Item>[] {
  evaluation.begin();
  const component = componentOf(element.name, evaluation);
  const matches = component ? matchesOf(component, itemsOf).filter(({ item }) => item.isComponent) : [];
  if (matches.length === 0) return [];
  return runsAt(element, undefined, evaluation.top, evaluation).flatMap(({ environment }) => {
    const props = propsOf(element, evaluation, environment);
    return matches.map(({ row, item }) => ({
      row,
      item,
      node: element,
      argument: (position: number) => (position === 0 ? props : undefined),
      isOpen: false,
    }));
  });
}

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
  const returned = owner.body.type === 'BlockStatement' ? index.returnsOf(owner) : [owner.body as Node];
  return returned.flatMap((node) => (node ? [evaluation.valueOf(node, top)] : []));
}

/** `{…} as Type`: of a variable that is declared with it, all that happens to that variable. */
function valueOfCast(cast: Node, evaluation: Evaluation): Value {
  const { parent } = wrapped(cast);
  const name = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : undefined;
  const variable = name && variableOf(name, evaluation.sourceCode);
  if (variable) return evaluation.valueOfVariable(variable, evaluation.top, undefined);
  return evaluation.valueOf(cast, evaluation.top);
}

function itemsIn(value: Value): readonly Value[] {
  return optionsOf(value).flatMap((one) => (one.kind === 'list' ? one.items.map((item) => item.value()) : []));
}

function takersAtType<Item extends OptionEntry>(
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
function takersAtProvider<Item extends OptionEntry>(
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
function takersAtList<Item extends OptionEntry>(
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

/** All places of the file that reach an entry of the tables. */
export function takersOf<Item extends OptionEntry>(evaluation: Evaluation, itemsOf: ItemsOf<Item>): Taker<Item>[] {
  const { index } = evaluation;
  const items = rowsNamedIn(evaluation).flatMap((row) => itemsOf(row) ?? []);
  if (items.length === 0) return [];
  const names = lastNames(items.flatMap(({ callee }) => callee));
  const elements = items.some(({ isComponent }) => isComponent) ? index.ofType('JSXOpeningElement') : [];
  const properties = index.ofType('Property');
  const types = items.some((item) => item.types) ? index.ofType('TSTypeReference') : [];
  const isCandidate = (call: Call): boolean => takesPlugin(call) || mayReach(call.callee, names);
  const calls: Call[] = [...index.ofType('CallExpression'), ...index.ofType('NewExpression')];
  return [
    ...calls.filter(isCandidate).flatMap((call) => takersAtCall(call, evaluation, itemsOf)),
    ...elements.flatMap((element) => takersAtElement(element, evaluation, itemsOf)),
    ...types.flatMap((type) => takersAtType(type, evaluation, itemsOf)),
    ...properties.flatMap((property) => [
      ...takersAtList(property, evaluation, itemsOf),
      ...takersAtProvider(property, evaluation, itemsOf),
    ]),
  ];
}
