// With which key does a helper of the file use a store when it is called: `load('state')`, `save('verifier', value)`?
import type { TSESTree } from '@typescript-eslint/utils';
import { readingMethods } from '../../libraries/stores';
import { enclosingFunction } from '../../syntax/ancestors';
import { resultsOf } from '../../syntax/file-index';
import { isSpoken, nameOfFunction, spokenName } from '../../syntax/names';
import { isLiteralOrUndefined } from '../../syntax/nodes';
import type { FunctionNode, Node } from '../../syntax/nodes';
import { declaratorOf, functionOfVariable, variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import { walk } from '../../syntax/walk';
import { argumentsOf } from '../../values/arguments';
import type { Evaluation } from '../../values/evaluation';
import { exact } from '../../values/text';
import { optionsOf } from '../../values/value';
import { anyName, codeOf, keyOf } from './store-keys';

/** A function of the file that gives what a store holds under a key that it is told. */
interface ReadingHelper {
  readonly home: FunctionNode;
  readonly store: Node;
  readonly key: Node;
  /** The position of the parameter that the key is made from. */
  readonly position: number;
}

/** A read of a store through a helper: the expression of the store, and the key for this call. */
export interface HelpedRead {
  readonly store: Node;
  readonly key: string;
}

const readers = new Set(readingMethods);

/** Calls that give what they are given in another form. */
const reformers = /^(?:parse|stringify|String|decodeURIComponent|encodeURIComponent|atob|btoa|trim|toString)$/u;

/** The position of the first parameter of a function that an expression in it is made from; -1 where it is made from none. */
export function parameterIn(node: Node, home: FunctionNode, evaluation: Evaluation, depth = 0): number {
  let position = -1;
  walk(node, evaluation.sourceCode.visitorKeys, (one) => {
    if (position >= 0) return false;
    // Which of two keys it is decides a condition; the key is made from what stands in them.
    if (one.type === 'ConditionalExpression') {
      for (const part of [one.consequent, one.alternate])
        if (position < 0) position = parameterIn(part, home, evaluation, depth);
      return false;
    }
    const variable = one.type === 'Identifier' ? variableOf(one, evaluation.sourceCode) : undefined;
    if (!variable || functionOfVariable(variable) !== home) return true;
    const definition = variable.defs[0];
    const declared = definition?.node as Node | undefined;
    if (definition?.type === ('Parameter' as never)) position = positionOf(definition.name, home);
    else if (depth < 2 && declared?.type === 'VariableDeclarator' && declared.init)
      position = parameterIn(declared.init, home, evaluation, depth + 1);
    return true;
  });
  return position;
}

function positionOf(name: Node, home: FunctionNode): number {
  return home.params.findIndex((one) => one.range[0] <= name.range[0] && name.range[1] <= one.range[1]);
}

/** The key that a helper uses when it is called like this: its text, or else what tells it from those of other calls. */
export function keyInCall(
  key: Node,
  home: FunctionNode,
  position: number,
  call: TSESTree.CallExpression,
  evaluation: Evaluation,
): string {
  const { top } = evaluation;
  const called = { kind: 'function', node: home, environment: top } as const;
  const environment = evaluation.environmentFor(called, argumentsOf(call, evaluation, top), call);
  const known = environment && exact(evaluation.valueOf(key, environment));
  if (known !== undefined) return known;
  const given = call.arguments[position];
  if (!given || given.type === 'SpreadElement') return anyName;
  const name = keyOf(given, evaluation);
  if (name === anyName) return codeOf(given, evaluation);
  // A key that is the parameter itself is the one that is read and written without the helper.
  const parameter = home.params[position];
  const isWhole = key.type === 'Identifier' && parameter !== undefined && isNamed(parameter, key.name);
  return isWhole ? name : `<${name}>`;
}

/** The argument that a helper passes on as it is, or in another form: `JSON.stringify(value)`. */
export function passedOn(
  value: Node,
  home: FunctionNode,
  call: TSESTree.CallExpression,
  evaluation: Evaluation,
): Node | undefined {
  const bare = unwrap(value);
  if (bare.type === 'AwaitExpression') return passedOn(bare.argument, home, call, evaluation);
  if (bare.type === 'LogicalExpression') return passedOn(bare.left, home, call, evaluation);
  if (bare.type === 'CallExpression') {
    const [first] = bare.arguments;
    return first && isSpoken(bare, reformers) ? passedOn(first, home, call, evaluation) : undefined;
  }
  const position = bare.type === 'Identifier' ? home.params.findIndex((one) => isNamed(one, bare.name)) : -1;
  const given = call.arguments[position];
  return given?.type === 'SpreadElement' ? undefined : given;
}

function isNamed(parameter: Node, name: string): boolean {
  const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  return target.type === 'Identifier' && target.name === name;
}

/** Whether an expression gives what a call reads: the call itself, another form of it, or a variable that holds it. */
function gives(node: Node, read: Node, evaluation: Evaluation, depth = 0): boolean {
  const bare = unwrap(node);
  const again = (inner: Node): boolean => depth < 6 && gives(inner, read, evaluation, depth + 1);
  switch (bare.type) {
    case 'AwaitExpression':
      return again(bare.argument);
    case 'LogicalExpression':
      return again(bare.left);
    case 'ConditionalExpression':
      return again(bare.consequent) || again(bare.alternate);
    case 'CallExpression': {
      const [first] = bare.arguments;
      return bare === read || (first !== undefined && isSpoken(bare, reformers) && again(first));
    }
    case 'Identifier': {
      const declared = declaratorOf(bare, evaluation.sourceCode);
      return declared?.id.type === 'Identifier' && declared.init ? again(declared.init) : false;
    }
    default:
      return false;
  }
}

/** Whether a function gives what it reads, or nothing. */
function givesBack(home: FunctionNode, read: Node, evaluation: Evaluation): boolean {
  const given = resultsOf(home, evaluation.index).filter((one) => !isLiteralOrUndefined(one));
  return given.length > 0 && given.every((one) => gives(one, read, evaluation));
}

const known = new WeakMap<Evaluation, ReadonlyMap<string, readonly ReadingHelper[]>>();

function helpersOf(evaluation: Evaluation): ReadonlyMap<string, readonly ReadingHelper[]> {
  const answer = known.get(evaluation);
  if (answer) return answer;
  const helpers = new Map<string, ReadingHelper[]>();
  known.set(evaluation, helpers);
  for (const call of evaluation.index.named('CallExpression', readers)) {
    const callee = unwrap(call.callee);
    const [key] = call.arguments;
    if (callee.type !== 'MemberExpression' || !key) continue;
    const home = enclosingFunction(call);
    const name = home && nameOfFunction(home);
    if (!home || name === undefined) continue;
    const position = parameterIn(key, home, evaluation);
    if (position < 0 || !givesBack(home, call, evaluation)) continue;
    helpers.set(name, [...(helpers.get(name) ?? []), { home, store: callee.object, key, position }]);
  }
  return helpers;
}

/** What a call reads from a store through a helper of this file; undefined where it calls none. */
export function readByHelper(call: TSESTree.CallExpression, evaluation: Evaluation): HelpedRead | undefined {
  if (call.arguments.length === 0) return undefined;
  const helpers = helpersOf(evaluation).get(spokenName(call.callee) ?? '');
  if (!helpers) return undefined;
  const called = optionsOf(evaluation.valueOf(call.callee, evaluation.top));
  const helper = helpers.find(({ home }) => called.some((one) => one.kind === 'function' && one.node === home));
  if (!helper) return undefined;
  const { home, store, key, position } = helper;
  return { store, key: keyInCall(key, home, position, call, evaluation) };
}
