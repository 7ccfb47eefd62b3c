// Which place does an expression read: a variable, a field, a key of a store, or something below one of these?
import type { TSESTree } from '@typescript-eslint/utils';
import { applicationModules, readingMethods } from '../../libraries/stores';
import { classOfThis } from '../../syntax/ancestors';
import { classDeclared } from '../../syntax/constructors';
import { holdsSteps, privateField } from '../../syntax/lowered';
import { memberName, spokenName } from '../../syntax/names';
import type { Node, Variable } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { ownerOfThis } from '../../syntax/own-objects';
import { implicitGlobals } from './implicit-globals';
import { readByHelper } from './store-helpers';
import { anyName, keyOf, storeKeyOf, storeOf } from './store-keys';

/** Where a value lives: a variable, a class with its fields, or a store or global by name. */
export type Root = Variable | TSESTree.ClassDeclaration | TSESTree.ClassExpression | string;

/** A place in the file, e.g. `pkce.codeVerifier` or `sessionStorage.getItem('cv')`. `*` stands for any name. */
export interface Place {
  readonly root: Root;
  readonly path: readonly string[];
}

const readers = new Set(readingMethods);

/** `getCookie(event, 'k')`, `store.get('k')`: the store or variable and the key that the call reads. */
function placeOfRead(
  call: TSESTree.CallExpression,
  path: readonly string[],
  evaluation: Evaluation,
): Place | undefined {
  const callee = unwrap(call.callee);
  const name = spokenName(callee);
  if (name === undefined || !readers.has(name)) return undefined;
  if (/cookie/iu.test(name)) return { root: 'cookies', path: [storeKeyOf(cookieNameOf(call), evaluation), ...path] };
  if (callee.type !== 'MemberExpression' || call.arguments.length === 0) return undefined;
  const store = storeOf(callee.object, evaluation);
  if (store !== undefined)
    return withoutCookieValue({ root: store, path: [storeKeyOf(call.arguments[0], evaluation), ...path] });
  // A map is read with the key of the moment, a store of texts with a key of the program.
  const key = (name === 'get' ? keyOf : storeKeyOf)(call.arguments[0], evaluation);
  return placeOf(callee.object, [key, ...path], evaluation);
}

/** The root of what a state container of this file holds, e.g. a store of zustand or Redux. */
export const stateRoot = 'state of a store';

/** `get().name` in the creator of a store, `useAuth.getState().name`. */
function placeOfState(
  call: TSESTree.CallExpression,
  path: readonly string[],
  { sourceCode }: Evaluation,
): Place | undefined {
  if (call.arguments.length > 0 || path.length === 0) return undefined;
  const callee = unwrap(call.callee);
  const isHandedIn =
    callee.type === 'Identifier' && callee.name === 'get' && isParameter(variableOf(callee, sourceCode));
  const isAsked = callee.type === 'MemberExpression' && memberName(callee) === 'getState';
  return isHandedIn || isAsked ? { root: stateRoot, path } : undefined;
}

/** Whether a name is a parameter, so that whoever calls the function says what it is. */
export function isParameter(variable: Variable | undefined): boolean {
  return variable?.defs[0]?.type === ('Parameter' as never);
}

/** `load('k')`, where a helper of the file reads a store with the key that it is given. */
function placeOfHelper(
  call: TSESTree.CallExpression,
  path: readonly string[],
  evaluation: Evaluation,
): Place | undefined {
  const read = readByHelper(call, evaluation);
  if (!read) return undefined;
  const store = storeOf(read.store, evaluation);
  const below = [read.key, ...path];
  return store === undefined
    ? placeOf(read.store, below, evaluation)
    : withoutCookieValue({ root: store, path: below });
}

/**
 * The name in `getCookie(name, options)`, `getCookie(context, name)`, `getSignedCookie(context, secret, name)`, and of a
 * method in `context.getSignedCookie(name, secret)`.
 */
function cookieNameOf({ callee, arguments: [first, ...others] }: TSESTree.CallExpression): Node | undefined {
  const isFirst =
    unwrap(callee).type === 'MemberExpression' || first?.type === 'Literal' || first?.type === 'TemplateLiteral';
  if (isFirst) return first;
  return others.filter(({ type }) => type !== 'ObjectExpression').at(-1) ?? first;
}

/** A cookie that is read comes in an object: `cookies().get(key)?.value`. */
function withoutCookieValue(place: Place): Place {
  const [key, value, ...rest] = place.path;
  const isValue = place.root === 'cookies';
  return isValue && value === 'value' && key !== undefined ? { ...place, path: [key, ...rest] } : place;
}

/**
 * The place that an expression reads.
 *
 * @param path names to go down from there
 * @returns undefined for an expression that makes its value: a literal, most calls, an operator
 */
