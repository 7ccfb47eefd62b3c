// Which writes into the state of a store does a middleware copy into the storage of the browser: zustand's `persist`?
import type { TSESTree } from '@typescript-eslint/utils';
import { stateMiddlewares } from '../../libraries/lasting-stores';
import { isWithin } from '../../syntax/ancestors';
import { resultsOf } from '../../syntax/file-index';
import { elementName, literalKey, memberName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import { usesOf, variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { optionsOf } from '../../values/value';
import { isBareVerifierName, isVerifierName } from '../verifiers/secret-names';

/** The names under which the copy keeps what is written; undefined for all of them. */
type KeptNames = readonly string[] | undefined;

function isMiddleware(call: TSESTree.CallExpression, evaluation: Evaluation): boolean {
  return optionsOf(evaluation.valueOf(call.callee, evaluation.top)).some(
    (one) => one.kind === 'foreign' && (stateMiddlewares[one.module] ?? []).includes(one.path.join('.')),
  );
}

/** What the options say of the copy: nothing where it goes elsewhere than into `localStorage`, or cannot be seen. */
function keptNamesOf(options: Node | undefined, evaluation: Evaluation): { readonly names: KeptNames } | undefined {
  if (!options) return { names: undefined };
  if (options.type !== 'ObjectExpression') return undefined;
  let names: KeptNames;
  for (const option of options.properties) {
    const name = elementName(option);
    if (option.type !== 'Property' || name === undefined) return undefined;
    if (name === 'storage' || name === 'getStorage') {
      const text = evaluation.sourceCode.getText(option.value);
      if (!/\blocalStorage\b/u.test(text) || /\bsessionStorage\b/u.test(text)) return undefined;
    }
    if (name !== 'partialize') continue;
    const kept = isFunction(option.value) ? resultsOf(option.value, evaluation.index).map((one) => unwrap(one)) : [];
    const own = kept.flatMap((one) => (one.type === 'ObjectExpression' ? one.properties : [undefined]));
    if (own.length === 0 || own.some((one) => one?.type !== 'Property')) return undefined;
    names = own.flatMap((one) => (one?.type === 'Property' ? (literalKey(one.key, one.computed) ?? []) : []));
  }
  return { names };
}

/** The object that a call writes into the state: `set({ … })`, `set((state) => ({ … }))`. */
function newState(call: TSESTree.CallExpression): TSESTree.ObjectExpression | undefined {
  const [first] = call.arguments;
  const given = first?.type === 'ArrowFunctionExpression' ? unwrap(first.body) : first && unwrap(first);
  return given?.type === 'ObjectExpression' ? given : undefined;
}

function hasKeptVerifier({ properties }: TSESTree.ObjectExpression, names: KeptNames): boolean {
  return properties.some((one) => {
    const name = one.type === 'Property' ? (literalKey(one.key, one.computed) ?? '') : '';
    return (isVerifierName(name) || isBareVerifierName(name) || /pkce/iu.test(name)) && (names?.includes(name) ?? true);
  });
}

/** The calls that write into the store: of the function that its maker is given, and `useStore.setState(…)`. */
function settersOf(middleware: TSESTree.CallExpression, evaluation: Evaluation): TSESTree.CallExpression[] {
  const { index, sourceCode } = evaluation;
  const [creator] = middleware.arguments;
  const set = isFunction(creator) ? creator.params[0] : undefined;
  const variable = set?.type === 'Identifier' ? variableOf(set, sourceCode) : undefined;
  const own = (variable ? usesOf(variable) : []).flatMap(({ identifier }): TSESTree.CallExpression[] => {
    const { parent } = identifier as Node;
    return parent?.type === 'CallExpression' && parent.callee === (identifier as Node) ? [parent] : [];
  });
  const outside = index.methodCallsNamed('setState').filter((call) => {
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression' || memberName(callee) !== 'setState') return false;
    const object = unwrap(callee.object);
    const held = object.type === 'Identifier' ? variableOf(object, sourceCode)?.defs[0]?.node : undefined;
    return held !== undefined && isWithin(middleware, held);
  });
  return [...own, ...outside];
}

/** A write into a state that goes into `localStorage` as well. */
export interface PersistedWrite {
  readonly call: TSESTree.CallExpression;
  readonly value: Node;
}

/** All such writes of the file. */
export function persistedWritesOf(evaluation: Evaluation): readonly PersistedWrite[] {
  const { index } = evaluation;
  const isUsed = index.ofType('ImportDeclaration').some(({ source }) => Object.hasOwn(stateMiddlewares, source.value));
  if (!isUsed) return [];
  return index.ofType('CallExpression').flatMap((middleware): PersistedWrite[] => {
    evaluation.begin();
    if (!isMiddleware(middleware, evaluation)) return [];
    const kept = keptNamesOf(middleware.arguments[1], evaluation);
    if (!kept) return [];
    return settersOf(middleware, evaluation).flatMap((call) => {
      const value = newState(call);
      return value && hasKeptVerifier(value, kept.names) ? [{ call, value }] : [];
    });
  });
}
