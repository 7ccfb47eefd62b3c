// Does the file show a native client (RFC 8252): a desktop or mobile app, or a program at a command line?
import type { TSESTree } from '@typescript-eslint/utils';
import {
  appShells,
  browserDrivers,
  browserOpeners,
  commandLines,
  mobileShells,
  webFrameworks,
} from '../../libraries/surroundings';
import { ancestorsOf } from '../../syntax/ancestors';
import { packageName } from '../../syntax/module-names';
import { isSpoken, spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { FunctionNode, Node, SourceCode } from '../../syntax/nodes';
import { usesOf, variableOfDeclaration } from '../../syntax/scopes';
import type { Evaluation } from '../../values/evaluation';
import { atMostOnce, lazily } from '../../values/lazily';
import { isModule } from '../library/rows-by-module';
import { isOnlyMentioned } from '../requests/mentions';
import { readsResponse, waitsAtCallbackPath } from './authorization-response';
import { opensLogin } from './opened-login';

/** What the file shows of the place in which it runs. */
export interface Surroundings {
  /** It opens the user's browser. */
  readonly opensBrowser: boolean;
  /** What it opens there is a login. */
  readonly opensLogin: boolean;
  /** It is made for a desktop or mobile shell. */
  readonly isInAppShell: boolean;
  /** It is made for a mobile shell. */
  readonly isInMobileApp: boolean;
  /** It reads its command line or asks at a terminal. */
  readonly isCommandLine: boolean;
  /** It serves a site. */
  readonly isWebServer: boolean;
  /** It drives a browser by itself, as a test does. */
  readonly drivesBrowser: boolean;
  /** It closes a server that it has opened, and not only when the process ends. */
  readonly closesServer: boolean;
  /** It reads an authorization response (RFC 6749 section 4.1.2). */
  readonly readsResponse: boolean;
  /** It sends the user back to the program that waits: "return to the terminal". */
  readonly sendsUserBack: boolean;
  /** It tells the user what to do in a browser: "Open this URL", "You can close this window". Sites say so too. */
  readonly guidesUser: boolean;
  /** It answers at the endpoints of an authorization server, as a mock does. */
  readonly isAuthorizationServer: boolean;
}

function isOneOf(module: string, names: readonly string[]): boolean {
  return names.some((name) => isModule(module, name));
}

/** The modules that the file imports, in any of the ways there are. */
function modulesOf({ index }: Evaluation): readonly string[] {
  const calls = index
    .named('CallExpression', new Set(['require']))
    .filter((call) => call.callee.type === 'Identifier')
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
    source?.type === 'Literal' && typeof source.value === 'string'
      ? [packageName(source.value).replace(/^.*\/node_modules\//u, '')]
      : [],
  );
}

const runners = /^(?:exec|execSync|execFile|execFileSync|spawn|spawnSync|execa|execaCommand|\$)$/u;
const openingCommand =
  /^(?:open|xdg-open|start|cmd|cmd\.exe|rundll32|explorer|explorer\.exe|powershell|wslview)(?:\s|$)/u;
const opening = /^(?:openExternal|openAuthSessionAsync|openBrowserAsync|openBrowser|openInBrowser|openUrlInBrowser)$/u;

/** Whether a program is started that opens an address, e.g. `exec('xdg-open …')`. */
function runsOpener({ index }: Evaluation): boolean {
  const words: Node[] = [...index.named('Literal', openingCommand), ...index.named('TemplateElement', openingCommand)];
  return words.length > 0 && index.named('CallExpression', runners).length > 0;
}

function opensBrowser(modules: readonly string[], evaluation: Evaluation): boolean {
  if (modules.some((module) => isOneOf(module, browserOpeners))) return true;
  const { index } = evaluation;
  return index.named('CallExpression', opening).length > 0 || runsOpener(evaluation);
}

const closing = ['close', 'destroy', 'stop', 'shutdown', 'closeAllConnections', 'forceShutdown'];
const serverName = /server|srv|listener|http/iu;

/** Whether the node stands in a handler for the end of the process: `process.on('SIGTERM', …)`, or in what only such a handler uses. */
function isAtEndOfProcess(node: Node, sourceCode: SourceCode, depth = 0): boolean {
  return [...ancestorsOf(node)].some((one) => {
    if (one.type === 'CallExpression')
      return one.callee.type === 'MemberExpression' && spokenName(one.callee.object) === 'process';
    const uses = isFunction(one) && depth < 3 ? usesOfFunction(one, sourceCode) : [];
    return uses.length > 0 && uses.every((use) => isAtEndOfProcess(use, sourceCode, depth + 1));
  });
}

function usesOfFunction(node: FunctionNode, sourceCode: SourceCode): readonly Node[] {
  const variable = variableOfDeclaration(node, sourceCode);
  return variable ? usesOf(variable).map(({ identifier }) => identifier as Node) : [];
}

/** Ways to give a server a function that answers requests. */
const answering = /^(?:get|all|use|createServer)$/u;

/** Whether the program ends once a request is answered: `app.get('/callback', () => { …; process.exit(0); })`. */
function endsWithAnswer({ index }: Evaluation): boolean {
  return index.methodCallsNamed('exit').some((call) => {
    const [status] = call.arguments;
    const isGood = !status || (status.type === 'Literal' && status.value === 0);
    const { callee } = call;
    if (!isGood || callee.type !== 'MemberExpression' || spokenName(callee.object) !== 'process') return false;
    const around = [...ancestorsOf(call)];
    return around.some(
      (one, at) =>
        one.type === 'CallExpression' && answering.test(spokenName(one.callee) ?? '') && isFunction(around[at - 1]),
    );
  });
}

function closesServer(evaluation: Evaluation): boolean {
  return endsWithAnswer(evaluation) || closesByMethod(evaluation);
}

/** The name on which a method is called: `server` of `this.server.close()`. */
function nameOfReceiver({ callee }: TSESTree.CallExpression): string | undefined {
  return callee.type === 'MemberExpression' ? spokenName(callee.object) : undefined;
}

/** Whether a server is closed: one that is called so, or one that the file makes listen, e.g. the app of Fastify. */
function closesByMethod({ index, sourceCode }: Evaluation): boolean {
  const listening = atMostOnce(() => new Set(index.methodCallsNamed('listen').map(nameOfReceiver)));
  return closing
    .flatMap((name) => index.methodCallsNamed(name))
    .some((call) => {
      const name = nameOfReceiver(call);
      if (name === undefined || isAtEndOfProcess(call, sourceCode)) return false;
      return serverName.test(name) || listening().has(name);
    });
}

const endpointPath = /^\/(?:oauth2?\/|oidc\/|connect\/|as\/)?(?:authorize|token|introspect)$/u;
/** Requests to the token endpoint are POST alone (RFC 6749 section 3.2). */
const routing = /^(?:post|all|route|use|on)$/u;

/** The paths of endpoints that the file compares with that of a request, or routes: `url.pathname === '/token'`. */
function endpointsServedIn({ index }: Evaluation): readonly string[] {
  return index.named('Literal', endpointPath).flatMap((literal) => {
    const { parent, value } = literal;
    if (typeof value !== 'string') return [];
    const isRoute =
      parent.type === 'CallExpression' &&
      parent.arguments[0] === literal &&
      parent.arguments.length > 1 &&
      isFunction(parent.arguments.at(-1)) &&
      (routing.test(spokenName(parent.callee) ?? '') ||
        (spokenName(parent.callee) === 'get' && value.endsWith('/authorize')));
    return isRoute || isOnlyMentioned(literal) ? [value] : [];
  });
}

/** Whether the file answers at such endpoints. A client that waits at its callback may start a login at `/authorize`. */
function isAuthorizationServer(evaluation: Evaluation): boolean {
  const paths = endpointsServedIn(evaluation);
  return paths.some((path) => !path.endsWith('/authorize')) || (paths.length > 0 && !waitsAtCallbackPath(evaluation));
}

const wayBack =
  /\b(?:return|go back|switch back) to (?:the |your )?(?:terminal|command line|console|shell|cli|editor|ide|vs ?code)\b/iu;

/** Whether the file tells people to go back to a program outside of the browser. */
function sendsUserBack({ index }: Evaluation): boolean {
  return index.named('Literal', wayBack).length > 0 || index.named('TemplateElement', wayBack).length > 0;
}

const guidance =
  /\b(?:open|visit|go to|navigate to) (?:this|the|the following) (?:url|link|page|address)\b|\bclose (?:this|the) (?:browser )?(?:window|tab|page)\b/iu;

/** Whether the file tells people what to do in their browser. */
function guidesUser({ index }: Evaluation): boolean {
  return index.named('Literal', guidance).length > 0 || index.named('TemplateElement', guidance).length > 0;
}

const portName = /port$/iu;

/** Whether nothing but the port of a server is read: `const port = process.argv[2] || 80`. */
function isPort(node: Node): boolean {
  for (const one of ancestorsOf(node)) {
    if (one.type === 'VariableDeclarator') return isSpoken(one.id, portName);
    if (one.type === 'CallExpression' && isSpoken(one.callee, /^listen$/u)) return true;
    if (/Statement$|Function/u.test(one.type)) return false;
  }
  return false;
}

function readsArguments({ index }: Evaluation): boolean {
  return index
    .named('MemberExpression', new Set(['argv']))
    .some((node) => spokenName(node.object) === 'process' && !isPort(node));
}

/** The surroundings of a file. Each is looked for when it is first asked for: most files have nothing that they decide about. */
export function surroundingsOf(evaluation: Evaluation): Surroundings {
  const modules = atMostOnce(() => modulesOf(evaluation));
  const imports = (names: readonly string[]): boolean => modules().some((module) => isOneOf(module, names));
  return lazily<Surroundings>({
    opensBrowser: atMostOnce(() => opensBrowser(modules(), evaluation)),
    opensLogin: atMostOnce(() => opensBrowser(modules(), evaluation) && opensLogin(evaluation)),
    isInAppShell: atMostOnce(() => imports(appShells) || imports(mobileShells)),
    isInMobileApp: atMostOnce(() => imports(mobileShells)),
    isCommandLine: atMostOnce(
      () => evaluation.sourceCode.text.startsWith('#!') || imports(commandLines) || readsArguments(evaluation),
    ),
    isWebServer: atMostOnce(() => imports(webFrameworks)),
    drivesBrowser: atMostOnce(() => imports(browserDrivers)),
    closesServer: atMostOnce(() => closesServer(evaluation)),
    readsResponse: atMostOnce(() => readsResponse(evaluation)),
    sendsUserBack: atMostOnce(() => sendsUserBack(evaluation)),
    guidesUser: atMostOnce(() => guidesUser(evaluation)),
    isAuthorizationServer: atMostOnce(() => isAuthorizationServer(evaluation)),
  });
}

/**
 * Whether the file is the code of a native client. A server of a site is none, even where its author opens the page, as
 * long as it neither closes after one answer nor opens the login itself.
 */
export function isNativeClient(surroundings: Surroundings): boolean {
  if (surroundings.drivesBrowser) return false;
  if (surroundings.isInAppShell) return true;
  const meetsUser = (): boolean => surroundings.opensBrowser || surroundings.sendsUserBack;
  if (surroundings.isWebServer) {
    const isForOneAnswer = surroundings.readsResponse && surroundings.closesServer;
    return meetsUser()
      ? surroundings.closesServer || surroundings.opensLogin
      : isForOneAnswer && surroundings.guidesUser;
  }
  return surroundings.isCommandLine || meetsUser();
}

/**
 * Whether nothing but a command line speaks for a native client. A script has one as well that sets up a web app, so that
 * an address in it need not be its own.
 */
export function isBareCommandLine(surroundings: Surroundings): boolean {
  const { isCommandLine, isInAppShell, opensBrowser, sendsUserBack } = surroundings;
  return isCommandLine && !isInAppShell && !opensBrowser && !sendsUserBack;
}
