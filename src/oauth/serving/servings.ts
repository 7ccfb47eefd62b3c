// For which requests to a server does a node run, and what lives as long as the server?
import type { TSESTree } from '@typescript-eslint/utils';
import { isWithin } from '../../syntax/ancestors';
import { classOfMember } from '../../syntax/constructors';
import { literalKey, memberNameOfFunction, rootIdentifier } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { FunctionNode, Node } from '../../syntax/nodes';
import { functionOfVariable, variableOf } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { callersOf } from '../../values/runs';
import { functionsAround } from '../execution';
import { ownerOf, ownerOfMethod } from '../../syntax/own-objects';
import { isRequestHandler, isRoute, routing } from './request-handlers';

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
  if (parent.type === 'Property' && !classOfMember(node)) return callsOfOwnMethod(node, parent, evaluation);
  const home = parent.type === 'MethodDefinition' ? parent.parent.parent : classOfMember(node);
  const name = home && memberNameOfFunction(node);
  if (name === undefined) return [];
  return evaluation.index.methodCallsNamed(name).filter((call) => {
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
