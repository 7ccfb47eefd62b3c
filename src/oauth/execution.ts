// How often does code run, and for whom: once when the file loads, again and again, or for one person?
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, enclosingFunction } from '../syntax/ancestors';
import { classMadeBy } from '../syntax/constructors';
import { classAround } from '../syntax/file-index';
import { seesOuterThis } from '../syntax/lowered';
import { isSpoken, memberName, spokenName } from '../syntax/names';
import { isFunction } from '../syntax/nodes';
import type { ClassNode, FunctionNode, Node, Variable } from '../syntax/nodes';
import { foundIn } from '../syntax/once-per-text';
import { functionOfVariable, isExported, usesOf, variableOfDeclaration } from '../syntax/scopes';
import { unwrap, wrapped } from '../syntax/unwrap';
import type { Evaluation } from '../values/evaluation';
import { callersOf } from '../values/runs';

function isImmediate(node: FunctionNode): boolean {
  const { parent } = wrapped(node);
  return (parent?.type === 'CallExpression' && unwrap(parent.callee) === node) || seesOuterThis(node);
}

/** The functions around a node, innermost first, without those that are called where they stand. */
export function functionsAround(node: Node): FunctionNode[] {
  return [...ancestorsOf(node)].filter((one): one is FunctionNode => isFunction(one) && !isImmediate(one));
}

/** Whether a node runs when its file is loaded, and never again: at the top, or in a static part of a class there. */
export function runsOnLoad(node: Node): boolean {
  if (enclosingFunction(node)) return false;
  for (const ancestor of ancestorsOf(node)) if (ancestor.type === 'PropertyDefinition') return ancestor.static;
  return true;
}

/** e.g. `module.exports`, `exports.login` */
function isModuleExports(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type !== 'MemberExpression') return false;
  const object = unwrap(bare.object);
  if (object.type === 'Identifier' && object.name === 'exports') return true;
  return object.type === 'Identifier' && object.name === 'module'
    ? memberName(bare) === 'exports'
    : isModuleExports(object);
}

/** Whether an expression is assigned to what other files get: `module.exports = login`, `exports.login = login`. */
export function isModuleResult(use: Node): boolean {
  const { parent } = wrapped(use);
  return parent?.type === 'AssignmentExpression' && parent.right === wrapped(use) && isModuleExports(parent.left);
}

/**
 * Whether an object tells compiled code what other files get: `__export(module_exports, { draw: () => draw })`, and
 * `Object.defineProperty(exports, 'draw', { get: function () { return draw; } })`.
 */
function isListOfExports({ parent }: TSESTree.ObjectExpression): boolean {
  if (parent.type !== 'CallExpression') return false;
  const [target] = parent.arguments;
  return (
    isSpoken(parent.callee, /^_+export$/u) ||
    (isSpoken(parent.callee, /^defineProperty$/u) && target?.type === 'Identifier' && target.name === 'exports')
  );
}

/** The function that only gives a value, where one stands as a property: `draw: () => draw`. */
function getterOf(use: Node): FunctionNode | undefined {
  const home = isResult(use) ? enclosingFunction(use) : undefined;
  return home?.params.length === 0 && home.parent.type === 'Property' ? home : undefined;
}

/** Whether a use only hands a value to other files, alone or in an object: `export { draw }`, `module.exports = { draw }`. */
export function isHandedOut(use: Node): boolean {
  const node = wrapped(use);
  const { parent } = node;
  if (parent?.type === 'ExportSpecifier' || parent?.type === 'ExportDefaultDeclaration') return true;
  if (parent?.type === 'Property') return parent.value === node && isHandedOut(parent.parent);
  const list = getterOf(node)?.parent.parent;
  if (list?.type === 'ObjectExpression') return isListOfExports(list);
  return isModuleResult(node);
}

/** Whether other files may call the function, or whatever it is handed to. */
function isHandedOn(node: FunctionNode, evaluation: Evaluation): boolean {
  const { parent } = wrapped(node);
  if (!parent || parent.type === 'ExportDefaultDeclaration' || isResult(wrapped(node))) return true;
  if (parent.type === 'AssignmentExpression') return true;
  if (parent.type === 'CallExpression')
    return (parent.arguments as Node[]).includes(wrapped(node)) && !isOnceOnly(parent);
  if (parent.type === 'MethodDefinition' || parent.type === 'Property' || parent.type === 'PropertyDefinition')
    return !(parent.type === 'MethodDefinition' && parent.kind === 'constructor');
  if (parent.type === 'JSXExpressionContainer') return true;
  const variable = variableOfDeclaration(node, evaluation.sourceCode);
  if (!variable) return false;
  if (isExported(variable) || isForOtherScripts(variable, evaluation)) return true;
  return usesOf(variable).some(({ identifier }) => {
    const use = wrapped(identifier);
    const place = use.parent;
    if (place?.type === 'CallExpression') return place.callee !== use && !isOnceOnly(place);
    if (place?.type === 'AssignmentExpression') return isModuleResult(use);
    return (
      place?.type === 'JSXExpressionContainer' ||
      place?.type === 'Property' ||
      place?.type === 'JSXOpeningElement' ||
      isResult(use)
    );
  });
}

