// Which store does an expression name, and which key of it?
import { storeModules, storeNames } from '../../libraries/stores';
import { packageName } from '../../syntax/module-names';
import { isSpoken, memberName, spokenName } from '../../syntax/names';
import type { Node, Variable } from '../../syntax/nodes';
import { declaratorOf, variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { mayBeFromOutside } from '../../values/outside';
import { exact, visibleText } from '../../values/text';
import type { Foreign, Value } from '../../values/value';

/** The step for a name that is not known. */
export const anyName = '*';

const imported = 'import ';

/** Whether a step is a key that another file keeps as a constant: whoever reads with a key of the moment means another one. */
export function isConstantElsewhere(step: string): boolean {
  return step.startsWith(imported);
}

/** The text of a key; {@link anyName} when it is not known; its own code when it is made in place, e.g. `keyFor('state')`. */
export function keyOf(node: Node | undefined, evaluation: Evaluation): string {
  if (!node || node.type === 'SpreadElement') return anyName;
  const value = evaluation.valueOf(node, evaluation.top);
  const known = exact(value);
  if (known !== undefined) return known;
  const form = formOf(value);
  if (form !== undefined) return form;
  // A constant of another file is one key, whatever its text; what an object holds of a class from there is none.
  if (
    value.kind === 'foreign' &&
    value.module !== 'global' &&
    !value.path.some((step) => step === '()' || step === 'new')
  )
    return `${imported}${value.module} ${value.path.join('.')}`;
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return codeOf(node, evaluation);
  if (isSymbol(value)) return codeOf(node, evaluation);
  const isConstant = isSpoken(node, /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/u);
  return isConstant ? `${imported}${evaluation.sourceCode.getText(node)}` : anyName;
}

/** Whether a key is a symbol, of which each name stands for its own: `const verifierKey = Symbol('verifier')`. */
function isSymbol(value: Value): boolean {
  return value.kind === 'foreign' && value.module === 'global' && value.path[0] === 'Symbol';
}

/** What is visible of a key that begins or ends with a text of its own: `pkce:${state}`, however it is put together. */
function formOf(value: Value): string | undefined {
  if (value.kind !== 'text') return undefined;
  const visible = visibleText(value.pieces);
  return /[\p{L}\d]/u.test(visible) ? `<${visible.replaceAll('\0', '…')}>` : undefined;
}

/** A key that is not known, by its own code. */
export function codeOf(node: Node, evaluation: Evaluation): string {
  return `<${evaluation.sourceCode.getText(node)}>`;
}

/** The module that a name is imported from. What is written to a package makes another value of its name. */
export function importedFrom(definition: Variable['defs'][number] | undefined): string | undefined {
  const declared = definition?.parent as Node | null | undefined;
  return declared?.type === 'ImportDeclaration' ? packageName(declared.source.value) : undefined;
}

/** The name of the store that an expression is: `localStorage`, `req.session`, an imported cookie package. */
export function storeOf(node: Node, evaluation: Evaluation): string | undefined {
  const bare = unwrap(node);
  if (bare.type === 'AwaitExpression') return storeOf(bare.argument, evaluation);
  if (bare.type === 'CallExpression') {
    const name = spokenName(bare);
    return name === 'cookies' ? 'cookies' : undefined;
  }
  if (bare.type === 'MemberExpression') {
    const name = memberName(bare);
    if (name === undefined || !Object.hasOwn(storeNames, name)) return undefined;
    // A field of the class is followed as a field; `req.session` and `window.localStorage` are stores.
    return unwrap(bare.object).type === 'ThisExpression' ? undefined : canonical(name);
  }
  if (bare.type !== 'Identifier') return undefined;
  const variable = variableOf(bare, evaluation.sourceCode);
  if (!variable) return Object.hasOwn(storeNames, bare.name) ? canonical(bare.name) : undefined;
  const module = importedFrom(variable.defs[0]);
  if (module !== undefined && Object.hasOwn(storeModules, module)) return canonical(module);
  const isOutside = mayBeFromOutside(bare, evaluation.sourceCode);
  const foreign = isOutside ? foreignIn(evaluation.valueOf(bare, evaluation.top)) : undefined;
  if (foreign) {
    if (Object.hasOwn(storeModules, foreign.module)) return canonical(foreign.module);
    const [first] = foreign.path.filter((step) => step !== 'window' && step !== 'globalThis');
    if (foreign.module === 'global' && first !== undefined && Object.hasOwn(storeNames, first)) return canonical(first);
  }
  const last = lastStep(foreign?.path ?? []);
  if (last !== undefined && Object.hasOwn(storeNames, last)) return canonical(last);
  // A plain object of the file is no session, whatever it is called.
  if (declaratorOf(bare, evaluation.sourceCode)?.init?.type === 'ObjectExpression' || isTypedMap(variable))
    return undefined;
  // e.g. a parameter called `cookies`, or `{ session }` taken out of a request
  return Object.hasOwn(storeNames, bare.name) ? canonical(bare.name) : undefined;
}

/** `session: Map<string, string>`: a map in memory, whatever it is called. */
function isTypedMap({ defs: [definition] }: Variable): boolean {
  const name = definition?.name;
  const type = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  return type?.type === 'TSTypeReference' && isSpoken(type.typeName, /^(?:Weak|LRU|Readonly)?Map$/u);
}

/** What comes from outside, also where the file writes into it by `set`, which may be into a query as well. */
function foreignIn(value: Value): Foreign | undefined {
  if (value.kind === 'foreign') return value;
  return value.kind === 'query' ? value.members.gaps.find(({ node }) => node === value.node)?.origin : undefined;
}

function lastStep(path: readonly string[]): string | undefined {
  return path.filter((step) => step !== '()').at(-1);
}

/** Names of the cookies of a request, which are one store. */
const cookiesOfRequest: readonly string[] = ['signedCookies', 'cookieStore', 'cookieJar', 'next/headers'];

function canonical(name: string): string {
  return cookiesOfRequest.includes(name) ? 'cookies' : name;
}

/** The text of a key of a store; for a key that is not known its own code, so that unknown keys are told apart. */
export function storeKeyOf(node: Node | undefined, evaluation: Evaluation): string {
  const key = keyOf(node, evaluation);
  return key === anyName && node ? codeOf(node, evaluation) : key;
}
