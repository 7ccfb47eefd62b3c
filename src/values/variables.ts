// What does a variable hold, by its declaration and by all that happens to it?
import type { TSESTree } from '@typescript-eslint/utils';
import { packageName } from '../syntax/module-names';
import { memberName } from '../syntax/names';
import { isFunction } from '../syntax/nodes';
import type { Node, Variable } from '../syntax/nodes';
import { unwrap } from '../syntax/unwrap';
import { applySteps } from './changes';
import { boundValue, environmentOf, stateOf } from './environment';
import type { Evaluator } from './evaluator';
import { cellOf, stepsOf } from './history';
import { enumRecord } from './member-access';
import { valueInPattern, withDefault } from './patterns';
import { itemsOf } from './loops';
import { instanceOfType } from './types';
import { choice, gap, optionsOf } from './value';
import type { Environment, Value } from './value';

type Definition = Variable['defs'][number];

function ofImportBinding(definition: Definition, name: Node, environment: Environment): Value {
  const node = definition.node as Node;
  if (node.type === 'TSImportEqualsDeclaration') {
    const reference = node.moduleReference;
    const module =
      reference.type === 'TSExternalModuleReference' && reference.expression.type === 'Literal'
        ? reference.expression.value
        : undefined;
    return typeof module === 'string'
      ? { kind: 'foreign', module: packageName(module), path: [], node: name, environment }
      : gap(name, 'import');
  }
  const declaration = node.parent;
  if (declaration?.type !== 'ImportDeclaration') return gap(name, 'import');
  let path: string[] = [];
  if (node.type === 'ImportSpecifier') {
    const imported = node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
    path = imported === 'default' ? [] : [imported];
  }
  return { kind: 'foreign', module: packageName(declaration.source.value), path, node: name, environment };
}

/** What the items of a loop give to the loop's variable. */
function ofLoopVariable(
  declarator: TSESTree.VariableDeclarator,
  name: Node,
  evaluator: Evaluator,
  environment: Environment,
): Value {
  const loop = declarator.parent.parent;
  if (loop?.type !== 'ForOfStatement') return gap(name, 'computed-key');
  const items = optionsOf(evaluator.valueOf(loop.right, environment)).flatMap((one) => itemsOf(one, loop) ?? []);
  if (items.length === 0 || items.length > 8) return gap(name, 'call');
  return choice(
    items.map((item) => valueInPattern(name, declarator.id, () => item.value(), evaluator, environment)),
    name,
  );
}

function typeOf(name: Node): Node | undefined {
  return name.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
}

/** `declare const Keycloak: any`: what a script of the page gives. */
function ofAmbient(declaration: TSESTree.VariableDeclaration, name: Node, environment: Environment): Value | undefined {
  return declaration.declare && name.type === 'Identifier'
    ? { kind: 'foreign', module: 'global', path: [name.name], node: name, environment }
    : undefined;
}

function ofDeclarator(
  declarator: TSESTree.VariableDeclarator,
  name: Node,
  evaluator: Evaluator,
  environment: Environment,
): Value | undefined {
  const { init, parent } = declarator;
  const holder = parent.parent?.type;
  if (
    (holder === 'ForOfStatement' || holder === 'ForInStatement') &&
    parent.parent &&
    'left' in parent.parent &&
    parent.parent.left === parent
  ) {
    return ofLoopVariable(declarator, name, evaluator, environment);
  }
  if (!init) return instanceOfType(typeOf(name), evaluator, environment) ?? ofAmbient(parent, name, environment);
  if (declarator.id === name) {
    const value = evaluator.valueOf(init, environment);
    return value.kind === 'gap' ? (instanceOfType(typeOf(name), evaluator, environment) ?? value) : value;
  }
  return valueInPattern(name, declarator.id, () => evaluator.valueOf(init, environment), evaluator, environment);
}

/** The import whose module a callback is called with: `import('module').then((module) => …)`. */
export function importBefore(callback: Node): Node | undefined {
  const { parent } = callback;
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== callback) return undefined;
  const { callee } = parent;
  const object =
    callee.type === 'MemberExpression' && memberName(callee) === 'then' ? unwrap(callee.object) : undefined;
  return object?.type === 'ImportExpression' ? object : undefined;
}

/** A parameter that nobody has bound: its type or its default may still say something. */
function ofParameter(definition: Definition, name: Node, evaluator: Evaluator, environment: Environment): Value {
  const unknown = instanceOfType(typeOf(name), evaluator, environment) ?? gap(name, 'parameter');
  const node = definition.node as Node;
  if (!isFunction(node)) return unknown;
  const declared = node.params.find((one) => name.range[0] >= one.range[0] && name.range[1] <= one.range[1]);
  const parameter = declared?.type === 'TSParameterProperty' ? declared.parameter : declared;
  const imported = parameter && parameter === node.params[0] ? importBefore(node) : undefined;
  if (imported && parameter) {
    const module = (): Value => evaluator.valueOf(imported, environment);
    return parameter === name ? module() : valueInPattern(name, parameter, module, evaluator, environment);
  }
  if (parameter?.type === 'AssignmentPattern' && parameter.left === name) {
    return withDefault(unknown, () => evaluator.valueOf(parameter.right, environment), name);
  }
  if (parameter && parameter !== name)
    return valueInPattern(name, parameter, () => gap(parameter, 'parameter'), evaluator, environment);
  return unknown;
}

/** What the declaration alone gives; undefined for `let name;`. */
function ofDefinition(definition: Definition, evaluator: Evaluator, environment: Environment): Value | undefined {
  const name = definition.name as Node;
  const node = definition.node as Node;
  const kind: string = definition.type;
  switch (kind) {
    case 'ImportBinding':
      return ofImportBinding(definition, name, environment);
    case 'Parameter':
      return ofParameter(definition, name, evaluator, environment);
    case 'FunctionName':
      return isFunction(node) ? { kind: 'function', node, environment } : gap(name, 'import');
    case 'ClassName':
      return node.type === 'ClassDeclaration' || node.type === 'ClassExpression'
        ? { kind: 'class', node, environment }
        : gap(name, 'syntax');
    case 'TSEnumName':
      return node.type === 'TSEnumDeclaration' ? enumRecord(node, evaluator, environment) : gap(name, 'syntax');
    case 'Variable':
      return node.type === 'VariableDeclarator'
        ? ofDeclarator(node, name, evaluator, environment)
        : gap(name, 'syntax');
    default:
      return gap(name, 'syntax');
  }
}

/**
 * The value of a variable.
 *
 * @param use the expression that reads it; without one, all that ever happens to the variable counts
 */
export function valueOfVariable(
  variable: Variable,
  environment: Environment,
  use: Node | undefined,
  evaluator: Evaluator,
): Value {
  const state = use && stateOf(variable, environment);
  if (state) return state;
  const home = environmentOf(variable, environment);
  const definition = variable.defs.find((one) => isFunction(one.node as Node)) ?? variable.defs.at(-1);
  const place = use ?? definition?.name ?? evaluator.sourceCode.ast;
  if (!definition) return gap(place, 'import');
  const bound = boundValue(variable, environment);
  const initial = bound ? bound() : ofDefinition(definition, evaluator, home);
  const cell = cellOf(variable, evaluator);
  const steps = stepsOf(cell, evaluator);
  if (steps.length === 0) return initial ?? gap(place, 'reassigned');
  return applySteps({ cell, initial, use, environment: home }, steps, evaluator) ?? gap(place, 'reassigned');
}
