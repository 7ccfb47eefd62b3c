// Does the file show a native client (RFC 8252): a desktop or mobile app, or a program at a command line?
import { appShells, browserDrivers, browserOpeners, commandLines, webFrameworks } from '../../libraries/surroundings';
import { ancestorsOf } from '../../syntax/ancestors';
import { memberName, spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import type { Evaluation } from '../../values/evaluation';
import { isOnlyMentioned } from '../requests/mentions';

/** What the file shows of the place in which it runs. */
export interface Surroundings {
  /** It opens the user's browser. */
  readonly opensBrowser: boolean;
  /** It is made for a desktop or mobile shell. */
  readonly isInAppShell: boolean;
  /** It reads its command line or asks at a terminal. */
  readonly isCommandLine: boolean;
  /** It serves a site. */
  readonly isWebServer: boolean;
  /** It drives a browser by itself, as a test does. */
  readonly drivesBrowser: boolean;
  /** It closes a server that it has opened, and not only when the process ends. */
  readonly closesServer: boolean;
  /** It reads the code of an authorization response (RFC 6749 section 4.1.2). */
  readonly readsCode: boolean;
  /** It answers at the endpoints of an authorization server, as a mock does. */
  readonly isAuthorizationServer: boolean;
}

function isOneOf(imported: string, names: readonly string[]): boolean {
  const module = imported.replace(/^.*\/node_modules\//u, '');
  return names.some((name) => (name.endsWith('*') ? module.startsWith(name.slice(0, -1)) : module === name));
}

/** The modules that the file imports, in any of the ways there are. */
function modulesOf({ index }: Evaluation): readonly string[] {
  const calls = index
    .ofType('CallExpression')
    .filter((call) => call.callee.type === 'Identifier' && call.callee.name === 'require')
    .map((call) => call.arguments[0]);
  const sources: (Node | undefined)[] = [
    ...index
      .ofType('ImportDeclaration')
      .filter(({ importKind }) => importKind !== 'type')
      .map(({ source }) => source),
    ...index.ofType('ImportExpression').map(({ source }) => source),
    ...calls,
  ];
  return sources.flatMap((source) =>
    source?.type === 'Literal' && typeof source.value === 'string' ? [source.value] : [],
  );
}

const runners = /^(?:exec|execSync|execFile|execFileSync|spawn|spawnSync|execa|execaCommand|\$)$/u;
const openingCommand =
  /^(?:open|xdg-open|start|cmd|cmd\.exe|rundll32|explorer|explorer\.exe|powershell|wslview)(?:\s|$)/u;
const opening = /^(?:openExternal|openAuthSessionAsync|openBrowserAsync|openBrowser|openInBrowser|openUrlInBrowser)$/u;

/** Whether a program is started that opens an address, e.g. `exec('xdg-open …')`. */
function runsOpener({ index }: Evaluation): boolean {
  const words: Node[] = [
    ...index.ofType('Literal').filter(({ value }) => typeof value === 'string' && openingCommand.test(value)),
    ...index.ofType('TemplateElement').filter(({ value }) => openingCommand.test(value.raw)),
  ];
  return words.length > 0 && index.ofType('CallExpression').some((call) => runners.test(spokenName(call.callee) ?? ''));
}

function opensBrowser(modules: readonly string[], evaluation: Evaluation): boolean {
  if (modules.some((module) => isOneOf(module, browserOpeners))) return true;
  const { index } = evaluation;
  return (
    index.ofType('CallExpression').some((call) => opening.test(spokenName(call.callee) ?? '')) || runsOpener(evaluation)
  );
}

const closing = ['close', 'destroy', 'stop', 'shutdown', 'closeAllConnections', 'forceShutdown'];
const serverName = /server|srv|listener|http/iu;

/** Whether the node stands in a handler for the end of the process: `process.on('SIGTERM', …)`. */
function isAtEndOfProcess(node: Node): boolean {
  return [...ancestorsOf(node)].some(
    (one) =>
      one.type === 'CallExpression' &&
      one.callee.type === 'MemberExpression' &&
      spokenName(one.callee.object) === 'process',
  );
}

function closesServer({ index }: Evaluation): boolean {
  return closing
    .flatMap((name) => index.methodCallsNamed(name))
    .some((call) => {
      const { callee } = call;
      const name = callee.type === 'MemberExpression' ? spokenName(callee.object) : undefined;
      return name !== undefined && serverName.test(name) && !isAtEndOfProcess(call);
    });
}

const queryNames = /quer|params|^(?:parsed|qs)$/iu;

function readsCode({ index }: Evaluation): boolean {
  const isRead = [...index.methodCallsNamed('get'), ...index.methodCallsNamed('has')].some((call) => {
    const [name] = call.arguments;
    return name?.type === 'Literal' && name.value === 'code';
  });
  return (
    isRead ||
    index
      .ofType('MemberExpression')
      .some((node) => memberName(node) === 'code' && queryNames.test(spokenName(node.object) ?? '')) ||
    index.ofType('Property').some((node) => isCodeOfQuery(node))
  );
}

/** e.g. `const { code, state } = request.query` */
function isCodeOfQuery(property: Node): boolean {
  if (property.type !== 'Property' || property.parent.type !== 'ObjectPattern') return false;
  if (property.key.type !== 'Identifier' || property.key.name !== 'code') return false;
  const declarator = property.parent.parent;
  if (declarator.type !== 'VariableDeclarator' || !declarator.init) return false;
  return queryNames.test(spokenName(declarator.init) ?? '');
}

const endpointPath = /^\/(?:oauth2?\/|oidc\/|connect\/|as\/)?(?:authorize|token|introspect)$/u;
const routing = /^(?:get|post|all|route|use|on)$/u;

/** Whether the file compares a path with that of an endpoint, or routes it: `url.pathname === '/token'`. */
function isAuthorizationServer({ index }: Evaluation): boolean {
  return index.ofType('Literal').some((literal) => {
    if (typeof literal.value !== 'string' || !endpointPath.test(literal.value)) return false;
    const { parent } = literal;
    const isRoute =
      parent.type === 'CallExpression' &&
      parent.arguments[0] === literal &&
      parent.arguments.length > 1 &&
      isFunction(parent.arguments.at(-1)) &&
      routing.test(spokenName(parent.callee) ?? '');
    return isRoute || isOnlyMentioned(literal);
  });
}

/** Reads the surroundings of a file. */
export function surroundingsOf(evaluation: Evaluation): Surroundings {
  const modules = modulesOf(evaluation);
  const imports = (names: readonly string[]): boolean => modules.some((module) => isOneOf(module, names));
  const argv = evaluation.index
    .ofType('MemberExpression')
    .some((node) => memberName(node) === 'argv' && spokenName(node.object) === 'process');
  return {
    opensBrowser: opensBrowser(modules, evaluation),
    isInAppShell: imports(appShells),
    isCommandLine: argv || imports(commandLines) || evaluation.sourceCode.text.startsWith('#!'),
    isWebServer: imports(webFrameworks),
    drivesBrowser: imports(browserDrivers),
    closesServer: closesServer(evaluation),
    readsCode: readsCode(evaluation),
    isAuthorizationServer: isAuthorizationServer(evaluation),
  };
}

/**
 * Whether the file is the code of a native client. A server of a site is none, even where its author opens the page, as
 * long as it does not close after one answer.
 */
export function isNativeClient(surroundings: Surroundings): boolean {
  const { opensBrowser, isInAppShell, isCommandLine, isWebServer, drivesBrowser, closesServer } = surroundings;
  if (drivesBrowser) return false;
  if (isWebServer) return opensBrowser && closesServer;
  return isInAppShell || opensBrowser || isCommandLine;
}
