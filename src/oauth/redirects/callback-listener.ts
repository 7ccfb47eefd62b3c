// Where does a native client wait for its authorization response (RFC 8252 section 7.3)? On loopback, or on every interface?
import type { TSESTree } from '@typescript-eslint/utils';
import { serverStarts } from '../../libraries/surroundings';
import type { ServerStart } from '../../libraries/surroundings';
import { spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { givenOnce, variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import { argumentsOf } from '../../values/arguments';
import { argument } from '../../values/evaluator';
import type { Evaluation } from '../../values/evaluation';
import { leavesOf } from '../../values/parameters';
import { runsAt } from '../../values/runs';
import { exact } from '../../values/text';
import { isNothing, optionsOf } from '../../values/value';
import type { Environment, Value } from '../../values/value';
import { hostKind } from './hosts';
import { isNativeClient } from './native-client';
import type { Surroundings } from './native-client';

/** A server that a native client starts in order to receive the code. */
export interface CallbackListener {
  /** The host when it is written, else the name of the function that starts the server. */
  readonly node: Node;
  readonly call: TSESTree.CallExpression;
  readonly start: ServerStart;
  /** Whether a host is given at all, or one that means every interface; `other` for what is safe or not known. */
  readonly host: 'none' | 'everywhere' | 'other';
  /** The options that the host belongs into; undefined where it is an argument of its own. */
  readonly options: Node | undefined;
}

/** What is said of the host: its kind, and where it is written. */
type Host = Pick<CallbackListener, 'host' | 'options'> & { readonly node: Node | undefined };

/** Whether a server answers nobody: it is made without a handler, in a file where none is added. It looks for a free port. */
function isProbe(made: Node, { index }: Evaluation): boolean {
  if (made.type !== 'CallExpression' || spokenName(made.callee) !== 'createServer') return false;
  if (made.arguments.some((one) => one.type !== 'ObjectExpression')) return false;
  return !['on', 'once', 'addListener']
    .flatMap((name) => index.methodCallsNamed(name))
    .some(({ arguments: [event] }) => event?.type === 'Literal' && event.value === 'request');
}

/** How a call starts a server; undefined when it starts none that is known. */
function startOf(
  call: TSESTree.CallExpression,
  evaluation: Evaluation,
  environment: Environment,
): ServerStart | undefined {
  const callee = unwrap(call.callee);
  const isListen = callee.type === 'MemberExpression' && spokenName(callee) === 'listen';
  const value = evaluation.valueOf(isListen ? callee.object : callee, environment);
  for (const option of optionsOf(value)) {
    const foreign = option.kind === 'gap' ? option.origin : option;
    if (foreign?.kind !== 'foreign' || isProbe(foreign.node, evaluation)) continue;
    const found = serverStarts.find(({ modules, path, form }) => {
      if ((form === 'node') !== isListen || !modules.includes(foreign.module)) return false;
      const way = foreign.path.filter((step) => step !== '()' && step !== 'new').join('.');
      return path.length === 0 ? foreign.path.some((step) => step === '()' || step === 'new') : path.includes(way);
    });
    if (found) return found;
  }
  return undefined;
}

const portName = /port/iu;
const numbering = /^(?:Number|parseInt|port|getPort\w*|get\w*Port)$/u;

/** A port in what a constant is made of: `const candidate = port + attempt`. */
const portWithin = /(?<![a-z])port(?![a-z])|Port(?![a-z])|(?<![A-Z])PORT(?![A-Z])/u;

/** Whether a constant is made of a port. */
function isMadeOfPort(node: Node, { sourceCode }: Evaluation): boolean {
  const init = givenOnce(node, sourceCode);
  const isReckoned = init?.type === 'BinaryExpression' || init?.type === 'LogicalExpression';
  return isReckoned && portWithin.test(sourceCode.getText(init));
}

/** Whether a name is what settles a promise: `new Promise((resolve) => server.listen(port, resolve))`. */
function settlesPromise(node: Node, { sourceCode }: Evaluation): boolean {
  const bare = unwrap(node);
  const [definition] = (bare.type === 'Identifier' && variableOf(bare, sourceCode)?.defs) || [];
  const home = definition?.type === ('Parameter' as never) ? wrapped(definition.node) : undefined;
  const made = home?.parent;
  return made?.type === 'NewExpression' && made.arguments[0] === home && spokenName(made.callee) === 'Promise';
}

/** Whether the first argument is a port, so that the second one is the host or the callback. */
function isPort(value: Value | undefined, node: Node | undefined): boolean {
  if (!value || !node) return false;
  if (optionsOf(value).every((option) => /^\d+$/u.test(exact(option) ?? ''))) return true;
  const bare = unwrap(node);
  if (bare.type === 'LogicalExpression') return isPort(value, bare.left) || isPort(value, bare.right);
  const name = spokenName(bare);
  return name !== undefined && (portName.test(name) || numbering.test(name));
}

const none: Host = { host: 'none', node: undefined, options: undefined };
const other: Host = { ...none, host: 'other' };

function kindOf(value: Value, node: Node): Host {
  const leaves = leavesOf(value, node);
  const wide = leaves.find((leaf) => leaf.text !== undefined && hostKind(leaf.text) === 'everywhere');
  if (wide) return { ...other, host: 'everywhere', node: wide.node };
  return leaves.every((leaf) => isNothing(leaf.value)) ? none : other;
}

/** The host under its name in an object of options. */
function hostInOptions(value: Value | undefined, start: ServerStart): Host {
  if (value?.kind !== 'record') return other;
  const { entries, gaps } = value.members;
  const host = entries.find((entry) => entry.name === start.hostName);
  if (host) return { ...kindOf(host.value(), host.node), options: value.node };
  const isPath = entries.some((entry) => /^(?:path|unix|socket|fd)$/u.test(entry.name));
  return gaps.length > 0 || isPath ? other : { ...none, options: value.node };
}

/** The host among the arguments of `listen(port, host, backlog, callback)`. */
function hostOf(
  call: TSESTree.CallExpression,
  start: ServerStart,
  evaluation: Evaluation,
  environment: Environment,
): Host {
  const given = argumentsOf(call, evaluation, environment);
  const first = argument(given, 0);
  if (start.form === 'options' || first?.kind === 'record') return hostInOptions(first, start);
  const port = call.arguments[0];
  if (given.gap || !(isPort(first, port) || (port && isMadeOfPort(port, evaluation)))) return other;
  const second = argument(given, 1);
  const node = call.arguments[1];
  if (!second || !node || second.kind === 'function' || settlesPromise(node, evaluation)) return none;
  if (second.kind === 'scalar' && typeof second.value === 'number') return none;
  return kindOf(second, node);
}

/** Whether a server of this kind waits for one authorization response, rather than serving a site. */
function isForCallback(start: ServerStart, surroundings: Surroundings): boolean {
  if (!surroundings.readsResponse || surroundings.drivesBrowser || surroundings.isAuthorizationServer) return false;
  if (isNativeClient(surroundings)) return true;
  return !start.isFramework && !surroundings.isWebServer && surroundings.closesServer;
}

/** Servers of the file that receive the authorization response of a native client. */
export function collectCallbackListeners(
  evaluation: Evaluation,
  surroundings: Surroundings,
): readonly CallbackListener[] {
  if (!/listen|serve/u.test(evaluation.sourceCode.text)) return [];
  const calls = ['listen', 'serve'].flatMap((name) => evaluation.index.named('CallExpression', new Set([name])));
  return calls.flatMap((call) => {
    evaluation.begin();
    const callee = unwrap(call.callee);
    const name = callee.type === 'MemberExpression' ? callee.property : callee;
    return runsAt(call, undefined, evaluation.top, evaluation).flatMap(({ environment }) => {
      const start = startOf(call, evaluation, environment);
      if (!start || !isForCallback(start, surroundings)) return [];
      const { host, node, options } = hostOf(call, start, evaluation, environment);
      return [{ node: node ?? name, call, start, host, options }];
    });
  });
}

/** Whether the listener takes connections from other machines (RFC 8252 section 8.3). */
export function listensEverywhere({ host, start }: CallbackListener): boolean {
  return host === 'everywhere' || (host === 'none' && start.otherwise === 'everywhere');
}