const speaksOfModules = foundIn(/\brequire\(|^export\b|\bexports\b/mu);

/** Whether a function of a plain script, which nothing here calls, can only be for the page and its other scripts. */
function isForOtherScripts(variable: Variable, { index, sourceCode }: Evaluation): boolean {
  if (functionOfVariable(variable) !== undefined || usesOf(variable).length > 0) return false;
  return index.ofType('ImportDeclaration').length === 0 && !speaksOfModules(sourceCode.text);
}

/** Whether a function is what another one gives: a wrapped handler, or the getter of an export. */
function isResult(use: Node): boolean {
  const { parent } = use;
  return parent?.type === 'ReturnStatement' || (parent?.type === 'ArrowFunctionExpression' && parent.body === use);
}

/** Whether a call runs its callback at most once, or only while it runs itself. */
function isOnceOnly(call: TSESTree.CallExpression): boolean {
  return isSpoken(
    call.callee,
    /^(?:then|catch|finally|once|map|forEach|filter|reduce|some|every|find|setTimeout|Promise|promisify|listen)$/u,
  );
}

/** Whether a function can run more than once: other code may call it, or something that can run more than once does. */
function canRunAgain(node: FunctionNode, evaluation: Evaluation, depth = 0): boolean {
  if (isHandedOn(node, evaluation)) return true;
  const outer = functionsAround(node)[0];
  if (outer && depth < 4) return canRunAgain(outer, evaluation, depth + 1);
  if (depth > 3) return false;
  return callersOf(node, evaluation).calls.some((call) => {
    const home = functionsAround(call)[0];
    return home !== undefined && home !== node && canRunAgain(home, evaluation, depth + 1);
  });
}

/** Whether a node stands in a function that can run more than once. */
export function isRunAgain(node: Node, evaluation: Evaluation): boolean {
  return functionsAround(node).some((one) => canRunAgain(one, evaluation));
}

/** Packages of programs that run once, for the person who starts them. */
const commandLineModules =
  /^(?:open|opn|opener|better-opn|(?:node:)?readline(?:\/promises)?|inquirer|@inquirer\/.*|prompts|commander|yargs|@oclif\/.*|@clack\/prompts|enquirer|meow|cac)$/u;
/** Packages of programs that one person uses, for more than one login. */
const appModules = /^(?:electron|vscode|obsidian|@tauri-apps\/.*|react-native|react-native-.*|expo|expo-.*)$/u;

function imports(modules: RegExp, { index }: Evaluation): boolean {
  const isImported = index.ofType('ImportDeclaration').some(({ source }) => modules.test(source.value));
  const isRequired = index.named('CallExpression', new Set(['require'])).some(({ callee, arguments: [first] }) => {
    return callee.type === 'Identifier' && first?.type === 'Literal' && modules.test(String(first.value));
  });
  return isImported || isRequired;
}

/** Whether the file shows a command line, which makes one login and ends. */
export function isCommandLine(evaluation: Evaluation): boolean {
  if (evaluation.sourceCode.text.startsWith('#!') || imports(commandLineModules, evaluation)) return true;
  return evaluation.index
    .named('MemberExpression', new Set(['argv', 'stdin']))
    .some((node) => spokenName(node.object) === 'process');
}

/** Whether the file shows a program that one person runs: a command line, a desktop or a mobile app. */
export function hasSingleUser(evaluation: Evaluation): boolean {
  return isCommandLine(evaluation) || imports(appModules, evaluation);
}

/** The class around a node that is made with each object: its constructor, or a field that is not static. */
export function classOfConstruction(node: Node): ClassNode | undefined {
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.type === 'PropertyDefinition' && !ancestor.static) return classAround(ancestor);
    if (ancestor.type === 'MethodDefinition')
      return ancestor.kind === 'constructor' ? classAround(ancestor) : undefined;
    if (isFunction(ancestor) && ancestor.parent.type !== 'MethodDefinition' && !isImmediate(ancestor))
      return classMadeBy(ancestor);
  }
  return undefined;
}
