// How often does code run, and for whom: once when the file loads, again and again, or for each request to a server?
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, enclosingFunction, isWithin } from '../syntax/ancestors';
import { seesOuterThis } from '../syntax/lowered';
import { isSpoken, literalKey, memberName, rootIdentifier, spokenName } from '../syntax/names';
import { isClass, isFunction } from '../syntax/nodes';
import type { FunctionNode, Node, Variable } from '../syntax/nodes';
import { foundIn } from '../syntax/once-per-text';
import { functionOfVariable, isExported, usesOf, variableOf, variableOfDeclaration } from '../syntax/scopes';
import { unwrap, wrapped } from '../syntax/unwrap';
import type { Evaluation } from '../values/evaluation';
import { callersOf } from '../values/runs';
import { ownerOf, ownerOfMethod } from './own-objects';

const routing = /^(?:get|post|put|patch|delete|all|use|route|head|on|handle|options)$/u;
const routeNames =
  /^(?:GET|POST|PUT|PATCH|DELETE|loader|action|handler|onRequest|onRequestGet|onRequestPost|fetch|default)$/u;
const requestParameters = /^_*(?:req|request|ctx|context|event|c|reply)$/u;
const requestTypes =
  /^(?:NextRequest|NextApiRequest|VercelRequest|FastifyRequest|IncomingMessage|APIGateway\w*Event\w*)$/u;
const decorators = /^(?:Get|Post|Put|All|Patch|Req)$/u;

function isImmediate(node: FunctionNode): boolean {
  const { parent } = wrapped(node);
  return (parent?.type === 'CallExpression' && unwrap(parent.callee) === node) || seesOuterThis(node);
}