export function placeOf(node: Node, path: readonly string[], evaluation: Evaluation): Place | undefined {
  const bare = unwrap(node);
  const store = path.length > 0 || bare.type === 'MemberExpression' ? storeOf(bare, evaluation) : undefined;
  if (store !== undefined) return { root: store, path };
  switch (bare.type) {
    case 'Identifier': {
      if (bare.name === 'undefined') return undefined;
      const variable = variableOf(bare, evaluation.sourceCode);
      if (!variable) return placeOfGlobal(bare.name, path, evaluation);
      const home =
        classOf(variable) ??
        evaluation.index.classOfOwn(bare) ??
        (path.length > 0 ? classOfInstance(variable, evaluation) : undefined) ??
        (path[0] === 'locals' && isApplication(variable, evaluation) ? applicationRoot : undefined);
      return { root: home ?? variable, path };
    }
    case 'MetaProperty':
      return { root: 'global import.meta', path };
    case 'ThisExpression':
      return { root: classOfThis(bare) ?? ownerOfThis(bare, evaluation.sourceCode) ?? 'this', path };
    case 'AwaitExpression':
      return placeOf(bare.argument, path, evaluation);
    case 'MemberExpression': {
      if (holdsSteps(bare)) return undefined;
      const known = memberName(bare);
      if (known === 'app' && isOfRequest(bare.object, evaluation)) return { root: applicationRoot, path };
      const holder = storeOf(bare.object, evaluation);
      if (holder !== undefined)
        return withoutCookieValue({ root: holder, path: [known ?? storeKeyOf(bare.property, evaluation), ...path] });
      return placeOf(bare.object, [known ?? keyOf(bare.property, evaluation), ...path], evaluation);
    }
    case 'CallExpression': {
      const field = privateField(bare);
      if (field) return placeOf(field.self, [field.name, ...path], evaluation);
      return (
        placeOfState(bare, path, evaluation) ??
        placeOfRead(bare, path, evaluation) ??
        placeOfHelper(bare, path, evaluation)
      );
    }
    default:
      return undefined;
  }
}

/** The root of what the application keeps that answers a request: `req.app.locals`, `req.app.get('name')`. */
export const applicationRoot = 'application of a request';

/** Whether a variable holds the application that answers all requests: `const app = express()`. */
function isApplication(variable: Variable, evaluation: Evaluation): boolean {
  const node = variable.defs[0]?.node as Node | undefined;
  const made = node?.type === 'VariableDeclarator' && node.init ? unwrap(node.init) : undefined;
  if (made?.type !== 'CallExpression') return false;
  const value = evaluation.valueOf(made, evaluation.top);
  return value.kind === 'foreign' && applicationModules.includes(value.module) && value.path.join('.') === '()';
}

/** Whether an expression is the request or the response that a handler is given. */
function isOfRequest(node: Node, { sourceCode }: Evaluation): boolean {
  const bare = unwrap(node);
  return (
    bare.type === 'Identifier' &&
    /^_?(?:req|request|res|response)$/u.test(bare.name) &&
    isParameter(variableOf(bare, sourceCode))
  );
}

/** Objects of the platform that hold the environment, as roots of places. */
export const environmentRoots: readonly string[] = [
  'global process',
  'global import.meta',
  'global Deno',
  'global Bun',
];

/** Whether a place is a variable of the environment: `process.env.SEED`. */
export function isOfEnvironment({ root, path: [first, name] }: Place): boolean {
  return typeof root === 'string' && environmentRoots.includes(root) && first === 'env' && name !== undefined;
}

/** What no scope declares: a name of the platform, or one that the file itself puts onto the global object. */
function placeOfGlobal(name: string, path: readonly string[], { sourceCode }: Evaluation): Place {
  if (implicitGlobals(sourceCode).has(name)) return { root: 'global globalThis', path: [name, ...path] };
  return { root: `global ${name}`, path };
}

/** The class that a name declares: its static members and fields are places of the class. */
function classOf(variable: Variable): Root | undefined {
  const home = classDeclared(variable);
  return home?.type === 'ClassDeclaration' ? home : undefined;
}

/** The class of the file whose only object a constant holds: `const settings = new Settings()`. */
function classOfInstance(variable: Variable, evaluation: Evaluation): Root | undefined {
  const node = variable.defs[0]?.node as Node | undefined;
  const init = node?.type === 'VariableDeclarator' && node.init ? unwrap(node.init) : undefined;
  if (init?.type !== 'NewExpression' || init.callee.type !== 'Identifier') return undefined;
  return classDeclared(variableOf(init.callee, evaluation.sourceCode));
}

/** The name of a variable, or of the field that a place is. */
export function lastNameOf({ root, path }: Place): string {
  return path.at(-1) ?? (typeof root === 'object' && 'defs' in root ? root.name : '');
}

let lastNumber = 0;
const numbers = new WeakMap<object, number>();

function numberOf(root: object): number {
  const known = numbers.get(root) ?? (lastNumber += 1);
  numbers.set(root, known);
  return known;
}

/** A text that is the same for the same place. */
export function nameOfPlace(place: Place): string {
  const root = typeof place.root === 'string' ? place.root : String(numberOf(place.root));
  return `${root} ${place.path.join('\0')}`;
}

/** What is left of `path` below `start`; undefined when it does not lead there. Unknown names match all. */
export function below(path: readonly string[], start: readonly string[]): readonly string[] | undefined {
  if (path.length < start.length) return undefined;
  const isSame = start.every((step, index) => step === path[index] || step === anyName || path[index] === anyName);
  return isSame ? path.slice(start.length) : undefined;
}

/**
 * What is left of a path that holds something below the place that is read. What is kept under an unknown name may be
 * anything but what is read by a name that is known.
 */
export function belowRead(path: readonly string[], read: readonly string[]): readonly string[] | undefined {
  const isOther = read.some(
    (step, index) => path[index] === anyName && step !== anyName && !/^(?:\d+|<.*>)$/su.test(step),
  );
  return isOther ? undefined : below(path, read);
}
