// In which environments does a place run, seen from further out? Loops over visible lists are unrolled, helpers of the
// file are entered with the arguments of each call, branches whose test is known are taken or left out.
import type { TSESTree } from '@typescript-eslint/utils';
import { classOfMember } from '../syntax/constructors';
import { isFunction, isLoop } from '../syntax/nodes';
import { memberName, memberNameOfFunction } from '../syntax/names';
import type { FunctionNode, Node } from '../syntax/nodes';
import { isExported, usesOf, variableOfDeclaration } from '../syntax/scopes';
import { unwrap } from '../syntax/unwrap';
import { argumentsOf } from './arguments';
import type { Evaluator } from './evaluator';
import { callsOfExport } from './exported';
import { countedRuns, itemsOf, loopRuns } from './loops';
import { copiedMembers } from './members';
import { exact } from './text';
import { gap, isNothing, knownText, optionsOf, scalar, truth } from './value';
import type { Entry, Environment, Run, Value } from './value';

export type { Run } from './value';

const mostRuns = 64;

function sometimes(run: Run): Run {
  return { ...run, presence: 'sometimes' };
}

function keptWhen(run: Run, isTaken: boolean | undefined): Run[] {
  if (isTaken === undefined) return [sometimes(run)];
  return isTaken ? [run] : [];
}

/** Whether a case of a switch is the one that a known subject picks. */
function isPicked(node: TSESTree.SwitchCase, run: Run, evaluator: Evaluator): boolean | undefined {
  const subject = exact(evaluator.valueOfTest(node.parent.discriminant, run.environment));
  const label = node.test ? exact(evaluator.valueOfTest(node.test, run.environment)) : undefined;
  if (subject === undefined || label === undefined || subject === label) return undefined;
  return false;
}

function branchRuns(run: Run, parent: Node, child: Node, evaluator: Evaluator): Run[] {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression': {
      if (child === parent.test) return [run];
      const isTrue = truth(evaluator.valueOfTest(parent.test, run.environment));
      return keptWhen(run, isTrue === undefined ? undefined : isTrue === (child === parent.consequent));
    }
    case 'LogicalExpression': {
      if (child === parent.left) return [run];
      const left = evaluator.valueOfTest(parent.left, run.environment);
      if (parent.operator === '??') return keptWhen(run, isNothing(left) ? true : undefined);
      const isTrue = truth(left);
      return keptWhen(run, isTrue === undefined ? undefined : isTrue === (parent.operator === '&&'));
    }
    case 'SwitchCase':
      return keptWhen(run, isPicked(parent, run, evaluator));
    case 'CatchClause':
      return [sometimes(run)];
    case 'ForStatement':
      if (child !== parent.body) return [run];
      return countedRuns(run, parent, evaluator) ?? [sometimes(run)];
    case 'WhileStatement':
      return child === parent.body ? [sometimes(run)] : [run];
    case 'ForOfStatement':
    case 'ForInStatement':
      return child === parent.body ? loopRuns(run, parent, evaluator) : [run];
    default:
      return [run];
  }
}

/** `list.forEach((item) => …)`: the callback runs once for each item. */
function callbackRuns(
  run: Run,
  callback: FunctionNode,
  call: TSESTree.CallExpression,
  evaluator: Evaluator,
): Run[] | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || call.arguments[0] !== callback) return undefined;
  const method = memberName(callee);
  const [first, second] = callback.params;
  const receiver = evaluator.valueOf(callee.object, run.environment);
  const receivers = optionsOf(receiver);
  const enter = (values: readonly (() => Value)[], presence: Entry['presence']): Run => {
    const called = { kind: 'function', node: callback, environment: run.environment } as const;
    const environment = evaluator.environmentFor(called, { values, gap: undefined }, call) ?? run.environment;
    return { environment, presence: run.presence === 'always' ? presence : 'sometimes' };
  };
  if (method === 'then' && first) return [enter([() => receiver], 'always')];
  if (method !== 'forEach' && method !== 'map') return undefined;
  const runs = receivers.flatMap((value): Run[] => {
    if (value.kind === 'query') {
      return [
        ...value.members.entries.map((entry) =>
          enter([() => entry.value(), () => knownText(entry.name, entry.node)], entry.presence),
        ),
        ...copiedMembers(value).gaps.map((unseen) => enter([() => unseen, () => unseen], 'sometimes')),
      ];
    }
    const items = itemsOf(value, call);
    if (!items)
      return [
        enter(second ? [() => gap(call, 'call'), () => gap(call, 'call')] : [() => gap(call, 'call')], 'sometimes'),
      ];
    const isCertain = items.every(({ presence }) => presence === 'always');
    return items.map((item, index) =>
      enter([() => item.value(), () => (isCertain ? scalar(index, call) : gap(call, 'branch'))], item.presence),
    );
  });
  // Which of several lists is gone through, nobody knows.
  return receivers.length > 1 ? runs.map(sometimes) : runs;
}

/** The calls of a function of the file, and whether all of them are visible. */
export function callersOf(
  node: FunctionNode,
  evaluator: Evaluator,
): { calls: readonly TSESTree.CallExpression[]; areAll: boolean } {
  const parent = node.parent;
  const isMember = parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition';
  if (isMember || classOfMember(node)) {
    const name = memberNameOfFunction(node) ?? '';
    const calls = evaluator.index.methodCallsNamed(name).filter((call) => {
      const callee = unwrap(call.callee);
      if (callee.type !== 'MemberExpression') return false;
      return unwrap(callee.object).type === 'ThisExpression' || evaluator.index.classOfOwn(callee.object) !== undefined;
    });
    const isPrivate =
      isMember &&
      (parent.key.type === 'PrivateIdentifier' || ('accessibility' in parent && parent.accessibility === 'private'));
    return { calls, areAll: isPrivate && calls.length > 0 };
  }
  const { index, sourceCode } = evaluator;
  const variable = variableOfDeclaration(node, sourceCode);
  if (!variable) return { calls: callsOfExport(node, index, sourceCode), areAll: false };
  const calls: TSESTree.CallExpression[] = [];
  let areAll = !isExported(variable);
  for (const use of usesOf(variable)) {
    const place = (use.identifier as Node).parent;
    if (place?.type === 'CallExpression' && place.callee === (use.identifier as Node)) calls.push(place);
    else {
      areAll = false;
      calls.push(...callsOfExport(use.identifier, index, sourceCode));
    }
  }
  return { calls, areAll: areAll && calls.length > 0 };
}