/** The functions around a node, innermost first, without those that are called where they stand. */
function functionsAround(node: Node): FunctionNode[] {
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
function isModuleResult(use: Node): boolean {
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

function isRoute(call: TSESTree.CallExpression, handler: FunctionNode): boolean {
  const callee = unwrap(call.callee);
  const isLast = call.arguments.at(-1) === wrapped(handler) || call.arguments[0] === wrapped(handler);
  if (callee.type !== 'MemberExpression')
    return isSpoken(callee, /^(?:defineEventHandler|eventHandler|defineCachedEventHandler|createServer|onRequest)$/u);
  if (isServer(callee)) return isLast;
  const [first] = call.arguments;
  const isPath = first?.type === 'Literal' && typeof first.value === 'string' && /^[/*]/u.test(first.value);
  const isPattern =
    first?.type === 'TemplateLiteral' || first?.type === 'Identifier' || first?.type === 'MemberExpression';
  return isSpoken(callee, routing) && (isPath || (isPattern && takesRequest(handler)));
}

/** `Deno.serve`, `http.createServer`, `addEventListener('fetch')` of a worker: one function answers everything. */
function isServer(callee: TSESTree.MemberExpression): boolean {
  const name = memberName(callee);
  return name === 'createServer' || (name === 'serve' && spokenName(callee.object) === 'Deno');
}

function takesRequest(node: FunctionNode): boolean {
  const [first] = node.params;
  if (first?.type === 'ObjectPattern')
    return first.properties.some(
      (one) => one.type === 'Property' && one.key.type === 'Identifier' && one.key.name === 'request',
    );
  return first?.type === 'Identifier' && requestParameters.test(first.name);
}

/** `(request: NextRequest)`: a function that says by its types that it is given a request to a server. */
function isTypedAsHandler({ params: [first] }: FunctionNode): boolean {
  const type = first?.type === 'Identifier' ? first.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type !== 'TSTypeReference') return false;
  const { typeName } = type;
  // e.g. `http.IncomingMessage`
  const name = typeName.type === 'TSQualifiedName' ? typeName.right.name : spokenName(typeName);
  return name !== undefined && requestTypes.test(name);
}

function isRouteExport(node: FunctionNode, evaluation: Evaluation): boolean {
  const { parent } = wrapped(node);
  if (parent?.type === 'ExportDefaultDeclaration') return takesRequest(node) || isTypedAsHandler(node);
  if (parent?.type === 'Property' || parent?.type === 'MethodDefinition') {
    if (parent.type === 'MethodDefinition' && parent.decorators?.some((one) => isSpoken(one.expression, decorators)))
      return true;
    return (
      literalKey(parent.key, parent.computed) === 'fetch' &&
      takesRequest(node) &&
      [...ancestorsOf(node)].some((one) => one.type === 'ExportDefaultDeclaration')
    );
  }
  const variable = variableOfDeclaration(node, evaluation.sourceCode);
  if (!variable) return isModuleResult(node) && takesRequest(node);
  const isShown = isExported(variable) || usesOf(variable).some(({ identifier }) => isModuleResult(identifier));
  const isDefault = usesOf(variable).some(
    ({ identifier }) => (identifier as Node).parent?.type === 'ExportDefaultDeclaration',
  );
  if (!isShown && !isDefault) return false;
  if (isTypedAsHandler(node)) return true;
  return takesRequest(node) && (isDefault || routeNames.test(variable.name) || node.params.length >= 2);
}

/** Whether a function answers requests to a server: a route, a handler, a loader, a controller's method. */
function isRequestHandler(node: FunctionNode, evaluation: Evaluation): boolean {
  const { parent } = wrapped(node);
  if (parent?.type === 'CallExpression' && isRoute(parent, node)) return true;
  const variable = variableOfDeclaration(node, evaluation.sourceCode);
  const isNamedRoute =
    variable &&
    usesOf(variable).some(({ identifier }) => {
      const place = (identifier as Node).parent;
      return place?.type === 'CallExpression' && place.callee !== (identifier as Node) && isRoute(place, node);
    });
  return isNamedRoute === true || isRouteExport(node, evaluation);
}

/** A handler of server requests, and where in it a node runs. */
export interface Serving {
  readonly handler: FunctionNode;
  /** The node itself, or the call within the handler that leads to it. */
  readonly at: Node;
}

/** The handlers of server requests in which a node runs: those around it, or those that call the functions around it. */
export function servingsOf(node: Node, evaluation: Evaluation, depth = 0): readonly Serving[] {
  const around = functionsAround(node);
  const handler = around.find((one) => isRequestHandler(one, evaluation));
  if (handler) return [{ handler, at: node }];
  const outermost = around.at(-1);
  if (!outermost || depth > 3) return [];
  const calls = [...callersOf(outermost, evaluation).calls, ...callsOfMethod(outermost, evaluation)];
  return calls.slice(0, 12).flatMap((call) => servingsOf(call, evaluation, depth + 1));
}

/**
 * Whether a function sets up the routes of a server that it is given, or of a router that it gives back: what is declared
 * in it lives as long as these routes, e.g. `module.exports = (app) => { let verifier; app.get('/login', …); }`.
 */
export function setsUpRoutes(node: FunctionNode, evaluation: Evaluation): boolean {
  if (servingsOf(node.body, evaluation).length > 0) return false;
  const { index, sourceCode } = evaluation;
  const given = index.returnsOf(node).map((one) => one && rootIdentifier(one));
  return index.named('CallExpression', routing).some((call) => {
    const { callee } = call;
    const root = callee.type === 'MemberExpression' && isWithin(call, node) ? rootIdentifier(callee) : undefined;
    const handler = call.arguments.at(-1);
    if (root?.type !== 'Identifier' || !isFunction(handler) || !isRoute(call, handler)) return false;
    const variable = variableOf(root, sourceCode);
    if (!variable || functionOfVariable(variable) !== node) return false;
    const isParameter = variable.defs.some((one) => String(one.type) === 'Parameter');
    return isParameter || given.some((one) => one?.type === 'Identifier' && one.name === root.name);
  });
}

/** The handlers of server requests in which a node runs. */
export function handlersOf(node: Node, evaluation: Evaluation): readonly FunctionNode[] {
  return [...new Set(servingsOf(node, evaluation).map(({ handler }) => handler))];
}

/** Calls of a method through a variable of the file that holds its object, or an object of its class. */
function callsOfMethod(node: FunctionNode, evaluation: Evaluation): readonly TSESTree.CallExpression[] {
  const { parent } = node;
  if (parent.type === 'Property') return callsOfOwnMethod(node, parent, evaluation);
  if (parent.type !== 'MethodDefinition' || parent.key.type !== 'Identifier') return [];
  const home = parent.parent.parent;
  return evaluation.index.methodCallsNamed(parent.key.name).filter((call) => {
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression') return false;
    const object = evaluation.valueOf(callee.object, evaluation.top);
    return object.kind === 'instance' && object.node === home;
  });
}

/** Calls of the method of an object literal: `auth.start()`, and `this.start()` in its other methods. */
function callsOfOwnMethod(
  node: FunctionNode,
  { key, computed }: TSESTree.Property,
  { index, sourceCode }: Evaluation,
): readonly TSESTree.CallExpression[] {
  const owner = ownerOfMethod(node, sourceCode);
  const name = owner && literalKey(key, computed);
  if (name === undefined) return [];
  return index.methodCallsNamed(name).filter((call) => {
    const callee = unwrap(call.callee);
    return callee.type === 'MemberExpression' && ownerOf(callee.object, sourceCode) === owner;
  });
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
export function classOfConstruction(node: Node): ReturnType<typeof classAround> {
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.type === 'PropertyDefinition' && !ancestor.static) return classAround(ancestor);
    if (ancestor.type === 'MethodDefinition')
      return ancestor.kind === 'constructor' ? classAround(ancestor) : undefined;
    if (isFunction(ancestor) && ancestor.parent.type !== 'MethodDefinition' && !isImmediate(ancestor)) return undefined;
  }
  return undefined;
}

function classAround(node: Node): TSESTree.ClassDeclaration | TSESTree.ClassExpression | undefined {
  for (const ancestor of ancestorsOf(node)) if (isClass(ancestor)) return ancestor;
  return undefined;
}