/** A function inside the boundary: an immediate callback, a helper with visible calls, or something run from elsewhere. */
function functionRuns(run: Run, node: FunctionNode, boundary: Node, evaluator: Evaluator): Run[] {
  const parent = node.parent;
  if (parent?.type === 'CallExpression') {
    if (parent.callee === node) return [run];
    const runs = callbackRuns(run, node, parent, evaluator);
    if (runs) return runs;
  }
  const { calls, areAll } = callersOf(node, evaluator);
  const unbound: Run[] = areAll ? [] : [sometimes(run)];
  const bound = calls
    .filter((call) => call.range[0] < node.range[0] || call.range[1] > node.range[1])
    .slice(0, 24)
    .flatMap((call): Run[] => {
      const called = { kind: 'function', node, environment: run.environment } as const;
      return runsAt(call, boundary, run.environment, evaluator, true).flatMap((outer): Run[] => {
        const given = argumentsOf(call, evaluator, outer.environment);
        const environment = evaluator.environmentFor(called, given, call, run.environment.self);
        if (!environment) return [sometimes(run)];
        return [{ environment, presence: run.presence === 'always' ? outer.presence : 'sometimes' }];
      });
    });
  return bound.length > 0 ? [...bound, ...unbound] : [sometimes(run)];
}

/** What decides whether, how often or with which values the code below it runs; all other nodes just run what they hold. */
const deciding = new Set<string>([
  'IfStatement',
  'ConditionalExpression',
  'LogicalExpression',
  'SwitchCase',
  'CatchClause',
  'ForStatement',
  'WhileStatement',
  'DoWhileStatement',
  'ForOfStatement',
  'ForInStatement',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);

/** A node that decides about the code below it, and its child on the way there. */
interface Decision {
  readonly child: Node;
  readonly parent: Node;
}

const decisions = new WeakMap<Node, Map<Node | undefined, readonly Decision[]>>();

/** What decides about a node within a boundary, innermost first: the same in all environments. */
function decisionsAround(node: Node, boundary: Node | undefined): readonly Decision[] {
  const ofNode = decisions.get(node) ?? new Map<Node | undefined, readonly Decision[]>();
  decisions.set(node, ofNode);
  const known = ofNode.get(boundary);
  if (known) return known;
  const found: Decision[] = [];
  for (let child = node; child !== boundary && child.parent; child = child.parent)
    if (deciding.has(child.parent.type)) found.push({ child, parent: child.parent });
  ofNode.set(boundary, found);
  return found;
}

function unrolled(
  node: Node,
  boundary: Node | undefined,
  environment: Environment,
  evaluator: Evaluator,
  shallow: boolean,
): readonly Run[] | undefined {
  const around = decisionsAround(node, boundary);
  let runs: readonly Run[] = [{ environment, presence: 'always' }];
  let start = 0;
  for (; !shallow && start < around.length; start += 1) {
    const known = environment.runs.get((around[start] as Decision).child)?.get(boundary);
    if (!known) continue;
    runs = known;
    break;
  }
  if (shallow) start = around.length;
  for (let index = start - 1; index >= 0; index -= 1) {
    const { child, parent } = around[index] as Decision;
    if (parent === boundary && isFunction(parent)) continue;
    if (isFunction(parent)) {
      if (child !== parent.body) continue;
      runs = shallow
        ? runs.map(sometimes)
        : runs.flatMap((run) => functionRuns(run, parent, boundary ?? evaluator.sourceCode.ast, evaluator));
    } else runs = runs.flatMap((run) => branchRuns(run, parent, child, evaluator));
    if (runs.length > mostRuns || !evaluator.spend(runs.length)) return undefined;
    if (!shallow && (isFunction(parent) || isLoop(parent))) keep(child, boundary, environment, runs);
  }
  return runs;
}

/** Remembers the runs of a place. Those of a body serve all that stands in it, so that values found there are shared. */
function keep(node: Node, boundary: Node | undefined, environment: Environment, runs: readonly Run[]): void {
  const known = environment.runs.get(node) ?? new Map<Node | undefined, readonly Run[]>();
  environment.runs.set(node, known);
  known.set(boundary, runs);
}

/**
 * The environments in which `node` runs each time that `boundary` runs.
 *
 * @param boundary a node around `node`: only what stands between the two is looked at
 * @param shallow leaves functions between the two unopened, which bounds the work for callers of callers
 * @returns nothing when the code is certainly never reached
 */
export function runsAt(
  node: Node,
  boundary: Node | undefined,
  environment: Environment,
  evaluator: Evaluator,
  shallow = false,
): readonly Run[] {
  if (decisionsAround(node, boundary).length === 0) return [{ environment, presence: 'always' }];
  const known = shallow ? undefined : environment.runs.get(node)?.get(boundary);
  if (known) return known;
  const runs = unrolled(node, boundary, environment, evaluator, shallow);
  if (runs && !shallow) keep(node, boundary, environment, runs);
  return runs ?? [{ environment, presence: 'sometimes' }];
}
